# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""Response types of the networks operations."""

from __future__ import annotations

from typing import Any

from msgspec import field

from ...operations.model import Model
from . import shared


class NetworkEventEventData(Model):
    radio: str | None = None
    vap: str | None = None
    client_mac: str | None = field(name="client_mac", default=None)
    client_ip: str | None = field(name="client_ip", default=None)
    channel: str | None = None
    rssi: str | None = None
    aid: str | None = None


class NetworkEvent(Model):
    occurred_at: str | None = None
    network_id: str | None = None
    type: str | None = None
    description: str | None = None
    category: str | None = None
    client_id: str | None = None
    client_description: str | None = None
    client_mac: str | None = None
    device_serial: str | None = None
    device_name: str | None = None
    ssid_number: int | None = None
    event_data: NetworkEventEventData | None = None


class NetworkClientUsage(Model):
    sent: float | None = None
    recv: float | None = None


class NetworkClient(Model):
    id: str | None = None
    mac: str | None = None
    ip: str | None = None
    ip6: str | None = None
    description: str | None = None
    first_seen: str | None = None
    last_seen: str | None = None
    manufacturer: str | None = None
    os: str | None = None
    user: str | None = None
    vlan: str | None = None
    ssid: str | None = None
    switchport: str | None = None
    wireless_capabilities: str | None = None
    sm_installed: bool | None = None
    recent_device_mac: str | None = None
    status: str | None = None
    usage: NetworkClientUsage | None = None
    named_vlan: str | None = None
    adaptive_policy_group: str | None = None
    device_type_prediction: str | None = None
    recent_device_serial: str | None = None
    recent_device_name: str | None = None
    recent_device_connection: str | None = None
    notes: str | None = None
    ip6_local: str | None = None
    group_policy8021x: str | None = field(name="groupPolicy8021x", default=None)
    psk_group: str | None = None


class NetworkDeviceBeaconIdParams(Model):
    uuid: str | None = None
    major: int | None = None
    minor: int | None = None


class NetworkDevice(Model):
    name: str | None = None
    lat: float | None = None
    lng: float | None = None
    address: str | None = None
    notes: str | None = None
    tags: list[str] | None = None
    network_id: str | None = None
    serial: str | None = None
    model: str | None = None
    mac: str | None = None
    lan_ip: str | None = None
    firmware: str | None = None
    floor_plan_id: str | None = None
    url: str | None = None
    details: list[shared.NameValue] | None = None
    beacon_id_params: NetworkDeviceBeaconIdParams | None = None


class NetworkTraffic(Model):
    application: str | None = None
    destination: str | None = None
    protocol: str | None = None
    port: int | None = None
    sent: float | None = None
    recv: float | None = None
    num_clients: int | None = None
    active_time: int | None = None
    flows: int | None = None


class NetworkFloorPlanDevice(Model):
    name: str | None = None
    lat: float | None = None
    lng: float | None = None
    address: str | None = None
    notes: str | None = None
    tags: list[str] | None = None
    network_id: str | None = None
    serial: str | None = None
    model: str | None = None
    imei: str | None = None
    mac: str | None = None
    lan_ip: str | None = None
    firmware: str | None = None
    product_type: str | None = None
    details: list[shared.NameValue] | None = None
    configuration_updated_at: str | None = None


class NetworkFloorPlanCenter(Model):
    lat: float | None = None
    lng: float | None = None


class NetworkFloorPlan(Model):
    floor_plan_id: str | None = None
    image_url: str | None = None
    image_url_expires_at: str | None = None
    image_extension: str | None = None
    image_md5: str | None = None
    name: str | None = None
    devices: list[NetworkFloorPlanDevice] | None = None
    width: float | None = None
    height: float | None = None
    center: NetworkFloorPlanCenter | None = None
    bottom_left_corner: NetworkFloorPlanCenter | None = None
    bottom_right_corner: NetworkFloorPlanCenter | None = None
    top_left_corner: NetworkFloorPlanCenter | None = None
    top_right_corner: NetworkFloorPlanCenter | None = None
    floor_number: float | None = None


class NetworkMqttBrokerSecurityTls(Model):
    has_ca_certificate: bool | None = None
    verify_hostnames: bool | None = None


class NetworkMqttBrokerSecurity(Model):
    mode: str | None = None
    tls: NetworkMqttBrokerSecurityTls | None = None


class NetworkMqttBrokerAuthentication(Model):
    username: str | None = None


class NetworkMqttBroker(Model):
    id: str | None = None
    name: str | None = None
    host: str | None = None
    port: int | None = None
    security: NetworkMqttBrokerSecurity | None = None
    authentication: NetworkMqttBrokerAuthentication | None = None


class NetworkPiiRequest(Model):
    id: str | None = None
    organization_wide: bool | None = None
    network_id: str | None = None
    type: str | None = None
    mac: str | None = None
    datasets: str | None = None
    status: str | None = None
    created_at: int | None = None
    completed_at: int | None = None


class NetworkHealthAlertScopeDeviceLldp(Model):
    port_id: str | None = None


class NetworkHealthAlertScopeDeviceClient(Model):
    mac: str | None = None


class NetworkHealthAlertScopeDevice(Model):
    url: str | None = None
    name: str | None = None
    product_type: str | None = None
    serial: str | None = None
    mac: str | None = None
    lldp: NetworkHealthAlertScopeDeviceLldp | None = None
    clients: list[NetworkHealthAlertScopeDeviceClient] | None = None


class NetworkHealthAlertScopeApplication(Model):
    url: str | None = None
    name: str | None = None


class NetworkHealthAlertScopePeer(Model):
    url: str | None = None
    network: shared.IdName | None = None


class NetworkHealthAlertScope(Model):
    devices: list[NetworkHealthAlertScopeDevice] | None = None
    applications: list[NetworkHealthAlertScopeApplication] | None = None
    peers: list[NetworkHealthAlertScopePeer] | None = None


class NetworkHealthAlert(Model):
    id: str | None = None
    category: str | None = None
    type: str | None = None
    severity: str | None = None
    scope: NetworkHealthAlertScope | None = None


class NetworkVlanProfileVlanName(Model):
    name: str | None = None
    vlan_id: str | None = None
    adaptive_policy_group: shared.IdName | None = None


class NetworkVlanProfileVlanGroup(Model):
    name: str | None = None
    vlan_ids: str | None = None


class NetworkVlanProfile(Model):
    iname: str | None = None
    name: str | None = None
    is_default: bool | None = None
    active_vlans: str | None = None
    vlan_names: list[NetworkVlanProfileVlanName] | None = None
    vlan_groups: list[NetworkVlanProfileVlanGroup] | None = None


class NetworkAlertsHistoryDestinationsEmail(Model):
    sent_at: str | None = None


class NetworkAlertsHistoryDestinations(Model):
    email: NetworkAlertsHistoryDestinationsEmail | None = None
    push: NetworkAlertsHistoryDestinationsEmail | None = None
    sms: NetworkAlertsHistoryDestinationsEmail | None = None
    webhook: NetworkAlertsHistoryDestinationsEmail | None = None


class NetworkAlertsHistory(Model):
    occurred_at: str | None = None
    alert_type_id: str | None = None
    alert_type: str | None = None
    device: shared.Serial | None = None
    destinations: NetworkAlertsHistoryDestinations | None = None
    alert_data: dict[str, Any] | None = None


class NetworkGroupPolicySchedulingMonday(Model):
    active: bool | None = None
    from_: str | None = None
    to: str | None = None


class NetworkGroupPolicyScheduling(Model):
    enabled: bool | None = None
    monday: NetworkGroupPolicySchedulingMonday | None = None
    tuesday: NetworkGroupPolicySchedulingMonday | None = None
    wednesday: NetworkGroupPolicySchedulingMonday | None = None
    thursday: NetworkGroupPolicySchedulingMonday | None = None
    friday: NetworkGroupPolicySchedulingMonday | None = None
    saturday: NetworkGroupPolicySchedulingMonday | None = None
    sunday: NetworkGroupPolicySchedulingMonday | None = None


class NetworkGroupPolicyBandwidth(Model):
    settings: str | None = None
    bandwidth_limits: shared.BandwidthLimits | None = None


class NetworkGroupPolicyFirewallAndTrafficShapingTrafficShapingRuleDefinition(Model):
    type: str | None = None
    value: str | None = None


class NetworkGroupPolicyFirewallAndTrafficShapingTrafficShapingRule(Model):
    definitions: list[NetworkGroupPolicyFirewallAndTrafficShapingTrafficShapingRuleDefinition] | None = None
    per_client_bandwidth_limits: NetworkGroupPolicyBandwidth | None = None
    dscp_tag_value: int | None = None
    pcp_tag_value: int | None = None
    priority: str | None = None


class NetworkGroupPolicyFirewallAndTrafficShapingL3FirewallRule(Model):
    comment: str | None = None
    policy: str | None = None
    protocol: str | None = None
    dest_port: str | None = None
    dest_cidr: str | None = None


class NetworkGroupPolicyFirewallAndTrafficShapingL7FirewallRule(Model):
    policy: str | None = None
    type: str | None = None
    value: str | None = None


class NetworkGroupPolicyFirewallAndTrafficShaping(Model):
    settings: str | None = None
    traffic_shaping_rules: list[NetworkGroupPolicyFirewallAndTrafficShapingTrafficShapingRule] | None = None
    l3_firewall_rules: list[NetworkGroupPolicyFirewallAndTrafficShapingL3FirewallRule] | None = None
    l7_firewall_rules: list[NetworkGroupPolicyFirewallAndTrafficShapingL7FirewallRule] | None = None


class NetworkGroupPolicyContentFilteringAllowedUrlPatterns(Model):
    settings: str | None = None
    patterns: list[str] | None = None


class NetworkGroupPolicyContentFilteringBlockedUrlCategories(Model):
    settings: str | None = None
    categories: list[str] | None = None


class NetworkGroupPolicyContentFiltering(Model):
    allowed_url_patterns: NetworkGroupPolicyContentFilteringAllowedUrlPatterns | None = None
    blocked_url_patterns: NetworkGroupPolicyContentFilteringAllowedUrlPatterns | None = None
    blocked_url_categories: NetworkGroupPolicyContentFilteringBlockedUrlCategories | None = None


class NetworkGroupPolicyVlanTagging(Model):
    settings: str | None = None
    vlan_id: str | None = None


class NetworkGroupPolicyBonjourForwardingRule(Model):
    description: str | None = None
    vlan_id: str | None = None
    services: list[str] | None = None


class NetworkGroupPolicyBonjourForwarding(Model):
    settings: str | None = None
    rules: list[NetworkGroupPolicyBonjourForwardingRule] | None = None


class NetworkGroupPolicy(Model):
    group_policy_id: str | None = None
    scheduling: NetworkGroupPolicyScheduling | None = None
    bandwidth: NetworkGroupPolicyBandwidth | None = None
    firewall_and_traffic_shaping: NetworkGroupPolicyFirewallAndTrafficShaping | None = None
    content_filtering: NetworkGroupPolicyContentFiltering | None = None
    splash_auth_settings: str | None = None
    vlan_tagging: NetworkGroupPolicyVlanTagging | None = None
    bonjour_forwarding: NetworkGroupPolicyBonjourForwarding | None = None


class NetworkMerakiAuthUserAuthorization(Model):
    ssid_number: int | None = None
    authorized_zone: str | None = None
    expires_at: str | None = None
    authorized_by_name: str | None = None
    authorized_by_email: str | None = None


class NetworkMerakiAuthUser(Model):
    id: str | None = None
    email: str | None = None
    name: str | None = None
    created_at: str | None = None
    account_type: str | None = None
    is_admin: bool | None = None
    authorizations: list[NetworkMerakiAuthUserAuthorization] | None = None


class NetworkBluetoothClient(Model):
    id: str | None = None
    mac: str | None = None
    network_id: str | None = None
    name: str | None = None
    device_name: str | None = None
    manufacturer: str | None = None
    last_seen: int | None = None
    seen_by_device_mac: str | None = None
    in_sight_alert: bool | None = None
    out_of_sight_alert: bool | None = None
    tags: list[str] | None = None


class NetworkEventsEventType(Model):
    category: str | None = None
    type: str | None = None
    description: str | None = None


class NetworkPoliciesByClientAssignedSsid(Model):
    ssid_number: int | None = None


class NetworkPoliciesByClientAssigned(Model):
    name: str | None = None
    type: str | None = None
    group_policy_id: str | None = None
    ssid: list[NetworkPoliciesByClientAssignedSsid] | None = None


class NetworkPoliciesByClient(Model):
    name: str | None = None
    client_id: str | None = None
    assigned: list[NetworkPoliciesByClientAssigned] | None = None


class NetworkClientUsageHistory(Model):
    received: float | None = None
    sent: float | None = None
    ts: str | None = None


class NetworkSplashLoginAttempt(Model):
    name: str | None = None
    login: str | None = None
    ssid: str | None = None
    login_at: str | None = None
    gateway_device_mac: str | None = None
    client_mac: str | None = None
    client_id: str | None = None
    authorization: str | None = None


class NetworkWebhooksHttpServerPayloadTemplate(Model):
    payload_template_id: str | None = None
    name: str | None = None


class NetworkWebhooksHttpServer(Model):
    id: str | None = None
    name: str | None = None
    url: str | None = None
    enabled: bool | None = None
    network_id: str | None = None
    payload_template: NetworkWebhooksHttpServerPayloadTemplate | None = None


class NetworkClientTrafficHistory(Model):
    ts: str | None = None
    application: str | None = None
    destination: str | None = None
    protocol: str | None = None
    port: int | None = None
    recv: float | None = None
    sent: float | None = None
    num_flows: int | None = None
    active_seconds: int | None = None


class NetworkClientsUsageHistory(Model):
    client_id: str | None = None
    client_ip: str | None = None
    client_mac: str | None = None
    usage_history: list[NetworkClientUsageHistory] | None = None


class NetworkClientsApplicationUsageApplicationUsage(Model):
    application: str | None = None
    received: int | None = None
    sent: int | None = None


class NetworkClientsApplicationUsage(Model):
    client_id: str | None = None
    client_ip: str | None = None
    client_mac: str | None = None
    application_usage: list[NetworkClientsApplicationUsageApplicationUsage] | None = None


class NetworkWebhooksPayloadTemplateHeader(Model):
    name: str | None = None
    template: str | None = None


class NetworkWebhooksPayloadTemplateSharingByNetwork(Model):
    admins_can_modify: bool | None = None


class NetworkWebhooksPayloadTemplateSharing(Model):
    by_network: NetworkWebhooksPayloadTemplateSharingByNetwork | None = None


class NetworkWebhooksPayloadTemplate(Model):
    payload_template_id: str | None = None
    type: str | None = None
    name: str | None = None
    headers: list[NetworkWebhooksPayloadTemplateHeader] | None = None
    body: str | None = None
    sharing: NetworkWebhooksPayloadTemplateSharing | None = None


class NetworkClientsBandwidthUsageHistory(Model):
    ts: str | None = None
    total: float | None = None
    upstream: float | None = None
    downstream: float | None = None


class NetworkFirmwareUpgradesStagedGroupAssignedDevices(Model):
    devices: list[shared.NameSerial] | None = None
    switch_stacks: list[shared.IdName] | None = None


class NetworkFirmwareUpgradesStagedGroup(Model):
    group_id: str | None = None
    name: str | None = None
    description: str | None = None
    is_default: bool | None = None
    assigned_devices: NetworkFirmwareUpgradesStagedGroupAssignedDevices | None = None


class NetworkFirmwareUpgradesStagedStageGroup(Model):
    id: str | None = None
    name: str | None = None
    description: str | None = None


class NetworkFirmwareUpgradesStagedStage(Model):
    group: NetworkFirmwareUpgradesStagedStageGroup | None = None


class NetworkNetworkHealthChannelUtilizationWifi0(Model):
    start_time: str | None = None
    end_time: str | None = None
    utilization_total: float | None = None
    utilization80211: float | None = None
    utilization_non80211: float | None = None
    utilization: float | None = None
    wifi: float | None = None
    non_wifi: float | None = field(name="non_wifi", default=None)
    start_ts: str | None = field(name="start_ts", default=None)
    end_ts: str | None = field(name="end_ts", default=None)


class NetworkNetworkHealthChannelUtilization(Model):
    serial: str | None = None
    model: str | None = None
    tags: str | None = None
    wifi0: list[NetworkNetworkHealthChannelUtilizationWifi0] | None = None
    wifi1: list[NetworkNetworkHealthChannelUtilizationWifi0] | None = None


class NetworkVlanProfilesAssignmentsByDeviceVlanProfile(Model):
    iname: str | None = None
    name: str | None = None
    is_default: bool | None = None


class NetworkVlanProfilesAssignmentsByDevice(Model):
    name: str | None = None
    serial: str | None = None
    mac: str | None = None
    product_type: str | None = None
    configuration_source: str | None = None
    vlan_profile: NetworkVlanProfilesAssignmentsByDeviceVlanProfile | None = None
    stack: shared.Id | None = None


class NetworkTrafficShapingDscpTaggingOption(Model):
    dscp_tag_value: int | None = None
    description: str | None = None


class Network(Model):
    id: str | None = None
    organization_id: str | None = None
    name: str | None = None
    product_types: list[str] | None = None
    time_zone: str | None = None
    tags: list[str] | None = None
    enrollment_string: str | None = None
    url: str | None = None
    notes: str | None = None
    is_bound_to_config_template: bool | None = None


class NetworkSnmpUser(Model):
    username: str | None = None
    passphrase: str | None = None


class NetworkSnmpAuthentication(Model):
    protocol: str | None = None


class NetworkSnmp(Model):
    access: str | None = None
    community_string: str | None = None
    users: list[NetworkSnmpUser] | None = None
    authentication: NetworkSnmpAuthentication | None = None
    privacy: NetworkSnmpAuthentication | None = None


class NetworkClientDetailsClientVpnConnection(Model):
    remote_ip: str | None = None
    connected_at: int | None = None
    disconnected_at: int | None = None


class NetworkClientDetails(Model):
    id: str | None = None
    mac: str | None = None
    ip: str | None = None
    ip6: str | None = None
    ip6_local: str | None = None
    description: str | None = None
    first_seen: str | None = None
    last_seen: str | None = None
    manufacturer: str | None = None
    model: str | None = None
    os: str | None = None
    user: str | None = None
    vlan: str | None = None
    named_vlan: str | None = None
    ssid: str | None = None
    switchport: str | None = None
    wireless_capabilities: str | None = None
    sm_installed: bool | None = None
    recent_device_mac: str | None = None
    recent_device_id: str | None = None
    recent_device_name: str | None = None
    recent_device_serial: str | None = None
    recent_device_connection: str | None = None
    client_vpn_connections: list[NetworkClientDetailsClientVpnConnection] | None = None
    lldp: list[list[str]] | None = None
    cdp: list[list[str]] | None = None
    status: str | None = None
    notes: str | None = None
    device_type_prediction: str | None = None


class NetworkNetflow(Model):
    reporting_enabled: bool | None = None
    collector_ip: str | None = None
    collector_port: int | None = None
    eta_enabled: bool | None = None
    eta_dst_port: int | None = None


class NetworkSettingsLocalStatusPageAuthentication(Model):
    enabled: bool | None = None
    username: str | None = None


class NetworkSettingsLocalStatusPage(Model):
    authentication: NetworkSettingsLocalStatusPageAuthentication | None = None


class NetworkSettings(Model):
    local_status_page_enabled: bool | None = None
    remote_status_page_enabled: bool | None = None
    local_status_page: NetworkSettingsLocalStatusPage | None = None
    secure_port: shared.Enabled | None = None
    fips: shared.Enabled | None = None
    named_vlans: shared.Enabled | None = None


class NetworkPiiPiiKey(Model):
    macs: list[str] | None = None
    emails: list[str] | None = None
    usernames: list[str] | None = None
    serials: list[str] | None = None
    imeis: list[str] | None = None
    bluetooth_macs: list[str] | None = None


class NetworkClientPolicyPoliciesBySsid(Model):
    ssid_number: int | None = None
    device_policy: str | None = None
    group_policy_id: str | None = None


class NetworkClientPolicy(Model):
    mac: str | None = None
    device_policy: str | None = None
    group_policy_id: str | None = None
    policies_by_ssid: list[NetworkClientPolicyPoliciesBySsid] | None = None


class NetworkSyslogServersServer(Model):
    host: str | None = None
    port: int | None = None
    roles: list[str] | None = None


class NetworkSyslogServers(Model):
    servers: list[NetworkSyslogServersServer] | None = None


class NetworkAlertsSettingsDefaultDestinations(Model):
    emails: list[str] | None = None
    all_admins: bool | None = None
    snmp: bool | None = None
    http_server_ids: list[str] | None = None


class NetworkAlertsSettingsAlertAlertDestinations(Model):
    emails: list[str] | None = None
    sms_numbers: list[str] | None = None
    all_admins: bool | None = None
    snmp: bool | None = None
    http_server_ids: list[str] | None = None


class NetworkAlertsSettingsAlertFiltersCondition(Model):
    type: str | None = None
    unit: str | None = None
    duration: int | None = None
    direction: str | None = None
    threshold: float | None = None


class NetworkAlertsSettingsAlertFilters(Model):
    conditions: list[NetworkAlertsSettingsAlertFiltersCondition] | None = None
    failure_type: str | None = None
    lookback_window: int | None = None
    min_duration: int | None = None
    name: str | None = None
    period: int | None = None
    priority: str | None = None
    regex: str | None = None
    selector: str | None = None
    serials: list[str] | None = None
    ssid_num: int | None = None
    tag: str | None = None
    threshold: int | None = None
    timeout: int | None = None


class NetworkAlertsSettingsAlert(Model):
    type: str | None = None
    enabled: bool | None = None
    alert_destinations: NetworkAlertsSettingsAlertAlertDestinations | None = None
    filters: NetworkAlertsSettingsAlertFilters | None = None


class NetworkAlertsSettingsMuting(Model):
    by_port_schedules: shared.Enabled | None = None


class NetworkAlertsSettings(Model):
    default_destinations: NetworkAlertsSettingsDefaultDestinations | None = None
    alerts: list[NetworkAlertsSettingsAlert] | None = None
    muting: NetworkAlertsSettingsMuting | None = None


class NetworkClientsOverviewCounts(Model):
    total: int | None = None
    with_heavy_usage: int | None = None


class NetworkClientsOverviewUsages(Model):
    average: int | None = None
    with_heavy_usage_average: int | None = None


class NetworkClientsOverview(Model):
    counts: NetworkClientsOverviewCounts | None = None
    usages: NetworkClientsOverviewUsages | None = None


class NetworkTrafficAnalysisCustomPieChartItem(Model):
    name: str | None = None
    type: str | None = None
    value: str | None = None


class NetworkTrafficAnalysis(Model):
    mode: str | None = None
    custom_pie_chart_items: list[NetworkTrafficAnalysisCustomPieChartItem] | None = None


class NetworkFirmwareUpgradesUpgradeWindow(Model):
    day_of_week: str | None = None
    hour_of_day: str | None = None


class NetworkFirmwareUpgradesProductsWirelessCurrentVersion(Model):
    id: str | None = None
    firmware: str | None = None
    short_name: str | None = None
    release_type: str | None = None
    release_date: str | None = None


class NetworkFirmwareUpgradesProductsWirelessLastUpgrade(Model):
    time: str | None = None
    from_version: NetworkFirmwareUpgradesProductsWirelessCurrentVersion | None = None
    to_version: NetworkFirmwareUpgradesProductsWirelessCurrentVersion | None = None


class NetworkFirmwareUpgradesProductsWirelessNextUpgrade(Model):
    time: str | None = None
    strategy: str | None = None
    predownload: shared.Enabled | None = None
    to_version: NetworkFirmwareUpgradesProductsWirelessCurrentVersion | None = None


class NetworkFirmwareUpgradesProductsWireless(Model):
    current_version: NetworkFirmwareUpgradesProductsWirelessCurrentVersion | None = None
    last_upgrade: NetworkFirmwareUpgradesProductsWirelessLastUpgrade | None = None
    next_upgrade: NetworkFirmwareUpgradesProductsWirelessNextUpgrade | None = None
    is_upgrade_available: bool | None = None
    available_versions: list[NetworkFirmwareUpgradesProductsWirelessCurrentVersion] | None = None
    participate_in_next_beta_release: bool | None = None


class NetworkFirmwareUpgradesProductsApplianceNextUpgrade(Model):
    time: str | None = None
    to_version: NetworkFirmwareUpgradesProductsWirelessCurrentVersion | None = None


class NetworkFirmwareUpgradesProductsAppliance(Model):
    current_version: NetworkFirmwareUpgradesProductsWirelessCurrentVersion | None = None
    last_upgrade: NetworkFirmwareUpgradesProductsWirelessLastUpgrade | None = None
    next_upgrade: NetworkFirmwareUpgradesProductsApplianceNextUpgrade | None = None
    is_upgrade_available: bool | None = None
    available_versions: list[NetworkFirmwareUpgradesProductsWirelessCurrentVersion] | None = None
    participate_in_next_beta_release: bool | None = None


class NetworkFirmwareUpgradesProductsCampusGatewayNextUpgrade(Model):
    time: str | None = None
    strategy: str | None = None
    to_version: NetworkFirmwareUpgradesProductsWirelessCurrentVersion | None = None


class NetworkFirmwareUpgradesProductsCampusGateway(Model):
    current_version: NetworkFirmwareUpgradesProductsWirelessCurrentVersion | None = None
    last_upgrade: NetworkFirmwareUpgradesProductsWirelessLastUpgrade | None = None
    next_upgrade: NetworkFirmwareUpgradesProductsCampusGatewayNextUpgrade | None = None
    is_upgrade_available: bool | None = None
    available_versions: list[NetworkFirmwareUpgradesProductsWirelessCurrentVersion] | None = None
    participate_in_next_beta_release: bool | None = None


class NetworkFirmwareUpgradesProducts(Model):
    wireless: NetworkFirmwareUpgradesProductsWireless | None = None
    appliance: NetworkFirmwareUpgradesProductsAppliance | None = None
    switch: NetworkFirmwareUpgradesProductsAppliance | None = None
    camera: NetworkFirmwareUpgradesProductsAppliance | None = None
    cellular_gateway: NetworkFirmwareUpgradesProductsAppliance | None = None
    sensor: NetworkFirmwareUpgradesProductsAppliance | None = None
    wireless_controller: NetworkFirmwareUpgradesProductsAppliance | None = None
    campus_gateway: NetworkFirmwareUpgradesProductsCampusGateway | None = None
    secure_connect: NetworkFirmwareUpgradesProductsAppliance | None = None


class NetworkFirmwareUpgrades(Model):
    upgrade_window: NetworkFirmwareUpgradesUpgradeWindow | None = None
    timezone: str | None = None
    products: NetworkFirmwareUpgradesProducts | None = None


class NetworkTopologyLinkLayerNodeDeviceClients(Model):
    counts: shared.Total | None = None


class NetworkTopologyLinkLayerNodeDeviceUplink(Model):
    vlan_id: int | None = None


class NetworkTopologyLinkLayerNodeDevice(Model):
    serial: str | None = None
    name: str | None = None
    model: str | None = None
    product_type: str | None = None
    status: str | None = None
    last_reported_at: str | None = None
    clients: NetworkTopologyLinkLayerNodeDeviceClients | None = None
    uplinks: list[NetworkTopologyLinkLayerNodeDeviceUplink] | None = None


class NetworkTopologyLinkLayerNodeDiscoveredLldp(Model):
    chassis_id: str | None = None
    system_name: str | None = None
    system_description: str | None = None
    system_capabilities: list[str] | None = None
    management_address: str | None = None


class NetworkTopologyLinkLayerNodeDiscoveredCdp(Model):
    platform: str | None = None
    device_id: str | None = None
    address: str | None = None
    capabilities: list[str] | None = None
    management_address: str | None = None


class NetworkTopologyLinkLayerNodeDiscovered(Model):
    lldp: NetworkTopologyLinkLayerNodeDiscoveredLldp | None = None
    cdp: NetworkTopologyLinkLayerNodeDiscoveredCdp | None = None


class NetworkTopologyLinkLayerNodeStack(Model):
    id: int | None = None
    name: str | None = None
    members: list[dict[str, Any]] | None = None
    clients: NetworkTopologyLinkLayerNodeDeviceClients | None = None


class NetworkTopologyLinkLayerNode(Model):
    derived_id: str | None = None
    mac: str | None = None
    type: str | None = None
    root: bool | None = None
    device: NetworkTopologyLinkLayerNodeDevice | None = None
    discovered: NetworkTopologyLinkLayerNodeDiscovered | None = None
    stack: NetworkTopologyLinkLayerNodeStack | None = None


class NetworkTopologyLinkLayerLinkEndNode(Model):
    derived_id: str | None = None
    type: str | None = None


class NetworkTopologyLinkLayerLinkEndDiscoveredLldp(Model):
    port_id: str | None = None
    port_description: str | None = None


class NetworkTopologyLinkLayerLinkEndDiscoveredCdp(Model):
    port_id: str | None = None
    native_vlan: int | None = None


class NetworkTopologyLinkLayerLinkEndDiscovered(Model):
    lldp: NetworkTopologyLinkLayerLinkEndDiscoveredLldp | None = None
    cdp: NetworkTopologyLinkLayerLinkEndDiscoveredCdp | None = None


class NetworkTopologyLinkLayerLinkEnd(Model):
    node: NetworkTopologyLinkLayerLinkEndNode | None = None
    device: shared.NameSerial | None = None
    discovered: NetworkTopologyLinkLayerLinkEndDiscovered | None = None


class NetworkTopologyLinkLayerLink(Model):
    ends: list[NetworkTopologyLinkLayerLinkEnd] | None = None
    last_reported_at: str | None = None


class NetworkTopologyLinkLayer(Model):
    nodes: list[NetworkTopologyLinkLayerNode] | None = None
    links: list[NetworkTopologyLinkLayerLink] | None = None
    errors: list[str] | None = None


class NetworkWebhooksWebhookTest(Model):
    id: str | None = None
    url: str | None = None
    status: str | None = None


class NetworkFirmwareUpgradesStagedEventsProductsSwitchNextUpgradeToVersion(Model):
    id: str | None = None
    short_name: str | None = None


class NetworkFirmwareUpgradesStagedEventsProductsSwitchNextUpgrade(Model):
    to_version: NetworkFirmwareUpgradesStagedEventsProductsSwitchNextUpgradeToVersion | None = None


class NetworkFirmwareUpgradesStagedEventsProductsSwitch(Model):
    next_upgrade: NetworkFirmwareUpgradesStagedEventsProductsSwitchNextUpgrade | None = None


class NetworkFirmwareUpgradesStagedEventsProducts(Model):
    switch: NetworkFirmwareUpgradesStagedEventsProductsSwitch | None = None
    switch_catalyst: NetworkFirmwareUpgradesStagedEventsProductsSwitch | None = None


class NetworkFirmwareUpgradesStagedEventsStageMilestones(Model):
    scheduled_for: str | None = None
    started_at: str | None = None
    completed_at: str | None = None
    canceled_at: str | None = None


class NetworkFirmwareUpgradesStagedEventsStage(Model):
    group: NetworkFirmwareUpgradesStagedStageGroup | None = None
    milestones: NetworkFirmwareUpgradesStagedEventsStageMilestones | None = None
    status: str | None = None


class NetworkFirmwareUpgradesStagedEventsReason(Model):
    category: str | None = None
    comment: str | None = None


class NetworkFirmwareUpgradesStagedEvents(Model):
    products: NetworkFirmwareUpgradesStagedEventsProducts | None = None
    stages: list[NetworkFirmwareUpgradesStagedEventsStage] | None = None
    reasons: list[NetworkFirmwareUpgradesStagedEventsReason] | None = None


class NetworkClientSplashAuthorizationStatusSsid(Model):
    is_authorized: bool | None = None
    authorized_at: str | None = None
    expires_at: str | None = None


class NetworkClientSplashAuthorizationStatus(Model):
    ssids: dict[str, NetworkClientSplashAuthorizationStatusSsid] | None = None


class NetworkTrafficShapingApplicationCategoriesApplicationCategory(Model):
    id: str | None = None
    name: str | None = None
    applications: list[shared.IdName] | None = None


class NetworkTrafficShapingApplicationCategories(Model):
    application_categories: list[NetworkTrafficShapingApplicationCategoriesApplicationCategory] | None = None


class BindNetworkResponse(Model):
    id: str | None = None
    organization_id: str | None = None
    name: str | None = None
    product_types: list[str] | None = None
    time_zone: str | None = None
    tags: list[str] | None = None
    enrollment_string: str | None = None
    url: str | None = None
    notes: str | None = None
    is_bound_to_config_template: bool | None = None
    config_template_id: str | None = None


class SplitNetworkResponse(Model):
    resulting_networks: list[Network] | None = None


class ClaimNetworkDevicesResponseError(Model):
    serial: str | None = None
    errors: list[str] | None = None


class ClaimNetworkDevicesResponse(Model):
    serials: list[str] | None = None
    errors: list[ClaimNetworkDevicesResponseError] | None = None


class DeleteNetworkFloorPlanResponseDevice(Model):
    name: str | None = None
    lat: float | None = None
    lng: float | None = None
    address: str | None = None
    notes: str | None = None
    tags: list[str] | None = None
    network_id: str | None = None
    serial: str | None = None
    model: str | None = None
    imei: str | None = None
    mac: str | None = None
    lan_ip: str | None = None
    firmware: str | None = None
    product_type: str | None = None
    details: list[shared.NameValue] | None = None


class DeleteNetworkFloorPlanResponse(Model):
    floor_plan_id: str | None = None
    image_url: str | None = None
    image_url_expires_at: str | None = None
    image_extension: str | None = None
    image_md5: str | None = None
    name: str | None = None
    devices: list[DeleteNetworkFloorPlanResponseDevice] | None = None
    width: float | None = None
    height: float | None = None
    center: NetworkFloorPlanCenter | None = None
    bottom_left_corner: NetworkFloorPlanCenter | None = None
    bottom_right_corner: NetworkFloorPlanCenter | None = None
    top_left_corner: NetworkFloorPlanCenter | None = None
    top_right_corner: NetworkFloorPlanCenter | None = None
    floor_number: float | None = None


class ProvisionNetworkClientsResponseClient(Model):
    mac: str | None = None
    client_id: str | None = None
    name: str | None = None
    message: str | None = None


class ProvisionNetworkClientsResponse(Model):
    clients: list[ProvisionNetworkClientsResponseClient] | None = None
    device_policy: str | None = None
    group_policy_id: str | None = None


class UpdateNetworkDevicesSyslogServersResponseServerEncryption(Model):
    enabled: bool | None = None
    certificate: shared.Id | None = None


class UpdateNetworkDevicesSyslogServersResponseServer(Model):
    host: str | None = None
    port: int | None = None
    roles: list[str] | None = None
    transport_protocol: str | None = None
    encryption: UpdateNetworkDevicesSyslogServersResponseServerEncryption | None = None


class UpdateNetworkDevicesSyslogServersResponse(Model):
    network: shared.Id | None = None
    servers: list[UpdateNetworkDevicesSyslogServersResponseServer] | None = None


class BatchNetworkFloorPlansAutoLocateJobsResponseJobCompleted(Model):
    percentage: int | None = None


class BatchNetworkFloorPlansAutoLocateJobsResponseJobRanging(Model):
    status: str | None = None
    completed: BatchNetworkFloorPlansAutoLocateJobsResponseJobCompleted | None = None


class BatchNetworkFloorPlansAutoLocateJobsResponseJobError(Model):
    source: str | None = None
    type: str | None = None


class BatchNetworkFloorPlansAutoLocateJobsResponseJob(Model):
    id: str | None = None
    network_id: str | None = None
    floor_plan_id: str | None = None
    status: str | None = None
    scheduled_at: str | None = None
    completed: BatchNetworkFloorPlansAutoLocateJobsResponseJobCompleted | None = None
    ranging: BatchNetworkFloorPlansAutoLocateJobsResponseJobRanging | None = None
    gnss: BatchNetworkFloorPlansAutoLocateJobsResponseJobRanging | None = None
    errors: list[BatchNetworkFloorPlansAutoLocateJobsResponseJobError] | None = None


class BatchNetworkFloorPlansAutoLocateJobsResponse(Model):
    jobs: list[BatchNetworkFloorPlansAutoLocateJobsResponseJob] | None = None


class CreateNetworkFirmwareUpgradesRollbackResponse(Model):
    product: str | None = None
    status: str | None = None
    upgrade_batch_id: str | None = None
    time: str | None = None
    to_version: NetworkFirmwareUpgradesProductsWirelessCurrentVersion | None = None
    reasons: list[NetworkFirmwareUpgradesStagedEventsReason] | None = None
    predownload: shared.Enabled | None = None


class ReassignNetworkVlanProfilesAssignmentsResponseVlanProfile(Model):
    iname: str | None = None
    name: str | None = None


class ReassignNetworkVlanProfilesAssignmentsResponse(Model):
    vlan_profile: ReassignNetworkVlanProfilesAssignmentsResponseVlanProfile | None = None
    serials: list[str] | None = None
    stack_ids: list[str] | None = None


BatchNetworkFloorPlansDevicesUpdateResponse = shared.Success
CreateNetworkFirmwareUpgradesStagedEventResponse = NetworkFirmwareUpgradesStagedEvents
CreateNetworkFirmwareUpgradesStagedGroupResponse = NetworkFirmwareUpgradesStagedGroup
CreateNetworkFloorPlanResponse = NetworkFloorPlan
CreateNetworkGroupPolicyResponse = NetworkGroupPolicy
CreateNetworkMerakiAuthUserResponse = NetworkMerakiAuthUser
CreateNetworkMqttBrokerResponse = NetworkMqttBroker
CreateNetworkPiiRequestResponse = NetworkPiiRequest
CreateNetworkVlanProfileResponse = NetworkVlanProfile
CreateNetworkWebhooksHttpServerResponse = NetworkWebhooksHttpServer
CreateNetworkWebhooksPayloadTemplateResponse = NetworkWebhooksPayloadTemplate
CreateNetworkWebhooksWebhookTestResponse = NetworkWebhooksWebhookTest
DeferNetworkFirmwareUpgradesStagedEventsResponse = NetworkFirmwareUpgradesStagedEvents
NetworkBluetoothClientDetails = NetworkBluetoothClient
NetworkFirmwareUpgradesStagedGroupDetails = NetworkFirmwareUpgradesStagedGroup
NetworkFloorPlanDetails = NetworkFloorPlan
NetworkGroupPolicyDetails = NetworkGroupPolicy
NetworkMerakiAuthUserDetails = NetworkMerakiAuthUser
NetworkMqttBrokerDetails = NetworkMqttBroker
NetworkPiiPiiKeys = dict[str, NetworkPiiPiiKey]
NetworkPiiRequestDetails = NetworkPiiRequest
NetworkPiiSmDevicesForKey = dict[str, list[str]]
NetworkPiiSmOwnersForKey = dict[str, list[str]]
NetworkVlanProfileDetails = NetworkVlanProfile
NetworkWebhooksHttpServerDetails = NetworkWebhooksHttpServer
NetworkWebhooksPayloadTemplateDetails = NetworkWebhooksPayloadTemplate
PublishNetworkFloorPlansAutoLocateJobResponse = shared.Success
RecalculateNetworkFloorPlansAutoLocateJobResponse = shared.Success
RollbacksNetworkFirmwareUpgradesStagedEventsResponse = NetworkFirmwareUpgradesStagedEvents
UnbindNetworkResponse = Network
UpdateNetworkAlertsSettingsResponse = NetworkAlertsSettings
UpdateNetworkClientPolicyResponse = NetworkClientPolicy
UpdateNetworkClientSplashAuthorizationStatusResponse = NetworkClientSplashAuthorizationStatus
UpdateNetworkFirmwareUpgradesResponse = NetworkFirmwareUpgrades
UpdateNetworkFirmwareUpgradesStagedEventsResponse = NetworkFirmwareUpgradesStagedEvents
UpdateNetworkFirmwareUpgradesStagedGroupResponse = NetworkFirmwareUpgradesStagedGroup
UpdateNetworkFirmwareUpgradesStagedStagesResponse = list[NetworkFirmwareUpgradesStagedStage]
UpdateNetworkFloorPlanResponse = NetworkFloorPlan
UpdateNetworkGroupPolicyResponse = NetworkGroupPolicy
UpdateNetworkMerakiAuthUserResponse = NetworkMerakiAuthUser
UpdateNetworkMqttBrokerResponse = NetworkMqttBroker
UpdateNetworkNetflowResponse = NetworkNetflow
UpdateNetworkResponse = Network
UpdateNetworkSettingsResponse = NetworkSettings
UpdateNetworkSnmpResponse = NetworkSnmp
UpdateNetworkSyslogServersResponse = NetworkSyslogServers
UpdateNetworkTrafficAnalysisResponse = NetworkTrafficAnalysis
UpdateNetworkVlanProfileResponse = NetworkVlanProfile
UpdateNetworkWebhooksHttpServerResponse = NetworkWebhooksHttpServer
UpdateNetworkWebhooksPayloadTemplateResponse = NetworkWebhooksPayloadTemplate
VmxNetworkDevicesClaimResponse = NetworkFloorPlanDevice
