"""Which filters of networks have matched, so that those that match nothing are said."""

from collections.abc import Iterable, Iterator

from msgspec import Struct

from .name_filter import MAX_SUGGESTIONS, closest, did_you_mean
from .network_filter import NetworkFilter
from .resource_record import ResourceRecord
from .selection import Selection

_NO_NETWORK = {
    "network": "no network of this id or name was found",
    "tag": "no network has this tag",
    "product type": "no network has this product type",
}


class UnmatchedFilter(Struct, frozen=True):
    """A filter that no network has met."""

    kind: str
    """``network``, ``tag`` or ``product type``."""
    wanted: str
    text: str
    """That says so."""
    hint: str
    """Its end: what there is that is spelled like it; or empty."""


class NetworkFilters:
    """Which of a selection's filters of networks have matched so far.

    Args:
        selection: has the filters.
        known: what is known of them from before.
    """

    def __init__(self, selection: Selection, known: Iterable[NetworkFilter] = ()) -> None:
        self._selection = selection
        by_filter = {(each.kind, each.wanted): each for each in known}
        self._unmatched = {
            (kind, wanted): found
            for kind, all_wanted in selection.network_filters.items()
            for wanted in all_wanted
            for found in [by_filter.get((kind, wanted)) or NetworkFilter(kind, wanted)]
            if not found.is_matched
        }

    def record(self, networks: list[ResourceRecord]) -> list[NetworkFilter]:
        """Networks were listed; returns the filters of which more is known now."""
        changed: list[NetworkFilter] = []
        if not self._unmatched:
            return changed
        for network in networks:
            for kind, met in self._selection.met_filters(network).items():
                for wanted in met:
                    matched = self._unmatched.pop((kind, wanted), None)
                    if matched is not None:
                        matched.is_matched = True
                        changed.append(matched)
        if len(self._unmatched) <= MAX_SUGGESTIONS:
            changed += self._look_for_near_misses(networks)
        return changed

    def _look_for_near_misses(self, networks: list[ResourceRecord]) -> Iterator[NetworkFilter]:
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
    def unmatched(self) -> list[UnmatchedFilter]:
        """The filters that no network has met."""
        return [
            UnmatchedFilter(kind, wanted, _NO_NETWORK[kind], did_you_mean(each.near))
            for (kind, wanted), each in self._unmatched.items()
        ]
