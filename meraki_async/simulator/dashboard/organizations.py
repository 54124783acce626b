"""Organizations as the dashboard changes them; and those that vanish and come back."""

from collections.abc import Mapping
from typing import Any

from ..access.api_access import ApiOffMessage
from ..operations.shared.organizations import first_administrator, new_organization
from ..world.dashboard_pages import Page
from ..world.identities import Identity
from ..world.sorted_records import Record
from ..world.world import World
from .changes import DashboardError, NewOrganization, checked
from .log import DashboardLog

_API_STATES = {True: "enabled", False: "disabled"}


class DashboardOrganizations:
    """Adds and renames organizations, switches their API off and on, has them vanish.

    Args:
        world: the simulated world.
        log: where changes are noted.
        owner: who creates organizations.
    """

    def __init__(self, world: World, log: DashboardLog, owner: Identity) -> None:
        self._world = world
        self._log = log
        self._owner = owner

    def add(self, organization: Mapping[str, Any]) -> Record:
        """Add an organization, whose only administrator is the owner of the API key.

        Args:
            organization: ``name``; ``licensing``, such as ``{"model": "per-device"}``, default
                co-term.

        Returns:
            The record.

        Raises:
            DashboardError: the name is missing.
        """
        given = checked(organization, NewOrganization)
        created = new_organization(self._world, given["name"], given["licensing"]["model"], [])
        first = first_administrator(created, self._owner)
        self._world.put(created, "admins", first["id"], first)
        return dict(self._world.organization_record(created))

    def rename(self, organization_id: str, name: str, *, by: str | None = None) -> Record:
        """Rename an organization.

        Args:
            organization_id: which.
            name: the new one.
            by: the email address of who does it, default the owner of the API key.

        Returns:
            The record.

        Raises:
            DashboardError: there is no such organization.
        """
        organization = self._log.organization(organization_id)
        old = self._world.organization_record(organization)
        new = {**old, "name": name}
        self._world.put_organization(organization, new)
        self._log.add(organization, by, Page.ORGANIZATION_RENAMED, old["name"], name)
        return new

    def set_api_access(
        self,
        organization_id: str,
        enabled: bool,
        *,
        message: ApiOffMessage | str | None = None,
        by: str | None = None,
    ) -> Record:
        """Switch the API of an organization off, so that it responds with 404, or on again.

        Args:
            organization_id: which.
            enabled: on or off.
            message: what the 404 says, default as before; see ``ApiOffMessage``.
            by: the email address of who does it, default the owner of the API key.

        Returns:
            The record.

        Raises:
            DashboardError: there is no such organization, or no such message.
        """
        organization = self._log.organization(organization_id)
        if message is not None:
            known = [found.value for found in ApiOffMessage]
            if message not in known:
                raise DashboardError(f"message must be one of {', '.join(known)}")
            self._world.put(organization, "apiOff", "", {"message": str(message)})
        old = self._world.organization_record(organization)
        new = {**old, "api": {"enabled": enabled}}
        self._world.put_organization(organization, new)
        if old["api"] != new["api"]:
            before, after = (_API_STATES[record["api"]["enabled"]] for record in (old, new))
            self._log.add(organization, by, Page.API_SWITCHED, before, after)
        return new

    def remove(self, organization_id: str) -> None:
        """Have an organization vanish, for everybody; nothing in it is lost.

        Args:
            organization_id: which.

        Raises:
            DashboardError: there is no such organization.
        """
        organization = self._log.organization(organization_id)
        record = self._world.organization_record(organization)
        self._world.put(organization, "vanished", "", record)
        self._world.put_organization(organization, None)

    def restore(self, organization_id: str) -> Record:
        """Have an organization come back that vanished, as it was.

        Args:
            organization_id: which.

        Returns:
            The record.

        Raises:
            DashboardError: it has not vanished.
        """
        organization = self._world.find_organization(organization_id)
        found = None if organization is None else self._world.find(organization, "vanished", "")
        if organization is None or found is None:
            raise DashboardError(f"organization {organization_id} has not vanished")
        self._world.remove(organization, "vanished", "")
        self._world.put_organization(organization, found)
        return dict(found)
