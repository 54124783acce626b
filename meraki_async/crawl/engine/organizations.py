"""Which organizations a crawl reads."""

from ...client import Meraki
from ...operations.decoding import get_path
from ..plan.plan import Organization, Plan
from ..state.organization_status import OrganizationStatus
from ..state.partition import FAILED, NOT_AVAILABLE, NOT_FOUND, WAITING


async def select_organizations(meraki: Meraki, plan: Plan) -> list[OrganizationStatus]:
    """The organizations that a plan wants, and what stands in the way of reading them.

    An id or name in the plan that matches no organization is among them, as not found.

    Raises:
        MerakiError: they cannot be listed.
    """
    selected: list[OrganizationStatus] = []
    seen: list[Organization] = []
    # as it comes: only a few fields matter, and none may have drifted
    for record in await meraki.organizations.get_organizations().decode_as(dict):
        identifier, name = get_path(record, "id"), get_path(record, "name")
        if isinstance(identifier, bool) or not isinstance(identifier, str | int):
            unknown = Organization(f"unknown {len(selected)}")
            error = f"an organization without an id: {record!r:.200}"
            selected.append(OrganizationStatus(unknown, FAILED, error))
            continue
        model = get_path(record, "licensing", "model")
        organization = Organization(
            str(identifier),
            name if isinstance(name, str) else "",
            model if isinstance(model, str) else None,
        )
        seen.append(organization)
        if plan.wants(organization):
            is_off = get_path(record, "api", "enabled") is False
            state = NOT_AVAILABLE if is_off else WAITING
            selected.append(OrganizationStatus(organization, state))
    error = "the key sees no organization of this id or name"
    not_found = [
        OrganizationStatus(Organization(wanted), NOT_FOUND, error)
        for wanted in plan.unmatched(seen)
    ]
    return selected + not_found
