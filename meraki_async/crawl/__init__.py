"""Read whole fleets to disk or into a database."""

from .estimate import Cost, Estimate, estimate
from .event import CrawlEvent
from .manifest import read_manifest, verify
from .output import CrawlPage, Output, OutputError, Stored
from .plan import SETS, Listing, Plan, load_plan, plan_of
from .progress import Failed, Progress
from .report import write_report
from .run import CrawlRun, crawl
from .sinks import JsonLines, Sink, sink_of

__all__ = [
    "SETS",
    "Cost",
    "CrawlEvent",
    "CrawlPage",
    "CrawlRun",
    "Estimate",
    "Failed",
    "JsonLines",
    "Listing",
    "Output",
    "OutputError",
    "Plan",
    "Progress",
    "Sink",
    "Stored",
    "crawl",
    "estimate",
    "load_plan",
    "plan_of",
    "read_manifest",
    "sink_of",
    "verify",
    "write_report",
]
