"""The feed of changes of roles and permissions: in order, each once."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any, NamedTuple

import msgspec
from msgspec import Struct, structs

from ..feeds.feed_cursor import FeedCursor, checked_sequence, decode_feed_cursor
from ..feeds.hierarchy import iso
from ..identity import email_key, opaque_id
from ..mapping.values import members, text
from ..records import Actor, Reference
from ..store.kinds import Kind
from ..store.records import HistoryEntry
from ..store.store import Store
from .differences import SILENT, WHOLE, Difference, difference
from .log_entries import LogEntry, log_entry
from .permission_change import FieldChange, PermissionChange

_PAGE = 500
_NO_FIELDS = "[]"
"""Of rows that are entries of the change log."""
_ADVICE = "what is left can be read from the beginning that is left (--skip-deleted)"
_SQL = (
    "SELECT c.sequence, c.organization_id, c.kind, c.id, c.log_at, c.log_hash, c.history_sequence,"
    " c.fields, l.json, h.observed_after, h.observed_at, h.what, h.subject, h.old, h.new, o.name,"
    " COALESCE(r.json, (SELECT COALESCE(new, old) FROM history WHERE history.kind = c.kind"
    " AND history.organization_id = c.organization_id AND history.id = c.id"
    " AND what IN ('added', 'changed', 'removed') ORDER BY sequence DESC LIMIT 1))"
    " FROM permission_change AS c LEFT JOIN change_log AS l"
    " ON l.organization_id = c.organization_id AND l.at = c.log_at AND l.hash = c.log_hash"
    " LEFT JOIN history AS h ON h.sequence = c.history_sequence"
    " LEFT JOIN organization AS o ON o.id = c.organization_id"
    " LEFT JOIN record AS r ON r.kind = c.kind AND r.organization_id = c.organization_id"
    " AND r.id = c.id"
)
_GUESS = (
    "what the dashboard calls its changes is not published: that this is about roles and"
    " permissions is a guess, by its label"
)
_SILENT = "the change log does not tell of this"
_MISSING = "the change log does not tell of this, though it should"
_FORGOTTEN = "a person was removed from the store on request"


class PermissionPage(Struct, frozen=True, kw_only=True):
    """The next changes."""

    changes: Sequence[PermissionChange]
    cursor: str
    """To go on with."""
    is_last: bool
    """Whether there are no more for now."""


class PermissionFeed:
    """Who was given which permissions by whom, and who lost them.

    Entries of the change log are told as soon as they were read. What two readings of an
    administrator or SAML role show, and no entry explains, is told when the log was read beyond it.

    Args:
        store: that syncs bring up to date.
    """

    def __init__(self, store: Store) -> None:
        self._store = store

    async def beginning(self) -> str:
        """The cursor before the first change that is kept."""
        return _cursor(await self._beginning(), 0)

    async def without_deleted(self, since: str) -> str:
        """The cursor to go on with what is kept of the changes after another one.

        Args:
            since: the cursor of the last page or change that was taken.

        Raises:
            ValueError: it is no cursor of this feed.
        """
        known, beginning = decode_feed_cursor(since, "permissions"), await self._beginning()
        is_known = known.store == beginning.store
        is_known = is_known and known.sequence <= await self._store.last_permission()
        return _cursor(beginning, known.sequence if is_known else 0)

    async def read(
        self,
        since: str | None = None,
        *,
        limit: int = _PAGE,
        who: str = "",
        organization_ids: Collection[str] | None = None,
        after: int | None = None,
    ) -> PermissionPage:
        """The next changes.

        Args:
            since: the cursor of the last page or change that was taken; default the first.
            limit: how many changes are looked at.
            who: only those by, or of, whoever has this address.
            organization_ids: only those of these organizations.
            after: only those that were made, or observed, since; in microseconds of the epoch.

        Raises:
            ValueError: ``since`` is no cursor of this feed.
            FeedExpiredError: changes after it are not kept any more, or the store was restored.
            StoreError: the store cannot be read.
        """
        cursor = FeedCursor(feed="permissions", store=await self._store.id(), sequence=0)
        if since:
            cursor = decode_feed_cursor(since, "permissions")
        sequence = await self._checked(cursor)
        conditions, values = ["c.sequence > ?"], list[Any]([sequence])
        if organization_ids is not None:
            conditions.append(self._store.database.any_of("c.organization_id"))
            values.append(self._store.database.array(organization_ids))
        if after is not None:
            conditions.append("c.at >= ?")
            values.append(after)
        last = await self._store.last_permission()
        rows = await self._store.database.fetch(
            f"{_SQL} WHERE {' AND '.join(conditions)} ORDER BY c.sequence LIMIT {limit}", *values
        )
        await self._checked(cursor)  # what was deleted meanwhile might be missing
        is_last = len(rows) < limit
        changes = [_change(_Row(*row), cursor) for row in rows]
        end = max([last, sequence, *(row[0] for row in rows)]) if is_last else rows[-1][0]
        return PermissionPage(
            changes=[change for change in changes if not who or _is_about(change, who)],
            cursor=_cursor(cursor, end),
            is_last=is_last,
        )

    async def waiting(self) -> int:
        """How many differences wait for the change log, which may explain them."""
        [(number,)] = await self._store.database.fetch("SELECT COUNT(*) FROM unexplained")
        return int(number)

    async def _checked(self, cursor: FeedCursor) -> int:
        return await checked_sequence(
            self._store,
            cursor,
            last=await self._store.last_permission(),
            deleted=await self._store.last_permission_deleted(),
            advice=_ADVICE,
        )

    async def _beginning(self) -> FeedCursor:
        return FeedCursor(
            feed="permissions",
            store=await self._store.id(),
            sequence=0,
            skipped=await self._store.last_permission_deleted(),
        )


class _Row(NamedTuple):
    sequence: int
    organization_id: str
    kind: str
    id: str
    log_at: int | None
    log_hash: bytes | None
    history_sequence: int | None
    fields: str
    log: str | None
    observed_after: int | None
    observed_at: int | None
    what: str | None
    subject: str | None
    old: str | None
    new: str | None
    organization_name: str | None
    record: str | None


def _cursor(since: FeedCursor, sequence: int) -> str:
    skipped = since.skipped if sequence < since.skipped else 0
    return structs.replace(since, sequence=sequence, skipped=skipped).encode()


def _is_about(change: PermissionChange, who: str) -> bool:
    people = (change.actor, change.target, change.possible_actor)
    key = email_key(who)
    return any(each and each.email and email_key(each.email) == key for each in people)


def _change(row: _Row, since: FeedCursor) -> PermissionChange:
    entry = None
    if row.log is not None and row.log_at is not None and row.log_hash is not None:
        entry = log_entry(row.organization_id, row.log_at, bytes(row.log_hash), row.log)
    if row.fields != _NO_FIELDS:
        return _silent(row, since, msgspec.json.decode(row.fields, type=list[str]), entry)
    if entry is None:
        return _forgotten(row, since)
    return _logged(row, since, entry)


def _logged(row: _Row, since: FeedCursor, entry: LogEntry) -> PermissionChange:
    found = entry.activity
    context, kind = found.context, Kind(row.kind)
    snapshots = _difference(row)
    target = _target(row, kind, entry.new, entry.old, _members(row.record))
    if target is None and len(entry.addresses) == 1:
        target = Actor(email=next(iter(entry.addresses)))
    action = entry.action
    if entry.is_guess and snapshots is not None:
        action = snapshots.what
    return PermissionChange(
        **_common(row, since),
        source="log",
        certainty="guess" if entry.is_guess else "stated",
        action=action,  # type: ignore[arg-type]
        target=target,
        changes=_logged_changes(entry, snapshots),
        actor=found.actor,
        origin=context.origin if context else None,  # type: ignore[arg-type]
        client=context.client if context else None,
        occurred_at=iso(entry.at),
        is_confirmed=row.history_sequence is not None,
        page=context.page if context else None,
        label=context.label if context else None,
        note=_GUESS if entry.is_guess else None,
    )


def _silent(
    row: _Row, since: FeedCursor, fields: Sequence[str], entry: LogEntry | None
) -> PermissionChange:
    found = _difference(row)
    if found is None:
        return _forgotten(row, since)
    changes = [
        FieldChange(field=None, old=found.old or None, new=found.new or None)
        if name == WHOLE
        else FieldChange(field=name, old=found.old.get(name), new=found.new.get(name))
        for name in fields
    ]
    is_silent = set(fields) <= SILENT.get(found.kind, frozenset())
    note = _SILENT if is_silent else _MISSING
    return PermissionChange(
        **_common(row, since),
        source="snapshots",
        certainty="guess" if entry else "observed",
        action=found.what,  # type: ignore[arg-type]
        target=_target(row, found.kind, found.new, found.old),
        changes=changes,
        possible_actor=entry.activity.actor if entry else None,
        page=entry.activity.context.page if entry and entry.activity.context else None,
        label=entry.activity.context.label if entry and entry.activity.context else None,
        note=f"{note}: when, between the two readings, and by whom is unknown",
    )


def _forgotten(row: _Row, since: FeedCursor) -> PermissionChange:
    return PermissionChange(
        **_common(row, since),
        source="snapshots" if row.history_sequence is not None and row.log is None else "log",
        certainty="forgotten",
        note=_FORGOTTEN,
    )


def _common(row: _Row, since: FeedCursor) -> dict[str, Any]:
    if row.fields == _NO_FIELDS:
        digest = b"" if row.log_hash is None else bytes(row.log_hash)
        parts = (row.organization_id, str(row.log_at), digest.hex())
    else:
        parts = (since.store, str(row.history_sequence), row.fields)
    return {
        "id": opaque_id("permission_change", *parts),
        "sequence": row.sequence,
        "cursor": _cursor(since, row.sequence),
        "target_type": row.kind,
        "organization": Reference(id=row.organization_id, name=row.organization_name),
        "observed_after": None if row.observed_after is None else iso(row.observed_after),
        "observed_at": None if row.observed_at is None else iso(row.observed_at),
    }


def _logged_changes(entry: LogEntry, found: Difference | None) -> list[FieldChange]:
    context = entry.activity.context
    old, new = (context.old_value, context.new_value) if context else (None, None)
    if entry.is_guess or not (entry.old or entry.new) or entry.action in ("added", "removed"):
        changes = [FieldChange(field=None, old=old, new=new)] if old or new else []
        if entry.is_guess and found is not None and found.what == "changed":
            # the readings say in the API's terms what the dashboard says in its own words
            silent = SILENT.get(found.kind, frozenset())
            changes += [
                FieldChange(field=name, old=found.old.get(name), new=found.new.get(name))
                for name in found.fields
                if name not in silent
            ]
        return changes
    return [
        FieldChange(field=name, old=entry.old.get(name), new=entry.new.get(name))
        for name in sorted(entry.old.keys() | entry.new.keys())
    ]


def _difference(row: _Row) -> Difference | None:
    if row.history_sequence is None or row.what is None or row.observed_at is None:
        return None
    return difference(
        HistoryEntry(
            sequence=row.history_sequence,
            observed_after=row.observed_after,
            observed_at=row.observed_at,
            kind=Kind(row.kind),
            organization_id=row.organization_id,
            id=row.id,
            what=row.what,
            old=None if row.old is None else row.old.encode(),
            new=None if row.new is None else row.new.encode(),
            subject=row.subject or "",
        )
    )


def _target(row: _Row, kind: Kind, *records: Mapping[str, Any]) -> Actor | None:
    """Whose permissions, from whichever record tells."""

    def first(name: str) -> str | None:
        return next((found for each in records if (found := text(each.get(name)))), None)

    if kind is Kind.SAML_ROLE:
        found = Actor(id=row.id or None, name=first("role"))
    else:
        found = Actor(id=row.id or None, name=first("name"), email=first("email"))
    return found if found != Actor() else None


def _members(json: str | None) -> Mapping[str, Any]:
    return members(msgspec.json.decode(json)) if json else {}
