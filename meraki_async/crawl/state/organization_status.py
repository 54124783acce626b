"""An organization of a crawl, and whether it can be read."""

from msgspec import Struct

from ..plan.plan import Organization
from .partition import WAITING


class OrganizationStatus(Struct, frozen=True):
    """What is known of an organization when the crawl lists them."""

    organization: Organization
    state: str = WAITING
    """``waiting``: it is read. ``not available``: its API access is off. ``failed``: the API's
    record of it has no id. ``not found``: the plan names it, but the key has no access to it."""
    error: str | None = None
    record: bytes = b""
    """The API's record of it, as it came."""
