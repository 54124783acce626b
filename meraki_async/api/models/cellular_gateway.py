# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""Response types of the cellularGateway operations."""

from __future__ import annotations

from ...operations.model import Model
from . import shared


class OrganizationCellularGatewayEsimsInventoryDevice(Model):
    name: str | None = None
    model: str | None = None
    serial: str | None = None
    url: str | None = None
    status: str | None = None


class OrganizationCellularGatewayEsimsInventoryProfileServiceProviderPlan(Model):
    name: str | None = None
    type: str | None = None


class OrganizationCellularGatewayEsimsInventoryProfileServiceProvider(Model):
    name: str | None = None
    plans: list[OrganizationCellularGatewayEsimsInventoryProfileServiceProviderPlan] | None = None


class OrganizationCellularGatewayEsimsInventoryProfile(Model):
    custom_apns: list[str] | None = None
    iccid: str | None = None
    status: str | None = None
    service_provider: OrganizationCellularGatewayEsimsInventoryProfileServiceProvider | None = None


class OrganizationCellularGatewayEsimsInventory(Model):
    device: OrganizationCellularGatewayEsimsInventoryDevice | None = None
    active: bool | None = None
    eid: str | None = None
    last_updated_at: str | None = None
    network: shared.Id | None = None
    profiles: list[OrganizationCellularGatewayEsimsInventoryProfile] | None = None


class OrganizationCellularGatewayUplinkStatusUplinkSignalStat(Model):
    rsrp: str | None = None
    rsrq: str | None = None


class OrganizationCellularGatewayUplinkStatusUplinkRoaming(Model):
    status: str | None = None


class OrganizationCellularGatewayUplinkStatusUplink(Model):
    interface: str | None = None
    status: str | None = None
    ip: str | None = None
    provider: str | None = None
    public_ip: str | None = None
    model: str | None = None
    signal_stat: OrganizationCellularGatewayUplinkStatusUplinkSignalStat | None = None
    mcc: str | None = None
    mnc: str | None = None
    roaming: OrganizationCellularGatewayUplinkStatusUplinkRoaming | None = None
    connection_type: str | None = None
    apn: str | None = None
    gateway: str | None = None
    dns1: str | None = None
    dns2: str | None = None
    signal_type: str | None = None
    mtu: int | None = None
    iccid: str | None = None
    imsi: str | None = None
    msisdn: str | None = None


class OrganizationCellularGatewayUplinkStatus(Model):
    network_id: str | None = None
    serial: str | None = None
    model: str | None = None
    last_reported_at: str | None = None
    uplinks: list[OrganizationCellularGatewayUplinkStatusUplink] | None = None


class OrganizationCellularGatewayEsimsServiceProviderLogo(Model):
    url: str | None = None


class OrganizationCellularGatewayEsimsServiceProviderTerms(Model):
    content: str | None = None
    name: str | None = None


class OrganizationCellularGatewayEsimsServiceProvider(Model):
    name: str | None = None
    logo: OrganizationCellularGatewayEsimsServiceProviderLogo | None = None
    is_bootstrap: bool | None = None
    terms: OrganizationCellularGatewayEsimsServiceProviderTerms | None = None


class OrganizationCellularGatewayEsimsServiceProvidersAccountServiceProvider(Model):
    name: str | None = None
    logo: OrganizationCellularGatewayEsimsServiceProviderLogo | None = None


class OrganizationCellularGatewayEsimsServiceProvidersAccount(Model):
    account_id: str | None = None
    last_updated_at: str | None = None
    service_provider: OrganizationCellularGatewayEsimsServiceProvidersAccountServiceProvider | None = None
    title: str | None = None
    username: str | None = None


class OrganizationCellularGatewayEsimsServiceProvidersAccountsRatePlan(Model):
    account_id: str | None = None
    name: str | None = None


class OrganizationCellularGatewayEsimsServiceProvidersAccountsCommunicationPlan(Model):
    account_id: str | None = None
    apns: list[shared.Name] | None = None
    name: str | None = None


class DeviceCellularGatewayLanFixedIpAssignment(Model):
    name: str | None = None
    ip: str | None = None
    mac: str | None = None


class DeviceCellularGatewayLanReservedIpRange(Model):
    start: str | None = None
    end: str | None = None
    comment: str | None = None


class DeviceCellularGatewayLan(Model):
    device_name: str | None = None
    device_lan_ip: str | None = None
    device_subnet: str | None = None
    fixed_ip_assignments: list[DeviceCellularGatewayLanFixedIpAssignment] | None = None
    reserved_ip_ranges: list[DeviceCellularGatewayLanReservedIpRange] | None = None


class NetworkCellularGatewayDhcp(Model):
    dhcp_lease_time: str | None = None
    dns_nameservers: str | None = None
    dns_custom_nameservers: list[str] | None = None


class NetworkCellularGatewayUplink(Model):
    bandwidth_limits: shared.BandwidthLimits | None = None


class NetworkCellularGatewaySubnetPoolSubnet(Model):
    serial: str | None = None
    name: str | None = None
    appliance_ip: str | None = None
    subnet: str | None = None


class NetworkCellularGatewaySubnetPool(Model):
    deployment_mode: str | None = None
    cidr: str | None = None
    mask: int | None = None
    subnets: list[NetworkCellularGatewaySubnetPoolSubnet] | None = None


class DeviceCellularGatewayPortForwardingRulesRule(Model):
    name: str | None = None
    lan_ip: str | None = None
    public_port: str | None = None
    local_port: str | None = None
    allowed_ips: list[str] | None = None
    protocol: str | None = None
    access: str | None = None


class DeviceCellularGatewayPortForwardingRules(Model):
    rules: list[DeviceCellularGatewayPortForwardingRulesRule] | None = None


class NetworkCellularGatewayConnectivityMonitoringDestinationsDestination(Model):
    ip: str | None = None
    description: str | None = None
    default: bool | None = None


class NetworkCellularGatewayConnectivityMonitoringDestinations(Model):
    destinations: list[NetworkCellularGatewayConnectivityMonitoringDestinationsDestination] | None = None


class CreateOrganizationCellularGatewayEsimsSwapResponse(Model):
    eid: str | None = None
    iccid: str | None = None
    status: str | None = None


CreateOrganizationCellularGatewayEsimsServiceProvidersAccountResponse = OrganizationCellularGatewayEsimsServiceProvidersAccount
UpdateDeviceCellularGatewayLanResponse = DeviceCellularGatewayLan
UpdateDeviceCellularGatewayPortForwardingRulesResponse = DeviceCellularGatewayPortForwardingRules
UpdateNetworkCellularGatewayConnectivityMonitoringDestinationsResponse = NetworkCellularGatewayConnectivityMonitoringDestinations
UpdateNetworkCellularGatewayDhcpResponse = NetworkCellularGatewayDhcp
UpdateNetworkCellularGatewaySubnetPoolResponse = NetworkCellularGatewaySubnetPool
UpdateNetworkCellularGatewayUplinkResponse = NetworkCellularGatewayUplink
UpdateOrganizationCellularGatewayEsimsInventoryResponse = OrganizationCellularGatewayEsimsInventory
UpdateOrganizationCellularGatewayEsimsServiceProvidersAccountResponse = OrganizationCellularGatewayEsimsServiceProvidersAccount
UpdateOrganizationCellularGatewayEsimsSwapResponse = CreateOrganizationCellularGatewayEsimsSwapResponse
