"""Which kind of write an operation is."""

from ...operations.lookup import operation_at
from ...operations.operation import Operation, Request
from .creation import Creation
from .deletion import Deletion
from .effect import Effect
from .membership import (
    InventoryClaim,
    InventoryRelease,
    NetworkClaim,
    NetworkRemoval,
    TemplateBinding,
)
from .revocation import Revocation
from .unseen import Unseen
from .update import Update

_BY_OPERATION: dict[str, type[Effect]] = {
    "bindNetwork": TemplateBinding,
    "unbindNetwork": TemplateBinding,
    "claimNetworkDevices": NetworkClaim,
    "removeNetworkDevices": NetworkRemoval,
    "claimIntoOrganization": InventoryClaim,
    "claimIntoOrganizationInventory": InventoryClaim,
    "releaseFromOrganizationInventory": InventoryRelease,
    "revokeOrganizationIamUsersAuthorizationsAuthorization": Revocation,
    # authorizations are listed by their users only, whom these do not name
    "createOrganizationIamUsersAuthorization": Unseen,
    "deleteOrganizationIamUsersAuthorization": Unseen,
}


def effect_of(request: Request, organization_id: str | None) -> Effect:
    """What a write does.

    Args:
        request: the write, its references and secrets filled in.
        organization_id: whose it is.
    """
    return effect_class(request.operation)(request, organization_id)


def effect_class(operation: Operation) -> type[Effect]:
    """The kind of write that an operation is."""
    kind = _BY_OPERATION.get(operation.id)
    if kind is not None:
        return kind
    if operation.method == "PUT":
        return Update
    if operation.method == "DELETE":
        return Deletion if operation.path.endswith("}") else Unseen
    listing = operation_at("GET", operation.path)
    return Creation if listing is not None and listing.is_list else Unseen
