# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""The spaces operations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import UNSET

from ...calls.scope import Scope, listing, operation

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from msgspec import UnsetType

    from ...calls.call import Call
    from ...calls.paginator import Paginator
    from ...operations.annotations import Id, Opt, Texts
    from ..models import spaces as models


class Spaces(Scope):
    """The spaces operations."""

    @operation(
        "POST", "/networks/{networkId}/spaces/sites/buildings", stage="beta",
        oauth_scope="dashboard:general:config:write",
    )
    def create_network_spaces_sites_building(
        self, network_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Create a space site building of a network.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:config:write``.
        https://developer.cisco.com/meraki/api-v1/create-network-spaces-sites-building/
        """

    @operation(
        "DELETE", "/networks/{networkId}/spaces/sites/buildings/{buildingId}", stage="beta",
        oauth_scope="dashboard:general:config:write",
    )
    def delete_network_spaces_sites_building(self, network_id: Id, building_id: Id) -> Call[None]:
        """Delete a space site building of a network.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:config:write``.
        https://developer.cisco.com/meraki/api-v1/delete-network-spaces-sites-building/
        """

    @operation(
        "PUT", "/networks/{networkId}/spaces/sites/buildings/{buildingId}", stage="beta",
        oauth_scope="dashboard:general:config:write",
    )
    def update_network_spaces_sites_building(
        self, network_id: Id, building_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Update a space site building of a network.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:config:write``.
        https://developer.cisco.com/meraki/api-v1/update-network-spaces-sites-building/
        """

    @operation(
        "GET", "/organizations/{organizationId}/spaces/integrate/status",
        oauth_scope="dashboard:general:config:write",
    )
    def get_organization_spaces_integrate_status(
        self, organization_id: Id
    ) -> Call[models.OrganizationSpacesIntegrateStatus]:
        """Get the space integrate status of an organization.

        OAuth scope: ``dashboard:general:config:write``.
        https://developer.cisco.com/meraki/api-v1/get-organization-spaces-integrate-status/
        """

    @operation(
        "POST", "/organizations/{organizationId}/spaces/integration/remove",
        oauth_scope="dashboard:general:config:write", batch="integration",
    )
    def remove_organization_spaces_integration(
        self, organization_id: Id
    ) -> Call[models.RemoveOrganizationSpacesIntegrationResponse]:
        """Remove the space integration of an organization.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``integration``.
        https://developer.cisco.com/meraki/api-v1/remove-organization-spaces-integration/
        """

    @listing(
        "GET", "/organizations/{organizationId}/spaces/sites/buildings", paging="link",
        stage="beta", oauth_scope="dashboard:general:config:read",
    )
    def get_organization_spaces_sites_buildings(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, network_ids: Texts = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the space site buildings of an organization.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-spaces-sites-buildings/
        """

    @operation(
        "GET", "/organizations/{organizationId}/spaces/sites/overview", stage="beta",
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_spaces_sites_overview(
        self, organization_id: Id, *, network_ids: Texts = UNSET
    ) -> Call[Any]:
        """Get the space site overview of an organization.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-spaces-sites-overview/
        """
