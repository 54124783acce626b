"""What a crawl writes to."""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence
from typing import ClassVar

from ..plan.listing import Listing
from ..state.partition import CrawlPage, Output, WritePosition


class Sink(ABC):
    """Where the records of a crawl go. Subclass it for another destination.

    The crawl keeps, in its checkpoint, a position for each output (a listing of an organization).
    A sink writes behind that position and says where the next one is; the crawl then commits it
    together with the cursor. A process that is killed between the two leaves records behind the
    committed position, and ``rewind`` takes them away at the next start: so nothing is lost, and
    nothing is there twice. Pages of one output come one after the other, those of different outputs
    at once.

    ``meraki_async.crawl.testing.check_sink`` tells whether a sink keeps all this.
    """

    name: str
    """A crawl is gone on with only by a sink of the same name."""
    writes_on: ClassVar[bool] = True
    """Whether a later crawl that reads only what is new writes behind what is there. Otherwise its
    records are apart, and its positions begin at 0."""

    @property
    def layout(self) -> str:
        """Where the records are, for people: a pattern of paths, or a database and its tables."""
        return self.name

    async def open(self, listings: Sequence[Listing], *, fsync: bool = False) -> None:
        """Make ready to write.

        Args:
            listings: the plan's; an output's ``listing`` is an index into them. Nothing is stored
                of those that are hidden.
            fsync: whether what is stored must outlive a loss of power.

        Raises:
            OutputError: it cannot be written to.
        """
        self.listings = list(listings)
        self.fsync = fsync

    async def begin(self, crawl: int) -> None:
        """Which crawl this is: a number that is larger for later ones. Told again whenever a
        process goes on with it."""
        self.crawl = crawl

    async def inspect(self, listings: Sequence[Listing], crawl: int) -> None:
        """Instead of ``open`` and ``begin``: make ready to ``recount``, and write nothing. A sink
        that connects to something in ``open`` and recounts does so here as well.

        Raises:
            OutputError: it cannot be read.
        """
        self.listings = list(listings)
        self.crawl = crawl

    @abstractmethod
    async def rewind(self, outputs: Sequence[Output]) -> None:
        """Drop what is behind each one's ``position``: it was never committed. At position 0
        nothing of the crawl stays; what an earlier, complete crawl left may."""

    @abstractmethod
    async def store(self, output: Output, page: CrawlPage) -> WritePosition:
        """Write a page behind ``output.position``. Entirely there when this returns.

        Raises:
            OutputError: it cannot be written. The crawl stops, and can be gone on with.
        """

    async def seal(self, output: Output) -> WritePosition:
        """All pages of an output are stored, and it is about to be committed as complete."""
        return WritePosition(output.position, output.bytes)

    async def finish(self, outputs: Sequence[Output]) -> None:  # noqa: B027
        """Outputs are committed as complete. Told again at every start, as a kill may have come
        before."""

    async def set_aside(self, output: Output) -> None:  # noqa: B027
        """An output failed or is not available: what an earlier crawl left of it must not pass for
        this one's."""

    async def archive_listing(self, name: str) -> None:  # noqa: B027
        """Earlier crawls read a listing that this one does not: what they left of it must not pass
        for this crawl's. Files are renamed; rows of earlier crawls stay where they are.

        Args:
            name: the listing's operationId.
        """

    async def end(self, complete: Iterable[Output]) -> None:  # noqa: B027
        """The crawl is complete; these are all its outputs that have records or could have."""

    def locate(self, output: Output) -> str | None:
        """Where an output is: a path below the sink's directory, a table; None: it does not
        say."""
        return None

    async def recount(self, output: Output) -> WritePosition | None:
        """The records (as ``position``) and bytes that are there of a finished output; None: it
        cannot tell."""
        return None

    async def close(self) -> None:  # noqa: B027
        """Let go of files and connections. Told once, however the crawl ended."""
