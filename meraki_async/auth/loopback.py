"""A listener on loopback that the administrator's browser comes back to, as RFC 8252 describes."""

import asyncio
import os
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

from aiohttp import web

from ..errors import ConfigurationError

_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
}
_PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>meraki-async</title>
<h1>Done</h1><p>You can close this window and go back to the terminal.</p></html>"""


class LoopbackListener:
    """Waits for one redirect. ``async with`` it, then ``await wait()``.

    Args:
        redirect_uri: on loopback, with a port: ``http://127.0.0.1:8000/callback``. It must be one
            that the application is registered with.

    Raises:
        ConfigurationError: it is somewhere else.
    """

    def __init__(self, redirect_uri: str) -> None:
        parts = urlsplit(redirect_uri)
        try:
            port = parts.port
        except ValueError:
            port = None
        if parts.scheme != "http" or parts.hostname not in ("127.0.0.1", "localhost") or not port:
            raise ConfigurationError(
                f"only http://127.0.0.1:PORT/… can be listened on, not {redirect_uri!r}"
            )
        self._host, self._port, self._path = parts.hostname, port, parts.path or "/"
        self._redirect_uri = redirect_uri
        self._came: asyncio.Future[str] | None = None
        self._runner: web.AppRunner | None = None

    async def __aenter__(self) -> Self:
        self._came = asyncio.get_running_loop().create_future()
        application = web.Application()
        application.router.add_get(self._path, self._handle)
        self._runner = web.AppRunner(application, access_log=None)
        await self._runner.setup()
        try:
            await web.TCPSite(self._runner, self._host, self._port).start()
        except OSError as error:
            await self._runner.cleanup()
            raise ConfigurationError(
                f"cannot listen on {self._host}:{self._port}: {os.strerror(error.errno or 0)}"
            ) from None
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        tb: TracebackType | None,
    ) -> None:
        if self._runner is not None:
            await self._runner.cleanup()

    async def _handle(self, request: web.Request) -> web.Response:
        if self._came is not None and not self._came.done():
            self._came.set_result(f"{self._redirect_uri}?{request.query_string}")
        return web.Response(text=_PAGE, content_type="text/html", headers=_HEADERS)

    async def wait(self) -> str:
        """The URL that the browser came back to, with its query."""
        assert self._came is not None  # noqa: S101 - entered
        return await self._came
