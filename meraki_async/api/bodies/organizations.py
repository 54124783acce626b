# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""Objects that the organizations operations take."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict


class NetworkMoveNetwork(TypedDict, total=False):
    id: str | None


class NetworkMoveOrganizationsTarget(TypedDict, total=False):
    id: Required[str | None]


class NetworkMoveOrganizations(TypedDict, total=False):
    target: NetworkMoveOrganizationsTarget | None


class OrganizationManagementDetail(TypedDict, total=False):
    name: str | None
    value: str | None


class OrganizationManagement(TypedDict, total=False):
    details: Sequence[OrganizationManagementDetail | None] | None


class OrganizationApi(TypedDict, total=False):
    enabled: bool | None


class IntoOrganizationLicense(TypedDict, total=False):
    key: Required[str | None]
    mode: Literal["addDevices", "renew"] | str | None


class OrganizationSamlSpInitiated(TypedDict, total=False):
    subdomain: str | None
    idpId: str | None


class OrganizationAdminTag(TypedDict, total=False):
    tag: Required[str | None]
    access: Required[Literal["full", "guest-ambassador", "monitor-only", "read-only"] | str | None]


class OrganizationAdminNetwork(TypedDict, total=False):
    id: Required[str | None]
    access: Required[str | None]
    packetCaptureAllowed: bool | None
    switchPortTags: Sequence[str | None] | None


class OrganizationSamlRoleTag(TypedDict, total=False):
    tag: Required[str | None]
    access: Required[str | None]


class OrganizationSamlRoleNetwork(TypedDict, total=False):
    id: Required[str | None]
    access: Required[str | None]


class OrganizationSaseSiteRoutingDefaultRoute(TypedDict, total=False):
    enabled: Required[bool | None]


class OrganizationSaseSiteRouting(TypedDict, total=False):
    defaultRoute: OrganizationSaseSiteRoutingDefaultRoute | None


class OrganizationSaseSitesItemRegion(TypedDict, total=False):
    slug: Required[str | None]


class OrganizationSaseSitesItem(TypedDict, total=False):
    network: Required[NetworkMoveOrganizationsTarget | None]
    region: Required[OrganizationSaseSitesItemRegion | None]


class OrganizationSaseSitesItem2(TypedDict, total=False):
    siteId: Required[str | None]


class OrganizationActionBatchAction(TypedDict, total=False):
    resource: Required[str | None]
    operation: Required[str | None]
    body: Mapping[str, Any] | None


class OrganizationActionBatchCallback(TypedDict, total=False):
    url: str | None
    sharedSecret: str | None
    httpServer: NetworkMoveNetwork | None
    payloadTemplate: NetworkMoveNetwork | None


class OrganizationAlertsProfileAlertCondition(TypedDict, total=False):
    duration: int | None
    window: int | None
    bit_rate_bps: int | None
    loss_ratio: float | None
    latency_ms: int | None
    jitter_ms: int | None
    mos: float | None
    interface: Literal["cellular", "wan1", "wan2", "wan3", "wan4"] | str | None


class OrganizationAlertsProfileRecipients(TypedDict, total=False):
    emails: Sequence[str | None] | None
    httpServerIds: Sequence[str | None] | None


class OrganizationLoginSecurityApiAuthenticationIpRestrictionsForKeys(TypedDict, total=False):
    enabled: bool | None
    ranges: Sequence[str | None] | None


class OrganizationLoginSecurityApiAuthentication(TypedDict, total=False):
    ipRestrictionsForKeys: OrganizationLoginSecurityApiAuthenticationIpRestrictionsForKeys | None


class OrganizationInventoryOrdersSubscription(TypedDict, total=False):
    subscriptionId: Required[str | None]
    name: str | None
    description: str | None


class OrganizationBrandingPolicyAppearance(TypedDict, total=False):
    dashboardMenuTheme: str | None


class OrganizationBrandingPolicyAdminSettings(TypedDict, total=False):
    appliesTo: Literal[
        "All SAML admins", "All admins", "All admins of networks tagged...",
        "All admins of networks...", "All enterprise admins", "All network admins",
        "All organization admins", "Specific admins...",
    ] | str | None
    values: Sequence[str | None] | None


class OrganizationBrandingPolicyHelpSettings(TypedDict, total=False):
    helpTab: Literal["default or inherit", "hide", "show"] | str | None
    getHelpSubtab: Literal["default or inherit", "hide", "show"] | str | None
    communitySubtab: Literal["default or inherit", "hide", "show"] | str | None
    casesSubtab: Literal["default or inherit", "hide", "show"] | str | None
    dataProtectionRequestsSubtab: Literal["default or inherit", "hide", "show"] | str | None
    getHelpSubtabKnowledgeBaseSearch: str | None
    universalSearchKnowledgeBaseSearch: Literal["default or inherit", "hide", "show"] | str | None
    ciscoMerakiProductDocumentation: str | None
    supportContactInfo: str | None
    newFeaturesSubtab: Literal["default or inherit", "hide", "show"] | str | None
    firewallInfoSubtab: Literal["default or inherit", "hide", "show"] | str | None
    apiDocsSubtab: Literal["default or inherit", "hide", "show"] | str | None
    hardwareReplacementsSubtab: Literal["default or inherit", "hide", "show"] | str | None
    smForums: Literal["default or inherit", "hide", "show"] | str | None
    helpWidget: Literal["default or inherit", "hide", "show"] | str | None


class OrganizationBrandingPolicyCustomLogoImage(TypedDict, total=False):
    contents: str | None
    format: Literal["gif", "jpg", "png"] | str | None


class OrganizationBrandingPolicyCustomLogo(TypedDict, total=False):
    enabled: bool | None
    image: OrganizationBrandingPolicyCustomLogoImage | None


class OrganizationSaseIntegrationApi(TypedDict, total=False):
    key: str | None
    secret: str | None


class OrganizationAdaptivePolicyAclRule(TypedDict, total=False):
    policy: Required[Literal["allow", "deny"] | str | None]
    protocol: Required[Literal["any", "icmp", "tcp", "udp"] | str | None]
    srcPort: str | None
    dstPort: str | None
    log: bool | None
    tcpEstablished: bool | None


class UpdateOrganizationDevicesDetailsDetail(TypedDict, total=False):
    name: Required[str | None]
    value: str | None


class OrganizationSaseConnectorsDeleteItem(TypedDict, total=False):
    connectorId: Required[str | None]


class OrganizationAdaptivePolicyGroupPolicyObject(TypedDict, total=False):
    id: str | None
    name: str | None


class OrganizationAdaptivePolicyPolicySourceGroup(TypedDict, total=False):
    id: str | None
    name: str | None
    sgt: int | None


class OrganizationAssuranceAlertsProfileConfigurationMaintenance(TypedDict, total=False):
    silencing: OrganizationApi | None


class OrganizationAssuranceAlertsProfileConfigurationAlertDestinationsEmail(TypedDict, total=False):
    enabled: Required[bool | None]
    recipients: Sequence[str | None] | None


class OrganizationAssuranceAlertsProfileConfigurationAlertDestinations(TypedDict, total=False):
    email: Required[OrganizationAssuranceAlertsProfileConfigurationAlertDestinationsEmail | None]
    sms: OrganizationAssuranceAlertsProfileConfigurationAlertDestinationsEmail | None
    webhook: Required[OrganizationAssuranceAlertsProfileConfigurationAlertDestinationsEmail | None]


class OrganizationAssuranceAlertsProfileConfiguration(TypedDict, total=False):
    enabled: bool | None
    maintenance: OrganizationAssuranceAlertsProfileConfigurationMaintenance | None
    alertDestinations: OrganizationAssuranceAlertsProfileConfigurationAlertDestinations | None


class OrganizationIntegrationsXdrNetworksNetwork(TypedDict, total=False):
    networkId: Required[str | None]
    productTypes: Required[Sequence[Literal["appliance"] | str | None] | None]


class OrganizationInventoryDevicesSwapsBulkSwapDevices(TypedDict, total=False):
    old: Required[str | None]
    new: Required[str | None]


class OrganizationInventoryDevicesSwapsBulkSwap(TypedDict, total=False):
    devices: Required[OrganizationInventoryDevicesSwapsBulkSwapDevices | None]
    afterAction: Required[Literal[
        "release from organization inventory", "remove from network",
    ] | str | None]


class OrganizationDevicesCellularDataProfileRuleUplink(TypedDict, total=False):
    priority: Required[Literal[1, 2] | int | None]
    isPreferred: Required[bool | None]


class OrganizationDevicesCellularDataProfileRuleCapTermStarts(TypedDict, total=False):
    hourOfDay: int | None
    dayOfWeek: Literal["fri", "mon", "sat", "sun", "thu", "tue", "wed"] | str | None
    dayOfMonth: int | None


class OrganizationDevicesCellularDataProfileRuleCapTerm(TypedDict, total=False):
    resets: Required[Literal["daily", "monthly", "weekly"] | str | None]
    starts: Required[OrganizationDevicesCellularDataProfileRuleCapTermStarts | None]


class OrganizationDevicesCellularDataProfileRuleCap(TypedDict, total=False):
    value: Required[int | None]
    threshold: float | None
    term: Required[OrganizationDevicesCellularDataProfileRuleCapTerm | None]


class OrganizationDevicesCellularDataProfileRuleAction(TypedDict, total=False):
    type: Literal["failover", "send_message"] | str | None


class OrganizationDevicesCellularDataProfileRule(TypedDict, total=False):
    slot: Required[Literal["esim", "sim1", "sim2"] | str | None]
    uplink: Required[OrganizationDevicesCellularDataProfileRuleUplink | None]
    cap: Required[OrganizationDevicesCellularDataProfileRuleCap | None]
    actions: Sequence[OrganizationDevicesCellularDataProfileRuleAction | None] | None


class OrganizationDevicesPacketCaptureCaptureAdvanced(TypedDict, total=False):
    physicalInterfaceDirection: Literal["both", "in", "out"] | str | None
    controlPlaneDirection: Literal["both", "in", "out"] | str | None
    innerFilterMacs: Sequence[str | None] | None
    bufferFiles: int | None
    maxFilesize: int | None
    captureType: str | None
    packetsPerSecond: int | None


class OrganizationDevicesPacketCaptureScheduleDevice(TypedDict, total=False):
    serial: str | None
    switchports: str | None
    interface: str | None


class OrganizationDevicesPacketCaptureScheduleSchedule(TypedDict, total=False):
    name: str | None
    startTs: str | None
    endTs: str | None
    frequency: str | None
    weekdays: Sequence[str | None] | None
    recurrence: int | None


class OrganizationDevicesPacketCaptureSchedulesOrder(TypedDict, total=False):
    scheduleId: str | None
    priority: int | None


class OrganizationDevicesPacketCaptureCapturesCreateAdvanced(TypedDict, total=False):
    physicalInterfaceDirection: Literal["both", "in", "out"] | str | None
    controlPlaneDirection: Literal["both", "in", "out"] | str | None
    innerFilterMac: Sequence[str | None] | None
    bufferFiles: int | None
    maxFilesize: int | None
    captureType: str | None


class OrganizationPoliciesGlobalFirewallRulesetsRuleSourcesCriteriaApplianceVlan(TypedDict, total=False):
    interfaceId: Required[str | None]


class OrganizationPoliciesGlobalFirewallRulesetsRuleSourcesCriteriaSiteSpecificVlanAddressOffsets(TypedDict, total=False):
    ipv4: int | None
    ipv6: str | None


class OrganizationPoliciesGlobalFirewallRulesetsRuleSourcesCriteriaSiteSpecificVlanAddress(TypedDict, total=False):
    offsets: OrganizationPoliciesGlobalFirewallRulesetsRuleSourcesCriteriaSiteSpecificVlanAddressOffsets | None


class OrganizationPoliciesGlobalFirewallRulesetsRuleSourcesCriteriaSiteSpecificVlan(TypedDict, total=False):
    id: Required[int | None]
    address: OrganizationPoliciesGlobalFirewallRulesetsRuleSourcesCriteriaSiteSpecificVlanAddress | None


class OrganizationPoliciesGlobalFirewallRulesetsRuleSourcesCriteria(TypedDict, total=False):
    addressRanges: Sequence[str | None] | None
    ports: Sequence[str | None] | None
    policyObjects: Sequence[NetworkMoveOrganizationsTarget | None] | None
    policyObjectGroups: Sequence[NetworkMoveOrganizationsTarget | None] | None
    applianceVlans: Sequence[OrganizationPoliciesGlobalFirewallRulesetsRuleSourcesCriteriaApplianceVlan | None] | None
    siteSpecificVlans: Sequence[OrganizationPoliciesGlobalFirewallRulesetsRuleSourcesCriteriaSiteSpecificVlan | None] | None


class OrganizationPoliciesGlobalFirewallRulesetsRuleSources(TypedDict, total=False):
    matchCriteria: Sequence[Literal[
        "addressRanges", "any", "applianceVlans", "policyObjectGroups", "policyObjects", "ports",
        "siteSpecificVlans",
    ] | str | None] | None
    criteria: OrganizationPoliciesGlobalFirewallRulesetsRuleSourcesCriteria | None


class OrganizationPoliciesGlobalFirewallRulesetsRuleDestinationsCriteriaService(TypedDict, total=False):
    protocol: Required[str | None]
    ports: Required[Sequence[str | None] | None]


class OrganizationPoliciesGlobalFirewallRulesetsRuleDestinationsCriteriaApplicationCategoryApplication(TypedDict, total=False):
    id: Required[str | None]
    name: str | None


class OrganizationPoliciesGlobalFirewallRulesetsRuleDestinationsCriteriaApplicationCategory(TypedDict, total=False):
    id: Required[str | None]
    name: str | None
    applications: Sequence[OrganizationPoliciesGlobalFirewallRulesetsRuleDestinationsCriteriaApplicationCategoryApplication | None] | None


class OrganizationPoliciesGlobalFirewallRulesetsRuleDestinationsCriteriaCountry(TypedDict, total=False):
    code: Required[str | None]


class OrganizationPoliciesGlobalFirewallRulesetsRuleDestinationsCriteria(TypedDict, total=False):
    addressRanges: Sequence[str | None] | None
    ports: Sequence[str | None] | None
    services: Sequence[OrganizationPoliciesGlobalFirewallRulesetsRuleDestinationsCriteriaService | None] | None
    applicationCategories: Sequence[OrganizationPoliciesGlobalFirewallRulesetsRuleDestinationsCriteriaApplicationCategory | None] | None
    applications: Sequence[OrganizationPoliciesGlobalFirewallRulesetsRuleDestinationsCriteriaApplicationCategoryApplication | None] | None
    policyObjects: Sequence[NetworkMoveOrganizationsTarget | None] | None
    policyObjectGroups: Sequence[NetworkMoveOrganizationsTarget | None] | None
    adaptivePolicyGroups: Sequence[NetworkMoveOrganizationsTarget | None] | None
    applianceVlans: Sequence[OrganizationPoliciesGlobalFirewallRulesetsRuleSourcesCriteriaApplianceVlan | None] | None
    countries: Sequence[OrganizationPoliciesGlobalFirewallRulesetsRuleDestinationsCriteriaCountry | None] | None
    fqdns: Sequence[str | None] | None
    siteSpecificVlans: Sequence[OrganizationPoliciesGlobalFirewallRulesetsRuleSourcesCriteriaSiteSpecificVlan | None] | None


class OrganizationPoliciesGlobalFirewallRulesetsRuleDestinations(TypedDict, total=False):
    matchCriteria: Sequence[Literal[
        "addressRanges", "any", "applianceVlans", "applicationCategories", "applications",
        "countries", "fqdns", "policyObjectGroups", "policyObjects", "ports", "services",
        "siteSpecificVlans",
    ] | str | None] | None
    criteria: OrganizationPoliciesGlobalFirewallRulesetsRuleDestinationsCriteria | None


class OrganizationDevicesCellularDataProfilesAssignmentsDeleteItemDevice(TypedDict, total=False):
    serial: Required[str | None]


class OrganizationDevicesCellularDataProfilesAssignmentsDeleteItem(TypedDict, total=False):
    profile: Required[NetworkMoveOrganizationsTarget | None]
    device: Required[OrganizationDevicesCellularDataProfilesAssignmentsDeleteItemDevice | None]
