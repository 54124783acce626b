"""What a client tells of its requests."""

import asyncio
import logging
from collections.abc import Callable

import pytest
from multidict import CIMultiDict

from meraki_async import (
    Budgets,
    ConnectionFailedError,
    Event,
    HttpRequest,
    HttpResponse,
    MemoryTransport,
    Meraki,
    RateLimit,
)

from .clock import run

KEY = "0123456789abcdef" * 2 + "01234567"
BASE = "http://127.0.0.1:1/api/v1"
NAMED = b'{"errors":["API rate limit exceeded for organization"]}'
Responses = list[HttpResponse | Exception]


def watched(responses: Responses, events: list[Event], budgets: Budgets | None = None) -> Meraki:
    """A client of a server that gives these responses, half a second each."""
    left = iter(responses)

    async def handle(request: HttpRequest) -> HttpResponse:
        await asyncio.sleep(0.5)
        response = next(left)
        if isinstance(response, Exception):
            raise response
        return response

    budgets = budgets or Budgets(RateLimit(None), source=RateLimit(None))
    transport = MemoryTransport(handle)
    return Meraki(KEY, base_url=BASE, transport=transport, budgets=budgets, on_event=events.append)


def kinds(events: list[Event]) -> list[tuple[str, int]]:
    return [(event.kind, event.attempt) for event in events]


def test_a_request_that_goes_well() -> None:
    async def main() -> None:
        events: list[Event] = []
        async with watched([HttpResponse(status=200, body=b"{}")], events) as meraki:
            await meraki.organizations.get_organization("1")
        assert kinds(events) == [("queued", 1), ("sent", 1), ("completed", 1)]
        assert {event.operation for event in events} == {"getOrganization"}
        assert {event.organization_id for event in events} == {"1"}
        assert events[-1].status == 200
        assert events[-1].elapsed == pytest.approx(0.5, abs=1e-3)

    run(main())


def test_every_attempt_is_told() -> None:
    async def main() -> None:
        events: list[Event] = []
        limited = HttpResponse(status=429, headers=CIMultiDict({"Retry-After": "7"}), body=NAMED)
        responses: Responses = [
            ConnectionFailedError("gone"),
            HttpResponse(status=502),
            limited,
            HttpResponse(status=307, headers=CIMultiDict({"Location": BASE + "/organizations/1"})),
            HttpResponse(status=200, body=b"{}"),
        ]
        async with watched(responses, events) as meraki:
            await meraki.organizations.get_organization("1")
        attempt = ["queued", "sent", "completed"]
        assert [event.kind for event in events] == [
            *attempt,
            "retrying",
            *attempt,
            "retrying",
            *attempt,
            "throttled",
            *attempt,
            *attempt,
        ]
        statuses = [event.status for event in events if event.kind == "completed"]
        assert statuses == [None, 502, 429, 307, 200]
        (held,) = (event for event in events if event.kind == "throttled")
        assert (held.delay, held.scope, held.attempt) == (7, "organization", 3)
        pauses = sum(event.delay for event in events)
        assert events[-1].wait_seconds == pytest.approx(pauses, abs=1e-3)
        assert events[-1].attempt == 5

    run(main())


def test_waiting_for_the_budget_is_told() -> None:
    async def main() -> None:
        events: list[Event] = []
        responses: Responses = [HttpResponse(status=200, body=b"{}")] * 3
        budgets = Budgets(RateLimit(0.1, 1))
        async with watched(responses, events, budgets) as meraki:
            calls = [meraki.organizations.get_organization("1").send() for _ in range(3)]
            await asyncio.gather(*calls)
        waited = [event.wait_seconds for event in events if event.kind == "sent"]
        assert waited == pytest.approx([0, 10, 20], abs=0.01)
        (budget,) = budgets.snapshot().organizations
        assert budget.wait_seconds == pytest.approx(30, abs=0.01)
        assert budgets.snapshot().wait_seconds == budget.wait_seconds

    run(main())


@pytest.mark.parametrize(
    ("seconds", "told"), [(5.0, ["queued"]), (10.2, ["queued", "sent", "completed"])]
)
def test_a_cancelled_request_is_told_as_far_as_it_came(seconds: float, told: list[str]) -> None:
    async def main() -> None:
        events: list[Event] = []
        budgets = Budgets(RateLimit(0.1, 1))
        responses: Responses = [HttpResponse(status=200, body=b"{}")] * 2
        async with watched(responses, events, budgets) as meraki:
            await meraki.organizations.get_organization("1")
            events.clear()
            task = asyncio.create_task(meraki.organizations.get_organization("1").send())
            await asyncio.sleep(seconds - 0.5)
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
        assert [event.kind for event in events] == told
        assert events[-1].status is None

    run(main())


def test_a_broken_hook_stops_nothing(caplog: pytest.LogCaptureFixture) -> None:
    def broken(event: Event) -> None:
        raise ZeroDivisionError

    async def main(on_event: Callable[[Event], None]) -> None:
        transport = MemoryTransport(lambda request: HttpResponse(status=200, body=b'{"id":"1"}'))
        async with Meraki(KEY, base_url=BASE, transport=transport, on_event=on_event) as meraki:
            assert (await meraki.organizations.get_organization("1")).id == "1"

    with caplog.at_level(logging.ERROR):
        run(main(broken))
    assert "on_event failed" in caplog.text
    assert KEY not in caplog.text
