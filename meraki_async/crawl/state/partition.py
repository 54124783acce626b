"""What a crawl reads and writes: partitions, and the tasks and pages that fill them."""

from msgspec import Raw, Struct, field

from ...errors import MerakiError

WAITING, COMPLETE, NOT_AVAILABLE, FAILED = "waiting", "complete", "not available", "failed"
REFUSED, UNCLEAR = "refused", "unclear"
"""Of a task: the API refused it, and what that means is decided when the crawl ends; it was decided
to be unclear."""
NOT_FOUND = "not found"
"""Of an organization that the plan names, but that the key has no access to."""


class OutputError(MerakiError, OSError):
    """The directory, a file in it or a database cannot be read or written."""


class Task(Struct):
    """One listing of one parent: an organization, a network or a device."""

    id: int
    listing: int
    """Index of the listing in the plan."""
    organization_id: str
    parent_id: str
    cursor: str | None
    pages: int
    records: int
    attempts: int = 0
    """Failures in this process since it last made progress."""
    gap: str | None = None
    """What the API could not return any more, in words."""
    cut_off: str | None = None
    """Where it ended because of the plan's limit, in words."""
    visited: set[bytes] = field(default_factory=set)
    """Digests of its cursors so far, and of what its pages held."""


class Partition(Struct):
    """One listing of one organization, and what is committed of it."""

    listing: int
    """Index of the listing in the plan."""
    organization_id: str
    position: int = 0
    """Where the sink writes next; what it means is up to the sink. 0: nothing is there."""
    bytes: int = 0
    """Written, as far as the sink counts them."""
    records: int = 0
    requests: int = 0
    wait_seconds: float = 0.0
    """How long its requests waited for budgets, pauses and backoff, added up."""
    elapsed: float = 0.0
    """Seconds from sending its requests to their responses, added up."""
    started_at: float | None = None
    """Seconds since 1970 when its first page came."""
    finished_at: float | None = None
    """Seconds since 1970."""
    since: float | None = None
    """Seconds since 1970: only what is newer is read; None: everything that the plan asks for."""
    drift: str = ""
    """How records differ from their documentation, one difference a line."""
    unfinished_tasks: int = 0
    """Tasks that are running or waiting. The discovery of its parents counts as one."""
    state: str = WAITING
    """``waiting``, ``complete``, ``not available``, ``unclear`` or ``failed``."""
    is_merged: bool = False
    """Whether its file was joined with those of the other organizations."""


class CrawlPage(Struct, frozen=True):
    """One page of records, as a sink gets it."""

    parent_id: str
    """Id of the organization, network or device whose listing this is."""
    number: int
    """0 for the first page of this parent."""
    records: list[Raw]
    """As the API sent them. What identifies a record is listing, organization, parent, page number
    and its index in the page: most listings have no natural key."""
    cursor: str | None
    """Where the next page starts; None: this is the last one."""
    primary_key: tuple[str, ...] = ()
    """Names of the fields that identify a record within its parent, in crawls with ``unique``;
    empty: none are known."""


class WritePosition(Struct, frozen=True):
    """How far a sink has written a partition."""

    position: int
    """Where the sink writes next; what it means is up to the sink."""
    bytes: int
    """Written to the partition in all."""
