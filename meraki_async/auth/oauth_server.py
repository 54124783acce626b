"""Meraki's authorization server: what is sent to it, and what comes back is checked.

The protocol is OAuth 2 with authorization codes and refresh tokens that rotate. Written out here
rather than taken from a library: the messages are few, and libraries refuse the plain http of a
redirect to loopback, or take the rotated token for an afterthought.
"""

import base64
import secrets
import time
from collections.abc import Callable, Iterable, Mapping
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import aiohttp
import msgspec
from msgspec import Struct

from ..errors import (
    ConfigurationError,
    ConnectionFailedError,
    OAuthError,
    ReconnectNeededError,
    TransportError,
)
from .grant import Grant
from .secret import Secret

SERVER = "https://as.meraki.com"
_TIMEOUT = 30.0
_MAX_BODY_BYTES = 64 * 1024
_LOOPBACK = ("127.0.0.1", "::1", "localhost")
_MEANINGS = {
    "access_denied": "the administrator declined",
    "invalid_client": "the client id or the client secret is wrong",
    "invalid_scope": "the application is not registered for one of the scopes",
    "invalid_request": "the request is malformed",
    "unauthorized_client": "the application may not do this",
}


class AuthorizationRequest(Struct, frozen=True, kw_only=True):
    """Where to send a customer, and what to compare with when they come back."""

    url: str
    state: Secret
    scopes: tuple[str, ...]
    redirect_uri: str


class OAuthServer:
    """The authorization server, as one application of yours sees it.

    Args:
        client_id: of the application, as registered with Meraki.
        client_secret: of the application.
        url: of the server; default Meraki's, ``https://as.meraki.com``.
        ssl: a TLS context, or True for the system's authorities.
        proxy: URL of an HTTP proxy; default what the environment says.
        clock: gives the seconds of the epoch; default the system's.

    Raises:
        ConfigurationError: a setting makes no sense.
    """

    def __init__(
        self,
        client_id: str,
        client_secret: str,
        *,
        url: str = SERVER,
        ssl: Any = True,
        proxy: str | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        if not client_id or ":" in client_id or not client_secret:
            raise ConfigurationError("an OAuth application has a client id and a client secret")
        parts = urlsplit(url)
        if parts.scheme != "https" and parts.hostname not in _LOOPBACK:
            raise ConfigurationError(f"the authorization server must use https: {url!r}")
        self.client_id = client_id
        self._client_secret = Secret(client_secret)
        self.url = url.rstrip("/")
        self._ssl = ssl
        self._proxy = proxy
        self.clock = clock

    def __repr__(self) -> str:
        return f"<OAuthServer {self.url}>"

    def authorization_request(
        self, scopes: Iterable[str], redirect_uri: str
    ) -> AuthorizationRequest:
        """Where a full administrator grants access.

        Args:
            scopes: what is asked for; see ``scopes_of``.
            redirect_uri: one that the application is registered with, where the answer goes.

        Returns:
            The URL to open in a browser, and the ``state`` that must come back.
        """
        state, wanted = Secret(secrets.token_urlsafe(32)), tuple(dict.fromkeys(scopes))
        query = {
            "response_type": "code",
            "client_id": self.client_id,
            "redirect_uri": redirect_uri,
            "scope": " ".join(wanted),
            "state": str(state),
            "nonce": secrets.token_urlsafe(16),
        }
        return AuthorizationRequest(
            url=f"{self.url}/oauth/authorize?{urlencode(query)}",
            state=state,
            scopes=wanted,
            redirect_uri=redirect_uri,
        )

    async def redeem(self, request: AuthorizationRequest, redirected_to: str) -> Grant:
        """Turn what came back from the administrator's browser into a grant.

        Args:
            request: what the browser was sent out with.
            redirected_to: the URL that it came back to, with its query.

        Returns:
            The grant.

        Raises:
            OAuthError: the administrator declined, the state is another, a scope was not granted,
                or the server refused the code.
            TransportError: the server cannot be reached.
        """
        answers = parse_qs(urlsplit(redirected_to).query)
        values = {name: texts[0] for name, texts in answers.items()}
        if not secrets.compare_digest(
            values.get("state", "").encode(), str(request.state).encode()
        ):
            raise OAuthError(
                "what came back does not belong to this request: its state is another",
                error="state",
            )
        if "error" in values:
            raise _refusal(values)
        if "code" not in values:
            raise OAuthError("what came back has neither a code nor an error")
        grant = await self._tokens(
            {
                "grant_type": "authorization_code",
                "code": values["code"],
                "redirect_uri": request.redirect_uri,
                "scope": " ".join(request.scopes),
            },
            request.scopes,
        )
        if missing := [scope for scope in request.scopes if scope not in grant.scopes]:
            raise OAuthError(
                f"these scopes were not granted: {', '.join(missing)}", error="invalid_scope"
            )
        return grant

    async def refresh(self, grant: Grant) -> Grant:
        """New tokens for a grant. The old refresh token is dead afterwards: store the new one.

        Raises:
            ReconnectNeededError: the grant is over.
            OAuthError: the server refused for another reason.
            TransportError: no usable response; the old refresh token may be dead.
        """
        new = await self._tokens(
            {"grant_type": "refresh_token", "refresh_token": str(grant.refresh_token)},
            grant.scopes,
        )
        return msgspec.structs.replace(new, granted_at=grant.granted_at)

    async def revoke(self, grant: Grant) -> None:
        """Give a grant back.

        Raises:
            OAuthError: the server refused.
            TransportError: the server cannot be reached.
        """
        form = {"token": str(grant.refresh_token), "token_type_hint": "refresh_token"}
        await self._post("/oauth/revoke", form)

    async def _tokens(self, form: Mapping[str, str], scopes: tuple[str, ...]) -> Grant:
        values = await self._post("/oauth/token", form)
        access, refresh = values.get("access_token"), values.get("refresh_token")
        seconds, granted = values.get("expires_in", 3600), values.get("scope")
        if not isinstance(access, str) or not isinstance(refresh, str) or not access or not refresh:
            raise OAuthError("the authorization server gave no tokens")
        if str(values.get("token_type", "")).lower() != "bearer":
            raise OAuthError("the authorization server gave tokens of an unknown type")
        if isinstance(seconds, bool) or not isinstance(seconds, int | float) or seconds <= 0:
            raise OAuthError("the authorization server did not say when the token expires")
        now = self.clock()
        return Grant(
            refresh_token=Secret(refresh),
            access_token=Secret(access),
            expires_at=now + seconds,
            scopes=tuple(granted.split()) if isinstance(granted, str) else scopes,
            granted_at=now,
            refreshed_at=now,
        )

    async def _post(self, path: str, form: Mapping[str, str]) -> dict[str, Any]:
        """Send a form as the application; the response's JSON object."""
        url = self.url + path
        pair = f"{self.client_id}:{self._client_secret!s}".encode()
        basic = Secret("Basic " + base64.b64encode(pair).decode())
        try:
            async with (
                aiohttp.ClientSession(
                    timeout=aiohttp.ClientTimeout(total=_TIMEOUT),
                    trust_env=self._proxy is None,
                ) as session,
                session.post(
                    url,
                    data=form,
                    headers={"Accept": "application/json", "Authorization": str(basic)},
                    allow_redirects=False,
                    ssl=self._ssl,
                    proxy=self._proxy or None,
                ) as response,
            ):
                body = await response.content.read(_MAX_BODY_BYTES)
                status = response.status
        except aiohttp.ClientConnectorError as error:
            failed = ConnectionFailedError(f"the authorization server cannot be reached: {error}")
            failed.before_send = True
            raise failed from None
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise TransportError(
                f"no complete response from the authorization server: {type(error).__name__}"
            ) from None
        try:
            decoded = msgspec.json.decode(body) if body.strip() else {}
        except (msgspec.DecodeError, UnicodeDecodeError):
            decoded = None
        if status == 200 and isinstance(decoded, dict):
            return decoded
        if isinstance(decoded, dict) and isinstance(decoded.get("error"), str):
            raise _refusal(decoded)
        raise TransportError(f"the authorization server returned status {status} and no JSON")


def _refusal(values: Mapping[str, Any]) -> OAuthError:
    error = str(values["error"])[:100]
    if error == "invalid_grant":
        return ReconnectNeededError(
            "the grant or the code is over: it expired, was used or revoked, or the code was for "
            "another redirect URI",
            error=error,
        )
    description = _MEANINGS.get(error) or str(values.get("error_description", ""))[:300]
    text = f"the authorization server refused ({error})"
    return OAuthError(f"{text}: {description}" if description else text, error=error)
