"""Which organizations a crawl reads."""

from msgspec import Raw

from ...client import Meraki
from ...operations.decoding import get_path
from ..plan.plan import Organization, Plan
from ..state.lenient_decoding import decode_leniently
from ..state.organization_status import OrganizationState, OrganizationStatus
from ..state.partition import FAILED, NOT_AVAILABLE, NOT_FOUND, WAITING

_MAX_ID_LENGTH = 50
"""Real ids are numbers of at most 20 digits."""


async def select_organizations(meraki: Meraki, plan: Plan) -> list[OrganizationStatus]:
    """The organizations that a plan wants, and what stands in the way of reading them.

    An id or name in the plan that matches no organization is among them, as not found.

    Raises:
        MerakiError: they cannot be listed.
    """
    selected: list[OrganizationStatus] = []
    seen: dict[str, Organization] = {}
    # as it comes: only a few fields matter, and none may have drifted
    for raw in await meraki.organizations.get_organizations().decode_as(Raw):
        record = decode_leniently(raw)
        identifier, name = get_path(record, "id"), get_path(record, "name")
        if not _is_usable(identifier):
            unknown = Organization(f"unknown {len(selected)}")
            error = f"an organization without a usable id: {record!r:.200}"
            selected.append(OrganizationStatus(unknown, FAILED, error))
            continue
        if str(identifier) in seen:
            continue  # repeated on another page, since one was added or removed meanwhile
        model = get_path(record, "licensing", "model")
        organization = Organization(
            str(identifier),
            name if isinstance(name, str) else "",
            model if isinstance(model, str) else None,
        )
        seen[organization.id] = organization
        if plan.wants(organization):
            is_off = get_path(record, "api", "enabled") is False
            state: OrganizationState = NOT_AVAILABLE if is_off else WAITING
            selected.append(OrganizationStatus(organization, state))
    error = "the key sees no organization of this id or name"
    not_found = [
        OrganizationStatus(Organization(wanted), NOT_FOUND, error)
        for wanted in plan.unmatched(list(seen.values()))
    ]
    return selected + not_found


def _is_usable(identifier: object) -> bool:
    """Whether it can be a part of paths, of URLs and of keys in databases."""
    if isinstance(identifier, bool) or not isinstance(identifier, str | int):
        return False
    text = str(identifier)
    return 0 < len(text) <= _MAX_ID_LENGTH and text.isprintable()
