"""Limits of single operations: kept over runs, and told beforehand."""

import asyncio
from typing import Any

import pytest

from meraki_async.writes import Change, Entry
from meraki_async.writes.cost import cost_of
from meraki_async.writes.running import operation_limits as limits

pytestmark = pytest.mark.anyio
CLAIM = "claimIntoOrganizationInventory"


class Clock:
    def __init__(self) -> None:
        self.now = 1_000_000.0

    def time(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.now += seconds


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    fake = Clock()
    monkeypatch.setattr("meraki_async.writes.running.operation_limits.time.time", fake.time)
    monkeypatch.setattr("meraki_async.writes.running.operation_limits.asyncio.sleep", fake.sleep)
    return fake


def claim(number: int, organization: str = "1") -> Change:
    return Change(
        id=f"change-{number}",
        operation=CLAIM,
        parameters={"organizationId": organization},
        body={"serials": [f"Q{number}"]},
        organization_id=organization,
    )


async def times_of(found: limits.OperationLimits, clock: Clock, count: int, path: str) -> list[Any]:
    start, times = clock.now, []
    for _ in range(count):
        await found.wait(CLAIM, path)
        times.append(clock.now - start)
    return times


async def test_ten_in_five_minutes_of_each_resource(clock: Clock) -> None:
    found = limits.OperationLimits()
    times = await times_of(found, clock, 25, "/organizations/1/inventory/claim")
    assert times == [0.0] * 10 + [301.0] * 10 + [602.0] * 5
    assert await times_of(found, clock, 2, "/organizations/2/inventory/claim") == [0.0, 0.0]
    await found.wait("updateNetwork", "/networks/1")
    await asyncio.gather(*(found.wait("updateNetwork", "/networks/1") for _ in range(30)))
    assert clock.now == 1_000_602.0


async def test_what_an_earlier_run_sent_counts(clock: Clock) -> None:
    found = limits.OperationLimits()
    changes = [claim(number) for number in range(12)]
    sent = {c.id: Entry(id=c.id, state="done", sent_at=clock.now - 100) for c in changes[:9]}
    found.remember(changes, sent)
    times = await times_of(found, clock, 3, changes[0].path)
    assert times == [0.0, 201.0, 201.0]


def test_what_it_takes_is_told() -> None:
    changes = [claim(number) for number in range(21)] + [claim(number, "2") for number in (31, 32)]
    assert limits.seconds_of(changes) == 600.0
    cost = cost_of(changes, rate=10, source_rate=None)
    assert cost.seconds >= 600.0
    assert cost_of(changes[-2:], rate=10, source_rate=None).seconds < 10
