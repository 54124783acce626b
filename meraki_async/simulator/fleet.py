"""Records of networks and of the hardware in them."""

from collections.abc import Iterator

from .identifiers import mac, serial
from .listing import Keyed, Record
from .plan import Plan

_MODELS = {
    "appliance": ("MX68", "MX85", "MX105"),
    "switch": ("MS120-8LP", "MS225-48FP", "MS390-24UX"),
    "wireless": ("MR36", "MR46", "CW9166I"),
    "camera": ("MV22", "MV32"),
    "sensor": ("MT10", "MT20"),
    "cellularGateway": ("MG21", "MG41"),
}
_SPOTS = ("Entrance", "Till", "Kühlraum", "Étage 2", "倉庫", "Garaż", "Склад", "Roof ☀")
_STATUSES = ("online",) * 17 + ("alerting", "offline", "dormant")


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


def devices(plan: Plan) -> Iterator[Keyed]:
    """Devices that are in a network."""
    chance = plan.random("devices")
    products = plan.network_products
    for number in range(plan.device_count):
        network = chance.randrange(len(products))
        product = chance.choice(products[network])
        identifier = serial(plan.index, number)
        name = f"{chance.choice(_SPOTS)} {product} {number + 1}"
        yield (
            identifier,
            {
                "name": name if chance.random() < 0.9 else None,
                "serial": identifier,
                "mac": mac(plan.index, number),
                "model": chance.choice(_MODELS[product]),
                "productType": product,
                "networkId": plan.network_id(network),
                "lanIp": None
                if product == "sensor"
                else f"10.{network % 256}.1.{number % 250 + 2}",
                "firmware": f"{product}-31-1-{chance.randint(1, 9)}",
                "lat": round(plan.place.latitude + chance.uniform(-0.5, 0.5), 5),
                "lng": round(plan.place.longitude + chance.uniform(-0.5, 0.5), 5),
                "address": f"Storgata {number % 90 + 1}, {plan.place.city}",
                "notes": "",
                "tags": chance.sample(("lobby", "warehouse", "till"), chance.randint(0, 2)),
                "imei": None,
                "details": [],
                "configurationUpdatedAt": f"2026-0{chance.randint(1, 8)}-1{number % 10}T08:00:00Z",
            },
        )


def single_device(device: Record) -> Record:
    """The fuller form that ``GET /devices/{serial}`` gives."""
    return {
        **device,
        "url": f"https://n214.meraki.com/store/n/manage/nodes/{device['mac'].replace(':', '')}",
        "floorPlanId": None,
        "beaconIdParams": None,
    }


def availabilities(plan: Plan, found: list[Record]) -> Iterator[Keyed]:
    """One for each of the devices ``found``."""
    chance = plan.random("availabilities")
    for device in found:
        yield (
            device["serial"],
            {
                "mac": device["mac"],
                "name": device["name"],
                "network": {"id": device["networkId"]},
                "productType": device["productType"],
                "serial": device["serial"],
                "status": chance.choice(_STATUSES),
                "tags": device["tags"],
            },
        )


def inventory(plan: Plan, found: list[Record]) -> Iterator[Keyed]:
    """The devices ``found``, and those that are in no network."""
    chance = plan.random("inventory")
    for device in [*found, *_spare(plan)]:
        yield (
            device["serial"],
            {
                "mac": device["mac"],
                "serial": device["serial"],
                "name": device["name"],
                "model": device["model"],
                "sku": device["model"] + "-HW",
                "networkId": device["networkId"],
                # those claimed by their serial have no order
                "orderNumber": f"4C{chance.randint(7_120_000, 7_120_099)}"
                if chance.random() < 0.9
                else None,
                "claimedAt": f"2025-0{chance.randint(1, 9)}-18T09:31:07.120415Z",
                "licenseExpirationDate": None,
                "tags": device["tags"],
                "productType": device["productType"],
                "countryCode": plan.place.country,
                "details": [],
                "eox": {"status": None, "endOfSaleAt": None, "endOfSupportAt": None},
            },
        )


def _spare(plan: Plan) -> Iterator[Record]:
    chance = plan.random("spare")
    for number in range(plan.device_count, plan.device_count + plan.spare_count):
        product = chance.choice(tuple(_MODELS))
        yield {
            "serial": serial(plan.index, number),
            "mac": mac(plan.index, number),
            "name": None,
            "model": chance.choice(_MODELS[product]),
            "networkId": None,
            "tags": [],
            "productType": product,
        }
