"""Requests in the name of a grant of OAuth 2, whose tokens renew themselves."""

import asyncio
import math
from datetime import UTC, datetime

import anyio

from ..errors import ReconnectNeededError
from .auth import AUTHORIZATION
from .grant import Grant, GrantInMemory, GrantStore, changed
from .oauth_server import OAuthServer
from .secret import Secret

_RENEWED_BEFORE = 300.0
"""Seconds before an access token expires: it is renewed from then on."""
_MIN_SECONDS_BETWEEN_REJECTIONS = 60.0
"""When a token that was renewed for it is refused as well, another one would not help."""


class OAuth:
    """Credentials of a grant. Pass it as ``Meraki(auth=OAuth(…))``.

    One refresh a grant at a time, over all tasks, and over all processes that share its store. The
    new refresh token is stored before the new access token is used; before each refresh it is
    stored that one begins, so that one cut off is noticed and said.

    Args:
        grant: the grant; or where it is kept, which several processes may share.
        server: the authorization server, as the application that the grant was given to sees it.
        name: what people call the account, in messages; default ``OAuth grant``.
    """

    header_name = AUTHORIZATION

    def __init__(
        self, grant: Grant | GrantStore, server: OAuthServer, *, name: str = "OAuth grant"
    ) -> None:
        self.name = name
        self._server = server
        self._store = GrantInMemory(grant) if isinstance(grant, Grant) else grant
        self._lock = asyncio.Lock()
        self._current: Grant | None = None
        self._renewed_at = -math.inf
        """When the API last refused a token that was renewed then."""

    def __repr__(self) -> str:
        return f"<OAuth {self.name!r}>"

    @property
    def header(self) -> Secret | None:
        """The header's value; None when the access token is unknown, or about to expire."""
        grant = self._current
        if grant is None or self._server.clock() >= grant.expires_at - _RENEWED_BEFORE:
            return None
        return Secret("Bearer " + str(grant.access_token))

    async def authorization(self) -> Secret:
        """The header's value, of an access token that is good for some minutes.

        Raises:
            ReconnectNeededError: the grant is over.
            TransportError: the authorization server cannot be reached.
        """
        async with self._lock:
            header = self.header
            if header is None:
                self._current = await self._valid_grant(rejected=None)
                header = Secret("Bearer " + str(self._current.access_token))
            return header

    async def refresh(self, rejected: Secret) -> bool:
        """Renew the access token that the API refused; whether there is another one now.

        Raises:
            ReconnectNeededError: the grant is over.
            TransportError: the authorization server cannot be reached.
        """
        async with self._lock:
            if self.header is None or str(self.header) == str(rejected):
                self._current = await self._valid_grant(rejected=rejected)
            return str(self.header) != str(rejected)

    async def grant(self) -> Grant:
        """The grant as it is stored."""
        return await self._store.read()

    async def keep_alive(self, within: float) -> bool:
        """Renew a grant whose refresh token has been unused for long.

        Args:
            within: renew when it dies within so many seconds.

        Returns:
            Whether it was renewed.

        Raises:
            ReconnectNeededError: the grant is over.
            TransportError: the authorization server cannot be reached.
        """
        async with self._lock, self._store.exclusive():
            grant = await self._store.read()
            self._raise_if_ended(grant)
            if grant.refresh_expires_at - self._server.clock() > within:
                return False
            self._current = await self._refreshed(grant)
            return True

    async def _valid_grant(self, rejected: Secret | None) -> Grant:
        """The stored grant, refreshed unless another task or process has just done so."""
        async with self._store.exclusive():
            grant = await self._store.read()
            self._raise_if_ended(grant)
            now = self._server.clock()
            is_rejected = rejected is not None and str(rejected) == f"Bearer {grant.access_token!s}"
            if not is_rejected and now < grant.expires_at - _RENEWED_BEFORE:
                return grant
            if is_rejected:
                if now - self._renewed_at < _MIN_SECONDS_BETWEEN_REJECTIONS:
                    return grant
                self._renewed_at = now
            return await self._refreshed(grant)

    async def _refreshed(self, grant: Grant) -> Grant:
        # a cancelled caller must not lose the one response that has the next refresh token
        with anyio.CancelScope(shield=True):
            if grant.refreshing_since is None:
                await self._store.write(changed(grant, refreshing_since=self._server.clock()))
            try:
                new = await self._server.refresh(grant)
            except ReconnectNeededError as error:
                ended = changed(grant, ended_at=self._server.clock())
                await self._store.write(ended)
                raise self._reconnect_needed(ended) from error
            await self._store.write(new)
        return new

    def _raise_if_ended(self, grant: Grant) -> None:
        if grant.ended_at is not None:
            raise self._reconnect_needed(grant)

    def _reconnect_needed(self, grant: Grant) -> ReconnectNeededError:
        text = (
            f"{self.name}: access has to be granted again by a full administrator. It was granted "
            f"on {_day(grant.granted_at)}, and was found to be over on {_day(grant.ended_at or 0)}"
        )
        if grant.refreshing_since is not None:
            text += f"; a refresh of {_day(grant.refreshing_since)} was cut off"
        return ReconnectNeededError(text, error="invalid_grant")


def _day(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%d %H:%M UTC")
