"""What a crawl writes: outputs, and the tasks and pages that fill them."""

from msgspec import Raw, Struct

from ...errors import MerakiError

WAITING, COMPLETE, NOT_AVAILABLE, FAILED = "waiting", "complete", "not available", "failed"
NOT_FOUND = "not seen"
"""Of an organization that the plan names, but the key does not see."""


class OutputError(MerakiError, OSError):
    """The directory, a file in it or a database cannot be written."""


class Task(Struct):
    """One listing of one parent (an organization, a network or a device)."""

    id: int
    listing: int
    organization: str
    parent: str
    cursor: str | None
    pages: int
    records: int
    attempts: int = 0
    """Failures in this process since its last page."""
    gap: str | None = None
    """What the API could not give any more, in words."""


class Output(Struct):
    """One listing of one organization, and what is committed of it."""

    listing: int
    """Which of the plan's listings."""
    organization: str
    position: int = 0
    """Where the sink writes next; what it means is the sink's affair. 0: nothing is there."""
    bytes: int = 0
    """Written, as far as the sink counts them."""
    records: int = 0
    requests: int = 0
    waited: float = 0.0
    """Seconds its requests waited for budgets, holds and back-off."""
    taken: float = 0.0
    """Seconds its requests were on the wire."""
    began: float | None = None
    """Seconds since 1970, when its first page came."""
    ended: float | None = None
    since: float | None = None
    """Seconds since 1970: only what is newer is asked for."""
    drift: str = ""
    """Where records differed from their documentation, one a line."""
    unfinished: int = 0
    """Tasks that are under way or to come; the walk of the parents counts as one."""
    state: str = WAITING
    merged: bool = False
    """Whether its file was joined to its listing's."""


class CrawlPage(Struct, frozen=True):
    """One page of records, as a sink gets it."""

    parent: str
    """Id of the organization, network or device that it was asked of."""
    number: int
    """0 for the first page of this parent."""
    records: list[Raw]
    """As the API sent them. A record's identity is listing, organization, parent, page number and
    its place in the page: most listings have no natural key."""
    cursor: str | None
    """Where the page after this one begins; None: it was the last."""
    key: tuple[str, ...] = ()
    """Members that identify a record within its parent, where that is known and wanted."""


class WritePosition(Struct, frozen=True):
    """What a sink says of an output after writing."""

    position: int
    bytes: int
