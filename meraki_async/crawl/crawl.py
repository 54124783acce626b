"""One crawl: every listing of every organization, to disk."""

import logging
from collections import Counter
from collections.abc import Sequence
from contextlib import aclosing
from pathlib import Path
from typing import Any

from msgspec import Raw, Struct, field

from ..client import Meraki
from ..decoding import member
from ..errors import MerakiError, UnexpectedResponseError
from ..fan_out import Failure
from ..page import Page
from ..pagination import Paginator
from .files import Directory, OutputFile
from .listings import LISTINGS, Listing, Target

logger = logging.getLogger("meraki_async")


class Job(Struct, frozen=True):
    """One listing of one organization."""

    listing: Listing
    organization: Target

    @property
    def key(self) -> tuple[str, str]:
        return self.listing.name, self.organization.id


class Failed(Struct, frozen=True):
    """A listing that could not be finished."""

    listing: str
    organization_id: str
    error: Exception


class Progress(Struct):
    """How far a crawl is. Updated in place while it runs."""

    organizations: int = 0
    """Organizations to read."""
    organizations_done: int = 0
    not_available: list[str] = field(default_factory=list)
    """Ids of organizations whose API access is off: nothing to read, and no failure."""
    listings: int = 0
    listings_done: int = 0
    records: Counter[str] = field(default_factory=Counter)
    """Records written, by listing."""
    bytes_written: int = 0
    failed: list[Failed] = field(default_factory=list)

    @property
    def total_records(self) -> int:
        return self.records.total()

    @property
    def is_complete(self) -> bool:
        return self.listings > 0 and self.listings_done == self.listings and not self.failed


class Crawl:
    """Read the inventory of all organizations that the key can see.

    Args:
        meraki: an open client.
        directory: where ``<listing>/<organization id>.jsonl`` go; made if need be.
        listings: what to read, default ``LISTINGS``.

    Raises:
        OutputError: the directory cannot be written.
    """

    def __init__(
        self, meraki: Meraki, directory: Path, *, listings: Sequence[Listing] = LISTINGS
    ) -> None:
        self._meraki = meraki
        self._listings = listings
        self._directory = Directory(directory, [listing.name for listing in listings])
        self._open: dict[tuple[str, str], OutputFile] = {}
        self._left: Counter[str] = Counter()
        self._noted = 0
        self.progress = Progress()

    async def run(self) -> Progress:
        """Read everything. A listing that fails is in ``progress.failed``; the others go on.

        Raises:
            MerakiError: the organizations themselves cannot be listed.
            OutputError: a file cannot be written.
        """
        progress = self.progress
        organizations = []
        for organization in await self._meraki.organizations.get_organizations():
            target = self._target(organization)
            if target is not None:
                organizations.append(target)
        jobs = [
            Job(listing, organization)
            for organization in organizations
            for listing in self._listings
        ]
        progress.organizations, progress.listings = len(organizations), len(jobs)
        self._left = Counter(job.organization.id for job in jobs)
        try:
            async with (
                self._meraki.fan_out(self._make, jobs, failures="collect") as stream,
                aclosing(stream.pages()) as pages,
            ):
                async for job, page in pages:
                    self._write(job, page)
                    self._note_failures(stream.failures)
                self._note_failures(stream.failures)
        finally:
            for file in self._open.values():
                file.abandon()
        return progress

    def _target(self, organization: Any) -> Target | None:
        """What to read of an organization's record, which may have drifted; None: nothing."""
        identifier = member(organization, "id")
        if isinstance(identifier, bool) or not isinstance(identifier, str | int) or not identifier:
            error = UnexpectedResponseError(f"an organization without an id: {organization!r:.200}")
            self.progress.failed.append(Failed("organizations", "unknown", error))
            return None
        if member(organization, "api", "enabled") is False:
            self.progress.not_available.append(str(identifier))
            return None
        return Target(str(identifier), member(organization, "licensing", "model"))

    def _make(self, job: Job) -> Paginator[Raw]:
        return job.listing.of(self._meraki, job.organization)

    def _write(self, job: Job, page: Page[Raw]) -> None:
        listing, organization_id = job.key
        file = self._open.get(job.key)
        if file is None:
            file = self._open[job.key] = self._directory.file(listing, organization_id)
        self.progress.bytes_written += file.write(page.items)
        self.progress.records[listing] += len(page.items)
        if page.is_last:
            del self._open[job.key]
            file.finish()
            self.progress.listings_done += 1
            self._left[organization_id] -= 1
            if not self._left[organization_id]:
                self.progress.organizations_done += 1

    def _note_failures(self, failures: Sequence[Failure[Job]]) -> None:
        for failure in failures[self._noted :]:
            self._noted += 1
            listing, organization_id = failure.key.key
            if not isinstance(failure.error, MerakiError):
                logger.error("%s of %s", listing, organization_id, exc_info=failure.error)
            self.progress.failed.append(Failed(listing, organization_id, failure.error))
            self._directory.retire(listing, organization_id)
            file = self._open.pop(failure.key.key, None)
            if file is not None:
                file.abandon()
