"""The tables of the store, and their version."""

import logging
import secrets
from collections.abc import Mapping, Sequence

from ...errors import StoreError
from .database import Database
from .past_of_history import write_past_of_history
from .role_keys import write_role_keys

logger = logging.getLogger("meraki_async.waiting")

FORMAT_VERSION = 5
_FIRST_WITH_ID = 2
_FIRST_WITH_PAST = 4
_FIRST_WITH_ROLE_KEYS = 5
# by id, whatever the organization: a network may move
_HISTORY_ID = "CREATE INDEX history_id ON history (kind, id, sequence)"
_RECORD_ID = "CREATE INDEX record_id ON record (kind, id, began_at)"
# sequence as that of history; exactly one row for each entry of the change log that is about roles
# and permissions (log_at, log_hash), and for each difference that no entry explains
# (history_sequence; fields: those that differ). What a row says is found by these references, so
# that it is forgotten with them.
_PERMISSION_TABLES = (
    "CREATE TABLE permission_change (sequence BIGINT PRIMARY KEY, at BIGINT NOT NULL,"
    " organization_id {key} NOT NULL, kind {key} NOT NULL, id {key} NOT NULL, log_at BIGINT,"
    " log_hash {bytes}, history_sequence BIGINT, fields {text} NOT NULL)",
    "CREATE INDEX permission_change_at ON permission_change (at)",
    "CREATE INDEX permission_change_log ON permission_change (organization_id, log_at, log_hash)",
    "CREATE INDEX permission_change_history ON permission_change (history_sequence)",
    # differences that the change log may still explain, once it is read again; fields: those left
    "CREATE TABLE unexplained (organization_id {key} NOT NULL, history_sequence BIGINT NOT NULL,"
    " fields {text} NOT NULL, PRIMARY KEY (organization_id, history_sequence))",
)
_RECORD_SUBJECT = (
    "CREATE INDEX record_subject ON record (kind, subject, organization_id, id, label, roles,"
    " status, two_factor, api_key, active_at, not_visible_since, began_at)"
)
_RECORD_ROLES = (
    "CREATE INDEX record_roles ON record"
    " (kind, roles, organization_id, id, not_visible_since, began_at) WHERE roles <> ''"
)
_HISTORY_ACTIVITY = (
    "CREATE INDEX history_activity ON history"
    " (kind, organization_id, id, observed_at, active_at) WHERE what = 'activity'"
)
_RECORD_LABEL = (
    "CREATE INDEX record_label ON record"
    " (kind, label, organization_id, id, subject, not_visible_since, began_at)"
)
# what is out of sight, which is little
_HIDDEN = (
    "CREATE INDEX record_hidden ON record (kind, organization_id)"
    " WHERE not_visible_since IS NOT NULL",
    "CREATE INDEX past_record_hidden ON past_record (kind, organization_id, ended_at,"
    " not_visible_since) WHERE not_visible_since IS NOT NULL",
)
# what records were, from one moment until another; activity alone ends no such state: history has
# the activity that there was before. not_visible_since is set where it was out of sight all along
_PAST_TABLES = (
    "CREATE TABLE past_record (kind {key} NOT NULL, organization_id {key} NOT NULL,"
    " id {key} NOT NULL, json {text} NOT NULL, began_at BIGINT NOT NULL, ended_at BIGINT NOT NULL,"
    " subject {key} NOT NULL, label {key} NOT NULL, roles {key} NOT NULL, status {key} NOT NULL,"
    " two_factor SMALLINT, api_key SMALLINT, active_at BIGINT, expires_at BIGINT,"
    " not_visible_since BIGINT, PRIMARY KEY (kind, organization_id, id, ended_at))",
    "CREATE INDEX past_record_subject ON past_record (kind, subject, organization_id, id, label,"
    " roles, status, two_factor, api_key, active_at, not_visible_since, began_at, ended_at)",
    "CREATE INDEX past_record_label ON past_record"
    " (kind, label, organization_id, id, subject, not_visible_since, began_at, ended_at)",
    "CREATE INDEX past_record_id ON past_record (kind, id, ended_at)",
    "CREATE INDEX past_record_ended ON past_record (ended_at)",
)
# people over all organizations, made of their records, and since when they are what they are; where
# one is missing it can be made. merged is without the activity; NULL: something else has changed
# since. is_current: the activity has not, either
_PERSON = (
    "CREATE TABLE person (subject {key} PRIMARY KEY, began_at BIGINT NOT NULL,"
    " is_current SMALLINT NOT NULL, records INTEGER NOT NULL, last_active_at {text},"
    " merged {bytes})"
)
# what they were before, of those who have many records. merged is NULL where only the activity
# changed: it is that of the next row, or of person
_PAST_PERSON_TABLES = (
    "CREATE TABLE past_person (subject {key} NOT NULL, ended_at BIGINT NOT NULL,"
    " began_at BIGINT NOT NULL, last_active_at {text}, merged {bytes},"
    " PRIMARY KEY (subject, ended_at))",
    "CREATE INDEX past_person_began ON past_person (subject, began_at, ended_at)",
    "CREATE INDEX past_person_merged ON past_person (subject, ended_at) WHERE merged IS NOT NULL",
    "CREATE INDEX past_person_ended ON past_person (ended_at)",
)
MIGRATIONS: Mapping[int, Sequence[str]] = {
    # the differences that are known already are in the history, but not told as changes
    1: (
        "CREATE TABLE IF NOT EXISTS person (subject {key} PRIMARY KEY, json {text} NOT NULL)",
        _HISTORY_ID,
        *_PERMISSION_TABLES,
        # all up to the last number that is missing
        "INSERT INTO meta SELECT 'history_deleted', CAST(COALESCE(MAX(sequence) - 1,"
        " (SELECT CAST(value AS BIGINT) FROM meta WHERE name = 'sequence')) AS {text})"
        " FROM history WHERE NOT EXISTS"
        " (SELECT 1 FROM history AS earlier WHERE earlier.sequence = history.sequence - 1)",
        "INSERT INTO meta VALUES ('permission_sequence', '0'), ('permission_deleted', '0')",
    ),
    2: (
        "ALTER TABLE record ADD COLUMN began_at BIGINT NOT NULL DEFAULT 0",
        "DROP INDEX record_subject",
        "DROP INDEX IF EXISTS record_id",
        _RECORD_ID,
        _RECORD_SUBJECT,
        _RECORD_ROLES,
        "ALTER TABLE history ADD COLUMN active_at BIGINT",
        _HISTORY_ACTIVITY,
    ),
    # the states that ended are made of the history then; the next sync merges people anew
    3: (
        *("DROP TABLE person", "DROP TABLE IF EXISTS past_record"),
        *(_RECORD_LABEL, _PERSON, *_PAST_TABLES, *_PAST_PERSON_TABLES),
    ),
    # people without an address were one where they had the same id in several organizations
    4: (
        *(
            f"UPDATE {table} SET subject = ' ' || organization_id || ' ' || id"
            " WHERE kind IN ('administrator', 'end_user') AND subject = '#' || id"
            for table in ("record", "past_record", "history")
        ),
        *(
            f"DELETE FROM {table} WHERE subject LIKE '#%' AND subject NOT LIKE '%@%'"
            for table in ("person", "past_person")
        ),
        *_HIDDEN,
    ),
}
"""For each earlier version that is still understood, the statements that lead to the next one."""

# In both databases times are microseconds of the epoch, and texts are ordered by their bytes.
_TABLES = (
    "CREATE TABLE meta (name {key} PRIMARY KEY, value {text} NOT NULL)",
    "CREATE TABLE organization (id {key} PRIMARY KEY, name {text} NOT NULL, model {text} NOT NULL,"
    " has_api SMALLINT NOT NULL, first_seen BIGINT NOT NULL, last_seen BIGINT NOT NULL,"
    " not_visible_since BIGINT)",
    # which credentials see which organizations: who does not look cannot say that one is gone
    "CREATE TABLE organization_account (organization_id {key} NOT NULL, account {key} NOT NULL,"
    " PRIMARY KEY (organization_id, account))",
    # one for each kind of each organization; '' is the listing of organizations itself
    "CREATE TABLE reading (organization_id {key} NOT NULL, kind {key} NOT NULL, read_at BIGINT,"
    " reached BIGINT, error {text}, error_at BIGINT, PRIMARY KEY (organization_id, kind))",
    # of what is there, last_seen is when it was last read: reading.read_at; began_at: since when it
    # is what it is, its activity aside, and visible
    "CREATE TABLE record (kind {key} NOT NULL, organization_id {key} NOT NULL, id {key} NOT NULL,"
    " json {text} NOT NULL, hash {bytes} NOT NULL, first_seen BIGINT NOT NULL,"
    " changed_at BIGINT NOT NULL, not_visible_since BIGINT, subject {key} NOT NULL,"
    " label {key} NOT NULL, roles {key} NOT NULL, status {key} NOT NULL, two_factor SMALLINT,"
    " api_key SMALLINT, active_at BIGINT, expires_at BIGINT, began_at BIGINT NOT NULL,"
    " PRIMARY KEY (kind, organization_id, id))",
    _RECORD_SUBJECT,
    _RECORD_ROLES,
    _RECORD_LABEL,
    _PERSON,
    # sequence has no gaps; subject as in record, of the state before and of that after; active_at
    # as in record, of the state before, where nothing else differs
    "CREATE TABLE history (sequence BIGINT PRIMARY KEY, observed_after BIGINT,"
    " observed_at BIGINT NOT NULL, kind {key} NOT NULL, organization_id {key} NOT NULL,"
    " id {key} NOT NULL, what {key} NOT NULL, subject {key} NOT NULL, old {text}, new {text},"
    " active_at BIGINT)",
    "CREATE INDEX history_record ON history (kind, organization_id, id, sequence)",
    "CREATE INDEX history_subject ON history (kind, subject, observed_at)",
    "CREATE INDEX history_observed ON history (observed_at)",
    "CREATE TABLE change_log (organization_id {key} NOT NULL, at BIGINT NOT NULL,"
    " hash {bytes} NOT NULL, subject {key} NOT NULL, json {text} NOT NULL,"
    " PRIMARY KEY (organization_id, at, hash))",
    "CREATE INDEX change_log_subject ON change_log (subject, at)",
    "CREATE INDEX change_log_at ON change_log (at, organization_id, hash)",
    "CREATE TABLE sync_run (started_at BIGINT PRIMARY KEY, finished_at BIGINT,"
    " mode {key} NOT NULL, organizations INTEGER NOT NULL, requests INTEGER NOT NULL,"
    " unreadable {text} NOT NULL, missed {text} NOT NULL)",
    _HISTORY_ID,
    _RECORD_ID,
    _HISTORY_ACTIVITY,
    *_PERMISSION_TABLES,
    *_PAST_TABLES,
    *_PAST_PERSON_TABLES,
    *_HIDDEN,
)


async def prepare(database: Database, now: int) -> None:
    """Make the tables, or bring those of an earlier version up to date.

    Args:
        database: that is not locked by this process.
        now: microseconds of the epoch.

    Raises:
        StoreError: they are of a later version, or of one that is not understood any more, or
            another process has the store locked and they need to be changed.
    """
    if await _version(database) == FORMAT_VERSION:
        return
    if not await database.lock():
        raise StoreError(f"{database.name} is used by another process: try again when it is done")
    try:
        async with database.transaction():
            version = await _version(database)  # another process may have been faster
            if version is None:
                await _create(database, now)
            else:
                await _migrate(database, version)
    finally:
        await database.unlock()


async def _version(database: Database) -> int | None:
    """The version of the tables; None: there are none yet."""
    if not await database.has_table("meta"):
        return None
    found = await database.fetch("SELECT value FROM meta WHERE name = 'format'")
    version = int(found[0][0]) if found and str(found[0][0]).isdecimal() else 0
    if version > FORMAT_VERSION:
        raise StoreError(
            f"{database.name} was written by a later version of this program (format {version}, "
            f"this one knows {FORMAT_VERSION}): use that version, or choose another store"
        )
    return version


async def _create(database: Database, now: int) -> None:
    if await database.is_foreign():
        raise StoreError(f"{database.name} has other tables and is no directory store")
    for statement in (*database.preliminaries, *_TABLES):
        await database.execute(statement.format_map(database.dialect))
    await database.execute_many(
        "INSERT INTO meta VALUES (?, ?)",
        [
            ("format", str(FORMAT_VERSION)),
            ("id", new_id()),
            ("history_since", str(now)),
            # the last number of each kind, and the last one that was deleted
            ("sequence", "0"),
            ("history_deleted", "0"),
            ("permission_sequence", "0"),
            ("permission_deleted", "0"),
        ],
    )


def new_id() -> str:
    """What tells a store from others, and from what it was before it was restored."""
    return secrets.token_hex(8)


async def _migrate(database: Database, version: int) -> None:
    logger.warning("bringing %s up to this version: this happens once", database.name)
    while version < FORMAT_VERSION:
        if version not in MIGRATIONS:
            raise StoreError(
                f"{database.name} is no directory store that this version understands "
                f"(format {version}): choose another"
            )
        for statement in MIGRATIONS[version]:
            await database.execute(statement.format_map(database.dialect))
        version += 1
        if version == _FIRST_WITH_ID:
            await database.execute("INSERT INTO meta VALUES ('id', ?)", new_id())
        if version == _FIRST_WITH_PAST:
            await write_past_of_history(database)
        if version == _FIRST_WITH_ROLE_KEYS:
            await write_role_keys(database)
    await database.execute("UPDATE meta SET value = ? WHERE name = 'format'", str(version))
