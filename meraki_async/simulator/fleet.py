"""Records of networks and of the hardware in them."""

from collections.abc import Iterator
from random import Random

from .identifiers import mac, serial
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
_SPOTS = ("Entrance", "Till", "Kühlraum", "Étage 2", "倉庫", "Garaż", "Склад", "Roof ☀")


def networks(plan: Plan) -> Iterator[Keyed]:
    """Networks, combined ones and those of a single product."""
    chance = plan.random("networks")
    for number, products in enumerate(plan.network_products):
        identifier = plan.network_id(number)
        yield (
            identifier,
            {
                "id": identifier,
                "organizationId": plan.id,
                "name": f"{plan.place.city} store {number + 1}",
                "productTypes": products,
                "timeZone": plan.place.time_zone,
                "tags": chance.sample(("retail", "west", "pilot"), chance.randint(0, 2)),
                "enrollmentString": None,
                "url": f"https://n214.meraki.com/store-{number + 1}/n/{number:05x}/manage/usage",
                "notes": "" if chance.random() < 0.8 else "line one\nline two",
                "isBoundToConfigTemplate": False,
            },
        )


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
        "imei": None,
        "details": [],
        "configurationUpdatedAt": "2026-01-11T08:00:00Z",
        # those claimed by their serial have no order
        "orderNumber": f"4C{chance.randint(7_120_000, 7_120_099)}"
        if chance.random() < 0.9
        else None,
        "claimedAt": f"2025-0{chance.randint(1, 9)}-18T09:31:07.120415Z",
        "countryCode": plan.place.country,
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
        "floorPlanId": piece.get("floorPlanId"),
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
