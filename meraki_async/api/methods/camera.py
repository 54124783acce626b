# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""The camera operations."""

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
    from ..bodies import camera as bodies
    from ..models import camera as models


class Camera(Scope):
    """The camera operations."""

    @operation("GET", "/devices/{serial}/camera/analytics/live", stage="deprecated")
    def get_device_camera_analytics_live(
        self, serial: Id
    ) -> Call[models.DeviceCameraAnalyticsLive]:
        """Get the camera analytic live of a device.

        Deprecated.
        https://developer.cisco.com/meraki/api-v1/get-device-camera-analytics-live/
        """

    @listing("GET", "/devices/{serial}/camera/analytics/overview", stage="deprecated")
    def get_device_camera_analytics_overview(
        self, serial: Id, *, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, object_type: Opt[Literal["person", "vehicle"] | str] = UNSET,
    ) -> Paginator[models.DeviceCameraAnalyticsOverview]:
        """List the camera analytic overview of a device.

        Deprecated. Look-back: ``timespan`` up to 7 days.
        https://developer.cisco.com/meraki/api-v1/get-device-camera-analytics-overview/
        """

    @listing("GET", "/devices/{serial}/camera/analytics/recent", stage="deprecated")
    def get_device_camera_analytics_recent(
        self, serial: Id, *, object_type: Opt[Literal["person", "vehicle"] | str] = UNSET
    ) -> Paginator[models.DeviceCameraAnalyticsRecent]:
        """List the camera analytic recent of a device.

        Deprecated.
        https://developer.cisco.com/meraki/api-v1/get-device-camera-analytics-recent/
        """

    @listing(
        "GET", "/devices/{serial}/camera/analytics/zones", stage="deprecated",
        oauth_scope="camera:config:read",
    )
    def get_device_camera_analytics_zones(
        self, serial: Id
    ) -> Paginator[models.DeviceCameraAnalyticsZone]:
        """List the camera analytic zones of a device.

        Deprecated. OAuth scope: ``camera:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-device-camera-analytics-zones/
        """

    @listing("GET", "/devices/{serial}/camera/analytics/zones/{zoneId}/history", stage="deprecated")
    def get_device_camera_analytics_zone_history(
        self, serial: Id, zone_id: Id, *, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, resolution: Opt[Literal[60] | int] = UNSET,
        object_type: Opt[Literal["person", "vehicle"] | str] = UNSET,
    ) -> Paginator[models.DeviceCameraAnalyticsZoneHistory]:
        """List the history of a camera analytic zone of a device.

        Deprecated. Look-back: ``timespan`` up to 14 hours.
        https://developer.cisco.com/meraki/api-v1/get-device-camera-analytics-zone-history/
        """

    @operation("GET", "/devices/{serial}/camera/clip", oauth_scope="camera:telemetry:write")
    def clip_device_camera(
        self, serial: Id, *, start_timestamp: str | None, end_timestamp: str | None,
        imager_id: Opt[int] = UNSET,
    ) -> Call[models.ClipDeviceCamera]:
        """Clip the camera clip of a device.

        OAuth scope: ``camera:telemetry:write``.
        https://developer.cisco.com/meraki/api-v1/clip-device-camera/
        """

    @operation("GET", "/devices/{serial}/camera/customAnalytics", oauth_scope="camera:config:read")
    def get_device_camera_custom_analytics(
        self, serial: Id
    ) -> Call[models.DeviceCameraCustomAnalytics]:
        """Get the camera custom analytics of a device.

        OAuth scope: ``camera:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-device-camera-custom-analytics/
        """

    @operation(
        "PUT", "/devices/{serial}/camera/customAnalytics", oauth_scope="camera:config:write",
        batch="update",
    )
    def update_device_camera_custom_analytics(
        self, serial: Id, *, enabled: Opt[bool] = UNSET, artifact_id: Opt[str] = UNSET,
        parameters: Opt[Sequence[bodies.DeviceCameraCustomAnalyticsParameter]] = UNSET,
    ) -> Call[models.UpdateDeviceCameraCustomAnalyticsResponse]:
        """Update the camera custom analytics of a device.

        OAuth scope: ``camera:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-device-camera-custom-analytics/
        """

    @operation(
        "POST", "/devices/{serial}/camera/generateSnapshot", oauth_scope="camera:telemetry:write"
    )
    def generate_device_camera_snapshot(
        self, serial: Id, *, timestamp: Opt[str] = UNSET, fullframe: Opt[bool] = UNSET
    ) -> Call[models.GenerateDeviceCameraSnapshotResponse]:
        """Generate a snapshot of the camera of a device.

        OAuth scope: ``camera:telemetry:write``.
        https://developer.cisco.com/meraki/api-v1/generate-device-camera-snapshot/
        """

    @operation(
        "GET", "/devices/{serial}/camera/qualityAndRetention", oauth_scope="camera:config:read"
    )
    def get_device_camera_quality_and_retention(
        self, serial: Id
    ) -> Call[models.DeviceCameraQualityAndRetention]:
        """Get the camera quality and retention of a device.

        OAuth scope: ``camera:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-device-camera-quality-and-retention/
        """

    @operation(
        "PUT", "/devices/{serial}/camera/qualityAndRetention", oauth_scope="camera:config:write",
        batch="update",
    )
    def update_device_camera_quality_and_retention(
        self, serial: Id, *, profile_id: Opt[str] = UNSET,
        motion_based_retention_enabled: Opt[bool] = UNSET,
        audio_recording_enabled: Opt[bool] = UNSET,
        restricted_bandwidth_mode_enabled: Opt[bool] = UNSET,
        quality: Opt[Literal["Enhanced", "High", "Standard", "Ultra"] | str] = UNSET,
        resolution: Opt[Literal[
            "1080x1080", "1280x720", "1920x1080", "2112x2112", "2688x1512", "2880x2880",
            "3840x2160",
        ] | str] = UNSET,
        motion_detector_version: Opt[Literal[1, 2] | int] = UNSET,
    ) -> Call[models.UpdateDeviceCameraQualityAndRetentionResponse]:
        """Update the camera quality and retention of a device.

        OAuth scope: ``camera:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-device-camera-quality-and-retention/
        """

    @operation("GET", "/devices/{serial}/camera/sense", oauth_scope="camera:config:read")
    def get_device_camera_sense(self, serial: Id) -> Call[models.DeviceCameraSense]:
        """Get the camera sense of a device.

        OAuth scope: ``camera:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-device-camera-sense/
        """

    @operation(
        "PUT", "/devices/{serial}/camera/sense", oauth_scope="camera:config:write", batch="update"
    )
    def update_device_camera_sense(
        self, serial: Id, *, sense_enabled: Opt[bool] = UNSET, mqtt_broker_id: Opt[str] = UNSET,
        audio_detection: Opt[bodies.DeviceCameraSenseAudioDetection] = UNSET,
        detection_model_id: Opt[str] = UNSET,
    ) -> Call[models.UpdateDeviceCameraSenseResponse]:
        """Update the camera sense of a device.

        OAuth scope: ``camera:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-device-camera-sense/
        """

    @listing(
        "GET", "/devices/{serial}/camera/sense/objectDetectionModels",
        oauth_scope="camera:config:read",
    )
    def get_device_camera_sense_object_detection_models(
        self, serial: Id
    ) -> Paginator[models.DeviceCameraSenseObjectDetectionModel]:
        """List the camera sense object detection models of a device.

        OAuth scope: ``camera:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-device-camera-sense-object-detection-models/
        """

    @operation("GET", "/devices/{serial}/camera/video/settings", oauth_scope="camera:config:read")
    def get_device_camera_video_settings(
        self, serial: Id
    ) -> Call[models.DeviceCameraVideoSettings]:
        """Get the camera video settings of a device.

        OAuth scope: ``camera:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-device-camera-video-settings/
        """

    @operation(
        "PUT", "/devices/{serial}/camera/video/settings", oauth_scope="camera:config:write",
        batch="update",
    )
    def update_device_camera_video_settings(
        self, serial: Id, *, external_rtsp_enabled: Opt[bool] = UNSET
    ) -> Call[models.UpdateDeviceCameraVideoSettingsResponse]:
        """Update the camera video settings of a device.

        OAuth scope: ``camera:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-device-camera-video-settings/
        """

    @operation("GET", "/devices/{serial}/camera/videoLink", oauth_scope="camera:config:read")
    def get_device_camera_video_link(
        self, serial: Id, *, timestamp: Opt[str] = UNSET
    ) -> Call[models.DeviceCameraVideoLink]:
        """Get the camera video link of a device.

        OAuth scope: ``camera:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-device-camera-video-link/
        """

    @operation("GET", "/devices/{serial}/camera/wirelessProfiles", oauth_scope="camera:config:read")
    def get_device_camera_wireless_profiles(
        self, serial: Id
    ) -> Call[models.DeviceCameraWirelessProfiles]:
        """Get the camera wireless profiles of a device.

        OAuth scope: ``camera:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-device-camera-wireless-profiles/
        """

    @operation(
        "PUT", "/devices/{serial}/camera/wirelessProfiles", oauth_scope="camera:config:write",
        batch="update",
    )
    def update_device_camera_wireless_profiles(
        self, serial: Id, *, ids: bodies.DeviceCameraWirelessProfilesIds | None
    ) -> Call[models.UpdateDeviceCameraWirelessProfilesResponse]:
        """Update the camera wireless profiles of a device.

        OAuth scope: ``camera:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-device-camera-wireless-profiles/
        """

    @listing(
        "GET", "/networks/{networkId}/camera/qualityRetentionProfiles",
        oauth_scope="camera:config:read",
    )
    def get_network_camera_quality_retention_profiles(
        self, network_id: Id
    ) -> Paginator[models.NetworkCameraQualityRetentionProfile]:
        """List the camera quality retention profiles of a network.

        OAuth scope: ``camera:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-camera-quality-retention-profiles/
        """

    @operation(
        "POST", "/networks/{networkId}/camera/qualityRetentionProfiles",
        oauth_scope="camera:config:write",
    )
    def create_network_camera_quality_retention_profile(
        self, network_id: Id, *, name: str | None,
        motion_based_retention_enabled: Opt[bool] = UNSET,
        restricted_bandwidth_mode_enabled: Opt[bool] = UNSET,
        audio_recording_enabled: Opt[bool] = UNSET, cloud_archive_enabled: Opt[bool] = UNSET,
        motion_detector_version: Opt[int] = UNSET,
        smart_retention: Opt[bodies.DeviceCameraSenseAudioDetection] = UNSET,
        schedule_id: Opt[str] = UNSET, max_retention_days: Opt[int] = UNSET,
        video_settings: Opt[bodies.NetworkCameraQualityRetentionProfileVideoSettings] = UNSET,
    ) -> Call[models.CreateNetworkCameraQualityRetentionProfileResponse]:
        """Create a camera quality retention profile of a network.

        OAuth scope: ``camera:config:write``.
        https://developer.cisco.com/meraki/api-v1/create-network-camera-quality-retention-profile/
        """

    @operation(
        "DELETE",
        "/networks/{networkId}/camera/qualityRetentionProfiles/{qualityRetentionProfileId}",
        oauth_scope="camera:config:write",
    )
    def delete_network_camera_quality_retention_profile(
        self, network_id: Id, quality_retention_profile_id: Id
    ) -> Call[None]:
        """Delete a camera quality retention profile of a network.

        OAuth scope: ``camera:config:write``.
        https://developer.cisco.com/meraki/api-v1/delete-network-camera-quality-retention-profile/
        """

    @operation(
        "GET", "/networks/{networkId}/camera/qualityRetentionProfiles/{qualityRetentionProfileId}",
        oauth_scope="camera:config:read",
    )
    def get_network_camera_quality_retention_profile(
        self, network_id: Id, quality_retention_profile_id: Id
    ) -> Call[models.NetworkCameraQualityRetentionProfileDetails]:
        """Get a camera quality retention profile of a network.

        OAuth scope: ``camera:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-camera-quality-retention-profile/
        """

    @operation(
        "PUT", "/networks/{networkId}/camera/qualityRetentionProfiles/{qualityRetentionProfileId}",
        oauth_scope="camera:config:write",
    )
    def update_network_camera_quality_retention_profile(
        self, network_id: Id, quality_retention_profile_id: Id, *, name: Opt[str] = UNSET,
        motion_based_retention_enabled: Opt[bool] = UNSET,
        restricted_bandwidth_mode_enabled: Opt[bool] = UNSET,
        audio_recording_enabled: Opt[bool] = UNSET, cloud_archive_enabled: Opt[bool] = UNSET,
        motion_detector_version: Opt[int] = UNSET,
        smart_retention: Opt[bodies.DeviceCameraSenseAudioDetection] = UNSET,
        schedule_id: Opt[str] = UNSET, max_retention_days: Opt[int] = UNSET,
        video_settings: Opt[bodies.NetworkCameraQualityRetentionProfileVideoSettings] = UNSET,
    ) -> Call[models.UpdateNetworkCameraQualityRetentionProfileResponse]:
        """Update a camera quality retention profile of a network.

        OAuth scope: ``camera:config:write``.
        https://developer.cisco.com/meraki/api-v1/update-network-camera-quality-retention-profile/
        """

    @listing("GET", "/networks/{networkId}/camera/schedules", oauth_scope="camera:config:read")
    def get_network_camera_schedules(
        self, network_id: Id
    ) -> Paginator[models.NetworkCameraSchedule]:
        """List the camera schedules of a network.

        OAuth scope: ``camera:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-camera-schedules/
        """

    @operation("POST", "/networks/{networkId}/camera/videoWalls", stage="beta")
    def create_network_camera_video_wall(
        self, network_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Create a camera video wall of a network.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/create-network-camera-video-wall/
        """

    @operation("DELETE", "/networks/{networkId}/camera/videoWalls/{id}", stage="beta")
    def delete_network_camera_video_wall(self, network_id: Id, id: Id) -> Call[None]:
        """Delete a camera video wall of a network.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/delete-network-camera-video-wall/
        """

    @operation("PUT", "/networks/{networkId}/camera/videoWalls/{id}", stage="beta")
    def update_network_camera_video_wall(
        self, network_id: Id, id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Update a camera video wall of a network.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/update-network-camera-video-wall/
        """

    @listing(
        "GET", "/networks/{networkId}/camera/wirelessProfiles", oauth_scope="camera:config:read"
    )
    def get_network_camera_wireless_profiles(
        self, network_id: Id
    ) -> Paginator[models.NetworkCameraWirelessProfile]:
        """List the camera wireless profiles of a network.

        OAuth scope: ``camera:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-camera-wireless-profiles/
        """

    @operation(
        "POST", "/networks/{networkId}/camera/wirelessProfiles", oauth_scope="camera:config:write"
    )
    def create_network_camera_wireless_profile(
        self, network_id: Id, *, name: str | None,
        ssid: bodies.NetworkCameraWirelessProfileSsid | None,
        identity: Opt[bodies.NetworkCameraWirelessProfileIdentity] = UNSET,
    ) -> Call[models.CreateNetworkCameraWirelessProfileResponse]:
        """Create a camera wireless profile of a network.

        OAuth scope: ``camera:config:write``.
        https://developer.cisco.com/meraki/api-v1/create-network-camera-wireless-profile/
        """

    @operation(
        "DELETE", "/networks/{networkId}/camera/wirelessProfiles/{wirelessProfileId}",
        oauth_scope="camera:config:write",
    )
    def delete_network_camera_wireless_profile(
        self, network_id: Id, wireless_profile_id: Id
    ) -> Call[None]:
        """Delete a camera wireless profile of a network.

        OAuth scope: ``camera:config:write``.
        https://developer.cisco.com/meraki/api-v1/delete-network-camera-wireless-profile/
        """

    @operation(
        "GET", "/networks/{networkId}/camera/wirelessProfiles/{wirelessProfileId}",
        oauth_scope="camera:config:read",
    )
    def get_network_camera_wireless_profile(
        self, network_id: Id, wireless_profile_id: Id
    ) -> Call[models.NetworkCameraWirelessProfileDetails]:
        """Get a camera wireless profile of a network.

        OAuth scope: ``camera:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-camera-wireless-profile/
        """

    @operation(
        "PUT", "/networks/{networkId}/camera/wirelessProfiles/{wirelessProfileId}",
        oauth_scope="camera:config:write",
    )
    def update_network_camera_wireless_profile(
        self, network_id: Id, wireless_profile_id: Id, *, name: Opt[str] = UNSET,
        ssid: Opt[bodies.NetworkCameraWirelessProfileSsid] = UNSET,
        identity: Opt[bodies.NetworkCameraWirelessProfileIdentity] = UNSET,
    ) -> Call[models.UpdateNetworkCameraWirelessProfileResponse]:
        """Update a camera wireless profile of a network.

        OAuth scope: ``camera:config:write``.
        https://developer.cisco.com/meraki/api-v1/update-network-camera-wireless-profile/
        """

    @listing(
        "GET", "/organizations/{organizationId}/camera/boundaries/areas/byDevice",
        oauth_scope="camera:config:read",
    )
    def get_organization_camera_boundaries_areas_by_device(
        self, organization_id: Id, *, serials: Texts = UNSET
    ) -> Paginator[models.OrganizationCameraBoundariesAreasByDevice]:
        """List the camera boundary areas of an organization, by device.

        OAuth scope: ``camera:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-camera-boundaries-areas-by-device/
        """

    @listing(
        "GET", "/organizations/{organizationId}/camera/boundaries/lines/byDevice",
        oauth_scope="camera:config:read",
    )
    def get_organization_camera_boundaries_lines_by_device(
        self, organization_id: Id, *, serials: Texts = UNSET
    ) -> Paginator[models.OrganizationCameraBoundariesLinesByDevice]:
        """List the camera boundary lines of an organization, by device.

        OAuth scope: ``camera:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-camera-boundaries-lines-by-device/
        """

    @listing(
        "GET", "/organizations/{organizationId}/camera/customAnalytics/artifacts",
        oauth_scope="camera:config:read",
    )
    def get_organization_camera_custom_analytics_artifacts(
        self, organization_id: Id
    ) -> Paginator[models.OrganizationCameraCustomAnalyticsArtifact]:
        """List the camera custom analytic artifacts of an organization.

        OAuth scope: ``camera:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-camera-custom-analytics-artifacts/
        """

    @operation(
        "POST", "/organizations/{organizationId}/camera/customAnalytics/artifacts",
        oauth_scope="camera:config:write",
    )
    def create_organization_camera_custom_analytics_artifact(
        self, organization_id: Id, *, name: Opt[str] = UNSET
    ) -> Call[models.CreateOrganizationCameraCustomAnalyticsArtifactResponse]:
        """Create a camera custom analytic artifact of an organization.

        OAuth scope: ``camera:config:write``.
        https://developer.cisco.com/meraki/api-v1/create-organization-camera-custom-analytics-artifact/
        """

    @operation(
        "DELETE", "/organizations/{organizationId}/camera/customAnalytics/artifacts/{artifactId}",
        oauth_scope="camera:config:write",
    )
    def delete_organization_camera_custom_analytics_artifact(
        self, organization_id: Id, artifact_id: Id
    ) -> Call[None]:
        """Delete a camera custom analytic artifact of an organization.

        OAuth scope: ``camera:config:write``.
        https://developer.cisco.com/meraki/api-v1/delete-organization-camera-custom-analytics-artifact/
        """

    @operation(
        "GET", "/organizations/{organizationId}/camera/customAnalytics/artifacts/{artifactId}",
        oauth_scope="camera:config:read",
    )
    def get_organization_camera_custom_analytics_artifact(
        self, organization_id: Id, artifact_id: Id
    ) -> Call[models.OrganizationCameraCustomAnalyticsArtifactDetails]:
        """Get a camera custom analytic artifact of an organization.

        OAuth scope: ``camera:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-camera-custom-analytics-artifact/
        """

    @listing(
        "GET", "/organizations/{organizationId}/camera/detections/history/byBoundary/byInterval",
        paging="link", per_page=1000, oauth_scope="camera:config:read",
    )
    def get_organization_camera_detections_history_by_boundary_by_interval(
        self, organization_id: Id, *, boundary_ids: Sequence[str | None],
        ranges: Sequence[bodies.OrganizationCameraDetectionsHistoryByBoundaryByIntervalRange],
        duration: Opt[int] = UNSET, per_page: Opt[int] = UNSET,
        boundary_types: Sequence[Literal["person", "vehicle"] | str | None] | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationCameraDetectionsHistoryByBoundaryByInterval]:
        """List the camera detection history of an organization, by boundary and interval.

        Page size: 1 to 1000; 1000 is requested by default. OAuth scope: ``camera:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-camera-detections-history-by-boundary-by-interval/
        """

    @listing(
        "GET", "/organizations/{organizationId}/camera/devices/configurations", paging="link",
        stage="beta", oauth_scope="camera:config:read",
    )
    def get_organization_camera_devices_configurations(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the camera device configurations of an organization.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``camera:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-camera-devices-configurations/
        """

    @listing(
        "GET", "/organizations/{organizationId}/camera/onboarding/statuses",
        oauth_scope="camera:telemetry:read",
    )
    def get_organization_camera_onboarding_statuses(
        self, organization_id: Id, *, serials: Texts = UNSET, network_ids: Texts = UNSET
    ) -> Paginator[models.OrganizationCameraOnboardingStatus]:
        """List the camera onboarding statuses of an organization.

        OAuth scope: ``camera:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-camera-onboarding-statuses/
        """

    @operation(
        "PUT", "/organizations/{organizationId}/camera/onboarding/statuses",
        oauth_scope="camera:telemetry:write",
    )
    def update_organization_camera_onboarding_statuses(
        self, organization_id: Id, *, serial: Opt[str] = UNSET,
        wireless_credentials_sent: Opt[bool] = UNSET,
    ) -> Call[models.UpdateOrganizationCameraOnboardingStatusesResponse]:
        """Update the camera onboarding statuses of an organization.

        OAuth scope: ``camera:telemetry:write``.
        https://developer.cisco.com/meraki/api-v1/update-organization-camera-onboarding-statuses/
        """

    @listing(
        "GET", "/organizations/{organizationId}/camera/permissions",
        oauth_scope="camera:config:read",
    )
    def get_organization_camera_permissions(
        self, organization_id: Id
    ) -> Paginator[models.OrganizationCameraPermission]:
        """List the camera permissions of an organization.

        OAuth scope: ``camera:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-camera-permissions/
        """

    @operation(
        "GET", "/organizations/{organizationId}/camera/permissions/{permissionScopeId}",
        oauth_scope="camera:config:read",
    )
    def get_organization_camera_permission(
        self, organization_id: Id, permission_scope_id: Id
    ) -> Call[models.OrganizationCameraPermissionDetails]:
        """Get a camera permission of an organization.

        OAuth scope: ``camera:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-camera-permission/
        """

    @listing(
        "GET", "/organizations/{organizationId}/camera/roles", oauth_scope="camera:config:read"
    )
    def get_organization_camera_roles(
        self, organization_id: Id
    ) -> Paginator[models.OrganizationCameraRole]:
        """List the camera roles of an organization.

        OAuth scope: ``camera:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-camera-roles/
        """

    @operation(
        "POST", "/organizations/{organizationId}/camera/roles", oauth_scope="camera:config:write"
    )
    def create_organization_camera_role(
        self, organization_id: Id, *, name: str | None,
        applied_on_devices: Opt[Sequence[bodies.OrganizationCameraRoleAppliedOnDevice]] = UNSET,
        applied_on_networks: Opt[Sequence[bodies.OrganizationCameraRoleAppliedOnNetwork]] = UNSET,
        applied_org_wide: Opt[Sequence[bodies.OrganizationCameraRoleAppliedOrgWide]] = UNSET,
    ) -> Call[models.CreateOrganizationCameraRoleResponse]:
        """Create a camera role of an organization.

        OAuth scope: ``camera:config:write``.
        https://developer.cisco.com/meraki/api-v1/create-organization-camera-role/
        """

    @operation(
        "DELETE", "/organizations/{organizationId}/camera/roles/{roleId}",
        oauth_scope="camera:config:write",
    )
    def delete_organization_camera_role(self, organization_id: Id, role_id: Id) -> Call[None]:
        """Delete a camera role of an organization.

        OAuth scope: ``camera:config:write``.
        https://developer.cisco.com/meraki/api-v1/delete-organization-camera-role/
        """

    @operation(
        "GET", "/organizations/{organizationId}/camera/roles/{roleId}",
        oauth_scope="camera:config:read",
    )
    def get_organization_camera_role(
        self, organization_id: Id, role_id: Id
    ) -> Call[models.OrganizationCameraRoleDetails]:
        """Get a camera role of an organization.

        OAuth scope: ``camera:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-camera-role/
        """

    @operation(
        "PUT", "/organizations/{organizationId}/camera/roles/{roleId}",
        oauth_scope="camera:config:write",
    )
    def update_organization_camera_role(
        self, organization_id: Id, role_id: Id, *, name: Opt[str] = UNSET,
        applied_on_devices: Opt[Sequence[bodies.OrganizationCameraRoleAppliedOnDevice]] = UNSET,
        applied_on_networks: Opt[Sequence[bodies.OrganizationCameraRoleAppliedOnNetwork]] = UNSET,
        applied_org_wide: Opt[Sequence[bodies.OrganizationCameraRoleAppliedOrgWide]] = UNSET,
    ) -> Call[models.UpdateOrganizationCameraRoleResponse]:
        """Update a camera role of an organization.

        OAuth scope: ``camera:config:write``.
        https://developer.cisco.com/meraki/api-v1/update-organization-camera-role/
        """

    @listing(
        "GET", "/organizations/{organizationId}/camera/videoWalls", paging="link", stage="beta",
        oauth_scope="camera:telemetry:read",
    )
    def get_organization_camera_video_walls(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, network_ids: Texts = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the camera video walls of an organization.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``camera:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-camera-video-walls/
        """

    @operation(
        "GET", "/organizations/{organizationId}/camera/videoWalls/{id}", stage="beta",
        oauth_scope="camera:telemetry:read",
    )
    def get_organization_camera_video_wall(self, organization_id: Id, id: Id) -> Call[Any]:
        """Get a camera video wall of an organization.

        Beta: it may change or vanish without notice. OAuth scope: ``camera:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-camera-video-wall/
        """

    @operation(
        "GET", "/organizations/{organizationId}/camera/videoWalls/{id}/videoLink", stage="beta",
        oauth_scope="camera:config:read",
    )
    def get_organization_camera_video_wall_video_link(
        self, organization_id: Id, id: Id, *, timestamp: Any = UNSET
    ) -> Call[Any]:
        """Get the video link of a camera video wall of an organization.

        Beta: it may change or vanish without notice. OAuth scope: ``camera:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-camera-video-wall-video-link/
        """
