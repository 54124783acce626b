"""What may be asked of the store."""

from datetime import datetime
from typing import Literal, get_args

from msgspec import Struct

Resource = Literal["users", "roles", "organizations", "workspaces", "licenses", "activities"]
RESOURCES: tuple[Resource, ...] = get_args(Resource)


class Filters(Struct, frozen=True, kw_only=True):
    """Which records are wanted: those that meet all that is given."""

    organizations: tuple[str, ...] = ()
    """Of these: ids, names or patterns of names such as ``"Acme*"``. Users are then administrators
    of these organizations, as Meraki knows them; without, people over all organizations."""
    role: tuple[str, ...] = ()
    """Users with one of these roles, by id: ``org:full``, ``network:monitor-only``."""
    without_2fa: bool = False
    """Users without two-factor sign-in."""
    idle_days: float | None = None
    """Users who were not active for so long, or never."""
    has_api_key: bool = False
    """Users with an API key."""
    status: tuple[str, ...] = ()
    """Users or licenses with one of these statuses: ``active``, ``invited``, …."""
    email: str = ""
    """Users with this address, or a pattern: ``"*@example.com"``. Activities by them."""
    name: str = ""
    """Records with this name, or a pattern."""
    expires_days: float | None = None
    """Licenses that end within so many days, or have ended."""
    since: datetime | None = None
    """Activities from then on."""
    until: datetime | None = None
    """Activities until then."""
