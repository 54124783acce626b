"""The controls of what people do in the dashboard, over HTTP."""

from collections.abc import Callable, Mapping
from typing import Any, Literal

import msgspec
from msgspec import UNSET, UnsetType

from ..dashboard.changes import DashboardError
from ..dashboard.dashboard import Dashboard

_MESSAGE = "enable-first, disabled or empty"
DASHBOARD_INDEX: Mapping[str, str] = {
    "organizations": 'POST {"name", "licensing": {"model"}}: as in the dashboard',
    "organizations/{id}": f'PUT {{"api": {{"enabled", "message": {_MESSAGE}}}}}, {{"name"}}, '
    'or {"exists": false} to have it vanish and true to have it come back',
    "organizations/{id}/admins": "GET; POST an administrator, as in the dashboard",
    "organizations/{id}/admins/{adminId}": "PUT name, orgAccess, tags, networks, as in the "
    "dashboard; DELETE",
    "organizations/{id}/admins/{adminId}/account": "PUT twoFactorAuthEnabled, hasApiKey, "
    "lastActive, accountStatus, authenticationMethod, name, email: not in the change log",
    "organizations/{id}/networks": 'POST {"name", "productTypes", …}: as in the dashboard',
    "networks/{id}": 'PUT name, tags, timeZone, notes, or {"organizationId"} to move it; DELETE',
}

_Record = dict[str, Any]
_Methods = dict[str, Callable[[], Any]]
_Decode = Callable[[Any], Any]


class _Api(msgspec.Struct, forbid_unknown_fields=True):
    enabled: bool
    message: Literal["enable-first", "disabled", "empty"] | None = None


class _OrganizationChange(msgspec.Struct, forbid_unknown_fields=True):
    api: _Api | UnsetType = UNSET
    name: str | UnsetType = UNSET
    exists: bool | UnsetType = UNSET


class DashboardControls:
    """Does what people do in the dashboard.

    Args:
        dashboard: where.
    """

    def __init__(self, dashboard: Dashboard) -> None:
        self._dashboard = dashboard

    def methods(self, kind: str, rest: str, decode: _Decode) -> _Methods:
        """What each HTTP method of a control does; empty: there is no such control.

        Args:
            kind: ``organizations`` or ``networks``.
            rest: the path behind that.
            decode: gives the body as a type.
        """
        dashboard = self._dashboard
        match kind, *rest.split("/"):
            case "organizations", "":
                return {"POST": lambda: dashboard.organizations.add(decode(_Record))}
            case "organizations", organization:
                return {
                    "PUT": lambda: self._change_organization(
                        organization, decode(_OrganizationChange)
                    )
                }
            case "organizations", organization, "admins":
                return {
                    "GET": lambda: dashboard.administrators.list(organization),
                    "POST": lambda: dashboard.administrators.add(organization, decode(_Record)),
                }
            case "organizations", organization, "admins", admin:
                return {
                    "PUT": lambda: dashboard.administrators.change(
                        organization, admin, decode(_Record)
                    ),
                    "DELETE": lambda: dashboard.administrators.remove(organization, admin),
                }
            case "organizations", organization, "admins", admin, "account":
                return {
                    "PUT": lambda: dashboard.administrators.change_account(
                        organization, admin, decode(_Record)
                    )
                }
            case "organizations", organization, "networks":
                return {"POST": lambda: dashboard.networks.add(organization, decode(_Record))}
            case "networks", network if network:
                return {
                    "PUT": lambda: self._change_network(network, decode(_Record)),
                    "DELETE": lambda: dashboard.networks.remove(network),
                }
        return {}

    def _change_organization(self, identifier: str, change: _OrganizationChange) -> Any:
        given = [name for name in change.__struct_fields__ if getattr(change, name) is not UNSET]
        if len(given) != 1:
            raise DashboardError("give one of api, name and exists")
        if isinstance(change.api, _Api):
            api = change.api
            return self._dashboard.organizations.set_api_access(
                identifier, api.enabled, message=api.message
            )
        if isinstance(change.name, str):
            return self._dashboard.organizations.rename(identifier, change.name)
        if change.exists is True:
            return self._dashboard.organizations.restore(identifier)
        return self._dashboard.organizations.remove(identifier)

    def _change_network(self, identifier: str, changes: _Record) -> Any:
        if "organizationId" not in changes:
            return self._dashboard.networks.change(identifier, changes)
        if len(changes) > 1:
            raise DashboardError("a move changes nothing else")
        return self._dashboard.networks.move(identifier, str(changes["organizationId"]))
