"""Where a record is, by what its history in several organizations adds up to."""

from hypothesis import given
from hypothesis import strategies as st

from meraki_async.directory.feeds.places import Place, steps
from meraki_async.directory.store.kinds import Kind
from meraki_async.directory.store.records import HistoryEntry


def entry(
    sequence: int, organization_id: str, what: str, old: str = "", new: str = ""
) -> HistoryEntry:
    return HistoryEntry(
        sequence=sequence,
        observed_after=None,
        observed_at=sequence,
        kind=Kind.NETWORK,
        organization_id=organization_id,
        id="N_1",
        what=what,
        old=old.encode() or None,
        new=new.encode() or None,
    )


def told(entries: list[HistoryEntry], **current: str) -> list[tuple[int, str, str]]:
    """What each step says: its number, where the record was, and where it is."""
    places = {name: Place(name, record.encode(), True, 0) for name, record in current.items()}
    return [
        (
            step.entry.sequence,
            f"{step.before.organization_id}{step.before.record.decode()}" if step.before else "-",
            f"{step.after.organization_id}{step.after.record.decode()}" if step.after else "-",
        )
        for step in steps(entries, places)
    ]


def test_a_move_is_one_step_whichever_organization_is_read_first() -> None:
    added = entry(1, "a", "added", new="1")
    gone_first = [added, entry(2, "a", "removed", old="1"), entry(3, "b", "added", new="1")]
    assert told(gone_first, b="1") == [(1, "-", "a1"), (3, "a1", "b1")]
    there_first = [added, entry(2, "b", "added", new="1"), entry(3, "a", "removed", old="1")]
    assert told(there_first, b="1") == [(1, "-", "a1"), (2, "a1", "b1")]
    both = [added, entry(2, "b", "added", new="1")]
    assert told(both, a="1", b="1") == [(1, "-", "a1"), (2, "a1", "b1")]


def test_old_news_of_the_place_that_was_left_is_not_told() -> None:
    entries = [
        entry(1, "a", "added", new="1"),
        entry(2, "b", "added", new="2"),
        entry(3, "a", "changed", old="1", new="3"),
        entry(4, "a", "removed", old="3"),
        entry(5, "b", "removed", old="2"),
    ]
    assert told(entries) == [(1, "-", "a1"), (2, "a1", "b2"), (5, "b2", "-")]


def test_what_came_back_before_it_was_missed() -> None:
    entries = [entry(5, "b", "added", new="1"), entry(6, "b", "removed", old="1")]
    assert told(entries, a="1") == [(5, "a1", "b1"), (6, "b1", "a1")]


def test_what_is_older_than_the_history() -> None:
    assert told([entry(9, "a", "changed", old="1", new="2")], a="2") == [(9, "a1", "a2")]
    assert told([entry(9, "a", "removed", old="1")]) == [(9, "a1", "-")]
    hidden = list(steps([entry(9, "a", "not_visible")], {"a": Place("a", b"1", False, 0)}))
    assert [(step.before, step.after) for step in hidden] == [
        (Place("a", b"1", True, 0), Place("a", b"1", False, 0))
    ]


@given(
    st.lists(st.tuples(st.sampled_from("abc"), st.integers(0, 2)), max_size=30), st.integers(0, 30)
)
def test_any_history_ends_where_the_record_is(writes: list[tuple[str, int]], deleted: int) -> None:
    """Each organization says now and then what it has; the last to have gained it has it."""
    now: dict[str, str] = {}
    arrivals: list[str] = []
    entries: list[HistoryEntry] = []
    for organization_id, value in writes:
        old, new = now.get(organization_id, ""), "" if value == 0 else str(value)
        if old == new:
            continue
        what = "added" if not old else "changed" if new else "removed"
        entries.append(entry(len(entries) + 1, organization_id, what, old, new))
        if new:
            now[organization_id] = new
        else:
            del now[organization_id]
        if what != "changed":
            arrivals = [each for each in arrivals if each != organization_id]
        if what == "added":
            arrivals.append(organization_id)
    current = {name: Place(name, record.encode(), True, 0) for name, record in now.items()}
    found = list(steps(entries, current))
    place = None
    for step in found:
        assert step.before == place or (step.before and place and step.before[:3] == place[:3])
        place = step.after
    if arrivals:
        assert place is not None
        assert place[:2] == (arrivals[-1], now[arrivals[-1]].encode())
    else:
        assert place is None
    # what is left when the oldest entries are deleted tells the same, as far as it tells of places
    # that are distinguished by it
    rest = list(steps(entries[deleted:], current))
    if len(now) <= 1 and rest:
        assert (rest[-1].after or Place("", b"", True, 0))[:2] == (
            place or Place("", b"", True, 0)
        )[:2]
