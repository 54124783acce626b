# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""Objects that the camera operations take."""

from __future__ import annotations

from typing import Literal, Required, TypedDict


class DeviceCameraSenseAudioDetection(TypedDict, total=False):
    enabled: bool | None


class OrganizationCameraRoleAppliedOnDevice(TypedDict, total=False):
    tag: str | None
    id: str | None
    inNetworksWithTag: str | None
    inNetworksWithId: str | None
    permissionScopeId: Required[str | None]


class OrganizationCameraRoleAppliedOnNetwork(TypedDict, total=False):
    tag: str | None
    id: str | None
    permissionScopeId: Required[str | None]


class OrganizationCameraRoleAppliedOrgWide(TypedDict, total=False):
    permissionScopeId: Required[str | None]


class DeviceCameraCustomAnalyticsParameter(TypedDict, total=False):
    name: Required[str | None]
    value: Required[str | None]


class NetworkCameraWirelessProfileSsid(TypedDict, total=False):
    name: str | None
    authMode: Literal["8021x-radius", "psk"] | str | None
    encryptionMode: str | None
    psk: str | None


class NetworkCameraWirelessProfileIdentity(TypedDict, total=False):
    username: str | None
    password: str | None


class DeviceCameraWirelessProfilesIds(TypedDict, total=False):
    primary: str | None
    secondary: str | None
    backup: str | None


class NetworkCameraQualityRetentionProfileVideoSettingsMV12MV22MV72(TypedDict, total=False):
    quality: Required[Literal["Enhanced", "High", "Standard"] | str | None]
    resolution: Required[Literal["1280x720", "1920x1080"] | str | None]


class NetworkCameraQualityRetentionProfileVideoSettingsMV13(TypedDict, total=False):
    quality: Required[Literal["Enhanced", "High", "Standard"] | str | None]
    resolution: Required[Literal["1920x1080", "2688x1512", "3840x2160"] | str | None]


class NetworkCameraQualityRetentionProfileVideoSettingsMV21MV71(TypedDict, total=False):
    quality: Required[Literal["Enhanced", "High", "Standard"] | str | None]
    resolution: Required[Literal["1280x720"] | str | None]


class NetworkCameraQualityRetentionProfileVideoSettingsMV22XMV72X(TypedDict, total=False):
    quality: Required[Literal["Enhanced", "High", "Standard"] | str | None]
    resolution: Required[Literal["1280x720", "1920x1080", "2688x1512"] | str | None]


class NetworkCameraQualityRetentionProfileVideoSettingsMV32(TypedDict, total=False):
    quality: Required[Literal["Enhanced", "High", "Standard"] | str | None]
    resolution: Required[Literal["1080x1080", "2112x2112"] | str | None]


class NetworkCameraQualityRetentionProfileVideoSettingsMV33(TypedDict, total=False):
    quality: Required[Literal["Enhanced", "High", "Standard"] | str | None]
    resolution: Required[Literal["1080x1080", "2112x2112", "2880x2880"] | str | None]


class NetworkCameraQualityRetentionProfileVideoSettingsMV52(TypedDict, total=False):
    quality: Required[Literal["Enhanced", "High", "Standard"] | str | None]
    resolution: Required[Literal["1280x720", "1920x1080", "2688x1512", "3840x2160"] | str | None]


class NetworkCameraQualityRetentionProfileVideoSettingsMV84X(TypedDict, total=False):
    quality: Required[Literal["Enhanced", "Standard"] | str | None]
    resolution: Required[Literal["1440x1080", "2560x1920"] | str | None]


NetworkCameraQualityRetentionProfileVideoSettings = TypedDict(
    "NetworkCameraQualityRetentionProfileVideoSettings",
    {
        "MV12/MV22/MV72": "NetworkCameraQualityRetentionProfileVideoSettingsMV12MV22MV72 | None",
        "MV12WE": "NetworkCameraQualityRetentionProfileVideoSettingsMV12MV22MV72 | None",
        "MV13": "NetworkCameraQualityRetentionProfileVideoSettingsMV13 | None",
        "MV13M": "NetworkCameraQualityRetentionProfileVideoSettingsMV13 | None",
        "MV21/MV71": "NetworkCameraQualityRetentionProfileVideoSettingsMV21MV71 | None",
        "MV22X/MV72X": "NetworkCameraQualityRetentionProfileVideoSettingsMV22XMV72X | None",
        "MV23": "NetworkCameraQualityRetentionProfileVideoSettingsMV13 | None",
        "MV23M": "NetworkCameraQualityRetentionProfileVideoSettingsMV13 | None",
        "MV23X": "NetworkCameraQualityRetentionProfileVideoSettingsMV13 | None",
        "MV32": "NetworkCameraQualityRetentionProfileVideoSettingsMV32 | None",
        "MV33": "NetworkCameraQualityRetentionProfileVideoSettingsMV33 | None",
        "MV33M": "NetworkCameraQualityRetentionProfileVideoSettingsMV33 | None",
        "MV52": "NetworkCameraQualityRetentionProfileVideoSettingsMV52 | None",
        "MV63": "NetworkCameraQualityRetentionProfileVideoSettingsMV13 | None",
        "MV63M": "NetworkCameraQualityRetentionProfileVideoSettingsMV13 | None",
        "MV63X": "NetworkCameraQualityRetentionProfileVideoSettingsMV13 | None",
        "MV73": "NetworkCameraQualityRetentionProfileVideoSettingsMV13 | None",
        "MV73M": "NetworkCameraQualityRetentionProfileVideoSettingsMV13 | None",
        "MV73X": "NetworkCameraQualityRetentionProfileVideoSettingsMV13 | None",
        "MV93": "NetworkCameraQualityRetentionProfileVideoSettingsMV33 | None",
        "MV93M": "NetworkCameraQualityRetentionProfileVideoSettingsMV33 | None",
        "MV93X": "NetworkCameraQualityRetentionProfileVideoSettingsMV33 | None",
        "MV53X": "NetworkCameraQualityRetentionProfileVideoSettingsMV13 | None",
        "MV84X": "NetworkCameraQualityRetentionProfileVideoSettingsMV84X | None",
        "MV44X": "NetworkCameraQualityRetentionProfileVideoSettingsMV84X | None",
    },
    total=False,
)


class OrganizationCameraDetectionsHistoryByBoundaryByIntervalRange(TypedDict, total=False):
    startTime: Required[str | None]
    endTime: Required[str | None]
    interval: Required[int | None]
