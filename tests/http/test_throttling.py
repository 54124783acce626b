"""429s: what they ask for, in whatever words, and storms of them."""

import asyncio
import logging
from datetime import timedelta
from email.utils import format_datetime, parsedate_to_datetime
from typing import Any

import pytest
from multidict import CIMultiDict

from meraki_async import (
    Event,
    HttpRequest,
    HttpResponse,
    MemoryTransport,
    Meraki,
    RateLimitError,
    ServerError,
)

from ..clock import run
from ..raw_server import KEY, found, http, serving
from ..request_kinds import OPERATIONS, Operation, arrivals, client, struck

DATE = "Wed, 25 Nov 2026 09:00:00 GMT"
NAMED = {"errors": ["API rate limit exceeded for organization"]}
NGINX = (
    b"<html>\r\n<head><title>429 Too Many Requests</title></head>\r\n<body>"
    + b"<center><h1>429 Too Many Requests</h1></center>" * 50
    + b"<hr><center>nginx</center></body></html>"
)


def later(seconds: float) -> str:
    return format_datetime(parsedate_to_datetime(DATE) + timedelta(seconds=seconds), usegmt=True)


# None: nothing usable, so backoff with full jitter
ASKED: dict[str, tuple[list[str], float | None]] = {
    "whole": (["2"], 2.0),
    "decimal": (["2.5"], 2.5),
    "spaces": (["  2  "], 2.0),
    "zero": (["0"], None),
    "date": ([later(7)], 7.0),
    "past date": ([later(-60)], None),
    "old kind of date": (["Wednesday, 25-Nov-26 09:00:07 GMT"], 7.0),
    "date without a zone": (["Wed, 25 Nov 2026 09:00:07"], None),
    "impossible date": (["Wed, 99 Nov 2026 99:00:00 GMT"], None),
    "negative": (["-5"], None),
    "nan": (["nan"], None),
    "inf": (["inf"], None),
    "minus inf": (["-Infinity"], None),
    "huge": (["1e400"], None),
    "garbage": (["soon, I hope"], None),
    "empty": ([""], None),
    "absent": ([], None),
    "twice": (["3", "5"], 3.0),
    "garbage first": (["soon", "4"], 4.0),
    "in one line": (["3, 5"], None),
}


def response(status: int, values: list[str], body: bytes) -> HttpResponse:
    headers = CIMultiDict({"Date": DATE})
    for value in values:
        headers.add("Retry-After", value)
    return HttpResponse(status=status, headers=headers, body=body)


async def waited(first: HttpResponse, **settings: Any) -> tuple[float, float]:
    """How long the second attempt waits for, and how long it said it would."""
    times: list[float] = []
    events: list[Event] = []

    def handle(request: HttpRequest) -> HttpResponse:
        times.append(asyncio.get_running_loop().time())
        return first if len(times) == 1 else HttpResponse(status=200, body=b'{"id":"1"}')

    async with Meraki(
        KEY,
        base_url="http://127.0.0.1:1/api/v1",
        transport=MemoryTransport(handle),
        on_event=events.append,
        **settings,
    ) as meraki:
        await meraki.organizations.get_organization("1")
    (said,) = [event.delay for event in events if event.kind in {"throttled", "retrying"}]
    assert len(times) == 2
    return times[1] - times[0], said or 0.0


@pytest.mark.parametrize("name", ASKED)
@pytest.mark.parametrize("kind", ["organization", "operation", "source", "503"])
@pytest.mark.parametrize("chance", [0.0, 0.5, 0.999])
def test_whatever_is_asked_the_wait_is_finite(
    monkeypatch: pytest.MonkeyPatch, name: str, kind: str, chance: float
) -> None:
    monkeypatch.setattr("meraki_async.http.exchange.random.random", lambda: chance)
    values, seconds = ASKED[name]
    body = {
        "organization": b'{"errors":["API rate limit exceeded for organization"]}',
        "operation": b'{"errors":["slow down"]}',
        "source": NGINX,
        "503": b"",
    }[kind]
    real, said = run(waited(response(503 if kind == "503" else 429, values, body)))
    jittered = chance * 0.5
    expected = max(seconds or 0.0, jittered) if kind == "503" else seconds or max(0.1, jittered)
    assert said == pytest.approx(expected)
    # a hold leaves the bucket empty, so that its next token comes on top
    assert expected - 0.001 <= real <= expected + 0.5


@pytest.mark.parametrize("value", ["121", "120.5", "3600", "1e300", later(3600)])
@pytest.mark.parametrize("status", [429, 503])
def test_beyond_the_cap_is_an_error_at_once(value: str, status: int) -> None:
    async def main() -> None:
        body = b'{"errors":["API rate limit exceeded for organization"]}'
        transport = MemoryTransport(lambda request: response(status, [value], body))
        async with Meraki(KEY, base_url="http://127.0.0.1:1/api/v1", transport=transport) as meraki:
            began = asyncio.get_running_loop().time()
            with pytest.raises((RateLimitError, ServerError)):
                await meraki.organizations.get_organization("1")
            assert asyncio.get_running_loop().time() - began < 0.01
            assert len(transport.requests) == 1

    run(main())


def test_the_cap_is_the_callers() -> None:
    named = b'{"errors":["API rate limit exceeded for organization"]}'
    real, _ = run(waited(response(429, ["500"], named), max_retry_after=501))
    assert 500 <= real < 501
    with pytest.raises(RateLimitError) as raised:
        run(waited(response(429, ["2.5"], named), max_retry_after=2))
    assert raised.value.retry_after == 2.5


@pytest.mark.anyio
@pytest.mark.parametrize("operation", OPERATIONS, ids=repr)
@pytest.mark.parametrize("name", ["negative", "nan", "huge", "garbage", "absent", "twice"])
async def test_as_it_comes_over_the_wire(
    monkeypatch: pytest.MonkeyPatch, operation: Operation, name: str
) -> None:
    """Each kind of request survives each kind of header, and is sent again once."""
    monkeypatch.setattr("meraki_async.http.exchange.backoff_delay", lambda failures, random: 0.0)
    # what is asked for is cut, so that nobody waits for three seconds here
    values = ["0.02", "0.03"] if name == "twice" else ASKED[name][0]
    headers = [f"Retry-After: {value}" for value in values]
    refusal = found(NAMED, *headers, status="429 Too Many Requests")
    handler = struck(operation, lambda seen: refusal, times=1)
    async with serving(handler) as server, client(server, operation, retries=0) as meraki:
        await operation.call(meraki)
        first, second = arrivals(server, operation)
        assert (first.method, first.target, first.body) == (
            second.method,
            second.target,
            second.body,
        )
        assert meraki.budgets.snapshot().throttled == 1


@pytest.mark.anyio
async def test_a_page_of_nginx_pauses_the_source_and_is_truncated_in_messages() -> None:
    page = http(
        NGINX, "Content-Type: text/html", "Retry-After: 900", status="429 Too Many Requests"
    )
    async with serving(lambda seen, number: page) as server, client(server) as meraki:
        with pytest.raises(RateLimitError) as raised:
            await meraki.organizations.get_organization("1")
        assert server.arrived == 1
        snapshot = meraki.budgets.snapshot()
        assert snapshot.source_paused_for > 0
        assert all(budget.paused_for == 0 for budget in snapshot.organizations)
    text = str(raised.value)
    assert text.startswith("429: 429 Too Many Requests 429")
    assert len(text) < 300
    assert not set("<>\r\n") & set(text)
    assert raised.value.body == NGINX


# --- nine in ten are refused for half a minute ---------------------------------------------------

STORM = 30.0


def test_a_storm_of_429s_is_sat_out(caplog: pytest.LogCaptureFixture) -> None:
    """One hold an episode; during one, nothing goes from that organization; others are as ever."""

    async def main() -> None:
        loop = asyncio.get_running_loop()
        began = loop.time()
        sent: dict[str, list[float]] = {"1": [], "2": []}
        holds: list[tuple[float, float]] = []

        async def handle(request: HttpRequest) -> HttpResponse:
            key = request.url.rpartition("/")[2]
            sent[key].append(loop.time())
            await asyncio.sleep(0.05)
            # every tenth passes
            if key == "1" and loop.time() - began < STORM and len(sent["1"]) % 10:
                return HttpResponse(
                    status=429,
                    headers=CIMultiDict({"Retry-After": "1"}),
                    body=b'{"errors":["API rate limit exceeded for organization"]}',
                )
            return HttpResponse(status=200, body=b'{"id":"1"}')

        def note(event: Event) -> None:
            if event.kind == "throttled":
                holds.append((loop.time(), event.delay or 0.0))

        async with Meraki(
            KEY,
            base_url="http://127.0.0.1:1/api/v1",
            transport=MemoryTransport(handle),
            on_event=note,
        ) as meraki:
            get = meraki.organizations.get_organization
            storm = [asyncio.ensure_future(get("1").send()) for _ in range(60)]
            calm = [asyncio.ensure_future(get("2").send()) for _ in range(200)]
            await asyncio.gather(*calm)
            # ten a second, after a burst of ten: as if there were no storm
            assert loop.time() - began < 21
            await asyncio.gather(*storm)
            assert loop.time() - began < 2 * STORM
            rates = {o.organization_id: o.rate for o in meraki.budgets.snapshot().organizations}
            assert rates["2"] == 10
            assert (rates["1"] or 0) < 10
        ends = [at + seconds for at, seconds in holds]
        for (at, _), end in zip(holds, ends, strict=True):
            # what is on the wire already cannot be called back; it was sent before
            assert not [t for t in sent["1"] if at < t < end - 0.001]
        # refusals of what was sent together are one episode, with one hold
        episodes = 1 + sum(1 for (at, _), end in zip(holds[1:], ends, strict=False) if at >= end)
        lines = [r for r in caplog.records if r.getMessage().startswith("429 for organization 1:")]
        assert len(lines) == episodes
        assert 5 <= episodes <= len(holds)
        assert len(sent["2"]) == 200

    caplog.set_level(logging.INFO)
    run(main())
