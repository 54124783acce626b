"""Where listings of events end: they have no end of their own."""

from dataclasses import replace
from datetime import UTC, datetime
from urllib.parse import parse_qs

from msgspec import Raw, Struct

from ...calls.page import Page
from ...selection.resource_record import decode_or_none
from ..plan.listing import Listing
from ..plan.plan import Plan
from ..state.partition import Task


class _Event(Struct):
    occurredAt: datetime | None = None  # noqa: N815 - the API's name


def limit_events(
    page: Page[Raw], task: Task, listing: Listing, plan: Plan, started_at: float
) -> Page[Raw]:
    """A page of events without those that the plan does not want, and the last one if there are.

    Args:
        page: as the API sent it, the newest event first.
        task: whose page it is; says then whether there were too many events.
        listing: that is read.
        plan: has the limits.
        started_at: seconds since 1970 when the crawl was started.
    """
    items = page.items
    is_last = False
    if not listing.reads_forward:
        start = started_at - plan.events_since
        items = [record for record in items if _time_of(record, start) >= start]
        is_last = len(items) < len(page.items) or _reaches_back_to(page.next_cursor, start)
    left = plan.events_limit - task.records
    if len(items) > left or (len(items) == left and page.next_cursor is not None and not is_last):
        items, is_last = items[:left], True
        task.cut_off = f"cut off after {plan.events_limit:,} events, as the plan says"
    if not is_last:
        return replace(page, items=items)
    return replace(page, items=items, next_cursor=None, is_last=True)


def _time_of(record: Raw, default: float) -> float:
    event = decode_or_none(record, _Event)
    if event is None or event.occurredAt is None:
        return default
    return _seconds(event.occurredAt)


def _reaches_back_to(cursor: str | None, start: float) -> bool:
    """Whether a cursor leads to nothing but what is older."""
    values = parse_qs(cursor or "").get("endingBefore")
    try:
        return values is not None and _seconds(datetime.fromisoformat(values[0])) < start
    except ValueError:
        return False


def _seconds(time: datetime) -> float:
    return (time if time.tzinfo else time.replace(tzinfo=UTC)).timestamp()
