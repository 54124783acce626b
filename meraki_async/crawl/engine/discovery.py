"""Networks, devices and what is within them, from which other listings follow."""

from collections.abc import Collection, Iterable

from ...selection.resource_record import ResourceRecord
from ..plan.listing import Listing
from ..plan.plan import Plan


def identifier_for(record: ResourceRecord, listing: Listing) -> str | None:
    """What the path of a listing needs; None: the record has nothing that could be used."""
    if listing.is_nested:
        return listing.parent_path.key_of(record.record)
    return record.serial if listing.parent == "device" else record.id


def select_parents(
    parents: Iterable[ResourceRecord], listing: Listing, plan: Plan, network_ids: Collection[str]
) -> list[ResourceRecord]:
    """The networks or devices of which a listing is read, or all that is within these.

    Args:
        parents: networks, devices or what is within them, whichever the listing needs.
        listing: that follows from them.
        plan: chooses among them.
        network_ids: of the networks that the plan chooses, for listings of devices.
    """
    if listing.is_nested:
        return list(parents)  # what it is in was chosen before
    able = [each for each in parents if each.may_have(listing.product)]
    selection = plan.selection
    if listing.parent == "network":
        return [each for each in able if selection.wants_network(each)]
    return [each for each in able if selection.wants_device(each, network_ids)]


def select_network_ids(networks: Iterable[ResourceRecord], plan: Plan) -> set[str]:
    """The ids of the networks that a plan chooses."""
    selection = plan.selection
    return {each.id for each in networks if each.id and selection.wants_network(each)}
