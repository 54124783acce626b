# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""Objects that the campusGateway operations take."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict


class NetworkCampusGatewayClusterUplinkAddress(TypedDict, total=False):
    assignmentMode: Required[Literal["dynamic", "static"] | str | None]
    protocol: Literal["ipv4"] | str | None
    gateway: str | None
    subnetMask: str | None


class NetworkCampusGatewayClusterUplink(TypedDict, total=False):
    interface: Required[str | None]
    vlan: Required[int | None]
    addresses: Required[Sequence[NetworkCampusGatewayClusterUplinkAddress | None] | None]


class NetworkCampusGatewayClusterTunnelUplink(TypedDict, total=False):
    interface: Required[str | None]


class NetworkCampusGatewayClusterTunnelAddress(TypedDict, total=False):
    protocol: Required[Literal["ipv4"] | str | None]
    gateway: Required[str | None]
    subnetMask: Required[str | None]


class NetworkCampusGatewayClusterTunnel(TypedDict, total=False):
    uplink: NetworkCampusGatewayClusterTunnelUplink | None
    interface: str | None
    vlan: int | None
    addresses: Sequence[NetworkCampusGatewayClusterTunnelAddress | None] | None


class NetworkCampusGatewayClusterNameservers(TypedDict, total=False):
    addresses: Sequence[str | None] | None


class NetworkCampusGatewayClusterPortChannel(TypedDict, total=False):
    name: Required[str | None]
    vlan: Required[int | None]
    allowedVlans: Required[str | None]


class NetworkCampusGatewayClusterDeviceUplinkAddress(TypedDict, total=False):
    protocol: Required[Literal["ipv4"] | str | None]
    address: Required[str | None]


class NetworkCampusGatewayClusterDeviceUplink(TypedDict, total=False):
    interface: Required[str | None]
    addresses: Required[Sequence[NetworkCampusGatewayClusterDeviceUplinkAddress | None] | None]


class NetworkCampusGatewayClusterDevice(TypedDict, total=False):
    serial: Required[str | None]
    uplinks: Sequence[NetworkCampusGatewayClusterDeviceUplink | None] | None
    tunnels: Sequence[NetworkCampusGatewayClusterDeviceUplink | None] | None


class NetworkCampusGatewayClusterUplinkAddress2(TypedDict, total=False):
    assignmentMode: Literal["dynamic", "static"] | str | None
    protocol: Literal["ipv4"] | str | None
    gateway: str | None
    subnetMask: str | None


class NetworkCampusGatewayClusterUplink2(TypedDict, total=False):
    interface: Required[str | None]
    vlan: int | None
    addresses: Sequence[NetworkCampusGatewayClusterUplinkAddress2 | None] | None


class NetworkCampusGatewayClusterTunnelAddress2(TypedDict, total=False):
    protocol: Literal["ipv4"] | str | None
    gateway: str | None
    subnetMask: str | None


class NetworkCampusGatewayClusterTunnel2(TypedDict, total=False):
    uplink: NetworkCampusGatewayClusterTunnelUplink | None
    interface: str | None
    vlan: int | None
    addresses: Sequence[NetworkCampusGatewayClusterTunnelAddress2 | None] | None


class NetworkCampusGatewayClusterPortChannel2(TypedDict, total=False):
    name: Required[str | None]
    vlan: int | None
    allowedVlans: str | None


class NetworkCampusGatewayClusterDeviceUplinkAddress2(TypedDict, total=False):
    protocol: Literal["ipv4"] | str | None
    address: Required[str | None]


class NetworkCampusGatewayClusterDeviceUplink2(TypedDict, total=False):
    interface: Required[str | None]
    addresses: Required[Sequence[NetworkCampusGatewayClusterDeviceUplinkAddress2 | None] | None]


class NetworkCampusGatewayClusterDevice2(TypedDict, total=False):
    serial: Required[str | None]
    uplinks: Sequence[NetworkCampusGatewayClusterDeviceUplink2 | None] | None
    tunnels: Sequence[NetworkCampusGatewayClusterDeviceUplink2 | None] | None


class NetworkCampusGatewaySsidMdnsRule(TypedDict, total=False):
    services: Sequence[str | None] | None


class OrganizationCampusGatewayClustersNetwork(TypedDict, total=False):
    id: str | None


class OrganizationCampusGatewayClustersPortChannel(TypedDict, total=False):
    id: str | None
    name: Required[str | None]
    vlan: Required[int | None]
    allowedVlans: Required[str | None]


class OrganizationCampusGatewayClustersFailoverTarget(TypedDict, total=False):
    clusterId: Required[str | None]
    priority: Literal[1] | int | None


class OrganizationCampusGatewayClustersFailover(TypedDict, total=False):
    targets: Sequence[OrganizationCampusGatewayClustersFailoverTarget | None] | None


class OrganizationCampusGatewayClustersTunnelingUpdateItemCluster(TypedDict, total=False):
    id: Required[str | None]


class OrganizationCampusGatewayClustersTunnelingUpdateItemDataEncryption(TypedDict, total=False):
    enabled: Required[bool | None]


class OrganizationCampusGatewayClustersTunnelingUpdateItemData(TypedDict, total=False):
    encryption: Required[OrganizationCampusGatewayClustersTunnelingUpdateItemDataEncryption | None]


class OrganizationCampusGatewayClustersTunnelingUpdateItem(TypedDict, total=False):
    cluster: Required[OrganizationCampusGatewayClustersTunnelingUpdateItemCluster | None]
    network: Required[OrganizationCampusGatewayClustersTunnelingUpdateItemCluster | None]
    data: Required[OrganizationCampusGatewayClustersTunnelingUpdateItemData | None]
