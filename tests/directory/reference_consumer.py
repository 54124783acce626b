"""Keeps a copy of all organizations and networks in another database: a consumer of the feed.

    python reference_consumer.py MIRROR [OPTION…]

It runs ``meraki-async directory changes`` with these options (such as ``--db FILE``), and applies
what that prints. Kill it at any instant and run it again: the records and the cursor are committed
together, and applying an event twice changes nothing.
"""

import json
import sqlite3
import subprocess
import sys
from collections.abc import Iterable, Sequence
from typing import Any

START_OVER = 3
"""The exit code that says that the cursor is of no use any more."""
TABLES = """
CREATE TABLE IF NOT EXISTS record (kind, id, organization_id, is_visible, json, snapshot,
    PRIMARY KEY (kind, id));
CREATE TABLE IF NOT EXISTS cursor (only INTEGER PRIMARY KEY CHECK (only = 1), value);
"""


def apply(
    mirror: sqlite3.Connection, events: Iterable[dict[str, Any]], snapshot: int | None = None
) -> None:
    """Bring the copy up to date, each event and its cursor in one transaction."""
    for event in events:
        with mirror:
            if event["what"] == "end":  # whatever the snapshot did not have is gone
                mirror.execute("DELETE FROM record WHERE snapshot IS NOT ?", [snapshot])
            elif event.get("new") is None:
                place = event["kind"], event["id"]
                mirror.execute("DELETE FROM record WHERE kind = ? AND id = ?", place)
            else:
                values = [event[name] for name in ("kind", "id", "organization_id", "is_visible")]
                values += [json.dumps(event["new"]), snapshot]
                mirror.execute("INSERT OR REPLACE INTO record VALUES (?, ?, ?, ?, ?, ?)", values)
            if event.get("cursor"):
                mirror.execute("INSERT OR REPLACE INTO cursor VALUES (1, ?)", [event["cursor"]])


def run(mirror: sqlite3.Connection, options: Sequence[str], *, snapshot: int | None = None) -> int:
    """Read the feed once, from where it was left, or a whole snapshot; returns the exit code."""
    found = mirror.execute("SELECT value FROM cursor").fetchone()
    where = ["--since", found[0]] if found else []
    command = [sys.executable, "-m", "meraki_async", "directory", "changes", "--format", "jsonl"]
    command += ["--snapshot"] if snapshot is not None else where
    with subprocess.Popen([*command, *options], stdout=subprocess.PIPE, text=True) as feed:
        apply(mirror, map(json.loads, feed.stdout or ()), snapshot)
    return feed.returncode


def main() -> int:
    """Bring the copy up to date."""
    mirror = sqlite3.connect(sys.argv[1])
    mirror.executescript(TABLES)
    code = run(mirror, sys.argv[2:])
    if code == START_OVER:
        last = mirror.execute("SELECT MAX(snapshot) FROM record").fetchone()[0]
        code = run(mirror, sys.argv[2:], snapshot=(last or 0) + 1)
    return code


if __name__ == "__main__":
    sys.exit(main())
