"""What differs between two crawls, or a crawl and now."""

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from msgspec import Struct

from ..client import Meraki
from ..crawl import StoredCrawl
from ..errors import ConfigurationError
from ..selection.selection import Selection
from .crawled_now import crawled_now
from .differences import Difference, Unread, compare
from .id_map import IdMap
from .kinds import ORGANIZATIONS
from .sides import SideBySide, Sides
from .where import Where


class OrganizationDiff(Struct, frozen=True, kw_only=True):
    """What differs in one organization."""

    organization_id: str
    name: str
    differences: list[Difference]
    unread: list[Unread]


class Diff:
    """What differs, organization by organization: iterate over it.

    Args:
        sides: what is compared.
    """

    def __init__(self, sides: SideBySide) -> None:
        self._sides = sides
        self.read_by_one = sides.read_by_one
        """Settings that only one crawl has read: A or B, and the operationId."""

    def unmatched(self) -> list[str]:
        """What was asked for and is in neither crawl, after the iteration: sentences."""
        return self._sides.unmatched()

    async def __aiter__(self) -> AsyncIterator[OrganizationDiff]:
        """Those of which something differs or could not be read, by their ids."""
        for each in self._sides:
            found = _diff_of(each)
            if found.differences or found.unread:
                yield found


@asynccontextmanager
async def diff_crawls(
    before: str | os.PathLike[str],
    now: str | os.PathLike[str],
    *,
    selection: Selection | None = None,
    ids: IdMap | None = None,
) -> AsyncIterator[Diff]:
    """What differs between two crawls of the configuration.

    Args:
        before: the directory of one, A.
        now: the directory of the other, B.
        selection: organizations and networks that are compared; default all that both have read.
        ids: of A that are others in B; default none.

    Raises:
        OutputError: one of them cannot be read.
        ConfigurationError: there is nothing that both have read, or its records are elsewhere.
    """
    async with StoredCrawl.open(before) as one, StoredCrawl.open(now) as other:
        yield Diff(SideBySide(one, other, selection or Selection(), ids))


@asynccontextmanager
async def diff_now(
    meraki: Meraki,
    before: str | os.PathLike[str],
    *,
    selection: Selection | None = None,
    ids: IdMap | None = None,
    dashboard: str | None = None,
) -> AsyncIterator[Diff]:
    """What differs between a crawl of the configuration and what is there now.

    Args:
        meraki: the client that reads.
        before: the directory of the crawl, A.
        selection: organizations and networks that are compared; default all that it has read.
        ids: of A that are others now; default none.
        dashboard: a name of the dashboard, as it was given to ``crawl``; default the client's base
            URL.

    Raises:
        OutputError: the crawl cannot be read.
        ConfigurationError: it has read no configuration, or is one of another dashboard.
        MerakiError: nothing can be read now.
    """
    async with StoredCrawl.open(before) as one:
        check_dashboard(dashboard or meraki.base_url, one)
        chosen = narrowed(one.plan.selection, selection)
        async with crawled_now(meraki, one.plan, chosen) as other:
            yield Diff(SideBySide(one, other, selection or Selection(), ids))


def check_dashboard(dashboard: str, crawl: StoredCrawl) -> None:
    """Check that a dashboard is the one that was crawled.

    Raises:
        ConfigurationError: it is not.
    """
    if crawl.dashboard != dashboard:
        raise ConfigurationError(f"the crawl is one of {crawl.dashboard}, and not of {dashboard}")


def narrowed(crawled: Selection, chosen: Selection | None) -> Selection:
    """What has to be read so that both selections have what they choose."""
    if chosen is None or chosen.is_everything:
        return crawled
    return chosen


def _diff_of(sides: Sides) -> OrganizationDiff:
    here = Where(
        organization_id=sides.organization_id, organization=sides.name, setting=ORGANIZATIONS
    )
    differences: list[Difference] = []
    unread: list[Unread] = []
    if sides.unread:
        unread += [Unread(where=here, side=side, reason=reason) for side, reason in sides.unread]
    elif sides.before is None or sides.now is None:
        is_new = sides.before is None
        differences.append(Difference(kind="added" if is_new else "missing", where=here))
    else:
        differences, unread = compare(sides.before, sides.now, sides.network_ids)
    return OrganizationDiff(
        organization_id=sides.organization_id,
        name=sides.name,
        differences=differences,
        unread=unread,
    )
