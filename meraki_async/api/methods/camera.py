# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""The camera operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import UNSET, UnsetType

from ...calls.scope import Scope
from ...operations.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...calls.call import Call
    from ...calls.paginator import Paginator
    from ..models import camera as models

GET_DEVICE_CAMERA_ANALYTICS_LIVE = Operation(
    id="getDeviceCameraAnalyticsLive",
    method="GET",
    path="/devices/{serial}/camera/analytics/live",
    scope="camera",
    response_type="DeviceCameraAnalyticsLive",
    stage="deprecated",
)
GET_DEVICE_CAMERA_ANALYTICS_OVERVIEW = Operation(
    id="getDeviceCameraAnalyticsOverview",
    method="GET",
    path="/devices/{serial}/camera/analytics/overview",
    scope="camera",
    response_type="DeviceCameraAnalyticsOverview",
    is_list=True,
    stage="deprecated",
)
GET_DEVICE_CAMERA_ANALYTICS_RECENT = Operation(
    id="getDeviceCameraAnalyticsRecent",
    method="GET",
    path="/devices/{serial}/camera/analytics/recent",
    scope="camera",
    response_type="DeviceCameraAnalyticsRecent",
    is_list=True,
    stage="deprecated",
)
GET_DEVICE_CAMERA_ANALYTICS_ZONES = Operation(
    id="getDeviceCameraAnalyticsZones",
    method="GET",
    path="/devices/{serial}/camera/analytics/zones",
    scope="camera",
    response_type="DeviceCameraAnalyticsZone",
    is_list=True,
    stage="deprecated",
    oauth_scope="camera:config:read",
)
GET_DEVICE_CAMERA_ANALYTICS_ZONE_HISTORY = Operation(
    id="getDeviceCameraAnalyticsZoneHistory",
    method="GET",
    path="/devices/{serial}/camera/analytics/zones/{zoneId}/history",
    scope="camera",
    response_type="DeviceCameraAnalyticsZoneHistory",
    is_list=True,
    stage="deprecated",
)
CLIP_DEVICE_CAMERA = Operation(
    id="clipDeviceCamera",
    method="GET",
    path="/devices/{serial}/camera/clip",
    scope="camera",
    response_type="ClipDeviceCamera",
    oauth_scope="camera:telemetry:write",
)
GET_DEVICE_CAMERA_CUSTOM_ANALYTICS = Operation(
    id="getDeviceCameraCustomAnalytics",
    method="GET",
    path="/devices/{serial}/camera/customAnalytics",
    scope="camera",
    response_type="DeviceCameraCustomAnalytics",
    oauth_scope="camera:config:read",
)
UPDATE_DEVICE_CAMERA_CUSTOM_ANALYTICS = Operation(
    id="updateDeviceCameraCustomAnalytics",
    method="PUT",
    path="/devices/{serial}/camera/customAnalytics",
    scope="camera",
    response_type="UpdateDeviceCameraCustomAnalyticsResponse",
    oauth_scope="camera:config:write",
    batch=("/devices/{serial}/camera/customAnalytics", "update"),
)
GENERATE_DEVICE_CAMERA_SNAPSHOT = Operation(
    id="generateDeviceCameraSnapshot",
    method="POST",
    path="/devices/{serial}/camera/generateSnapshot",
    scope="camera",
    response_type="GenerateDeviceCameraSnapshotResponse",
    oauth_scope="camera:telemetry:write",
)
GET_DEVICE_CAMERA_QUALITY_AND_RETENTION = Operation(
    id="getDeviceCameraQualityAndRetention",
    method="GET",
    path="/devices/{serial}/camera/qualityAndRetention",
    scope="camera",
    response_type="DeviceCameraQualityAndRetention",
    oauth_scope="camera:config:read",
)
UPDATE_DEVICE_CAMERA_QUALITY_AND_RETENTION = Operation(
    id="updateDeviceCameraQualityAndRetention",
    method="PUT",
    path="/devices/{serial}/camera/qualityAndRetention",
    scope="camera",
    response_type="UpdateDeviceCameraQualityAndRetentionResponse",
    oauth_scope="camera:config:write",
    batch=("/devices/{serial}/camera/qualityAndRetention", "update"),
)
GET_DEVICE_CAMERA_SENSE = Operation(
    id="getDeviceCameraSense",
    method="GET",
    path="/devices/{serial}/camera/sense",
    scope="camera",
    response_type="DeviceCameraSense",
    oauth_scope="camera:config:read",
)
UPDATE_DEVICE_CAMERA_SENSE = Operation(
    id="updateDeviceCameraSense",
    method="PUT",
    path="/devices/{serial}/camera/sense",
    scope="camera",
    response_type="UpdateDeviceCameraSenseResponse",
    oauth_scope="camera:config:write",
    batch=("/devices/{serial}/camera/sense", "update"),
)
GET_DEVICE_CAMERA_SENSE_OBJECT_DETECTION_MODELS = Operation(
    id="getDeviceCameraSenseObjectDetectionModels",
    method="GET",
    path="/devices/{serial}/camera/sense/objectDetectionModels",
    scope="camera",
    response_type="DeviceCameraSenseObjectDetectionModel",
    is_list=True,
    oauth_scope="camera:config:read",
)
GET_DEVICE_CAMERA_VIDEO_SETTINGS = Operation(
    id="getDeviceCameraVideoSettings",
    method="GET",
    path="/devices/{serial}/camera/video/settings",
    scope="camera",
    response_type="DeviceCameraVideoSettings",
    oauth_scope="camera:config:read",
)
UPDATE_DEVICE_CAMERA_VIDEO_SETTINGS = Operation(
    id="updateDeviceCameraVideoSettings",
    method="PUT",
    path="/devices/{serial}/camera/video/settings",
    scope="camera",
    response_type="UpdateDeviceCameraVideoSettingsResponse",
    oauth_scope="camera:config:write",
    batch=("/devices/{serial}/camera/video/settings", "update"),
)
GET_DEVICE_CAMERA_VIDEO_LINK = Operation(
    id="getDeviceCameraVideoLink",
    method="GET",
    path="/devices/{serial}/camera/videoLink",
    scope="camera",
    response_type="DeviceCameraVideoLink",
    oauth_scope="camera:config:read",
)
GET_DEVICE_CAMERA_WIRELESS_PROFILES = Operation(
    id="getDeviceCameraWirelessProfiles",
    method="GET",
    path="/devices/{serial}/camera/wirelessProfiles",
    scope="camera",
    response_type="DeviceCameraWirelessProfiles",
    oauth_scope="camera:config:read",
)
UPDATE_DEVICE_CAMERA_WIRELESS_PROFILES = Operation(
    id="updateDeviceCameraWirelessProfiles",
    method="PUT",
    path="/devices/{serial}/camera/wirelessProfiles",
    scope="camera",
    response_type="UpdateDeviceCameraWirelessProfilesResponse",
    oauth_scope="camera:config:write",
    batch=("/devices/{serial}/camera/wirelessProfiles", "update"),
)
GET_NETWORK_CAMERA_QUALITY_RETENTION_PROFILES = Operation(
    id="getNetworkCameraQualityRetentionProfiles",
    method="GET",
    path="/networks/{networkId}/camera/qualityRetentionProfiles",
    scope="camera",
    response_type="NetworkCameraQualityRetentionProfile",
    is_list=True,
    oauth_scope="camera:config:read",
)
CREATE_NETWORK_CAMERA_QUALITY_RETENTION_PROFILE = Operation(
    id="createNetworkCameraQualityRetentionProfile",
    method="POST",
    path="/networks/{networkId}/camera/qualityRetentionProfiles",
    scope="camera",
    response_type="CreateNetworkCameraQualityRetentionProfileResponse",
    oauth_scope="camera:config:write",
)
DELETE_NETWORK_CAMERA_QUALITY_RETENTION_PROFILE = Operation(
    id="deleteNetworkCameraQualityRetentionProfile",
    method="DELETE",
    path="/networks/{networkId}/camera/qualityRetentionProfiles/{qualityRetentionProfileId}",
    scope="camera",
    response_type="None",
    oauth_scope="camera:config:write",
)
GET_NETWORK_CAMERA_QUALITY_RETENTION_PROFILE = Operation(
    id="getNetworkCameraQualityRetentionProfile",
    method="GET",
    path="/networks/{networkId}/camera/qualityRetentionProfiles/{qualityRetentionProfileId}",
    scope="camera",
    response_type="NetworkCameraQualityRetentionProfileDetails",
    oauth_scope="camera:config:read",
)
UPDATE_NETWORK_CAMERA_QUALITY_RETENTION_PROFILE = Operation(
    id="updateNetworkCameraQualityRetentionProfile",
    method="PUT",
    path="/networks/{networkId}/camera/qualityRetentionProfiles/{qualityRetentionProfileId}",
    scope="camera",
    response_type="UpdateNetworkCameraQualityRetentionProfileResponse",
    oauth_scope="camera:config:write",
)
GET_NETWORK_CAMERA_SCHEDULES = Operation(
    id="getNetworkCameraSchedules",
    method="GET",
    path="/networks/{networkId}/camera/schedules",
    scope="camera",
    response_type="NetworkCameraSchedule",
    is_list=True,
    oauth_scope="camera:config:read",
)
CREATE_NETWORK_CAMERA_VIDEO_WALL = Operation(
    id="createNetworkCameraVideoWall",
    method="POST",
    path="/networks/{networkId}/camera/videoWalls",
    scope="camera",
    stage="beta",
)
DELETE_NETWORK_CAMERA_VIDEO_WALL = Operation(
    id="deleteNetworkCameraVideoWall",
    method="DELETE",
    path="/networks/{networkId}/camera/videoWalls/{id}",
    scope="camera",
    response_type="None",
    stage="beta",
)
UPDATE_NETWORK_CAMERA_VIDEO_WALL = Operation(
    id="updateNetworkCameraVideoWall",
    method="PUT",
    path="/networks/{networkId}/camera/videoWalls/{id}",
    scope="camera",
    stage="beta",
)
GET_NETWORK_CAMERA_WIRELESS_PROFILES = Operation(
    id="getNetworkCameraWirelessProfiles",
    method="GET",
    path="/networks/{networkId}/camera/wirelessProfiles",
    scope="camera",
    response_type="NetworkCameraWirelessProfile",
    is_list=True,
    oauth_scope="camera:config:read",
)
CREATE_NETWORK_CAMERA_WIRELESS_PROFILE = Operation(
    id="createNetworkCameraWirelessProfile",
    method="POST",
    path="/networks/{networkId}/camera/wirelessProfiles",
    scope="camera",
    response_type="CreateNetworkCameraWirelessProfileResponse",
    oauth_scope="camera:config:write",
)
DELETE_NETWORK_CAMERA_WIRELESS_PROFILE = Operation(
    id="deleteNetworkCameraWirelessProfile",
    method="DELETE",
    path="/networks/{networkId}/camera/wirelessProfiles/{wirelessProfileId}",
    scope="camera",
    response_type="None",
    oauth_scope="camera:config:write",
)
GET_NETWORK_CAMERA_WIRELESS_PROFILE = Operation(
    id="getNetworkCameraWirelessProfile",
    method="GET",
    path="/networks/{networkId}/camera/wirelessProfiles/{wirelessProfileId}",
    scope="camera",
    response_type="NetworkCameraWirelessProfileDetails",
    oauth_scope="camera:config:read",
)
UPDATE_NETWORK_CAMERA_WIRELESS_PROFILE = Operation(
    id="updateNetworkCameraWirelessProfile",
    method="PUT",
    path="/networks/{networkId}/camera/wirelessProfiles/{wirelessProfileId}",
    scope="camera",
    response_type="UpdateNetworkCameraWirelessProfileResponse",
    oauth_scope="camera:config:write",
)
GET_ORGANIZATION_CAMERA_BOUNDARIES_AREAS_BY_DEVICE = Operation(
    id="getOrganizationCameraBoundariesAreasByDevice",
    method="GET",
    path="/organizations/{organizationId}/camera/boundaries/areas/byDevice",
    scope="camera",
    response_type="OrganizationCameraBoundariesAreasByDevice",
    is_list=True,
    oauth_scope="camera:config:read",
)
GET_ORGANIZATION_CAMERA_BOUNDARIES_LINES_BY_DEVICE = Operation(
    id="getOrganizationCameraBoundariesLinesByDevice",
    method="GET",
    path="/organizations/{organizationId}/camera/boundaries/lines/byDevice",
    scope="camera",
    response_type="OrganizationCameraBoundariesLinesByDevice",
    is_list=True,
    oauth_scope="camera:config:read",
)
GET_ORGANIZATION_CAMERA_CUSTOM_ANALYTICS_ARTIFACTS = Operation(
    id="getOrganizationCameraCustomAnalyticsArtifacts",
    method="GET",
    path="/organizations/{organizationId}/camera/customAnalytics/artifacts",
    scope="camera",
    response_type="OrganizationCameraCustomAnalyticsArtifact",
    is_list=True,
    oauth_scope="camera:config:read",
)
CREATE_ORGANIZATION_CAMERA_CUSTOM_ANALYTICS_ARTIFACT = Operation(
    id="createOrganizationCameraCustomAnalyticsArtifact",
    method="POST",
    path="/organizations/{organizationId}/camera/customAnalytics/artifacts",
    scope="camera",
    response_type="CreateOrganizationCameraCustomAnalyticsArtifactResponse",
    oauth_scope="camera:config:write",
)
DELETE_ORGANIZATION_CAMERA_CUSTOM_ANALYTICS_ARTIFACT = Operation(
    id="deleteOrganizationCameraCustomAnalyticsArtifact",
    method="DELETE",
    path="/organizations/{organizationId}/camera/customAnalytics/artifacts/{artifactId}",
    scope="camera",
    response_type="None",
    oauth_scope="camera:config:write",
)
GET_ORGANIZATION_CAMERA_CUSTOM_ANALYTICS_ARTIFACT = Operation(
    id="getOrganizationCameraCustomAnalyticsArtifact",
    method="GET",
    path="/organizations/{organizationId}/camera/customAnalytics/artifacts/{artifactId}",
    scope="camera",
    response_type="OrganizationCameraCustomAnalyticsArtifactDetails",
    oauth_scope="camera:config:read",
)
GET_ORGANIZATION_CAMERA_DETECTIONS_HISTORY_BY_BOUNDARY_BY_INTERVAL = Operation(
    id="getOrganizationCameraDetectionsHistoryByBoundaryByInterval",
    method="GET",
    path="/organizations/{organizationId}/camera/detections/history/byBoundary/byInterval",
    scope="camera",
    response_type="OrganizationCameraDetectionsHistoryByBoundaryByInterval",
    is_list=True,
    paging="link",
    per_page=1000,
    oauth_scope="camera:config:read",
)
GET_ORGANIZATION_CAMERA_DEVICES_CONFIGURATIONS = Operation(
    id="getOrganizationCameraDevicesConfigurations",
    method="GET",
    path="/organizations/{organizationId}/camera/devices/configurations",
    scope="camera",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="camera:config:read",
)
GET_ORGANIZATION_CAMERA_ONBOARDING_STATUSES = Operation(
    id="getOrganizationCameraOnboardingStatuses",
    method="GET",
    path="/organizations/{organizationId}/camera/onboarding/statuses",
    scope="camera",
    response_type="OrganizationCameraOnboardingStatus",
    is_list=True,
    oauth_scope="camera:telemetry:read",
)
UPDATE_ORGANIZATION_CAMERA_ONBOARDING_STATUSES = Operation(
    id="updateOrganizationCameraOnboardingStatuses",
    method="PUT",
    path="/organizations/{organizationId}/camera/onboarding/statuses",
    scope="camera",
    response_type="UpdateOrganizationCameraOnboardingStatusesResponse",
    oauth_scope="camera:telemetry:write",
)
GET_ORGANIZATION_CAMERA_PERMISSIONS = Operation(
    id="getOrganizationCameraPermissions",
    method="GET",
    path="/organizations/{organizationId}/camera/permissions",
    scope="camera",
    response_type="OrganizationCameraPermission",
    is_list=True,
    oauth_scope="camera:config:read",
)
GET_ORGANIZATION_CAMERA_PERMISSION = Operation(
    id="getOrganizationCameraPermission",
    method="GET",
    path="/organizations/{organizationId}/camera/permissions/{permissionScopeId}",
    scope="camera",
    response_type="OrganizationCameraPermissionDetails",
    oauth_scope="camera:config:read",
)
GET_ORGANIZATION_CAMERA_ROLES = Operation(
    id="getOrganizationCameraRoles",
    method="GET",
    path="/organizations/{organizationId}/camera/roles",
    scope="camera",
    response_type="OrganizationCameraRole",
    is_list=True,
    oauth_scope="camera:config:read",
)
CREATE_ORGANIZATION_CAMERA_ROLE = Operation(
    id="createOrganizationCameraRole",
    method="POST",
    path="/organizations/{organizationId}/camera/roles",
    scope="camera",
    response_type="CreateOrganizationCameraRoleResponse",
    oauth_scope="camera:config:write",
)
DELETE_ORGANIZATION_CAMERA_ROLE = Operation(
    id="deleteOrganizationCameraRole",
    method="DELETE",
    path="/organizations/{organizationId}/camera/roles/{roleId}",
    scope="camera",
    response_type="None",
    oauth_scope="camera:config:write",
)
GET_ORGANIZATION_CAMERA_ROLE = Operation(
    id="getOrganizationCameraRole",
    method="GET",
    path="/organizations/{organizationId}/camera/roles/{roleId}",
    scope="camera",
    response_type="OrganizationCameraRoleDetails",
    oauth_scope="camera:config:read",
)
UPDATE_ORGANIZATION_CAMERA_ROLE = Operation(
    id="updateOrganizationCameraRole",
    method="PUT",
    path="/organizations/{organizationId}/camera/roles/{roleId}",
    scope="camera",
    response_type="UpdateOrganizationCameraRoleResponse",
    oauth_scope="camera:config:write",
)
GET_ORGANIZATION_CAMERA_VIDEO_WALLS = Operation(
    id="getOrganizationCameraVideoWalls",
    method="GET",
    path="/organizations/{organizationId}/camera/videoWalls",
    scope="camera",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="camera:telemetry:read",
)
GET_ORGANIZATION_CAMERA_VIDEO_WALL = Operation(
    id="getOrganizationCameraVideoWall",
    method="GET",
    path="/organizations/{organizationId}/camera/videoWalls/{id}",
    scope="camera",
    stage="beta",
    oauth_scope="camera:telemetry:read",
)
GET_ORGANIZATION_CAMERA_VIDEO_WALL_VIDEO_LINK = Operation(
    id="getOrganizationCameraVideoWallVideoLink",
    method="GET",
    path="/organizations/{organizationId}/camera/videoWalls/{id}/videoLink",
    scope="camera",
    stage="beta",
    oauth_scope="camera:config:read",
)


class Camera(Scope):
    """The camera operations."""

    def get_device_camera_analytics_live(
        self,
        serial: str | int | None,
    ) -> Call[models.DeviceCameraAnalyticsLive]:
        """``GET /devices/{serial}/camera/analytics/live``

        Deprecated.

        https://developer.cisco.com/meraki/api-v1/get-device-camera-analytics-live/
        """
        return self._call(
            GET_DEVICE_CAMERA_ANALYTICS_LIVE,
            (serial,),
        )

    def get_device_camera_analytics_overview(
        self,
        serial: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        object_type: str | None | UnsetType = UNSET,
    ) -> Paginator[models.DeviceCameraAnalyticsOverview]:
        """``GET /devices/{serial}/camera/analytics/overview``

        Deprecated.

        https://developer.cisco.com/meraki/api-v1/get-device-camera-analytics-overview/
        """
        return self._list(
            GET_DEVICE_CAMERA_ANALYTICS_OVERVIEW,
            (serial,),
            {
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "objectType": object_type,
            },
        )

    def get_device_camera_analytics_recent(
        self,
        serial: str | int | None,
        *,
        object_type: str | None | UnsetType = UNSET,
    ) -> Paginator[models.DeviceCameraAnalyticsRecent]:
        """``GET /devices/{serial}/camera/analytics/recent``

        Deprecated.

        https://developer.cisco.com/meraki/api-v1/get-device-camera-analytics-recent/
        """
        return self._list(
            GET_DEVICE_CAMERA_ANALYTICS_RECENT,
            (serial,),
            {
                "objectType": object_type,
            },
        )

    def get_device_camera_analytics_zones(
        self,
        serial: str | int | None,
    ) -> Paginator[models.DeviceCameraAnalyticsZone]:
        """``GET /devices/{serial}/camera/analytics/zones``

        Deprecated.

        OAuth scope: ``camera:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-device-camera-analytics-zones/
        """
        return self._list(
            GET_DEVICE_CAMERA_ANALYTICS_ZONES,
            (serial,),
        )

    def get_device_camera_analytics_zone_history(
        self,
        serial: str | int | None,
        zone_id: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        resolution: int | None | UnsetType = UNSET,
        object_type: str | None | UnsetType = UNSET,
    ) -> Paginator[models.DeviceCameraAnalyticsZoneHistory]:
        """``GET /devices/{serial}/camera/analytics/zones/{zoneId}/history``

        Deprecated.

        https://developer.cisco.com/meraki/api-v1/get-device-camera-analytics-zone-history/
        """
        return self._list(
            GET_DEVICE_CAMERA_ANALYTICS_ZONE_HISTORY,
            (serial, zone_id,),
            {
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "resolution": resolution,
                "objectType": object_type,
            },
        )

    def clip_device_camera(
        self,
        serial: str | int | None,
        *,
        start_timestamp: str | None,
        end_timestamp: str | None,
        imager_id: int | None | UnsetType = UNSET,
    ) -> Call[models.ClipDeviceCamera]:
        """``GET /devices/{serial}/camera/clip``

        OAuth scope: ``camera:telemetry:write``.

        https://developer.cisco.com/meraki/api-v1/clip-device-camera/
        """
        return self._call(
            CLIP_DEVICE_CAMERA,
            (serial,),
            {
                "startTimestamp": start_timestamp,
                "endTimestamp": end_timestamp,
                "imagerId": imager_id,
            },
        )

    def get_device_camera_custom_analytics(
        self,
        serial: str | int | None,
    ) -> Call[models.DeviceCameraCustomAnalytics]:
        """``GET /devices/{serial}/camera/customAnalytics``

        OAuth scope: ``camera:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-device-camera-custom-analytics/
        """
        return self._call(
            GET_DEVICE_CAMERA_CUSTOM_ANALYTICS,
            (serial,),
        )

    def update_device_camera_custom_analytics(
        self,
        serial: str | int | None,
        *,
        enabled: bool | None | UnsetType = UNSET,
        artifact_id: str | None | UnsetType = UNSET,
        parameters: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateDeviceCameraCustomAnalyticsResponse]:
        """``PUT /devices/{serial}/camera/customAnalytics``

        OAuth scope: ``camera:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-device-camera-custom-analytics/
        """
        return self._call(
            UPDATE_DEVICE_CAMERA_CUSTOM_ANALYTICS,
            (serial,),
            {},
            {
                "enabled": enabled,
                "artifactId": artifact_id,
                "parameters[]": parameters,
            },
        )

    def generate_device_camera_snapshot(
        self,
        serial: str | int | None,
        *,
        timestamp: str | None | UnsetType = UNSET,
        fullframe: bool | None | UnsetType = UNSET,
    ) -> Call[models.GenerateDeviceCameraSnapshotResponse]:
        """``POST /devices/{serial}/camera/generateSnapshot``

        OAuth scope: ``camera:telemetry:write``.

        https://developer.cisco.com/meraki/api-v1/generate-device-camera-snapshot/
        """
        return self._call(
            GENERATE_DEVICE_CAMERA_SNAPSHOT,
            (serial,),
            {},
            {
                "timestamp": timestamp,
                "fullframe": fullframe,
            },
        )

    def get_device_camera_quality_and_retention(
        self,
        serial: str | int | None,
    ) -> Call[models.DeviceCameraQualityAndRetention]:
        """``GET /devices/{serial}/camera/qualityAndRetention``

        OAuth scope: ``camera:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-device-camera-quality-and-retention/
        """
        return self._call(
            GET_DEVICE_CAMERA_QUALITY_AND_RETENTION,
            (serial,),
        )

    def update_device_camera_quality_and_retention(
        self,
        serial: str | int | None,
        *,
        profile_id: str | None | UnsetType = UNSET,
        motion_based_retention_enabled: bool | None | UnsetType = UNSET,
        audio_recording_enabled: bool | None | UnsetType = UNSET,
        restricted_bandwidth_mode_enabled: bool | None | UnsetType = UNSET,
        quality: str | None | UnsetType = UNSET,
        resolution: str | None | UnsetType = UNSET,
        motion_detector_version: int | None | UnsetType = UNSET,
    ) -> Call[models.UpdateDeviceCameraQualityAndRetentionResponse]:
        """``PUT /devices/{serial}/camera/qualityAndRetention``

        OAuth scope: ``camera:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-device-camera-quality-and-retention/
        """
        return self._call(
            UPDATE_DEVICE_CAMERA_QUALITY_AND_RETENTION,
            (serial,),
            {},
            {
                "profileId": profile_id,
                "motionBasedRetentionEnabled": motion_based_retention_enabled,
                "audioRecordingEnabled": audio_recording_enabled,
                "restrictedBandwidthModeEnabled": restricted_bandwidth_mode_enabled,
                "quality": quality,
                "resolution": resolution,
                "motionDetectorVersion": motion_detector_version,
            },
        )

    def get_device_camera_sense(
        self,
        serial: str | int | None,
    ) -> Call[models.DeviceCameraSense]:
        """``GET /devices/{serial}/camera/sense``

        OAuth scope: ``camera:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-device-camera-sense/
        """
        return self._call(
            GET_DEVICE_CAMERA_SENSE,
            (serial,),
        )

    def update_device_camera_sense(
        self,
        serial: str | int | None,
        *,
        sense_enabled: bool | None | UnsetType = UNSET,
        mqtt_broker_id: str | None | UnsetType = UNSET,
        audio_detection: Mapping[str, Any] | None | UnsetType = UNSET,
        detection_model_id: str | None | UnsetType = UNSET,
    ) -> Call[models.UpdateDeviceCameraSenseResponse]:
        """``PUT /devices/{serial}/camera/sense``

        OAuth scope: ``camera:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-device-camera-sense/
        """
        return self._call(
            UPDATE_DEVICE_CAMERA_SENSE,
            (serial,),
            {},
            {
                "senseEnabled": sense_enabled,
                "mqttBrokerId": mqtt_broker_id,
                "audioDetection": audio_detection,
                "detectionModelId": detection_model_id,
            },
        )

    def get_device_camera_sense_object_detection_models(
        self,
        serial: str | int | None,
    ) -> Paginator[models.DeviceCameraSenseObjectDetectionModel]:
        """``GET /devices/{serial}/camera/sense/objectDetectionModels``

        OAuth scope: ``camera:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-device-camera-sense-object-detection-
        models/
        """
        return self._list(
            GET_DEVICE_CAMERA_SENSE_OBJECT_DETECTION_MODELS,
            (serial,),
        )

    def get_device_camera_video_settings(
        self,
        serial: str | int | None,
    ) -> Call[models.DeviceCameraVideoSettings]:
        """``GET /devices/{serial}/camera/video/settings``

        OAuth scope: ``camera:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-device-camera-video-settings/
        """
        return self._call(
            GET_DEVICE_CAMERA_VIDEO_SETTINGS,
            (serial,),
        )

    def update_device_camera_video_settings(
        self,
        serial: str | int | None,
        *,
        external_rtsp_enabled: bool | None | UnsetType = UNSET,
    ) -> Call[models.UpdateDeviceCameraVideoSettingsResponse]:
        """``PUT /devices/{serial}/camera/video/settings``

        OAuth scope: ``camera:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-device-camera-video-settings/
        """
        return self._call(
            UPDATE_DEVICE_CAMERA_VIDEO_SETTINGS,
            (serial,),
            {},
            {
                "externalRtspEnabled": external_rtsp_enabled,
            },
        )

    def get_device_camera_video_link(
        self,
        serial: str | int | None,
        *,
        timestamp: str | None | UnsetType = UNSET,
    ) -> Call[models.DeviceCameraVideoLink]:
        """``GET /devices/{serial}/camera/videoLink``

        OAuth scope: ``camera:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-device-camera-video-link/
        """
        return self._call(
            GET_DEVICE_CAMERA_VIDEO_LINK,
            (serial,),
            {
                "timestamp": timestamp,
            },
        )

    def get_device_camera_wireless_profiles(
        self,
        serial: str | int | None,
    ) -> Call[models.DeviceCameraWirelessProfiles]:
        """``GET /devices/{serial}/camera/wirelessProfiles``

        OAuth scope: ``camera:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-device-camera-wireless-profiles/
        """
        return self._call(
            GET_DEVICE_CAMERA_WIRELESS_PROFILES,
            (serial,),
        )

    def update_device_camera_wireless_profiles(
        self,
        serial: str | int | None,
        *,
        ids: Mapping[str, Any] | None,
    ) -> Call[models.UpdateDeviceCameraWirelessProfilesResponse]:
        """``PUT /devices/{serial}/camera/wirelessProfiles``

        OAuth scope: ``camera:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-device-camera-wireless-profiles/
        """
        return self._call(
            UPDATE_DEVICE_CAMERA_WIRELESS_PROFILES,
            (serial,),
            {},
            {
                "ids": ids,
            },
        )

    def get_network_camera_quality_retention_profiles(
        self,
        network_id: str | int | None,
    ) -> Paginator[models.NetworkCameraQualityRetentionProfile]:
        """``GET /networks/{networkId}/camera/qualityRetentionProfiles``

        OAuth scope: ``camera:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-camera-quality-retention-profiles/
        """
        return self._list(
            GET_NETWORK_CAMERA_QUALITY_RETENTION_PROFILES,
            (network_id,),
        )

    def create_network_camera_quality_retention_profile(
        self,
        network_id: str | int | None,
        *,
        name: str | None,
        motion_based_retention_enabled: bool | None | UnsetType = UNSET,
        restricted_bandwidth_mode_enabled: bool | None | UnsetType = UNSET,
        audio_recording_enabled: bool | None | UnsetType = UNSET,
        cloud_archive_enabled: bool | None | UnsetType = UNSET,
        motion_detector_version: int | None | UnsetType = UNSET,
        smart_retention: Mapping[str, Any] | None | UnsetType = UNSET,
        schedule_id: str | None | UnsetType = UNSET,
        max_retention_days: int | None | UnsetType = UNSET,
        video_settings: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.CreateNetworkCameraQualityRetentionProfileResponse]:
        """``POST /networks/{networkId}/camera/qualityRetentionProfiles``

        OAuth scope: ``camera:config:write``.

        https://developer.cisco.com/meraki/api-v1/create-network-camera-quality-retention-
        profile/
        """
        return self._call(
            CREATE_NETWORK_CAMERA_QUALITY_RETENTION_PROFILE,
            (network_id,),
            {},
            {
                "name": name,
                "motionBasedRetentionEnabled": motion_based_retention_enabled,
                "restrictedBandwidthModeEnabled": restricted_bandwidth_mode_enabled,
                "audioRecordingEnabled": audio_recording_enabled,
                "cloudArchiveEnabled": cloud_archive_enabled,
                "motionDetectorVersion": motion_detector_version,
                "smartRetention": smart_retention,
                "scheduleId": schedule_id,
                "maxRetentionDays": max_retention_days,
                "videoSettings": video_settings,
            },
        )

    def delete_network_camera_quality_retention_profile(
        self,
        network_id: str | int | None,
        quality_retention_profile_id: str | int | None,
    ) -> Call[None]:
        """``DELETE
        /networks/{networkId}/camera/qualityRetentionProfiles/{qualityRetentionProfileId}``

        OAuth scope: ``camera:config:write``.

        https://developer.cisco.com/meraki/api-v1/delete-network-camera-quality-retention-
        profile/
        """
        return self._call(
            DELETE_NETWORK_CAMERA_QUALITY_RETENTION_PROFILE,
            (network_id, quality_retention_profile_id,),
        )

    def get_network_camera_quality_retention_profile(
        self,
        network_id: str | int | None,
        quality_retention_profile_id: str | int | None,
    ) -> Call[models.NetworkCameraQualityRetentionProfileDetails]:
        """``GET
        /networks/{networkId}/camera/qualityRetentionProfiles/{qualityRetentionProfileId}``

        OAuth scope: ``camera:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-camera-quality-retention-profile/
        """
        return self._call(
            GET_NETWORK_CAMERA_QUALITY_RETENTION_PROFILE,
            (network_id, quality_retention_profile_id,),
        )

    def update_network_camera_quality_retention_profile(
        self,
        network_id: str | int | None,
        quality_retention_profile_id: str | int | None,
        *,
        name: str | None | UnsetType = UNSET,
        motion_based_retention_enabled: bool | None | UnsetType = UNSET,
        restricted_bandwidth_mode_enabled: bool | None | UnsetType = UNSET,
        audio_recording_enabled: bool | None | UnsetType = UNSET,
        cloud_archive_enabled: bool | None | UnsetType = UNSET,
        motion_detector_version: int | None | UnsetType = UNSET,
        smart_retention: Mapping[str, Any] | None | UnsetType = UNSET,
        schedule_id: str | None | UnsetType = UNSET,
        max_retention_days: int | None | UnsetType = UNSET,
        video_settings: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkCameraQualityRetentionProfileResponse]:
        """``PUT
        /networks/{networkId}/camera/qualityRetentionProfiles/{qualityRetentionProfileId}``

        OAuth scope: ``camera:config:write``.

        https://developer.cisco.com/meraki/api-v1/update-network-camera-quality-retention-
        profile/
        """
        return self._call(
            UPDATE_NETWORK_CAMERA_QUALITY_RETENTION_PROFILE,
            (network_id, quality_retention_profile_id,),
            {},
            {
                "name": name,
                "motionBasedRetentionEnabled": motion_based_retention_enabled,
                "restrictedBandwidthModeEnabled": restricted_bandwidth_mode_enabled,
                "audioRecordingEnabled": audio_recording_enabled,
                "cloudArchiveEnabled": cloud_archive_enabled,
                "motionDetectorVersion": motion_detector_version,
                "smartRetention": smart_retention,
                "scheduleId": schedule_id,
                "maxRetentionDays": max_retention_days,
                "videoSettings": video_settings,
            },
        )

    def get_network_camera_schedules(
        self,
        network_id: str | int | None,
    ) -> Paginator[models.NetworkCameraSchedule]:
        """``GET /networks/{networkId}/camera/schedules``

        OAuth scope: ``camera:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-camera-schedules/
        """
        return self._list(
            GET_NETWORK_CAMERA_SCHEDULES,
            (network_id,),
        )

    def create_network_camera_video_wall(
        self,
        network_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /networks/{networkId}/camera/videoWalls``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/create-network-camera-video-wall/
        """
        return self._call(
            CREATE_NETWORK_CAMERA_VIDEO_WALL,
            (network_id,),
            {},
            body,
        )

    def delete_network_camera_video_wall(
        self,
        network_id: str | int | None,
        id: str | int | None,
    ) -> Call[None]:
        """``DELETE /networks/{networkId}/camera/videoWalls/{id}``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/delete-network-camera-video-wall/
        """
        return self._call(
            DELETE_NETWORK_CAMERA_VIDEO_WALL,
            (network_id, id,),
        )

    def update_network_camera_video_wall(
        self,
        network_id: str | int | None,
        id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``PUT /networks/{networkId}/camera/videoWalls/{id}``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/update-network-camera-video-wall/
        """
        return self._call(
            UPDATE_NETWORK_CAMERA_VIDEO_WALL,
            (network_id, id,),
            {},
            body,
        )

    def get_network_camera_wireless_profiles(
        self,
        network_id: str | int | None,
    ) -> Paginator[models.NetworkCameraWirelessProfile]:
        """``GET /networks/{networkId}/camera/wirelessProfiles``

        OAuth scope: ``camera:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-camera-wireless-profiles/
        """
        return self._list(
            GET_NETWORK_CAMERA_WIRELESS_PROFILES,
            (network_id,),
        )

    def create_network_camera_wireless_profile(
        self,
        network_id: str | int | None,
        *,
        name: str | None,
        ssid: Mapping[str, Any] | None,
        identity: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.CreateNetworkCameraWirelessProfileResponse]:
        """``POST /networks/{networkId}/camera/wirelessProfiles``

        OAuth scope: ``camera:config:write``.

        https://developer.cisco.com/meraki/api-v1/create-network-camera-wireless-profile/
        """
        return self._call(
            CREATE_NETWORK_CAMERA_WIRELESS_PROFILE,
            (network_id,),
            {},
            {
                "name": name,
                "ssid": ssid,
                "identity": identity,
            },
        )

    def delete_network_camera_wireless_profile(
        self,
        network_id: str | int | None,
        wireless_profile_id: str | int | None,
    ) -> Call[None]:
        """``DELETE /networks/{networkId}/camera/wirelessProfiles/{wirelessProfileId}``

        OAuth scope: ``camera:config:write``.

        https://developer.cisco.com/meraki/api-v1/delete-network-camera-wireless-profile/
        """
        return self._call(
            DELETE_NETWORK_CAMERA_WIRELESS_PROFILE,
            (network_id, wireless_profile_id,),
        )

    def get_network_camera_wireless_profile(
        self,
        network_id: str | int | None,
        wireless_profile_id: str | int | None,
    ) -> Call[models.NetworkCameraWirelessProfileDetails]:
        """``GET /networks/{networkId}/camera/wirelessProfiles/{wirelessProfileId}``

        OAuth scope: ``camera:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-camera-wireless-profile/
        """
        return self._call(
            GET_NETWORK_CAMERA_WIRELESS_PROFILE,
            (network_id, wireless_profile_id,),
        )

    def update_network_camera_wireless_profile(
        self,
        network_id: str | int | None,
        wireless_profile_id: str | int | None,
        *,
        name: str | None | UnsetType = UNSET,
        ssid: Mapping[str, Any] | None | UnsetType = UNSET,
        identity: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkCameraWirelessProfileResponse]:
        """``PUT /networks/{networkId}/camera/wirelessProfiles/{wirelessProfileId}``

        OAuth scope: ``camera:config:write``.

        https://developer.cisco.com/meraki/api-v1/update-network-camera-wireless-profile/
        """
        return self._call(
            UPDATE_NETWORK_CAMERA_WIRELESS_PROFILE,
            (network_id, wireless_profile_id,),
            {},
            {
                "name": name,
                "ssid": ssid,
                "identity": identity,
            },
        )

    def get_organization_camera_boundaries_areas_by_device(
        self,
        organization_id: str | int | None,
        *,
        serials: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationCameraBoundariesAreasByDevice]:
        """``GET /organizations/{organizationId}/camera/boundaries/areas/byDevice``

        OAuth scope: ``camera:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-camera-boundaries-areas-by-
        device/
        """
        return self._list(
            GET_ORGANIZATION_CAMERA_BOUNDARIES_AREAS_BY_DEVICE,
            (organization_id,),
            {
                "serials[]": serials,
            },
        )

    def get_organization_camera_boundaries_lines_by_device(
        self,
        organization_id: str | int | None,
        *,
        serials: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationCameraBoundariesLinesByDevice]:
        """``GET /organizations/{organizationId}/camera/boundaries/lines/byDevice``

        OAuth scope: ``camera:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-camera-boundaries-lines-by-
        device/
        """
        return self._list(
            GET_ORGANIZATION_CAMERA_BOUNDARIES_LINES_BY_DEVICE,
            (organization_id,),
            {
                "serials[]": serials,
            },
        )

    def get_organization_camera_custom_analytics_artifacts(
        self,
        organization_id: str | int | None,
    ) -> Paginator[models.OrganizationCameraCustomAnalyticsArtifact]:
        """``GET /organizations/{organizationId}/camera/customAnalytics/artifacts``

        OAuth scope: ``camera:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-camera-custom-analytics-
        artifacts/
        """
        return self._list(
            GET_ORGANIZATION_CAMERA_CUSTOM_ANALYTICS_ARTIFACTS,
            (organization_id,),
        )

    def create_organization_camera_custom_analytics_artifact(
        self,
        organization_id: str | int | None,
        *,
        name: str | None | UnsetType = UNSET,
    ) -> Call[models.CreateOrganizationCameraCustomAnalyticsArtifactResponse]:
        """``POST /organizations/{organizationId}/camera/customAnalytics/artifacts``

        OAuth scope: ``camera:config:write``.

        https://developer.cisco.com/meraki/api-v1/create-organization-camera-custom-analytics-
        artifact/
        """
        return self._call(
            CREATE_ORGANIZATION_CAMERA_CUSTOM_ANALYTICS_ARTIFACT,
            (organization_id,),
            {},
            {
                "name": name,
            },
        )

    def delete_organization_camera_custom_analytics_artifact(
        self,
        organization_id: str | int | None,
        artifact_id: str | int | None,
    ) -> Call[None]:
        """``DELETE /organizations/{organizationId}/camera/customAnalytics/artifacts/{artifactId}``

        OAuth scope: ``camera:config:write``.

        https://developer.cisco.com/meraki/api-v1/delete-organization-camera-custom-analytics-
        artifact/
        """
        return self._call(
            DELETE_ORGANIZATION_CAMERA_CUSTOM_ANALYTICS_ARTIFACT,
            (organization_id, artifact_id,),
        )

    def get_organization_camera_custom_analytics_artifact(
        self,
        organization_id: str | int | None,
        artifact_id: str | int | None,
    ) -> Call[models.OrganizationCameraCustomAnalyticsArtifactDetails]:
        """``GET /organizations/{organizationId}/camera/customAnalytics/artifacts/{artifactId}``

        OAuth scope: ``camera:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-camera-custom-analytics-
        artifact/
        """
        return self._call(
            GET_ORGANIZATION_CAMERA_CUSTOM_ANALYTICS_ARTIFACT,
            (organization_id, artifact_id,),
        )

    def get_organization_camera_detections_history_by_boundary_by_interval(
        self,
        organization_id: str | int | None,
        *,
        boundary_ids: Sequence[str | None],
        ranges: Sequence[Mapping[str, Any] | None],
        duration: int | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        boundary_types: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationCameraDetectionsHistoryByBoundaryByInterval]:
        """``GET /organizations/{organizationId}/camera/detections/history/byBoundary/byInterval``

        Page size: 1 to 1000; 1000 is requested by default.

        OAuth scope: ``camera:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-camera-detections-history-by-
        boundary-by-interval/
        """
        return self._list(
            GET_ORGANIZATION_CAMERA_DETECTIONS_HISTORY_BY_BOUNDARY_BY_INTERVAL,
            (organization_id,),
            {
                "boundaryIds[]": boundary_ids,
                "ranges[]": ranges,
                "duration": duration,
                "perPage": per_page,
                "boundaryTypes[]": boundary_types,
            },
        )

    def get_organization_camera_devices_configurations(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/camera/devices/configurations``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``camera:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-camera-devices-
        configurations/
        """
        return self._list(
            GET_ORGANIZATION_CAMERA_DEVICES_CONFIGURATIONS,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_camera_onboarding_statuses(
        self,
        organization_id: str | int | None,
        *,
        serials: Sequence[str | None] | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationCameraOnboardingStatus]:
        """``GET /organizations/{organizationId}/camera/onboarding/statuses``

        OAuth scope: ``camera:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-camera-onboarding-statuses/
        """
        return self._list(
            GET_ORGANIZATION_CAMERA_ONBOARDING_STATUSES,
            (organization_id,),
            {
                "serials[]": serials,
                "networkIds[]": network_ids,
            },
        )

    def update_organization_camera_onboarding_statuses(
        self,
        organization_id: str | int | None,
        *,
        serial: str | None | UnsetType = UNSET,
        wireless_credentials_sent: bool | None | UnsetType = UNSET,
    ) -> Call[models.UpdateOrganizationCameraOnboardingStatusesResponse]:
        """``PUT /organizations/{organizationId}/camera/onboarding/statuses``

        OAuth scope: ``camera:telemetry:write``.

        https://developer.cisco.com/meraki/api-v1/update-organization-camera-onboarding-
        statuses/
        """
        return self._call(
            UPDATE_ORGANIZATION_CAMERA_ONBOARDING_STATUSES,
            (organization_id,),
            {},
            {
                "serial": serial,
                "wirelessCredentialsSent": wireless_credentials_sent,
            },
        )

    def get_organization_camera_permissions(
        self,
        organization_id: str | int | None,
    ) -> Paginator[models.OrganizationCameraPermission]:
        """``GET /organizations/{organizationId}/camera/permissions``

        OAuth scope: ``camera:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-camera-permissions/
        """
        return self._list(
            GET_ORGANIZATION_CAMERA_PERMISSIONS,
            (organization_id,),
        )

    def get_organization_camera_permission(
        self,
        organization_id: str | int | None,
        permission_scope_id: str | int | None,
    ) -> Call[models.OrganizationCameraPermissionDetails]:
        """``GET /organizations/{organizationId}/camera/permissions/{permissionScopeId}``

        OAuth scope: ``camera:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-camera-permission/
        """
        return self._call(
            GET_ORGANIZATION_CAMERA_PERMISSION,
            (organization_id, permission_scope_id,),
        )

    def get_organization_camera_roles(
        self,
        organization_id: str | int | None,
    ) -> Paginator[models.OrganizationCameraRole]:
        """``GET /organizations/{organizationId}/camera/roles``

        OAuth scope: ``camera:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-camera-roles/
        """
        return self._list(
            GET_ORGANIZATION_CAMERA_ROLES,
            (organization_id,),
        )

    def create_organization_camera_role(
        self,
        organization_id: str | int | None,
        *,
        name: str | None,
        applied_on_devices: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
        applied_on_networks: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
        applied_org_wide: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
    ) -> Call[models.CreateOrganizationCameraRoleResponse]:
        """``POST /organizations/{organizationId}/camera/roles``

        OAuth scope: ``camera:config:write``.

        https://developer.cisco.com/meraki/api-v1/create-organization-camera-role/
        """
        return self._call(
            CREATE_ORGANIZATION_CAMERA_ROLE,
            (organization_id,),
            {},
            {
                "name": name,
                "appliedOnDevices[]": applied_on_devices,
                "appliedOnNetworks[]": applied_on_networks,
                "appliedOrgWide[]": applied_org_wide,
            },
        )

    def delete_organization_camera_role(
        self,
        organization_id: str | int | None,
        role_id: str | int | None,
    ) -> Call[None]:
        """``DELETE /organizations/{organizationId}/camera/roles/{roleId}``

        OAuth scope: ``camera:config:write``.

        https://developer.cisco.com/meraki/api-v1/delete-organization-camera-role/
        """
        return self._call(
            DELETE_ORGANIZATION_CAMERA_ROLE,
            (organization_id, role_id,),
        )

    def get_organization_camera_role(
        self,
        organization_id: str | int | None,
        role_id: str | int | None,
    ) -> Call[models.OrganizationCameraRoleDetails]:
        """``GET /organizations/{organizationId}/camera/roles/{roleId}``

        OAuth scope: ``camera:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-camera-role/
        """
        return self._call(
            GET_ORGANIZATION_CAMERA_ROLE,
            (organization_id, role_id,),
        )

    def update_organization_camera_role(
        self,
        organization_id: str | int | None,
        role_id: str | int | None,
        *,
        name: str | None | UnsetType = UNSET,
        applied_on_devices: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
        applied_on_networks: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
        applied_org_wide: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateOrganizationCameraRoleResponse]:
        """``PUT /organizations/{organizationId}/camera/roles/{roleId}``

        OAuth scope: ``camera:config:write``.

        https://developer.cisco.com/meraki/api-v1/update-organization-camera-role/
        """
        return self._call(
            UPDATE_ORGANIZATION_CAMERA_ROLE,
            (organization_id, role_id,),
            {},
            {
                "name": name,
                "appliedOnDevices[]": applied_on_devices,
                "appliedOnNetworks[]": applied_on_networks,
                "appliedOrgWide[]": applied_org_wide,
            },
        )

    def get_organization_camera_video_walls(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/camera/videoWalls``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``camera:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-camera-video-walls/
        """
        return self._list(
            GET_ORGANIZATION_CAMERA_VIDEO_WALLS,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "networkIds[]": network_ids,
            },
        )

    def get_organization_camera_video_wall(
        self,
        organization_id: str | int | None,
        id: str | int | None,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/camera/videoWalls/{id}``

        Beta: it may change or vanish without notice.

        OAuth scope: ``camera:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-camera-video-wall/
        """
        return self._call(
            GET_ORGANIZATION_CAMERA_VIDEO_WALL,
            (organization_id, id,),
        )

    def get_organization_camera_video_wall_video_link(
        self,
        organization_id: str | int | None,
        id: str | int | None,
        *,
        timestamp: Any = UNSET,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/camera/videoWalls/{id}/videoLink``

        Beta: it may change or vanish without notice.

        OAuth scope: ``camera:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-camera-video-wall-video-link/
        """
        return self._call(
            GET_ORGANIZATION_CAMERA_VIDEO_WALL_VIDEO_LINK,
            (organization_id, id,),
            {
                "timestamp": timestamp,
            },
        )
