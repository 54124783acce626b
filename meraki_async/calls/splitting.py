"""One listing split into several requests, whose responses together are the whole."""

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterator, Sequence
from datetime import UTC, datetime
from typing import TypeVar
from urllib.parse import parse_qsl, urlencode

import msgspec
from msgspec import Raw, Struct

from ..auth.auth import Auth
from ..operations.decoding import split_page
from ..operations.operation import Operation, Request
from .record_key import canonical_json, key_function
from .splittable import BY_NETWORK, BY_TIME, FILTERS, WITH_UNASSIGNED

_MAX_QUERY_BYTES = 7_000
"""Bytes; with path and cursor a request line stays under the 8 kB that servers commonly take."""
_DAY = 86_400.0
_OVERLAP = 1.0
_MIN_DAYS = 60 / _DAY
_UNASSIGNED = "null"
_NETWORK_IDS = "networkIds[]"

# where a record lies
_INSIDE = object()
_ANYWHERE = object()

Item = TypeVar("Item")
Pairs = list[tuple[str, str]]


class TimeWindow(Struct, frozen=True):
    """A range of time, in seconds of the epoch."""

    begin: float
    end: float | None
    """None: now, by the API's own clock."""


class Part(Struct, frozen=True):
    """One of the requests that a listing was split into."""

    request: Request
    window: TimeWindow | None = None
    auth: Auth | None = None
    """Of several accounts, the one that it is asked of."""


def is_too_long(request: Request) -> bool:
    """Whether a request's URL would be too long for the servers on the way."""
    return len(request.query) > _MAX_QUERY_BYTES


def check_length(request: Request) -> None:
    """Raise a ``ValueError`` when a request's URL is too long."""
    if is_too_long(request):
        raise ValueError(
            f"{request.operation.id}: the query has {len(request.query):,} bytes, more than the "
            f"{_MAX_QUERY_BYTES:,} that servers accept, and its filters cannot be split into "
            "several requests: pass fewer values"
        )


def split_by_length(part: Part) -> list[Part]:
    """Parts whose URLs are short enough, by splitting the longest of the filters.

    Raises:
        ValueError: no filter of this operation may be split.
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
    room = _MAX_QUERY_BYTES - _length(others)
    max_length = max((_length([value]) for value in values), default=room + 1)
    if room < max_length:
        check_length(part.request)
    return [
        _with_query(part, [*others, *some]) for some in _chunks(values, room // (max_length + 1))
    ]


def check_split_by_network(request: Request) -> None:
    """Raise a ``ValueError`` when a listing must not be split by network."""
    operation = request.operation.id
    if operation not in BY_NETWORK:
        raise ValueError(
            f"{operation} cannot be split by network: it is not known to be the "
            "union of its networks; read it without split_by_network()"
        )


def networks_named_in(request: Request) -> list[str]:
    """The networks that a request asks for by itself; none: all of them."""
    return [value for _, value in _named(_pairs(request), _NETWORK_IDS)]


def split_by_network(part: Part, networks: Sequence[str], parts: int) -> list[Part]:
    """So many parts, each of some of the networks; one more for what is in none."""
    others = [pair for pair in _pairs(part.request) if pair[0] != _NETWORK_IDS]
    wanted = [(_NETWORK_IDS, network) for network in dict.fromkeys(networks)]
    chunks = [wanted[first::parts] for first in range(min(parts, len(wanted)))]
    if part.request.operation.id in WITH_UNASSIGNED and not networks_named_in(part.request):
        chunks.append([(_NETWORK_IDS, _UNASSIGNED)])
    return [_with_query(part, [*others, *chunk]) for chunk in chunks]


def check_split_by_time(request: Request, days: float) -> None:
    """Raise a ``ValueError`` when a listing must not be split by time, or not so."""
    operation = request.operation.id
    span = BY_TIME.get(operation)
    if span is None:
        raise ValueError(
            f"{operation} cannot be split by time: it is not known to list events. Windows over "
            "anything else (clients, usage, top lists) do not add up to the whole; read it "
            "without split_by_time()"
        )
    if not _MIN_DAYS <= days <= span.max_days:
        raise ValueError(
            f"{operation} takes at most {span.max_days} days at once: days must be no more than "
            f"that, and no less than {_MIN_DAYS:.4f} (a minute), not {days!r}"
        )
    if not {"t0", "timespan"} & {name for name, _ in _pairs(request)}:
        raise ValueError(f"{operation}: pass the whole span of time, as t0 or timespan")


def split_by_time(part: Part, days: float, now: float) -> list[Part]:
    """Parts of so many days each, newest first.

    They overlap by a second, since it is not known to which side of a boundary the API counts it.

    Args:
        part: what to split; it names ``t0`` or ``timespan``.
        days: of each window.
        now: seconds of the epoch.
    """
    pairs = _pairs(part.request)
    named, span = dict(pairs), BY_TIME[part.request.operation.id]
    others = [pair for pair in pairs if pair[0] not in {"t0", "t1", "timespan"}]
    newest = _seconds("t1", named["t1"]) if "t1" in named else None
    end = now if newest is None else newest
    oldest = _seconds("t0", named["t0"]) if "t0" in named else end - _timespan(named["timespan"])
    if oldest >= end:
        raise ValueError(f"{part.request.operation.id}: t0 must be before t1")
    # with the overlap, no longer than the API accepts
    step = min(days * _DAY, span.max_days * _DAY - _OVERLAP)
    windows = list(_windows(oldest, newest, now, step))
    return [_with_query(part, [*others, *_span(window)], window) for window in windows]


def _windows(oldest: float, newest: float | None, now: float, step: float) -> Iterator[TimeWindow]:
    begin, end = now if newest is None else newest, newest
    while begin - oldest > step:
        begin -= step
        yield TimeWindow(begin, end)
        end = begin + _OVERLAP
    yield TimeWindow(oldest, end)


def _span(window: TimeWindow) -> Pairs:
    begin = [("t0", _iso(window.begin))]
    return begin if window.end is None else [*begin, ("t1", _iso(window.end))]


class OverlapFilter:
    """Leaves out the records of a window that a neighbour of its own delivered already.

    A record that the API gives several times in one window is delivered as often. Records without
    a readable time may belong to any window, and are compared with those of all.

    Args:
        operation: the listing.
    """

    def __init__(self, operation: Operation) -> None:
        self._operation = operation
        self._timestamp = key_function(BY_TIME[operation.id].timestamp)
        self._seen: defaultdict[tuple[Hashable, TimeWindow], Counter[bytes]] = defaultdict(Counter)
        self._delivered: defaultdict[Hashable, Counter[bytes]] = defaultdict(Counter)

    def filter(self, window: TimeWindow, items: list[Item], body: bytes) -> list[Item]:
        """The items of a page that are to be delivered."""
        boundaries = [_boundary_near(window, self._timestamp(item)) for item in items]
        if all(boundary is _INSIDE for boundary in boundaries):
            return items
        array = split_page(body, self._operation).array
        records = msgspec.json.decode(array, type=list[Raw])
        return [
            item
            for item, boundary, record in zip(items, boundaries, records, strict=True)
            if boundary is _INSIDE or self._is_new(window, boundary, canonical_json(record))
        ]

    def _is_new(self, window: TimeWindow, boundary: Hashable, record: bytes) -> bool:
        seen, delivered = self._seen[boundary, window], self._delivered[boundary]
        seen[record] += 1
        if seen[record] <= delivered[record]:
            return False
        delivered[record] += 1
        return True


def _boundary_near(window: TimeWindow, timestamp: object) -> float | object:
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
        raise ValueError(
            f"{name} must be an ISO 8601 time or seconds of the epoch, not {text!r}"
        ) from None
    return (then if then.tzinfo is not None else then.replace(tzinfo=UTC)).timestamp()


def _timespan(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise ValueError(f"timespan must be a number of seconds, not {text!r}") from None


def _iso(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).isoformat().replace("+00:00", "Z")


def _with_query(part: Part, pairs: Pairs, window: TimeWindow | None = None) -> Part:
    request = msgspec.structs.replace(part.request, query=urlencode(pairs))
    return Part(request, window or part.window, part.auth)


def _chunks(values: Pairs, size: int) -> Iterator[Pairs]:
    for first in range(0, len(values), size):
        yield values[first : first + size]


def _pairs(request: Request) -> Pairs:
    return parse_qsl(request.query, keep_blank_values=True)


def _named(pairs: Pairs, name: str) -> Pairs:
    return [pair for pair in pairs if pair[0] == name]


def _length(pairs: Pairs) -> int:
    return len(urlencode(pairs))
