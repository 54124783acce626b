"""A grant of OAuth 2, and where it is kept."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Protocol

import anyio
import msgspec
from msgspec import Struct

from .secret import Secret

REFRESH_TOKEN_SECONDS = 90 * 86_400.0
"""How long a refresh token lives unused."""


class Grant(Struct, frozen=True, kw_only=True):
    """What a customer allowed an application, and the tokens that stand for it."""

    refresh_token: Secret
    """Good for one refresh, which gives the next one."""
    access_token: Secret
    expires_at: float
    """When the access token expires, in seconds of the epoch."""
    scopes: tuple[str, ...]
    """What was granted."""
    granted_at: float
    """Seconds of the epoch."""
    refreshed_at: float
    """When the refresh token was issued, in seconds of the epoch."""
    refreshing_since: float | None = None
    """When a refresh began whose outcome was not stored; None: none is under way."""
    ended_at: float | None = None
    """When the server said that the grant is over; None: it is not, as far as is known."""

    def __repr__(self) -> str:
        return f"<Grant of {len(self.scopes)} scopes>"

    @property
    def refresh_expires_at(self) -> float:
        """When the refresh token dies if it is not used, in seconds of the epoch."""
        return self.refreshed_at + REFRESH_TOKEN_SECONDS


class GrantStore(Protocol):
    """Where a grant is kept: a vault of ours, or a company's own."""

    def exclusive(self) -> AbstractAsyncContextManager[None]:
        """Entered by one task of one process at a time, on all that can refresh the grant."""

    async def read(self) -> Grant:
        """The grant as it was last written, by whichever process."""

    async def write(self, grant: Grant) -> None:
        """Store the grant so that it survives a crash from here on."""


class GrantInMemory:
    """A grant of which this process is the only user.

    Args:
        grant: to begin with.
        on_change: awaited with each new grant before its access token is used. Store it: the old
            refresh token is dead.
    """

    def __init__(
        self, grant: Grant, on_change: Callable[[Grant], Awaitable[None]] | None = None
    ) -> None:
        self._grant = grant
        self._on_change = on_change
        self._lock = anyio.Lock()

    @asynccontextmanager
    async def exclusive(self) -> AsyncIterator[None]:
        """Entered by one task at a time."""
        async with self._lock:
            yield

    async def read(self) -> Grant:
        """The grant."""
        return self._grant

    async def write(self, grant: Grant) -> None:
        """Keep the grant, and tell of it when its tokens are new."""
        is_new = str(grant.refresh_token) != str(self._grant.refresh_token)
        if is_new and self._on_change is not None:
            await self._on_change(grant)
        self._grant = grant


def changed(grant: Grant, **changes: object) -> Grant:
    """The same grant with some members changed."""
    return msgspec.structs.replace(grant, **changes)
