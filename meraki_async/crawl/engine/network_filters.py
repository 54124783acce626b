"""Which filters of networks have matched, so that those that match nothing are said."""

from collections.abc import Iterable, Iterator

from ..plan.name_filter import MAX_SUGGESTIONS, closest, did_you_mean
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
    """Which of a plan's filters of networks have matched so far.

    Args:
        plan: has the filters.
        known: what is known of them from before.
    """

    def __init__(self, plan: Plan, known: Iterable[NetworkFilter] = ()) -> None:
        self._plan = plan
        by_filter = {(each.kind, each.wanted): each for each in known}
        self._unmatched = {
            (kind, wanted): found
            for kind, all_wanted in plan.network_filters.items()
            for wanted in all_wanted
            for found in [by_filter.get((kind, wanted)) or NetworkFilter(kind, wanted)]
            if not found.is_matched
        }

    def record(self, networks: list[ParentRecord]) -> list[NetworkFilter]:
        """Networks were listed; returns the filters of which more is known now."""
        changed: list[NetworkFilter] = []
        if not self._unmatched:
            return changed
        for network in networks:
            for kind, met in met_filters(self._plan, network).items():
                for wanted in met:
                    matched = self._unmatched.pop((kind, wanted), None)
                    if matched is not None:
                        matched.is_matched = True
                        changed.append(matched)
        if len(self._unmatched) <= MAX_SUGGESTIONS:
            changed += self._look_for_near_misses(networks)
        return changed

    def _look_for_near_misses(self, networks: list[ParentRecord]) -> Iterator[NetworkFilter]:
        names = {
            "network": [each.name for each in networks if each.name],
            "tag": [tag for each in networks for tag in each.tags or ()],
        }
        for each in self._unmatched.values():
            known = [] if each.near is None else [each.near]
            near = closest(each.wanted, known + names.get(each.kind, []))
            if near != each.near:
                each.near = near
                yield each

    @property
    def unmatched(self) -> list[FailedListing]:
        """The filters that no network has met."""
        return [
            FailedListing(kind, "", wanted, _NO_NETWORK[kind] + did_you_mean(each.near))
            for (kind, wanted), each in self._unmatched.items()
        ]


def unmatched_filters(plan: Plan, checkpoint: Checkpoint) -> list[FailedListing]:
    """The filters that no network of a crawl meets; none while networks are still to be listed."""
    discoveries = {index for index, each in enumerate(plan.listings) if plan.children_of(each)}
    states = {each.state for each in checkpoint.partitions() if each.listing in discoveries}
    if not states or not states.isdisjoint((WAITING, FAILED)):
        return []
    return NetworkFilters(plan, checkpoint.network_filters()).unmatched
