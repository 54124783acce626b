"""A dashboard that responds fast and counts exactly, to measure clients against.

It speaks just enough HTTP/1.1, straight on an asyncio protocol, to stay well below the clients' own
cost, and runs in a process of its own:

    python -m benchmarks.server '{"organizations": 20, "latency": [0, 0]}'

prints its port, then serves ``/api/v1`` under the limits of ``Options``. Outside ``/api/v1``, and
never limited: ``/arrivals`` lists every request since the last ``/reset``, which clears the list.
"""

import argparse
import asyncio
import contextlib
import gc
import random
from bisect import bisect_right
from functools import cache
from http import HTTPStatus
from urllib.parse import parse_qs, urlencode
from uuid import uuid4

import msgspec
from msgspec import Struct

from . import world

_PREFIX = "/api/v1"
_HEADERS = """\
Server: nginx
Date: Tue, 01 Sep 2026 06:14:22 GMT
Connection: keep-alive
Vary: Accept-Encoding
Cache-Control: no-cache, no-store, max-age=0, must-revalidate
Pragma: no-cache
Expires: Fri, 01 Jan 1990 00:00:00 GMT
Strict-Transport-Security: max-age=15552000; includeSubDomains
X-Frame-Options: sameorigin
X-Robots-Tag: none
""".replace("\n", "\r\n")
_ORGANIZATION_429 = b'{"errors":["API rate limit exceeded for organization"]}'
_NOT_FOUND = b'{"errors":["Not found"]}'
_SOURCE_429 = (
    b"<html>\r\n<head><title>429 Too Many Requests</title></head>\r\n<body>\r\n"
    b"<center><h1>429 Too Many Requests</h1></center>\r\n<hr><center>nginx</center>\r\n"
    b"</body>\r\n</html>\r\n"
)


class Limit(Struct, frozen=True):
    """A token bucket's figures."""

    rate: float
    burst: int


class Options(Struct, frozen=True):
    """What to serve, and how."""

    organizations: int = 1
    networks: int = 0
    """Networks of each organization."""
    pages: int = 0
    """Pages of 1,000 devices, the same for each organization; 0: one device.

    Where there are networks, ``networkIds[]`` chooses among them.
    """
    latency: tuple[float, float] = (0.08, 0.16)
    """Seconds until the response, drawn between the two."""
    slow: dict[str, float] = {}
    """Organizations whose responses take this many seconds instead."""
    organization: Limit | None = Limit(10, 10)
    source: Limit | None = Limit(100, 100)
    background_load: float = 0
    """Requests per second that another application sends to each organization."""
    emptied: bool = False
    """Begin with the organizations' buckets empty, as another application's burst leaves them."""


class Arrival(Struct, frozen=True, array_like=True):
    """A request that came in."""

    at: float
    """Seconds since the start or the last reset."""
    kind: str
    organization: str
    """Empty when there is none."""
    status: int


class Bucket:
    """An exact token bucket, out of which another application may take its share evenly.

    The other one always gets its share, if need be in advance: so what is left for the client is
    known, and with it the shortest time anything can take.
    """

    def __init__(
        self, limit: Limit | None, now: float, background_load: float = 0, emptied: bool = False
    ) -> None:
        self._limit = limit
        self._at = now
        self._tokens = 0.0 if limit is None or emptied else float(limit.burst)
        self._interval = 1 / background_load if background_load else float("inf")
        self._next_background = now + self._interval * random.random()

    def try_acquire(self, now: float) -> bool:
        if self._limit is None:
            return True
        while self._next_background <= now:
            self._refill(self._limit, self._next_background)
            self._tokens -= 1
            self._next_background += self._interval
        self._refill(self._limit, now)
        if self._tokens < 1:
            return False
        self._tokens -= 1
        return True

    def _refill(self, limit: Limit, now: float) -> None:
        self._tokens = min(limit.burst, self._tokens + (now - self._at) * limit.rate)
        self._at = now


class Dashboard:
    """The world, its buckets and what arrived."""

    def __init__(self, options: Options) -> None:
        self._options = options
        self.loop = asyncio.get_running_loop()
        encode = msgspec.json.encode
        keys = [world.WARM_UP, *world.organization_ids(options.organizations)]
        self._organizations = {key: encode(world.organization(key)) for key in keys}
        self._listing = b"[" + b",".join(self._organizations.values()) + b"]"
        self._owners: dict[str, str] = {}
        self._networks: dict[str, bytes] = {}
        for key in keys:
            networks = world.network_ids(key, options.networks)
            self._owners.update(dict.fromkeys(networks, key))
            self._networks[key] = encode([world.network(network, key) for network in networks])
        self._alerts = encode(world.alerts())
        self._pages: list[bytes] = []
        self._page_after: dict[str, int] = {"": 0}
        self._last_serials: list[str] = []
        for number, (body, last) in enumerate(world.device_pages(options.pages), 1):
            self._pages.append(body)
            self._page_after[last] = number
            self._last_serials.append(last)
        self._one_device = world.one_device()
        self._devices = self._by_network() if options.networks else {}
        self._chosen = cache(self._devices_of)
        self.reset()

    def _by_network(self) -> dict[str, list[tuple[str, bytes]]]:
        found: dict[str, list[tuple[str, bytes]]] = {}
        for page in self._pages:
            for raw in msgspec.json.decode(page, type=list[msgspec.Raw]):
                device = msgspec.json.decode(raw)
                found.setdefault(device["networkId"], []).append((device["serial"], bytes(raw)))
        return found

    def _devices_of(self, networks: tuple[str, ...]) -> list[tuple[str, bytes]]:
        return sorted(device for network in networks for device in self._devices.get(network, ()))

    def reset(self) -> None:
        """Forget what arrived, and set the buckets as they were in the beginning."""
        now = self._began = self.loop.time()
        options = self._options
        self.arrivals: list[Arrival] = []
        self._source = Bucket(options.source, now)
        self._buckets = {
            key: Bucket(options.organization, now, options.background_load, options.emptied)
            for key in self._organizations
        }

    def response(self, target: str) -> tuple[float, bytes]:
        """Seconds to wait, and the complete response."""
        path, _, query = target.partition("?")
        if not path.startswith(_PREFIX):
            return 0.0, self._control(path)
        kind, organization, body = self._find(path.removeprefix(_PREFIX).split("/")[1:])
        now = self.loop.time()
        bucket = self._buckets.get(organization)
        if not self._source.try_acquire(now):
            status = 429
            response = _response(status, _SOURCE_429, content_type="text/html")
        elif bucket is not None and not bucket.try_acquire(now):
            status = 429
            response = _response(status, _ORGANIZATION_429, "Retry-After: 1\r\n")
        elif kind == "devices":
            status, response = 200, self._device_page(organization, query)
        else:
            status = 200 if body else 404
            response = _response(status, body or _NOT_FOUND)
        self.arrivals.append(Arrival(now - self._began, kind, organization, status))
        seconds = self._options.slow.get(organization)
        return random.uniform(*self._options.latency) if seconds is None else seconds, response

    def _find(self, parts: list[str]) -> tuple[str, str, bytes]:
        """Kind, organization and body of what a path names; no body: there is no such thing."""
        match parts:
            case ["organizations"]:
                return "organizations", "", self._listing
            case ["organizations", id]:
                return "organization", id, self._organizations.get(id, b"")
            case ["organizations", id, "networks"]:
                return "networks", id, self._networks.get(id, b"")
            case ["organizations", id, "devices"]:
                return "devices", id, b""
            case ["organizations", id, *_]:
                return "unknown", id, b""
            case ["networks", network] if owner := self._owners.get(network):
                return "network", owner, msgspec.json.encode(world.network(network, owner))
            case ["networks", network, "alerts", "settings"] if owner := self._owners.get(network):
                return "alerts", owner, self._alerts
        return "unknown", "", b""

    def _device_page(self, organization: str, query: str) -> bytes:
        if organization == world.WARM_UP or not self._pages:
            return _response(200, self._one_device)
        if "networkIds" in query:
            return self._chosen_page(organization, parse_qs(query))
        path = f"/organizations/{organization}/devices?perPage={world.RECORDS_PER_PAGE}"
        number = self._page_after[query.partition("startingAfter=")[2].partition("&")[0]]
        # relative to the base URL, since Cisco's SDK appends foreign hosts' addresses to its own
        link = f"Link: <{path}&startingAfter=0000-0000-0000>; rel=first"
        if number + 1 < len(self._pages):
            link += f", <{path}&startingAfter={self._last_serials[number]}>; rel=next"
        return _response(200, self._pages[number], link + "\r\n")

    def _chosen_page(self, organization: str, query: dict[str, list[str]]) -> bytes:
        devices = self._chosen(tuple(query["networkIds[]"]))
        first = bisect_right(devices, (query.pop("startingAfter", [""])[0], b"\xff"))
        page = devices[first : first + world.RECORDS_PER_PAGE]
        link = ""
        if first + len(page) < len(devices):
            following = urlencode({**query, "startingAfter": page[-1][0]}, doseq=True)
            link = f"Link: </organizations/{organization}/devices?{following}>; rel=next\r\n"
        return _response(200, b"[" + b",".join(record for _, record in page) + b"]", link)

    def _control(self, path: str) -> bytes:
        if path == "/reset":
            self.reset()
        return _response(200, msgspec.json.encode(self.arrivals))


class Connection(asyncio.Protocol):
    """One client's connection: requests without bodies, responded to in order."""

    def __init__(self, dashboard: Dashboard) -> None:
        self._dashboard = dashboard
        self._received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.WriteTransport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._received += data
        while b"\r\n\r\n" in self._received:
            head, _, self._received = self._received.partition(b"\r\n\r\n")
            target = head.split(b" ", 2)[1].decode()
            seconds, response = self._dashboard.response(target)
            if seconds:
                self._dashboard.loop.call_later(seconds, self._write, response)
            else:
                self._transport.write(response)

    def _write(self, response: bytes) -> None:
        if not self._transport.is_closing():
            self._transport.write(response)


def _response(
    status: int, body: bytes, headers: str = "", content_type: str = "application/json"
) -> bytes:
    head = (
        f"HTTP/1.1 {status} {HTTPStatus(status).phrase}\r\n{_HEADERS}{headers}"
        f"Content-Type: {content_type}; charset=utf-8\r\n"
        f"X-Request-Id: {uuid4().hex}\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


async def serve(options: Options) -> None:
    """Serve until killed."""
    dashboard = Dashboard(options)
    gc.freeze()
    server = await dashboard.loop.create_server(lambda: Connection(dashboard), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


def main() -> None:
    """Read the options and serve."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("options", nargs="?", default="{}", help="JSON, see Options")
    options = msgspec.json.decode(parser.parse_args().options, type=Options)
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(serve(options))


if __name__ == "__main__":
    main()
