"""Organizations as the API and the dashboard create them."""

from ...world import people
from ...world.administrators import administrator
from ...world.blueprint import OrganizationBlueprint
from ...world.identities import Identity
from ...world.sorted_records import Record
from ...world.world import World


def new_organization(
    world: World, name: str, model: str, details: list[Record]
) -> OrganizationBlueprint:
    """Add an organization, without anybody in it.

    Args:
        world: where.
        name: of the organization.
        model: of its licensing.
        details: of its management.
    """
    index = len(world.blueprints)
    return world.create_organization(
        {
            "name": name,
            "url": f"https://n{200 + index % 50}.meraki.com/o/{index:05x}/manage/overview",
            "api": {"enabled": True},
            "licensing": {"model": model},
            "cloud": {"region": {"name": "Europe", "host": {"name": "Germany"}}},
            "management": {"details": details},
            "privacy": {"byDefault": {"enabled": False}},
        }
    )


def first_administrator(organization: OrganizationBlueprint, identity: Identity) -> Record:
    """Whoever creates an organization, as its administrator."""
    identifier = people.admin_id(identity.email, organization)
    return {
        **administrator(identifier, identity.name, identity.email, "full"),
        "accountStatus": "ok",
        "twoFactorAuthEnabled": True,
        "hasApiKey": True,
    }
