# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""The sm operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import UNSET, UnsetType

from ...calls.scope import Scope
from ...operations.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...calls.call import Call
    from ...calls.paginator import Paginator
    from ..models import sm as models

CREATE_NETWORK_SM_BYPASS_ACTIVATION_LOCK_ATTEMPT = Operation(
    id="createNetworkSmBypassActivationLockAttempt",
    method="POST",
    path="/networks/{networkId}/sm/bypassActivationLockAttempts",
    scope="sm",
    response_type="CreateNetworkSmBypassActivationLockAttemptResponse",
)
GET_NETWORK_SM_BYPASS_ACTIVATION_LOCK_ATTEMPT = Operation(
    id="getNetworkSmBypassActivationLockAttempt",
    method="GET",
    path="/networks/{networkId}/sm/bypassActivationLockAttempts/{attemptId}",
    scope="sm",
    response_type="NetworkSmBypassActivationLockAttempt",
)
GET_NETWORK_SM_DEVICES = Operation(
    id="getNetworkSmDevices",
    method="GET",
    path="/networks/{networkId}/sm/devices",
    scope="sm",
    response_type="NetworkSmDevice",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="sm:config:read",
)
CHECKIN_NETWORK_SM_DEVICES = Operation(
    id="checkinNetworkSmDevices",
    method="POST",
    path="/networks/{networkId}/sm/devices/checkin",
    scope="sm",
    response_type="CheckinNetworkSmDevicesResponse",
    oauth_scope="sm:config:write",
)
UPDATE_NETWORK_SM_DEVICES_FIELDS = Operation(
    id="updateNetworkSmDevicesFields",
    method="PUT",
    path="/networks/{networkId}/sm/devices/fields",
    scope="sm",
    response_type="UpdateNetworkSmDevicesFieldsResponse",
    oauth_scope="sm:config:write",
)
LOCK_NETWORK_SM_DEVICES = Operation(
    id="lockNetworkSmDevices",
    method="POST",
    path="/networks/{networkId}/sm/devices/lock",
    scope="sm",
    response_type="LockNetworkSmDevicesResponse",
    oauth_scope="sm:config:write",
)
MODIFY_NETWORK_SM_DEVICES_TAGS = Operation(
    id="modifyNetworkSmDevicesTags",
    method="POST",
    path="/networks/{networkId}/sm/devices/modifyTags",
    scope="sm",
    response_type="ModifyNetworkSmDevicesTagsResponse",
    oauth_scope="sm:config:write",
)
MOVE_NETWORK_SM_DEVICES = Operation(
    id="moveNetworkSmDevices",
    method="POST",
    path="/networks/{networkId}/sm/devices/move",
    scope="sm",
    response_type="MoveNetworkSmDevicesResponse",
    oauth_scope="sm:config:write",
)
REBOOT_NETWORK_SM_DEVICES = Operation(
    id="rebootNetworkSmDevices",
    method="POST",
    path="/networks/{networkId}/sm/devices/reboot",
    scope="sm",
    response_type="RebootNetworkSmDevicesResponse",
)
SHUTDOWN_NETWORK_SM_DEVICES = Operation(
    id="shutdownNetworkSmDevices",
    method="POST",
    path="/networks/{networkId}/sm/devices/shutdown",
    scope="sm",
    response_type="ShutdownNetworkSmDevicesResponse",
)
WIPE_NETWORK_SM_DEVICES = Operation(
    id="wipeNetworkSmDevices",
    method="POST",
    path="/networks/{networkId}/sm/devices/wipe",
    scope="sm",
    response_type="WipeNetworkSmDevicesResponse",
    oauth_scope="sm:config:write",
)
GET_NETWORK_SM_DEVICE_CELLULAR_USAGE_HISTORY = Operation(
    id="getNetworkSmDeviceCellularUsageHistory",
    method="GET",
    path="/networks/{networkId}/sm/devices/{deviceId}/cellularUsageHistory",
    scope="sm",
    response_type="NetworkSmDeviceCellularUsageHistory",
    is_list=True,
    oauth_scope="sm:telemetry:read",
)
GET_NETWORK_SM_DEVICE_CERTS = Operation(
    id="getNetworkSmDeviceCerts",
    method="GET",
    path="/networks/{networkId}/sm/devices/{deviceId}/certs",
    scope="sm",
    response_type="NetworkSmDeviceCert",
    is_list=True,
    oauth_scope="sm:config:read",
)
GET_NETWORK_SM_DEVICE_CONNECTIVITY = Operation(
    id="getNetworkSmDeviceConnectivity",
    method="GET",
    path="/networks/{networkId}/sm/devices/{deviceId}/connectivity",
    scope="sm",
    response_type="NetworkSmDeviceConnectivity",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="sm:telemetry:read",
)
GET_NETWORK_SM_DEVICE_DESKTOP_LOGS = Operation(
    id="getNetworkSmDeviceDesktopLogs",
    method="GET",
    path="/networks/{networkId}/sm/devices/{deviceId}/desktopLogs",
    scope="sm",
    response_type="NetworkSmDeviceDesktopLog",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="sm:telemetry:read",
)
GET_NETWORK_SM_DEVICE_DEVICE_COMMAND_LOGS = Operation(
    id="getNetworkSmDeviceDeviceCommandLogs",
    method="GET",
    path="/networks/{networkId}/sm/devices/{deviceId}/deviceCommandLogs",
    scope="sm",
    response_type="NetworkSmDeviceDeviceCommandLog",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="sm:telemetry:read",
)
GET_NETWORK_SM_DEVICE_DEVICE_PROFILES = Operation(
    id="getNetworkSmDeviceDeviceProfiles",
    method="GET",
    path="/networks/{networkId}/sm/devices/{deviceId}/deviceProfiles",
    scope="sm",
    response_type="NetworkSmDeviceDeviceProfile",
    is_list=True,
    oauth_scope="sm:config:read",
)
INSTALL_NETWORK_SM_DEVICE_APPS = Operation(
    id="installNetworkSmDeviceApps",
    method="POST",
    path="/networks/{networkId}/sm/devices/{deviceId}/installApps",
    scope="sm",
    response_type="InstallNetworkSmDeviceAppsResponse",
)
GET_NETWORK_SM_DEVICE_NETWORK_ADAPTERS = Operation(
    id="getNetworkSmDeviceNetworkAdapters",
    method="GET",
    path="/networks/{networkId}/sm/devices/{deviceId}/networkAdapters",
    scope="sm",
    response_type="NetworkSmDeviceNetworkAdapter",
    is_list=True,
    oauth_scope="sm:config:read",
)
GET_NETWORK_SM_DEVICE_PERFORMANCE_HISTORY = Operation(
    id="getNetworkSmDevicePerformanceHistory",
    method="GET",
    path="/networks/{networkId}/sm/devices/{deviceId}/performanceHistory",
    scope="sm",
    response_type="NetworkSmDevicePerformanceHistory",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="sm:telemetry:read",
)
REFRESH_NETWORK_SM_DEVICE_DETAILS = Operation(
    id="refreshNetworkSmDeviceDetails",
    method="POST",
    path="/networks/{networkId}/sm/devices/{deviceId}/refreshDetails",
    scope="sm",
    response_type="RefreshNetworkSmDeviceDetailsResponse",
    oauth_scope="sm:config:write",
)
GET_NETWORK_SM_DEVICE_RESTRICTIONS = Operation(
    id="getNetworkSmDeviceRestrictions",
    method="GET",
    path="/networks/{networkId}/sm/devices/{deviceId}/restrictions",
    scope="sm",
    response_type="NetworkSmDeviceRestrictions",
    oauth_scope="sm:config:read",
)
GET_NETWORK_SM_DEVICE_SECURITY_CENTERS = Operation(
    id="getNetworkSmDeviceSecurityCenters",
    method="GET",
    path="/networks/{networkId}/sm/devices/{deviceId}/securityCenters",
    scope="sm",
    response_type="NetworkSmDeviceSecurityCenter",
    is_list=True,
    oauth_scope="sm:config:read",
)
GET_NETWORK_SM_DEVICE_SOFTWARES = Operation(
    id="getNetworkSmDeviceSoftwares",
    method="GET",
    path="/networks/{networkId}/sm/devices/{deviceId}/softwares",
    scope="sm",
    response_type="NetworkSmDeviceSoftware",
    is_list=True,
    oauth_scope="sm:config:read",
)
UNENROLL_NETWORK_SM_DEVICE = Operation(
    id="unenrollNetworkSmDevice",
    method="POST",
    path="/networks/{networkId}/sm/devices/{deviceId}/unenroll",
    scope="sm",
    response_type="UnenrollNetworkSmDeviceResponse",
    oauth_scope="sm:config:write",
)
UNINSTALL_NETWORK_SM_DEVICE_APPS = Operation(
    id="uninstallNetworkSmDeviceApps",
    method="POST",
    path="/networks/{networkId}/sm/devices/{deviceId}/uninstallApps",
    scope="sm",
    response_type="UninstallNetworkSmDeviceAppsResponse",
)
GET_NETWORK_SM_DEVICE_WLAN_LISTS = Operation(
    id="getNetworkSmDeviceWlanLists",
    method="GET",
    path="/networks/{networkId}/sm/devices/{deviceId}/wlanLists",
    scope="sm",
    response_type="NetworkSmDeviceWlanList",
    is_list=True,
    oauth_scope="sm:config:read",
)
GET_NETWORK_SM_PROFILES = Operation(
    id="getNetworkSmProfiles",
    method="GET",
    path="/networks/{networkId}/sm/profiles",
    scope="sm",
    response_type="NetworkSmProfile",
    is_list=True,
    paging="link",
    per_page=50,
    per_page_minimum=3,
    oauth_scope="sm:config:read",
)
GET_NETWORK_SM_TARGET_GROUPS = Operation(
    id="getNetworkSmTargetGroups",
    method="GET",
    path="/networks/{networkId}/sm/targetGroups",
    scope="sm",
    response_type="NetworkSmTargetGroup",
    is_list=True,
    oauth_scope="sm:config:read",
)
CREATE_NETWORK_SM_TARGET_GROUP = Operation(
    id="createNetworkSmTargetGroup",
    method="POST",
    path="/networks/{networkId}/sm/targetGroups",
    scope="sm",
    response_type="CreateNetworkSmTargetGroupResponse",
    oauth_scope="sm:config:write",
)
DELETE_NETWORK_SM_TARGET_GROUP = Operation(
    id="deleteNetworkSmTargetGroup",
    method="DELETE",
    path="/networks/{networkId}/sm/targetGroups/{targetGroupId}",
    scope="sm",
    response_type="None",
    oauth_scope="sm:config:write",
)
GET_NETWORK_SM_TARGET_GROUP = Operation(
    id="getNetworkSmTargetGroup",
    method="GET",
    path="/networks/{networkId}/sm/targetGroups/{targetGroupId}",
    scope="sm",
    response_type="NetworkSmTargetGroupDetails",
    oauth_scope="sm:config:read",
)
UPDATE_NETWORK_SM_TARGET_GROUP = Operation(
    id="updateNetworkSmTargetGroup",
    method="PUT",
    path="/networks/{networkId}/sm/targetGroups/{targetGroupId}",
    scope="sm",
    response_type="UpdateNetworkSmTargetGroupResponse",
    oauth_scope="sm:config:write",
)
GET_NETWORK_SM_TRUSTED_ACCESS_CONFIGS = Operation(
    id="getNetworkSmTrustedAccessConfigs",
    method="GET",
    path="/networks/{networkId}/sm/trustedAccessConfigs",
    scope="sm",
    response_type="NetworkSmTrustedAccessConfig",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="sm:config:read",
)
GET_NETWORK_SM_USER_ACCESS_DEVICES = Operation(
    id="getNetworkSmUserAccessDevices",
    method="GET",
    path="/networks/{networkId}/sm/userAccessDevices",
    scope="sm",
    response_type="NetworkSmUserAccessDevice",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="sm:config:read",
)
DELETE_NETWORK_SM_USER_ACCESS_DEVICE = Operation(
    id="deleteNetworkSmUserAccessDevice",
    method="DELETE",
    path="/networks/{networkId}/sm/userAccessDevices/{userAccessDeviceId}",
    scope="sm",
    response_type="None",
    oauth_scope="sm:config:write",
    batch=("/networks/{networkId}/sm/userAccessDevices/{userAccessDeviceId}", "destroy"),
)
GET_NETWORK_SM_USERS = Operation(
    id="getNetworkSmUsers",
    method="GET",
    path="/networks/{networkId}/sm/users",
    scope="sm",
    response_type="NetworkSmUser",
    is_list=True,
    oauth_scope="sm:config:read",
)
GET_NETWORK_SM_USER_DEVICE_PROFILES = Operation(
    id="getNetworkSmUserDeviceProfiles",
    method="GET",
    path="/networks/{networkId}/sm/users/{userId}/deviceProfiles",
    scope="sm",
    response_type="NetworkSmUserDeviceProfile",
    is_list=True,
    oauth_scope="sm:config:read",
)
GET_NETWORK_SM_USER_SOFTWARES = Operation(
    id="getNetworkSmUserSoftwares",
    method="GET",
    path="/networks/{networkId}/sm/users/{userId}/softwares",
    scope="sm",
    response_type="NetworkSmUserSoftware",
    is_list=True,
    oauth_scope="sm:config:read",
)
GET_ORGANIZATION_SM_ADMINS_ROLES = Operation(
    id="getOrganizationSmAdminsRoles",
    method="GET",
    path="/organizations/{organizationId}/sm/admins/roles",
    scope="sm",
    response_type="OrganizationSmAdminsRole",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
)
CREATE_ORGANIZATION_SM_ADMINS_ROLE = Operation(
    id="createOrganizationSmAdminsRole",
    method="POST",
    path="/organizations/{organizationId}/sm/admins/roles",
    scope="sm",
    response_type="CreateOrganizationSmAdminsRoleResponse",
    batch=("/organizations/{organizationId}/sm/admins/roles", "create"),
)
DELETE_ORGANIZATION_SM_ADMINS_ROLE = Operation(
    id="deleteOrganizationSmAdminsRole",
    method="DELETE",
    path="/organizations/{organizationId}/sm/admins/roles/{roleId}",
    scope="sm",
    response_type="None",
    batch=("/organizations/{organizationId}/sm/admins/roles/{roleId}", "destroy"),
)
GET_ORGANIZATION_SM_ADMINS_ROLE = Operation(
    id="getOrganizationSmAdminsRole",
    method="GET",
    path="/organizations/{organizationId}/sm/admins/roles/{roleId}",
    scope="sm",
    response_type="OrganizationSmAdminsRoleDetails",
)
UPDATE_ORGANIZATION_SM_ADMINS_ROLE = Operation(
    id="updateOrganizationSmAdminsRole",
    method="PUT",
    path="/organizations/{organizationId}/sm/admins/roles/{roleId}",
    scope="sm",
    response_type="UpdateOrganizationSmAdminsRoleResponse",
    batch=("/organizations/{organizationId}/sm/admins/roles/{roleId}", "update"),
)
GET_ORGANIZATION_SM_APNS_CERT = Operation(
    id="getOrganizationSmApnsCert",
    method="GET",
    path="/organizations/{organizationId}/sm/apnsCert",
    scope="sm",
    response_type="OrganizationSmApnsCert",
    oauth_scope="sm:config:read",
)
CREATE_ORGANIZATION_SM_APPLE_CLOUD_ENROLLMENT_SYNC_JOB = Operation(
    id="createOrganizationSmAppleCloudEnrollmentSyncJob",
    method="POST",
    path="/organizations/{organizationId}/sm/apple/cloudEnrollment/syncJobs",
    scope="sm",
    stage="beta",
)
GET_ORGANIZATION_SM_APPLE_CLOUD_ENROLLMENT_SYNC_JOB = Operation(
    id="getOrganizationSmAppleCloudEnrollmentSyncJob",
    method="GET",
    path="/organizations/{organizationId}/sm/apple/cloudEnrollment/syncJobs/{syncJobId}",
    scope="sm",
    stage="beta",
)
CREATE_ORGANIZATION_SM_BULK_ENROLLMENT_TOKEN = Operation(
    id="createOrganizationSmBulkEnrollmentToken",
    method="POST",
    path="/organizations/{organizationId}/sm/bulkEnrollment/token",
    scope="sm",
    stage="beta",
    oauth_scope="sm:config:write",
)
DELETE_ORGANIZATION_SM_BULK_ENROLLMENT_TOKEN = Operation(
    id="deleteOrganizationSmBulkEnrollmentToken",
    method="DELETE",
    path="/organizations/{organizationId}/sm/bulkEnrollment/token/{tokenId}",
    scope="sm",
    response_type="None",
    stage="beta",
    oauth_scope="sm:config:write",
)
GET_ORGANIZATION_SM_BULK_ENROLLMENT_TOKEN = Operation(
    id="getOrganizationSmBulkEnrollmentToken",
    method="GET",
    path="/organizations/{organizationId}/sm/bulkEnrollment/token/{tokenId}",
    scope="sm",
    stage="beta",
    oauth_scope="sm:config:read",
)
UPDATE_ORGANIZATION_SM_BULK_ENROLLMENT_TOKEN = Operation(
    id="updateOrganizationSmBulkEnrollmentToken",
    method="PUT",
    path="/organizations/{organizationId}/sm/bulkEnrollment/token/{tokenId}",
    scope="sm",
    stage="beta",
    oauth_scope="sm:config:write",
)
GET_ORGANIZATION_SM_BULK_ENROLLMENT_TOKENS = Operation(
    id="getOrganizationSmBulkEnrollmentTokens",
    method="GET",
    path="/organizations/{organizationId}/sm/bulkEnrollment/tokens",
    scope="sm",
    stage="beta",
    oauth_scope="sm:config:read",
)
UPDATE_ORGANIZATION_SM_SENTRY_POLICIES_ASSIGNMENTS = Operation(
    id="updateOrganizationSmSentryPoliciesAssignments",
    method="PUT",
    path="/organizations/{organizationId}/sm/sentry/policies/assignments",
    scope="sm",
    response_type="UpdateOrganizationSmSentryPoliciesAssignmentsResponse",
    batch=("/organizations/{organizationId}/sm/sentry/policies/assignments", "update"),
)
GET_ORGANIZATION_SM_SENTRY_POLICIES_ASSIGNMENTS_BY_NETWORK = Operation(
    id="getOrganizationSmSentryPoliciesAssignmentsByNetwork",
    method="GET",
    path="/organizations/{organizationId}/sm/sentry/policies/assignments/byNetwork",
    scope="sm",
    response_type="OrganizationSmSentryPoliciesAssignmentsByNetwork",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
)
GET_ORGANIZATION_SM_VPP_ACCOUNTS = Operation(
    id="getOrganizationSmVppAccounts",
    method="GET",
    path="/organizations/{organizationId}/sm/vppAccounts",
    scope="sm",
    response_type="OrganizationSmVppAccount",
    is_list=True,
    oauth_scope="sm:config:read",
)
GET_ORGANIZATION_SM_VPP_ACCOUNT = Operation(
    id="getOrganizationSmVppAccount",
    method="GET",
    path="/organizations/{organizationId}/sm/vppAccounts/{vppAccountId}",
    scope="sm",
    response_type="OrganizationSmVppAccountDetails",
    oauth_scope="sm:config:read",
)


class Sm(Scope):
    """The sm operations."""

    def create_network_sm_bypass_activation_lock_attempt(
        self,
        network_id: str | int | None,
        *,
        ids: Sequence[str | None] | None,
    ) -> Call[models.CreateNetworkSmBypassActivationLockAttemptResponse]:
        """``POST /networks/{networkId}/sm/bypassActivationLockAttempts``

        https://developer.cisco.com/meraki/api-v1/create-network-sm-bypass-activation-lock-
        attempt/
        """
        return self._call(
            CREATE_NETWORK_SM_BYPASS_ACTIVATION_LOCK_ATTEMPT,
            (network_id,),
            {},
            {
                "ids[]": ids,
            },
        )

    def get_network_sm_bypass_activation_lock_attempt(
        self,
        network_id: str | int | None,
        attempt_id: str | int | None,
    ) -> Call[models.NetworkSmBypassActivationLockAttempt]:
        """``GET /networks/{networkId}/sm/bypassActivationLockAttempts/{attemptId}``

        https://developer.cisco.com/meraki/api-v1/get-network-sm-bypass-activation-lock-attempt/
        """
        return self._call(
            GET_NETWORK_SM_BYPASS_ACTIVATION_LOCK_ATTEMPT,
            (network_id, attempt_id,),
        )

    def get_network_sm_devices(
        self,
        network_id: str | int | None,
        *,
        fields: Sequence[str | None] | UnsetType = UNSET,
        wifi_macs: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        ids: Sequence[str | None] | UnsetType = UNSET,
        uuids: Sequence[str | None] | UnsetType = UNSET,
        system_types: Sequence[str | None] | UnsetType = UNSET,
        scope: Sequence[str | None] | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.NetworkSmDevice]:
        """``GET /networks/{networkId}/sm/devices``

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.

        OAuth scope: ``sm:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-sm-devices/
        """
        return self._list(
            GET_NETWORK_SM_DEVICES,
            (network_id,),
            {
                "fields[]": fields,
                "wifiMacs[]": wifi_macs,
                "serials[]": serials,
                "ids[]": ids,
                "uuids[]": uuids,
                "systemTypes[]": system_types,
                "scope[]": scope,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def checkin_network_sm_devices(
        self,
        network_id: str | int | None,
        *,
        wifi_macs: Sequence[str | None] | None | UnsetType = UNSET,
        ids: Sequence[str | None] | None | UnsetType = UNSET,
        serials: Sequence[str | None] | None | UnsetType = UNSET,
        scope: Sequence[str | None] | None | UnsetType = UNSET,
    ) -> Call[models.CheckinNetworkSmDevicesResponse]:
        """``POST /networks/{networkId}/sm/devices/checkin``

        OAuth scope: ``sm:config:write``.

        https://developer.cisco.com/meraki/api-v1/checkin-network-sm-devices/
        """
        return self._call(
            CHECKIN_NETWORK_SM_DEVICES,
            (network_id,),
            {},
            {
                "wifiMacs[]": wifi_macs,
                "ids[]": ids,
                "serials[]": serials,
                "scope[]": scope,
            },
        )

    def update_network_sm_devices_fields(
        self,
        network_id: str | int | None,
        *,
        device_fields: Mapping[str, Any] | None,
        wifi_mac: str | None | UnsetType = UNSET,
        id: str | None | UnsetType = UNSET,
        serial: str | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkSmDevicesFieldsResponse]:
        """``PUT /networks/{networkId}/sm/devices/fields``

        OAuth scope: ``sm:config:write``.

        https://developer.cisco.com/meraki/api-v1/update-network-sm-devices-fields/
        """
        return self._call(
            UPDATE_NETWORK_SM_DEVICES_FIELDS,
            (network_id,),
            {},
            {
                "wifiMac": wifi_mac,
                "id": id,
                "serial": serial,
                "deviceFields": device_fields,
            },
        )

    def lock_network_sm_devices(
        self,
        network_id: str | int | None,
        *,
        wifi_macs: Sequence[str | None] | None | UnsetType = UNSET,
        ids: Sequence[str | None] | None | UnsetType = UNSET,
        serials: Sequence[str | None] | None | UnsetType = UNSET,
        scope: Sequence[str | None] | None | UnsetType = UNSET,
        pin: int | None | UnsetType = UNSET,
    ) -> Call[models.LockNetworkSmDevicesResponse]:
        """``POST /networks/{networkId}/sm/devices/lock``

        OAuth scope: ``sm:config:write``.

        https://developer.cisco.com/meraki/api-v1/lock-network-sm-devices/
        """
        return self._call(
            LOCK_NETWORK_SM_DEVICES,
            (network_id,),
            {},
            {
                "wifiMacs[]": wifi_macs,
                "ids[]": ids,
                "serials[]": serials,
                "scope[]": scope,
                "pin": pin,
            },
        )

    def modify_network_sm_devices_tags(
        self,
        network_id: str | int | None,
        *,
        tags: Sequence[str | None] | None,
        update_action: str | None,
        wifi_macs: Sequence[str | None] | None | UnsetType = UNSET,
        ids: Sequence[str | None] | None | UnsetType = UNSET,
        serials: Sequence[str | None] | None | UnsetType = UNSET,
        scope: Sequence[str | None] | None | UnsetType = UNSET,
    ) -> Call[models.ModifyNetworkSmDevicesTagsResponse]:
        """``POST /networks/{networkId}/sm/devices/modifyTags``

        OAuth scope: ``sm:config:write``.

        https://developer.cisco.com/meraki/api-v1/modify-network-sm-devices-tags/
        """
        return self._call(
            MODIFY_NETWORK_SM_DEVICES_TAGS,
            (network_id,),
            {},
            {
                "wifiMacs[]": wifi_macs,
                "ids[]": ids,
                "serials[]": serials,
                "scope[]": scope,
                "tags[]": tags,
                "updateAction": update_action,
            },
        )

    def move_network_sm_devices(
        self,
        network_id: str | int | None,
        *,
        new_network: str | None,
        wifi_macs: Sequence[str | None] | None | UnsetType = UNSET,
        ids: Sequence[str | None] | None | UnsetType = UNSET,
        serials: Sequence[str | None] | None | UnsetType = UNSET,
        scope: Sequence[str | None] | None | UnsetType = UNSET,
    ) -> Call[models.MoveNetworkSmDevicesResponse]:
        """``POST /networks/{networkId}/sm/devices/move``

        OAuth scope: ``sm:config:write``.

        https://developer.cisco.com/meraki/api-v1/move-network-sm-devices/
        """
        return self._call(
            MOVE_NETWORK_SM_DEVICES,
            (network_id,),
            {},
            {
                "wifiMacs[]": wifi_macs,
                "ids[]": ids,
                "serials[]": serials,
                "scope[]": scope,
                "newNetwork": new_network,
            },
        )

    def reboot_network_sm_devices(
        self,
        network_id: str | int | None,
        *,
        wifi_macs: Sequence[str | None] | None | UnsetType = UNSET,
        ids: Sequence[str | None] | None | UnsetType = UNSET,
        serials: Sequence[str | None] | None | UnsetType = UNSET,
        scope: Sequence[str | None] | None | UnsetType = UNSET,
        kext_paths: Sequence[str | None] | None | UnsetType = UNSET,
        notify_user: bool | None | UnsetType = UNSET,
        rebuild_kernel_cache: bool | None | UnsetType = UNSET,
        request_requires_network_tether: bool | None | UnsetType = UNSET,
    ) -> Call[models.RebootNetworkSmDevicesResponse]:
        """``POST /networks/{networkId}/sm/devices/reboot``

        https://developer.cisco.com/meraki/api-v1/reboot-network-sm-devices/
        """
        return self._call(
            REBOOT_NETWORK_SM_DEVICES,
            (network_id,),
            {},
            {
                "wifiMacs[]": wifi_macs,
                "ids[]": ids,
                "serials[]": serials,
                "scope[]": scope,
                "kextPaths[]": kext_paths,
                "notifyUser": notify_user,
                "rebuildKernelCache": rebuild_kernel_cache,
                "requestRequiresNetworkTether": request_requires_network_tether,
            },
        )

    def shutdown_network_sm_devices(
        self,
        network_id: str | int | None,
        *,
        wifi_macs: Sequence[str | None] | None | UnsetType = UNSET,
        ids: Sequence[str | None] | None | UnsetType = UNSET,
        serials: Sequence[str | None] | None | UnsetType = UNSET,
        scope: Sequence[str | None] | None | UnsetType = UNSET,
    ) -> Call[models.ShutdownNetworkSmDevicesResponse]:
        """``POST /networks/{networkId}/sm/devices/shutdown``

        https://developer.cisco.com/meraki/api-v1/shutdown-network-sm-devices/
        """
        return self._call(
            SHUTDOWN_NETWORK_SM_DEVICES,
            (network_id,),
            {},
            {
                "wifiMacs[]": wifi_macs,
                "ids[]": ids,
                "serials[]": serials,
                "scope[]": scope,
            },
        )

    def wipe_network_sm_devices(
        self,
        network_id: str | int | None,
        *,
        wifi_mac: str | None | UnsetType = UNSET,
        id: str | None | UnsetType = UNSET,
        serial: str | None | UnsetType = UNSET,
        pin: int | None | UnsetType = UNSET,
    ) -> Call[models.WipeNetworkSmDevicesResponse]:
        """``POST /networks/{networkId}/sm/devices/wipe``

        OAuth scope: ``sm:config:write``.

        https://developer.cisco.com/meraki/api-v1/wipe-network-sm-devices/
        """
        return self._call(
            WIPE_NETWORK_SM_DEVICES,
            (network_id,),
            {},
            {
                "wifiMac": wifi_mac,
                "id": id,
                "serial": serial,
                "pin": pin,
            },
        )

    def get_network_sm_device_cellular_usage_history(
        self,
        network_id: str | int | None,
        device_id: str | int | None,
    ) -> Paginator[models.NetworkSmDeviceCellularUsageHistory]:
        """``GET /networks/{networkId}/sm/devices/{deviceId}/cellularUsageHistory``

        OAuth scope: ``sm:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-sm-device-cellular-usage-history/
        """
        return self._list(
            GET_NETWORK_SM_DEVICE_CELLULAR_USAGE_HISTORY,
            (network_id, device_id,),
        )

    def get_network_sm_device_certs(
        self,
        network_id: str | int | None,
        device_id: str | int | None,
    ) -> Paginator[models.NetworkSmDeviceCert]:
        """``GET /networks/{networkId}/sm/devices/{deviceId}/certs``

        OAuth scope: ``sm:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-sm-device-certs/
        """
        return self._list(
            GET_NETWORK_SM_DEVICE_CERTS,
            (network_id, device_id,),
        )

    def get_network_sm_device_connectivity(
        self,
        network_id: str | int | None,
        device_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.NetworkSmDeviceConnectivity]:
        """``GET /networks/{networkId}/sm/devices/{deviceId}/connectivity``

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.

        OAuth scope: ``sm:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-sm-device-connectivity/
        """
        return self._list(
            GET_NETWORK_SM_DEVICE_CONNECTIVITY,
            (network_id, device_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_network_sm_device_desktop_logs(
        self,
        network_id: str | int | None,
        device_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.NetworkSmDeviceDesktopLog]:
        """``GET /networks/{networkId}/sm/devices/{deviceId}/desktopLogs``

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.

        OAuth scope: ``sm:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-sm-device-desktop-logs/
        """
        return self._list(
            GET_NETWORK_SM_DEVICE_DESKTOP_LOGS,
            (network_id, device_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_network_sm_device_device_command_logs(
        self,
        network_id: str | int | None,
        device_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.NetworkSmDeviceDeviceCommandLog]:
        """``GET /networks/{networkId}/sm/devices/{deviceId}/deviceCommandLogs``

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.

        OAuth scope: ``sm:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-sm-device-device-command-logs/
        """
        return self._list(
            GET_NETWORK_SM_DEVICE_DEVICE_COMMAND_LOGS,
            (network_id, device_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_network_sm_device_device_profiles(
        self,
        network_id: str | int | None,
        device_id: str | int | None,
    ) -> Paginator[models.NetworkSmDeviceDeviceProfile]:
        """``GET /networks/{networkId}/sm/devices/{deviceId}/deviceProfiles``

        OAuth scope: ``sm:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-sm-device-device-profiles/
        """
        return self._list(
            GET_NETWORK_SM_DEVICE_DEVICE_PROFILES,
            (network_id, device_id,),
        )

    def install_network_sm_device_apps(
        self,
        network_id: str | int | None,
        device_id: str | int | None,
        *,
        app_ids: Sequence[str | None] | None,
        force: bool | None | UnsetType = UNSET,
    ) -> Call[models.InstallNetworkSmDeviceAppsResponse]:
        """``POST /networks/{networkId}/sm/devices/{deviceId}/installApps``

        https://developer.cisco.com/meraki/api-v1/install-network-sm-device-apps/
        """
        return self._call(
            INSTALL_NETWORK_SM_DEVICE_APPS,
            (network_id, device_id,),
            {},
            {
                "appIds[]": app_ids,
                "force": force,
            },
        )

    def get_network_sm_device_network_adapters(
        self,
        network_id: str | int | None,
        device_id: str | int | None,
    ) -> Paginator[models.NetworkSmDeviceNetworkAdapter]:
        """``GET /networks/{networkId}/sm/devices/{deviceId}/networkAdapters``

        OAuth scope: ``sm:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-sm-device-network-adapters/
        """
        return self._list(
            GET_NETWORK_SM_DEVICE_NETWORK_ADAPTERS,
            (network_id, device_id,),
        )

    def get_network_sm_device_performance_history(
        self,
        network_id: str | int | None,
        device_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.NetworkSmDevicePerformanceHistory]:
        """``GET /networks/{networkId}/sm/devices/{deviceId}/performanceHistory``

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.

        OAuth scope: ``sm:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-sm-device-performance-history/
        """
        return self._list(
            GET_NETWORK_SM_DEVICE_PERFORMANCE_HISTORY,
            (network_id, device_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def refresh_network_sm_device_details(
        self,
        network_id: str | int | None,
        device_id: str | int | None,
    ) -> Call[models.RefreshNetworkSmDeviceDetailsResponse]:
        """``POST /networks/{networkId}/sm/devices/{deviceId}/refreshDetails``

        OAuth scope: ``sm:config:write``.

        https://developer.cisco.com/meraki/api-v1/refresh-network-sm-device-details/
        """
        return self._call(
            REFRESH_NETWORK_SM_DEVICE_DETAILS,
            (network_id, device_id,),
        )

    def get_network_sm_device_restrictions(
        self,
        network_id: str | int | None,
        device_id: str | int | None,
    ) -> Call[models.NetworkSmDeviceRestrictions]:
        """``GET /networks/{networkId}/sm/devices/{deviceId}/restrictions``

        OAuth scope: ``sm:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-sm-device-restrictions/
        """
        return self._call(
            GET_NETWORK_SM_DEVICE_RESTRICTIONS,
            (network_id, device_id,),
        )

    def get_network_sm_device_security_centers(
        self,
        network_id: str | int | None,
        device_id: str | int | None,
    ) -> Paginator[models.NetworkSmDeviceSecurityCenter]:
        """``GET /networks/{networkId}/sm/devices/{deviceId}/securityCenters``

        OAuth scope: ``sm:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-sm-device-security-centers/
        """
        return self._list(
            GET_NETWORK_SM_DEVICE_SECURITY_CENTERS,
            (network_id, device_id,),
        )

    def get_network_sm_device_softwares(
        self,
        network_id: str | int | None,
        device_id: str | int | None,
    ) -> Paginator[models.NetworkSmDeviceSoftware]:
        """``GET /networks/{networkId}/sm/devices/{deviceId}/softwares``

        OAuth scope: ``sm:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-sm-device-softwares/
        """
        return self._list(
            GET_NETWORK_SM_DEVICE_SOFTWARES,
            (network_id, device_id,),
        )

    def unenroll_network_sm_device(
        self,
        network_id: str | int | None,
        device_id: str | int | None,
    ) -> Call[models.UnenrollNetworkSmDeviceResponse]:
        """``POST /networks/{networkId}/sm/devices/{deviceId}/unenroll``

        OAuth scope: ``sm:config:write``.

        https://developer.cisco.com/meraki/api-v1/unenroll-network-sm-device/
        """
        return self._call(
            UNENROLL_NETWORK_SM_DEVICE,
            (network_id, device_id,),
        )

    def uninstall_network_sm_device_apps(
        self,
        network_id: str | int | None,
        device_id: str | int | None,
        *,
        app_ids: Sequence[str | None] | None,
    ) -> Call[models.UninstallNetworkSmDeviceAppsResponse]:
        """``POST /networks/{networkId}/sm/devices/{deviceId}/uninstallApps``

        https://developer.cisco.com/meraki/api-v1/uninstall-network-sm-device-apps/
        """
        return self._call(
            UNINSTALL_NETWORK_SM_DEVICE_APPS,
            (network_id, device_id,),
            {},
            {
                "appIds[]": app_ids,
            },
        )

    def get_network_sm_device_wlan_lists(
        self,
        network_id: str | int | None,
        device_id: str | int | None,
    ) -> Paginator[models.NetworkSmDeviceWlanList]:
        """``GET /networks/{networkId}/sm/devices/{deviceId}/wlanLists``

        OAuth scope: ``sm:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-sm-device-wlan-lists/
        """
        return self._list(
            GET_NETWORK_SM_DEVICE_WLAN_LISTS,
            (network_id, device_id,),
        )

    def get_network_sm_profiles(
        self,
        network_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        payload_types: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[models.NetworkSmProfile]:
        """``GET /networks/{networkId}/sm/profiles``

        Page size: 3 to 50, the API's default 50; 50 is requested by default.

        OAuth scope: ``sm:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-sm-profiles/
        """
        return self._list(
            GET_NETWORK_SM_PROFILES,
            (network_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "payloadTypes[]": payload_types,
            },
        )

    def get_network_sm_target_groups(
        self,
        network_id: str | int | None,
        *,
        with_details: bool | None | UnsetType = UNSET,
    ) -> Paginator[models.NetworkSmTargetGroup]:
        """``GET /networks/{networkId}/sm/targetGroups``

        OAuth scope: ``sm:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-sm-target-groups/
        """
        return self._list(
            GET_NETWORK_SM_TARGET_GROUPS,
            (network_id,),
            {
                "withDetails": with_details,
            },
        )

    def create_network_sm_target_group(
        self,
        network_id: str | int | None,
        *,
        name: str | None | UnsetType = UNSET,
        scope: str | None | UnsetType = UNSET,
    ) -> Call[models.CreateNetworkSmTargetGroupResponse]:
        """``POST /networks/{networkId}/sm/targetGroups``

        OAuth scope: ``sm:config:write``.

        https://developer.cisco.com/meraki/api-v1/create-network-sm-target-group/
        """
        return self._call(
            CREATE_NETWORK_SM_TARGET_GROUP,
            (network_id,),
            {},
            {
                "name": name,
                "scope": scope,
            },
        )

    def delete_network_sm_target_group(
        self,
        network_id: str | int | None,
        target_group_id: str | int | None,
    ) -> Call[None]:
        """``DELETE /networks/{networkId}/sm/targetGroups/{targetGroupId}``

        OAuth scope: ``sm:config:write``.

        https://developer.cisco.com/meraki/api-v1/delete-network-sm-target-group/
        """
        return self._call(
            DELETE_NETWORK_SM_TARGET_GROUP,
            (network_id, target_group_id,),
        )

    def get_network_sm_target_group(
        self,
        network_id: str | int | None,
        target_group_id: str | int | None,
        *,
        with_details: bool | None | UnsetType = UNSET,
    ) -> Call[models.NetworkSmTargetGroupDetails]:
        """``GET /networks/{networkId}/sm/targetGroups/{targetGroupId}``

        OAuth scope: ``sm:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-sm-target-group/
        """
        return self._call(
            GET_NETWORK_SM_TARGET_GROUP,
            (network_id, target_group_id,),
            {
                "withDetails": with_details,
            },
        )

    def update_network_sm_target_group(
        self,
        network_id: str | int | None,
        target_group_id: str | int | None,
        *,
        name: str | None | UnsetType = UNSET,
        scope: str | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkSmTargetGroupResponse]:
        """``PUT /networks/{networkId}/sm/targetGroups/{targetGroupId}``

        OAuth scope: ``sm:config:write``.

        https://developer.cisco.com/meraki/api-v1/update-network-sm-target-group/
        """
        return self._call(
            UPDATE_NETWORK_SM_TARGET_GROUP,
            (network_id, target_group_id,),
            {},
            {
                "name": name,
                "scope": scope,
            },
        )

    def get_network_sm_trusted_access_configs(
        self,
        network_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.NetworkSmTrustedAccessConfig]:
        """``GET /networks/{networkId}/sm/trustedAccessConfigs``

        Page size: 3 to 1000, the API's default 100; 1000 is requested by default.

        OAuth scope: ``sm:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-sm-trusted-access-configs/
        """
        return self._list(
            GET_NETWORK_SM_TRUSTED_ACCESS_CONFIGS,
            (network_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_network_sm_user_access_devices(
        self,
        network_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.NetworkSmUserAccessDevice]:
        """``GET /networks/{networkId}/sm/userAccessDevices``

        Page size: 3 to 1000, the API's default 100; 1000 is requested by default.

        OAuth scope: ``sm:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-sm-user-access-devices/
        """
        return self._list(
            GET_NETWORK_SM_USER_ACCESS_DEVICES,
            (network_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def delete_network_sm_user_access_device(
        self,
        network_id: str | int | None,
        user_access_device_id: str | int | None,
    ) -> Call[None]:
        """``DELETE /networks/{networkId}/sm/userAccessDevices/{userAccessDeviceId}``

        OAuth scope: ``sm:config:write``.

        Action batch: ``destroy``.

        https://developer.cisco.com/meraki/api-v1/delete-network-sm-user-access-device/
        """
        return self._call(
            DELETE_NETWORK_SM_USER_ACCESS_DEVICE,
            (network_id, user_access_device_id,),
        )

    def get_network_sm_users(
        self,
        network_id: str | int | None,
        *,
        ids: Sequence[str | None] | UnsetType = UNSET,
        usernames: Sequence[str | None] | UnsetType = UNSET,
        emails: Sequence[str | None] | UnsetType = UNSET,
        scope: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[models.NetworkSmUser]:
        """``GET /networks/{networkId}/sm/users``

        OAuth scope: ``sm:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-sm-users/
        """
        return self._list(
            GET_NETWORK_SM_USERS,
            (network_id,),
            {
                "ids[]": ids,
                "usernames[]": usernames,
                "emails[]": emails,
                "scope[]": scope,
            },
        )

    def get_network_sm_user_device_profiles(
        self,
        network_id: str | int | None,
        user_id: str | int | None,
    ) -> Paginator[models.NetworkSmUserDeviceProfile]:
        """``GET /networks/{networkId}/sm/users/{userId}/deviceProfiles``

        OAuth scope: ``sm:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-sm-user-device-profiles/
        """
        return self._list(
            GET_NETWORK_SM_USER_DEVICE_PROFILES,
            (network_id, user_id,),
        )

    def get_network_sm_user_softwares(
        self,
        network_id: str | int | None,
        user_id: str | int | None,
    ) -> Paginator[models.NetworkSmUserSoftware]:
        """``GET /networks/{networkId}/sm/users/{userId}/softwares``

        OAuth scope: ``sm:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-sm-user-softwares/
        """
        return self._list(
            GET_NETWORK_SM_USER_SOFTWARES,
            (network_id, user_id,),
        )

    def get_organization_sm_admins_roles(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationSmAdminsRole]:
        """``GET /organizations/{organizationId}/sm/admins/roles``

        Page size: 3 to 1000, the API's default 50; 1000 is requested by default.

        https://developer.cisco.com/meraki/api-v1/get-organization-sm-admins-roles/
        """
        return self._list(
            GET_ORGANIZATION_SM_ADMINS_ROLES,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def create_organization_sm_admins_role(
        self,
        organization_id: str | int | None,
        *,
        name: str | None,
        scope: str | None | UnsetType = UNSET,
        tags: Sequence[str | None] | None | UnsetType = UNSET,
    ) -> Call[models.CreateOrganizationSmAdminsRoleResponse]:
        """``POST /organizations/{organizationId}/sm/admins/roles``

        Action batch: ``create``.

        https://developer.cisco.com/meraki/api-v1/create-organization-sm-admins-role/
        """
        return self._call(
            CREATE_ORGANIZATION_SM_ADMINS_ROLE,
            (organization_id,),
            {},
            {
                "name": name,
                "scope": scope,
                "tags[]": tags,
            },
        )

    def delete_organization_sm_admins_role(
        self,
        organization_id: str | int | None,
        role_id: str | int | None,
    ) -> Call[None]:
        """``DELETE /organizations/{organizationId}/sm/admins/roles/{roleId}``

        Action batch: ``destroy``.

        https://developer.cisco.com/meraki/api-v1/delete-organization-sm-admins-role/
        """
        return self._call(
            DELETE_ORGANIZATION_SM_ADMINS_ROLE,
            (organization_id, role_id,),
        )

    def get_organization_sm_admins_role(
        self,
        organization_id: str | int | None,
        role_id: str | int | None,
    ) -> Call[models.OrganizationSmAdminsRoleDetails]:
        """``GET /organizations/{organizationId}/sm/admins/roles/{roleId}``

        https://developer.cisco.com/meraki/api-v1/get-organization-sm-admins-role/
        """
        return self._call(
            GET_ORGANIZATION_SM_ADMINS_ROLE,
            (organization_id, role_id,),
        )

    def update_organization_sm_admins_role(
        self,
        organization_id: str | int | None,
        role_id: str | int | None,
        *,
        name: str | None | UnsetType = UNSET,
        scope: str | None | UnsetType = UNSET,
        tags: Sequence[str | None] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateOrganizationSmAdminsRoleResponse]:
        """``PUT /organizations/{organizationId}/sm/admins/roles/{roleId}``

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-organization-sm-admins-role/
        """
        return self._call(
            UPDATE_ORGANIZATION_SM_ADMINS_ROLE,
            (organization_id, role_id,),
            {},
            {
                "name": name,
                "scope": scope,
                "tags[]": tags,
            },
        )

    def get_organization_sm_apns_cert(
        self,
        organization_id: str | int | None,
    ) -> Call[models.OrganizationSmApnsCert]:
        """``GET /organizations/{organizationId}/sm/apnsCert``

        OAuth scope: ``sm:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-sm-apns-cert/
        """
        return self._call(
            GET_ORGANIZATION_SM_APNS_CERT,
            (organization_id,),
        )

    def create_organization_sm_apple_cloud_enrollment_sync_job(
        self,
        organization_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /organizations/{organizationId}/sm/apple/cloudEnrollment/syncJobs``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/create-organization-sm-apple-cloud-enrollment-
        sync-job/
        """
        return self._call(
            CREATE_ORGANIZATION_SM_APPLE_CLOUD_ENROLLMENT_SYNC_JOB,
            (organization_id,),
            {},
            body,
        )

    def get_organization_sm_apple_cloud_enrollment_sync_job(
        self,
        organization_id: str | int | None,
        sync_job_id: str | int | None,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/sm/apple/cloudEnrollment/syncJobs/{syncJobId}``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/get-organization-sm-apple-cloud-enrollment-
        sync-job/
        """
        return self._call(
            GET_ORGANIZATION_SM_APPLE_CLOUD_ENROLLMENT_SYNC_JOB,
            (organization_id, sync_job_id,),
        )

    def create_organization_sm_bulk_enrollment_token(
        self,
        organization_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /organizations/{organizationId}/sm/bulkEnrollment/token``

        Beta: it may change or vanish without notice.

        OAuth scope: ``sm:config:write``.

        https://developer.cisco.com/meraki/api-v1/create-organization-sm-bulk-enrollment-token/
        """
        return self._call(
            CREATE_ORGANIZATION_SM_BULK_ENROLLMENT_TOKEN,
            (organization_id,),
            {},
            body,
        )

    def delete_organization_sm_bulk_enrollment_token(
        self,
        organization_id: str | int | None,
        token_id: str | int | None,
    ) -> Call[None]:
        """``DELETE /organizations/{organizationId}/sm/bulkEnrollment/token/{tokenId}``

        Beta: it may change or vanish without notice.

        OAuth scope: ``sm:config:write``.

        https://developer.cisco.com/meraki/api-v1/delete-organization-sm-bulk-enrollment-token/
        """
        return self._call(
            DELETE_ORGANIZATION_SM_BULK_ENROLLMENT_TOKEN,
            (organization_id, token_id,),
        )

    def get_organization_sm_bulk_enrollment_token(
        self,
        organization_id: str | int | None,
        token_id: str | int | None,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/sm/bulkEnrollment/token/{tokenId}``

        Beta: it may change or vanish without notice.

        OAuth scope: ``sm:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-sm-bulk-enrollment-token/
        """
        return self._call(
            GET_ORGANIZATION_SM_BULK_ENROLLMENT_TOKEN,
            (organization_id, token_id,),
        )

    def update_organization_sm_bulk_enrollment_token(
        self,
        organization_id: str | int | None,
        token_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``PUT /organizations/{organizationId}/sm/bulkEnrollment/token/{tokenId}``

        Beta: it may change or vanish without notice.

        OAuth scope: ``sm:config:write``.

        https://developer.cisco.com/meraki/api-v1/update-organization-sm-bulk-enrollment-token/
        """
        return self._call(
            UPDATE_ORGANIZATION_SM_BULK_ENROLLMENT_TOKEN,
            (organization_id, token_id,),
            {},
            body,
        )

    def get_organization_sm_bulk_enrollment_tokens(
        self,
        organization_id: str | int | None,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/sm/bulkEnrollment/tokens``

        Beta: it may change or vanish without notice.

        OAuth scope: ``sm:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-sm-bulk-enrollment-tokens/
        """
        return self._call(
            GET_ORGANIZATION_SM_BULK_ENROLLMENT_TOKENS,
            (organization_id,),
        )

    def update_organization_sm_sentry_policies_assignments(
        self,
        organization_id: str | int | None,
        *,
        items: Sequence[Mapping[str, Any] | None] | None,
    ) -> Call[models.UpdateOrganizationSmSentryPoliciesAssignmentsResponse]:
        """``PUT /organizations/{organizationId}/sm/sentry/policies/assignments``

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-organization-sm-sentry-policies-
        assignments/
        """
        return self._call(
            UPDATE_ORGANIZATION_SM_SENTRY_POLICIES_ASSIGNMENTS,
            (organization_id,),
            {},
            {
                "items[]": items,
            },
        )

    def get_organization_sm_sentry_policies_assignments_by_network(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationSmSentryPoliciesAssignmentsByNetwork]:
        """``GET /organizations/{organizationId}/sm/sentry/policies/assignments/byNetwork``

        Page size: 3 to 1000, the API's default 50; 1000 is requested by default.

        https://developer.cisco.com/meraki/api-v1/get-organization-sm-sentry-policies-
        assignments-by-network/
        """
        return self._list(
            GET_ORGANIZATION_SM_SENTRY_POLICIES_ASSIGNMENTS_BY_NETWORK,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "networkIds[]": network_ids,
            },
        )

    def get_organization_sm_vpp_accounts(
        self,
        organization_id: str | int | None,
    ) -> Paginator[models.OrganizationSmVppAccount]:
        """``GET /organizations/{organizationId}/sm/vppAccounts``

        OAuth scope: ``sm:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-sm-vpp-accounts/
        """
        return self._list(
            GET_ORGANIZATION_SM_VPP_ACCOUNTS,
            (organization_id,),
        )

    def get_organization_sm_vpp_account(
        self,
        organization_id: str | int | None,
        vpp_account_id: str | int | None,
    ) -> Call[models.OrganizationSmVppAccountDetails]:
        """``GET /organizations/{organizationId}/sm/vppAccounts/{vppAccountId}``

        OAuth scope: ``sm:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-sm-vpp-account/
        """
        return self._call(
            GET_ORGANIZATION_SM_VPP_ACCOUNT,
            (organization_id, vpp_account_id,),
        )
