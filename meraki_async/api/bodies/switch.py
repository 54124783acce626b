# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""Objects that the switch operations take."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict


class DeviceSwitchPortPerpetualPoe(TypedDict, total=False):
    enabled: bool | None


class DeviceSwitchPortProfile(TypedDict, total=False):
    enabled: bool | None
    id: str | None
    iname: str | None


class NetworkSwitchMtuOverride(TypedDict, total=False):
    switches: Sequence[str | None] | None
    switchProfiles: Sequence[str | None] | None
    mtuSize: Required[int | None]


class NetworkSwitchStpStpBridgePriority(TypedDict, total=False):
    switchProfiles: Sequence[str | None] | None
    switches: Sequence[str | None] | None
    stacks: Sequence[str | None] | None
    stpPriority: Required[int | None]


class NetworkSwitchStackMember(TypedDict, total=False):
    serial: Required[str | None]


class NetworkSwitchSettingsPowerException(TypedDict, total=False):
    serial: Required[str | None]
    powerType: Required[Literal["combined", "redundant", "useNetworkSetting"] | str | None]


class NetworkSwitchSettingsUplinkSelectionFailback(TypedDict, total=False):
    enabled: Required[bool | None]


class NetworkSwitchSettingsUplinkSelection(TypedDict, total=False):
    failback: NetworkSwitchSettingsUplinkSelectionFailback | None
    candidates: Literal["all", "designated"] | str | None


class NetworkSwitchRoutingOspfArea(TypedDict, total=False):
    areaId: Required[str | None]
    areaName: Required[str | None]
    areaType: Required[Literal["normal", "nssa", "stub"] | str | None]


class NetworkSwitchRoutingOspfV3(TypedDict, total=False):
    enabled: bool | None
    helloTimerInSeconds: int | None
    deadTimerInSeconds: int | None
    areas: Sequence[NetworkSwitchRoutingOspfArea | None] | None


class NetworkSwitchRoutingOspfMd5AuthenticationKey(TypedDict, total=False):
    id: int | None
    passphrase: str | None


class NetworkSwitchAccessPolicyRadiusServer(TypedDict, total=False):
    serverId: str | None
    organizationRadiusServerId: str | None
    host: str | None
    port: int | None
    secret: str | None
    radsec: NetworkSwitchSettingsUplinkSelectionFailback | None


class NetworkSwitchAccessPolicyRadiusCriticalAuth(TypedDict, total=False):
    dataVlanId: int | None
    voiceVlanId: int | None
    suspendPortBounce: bool | None
    dataGroupPolicyId: str | None
    voiceGroupPolicyId: str | None
    dataSgtId: int | None
    voiceSgtId: int | None


class NetworkSwitchAccessPolicyRadiusCache(TypedDict, total=False):
    enabled: bool | None
    timeout: int | None


class NetworkSwitchAccessPolicyRadiusAuthentication(TypedDict, total=False):
    mode: Literal["Closed", "Open"] | str | None


class NetworkSwitchAccessPolicyRadius(TypedDict, total=False):
    criticalAuth: NetworkSwitchAccessPolicyRadiusCriticalAuth | None
    failedAuthVlanId: int | None
    failedAuthGroupPolicyId: str | None
    failedAuthSgtId: int | None
    reAuthenticationInterval: int | None
    cache: NetworkSwitchAccessPolicyRadiusCache | None
    authentication: NetworkSwitchAccessPolicyRadiusAuthentication | None
    preAuthenticationGroupPolicyId: str | None


class NetworkSwitchAccessPolicyDot1x(TypedDict, total=False):
    controlDirection: Literal["both", "inbound"] | str | None


NetworkSwitchPortSchedulePortScheduleMonday = TypedDict(
    "NetworkSwitchPortSchedulePortScheduleMonday",
    {
        "active": "bool | None",
        "from": "str | None",
        "to": "str | None",
    },
    total=False,
)


class NetworkSwitchPortSchedulePortSchedule(TypedDict, total=False):
    monday: NetworkSwitchPortSchedulePortScheduleMonday | None
    tuesday: NetworkSwitchPortSchedulePortScheduleMonday | None
    wednesday: NetworkSwitchPortSchedulePortScheduleMonday | None
    thursday: NetworkSwitchPortSchedulePortScheduleMonday | None
    friday: NetworkSwitchPortSchedulePortScheduleMonday | None
    saturday: NetworkSwitchPortSchedulePortScheduleMonday | None
    sunday: NetworkSwitchPortSchedulePortScheduleMonday | None


class DeviceSwitchRoutingInterfaceOspfSettings(TypedDict, total=False):
    area: str | None
    cost: int | None
    isPassiveEnabled: bool | None
    networkType: Literal["broadcast", "point-to-point"] | str | None


class DeviceSwitchRoutingInterfaceIpv6(TypedDict, total=False):
    assignmentMode: str | None
    prefix: str | None
    address: str | None
    gateway: str | None


class DeviceSwitchRoutingInterfaceVrf(TypedDict, total=False):
    name: str | None


class DeviceSwitchRoutingInterfaceBidirectionalForwardingDetectionIntervalInterface(TypedDict, total=False):
    msecs: int | None
    minRx: int | None
    multiplier: int | None


class DeviceSwitchRoutingInterfaceBidirectionalForwardingDetection(TypedDict, total=False):
    enabled: bool | None
    intervalInterface: DeviceSwitchRoutingInterfaceBidirectionalForwardingDetectionIntervalInterface | None


class NetworkSwitchLinkAggregationSwitchPort(TypedDict, total=False):
    serial: Required[str | None]
    portId: Required[str | None]


class NetworkSwitchLinkAggregationSwitchProfilePort(TypedDict, total=False):
    profile: Required[str | None]
    portId: Required[str | None]


class NetworkSwitchDhcpServerPolicyAlerts(TypedDict, total=False):
    email: DeviceSwitchPortPerpetualPoe | None


class NetworkSwitchRoutingMulticastDefaultSettings(TypedDict, total=False):
    igmpSnoopingEnabled: bool | None
    floodUnknownMulticastTrafficEnabled: bool | None


class NetworkSwitchRoutingMulticastOverride(TypedDict, total=False):
    switchProfiles: Sequence[str | None] | None
    switches: Sequence[str | None] | None
    stacks: Sequence[str | None] | None
    igmpSnoopingEnabled: Required[bool | None]
    floodUnknownMulticastTrafficEnabled: Required[bool | None]


class DeviceSwitchRoutingStaticRouteVrf(TypedDict, total=False):
    name: str | None
    leakRouteToDefaultVrf: bool | None


class NetworkSwitchDscpToCosMappingsMapping(TypedDict, total=False):
    dscp: Required[int | None]
    cos: Required[int | None]
    title: str | None


class NetworkSwitchAccessControlListsRule(TypedDict, total=False):
    comment: str | None
    policy: Required[Literal["allow", "deny"] | str | None]
    ipVersion: Literal["any", "ipv4", "ipv6"] | str | None
    protocol: Required[Literal["any", "tcp", "udp"] | str | None]
    srcCidr: Required[str | None]
    srcPort: str | None
    dstCidr: Required[str | None]
    dstPort: str | None
    vlan: str | None


class DeviceSwitchRoutingInterfaceDhcpDhcpOption(TypedDict, total=False):
    code: Required[str | None]
    type: Required[Literal["hex", "integer", "ip", "text"] | str | None]
    value: Required[str | None]


class DeviceSwitchRoutingInterfaceDhcpReservedIpRange(TypedDict, total=False):
    start: Required[str | None]
    end: Required[str | None]
    comment: str | None


class DeviceSwitchRoutingInterfaceDhcpFixedIpAssignment(TypedDict, total=False):
    name: Required[str | None]
    mac: Required[str | None]
    ip: Required[str | None]


class NetworkSwitchAlternateManagementInterfaceSwitch(TypedDict, total=False):
    serial: Required[str | None]
    alternateManagementIp: Required[str | None]
    subnetMask: str | None
    gateway: str | None


class NetworkSwitchDhcpServerPolicyArpInspectionTrustedServerIpv4(TypedDict, total=False):
    address: str | None
