# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""The sm operations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import UNSET

from ...calls.scope import Scope, listing, operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from msgspec import UnsetType

    from ...calls.call import Call
    from ...calls.paginator import Paginator
    from ...operations.annotations import Id, Opt, Texts
    from ..bodies import sm as bodies
    from ..models import sm as models


class Sm(Scope):
    """The sm operations."""

    @operation("POST", "/networks/{networkId}/sm/bypassActivationLockAttempts")
    def create_network_sm_bypass_activation_lock_attempt(
        self, network_id: Id, *, ids: Sequence[str | None] | None
    ) -> Call[models.CreateNetworkSmBypassActivationLockAttemptResponse]:
        """Create an SM bypass activation lock attempt of a network.

        https://developer.cisco.com/meraki/api-v1/create-network-sm-bypass-activation-lock-attempt/
        """

    @operation("GET", "/networks/{networkId}/sm/bypassActivationLockAttempts/{attemptId}")
    def get_network_sm_bypass_activation_lock_attempt(
        self, network_id: Id, attempt_id: Id
    ) -> Call[models.NetworkSmBypassActivationLockAttempt]:
        """Get an SM bypass activation lock attempt of a network.

        https://developer.cisco.com/meraki/api-v1/get-network-sm-bypass-activation-lock-attempt/
        """

    @listing(
        "GET", "/networks/{networkId}/sm/devices", paging="link", per_page=1000, per_page_minimum=3,
        oauth_scope="sm:config:read",
    )
    def get_network_sm_devices(
        self, network_id: Id, *, fields: Texts = UNSET, wifi_macs: Texts = UNSET,
        serials: Texts = UNSET, ids: Texts = UNSET, uuids: Texts = UNSET,
        system_types: Texts = UNSET, scope: Texts = UNSET, per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.NetworkSmDevice]:
        """List the SM devices of a network.

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default. OAuth scope:
        ``sm:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-sm-devices/
        """

    @operation("POST", "/networks/{networkId}/sm/devices/checkin", oauth_scope="sm:config:write")
    def checkin_network_sm_devices(
        self, network_id: Id, *, wifi_macs: Opt[Sequence[str | None]] = UNSET,
        ids: Opt[Sequence[str | None]] = UNSET, serials: Opt[Sequence[str | None]] = UNSET,
        scope: Opt[Sequence[str | None]] = UNSET,
    ) -> Call[models.CheckinNetworkSmDevicesResponse]:
        """Check in the SM devices of a network.

        OAuth scope: ``sm:config:write``.
        https://developer.cisco.com/meraki/api-v1/checkin-network-sm-devices/
        """

    @operation("PUT", "/networks/{networkId}/sm/devices/fields", oauth_scope="sm:config:write")
    def update_network_sm_devices_fields(
        self, network_id: Id, *, device_fields: bodies.NetworkSmDevicesFieldsDeviceFields | None,
        wifi_mac: Opt[str] = UNSET, id: Opt[str] = UNSET, serial: Opt[str] = UNSET,
    ) -> Call[models.UpdateNetworkSmDevicesFieldsResponse]:
        """Update the SM device fields of a network.

        OAuth scope: ``sm:config:write``.
        https://developer.cisco.com/meraki/api-v1/update-network-sm-devices-fields/
        """

    @operation("POST", "/networks/{networkId}/sm/devices/lock", oauth_scope="sm:config:write")
    def lock_network_sm_devices(
        self, network_id: Id, *, wifi_macs: Opt[Sequence[str | None]] = UNSET,
        ids: Opt[Sequence[str | None]] = UNSET, serials: Opt[Sequence[str | None]] = UNSET,
        scope: Opt[Sequence[str | None]] = UNSET, pin: Opt[int] = UNSET,
    ) -> Call[models.LockNetworkSmDevicesResponse]:
        """Lock the SM devices of a network.

        OAuth scope: ``sm:config:write``.
        https://developer.cisco.com/meraki/api-v1/lock-network-sm-devices/
        """

    @operation("POST", "/networks/{networkId}/sm/devices/modifyTags", oauth_scope="sm:config:write")
    def modify_network_sm_devices_tags(
        self, network_id: Id, *, tags: Sequence[str | None] | None, update_action: str | None,
        wifi_macs: Opt[Sequence[str | None]] = UNSET, ids: Opt[Sequence[str | None]] = UNSET,
        serials: Opt[Sequence[str | None]] = UNSET, scope: Opt[Sequence[str | None]] = UNSET,
    ) -> Call[models.ModifyNetworkSmDevicesTagsResponse]:
        """Modify the tags of the SM devices of a network.

        OAuth scope: ``sm:config:write``.
        https://developer.cisco.com/meraki/api-v1/modify-network-sm-devices-tags/
        """

    @operation("POST", "/networks/{networkId}/sm/devices/move", oauth_scope="sm:config:write")
    def move_network_sm_devices(
        self, network_id: Id, *, new_network: str | None,
        wifi_macs: Opt[Sequence[str | None]] = UNSET, ids: Opt[Sequence[str | None]] = UNSET,
        serials: Opt[Sequence[str | None]] = UNSET, scope: Opt[Sequence[str | None]] = UNSET,
    ) -> Call[models.MoveNetworkSmDevicesResponse]:
        """Move the SM devices of a network.

        OAuth scope: ``sm:config:write``.
        https://developer.cisco.com/meraki/api-v1/move-network-sm-devices/
        """

    @operation("POST", "/networks/{networkId}/sm/devices/reboot")
    def reboot_network_sm_devices(
        self, network_id: Id, *, wifi_macs: Opt[Sequence[str | None]] = UNSET,
        ids: Opt[Sequence[str | None]] = UNSET, serials: Opt[Sequence[str | None]] = UNSET,
        scope: Opt[Sequence[str | None]] = UNSET, kext_paths: Opt[Sequence[str | None]] = UNSET,
        notify_user: Opt[bool] = UNSET, rebuild_kernel_cache: Opt[bool] = UNSET,
        request_requires_network_tether: Opt[bool] = UNSET,
    ) -> Call[models.RebootNetworkSmDevicesResponse]:
        """Reboot the SM devices of a network.

        https://developer.cisco.com/meraki/api-v1/reboot-network-sm-devices/
        """

    @operation("POST", "/networks/{networkId}/sm/devices/shutdown")
    def shutdown_network_sm_devices(
        self, network_id: Id, *, wifi_macs: Opt[Sequence[str | None]] = UNSET,
        ids: Opt[Sequence[str | None]] = UNSET, serials: Opt[Sequence[str | None]] = UNSET,
        scope: Opt[Sequence[str | None]] = UNSET,
    ) -> Call[models.ShutdownNetworkSmDevicesResponse]:
        """Shut down the SM devices of a network.

        https://developer.cisco.com/meraki/api-v1/shutdown-network-sm-devices/
        """

    @operation("POST", "/networks/{networkId}/sm/devices/wipe", oauth_scope="sm:config:write")
    def wipe_network_sm_devices(
        self, network_id: Id, *, wifi_mac: Opt[str] = UNSET, id: Opt[str] = UNSET,
        serial: Opt[str] = UNSET, pin: Opt[int] = UNSET,
    ) -> Call[models.WipeNetworkSmDevicesResponse]:
        """Wipe the SM devices of a network.

        OAuth scope: ``sm:config:write``.
        https://developer.cisco.com/meraki/api-v1/wipe-network-sm-devices/
        """

    @listing(
        "GET", "/networks/{networkId}/sm/devices/{deviceId}/cellularUsageHistory",
        oauth_scope="sm:telemetry:read",
    )
    def get_network_sm_device_cellular_usage_history(
        self, network_id: Id, device_id: Id
    ) -> Paginator[models.NetworkSmDeviceCellularUsageHistory]:
        """List the cellular usage history of an SM device of a network.

        OAuth scope: ``sm:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-sm-device-cellular-usage-history/
        """

    @listing(
        "GET", "/networks/{networkId}/sm/devices/{deviceId}/certs", oauth_scope="sm:config:read"
    )
    def get_network_sm_device_certs(
        self, network_id: Id, device_id: Id
    ) -> Paginator[models.NetworkSmDeviceCert]:
        """List the certs of an SM device of a network.

        OAuth scope: ``sm:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-sm-device-certs/
        """

    @listing(
        "GET", "/networks/{networkId}/sm/devices/{deviceId}/connectivity", paging="link",
        per_page=1000, per_page_minimum=3, oauth_scope="sm:telemetry:read",
    )
    def get_network_sm_device_connectivity(
        self, network_id: Id, device_id: Id, *, per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.NetworkSmDeviceConnectivity]:
        """List the connectivity of an SM device of a network.

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default. OAuth scope:
        ``sm:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-sm-device-connectivity/
        """

    @listing(
        "GET", "/networks/{networkId}/sm/devices/{deviceId}/desktopLogs", paging="link",
        per_page=1000, per_page_minimum=3, oauth_scope="sm:telemetry:read",
    )
    def get_network_sm_device_desktop_logs(
        self, network_id: Id, device_id: Id, *, per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.NetworkSmDeviceDesktopLog]:
        """List the desktop logs of an SM device of a network.

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default. OAuth scope:
        ``sm:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-sm-device-desktop-logs/
        """

    @listing(
        "GET", "/networks/{networkId}/sm/devices/{deviceId}/deviceCommandLogs", paging="link",
        per_page=1000, per_page_minimum=3, oauth_scope="sm:telemetry:read",
    )
    def get_network_sm_device_device_command_logs(
        self, network_id: Id, device_id: Id, *, per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.NetworkSmDeviceDeviceCommandLog]:
        """List the device command logs of an SM device of a network.

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default. OAuth scope:
        ``sm:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-sm-device-device-command-logs/
        """

    @listing(
        "GET", "/networks/{networkId}/sm/devices/{deviceId}/deviceProfiles",
        oauth_scope="sm:config:read",
    )
    def get_network_sm_device_device_profiles(
        self, network_id: Id, device_id: Id
    ) -> Paginator[models.NetworkSmDeviceDeviceProfile]:
        """List the device profiles of an SM device of a network.

        OAuth scope: ``sm:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-sm-device-device-profiles/
        """

    @operation("POST", "/networks/{networkId}/sm/devices/{deviceId}/installApps")
    def install_network_sm_device_apps(
        self, network_id: Id, device_id: Id, *, app_ids: Sequence[str | None] | None,
        force: Opt[bool] = UNSET,
    ) -> Call[models.InstallNetworkSmDeviceAppsResponse]:
        """Install the apps of an SM device of a network.

        https://developer.cisco.com/meraki/api-v1/install-network-sm-device-apps/
        """

    @listing(
        "GET", "/networks/{networkId}/sm/devices/{deviceId}/networkAdapters",
        oauth_scope="sm:config:read",
    )
    def get_network_sm_device_network_adapters(
        self, network_id: Id, device_id: Id
    ) -> Paginator[models.NetworkSmDeviceNetworkAdapter]:
        """List the network adapters of an SM device of a network.

        OAuth scope: ``sm:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-sm-device-network-adapters/
        """

    @listing(
        "GET", "/networks/{networkId}/sm/devices/{deviceId}/performanceHistory", paging="link",
        per_page=1000, per_page_minimum=3, oauth_scope="sm:telemetry:read",
    )
    def get_network_sm_device_performance_history(
        self, network_id: Id, device_id: Id, *, per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.NetworkSmDevicePerformanceHistory]:
        """List the performance history of an SM device of a network.

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default. OAuth scope:
        ``sm:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-sm-device-performance-history/
        """

    @operation(
        "POST", "/networks/{networkId}/sm/devices/{deviceId}/refreshDetails",
        oauth_scope="sm:config:write",
    )
    def refresh_network_sm_device_details(
        self, network_id: Id, device_id: Id
    ) -> Call[models.RefreshNetworkSmDeviceDetailsResponse]:
        """Refresh the details of an SM device of a network.

        OAuth scope: ``sm:config:write``.
        https://developer.cisco.com/meraki/api-v1/refresh-network-sm-device-details/
        """

    @operation(
        "GET", "/networks/{networkId}/sm/devices/{deviceId}/restrictions",
        oauth_scope="sm:config:read",
    )
    def get_network_sm_device_restrictions(
        self, network_id: Id, device_id: Id
    ) -> Call[models.NetworkSmDeviceRestrictions]:
        """Get the restrictions of an SM device of a network.

        OAuth scope: ``sm:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-sm-device-restrictions/
        """

    @listing(
        "GET", "/networks/{networkId}/sm/devices/{deviceId}/securityCenters",
        oauth_scope="sm:config:read",
    )
    def get_network_sm_device_security_centers(
        self, network_id: Id, device_id: Id
    ) -> Paginator[models.NetworkSmDeviceSecurityCenter]:
        """List the security centers of an SM device of a network.

        OAuth scope: ``sm:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-sm-device-security-centers/
        """

    @listing(
        "GET", "/networks/{networkId}/sm/devices/{deviceId}/softwares", oauth_scope="sm:config:read"
    )
    def get_network_sm_device_softwares(
        self, network_id: Id, device_id: Id
    ) -> Paginator[models.NetworkSmDeviceSoftware]:
        """List the softwares of an SM device of a network.

        OAuth scope: ``sm:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-sm-device-softwares/
        """

    @operation(
        "POST", "/networks/{networkId}/sm/devices/{deviceId}/unenroll",
        oauth_scope="sm:config:write",
    )
    def unenroll_network_sm_device(
        self, network_id: Id, device_id: Id
    ) -> Call[models.UnenrollNetworkSmDeviceResponse]:
        """Unenroll an SM device of a network.

        OAuth scope: ``sm:config:write``.
        https://developer.cisco.com/meraki/api-v1/unenroll-network-sm-device/
        """

    @operation("POST", "/networks/{networkId}/sm/devices/{deviceId}/uninstallApps")
    def uninstall_network_sm_device_apps(
        self, network_id: Id, device_id: Id, *, app_ids: Sequence[str | None] | None
    ) -> Call[models.UninstallNetworkSmDeviceAppsResponse]:
        """Uninstall the apps of an SM device of a network.

        https://developer.cisco.com/meraki/api-v1/uninstall-network-sm-device-apps/
        """

    @listing(
        "GET", "/networks/{networkId}/sm/devices/{deviceId}/wlanLists", oauth_scope="sm:config:read"
    )
    def get_network_sm_device_wlan_lists(
        self, network_id: Id, device_id: Id
    ) -> Paginator[models.NetworkSmDeviceWlanList]:
        """List the wlan lists of an SM device of a network.

        OAuth scope: ``sm:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-sm-device-wlan-lists/
        """

    @listing(
        "GET", "/networks/{networkId}/sm/profiles", paging="link", per_page=50, per_page_minimum=3,
        oauth_scope="sm:config:read",
    )
    def get_network_sm_profiles(
        self, network_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, payload_types: Texts = UNSET,
    ) -> Paginator[models.NetworkSmProfile]:
        """List the SM profiles of a network.

        Page size: 3 to 50, the API's default 50; 50 is requested by default. OAuth scope:
        ``sm:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-sm-profiles/
        """

    @listing("GET", "/networks/{networkId}/sm/targetGroups", oauth_scope="sm:config:read")
    def get_network_sm_target_groups(
        self, network_id: Id, *, with_details: Opt[bool] = UNSET
    ) -> Paginator[models.NetworkSmTargetGroup]:
        """List the SM target groups of a network.

        OAuth scope: ``sm:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-sm-target-groups/
        """

    @operation("POST", "/networks/{networkId}/sm/targetGroups", oauth_scope="sm:config:write")
    def create_network_sm_target_group(
        self, network_id: Id, *, name: Opt[str] = UNSET, scope: Opt[str] = UNSET
    ) -> Call[models.CreateNetworkSmTargetGroupResponse]:
        """Create an SM target group of a network.

        OAuth scope: ``sm:config:write``.
        https://developer.cisco.com/meraki/api-v1/create-network-sm-target-group/
        """

    @operation(
        "DELETE", "/networks/{networkId}/sm/targetGroups/{targetGroupId}",
        oauth_scope="sm:config:write",
    )
    def delete_network_sm_target_group(self, network_id: Id, target_group_id: Id) -> Call[None]:
        """Delete an SM target group of a network.

        OAuth scope: ``sm:config:write``.
        https://developer.cisco.com/meraki/api-v1/delete-network-sm-target-group/
        """

    @operation(
        "GET", "/networks/{networkId}/sm/targetGroups/{targetGroupId}", oauth_scope="sm:config:read"
    )
    def get_network_sm_target_group(
        self, network_id: Id, target_group_id: Id, *, with_details: Opt[bool] = UNSET
    ) -> Call[models.NetworkSmTargetGroupDetails]:
        """Get an SM target group of a network.

        OAuth scope: ``sm:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-sm-target-group/
        """

    @operation(
        "PUT", "/networks/{networkId}/sm/targetGroups/{targetGroupId}",
        oauth_scope="sm:config:write",
    )
    def update_network_sm_target_group(
        self, network_id: Id, target_group_id: Id, *, name: Opt[str] = UNSET,
        scope: Opt[str] = UNSET,
    ) -> Call[models.UpdateNetworkSmTargetGroupResponse]:
        """Update an SM target group of a network.

        OAuth scope: ``sm:config:write``.
        https://developer.cisco.com/meraki/api-v1/update-network-sm-target-group/
        """

    @listing(
        "GET", "/networks/{networkId}/sm/trustedAccessConfigs", paging="link", per_page=1000,
        per_page_minimum=3, oauth_scope="sm:config:read",
    )
    def get_network_sm_trusted_access_configs(
        self, network_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.NetworkSmTrustedAccessConfig]:
        """List the SM trusted access configs of a network.

        Page size: 3 to 1000, the API's default 100; 1000 is requested by default. OAuth scope:
        ``sm:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-sm-trusted-access-configs/
        """

    @listing(
        "GET", "/networks/{networkId}/sm/userAccessDevices", paging="link", per_page=1000,
        per_page_minimum=3, oauth_scope="sm:config:read",
    )
    def get_network_sm_user_access_devices(
        self, network_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.NetworkSmUserAccessDevice]:
        """List the SM user access devices of a network.

        Page size: 3 to 1000, the API's default 100; 1000 is requested by default. OAuth scope:
        ``sm:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-sm-user-access-devices/
        """

    @operation(
        "DELETE", "/networks/{networkId}/sm/userAccessDevices/{userAccessDeviceId}",
        oauth_scope="sm:config:write", batch="destroy",
    )
    def delete_network_sm_user_access_device(
        self, network_id: Id, user_access_device_id: Id
    ) -> Call[None]:
        """Delete an SM user access device of a network.

        OAuth scope: ``sm:config:write``. Action batch: ``destroy``.
        https://developer.cisco.com/meraki/api-v1/delete-network-sm-user-access-device/
        """

    @listing("GET", "/networks/{networkId}/sm/users", oauth_scope="sm:config:read")
    def get_network_sm_users(
        self, network_id: Id, *, ids: Texts = UNSET, usernames: Texts = UNSET,
        emails: Texts = UNSET, scope: Texts = UNSET,
    ) -> Paginator[models.NetworkSmUser]:
        """List the SM users of a network.

        OAuth scope: ``sm:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-sm-users/
        """

    @listing(
        "GET", "/networks/{networkId}/sm/users/{userId}/deviceProfiles",
        oauth_scope="sm:config:read",
    )
    def get_network_sm_user_device_profiles(
        self, network_id: Id, user_id: Id
    ) -> Paginator[models.NetworkSmUserDeviceProfile]:
        """List the device profiles of an SM user of a network.

        OAuth scope: ``sm:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-sm-user-device-profiles/
        """

    @listing(
        "GET", "/networks/{networkId}/sm/users/{userId}/softwares", oauth_scope="sm:config:read"
    )
    def get_network_sm_user_softwares(
        self, network_id: Id, user_id: Id
    ) -> Paginator[models.NetworkSmUserSoftware]:
        """List the softwares of an SM user of a network.

        OAuth scope: ``sm:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-sm-user-softwares/
        """

    @listing(
        "GET", "/organizations/{organizationId}/sm/admins/roles", paging="link", per_page=1000,
        per_page_minimum=3,
    )
    def get_organization_sm_admins_roles(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationSmAdminsRole]:
        """List the SM admin roles of an organization.

        Page size: 3 to 1000, the API's default 50; 1000 is requested by default.
        https://developer.cisco.com/meraki/api-v1/get-organization-sm-admins-roles/
        """

    @operation("POST", "/organizations/{organizationId}/sm/admins/roles", batch="create")
    def create_organization_sm_admins_role(
        self, organization_id: Id, *, name: str | None,
        scope: Opt[Literal["all_tags", "some", "without_all_tags", "without_some"] | str] = UNSET,
        tags: Opt[Sequence[str | None]] = UNSET,
    ) -> Call[models.CreateOrganizationSmAdminsRoleResponse]:
        """Create an SM admin role of an organization.

        Action batch: ``create``.
        https://developer.cisco.com/meraki/api-v1/create-organization-sm-admins-role/
        """

    @operation(
        "DELETE", "/organizations/{organizationId}/sm/admins/roles/{roleId}", batch="destroy"
    )
    def delete_organization_sm_admins_role(self, organization_id: Id, role_id: Id) -> Call[None]:
        """Delete an SM admin role of an organization.

        Action batch: ``destroy``.
        https://developer.cisco.com/meraki/api-v1/delete-organization-sm-admins-role/
        """

    @operation("GET", "/organizations/{organizationId}/sm/admins/roles/{roleId}")
    def get_organization_sm_admins_role(
        self, organization_id: Id, role_id: Id
    ) -> Call[models.OrganizationSmAdminsRoleDetails]:
        """Get an SM admin role of an organization.

        https://developer.cisco.com/meraki/api-v1/get-organization-sm-admins-role/
        """

    @operation("PUT", "/organizations/{organizationId}/sm/admins/roles/{roleId}", batch="update")
    def update_organization_sm_admins_role(
        self, organization_id: Id, role_id: Id, *, name: Opt[str] = UNSET,
        scope: Opt[Literal["all_tags", "some", "without_all_tags", "without_some"] | str] = UNSET,
        tags: Opt[Sequence[str | None]] = UNSET,
    ) -> Call[models.UpdateOrganizationSmAdminsRoleResponse]:
        """Update an SM admin role of an organization.

        Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-organization-sm-admins-role/
        """

    @operation("GET", "/organizations/{organizationId}/sm/apnsCert", oauth_scope="sm:config:read")
    def get_organization_sm_apns_cert(
        self, organization_id: Id
    ) -> Call[models.OrganizationSmApnsCert]:
        """Get the SM apns cert of an organization.

        OAuth scope: ``sm:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-sm-apns-cert/
        """

    @operation(
        "POST", "/organizations/{organizationId}/sm/apple/cloudEnrollment/syncJobs", stage="beta"
    )
    def create_organization_sm_apple_cloud_enrollment_sync_job(
        self, organization_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Create an SM apple cloud enrollment sync job of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/create-organization-sm-apple-cloud-enrollment-sync-job/
        """

    @operation(
        "GET", "/organizations/{organizationId}/sm/apple/cloudEnrollment/syncJobs/{syncJobId}",
        stage="beta",
    )
    def get_organization_sm_apple_cloud_enrollment_sync_job(
        self, organization_id: Id, sync_job_id: Id
    ) -> Call[Any]:
        """Get an SM apple cloud enrollment sync job of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/get-organization-sm-apple-cloud-enrollment-sync-job/
        """

    @operation(
        "POST", "/organizations/{organizationId}/sm/bulkEnrollment/token", stage="beta",
        oauth_scope="sm:config:write",
    )
    def create_organization_sm_bulk_enrollment_token(
        self, organization_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Create the SM bulk enrollment token of an organization.

        Beta: it may change or vanish without notice. OAuth scope: ``sm:config:write``.
        https://developer.cisco.com/meraki/api-v1/create-organization-sm-bulk-enrollment-token/
        """

    @operation(
        "DELETE", "/organizations/{organizationId}/sm/bulkEnrollment/token/{tokenId}", stage="beta",
        oauth_scope="sm:config:write",
    )
    def delete_organization_sm_bulk_enrollment_token(
        self, organization_id: Id, token_id: Id
    ) -> Call[None]:
        """Delete an SM bulk enrollment token of an organization.

        Beta: it may change or vanish without notice. OAuth scope: ``sm:config:write``.
        https://developer.cisco.com/meraki/api-v1/delete-organization-sm-bulk-enrollment-token/
        """

    @operation(
        "GET", "/organizations/{organizationId}/sm/bulkEnrollment/token/{tokenId}", stage="beta",
        oauth_scope="sm:config:read",
    )
    def get_organization_sm_bulk_enrollment_token(
        self, organization_id: Id, token_id: Id
    ) -> Call[Any]:
        """Get an SM bulk enrollment token of an organization.

        Beta: it may change or vanish without notice. OAuth scope: ``sm:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-sm-bulk-enrollment-token/
        """

    @operation(
        "PUT", "/organizations/{organizationId}/sm/bulkEnrollment/token/{tokenId}", stage="beta",
        oauth_scope="sm:config:write",
    )
    def update_organization_sm_bulk_enrollment_token(
        self, organization_id: Id, token_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Update an SM bulk enrollment token of an organization.

        Beta: it may change or vanish without notice. OAuth scope: ``sm:config:write``.
        https://developer.cisco.com/meraki/api-v1/update-organization-sm-bulk-enrollment-token/
        """

    @operation(
        "GET", "/organizations/{organizationId}/sm/bulkEnrollment/tokens", stage="beta",
        oauth_scope="sm:config:read",
    )
    def get_organization_sm_bulk_enrollment_tokens(self, organization_id: Id) -> Call[Any]:
        """Get the SM bulk enrollment tokens of an organization.

        Beta: it may change or vanish without notice. OAuth scope: ``sm:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-sm-bulk-enrollment-tokens/
        """

    @operation(
        "PUT", "/organizations/{organizationId}/sm/sentry/policies/assignments", batch="update"
    )
    def update_organization_sm_sentry_policies_assignments(
        self, organization_id: Id, *,
        items: Sequence[bodies.OrganizationSmSentryPoliciesAssignmentsItem] | None,
    ) -> Call[models.UpdateOrganizationSmSentryPoliciesAssignmentsResponse]:
        """Update the SM sentry policy assignments of an organization.

        Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-organization-sm-sentry-policies-assignments/
        """

    @listing(
        "GET", "/organizations/{organizationId}/sm/sentry/policies/assignments/byNetwork",
        paging="link", per_page=1000, per_page_minimum=3,
    )
    def get_organization_sm_sentry_policies_assignments_by_network(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, network_ids: Texts = UNSET,
    ) -> Paginator[models.OrganizationSmSentryPoliciesAssignmentsByNetwork]:
        """List the SM sentry policy assignments of an organization, by network.

        Page size: 3 to 1000, the API's default 50; 1000 is requested by default.
        https://developer.cisco.com/meraki/api-v1/get-organization-sm-sentry-policies-assignments-by-network/
        """

    @listing("GET", "/organizations/{organizationId}/sm/vppAccounts", oauth_scope="sm:config:read")
    def get_organization_sm_vpp_accounts(
        self, organization_id: Id
    ) -> Paginator[models.OrganizationSmVppAccount]:
        """List the SM vpp accounts of an organization.

        OAuth scope: ``sm:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-sm-vpp-accounts/
        """

    @operation(
        "GET", "/organizations/{organizationId}/sm/vppAccounts/{vppAccountId}",
        oauth_scope="sm:config:read",
    )
    def get_organization_sm_vpp_account(
        self, organization_id: Id, vpp_account_id: Id
    ) -> Call[models.OrganizationSmVppAccountDetails]:
        """Get an SM vpp account of an organization.

        OAuth scope: ``sm:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-sm-vpp-account/
        """
