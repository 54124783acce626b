"""An organization, and whether it can be read."""

from typing import Literal

from msgspec import Struct

from .selection import Organization

OrganizationState = Literal["waiting", "not available", "failed", "not found"]


class OrganizationStatus(Struct, frozen=True):
    """What is known of an organization when they are listed."""

    organization: Organization
    state: OrganizationState = "waiting"
    """``waiting``: it can be read. ``not available``: its API access is off. ``failed``: the API's
    record of it has no id. ``not found``: it was asked for, but the key has no access to it."""
    error: str | None = None
    record: bytes = b""
    """The API's record of it, as it came."""
