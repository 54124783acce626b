"""Which organizations there are, and which of them are chosen."""

from collections.abc import Iterator
from contextlib import aclosing

from msgspec import Raw, Struct

from ..client import Meraki
from ..errors import IncompleteError
from ..operations.decoding import get_path
from .organization_status import OrganizationState, OrganizationStatus
from .resource_record import decode_or_none, identifier_of
from .selection import Organization, Selection

_MAX_ID_LENGTH = 50
"""Real ids are numbers of at most 20 digits."""


class ListedOrganizations(Struct, frozen=True):
    """The organizations that the key sees."""

    statuses: list[OrganizationStatus]
    """Those that are chosen, and what stands in the way of reading them. An id or name that was
    asked for and matches no organization is among them, as not found."""
    ids: frozenset[str]
    """Of all organizations."""
    requests: int
    """That listing them took."""

    @property
    def is_anything_readable(self) -> bool:
        """Whether there is an organization to read."""
        return any(each.state == "waiting" for each in self.statuses)


async def list_organizations(meraki: Meraki, selection: Selection) -> ListedOrganizations:
    """The organizations that the key sees, and which of them are chosen.

    Raises:
        MerakiError: they cannot be listed. Of several accounts, those of which they cannot are
            named instead, unless it is all of them.
    """
    seen: dict[str, Organization] = {}
    statuses: list[OrganizationStatus] = []
    requests = 0
    # as it comes: only a few fields matter, and none may have drifted
    listing = meraki.organizations.get_organizations().decode_as(Raw)
    try:
        async with aclosing(listing.pages()) as pages:
            async for page in pages:
                requests += page.attempts
                for record in page.items:
                    status = _status_of(record, len(statuses))
                    organization = status.organization
                    if status.state != "failed":
                        if organization.id in seen:
                            continue  # the API repeats records while it is written to
                        seen[organization.id] = organization
                    if status.state == "failed" or selection.wants(organization):
                        statuses.append(status)
    except IncompleteError as error:
        if not seen:
            raise
        for failure in error.failures:
            lacking = Organization(f"those of account {failure.key}")
            statuses.append(OrganizationStatus(lacking, "failed", str(failure.error)))
    statuses += _not_found(selection, list(seen.values()))
    return ListedOrganizations(statuses, frozenset(seen), requests)


def _status_of(record: Raw, number: int) -> OrganizationStatus:
    """What is known of an organization, whatever else is in its record."""
    fields = decode_or_none(record, dict[str, Raw]) or {}
    identifier, name = identifier_of(fields.get("id")), identifier_of(fields.get("name"))
    if identifier is None or not _is_usable(identifier):
        unknown = Organization(f"unknown {number}")
        error = f"an organization without a usable id: {bytes(record)[:200]!r}"
        return OrganizationStatus(unknown, "failed", error)
    model = get_path(decode_or_none(fields.get("licensing"), dict), "model")
    organization = Organization(identifier, name or "", model if isinstance(model, str) else None)
    is_off = get_path(decode_or_none(fields.get("api"), dict), "enabled") is False
    state: OrganizationState = "not available" if is_off else "waiting"
    return OrganizationStatus(organization, state, record=bytes(record))


def _not_found(selection: Selection, seen: list[Organization]) -> Iterator[OrganizationStatus]:
    for wanted, hint in selection.unmatched(seen).items():
        error = f"the key sees no organization of this id or name{hint}"
        yield OrganizationStatus(Organization(wanted), "not found", error)


def _is_usable(identifier: str) -> bool:
    """Whether it can be a part of paths, of URLs and of keys in databases."""
    return len(identifier) <= _MAX_ID_LENGTH and identifier.isprintable()
