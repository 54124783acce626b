"""What a crawl tells while it runs."""

from typing import Literal

from msgspec import Struct

CrawlEventKind = Literal[
    "started", "page", "retrying", "waiting", "failed", "gap", "listing_finished", "finished"
]


class CrawlEvent(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A moment of a crawl.

    ``started``: the organizations are known. ``page``: a page is committed. ``retrying``: a listing
    failed for a passing reason and will be read again after ``delay`` seconds. ``waiting``: nothing
    is left but such listings, ``put_off`` of them, the first in ``delay`` seconds. ``failed``: a
    listing failed for good. ``gap``: it was read, but not from where the last crawl ended.
    ``listing_finished``: a listing of an organization is finished, as its ``state`` says.
    ``finished``: nothing is left to do.
    """

    kind: CrawlEventKind
    timestamp: float
    """Seconds since 1970."""
    listing: str | None = None
    """The operationId."""
    organization_id: str | None = None
    parent_id: str | None = None
    """Id of the organization, network or device whose listing it is."""
    records: int = 0
    """``page``: of this page; ``listing_finished``: of the listing; ``finished``: of the crawl."""
    bytes: int = 0
    """Written; ``listing_finished``: of the listing; ``finished``: of the crawl."""
    state: str | None = None
    """``listing_finished``: complete, not available, unclear or failed; ``finished``: complete or
    incomplete."""
    error: str | None = None
    delay: float = 0.0
    """``retrying``, ``waiting``: seconds until the listing is read again."""
    put_off: int = 0
    """``waiting``: listings that are to be read again."""
    organizations: int = 0
    """``started``: how many there are to read."""
    listings: int = 0
    """``started``: how many there are to read, each counted once for each organization."""
