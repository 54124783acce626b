# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""Response types of the sm operations."""

from __future__ import annotations

from typing import Any

from msgspec import field

from ...operations.model import Model
from . import shared


class NetworkSmUser(Model):
    id: str | None = None
    email: str | None = None
    full_name: str | None = None
    username: str | None = None
    has_password: bool | None = None
    tags: str | None = None
    ad_groups: list[str] | None = None
    azure_ad_groups: list[str] | None = None
    saml_groups: list[str] | None = None
    asm_groups: list[str] | None = None
    is_external: bool | None = None
    display_name: str | None = None
    has_identity_certificate: bool | None = None
    user_thumbnail: str | None = None


class NetworkSmDevice(Model):
    id: str | None = None
    name: str | None = None
    tags: list[str] | None = None
    ssid: str | None = None
    wifi_mac: str | None = None
    os_name: str | None = None
    system_model: str | None = None
    uuid: str | None = None
    serial_number: str | None = None
    serial: str | None = None
    ip: str | None = None
    notes: str | None = None


class NetworkSmProfile(Model):
    id: str | None = None
    name: str | None = None
    description: str | None = None
    scope: str | None = None
    tags: list[str] | None = None
    payload_types: list[str] | None = None


class NetworkSmDeviceCert(Model):
    name: str | None = None
    not_valid_after: str | None = None
    not_valid_before: str | None = None
    cert_pem: str | None = None
    device_id: str | None = None
    issuer: str | None = None
    subject: str | None = None
    id: str | None = None


class NetworkSmTargetGroup(Model):
    id: str | None = None
    name: str | None = None
    scope: str | None = None
    tags: list[str] | None = None


class NetworkSmUserSoftware(Model):
    app_id: str | None = None
    bundle_size: int | None = None
    created_at: str | None = None
    device_id: str | None = None
    dynamic_size: int | None = None
    id: str | None = None
    identifier: str | None = None
    installed_at: str | None = None
    to_install: bool | None = None
    ios_redemption_code: bool | None = None
    is_managed: bool | None = None
    itunes_id: str | None = None
    license_key: str | None = None
    name: str | None = None
    path: str | None = None
    redemption_code: int | None = None
    short_version: str | None = None
    status: str | None = None
    to_uninstall: bool | None = None
    uninstalled_at: str | None = None
    updated_at: str | None = None
    vendor: str | None = None
    version: str | None = None


class NetworkSmDeviceWlanList(Model):
    created_at: str | None = None
    id: str | None = None
    xml: str | None = None


class OrganizationSmAdminsRole(Model):
    role_id: str | None = None
    name: str | None = None
    scope: str | None = None
    tags: list[str] | None = None


class OrganizationSmVppAccountParsedToken(Model):
    org_name: str | None = None
    hashed_token: str | None = None
    expires_at: str | None = None


class OrganizationSmVppAccount(Model):
    vpp_account_id: str | None = None
    content_token: str | None = None
    email: str | None = None
    name: str | None = None
    allowed_admins: str | None = None
    network_id_admins: str | None = None
    assignable_networks: str | None = None
    assignable_network_ids: list[str] | None = None
    vpp_location_id: str | None = None
    vpp_location_name: str | None = None
    last_synced_at: str | None = None
    last_force_synced_at: str | None = None
    parsed_token: OrganizationSmVppAccountParsedToken | None = None
    id: str | None = None
    vpp_service_token: str | None = None


class NetworkSmDeviceDesktopLog(Model):
    measured_at: str | None = None
    user: str | None = None
    network_device: str | None = None
    network_driver: str | None = None
    wifi_channel: str | None = None
    wifi_auth: str | None = None
    wifi_bssid: str | None = None
    wifi_ssid: str | None = None
    wifi_rssi: str | None = None
    wifi_noise: str | None = None
    dhcp_server: str | None = None
    ip: str | None = None
    network_mtu: str | None = field(name="networkMTU", default=None)
    subnet: str | None = None
    gateway: str | None = None
    public_ip: str | None = field(name="publicIP", default=None)
    dns_server: str | None = None
    ts: str | None = None


class NetworkSmUserAccessDeviceTrustedAccessConnection(Model):
    trusted_access_config_id: str | None = None
    downloaded_at: str | None = None
    scep_completed_at: str | None = None
    last_connected_at: str | None = None


class NetworkSmUserAccessDevice(Model):
    id: str | None = None
    name: str | None = None
    system_type: str | None = None
    mac: str | None = None
    username: str | None = None
    email: str | None = None
    tags: list[str] | None = None
    trusted_access_connections: list[NetworkSmUserAccessDeviceTrustedAccessConnection] | None = None


class NetworkSmDeviceConnectivity(Model):
    first_seen_at: str | None = None
    last_seen_at: str | None = None


class NetworkSmUserDeviceProfile(Model):
    device_id: str | None = None
    id: str | None = None
    is_encrypted: bool | None = None
    is_managed: bool | None = None
    profile_data: str | None = None
    profile_identifier: str | None = None
    name: str | None = None
    version: str | None = None


class NetworkSmTrustedAccessConfig(Model):
    id: str | None = None
    ssid_name: str | None = None
    name: str | None = None
    scope: str | None = None
    tags: list[str] | None = None
    timebound_type: str | None = None
    send_expiration_emails: bool | None = None
    notify_time_before_access_ends: int | None = None
    additional_email_text: str | None = None
    access_start_at: str | None = None
    access_end_at: str | None = None


class NetworkSmDeviceNetworkAdapter(Model):
    dhcp_server: str | None = None
    dns_server: str | None = None
    gateway: str | None = None
    id: str | None = None
    ip: str | None = None
    mac: str | None = None
    name: str | None = None
    subnet: str | None = None


class NetworkSmDeviceSecurityCenter(Model):
    is_rooted: bool | None = None
    has_anti_virus: bool | None = None
    anti_virus_name: str | None = None
    is_fire_wall_enabled: bool | None = None
    has_fire_wall_installed: bool | None = None
    fire_wall_name: str | None = None
    is_disk_encrypted: bool | None = None
    is_auto_login_disabled: bool | None = None
    id: str | None = None
    running_procs: str | None = None


class NetworkSmDeviceDeviceCommandLog(Model):
    action: str | None = None
    name: str | None = None
    details: str | None = None
    dashboard_user: str | None = None
    ts: str | None = None


class NetworkSmDevicePerformanceHistoryDiskUsageC(Model):
    used: int | None = None
    space: int | None = None


class NetworkSmDevicePerformanceHistoryDiskUsage(Model):
    c: NetworkSmDevicePerformanceHistoryDiskUsageC | None = None


class NetworkSmDevicePerformanceHistory(Model):
    cpu_percent_used: float | None = None
    mem_free: int | None = None
    mem_wired: int | None = None
    mem_active: int | None = None
    mem_inactive: int | None = None
    network_sent: int | None = None
    network_received: int | None = None
    swap_used: int | None = None
    disk_usage: NetworkSmDevicePerformanceHistoryDiskUsage | None = None
    ts: str | None = None


class NetworkSmDeviceCellularUsageHistory(Model):
    received: float | None = None
    sent: float | None = None
    ts: str | None = None


class OrganizationSmSentryPoliciesAssignmentsByNetworkPolicy(Model):
    policy_id: str | None = None
    network_id: str | None = None
    sm_network_id: str | None = None
    tags: list[str] | None = None
    scope: str | None = None
    group_number: str | None = None
    group_policy_id: str | None = None
    priority: str | None = None
    created_at: str | None = None
    last_updated_at: str | None = None


class OrganizationSmSentryPoliciesAssignmentsByNetwork(Model):
    network_id: str | None = None
    policies: list[OrganizationSmSentryPoliciesAssignmentsByNetworkPolicy] | None = None


class OrganizationSmApnsCert(Model):
    certificate: str | None = None


class NetworkSmDeviceRestrictionsRestriction(Model):
    profile: str | None = None
    restrictions: dict[str, Any] | None = None


class NetworkSmDeviceRestrictions(Model):
    restrictions: list[NetworkSmDeviceRestrictionsRestriction] | None = None


class LockNetworkSmDevicesResponse(Model):
    ids: list[str] | None = None


class MoveNetworkSmDevicesResponse(Model):
    ids: list[str] | None = None
    new_network: str | None = None


class ModifyNetworkSmDevicesTagsResponseItem(Model):
    id: str | None = None
    tags: list[str] | None = None
    wifi_mac: str | None = None
    serial: str | None = None


class UpdateNetworkSmDevicesFieldsResponseItem(Model):
    id: str | None = None
    name: str | None = None
    wifi_mac: str | None = None
    serial: str | None = None
    notes: str | None = None


class UpdateOrganizationSmSentryPoliciesAssignmentsResponse(Model):
    items: list[OrganizationSmSentryPoliciesAssignmentsByNetwork] | None = None


CheckinNetworkSmDevicesResponse = LockNetworkSmDevicesResponse
CreateNetworkSmBypassActivationLockAttemptResponse = dict[str, Any]
CreateNetworkSmTargetGroupResponse = NetworkSmTargetGroup
CreateOrganizationSmAdminsRoleResponse = OrganizationSmAdminsRole
InstallNetworkSmDeviceAppsResponse = dict[str, Any]
ModifyNetworkSmDevicesTagsResponse = list[ModifyNetworkSmDevicesTagsResponseItem]
NetworkSmBypassActivationLockAttempt = dict[str, Any]
NetworkSmDeviceDeviceProfile = NetworkSmUserDeviceProfile
NetworkSmDeviceSoftware = NetworkSmUserSoftware
NetworkSmTargetGroupDetails = NetworkSmTargetGroup
OrganizationSmAdminsRoleDetails = OrganizationSmAdminsRole
OrganizationSmVppAccountDetails = OrganizationSmVppAccount
RebootNetworkSmDevicesResponse = LockNetworkSmDevicesResponse
RefreshNetworkSmDeviceDetailsResponse = dict[str, Any]
ShutdownNetworkSmDevicesResponse = LockNetworkSmDevicesResponse
UnenrollNetworkSmDeviceResponse = shared.Success
UninstallNetworkSmDeviceAppsResponse = dict[str, Any]
UpdateNetworkSmDevicesFieldsResponse = list[UpdateNetworkSmDevicesFieldsResponseItem]
UpdateNetworkSmTargetGroupResponse = NetworkSmTargetGroup
UpdateOrganizationSmAdminsRoleResponse = OrganizationSmAdminsRole
WipeNetworkSmDevicesResponse = shared.Id
