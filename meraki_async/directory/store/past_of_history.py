"""States that have ended, made of the history of a store that did not keep them yet."""

from collections.abc import Mapping
from itertools import groupby
from typing import Any, NamedTuple

import msgspec
from msgspec import structs

from .database import Database
from .kinds import Facets, Kind, facets, instant

_INSERT = f"INSERT INTO past_record VALUES ({', '.join('?' * 15)})"
_KEY = "(kind, organization_id, id)"
# a whole organization that is out of sight ends no state of its record
_ABOUT_STATES = (
    "what <> 'forgotten'"
    f" AND NOT (kind = '{Kind.ORGANIZATION}' AND what IN ('visible', 'not_visible'))"
)
_PAGE = 1000


async def write_past_of_history(database: Database) -> None:
    """Inside a transaction: make the states that ended of the history, which tells of them all.

    Args:
        database: whose history was written before such states were kept.
    """
    await database.execute("UPDATE record SET began_at = first_seen")
    after: tuple[Any, ...] = ("", "", "")
    while True:
        keys = await database.fetch(
            "SELECT DISTINCT kind, organization_id, id FROM history"
            f" WHERE {_KEY} > (?, ?, ?) AND {_ABOUT_STATES}"
            f" ORDER BY kind, organization_id, id LIMIT {_PAGE}",
            *after,
        )
        if not keys:
            return
        part = f"{_KEY} > (?, ?, ?) AND {_KEY} <= (?, ?, ?)", *after, *keys[-1]
        present = {
            tuple(row[:3]): _Present(*row[3:])
            for row in await database.fetch(
                f"SELECT kind, organization_id, id, json, first_seen FROM record WHERE {part[0]}",
                *part[1:],
            )
        }
        entries = await database.fetch(
            "SELECT kind, organization_id, id, sequence, observed_at, what, old FROM history"
            f" WHERE {part[0]} AND {_ABOUT_STATES}"
            " ORDER BY kind, organization_id, id, sequence DESC",
            *part[1:],
        )
        pasts = {}
        for key, rows in groupby(entries, key=lambda row: tuple(row[:3])):
            pasts[key] = past = _Past(present.get(key, _Present(None, 0)))
            for _, _, _, *entry in rows:
                past.undo(*entry)
        await _write(database, pasts)
        after = tuple(keys[-1])


class _Present(NamedTuple):
    """What a record is."""

    json: str | None
    """None: it is gone."""
    first_seen: int


class _State(NamedTuple):
    json: str
    began_at: int
    ended_at: int
    is_visible: bool


class _Past:
    """What a record was, found by going back through its history.

    Args:
        present: what it is.
    """

    def __init__(self, present: _Present) -> None:
        self._json, self._first_seen = present
        self._at_its_end = self._json
        self._ended_at: int | None = None
        self._is_visible = True
        self._states: list[_State] = []
        self.began_at: int | None = None
        """Since when it is what it is; None: since it was first seen."""
        self.activity: list[tuple[int | None, int]] = []
        """The activity before, and the sequence number of the entry that says so."""

    def undo(self, sequence: int, at: int, what: str, old: str | None) -> None:
        """Go back beyond an entry of the history.

        Args:
            sequence: its number.
            at: when it was observed, in microseconds of the epoch.
            what: happened.
            old: the state before, as JSON.
        """
        if what == "activity":
            # it ends no state
            if self._json is not None and old is not None:
                before = msgspec.json.decode(old)
                value = {**msgspec.json.decode(self._json), **before}
                self._json = msgspec.json.encode(value).decode()
                self.activity.append((instant(before.get("lastActive")), sequence))
            return
        if what == "not_visible":
            self._is_visible = False
        elif self.began_at is None:
            self.began_at = at
        self._close(at)
        self._is_visible = what != "visible"
        if what == "added":
            self._json = None
        elif what in ("changed", "removed"):
            self._json = old
        if what == "removed":
            self._first_seen = 0  # it was seen at some time before
        self._ended_at, self._at_its_end = at, self._json

    def states(self) -> list[_State]:
        """Those that ended, after all entries."""
        self._close(self._first_seen)
        return self._states

    def _close(self, began_at: int) -> None:
        """Keep the state that begins there, if it is one that ended."""
        if self._ended_at is None or self._at_its_end is None:
            return
        if began_at < self._ended_at:
            self._states.append(
                _State(self._at_its_end, began_at, self._ended_at, self._is_visible)
            )


async def _write(database: Database, pasts: Mapping[tuple[Any, ...], _Past]) -> None:
    await database.execute_many(
        "UPDATE record SET began_at = ? WHERE kind = ? AND organization_id = ? AND id = ?"
        " AND began_at <> ?",
        [
            (past.began_at, *key, past.began_at)
            for key, past in pasts.items()
            if past.began_at is not None
        ],
    )
    await database.execute_many(
        "UPDATE history SET active_at = ? WHERE sequence = ?",
        [each for past in pasts.values() for each in past.activity],
    )
    await database.execute_many(
        _INSERT,
        [
            (
                *(*key, state.json, state.began_at, state.ended_at),
                *structs.astuple(_facets(key, state.json)),
                None if state.is_visible else state.began_at,
            )
            for key, past in pasts.items()
            for state in past.states()
        ],
    )


def _facets(key: tuple[Any, ...], json: str) -> Facets:
    kind, organization_id, identifier = key
    return facets(Kind(kind), organization_id, identifier, msgspec.json.decode(json))
