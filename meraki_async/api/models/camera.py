# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""Response types of the camera operations."""

from __future__ import annotations

from ...operations.model import Model
from . import shared


class OrganizationCameraRoleAppliedOnDevice(Model):
    tag: str | None = None
    id: str | None = None
    permission_scope_id: str | None = None
    permission_scope: str | None = None
    permission_level: str | None = None


class OrganizationCameraRoleAppliedOrgWide(Model):
    tag: str | None = None
    permission_scope_id: str | None = None
    permission_scope: str | None = None
    permission_level: str | None = None


class OrganizationCameraRole(Model):
    name: str | None = None
    applied_on_devices: list[OrganizationCameraRoleAppliedOnDevice] | None = None
    applied_on_networks: list[OrganizationCameraRoleAppliedOnDevice] | None = None
    applied_org_wide: list[OrganizationCameraRoleAppliedOrgWide] | None = None


class DeviceCameraAnalyticsZoneRegionOfInterest(Model):
    x0: str | None = None
    y0: str | None = None
    x1: str | None = None
    y1: str | None = None


class DeviceCameraAnalyticsZone(Model):
    id: str | None = None
    type: str | None = None
    label: str | None = None
    region_of_interest: DeviceCameraAnalyticsZoneRegionOfInterest | None = None
    zone_id: str | None = None


class DeviceCameraAnalyticsRecent(Model):
    start_ts: str | None = None
    end_ts: str | None = None
    zone_id: int | None = None
    entrances: int | None = None
    average_count: float | None = None


class NetworkCameraWirelessProfileSsid(Model):
    name: str | None = None
    auth_mode: str | None = None
    encryption_mode: str | None = None
    psk: str | None = None


class NetworkCameraWirelessProfileIdentity(Model):
    username: str | None = None
    password: str | None = None


class NetworkCameraWirelessProfile(Model):
    id: str | None = None
    name: str | None = None
    applied_device_count: int | None = None
    ssid: NetworkCameraWirelessProfileSsid | None = None
    identity: NetworkCameraWirelessProfileIdentity | None = None


class OrganizationCameraPermission(Model):
    id: str | None = None
    name: str | None = None
    level: str | None = None


class DeviceCameraAnalyticsZoneHistory(Model):
    start_ts: str | None = None
    end_ts: str | None = None
    entrances: int | None = None
    average_count: float | None = None


class OrganizationCameraOnboardingStatus(Model):
    network_id: str | None = None
    serial: str | None = None
    status: str | None = None
    updated_at: str | None = None


class NetworkCameraQualityRetentionProfileVideoSetting(Model):
    quality: str | None = None
    resolution: str | None = None


class NetworkCameraQualityRetentionProfile(Model):
    id: str | None = None
    network_id: str | None = None
    name: str | None = None
    restricted_bandwidth_mode_enabled: bool | None = None
    motion_based_retention_enabled: bool | None = None
    audio_recording_enabled: bool | None = None
    cloud_archive_enabled: bool | None = None
    max_retention_days: int | None = None
    schedule_id: str | None = None
    motion_detector_version: int | None = None
    smart_retention: shared.Enabled | None = None
    axis_video_quality: str | None = None
    video_settings: dict[str, NetworkCameraQualityRetentionProfileVideoSetting] | None = None


class DeviceCameraSenseObjectDetectionModel(Model):
    id: str | None = None
    description: str | None = None


class OrganizationCameraBoundariesAreasByDeviceBoundariesVertex(Model):
    x: float | None = None
    y: float | None = None


class OrganizationCameraBoundariesAreasByDeviceBoundaries(Model):
    id: str | None = None
    type: str | None = None
    name: str | None = None
    vertices: list[OrganizationCameraBoundariesAreasByDeviceBoundariesVertex] | None = None


class OrganizationCameraBoundariesAreasByDevice(Model):
    network_id: str | None = None
    serial: str | None = None
    boundaries: OrganizationCameraBoundariesAreasByDeviceBoundaries | None = None


class OrganizationCameraBoundariesLinesByDeviceBoundaries(Model):
    id: str | None = None
    type: str | None = None
    name: str | None = None
    vertices: list[OrganizationCameraBoundariesAreasByDeviceBoundariesVertex] | None = None
    direction_vertex: OrganizationCameraBoundariesAreasByDeviceBoundariesVertex | None = None


class OrganizationCameraBoundariesLinesByDevice(Model):
    network_id: str | None = None
    serial: str | None = None
    boundaries: OrganizationCameraBoundariesLinesByDeviceBoundaries | None = None


class OrganizationCameraCustomAnalyticsArtifactStatus(Model):
    type: str | None = None
    message: str | None = None


class OrganizationCameraCustomAnalyticsArtifact(Model):
    artifact_id: str | None = None
    organization_id: str | None = None
    name: str | None = None
    status: OrganizationCameraCustomAnalyticsArtifactStatus | None = None


class OrganizationCameraDetectionsHistoryByBoundaryByIntervalResults(Model):
    start_time: str | None = None
    end_time: str | None = None
    object_type: str | None = None
    in_: int | None = None
    out: int | None = None


class OrganizationCameraDetectionsHistoryByBoundaryByInterval(Model):
    boundary_id: str | None = None
    type: str | None = None
    results: OrganizationCameraDetectionsHistoryByBoundaryByIntervalResults | None = None


class ClipDeviceCamera(Model):
    url: str | None = None
    expiry: str | None = None


class DeviceCameraSense(Model):
    sense_enabled: bool | None = None
    mqtt_broker_id: str | None = None
    mqtt_topics: list[str] | None = None
    audio_detection: shared.Enabled | None = None
    detection_model_id: str | None = None


class DeviceCameraVideoLink(Model):
    url: str | None = None
    vision_url: str | None = None


class DeviceCameraAnalyticsLiveZonesZoneId(Model):
    person: int | None = None


class DeviceCameraAnalyticsLiveZones(Model):
    zone_id: DeviceCameraAnalyticsLiveZonesZoneId | None = None


class DeviceCameraAnalyticsLive(Model):
    ts: str | None = None
    zones: DeviceCameraAnalyticsLiveZones | None = None


class DeviceCameraVideoSettings(Model):
    external_rtsp_enabled: bool | None = None
    rtsp_url: str | None = None


class DeviceCameraCustomAnalyticsParameter(Model):
    name: str | None = None
    value: float | None = None


class DeviceCameraCustomAnalytics(Model):
    enabled: bool | None = None
    artifact_id: str | None = None
    parameters: list[DeviceCameraCustomAnalyticsParameter] | None = None


class DeviceCameraWirelessProfilesIds(Model):
    primary: str | None = None
    secondary: str | None = None
    backup: str | None = None


class DeviceCameraWirelessProfiles(Model):
    ids: DeviceCameraWirelessProfilesIds | None = None


class DeviceCameraQualityAndRetention(Model):
    profile_id: str | None = None
    motion_based_retention_enabled: bool | None = None
    audio_recording_enabled: bool | None = None
    restricted_bandwidth_mode_enabled: bool | None = None
    quality: str | None = None
    resolution: str | None = None
    motion_detector_version: int | None = None


class CreateOrganizationCameraCustomAnalyticsArtifactResponse(Model):
    artifact_id: str | None = None
    organization_id: str | None = None
    name: str | None = None
    status: OrganizationCameraCustomAnalyticsArtifactStatus | None = None
    upload_id: str | None = None
    upload_url: str | None = None
    upload_url_expiry: str | None = None


CreateNetworkCameraQualityRetentionProfileResponse = NetworkCameraQualityRetentionProfile
CreateNetworkCameraWirelessProfileResponse = NetworkCameraWirelessProfile
CreateOrganizationCameraRoleResponse = OrganizationCameraRole
DeviceCameraAnalyticsOverview = DeviceCameraAnalyticsRecent
GenerateDeviceCameraSnapshotResponse = ClipDeviceCamera
NetworkCameraQualityRetentionProfileDetails = NetworkCameraQualityRetentionProfile
NetworkCameraSchedule = shared.IdName
NetworkCameraWirelessProfileDetails = NetworkCameraWirelessProfile
OrganizationCameraCustomAnalyticsArtifactDetails = OrganizationCameraCustomAnalyticsArtifact
OrganizationCameraPermissionDetails = OrganizationCameraPermission
OrganizationCameraRoleDetails = OrganizationCameraRole
UpdateDeviceCameraCustomAnalyticsResponse = DeviceCameraCustomAnalytics
UpdateDeviceCameraQualityAndRetentionResponse = DeviceCameraQualityAndRetention
UpdateDeviceCameraSenseResponse = DeviceCameraSense
UpdateDeviceCameraVideoSettingsResponse = DeviceCameraVideoSettings
UpdateDeviceCameraWirelessProfilesResponse = DeviceCameraWirelessProfiles
UpdateNetworkCameraQualityRetentionProfileResponse = NetworkCameraQualityRetentionProfile
UpdateNetworkCameraWirelessProfileResponse = NetworkCameraWirelessProfile
UpdateOrganizationCameraOnboardingStatusesResponse = shared.Success
UpdateOrganizationCameraRoleResponse = OrganizationCameraRole
