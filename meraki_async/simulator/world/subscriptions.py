"""Records of subscriptions, and of the entitlements that they may have."""

import math
from collections.abc import Iterator, Sequence
from zlib import crc32

from .blueprint import OrganizationBlueprint
from .clock import iso, parse_time
from .licenses import DAY, current_term
from .sorted_records import KeyedRecord, Record

_FIRST = 70_000
_FIRST_SHARED = 90_000_000
_FIRST_CLAIMED = 1_000_000_000
_FIRST_ORDER = 91_230_077
_SPARE_SEATS = 10
_MISSING_SEATS = 3
_CANCELED, _OVERUSED = "canceled", "out_of_compliance"
_GRACE_DAYS = 30
_SKU = "LIC-MR-A"
ENTITLEMENTS: Sequence[Record] = [
    {
        "sku": sku,
        "name": name,
        "productType": product,
        "productClass": kind,
        "featureTier": tier,
        "isAddOn": False,
        "isFree": False,
    }
    for sku, name, product, kind, tier in (
        ("LIC-MR-E", "Wireless Essentials", "wireless", "wireless", "essentials"),
        (_SKU, "Wireless Advantage", "wireless", "wireless", "advantage"),
        ("LIC-MS-100-S-E", "Switch Essentials, small", "switch", "switch", "essentials"),
        ("LIC-MS-100-S-A", "Switch Advantage, small", "switch", "switch", "advantage"),
        ("LIC-MX-S-E", "SD-WAN Essentials, small", "appliance", "appliance", "essentials"),
        ("LIC-MX-S-A", "SD-WAN Advantage, small", "appliance", "appliance", "advantage"),
        ("LIC-MV", "Camera", "camera", "camera", "essentials"),
        ("LIC-MT", "Sensor", "sensor", "sensor", "essentials"),
    )
]


def subscriptions(
    organization: OrganizationBlueprint, holders: Sequence[OrganizationBlueprint], now: float
) -> Iterator[KeyedRecord]:
    """Its own subscriptions, and the one that all ``holders`` share."""
    if organization.is_empty:
        return
    rng = organization.random("subscriptions")
    for number in range(rng.randint(1, 3)):
        yield _of_organizations(
            _FIRST + organization.index * 10 + number, [organization], number, now
        )
    if len(holders) > 1:
        yield _of_organizations(_FIRST_SHARED + holders[0].index, holders, 3, now)


def _of_organizations(
    number: int, holders: Sequence[OrganizationBlueprint], purchase: int, now: float
) -> KeyedRecord:
    start, days = current_term(holders[0], purchase, now)
    assigned = sum(organization.device_count for organization in holders)
    record = _subscription(number, f"Stores {number % 10 + 1}", "", start, days)
    networks = sum(organization.network_count for organization in holders)
    counts = {"networks": networks, "organizations": len(holders)}
    limit = assigned + _SPARE_SEATS
    # some that one organization has alone are not as they should be
    match crc32(f"{holders[0].seed}/{number}".encode()) % 10 if len(holders) == 1 else None:
        case 0 | 1:
            limit = max(0, assigned - _MISSING_SEATS)
        case 2:
            record["status"] = _CANCELED
        case 3:
            suites = [{"name": "Networking"}]
            record |= {"type": "enterpriseAgreement", "enterpriseAgreement": {"suites": suites}}
    return record["subscriptionId"], with_seats({**record, "counts": counts}, assigned, limit)


def subscription_for_claim_key(key: str, name: str, description: str, now: float) -> Record:
    """The subscription that a claim key stands for."""
    digest = crc32(key.encode())
    start = now // DAY * DAY
    number = _FIRST_CLAIMED + digest
    record = _subscription(number, name, description, start, (365, 1095, 1825)[digest % 3])
    return with_seats(
        {**record, "counts": {"networks": 0, "organizations": 1}}, 0, digest // 3 % 100 + 5
    )


def _subscription(number: int, name: str, description: str, start: float, days: int) -> Record:
    return {
        "subscriptionId": str(number),
        "name": name,
        "description": description,
        "status": "active",
        "startDate": iso(start),
        "endDate": iso(start + days * DAY),
        "lastUpdatedAt": iso(start),
        "webOrderId": str(_FIRST_ORDER + number),
        "type": "termed",
        "smartAccount": {
            "status": "active",
            "account": {"id": "4410", "name": "Fjordlys", "domain": "fjordlys.example"},
        },
        "renewalRequested": False,
        "productTypes": ["wireless", "switch"],
        "enterpriseAgreement": {"suites": []},
    }


def with_seats(subscription: Record, assigned: int, limit: int) -> Record:
    """A subscription with ``assigned`` of its ``limit`` seats in use."""
    seats = {"assigned": assigned, "available": max(0, limit - assigned), "limit": limit}
    return {
        **subscription,
        "entitlements": [{"sku": _SKU, "seats": seats}],
        "counts": {**subscription["counts"], "seats": seats},
    }


def with_status(subscription: Record, now: float) -> Record:
    """A subscription with the status that follows from its dates and seats."""
    if subscription["status"] == _CANCELED:
        return subscription
    status = "active"
    if parse_time(subscription["endDate"]) <= now:
        status = "expired"
    elif _overused_since(subscription) <= now:
        status = _OVERUSED
    return {**subscription, "status": status}


def _overused_since(subscription: Record) -> float:
    """Since when more seats are in use than there are: some day in the first half of the term."""
    seats = subscription["counts"]["seats"]
    if seats["assigned"] <= seats["limit"]:
        return math.inf
    start, end = (parse_time(subscription[name]) for name in ("startDate", "endDate"))
    days = int((end - start) // DAY)
    return start + crc32(subscription["subscriptionId"].encode()) % (days // 2 or 1) * DAY


def compliance(subscription: Record) -> Record:
    """The compliance of a subscription: of one that has expired, all seats are missing."""
    seats, status = subscription["counts"]["seats"], subscription["status"]
    begin, quantity = parse_time(subscription["endDate"]), seats["assigned"]
    if status == _OVERUSED:
        begin, quantity = _overused_since(subscription), seats["assigned"] - seats["limit"]
    over = status in ("expired", _OVERUSED) and quantity > 0
    violation = {
        "productClass": "wireless",
        "gracePeriodEndsAt": iso(begin + _GRACE_DAYS * DAY),
        "missing": {"entitlements": [{"sku": _SKU, "quantity": quantity}]},
    }
    return {
        "subscription": {
            "id": subscription["subscriptionId"],
            "name": subscription["name"],
            "status": subscription["status"],
        },
        "violations": {"byProductClass": [violation] if over else []},
    }


def missing_entitlements(subscription: Record, seats: int) -> list[Record]:
    """The entitlements that are missing for ``seats`` more seats."""
    lacking = seats - subscription["counts"]["seats"]["available"]
    return [{"sku": _SKU, "quantity": lacking}] if lacking > 0 else []


def with_networks(subscription: Record, networks: int, seats: int, now: float) -> Record:
    """A subscription that is bound to more networks, whose devices need ``seats``."""
    counts = subscription["counts"]
    more = {**counts, "networks": counts["networks"] + networks}
    before = counts["seats"]
    updated = {**subscription, "counts": more, "lastUpdatedAt": iso(now)}
    return with_seats(updated, before["assigned"] + seats, before["limit"])
