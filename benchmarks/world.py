"""What the load server serves: identifiers that clients can compute too, and ready-made bodies."""

import random
from collections.abc import Iterator
from typing import Any

import msgspec

RECORDS_PER_PAGE = 1000
WARM_UP = "0"
"""An organization beside those measured, with one device, for requests ahead of measuring."""

_FIRST_NETWORK = 646_829_496_000_000_000
_NETWORKS_PER_ORGANIZATION = 100_000
_ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
_MODELS = (
    ("MR46", "wireless", "wireless-31-1-6"),
    ("MS225-48LP", "switch", "switch-17-2-1"),
    ("MX68", "appliance", "wired-19-1-4"),
    ("MV12", "camera", "camera-6-2-0"),
)


def organization_ids(count: int) -> list[str]:
    """The organizations, without the one for warming up."""
    return [str(number) for number in range(1, count + 1)]


def network_ids(organization_id: str, count: int) -> list[str]:
    """The networks of an organization."""
    first = _FIRST_NETWORK + int(organization_id) * _NETWORKS_PER_ORGANIZATION
    return [f"L_{first + number}" for number in range(count)]


def organization(organization_id: str) -> dict[str, Any]:
    """An organization as ``GET /organizations/{id}`` shows it."""
    return {
        "id": organization_id,
        "name": f"Fjordlys Retail {organization_id}",
        "url": "https://n214.meraki.com/o/Xk2pQa/manage/organization/overview",
        "api": {"enabled": True},
        "licensing": {"model": "co-term"},
        "cloud": {"region": {"name": "Europe", "host": {"name": "Germany"}}},
        "management": {"details": [{"name": "MSP ID", "value": "40021"}]},
    }


def network(network_id: str, organization_id: str) -> dict[str, Any]:
    """A network as ``GET /networks/{id}`` and the listing show it."""
    return {
        "id": network_id,
        "organizationId": organization_id,
        "name": f"Store {network_id}",
        "productTypes": ["appliance", "switch", "wireless"],
        "timeZone": "Europe/Oslo",
        "tags": ["retail", "west"],
        "enrollmentString": None,
        "url": "https://n214.meraki.com/Bergen-store-12/n/aB3_xc/manage/usage/list",
        "notes": "",
        "isBoundToConfigTemplate": False,
    }


def alerts() -> dict[str, Any]:
    """A small response of ``GET /networks/{id}/alerts/settings``."""
    return {
        "defaultDestinations": {
            "emails": ["noc@fjordlys.example"],
            "snmp": False,
            "allAdmins": False,
            "httpServerIds": [],
        },
        "alerts": [
            {
                "type": "gatewayDown",
                "enabled": True,
                "alertDestinations": {
                    "emails": [],
                    "snmp": False,
                    "allAdmins": False,
                    "httpServerIds": [],
                },
                "filters": {"timeout": 60},
            }
        ],
    }


def device_pages(count: int) -> Iterator[tuple[bytes, str]]:
    """Pages of devices as JSON, each with its last serial, after which the next page starts."""
    rng = random.Random(1)
    for page in range(count):
        numbers = range(page * RECORDS_PER_PAGE, (page + 1) * RECORDS_PER_PAGE)
        records = [_device(number, rng) for number in numbers]
        yield msgspec.json.encode(records), records[-1]["serial"]


def one_device() -> bytes:
    """A page of a single device."""
    return msgspec.json.encode([_device(0, random.Random(0))])


def _device(number: int, rng: random.Random) -> dict[str, Any]:
    """The documented fields of a device record, so that every client decodes the same ones.

    Twenty to a network of the first organization.
    """
    model, product_type, firmware = _MODELS[number % len(_MODELS)]
    store = number // 20
    return {
        "name": f"{product_type} {number % 20} of store {store}, entrance hall",
        "serial": _serial(number),
        "mac": f"e0:cb:bc:{number >> 16 & 255:02x}:{number >> 8 & 255:02x}:{number & 255:02x}",
        "model": model,
        "productType": product_type,
        "networkId": f"L_{_FIRST_NETWORK + _NETWORKS_PER_ORGANIZATION + store}",
        "lanIp": f"10.{number >> 16 & 255}.{number >> 8 & 255}.{number & 255}",
        "firmware": firmware,
        "lat": round(rng.uniform(58, 70), 5),
        "lng": round(rng.uniform(5, 30), 5),
        "address": f"Torgallmenningen {store % 90 + 1}, 5014 Bergen, Norway",
        "notes": "Mounted above the till; replaces the unit of 2019. Reach by ladder only.",
        "tags": ["retail", "west", f"store-{store}"],
        "imei": None,
        "details": [
            {"name": "Catalyst serial", "value": _serial(number + 7)},
            {"name": "Running software version", "value": firmware},
        ],
        "configurationUpdatedAt": "2026-08-30T05:58:10Z",
        "url": f"https://n214.meraki.com/Bergen-store-{store}/n/aB3_xc/manage/nodes/new_list/{number}",
    }


def _serial(number: int) -> str:
    """Ascending with the number, as the API sorts its devices."""
    digits = ""
    for _ in range(8):
        number, digit = divmod(number, len(_ALPHABET))
        digits = _ALPHABET[digit] + digits
    return f"Q2KD-{digits[:4]}-{digits[4:]}"
