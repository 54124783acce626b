"""Records of licenses, per device and co-term.

What was bought for a term is bought again when it ends, by some a little too late; so at any time
some licenses expire soon, and a few have expired.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from zlib import crc32

from .blueprint import OrganizationBlueprint
from .clock import iso, parse_time
from .fleet import order_number
from .sorted_records import KeyedRecord, Record

DAY = 86_400
_FIRST_LICENSE = 88_120
_PURCHASES = 4
_LATE_ONE_IN, _LATE_DAYS = 8, 20
_GOLDEN = 0.618034
_CRITICAL_DAYS, _WARNING_DAYS = 14, 90
_SEATS = (25, 50)
SEATS = "SME"
"""The type of Systems Manager licenses, which are for seats instead of a device."""
_TYPES = ("MR-ENT", "MS120-8LP", "MX68-SEC", SEATS)


def current_term(organization: OrganizationBlueprint, purchase: int, now: float) -> tuple[int, int]:
    """When the current term of a purchase began, in seconds of the epoch, and its days."""
    digest = crc32(f"{organization.seed}/{organization.index}/term/{purchase}".encode())
    days = 365 if digest % 2 else 1095
    late = _LATE_DAYS if digest % _LATE_ONE_IN == 0 else 0
    # the golden ratio spreads the ends evenly for any number of organizations
    shift = int((organization.index * _GOLDEN + purchase / _PURCHASES) % 1 * days)
    today = int(now // DAY)
    return ((today - shift - late) // days * days + shift) * DAY, days


# --- per device ---


def per_device(
    organization: OrganizationBlueprint, devices: list[Record], now: float
) -> Iterator[KeyedRecord]:
    """A license for each of ``devices``, some that are not assigned, and Systems Manager seats."""
    if organization.is_empty:
        return
    for number in range(len(devices) + organization.spare_count + len(_SEATS)):
        device = devices[number] if number < len(devices) else None
        seats = number - len(devices) - organization.spare_count
        start, days = current_term(organization, number % _PURCHASES, now)
        identifier = str(_FIRST_LICENSE + organization.index * 1_000_000 + number)
        record = license_record(
            identifier,
            f"Z2{organization.index:05X}{number:05X}",
            SEATS if seats >= 0 else device["model"] if device else "ENT",
            days,
            start - 2 * DAY,
            order=order_number(organization, number % _PURCHASES),
            seats=_SEATS[seats] if seats >= 0 else None,
        )
        yield identifier, assigned(record, device["serial"], start) if device else record


def license_record(
    identifier: str,
    key: str,
    kind: str,
    days: int,
    claimed: float,
    *,
    order: str | None,
    seats: int | None = None,
) -> Record:
    """A license that is not in use."""
    return {
        "id": identifier,
        "licenseType": kind,
        "licenseKey": key,
        "orderNumber": order,
        "deviceSerial": None,
        "networkId": None,
        "state": "unused",
        "seatCount": seats,
        "totalDurationInDays": days,
        "durationInDays": days,
        "permanentlyQueuedLicenses": [],
        "claimDate": iso(claimed),
        "activationDate": None,
        "expirationDate": None,
        "headLicenseId": None,
    }


def license_for_key(identifier: str, key: str, order: str | None, now: float) -> Record:
    """The license that a key stands for."""
    digest = crc32(key.encode())
    kind = _TYPES[digest % len(_TYPES)]
    days = (365, 1095, 1825)[digest // 7 % 3]
    seats = 10 * (digest // 31 % 10 + 1) if kind == SEATS else None
    return license_record(identifier, key, kind, days, now, order=order, seats=seats)


def activated(license_: Record, start: float) -> Record:
    """A license whose term begins, at the beginning of the day."""
    day = start // DAY * DAY
    return {
        **license_,
        "activationDate": iso(day),
        "expirationDate": iso(day + license_["totalDurationInDays"] * DAY),
    }


def assigned(license_: Record, serial: str, start: float) -> Record:
    """A license that is assigned to a device."""
    return {**activated(license_, start), "deviceSerial": serial}


def unassigned(license_: Record) -> Record:
    """A license that is not in use any more."""
    nothing = ("deviceSerial", "networkId", "activationDate", "expirationDate")
    return {**license_, **dict.fromkeys(nothing)}


def queued_as_renewal(head: Record, license_: Record) -> tuple[Record, Record]:
    """A license and its renewal, which begins when the license expires."""
    days = license_["totalDurationInDays"]
    of_queue = ("id", "licenseType", "licenseKey", "orderNumber", "durationInDays")
    end = parse_time(head["expirationDate"]) + days * DAY
    longer = {
        **head,
        "totalDurationInDays": head["totalDurationInDays"] + days,
        "expirationDate": iso(end),
        "permanentlyQueuedLicenses": [
            *head["permanentlyQueuedLicenses"],
            {name: license_[name] for name in of_queue},
        ],
    }
    return longer, {**license_, "headLicenseId": head["id"]}


def with_state(license_: Record, now: float) -> Record:
    """A license with the state that follows from its dates."""
    if license_["headLicenseId"] is not None:
        return {**license_, "state": "recentlyQueued"}
    if license_["expirationDate"] is None:
        return {**license_, "state": "unused"}
    left = parse_time(license_["expirationDate"]) - now
    state = "expired" if left <= 0 else "expiring" if left <= _WARNING_DAYS * DAY else "active"
    return {**license_, "state": state}


def per_device_overview(licenses: list[Record], now: float) -> Record:
    """The overview of per-device ``licenses``."""
    states = Counter(found["state"] for found in licenses)
    soon = now + _CRITICAL_DAYS * DAY
    critical = sum(
        found["state"] == "expiring" and parse_time(found["expirationDate"]) <= soon
        for found in licenses
    )
    free = Counter(found["licenseType"] for found in licenses if found["state"] == "unused")
    seats = [found for found in licenses if found["seatCount"] is not None]
    total = sum(found["seatCount"] for found in seats)
    active = sum(found["seatCount"] for found in seats if found["networkId"] is not None)
    return _overview_of_states(len(licenses), states, critical, free, total, active)


def subscription_overview(subscriptions: list[Record], now: float) -> Record:
    """The overview of ``subscriptions``, in the form of that of per-device licenses.

    That some organizations with subscriptions have it is known, its figures are not: here, each
    seat counts as a license.
    """
    states, free, critical = Counter[str](), Counter[str](), 0
    for found in subscriptions:
        seats = found["counts"]["seats"]
        left = parse_time(found["endDate"]) - now
        state = "expired" if left <= 0 else "expiring" if left <= _WARNING_DAYS * DAY else "active"
        states[state] += seats["assigned"]
        states["unused"] += seats["available"]
        critical += seats["assigned"] if 0 < left <= _CRITICAL_DAYS * DAY else 0
        for entitlement in found["entitlements"]:
            free[entitlement["sku"]] += entitlement["seats"]["available"]
    return _overview_of_states(states.total(), states, critical, free, 0, 0)


def _overview_of_states(
    count: int, states: Counter[str], critical: int, free: Counter[str], total: int, active: int
) -> Record:
    return {
        "licenseCount": count,
        "states": {
            "active": {"count": states["active"]},
            "expired": {"count": states["expired"]},
            "expiring": {
                "count": states["expiring"],
                "critical": {"expiringCount": critical, "thresholdInDays": _CRITICAL_DAYS},
                "warning": {"expiringCount": states["expiring"], "thresholdInDays": _WARNING_DAYS},
            },
            "recentlyQueued": {"count": states["recentlyQueued"]},
            "unused": {
                "count": states["unused"],
                "soonestActivation": {"activationDate": None, "toActivateCount": None},
            },
            "unusedActive": {
                "count": 0,
                "oldestActivation": {"activationDate": None, "activeCount": None},
            },
        },
        "licenseTypes": [
            {"licenseType": kind, "counts": {"unassigned": count}}
            for kind, count in sorted(free.items())
        ],
        "systemsManager": {
            "counts": {
                "totalSeats": total,
                "activeSeats": active,
                "unassignedSeats": total - active,
                "orgwideEnrolledDevices": 0,
            }
        },
    }


# --- co-term ---


def co_term(organization: OrganizationBlueprint, now: float) -> Iterator[KeyedRecord]:
    """Co-term keys, which expire together. Some organizations have none."""
    if organization.is_empty or _coverage(organization) == "none":
        return
    rng = organization.random("coterm")
    start, days = current_term(organization, 0, now)
    for number in range(rng.randint(2, 6)):
        key = f"Z2{number:02X}-{organization.index:04X}-{rng.randint(4096, 65535):04X}"
        models = rng.choice(("MR Advanced", "MS120-8LP", "MX68"))
        counts = [{"model": models, "count": rng.randint(1, 40)}]
        yield key, co_term_key(organization.id, key, "addDevices", counts, days, start)


def _coverage(organization: OrganizationBlueprint) -> str:
    digest = crc32(f"{organization.seed}/{organization.index}/coverage".encode())
    return {0: "none", 1: "short"}.get(digest % 12, "enough")


def is_short(organization: OrganizationBlueprint) -> bool:
    """Whether an organization has fewer co-term licenses than devices from the beginning."""
    return not organization.is_empty and _coverage(organization) == "short"


def co_term_key(
    organization_id: str,
    key: str,
    mode: str,
    counts: Sequence[Record],
    days: int,
    start: float,
) -> Record:
    """A co-term license key."""
    return {
        "key": key,
        "organizationId": organization_id,
        "duration": days,
        "mode": mode,
        "startedAt": iso(start // DAY * DAY),
        "claimedAt": iso(start),
        "invalidated": False,
        "invalidatedAt": None,
        "expired": False,
        "editions": [{"edition": "Advanced", "productType": "wireless"}],
        "counts": counts,
    }


def device_counts_of_key(key: str) -> list[Record]:
    """How many devices of each model a key is for."""
    digest = crc32(key.encode())
    model = ("MR Advanced", "MS120-8LP", "MX68")[digest % 3]
    return [{"model": model, "count": digest // 3 % 20 + 1}]


def key_expiration(key: Record) -> float:
    """When a key itself would expire, in seconds of the epoch."""
    return parse_time(key["startedAt"]) + int(key["duration"]) * DAY


def co_termination_date(keys: list[Record]) -> float | None:
    """When all ``keys`` expire: on the day that the average device's license would.

    Returns:
        Seconds of the epoch; None: the keys are for no devices.
    """
    valid = [key for key in keys if not key["invalidated"]]
    weights = [
        (sum(count["count"] for count in key["counts"]), key_expiration(key)) for key in valid
    ]
    devices: int = sum(weight for weight, _ in weights)
    if not devices:
        return None
    total: float = sum(weight * end for weight, end in weights)
    return total / devices // DAY * DAY


def co_term_overview(keys: list[Record], now: float, *, lacks_licenses: bool = False) -> Record:
    """The overview of co-term ``keys``; its date is in words, as the API writes it.

    Args:
        keys: of an organization.
        now: seconds of the epoch.
        lacks_licenses: it has more devices than licenses, default no.
    """
    counts: Counter[str] = Counter()
    for key in keys:
        if not key["invalidated"]:
            counts.update({count["model"]: count["count"] for count in key["counts"]})
    end = co_termination_date(keys)
    status = "OK"
    if end is None or lacks_licenses:
        status = "License Required"
    elif end <= now:
        status = "License Expired"
    return {
        "status": status,
        "expirationDate": "N/A" if end is None else _date_in_words(end),
        "licensedDeviceCounts": dict(sorted(counts.items())),
    }


_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


def _date_in_words(at: float) -> str:
    date = datetime.fromtimestamp(at, UTC)
    return f"{_MONTHS[date.month - 1]} {date.day}, {date.year} UTC"
