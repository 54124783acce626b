"""One listing cut into several requests, whose answers together are the whole."""

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterator, Sequence
from datetime import UTC, datetime
from typing import TypeVar
from urllib.parse import parse_qsl, urlencode

import msgspec
from msgspec import Raw, Struct

from .cutting_table import BY_NETWORK, BY_TIME, FILTERS, WITH_UNASSIGNED
from .decoding import split_page
from .identity import canonical, key_of
from .operation import Operation, Request

_LONGEST_QUERY = 7_000
"""Bytes; with path and cursor a request line stays under the 8 kB that servers commonly take."""
_DAY = 86_400.0
_OVERLAP = 1.0
_SHORTEST = 60 / _DAY
_UNASSIGNED = "null"
_NETWORK_IDS = "networkIds[]"

# where a record lies
_INSIDE = object()
_ANYWHERE = object()

Item = TypeVar("Item")
Pairs = list[tuple[str, str]]


class Window(Struct, frozen=True):
    """A stretch of time, in seconds of the epoch."""

    begin: float
    end: float | None
    """None: now, by the API's own clock."""


class Part(Struct, frozen=True):
    """One of the requests that a listing was cut into."""

    request: Request
    window: Window | None = None


def is_too_long(request: Request) -> bool:
    """Whether a request's URL would be too long for the servers on the way."""
    return len(request.query) > _LONGEST_QUERY


def check_length(request: Request) -> None:
    """Raise a ``ValueError`` when a request's URL is too long."""
    if is_too_long(request):
        raise ValueError(
            f"{request.operation.id}: a query of {len(request.query):,} bytes is longer than "
            "servers take, and cannot be cut into several that together answer the same: "
            "give fewer values"
        )


def by_length(part: Part) -> list[Part]:
    """Parts whose URLs are short enough, by cutting the longest of the filters.

    Raises:
        ValueError: no filter of this operation may be cut.
    """
    if not is_too_long(part.request):
        return [part]
    operation = part.request.operation.id
    pairs = _pairs(part.request)
    usable = [name for name, listings in FILTERS.items() if operation in listings]
    name = max(usable, key=lambda name: _length(_named(pairs, name)), default="")
    # once each: named in two parts, a value's records would come twice
    values = list(dict.fromkeys(_named(pairs, name)))
    others = [pair for pair in pairs if pair[0] != name]
    room = _LONGEST_QUERY - _length(others)
    longest = max((_length([value]) for value in values), default=room + 1)
    if room < longest:
        check_length(part.request)
    return [_with(part, [*others, *some]) for some in _chunks(values, room // (longest + 1))]


def check_partition(request: Request) -> None:
    """Raise a ``ValueError`` when a listing must not be cut by network."""
    operation = request.operation.id
    if operation not in BY_NETWORK:
        raise ValueError(
            f"{operation} is not known to be the union of what it answers network by network"
        )


def networks_of(request: Request) -> list[str]:
    """The networks that a request asks for by itself; none: all of them."""
    return [value for _, value in _named(_pairs(request), _NETWORK_IDS)]


def by_network(part: Part, networks: Sequence[str], parts: int) -> list[Part]:
    """So many parts, each of some of the networks; one more for what is in none."""
    others = [pair for pair in _pairs(part.request) if pair[0] != _NETWORK_IDS]
    wanted = [(_NETWORK_IDS, network) for network in dict.fromkeys(networks)]
    chunks = [wanted[first::parts] for first in range(min(parts, len(wanted)))]
    if part.request.operation.id in WITH_UNASSIGNED and not networks_of(part.request):
        chunks.append([(_NETWORK_IDS, _UNASSIGNED)])
    return [_with(part, [*others, *chunk]) for chunk in chunks]


def check_windows(request: Request, days: float) -> None:
    """Raise a ``ValueError`` when a listing must not be cut by time, or not so."""
    operation = request.operation.id
    span = BY_TIME.get(operation)
    if span is None:
        raise ValueError(
            f"{operation} is not known to list events by their time: windows over anything else "
            "(clients, usage, top lists) would merge into something else than the whole"
        )
    if not _SHORTEST <= days <= span.longest:
        raise ValueError(
            f"{operation} answers at most {span.longest} days at once: days must be no more than "
            f"that, and no less than {_SHORTEST:.4f} (a minute), not {days!r}"
        )
    if not {"t0", "timespan"} & {name for name, _ in _pairs(request)}:
        raise ValueError(f"{operation}: name the whole span to walk, by t0 or timespan")


def by_time(part: Part, days: float, now: float) -> list[Part]:
    """Parts of so many days each, newest first. They overlap by a second, since it is not known on
    which side of a boundary the API takes it to be.

    Args:
        part: what to cut; it names ``t0`` or ``timespan``.
        days: of each window.
        now: seconds of the epoch.
    """
    pairs = _pairs(part.request)
    named, span = dict(pairs), BY_TIME[part.request.operation.id]
    others = [pair for pair in pairs if pair[0] not in {"t0", "t1", "timespan"}]
    newest = _seconds("t1", named["t1"]) if "t1" in named else None
    end = now if newest is None else newest
    oldest = _seconds("t0", named["t0"]) if "t0" in named else end - float(named["timespan"])
    if oldest >= end:
        raise ValueError(f"{part.request.operation.id}: the span to walk is empty")
    # with the overlap, no longer than the API answers
    step = min(days * _DAY, span.longest * _DAY - _OVERLAP)
    windows = list(_windows(oldest, newest, now, step))
    return [_with(part, [*others, *_span(window)], window) for window in windows]


def _windows(oldest: float, newest: float | None, now: float, step: float) -> Iterator[Window]:
    begin, end = now if newest is None else newest, newest
    while begin - oldest > step:
        begin -= step
        yield Window(begin, end)
        end = begin + _OVERLAP
    yield Window(oldest, end)


def _span(window: Window) -> Pairs:
    begin = [("t0", _iso(window.begin))]
    return begin if window.end is None else [*begin, ("t1", _iso(window.end))]


class Overlaps:
    """Leaves out the records of a window that a neighbour of its own delivered already.

    A record that the API gives several times in one window is delivered as often. Records without
    a readable time may be anybody's, and are compared with those of all windows.

    Args:
        operation: the listing.
    """

    def __init__(self, operation: Operation) -> None:
        self._operation = operation
        self._timestamp = key_of(BY_TIME[operation.id].timestamp)
        self._met: defaultdict[tuple[Hashable, Window], Counter[bytes]] = defaultdict(Counter)
        self._delivered: defaultdict[Hashable, Counter[bytes]] = defaultdict(Counter)

    def fresh(self, window: Window, items: list[Item], body: bytes) -> list[Item]:
        """The items of a page that are to be delivered."""
        zones = [_zone(window, self._timestamp(item)) for item in items]
        if all(zone is _INSIDE for zone in zones):
            return items
        records = msgspec.json.decode(
            split_page(body, self._operation.items_key)[0], type=list[Raw]
        )
        return [
            item
            for item, zone, record in zip(items, zones, records, strict=True)
            if zone is _INSIDE or self._is_fresh(window, zone, canonical(record))
        ]

    def _is_fresh(self, window: Window, zone: Hashable, record: bytes) -> bool:
        met, delivered = self._met[zone, window], self._delivered[zone]
        met[record] += 1
        if met[record] <= delivered[record]:
            return False
        delivered[record] += 1
        return True


def _zone(window: Window, timestamp: object) -> float | object:
    """The boundary of windows near which a record lies."""
    try:
        at = _seconds("", str(timestamp))
    except ValueError:
        return _ANYWHERE
    if at <= window.begin + _OVERLAP:
        return window.begin
    if window.end is not None and at >= window.end - _OVERLAP:
        return window.end - _OVERLAP
    return _INSIDE


def _seconds(name: str, text: str) -> float:
    """A time as the API takes it: seconds of the epoch, or ISO 8601."""
    try:
        return float(text)
    except ValueError:
        pass
    try:
        then = datetime.fromisoformat(text)
    except ValueError:
        raise ValueError(f"{name} is no time: {text!r}") from None
    return (then if then.tzinfo is not None else then.replace(tzinfo=UTC)).timestamp()


def _iso(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).isoformat().replace("+00:00", "Z")


def _with(part: Part, pairs: Pairs, window: Window | None = None) -> Part:
    request = msgspec.structs.replace(part.request, query=urlencode(pairs))
    return Part(request, window or part.window)


def _chunks(values: Pairs, size: int) -> Iterator[Pairs]:
    for first in range(0, len(values), size):
        yield values[first : first + size]


def _pairs(request: Request) -> Pairs:
    return parse_qsl(request.query, keep_blank_values=True)


def _named(pairs: Pairs, name: str) -> Pairs:
    return [pair for pair in pairs if pair[0] == name]


def _length(pairs: Pairs) -> int:
    return len(urlencode(pairs))
