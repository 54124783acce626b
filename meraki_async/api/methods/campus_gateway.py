# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""The campusGateway operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import UNSET, UnsetType

from ...calls.scope import Scope
from ...operations.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...calls.call import Call
    from ...calls.paginator import Paginator
    from ..models import campus_gateway as models

CREATE_NETWORK_CAMPUS_GATEWAY_CLUSTER = Operation(
    id="createNetworkCampusGatewayCluster",
    method="POST",
    path="/networks/{networkId}/campusGateway/clusters",
    scope="campus_gateway",
    response_type="CreateNetworkCampusGatewayClusterResponse",
    batch=("/networks/{networkId}/campusGateway/clusters", "create"),
)
DELETE_NETWORK_CAMPUS_GATEWAY_CLUSTER = Operation(
    id="deleteNetworkCampusGatewayCluster",
    method="DELETE",
    path="/networks/{networkId}/campusGateway/clusters/{clusterId}",
    scope="campus_gateway",
    response_type="None",
    batch=("/networks/{networkId}/campusGateway/clusters/{clusterId}", "destroy"),
)
UPDATE_NETWORK_CAMPUS_GATEWAY_CLUSTER = Operation(
    id="updateNetworkCampusGatewayCluster",
    method="PUT",
    path="/networks/{networkId}/campusGateway/clusters/{clusterId}",
    scope="campus_gateway",
    response_type="UpdateNetworkCampusGatewayClusterResponse",
    batch=("/networks/{networkId}/campusGateway/clusters/{clusterId}", "update"),
)
GET_NETWORK_CAMPUS_GATEWAY_SSID_MDNS = Operation(
    id="getNetworkCampusGatewaySsidMdns",
    method="GET",
    path="/networks/{networkId}/campusGateway/ssids/{number}/mdns",
    scope="campus_gateway",
    stage="beta",
)
UPDATE_NETWORK_CAMPUS_GATEWAY_SSID_MDNS = Operation(
    id="updateNetworkCampusGatewaySsidMdns",
    method="PUT",
    path="/networks/{networkId}/campusGateway/ssids/{number}/mdns",
    scope="campus_gateway",
    response_type="UpdateNetworkCampusGatewaySsidMdnsResponse",
    stage="beta",
    batch=("/networks/{networkId}/campusGateway/ssids/{number}/mdns", "update"),
)
GET_ORGANIZATION_CAMPUS_GATEWAY_CLIENTS_USAGE_BY_NETWORK_BY_CLUSTER = Operation(
    id="getOrganizationCampusGatewayClientsUsageByNetworkByCluster",
    method="GET",
    path="/organizations/{organizationId}/campusGateway/clients/usage/byNetwork/byCluster",
    scope="campus_gateway",
    response_type="OrganizationCampusGatewayClientsUsageByNetworkByCluster",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="wireless:telemetry:read",
)
GET_ORGANIZATION_CAMPUS_GATEWAY_CLUSTERS = Operation(
    id="getOrganizationCampusGatewayClusters",
    method="GET",
    path="/organizations/{organizationId}/campusGateway/clusters",
    scope="campus_gateway",
    response_type="OrganizationCampusGatewayCluster",
    is_list=True,
    paging="link",
    per_page=100,
    per_page_minimum=3,
    oauth_scope="wireless:config:read",
)
GET_ORGANIZATION_CAMPUS_GATEWAY_CLUSTERS_FAILOVER_TARGETS = Operation(
    id="getOrganizationCampusGatewayClustersFailoverTargets",
    method="GET",
    path="/organizations/{organizationId}/campusGateway/clusters/failover/targets",
    scope="campus_gateway",
    response_type="OrganizationCampusGatewayClustersFailoverTarget",
    is_list=True,
    paging="link",
    per_page=100,
    per_page_minimum=3,
)
GET_ORGANIZATION_CAMPUS_GATEWAY_CLUSTERS_FAILOVER_TARGETS_BY_CLUSTER = Operation(
    id="getOrganizationCampusGatewayClustersFailoverTargetsByCluster",
    method="GET",
    path="/organizations/{organizationId}/campusGateway/clusters/failover/targets/byCluster",
    scope="campus_gateway",
    response_type="OrganizationCampusGatewayClustersFailoverTargetsByCluster",
    is_list=True,
    paging="link",
    per_page=100,
    per_page_minimum=3,
)
GET_ORGANIZATION_CAMPUS_GATEWAY_CLUSTERS_NETWORKS_OVERVIEWS = Operation(
    id="getOrganizationCampusGatewayClustersNetworksOverviews",
    method="GET",
    path="/organizations/{organizationId}/campusGateway/clusters/networks/overviews",
    scope="campus_gateway",
    response_type="OrganizationCampusGatewayClustersNetworksOverview",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
)
PROVISION_ORGANIZATION_CAMPUS_GATEWAY_CLUSTERS = Operation(
    id="provisionOrganizationCampusGatewayClusters",
    method="POST",
    path="/organizations/{organizationId}/campusGateway/clusters/provision",
    scope="campus_gateway",
    response_type="ProvisionOrganizationCampusGatewayClustersResponse",
    batch=("/organizations/{organizationId}/campusGateway/clusters/provision", "provision"),
)
GET_ORGANIZATION_CAMPUS_GATEWAY_CLUSTERS_SSIDS = Operation(
    id="getOrganizationCampusGatewayClustersSsids",
    method="GET",
    path="/organizations/{organizationId}/campusGateway/clusters/ssids",
    scope="campus_gateway",
    response_type="OrganizationCampusGatewayClustersSsid",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="wireless:config:read",
)
GET_ORGANIZATION_CAMPUS_GATEWAY_CLUSTERS_TUNNELABLE = Operation(
    id="getOrganizationCampusGatewayClustersTunnelable",
    method="GET",
    path="/organizations/{organizationId}/campusGateway/clusters/tunnelable",
    scope="campus_gateway",
    response_type="OrganizationCampusGatewayClustersTunnelable",
    is_list=True,
    paging="link",
    per_page=200,
    per_page_minimum=3,
    oauth_scope="wireless:config:read",
)
BATCH_ORGANIZATION_CAMPUS_GATEWAY_CLUSTERS_TUNNELING_UPDATE = Operation(
    id="batchOrganizationCampusGatewayClustersTunnelingUpdate",
    method="POST",
    path="/organizations/{organizationId}/campusGateway/clusters/tunneling/batchUpdate",
    scope="campus_gateway",
    response_type="BatchOrganizationCampusGatewayClustersTunnelingUpdateResponse",
    stage="beta",
    batch=("/organizations/{organizationId}/campusGateway/clusters/tunneling/batchUpdate", "batch_update"),
)
GET_ORGANIZATION_CAMPUS_GATEWAY_CLUSTERS_TUNNELING_BY_CLUSTER_BY_NETWORK = Operation(
    id="getOrganizationCampusGatewayClustersTunnelingByClusterByNetwork",
    method="GET",
    path="/organizations/{organizationId}/campusGateway/clusters/tunneling/byCluster/byNetwork",
    scope="campus_gateway",
    response_type="OrganizationCampusGatewayClustersTunnelingByClusterByNetwork",
    is_list=True,
    paging="link",
    per_page=100,
    per_page_minimum=3,
    oauth_scope="wireless:config:read",
)
GET_ORGANIZATION_CAMPUS_GATEWAY_CONNECTIONS = Operation(
    id="getOrganizationCampusGatewayConnections",
    method="GET",
    path="/organizations/{organizationId}/campusGateway/connections",
    scope="campus_gateway",
    response_type="OrganizationCampusGatewayConnection",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="wireless:telemetry:read",
)
GET_ORGANIZATION_CAMPUS_GATEWAY_CONNECTIONS_OVERVIEW = Operation(
    id="getOrganizationCampusGatewayConnectionsOverview",
    method="GET",
    path="/organizations/{organizationId}/campusGateway/connections/overview",
    scope="campus_gateway",
    response_type="OrganizationCampusGatewayConnectionsOverview",
)
GET_ORGANIZATION_CAMPUS_GATEWAY_DEVICES_UPLINKS_LOCAL_OVERRIDES_BY_DEVICE = Operation(
    id="getOrganizationCampusGatewayDevicesUplinksLocalOverridesByDevice",
    method="GET",
    path="/organizations/{organizationId}/campusGateway/devices/uplinks/localOverrides/byDevice",
    scope="campus_gateway",
    response_type="OrganizationCampusGatewayDevicesUplinksLocalOverridesByDevice",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
)


class CampusGateway(Scope):
    """The campusGateway operations."""

    def create_network_campus_gateway_cluster(
        self,
        network_id: str | int | None,
        *,
        name: str | None,
        uplinks: Sequence[Mapping[str, Any] | None] | None,
        tunnels: Sequence[Mapping[str, Any] | None] | None,
        nameservers: Mapping[str, Any] | None,
        port_channels: Sequence[Mapping[str, Any] | None] | None,
        devices: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
        notes: str | None | UnsetType = UNSET,
    ) -> Call[models.CreateNetworkCampusGatewayClusterResponse]:
        """``POST /networks/{networkId}/campusGateway/clusters``

        Action batch: ``create``.

        https://developer.cisco.com/meraki/api-v1/create-network-campus-gateway-cluster/
        """
        return self._call(
            CREATE_NETWORK_CAMPUS_GATEWAY_CLUSTER,
            (network_id,),
            {},
            {
                "name": name,
                "uplinks[]": uplinks,
                "tunnels[]": tunnels,
                "nameservers": nameservers,
                "portChannels[]": port_channels,
                "devices[]": devices,
                "notes": notes,
            },
        )

    def delete_network_campus_gateway_cluster(
        self,
        network_id: str | int | None,
        cluster_id: str | int | None,
    ) -> Call[None]:
        """``DELETE /networks/{networkId}/campusGateway/clusters/{clusterId}``

        Action batch: ``destroy``.

        https://developer.cisco.com/meraki/api-v1/delete-network-campus-gateway-cluster/
        """
        return self._call(
            DELETE_NETWORK_CAMPUS_GATEWAY_CLUSTER,
            (network_id, cluster_id,),
        )

    def update_network_campus_gateway_cluster(
        self,
        network_id: str | int | None,
        cluster_id: str | int | None,
        *,
        name: str | None | UnsetType = UNSET,
        uplinks: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
        tunnels: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
        nameservers: Mapping[str, Any] | None | UnsetType = UNSET,
        port_channels: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
        devices: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
        notes: str | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkCampusGatewayClusterResponse]:
        """``PUT /networks/{networkId}/campusGateway/clusters/{clusterId}``

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-campus-gateway-cluster/
        """
        return self._call(
            UPDATE_NETWORK_CAMPUS_GATEWAY_CLUSTER,
            (network_id, cluster_id,),
            {},
            {
                "name": name,
                "uplinks[]": uplinks,
                "tunnels[]": tunnels,
                "nameservers": nameservers,
                "portChannels[]": port_channels,
                "devices[]": devices,
                "notes": notes,
            },
        )

    def get_network_campus_gateway_ssid_mdns(
        self,
        network_id: str | int | None,
        number: str | int | None,
    ) -> Call[Any]:
        """``GET /networks/{networkId}/campusGateway/ssids/{number}/mdns``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/get-network-campus-gateway-ssid-mdns/
        """
        return self._call(
            GET_NETWORK_CAMPUS_GATEWAY_SSID_MDNS,
            (network_id, number,),
        )

    def update_network_campus_gateway_ssid_mdns(
        self,
        network_id: str | int | None,
        number: str | int | None,
        *,
        enabled: bool | None | UnsetType = UNSET,
        rules: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkCampusGatewaySsidMdnsResponse]:
        """``PUT /networks/{networkId}/campusGateway/ssids/{number}/mdns``

        Beta: it may change or vanish without notice.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-campus-gateway-ssid-mdns/
        """
        return self._call(
            UPDATE_NETWORK_CAMPUS_GATEWAY_SSID_MDNS,
            (network_id, number,),
            {},
            {
                "enabled": enabled,
                "rules[]": rules,
            },
        )

    def get_organization_campus_gateway_clients_usage_by_network_by_cluster(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        network_group_ids: Sequence[str | None] | UnsetType = UNSET,
        cluster_ids: Sequence[str | None] | UnsetType = UNSET,
        usage_units: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationCampusGatewayClientsUsageByNetworkByCluster]:
        """``GET /organizations/{organizationId}/campusGateway/clients/usage/byNetwork/byCluster``

        Page size: 3 to 1000, the API's default 100; 1000 is requested by default.

        OAuth scope: ``wireless:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-campus-gateway-clients-usage-
        by-network-by-cluster/
        """
        return self._list(
            GET_ORGANIZATION_CAMPUS_GATEWAY_CLIENTS_USAGE_BY_NETWORK_BY_CLUSTER,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "networkIds[]": network_ids,
                "networkGroupIds[]": network_group_ids,
                "clusterIds[]": cluster_ids,
                "usageUnits": usage_units,
            },
        )

    def get_organization_campus_gateway_clusters(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationCampusGatewayCluster]:
        """``GET /organizations/{organizationId}/campusGateway/clusters``

        Page size: 3 to 100, the API's default 50; 100 is requested by default.

        OAuth scope: ``wireless:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-campus-gateway-clusters/
        """
        return self._list(
            GET_ORGANIZATION_CAMPUS_GATEWAY_CLUSTERS,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_campus_gateway_clusters_failover_targets(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        cluster_ids: Sequence[str | None] | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationCampusGatewayClustersFailoverTarget]:
        """``GET /organizations/{organizationId}/campusGateway/clusters/failover/targets``

        Page size: 3 to 100, the API's default 50; 100 is requested by default.

        https://developer.cisco.com/meraki/api-v1/get-organization-campus-gateway-clusters-
        failover-targets/
        """
        return self._list(
            GET_ORGANIZATION_CAMPUS_GATEWAY_CLUSTERS_FAILOVER_TARGETS,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "clusterIds[]": cluster_ids,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_campus_gateway_clusters_failover_targets_by_cluster(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        cluster_ids: Sequence[str | None] | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationCampusGatewayClustersFailoverTargetsByCluster]:
        """``GET
        /organizations/{organizationId}/campusGateway/clusters/failover/targets/byCluster``

        Page size: 3 to 100, the API's default 50; 100 is requested by default.

        https://developer.cisco.com/meraki/api-v1/get-organization-campus-gateway-clusters-
        failover-targets-by-cluster/
        """
        return self._list(
            GET_ORGANIZATION_CAMPUS_GATEWAY_CLUSTERS_FAILOVER_TARGETS_BY_CLUSTER,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "clusterIds[]": cluster_ids,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_campus_gateway_clusters_networks_overviews(
        self,
        organization_id: str | int | None,
        *,
        cluster_ids: Sequence[str | None] | UnsetType = UNSET,
        site_ids: Sequence[str | None] | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        tunneling_sources: Sequence[str | None] | UnsetType = UNSET,
        search: str | None | UnsetType = UNSET,
        sort_by: str | None | UnsetType = UNSET,
        sort_order: str | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationCampusGatewayClustersNetworksOverview]:
        """``GET /organizations/{organizationId}/campusGateway/clusters/networks/overviews``

        Page size: 3 to 1000, the API's default 100; 1000 is requested by default.

        https://developer.cisco.com/meraki/api-v1/get-organization-campus-gateway-clusters-
        networks-overviews/
        """
        return self._list(
            GET_ORGANIZATION_CAMPUS_GATEWAY_CLUSTERS_NETWORKS_OVERVIEWS,
            (organization_id,),
            {
                "clusterIds[]": cluster_ids,
                "siteIds[]": site_ids,
                "networkIds[]": network_ids,
                "tunnelingSources[]": tunneling_sources,
                "search": search,
                "sortBy": sort_by,
                "sortOrder": sort_order,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def provision_organization_campus_gateway_clusters(
        self,
        organization_id: str | int | None,
        *,
        cluster_id: str | None,
        network: Mapping[str, Any] | None,
        name: str | None,
        uplinks: Sequence[Mapping[str, Any] | None] | None,
        tunnels: Sequence[Mapping[str, Any] | None] | None,
        nameservers: Mapping[str, Any] | None,
        port_channels: Sequence[Mapping[str, Any] | None] | None,
        devices: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
        failover: Mapping[str, Any] | None | UnsetType = UNSET,
        notes: str | None | UnsetType = UNSET,
    ) -> Call[models.ProvisionOrganizationCampusGatewayClustersResponse]:
        """``POST /organizations/{organizationId}/campusGateway/clusters/provision``

        Action batch: ``provision``.

        https://developer.cisco.com/meraki/api-v1/provision-organization-campus-gateway-
        clusters/
        """
        return self._call(
            PROVISION_ORGANIZATION_CAMPUS_GATEWAY_CLUSTERS,
            (organization_id,),
            {},
            {
                "clusterId": cluster_id,
                "network": network,
                "name": name,
                "uplinks[]": uplinks,
                "tunnels[]": tunnels,
                "nameservers": nameservers,
                "portChannels[]": port_channels,
                "devices[]": devices,
                "failover": failover,
                "notes": notes,
            },
        )

    def get_organization_campus_gateway_clusters_ssids(
        self,
        organization_id: str | int | None,
        *,
        cluster_ids: Sequence[str | None] | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        search: str | None | UnsetType = UNSET,
        sort_by: str | None | UnsetType = UNSET,
        sort_order: str | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationCampusGatewayClustersSsid]:
        """``GET /organizations/{organizationId}/campusGateway/clusters/ssids``

        Page size: 3 to 1000, the API's default 100; 1000 is requested by default.

        OAuth scope: ``wireless:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-campus-gateway-clusters-
        ssids/
        """
        return self._list(
            GET_ORGANIZATION_CAMPUS_GATEWAY_CLUSTERS_SSIDS,
            (organization_id,),
            {
                "clusterIds[]": cluster_ids,
                "networkIds[]": network_ids,
                "search": search,
                "sortBy": sort_by,
                "sortOrder": sort_order,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_campus_gateway_clusters_tunnelable(
        self,
        organization_id: str | int | None,
        *,
        from_network_ids: Sequence[str | None],
        exclude_ssid_numbers: Sequence[str | None] | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationCampusGatewayClustersTunnelable]:
        """``GET /organizations/{organizationId}/campusGateway/clusters/tunnelable``

        Page size: 3 to 200, the API's default 200; 200 is requested by default.

        OAuth scope: ``wireless:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-campus-gateway-clusters-
        tunnelable/
        """
        return self._list(
            GET_ORGANIZATION_CAMPUS_GATEWAY_CLUSTERS_TUNNELABLE,
            (organization_id,),
            {
                "fromNetworkIds[]": from_network_ids,
                "excludeSsidNumbers[]": exclude_ssid_numbers,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def batch_organization_campus_gateway_clusters_tunneling_update(
        self,
        organization_id: str | int | None,
        *,
        items: Sequence[Mapping[str, Any] | None] | None,
    ) -> Call[models.BatchOrganizationCampusGatewayClustersTunnelingUpdateResponse]:
        """``POST /organizations/{organizationId}/campusGateway/clusters/tunneling/batchUpdate``

        Beta: it may change or vanish without notice.

        Action batch: ``batch_update``.

        https://developer.cisco.com/meraki/api-v1/batch-organization-campus-gateway-clusters-
        tunneling-update/
        """
        return self._call(
            BATCH_ORGANIZATION_CAMPUS_GATEWAY_CLUSTERS_TUNNELING_UPDATE,
            (organization_id,),
            {},
            {
                "items[]": items,
            },
        )

    def get_organization_campus_gateway_clusters_tunneling_by_cluster_by_network(
        self,
        organization_id: str | int | None,
        *,
        cluster_ids: Sequence[str | None] | UnsetType = UNSET,
        data_encryption_enabled: bool | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationCampusGatewayClustersTunnelingByClusterByNetwork]:
        """``GET
        /organizations/{organizationId}/campusGateway/clusters/tunneling/byCluster/byNetwork``

        Page size: 3 to 100, the API's default 50; 100 is requested by default.

        OAuth scope: ``wireless:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-campus-gateway-clusters-
        tunneling-by-cluster-by-network/
        """
        return self._list(
            GET_ORGANIZATION_CAMPUS_GATEWAY_CLUSTERS_TUNNELING_BY_CLUSTER_BY_NETWORK,
            (organization_id,),
            {
                "clusterIds[]": cluster_ids,
                "dataEncryptionEnabled": data_encryption_enabled,
                "networkIds[]": network_ids,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_campus_gateway_connections(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        campus_gateway_serials: Sequence[str | None] | UnsetType = UNSET,
        campus_gateway_cluster_ids: Sequence[str | None] | UnsetType = UNSET,
        campus_gateway_tunnel_statuses: Sequence[str | None] | UnsetType = UNSET,
        search: str | None | UnsetType = UNSET,
        models: Sequence[str | None] | UnsetType = UNSET,
        data_encryption_statuses: Sequence[str | None] | UnsetType = UNSET,
        sort_by: str | None | UnsetType = UNSET,
        sort_order: str | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        campus_gateway_priorities: Sequence[int | None] | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationCampusGatewayConnection]:
        """``GET /organizations/{organizationId}/campusGateway/connections``

        Page size: 3 to 1000, the API's default 100; 1000 is requested by default.

        OAuth scope: ``wireless:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-campus-gateway-connections/
        """
        return self._list(
            GET_ORGANIZATION_CAMPUS_GATEWAY_CONNECTIONS,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "serials[]": serials,
                "campusGatewaySerials[]": campus_gateway_serials,
                "campusGatewayClusterIds[]": campus_gateway_cluster_ids,
                "campusGatewayTunnelStatuses[]": campus_gateway_tunnel_statuses,
                "search": search,
                "models[]": models,
                "dataEncryptionStatuses[]": data_encryption_statuses,
                "sortBy": sort_by,
                "sortOrder": sort_order,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "campusGatewayPriorities[]": campus_gateway_priorities,
            },
        )

    def get_organization_campus_gateway_connections_overview(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        campus_gateway_serials: Sequence[str | None] | UnsetType = UNSET,
        campus_gateway_cluster_ids: Sequence[str | None] | UnsetType = UNSET,
        campus_gateway_tunnel_statuses: Sequence[str | None] | UnsetType = UNSET,
        search: str | None | UnsetType = UNSET,
        models: Sequence[str | None] | UnsetType = UNSET,
        data_encryption_statuses: Sequence[str | None] | UnsetType = UNSET,
        campus_gateway_priorities: Sequence[int | None] | UnsetType = UNSET,
    ) -> Call[models.OrganizationCampusGatewayConnectionsOverview]:
        """``GET /organizations/{organizationId}/campusGateway/connections/overview``

        https://developer.cisco.com/meraki/api-v1/get-organization-campus-gateway-connections-
        overview/
        """
        return self._call(
            GET_ORGANIZATION_CAMPUS_GATEWAY_CONNECTIONS_OVERVIEW,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "serials[]": serials,
                "campusGatewaySerials[]": campus_gateway_serials,
                "campusGatewayClusterIds[]": campus_gateway_cluster_ids,
                "campusGatewayTunnelStatuses[]": campus_gateway_tunnel_statuses,
                "search": search,
                "models[]": models,
                "dataEncryptionStatuses[]": data_encryption_statuses,
                "campusGatewayPriorities[]": campus_gateway_priorities,
            },
        )

    def get_organization_campus_gateway_devices_uplinks_local_overrides_by_device(
        self,
        organization_id: str | int | None,
        *,
        serials: Sequence[str | None] | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationCampusGatewayDevicesUplinksLocalOverridesByDevice]:
        """``GET
        /organizations/{organizationId}/campusGateway/devices/uplinks/localOverrides/byDevice``

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.

        https://developer.cisco.com/meraki/api-v1/get-organization-campus-gateway-devices-
        uplinks-local-overrides-by-device/
        """
        return self._list(
            GET_ORGANIZATION_CAMPUS_GATEWAY_DEVICES_UPLINKS_LOCAL_OVERRIDES_BY_DEVICE,
            (organization_id,),
            {
                "serials[]": serials,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )
