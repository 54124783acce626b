"""How far a crawl is."""

from collections import Counter

from msgspec import Struct, field


class Failed(Struct, frozen=True):
    """A listing that could not be finished."""

    listing: str
    organization_id: str
    parent: str
    """Id of the organization, network or device that was asked about."""
    error: str

    def __str__(self) -> str:
        of_parent = "" if self.parent == self.organization_id else f" of {self.parent}"
        return f"{self.listing}{of_parent}, organization {self.organization_id}: {self.error}"


class Progress(Struct):
    """How far a crawl is, earlier runs included. Updated in place while it runs."""

    is_resumed: bool = False
    is_following: bool = False
    """Whether only what is new since an earlier crawl is read: there may be nothing."""
    organizations: int = 0
    """Organizations to read."""
    organizations_done: int = 0
    names: dict[str, str] = field(default_factory=dict)
    """Names of the organizations to read, by id."""
    not_available: list[str] = field(default_factory=list)
    """Ids of organizations whose API access is off: nothing to read, and no failure."""
    listings: int = 0
    """Outputs to write: listings times organizations."""
    listings_done: int = 0
    listings_not_available: int = 0
    """Of those done, the ones that an organization's products or licence do not have."""
    records: Counter[str] = field(default_factory=Counter)
    """Records written, by listing."""
    new_records: int = 0
    """Of those, the ones that this run has written."""
    bytes_written: int = 0
    requests: int = 0
    tasks_done: int = 0
    """Listings of an organization, network or device that this run has read."""
    tasks_left: int = 0
    """Those that are known and still to be read."""
    discoveries_left: int = 0
    """Listings of networks and devices that are not finished: more tasks may come of them."""
    left: Counter[str] = field(default_factory=Counter)
    """Outputs that are not finished, by organization."""
    deferred: int = 0
    """How often a listing was put off since it failed."""
    failed: list[Failed] = field(default_factory=list)
    not_found: list[Failed] = field(default_factory=list)
    """What the plan names as organizations, but the key does not see."""
    gaps: list[Failed] = field(default_factory=list)
    """Listings read on from the last crawl that the API does not go back far enough for. They are
    complete but for what is of the time between, which nothing can bring back."""

    @property
    def total_records(self) -> int:
        return self.records.total()

    @property
    def is_complete(self) -> bool:
        return self.listings > 0 and self.listings_done == self.listings and not self.failed
