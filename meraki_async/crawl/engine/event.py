"""What a crawl tells while it runs."""

from typing import Literal

from msgspec import Struct

CrawlEventKind = Literal["began", "page", "deferred", "failed", "gap", "listing", "ended"]


class CrawlEvent(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A moment of a crawl.

    ``began``: the organizations are known. ``page``: a page is committed. ``deferred``: a listing
    failed for a passing reason and will be read again after ``seconds``. ``failed``: it failed for
    good. ``gap``: it was read, but not from where the last crawl ended. ``listing``: all of a
    listing of an organization ended, as its ``state`` says. ``ended``: nothing is left to do.
    """

    kind: CrawlEventKind
    at: float
    """Seconds since 1970."""
    listing: str | None = None
    """The operationId."""
    organization_id: str | None = None
    parent: str | None = None
    """Id of the organization, network or device that was asked about."""
    records: int = 0
    """``page``: of this page; ``listing``: of all of it; ``ended``: of the crawl."""
    bytes: int = 0
    state: str | None = None
    """``listing``: complete, not available or failed; ``ended``: complete or incomplete."""
    error: str | None = None
    seconds: float = 0.0
    organizations: int = 0
    """``began``: how many there are to read."""
    listings: int = 0
    """``began``: how many outputs, listings times organizations, there will be."""
