"""``accounts add``, ``rename`` and ``remove``."""

import getpass
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ....errors import VaultError
from ...connection_options import VaultOption
from ...given_options import refuse_given
from ...output.counted import counted
from ...usage_error import usage_error
from .oauth_options import (
    CLIENT_SECRET_VARIABLE,
    AuthorizationServerOption,
    PresetOption,
    ScopeOption,
    oauth_server,
    scopes_to_ask_for,
)
from .vault_access import NameArgument, clearly, open_vault

if TYPE_CHECKING:
    from ....auth.auth import Auth
    from ....auth.vault import Vault


_OF_OAUTH = ("client_id", "redirect_uri", "scope", "preset", "authorization_server", "browser")


@clearly
def add(
    context: typer.Context,
    name: NameArgument,
    key_file: Annotated[
        str | None,
        typer.Option(metavar="FILE", help="Read the API key from FILE; -: standard input."),
    ] = None,
    oauth: Annotated[
        bool, typer.Option("--oauth", help="Have access granted by OAuth 2 instead.")
    ] = False,
    client_id: Annotated[
        str | None,
        typer.Option(help=f"Of your OAuth application; its secret: {CLIENT_SECRET_VARIABLE}."),
    ] = None,
    redirect_uri: Annotated[
        str, typer.Option(metavar="URL", help="One that the application is registered with.")
    ] = "http://127.0.0.1:8000/callback",
    scope: ScopeOption = None,
    preset: PresetOption = None,
    authorization_server: AuthorizationServerOption = None,
    base_url: Annotated[
        str | None,
        typer.Option(
            metavar="URL",
            help="API address of this account, which is kept with it.  [default: "
            "MERAKI_DASHBOARD_BASE_URL, else the usual]",
        ),
    ] = None,
    browser: Annotated[bool, typer.Option(help="Open a browser for OAuth.")] = True,
    reconnect: Annotated[
        bool, typer.Option("--reconnect", help="Replace the credentials of an account there is.")
    ] = False,
    vault: VaultOption = None,
) -> None:
    """Store an API key, or have access granted.

    The key is asked for, without showing it. With --oauth, a full administrator grants access in a
    browser: the redirect is listened for on this machine; or, where --redirect-uri leads
    elsewhere, the address that the browser ends up at is pasted.

    Exit codes: 0 stored; 1 refused by the dashboard or the authorization server; 2 usage error.
    """
    from ....accounts import identify
    from ....auth.api_key import ApiKey
    from ....auth.oauth import OAuth
    from ....auth.secret import Secret
    from ...accounts_runner import connect_by_browser, run, usual_base_url

    if oauth:
        refuse_given(context, ("key_file",), "does not go with --oauth")
    else:
        refuse_given(context, _OF_OAUTH, "is for --oauth")
    opened = open_vault(vault)
    known = opened.find(name) if reconnect else None
    if known is None:
        _check_new_name(opened, name)  # before anybody is asked for anything
    elif (known.kind == "oauth") != oauth:
        kind = "a grant: pass --oauth" if known.kind == "oauth" else "an API key: leave --oauth out"
        raise usage_error(f"{name} is {kind}, or use another name")
    base_url = base_url or (usual_base_url() if known is None else known.base_url)
    key, server, secret, grant = "", None, "", None
    credentials: Auth
    if oauth:
        server, secret = oauth_server(client_id, authorization_server)
        scopes = scopes_to_ask_for(scope, preset)
        grant = run(connect_by_browser(server, scopes, redirect_uri, opens_browser=browser))
        credentials = OAuth(grant, server, name=name)
    else:
        key = _read_key(key_file)
        credentials = ApiKey(Secret(key), name=name)
    seen = run(identify(credentials, base_url=base_url))
    if known is not None and known.identity not in (None, seen.identity):
        raise VaultError(
            f"{name} was of {known.identity}, and this is of {seen.identity}: add it by a new name"
        )
    if grant is not None and server is not None:
        if known is None:
            account = opened.add_grant(name, grant, server, secret, base_url=base_url)
        else:
            account = known
            run(opened.reconnect_grant(known, grant, server, secret))
    elif known is None:
        account = opened.add_key(name, key, base_url=base_url)
    else:
        account = known
        opened.replace_key(known, key)
    opened.note_seen(account, seen.identity, list(seen.organizations))
    count = len(seen.organizations)
    print(
        f"{name}: {seen.identity or 'unknown'}, {counted(count, 'organization')}", file=sys.stderr
    )


def _check_new_name(vault: "Vault", name: str) -> None:
    if any(account.name == name for account in vault.accounts()):
        raise usage_error(
            f"there is an account {name!r} already: to replace its credentials, pass --reconnect"
        )
    vault.check_new_name(name)


def _read_key(source: str | None) -> str:
    if source == "-":
        return sys.stdin.readline().strip()
    if source is not None:
        return Path(source).read_text(encoding="utf-8").strip()
    if not sys.stdin.isatty():
        raise usage_error(
            "without a terminal to ask on, pass --key-file FILE, or --key-file - for standard input"
        )
    return getpass.getpass("API key: ")


@clearly
def rename(
    name: NameArgument,
    new: Annotated[str, typer.Argument(metavar="NEW")],
    vault: VaultOption = None,
) -> None:
    """Give an account another name."""
    open_vault(vault).rename(name, new)


@clearly
def remove(name: NameArgument, vault: VaultOption = None) -> None:
    """Forget an account. A grant is given back first; says so when that was not possible."""
    from ...accounts_runner import INTERRUPTED, run

    opened = open_vault(vault)
    account = opened.find(name)
    if account.kind == "oauth":
        try:
            run(opened.oauth_server(account).revoke(opened.grant(account)))
        except SystemExit as error:
            if error.code == INTERRUPTED:
                raise
            print(
                f"The grant of {name} could not be given back: the customer can take it back in "
                "the dashboard, under Organization > Integrations.",
                file=sys.stderr,
            )
    opened.remove(name)
