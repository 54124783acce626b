"""A test of sinks, for sinks of your own as well."""

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
from .state.partition import COMPLETE, FAILED, CrawlPage, Output

Records = list[tuple[str, Any]]
ReadBack = Callable[[Listing, str], Awaitable[Records]]
"""Gives what a sink holds of a listing of an organization, of the latest crawl: each record with
the id of the parent that it was asked of."""

_LISTINGS = Plan.of(["getOrganizationDevices", "getNetworkSettings"]).listings
_DEVICES, _SETTINGS = (
    next(i for i, each in enumerate(_LISTINGS) if each.name == name)
    for name in ("getOrganizationDevices", "getNetworkSettings")
)
_ODD = [
    b'{"serial":"Q2-\\u00e9","lat":1.10,"big":123456789012345678901,"tags":["a","b"]}',
    b'{"serial":7,"name":{"un":"documented"}}',
    b"{}",
    b'{"serial":"\\ud83d\\ude00 \\" \\\\ \\n","notes":"\xc3\xa9"}',
]


class SinkConformanceError(AssertionError):
    """A sink does not keep what ``Sink`` promises; says what it did."""


async def check_sink(make_sink: Callable[[], Sink], read_back: ReadBack) -> None:
    """Try a sink as crawls use it: killed between storing and committing, and gone on with.

    Args:
        make_sink: a new sink each time, always of the same destination, empty at first. It is
            opened again and again.
        read_back: what the destination holds.

    Raises:
        SinkConformanceError: it lost, repeated or mixed up records, or counts them wrongly.
    """
    test = _Test(make_sink, read_back)
    await test.pages_stay_apart()
    await test.what_was_not_committed_goes()
    await test.a_kill_around_the_end_is_mended()
    await test.a_later_crawl_replaces()
    await test.nothing_is_something_too()


class _Test:
    def __init__(self, make_sink: Callable[[], Sink], read_back: ReadBack) -> None:
        self._make_sink = make_sink
        self._read_back = read_back
        self._crawl = time.time_ns() // 1000

    @asynccontextmanager
    async def _opened(self, *outputs: Output, is_new: bool = False) -> Any:
        """A sink as a process finds it that begins or goes on with a crawl."""
        sink = self._make_sink()
        self._crawl += is_new
        try:
            await sink.open(_LISTINGS)
            await sink.begin(self._crawl)
            await sink.rewind([each for each in outputs if each.state != COMPLETE])
            await sink.finish([each for each in outputs if each.state == COMPLETE])
            yield sink
        finally:
            await sink.close()

    async def pages_stay_apart(self) -> None:
        """Several organizations and parents, odd records."""
        one, two, settings = (
            Output(_DEVICES, "1"),
            Output(_DEVICES, "2"),
            Output(_SETTINGS, "1"),
        )
        async with self._opened(one, two, settings, is_new=True) as sink:
            await _commit(sink, one, "1", 0, _ODD[:2])
            await _commit(sink, two, "2", 0, [b'{"serial":"other"}'])
            await _commit(sink, one, "1", 1, _ODD[2:])
            await _commit(sink, settings, "N_1", 0, [b'{"a":1}'])
            await _commit(sink, settings, "N_2", 0, [b'{"a":1}'])
            for each in (one, two, settings):
                await _complete(sink, each)
        await self._holds(one, [("1", record) for record in _ODD])
        await self._holds(two, [("2", b'{"serial":"other"}')])
        await self._holds(settings, [("N_1", b'{"a":1}'), ("N_2", b'{"a":1}')])

    async def what_was_not_committed_goes(self) -> None:
        """A process is killed after storing, before committing; the API then answers otherwise."""
        output = Output(_DEVICES, "3")
        async with self._opened(output, is_new=True) as sink:
            await _commit(sink, output, "3", 0, _rows("a", 3))
            await _store(sink, output, "3", 1, _rows("lost", 50))
        for _ in range(2):
            async with self._opened(output) as sink:
                await _store(sink, output, "3", 1, _rows("lost again", 5))
        async with self._opened(output) as sink:
            await _commit(sink, output, "3", 1, _rows("b", 1))
            await _complete(sink, output)
        await self._holds(output, [("3", row) for row in [*_rows("a", 3), *_rows("b", 1)]])

    async def a_kill_around_the_end_is_mended(self) -> None:
        """After sealing and before its commit, and after that and before finishing."""
        output = Output(_DEVICES, "4")
        async with self._opened(output, is_new=True) as sink:
            await _commit(sink, output, "4", 0, _rows("a", 2))
            await sink.seal(output)
        async with self._opened(output) as sink:
            await _commit(sink, output, "4", 1, _rows("b", 2))
            stored = await sink.seal(output)
            output.position, output.bytes, output.state = stored.position, stored.bytes, COMPLETE
        for _ in range(2):
            async with self._opened(output):
                pass
        await self._holds(output, [("4", row) for row in [*_rows("a", 2), *_rows("b", 2)]])

    async def a_later_crawl_replaces(self) -> None:
        """One that is complete, and one that failed."""
        first = Output(_DEVICES, "5")
        async with self._opened(first, is_new=True) as sink:
            await _commit(sink, first, "5", 0, _rows("old", 9))
            await _complete(sink, first)
            await sink.end([first])
        second = Output(_DEVICES, "5")
        async with self._opened(second, is_new=True) as sink:
            await _commit(sink, second, "5", 0, _rows("new", 2))
            await _complete(sink, second)
            await sink.end([second])
        await self._holds(second, [("5", row) for row in _rows("new", 2)])
        third = Output(_DEVICES, "5", state=FAILED)
        async with self._opened(third, is_new=True) as sink:
            await sink.set_aside(third)
        await self._holds(third, [])

    async def nothing_is_something_too(self) -> None:
        """An empty listing, and empty pages."""
        empty, sparse = Output(_DEVICES, "6"), Output(_DEVICES, "7")
        async with self._opened(empty, sparse, is_new=True) as sink:
            await _commit(sink, empty, "6", 0, [])
            await _commit(sink, sparse, "7", 0, [])
            await _commit(sink, sparse, "7", 1, _rows("a", 1))
            for each in (empty, sparse):
                await _complete(sink, each)
        await self._holds(empty, [])
        await self._holds(sparse, [("7", row) for row in _rows("a", 1)])

    async def _holds(self, output: Output, expected: Sequence[tuple[str, bytes]]) -> None:
        listing = _LISTINGS[output.listing]
        wanted = Counter((parent, _canonical(msgspec.json.decode(row))) for parent, row in expected)
        found = Counter(
            (parent, _canonical(record))
            for parent, record in await self._read_back(listing, output.organization)
        )
        place = f"{listing.name} of organization {output.organization}"
        if found != wanted:
            lost, extra = list(wanted - found), list(found - wanted)
            raise SinkConformanceError(f"{place}: lost {lost}, has besides {extra}")
        if output.state != COMPLETE:
            return
        sink = self._make_sink()
        try:
            await sink.inspect(_LISTINGS, self._crawl)
            counted = await sink.recount(output)
        finally:
            await sink.close()
        if counted is not None and (counted.position, counted.bytes) != (
            output.records,
            output.bytes,
        ):
            raise SinkConformanceError(
                f"{place}: counts {counted.position} records and {counted.bytes} bytes instead of "
                f"{output.records} and {output.bytes}"
            )


async def _store(sink: Sink, output: Output, parent: str, number: int, rows: list[bytes]) -> Any:
    return await sink.store(output, CrawlPage(parent, number, [Raw(row) for row in rows], None))


async def _commit(sink: Sink, output: Output, parent: str, number: int, rows: list[bytes]) -> None:
    stored = await _store(sink, output, parent, number, rows)
    output.position, output.bytes = stored.position, stored.bytes
    output.records += len(rows)


async def _complete(sink: Sink, output: Output) -> None:
    stored = await sink.seal(output)
    output.position, output.bytes, output.state = stored.position, stored.bytes, COMPLETE
    await sink.finish([output])


def _rows(name: str, count: int) -> list[bytes]:
    return [b'{"serial":"%s-%d"}' % (name.encode(), number) for number in range(count)]


def _canonical(record: Any) -> bytes:
    return msgspec.json.encode(record, order="deterministic")
