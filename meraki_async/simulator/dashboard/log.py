"""What changes in the dashboard leave in the configuration change log."""

from ..world import people
from ..world.administrators import email_of
from ..world.blueprint import OrganizationBlueprint
from ..world.configuration_changes import MAX_NUMBER, change_key
from ..world.dashboard_pages import Author, Page, about_network, dashboard_change
from ..world.identities import Identity
from ..world.sorted_records import Record
from ..world.world import World
from .changes import DashboardError


class DashboardLog:
    """Notes changes as those that are made in the dashboard's pages.

    Args:
        world: the simulated world.
        owner: who makes the changes, where nobody else is named.
    """

    def __init__(self, world: World, owner: Identity) -> None:
        self._world = world
        self._owner = owner

    def organization(self, organization_id: str) -> OrganizationBlueprint:
        """The organization that a change is about.

        Raises:
            DashboardError: there is none.
        """
        organization = self._world.find_organization(organization_id)
        if organization is None or self._world.organizations.find(organization_id) is None:
            raise DashboardError(f"unknown organization {organization_id}")
        return organization

    def add(
        self,
        organization: OrganizationBlueprint,
        by: str | None,
        page: Page,
        old: str,
        new: str,
        network: Record | None = None,
    ) -> None:
        """Note a change.

        Args:
            organization: whose.
            by: the email address of who made it; None: the owner.
            page: what was changed, and where.
            old: the value before, in words.
            new: the value after, in words.
            network: which network it is about, default none.
        """
        world = self._world
        change = dashboard_change(self._author(organization, by), world.clock.now, page, old, new)
        if network is not None:
            change = about_network(change, network)
        key = change_key(world.clock.now, world.new_number() % (MAX_NUMBER + 1))
        world.put(organization, "changes", key, change)

    def _author(self, organization: OrganizationBlueprint, by: str | None) -> Author:
        if by is None:
            identifier = people.admin_id(self._owner.email, organization)
            return Author(identifier, self._owner.name, self._owner.email)
        address = people.same_address(by)
        for admin in self._world.listing(organization, "admins").records:
            if email_of(admin) == address:
                return Author(admin["id"], admin["name"], admin["email"])
        return Author(people.admin_id(by, organization), by, by)
