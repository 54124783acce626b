"""Which organizations a crawl reads."""

from ..client import Meraki
from ..decoding import member
from .output import FAILED, NOT_AVAILABLE, WAITING
from .plan import Organization, Plan


async def chosen_organizations(
    meraki: Meraki, plan: Plan
) -> list[tuple[Organization, str, str | None]]:
    """The organizations that a plan wants, each with its state and what is wrong with it.

    Raises:
        MerakiError: they cannot be listed.
    """
    found: list[tuple[Organization, str, str | None]] = []
    # as it comes: only a few members matter, and none may have drifted
    for record in await meraki.organizations.get_organizations().decode_as(dict):
        identifier, name = member(record, "id"), member(record, "name")
        if isinstance(identifier, bool) or not isinstance(identifier, str | int):
            text = f"an organization without an id: {record!r:.200}"
            found.append((Organization(f"unknown {len(found)}"), FAILED, text))
            continue
        model = member(record, "licensing", "model")
        organization = Organization(
            str(identifier),
            name if isinstance(name, str) else "",
            model if isinstance(model, str) else None,
        )
        if plan.wants(organization):
            is_off = member(record, "api", "enabled") is False
            found.append((organization, NOT_AVAILABLE if is_off else WAITING, None))
    return found
