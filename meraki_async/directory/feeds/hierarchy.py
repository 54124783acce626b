"""The hierarchy feed: organizations and networks that were added, changed, moved or removed."""

from collections import defaultdict
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from itertools import pairwise
from typing import Any, Literal

import msgspec
from msgspec import UNSET, Raw, Struct

from ..mapping.values import members
from ..store.kinds import Kind
from ..store.records import HistoryEntry
from ..store.store import HISTORY_COLUMNS, Store, history_entry
from .feed_cursor import FeedCursor, checked_sequence, decode_feed_cursor
from .places import Place, Step, steps

HierarchyChange = Literal[
    "added", "changed", "renamed", "moved", "removed", "not_visible", "visible", "present", "end"
]
_KINDS = (Kind.ORGANIZATION, Kind.NETWORK)
_ADVICE = "start over with a whole snapshot (--snapshot), and go on from its cursor"
_PAGE = 500


class HierarchyEvent(Struct, frozen=True, kw_only=True):
    """A change of an organization or a network, or, in a snapshot, that there is one.

    To apply it: without ``new``, there is no such record any more; otherwise it is in this
    organization, and is ``new``. Applying events again, in order, changes nothing.
    """

    what: HierarchyChange
    """``added``, ``changed``, ``renamed`` (and possibly changed otherwise), ``moved`` to another
    organization, ``removed``; ``not_visible``: it is not shown any more, and nobody said that it is
    gone (an organization that was deleted, or to which the access was lost), ``visible``: it is
    shown again. In a snapshot ``present``, and once ``end``, which alone has the cursor."""
    kind: Literal["organization", "network"] | None = None
    id: str | None = None
    organization_id: str | None = None
    """The organization that it is in."""
    old_organization_id: str | None = None
    """Of a move: the organization that it was in."""
    name: str | None = None
    is_visible: bool = True
    changed: Sequence[str] = ()
    """The members of the record that differ."""
    observed_after: str | None = None
    """When it was read before; it changed since. None: never."""
    observed_at: str | None = None
    """When the change was seen."""
    old: Any = None
    """The API's record before."""
    new: Any = None
    """The API's record after."""
    sequence: int | None = None
    """Ascends; numbers are left out."""
    cursor: str | None = None
    """To go on after this event."""


class HierarchyPage(Struct, frozen=True, kw_only=True):
    """The next events."""

    events: Sequence[HierarchyEvent]
    """Empty: there are no more for now."""
    cursor: str
    """To go on with."""


class HierarchyFeed:
    """What changed among organizations and networks, in order.

    Example:
        A consumer that keeps its state and its cursor in one place, and is up to date::

            async with await open_store("directory.sqlite") as store:
                feed = HierarchyFeed(store)
                while (page := await feed.read(consumer.cursor)).events:
                    consumer.apply(page.events, page.cursor)

    Args:
        store: that syncs bring up to date.
    """

    def __init__(self, store: Store) -> None:
        self._store = store

    async def read(self, since: str | None = None, *, limit: int = _PAGE) -> HierarchyPage:
        """The next events.

        Args:
            since: the cursor of the last page or event that was applied; default the beginning.
            limit: how many events at most.

        Raises:
            ValueError: ``since`` is no cursor of this feed.
            FeedExpiredError: the history does not reach back so far, or the store was restored:
                start over with ``snapshot``.
            StoreError: the store cannot be read.
        """
        store_id = await self._store.id()
        cursor = (
            FeedCursor(feed="hierarchy", store=store_id, sequence=0)
            if since is None
            else decode_feed_cursor(since, "hierarchy")
        )
        last = await self._store.last_sequence()
        after = await checked_sequence(
            self._store,
            cursor,
            last=last,
            deleted=await self._store.last_deleted(),
            advice=_ADVICE,
        )
        events: list[HierarchyEvent] = []
        while not events:
            entries = await self._store.history(after, kinds=_KINDS, limit=limit)
            if not entries:
                after = max(after, last)
                break
            after = entries[-1].sequence
            events = [_event(step, store_id) for step in await self._steps(entries)]
        # what was deleted meanwhile might be missing
        await checked_sequence(
            self._store,
            cursor,
            last=await self._store.last_sequence(),
            deleted=await self._store.last_deleted(),
            advice=_ADVICE,
        )
        end = FeedCursor(feed="hierarchy", store=store_id, sequence=after)
        return HierarchyPage(events=events, cursor=end.encode())

    async def snapshot(self) -> AsyncIterator[HierarchyEvent]:
        """All organizations and networks there are, and the cursor to go on from.

        What changes while it is read may be in it or not; the feed tells it all the same.

        Yields:
            Events ``present``; one ``end`` with the cursor, after which whatever was not in the
            snapshot is gone.

        Raises:
            StoreError: the store cannot be read.
        """
        sequence = await self._store.last_sequence()
        hidden = {
            each.id
            for each in await self._store.organizations()
            if each.not_visible_since is not None
        }
        async for record in self._store.records(Kind.ORGANIZATION):
            yield _present(
                Kind.ORGANIZATION, record.id, record.id, record.json, record.id in hidden
            )
        elsewhere = await self._stale_networks()
        async for record in self._store.records(Kind.NETWORK):
            if (record.id, record.organization_id) not in elsewhere:
                is_hidden = record.not_visible_since is not None
                yield _present(
                    Kind.NETWORK, record.id, record.organization_id, record.json, is_hidden
                )
        end = FeedCursor(feed="hierarchy", store=await self._store.id(), sequence=sequence)
        yield HierarchyEvent(what="end", sequence=sequence, cursor=end.encode())

    async def _stale_networks(self) -> set[tuple[str, str]]:
        """Networks in organizations that they have left: id, organization."""
        rows = await self._store.database.fetch(
            "SELECT id, organization_id, COALESCE((SELECT MAX(sequence) FROM history WHERE"
            " history.kind = record.kind AND history.id = record.id AND what = 'added'"
            " AND history.organization_id = record.organization_id), 0) FROM record"
            " WHERE kind = ? AND id IN (SELECT id FROM record WHERE kind = ? GROUP BY id"
            " HAVING COUNT(*) > 1) ORDER BY id, 3, organization_id",
            Kind.NETWORK,
            Kind.NETWORK,
        )
        return {(row[0], row[1]) for row, following in pairwise(rows) if row[0] == following[0]}

    async def _steps(self, entries: Sequence[HistoryEntry]) -> list[Step]:
        """What these entries change, those that change nothing left out."""
        wanted = {entry.sequence for entry in entries}
        found: list[Step] = []
        for kind in _KINDS:
            ids = {entry.id for entry in entries if entry.kind is kind}
            # in this order: what comes in between is in the history
            places = await self._places(kind, ids)
            histories = await self._histories(kind, ids)
            for identifier in ids:
                found += [
                    step
                    for step in steps(histories[identifier], places[identifier])
                    if step.entry.sequence in wanted
                ]
        return sorted(found, key=lambda step: step.entry.sequence)

    async def _histories(
        self, kind: Kind, ids: Iterable[str]
    ) -> Mapping[str, Sequence[HistoryEntry]]:
        database = self._store.database
        histories: defaultdict[str, list[HistoryEntry]] = defaultdict(list)
        for row in await database.fetch(
            f"SELECT {HISTORY_COLUMNS} FROM history WHERE kind = ? AND {database.any_of('id')}"
            " ORDER BY sequence",
            kind,
            database.array(ids),
        ):
            entry = history_entry(row)
            histories[entry.id].append(entry)
        return histories

    async def _places(self, kind: Kind, ids: Iterable[str]) -> Mapping[str, Mapping[str, Place]]:
        database = self._store.database
        hidden = "not_visible_since"
        if kind is Kind.ORGANIZATION:
            hidden = (
                "(SELECT not_visible_since FROM organization WHERE organization.id = record.id)"
            )
        places: defaultdict[str, dict[str, Place]] = defaultdict(dict)
        for row in await database.fetch(
            f"SELECT id, organization_id, json, {hidden} FROM record WHERE kind = ?"
            f" AND {database.any_of('id')}",
            kind,
            database.array(ids),
        ):
            places[row[0]][row[1]] = Place(row[1], row[2].encode(), row[3] is None, 0)
        return places


def _present(
    kind: Kind, identifier: str, organization_id: str, record: bytes, is_hidden: bool
) -> HierarchyEvent:
    return HierarchyEvent(
        what="present",
        kind=kind.value,  # type: ignore[arg-type]
        id=identifier,
        organization_id=organization_id,
        name=_name(record),
        is_visible=not is_hidden,
        new=Raw(record),
    )


def _event(step: Step, store_id: str) -> HierarchyEvent:
    entry, before, after = step
    changed = _differing(before, after)
    place = after or before
    return HierarchyEvent(
        what=_what(before, after, changed),
        kind=entry.kind.value,  # type: ignore[arg-type]
        id=entry.id,
        organization_id=place.organization_id if place else entry.organization_id,
        old_organization_id=(
            before.organization_id
            if before and after and before.organization_id != after.organization_id
            else None
        ),
        name=_name(place.record) if place else None,
        is_visible=place.is_visible if place else True,
        changed=changed,
        observed_after=None if entry.observed_after is None else iso(entry.observed_after),
        observed_at=iso(entry.observed_at),
        old=Raw(before.record) if before else None,
        new=Raw(after.record) if after else None,
        sequence=entry.sequence,
        cursor=FeedCursor(feed="hierarchy", store=store_id, sequence=entry.sequence).encode(),
    )


def _what(before: Place | None, after: Place | None, changed: Sequence[str]) -> HierarchyChange:
    if before is None:
        return "added"
    if after is None:
        return "removed"
    if before.organization_id != after.organization_id:
        return "moved"
    if before.is_visible != after.is_visible:
        return "visible" if after.is_visible else "not_visible"
    return "renamed" if "name" in changed else "changed"


def _differing(before: Place | None, after: Place | None) -> list[str]:
    if before is None or after is None:
        return []
    old, new = (members(msgspec.json.decode(each.record)) for each in (before, after))
    return sorted(
        name for name in old.keys() | new.keys() if old.get(name, UNSET) != new.get(name, UNSET)
    )


def _name(record: bytes) -> str | None:
    name = members(msgspec.json.decode(record)).get("name")
    return name if isinstance(name, str) else None


def iso(microseconds: int) -> str:
    """A moment in ISO 8601."""
    at = datetime.fromtimestamp(microseconds / 1_000_000, UTC)
    return at.isoformat(timespec="microseconds").replace("+00:00", "Z")
