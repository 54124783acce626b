# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""The spaces operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import UNSET, UnsetType

from ...calls.scope import Scope
from ...operations.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...calls.call import Call
    from ...calls.paginator import Paginator
    from ..models import spaces as models

CREATE_NETWORK_SPACES_SITES_BUILDING = Operation(
    id="createNetworkSpacesSitesBuilding",
    method="POST",
    path="/networks/{networkId}/spaces/sites/buildings",
    scope="spaces",
    stage="beta",
    oauth_scope="dashboard:general:config:write",
)
DELETE_NETWORK_SPACES_SITES_BUILDING = Operation(
    id="deleteNetworkSpacesSitesBuilding",
    method="DELETE",
    path="/networks/{networkId}/spaces/sites/buildings/{buildingId}",
    scope="spaces",
    response_type="None",
    stage="beta",
    oauth_scope="dashboard:general:config:write",
)
UPDATE_NETWORK_SPACES_SITES_BUILDING = Operation(
    id="updateNetworkSpacesSitesBuilding",
    method="PUT",
    path="/networks/{networkId}/spaces/sites/buildings/{buildingId}",
    scope="spaces",
    stage="beta",
    oauth_scope="dashboard:general:config:write",
)
GET_ORGANIZATION_SPACES_INTEGRATE_STATUS = Operation(
    id="getOrganizationSpacesIntegrateStatus",
    method="GET",
    path="/organizations/{organizationId}/spaces/integrate/status",
    scope="spaces",
    response_type="OrganizationSpacesIntegrateStatus",
    oauth_scope="dashboard:general:config:write",
)
REMOVE_ORGANIZATION_SPACES_INTEGRATION = Operation(
    id="removeOrganizationSpacesIntegration",
    method="POST",
    path="/organizations/{organizationId}/spaces/integration/remove",
    scope="spaces",
    response_type="RemoveOrganizationSpacesIntegrationResponse",
    oauth_scope="dashboard:general:config:write",
    batch=("/organizations/{organizationId}/spaces/integration/remove", "integration"),
)
GET_ORGANIZATION_SPACES_SITES_BUILDINGS = Operation(
    id="getOrganizationSpacesSitesBuildings",
    method="GET",
    path="/organizations/{organizationId}/spaces/sites/buildings",
    scope="spaces",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="dashboard:general:config:read",
)
GET_ORGANIZATION_SPACES_SITES_OVERVIEW = Operation(
    id="getOrganizationSpacesSitesOverview",
    method="GET",
    path="/organizations/{organizationId}/spaces/sites/overview",
    scope="spaces",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)


class Spaces(Scope):
    """The spaces operations."""

    def create_network_spaces_sites_building(
        self,
        network_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /networks/{networkId}/spaces/sites/buildings``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:config:write``.

        https://developer.cisco.com/meraki/api-v1/create-network-spaces-sites-building/
        """
        return self._call(
            CREATE_NETWORK_SPACES_SITES_BUILDING,
            (network_id,),
            {},
            body,
        )

    def delete_network_spaces_sites_building(
        self,
        network_id: str | int | None,
        building_id: str | int | None,
    ) -> Call[None]:
        """``DELETE /networks/{networkId}/spaces/sites/buildings/{buildingId}``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:config:write``.

        https://developer.cisco.com/meraki/api-v1/delete-network-spaces-sites-building/
        """
        return self._call(
            DELETE_NETWORK_SPACES_SITES_BUILDING,
            (network_id, building_id,),
        )

    def update_network_spaces_sites_building(
        self,
        network_id: str | int | None,
        building_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``PUT /networks/{networkId}/spaces/sites/buildings/{buildingId}``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:config:write``.

        https://developer.cisco.com/meraki/api-v1/update-network-spaces-sites-building/
        """
        return self._call(
            UPDATE_NETWORK_SPACES_SITES_BUILDING,
            (network_id, building_id,),
            {},
            body,
        )

    def get_organization_spaces_integrate_status(
        self,
        organization_id: str | int | None,
    ) -> Call[models.OrganizationSpacesIntegrateStatus]:
        """``GET /organizations/{organizationId}/spaces/integrate/status``

        OAuth scope: ``dashboard:general:config:write``.

        https://developer.cisco.com/meraki/api-v1/get-organization-spaces-integrate-status/
        """
        return self._call(
            GET_ORGANIZATION_SPACES_INTEGRATE_STATUS,
            (organization_id,),
        )

    def remove_organization_spaces_integration(
        self,
        organization_id: str | int | None,
    ) -> Call[models.RemoveOrganizationSpacesIntegrationResponse]:
        """``POST /organizations/{organizationId}/spaces/integration/remove``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``integration``.

        https://developer.cisco.com/meraki/api-v1/remove-organization-spaces-integration/
        """
        return self._call(
            REMOVE_ORGANIZATION_SPACES_INTEGRATION,
            (organization_id,),
        )

    def get_organization_spaces_sites_buildings(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/spaces/sites/buildings``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-spaces-sites-buildings/
        """
        return self._list(
            GET_ORGANIZATION_SPACES_SITES_BUILDINGS,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "networkIds[]": network_ids,
            },
        )

    def get_organization_spaces_sites_overview(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/spaces/sites/overview``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-spaces-sites-overview/
        """
        return self._call(
            GET_ORGANIZATION_SPACES_SITES_OVERVIEW,
            (organization_id,),
            {
                "networkIds[]": network_ids,
            },
        )
