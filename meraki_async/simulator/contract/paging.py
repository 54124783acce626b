"""Pages of a listing: their size, their envelope and their Link header."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, Protocol
from urllib.parse import urlencode

import msgspec

from ...operations.short_schema import Scalar, member_names, scalar
from ..world.sorted_records import key_order
from .contract import Operation, contract
from .responses import ApiResponse, ParameterError

Query = Sequence[tuple[str, str]]
"""The parameters of a query, in order; one may be there several times."""
CURSORS = ("startingAfter", "endingBefore")
PAGE_PARAMETERS = ("perPage", *CURSORS)
_UNLIMITED = 1_000_000
_LIST_MEMBERS = ("items", "data", "records", "events", "assignments", "assigned", "designations")
# the real API differs here from what its documents say of most other operations
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


class PagedRecords(Protocol):
    """Records in the order of their keys."""

    keys: list[str]
    """In order."""

    def encoded(self, begin: int = 0, end: int | None = None) -> list[bytes]:
        """Records as JSON, from one place to another."""


class Sentinels(NamedTuple):
    """The cursors of ``rel=first`` and ``rel=last``: before and after all keys."""

    first: str
    last: str


NUMBERS = Sentinels("0", "0")
SERIALS = Sentinels("0000-0000-0000", "ZZZZ-ZZZZ-ZZZZ")


def list_member(operation: Operation) -> str | None:
    """The member of an operation's response that has the records.

    Returns:
        The member's name; empty: the response is the array itself; None: there is no list.
    """
    schema = operation.response
    if isinstance(schema, list):
        return ""
    if isinstance(schema, str):
        return _list_member_by_name(operation, member_names(schema))
    names = schema if isinstance(schema, dict) else {}
    for key in _LIST_MEMBERS:
        for name in (key, key + "!"):
            if isinstance(names.get(name), list):
                # an object that has a list among other things is no page
                is_envelope = operation.paging or names.keys() <= {name, "meta", "meta!"}
                return key if is_envelope else None
    return "" if operation.paging else None


def _list_member_by_name(operation: Operation, names: list[str]) -> str | None:
    """The same for a response of which only the names are known that occur in it."""
    if operation.method != "GET":
        return None
    if "meta" in names:
        for name in ("items", "data"):
            if name in names:
                return name
    is_list = operation.paging or contract().record_operations(operation.path)
    return "" if is_list else None


def page_size(operation: Operation, query: Query) -> int:
    """How many records a page has.

    Raises:
        ParameterError: ``perPage`` is out of range.
    """
    short = operation.query.get("perPage")
    if short is None:
        return _UNLIMITED
    limits = scalar(str(short)) if isinstance(short, str) else Scalar("i")
    minimum, maximum = int(limits.minimum or 3), int(limits.maximum or 1000)
    text = dict(query).get("perPage")
    if text is None:
        return int(limits.default or min(maximum, 10))
    # nine digits are more than any maximum, and int() raises for thousands of them
    is_number = text.isascii() and text.isdigit() and len(text) <= 9
    if not is_number or not minimum <= int(text) <= maximum:
        raise ParameterError(f"'perPage' must be between {minimum} and {maximum}")
    return int(text)


def page_response(
    listing: PagedRecords,
    query: Query,
    operation: Operation,
    url: str,
    sentinels: Sentinels = NUMBERS,
    extra: Mapping[str, Any] | None = None,
    newest_first: bool = False,
) -> ApiResponse:
    """One page of an operation, with its Link header where the operation is paged.

    Args:
        listing: all records.
        query: the request's parameters.
        operation: tells the page sizes and the envelope.
        url: the listing's absolute address.
        sentinels: the cursors of the first and the last page, default those of numbers.
        extra: members of the envelope beside the records, default none.
        newest_first: records whose keys ascend with time are shown backwards, from the last page
            on: ``prev`` leads to older ones. Default off.

    Raises:
        ParameterError: ``perPage`` is out of range.
    """
    if not operation.paging:
        return ApiResponse(200, wrap_records(operation, listing.encoded(), 0, extra))
    parameters = dict(query)
    size = page_size(operation, query)
    keys = listing.keys
    begin, end = _bounds(
        keys, size, parameters.get("startingAfter"), parameters.get("endingBefore"), sentinels
    )
    if newest_first and parameters.keys().isdisjoint(CURSORS):
        begin, end = max(0, len(keys) - size), len(keys)
    filters = [pair for pair in query if pair[0] not in PAGE_PARAMETERS]

    def link(rel: str, **cursor: str) -> str:
        return link_entry(url, [*filters, ("perPage", str(size)), *cursor.items()], rel)

    links = [link("first", startingAfter=sentinels.first)]
    if 0 < begin < end:
        links.append(link("prev", endingBefore=keys[begin]))
    if begin < end < len(keys):
        links.append(link("next", startingAfter=keys[end - 1]))
    links.append(link("last", endingBefore=sentinels.last))
    records = listing.encoded(begin, end)
    if newest_first:
        records.reverse()
    body = wrap_records(operation, records, len(keys) - end, extra, len(keys))
    return ApiResponse(200, body, {"Link": ", ".join(links)})


def link_entry(url: str, pairs: Query, rel: str) -> str:
    """An entry of a Link header."""
    # sorted by name only: the values of an array keep the order they came in
    ordered = sorted(pairs, key=lambda pair: pair[0])
    # Meraki does not quote rel
    return f"<{url}?{urlencode(ordered)}>; rel={rel}"


def wrap_records(
    operation: Operation,
    records: list[bytes],
    remaining: int,
    extra: Mapping[str, Any] | None = None,
    total: int | None = None,
) -> bytes:
    """Records in the envelope that the operation has for them."""
    array = b"[" + b",".join(records) + b"]"
    key = list_member(operation)
    if not key:
        return array
    envelope: dict[str, Any] = {**(extra or {}), key: msgspec.Raw(array)}
    if "meta" in member_names(operation.response) and operation.id not in _WITHOUT_META:
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
