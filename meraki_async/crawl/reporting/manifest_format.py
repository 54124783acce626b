"""What ``manifest.json`` must hold for us to read it: bytes on a disk may change."""

from datetime import datetime
from typing import Annotated, Literal

from msgspec import Meta, Struct

from ...selection.organization_status import OrganizationState
from ..plan.plan import Plan
from ..state.partition import Count, State

_Seconds = Annotated[float, Meta(ge=0, le=1e12)]


class _Entry(Struct, rename="camel"):
    pass


class OrganizationEntry(_Entry):
    """An organization."""

    id: str
    name: str
    state: OrganizationState | Literal["read"]
    error: str | None


class ErrorEntry(_Entry):
    """A task that failed or is not available."""

    parent_id: str
    cursor: str | None
    state: State
    error: str
    retry_at: datetime | None


class GapEntry(_Entry):
    """A task of which something is missing."""

    parent_id: str
    gap: str


class LimitEntry(_Entry):
    """A task that was read up to a limit."""

    parent_id: str
    limit: str


class FilterEntry(_Entry):
    """A filter of networks that matches nothing."""

    kind: str
    filter: str
    error: str


class UnusableEntry(_Entry):
    """A network or device without an id."""

    listing: str
    organization_id: str
    error: str


class PartitionEntry(_Entry):
    """A listing of an organization."""

    listing: str
    organization_id: str
    state: State | Literal["unfinished"]
    is_discovery_only: bool
    is_merged: bool
    location: str | None
    records: Count
    requests: Count
    bytes: Count
    started_at: datetime | None
    finished_at: datetime | None
    wait_seconds: _Seconds
    elapsed_seconds: _Seconds
    since: datetime | None
    drift: list[str]
    errors: list[ErrorEntry]
    gaps: list[GapEntry]
    cut_off: list[LimitEntry]
    # earlier versions did not write these
    checksum: int | None = None
    misfits: dict[str, Count] = {}


class SampleEntry(_Entry):
    """How far the crawl was at one moment."""

    run: _Seconds
    timestamp: _Seconds
    sent: Count
    throttled: Count


class Manifest(_Entry):
    """All of it."""

    version: str
    api_version: str
    dashboard: str
    sink: str
    crawl: Annotated[int, Meta(ge=0, le=10**18)]
    started_at: datetime
    finished_at: datetime | None
    is_complete: bool
    requests: Count
    plan: Plan
    limits: dict[str, str]
    unmatched_filters: list[FilterEntry]
    unusable_parents: list[UnusableEntry]
    organizations: list[OrganizationEntry]
    partitions: list[PartitionEntry]
    samples: list[SampleEntry]
