"""What the path of a listing needs, and which listing has it: organization, network, SSID, port."""

from functools import cache
from typing import Literal
from urllib.parse import quote, unquote

from msgspec import Raw, Struct

from ...operations.encoding import path_parameters
from ...operations.lookup import find_operation, operation_at
from ...selection.resource_record import decode_or_none, identifier_of
from .primary_keys import PRIMARY_KEYS
from .special_listings import ORGANIZATIONS, SUBSCRIPTIONS

Parent = Literal["organization", "network", "device"]

_KINDS: dict[str, Parent] = {
    "/organizations/{organizationId}": "organization",
    "/networks/{networkId}": "network",
    "/devices/{serial}": "device",
}
_DISCOVERIES: dict[Parent, str | None] = {
    "organization": None,
    "network": "getOrganizationNetworks",
    "device": "getOrganizationDevices",
}

_NESTED = 2
"""Parameters from which on an id of a parent is made of several."""


class ParentPath(Struct, frozen=True, kw_only=True):
    """What the path of a listing needs."""

    kind: Parent
    """What its first parameter is the id of."""
    discovery: str | None
    """The listing whose records have the last id that it needs; None: each organization has it."""
    depth: int
    """How many parameters it has."""
    key_names: tuple[str, ...] = ()
    """Members that may hold the last id, in records of the discovery. The first that is there
    does."""

    @property
    def is_nested(self) -> bool:
        """Whether it is about something within a network, a device or an organization."""
        return self.depth >= _NESTED

    def key_of(self, record: Raw) -> str | None:
        """The last id, in a record of the discovery; None: it has none."""
        fields = decode_or_none(record, dict[str, Raw]) or {}
        found = (identifier_of(fields.get(name)) for name in self.key_names)
        return next((each for each in found if each is not None), None)

    def join(self, above: str, identifier: str) -> str:
        """The id of a parent, made of that of what it is in and of its own.

        Args:
            above: of the parent that the discovery was read of.
            identifier: the last one.
        """
        if not self.is_nested:
            return identifier
        first = quote(above, safe="") if self.depth == _NESTED else above
        return f"{first}/{quote(identifier, safe='')}"

    def split(self, parent_id: str) -> list[str]:
        """The arguments of the path, from the id of a parent."""
        return list(map(unquote, parent_id.split("/"))) if self.is_nested else [parent_id]

    def split_root(self, parent_id: str) -> tuple[str, str]:
        """The id of the organization, network or device, and that of what is within it, if any."""
        if not self.is_nested:
            return parent_id, ""
        root, _, within = parent_id.partition("/")
        return unquote(root), within

    def with_root(self, root: str, within: str) -> str:
        """The id of a parent, of what ``split_root`` makes of it."""
        return f"{quote(root, safe='')}/{within}" if self.is_nested else root


@cache
def parent_path(operation_id: str) -> ParentPath | None:
    """What the path of an operation needs; None: no listing of a crawl has that.

    Args:
        operation_id: of a GET.
    """
    if operation_id in (SUBSCRIPTIONS, ORGANIZATIONS):
        return ParentPath(kind="organization", discovery=None, depth=1)
    operation = find_operation(operation_id).operation
    parameters = path_parameters(operation.path)
    root = "/".join(operation.path.split("/")[:3])
    if operation.is_write or root not in _KINDS or operation.path.count("{") != len(parameters):
        return None
    kind = _KINDS[root]
    if len(parameters) == 1:
        return ParentPath(kind=kind, discovery=_DISCOVERIES[kind], depth=1)
    last = parameters[-1]
    discovery = operation_at("GET", operation.path.rpartition("/{" + last + "}")[0])
    if discovery is None or not discovery.is_list or parent_path(discovery.id) is None:
        return None
    return ParentPath(
        kind=kind,
        discovery=discovery.id,
        depth=len(parameters),
        key_names=(*_own_key(discovery.id), last, "id"),
    )


def _own_key(operation_id: str) -> tuple[str, ...]:
    key = PRIMARY_KEYS.get(operation_id, ())
    return key if len(key) == 1 else ()
