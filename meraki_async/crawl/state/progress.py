"""How far a crawl is."""

from collections import Counter

from msgspec import Struct, field

ORGANIZATIONS = "organizations"
"""Stands for an operationId where a whole organization failed or is missing."""


class FailedListing(Struct, frozen=True):
    """A listing that could not be read, or not completely."""

    listing: str
    """Its name in the plan; ``organizations`` where a whole organization failed; ``network``,
    ``tag`` or ``product type`` where no network meets a filter."""
    organization_id: str
    """Empty where no network meets a filter."""
    parent_id: str
    """Id of the organization, network or device whose listing it is; the filter."""
    error: str

    def __str__(self) -> str:
        if not self.organization_id:
            return f"{self.listing} {self.parent_id}: {self.error}"
        if self.listing == ORGANIZATIONS:
            return f"organization {self.organization_id}: {self.error}"
        is_of_organization = self.parent_id == self.organization_id
        of_parent = "" if is_of_organization else f" of {self.parent_id}"
        return f"{self.listing}{of_parent}, organization {self.organization_id}: {self.error}"


class Progress(Struct):
    """How far a crawl is, earlier runs included. Updated in place while it runs.

    A listing counts once for each organization.
    """

    is_resumed: bool = False
    """Whether an unfinished crawl is continued."""
    is_incremental: bool = False
    """Whether only what is new since an earlier crawl is read: there may be nothing."""
    is_empty_part: bool = False
    """Whether the plan's part (shard) of the organizations has none: there is nothing to read."""
    organizations: int = 0
    """Organizations to read."""
    organizations_done: int = 0
    names: dict[str, str] = field(default_factory=dict)
    """Names of the organizations to read, by id."""
    not_available: list[str] = field(default_factory=list)
    """Ids of organizations whose API access is off: nothing to read, and no failure."""
    listings: int = 0
    """Listings to read, discoveries included."""
    listings_done: int = 0
    listings_not_available: int = 0
    """Of those done, the ones that an organization's products or license do not have."""
    records: Counter[str] = field(default_factory=Counter)
    """Records written, by listing."""
    new_records: int = 0
    """Of those, the ones that this run has written."""
    bytes_written: int = 0
    requests: int = 0
    """Sent for all this, listing the organizations included."""
    tasks_done: int = 0
    """Listings of a single organization, network or device that this run has read."""
    tasks_left: int = 0
    """Those that are known and still to be read."""
    discoveries_left: int = 0
    """Listings of networks and devices that are not finished: more tasks may come of them."""
    left: Counter[str] = field(default_factory=Counter)
    """Listings that are not finished, by organization."""
    retries: int = 0
    """How often a listing failed for a passing reason and was put off."""
    put_off: int = 0
    """Of the listings that failed for a passing reason, those that are waiting to be read again."""
    next_retry_at: float | None = None
    """Seconds since 1970 when the first of them is read again."""
    failed: list[FailedListing] = field(default_factory=list)
    unclear: list[FailedListing] = field(default_factory=list)
    """What the API refused for a reason that is not clear: it may not be available, or the request
    may be wrong."""
    unusable: list[FailedListing] = field(default_factory=list)
    """Networks and devices that the API lists without an id, so that nothing of them is read."""
    not_found: list[FailedListing] = field(default_factory=list)
    """What the plan names, but does not exist for the key: organizations, and filters that no
    network meets."""
    cut_off: list[FailedListing] = field(default_factory=list)
    """Listings that were read only up to the plan's limit."""
    set_aside: list[str] = field(default_factory=list)
    """Files of earlier crawls that this run has renamed, since it has nothing newer in their place.
    """
    gaps: list[FailedListing] = field(default_factory=list)
    """Listings that are complete but for what nothing can bring: the API does not go back as far as
    the last, incremental crawl; or records cannot be stored by this sink."""

    @property
    def total_records(self) -> int:
        """Records of all listings."""
        return self.records.total()

    @property
    def is_complete(self) -> bool:
        """Whether every listing was read, and none failed."""
        has_read = self.listings > 0 or self.is_empty_part
        return has_read and self.listings_done == self.listings and not self.failed
