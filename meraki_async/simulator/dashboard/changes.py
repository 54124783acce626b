"""What may be said of an administrator, a network or an organization in a change."""

from collections.abc import Mapping
from typing import Any, Literal

import msgspec
from msgspec import UNSET, Struct, UnsetType

from ..world.clock import parse_time
from ..world.sorted_records import Record


class DashboardError(ValueError):
    """A change that cannot be made; the message says why."""


class _Change(Struct, forbid_unknown_fields=True, rename="camel", kw_only=True):
    pass


class _TagRule(_Change):
    tag: str
    access: str


class _NetworkRule(_Change):
    id: str
    access: str


class AdministratorChange(_Change, kw_only=True):
    """What the page of administrators changes. Privileges may be ones that nobody knows yet."""

    name: str | UnsetType | None = UNSET
    org_access: str | UnsetType = UNSET
    tags: list[_TagRule] | UnsetType = UNSET
    networks: list[_NetworkRule] | UnsetType = UNSET


class AccountChange(_Change, kw_only=True):
    """What people change of their own accounts, which is in no organization's log."""

    name: str | UnsetType | None = UNSET
    email: str | UnsetType | None = UNSET
    account_status: Literal["ok", "pending", "unverified", "locked"] | UnsetType = UNSET
    two_factor_auth_enabled: bool | UnsetType = UNSET
    has_api_key: bool | UnsetType = UNSET
    last_active: str | UnsetType | None = UNSET
    authentication_method: str | UnsetType = UNSET


class NewAdministrator(AccountChange, kw_only=True):
    """An administrator; without ``email`` the record has none."""

    org_access: str | UnsetType = UNSET
    tags: list[_TagRule] | UnsetType = UNSET
    networks: list[_NetworkRule] | UnsetType = UNSET


class NetworkChange(_Change, kw_only=True):
    """What the page of a network changes."""

    name: str | UnsetType = UNSET
    tags: list[str] | UnsetType = UNSET
    time_zone: str | UnsetType = UNSET
    notes: str | UnsetType = UNSET


class NewNetwork(NetworkChange, kw_only=True):
    """A network; ``name`` is needed."""

    product_types: list[str]


class Licensing(_Change):
    """How an organization is licensed."""

    model: Literal["co-term", "per-device", "subscription"]


class NewOrganization(_Change, kw_only=True):
    """An organization, which gets nothing but its first administrator."""

    name: str
    licensing: Licensing = msgspec.field(default_factory=lambda: Licensing(model="co-term"))


def checked(given: Mapping[str, Any], type_: type[Struct]) -> Record:
    """What was given, in the API's spelling.

    Raises:
        DashboardError: it is not of the type.
    """
    try:
        converted = msgspec.convert(dict(given), type_)
    except msgspec.ValidationError as error:
        raise DashboardError(str(error)) from None
    if isinstance(converted, AccountChange) and converted.last_active:
        try:
            parse_time(converted.last_active)
        except ValueError:
            raise DashboardError(f"lastActive is not a time: {converted.last_active}") from None
    found: Record = msgspec.to_builtins(converted)
    return found
