"""The page on which a customer grants access, once, without seeing anything of ours."""

import asyncio
import ipaddress
import logging
import os
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
from ..auth.grant import Grant
from ..auth.oauth import OAuth
from ..auth.oauth_server import AuthorizationRequest, OAuthServer
from ..auth.secret import Secret
from ..auth.vault import Account, Vault
from ..errors import ConfigurationError, MerakiError
from . import link_pages as pages
from .identity import Seen, identify, organization_privileges

logger = logging.getLogger("meraki_async")

_COOKIE = "meraki_async_link"
_MAX_TRIES = 30
"""Forms that are taken a minute."""
_MAX_WRONG_TOKENS = 10
"""After so many the link is void."""
_MAX_BODY_BYTES = 16 * 1024
_GIVING_BACK_TIMEOUT = 5.0
_SHUTDOWN_TIMEOUT = 5.0
_PORTS = {"http": 80, "https": 443}

Outcome = Literal["waiting", "stored", "expired", "void"]


class _Candidate(Struct):
    """Credentials that the customer has given and may confirm."""

    id: str
    seen: Seen
    key: Secret | None = None
    grant: Grant | None = None


class _Session(Struct):
    """One browser that had the link."""

    csrf: str
    request: AuthorizationRequest | None = None
    candidate: _Candidate | None = None


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
        public_url: how the customer reaches the page; default the address listened on. Needed
            behind a proxy.
        seconds: how long the link works; default half an hour.
        tls: certificate and key to serve with; needed unless on loopback or behind a proxy.
        behind_proxy: whether a proxy of yours adds TLS.
        server: the authorization server; default None, then only keys can be pasted.
        client_secret: of the OAuth application.
        scopes: to ask for.
        base_url: of the API; default the usual one.

    Raises:
        ConfigurationError: the page would be served in clear, its address is not known, OAuth has
            no scopes, or the account there is cannot be connected again this way.
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
        if not _is_loopback(host) and tls is None and not behind_proxy:
            raise ConfigurationError(
                f"a link on {host} needs TLS: pass a certificate, or say that a proxy adds it"
            )
        if public_url is None and (behind_proxy or host in ("0.0.0.0", "::", "")):  # noqa: S104
            raise ConfigurationError(
                "how the customer reaches the page is not known: pass its public URL"
            )
        if public_url is not None:
            parts = urlsplit(public_url)
            is_safe = parts.scheme == "https" or _is_loopback(parts.hostname or "")
            if not parts.hostname or not is_safe or parts.query or parts.fragment:
                raise ConfigurationError(
                    f"the page's public URL is https://HOST/…, not {public_url!r}"
                )
        if server is not None and not scopes:
            raise ConfigurationError("OAuth needs scopes to ask for")
        known = _find(vault, name)
        if known is not None and known.kind == "oauth" and server is None:
            raise ConfigurationError(
                f"{name} was granted by OAuth: say with which application it is granted again"
            )
        self._vault, self._name = vault, name
        self._host, self._port, self._tls = host, port, tls
        self._public_url = public_url
        self._server, self._client_secret, self._scopes = server, Secret(client_secret), scopes
        self._base_url = base_url
        self._takes_key = known is None or known.kind == "key"
        self._takes_grant = server is not None and (known is None or known.kind == "oauth")
        self._token = Secret(secrets.token_urlsafe(32))
        self._expires_at = time.monotonic() + seconds
        self._sessions: dict[str, _Session] = {}
        self._tries: deque[float] = deque(maxlen=_MAX_TRIES)
        self._wrong_tokens = 0
        self._runner: web.AppRunner | None = None
        self._over = asyncio.Event()
        self._storing = asyncio.Lock()
        self._unconfirmed: list[Grant] = []
        self._hosts: set[str] = set()
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
        self._runner = web.AppRunner(
            application, access_log=None, shutdown_timeout=_SHUTDOWN_TIMEOUT
        )
        await self._runner.setup()
        # of one family, since a free port is found for each address of a name
        address = "127.0.0.1" if self._host == "localhost" else self._host
        site = web.TCPSite(self._runner, address, self._port, ssl_context=self._tls)
        try:
            await site.start()
        except OSError as error:
            await self._runner.cleanup()
            raise ConfigurationError(
                f"cannot listen on {self._host}:{self._port}: {os.strerror(error.errno or 0)}"
            ) from None
        port = self._runner.addresses[0][1]
        scheme = "https" if self._tls else "http"
        host = f"[{self._host}]" if ":" in self._host else self._host
        listening = f"{scheme}://{host}:{port}"
        self._address = (self._public_url or listening).rstrip("/")
        # a proxy may name either
        self._hosts = {_netloc(self._address), _netloc(listening)}
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
        await self._give_back()

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
            async with self._storing:  # what was confirmed in time is stored
                if self.outcome == "waiting":
                    self._end("expired")
        return self.outcome

    def _end(self, outcome: Outcome) -> None:
        self.outcome = outcome
        self._over.set()

    async def _give_back(self) -> None:
        """Give back the grants that the customer did not confirm."""
        try:
            async with asyncio.timeout(_GIVING_BACK_TIMEOUT):
                while self._unconfirmed and self._server is not None:
                    await self._server.revoke(self._unconfirmed.pop())
        except (MerakiError, TimeoutError) as error:
            logger.warning(
                "a grant that was not confirmed could not be given back: %s",
                error or "no response in time",
            )

    # --- requests ---

    async def _guard(self, request: web.Request, handler: Any) -> web.StreamResponse:
        """What holds for every request: for this page, still valid, not too many, from here."""
        # a name of somebody else's that was made to lead here would make its pages ours
        if _netloc(f"{urlsplit(self._address).scheme}://{request.host}") not in self._hosts:
            return pages.page("This page has another address", status=421)
        if not self._is_valid:
            return pages.page("This link works no longer", "<p>Ask for a new one.</p>", status=410)
        if request.method == "POST":
            now = time.monotonic()
            if len(self._tries) == _MAX_TRIES and now - self._tries[0] < 60:
                return pages.page("Too many tries", "<p>Wait a minute.</p>", status=429)
            self._tries.append(now)
            origin = request.headers.get("Origin")
            # null is what browsers send where there is no referrer
            if (origin not in (None, "null") and _netloc(str(origin)) not in self._hosts) or (
                request.headers.get("Sec-Fetch-Site", "same-origin") not in ("same-origin", "none")
            ):
                return pages.page("Not from here", "<p>Open the link again.</p>", status=403)
        try:
            response: web.StreamResponse = await handler(request)
        except web.HTTPForbidden:
            return pages.page("Not from here", "<p>Open the link again.</p>", status=403)
        except web.HTTPException as error:
            return pages.page("This page is not there", status=error.status)
        return response

    @property
    def _is_valid(self) -> bool:
        return self.outcome == "waiting" and time.monotonic() < self._expires_at

    def _session(self, request: web.Request, form: Any = None) -> _Session:
        session = self._sessions.get(request.cookies.get(self._cookie, ""))
        if session is None:
            raise web.HTTPForbidden
        if form is not None and not secrets.compare_digest(str(form.get("csrf", "")), session.csrf):
            raise web.HTTPForbidden
        return session

    @property
    def _cookie(self) -> str:
        # a name that browsers let no other host or page in clear set
        return f"__Host-{_COOKIE}" if self._address.startswith("https:") else _COOKIE

    async def _welcome(self, request: web.Request) -> web.Response:
        return pages.welcome()

    async def _begin(self, request: web.Request) -> web.Response:
        token = str((await request.post()).get("token", ""))
        if not secrets.compare_digest(token.encode(), str(self._token).encode()):
            self._wrong_tokens += 1
            if self._wrong_tokens >= _MAX_WRONG_TOKENS:
                self._end("void")
            return pages.page("This link is not right", "<p>Copy all of it.</p>", status=403)
        identifier = secrets.token_urlsafe(32)
        self._sessions[identifier] = _Session(csrf=secrets.token_urlsafe(32))
        response = web.Response(status=303, headers={"Location": "choose"})
        # lax, so that it comes along when OAuth leads back here
        response.set_cookie(
            self._cookie,
            identifier,
            httponly=True,
            samesite="Lax",
            secure=self._address.startswith("https:"),
        )
        return response

    async def _choose(self, request: web.Request, problem: str = "") -> web.Response:
        return pages.choose(
            self._name,
            self._session(request).csrf,
            takes_key=self._takes_key,
            scopes=self._scopes if self._takes_grant else (),
            problem=problem,
        )

    async def _take_key(self, request: web.Request) -> web.Response:
        form = await request.post()
        session = self._session(request, form)
        if not self._takes_key:
            raise web.HTTPNotFound
        session.candidate = None
        key = Secret(str(form.get("key", "")).strip())
        try:
            auth = ApiKey(key)
            seen = await identify(auth, base_url=self._base_url)
        except MerakiError as error:
            return await self._choose(request, _problem(error))
        try:
            privileges = await organization_privileges(auth, seen, base_url=self._base_url)
        except MerakiError as error:
            logger.warning("what the key may do could not be looked up: %s", error)
            privileges = {}
        return await self._confirm(request, _Candidate(_identifier(), seen, key=key), privileges)

    async def _send_to_oauth(self, request: web.Request) -> web.Response:
        session = self._session(request, await request.post())
        if self._server is None or not self._takes_grant:
            raise web.HTTPNotFound
        session.candidate = None
        session.request = self._server.authorization_request(self._scopes, self.redirect_uri)
        return pages.to_dashboard(session.request.url)

    async def _callback(self, request: web.Request) -> web.Response:
        session = self._session(request)
        if session.request is None or self._server is None:
            raise web.HTTPForbidden
        wanted, session.request = session.request, None  # it comes back once
        try:
            grant = await self._server.redeem(wanted, f"{self.redirect_uri}?{request.query_string}")
            self._unconfirmed.append(grant)
            seen = await identify(OAuth(grant, self._server), base_url=self._base_url)
        except MerakiError as error:
            return await self._choose(request, _problem(error))
        return await self._confirm(request, _Candidate(_identifier(), seen, grant=grant), {})

    async def _confirm(
        self, request: web.Request, candidate: _Candidate, privileges: dict[str, str]
    ) -> web.Response:
        session, seen = self._session(request), candidate.seen
        known = await asyncio.to_thread(_find, self._vault, self._name)
        if problem := _refusal(known, candidate):
            return await self._choose(request, problem)
        session.candidate = candidate
        return pages.confirm(
            self._name,
            session.csrf,
            candidate.id,
            identity=seen.identity,
            privilege=seen.privilege,
            organizations=seen.organizations,
            privileges=privileges,
        )

    async def _store(self, request: web.Request) -> web.Response:
        form = await request.post()
        candidate = self._session(request, form).candidate
        if candidate is None or form.get("candidate") != candidate.id:
            raise web.HTTPForbidden
        if self._storing.locked():
            return pages.page("It is being stored already", status=409)
        async with self._storing:
            try:
                known = await asyncio.to_thread(_find, self._vault, self._name)
                if problem := _refusal(known, candidate):
                    return await self._choose(request, problem)
                await self._store_candidate(known, candidate)
            except MerakiError as error:
                logger.error("%s could not be stored: %s", self._name, error)
                return pages.page(
                    "It could not be stored",
                    "<p>Tell whoever sent you the link, and try again later.</p>",
                    status=500,
                )
            self._end("stored")
        return pages.page("Done", "<p>Access is granted. You can close this window.</p>")

    async def _store_candidate(self, known: Account | None, candidate: _Candidate) -> None:
        vault, base_url = self._vault, self._base_url
        grant, key, account = candidate.grant, candidate.key, known
        if grant is not None and self._server is not None:
            secret = self._client_secret
            if account is None:
                account = await asyncio.to_thread(
                    vault.add_grant,
                    self._name,
                    grant,
                    self._server,
                    secret,
                    base_url=self._base_url,
                )
            else:
                await vault.reconnect_grant(account, grant, self._server, secret)
            self._unconfirmed.remove(grant)
        elif account is None:
            account = await asyncio.to_thread(
                vault.add_key, self._name, key or "", base_url=base_url
            )
        else:
            await asyncio.to_thread(vault.replace_key, account, key or "")
        seen = candidate.seen
        await asyncio.to_thread(vault.note_seen, account, seen.identity, list(seen.organizations))


def _find(vault: Vault, name: str) -> Account | None:
    return next((each for each in vault.accounts() if each.name == name), None)


def _refusal(known: Account | None, candidate: _Candidate) -> str:
    """Why an account cannot be connected again with some credentials; empty: it can."""
    if known is None:
        return ""
    if (known.kind == "oauth") != (candidate.grant is not None):
        return f"{known.name} has credentials of another kind"
    if known.identity not in (None, candidate.seen.identity):
        return f"{known.name} belongs to somebody else than {candidate.seen.identity}"
    return ""


def _identifier() -> str:
    return secrets.token_urlsafe(16)


def _netloc(url: str) -> str:
    """The host and port of a URL, written one way."""
    try:
        parts = urlsplit(url)
        return f"{parts.hostname}:{parts.port or _PORTS.get(parts.scheme)}"
    except ValueError:
        return ""


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _problem(error: MerakiError) -> str:
    """What to tell the customer, without what is none of theirs."""
    return str(error.args[0]) if error.args and isinstance(error.args[0], str) else str(error)
