"""How a request proves who it is."""

import asyncio
import inspect
import os
from collections.abc import Awaitable, Callable
from typing import Any

from .errors import ConfigurationError
from .secret import Secret

ENVIRONMENT_VARIABLE = "MERAKI_DASHBOARD_API_KEY"

KeySource = str | Callable[[], str | Awaitable[str]]


class ApiKey:
    """An API key: given, fetched by a callable, or from the environment.

    Args:
        key: the key; or a callable, plain or async, that is asked once and again whenever the API
            answers 401 (a vault, rotation). None: ``MERAKI_DASHBOARD_API_KEY``.

    Raises:
        ConfigurationError: there is none, or it cannot be a key.
    """

    def __init__(self, key: KeySource | None = None) -> None:
        if key is None:
            key = Secret(os.environ.get(ENVIRONMENT_VARIABLE, "")) or None
        if key is None:
            raise ConfigurationError(
                f"no API key: pass api_key=… or set {ENVIRONMENT_VARIABLE}. "
                "A key is made in the dashboard, under My Profile."
            )
        self._fetch = None if isinstance(key, str) else key
        self.header = _bearer(key) if isinstance(key, str) else None
        """What ``authorization`` gives, if it is known already."""
        self._asking = asyncio.Lock()

    async def authorization(self) -> Secret:
        """The value of the ``Authorization`` header."""
        async with self._asking:
            if self.header is None:
                self.header = await self._ask()
            return self.header

    async def renew(self, refused: Secret) -> bool:
        """After a 401: whether there is another key now than the refused one."""
        if self._fetch is None:
            return False
        # of those who are refused together, one asks
        async with self._asking:
            if self.header is None or str(self.header) == str(refused):
                self.header = await self._ask()
        return str(self.header) != str(refused)

    async def _ask(self) -> Secret:
        assert self._fetch is not None  # noqa: S101 - a key given as text has its header already
        # masked at once: a traceback may show local variables
        given = _masked(self._fetch())
        if inspect.isawaitable(given):
            given = _masked(await given)
        return _bearer(given)


def _masked(key: object) -> Any:
    return Secret(key) if isinstance(key, str) else key


def _bearer(key: Any) -> Secret:
    if not isinstance(key, str):
        raise ConfigurationError(f"the API key must be a string, not {type(key).__name__}")
    text = _masked(str(key).strip())
    if not text or not text.isascii() or not text.isprintable() or " " in text:
        raise ConfigurationError("the API key is empty or holds characters no key has")
    return Secret("Bearer " + text)
