"""The circuit breaker: over runs, processes, kills, and what a person releases."""

import multiprocessing
import sqlite3
from pathlib import Path

import pytest

from meraki_async.directory.provisioning.grants import Grant, Person
from meraki_async.directory.provisioning.state import (
    RELEASE_LASTS,
    WINDOW,
    KnownPerson,
    ProvisioningState,
    Removal,
)
from meraki_async.errors import ConfigurationError

DASHBOARD = "https://api.example/api/v1"
NOW = 1_796_000_000.0


def removals(*numbers: int) -> list[Removal]:
    return [
        Removal(
            change=f"change-{number}",
            digest=f"digest {number}",
            organization_id="1",
            who=f"p{number}@x.example",
            what="is removed",
        )
        for number in numbers
    ]


def opened(tmp_path: Path, dashboard: str = DASHBOARD) -> ProvisioningState:
    return ProvisioningState(tmp_path / "state.sqlite", dashboard)


def test_removals_of_all_runs_count_for_an_hour(tmp_path: Path) -> None:
    state = opened(tmp_path)
    admitted = state.admit("plan 1", removals(1, 2, 3), max_removals=2, now=NOW)
    assert admitted == {"change-1", "change-2"}
    # the same plan goes on: what was admitted stays so, and counts once
    assert state.admit("plan 1", removals(1, 2, 3), max_removals=2, now=NOW + 1) == admitted
    assert opened(tmp_path).admit("plan 2", removals(4), max_removals=2, now=NOW + 2) == set()
    assert [each.who for each in state.staged()] == ["p3@x.example", "p4@x.example"]
    assert opened(tmp_path, "https://other/api/v1").room(2, now=NOW) == 2
    # a clock that is set back makes no room
    assert state.admit("plan 3", removals(5), max_removals=2, now=NOW - 9 * WINDOW) == set()
    later = NOW + WINDOW + 1
    assert state.admit("plan 2", removals(4), max_removals=2, now=later) == {"change-4"}
    assert "p4@x.example" not in [each.who for each in state.staged()]


def test_what_was_admitted_and_not_sent_is_not_saved_up(tmp_path: Path) -> None:
    state = opened(tmp_path)
    for hour in range(3):
        at = NOW + hour * (WINDOW + 1)
        admitted = state.admit(f"plan {hour}", removals(1, 2), max_removals=2, now=at)
        assert len(admitted) == 2
    later = NOW + 3 * (WINDOW + 1)
    sent = [
        each
        for hour in range(3)
        for each in state.admit(f"plan {hour}", removals(1, 2), max_removals=2, now=later)
    ]
    assert len(sent) == 2


def test_nothing_passes_where_nothing_may(tmp_path: Path) -> None:
    assert opened(tmp_path).admit("plan", removals(1), max_removals=0, now=NOW) == set()


def test_what_is_released_passes_once_and_counts_for_nobody(tmp_path: Path) -> None:
    state = opened(tmp_path)
    state.admit("plan", removals(1, 2, 3), max_removals=1, now=NOW)
    second, third = state.staged()
    with pytest.raises(ConfigurationError, match="nothing is staged as number 99"):
        state.release([second.number, 99], now=NOW)
    assert state.admit("plan", removals(2, 3), max_removals=1, now=NOW) == set()
    assert [each.who for each in state.release([third.number], now=NOW)] == ["p3@x.example"]
    assert state.admit("plan", removals(2, 3), max_removals=1, now=NOW) == {"change-3"}
    assert state.room(1, now=NOW) == 0
    # the same once more, of another plan, is another removal
    assert state.admit("other", removals(3), max_removals=1, now=NOW) == set()
    state.release(now=NOW)
    assert state.admit("other", removals(3), max_removals=1, now=NOW + RELEASE_LASTS + 1) == {
        "change-3"
    }  # by the hour's count: the release is void, and there is room again
    state.withdraw([each.number for each in state.staged()])
    assert state.staged() == []


def _admit(path: str, number: int, out: "multiprocessing.Queue[int]") -> None:
    state = ProvisioningState(path, DASHBOARD)
    found = state.admit(f"plan {number}", removals(*range(10)), max_removals=12)
    out.put(len(found))


@pytest.mark.slow
def test_processes_share_the_count(tmp_path: Path) -> None:
    """However they come together, no more than may be pass in all."""
    context = multiprocessing.get_context("spawn")
    out: multiprocessing.Queue[int] = context.Queue()
    path = str(tmp_path / "state.sqlite")
    processes = [context.Process(target=_admit, args=(path, n, out)) for n in range(5)]
    for process in processes:
        process.start()
    counts = [out.get(timeout=60) for _ in processes]
    for process in processes:
        process.join(60)
    assert sum(counts) == 12


def test_people_are_remembered(tmp_path: Path) -> None:
    person = Person(email="a@x", grants=(Grant(privilege="full"),))
    state = opened(tmp_path)
    assert state.person("a@x") is None
    state.remember("a@x", KnownPerson(person=person, is_active=True))
    state.remember("a@x", KnownPerson(person=person, is_active=False, earlier=(person,)))
    assert opened(tmp_path).people() == [
        KnownPerson(person=person, is_active=False, earlier=(person,))
    ]


def test_other_files_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "state.sqlite"
    path.write_bytes(b"nothing of the kind" * 100)
    with pytest.raises(ConfigurationError, match="cannot be read"):
        opened(tmp_path)
    path.unlink()
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE other (x)")
    with pytest.raises(ConfigurationError, match="is not a state of provisioning"):
        opened(tmp_path)
    path.unlink()
    opened(tmp_path)
    assert path.stat().st_mode & 0o777 == 0o600
    with sqlite3.connect(path) as database:
        database.execute("UPDATE about SET value = 2 WHERE name = 'format'")
    with pytest.raises(ConfigurationError, match="newer version"):
        opened(tmp_path)
