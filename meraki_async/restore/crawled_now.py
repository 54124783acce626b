"""The configuration as it is now: a crawl into a directory that goes away again."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import msgspec

from ..client import Meraki
from ..crawl import Plan, StoredCrawl, crawl
from ..selection.selection import Selection
from ..temporary_directory import temporary_directory
from .kinds import setting_kind


@asynccontextmanager
async def crawled_now(
    meraki: Meraki, plan: Plan, selection: Selection
) -> AsyncIterator[StoredCrawl]:
    """What an earlier crawl read of the configuration, as it is now.

    The records hold passphrases and the like, and are in files that only their owner may read,
    while the block lasts; those of a process that was killed go when the next one reads.

    Args:
        meraki: the client.
        plan: of the earlier crawl. Its listings that cannot be written back are not read again.
        selection: what is read of it. Networks and devices are listed in full.

    Raises:
        MerakiError: it cannot be read at all.
    """
    listings = tuple(
        each for each in plan.listings if each.discovery_only or setting_kind(each.name) is not None
    )
    narrowed = msgspec.structs.replace(
        plan, listings=listings, **msgspec.structs.asdict(selection), skipped=()
    )
    with temporary_directory() as directory:
        async with crawl(meraki, narrowed, directory, file_mode=0o600) as run:
            await run.finish()
        async with StoredCrawl.open(directory) as stored:
            yield stored
