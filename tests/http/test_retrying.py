"""What is sent again after which fault, by what was asked; counted where it arrives."""

import gzip
from typing import Any

import pytest

from meraki_async import (
    ApiError,
    ConnectionFailedError,
    MalformedResponseError,
    MerakiError,
    OutcomeUnknownError,
    RequestTimeoutError,
    ServerError,
    UnexpectedResponseError,
)

from ..quick import quick_first
from ..raw_server import RawResponse, Seen, chunked, found, http, serving, until_close
from ..request_kinds import OPERATIONS, Fault, Operation, arrivals, client, struck

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("no_backoff")]

NAMED = {"errors": ["API rate limit exceeded for organization"]}
NGINX = b"<html><head><title>429</title></head><body>" + b"Too Many " * 500 + b"</body></html>"
WHOLE = gzip.compress(b'{"id":"1","name":"' + bytes(range(35, 91)) * 20 + b'"}')
HALF = b'{"id":"1","na'
BIG = b'{"name":"' + b"x" * 30_000


def corrupt(seen: Seen) -> bytes:
    return http(WHOLE[:10] + b"\xff" + WHOLE[11:], "Content-Encoding: gzip")


# no complete response came
LOST: dict[str, tuple[Fault, type[MerakiError]]] = {
    "reset after the request": (lambda seen: RawResponse(then="reset"), ConnectionFailedError),
    "closed after the request": (lambda seen: RawResponse(then="close"), ConnectionFailedError),
    "reset within the headers": (
        lambda seen: RawResponse(b"HTTP/1.1 200 OK\r\nContent-Le", "reset"),
        ConnectionFailedError,
    ),
    "closed within the headers": (
        lambda seen: RawResponse(b"HTTP/1.1 200 OK\r\nContent-Le", "close"),
        ConnectionFailedError,
    ),
    "no HTTP": (
        lambda seen: RawResponse(b"\x16\x03\x01 nonsense\r\n\r\n", "close"),
        ConnectionFailedError,
    ),
    "short under Content-Length": (
        lambda seen: RawResponse(http(HALF, length=99), "close"),
        MalformedResponseError,
    ),
    "short without a chunk's end": (
        lambda seen: RawResponse(chunked(HALF, end=b""), "close"),
        MalformedResponseError,
    ),
    "reset within a chunk": (
        lambda seen: RawResponse(chunked(BIG, end=b"ffff\r\n{"), "reset"),
        MerakiError,
    ),
    "half, ended by the connection's end": (lambda seen: until_close(HALF), MalformedResponseError),
    "gzip cut": (
        lambda seen: http(WHOLE[: len(WHOLE) // 2], "Content-Encoding: gzip"),
        MalformedResponseError,
    ),
    "gzip without trailer": (
        lambda seen: http(WHOLE[:-8], "Content-Encoding: gzip"),
        MalformedResponseError,
    ),
    "gzip corrupt": (corrupt, MalformedResponseError),
    "gzip cut, ended by the connection's end": (
        lambda seen: until_close(WHOLE[:-9], "Content-Encoding: gzip"),
        MalformedResponseError,
    ),
    "brotli": (lambda seen: http(b"\x0b\x00\x80", "Content-Encoding: br"), MalformedResponseError),
    "silence": (lambda seen: RawResponse(then="hang"), RequestTimeoutError),
    "silence within the response": (
        lambda seen: RawResponse(http(HALF, length=99), "hang"),
        RequestTimeoutError,
    ),
    "a byte at a time": (
        lambda seen: RawResponse(http(b"{" + b" " * 500 + b"}"), drip=0.05),
        RequestTimeoutError,
    ),
}
FAILED: dict[str, Fault] = {
    "500": lambda seen: http(b"<html>", "Content-Type: text/html", status="500 Oh"),
    "502": lambda seen: http(b"<html>", "Content-Type: text/html", status="502 Bad Gateway"),
    "503": lambda seen: http(status="503 Service Unavailable"),
    "504": lambda seen: found({"errors": ["late"]}, status="504 Gateway Timeout"),
    "530": lambda seen: http(b"error code: 1033", status="530 Origin"),
    "408": lambda seen: http(b"<html>", "Content-Type: text/html", status="408 Request Timeout"),
    "503 that asks for a moment": lambda seen: http(
        b"", "Retry-After: 0.01", status="503 Service Unavailable"
    ),
}
# a complete response that says nothing
SENSELESS: dict[str, Fault] = {
    "HTML": lambda seen: http(b"<!DOCTYPE html><html>", "Content-Type: text/html"),
    "304": lambda seen: http(status="304 Not Modified"),
    "no JSON": lambda seen: found_half(),
    "empty": lambda seen: http(b"", "Content-Type: application/json"),
    "space": lambda seen: http(b" \r\n", "Content-Type: application/json"),
}


def found_half() -> bytes:
    return http(HALF, "Content-Type: application/json")


# it surely was not executed
NOT_EXECUTED: dict[str, Fault] = {
    "429 of the organization": lambda seen: found(
        NAMED, "Retry-After: 0.01", status="429 Too Many Requests"
    ),
    "429 of the operation": lambda seen: found(
        {"errors": ["slow down"]}, "Retry-After: 0.01", status="429 Too Many Requests"
    ),
    "429 of nginx": lambda seen: http(
        NGINX, "Content-Type: text/html", status="429 Too Many Requests"
    ),
    **{
        f"redirect {status}": lambda seen, status=status: http(  # type: ignore[misc]
            b"", f"Location: {seen.target}", status=f"{status} Moved"
        )
        for status in (301, 302, 303, 307, 308)
    },
}

by_operation = pytest.mark.parametrize("operation", OPERATIONS, ids=repr)


def assert_all_alike(seen: list[Seen]) -> None:
    """What is sent again is the same: method, target, body and what describes the body."""
    fields = ("content-type", "content-length", "accept", "accept-encoding", "authorization")
    alike = {
        (s.method, s.target, s.body, *(s.headers.get(field) for field in fields)) for s in seen
    }
    assert len(alike) == 1


async def assert_once_is_mended(operation: Operation, fault: Fault, **settings: Any) -> None:
    async with (
        serving(struck(operation, fault, times=1)) as server,
        client(server, operation, retries=1, **settings) as meraki,
    ):
        await operation.call(meraki)
        again = arrivals(server, operation)
        assert len(again) == 2
        assert_all_alike(again)
        assert server.arrived == operation.before + 2 + operation.after
        # what arrived is what was charged: no library re-sends past the budget
        assert meraki.budgets.snapshot().sent == server.arrived
        assert meraki.budgets.snapshot().connections == 0


async def assert_never_sent_again(
    operation: Operation, fault: Fault, expected: type[MerakiError], **settings: Any
) -> MerakiError:
    async with (
        serving(struck(operation, fault)) as server,
        client(server, operation, retries=4, **settings) as meraki,
    ):
        with pytest.raises(expected) as raised:
            await operation.call(meraki)
        assert len(arrivals(server, operation)) == 1
        assert meraki.budgets.snapshot().sent == server.arrived
        assert meraki.budgets.snapshot().connections == 0
        return raised.value


async def assert_gives_up(
    operation: Operation, fault: Fault, expected: type[MerakiError], **settings: Any
) -> None:
    async with (
        serving(struck(operation, fault)) as server,
        client(server, operation, retries=1, **settings) as meraki,
    ):
        if operation.name == "lookup":
            # it helps the budgets only: whatever becomes of it, the request itself goes
            await operation.call(meraki)
            assert [s.path for s in server.seen] == ["/networks/N_1"] * 2 + [
                "/networks/N_1/alerts/settings"
            ]
        else:
            with pytest.raises(expected) as raised:
                await operation.call(meraki)
            assert raised.value.attempts == 2 + (operation.name == "renewal")  # type: ignore[attr-defined]
            assert server.arrived == operation.before + 2
        assert len(arrivals(server, operation)) == 2
        assert meraki.budgets.snapshot().sent == server.arrived
        assert meraki.budgets.snapshot().connections == 0


@by_operation
@pytest.mark.parametrize("name", quick_first(LOST, 2))
async def test_no_whole_response(name: str, operation: Operation) -> None:
    fault, error = LOST[name]
    short = {"timeout": 0.2} if error is RequestTimeoutError else {}
    if operation.method == "POST":
        raised = await assert_never_sent_again(operation, fault, OutcomeUnknownError, **short)
        assert isinstance(raised.__cause__, error)
        assert "whether it was executed is unknown" in str(raised)
    else:
        await assert_once_is_mended(operation, fault, **short)
        await assert_gives_up(operation, fault, error, **short)


@by_operation
@pytest.mark.parametrize("name", FAILED)
async def test_5xx_and_408(name: str, operation: Operation) -> None:
    fault = FAILED[name]
    error = ApiError if name == "408" else ServerError
    if operation.method == "POST":
        raised = await assert_never_sent_again(operation, fault, OutcomeUnknownError)
        assert isinstance(raised.__cause__, error)
        assert f"whether it was executed is unknown: {name[:3]}" in str(raised)
    else:
        await assert_once_is_mended(operation, fault)
        await assert_gives_up(operation, fault, error)


@by_operation
@pytest.mark.parametrize("name", SENSELESS)
async def test_a_success_that_says_nothing(name: str, operation: Operation) -> None:
    fault = SENSELESS[name]
    if operation.method == "GET":
        await assert_once_is_mended(operation, fault)
        await assert_gives_up(operation, fault, UnexpectedResponseError)
    elif name in {"HTML", "304"} or (name == "no JSON" and operation.method != "DELETE"):
        # it was executed: once is enough
        await assert_never_sent_again(operation, fault, UnexpectedResponseError)


@by_operation
@pytest.mark.parametrize("name", NOT_EXECUTED)
async def test_what_was_not_executed_is_sent_again(name: str, operation: Operation) -> None:
    await assert_once_is_mended(operation, NOT_EXECUTED[name])


@by_operation
async def test_a_kept_connection_that_is_closed_as_the_request_comes(operation: Operation) -> None:
    """One arrival for each token, whatever the HTTP library would do by itself."""
    kept: set[int] = set()

    def handle(seen: Seen, number: int) -> RawResponse | bytes:
        if seen.path == "/organizations/2":
            kept.add(seen.connection)
            return found({"id": "2"})
        if operation.is_struck(seen) and seen.connection in kept:
            return RawResponse(then="close")
        response: RawResponse | bytes = inner(seen, number - 1)
        return response

    inner: Any = struck(operation, lambda seen: b"", times=0)
    async with (
        serving(handle) as server,
        client(server, operation, retries=4) as meraki,
    ):
        await meraki.organizations.get_organization("2")
        if operation.method == "POST":
            with pytest.raises(OutcomeUnknownError):
                await operation.call(meraki)
        else:
            await operation.call(meraki)
        assert len(arrivals(server, operation)) == (1 if operation.method == "POST" else 2)
        assert meraki.budgets.snapshot().sent == server.arrived
