"""When licenses end, of all three models: one term an organization, and one a subscription.

Pure functions. ``licensing.model`` decides what is read; the form of an overview does not.
"""

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any

from msgspec import Struct

from ..mapping.values import count, identifier, members, moment, objects, text, timestamp
from ..records import Reference

GRACE = timedelta(days=30)
"""How long an organization of the co-term or per-device model may be out of compliance before it is
shut down (Meraki's licensing documentation)."""

_SHORT = frozenset({"License Required", "out_of_compliance"})
"""Statuses that say that licenses are missing, without saying how many."""
_EXPIRED = "License Expired"
_OVER = frozenset({"canceled", "expired", "inactive"})


class Term(Struct, frozen=True, kw_only=True):
    """Licenses that end together."""

    id: str
    """Stays the same when they are renewed: ``co-term:ORGANIZATION``, ``per-device:ORGANIZATION``,
    ``subscription:ID``."""
    model: str
    """``co-term``, ``per-device`` or ``subscription``."""
    name: str | None
    """Of the organization, or of the subscription."""
    organizations: tuple[Reference, ...]
    """Whose they are. A subscription may serve several; empty: the API does not say."""
    status: str | None
    """As the API says it."""
    ends_on: date | None
    """The first day (UTC) on which something is not licensed any more; None: there is no date."""
    ends_as_told: str | None
    """The date as the API wrote it."""
    grace_ends_on: date | None
    """When the organization is shut down, if nothing is renewed; None: it is not documented."""
    shortage: int | None
    """Licenses that are missing now; None: the API does not say how many."""
    is_short: bool
    """Whether licenses are missing now."""
    devices: int | None
    """Devices, or seats, that the date is about; None: not known."""
    networks: int | None
    """Networks that the date is about; None: not known."""
    next_ends_on: date | None = None
    """Where something has ended already, the next day on which something else does."""
    is_end_unclear: bool = False
    """Whether the API wrote a date that nobody understands."""

    def days_left(self, today: date) -> int | None:
        """Days until the end, below 0 after it; None: there is no date."""
        return None if self.ends_on is None else (self.ends_on - today).days


def co_term(record: Mapping[str, Any], organization: Reference) -> Term:
    """The pooled licenses of an organization, which all end on one date.

    Args:
        record: of ``getOrganizationLicensesOverview``.
        organization: the organization.
    """
    counts = record.get("licensedDeviceCounts")
    devices = [count(each) for each in counts.values()] if isinstance(counts, dict) else []
    status = text(record.get("status"))
    end = record.get("expirationDate")
    return _term(
        id=f"co-term:{organization.id}",
        model="co-term",
        name=organization.name,
        organizations=(organization,),
        status=status,
        end=end,
        grace=GRACE,
        # where there is a date, it tells as much
        is_short=status in _SHORT or (status == _EXPIRED and timestamp(end) is None),
        is_end_unclear=_is_unclear(end),
        devices=sum(each for each in devices if each is not None) if devices else None,
    )


def per_device(records: Iterable[Mapping[str, Any]], organization: Reference) -> Term:
    """The licenses of an organization's devices: what ends first, and for how many.

    Licenses that ended count as missing where a device or network still has them, and as long as
    nothing else licenses it.

    Args:
        records: of ``getOrganizationLicenses``.
        organization: the organization.
    """
    assigned = [r for r in records if r.get("deviceSerial") or r.get("networkId")]
    lasting = _last_of_each(assigned)
    expired = [r for r in lasting if r.get("state") == "expired"]
    dates = [r.get("expirationDate") for r in lasting]
    running = [r for r in lasting if r.get("state") != "expired" and r.get("expirationDate")]
    days = {day for r in running if (day := _day(timestamp(r.get("expirationDate"))))}
    first = min(days, default=None)
    ending = [r for r in running if _day(timestamp(r.get("expirationDate"))) == first]
    concerned = expired or ending
    return _term(
        id=f"per-device:{organization.id}",
        model="per-device",
        name=organization.name,
        organizations=(organization,),
        status=_status_of(lasting),
        end=_earliest(expired) if expired else (ending[0]["expirationDate"] if ending else None),
        grace=GRACE,
        is_short=bool(expired),
        shortage=len(expired),
        devices=len({r["deviceSerial"] for r in concerned if r.get("deviceSerial")}),
        networks=len({r["networkId"] for r in concerned if r.get("networkId")}),
        next_ends_on=first if expired else None,
        is_end_unclear=any(_is_unclear(each) for each in dates),
    )


def subscription(record: Mapping[str, Any], organizations: Iterable[Reference]) -> Term:
    """A subscription, which may serve several organizations and is one term all the same.

    Args:
        record: of ``getAdministeredLicensingSubscriptionSubscriptions``.
        organizations: those that it is known to serve.
    """
    counts = members(record.get("counts"))
    status = text(record.get("status"))
    # a claim that was canceled ends nothing any more
    has_end = status not in _OVER or status == "expired"
    over = [_overuse(members(each.get("seats"))) for each in objects(record.get("entitlements"))]
    shortage = sum(over)
    return _term(
        id=f"subscription:{identifier(record, 'subscriptionId')}",
        model="subscription",
        name=text(record.get("name")),
        organizations=tuple(sorted(organizations, key=lambda each: each.id)),
        status=status,
        end=record.get("endDate"),
        grace=None,
        is_short=shortage > 0 or status in _SHORT,
        shortage=shortage if shortage or status not in _SHORT else None,
        devices=count(members(counts.get("seats")).get("assigned")),
        networks=count(counts.get("networks")),
        has_end=has_end,
        is_end_unclear=has_end and _is_unclear(record.get("endDate")),
    )


def _term(
    *,
    end: Any,
    grace: timedelta | None,
    has_end: bool = True,
    shortage: int | None = None,
    networks: int | None = None,
    **known: Any,
) -> Term:
    told = timestamp(end) if has_end else None
    ends_on = _day(told)
    return Term(
        ends_on=ends_on,
        ends_as_told=told,
        grace_ends_on=None if ends_on is None or grace is None else ends_on + grace,
        shortage=shortage,
        networks=networks,
        **known,
    )


def _last_of_each(records: Iterable[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """Of the licenses of one device or network, the one that lasts longest."""
    found: dict[str, Mapping[str, Any]] = {}
    for record in records:
        key = str(record.get("deviceSerial") or record.get("networkId"))
        best = found.get(key)
        if best is None or _order(record) > _order(best):
            found[key] = record
    return list(found.values())


def _order(record: Mapping[str, Any]) -> tuple[bool, date]:
    is_running = record.get("state") != "expired"
    return is_running, _day(timestamp(record.get("expirationDate"))) or date.max


def _earliest(records: Iterable[Mapping[str, Any]]) -> Any:
    dated = [r for r in records if _day(timestamp(r.get("expirationDate"))) is not None]
    return min(
        (r["expirationDate"] for r in dated),
        key=lambda value: _day(timestamp(value)) or date.max,
        default=None,
    )


def _status_of(records: Iterable[Mapping[str, Any]]) -> str | None:
    states = {str(r.get("state")) for r in records}
    for worst in ("expired", "expiring", "active"):
        if worst in states:
            return worst
    return min(states, default=None)


def _overuse(seats: Mapping[str, Any]) -> int:
    assigned, limit = count(seats.get("assigned")), count(seats.get("limit"))
    return 0 if assigned is None or limit is None else max(0, assigned - limit)


def _is_unclear(end: Any) -> bool:
    told = timestamp(end)
    return told is not None and _day(told) is None


def _day(value: str | None) -> date | None:
    at: datetime | None = moment(value)
    return None if at is None else at.astimezone(UTC).date()
