"""Records of licences, in each of the three models."""

from collections import Counter
from collections.abc import Iterator, Sequence

from .listing import Keyed, Record
from .plan import Plan

_FIRST_LICENSE = 88_120
_SHARED_SUBSCRIPTIONS = 90_000_000


def per_device(plan: Plan, devices: list[Record]) -> Iterator[Keyed]:
    """A license for each of ``devices``, and some for none."""
    chance = plan.random("licenses")
    for number in range(len(devices) + plan.spare_count):
        device = devices[number] if number < len(devices) else None
        year = 2026 + chance.randint(1, 3)
        identifier = str(_FIRST_LICENSE + plan.index * 1_000_000 + number)
        yield (
            identifier,
            {
                "id": identifier,
                "licenseType": device["model"] if device else "ENT",
                "licenseKey": f"Z2{plan.index:05X}{number:05X}",
                "orderNumber": "4C7120034",
                "deviceSerial": device["serial"] if device else None,
                "networkId": device["networkId"] if device else None,
                "state": "active" if device else "unused",
                "seatCount": None,
                "totalDurationInDays": 1095,
                "durationInDays": 1095,
                "permanentlyQueuedLicenses": [],
                "claimDate": f"{year - 3}-02-18T09:31:07Z",
                "activationDate": f"{year - 3}-02-20T00:00:00Z" if device else None,
                "expirationDate": f"{year}-02-20T00:00:00Z" if device else None,
                "headLicenseId": None,
            },
        )


def co_term(plan: Plan) -> Iterator[Keyed]:
    """Keys whose terms are pooled."""
    chance = plan.random("coterm")
    for number in range(chance.randint(2, 6)):
        key = f"Z2{number:02X}-{plan.index:04X}-{chance.randint(4096, 65535):04X}"
        yield (
            key,
            {
                "key": key,
                "organizationId": plan.id,
                "duration": 1095,
                "mode": "addDevices",
                "startedAt": "2024-03-13T00:00:00Z",
                "claimedAt": "2024-03-13T10:40:02Z",
                "invalidated": False,
                "invalidatedAt": None,
                "expired": False,
                "editions": [{"edition": "Advanced", "productType": "wireless"}],
                "counts": [
                    {
                        "model": chance.choice(("MR Advanced", "MS120-8LP", "MX68")),
                        "count": chance.randint(1, 40),
                    }
                ],
            },
        )


def subscriptions(plan: Plan, sharers: Sequence[Plan]) -> Iterator[Keyed]:
    """Its own subscriptions, and the one that all ``sharers`` have together."""
    chance = plan.random("subscriptions")
    for number in range(chance.randint(1, 3)):
        yield _subscription(70_000 + plan.index * 10 + number, [plan], 2027 + number)
    if len(sharers) > 1:
        yield _subscription(_SHARED_SUBSCRIPTIONS + sharers[0].index, sharers, 2028)


def _subscription(number: int, holders: Sequence[Plan], year: int) -> Keyed:
    identifier = str(number)
    assigned = sum(plan.device_count for plan in holders)
    seats = {"assigned": assigned, "available": 10, "limit": assigned + 10}
    return (
        identifier,
        {
            "subscriptionId": identifier,
            "name": f"Stores {number % 10 + 1}",
            "description": "",
            "status": "active",
            "startDate": f"{year - 3}-07-01T00:00:00Z",
            "endDate": f"{year}-07-01T00:00:00Z",
            "lastUpdatedAt": "2026-08-02T11:20:00Z",
            "webOrderId": str(91_230_077 + number),
            "type": "termed",
            "smartAccount": {
                "status": "active",
                "account": {"id": "4410", "name": "Fjordlys", "domain": "fjordlys.example"},
            },
            "renewalRequested": False,
            "productTypes": ["wireless", "switch"],
            "entitlements": [{"sku": "LIC-MR-A", "seats": seats}],
            "counts": {
                "seats": seats,
                "networks": sum(plan.network_count for plan in holders),
                "organizations": len(holders),
            },
            "enterpriseAgreement": {"suites": []},
        },
    )


def co_term_overview(keys: list[Record]) -> Record:
    """The overview of co-term ``keys``; its date is prose."""
    counts: Counter[str] = Counter()
    for key in keys:
        for count in key["counts"]:
            counts[count["model"]] += count["count"]
    return {
        "status": "OK",
        "expirationDate": "Mar 13, 2027 UTC",
        "licensedDeviceCounts": dict(sorted(counts.items())),
    }


def per_device_overview(licenses: list[Record]) -> Record:
    """The overview of per-device ``licenses``."""
    states = Counter(found["state"] for found in licenses)
    return {
        "licenseCount": len(licenses),
        "states": {
            "active": {"count": states["active"]},
            "expired": {"count": 0},
            "expiring": {
                "count": 0,
                "critical": {"expiringCount": 0, "thresholdInDays": 14},
                "warning": {"expiringCount": 0, "thresholdInDays": 90},
            },
            "recentlyQueued": {"count": 0},
            "unused": {
                "count": states["unused"],
                "soonestActivation": {"activationDate": None, "toActivateCount": None},
            },
            "unusedActive": {
                "count": 0,
                "oldestActivation": {"activationDate": None, "activeCount": None},
            },
        },
        "licenseTypes": [{"licenseType": "ENT", "counts": {"unassigned": states["unused"]}}],
        "systemsManager": {
            "counts": {
                "totalSeats": 0,
                "activeSeats": 0,
                "unassignedSeats": 0,
                "orgwideEnrolledDevices": 0,
            }
        },
    }
