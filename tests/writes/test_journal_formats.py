"""Journals that an earlier version wrote."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from meraki_async.writes.running.journal import Entry, Journal, read_journal

pytestmark = pytest.mark.anyio
FORMAT_1 = """
CREATE TABLE about (name TEXT PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE change (
    id TEXT PRIMARY KEY, state TEXT NOT NULL, detail TEXT NOT NULL, ground BLOB, result BLOB,
    batch_id TEXT, side_effects BLOB, sent_at REAL, changed_at REAL NOT NULL
) WITHOUT ROWID;
CREATE TABLE run (
    started_at REAL NOT NULL, finished_at REAL, levels INTEGER NOT NULL, process INTEGER NOT NULL
);
INSERT INTO about VALUES ('format', 1), ('plan', 'digest');
INSERT INTO change VALUES ('change-1', 'sent', '', 'null', NULL, '7', NULL, 4.0, 5.0);
INSERT INTO run VALUES (2.0, 3.0, 1, 99), (4.0, NULL, 1, 100);
"""
SENT = Entry(id="change-1", state="sent", ground=b"null", batch_id="7", sent_at=4.0, changed_at=5.0)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "plan.jsonl.journal"
    with closing(sqlite3.connect(path)) as database:
        database.executescript(FORMAT_1.replace("'null'", "x'6e756c6c'"))
    return path


def test_who_only_looks_leaves_it_as_it_is(path: Path) -> None:
    before = path.read_bytes()
    status = read_journal(path, "digest")
    assert status.entries == {"change-1": SENT}
    assert (status.started_at, status.finished_at) == (4.0, None)
    assert path.read_bytes() == before


async def test_a_run_goes_on_with_it(path: Path) -> None:
    journal = Journal(path, "digest")
    assert journal.entries() == {"change-1": SENT}
    journal.begin_run()
    await journal.write([Entry(id="change-2", state="planned", ground=b"null", read_at=6.0)])
    journal.finish_run()
    journal.close()
    status = read_journal(path, "digest")
    assert status.entries["change-1"] == SENT
    assert status.entries["change-2"].read_at == 6.0
    assert status.finished_at is not None
    again = Journal(path, "digest")
    assert again.entries() == status.entries
    again.close()
