"""Read whole fleets to disk."""

from .crawl import Crawl, Progress
from .files import OutputError
from .listings import LISTINGS, Listing

__all__ = ["LISTINGS", "Crawl", "Listing", "OutputError", "Progress"]
