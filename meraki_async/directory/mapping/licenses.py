"""Licenses of the three models: co-term, per device, subscription.

Which of them an organization has is told by ``licensing.model`` alone; the form of an overview is
not.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from msgspec import structs

from ..records import License, Product, Reference
from .values import count, identifier, members, text, timestamp

_CO_TERM = {"OK": "active", "License Expired": "inactive", "License Required": "inactive"}
_PER_DEVICE = {
    "active": "active",
    "expiring": "active",
    "unusedActive": "active",
    "expired": "inactive",
    "unused": "inactive",
    "recentlyQueued": "inactive",
}
_SUBSCRIPTION = {
    "active": "active",
    "canceled": "inactive",
    "expired": "inactive",
    "inactive": "inactive",
}
_NOT_ASSIGNABLE = ("expired", "recentlyQueued")


def co_term_license(record: Mapping[str, Any], organization: Reference) -> License:
    """The pooled licenses of a co-term organization, which all end on one date.

    Args:
        record: of ``getOrganizationLicensesOverview``.
        organization: the organization.
    """
    counts = record.get("licensedDeviceCounts")
    return License(
        id=f"co-term:{organization.id}",
        name="co-term",
        status=_mapped(_CO_TERM, record.get("status")),
        products=[Product(id=name, name=name) for name in counts]
        if isinstance(counts, dict)
        else None,
        expires_at=timestamp(record.get("expirationDate")),
        organization=organization,
        remote_data=record,
    )


def device_license(record: Mapping[str, Any], organization: Reference) -> License:
    """A license of one device, or of seats of Systems Manager.

    Args:
        record: of ``getOrganizationLicenses``.
        organization: the organization.
    """
    state = text(record.get("state"))
    total = count(record.get("seatCount"))
    total = 1 if total is None else total
    is_assigned = bool(record.get("deviceSerial") or record.get("networkId"))
    is_assignable = not is_assigned and state not in _NOT_ASSIGNABLE
    return License(
        id=identifier(record, "id"),
        name=text(record.get("licenseType")),
        available_quantity=total if is_assignable else 0,
        assigned_quantity=total if is_assigned else 0,
        status=_mapped(_PER_DEVICE, state),
        created_at=timestamp(record.get("claimDate")),
        expires_at=timestamp(record.get("expirationDate")),
        organization=organization,
        remote_data=record,
    )


def subscription(
    record: Mapping[str, Any], organizations: Iterable[Reference] | None = None
) -> License:
    """A subscription, which may serve several organizations.

    Args:
        record: of ``getAdministeredLicensingSubscriptionSubscriptions``.
        organizations: those that it is known to serve; default None: unknown.
    """
    known = None if organizations is None else sorted(organizations, key=lambda each: each.id)
    counts = members(record.get("counts"))
    seats = members(counts.get("seats"))
    kinds = record.get("productTypes")
    is_of_one = (
        known is not None and len(known) == 1 and (count(counts.get("organizations")) or 1) == 1
    )
    return License(
        id=identifier(record, "subscriptionId"),
        name=text(record.get("name")),
        description=text(record.get("description")),
        available_quantity=count(seats.get("available")),
        assigned_quantity=count(seats.get("assigned")),
        status=_mapped(_SUBSCRIPTION, record.get("status")),
        products=[Product(id=kind, name=kind) for each in kinds if (kind := text(each))]
        if isinstance(kinds, list)
        else None,
        updated_at=timestamp(record.get("lastUpdatedAt")),
        expires_at=timestamp(record.get("endDate")),
        organization=known[0] if known and is_of_one else None,
        organizations=known,
        remote_data=record,
    )


def merged_subscription(one: License, other: License) -> License:
    """A subscription that was met again, asked about by another organization."""
    found = {each.id: each for each in (*(one.organizations or ()), *(other.organizations or ()))}
    known = [found[key] for key in sorted(found)]
    return structs.replace(
        one,
        organizations=known or None,
        organization=known[0] if len(known) == 1 and one.organization else None,
    )


def _mapped(names: Mapping[str, str], value: Any) -> str | None:
    found = text(value)
    return None if found is None else names.get(found, found)
