"""An organization of a crawl, and whether it can be read."""

from typing import Literal

from msgspec import Struct

from ..plan.plan import Organization
from .partition import WAITING

OrganizationState = Literal["waiting", "not available", "failed", "not found"]


class OrganizationStatus(Struct, frozen=True):
    """What is known of an organization when the crawl lists them."""

    organization: Organization
    state: OrganizationState = WAITING
    """``waiting``: it is read. ``not available``: its API access is off. ``failed``: the API's
    record of it has no id. ``not found``: the plan names it, but the key has no access to it."""
    error: str | None = None
    record: bytes = b""
    """The API's record of it, as it came."""
