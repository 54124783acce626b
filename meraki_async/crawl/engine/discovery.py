"""Networks and devices from which other listings follow."""

from collections.abc import Collection, Iterable
from contextlib import suppress
from typing import Any

import msgspec
from msgspec import Raw, Struct

from ..plan.listing import Listing
from ..plan.plan import Plan
from ..state.lenient_decoding import decode_leniently


class ParentRecord(Struct):
    """What of a network or device decides which listings of it are read. Drift must not matter."""

    id: Any = None
    serial: Any = None
    networkId: Any = None  # noqa: N815 - the API's names
    productTypes: Any = None  # noqa: N815
    productType: Any = None  # noqa: N815
    name: Any = None
    tags: Any = None

    def may_have(self, product: str | None) -> bool:
        """Whether it is, or contains, such a product; also when it does not say."""
        known = self.productTypes if self.productType is None else [self.productType]
        return product is None or not isinstance(known, list) or product in known


def decode_parents(records: Iterable[Raw]) -> list[ParentRecord]:
    """The networks or devices of a page."""
    parents = []
    for record in records:
        with suppress(msgspec.ValidationError):  # no object: it has no id
            parents.append(msgspec.convert(decode_leniently(record), ParentRecord))
    return parents


def select_parent_ids(
    parents: Iterable[ParentRecord], listing: Listing, plan: Plan, network_ids: Collection[str]
) -> list[str]:
    """The ids of the networks or devices of which a listing is read.

    Args:
        parents: networks or devices, whichever the listing needs.
        listing: that follows from them.
        plan: chooses among them.
        network_ids: of the networks that the plan chooses, for listings of devices.
    """
    selected = []
    for parent in parents:
        if not parent.may_have(listing.product):
            continue
        identifier = parent.id
        if listing.parent == "device":
            identifier = parent.serial
            is_product = not plan.products or parent.productType in plan.products
            if plan.chooses_networks and not (is_product and str(parent.networkId) in network_ids):
                continue
        elif not plan.wants_network(msgspec.structs.asdict(parent)):
            continue
        if identifier and type(identifier) in (str, int):
            selected.append(str(identifier))
    return selected


def select_network_ids(networks: Iterable[ParentRecord], plan: Plan) -> set[str]:
    """The ids of the networks that a plan chooses."""
    return {str(each.id) for each in networks if plan.wants_network(msgspec.structs.asdict(each))}
