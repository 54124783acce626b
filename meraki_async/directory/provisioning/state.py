"""What runs of provisioning share: how many removals there were, what is staged, who has what.

One SQLite file, which any number of processes may use at once.
"""

import os
import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

import msgspec
from msgspec import Struct

from ...errors import ConfigurationError
from ...file_permissions import make_file
from ...sqlite_files import DATABASE_ERRORS, sqlite_transaction
from .grants import Person

_FORMAT = 1
"""Raise it whenever a table changes, and bring older files up in ``_prepare``."""
_SCHEMA = """
CREATE TABLE about (name TEXT PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE admission (
    dashboard TEXT NOT NULL, plan TEXT NOT NULL, change TEXT NOT NULL, admitted_at REAL NOT NULL,
    counts INTEGER NOT NULL, PRIMARY KEY (plan, change)
) WITHOUT ROWID;
CREATE INDEX admission_at ON admission (dashboard, admitted_at);
CREATE TABLE staged (
    number INTEGER PRIMARY KEY AUTOINCREMENT, dashboard TEXT NOT NULL, digest TEXT NOT NULL,
    organization_id TEXT NOT NULL, who TEXT NOT NULL, what TEXT NOT NULL, origin TEXT NOT NULL,
    staged_at REAL NOT NULL, released_at REAL, UNIQUE (dashboard, digest)
);
CREATE TABLE person (
    dashboard TEXT NOT NULL, key TEXT NOT NULL, is_active INTEGER NOT NULL, person BLOB NOT NULL,
    earlier BLOB NOT NULL, changed_at REAL NOT NULL, PRIMARY KEY (dashboard, key)
) WITHOUT ROWID;
"""
WINDOW = 3600.0
"""Seconds over which removals are counted."""
RELEASE_LASTS = 86_400.0
"""Seconds after which a release that was not used is void."""
_STAGED_LASTS = 14 * 86_400.0
"""Seconds after which what is staged, and was not asked for again, is forgotten."""
_WAIT = 60.0


class Removal(Struct, frozen=True, kw_only=True):
    """Something that a change would take away."""

    change: str
    """The id of the change."""
    digest: str
    """What tells it from other removals, in whatever plan it is."""
    organization_id: str
    who: str
    what: str
    """In words."""


class Staged(Struct, frozen=True, kw_only=True):
    """A removal that waits for somebody to release it."""

    number: int
    organization_id: str
    who: str
    what: str
    origin: str
    """The plan's file."""
    staged_at: float
    """Seconds of the epoch, as all times here."""
    released_at: float | None = None


class KnownPerson(Struct, frozen=True, kw_only=True):
    """Somebody whose grants were set one by one."""

    person: Person
    """With their grants, also while nothing of them is in force."""
    is_active: bool
    earlier: tuple[Person, ...] = ()
    """What was set before and may not have been taken back whole."""


class ProvisioningState:
    """The shared state in a file.

    Args:
        path: of the file; made if need be, in a directory that exists. Only its owner may read it.
        dashboard: the address of the dashboard: each has counts and people of its own. None: what
            is staged for all of them.

    Raises:
        ConfigurationError: it is damaged, of a later version, no such file, or cannot be written.
    """

    def __init__(self, path: str | os.PathLike[str], dashboard: str | None = None) -> None:
        self.path = Path(path)
        self._dashboard = dashboard
        with self._open() as database, sqlite_transaction(database):
            _prepare(self.path, database)

    # --- the circuit breaker ---

    def admit(
        self,
        plan: str,
        removals: Sequence[Removal],
        *,
        max_removals: int,
        origin: str = "",
        now: float | None = None,
    ) -> set[str]:
        """Let removals through, as many as may be within an hour, and stage the others.

        What is admitted counts from now on, whatever becomes of it: also after a kill, and for all
        other processes. What was admitted for this plan within the hour does not count again; after
        that it does, lest what was admitted and never sent be saved up. What somebody has released
        passes without counting, once.

        Args:
            plan: the digest of its file.
            removals: in the order in which they matter.
            max_removals: how many may be admitted within an hour.
            origin: the plan's file, for people.
            now: the time, in seconds of the epoch; default now.

        Returns:
            The ids of the changes that may be sent.
        """
        at = time.time() if now is None else now
        with self._open() as database, sqlite_transaction(database):
            known = {
                row[0]
                for row in database.execute(
                    "SELECT change FROM admission WHERE plan = ?"
                    " AND admitted_at > CASE WHEN counts THEN ? ELSE ? END",
                    (plan, at - WINDOW, at - RELEASE_LASTS),
                )
            }
            # a clock that was set back must not make room
            (count,) = database.execute(
                "SELECT count(*) FROM admission WHERE dashboard = ? AND counts AND admitted_at > ?",
                (self._dashboard, at - WINDOW),
            ).fetchone()
            released = {
                row[0]
                for row in database.execute(
                    "SELECT digest FROM staged WHERE dashboard = ? AND released_at > ?",
                    (self._dashboard, at - RELEASE_LASTS),
                )
            }
            admitted: set[str] = set()
            for each in removals:
                if each.change in known:
                    admitted.add(each.change)
                    continue
                is_released = each.digest in released
                if is_released or count < max_removals:
                    count += not is_released
                    admitted.add(each.change)
                    database.execute(
                        "INSERT OR REPLACE INTO admission VALUES (?, ?, ?, ?, ?)",
                        (self._dashboard, plan, each.change, at, not is_released),
                    )
                    database.execute(
                        "DELETE FROM staged WHERE dashboard = ? AND digest = ?",
                        (self._dashboard, each.digest),
                    )
                else:
                    self._stage(database, each, origin, at)
            database.execute("DELETE FROM staged WHERE staged_at < ?", (at - _STAGED_LASTS,))
        return admitted

    def _stage(
        self, database: sqlite3.Connection, removal: Removal, origin: str, at: float
    ) -> None:
        database.execute(
            "INSERT INTO staged (dashboard, digest, organization_id, who, what, origin, staged_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (dashboard, digest)"
            " DO UPDATE SET origin = excluded.origin, staged_at = excluded.staged_at",
            (
                self._dashboard,
                removal.digest,
                removal.organization_id,
                removal.who,
                removal.what,
                origin,
                at,
            ),
        )

    def room(self, max_removals: int, *, now: float | None = None) -> int:
        """How many removals may be admitted now."""
        at = time.time() if now is None else now
        with self._open() as database:
            (count,) = database.execute(
                "SELECT count(*) FROM admission WHERE dashboard = ? AND counts AND admitted_at > ?",
                (self._dashboard, at - WINDOW),
            ).fetchone()
        return max(0, max_removals - int(count))

    def staged(self) -> list[Staged]:
        """What waits to be released, and what was released and not used, in order."""
        with self._open() as database:
            rows = database.execute(
                "SELECT number, organization_id, who, what, origin, staged_at, released_at"
                " FROM staged WHERE coalesce(?, dashboard) = dashboard ORDER BY number",
                (self._dashboard,),
            ).fetchall()
        names = Staged.__struct_fields__
        return [msgspec.convert(dict(zip(names, row, strict=True)), Staged) for row in rows]

    def release(
        self, numbers: Sequence[int] | None = None, *, now: float | None = None
    ) -> list[Staged]:
        """Let staged removals pass once, within a day, when they are asked for again.

        Args:
            numbers: which; default all.
            now: the time, in seconds of the epoch; default now.

        Returns:
            What was released.

        Raises:
            ConfigurationError: one of the numbers is not staged; nothing was released.
        """
        at = time.time() if now is None else now
        with self._open() as database, sqlite_transaction(database):
            rows = database.execute(
                "SELECT number FROM staged WHERE coalesce(?, dashboard) = dashboard",
                (self._dashboard,),
            )
            there = {row[0] for row in rows}
            wanted = there if numbers is None else set(numbers)
            if unknown := sorted(wanted - there):
                raise ConfigurationError(f"nothing is staged as number {unknown[0]}")
            database.executemany(
                "UPDATE staged SET released_at = ? WHERE number = ?", [(at, n) for n in wanted]
            )
        return [each for each in self.staged() if each.number in wanted]

    def withdraw(self, numbers: Sequence[int]) -> None:
        """Forget staged removals: they are staged again when they are asked for again."""
        with self._open() as database, sqlite_transaction(database):
            database.executemany(
                "DELETE FROM staged WHERE coalesce(?, dashboard) = dashboard AND number = ?",
                [(self._dashboard, number) for number in numbers],
            )

    # --- people whose grants were set one by one ---

    def person(self, key: str) -> KnownPerson | None:
        """Somebody whose grants were set.

        Args:
            key: their main address in its form for comparing.
        """
        with self._open() as database:
            row = database.execute(
                "SELECT person, is_active, earlier FROM person WHERE dashboard = ? AND key = ?",
                (self._dashboard, key),
            ).fetchone()
        return None if row is None else _known(row)

    def people(self) -> list[KnownPerson]:
        """Everybody whose grants were set, by address."""
        with self._open() as database:
            rows = database.execute(
                "SELECT person, is_active, earlier FROM person WHERE dashboard = ? ORDER BY key",
                (self._dashboard,),
            ).fetchall()
        return [_known(row) for row in rows]

    def forget(self, key: str) -> None:
        """Know nothing of somebody any more.

        Args:
            key: their main address in its form for comparing.
        """
        with self._open() as database, sqlite_transaction(database):
            database.execute(
                "DELETE FROM person WHERE dashboard = ? AND key = ?", (self._dashboard, key)
            )

    def remember(self, key: str, known: KnownPerson) -> None:
        """Keep somebody's grants: on the disk when it returns.

        Args:
            key: their main address in its form for comparing.
            known: what is to be known.
        """
        with self._open() as database, sqlite_transaction(database):
            database.execute(
                "INSERT OR REPLACE INTO person VALUES (?, ?, ?, ?, ?, ?)",
                (
                    self._dashboard,
                    key,
                    known.is_active,
                    msgspec.json.encode(known.person),
                    msgspec.json.encode(known.earlier),
                    time.time(),
                ),
            )

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        try:
            make_file(self.path, 0o600)
            with closing(
                sqlite3.connect(self.path, timeout=_WAIT, isolation_level=None)
            ) as database:
                database.execute("PRAGMA synchronous=FULL")
                yield database
        except (*DATABASE_ERRORS, msgspec.MsgspecError) as error:
            raise ConfigurationError(
                f"the state of provisioning in {self.path} cannot be read or written: {error}"
            ) from None


def _prepare(path: Path, database: sqlite3.Connection) -> None:
    if not database.execute("SELECT 1 FROM sqlite_master").fetchone():
        for statement in _SCHEMA.split(";"):
            database.execute(statement)
        about = [("format", _FORMAT), ("is", "meraki-async provisioning")]
        database.executemany("INSERT INTO about VALUES (?, ?)", about)
    tables = {row[0] for row in database.execute("SELECT name FROM sqlite_master")}
    about_it = dict(database.execute("SELECT name, value FROM about")) if "about" in tables else {}
    version = about_it.get("format")
    if about_it.get("is") != "meraki-async provisioning" or not isinstance(version, int):
        raise ConfigurationError(f"{path} is not a state of provisioning: name another file")
    if version > _FORMAT:
        raise ConfigurationError(
            f"{path} was written by a newer version of meraki-async (format {version}, this one "
            f"knows {_FORMAT}): use that version"
        )


def _known(row: Sequence[bytes]) -> KnownPerson:
    return KnownPerson(
        person=msgspec.json.decode(row[0], type=Person),
        is_active=bool(row[1]),
        earlier=msgspec.json.decode(row[2], type=tuple[Person, ...]),
    )
