"""When a batch that runs is looked at."""

from collections.abc import Callable

import pytest

from meraki_async.batches.running import RunningBatches

pytestmark = pytest.mark.anyio


@pytest.fixture
def advance(monkeypatch: pytest.MonkeyPatch) -> Callable[[float], None]:
    """Lets time pass."""
    now = 1000.0

    def advance(seconds: float) -> None:
        nonlocal now
        now += seconds

    monkeypatch.setattr("meraki_async.batches.running._now", lambda: now)
    monkeypatch.setattr("meraki_async.batches.running._FIRST_LOOK", 1.0)
    monkeypatch.setattr("meraki_async.batches.running._MAX_DELAY", 10.0)
    return advance


def confirmed(running: RunningBatches, batch_id: str) -> float:
    running.start(batch_id)
    running.observe(batch_id, 100)
    return running.first_delay(batch_id)


async def test_when_the_one_before_it_was_over(advance: Callable[[float], None]) -> None:
    running = RunningBatches()
    assert confirmed(running, "1") == 1.0
    advance(10.0)
    running.observe("1", 100)
    advance(2.0)
    running.finish("1", is_measured=True)
    # it ended between two looks
    assert confirmed(running, "2") == pytest.approx(11.0)


async def test_a_little_earlier_when_it_was_over_at_the_first_look(
    advance: Callable[[float], None],
) -> None:
    running = RunningBatches()
    confirmed(running, "1")
    advance(10.0)
    running.finish("1", is_measured=True)
    assert confirmed(running, "2") == pytest.approx(9.0)


async def test_one_that_another_process_confirmed(advance: Callable[[float], None]) -> None:
    running = RunningBatches()
    confirmed(running, "1")
    running.has_run_for("1", 8.0)
    assert running.first_delay("1") == 4.0


async def test_the_time_of_one_that_another_process_confirmed_is_no_measure(
    advance: Callable[[float], None],
) -> None:
    """Since when it has run nobody knows, and it may have been over for long."""
    running = RunningBatches()
    confirmed(running, "1")
    running.has_run_for("1", 3600.0)
    advance(4.0)
    running.finish("1", is_measured=True)
    assert confirmed(running, "2") == 1.0


async def test_one_that_has_run_for_an_hour_is_looked_at_soon(
    advance: Callable[[float], None],
) -> None:
    running = RunningBatches()
    confirmed(running, "1")
    running.has_run_for("1", 3600.0)
    assert running.first_delay("1") == 10.0
