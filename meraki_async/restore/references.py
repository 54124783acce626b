"""Ids of records that are made anew, where others use them."""

import re
from collections.abc import Callable, Mapping, Set
from typing import Any

from .place import Place

MIN_ID_LENGTH = 12
"""Characters from which on an id is no other value by chance."""
_IN_TEXT = re.compile(r"(?<=\()[^()]+(?=\))")


class References:
    """The ids that records will have only when they are made.

    Args:
        made: records that are made anew and get other ids.
        result: what stands for the new id of one.
        kept: ids of records that keep theirs. Records of two kinds may have the same.
    """

    def __init__(
        self,
        made: Mapping[Place, Any],
        result: Callable[[Place], str],
        kept: Set[str] = frozenset(),
    ) -> None:
        self._kept = kept
        self._by_key: dict[str, list[Place]] = {}
        for place in made:
            self._by_key.setdefault(place.key, []).append(place)
        self._result = result

    def used(self, place: Place, body: Any) -> set[Place]:
        """The records whose new ids a write uses.

        Args:
            place: that is written to.
            body: of the write.
        """
        found: set[Place] = set()
        self._map(body, "", place, found.add)
        above = place.above()
        while above is not None:
            if above in self._by_key.get(above.key, ()):
                found.add(above)
            above = above.above()
        if place in self._by_key.get(place.key, ()):
            found.add(place)
        return found

    def doubtful(self, place: Place, body: Mapping[str, Any]) -> list[tuple[str, str]]:
        """Members that hold an id of two records, of which one is made anew; and the id.

        Nothing says which of the two it is, so that it is left as it was.

        Args:
            place: that is written to.
            body: of the write.
        """
        return [
            (name, each)
            for name, value in body.items()
            for each in sorted(ids_in(value) & self._kept & self._by_key.keys())
            if each not in {one.key for one in self.used(place, {name: value})}
        ]

    def filled(self, place: Place, body: Any) -> Any:
        """A body with what stands for the new ids."""
        return self._map(body, "", place, lambda _: None)

    def arguments(self, place: Place, action: str) -> list[str]:
        """The arguments of the path of a write.

        Args:
            place: that is written to.
            action: ``create``, or another one, whose path ends with the record itself.
        """
        values = place.kind.arguments(place.parent_id, place.key)
        chain: list[Place] = []
        above: Place | None = place
        while above is not None:
            chain.append(above)
            above = above.above()
        if place.kind.is_collection or place.kind.parents.is_nested:
            own = chain if place.kind.is_collection else chain[1:]
            for number, each in enumerate(own, start=1):
                if each in self._by_key.get(each.key, ()):
                    values[-number] = self._result(each)
        return values[:-1] if action == "create" else values

    def _map(self, value: Any, name: str, place: Place, note: Callable[[Place], object]) -> Any:
        match value:
            case str():
                found = self._find(value, name, place)
                if found is not None:
                    note(found)
                    return self._result(found)
                return _IN_TEXT.sub(lambda part: self._in_text(part[0], place, note), value)
            case dict():
                return {
                    n: self._map(v, f"{name}Id" if n == "id" and name else n, place, note)
                    for n, v in value.items()
                }
            case list():
                return [self._map(each, name, place, note) for each in value]
        return value

    def _in_text(self, part: str, place: Place, note: Callable[[Place], object]) -> str:
        """What takes the place of an id in a text of rules: ``OBJ(646829496481105433)``."""
        found = self._find(part, "", place) if len(part) >= MIN_ID_LENGTH else None
        if found is None:
            return part
        note(found)
        return self._result(found)

    def _find(self, value: str, name: str, place: Place) -> Place | None:
        """The record that a value is the id of; one in the same network goes first."""
        places = self._by_key.get(value, [])
        if len(value) < MIN_ID_LENGTH:
            places = [
                each
                for each in places
                if each.root == place.root and _is_called_after(name, each) and each != place
            ]
        elif value in self._kept:
            places = [each for each in places if _is_id_of(name, each)]
        ordered = sorted(places, key=lambda each: each.root != place.root)
        return next((each for each in ordered if each != place), None)


def ids_in(value: Any) -> frozenset[str]:
    """What may be ids of other records, in a JSON value."""
    match value:
        case str():
            return frozenset((value, *_IN_TEXT.findall(value)))
        case dict():
            return frozenset().union(*map(ids_in, value.values()))
        case list():
            return frozenset().union(*map(ids_in, value))
    return frozenset()


def _is_called_after(name: str, place: Place) -> bool:
    """Whether a member holds ids of such records, by its name."""
    wanted = place.kind.key_names[0].casefold()
    return name.casefold() in (wanted, f"{wanted}s")


def _is_id_of(name: str, place: Place) -> bool:
    """Whether a member says by its name of which kind of record it holds the id."""
    found = name.casefold()
    wanted = {each.casefold() for each in place.kind.key_names if each != "id"}
    return not wanted.isdisjoint((found, found.removesuffix("s"), found.replace("sid", "id")))
