"""What each record of the directory is read from, one organization at a time."""

from collections.abc import AsyncGenerator, Iterable, Mapping, Sequence
from contextlib import aclosing
from datetime import UTC, datetime
from typing import Any

from msgspec import UNSET, Struct, structs

from ..calls.page import Page
from ..calls.paginator import Paginator
from ..client import Meraki
from ..errors import (
    BadRequestError,
    ForbiddenError,
    IncompleteError,
    MerakiError,
    NotFoundError,
    OutcomeUnknownError,
    UnexpectedResponseError,
)
from ..operations.decoding import get_path
from ..operations.encoding import encode_query
from .mapping.values import identifier, members, objects, text
from .records import Reference
from .unreadable import API_ACCESS_OFF, EARLY_ACCESS_OFF, Reading

Raw = dict[str, Any]
RemoteQuery = Sequence[tuple[str, Sequence[str]]]
"""Parameters by the API's names, each with its values."""

_BETA = "has_beta_api"
_USERS_PER_PAGE = 100
_AUTHORIZATIONS_PER_PAGE = 50
_USERS_PER_REQUEST = 50
"""Whose authorizations are asked for at once; the documented largest page."""
_MAX_SEARCHES = 4
"""How often a page of a search is asked for: it is a POST, but changes nothing."""
_ORGANIZATIONS_PER_REQUEST = 100
"""Ids of 19 digits in one URL."""
_API_ACCESS_OFF_TEXT = "API access is off"


class SourceOrganization(Struct, frozen=True):
    """An organization that can be read from."""

    reference: Reference
    record: Raw

    @property
    def id(self) -> str:
        """Its id."""
        return self.reference.id

    @property
    def licensing_model(self) -> str | None:
        """``co-term``, ``per-device``, ``subscription``; None: the API does not say."""
        return text(members(self.record.get("licensing")).get("model"))

    @property
    def is_api_access_off(self) -> bool:
        """Whether everything below it responds with 404."""
        return get_path(self.record, "api", "enabled") is False


class Sources:
    """Reads the API's own records.

    Args:
        meraki: the client.
        reading: is told what could not be read.
        remote_query: parameters for the API, by the resource whose records they select; default
            none.
    """

    def __init__(
        self,
        meraki: Meraki,
        reading: Reading,
        remote_query: Mapping[str, RemoteQuery] | None = None,
    ) -> None:
        self._meraki = meraki
        self._reading = reading
        self._remote_query = remote_query or {}

    async def organizations(self) -> list[SourceOrganization]:
        """All organizations that the accounts see, by their ids.

        Raises:
            MerakiError: they cannot be listed. Of several accounts, those of which they cannot are
                noted instead, unless it is all of them.
        """
        self._reading.forget_accounts()
        found: dict[str, SourceOrganization] = {}
        listing = self._meraki.organizations.get_organizations().decode_as(dict[str, Any])
        try:
            async with aclosing(listing.pages()) as pages:
                async for page in pages:
                    _refuse_nothing(page, listing)
                    for record in page.items:
                        organization = _organization(record)
                        # the API repeats records while it is written to
                        found.setdefault(organization.id, organization)
        except IncompleteError as error:
            if not found:
                raise
            for failure in error.failures:
                self._reading.note_account(str(failure.key), failure.error)
        return [found[key] for key in sorted(found)]

    async def organization(self, organization_id: str) -> SourceOrganization:
        """One organization.

        Raises:
            MerakiError: it cannot be read.
        """
        call = self._meraki.organizations.get_organization(organization_id)
        try:
            return _organization(await call.decode_as(dict[str, Any]), organization_id)
        except NotFoundError:
            # one whose API access is off is listed all the same
            for organization in await self.organizations():
                if organization.id == organization_id:
                    return organization
            raise

    def is_readable(self, resource: str, organization: SourceOrganization) -> bool:
        """Whether an organization's API access is on; that it is off is noted."""
        self._reading.begin(resource, organization.reference)
        if organization.is_api_access_off:
            self._reading.note(
                resource, organization.reference, API_ACCESS_OFF, _API_ACCESS_OFF_TEXT
            )
            return False
        return True

    def administrators(self, organization_id: str) -> AsyncGenerator[list[Raw], None]:
        """Dashboard administrators. People who sign in by SAML are not among them."""
        listing = self._meraki.organizations.get_organization_admins(organization_id)
        return _pages(self._with_query("users", listing), key="id")

    def saml_roles(self, organization_id: str) -> AsyncGenerator[list[Raw], None]:
        """SAML roles."""
        listing = self._meraki.organizations.get_organization_saml_roles(organization_id)
        return _pages(self._with_query("roles", listing), key="id")

    def networks(self, organization_id: str) -> AsyncGenerator[list[Raw], None]:
        """Networks."""
        listing = self._meraki.organizations.get_organization_networks(organization_id)
        return _pages(self._with_query("workspaces", listing), key="id")

    def changes(
        self,
        organization_id: str,
        since: datetime | str | None = None,
        until: datetime | str | None = None,
    ) -> AsyncGenerator[list[Raw], None]:
        """The configuration change log, the newest first."""
        listing = self._meraki.organizations.get_organization_configuration_changes(
            organization_id,
            t0=UNSET if since is None else _iso(since),
            t1=UNSET if until is None else _iso(until),
        )
        return _pages(self._with_query("activities", listing))

    def device_licenses(self, organization_id: str) -> AsyncGenerator[list[Raw], None]:
        """Licenses of a per-device organization."""
        listing = self._meraki.organizations.get_organization_licenses(organization_id)
        return _pages(self._with_query("licenses", listing), key="id")

    async def co_term_overview(self, organization_id: str) -> Raw:
        """The pooled licenses of a co-term organization.

        Raises:
            MerakiError: they cannot be read.
        """
        call = self._meraki.organizations.get_organization_licenses_overview(organization_id)
        found: Raw | None = await call.decode_as(dict[str, Any])
        if found is None:
            raise UnexpectedResponseError(
                "an overview of licenses without a body",
                operation=call.request.operation.id,
                organization_id=organization_id,
            )
        return found

    async def network_names(
        self, organization: SourceOrganization, wanted: Iterable[str]
    ) -> dict[str, str | None]:
        """The names of some of an organization's networks; none where they cannot be read."""
        missing, names = set(wanted), dict[str, str | None]()
        if not missing:
            return names
        self._reading.begin("workspaces", organization.reference)
        try:
            async with aclosing(self.networks(organization.id)) as pages:
                async for page in pages:
                    for record in page:
                        if (network_id := identifier(record, "id")) in missing:
                            names[network_id] = text(record.get("name"))
        except MerakiError as error:
            self._reading.note("workspaces", organization.reference, error)
        return names

    def _with_query(self, resource: str, listing: Paginator[Any]) -> Paginator[Any]:
        """A listing with the parameters that the caller has for the API."""
        given = self._remote_query.get(resource)
        if given:
            more = encode_query(
                {
                    name: list(values) if name.endswith("[]") else values[-1]
                    for name, values in given
                }
            )
            query = f"{listing.request.query}&{more}" if listing.request.query else more
            listing.request = structs.replace(listing.request, query=query)
        return listing

    # --- subscriptions ---

    async def subscriptions(
        self, organizations: Sequence[SourceOrganization], *, one_by_one: bool = False
    ) -> AsyncGenerator[tuple[list[Reference], list[Raw]], None]:
        """Subscriptions, asked for by many organizations at once.

        Args:
            organizations: subscription organizations, whose API access is on.
            one_by_one: ask for each alone: the API does not say whose a subscription is.

        Yields:
            The organizations that were asked about, and records. A subscription may come again.
        """
        size = 1 if one_by_one else _ORGANIZATIONS_PER_REQUEST
        by_account: dict[str, list[SourceOrganization]] = {}
        for organization in organizations:
            account = self._meraki.account_of(organization.id)
            by_account.setdefault(account, []).append(organization)
        # what is refused is asked for again by halves: one organization may spoil all the others
        waiting = [
            of_account[start : start + size]
            for of_account in by_account.values()
            for start in range(0, len(of_account), size)
        ]
        while waiting:
            some = waiting.pop(0)
            references = [each.reference for each in some]
            call = self._meraki.licensing.get_administered_licensing_subscription_subscriptions(
                organization_ids=[each.id for each in some]
            ).for_organization(some[0].id)
            try:
                listing = self._with_query("licenses", call)
                async with aclosing(_pages(listing, key="subscriptionId")) as pages:
                    async for page in pages:
                        yield references, page
            except (BadRequestError, ForbiddenError, NotFoundError) as error:
                if len(some) == 1:
                    self._reading.note("licenses", references[0], error)
                half = len(some) // 2
                waiting[:0] = [part for part in (some[:half], some[half:]) if len(some) > 1]
            except MerakiError as error:
                for reference in references:
                    self._reading.note("licenses", reference, error)

    # --- end users ---

    async def end_users(
        self, organization: SourceOrganization
    ) -> AsyncGenerator[list[tuple[Raw, list[Raw]]], None]:
        """End users, each with what they are authorized for, where early access is on.

        Raises:
            MerakiError: they cannot be read.
        """
        self._reading.begin("end_users", organization.reference)
        if not await self.has_early_access(organization.id):
            self._reading.note(
                "end_users",
                organization.reference,
                EARLY_ACCESS_OFF,
                "end users need early access to operations in beta, which is off",
            )
            return
        async with aclosing(self.search_end_users(organization.id)) as pages:
            async for users in pages:
                for start in range(0, len(users), _USERS_PER_REQUEST):
                    some = users[start : start + _USERS_PER_REQUEST]
                    granted = await self.authorizations(organization.id, some)
                    yield [(user, granted.get(identifier(user, "userId"), [])) for user in some]

    async def has_early_access(self, organization_id: str) -> bool:
        """Whether an organization has opted in to operations in beta.

        Raises:
            MerakiError: it could not be read.
        """
        listing = self._meraki.organizations.get_organization_early_access_features_opt_ins(
            organization_id
        ).decode_as(dict[str, Any])
        return any(record.get("shortName") == _BETA for record in await listing)

    async def search_end_users(self, organization_id: str) -> AsyncGenerator[list[Raw], None]:
        """Pages of end users, whose cursors stand in the body.

        Raises:
            MerakiError: they cannot be read.
        """
        body: Raw = {"perPage": _USERS_PER_PAGE}
        seen: set[str] = set()
        while True:
            found = await self._search_page(organization_id, body)
            listed = found if isinstance(found, list) else members(found).get("items")
            if not isinstance(listed, list):
                raise UnexpectedResponseError(
                    "expected a list of users, got something else",
                    operation="searchOrganizationUsers",
                    organization_id=organization_id,
                )
            users = objects(listed)
            fresh = [user for user in users if identifier(user, "userId") not in seen]
            if not fresh:
                if (left := get_path(found, "meta", "counts", "items", "remaining")) not in (
                    None,
                    0,
                ):
                    raise UnexpectedResponseError(
                        f"the listing of users does not go on, though {left} are left",
                        operation="searchOrganizationUsers",
                        organization_id=organization_id,
                    )
                return
            seen.update(identifier(user, "userId") for user in fresh)
            yield [dict(user) for user in fresh]
            remaining = get_path(found, "meta", "counts", "items", "remaining")
            if remaining == 0:
                return
            body = {**body, "startingAfter": identifier(users[-1], "userId")}

    async def _search_page(self, organization_id: str, body: Raw) -> Any:
        for attempt in range(1, _MAX_SEARCHES + 1):
            try:
                return await self._meraki.users.search_organization_users(
                    organization_id, body=body
                )
            except OutcomeUnknownError:
                if attempt == _MAX_SEARCHES:
                    raise
        raise AssertionError

    async def authorizations(
        self, organization_id: str, users: Sequence[Raw]
    ) -> dict[str, list[Raw]]:
        """What some end users are authorized for, by their ids.

        Args:
            organization_id: of the organization.
            users: at most 50 records of ``searchOrganizationUsers``.

        Raises:
            MerakiError: it cannot be read.
        """
        found: dict[str, list[Raw]] = {}
        listing = self._meraki.users.get_organization_iam_users_authorizations(
            organization_id,
            user_ids=[identifier(user, "userId") for user in users],
            per_page=_AUTHORIZATIONS_PER_PAGE,
        )
        async with aclosing(_pages(listing)) as pages:
            async for page in pages:
                for record in page:
                    found.setdefault(identifier(record, "idpUserId"), []).append(record)
        return found


def _organization(record: Raw, organization_id: str = "") -> SourceOrganization:
    reference = Reference(
        id=organization_id or identifier(record, "id"), name=text(record.get("name"))
    )
    return SourceOrganization(reference, record)


async def _pages(
    listing: Paginator[Any], key: str | None = None
) -> AsyncGenerator[list[Raw], None]:
    """A listing's records, page by page; with a key, those that the API repeats only once."""
    decoded = listing.decode_as(dict[str, Any])
    if key is not None:
        decoded = decoded.unique(key)
    async with aclosing(decoded.pages()) as pages:
        async for page in pages:
            _refuse_nothing(page, decoded)
            yield page.items


def _refuse_nothing(page: Page[Any], listing: Paginator[Any]) -> None:
    """Raise for a page without a body: a list of nobody is ``[]``."""
    if not page.body.strip():
        raise UnexpectedResponseError(
            "expected a list, got an empty body",
            operation=listing.request.operation.id,
            organization_id=page.organization_id,
        )


def _iso(value: datetime | str) -> str:
    if isinstance(value, str):
        return value
    return (value if value.tzinfo else value.replace(tzinfo=UTC)).isoformat()
