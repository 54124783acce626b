# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""Response types of the campusGateway operations."""

from __future__ import annotations

from ...operations.model import Model
from . import shared


class OrganizationCampusGatewayClusterUplinkAddress(Model):
    assignment_mode: str | None = None
    protocol: str | None = None
    gateway: str | None = None
    subnet_mask: str | None = None


class OrganizationCampusGatewayClusterUplink(Model):
    interface: str | None = None
    vlan: int | None = None
    addresses: list[OrganizationCampusGatewayClusterUplinkAddress] | None = None


class OrganizationCampusGatewayClusterTunnelUplink(Model):
    interface: str | None = None


class OrganizationCampusGatewayClusterTunnelAddress(Model):
    protocol: str | None = None
    gateway: str | None = None
    subnet_mask: str | None = None


class OrganizationCampusGatewayClusterTunnel(Model):
    uplink: OrganizationCampusGatewayClusterTunnelUplink | None = None
    interface: str | None = None
    vlan: int | None = None
    addresses: list[OrganizationCampusGatewayClusterTunnelAddress] | None = None


class OrganizationCampusGatewayClusterNameservers(Model):
    addresses: list[str] | None = None


class OrganizationCampusGatewayClusterPortChannel(Model):
    id: str | None = None
    name: str | None = None
    vlan: int | None = None
    allowed_vlans: str | None = None


class OrganizationCampusGatewayClusterDeviceUplinkAddress(Model):
    protocol: str | None = None
    address: str | None = None


class OrganizationCampusGatewayClusterDeviceUplink(Model):
    interface: str | None = None
    addresses: list[OrganizationCampusGatewayClusterDeviceUplinkAddress] | None = None


class OrganizationCampusGatewayClusterDevice(Model):
    serial: str | None = None
    member_id: str | None = None
    uplinks: list[OrganizationCampusGatewayClusterDeviceUplink] | None = None
    tunnels: list[OrganizationCampusGatewayClusterDeviceUplink] | None = None


class OrganizationCampusGatewayCluster(Model):
    network: shared.Id | None = None
    cluster_id: str | None = None
    name: str | None = None
    uplinks: list[OrganizationCampusGatewayClusterUplink] | None = None
    tunnels: list[OrganizationCampusGatewayClusterTunnel] | None = None
    nameservers: OrganizationCampusGatewayClusterNameservers | None = None
    port_channels: list[OrganizationCampusGatewayClusterPortChannel] | None = None
    devices: list[OrganizationCampusGatewayClusterDevice] | None = None
    notes: str | None = None
    url: str | None = None


class OrganizationCampusGatewayConnectionCounts(Model):
    clients: shared.Total | None = None


class OrganizationCampusGatewayConnectionCampusGatewayTunnel(Model):
    status: str | None = None
    uptime: int | None = None


class OrganizationCampusGatewayConnectionCampusGatewayDataEncryption(Model):
    status: str | None = None


class OrganizationCampusGatewayConnectionCampusGatewayData(Model):
    encryption: OrganizationCampusGatewayConnectionCampusGatewayDataEncryption | None = None


class OrganizationCampusGatewayConnectionCampusGateway(Model):
    name: str | None = None
    priority: int | None = None
    serial: str | None = None
    mac: str | None = None
    tunnel: OrganizationCampusGatewayConnectionCampusGatewayTunnel | None = None
    data: OrganizationCampusGatewayConnectionCampusGatewayData | None = None
    url: str | None = None
    cluster: shared.IdName | None = None


class OrganizationCampusGatewayConnection(Model):
    name: str | None = None
    serial: str | None = None
    mac: str | None = None
    model: str | None = None
    uptime: int | None = None
    status: str | None = None
    tunnel_status: str | None = None
    tunnel_admin: shared.Enabled | None = None
    tunnel_schedule: shared.Enabled | None = None
    interfaces: list[str] | None = None
    url: str | None = None
    network: shared.IdNameUrl | None = None
    counts: OrganizationCampusGatewayConnectionCounts | None = None
    campus_gateways: list[OrganizationCampusGatewayConnectionCampusGateway] | None = None


class OrganizationCampusGatewayClustersSsid(Model):
    number: int | None = None
    ssid_id: str | None = None
    name: str | None = None
    url: str | None = None
    network: shared.Id | None = None
    cluster: shared.IdName | None = None


class OrganizationCampusGatewayClustersTunnelableSource(Model):
    network: shared.Id | None = None


class OrganizationCampusGatewayClustersTunnelable(Model):
    cluster_id: str | None = None
    name: str | None = None
    url: str | None = None
    network: shared.IdName | None = None
    source: OrganizationCampusGatewayClustersTunnelableSource | None = None


class OrganizationCampusGatewayClustersFailoverTargetFailoverTarget(Model):
    cluster_id: str | None = None
    name: str | None = None
    priority: int | None = None
    allowed_vlans: str | None = None


class OrganizationCampusGatewayClustersFailoverTargetFailover(Model):
    targets: list[OrganizationCampusGatewayClustersFailoverTargetFailoverTarget] | None = None


class OrganizationCampusGatewayClustersFailoverTarget(Model):
    cluster_id: str | None = None
    network: shared.Id | None = None
    failover: OrganizationCampusGatewayClustersFailoverTargetFailover | None = None


class OrganizationCampusGatewayClustersNetworksOverviewTunneling(Model):
    source: str | None = None


class OrganizationCampusGatewayClustersNetworksOverviewCounts(Model):
    connections: shared.Total | None = None
    clients: shared.Total | None = None
    ssids: shared.Total | None = None


class OrganizationCampusGatewayClustersNetworksOverview(Model):
    network_id: str | None = None
    name: str | None = None
    tunneling: OrganizationCampusGatewayClustersNetworksOverviewTunneling | None = None
    site: shared.IdNameUrl | None = None
    url: str | None = None
    counts: OrganizationCampusGatewayClustersNetworksOverviewCounts | None = None
    cluster: shared.IdName | None = None


class OrganizationCampusGatewayClientsUsageByNetworkByClusterDevicesByProductType(Model):
    campus_gateway: int | None = None


class OrganizationCampusGatewayClientsUsageByNetworkByClusterDevicesTunneledByProductType(Model):
    wireless: int | None = None


class OrganizationCampusGatewayClientsUsageByNetworkByClusterDevicesTunneled(Model):
    by_product_type: OrganizationCampusGatewayClientsUsageByNetworkByClusterDevicesTunneledByProductType | None = None


class OrganizationCampusGatewayClientsUsageByNetworkByClusterDevices(Model):
    by_product_type: OrganizationCampusGatewayClientsUsageByNetworkByClusterDevicesByProductType | None = None
    tunneled: OrganizationCampusGatewayClientsUsageByNetworkByClusterDevicesTunneled | None = None


class OrganizationCampusGatewayClientsUsageByNetworkByClusterUsage(Model):
    total: float | None = None
    upstream: float | None = None
    downstream: float | None = None


class OrganizationCampusGatewayClientsUsageByNetworkByCluster(Model):
    network: shared.IdName | None = None
    cluster: shared.IdName | None = None
    clients: shared.Total | None = None
    devices: OrganizationCampusGatewayClientsUsageByNetworkByClusterDevices | None = None
    usage: OrganizationCampusGatewayClientsUsageByNetworkByClusterUsage | None = None


class OrganizationCampusGatewayClustersFailoverTargetsByClusterAvailable(Model):
    cluster_id: str | None = None
    name: str | None = None
    network: shared.Id | None = None
    model: str | None = None
    allowed_vlans: str | None = None


class OrganizationCampusGatewayClustersFailoverTargetsByCluster(Model):
    cluster_id: str | None = None
    name: str | None = None
    network: shared.Id | None = None
    model: str | None = None
    available: list[OrganizationCampusGatewayClustersFailoverTargetsByClusterAvailable] | None = None


class OrganizationCampusGatewayClustersTunnelingByClusterByNetworkData(Model):
    encryption: shared.Enabled | None = None


class OrganizationCampusGatewayClustersTunnelingByClusterByNetwork(Model):
    cluster: shared.IdName | None = None
    network: shared.IdName | None = None
    data: OrganizationCampusGatewayClustersTunnelingByClusterByNetworkData | None = None


class OrganizationCampusGatewayDevicesUplinksLocalOverridesByDeviceUplinkAddress(Model):
    assignment_mode: str | None = None
    protocol: str | None = None
    gateway: str | None = None
    subnet_mask: str | None = None
    address: str | None = None


class OrganizationCampusGatewayDevicesUplinksLocalOverridesByDeviceUplink(Model):
    interface: str | None = None
    vlan: int | None = None
    addresses: list[OrganizationCampusGatewayDevicesUplinksLocalOverridesByDeviceUplinkAddress] | None = None


class OrganizationCampusGatewayDevicesUplinksLocalOverridesByDevice(Model):
    serial: str | None = None
    uplink: OrganizationCampusGatewayDevicesUplinksLocalOverridesByDeviceUplink | None = None
    nameservers: OrganizationCampusGatewayClusterNameservers | None = None
    sgt: int | None = None


class OrganizationCampusGatewayConnectionsOverviewCountsByTunnelStatus(Model):
    up: int | None = None
    down: int | None = None


class OrganizationCampusGatewayConnectionsOverviewCounts(Model):
    by_tunnel_status: OrganizationCampusGatewayConnectionsOverviewCountsByTunnelStatus | None = None
    total: int | None = None


class OrganizationCampusGatewayConnectionsOverview(Model):
    counts: OrganizationCampusGatewayConnectionsOverviewCounts | None = None


class CreateNetworkCampusGatewayClusterResponse(Model):
    cluster_id: str | None = None
    name: str | None = None
    uplinks: list[OrganizationCampusGatewayClusterUplink] | None = None
    tunnels: list[OrganizationCampusGatewayClusterTunnel] | None = None
    nameservers: OrganizationCampusGatewayClusterNameservers | None = None
    port_channels: list[OrganizationCampusGatewayClusterPortChannel] | None = None
    devices: list[OrganizationCampusGatewayClusterDevice] | None = None
    notes: str | None = None
    url: str | None = None


class UpdateNetworkCampusGatewaySsidMdnsResponseRule(Model):
    services: list[str] | None = None


class UpdateNetworkCampusGatewaySsidMdnsResponse(Model):
    enabled: bool | None = None
    rules: list[UpdateNetworkCampusGatewaySsidMdnsResponseRule] | None = None


class ProvisionOrganizationCampusGatewayClustersResponse(Model):
    cluster_id: str | None = None
    name: str | None = None
    uplinks: list[OrganizationCampusGatewayClusterUplink] | None = None
    tunnels: list[OrganizationCampusGatewayClusterTunnel] | None = None
    nameservers: OrganizationCampusGatewayClusterNameservers | None = None
    port_channels: list[OrganizationCampusGatewayClusterPortChannel] | None = None
    devices: list[OrganizationCampusGatewayClusterDevice] | None = None
    notes: str | None = None
    url: str | None = None
    failover: OrganizationCampusGatewayClustersFailoverTargetFailover | None = None


class BatchOrganizationCampusGatewayClustersTunnelingUpdateResponseItem(Model):
    cluster: shared.Id | None = None
    network: shared.Id | None = None
    data: OrganizationCampusGatewayClustersTunnelingByClusterByNetworkData | None = None


class BatchOrganizationCampusGatewayClustersTunnelingUpdateResponse(Model):
    items: list[BatchOrganizationCampusGatewayClustersTunnelingUpdateResponseItem] | None = None


UpdateNetworkCampusGatewayClusterResponse = CreateNetworkCampusGatewayClusterResponse
