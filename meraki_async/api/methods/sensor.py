# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""The sensor operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import UNSET, UnsetType

from ...calls.scope import Scope
from ...operations.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...calls.call import Call
    from ...calls.paginator import Paginator
    from ..models import sensor as models

GET_DEVICE_SENSOR_COMMANDS = Operation(
    id="getDeviceSensorCommands",
    method="GET",
    path="/devices/{serial}/sensor/commands",
    scope="sensor",
    response_type="DeviceSensorCommand",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="sensor:config:read",
)
CREATE_DEVICE_SENSOR_COMMAND = Operation(
    id="createDeviceSensorCommand",
    method="POST",
    path="/devices/{serial}/sensor/commands",
    scope="sensor",
    response_type="CreateDeviceSensorCommandResponse",
    oauth_scope="sensor:config:write",
    batch=("/devices/{serial}/sensor/commands", "create"),
)
GET_DEVICE_SENSOR_COMMAND = Operation(
    id="getDeviceSensorCommand",
    method="GET",
    path="/devices/{serial}/sensor/commands/{commandId}",
    scope="sensor",
    response_type="DeviceSensorCommandDetails",
    oauth_scope="sensor:config:read",
)
GET_DEVICE_SENSOR_RELATIONSHIPS = Operation(
    id="getDeviceSensorRelationships",
    method="GET",
    path="/devices/{serial}/sensor/relationships",
    scope="sensor",
    response_type="DeviceSensorRelationships",
    oauth_scope="sensor:config:read",
)
UPDATE_DEVICE_SENSOR_RELATIONSHIPS = Operation(
    id="updateDeviceSensorRelationships",
    method="PUT",
    path="/devices/{serial}/sensor/relationships",
    scope="sensor",
    response_type="UpdateDeviceSensorRelationshipsResponse",
    oauth_scope="sensor:config:write",
    batch=("/devices/{serial}/sensor/relationships", "update"),
)
GET_NETWORK_SENSOR_ALERTS_CURRENT_OVERVIEW_BY_METRIC = Operation(
    id="getNetworkSensorAlertsCurrentOverviewByMetric",
    method="GET",
    path="/networks/{networkId}/sensor/alerts/current/overview/byMetric",
    scope="sensor",
    response_type="NetworkSensorAlertsCurrentOverviewByMetric",
    oauth_scope="sensor:telemetry:read",
)
GET_NETWORK_SENSOR_ALERTS_OVERVIEW_BY_METRIC = Operation(
    id="getNetworkSensorAlertsOverviewByMetric",
    method="GET",
    path="/networks/{networkId}/sensor/alerts/overview/byMetric",
    scope="sensor",
    response_type="NetworkSensorAlertsOverviewByMetric",
    is_list=True,
    oauth_scope="sensor:telemetry:read",
)
GET_NETWORK_SENSOR_ALERTS_PROFILES = Operation(
    id="getNetworkSensorAlertsProfiles",
    method="GET",
    path="/networks/{networkId}/sensor/alerts/profiles",
    scope="sensor",
    response_type="NetworkSensorAlertsProfile",
    is_list=True,
    oauth_scope="sensor:telemetry:read",
)
CREATE_NETWORK_SENSOR_ALERTS_PROFILE = Operation(
    id="createNetworkSensorAlertsProfile",
    method="POST",
    path="/networks/{networkId}/sensor/alerts/profiles",
    scope="sensor",
    response_type="CreateNetworkSensorAlertsProfileResponse",
    oauth_scope="sensor:telemetry:write",
    batch=("/networks/{networkId}/sensor/alerts/profiles", "create"),
)
DELETE_NETWORK_SENSOR_ALERTS_PROFILE = Operation(
    id="deleteNetworkSensorAlertsProfile",
    method="DELETE",
    path="/networks/{networkId}/sensor/alerts/profiles/{id}",
    scope="sensor",
    response_type="None",
    oauth_scope="sensor:telemetry:write",
    batch=("/networks/{networkId}/sensor/alerts/profiles/{id}", "destroy"),
)
GET_NETWORK_SENSOR_ALERTS_PROFILE = Operation(
    id="getNetworkSensorAlertsProfile",
    method="GET",
    path="/networks/{networkId}/sensor/alerts/profiles/{id}",
    scope="sensor",
    response_type="NetworkSensorAlertsProfileDetails",
    oauth_scope="sensor:telemetry:read",
)
UPDATE_NETWORK_SENSOR_ALERTS_PROFILE = Operation(
    id="updateNetworkSensorAlertsProfile",
    method="PUT",
    path="/networks/{networkId}/sensor/alerts/profiles/{id}",
    scope="sensor",
    response_type="UpdateNetworkSensorAlertsProfileResponse",
    oauth_scope="sensor:telemetry:write",
    batch=("/networks/{networkId}/sensor/alerts/profiles/{id}", "update"),
)
GET_NETWORK_SENSOR_MQTT_BROKERS = Operation(
    id="getNetworkSensorMqttBrokers",
    method="GET",
    path="/networks/{networkId}/sensor/mqttBrokers",
    scope="sensor",
    response_type="NetworkSensorMqttBroker",
    is_list=True,
    oauth_scope="sensor:telemetry:read",
)
GET_NETWORK_SENSOR_MQTT_BROKER = Operation(
    id="getNetworkSensorMqttBroker",
    method="GET",
    path="/networks/{networkId}/sensor/mqttBrokers/{mqttBrokerId}",
    scope="sensor",
    response_type="NetworkSensorMqttBrokerDetails",
    oauth_scope="sensor:telemetry:read",
)
UPDATE_NETWORK_SENSOR_MQTT_BROKER = Operation(
    id="updateNetworkSensorMqttBroker",
    method="PUT",
    path="/networks/{networkId}/sensor/mqttBrokers/{mqttBrokerId}",
    scope="sensor",
    response_type="UpdateNetworkSensorMqttBrokerResponse",
    oauth_scope="sensor:telemetry:write",
    batch=("/networks/{networkId}/sensor/mqttBrokers/{mqttBrokerId}", "update"),
)
GET_NETWORK_SENSOR_RELATIONSHIPS = Operation(
    id="getNetworkSensorRelationships",
    method="GET",
    path="/networks/{networkId}/sensor/relationships",
    scope="sensor",
    response_type="NetworkSensorRelationship",
    is_list=True,
    oauth_scope="sensor:config:read",
)
GET_NETWORK_SENSOR_SCHEDULES = Operation(
    id="getNetworkSensorSchedules",
    method="GET",
    path="/networks/{networkId}/sensor/schedules",
    scope="sensor",
    stage="beta",
)
GET_ORGANIZATION_SENSOR_ALERTS = Operation(
    id="getOrganizationSensorAlerts",
    method="GET",
    path="/organizations/{organizationId}/sensor/alerts",
    scope="sensor",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="sensor:telemetry:read",
)
GET_ORGANIZATION_SENSOR_GATEWAYS_CONNECTIONS_LATEST = Operation(
    id="getOrganizationSensorGatewaysConnectionsLatest",
    method="GET",
    path="/organizations/{organizationId}/sensor/gateways/connections/latest",
    scope="sensor",
    response_type="OrganizationSensorGatewaysConnectionsLatest",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
)
GET_ORGANIZATION_SENSOR_READINGS_HISTORY = Operation(
    id="getOrganizationSensorReadingsHistory",
    method="GET",
    path="/organizations/{organizationId}/sensor/readings/history",
    scope="sensor",
    response_type="OrganizationSensorReadingsHistory",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="sensor:telemetry:read",
)
GET_ORGANIZATION_SENSOR_READINGS_HISTORY_BY_INTERVAL = Operation(
    id="getOrganizationSensorReadingsHistoryByInterval",
    method="GET",
    path="/organizations/{organizationId}/sensor/readings/history/byInterval",
    scope="sensor",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="sensor:telemetry:read",
)
GET_ORGANIZATION_SENSOR_READINGS_LATEST = Operation(
    id="getOrganizationSensorReadingsLatest",
    method="GET",
    path="/organizations/{organizationId}/sensor/readings/latest",
    scope="sensor",
    response_type="OrganizationSensorReadingsLatest",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="sensor:telemetry:read",
)


class Sensor(Scope):
    """The sensor operations."""

    def get_device_sensor_commands(
        self,
        serial: str | int | None,
        *,
        operations: Sequence[str | None] | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        sort_order: str | None | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
    ) -> Paginator[models.DeviceSensorCommand]:
        """``GET /devices/{serial}/sensor/commands``

        Page size: 3 to 1000, the API's default 10; 1000 is requested by default.

        OAuth scope: ``sensor:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-device-sensor-commands/
        """
        return self._list(
            GET_DEVICE_SENSOR_COMMANDS,
            (serial,),
            {
                "operations[]": operations,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "sortOrder": sort_order,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
            },
        )

    def create_device_sensor_command(
        self,
        serial: str | int | None,
        *,
        operation: str | None,
    ) -> Call[models.CreateDeviceSensorCommandResponse]:
        """``POST /devices/{serial}/sensor/commands``

        OAuth scope: ``sensor:config:write``.

        Action batch: ``create``.

        https://developer.cisco.com/meraki/api-v1/create-device-sensor-command/
        """
        return self._call(
            CREATE_DEVICE_SENSOR_COMMAND,
            (serial,),
            {},
            {
                "operation": operation,
            },
        )

    def get_device_sensor_command(
        self,
        serial: str | int | None,
        command_id: str | int | None,
    ) -> Call[models.DeviceSensorCommandDetails]:
        """``GET /devices/{serial}/sensor/commands/{commandId}``

        OAuth scope: ``sensor:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-device-sensor-command/
        """
        return self._call(
            GET_DEVICE_SENSOR_COMMAND,
            (serial, command_id,),
        )

    def get_device_sensor_relationships(
        self,
        serial: str | int | None,
    ) -> Call[models.DeviceSensorRelationships]:
        """``GET /devices/{serial}/sensor/relationships``

        OAuth scope: ``sensor:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-device-sensor-relationships/
        """
        return self._call(
            GET_DEVICE_SENSOR_RELATIONSHIPS,
            (serial,),
        )

    def update_device_sensor_relationships(
        self,
        serial: str | int | None,
        *,
        livestream: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateDeviceSensorRelationshipsResponse]:
        """``PUT /devices/{serial}/sensor/relationships``

        OAuth scope: ``sensor:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-device-sensor-relationships/
        """
        return self._call(
            UPDATE_DEVICE_SENSOR_RELATIONSHIPS,
            (serial,),
            {},
            {
                "livestream": livestream,
            },
        )

    def get_network_sensor_alerts_current_overview_by_metric(
        self,
        network_id: str | int | None,
    ) -> Call[models.NetworkSensorAlertsCurrentOverviewByMetric]:
        """``GET /networks/{networkId}/sensor/alerts/current/overview/byMetric``

        OAuth scope: ``sensor:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-sensor-alerts-current-overview-by-
        metric/
        """
        return self._call(
            GET_NETWORK_SENSOR_ALERTS_CURRENT_OVERVIEW_BY_METRIC,
            (network_id,),
        )

    def get_network_sensor_alerts_overview_by_metric(
        self,
        network_id: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        interval: int | None | UnsetType = UNSET,
    ) -> Paginator[models.NetworkSensorAlertsOverviewByMetric]:
        """``GET /networks/{networkId}/sensor/alerts/overview/byMetric``

        OAuth scope: ``sensor:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-sensor-alerts-overview-by-metric/
        """
        return self._list(
            GET_NETWORK_SENSOR_ALERTS_OVERVIEW_BY_METRIC,
            (network_id,),
            {
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "interval": interval,
            },
        )

    def get_network_sensor_alerts_profiles(
        self,
        network_id: str | int | None,
    ) -> Paginator[models.NetworkSensorAlertsProfile]:
        """``GET /networks/{networkId}/sensor/alerts/profiles``

        OAuth scope: ``sensor:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-sensor-alerts-profiles/
        """
        return self._list(
            GET_NETWORK_SENSOR_ALERTS_PROFILES,
            (network_id,),
        )

    def create_network_sensor_alerts_profile(
        self,
        network_id: str | int | None,
        *,
        name: str | None,
        conditions: Sequence[Mapping[str, Any] | None] | None,
        schedule: Mapping[str, Any] | None | UnsetType = UNSET,
        recipients: Mapping[str, Any] | None | UnsetType = UNSET,
        serials: Sequence[str | None] | None | UnsetType = UNSET,
        include_sensor_url: bool | None | UnsetType = UNSET,
        message: str | None | UnsetType = UNSET,
    ) -> Call[models.CreateNetworkSensorAlertsProfileResponse]:
        """``POST /networks/{networkId}/sensor/alerts/profiles``

        OAuth scope: ``sensor:telemetry:write``.

        Action batch: ``create``.

        https://developer.cisco.com/meraki/api-v1/create-network-sensor-alerts-profile/
        """
        return self._call(
            CREATE_NETWORK_SENSOR_ALERTS_PROFILE,
            (network_id,),
            {},
            {
                "name": name,
                "schedule": schedule,
                "conditions[]": conditions,
                "recipients": recipients,
                "serials[]": serials,
                "includeSensorUrl": include_sensor_url,
                "message": message,
            },
        )

    def delete_network_sensor_alerts_profile(
        self,
        network_id: str | int | None,
        id: str | int | None,
    ) -> Call[None]:
        """``DELETE /networks/{networkId}/sensor/alerts/profiles/{id}``

        OAuth scope: ``sensor:telemetry:write``.

        Action batch: ``destroy``.

        https://developer.cisco.com/meraki/api-v1/delete-network-sensor-alerts-profile/
        """
        return self._call(
            DELETE_NETWORK_SENSOR_ALERTS_PROFILE,
            (network_id, id,),
        )

    def get_network_sensor_alerts_profile(
        self,
        network_id: str | int | None,
        id: str | int | None,
    ) -> Call[models.NetworkSensorAlertsProfileDetails]:
        """``GET /networks/{networkId}/sensor/alerts/profiles/{id}``

        OAuth scope: ``sensor:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-sensor-alerts-profile/
        """
        return self._call(
            GET_NETWORK_SENSOR_ALERTS_PROFILE,
            (network_id, id,),
        )

    def update_network_sensor_alerts_profile(
        self,
        network_id: str | int | None,
        id: str | int | None,
        *,
        name: str | None | UnsetType = UNSET,
        schedule: Mapping[str, Any] | None | UnsetType = UNSET,
        conditions: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
        recipients: Mapping[str, Any] | None | UnsetType = UNSET,
        serials: Sequence[str | None] | None | UnsetType = UNSET,
        include_sensor_url: bool | None | UnsetType = UNSET,
        message: str | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkSensorAlertsProfileResponse]:
        """``PUT /networks/{networkId}/sensor/alerts/profiles/{id}``

        OAuth scope: ``sensor:telemetry:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-sensor-alerts-profile/
        """
        return self._call(
            UPDATE_NETWORK_SENSOR_ALERTS_PROFILE,
            (network_id, id,),
            {},
            {
                "name": name,
                "schedule": schedule,
                "conditions[]": conditions,
                "recipients": recipients,
                "serials[]": serials,
                "includeSensorUrl": include_sensor_url,
                "message": message,
            },
        )

    def get_network_sensor_mqtt_brokers(
        self,
        network_id: str | int | None,
    ) -> Paginator[models.NetworkSensorMqttBroker]:
        """``GET /networks/{networkId}/sensor/mqttBrokers``

        OAuth scope: ``sensor:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-sensor-mqtt-brokers/
        """
        return self._list(
            GET_NETWORK_SENSOR_MQTT_BROKERS,
            (network_id,),
        )

    def get_network_sensor_mqtt_broker(
        self,
        network_id: str | int | None,
        mqtt_broker_id: str | int | None,
    ) -> Call[models.NetworkSensorMqttBrokerDetails]:
        """``GET /networks/{networkId}/sensor/mqttBrokers/{mqttBrokerId}``

        OAuth scope: ``sensor:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-sensor-mqtt-broker/
        """
        return self._call(
            GET_NETWORK_SENSOR_MQTT_BROKER,
            (network_id, mqtt_broker_id,),
        )

    def update_network_sensor_mqtt_broker(
        self,
        network_id: str | int | None,
        mqtt_broker_id: str | int | None,
        *,
        enabled: bool | None,
    ) -> Call[models.UpdateNetworkSensorMqttBrokerResponse]:
        """``PUT /networks/{networkId}/sensor/mqttBrokers/{mqttBrokerId}``

        OAuth scope: ``sensor:telemetry:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-sensor-mqtt-broker/
        """
        return self._call(
            UPDATE_NETWORK_SENSOR_MQTT_BROKER,
            (network_id, mqtt_broker_id,),
            {},
            {
                "enabled": enabled,
            },
        )

    def get_network_sensor_relationships(
        self,
        network_id: str | int | None,
    ) -> Paginator[models.NetworkSensorRelationship]:
        """``GET /networks/{networkId}/sensor/relationships``

        OAuth scope: ``sensor:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-sensor-relationships/
        """
        return self._list(
            GET_NETWORK_SENSOR_RELATIONSHIPS,
            (network_id,),
        )

    def get_network_sensor_schedules(
        self,
        network_id: str | int | None,
    ) -> Call[Any]:
        """``GET /networks/{networkId}/sensor/schedules``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/get-network-sensor-schedules/
        """
        return self._call(
            GET_NETWORK_SENSOR_SCHEDULES,
            (network_id,),
        )

    def get_organization_sensor_alerts(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        sensor_serial: Any = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        trigger_metric: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/sensor/alerts``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``sensor:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-sensor-alerts/
        """
        return self._list(
            GET_ORGANIZATION_SENSOR_ALERTS,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "sensorSerial": sensor_serial,
                "networkIds[]": network_ids,
                "triggerMetric": trigger_metric,
            },
        )

    def get_organization_sensor_gateways_connections_latest(
        self,
        organization_id: str | int | None,
        *,
        sensor_serials: Sequence[str | None] | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationSensorGatewaysConnectionsLatest]:
        """``GET /organizations/{organizationId}/sensor/gateways/connections/latest``

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.

        https://developer.cisco.com/meraki/api-v1/get-organization-sensor-gateways-connections-
        latest/
        """
        return self._list(
            GET_ORGANIZATION_SENSOR_GATEWAYS_CONNECTIONS_LATEST,
            (organization_id,),
            {
                "sensorSerials[]": sensor_serials,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_sensor_readings_history(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        metrics: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationSensorReadingsHistory]:
        """``GET /organizations/{organizationId}/sensor/readings/history``

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.

        OAuth scope: ``sensor:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-sensor-readings-history/
        """
        return self._list(
            GET_ORGANIZATION_SENSOR_READINGS_HISTORY,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "networkIds[]": network_ids,
                "serials[]": serials,
                "metrics[]": metrics,
            },
        )

    def get_organization_sensor_readings_history_by_interval(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        interval: int | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        metrics: Sequence[str | None] | UnsetType = UNSET,
        models: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/sensor/readings/history/byInterval``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``sensor:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-sensor-readings-history-by-
        interval/
        """
        return self._list(
            GET_ORGANIZATION_SENSOR_READINGS_HISTORY_BY_INTERVAL,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "interval": interval,
                "networkIds[]": network_ids,
                "serials[]": serials,
                "metrics[]": metrics,
                "models[]": models,
            },
        )

    def get_organization_sensor_readings_latest(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        metrics: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationSensorReadingsLatest]:
        """``GET /organizations/{organizationId}/sensor/readings/latest``

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.

        OAuth scope: ``sensor:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-sensor-readings-latest/
        """
        return self._list(
            GET_ORGANIZATION_SENSOR_READINGS_LATEST,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "networkIds[]": network_ids,
                "serials[]": serials,
                "metrics[]": metrics,
            },
        )
