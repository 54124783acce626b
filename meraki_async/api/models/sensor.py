# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""Response types of the sensor operations."""

from __future__ import annotations

from ...operations.model import Model
from . import shared


class DeviceSensorCommandCreatedBy(Model):
    admin_id: str | None = None
    name: str | None = None
    email: str | None = None


class DeviceSensorCommand(Model):
    command_id: str | None = None
    created_at: str | None = None
    completed_at: str | None = None
    created_by: DeviceSensorCommandCreatedBy | None = None
    operation: str | None = None
    status: str | None = None
    errors: list[str] | None = None


class NetworkSensorMqttBroker(Model):
    mqtt_broker_id: str | None = None
    enabled: bool | None = None


class NetworkSensorRelationshipDevice(Model):
    name: str | None = None
    serial: str | None = None
    product_type: str | None = None


class NetworkSensorRelationshipRelationshipsLivestreamRelatedDevice(Model):
    serial: str | None = None
    product_type: str | None = None


class NetworkSensorRelationshipRelationshipsLivestream(Model):
    related_devices: list[NetworkSensorRelationshipRelationshipsLivestreamRelatedDevice] | None = None


class NetworkSensorRelationshipRelationships(Model):
    livestream: NetworkSensorRelationshipRelationshipsLivestream | None = None


class NetworkSensorRelationship(Model):
    device: NetworkSensorRelationshipDevice | None = None
    relationships: NetworkSensorRelationshipRelationships | None = None


class NetworkSensorAlertsProfileConditionThresholdTemperature(Model):
    celsius: float | None = None
    fahrenheit: float | None = None
    quality: str | None = None


class NetworkSensorAlertsProfileConditionThresholdHumidity(Model):
    relative_percentage: int | None = None
    quality: str | None = None


class NetworkSensorAlertsProfileConditionThresholdWater(Model):
    present: bool | None = None


class NetworkSensorAlertsProfileConditionThresholdDoor(Model):
    open: bool | None = None


class NetworkSensorAlertsProfileConditionThresholdTvoc(Model):
    concentration: int | None = None
    quality: str | None = None


class NetworkSensorAlertsProfileConditionThresholdNoiseAmbient(Model):
    level: int | None = None
    quality: str | None = None


class NetworkSensorAlertsProfileConditionThresholdNoise(Model):
    ambient: NetworkSensorAlertsProfileConditionThresholdNoiseAmbient | None = None


class NetworkSensorAlertsProfileConditionThresholdIndoorAirQuality(Model):
    score: int | None = None
    quality: str | None = None


class NetworkSensorAlertsProfileConditionThresholdRealPower(Model):
    draw: float | None = None


class NetworkSensorAlertsProfileConditionThresholdPowerFactor(Model):
    percentage: int | None = None


class NetworkSensorAlertsProfileConditionThresholdVoltage(Model):
    level: float | None = None


class NetworkSensorAlertsProfileConditionThresholdUpstreamPower(Model):
    outage_detected: bool | None = None


class NetworkSensorAlertsProfileConditionThreshold(Model):
    temperature: NetworkSensorAlertsProfileConditionThresholdTemperature | None = None
    humidity: NetworkSensorAlertsProfileConditionThresholdHumidity | None = None
    water: NetworkSensorAlertsProfileConditionThresholdWater | None = None
    door: NetworkSensorAlertsProfileConditionThresholdDoor | None = None
    tvoc: NetworkSensorAlertsProfileConditionThresholdTvoc | None = None
    co2: NetworkSensorAlertsProfileConditionThresholdTvoc | None = None
    pm25: NetworkSensorAlertsProfileConditionThresholdTvoc | None = None
    noise: NetworkSensorAlertsProfileConditionThresholdNoise | None = None
    indoor_air_quality: NetworkSensorAlertsProfileConditionThresholdIndoorAirQuality | None = None
    real_power: NetworkSensorAlertsProfileConditionThresholdRealPower | None = None
    apparent_power: NetworkSensorAlertsProfileConditionThresholdRealPower | None = None
    power_factor: NetworkSensorAlertsProfileConditionThresholdPowerFactor | None = None
    current: NetworkSensorAlertsProfileConditionThresholdRealPower | None = None
    voltage: NetworkSensorAlertsProfileConditionThresholdVoltage | None = None
    frequency: NetworkSensorAlertsProfileConditionThresholdVoltage | None = None
    upstream_power: NetworkSensorAlertsProfileConditionThresholdUpstreamPower | None = None


class NetworkSensorAlertsProfileCondition(Model):
    metric: str | None = None
    threshold: NetworkSensorAlertsProfileConditionThreshold | None = None
    direction: str | None = None
    duration: int | None = None


class NetworkSensorAlertsProfileRecipients(Model):
    emails: list[str] | None = None
    sms_numbers: list[str] | None = None
    http_server_ids: list[str] | None = None


class NetworkSensorAlertsProfile(Model):
    profile_id: str | None = None
    name: str | None = None
    schedule: shared.IdName | None = None
    conditions: list[NetworkSensorAlertsProfileCondition] | None = None
    recipients: NetworkSensorAlertsProfileRecipients | None = None
    serials: list[str] | None = None
    include_sensor_url: bool | None = None
    message: str | None = None


class OrganizationSensorReadingsLatestReadingButton(Model):
    press_type: str | None = None


class OrganizationSensorReadingsLatestReadingCo2(Model):
    concentration: int | None = None


class OrganizationSensorReadingsLatestReadingHumidity(Model):
    relative_percentage: int | None = None


class OrganizationSensorReadingsLatestReadingIndoorAirQuality(Model):
    score: int | None = None


class OrganizationSensorReadingsLatestReadingNoiseAmbient(Model):
    level: int | None = None


class OrganizationSensorReadingsLatestReadingNoise(Model):
    ambient: OrganizationSensorReadingsLatestReadingNoiseAmbient | None = None


class OrganizationSensorReadingsLatestReadingRemoteLockoutSwitch(Model):
    locked: bool | None = None


class OrganizationSensorReadingsLatestReadingTemperature(Model):
    fahrenheit: float | None = None
    celsius: float | None = None


class OrganizationSensorReadingsLatestReading(Model):
    ts: str | None = None
    metric: str | None = None
    apparent_power: NetworkSensorAlertsProfileConditionThresholdRealPower | None = None
    battery: NetworkSensorAlertsProfileConditionThresholdPowerFactor | None = None
    button: OrganizationSensorReadingsLatestReadingButton | None = None
    co2: OrganizationSensorReadingsLatestReadingCo2 | None = None
    current: NetworkSensorAlertsProfileConditionThresholdRealPower | None = None
    door: NetworkSensorAlertsProfileConditionThresholdDoor | None = None
    downstream_power: shared.Enabled | None = None
    frequency: NetworkSensorAlertsProfileConditionThresholdVoltage | None = None
    humidity: OrganizationSensorReadingsLatestReadingHumidity | None = None
    indoor_air_quality: OrganizationSensorReadingsLatestReadingIndoorAirQuality | None = None
    noise: OrganizationSensorReadingsLatestReadingNoise | None = None
    no2: OrganizationSensorReadingsLatestReadingCo2 | None = None
    o3: OrganizationSensorReadingsLatestReadingCo2 | None = None
    pm10: OrganizationSensorReadingsLatestReadingCo2 | None = None
    pm25: OrganizationSensorReadingsLatestReadingCo2 | None = None
    power_factor: NetworkSensorAlertsProfileConditionThresholdPowerFactor | None = None
    real_power: NetworkSensorAlertsProfileConditionThresholdRealPower | None = None
    remote_lockout_switch: OrganizationSensorReadingsLatestReadingRemoteLockoutSwitch | None = None
    temperature: OrganizationSensorReadingsLatestReadingTemperature | None = None
    tvoc: OrganizationSensorReadingsLatestReadingCo2 | None = None
    voltage: NetworkSensorAlertsProfileConditionThresholdVoltage | None = None
    water: NetworkSensorAlertsProfileConditionThresholdWater | None = None
    raw_temperature: OrganizationSensorReadingsLatestReadingTemperature | None = None


class OrganizationSensorReadingsLatest(Model):
    serial: str | None = None
    network: shared.IdName | None = None
    readings: list[OrganizationSensorReadingsLatestReading] | None = None


class OrganizationSensorReadingsHistory(Model):
    serial: str | None = None
    network: shared.IdName | None = None
    ts: str | None = None
    metric: str | None = None
    apparent_power: NetworkSensorAlertsProfileConditionThresholdRealPower | None = None
    battery: NetworkSensorAlertsProfileConditionThresholdPowerFactor | None = None
    button: OrganizationSensorReadingsLatestReadingButton | None = None
    co2: OrganizationSensorReadingsLatestReadingCo2 | None = None
    current: NetworkSensorAlertsProfileConditionThresholdRealPower | None = None
    door: NetworkSensorAlertsProfileConditionThresholdDoor | None = None
    downstream_power: shared.Enabled | None = None
    frequency: NetworkSensorAlertsProfileConditionThresholdVoltage | None = None
    humidity: OrganizationSensorReadingsLatestReadingHumidity | None = None
    indoor_air_quality: OrganizationSensorReadingsLatestReadingIndoorAirQuality | None = None
    noise: OrganizationSensorReadingsLatestReadingNoise | None = None
    no2: OrganizationSensorReadingsLatestReadingCo2 | None = None
    o3: OrganizationSensorReadingsLatestReadingCo2 | None = None
    pm10: OrganizationSensorReadingsLatestReadingCo2 | None = None
    pm25: OrganizationSensorReadingsLatestReadingCo2 | None = None
    power_factor: NetworkSensorAlertsProfileConditionThresholdPowerFactor | None = None
    real_power: NetworkSensorAlertsProfileConditionThresholdRealPower | None = None
    remote_lockout_switch: OrganizationSensorReadingsLatestReadingRemoteLockoutSwitch | None = None
    temperature: OrganizationSensorReadingsLatestReadingTemperature | None = None
    tvoc: OrganizationSensorReadingsLatestReadingCo2 | None = None
    voltage: NetworkSensorAlertsProfileConditionThresholdVoltage | None = None
    water: NetworkSensorAlertsProfileConditionThresholdWater | None = None
    raw_temperature: OrganizationSensorReadingsLatestReadingTemperature | None = None


class NetworkSensorAlertsOverviewByMetricCountsNoise(Model):
    ambient: int | None = None


class NetworkSensorAlertsOverviewByMetricCounts(Model):
    apparent_power: int | None = None
    co2: int | None = None
    current: int | None = None
    door: int | None = None
    frequency: int | None = None
    humidity: int | None = None
    indoor_air_quality: int | None = None
    noise: NetworkSensorAlertsOverviewByMetricCountsNoise | None = None
    pm25: int | None = None
    power_factor: int | None = None
    real_power: int | None = None
    temperature: int | None = None
    tvoc: int | None = None
    upstream_power: int | None = None
    voltage: int | None = None
    water: int | None = None


class NetworkSensorAlertsOverviewByMetric(Model):
    start_ts: str | None = None
    end_ts: str | None = None
    counts: NetworkSensorAlertsOverviewByMetricCounts | None = None


class OrganizationSensorGatewaysConnectionsLatestSensor(Model):
    serial: str | None = None
    name: str | None = None
    mac: str | None = None


class OrganizationSensorGatewaysConnectionsLatest(Model):
    last_reported_at: str | None = None
    last_connected_at: str | None = None
    rssi: int | None = None
    network: shared.IdName | None = None
    sensor: OrganizationSensorGatewaysConnectionsLatestSensor | None = None
    gateway: OrganizationSensorGatewaysConnectionsLatestSensor | None = None


class NetworkSensorAlertsCurrentOverviewByMetric(Model):
    supported_metrics: list[str] | None = None
    counts: NetworkSensorAlertsOverviewByMetricCounts | None = None


CreateDeviceSensorCommandResponse = DeviceSensorCommand
CreateNetworkSensorAlertsProfileResponse = NetworkSensorAlertsProfile
DeviceSensorCommandDetails = DeviceSensorCommand
DeviceSensorRelationships = NetworkSensorRelationshipRelationships
NetworkSensorAlertsProfileDetails = NetworkSensorAlertsProfile
NetworkSensorMqttBrokerDetails = NetworkSensorMqttBroker
UpdateDeviceSensorRelationshipsResponse = NetworkSensorRelationshipRelationships
UpdateNetworkSensorAlertsProfileResponse = NetworkSensorAlertsProfile
UpdateNetworkSensorMqttBrokerResponse = NetworkSensorMqttBroker
