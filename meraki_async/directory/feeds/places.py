"""Where records are: what the history of one record in one or several organizations adds up to.

A network that moves keeps its id. Its old and its new organization are read at different times, so
it may seem to be in both for a while, or in none.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from ..store.records import HistoryEntry


class Place(NamedTuple):
    """Where a record is, and what it says."""

    organization_id: str
    record: bytes
    is_visible: bool
    since: int
    """The number of the entry that added it there; 0 if it is older than the history."""


class Step(NamedTuple):
    """What an entry of the history changes."""

    entry: HistoryEntry
    before: Place | None
    after: Place | None


def steps(entries: Sequence[HistoryEntry], current: Mapping[str, Place]) -> Iterator[Step]:
    """What the history of one record changes, as seen from outside: it is in one place at most.

    It is where it was added last, of those places from which it is not known to be gone.

    Args:
        entries: all that are kept of the record, in order.
        current: where it is now, by organization.

    Yields:
        Steps that change something.
    """
    by_organization: defaultdict[str, list[HistoryEntry]] = defaultdict(list)
    for entry in entries:
        by_organization[entry.organization_id].append(entry)
    places = {
        organization_id: found
        for organization_id in by_organization.keys() | current.keys()
        if (found := _before(by_organization[organization_id], current.get(organization_id)))
    }
    told = _home(places.values())
    for number, entry in enumerate(entries):
        place = _after(places.pop(entry.organization_id, None), entry)
        if place is not None:
            places[entry.organization_id] = place
        home = _home(places.values())
        following = entries[number + 1] if number + 1 < len(entries) else None
        if home is None and following is not None and _is_arrival(following, entry):
            continue  # it is on its way: the arrival is told as a move
        if _differ(told, home):
            yield Step(entry, told, home)
            told = home


def _is_arrival(entry: HistoryEntry, after: HistoryEntry) -> bool:
    return entry.what == "added" and entry.organization_id != after.organization_id


def _home(places: Iterable[Place]) -> Place | None:
    return max(places, key=lambda place: (place.since, place.organization_id), default=None)


def _differ(one: Place | None, other: Place | None) -> bool:
    if one is None or other is None:
        return one is not other
    return one[:3] != other[:3]


def _before(entries: Sequence[HistoryEntry], current: Place | None) -> Place | None:
    """What there was before the first entry that is kept."""
    if not entries:
        return None if current is None else current._replace(since=0)
    if entries[0].what == "added":
        return None
    record = next((entry.old for entry in entries if entry.old is not None), None)
    if record is None:
        record = None if current is None else current.record
    if record is None:
        return None
    is_visible = current is None or current.is_visible
    for entry in entries:
        if entry.what in ("visible", "not_visible"):
            is_visible = entry.what == "not_visible"
            break
    return Place(entries[0].organization_id, record, is_visible, 0)


def _after(place: Place | None, entry: HistoryEntry) -> Place | None:
    match entry.what:
        case "added" if entry.new is not None:
            return Place(entry.organization_id, entry.new, True, entry.sequence)
        case "changed" if entry.new is not None:
            since = 0 if place is None else place.since
            return Place(entry.organization_id, entry.new, True, since)
        case "removed":
            return None
        case "visible" | "not_visible" if place is not None:
            return place._replace(is_visible=entry.what == "visible")
    return place
