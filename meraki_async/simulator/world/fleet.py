"""Records of networks, of their templates, and of devices."""

import re
from collections.abc import Iterator, Sequence
from random import Random
from zlib import crc32

from .blueprint import PRODUCTS, OrganizationBlueprint
from .clock import iso
from .identifiers import mac, network_id, serial
from .sorted_records import KeyedRecord, Record

MODELS = {
    "appliance": ("MX68", "MX85", "MX105"),
    "switch": ("MS120-8LP", "MS225-48FP", "MS390-24UX"),
    "wireless": ("MR36", "MR46", "CW9166I"),
    "camera": ("MV22", "MV32"),
    "sensor": ("MT10", "MT20"),
    "cellularGateway": ("MG21", "MG41"),
}
ORDERS_PER_ORGANIZATION = 100
"""How many initial orders each organization has."""
_FIRST_ORDER = 7_120_000
_LOCATIONS = ("Entrance", "Till", "Kühlraum", "Étage 2", "倉庫", "Garaż", "Склад", "Roof ☀")


# above the initial networks, below those that are created
_FIRST_TEMPLATE = 40_000


def networks(organization: OrganizationBlueprint) -> Iterator[KeyedRecord]:
    """Networks, combined ones and those of a single product; some are bound to a template."""
    rng = organization.random("networks")
    configuration_templates = [template for _, template in templates(organization)]
    for number, products in enumerate(organization.network_products):
        identifier = organization.network_id(number)
        record = {
            **network_record(
                organization.id,
                identifier,
                f"{organization.place.city} store {number + 1}",
                products,
            ),
            "timeZone": organization.place.time_zone,
            "tags": rng.sample(("retail", "west", "pilot"), rng.randint(0, 2)),
            "url": f"https://n214.meraki.com/store-{number + 1}/n/{number:05x}/manage/usage",
            "notes": "" if rng.random() < 0.8 else "line one\nline two",
        }
        suitable = [
            configuration_template
            for configuration_template in configuration_templates
            if supports_products_of(record, configuration_template)
        ]
        if suitable and number % 3 == 2:
            record = with_template(record, suitable[0]["id"])
        yield identifier, record


def network_record(
    organization_id: str, identifier: str, name: str, products: Sequence[str]
) -> Record:
    """A network as it is created."""
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


def with_template(network: Record, template_id: str | None) -> Record:
    """A network bound to a template; None: to none."""
    free = {name: value for name, value in network.items() if name != "configTemplateId"}
    free["isBoundToConfigTemplate"] = template_id is not None
    return free if template_id is None else {**free, "configTemplateId": template_id}


def supports_products_of(network: Record, template: Record) -> bool:
    """Whether a template has settings for all products of a network."""
    return set(network["productTypes"]) <= set(template["productTypes"])


def templates(organization: OrganizationBlueprint) -> Iterator[KeyedRecord]:
    """Configuration templates."""
    for number in range(0 if organization.is_empty else 1 + organization.index % 2):
        identifier = network_id(organization.index, _FIRST_TEMPLATE + number, combined=True)
        products = ("appliance", "switch", "wireless") if number == 0 else PRODUCTS
        name = "Store standard" if number == 0 else "Warehouse standard"
        yield identifier, template_record(identifier, name, products, organization.place.time_zone)


def template_record(identifier: str, name: str, products: Sequence[str], time_zone: str) -> Record:
    """A configuration template."""
    number = crc32(identifier.encode())
    return {
        "id": identifier,
        "name": name,
        "productTypes": products,
        "timeZone": time_zone,
        "url": f"https://n214.meraki.com/template/n/{number:08x}/manage/configure",
    }


def hardware(organization: OrganizationBlueprint) -> Iterator[KeyedRecord]:
    """All devices of an organization: first those in networks, then those in none."""
    rng = organization.random("devices")
    products = organization.network_products
    for number in range(organization.device_count):
        network = rng.randrange(len(products))
        product = rng.choice(products[network])
        identifier = serial(organization.index, number)
        unassigned = unassigned_device(
            organization, identifier, mac(organization.index, number), product, rng
        )
        name = f"{rng.choice(_LOCATIONS)} {product} {number + 1}"
        yield (
            identifier,
            {
                **unassigned,
                "name": name if rng.random() < 0.9 else None,
                "networkId": organization.network_id(network),
                "lanIp": None
                if product == "sensor"
                else f"10.{network % 256}.1.{number % 250 + 2}",
                "firmware": f"{product}-31-1-{rng.randint(1, 9)}",
                "lat": round(organization.place.latitude + rng.uniform(-0.5, 0.5), 5),
                "lng": round(organization.place.longitude + rng.uniform(-0.5, 0.5), 5),
                "address": f"Storgata {number % 90 + 1}, {organization.place.city}",
                "tags": rng.sample(("lobby", "warehouse", "till"), rng.randint(0, 2)),
                "configurationUpdatedAt": f"2026-0{rng.randint(1, 8)}-1{number % 10}T08:00:00Z",
            },
        )
    for number in range(
        organization.device_count, organization.device_count + organization.spare_count
    ):
        identifier = serial(organization.index, number)
        product = rng.choice(PRODUCTS)
        yield (
            identifier,
            unassigned_device(
                organization, identifier, mac(organization.index, number), product, rng
            ),
        )


def order_number(organization: OrganizationBlueprint, number: int) -> str:
    """The number of one of the initial orders of an organization."""
    return f"4C{_FIRST_ORDER + organization.index * ORDERS_PER_ORGANIZATION + number}"


def organization_index_of_order(text: str) -> int:
    """The index of the organization that an initial order would belong to."""
    return (int(text[2:]) - _FIRST_ORDER) // ORDERS_PER_ORGANIZATION


def unassigned_device(
    organization: OrganizationBlueprint, identifier: str, address: str, product: str, rng: Random
) -> Record:
    """A device that is in no network, with the members of all record forms."""
    return {
        "name": None,
        "serial": identifier,
        "mac": address,
        "model": rng.choice(MODELS[product]),
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
        # devices claimed by their serial have no order
        "orderNumber": order_number(organization, rng.randrange(ORDERS_PER_ORGANIZATION))
        if rng.random() < 0.9
        else None,
        "claimedAt": f"2025-0{rng.randint(1, 9)}-18T09:31:07.120415Z",
        "countryCode": organization.place.country,
    }


def new_device(
    organization: OrganizationBlueprint,
    identifier: str,
    product: str,
    order: str | None,
    now: float,
) -> Record:
    """A new device, as an organization claims it."""
    digits = f"e455{crc32(identifier.encode()):08x}"
    address = ":".join(digits[at : at + 2] for at in range(0, 12, 2))
    record = unassigned_device(organization, identifier, address, product, Random(identifier))
    return as_claimed({**record, "orderNumber": order}, organization, now)


def as_claimed(device: Record, organization: OrganizationBlueprint, now: float) -> Record:
    """A device as an organization claims it."""
    return {
        **as_removed_from_network(device, now),
        "claimedAt": iso(now, fraction=True),
        "countryCode": organization.place.country,
    }


_CLEARED_MEMBERS: Record = {
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


def as_removed_from_network(device: Record, now: float) -> Record:
    """A device that was removed from its network: its settings are gone."""
    return {**device, **_CLEARED_MEMBERS, "configurationUpdatedAt": iso(now)}


def as_added_to_network(device: Record, network_id: str, now: float) -> Record:
    """A device that was added to a network."""
    digest = crc32(f"{device['serial']}/{network_id}".encode())
    product = device["productType"]
    return {
        **device,
        "networkId": network_id,
        "lanIp": None if product == "sensor" else f"10.{digest % 256}.2.{digest // 256 % 250 + 2}",
        "firmware": f"{product}-31-1-{digest % 9 + 1}",
        "configurationUpdatedAt": iso(now),
    }


_DEVICE_MEMBERS = (
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


def device_record(device: Record) -> Record:
    """A device in the listing of devices."""
    return {name: device[name] for name in _DEVICE_MEMBERS}


def device_details(device: Record) -> Record:
    """The fuller form that ``GET /devices/{serial}`` returns."""
    return {
        **device_record(device),
        "url": f"https://n214.meraki.com/store/n/manage/nodes/{device['mac'].replace(':', '')}",
        "floorPlanId": device["floorPlanId"],
        "switchProfileId": device["switchProfileId"],
        "beaconIdParams": None,
    }


def availability_record(device: Record, status: str) -> Record:
    """A device in the listing of availabilities."""
    return {
        "mac": device["mac"],
        "name": device["name"],
        "network": {"id": device["networkId"]},
        "productType": device["productType"],
        "serial": device["serial"],
        "status": status,
        "tags": device["tags"],
    }


def inventory_record(device: Record) -> Record:
    """A device in the inventory."""
    return {
        "mac": device["mac"],
        "serial": device["serial"],
        "name": device["name"],
        "model": device["model"],
        "sku": device["model"] + "-HW",
        "networkId": device["networkId"],
        "orderNumber": device["orderNumber"],
        "claimedAt": device["claimedAt"],
        "licenseExpirationDate": None,
        "tags": device["tags"],
        "productType": device["productType"],
        "countryCode": device["countryCode"],
        "details": device["details"],
        "eox": {"status": None, "endOfSaleAt": None, "endOfSupportAt": None},
    }
