"""Pages of a listing: their size, their envelope and their Link header."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, Protocol
from urllib.parse import urlencode

import msgspec

from .answers import Answer, ParameterError
from .contract import Operation
from .listing import key_order
from .schema import Scalar, scalar

Query = Sequence[tuple[str, str]]
_CURSORS = frozenset({"perPage", "startingAfter", "endingBefore"})
_UNLIMITED = 1_000_000
_LIST_KEYS = ("items", "data", "records", "events", "assignments", "designations")
# the wire differs from what the documents say of most others
_WITHOUT_META = {
    "getOrganizationApplianceTrafficShapingVpnExclusionsByNetwork",
    "getOrganizationWirelessDevicesPowerModeHistory",
    "getOrganizationWirelessDevicesSystemCpuLoadHistory",
}
_PLAIN_COUNTS = {
    "getOrganizationAssuranceAlertsOverviewByNetwork",
    "getOrganizationAssuranceAlertsOverviewByType",
    "getOrganizationAssuranceAlertsOverviewHistorical",
}


class Paged(Protocol):
    """Records in the order of their keys."""

    keys: list[str]

    def encoded(self, begin: int = 0, end: int | None = None) -> list[bytes]:
        """Records as JSON, from one place to another."""


class Sentinels(NamedTuple):
    """The cursors of ``rel=first`` and ``rel=last``: before and after all keys."""

    first: str
    last: str


NUMBERS = Sentinels("0", "0")
SERIALS = Sentinels("0000-0000-0000", "ZZZZ-ZZZZ-ZZZZ")


def list_key(operation: Operation) -> str | None:
    """Where an operation's reply has its records: a member's name, "" when it is the array
    itself, None when there is no list."""
    reply = operation.response
    if isinstance(reply, list):
        return ""
    names = reply if isinstance(reply, dict) else {}
    for key in _LIST_KEYS:
        for name in (key, key + "!"):
            if isinstance(names.get(name), list):
                # an object that has a list among other things is no page
                is_envelope = operation.paging or names.keys() <= {name, "meta", "meta!"}
                return key if is_envelope else None
    return "" if operation.paging else None


def page_size(operation: Operation, query: Query) -> int:
    """How many records a page has.

    Raises:
        ParameterError: ``perPage`` is out of range.
    """
    short = operation.query.get("perPage")
    if short is None:
        return _UNLIMITED
    limits = scalar(str(short)) if isinstance(short, str) else Scalar("i")
    least, most = int(limits.least or 3), int(limits.most or 1000)
    text = dict(query).get("perPage")
    if text is None:
        return int(limits.default or min(most, 10))
    # nine digits are more than any maximum, and int() refuses thousands of them
    is_number = text.isascii() and text.isdigit() and len(text) <= 9
    if not is_number or not least <= int(text) <= most:
        raise ParameterError(f"'perPage' must be between {least} and {most}")
    return int(text)


def page_of(
    listing: Paged,
    query: Query,
    operation: Operation,
    url: str,
    sentinels: Sentinels = NUMBERS,
    extra: Mapping[str, Any] | None = None,
    newest_first: bool = False,
) -> Answer:
    """One page as the operation gives it, with its Link header where it is paged.

    Args:
        listing: all records.
        query: the request's parameters.
        operation: says the page sizes and the envelope.
        url: the listing's absolute address.
        sentinels: the cursors of the first and the last page.
        extra: what the envelope says beside the records.
        newest_first: whose keys ascend with time is shown backwards, and from the last page on:
            ``prev`` leads to what is older.

    Raises:
        ParameterError: ``perPage`` is out of range.
    """
    if not operation.paging:
        return Answer(200, enveloped(operation, listing.encoded(), 0, extra))
    parameters = dict(query)
    size = page_size(operation, query)
    keys = listing.keys
    begin, end = _bounds(
        keys, size, parameters.get("startingAfter"), parameters.get("endingBefore"), sentinels
    )
    if newest_first and not {"startingAfter", "endingBefore"} & parameters.keys():
        begin, end = max(0, len(keys) - size), len(keys)
    filters = [pair for pair in query if pair[0] not in _CURSORS]

    def link(rel: str, **cursor: str) -> str:
        return link_to(url, [*filters, ("perPage", str(size)), *cursor.items()], rel)

    links = [link("first", startingAfter=sentinels.first)]
    if 0 < begin < end:
        links.append(link("prev", endingBefore=keys[begin]))
    if begin < end < len(keys):
        links.append(link("next", startingAfter=keys[end - 1]))
    links.append(link("last", endingBefore=sentinels.last))
    records = listing.encoded(begin, end)
    if newest_first:
        records.reverse()
    body = enveloped(operation, records, len(keys) - end, extra, len(keys))
    return Answer(200, body, {"Link": ", ".join(links)})


def link_to(url: str, pairs: Query, rel: str) -> str:
    """An entry of a Link header."""
    # sorted by name only: the values of an array keep the order they came in
    ordered = sorted(pairs, key=lambda pair: pair[0])
    # Meraki does not quote rel
    return f"<{url}?{urlencode(ordered)}>; rel={rel}"


def enveloped(
    operation: Operation,
    records: list[bytes],
    remaining: int,
    extra: Mapping[str, Any] | None = None,
    total: int | None = None,
) -> bytes:
    """Records in the envelope that the operation has for them."""
    array = b"[" + b",".join(records) + b"]"
    key = list_key(operation)
    if not key:
        return array
    envelope: dict[str, Any] = {**(extra or {}), key: msgspec.Raw(array)}
    has_meta = isinstance(operation.response, dict) and {"meta", "meta!"} & operation.response.keys()
    if has_meta and operation.id not in _WITHOUT_META:
        total = len(records) if total is None else total
        items = total if operation.id in _PLAIN_COUNTS else {"total": total, "remaining": remaining}
        envelope["meta"] = {**envelope.get("meta", {}), "counts": {"items": items}}
    return msgspec.json.encode(envelope)


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
