"""Workspaces: Meraki's networks."""

from collections.abc import Mapping
from typing import Any

from ..records import Reference, Workspace
from .values import identifier, reference, text


def workspace(record: Mapping[str, Any], organization: Reference | None = None) -> Workspace:
    """A network.

    Args:
        record: of ``getOrganizationNetworks``.
        organization: that it belongs to; default: what the record says, which has no name of it.
    """
    return Workspace(
        id=identifier(record, "id"),
        name=text(record.get("name")),
        description=text(record.get("notes")),
        organization=organization or reference(record.get("organizationId")),
        remote_data=record,
    )
