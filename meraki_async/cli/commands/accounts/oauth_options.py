"""The options of an OAuth application."""

import getpass
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, TypeAlias

import typer

from ...usage_error import usage_error

if TYPE_CHECKING:
    from ....auth.oauth_server import OAuthServer

CLIENT_SECRET_VARIABLE = "MERAKI_ASYNC_CLIENT_SECRET"  # noqa: S105 - a name

ScopeOption: TypeAlias = Annotated[
    list[str] | None, typer.Option(help="A scope to ask for; again for more.")
]
PresetOption: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(
        help="Ask for the scopes of a preset of the crawl; again for more.  [default: inventory, "
        "without --scope]"
    ),
]
AuthorizationServerOption: TypeAlias = Annotated[
    str | None,
    typer.Option(metavar="URL", help="Of OAuth.  [default: https://as.meraki.com]"),
]


def oauth_server(client_id: str | None, url: str | None) -> "tuple[OAuthServer, str]":
    """The authorization server as an application sees it, and the application's secret.

    Raises:
        typer.Exit: the client id or the secret is missing.
    """
    from ....auth.oauth_server import SERVER, OAuthServer

    if not client_id:
        raise usage_error("OAuth needs --client-id")
    secret = os.environ.get(CLIENT_SECRET_VARIABLE, "")
    if not secret and sys.stdin.isatty():
        secret = getpass.getpass("Client secret: ")
    if not secret:
        raise usage_error(f"OAuth needs the application's secret in {CLIENT_SECRET_VARIABLE}")
    return OAuthServer(client_id, secret, url=url or SERVER), secret


def scopes_to_ask_for(given: Sequence[str] | None, presets: Sequence[str] | None) -> list[str]:
    """The scopes given, and those of presets."""
    from ....crawl.plan.plan import Plan
    from ....operations.lookup import scopes_of

    scopes = list(given or ())
    for name in presets or ([] if scopes else ["inventory"]):
        scopes += scopes_of(*(listing.name for listing in Plan.of([name]).listings))
    return list(dict.fromkeys(scopes))
