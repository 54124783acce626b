"""What a crawl reads and writes: partitions, and the tasks and pages that fill them."""

from typing import Annotated, Final, Literal

import msgspec
from msgspec import Meta, Raw, Struct, field

from ...errors import MerakiError

WAITING: Final = "waiting"
COMPLETE: Final = "complete"
NOT_AVAILABLE: Final = "not available"
FAILED: Final = "failed"
REFUSED: Final = "refused"
UNCLEAR: Final = "unclear"
"""Of a task: the API refused it, and what that means is decided when the crawl ends; it was decided
to be unclear."""
NOT_FOUND: Final = "not found"
"""Of an organization that the plan names, but that the key has no access to."""
State = Literal["waiting", "complete", "not available", "refused", "unclear", "failed"]
Count = Annotated[int, Meta(ge=0)]
Timestamp = Annotated[float, Meta(ge=-60e9, le=250e9)]
"""Seconds since 1970, in years that a calendar has: checked where it is read from a disk."""


class OutputError(MerakiError, OSError):
    """The directory, a file in it or a database cannot be read or written."""


class UnstorableError(MerakiError):
    """The sink can store nothing of a page, whoever tries: its listing fails, others go on."""


class Task(Struct):
    """One listing of one parent: an organization, a network, a device or what is within one."""

    id: int
    listing: Count
    """Index of the listing in the plan."""
    organization_id: str
    parent_id: str
    cursor: str | None
    pages: Count
    records: Count
    attempts: int = 0
    """Failures in this process since it last made progress."""
    gap: str | None = None
    """What the API could not return any more, or the sink could not store, in words."""
    cut_off: str | None = None
    """Where it ended because of the plan's limit, in words."""
    visited: set[bytes] = field(default_factory=set)
    """Digests of its cursors so far, and of what its pages held."""


class Partition(Struct):
    """One listing of one organization, and what is committed of it."""

    listing: Count
    """Index of the listing in the plan."""
    organization_id: str
    position: Count = 0
    """Where the sink writes next; what it means is up to the sink. 0: nothing is there."""
    bytes: Count = 0
    """Written, as far as the sink counts them."""
    checksum: int = 0
    """Of what is written up to the position; what it means is up to the sink."""
    records: Count = 0
    requests: Count = 0
    wait_seconds: float = 0.0
    """How long its requests waited for budgets, pauses and backoff, added up."""
    elapsed: float = 0.0
    """Seconds from sending its requests to their responses, added up."""
    started_at: Timestamp | None = None
    """Seconds since 1970 when its first page came."""
    finished_at: Timestamp | None = None
    """Seconds since 1970."""
    since: Timestamp | None = None
    """Seconds since 1970: only what is newer is read; None: everything that the plan asks for."""
    drift: str = ""
    """How records differ from their documentation, one difference a line."""
    misfits: str = ""
    """Values that do not fit the sink's columns: how many, by column, as JSON."""
    unfinished_tasks: Count = 0
    """Tasks that are running or waiting, its own and those of the listings that it follows from."""
    state: State = WAITING
    """``waiting``, ``complete``, ``not available``, ``unclear`` or ``failed``."""
    is_merged: bool = False
    """Whether its file was joined with those of the other organizations."""

    def advance(self, written: "WritePosition") -> None:
        """The sink has written so far."""
        self.position = written.position
        self.bytes = written.bytes
        self.checksum = written.checksum
        if written.misfits:
            counts = self.misfit_counts
            for column, count in written.misfits.items():
                counts[column] = counts.get(column, 0) + count
            self.misfits = msgspec.json.encode(counts).decode()

    @property
    def misfit_counts(self) -> dict[str, int]:
        """How many values do not fit the sink's columns, by column."""
        return msgspec.json.decode(self.misfits, type=dict[str, int]) if self.misfits else {}


class CrawlPage(Struct, frozen=True):
    """One page of records, as a sink gets it."""

    parent_id: str
    """Id of the organization, network or device whose listing this is; followed, with a slash
    between, by those of what it is within these."""
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
    checksum: int = 0
    """Of all of it; what it means is up to the sink, and 0 if it has none. 64 bits with a sign."""
    rejected: tuple[str, ...] = ()
    """Why records of this page could not be stored, one sentence each. All others are."""
    misfits: dict[str, int] = field(default_factory=dict)
    """Values written just now that do not fit their column and are null there, by column."""
