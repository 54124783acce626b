"""A list of records of the directory: iterated, page by page, or one by its id."""

import asyncio
import time
from abc import ABC, abstractmethod
from bisect import bisect_left, bisect_right
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Hashable, Sequence
from contextlib import aclosing
from copy import copy
from typing import Any, ClassVar, Generic, Self, TypeVar

from msgspec import Struct

from ..calls.interleave import interleave
from ..client import Meraki
from ..errors import MerakiError
from .cursor import Cursor, Direction, Key, decode_cursor
from .identity import Identities
from .options import DEFAULT_LIMIT, ListOptions, ListResponse, arranged, shaped
from .records import Record, Reference
from .sources import RemoteQuery, SourceOrganization, Sources
from .unreadable import Reading, Unreadable

R = TypeVar("R", bound=Record)

WHOLE = ""
"""The key of a section that holds all organizations' records."""
_CONCURRENCY = 64
_MAX_READ_AHEAD = 32
"""Organizations read at once for one page."""
_SNAPSHOT_SECONDS = 600.0


class Context(Struct):
    """What the listings of a directory share."""

    meraki: Meraki
    identities: Identities
    unreadable: dict[tuple[str, str], Unreadable]
    """What could not be read when it was last tried, by resource and organization."""
    snapshots: dict[str, tuple[Hashable, "Snapshot"]]
    """What was last gathered of each resource that is whole only once all was read."""


class Section(Struct, frozen=True):
    """A part of a listing that is read in one go: an organization, as a rule."""

    key: str
    organizations: Sequence[SourceOrganization]


class Entry(Struct, Generic[R], frozen=True):
    """A record and its place."""

    key: Key
    make: Callable[[], R]


class Snapshot(Struct, frozen=True):
    """All records of a listing, gathered at some time."""

    entries: list[Any]
    unreadable: list[Unreadable]
    expires_at: float


class RecordPage(Struct, Generic[R], frozen=True, kw_only=True):
    """Some records of a listing, in its order."""

    records: list[R]
    next_cursor: str | None
    """Where the next page begins; None: this is the end."""
    prev_cursor: str | None
    """Where the page before ends; None: this is the beginning."""
    unreadable: list[Unreadable]
    """What could not be read for this page."""


class Listing(ABC, Generic[R]):
    """Records of one kind: iterate it, take a ``page()``, or ``get()`` one.

    Iterated, records come as organizations are read. Pages are in order: by organization, then by
    id; of activities, by organization, then the newest first. Cursors stay good while records come
    and go.

    An organization that cannot be read is in ``unreadable``, and in the directory's. Where only one
    organization was asked for, it raises instead.
    """

    resource: ClassVar[str]
    is_whole: ClassVar[bool] = False
    """Whether no record is whole before all organizations were read."""
    is_newest_first: ClassVar[bool] = False

    def __init__(self, context: Context, organization_id: str | None = None) -> None:
        self._context = context
        self._organization_id = organization_id
        self._remote_query: RemoteQuery = ()
        self.unreadable: list[Unreadable] = []
        """What could not be read, of the last iteration."""

    # --- what each kind of record says of itself ---

    @abstractmethod
    def _read(
        self, section: Section, sources: Sources, reading: Reading
    ) -> AsyncGenerator[list[Entry[R]], None]:
        """The records of a section, in any order, some at a time."""

    def _filters(self) -> Hashable:
        """What tells this listing from others of the same kind, beside its organization."""
        return None

    def _sections(self, organizations: Sequence[SourceOrganization]) -> list[Section]:
        if self.is_whole and self._organization_id is None:
            return [Section(WHOLE, organizations)]
        return [Section(each.id, [each]) for each in organizations]

    def _can_read(self, section: Section, sources: Sources) -> bool:
        """Whether a section of one organization can be read; why not is noted."""
        organizations = section.organizations
        if [each.id for each in organizations] != [section.key]:
            return True
        return sources.is_readable(self.resource, organizations[0])

    # --- iterating ---

    def __aiter__(self) -> AsyncIterator[R]:
        return self._records(self._new_reading())

    async def _records(self, reading: Reading) -> AsyncGenerator[R, None]:
        self.unreadable = reading.unreadable
        sections, sources = await self._begin(reading)
        parts = (self._guarded(section, sources, reading) for section in sections)
        async with aclosing(interleave(parts, _CONCURRENCY)) as batches:
            async for entries in batches:
                for entry in entries:
                    yield entry.make()
        if self._organization_id is not None:
            reading.refuse(self.resource)

    async def stream(self, options: ListOptions | None = None) -> AsyncGenerator[Any, None]:
        """The records as they come, each in the form that was asked for.

        Args:
            options: format and fields; default: unified, all of them. Limits are not looked at.

        Yields:
            What ``result`` of a page would hold.
        """
        chosen = options or ListOptions()
        selected = self._select(chosen.remote_query)
        async with aclosing(selected._records(selected._new_reading())) as records:
            async for record in records:
                value = shaped(record, chosen)
                if value is not None:
                    yield value

    async def get(self, record_id: str) -> R | None:
        """One record.

        Args:
            record_id: its id.

        Returns:
            The record; None: there is none that the accounts see.

        Raises:
            UnreadableError: it was not found where it could be looked for, and not all could be
                read.
        """
        reading = self._new_reading()
        async with aclosing(self._records(reading)) as records:
            async for record in records:
                if record.id == record_id:
                    return record
        reading.refuse(self.resource)
        return None

    # --- pages ---

    async def page(
        self,
        *,
        limit: int | None = DEFAULT_LIMIT,
        next_cursor: str | None = None,
    ) -> RecordPage[R]:
        """Some of the records, in order.

        Organizations are read as they are needed. Where records are whole only once all
        organizations were read (people, roles), the first page reads them, and the pages after it
        within ten minutes are of what was read then.

        Args:
            limit: the most records; None: all.
            next_cursor: of another page, its ``next_cursor`` or ``prev_cursor``; default: the first
                page.

        Raises:
            ValueError: the cursor is of another listing, or none; or the limit is below 1.
            UnreadableError: the only organization that was asked for cannot be read.
            MerakiError: the organizations cannot be listed.
        """
        if limit is not None and limit < 1:
            raise ValueError(f"limit must be at least 1, not {limit!r}")
        at = self._cursor(next_cursor)
        is_forward = at is None or at.direction == "next"
        reading = self._new_reading()
        found = await self._walk(at, None if limit is None else limit + 1, reading)
        if self._organization_id is not None:
            reading.refuse(self.resource)
        has_more = limit is not None and len(found) > limit
        found = found[:limit]
        if not is_forward:
            found.reverse()
        # there is something behind where one came from, and something ahead where more was found
        has_next = has_more if is_forward else True
        has_previous = at is not None if is_forward else has_more
        return RecordPage(
            records=[entry.make() for _, entry in found],
            next_cursor=self._cursor_at("next", found, -1) if has_next else None,
            prev_cursor=self._cursor_at("previous", found, 0) if has_previous else None,
            unreadable=reading.unreadable,
        )

    async def response(self, options: ListOptions | None = None) -> ListResponse:
        """A page in the contract's form.

        Args:
            options: default: the first 100 records, unified.

        Raises:
            ValueError: options make no sense together, or the cursor is of another listing.
            UnreadableError: the only organization that was asked for cannot be read.
            MerakiError: the organizations cannot be listed.
        """
        chosen = options or ListOptions()
        page = await self._select(chosen.remote_query).page(
            limit=None if chosen.ignore_limit else chosen.limit, next_cursor=chosen.next_cursor
        )
        result = arranged(page.records, chosen)
        return ListResponse(
            result=result,
            next_cursor=page.next_cursor,
            prev_cursor=page.prev_cursor,
            result_count=len(result),
            is_partial_response=bool(page.unreadable),
        )

    # --- how ---

    def _select(self, remote_query: RemoteQuery) -> Self:
        """This listing, of the records that parameters of the API select."""
        if not remote_query:
            return self
        selected = copy(self)
        selected._remote_query = remote_query
        return selected

    def _new_reading(self) -> Reading:
        return Reading(self._context.unreadable)

    async def _begin(self, reading: Reading) -> tuple[list[Section], Sources]:
        sources = Sources(self._context.meraki, reading, {self.resource: self._remote_query})
        if self._organization_id is None:
            return self._sections(await sources.organizations()), sources
        try:
            organization = await sources.organization(self._organization_id)
        except MerakiError as error:
            reading.note(self.resource, Reference(id=self._organization_id), error)
            return [], sources
        return self._sections([organization]), sources

    async def _guarded(
        self, section: Section, sources: Sources, reading: Reading
    ) -> AsyncGenerator[list[Entry[R]], None]:
        """A section's records; what stands in the way of reading it is noted."""
        if not self._can_read(section, sources):
            return
        try:
            async with aclosing(self._read(section, sources, reading)) as batches:
                async for entries in batches:
                    yield entries
        except MerakiError as error:
            for organization in section.organizations:
                reading.note(self.resource, organization.reference, error)

    async def _collect(
        self,
        section: Section,
        sources: Sources,
        reading: Reading,
        at: Cursor | None = None,
        wanted: int | None = None,
    ) -> list[Entry[R]]:
        """A section's entries in order: all of them, or at least ``wanted`` from a position on."""
        found: list[Entry[R]] = []
        async with aclosing(self._guarded(section, sources, reading)) as batches:
            async for entries in batches:
                found += entries
                if wanted is not None and self._is_enough(found, section, at, wanted):
                    break
        found.sort(key=lambda entry: entry.key, reverse=self.is_newest_first)
        return found

    def _is_enough(
        self, found: list[Entry[R]], section: Section, at: Cursor | None, wanted: int
    ) -> bool:
        """Whether what is still to come cannot be among the ``wanted`` from a position on."""
        return False

    async def _walk(
        self, at: Cursor | None, wanted: int | None, reading: Reading
    ) -> list[tuple[str, Entry[R]]]:
        """Entries from a position on, nearest first, each with its section's key."""
        if self.is_whole and self._organization_id is None:
            return _cut(WHOLE, await self._snapshot(at, reading), at, wanted, self.is_newest_first)
        sections, sources = await self._begin(reading)
        sections.sort(key=lambda section: section.key)
        if at is not None and at.direction == "next":
            sections = [section for section in sections if section.key >= at.section]
        elif at is not None:
            sections = [section for section in reversed(sections) if section.key <= at.section]
        found: list[tuple[str, Entry[R]]] = []
        window = 1
        while sections and (wanted is None or len(found) < wanted):
            some, sections = sections[:window], sections[window:]
            async with asyncio.TaskGroup() as tasks:
                reads = [
                    tasks.create_task(self._collect(section, sources, reading, at, wanted))
                    for section in some
                ]
            for section, read in zip(some, reads, strict=True):
                left = None if wanted is None else wanted - len(found)
                found += _cut(section.key, read.result(), at, left, self.is_newest_first)
            # most have enough for a page; where many have nothing, they are read together
            window = min(_MAX_READ_AHEAD, window * 2)
        return found

    async def _snapshot(self, at: Cursor | None, reading: Reading) -> list[Entry[R]]:
        filters = (self._filters(), tuple(self._remote_query))
        kept = self._context.snapshots.get(self.resource)
        is_current = kept is not None and kept[0] == filters
        if at is not None and kept is not None and is_current:
            snapshot = kept[1]
            if time.monotonic() < snapshot.expires_at:
                reading.unreadable += snapshot.unreadable
                return snapshot.entries
        sections, sources = await self._begin(reading)
        entries = [
            entry
            for section in sections
            for entry in await self._collect(section, sources, reading)
        ]
        snapshot = Snapshot(entries, list(reading.unreadable), time.monotonic() + _SNAPSHOT_SECONDS)
        self._context.snapshots[self.resource] = (filters, snapshot)
        return entries

    def _cursor(self, text: str | None) -> Cursor | None:
        if text is None:
            return None
        return decode_cursor(text, self.resource, self._organization_id or "")

    def _cursor_at(
        self, direction: Direction, found: Sequence[tuple[str, Entry[R]]], index: int
    ) -> str | None:
        """The position of an entry. Where everything before was removed: that of the beginning."""
        section, key = (found[index][0], found[index][1].key) if found else ("", ())
        if not found and direction == "previous":
            return None
        return Cursor(self.resource, self._organization_id or "", direction, section, key).encode()


def _cut(
    section: str,
    entries: Sequence[Entry[R]],
    at: Cursor | None,
    wanted: int | None,
    is_newest_first: bool,
) -> list[tuple[str, Entry[R]]]:
    """At most so many entries of a section, from a position on."""
    is_forward = at is None or at.direction == "next"
    ordered = list(entries) if is_forward else list(reversed(entries))
    if at is not None and at.section == section and at.key:
        ascending = is_forward != is_newest_first
        keys = [entry.key for entry in ordered]
        if ascending:
            ordered = ordered[bisect_right(keys, at.key) :]
        else:
            keys.reverse()
            ordered = ordered[len(keys) - bisect_left(keys, at.key) :]
    return [(section, entry) for entry in ordered[:wanted]]
