"""How far a crawl was at one moment."""

from msgspec import Struct

from .partition import Count, Timestamp


class Sample(Struct, frozen=True):
    """Totals of one run of a crawl at one moment; a crawl that was interrupted has several runs."""

    run: Timestamp
    """Seconds since 1970 when the run started."""
    timestamp: Timestamp
    """Seconds since 1970."""
    sent: Count
    """Requests sent."""
    throttled: Count
    """Responses with status 429."""
    waiting: Count
    """Requests waiting for a budget at this moment."""
    records: Count
    """Records written by the whole crawl."""
