"""Which organizations and networks are compared."""

from collections.abc import Sequence

import msgspec
from msgspec import Raw

from ..selection.network_filters import NetworkFilters
from ..selection.resource_record import ResourceRecord, decode_resource
from ..selection.selection import Organization, Selection
from .configuration import Configuration
from .kinds import NETWORKS
from .place import Place


class Scope:
    """What all of several selections choose.

    Args:
        crawled: what crawls have read.
        asked: what is to be compared of it.
    """

    def __init__(self, crawled: Sequence[Selection], asked: Selection) -> None:
        self.selections = (*crawled, asked)
        self.filters = NetworkFilters(asked)
        """Which filters of networks were met so far."""

    def wants_organization(self, organization_id: str, name: str) -> bool:
        """Whether an organization is chosen."""
        organization = Organization(organization_id, name)
        return all(each.wants(organization) for each in self.selections)

    def network_ids(self, *sides: Configuration) -> set[str] | None:
        """The networks that are chosen, of those that are there; None: all of them are."""
        choosing = [each for each in self.selections if each.chooses_networks]
        if not choosing:
            return None
        resources = [each for side in sides for each in _networks_of(side)]
        self.filters.record(resources)
        return {
            each.id
            for each in resources
            if each.id and all(one.wants_network(each) for one in choosing)
        }


def _networks_of(side: Configuration) -> list[ResourceRecord]:
    return [
        decode_resource(Raw(msgspec.json.encode(record)))
        for place, record in side.records.items()
        if place.listing == NETWORKS
    ]


def is_chosen(place: Place, network_ids: set[str] | None, *sides: Configuration) -> bool:
    """Whether a place is in one of some networks.

    Args:
        place: to look at.
        network_ids: None: all are chosen.
        sides: that know in which network a device is.
    """
    if network_ids is None:
        return True
    return any(each.network_id_of(place) in network_ids for each in sides)
