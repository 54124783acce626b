"""Reads one organization for an audit; what fails is named, and does not stop the rest."""

from collections.abc import Awaitable, Callable
from contextlib import aclosing
from datetime import datetime, timedelta
from typing import Any

from msgspec import Struct, field

from ...calls.paginator import Paginator
from ...client import Meraki
from ...errors import MerakiError, UnexpectedResponseError
from ..mapping.values import identifier, text
from ..sources import SourceOrganization
from ..unreadable import API_ACCESS_OFF, reason_of
from .change_log import ChangeLog
from .options import AuditOptions
from .records import UnreadPart

Raw = dict[str, Any]

ADMINISTRATORS = "administrators"
_NETWORKS = "networks"
_LOGIN_SECURITY = "login security"
_SAML = "SAML"
_SAML_ROLES = "SAML roles"
_CHANGE_LOG = "change log"
_API_REQUESTS = "API requests"


class LastRequest(Struct, frozen=True):
    """The last request that an administrator sent to the API."""

    at: str
    user_agent: str | None


class OrganizationRecords(Struct, kw_only=True):
    """The API's records of one organization; None where they were not, or could not be, read."""

    organization: SourceOrganization
    account: str
    administrators: list[Raw] | None = None
    networks: list[Raw] | None = None
    login_security: Raw | None = None
    saml: Raw | None = None
    saml_roles: list[Raw] | None = None
    changes: ChangeLog | None = None
    last_requests: dict[str, LastRequest] | None = None
    """By the administrator's id."""
    unread: list[UnreadPart] = field(default_factory=list)


async def read_organization(
    meraki: Meraki, organization: SourceOrganization, options: AuditOptions, now: datetime
) -> OrganizationRecords:
    """Read what an audit looks at.

    Args:
        meraki: an open client.
        organization: which.
        options: how far back.
        now: by the dashboard's clock.
    """
    id_, api = organization.id, meraki.organizations
    found = OrganizationRecords(organization=organization, account=meraki.account_of(id_))
    if organization.is_api_access_off:
        found.unread.append(
            UnreadPart(part=ADMINISTRATORS, reason=API_ACCESS_OFF, message="API access is off")
        )
        return found

    async def part(name: str, read: Callable[[], Awaitable[Any]]) -> Any:
        try:
            return await read()
        except MerakiError as error:
            found.unread.append(UnreadPart(part=name, reason=reason_of(error), message=str(error)))
            return None

    found.administrators = await part(
        ADMINISTRATORS, lambda: _all(api.get_organization_admins(id_), key="id")
    )
    if found.administrators is None:
        return found
    found.networks = await part(
        _NETWORKS, lambda: _all(api.get_organization_networks(id_), key="id")
    )
    found.login_security = await part(
        _LOGIN_SECURITY, lambda: _one(api.get_organization_login_security(id_))
    )
    found.saml = await part(_SAML, lambda: _one(api.get_organization_saml(id_)))
    found.saml_roles = await part(
        _SAML_ROLES, lambda: _all(api.get_organization_saml_roles(id_), key="id")
    )
    if options.log_days:
        since = now - timedelta(days=options.log_days)
        log = api.get_organization_configuration_changes(id_, t0=since.isoformat())
        found.changes = await part(_CHANGE_LOG, lambda: _change_log(log))
    if options.api_request_days:
        since = now - timedelta(days=options.api_request_days)
        requests = api.get_organization_api_requests(id_, t0=since.isoformat())
        found.last_requests = await part(_API_REQUESTS, lambda: _last_requests(requests))
    return found


async def _one(call: Any) -> Raw:
    found = await call.decode_as(dict[str, Any])
    if not isinstance(found, dict):
        raise _unexpected(call, "expected an object, got an empty body")
    return found


async def _all(listing: Paginator[Any], key: str | None = None) -> list[Raw]:
    """All records of a listing, each once where they have a key."""
    found: list[Raw] = []
    seen: set[str] = set()
    async with aclosing(listing.decode_as(dict[str, Any]).pages()) as pages:
        async for page in pages:
            _check(listing, page)
            for record in page.items:
                # the API repeats records while it is written to
                if key is not None:
                    if (id_ := identifier(record, key)) in seen:
                        continue
                    seen.add(id_)
                found.append(record)
    return found


async def _change_log(listing: Paginator[Any]) -> ChangeLog:
    found = ChangeLog()
    async with aclosing(listing.decode_as(dict[str, Any]).pages()) as pages:
        async for page in pages:
            _check(listing, page)
            found.add(page.items)
    return found


async def _last_requests(listing: Paginator[Any]) -> dict[str, LastRequest]:
    """The last request of each administrator; the requests are not kept."""
    found: dict[str, LastRequest] = {}
    async with aclosing(listing.decode_as(dict[str, Any]).pages()) as pages:
        async for page in pages:
            _check(listing, page)
            for record in page.items:
                admin, at = text(record.get("adminId")), text(record.get("ts"))
                if admin and at and (admin not in found or at > found[admin].at):
                    found[admin] = LastRequest(at, text(record.get("userAgent")))
    return found


def _check(listing: Paginator[Any], page: Any) -> None:
    """Raise for a page that is not whole: a list of nobody is ``[]``."""
    if page.errors:
        raise _unexpected(listing, f"the listing is not whole: {'; '.join(page.errors)[:500]}")
    if not page.body.strip():
        raise _unexpected(listing, "expected a list, got an empty body")


def _unexpected(call: Any, message: str) -> UnexpectedResponseError:
    return UnexpectedResponseError(
        message,
        operation=call.request.operation.id,
        organization_id=call.request.organization_id,
    )
