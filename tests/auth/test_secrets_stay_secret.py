"""The key shows nowhere, whatever breaks: logs, errors, tracebacks with locals, pickles."""

import asyncio
import base64
import dataclasses
import logging
import pickle
import ssl
import traceback
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import trustme

from meraki_async import ApiError, Meraki, MerakiError
from meraki_async.auth.secret import Secret
from meraki_async.http.transport import HttpRequest

from ..raw_server import (
    KEY,
    RawResponse,
    RawServer,
    Seen,
    found,
    http,
    listening,
    serving,
    until_close,
)
from ..request_kinds import OPERATIONS, SECOND_KEY, Operation, client, right, struck

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("no_backoff")]

TESTS = str(Path(__file__).parent.parent)
PASSWORD = "hunter2hunter2"


def trace_of(error: BaseException) -> list[str]:
    """A traceback with locals; without the frames of these tests, who do know the key."""
    trace = traceback.TracebackException.from_exception(error, capture_locals=True)
    frames = [frame for frame in trace.stack if not frame.filename.startswith(TESTS)]
    trace.stack = traceback.StackSummary.from_list(frames)
    trace.__cause__ = trace.__context__ = None
    return [*trace.format()]


def shown(error: BaseException) -> str:
    """All that a person, a log or a crash reporter might see of an error, and of its causes."""
    parts: list[str] = []
    todo: list[BaseException | None] = [error]
    while todo:
        one = todo.pop()
        if one is None:
            continue
        parts += [str(one), repr(one), repr(one.args), repr(vars(one)), *trace_of(one)]
        parts += getattr(one, "__notes__", [])
        todo += [one.__cause__, one.__context__]
        if isinstance(one, BaseExceptionGroup):
            todo += one.exceptions
    return "\n".join(parts)


def assert_secret(text: str, *more: str) -> None:
    for secret in (KEY, SECOND_KEY, PASSWORD, *more):
        assert secret not in text, text[max(0, text.find(secret) - 300) :][:700]


def logged(caplog: pytest.LogCaptureFixture) -> str:
    """The lines, and the fields that structured logs take along."""
    return caplog.text + "\n".join(repr(vars(record)) for record in caplog.records)


FAULTS: dict[str, Callable[[], RawResponse | bytes]] = {
    "reset": lambda: RawResponse(then="reset"),
    "closed": lambda: RawResponse(then="close"),
    "timeout": lambda: RawResponse(then="hang"),
    "timeout within": lambda: RawResponse(http(b"{", length=99), "hang"),
    "short": lambda: RawResponse(http(b"{", length=99), "close"),
    "half": lambda: until_close(b'{"id'),
    "no HTTP": lambda: RawResponse(b"nonsense\r\n\r\n", "close"),
    "bad header": lambda: RawResponse(b"HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n", "close"),
    "headers too large": lambda: RawResponse(b"HTTP/1.1 200 OK\r\nX: " + b"x" * 100_000, "close"),
    "gzip": lambda: http(b"\x1f\x8b nonsense", "Content-Encoding: gzip"),
    "no JSON": lambda: http(b'{"id', "Content-Type: application/json"),
    "HTML": lambda: http(b"<html>", "Content-Type: text/html"),
    "403": lambda: found({"errors": ["no"]}, status="403 Forbidden"),
    "401": lambda: found({"errors": ["no"]}, status="401 Unauthorized"),
    "429": lambda: found({"errors": ["no"]}, "Retry-After: 999", status="429 Too Many"),
    "500": lambda: http(b"<html>", status="500 Oh"),
    "redirect": lambda: http(b"", "Location: http://evil.example/", status="302 Found"),
}


@pytest.mark.parametrize("operation", [o for o in OPERATIONS if o.name != "lookup"], ids=repr)
@pytest.mark.parametrize("name", FAULTS)
async def test_when_the_wire_breaks(
    name: str, operation: Operation, caplog: pytest.LogCaptureFixture
) -> None:
    if (name, operation.name) == ("no JSON", "delete"):
        return  # nobody reads what a DELETE returns
    caplog.set_level(logging.DEBUG)
    fault = FAULTS[name]()
    timeout = {"timeout": 0.2} if name.startswith("timeout") else {}
    async with (
        serving(struck(operation, lambda seen: fault)) as server,
        client(
            server, operation, retries=1, headers={"X-Gateway-Key": PASSWORD}, **timeout
        ) as meraki,
    ):
        with pytest.raises(MerakiError) as raised:
            await operation.call(meraki)
        # it was sent, or else there would be nothing to hide
        expected = SECOND_KEY if operation.name == "renewal" else KEY
        assert expected in server.seen[-1].headers["authorization"]
        assert_secret(shown(raised.value))
        assert_secret(repr(vars(meraki)) + repr(meraki) + repr(vars(meraki._requester)))
    assert_secret(logged(caplog))
    assert caplog.records
    assert_secret(repr(pickle.dumps(raised.value)))


def test_the_search_would_find_a_key() -> None:
    """What the other tests rely on."""
    names: dict[str, Any] = {}
    exec(compile("def ask(header): raise ValueError", "elsewhere.py", "exec"), names)  # noqa: S102
    with pytest.raises(ValueError) as raised:  # noqa: PT011
        names["ask"](f"Bearer {KEY}")
    assert KEY in shown(raised.value)


@asynccontextmanager
async def wrong_certificate() -> AsyncIterator[RawServer]:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    trustme.CA().issue_cert("127.0.0.1").configure_cert(context)
    async with serving(lambda seen, number: right(seen), tls=context) as server:
        yield server


@asynccontextmanager
async def no_tls_at_all() -> AsyncIterator[RawServer]:
    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"SSH-2.0-nonsense\r\n")
        writer.close()

    server = RawServer(lambda seen, number: b"")
    async with listening(connected) as port:
        server.url = f"https://127.0.0.1:{port}/api/v1"
        yield server


@asynccontextmanager
async def nobody() -> AsyncIterator[RawServer]:
    async with serving(lambda seen, number: b"") as server:
        pass
    yield server


@asynccontextmanager
async def no_such_name() -> AsyncIterator[RawServer]:
    async with serving(lambda seen, number: b"") as server:
        server.url = "http://no-such-host.invalid/api/v1"
        yield server


@pytest.mark.parametrize("place", [wrong_certificate, no_tls_at_all, nobody, no_such_name])
async def test_when_no_connection_is_made(
    place: Callable[[], Any], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    async with place() as server, client(server, retries=1) as meraki:
        for call in (
            meraki.organizations.get_organization("1"),
            meraki.organizations.create_organization(name="x"),
        ):
            with pytest.raises(MerakiError) as raised:
                await call
            assert_secret(shown(raised.value))
    assert_secret(logged(caplog))


@pytest.mark.parametrize("status", ["407 Proxy Authentication Required", "502 Bad Gateway"])
@pytest.mark.parametrize("scheme", ["http", "https"])
async def test_when_a_proxy_refuses(
    status: str, scheme: str, caplog: pytest.LogCaptureFixture
) -> None:
    """Its password shows no more than the key does."""
    caplog.set_level(logging.DEBUG)
    async with serving(lambda seen, number: http(status=status)) as proxy:
        address = f"http://user:{PASSWORD}@127.0.0.1:{proxy.port}"
        async with Meraki(
            KEY, base_url=f"{scheme}://dashboard.example/api/v1", proxy=address, retries=1
        ) as meraki:
            with pytest.raises(MerakiError) as raised:
                await meraki.organizations.get_organization("1")
            assert_secret(shown(raised.value))
            assert_secret(repr(vars(meraki)) + repr(vars(meraki._requester)))
            assert_secret(repr(meraki._requester.settings))
        assert proxy.arrived >= 1
    assert_secret(logged(caplog))


def echo(seen: Seen) -> bytes:
    """What it got as a header that is none, as a broken or nosy proxy may respond."""
    return (
        b"HTTP/1.1 200 OK\r\n"
        + "".join(f"{name} {value}\r\n" for name, value in seen.headers.items()).encode()
    )


NO_HTTP: dict[str, Callable[[Seen], bytes]] = {
    "another protocol": lambda seen: b"SSH-2.0-OpenSSH_9.7\r\n",
    "nothing": lambda seen: b"",
    "half a head": lambda seen: b"HTTP/1.1 200 OK\r\nX: y",
    "echo": echo,
    "chunks of what it got": lambda seen: (
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
        + "".join(seen.headers.values()).encode()
    ),
}


@pytest.mark.parametrize("name", NO_HTTP)
@pytest.mark.parametrize("scheme", ["http", "https"])
async def test_when_what_is_no_proxy_responds(
    name: str, scheme: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    basic = base64.b64encode(f"user:{PASSWORD}".encode()).decode()
    async with serving(lambda seen, number: RawResponse(NO_HTTP[name](seen), "close")) as proxy:
        async with Meraki(
            KEY,
            base_url=f"{scheme}://dashboard.example/api/v1",
            proxy=f"http://user:{PASSWORD}@127.0.0.1:{proxy.port}",
            retries=1,
        ) as meraki:
            with pytest.raises(MerakiError) as raised:
                await meraki.organizations.get_organization("1")
            assert_secret(shown(raised.value), basic)
            assert (raised.value.operation, raised.value.attempts) == ("getOrganization", 2)  # type: ignore[attr-defined]
        assert proxy.arrived == 2
        assert basic in proxy.seen[0].headers["proxy-authorization"]
    assert_secret(logged(caplog), basic)
    assert "retrying in" in caplog.text


async def test_settings_as_a_dictionary_show_no_secret() -> None:
    """As a debugger, a report of a crash or a log of the start may print them."""
    meraki = Meraki(
        KEY,
        proxy=f"http://user:{PASSWORD}@127.0.0.1:1",
        headers={"X-Gateway-Key": PASSWORD},
    )
    settings = meraki._requester.settings
    assert_secret(repr(dataclasses.asdict(settings)) + repr(dataclasses.astuple(settings)))
    assert dict(settings.headers) == {"X-Gateway-Key": PASSWORD}


async def test_when_the_proxy_is_not_there(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    async with nobody() as gone:
        proxy = f"http://user:{PASSWORD}@127.0.0.1:{gone.port}"
        async with Meraki(KEY, proxy=proxy, retries=1) as meraki:
            with pytest.raises(MerakiError) as raised:
                await meraki.organizations.get_organization("1")
            assert_secret(shown(raised.value))
    assert_secret(logged(caplog))


async def test_with_debug_logs_of_everything(
    caplog: pytest.LogCaptureFixture,
) -> None:
    """asyncio's and aiohttp's own, and hooks of aiohttp that print what they get."""
    caplog.set_level(logging.DEBUG)
    printed: list[str] = []

    async def note(session: Any, context: Any, params: Any) -> None:
        printed.append(repr(vars(context)) + repr(params))

    hooks = aiohttp.TraceConfig()
    hooks.on_request_start.append(note)
    hooks.on_request_end.append(note)
    hooks.on_request_exception.append(note)

    def handler(seen: Seen, number: int) -> RawResponse | bytes:
        return RawResponse(then="close") if number == 1 else right(seen)

    loop = asyncio.get_running_loop()
    loop.set_debug(True)
    try:
        async with serving(handler) as server, client(server, trace_configs=[hooks]) as meraki:
            task = asyncio.ensure_future(meraki.organizations.get_organization("1").send())
            await server.arrival.wait()
            assert_secret(repr(task))
            await task
    finally:
        loop.set_debug(False)
    assert len(printed) == 4
    assert_secret(logged(caplog) + "".join(printed))


async def test_a_request_that_waits_shows_no_key() -> None:
    """A stuck task's stack, as a debugger or a watchdog prints it."""
    async with (
        serving(lambda seen, number: RawResponse(then="hang")) as server,
        client(server) as meraki,
    ):
        task = asyncio.ensure_future(meraki.organizations.get_organization("1").send())
        await server.arrival.wait()
        frames: list[Any] = []
        waiting: Any = task.get_coro()
        while waiting is not None and hasattr(waiting, "cr_frame"):
            frames.append(waiting.cr_frame)
            waiting = waiting.cr_await
        assert len(frames) > 3
        for frame in frames:
            assert_secret(repr(frame.f_locals))
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
async def test_pickles_are_refused_or_hold_no_key(protocol: int) -> None:
    refusal = found({"errors": ["no"]}, "X-Request-Id: r", status="403 Forbidden")
    async with serving(lambda seen, number: refusal) as server, client(server) as meraki:
        with pytest.raises(ApiError) as raised:
            await meraki.organizations.get_organization("1")
        pickled = pickle.dumps(raised.value, protocol)
        assert KEY.encode() not in pickled
        again = pickle.loads(pickled)  # noqa: S301 - our own
        assert (again.status, again.request_id) == (403, "r")
        auth = meraki._requester.credentials.auths[0]
        request = HttpRequest(
            method="GET", url=server.url, headers={"Authorization": Secret(f"Bearer {KEY}")}
        )
        for holder in (meraki, meraki._requester, auth, request):
            with pytest.raises((TypeError, AttributeError, pickle.PicklingError)):
                pickle.dumps(holder, protocol)


async def test_a_key_function_that_fails_shows_what_it_says_alone() -> None:
    """Its own error comes through as it is, with no key of before in the frames."""
    keys = iter([KEY])

    def fetch() -> str:
        try:
            return next(keys)
        except StopIteration:
            raise LookupError("the vault is sealed") from None

    refusal = found({"errors": ["no"]}, status="401 Unauthorized")
    async with serving(lambda seen, number: refusal) as server:
        async with Meraki(fetch, base_url=server.url) as meraki:
            with pytest.raises(LookupError, match="sealed") as raised:
                await meraki.organizations.get_organization("1")
            assert_secret(shown(raised.value))
        assert server.arrived == 1
