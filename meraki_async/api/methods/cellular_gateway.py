# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""The cellularGateway operations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import UNSET

from ...calls.scope import Scope, listing, operation

if TYPE_CHECKING:
    from collections.abc import Sequence

    from msgspec import UnsetType

    from ...calls.call import Call
    from ...calls.paginator import Paginator
    from ...operations.annotations import Id, Opt, Texts
    from ..bodies import cellular_gateway as bodies
    from ..models import cellular_gateway as models


class CellularGateway(Scope):
    """The cellularGateway operations."""

    @operation("GET", "/devices/{serial}/cellularGateway/lan", oauth_scope="sdwan:config:read")
    def get_device_cellular_gateway_lan(self, serial: Id) -> Call[models.DeviceCellularGatewayLan]:
        """Get the cellular gateway LAN of a device.

        OAuth scope: ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-device-cellular-gateway-lan/
        """

    @operation(
        "PUT", "/devices/{serial}/cellularGateway/lan", oauth_scope="sdwan:config:write",
        batch="update",
    )
    def update_device_cellular_gateway_lan(
        self, serial: Id, *,
        reserved_ip_ranges: Opt[Sequence[bodies.DeviceCellularGatewayLanReservedIpRange]] = UNSET,
        fixed_ip_assignments: Opt[Sequence[bodies.DeviceCellularGatewayLanFixedIpAssignment]] = UNSET,
    ) -> Call[models.UpdateDeviceCellularGatewayLanResponse]:
        """Update the cellular gateway LAN of a device.

        OAuth scope: ``sdwan:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-device-cellular-gateway-lan/
        """

    @operation(
        "GET", "/devices/{serial}/cellularGateway/portForwardingRules",
        oauth_scope="sdwan:config:read",
    )
    def get_device_cellular_gateway_port_forwarding_rules(
        self, serial: Id
    ) -> Call[models.DeviceCellularGatewayPortForwardingRules]:
        """Get the cellular gateway port forwarding rules of a device.

        OAuth scope: ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-device-cellular-gateway-port-forwarding-rules/
        """

    @operation(
        "PUT", "/devices/{serial}/cellularGateway/portForwardingRules",
        oauth_scope="sdwan:config:write", batch="update",
    )
    def update_device_cellular_gateway_port_forwarding_rules(
        self, serial: Id, *,
        rules: Opt[Sequence[bodies.DeviceCellularGatewayPortForwardingRulesRule]] = UNSET,
    ) -> Call[models.UpdateDeviceCellularGatewayPortForwardingRulesResponse]:
        """Update the cellular gateway port forwarding rules of a device.

        OAuth scope: ``sdwan:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-device-cellular-gateway-port-forwarding-rules/
        """

    @operation(
        "GET", "/networks/{networkId}/cellularGateway/connectivityMonitoringDestinations",
        oauth_scope="sdwan:telemetry:read",
    )
    def get_network_cellular_gateway_connectivity_monitoring_destinations(
        self, network_id: Id
    ) -> Call[models.NetworkCellularGatewayConnectivityMonitoringDestinations]:
        """Get the cellular gateway connectivity monitoring destinations of a network.

        OAuth scope: ``sdwan:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-cellular-gateway-connectivity-monitoring-destinations/
        """

    @operation(
        "PUT", "/networks/{networkId}/cellularGateway/connectivityMonitoringDestinations",
        oauth_scope="sdwan:telemetry:write", batch="update",
    )
    def update_network_cellular_gateway_connectivity_monitoring_destinations(
        self, network_id: Id, *,
        destinations: Opt[Sequence[bodies.NetworkCellularGatewayConnectivityMonitoringDestinationsDestination]] = UNSET,
    ) -> Call[models.UpdateNetworkCellularGatewayConnectivityMonitoringDestinationsResponse]:
        """Update the cellular gateway connectivity monitoring destinations of a network.

        OAuth scope: ``sdwan:telemetry:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-cellular-gateway-connectivity-monitoring-destinations/
        """

    @operation("GET", "/networks/{networkId}/cellularGateway/dhcp", oauth_scope="sdwan:config:read")
    def get_network_cellular_gateway_dhcp(
        self, network_id: Id
    ) -> Call[models.NetworkCellularGatewayDhcp]:
        """Get the cellular gateway DHCP of a network.

        OAuth scope: ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-cellular-gateway-dhcp/
        """

    @operation(
        "PUT", "/networks/{networkId}/cellularGateway/dhcp", oauth_scope="sdwan:config:write",
        batch="update",
    )
    def update_network_cellular_gateway_dhcp(
        self, network_id: Id, *, dhcp_lease_time: Opt[str] = UNSET,
        dns_nameservers: Opt[str] = UNSET,
        dns_custom_nameservers: Opt[Sequence[str | None]] = UNSET,
    ) -> Call[models.UpdateNetworkCellularGatewayDhcpResponse]:
        """Update the cellular gateway DHCP of a network.

        OAuth scope: ``sdwan:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-cellular-gateway-dhcp/
        """

    @operation(
        "GET", "/networks/{networkId}/cellularGateway/subnetPool", oauth_scope="sdwan:config:read"
    )
    def get_network_cellular_gateway_subnet_pool(
        self, network_id: Id
    ) -> Call[models.NetworkCellularGatewaySubnetPool]:
        """Get the cellular gateway subnet pool of a network.

        OAuth scope: ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-cellular-gateway-subnet-pool/
        """

    @operation(
        "PUT", "/networks/{networkId}/cellularGateway/subnetPool", oauth_scope="sdwan:config:write",
        batch="update",
    )
    def update_network_cellular_gateway_subnet_pool(
        self, network_id: Id, *, mask: Opt[int] = UNSET, cidr: Opt[str] = UNSET
    ) -> Call[models.UpdateNetworkCellularGatewaySubnetPoolResponse]:
        """Update the cellular gateway subnet pool of a network.

        OAuth scope: ``sdwan:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-cellular-gateway-subnet-pool/
        """

    @operation(
        "GET", "/networks/{networkId}/cellularGateway/uplink", oauth_scope="sdwan:config:read"
    )
    def get_network_cellular_gateway_uplink(
        self, network_id: Id
    ) -> Call[models.NetworkCellularGatewayUplink]:
        """Get the cellular gateway uplink of a network.

        OAuth scope: ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-cellular-gateway-uplink/
        """

    @operation(
        "PUT", "/networks/{networkId}/cellularGateway/uplink", oauth_scope="sdwan:config:write",
        batch="update",
    )
    def update_network_cellular_gateway_uplink(
        self, network_id: Id, *,
        bandwidth_limits: Opt[bodies.NetworkCellularGatewayUplinkBandwidthLimits] = UNSET,
    ) -> Call[models.UpdateNetworkCellularGatewayUplinkResponse]:
        """Update the cellular gateway uplink of a network.

        OAuth scope: ``sdwan:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-cellular-gateway-uplink/
        """

    @listing("GET", "/organizations/{organizationId}/cellularGateway/esims/inventory")
    def get_organization_cellular_gateway_esims_inventory(
        self, organization_id: Id, *, eids: Texts = UNSET
    ) -> Paginator[models.OrganizationCellularGatewayEsimsInventory]:
        """List the cellular gateway eSIM inventory of an organization.

        https://developer.cisco.com/meraki/api-v1/get-organization-cellular-gateway-esims-inventory/
        """

    @operation(
        "PUT", "/organizations/{organizationId}/cellularGateway/esims/inventory/{id}",
        batch="update",
    )
    def update_organization_cellular_gateway_esims_inventory(
        self, organization_id: Id, id: Id, *, status: Opt[str] = UNSET
    ) -> Call[models.UpdateOrganizationCellularGatewayEsimsInventoryResponse]:
        """Update a cellular gateway eSIM inventory of an organization.

        Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-organization-cellular-gateway-esims-inventory/
        """

    @listing("GET", "/organizations/{organizationId}/cellularGateway/esims/serviceProviders")
    def get_organization_cellular_gateway_esims_service_providers(
        self, organization_id: Id
    ) -> Paginator[models.OrganizationCellularGatewayEsimsServiceProvider]:
        """List the cellular gateway eSIM service providers of an organization.

        https://developer.cisco.com/meraki/api-v1/get-organization-cellular-gateway-esims-service-providers/
        """

    @listing(
        "GET", "/organizations/{organizationId}/cellularGateway/esims/serviceProviders/accounts",
        oauth_scope="sdwan:config:read",
    )
    def get_organization_cellular_gateway_esims_service_providers_accounts(
        self, organization_id: Id, *, account_ids: Sequence[int | None] | UnsetType = UNSET
    ) -> Paginator[models.OrganizationCellularGatewayEsimsServiceProvidersAccount]:
        """List the cellular gateway eSIM service provider accounts of an organization.

        OAuth scope: ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-cellular-gateway-esims-service-providers-accounts/
        """

    @operation(
        "POST", "/organizations/{organizationId}/cellularGateway/esims/serviceProviders/accounts",
        oauth_scope="sdwan:config:write", batch="create",
    )
    def create_organization_cellular_gateway_esims_service_providers_account(
        self, organization_id: Id, *, account_id: str | None, api_key: str | None,
        service_provider: bodies.OrganizationCellularGatewayEsimsServiceProvidersAccountServiceProvider | None,
        title: str | None, username: str | None,
    ) -> Call[models.CreateOrganizationCellularGatewayEsimsServiceProvidersAccountResponse]:
        """Create a cellular gateway eSIM service provider account of an organization.

        OAuth scope: ``sdwan:config:write``. Action batch: ``create``.
        https://developer.cisco.com/meraki/api-v1/create-organization-cellular-gateway-esims-service-providers-account/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/cellularGateway/esims/serviceProviders/accounts/communicationPlans",
    )
    def get_organization_cellular_gateway_esims_service_providers_accounts_communication_plans(
        self, organization_id: Id, *, account_ids: Sequence[str | None]
    ) -> Paginator[models.OrganizationCellularGatewayEsimsServiceProvidersAccountsCommunicationPlan]:
        """List the cellular gateway eSIM service provider account communication plans of an
        organization.

        https://developer.cisco.com/meraki/api-v1/get-organization-cellular-gateway-esims-service-providers-accounts-communication-plans/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/cellularGateway/esims/serviceProviders/accounts/ratePlans",
    )
    def get_organization_cellular_gateway_esims_service_providers_accounts_rate_plans(
        self, organization_id: Id, *, account_ids: Sequence[str | None]
    ) -> Paginator[models.OrganizationCellularGatewayEsimsServiceProvidersAccountsRatePlan]:
        """List the cellular gateway eSIM service provider account rate plans of an organization.

        https://developer.cisco.com/meraki/api-v1/get-organization-cellular-gateway-esims-service-providers-accounts-rate-plans/
        """

    @operation(
        "DELETE",
        "/organizations/{organizationId}/cellularGateway/esims/serviceProviders/accounts/{accountId}",
        oauth_scope="sdwan:config:write", batch="destroy",
    )
    def delete_organization_cellular_gateway_esims_service_providers_account(
        self, organization_id: Id, account_id: Id
    ) -> Call[None]:
        """Delete a cellular gateway eSIM service provider account of an organization.

        OAuth scope: ``sdwan:config:write``. Action batch: ``destroy``.
        https://developer.cisco.com/meraki/api-v1/delete-organization-cellular-gateway-esims-service-providers-account/
        """

    @operation(
        "PUT",
        "/organizations/{organizationId}/cellularGateway/esims/serviceProviders/accounts/{accountId}",
        oauth_scope="sdwan:config:write", batch="update",
    )
    def update_organization_cellular_gateway_esims_service_providers_account(
        self, organization_id: Id, account_id: Id, *, title: Opt[str] = UNSET,
        api_key: Opt[str] = UNSET,
    ) -> Call[models.UpdateOrganizationCellularGatewayEsimsServiceProvidersAccountResponse]:
        """Update a cellular gateway eSIM service provider account of an organization.

        OAuth scope: ``sdwan:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-organization-cellular-gateway-esims-service-providers-account/
        """

    @operation("POST", "/organizations/{organizationId}/cellularGateway/esims/swap", batch="swap")
    def create_organization_cellular_gateway_esims_swap(
        self, organization_id: Id, *,
        swaps: Sequence[bodies.OrganizationCellularGatewayEsimsSwapSwap] | None,
    ) -> Call[models.CreateOrganizationCellularGatewayEsimsSwapResponse]:
        """Create the cellular gateway eSIM swap of an organization.

        Action batch: ``swap``.
        https://developer.cisco.com/meraki/api-v1/create-organization-cellular-gateway-esims-swap/
        """

    @operation(
        "PUT", "/organizations/{organizationId}/cellularGateway/esims/swap/{id}", batch="status"
    )
    def update_organization_cellular_gateway_esims_swap(
        self, organization_id: Id, id: Id
    ) -> Call[models.UpdateOrganizationCellularGatewayEsimsSwapResponse]:
        """Update a cellular gateway eSIM swap of an organization.

        Action batch: ``status``.
        https://developer.cisco.com/meraki/api-v1/update-organization-cellular-gateway-esims-swap/
        """

    @listing(
        "GET", "/organizations/{organizationId}/cellularGateway/uplink/statuses", paging="link",
        per_page=1000, per_page_minimum=3, oauth_scope="sdwan:telemetry:read",
    )
    def get_organization_cellular_gateway_uplink_statuses(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, network_ids: Texts = UNSET, serials: Texts = UNSET,
        iccids: Texts = UNSET,
    ) -> Paginator[models.OrganizationCellularGatewayUplinkStatus]:
        """List the cellular gateway uplink statuses of an organization.

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default. OAuth scope:
        ``sdwan:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-cellular-gateway-uplink-statuses/
        """
