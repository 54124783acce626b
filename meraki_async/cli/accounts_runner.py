"""Runs the ``accounts`` commands: the administrator's browser, errors, exit codes."""

import asyncio
import os
import sys
import webbrowser
from collections.abc import Sequence
from typing import Any
from urllib.parse import urlsplit

import anyio

from ..auth.grant import Grant
from ..auth.loopback import LoopbackListener
from ..auth.oauth_server import OAuthServer
from ..config import BASE_URL_VARIABLE
from ..errors import ConfigurationError, MerakiError, VaultError

INTERRUPTED = 130
_SECRET_VARIABLES = (
    "MERAKI_DASHBOARD_API_KEY",
    "MERAKI_ASYNC_VAULT_KEY",
    "MERAKI_ASYNC_CLIENT_SECRET",
)


def usual_base_url() -> str | None:
    """The address that an account is kept with when none is given; None: Meraki's own.

    It is where the credentials are checked now. Without it they would go elsewhere as soon as the
    variable is not set.
    """
    return os.environ.get(BASE_URL_VARIABLE) or None


async def connect_by_browser(
    server: OAuthServer, scopes: Sequence[str], redirect_uri: str, *, opens_browser: bool
) -> Grant:
    """Have a full administrator grant access.

    Where the redirect leads to loopback it is listened for; else the address that the browser
    ends up at is asked for.

    Raises:
        OAuthError: the administrator declined, or what came back is not right.
        TransportError: the authorization server cannot be reached.
        ConfigurationError: the redirect URI is none, nothing was pasted, or the port is taken.
    """
    parts = urlsplit(redirect_uri)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ConfigurationError(f"the redirect URI is an http or https URL, not {redirect_uri!r}")
    request = server.authorization_request(scopes, redirect_uri)
    told = (
        f"A full organization administrator grants access here:\n\n  {request.url}\n\n"
        f"The application must be registered with the redirect URI {redirect_uri}"
    )
    if not redirect_uri.startswith(("http://127.0.0.1:", "http://localhost:")):
        print(f"{told}\nPaste the address that the browser ends up at:", file=sys.stderr)
        pasted = await anyio.to_thread.run_sync(sys.stdin.readline, abandon_on_cancel=True)
        if not pasted.strip():
            raise ConfigurationError("no address was pasted")
        return await server.redeem(request, pasted.strip())
    async with LoopbackListener(redirect_uri) as listener:
        print(told, file=sys.stderr)
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
        raise SystemExit(INTERRUPTED) from None
    except (VaultError, ConfigurationError) as error:
        print(f"Error: {error}", file=sys.stderr)
        raise SystemExit(2) from None
    except (MerakiError, OSError) as error:
        print(f"Error: {error}", file=sys.stderr)
        raise SystemExit(1) from None
