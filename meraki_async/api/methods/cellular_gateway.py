# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""The cellularGateway operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import UNSET, UnsetType

from ...calls.scope import Scope
from ...operations.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...calls.call import Call
    from ...calls.paginator import Paginator
    from ..models import cellular_gateway as models

GET_DEVICE_CELLULAR_GATEWAY_LAN = Operation(
    id="getDeviceCellularGatewayLan",
    method="GET",
    path="/devices/{serial}/cellularGateway/lan",
    scope="cellular_gateway",
    response_type="DeviceCellularGatewayLan",
    oauth_scope="sdwan:config:read",
)
UPDATE_DEVICE_CELLULAR_GATEWAY_LAN = Operation(
    id="updateDeviceCellularGatewayLan",
    method="PUT",
    path="/devices/{serial}/cellularGateway/lan",
    scope="cellular_gateway",
    response_type="UpdateDeviceCellularGatewayLanResponse",
    oauth_scope="sdwan:config:write",
    batch=("/devices/{serial}/cellularGateway/lan", "update"),
)
GET_DEVICE_CELLULAR_GATEWAY_PORT_FORWARDING_RULES = Operation(
    id="getDeviceCellularGatewayPortForwardingRules",
    method="GET",
    path="/devices/{serial}/cellularGateway/portForwardingRules",
    scope="cellular_gateway",
    response_type="DeviceCellularGatewayPortForwardingRules",
    oauth_scope="sdwan:config:read",
)
UPDATE_DEVICE_CELLULAR_GATEWAY_PORT_FORWARDING_RULES = Operation(
    id="updateDeviceCellularGatewayPortForwardingRules",
    method="PUT",
    path="/devices/{serial}/cellularGateway/portForwardingRules",
    scope="cellular_gateway",
    response_type="UpdateDeviceCellularGatewayPortForwardingRulesResponse",
    oauth_scope="sdwan:config:write",
    batch=("/devices/{serial}/cellularGateway/portForwardingRules", "update"),
)
GET_NETWORK_CELLULAR_GATEWAY_CONNECTIVITY_MONITORING_DESTINATIONS = Operation(
    id="getNetworkCellularGatewayConnectivityMonitoringDestinations",
    method="GET",
    path="/networks/{networkId}/cellularGateway/connectivityMonitoringDestinations",
    scope="cellular_gateway",
    response_type="NetworkCellularGatewayConnectivityMonitoringDestinations",
    oauth_scope="sdwan:telemetry:read",
)
UPDATE_NETWORK_CELLULAR_GATEWAY_CONNECTIVITY_MONITORING_DESTINATIONS = Operation(
    id="updateNetworkCellularGatewayConnectivityMonitoringDestinations",
    method="PUT",
    path="/networks/{networkId}/cellularGateway/connectivityMonitoringDestinations",
    scope="cellular_gateway",
    response_type="UpdateNetworkCellularGatewayConnectivityMonitoringDestinationsResponse",
    oauth_scope="sdwan:telemetry:write",
    batch=("/networks/{networkId}/cellularGateway/connectivityMonitoringDestinations", "update"),
)
GET_NETWORK_CELLULAR_GATEWAY_DHCP = Operation(
    id="getNetworkCellularGatewayDhcp",
    method="GET",
    path="/networks/{networkId}/cellularGateway/dhcp",
    scope="cellular_gateway",
    response_type="NetworkCellularGatewayDhcp",
    oauth_scope="sdwan:config:read",
)
UPDATE_NETWORK_CELLULAR_GATEWAY_DHCP = Operation(
    id="updateNetworkCellularGatewayDhcp",
    method="PUT",
    path="/networks/{networkId}/cellularGateway/dhcp",
    scope="cellular_gateway",
    response_type="UpdateNetworkCellularGatewayDhcpResponse",
    oauth_scope="sdwan:config:write",
    batch=("/networks/{networkId}/cellularGateway/dhcp", "update"),
)
GET_NETWORK_CELLULAR_GATEWAY_SUBNET_POOL = Operation(
    id="getNetworkCellularGatewaySubnetPool",
    method="GET",
    path="/networks/{networkId}/cellularGateway/subnetPool",
    scope="cellular_gateway",
    response_type="NetworkCellularGatewaySubnetPool",
    oauth_scope="sdwan:config:read",
)
UPDATE_NETWORK_CELLULAR_GATEWAY_SUBNET_POOL = Operation(
    id="updateNetworkCellularGatewaySubnetPool",
    method="PUT",
    path="/networks/{networkId}/cellularGateway/subnetPool",
    scope="cellular_gateway",
    response_type="UpdateNetworkCellularGatewaySubnetPoolResponse",
    oauth_scope="sdwan:config:write",
    batch=("/networks/{networkId}/cellularGateway/subnetPool", "update"),
)
GET_NETWORK_CELLULAR_GATEWAY_UPLINK = Operation(
    id="getNetworkCellularGatewayUplink",
    method="GET",
    path="/networks/{networkId}/cellularGateway/uplink",
    scope="cellular_gateway",
    response_type="NetworkCellularGatewayUplink",
    oauth_scope="sdwan:config:read",
)
UPDATE_NETWORK_CELLULAR_GATEWAY_UPLINK = Operation(
    id="updateNetworkCellularGatewayUplink",
    method="PUT",
    path="/networks/{networkId}/cellularGateway/uplink",
    scope="cellular_gateway",
    response_type="UpdateNetworkCellularGatewayUplinkResponse",
    oauth_scope="sdwan:config:write",
    batch=("/networks/{networkId}/cellularGateway/uplink", "update"),
)
GET_ORGANIZATION_CELLULAR_GATEWAY_ESIMS_INVENTORY = Operation(
    id="getOrganizationCellularGatewayEsimsInventory",
    method="GET",
    path="/organizations/{organizationId}/cellularGateway/esims/inventory",
    scope="cellular_gateway",
    response_type="OrganizationCellularGatewayEsimsInventory",
    is_list=True,
)
UPDATE_ORGANIZATION_CELLULAR_GATEWAY_ESIMS_INVENTORY = Operation(
    id="updateOrganizationCellularGatewayEsimsInventory",
    method="PUT",
    path="/organizations/{organizationId}/cellularGateway/esims/inventory/{id}",
    scope="cellular_gateway",
    response_type="UpdateOrganizationCellularGatewayEsimsInventoryResponse",
    batch=("/organizations/{organizationId}/cellularGateway/esims/inventory/{id}", "update"),
)
GET_ORGANIZATION_CELLULAR_GATEWAY_ESIMS_SERVICE_PROVIDERS = Operation(
    id="getOrganizationCellularGatewayEsimsServiceProviders",
    method="GET",
    path="/organizations/{organizationId}/cellularGateway/esims/serviceProviders",
    scope="cellular_gateway",
    response_type="OrganizationCellularGatewayEsimsServiceProvider",
    is_list=True,
)
GET_ORGANIZATION_CELLULAR_GATEWAY_ESIMS_SERVICE_PROVIDERS_ACCOUNTS = Operation(
    id="getOrganizationCellularGatewayEsimsServiceProvidersAccounts",
    method="GET",
    path="/organizations/{organizationId}/cellularGateway/esims/serviceProviders/accounts",
    scope="cellular_gateway",
    response_type="OrganizationCellularGatewayEsimsServiceProvidersAccount",
    is_list=True,
    oauth_scope="sdwan:config:read",
)
CREATE_ORGANIZATION_CELLULAR_GATEWAY_ESIMS_SERVICE_PROVIDERS_ACCOUNT = Operation(
    id="createOrganizationCellularGatewayEsimsServiceProvidersAccount",
    method="POST",
    path="/organizations/{organizationId}/cellularGateway/esims/serviceProviders/accounts",
    scope="cellular_gateway",
    response_type="CreateOrganizationCellularGatewayEsimsServiceProvidersAccountResponse",
    oauth_scope="sdwan:config:write",
    batch=("/organizations/{organizationId}/cellularGateway/esims/serviceProviders/accounts", "create"),
)
GET_ORGANIZATION_CELLULAR_GATEWAY_ESIMS_SERVICE_PROVIDERS_ACCOUNTS_COMMUNICATION_PLANS = Operation(
    id="getOrganizationCellularGatewayEsimsServiceProvidersAccountsCommunicationPlans",
    method="GET",
    path="/organizations/{organizationId}/cellularGateway/esims/serviceProviders/accounts/communicationPlans",
    scope="cellular_gateway",
    response_type="OrganizationCellularGatewayEsimsServiceProvidersAccountsCommunicationPlan",
    is_list=True,
)
GET_ORGANIZATION_CELLULAR_GATEWAY_ESIMS_SERVICE_PROVIDERS_ACCOUNTS_RATE_PLANS = Operation(
    id="getOrganizationCellularGatewayEsimsServiceProvidersAccountsRatePlans",
    method="GET",
    path="/organizations/{organizationId}/cellularGateway/esims/serviceProviders/accounts/ratePlans",
    scope="cellular_gateway",
    response_type="OrganizationCellularGatewayEsimsServiceProvidersAccountsRatePlan",
    is_list=True,
)
DELETE_ORGANIZATION_CELLULAR_GATEWAY_ESIMS_SERVICE_PROVIDERS_ACCOUNT = Operation(
    id="deleteOrganizationCellularGatewayEsimsServiceProvidersAccount",
    method="DELETE",
    path="/organizations/{organizationId}/cellularGateway/esims/serviceProviders/accounts/{accountId}",
    scope="cellular_gateway",
    response_type="None",
    oauth_scope="sdwan:config:write",
    batch=("/organizations/{organizationId}/cellularGateway/esims/serviceProviders/accounts/{accountId}", "destroy"),
)
UPDATE_ORGANIZATION_CELLULAR_GATEWAY_ESIMS_SERVICE_PROVIDERS_ACCOUNT = Operation(
    id="updateOrganizationCellularGatewayEsimsServiceProvidersAccount",
    method="PUT",
    path="/organizations/{organizationId}/cellularGateway/esims/serviceProviders/accounts/{accountId}",
    scope="cellular_gateway",
    response_type="UpdateOrganizationCellularGatewayEsimsServiceProvidersAccountResponse",
    oauth_scope="sdwan:config:write",
    batch=("/organizations/{organizationId}/cellularGateway/esims/serviceProviders/accounts/{accountId}", "update"),
)
CREATE_ORGANIZATION_CELLULAR_GATEWAY_ESIMS_SWAP = Operation(
    id="createOrganizationCellularGatewayEsimsSwap",
    method="POST",
    path="/organizations/{organizationId}/cellularGateway/esims/swap",
    scope="cellular_gateway",
    response_type="CreateOrganizationCellularGatewayEsimsSwapResponse",
    batch=("/organizations/{organizationId}/cellularGateway/esims/swap", "swap"),
)
UPDATE_ORGANIZATION_CELLULAR_GATEWAY_ESIMS_SWAP = Operation(
    id="updateOrganizationCellularGatewayEsimsSwap",
    method="PUT",
    path="/organizations/{organizationId}/cellularGateway/esims/swap/{id}",
    scope="cellular_gateway",
    response_type="UpdateOrganizationCellularGatewayEsimsSwapResponse",
    batch=("/organizations/{organizationId}/cellularGateway/esims/swap/{id}", "status"),
)
GET_ORGANIZATION_CELLULAR_GATEWAY_UPLINK_STATUSES = Operation(
    id="getOrganizationCellularGatewayUplinkStatuses",
    method="GET",
    path="/organizations/{organizationId}/cellularGateway/uplink/statuses",
    scope="cellular_gateway",
    response_type="OrganizationCellularGatewayUplinkStatus",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="sdwan:telemetry:read",
)


class CellularGateway(Scope):
    """The cellularGateway operations."""

    def get_device_cellular_gateway_lan(
        self,
        serial: str | int | None,
    ) -> Call[models.DeviceCellularGatewayLan]:
        """``GET /devices/{serial}/cellularGateway/lan``

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-device-cellular-gateway-lan/
        """
        return self._call(
            GET_DEVICE_CELLULAR_GATEWAY_LAN,
            (serial,),
        )

    def update_device_cellular_gateway_lan(
        self,
        serial: str | int | None,
        *,
        reserved_ip_ranges: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
        fixed_ip_assignments: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateDeviceCellularGatewayLanResponse]:
        """``PUT /devices/{serial}/cellularGateway/lan``

        OAuth scope: ``sdwan:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-device-cellular-gateway-lan/
        """
        return self._call(
            UPDATE_DEVICE_CELLULAR_GATEWAY_LAN,
            (serial,),
            {},
            {
                "reservedIpRanges[]": reserved_ip_ranges,
                "fixedIpAssignments[]": fixed_ip_assignments,
            },
        )

    def get_device_cellular_gateway_port_forwarding_rules(
        self,
        serial: str | int | None,
    ) -> Call[models.DeviceCellularGatewayPortForwardingRules]:
        """``GET /devices/{serial}/cellularGateway/portForwardingRules``

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-device-cellular-gateway-port-forwarding-
        rules/
        """
        return self._call(
            GET_DEVICE_CELLULAR_GATEWAY_PORT_FORWARDING_RULES,
            (serial,),
        )

    def update_device_cellular_gateway_port_forwarding_rules(
        self,
        serial: str | int | None,
        *,
        rules: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateDeviceCellularGatewayPortForwardingRulesResponse]:
        """``PUT /devices/{serial}/cellularGateway/portForwardingRules``

        OAuth scope: ``sdwan:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-device-cellular-gateway-port-
        forwarding-rules/
        """
        return self._call(
            UPDATE_DEVICE_CELLULAR_GATEWAY_PORT_FORWARDING_RULES,
            (serial,),
            {},
            {
                "rules[]": rules,
            },
        )

    def get_network_cellular_gateway_connectivity_monitoring_destinations(
        self,
        network_id: str | int | None,
    ) -> Call[models.NetworkCellularGatewayConnectivityMonitoringDestinations]:
        """``GET /networks/{networkId}/cellularGateway/connectivityMonitoringDestinations``

        OAuth scope: ``sdwan:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-cellular-gateway-connectivity-
        monitoring-destinations/
        """
        return self._call(
            GET_NETWORK_CELLULAR_GATEWAY_CONNECTIVITY_MONITORING_DESTINATIONS,
            (network_id,),
        )

    def update_network_cellular_gateway_connectivity_monitoring_destinations(
        self,
        network_id: str | int | None,
        *,
        destinations: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkCellularGatewayConnectivityMonitoringDestinationsResponse]:
        """``PUT /networks/{networkId}/cellularGateway/connectivityMonitoringDestinations``

        OAuth scope: ``sdwan:telemetry:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-cellular-gateway-connectivity-
        monitoring-destinations/
        """
        return self._call(
            UPDATE_NETWORK_CELLULAR_GATEWAY_CONNECTIVITY_MONITORING_DESTINATIONS,
            (network_id,),
            {},
            {
                "destinations[]": destinations,
            },
        )

    def get_network_cellular_gateway_dhcp(
        self,
        network_id: str | int | None,
    ) -> Call[models.NetworkCellularGatewayDhcp]:
        """``GET /networks/{networkId}/cellularGateway/dhcp``

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-cellular-gateway-dhcp/
        """
        return self._call(
            GET_NETWORK_CELLULAR_GATEWAY_DHCP,
            (network_id,),
        )

    def update_network_cellular_gateway_dhcp(
        self,
        network_id: str | int | None,
        *,
        dhcp_lease_time: str | None | UnsetType = UNSET,
        dns_nameservers: str | None | UnsetType = UNSET,
        dns_custom_nameservers: Sequence[str | None] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkCellularGatewayDhcpResponse]:
        """``PUT /networks/{networkId}/cellularGateway/dhcp``

        OAuth scope: ``sdwan:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-cellular-gateway-dhcp/
        """
        return self._call(
            UPDATE_NETWORK_CELLULAR_GATEWAY_DHCP,
            (network_id,),
            {},
            {
                "dhcpLeaseTime": dhcp_lease_time,
                "dnsNameservers": dns_nameservers,
                "dnsCustomNameservers[]": dns_custom_nameservers,
            },
        )

    def get_network_cellular_gateway_subnet_pool(
        self,
        network_id: str | int | None,
    ) -> Call[models.NetworkCellularGatewaySubnetPool]:
        """``GET /networks/{networkId}/cellularGateway/subnetPool``

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-cellular-gateway-subnet-pool/
        """
        return self._call(
            GET_NETWORK_CELLULAR_GATEWAY_SUBNET_POOL,
            (network_id,),
        )

    def update_network_cellular_gateway_subnet_pool(
        self,
        network_id: str | int | None,
        *,
        mask: int | None | UnsetType = UNSET,
        cidr: str | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkCellularGatewaySubnetPoolResponse]:
        """``PUT /networks/{networkId}/cellularGateway/subnetPool``

        OAuth scope: ``sdwan:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-cellular-gateway-subnet-pool/
        """
        return self._call(
            UPDATE_NETWORK_CELLULAR_GATEWAY_SUBNET_POOL,
            (network_id,),
            {},
            {
                "mask": mask,
                "cidr": cidr,
            },
        )

    def get_network_cellular_gateway_uplink(
        self,
        network_id: str | int | None,
    ) -> Call[models.NetworkCellularGatewayUplink]:
        """``GET /networks/{networkId}/cellularGateway/uplink``

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-cellular-gateway-uplink/
        """
        return self._call(
            GET_NETWORK_CELLULAR_GATEWAY_UPLINK,
            (network_id,),
        )

    def update_network_cellular_gateway_uplink(
        self,
        network_id: str | int | None,
        *,
        bandwidth_limits: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkCellularGatewayUplinkResponse]:
        """``PUT /networks/{networkId}/cellularGateway/uplink``

        OAuth scope: ``sdwan:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-cellular-gateway-uplink/
        """
        return self._call(
            UPDATE_NETWORK_CELLULAR_GATEWAY_UPLINK,
            (network_id,),
            {},
            {
                "bandwidthLimits": bandwidth_limits,
            },
        )

    def get_organization_cellular_gateway_esims_inventory(
        self,
        organization_id: str | int | None,
        *,
        eids: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationCellularGatewayEsimsInventory]:
        """``GET /organizations/{organizationId}/cellularGateway/esims/inventory``

        https://developer.cisco.com/meraki/api-v1/get-organization-cellular-gateway-esims-
        inventory/
        """
        return self._list(
            GET_ORGANIZATION_CELLULAR_GATEWAY_ESIMS_INVENTORY,
            (organization_id,),
            {
                "eids[]": eids,
            },
        )

    def update_organization_cellular_gateway_esims_inventory(
        self,
        organization_id: str | int | None,
        id: str | int | None,
        *,
        status: str | None | UnsetType = UNSET,
    ) -> Call[models.UpdateOrganizationCellularGatewayEsimsInventoryResponse]:
        """``PUT /organizations/{organizationId}/cellularGateway/esims/inventory/{id}``

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-organization-cellular-gateway-esims-
        inventory/
        """
        return self._call(
            UPDATE_ORGANIZATION_CELLULAR_GATEWAY_ESIMS_INVENTORY,
            (organization_id, id,),
            {},
            {
                "status": status,
            },
        )

    def get_organization_cellular_gateway_esims_service_providers(
        self,
        organization_id: str | int | None,
    ) -> Paginator[models.OrganizationCellularGatewayEsimsServiceProvider]:
        """``GET /organizations/{organizationId}/cellularGateway/esims/serviceProviders``

        https://developer.cisco.com/meraki/api-v1/get-organization-cellular-gateway-esims-
        service-providers/
        """
        return self._list(
            GET_ORGANIZATION_CELLULAR_GATEWAY_ESIMS_SERVICE_PROVIDERS,
            (organization_id,),
        )

    def get_organization_cellular_gateway_esims_service_providers_accounts(
        self,
        organization_id: str | int | None,
        *,
        account_ids: Sequence[int | None] | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationCellularGatewayEsimsServiceProvidersAccount]:
        """``GET /organizations/{organizationId}/cellularGateway/esims/serviceProviders/accounts``

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-cellular-gateway-esims-
        service-providers-accounts/
        """
        return self._list(
            GET_ORGANIZATION_CELLULAR_GATEWAY_ESIMS_SERVICE_PROVIDERS_ACCOUNTS,
            (organization_id,),
            {
                "accountIds[]": account_ids,
            },
        )

    def create_organization_cellular_gateway_esims_service_providers_account(
        self,
        organization_id: str | int | None,
        *,
        account_id: str | None,
        api_key: str | None,
        service_provider: Mapping[str, Any] | None,
        title: str | None,
        username: str | None,
    ) -> Call[models.CreateOrganizationCellularGatewayEsimsServiceProvidersAccountResponse]:
        """``POST /organizations/{organizationId}/cellularGateway/esims/serviceProviders/accounts``

        OAuth scope: ``sdwan:config:write``.

        Action batch: ``create``.

        https://developer.cisco.com/meraki/api-v1/create-organization-cellular-gateway-esims-
        service-providers-account/
        """
        return self._call(
            CREATE_ORGANIZATION_CELLULAR_GATEWAY_ESIMS_SERVICE_PROVIDERS_ACCOUNT,
            (organization_id,),
            {},
            {
                "accountId": account_id,
                "apiKey": api_key,
                "serviceProvider": service_provider,
                "title": title,
                "username": username,
            },
        )

    def get_organization_cellular_gateway_esims_service_providers_accounts_communication_plans(
        self,
        organization_id: str | int | None,
        *,
        account_ids: Sequence[str | None],
    ) -> Paginator[models.OrganizationCellularGatewayEsimsServiceProvidersAccountsCommunicationPlan]:
        """``GET
        /organizations/{organizationId}/cellularGateway/esims/serviceProviders/accounts/communicationPlans``

        https://developer.cisco.com/meraki/api-v1/get-organization-cellular-gateway-esims-
        service-providers-accounts-communication-plans/
        """
        return self._list(
            GET_ORGANIZATION_CELLULAR_GATEWAY_ESIMS_SERVICE_PROVIDERS_ACCOUNTS_COMMUNICATION_PLANS,
            (organization_id,),
            {
                "accountIds[]": account_ids,
            },
        )

    def get_organization_cellular_gateway_esims_service_providers_accounts_rate_plans(
        self,
        organization_id: str | int | None,
        *,
        account_ids: Sequence[str | None],
    ) -> Paginator[models.OrganizationCellularGatewayEsimsServiceProvidersAccountsRatePlan]:
        """``GET
        /organizations/{organizationId}/cellularGateway/esims/serviceProviders/accounts/ratePlans``

        https://developer.cisco.com/meraki/api-v1/get-organization-cellular-gateway-esims-
        service-providers-accounts-rate-plans/
        """
        return self._list(
            GET_ORGANIZATION_CELLULAR_GATEWAY_ESIMS_SERVICE_PROVIDERS_ACCOUNTS_RATE_PLANS,
            (organization_id,),
            {
                "accountIds[]": account_ids,
            },
        )

    def delete_organization_cellular_gateway_esims_service_providers_account(
        self,
        organization_id: str | int | None,
        account_id: str | int | None,
    ) -> Call[None]:
        """``DELETE
        /organizations/{organizationId}/cellularGateway/esims/serviceProviders/accounts/{accountId}``

        OAuth scope: ``sdwan:config:write``.

        Action batch: ``destroy``.

        https://developer.cisco.com/meraki/api-v1/delete-organization-cellular-gateway-esims-
        service-providers-account/
        """
        return self._call(
            DELETE_ORGANIZATION_CELLULAR_GATEWAY_ESIMS_SERVICE_PROVIDERS_ACCOUNT,
            (organization_id, account_id,),
        )

    def update_organization_cellular_gateway_esims_service_providers_account(
        self,
        organization_id: str | int | None,
        account_id: str | int | None,
        *,
        title: str | None | UnsetType = UNSET,
        api_key: str | None | UnsetType = UNSET,
    ) -> Call[models.UpdateOrganizationCellularGatewayEsimsServiceProvidersAccountResponse]:
        """``PUT
        /organizations/{organizationId}/cellularGateway/esims/serviceProviders/accounts/{accountId}``

        OAuth scope: ``sdwan:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-organization-cellular-gateway-esims-
        service-providers-account/
        """
        return self._call(
            UPDATE_ORGANIZATION_CELLULAR_GATEWAY_ESIMS_SERVICE_PROVIDERS_ACCOUNT,
            (organization_id, account_id,),
            {},
            {
                "title": title,
                "apiKey": api_key,
            },
        )

    def create_organization_cellular_gateway_esims_swap(
        self,
        organization_id: str | int | None,
        *,
        swaps: Sequence[Mapping[str, Any] | None] | None,
    ) -> Call[models.CreateOrganizationCellularGatewayEsimsSwapResponse]:
        """``POST /organizations/{organizationId}/cellularGateway/esims/swap``

        Action batch: ``swap``.

        https://developer.cisco.com/meraki/api-v1/create-organization-cellular-gateway-esims-
        swap/
        """
        return self._call(
            CREATE_ORGANIZATION_CELLULAR_GATEWAY_ESIMS_SWAP,
            (organization_id,),
            {},
            {
                "swaps[]": swaps,
            },
        )

    def update_organization_cellular_gateway_esims_swap(
        self,
        organization_id: str | int | None,
        id: str | int | None,
    ) -> Call[models.UpdateOrganizationCellularGatewayEsimsSwapResponse]:
        """``PUT /organizations/{organizationId}/cellularGateway/esims/swap/{id}``

        Action batch: ``status``.

        https://developer.cisco.com/meraki/api-v1/update-organization-cellular-gateway-esims-
        swap/
        """
        return self._call(
            UPDATE_ORGANIZATION_CELLULAR_GATEWAY_ESIMS_SWAP,
            (organization_id, id,),
        )

    def get_organization_cellular_gateway_uplink_statuses(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        iccids: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationCellularGatewayUplinkStatus]:
        """``GET /organizations/{organizationId}/cellularGateway/uplink/statuses``

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.

        OAuth scope: ``sdwan:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-cellular-gateway-uplink-
        statuses/
        """
        return self._list(
            GET_ORGANIZATION_CELLULAR_GATEWAY_UPLINK_STATUSES,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "networkIds[]": network_ids,
                "serials[]": serials,
                "iccids[]": iccids,
            },
        )
