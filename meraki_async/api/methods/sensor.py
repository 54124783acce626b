# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""The sensor operations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import UNSET

from ...calls.scope import Scope, listing, operation

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Literal

    from msgspec import UnsetType

    from ...calls.call import Call
    from ...calls.paginator import Paginator
    from ...operations.annotations import Id, Opt, Texts
    from ..bodies import sensor as bodies
    from ..models import sensor as models


class Sensor(Scope):
    """The sensor operations."""

    @listing(
        "GET", "/devices/{serial}/sensor/commands", paging="link", per_page=1000,
        per_page_minimum=3, oauth_scope="sensor:config:read",
    )
    def get_device_sensor_commands(
        self, serial: Id, *, operations: Texts = UNSET, per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET,
        sort_order: Opt[Literal["ascending", "descending"] | str] = UNSET, t0: Opt[str] = UNSET,
        t1: Opt[str] = UNSET, timespan: Opt[float] = UNSET,
    ) -> Paginator[models.DeviceSensorCommand]:
        """List the sensor commands of a device.

        Page size: 3 to 1000, the API's default 10; 1000 is requested by default. Look-back:
        ``timespan`` up to 30 days. OAuth scope: ``sensor:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-device-sensor-commands/
        """

    @operation(
        "POST", "/devices/{serial}/sensor/commands", oauth_scope="sensor:config:write",
        batch="create",
    )
    def create_device_sensor_command(
        self, serial: Id, *,
        operation: Literal[
            "cycleDownstreamPower", "disableDownstreamPower", "enableDownstreamPower",
            "refreshData",
        ] | str | None,
    ) -> Call[models.CreateDeviceSensorCommandResponse]:
        """Create a sensor command of a device.

        OAuth scope: ``sensor:config:write``. Action batch: ``create``.
        https://developer.cisco.com/meraki/api-v1/create-device-sensor-command/
        """

    @operation(
        "GET", "/devices/{serial}/sensor/commands/{commandId}", oauth_scope="sensor:config:read"
    )
    def get_device_sensor_command(
        self, serial: Id, command_id: Id
    ) -> Call[models.DeviceSensorCommandDetails]:
        """Get a sensor command of a device.

        OAuth scope: ``sensor:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-device-sensor-command/
        """

    @operation("GET", "/devices/{serial}/sensor/relationships", oauth_scope="sensor:config:read")
    def get_device_sensor_relationships(self, serial: Id) -> Call[models.DeviceSensorRelationships]:
        """Get the sensor relationships of a device.

        OAuth scope: ``sensor:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-device-sensor-relationships/
        """

    @operation(
        "PUT", "/devices/{serial}/sensor/relationships", oauth_scope="sensor:config:write",
        batch="update",
    )
    def update_device_sensor_relationships(
        self, serial: Id, *, livestream: Opt[bodies.DeviceSensorRelationshipsLivestream] = UNSET
    ) -> Call[models.UpdateDeviceSensorRelationshipsResponse]:
        """Update the sensor relationships of a device.

        OAuth scope: ``sensor:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-device-sensor-relationships/
        """

    @operation(
        "GET", "/networks/{networkId}/sensor/alerts/current/overview/byMetric",
        oauth_scope="sensor:telemetry:read",
    )
    def get_network_sensor_alerts_current_overview_by_metric(
        self, network_id: Id
    ) -> Call[models.NetworkSensorAlertsCurrentOverviewByMetric]:
        """Get the sensor alert current overview of a network, by metric.

        OAuth scope: ``sensor:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-sensor-alerts-current-overview-by-metric/
        """

    @listing(
        "GET", "/networks/{networkId}/sensor/alerts/overview/byMetric",
        oauth_scope="sensor:telemetry:read",
    )
    def get_network_sensor_alerts_overview_by_metric(
        self, network_id: Id, *, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET,
        interval: Opt[Literal[900, 3600, 86400, 604800, 2629746] | int] = UNSET,
    ) -> Paginator[models.NetworkSensorAlertsOverviewByMetric]:
        """List the sensor alert overview of a network, by metric.

        Look-back: ``timespan`` up to 366 days. OAuth scope: ``sensor:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-sensor-alerts-overview-by-metric/
        """

    @listing(
        "GET", "/networks/{networkId}/sensor/alerts/profiles", oauth_scope="sensor:telemetry:read"
    )
    def get_network_sensor_alerts_profiles(
        self, network_id: Id
    ) -> Paginator[models.NetworkSensorAlertsProfile]:
        """List the sensor alert profiles of a network.

        OAuth scope: ``sensor:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-sensor-alerts-profiles/
        """

    @operation(
        "POST", "/networks/{networkId}/sensor/alerts/profiles",
        oauth_scope="sensor:telemetry:write", batch="create",
    )
    def create_network_sensor_alerts_profile(
        self, network_id: Id, *, name: str | None,
        conditions: Sequence[bodies.NetworkSensorAlertsProfileCondition] | None,
        schedule: Opt[bodies.NetworkSensorAlertsProfileSchedule] = UNSET,
        recipients: Opt[bodies.NetworkSensorAlertsProfileRecipients] = UNSET,
        serials: Opt[Sequence[str | None]] = UNSET, include_sensor_url: Opt[bool] = UNSET,
        message: Opt[str] = UNSET,
    ) -> Call[models.CreateNetworkSensorAlertsProfileResponse]:
        """Create a sensor alert profile of a network.

        OAuth scope: ``sensor:telemetry:write``. Action batch: ``create``.
        https://developer.cisco.com/meraki/api-v1/create-network-sensor-alerts-profile/
        """

    @operation(
        "DELETE", "/networks/{networkId}/sensor/alerts/profiles/{id}",
        oauth_scope="sensor:telemetry:write", batch="destroy",
    )
    def delete_network_sensor_alerts_profile(self, network_id: Id, id: Id) -> Call[None]:
        """Delete a sensor alert profile of a network.

        OAuth scope: ``sensor:telemetry:write``. Action batch: ``destroy``.
        https://developer.cisco.com/meraki/api-v1/delete-network-sensor-alerts-profile/
        """

    @operation(
        "GET", "/networks/{networkId}/sensor/alerts/profiles/{id}",
        oauth_scope="sensor:telemetry:read",
    )
    def get_network_sensor_alerts_profile(
        self, network_id: Id, id: Id
    ) -> Call[models.NetworkSensorAlertsProfileDetails]:
        """Get a sensor alert profile of a network.

        OAuth scope: ``sensor:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-sensor-alerts-profile/
        """

    @operation(
        "PUT", "/networks/{networkId}/sensor/alerts/profiles/{id}",
        oauth_scope="sensor:telemetry:write", batch="update",
    )
    def update_network_sensor_alerts_profile(
        self, network_id: Id, id: Id, *, name: Opt[str] = UNSET,
        schedule: Opt[bodies.NetworkSensorAlertsProfileSchedule] = UNSET,
        conditions: Opt[Sequence[bodies.NetworkSensorAlertsProfileCondition]] = UNSET,
        recipients: Opt[bodies.NetworkSensorAlertsProfileRecipients] = UNSET,
        serials: Opt[Sequence[str | None]] = UNSET, include_sensor_url: Opt[bool] = UNSET,
        message: Opt[str] = UNSET,
    ) -> Call[models.UpdateNetworkSensorAlertsProfileResponse]:
        """Update a sensor alert profile of a network.

        OAuth scope: ``sensor:telemetry:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-sensor-alerts-profile/
        """

    @listing("GET", "/networks/{networkId}/sensor/mqttBrokers", oauth_scope="sensor:telemetry:read")
    def get_network_sensor_mqtt_brokers(
        self, network_id: Id
    ) -> Paginator[models.NetworkSensorMqttBroker]:
        """List the sensor MQTT brokers of a network.

        OAuth scope: ``sensor:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-sensor-mqtt-brokers/
        """

    @operation(
        "GET", "/networks/{networkId}/sensor/mqttBrokers/{mqttBrokerId}",
        oauth_scope="sensor:telemetry:read",
    )
    def get_network_sensor_mqtt_broker(
        self, network_id: Id, mqtt_broker_id: Id
    ) -> Call[models.NetworkSensorMqttBrokerDetails]:
        """Get a sensor MQTT broker of a network.

        OAuth scope: ``sensor:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-sensor-mqtt-broker/
        """

    @operation(
        "PUT", "/networks/{networkId}/sensor/mqttBrokers/{mqttBrokerId}",
        oauth_scope="sensor:telemetry:write", batch="update",
    )
    def update_network_sensor_mqtt_broker(
        self, network_id: Id, mqtt_broker_id: Id, *, enabled: bool | None
    ) -> Call[models.UpdateNetworkSensorMqttBrokerResponse]:
        """Update a sensor MQTT broker of a network.

        OAuth scope: ``sensor:telemetry:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-sensor-mqtt-broker/
        """

    @listing("GET", "/networks/{networkId}/sensor/relationships", oauth_scope="sensor:config:read")
    def get_network_sensor_relationships(
        self, network_id: Id
    ) -> Paginator[models.NetworkSensorRelationship]:
        """List the sensor relationships of a network.

        OAuth scope: ``sensor:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-sensor-relationships/
        """

    @operation("GET", "/networks/{networkId}/sensor/schedules", stage="beta")
    def get_network_sensor_schedules(self, network_id: Id) -> Call[Any]:
        """Get the sensor schedules of a network.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/get-network-sensor-schedules/
        """

    @listing(
        "GET", "/organizations/{organizationId}/sensor/alerts", paging="link", stage="beta",
        oauth_scope="sensor:telemetry:read",
    )
    def get_organization_sensor_alerts(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, sensor_serial: Any = UNSET, network_ids: Texts = UNSET,
        trigger_metric: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the sensor alerts of an organization.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``sensor:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-sensor-alerts/
        """

    @listing(
        "GET", "/organizations/{organizationId}/sensor/gateways/connections/latest", paging="link",
        per_page=1000, per_page_minimum=3,
    )
    def get_organization_sensor_gateways_connections_latest(
        self, organization_id: Id, *, sensor_serials: Texts = UNSET, per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationSensorGatewaysConnectionsLatest]:
        """List the sensor gateway connection latest of an organization.

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.
        https://developer.cisco.com/meraki/api-v1/get-organization-sensor-gateways-connections-latest/
        """

    @listing(
        "GET", "/organizations/{organizationId}/sensor/readings/history", paging="link",
        per_page=1000, per_page_minimum=3, oauth_scope="sensor:telemetry:read",
    )
    def get_organization_sensor_readings_history(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, network_ids: Texts = UNSET, serials: Texts = UNSET,
        metrics: Sequence[Literal[
            "apparentPower", "battery", "button", "co2", "current", "door", "downstreamPower",
            "frequency", "humidity", "indoorAirQuality", "noise", "pm25", "powerFactor",
            "realPower", "remoteLockoutSwitch", "temperature", "tvoc", "voltage", "water",
        ] | str | None] | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationSensorReadingsHistory]:
        """List the sensor reading history of an organization.

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default. Look-back:
        ``timespan`` up to 7 days. OAuth scope: ``sensor:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-sensor-readings-history/
        """

    @listing(
        "GET", "/organizations/{organizationId}/sensor/readings/history/byInterval", paging="link",
        stage="beta", oauth_scope="sensor:telemetry:read",
    )
    def get_organization_sensor_readings_history_by_interval(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, interval: Opt[int] = UNSET, network_ids: Texts = UNSET,
        serials: Texts = UNSET, metrics: Texts = UNSET, models: Texts = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the sensor reading history of an organization, by interval.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``sensor:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-sensor-readings-history-by-interval/
        """

    @listing(
        "GET", "/organizations/{organizationId}/sensor/readings/latest", paging="link",
        per_page=1000, per_page_minimum=3, oauth_scope="sensor:telemetry:read",
    )
    def get_organization_sensor_readings_latest(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, network_ids: Texts = UNSET, serials: Texts = UNSET,
        metrics: Sequence[Literal[
            "apparentPower", "battery", "button", "co2", "current", "door", "downstreamPower",
            "frequency", "humidity", "indoorAirQuality", "noise", "pm25", "powerFactor",
            "rawTemperature", "realPower", "remoteLockoutSwitch", "temperature", "tvoc", "voltage",
            "water",
        ] | str | None] | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationSensorReadingsLatest]:
        """List the sensor reading latest of an organization.

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default. OAuth scope:
        ``sensor:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-sensor-readings-latest/
        """
