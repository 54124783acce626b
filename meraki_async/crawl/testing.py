"""A conformance test of sinks, for sinks of your own as well."""

import time
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from typing import Any

import msgspec
from msgspec import Raw

from .plan.listing import Listing
from .plan.plan import Plan
from .sinks.sink import Sink
from .state.partition import COMPLETE, FAILED, CrawlPage, Partition, WritePosition

Records = list[tuple[str, Any]]
ReadBack = Callable[[Listing, str], Awaitable[Records]]
"""Returns what a sink holds of a listing of an organization (by its id), of the latest crawl: each
record with the id of its parent."""

_LISTINGS = Plan.of(["getOrganizationDevices", "getNetworkSettings"]).listings
_DEVICES, _SETTINGS = (
    next(i for i, each in enumerate(_LISTINGS) if each.name == name)
    for name in ("getOrganizationDevices", "getNetworkSettings")
)
_UNUSUAL = [
    b'{"serial":"Q2-\\u00e9","lat":1.10,"big":123456789012345678901,"tags":["a","b"]}',
    b'{"serial":7,"name":{"un":"documented"}}',
    b"{}",
    b'{"serial":"\\ud83d\\ude00 \\" \\\\ \\n","notes":"\xc3\xa9"}',
]


class SinkConformanceError(AssertionError):
    """A sink does not keep what ``Sink`` promises; the message says what it did."""


async def check_sink(make_sink: Callable[[], Sink], read_back: ReadBack) -> None:
    """Use a sink as crawls do: killed between storing and committing, and continued.

    Args:
        make_sink: makes a new sink each time, always of the same destination, which is empty at
            first. Sinks are opened again and again.
        read_back: reads what the destination holds.

    Raises:
        SinkConformanceError: it lost, repeated or mixed up records, or counts them wrongly.
    """
    test = _ConformanceTest(make_sink, read_back)
    await test.partitions_stay_apart()
    await test.uncommitted_records_are_removed()
    await test.a_kill_around_the_last_commit_is_repaired()
    await test.a_later_crawl_replaces_an_earlier_one()
    await test.empty_listings_and_pages_count()


class _ConformanceTest:
    def __init__(self, make_sink: Callable[[], Sink], read_back: ReadBack) -> None:
        self._make_sink = make_sink
        self._read_back = read_back
        self._crawl = time.time_ns() // 1000

    @asynccontextmanager
    async def _opened(self, *partitions: Partition, is_new: bool = False) -> Any:
        """A sink as a process has it that starts or continues a crawl."""
        sink = self._make_sink()
        self._crawl += is_new
        try:
            await sink.open(_LISTINGS)
            await sink.begin_crawl(self._crawl)
            await sink.rollback([each for each in partitions if each.state != COMPLETE])
            await sink.publish([each for each in partitions if each.state == COMPLETE])
            yield sink
        finally:
            await sink.close()

    async def partitions_stay_apart(self) -> None:
        """Several organizations and parents, unusual records."""
        one, two, settings = (
            Partition(_DEVICES, "1"),
            Partition(_DEVICES, "2"),
            Partition(_SETTINGS, "1"),
        )
        async with self._opened(one, two, settings, is_new=True) as sink:
            await _commit(sink, one, "1", 0, _UNUSUAL[:2])
            await _commit(sink, two, "2", 0, [b'{"serial":"other"}'])
            await _commit(sink, one, "1", 1, _UNUSUAL[2:])
            await _commit(sink, settings, "N_1", 0, [b'{"a":1}'])
            await _commit(sink, settings, "N_2", 0, [b'{"a":1}'])
            for each in (one, two, settings):
                await _complete(sink, each)
        await self._check_records(one, [("1", record) for record in _UNUSUAL])
        await self._check_records(two, [("2", b'{"serial":"other"}')])
        await self._check_records(settings, [("N_1", b'{"a":1}'), ("N_2", b'{"a":1}')])

    async def uncommitted_records_are_removed(self) -> None:
        """A kill between storing and committing; the API then returns other records."""
        partition = Partition(_DEVICES, "3")
        async with self._opened(partition, is_new=True) as sink:
            await _commit(sink, partition, "3", 0, _rows("a", 3))
            await _store(sink, partition, "3", 1, _rows("lost", 50))
        for _ in range(2):
            async with self._opened(partition) as sink:
                await _store(sink, partition, "3", 1, _rows("lost again", 5))
        async with self._opened(partition) as sink:
            await _commit(sink, partition, "3", 1, _rows("b", 1))
            await _complete(sink, partition)
        await self._check_records(
            partition, [("3", row) for row in [*_rows("a", 3), *_rows("b", 1)]]
        )

    async def a_kill_around_the_last_commit_is_repaired(self) -> None:
        """Before the last commit of a partition, and between that and publishing it."""
        partition = Partition(_DEVICES, "4")
        async with self._opened(partition, is_new=True) as sink:
            await _commit(sink, partition, "4", 0, _rows("a", 2))
            await sink.prepare_commit(partition)
        async with self._opened(partition) as sink:
            await _commit(sink, partition, "4", 1, _rows("b", 2))
            _advance(partition, await sink.prepare_commit(partition))
            partition.state = COMPLETE
        for _ in range(2):
            async with self._opened(partition):
                pass
        await self._check_records(
            partition, [("4", row) for row in [*_rows("a", 2), *_rows("b", 2)]]
        )

    async def a_later_crawl_replaces_an_earlier_one(self) -> None:
        """One that is complete, and one that failed."""
        first = Partition(_DEVICES, "5")
        async with self._opened(first, is_new=True) as sink:
            await _commit(sink, first, "5", 0, _rows("old", 9))
            await _complete(sink, first)
            await sink.close_crawl([first])
        second = Partition(_DEVICES, "5")
        async with self._opened(second, is_new=True) as sink:
            await _commit(sink, second, "5", 0, _rows("new", 2))
            await _complete(sink, second)
            await sink.close_crawl([second])
        await self._check_records(second, [("5", row) for row in _rows("new", 2)])
        third = Partition(_DEVICES, "5", state=FAILED)
        async with self._opened(third, is_new=True) as sink:
            await sink.archive(third)
        await self._check_records(third, [])

    async def empty_listings_and_pages_count(self) -> None:
        """An empty listing, and empty pages."""
        empty, sparse = Partition(_DEVICES, "6"), Partition(_DEVICES, "7")
        async with self._opened(empty, sparse, is_new=True) as sink:
            await _commit(sink, empty, "6", 0, [])
            await _commit(sink, sparse, "7", 0, [])
            await _commit(sink, sparse, "7", 1, _rows("a", 1))
            for each in (empty, sparse):
                await _complete(sink, each)
        await self._check_records(empty, [])
        await self._check_records(sparse, [("7", row) for row in _rows("a", 1)])

    async def _check_records(
        self, partition: Partition, expected: Sequence[tuple[str, bytes]]
    ) -> None:
        listing = _LISTINGS[partition.listing]
        wanted = Counter(
            (parent_id, _canonical(msgspec.json.decode(row))) for parent_id, row in expected
        )
        found = Counter(
            (parent_id, _canonical(record))
            for parent_id, record in await self._read_back(listing, partition.organization_id)
        )
        place = f"{listing.name} of organization {partition.organization_id}"
        if found != wanted:
            lost, extra = list(wanted - found), list(found - wanted)
            raise SinkConformanceError(f"{place}: lost {lost}, has in addition {extra}")
        if partition.state != COMPLETE:
            return
        sink = self._make_sink()
        try:
            await sink.open_for_reading(_LISTINGS, self._crawl)
            counted = await sink.recount(partition)
        finally:
            await sink.close()
        if counted is None:
            return
        is_there = counted.position, counted.bytes, counted.checksum
        committed = partition.records, partition.bytes, partition.checksum
        if is_there != committed:
            raise SinkConformanceError(
                f"{place}: counts {is_there} instead of {committed} (records, bytes, checksum)"
            )


async def _store(
    sink: Sink, partition: Partition, parent_id: str, number: int, rows: list[bytes]
) -> WritePosition:
    page = CrawlPage(parent_id, number, [Raw(row) for row in rows], None)
    return await sink.store(partition, page)


async def _commit(
    sink: Sink, partition: Partition, parent_id: str, number: int, rows: list[bytes]
) -> None:
    _advance(partition, await _store(sink, partition, parent_id, number, rows))
    partition.records += len(rows)


async def _complete(sink: Sink, partition: Partition) -> None:
    _advance(partition, await sink.prepare_commit(partition))
    partition.state = COMPLETE
    await sink.publish([partition])


def _advance(partition: Partition, written: WritePosition) -> None:
    partition.advance(written)


def _rows(name: str, count: int) -> list[bytes]:
    return [b'{"serial":"%s-%d"}' % (name.encode(), number) for number in range(count)]


def _canonical(record: Any) -> bytes:
    return msgspec.json.encode(record, order="deterministic")
