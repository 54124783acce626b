"""What a network end user is authorized for is taken back; the record of it stays."""

from typing import Any

from ...operations.encoding import encode_query
from ...operations.lookup import find_operation
from ...operations.operation import Request
from ..looking import Record
from ..target import Listing, Target
from .effect import Effect, InverseCall

_LISTING = "getOrganizationIamUsersAuthorizations"
_PASSING = ("status", "lastUpdatedAt")
NOT_IN_FORCE = ("revoked", "expired")
"""Statuses of authorizations that authorize for nothing."""


class Revocation(Effect):
    """An authorization of a network end user is revoked.

    The API lists authorizations by their users only, so that the user's id has to stand in the
    body beside the authorization's.
    """

    def find_target(self) -> Target | None:
        """The authorization, among those of its user."""
        body = self.request.body if isinstance(self.request.body, dict) else {}
        user, authorization = body.get("idpUserId"), body.get("authorizationId")
        if not isinstance(user, str) or not isinstance(authorization, str):
            return None
        request = Request(
            operation=find_operation(_LISTING).operation,
            path=self.request.path.removesuffix("/authorization/revoke"),
            query=encode_query({"userIds[]": [user]}),
            organization_id=self.organization_id,
        )
        return Target(
            listing=Listing(request=request, keys=("authorizationId",)),
            keys=(authorization,),
            organization_id=self.organization_id,
        )

    def ground(self, found: list[Record]) -> Any:
        """The whole record."""
        return found[0] if found else None

    def precondition(self, ground: Any) -> Any:
        """What it authorizes for; a status that moves with the time does not count."""
        if ground is None:
            return None
        return {name: value for name, value in ground.items() if name not in _PASSING}

    def is_in_force(self, ground: Any) -> bool:
        """Whether it is gone, revoked, or has expired."""
        return ground is None or ground.get("status") in NOT_IN_FORCE

    def inverse(self, before: Any, result: Any) -> InverseCall | str:
        """The same authorization anew."""
        if not isinstance(before, dict) or not isinstance(before.get("authZone"), dict):
            return "what was authorized is not known"
        names = ("idpUserId", "startsAt", "expiresAt")
        body = {name: before[name] for name in names if before.get(name) is not None}
        return InverseCall(
            operation="createOrganizationIamUsersAuthorization",
            parameters=self.parameters(),
            body={**body, "authZone": {"id": before["authZone"].get("id")}},
            note="comes back with another id",
        )
