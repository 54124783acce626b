"""What a crawl writes to."""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, ClassVar

from ..plan.listing import Listing
from ..state.partition import CrawlPage, Partition, WritePosition


class Sink(ABC):
    """Where the records of a crawl go. Subclass it for another destination.

    The crawl keeps, in its checkpoint, a position for each partition (a listing of an
    organization). A sink writes at that position and returns the next one; the crawl then commits
    it together with the cursor. A process that is killed between the two leaves uncommitted records
    behind the position, and ``rollback`` removes them at the next start: so nothing is lost, and
    nothing is there twice. Pages of one partition come one after the other, those of different
    partitions at once.

    ``meraki_async.crawl.testing.check_sink`` tells whether a sink keeps all this.
    """

    name: str
    """A crawl is continued only by a sink of the same name."""
    appends: ClassVar[bool] = True
    """Whether an incremental crawl adds to what the last crawl wrote. Otherwise its records are
    apart, and its positions start at 0."""
    directory: Path | None = None
    """Where its files are, so that a crawl into another sink finds those that it replaces; None: it
    has none."""

    @property
    def set_aside(self) -> list[str]:
        """What ``archive``, ``archive_listing`` and ``close_crawl`` have renamed, for people."""
        found: list[str] = self.__dict__.setdefault("_set_aside", [])
        return found

    @property
    def layout(self) -> str:
        """Where the records are, for people: a pattern of paths, or a database and its tables."""
        return self.name

    async def open(self, listings: Sequence[Listing], *, fsync: bool = False) -> None:
        """Get ready to write.

        Args:
            listings: the plan's; a partition's ``listing`` is an index into them. Nothing is stored
                of those that are ``discovery_only``.
            fsync: whether what is stored must survive a power loss.

        Raises:
            OutputError: it cannot be written to.
        """
        self.listings = list(listings)
        self.fsync = fsync

    async def begin_crawl(self, crawl: int) -> None:
        """Which crawl this is. Called again whenever a process continues it.

        Args:
            crawl: a number that is larger for later crawls.
        """
        self.crawl = crawl

    async def open_for_reading(self, listings: Sequence[Listing], crawl: int) -> None:
        """Instead of ``open`` and ``begin_crawl``: get ready to ``recount``, and write nothing.

        A sink that connects to something in ``open`` and recounts does so here as well.

        Args:
            listings: the plan's.
            crawl: the crawl's number.

        Raises:
            OutputError: it cannot be read.
        """
        self.listings = list(listings)
        self.crawl = crawl

    @abstractmethod
    async def rollback(self, partitions: Sequence[Partition]) -> None:
        """Remove what is behind each one's ``position``: it was never committed.

        At position 0 nothing of the crawl stays; what an earlier, complete crawl left may.

        Raises:
            OutputError: less is there than was committed, or it cannot be written.
        """

    @abstractmethod
    async def store(self, partition: Partition, page: CrawlPage) -> WritePosition:
        """Write a page at ``partition.position``. All of it is there when this returns.

        Returns:
            How far the partition is written now, and which records of the page are not there,
            since the destination cannot hold them.

        Raises:
            OutputError: it cannot be written. The crawl stops, and can be continued.
            UnstorableError: the destination can hold nothing of the page. Its listing fails.
        """

    async def prepare_commit(self, partition: Partition) -> WritePosition:
        """All pages of a partition are stored, and it is about to be committed as complete.

        Returns:
            How far the partition is written now.
        """
        return WritePosition(partition.position, partition.bytes, partition.checksum)

    async def publish(self, partitions: Sequence[Partition]) -> None:  # noqa: B027
        """Partitions are committed as complete: give them their final place.

        Called again at every start, since a kill may have come before.
        """

    async def archive(self, partition: Partition) -> None:  # noqa: B027
        """A partition failed or is not available.

        What an earlier crawl left of it must not pass for this crawl's. Files are renamed; rows of
        earlier crawls stay where they are.
        """

    async def archive_listing(self, name: str) -> None:  # noqa: B027
        """Archive everything that earlier crawls left of a listing that this one does not read.

        Args:
            name: the listing's operationId.
        """

    async def close_crawl(self, complete: Iterable[Partition]) -> None:  # noqa: B027
        """The crawl is complete.

        Args:
            complete: all its partitions that have records or could have.
        """

    def location(self, partition: Partition) -> str | None:
        """Where a partition is: a path below the sink's directory, or a table.

        Returns:
            None: the sink does not say.
        """
        return None

    async def recount(self, partition: Partition) -> WritePosition | None:
        """The records (as ``position``), bytes and checksum that are there of a complete partition.

        Returns:
            None: it cannot tell.

        Raises:
            OSError: what is there cannot be read, or is damaged.
        """
        return None

    def records(self, partition: Partition) -> Iterator[tuple[str, Any]] | None:
        """The records of a complete partition, after ``open_for_reading``: what was stored.

        Returns:
            Each with the id of its parent (see ``CrawlPage``); None: they cannot be read back.

        Raises:
            OSError: what is there cannot be read, or is damaged.
        """
        return None

    async def close(self) -> None:  # noqa: B027
        """Release files and connections. Called once, however the crawl ended."""
