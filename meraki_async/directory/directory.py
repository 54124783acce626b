"""The directory: who has access to what, over all organizations of all accounts, as of now."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from types import TracebackType

from ..auth.auth import Auth
from ..client import Meraki
from .identity import Identities
from .listing import Context, Listing
from .listings import Activities, Licenses, Organizations, Roles, Users, Workspaces
from .records import Activity, License, Organization, Role, User, Workspace
from .unreadable import Unreadable


class Directory:
    """Reads users, roles, organizations, workspaces, licenses and activities from the API.

    Args:
        meraki: a client, which stays open; or credentials, of one account or several
            (``vault.auth(account)``), for a client of the directory's own.
        aliases: the main address of each alias, of people with several addresses; default none.

    Raises:
        ConfigurationError: the aliases lead in a circle, or the credentials make no sense.

    Example:
        >>> async with Meraki() as meraki, Directory(meraki) as directory:
        ...     async for user in directory.users():
        ...         print(user.name, user.status, user.is_2fa_enabled)
        ...     print(directory.unreadable)
    """

    def __init__(
        self,
        meraki: Meraki | Auth | Sequence[Auth],
        *,
        aliases: Mapping[str, str] | None = None,
    ) -> None:
        self._is_own = not isinstance(meraki, Meraki)
        self._meraki = meraki if isinstance(meraki, Meraki) else Meraki(auth=meraki)
        self._context = Context(self._meraki, Identities(aliases), {}, {})

    async def __aenter__(self) -> "Directory":
        if self._is_own:
            self._meraki.open()
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        tb: TracebackType | None,
    ) -> None:
        self._context.snapshots.clear()
        if self._is_own:
            await self._meraki.aclose()

    @property
    def unreadable(self) -> list[Unreadable]:
        """What could not be read when it was last tried. Fills up while listings are iterated."""
        return list(self._context.unreadable.values())

    def users(
        self, organization_id: str | None = None, *, end_users: bool = False
    ) -> Listing[User]:
        """Users. People who sign in by SAML are not among them: the API lists their roles alone.

        Args:
            organization_id: the administrators of this organization, as Meraki knows them; default
                None: people over all organizations, one for each e-mail address. Then nothing
                comes before everything was read, and all administrators are held meanwhile, about
                half a kilobyte each.
            end_users: also end users of networks, where early access is on; default no.
        """
        return Users(self._context, organization_id, end_users=end_users)

    def roles(self, organization_id: str | None = None) -> Listing[Role]:
        """The documented privileges, others that somebody has, and SAML roles.

        Args:
            organization_id: whose SAML roles; default all organizations'.
        """
        return Roles(self._context, organization_id)

    def organizations(
        self, organization_id: str | None = None, *, with_licenses: bool = False
    ) -> Listing[Organization]:
        """Organizations.

        Args:
            organization_id: this one alone; default all.
            with_licenses: read each one's licenses, which takes a request or more; default no:
                ``licenses`` are None.
        """
        return Organizations(self._context, organization_id, with_licenses=with_licenses)

    def workspaces(self, organization_id: str | None = None) -> Listing[Workspace]:
        """Networks.

        Args:
            organization_id: of this organization; default all.
        """
        return Workspaces(self._context, organization_id)

    def licenses(
        self, organization_id: str | None = None, *, by_organization: bool = False
    ) -> Listing[License]:
        """Licenses, whatever the licensing model.

        A subscription is one record, however many organizations it serves. All subscriptions are
        held until the last was read.

        Args:
            organization_id: of this organization; default all.
            by_organization: ask for subscriptions one organization at a time, so that each knows
                which it serves; default no: a hundred at a time, and the API does not say.
        """
        return Licenses(self._context, organization_id, by_organization=by_organization)

    def activities(
        self,
        organization_id: str | None = None,
        *,
        since: datetime | str | None = None,
        until: datetime | str | None = None,
    ) -> Listing[Activity]:
        """Changes of configuration, the newest first within an organization.

        Args:
            organization_id: of this organization; default all.
            since: the oldest; default: as far back as the API's default, a year.
            until: the newest; default now.
        """
        return Activities(self._context, organization_id, since=since, until=until)
