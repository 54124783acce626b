"""Filters of networks that match nothing of what a crawl reads."""

from ...selection.network_filters import NetworkFilters, UnmatchedFilter
from ..plan.plan import Plan
from ..state.checkpoint import Checkpoint
from ..state.partition import FAILED, WAITING
from ..state.progress import FailedListing


def unmatched_filters(plan: Plan, checkpoint: Checkpoint) -> list[FailedListing]:
    """The filters that no network of a crawl meets; none while networks are still to be listed."""
    discoveries = {index for index, each in enumerate(plan.listings) if plan.is_discovery(each)}
    states = {each.state for each in checkpoint.partitions.all() if each.listing in discoveries}
    if not states or not states.isdisjoint((WAITING, FAILED)):
        return []
    filters = NetworkFilters(plan.selection, checkpoint.network_filters.all())
    return [not_met(each) for each in filters.unmatched]


def not_met(unmatched: UnmatchedFilter) -> FailedListing:
    """A filter that no network meets, as a crawl tells of it."""
    return FailedListing(unmatched.kind, "", unmatched.wanted, unmatched.text + unmatched.hint)
