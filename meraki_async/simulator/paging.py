"""Pages of a listing, and their Link header."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple
from urllib.parse import urlencode

from .answers import Answer, ParameterError
from .listing import Listing, key_order

Query = Sequence[tuple[str, str]]
_CURSORS = frozenset({"perPage", "startingAfter", "endingBefore"})


class PageLimits(NamedTuple):
    """What ``perPage`` may be, and what it is when it is not given."""

    minimum: int
    maximum: int
    default: int


class Sentinels(NamedTuple):
    """The cursors of ``rel=first`` and ``rel=last``: before and after all keys."""

    first: str
    last: str


NUMBERS = Sentinels("0", "0")
SERIALS = Sentinels("0000-0000-0000", "ZZZZ-ZZZZ-ZZZZ")


def page_of(
    listing: Listing, query: Query, limits: PageLimits, url: str, sentinels: Sentinels = NUMBERS
) -> Answer:
    """One page with its Link header; ``url`` is the listing's absolute address.

    Raises:
        ParameterError: ``perPage`` is out of range.
    """
    parameters = dict(query)
    size = _page_size(parameters.get("perPage"), limits)
    keys = listing.keys
    begin, end = _bounds(
        keys, size, parameters.get("startingAfter"), parameters.get("endingBefore"), sentinels
    )
    filters = [pair for pair in query if pair[0] not in _CURSORS]

    def link(rel: str, **cursor: str) -> str:
        pairs = [*filters, ("perPage", str(size)), *cursor.items()]
        # by name only: the values of an array keep the order they came in
        pairs.sort(key=lambda pair: pair[0])
        # Meraki does not quote rel
        return f"<{url}?{urlencode(pairs)}>; rel={rel}"

    links = [link("first", startingAfter=sentinels.first)]
    if 0 < begin < end:
        links.append(link("prev", endingBefore=keys[begin]))
    if begin < end < len(keys):
        links.append(link("next", startingAfter=keys[end - 1]))
    links.append(link("last", endingBefore=sentinels.last))
    body = b"[" + b",".join(listing.encoded[begin:end]) + b"]"
    return Answer(200, body, {"Link": ", ".join(links)})


def _bounds(
    keys: list[str], size: int, after: str | None, before: str | None, sentinels: Sentinels
) -> tuple[int, int]:
    begin = 0
    if after:
        begin = bisect_right(keys, key_order(after), key=key_order)
    elif before:
        # the last sentinel of numbers is 0, which no order puts last
        if before == sentinels.last:
            end = len(keys)
        else:
            end = bisect_left(keys, key_order(before), key=key_order)
        return max(0, end - size), end
    return begin, min(begin + size, len(keys))


def _page_size(text: str | None, limits: PageLimits) -> int:
    if text is None:
        return limits.default
    # nine digits are more than any maximum, and int() refuses thousands of them
    is_number = text.isascii() and text.isdigit() and len(text) <= 9
    if not is_number or not limits.minimum <= int(text) <= limits.maximum:
        raise ParameterError(f"'perPage' must be between {limits.minimum} and {limits.maximum}")
    return int(text)
