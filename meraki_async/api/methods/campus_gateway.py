# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""The campusGateway operations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import UNSET

from ...calls.scope import Scope, listing, operation

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Literal

    from msgspec import UnsetType

    from ...calls.call import Call
    from ...calls.paginator import Paginator
    from ...operations.annotations import Id, Opt, Texts
    from ..bodies import campus_gateway as bodies
    from ..models import campus_gateway as models


class CampusGateway(Scope):
    """The campusGateway operations."""

    @operation("POST", "/networks/{networkId}/campusGateway/clusters", batch="create")
    def create_network_campus_gateway_cluster(
        self, network_id: Id, *, name: str | None,
        uplinks: Sequence[bodies.NetworkCampusGatewayClusterUplink] | None,
        tunnels: Sequence[bodies.NetworkCampusGatewayClusterTunnel] | None,
        nameservers: bodies.NetworkCampusGatewayClusterNameservers | None,
        port_channels: Sequence[bodies.NetworkCampusGatewayClusterPortChannel] | None,
        devices: Opt[Sequence[bodies.NetworkCampusGatewayClusterDevice]] = UNSET,
        notes: Opt[str] = UNSET,
    ) -> Call[models.CreateNetworkCampusGatewayClusterResponse]:
        """Create a campus gateway cluster of a network.

        Action batch: ``create``.
        https://developer.cisco.com/meraki/api-v1/create-network-campus-gateway-cluster/
        """

    @operation(
        "DELETE", "/networks/{networkId}/campusGateway/clusters/{clusterId}", batch="destroy"
    )
    def delete_network_campus_gateway_cluster(self, network_id: Id, cluster_id: Id) -> Call[None]:
        """Delete a campus gateway cluster of a network.

        Action batch: ``destroy``.
        https://developer.cisco.com/meraki/api-v1/delete-network-campus-gateway-cluster/
        """

    @operation("PUT", "/networks/{networkId}/campusGateway/clusters/{clusterId}", batch="update")
    def update_network_campus_gateway_cluster(
        self, network_id: Id, cluster_id: Id, *, name: Opt[str] = UNSET,
        uplinks: Opt[Sequence[bodies.NetworkCampusGatewayClusterUplink2]] = UNSET,
        tunnels: Opt[Sequence[bodies.NetworkCampusGatewayClusterTunnel2]] = UNSET,
        nameservers: Opt[bodies.NetworkCampusGatewayClusterNameservers] = UNSET,
        port_channels: Opt[Sequence[bodies.NetworkCampusGatewayClusterPortChannel2]] = UNSET,
        devices: Opt[Sequence[bodies.NetworkCampusGatewayClusterDevice2]] = UNSET,
        notes: Opt[str] = UNSET,
    ) -> Call[models.UpdateNetworkCampusGatewayClusterResponse]:
        """Update a campus gateway cluster of a network.

        Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-campus-gateway-cluster/
        """

    @operation("GET", "/networks/{networkId}/campusGateway/ssids/{number}/mdns", stage="beta")
    def get_network_campus_gateway_ssid_mdns(self, network_id: Id, number: Id) -> Call[Any]:
        """Get the mdns of a campus gateway SSID of a network.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/get-network-campus-gateway-ssid-mdns/
        """

    @operation(
        "PUT", "/networks/{networkId}/campusGateway/ssids/{number}/mdns", stage="beta",
        batch="update",
    )
    def update_network_campus_gateway_ssid_mdns(
        self, network_id: Id, number: Id, *, enabled: Opt[bool] = UNSET,
        rules: Opt[Sequence[bodies.NetworkCampusGatewaySsidMdnsRule]] = UNSET,
    ) -> Call[models.UpdateNetworkCampusGatewaySsidMdnsResponse]:
        """Update the mdns of a campus gateway SSID of a network.

        Beta: it may change or vanish without notice. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-campus-gateway-ssid-mdns/
        """

    @listing(
        "GET", "/organizations/{organizationId}/campusGateway/clients/usage/byNetwork/byCluster",
        paging="link", per_page=1000, per_page_minimum=3, oauth_scope="wireless:telemetry:read",
    )
    def get_organization_campus_gateway_clients_usage_by_network_by_cluster(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, network_ids: Texts = UNSET, network_group_ids: Texts = UNSET,
        cluster_ids: Texts = UNSET, usage_units: Opt[Literal["GB", "KB", "MB", "TB"] | str] = UNSET,
    ) -> Paginator[models.OrganizationCampusGatewayClientsUsageByNetworkByCluster]:
        """List the campus gateway client usage of an organization, by network and cluster.

        Page size: 3 to 1000, the API's default 100; 1000 is requested by default. Look-back:
        ``timespan`` up to 7 days. OAuth scope: ``wireless:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-campus-gateway-clients-usage-by-network-by-cluster/
        """

    @listing(
        "GET", "/organizations/{organizationId}/campusGateway/clusters", paging="link",
        per_page=100, per_page_minimum=3, oauth_scope="wireless:config:read",
    )
    def get_organization_campus_gateway_clusters(
        self, organization_id: Id, *, network_ids: Texts = UNSET, per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationCampusGatewayCluster]:
        """List the campus gateway clusters of an organization.

        Page size: 3 to 100, the API's default 50; 100 is requested by default. OAuth scope:
        ``wireless:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-campus-gateway-clusters/
        """

    @listing(
        "GET", "/organizations/{organizationId}/campusGateway/clusters/failover/targets",
        paging="link", per_page=100, per_page_minimum=3,
    )
    def get_organization_campus_gateway_clusters_failover_targets(
        self, organization_id: Id, *, network_ids: Texts = UNSET, cluster_ids: Texts = UNSET,
        per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationCampusGatewayClustersFailoverTarget]:
        """List the campus gateway cluster failover targets of an organization.

        Page size: 3 to 100, the API's default 50; 100 is requested by default.
        https://developer.cisco.com/meraki/api-v1/get-organization-campus-gateway-clusters-failover-targets/
        """

    @listing(
        "GET", "/organizations/{organizationId}/campusGateway/clusters/failover/targets/byCluster",
        paging="link", per_page=100, per_page_minimum=3,
    )
    def get_organization_campus_gateway_clusters_failover_targets_by_cluster(
        self, organization_id: Id, *, network_ids: Texts = UNSET, cluster_ids: Texts = UNSET,
        per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationCampusGatewayClustersFailoverTargetsByCluster]:
        """List the campus gateway cluster failover targets of an organization, by cluster.

        Page size: 3 to 100, the API's default 50; 100 is requested by default.
        https://developer.cisco.com/meraki/api-v1/get-organization-campus-gateway-clusters-failover-targets-by-cluster/
        """

    @listing(
        "GET", "/organizations/{organizationId}/campusGateway/clusters/networks/overviews",
        paging="link", per_page=1000, per_page_minimum=3,
    )
    def get_organization_campus_gateway_clusters_networks_overviews(
        self, organization_id: Id, *, cluster_ids: Texts = UNSET, site_ids: Texts = UNSET,
        network_ids: Texts = UNSET,
        tunneling_sources: Sequence[Literal[
            "configured", "roaming",
        ] | str | None] | UnsetType = UNSET,
        search: Opt[str] = UNSET,
        sort_by: Opt[Literal[
            "clients", "clusterId", "connections", "name", "networkId", "siteName", "ssids",
        ] | str] = UNSET,
        sort_order: Opt[Literal["asc", "desc"] | str] = UNSET, per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationCampusGatewayClustersNetworksOverview]:
        """List the campus gateway cluster network overviews of an organization.

        Page size: 3 to 1000, the API's default 100; 1000 is requested by default.
        https://developer.cisco.com/meraki/api-v1/get-organization-campus-gateway-clusters-networks-overviews/
        """

    @operation(
        "POST", "/organizations/{organizationId}/campusGateway/clusters/provision",
        batch="provision",
    )
    def provision_organization_campus_gateway_clusters(
        self, organization_id: Id, *, cluster_id: str | None,
        network: bodies.OrganizationCampusGatewayClustersNetwork | None, name: str | None,
        uplinks: Sequence[bodies.NetworkCampusGatewayClusterUplink] | None,
        tunnels: Sequence[bodies.NetworkCampusGatewayClusterTunnel] | None,
        nameservers: bodies.NetworkCampusGatewayClusterNameservers | None,
        port_channels: Sequence[bodies.OrganizationCampusGatewayClustersPortChannel] | None,
        devices: Opt[Sequence[bodies.NetworkCampusGatewayClusterDevice]] = UNSET,
        failover: Opt[bodies.OrganizationCampusGatewayClustersFailover] = UNSET,
        notes: Opt[str] = UNSET,
    ) -> Call[models.ProvisionOrganizationCampusGatewayClustersResponse]:
        """Provision the campus gateway clusters of an organization.

        Action batch: ``provision``.
        https://developer.cisco.com/meraki/api-v1/provision-organization-campus-gateway-clusters/
        """

    @listing(
        "GET", "/organizations/{organizationId}/campusGateway/clusters/ssids", paging="link",
        per_page=1000, per_page_minimum=3, oauth_scope="wireless:config:read",
    )
    def get_organization_campus_gateway_clusters_ssids(
        self, organization_id: Id, *, cluster_ids: Texts = UNSET, network_ids: Texts = UNSET,
        search: Opt[str] = UNSET,
        sort_by: Opt[Literal["clusterId", "name", "networkId", "ssidId"] | str] = UNSET,
        sort_order: Opt[Literal["asc", "desc"] | str] = UNSET, per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationCampusGatewayClustersSsid]:
        """List the campus gateway cluster SSIDs of an organization.

        Page size: 3 to 1000, the API's default 100; 1000 is requested by default. OAuth scope:
        ``wireless:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-campus-gateway-clusters-ssids/
        """

    @listing(
        "GET", "/organizations/{organizationId}/campusGateway/clusters/tunnelable", paging="link",
        per_page=200, per_page_minimum=3, oauth_scope="wireless:config:read",
    )
    def get_organization_campus_gateway_clusters_tunnelable(
        self, organization_id: Id, *, from_network_ids: Sequence[str | None],
        exclude_ssid_numbers: Texts = UNSET, per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationCampusGatewayClustersTunnelable]:
        """List the campus gateway cluster tunnelable of an organization.

        Page size: 3 to 200, the API's default 200; 200 is requested by default. OAuth scope:
        ``wireless:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-campus-gateway-clusters-tunnelable/
        """

    @operation(
        "POST", "/organizations/{organizationId}/campusGateway/clusters/tunneling/batchUpdate",
        stage="beta", batch="batch_update",
    )
    def batch_organization_campus_gateway_clusters_tunneling_update(
        self, organization_id: Id, *,
        items: Sequence[bodies.OrganizationCampusGatewayClustersTunnelingUpdateItem] | None,
    ) -> Call[models.BatchOrganizationCampusGatewayClustersTunnelingUpdateResponse]:
        """Batch-update the campus gateway cluster tunneling of an organization.

        Beta: it may change or vanish without notice. Action batch: ``batch_update``.
        https://developer.cisco.com/meraki/api-v1/batch-organization-campus-gateway-clusters-tunneling-update/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/campusGateway/clusters/tunneling/byCluster/byNetwork",
        paging="link", per_page=100, per_page_minimum=3, oauth_scope="wireless:config:read",
    )
    def get_organization_campus_gateway_clusters_tunneling_by_cluster_by_network(
        self, organization_id: Id, *, cluster_ids: Texts = UNSET,
        data_encryption_enabled: Opt[bool] = UNSET, network_ids: Texts = UNSET,
        per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationCampusGatewayClustersTunnelingByClusterByNetwork]:
        """List the campus gateway cluster tunneling of an organization, by cluster and network.

        Page size: 3 to 100, the API's default 50; 100 is requested by default. OAuth scope:
        ``wireless:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-campus-gateway-clusters-tunneling-by-cluster-by-network/
        """

    @listing(
        "GET", "/organizations/{organizationId}/campusGateway/connections", paging="link",
        per_page=1000, per_page_minimum=3, oauth_scope="wireless:telemetry:read",
    )
    def get_organization_campus_gateway_connections(
        self, organization_id: Id, *, network_ids: Texts = UNSET, serials: Texts = UNSET,
        campus_gateway_serials: Texts = UNSET, campus_gateway_cluster_ids: Texts = UNSET,
        campus_gateway_tunnel_statuses: Texts = UNSET, search: Opt[str] = UNSET,
        models: Texts = UNSET,
        data_encryption_statuses: Sequence[Literal["down", "up"] | str | None] | UnsetType = UNSET,
        sort_by: Opt[Literal[
            "clients", "dataEncryption", "interfaces", "name", "networkName", "serial", "status",
        ] | str] = UNSET,
        sort_order: Opt[Literal["asc", "desc"] | str] = UNSET, per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET,
        campus_gateway_priorities: Sequence[Literal[0, 1] | int | None] | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationCampusGatewayConnection]:
        """List the campus gateway connections of an organization.

        Page size: 3 to 1000, the API's default 100; 1000 is requested by default. OAuth scope:
        ``wireless:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-campus-gateway-connections/
        """

    @operation("GET", "/organizations/{organizationId}/campusGateway/connections/overview")
    def get_organization_campus_gateway_connections_overview(
        self, organization_id: Id, *, network_ids: Texts = UNSET, serials: Texts = UNSET,
        campus_gateway_serials: Texts = UNSET, campus_gateway_cluster_ids: Texts = UNSET,
        campus_gateway_tunnel_statuses: Texts = UNSET, search: Opt[str] = UNSET,
        models: Texts = UNSET,
        data_encryption_statuses: Sequence[Literal["down", "up"] | str | None] | UnsetType = UNSET,
        campus_gateway_priorities: Sequence[Literal[0, 1] | int | None] | UnsetType = UNSET,
    ) -> Call[models.OrganizationCampusGatewayConnectionsOverview]:
        """Get the campus gateway connection overview of an organization.

        https://developer.cisco.com/meraki/api-v1/get-organization-campus-gateway-connections-overview/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/campusGateway/devices/uplinks/localOverrides/byDevice",
        paging="link", per_page=1000, per_page_minimum=3,
    )
    def get_organization_campus_gateway_devices_uplinks_local_overrides_by_device(
        self, organization_id: Id, *, serials: Texts = UNSET, per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationCampusGatewayDevicesUplinksLocalOverridesByDevice]:
        """List the campus gateway device uplink local overrides of an organization, by device.

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.
        https://developer.cisco.com/meraki/api-v1/get-organization-campus-gateway-devices-uplinks-local-overrides-by-device/
        """
