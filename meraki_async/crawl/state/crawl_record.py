"""A crawl that was started."""

from msgspec import Struct

from .partition import Timestamp


class CrawlRecord(Struct, frozen=True):
    """A crawl that was started."""

    id: int
    """Microseconds since 1970 at its start: later crawls have larger ones."""
    plan: str
    """The plan's fingerprint."""
    sink: str
    """The sink's name."""
    settings: str
    """``unique``, ``merge`` and ``incremental``, as JSON."""
    dashboard: str
    started_at: Timestamp
    """Seconds since 1970."""
    finished_at: Timestamp | None
    """Seconds since 1970; None: it is not complete."""
    previous: int | None
    """The crawl that this one continues, when it reads only what is newer."""
    requests: int = 0
    """That listing the organizations took, of all runs."""
    overlap: float = 0.0
    """Seconds before the start of that crawl from which on it reads."""
    sink_directory: str | None = None
    """Where the sink's files are; None: in the crawl's directory, or it has none."""
