"""The page on which a customer grants access, once, without seeing anything of ours."""

import asyncio
import html
import secrets
import ssl
import time
from collections import deque
from types import TracebackType
from typing import Any, Literal, Self
from urllib.parse import urlsplit

from aiohttp import web
from msgspec import Struct

from ..auth.api_key import ApiKey
from ..auth.auth import Auth
from ..auth.grant import Grant
from ..auth.oauth import OAuth
from ..auth.oauth_server import AuthorizationRequest, OAuthServer
from ..auth.secret import Secret
from ..auth.vault import Account, Vault
from ..errors import ConfigurationError, MerakiError
from .identity import Seen, identify

_COOKIE = "meraki_async_link"
_MAX_TRIES = 30
"""Forms that are taken a minute."""
_MAX_WRONG_TOKENS = 10
"""After so many the link is void."""
_MAX_BODY_BYTES = 16 * 1024
_LOOPBACK = ("127.0.0.1", "::1", "localhost")
_SCRIPT = (
    "const t=location.hash.slice(1);history.replaceState(null,'',location.pathname);"
    "if(t){document.forms[0].token.value=t;document.forms[0].submit()}"
)
_STYLE = (
    "body{font:16px/1.5 system-ui,sans-serif;max-width:40rem;margin:3rem auto;padding:0 1rem}"
    "input[type=password],input[type=text]{width:100%;padding:.5rem;font:inherit}"
    "button{padding:.5rem 1rem;font:inherit;margin-top:.75rem}li{margin:.25rem 0}"
)

Outcome = Literal["waiting", "stored", "expired", "void"]


class _Session(Struct):
    """One browser that had the link."""

    csrf: str
    request: AuthorizationRequest | None = None
    key: Secret | None = None
    grant: Grant | None = None
    seen: Seen | None = None


class AccountLink:
    """Serves a link that a customer uses once to grant access. ``async with`` it, then ``wait()``.

    The customer pastes an API key or goes through OAuth, sees whose credentials these are and which
    organizations they reach, and confirms. The token of the link stands in its fragment, which
    browsers send to nobody.

    Args:
        vault: where the credentials are stored.
        name: of the account; one that is there already is connected again, and another identity is
            refused.
        host: address to listen on; default loopback.
        port: to listen on; default 0, any free one.
        public_url: how the customer reaches the page; default the address listened on.
        seconds: how long the link works; default half an hour.
        tls: certificate and key to serve with; needed unless on loopback or behind a proxy.
        behind_proxy: whether a proxy of yours adds TLS.
        server: the authorization server; default None, then only keys can be pasted.
        client_secret: of the OAuth application.
        scopes: to ask for.
        base_url: of the API; default the usual one.

    Raises:
        ConfigurationError: the page would be served in clear, or OAuth has no scopes.
    """

    def __init__(
        self,
        vault: Vault,
        name: str,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        public_url: str | None = None,
        seconds: float = 1800.0,
        tls: ssl.SSLContext | None = None,
        behind_proxy: bool = False,
        server: OAuthServer | None = None,
        client_secret: str = "",
        scopes: tuple[str, ...] = (),
        base_url: str | None = None,
    ) -> None:
        if host not in _LOOPBACK and tls is None and not behind_proxy:
            raise ConfigurationError(
                f"a link on {host} needs TLS: pass a certificate, or say that a proxy adds it"
            )
        if server is not None and not scopes:
            raise ConfigurationError("OAuth needs scopes to ask for")
        self._vault, self._name = vault, name
        self._host, self._port, self._tls = host, port, tls
        self._public_url = public_url
        self._server, self._client_secret, self._scopes = server, Secret(client_secret), scopes
        self._base_url = base_url
        self._known = next((each for each in vault.accounts() if each.name == name), None)
        self._token = Secret(secrets.token_urlsafe(32))
        self._expires_at = time.monotonic() + seconds
        self._sessions: dict[str, _Session] = {}
        self._tries: deque[float] = deque(maxlen=_MAX_TRIES)
        self._wrong_tokens = 0
        self._runner: web.AppRunner | None = None
        self._over = asyncio.Event()
        self.outcome: Outcome = "waiting"
        """What became of the link."""
        self.url = ""
        """What to send to the customer, over a channel that nobody else reads."""

    def __repr__(self) -> str:
        return f"<AccountLink for {self._name!r}: {self.outcome}>"

    async def __aenter__(self) -> Self:
        @web.middleware
        async def guard(request: web.Request, handler: Any) -> web.StreamResponse:
            return await self._guard(request, handler)

        application = web.Application(client_max_size=_MAX_BODY_BYTES, middlewares=[guard])
        for method, path, handler in (
            ("GET", "/", self._welcome),
            ("POST", "/begin", self._begin),
            ("GET", "/choose", self._choose),
            ("POST", "/key", self._take_key),
            ("POST", "/oauth", self._send_to_oauth),
            ("GET", "/callback", self._callback),
            ("POST", "/store", self._store),
        ):
            application.router.add_route(method, path, handler)
        self._runner = web.AppRunner(application, access_log=None)
        await self._runner.setup()
        site = web.TCPSite(self._runner, self._host, self._port, ssl_context=self._tls)
        try:
            await site.start()
        except OSError as error:
            await self._runner.cleanup()
            raise ConfigurationError(
                f"cannot listen on {self._host}:{self._port}: {error.strerror}"
            ) from None
        port = self._runner.addresses[0][1]
        scheme = "https" if self._tls else "http"
        self._address = (self._public_url or f"{scheme}://{self._host}:{port}").rstrip("/")
        self.url = f"{self._address}/#{self._token!s}"
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        tb: TracebackType | None,
    ) -> None:
        if self._runner is not None:
            await self._runner.cleanup()

    @property
    def redirect_uri(self) -> str:
        """Where OAuth leads back to: one that the application must be registered with."""
        return f"{self._address}/callback"

    async def wait(self) -> Outcome:
        """Until the link was used, or works no longer."""
        try:
            async with asyncio.timeout(self._expires_at - time.monotonic()):
                await self._over.wait()
        except TimeoutError:
            self.outcome = "expired"
        return self.outcome

    def _end(self, outcome: Outcome) -> None:
        self.outcome = outcome
        self._over.set()

    # --- requests ---

    async def _guard(self, request: web.Request, handler: Any) -> web.StreamResponse:
        """What holds for every request: still valid, not too many, from the page itself."""
        if self.outcome != "waiting" or time.monotonic() >= self._expires_at:
            return self._page("This link works no longer", "<p>Ask for a new one.</p>", status=410)
        if request.method == "POST":
            now = time.monotonic()
            if len(self._tries) == _MAX_TRIES and now - self._tries[0] < 60:
                return self._page("Too many tries", "<p>Wait a minute.</p>", status=429)
            self._tries.append(now)
            origin = request.headers.get("Origin")
            if origin not in (None, "null") and urlsplit(origin).netloc != request.host:
                return self._page("Not from here", "<p>Open the link again.</p>", status=403)
        try:
            response: web.StreamResponse = await handler(request)
        except web.HTTPException as error:
            if error.status < 400:
                raise
            return self._page("This page is not there", "", status=error.status)
        return response

    def _session(self, request: web.Request, form: Any = None) -> _Session:
        session = self._sessions.get(request.cookies.get(_COOKIE, ""))
        if session is None:
            raise web.HTTPForbidden
        if form is not None and not secrets.compare_digest(str(form.get("csrf", "")), session.csrf):
            raise web.HTTPForbidden
        return session

    async def _welcome(self, request: web.Request) -> web.Response:
        return self._page(
            "Grant access to your Meraki organization",
            '<form method="post" action="begin"><p>If this page does not go on by itself, paste '
            'the part of the link behind #.</p><input type="text" name="token" autocomplete="off">'
            "<button>Go on</button></form>",
            script=_SCRIPT,
        )

    async def _begin(self, request: web.Request) -> web.Response:
        token = str((await request.post()).get("token", ""))
        if not secrets.compare_digest(token.encode(), str(self._token).encode()):
            self._wrong_tokens += 1
            if self._wrong_tokens >= _MAX_WRONG_TOKENS:
                self._end("void")
            return self._page("This link is not right", "<p>Copy all of it.</p>", status=403)
        identifier = secrets.token_urlsafe(32)
        self._sessions[identifier] = _Session(csrf=secrets.token_urlsafe(32))
        response = web.Response(status=303, headers={"Location": "choose"})
        # lax, so that it comes along when OAuth leads back here
        response.set_cookie(
            _COOKIE,
            identifier,
            httponly=True,
            samesite="Lax",
            secure=self._address.startswith("https:"),
        )
        return response

    async def _choose(self, request: web.Request, problem: str = "") -> web.Response:
        session = self._session(request)
        told = f'<p role="alert"><strong>{html.escape(problem)}</strong></p>' if problem else ""
        csrf = f'<input type="hidden" name="csrf" value="{session.csrf}">'
        body = (
            f'{told}<h2>With an API key</h2><form method="post" action="key">{csrf}'
            '<label>API key <input type="password" name="key" autocomplete="off" required></label>'
            "<button>Look what it sees</button></form>"
            "<p>Nothing is stored before you have confirmed it.</p>"
        )
        if self._server is not None:
            wanted = "".join(f"<li>{html.escape(scope)}</li>" for scope in self._scopes)
            body += (
                f'<h2>With OAuth</h2><form method="post" action="oauth">{csrf}<p>You sign in to '
                "the dashboard as a full organization administrator (others cannot grant it), and "
                f"grant:</p><ul>{wanted}</ul><button>Sign in to the dashboard</button></form>"
            )
        return self._page(f"Access for {self._name}", body, status=400 if problem else 200)

    async def _take_key(self, request: web.Request) -> web.Response:
        form = await request.post()
        session = self._session(request, form)
        session.key, session.grant = Secret(str(form.get("key", "")).strip()), None
        try:
            return await self._confirm(request, session, ApiKey(session.key))
        except MerakiError as error:
            return await self._choose(request, _problem(error))

    async def _send_to_oauth(self, request: web.Request) -> web.Response:
        session = self._session(request, await request.post())
        if self._server is None:
            raise web.HTTPNotFound
        session.request = self._server.authorization_request(self._scopes, self.redirect_uri)
        return web.Response(status=303, headers={"Location": session.request.url})

    async def _callback(self, request: web.Request) -> web.Response:
        session = self._session(request)
        if session.request is None or self._server is None:
            raise web.HTTPForbidden
        back = f"{self.redirect_uri}?{request.query_string}"
        try:
            session.grant, session.key = await self._server.redeem(session.request, back), None
            return await self._confirm(request, session, OAuth(session.grant, self._server))
        except MerakiError as error:
            return await self._choose(request, _problem(error))
        finally:
            session.request = None

    async def _confirm(self, request: web.Request, session: _Session, auth: Auth) -> web.Response:
        session.seen = seen = await identify(auth, base_url=self._base_url)
        if self._known is not None and self._known.identity not in (None, seen.identity):
            return await self._choose(
                request, f"{self._name} belongs to somebody else than {seen.identity}"
            )
        rows = "".join(
            f"<li>{html.escape(name)} ({html.escape(identifier)})</li>"
            for identifier, name in seen.organizations.items()
        )
        return self._page(
            f"Grant {self._name} access?",
            f"<p>{html.escape(seen.identity or 'Somebody')}: {html.escape(seen.privilege)}</p>"
            f"<p>{len(seen.organizations)} organizations:</p><ul>{rows}</ul>"
            f'<form method="post" action="store"><input type="hidden" name="csrf" '
            f'value="{session.csrf}"><button>Grant access</button></form>',
        )

    async def _store(self, request: web.Request) -> web.Response:
        session = self._session(request, await request.post())
        if session.seen is None:
            raise web.HTTPForbidden
        account = await asyncio.to_thread(self._stored_account, session)
        await asyncio.to_thread(
            self._vault.note_seen, account, session.seen.identity, list(session.seen.organizations)
        )
        self._end("stored")
        return self._page("Done", "<p>Access is granted. You can close this window.</p>")

    def _stored_account(self, session: _Session) -> Account:
        vault, known = self._vault, self._known
        if session.grant is not None and self._server is not None:
            account = known or vault.add_grant(
                self._name,
                session.grant,
                self._server,
                self._client_secret,
                base_url=self._base_url,
            )
            vault.replace_grant(account, session.grant)
            return account
        key = session.key or Secret("")
        account = known or vault.add_key(self._name, key, base_url=self._base_url)
        vault.replace_key(account, key)
        return account

    def _page(self, title: str, body: str, *, status: int = 200, script: str = "") -> web.Response:
        nonce = secrets.token_urlsafe(16)
        scripts = f'<script nonce="{nonce}">{script}</script>' if script else ""
        sources = ["'self'"]
        if self._server is not None:
            sources.append(self._server.url)
        return web.Response(
            status=status,
            text=f'<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" '
            f'content="width=device-width"><title>{html.escape(title)}</title>'
            f'<style nonce="{nonce}">{_STYLE}</style><h1>{html.escape(title)}</h1>{body}{scripts}'
            "</html>",
            content_type="text/html",
            headers={
                "Content-Security-Policy": f"default-src 'none'; style-src 'nonce-{nonce}'; "
                f"script-src 'nonce-{nonce}'; form-action {' '.join(sources)}; base-uri 'none'; "
                "frame-ancestors 'none'",
                "Referrer-Policy": "no-referrer",
                "X-Content-Type-Options": "nosniff",
                "Cache-Control": "no-store",
            },
        )


def _problem(error: MerakiError) -> str:
    """What to tell the customer, without what is none of theirs."""
    return str(error.args[0]) if error.args and isinstance(error.args[0], str) else str(error)
