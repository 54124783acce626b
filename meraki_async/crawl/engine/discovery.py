"""Networks and devices that listings follow from."""

from collections.abc import Collection, Iterable
from contextlib import suppress
from typing import Any

import msgspec
from msgspec import Raw, Struct

from ..plan.listing import Listing
from ..plan.plan import Plan


class Parent(Struct):
    """What of a network or a device decides on what follows from it. Drift must not matter."""

    id: Any = None
    serial: Any = None
    networkId: Any = None  # noqa: N815 - the API's names
    productTypes: Any = None  # noqa: N815
    productType: Any = None  # noqa: N815
    name: Any = None
    tags: Any = None

    def has(self, product: str | None) -> bool:
        """Whether it is, or holds, such a product; also when it does not say."""
        known = self.productTypes if self.productType is None else [self.productType]
        return product is None or not isinstance(known, list) or product in known


def parents_in(records: Iterable[Raw]) -> list[Parent]:
    """The networks or devices of a page."""
    found = []
    for record in records:
        with suppress(msgspec.ValidationError):  # no object: it has no id
            found.append(msgspec.json.decode(record, type=Parent))
    return found


def ids_of(
    parents: Iterable[Parent], listing: Listing, plan: Plan, networks: Collection[str]
) -> list[str]:
    """The ids that a listing is to be asked of.

    Args:
        parents: networks or devices, whichever the listing needs.
        listing: that follows from them.
        plan: chooses among them.
        networks: ids of the networks that are chosen, for listings of devices.
    """
    found = []
    for parent in parents:
        if not parent.has(listing.product):
            continue
        identifier = parent.id
        if listing.parent == "device":
            identifier = parent.serial
            is_product = not plan.products or parent.productType in plan.products
            if plan.chooses_networks and not (is_product and parent.networkId in networks):
                continue
        elif not plan.wants_network(msgspec.structs.asdict(parent)):
            continue
        if isinstance(identifier, str) and identifier:
            found.append(identifier)
    return found


def chosen_ids(networks: Iterable[Parent], plan: Plan) -> set[str]:
    """Ids of the networks that a plan follows."""
    return {str(each.id) for each in networks if plan.wants_network(msgspec.structs.asdict(each))}
