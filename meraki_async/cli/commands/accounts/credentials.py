"""``meraki-async accounts``: credentials by name."""

import getpass
import os
import ssl
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TypeAlias, TypeVar

import msgspec
import typer

from ...errors import ConfigurationError, VaultError
from ..connection import VaultOption, vault_path
from ..output.formats import FormatOption, OutputFormat
from ..usage_error import usage_error

if TYPE_CHECKING:
    from ...auth.auth import Auth
    from ...auth.oauth_server import OAuthServer
    from ...auth.vault import Account, Vault

CLIENT_SECRET_VARIABLE = "MERAKI_ASYNC_CLIENT_SECRET"  # noqa: S105 - a name

Command = TypeVar("Command", bound=Callable[..., Any])

accounts = typer.Typer(
    help="Credentials by name, in an encrypted vault: API keys, and access granted by OAuth 2.",
    no_args_is_help=True,
    rich_markup_mode=None,
)

NameArgument: TypeAlias = Annotated[str, typer.Argument(metavar="NAME", help="Of the account.")]


def open_vault(given: Path | None) -> "Vault":
    """The vault.

    Raises:
        VaultError: it cannot be opened.
    """
    from ...auth.vault import Vault

    return Vault(vault_path(given))


def _clearly(command: Command) -> Command:
    """A command whose errors are one line."""

    @wraps(command)
    def run(*arguments: Any, **options: Any) -> Any:
        try:
            return command(*arguments, **options)
        except (VaultError, ConfigurationError, OSError) as error:
            raise usage_error(error) from None

    return run  # type: ignore[return-value]


@accounts.callback()
def root() -> None:
    """Credentials by name, in an encrypted vault: API keys, and access granted by OAuth 2."""


@accounts.command()
@_clearly
def init(
    key: Annotated[
        str,
        typer.Option(
            metavar="WHERE",
            help="Where the vault's key is from now on: env (MERAKI_ASYNC_VAULT_KEY), keyring (the "
            "system's), or file:PATH.",
        ),
    ],
    vault: VaultOption = None,
) -> None:
    """Make an empty vault.

    Its key is in exactly one place, and the vault remembers which. keyring: the system's keyring.
    env: the environment, as a service manager or a secret store sets it; "accounts new-key" prints
    a new one. file:PATH: a file; one that a service manager provides (systemd credentials) is
    taken as it is, else it is made. A key file on the same disk as the vault protects little.

    Exit codes: 0 made; 2 usage error, or it cannot be made.
    """
    from ...auth.vault import Vault

    path = vault_path(vault)
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    Vault.create(path, key)
    print(f"Made {path}; its key is in {key}.", file=sys.stderr)
    if key.startswith("file:"):
        print(
            "A key file on the same disk protects little: whoever can read one can read both. "
            "Prefer keyring, or env set by systemd credentials or a secret store.",
            file=sys.stderr,
        )


@accounts.command("new-key")
def new_key_command() -> None:
    """Print a new key, for a vault whose key is in the environment."""
    from ...auth.vault_key import new_key

    print(str(new_key()))


@accounts.command()
@_clearly
def add(
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
    scope: Annotated[
        list[str] | None, typer.Option(help="A scope to ask for; again for more.")
    ] = None,
    preset: Annotated[
        list[str] | None,
        typer.Option(help="Ask for the scopes of a preset of the crawl; again for more."),
    ] = None,
    authorization_server: Annotated[
        str | None,
        typer.Option(metavar="URL", help="Of OAuth.  [default: https://as.meraki.com]"),
    ] = None,
    base_url: Annotated[
        str | None, typer.Option(metavar="URL", help="API address to use instead of the usual.")
    ] = None,
    browser: Annotated[bool, typer.Option(help="Open a browser for OAuth.")] = True,
    reconnect: Annotated[
        bool, typer.Option("--reconnect", help="Replace the credentials of an account there is.")
    ] = False,
    vault: VaultOption = None,
) -> None:
    """Store an API key under a name, or access that a customer grants.

    The key is asked for, without showing it. With --oauth, a full administrator grants access in a
    browser: the redirect is listened for on this machine; or, where --redirect-uri leads
    elsewhere, the address that the browser ends up at is pasted.

    Exit codes: 0 stored; 1 refused by the dashboard or the authorization server; 2 usage error.
    """
    from ...accounts import identify
    from ...auth.api_key import ApiKey
    from ...auth.oauth import OAuth
    from ...auth.secret import Secret
    from ..accounts_runner import connect_by_browser, run

    opened = open_vault(vault)
    known = opened.find(name) if reconnect else None
    key, server, secret, grant = "", None, "", None
    credentials: Auth
    if oauth:
        server, secret = _oauth_server(client_id, authorization_server)
        scopes = _scopes(scope, preset)
        grant = run(connect_by_browser(server, scopes, redirect_uri, opens_browser=browser))
        credentials = OAuth(grant, server, name=name)
    else:
        key = _read_key(key_file)
        credentials = ApiKey(Secret(key), name=name)
    seen = run(identify(credentials, base_url=base_url or (known.base_url if known else None)))
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
    print(f"{name}: {seen.identity or 'unknown'}, {count} organizations", file=sys.stderr)


def _read_key(source: str | None) -> str:
    if source == "-":
        return sys.stdin.readline().strip()
    if source is not None:
        return Path(source).read_text(encoding="utf-8").strip()
    if not sys.stdin.isatty():
        raise usage_error("without a terminal to ask on, pass --key-file FILE, or -")
    return getpass.getpass("API key: ")


def _oauth_server(client_id: str | None, url: str | None) -> "tuple[OAuthServer, str]":
    from ...auth.oauth_server import SERVER, OAuthServer

    if not client_id:
        raise usage_error("--oauth needs --client-id")
    secret = os.environ.get(CLIENT_SECRET_VARIABLE, "")
    if not secret and sys.stdin.isatty():
        secret = getpass.getpass("Client secret: ")
    if not secret:
        raise usage_error(f"--oauth needs the application's secret in {CLIENT_SECRET_VARIABLE}")
    return OAuthServer(client_id, secret, url=url or SERVER), secret


def _scopes(given: Sequence[str] | None, presets: Sequence[str] | None) -> list[str]:
    from ...crawl.plan.plan import Plan
    from ...operations.lookup import scopes_of

    scopes = list(given or ())
    for name in presets or ([] if scopes else ["inventory"]):
        scopes += scopes_of(*(listing.name for listing in Plan.of([name]).listings))
    return list(dict.fromkeys(scopes))


@accounts.command("list")
@_clearly
def list_accounts(format: FormatOption = None, vault: VaultOption = None) -> None:
    """List the accounts: kind, whose they are, organizations, last use, days left."""
    opened = open_vault(vault)
    _print([_row(opened, account) for account in opened.accounts()], format)


@accounts.command()
@_clearly
def show(name: NameArgument, format: FormatOption = None, vault: VaultOption = None) -> None:
    """Show one account and the organizations that it was last seen to see; never a secret."""
    opened = open_vault(vault)
    account = opened.find(name)
    _print([_row(opened, account) | {"organizations": account.organizations}], format)


@accounts.command()
@_clearly
def check(
    names: Annotated[list[str] | None, typer.Argument(metavar="NAME…")] = None,
    all: Annotated[bool, typer.Option("--all", help="All accounts.")] = False,
    format: FormatOption = None,
    vault: VaultOption = None,
) -> None:
    """Ask the dashboard about accounts, and renew grants that were unused for a month.

    Exit codes: 0 all well; 1 one needs a person, or could not be asked; 2 usage error.
    """
    from ...accounts import check_accounts
    from ..accounts_runner import run

    opened = open_vault(vault)
    if not names and not all:
        raise usage_error("name accounts, or pass --all")
    chosen = opened.accounts() if all else [opened.find(name) for name in names or ()]
    states = run(check_accounts(opened, chosen))
    _print([_row(opened, each.account) | {"state": each.state} for each in states], format)
    raise typer.Exit(int(any(each.state != "ok" for each in states)))


@accounts.command()
@_clearly
def rename(
    name: NameArgument,
    new: Annotated[str, typer.Argument(metavar="NEW")],
    vault: VaultOption = None,
) -> None:
    """Give an account another name."""
    open_vault(vault).rename(name, new)


@accounts.command()
@_clearly
def remove(name: NameArgument, vault: VaultOption = None) -> None:
    """Forget an account. A grant is given back first; says so when that was not possible."""
    from ..accounts_runner import run

    opened = open_vault(vault)
    account = opened.find(name)
    if account.kind == "oauth":
        try:
            run(opened.oauth_server(account).revoke(opened.grant(account)))
        except SystemExit:
            print(
                f"The grant of {name} could not be given back: the customer can take it back in "
                "the dashboard, under Organization > Integrations.",
                file=sys.stderr,
            )
    opened.remove(name)


@accounts.command()
@_clearly
def link(
    name: NameArgument,
    serve: Annotated[
        bool, typer.Option("--serve", help="Serve the page until it was used.")
    ] = False,
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port; 0: any free one.")] = 0,
    minutes: Annotated[float, typer.Option(min=1, help="How long the link works.")] = 30.0,
    public_url: Annotated[
        str | None,
        typer.Option(
            metavar="URL",
            help="How the customer reaches it; needed behind a proxy.  [default: its address]",
        ),
    ] = None,
    certificate: Annotated[
        Path | None, typer.Option(metavar="FILE", help="TLS certificate, with its chain, in PEM.")
    ] = None,
    certificate_key: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Its private key, in PEM.")
    ] = None,
    behind_proxy: Annotated[
        bool, typer.Option("--behind-proxy", help="A proxy of yours adds TLS.")
    ] = False,
    client_id: Annotated[
        str | None,
        typer.Option(help=f"Offer OAuth, with this application; secret: {CLIENT_SECRET_VARIABLE}."),
    ] = None,
    scope: Annotated[
        list[str] | None, typer.Option(help="A scope to ask for; again for more.")
    ] = None,
    preset: Annotated[
        list[str] | None,
        typer.Option(help="Ask for the scopes of a preset of the crawl; again for more."),
    ] = None,
    authorization_server: Annotated[
        str | None,
        typer.Option(metavar="URL", help="Of OAuth.  [default: https://as.meraki.com]"),
    ] = None,
    base_url: Annotated[
        str | None, typer.Option(metavar="URL", help="API address to use instead of the usual.")
    ] = None,
    vault: VaultOption = None,
) -> None:
    """Print a link on which a customer grants access once, and serve its page until then.

    The customer pastes an API key or goes through OAuth, sees what the credentials reach, and
    confirms; they see nothing of yours. The link works once, for some minutes. An account of this
    name is connected again; another identity is refused. Away from loopback the page needs TLS.
    The redirect URI of the OAuth application is the page's address with /callback.

    Exit codes: 0 access was granted; 1 the link expired or is void; 2 usage error.
    """
    from ...accounts import AccountLink
    from ..accounts_runner import run

    if not serve:
        raise usage_error("pass --serve: the link works while this command runs")
    if (certificate is None) != (certificate_key is None):
        raise usage_error("--certificate and --certificate-key belong together")
    tls = None
    if certificate is not None:
        tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        tls.load_cert_chain(certificate, certificate_key)
    server, secret = None, ""
    if client_id:
        server, secret = _oauth_server(client_id, authorization_server)
    page = AccountLink(
        open_vault(vault),
        name,
        host=host,
        port=port,
        public_url=public_url,
        seconds=minutes * 60,
        tls=tls,
        behind_proxy=behind_proxy,
        server=server,
        client_secret=secret,
        scopes=tuple(_scopes(scope, preset)) if server is not None else (),
        base_url=base_url,
    )

    async def until_used() -> str:
        async with page:
            print(page.url, flush=True)
            if server is not None:
                print(
                    f"The application must be registered with {page.redirect_uri}", file=sys.stderr
                )
            print(f"It works once, for {minutes:g} minutes. Waiting …", file=sys.stderr)
            return await page.wait()

    outcome = run(until_used())
    print(f"{name}: {outcome}", file=sys.stderr)
    raise typer.Exit(int(outcome != "stored"))


@accounts.command("export-organizations")
@_clearly
def export_organizations(format: FormatOption = None, vault: VaultOption = None) -> None:
    """List every organization and the accounts that were last seen to see it."""
    seen: dict[str, list[str]] = {}
    for account in open_vault(vault).accounts():
        for organization_id in account.organizations:
            seen.setdefault(organization_id, []).append(account.name)
    _print([{"organizationId": each, "accounts": names} for each, names in seen.items()], format)


@accounts.command("rotate-key")
@_clearly
def rotate_key(vault: VaultOption = None) -> None:
    """Encrypt the vault anew with a new key, while it is in use.

    With a key in the environment, set MERAKI_ASYNC_VAULT_KEY to the new key and the old one,
    separated by a blank, first; and to the new one alone afterwards.
    """
    opened = open_vault(vault)
    opened.rotate_key()
    print(f"Encrypted anew; the key is in {opened.key_source.text}.", file=sys.stderr)


@accounts.command()
@_clearly
def backup(
    file: Annotated[Path, typer.Argument(metavar="FILE")], vault: VaultOption = None
) -> None:
    """Copy the vault, encrypted as it is, while it is in use; the key is not in the copy."""
    open_vault(vault).backup(file)


@accounts.command()
@_clearly
def restore(
    file: Annotated[Path, typer.Argument(metavar="FILE")], vault: VaultOption = None
) -> None:
    """Put a backup in the vault's place, which must be empty or not there.

    A grant that was refreshed after the backup was made has to be granted again.
    """
    from ...auth.vault import Vault

    Vault.restore(file, vault_path(vault))


def _row(vault: "Vault", account: "Account") -> dict[str, Any]:
    from ...accounts import days_left

    return {
        "name": account.name,
        "kind": account.kind,
        "identity": account.identity,
        "organizations": len(account.organizations),
        "baseUrl": account.base_url,
        "lastUsed": _time(account.used_at),
        "daysLeft": days_left(vault, account),
    }


def _time(seconds: float | None) -> str | None:
    if seconds is None:
        return None
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _print(rows: Sequence[dict[str, Any]], format: OutputFormat | None) -> None:
    from ..output.record_writers import make_writer

    writer = make_writer(format, list(rows[0]) if rows else (), only_columns=False, is_list=True)
    writer.write([msgspec.json.encode(row) for row in rows])
    writer.finish()
