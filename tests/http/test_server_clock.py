"""A clock that is set forward or back, while requests wait for theirs."""

import asyncio
import random
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from multidict import CIMultiDict

from meraki_async import (
    Budgets,
    DeadlineExceededError,
    HttpRequest,
    HttpResponse,
    MemoryTransport,
    Meraki,
    RateLimit,
)

from ..calls.test_pages import events, walk
from ..clock import run
from ..raw_server import KEY

YEAR = 365 * 86_400.0
NAMED = b'{"errors":["API rate limit exceeded for organization"]}'
# two seconds later by the dashboard's own clock, whatever ours says
DATED = CIMultiDict(
    {"Date": "Wed, 25 Nov 2026 09:00:00 GMT", "Retry-After": "Wed, 25 Nov 2026 09:00:02 GMT"}
)


def jumping() -> Iterator[float]:
    """Back and forth by years, and never the same again."""
    at = 1_800_000_000.0
    for number in range(10**9):
        at += YEAR * (3 if number % 2 else -2) + number
        yield at % (60 * YEAR)


def history() -> list[tuple[float, str]]:
    """When what was sent, of a client that is refused, fails, queues and runs out of time."""
    sent: list[tuple[float, str]] = []

    async def main() -> None:
        loop = asyncio.get_running_loop()
        began = loop.time()

        async def handle(request: HttpRequest) -> HttpResponse:
            path = request.url.rpartition("/")[2]
            sent.append((round(loop.time() - began, 3), path))
            await asyncio.sleep(0.1)
            number = len([p for _, p in sent if p == path])
            if path == "dated" and number == 1:
                return HttpResponse(status=429, headers=DATED, body=NAMED)
            if path == "failing" and number < 3:
                return HttpResponse(status=503, headers=DATED)
            return HttpResponse(status=200, body=b'{"id":"1"}')

        async with Meraki(
            KEY,
            base_url="http://127.0.0.1:1/api/v1",
            transport=MemoryTransport(handle),
            budgets=Budgets(RateLimit(2, 2), source=RateLimit(5, 2)),
        ) as meraki:
            get = meraki.organizations.get_organization
            calls = [get(key).send() for key in ("dated", "failing", *["busy"] * 8)]
            tasks = [asyncio.ensure_future(call) for call in calls]
            with pytest.raises(DeadlineExceededError):
                await get("busy").with_options(deadline=1.5)
            sent.append((round(loop.time() - began, 3), "late"))
            await asyncio.gather(*tasks)

    random.seed(7)
    run(main())
    return sent


def test_setting_the_clock_has_no_effect(monkeypatch: pytest.MonkeyPatch) -> None:
    steady = history()
    clock = jumping()
    monkeypatch.setattr(time, "time", lambda: next(clock))
    assert history() == steady
    times = [at for at, path in steady if path == "dated"]
    assert 2.1 <= times[1] - times[0] < 2.7


@pytest.mark.parametrize("year", [1970, 2014, 2026, 2099])
@pytest.mark.anyio
async def test_events_end_by_the_dashboards_clock(
    monkeypatch: pytest.MonkeyPatch, year: int
) -> None:
    monkeypatch.setattr(time, "time", lambda: datetime(year, 2, 1, tzinfo=UTC).timestamp())
    transport = events(backward=False, step=timedelta(hours=1))
    times = await walk(transport, starting_after="2026-11-24T20:57:00+00:00")
    assert len(times) == 12
