"""Pages of a listing, and their Link header."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from typing import NamedTuple
from urllib.parse import urlencode

from .world import Listing


class PageLimits(NamedTuple):
    """What ``perPage`` may be, and what it is when it is not given."""

    minimum: int
    maximum: int
    default: int


class PageError(Exception):
    """A parameter that the API refuses; the text is the API's."""


def page_of(
    listing: Listing,
    query: Sequence[tuple[str, str]],
    limits: PageLimits,
    url: str,
    *,
    sentinels: tuple[str, str] = ("0", "9" * 25),
) -> tuple[bytes, Mapping[str, str]]:
    """One page as JSON, and its headers.

    Raises:
        PageError: ``perPage`` is out of range.
    """
    parameters = dict(query)
    size = _page_size(parameters.get("perPage"), limits)
    keys = listing.keys
    begin, end = 0, min(size, len(keys))
    after, before = parameters.get("startingAfter"), parameters.get("endingBefore")
    if after:
        begin = bisect_right(keys, (len(after), after), key=lambda key: (len(key), key))
        end = min(begin + size, len(keys))
    elif before:
        end = bisect_left(keys, (len(before), before), key=lambda key: (len(key), key))
        begin = max(0, end - size)
    filters = [
        (name, value)
        for name, value in query
        if name not in ("perPage", "startingAfter", "endingBefore")
    ]

    def link(rel: str, **cursor: str) -> str:
        pairs = sorted([*filters, ("perPage", str(size)), *cursor.items()])
        # Meraki does not quote rel
        return f"<{url}?{urlencode(pairs)}>; rel={rel}"

    links = [link("first", startingAfter=sentinels[0])]
    if begin > 0 and begin < end:
        links.append(link("prev", endingBefore=keys[begin]))
    if end < len(keys) and begin < end:
        links.append(link("next", startingAfter=keys[end - 1]))
    links.append(link("last", endingBefore=sentinels[1]))
    return b"[" + b",".join(listing.encoded[begin:end]) + b"]", {"Link": ", ".join(links)}


def _page_size(text: str | None, limits: PageLimits) -> int:
    if text is None:
        return limits.default
    if not text.isdecimal() or not limits.minimum <= int(text) <= limits.maximum:
        raise PageError(f"'perPage' must be between {limits.minimum} and {limits.maximum}")
    return int(text)
