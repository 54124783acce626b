# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""Objects that the appliance operations take."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict


class NetworkApplianceVlanIpv6PrefixAssignmentOrigin(TypedDict, total=False):
    type: Required[Literal["independent", "internet"] | str | None]
    interfaces: Sequence[str | None] | None


class NetworkApplianceVlanIpv6PrefixAssignment(TypedDict, total=False):
    autonomous: bool | None
    disabled: Required[bool | None]
    staticPrefix: str | None
    staticApplianceIp6: str | None
    origin: NetworkApplianceVlanIpv6PrefixAssignmentOrigin | None


class NetworkApplianceVlanIpv6(TypedDict, total=False):
    enabled: bool | None
    prefixAssignments: Sequence[NetworkApplianceVlanIpv6PrefixAssignment | None] | None


class NetworkApplianceVlanMandatoryDhcp(TypedDict, total=False):
    enabled: bool | None


class NetworkApplianceVlanDhcpOption(TypedDict, total=False):
    code: Required[str | None]
    type: Required[Literal["hex", "integer", "ip", "text"] | str | None]
    value: Required[str | None]


class NetworkApplianceVlanSgt(TypedDict, total=False):
    id: int | None


class NetworkApplianceVlanVrf(TypedDict, total=False):
    id: str | None


class NetworkApplianceVlanUplinkNat(TypedDict, total=False):
    enabled: Required[bool | None]


class NetworkApplianceVlanUplink(TypedDict, total=False):
    interface: Required[str | None]
    nat: Required[NetworkApplianceVlanUplinkNat | None]


class NetworkAppliancePortSgt(TypedDict, total=False):
    id: int | None
    enabled: bool | None


class NetworkApplianceSsidRadiusServer(TypedDict, total=False):
    host: str | None
    port: int | None
    secret: str | None


class NetworkApplianceSsidDot11w(TypedDict, total=False):
    enabled: bool | None
    required: bool | None


class NetworkApplianceVlanReservedIpRange(TypedDict, total=False):
    start: Required[str | None]
    end: Required[str | None]
    comment: Required[str | None]


class NetworkApplianceVlanIpv6PrefixAssignment2(TypedDict, total=False):
    autonomous: bool | None
    staticPrefix: str | None
    staticApplianceIp6: str | None
    origin: NetworkApplianceVlanIpv6PrefixAssignmentOrigin | None


class NetworkApplianceVlanIpv62(TypedDict, total=False):
    enabled: bool | None
    prefixAssignments: Sequence[NetworkApplianceVlanIpv6PrefixAssignment2 | None] | None


class NetworkApplianceVpnBgpIpv6(TypedDict, total=False):
    singlePeering: NetworkApplianceVlanMandatoryDhcp | None


class NetworkApplianceVpnBgpNeighborIpv6(TypedDict, total=False):
    address: Required[str | None]


class NetworkApplianceVpnBgpNeighborAuthentication(TypedDict, total=False):
    password: str | None


class NetworkApplianceVpnBgpNeighborFilter(TypedDict, total=False):
    out: Sequence[str | None] | None


class NetworkApplianceVpnBgpNeighbor(TypedDict, total=False):
    ip: str | None
    ipv6: NetworkApplianceVpnBgpNeighborIpv6 | None
    remoteAsNumber: Required[int | None]
    receiveLimit: int | None
    allowTransit: bool | None
    ebgpHoldTimer: Required[int | None]
    ebgpMultihop: Required[int | None]
    sourceInterface: str | None
    nextHopIp: str | None
    ttlSecurity: NetworkApplianceVlanMandatoryDhcp | None
    authentication: NetworkApplianceVpnBgpNeighborAuthentication | None
    multiExitDiscriminator: int | None
    pathPrepend: Sequence[int | None] | None
    weight: int | None
    filterIn: Sequence[str | None] | None
    filter: NetworkApplianceVpnBgpNeighborFilter | None
    communityOut: Sequence[str | None] | None
    explicitOutboundRouteAdvertisement: NetworkApplianceVlanMandatoryDhcp | None


class NetworkApplianceSettingsDynamicDns(TypedDict, total=False):
    prefix: str | None
    enabled: bool | None


class NetworkApplianceRfProfileTwoFourGhzSettings(TypedDict, total=False):
    minBitrate: float | None
    axEnabled: bool | None


class NetworkApplianceRfProfileFiveGhzSettings(TypedDict, total=False):
    minBitrate: int | None
    axEnabled: bool | None


class NetworkApplianceRfProfilePerSsidSetting(TypedDict, total=False):
    bandOperationMode: Literal["2.4ghz", "5ghz", "6ghz", "dual", "multi"] | str | None
    bandSteeringEnabled: bool | None


class NetworkApplianceStaticRouteFixedIpAssignment(TypedDict, total=False):
    ip: str | None
    name: str | None


class NetworkApplianceInterfacesL3PortInterface(TypedDict, total=False):
    name: str | None
    slot: Required[int | None]
    subslot: Required[int | None]
    number: Required[int | None]


class NetworkApplianceInterfacesL3Port(TypedDict, total=False):
    interface: NetworkApplianceInterfacesL3PortInterface | None


class NetworkApplianceInterfacesL3Ipv4(TypedDict, total=False):
    address: str | None
    subnet: str | None


class DeviceApplianceRadioSettingsTwoFourGhzSettings(TypedDict, total=False):
    channel: Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14] | int | None
    targetPower: int | None


class DeviceApplianceRadioSettingsFiveGhzSettings(TypedDict, total=False):
    channel: Literal[
        36, 40, 44, 48, 52, 56, 60, 64, 100, 104, 108, 112, 116, 120, 124, 128, 132, 136, 140, 144,
        149, 153, 157, 161, 165, 169, 173, 177,
    ] | int | None
    channelWidth: Literal[0, 20, 40, 80, 160] | int | None
    targetPower: int | None


class DeviceApplianceInterfacesPortPersonalityLayer(TypedDict, total=False):
    mode: int | None


class DeviceApplianceInterfacesPortPersonality(TypedDict, total=False):
    mode: str | None
    layer: DeviceApplianceInterfacesPortPersonalityLayer | None


class DeviceApplianceInterfacesPortUplink(TypedDict, total=False):
    type: str | None


class DeviceApplianceInterfacesPortDownlinkAccess(TypedDict, total=False):
    vlan: str | None
    policy: DeviceApplianceInterfacesPortUplink | None


class DeviceApplianceInterfacesPortDownlinkTrunk(TypedDict, total=False):
    nativeVlan: str | None
    allowedVlans: Sequence[str | None] | None
    sgt: NetworkApplianceVlanMandatoryDhcp | None


class DeviceApplianceInterfacesPortDownlink(TypedDict, total=False):
    mode: str | None
    sgt: NetworkApplianceVlanVrf | None
    access: DeviceApplianceInterfacesPortDownlinkAccess | None
    trunk: DeviceApplianceInterfacesPortDownlinkTrunk | None


class DeviceApplianceUplinksSettingsInterfacesWan1VlanTagging(TypedDict, total=False):
    enabled: bool | None
    vlanId: int | None


class DeviceApplianceUplinksSettingsInterfacesWan1SvisIpv4Nameservers(TypedDict, total=False):
    addresses: Sequence[str | None] | None


class DeviceApplianceUplinksSettingsInterfacesWan1SvisIpv4(TypedDict, total=False):
    assignmentMode: Literal["dynamic", "static"] | str | None
    address: str | None
    gateway: str | None
    nameservers: DeviceApplianceUplinksSettingsInterfacesWan1SvisIpv4Nameservers | None


class DeviceApplianceUplinksSettingsInterfacesWan1Svis(TypedDict, total=False):
    ipv4: DeviceApplianceUplinksSettingsInterfacesWan1SvisIpv4 | None
    ipv6: DeviceApplianceUplinksSettingsInterfacesWan1SvisIpv4 | None


class DeviceApplianceUplinksSettingsInterfacesWan1PppoeAuthentication(TypedDict, total=False):
    enabled: bool | None
    username: str | None
    password: str | None


class DeviceApplianceUplinksSettingsInterfacesWan1Pppoe(TypedDict, total=False):
    enabled: bool | None
    authentication: DeviceApplianceUplinksSettingsInterfacesWan1PppoeAuthentication | None


class DeviceApplianceUplinksSettingsInterfacesWan1TransitionIpv4Local(TypedDict, total=False):
    address: str | None


class DeviceApplianceUplinksSettingsInterfacesWan1TransitionIpv4(TypedDict, total=False):
    local: DeviceApplianceUplinksSettingsInterfacesWan1TransitionIpv4Local | None


class DeviceApplianceUplinksSettingsInterfacesWan1TransitionIpv6BorderRelay(TypedDict, total=False):
    mode: str | None
    address: str | None


class DeviceApplianceUplinksSettingsInterfacesWan1TransitionIpv6(TypedDict, total=False):
    borderRelay: DeviceApplianceUplinksSettingsInterfacesWan1TransitionIpv6BorderRelay | None
    interfaceId: str | None


class DeviceApplianceUplinksSettingsInterfacesWan1TransitionIsp(TypedDict, total=False):
    name: str | None


class DeviceApplianceUplinksSettingsInterfacesWan1TransitionMapRulesEntryIpv6Prefix(TypedDict, total=False):
    address: Required[str | None]
    length: Required[int | None]


class DeviceApplianceUplinksSettingsInterfacesWan1TransitionMapRulesEntryIpv6(TypedDict, total=False):
    prefix: Required[DeviceApplianceUplinksSettingsInterfacesWan1TransitionMapRulesEntryIpv6Prefix | None]


class DeviceApplianceUplinksSettingsInterfacesWan1TransitionMapRulesEntryBorderRelay(TypedDict, total=False):
    address: str | None
    prefix: str | None


class DeviceApplianceUplinksSettingsInterfacesWan1TransitionMapRulesEntry(TypedDict, total=False):
    ipv6: Required[DeviceApplianceUplinksSettingsInterfacesWan1TransitionMapRulesEntryIpv6 | None]
    ipv4: Required[DeviceApplianceUplinksSettingsInterfacesWan1TransitionMapRulesEntryIpv6 | None]
    borderRelay: Required[DeviceApplianceUplinksSettingsInterfacesWan1TransitionMapRulesEntryBorderRelay | None]
    eaBitLength: Required[int | None]
    psIdOffset: Required[int | None]


class DeviceApplianceUplinksSettingsInterfacesWan1TransitionMapRules(TypedDict, total=False):
    source: str | None
    entries: Sequence[DeviceApplianceUplinksSettingsInterfacesWan1TransitionMapRulesEntry | None] | None


class DeviceApplianceUplinksSettingsInterfacesWan1TransitionMap(TypedDict, total=False):
    rules: DeviceApplianceUplinksSettingsInterfacesWan1TransitionMapRules | None
    draft: NetworkApplianceVlanMandatoryDhcp | None


class DeviceApplianceUplinksSettingsInterfacesWan1Transition(TypedDict, total=False):
    enabled: bool | None
    mode: str | None
    authentication: DeviceApplianceUplinksSettingsInterfacesWan1PppoeAuthentication | None
    ipv4: DeviceApplianceUplinksSettingsInterfacesWan1TransitionIpv4 | None
    ipv6: DeviceApplianceUplinksSettingsInterfacesWan1TransitionIpv6 | None
    isp: DeviceApplianceUplinksSettingsInterfacesWan1TransitionIsp | None
    map: DeviceApplianceUplinksSettingsInterfacesWan1TransitionMap | None


class DeviceApplianceUplinksSettingsInterfacesWan1(TypedDict, total=False):
    enabled: bool | None
    vlanTagging: DeviceApplianceUplinksSettingsInterfacesWan1VlanTagging | None
    svis: DeviceApplianceUplinksSettingsInterfacesWan1Svis | None
    pppoe: DeviceApplianceUplinksSettingsInterfacesWan1Pppoe | None
    transition: DeviceApplianceUplinksSettingsInterfacesWan1Transition | None


class DeviceApplianceUplinksSettingsInterfaces(TypedDict, total=False):
    wan1: DeviceApplianceUplinksSettingsInterfacesWan1 | None
    wan2: DeviceApplianceUplinksSettingsInterfacesWan1 | None


class NetworkApplianceTrafficShapingGlobalBandwidthLimits(TypedDict, total=False):
    limitUp: int | None
    limitDown: int | None


class NetworkApplianceSecurityMalwareAllowedUrl(TypedDict, total=False):
    url: Required[str | None]
    comment: Required[str | None]


class NetworkApplianceSecurityMalwareAllowedFile(TypedDict, total=False):
    sha256: Required[str | None]
    comment: Required[str | None]


class NetworkApplianceUmbrellaAccountApi(TypedDict, total=False):
    key: str | None
    secret: str | None


class NetworkApplianceFirewallSettingsSpoofingProtectionIpSourceGuard(TypedDict, total=False):
    mode: Literal["block", "log"] | str | None


class NetworkApplianceFirewallSettingsSpoofingProtection(TypedDict, total=False):
    ipSourceGuard: NetworkApplianceFirewallSettingsSpoofingProtectionIpSourceGuard | None


class NetworkApplianceVpnSiteToSiteVpnHub(TypedDict, total=False):
    hubId: Required[str | None]
    useDefaultRoute: bool | None


class NetworkApplianceVpnSiteToSiteVpnSubnetNat(TypedDict, total=False):
    enabled: bool | None
    remoteSubnet: str | None


class NetworkApplianceVpnSiteToSiteVpnSubnet(TypedDict, total=False):
    localSubnet: Required[str | None]
    useVpn: bool | None
    nat: NetworkApplianceVpnSiteToSiteVpnSubnetNat | None


class NetworkApplianceVpnSiteToSiteVpnSubnetNat2(TypedDict, total=False):
    isAllowed: bool | None


class NetworkApplianceVpnSiteToSiteVpnSubnet2(TypedDict, total=False):
    nat: NetworkApplianceVpnSiteToSiteVpnSubnetNat2 | None


class NetworkApplianceVpnSiteToSiteVpnHostTranslation(TypedDict, total=False):
    name: str | None
    local: DeviceApplianceUplinksSettingsInterfacesWan1TransitionIpv4Local | None
    remote: DeviceApplianceUplinksSettingsInterfacesWan1TransitionIpv4Local | None


class NetworkApplianceDevicesRedundancyDesignation(TypedDict, total=False):
    serial: str | None
    priority: int | None


class NetworkApplianceDevicesRedundancyUplinkInterface(TypedDict, total=False):
    name: str | None
    addresses: Sequence[NetworkApplianceInterfacesL3Ipv4 | None] | None


class NetworkApplianceDevicesRedundancyUplinkSharingByInterface(TypedDict, total=False):
    name: str | None
    parent: str | None


class NetworkApplianceDevicesRedundancyUplinkSharing(TypedDict, total=False):
    enabled: bool | None
    vlanId: str | None
    byInterface: Sequence[NetworkApplianceDevicesRedundancyUplinkSharingByInterface | None] | None


class NetworkApplianceDevicesRedundancyUplink(TypedDict, total=False):
    mode: Literal["public", "virtual"] | str | None
    interfaces: Sequence[NetworkApplianceDevicesRedundancyUplinkInterface | None] | None
    sharing: NetworkApplianceDevicesRedundancyUplinkSharing | None


class NetworkApplianceSecurityIntrusionProtectedNetworks(TypedDict, total=False):
    useDefault: bool | None
    includedCidr: Sequence[str | None] | None
    excludedCidr: Sequence[str | None] | None


class NetworkApplianceTrafficShapingRulesRuleDefinition(TypedDict, total=False):
    type: Required[Literal[
        "application", "applicationCategory", "host", "ipRange", "localNet", "port",
    ] | str | None]
    value: Required[str | None]


class NetworkApplianceTrafficShapingRulesRulePerClientBandwidthLimits(TypedDict, total=False):
    settings: str | None
    bandwidthLimits: NetworkApplianceTrafficShapingGlobalBandwidthLimits | None


class NetworkApplianceTrafficShapingRulesRule(TypedDict, total=False):
    definitions: Required[Sequence[NetworkApplianceTrafficShapingRulesRuleDefinition | None] | None]
    perClientBandwidthLimits: NetworkApplianceTrafficShapingRulesRulePerClientBandwidthLimits | None
    dscpTagValue: int | None
    priority: str | None


class DeviceApplianceInterfacesPortsUpdateInterface(TypedDict, total=False):
    slot: int | None
    subslot: int | None
    number: int | None


class DeviceApplianceInterfacesPortsUpdatePersonalityLayer(TypedDict, total=False):
    mode: Literal[2, 3] | int | None


class DeviceApplianceInterfacesPortsUpdatePersonality(TypedDict, total=False):
    mode: Literal["lan", "wan"] | str | None
    layer: DeviceApplianceInterfacesPortsUpdatePersonalityLayer | None


class DeviceApplianceInterfacesPortsUpdateUplink(TypedDict, total=False):
    type: Literal["cellular", "ethernet"] | str | None


class DeviceApplianceInterfacesPortsUpdateDownlinkAccessPolicy(TypedDict, total=False):
    type: Literal["802.1X", "MAC RADIUS", "hybrid", "open"] | str | None


class DeviceApplianceInterfacesPortsUpdateDownlinkAccess(TypedDict, total=False):
    vlan: str | None
    policy: DeviceApplianceInterfacesPortsUpdateDownlinkAccessPolicy | None


class DeviceApplianceInterfacesPortsUpdateDownlink(TypedDict, total=False):
    mode: Literal["access", "trunk"] | str | None
    sgt: NetworkApplianceVlanVrf | None
    access: DeviceApplianceInterfacesPortsUpdateDownlinkAccess | None
    trunk: DeviceApplianceInterfacesPortDownlinkTrunk | None


class NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreferencePerformanceClass(TypedDict, total=False):
    type: Literal["builtin", "custom"] | str | None
    builtinPerformanceClassName: Literal["VoIP"] | str | None
    customPerformanceClassId: str | None


class NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreferenceTrafficFilterValueSource(TypedDict, total=False):
    port: str | None
    cidr: str | None
    vlan: int | None
    host: int | None


class NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreferenceTrafficFilterValueDestinationApplication(TypedDict, total=False):
    id: str | None
    name: str | None
    type: str | None


class NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreferenceTrafficFilterValueDestination(TypedDict, total=False):
    port: str | None
    cidr: str | None
    applications: Sequence[NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreferenceTrafficFilterValueDestinationApplication | None] | None


class NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreferenceTrafficFilterValue(TypedDict, total=False):
    protocol: Literal["any", "icmp6", "tcp", "udp"] | str | None
    source: Required[NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreferenceTrafficFilterValueSource | None]
    destination: Required[NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreferenceTrafficFilterValueDestination | None]


class NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreferenceTrafficFilter(TypedDict, total=False):
    type: Required[Literal["application", "custom", "majorApplication"] | str | None]
    value: Required[NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreferenceTrafficFilterValue | None]


class NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreference(TypedDict, total=False):
    preferredUplink: Required[str | None]
    failOverCriterion: Literal["poorPerformance", "uplinkDown"] | str | None
    performanceClass: NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreferencePerformanceClass | None
    trafficFilters: Required[Sequence[NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreferenceTrafficFilter | None] | None]


class OrganizationApplianceSecurityIntrusionAllowedRule(TypedDict, total=False):
    ruleId: Required[str | None]
    message: str | None


class NetworkAppliancePrefixesDelegatedStaticOrigin(TypedDict, total=False):
    type: Literal["independent", "internet"] | str | None
    interfaces: Sequence[str | None] | None


class NetworkApplianceFirewallL3FirewallRulesRule(TypedDict, total=False):
    comment: str | None
    policy: Required[Literal["allow", "deny"] | str | None]
    protocol: Required[Literal["any", "icmp", "icmp6", "tcp", "udp"] | str | None]
    srcPort: str | None
    srcCidr: Required[str | None]
    destPort: str | None
    destCidr: Required[str | None]
    syslogEnabled: bool | None


class NetworkApplianceFirewallL7FirewallRulesRule(TypedDict, total=False):
    policy: Literal["deny"] | str | None
    type: Literal[
        "allowedCountries", "application", "applicationCategory", "blacklistedCountries",
        "blockedCountries", "host", "ipRange", "port", "whitelistedCountries",
    ] | str | None
    value: str | None


class NetworkApplianceFirewallOneToOneNatRulesRuleAllowedInbound(TypedDict, total=False):
    protocol: Literal["any", "icmp-ping", "tcp", "udp"] | str | None
    destinationPorts: Sequence[str | None] | None
    allowedIps: Sequence[str | None] | None


class NetworkApplianceFirewallOneToOneNatRulesRule(TypedDict, total=False):
    name: str | None
    publicIp: str | None
    lanIp: Required[str | None]
    uplink: str | None
    allowedInbound: Sequence[NetworkApplianceFirewallOneToOneNatRulesRuleAllowedInbound | None] | None


class NetworkApplianceFirewallOneToManyNatRulesRulePortRule(TypedDict, total=False):
    name: str | None
    protocol: Literal["tcp", "udp"] | str | None
    publicPort: str | None
    localIp: str | None
    localPort: str | None
    allowedIps: Sequence[str | None] | None


class NetworkApplianceFirewallOneToManyNatRulesRule(TypedDict, total=False):
    publicIp: Required[str | None]
    uplink: Required[str | None]
    portRules: Required[Sequence[NetworkApplianceFirewallOneToManyNatRulesRulePortRule | None] | None]


class OrganizationApplianceVpnThirdPartyVPNPeersPeerIpsecPolicies(TypedDict, total=False):
    ikeCipherAlgo: Sequence[Literal[
        "aes128", "aes192", "aes256", "des", "tripledes",
    ] | str | None] | None
    ikeAuthAlgo: Sequence[Literal["md5", "sha1", "sha256"] | str | None] | None
    ikePrfAlgo: Sequence[Literal["default", "prfmd5", "prfsha1", "prfsha256"] | str | None] | None
    ikeDiffieHellmanGroup: Sequence[str | None] | None
    ikeLifetime: int | None
    childCipherAlgo: Sequence[Literal[
        "aes128", "aes192", "aes256", "des", "null", "tripledes",
    ] | str | None] | None
    childAuthAlgo: Sequence[Literal["md5", "sha1", "sha256"] | str | None] | None
    childPfsGroup: Sequence[str | None] | None
    childLifetime: int | None


class OrganizationApplianceVpnThirdPartyVPNPeersPeerNetwork(TypedDict, total=False):
    ids: Sequence[str | None] | None


class OrganizationApplianceVpnThirdPartyVPNPeersPeerEbgpNeighborVrf(TypedDict, total=False):
    id: Required[str | None]
    name: str | None


class OrganizationApplianceVpnThirdPartyVPNPeersPeerEbgpNeighbor(TypedDict, total=False):
    neighborIp: str | None
    ipVersion: Literal[4, 6] | int | None
    remoteAsNumber: int | None
    ebgpHoldTimer: int | None
    ebgpMultihop: int | None
    sourceIp: str | None
    vrf: OrganizationApplianceVpnThirdPartyVPNPeersPeerEbgpNeighborVrf | None
    pathPrepend: Sequence[int | None] | None
    multiExitDiscriminator: int | None
    weight: int | None


class OrganizationApplianceVpnThirdPartyVPNPeersPeerEcmpUplinkConfigEbgpNeighbor(TypedDict, total=False):
    neighborIp: str | None
    sourceIp: str | None


class OrganizationApplianceVpnThirdPartyVPNPeersPeerEcmpUplinkConfig(TypedDict, total=False):
    id: str | None
    wan: Literal["WAN 1", "WAN 2", "WAN 3", "WAN 4"] | str | None
    privateSubnets: Sequence[str | None] | None
    ebgpNeighbor: OrganizationApplianceVpnThirdPartyVPNPeersPeerEcmpUplinkConfigEbgpNeighbor | None


class OrganizationApplianceVpnThirdPartyVPNPeersPeerGroupFailover(TypedDict, total=False):
    directToInternet: bool | None


class OrganizationApplianceVpnThirdPartyVPNPeersPeerGroup(TypedDict, total=False):
    number: int | None
    failover: OrganizationApplianceVpnThirdPartyVPNPeersPeerGroupFailover | None
    activeActiveTunnel: bool | None


class OrganizationApplianceVpnThirdPartyVPNPeersPeer(TypedDict, total=False):
    peerId: str | None
    name: Required[str | None]
    publicIp: str | None
    publicHostname: str | None
    privateSubnets: Required[Sequence[str | None] | None]
    localId: str | None
    remoteId: str | None
    ipsecPolicies: OrganizationApplianceVpnThirdPartyVPNPeersPeerIpsecPolicies | None
    ipsecPoliciesPreset: str | None
    slaPolicy: NetworkApplianceVlanVrf | None
    secret: Required[str | None]
    ikeVersion: Literal["1", "2"] | str | None
    networkTags: Sequence[str | None] | None
    network: OrganizationApplianceVpnThirdPartyVPNPeersPeerNetwork | None
    isRouteBased: bool | None
    ebgpNeighbor: OrganizationApplianceVpnThirdPartyVPNPeersPeerEbgpNeighbor | None
    ecmpUplinkConfigs: Sequence[OrganizationApplianceVpnThirdPartyVPNPeersPeerEcmpUplinkConfig | None] | None
    priorityInGroup: int | None
    group: OrganizationApplianceVpnThirdPartyVPNPeersPeerGroup | None


class NetworkApplianceFirewallMulticastForwardingRule(TypedDict, total=False):
    description: Required[str | None]
    address: Required[str | None]
    vlanIds: Required[Sequence[str | None] | None]


class NetworkApplianceFirewallPortForwardingRulesRule(TypedDict, total=False):
    name: str | None
    lanIp: Required[str | None]
    uplink: Literal["all", "both", "internet1", "internet2", "internet3", "internet4"] | str | None
    publicPort: Required[str | None]
    localPort: Required[str | None]
    allowedIps: Required[Sequence[str | None] | None]
    protocol: Required[Literal["tcp", "udp"] | str | None]


class NetworkApplianceTrafficShapingVpnExclusionsCustom(TypedDict, total=False):
    protocol: Required[Literal["any", "dns", "icmp", "tcp", "udp"] | str | None]
    destination: str | None
    port: str | None


class NetworkApplianceTrafficShapingVpnExclusionsMajorApplication(TypedDict, total=False):
    id: Required[str | None]
    name: Literal[
        "AWS", "Box", "Office 365 Sharepoint", "Office 365 Suite", "Oracle", "SAP", "Salesforce",
        "Skype & Teams", "Slack", "Webex", "Webex Calling", "Webex Meetings", "Zoom",
    ] | str | None


class OrganizationApplianceSecurityIntrusionPolicyPolicyBasePolicy(TypedDict, total=False):
    id: Required[str | None]


class OrganizationApplianceSecurityIntrusionPolicyPolicy(TypedDict, total=False):
    name: str | None
    description: str | None
    basePolicy: OrganizationApplianceSecurityIntrusionPolicyPolicyBasePolicy | None


class OrganizationApplianceSecurityIntrusionPolicyPolicy2(TypedDict, total=False):
    name: str | None
    description: str | None
    basePolicy: NetworkApplianceVlanVrf | None


class NetworkApplianceTrafficShapingUplinkBandwidthBandwidthLimits(TypedDict, total=False):
    wan1: NetworkApplianceTrafficShapingGlobalBandwidthLimits | None
    wan2: NetworkApplianceTrafficShapingGlobalBandwidthLimits | None
    cellular: NetworkApplianceTrafficShapingGlobalBandwidthLimits | None


class NetworkApplianceTrafficShapingUplinkSelectionFailoverAndFailback(TypedDict, total=False):
    immediate: NetworkApplianceVlanUplinkNat | None


class NetworkApplianceTrafficShapingUplinkSelectionWanTrafficUplinkPreferenceTrafficFilterValueDestination(TypedDict, total=False):
    port: str | None
    cidr: str | None


class NetworkApplianceTrafficShapingUplinkSelectionWanTrafficUplinkPreferenceTrafficFilterValue(TypedDict, total=False):
    protocol: Literal["any", "icmp6", "tcp", "udp"] | str | None
    source: Required[NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreferenceTrafficFilterValueSource | None]
    destination: Required[NetworkApplianceTrafficShapingUplinkSelectionWanTrafficUplinkPreferenceTrafficFilterValueDestination | None]


class NetworkApplianceTrafficShapingUplinkSelectionWanTrafficUplinkPreferenceTrafficFilter(TypedDict, total=False):
    type: Required[Literal["custom"] | str | None]
    value: Required[NetworkApplianceTrafficShapingUplinkSelectionWanTrafficUplinkPreferenceTrafficFilterValue | None]


class NetworkApplianceTrafficShapingUplinkSelectionWanTrafficUplinkPreference(TypedDict, total=False):
    trafficFilters: Required[Sequence[NetworkApplianceTrafficShapingUplinkSelectionWanTrafficUplinkPreferenceTrafficFilter | None] | None]
    preferredUplink: Required[str | None]
    vrf: OrganizationApplianceSecurityIntrusionPolicyPolicyBasePolicy | None


class NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreferenceTrafficFilterValueSource(TypedDict, total=False):
    port: str | None
    cidr: str | None
    network: str | None
    vlan: int | None
    host: int | None


class NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreferenceTrafficFilterValueDestination(TypedDict, total=False):
    port: str | None
    cidr: str | None
    network: str | None
    vlan: int | None
    host: int | None
    fqdn: str | None


class NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreferenceTrafficFilterValue(TypedDict, total=False):
    id: str | None
    protocol: Literal["any", "icmp", "icmp6", "tcp", "udp"] | str | None
    source: NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreferenceTrafficFilterValueSource | None
    destination: NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreferenceTrafficFilterValueDestination | None


class NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreferenceTrafficFilter(TypedDict, total=False):
    type: Required[Literal["application", "applicationCategory", "custom"] | str | None]
    value: Required[NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreferenceTrafficFilterValue | None]


class NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreferencePerformanceClass(TypedDict, total=False):
    type: Required[Literal["builtin", "custom"] | str | None]
    builtinPerformanceClassName: Literal["VoIP"] | str | None
    customPerformanceClassId: str | None


class NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreference(TypedDict, total=False):
    trafficFilters: Required[Sequence[NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreferenceTrafficFilter | None] | None]
    preferredUplink: Required[str | None]
    vrf: OrganizationApplianceSecurityIntrusionPolicyPolicyBasePolicy | None
    failOverCriterion: Literal["poorPerformance", "uplinkDown"] | str | None
    performanceClass: NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreferencePerformanceClass | None


class OrganizationApplianceDevicesInterfacesPortsByDeviceInterface(TypedDict, total=False):
    name: str | None
    slot: int | None
    subslot: int | None
    number: int | None


class OrganizationApplianceVpnSiteToSiteIpsecPeersSlasItem(TypedDict, total=False):
    name: str | None
    uri: str | None


class NetworkApplianceConnectivityMonitoringDestinationsDestination(TypedDict, total=False):
    ip: Required[str | None]
    description: str | None
    default: bool | None


class OrganizationApplianceDnsLocalProfilesAssignmentsCreateItem(TypedDict, total=False):
    network: NetworkApplianceVlanVrf | None
    profile: NetworkApplianceVlanVrf | None


class OrganizationPoliciesGlobalGroupPoliciesApplianceVlansVlan(TypedDict, total=False):
    interfaceId: Required[str | None]


class OrganizationApplianceSecurityIntrusionPolicyRuleOverrideOverride(TypedDict, total=False):
    action: str | None


class OrganizationApplianceDnsLocalProfilesAssignmentsBulkDeleteItem(TypedDict, total=False):
    assignmentId: str | None


class OrganizationApplianceSecurityIntrusionPolicyRulesOverridesItem(TypedDict, total=False):
    rule: Required[OrganizationApplianceSecurityIntrusionPolicyPolicyBasePolicy | None]
    action: Required[str | None]


class OrganizationApplianceSecurityIntrusionPolicyRuleGroupOverrideOverrideSecurity(TypedDict, total=False):
    level: Required[int | None]


class OrganizationApplianceSecurityIntrusionPolicyRuleGroupOverrideOverride(TypedDict, total=False):
    security: OrganizationApplianceSecurityIntrusionPolicyRuleGroupOverrideOverrideSecurity | None


class OrganizationApplianceSecurityIntrusionPolicyRuleGroupsOverridesItem(TypedDict, total=False):
    group: Required[OrganizationApplianceSecurityIntrusionPolicyPolicyBasePolicy | None]
    security: Required[OrganizationApplianceSecurityIntrusionPolicyRuleGroupOverrideOverrideSecurity | None]
