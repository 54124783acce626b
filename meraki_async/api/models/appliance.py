# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""Response types of the appliance operations."""

from __future__ import annotations

from typing import Any

from ...operations.model import Model
from . import shared


class NetworkAppliancePortSgt(Model):
    id: int | None = None
    enabled: bool | None = None


class NetworkAppliancePort(Model):
    number: int | None = None
    enabled: bool | None = None
    type: str | None = None
    drop_untagged_traffic: bool | None = None
    vlan: int | None = None
    allowed_vlans: str | None = None
    access_policy: str | None = None
    sgt: NetworkAppliancePortSgt | None = None


class NetworkApplianceSsidRadiusServer(Model):
    host: str | None = None
    port: int | None = None


class NetworkApplianceSsid(Model):
    number: int | None = None
    name: str | None = None
    enabled: bool | None = None
    default_vlan_id: int | None = None
    auth_mode: str | None = None
    radius_servers: list[NetworkApplianceSsidRadiusServer] | None = None
    encryption_mode: str | None = None
    wpa_encryption_mode: str | None = None
    visible: bool | None = None


class NetworkApplianceVlanFixedIpAssignment(Model):
    ip: str | None = None
    name: str | None = None


class NetworkApplianceVlanReservedIpRange(Model):
    start: str | None = None
    end: str | None = None
    comment: str | None = None


class NetworkApplianceVlanDhcpOption(Model):
    code: str | None = None
    type: str | None = None
    value: str | None = None


class NetworkApplianceVlanSgt(Model):
    id: int | None = None


class NetworkApplianceVlanIpv6PrefixAssignmentOrigin(Model):
    type: str | None = None
    interfaces: list[str] | None = None


class NetworkApplianceVlanIpv6PrefixAssignment(Model):
    autonomous: bool | None = None
    static_prefix: str | None = None
    static_appliance_ip6: str | None = None
    origin: NetworkApplianceVlanIpv6PrefixAssignmentOrigin | None = None


class NetworkApplianceVlanIpv6(Model):
    enabled: bool | None = None
    prefix_assignments: list[NetworkApplianceVlanIpv6PrefixAssignment] | None = None


class NetworkApplianceVlan(Model):
    id: int | None = None
    interface_id: str | None = None
    name: str | None = None
    subnet: str | None = None
    appliance_ip: str | None = None
    group_policy_id: str | None = None
    template_vlan_type: str | None = None
    cidr: str | None = None
    mask: int | None = None
    dhcp_relay_server_ips: list[str] | None = None
    dhcp_handling: str | None = None
    dhcp_lease_time: str | None = None
    dhcp_boot_options_enabled: bool | None = None
    dhcp_boot_next_server: str | None = None
    dhcp_boot_filename: str | None = None
    fixed_ip_assignments: dict[str, NetworkApplianceVlanFixedIpAssignment] | None = None
    reserved_ip_ranges: list[NetworkApplianceVlanReservedIpRange] | None = None
    dns_nameservers: str | None = None
    dhcp_options: list[NetworkApplianceVlanDhcpOption] | None = None
    vpn_nat_subnet: str | None = None
    mandatory_dhcp: shared.Enabled | None = None
    sgt: NetworkApplianceVlanSgt | None = None
    ipv6: NetworkApplianceVlanIpv6 | None = None
    vrf: shared.IdName | None = None
    network_id: str | None = None


class DeviceApplianceDhcpSubnet(Model):
    subnet: str | None = None
    vlan_id: int | None = None
    used_count: int | None = None
    free_count: int | None = None


class NetworkApplianceStaticRoute(Model):
    id: str | None = None
    ip_version: int | None = None
    network_id: str | None = None
    enabled: bool | None = None
    name: str | None = None
    subnet: str | None = None
    gateway_ip: str | None = None
    fixed_ip_assignments: dict[str, NetworkApplianceVlanFixedIpAssignment] | None = None
    reserved_ip_ranges: list[NetworkApplianceVlanReservedIpRange] | None = None
    gateway_vlan_id: int | None = None
    vrf: shared.IdName | None = None


class OrganizationApplianceVpnStatMerakiVpnPeerUsageSummary(Model):
    received_in_kilobytes: int | None = None
    sent_in_kilobytes: int | None = None


class OrganizationApplianceVpnStatMerakiVpnPeerLatencySummary(Model):
    sender_uplink: str | None = None
    receiver_uplink: str | None = None
    avg_latency_ms: int | None = None
    min_latency_ms: int | None = None
    max_latency_ms: int | None = None


class OrganizationApplianceVpnStatMerakiVpnPeerLossPercentageSummary(Model):
    sender_uplink: str | None = None
    receiver_uplink: str | None = None
    avg_loss_percentage: float | None = None
    min_loss_percentage: float | None = None
    max_loss_percentage: float | None = None


class OrganizationApplianceVpnStatMerakiVpnPeerJitterSummary(Model):
    sender_uplink: str | None = None
    receiver_uplink: str | None = None
    avg_jitter: float | None = None
    min_jitter: float | None = None
    max_jitter: float | None = None


class OrganizationApplianceVpnStatMerakiVpnPeerMosSummary(Model):
    sender_uplink: str | None = None
    receiver_uplink: str | None = None
    avg_mos: float | None = None
    min_mos: float | None = None
    max_mos: float | None = None


class OrganizationApplianceVpnStatMerakiVpnPeer(Model):
    network_id: str | None = None
    network_name: str | None = None
    usage_summary: OrganizationApplianceVpnStatMerakiVpnPeerUsageSummary | None = None
    latency_summaries: list[OrganizationApplianceVpnStatMerakiVpnPeerLatencySummary] | None = None
    loss_percentage_summaries: list[OrganizationApplianceVpnStatMerakiVpnPeerLossPercentageSummary] | None = None
    jitter_summaries: list[OrganizationApplianceVpnStatMerakiVpnPeerJitterSummary] | None = None
    mos_summaries: list[OrganizationApplianceVpnStatMerakiVpnPeerMosSummary] | None = None


class OrganizationApplianceVpnStat(Model):
    network_id: str | None = None
    network_name: str | None = None
    meraki_vpn_peers: list[OrganizationApplianceVpnStatMerakiVpnPeer] | None = None


class DeviceAppliancePrefixesDelegatedOrigin(Model):
    interface: str | None = None


class DeviceAppliancePrefixesDelegatedCounts(Model):
    assigned: int | None = None
    available: int | None = None


class DeviceAppliancePrefixesDelegated(Model):
    origin: DeviceAppliancePrefixesDelegatedOrigin | None = None
    prefix: str | None = None
    counts: DeviceAppliancePrefixesDelegatedCounts | None = None
    method: str | None = None
    static_delegated_prefix_id: str | None = None
    description: str | None = None
    is_preferred: bool | None = None
    expires_at: str | None = None


class HttpsiOrganizationApplianceSecurity(Model):
    name: str | None = None
    mac: str | None = None
    serial: str | None = None
    certificate_installed: bool | None = None
    httpsi_supported: bool | None = None


class OrganizationApplianceVpnStatusUplink(Model):
    interface: str | None = None
    public_ip: str | None = None


class OrganizationApplianceVpnStatusExportedSubnet(Model):
    subnet: str | None = None
    name: str | None = None


class OrganizationApplianceVpnStatusMerakiVpnPeer(Model):
    network_id: str | None = None
    network_name: str | None = None
    reachability: str | None = None
    priority: int | None = None


class OrganizationApplianceVpnStatusThirdPartyVpnPeer(Model):
    name: str | None = None
    public_ip: str | None = None
    reachability: str | None = None


class OrganizationApplianceVpnStatus(Model):
    network_id: str | None = None
    network_name: str | None = None
    device_serial: str | None = None
    device_status: str | None = None
    uplinks: list[OrganizationApplianceVpnStatusUplink] | None = None
    vpn_mode: str | None = None
    exported_subnets: list[OrganizationApplianceVpnStatusExportedSubnet] | None = None
    meraki_vpn_peers: list[OrganizationApplianceVpnStatusMerakiVpnPeer] | None = None
    third_party_vpn_peers: list[OrganizationApplianceVpnStatusThirdPartyVpnPeer] | None = None


class NetworkApplianceUplinksUsageHistoryByInterface(Model):
    interface: str | None = None
    sent: int | None = None
    received: int | None = None


class NetworkApplianceUplinksUsageHistory(Model):
    start_time: str | None = None
    end_time: str | None = None
    by_interface: list[NetworkApplianceUplinksUsageHistoryByInterface] | None = None


class OrganizationApplianceUplinkStatusHighAvailability(Model):
    enabled: bool | None = None
    role: str | None = None


class OrganizationApplianceUplinkStatusUplink(Model):
    interface: str | None = None
    status: str | None = None
    ip: str | None = None
    gateway: str | None = None
    public_ip: str | None = None
    primary_dns: str | None = None
    secondary_dns: str | None = None
    ip_assigned_by: str | None = None


class OrganizationApplianceUplinkStatus(Model):
    network_id: str | None = None
    serial: str | None = None
    model: str | None = None
    last_reported_at: str | None = None
    high_availability: OrganizationApplianceUplinkStatusHighAvailability | None = None
    uplinks: list[OrganizationApplianceUplinkStatusUplink] | None = None


class OrganizationApplianceDnsLocalRecord(Model):
    record_id: str | None = None
    hostname: str | None = None
    address: str | None = None
    profile: shared.Id | None = None


class OrganizationApplianceDnsLocalProfile(Model):
    profile_id: str | None = None
    name: str | None = None


class OrganizationApplianceDnsSplitProfileNameservers(Model):
    addresses: list[str] | None = None


class OrganizationApplianceDnsSplitProfile(Model):
    profile_id: str | None = None
    name: str | None = None
    hostnames: list[str] | None = None
    nameservers: OrganizationApplianceDnsSplitProfileNameservers | None = None


class NetworkAppliancePrefixesDelegatedStatic(Model):
    static_delegated_prefix_id: str | None = None
    prefix: str | None = None
    origin: NetworkApplianceVlanIpv6PrefixAssignmentOrigin | None = None
    description: str | None = None
    created_at: str | None = None
    updated_at: str | None = None


class OrganizationApplianceDevicesInterfacesL3Ipv4(Model):
    address: str | None = None
    subnet: str | None = None


class OrganizationApplianceDevicesInterfacesL3PortInterface(Model):
    name: str | None = None
    slot: int | None = None
    subslot: int | None = None
    number: int | None = None


class OrganizationApplianceDevicesInterfacesL3Port(Model):
    interface: OrganizationApplianceDevicesInterfacesL3PortInterface | None = None


class OrganizationApplianceDevicesInterfacesL3(Model):
    interface_id: str | None = None
    ipv4: OrganizationApplianceDevicesInterfacesL3Ipv4 | None = None
    network: shared.Id | None = None
    port: OrganizationApplianceDevicesInterfacesL3Port | None = None


class OrganizationApplianceUplinksNatByNetworkUplink(Model):
    interface: str | None = None
    nat: shared.Enabled | None = None


class OrganizationApplianceUplinksNatByNetwork(Model):
    network_id: str | None = None
    uplinks: list[OrganizationApplianceUplinksNatByNetworkUplink] | None = None


class NetworkApplianceFirewallFirewalledService(Model):
    service: str | None = None
    access: str | None = None
    allowed_ips: list[str] | None = None


class OrganizationApplianceUplinksUsageByNetworkByUplink(Model):
    serial: str | None = None
    interface: str | None = None
    sent: int | None = None
    received: int | None = None


class OrganizationApplianceUplinksUsageByNetwork(Model):
    network_id: str | None = None
    name: str | None = None
    by_uplink: list[OrganizationApplianceUplinksUsageByNetworkByUplink] | None = None


class OrganizationApplianceSecurityIntrusionRuleBase(Model):
    enabled: bool | None = None
    action: str | None = None


class OrganizationApplianceSecurityIntrusionRuleOverride(Model):
    id: str | None = None
    action: str | None = None


class OrganizationApplianceSecurityIntrusionRule(Model):
    rule_id: str | None = None
    gid: int | None = None
    sid: int | None = None
    name: str | None = None
    description: str | None = None
    base: OrganizationApplianceSecurityIntrusionRuleBase | None = None
    override: OrganizationApplianceSecurityIntrusionRuleOverride | None = None
    policy: shared.Id | None = None


class OrganizationApplianceSecurityIntrusionPolicy(Model):
    policy_id: str | None = None
    name: str | None = None
    description: str | None = None
    base_policy: shared.Id | None = None
    is_base_policy: bool | None = None


class DeviceAppliancePrefixesDelegatedVlanAssignmentVlan(Model):
    id: int | None = None
    name: str | None = None


class DeviceAppliancePrefixesDelegatedVlanAssignmentOrigin(Model):
    interface: str | None = None
    prefix: str | None = None


class DeviceAppliancePrefixesDelegatedVlanAssignmentIpv6(Model):
    prefix: str | None = None
    address: str | None = None
    link_local: shared.Address | None = None
    solicited_node_multicast: shared.Address | None = None


class DeviceAppliancePrefixesDelegatedVlanAssignment(Model):
    vlan: DeviceAppliancePrefixesDelegatedVlanAssignmentVlan | None = None
    origin: DeviceAppliancePrefixesDelegatedVlanAssignmentOrigin | None = None
    status: str | None = None
    ipv6: DeviceAppliancePrefixesDelegatedVlanAssignmentIpv6 | None = None


class OrganizationApplianceDevicesRedundancyByNetworkDesignation(Model):
    serial: str | None = None
    priority: int | None = None


class OrganizationApplianceDevicesRedundancyByNetworkUplinkInterface(Model):
    name: str | None = None
    addresses: list[OrganizationApplianceDevicesInterfacesL3Ipv4] | None = None


class OrganizationApplianceDevicesRedundancyByNetworkUplinkSharingByInterface(Model):
    name: str | None = None
    parent: str | None = None


class OrganizationApplianceDevicesRedundancyByNetworkUplinkSharing(Model):
    enabled: bool | None = None
    vlan_id: str | None = None
    by_interface: list[OrganizationApplianceDevicesRedundancyByNetworkUplinkSharingByInterface] | None = None


class OrganizationApplianceDevicesRedundancyByNetworkUplink(Model):
    mode: str | None = None
    interfaces: list[OrganizationApplianceDevicesRedundancyByNetworkUplinkInterface] | None = None
    sharing: OrganizationApplianceDevicesRedundancyByNetworkUplinkSharing | None = None


class OrganizationApplianceDevicesRedundancyByNetwork(Model):
    network_id: str | None = None
    name: str | None = None
    enabled: bool | None = None
    mode: str | None = None
    designations: list[OrganizationApplianceDevicesRedundancyByNetworkDesignation] | None = None
    uplink: OrganizationApplianceDevicesRedundancyByNetworkUplink | None = None


class OrganizationApplianceDnsLocalProfilesAssignment(Model):
    assignment_id: str | None = None
    network: shared.Id | None = None
    profile: shared.Id | None = None


class OrganizationApplianceSecurityIntrusionRuleGroupBaseSecurity(Model):
    level: int | None = None


class OrganizationApplianceSecurityIntrusionRuleGroupBase(Model):
    security: OrganizationApplianceSecurityIntrusionRuleGroupBaseSecurity | None = None


class OrganizationApplianceSecurityIntrusionRuleGroupOverride(Model):
    id: str | None = None
    security: OrganizationApplianceSecurityIntrusionRuleGroupBaseSecurity | None = None


class OrganizationApplianceSecurityIntrusionRuleGroup(Model):
    group_id: str | None = None
    parent: shared.IdName | None = None
    name: str | None = None
    description: str | None = None
    policy: shared.Id | None = None
    base: OrganizationApplianceSecurityIntrusionRuleGroupBase | None = None
    override: OrganizationApplianceSecurityIntrusionRuleGroupOverride | None = None


class OrganizationApplianceVpnSiteToSiteIpsecPeersSlaIpsec(Model):
    peer_ids: list[str] | None = None


class OrganizationApplianceVpnSiteToSiteIpsecPeersSla(Model):
    id: str | None = None
    name: str | None = None
    uri: str | None = None
    ipsec: OrganizationApplianceVpnSiteToSiteIpsecPeersSlaIpsec | None = None


class OrganizationApplianceDevicesInterfacesPortsByDevicePortPersonalityLayer(Model):
    mode: int | None = None
    is_flexible: bool | None = None


class OrganizationApplianceDevicesInterfacesPortsByDevicePortPersonality(Model):
    mode: str | None = None
    is_flexible: bool | None = None
    layer: OrganizationApplianceDevicesInterfacesPortsByDevicePortPersonalityLayer | None = None


class OrganizationApplianceDevicesInterfacesPortsByDevicePortUplink(Model):
    type: str | None = None
    primary: bool | None = None


class OrganizationApplianceDevicesInterfacesPortsByDevicePortDownlinkAccessPolicy(Model):
    type: str | None = None


class OrganizationApplianceDevicesInterfacesPortsByDevicePortDownlinkAccess(Model):
    vlan: str | None = None
    policy: OrganizationApplianceDevicesInterfacesPortsByDevicePortDownlinkAccessPolicy | None = None


class OrganizationApplianceDevicesInterfacesPortsByDevicePortDownlinkTrunk(Model):
    native_vlan: str | None = None
    allowed_vlans: list[str] | None = None
    sgt: shared.Enabled | None = None


class OrganizationApplianceDevicesInterfacesPortsByDevicePortDownlink(Model):
    mode: str | None = None
    sgt: shared.Id | None = None
    access: OrganizationApplianceDevicesInterfacesPortsByDevicePortDownlinkAccess | None = None
    trunk: OrganizationApplianceDevicesInterfacesPortsByDevicePortDownlinkTrunk | None = None


class OrganizationApplianceDevicesInterfacesPortsByDevicePort(Model):
    number: str | None = None
    interface: OrganizationApplianceDevicesInterfacesL3PortInterface | None = None
    enabled: bool | None = None
    name: str | None = None
    personality: OrganizationApplianceDevicesInterfacesPortsByDevicePortPersonality | None = None
    uplink: OrganizationApplianceDevicesInterfacesPortsByDevicePortUplink | None = None
    downlink: OrganizationApplianceDevicesInterfacesPortsByDevicePortDownlink | None = None
    profile: shared.Id | None = None


class OrganizationApplianceDevicesInterfacesPortsByDevice(Model):
    serial: str | None = None
    ports: list[OrganizationApplianceDevicesInterfacesPortsByDevicePort] | None = None


class OrganizationApplianceSecurityIntrusionRulesOverride(Model):
    override_id: str | None = None
    policy: shared.Id | None = None
    rule: shared.Id | None = None
    action: str | None = None


class NetworkApplianceTrafficShapingCustomPerformanceClass(Model):
    name: str | None = None
    custom_performance_class_id: str | None = None
    max_latency: int | None = None
    max_jitter: int | None = None
    max_loss_percentage: int | None = None


class OrganizationApplianceInterfacesPacketsOverviewsByDeviceInterfaceByTypeRatesAverage(Model):
    total: float | None = None
    sent: float | None = None
    recv: float | None = None


class OrganizationApplianceInterfacesPacketsOverviewsByDeviceInterfaceByTypeRates(Model):
    average: OrganizationApplianceInterfacesPacketsOverviewsByDeviceInterfaceByTypeRatesAverage | None = None


class OrganizationApplianceInterfacesPacketsOverviewsByDeviceInterfaceByType(Model):
    type: str | None = None
    total: int | None = None
    sent: int | None = None
    recv: int | None = None
    rates: OrganizationApplianceInterfacesPacketsOverviewsByDeviceInterfaceByTypeRates | None = None


class OrganizationApplianceInterfacesPacketsOverviewsByDeviceInterface(Model):
    name: str | None = None
    slot: int | None = None
    subslot: int | None = None
    number: int | None = None
    by_type: list[OrganizationApplianceInterfacesPacketsOverviewsByDeviceInterfaceByType] | None = None


class OrganizationApplianceInterfacesPacketsOverviewsByDevice(Model):
    network: shared.Id | None = None
    serial: str | None = None
    interfaces: list[OrganizationApplianceInterfacesPacketsOverviewsByDeviceInterface] | None = None


class OrganizationApplianceSecurityIntrusionPoliciesOverviewCountsRulesByAction(Model):
    alert: int | None = None
    block: int | None = None


class OrganizationApplianceSecurityIntrusionPoliciesOverviewCountsRules(Model):
    total: int | None = None
    overridden: shared.Total | None = None
    by_action: OrganizationApplianceSecurityIntrusionPoliciesOverviewCountsRulesByAction | None = None


class OrganizationApplianceSecurityIntrusionPoliciesOverviewCounts(Model):
    networks: shared.Total | None = None
    rules: OrganizationApplianceSecurityIntrusionPoliciesOverviewCountsRules | None = None


class OrganizationApplianceSecurityIntrusionPoliciesOverview(Model):
    policy_id: str | None = None
    counts: OrganizationApplianceSecurityIntrusionPoliciesOverviewCounts | None = None


class OrganizationApplianceFirewallMulticastForwardingByNetworkRule(Model):
    description: str | None = None
    address: str | None = None
    vlan_ids: list[str] | None = None


class OrganizationApplianceFirewallMulticastForwardingByNetwork(Model):
    network: shared.IdName | None = None
    rules: list[OrganizationApplianceFirewallMulticastForwardingByNetworkRule] | None = None


class OrganizationApplianceSecurityIntrusionRuleGroupsOverride(Model):
    override_id: str | None = None
    policy: shared.Id | None = None
    group: shared.Id | None = None
    security: OrganizationApplianceSecurityIntrusionRuleGroupBaseSecurity | None = None


class OrganizationApplianceSecurityIntrusionRuleGroupsOverviewCountsRuleGroups(Model):
    total: int | None = None
    by_security_level: dict[str, int] | None = None


class OrganizationApplianceSecurityIntrusionRuleGroupsOverviewCountsRulesByAction(Model):
    alert: int | None = None
    block: int | None = None
    other: int | None = None


class OrganizationApplianceSecurityIntrusionRuleGroupsOverviewCountsRules(Model):
    total: int | None = None
    by_action: OrganizationApplianceSecurityIntrusionRuleGroupsOverviewCountsRulesByAction | None = None


class OrganizationApplianceSecurityIntrusionRuleGroupsOverviewCounts(Model):
    rule_groups: OrganizationApplianceSecurityIntrusionRuleGroupsOverviewCountsRuleGroups | None = None
    rules: OrganizationApplianceSecurityIntrusionRuleGroupsOverviewCountsRules | None = None


class OrganizationApplianceSecurityIntrusionRuleGroupsOverview(Model):
    rule_group_id: str | None = None
    policy: shared.Id | None = None
    counts: OrganizationApplianceSecurityIntrusionRuleGroupsOverviewCounts | None = None


class OrganizationApplianceTrafficShapingVpnExclusionsByNetworkCustom(Model):
    protocol: str | None = None
    destination: str | None = None
    port: str | None = None


class OrganizationApplianceTrafficShapingVpnExclusionsByNetwork(Model):
    network_id: str | None = None
    network_name: str | None = None
    custom: list[OrganizationApplianceTrafficShapingVpnExclusionsByNetworkCustom] | None = None
    major_applications: list[shared.IdName] | None = None


class OrganizationApplianceDevicesInterfacesPortsProfilesAssignmentDevice(Model):
    name: str | None = None
    mac: str | None = None
    serial: str | None = None


class OrganizationApplianceDevicesInterfacesPortsProfilesAssignment(Model):
    device: OrganizationApplianceDevicesInterfacesPortsProfilesAssignmentDevice | None = None
    port: OrganizationApplianceDevicesInterfacesL3Port | None = None
    profile: shared.IdName | None = None


class OrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignment(Model):
    assignment_id: str | None = None
    policy_id: str | None = None
    interface_id: str | None = None


class OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevicePortIndices(Model):
    slot: int | None = None
    subslot: int | None = None
    port: int | None = None


class OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevicePortReadingByMetricPowerTransmit(Model):
    minimum: float | None = None
    maximum: float | None = None
    median: float | None = None


class OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevicePortReadingByMetricPower(Model):
    transmit: OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevicePortReadingByMetricPowerTransmit | None = None
    receive: OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevicePortReadingByMetricPowerTransmit | None = None


class OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevicePortReadingByMetricTemperature(Model):
    fahrenheit: OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevicePortReadingByMetricPowerTransmit | None = None
    celsius: OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevicePortReadingByMetricPowerTransmit | None = None


class OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevicePortReadingByMetricSupplyVoltage(Model):
    level: OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevicePortReadingByMetricPowerTransmit | None = None


class OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevicePortReadingByMetricLaserBiasCurrent(Model):
    draw: OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevicePortReadingByMetricPowerTransmit | None = None


class OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevicePortReadingByMetric(Model):
    power: OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevicePortReadingByMetricPower | None = None
    temperature: OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevicePortReadingByMetricTemperature | None = None
    supply_voltage: OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevicePortReadingByMetricSupplyVoltage | None = None
    laser_bias_current: OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevicePortReadingByMetricLaserBiasCurrent | None = None


class OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevicePortReading(Model):
    start_ts: str | None = None
    end_ts: str | None = None
    sfp_product_id: str | None = None
    by_metric: OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevicePortReadingByMetric | None = None


class OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevicePort(Model):
    port_id: str | None = None
    interface_name: str | None = None
    indices: OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevicePortIndices | None = None
    readings: list[OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevicePortReading] | None = None


class OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevice(Model):
    serial: str | None = None
    ports: list[OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevicePort] | None = None
    network: shared.IdName | None = None


class OrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignmentsByVlanPolicyGroup(Model):
    number: int | None = None


class OrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignmentsByVlanPolicy(Model):
    id: str | None = None
    name: str | None = None
    group: OrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignmentsByVlanPolicyGroup | None = None


class OrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignmentsByVlan(Model):
    network: shared.IdName | None = None
    name: str | None = None
    subnet: str | None = None
    interface_id: str | None = None
    vlan_id: str | None = None
    policy: OrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignmentsByVlanPolicy | None = None


class NetworkApplianceVpnBgpIpv6(Model):
    single_peering: shared.Enabled | None = None


class NetworkApplianceVpnBgpNeighborAuthentication(Model):
    password: str | None = None


class NetworkApplianceVpnBgpNeighborFilter(Model):
    out: list[str] | None = None


class NetworkApplianceVpnBgpNeighbor(Model):
    ip: str | None = None
    ipv6: shared.Address | None = None
    remote_as_number: int | None = None
    receive_limit: int | None = None
    allow_transit: bool | None = None
    ebgp_hold_timer: int | None = None
    ebgp_multihop: int | None = None
    source_interface: str | None = None
    next_hop_ip: str | None = None
    ttl_security: shared.Enabled | None = None
    authentication: NetworkApplianceVpnBgpNeighborAuthentication | None = None
    multi_exit_discriminator: int | None = None
    path_prepend: list[int] | None = None
    weight: int | None = None
    filter_in: list[str] | None = None
    community_out: list[str] | None = None
    filter: NetworkApplianceVpnBgpNeighborFilter | None = None
    explicit_outbound_route_advertisement: shared.Enabled | None = None
    vrf: shared.IdName | None = None


class NetworkApplianceVpnBgp(Model):
    enabled: bool | None = None
    as_number: int | None = None
    ibgp_hold_timer: int | None = None
    ipv6: NetworkApplianceVpnBgpIpv6 | None = None
    tunnel_down_termination: shared.Enabled | None = None
    local_as_number: int | None = None
    priority_route: str | None = None
    router_id: str | None = None
    neighbors: list[NetworkApplianceVpnBgpNeighbor] | None = None


class NetworkApplianceSettingsDynamicDns(Model):
    enabled: bool | None = None
    prefix: str | None = None
    url: str | None = None


class NetworkApplianceSettings(Model):
    client_tracking_method: str | None = None
    deployment_mode: str | None = None
    dynamic_dns: NetworkApplianceSettingsDynamicDns | None = None


class NetworkApplianceRfProfileTwoFourGhzSettings(Model):
    min_bitrate: float | None = None
    ax_enabled: bool | None = None


class NetworkApplianceRfProfileFiveGhzSettings(Model):
    min_bitrate: int | None = None
    ax_enabled: bool | None = None


class NetworkApplianceRfProfilePerSsidSetting(Model):
    band_operation_mode: str | None = None
    band_steering_enabled: bool | None = None


class NetworkApplianceRfProfile(Model):
    id: str | None = None
    network_id: str | None = None
    name: str | None = None
    two_four_ghz_settings: NetworkApplianceRfProfileTwoFourGhzSettings | None = None
    five_ghz_settings: NetworkApplianceRfProfileFiveGhzSettings | None = None
    per_ssid_settings: dict[str, NetworkApplianceRfProfilePerSsidSetting] | None = None


class NetworkApplianceSingleLan(Model):
    subnet: str | None = None
    appliance_ip: str | None = None
    mandatory_dhcp: shared.Enabled | None = None
    ipv6: NetworkApplianceVlanIpv6 | None = None
    vrf: shared.IdName | None = None


class NetworkApplianceWarmSpareWan1(Model):
    ip: str | None = None
    subnet: str | None = None


class NetworkApplianceWarmSpare(Model):
    enabled: bool | None = None
    primary_serial: str | None = None
    spare_serial: str | None = None
    uplink_mode: str | None = None
    wan1: NetworkApplianceWarmSpareWan1 | None = None
    wan2: NetworkApplianceWarmSpareWan1 | None = None


class DeviceAppliancePerformance(Model):
    perf_score: float | None = None


class NetworkApplianceRfProfiles(Model):
    assigned: list[NetworkApplianceRfProfile] | None = None


class DeviceApplianceRadioSettingsTwoFourGhzSettings(Model):
    channel: int | None = None
    target_power: int | None = None


class DeviceApplianceRadioSettingsFiveGhzSettings(Model):
    channel: int | None = None
    channel_width: int | None = None
    target_power: int | None = None


class DeviceApplianceRadioSettings(Model):
    serial: str | None = None
    rf_profile_id: str | None = None
    two_four_ghz_settings: DeviceApplianceRadioSettingsTwoFourGhzSettings | None = None
    five_ghz_settings: DeviceApplianceRadioSettingsFiveGhzSettings | None = None


class NetworkApplianceVlansSettings(Model):
    vlans_enabled: bool | None = None


class DeviceApplianceUplinksSettingsInterfacesWan1VlanTagging(Model):
    enabled: bool | None = None
    vlan_id: int | None = None


class DeviceApplianceUplinksSettingsInterfacesWan1SvisIpv4(Model):
    assignment_mode: str | None = None
    address: str | None = None
    gateway: str | None = None
    nameservers: OrganizationApplianceDnsSplitProfileNameservers | None = None


class DeviceApplianceUplinksSettingsInterfacesWan1Svis(Model):
    ipv4: DeviceApplianceUplinksSettingsInterfacesWan1SvisIpv4 | None = None
    ipv6: DeviceApplianceUplinksSettingsInterfacesWan1SvisIpv4 | None = None


class DeviceApplianceUplinksSettingsInterfacesWan1PppoeAuthentication(Model):
    enabled: bool | None = None
    username: str | None = None


class DeviceApplianceUplinksSettingsInterfacesWan1Pppoe(Model):
    enabled: bool | None = None
    authentication: DeviceApplianceUplinksSettingsInterfacesWan1PppoeAuthentication | None = None


class DeviceApplianceUplinksSettingsInterfacesWan1TransitionIpv4(Model):
    local: shared.Address | None = None


class DeviceApplianceUplinksSettingsInterfacesWan1TransitionIpv6BorderRelay(Model):
    mode: str | None = None
    address: str | None = None


class DeviceApplianceUplinksSettingsInterfacesWan1TransitionIpv6(Model):
    border_relay: DeviceApplianceUplinksSettingsInterfacesWan1TransitionIpv6BorderRelay | None = None
    interface_id: str | None = None


class DeviceApplianceUplinksSettingsInterfacesWan1TransitionMapRulesEntryIpv6Prefix(Model):
    address: str | None = None
    length: int | None = None


class DeviceApplianceUplinksSettingsInterfacesWan1TransitionMapRulesEntryIpv6(Model):
    prefix: DeviceApplianceUplinksSettingsInterfacesWan1TransitionMapRulesEntryIpv6Prefix | None = None


class DeviceApplianceUplinksSettingsInterfacesWan1TransitionMapRulesEntryBorderRelay(Model):
    address: str | None = None
    prefix: str | None = None


class DeviceApplianceUplinksSettingsInterfacesWan1TransitionMapRulesEntry(Model):
    ipv6: DeviceApplianceUplinksSettingsInterfacesWan1TransitionMapRulesEntryIpv6 | None = None
    ipv4: DeviceApplianceUplinksSettingsInterfacesWan1TransitionMapRulesEntryIpv6 | None = None
    border_relay: DeviceApplianceUplinksSettingsInterfacesWan1TransitionMapRulesEntryBorderRelay | None = None
    ea_bit_length: int | None = None
    ps_id_offset: int | None = None


class DeviceApplianceUplinksSettingsInterfacesWan1TransitionMapRules(Model):
    source: str | None = None
    entries: list[DeviceApplianceUplinksSettingsInterfacesWan1TransitionMapRulesEntry] | None = None


class DeviceApplianceUplinksSettingsInterfacesWan1TransitionMap(Model):
    rules: DeviceApplianceUplinksSettingsInterfacesWan1TransitionMapRules | None = None
    draft: shared.Enabled | None = None


class DeviceApplianceUplinksSettingsInterfacesWan1Transition(Model):
    enabled: bool | None = None
    mode: str | None = None
    authentication: DeviceApplianceUplinksSettingsInterfacesWan1PppoeAuthentication | None = None
    ipv4: DeviceApplianceUplinksSettingsInterfacesWan1TransitionIpv4 | None = None
    ipv6: DeviceApplianceUplinksSettingsInterfacesWan1TransitionIpv6 | None = None
    isp: shared.Name | None = None
    map: DeviceApplianceUplinksSettingsInterfacesWan1TransitionMap | None = None


class DeviceApplianceUplinksSettingsInterfacesWan1(Model):
    enabled: bool | None = None
    vlan_tagging: DeviceApplianceUplinksSettingsInterfacesWan1VlanTagging | None = None
    svis: DeviceApplianceUplinksSettingsInterfacesWan1Svis | None = None
    pppoe: DeviceApplianceUplinksSettingsInterfacesWan1Pppoe | None = None
    transition: DeviceApplianceUplinksSettingsInterfacesWan1Transition | None = None


class DeviceApplianceUplinksSettingsInterfaces(Model):
    wan1: DeviceApplianceUplinksSettingsInterfacesWan1 | None = None
    wan2: DeviceApplianceUplinksSettingsInterfacesWan1 | None = None


class DeviceApplianceUplinksSettings(Model):
    interfaces: DeviceApplianceUplinksSettingsInterfaces | None = None


class NetworkApplianceTrafficShaping(Model):
    global_bandwidth_limits: shared.BandwidthLimits | None = None


class NetworkApplianceSecurityMalwareAllowedUrl(Model):
    url: str | None = None
    comment: str | None = None


class NetworkApplianceSecurityMalwareAllowedFile(Model):
    sha256: str | None = None
    comment: str | None = None


class NetworkApplianceSecurityMalware(Model):
    mode: str | None = None
    allowed_urls: list[NetworkApplianceSecurityMalwareAllowedUrl] | None = None
    allowed_files: list[NetworkApplianceSecurityMalwareAllowedFile] | None = None


class NetworkApplianceContentFiltering(Model):
    allowed_url_patterns: list[str] | None = None
    blocked_url_patterns: list[str] | None = None
    blocked_url_categories: list[shared.IdName] | None = None
    url_category_list_size: str | None = None


class NetworkApplianceFirewallSettingsSpoofingProtectionIpSourceGuard(Model):
    mode: str | None = None


class NetworkApplianceFirewallSettingsSpoofingProtection(Model):
    ip_source_guard: NetworkApplianceFirewallSettingsSpoofingProtectionIpSourceGuard | None = None


class NetworkApplianceFirewallSettings(Model):
    spoofing_protection: NetworkApplianceFirewallSettingsSpoofingProtection | None = None


class NetworkApplianceVpnSiteToSiteVpnHub(Model):
    hub_id: str | None = None
    use_default_route: bool | None = None
    vrfs: list[shared.IdName] | None = None


class NetworkApplianceVpnSiteToSiteVpnSubnetNat(Model):
    enabled: bool | None = None
    remote_subnet: str | None = None


class NetworkApplianceVpnSiteToSiteVpnSubnet(Model):
    local_subnet: str | None = None
    use_vpn: bool | None = None
    nat: NetworkApplianceVpnSiteToSiteVpnSubnetNat | None = None


class NetworkApplianceVpnSiteToSiteVpnSubnetNat2(Model):
    is_allowed: bool | None = None


class NetworkApplianceVpnSiteToSiteVpnSubnet2(Model):
    nat: NetworkApplianceVpnSiteToSiteVpnSubnetNat2 | None = None


class NetworkApplianceVpnSiteToSiteVpnHostTranslation(Model):
    name: str | None = None
    local: shared.Address | None = None
    remote: shared.Address | None = None


class NetworkApplianceVpnSiteToSiteVpn(Model):
    mode: str | None = None
    hubs: list[NetworkApplianceVpnSiteToSiteVpnHub] | None = None
    subnets: list[NetworkApplianceVpnSiteToSiteVpnSubnet] | None = None
    sgt: shared.Enabled | None = None
    subnet: NetworkApplianceVpnSiteToSiteVpnSubnet2 | None = None
    host_translations: list[NetworkApplianceVpnSiteToSiteVpnHostTranslation] | None = None


class NetworkApplianceSecurityIntrusionPolicy(Model):
    id: str | None = None
    name: str | None = None
    description: str | None = None


class NetworkApplianceSecurityIntrusionProtectedNetworks(Model):
    use_default: bool | None = None
    included_cidr: list[str] | None = None
    excluded_cidr: list[str] | None = None


class NetworkApplianceSecurityIntrusion(Model):
    mode: str | None = None
    ids_rulesets: str | None = None
    policy: NetworkApplianceSecurityIntrusionPolicy | None = None
    protected_networks: NetworkApplianceSecurityIntrusionProtectedNetworks | None = None


class NetworkApplianceTrafficShapingRulesRuleDefinition(Model):
    type: str | None = None
    value: str | None = None


class NetworkApplianceTrafficShapingRulesRulePerClientBandwidthLimits(Model):
    settings: str | None = None
    bandwidth_limits: shared.BandwidthLimits | None = None


class NetworkApplianceTrafficShapingRulesRule(Model):
    definitions: list[NetworkApplianceTrafficShapingRulesRuleDefinition] | None = None
    per_client_bandwidth_limits: NetworkApplianceTrafficShapingRulesRulePerClientBandwidthLimits | None = None
    dscp_tag_value: int | None = None
    priority: str | None = None


class NetworkApplianceTrafficShapingRules(Model):
    default_rules_enabled: bool | None = None
    rules: list[NetworkApplianceTrafficShapingRulesRule] | None = None


class OrganizationApplianceSecurityIntrusionAllowedRule(Model):
    rule_id: str | None = None
    message: str | None = None


class OrganizationApplianceSecurityIntrusion(Model):
    allowed_rules: list[OrganizationApplianceSecurityIntrusionAllowedRule] | None = None


class NetworkApplianceFirewallL3FirewallRulesRule(Model):
    comment: str | None = None
    policy: str | None = None
    protocol: str | None = None
    src_port: str | None = None
    src_cidr: str | None = None
    dest_port: str | None = None
    dest_cidr: str | None = None
    syslog_enabled: bool | None = None


class NetworkApplianceFirewallL3FirewallRules(Model):
    rules: list[NetworkApplianceFirewallL3FirewallRulesRule] | None = None


class NetworkApplianceFirewallL7FirewallRulesRule(Model):
    policy: str | None = None
    type: str | None = None
    value: str | None = None


class NetworkApplianceFirewallL7FirewallRules(Model):
    rules: list[NetworkApplianceFirewallL7FirewallRulesRule] | None = None


class NetworkApplianceFirewallOneToOneNatRulesRuleAllowedInbound(Model):
    protocol: str | None = None
    destination_ports: list[str] | None = None
    allowed_ips: list[str] | None = None


class NetworkApplianceFirewallOneToOneNatRulesRule(Model):
    name: str | None = None
    public_ip: str | None = None
    lan_ip: str | None = None
    uplink: str | None = None
    allowed_inbound: list[NetworkApplianceFirewallOneToOneNatRulesRuleAllowedInbound] | None = None


class NetworkApplianceFirewallOneToOneNatRules(Model):
    rules: list[NetworkApplianceFirewallOneToOneNatRulesRule] | None = None


class NetworkApplianceFirewallOneToManyNatRulesRulePortRule(Model):
    name: str | None = None
    protocol: str | None = None
    public_port: str | None = None
    local_ip: str | None = None
    local_port: str | None = None
    allowed_ips: list[str] | None = None


class NetworkApplianceFirewallOneToManyNatRulesRule(Model):
    public_ip: str | None = None
    uplink: str | None = None
    port_rules: list[NetworkApplianceFirewallOneToManyNatRulesRulePortRule] | None = None


class NetworkApplianceFirewallOneToManyNatRules(Model):
    rules: list[NetworkApplianceFirewallOneToManyNatRulesRule] | None = None


class NetworkApplianceContentFilteringCategories(Model):
    categories: list[shared.IdName] | None = None


class OrganizationApplianceVpnThirdPartyVPNPeersPeerIpsecPolicies(Model):
    ike_cipher_algo: list[str] | None = None
    ike_auth_algo: list[str] | None = None
    ike_prf_algo: list[str] | None = None
    ike_diffie_hellman_group: list[str] | None = None
    ike_lifetime: int | None = None
    child_cipher_algo: list[str] | None = None
    child_auth_algo: list[str] | None = None
    child_pfs_group: list[str] | None = None
    child_lifetime: int | None = None


class OrganizationApplianceVpnThirdPartyVPNPeersPeerNetwork(Model):
    names: list[str] | None = None
    ids: list[str] | None = None


class OrganizationApplianceVpnThirdPartyVPNPeersPeerEbgpNeighbor(Model):
    neighbor_id: int | None = None
    neighbor_ip: str | None = None
    ip_version: int | None = None
    remote_as_number: int | None = None
    ebgp_hold_timer: int | None = None
    ebgp_multihop: int | None = None
    source_ip: str | None = None
    vrf: shared.IdName | None = None
    ttl_security: shared.Enabled | None = None
    authentication: NetworkApplianceVpnBgpNeighborAuthentication | None = None
    allow_transit: bool | None = None
    receive_limit: int | None = None
    explicit_outbound_route_advertisement: shared.Enabled | None = None
    filter: NetworkApplianceVpnBgpNeighborFilter | None = None
    filter_in: list[str] | None = None
    community_out: list[str] | None = None
    path_prepend: list[int] | None = None
    multi_exit_discriminator: int | None = None
    weight: int | None = None


class OrganizationApplianceVpnThirdPartyVPNPeersPeerEcmpUplinkConfigEbgpNeighbor(Model):
    neighbor_ip: str | None = None
    source_ip: str | None = None


class OrganizationApplianceVpnThirdPartyVPNPeersPeerEcmpUplinkConfig(Model):
    id: str | None = None
    wan: str | None = None
    private_subnets: list[str] | None = None
    ebgp_neighbor: OrganizationApplianceVpnThirdPartyVPNPeersPeerEcmpUplinkConfigEbgpNeighbor | None = None


class OrganizationApplianceVpnThirdPartyVPNPeersPeerGroupFailover(Model):
    direct_to_internet: bool | None = None


class OrganizationApplianceVpnThirdPartyVPNPeersPeerGroup(Model):
    number: int | None = None
    failover: OrganizationApplianceVpnThirdPartyVPNPeersPeerGroupFailover | None = None
    active_active_tunnel: bool | None = None


class OrganizationApplianceVpnThirdPartyVPNPeersPeer(Model):
    peer_id: str | None = None
    name: str | None = None
    public_ip: str | None = None
    remote_id: str | None = None
    local_id: str | None = None
    secret: str | None = None
    private_subnets: list[str] | None = None
    ipsec_policies: OrganizationApplianceVpnThirdPartyVPNPeersPeerIpsecPolicies | None = None
    sla_policy: shared.Id | None = None
    ipsec_policies_preset: str | None = None
    ike_version: str | None = None
    network_tags: list[str] | None = None
    network: OrganizationApplianceVpnThirdPartyVPNPeersPeerNetwork | None = None
    is_route_based: bool | None = None
    ebgp_neighbor: OrganizationApplianceVpnThirdPartyVPNPeersPeerEbgpNeighbor | None = None
    ecmp_uplink_configs: list[OrganizationApplianceVpnThirdPartyVPNPeersPeerEcmpUplinkConfig] | None = None
    priority_in_group: int | None = None
    group: OrganizationApplianceVpnThirdPartyVPNPeersPeerGroup | None = None


class OrganizationApplianceVpnThirdPartyVPNPeers(Model):
    peers: list[OrganizationApplianceVpnThirdPartyVPNPeersPeer] | None = None


class NetworkApplianceFirewallPortForwardingRulesRule(Model):
    lan_ip: str | None = None
    allowed_ips: list[str] | None = None
    name: str | None = None
    protocol: str | None = None
    public_port: str | None = None
    local_port: str | None = None
    uplink: str | None = None


class NetworkApplianceFirewallPortForwardingRules(Model):
    rules: list[NetworkApplianceFirewallPortForwardingRulesRule] | None = None


class NetworkApplianceFirewallInboundFirewallRules(Model):
    rules: list[NetworkApplianceFirewallL3FirewallRulesRule] | None = None
    syslog_default_rule: bool | None = None


class OrganizationApplianceUplinksStatusesOverviewCountsByStatus(Model):
    active: int | None = None
    ready: int | None = None
    failed: int | None = None
    connecting: int | None = None
    not_connected: int | None = None


class OrganizationApplianceUplinksStatusesOverviewCounts(Model):
    by_status: OrganizationApplianceUplinksStatusesOverviewCountsByStatus | None = None


class OrganizationApplianceUplinksStatusesOverview(Model):
    counts: OrganizationApplianceUplinksStatusesOverviewCounts | None = None


class NetworkApplianceTrafficShapingUplinkBandwidthBandwidthLimits(Model):
    wan1: shared.BandwidthLimits | None = None
    wan2: shared.BandwidthLimits | None = None
    cellular: shared.BandwidthLimits | None = None


class NetworkApplianceTrafficShapingUplinkBandwidth(Model):
    bandwidth_limits: NetworkApplianceTrafficShapingUplinkBandwidthBandwidthLimits | None = None


class NetworkApplianceTrafficShapingUplinkSelectionFailoverAndFailback(Model):
    immediate: shared.Enabled | None = None


class NetworkApplianceTrafficShapingUplinkSelectionWanTrafficUplinkPreferenceTrafficFilterValueSource(Model):
    port: str | None = None
    cidr: str | None = None
    vlan: int | None = None
    host: int | None = None


class NetworkApplianceTrafficShapingUplinkSelectionWanTrafficUplinkPreferenceTrafficFilterValueDestinationApplication(Model):
    id: str | None = None
    name: str | None = None
    type: str | None = None


class NetworkApplianceTrafficShapingUplinkSelectionWanTrafficUplinkPreferenceTrafficFilterValueDestination(Model):
    port: str | None = None
    cidr: str | None = None
    applications: list[NetworkApplianceTrafficShapingUplinkSelectionWanTrafficUplinkPreferenceTrafficFilterValueDestinationApplication] | None = None


class NetworkApplianceTrafficShapingUplinkSelectionWanTrafficUplinkPreferenceTrafficFilterValue(Model):
    protocol: str | None = None
    source: NetworkApplianceTrafficShapingUplinkSelectionWanTrafficUplinkPreferenceTrafficFilterValueSource | None = None
    destination: NetworkApplianceTrafficShapingUplinkSelectionWanTrafficUplinkPreferenceTrafficFilterValueDestination | None = None


class NetworkApplianceTrafficShapingUplinkSelectionWanTrafficUplinkPreferenceTrafficFilter(Model):
    type: str | None = None
    value: NetworkApplianceTrafficShapingUplinkSelectionWanTrafficUplinkPreferenceTrafficFilterValue | None = None


class NetworkApplianceTrafficShapingUplinkSelectionWanTrafficUplinkPreference(Model):
    traffic_filters: list[NetworkApplianceTrafficShapingUplinkSelectionWanTrafficUplinkPreferenceTrafficFilter] | None = None
    preferred_uplink: str | None = None
    vrf: shared.IdName | None = None


class NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreferenceTrafficFilterValueSource(Model):
    port: str | None = None
    cidr: str | None = None
    network: str | None = None
    vlan: int | None = None
    host: int | None = None


class NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreferenceTrafficFilterValueDestination(Model):
    port: str | None = None
    cidr: str | None = None
    network: str | None = None
    vlan: int | None = None
    host: int | None = None
    fqdn: str | None = None


class NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreferenceTrafficFilterValue(Model):
    id: str | None = None
    protocol: str | None = None
    source: NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreferenceTrafficFilterValueSource | None = None
    destination: NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreferenceTrafficFilterValueDestination | None = None


class NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreferenceTrafficFilter(Model):
    type: str | None = None
    value: NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreferenceTrafficFilterValue | None = None


class NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreferencePerformanceClass(Model):
    type: str | None = None
    builtin_performance_class_name: str | None = None
    custom_performance_class_id: str | None = None


class NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreference(Model):
    traffic_filters: list[NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreferenceTrafficFilter] | None = None
    preferred_uplink: str | None = None
    vrf: shared.IdName | None = None
    fail_over_criterion: str | None = None
    performance_class: NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreferencePerformanceClass | None = None


class NetworkApplianceTrafficShapingUplinkSelection(Model):
    active_active_auto_vpn_enabled: bool | None = None
    default_uplink: str | None = None
    load_balancing_enabled: bool | None = None
    failover_and_failback: NetworkApplianceTrafficShapingUplinkSelectionFailoverAndFailback | None = None
    wan_traffic_uplink_preferences: list[NetworkApplianceTrafficShapingUplinkSelectionWanTrafficUplinkPreference] | None = None
    vpn_traffic_uplink_preferences: list[NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreference] | None = None


class NetworkApplianceConnectivityMonitoringDestinationsDestination(Model):
    ip: str | None = None
    description: str | None = None
    default: bool | None = None


class NetworkApplianceConnectivityMonitoringDestinations(Model):
    destinations: list[NetworkApplianceConnectivityMonitoringDestinationsDestination] | None = None


class NetworkApplianceFirewallL7FirewallRulesApplicationCategoriesApplicationCategory(Model):
    id: str | None = None
    name: str | None = None
    applications: list[shared.IdName] | None = None


class NetworkApplianceFirewallL7FirewallRulesApplicationCategories(Model):
    application_categories: list[NetworkApplianceFirewallL7FirewallRulesApplicationCategoriesApplicationCategory] | None = None


class CreateNetworkApplianceVlanResponse(Model):
    id: str | None = None
    interface_id: str | None = None
    name: str | None = None
    subnet: str | None = None
    appliance_ip: str | None = None
    group_policy_id: str | None = None
    template_vlan_type: str | None = None
    cidr: str | None = None
    mask: int | None = None
    mandatory_dhcp: shared.Enabled | None = None
    sgt: NetworkApplianceVlanSgt | None = None
    ipv6: NetworkApplianceVlanIpv6 | None = None
    vrf: shared.IdName | None = None


class UpdateNetworkApplianceUplinksNatResponse(Model):
    uplinks: list[OrganizationApplianceUplinksNatByNetworkUplink] | None = None


class CreateNetworkApplianceInterfacesL3Response(Model):
    interface_id: str | None = None
    ipv4: OrganizationApplianceDevicesInterfacesL3Ipv4 | None = None
    port: OrganizationApplianceDevicesInterfacesL3Port | None = None


class ProtectionNetworkApplianceUmbrellaResponseUmbrella(Model):
    organization: shared.Id | None = None
    origin: shared.Id | None = None


class ProtectionNetworkApplianceUmbrellaResponse(Model):
    umbrella: ProtectionNetworkApplianceUmbrellaResponseUmbrella | None = None
    enabled: bool | None = None


class AddNetworkApplianceUmbrellaPoliciesResponse(Model):
    network: shared.Id | None = None
    policies: list[shared.Id] | None = None


class ConnectNetworkApplianceUmbrellaAccountResponseUmbrella(Model):
    organization: shared.Id | None = None


class ConnectNetworkApplianceUmbrellaAccountResponse(Model):
    umbrella: ConnectNetworkApplianceUmbrellaAccountResponseUmbrella | None = None


class ExclusionsNetworkApplianceUmbrellaDomainsResponse(Model):
    domains: list[str] | None = None


class CreateDeviceApplianceVmxAuthenticationTokenResponse(Model):
    token: str | None = None
    expires_at: str | None = None


class UpdateNetworkApplianceSdwanInternetPoliciesResponseWanTrafficUplinkPreference(Model):
    preferred_uplink: str | None = None
    fail_over_criterion: str | None = None
    performance_class: NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreferencePerformanceClass | None = None
    traffic_filters: list[NetworkApplianceTrafficShapingUplinkSelectionWanTrafficUplinkPreferenceTrafficFilter] | None = None


class UpdateNetworkApplianceSdwanInternetPoliciesResponse(Model):
    wan_traffic_uplink_preferences: list[UpdateNetworkApplianceSdwanInternetPoliciesResponseWanTrafficUplinkPreference] | None = None


class UpdateOrganizationApplianceVpnSiteToSiteIpsecPeersSlasResponse(Model):
    items: list[OrganizationApplianceVpnSiteToSiteIpsecPeersSla] | None = None
    meta: shared.Meta | None = None


class BulkOrganizationApplianceDnsLocalProfilesAssignmentsCreateResponse(Model):
    items: list[OrganizationApplianceDnsLocalProfilesAssignment] | None = None


class DeclareOrganizationApplianceSecurityIntrusionPolicyRulesOverridesResponse(Model):
    items: list[OrganizationApplianceSecurityIntrusionRulesOverride] | None = None


class DeclareOrganizationApplianceSecurityIntrusionPolicyRuleGroupsOverridesResponse(Model):
    items: list[OrganizationApplianceSecurityIntrusionRuleGroupsOverride] | None = None


AssignOrganizationPoliciesGlobalGroupPoliciesApplianceVlansResponse = shared.Success
CertificatesOrganizationApplianceSecurityHttpsiResponse = shared.Success
CreateDeviceApplianceInterfacesPortsUpdateResponse = OrganizationApplianceDevicesInterfacesPortsByDevicePort
CreateNetworkApplianceDevicesRedundancySwapResponse = OrganizationApplianceDevicesRedundancyByNetwork
CreateNetworkAppliancePrefixesDelegatedStaticResponse = NetworkAppliancePrefixesDelegatedStatic
CreateNetworkApplianceRfProfileResponse = NetworkApplianceRfProfile
CreateNetworkApplianceStaticRouteResponse = NetworkApplianceStaticRoute
CreateNetworkApplianceTrafficShapingCustomPerformanceClassResponse = NetworkApplianceTrafficShapingCustomPerformanceClass
CreateOrganizationApplianceDnsLocalProfileResponse = OrganizationApplianceDnsLocalProfile
CreateOrganizationApplianceDnsLocalProfilesAssignmentsBulkDeleteResponse = BulkOrganizationApplianceDnsLocalProfilesAssignmentsCreateResponse
CreateOrganizationApplianceDnsLocalRecordResponse = list[OrganizationApplianceDnsLocalRecord]
CreateOrganizationApplianceDnsSplitProfileResponse = OrganizationApplianceDnsSplitProfile
CreateOrganizationApplianceDnsSplitProfilesAssignmentsBulkCreateResponse = BulkOrganizationApplianceDnsLocalProfilesAssignmentsCreateResponse
CreateOrganizationApplianceDnsSplitProfilesAssignmentsBulkDeleteResponse = BulkOrganizationApplianceDnsLocalProfilesAssignmentsCreateResponse
CreateOrganizationApplianceSecurityIntrusionPolicyResponse = OrganizationApplianceSecurityIntrusionPolicy
CreateOrganizationApplianceSecurityIntrusionPolicyRuleGroupOverrideResponse = OrganizationApplianceSecurityIntrusionRuleGroupsOverride
CreateOrganizationApplianceSecurityIntrusionPolicyRuleOverrideResponse = OrganizationApplianceSecurityIntrusionRulesOverride
DeleteNetworkAppliancePrefixesDelegatedStaticResponse = dict[str, Any]
NetworkApplianceFirewallCellularFirewallRules = NetworkApplianceFirewallL3FirewallRules
NetworkApplianceFirewallFirewalledServiceDetails = NetworkApplianceFirewallFirewalledService
NetworkApplianceFirewallInboundCellularFirewallRules = NetworkApplianceFirewallL3FirewallRules
NetworkAppliancePortDetails = NetworkAppliancePort
NetworkAppliancePrefixesDelegatedStaticDetails = NetworkAppliancePrefixesDelegatedStatic
NetworkApplianceSsidDetails = NetworkApplianceSsid
NetworkApplianceStaticRouteDetails = NetworkApplianceStaticRoute
NetworkApplianceTrafficShapingCustomPerformanceClassDetails = NetworkApplianceTrafficShapingCustomPerformanceClass
NetworkApplianceVlanDetails = NetworkApplianceVlan
OrganizationApplianceDnsSplitProfilesAssignment = OrganizationApplianceDnsLocalProfilesAssignment
OrganizationApplianceRoutingVrfsSettings = shared.Enabled
OrganizationApplianceVpnVpnFirewallRules = NetworkApplianceFirewallL3FirewallRules
RemoveOrganizationPoliciesGlobalGroupPoliciesApplianceVlansResponse = shared.Success
SwapNetworkApplianceWarmSpareResponse = NetworkApplianceWarmSpare
UpdateDeviceApplianceInterfacesPortResponse = OrganizationApplianceDevicesInterfacesPortsByDevicePort
UpdateDeviceApplianceRadioSettingsResponse = DeviceApplianceRadioSettings
UpdateDeviceApplianceUplinksSettingsResponse = DeviceApplianceUplinksSettings
UpdateNetworkApplianceConnectivityMonitoringDestinationsResponse = NetworkApplianceConnectivityMonitoringDestinations
UpdateNetworkApplianceContentFilteringResponse = NetworkApplianceContentFiltering
UpdateNetworkApplianceDevicesRedundancyResponse = OrganizationApplianceDevicesRedundancyByNetwork
UpdateNetworkApplianceFirewallCellularFirewallRulesResponse = NetworkApplianceFirewallL3FirewallRules
UpdateNetworkApplianceFirewallFirewalledServiceResponse = NetworkApplianceFirewallFirewalledService
UpdateNetworkApplianceFirewallInboundCellularFirewallRulesResponse = NetworkApplianceFirewallL3FirewallRules
UpdateNetworkApplianceFirewallInboundFirewallRulesResponse = NetworkApplianceFirewallInboundFirewallRules
UpdateNetworkApplianceFirewallL3FirewallRulesResponse = NetworkApplianceFirewallL3FirewallRules
UpdateNetworkApplianceFirewallL7FirewallRulesResponse = NetworkApplianceFirewallL7FirewallRules
UpdateNetworkApplianceFirewallMulticastForwardingResponse = OrganizationApplianceFirewallMulticastForwardingByNetwork
UpdateNetworkApplianceFirewallOneToManyNatRulesResponse = NetworkApplianceFirewallOneToManyNatRules
UpdateNetworkApplianceFirewallOneToOneNatRulesResponse = NetworkApplianceFirewallOneToOneNatRules
UpdateNetworkApplianceFirewallPortForwardingRulesResponse = NetworkApplianceFirewallPortForwardingRules
UpdateNetworkApplianceFirewallSettingsResponse = NetworkApplianceFirewallSettings
UpdateNetworkApplianceInterfacesL3Response = CreateNetworkApplianceInterfacesL3Response
UpdateNetworkAppliancePortResponse = NetworkAppliancePort
UpdateNetworkAppliancePrefixesDelegatedStaticResponse = NetworkAppliancePrefixesDelegatedStatic
UpdateNetworkApplianceRfProfileResponse = NetworkApplianceRfProfile
UpdateNetworkApplianceSecurityIntrusionResponse = NetworkApplianceSecurityIntrusion
UpdateNetworkApplianceSecurityMalwareResponse = NetworkApplianceSecurityMalware
UpdateNetworkApplianceSettingsResponse = NetworkApplianceSettings
UpdateNetworkApplianceSingleLanResponse = NetworkApplianceSingleLan
UpdateNetworkApplianceSsidResponse = NetworkApplianceSsid
UpdateNetworkApplianceStaticRouteResponse = NetworkApplianceStaticRoute
UpdateNetworkApplianceTrafficShapingCustomPerformanceClassResponse = NetworkApplianceTrafficShapingCustomPerformanceClass
UpdateNetworkApplianceTrafficShapingResponse = NetworkApplianceTrafficShaping
UpdateNetworkApplianceTrafficShapingRulesResponse = NetworkApplianceTrafficShapingRules
UpdateNetworkApplianceTrafficShapingUplinkBandwidthResponse = NetworkApplianceTrafficShapingUplinkBandwidth
UpdateNetworkApplianceTrafficShapingUplinkSelectionResponse = NetworkApplianceTrafficShapingUplinkSelection
UpdateNetworkApplianceTrafficShapingVpnExclusionsResponse = OrganizationApplianceTrafficShapingVpnExclusionsByNetwork
UpdateNetworkApplianceVlanResponse = NetworkApplianceVlan
UpdateNetworkApplianceVlansSettingsResponse = NetworkApplianceVlansSettings
UpdateNetworkApplianceVpnBgpResponse = NetworkApplianceVpnBgp
UpdateNetworkApplianceVpnSiteToSiteVpnResponse = NetworkApplianceVpnSiteToSiteVpn
UpdateNetworkApplianceWarmSpareResponse = NetworkApplianceWarmSpare
UpdateOrganizationApplianceDnsLocalProfileResponse = OrganizationApplianceDnsLocalProfile
UpdateOrganizationApplianceDnsLocalRecordResponse = OrganizationApplianceDnsLocalRecord
UpdateOrganizationApplianceDnsSplitProfileResponse = OrganizationApplianceDnsSplitProfile
UpdateOrganizationApplianceRoutingVrfsSettingsResponse = shared.Enabled
UpdateOrganizationApplianceSecurityIntrusionPolicyResponse = OrganizationApplianceSecurityIntrusionPolicy
UpdateOrganizationApplianceSecurityIntrusionPolicyRuleGroupOverrideResponse = OrganizationApplianceSecurityIntrusionRuleGroupsOverride
UpdateOrganizationApplianceSecurityIntrusionPolicyRuleOverrideResponse = OrganizationApplianceSecurityIntrusionRulesOverride
UpdateOrganizationApplianceSecurityIntrusionResponse = OrganizationApplianceSecurityIntrusion
UpdateOrganizationApplianceVpnThirdPartyVPNPeersResponse = OrganizationApplianceVpnThirdPartyVPNPeers
UpdateOrganizationApplianceVpnVpnFirewallRulesResponse = NetworkApplianceFirewallL3FirewallRules
