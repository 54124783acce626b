# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""Objects that the sensor operations take."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict


class DeviceSensorRelationshipsLivestreamRelatedDevice(TypedDict, total=False):
    serial: Required[str | None]


class DeviceSensorRelationshipsLivestream(TypedDict, total=False):
    relatedDevices: Sequence[DeviceSensorRelationshipsLivestreamRelatedDevice | None] | None


class NetworkSensorAlertsProfileSchedule(TypedDict, total=False):
    id: str | None


class NetworkSensorAlertsProfileConditionThresholdTemperature(TypedDict, total=False):
    celsius: float | None
    fahrenheit: float | None
    quality: Literal["fair", "good", "inadequate", "poor"] | str | None


class NetworkSensorAlertsProfileConditionThresholdHumidity(TypedDict, total=False):
    relativePercentage: int | None
    quality: Literal["fair", "good", "inadequate", "poor"] | str | None


class NetworkSensorAlertsProfileConditionThresholdWater(TypedDict, total=False):
    present: Required[bool | None]


class NetworkSensorAlertsProfileConditionThresholdDoor(TypedDict, total=False):
    open: Required[bool | None]


class NetworkSensorAlertsProfileConditionThresholdTvoc(TypedDict, total=False):
    concentration: int | None
    quality: Literal["fair", "good", "inadequate", "poor"] | str | None


class NetworkSensorAlertsProfileConditionThresholdNoiseAmbient(TypedDict, total=False):
    level: int | None
    quality: Literal["fair", "good", "inadequate", "poor"] | str | None


class NetworkSensorAlertsProfileConditionThresholdNoise(TypedDict, total=False):
    ambient: Required[NetworkSensorAlertsProfileConditionThresholdNoiseAmbient | None]


class NetworkSensorAlertsProfileConditionThresholdIndoorAirQuality(TypedDict, total=False):
    score: int | None
    quality: Literal["fair", "good", "inadequate", "poor"] | str | None


class NetworkSensorAlertsProfileConditionThresholdRealPower(TypedDict, total=False):
    draw: Required[float | None]


class NetworkSensorAlertsProfileConditionThresholdPowerFactor(TypedDict, total=False):
    percentage: Required[int | None]


class NetworkSensorAlertsProfileConditionThresholdVoltage(TypedDict, total=False):
    level: Required[float | None]


class NetworkSensorAlertsProfileConditionThresholdUpstreamPower(TypedDict, total=False):
    outageDetected: Required[bool | None]


class NetworkSensorAlertsProfileConditionThreshold(TypedDict, total=False):
    temperature: NetworkSensorAlertsProfileConditionThresholdTemperature | None
    humidity: NetworkSensorAlertsProfileConditionThresholdHumidity | None
    water: NetworkSensorAlertsProfileConditionThresholdWater | None
    door: NetworkSensorAlertsProfileConditionThresholdDoor | None
    tvoc: NetworkSensorAlertsProfileConditionThresholdTvoc | None
    co2: NetworkSensorAlertsProfileConditionThresholdTvoc | None
    pm25: NetworkSensorAlertsProfileConditionThresholdTvoc | None
    noise: NetworkSensorAlertsProfileConditionThresholdNoise | None
    indoorAirQuality: NetworkSensorAlertsProfileConditionThresholdIndoorAirQuality | None
    realPower: NetworkSensorAlertsProfileConditionThresholdRealPower | None
    apparentPower: NetworkSensorAlertsProfileConditionThresholdRealPower | None
    powerFactor: NetworkSensorAlertsProfileConditionThresholdPowerFactor | None
    current: NetworkSensorAlertsProfileConditionThresholdRealPower | None
    voltage: NetworkSensorAlertsProfileConditionThresholdVoltage | None
    frequency: NetworkSensorAlertsProfileConditionThresholdVoltage | None
    upstreamPower: NetworkSensorAlertsProfileConditionThresholdUpstreamPower | None


class NetworkSensorAlertsProfileCondition(TypedDict, total=False):
    metric: Required[Literal[
        "apparentPower", "co2", "current", "door", "frequency", "humidity", "indoorAirQuality",
        "noise", "pm25", "powerFactor", "realPower", "temperature", "tvoc", "upstreamPower",
        "voltage", "water",
    ] | str | None]
    threshold: Required[NetworkSensorAlertsProfileConditionThreshold | None]
    direction: Literal["above", "below"] | str | None
    duration: Literal[
        0, 60, 120, 180, 240, 300, 600, 900, 1800, 3600, 5400, 7200, 14400, 28800,
    ] | int | None


class NetworkSensorAlertsProfileRecipients(TypedDict, total=False):
    emails: Sequence[str | None] | None
    smsNumbers: Sequence[str | None] | None
    httpServerIds: Sequence[str | None] | None
