"""What the ``accounts`` commands do: ask the dashboard, and the administrator's browser."""

import asyncio
import os
import sys
import time
import webbrowser
from collections.abc import Sequence
from typing import Any

import anyio
from msgspec import Struct

from ..auth.auth import Auth
from ..auth.grant import Grant
from ..auth.loopback import LoopbackListener
from ..auth.oauth import OAuth
from ..auth.oauth_server import OAuthServer
from ..auth.vault import Account, Vault
from ..client import Meraki
from ..errors import (
    ConfigurationError,
    MerakiError,
    ReconnectNeededError,
    UnauthorizedError,
    VaultError,
)

_DAY = 86_400.0
_RENEWED_WITHIN = 60 * _DAY
"""Of its 90 days: a grant that was unused for a month is renewed by whatever touches the vault."""
_NEAR_ITS_END = 14 * _DAY
_SECRET_VARIABLES = (
    "MERAKI_DASHBOARD_API_KEY",
    "MERAKI_ASYNC_VAULT_KEY",
    "MERAKI_ASYNC_CLIENT_SECRET",
)


class AccountState(Struct, frozen=True, kw_only=True):
    """What was found out about an account."""

    account: Account
    state: str
    """``ok``, or what is the matter."""
    needs_person: bool = False
    """Whether somebody has to do something."""


def days_left(vault: Vault, account: Account) -> int | None:
    """Days until a grant dies unused; None for a key, which does not."""
    if account.kind == "key":
        return None
    return max(0, int((vault.grant(account).refresh_expires_at - time.time()) / _DAY))


async def identify(vault: Vault, account: Account, auth: Auth) -> tuple[str | None, list[str]]:
    """Whose credentials they are and which organizations they see; remembered in the vault."""
    async with Meraki(auth=auth, base_url=account.base_url) as meraki:
        organizations = await meraki.organizations.get_organizations()
        ids = [str(each.id) for each in organizations if each.id is not None]
        identity = ids[0] if account.kind == "oauth" and ids else None
        if account.kind == "key":
            identity = (await meraki.administered.get_administered_identities_me()).email
    vault.note_seen(account, identity, ids)
    return identity, ids


async def check(vault: Vault, accounts: Sequence[Account]) -> list[AccountState]:
    """Ask the dashboard about each account, and renew grants that were unused for a month."""
    return [await _check(vault, account) for account in accounts]


async def _check(vault: Vault, account: Account) -> AccountState:
    try:
        auth = vault.auth(account)
        if isinstance(auth, OAuth):
            await auth.keep_alive(within=_RENEWED_WITHIN)
        await identify(vault, account, auth)
    except (ReconnectNeededError, UnauthorizedError, VaultError) as error:
        return AccountState(account=account, state=str(error), needs_person=True)
    except MerakiError as error:
        return AccountState(account=account, state=f"could not be asked: {error}")
    left = days_left(vault, account)
    is_near = left is not None and left * _DAY < _NEAR_ITS_END
    return AccountState(
        account=vault.find(account.name),
        state=f"its grant ends in {left} days" if is_near else "ok",
        needs_person=is_near,
    )


async def connect_by_browser(
    server: OAuthServer, scopes: Sequence[str], redirect_uri: str, *, opens_browser: bool
) -> Grant:
    """Have a full administrator grant access.

    Where the redirect leads to loopback it is listened for; else the address that the browser
    ends up at is asked for.

    Raises:
        OAuthError: the administrator declined, or what came back is not right.
        TransportError: the authorization server cannot be reached.
        ConfigurationError: the port is taken.
    """
    request = server.authorization_request(scopes, redirect_uri)
    print(
        f"A full organization administrator grants access here:\\n\\n  {request.url}\\n",
        file=sys.stderr,
    )
    if not redirect_uri.startswith(("http://127.0.0.1:", "http://localhost:")):
        print("Paste the address that the browser ends up at:", file=sys.stderr)
        pasted = await anyio.to_thread.run_sync(sys.stdin.readline, abandon_on_cancel=True)
        return await server.redeem(request, pasted.strip())
    async with LoopbackListener(redirect_uri) as listener:
        if opens_browser:
            await anyio.to_thread.run_sync(_open_browser, request.url)
        print("Waiting for the browser to come back …", file=sys.stderr)
        return await server.redeem(request, await listener.wait())


def _open_browser(url: str) -> None:
    """Open a browser that inherits none of our secrets."""
    kept = {name: os.environ.pop(name) for name in _SECRET_VARIABLES if name in os.environ}
    try:
        webbrowser.open(url)
    finally:
        os.environ.update(kept)


def run(main: Any) -> Any:
    """Run a coroutine; errors are one line and an exit code.

    Raises:
        SystemExit: it failed or was interrupted.
    """
    try:
        return asyncio.run(main)
    except KeyboardInterrupt:
        print("Interrupted.", file=sys.stderr)
        raise SystemExit(130) from None
    except (VaultError, ConfigurationError) as error:
        print(f"Error: {error}", file=sys.stderr)
        raise SystemExit(2) from None
    except (MerakiError, OSError) as error:
        print(f"Error: {error}", file=sys.stderr)
        raise SystemExit(1) from None
