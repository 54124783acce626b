# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""Response types of the wireless operations."""

from __future__ import annotations

from typing import Any

from ...operations.model import Model
from . import shared


class NetworkWirelessSsidRadiusServer(Model):
    id: str | None = None
    host: str | None = None
    port: int | None = None
    radsec_enabled: bool | None = None
    open_roaming_certificate_id: int | None = None
    ca_certificate: str | None = None


class NetworkWirelessSsidRadiusAccountingServer(Model):
    host: str | None = None
    port: int | None = None
    open_roaming_certificate_id: int | None = None
    ca_certificate: str | None = None


class NetworkWirelessSsidDot11w(Model):
    enabled: bool | None = None
    required: bool | None = None


class NetworkWirelessSsidDot11r(Model):
    enabled: bool | None = None
    adaptive: bool | None = None


class NetworkWirelessSsidDnsRewrite(Model):
    enabled: bool | None = None
    dns_custom_nameservers: list[str] | None = None


class NetworkWirelessSsidGreConcentrator(Model):
    host: str | None = None


class NetworkWirelessSsidGre(Model):
    concentrator: NetworkWirelessSsidGreConcentrator | None = None
    key: int | None = None
    client_isolation: bool | None = None


class NetworkWirelessSsidCampusGateway(Model):
    cluster: shared.Id | None = None


class NetworkWirelessSsidOauth(Model):
    allowed_domains: list[str] | None = None


class NetworkWirelessSsidLocalAuthFallbackServerCaCertificate(Model):
    contents: str | None = None


class NetworkWirelessSsidLocalAuthFallback(Model):
    enabled: bool | None = None
    cache_timeout: int | None = None
    server_ca_certificate: NetworkWirelessSsidLocalAuthFallbackServerCaCertificate | None = None


class NetworkWirelessSsidNamedVlansTaggingByApTag(Model):
    tags: list[str] | None = None
    vlan_name: str | None = None


class NetworkWirelessSsidNamedVlansTagging(Model):
    enabled: bool | None = None
    default_vlan_name: str | None = None
    by_ap_tags: list[NetworkWirelessSsidNamedVlansTaggingByApTag] | None = None


class NetworkWirelessSsidNamedVlansRadiusGuestVlan(Model):
    enabled: bool | None = None
    name: str | None = None


class NetworkWirelessSsidNamedVlansRadius(Model):
    guest_vlan: NetworkWirelessSsidNamedVlansRadiusGuestVlan | None = None


class NetworkWirelessSsidNamedVlans(Model):
    tagging: NetworkWirelessSsidNamedVlansTagging | None = None
    radius: NetworkWirelessSsidNamedVlansRadius | None = None


class NetworkWirelessSsidSecurityEncryption(Model):
    ciphers: list[str] | None = None
    akms: list[str] | None = None


class NetworkWirelessSsidSecurity(Model):
    encryption: NetworkWirelessSsidSecurityEncryption | None = None


class NetworkWirelessSsid(Model):
    number: int | None = None
    name: str | None = None
    enabled: bool | None = None
    wlan_identifier: int | None = None
    splash_page: str | None = None
    ssid_admin_accessible: bool | None = None
    local_auth: bool | None = None
    auth_mode: str | None = None
    psk: str | None = None
    encryption_mode: str | None = None
    wpa_encryption_mode: str | None = None
    radius_servers: list[NetworkWirelessSsidRadiusServer] | None = None
    radius_accounting_servers: list[NetworkWirelessSsidRadiusAccountingServer] | None = None
    radius_accounting_enabled: bool | None = None
    radius_enabled: bool | None = None
    radius_attribute_for_group_policies: str | None = None
    radius_failover_policy: str | None = None
    radius_load_balancing_policy: str | None = None
    ip_assignment_mode: str | None = None
    admin_splash_url: str | None = None
    splash_timeout: str | None = None
    walled_garden_enabled: bool | None = None
    walled_garden_ranges: list[str] | None = None
    min_bitrate: float | None = None
    band_selection: str | None = None
    per_client_bandwidth_limit_up: int | None = None
    per_client_bandwidth_limit_down: int | None = None
    visible: bool | None = None
    available_on_all_aps: bool | None = None
    availability_tags: list[str] | None = None
    per_ssid_bandwidth_limit_up: int | None = None
    per_ssid_bandwidth_limit_down: int | None = None
    adaptive_policy_group_id: str | None = None
    mandatory_dhcp_enabled: bool | None = None
    dot11w: NetworkWirelessSsidDot11w | None = None
    dot11r: NetworkWirelessSsidDot11r | None = None
    enterprise_admin_access: str | None = None
    radius_testing_enabled: bool | None = None
    radius_called_station_id: str | None = None
    radius_authentication_nas_id: str | None = None
    radius_server_timeout: int | None = None
    radius_server_attempts_limit: int | None = None
    radius_fallback_enabled: bool | None = None
    radius_proxy_enabled: bool | None = None
    radius_coa_enabled: bool | None = None
    radius_override: bool | None = None
    use_vlan_tagging: bool | None = None
    default_vlan_id: int | None = None
    adult_content_filtering_enabled: bool | None = None
    dns_rewrite: NetworkWirelessSsidDnsRewrite | None = None
    gre: NetworkWirelessSsidGre | None = None
    campus_gateway: NetworkWirelessSsidCampusGateway | None = None
    lan_isolation_enabled: bool | None = None
    oauth: NetworkWirelessSsidOauth | None = None
    local_auth_fallback: NetworkWirelessSsidLocalAuthFallback | None = None
    named_vlans: NetworkWirelessSsidNamedVlans | None = None
    speed_burst: shared.Enabled | None = None
    wifi_personal_network_enabled: bool | None = None
    security: NetworkWirelessSsidSecurity | None = None


class NetworkWirelessAirMarshalBssidDetectedBy(Model):
    device: str | None = None
    rssi: int | None = None


class NetworkWirelessAirMarshalBssid(Model):
    bssid: str | None = None
    contained: bool | None = None
    detected_by: list[NetworkWirelessAirMarshalBssidDetectedBy] | None = None


class NetworkWirelessAirMarshal(Model):
    ssid: str | None = None
    bssids: list[NetworkWirelessAirMarshalBssid] | None = None
    channels: list[int] | None = None
    first_seen: int | None = None
    last_seen: int | None = None
    wired_macs: list[str] | None = None
    wired_vlans: list[int] | None = None
    wired_last_seen: int | None = None
    manufacturers: list[str] | None = None
    encryption: str | None = None
    types: list[str] | None = None


class NetworkWirelessRfProfileApBandSettingsBands(Model):
    enabled: list[str] | None = None


class NetworkWirelessRfProfileApBandSettings(Model):
    band_operation_mode: str | None = None
    bands: NetworkWirelessRfProfileApBandSettingsBands | None = None
    band_steering_enabled: bool | None = None


class NetworkWirelessRfProfileTwoFourGhzSettings(Model):
    max_power: int | None = None
    min_power: int | None = None
    min_bitrate: float | None = None
    valid_auto_channels: list[int] | None = None
    ax_enabled: bool | None = None
    dot11ax: shared.Enabled | None = None
    rxsop: int | None = None


class NetworkWirelessRfProfileFiveGhzSettings(Model):
    max_power: int | None = None
    min_power: int | None = None
    min_bitrate: int | None = None
    valid_auto_channels: list[int] | None = None
    channel_width: str | None = None
    rxsop: int | None = None
    dot11ax: shared.Enabled | None = None


class NetworkWirelessRfProfileSixGhzSettings(Model):
    max_power: int | None = None
    min_power: int | None = None
    min_bitrate: int | None = None
    valid_auto_channels: list[int] | None = None
    channel_width: str | None = None
    rxsop: int | None = None


class NetworkWirelessRfProfilePerSsidSetting(Model):
    name: str | None = None
    min_bitrate: int | None = None
    band_operation_mode: str | None = None
    bands: NetworkWirelessRfProfileApBandSettingsBands | None = None
    band_steering_enabled: bool | None = None


class NetworkWirelessRfProfile(Model):
    id: str | None = None
    network_id: str | None = None
    name: str | None = None
    client_balancing_enabled: bool | None = None
    min_bitrate_type: str | None = None
    band_selection_type: str | None = None
    ap_band_settings: NetworkWirelessRfProfileApBandSettings | None = None
    two_four_ghz_settings: NetworkWirelessRfProfileTwoFourGhzSettings | None = None
    five_ghz_settings: NetworkWirelessRfProfileFiveGhzSettings | None = None
    six_ghz_settings: NetworkWirelessRfProfileSixGhzSettings | None = None
    transmission: shared.Enabled | None = None
    per_ssid_settings: dict[str, NetworkWirelessRfProfilePerSsidSetting] | None = None
    is_indoor_default: bool | None = None
    is_outdoor_default: bool | None = None
    dot11be: shared.Enabled | None = None


class NetworkWirelessMeshStatusLatestMeshPerformance(Model):
    mbps: float | None = None
    metric: int | None = None
    usage_percentage: str | None = None


class NetworkWirelessMeshStatus(Model):
    serial: str | None = None
    mesh_route: list[str] | None = None
    latest_mesh_performance: NetworkWirelessMeshStatusLatestMeshPerformance | None = None


class NetworkWirelessUsageHistory(Model):
    start_ts: str | None = None
    end_ts: str | None = None
    total_kbps: int | None = None
    sent_kbps: int | None = None
    received_kbps: int | None = None


class NetworkWirelessLatencyHistory(Model):
    start_ts: str | None = None
    end_ts: str | None = None
    avg_latency_ms: int | None = None


class NetworkWirelessDataRateHistory(Model):
    start_ts: str | None = None
    end_ts: str | None = None
    average_kbps: int | None = None
    download_kbps: int | None = None
    upload_kbps: int | None = None


class NetworkWirelessSsidIdentityPsk(Model):
    name: str | None = None
    id: str | None = None
    group_policy_id: str | None = None
    passphrase: str | None = None
    wifi_personal_network_id: str | None = None
    email: str | None = None
    expires_at: str | None = None


class NetworkWirelessFailedConnection(Model):
    ssid_number: int | None = None
    vlan: int | None = None
    client_mac: str | None = None
    serial: str | None = None
    radio: int | None = None
    failure_step: str | None = None
    type: str | None = None
    ts: str | None = None


class OrganizationWirelessMqttSettingMqttPublishing(Model):
    frequency: int | None = None
    qos: int | None = None


class OrganizationWirelessMqttSettingMqtt(Model):
    settings_id: str | None = None
    enabled: bool | None = None
    topic: str | None = None
    message_fields: list[str] | None = None
    publishing: OrganizationWirelessMqttSettingMqttPublishing | None = None
    broker: shared.IdName | None = None


class OrganizationWirelessMqttSettingBleFlush(Model):
    frequency: int | None = None


class OrganizationWirelessMqttSettingBleAllowLists(Model):
    uuids: list[str] | None = None
    macs: list[str] | None = None


class OrganizationWirelessMqttSettingBleHysteresis(Model):
    enabled: bool | None = None
    threshold: int | None = None


class OrganizationWirelessMqttSettingBle(Model):
    enabled: bool | None = None
    type: str | None = None
    flush: OrganizationWirelessMqttSettingBleFlush | None = None
    allow_lists: OrganizationWirelessMqttSettingBleAllowLists | None = None
    hysteresis: OrganizationWirelessMqttSettingBleHysteresis | None = None


class OrganizationWirelessMqttSettingWifiAllowLists(Model):
    macs: list[str] | None = None


class OrganizationWirelessMqttSettingWifi(Model):
    enabled: bool | None = None
    type: str | None = None
    flush: OrganizationWirelessMqttSettingBleFlush | None = None
    allow_lists: OrganizationWirelessMqttSettingWifiAllowLists | None = None
    hysteresis: OrganizationWirelessMqttSettingBleHysteresis | None = None


class OrganizationWirelessMqttSetting(Model):
    network: shared.IdName | None = None
    mqtt: OrganizationWirelessMqttSettingMqtt | None = None
    ble: OrganizationWirelessMqttSettingBle | None = None
    wifi: OrganizationWirelessMqttSettingWifi | None = None


class NetworkWirelessClientCountHistory(Model):
    start_ts: str | None = None
    end_ts: str | None = None
    client_count: int | None = None


class OrganizationWirelessSsidsProfilePrecedence(Model):
    radius: str | None = None


class OrganizationWirelessSsidsProfileSsidSecurityDhcp(Model):
    mandatory: shared.Enabled | None = None


class OrganizationWirelessSsidsProfileSsidSecurity(Model):
    mode: str | None = None
    protocol: str | None = None
    encryption: NetworkWirelessSsidSecurityEncryption | None = None
    dhcp: OrganizationWirelessSsidsProfileSsidSecurityDhcp | None = None


class OrganizationWirelessSsidsProfileSsidRadiusServerMode(Model):
    mode: str | None = None
    port: int | None = None


class OrganizationWirelessSsidsProfileSsidRadiusServer(Model):
    id: int | None = None
    address: str | None = None
    name: str | None = None
    modes: list[OrganizationWirelessSsidsProfileSsidRadiusServerMode] | None = None


class OrganizationWirelessSsidsProfileSsidRadiusAccounting(Model):
    enabled: bool | None = None
    update_interval: int | None = None


class OrganizationWirelessSsidsProfileSsidRadiusPoliciesFailover(Model):
    mode: str | None = None


class OrganizationWirelessSsidsProfileSsidRadiusPolicies(Model):
    failover: OrganizationWirelessSsidsProfileSsidRadiusPoliciesFailover | None = None
    load_balancing: OrganizationWirelessSsidsProfileSsidRadiusPoliciesFailover | None = None
    fallback: shared.Enabled | None = None
    attribute: str | None = None
    timeout: int | None = None
    num_attempts: int | None = None


class OrganizationWirelessSsidsProfileSsidRadiusIdentifiers(Model):
    called_station: str | None = None
    nas: str | None = None


class OrganizationWirelessSsidsProfileSsidRadiusDas(Model):
    coa: shared.Enabled | None = None


class OrganizationWirelessSsidsProfileSsidRadiusEapTimersIdentity(Model):
    timeout: int | None = None
    max_retries: int | None = None


class OrganizationWirelessSsidsProfileSsidRadiusEapTimersEapolKey(Model):
    max_retries: int | None = None
    timeout_in_ms: int | None = None


class OrganizationWirelessSsidsProfileSsidRadiusEapTimers(Model):
    timeout: int | None = None
    max_retries: int | None = None
    identity: OrganizationWirelessSsidsProfileSsidRadiusEapTimersIdentity | None = None
    eapol_key: OrganizationWirelessSsidsProfileSsidRadiusEapTimersEapolKey | None = None


class OrganizationWirelessSsidsProfileSsidRadius(Model):
    servers: list[OrganizationWirelessSsidsProfileSsidRadiusServer] | None = None
    accounting: OrganizationWirelessSsidsProfileSsidRadiusAccounting | None = None
    policies: OrganizationWirelessSsidsProfileSsidRadiusPolicies | None = None
    proxy: shared.Enabled | None = None
    testing: shared.Enabled | None = None
    identifiers: OrganizationWirelessSsidsProfileSsidRadiusIdentifiers | None = None
    das: OrganizationWirelessSsidsProfileSsidRadiusDas | None = None
    eap_timers: OrganizationWirelessSsidsProfileSsidRadiusEapTimers | None = None


class OrganizationWirelessSsidsProfileSsidAddressingBonjourForwardingRuleVlan(Model):
    id: int | None = None


class OrganizationWirelessSsidsProfileSsidAddressingBonjourForwardingRule(Model):
    description: str | None = None
    vlan: OrganizationWirelessSsidsProfileSsidAddressingBonjourForwardingRuleVlan | None = None
    services: list[str] | None = None


class OrganizationWirelessSsidsProfileSsidAddressingBonjourForwarding(Model):
    enabled: bool | None = None
    rules: list[OrganizationWirelessSsidsProfileSsidAddressingBonjourForwardingRule] | None = None


class OrganizationWirelessSsidsProfileSsidAddressingMdnsRule(Model):
    services: list[str] | None = None


class OrganizationWirelessSsidsProfileSsidAddressingMdns(Model):
    enabled: bool | None = None
    rules: list[OrganizationWirelessSsidsProfileSsidAddressingMdnsRule] | None = None


class OrganizationWirelessSsidsProfileSsidAddressingRadiusGuest(Model):
    vlan: shared.Enabled | None = None


class OrganizationWirelessSsidsProfileSsidAddressingRadius(Model):
    guest: OrganizationWirelessSsidsProfileSsidAddressingRadiusGuest | None = None
    override_vlan_tag: bool | None = None


class OrganizationWirelessSsidsProfileSsidAddressing(Model):
    mode: str | None = None
    adult_content_filtering: shared.Enabled | None = None
    dns_rewrite: NetworkWirelessSsidDnsRewrite | None = None
    bonjour_forwarding: OrganizationWirelessSsidsProfileSsidAddressingBonjourForwarding | None = None
    mdns: OrganizationWirelessSsidsProfileSsidAddressingMdns | None = None
    radius: OrganizationWirelessSsidsProfileSsidAddressingRadius | None = None


class OrganizationWirelessSsidsProfileSsidSplashCaptivePortalExternal(Model):
    url: str | None = None


class OrganizationWirelessSsidsProfileSsidSplashCaptivePortalHostedLanguage(Model):
    code: str | None = None


class OrganizationWirelessSsidsProfileSsidSplashCaptivePortalHostedConsent(Model):
    required: bool | None = None
    message: str | None = None


class OrganizationWirelessSsidsProfileSsidSplashCaptivePortalHosted(Model):
    theme: shared.Id | None = None
    language: OrganizationWirelessSsidsProfileSsidSplashCaptivePortalHostedLanguage | None = None
    consent: OrganizationWirelessSsidsProfileSsidSplashCaptivePortalHostedConsent | None = None


class OrganizationWirelessSsidsProfileSsidSplashCaptivePortal(Model):
    provider: str | None = None
    external: OrganizationWirelessSsidsProfileSsidSplashCaptivePortalExternal | None = None
    hosted: OrganizationWirelessSsidsProfileSsidSplashCaptivePortalHosted | None = None


class OrganizationWirelessSsidsProfileSsidSplashRedirectOverride(Model):
    enabled: bool | None = None
    url: str | None = None


class OrganizationWirelessSsidsProfileSsidSplashRedirect(Model):
    override: OrganizationWirelessSsidsProfileSsidSplashRedirectOverride | None = None


class OrganizationWirelessSsidsProfileSsidSplashAuthOauth(Model):
    domains: list[str] | None = None


class OrganizationWirelessSsidsProfileSsidSplashAuth(Model):
    simultaneous_logins: shared.Enabled | None = None
    oauth: OrganizationWirelessSsidsProfileSsidSplashAuthOauth | None = None


class OrganizationWirelessSsidsProfileSsidSplashPreAccessWalledGarden(Model):
    enabled: bool | None = None
    ranges: list[str] | None = None


class OrganizationWirelessSsidsProfileSsidSplashPreAccess(Model):
    mode: str | None = None
    walled_garden: OrganizationWirelessSsidsProfileSsidSplashPreAccessWalledGarden | None = None


class OrganizationWirelessSsidsProfileSsidSplash(Model):
    mode: str | None = None
    captive_portal: OrganizationWirelessSsidsProfileSsidSplashCaptivePortal | None = None
    redirect: OrganizationWirelessSsidsProfileSsidSplashRedirect | None = None
    timeout: int | None = None
    auth: OrganizationWirelessSsidsProfileSsidSplashAuth | None = None
    controller_unreachable: OrganizationWirelessSsidsProfileSsidRadiusPoliciesFailover | None = None
    pre_access: OrganizationWirelessSsidsProfileSsidSplashPreAccess | None = None


class OrganizationWirelessSsidsProfileSsid(Model):
    name: str | None = None
    advertisement: shared.Enabled | None = None
    security: OrganizationWirelessSsidsProfileSsidSecurity | None = None
    radius: OrganizationWirelessSsidsProfileSsidRadius | None = None
    addressing: OrganizationWirelessSsidsProfileSsidAddressing | None = None
    splash: OrganizationWirelessSsidsProfileSsidSplash | None = None


class OrganizationWirelessSsidsProfile(Model):
    id: str | None = None
    name: str | None = None
    precedence: OrganizationWirelessSsidsProfilePrecedence | None = None
    ssid: OrganizationWirelessSsidsProfileSsid | None = None


class OrganizationWirelessZigbeeDeviceGateway(Model):
    name: str | None = None
    mac: str | None = None
    serial: str | None = None
    tags: list[str] | None = None


class OrganizationWirelessZigbeeDeviceCountsDoorLocksByStatus(Model):
    online: int | None = None
    offline: int | None = None
    dormant: int | None = None


class OrganizationWirelessZigbeeDeviceCountsDoorLocks(Model):
    by_status: OrganizationWirelessZigbeeDeviceCountsDoorLocksByStatus | None = None


class OrganizationWirelessZigbeeDeviceCounts(Model):
    door_locks: OrganizationWirelessZigbeeDeviceCountsDoorLocks | None = None


class OrganizationWirelessZigbeeDevice(Model):
    network: shared.IdName | None = None
    pan_id: str | None = None
    channel: str | None = None
    transmit_power_level: int | None = None
    enrolled: bool | None = None
    status: str | None = None
    gateway: OrganizationWirelessZigbeeDeviceGateway | None = None
    counts: OrganizationWirelessZigbeeDeviceCounts | None = None


class NetworkWirelessClientsLatencyStatLatencyStatsBackgroundTraffic(Model):
    raw_distribution: dict[str, Any] | None = None
    avg: float | None = None


class NetworkWirelessClientsLatencyStatLatencyStats(Model):
    background_traffic: NetworkWirelessClientsLatencyStatLatencyStatsBackgroundTraffic | None = None
    best_effort_traffic: NetworkWirelessClientsLatencyStatLatencyStatsBackgroundTraffic | None = None
    video_traffic: NetworkWirelessClientsLatencyStatLatencyStatsBackgroundTraffic | None = None
    voice_traffic: NetworkWirelessClientsLatencyStatLatencyStatsBackgroundTraffic | None = None


class NetworkWirelessClientsLatencyStat(Model):
    mac: str | None = None
    latency_stats: NetworkWirelessClientsLatencyStatLatencyStats | None = None


class NetworkWirelessDevicesLatencyStat(Model):
    serial: str | None = None
    latency_stats: NetworkWirelessClientsLatencyStatLatencyStats | None = None


class NetworkWirelessClientLatencyHistoryLatencyBinsByCategory(Model):
    background_traffic: dict[str, int] | None = None
    best_effort_traffic: dict[str, int] | None = None
    video_traffic: dict[str, int] | None = None
    voice_traffic: dict[str, int] | None = None


class NetworkWirelessClientLatencyHistory(Model):
    t0: int | None = None
    t1: int | None = None
    latency_bins_by_category: NetworkWirelessClientLatencyHistoryLatencyBinsByCategory | None = None


class NetworkWirelessSignalQualityHistory(Model):
    start_ts: str | None = None
    end_ts: str | None = None
    snr: int | None = None
    rssi: int | None = None


class OrganizationWirelessAirMarshalRuleMatch(Model):
    string: str | None = None
    type: str | None = None


class OrganizationWirelessAirMarshalRule(Model):
    network: shared.IdName | None = None
    rule_id: str | None = None
    type: str | None = None
    updated_at: str | None = None
    created_at: str | None = None
    match: OrganizationWirelessAirMarshalRuleMatch | None = None


class OrganizationWirelessZigbeeByNetworkIotController(Model):
    name: str | None = None
    mac: str | None = None
    serial: str | None = None
    status: str | None = None


class OrganizationWirelessZigbeeByNetworkLockManagement(Model):
    address: str | None = None
    username: str | None = None
    status: str | None = None


class OrganizationWirelessZigbeeByNetworkDefaults(Model):
    transmit_power_level: int | None = None
    channel: str | None = None


class OrganizationWirelessZigbeeByNetwork(Model):
    network: shared.Id | None = None
    enabled: bool | None = None
    iot_controller: OrganizationWirelessZigbeeByNetworkIotController | None = None
    lock_management: OrganizationWirelessZigbeeByNetworkLockManagement | None = None
    defaults: OrganizationWirelessZigbeeByNetworkDefaults | None = None


class OrganizationWirelessZigbeeDoorLock(Model):
    door_lock_id: str | None = None
    name: str | None = None
    short_id: str | None = None
    lqi: str | None = None
    rssi: str | None = None
    status: str | None = None
    eui64: str | None = None
    enrolled_at: str | None = None
    last_seen_at: str | None = None
    network: shared.IdName | None = None
    gateway: shared.NameSerial | None = None


class NetworkWirelessEthernetPortsProfilePort(Model):
    name: str | None = None
    number: int | None = None
    enabled: bool | None = None
    ssid: int | None = None
    psk_group_id: str | None = None


class NetworkWirelessEthernetPortsProfileUsbPort(Model):
    name: str | None = None
    enabled: bool | None = None
    ssid: int | None = None


class NetworkWirelessEthernetPortsProfile(Model):
    profile_id: str | None = None
    name: str | None = None
    is_default: bool | None = None
    ports: list[NetworkWirelessEthernetPortsProfilePort] | None = None
    usb_ports: list[NetworkWirelessEthernetPortsProfileUsbPort] | None = None


class NetworkWirelessClientsConnectionStatConnectionStats(Model):
    assoc: int | None = None
    auth: int | None = None
    dhcp: int | None = None
    dns: int | None = None
    success: int | None = None


class NetworkWirelessClientsConnectionStat(Model):
    mac: str | None = None
    connection_stats: NetworkWirelessClientsConnectionStatConnectionStats | None = None


class NetworkWirelessDevicesConnectionStat(Model):
    serial: str | None = None
    connection_stats: NetworkWirelessClientsConnectionStatConnectionStats | None = None


class OrganizationWirelessRadioRrmByNetworkBusyHourScheduleAutomatic(Model):
    start: str | None = None
    end: str | None = None


class OrganizationWirelessRadioRrmByNetworkBusyHourSchedule(Model):
    mode: str | None = None
    automatic: OrganizationWirelessRadioRrmByNetworkBusyHourScheduleAutomatic | None = None
    manual: OrganizationWirelessRadioRrmByNetworkBusyHourScheduleAutomatic | None = None


class OrganizationWirelessRadioRrmByNetworkBusyHour(Model):
    schedule: OrganizationWirelessRadioRrmByNetworkBusyHourSchedule | None = None
    minimize_changes: shared.Enabled | None = None


class OrganizationWirelessRadioRrmByNetworkChannelSelection(Model):
    preferred: OrganizationWirelessSsidsProfileSsidRadiusPoliciesFailover | None = None


class OrganizationWirelessRadioRrmByNetworkChannel(Model):
    avoidance: shared.Enabled | None = None
    selection: OrganizationWirelessRadioRrmByNetworkChannelSelection | None = None


class OrganizationWirelessRadioRrmByNetworkAi(Model):
    enabled: bool | None = None
    last_enabled_at: str | None = None


class OrganizationWirelessRadioRrmByNetwork(Model):
    network_id: str | None = None
    name: str | None = None
    time_zone: str | None = None
    busy_hour: OrganizationWirelessRadioRrmByNetworkBusyHour | None = None
    channel: OrganizationWirelessRadioRrmByNetworkChannel | None = None
    fra: shared.Enabled | None = None
    ai: OrganizationWirelessRadioRrmByNetworkAi | None = None


class OrganizationWirelessSsidsOweByNetworkTransitionSsidsLegacy(Model):
    number: int | None = None


class OrganizationWirelessSsidsOweByNetworkTransitionSsids(Model):
    legacy: OrganizationWirelessSsidsOweByNetworkTransitionSsidsLegacy | None = None
    encrypted: OrganizationWirelessSsidsOweByNetworkTransitionSsidsLegacy | None = None


class OrganizationWirelessSsidsOweByNetworkTransition(Model):
    ssids: OrganizationWirelessSsidsOweByNetworkTransitionSsids | None = None


class OrganizationWirelessSsidsOweByNetwork(Model):
    network: shared.IdName | None = None
    transitions: list[OrganizationWirelessSsidsOweByNetworkTransition] | None = None


class OrganizationWirelessClientsUsageBySsidDevicesByProductType(Model):
    wireless: int | None = None


class OrganizationWirelessClientsUsageBySsidDevices(Model):
    by_product_type: OrganizationWirelessClientsUsageBySsidDevicesByProductType | None = None


class OrganizationWirelessClientsUsageBySsidUsage(Model):
    total: float | None = None
    upstream: float | None = None
    downstream: float | None = None


class OrganizationWirelessClientsUsageBySsid(Model):
    ssid: shared.Name | None = None
    clients: shared.Total | None = None
    devices: OrganizationWirelessClientsUsageBySsidDevices | None = None
    usage: OrganizationWirelessClientsUsageBySsidUsage | None = None


class NetworkWirelessClientConnectivityEvent(Model):
    occurred_at: str | None = None
    band: str | None = None
    ssid_number: int | None = None
    type: str | None = None
    subtype: str | None = None
    severity: str | None = None
    duration_ms: int | None = None
    channel: int | None = None
    rssi: int | None = None
    event_data: dict[str, Any] | None = None
    device_serial: str | None = None
    capture_id: str | None = None


class NetworkWirelessChannelUtilizationHistory(Model):
    start_ts: str | None = None
    end_ts: str | None = None
    utilization_total: float | None = None
    utilization80211: float | None = None
    utilization_non80211: float | None = None


class OrganizationWirelessClientsUsageByNetwork(Model):
    network: shared.IdName | None = None
    clients: shared.Total | None = None
    devices: OrganizationWirelessClientsUsageBySsidDevices | None = None
    usage: OrganizationWirelessClientsUsageBySsidUsage | None = None


class OrganizationWirelessSsidsStatusesByDeviceBasicServiceSetSsid(Model):
    name: str | None = None
    number: int | None = None
    enabled: bool | None = None
    advertised: bool | None = None


class OrganizationWirelessSsidsStatusesByDeviceBasicServiceSetRadio(Model):
    band: str | None = None
    channel: int | None = None
    channel_width: int | None = None
    power: int | None = None
    is_broadcasting: bool | None = None
    index: str | None = None


class OrganizationWirelessSsidsStatusesByDeviceBasicServiceSet(Model):
    bssid: str | None = None
    ssid: OrganizationWirelessSsidsStatusesByDeviceBasicServiceSetSsid | None = None
    radio: OrganizationWirelessSsidsStatusesByDeviceBasicServiceSetRadio | None = None


class OrganizationWirelessSsidsStatusesByDevice(Model):
    serial: str | None = None
    name: str | None = None
    network: shared.IdName | None = None
    basic_service_sets: list[OrganizationWirelessSsidsStatusesByDeviceBasicServiceSet] | None = None


class OrganizationWirelessRadioOverridesByDeviceRadios(Model):
    enabled: bool | None = None
    index: str | None = None
    band: str | None = None
    channel: int | None = None
    channel_width: int | None = None
    target_power: int | None = None


class OrganizationWirelessRadioOverridesByDevice(Model):
    serial: str | None = None
    network: shared.Id | None = None
    rf_profile: shared.Id | None = None
    radios: list[OrganizationWirelessRadioOverridesByDeviceRadios] | None = None


class OrganizationWirelessSsidsProfilesOverview(Model):
    id: str | None = None
    name: str | None = None
    precedence: OrganizationWirelessSsidsProfilePrecedence | None = None
    ssid: OrganizationWirelessSsidsProfileSsid | None = None
    is_attached: bool | None = None


class OrganizationWirelessClientsOverviewByDeviceCountsByStatus(Model):
    online: int | None = None


class OrganizationWirelessClientsOverviewByDeviceCounts(Model):
    by_status: OrganizationWirelessClientsOverviewByDeviceCountsByStatus | None = None


class OrganizationWirelessClientsOverviewByDevice(Model):
    network: shared.Id | None = None
    serial: str | None = None
    counts: OrganizationWirelessClientsOverviewByDeviceCounts | None = None


class OrganizationWirelessDevicesEthernetStatusPowerAc(Model):
    is_connected: bool | None = None


class OrganizationWirelessDevicesEthernetStatusPower(Model):
    mode: str | None = None
    reported_at: str | None = None
    draw: float | None = None
    ac: OrganizationWirelessDevicesEthernetStatusPowerAc | None = None
    poe: OrganizationWirelessDevicesEthernetStatusPowerAc | None = None


class OrganizationWirelessDevicesEthernetStatusPortPoe(Model):
    standard: str | None = None
    is_active: bool | None = None
    protocol: str | None = None
    requested: float | None = None
    granted: float | None = None


class OrganizationWirelessDevicesEthernetStatusPortLinkNegotiation(Model):
    duplex: str | None = None
    speed: int | None = None


class OrganizationWirelessDevicesEthernetStatusPort(Model):
    name: str | None = None
    poe: OrganizationWirelessDevicesEthernetStatusPortPoe | None = None
    link_negotiation: OrganizationWirelessDevicesEthernetStatusPortLinkNegotiation | None = None


class OrganizationWirelessDevicesEthernetStatusAggregation(Model):
    enabled: bool | None = None
    speed: int | None = None


class OrganizationWirelessDevicesEthernetStatus(Model):
    serial: str | None = None
    name: str | None = None
    network: shared.Id | None = None
    power: OrganizationWirelessDevicesEthernetStatusPower | None = None
    ports: list[OrganizationWirelessDevicesEthernetStatusPort] | None = None
    aggregation: OrganizationWirelessDevicesEthernetStatusAggregation | None = None


class OrganizationWirelessDevicesPowerModeHistoryNetwork(Model):
    id: str | None = None
    name: str | None = None
    tags: list[str] | None = None


class OrganizationWirelessDevicesPowerModeHistoryEvent(Model):
    ts: str | None = None
    power_mode: str | None = None


class OrganizationWirelessDevicesPowerModeHistory(Model):
    serial: str | None = None
    model: str | None = None
    name: str | None = None
    mac: str | None = None
    tags: list[str] | None = None
    network: OrganizationWirelessDevicesPowerModeHistoryNetwork | None = None
    events: list[OrganizationWirelessDevicesPowerModeHistoryEvent] | None = None


class OrganizationWirelessSsidsProfilesAssignmentSsid(Model):
    id: str | None = None
    name: str | None = None
    number: int | None = None


class OrganizationWirelessSsidsProfilesAssignmentNetwork(Model):
    id: str | None = None
    encrypted_id: str | None = None
    name: str | None = None


class OrganizationWirelessSsidsProfilesAssignment(Model):
    ssid: OrganizationWirelessSsidsProfilesAssignmentSsid | None = None
    profile: shared.IdName | None = None
    network: OrganizationWirelessSsidsProfilesAssignmentNetwork | None = None


class OrganizationWirelessDevicesPacketLossByClientDownstream(Model):
    total: int | None = None
    lost: int | None = None
    loss_percentage: float | None = None


class OrganizationWirelessDevicesPacketLossByClientClient(Model):
    id: str | None = None
    mac: str | None = None


class OrganizationWirelessDevicesPacketLossByClient(Model):
    downstream: OrganizationWirelessDevicesPacketLossByClientDownstream | None = None
    upstream: OrganizationWirelessDevicesPacketLossByClientDownstream | None = None
    client: OrganizationWirelessDevicesPacketLossByClientClient | None = None
    network: shared.IdName | None = None


class OrganizationWirelessDevicesPacketLossByDeviceDevice(Model):
    name: str | None = None
    serial: str | None = None
    mac: str | None = None


class OrganizationWirelessDevicesPacketLossByDevice(Model):
    downstream: OrganizationWirelessDevicesPacketLossByClientDownstream | None = None
    upstream: OrganizationWirelessDevicesPacketLossByClientDownstream | None = None
    network: shared.IdName | None = None
    device: OrganizationWirelessDevicesPacketLossByDeviceDevice | None = None


class OrganizationWirelessLocationScanningByNetworkApiValidator(Model):
    string: str | None = None


class OrganizationWirelessLocationScanningByNetworkApi(Model):
    enabled: bool | None = None
    validator: OrganizationWirelessLocationScanningByNetworkApiValidator | None = None


class OrganizationWirelessLocationScanningByNetwork(Model):
    network_id: str | None = None
    name: str | None = None
    enabled: bool | None = None
    api: OrganizationWirelessLocationScanningByNetworkApi | None = None


class OrganizationWirelessLocationScanningReceiverRadio(Model):
    type: str | None = None


class OrganizationWirelessLocationScanningReceiver(Model):
    network: shared.IdName | None = None
    receiver_id: str | None = None
    url: str | None = None
    version: str | None = None
    radio: OrganizationWirelessLocationScanningReceiverRadio | None = None


class OrganizationWirelessSsidsOpenRoamingByNetworkSsidOpenRoaming(Model):
    enabled: bool | None = None
    tenant_id: str | None = None


class OrganizationWirelessSsidsOpenRoamingByNetworkSsid(Model):
    name: str | None = None
    number: int | None = None
    enabled: bool | None = None
    open_roaming: OrganizationWirelessSsidsOpenRoamingByNetworkSsidOpenRoaming | None = None


class OrganizationWirelessSsidsOpenRoamingByNetwork(Model):
    network_id: str | None = None
    network_name: str | None = None
    ssid: list[OrganizationWirelessSsidsOpenRoamingByNetworkSsid] | None = None


class OrganizationWirelessDevicesPacketLossByNetwork(Model):
    downstream: OrganizationWirelessDevicesPacketLossByClientDownstream | None = None
    upstream: OrganizationWirelessDevicesPacketLossByClientDownstream | None = None
    network: shared.IdName | None = None


class OrganizationWirelessAirMarshalSettingsByNetwork(Model):
    network_id: str | None = None
    default_policy: str | None = None


class OrganizationWirelessClientsUsageByNetworkBySsidSsidTunneledTo(Model):
    network: shared.IdName | None = None
    cluster: shared.IdName | None = None


class OrganizationWirelessClientsUsageByNetworkBySsidSsid(Model):
    id: str | None = None
    number: int | None = None
    name: str | None = None
    tunneled_to: OrganizationWirelessClientsUsageByNetworkBySsidSsidTunneledTo | None = None


class OrganizationWirelessClientsUsageByNetworkBySsid(Model):
    network: shared.IdName | None = None
    ssid: OrganizationWirelessClientsUsageByNetworkBySsidSsid | None = None
    clients: shared.Total | None = None
    devices: OrganizationWirelessClientsUsageBySsidDevices | None = None
    usage: OrganizationWirelessClientsUsageBySsidUsage | None = None


class OrganizationWirelessDevicesSystemCpuLoadHistorySeries(Model):
    ts: str | None = None
    cpu_load5: int | None = None


class OrganizationWirelessDevicesSystemCpuLoadHistory(Model):
    serial: str | None = None
    model: str | None = None
    name: str | None = None
    mac: str | None = None
    tags: list[str] | None = None
    network: OrganizationWirelessDevicesPowerModeHistoryNetwork | None = None
    cpu_count: int | None = None
    series: list[OrganizationWirelessDevicesSystemCpuLoadHistorySeries] | None = None


class OrganizationWirelessRfProfilesAssignmentsByDeviceRfProfile(Model):
    id: str | None = None
    name: str | None = None
    is_indoor_default: bool | None = None
    is_outdoor_default: bool | None = None


class OrganizationWirelessRfProfilesAssignmentsByDevice(Model):
    network: shared.Id | None = None
    name: str | None = None
    serial: str | None = None
    model: str | None = None
    rf_profile: OrganizationWirelessRfProfilesAssignmentsByDeviceRfProfile | None = None


class OrganizationWirelessDevicesProvisioningDeploymentDevicesOld(Model):
    serial: str | None = None
    after_action: str | None = None
    name: str | None = None
    model: str | None = None
    mac: str | None = None
    tags: list[str] | None = None
    rf_profile: shared.IdName | None = None


class OrganizationWirelessDevicesProvisioningDeploymentDevicesNew(Model):
    serial: str | None = None
    name: str | None = None
    model: str | None = None
    mac: str | None = None
    tags: list[str] | None = None
    rf_profile: shared.IdName | None = None


class OrganizationWirelessDevicesProvisioningDeploymentDevices(Model):
    old: OrganizationWirelessDevicesProvisioningDeploymentDevicesOld | None = None
    new: OrganizationWirelessDevicesProvisioningDeploymentDevicesNew | None = None


class OrganizationWirelessDevicesProvisioningDeployment(Model):
    deployment_id: str | None = None
    devices: OrganizationWirelessDevicesProvisioningDeploymentDevices | None = None
    status: str | None = None
    type: str | None = None
    network: shared.IdName | None = None
    created_at: str | None = None
    requested_at: str | None = None
    last_updated_at: str | None = None
    completed_at: str | None = None
    errors: list[str] | None = None


class NetworkWirelessElectronicShelfLabelConfiguredDeviceSepioo(Model):
    hostname: str | None = None


class NetworkWirelessElectronicShelfLabelConfiguredDevice(Model):
    hostname: str | None = None
    enabled: bool | None = None
    mode: str | None = None
    sepioo: NetworkWirelessElectronicShelfLabelConfiguredDeviceSepioo | None = None


class OrganizationAssuranceImpactedDeviceWirelessByNetworkCountsByFailureType(Model):
    type: str | None = None
    count: int | None = None


class OrganizationAssuranceImpactedDeviceWirelessByNetworkCounts(Model):
    total: int | None = None
    by_failure_type: list[OrganizationAssuranceImpactedDeviceWirelessByNetworkCountsByFailureType] | None = None


class OrganizationAssuranceImpactedDeviceWirelessByNetwork(Model):
    network: shared.IdName | None = None
    counts: OrganizationAssuranceImpactedDeviceWirelessByNetworkCounts | None = None


class OrganizationWirelessDevicesChannelUtilizationByDeviceByBandWifi(Model):
    percentage: float | None = None


class OrganizationWirelessDevicesChannelUtilizationByDeviceByBand(Model):
    band: str | None = None
    wifi: OrganizationWirelessDevicesChannelUtilizationByDeviceByBandWifi | None = None
    non_wifi: OrganizationWirelessDevicesChannelUtilizationByDeviceByBandWifi | None = None
    total: OrganizationWirelessDevicesChannelUtilizationByDeviceByBandWifi | None = None


class OrganizationWirelessDevicesChannelUtilizationByDevice(Model):
    serial: str | None = None
    mac: str | None = None
    network: shared.Id | None = None
    by_band: list[OrganizationWirelessDevicesChannelUtilizationByDeviceByBand] | None = None


class OrganizationWirelessSsidsProfilesAssignmentsByNetworkAssignment(Model):
    profile: shared.IdName | None = None
    ssid: OrganizationWirelessSsidsProfilesAssignmentSsid | None = None


class OrganizationWirelessSsidsProfilesAssignmentsByNetwork(Model):
    id: str | None = None
    name: str | None = None
    group: shared.IdName | None = None
    clients_url: str | None = None
    assignments: list[OrganizationWirelessSsidsProfilesAssignmentsByNetworkAssignment] | None = None


class OrganizationWirelessDevicesChannelUtilizationByNetwork(Model):
    network: shared.Id | None = None
    by_band: list[OrganizationWirelessDevicesChannelUtilizationByDeviceByBand] | None = None


class OrganizationWirelessDevicesWirelessControllersByDeviceTag(Model):
    policy: str | None = None
    site: str | None = None
    rf: str | None = None


class OrganizationWirelessDevicesWirelessControllersByDevice(Model):
    network: shared.Id | None = None
    serial: str | None = None
    controller: shared.Serial | None = None
    joined_at: str | None = None
    model: str | None = None
    tags: list[OrganizationWirelessDevicesWirelessControllersByDeviceTag] | None = None
    mode: str | None = None
    country_code: str | None = None
    details: list[shared.NameValue] | None = None


class OrganizationWirelessDevicesRadsecCertificatesAuthority(Model):
    certificate_authority_id: str | None = None
    status: str | None = None
    contents: str | None = None


class OrganizationWirelessSsidsFirewallIsolationAllowlistEntryClient(Model):
    mac: str | None = None


class OrganizationWirelessSsidsFirewallIsolationAllowlistEntry(Model):
    entry_id: str | None = None
    created_at: str | None = None
    last_updated_at: str | None = None
    description: str | None = None
    client: OrganizationWirelessSsidsFirewallIsolationAllowlistEntryClient | None = None
    ssid: OrganizationWirelessSsidsProfilesAssignmentSsid | None = None
    network: shared.IdName | None = None


class OrganizationWirelessDevicesRadsecCertificatesAuthoritiesCrl(Model):
    certificate_authority_id: str | None = None
    crl: str | None = None


class OrganizationWirelessClientsConnectionsImpactedByNetworkBySsidClientsImpactedByStep(Model):
    association: int | None = None
    authentication: int | None = None
    ip_assignment: int | None = None


class OrganizationWirelessClientsConnectionsImpactedByNetworkBySsidClientsImpacted(Model):
    by_step: OrganizationWirelessClientsConnectionsImpactedByNetworkBySsidClientsImpactedByStep | None = None
    total: int | None = None


class OrganizationWirelessClientsConnectionsImpactedByNetworkBySsidClients(Model):
    impacted: OrganizationWirelessClientsConnectionsImpactedByNetworkBySsidClientsImpacted | None = None
    total: int | None = None


class OrganizationWirelessClientsConnectionsImpactedByNetworkBySsid(Model):
    network: shared.IdName | None = None
    ssid: OrganizationWirelessSsidsProfilesAssignmentSsid | None = None
    clients: OrganizationWirelessClientsConnectionsImpactedByNetworkBySsidClients | None = None


class OrganizationWirelessDevicesChannelUtilizationHistoryByDeviceByInterval(Model):
    start_ts: str | None = None
    end_ts: str | None = None
    serial: str | None = None
    mac: str | None = None
    network: shared.Id | None = None
    by_band: list[OrganizationWirelessDevicesChannelUtilizationByDeviceByBand] | None = None


class OrganizationWirelessDevicesChannelUtilizationHistoryByNetworkByInterval(Model):
    start_ts: str | None = None
    end_ts: str | None = None
    network: shared.Id | None = None
    by_band: list[OrganizationWirelessDevicesChannelUtilizationByDeviceByBand] | None = None


class DeviceWirelessStatusBasicServiceSet(Model):
    ssid_name: str | None = None
    ssid_number: int | None = None
    enabled: bool | None = None
    band: str | None = None
    bssid: str | None = None
    channel: int | None = None
    channel_width: str | None = None
    power: str | None = None
    visible: bool | None = None
    broadcasting: bool | None = None


class DeviceWirelessStatus(Model):
    basic_service_sets: list[DeviceWirelessStatusBasicServiceSet] | None = None


class NetworkWirelessBillingPlan(Model):
    id: str | None = None
    price: float | None = None
    bandwidth_limits: shared.BandwidthLimits | None = None
    time_limit: str | None = None


class NetworkWirelessBilling(Model):
    currency: str | None = None
    plans: list[NetworkWirelessBillingPlan] | None = None


class NetworkWirelessSsidVpnConcentrator(Model):
    network_id: str | None = None
    vlan_id: int | None = None
    name: str | None = None


class NetworkWirelessSsidVpnFailover(Model):
    request_ip: str | None = None
    heartbeat_interval: int | None = None
    idle_timeout: int | None = None


class NetworkWirelessSsidVpnSplitTunnelRule(Model):
    protocol: str | None = None
    dest_cidr: str | None = None
    dest_port: str | None = None
    policy: str | None = None
    comment: str | None = None


class NetworkWirelessSsidVpnSplitTunnel(Model):
    enabled: bool | None = None
    rules: list[NetworkWirelessSsidVpnSplitTunnelRule] | None = None


class NetworkWirelessSsidVpn(Model):
    concentrator: NetworkWirelessSsidVpnConcentrator | None = None
    failover: NetworkWirelessSsidVpnFailover | None = None
    split_tunnel: NetworkWirelessSsidVpnSplitTunnel | None = None


class NetworkWirelessSettingsUpgrade(Model):
    predownload: shared.Enabled | None = None


class NetworkWirelessSettingsNamedVlansPoolDhcpMonitoring(Model):
    enabled: bool | None = None
    duration: int | None = None


class NetworkWirelessSettingsNamedVlans(Model):
    pool_dhcp_monitoring: NetworkWirelessSettingsNamedVlansPoolDhcpMonitoring | None = None


class NetworkWirelessSettingsRegulatoryDomain(Model):
    name: str | None = None
    country_code: str | None = None
    permits6e: bool | None = None


class NetworkWirelessSettings(Model):
    meshing_enabled: bool | None = None
    ipv6_bridge_enabled: bool | None = None
    location_analytics_enabled: bool | None = None
    upgrade_strategy: str | None = None
    upgrade: NetworkWirelessSettingsUpgrade | None = None
    led_lights_on: bool | None = None
    multicast_to_unicast_conversion: shared.Enabled | None = None
    named_vlans: NetworkWirelessSettingsNamedVlans | None = None
    regulatory_domain: NetworkWirelessSettingsRegulatoryDomain | None = None


class DeviceWirelessRadioSettingsTwoFourGhzSettings(Model):
    channel: int | None = None
    target_power: int | None = None


class DeviceWirelessRadioSettingsFiveGhzSettings(Model):
    channel: int | None = None
    channel_width: int | None = None
    target_power: int | None = None


class DeviceWirelessRadioSettings(Model):
    serial: str | None = None
    rf_profile_id: str | None = None
    two_four_ghz_settings: DeviceWirelessRadioSettingsTwoFourGhzSettings | None = None
    five_ghz_settings: DeviceWirelessRadioSettingsFiveGhzSettings | None = None


class NetworkWirelessSsidHotspot20Venue(Model):
    name: str | None = None
    type: str | None = None


class NetworkWirelessSsidHotspot20MccMnc(Model):
    mcc: str | None = None
    mnc: str | None = None


class NetworkWirelessSsidHotspot20NaiRealmMethodAuthenticationTypes(Model):
    non_eap_inner_authentication: list[str] | None = None
    eap_inner_authentication: list[str] | None = None
    credentials: list[str] | None = None
    tunneled_eap_method_credentials: list[str] | None = None


class NetworkWirelessSsidHotspot20NaiRealmMethod(Model):
    id: str | None = None
    authentication_types: NetworkWirelessSsidHotspot20NaiRealmMethodAuthenticationTypes | None = None


class NetworkWirelessSsidHotspot20NaiRealm(Model):
    format: str | None = None
    name: str | None = None
    methods: list[NetworkWirelessSsidHotspot20NaiRealmMethod] | None = None


class NetworkWirelessSsidHotspot20(Model):
    enabled: bool | None = None
    operator: shared.Name | None = None
    venue: NetworkWirelessSsidHotspot20Venue | None = None
    network_access_type: str | None = None
    domains: list[str] | None = None
    roam_consort_ois: list[str] | None = None
    mcc_mncs: list[NetworkWirelessSsidHotspot20MccMnc] | None = None
    nai_realms: list[NetworkWirelessSsidHotspot20NaiRealm] | None = None


class NetworkWirelessSsidSchedulesRange(Model):
    start_day: str | None = None
    start_time: str | None = None
    end_day: str | None = None
    end_time: str | None = None


class NetworkWirelessSsidSchedulesRangesInSecond(Model):
    start: int | None = None
    end: int | None = None


class NetworkWirelessSsidSchedules(Model):
    enabled: bool | None = None
    ranges: list[NetworkWirelessSsidSchedulesRange] | None = None
    ranges_in_seconds: list[NetworkWirelessSsidSchedulesRangesInSecond] | None = None


class DeviceWirelessZigbeeEnrollment(Model):
    enrollment_id: str | None = None
    url: str | None = None
    request: shared.Serial | None = None
    status: str | None = None
    enrollment_started_at: str | None = None
    door_locks: list[OrganizationWirelessZigbeeDoorLock] | None = None


class NetworkWirelessSsidEapOverrideIdentity(Model):
    retries: int | None = None
    timeout: int | None = None


class NetworkWirelessSsidEapOverrideEapolKey(Model):
    retries: int | None = None
    timeout_in_ms: int | None = None


class NetworkWirelessSsidEapOverride(Model):
    timeout: int | None = None
    max_retries: int | None = None
    identity: NetworkWirelessSsidEapOverrideIdentity | None = None
    eapol_key: NetworkWirelessSsidEapOverrideEapolKey | None = None


class DeviceWirelessBluetoothSettings(Model):
    uuid: str | None = None
    major: int | None = None
    minor: int | None = None


class NetworkWirelessBluetoothSettings(Model):
    scanning_enabled: bool | None = None
    advertising_enabled: bool | None = None
    uuid: str | None = None
    major_minor_assignment_mode: str | None = None
    major: int | None = None
    minor: int | None = None
    esl_enabled: bool | None = None


class NetworkWirelessSsidSplashSettingsSplashLogo(Model):
    md5: str | None = None
    extension: str | None = None


class NetworkWirelessSsidSplashSettingsGuestSponsorship(Model):
    duration_in_minutes: int | None = None
    guest_can_request_timeframe: bool | None = None


class NetworkWirelessSsidSplashSettingsBillingFreeAccess(Model):
    enabled: bool | None = None
    duration_in_minutes: int | None = None


class NetworkWirelessSsidSplashSettingsBilling(Model):
    free_access: NetworkWirelessSsidSplashSettingsBillingFreeAccess | None = None
    prepaid_access_fast_login_enabled: bool | None = None
    reply_to_email_address: str | None = None


class NetworkWirelessSsidSplashSettingsSentryEnrollment(Model):
    systems_manager_network: shared.Id | None = None
    strength: str | None = None
    enforced_systems: list[str] | None = None


class NetworkWirelessSsidSplashSettingsSelfRegistration(Model):
    enabled: bool | None = None
    authorization_type: str | None = None


class NetworkWirelessSsidSplashSettings(Model):
    ssid_number: int | None = None
    splash_page: str | None = None
    use_splash_url: bool | None = None
    splash_url: str | None = None
    splash_timeout: int | None = None
    redirect_url: str | None = None
    use_redirect_url: bool | None = None
    welcome_message: str | None = None
    user_consent: OrganizationWirelessSsidsProfileSsidSplashCaptivePortalHostedConsent | None = None
    theme_id: str | None = None
    splash_logo: NetworkWirelessSsidSplashSettingsSplashLogo | None = None
    splash_image: NetworkWirelessSsidSplashSettingsSplashLogo | None = None
    splash_prepaid_front: NetworkWirelessSsidSplashSettingsSplashLogo | None = None
    guest_sponsorship: NetworkWirelessSsidSplashSettingsGuestSponsorship | None = None
    block_all_traffic_before_sign_on: bool | None = None
    controller_disconnection_behavior: str | None = None
    allow_simultaneous_logins: bool | None = None
    billing: NetworkWirelessSsidSplashSettingsBilling | None = None
    sentry_enrollment: NetworkWirelessSsidSplashSettingsSentryEnrollment | None = None
    self_registration: NetworkWirelessSsidSplashSettingsSelfRegistration | None = None


class DeviceWirelessElectronicShelfLabel(Model):
    ap_esl_id: int | None = None
    serial: str | None = None
    channel: str | None = None
    enabled: bool | None = None
    network_id: str | None = None
    hostname: str | None = None
    provider: str | None = None


class NetworkWirelessClientConnectionStatsConnectionStats(Model):
    assoc: int | None = None
    auth: int | None = None
    dhcp: int | None = None
    success: int | None = None


class NetworkWirelessClientConnectionStats(Model):
    mac: str | None = None
    connection_stats: NetworkWirelessClientConnectionStatsConnectionStats | None = None


class NetworkWirelessSsidBonjourForwardingRule(Model):
    description: str | None = None
    vlan_id: str | None = None
    services: list[str] | None = None


class NetworkWirelessSsidBonjourForwarding(Model):
    enabled: bool | None = None
    exception: shared.Enabled | None = None
    rules: list[NetworkWirelessSsidBonjourForwardingRule] | None = None


class NetworkWirelessSsidTrafficShapingRulesRuleDefinition(Model):
    type: str | None = None
    value: str | None = None


class NetworkWirelessSsidTrafficShapingRulesRulePerClientBandwidthLimits(Model):
    settings: str | None = None
    bandwidth_limits: shared.BandwidthLimits | None = None


class NetworkWirelessSsidTrafficShapingRulesRule(Model):
    definitions: list[NetworkWirelessSsidTrafficShapingRulesRuleDefinition] | None = None
    per_client_bandwidth_limits: NetworkWirelessSsidTrafficShapingRulesRulePerClientBandwidthLimits | None = None
    dscp_tag_value: int | None = None
    pcp_tag_value: int | None = None


class NetworkWirelessSsidTrafficShapingRules(Model):
    traffic_shaping_enabled: bool | None = None
    default_rules_enabled: bool | None = None
    rules: list[NetworkWirelessSsidTrafficShapingRulesRule] | None = None


class OrganizationWirelessZigbeeDisenrollmentRequest(Model):
    door_lock_ids: list[str] | None = None


class OrganizationWirelessZigbeeDisenrollmentDoorLock(Model):
    door_lock_id: str | None = None
    status: str | None = None


class OrganizationWirelessZigbeeDisenrollment(Model):
    disenrollment_id: str | None = None
    url: str | None = None
    request: OrganizationWirelessZigbeeDisenrollmentRequest | None = None
    status: str | None = None
    door_locks: list[OrganizationWirelessZigbeeDisenrollmentDoorLock] | None = None


class NetworkWirelessSsidDeviceTypeGroupPoliciesDeviceTypePolicy(Model):
    device_type: str | None = None
    device_policy: str | None = None
    group_policy_id: int | None = None


class NetworkWirelessSsidDeviceTypeGroupPolicies(Model):
    enabled: bool | None = None
    device_type_policies: list[NetworkWirelessSsidDeviceTypeGroupPoliciesDeviceTypePolicy] | None = None


class NetworkWirelessSsidFirewallL3FirewallRulesRule(Model):
    comment: str | None = None
    policy: str | None = None
    ip_ver: str | None = None
    protocol: str | None = None
    dest_port: str | None = None
    dest_cidr: str | None = None


class NetworkWirelessSsidFirewallL3FirewallRules(Model):
    rules: list[NetworkWirelessSsidFirewallL3FirewallRulesRule] | None = None
    allow_lan_access: bool | None = None


class NetworkWirelessSsidFirewallL7FirewallRulesRule(Model):
    policy: str | None = None
    type: str | None = None
    value: str | None = None


class NetworkWirelessSsidFirewallL7FirewallRules(Model):
    rules: list[NetworkWirelessSsidFirewallL7FirewallRulesRule] | None = None


class UpdateNetworkWirelessSsidsOweResponse(Model):
    items: list[OrganizationWirelessSsidsOweByNetwork] | None = None


class CreateDeviceWirelessZigbeeEnrollmentResponse(Model):
    enrollment_id: str | None = None
    url: str | None = None
    request: shared.Serial | None = None
    status: str | None = None


class UpdateNetworkWirelessLocationScanningResponse(Model):
    enabled: bool | None = None
    api: OrganizationWirelessLocationScanningByNetworkApi | None = None


class AssignNetworkWirelessEthernetPortsProfilesResponse(Model):
    serials: list[str] | None = None
    profile_id: str | None = None


class CreateOrganizationWirelessZigbeeDisenrollmentResponse(Model):
    disenrollment_id: str | None = None
    url: str | None = None
    request: OrganizationWirelessZigbeeDisenrollmentRequest | None = None
    status: str | None = None


class SetNetworkWirelessEthernetPortsProfilesDefaultResponse(Model):
    profile_id: str | None = None


class RecalculateOrganizationWirelessRadioAutoRfChannelsResponse(Model):
    estimated_completed_at: str | None = None


class UpdateDeviceWirelessAlternateManagementInterfaceIpv6ResponseAddressNameservers(Model):
    addresses: list[str] | None = None


class UpdateDeviceWirelessAlternateManagementInterfaceIpv6ResponseAddress(Model):
    protocol: str | None = None
    assignment_mode: str | None = None
    address: str | None = None
    gateway: str | None = None
    prefix: str | None = None
    nameservers: UpdateDeviceWirelessAlternateManagementInterfaceIpv6ResponseAddressNameservers | None = None


class UpdateDeviceWirelessAlternateManagementInterfaceIpv6Response(Model):
    addresses: list[UpdateDeviceWirelessAlternateManagementInterfaceIpv6ResponseAddress] | None = None


class CreateOrganizationWirelessDevicesProvisioningDeploymentResponse(Model):
    items: list[OrganizationWirelessDevicesProvisioningDeployment] | None = None
    meta: shared.Meta | None = None


CreateNetworkWirelessAirMarshalRuleResponse = OrganizationWirelessAirMarshalRule
CreateNetworkWirelessEthernetPortsProfileResponse = NetworkWirelessEthernetPortsProfile
CreateNetworkWirelessRfProfileResponse = NetworkWirelessRfProfile
CreateNetworkWirelessSsidIdentityPskResponse = NetworkWirelessSsidIdentityPsk
CreateOrganizationWirelessDevicesRadsecCertificatesAuthorityResponse = OrganizationWirelessDevicesRadsecCertificatesAuthority
CreateOrganizationWirelessLocationScanningReceiverResponse = OrganizationWirelessLocationScanningReceiver
CreateOrganizationWirelessSsidsFirewallIsolationAllowlistEntryResponse = OrganizationWirelessSsidsFirewallIsolationAllowlistEntry
CreateOrganizationWirelessSsidsProfileResponse = OrganizationWirelessSsidsProfile
CreateOrganizationWirelessSsidsProfilesAssignmentResponse = OrganizationWirelessSsidsProfilesAssignment
DeviceWirelessConnectionStats = NetworkWirelessDevicesConnectionStat
DeviceWirelessLatencyStats = NetworkWirelessDevicesLatencyStat
DeviceWirelessRadioOverrides = OrganizationWirelessRadioOverridesByDevice
NetworkWirelessAlternateManagementInterface = dict[str, Any]
NetworkWirelessClientLatencyStats = NetworkWirelessClientsLatencyStat
NetworkWirelessConnectionStats = NetworkWirelessClientsConnectionStatConnectionStats
NetworkWirelessElectronicShelfLabel = NetworkWirelessElectronicShelfLabelConfiguredDevice
NetworkWirelessEthernetPortsProfileDetails = NetworkWirelessEthernetPortsProfile
NetworkWirelessLatencyStats = NetworkWirelessClientsLatencyStatLatencyStats
NetworkWirelessRfProfileDetails = NetworkWirelessRfProfile
NetworkWirelessSsidDetails = NetworkWirelessSsid
NetworkWirelessSsidIdentityPskDetails = NetworkWirelessSsidIdentityPsk
OrganizationWirelessDevicesRadsecCertificatesAuthoritiesCrlsDelta = OrganizationWirelessDevicesRadsecCertificatesAuthoritiesCrl
UpdateDeviceWirelessBluetoothSettingsResponse = DeviceWirelessBluetoothSettings
UpdateDeviceWirelessElectronicShelfLabelResponse = DeviceWirelessElectronicShelfLabel
UpdateDeviceWirelessRadioOverridesResponse = OrganizationWirelessRadioOverridesByDevice
UpdateDeviceWirelessRadioSettingsResponse = DeviceWirelessRadioSettings
UpdateNetworkWirelessAirMarshalRuleResponse = OrganizationWirelessAirMarshalRule
UpdateNetworkWirelessAirMarshalSettingsResponse = OrganizationWirelessAirMarshalSettingsByNetwork
UpdateNetworkWirelessAlternateManagementInterfaceResponse = dict[str, Any]
UpdateNetworkWirelessBillingResponse = NetworkWirelessBilling
UpdateNetworkWirelessBluetoothSettingsResponse = NetworkWirelessBluetoothSettings
UpdateNetworkWirelessElectronicShelfLabelResponse = NetworkWirelessElectronicShelfLabelConfiguredDevice
UpdateNetworkWirelessEthernetPortsProfileResponse = NetworkWirelessEthernetPortsProfile
UpdateNetworkWirelessRadioRrmResponse = OrganizationWirelessRadioRrmByNetwork
UpdateNetworkWirelessRfProfileResponse = NetworkWirelessRfProfile
UpdateNetworkWirelessSettingsResponse = NetworkWirelessSettings
UpdateNetworkWirelessSsidBonjourForwardingResponse = NetworkWirelessSsidBonjourForwarding
UpdateNetworkWirelessSsidDeviceTypeGroupPoliciesResponse = NetworkWirelessSsidDeviceTypeGroupPolicies
UpdateNetworkWirelessSsidEapOverrideResponse = NetworkWirelessSsidEapOverride
UpdateNetworkWirelessSsidFirewallL3FirewallRulesResponse = NetworkWirelessSsidFirewallL3FirewallRules
UpdateNetworkWirelessSsidFirewallL7FirewallRulesResponse = NetworkWirelessSsidFirewallL7FirewallRules
UpdateNetworkWirelessSsidHotspot20Response = NetworkWirelessSsidHotspot20
UpdateNetworkWirelessSsidIdentityPskResponse = NetworkWirelessSsidIdentityPsk
UpdateNetworkWirelessSsidOpenRoamingResponse = OrganizationWirelessSsidsOpenRoamingByNetworkSsidOpenRoaming
UpdateNetworkWirelessSsidResponse = NetworkWirelessSsid
UpdateNetworkWirelessSsidSchedulesResponse = NetworkWirelessSsidSchedules
UpdateNetworkWirelessSsidSplashSettingsResponse = NetworkWirelessSsidSplashSettings
UpdateNetworkWirelessSsidTrafficShapingRulesResponse = NetworkWirelessSsidTrafficShapingRules
UpdateNetworkWirelessSsidVpnResponse = NetworkWirelessSsidVpn
UpdateNetworkWirelessZigbeeResponse = OrganizationWirelessZigbeeByNetwork
UpdateOrganizationWirelessDevicesProvisioningDeploymentsResponse = CreateOrganizationWirelessDevicesProvisioningDeploymentResponse
UpdateOrganizationWirelessDevicesRadsecCertificatesAuthoritiesResponse = OrganizationWirelessDevicesRadsecCertificatesAuthority
UpdateOrganizationWirelessLocationScanningReceiverResponse = OrganizationWirelessLocationScanningReceiver
UpdateOrganizationWirelessMqttSettingsResponse = OrganizationWirelessMqttSetting
UpdateOrganizationWirelessSsidsFirewallIsolationAllowlistEntryResponse = OrganizationWirelessSsidsFirewallIsolationAllowlistEntry
UpdateOrganizationWirelessSsidsProfileResponse = OrganizationWirelessSsidsProfile
UpdateOrganizationWirelessZigbeeDeviceResponse = OrganizationWirelessZigbeeDevice
UpdateOrganizationWirelessZigbeeDoorLockResponse = OrganizationWirelessZigbeeDoorLock
