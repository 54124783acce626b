"""What the customer sees on the page of a link."""

import html
import secrets
from collections.abc import Mapping, Sequence

from aiohttp import web

_SCRIPT = (
    "const t=location.hash.slice(1);history.replaceState(null,'',location.pathname);"
    "if(t){document.forms[0].token.value=t;document.forms[0].submit()}"
)
_STYLE = (
    "body{font:16px/1.5 system-ui,sans-serif;max-width:40rem;margin:3rem auto;padding:0 1rem}"
    "input[type=password],input[type=text]{width:100%;padding:.5rem;font:inherit}"
    "button{padding:.5rem 1rem;font:inherit;margin-top:.75rem}li{margin:.25rem 0}"
)


def page(
    title: str, body: str = "", *, status: int = 200, script: str = "", goes_on_to: str = ""
) -> web.Response:
    """A whole page, which nothing else may show, run in or learn of.

    Args:
        title: of the page, as text.
        body: HTML.
        status: of the response.
        script: what runs in it; default nothing.
        goes_on_to: the URL that the browser goes on to by itself; default none.
    """
    nonce = secrets.token_urlsafe(16)
    scripts = f'<script nonce="{nonce}">{script}</script>' if script else ""
    refresh = ""
    if goes_on_to:
        refresh = f'<meta http-equiv="refresh" content="0;url={html.escape(goes_on_to)}">'
    return web.Response(
        status=status,
        text='<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" '
        f'content="width=device-width">{refresh}<title>{html.escape(title)}</title>'
        f'<style nonce="{nonce}">{_STYLE}</style><h1>{html.escape(title)}</h1>{body}{scripts}'
        "</html>",
        content_type="text/html",
        headers={
            "Content-Security-Policy": f"default-src 'none'; style-src 'nonce-{nonce}'; "
            f"script-src 'nonce-{nonce}'; form-action 'self'; base-uri 'none'; "
            "frame-ancestors 'none'",
            "Referrer-Policy": "no-referrer",
            "X-Content-Type-Options": "nosniff",
            "Cache-Control": "no-store",
        },
    )


def welcome() -> web.Response:
    """Takes the token from the link's fragment."""
    return page(
        "Grant access to your Meraki organization",
        '<form method="post" action="begin"><p>If this page does not go on by itself, paste '
        'the part of the link behind #.</p><input type="text" name="token" autocomplete="off">'
        "<button>Go on</button></form>",
        script=_SCRIPT,
    )


def choose(
    name: str, csrf: str, *, takes_key: bool, scopes: Sequence[str], problem: str
) -> web.Response:
    """Asks for an API key, or to go through OAuth.

    Args:
        name: of the account.
        csrf: the token of the browser's session.
        takes_key: whether a key can be pasted.
        scopes: what OAuth would ask for; none: it is not offered.
        problem: what was the matter with the last try; empty: it is the first.
    """
    hidden = _hidden(csrf=csrf)
    body = f'<p role="alert"><strong>{html.escape(problem)}</strong></p>' if problem else ""
    if takes_key:
        body += (
            f'<h2>With an API key</h2><form method="post" action="key">{hidden}'
            '<label>API key <input type="password" name="key" autocomplete="off" required></label>'
            "<button>Look what it sees</button></form>"
        )
    if scopes:
        wanted = "".join(f"<li>{html.escape(scope)}</li>" for scope in scopes)
        body += (
            f'<h2>With OAuth</h2><form method="post" action="oauth">{hidden}<p>You sign in to '
            "the dashboard as a full organization administrator (others cannot grant it), and "
            f"grant:</p><ul>{wanted}</ul><button>Sign in to the dashboard</button></form>"
        )
    body += "<p>Nothing is stored before you have confirmed it.</p>"
    return page(f"Access for {name}", body, status=400 if problem else 200)


def to_dashboard(url: str) -> web.Response:
    """Leads to the dashboard's own sign-in.

    It is no redirect of the form, since ``form-action`` would have to allow whatever address the
    dashboard leads on to.
    """
    link = f'<a href="{html.escape(url)}" rel="noreferrer">Sign in to the dashboard</a>'
    return page("To the dashboard", f"<p>{link}</p>", goes_on_to=url)


def confirm(
    name: str,
    csrf: str,
    candidate: str,
    *,
    identity: str | None,
    privilege: str,
    organizations: Mapping[str, str],
    privileges: Mapping[str, str],
) -> web.Response:
    """Shows what the credentials reach, and asks.

    Args:
        name: of the account.
        csrf: the token of the browser's session.
        candidate: which credentials are confirmed.
        identity: whose they are.
        privilege: what they may do.
        organizations: names by id.
        privileges: what they may do in each organization, by id, where that is known.
    """
    rows = "".join(
        f"<li>{html.escape(title)} ({html.escape(identifier)})"
        + (f": {html.escape(privileges[identifier])}" if identifier in privileges else "")
        + "</li>"
        for identifier, title in organizations.items()
    )
    count = f"{len(organizations)} organization{'' if len(organizations) == 1 else 's'}"
    return page(
        f"Grant {name} access?",
        f"<p>{html.escape(identity or 'Somebody')}: {html.escape(privilege)}</p>"
        f"<p>{count}:</p><ul>{rows}</ul>"
        f'<form method="post" action="store">{_hidden(csrf=csrf, candidate=candidate)}'
        '<button>Grant access</button></form><p><a href="choose">No, something else</a></p>',
    )


def _hidden(**fields: str) -> str:
    return "".join(
        f'<input type="hidden" name="{name}" value="{html.escape(value)}">'
        for name, value in fields.items()
    )
