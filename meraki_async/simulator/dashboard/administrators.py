"""Administrators as the dashboard changes them, and their accounts."""

from collections.abc import Mapping, Sequence
from typing import Any

from ..world import people
from ..world.administrators import administrator, is_last_full
from ..world.blueprint import OrganizationBlueprint
from ..world.dashboard_pages import Page, administrator_in_words
from ..world.sorted_records import Record
from ..world.world import World
from .changes import (
    AccountChange,
    AdministratorChange,
    DashboardError,
    NewAdministrator,
    checked,
)
from .log import DashboardLog

_LAST_FULL = "the organization must keep at least one administrator with full access"


class DashboardAdministrators:
    """Invites, changes and removes administrators.

    Args:
        world: the simulated world.
        log: where changes are noted.
    """

    def __init__(self, world: World, log: DashboardLog) -> None:
        self._world = world
        self._log = log

    def list(self, organization_id: str) -> Sequence[Record]:
        """The administrators of an organization, whoever may see them.

        Args:
            organization_id: whose.

        Raises:
            DashboardError: there is no such organization.
        """
        organization = self._log.organization(organization_id)
        return [dict(admin) for admin in self._world.listing(organization, "admins").records]

    def add(
        self, organization_id: str, admin: Mapping[str, Any], *, by: str | None = None
    ) -> Record:
        """Invite an administrator.

        Args:
            organization_id: where.
            admin: members of the record; without ``email`` it has none. Default: a read-only one
                who has not signed in yet.
            by: the email address of who does it, default the owner of the API key.

        Returns:
            The record.

        Raises:
            DashboardError: there is no such organization, or they are an administrator already.
        """
        organization = self._log.organization(organization_id)
        given = checked(admin, NewAdministrator)
        email = given.get("email")
        identifier = people.admin_id(email or f"nobody {self._world.new_number()}", organization)
        record = {**administrator(identifier, email or "", email or "", "read-only"), **given}
        if email is None and "email" not in given:
            del record["email"]
        known = self._world.listing(organization, "admins")
        if known.find(identifier) is not None:
            raise DashboardError(f"{email} is an administrator already")
        self._world.put(organization, "admins", identifier, record)
        page = Page.ADMINISTRATOR_ADDED
        self._log.add(organization, by, page, "", administrator_in_words(record))
        return dict(record)

    def change(
        self,
        organization_id: str,
        admin_id: str,
        changes: Mapping[str, Any],
        *,
        by: str | None = None,
    ) -> Record:
        """Change the name or the rights of an administrator.

        Args:
            organization_id: where.
            admin_id: whose.
            changes: ``name``, ``orgAccess``, ``tags``, ``networks``; a list replaces the old one.
            by: the email address of who does it, default the owner of the API key.

        Returns:
            The record.

        Raises:
            DashboardError: there is no such administrator, or no full one would be left.
        """
        organization, old = self._administrator(organization_id, admin_id)
        new = {**old, **checked(changes, AdministratorChange)}
        if new["orgAccess"] != "full":
            self._keep_last_full(organization, old)
        self._world.put(organization, "admins", admin_id, new)
        words = administrator_in_words(old), administrator_in_words(new)
        self._log.add(organization, by, Page.ADMINISTRATOR_CHANGED, *words)
        return new

    def remove(self, organization_id: str, admin_id: str, *, by: str | None = None) -> None:
        """Remove an administrator from an organization.

        Args:
            organization_id: where.
            admin_id: whom.
            by: the email address of who does it, default the owner of the API key.

        Raises:
            DashboardError: there is no such administrator, or no full one would be left.
        """
        organization, old = self._administrator(organization_id, admin_id)
        self._keep_last_full(organization, old)
        self._world.remove(organization, "admins", admin_id)
        self._log.add(organization, by, Page.ADMINISTRATOR_REMOVED, administrator_in_words(old), "")

    def change_account(
        self, organization_id: str, admin_id: str, changes: Mapping[str, Any]
    ) -> Record:
        """Change what an organization shows of somebody's account, without a trace in its log.

        Args:
            organization_id: where.
            admin_id: whose.
            changes: ``twoFactorAuthEnabled``, ``hasApiKey``, ``lastActive``, ``accountStatus``,
                ``authenticationMethod``, ``name``, ``email``.

        Returns:
            The record.

        Raises:
            DashboardError: there is no such administrator.
        """
        organization, old = self._administrator(organization_id, admin_id)
        new = {**old, **checked(changes, AccountChange)}
        self._world.put(organization, "admins", admin_id, new)
        return new

    def _administrator(
        self, organization_id: str, admin_id: str
    ) -> tuple[OrganizationBlueprint, Record]:
        organization = self._log.organization(organization_id)
        found = self._world.find(organization, "admins", admin_id)
        if found is None:
            raise DashboardError(f"unknown administrator {admin_id}")
        return organization, found

    def _keep_last_full(self, organization: OrganizationBlueprint, admin: Record) -> None:
        if is_last_full(self._world.listing(organization, "admins").records, admin):
            raise DashboardError(_LAST_FULL)
