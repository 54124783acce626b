"""Networks and devices from which other listings follow."""

from collections.abc import Collection, Iterable
from typing import Any

import msgspec
from msgspec import Raw, Struct

from ..plan.listing import Listing
from ..plan.name_filter import matching
from ..plan.plan import Plan


class ParentRecord(Struct):
    """What of a network or device decides which listings of it are read.

    Each field is None where the record has no such field, or something else in it.
    """

    record: Raw
    """All of it, as it came."""
    id: str | None
    serial: str | None
    network_id: str | None
    name: str | None
    product_type: str | None
    product_types: list[str] | None
    tags: list[str] | None

    def identifier(self, listing: Listing) -> str | None:
        """What the path of a listing needs; None: it has nothing that could be used."""
        return self.serial if listing.parent == "device" else self.id

    def may_have(self, product: str | None) -> bool:
        """Whether it is, or contains, such a product; also when it does not say."""
        known = self.product_types if self.product_type is None else [self.product_type]
        return product is None or known is None or product in known


def decode_parent(record: Raw) -> ParentRecord:
    """What is known of a network or device, whatever else is in its record."""
    # each field on its own: one that cannot be decoded must not cost the others
    fields = decode_or_none(record, dict[str, Raw]) or {}

    def text(name: str) -> str | None:
        return identifier_of(fields.get(name))

    def texts(name: str) -> list[str] | None:
        found: list[str] | None = decode_or_none(fields.get(name), list[str])
        return found

    return ParentRecord(
        record=record,
        id=text("id"),
        serial=text("serial"),
        network_id=text("networkId"),
        name=text("name"),
        product_type=text("productType"),
        product_types=texts("productTypes"),
        tags=texts("tags"),
    )


def identifier_of(value: Raw | None) -> str | None:
    """A text, or a number as text; None for anything else and for an empty text."""
    found = decode_or_none(value, str | int)
    return None if found is None else str(found) or None


def decode_or_none(value: Raw | None, type_: Any) -> Any:
    """JSON as a type, or None where it is not."""
    if value is None:
        return None
    try:
        return msgspec.json.decode(value, type=type_)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None


def select_parents(
    parents: Iterable[ParentRecord], listing: Listing, plan: Plan, network_ids: Collection[str]
) -> list[ParentRecord]:
    """The networks or devices of which a listing is read.

    Args:
        parents: networks or devices, whichever the listing needs.
        listing: that follows from them.
        plan: chooses among them.
        network_ids: of the networks that the plan chooses, for listings of devices.
    """
    able = [each for each in parents if each.may_have(listing.product)]
    if listing.parent == "network":
        return [each for each in able if wants_network(plan, each)]
    if not plan.chooses_networks:
        return able
    return [
        each
        for each in able
        if each.network_id in network_ids
        and (not plan.products or each.product_type in plan.products)
    ]


def select_network_ids(networks: Iterable[ParentRecord], plan: Plan) -> set[str]:
    """The ids of the networks that a plan chooses."""
    return {each.id for each in networks if each.id and wants_network(plan, each)}


def wants_network(plan: Plan, network: ParentRecord) -> bool:
    """Whether a plan chooses a network: it meets a filter of each kind that the plan has."""
    wanted, met = plan.network_filters, met_filters(plan, network)
    return all(met[kind] for kind in wanted if wanted[kind])


def met_filters(plan: Plan, network: ParentRecord) -> dict[str, set[str]]:
    """Which of a plan's filters, by kind, a network meets."""
    return {
        "network": matching(plan.networks, network.id or "", network.name or ""),
        "tag": set(plan.network_tags).intersection(network.tags or ()),
        "product type": set(plan.products).intersection(network.product_types or ()),
    }
