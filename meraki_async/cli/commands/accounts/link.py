"""``accounts link``: a page on which a customer grants access."""

import ssl
import sys
from pathlib import Path
from typing import Annotated

import typer

from ...connection_options import VaultOption
from ...given_options import refuse_given
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


@clearly
def link(
    context: typer.Context,
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
    vault: VaultOption = None,
) -> None:
    """Have a customer grant access on a page.

    Prints a link that works once, for some minutes, and serves its page until then. The customer
    pastes an API key or goes through OAuth, sees what the credentials reach, and confirms; they see
    nothing of yours. An account of this name is connected again; another identity is refused. Away
    from loopback the page needs TLS. The redirect URI of the OAuth application is the page's
    address with /callback.

    Exit codes: 0 access was granted; 1 the link expired or is void; 2 usage error.
    """
    from ....accounts import AccountLink
    from ...accounts_runner import run, usual_base_url

    if not serve:
        raise usage_error("pass --serve: the link works while this command runs")
    if (certificate is None) != (certificate_key is None):
        raise usage_error("--certificate and --certificate-key belong together")
    if not client_id:
        refuse_given(context, ("scope", "preset", "authorization_server"), "needs --client-id")
    tls = None
    if certificate is not None:
        tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        try:
            tls.load_cert_chain(certificate, certificate_key)
        except OSError as error:
            raise usage_error(
                f"{certificate} and {certificate_key} are no certificate and key that can be used: "
                f"{error.strerror or error}"
            ) from None
    server, secret = None, ""
    if client_id:
        server, secret = oauth_server(client_id, authorization_server)
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
        scopes=tuple(scopes_to_ask_for(scope, preset)) if server is not None else (),
        base_url=base_url or usual_base_url(),
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
