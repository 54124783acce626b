"""Which filters of networks have matched, so that those that match nothing are said."""

from collections.abc import Iterable

from ..plan.name_filter import closest, did_you_mean
from ..plan.plan import Plan
from ..state.checkpoint import Checkpoint
from ..state.network_filter import NetworkFilter
from ..state.partition import FAILED, WAITING
from ..state.progress import FailedListing
from .discovery import ParentRecord, met_filters

_NO_NETWORK = {
    "network": "no network of this id or name was found",
    "tag": "no network has this tag",
    "product type": "no network has this product type",
}


class NetworkFilters:
    """Keeps, over all runs of a crawl, which of the plan's filters of networks have matched.

    Args:
        plan: has the filters.
        checkpoint: remembers them.
    """

    def __init__(self, plan: Plan, checkpoint: Checkpoint) -> None:
        self._plan = plan
        self._checkpoint = checkpoint
        self._unmatched = {
            (each.kind, each.wanted): each
            for each in _filters(plan, checkpoint)
            if not each.is_matched
        }

    def record(self, networks: Iterable[ParentRecord]) -> None:
        """These networks were listed; within a transaction."""
        if not self._unmatched:
            return
        networks = list(networks)
        for network in networks:
            for kind, met in met_filters(self._plan, network).items():
                for wanted in met:
                    matched = self._unmatched.pop((kind, wanted), None)
                    if matched is not None:
                        matched.is_matched = True
                        self._checkpoint.save_network_filter(matched)
        names = {
            "network": [each.name for each in networks if each.name],
            "tag": [tag for each in networks for tag in each.tags or ()],
        }
        for each in self._unmatched.values():
            known = [] if each.near is None else [each.near]
            near = closest(each.wanted, known + names.get(each.kind, []))
            if near != each.near:
                each.near = near
                self._checkpoint.save_network_filter(each)


def unmatched_filters(plan: Plan, checkpoint: Checkpoint) -> list[FailedListing]:
    """The filters that no network meets; none while networks are still to be listed."""
    discoveries = {index for index, each in enumerate(plan.listings) if plan.children_of(each)}
    states = {each.state for each in checkpoint.partitions() if each.listing in discoveries}
    if not states or not states.isdisjoint((WAITING, FAILED)):
        return []
    return [
        FailedListing(each.kind, "", each.wanted, _NO_NETWORK[each.kind] + did_you_mean(each.near))
        for each in _filters(plan, checkpoint)
        if not each.is_matched
    ]


def _filters(plan: Plan, checkpoint: Checkpoint) -> list[NetworkFilter]:
    known = {(each.kind, each.wanted): each for each in checkpoint.network_filters()}
    return [
        known.get((kind, wanted), NetworkFilter(kind, wanted))
        for kind, all_wanted in plan.network_filters.items()
        for wanted in all_wanted
    ]
