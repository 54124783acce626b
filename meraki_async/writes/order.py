"""Which changes of a plan have to wait for which. Pure functions.

A change waits for an earlier one whose result it uses, and for one that is about the same
resource, something in it, or what it is in. Creations in a collection wait for earlier deletions
and renamings in it, and the other way round: a name may have to become free first. What cuts the
plan off from an organization waits for all earlier changes of that. All else may go at once.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from typing import TypeAlias

import msgspec

from .change import Change
from .cut_offs import cut_off
from .effects.creation import Creation, natural_key
from .effects.kinds import effect_class
from .effects.update import Update

Predecessors: TypeAlias = dict[str, list[Collection[str]]]
"""The ids of what each change waits for, directly; several changes may share one collection."""


def predecessors(changes: Sequence[Change]) -> Predecessors:
    """What each change waits for, by its id: enough of it that it waits for all else as well.

    Args:
        changes: of a plan, in its order.
    """
    found: Predecessors = {}
    earlier: defaultdict[str | None, list[str]] = defaultdict(list)
    tracks = _Tracks()
    collections: defaultdict[str, _Turns] = defaultdict(_Turns)
    for change in changes:
        waits: set[str] = set(change.needed_results())
        if change.after is not None:
            waits.add(change.after)
        paths = set(_paths(change))
        for path in paths:
            waits |= tracks.before(path)
        if cut_off(change) is not None:
            waits.update(earlier[change.organization_id])
        found[change.id] = [waits]
        collection, is_creation = _collection(change)
        if collection is not None:
            others = collections[collection].take(change.id, is_creation=is_creation)
            found[change.id].append(others)
        for path in paths:
            tracks.record(path, change.id)
        earlier[change.organization_id].append(change.id)
    return found


def levels(changes: Sequence[Change]) -> dict[str, int]:
    """The level of each change, by its id: it waits for changes of lower levels only.

    Args:
        changes: of a plan, in its order.
    """
    found: dict[str, int] = {}
    highest: dict[int, int] = {}
    for each, waits in predecessors(changes).items():
        for collection in waits:
            if id(collection) not in highest:
                highest[id(collection)] = max((found[one] for one in collection), default=-1)
        found[each] = 1 + max(highest[id(collection)] for collection in waits)
    return found


def depths(waits: Predecessors) -> dict[str, int]:
    """How many changes wait for each, one for the other, at most; by its id.

    Args:
        waits: of a plan, in its order.
    """
    found = dict.fromkeys(waits, 0)
    of_collection: dict[int, int] = {}
    for each in reversed(waits):
        for collection in waits[each]:
            if of_collection.get(id(collection), 0) < found[each] + 1:
                of_collection[id(collection)] = found[each] + 1
                for one in collection:
                    found[one] = max(found[one], found[each] + 1)
    return found


class _Tracks:
    """The last changes at and below each path so far."""

    def __init__(self) -> None:
        self._at: dict[tuple[str, ...], str] = {}
        self._below: defaultdict[tuple[str, ...], set[str]] = defaultdict(set)

    def before(self, path: tuple[str, ...]) -> set[str]:
        """What touched the path, something in it, or what it is in."""
        found = set(self._below.get(path, ()))
        for end in range(2, len(path) + 1):
            if (at := self._at.get(path[:end])) is not None:
                found.add(at)
        return found

    def record(self, path: tuple[str, ...], change_id: str) -> None:
        """A change touches the path: it has waited for all that did so before."""
        self._at[path] = change_id
        self._below.pop(path, None)
        for end in range(2, len(path)):
            self._below[path[:end]].add(change_id)


class _Turns:
    """Creations in one collection, and what may free names in it, in turn.

    One waits for the last turn of the other kind, which has waited for the turn before.
    """

    def __init__(self) -> None:
        self._is_creation: bool | None = None
        self._now: list[str] = []
        self._before: list[str] = []

    def take(self, change_id: str, *, is_creation: bool) -> Collection[str]:
        """Add a change. Returns what it waits for."""
        if is_creation != self._is_creation:
            self._is_creation = is_creation
            self._before, self._now = self._now, []
        self._now.append(change_id)
        return self._before


def _paths(change: Change) -> Iterator[tuple[str, ...]]:
    """The paths of what a change touches."""
    path = tuple(change.path.strip("/").split("/"))
    if effect_class(change.described) is Creation:
        path = (*path, _name_of_new(change))
    yield path
    yield from (("devices", serial) for serial in moved_devices(change))
    if change.operation == "combineOrganizationNetworks" and isinstance(change.body, dict):
        combined = change.body.get("networkIds")
        for each in combined if isinstance(combined, list) else ():
            if isinstance(each, str):
                yield ("networks", each)


def moved_devices(change: Change) -> list[str]:
    """The serials that a change's body names."""
    body = change.body if isinstance(change.body, dict) else {}
    serials = body.get("serials") or [body.get("serial")]
    return [each for each in serials if isinstance(each, str)] if isinstance(serials, list) else []


def _name_of_new(change: Change) -> str:
    """What tells creations in one collection apart, before they have ids."""
    body = change.body if isinstance(change.body, dict) else {}
    key = natural_key(body)
    named = body if key is None else {key: str(body[key]).casefold()}
    return "+" + msgspec.json.encode(named, order="deterministic").decode()


def _collection(change: Change) -> tuple[str | None, bool]:
    """The collection whose names a change takes or frees, and whether it adds to it."""
    kind = effect_class(change.described)
    if kind is Creation:
        return change.path, True
    if kind is Update and natural_key(change.body) is None:
        return None, False  # it takes no name, and frees none
    above = change.path.rpartition("/")[0]
    if above == "/networks":  # which the organization's are
        above = f"/organizations/{change.organization_id}/networks"
    return above, False


def in_levels(changes: Sequence[Change]) -> list[list[Change]]:
    """The changes, level by level."""
    found = levels(changes)
    rows: list[list[Change]] = [[] for _ in range(max(found.values(), default=-1) + 1)]
    for change in changes:
        rows[found[change.id]].append(change)
    return rows
