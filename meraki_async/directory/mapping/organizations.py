"""Organizations."""

from collections.abc import Iterable, Mapping
from typing import Any

from ..records import License, Organization, Reference
from .values import identifier, members, text


def organization(
    record: Mapping[str, Any], licenses: Iterable[License] | None = None
) -> Organization:
    """An organization.

    Args:
        record: of ``getOrganizations``.
        licenses: its licenses; default None: they were not read.
    """
    found = None
    if licenses is not None:
        found = [Reference(id=each.id, name=each.name) for each in licenses]
    return Organization(
        id=identifier(record, "id"),
        name=text(record.get("name")),
        pricing_plan=text(members(record.get("licensing")).get("model")),
        licenses=found,
        remote_data=record,
    )
