"""The kinds of settings: what reads them, what writes, makes and deletes them."""

from collections.abc import Iterable
from functools import cache
from typing import Any

from msgspec import Struct

from ..crawl.plan.parents import ParentPath, parent_path
from ..crawl.plan.primary_keys import PRIMARY_KEYS
from ..crawl.plan.writable import update_of
from ..operations.encoding import path_parameters
from ..operations.lookup import find_operation, operation_at
from ..operations.operation import Operation
from ..operations.schemas import Schema, body_schema, is_date_time, member_schema, record_schema
from ..operations.short_schema import member_names

NETWORKS = "getOrganizationNetworks"
DEVICES = "getOrganizationDevices"
ORGANIZATIONS = "getOrganizations"
_ROOTS = {NETWORKS: "id", DEVICES: "serial"}
"""Listings of an organization that have records with paths of their own, and what these need."""
_NEVER_MADE = frozenset({NETWORKS, DEVICES, ORGANIZATIONS})
"""What is made neither anew nor deleted with everything else."""

_MOVING = frozenset(
    {
        *("configurationUpdatedAt", "createdAt", "lastUpdatedAt", "updatedAt", "lastSeen"),
        *("deviceLanIp", "lanIp", "publicIp", "wan1Ip", "wan2Ip"),
    }
)
"""Members that change by themselves, where a write does not take them."""


class SettingKind(Struct, frozen=True, kw_only=True):
    """What one listing of the set ``config`` reads."""

    listing: str
    """The operationId."""
    update: Operation
    """The PUT that takes its records."""
    creation: Operation | None
    """The POST that makes another record; None: there is none, or it is not for this."""
    deletion: Operation | None
    parents: ParentPath
    key_names: tuple[str, ...]
    """Members of which the first that is there tells records of one parent apart; none: there is
    one record."""

    @property
    def is_collection(self) -> bool:
        """Whether a parent has several records."""
        return bool(self.key_names)

    def key_of(self, record: Any) -> str | None:
        """What tells a record from the others of its parent; None: it has nothing that does."""
        if not self.key_names:
            return ""
        name = self.key_name(record)
        return None if name is None else str(record[name])

    def key_name(self, record: Any) -> str | None:
        """The member of a record that tells it apart."""
        fields = record if isinstance(record, dict) else {}
        found = (n for n in self.key_names if isinstance(fields.get(n), str | int))
        return next((n for n in found if fields[n] != ""), None)

    def id_member_of(self, creation: Operation, record: Any) -> str | None:
        """The member of a creation's response that has what tells the new record apart.

        Args:
            creation: the POST.
            record: like the new one.
        """
        shown = member_names(record_schema(creation))
        found = (name for name in self.key_names if name in shown)
        return next(found, self.key_name(record))

    def arguments(self, parent_id: str, key: str) -> list[str]:
        """Those of the path of the PUT and the DELETE.

        Args:
            parent_id: of what has the record.
            key: of the record.
        """
        if self.listing in _ROOTS:
            return [key]
        above = self.parents.split(parent_id)
        return [*above, key] if self.key_names else above

    def takes(self, member: str) -> bool:
        """Whether the PUT takes a member of the record."""
        return member in member_names(body_schema(self.update.id))

    def is_moving(self, member: str) -> bool:
        """Whether a member changes by itself, so that a difference of it says nothing."""
        if self.takes(member):
            return False
        schema = record_schema(find_operation(self.listing).operation)
        return member in _MOVING or is_date_time(member_schema(schema, member))

    @property
    def body(self) -> Schema | None:
        """The schema of the body of the PUT."""
        return body_schema(self.update.id)


@cache
def setting_kind(listing: str) -> SettingKind | None:
    """The kind of setting that a listing reads; None: it cannot be written back.

    Args:
        listing: the operationId.
    """
    update, parents = update_of(listing), parent_path(listing)
    if update is None or parents is None:
        return None
    above, _, last = update.path.rpartition("/")
    is_collection = last.startswith("{") and listing != ORGANIZATIONS
    can_be_made = is_collection and listing not in _NEVER_MADE
    own = PRIMARY_KEYS.get(listing, ())
    keys = (
        (_ROOTS[listing],) if listing in _ROOTS else (*own, path_parameters(update.path)[-1], "id")
    )
    return SettingKind(
        listing=listing,
        update=update,
        creation=operation_at("POST", above) if can_be_made else None,
        deletion=operation_at("DELETE", update.path) if can_be_made else None,
        parents=parents,
        key_names=tuple(dict.fromkeys(keys)) if is_collection else (),
    )


def setting_kinds(listings: Iterable[str]) -> list[SettingKind]:
    """The kinds of settings among listings, in their order."""
    found = map(setting_kind, listings)
    return [each for each in found if each is not None]
