"""Networks as the dashboard changes them."""

from collections.abc import Mapping
from typing import Any

from ..operations.shared.network_removal import delete_network, move_network
from ..operations.shared.networks import create_network
from ..world.blueprint import PRODUCTS, OrganizationBlueprint
from ..world.dashboard_pages import Page
from ..world.sorted_records import Record
from ..world.world import World
from .changes import DashboardError, NetworkChange, NewNetwork, checked
from .log import DashboardLog

_PRODUCTS = frozenset((*PRODUCTS, "campusGateway", "secureConnect", "systemsManager"))


class DashboardNetworks:
    """Adds, changes, moves and deletes networks.

    Args:
        world: the simulated world.
        log: where changes are noted.
    """

    def __init__(self, world: World, log: DashboardLog) -> None:
        self._world = world
        self._log = log

    def add(
        self, organization_id: str, network: Mapping[str, Any], *, by: str | None = None
    ) -> Record:
        """Add a network.

        Args:
            organization_id: where.
            network: ``name`` and ``productTypes``; ``tags``, ``timeZone``, ``notes``.
            by: the email address of who does it, default the owner of the API key.

        Returns:
            The record.

        Raises:
            DashboardError: there is no such organization, or it has a network of that name.
        """
        organization = self._log.organization(organization_id)
        given = checked(network, NewNetwork)
        products = set(given["productTypes"])
        if not products or not products <= _PRODUCTS:
            raise DashboardError(f"productTypes must be some of {', '.join(sorted(_PRODUCTS))}")
        name = self._unused_name(organization, given.get("name"))
        record = create_network(self._world, organization, name, list(products), given)
        self._log.add(organization, by, Page.NETWORK_ADDED, "", name, record)
        return dict(record)

    def change(
        self, network_id: str, changes: Mapping[str, Any], *, by: str | None = None
    ) -> Record:
        """Rename a network, or change its settings.

        Args:
            network_id: which.
            changes: ``name``, ``tags``, ``timeZone``, ``notes``.
            by: the email address of who does it, default the owner of the API key.

        Returns:
            The record.

        Raises:
            DashboardError: there is no such network, or the name is taken.
        """
        organization, old = self._network(network_id)
        given = checked(changes, NetworkChange)
        new = {**old, **given}
        if new["name"] != old["name"]:
            self._unused_name(organization, new["name"])
        self._world.put(organization, "networks", network_id, new)
        before, after = (
            "; ".join(f"{name}: {record[name]}" for name in given) for record in (old, new)
        )
        self._log.add(organization, by, Page.NETWORK_CHANGED, before, after, new)
        return new

    def remove(self, network_id: str, *, by: str | None = None) -> None:
        """Delete a network; its devices stay in the inventory.

        Args:
            network_id: which.
            by: the email address of who does it, default the owner of the API key.

        Raises:
            DashboardError: there is no such network.
        """
        organization, old = self._network(network_id)
        delete_network(self._world, organization, old)
        self._log.add(organization, by, Page.NETWORK_REMOVED, old["name"], "", old)

    def move(self, network_id: str, organization_id: str, *, by: str | None = None) -> Record:
        """Move a network, with its devices and settings, to another organization; its id stays.

        Args:
            network_id: which.
            organization_id: where to.
            by: the email address of who does it, default the owner of the API key.

        Returns:
            The record.

        Raises:
            DashboardError: one of them does not exist, or the name is taken there.
        """
        organization, old = self._network(network_id)
        target = self._log.organization(organization_id)
        if target is organization:
            raise DashboardError("the network is in that organization already")
        self._unused_name(target, old["name"])
        new = move_network(self._world, organization, old, target)
        for one in (organization, target):
            name = self._world.organization_record(target)["name"]
            self._log.add(one, by, Page.NETWORK_MOVED, old["name"], f"{old['name']} to {name}", new)
        return dict(new)

    def _network(self, network_id: str) -> tuple[OrganizationBlueprint, Record]:
        organization = self._world.organization_of_network(network_id)
        found = (
            None if organization is None else self._world.find(organization, "networks", network_id)
        )
        if organization is None or found is None:
            raise DashboardError(f"unknown network {network_id}")
        return organization, found

    def _unused_name(self, organization: OrganizationBlueprint, name: str | None) -> str:
        if not name or not name.strip():
            raise DashboardError("name is needed")
        if any(n["name"] == name for n in self._world.listing(organization, "networks").records):
            raise DashboardError(f"the organization has a network {name!r} already")
        return name
