"""Whose credentials some are, what they see, and whether they still work."""

import logging
import time
from collections.abc import Sequence

from msgspec import Struct

from ..auth.auth import Auth
from ..auth.grant import Grant
from ..auth.oauth import OAuth
from ..auth.vault import Account, Vault
from ..client import Meraki
from ..errors import MerakiError, ReconnectNeededError, UnauthorizedError, VaultError

logger = logging.getLogger("meraki_async")

_DAY = 86_400.0
_RENEWED_WITHIN = 60 * _DAY
"""Of its 90 days: a grant that was unused for a month is renewed by whatever touches the vault."""
_NEAR_ITS_END = 14 * _DAY
_LONGEST_REFRESH = 300.0
"""Seconds after which one that is under way was cut off."""
_MAX_PRIVILEGES = 50
"""Organizations whose administrators are read to say what a key may do there."""
_ORG_ACCESS = {
    "full": "full administrator",
    "read-only": "may read everything",
    "none": "some of its networks only",
}


class AccountState(Struct, frozen=True, kw_only=True):
    """What was found out about an account."""

    account: Account
    state: str
    """``ok``, or what is the matter."""
    needs_person: bool = False
    """Whether somebody has to do something."""
    days_left: int | None = None
    """Days until a grant dies unused; None: it is a key, or not known."""


def days_left(vault: Vault, account: Account) -> int | None:
    """Days until a grant dies unused; None for a key, which does not."""
    return None if account.kind == "key" else _days_left(vault.grant(account))


def _days_left(grant: Grant) -> int:
    return max(0, int((grant.refresh_expires_at - time.time()) / _DAY))


def known_state(vault: Vault, account: Account) -> AccountState:
    """What is known of an account without asking the dashboard."""
    try:
        if account.kind == "key":
            vault.auth(account)
            return AccountState(account=account, state="ok")
        grant = vault.grant(account)
    except VaultError as error:
        return AccountState(account=account, state=str(error), needs_person=True)
    left = _days_left(grant)
    since = grant.refreshing_since
    if grant.ended_at is not None or not left:
        state = "over: access has to be granted again"
    elif since is not None and time.time() - since > _LONGEST_REFRESH:
        state = "a refresh was cut off: access may have to be granted again"
    else:
        state = "ok" if left * _DAY >= _NEAR_ITS_END else f"its grant ends in {left} days"
    return AccountState(account=account, state=state, needs_person=state != "ok", days_left=left)


class Seen(Struct, frozen=True, kw_only=True):
    """Whose credentials some are, and what they see."""

    identity: str | None
    """The e-mail address of a key's owner; the organization's id of a grant."""
    organizations: dict[str, str]
    """Names by id."""
    privilege: str
    """What they may do, for people to read."""


async def identify(auth: Auth, *, base_url: str | None = None) -> Seen:
    """Find out whose credentials some are, and what they see.

    Args:
        auth: the credentials.
        base_url: of the API; default the usual one.

    Raises:
        ApiError: the API refuses them.
        OAuthError: the grant is over.
        TransportError: there is no response.
    """
    async with Meraki(auth=auth, base_url=base_url) as meraki:
        found = await meraki.organizations.get_organizations()
        names = {str(each.id): each.name or "" for each in found if each.id is not None}
        if isinstance(auth, OAuth):
            scopes = ", ".join((await auth.grant()).scopes)
            return Seen(
                identity=next(iter(names), None), organizations=names, privilege=f"scopes: {scopes}"
            )
        me = await meraki.administered.get_administered_identities_me()
        return Seen(
            identity=me.email,
            organizations=names,
            privilege=f"everything that {me.email} may do there",
        )


async def organization_privileges(
    auth: Auth, seen: Seen, *, base_url: str | None = None
) -> dict[str, str]:
    """Find out what the owner of a key may do in each organization, for people to read.

    Args:
        auth: the key.
        seen: what it sees.
        base_url: of the API; default the usual one.

    Returns:
        By organization id; those whose administrators could not be read say so, and of many
        organizations only the first are there.
    """
    privileges = dict.fromkeys(list(seen.organizations)[:_MAX_PRIVILEGES], "could not be looked up")
    async with (
        Meraki(auth=auth, base_url=base_url) as meraki,
        meraki.fan_out(
            meraki.organizations.get_organization_admins, privileges, failures="collect"
        ) as administrators,
    ):
        async for organization_id, each in administrators:
            if each.email == seen.identity and each.org_access is not None:
                privileges[organization_id] = _ORG_ACCESS.get(each.org_access, each.org_access)
    return privileges


async def renew_grants(vault: Vault) -> None:
    """Renew the grants that were unused for a month, whoever uses the vault for whatever.

    One that cannot be renewed is left for ``check_accounts`` to name.
    """
    for account in vault.accounts():
        if account.kind == "oauth":
            try:
                await vault.oauth(account).keep_alive(within=_RENEWED_WITHIN)
            except MerakiError as error:
                logger.warning("%s", error)


async def check_accounts(vault: Vault, accounts: Sequence[Account]) -> list[AccountState]:
    """Ask the dashboard about each account, and renew grants that were unused for a month."""
    return [await _check(vault, account) for account in accounts]


async def _check(vault: Vault, account: Account) -> AccountState:
    try:
        auth = vault.auth(account)
        if isinstance(auth, OAuth):
            await auth.keep_alive(within=_RENEWED_WITHIN)
        seen = await identify(auth, base_url=account.base_url)
        vault.note_seen(account, seen.identity, list(seen.organizations))
    except (ReconnectNeededError, UnauthorizedError, VaultError) as error:
        return AccountState(account=account, state=str(error), needs_person=True)
    except MerakiError as error:
        return AccountState(account=account, state=f"could not be asked: {error}")
    return known_state(vault, vault.find(account.name))
