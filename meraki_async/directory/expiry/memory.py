"""What was alerted through which channel, and how terms looked last: one SQLite file."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path

from ...errors import StoreError
from ...file_lock import FileLock
from ...file_permissions import make_file
from ...sqlite_files import DATABASE_ERRORS, sqlite_transaction
from .alerts import Alert, KnownTerm

_FORMAT = 1
"""Raise it whenever a table changes, and bring older files up in ``_open``."""
_SCHEMA = """
CREATE TABLE about (format INTEGER NOT NULL);
CREATE TABLE term (id TEXT PRIMARY KEY, ends_on TEXT, short_since TEXT) WITHOUT ROWID;
CREATE TABLE sent (
    alert_id TEXT, channel TEXT, sent_at TEXT NOT NULL, text TEXT NOT NULL,
    PRIMARY KEY (alert_id, channel)
) WITHOUT ROWID;
"""


class AlertMemory:
    """Remembers alerts between runs, of which one at a time may use it.

    Args:
        path: of the file; made if need be, readable by its owner alone.

    Raises:
        StoreError: another process uses it, it is damaged or newer, or cannot be written.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        with _errors_of(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            self._lock = FileLock(path.with_name(path.name + ".lock"))
            is_free = self._lock.acquire()
        if not is_free:
            raise StoreError(f"{path}: another process is sending alerts")
        try:
            self._database = self._open()
        except BaseException:
            self._lock.release()
            raise

    def _open(self) -> sqlite3.Connection:
        with _errors_of(self._path):
            make_file(self._path, 0o600)
            database = sqlite3.connect(self._path, isolation_level=None)
            try:
                database.execute("PRAGMA synchronous=FULL")
                with sqlite_transaction(database):
                    if not database.execute("SELECT 1 FROM sqlite_master").fetchone():
                        for statement in _SCHEMA.split(";"):
                            database.execute(statement)
                        database.execute("INSERT INTO about VALUES (?)", (_FORMAT,))
                (version,) = database.execute("SELECT format FROM about").fetchone()
                if not isinstance(version, int) or version > _FORMAT:
                    raise StoreError(
                        f"{self._path} was written by a newer version of meraki-async (format "
                        f"{version}, this one knows {_FORMAT}): use that version"
                    )
            except BaseException:
                database.close()
                raise
            return database

    def close(self) -> None:
        """Let other processes use it."""
        self._database.close()
        self._lock.release()

    def known_terms(self) -> dict[str, KnownTerm]:
        """How terms looked in the last run, by their ids."""
        with _errors_of(self._path):
            rows = self._database.execute("SELECT id, ends_on, short_since FROM term").fetchall()
            return {key: KnownTerm(_date(end), _date(short)) for key, end, short in rows}

    def remember(self, terms: Mapping[str, KnownTerm]) -> None:
        """Store how terms look now. Terms that were not read stay as they were."""
        rows = [
            (key, term.ends_on and str(term.ends_on), term.short_since and str(term.short_since))
            for key, term in terms.items()
        ]
        with _errors_of(self._path), sqlite_transaction(self._database):
            self._database.executemany("INSERT OR REPLACE INTO term VALUES (?, ?, ?)", rows)

    def unsent(self, alerts: Iterable[Alert], channel: str) -> list[Alert]:
        """Those alerts that have not gone out through a channel."""
        with _errors_of(self._path):
            rows = self._database.execute("SELECT alert_id FROM sent WHERE channel = ?", (channel,))
            sent = {alert_id for (alert_id,) in rows}
        return [alert for alert in alerts if alert.id not in sent]

    def mark_sent(self, alerts: Iterable[Alert], channel: str) -> None:
        """Store that alerts have gone out through a channel."""
        now = datetime.now(UTC).isoformat(timespec="seconds")
        rows = [(alert.id, channel, now, alert.text) for alert in alerts]
        with _errors_of(self._path), sqlite_transaction(self._database):
            self._database.executemany("INSERT OR REPLACE INTO sent VALUES (?, ?, ?, ?)", rows)


def _date(value: str | None) -> date | None:
    return None if value is None else date.fromisoformat(value)


@contextmanager
def _errors_of(path: Path) -> Iterator[None]:
    try:
        yield
    except (*DATABASE_ERRORS, ValueError, TypeError) as error:
        raise StoreError(f"the alerts' memory {path} cannot be read or written: {error}") from None
