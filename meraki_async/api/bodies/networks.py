# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""Objects that the networks operations take."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict


class NetworkSnmpUser(TypedDict, total=False):
    username: Required[str | None]
    passphrase: Required[str | None]


class NetworkSnmpAuthentication(TypedDict, total=False):
    protocol: Literal["SHA-1", "SHA-256", "SHA-384", "SHA-512"] | str | None


class NetworkSnmpPrivacy(TypedDict, total=False):
    protocol: Literal["AES-128", "DES"] | str | None


class NetworkDevicesDetailsByDeviceDetail(TypedDict, total=False):
    name: Required[str | None]
    value: str | None


class NetworkDevicesDetailsByDevice(TypedDict, total=False):
    serial: Required[str | None]
    details: Required[Sequence[NetworkDevicesDetailsByDeviceDetail | None] | None]


class NetworkSettingsLocalStatusPageAuthentication(TypedDict, total=False):
    enabled: bool | None
    username: str | None
    password: str | None


class NetworkSettingsLocalStatusPage(TypedDict, total=False):
    authentication: NetworkSettingsLocalStatusPageAuthentication | None


class NetworkSettingsSecurePort(TypedDict, total=False):
    enabled: bool | None


class NetworkFloorPlanCenter(TypedDict, total=False):
    lat: float | None
    lng: float | None


class NetworkMqttBrokerSecurityTls(TypedDict, total=False):
    caCertificate: str | None
    verifyHostnames: bool | None


class NetworkMqttBrokerSecurity(TypedDict, total=False):
    mode: str | None
    tls: NetworkMqttBrokerSecurityTls | None


class NetworkMqttBrokerAuthentication(TypedDict, total=False):
    username: str | None
    password: str | None


class NetworkClientsClient(TypedDict, total=False):
    mac: Required[str | None]
    name: str | None


class NetworkClientsPoliciesBySecurityAppliance(TypedDict, total=False):
    devicePolicy: Literal["Allowed", "Blocked", "Normal"] | str | None


class NetworkClientsPoliciesBySsid(TypedDict, total=False):
    devicePolicy: Required[Literal["Allowed", "Blocked", "Group policy", "Normal"] | str | None]
    groupPolicyId: str | None


NetworkGroupPolicySchedulingMonday = TypedDict(
    "NetworkGroupPolicySchedulingMonday",
    {
        "active": "bool | None",
        "from": "str | None",
        "to": "str | None",
    },
    total=False,
)


class NetworkGroupPolicyScheduling(TypedDict, total=False):
    enabled: bool | None
    monday: NetworkGroupPolicySchedulingMonday | None
    tuesday: NetworkGroupPolicySchedulingMonday | None
    wednesday: NetworkGroupPolicySchedulingMonday | None
    thursday: NetworkGroupPolicySchedulingMonday | None
    friday: NetworkGroupPolicySchedulingMonday | None
    saturday: NetworkGroupPolicySchedulingMonday | None
    sunday: NetworkGroupPolicySchedulingMonday | None


class NetworkGroupPolicyBandwidthBandwidthLimits(TypedDict, total=False):
    limitUp: int | None
    limitDown: int | None


class NetworkGroupPolicyBandwidth(TypedDict, total=False):
    settings: Literal["custom", "ignore", "network default"] | str | None
    bandwidthLimits: NetworkGroupPolicyBandwidthBandwidthLimits | None


class NetworkGroupPolicyFirewallAndTrafficShapingTrafficShapingRuleDefinition(TypedDict, total=False):
    type: Required[Literal[
        "application", "applicationCategory", "host", "ipRange", "localNet", "port",
    ] | str | None]
    value: Required[str | None]


class NetworkGroupPolicyFirewallAndTrafficShapingTrafficShapingRulePerClientBandwidthLimits(TypedDict, total=False):
    settings: str | None
    bandwidthLimits: NetworkGroupPolicyBandwidthBandwidthLimits | None


class NetworkGroupPolicyFirewallAndTrafficShapingTrafficShapingRule(TypedDict, total=False):
    definitions: Required[Sequence[NetworkGroupPolicyFirewallAndTrafficShapingTrafficShapingRuleDefinition | None] | None]
    perClientBandwidthLimits: NetworkGroupPolicyFirewallAndTrafficShapingTrafficShapingRulePerClientBandwidthLimits | None
    dscpTagValue: int | None
    pcpTagValue: int | None
    priority: str | None


class NetworkGroupPolicyFirewallAndTrafficShapingL3FirewallRule(TypedDict, total=False):
    comment: str | None
    policy: Required[str | None]
    protocol: Required[str | None]
    destPort: str | None
    destCidr: Required[str | None]


class NetworkGroupPolicyFirewallAndTrafficShapingL7FirewallRule(TypedDict, total=False):
    policy: Literal["deny"] | str | None
    type: Literal["application", "applicationCategory", "host", "ipRange", "port"] | str | None
    value: str | None


class NetworkGroupPolicyFirewallAndTrafficShaping(TypedDict, total=False):
    settings: Literal["custom", "ignore", "network default"] | str | None
    trafficShapingRules: Sequence[NetworkGroupPolicyFirewallAndTrafficShapingTrafficShapingRule | None] | None
    l3FirewallRules: Sequence[NetworkGroupPolicyFirewallAndTrafficShapingL3FirewallRule | None] | None
    l7FirewallRules: Sequence[NetworkGroupPolicyFirewallAndTrafficShapingL7FirewallRule | None] | None


class NetworkGroupPolicyContentFilteringAllowedUrlPatterns(TypedDict, total=False):
    settings: Literal["append", "network default", "override"] | str | None
    patterns: Sequence[str | None] | None


class NetworkGroupPolicyContentFilteringBlockedUrlCategories(TypedDict, total=False):
    settings: Literal["append", "network default", "override"] | str | None
    categories: Sequence[str | None] | None


class NetworkGroupPolicyContentFiltering(TypedDict, total=False):
    allowedUrlPatterns: NetworkGroupPolicyContentFilteringAllowedUrlPatterns | None
    blockedUrlPatterns: NetworkGroupPolicyContentFilteringAllowedUrlPatterns | None
    blockedUrlCategories: NetworkGroupPolicyContentFilteringBlockedUrlCategories | None


class NetworkGroupPolicyVlanTagging(TypedDict, total=False):
    settings: Literal["custom", "ignore", "network default"] | str | None
    vlanId: str | None


class NetworkGroupPolicyBonjourForwardingRule(TypedDict, total=False):
    description: str | None
    vlanId: Required[str | None]
    services: Required[Sequence[Literal[
        "AFP", "AirPlay", "All Services", "Apple screen share", "BitTorrent", "Chromecast", "FTP",
        "Printers", "SSH", "Samba", "Scanners", "Spotify", "iChat", "iTunes",
    ] | str | None] | None]


class NetworkGroupPolicyBonjourForwarding(TypedDict, total=False):
    settings: Literal["custom", "ignore", "network default"] | str | None
    rules: Sequence[NetworkGroupPolicyBonjourForwardingRule | None] | None


class NetworkVlanProfileVlanNameAdaptivePolicyGroup(TypedDict, total=False):
    id: str | None


class NetworkVlanProfileVlanName(TypedDict, total=False):
    name: Required[str | None]
    vlanId: Required[str | None]
    adaptivePolicyGroup: NetworkVlanProfileVlanNameAdaptivePolicyGroup | None


class NetworkVlanProfileVlanGroup(TypedDict, total=False):
    name: Required[str | None]
    vlanIds: Required[str | None]


class NetworkSyslogServersServer(TypedDict, total=False):
    host: Required[str | None]
    port: Required[int | None]
    roles: Required[Sequence[str | None] | None]


class NetworkMerakiAuthUserAuthorization(TypedDict, total=False):
    ssidNumber: int | None
    expiresAt: str | None


class NetworkAlertsSettingsDefaultDestinations(TypedDict, total=False):
    emails: Sequence[str | None] | None
    allAdmins: bool | None
    snmp: bool | None
    httpServerIds: Sequence[str | None] | None


class NetworkAlertsSettingsAlertAlertDestinations(TypedDict, total=False):
    emails: Sequence[str | None] | None
    smsNumbers: Sequence[str | None] | None
    allAdmins: bool | None
    snmp: bool | None
    httpServerIds: Sequence[str | None] | None


class NetworkAlertsSettingsAlertFiltersCondition(TypedDict, total=False):
    type: str | None
    unit: str | None
    duration: int | None
    direction: Literal["+", "-"] | str | None
    threshold: float | None


class NetworkAlertsSettingsAlertFilters(TypedDict, total=False):
    conditions: Sequence[NetworkAlertsSettingsAlertFiltersCondition | None] | None
    failureType: str | None
    lookbackWindow: int | None
    minDuration: int | None
    name: str | None
    period: int | None
    priority: str | None
    regex: str | None
    selector: str | None
    serials: Sequence[str | None] | None
    ssidNum: int | None
    tag: str | None
    threshold: int | None
    timeout: int | None


class NetworkAlertsSettingsAlert(TypedDict, total=False):
    type: Required[str | None]
    enabled: bool | None
    alertDestinations: NetworkAlertsSettingsAlertAlertDestinations | None
    filters: NetworkAlertsSettingsAlertFilters | None


class NetworkAlertsSettingsMuting(TypedDict, total=False):
    byPortSchedules: NetworkSettingsSecurePort | None


class NetworkMerakiAuthUserAuthorization2(TypedDict, total=False):
    ssidNumber: Required[int | None]
    expiresAt: str | None


class NetworkTrafficAnalysisCustomPieChartItem(TypedDict, total=False):
    name: Required[str | None]
    type: Required[Literal["host", "ipRange", "port"] | str | None]
    value: Required[str | None]


class NetworkFirmwareUpgradesUpgradeWindow(TypedDict, total=False):
    dayOfWeek: Literal[
        "fri", "friday", "mon", "monday", "sat", "saturday", "sun", "sunday", "thu", "thursday",
        "tue", "tuesday", "wed", "wednesday",
    ] | str | None
    hourOfDay: Literal[
        "0:00", "10:00", "11:00", "12:00", "13:00", "14:00", "15:00", "16:00", "17:00", "18:00",
        "19:00", "1:00", "20:00", "21:00", "22:00", "23:00", "2:00", "3:00", "4:00", "5:00", "6:00",
        "7:00", "8:00", "9:00",
    ] | str | None


class NetworkFirmwareUpgradesProductsWirelessNextUpgrade(TypedDict, total=False):
    strategy: Literal["minimizeClientDowntime", "minimizeUpgradeTime"] | str | None
    predownload: NetworkSettingsSecurePort | None
    time: str | None
    toVersion: NetworkVlanProfileVlanNameAdaptivePolicyGroup | None


class NetworkFirmwareUpgradesProductsWireless(TypedDict, total=False):
    nextUpgrade: NetworkFirmwareUpgradesProductsWirelessNextUpgrade | None
    participateInNextBetaRelease: bool | None


class NetworkFirmwareUpgradesProductsApplianceNextUpgrade(TypedDict, total=False):
    time: str | None
    toVersion: NetworkVlanProfileVlanNameAdaptivePolicyGroup | None


class NetworkFirmwareUpgradesProductsAppliance(TypedDict, total=False):
    nextUpgrade: NetworkFirmwareUpgradesProductsApplianceNextUpgrade | None
    participateInNextBetaRelease: bool | None


class NetworkFirmwareUpgradesProductsCampusGatewayNextUpgrade(TypedDict, total=False):
    strategy: Literal["minimizeClientDowntime", "minimizeUpgradeTime"] | str | None
    time: str | None
    toVersion: NetworkVlanProfileVlanNameAdaptivePolicyGroup | None


class NetworkFirmwareUpgradesProductsCampusGateway(TypedDict, total=False):
    nextUpgrade: NetworkFirmwareUpgradesProductsCampusGatewayNextUpgrade | None
    participateInNextBetaRelease: bool | None


class NetworkFirmwareUpgradesProducts(TypedDict, total=False):
    wireless: NetworkFirmwareUpgradesProductsWireless | None
    appliance: NetworkFirmwareUpgradesProductsAppliance | None
    switch: NetworkFirmwareUpgradesProductsAppliance | None
    camera: NetworkFirmwareUpgradesProductsAppliance | None
    cellularGateway: NetworkFirmwareUpgradesProductsAppliance | None
    sensor: NetworkFirmwareUpgradesProductsAppliance | None
    wirelessController: NetworkFirmwareUpgradesProductsAppliance | None
    campusGateway: NetworkFirmwareUpgradesProductsCampusGateway | None
    secureConnect: NetworkFirmwareUpgradesProductsAppliance | None
    switchCatalyst: NetworkFirmwareUpgradesProductsAppliance | None


class NetworkFirmwareUpgradesFeatureLossAcknowledgement(TypedDict, total=False):
    networkId: Required[str | None]
    productType: Literal[
        "appliance", "camera", "campusGateway", "cellularGateway", "secureConnect", "sensor",
        "switch", "systemsManager", "wireless", "wirelessController",
    ] | str | None
    removedFeatureCheckNames: Required[Sequence[Literal[
        "snmp-device-access-check",
    ] | str | None] | None]


class NetworkWebhooksHttpServerPayloadTemplate(TypedDict, total=False):
    payloadTemplateId: str | None
    name: str | None


class NetworkWebhooksHttpServerPayloadTemplate2(TypedDict, total=False):
    payloadTemplateId: str | None


class NetworkDevicesSyslogServersServerEncryption(TypedDict, total=False):
    enabled: bool | None
    certificate: NetworkVlanProfileVlanNameAdaptivePolicyGroup | None


class NetworkDevicesSyslogServersServer(TypedDict, total=False):
    host: Required[str | None]
    port: Required[int | None]
    roles: Required[Sequence[str | None] | None]
    transportProtocol: Literal["TCP", "UDP"] | str | None
    encryption: NetworkDevicesSyslogServersServerEncryption | None


class NetworkFloorPlansDevicesUpdateAssignmentFloorPlan(TypedDict, total=False):
    id: Required[str | None]


class NetworkFloorPlansDevicesUpdateAssignment(TypedDict, total=False):
    serial: Required[str | None]
    floorPlan: Required[NetworkFloorPlansDevicesUpdateAssignmentFloorPlan | None]


class NetworkFloorPlansAutoLocateJobsJob(TypedDict, total=False):
    floorPlanId: Required[str | None]
    refresh: Sequence[str | None] | None
    scheduledAt: str | None


class NetworkWebhooksPayloadTemplateHeader(TypedDict, total=False):
    name: str | None
    template: str | None


class NetworkFirmwareUpgradesRollbackReason(TypedDict, total=False):
    category: Required[Literal[
        "broke old features", "other", "performance", "stability", "testing",
        "unifying networks versions",
    ] | str | None]
    comment: Required[str | None]


class NetworkFloorPlansAutoLocateJobDeviceAutoLocate(TypedDict, total=False):
    isAnchor: bool | None


class NetworkFloorPlansAutoLocateJobDevice(TypedDict, total=False):
    serial: Required[str | None]
    lat: Required[float | None]
    lng: Required[float | None]
    autoLocate: NetworkFloorPlansAutoLocateJobDeviceAutoLocate | None


class NetworkVlanProfilesAssignmentsVlanProfile(TypedDict, total=False):
    iname: str | None


class NetworkFirmwareUpgradesStagedEventProductsSwitchNextUpgrade(TypedDict, total=False):
    toVersion: NetworkFloorPlansDevicesUpdateAssignmentFloorPlan | None


class NetworkFirmwareUpgradesStagedEventProductsSwitch(TypedDict, total=False):
    nextUpgrade: NetworkFirmwareUpgradesStagedEventProductsSwitchNextUpgrade | None


class NetworkFirmwareUpgradesStagedEventProducts(TypedDict, total=False):
    switch: NetworkFirmwareUpgradesStagedEventProductsSwitch | None
    switchCatalyst: NetworkFirmwareUpgradesStagedEventProductsSwitch | None


class NetworkFirmwareUpgradesStagedEventStageMilestones(TypedDict, total=False):
    scheduledFor: Required[str | None]


class NetworkFirmwareUpgradesStagedEventStage(TypedDict, total=False):
    group: NetworkFloorPlansDevicesUpdateAssignmentFloorPlan | None
    milestones: NetworkFirmwareUpgradesStagedEventStageMilestones | None


class NetworkFirmwareUpgradesStagedGroupAssignedDevicesDevice(TypedDict, total=False):
    serial: Required[str | None]
    name: str | None


class NetworkFirmwareUpgradesStagedGroupAssignedDevicesSwitchStack(TypedDict, total=False):
    id: Required[str | None]
    name: str | None


class NetworkFirmwareUpgradesStagedGroupAssignedDevices(TypedDict, total=False):
    devices: Sequence[NetworkFirmwareUpgradesStagedGroupAssignedDevicesDevice | None] | None
    switchStacks: Sequence[NetworkFirmwareUpgradesStagedGroupAssignedDevicesSwitchStack | None] | None


class NetworkFloorPlansAutoLocateJobDeviceAutoLocate2(TypedDict, total=False):
    isAnchor: Required[bool | None]
    lat: float | None
    lng: float | None


class NetworkFloorPlansAutoLocateJobDevice2(TypedDict, total=False):
    serial: Required[str | None]
    autoLocate: Required[NetworkFloorPlansAutoLocateJobDeviceAutoLocate2 | None]


class NetworkFirmwareUpgradesStagedEventsProductsSwitchCatalyst(TypedDict, total=False):
    nextUpgrade: Mapping[str, Any] | None


class NetworkFirmwareUpgradesStagedEventsProducts(TypedDict, total=False):
    switchCatalyst: NetworkFirmwareUpgradesStagedEventsProductsSwitchCatalyst | None


class NetworkFirmwareUpgradesStagedStagesJson(TypedDict, total=False):
    group: NetworkFloorPlansDevicesUpdateAssignmentFloorPlan | None


class NetworkClientSplashAuthorizationStatusSsid(TypedDict, total=False):
    isAuthorized: bool | None
