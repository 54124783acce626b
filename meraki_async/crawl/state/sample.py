"""How far a crawl was at one moment."""

from msgspec import Struct


class Sample(Struct, frozen=True):
    """Totals of one run of a crawl at one moment; a crawl that was interrupted has several runs."""

    run: float
    """Seconds since 1970 when the run started."""
    timestamp: float
    """Seconds since 1970."""
    sent: int
    """Requests sent."""
    throttled: int
    """Responses with status 429."""
    waiting: int
    """Requests waiting for a budget at this moment."""
    records: int
    """Records written by the whole crawl."""
