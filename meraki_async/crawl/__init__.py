"""Read whole fleets to disk or into a database."""

from .engine.event import CrawlEvent
from .plan.listing import Listing
from .plan.plan import Plan
from .plan.presets import PRESETS
from .reporting.estimate import Cost, Estimate, estimate
from .reporting.manifest import is_running, read_manifest, state_of
from .reporting.report import write_report
from .reporting.verify import verify
from .run import CrawlRun, crawl
from .sinks import JsonLines, Sink, Sqlite, open_sink
from .state.partition import CrawlPage, OutputError, Partition, WritePosition
from .state.progress import FailedListing, Progress
from .stored import StoredCrawl, StoredListing

__all__ = [
    "PRESETS",
    "Cost",
    "CrawlEvent",
    "CrawlPage",
    "CrawlRun",
    "Estimate",
    "FailedListing",
    "JsonLines",
    "Listing",
    "OutputError",
    "Partition",
    "Plan",
    "Progress",
    "Sink",
    "Sqlite",
    "StoredCrawl",
    "StoredListing",
    "WritePosition",
    "crawl",
    "estimate",
    "is_running",
    "open_sink",
    "read_manifest",
    "state_of",
    "verify",
    "write_report",
]
