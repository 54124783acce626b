"""Which organizations a crawl reads."""

from ..client import Meraki
from ..decoding import member
from .output import FAILED, NOT_AVAILABLE, NOT_SEEN, WAITING
from .plan import Organization, Plan


async def chosen_organizations(
    meraki: Meraki, plan: Plan
) -> list[tuple[Organization, str, str | None]]:
    """The organizations that a plan wants, each with its state and what is wrong with it.

    What the plan names and none is, is there in the place of one, as not seen.

    Raises:
        MerakiError: they cannot be listed.
    """
    found: list[tuple[Organization, str, str | None]] = []
    seen: list[Organization] = []
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
        seen.append(organization)
        if plan.wants(organization):
            is_off = member(record, "api", "enabled") is False
            found.append((organization, NOT_AVAILABLE if is_off else WAITING, None))
    text = "the key sees no organization of this id or name"
    return found + [(Organization(wanted), NOT_SEEN, text) for wanted in plan.not_among(seen)]
