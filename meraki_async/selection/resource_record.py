"""What of the record of a network or device decides whether it is chosen."""

from typing import Any

import msgspec
from msgspec import Raw, Struct


class ResourceRecord(Struct):
    """A network or a device.

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

    def may_have(self, product: str | None) -> bool:
        """Whether it is, or contains, such a product; also when it does not say."""
        known = self.product_types if self.product_type is None else [self.product_type]
        return product is None or known is None or product in known


def decode_resource(record: Raw) -> ResourceRecord:
    """What is known of a network or device, whatever else is in its record."""
    # each field on its own: one that cannot be decoded must not cost the others
    fields = decode_or_none(record, dict[str, Raw]) or {}

    def text(name: str) -> str | None:
        return identifier_of(fields.get(name))

    def texts(name: str) -> list[str] | None:
        found: list[str] | None = decode_or_none(fields.get(name), list[str])
        return found

    return ResourceRecord(
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
