"""Authentication by API key."""

import asyncio
import inspect
import os
import re
from collections.abc import Awaitable, Callable
from typing import Any

from ..errors import ConfigurationError
from .auth import AUTHORIZATION
from .secret import NotText, Secret, masked

KEY_HEADER = "X-Cisco-Meraki-API-Key"
ENVIRONMENT_VARIABLE = "MERAKI_DASHBOARD_API_KEY"

ApiKeySource = str | Callable[[], str | Awaitable[str]]

# RFC 6750: what a bearer token may consist of
_TOKEN = re.compile(r"[A-Za-z0-9._~+/-]+=*")
_QUOTES = "\"'`“”‘’«»"


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
        source = "the API key"
        if key is None:
            key = Secret(os.environ.get(ENVIRONMENT_VARIABLE, "")) or None
            source += f" in {ENVIRONMENT_VARIABLE}"
        if key is None:
            raise ConfigurationError(
                f"no API key: pass api_key=… or set {ENVIRONMENT_VARIABLE}; keys are created in "
                "the dashboard, under My Profile"
            )
        key = masked(key)
        self._source = key if callable(key) else None
        self.header = None if callable(key) else self._header_of(key, source)
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
        given = self._source()
        if inspect.isawaitable(given):
            given = await given
        given = masked(given)
        return self._header_of(given, "the API key")

    def _header_of(self, key: Any, source: str) -> Secret:
        checked = _checked(key, source)
        is_bearer = self.header_name.lower() == AUTHORIZATION.lower()
        return Secret("Bearer " + str(checked)) if is_bearer else checked


def _checked(key: Any, source: str) -> Secret:
    if not isinstance(key, str):
        kind = key.type_name if isinstance(key, NotText) else type(key).__name__
        raise ConfigurationError(f"{source} must be a string, not {kind}")
    if problem := _problem(str(key).strip()):
        raise ConfigurationError(f"{source} {problem}")
    return Secret(str(key).strip())


def _problem(key: str) -> str:
    """Why this cannot be a key; empty when it can. It does not show it."""
    # apart from what raises, since a traceback may show local variables
    if key[:7].lower() == "bearer ":
        return "begins with 'Bearer': pass the key alone"
    if key[:1] in {"$", "%"} or key[:2] == "{{":
        return "is the name of a variable rather than its value"
    if key and (key[0] in _QUOTES or key[-1] in _QUOTES):
        return "is in quotes: pass it without them"
    if not key or not key.isascii() or not key.isprintable() or " " in key:
        return "is empty, or has spaces, non-ASCII or control characters"
    if not _TOKEN.fullmatch(key):
        return "has characters that no key has: letters, digits and . _ ~ + / - are possible"
    return ""
