"""What a crawl has stored, read back: records, and what could not be read of what."""

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import msgspec
from msgspec import Struct

from .reporting.manifest import read_manifest
from .reporting.manifest_format import Manifest, OrganizationEntry, PartitionEntry
from .reporting.verify import sink_of_manifest
from .sinks.sink import Sink
from .state.partition import COMPLETE, NOT_AVAILABLE, OutputError, Partition


class StoredListing(Struct, frozen=True, kw_only=True):
    """One listing of one organization, as a crawl has stored it."""

    records: dict[str, list[Any]]
    """JSON values, by the id of what they were read of: see ``CrawlPage.parent_id``. What was read
    and has no records is not among them."""
    unread: dict[str, str]
    """Why something could not be read, or not whole, by its id. The empty id stands for all."""
    unavailable: dict[str, str]
    """What does not have the listing, by its id, in the API's words. The empty id stands for all
    of it."""


class StoredCrawl:
    """A crawl's directory. Use ``StoredCrawl.open``.

    Args:
        manifest: of the crawl.
        sink: open for reading.
    """

    def __init__(self, manifest: Manifest, sink: Sink) -> None:
        self.plan = manifest.plan
        """What was read."""
        self.dashboard = manifest.dashboard
        self._listings = {each.name: index for index, each in enumerate(manifest.plan.listings)}
        self._partitions = {
            (each.listing, each.organization_id): each for each in manifest.partitions
        }
        self._sink = sink
        self.organizations: dict[str, OrganizationEntry] = {
            each.id: each for each in manifest.organizations
        }
        """Those that were to be read, by id; their state says whether they could be."""

    @classmethod
    @asynccontextmanager
    async def open(cls, directory: str | os.PathLike[str]) -> AsyncIterator["StoredCrawl"]:
        """Read what a crawl has stored; nothing is written.

        Args:
            directory: of the crawl. Its records have to be in files there.

        Raises:
            OutputError: there is no crawl, or it cannot be read.
            ConfigurationError: its records are in a database elsewhere.
        """
        manifest = msgspec.convert(read_manifest(directory), Manifest)
        sink = sink_of_manifest(manifest, directory)
        try:
            await sink.open_for_reading(manifest.plan.listings, manifest.crawl)
            yield cls(manifest, sink)
        finally:
            await sink.close()

    def listing(self, name: str, organization_id: str) -> StoredListing:
        """A listing of an organization.

        Args:
            name: of the listing, in the plan.
            organization_id: whose it is.
        """
        entry = self._partitions.get((name, organization_id))
        if entry is None or entry.is_discovery_only:
            return _unread("it was not read")
        errors = {each.parent_id: each for each in entry.errors}
        unavailable = {n: e.error for n, e in errors.items() if e.state == NOT_AVAILABLE}
        if entry.state == NOT_AVAILABLE:
            return StoredListing(
                records={}, unread={}, unavailable={"": "it is not available", **unavailable}
            )
        failed = {n: e.error for n, e in errors.items() if e.state != NOT_AVAILABLE}
        if entry.state != COMPLETE:
            reason = next(iter(failed.values()), f"its listing is {entry.state}")
            return _unread(reason)
        failed |= {each.parent_id: each.gap for each in entry.gaps}
        failed |= {each.parent_id: f"only {each.limit} was read" for each in entry.cut_off}
        try:
            records = self._records(entry)
        except (OSError, OutputError) as error:
            return _unread(f"{getattr(error, 'strerror', None) or error}")
        return StoredListing(records=records, unread=failed, unavailable=unavailable)

    def _records(self, entry: PartitionEntry) -> dict[str, list[Any]]:
        # the position only says that there is something
        partition = Partition(
            self._listings[entry.listing],
            entry.organization_id,
            entry.bytes,
            entry.bytes,
            is_merged=entry.is_merged,
        )
        stored = self._sink.records(partition)
        if stored is None:
            raise OutputError(f"{self._sink.name} cannot be read back")
        found: dict[str, list[Any]] = {}
        count = 0
        for parent_id, record in stored:
            found.setdefault(parent_id, []).append(record)
            count += 1
        if count != entry.records:
            raise OutputError(
                f"{entry.location} has {count:,} records instead of {entry.records:,}"
            )
        return found


def _unread(reason: str) -> StoredListing:
    return StoredListing(records={}, unread={"": reason}, unavailable={})
