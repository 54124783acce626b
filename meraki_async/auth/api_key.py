"""Authentication by API key."""

import asyncio
import inspect
import os
from collections.abc import Awaitable, Callable
from typing import Any

from ..errors import ConfigurationError
from .auth import AUTHORIZATION
from .secret import Secret

KEY_HEADER = "X-Cisco-Meraki-API-Key"
ENVIRONMENT_VARIABLE = "MERAKI_DASHBOARD_API_KEY"

ApiKeySource = str | Callable[[], str | Awaitable[str]]


class ApiKey:
    """An API key: given, fetched by a callable, or from the environment.

    Args:
        key: the key; or a callable, plain or async, that is asked once and again whenever the API
            returns 401 (a vault, rotation). None: ``MERAKI_DASHBOARD_API_KEY``.
        name: what people call it, in messages; default ``API key``.
        header_name: of the header that carries it; default ``Authorization``, as a Bearer token.
            ``X-Cisco-Meraki-API-Key`` is for older proxies: it carries the key alone.

    Raises:
        ConfigurationError: there is none, or it cannot be a key.
    """

    def __init__(
        self,
        key: ApiKeySource | None = None,
        *,
        name: str = "API key",
        header_name: str = AUTHORIZATION,
    ) -> None:
        if header_name.lower() not in (AUTHORIZATION.lower(), KEY_HEADER.lower()):
            raise ConfigurationError(
                f"an API key is sent as {AUTHORIZATION} or {KEY_HEADER}, not {header_name!r}"
            )
        self.name = name
        self.header_name = header_name
        if key is None:
            key = Secret(os.environ.get(ENVIRONMENT_VARIABLE, "")) or None
        if key is None:
            raise ConfigurationError(
                f"no API key: pass api_key=… or set {ENVIRONMENT_VARIABLE}; keys are created in "
                "the dashboard, under My Profile"
            )
        self._source = None if isinstance(key, str) else key
        self.header = self._header_of(key) if isinstance(key, str) else None
        """What ``authorization`` gives, if it is known already."""
        self._lock = asyncio.Lock()

    async def authorization(self) -> Secret:
        """The value of the ``Authorization`` header."""
        async with self._lock:
            if self.header is None:
                self.header = await self._fetch_header()
            return self.header

    async def refresh(self, rejected: Secret) -> bool:
        """Get the key again after a 401; whether it is another one now than the rejected one."""
        if self._source is None:
            return False
        # of concurrent rejections, one refreshes
        async with self._lock:
            if self.header is None or str(self.header) == str(rejected):
                self.header = await self._fetch_header()
        return str(self.header) != str(rejected)

    async def _fetch_header(self) -> Secret:
        assert self._source is not None  # noqa: S101 - a key given as text has its header already
        # masked at once: a traceback may show local variables
        given = _masked(self._source())
        if inspect.isawaitable(given):
            given = _masked(await given)
        return self._header_of(given)

    def _header_of(self, key: Any) -> Secret:
        checked = _checked(key)
        is_bearer = self.header_name.lower() == AUTHORIZATION.lower()
        return Secret("Bearer " + str(checked)) if is_bearer else checked


def _masked(key: object) -> Any:
    return Secret(key) if isinstance(key, str) else key


def _checked(key: Any) -> Secret:
    if not isinstance(key, str):
        raise ConfigurationError(f"the API key must be a string, not {type(key).__name__}")
    text = Secret(str(key).strip())
    if not text or not text.isascii() or not text.isprintable() or " " in text:
        raise ConfigurationError(
            "the API key is empty, or has spaces, non-ASCII or control characters"
        )
    return text
