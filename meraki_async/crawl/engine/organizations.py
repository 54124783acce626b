"""Which organizations a crawl reads."""

from ...client import Meraki
from ...operations.decoding import get_path
from ..plan.plan import Organization, Plan
from ..state.partition import FAILED, NOT_AVAILABLE, NOT_FOUND, WAITING


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
        identifier, name = get_path(record, "id"), get_path(record, "name")
        if isinstance(identifier, bool) or not isinstance(identifier, str | int):
            text = f"an organization without an id: {record!r:.200}"
            found.append((Organization(f"unknown {len(found)}"), FAILED, text))
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
            found.append((organization, NOT_AVAILABLE if is_off else WAITING, None))
    text = "the key sees no organization of this id or name"
    return found + [(Organization(wanted), NOT_FOUND, text) for wanted in plan.not_among(seen)]
