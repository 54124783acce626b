"""Read whole fleets to disk."""

from .checkpoint import OutputError
from .crawl import Crawl
from .manifest import read_manifest, verify
from .plan import SETS, Listing, Plan, load_plan, plan_of
from .progress import Failed, Progress

__all__ = [
    "SETS",
    "Crawl",
    "Failed",
    "Listing",
    "OutputError",
    "Plan",
    "Progress",
    "load_plan",
    "plan_of",
    "read_manifest",
    "verify",
]
