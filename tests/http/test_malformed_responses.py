"""Responses that are broken, too large, too slow or senseless, beside ``test_retrying``."""

import gzip
import tracemalloc
from typing import Any

import pytest

from meraki_async import (
    IncompleteError,
    MalformedResponseError,
    Meraki,
    RequestTimeoutError,
    ResponseTooLargeError,
    ServerError,
    UnexpectedResponseError,
)
from meraki_async.simulator import Simulator

from ..raw_server import KEY, Handler, RawResponse, Seen, chunked, found, http, serving, until_close
from ..request_kinds import OPERATIONS, Operation, arrivals, client, struck

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("no_backoff")]

RECORDS = b'[{"id":"1"},{"id":"2"}]'
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
by_operation = pytest.mark.parametrize("operation", OPERATIONS, ids=repr)


def always(response: RawResponse | bytes) -> Handler:
    return lambda seen, number: response


@pytest.mark.parametrize(
    "response",
    [
        http(RECORDS),
        http(gzip.compress(RECORDS), "Content-Encoding: gzip"),
        http(gzip.compress(RECORDS[:9]) + gzip.compress(RECORDS[9:]), "Content-Encoding: gzip"),
        chunked(RECORDS),
        until_close(RECORDS),
        until_close(gzip.compress(RECORDS), "Content-Encoding: gzip"),
        RawResponse(http(RECORDS), drip=0.0001),
    ],
    ids=["length", "gzip", "two members", "chunked", "close", "gzip and close", "drip"],
)
async def test_whole_responses_pass_however_their_end_is_told(
    response: RawResponse | bytes,
) -> None:
    async with serving(always(response)) as server, client(server, retries=0) as meraki:
        organizations = await meraki.organizations.get_organizations()
        assert [organization.id for organization in organizations] == ["1", "2"]
        assert server.arrived == 1


async def test_only_gzip_is_offered() -> None:
    async with serving(always(http(RECORDS))) as server, client(server) as meraki:
        await meraki.organizations.get_organizations()
        assert server.seen[0].headers["accept-encoding"] == "gzip"


async def test_no_content_needs_no_length() -> None:
    response = b"HTTP/1.1 204 No Content\r\n\r\n"
    async with serving(always(response)) as server, client(server, timeout=5) as meraki:
        assert await meraki.organizations.delete_organization("1") is None  # type: ignore[func-returns-value]
        assert await meraki.organizations.get_organizations() == []
        assert [seen.connection for seen in server.seen] == [1, 1]


@by_operation
async def test_a_bomb_is_not_asked_for_twice(operation: Operation) -> None:
    bomb = http(gzip.compress(b"[" + b" " * 3_000_000 + b"]"), "Content-Encoding: gzip")
    async with (
        serving(struck(operation, lambda seen: bomb)) as server,
        client(server, operation, max_response_bytes=100_000) as meraki,
    ):
        if operation.name == "lookup":
            await operation.call(meraki)
        else:
            with pytest.raises(ResponseTooLargeError, match="over 100,000 bytes when decompressed"):
                await operation.call(meraki)
        assert len(arrivals(server, operation)) == 1


@pytest.mark.parametrize(
    "bomb",
    [
        # no single member is over the cap
        gzip.compress(b" " * 1_000_000, 9) * 100,
        gzip.compress(b" " * 100_000_000, 1),
    ],
    ids=["many members", "one member"],
)
async def test_a_bomb_costs_no_more_memory_than_the_cap(bomb: bytes) -> None:
    async with (
        serving(always(http(bomb, "Content-Encoding: gzip"))) as server,
        client(server, max_response_bytes=3_000_000) as meraki,
    ):
        tracemalloc.start()
        try:
            with pytest.raises(ResponseTooLargeError):
                await meraki.organizations.get_organizations()
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
    assert peak < 12_000_000


async def test_an_response_without_end_is_left_at_the_cap() -> None:
    stream = RawResponse(
        HEAD + b"Transfer-Encoding: chunked\r\n\r\n",
        endless=b"%x\r\n%b\r\n" % (65_536, b" " * 65_536),
    )
    async with (
        serving(always(stream)) as server,
        client(server, max_response_bytes=200_000) as meraki,
    ):
        with pytest.raises(ResponseTooLargeError, match="over 200,000 bytes"):
            await meraki.organizations.get_organizations()
        await server.all_closed.wait()
        # what the sockets hold on either side comes on top
        assert server.endless_bytes < 20_000_000
        assert server.arrived == 1


async def test_a_length_over_the_cap_is_not_read_at_all() -> None:
    announced = RawResponse(HEAD + b"Content-Length: 999999999999\r\n\r\n", "hang")
    async with serving(always(announced)) as server, client(server, timeout=30) as meraki:
        with pytest.raises(ResponseTooLargeError):
            await meraki.organizations.get_organizations()
        await server.all_closed.wait()
        assert server.arrived == 1


@pytest.mark.parametrize(
    "response",
    [
        RawResponse(HEAD + b"X-Filler: " + b"x" * 500, drip=0.05),
        RawResponse(chunked(b"[" + b" " * 500 + b"]"), drip=0.05),
        RawResponse(until_close(b"[" + b" " * 500 + b"]").sent, "close", drip=0.05),
        RawResponse(b"\r\n" * 500, drip=0.05),
    ],
    ids=["headers", "chunks", "until close", "before the response"],
)
async def test_the_timeout_ends_what_only_drips(response: RawResponse) -> None:
    """Each byte comes in good time; all of them together do not."""
    async with (
        serving(always(response)) as server,
        client(server, retries=0, timeout=0.2) as meraki,
    ):
        with pytest.raises(RequestTimeoutError, match=r"within 0\.2 s"):
            await meraki.organizations.get_organizations()
        await server.all_closed.wait()
        assert meraki.budgets.snapshot().connections == 0


SENSELESS = {
    "cut": b'[{"id":"1"},{"id',
    "HTML called JSON": b"<html><body>sign in</body></html>",
    "not UTF-8": b"\xff\xfe[\x00]\x00",
    "nested without end": b"[" * 100_000,
    "two values": b"[][]",
    "text": b"upstream connect error",
}


@pytest.mark.parametrize("name", SENSELESS)
async def test_no_json_is_asked_for_again_and_then_raised_with_its_id(name: str) -> None:
    response = http(SENSELESS[name], "Content-Type: application/json", "X-Request-Id: r-9")
    async with (
        serving(lambda seen, number: response if number < 3 else found([{"id": "1"}])) as server,
        client(server, retries=2) as meraki,
    ):
        assert len(await meraki.organizations.get_organizations()) == 1
        assert server.arrived == 3
    async with serving(always(response)) as server, client(server, retries=2) as meraki:
        with pytest.raises(UnexpectedResponseError) as raised:
            await meraki.organizations.get_organizations()
        assert (raised.value.request_id, raised.value.operation) == ("r-9", "getOrganizations")
        assert raised.value.attempts == server.arrived == 3
        assert meraki.budgets.snapshot().sent == 3


@pytest.mark.parametrize("retries", [0, 1, 3])
async def test_retries_are_counted_over_all_kinds_of_failure(retries: int) -> None:
    """A malformed response after a 5xx does not begin the count anew."""
    failures: list[RawResponse | bytes] = [
        http(status="503 Service Unavailable"),
        http(b'[{"id', "Content-Type: application/json"),
        RawResponse(then="close"),
        http(b"<html>", "Content-Type: text/html"),
    ]
    async with (
        serving(lambda seen, number: failures[(number - 1) % 4]) as server,
        client(server, retries=retries) as meraki,
    ):
        with pytest.raises(Exception, match=r".") as raised:
            await meraki.organizations.get_organizations()
        assert server.arrived == retries + 1
        assert raised.value.attempts == retries + 1  # type: ignore[attr-defined]


async def test_an_error_page_is_split_in_messages() -> None:
    page = b"<html><style>p{}</style>" + b"<p>Bad Gateway " * 20_000 + b"</html>"
    response = http(page, "Content-Type: text/html", "X-Request-Id: r-1", status="502 Bad Gateway")
    async with serving(always(response)) as server, client(server, retries=0) as meraki:
        with pytest.raises(ServerError) as raised:
            await meraki.organizations.get_organization("1")
    assert len(str(raised.value)) < 400
    assert "<" not in str(raised.value)
    assert raised.value.body == page
    assert raised.value.request_id == "r-1"


@pytest.mark.parametrize(
    "fault", ["invalid-json", "html", "empty", "gzip-truncated", "chunked-cut"]
)
async def test_one_broken_organization_leaves_the_others_whole(fault: str) -> None:
    async with Simulator(organizations=4, devices_per_organization=12, seed=7) as dashboard:
        async with Meraki(dashboard.api_key, base_url=dashboard.url, retries=1) as meraki:
            ids = [
                found.id
                for found in await meraki.organizations.get_organizations()
                if found.id and found.api and found.api.enabled
            ]
            devices = meraki.organizations.get_organization_devices
            there = {key: [device.serial for device in await devices(key)] for key in ids[1:]}
            dashboard.faults.add(f"{fault}/{ids[0]}")
            before = len(dashboard.requests)
            serials: dict[str, list[Any]] = {}
            with pytest.raises(IncompleteError) as raised:
                async with meraki.fan_out(lambda key: devices(key), ids) as stream:
                    async for key, device in stream:
                        serials.setdefault(key, []).append(device.serial)
        (error,) = raised.value.exceptions
        assert isinstance(error, UnexpectedResponseError | MalformedResponseError)
        assert (error.organization_id, error.attempts) == (ids[0], 2)
        if isinstance(error, UnexpectedResponseError):
            assert error.request_id
        assert serials == there
        struck_there = [
            seen for seen in list(dashboard.requests)[before:] if seen.organization_id == ids[0]
        ]
        assert len(struck_there) == 2


async def test_an_empty_response_to_a_write_is_none() -> None:
    """Only where a record is due does it mean that something is missing."""

    def handle(seen: Seen, number: int) -> bytes:
        return http(status="200 OK")

    async with serving(handle) as server, Meraki(KEY, base_url=server.url) as meraki:
        assert await meraki.organizations.delete_organization("1") is None  # type: ignore[func-returns-value]
        assert await meraki.organizations.update_organization("1", name="x") is None
        assert [seen.method for seen in server.seen] == ["DELETE", "PUT"]
