"""Which task is next."""

import tempfile
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meraki_async.crawl import Plan
from meraki_async.crawl.engine.schedule import Schedule
from meraki_async.crawl.state.checkpoint import Checkpoint
from meraki_async.crawl.state.crawl_record import CrawlRecord
from meraki_async.crawl.state.partition import COMPLETE, OutputError, Task
from meraki_async.selection.organization_status import OrganizationStatus
from meraki_async.selection.selection import Organization

PLAN = Plan.of(["getOrganizationAdmins", "getNetworkSettings"])
DISCOVERY, SETTINGS = (
    next(i for i, each in enumerate(PLAN.listings) if each.name == name)
    for name in ("getOrganizationNetworks", "getNetworkSettings")
)


def begun(path: Path, organizations: int) -> Checkpoint:
    checkpoint = Checkpoint(path)
    checkpoint.begin(
        CrawlRecord(1, PLAN.fingerprint, "jsonl", "{}", "", 0.0, None, None),
        PLAN,
        [OrganizationStatus(Organization(str(number))) for number in range(organizations)],
        since=lambda listing: None,
        appends=True,
    )
    return checkpoint


def schedule_of(checkpoint: Checkpoint, max_running: int = 12) -> Schedule:
    discoveries = checkpoint.tasks.waiting_counts(DISCOVERY)
    waiting = checkpoint.tasks.waiting_counts()
    counts = {each: (count, discoveries.get(each, 0)) for each, count in waiting.items()}
    return Schedule(checkpoint, counts, max_running)


def test_discoveries_come_first_then_the_organization_with_most_to_do(tmp_path: Path) -> None:
    checkpoint = begun(tmp_path / "c.sqlite", 4)
    schedule = schedule_of(checkpoint)
    discoveries = [schedule.next_task(0.0) for _ in range(4)]
    assert [task.listing for task in discoveries if task] == [DISCOVERY] * 4
    sizes = {"0": 3, "1": 50, "2": 1, "3": 20}
    for task in discoveries:
        assert task is not None
        with checkpoint.transaction():
            parents = [f"N_{number}" for number in range(sizes[task.organization_id])]
            added = checkpoint.tasks.add(SETTINGS, task.organization_id, parents)
            checkpoint.tasks.save(task, COMPLETE)
        schedule.add(task.organization_id, added)
        schedule.task_done(task)
    # with getOrganizationAdmins, 4, 51, 2 and 21 are waiting
    order = "".join(task.organization_id for _ in range(18) if (task := schedule.next_task(0.0)))
    assert order[:7] == "1131131"
    assert [order.count(each) for each in "0123"] == [1, 12, 0, 5]  # at most 12 of one
    checkpoint.close()


def test_readers_spread_over_organizations(tmp_path: Path) -> None:
    checkpoint = begun(tmp_path / "c.sqlite", 80)
    schedule = schedule_of(checkpoint)
    drawn = [task.organization_id for _ in range(64) if (task := schedule.next_task(0.0))]
    assert len(set(drawn)) == 64
    checkpoint.close()


def test_a_damaged_checkpoint_is_said(tmp_path: Path) -> None:
    checkpoint = begun(tmp_path / "c.sqlite", 1)
    schedule = Schedule(checkpoint, {"0": (100, 0)})
    with pytest.raises(OutputError, match="the checkpoint is damaged"):
        for _ in range(100):
            schedule.next_task(0.0)
    checkpoint.close()


@pytest.mark.slow
@given(
    sizes=st.lists(st.integers(0, 40), min_size=1, max_size=6),
    max_running=st.integers(1, 5),
    data=st.data(),
)
def test_every_task_is_drawn_once_whatever_the_order(
    sizes: list[int], max_running: int, data: st.DataObject
) -> None:
    with (
        tempfile.TemporaryDirectory() as name,
        # example generation may leave in the middle
        closing(begun(Path(name) / "c.sqlite", len(sizes))) as checkpoint,
    ):
        schedule = schedule_of(checkpoint, max_running)
        running: list[Task] = []
        drawn: list[tuple[str, int, str]] = []
        now = 0.0
        while not schedule.is_finished:
            task = schedule.next_task(now)
            assert len(schedule._candidates) <= 4 * len(sizes)  # old ones do not pile up
            if task is not None:
                running.append(task)
                if data.draw(st.booleans(), label="draw more"):
                    continue
            assert schedule.is_only_put_off == (not running and task is None)
            if not running:
                if data.draw(st.booleans(), label="hurry"):
                    schedule.hurry(now + 1)
                    assert schedule.seconds_to_next_retry(now) <= 1  # type: ignore[operator]
                now += schedule.seconds_to_next_retry(now) or 0.0
                continue
            ended = running.pop(data.draw(st.integers(0, len(running) - 1)))
            if not ended.attempts and data.draw(st.booleans()):
                ended.attempts += 1
                schedule.retry_later(ended, now + 5)
                continue
            drawn.append((ended.organization_id, ended.listing, ended.parent_id))
            added = 0
            with checkpoint.transaction():
                if ended.listing == DISCOVERY:
                    parents = [f"N_{each}" for each in range(sizes[int(ended.organization_id)])]
                    added = checkpoint.tasks.add(SETTINGS, ended.organization_id, parents)
                checkpoint.tasks.save(ended, COMPLETE)
            if added:
                schedule.add(ended.organization_id, added)
            schedule.task_done(ended)
    assert len(drawn) == len(set(drawn)) == sum(sizes) + 2 * len(sizes)


def test_counts_of_a_damaged_checkpoint_are_not_trusted(tmp_path: Path) -> None:
    checkpoint = begun(tmp_path / "c.sqlite", 1)
    schedule = Schedule(checkpoint, {"0": (5, 0)})
    with closing(checkpoint), pytest.raises(OutputError, match="the checkpoint is damaged"):
        while schedule.next_task(0.0):
            pass
