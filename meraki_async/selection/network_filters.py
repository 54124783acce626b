"""Which filters of networks have matched, so that those that match nothing are said."""

from collections.abc import Iterable, Iterator

from msgspec import Struct

from .first_names import FirstNames
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
    """Its end: what there is that is spelled like it, or else what there is; or empty."""


class NetworkFilters:
    """Which of a selection's filters of networks have matched so far.

    Args:
        selection: has the filters.
        known: what is known of them from before.
    """

    def __init__(self, selection: Selection, known: Iterable[NetworkFilter] = ()) -> None:
        self._selection = selection
        by_filter = {(each.kind, each.wanted): each for each in known}
        self._there_are = {
            kind: FirstNames(
                name for each in by_filter.values() if each.kind == kind for name in each.others
            )
            for kind in selection.network_filters
        }
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
        names = _names(networks)
        for kind, found in names.items():
            self._there_are[kind].add(found)
        for network in networks:
            for kind, met in self._selection.met_filters(network).items():
                for wanted in met:
                    matched = self._unmatched.pop((kind, wanted), None)
                    if matched is not None:
                        matched.is_matched = True
                        changed.append(matched)
        if len(self._unmatched) <= MAX_SUGGESTIONS:
            changed += self._note_what_there_is(names)
        return changed

    def _note_what_there_is(self, names: dict[str, list[str]]) -> Iterator[NetworkFilter]:
        for each in self._unmatched.values():
            known = [] if each.near is None else [each.near]
            # a product type is never misspelled: one that does not exist is an error before
            there = [] if each.kind == "product type" else names[each.kind]
            near = closest(each.wanted, known + there)
            others = self._there_are[each.kind].names
            if near != each.near or others != each.others:
                each.near, each.others = near, others
                yield each

    @property
    def unmatched(self) -> list[UnmatchedFilter]:
        """The filters that no network has met."""
        return [
            UnmatchedFilter(kind, wanted, _NO_NETWORK[kind], _hint(each))
            for (kind, wanted), each in self._unmatched.items()
        ]


def _names(networks: list[ResourceRecord]) -> dict[str, list[str]]:
    """What networks have that filters ask for, by the kind of filter."""
    return {
        "network": [each.name for each in networks if each.name],
        "tag": [tag for each in networks for tag in each.tags or ()],
        "product type": [type_ for each in networks for type_ in each.product_types or ()],
    }


def _hint(unmatched: NetworkFilter) -> str:
    return did_you_mean(unmatched.near) or str(FirstNames(unmatched.others))
