# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""Response types of the switch operations."""

from __future__ import annotations

from typing import Any

from ...operations.model import Model
from . import shared


class DeviceSwitchPortProfile(Model):
    enabled: bool | None = None
    id: str | None = None
    iname: str | None = None


class DeviceSwitchPortModule(Model):
    model: str | None = None
    serial: str | None = None
    slot: int | None = None


class DeviceSwitchPortMirror(Model):
    mode: str | None = None


class DeviceSwitchPort(Model):
    port_id: str | None = None
    name: str | None = None
    tags: list[str] | None = None
    enabled: bool | None = None
    poe_enabled: bool | None = None
    perpetual_poe: shared.Enabled | None = None
    fast_poe: shared.Enabled | None = None
    type: str | None = None
    vlan: int | None = None
    voice_vlan: int | None = None
    allowed_vlans: str | None = None
    isolation_enabled: bool | None = None
    rstp_enabled: bool | None = None
    stp_guard: str | None = None
    stp_port_fast_trunk: bool | None = None
    link_negotiation: str | None = None
    link_negotiation_capabilities: list[str] | None = None
    port_schedule_id: str | None = None
    schedule: shared.IdName | None = None
    udld: str | None = None
    access_policy_type: str | None = None
    access_policy_number: int | None = None
    mac_allow_list: list[str] | None = None
    mac_whitelist_limit: int | None = None
    sticky_mac_allow_list: list[str] | None = None
    sticky_mac_allow_list_limit: int | None = None
    storm_control_enabled: bool | None = None
    adaptive_policy_group_id: str | None = None
    adaptive_policy_group: shared.IdName | None = None
    peer_sgt_capable: bool | None = None
    flexible_stacking_enabled: bool | None = None
    dai_trusted: bool | None = None
    profile: DeviceSwitchPortProfile | None = None
    module: DeviceSwitchPortModule | None = None
    mirror: DeviceSwitchPortMirror | None = None
    dot3az: shared.Enabled | None = None
    high_speed: shared.Enabled | None = None


class NetworkSwitchStackMember(Model):
    serial: str | None = None
    name: str | None = None
    model: str | None = None
    mac: str | None = None
    role: str | None = None


class NetworkSwitchStack(Model):
    id: str | None = None
    name: str | None = None
    serials: list[str] | None = None
    is_monitor_only: bool | None = None
    virtual_mac: str | None = None
    members: list[NetworkSwitchStackMember] | None = None


class NetworkSwitchQosRule(Model):
    id: str | None = None
    vlan: int | None = None
    protocol: str | None = None
    src_port: int | None = None
    src_port_range: str | None = None
    dst_port: int | None = None
    dst_port_range: str | None = None
    dscp: int | None = None


class DeviceSwitchPortsStatusSpanningTree(Model):
    statuses: list[str] | None = None


class DeviceSwitchPortsStatusPoe(Model):
    is_allocated: bool | None = None


class DeviceSwitchPortsStatusUsageInKb(Model):
    total: int | None = None
    sent: int | None = None
    recv: int | None = None


class DeviceSwitchPortsStatusCdp(Model):
    system_name: str | None = None
    platform: str | None = None
    device_id: str | None = None
    port_id: str | None = None
    native_vlan: int | None = None
    address: str | None = None
    management_address: str | None = None
    version: str | None = None
    vtp_management_domain: str | None = None
    capabilities: str | None = None


class DeviceSwitchPortsStatusLldp(Model):
    system_name: str | None = None
    system_description: str | None = None
    chassis_id: str | None = None
    port_id: str | None = None
    management_vlan: int | None = None
    port_vlan: int | None = None
    management_address: str | None = None
    port_description: str | None = None
    system_capabilities: str | None = None


class DeviceSwitchPortsStatusTrafficInKbps(Model):
    total: float | None = None
    sent: float | None = None
    recv: float | None = None


class DeviceSwitchPortsStatusSecurePortConfigOverrides(Model):
    type: str | None = None
    vlan: int | None = None
    voice_vlan: int | None = None
    allowed_vlans: str | None = None


class DeviceSwitchPortsStatusSecurePort(Model):
    enabled: bool | None = None
    active: bool | None = None
    authentication_status: str | None = None
    config_overrides: DeviceSwitchPortsStatusSecurePortConfigOverrides | None = None


class DeviceSwitchPortsStatus(Model):
    port_id: str | None = None
    enabled: bool | None = None
    status: str | None = None
    is_uplink: bool | None = None
    errors: list[str] | None = None
    warnings: list[str] | None = None
    speed: str | None = None
    duplex: str | None = None
    spanning_tree: DeviceSwitchPortsStatusSpanningTree | None = None
    poe: DeviceSwitchPortsStatusPoe | None = None
    usage_in_kb: DeviceSwitchPortsStatusUsageInKb | None = None
    cdp: DeviceSwitchPortsStatusCdp | None = None
    lldp: DeviceSwitchPortsStatusLldp | None = None
    client_count: int | None = None
    power_usage_in_wh: float | None = None
    traffic_in_kbps: DeviceSwitchPortsStatusTrafficInKbps | None = None
    secure_port: DeviceSwitchPortsStatusSecurePort | None = None


class NetworkSwitchPortSchedulePortScheduleMonday(Model):
    active: bool | None = None
    from_: str | None = None
    to: str | None = None


class NetworkSwitchPortSchedulePortSchedule(Model):
    monday: NetworkSwitchPortSchedulePortScheduleMonday | None = None
    tuesday: NetworkSwitchPortSchedulePortScheduleMonday | None = None
    wednesday: NetworkSwitchPortSchedulePortScheduleMonday | None = None
    thursday: NetworkSwitchPortSchedulePortScheduleMonday | None = None
    friday: NetworkSwitchPortSchedulePortScheduleMonday | None = None
    saturday: NetworkSwitchPortSchedulePortScheduleMonday | None = None
    sunday: NetworkSwitchPortSchedulePortScheduleMonday | None = None


class NetworkSwitchPortSchedule(Model):
    id: str | None = None
    network_id: str | None = None
    name: str | None = None
    port_schedule: NetworkSwitchPortSchedulePortSchedule | None = None


class NetworkSwitchAccessPolicyRadiusServer(Model):
    server_id: str | None = None
    organization_radius_server_id: str | None = None
    host: str | None = None
    port: int | None = None
    radsec: shared.Enabled | None = None


class NetworkSwitchAccessPolicyRadiusCriticalAuth(Model):
    data_vlan_id: int | None = None
    voice_vlan_id: int | None = None
    suspend_port_bounce: bool | None = None
    data_group_policy_id: str | None = None
    voice_group_policy_id: str | None = None
    data_sgt_id: int | None = None
    voice_sgt_id: int | None = None


class NetworkSwitchAccessPolicyRadiusCache(Model):
    enabled: bool | None = None
    timeout: int | None = None


class NetworkSwitchAccessPolicyRadius(Model):
    critical_auth: NetworkSwitchAccessPolicyRadiusCriticalAuth | None = None
    failed_auth_vlan_id: int | None = None
    failed_auth_group_policy_id: str | None = None
    failed_auth_sgt_id: int | None = None
    re_authentication_interval: int | None = None
    cache: NetworkSwitchAccessPolicyRadiusCache | None = None
    authentication: DeviceSwitchPortMirror | None = None
    pre_authentication_group_policy_id: str | None = None


class NetworkSwitchAccessPolicyDot1x(Model):
    control_direction: str | None = None


class NetworkSwitchAccessPolicyCountsPorts(Model):
    with_this_policy: int | None = None


class NetworkSwitchAccessPolicyCounts(Model):
    ports: NetworkSwitchAccessPolicyCountsPorts | None = None


class NetworkSwitchAccessPolicy(Model):
    access_policy_number: str | None = None
    name: str | None = None
    radius_servers: list[NetworkSwitchAccessPolicyRadiusServer] | None = None
    radius: NetworkSwitchAccessPolicyRadius | None = None
    enforce_radius_monitoring: bool | None = None
    guest_port_bouncing: bool | None = None
    radius_testing_enabled: bool | None = None
    radius_coa_support_enabled: bool | None = None
    radius_accounting_enabled: bool | None = None
    radius_accounting_servers: list[NetworkSwitchAccessPolicyRadiusServer] | None = None
    radius_group_attribute: str | None = None
    host_mode: str | None = None
    access_policy_type: str | None = None
    increase_access_speed: bool | None = None
    guest_vlan_id: int | None = None
    dot1x: NetworkSwitchAccessPolicyDot1x | None = None
    voice_vlan_clients: bool | None = None
    url_redirect_walled_garden_enabled: bool | None = None
    url_redirect_walled_garden_ranges: list[str] | None = None
    counts: NetworkSwitchAccessPolicyCounts | None = None
    guest_group_policy_id: str | None = None
    guest_sgt_id: int | None = None


class DeviceSwitchRoutingInterfaceOspfSettings(Model):
    area: str | None = None
    cost: int | None = None
    is_passive_enabled: bool | None = None
    network_type: str | None = None


class DeviceSwitchRoutingInterfaceIpv6(Model):
    assignment_mode: str | None = None
    address: str | None = None
    prefix: str | None = None
    gateway: str | None = None


class DeviceSwitchRoutingInterfaceBidirectionalForwardingDetectionIntervalInterface(Model):
    msecs: int | None = None
    min_rx: int | None = None
    multiplier: int | None = None


class DeviceSwitchRoutingInterfaceBidirectionalForwardingDetection(Model):
    enabled: bool | None = None
    interval_interface: DeviceSwitchRoutingInterfaceBidirectionalForwardingDetectionIntervalInterface | None = None


class DeviceSwitchRoutingInterface(Model):
    interface_id: str | None = None
    name: str | None = None
    mode: str | None = None
    subnet: str | None = None
    interface_ip: str | None = None
    mtu: int | None = None
    serial: str | None = None
    switch_port_id: str | None = None
    multicast_routing: str | None = None
    vlan_id: int | None = None
    uplink_v4: bool | None = None
    uplink_v6: bool | None = None
    ospf_settings: DeviceSwitchRoutingInterfaceOspfSettings | None = None
    ospf_v3: DeviceSwitchRoutingInterfaceOspfSettings | None = None
    ipv6: DeviceSwitchRoutingInterfaceIpv6 | None = None
    vrf: shared.Name | None = None
    loopback: dict[str, Any] | None = None
    bidirectional_forwarding_detection: DeviceSwitchRoutingInterfaceBidirectionalForwardingDetection | None = None
    default_gateway: str | None = None


class NetworkSwitchLinkAggregationSwitchPort(Model):
    serial: str | None = None
    port_id: str | None = None


class NetworkSwitchLinkAggregation(Model):
    id: str | None = None
    switch_ports: list[NetworkSwitchLinkAggregationSwitchPort] | None = None


class NetworkSwitchDhcpV4ServersSeenSeenBy(Model):
    serial: str | None = None
    name: str | None = None
    url: str | None = None


class NetworkSwitchDhcpV4ServersSeenDeviceInterface(Model):
    name: str | None = None
    url: str | None = None


class NetworkSwitchDhcpV4ServersSeenDevice(Model):
    serial: str | None = None
    name: str | None = None
    url: str | None = None
    interface: NetworkSwitchDhcpV4ServersSeenDeviceInterface | None = None


class NetworkSwitchDhcpV4ServersSeenIpv4(Model):
    address: str | None = None
    subnet: str | None = None
    gateway: str | None = None


class NetworkSwitchDhcpV4ServersSeenLastAck(Model):
    ts: str | None = None
    ipv4: shared.Address | None = None


class NetworkSwitchDhcpV4ServersSeenLastPacketSource(Model):
    mac: str | None = None
    ipv4: shared.Address | None = None
    port: int | None = None


class NetworkSwitchDhcpV4ServersSeenLastPacketEthernet(Model):
    type: str | None = None


class NetworkSwitchDhcpV4ServersSeenLastPacketIpDscp(Model):
    tag: int | None = None
    ecn: int | None = None


class NetworkSwitchDhcpV4ServersSeenLastPacketIp(Model):
    id: str | None = None
    version: int | None = None
    length: int | None = None
    header_length: int | None = None
    protocol: int | None = None
    ttl: int | None = None
    dscp: NetworkSwitchDhcpV4ServersSeenLastPacketIpDscp | None = None


class NetworkSwitchDhcpV4ServersSeenLastPacketUdp(Model):
    length: int | None = None
    checksum: str | None = None


class NetworkSwitchDhcpV4ServersSeenLastPacketFields(Model):
    op: int | None = None
    htype: int | None = None
    hlen: int | None = None
    hops: int | None = None
    xid: str | None = None
    secs: int | None = None
    flags: str | None = None
    ciaddr: str | None = None
    yiaddr: str | None = None
    siaddr: str | None = None
    giaddr: str | None = None
    chaddr: str | None = None
    sname: str | None = None
    magic_cookie: str | None = None
    options: list[shared.NameValue] | None = None


class NetworkSwitchDhcpV4ServersSeenLastPacket(Model):
    source: NetworkSwitchDhcpV4ServersSeenLastPacketSource | None = None
    destination: NetworkSwitchDhcpV4ServersSeenLastPacketSource | None = None
    type: str | None = None
    ethernet: NetworkSwitchDhcpV4ServersSeenLastPacketEthernet | None = None
    ip: NetworkSwitchDhcpV4ServersSeenLastPacketIp | None = None
    udp: NetworkSwitchDhcpV4ServersSeenLastPacketUdp | None = None
    fields: NetworkSwitchDhcpV4ServersSeenLastPacketFields | None = None


class NetworkSwitchDhcpV4ServersSeen(Model):
    mac: str | None = None
    vlan: int | None = None
    client_id: str | None = None
    is_allowed: bool | None = None
    last_seen_at: str | None = None
    seen_by: list[NetworkSwitchDhcpV4ServersSeenSeenBy] | None = None
    type: str | None = None
    device: NetworkSwitchDhcpV4ServersSeenDevice | None = None
    ipv4: NetworkSwitchDhcpV4ServersSeenIpv4 | None = None
    is_configured: bool | None = None
    last_ack: NetworkSwitchDhcpV4ServersSeenLastAck | None = None
    last_packet: NetworkSwitchDhcpV4ServersSeenLastPacket | None = None


class DeviceSwitchRoutingStaticRouteVrf(Model):
    name: str | None = None
    leak_route_to_default_vrf: bool | None = None


class DeviceSwitchRoutingStaticRoute(Model):
    static_route_id: str | None = None
    name: str | None = None
    subnet: str | None = None
    next_hop_ip: str | None = None
    management_next_hop: str | None = None
    vrf: DeviceSwitchRoutingStaticRouteVrf | None = None
    advertise_via_ospf_enabled: bool | None = None
    prefer_over_ospf_routes_enabled: bool | None = None


class OrganizationSwitchPortsBySwitchPort(Model):
    port_id: str | None = None
    name: str | None = None
    tags: list[str] | None = None
    enabled: bool | None = None
    poe_enabled: bool | None = None
    perpetual_poe: shared.Enabled | None = None
    fast_poe: shared.Enabled | None = None
    type: str | None = None
    vlan: int | None = None
    voice_vlan: int | None = None
    allowed_vlans: str | None = None
    rstp_enabled: bool | None = None
    stp_guard: str | None = None
    link_negotiation: str | None = None
    access_policy_type: str | None = None
    sticky_mac_allow_list: list[str] | None = None
    sticky_mac_allow_list_limit: int | None = None


class OrganizationSwitchPortsBySwitch(Model):
    name: str | None = None
    serial: str | None = None
    mac: str | None = None
    network: shared.IdName | None = None
    model: str | None = None
    ports: list[OrganizationSwitchPortsBySwitchPort] | None = None


class DeviceSwitchPortsStatusesPacketPacket(Model):
    desc: str | None = None
    total: int | None = None
    sent: int | None = None
    recv: int | None = None
    rate_per_sec: DeviceSwitchPortsStatusUsageInKb | None = None


class DeviceSwitchPortsStatusesPacket(Model):
    port_id: str | None = None
    packets: list[DeviceSwitchPortsStatusesPacketPacket] | None = None


class OrganizationSummarySwitchPowerHistory(Model):
    ts: str | None = None
    draw: float | None = None


class OrganizationSwitchPortsStatusesBySwitchPortSecurePort(Model):
    active: bool | None = None
    authentication_status: str | None = None


class OrganizationSwitchPortsStatusesBySwitchPort(Model):
    port_id: str | None = None
    enabled: bool | None = None
    status: str | None = None
    is_uplink: bool | None = None
    errors: list[str] | None = None
    warnings: list[str] | None = None
    speed: str | None = None
    duplex: str | None = None
    spanning_tree: DeviceSwitchPortsStatusSpanningTree | None = None
    poe: DeviceSwitchPortsStatusPoe | None = None
    secure_port: OrganizationSwitchPortsStatusesBySwitchPortSecurePort | None = None


class OrganizationSwitchPortsStatusesBySwitch(Model):
    name: str | None = None
    serial: str | None = None
    mac: str | None = None
    network: shared.IdName | None = None
    model: str | None = None
    ports: list[OrganizationSwitchPortsStatusesBySwitchPort] | None = None


class OrganizationConfigTemplateSwitchProfile(Model):
    switch_profile_id: str | None = None
    name: str | None = None
    model: str | None = None


class OrganizationConfigTemplateSwitchProfilePort(Model):
    port_id: str | None = None
    name: str | None = None
    tags: list[str] | None = None
    enabled: bool | None = None
    poe_enabled: bool | None = None
    perpetual_poe: shared.Enabled | None = None
    fast_poe: shared.Enabled | None = None
    type: str | None = None
    vlan: int | None = None
    voice_vlan: int | None = None
    allowed_vlans: str | None = None
    isolation_enabled: bool | None = None
    rstp_enabled: bool | None = None
    stp_guard: str | None = None
    stp_port_fast_trunk: bool | None = None
    link_negotiation: str | None = None
    link_negotiation_capabilities: list[str] | None = None
    port_schedule_id: str | None = None
    schedule: shared.IdName | None = None
    udld: str | None = None
    access_policy_type: str | None = None
    access_policy_number: int | None = None
    mac_allow_list: list[str] | None = None
    mac_whitelist_limit: int | None = None
    sticky_mac_allow_list: list[str] | None = None
    sticky_mac_allow_list_limit: int | None = None
    storm_control_enabled: bool | None = None
    flexible_stacking_enabled: bool | None = None
    dai_trusted: bool | None = None
    profile: DeviceSwitchPortProfile | None = None
    module: DeviceSwitchPortModule | None = None
    mirror: DeviceSwitchPortMirror | None = None
    dot3az: shared.Enabled | None = None
    high_speed: shared.Enabled | None = None


class NetworkSwitchRoutingMulticastRendezvousPoint(Model):
    rendezvous_point_id: str | None = None
    serial: str | None = None
    interface_name: str | None = None
    interface_ip: str | None = None
    multicast_group: str | None = None


class OrganizationSwitchPortsClientsOverviewByDevicePortCountsByStatus(Model):
    online: int | None = None


class OrganizationSwitchPortsClientsOverviewByDevicePortCounts(Model):
    by_status: OrganizationSwitchPortsClientsOverviewByDevicePortCountsByStatus | None = None


class OrganizationSwitchPortsClientsOverviewByDevicePort(Model):
    port_id: str | None = None
    counts: OrganizationSwitchPortsClientsOverviewByDevicePortCounts | None = None


class OrganizationSwitchPortsClientsOverviewByDevice(Model):
    name: str | None = None
    serial: str | None = None
    mac: str | None = None
    network: shared.IdName | None = None
    model: str | None = None
    ports: list[OrganizationSwitchPortsClientsOverviewByDevicePort] | None = None


class OrganizationSwitchPortsTopologyDiscoveryByDevicePort(Model):
    port_id: str | None = None
    last_updated_at: str | None = None
    cdp: list[shared.NameValue] | None = None
    lldp: list[shared.NameValue] | None = None


class OrganizationSwitchPortsTopologyDiscoveryByDevice(Model):
    name: str | None = None
    serial: str | None = None
    mac: str | None = None
    network: shared.IdName | None = None
    model: str | None = None
    ports: list[OrganizationSwitchPortsTopologyDiscoveryByDevicePort] | None = None


class OrganizationSwitchPortsUsageHistoryByDeviceByIntervalPortIntervalDataUsage(Model):
    total: int | None = None
    upstream: int | None = None
    downstream: int | None = None


class OrganizationSwitchPortsUsageHistoryByDeviceByIntervalPortIntervalData(Model):
    usage: OrganizationSwitchPortsUsageHistoryByDeviceByIntervalPortIntervalDataUsage | None = None


class OrganizationSwitchPortsUsageHistoryByDeviceByIntervalPortIntervalBandwidthUsage(Model):
    total: float | None = None
    upstream: float | None = None
    downstream: float | None = None


class OrganizationSwitchPortsUsageHistoryByDeviceByIntervalPortIntervalBandwidth(Model):
    usage: OrganizationSwitchPortsUsageHistoryByDeviceByIntervalPortIntervalBandwidthUsage | None = None


class OrganizationSwitchPortsUsageHistoryByDeviceByIntervalPortIntervalEnergyUsage(Model):
    total: float | None = None


class OrganizationSwitchPortsUsageHistoryByDeviceByIntervalPortIntervalEnergy(Model):
    usage: OrganizationSwitchPortsUsageHistoryByDeviceByIntervalPortIntervalEnergyUsage | None = None


class OrganizationSwitchPortsUsageHistoryByDeviceByIntervalPortInterval(Model):
    start_ts: str | None = None
    end_ts: str | None = None
    data: OrganizationSwitchPortsUsageHistoryByDeviceByIntervalPortIntervalData | None = None
    bandwidth: OrganizationSwitchPortsUsageHistoryByDeviceByIntervalPortIntervalBandwidth | None = None
    energy: OrganizationSwitchPortsUsageHistoryByDeviceByIntervalPortIntervalEnergy | None = None


class OrganizationSwitchPortsUsageHistoryByDeviceByIntervalPort(Model):
    port_id: str | None = None
    intervals: list[OrganizationSwitchPortsUsageHistoryByDeviceByIntervalPortInterval] | None = None


class OrganizationSwitchPortsUsageHistoryByDeviceByInterval(Model):
    name: str | None = None
    serial: str | None = None
    mac: str | None = None
    network: shared.IdName | None = None
    model: str | None = None
    ports: list[OrganizationSwitchPortsUsageHistoryByDeviceByIntervalPort] | None = None


class NetworkSwitchDhcpServerPolicyArpInspectionTrustedServer(Model):
    trusted_server_id: str | None = None
    mac: str | None = None
    vlan: int | None = None
    ipv4: shared.Address | None = None


class NetworkSwitchDhcpServerPolicyArpInspectionWarningsByDevice(Model):
    serial: str | None = None
    name: str | None = None
    url: str | None = None
    supports_inspection: bool | None = None
    has_trusted_port: bool | None = None


class NetworkSwitchMtuOverride(Model):
    switches: list[str] | None = None
    switch_profiles: list[str] | None = None
    mtu_size: int | None = None


class NetworkSwitchMtu(Model):
    default_mtu_size: int | None = None
    overrides: list[NetworkSwitchMtuOverride] | None = None


class NetworkSwitchStpStpBridgePriority(Model):
    switches: list[str] | None = None
    stacks: list[str] | None = None
    switch_profiles: list[str] | None = None
    stp_priority: int | None = None


class NetworkSwitchStp(Model):
    rstp_enabled: bool | None = None
    stp_bridge_priority: list[NetworkSwitchStpStpBridgePriority] | None = None


class DeviceSwitchWarmSpare(Model):
    enabled: bool | None = None
    primary_serial: str | None = None
    spare_serial: str | None = None


class NetworkSwitchSettingsPowerException(Model):
    serial: str | None = None
    power_type: str | None = None


class NetworkSwitchSettingsUplinkSelection(Model):
    failback: shared.Enabled | None = None
    candidates: str | None = None


class NetworkSwitchSettings(Model):
    vlan: int | None = None
    use_combined_power: bool | None = None
    power_exceptions: list[NetworkSwitchSettingsPowerException] | None = None
    uplink_client_sampling: shared.Enabled | None = None
    mac_blocklist: shared.Enabled | None = None
    port_channel_fallback: bool | None = None
    uplink_selection: NetworkSwitchSettingsUplinkSelection | None = None


class NetworkSwitchRoutingOspfArea(Model):
    area_id: str | None = None
    area_name: str | None = None
    area_type: str | None = None


class NetworkSwitchRoutingOspfV3(Model):
    enabled: bool | None = None
    hello_timer_in_seconds: int | None = None
    dead_timer_in_seconds: int | None = None
    areas: list[NetworkSwitchRoutingOspfArea] | None = None


class NetworkSwitchRoutingOspfMd5AuthenticationKey(Model):
    id: int | None = None
    passphrase: str | None = None


class NetworkSwitchRoutingOspf(Model):
    enabled: bool | None = None
    hello_timer_in_seconds: int | None = None
    dead_timer_in_seconds: int | None = None
    areas: list[NetworkSwitchRoutingOspfArea] | None = None
    v3: NetworkSwitchRoutingOspfV3 | None = None
    md5_authentication_enabled: bool | None = None
    md5_authentication_key: NetworkSwitchRoutingOspfMd5AuthenticationKey | None = None
    vrf: shared.Name | None = None


class NetworkSwitchStormControl(Model):
    broadcast_threshold: int | None = None
    multicast_threshold: int | None = None
    unknown_unicast_threshold: int | None = None
    treat_these_traffic_types_as_one_threshold: list[str] | None = None


class NetworkSwitchQosRulesOrder(Model):
    rule_ids: list[str] | None = None


class NetworkSwitchDhcpServerPolicyAlerts(Model):
    email: shared.Enabled | None = None


class NetworkSwitchDhcpServerPolicyArpInspection(Model):
    enabled: bool | None = None
    unsupported_models: list[str] | None = None


class NetworkSwitchDhcpServerPolicy(Model):
    alerts: NetworkSwitchDhcpServerPolicyAlerts | None = None
    default_policy: str | None = None
    blocked_servers: list[str] | None = None
    allowed_servers: list[str] | None = None
    always_allowed_servers: list[str] | None = None
    arp_inspection: NetworkSwitchDhcpServerPolicyArpInspection | None = None


class NetworkSwitchRoutingMulticastDefaultSettings(Model):
    igmp_snooping_enabled: bool | None = None
    flood_unknown_multicast_traffic_enabled: bool | None = None


class NetworkSwitchRoutingMulticastOverride(Model):
    switches: list[str] | None = None
    stacks: list[str] | None = None
    switch_profiles: list[str] | None = None
    igmp_snooping_enabled: bool | None = None
    flood_unknown_multicast_traffic_enabled: bool | None = None


class NetworkSwitchRoutingMulticast(Model):
    default_settings: NetworkSwitchRoutingMulticastDefaultSettings | None = None
    overrides: list[NetworkSwitchRoutingMulticastOverride] | None = None


class NetworkSwitchDscpToCosMappingsMapping(Model):
    dscp: int | None = None
    cos: int | None = None
    title: str | None = None


class NetworkSwitchDscpToCosMappings(Model):
    mappings: list[NetworkSwitchDscpToCosMappingsMapping] | None = None


class NetworkSwitchAccessControlListsRule(Model):
    comment: str | None = None
    policy: str | None = None
    ip_version: str | None = None
    protocol: str | None = None
    src_cidr: str | None = None
    src_port: str | None = None
    dst_cidr: str | None = None
    dst_port: str | None = None
    vlan: str | None = None


class NetworkSwitchAccessControlLists(Model):
    rules: list[NetworkSwitchAccessControlListsRule] | None = None


class OrganizationSwitchPortsOverviewCountsByStatusActiveByMediaAndLinkSpeed(Model):
    rj45: dict[str, int] | None = None
    sfp: dict[str, int] | None = None


class OrganizationSwitchPortsOverviewCountsByStatusActive(Model):
    total: int | None = None
    by_media_and_link_speed: OrganizationSwitchPortsOverviewCountsByStatusActiveByMediaAndLinkSpeed | None = None


class OrganizationSwitchPortsOverviewCountsByStatusInactiveByMedia(Model):
    rj45: shared.Total | None = None
    sfp: shared.Total | None = None


class OrganizationSwitchPortsOverviewCountsByStatusInactive(Model):
    total: int | None = None
    by_media: OrganizationSwitchPortsOverviewCountsByStatusInactiveByMedia | None = None


class OrganizationSwitchPortsOverviewCountsByStatus(Model):
    active: OrganizationSwitchPortsOverviewCountsByStatusActive | None = None
    inactive: OrganizationSwitchPortsOverviewCountsByStatusInactive | None = None


class OrganizationSwitchPortsOverviewCounts(Model):
    total: int | None = None
    by_status: OrganizationSwitchPortsOverviewCountsByStatus | None = None


class OrganizationSwitchPortsOverview(Model):
    counts: OrganizationSwitchPortsOverviewCounts | None = None


class DeviceSwitchRoutingInterfaceDhcpDhcpOption(Model):
    code: str | None = None
    type: str | None = None
    value: str | None = None


class DeviceSwitchRoutingInterfaceDhcpReservedIpRange(Model):
    start: str | None = None
    end: str | None = None
    comment: str | None = None


class DeviceSwitchRoutingInterfaceDhcpFixedIpAssignment(Model):
    name: str | None = None
    mac: str | None = None
    ip: str | None = None


class DeviceSwitchRoutingInterfaceDhcp(Model):
    dhcp_mode: str | None = None
    dhcp_relay_server_ips: list[str] | None = None
    dhcp_lease_time: str | None = None
    dns_nameservers_option: str | None = None
    dns_custom_nameservers: list[str] | None = None
    boot_options_enabled: bool | None = None
    boot_next_server: str | None = None
    boot_file_name: str | None = None
    dhcp_options: list[DeviceSwitchRoutingInterfaceDhcpDhcpOption] | None = None
    reserved_ip_ranges: list[DeviceSwitchRoutingInterfaceDhcpReservedIpRange] | None = None
    fixed_ip_assignments: list[DeviceSwitchRoutingInterfaceDhcpFixedIpAssignment] | None = None
    dhcp_default_router_ips: str | None = None
    dhcp_domain_name: str | None = None


class NetworkSwitchAlternateManagementInterfaceSwitch(Model):
    serial: str | None = None
    alternate_management_ip: str | None = None
    subnet_mask: str | None = None
    gateway: str | None = None


class NetworkSwitchAlternateManagementInterface(Model):
    enabled: bool | None = None
    use_oob_mgmt: bool | None = None
    vlan_id: int | None = None
    protocols: list[str] | None = None
    switches: list[NetworkSwitchAlternateManagementInterfaceSwitch] | None = None


class CycleDeviceSwitchPortsResponse(Model):
    ports: list[str] | None = None


class CreateNetworkSwitchStackResponse(Model):
    id: str | None = None
    name: str | None = None
    serials: list[str] | None = None
    workflow_id: str | None = None


class CloneOrganizationSwitchDevicesResponse(Model):
    source_serial: str | None = None
    target_serials: list[str] | None = None


class UpdateNetworkSwitchStackRoutingInterfaceResponse(Model):
    interface_id: str | None = None
    name: str | None = None
    mode: str | None = None
    subnet: str | None = None
    interface_ip: str | None = None
    mtu: int | None = None
    serial: str | None = None
    switch_port_id: str | None = None
    multicast_routing: str | None = None
    vlan_id: int | None = None
    uplink_v4: bool | None = None
    uplink_v6: bool | None = None
    ospf_settings: DeviceSwitchRoutingInterfaceOspfSettings | None = None
    ospf_v3: DeviceSwitchRoutingInterfaceOspfSettings | None = None
    ipv6: DeviceSwitchRoutingInterfaceIpv6 | None = None
    vrf: shared.Name | None = None
    loopback: dict[str, Any] | None = None
    bidirectional_forwarding_detection: DeviceSwitchRoutingInterfaceBidirectionalForwardingDetection | None = None


AddNetworkSwitchStackResponse = NetworkSwitchStack
CreateDeviceSwitchRoutingInterfaceResponse = DeviceSwitchRoutingInterface
CreateDeviceSwitchRoutingStaticRouteResponse = DeviceSwitchRoutingStaticRoute
CreateNetworkSwitchAccessPolicyResponse = NetworkSwitchAccessPolicy
CreateNetworkSwitchDhcpServerPolicyArpInspectionTrustedServerResponse = NetworkSwitchDhcpServerPolicyArpInspectionTrustedServer
CreateNetworkSwitchLinkAggregationResponse = NetworkSwitchLinkAggregation
CreateNetworkSwitchPortScheduleResponse = NetworkSwitchPortSchedule
CreateNetworkSwitchQosRuleResponse = NetworkSwitchQosRule
CreateNetworkSwitchRoutingMulticastRendezvousPointResponse = NetworkSwitchRoutingMulticastRendezvousPoint
CreateNetworkSwitchStackRoutingInterfaceResponse = DeviceSwitchRoutingInterface
CreateNetworkSwitchStackRoutingStaticRouteResponse = DeviceSwitchRoutingStaticRoute
DeviceSwitchPortDetails = DeviceSwitchPort
DeviceSwitchRoutingInterfaceDetails = DeviceSwitchRoutingInterface
DeviceSwitchRoutingStaticRouteDetails = DeviceSwitchRoutingStaticRoute
NetworkSwitchAccessPolicyDetails = NetworkSwitchAccessPolicy
NetworkSwitchQosRuleDetails = NetworkSwitchQosRule
NetworkSwitchRoutingMulticastRendezvousPointDetails = NetworkSwitchRoutingMulticastRendezvousPoint
NetworkSwitchStackDetails = NetworkSwitchStack
NetworkSwitchStackRoutingInterface = DeviceSwitchRoutingInterface
NetworkSwitchStackRoutingInterfaceDetails = DeviceSwitchRoutingInterface
NetworkSwitchStackRoutingInterfaceDhcp = DeviceSwitchRoutingInterfaceDhcp
NetworkSwitchStackRoutingStaticRoute = DeviceSwitchRoutingStaticRoute
NetworkSwitchStackRoutingStaticRouteDetails = DeviceSwitchRoutingStaticRoute
OrganizationConfigTemplateSwitchProfilePortDetails = OrganizationConfigTemplateSwitchProfilePort
RemoveNetworkSwitchStackResponse = NetworkSwitchStack
UpdateDeviceSwitchPortResponse = DeviceSwitchPort
UpdateDeviceSwitchRoutingInterfaceDhcpResponse = DeviceSwitchRoutingInterfaceDhcp
UpdateDeviceSwitchRoutingInterfaceResponse = DeviceSwitchRoutingInterface
UpdateDeviceSwitchRoutingStaticRouteResponse = DeviceSwitchRoutingStaticRoute
UpdateDeviceSwitchWarmSpareResponse = DeviceSwitchWarmSpare
UpdateNetworkSwitchAccessControlListsResponse = NetworkSwitchAccessControlLists
UpdateNetworkSwitchAccessPolicyResponse = NetworkSwitchAccessPolicy
UpdateNetworkSwitchAlternateManagementInterfaceResponse = NetworkSwitchAlternateManagementInterface
UpdateNetworkSwitchDhcpServerPolicyArpInspectionTrustedServerResponse = NetworkSwitchDhcpServerPolicyArpInspectionTrustedServer
UpdateNetworkSwitchDhcpServerPolicyResponse = NetworkSwitchDhcpServerPolicy
UpdateNetworkSwitchDscpToCosMappingsResponse = NetworkSwitchDscpToCosMappings
UpdateNetworkSwitchLinkAggregationResponse = NetworkSwitchLinkAggregation
UpdateNetworkSwitchMtuResponse = NetworkSwitchMtu
UpdateNetworkSwitchPortScheduleResponse = NetworkSwitchPortSchedule
UpdateNetworkSwitchQosRuleResponse = NetworkSwitchQosRule
UpdateNetworkSwitchQosRulesOrderResponse = NetworkSwitchQosRulesOrder
UpdateNetworkSwitchRoutingMulticastRendezvousPointResponse = NetworkSwitchRoutingMulticastRendezvousPoint
UpdateNetworkSwitchRoutingMulticastResponse = NetworkSwitchRoutingMulticast
UpdateNetworkSwitchRoutingOspfResponse = NetworkSwitchRoutingOspf
UpdateNetworkSwitchSettingsResponse = NetworkSwitchSettings
UpdateNetworkSwitchStackResponse = NetworkSwitchStack
UpdateNetworkSwitchStackRoutingInterfaceDhcpResponse = DeviceSwitchRoutingInterfaceDhcp
UpdateNetworkSwitchStackRoutingStaticRouteResponse = DeviceSwitchRoutingStaticRoute
UpdateNetworkSwitchStormControlResponse = NetworkSwitchStormControl
UpdateNetworkSwitchStpResponse = NetworkSwitchStp
UpdateOrganizationConfigTemplateSwitchProfilePortResponse = OrganizationConfigTemplateSwitchProfilePort
