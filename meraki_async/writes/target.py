"""Where what a write changes is read: by itself, or in a listing that has many."""

from typing import Any
from urllib.parse import quote, unquote

from msgspec import Struct

from ..operations.lookup import operation_at
from ..operations.operation import Operation, Request
from ..operations.resource_ref import organization_in, resource_ref


class Listing(Struct, frozen=True, kw_only=True):
    """A listing that has the records of many targets."""

    request: Request
    keys: tuple[str, ...]
    """The members that may identify a record; the first that it has does."""
    filter: str | None = None
    """The parameter that restricts it to some records."""
    has_all: bool = False
    """Whether it has all networks or devices of an organization."""

    def key_of(self, record: dict[str, Any]) -> str | None:
        """What identifies a record; None: nothing does."""
        for name in self.keys:
            if (value := record.get(name)) is not None:
                return str(value)
        return None


class Target(Struct, frozen=True, kw_only=True):
    """What to read of a write: one record or several, or everything in a listing."""

    single: Request | None = None
    """Gives the record by itself."""
    listing: Listing | None = None
    keys: tuple[str, ...] | None = None
    """Which records of the listing; None: all."""
    organization_id: str | None = None


def record_target(request: Request, organization_id: str | None) -> Target | None:
    """Where the record at the path of an update or a deletion is read; None: nowhere.

    Args:
        request: the write.
        organization_id: whose it is.
    """
    operation = request.operation
    single = operation_at("GET", operation.path)
    if single is not None and single.is_list:
        return None  # the path does not say which of them
    single_request = None if single is None else _get(single, request.path)
    listing, key = None, ""
    template, _, parameter = operation.path.rpartition("/")
    if parameter.startswith("{"):
        listing, key = _listing_of(request, template, parameter[1:-1], organization_id)
    if single_request is None and listing is None:
        return None
    return Target(
        single=single_request,
        listing=listing,
        keys=(key,),
        organization_id=organization_id,
    )


def collection_target(request: Request, organization_id: str | None) -> Target | None:
    """Where what a creation adds to is read; None: nowhere.

    Args:
        request: the write.
        organization_id: whose it is.
    """
    listing = operation_at("GET", request.operation.path)
    if listing is None or not listing.is_list:
        return None
    return Target(
        listing=Listing(request=_get(listing, request.path), keys=()),
        organization_id=organization_id,
    )


def devices_target(serials: tuple[str, ...], organization_id: str, *, inventory: bool) -> Target:
    """Where devices are read.

    Args:
        serials: of the devices.
        organization_id: of their organization.
        inventory: whether those that are in no network are asked for as well.
    """
    return Target(
        listing=_devices(organization_id, inventory=inventory),
        keys=serials,
        organization_id=organization_id,
    )


def network_target(network_id: str, organization_id: str | None) -> Target:
    """Where a network is read."""
    return Target(
        single=_at("/networks/{networkId}", network_id),
        listing=None if organization_id is None else networks_of(organization_id),
        keys=(network_id,),
        organization_id=organization_id,
    )


def networks_of(organization_id: str) -> Listing:
    """The networks of an organization."""
    return Listing(
        request=_at("/organizations/{organizationId}/networks", organization_id),
        keys=("id",),
        has_all=True,
    )


def parent_of(request: Request, organization_id: str) -> Target | None:
    """What has to be seen before a 404 below it means *is not there*: its network or device.

    None: the path is neither a network's nor a device's.
    """
    ref = resource_ref(request.path)
    if ref is None or ref.kind == "organizations":
        return None
    if ref.kind == "devices":
        return devices_target((ref.id,), organization_id, inventory=False)
    return Target(
        listing=networks_of(organization_id), keys=(ref.id,), organization_id=organization_id
    )


def _listing_of(
    request: Request, template: str, parameter: str, organization_id: str | None
) -> tuple[Listing | None, str]:
    """The listing that has the record, and the record's key in it."""
    path, _, last = request.path.rpartition("/")
    key = unquote(last)
    above = operation_at("GET", template)
    if above is not None and above.is_list:
        return Listing(request=_get(above, path), keys=(parameter, "id")), key
    if organization_id is not None and template == "/networks":
        return networks_of(organization_id), key
    if organization_id is not None and template == "/devices":
        return _devices(organization_id, inventory=False), key
    return None, key


def _devices(organization_id: str, *, inventory: bool) -> Listing:
    what = "inventory/devices" if inventory else "devices"
    return Listing(
        request=_at(f"/organizations/{{organizationId}}/{what}", organization_id),
        keys=("serial",),
        filter="serials[]",
        has_all=True,
    )


def _at(template: str, identifier: str) -> Request:
    operation = operation_at("GET", template)
    if operation is None:
        raise ValueError(f"the API's description has no GET {template}")
    head, _, rest = template.partition("{")
    return _get(operation, head + quote(identifier, safe="") + rest.partition("}")[2])


def _get(operation: Operation, path: str) -> Request:
    return Request(operation=operation, path=path, organization_id=organization_in(path))
