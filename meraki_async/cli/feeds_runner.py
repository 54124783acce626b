"""Runs ``changes`` and ``directory changes``: feeds of a store, output, exit codes."""

import asyncio
from collections.abc import Coroutine
from contextlib import ExitStack
from datetime import datetime, tzinfo
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from ..directory import (
    HierarchyEvent,
    HierarchyFeed,
    PermissionFeed,
    Store,
    open_store,
)
from ..directory.feeds.delivery import Delivery
from ..errors import ConfigurationError, FeedExpiredError, MerakiError, StoreError
from ..selection.name_filter import matching
from ..selection.selection import Organization, Selection
from .output.formats import OutputFormat, PermissionFormat
from .output.permission_formats import PermissionWriter
from .output.record_writers import make_writer
from .streams import print_error

START_OVER = 3
"""The exit code when not all that was not read is still there."""
_PAGE = 500
_HIERARCHY_COLUMNS = (
    *("observed_at", "what", "kind", "name", "id", "organization_id", "old_organization_id"),
    *("changed", "is_visible", "observed_after", "sequence", "cursor"),
)


class HierarchyQuery(Struct, frozen=True, kw_only=True):
    """Which part of the hierarchy feed, and how to print it."""

    db: str
    since: str | None
    snapshot: bool
    limit: int | None
    format: OutputFormat | None
    follow: float | None
    """Seconds between two looks; None: only one."""


class PermissionQuery(Struct, frozen=True, kw_only=True):
    """Which changes of roles and permissions, and how to print them."""

    db: str
    since: datetime | str | None
    """A time, or a cursor."""
    who: str
    organizations: tuple[str, ...]
    limit: int | None
    format: PermissionFormat | None
    zone: tzinfo
    state: Path | None
    out: Path | None
    skip_deleted: bool
    follow: float | None


def run_hierarchy(query: HierarchyQuery) -> int:
    """Print the hierarchy feed; returns the exit code."""
    return _run(_hierarchy(query))


def run_permissions(query: PermissionQuery) -> int:
    """Print changes of roles and permissions; returns the exit code."""
    return _run(_permissions(query))


def _run(main: Coroutine[Any, Any, int]) -> int:
    try:
        return asyncio.run(main)
    except FeedExpiredError as error:
        print_error(f"Error: {error}")
        return START_OVER
    except (ConfigurationError, StoreError, ValueError) as error:
        print_error(f"Error: {error}")
        return 2
    except (MerakiError, OSError) as error:
        print_error(f"Error: {error}")
        return 1


async def _hierarchy(query: HierarchyQuery) -> int:
    writer = make_writer(
        query.format, _HIERARCHY_COLUMNS, only_columns=True, is_list=True, inert=True
    )

    def write(events: list[HierarchyEvent]) -> None:
        if events:
            writer.write([msgspec.json.encode(each) for each in events], is_last=False)

    async with await open_store(query.db, must_exist=True) as store:
        feed, cursor = HierarchyFeed(store), query.since
        if query.snapshot:
            some: list[HierarchyEvent] = []
            async for event in feed.snapshot():
                some.append(event)
                cursor = event.cursor
                if len(some) == _PAGE:
                    write(some)
                    some = []
            write(some)
        left = query.limit
        while not query.snapshot or query.follow is not None:
            page = await feed.read(cursor, limit=_PAGE if left is None else min(left, _PAGE))
            write(list(page.events))
            cursor = page.cursor
            if left is not None:
                left -= len(page.events)
            if left == 0 or (not page.events and query.follow is None):
                break
            if not page.events:
                await asyncio.sleep(query.follow or 0)
        writer.finish()
    if query.format not in ("json", "jsonl") and cursor is not None:
        print_error(f"To go on: --since {cursor}")
    return 0


async def _permissions(query: PermissionQuery) -> int:
    with ExitStack() as stack:
        delivery = None
        if query.state is not None:
            selection = " ".join((query.who, *sorted(query.organizations))).strip()
            delivery = Delivery(query.state, out=query.out, selection=selection)
            stack.enter_context(delivery)
        async with await open_store(query.db, must_exist=True) as store:
            return await _Permissions(query, store, delivery).print()


class _Permissions:
    def __init__(self, query: PermissionQuery, store: Store, delivery: Delivery | None) -> None:
        self._query = query
        self._feed = PermissionFeed(store)
        self._store = store
        self._delivery = delivery
        is_file = delivery is not None and query.out is not None
        self._writer = PermissionWriter(
            query.format,
            query.zone,
            write=delivery.write if delivery is not None and is_file else None,
            has_header=delivery is not None and delivery.size > 0,
        )

    async def print(self) -> int:
        query, cursor = self._query, await self._start()
        organization_ids = await self._organization_ids()
        after = None
        if isinstance(query.since, datetime):
            after = round(query.since.timestamp() * 1_000_000)
        left = query.limit
        # a table or one document is written at the end, and only then kept
        is_streamed = query.format in ("jsonl", "csv", "ocsf", "ecs")
        while True:
            page = await self._feed.read(
                cursor,
                limit=_PAGE if left is None else min(left, _PAGE),
                who=query.who,
                organization_ids=organization_ids,
                after=after,
            )
            self._writer.write(page.changes)
            cursor = page.cursor
            if is_streamed:
                self._keep(cursor)
            if left is not None:
                left -= len(page.changes)
            if left == 0 or (page.is_last and query.follow is None):
                break
            if page.is_last:
                await asyncio.sleep(query.follow or 0)
        self._writer.finish()
        self._keep(cursor)
        if waiting := await self._feed.waiting():
            print_error(
                f"{waiting:,} differences wait for the change log, which may explain them: they "
                "are told after the next syncs."
            )
        return 0

    def _keep(self, cursor: str) -> None:
        if self._delivery is not None:
            self._delivery.commit(cursor)

    async def _start(self) -> str:
        """The cursor to begin with."""
        query, known = self._query, self._delivery.cursor if self._delivery else None
        if known is None and isinstance(query.since, str):
            known = query.since
        if known is None:
            return await self._feed.beginning()
        if query.skip_deleted:
            try:
                await self._feed.read(known, limit=1)
            except FeedExpiredError:
                return await self._feed.without_deleted(known)
        return known

    async def _organization_ids(self) -> list[str] | None:
        wanted = self._query.organizations
        if not wanted:
            return None
        there = await self._store.organizations()
        met = {each.id: matching(wanted, each.id, each.name) for each in there}
        known = [Organization(each.id, each.name or "") for each in there]
        missing = Selection.of(organizations=wanted).unmatched(known)
        if missing:
            raise ConfigurationError(
                "the store has no organization of this id or name: "
                + "; ".join(f"{name}{hint}" for name, hint in missing.items())
            )
        return [identifier for identifier, found in met.items() if found]
