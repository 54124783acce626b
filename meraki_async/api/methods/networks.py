# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""The networks operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import UNSET, UnsetType

from ...calls.scope import Scope
from ...operations.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...calls.call import Call
    from ...calls.paginator import Paginator
    from ..models import networks as models

DELETE_NETWORK = Operation(
    id="deleteNetwork",
    method="DELETE",
    path="/networks/{networkId}",
    scope="networks",
    response_type="None",
    oauth_scope="dashboard:general:config:write",
    batch=("/networks/{networkId}", "destroy"),
)
GET_NETWORK = Operation(
    id="getNetwork",
    method="GET",
    path="/networks/{networkId}",
    scope="networks",
    response_type="Network",
    oauth_scope="dashboard:general:config:read",
)
UPDATE_NETWORK = Operation(
    id="updateNetwork",
    method="PUT",
    path="/networks/{networkId}",
    scope="networks",
    response_type="UpdateNetworkResponse",
    oauth_scope="dashboard:general:config:write",
    batch=("/networks/{networkId}", "update"),
)
GET_NETWORK_ALERTS_HISTORY = Operation(
    id="getNetworkAlertsHistory",
    method="GET",
    path="/networks/{networkId}/alerts/history",
    scope="networks",
    response_type="NetworkAlertsHistory",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="dashboard:general:telemetry:read",
)
GET_NETWORK_ALERTS_SETTINGS = Operation(
    id="getNetworkAlertsSettings",
    method="GET",
    path="/networks/{networkId}/alerts/settings",
    scope="networks",
    response_type="NetworkAlertsSettings",
    oauth_scope="dashboard:general:telemetry:read",
)
UPDATE_NETWORK_ALERTS_SETTINGS = Operation(
    id="updateNetworkAlertsSettings",
    method="PUT",
    path="/networks/{networkId}/alerts/settings",
    scope="networks",
    response_type="UpdateNetworkAlertsSettingsResponse",
    oauth_scope="dashboard:general:telemetry:write",
)
BIND_NETWORK = Operation(
    id="bindNetwork",
    method="POST",
    path="/networks/{networkId}/bind",
    scope="networks",
    response_type="BindNetworkResponse",
    oauth_scope="dashboard:general:config:write",
    batch=("/networks/{networkId}/bind", "bind"),
)
GET_NETWORK_BLUETOOTH_CLIENTS = Operation(
    id="getNetworkBluetoothClients",
    method="GET",
    path="/networks/{networkId}/bluetoothClients",
    scope="networks",
    response_type="NetworkBluetoothClient",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=5,
    oauth_scope="wireless:telemetry:read",
)
GET_NETWORK_BLUETOOTH_CLIENT = Operation(
    id="getNetworkBluetoothClient",
    method="GET",
    path="/networks/{networkId}/bluetoothClients/{bluetoothClientId}",
    scope="networks",
    response_type="NetworkBluetoothClientDetails",
    oauth_scope="wireless:telemetry:read",
)
GET_NETWORK_CLIENTS = Operation(
    id="getNetworkClients",
    method="GET",
    path="/networks/{networkId}/clients",
    scope="networks",
    response_type="NetworkClient",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="dashboard:general:telemetry:read",
)
GET_NETWORK_CLIENTS_APPLICATION_USAGE = Operation(
    id="getNetworkClientsApplicationUsage",
    method="GET",
    path="/networks/{networkId}/clients/applicationUsage",
    scope="networks",
    response_type="NetworkClientsApplicationUsage",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="dashboard:general:telemetry:read",
)
GET_NETWORK_CLIENTS_BANDWIDTH_USAGE_HISTORY = Operation(
    id="getNetworkClientsBandwidthUsageHistory",
    method="GET",
    path="/networks/{networkId}/clients/bandwidthUsageHistory",
    scope="networks",
    response_type="NetworkClientsBandwidthUsageHistory",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="dashboard:general:telemetry:read",
)
GET_NETWORK_CLIENTS_OVERVIEW = Operation(
    id="getNetworkClientsOverview",
    method="GET",
    path="/networks/{networkId}/clients/overview",
    scope="networks",
    response_type="NetworkClientsOverview",
    oauth_scope="dashboard:general:telemetry:read",
)
PROVISION_NETWORK_CLIENTS = Operation(
    id="provisionNetworkClients",
    method="POST",
    path="/networks/{networkId}/clients/provision",
    scope="networks",
    response_type="ProvisionNetworkClientsResponse",
    oauth_scope="dashboard:general:config:write",
    batch=("/networks/{networkId}/clients/provision", "provision"),
)
GET_NETWORK_CLIENTS_USAGE_HISTORIES = Operation(
    id="getNetworkClientsUsageHistories",
    method="GET",
    path="/networks/{networkId}/clients/usageHistories",
    scope="networks",
    response_type="NetworkClientsUsageHistory",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="dashboard:general:telemetry:read",
)
GET_NETWORK_CLIENT = Operation(
    id="getNetworkClient",
    method="GET",
    path="/networks/{networkId}/clients/{clientId}",
    scope="networks",
    response_type="NetworkClientDetails",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_NETWORK_CLIENT_POLICY = Operation(
    id="getNetworkClientPolicy",
    method="GET",
    path="/networks/{networkId}/clients/{clientId}/policy",
    scope="networks",
    response_type="NetworkClientPolicy",
    oauth_scope="dashboard:general:config:read",
)
UPDATE_NETWORK_CLIENT_POLICY = Operation(
    id="updateNetworkClientPolicy",
    method="PUT",
    path="/networks/{networkId}/clients/{clientId}/policy",
    scope="networks",
    response_type="UpdateNetworkClientPolicyResponse",
    oauth_scope="dashboard:general:config:write",
)
GET_NETWORK_CLIENT_SPLASH_AUTHORIZATION_STATUS = Operation(
    id="getNetworkClientSplashAuthorizationStatus",
    method="GET",
    path="/networks/{networkId}/clients/{clientId}/splashAuthorizationStatus",
    scope="networks",
    response_type="NetworkClientSplashAuthorizationStatus",
    oauth_scope="dashboard:general:config:read",
)
UPDATE_NETWORK_CLIENT_SPLASH_AUTHORIZATION_STATUS = Operation(
    id="updateNetworkClientSplashAuthorizationStatus",
    method="PUT",
    path="/networks/{networkId}/clients/{clientId}/splashAuthorizationStatus",
    scope="networks",
    response_type="UpdateNetworkClientSplashAuthorizationStatusResponse",
    oauth_scope="dashboard:general:config:write",
)
GET_NETWORK_CLIENT_TRAFFIC_HISTORY = Operation(
    id="getNetworkClientTrafficHistory",
    method="GET",
    path="/networks/{networkId}/clients/{clientId}/trafficHistory",
    scope="networks",
    response_type="NetworkClientTrafficHistory",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="dashboard:general:telemetry:read",
)
GET_NETWORK_CLIENT_USAGE_HISTORY = Operation(
    id="getNetworkClientUsageHistory",
    method="GET",
    path="/networks/{networkId}/clients/{clientId}/usageHistory",
    scope="networks",
    response_type="NetworkClientUsageHistory",
    is_list=True,
    oauth_scope="dashboard:general:telemetry:read",
)
GET_NETWORK_DEVICES = Operation(
    id="getNetworkDevices",
    method="GET",
    path="/networks/{networkId}/devices",
    scope="networks",
    response_type="NetworkDevice",
    is_list=True,
    stage="deprecated",
    oauth_scope="dashboard:general:config:read",
)
CLAIM_NETWORK_DEVICES = Operation(
    id="claimNetworkDevices",
    method="POST",
    path="/networks/{networkId}/devices/claim",
    scope="networks",
    response_type="ClaimNetworkDevicesResponse",
    oauth_scope="dashboard:licensing:config:write",
    batch=("/networks/{networkId}/devices/claim", "claim"),
)
VMX_NETWORK_DEVICES_CLAIM = Operation(
    id="vmxNetworkDevicesClaim",
    method="POST",
    path="/networks/{networkId}/devices/claim/vmx",
    scope="networks",
    response_type="VmxNetworkDevicesClaimResponse",
    oauth_scope="dashboard:general:config:write",
    batch=("/networks/{networkId}/devices/claim/vmx", "claim"),
)
GET_NETWORK_DEVICES_JSON = Operation(
    id="getNetworkDevicesJson",
    method="GET",
    path="/networks/{networkId}/devices/json",
    scope="networks",
    stage="beta",
    oauth_scope="dashboard:general:config:read",
)
REMOVE_NETWORK_DEVICES = Operation(
    id="removeNetworkDevices",
    method="POST",
    path="/networks/{networkId}/devices/remove",
    scope="networks",
    response_type="None",
    oauth_scope="dashboard:general:config:write",
    batch=("/networks/{networkId}/devices/remove", "remove"),
)
UPDATE_NETWORK_DEVICES_SYSLOG_SERVERS = Operation(
    id="updateNetworkDevicesSyslogServers",
    method="PUT",
    path="/networks/{networkId}/devices/syslog/servers",
    scope="networks",
    response_type="UpdateNetworkDevicesSyslogServersResponse",
    oauth_scope="dashboard:general:config:write",
    batch=("/networks/{networkId}/devices/syslog/servers", "servers"),
)
GET_NETWORK_EVENTS = Operation(
    id="getNetworkEvents",
    method="GET",
    path="/networks/{networkId}/events",
    scope="networks",
    response_type="NetworkEvent",
    is_list=True,
    items_key="events",
    paging="events",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="dashboard:general:telemetry:read",
    limit=1000,
)
GET_NETWORK_EVENTS_EVENT_TYPES = Operation(
    id="getNetworkEventsEventTypes",
    method="GET",
    path="/networks/{networkId}/events/eventTypes",
    scope="networks",
    response_type="NetworkEventsEventType",
    is_list=True,
    oauth_scope="dashboard:general:telemetry:read",
)
GET_NETWORK_FIRMWARE_UPGRADES = Operation(
    id="getNetworkFirmwareUpgrades",
    method="GET",
    path="/networks/{networkId}/firmwareUpgrades",
    scope="networks",
    response_type="NetworkFirmwareUpgrades",
    oauth_scope="dashboard:general:config:read",
)
UPDATE_NETWORK_FIRMWARE_UPGRADES = Operation(
    id="updateNetworkFirmwareUpgrades",
    method="PUT",
    path="/networks/{networkId}/firmwareUpgrades",
    scope="networks",
    response_type="UpdateNetworkFirmwareUpgradesResponse",
    oauth_scope="dashboard:general:config:write",
    batch=("/networks/{networkId}/firmwareUpgrades", "update"),
)
CREATE_NETWORK_FIRMWARE_UPGRADES_ROLLBACK = Operation(
    id="createNetworkFirmwareUpgradesRollback",
    method="POST",
    path="/networks/{networkId}/firmwareUpgrades/rollbacks",
    scope="networks",
    response_type="CreateNetworkFirmwareUpgradesRollbackResponse",
    oauth_scope="dashboard:general:config:write",
    batch=("/networks/{networkId}/firmwareUpgrades/rollbacks", "create"),
)
GET_NETWORK_FIRMWARE_UPGRADES_STAGED_EVENTS = Operation(
    id="getNetworkFirmwareUpgradesStagedEvents",
    method="GET",
    path="/networks/{networkId}/firmwareUpgrades/staged/events",
    scope="networks",
    response_type="NetworkFirmwareUpgradesStagedEvents",
    oauth_scope="dashboard:general:config:read",
)
CREATE_NETWORK_FIRMWARE_UPGRADES_STAGED_EVENT = Operation(
    id="createNetworkFirmwareUpgradesStagedEvent",
    method="POST",
    path="/networks/{networkId}/firmwareUpgrades/staged/events",
    scope="networks",
    response_type="CreateNetworkFirmwareUpgradesStagedEventResponse",
    oauth_scope="dashboard:general:config:write",
)
UPDATE_NETWORK_FIRMWARE_UPGRADES_STAGED_EVENTS = Operation(
    id="updateNetworkFirmwareUpgradesStagedEvents",
    method="PUT",
    path="/networks/{networkId}/firmwareUpgrades/staged/events",
    scope="networks",
    response_type="UpdateNetworkFirmwareUpgradesStagedEventsResponse",
    oauth_scope="dashboard:general:config:write",
)
DEFER_NETWORK_FIRMWARE_UPGRADES_STAGED_EVENTS = Operation(
    id="deferNetworkFirmwareUpgradesStagedEvents",
    method="POST",
    path="/networks/{networkId}/firmwareUpgrades/staged/events/defer",
    scope="networks",
    response_type="DeferNetworkFirmwareUpgradesStagedEventsResponse",
    oauth_scope="dashboard:general:config:write",
)
ROLLBACKS_NETWORK_FIRMWARE_UPGRADES_STAGED_EVENTS = Operation(
    id="rollbacksNetworkFirmwareUpgradesStagedEvents",
    method="POST",
    path="/networks/{networkId}/firmwareUpgrades/staged/events/rollbacks",
    scope="networks",
    response_type="RollbacksNetworkFirmwareUpgradesStagedEventsResponse",
    oauth_scope="dashboard:general:config:write",
)
GET_NETWORK_FIRMWARE_UPGRADES_STAGED_GROUPS = Operation(
    id="getNetworkFirmwareUpgradesStagedGroups",
    method="GET",
    path="/networks/{networkId}/firmwareUpgrades/staged/groups",
    scope="networks",
    response_type="NetworkFirmwareUpgradesStagedGroup",
    is_list=True,
    oauth_scope="dashboard:general:config:read",
)
CREATE_NETWORK_FIRMWARE_UPGRADES_STAGED_GROUP = Operation(
    id="createNetworkFirmwareUpgradesStagedGroup",
    method="POST",
    path="/networks/{networkId}/firmwareUpgrades/staged/groups",
    scope="networks",
    response_type="CreateNetworkFirmwareUpgradesStagedGroupResponse",
    oauth_scope="dashboard:general:config:write",
    batch=("/networks/{networkId}/firmwareUpgrades/staged/groups", "create"),
)
DELETE_NETWORK_FIRMWARE_UPGRADES_STAGED_GROUP = Operation(
    id="deleteNetworkFirmwareUpgradesStagedGroup",
    method="DELETE",
    path="/networks/{networkId}/firmwareUpgrades/staged/groups/{groupId}",
    scope="networks",
    response_type="None",
    oauth_scope="dashboard:general:config:write",
    batch=("/networks/{networkId}/firmwareUpgrades/staged/groups/{groupId}", "destroy"),
)
GET_NETWORK_FIRMWARE_UPGRADES_STAGED_GROUP = Operation(
    id="getNetworkFirmwareUpgradesStagedGroup",
    method="GET",
    path="/networks/{networkId}/firmwareUpgrades/staged/groups/{groupId}",
    scope="networks",
    response_type="NetworkFirmwareUpgradesStagedGroupDetails",
    oauth_scope="dashboard:general:config:read",
)
UPDATE_NETWORK_FIRMWARE_UPGRADES_STAGED_GROUP = Operation(
    id="updateNetworkFirmwareUpgradesStagedGroup",
    method="PUT",
    path="/networks/{networkId}/firmwareUpgrades/staged/groups/{groupId}",
    scope="networks",
    response_type="UpdateNetworkFirmwareUpgradesStagedGroupResponse",
    oauth_scope="dashboard:general:config:write",
)
GET_NETWORK_FIRMWARE_UPGRADES_STAGED_STAGES = Operation(
    id="getNetworkFirmwareUpgradesStagedStages",
    method="GET",
    path="/networks/{networkId}/firmwareUpgrades/staged/stages",
    scope="networks",
    response_type="NetworkFirmwareUpgradesStagedStage",
    is_list=True,
    oauth_scope="dashboard:general:config:read",
)
UPDATE_NETWORK_FIRMWARE_UPGRADES_STAGED_STAGES = Operation(
    id="updateNetworkFirmwareUpgradesStagedStages",
    method="PUT",
    path="/networks/{networkId}/firmwareUpgrades/staged/stages",
    scope="networks",
    response_type="UpdateNetworkFirmwareUpgradesStagedStagesResponse",
    oauth_scope="dashboard:general:config:write",
)
GET_NETWORK_FLOOR_PLANS = Operation(
    id="getNetworkFloorPlans",
    method="GET",
    path="/networks/{networkId}/floorPlans",
    scope="networks",
    response_type="NetworkFloorPlan",
    is_list=True,
    oauth_scope="dashboard:general:config:read",
)
CREATE_NETWORK_FLOOR_PLAN = Operation(
    id="createNetworkFloorPlan",
    method="POST",
    path="/networks/{networkId}/floorPlans",
    scope="networks",
    response_type="CreateNetworkFloorPlanResponse",
    oauth_scope="dashboard:general:config:write",
)
BATCH_NETWORK_FLOOR_PLANS_AUTO_LOCATE_JOBS = Operation(
    id="batchNetworkFloorPlansAutoLocateJobs",
    method="POST",
    path="/networks/{networkId}/floorPlans/autoLocate/jobs/batch",
    scope="networks",
    response_type="BatchNetworkFloorPlansAutoLocateJobsResponse",
    oauth_scope="wireless:config:write",
    batch=("/networks/{networkId}/floorPlans/autoLocate/jobs/batch", "batch_create"),
)
CANCEL_NETWORK_FLOOR_PLANS_AUTO_LOCATE_JOB = Operation(
    id="cancelNetworkFloorPlansAutoLocateJob",
    method="POST",
    path="/networks/{networkId}/floorPlans/autoLocate/jobs/{jobId}/cancel",
    scope="networks",
    response_type="None",
    oauth_scope="wireless:config:write",
    batch=("/networks/{networkId}/floorPlans/autoLocate/jobs/{jobId}/cancel", "cancel"),
)
PUBLISH_NETWORK_FLOOR_PLANS_AUTO_LOCATE_JOB = Operation(
    id="publishNetworkFloorPlansAutoLocateJob",
    method="POST",
    path="/networks/{networkId}/floorPlans/autoLocate/jobs/{jobId}/publish",
    scope="networks",
    response_type="PublishNetworkFloorPlansAutoLocateJobResponse",
    oauth_scope="wireless:config:write",
    batch=("/networks/{networkId}/floorPlans/autoLocate/jobs/{jobId}/publish", "publish"),
)
RECALCULATE_NETWORK_FLOOR_PLANS_AUTO_LOCATE_JOB = Operation(
    id="recalculateNetworkFloorPlansAutoLocateJob",
    method="POST",
    path="/networks/{networkId}/floorPlans/autoLocate/jobs/{jobId}/recalculate",
    scope="networks",
    response_type="RecalculateNetworkFloorPlansAutoLocateJobResponse",
    oauth_scope="wireless:config:write",
    batch=("/networks/{networkId}/floorPlans/autoLocate/jobs/{jobId}/recalculate", "recalculate"),
)
BATCH_NETWORK_FLOOR_PLANS_DEVICES_UPDATE = Operation(
    id="batchNetworkFloorPlansDevicesUpdate",
    method="POST",
    path="/networks/{networkId}/floorPlans/devices/batchUpdate",
    scope="networks",
    response_type="BatchNetworkFloorPlansDevicesUpdateResponse",
    oauth_scope="dashboard:general:config:write",
    batch=("/networks/{networkId}/floorPlans/devices/batchUpdate", "batch_update"),
)
DELETE_NETWORK_FLOOR_PLAN = Operation(
    id="deleteNetworkFloorPlan",
    method="DELETE",
    path="/networks/{networkId}/floorPlans/{floorPlanId}",
    scope="networks",
    response_type="DeleteNetworkFloorPlanResponse",
    oauth_scope="dashboard:general:config:write",
    batch=("/networks/{networkId}/floorPlans/{floorPlanId}", "destroy"),
)
GET_NETWORK_FLOOR_PLAN = Operation(
    id="getNetworkFloorPlan",
    method="GET",
    path="/networks/{networkId}/floorPlans/{floorPlanId}",
    scope="networks",
    response_type="NetworkFloorPlanDetails",
    oauth_scope="dashboard:general:config:read",
)
UPDATE_NETWORK_FLOOR_PLAN = Operation(
    id="updateNetworkFloorPlan",
    method="PUT",
    path="/networks/{networkId}/floorPlans/{floorPlanId}",
    scope="networks",
    response_type="UpdateNetworkFloorPlanResponse",
    oauth_scope="dashboard:general:config:write",
    batch=("/networks/{networkId}/floorPlans/{floorPlanId}", "update"),
)
GET_NETWORK_GROUP_POLICIES = Operation(
    id="getNetworkGroupPolicies",
    method="GET",
    path="/networks/{networkId}/groupPolicies",
    scope="networks",
    response_type="NetworkGroupPolicy",
    is_list=True,
    oauth_scope="dashboard:general:config:read",
)
CREATE_NETWORK_GROUP_POLICY = Operation(
    id="createNetworkGroupPolicy",
    method="POST",
    path="/networks/{networkId}/groupPolicies",
    scope="networks",
    response_type="CreateNetworkGroupPolicyResponse",
    oauth_scope="dashboard:general:config:write",
    batch=("/networks/{networkId}/groupPolicies", "create"),
)
DELETE_NETWORK_GROUP_POLICY = Operation(
    id="deleteNetworkGroupPolicy",
    method="DELETE",
    path="/networks/{networkId}/groupPolicies/{groupPolicyId}",
    scope="networks",
    response_type="None",
    oauth_scope="dashboard:general:config:write",
    batch=("/networks/{networkId}/groupPolicies/{groupPolicyId}", "destroy"),
)
GET_NETWORK_GROUP_POLICY = Operation(
    id="getNetworkGroupPolicy",
    method="GET",
    path="/networks/{networkId}/groupPolicies/{groupPolicyId}",
    scope="networks",
    response_type="NetworkGroupPolicyDetails",
    oauth_scope="dashboard:general:config:read",
)
UPDATE_NETWORK_GROUP_POLICY = Operation(
    id="updateNetworkGroupPolicy",
    method="PUT",
    path="/networks/{networkId}/groupPolicies/{groupPolicyId}",
    scope="networks",
    response_type="UpdateNetworkGroupPolicyResponse",
    oauth_scope="dashboard:general:config:write",
    batch=("/networks/{networkId}/groupPolicies/{groupPolicyId}", "update"),
)
GET_NETWORK_HEALTH_ALERTS = Operation(
    id="getNetworkHealthAlerts",
    method="GET",
    path="/networks/{networkId}/health/alerts",
    scope="networks",
    response_type="NetworkHealthAlert",
    is_list=True,
    stage="deprecated",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_NETWORK_LOCATION_SCANNING = Operation(
    id="getNetworkLocationScanning",
    method="GET",
    path="/networks/{networkId}/locationScanning",
    scope="networks",
    stage="beta",
    oauth_scope="dashboard:general:config:read",
)
UPDATE_NETWORK_LOCATION_SCANNING = Operation(
    id="updateNetworkLocationScanning",
    method="PUT",
    path="/networks/{networkId}/locationScanning",
    scope="networks",
    stage="beta",
    oauth_scope="dashboard:general:config:write",
)
GET_NETWORK_LOCATION_SCANNING_HTTP_SERVERS = Operation(
    id="getNetworkLocationScanningHttpServers",
    method="GET",
    path="/networks/{networkId}/locationScanning/httpServers",
    scope="networks",
    stage="beta",
    oauth_scope="dashboard:general:config:read",
)
UPDATE_NETWORK_LOCATION_SCANNING_HTTP_SERVERS = Operation(
    id="updateNetworkLocationScanningHttpServers",
    method="PUT",
    path="/networks/{networkId}/locationScanning/httpServers",
    scope="networks",
    stage="beta",
    oauth_scope="dashboard:general:config:write",
)
GET_NETWORK_MERAKI_AUTH_USERS = Operation(
    id="getNetworkMerakiAuthUsers",
    method="GET",
    path="/networks/{networkId}/merakiAuthUsers",
    scope="networks",
    response_type="NetworkMerakiAuthUser",
    is_list=True,
    oauth_scope="dashboard:general:config:read",
)
CREATE_NETWORK_MERAKI_AUTH_USER = Operation(
    id="createNetworkMerakiAuthUser",
    method="POST",
    path="/networks/{networkId}/merakiAuthUsers",
    scope="networks",
    response_type="CreateNetworkMerakiAuthUserResponse",
    oauth_scope="dashboard:general:config:write",
    batch=("/networks/{networkId}/merakiAuthUsers", "create"),
)
DELETE_NETWORK_MERAKI_AUTH_USER = Operation(
    id="deleteNetworkMerakiAuthUser",
    method="DELETE",
    path="/networks/{networkId}/merakiAuthUsers/{merakiAuthUserId}",
    scope="networks",
    response_type="None",
    oauth_scope="dashboard:general:config:write",
    batch=("/networks/{networkId}/merakiAuthUsers/{merakiAuthUserId}", "destroy"),
)
GET_NETWORK_MERAKI_AUTH_USER = Operation(
    id="getNetworkMerakiAuthUser",
    method="GET",
    path="/networks/{networkId}/merakiAuthUsers/{merakiAuthUserId}",
    scope="networks",
    response_type="NetworkMerakiAuthUserDetails",
    oauth_scope="dashboard:general:config:read",
)
UPDATE_NETWORK_MERAKI_AUTH_USER = Operation(
    id="updateNetworkMerakiAuthUser",
    method="PUT",
    path="/networks/{networkId}/merakiAuthUsers/{merakiAuthUserId}",
    scope="networks",
    response_type="UpdateNetworkMerakiAuthUserResponse",
    oauth_scope="dashboard:general:config:write",
    batch=("/networks/{networkId}/merakiAuthUsers/{merakiAuthUserId}", "update"),
)
GET_NETWORK_MQTT_BROKERS = Operation(
    id="getNetworkMqttBrokers",
    method="GET",
    path="/networks/{networkId}/mqttBrokers",
    scope="networks",
    response_type="NetworkMqttBroker",
    is_list=True,
    oauth_scope="dashboard:general:telemetry:read",
)
CREATE_NETWORK_MQTT_BROKER = Operation(
    id="createNetworkMqttBroker",
    method="POST",
    path="/networks/{networkId}/mqttBrokers",
    scope="networks",
    response_type="CreateNetworkMqttBrokerResponse",
    oauth_scope="dashboard:general:telemetry:write",
    batch=("/networks/{networkId}/mqttBrokers", "create"),
)
DELETE_NETWORK_MQTT_BROKER = Operation(
    id="deleteNetworkMqttBroker",
    method="DELETE",
    path="/networks/{networkId}/mqttBrokers/{mqttBrokerId}",
    scope="networks",
    response_type="None",
    oauth_scope="dashboard:general:telemetry:write",
    batch=("/networks/{networkId}/mqttBrokers/{mqttBrokerId}", "destroy"),
)
GET_NETWORK_MQTT_BROKER = Operation(
    id="getNetworkMqttBroker",
    method="GET",
    path="/networks/{networkId}/mqttBrokers/{mqttBrokerId}",
    scope="networks",
    response_type="NetworkMqttBrokerDetails",
    oauth_scope="dashboard:general:telemetry:read",
)
UPDATE_NETWORK_MQTT_BROKER = Operation(
    id="updateNetworkMqttBroker",
    method="PUT",
    path="/networks/{networkId}/mqttBrokers/{mqttBrokerId}",
    scope="networks",
    response_type="UpdateNetworkMqttBrokerResponse",
    oauth_scope="dashboard:general:telemetry:write",
    batch=("/networks/{networkId}/mqttBrokers/{mqttBrokerId}", "update"),
)
GET_NETWORK_NETFLOW = Operation(
    id="getNetworkNetflow",
    method="GET",
    path="/networks/{networkId}/netflow",
    scope="networks",
    response_type="NetworkNetflow",
    oauth_scope="dashboard:general:telemetry:read",
)
UPDATE_NETWORK_NETFLOW = Operation(
    id="updateNetworkNetflow",
    method="PUT",
    path="/networks/{networkId}/netflow",
    scope="networks",
    response_type="UpdateNetworkNetflowResponse",
    oauth_scope="dashboard:general:telemetry:write",
)
GET_NETWORK_NETWORK_HEALTH_CHANNEL_UTILIZATION = Operation(
    id="getNetworkNetworkHealthChannelUtilization",
    method="GET",
    path="/networks/{networkId}/networkHealth/channelUtilization",
    scope="networks",
    response_type="NetworkNetworkHealthChannelUtilization",
    is_list=True,
    paging="link",
    per_page=100,
    per_page_minimum=3,
    oauth_scope="wireless:telemetry:read",
)
GET_NETWORK_PII_PII_KEYS = Operation(
    id="getNetworkPiiPiiKeys",
    method="GET",
    path="/networks/{networkId}/pii/piiKeys",
    scope="networks",
    response_type="NetworkPiiPiiKeys",
    oauth_scope="dashboard:general:config:read",
)
GET_NETWORK_PII_REQUESTS = Operation(
    id="getNetworkPiiRequests",
    method="GET",
    path="/networks/{networkId}/pii/requests",
    scope="networks",
    response_type="NetworkPiiRequest",
    is_list=True,
    oauth_scope="dashboard:general:config:read",
)
CREATE_NETWORK_PII_REQUEST = Operation(
    id="createNetworkPiiRequest",
    method="POST",
    path="/networks/{networkId}/pii/requests",
    scope="networks",
    response_type="CreateNetworkPiiRequestResponse",
    oauth_scope="dashboard:general:config:write",
)
DELETE_NETWORK_PII_REQUEST = Operation(
    id="deleteNetworkPiiRequest",
    method="DELETE",
    path="/networks/{networkId}/pii/requests/{requestId}",
    scope="networks",
    response_type="None",
    oauth_scope="dashboard:general:config:write",
)
GET_NETWORK_PII_REQUEST = Operation(
    id="getNetworkPiiRequest",
    method="GET",
    path="/networks/{networkId}/pii/requests/{requestId}",
    scope="networks",
    response_type="NetworkPiiRequestDetails",
    oauth_scope="dashboard:general:config:read",
)
GET_NETWORK_PII_SM_DEVICES_FOR_KEY = Operation(
    id="getNetworkPiiSmDevicesForKey",
    method="GET",
    path="/networks/{networkId}/pii/smDevicesForKey",
    scope="networks",
    response_type="NetworkPiiSmDevicesForKey",
    oauth_scope="sm:config:read",
)
GET_NETWORK_PII_SM_OWNERS_FOR_KEY = Operation(
    id="getNetworkPiiSmOwnersForKey",
    method="GET",
    path="/networks/{networkId}/pii/smOwnersForKey",
    scope="networks",
    response_type="NetworkPiiSmOwnersForKey",
    oauth_scope="sm:config:read",
)
GET_NETWORK_POLICIES_BY_CLIENT = Operation(
    id="getNetworkPoliciesByClient",
    method="GET",
    path="/networks/{networkId}/policies/byClient",
    scope="networks",
    response_type="NetworkPoliciesByClient",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="dashboard:general:config:read",
)
GET_NETWORK_SETTINGS = Operation(
    id="getNetworkSettings",
    method="GET",
    path="/networks/{networkId}/settings",
    scope="networks",
    response_type="NetworkSettings",
    oauth_scope="dashboard:general:config:read",
)
UPDATE_NETWORK_SETTINGS = Operation(
    id="updateNetworkSettings",
    method="PUT",
    path="/networks/{networkId}/settings",
    scope="networks",
    response_type="UpdateNetworkSettingsResponse",
    oauth_scope="dashboard:general:config:write",
    batch=("/networks/{networkId}/settings", "update"),
)
CREATE_NETWORK_SITES_BUILDING = Operation(
    id="createNetworkSitesBuilding",
    method="POST",
    path="/networks/{networkId}/sites/buildings",
    scope="networks",
    stage="beta",
    oauth_scope="dashboard:general:config:write",
)
DELETE_NETWORK_SITES_BUILDING = Operation(
    id="deleteNetworkSitesBuilding",
    method="DELETE",
    path="/networks/{networkId}/sites/buildings/{buildingId}",
    scope="networks",
    response_type="None",
    stage="beta",
    oauth_scope="dashboard:general:config:write",
)
UPDATE_NETWORK_SITES_BUILDING = Operation(
    id="updateNetworkSitesBuilding",
    method="PUT",
    path="/networks/{networkId}/sites/buildings/{buildingId}",
    scope="networks",
    stage="beta",
    oauth_scope="dashboard:general:config:write",
)
GET_NETWORK_SNMP = Operation(
    id="getNetworkSnmp",
    method="GET",
    path="/networks/{networkId}/snmp",
    scope="networks",
    response_type="NetworkSnmp",
    oauth_scope="dashboard:general:telemetry:read",
)
UPDATE_NETWORK_SNMP = Operation(
    id="updateNetworkSnmp",
    method="PUT",
    path="/networks/{networkId}/snmp",
    scope="networks",
    response_type="UpdateNetworkSnmpResponse",
    oauth_scope="dashboard:general:telemetry:write",
)
UPDATE_NETWORK_SNMP_TRAPS = Operation(
    id="updateNetworkSnmpTraps",
    method="PUT",
    path="/networks/{networkId}/snmp/traps",
    scope="networks",
    stage="beta",
)
GET_NETWORK_SPLASH_LOGIN_ATTEMPTS = Operation(
    id="getNetworkSplashLoginAttempts",
    method="GET",
    path="/networks/{networkId}/splashLoginAttempts",
    scope="networks",
    response_type="NetworkSplashLoginAttempt",
    is_list=True,
    oauth_scope="dashboard:general:telemetry:read",
)
SPLIT_NETWORK = Operation(
    id="splitNetwork",
    method="POST",
    path="/networks/{networkId}/split",
    scope="networks",
    response_type="SplitNetworkResponse",
    oauth_scope="dashboard:general:config:write",
    batch=("/networks/{networkId}/split", "split"),
)
GET_NETWORK_SYSLOG_SERVERS = Operation(
    id="getNetworkSyslogServers",
    method="GET",
    path="/networks/{networkId}/syslogServers",
    scope="networks",
    response_type="NetworkSyslogServers",
    stage="deprecated",
    oauth_scope="dashboard:general:telemetry:read",
)
UPDATE_NETWORK_SYSLOG_SERVERS = Operation(
    id="updateNetworkSyslogServers",
    method="PUT",
    path="/networks/{networkId}/syslogServers",
    scope="networks",
    response_type="UpdateNetworkSyslogServersResponse",
    stage="deprecated",
    oauth_scope="dashboard:general:telemetry:write",
)
GET_NETWORK_TOPOLOGY_LINK_LAYER = Operation(
    id="getNetworkTopologyLinkLayer",
    method="GET",
    path="/networks/{networkId}/topology/linkLayer",
    scope="networks",
    response_type="NetworkTopologyLinkLayer",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_NETWORK_TRAFFIC = Operation(
    id="getNetworkTraffic",
    method="GET",
    path="/networks/{networkId}/traffic",
    scope="networks",
    response_type="NetworkTraffic",
    is_list=True,
    oauth_scope="dashboard:general:telemetry:read",
)
GET_NETWORK_TRAFFIC_ANALYSIS = Operation(
    id="getNetworkTrafficAnalysis",
    method="GET",
    path="/networks/{networkId}/trafficAnalysis",
    scope="networks",
    response_type="NetworkTrafficAnalysis",
    oauth_scope="sdwan:config:read",
)
UPDATE_NETWORK_TRAFFIC_ANALYSIS = Operation(
    id="updateNetworkTrafficAnalysis",
    method="PUT",
    path="/networks/{networkId}/trafficAnalysis",
    scope="networks",
    response_type="UpdateNetworkTrafficAnalysisResponse",
    oauth_scope="sdwan:config:write",
)
GET_NETWORK_TRAFFIC_SHAPING_APPLICATION_CATEGORIES = Operation(
    id="getNetworkTrafficShapingApplicationCategories",
    method="GET",
    path="/networks/{networkId}/trafficShaping/applicationCategories",
    scope="networks",
    response_type="NetworkTrafficShapingApplicationCategories",
    oauth_scope="sdwan:config:read",
)
GET_NETWORK_TRAFFIC_SHAPING_DSCP_TAGGING_OPTIONS = Operation(
    id="getNetworkTrafficShapingDscpTaggingOptions",
    method="GET",
    path="/networks/{networkId}/trafficShaping/dscpTaggingOptions",
    scope="networks",
    response_type="NetworkTrafficShapingDscpTaggingOption",
    is_list=True,
    oauth_scope="dashboard:general:config:read",
)
UNBIND_NETWORK = Operation(
    id="unbindNetwork",
    method="POST",
    path="/networks/{networkId}/unbind",
    scope="networks",
    response_type="UnbindNetworkResponse",
    oauth_scope="dashboard:general:config:write",
    batch=("/networks/{networkId}/unbind", "unbind"),
)
GET_NETWORK_VLAN_PROFILES = Operation(
    id="getNetworkVlanProfiles",
    method="GET",
    path="/networks/{networkId}/vlanProfiles",
    scope="networks",
    response_type="NetworkVlanProfile",
    is_list=True,
    oauth_scope="dashboard:general:config:read",
)
CREATE_NETWORK_VLAN_PROFILE = Operation(
    id="createNetworkVlanProfile",
    method="POST",
    path="/networks/{networkId}/vlanProfiles",
    scope="networks",
    response_type="CreateNetworkVlanProfileResponse",
    oauth_scope="dashboard:general:config:write",
    batch=("/networks/{networkId}/vlanProfiles", "create"),
)
GET_NETWORK_VLAN_PROFILES_ASSIGNMENTS_BY_DEVICE = Operation(
    id="getNetworkVlanProfilesAssignmentsByDevice",
    method="GET",
    path="/networks/{networkId}/vlanProfiles/assignments/byDevice",
    scope="networks",
    response_type="NetworkVlanProfilesAssignmentsByDevice",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="dashboard:general:config:read",
)
REASSIGN_NETWORK_VLAN_PROFILES_ASSIGNMENTS = Operation(
    id="reassignNetworkVlanProfilesAssignments",
    method="POST",
    path="/networks/{networkId}/vlanProfiles/assignments/reassign",
    scope="networks",
    response_type="ReassignNetworkVlanProfilesAssignmentsResponse",
    oauth_scope="dashboard:general:config:write",
)
DELETE_NETWORK_VLAN_PROFILE = Operation(
    id="deleteNetworkVlanProfile",
    method="DELETE",
    path="/networks/{networkId}/vlanProfiles/{iname}",
    scope="networks",
    response_type="None",
    oauth_scope="dashboard:general:config:write",
    batch=("/networks/{networkId}/vlanProfiles/{iname}", "destroy"),
)
GET_NETWORK_VLAN_PROFILE = Operation(
    id="getNetworkVlanProfile",
    method="GET",
    path="/networks/{networkId}/vlanProfiles/{iname}",
    scope="networks",
    response_type="NetworkVlanProfileDetails",
    oauth_scope="dashboard:general:config:read",
)
UPDATE_NETWORK_VLAN_PROFILE = Operation(
    id="updateNetworkVlanProfile",
    method="PUT",
    path="/networks/{networkId}/vlanProfiles/{iname}",
    scope="networks",
    response_type="UpdateNetworkVlanProfileResponse",
    oauth_scope="dashboard:general:config:write",
)
GET_NETWORK_WEBHOOKS_HTTP_SERVERS = Operation(
    id="getNetworkWebhooksHttpServers",
    method="GET",
    path="/networks/{networkId}/webhooks/httpServers",
    scope="networks",
    response_type="NetworkWebhooksHttpServer",
    is_list=True,
    oauth_scope="dashboard:general:telemetry:read",
)
CREATE_NETWORK_WEBHOOKS_HTTP_SERVER = Operation(
    id="createNetworkWebhooksHttpServer",
    method="POST",
    path="/networks/{networkId}/webhooks/httpServers",
    scope="networks",
    response_type="CreateNetworkWebhooksHttpServerResponse",
    oauth_scope="dashboard:general:telemetry:write",
)
DELETE_NETWORK_WEBHOOKS_HTTP_SERVER = Operation(
    id="deleteNetworkWebhooksHttpServer",
    method="DELETE",
    path="/networks/{networkId}/webhooks/httpServers/{httpServerId}",
    scope="networks",
    response_type="None",
    oauth_scope="dashboard:general:telemetry:write",
)
GET_NETWORK_WEBHOOKS_HTTP_SERVER = Operation(
    id="getNetworkWebhooksHttpServer",
    method="GET",
    path="/networks/{networkId}/webhooks/httpServers/{httpServerId}",
    scope="networks",
    response_type="NetworkWebhooksHttpServerDetails",
    oauth_scope="dashboard:general:telemetry:read",
)
UPDATE_NETWORK_WEBHOOKS_HTTP_SERVER = Operation(
    id="updateNetworkWebhooksHttpServer",
    method="PUT",
    path="/networks/{networkId}/webhooks/httpServers/{httpServerId}",
    scope="networks",
    response_type="UpdateNetworkWebhooksHttpServerResponse",
    oauth_scope="dashboard:general:telemetry:write",
)
GET_NETWORK_WEBHOOKS_PAYLOAD_TEMPLATES = Operation(
    id="getNetworkWebhooksPayloadTemplates",
    method="GET",
    path="/networks/{networkId}/webhooks/payloadTemplates",
    scope="networks",
    response_type="NetworkWebhooksPayloadTemplate",
    is_list=True,
    oauth_scope="dashboard:general:telemetry:read",
)
CREATE_NETWORK_WEBHOOKS_PAYLOAD_TEMPLATE = Operation(
    id="createNetworkWebhooksPayloadTemplate",
    method="POST",
    path="/networks/{networkId}/webhooks/payloadTemplates",
    scope="networks",
    response_type="CreateNetworkWebhooksPayloadTemplateResponse",
    oauth_scope="dashboard:general:telemetry:write",
    batch=("/networks/{networkId}/webhooks/payloadTemplates", "create"),
)
DELETE_NETWORK_WEBHOOKS_PAYLOAD_TEMPLATE = Operation(
    id="deleteNetworkWebhooksPayloadTemplate",
    method="DELETE",
    path="/networks/{networkId}/webhooks/payloadTemplates/{payloadTemplateId}",
    scope="networks",
    response_type="None",
    oauth_scope="dashboard:general:telemetry:write",
    batch=("/networks/{networkId}/webhooks/payloadTemplates/{payloadTemplateId}", "destroy"),
)
GET_NETWORK_WEBHOOKS_PAYLOAD_TEMPLATE = Operation(
    id="getNetworkWebhooksPayloadTemplate",
    method="GET",
    path="/networks/{networkId}/webhooks/payloadTemplates/{payloadTemplateId}",
    scope="networks",
    response_type="NetworkWebhooksPayloadTemplateDetails",
    oauth_scope="dashboard:general:telemetry:read",
)
UPDATE_NETWORK_WEBHOOKS_PAYLOAD_TEMPLATE = Operation(
    id="updateNetworkWebhooksPayloadTemplate",
    method="PUT",
    path="/networks/{networkId}/webhooks/payloadTemplates/{payloadTemplateId}",
    scope="networks",
    response_type="UpdateNetworkWebhooksPayloadTemplateResponse",
    oauth_scope="dashboard:general:telemetry:write",
    batch=("/networks/{networkId}/webhooks/payloadTemplates/{payloadTemplateId}", "update"),
)
CREATE_NETWORK_WEBHOOKS_WEBHOOK_TEST = Operation(
    id="createNetworkWebhooksWebhookTest",
    method="POST",
    path="/networks/{networkId}/webhooks/webhookTests",
    scope="networks",
    response_type="CreateNetworkWebhooksWebhookTestResponse",
    oauth_scope="dashboard:general:telemetry:write",
)
GET_NETWORK_WEBHOOKS_WEBHOOK_TEST = Operation(
    id="getNetworkWebhooksWebhookTest",
    method="GET",
    path="/networks/{networkId}/webhooks/webhookTests/{webhookTestId}",
    scope="networks",
    response_type="NetworkWebhooksWebhookTest",
    oauth_scope="dashboard:general:telemetry:read",
)


class Networks(Scope):
    """The networks operations."""

    def delete_network(
        self,
        network_id: str | int | None,
    ) -> Call[None]:
        """``DELETE /networks/{networkId}``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``destroy``.

        https://developer.cisco.com/meraki/api-v1/delete-network/
        """
        return self._call(
            DELETE_NETWORK,
            (network_id,),
        )

    def get_network(
        self,
        network_id: str | int | None,
    ) -> Call[models.Network]:
        """``GET /networks/{networkId}``

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network/
        """
        return self._call(
            GET_NETWORK,
            (network_id,),
        )

    def update_network(
        self,
        network_id: str | int | None,
        *,
        name: str | None | UnsetType = UNSET,
        time_zone: str | None | UnsetType = UNSET,
        tags: Sequence[str | None] | None | UnsetType = UNSET,
        enrollment_string: str | None | UnsetType = UNSET,
        notes: str | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkResponse]:
        """``PUT /networks/{networkId}``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network/
        """
        return self._call(
            UPDATE_NETWORK,
            (network_id,),
            {},
            {
                "name": name,
                "timeZone": time_zone,
                "tags[]": tags,
                "enrollmentString": enrollment_string,
                "notes": notes,
            },
        )

    def get_network_alerts_history(
        self,
        network_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.NetworkAlertsHistory]:
        """``GET /networks/{networkId}/alerts/history``

        Page size: 3 to 1000, the API's default 100; 1000 is requested by default.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-alerts-history/
        """
        return self._list(
            GET_NETWORK_ALERTS_HISTORY,
            (network_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_network_alerts_settings(
        self,
        network_id: str | int | None,
    ) -> Call[models.NetworkAlertsSettings]:
        """``GET /networks/{networkId}/alerts/settings``

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-alerts-settings/
        """
        return self._call(
            GET_NETWORK_ALERTS_SETTINGS,
            (network_id,),
        )

    def update_network_alerts_settings(
        self,
        network_id: str | int | None,
        *,
        default_destinations: Mapping[str, Any] | None | UnsetType = UNSET,
        alerts: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
        muting: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkAlertsSettingsResponse]:
        """``PUT /networks/{networkId}/alerts/settings``

        OAuth scope: ``dashboard:general:telemetry:write``.

        https://developer.cisco.com/meraki/api-v1/update-network-alerts-settings/
        """
        return self._call(
            UPDATE_NETWORK_ALERTS_SETTINGS,
            (network_id,),
            {},
            {
                "defaultDestinations": default_destinations,
                "alerts[]": alerts,
                "muting": muting,
            },
        )

    def bind_network(
        self,
        network_id: str | int | None,
        *,
        config_template_id: str | None,
        auto_bind: bool | None | UnsetType = UNSET,
    ) -> Call[models.BindNetworkResponse]:
        """``POST /networks/{networkId}/bind``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``bind``.

        https://developer.cisco.com/meraki/api-v1/bind-network/
        """
        return self._call(
            BIND_NETWORK,
            (network_id,),
            {},
            {
                "configTemplateId": config_template_id,
                "autoBind": auto_bind,
            },
        )

    def get_network_bluetooth_clients(
        self,
        network_id: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        include_connectivity_history: bool | None | UnsetType = UNSET,
    ) -> Paginator[models.NetworkBluetoothClient]:
        """``GET /networks/{networkId}/bluetoothClients``

        Page size: 5 to 1000, the API's default 10; 1000 is requested by default.

        OAuth scope: ``wireless:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-bluetooth-clients/
        """
        return self._list(
            GET_NETWORK_BLUETOOTH_CLIENTS,
            (network_id,),
            {
                "t0": t0,
                "timespan": timespan,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "includeConnectivityHistory": include_connectivity_history,
            },
        )

    def get_network_bluetooth_client(
        self,
        network_id: str | int | None,
        bluetooth_client_id: str | int | None,
        *,
        include_connectivity_history: bool | None | UnsetType = UNSET,
        connectivity_history_timespan: int | None | UnsetType = UNSET,
    ) -> Call[models.NetworkBluetoothClientDetails]:
        """``GET /networks/{networkId}/bluetoothClients/{bluetoothClientId}``

        OAuth scope: ``wireless:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-bluetooth-client/
        """
        return self._call(
            GET_NETWORK_BLUETOOTH_CLIENT,
            (network_id, bluetooth_client_id,),
            {
                "includeConnectivityHistory": include_connectivity_history,
                "connectivityHistoryTimespan": connectivity_history_timespan,
            },
        )

    def get_network_clients(
        self,
        network_id: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        statuses: Sequence[str | None] | UnsetType = UNSET,
        ip: str | None | UnsetType = UNSET,
        ip6: str | None | UnsetType = UNSET,
        ip6_local: str | None | UnsetType = UNSET,
        mac: str | None | UnsetType = UNSET,
        os: str | None | UnsetType = UNSET,
        psk_group: str | None | UnsetType = UNSET,
        description: str | None | UnsetType = UNSET,
        vlan: str | None | UnsetType = UNSET,
        named_vlan: str | None | UnsetType = UNSET,
        recent_device_connections: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[models.NetworkClient]:
        """``GET /networks/{networkId}/clients``

        Page size: 3 to 5000, the API's default 10; 1000 is requested by default.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-clients/
        """
        return self._list(
            GET_NETWORK_CLIENTS,
            (network_id,),
            {
                "t0": t0,
                "timespan": timespan,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "statuses[]": statuses,
                "ip": ip,
                "ip6": ip6,
                "ip6Local": ip6_local,
                "mac": mac,
                "os": os,
                "pskGroup": psk_group,
                "description": description,
                "vlan": vlan,
                "namedVlan": named_vlan,
                "recentDeviceConnections[]": recent_device_connections,
            },
        )

    def get_network_clients_application_usage(
        self,
        network_id: str | int | None,
        *,
        clients: str | None,
        ssid_number: int | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
    ) -> Paginator[models.NetworkClientsApplicationUsage]:
        """``GET /networks/{networkId}/clients/applicationUsage``

        Page size: 3 to 1000; 1000 is requested by default.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-clients-application-usage/
        """
        return self._list(
            GET_NETWORK_CLIENTS_APPLICATION_USAGE,
            (network_id,),
            {
                "clients": clients,
                "ssidNumber": ssid_number,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
            },
        )

    def get_network_clients_bandwidth_usage_history(
        self,
        network_id: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.NetworkClientsBandwidthUsageHistory]:
        """``GET /networks/{networkId}/clients/bandwidthUsageHistory``

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-clients-bandwidth-usage-history/
        """
        return self._list(
            GET_NETWORK_CLIENTS_BANDWIDTH_USAGE_HISTORY,
            (network_id,),
            {
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_network_clients_overview(
        self,
        network_id: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        resolution: int | None | UnsetType = UNSET,
    ) -> Call[models.NetworkClientsOverview]:
        """``GET /networks/{networkId}/clients/overview``

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-clients-overview/
        """
        return self._call(
            GET_NETWORK_CLIENTS_OVERVIEW,
            (network_id,),
            {
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "resolution": resolution,
            },
        )

    def provision_network_clients(
        self,
        network_id: str | int | None,
        *,
        clients: Sequence[Mapping[str, Any] | None] | None,
        device_policy: str | None,
        group_policy_id: str | None | UnsetType = UNSET,
        policies_by_security_appliance: Mapping[str, Any] | None | UnsetType = UNSET,
        policies_by_ssid: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.ProvisionNetworkClientsResponse]:
        """``POST /networks/{networkId}/clients/provision``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``provision``.

        https://developer.cisco.com/meraki/api-v1/provision-network-clients/
        """
        return self._call(
            PROVISION_NETWORK_CLIENTS,
            (network_id,),
            {},
            {
                "clients[]": clients,
                "devicePolicy": device_policy,
                "groupPolicyId": group_policy_id,
                "policiesBySecurityAppliance": policies_by_security_appliance,
                "policiesBySsid": policies_by_ssid,
            },
        )

    def get_network_clients_usage_histories(
        self,
        network_id: str | int | None,
        *,
        clients: str | None,
        ssid_number: int | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
    ) -> Paginator[models.NetworkClientsUsageHistory]:
        """``GET /networks/{networkId}/clients/usageHistories``

        Page size: 3 to 1000; 1000 is requested by default.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-clients-usage-histories/
        """
        return self._list(
            GET_NETWORK_CLIENTS_USAGE_HISTORIES,
            (network_id,),
            {
                "clients": clients,
                "ssidNumber": ssid_number,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
            },
        )

    def get_network_client(
        self,
        network_id: str | int | None,
        client_id: str | int | None,
    ) -> Call[models.NetworkClientDetails]:
        """``GET /networks/{networkId}/clients/{clientId}``

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-client/
        """
        return self._call(
            GET_NETWORK_CLIENT,
            (network_id, client_id,),
        )

    def get_network_client_policy(
        self,
        network_id: str | int | None,
        client_id: str | int | None,
    ) -> Call[models.NetworkClientPolicy]:
        """``GET /networks/{networkId}/clients/{clientId}/policy``

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-client-policy/
        """
        return self._call(
            GET_NETWORK_CLIENT_POLICY,
            (network_id, client_id,),
        )

    def update_network_client_policy(
        self,
        network_id: str | int | None,
        client_id: str | int | None,
        *,
        device_policy: str | None,
        group_policy_id: str | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkClientPolicyResponse]:
        """``PUT /networks/{networkId}/clients/{clientId}/policy``

        OAuth scope: ``dashboard:general:config:write``.

        https://developer.cisco.com/meraki/api-v1/update-network-client-policy/
        """
        return self._call(
            UPDATE_NETWORK_CLIENT_POLICY,
            (network_id, client_id,),
            {},
            {
                "devicePolicy": device_policy,
                "groupPolicyId": group_policy_id,
            },
        )

    def get_network_client_splash_authorization_status(
        self,
        network_id: str | int | None,
        client_id: str | int | None,
    ) -> Call[models.NetworkClientSplashAuthorizationStatus]:
        """``GET /networks/{networkId}/clients/{clientId}/splashAuthorizationStatus``

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-client-splash-authorization-
        status/
        """
        return self._call(
            GET_NETWORK_CLIENT_SPLASH_AUTHORIZATION_STATUS,
            (network_id, client_id,),
        )

    def update_network_client_splash_authorization_status(
        self,
        network_id: str | int | None,
        client_id: str | int | None,
        *,
        ssids: Mapping[str, Any] | None,
    ) -> Call[models.UpdateNetworkClientSplashAuthorizationStatusResponse]:
        """``PUT /networks/{networkId}/clients/{clientId}/splashAuthorizationStatus``

        OAuth scope: ``dashboard:general:config:write``.

        https://developer.cisco.com/meraki/api-v1/update-network-client-splash-authorization-
        status/
        """
        return self._call(
            UPDATE_NETWORK_CLIENT_SPLASH_AUTHORIZATION_STATUS,
            (network_id, client_id,),
            {},
            {
                "ssids": ssids,
            },
        )

    def get_network_client_traffic_history(
        self,
        network_id: str | int | None,
        client_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.NetworkClientTrafficHistory]:
        """``GET /networks/{networkId}/clients/{clientId}/trafficHistory``

        Page size: 3 to 1000; 1000 is requested by default.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-client-traffic-history/
        """
        return self._list(
            GET_NETWORK_CLIENT_TRAFFIC_HISTORY,
            (network_id, client_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_network_client_usage_history(
        self,
        network_id: str | int | None,
        client_id: str | int | None,
    ) -> Paginator[models.NetworkClientUsageHistory]:
        """``GET /networks/{networkId}/clients/{clientId}/usageHistory``

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-client-usage-history/
        """
        return self._list(
            GET_NETWORK_CLIENT_USAGE_HISTORY,
            (network_id, client_id,),
        )

    def get_network_devices(
        self,
        network_id: str | int | None,
    ) -> Paginator[models.NetworkDevice]:
        """``GET /networks/{networkId}/devices``

        Deprecated.

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-devices/
        """
        return self._list(
            GET_NETWORK_DEVICES,
            (network_id,),
        )

    def claim_network_devices(
        self,
        network_id: str | int | None,
        *,
        serials: Sequence[str | None] | None,
        add_atomically: bool | None | UnsetType = UNSET,
        details_by_device: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
    ) -> Call[models.ClaimNetworkDevicesResponse]:
        """``POST /networks/{networkId}/devices/claim``

        OAuth scope: ``dashboard:licensing:config:write``.

        Action batch: ``claim``.

        https://developer.cisco.com/meraki/api-v1/claim-network-devices/
        """
        return self._call(
            CLAIM_NETWORK_DEVICES,
            (network_id,),
            {
                "addAtomically": add_atomically,
            },
            {
                "serials[]": serials,
                "detailsByDevice[]": details_by_device,
            },
        )

    def vmx_network_devices_claim(
        self,
        network_id: str | int | None,
        *,
        size: str | None,
    ) -> Call[models.VmxNetworkDevicesClaimResponse]:
        """``POST /networks/{networkId}/devices/claim/vmx``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``claim``.

        https://developer.cisco.com/meraki/api-v1/vmx-network-devices-claim/
        """
        return self._call(
            VMX_NETWORK_DEVICES_CLAIM,
            (network_id,),
            {},
            {
                "size": size,
            },
        )

    def get_network_devices_json(
        self,
        network_id: str | int | None,
    ) -> Call[Any]:
        """``GET /networks/{networkId}/devices/json``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-devices-json/
        """
        return self._call(
            GET_NETWORK_DEVICES_JSON,
            (network_id,),
        )

    def remove_network_devices(
        self,
        network_id: str | int | None,
        *,
        serial: str | None,
    ) -> Call[None]:
        """``POST /networks/{networkId}/devices/remove``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``remove``.

        https://developer.cisco.com/meraki/api-v1/remove-network-devices/
        """
        return self._call(
            REMOVE_NETWORK_DEVICES,
            (network_id,),
            {},
            {
                "serial": serial,
            },
        )

    def update_network_devices_syslog_servers(
        self,
        network_id: str | int | None,
        *,
        servers: Sequence[Mapping[str, Any] | None] | None,
    ) -> Call[models.UpdateNetworkDevicesSyslogServersResponse]:
        """``PUT /networks/{networkId}/devices/syslog/servers``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``servers``.

        https://developer.cisco.com/meraki/api-v1/update-network-devices-syslog-servers/
        """
        return self._call(
            UPDATE_NETWORK_DEVICES_SYSLOG_SERVERS,
            (network_id,),
            {},
            {
                "servers[]": servers,
            },
        )

    def get_network_events(
        self,
        network_id: str | int | None,
        *,
        product_type: str | None | UnsetType = UNSET,
        included_event_types: Sequence[str | None] | UnsetType = UNSET,
        excluded_event_types: Sequence[str | None] | UnsetType = UNSET,
        device_mac: str | None | UnsetType = UNSET,
        device_serial: str | None | UnsetType = UNSET,
        device_name: str | None | UnsetType = UNSET,
        client_ip: str | None | UnsetType = UNSET,
        client_mac: str | None | UnsetType = UNSET,
        client_name: str | None | UnsetType = UNSET,
        sm_device_mac: str | None | UnsetType = UNSET,
        sm_device_name: str | None | UnsetType = UNSET,
        event_details: str | None | UnsetType = UNSET,
        event_severity: str | None | UnsetType = UNSET,
        is_catalyst: bool | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.NetworkEvent]:
        """``GET /networks/{networkId}/events``

        Its pages never end: 1,000 events by default, ``.limit(None)`` for all back to 2014.

        Page size: 3 to 1000, the API's default 10; 1000 is requested by default.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-events/
        """
        return self._list(
            GET_NETWORK_EVENTS,
            (network_id,),
            {
                "productType": product_type,
                "includedEventTypes[]": included_event_types,
                "excludedEventTypes[]": excluded_event_types,
                "deviceMac": device_mac,
                "deviceSerial": device_serial,
                "deviceName": device_name,
                "clientIp": client_ip,
                "clientMac": client_mac,
                "clientName": client_name,
                "smDeviceMac": sm_device_mac,
                "smDeviceName": sm_device_name,
                "eventDetails": event_details,
                "eventSeverity": event_severity,
                "isCatalyst": is_catalyst,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_network_events_event_types(
        self,
        network_id: str | int | None,
    ) -> Paginator[models.NetworkEventsEventType]:
        """``GET /networks/{networkId}/events/eventTypes``

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-events-event-types/
        """
        return self._list(
            GET_NETWORK_EVENTS_EVENT_TYPES,
            (network_id,),
        )

    def get_network_firmware_upgrades(
        self,
        network_id: str | int | None,
    ) -> Call[models.NetworkFirmwareUpgrades]:
        """``GET /networks/{networkId}/firmwareUpgrades``

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-firmware-upgrades/
        """
        return self._call(
            GET_NETWORK_FIRMWARE_UPGRADES,
            (network_id,),
        )

    def update_network_firmware_upgrades(
        self,
        network_id: str | int | None,
        *,
        upgrade_window: Mapping[str, Any] | None | UnsetType = UNSET,
        timezone: str | None | UnsetType = UNSET,
        products: Mapping[str, Any] | None | UnsetType = UNSET,
        feature_loss_acknowledgements: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkFirmwareUpgradesResponse]:
        """``PUT /networks/{networkId}/firmwareUpgrades``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-firmware-upgrades/
        """
        return self._call(
            UPDATE_NETWORK_FIRMWARE_UPGRADES,
            (network_id,),
            {},
            {
                "upgradeWindow": upgrade_window,
                "timezone": timezone,
                "products": products,
                "featureLossAcknowledgements[]": feature_loss_acknowledgements,
            },
        )

    def create_network_firmware_upgrades_rollback(
        self,
        network_id: str | int | None,
        *,
        reasons: Sequence[Mapping[str, Any] | None] | None,
        product: str | None | UnsetType = UNSET,
        time: str | None | UnsetType = UNSET,
        to_version: Mapping[str, Any] | None | UnsetType = UNSET,
        predownload: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.CreateNetworkFirmwareUpgradesRollbackResponse]:
        """``POST /networks/{networkId}/firmwareUpgrades/rollbacks``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``create``.

        https://developer.cisco.com/meraki/api-v1/create-network-firmware-upgrades-rollback/
        """
        return self._call(
            CREATE_NETWORK_FIRMWARE_UPGRADES_ROLLBACK,
            (network_id,),
            {},
            {
                "product": product,
                "time": time,
                "reasons[]": reasons,
                "toVersion": to_version,
                "predownload": predownload,
            },
        )

    def get_network_firmware_upgrades_staged_events(
        self,
        network_id: str | int | None,
    ) -> Call[models.NetworkFirmwareUpgradesStagedEvents]:
        """``GET /networks/{networkId}/firmwareUpgrades/staged/events``

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-firmware-upgrades-staged-events/
        """
        return self._call(
            GET_NETWORK_FIRMWARE_UPGRADES_STAGED_EVENTS,
            (network_id,),
        )

    def create_network_firmware_upgrades_staged_event(
        self,
        network_id: str | int | None,
        *,
        stages: Sequence[Mapping[str, Any] | None] | None,
        products: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.CreateNetworkFirmwareUpgradesStagedEventResponse]:
        """``POST /networks/{networkId}/firmwareUpgrades/staged/events``

        OAuth scope: ``dashboard:general:config:write``.

        https://developer.cisco.com/meraki/api-v1/create-network-firmware-upgrades-staged-event/
        """
        return self._call(
            CREATE_NETWORK_FIRMWARE_UPGRADES_STAGED_EVENT,
            (network_id,),
            {},
            {
                "products": products,
                "stages[]": stages,
            },
        )

    def update_network_firmware_upgrades_staged_events(
        self,
        network_id: str | int | None,
        *,
        stages: Sequence[Mapping[str, Any] | None] | None,
        products: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkFirmwareUpgradesStagedEventsResponse]:
        """``PUT /networks/{networkId}/firmwareUpgrades/staged/events``

        OAuth scope: ``dashboard:general:config:write``.

        https://developer.cisco.com/meraki/api-v1/update-network-firmware-upgrades-staged-
        events/
        """
        return self._call(
            UPDATE_NETWORK_FIRMWARE_UPGRADES_STAGED_EVENTS,
            (network_id,),
            {},
            {
                "products": products,
                "stages[]": stages,
            },
        )

    def defer_network_firmware_upgrades_staged_events(
        self,
        network_id: str | int | None,
    ) -> Call[models.DeferNetworkFirmwareUpgradesStagedEventsResponse]:
        """``POST /networks/{networkId}/firmwareUpgrades/staged/events/defer``

        OAuth scope: ``dashboard:general:config:write``.

        https://developer.cisco.com/meraki/api-v1/defer-network-firmware-upgrades-staged-events/
        """
        return self._call(
            DEFER_NETWORK_FIRMWARE_UPGRADES_STAGED_EVENTS,
            (network_id,),
        )

    def rollbacks_network_firmware_upgrades_staged_events(
        self,
        network_id: str | int | None,
        *,
        stages: Sequence[Mapping[str, Any] | None] | None,
        reasons: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
    ) -> Call[models.RollbacksNetworkFirmwareUpgradesStagedEventsResponse]:
        """``POST /networks/{networkId}/firmwareUpgrades/staged/events/rollbacks``

        OAuth scope: ``dashboard:general:config:write``.

        https://developer.cisco.com/meraki/api-v1/rollbacks-network-firmware-upgrades-staged-
        events/
        """
        return self._call(
            ROLLBACKS_NETWORK_FIRMWARE_UPGRADES_STAGED_EVENTS,
            (network_id,),
            {},
            {
                "stages[]": stages,
                "reasons[]": reasons,
            },
        )

    def get_network_firmware_upgrades_staged_groups(
        self,
        network_id: str | int | None,
    ) -> Paginator[models.NetworkFirmwareUpgradesStagedGroup]:
        """``GET /networks/{networkId}/firmwareUpgrades/staged/groups``

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-firmware-upgrades-staged-groups/
        """
        return self._list(
            GET_NETWORK_FIRMWARE_UPGRADES_STAGED_GROUPS,
            (network_id,),
        )

    def create_network_firmware_upgrades_staged_group(
        self,
        network_id: str | int | None,
        *,
        name: str | None,
        is_default: bool | None,
        description: str | None | UnsetType = UNSET,
        assigned_devices: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.CreateNetworkFirmwareUpgradesStagedGroupResponse]:
        """``POST /networks/{networkId}/firmwareUpgrades/staged/groups``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``create``.

        https://developer.cisco.com/meraki/api-v1/create-network-firmware-upgrades-staged-group/
        """
        return self._call(
            CREATE_NETWORK_FIRMWARE_UPGRADES_STAGED_GROUP,
            (network_id,),
            {},
            {
                "name": name,
                "description": description,
                "isDefault": is_default,
                "assignedDevices": assigned_devices,
            },
        )

    def delete_network_firmware_upgrades_staged_group(
        self,
        network_id: str | int | None,
        group_id: str | int | None,
    ) -> Call[None]:
        """``DELETE /networks/{networkId}/firmwareUpgrades/staged/groups/{groupId}``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``destroy``.

        https://developer.cisco.com/meraki/api-v1/delete-network-firmware-upgrades-staged-group/
        """
        return self._call(
            DELETE_NETWORK_FIRMWARE_UPGRADES_STAGED_GROUP,
            (network_id, group_id,),
        )

    def get_network_firmware_upgrades_staged_group(
        self,
        network_id: str | int | None,
        group_id: str | int | None,
    ) -> Call[models.NetworkFirmwareUpgradesStagedGroupDetails]:
        """``GET /networks/{networkId}/firmwareUpgrades/staged/groups/{groupId}``

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-firmware-upgrades-staged-group/
        """
        return self._call(
            GET_NETWORK_FIRMWARE_UPGRADES_STAGED_GROUP,
            (network_id, group_id,),
        )

    def update_network_firmware_upgrades_staged_group(
        self,
        network_id: str | int | None,
        group_id: str | int | None,
        *,
        name: str | None,
        is_default: bool | None,
        description: str | None | UnsetType = UNSET,
        assigned_devices: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkFirmwareUpgradesStagedGroupResponse]:
        """``PUT /networks/{networkId}/firmwareUpgrades/staged/groups/{groupId}``

        OAuth scope: ``dashboard:general:config:write``.

        https://developer.cisco.com/meraki/api-v1/update-network-firmware-upgrades-staged-group/
        """
        return self._call(
            UPDATE_NETWORK_FIRMWARE_UPGRADES_STAGED_GROUP,
            (network_id, group_id,),
            {},
            {
                "name": name,
                "description": description,
                "isDefault": is_default,
                "assignedDevices": assigned_devices,
            },
        )

    def get_network_firmware_upgrades_staged_stages(
        self,
        network_id: str | int | None,
    ) -> Paginator[models.NetworkFirmwareUpgradesStagedStage]:
        """``GET /networks/{networkId}/firmwareUpgrades/staged/stages``

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-firmware-upgrades-staged-stages/
        """
        return self._list(
            GET_NETWORK_FIRMWARE_UPGRADES_STAGED_STAGES,
            (network_id,),
        )

    def update_network_firmware_upgrades_staged_stages(
        self,
        network_id: str | int | None,
        *,
        json: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkFirmwareUpgradesStagedStagesResponse]:
        """``PUT /networks/{networkId}/firmwareUpgrades/staged/stages``

        OAuth scope: ``dashboard:general:config:write``.

        https://developer.cisco.com/meraki/api-v1/update-network-firmware-upgrades-staged-
        stages/
        """
        return self._call(
            UPDATE_NETWORK_FIRMWARE_UPGRADES_STAGED_STAGES,
            (network_id,),
            {},
            {
                "_json[]": json,
            },
        )

    def get_network_floor_plans(
        self,
        network_id: str | int | None,
    ) -> Paginator[models.NetworkFloorPlan]:
        """``GET /networks/{networkId}/floorPlans``

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-floor-plans/
        """
        return self._list(
            GET_NETWORK_FLOOR_PLANS,
            (network_id,),
        )

    def create_network_floor_plan(
        self,
        network_id: str | int | None,
        *,
        name: str | None,
        image_contents: str | None,
        center: Mapping[str, Any] | None | UnsetType = UNSET,
        bottom_left_corner: Mapping[str, Any] | None | UnsetType = UNSET,
        bottom_right_corner: Mapping[str, Any] | None | UnsetType = UNSET,
        top_left_corner: Mapping[str, Any] | None | UnsetType = UNSET,
        top_right_corner: Mapping[str, Any] | None | UnsetType = UNSET,
        floor_number: float | None | UnsetType = UNSET,
    ) -> Call[models.CreateNetworkFloorPlanResponse]:
        """``POST /networks/{networkId}/floorPlans``

        OAuth scope: ``dashboard:general:config:write``.

        https://developer.cisco.com/meraki/api-v1/create-network-floor-plan/
        """
        return self._call(
            CREATE_NETWORK_FLOOR_PLAN,
            (network_id,),
            {},
            {
                "name": name,
                "center": center,
                "bottomLeftCorner": bottom_left_corner,
                "bottomRightCorner": bottom_right_corner,
                "topLeftCorner": top_left_corner,
                "topRightCorner": top_right_corner,
                "floorNumber": floor_number,
                "imageContents": image_contents,
            },
        )

    def batch_network_floor_plans_auto_locate_jobs(
        self,
        network_id: str | int | None,
        *,
        jobs: Sequence[Mapping[str, Any] | None] | None,
    ) -> Call[models.BatchNetworkFloorPlansAutoLocateJobsResponse]:
        """``POST /networks/{networkId}/floorPlans/autoLocate/jobs/batch``

        OAuth scope: ``wireless:config:write``.

        Action batch: ``batch_create``.

        https://developer.cisco.com/meraki/api-v1/batch-network-floor-plans-auto-locate-jobs/
        """
        return self._call(
            BATCH_NETWORK_FLOOR_PLANS_AUTO_LOCATE_JOBS,
            (network_id,),
            {},
            {
                "jobs[]": jobs,
            },
        )

    def cancel_network_floor_plans_auto_locate_job(
        self,
        network_id: str | int | None,
        job_id: str | int | None,
    ) -> Call[None]:
        """``POST /networks/{networkId}/floorPlans/autoLocate/jobs/{jobId}/cancel``

        OAuth scope: ``wireless:config:write``.

        Action batch: ``cancel``.

        https://developer.cisco.com/meraki/api-v1/cancel-network-floor-plans-auto-locate-job/
        """
        return self._call(
            CANCEL_NETWORK_FLOOR_PLANS_AUTO_LOCATE_JOB,
            (network_id, job_id,),
        )

    def publish_network_floor_plans_auto_locate_job(
        self,
        network_id: str | int | None,
        job_id: str | int | None,
        *,
        devices: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
    ) -> Call[models.PublishNetworkFloorPlansAutoLocateJobResponse]:
        """``POST /networks/{networkId}/floorPlans/autoLocate/jobs/{jobId}/publish``

        OAuth scope: ``wireless:config:write``.

        Action batch: ``publish``.

        https://developer.cisco.com/meraki/api-v1/publish-network-floor-plans-auto-locate-job/
        """
        return self._call(
            PUBLISH_NETWORK_FLOOR_PLANS_AUTO_LOCATE_JOB,
            (network_id, job_id,),
            {},
            {
                "devices[]": devices,
            },
        )

    def recalculate_network_floor_plans_auto_locate_job(
        self,
        network_id: str | int | None,
        job_id: str | int | None,
        *,
        devices: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
    ) -> Call[models.RecalculateNetworkFloorPlansAutoLocateJobResponse]:
        """``POST /networks/{networkId}/floorPlans/autoLocate/jobs/{jobId}/recalculate``

        OAuth scope: ``wireless:config:write``.

        Action batch: ``recalculate``.

        https://developer.cisco.com/meraki/api-v1/recalculate-network-floor-plans-auto-locate-
        job/
        """
        return self._call(
            RECALCULATE_NETWORK_FLOOR_PLANS_AUTO_LOCATE_JOB,
            (network_id, job_id,),
            {},
            {
                "devices[]": devices,
            },
        )

    def batch_network_floor_plans_devices_update(
        self,
        network_id: str | int | None,
        *,
        assignments: Sequence[Mapping[str, Any] | None] | None,
    ) -> Call[models.BatchNetworkFloorPlansDevicesUpdateResponse]:
        """``POST /networks/{networkId}/floorPlans/devices/batchUpdate``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``batch_update``.

        https://developer.cisco.com/meraki/api-v1/batch-network-floor-plans-devices-update/
        """
        return self._call(
            BATCH_NETWORK_FLOOR_PLANS_DEVICES_UPDATE,
            (network_id,),
            {},
            {
                "assignments[]": assignments,
            },
        )

    def delete_network_floor_plan(
        self,
        network_id: str | int | None,
        floor_plan_id: str | int | None,
    ) -> Call[models.DeleteNetworkFloorPlanResponse]:
        """``DELETE /networks/{networkId}/floorPlans/{floorPlanId}``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``destroy``.

        https://developer.cisco.com/meraki/api-v1/delete-network-floor-plan/
        """
        return self._call(
            DELETE_NETWORK_FLOOR_PLAN,
            (network_id, floor_plan_id,),
        )

    def get_network_floor_plan(
        self,
        network_id: str | int | None,
        floor_plan_id: str | int | None,
    ) -> Call[models.NetworkFloorPlanDetails]:
        """``GET /networks/{networkId}/floorPlans/{floorPlanId}``

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-floor-plan/
        """
        return self._call(
            GET_NETWORK_FLOOR_PLAN,
            (network_id, floor_plan_id,),
        )

    def update_network_floor_plan(
        self,
        network_id: str | int | None,
        floor_plan_id: str | int | None,
        *,
        name: str | None | UnsetType = UNSET,
        center: Mapping[str, Any] | None | UnsetType = UNSET,
        bottom_left_corner: Mapping[str, Any] | None | UnsetType = UNSET,
        bottom_right_corner: Mapping[str, Any] | None | UnsetType = UNSET,
        top_left_corner: Mapping[str, Any] | None | UnsetType = UNSET,
        top_right_corner: Mapping[str, Any] | None | UnsetType = UNSET,
        floor_number: float | None | UnsetType = UNSET,
        image_contents: str | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkFloorPlanResponse]:
        """``PUT /networks/{networkId}/floorPlans/{floorPlanId}``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-floor-plan/
        """
        return self._call(
            UPDATE_NETWORK_FLOOR_PLAN,
            (network_id, floor_plan_id,),
            {},
            {
                "name": name,
                "center": center,
                "bottomLeftCorner": bottom_left_corner,
                "bottomRightCorner": bottom_right_corner,
                "topLeftCorner": top_left_corner,
                "topRightCorner": top_right_corner,
                "floorNumber": floor_number,
                "imageContents": image_contents,
            },
        )

    def get_network_group_policies(
        self,
        network_id: str | int | None,
    ) -> Paginator[models.NetworkGroupPolicy]:
        """``GET /networks/{networkId}/groupPolicies``

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-group-policies/
        """
        return self._list(
            GET_NETWORK_GROUP_POLICIES,
            (network_id,),
        )

    def create_network_group_policy(
        self,
        network_id: str | int | None,
        *,
        name: str | None,
        scheduling: Mapping[str, Any] | None | UnsetType = UNSET,
        bandwidth: Mapping[str, Any] | None | UnsetType = UNSET,
        firewall_and_traffic_shaping: Mapping[str, Any] | None | UnsetType = UNSET,
        content_filtering: Mapping[str, Any] | None | UnsetType = UNSET,
        splash_auth_settings: str | None | UnsetType = UNSET,
        vlan_tagging: Mapping[str, Any] | None | UnsetType = UNSET,
        bonjour_forwarding: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.CreateNetworkGroupPolicyResponse]:
        """``POST /networks/{networkId}/groupPolicies``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``create``.

        https://developer.cisco.com/meraki/api-v1/create-network-group-policy/
        """
        return self._call(
            CREATE_NETWORK_GROUP_POLICY,
            (network_id,),
            {},
            {
                "name": name,
                "scheduling": scheduling,
                "bandwidth": bandwidth,
                "firewallAndTrafficShaping": firewall_and_traffic_shaping,
                "contentFiltering": content_filtering,
                "splashAuthSettings": splash_auth_settings,
                "vlanTagging": vlan_tagging,
                "bonjourForwarding": bonjour_forwarding,
            },
        )

    def delete_network_group_policy(
        self,
        network_id: str | int | None,
        group_policy_id: str | int | None,
        *,
        force: bool | None | UnsetType = UNSET,
    ) -> Call[None]:
        """``DELETE /networks/{networkId}/groupPolicies/{groupPolicyId}``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``destroy``.

        https://developer.cisco.com/meraki/api-v1/delete-network-group-policy/
        """
        return self._call(
            DELETE_NETWORK_GROUP_POLICY,
            (network_id, group_policy_id,),
            {
                "force": force,
            },
        )

    def get_network_group_policy(
        self,
        network_id: str | int | None,
        group_policy_id: str | int | None,
    ) -> Call[models.NetworkGroupPolicyDetails]:
        """``GET /networks/{networkId}/groupPolicies/{groupPolicyId}``

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-group-policy/
        """
        return self._call(
            GET_NETWORK_GROUP_POLICY,
            (network_id, group_policy_id,),
        )

    def update_network_group_policy(
        self,
        network_id: str | int | None,
        group_policy_id: str | int | None,
        *,
        name: str | None | UnsetType = UNSET,
        scheduling: Mapping[str, Any] | None | UnsetType = UNSET,
        bandwidth: Mapping[str, Any] | None | UnsetType = UNSET,
        firewall_and_traffic_shaping: Mapping[str, Any] | None | UnsetType = UNSET,
        content_filtering: Mapping[str, Any] | None | UnsetType = UNSET,
        splash_auth_settings: str | None | UnsetType = UNSET,
        vlan_tagging: Mapping[str, Any] | None | UnsetType = UNSET,
        bonjour_forwarding: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkGroupPolicyResponse]:
        """``PUT /networks/{networkId}/groupPolicies/{groupPolicyId}``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-group-policy/
        """
        return self._call(
            UPDATE_NETWORK_GROUP_POLICY,
            (network_id, group_policy_id,),
            {},
            {
                "name": name,
                "scheduling": scheduling,
                "bandwidth": bandwidth,
                "firewallAndTrafficShaping": firewall_and_traffic_shaping,
                "contentFiltering": content_filtering,
                "splashAuthSettings": splash_auth_settings,
                "vlanTagging": vlan_tagging,
                "bonjourForwarding": bonjour_forwarding,
            },
        )

    def get_network_health_alerts(
        self,
        network_id: str | int | None,
    ) -> Paginator[models.NetworkHealthAlert]:
        """``GET /networks/{networkId}/health/alerts``

        Deprecated.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-health-alerts/
        """
        return self._list(
            GET_NETWORK_HEALTH_ALERTS,
            (network_id,),
        )

    def get_network_location_scanning(
        self,
        network_id: str | int | None,
    ) -> Call[Any]:
        """``GET /networks/{networkId}/locationScanning``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-location-scanning/
        """
        return self._call(
            GET_NETWORK_LOCATION_SCANNING,
            (network_id,),
        )

    def update_network_location_scanning(
        self,
        network_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``PUT /networks/{networkId}/locationScanning``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:config:write``.

        https://developer.cisco.com/meraki/api-v1/update-network-location-scanning/
        """
        return self._call(
            UPDATE_NETWORK_LOCATION_SCANNING,
            (network_id,),
            {},
            body,
        )

    def get_network_location_scanning_http_servers(
        self,
        network_id: str | int | None,
    ) -> Call[Any]:
        """``GET /networks/{networkId}/locationScanning/httpServers``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-location-scanning-http-servers/
        """
        return self._call(
            GET_NETWORK_LOCATION_SCANNING_HTTP_SERVERS,
            (network_id,),
        )

    def update_network_location_scanning_http_servers(
        self,
        network_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``PUT /networks/{networkId}/locationScanning/httpServers``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:config:write``.

        https://developer.cisco.com/meraki/api-v1/update-network-location-scanning-http-servers/
        """
        return self._call(
            UPDATE_NETWORK_LOCATION_SCANNING_HTTP_SERVERS,
            (network_id,),
            {},
            body,
        )

    def get_network_meraki_auth_users(
        self,
        network_id: str | int | None,
    ) -> Paginator[models.NetworkMerakiAuthUser]:
        """``GET /networks/{networkId}/merakiAuthUsers``

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-meraki-auth-users/
        """
        return self._list(
            GET_NETWORK_MERAKI_AUTH_USERS,
            (network_id,),
        )

    def create_network_meraki_auth_user(
        self,
        network_id: str | int | None,
        *,
        email: str | None,
        authorizations: Sequence[Mapping[str, Any] | None] | None,
        name: str | None | UnsetType = UNSET,
        password: str | None | UnsetType = UNSET,
        account_type: str | None | UnsetType = UNSET,
        email_password_to_user: bool | None | UnsetType = UNSET,
        is_admin: bool | None | UnsetType = UNSET,
    ) -> Call[models.CreateNetworkMerakiAuthUserResponse]:
        """``POST /networks/{networkId}/merakiAuthUsers``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``create``.

        https://developer.cisco.com/meraki/api-v1/create-network-meraki-auth-user/
        """
        return self._call(
            CREATE_NETWORK_MERAKI_AUTH_USER,
            (network_id,),
            {},
            {
                "email": email,
                "name": name,
                "password": password,
                "accountType": account_type,
                "emailPasswordToUser": email_password_to_user,
                "isAdmin": is_admin,
                "authorizations[]": authorizations,
            },
        )

    def delete_network_meraki_auth_user(
        self,
        network_id: str | int | None,
        meraki_auth_user_id: str | int | None,
        *,
        delete: bool | None | UnsetType = UNSET,
    ) -> Call[None]:
        """``DELETE /networks/{networkId}/merakiAuthUsers/{merakiAuthUserId}``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``destroy``.

        https://developer.cisco.com/meraki/api-v1/delete-network-meraki-auth-user/
        """
        return self._call(
            DELETE_NETWORK_MERAKI_AUTH_USER,
            (network_id, meraki_auth_user_id,),
            {
                "delete": delete,
            },
        )

    def get_network_meraki_auth_user(
        self,
        network_id: str | int | None,
        meraki_auth_user_id: str | int | None,
    ) -> Call[models.NetworkMerakiAuthUserDetails]:
        """``GET /networks/{networkId}/merakiAuthUsers/{merakiAuthUserId}``

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-meraki-auth-user/
        """
        return self._call(
            GET_NETWORK_MERAKI_AUTH_USER,
            (network_id, meraki_auth_user_id,),
        )

    def update_network_meraki_auth_user(
        self,
        network_id: str | int | None,
        meraki_auth_user_id: str | int | None,
        *,
        name: str | None | UnsetType = UNSET,
        password: str | None | UnsetType = UNSET,
        email_password_to_user: bool | None | UnsetType = UNSET,
        authorizations: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkMerakiAuthUserResponse]:
        """``PUT /networks/{networkId}/merakiAuthUsers/{merakiAuthUserId}``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-meraki-auth-user/
        """
        return self._call(
            UPDATE_NETWORK_MERAKI_AUTH_USER,
            (network_id, meraki_auth_user_id,),
            {},
            {
                "name": name,
                "password": password,
                "emailPasswordToUser": email_password_to_user,
                "authorizations[]": authorizations,
            },
        )

    def get_network_mqtt_brokers(
        self,
        network_id: str | int | None,
        *,
        product_types: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[models.NetworkMqttBroker]:
        """``GET /networks/{networkId}/mqttBrokers``

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-mqtt-brokers/
        """
        return self._list(
            GET_NETWORK_MQTT_BROKERS,
            (network_id,),
            {
                "productTypes[]": product_types,
            },
        )

    def create_network_mqtt_broker(
        self,
        network_id: str | int | None,
        *,
        name: str | None,
        host: str | None,
        port: int | None,
        security: Mapping[str, Any] | None | UnsetType = UNSET,
        authentication: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.CreateNetworkMqttBrokerResponse]:
        """``POST /networks/{networkId}/mqttBrokers``

        OAuth scope: ``dashboard:general:telemetry:write``.

        Action batch: ``create``.

        https://developer.cisco.com/meraki/api-v1/create-network-mqtt-broker/
        """
        return self._call(
            CREATE_NETWORK_MQTT_BROKER,
            (network_id,),
            {},
            {
                "name": name,
                "host": host,
                "port": port,
                "security": security,
                "authentication": authentication,
            },
        )

    def delete_network_mqtt_broker(
        self,
        network_id: str | int | None,
        mqtt_broker_id: str | int | None,
    ) -> Call[None]:
        """``DELETE /networks/{networkId}/mqttBrokers/{mqttBrokerId}``

        OAuth scope: ``dashboard:general:telemetry:write``.

        Action batch: ``destroy``.

        https://developer.cisco.com/meraki/api-v1/delete-network-mqtt-broker/
        """
        return self._call(
            DELETE_NETWORK_MQTT_BROKER,
            (network_id, mqtt_broker_id,),
        )

    def get_network_mqtt_broker(
        self,
        network_id: str | int | None,
        mqtt_broker_id: str | int | None,
    ) -> Call[models.NetworkMqttBrokerDetails]:
        """``GET /networks/{networkId}/mqttBrokers/{mqttBrokerId}``

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-mqtt-broker/
        """
        return self._call(
            GET_NETWORK_MQTT_BROKER,
            (network_id, mqtt_broker_id,),
        )

    def update_network_mqtt_broker(
        self,
        network_id: str | int | None,
        mqtt_broker_id: str | int | None,
        *,
        name: str | None | UnsetType = UNSET,
        host: str | None | UnsetType = UNSET,
        port: int | None | UnsetType = UNSET,
        security: Mapping[str, Any] | None | UnsetType = UNSET,
        authentication: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkMqttBrokerResponse]:
        """``PUT /networks/{networkId}/mqttBrokers/{mqttBrokerId}``

        OAuth scope: ``dashboard:general:telemetry:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-mqtt-broker/
        """
        return self._call(
            UPDATE_NETWORK_MQTT_BROKER,
            (network_id, mqtt_broker_id,),
            {},
            {
                "name": name,
                "host": host,
                "port": port,
                "security": security,
                "authentication": authentication,
            },
        )

    def get_network_netflow(
        self,
        network_id: str | int | None,
    ) -> Call[models.NetworkNetflow]:
        """``GET /networks/{networkId}/netflow``

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-netflow/
        """
        return self._call(
            GET_NETWORK_NETFLOW,
            (network_id,),
        )

    def update_network_netflow(
        self,
        network_id: str | int | None,
        *,
        reporting_enabled: bool | None | UnsetType = UNSET,
        collector_ip: str | None | UnsetType = UNSET,
        collector_port: int | None | UnsetType = UNSET,
        eta_enabled: bool | None | UnsetType = UNSET,
        eta_dst_port: int | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkNetflowResponse]:
        """``PUT /networks/{networkId}/netflow``

        OAuth scope: ``dashboard:general:telemetry:write``.

        https://developer.cisco.com/meraki/api-v1/update-network-netflow/
        """
        return self._call(
            UPDATE_NETWORK_NETFLOW,
            (network_id,),
            {},
            {
                "reportingEnabled": reporting_enabled,
                "collectorIp": collector_ip,
                "collectorPort": collector_port,
                "etaEnabled": eta_enabled,
                "etaDstPort": eta_dst_port,
            },
        )

    def get_network_network_health_channel_utilization(
        self,
        network_id: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        resolution: int | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.NetworkNetworkHealthChannelUtilization]:
        """``GET /networks/{networkId}/networkHealth/channelUtilization``

        Page size: 3 to 100, the API's default 10; 100 is requested by default.

        OAuth scope: ``wireless:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-network-health-channel-
        utilization/
        """
        return self._list(
            GET_NETWORK_NETWORK_HEALTH_CHANNEL_UTILIZATION,
            (network_id,),
            {
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "resolution": resolution,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_network_pii_pii_keys(
        self,
        network_id: str | int | None,
        *,
        username: str | None | UnsetType = UNSET,
        email: str | None | UnsetType = UNSET,
        mac: str | None | UnsetType = UNSET,
        serial: str | None | UnsetType = UNSET,
        imei: str | None | UnsetType = UNSET,
        bluetooth_mac: str | None | UnsetType = UNSET,
    ) -> Call[models.NetworkPiiPiiKeys]:
        """``GET /networks/{networkId}/pii/piiKeys``

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-pii-pii-keys/
        """
        return self._call(
            GET_NETWORK_PII_PII_KEYS,
            (network_id,),
            {
                "username": username,
                "email": email,
                "mac": mac,
                "serial": serial,
                "imei": imei,
                "bluetoothMac": bluetooth_mac,
            },
        )

    def get_network_pii_requests(
        self,
        network_id: str | int | None,
    ) -> Paginator[models.NetworkPiiRequest]:
        """``GET /networks/{networkId}/pii/requests``

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-pii-requests/
        """
        return self._list(
            GET_NETWORK_PII_REQUESTS,
            (network_id,),
        )

    def create_network_pii_request(
        self,
        network_id: str | int | None,
        *,
        type: str | None | UnsetType = UNSET,
        datasets: Sequence[str | None] | None | UnsetType = UNSET,
        username: str | None | UnsetType = UNSET,
        email: str | None | UnsetType = UNSET,
        mac: str | None | UnsetType = UNSET,
        sm_device_id: str | None | UnsetType = UNSET,
        sm_user_id: str | None | UnsetType = UNSET,
    ) -> Call[models.CreateNetworkPiiRequestResponse]:
        """``POST /networks/{networkId}/pii/requests``

        OAuth scope: ``dashboard:general:config:write``.

        https://developer.cisco.com/meraki/api-v1/create-network-pii-request/
        """
        return self._call(
            CREATE_NETWORK_PII_REQUEST,
            (network_id,),
            {},
            {
                "type": type,
                "datasets[]": datasets,
                "username": username,
                "email": email,
                "mac": mac,
                "smDeviceId": sm_device_id,
                "smUserId": sm_user_id,
            },
        )

    def delete_network_pii_request(
        self,
        network_id: str | int | None,
        request_id: str | int | None,
    ) -> Call[None]:
        """``DELETE /networks/{networkId}/pii/requests/{requestId}``

        OAuth scope: ``dashboard:general:config:write``.

        https://developer.cisco.com/meraki/api-v1/delete-network-pii-request/
        """
        return self._call(
            DELETE_NETWORK_PII_REQUEST,
            (network_id, request_id,),
        )

    def get_network_pii_request(
        self,
        network_id: str | int | None,
        request_id: str | int | None,
    ) -> Call[models.NetworkPiiRequestDetails]:
        """``GET /networks/{networkId}/pii/requests/{requestId}``

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-pii-request/
        """
        return self._call(
            GET_NETWORK_PII_REQUEST,
            (network_id, request_id,),
        )

    def get_network_pii_sm_devices_for_key(
        self,
        network_id: str | int | None,
        *,
        username: str | None | UnsetType = UNSET,
        email: str | None | UnsetType = UNSET,
        mac: str | None | UnsetType = UNSET,
        serial: str | None | UnsetType = UNSET,
        imei: str | None | UnsetType = UNSET,
        bluetooth_mac: str | None | UnsetType = UNSET,
    ) -> Call[models.NetworkPiiSmDevicesForKey]:
        """``GET /networks/{networkId}/pii/smDevicesForKey``

        OAuth scope: ``sm:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-pii-sm-devices-for-key/
        """
        return self._call(
            GET_NETWORK_PII_SM_DEVICES_FOR_KEY,
            (network_id,),
            {
                "username": username,
                "email": email,
                "mac": mac,
                "serial": serial,
                "imei": imei,
                "bluetoothMac": bluetooth_mac,
            },
        )

    def get_network_pii_sm_owners_for_key(
        self,
        network_id: str | int | None,
        *,
        username: str | None | UnsetType = UNSET,
        email: str | None | UnsetType = UNSET,
        mac: str | None | UnsetType = UNSET,
        serial: str | None | UnsetType = UNSET,
        imei: str | None | UnsetType = UNSET,
        bluetooth_mac: str | None | UnsetType = UNSET,
    ) -> Call[models.NetworkPiiSmOwnersForKey]:
        """``GET /networks/{networkId}/pii/smOwnersForKey``

        OAuth scope: ``sm:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-pii-sm-owners-for-key/
        """
        return self._call(
            GET_NETWORK_PII_SM_OWNERS_FOR_KEY,
            (network_id,),
            {
                "username": username,
                "email": email,
                "mac": mac,
                "serial": serial,
                "imei": imei,
                "bluetoothMac": bluetooth_mac,
            },
        )

    def get_network_policies_by_client(
        self,
        network_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
    ) -> Paginator[models.NetworkPoliciesByClient]:
        """``GET /networks/{networkId}/policies/byClient``

        Page size: 3 to 1000, the API's default 50; 1000 is requested by default.

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-policies-by-client/
        """
        return self._list(
            GET_NETWORK_POLICIES_BY_CLIENT,
            (network_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "t0": t0,
                "timespan": timespan,
            },
        )

    def get_network_settings(
        self,
        network_id: str | int | None,
    ) -> Call[models.NetworkSettings]:
        """``GET /networks/{networkId}/settings``

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-settings/
        """
        return self._call(
            GET_NETWORK_SETTINGS,
            (network_id,),
        )

    def update_network_settings(
        self,
        network_id: str | int | None,
        *,
        local_status_page_enabled: bool | None | UnsetType = UNSET,
        remote_status_page_enabled: bool | None | UnsetType = UNSET,
        local_status_page: Mapping[str, Any] | None | UnsetType = UNSET,
        secure_port: Mapping[str, Any] | None | UnsetType = UNSET,
        named_vlans: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkSettingsResponse]:
        """``PUT /networks/{networkId}/settings``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-settings/
        """
        return self._call(
            UPDATE_NETWORK_SETTINGS,
            (network_id,),
            {},
            {
                "localStatusPageEnabled": local_status_page_enabled,
                "remoteStatusPageEnabled": remote_status_page_enabled,
                "localStatusPage": local_status_page,
                "securePort": secure_port,
                "namedVlans": named_vlans,
            },
        )

    def create_network_sites_building(
        self,
        network_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /networks/{networkId}/sites/buildings``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:config:write``.

        https://developer.cisco.com/meraki/api-v1/create-network-sites-building/
        """
        return self._call(
            CREATE_NETWORK_SITES_BUILDING,
            (network_id,),
            {},
            body,
        )

    def delete_network_sites_building(
        self,
        network_id: str | int | None,
        building_id: str | int | None,
    ) -> Call[None]:
        """``DELETE /networks/{networkId}/sites/buildings/{buildingId}``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:config:write``.

        https://developer.cisco.com/meraki/api-v1/delete-network-sites-building/
        """
        return self._call(
            DELETE_NETWORK_SITES_BUILDING,
            (network_id, building_id,),
        )

    def update_network_sites_building(
        self,
        network_id: str | int | None,
        building_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``PUT /networks/{networkId}/sites/buildings/{buildingId}``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:config:write``.

        https://developer.cisco.com/meraki/api-v1/update-network-sites-building/
        """
        return self._call(
            UPDATE_NETWORK_SITES_BUILDING,
            (network_id, building_id,),
            {},
            body,
        )

    def get_network_snmp(
        self,
        network_id: str | int | None,
    ) -> Call[models.NetworkSnmp]:
        """``GET /networks/{networkId}/snmp``

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-snmp/
        """
        return self._call(
            GET_NETWORK_SNMP,
            (network_id,),
        )

    def update_network_snmp(
        self,
        network_id: str | int | None,
        *,
        access: str | None | UnsetType = UNSET,
        community_string: str | None | UnsetType = UNSET,
        users: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
        authentication: Mapping[str, Any] | None | UnsetType = UNSET,
        privacy: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkSnmpResponse]:
        """``PUT /networks/{networkId}/snmp``

        OAuth scope: ``dashboard:general:telemetry:write``.

        https://developer.cisco.com/meraki/api-v1/update-network-snmp/
        """
        return self._call(
            UPDATE_NETWORK_SNMP,
            (network_id,),
            {},
            {
                "access": access,
                "communityString": community_string,
                "users[]": users,
                "authentication": authentication,
                "privacy": privacy,
            },
        )

    def update_network_snmp_traps(
        self,
        network_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``PUT /networks/{networkId}/snmp/traps``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/update-network-snmp-traps/
        """
        return self._call(
            UPDATE_NETWORK_SNMP_TRAPS,
            (network_id,),
            {},
            body,
        )

    def get_network_splash_login_attempts(
        self,
        network_id: str | int | None,
        *,
        ssid_number: int | None | UnsetType = UNSET,
        login_identifier: str | None | UnsetType = UNSET,
        timespan: int | None | UnsetType = UNSET,
    ) -> Paginator[models.NetworkSplashLoginAttempt]:
        """``GET /networks/{networkId}/splashLoginAttempts``

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-splash-login-attempts/
        """
        return self._list(
            GET_NETWORK_SPLASH_LOGIN_ATTEMPTS,
            (network_id,),
            {
                "ssidNumber": ssid_number,
                "loginIdentifier": login_identifier,
                "timespan": timespan,
            },
        )

    def split_network(
        self,
        network_id: str | int | None,
    ) -> Call[models.SplitNetworkResponse]:
        """``POST /networks/{networkId}/split``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``split``.

        https://developer.cisco.com/meraki/api-v1/split-network/
        """
        return self._call(
            SPLIT_NETWORK,
            (network_id,),
        )

    def get_network_syslog_servers(
        self,
        network_id: str | int | None,
    ) -> Call[models.NetworkSyslogServers]:
        """``GET /networks/{networkId}/syslogServers``

        Deprecated.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-syslog-servers/
        """
        return self._call(
            GET_NETWORK_SYSLOG_SERVERS,
            (network_id,),
        )

    def update_network_syslog_servers(
        self,
        network_id: str | int | None,
        *,
        servers: Sequence[Mapping[str, Any] | None] | None,
    ) -> Call[models.UpdateNetworkSyslogServersResponse]:
        """``PUT /networks/{networkId}/syslogServers``

        Deprecated.

        OAuth scope: ``dashboard:general:telemetry:write``.

        https://developer.cisco.com/meraki/api-v1/update-network-syslog-servers/
        """
        return self._call(
            UPDATE_NETWORK_SYSLOG_SERVERS,
            (network_id,),
            {},
            {
                "servers[]": servers,
            },
        )

    def get_network_topology_link_layer(
        self,
        network_id: str | int | None,
    ) -> Call[models.NetworkTopologyLinkLayer]:
        """``GET /networks/{networkId}/topology/linkLayer``

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-topology-link-layer/
        """
        return self._call(
            GET_NETWORK_TOPOLOGY_LINK_LAYER,
            (network_id,),
        )

    def get_network_traffic(
        self,
        network_id: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        device_type: str | None | UnsetType = UNSET,
    ) -> Paginator[models.NetworkTraffic]:
        """``GET /networks/{networkId}/traffic``

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-traffic/
        """
        return self._list(
            GET_NETWORK_TRAFFIC,
            (network_id,),
            {
                "t0": t0,
                "timespan": timespan,
                "deviceType": device_type,
            },
        )

    def get_network_traffic_analysis(
        self,
        network_id: str | int | None,
    ) -> Call[models.NetworkTrafficAnalysis]:
        """``GET /networks/{networkId}/trafficAnalysis``

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-traffic-analysis/
        """
        return self._call(
            GET_NETWORK_TRAFFIC_ANALYSIS,
            (network_id,),
        )

    def update_network_traffic_analysis(
        self,
        network_id: str | int | None,
        *,
        mode: str | None | UnsetType = UNSET,
        custom_pie_chart_items: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkTrafficAnalysisResponse]:
        """``PUT /networks/{networkId}/trafficAnalysis``

        OAuth scope: ``sdwan:config:write``.

        https://developer.cisco.com/meraki/api-v1/update-network-traffic-analysis/
        """
        return self._call(
            UPDATE_NETWORK_TRAFFIC_ANALYSIS,
            (network_id,),
            {},
            {
                "mode": mode,
                "customPieChartItems[]": custom_pie_chart_items,
            },
        )

    def get_network_traffic_shaping_application_categories(
        self,
        network_id: str | int | None,
    ) -> Call[models.NetworkTrafficShapingApplicationCategories]:
        """``GET /networks/{networkId}/trafficShaping/applicationCategories``

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-traffic-shaping-application-
        categories/
        """
        return self._call(
            GET_NETWORK_TRAFFIC_SHAPING_APPLICATION_CATEGORIES,
            (network_id,),
        )

    def get_network_traffic_shaping_dscp_tagging_options(
        self,
        network_id: str | int | None,
    ) -> Paginator[models.NetworkTrafficShapingDscpTaggingOption]:
        """``GET /networks/{networkId}/trafficShaping/dscpTaggingOptions``

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-traffic-shaping-dscp-tagging-
        options/
        """
        return self._list(
            GET_NETWORK_TRAFFIC_SHAPING_DSCP_TAGGING_OPTIONS,
            (network_id,),
        )

    def unbind_network(
        self,
        network_id: str | int | None,
        *,
        retain_configs: bool | None | UnsetType = UNSET,
    ) -> Call[models.UnbindNetworkResponse]:
        """``POST /networks/{networkId}/unbind``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``unbind``.

        https://developer.cisco.com/meraki/api-v1/unbind-network/
        """
        return self._call(
            UNBIND_NETWORK,
            (network_id,),
            {},
            {
                "retainConfigs": retain_configs,
            },
        )

    def get_network_vlan_profiles(
        self,
        network_id: str | int | None,
    ) -> Paginator[models.NetworkVlanProfile]:
        """``GET /networks/{networkId}/vlanProfiles``

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-vlan-profiles/
        """
        return self._list(
            GET_NETWORK_VLAN_PROFILES,
            (network_id,),
        )

    def create_network_vlan_profile(
        self,
        network_id: str | int | None,
        *,
        name: str | None,
        vlan_names: Sequence[Mapping[str, Any] | None] | None,
        vlan_groups: Sequence[Mapping[str, Any] | None] | None,
        iname: str | None,
        active_vlans: str | None | UnsetType = UNSET,
    ) -> Call[models.CreateNetworkVlanProfileResponse]:
        """``POST /networks/{networkId}/vlanProfiles``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``create``.

        https://developer.cisco.com/meraki/api-v1/create-network-vlan-profile/
        """
        return self._call(
            CREATE_NETWORK_VLAN_PROFILE,
            (network_id,),
            {},
            {
                "name": name,
                "activeVlans": active_vlans,
                "vlanNames[]": vlan_names,
                "vlanGroups[]": vlan_groups,
                "iname": iname,
            },
        )

    def get_network_vlan_profiles_assignments_by_device(
        self,
        network_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        product_types: Sequence[str | None] | UnsetType = UNSET,
        stack_ids: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[models.NetworkVlanProfilesAssignmentsByDevice]:
        """``GET /networks/{networkId}/vlanProfiles/assignments/byDevice``

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-vlan-profiles-assignments-by-
        device/
        """
        return self._list(
            GET_NETWORK_VLAN_PROFILES_ASSIGNMENTS_BY_DEVICE,
            (network_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "serials[]": serials,
                "productTypes[]": product_types,
                "stackIds[]": stack_ids,
            },
        )

    def reassign_network_vlan_profiles_assignments(
        self,
        network_id: str | int | None,
        *,
        serials: Sequence[str | None] | None,
        stack_ids: Sequence[str | None] | None,
        vlan_profile: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.ReassignNetworkVlanProfilesAssignmentsResponse]:
        """``POST /networks/{networkId}/vlanProfiles/assignments/reassign``

        OAuth scope: ``dashboard:general:config:write``.

        https://developer.cisco.com/meraki/api-v1/reassign-network-vlan-profiles-assignments/
        """
        return self._call(
            REASSIGN_NETWORK_VLAN_PROFILES_ASSIGNMENTS,
            (network_id,),
            {},
            {
                "vlanProfile": vlan_profile,
                "serials[]": serials,
                "stackIds[]": stack_ids,
            },
        )

    def delete_network_vlan_profile(
        self,
        network_id: str | int | None,
        iname: str | int | None,
    ) -> Call[None]:
        """``DELETE /networks/{networkId}/vlanProfiles/{iname}``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``destroy``.

        https://developer.cisco.com/meraki/api-v1/delete-network-vlan-profile/
        """
        return self._call(
            DELETE_NETWORK_VLAN_PROFILE,
            (network_id, iname,),
        )

    def get_network_vlan_profile(
        self,
        network_id: str | int | None,
        iname: str | int | None,
    ) -> Call[models.NetworkVlanProfileDetails]:
        """``GET /networks/{networkId}/vlanProfiles/{iname}``

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-vlan-profile/
        """
        return self._call(
            GET_NETWORK_VLAN_PROFILE,
            (network_id, iname,),
        )

    def update_network_vlan_profile(
        self,
        network_id: str | int | None,
        iname: str | int | None,
        *,
        name: str | None,
        vlan_names: Sequence[Mapping[str, Any] | None] | None,
        vlan_groups: Sequence[Mapping[str, Any] | None] | None,
        active_vlans: str | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkVlanProfileResponse]:
        """``PUT /networks/{networkId}/vlanProfiles/{iname}``

        OAuth scope: ``dashboard:general:config:write``.

        https://developer.cisco.com/meraki/api-v1/update-network-vlan-profile/
        """
        return self._call(
            UPDATE_NETWORK_VLAN_PROFILE,
            (network_id, iname,),
            {},
            {
                "name": name,
                "activeVlans": active_vlans,
                "vlanNames[]": vlan_names,
                "vlanGroups[]": vlan_groups,
            },
        )

    def get_network_webhooks_http_servers(
        self,
        network_id: str | int | None,
    ) -> Paginator[models.NetworkWebhooksHttpServer]:
        """``GET /networks/{networkId}/webhooks/httpServers``

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-webhooks-http-servers/
        """
        return self._list(
            GET_NETWORK_WEBHOOKS_HTTP_SERVERS,
            (network_id,),
        )

    def create_network_webhooks_http_server(
        self,
        network_id: str | int | None,
        *,
        name: str | None,
        url: str | None,
        shared_secret: str | None | UnsetType = UNSET,
        payload_template: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.CreateNetworkWebhooksHttpServerResponse]:
        """``POST /networks/{networkId}/webhooks/httpServers``

        OAuth scope: ``dashboard:general:telemetry:write``.

        https://developer.cisco.com/meraki/api-v1/create-network-webhooks-http-server/
        """
        return self._call(
            CREATE_NETWORK_WEBHOOKS_HTTP_SERVER,
            (network_id,),
            {},
            {
                "name": name,
                "url": url,
                "sharedSecret": shared_secret,
                "payloadTemplate": payload_template,
            },
        )

    def delete_network_webhooks_http_server(
        self,
        network_id: str | int | None,
        http_server_id: str | int | None,
    ) -> Call[None]:
        """``DELETE /networks/{networkId}/webhooks/httpServers/{httpServerId}``

        OAuth scope: ``dashboard:general:telemetry:write``.

        https://developer.cisco.com/meraki/api-v1/delete-network-webhooks-http-server/
        """
        return self._call(
            DELETE_NETWORK_WEBHOOKS_HTTP_SERVER,
            (network_id, http_server_id,),
        )

    def get_network_webhooks_http_server(
        self,
        network_id: str | int | None,
        http_server_id: str | int | None,
    ) -> Call[models.NetworkWebhooksHttpServerDetails]:
        """``GET /networks/{networkId}/webhooks/httpServers/{httpServerId}``

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-webhooks-http-server/
        """
        return self._call(
            GET_NETWORK_WEBHOOKS_HTTP_SERVER,
            (network_id, http_server_id,),
        )

    def update_network_webhooks_http_server(
        self,
        network_id: str | int | None,
        http_server_id: str | int | None,
        *,
        name: str | None | UnsetType = UNSET,
        shared_secret: str | None | UnsetType = UNSET,
        payload_template: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkWebhooksHttpServerResponse]:
        """``PUT /networks/{networkId}/webhooks/httpServers/{httpServerId}``

        OAuth scope: ``dashboard:general:telemetry:write``.

        https://developer.cisco.com/meraki/api-v1/update-network-webhooks-http-server/
        """
        return self._call(
            UPDATE_NETWORK_WEBHOOKS_HTTP_SERVER,
            (network_id, http_server_id,),
            {},
            {
                "name": name,
                "sharedSecret": shared_secret,
                "payloadTemplate": payload_template,
            },
        )

    def get_network_webhooks_payload_templates(
        self,
        network_id: str | int | None,
    ) -> Paginator[models.NetworkWebhooksPayloadTemplate]:
        """``GET /networks/{networkId}/webhooks/payloadTemplates``

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-webhooks-payload-templates/
        """
        return self._list(
            GET_NETWORK_WEBHOOKS_PAYLOAD_TEMPLATES,
            (network_id,),
        )

    def create_network_webhooks_payload_template(
        self,
        network_id: str | int | None,
        *,
        name: str | None,
        body: str | None | UnsetType = UNSET,
        headers: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
        body_file: str | None | UnsetType = UNSET,
        headers_file: str | None | UnsetType = UNSET,
    ) -> Call[models.CreateNetworkWebhooksPayloadTemplateResponse]:
        """``POST /networks/{networkId}/webhooks/payloadTemplates``

        OAuth scope: ``dashboard:general:telemetry:write``.

        Action batch: ``create``.

        https://developer.cisco.com/meraki/api-v1/create-network-webhooks-payload-template/
        """
        return self._call(
            CREATE_NETWORK_WEBHOOKS_PAYLOAD_TEMPLATE,
            (network_id,),
            {},
            {
                "name": name,
                "body": body,
                "headers[]": headers,
                "bodyFile": body_file,
                "headersFile": headers_file,
            },
        )

    def delete_network_webhooks_payload_template(
        self,
        network_id: str | int | None,
        payload_template_id: str | int | None,
    ) -> Call[None]:
        """``DELETE /networks/{networkId}/webhooks/payloadTemplates/{payloadTemplateId}``

        OAuth scope: ``dashboard:general:telemetry:write``.

        Action batch: ``destroy``.

        https://developer.cisco.com/meraki/api-v1/delete-network-webhooks-payload-template/
        """
        return self._call(
            DELETE_NETWORK_WEBHOOKS_PAYLOAD_TEMPLATE,
            (network_id, payload_template_id,),
        )

    def get_network_webhooks_payload_template(
        self,
        network_id: str | int | None,
        payload_template_id: str | int | None,
    ) -> Call[models.NetworkWebhooksPayloadTemplateDetails]:
        """``GET /networks/{networkId}/webhooks/payloadTemplates/{payloadTemplateId}``

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-webhooks-payload-template/
        """
        return self._call(
            GET_NETWORK_WEBHOOKS_PAYLOAD_TEMPLATE,
            (network_id, payload_template_id,),
        )

    def update_network_webhooks_payload_template(
        self,
        network_id: str | int | None,
        payload_template_id: str | int | None,
        *,
        name: str | None | UnsetType = UNSET,
        body: str | None | UnsetType = UNSET,
        headers: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
        body_file: str | None | UnsetType = UNSET,
        headers_file: str | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkWebhooksPayloadTemplateResponse]:
        """``PUT /networks/{networkId}/webhooks/payloadTemplates/{payloadTemplateId}``

        OAuth scope: ``dashboard:general:telemetry:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-webhooks-payload-template/
        """
        return self._call(
            UPDATE_NETWORK_WEBHOOKS_PAYLOAD_TEMPLATE,
            (network_id, payload_template_id,),
            {},
            {
                "name": name,
                "body": body,
                "headers[]": headers,
                "bodyFile": body_file,
                "headersFile": headers_file,
            },
        )

    def create_network_webhooks_webhook_test(
        self,
        network_id: str | int | None,
        *,
        url: str | None,
        shared_secret: str | None | UnsetType = UNSET,
        payload_template_id: str | None | UnsetType = UNSET,
        payload_template_name: str | None | UnsetType = UNSET,
        alert_type_id: str | None | UnsetType = UNSET,
    ) -> Call[models.CreateNetworkWebhooksWebhookTestResponse]:
        """``POST /networks/{networkId}/webhooks/webhookTests``

        OAuth scope: ``dashboard:general:telemetry:write``.

        https://developer.cisco.com/meraki/api-v1/create-network-webhooks-webhook-test/
        """
        return self._call(
            CREATE_NETWORK_WEBHOOKS_WEBHOOK_TEST,
            (network_id,),
            {},
            {
                "url": url,
                "sharedSecret": shared_secret,
                "payloadTemplateId": payload_template_id,
                "payloadTemplateName": payload_template_name,
                "alertTypeId": alert_type_id,
            },
        )

    def get_network_webhooks_webhook_test(
        self,
        network_id: str | int | None,
        webhook_test_id: str | int | None,
    ) -> Call[models.NetworkWebhooksWebhookTest]:
        """``GET /networks/{networkId}/webhooks/webhookTests/{webhookTestId}``

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-webhooks-webhook-test/
        """
        return self._call(
            GET_NETWORK_WEBHOOKS_WEBHOOK_TEST,
            (network_id, webhook_test_id,),
        )
