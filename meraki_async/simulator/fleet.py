"""Records of networks, of their templates, and of the hardware in them."""

import re
from collections.abc import Iterator, Sequence
from random import Random
from zlib import crc32

from .clock import iso
from .identifiers import mac, network_id, serial
from .listing import Keyed, Record
from .plan import PRODUCTS, Plan

MODELS = {
    "appliance": ("MX68", "MX85", "MX105"),
    "switch": ("MS120-8LP", "MS225-48FP", "MS390-24UX"),
    "wireless": ("MR36", "MR46", "CW9166I"),
    "camera": ("MV22", "MV32"),
    "sensor": ("MT10", "MT20"),
    "cellularGateway": ("MG21", "MG41"),
}
ORDERS = 100
"""Of each organization."""
_FIRST_ORDER = 7_120_000
_SPOTS = ("Entrance", "Till", "Kühlraum", "Étage 2", "倉庫", "Garaż", "Склад", "Roof ☀")


# above all that are there at first, below those that are made
_FIRST_TEMPLATE = 40_000


def networks(plan: Plan) -> Iterator[Keyed]:
    """Networks, combined ones and those of a single product; some are bound to a template."""
    chance = plan.random("networks")
    standards = [template for _, template in templates(plan)]
    for number, products in enumerate(plan.network_products):
        identifier = plan.network_id(number)
        made = {
            **network(plan.id, identifier, f"{plan.place.city} store {number + 1}", products),
            "timeZone": plan.place.time_zone,
            "tags": chance.sample(("retail", "west", "pilot"), chance.randint(0, 2)),
            "url": f"https://n214.meraki.com/store-{number + 1}/n/{number:05x}/manage/usage",
            "notes": "" if chance.random() < 0.8 else "line one\nline two",
        }
        fitting = [standard for standard in standards if fits(made, standard)]
        if fitting and number % 3 == 2:
            made = bound(made, fitting[0]["id"])
        yield identifier, made


def network(organization_id: str, identifier: str, name: str, products: Sequence[str]) -> Record:
    """A network as it is made."""
    place = f"{re.sub('[^A-Za-z0-9]+', '-', name)}/n/{crc32(identifier.encode()):08x}"
    return {
        "id": identifier,
        "organizationId": organization_id,
        "name": name,
        "productTypes": products,
        "timeZone": "America/Los_Angeles",
        "tags": [],
        "enrollmentString": None,
        "url": f"https://n214.meraki.com/{place}/manage/usage",
        "notes": "",
        "isBoundToConfigTemplate": False,
    }


def bound(network: Record, template_id: str | None) -> Record:
    """A network when it is bound to a template; None: when it is not."""
    free = {name: value for name, value in network.items() if name != "configTemplateId"}
    free["isBoundToConfigTemplate"] = template_id is not None
    return free if template_id is None else {**free, "configTemplateId": template_id}


def fits(network: Record, template: Record) -> bool:
    """Whether a template has settings for all products of a network."""
    return set(network["productTypes"]) <= set(template["productTypes"])


def templates(plan: Plan) -> Iterator[Keyed]:
    """Configuration templates."""
    for number in range(0 if plan.is_empty else 1 + plan.index % 2):
        identifier = network_id(plan.index, _FIRST_TEMPLATE + number, combined=True)
        products = ("appliance", "switch", "wireless") if number == 0 else PRODUCTS
        name = "Store standard" if number == 0 else "Warehouse standard"
        yield identifier, template(identifier, name, products, plan.place.time_zone)


def template(identifier: str, name: str, products: Sequence[str], time_zone: str) -> Record:
    """A configuration template."""
    number = crc32(identifier.encode())
    return {
        "id": identifier,
        "name": name,
        "productTypes": products,
        "timeZone": time_zone,
        "url": f"https://n214.meraki.com/template/n/{number:08x}/manage/configure",
    }


def hardware(plan: Plan) -> Iterator[Keyed]:
    """All devices of an organization: in networks first, then those that are in none."""
    chance = plan.random("devices")
    products = plan.network_products
    for number in range(plan.device_count):
        network = chance.randrange(len(products))
        product = chance.choice(products[network])
        identifier = serial(plan.index, number)
        device = piece(plan, identifier, mac(plan.index, number), product, chance)
        name = f"{chance.choice(_SPOTS)} {product} {number + 1}"
        yield (
            identifier,
            {
                **device,
                "name": name if chance.random() < 0.9 else None,
                "networkId": plan.network_id(network),
                "lanIp": None
                if product == "sensor"
                else f"10.{network % 256}.1.{number % 250 + 2}",
                "firmware": f"{product}-31-1-{chance.randint(1, 9)}",
                "lat": round(plan.place.latitude + chance.uniform(-0.5, 0.5), 5),
                "lng": round(plan.place.longitude + chance.uniform(-0.5, 0.5), 5),
                "address": f"Storgata {number % 90 + 1}, {plan.place.city}",
                "tags": chance.sample(("lobby", "warehouse", "till"), chance.randint(0, 2)),
                "configurationUpdatedAt": f"2026-0{chance.randint(1, 8)}-1{number % 10}T08:00:00Z",
            },
        )
    for number in range(plan.device_count, plan.device_count + plan.spare_count):
        identifier = serial(plan.index, number)
        product = chance.choice(PRODUCTS)
        yield identifier, piece(plan, identifier, mac(plan.index, number), product, chance)


def order_number(plan: Plan, number: int) -> str:
    """One of the orders that an organization had at first."""
    return f"4C{_FIRST_ORDER + plan.index * ORDERS + number}"


def organization_of_order(text: str) -> int:
    """The organization that would have had an order at first."""
    return (int(text[2:]) - _FIRST_ORDER) // ORDERS


def piece(plan: Plan, identifier: str, address: str, product: str, chance: Random) -> Record:
    """A device that is in no network."""
    return {
        "name": None,
        "serial": identifier,
        "mac": address,
        "model": chance.choice(MODELS[product]),
        "productType": product,
        "networkId": None,
        "lanIp": None,
        "firmware": "Not running configured version",
        "lat": None,
        "lng": None,
        "address": "",
        "notes": "",
        "tags": [],
        "floorPlanId": None,
        "switchProfileId": None,
        "imei": None,
        "details": [],
        "configurationUpdatedAt": "2026-01-11T08:00:00Z",
        # those claimed by their serial have no order
        "orderNumber": order_number(plan, chance.randrange(ORDERS))
        if chance.random() < 0.9
        else None,
        "claimedAt": f"2025-0{chance.randint(1, 9)}-18T09:31:07.120415Z",
        "countryCode": plan.place.country,
    }


def new_piece(plan: Plan, identifier: str, product: str, order: str | None, now: float) -> Record:
    """A device that nobody had before, as it comes into an organization's inventory."""
    digits = f"e455{crc32(identifier.encode()):08x}"
    address = ":".join(digits[at : at + 2] for at in range(0, 12, 2))
    made = piece(plan, identifier, address, product, Random(identifier))
    return claimed({**made, "orderNumber": order}, plan, now)


def claimed(piece: Record, plan: Plan, now: float) -> Record:
    """A device as it comes into an organization's inventory."""
    return {
        **out_of_network(piece, now),
        "claimedAt": iso(now, fraction=True),
        "countryCode": plan.place.country,
    }


_AS_NEW: Record = {
    "name": None,
    "networkId": None,
    "lanIp": None,
    "firmware": "Not running configured version",
    "lat": None,
    "lng": None,
    "address": "",
    "notes": "",
    "tags": [],
    "floorPlanId": None,
    "switchProfileId": None,
}


def out_of_network(piece: Record, now: float) -> Record:
    """A device when it leaves its network: what was set there is gone."""
    return {**piece, **_AS_NEW, "configurationUpdatedAt": iso(now)}


def in_network(piece: Record, network_id: str, now: float) -> Record:
    """A device when it comes into a network."""
    digest = crc32(f"{piece['serial']}/{network_id}".encode())
    product = piece["productType"]
    return {
        **piece,
        "networkId": network_id,
        "lanIp": None if product == "sensor" else f"10.{digest % 256}.2.{digest // 256 % 250 + 2}",
        "firmware": f"{product}-31-1-{digest % 9 + 1}",
        "configurationUpdatedAt": iso(now),
    }


_OF_A_DEVICE = (
    "name",
    "serial",
    "mac",
    "model",
    "productType",
    "networkId",
    "lanIp",
    "firmware",
    "lat",
    "lng",
    "address",
    "notes",
    "tags",
    "imei",
    "details",
    "configurationUpdatedAt",
)


def device(piece: Record) -> Record:
    """A piece of hardware as the listing of devices shows it."""
    return {name: piece[name] for name in _OF_A_DEVICE}


def single_device(piece: Record) -> Record:
    """The fuller form that ``GET /devices/{serial}`` gives."""
    return {
        **device(piece),
        "url": f"https://n214.meraki.com/store/n/manage/nodes/{piece['mac'].replace(':', '')}",
        "floorPlanId": piece["floorPlanId"],
        "switchProfileId": piece["switchProfileId"],
        "beaconIdParams": None,
    }


def availability(piece: Record, status: str) -> Record:
    """How a device is, in the listing of availabilities."""
    return {
        "mac": piece["mac"],
        "name": piece["name"],
        "network": {"id": piece["networkId"]},
        "productType": piece["productType"],
        "serial": piece["serial"],
        "status": status,
        "tags": piece["tags"],
    }


def in_stock(piece: Record) -> Record:
    """A piece of hardware as the inventory shows it."""
    return {
        "mac": piece["mac"],
        "serial": piece["serial"],
        "name": piece["name"],
        "model": piece["model"],
        "sku": piece["model"] + "-HW",
        "networkId": piece["networkId"],
        "orderNumber": piece["orderNumber"],
        "claimedAt": piece["claimedAt"],
        "licenseExpirationDate": None,
        "tags": piece["tags"],
        "productType": piece["productType"],
        "countryCode": piece["countryCode"],
        "details": piece["details"],
        "eox": {"status": None, "endOfSaleAt": None, "endOfSupportAt": None},
    }
