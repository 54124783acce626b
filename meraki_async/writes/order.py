"""Which changes of a plan have to wait for which. Pure functions.

A change waits for an earlier one whose result it uses, and for one that is about the same
resource, something in it, or what it is in. Creations in a collection wait for earlier deletions
and renamings in it, and the other way round: a name may have to become free first. What cuts the
plan off from an organization waits for all earlier changes of that. All else may go at once.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence

import msgspec

from .change import Change
from .cut_offs import cut_off
from .effects.creation import Creation, natural_key
from .effects.kinds import effect_class
from .effects.update import Update


def levels(changes: Sequence[Change]) -> dict[str, int]:
    """The level of each change, by its id: it waits for changes of lower levels only.

    Args:
        changes: of a plan, in its order.
    """
    found: dict[str, int] = {}
    highest: dict[str | None, int] = {}
    tracks = _Tracks()
    for change in changes:
        needed = change.needed_results() | ({change.after} if change.after is not None else set())
        level = max((found[each] + 1 for each in needed), default=0)
        paths = list(_paths(change))
        collection, is_creation = _collection(change)
        for path in paths:
            level = max(level, tracks.after(path))
        if collection is not None:
            level = max(level, tracks.after_others(collection, is_creation=is_creation))
        organization_id = change.organization_id
        if cut_off(change) is not None:
            level = max(level, highest.get(organization_id, -1) + 1)
        highest[organization_id] = max(level, highest.get(organization_id, -1))
        for path in paths:
            tracks.record(path, level)
        if collection is not None:
            tracks.record_collection(collection, level, is_creation=is_creation)
        found[change.id] = level
    return found


def unrelated_groups(changes: Sequence[Change]) -> list[list[Change]]:
    """Groups of changes none of which waits for one of another group; each in the plan's order.

    Args:
        changes: of one organization, in the plan's order. What they use of other organizations
            does not relate them.
    """
    union = _Union()
    paths: dict[tuple[str, ...], str] = {}
    collections: defaultdict[str, dict[bool, list[str]]] = defaultdict(lambda: defaultdict(list))
    own = {change.id for change in changes}
    for change in changes:
        needed = change.needed_results() | ({change.after} if change.after is not None else set())
        for one in needed & own:
            union.join(change.id, one)
        for path in _paths(change):
            union.join(change.id, paths.setdefault(path, change.id))
        collection, is_creation = _collection(change)
        if collection is not None:
            collections[collection][is_creation].append(change.id)
        if cut_off(change) is not None:
            for other in changes:
                union.join(change.id, other.id)
    for path, one in paths.items():
        for end in range(2, len(path)):
            if (above := paths.get(path[:end])) is not None:
                union.join(one, above)
    for kinds in collections.values():
        if len(kinds) > 1:  # creations wait for the others there, or these for them
            first, *rest = [each for ids in kinds.values() for each in ids]
            for each in rest:
                union.join(first, each)
    groups: defaultdict[str, list[Change]] = defaultdict(list)
    for change in changes:
        groups[union.find(change.id)].append(change)
    return list(groups.values())


class _Union:
    """Which changes are in one group: each names another one of it, or itself."""

    def __init__(self) -> None:
        self._above: dict[str, str] = {}

    def find(self, one: str) -> str:
        """The change that stands for the group."""
        while (above := self._above.setdefault(one, one)) != one:
            self._above[one] = one = self._above.setdefault(above, above)
        return one

    def join(self, one: str, other: str) -> None:
        """Make one group of two."""
        self._above[self.find(other)] = self.find(one)


class _Tracks:
    """The highest levels at and below each path so far."""

    def __init__(self) -> None:
        self._at: dict[tuple[str, ...], int] = {}
        self._below: dict[tuple[str, ...], int] = {}
        self._collections: dict[tuple[str, bool], int] = {}

    def after(self, path: tuple[str, ...]) -> int:
        """The lowest level that waits for all that touches the path."""
        level = self._below.get(path, -1)
        for end in range(2, len(path) + 1):
            level = max(level, self._at.get(path[:end], -1))
        return level + 1

    def record(self, path: tuple[str, ...], level: int) -> None:
        """A change of this level touches the path."""
        self._at[path] = max(level, self._at.get(path, -1))
        for end in range(2, len(path) + 1):
            above = path[:end]
            self._below[above] = max(level, self._below.get(above, -1))

    def after_others(self, collection: str, *, is_creation: bool) -> int:
        return self._collections.get((collection, not is_creation), -1) + 1

    def record_collection(self, collection: str, level: int, *, is_creation: bool) -> None:
        key = (collection, is_creation)
        self._collections[key] = max(level, self._collections.get(key, -1))


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
