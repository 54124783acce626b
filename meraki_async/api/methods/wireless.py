# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""The wireless operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import UNSET, UnsetType

from ...calls.scope import Scope
from ...operations.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...calls.call import Call
    from ...calls.paginator import Paginator
    from ..models import wireless as models

UPDATE_DEVICE_WIRELESS_ALTERNATE_MANAGEMENT_INTERFACE_IPV6 = Operation(
    id="updateDeviceWirelessAlternateManagementInterfaceIpv6",
    method="PUT",
    path="/devices/{serial}/wireless/alternateManagementInterface/ipv6",
    scope="wireless",
    response_type="UpdateDeviceWirelessAlternateManagementInterfaceIpv6Response",
    oauth_scope="wireless:config:write",
    batch=("/devices/{serial}/wireless/alternateManagementInterface/ipv6", "update"),
)
GET_DEVICE_WIRELESS_BLUETOOTH_SETTINGS = Operation(
    id="getDeviceWirelessBluetoothSettings",
    method="GET",
    path="/devices/{serial}/wireless/bluetooth/settings",
    scope="wireless",
    response_type="DeviceWirelessBluetoothSettings",
    oauth_scope="wireless:config:read",
)
UPDATE_DEVICE_WIRELESS_BLUETOOTH_SETTINGS = Operation(
    id="updateDeviceWirelessBluetoothSettings",
    method="PUT",
    path="/devices/{serial}/wireless/bluetooth/settings",
    scope="wireless",
    response_type="UpdateDeviceWirelessBluetoothSettingsResponse",
    oauth_scope="wireless:config:write",
    batch=("/devices/{serial}/wireless/bluetooth/settings", "update"),
)
GET_DEVICE_WIRELESS_CONNECTION_STATS = Operation(
    id="getDeviceWirelessConnectionStats",
    method="GET",
    path="/devices/{serial}/wireless/connectionStats",
    scope="wireless",
    response_type="DeviceWirelessConnectionStats",
    oauth_scope="wireless:telemetry:read",
)
GET_DEVICE_WIRELESS_ELECTRONIC_SHELF_LABEL = Operation(
    id="getDeviceWirelessElectronicShelfLabel",
    method="GET",
    path="/devices/{serial}/wireless/electronicShelfLabel",
    scope="wireless",
    response_type="DeviceWirelessElectronicShelfLabel",
)
UPDATE_DEVICE_WIRELESS_ELECTRONIC_SHELF_LABEL = Operation(
    id="updateDeviceWirelessElectronicShelfLabel",
    method="PUT",
    path="/devices/{serial}/wireless/electronicShelfLabel",
    scope="wireless",
    response_type="UpdateDeviceWirelessElectronicShelfLabelResponse",
    batch=("/devices/{serial}/wireless/electronicShelfLabel", "update"),
)
GET_DEVICE_WIRELESS_HEALTH_SCORES = Operation(
    id="getDeviceWirelessHealthScores",
    method="GET",
    path="/devices/{serial}/wireless/healthScores",
    scope="wireless",
    stage="beta",
)
GET_DEVICE_WIRELESS_LATENCY_STATS = Operation(
    id="getDeviceWirelessLatencyStats",
    method="GET",
    path="/devices/{serial}/wireless/latencyStats",
    scope="wireless",
    response_type="DeviceWirelessLatencyStats",
    oauth_scope="wireless:telemetry:read",
)
GET_DEVICE_WIRELESS_RADIO_AFC_POSITION = Operation(
    id="getDeviceWirelessRadioAfcPosition",
    method="GET",
    path="/devices/{serial}/wireless/radio/afc/position",
    scope="wireless",
    stage="beta",
)
UPDATE_DEVICE_WIRELESS_RADIO_AFC_POSITION = Operation(
    id="updateDeviceWirelessRadioAfcPosition",
    method="PUT",
    path="/devices/{serial}/wireless/radio/afc/position",
    scope="wireless",
    stage="beta",
)
GET_DEVICE_WIRELESS_RADIO_AFC_POWER_LIMITS = Operation(
    id="getDeviceWirelessRadioAfcPowerLimits",
    method="GET",
    path="/devices/{serial}/wireless/radio/afc/powerLimits",
    scope="wireless",
    stage="beta",
)
GET_DEVICE_WIRELESS_RADIO_OVERRIDES = Operation(
    id="getDeviceWirelessRadioOverrides",
    method="GET",
    path="/devices/{serial}/wireless/radio/overrides",
    scope="wireless",
    response_type="DeviceWirelessRadioOverrides",
)
UPDATE_DEVICE_WIRELESS_RADIO_OVERRIDES = Operation(
    id="updateDeviceWirelessRadioOverrides",
    method="PUT",
    path="/devices/{serial}/wireless/radio/overrides",
    scope="wireless",
    response_type="UpdateDeviceWirelessRadioOverridesResponse",
    batch=("/devices/{serial}/wireless/radio/overrides", "update"),
)
GET_DEVICE_WIRELESS_RADIO_SETTINGS = Operation(
    id="getDeviceWirelessRadioSettings",
    method="GET",
    path="/devices/{serial}/wireless/radio/settings",
    scope="wireless",
    response_type="DeviceWirelessRadioSettings",
    oauth_scope="wireless:config:read",
)
UPDATE_DEVICE_WIRELESS_RADIO_SETTINGS = Operation(
    id="updateDeviceWirelessRadioSettings",
    method="PUT",
    path="/devices/{serial}/wireless/radio/settings",
    scope="wireless",
    response_type="UpdateDeviceWirelessRadioSettingsResponse",
    oauth_scope="wireless:config:write",
    batch=("/devices/{serial}/wireless/radio/settings", "update"),
)
GET_DEVICE_WIRELESS_RADIO_STATUS = Operation(
    id="getDeviceWirelessRadioStatus",
    method="GET",
    path="/devices/{serial}/wireless/radio/status",
    scope="wireless",
    stage="beta",
)
GET_DEVICE_WIRELESS_STATUS = Operation(
    id="getDeviceWirelessStatus",
    method="GET",
    path="/devices/{serial}/wireless/status",
    scope="wireless",
    response_type="DeviceWirelessStatus",
    oauth_scope="wireless:telemetry:read",
)
CREATE_DEVICE_WIRELESS_ZIGBEE_ENROLLMENT = Operation(
    id="createDeviceWirelessZigbeeEnrollment",
    method="POST",
    path="/devices/{serial}/wireless/zigbee/enrollments",
    scope="wireless",
    response_type="CreateDeviceWirelessZigbeeEnrollmentResponse",
)
GET_DEVICE_WIRELESS_ZIGBEE_ENROLLMENT = Operation(
    id="getDeviceWirelessZigbeeEnrollment",
    method="GET",
    path="/devices/{serial}/wireless/zigbee/enrollments/{enrollmentId}",
    scope="wireless",
    response_type="DeviceWirelessZigbeeEnrollment",
)
GET_NETWORK_WIRELESS_AIR_MARSHAL = Operation(
    id="getNetworkWirelessAirMarshal",
    method="GET",
    path="/networks/{networkId}/wireless/airMarshal",
    scope="wireless",
    response_type="NetworkWirelessAirMarshal",
    is_list=True,
    oauth_scope="wireless:config:read",
)
CREATE_NETWORK_WIRELESS_AIR_MARSHAL_RULE = Operation(
    id="createNetworkWirelessAirMarshalRule",
    method="POST",
    path="/networks/{networkId}/wireless/airMarshal/rules",
    scope="wireless",
    response_type="CreateNetworkWirelessAirMarshalRuleResponse",
    batch=("/networks/{networkId}/wireless/airMarshal/rules", "create"),
)
DELETE_NETWORK_WIRELESS_AIR_MARSHAL_RULE = Operation(
    id="deleteNetworkWirelessAirMarshalRule",
    method="DELETE",
    path="/networks/{networkId}/wireless/airMarshal/rules/{ruleId}",
    scope="wireless",
    response_type="None",
    batch=("/networks/{networkId}/wireless/airMarshal/rules/{ruleId}", "destroy"),
)
UPDATE_NETWORK_WIRELESS_AIR_MARSHAL_RULE = Operation(
    id="updateNetworkWirelessAirMarshalRule",
    method="PUT",
    path="/networks/{networkId}/wireless/airMarshal/rules/{ruleId}",
    scope="wireless",
    response_type="UpdateNetworkWirelessAirMarshalRuleResponse",
    batch=("/networks/{networkId}/wireless/airMarshal/rules/{ruleId}", "update"),
)
UPDATE_NETWORK_WIRELESS_AIR_MARSHAL_SETTINGS = Operation(
    id="updateNetworkWirelessAirMarshalSettings",
    method="PUT",
    path="/networks/{networkId}/wireless/airMarshal/settings",
    scope="wireless",
    response_type="UpdateNetworkWirelessAirMarshalSettingsResponse",
    batch=("/networks/{networkId}/wireless/airMarshal/settings", "update"),
)
GET_NETWORK_WIRELESS_ALTERNATE_MANAGEMENT_INTERFACE = Operation(
    id="getNetworkWirelessAlternateManagementInterface",
    method="GET",
    path="/networks/{networkId}/wireless/alternateManagementInterface",
    scope="wireless",
    response_type="NetworkWirelessAlternateManagementInterface",
    oauth_scope="wireless:config:read",
)
UPDATE_NETWORK_WIRELESS_ALTERNATE_MANAGEMENT_INTERFACE = Operation(
    id="updateNetworkWirelessAlternateManagementInterface",
    method="PUT",
    path="/networks/{networkId}/wireless/alternateManagementInterface",
    scope="wireless",
    response_type="UpdateNetworkWirelessAlternateManagementInterfaceResponse",
    oauth_scope="wireless:config:write",
    batch=("/networks/{networkId}/wireless/alternateManagementInterface", "update"),
)
GET_NETWORK_WIRELESS_BILLING = Operation(
    id="getNetworkWirelessBilling",
    method="GET",
    path="/networks/{networkId}/wireless/billing",
    scope="wireless",
    response_type="NetworkWirelessBilling",
    oauth_scope="wireless:config:read",
)
UPDATE_NETWORK_WIRELESS_BILLING = Operation(
    id="updateNetworkWirelessBilling",
    method="PUT",
    path="/networks/{networkId}/wireless/billing",
    scope="wireless",
    response_type="UpdateNetworkWirelessBillingResponse",
    oauth_scope="wireless:config:write",
    batch=("/networks/{networkId}/wireless/billing", "update"),
)
GET_NETWORK_WIRELESS_BLUETOOTH_SETTINGS = Operation(
    id="getNetworkWirelessBluetoothSettings",
    method="GET",
    path="/networks/{networkId}/wireless/bluetooth/settings",
    scope="wireless",
    response_type="NetworkWirelessBluetoothSettings",
    oauth_scope="wireless:config:read",
)
UPDATE_NETWORK_WIRELESS_BLUETOOTH_SETTINGS = Operation(
    id="updateNetworkWirelessBluetoothSettings",
    method="PUT",
    path="/networks/{networkId}/wireless/bluetooth/settings",
    scope="wireless",
    response_type="UpdateNetworkWirelessBluetoothSettingsResponse",
    oauth_scope="wireless:config:write",
)
GET_NETWORK_WIRELESS_CHANNEL_UTILIZATION_HISTORY = Operation(
    id="getNetworkWirelessChannelUtilizationHistory",
    method="GET",
    path="/networks/{networkId}/wireless/channelUtilizationHistory",
    scope="wireless",
    response_type="NetworkWirelessChannelUtilizationHistory",
    is_list=True,
    oauth_scope="wireless:telemetry:read",
)
GET_NETWORK_WIRELESS_CLIENT_COUNT_HISTORY = Operation(
    id="getNetworkWirelessClientCountHistory",
    method="GET",
    path="/networks/{networkId}/wireless/clientCountHistory",
    scope="wireless",
    response_type="NetworkWirelessClientCountHistory",
    is_list=True,
    oauth_scope="wireless:telemetry:read",
)
GET_NETWORK_WIRELESS_CLIENTS_CONNECTION_STATS = Operation(
    id="getNetworkWirelessClientsConnectionStats",
    method="GET",
    path="/networks/{networkId}/wireless/clients/connectionStats",
    scope="wireless",
    response_type="NetworkWirelessClientsConnectionStat",
    is_list=True,
    oauth_scope="wireless:telemetry:read",
)
GET_NETWORK_WIRELESS_CLIENTS_HEALTH_SCORES = Operation(
    id="getNetworkWirelessClientsHealthScores",
    method="GET",
    path="/networks/{networkId}/wireless/clients/healthScores",
    scope="wireless",
    stage="beta",
    oauth_scope="wireless:telemetry:read",
)
GET_NETWORK_WIRELESS_CLIENTS_LATENCY_STATS = Operation(
    id="getNetworkWirelessClientsLatencyStats",
    method="GET",
    path="/networks/{networkId}/wireless/clients/latencyStats",
    scope="wireless",
    response_type="NetworkWirelessClientsLatencyStat",
    is_list=True,
    oauth_scope="wireless:telemetry:read",
)
GET_NETWORK_WIRELESS_CLIENTS_ONBOARDING_HISTORY = Operation(
    id="getNetworkWirelessClientsOnboardingHistory",
    method="GET",
    path="/networks/{networkId}/wireless/clients/onboardingHistory",
    scope="wireless",
    stage="beta",
    oauth_scope="wireless:telemetry:read",
)
GET_NETWORK_WIRELESS_CLIENT_CONNECTION_STATS = Operation(
    id="getNetworkWirelessClientConnectionStats",
    method="GET",
    path="/networks/{networkId}/wireless/clients/{clientId}/connectionStats",
    scope="wireless",
    response_type="NetworkWirelessClientConnectionStats",
    oauth_scope="wireless:telemetry:read",
)
GET_NETWORK_WIRELESS_CLIENT_CONNECTIVITY_EVENTS = Operation(
    id="getNetworkWirelessClientConnectivityEvents",
    method="GET",
    path="/networks/{networkId}/wireless/clients/{clientId}/connectivityEvents",
    scope="wireless",
    response_type="NetworkWirelessClientConnectivityEvent",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="wireless:telemetry:read",
)
GET_NETWORK_WIRELESS_CLIENT_HEALTH_SCORES = Operation(
    id="getNetworkWirelessClientHealthScores",
    method="GET",
    path="/networks/{networkId}/wireless/clients/{clientId}/healthScores",
    scope="wireless",
    stage="beta",
)
GET_NETWORK_WIRELESS_CLIENT_LATENCY_HISTORY = Operation(
    id="getNetworkWirelessClientLatencyHistory",
    method="GET",
    path="/networks/{networkId}/wireless/clients/{clientId}/latencyHistory",
    scope="wireless",
    response_type="NetworkWirelessClientLatencyHistory",
    is_list=True,
    oauth_scope="wireless:telemetry:read",
)
GET_NETWORK_WIRELESS_CLIENT_LATENCY_STATS = Operation(
    id="getNetworkWirelessClientLatencyStats",
    method="GET",
    path="/networks/{networkId}/wireless/clients/{clientId}/latencyStats",
    scope="wireless",
    response_type="NetworkWirelessClientLatencyStats",
    oauth_scope="wireless:telemetry:read",
)
GET_NETWORK_WIRELESS_CLIENT_ROAMING_HISTORY = Operation(
    id="getNetworkWirelessClientRoamingHistory",
    method="GET",
    path="/networks/{networkId}/wireless/clients/{clientId}/roaming/history",
    scope="wireless",
    is_list=True,
    paging="link",
    stage="beta",
)
GET_NETWORK_WIRELESS_CONNECTION_STATS = Operation(
    id="getNetworkWirelessConnectionStats",
    method="GET",
    path="/networks/{networkId}/wireless/connectionStats",
    scope="wireless",
    response_type="NetworkWirelessConnectionStats",
    oauth_scope="wireless:telemetry:read",
)
GET_NETWORK_WIRELESS_DATA_RATE_HISTORY = Operation(
    id="getNetworkWirelessDataRateHistory",
    method="GET",
    path="/networks/{networkId}/wireless/dataRateHistory",
    scope="wireless",
    response_type="NetworkWirelessDataRateHistory",
    is_list=True,
    oauth_scope="wireless:telemetry:read",
)
GET_NETWORK_WIRELESS_DEVICES_CONNECTION_STATS = Operation(
    id="getNetworkWirelessDevicesConnectionStats",
    method="GET",
    path="/networks/{networkId}/wireless/devices/connectionStats",
    scope="wireless",
    response_type="NetworkWirelessDevicesConnectionStat",
    is_list=True,
    oauth_scope="wireless:telemetry:read",
)
GET_NETWORK_WIRELESS_DEVICES_HEALTH_SCORES = Operation(
    id="getNetworkWirelessDevicesHealthScores",
    method="GET",
    path="/networks/{networkId}/wireless/devices/healthScores",
    scope="wireless",
    stage="beta",
)
GET_NETWORK_WIRELESS_DEVICES_LATENCY_STATS = Operation(
    id="getNetworkWirelessDevicesLatencyStats",
    method="GET",
    path="/networks/{networkId}/wireless/devices/latencyStats",
    scope="wireless",
    response_type="NetworkWirelessDevicesLatencyStat",
    is_list=True,
    oauth_scope="wireless:telemetry:read",
)
GET_NETWORK_WIRELESS_ELECTRONIC_SHELF_LABEL = Operation(
    id="getNetworkWirelessElectronicShelfLabel",
    method="GET",
    path="/networks/{networkId}/wireless/electronicShelfLabel",
    scope="wireless",
    response_type="NetworkWirelessElectronicShelfLabel",
)
UPDATE_NETWORK_WIRELESS_ELECTRONIC_SHELF_LABEL = Operation(
    id="updateNetworkWirelessElectronicShelfLabel",
    method="PUT",
    path="/networks/{networkId}/wireless/electronicShelfLabel",
    scope="wireless",
    response_type="UpdateNetworkWirelessElectronicShelfLabelResponse",
    batch=("/networks/{networkId}/wireless/electronicShelfLabel", "update"),
)
GET_NETWORK_WIRELESS_ELECTRONIC_SHELF_LABEL_CONFIGURED_DEVICES = Operation(
    id="getNetworkWirelessElectronicShelfLabelConfiguredDevices",
    method="GET",
    path="/networks/{networkId}/wireless/electronicShelfLabel/configuredDevices",
    scope="wireless",
    response_type="NetworkWirelessElectronicShelfLabelConfiguredDevice",
    is_list=True,
)
GET_NETWORK_WIRELESS_ETHERNET_PORTS_PROFILES = Operation(
    id="getNetworkWirelessEthernetPortsProfiles",
    method="GET",
    path="/networks/{networkId}/wireless/ethernet/ports/profiles",
    scope="wireless",
    response_type="NetworkWirelessEthernetPortsProfile",
    is_list=True,
    oauth_scope="wireless:config:read",
)
CREATE_NETWORK_WIRELESS_ETHERNET_PORTS_PROFILE = Operation(
    id="createNetworkWirelessEthernetPortsProfile",
    method="POST",
    path="/networks/{networkId}/wireless/ethernet/ports/profiles",
    scope="wireless",
    response_type="CreateNetworkWirelessEthernetPortsProfileResponse",
    oauth_scope="wireless:config:write",
    batch=("/networks/{networkId}/wireless/ethernet/ports/profiles", "create"),
)
ASSIGN_NETWORK_WIRELESS_ETHERNET_PORTS_PROFILES = Operation(
    id="assignNetworkWirelessEthernetPortsProfiles",
    method="POST",
    path="/networks/{networkId}/wireless/ethernet/ports/profiles/assign",
    scope="wireless",
    response_type="AssignNetworkWirelessEthernetPortsProfilesResponse",
    oauth_scope="wireless:config:write",
    batch=("/networks/{networkId}/wireless/ethernet/ports/profiles/assign", "aps"),
)
SET_NETWORK_WIRELESS_ETHERNET_PORTS_PROFILES_DEFAULT = Operation(
    id="setNetworkWirelessEthernetPortsProfilesDefault",
    method="POST",
    path="/networks/{networkId}/wireless/ethernet/ports/profiles/setDefault",
    scope="wireless",
    response_type="SetNetworkWirelessEthernetPortsProfilesDefaultResponse",
    oauth_scope="wireless:config:write",
    batch=("/networks/{networkId}/wireless/ethernet/ports/profiles/setDefault", "default"),
)
DELETE_NETWORK_WIRELESS_ETHERNET_PORTS_PROFILE = Operation(
    id="deleteNetworkWirelessEthernetPortsProfile",
    method="DELETE",
    path="/networks/{networkId}/wireless/ethernet/ports/profiles/{profileId}",
    scope="wireless",
    response_type="None",
    oauth_scope="wireless:config:write",
    batch=("/networks/{networkId}/wireless/ethernet/ports/profiles/{profileId}", "destroy"),
)
GET_NETWORK_WIRELESS_ETHERNET_PORTS_PROFILE = Operation(
    id="getNetworkWirelessEthernetPortsProfile",
    method="GET",
    path="/networks/{networkId}/wireless/ethernet/ports/profiles/{profileId}",
    scope="wireless",
    response_type="NetworkWirelessEthernetPortsProfileDetails",
    oauth_scope="wireless:config:read",
)
UPDATE_NETWORK_WIRELESS_ETHERNET_PORTS_PROFILE = Operation(
    id="updateNetworkWirelessEthernetPortsProfile",
    method="PUT",
    path="/networks/{networkId}/wireless/ethernet/ports/profiles/{profileId}",
    scope="wireless",
    response_type="UpdateNetworkWirelessEthernetPortsProfileResponse",
    oauth_scope="wireless:config:write",
    batch=("/networks/{networkId}/wireless/ethernet/ports/profiles/{profileId}", "update"),
)
GET_NETWORK_WIRELESS_FAILED_CONNECTIONS = Operation(
    id="getNetworkWirelessFailedConnections",
    method="GET",
    path="/networks/{networkId}/wireless/failedConnections",
    scope="wireless",
    response_type="NetworkWirelessFailedConnection",
    is_list=True,
    oauth_scope="wireless:telemetry:read",
)
GET_NETWORK_WIRELESS_LATENCY_HISTORY = Operation(
    id="getNetworkWirelessLatencyHistory",
    method="GET",
    path="/networks/{networkId}/wireless/latencyHistory",
    scope="wireless",
    response_type="NetworkWirelessLatencyHistory",
    is_list=True,
    oauth_scope="wireless:telemetry:read",
)
GET_NETWORK_WIRELESS_LATENCY_STATS = Operation(
    id="getNetworkWirelessLatencyStats",
    method="GET",
    path="/networks/{networkId}/wireless/latencyStats",
    scope="wireless",
    response_type="NetworkWirelessLatencyStats",
    oauth_scope="wireless:telemetry:read",
)
UPDATE_NETWORK_WIRELESS_LOCATION_SCANNING = Operation(
    id="updateNetworkWirelessLocationScanning",
    method="PUT",
    path="/networks/{networkId}/wireless/location/scanning",
    scope="wireless",
    response_type="UpdateNetworkWirelessLocationScanningResponse",
    oauth_scope="wireless:telemetry:write",
    batch=("/networks/{networkId}/wireless/location/scanning", "update"),
)
GET_NETWORK_WIRELESS_MESH_STATUSES = Operation(
    id="getNetworkWirelessMeshStatuses",
    method="GET",
    path="/networks/{networkId}/wireless/meshStatuses",
    scope="wireless",
    response_type="NetworkWirelessMeshStatus",
    is_list=True,
    paging="link",
    per_page=500,
    per_page_minimum=3,
    oauth_scope="wireless:telemetry:read",
)
UPDATE_NETWORK_WIRELESS_OPPORTUNISTIC_PCAP = Operation(
    id="updateNetworkWirelessOpportunisticPcap",
    method="PUT",
    path="/networks/{networkId}/wireless/opportunisticPcap",
    scope="wireless",
    stage="beta",
)
UPDATE_NETWORK_WIRELESS_RADIO_AUTO_RF = Operation(
    id="updateNetworkWirelessRadioAutoRf",
    method="PUT",
    path="/networks/{networkId}/wireless/radio/autoRf",
    scope="wireless",
    stage="beta",
)
UPDATE_NETWORK_WIRELESS_RADIO_RRM = Operation(
    id="updateNetworkWirelessRadioRrm",
    method="PUT",
    path="/networks/{networkId}/wireless/radio/rrm",
    scope="wireless",
    response_type="UpdateNetworkWirelessRadioRrmResponse",
    batch=("/networks/{networkId}/wireless/radio/rrm", "update"),
)
GET_NETWORK_WIRELESS_RF_PROFILES = Operation(
    id="getNetworkWirelessRfProfiles",
    method="GET",
    path="/networks/{networkId}/wireless/rfProfiles",
    scope="wireless",
    response_type="NetworkWirelessRfProfile",
    is_list=True,
    oauth_scope="wireless:config:read",
)
CREATE_NETWORK_WIRELESS_RF_PROFILE = Operation(
    id="createNetworkWirelessRfProfile",
    method="POST",
    path="/networks/{networkId}/wireless/rfProfiles",
    scope="wireless",
    response_type="CreateNetworkWirelessRfProfileResponse",
    oauth_scope="wireless:config:write",
    batch=("/networks/{networkId}/wireless/rfProfiles", "create"),
)
DELETE_NETWORK_WIRELESS_RF_PROFILE = Operation(
    id="deleteNetworkWirelessRfProfile",
    method="DELETE",
    path="/networks/{networkId}/wireless/rfProfiles/{rfProfileId}",
    scope="wireless",
    response_type="None",
    oauth_scope="wireless:config:write",
    batch=("/networks/{networkId}/wireless/rfProfiles/{rfProfileId}", "destroy"),
)
GET_NETWORK_WIRELESS_RF_PROFILE = Operation(
    id="getNetworkWirelessRfProfile",
    method="GET",
    path="/networks/{networkId}/wireless/rfProfiles/{rfProfileId}",
    scope="wireless",
    response_type="NetworkWirelessRfProfileDetails",
    oauth_scope="wireless:config:read",
)
UPDATE_NETWORK_WIRELESS_RF_PROFILE = Operation(
    id="updateNetworkWirelessRfProfile",
    method="PUT",
    path="/networks/{networkId}/wireless/rfProfiles/{rfProfileId}",
    scope="wireless",
    response_type="UpdateNetworkWirelessRfProfileResponse",
    oauth_scope="wireless:config:write",
    batch=("/networks/{networkId}/wireless/rfProfiles/{rfProfileId}", "update"),
)
GET_NETWORK_WIRELESS_SETTINGS = Operation(
    id="getNetworkWirelessSettings",
    method="GET",
    path="/networks/{networkId}/wireless/settings",
    scope="wireless",
    response_type="NetworkWirelessSettings",
    oauth_scope="wireless:config:read",
)
UPDATE_NETWORK_WIRELESS_SETTINGS = Operation(
    id="updateNetworkWirelessSettings",
    method="PUT",
    path="/networks/{networkId}/wireless/settings",
    scope="wireless",
    response_type="UpdateNetworkWirelessSettingsResponse",
    oauth_scope="wireless:config:write",
    batch=("/networks/{networkId}/wireless/settings", "update"),
)
GET_NETWORK_WIRELESS_SIGNAL_QUALITY_HISTORY = Operation(
    id="getNetworkWirelessSignalQualityHistory",
    method="GET",
    path="/networks/{networkId}/wireless/signalQualityHistory",
    scope="wireless",
    response_type="NetworkWirelessSignalQualityHistory",
    is_list=True,
    oauth_scope="wireless:telemetry:read",
)
GET_NETWORK_WIRELESS_SSIDS = Operation(
    id="getNetworkWirelessSsids",
    method="GET",
    path="/networks/{networkId}/wireless/ssids",
    scope="wireless",
    response_type="NetworkWirelessSsid",
    is_list=True,
    oauth_scope="wireless:config:read",
)
UPDATE_NETWORK_WIRELESS_SSIDS_OWE = Operation(
    id="updateNetworkWirelessSsidsOwe",
    method="PUT",
    path="/networks/{networkId}/wireless/ssids/owe",
    scope="wireless",
    response_type="UpdateNetworkWirelessSsidsOweResponse",
    stage="beta",
    oauth_scope="wireless:config:write",
    batch=("/networks/{networkId}/wireless/ssids/owe", "update"),
)
GET_NETWORK_WIRELESS_SSID = Operation(
    id="getNetworkWirelessSsid",
    method="GET",
    path="/networks/{networkId}/wireless/ssids/{number}",
    scope="wireless",
    response_type="NetworkWirelessSsidDetails",
    oauth_scope="wireless:config:read",
)
UPDATE_NETWORK_WIRELESS_SSID = Operation(
    id="updateNetworkWirelessSsid",
    method="PUT",
    path="/networks/{networkId}/wireless/ssids/{number}",
    scope="wireless",
    response_type="UpdateNetworkWirelessSsidResponse",
    oauth_scope="wireless:config:write",
    batch=("/networks/{networkId}/wireless/ssids/{number}", "update"),
)
GET_NETWORK_WIRELESS_SSID_BONJOUR_FORWARDING = Operation(
    id="getNetworkWirelessSsidBonjourForwarding",
    method="GET",
    path="/networks/{networkId}/wireless/ssids/{number}/bonjourForwarding",
    scope="wireless",
    response_type="NetworkWirelessSsidBonjourForwarding",
    oauth_scope="wireless:config:read",
)
UPDATE_NETWORK_WIRELESS_SSID_BONJOUR_FORWARDING = Operation(
    id="updateNetworkWirelessSsidBonjourForwarding",
    method="PUT",
    path="/networks/{networkId}/wireless/ssids/{number}/bonjourForwarding",
    scope="wireless",
    response_type="UpdateNetworkWirelessSsidBonjourForwardingResponse",
    oauth_scope="wireless:config:write",
    batch=("/networks/{networkId}/wireless/ssids/{number}/bonjourForwarding", "update"),
)
GET_NETWORK_WIRELESS_SSID_DEVICE_TYPE_GROUP_POLICIES = Operation(
    id="getNetworkWirelessSsidDeviceTypeGroupPolicies",
    method="GET",
    path="/networks/{networkId}/wireless/ssids/{number}/deviceTypeGroupPolicies",
    scope="wireless",
    response_type="NetworkWirelessSsidDeviceTypeGroupPolicies",
    oauth_scope="wireless:config:read",
)
UPDATE_NETWORK_WIRELESS_SSID_DEVICE_TYPE_GROUP_POLICIES = Operation(
    id="updateNetworkWirelessSsidDeviceTypeGroupPolicies",
    method="PUT",
    path="/networks/{networkId}/wireless/ssids/{number}/deviceTypeGroupPolicies",
    scope="wireless",
    response_type="UpdateNetworkWirelessSsidDeviceTypeGroupPoliciesResponse",
    oauth_scope="wireless:config:write",
    batch=("/networks/{networkId}/wireless/ssids/{number}/deviceTypeGroupPolicies", "update"),
)
GET_NETWORK_WIRELESS_SSID_EAP_OVERRIDE = Operation(
    id="getNetworkWirelessSsidEapOverride",
    method="GET",
    path="/networks/{networkId}/wireless/ssids/{number}/eapOverride",
    scope="wireless",
    response_type="NetworkWirelessSsidEapOverride",
    oauth_scope="wireless:config:read",
)
UPDATE_NETWORK_WIRELESS_SSID_EAP_OVERRIDE = Operation(
    id="updateNetworkWirelessSsidEapOverride",
    method="PUT",
    path="/networks/{networkId}/wireless/ssids/{number}/eapOverride",
    scope="wireless",
    response_type="UpdateNetworkWirelessSsidEapOverrideResponse",
    oauth_scope="wireless:config:write",
    batch=("/networks/{networkId}/wireless/ssids/{number}/eapOverride", "update"),
)
GET_NETWORK_WIRELESS_SSID_FIREWALL_L3_FIREWALL_RULES = Operation(
    id="getNetworkWirelessSsidFirewallL3FirewallRules",
    method="GET",
    path="/networks/{networkId}/wireless/ssids/{number}/firewall/l3FirewallRules",
    scope="wireless",
    response_type="NetworkWirelessSsidFirewallL3FirewallRules",
    oauth_scope="wireless:config:read",
)
UPDATE_NETWORK_WIRELESS_SSID_FIREWALL_L3_FIREWALL_RULES = Operation(
    id="updateNetworkWirelessSsidFirewallL3FirewallRules",
    method="PUT",
    path="/networks/{networkId}/wireless/ssids/{number}/firewall/l3FirewallRules",
    scope="wireless",
    response_type="UpdateNetworkWirelessSsidFirewallL3FirewallRulesResponse",
    oauth_scope="wireless:config:write",
    batch=("/networks/{networkId}/wireless/ssids/{number}/firewall/l3FirewallRules", "update"),
)
GET_NETWORK_WIRELESS_SSID_FIREWALL_L7_FIREWALL_RULES = Operation(
    id="getNetworkWirelessSsidFirewallL7FirewallRules",
    method="GET",
    path="/networks/{networkId}/wireless/ssids/{number}/firewall/l7FirewallRules",
    scope="wireless",
    response_type="NetworkWirelessSsidFirewallL7FirewallRules",
    oauth_scope="wireless:config:read",
)
UPDATE_NETWORK_WIRELESS_SSID_FIREWALL_L7_FIREWALL_RULES = Operation(
    id="updateNetworkWirelessSsidFirewallL7FirewallRules",
    method="PUT",
    path="/networks/{networkId}/wireless/ssids/{number}/firewall/l7FirewallRules",
    scope="wireless",
    response_type="UpdateNetworkWirelessSsidFirewallL7FirewallRulesResponse",
    oauth_scope="wireless:config:write",
    batch=("/networks/{networkId}/wireless/ssids/{number}/firewall/l7FirewallRules", "update"),
)
GET_NETWORK_WIRELESS_SSID_HOTSPOT20 = Operation(
    id="getNetworkWirelessSsidHotspot20",
    method="GET",
    path="/networks/{networkId}/wireless/ssids/{number}/hotspot20",
    scope="wireless",
    response_type="NetworkWirelessSsidHotspot20",
    oauth_scope="wireless:config:read",
)
UPDATE_NETWORK_WIRELESS_SSID_HOTSPOT20 = Operation(
    id="updateNetworkWirelessSsidHotspot20",
    method="PUT",
    path="/networks/{networkId}/wireless/ssids/{number}/hotspot20",
    scope="wireless",
    response_type="UpdateNetworkWirelessSsidHotspot20Response",
    oauth_scope="wireless:config:write",
    batch=("/networks/{networkId}/wireless/ssids/{number}/hotspot20", "update"),
)
GET_NETWORK_WIRELESS_SSID_IDENTITY_PSKS = Operation(
    id="getNetworkWirelessSsidIdentityPsks",
    method="GET",
    path="/networks/{networkId}/wireless/ssids/{number}/identityPsks",
    scope="wireless",
    response_type="NetworkWirelessSsidIdentityPsk",
    is_list=True,
    oauth_scope="wireless:config:read",
)
CREATE_NETWORK_WIRELESS_SSID_IDENTITY_PSK = Operation(
    id="createNetworkWirelessSsidIdentityPsk",
    method="POST",
    path="/networks/{networkId}/wireless/ssids/{number}/identityPsks",
    scope="wireless",
    response_type="CreateNetworkWirelessSsidIdentityPskResponse",
    oauth_scope="wireless:config:write",
    batch=("/networks/{networkId}/wireless/ssids/{number}/identityPsks", "create"),
)
DELETE_NETWORK_WIRELESS_SSID_IDENTITY_PSK = Operation(
    id="deleteNetworkWirelessSsidIdentityPsk",
    method="DELETE",
    path="/networks/{networkId}/wireless/ssids/{number}/identityPsks/{identityPskId}",
    scope="wireless",
    response_type="None",
    oauth_scope="wireless:config:write",
    batch=("/networks/{networkId}/wireless/ssids/{number}/identityPsks/{identityPskId}", "destroy"),
)
GET_NETWORK_WIRELESS_SSID_IDENTITY_PSK = Operation(
    id="getNetworkWirelessSsidIdentityPsk",
    method="GET",
    path="/networks/{networkId}/wireless/ssids/{number}/identityPsks/{identityPskId}",
    scope="wireless",
    response_type="NetworkWirelessSsidIdentityPskDetails",
    oauth_scope="wireless:config:read",
)
UPDATE_NETWORK_WIRELESS_SSID_IDENTITY_PSK = Operation(
    id="updateNetworkWirelessSsidIdentityPsk",
    method="PUT",
    path="/networks/{networkId}/wireless/ssids/{number}/identityPsks/{identityPskId}",
    scope="wireless",
    response_type="UpdateNetworkWirelessSsidIdentityPskResponse",
    oauth_scope="wireless:config:write",
    batch=("/networks/{networkId}/wireless/ssids/{number}/identityPsks/{identityPskId}", "update"),
)
UPDATE_NETWORK_WIRELESS_SSID_OPEN_ROAMING = Operation(
    id="updateNetworkWirelessSsidOpenRoaming",
    method="PUT",
    path="/networks/{networkId}/wireless/ssids/{number}/openRoaming",
    scope="wireless",
    response_type="UpdateNetworkWirelessSsidOpenRoamingResponse",
    oauth_scope="wireless:config:write",
    batch=("/networks/{networkId}/wireless/ssids/{number}/openRoaming", "update"),
)
UPDATE_NETWORK_WIRELESS_SSID_POLICIES_CLIENT_EXCLUSION = Operation(
    id="updateNetworkWirelessSsidPoliciesClientExclusion",
    method="PUT",
    path="/networks/{networkId}/wireless/ssids/{number}/policies/clientExclusion",
    scope="wireless",
    stage="beta",
)
UPDATE_NETWORK_WIRELESS_SSID_POLICIES_CLIENT_EXCLUSION_STATIC_EXCLUSIONS = Operation(
    id="updateNetworkWirelessSsidPoliciesClientExclusionStaticExclusions",
    method="PUT",
    path="/networks/{networkId}/wireless/ssids/{number}/policies/clientExclusion/static/exclusions",
    scope="wireless",
    stage="beta",
)
CREATE_NETWORK_WIRELESS_SSID_POLICIES_CLIENT_EXCLUSION_STATIC_EXCLUSIONS_BULK_ADD = Operation(
    id="createNetworkWirelessSsidPoliciesClientExclusionStaticExclusionsBulkAdd",
    method="POST",
    path="/networks/{networkId}/wireless/ssids/{number}/policies/clientExclusion/static/exclusions/bulkAdd",
    scope="wireless",
    stage="beta",
)
CREATE_NETWORK_WIRELESS_SSID_POLICIES_CLIENT_EXCLUSION_STATIC_EXCLUSIONS_BULK_REMOVE = Operation(
    id="createNetworkWirelessSsidPoliciesClientExclusionStaticExclusionsBulkRemove",
    method="POST",
    path="/networks/{networkId}/wireless/ssids/{number}/policies/clientExclusion/static/exclusions/bulkRemove",
    scope="wireless",
    stage="beta",
)
GET_NETWORK_WIRELESS_SSID_SCHEDULES = Operation(
    id="getNetworkWirelessSsidSchedules",
    method="GET",
    path="/networks/{networkId}/wireless/ssids/{number}/schedules",
    scope="wireless",
    response_type="NetworkWirelessSsidSchedules",
    oauth_scope="wireless:config:read",
)
UPDATE_NETWORK_WIRELESS_SSID_SCHEDULES = Operation(
    id="updateNetworkWirelessSsidSchedules",
    method="PUT",
    path="/networks/{networkId}/wireless/ssids/{number}/schedules",
    scope="wireless",
    response_type="UpdateNetworkWirelessSsidSchedulesResponse",
    oauth_scope="wireless:config:write",
    batch=("/networks/{networkId}/wireless/ssids/{number}/schedules", "update"),
)
GET_NETWORK_WIRELESS_SSID_SPLASH_SETTINGS = Operation(
    id="getNetworkWirelessSsidSplashSettings",
    method="GET",
    path="/networks/{networkId}/wireless/ssids/{number}/splash/settings",
    scope="wireless",
    response_type="NetworkWirelessSsidSplashSettings",
    oauth_scope="wireless:config:read",
)
UPDATE_NETWORK_WIRELESS_SSID_SPLASH_SETTINGS = Operation(
    id="updateNetworkWirelessSsidSplashSettings",
    method="PUT",
    path="/networks/{networkId}/wireless/ssids/{number}/splash/settings",
    scope="wireless",
    response_type="UpdateNetworkWirelessSsidSplashSettingsResponse",
    oauth_scope="wireless:config:write",
    batch=("/networks/{networkId}/wireless/ssids/{number}/splash/settings", "update"),
)
GET_NETWORK_WIRELESS_SSID_TRAFFIC_SHAPING_RULES = Operation(
    id="getNetworkWirelessSsidTrafficShapingRules",
    method="GET",
    path="/networks/{networkId}/wireless/ssids/{number}/trafficShaping/rules",
    scope="wireless",
    response_type="NetworkWirelessSsidTrafficShapingRules",
    oauth_scope="wireless:config:read",
)
UPDATE_NETWORK_WIRELESS_SSID_TRAFFIC_SHAPING_RULES = Operation(
    id="updateNetworkWirelessSsidTrafficShapingRules",
    method="PUT",
    path="/networks/{networkId}/wireless/ssids/{number}/trafficShaping/rules",
    scope="wireless",
    response_type="UpdateNetworkWirelessSsidTrafficShapingRulesResponse",
    oauth_scope="wireless:config:write",
    batch=("/networks/{networkId}/wireless/ssids/{number}/trafficShaping/rules", "update"),
)
GET_NETWORK_WIRELESS_SSID_VPN = Operation(
    id="getNetworkWirelessSsidVpn",
    method="GET",
    path="/networks/{networkId}/wireless/ssids/{number}/vpn",
    scope="wireless",
    response_type="NetworkWirelessSsidVpn",
    oauth_scope="wireless:config:read",
)
UPDATE_NETWORK_WIRELESS_SSID_VPN = Operation(
    id="updateNetworkWirelessSsidVpn",
    method="PUT",
    path="/networks/{networkId}/wireless/ssids/{number}/vpn",
    scope="wireless",
    response_type="UpdateNetworkWirelessSsidVpnResponse",
    oauth_scope="wireless:config:write",
    batch=("/networks/{networkId}/wireless/ssids/{number}/vpn", "update"),
)
GET_NETWORK_WIRELESS_USAGE_HISTORY = Operation(
    id="getNetworkWirelessUsageHistory",
    method="GET",
    path="/networks/{networkId}/wireless/usageHistory",
    scope="wireless",
    response_type="NetworkWirelessUsageHistory",
    is_list=True,
    oauth_scope="wireless:telemetry:read",
)
UPDATE_NETWORK_WIRELESS_ZIGBEE = Operation(
    id="updateNetworkWirelessZigbee",
    method="PUT",
    path="/networks/{networkId}/wireless/zigbee",
    scope="wireless",
    response_type="UpdateNetworkWirelessZigbeeResponse",
    batch=("/networks/{networkId}/wireless/zigbee", "update"),
)
GET_ORGANIZATION_ASSURANCE_CONNECTIVITY_WIRELESS_RF_HEALTH_BY_BAND = Operation(
    id="getOrganizationAssuranceConnectivityWirelessRfHealthByBand",
    method="GET",
    path="/organizations/{organizationId}/assurance/connectivity/wireless/rfHealth/byBand",
    scope="wireless",
    stage="beta",
)
GET_ORGANIZATION_ASSURANCE_IMPACTED_DEVICE_WIRELESS_BY_NETWORK = Operation(
    id="getOrganizationAssuranceImpactedDeviceWirelessByNetwork",
    method="GET",
    path="/organizations/{organizationId}/assurance/impactedDevice/wireless/byNetwork",
    scope="wireless",
    response_type="OrganizationAssuranceImpactedDeviceWirelessByNetwork",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
)
GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_CHANNEL_AVAILABILITY_BY_NETWORK = Operation(
    id="getOrganizationAssuranceWirelessExperienceChannelAvailabilityByNetwork",
    method="GET",
    path="/organizations/{organizationId}/assurance/wireless/experience/channelAvailability/byNetwork",
    scope="wireless",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_CHANNEL_AVAILABILITY_BY_NETWORK_BY_BAND = Operation(
    id="getOrganizationAssuranceWirelessExperienceChannelAvailabilityByNetworkByBand",
    method="GET",
    path="/organizations/{organizationId}/assurance/wireless/experience/channelAvailability/byNetwork/byBand",
    scope="wireless",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_CHANNEL_AVAILABILITY_BY_NETWORK_BY_CLIENT = Operation(
    id="getOrganizationAssuranceWirelessExperienceChannelAvailabilityByNetworkByClient",
    method="GET",
    path="/organizations/{organizationId}/assurance/wireless/experience/channelAvailability/byNetwork/byClient",
    scope="wireless",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_CHANNEL_AVAILABILITY_BY_NETWORK_BY_CLIENT_OS = Operation(
    id="getOrganizationAssuranceWirelessExperienceChannelAvailabilityByNetworkByClientOs",
    method="GET",
    path="/organizations/{organizationId}/assurance/wireless/experience/channelAvailability/byNetwork/byClientOs",
    scope="wireless",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_CHANNEL_AVAILABILITY_BY_NETWORK_BY_CLIENT_TYPE = Operation(
    id="getOrganizationAssuranceWirelessExperienceChannelAvailabilityByNetworkByClientType",
    method="GET",
    path="/organizations/{organizationId}/assurance/wireless/experience/channelAvailability/byNetwork/byClientType",
    scope="wireless",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_CHANNEL_AVAILABILITY_BY_NETWORK_BY_DEVICE = Operation(
    id="getOrganizationAssuranceWirelessExperienceChannelAvailabilityByNetworkByDevice",
    method="GET",
    path="/organizations/{organizationId}/assurance/wireless/experience/channelAvailability/byNetwork/byDevice",
    scope="wireless",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_CHANNEL_AVAILABILITY_BY_NETWORK_BY_INTERVAL = Operation(
    id="getOrganizationAssuranceWirelessExperienceChannelAvailabilityByNetworkByInterval",
    method="GET",
    path="/organizations/{organizationId}/assurance/wireless/experience/channelAvailability/byNetwork/byInterval",
    scope="wireless",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_CHANNEL_AVAILABILITY_BY_NETWORK_BY_SSID = Operation(
    id="getOrganizationAssuranceWirelessExperienceChannelAvailabilityByNetworkBySsid",
    method="GET",
    path="/organizations/{organizationId}/assurance/wireless/experience/channelAvailability/byNetwork/bySsid",
    scope="wireless",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_CHANNEL_AVAILABILITY_INSIGHTS_BY_NETWORK = Operation(
    id="getOrganizationAssuranceWirelessExperienceChannelAvailabilityInsightsByNetwork",
    method="GET",
    path="/organizations/{organizationId}/assurance/wireless/experience/channelAvailability/insights/byNetwork",
    scope="wireless",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_CLIENTS_INSIGHTS = Operation(
    id="getOrganizationAssuranceWirelessExperienceClientsInsights",
    method="GET",
    path="/organizations/{organizationId}/assurance/wireless/experience/clients/insights",
    scope="wireless",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_CLIENTS_OVERVIEW_HISTORY_BY_INTERVAL = Operation(
    id="getOrganizationAssuranceWirelessExperienceClientsOverviewHistoryByInterval",
    method="GET",
    path="/organizations/{organizationId}/assurance/wireless/experience/clients/overview/history/byInterval",
    scope="wireless",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_COVERAGE_BY_NETWORK = Operation(
    id="getOrganizationAssuranceWirelessExperienceCoverageByNetwork",
    method="GET",
    path="/organizations/{organizationId}/assurance/wireless/experience/coverage/byNetwork",
    scope="wireless",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_COVERAGE_BY_NETWORK_BY_BAND = Operation(
    id="getOrganizationAssuranceWirelessExperienceCoverageByNetworkByBand",
    method="GET",
    path="/organizations/{organizationId}/assurance/wireless/experience/coverage/byNetwork/byBand",
    scope="wireless",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_COVERAGE_BY_NETWORK_BY_CLIENT = Operation(
    id="getOrganizationAssuranceWirelessExperienceCoverageByNetworkByClient",
    method="GET",
    path="/organizations/{organizationId}/assurance/wireless/experience/coverage/byNetwork/byClient",
    scope="wireless",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_COVERAGE_BY_NETWORK_BY_CLIENT_OS = Operation(
    id="getOrganizationAssuranceWirelessExperienceCoverageByNetworkByClientOs",
    method="GET",
    path="/organizations/{organizationId}/assurance/wireless/experience/coverage/byNetwork/byClientOs",
    scope="wireless",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_COVERAGE_BY_NETWORK_BY_CLIENT_TYPE = Operation(
    id="getOrganizationAssuranceWirelessExperienceCoverageByNetworkByClientType",
    method="GET",
    path="/organizations/{organizationId}/assurance/wireless/experience/coverage/byNetwork/byClientType",
    scope="wireless",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_COVERAGE_BY_NETWORK_BY_DEVICE = Operation(
    id="getOrganizationAssuranceWirelessExperienceCoverageByNetworkByDevice",
    method="GET",
    path="/organizations/{organizationId}/assurance/wireless/experience/coverage/byNetwork/byDevice",
    scope="wireless",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_COVERAGE_BY_NETWORK_BY_INTERVAL = Operation(
    id="getOrganizationAssuranceWirelessExperienceCoverageByNetworkByInterval",
    method="GET",
    path="/organizations/{organizationId}/assurance/wireless/experience/coverage/byNetwork/byInterval",
    scope="wireless",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_COVERAGE_BY_NETWORK_BY_SSID = Operation(
    id="getOrganizationAssuranceWirelessExperienceCoverageByNetworkBySsid",
    method="GET",
    path="/organizations/{organizationId}/assurance/wireless/experience/coverage/byNetwork/bySsid",
    scope="wireless",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_COVERAGE_INSIGHTS_BY_NETWORK = Operation(
    id="getOrganizationAssuranceWirelessExperienceCoverageInsightsByNetwork",
    method="GET",
    path="/organizations/{organizationId}/assurance/wireless/experience/coverage/insights/byNetwork",
    scope="wireless",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_METRICS_OVERVIEW_HISTORY_BY_NETWORK = Operation(
    id="getOrganizationAssuranceWirelessExperienceMetricsOverviewHistoryByNetwork",
    method="GET",
    path="/organizations/{organizationId}/assurance/wireless/experience/metrics/overview/history/byNetwork",
    scope="wireless",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_MOST_IMPACTED_NETWORKS = Operation(
    id="getOrganizationAssuranceWirelessExperienceMostImpactedNetworks",
    method="GET",
    path="/organizations/{organizationId}/assurance/wireless/experience/mostImpactedNetworks",
    scope="wireless",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_MOST_IMPACTED_X_MS = Operation(
    id="getOrganizationAssuranceWirelessExperienceMostImpactedXMs",
    method="GET",
    path="/organizations/{organizationId}/assurance/wireless/experience/mostImpactedXMs",
    scope="wireless",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_SUCCESSFUL_CONNECTS_BY_NETWORK = Operation(
    id="getOrganizationAssuranceWirelessExperienceSuccessfulConnectsByNetwork",
    method="GET",
    path="/organizations/{organizationId}/assurance/wireless/experience/successfulConnects/byNetwork",
    scope="wireless",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_SUCCESSFUL_CONNECTS_BY_NETWORK_BY_BAND = Operation(
    id="getOrganizationAssuranceWirelessExperienceSuccessfulConnectsByNetworkByBand",
    method="GET",
    path="/organizations/{organizationId}/assurance/wireless/experience/successfulConnects/byNetwork/byBand",
    scope="wireless",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_SUCCESSFUL_CONNECTS_BY_NETWORK_BY_CLIENT = Operation(
    id="getOrganizationAssuranceWirelessExperienceSuccessfulConnectsByNetworkByClient",
    method="GET",
    path="/organizations/{organizationId}/assurance/wireless/experience/successfulConnects/byNetwork/byClient",
    scope="wireless",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_SUCCESSFUL_CONNECTS_BY_NETWORK_BY_CLIENT_OS = Operation(
    id="getOrganizationAssuranceWirelessExperienceSuccessfulConnectsByNetworkByClientOs",
    method="GET",
    path="/organizations/{organizationId}/assurance/wireless/experience/successfulConnects/byNetwork/byClientOs",
    scope="wireless",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_SUCCESSFUL_CONNECTS_BY_NETWORK_BY_CLIENT_TYPE = Operation(
    id="getOrganizationAssuranceWirelessExperienceSuccessfulConnectsByNetworkByClientType",
    method="GET",
    path="/organizations/{organizationId}/assurance/wireless/experience/successfulConnects/byNetwork/byClientType",
    scope="wireless",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_SUCCESSFUL_CONNECTS_BY_NETWORK_BY_DEVICE = Operation(
    id="getOrganizationAssuranceWirelessExperienceSuccessfulConnectsByNetworkByDevice",
    method="GET",
    path="/organizations/{organizationId}/assurance/wireless/experience/successfulConnects/byNetwork/byDevice",
    scope="wireless",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_SUCCESSFUL_CONNECTS_BY_NETWORK_BY_INTERVAL = Operation(
    id="getOrganizationAssuranceWirelessExperienceSuccessfulConnectsByNetworkByInterval",
    method="GET",
    path="/organizations/{organizationId}/assurance/wireless/experience/successfulConnects/byNetwork/byInterval",
    scope="wireless",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_SUCCESSFUL_CONNECTS_BY_NETWORK_BY_SERVER = Operation(
    id="getOrganizationAssuranceWirelessExperienceSuccessfulConnectsByNetworkByServer",
    method="GET",
    path="/organizations/{organizationId}/assurance/wireless/experience/successfulConnects/byNetwork/byServer",
    scope="wireless",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_SUCCESSFUL_CONNECTS_BY_NETWORK_BY_SSID = Operation(
    id="getOrganizationAssuranceWirelessExperienceSuccessfulConnectsByNetworkBySsid",
    method="GET",
    path="/organizations/{organizationId}/assurance/wireless/experience/successfulConnects/byNetwork/bySsid",
    scope="wireless",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_SUCCESSFUL_CONNECTS_INSIGHTS_BY_NETWORK = Operation(
    id="getOrganizationAssuranceWirelessExperienceSuccessfulConnectsInsightsByNetwork",
    method="GET",
    path="/organizations/{organizationId}/assurance/wireless/experience/successfulConnects/insights/byNetwork",
    scope="wireless",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_TIME_TO_CONNECT_BY_NETWORK = Operation(
    id="getOrganizationAssuranceWirelessExperienceTimeToConnectByNetwork",
    method="GET",
    path="/organizations/{organizationId}/assurance/wireless/experience/timeToConnect/byNetwork",
    scope="wireless",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_TIME_TO_CONNECT_BY_NETWORK_BY_BAND = Operation(
    id="getOrganizationAssuranceWirelessExperienceTimeToConnectByNetworkByBand",
    method="GET",
    path="/organizations/{organizationId}/assurance/wireless/experience/timeToConnect/byNetwork/byBand",
    scope="wireless",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_TIME_TO_CONNECT_BY_NETWORK_BY_CLIENT = Operation(
    id="getOrganizationAssuranceWirelessExperienceTimeToConnectByNetworkByClient",
    method="GET",
    path="/organizations/{organizationId}/assurance/wireless/experience/timeToConnect/byNetwork/byClient",
    scope="wireless",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_TIME_TO_CONNECT_BY_NETWORK_BY_CLIENT_OS = Operation(
    id="getOrganizationAssuranceWirelessExperienceTimeToConnectByNetworkByClientOs",
    method="GET",
    path="/organizations/{organizationId}/assurance/wireless/experience/timeToConnect/byNetwork/byClientOs",
    scope="wireless",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_TIME_TO_CONNECT_BY_NETWORK_BY_CLIENT_TYPE = Operation(
    id="getOrganizationAssuranceWirelessExperienceTimeToConnectByNetworkByClientType",
    method="GET",
    path="/organizations/{organizationId}/assurance/wireless/experience/timeToConnect/byNetwork/byClientType",
    scope="wireless",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_TIME_TO_CONNECT_BY_NETWORK_BY_DEVICE = Operation(
    id="getOrganizationAssuranceWirelessExperienceTimeToConnectByNetworkByDevice",
    method="GET",
    path="/organizations/{organizationId}/assurance/wireless/experience/timeToConnect/byNetwork/byDevice",
    scope="wireless",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_TIME_TO_CONNECT_BY_NETWORK_BY_INTERVAL = Operation(
    id="getOrganizationAssuranceWirelessExperienceTimeToConnectByNetworkByInterval",
    method="GET",
    path="/organizations/{organizationId}/assurance/wireless/experience/timeToConnect/byNetwork/byInterval",
    scope="wireless",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_TIME_TO_CONNECT_BY_NETWORK_BY_SERVER = Operation(
    id="getOrganizationAssuranceWirelessExperienceTimeToConnectByNetworkByServer",
    method="GET",
    path="/organizations/{organizationId}/assurance/wireless/experience/timeToConnect/byNetwork/byServer",
    scope="wireless",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_TIME_TO_CONNECT_BY_NETWORK_BY_SSID = Operation(
    id="getOrganizationAssuranceWirelessExperienceTimeToConnectByNetworkBySsid",
    method="GET",
    path="/organizations/{organizationId}/assurance/wireless/experience/timeToConnect/byNetwork/bySsid",
    scope="wireless",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_TIME_TO_CONNECT_INSIGHTS_BY_NETWORK = Operation(
    id="getOrganizationAssuranceWirelessExperienceTimeToConnectInsightsByNetwork",
    method="GET",
    path="/organizations/{organizationId}/assurance/wireless/experience/timeToConnect/insights/byNetwork",
    scope="wireless",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_WIRELESS_AIR_MARSHAL_RULES = Operation(
    id="getOrganizationWirelessAirMarshalRules",
    method="GET",
    path="/organizations/{organizationId}/wireless/airMarshal/rules",
    scope="wireless",
    response_type="OrganizationWirelessAirMarshalRule",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="wireless:config:read",
)
GET_ORGANIZATION_WIRELESS_AIR_MARSHAL_SETTINGS_BY_NETWORK = Operation(
    id="getOrganizationWirelessAirMarshalSettingsByNetwork",
    method="GET",
    path="/organizations/{organizationId}/wireless/airMarshal/settings/byNetwork",
    scope="wireless",
    response_type="OrganizationWirelessAirMarshalSettingsByNetwork",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
)
GET_ORGANIZATION_WIRELESS_ALERTS_LOW_POWER_BY_DEVICE = Operation(
    id="getOrganizationWirelessAlertsLowPowerByDevice",
    method="GET",
    path="/organizations/{organizationId}/wireless/alerts/lowPower/byDevice",
    scope="wireless",
    stage="beta",
)
GET_ORGANIZATION_WIRELESS_CERTIFICATES_OPEN_ROAMING_CERTIFICATE_AUTHORITY = Operation(
    id="getOrganizationWirelessCertificatesOpenRoamingCertificateAuthority",
    method="GET",
    path="/organizations/{organizationId}/wireless/certificates/openRoaming/certificateAuthority",
    scope="wireless",
    stage="beta",
    oauth_scope="wireless:config:read",
)
GET_ORGANIZATION_WIRELESS_CLIENTS_CONNECTIONS_ASSOCIATION_BY_CLIENT = Operation(
    id="getOrganizationWirelessClientsConnectionsAssociationByClient",
    method="GET",
    path="/organizations/{organizationId}/wireless/clients/connections/association/byClient",
    scope="wireless",
    stage="beta",
    oauth_scope="wireless:telemetry:read",
)
GET_ORGANIZATION_WIRELESS_CLIENTS_CONNECTIONS_AUTHENTICATION_BY_CLIENT = Operation(
    id="getOrganizationWirelessClientsConnectionsAuthenticationByClient",
    method="GET",
    path="/organizations/{organizationId}/wireless/clients/connections/authentication/byClient",
    scope="wireless",
    stage="beta",
    oauth_scope="wireless:telemetry:read",
)
GET_ORGANIZATION_WIRELESS_CLIENTS_CONNECTIONS_DHCP_BY_CLIENT = Operation(
    id="getOrganizationWirelessClientsConnectionsDhcpByClient",
    method="GET",
    path="/organizations/{organizationId}/wireless/clients/connections/dhcp/byClient",
    scope="wireless",
    stage="beta",
    oauth_scope="wireless:telemetry:read",
)
GET_ORGANIZATION_WIRELESS_CLIENTS_CONNECTIONS_FAILURES_HISTORY_BY_DEVICE = Operation(
    id="getOrganizationWirelessClientsConnectionsFailuresHistoryByDevice",
    method="GET",
    path="/organizations/{organizationId}/wireless/clients/connections/failures/history/byDevice",
    scope="wireless",
    is_list=True,
    paging="link",
    stage="beta",
)
GET_ORGANIZATION_WIRELESS_CLIENTS_CONNECTIONS_IMPACTED_BY_NETWORK_BY_SSID = Operation(
    id="getOrganizationWirelessClientsConnectionsImpactedByNetworkBySsid",
    method="GET",
    path="/organizations/{organizationId}/wireless/clients/connections/impacted/byNetwork/bySsid",
    scope="wireless",
    response_type="OrganizationWirelessClientsConnectionsImpactedByNetworkBySsid",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="wireless:telemetry:read",
)
GET_ORGANIZATION_WIRELESS_CLIENTS_OVERVIEW_BY_DEVICE = Operation(
    id="getOrganizationWirelessClientsOverviewByDevice",
    method="GET",
    path="/organizations/{organizationId}/wireless/clients/overview/byDevice",
    scope="wireless",
    response_type="OrganizationWirelessClientsOverviewByDevice",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="wireless:telemetry:read",
)
BY_ORGANIZATION_WIRELESS_CLIENTS_RF_HEALTH_OVERVIEW_NETWORK = Operation(
    id="byOrganizationWirelessClientsRfHealthOverviewNetwork",
    method="GET",
    path="/organizations/{organizationId}/wireless/clients/rfHealth/overview/byNetwork",
    scope="wireless",
    stage="beta",
    oauth_scope="wireless:telemetry:read",
)
GET_ORGANIZATION_WIRELESS_CLIENTS_STICKY_EVENTS = Operation(
    id="getOrganizationWirelessClientsStickyEvents",
    method="GET",
    path="/organizations/{organizationId}/wireless/clients/stickyEvents",
    scope="wireless",
    is_list=True,
    paging="link",
    stage="beta",
)
GET_ORGANIZATION_WIRELESS_CLIENTS_USAGE_BY_NETWORK = Operation(
    id="getOrganizationWirelessClientsUsageByNetwork",
    method="GET",
    path="/organizations/{organizationId}/wireless/clients/usage/byNetwork",
    scope="wireless",
    response_type="OrganizationWirelessClientsUsageByNetwork",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="wireless:telemetry:read",
)
GET_ORGANIZATION_WIRELESS_CLIENTS_USAGE_BY_NETWORK_BY_SSID = Operation(
    id="getOrganizationWirelessClientsUsageByNetworkBySsid",
    method="GET",
    path="/organizations/{organizationId}/wireless/clients/usage/byNetwork/bySsid",
    scope="wireless",
    response_type="OrganizationWirelessClientsUsageByNetworkBySsid",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="wireless:telemetry:read",
)
GET_ORGANIZATION_WIRELESS_CLIENTS_USAGE_BY_SSID = Operation(
    id="getOrganizationWirelessClientsUsageBySsid",
    method="GET",
    path="/organizations/{organizationId}/wireless/clients/usage/bySsid",
    scope="wireless",
    response_type="OrganizationWirelessClientsUsageBySsid",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="wireless:telemetry:read",
)
GET_ORGANIZATION_WIRELESS_DEVICES_ACCELEROMETER_STATUSES = Operation(
    id="getOrganizationWirelessDevicesAccelerometerStatuses",
    method="GET",
    path="/organizations/{organizationId}/wireless/devices/accelerometer/statuses",
    scope="wireless",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="wireless:telemetry:read",
)
GET_ORGANIZATION_WIRELESS_DEVICES_CHANNEL_UTILIZATION_BY_DEVICE = Operation(
    id="getOrganizationWirelessDevicesChannelUtilizationByDevice",
    method="GET",
    path="/organizations/{organizationId}/wireless/devices/channelUtilization/byDevice",
    scope="wireless",
    response_type="OrganizationWirelessDevicesChannelUtilizationByDevice",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="wireless:telemetry:read",
)
GET_ORGANIZATION_WIRELESS_DEVICES_CHANNEL_UTILIZATION_BY_NETWORK = Operation(
    id="getOrganizationWirelessDevicesChannelUtilizationByNetwork",
    method="GET",
    path="/organizations/{organizationId}/wireless/devices/channelUtilization/byNetwork",
    scope="wireless",
    response_type="OrganizationWirelessDevicesChannelUtilizationByNetwork",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="wireless:telemetry:read",
)
GET_ORGANIZATION_WIRELESS_DEVICES_CHANNEL_UTILIZATION_HISTORY_BY_DEVICE_BY_INTERVAL = Operation(
    id="getOrganizationWirelessDevicesChannelUtilizationHistoryByDeviceByInterval",
    method="GET",
    path="/organizations/{organizationId}/wireless/devices/channelUtilization/history/byDevice/byInterval",
    scope="wireless",
    response_type="OrganizationWirelessDevicesChannelUtilizationHistoryByDeviceByInterval",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="wireless:telemetry:read",
)
GET_ORGANIZATION_WIRELESS_DEVICES_CHANNEL_UTILIZATION_HISTORY_BY_NETWORK_BY_INTERVAL = Operation(
    id="getOrganizationWirelessDevicesChannelUtilizationHistoryByNetworkByInterval",
    method="GET",
    path="/organizations/{organizationId}/wireless/devices/channelUtilization/history/byNetwork/byInterval",
    scope="wireless",
    response_type="OrganizationWirelessDevicesChannelUtilizationHistoryByNetworkByInterval",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="wireless:telemetry:read",
)
GET_ORGANIZATION_WIRELESS_DEVICES_DATA_RATE_BY_CLIENT = Operation(
    id="getOrganizationWirelessDevicesDataRateByClient",
    method="GET",
    path="/organizations/{organizationId}/wireless/devices/dataRate/byClient",
    scope="wireless",
    is_list=True,
    paging="link",
    stage="beta",
)
GET_ORGANIZATION_WIRELESS_DEVICES_ETHERNET_STATUSES = Operation(
    id="getOrganizationWirelessDevicesEthernetStatuses",
    method="GET",
    path="/organizations/{organizationId}/wireless/devices/ethernet/statuses",
    scope="wireless",
    response_type="OrganizationWirelessDevicesEthernetStatus",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="wireless:telemetry:read",
)
GET_ORGANIZATION_WIRELESS_DEVICES_LATENCY_BY_CLIENT = Operation(
    id="getOrganizationWirelessDevicesLatencyByClient",
    method="GET",
    path="/organizations/{organizationId}/wireless/devices/latency/byClient",
    scope="wireless",
    is_list=True,
    paging="link",
    stage="beta",
)
GET_ORGANIZATION_WIRELESS_DEVICES_LATENCY_BY_DEVICE = Operation(
    id="getOrganizationWirelessDevicesLatencyByDevice",
    method="GET",
    path="/organizations/{organizationId}/wireless/devices/latency/byDevice",
    scope="wireless",
    is_list=True,
    paging="link",
    stage="beta",
)
GET_ORGANIZATION_WIRELESS_DEVICES_LATENCY_BY_NETWORK = Operation(
    id="getOrganizationWirelessDevicesLatencyByNetwork",
    method="GET",
    path="/organizations/{organizationId}/wireless/devices/latency/byNetwork",
    scope="wireless",
    is_list=True,
    paging="link",
    stage="beta",
)
CREATE_ORGANIZATION_WIRELESS_DEVICES_LIVE_TOOLS_CLIENT_DISCONNECT = Operation(
    id="createOrganizationWirelessDevicesLiveToolsClientDisconnect",
    method="POST",
    path="/organizations/{organizationId}/wireless/devices/liveTools/clients/{clientId}/disconnect",
    scope="wireless",
    stage="beta",
    oauth_scope="wireless:config:write",
)
GET_ORGANIZATION_WIRELESS_DEVICES_PACKET_LOSS_BY_CLIENT = Operation(
    id="getOrganizationWirelessDevicesPacketLossByClient",
    method="GET",
    path="/organizations/{organizationId}/wireless/devices/packetLoss/byClient",
    scope="wireless",
    response_type="OrganizationWirelessDevicesPacketLossByClient",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
)
GET_ORGANIZATION_WIRELESS_DEVICES_PACKET_LOSS_BY_DEVICE = Operation(
    id="getOrganizationWirelessDevicesPacketLossByDevice",
    method="GET",
    path="/organizations/{organizationId}/wireless/devices/packetLoss/byDevice",
    scope="wireless",
    response_type="OrganizationWirelessDevicesPacketLossByDevice",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="wireless:telemetry:read",
)
GET_ORGANIZATION_WIRELESS_DEVICES_PACKET_LOSS_BY_NETWORK = Operation(
    id="getOrganizationWirelessDevicesPacketLossByNetwork",
    method="GET",
    path="/organizations/{organizationId}/wireless/devices/packetLoss/byNetwork",
    scope="wireless",
    response_type="OrganizationWirelessDevicesPacketLossByNetwork",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="wireless:telemetry:read",
)
GET_ORGANIZATION_WIRELESS_DEVICES_POWER_MODE_HISTORY = Operation(
    id="getOrganizationWirelessDevicesPowerModeHistory",
    method="GET",
    path="/organizations/{organizationId}/wireless/devices/power/mode/history",
    scope="wireless",
    response_type="OrganizationWirelessDevicesPowerModeHistory",
    is_list=True,
    paging="link",
    per_page=20,
    per_page_minimum=3,
)
GET_ORGANIZATION_WIRELESS_DEVICES_PROVISIONING_DEPLOYMENTS = Operation(
    id="getOrganizationWirelessDevicesProvisioningDeployments",
    method="GET",
    path="/organizations/{organizationId}/wireless/devices/provisioning/deployments",
    scope="wireless",
    response_type="OrganizationWirelessDevicesProvisioningDeployment",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
)
CREATE_ORGANIZATION_WIRELESS_DEVICES_PROVISIONING_DEPLOYMENT = Operation(
    id="createOrganizationWirelessDevicesProvisioningDeployment",
    method="POST",
    path="/organizations/{organizationId}/wireless/devices/provisioning/deployments",
    scope="wireless",
    response_type="CreateOrganizationWirelessDevicesProvisioningDeploymentResponse",
    batch=("/organizations/{organizationId}/wireless/devices/provisioning/deployments", "create"),
)
UPDATE_ORGANIZATION_WIRELESS_DEVICES_PROVISIONING_DEPLOYMENTS = Operation(
    id="updateOrganizationWirelessDevicesProvisioningDeployments",
    method="PUT",
    path="/organizations/{organizationId}/wireless/devices/provisioning/deployments",
    scope="wireless",
    response_type="UpdateOrganizationWirelessDevicesProvisioningDeploymentsResponse",
    batch=("/organizations/{organizationId}/wireless/devices/provisioning/deployments", "update"),
)
GET_ORGANIZATION_WIRELESS_DEVICES_PROVISIONING_DEPLOYMENTS_BY_NEW_DEVICE = Operation(
    id="getOrganizationWirelessDevicesProvisioningDeploymentsByNewDevice",
    method="GET",
    path="/organizations/{organizationId}/wireless/devices/provisioning/deployments/byNewDevice",
    scope="wireless",
    is_list=True,
    paging="link",
    stage="beta",
)
DELETE_ORGANIZATION_WIRELESS_DEVICES_PROVISIONING_DEPLOYMENT = Operation(
    id="deleteOrganizationWirelessDevicesProvisioningDeployment",
    method="DELETE",
    path="/organizations/{organizationId}/wireless/devices/provisioning/deployments/{deploymentId}",
    scope="wireless",
    response_type="None",
    batch=("/organizations/{organizationId}/wireless/devices/provisioning/deployments/{deploymentId}", "destroy"),
)
GET_ORGANIZATION_WIRELESS_DEVICES_PROVISIONING_RECOMMENDATIONS_TAGS = Operation(
    id="getOrganizationWirelessDevicesProvisioningRecommendationsTags",
    method="GET",
    path="/organizations/{organizationId}/wireless/devices/provisioning/recommendations/tags",
    scope="wireless",
    stage="beta",
)
GET_ORGANIZATION_WIRELESS_DEVICES_RADSEC_CERTIFICATES_AUTHORITIES = Operation(
    id="getOrganizationWirelessDevicesRadsecCertificatesAuthorities",
    method="GET",
    path="/organizations/{organizationId}/wireless/devices/radsec/certificates/authorities",
    scope="wireless",
    response_type="OrganizationWirelessDevicesRadsecCertificatesAuthority",
    is_list=True,
    oauth_scope="dashboard:iam:config:read",
)
CREATE_ORGANIZATION_WIRELESS_DEVICES_RADSEC_CERTIFICATES_AUTHORITY = Operation(
    id="createOrganizationWirelessDevicesRadsecCertificatesAuthority",
    method="POST",
    path="/organizations/{organizationId}/wireless/devices/radsec/certificates/authorities",
    scope="wireless",
    response_type="CreateOrganizationWirelessDevicesRadsecCertificatesAuthorityResponse",
    oauth_scope="dashboard:iam:config:write",
)
UPDATE_ORGANIZATION_WIRELESS_DEVICES_RADSEC_CERTIFICATES_AUTHORITIES = Operation(
    id="updateOrganizationWirelessDevicesRadsecCertificatesAuthorities",
    method="PUT",
    path="/organizations/{organizationId}/wireless/devices/radsec/certificates/authorities",
    scope="wireless",
    response_type="UpdateOrganizationWirelessDevicesRadsecCertificatesAuthoritiesResponse",
    oauth_scope="dashboard:iam:config:write",
)
GET_ORGANIZATION_WIRELESS_DEVICES_RADSEC_CERTIFICATES_AUTHORITIES_CRLS = Operation(
    id="getOrganizationWirelessDevicesRadsecCertificatesAuthoritiesCrls",
    method="GET",
    path="/organizations/{organizationId}/wireless/devices/radsec/certificates/authorities/crls",
    scope="wireless",
    response_type="OrganizationWirelessDevicesRadsecCertificatesAuthoritiesCrl",
    is_list=True,
    oauth_scope="dashboard:iam:config:read",
)
GET_ORGANIZATION_WIRELESS_DEVICES_RADSEC_CERTIFICATES_AUTHORITIES_CRLS_DELTAS = Operation(
    id="getOrganizationWirelessDevicesRadsecCertificatesAuthoritiesCrlsDeltas",
    method="GET",
    path="/organizations/{organizationId}/wireless/devices/radsec/certificates/authorities/crls/deltas",
    scope="wireless",
    response_type="OrganizationWirelessDevicesRadsecCertificatesAuthoritiesCrlsDelta",
    is_list=True,
    oauth_scope="dashboard:iam:config:read",
)
GET_ORGANIZATION_WIRELESS_DEVICES_SIGNAL_QUALITY_BY_CLIENT = Operation(
    id="getOrganizationWirelessDevicesSignalQualityByClient",
    method="GET",
    path="/organizations/{organizationId}/wireless/devices/signalQuality/byClient",
    scope="wireless",
    is_list=True,
    paging="link",
    stage="beta",
)
GET_ORGANIZATION_WIRELESS_DEVICES_SIGNAL_QUALITY_BY_DEVICE = Operation(
    id="getOrganizationWirelessDevicesSignalQualityByDevice",
    method="GET",
    path="/organizations/{organizationId}/wireless/devices/signalQuality/byDevice",
    scope="wireless",
    is_list=True,
    paging="link",
    stage="beta",
)
GET_ORGANIZATION_WIRELESS_DEVICES_SIGNAL_QUALITY_BY_NETWORK = Operation(
    id="getOrganizationWirelessDevicesSignalQualityByNetwork",
    method="GET",
    path="/organizations/{organizationId}/wireless/devices/signalQuality/byNetwork",
    scope="wireless",
    is_list=True,
    paging="link",
    stage="beta",
)
GET_ORGANIZATION_WIRELESS_DEVICES_SYSTEM_CPU_LOAD_HISTORY = Operation(
    id="getOrganizationWirelessDevicesSystemCpuLoadHistory",
    method="GET",
    path="/organizations/{organizationId}/wireless/devices/system/cpu/load/history",
    scope="wireless",
    response_type="OrganizationWirelessDevicesSystemCpuLoadHistory",
    is_list=True,
    paging="link",
    per_page=20,
    per_page_minimum=3,
    oauth_scope="wireless:telemetry:read",
)
GET_ORGANIZATION_WIRELESS_DEVICES_TELEMETRY = Operation(
    id="getOrganizationWirelessDevicesTelemetry",
    method="GET",
    path="/organizations/{organizationId}/wireless/devices/telemetry",
    scope="wireless",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="wireless:telemetry:read",
)
GET_ORGANIZATION_WIRELESS_DEVICES_WIRELESS_CONTROLLERS_BY_DEVICE = Operation(
    id="getOrganizationWirelessDevicesWirelessControllersByDevice",
    method="GET",
    path="/organizations/{organizationId}/wireless/devices/wirelessControllers/byDevice",
    scope="wireless",
    response_type="OrganizationWirelessDevicesWirelessControllersByDevice",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="wireless:config:read",
)
GET_ORGANIZATION_WIRELESS_LOCATION_SCANNING_BY_NETWORK = Operation(
    id="getOrganizationWirelessLocationScanningByNetwork",
    method="GET",
    path="/organizations/{organizationId}/wireless/location/scanning/byNetwork",
    scope="wireless",
    response_type="OrganizationWirelessLocationScanningByNetwork",
    is_list=True,
    paging="link",
    per_page=250,
    per_page_minimum=3,
    oauth_scope="wireless:telemetry:read",
)
GET_ORGANIZATION_WIRELESS_LOCATION_SCANNING_RECEIVERS = Operation(
    id="getOrganizationWirelessLocationScanningReceivers",
    method="GET",
    path="/organizations/{organizationId}/wireless/location/scanning/receivers",
    scope="wireless",
    response_type="OrganizationWirelessLocationScanningReceiver",
    is_list=True,
    paging="link",
    per_page=250,
    per_page_minimum=3,
    oauth_scope="wireless:telemetry:read",
)
CREATE_ORGANIZATION_WIRELESS_LOCATION_SCANNING_RECEIVER = Operation(
    id="createOrganizationWirelessLocationScanningReceiver",
    method="POST",
    path="/organizations/{organizationId}/wireless/location/scanning/receivers",
    scope="wireless",
    response_type="CreateOrganizationWirelessLocationScanningReceiverResponse",
    oauth_scope="wireless:telemetry:write",
    batch=("/organizations/{organizationId}/wireless/location/scanning/receivers", "create"),
)
DELETE_ORGANIZATION_WIRELESS_LOCATION_SCANNING_RECEIVER = Operation(
    id="deleteOrganizationWirelessLocationScanningReceiver",
    method="DELETE",
    path="/organizations/{organizationId}/wireless/location/scanning/receivers/{receiverId}",
    scope="wireless",
    response_type="None",
    oauth_scope="wireless:telemetry:write",
    batch=("/organizations/{organizationId}/wireless/location/scanning/receivers/{receiverId}", "delete"),
)
UPDATE_ORGANIZATION_WIRELESS_LOCATION_SCANNING_RECEIVER = Operation(
    id="updateOrganizationWirelessLocationScanningReceiver",
    method="PUT",
    path="/organizations/{organizationId}/wireless/location/scanning/receivers/{receiverId}",
    scope="wireless",
    response_type="UpdateOrganizationWirelessLocationScanningReceiverResponse",
    oauth_scope="wireless:telemetry:write",
    batch=("/organizations/{organizationId}/wireless/location/scanning/receivers/{receiverId}", "update"),
)
GET_ORGANIZATION_WIRELESS_MQTT_SETTINGS = Operation(
    id="getOrganizationWirelessMqttSettings",
    method="GET",
    path="/organizations/{organizationId}/wireless/mqtt/settings",
    scope="wireless",
    response_type="OrganizationWirelessMqttSetting",
    is_list=True,
    paging="link",
    per_page=250,
    per_page_minimum=3,
    oauth_scope="wireless:telemetry:read",
)
UPDATE_ORGANIZATION_WIRELESS_MQTT_SETTINGS = Operation(
    id="updateOrganizationWirelessMqttSettings",
    method="PUT",
    path="/organizations/{organizationId}/wireless/mqtt/settings",
    scope="wireless",
    response_type="UpdateOrganizationWirelessMqttSettingsResponse",
    oauth_scope="wireless:telemetry:write",
    batch=("/organizations/{organizationId}/wireless/mqtt/settings", "update"),
)
BY_ORGANIZATION_WIRELESS_OPPORTUNISTIC_PCAP_LICENSE_NETWORK = Operation(
    id="byOrganizationWirelessOpportunisticPcapLicenseNetwork",
    method="GET",
    path="/organizations/{organizationId}/wireless/opportunisticPcap/license/byNetwork",
    scope="wireless",
    stage="beta",
)
GET_ORGANIZATION_WIRELESS_RADIO_AFC_POSITION_BY_DEVICE = Operation(
    id="getOrganizationWirelessRadioAfcPositionByDevice",
    method="GET",
    path="/organizations/{organizationId}/wireless/radio/afc/position/byDevice",
    scope="wireless",
    is_list=True,
    paging="link",
    stage="beta",
)
GET_ORGANIZATION_WIRELESS_RADIO_AFC_POWER_LIMITS_BY_DEVICE = Operation(
    id="getOrganizationWirelessRadioAfcPowerLimitsByDevice",
    method="GET",
    path="/organizations/{organizationId}/wireless/radio/afc/powerLimits/byDevice",
    scope="wireless",
    is_list=True,
    paging="link",
    stage="beta",
)
GET_ORGANIZATION_WIRELESS_RADIO_AUTO_RF_BY_NETWORK = Operation(
    id="getOrganizationWirelessRadioAutoRfByNetwork",
    method="GET",
    path="/organizations/{organizationId}/wireless/radio/autoRf/byNetwork",
    scope="wireless",
    stage="beta",
)
GET_ORGANIZATION_WIRELESS_RADIO_AUTO_RF_CHANNELS_PLANNING_ACTIVITIES = Operation(
    id="getOrganizationWirelessRadioAutoRfChannelsPlanningActivities",
    method="GET",
    path="/organizations/{organizationId}/wireless/radio/autoRf/channels/planning/activities",
    scope="wireless",
    stage="beta",
)
RECALCULATE_ORGANIZATION_WIRELESS_RADIO_AUTO_RF_CHANNELS = Operation(
    id="recalculateOrganizationWirelessRadioAutoRfChannels",
    method="POST",
    path="/organizations/{organizationId}/wireless/radio/autoRf/channels/recalculate",
    scope="wireless",
    response_type="RecalculateOrganizationWirelessRadioAutoRfChannelsResponse",
    batch=("/organizations/{organizationId}/wireless/radio/autoRf/channels/recalculate", "update"),
)
GET_ORGANIZATION_WIRELESS_RADIO_OVERRIDES_BY_DEVICE = Operation(
    id="getOrganizationWirelessRadioOverridesByDevice",
    method="GET",
    path="/organizations/{organizationId}/wireless/radio/overrides/byDevice",
    scope="wireless",
    response_type="OrganizationWirelessRadioOverridesByDevice",
    is_list=True,
    paging="link",
    per_page=100,
    per_page_minimum=3,
)
GET_ORGANIZATION_WIRELESS_RADIO_POWER_CAPABILITIES_BY_MODEL = Operation(
    id="getOrganizationWirelessRadioPowerCapabilitiesByModel",
    method="GET",
    path="/organizations/{organizationId}/wireless/radio/power/capabilities/byModel",
    scope="wireless",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="wireless:config:read",
)
BY_ORGANIZATION_WIRELESS_RADIO_RF_HEALTH_NEIGHBORS_RSSI_DEVICE = Operation(
    id="byOrganizationWirelessRadioRfHealthNeighborsRssiDevice",
    method="GET",
    path="/organizations/{organizationId}/wireless/radio/rfHealth/neighbors/rssi/byDevice",
    scope="wireless",
    stage="beta",
)
GET_ORGANIZATION_WIRELESS_RADIO_RF_HEALTH_OVERVIEW_BY_NETWORK_BY_INTERVAL = Operation(
    id="getOrganizationWirelessRadioRfHealthOverviewByNetworkByInterval",
    method="GET",
    path="/organizations/{organizationId}/wireless/radio/rfHealth/overview/byNetwork/byInterval",
    scope="wireless",
    stage="beta",
    oauth_scope="wireless:telemetry:read",
)
GET_ORGANIZATION_WIRELESS_RADIO_RRM_BY_NETWORK = Operation(
    id="getOrganizationWirelessRadioRrmByNetwork",
    method="GET",
    path="/organizations/{organizationId}/wireless/radio/rrm/byNetwork",
    scope="wireless",
    response_type="OrganizationWirelessRadioRrmByNetwork",
    is_list=True,
    paging="link",
)
GET_ORGANIZATION_WIRELESS_RADIO_STATUS_BY_NETWORK = Operation(
    id="getOrganizationWirelessRadioStatusByNetwork",
    method="GET",
    path="/organizations/{organizationId}/wireless/radio/status/byNetwork",
    scope="wireless",
    stage="beta",
    oauth_scope="wireless:telemetry:read",
)
GET_ORGANIZATION_WIRELESS_RF_PROFILES_ASSIGNMENTS_BY_DEVICE = Operation(
    id="getOrganizationWirelessRfProfilesAssignmentsByDevice",
    method="GET",
    path="/organizations/{organizationId}/wireless/rfProfiles/assignments/byDevice",
    scope="wireless",
    response_type="OrganizationWirelessRfProfilesAssignmentsByDevice",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="wireless:config:read",
)
GET_ORGANIZATION_WIRELESS_ROAMING_BY_NETWORK_BY_INTERVAL = Operation(
    id="getOrganizationWirelessRoamingByNetworkByInterval",
    method="GET",
    path="/organizations/{organizationId}/wireless/roaming/byNetwork/byInterval",
    scope="wireless",
    stage="beta",
)
GET_ORGANIZATION_WIRELESS_SSIDS_FIREWALL_ISOLATION_ALLOWLIST_ENTRIES = Operation(
    id="getOrganizationWirelessSsidsFirewallIsolationAllowlistEntries",
    method="GET",
    path="/organizations/{organizationId}/wireless/ssids/firewall/isolation/allowlist/entries",
    scope="wireless",
    response_type="OrganizationWirelessSsidsFirewallIsolationAllowlistEntry",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
)
CREATE_ORGANIZATION_WIRELESS_SSIDS_FIREWALL_ISOLATION_ALLOWLIST_ENTRY = Operation(
    id="createOrganizationWirelessSsidsFirewallIsolationAllowlistEntry",
    method="POST",
    path="/organizations/{organizationId}/wireless/ssids/firewall/isolation/allowlist/entries",
    scope="wireless",
    response_type="CreateOrganizationWirelessSsidsFirewallIsolationAllowlistEntryResponse",
    batch=("/organizations/{organizationId}/wireless/ssids/firewall/isolation/allowlist/entries", "create"),
)
DELETE_ORGANIZATION_WIRELESS_SSIDS_FIREWALL_ISOLATION_ALLOWLIST_ENTRY = Operation(
    id="deleteOrganizationWirelessSsidsFirewallIsolationAllowlistEntry",
    method="DELETE",
    path="/organizations/{organizationId}/wireless/ssids/firewall/isolation/allowlist/entries/{entryId}",
    scope="wireless",
    response_type="None",
    batch=("/organizations/{organizationId}/wireless/ssids/firewall/isolation/allowlist/entries/{entryId}", "destroy"),
)
UPDATE_ORGANIZATION_WIRELESS_SSIDS_FIREWALL_ISOLATION_ALLOWLIST_ENTRY = Operation(
    id="updateOrganizationWirelessSsidsFirewallIsolationAllowlistEntry",
    method="PUT",
    path="/organizations/{organizationId}/wireless/ssids/firewall/isolation/allowlist/entries/{entryId}",
    scope="wireless",
    response_type="UpdateOrganizationWirelessSsidsFirewallIsolationAllowlistEntryResponse",
    batch=("/organizations/{organizationId}/wireless/ssids/firewall/isolation/allowlist/entries/{entryId}", "update"),
)
GET_ORGANIZATION_WIRELESS_SSIDS_OPEN_ROAMING_BY_NETWORK = Operation(
    id="getOrganizationWirelessSsidsOpenRoamingByNetwork",
    method="GET",
    path="/organizations/{organizationId}/wireless/ssids/openRoaming/byNetwork",
    scope="wireless",
    response_type="OrganizationWirelessSsidsOpenRoamingByNetwork",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="wireless:config:read",
)
GET_ORGANIZATION_WIRELESS_SSIDS_OWE_BY_NETWORK = Operation(
    id="getOrganizationWirelessSsidsOweByNetwork",
    method="GET",
    path="/organizations/{organizationId}/wireless/ssids/owe/byNetwork",
    scope="wireless",
    response_type="OrganizationWirelessSsidsOweByNetwork",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    stage="beta",
    oauth_scope="wireless:config:read",
)
GET_ORGANIZATION_WIRELESS_SSIDS_POLICIES_CLIENT_EXCLUSION_BY_SSID = Operation(
    id="getOrganizationWirelessSsidsPoliciesClientExclusionBySsid",
    method="GET",
    path="/organizations/{organizationId}/wireless/ssids/policies/clientExclusion/bySsid",
    scope="wireless",
    is_list=True,
    paging="link",
    stage="beta",
)
GET_ORGANIZATION_WIRELESS_SSIDS_POLICIES_CLIENT_EXCLUSION_STATIC_EXCLUSIONS_BY_SSID = Operation(
    id="getOrganizationWirelessSsidsPoliciesClientExclusionStaticExclusionsBySsid",
    method="GET",
    path="/organizations/{organizationId}/wireless/ssids/policies/clientExclusion/static/exclusions/bySsid",
    scope="wireless",
    is_list=True,
    paging="link",
    stage="beta",
)
GET_ORGANIZATION_WIRELESS_SSIDS_PROFILES = Operation(
    id="getOrganizationWirelessSsidsProfiles",
    method="GET",
    path="/organizations/{organizationId}/wireless/ssids/profiles",
    scope="wireless",
    response_type="OrganizationWirelessSsidsProfile",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
)
CREATE_ORGANIZATION_WIRELESS_SSIDS_PROFILE = Operation(
    id="createOrganizationWirelessSsidsProfile",
    method="POST",
    path="/organizations/{organizationId}/wireless/ssids/profiles",
    scope="wireless",
    response_type="CreateOrganizationWirelessSsidsProfileResponse",
    batch=("/organizations/{organizationId}/wireless/ssids/profiles", "create"),
)
DELETE_ORGANIZATION_WIRELESS_SSIDS_PROFILES_ASSIGNMENTS = Operation(
    id="deleteOrganizationWirelessSsidsProfilesAssignments",
    method="DELETE",
    path="/organizations/{organizationId}/wireless/ssids/profiles/assignments",
    scope="wireless",
    response_type="None",
    oauth_scope="wireless:config:write",
    batch=("/organizations/{organizationId}/wireless/ssids/profiles/assignments", "destroy"),
)
GET_ORGANIZATION_WIRELESS_SSIDS_PROFILES_ASSIGNMENTS = Operation(
    id="getOrganizationWirelessSsidsProfilesAssignments",
    method="GET",
    path="/organizations/{organizationId}/wireless/ssids/profiles/assignments",
    scope="wireless",
    response_type="OrganizationWirelessSsidsProfilesAssignment",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
)
CREATE_ORGANIZATION_WIRELESS_SSIDS_PROFILES_ASSIGNMENT = Operation(
    id="createOrganizationWirelessSsidsProfilesAssignment",
    method="POST",
    path="/organizations/{organizationId}/wireless/ssids/profiles/assignments",
    scope="wireless",
    response_type="CreateOrganizationWirelessSsidsProfilesAssignmentResponse",
    oauth_scope="wireless:config:write",
    batch=("/organizations/{organizationId}/wireless/ssids/profiles/assignments", "create"),
)
GET_ORGANIZATION_WIRELESS_SSIDS_PROFILES_ASSIGNMENTS_BY_NETWORK = Operation(
    id="getOrganizationWirelessSsidsProfilesAssignmentsByNetwork",
    method="GET",
    path="/organizations/{organizationId}/wireless/ssids/profiles/assignments/byNetwork",
    scope="wireless",
    response_type="OrganizationWirelessSsidsProfilesAssignmentsByNetwork",
    is_list=True,
    items_key="assignments",
    paging="link",
    per_page=1000,
    per_page_minimum=3,
)
GET_ORGANIZATION_WIRELESS_SSIDS_PROFILES_OVERVIEWS = Operation(
    id="getOrganizationWirelessSsidsProfilesOverviews",
    method="GET",
    path="/organizations/{organizationId}/wireless/ssids/profiles/overviews",
    scope="wireless",
    response_type="OrganizationWirelessSsidsProfilesOverview",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
)
DELETE_ORGANIZATION_WIRELESS_SSIDS_PROFILE = Operation(
    id="deleteOrganizationWirelessSsidsProfile",
    method="DELETE",
    path="/organizations/{organizationId}/wireless/ssids/profiles/{id}",
    scope="wireless",
    response_type="None",
    batch=("/organizations/{organizationId}/wireless/ssids/profiles/{id}", "destroy"),
)
UPDATE_ORGANIZATION_WIRELESS_SSIDS_PROFILE = Operation(
    id="updateOrganizationWirelessSsidsProfile",
    method="PUT",
    path="/organizations/{organizationId}/wireless/ssids/profiles/{id}",
    scope="wireless",
    response_type="UpdateOrganizationWirelessSsidsProfileResponse",
    oauth_scope="wireless:config:write",
    batch=("/organizations/{organizationId}/wireless/ssids/profiles/{id}", "update"),
)
GET_ORGANIZATION_WIRELESS_SSIDS_STATUSES_BY_DEVICE = Operation(
    id="getOrganizationWirelessSsidsStatusesByDevice",
    method="GET",
    path="/organizations/{organizationId}/wireless/ssids/statuses/byDevice",
    scope="wireless",
    response_type="OrganizationWirelessSsidsStatusesByDevice",
    is_list=True,
    paging="link",
    per_page=500,
    per_page_minimum=3,
    oauth_scope="wireless:telemetry:read",
)
GET_ORGANIZATION_WIRELESS_ZIGBEE_BY_NETWORK = Operation(
    id="getOrganizationWirelessZigbeeByNetwork",
    method="GET",
    path="/organizations/{organizationId}/wireless/zigbee/byNetwork",
    scope="wireless",
    response_type="OrganizationWirelessZigbeeByNetwork",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
)
GET_ORGANIZATION_WIRELESS_ZIGBEE_DEVICES = Operation(
    id="getOrganizationWirelessZigbeeDevices",
    method="GET",
    path="/organizations/{organizationId}/wireless/zigbee/devices",
    scope="wireless",
    response_type="OrganizationWirelessZigbeeDevice",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
)
UPDATE_ORGANIZATION_WIRELESS_ZIGBEE_DEVICE = Operation(
    id="updateOrganizationWirelessZigbeeDevice",
    method="PUT",
    path="/organizations/{organizationId}/wireless/zigbee/devices/{id}",
    scope="wireless",
    response_type="UpdateOrganizationWirelessZigbeeDeviceResponse",
    batch=("/organizations/{organizationId}/wireless/zigbee/devices/{id}", "create"),
)
CREATE_ORGANIZATION_WIRELESS_ZIGBEE_DISENROLLMENT = Operation(
    id="createOrganizationWirelessZigbeeDisenrollment",
    method="POST",
    path="/organizations/{organizationId}/wireless/zigbee/disenrollments",
    scope="wireless",
    response_type="CreateOrganizationWirelessZigbeeDisenrollmentResponse",
)
GET_ORGANIZATION_WIRELESS_ZIGBEE_DISENROLLMENT = Operation(
    id="getOrganizationWirelessZigbeeDisenrollment",
    method="GET",
    path="/organizations/{organizationId}/wireless/zigbee/disenrollments/{disenrollmentId}",
    scope="wireless",
    response_type="OrganizationWirelessZigbeeDisenrollment",
)
GET_ORGANIZATION_WIRELESS_ZIGBEE_DOOR_LOCKS = Operation(
    id="getOrganizationWirelessZigbeeDoorLocks",
    method="GET",
    path="/organizations/{organizationId}/wireless/zigbee/doorLocks",
    scope="wireless",
    response_type="OrganizationWirelessZigbeeDoorLock",
    is_list=True,
    paging="link",
    per_page=500,
    per_page_minimum=3,
)
UPDATE_ORGANIZATION_WIRELESS_ZIGBEE_DOOR_LOCK = Operation(
    id="updateOrganizationWirelessZigbeeDoorLock",
    method="PUT",
    path="/organizations/{organizationId}/wireless/zigbee/doorLocks/{doorLockId}",
    scope="wireless",
    response_type="UpdateOrganizationWirelessZigbeeDoorLockResponse",
    batch=("/organizations/{organizationId}/wireless/zigbee/doorLocks/{doorLockId}", "create"),
)


class Wireless(Scope):
    """The wireless operations."""

    def update_device_wireless_alternate_management_interface_ipv6(
        self,
        serial: str | int | None,
        *,
        addresses: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateDeviceWirelessAlternateManagementInterfaceIpv6Response]:
        """``PUT /devices/{serial}/wireless/alternateManagementInterface/ipv6``

        OAuth scope: ``wireless:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-device-wireless-alternate-management-
        interface-ipv6/
        """
        return self._call(
            UPDATE_DEVICE_WIRELESS_ALTERNATE_MANAGEMENT_INTERFACE_IPV6,
            (serial,),
            {},
            {
                "addresses[]": addresses,
            },
        )

    def get_device_wireless_bluetooth_settings(
        self,
        serial: str | int | None,
    ) -> Call[models.DeviceWirelessBluetoothSettings]:
        """``GET /devices/{serial}/wireless/bluetooth/settings``

        OAuth scope: ``wireless:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-device-wireless-bluetooth-settings/
        """
        return self._call(
            GET_DEVICE_WIRELESS_BLUETOOTH_SETTINGS,
            (serial,),
        )

    def update_device_wireless_bluetooth_settings(
        self,
        serial: str | int | None,
        *,
        uuid: str | None | UnsetType = UNSET,
        major: int | None | UnsetType = UNSET,
        minor: int | None | UnsetType = UNSET,
    ) -> Call[models.UpdateDeviceWirelessBluetoothSettingsResponse]:
        """``PUT /devices/{serial}/wireless/bluetooth/settings``

        OAuth scope: ``wireless:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-device-wireless-bluetooth-settings/
        """
        return self._call(
            UPDATE_DEVICE_WIRELESS_BLUETOOTH_SETTINGS,
            (serial,),
            {},
            {
                "uuid": uuid,
                "major": major,
                "minor": minor,
            },
        )

    def get_device_wireless_connection_stats(
        self,
        serial: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        band: str | None | UnsetType = UNSET,
        ssid: int | None | UnsetType = UNSET,
        ap_tag: str | None | UnsetType = UNSET,
    ) -> Call[models.DeviceWirelessConnectionStats]:
        """``GET /devices/{serial}/wireless/connectionStats``

        OAuth scope: ``wireless:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-device-wireless-connection-stats/
        """
        return self._call(
            GET_DEVICE_WIRELESS_CONNECTION_STATS,
            (serial,),
            {
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "band": band,
                "ssid": ssid,
                "apTag": ap_tag,
            },
        )

    def get_device_wireless_electronic_shelf_label(
        self,
        serial: str | int | None,
    ) -> Call[models.DeviceWirelessElectronicShelfLabel]:
        """``GET /devices/{serial}/wireless/electronicShelfLabel``

        https://developer.cisco.com/meraki/api-v1/get-device-wireless-electronic-shelf-label/
        """
        return self._call(
            GET_DEVICE_WIRELESS_ELECTRONIC_SHELF_LABEL,
            (serial,),
        )

    def update_device_wireless_electronic_shelf_label(
        self,
        serial: str | int | None,
        *,
        channel: str | None | UnsetType = UNSET,
        enabled: bool | None | UnsetType = UNSET,
    ) -> Call[models.UpdateDeviceWirelessElectronicShelfLabelResponse]:
        """``PUT /devices/{serial}/wireless/electronicShelfLabel``

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-device-wireless-electronic-shelf-label/
        """
        return self._call(
            UPDATE_DEVICE_WIRELESS_ELECTRONIC_SHELF_LABEL,
            (serial,),
            {},
            {
                "channel": channel,
                "enabled": enabled,
            },
        )

    def get_device_wireless_health_scores(
        self,
        serial: str | int | None,
    ) -> Call[Any]:
        """``GET /devices/{serial}/wireless/healthScores``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/get-device-wireless-health-scores/
        """
        return self._call(
            GET_DEVICE_WIRELESS_HEALTH_SCORES,
            (serial,),
        )

    def get_device_wireless_latency_stats(
        self,
        serial: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        band: str | None | UnsetType = UNSET,
        ssid: int | None | UnsetType = UNSET,
        ap_tag: str | None | UnsetType = UNSET,
        vlan: int | None | UnsetType = UNSET,
        fields: str | None | UnsetType = UNSET,
    ) -> Call[models.DeviceWirelessLatencyStats]:
        """``GET /devices/{serial}/wireless/latencyStats``

        OAuth scope: ``wireless:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-device-wireless-latency-stats/
        """
        return self._call(
            GET_DEVICE_WIRELESS_LATENCY_STATS,
            (serial,),
            {
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "band": band,
                "ssid": ssid,
                "apTag": ap_tag,
                "vlan": vlan,
                "fields": fields,
            },
        )

    def get_device_wireless_radio_afc_position(
        self,
        serial: str | int | None,
    ) -> Call[Any]:
        """``GET /devices/{serial}/wireless/radio/afc/position``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/get-device-wireless-radio-afc-position/
        """
        return self._call(
            GET_DEVICE_WIRELESS_RADIO_AFC_POSITION,
            (serial,),
        )

    def update_device_wireless_radio_afc_position(
        self,
        serial: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``PUT /devices/{serial}/wireless/radio/afc/position``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/update-device-wireless-radio-afc-position/
        """
        return self._call(
            UPDATE_DEVICE_WIRELESS_RADIO_AFC_POSITION,
            (serial,),
            {},
            body,
        )

    def get_device_wireless_radio_afc_power_limits(
        self,
        serial: str | int | None,
    ) -> Call[Any]:
        """``GET /devices/{serial}/wireless/radio/afc/powerLimits``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/get-device-wireless-radio-afc-power-limits/
        """
        return self._call(
            GET_DEVICE_WIRELESS_RADIO_AFC_POWER_LIMITS,
            (serial,),
        )

    def get_device_wireless_radio_overrides(
        self,
        serial: str | int | None,
    ) -> Call[models.DeviceWirelessRadioOverrides]:
        """``GET /devices/{serial}/wireless/radio/overrides``

        https://developer.cisco.com/meraki/api-v1/get-device-wireless-radio-overrides/
        """
        return self._call(
            GET_DEVICE_WIRELESS_RADIO_OVERRIDES,
            (serial,),
        )

    def update_device_wireless_radio_overrides(
        self,
        serial: str | int | None,
        *,
        rf_profile: Mapping[str, Any] | None | UnsetType = UNSET,
        radios: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateDeviceWirelessRadioOverridesResponse]:
        """``PUT /devices/{serial}/wireless/radio/overrides``

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-device-wireless-radio-overrides/
        """
        return self._call(
            UPDATE_DEVICE_WIRELESS_RADIO_OVERRIDES,
            (serial,),
            {},
            {
                "rfProfile": rf_profile,
                "radios[]": radios,
            },
        )

    def get_device_wireless_radio_settings(
        self,
        serial: str | int | None,
    ) -> Call[models.DeviceWirelessRadioSettings]:
        """``GET /devices/{serial}/wireless/radio/settings``

        OAuth scope: ``wireless:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-device-wireless-radio-settings/
        """
        return self._call(
            GET_DEVICE_WIRELESS_RADIO_SETTINGS,
            (serial,),
        )

    def update_device_wireless_radio_settings(
        self,
        serial: str | int | None,
        *,
        rf_profile_id: str | None | UnsetType = UNSET,
        two_four_ghz_settings: Mapping[str, Any] | None | UnsetType = UNSET,
        five_ghz_settings: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateDeviceWirelessRadioSettingsResponse]:
        """``PUT /devices/{serial}/wireless/radio/settings``

        OAuth scope: ``wireless:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-device-wireless-radio-settings/
        """
        return self._call(
            UPDATE_DEVICE_WIRELESS_RADIO_SETTINGS,
            (serial,),
            {},
            {
                "rfProfileId": rf_profile_id,
                "twoFourGhzSettings": two_four_ghz_settings,
                "fiveGhzSettings": five_ghz_settings,
            },
        )

    def get_device_wireless_radio_status(
        self,
        serial: str | int | None,
    ) -> Call[Any]:
        """``GET /devices/{serial}/wireless/radio/status``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/get-device-wireless-radio-status/
        """
        return self._call(
            GET_DEVICE_WIRELESS_RADIO_STATUS,
            (serial,),
        )

    def get_device_wireless_status(
        self,
        serial: str | int | None,
    ) -> Call[models.DeviceWirelessStatus]:
        """``GET /devices/{serial}/wireless/status``

        OAuth scope: ``wireless:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-device-wireless-status/
        """
        return self._call(
            GET_DEVICE_WIRELESS_STATUS,
            (serial,),
        )

    def create_device_wireless_zigbee_enrollment(
        self,
        serial: str | int | None,
    ) -> Call[models.CreateDeviceWirelessZigbeeEnrollmentResponse]:
        """``POST /devices/{serial}/wireless/zigbee/enrollments``

        https://developer.cisco.com/meraki/api-v1/create-device-wireless-zigbee-enrollment/
        """
        return self._call(
            CREATE_DEVICE_WIRELESS_ZIGBEE_ENROLLMENT,
            (serial,),
        )

    def get_device_wireless_zigbee_enrollment(
        self,
        serial: str | int | None,
        enrollment_id: str | int | None,
    ) -> Call[models.DeviceWirelessZigbeeEnrollment]:
        """``GET /devices/{serial}/wireless/zigbee/enrollments/{enrollmentId}``

        https://developer.cisco.com/meraki/api-v1/get-device-wireless-zigbee-enrollment/
        """
        return self._call(
            GET_DEVICE_WIRELESS_ZIGBEE_ENROLLMENT,
            (serial, enrollment_id,),
        )

    def get_network_wireless_air_marshal(
        self,
        network_id: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
    ) -> Paginator[models.NetworkWirelessAirMarshal]:
        """``GET /networks/{networkId}/wireless/airMarshal``

        OAuth scope: ``wireless:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-wireless-air-marshal/
        """
        return self._list(
            GET_NETWORK_WIRELESS_AIR_MARSHAL,
            (network_id,),
            {
                "t0": t0,
                "timespan": timespan,
            },
        )

    def create_network_wireless_air_marshal_rule(
        self,
        network_id: str | int | None,
        *,
        type: str | None,
        match: Mapping[str, Any] | None,
    ) -> Call[models.CreateNetworkWirelessAirMarshalRuleResponse]:
        """``POST /networks/{networkId}/wireless/airMarshal/rules``

        Action batch: ``create``.

        https://developer.cisco.com/meraki/api-v1/create-network-wireless-air-marshal-rule/
        """
        return self._call(
            CREATE_NETWORK_WIRELESS_AIR_MARSHAL_RULE,
            (network_id,),
            {},
            {
                "type": type,
                "match": match,
            },
        )

    def delete_network_wireless_air_marshal_rule(
        self,
        network_id: str | int | None,
        rule_id: str | int | None,
    ) -> Call[None]:
        """``DELETE /networks/{networkId}/wireless/airMarshal/rules/{ruleId}``

        Action batch: ``destroy``.

        https://developer.cisco.com/meraki/api-v1/delete-network-wireless-air-marshal-rule/
        """
        return self._call(
            DELETE_NETWORK_WIRELESS_AIR_MARSHAL_RULE,
            (network_id, rule_id,),
        )

    def update_network_wireless_air_marshal_rule(
        self,
        network_id: str | int | None,
        rule_id: str | int | None,
        *,
        type: str | None | UnsetType = UNSET,
        match: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkWirelessAirMarshalRuleResponse]:
        """``PUT /networks/{networkId}/wireless/airMarshal/rules/{ruleId}``

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-wireless-air-marshal-rule/
        """
        return self._call(
            UPDATE_NETWORK_WIRELESS_AIR_MARSHAL_RULE,
            (network_id, rule_id,),
            {},
            {
                "type": type,
                "match": match,
            },
        )

    def update_network_wireless_air_marshal_settings(
        self,
        network_id: str | int | None,
        *,
        default_policy: str | None,
    ) -> Call[models.UpdateNetworkWirelessAirMarshalSettingsResponse]:
        """``PUT /networks/{networkId}/wireless/airMarshal/settings``

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-wireless-air-marshal-settings/
        """
        return self._call(
            UPDATE_NETWORK_WIRELESS_AIR_MARSHAL_SETTINGS,
            (network_id,),
            {},
            {
                "defaultPolicy": default_policy,
            },
        )

    def get_network_wireless_alternate_management_interface(
        self,
        network_id: str | int | None,
    ) -> Call[models.NetworkWirelessAlternateManagementInterface]:
        """``GET /networks/{networkId}/wireless/alternateManagementInterface``

        OAuth scope: ``wireless:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-wireless-alternate-management-
        interface/
        """
        return self._call(
            GET_NETWORK_WIRELESS_ALTERNATE_MANAGEMENT_INTERFACE,
            (network_id,),
        )

    def update_network_wireless_alternate_management_interface(
        self,
        network_id: str | int | None,
        *,
        enabled: bool | None | UnsetType = UNSET,
        vlan_id: int | None | UnsetType = UNSET,
        protocols: Sequence[str | None] | None | UnsetType = UNSET,
        access_points: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkWirelessAlternateManagementInterfaceResponse]:
        """``PUT /networks/{networkId}/wireless/alternateManagementInterface``

        OAuth scope: ``wireless:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-wireless-alternate-management-
        interface/
        """
        return self._call(
            UPDATE_NETWORK_WIRELESS_ALTERNATE_MANAGEMENT_INTERFACE,
            (network_id,),
            {},
            {
                "enabled": enabled,
                "vlanId": vlan_id,
                "protocols[]": protocols,
                "accessPoints[]": access_points,
            },
        )

    def get_network_wireless_billing(
        self,
        network_id: str | int | None,
    ) -> Call[models.NetworkWirelessBilling]:
        """``GET /networks/{networkId}/wireless/billing``

        OAuth scope: ``wireless:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-wireless-billing/
        """
        return self._call(
            GET_NETWORK_WIRELESS_BILLING,
            (network_id,),
        )

    def update_network_wireless_billing(
        self,
        network_id: str | int | None,
        *,
        currency: str | None | UnsetType = UNSET,
        plans: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkWirelessBillingResponse]:
        """``PUT /networks/{networkId}/wireless/billing``

        OAuth scope: ``wireless:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-wireless-billing/
        """
        return self._call(
            UPDATE_NETWORK_WIRELESS_BILLING,
            (network_id,),
            {},
            {
                "currency": currency,
                "plans[]": plans,
            },
        )

    def get_network_wireless_bluetooth_settings(
        self,
        network_id: str | int | None,
    ) -> Call[models.NetworkWirelessBluetoothSettings]:
        """``GET /networks/{networkId}/wireless/bluetooth/settings``

        OAuth scope: ``wireless:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-wireless-bluetooth-settings/
        """
        return self._call(
            GET_NETWORK_WIRELESS_BLUETOOTH_SETTINGS,
            (network_id,),
        )

    def update_network_wireless_bluetooth_settings(
        self,
        network_id: str | int | None,
        *,
        scanning_enabled: bool | None | UnsetType = UNSET,
        advertising_enabled: bool | None | UnsetType = UNSET,
        uuid: str | None | UnsetType = UNSET,
        major_minor_assignment_mode: str | None | UnsetType = UNSET,
        major: int | None | UnsetType = UNSET,
        minor: int | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkWirelessBluetoothSettingsResponse]:
        """``PUT /networks/{networkId}/wireless/bluetooth/settings``

        OAuth scope: ``wireless:config:write``.

        https://developer.cisco.com/meraki/api-v1/update-network-wireless-bluetooth-settings/
        """
        return self._call(
            UPDATE_NETWORK_WIRELESS_BLUETOOTH_SETTINGS,
            (network_id,),
            {},
            {
                "scanningEnabled": scanning_enabled,
                "advertisingEnabled": advertising_enabled,
                "uuid": uuid,
                "majorMinorAssignmentMode": major_minor_assignment_mode,
                "major": major,
                "minor": minor,
            },
        )

    def get_network_wireless_channel_utilization_history(
        self,
        network_id: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        resolution: int | None | UnsetType = UNSET,
        auto_resolution: bool | None | UnsetType = UNSET,
        client_id: str | None | UnsetType = UNSET,
        device_serial: str | None | UnsetType = UNSET,
        ap_tag: str | None | UnsetType = UNSET,
        band: str | None | UnsetType = UNSET,
    ) -> Paginator[models.NetworkWirelessChannelUtilizationHistory]:
        """``GET /networks/{networkId}/wireless/channelUtilizationHistory``

        OAuth scope: ``wireless:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-wireless-channel-utilization-
        history/
        """
        return self._list(
            GET_NETWORK_WIRELESS_CHANNEL_UTILIZATION_HISTORY,
            (network_id,),
            {
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "resolution": resolution,
                "autoResolution": auto_resolution,
                "clientId": client_id,
                "deviceSerial": device_serial,
                "apTag": ap_tag,
                "band": band,
            },
        )

    def get_network_wireless_client_count_history(
        self,
        network_id: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        resolution: int | None | UnsetType = UNSET,
        auto_resolution: bool | None | UnsetType = UNSET,
        client_id: str | None | UnsetType = UNSET,
        device_serial: str | None | UnsetType = UNSET,
        ap_tag: str | None | UnsetType = UNSET,
        band: str | None | UnsetType = UNSET,
        ssid: int | None | UnsetType = UNSET,
    ) -> Paginator[models.NetworkWirelessClientCountHistory]:
        """``GET /networks/{networkId}/wireless/clientCountHistory``

        OAuth scope: ``wireless:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-wireless-client-count-history/
        """
        return self._list(
            GET_NETWORK_WIRELESS_CLIENT_COUNT_HISTORY,
            (network_id,),
            {
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "resolution": resolution,
                "autoResolution": auto_resolution,
                "clientId": client_id,
                "deviceSerial": device_serial,
                "apTag": ap_tag,
                "band": band,
                "ssid": ssid,
            },
        )

    def get_network_wireless_clients_connection_stats(
        self,
        network_id: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        band: str | None | UnsetType = UNSET,
        ssid: int | None | UnsetType = UNSET,
        ap_tag: str | None | UnsetType = UNSET,
    ) -> Paginator[models.NetworkWirelessClientsConnectionStat]:
        """``GET /networks/{networkId}/wireless/clients/connectionStats``

        OAuth scope: ``wireless:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-wireless-clients-connection-stats/
        """
        return self._list(
            GET_NETWORK_WIRELESS_CLIENTS_CONNECTION_STATS,
            (network_id,),
            {
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "band": band,
                "ssid": ssid,
                "apTag": ap_tag,
            },
        )

    def get_network_wireless_clients_health_scores(
        self,
        network_id: str | int | None,
    ) -> Call[Any]:
        """``GET /networks/{networkId}/wireless/clients/healthScores``

        Beta: it may change or vanish without notice.

        OAuth scope: ``wireless:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-wireless-clients-health-scores/
        """
        return self._call(
            GET_NETWORK_WIRELESS_CLIENTS_HEALTH_SCORES,
            (network_id,),
        )

    def get_network_wireless_clients_latency_stats(
        self,
        network_id: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        band: str | None | UnsetType = UNSET,
        ssid: int | None | UnsetType = UNSET,
        ap_tag: str | None | UnsetType = UNSET,
        vlan: int | None | UnsetType = UNSET,
        fields: str | None | UnsetType = UNSET,
    ) -> Paginator[models.NetworkWirelessClientsLatencyStat]:
        """``GET /networks/{networkId}/wireless/clients/latencyStats``

        OAuth scope: ``wireless:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-wireless-clients-latency-stats/
        """
        return self._list(
            GET_NETWORK_WIRELESS_CLIENTS_LATENCY_STATS,
            (network_id,),
            {
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "band": band,
                "ssid": ssid,
                "apTag": ap_tag,
                "vlan": vlan,
                "fields": fields,
            },
        )

    def get_network_wireless_clients_onboarding_history(
        self,
        network_id: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        resolution: int | None | UnsetType = UNSET,
        band: str | None | UnsetType = UNSET,
        ssid: int | None | UnsetType = UNSET,
    ) -> Call[Any]:
        """``GET /networks/{networkId}/wireless/clients/onboardingHistory``

        Beta: it may change or vanish without notice.

        OAuth scope: ``wireless:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-wireless-clients-onboarding-
        history/
        """
        return self._call(
            GET_NETWORK_WIRELESS_CLIENTS_ONBOARDING_HISTORY,
            (network_id,),
            {
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "resolution": resolution,
                "band": band,
                "ssid": ssid,
            },
        )

    def get_network_wireless_client_connection_stats(
        self,
        network_id: str | int | None,
        client_id: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        band: str | None | UnsetType = UNSET,
        ssid: int | None | UnsetType = UNSET,
        ap_tag: str | None | UnsetType = UNSET,
    ) -> Call[models.NetworkWirelessClientConnectionStats]:
        """``GET /networks/{networkId}/wireless/clients/{clientId}/connectionStats``

        OAuth scope: ``wireless:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-wireless-client-connection-stats/
        """
        return self._call(
            GET_NETWORK_WIRELESS_CLIENT_CONNECTION_STATS,
            (network_id, client_id,),
            {
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "band": band,
                "ssid": ssid,
                "apTag": ap_tag,
            },
        )

    def get_network_wireless_client_connectivity_events(
        self,
        network_id: str | int | None,
        client_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        sort_order: str | None | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        types: Sequence[str | None] | UnsetType = UNSET,
        band: str | None | UnsetType = UNSET,
        ssid_number: int | None | UnsetType = UNSET,
        included_severities: Sequence[str | None] | UnsetType = UNSET,
        device_serial: str | None | UnsetType = UNSET,
    ) -> Paginator[models.NetworkWirelessClientConnectivityEvent]:
        """``GET /networks/{networkId}/wireless/clients/{clientId}/connectivityEvents``

        Page size: 3 to 1000; 1000 is requested by default.

        OAuth scope: ``wireless:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-wireless-client-connectivity-
        events/
        """
        return self._list(
            GET_NETWORK_WIRELESS_CLIENT_CONNECTIVITY_EVENTS,
            (network_id, client_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "sortOrder": sort_order,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "types[]": types,
                "band": band,
                "ssidNumber": ssid_number,
                "includedSeverities[]": included_severities,
                "deviceSerial": device_serial,
            },
        )

    def get_network_wireless_client_health_scores(
        self,
        network_id: str | int | None,
        client_id: str | int | None,
    ) -> Call[Any]:
        """``GET /networks/{networkId}/wireless/clients/{clientId}/healthScores``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/get-network-wireless-client-health-scores/
        """
        return self._call(
            GET_NETWORK_WIRELESS_CLIENT_HEALTH_SCORES,
            (network_id, client_id,),
        )

    def get_network_wireless_client_latency_history(
        self,
        network_id: str | int | None,
        client_id: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        resolution: int | None | UnsetType = UNSET,
    ) -> Paginator[models.NetworkWirelessClientLatencyHistory]:
        """``GET /networks/{networkId}/wireless/clients/{clientId}/latencyHistory``

        OAuth scope: ``wireless:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-wireless-client-latency-history/
        """
        return self._list(
            GET_NETWORK_WIRELESS_CLIENT_LATENCY_HISTORY,
            (network_id, client_id,),
            {
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "resolution": resolution,
            },
        )

    def get_network_wireless_client_latency_stats(
        self,
        network_id: str | int | None,
        client_id: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        band: str | None | UnsetType = UNSET,
        ssid: int | None | UnsetType = UNSET,
        ap_tag: str | None | UnsetType = UNSET,
        vlan: int | None | UnsetType = UNSET,
        fields: str | None | UnsetType = UNSET,
    ) -> Call[models.NetworkWirelessClientLatencyStats]:
        """``GET /networks/{networkId}/wireless/clients/{clientId}/latencyStats``

        OAuth scope: ``wireless:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-wireless-client-latency-stats/
        """
        return self._call(
            GET_NETWORK_WIRELESS_CLIENT_LATENCY_STATS,
            (network_id, client_id,),
            {
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "band": band,
                "ssid": ssid,
                "apTag": ap_tag,
                "vlan": vlan,
                "fields": fields,
            },
        )

    def get_network_wireless_client_roaming_history(
        self,
        network_id: str | int | None,
        client_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /networks/{networkId}/wireless/clients/{clientId}/roaming/history``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        https://developer.cisco.com/meraki/api-v1/get-network-wireless-client-roaming-history/
        """
        return self._list(
            GET_NETWORK_WIRELESS_CLIENT_ROAMING_HISTORY,
            (network_id, client_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
            },
        )

    def get_network_wireless_connection_stats(
        self,
        network_id: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        band: str | None | UnsetType = UNSET,
        ssid: int | None | UnsetType = UNSET,
        ap_tag: str | None | UnsetType = UNSET,
    ) -> Call[models.NetworkWirelessConnectionStats]:
        """``GET /networks/{networkId}/wireless/connectionStats``

        OAuth scope: ``wireless:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-wireless-connection-stats/
        """
        return self._call(
            GET_NETWORK_WIRELESS_CONNECTION_STATS,
            (network_id,),
            {
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "band": band,
                "ssid": ssid,
                "apTag": ap_tag,
            },
        )

    def get_network_wireless_data_rate_history(
        self,
        network_id: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        resolution: int | None | UnsetType = UNSET,
        auto_resolution: bool | None | UnsetType = UNSET,
        client_id: str | None | UnsetType = UNSET,
        device_serial: str | None | UnsetType = UNSET,
        ap_tag: str | None | UnsetType = UNSET,
        band: str | None | UnsetType = UNSET,
        ssid: int | None | UnsetType = UNSET,
    ) -> Paginator[models.NetworkWirelessDataRateHistory]:
        """``GET /networks/{networkId}/wireless/dataRateHistory``

        OAuth scope: ``wireless:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-wireless-data-rate-history/
        """
        return self._list(
            GET_NETWORK_WIRELESS_DATA_RATE_HISTORY,
            (network_id,),
            {
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "resolution": resolution,
                "autoResolution": auto_resolution,
                "clientId": client_id,
                "deviceSerial": device_serial,
                "apTag": ap_tag,
                "band": band,
                "ssid": ssid,
            },
        )

    def get_network_wireless_devices_connection_stats(
        self,
        network_id: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        band: str | None | UnsetType = UNSET,
        ssid: int | None | UnsetType = UNSET,
        ap_tag: str | None | UnsetType = UNSET,
    ) -> Paginator[models.NetworkWirelessDevicesConnectionStat]:
        """``GET /networks/{networkId}/wireless/devices/connectionStats``

        OAuth scope: ``wireless:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-wireless-devices-connection-stats/
        """
        return self._list(
            GET_NETWORK_WIRELESS_DEVICES_CONNECTION_STATS,
            (network_id,),
            {
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "band": band,
                "ssid": ssid,
                "apTag": ap_tag,
            },
        )

    def get_network_wireless_devices_health_scores(
        self,
        network_id: str | int | None,
    ) -> Call[Any]:
        """``GET /networks/{networkId}/wireless/devices/healthScores``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/get-network-wireless-devices-health-scores/
        """
        return self._call(
            GET_NETWORK_WIRELESS_DEVICES_HEALTH_SCORES,
            (network_id,),
        )

    def get_network_wireless_devices_latency_stats(
        self,
        network_id: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        band: str | None | UnsetType = UNSET,
        ssid: int | None | UnsetType = UNSET,
        ap_tag: str | None | UnsetType = UNSET,
        vlan: int | None | UnsetType = UNSET,
        fields: str | None | UnsetType = UNSET,
    ) -> Paginator[models.NetworkWirelessDevicesLatencyStat]:
        """``GET /networks/{networkId}/wireless/devices/latencyStats``

        OAuth scope: ``wireless:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-wireless-devices-latency-stats/
        """
        return self._list(
            GET_NETWORK_WIRELESS_DEVICES_LATENCY_STATS,
            (network_id,),
            {
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "band": band,
                "ssid": ssid,
                "apTag": ap_tag,
                "vlan": vlan,
                "fields": fields,
            },
        )

    def get_network_wireless_electronic_shelf_label(
        self,
        network_id: str | int | None,
    ) -> Call[models.NetworkWirelessElectronicShelfLabel]:
        """``GET /networks/{networkId}/wireless/electronicShelfLabel``

        https://developer.cisco.com/meraki/api-v1/get-network-wireless-electronic-shelf-label/
        """
        return self._call(
            GET_NETWORK_WIRELESS_ELECTRONIC_SHELF_LABEL,
            (network_id,),
        )

    def update_network_wireless_electronic_shelf_label(
        self,
        network_id: str | int | None,
        *,
        hostname: str | None | UnsetType = UNSET,
        enabled: bool | None | UnsetType = UNSET,
        mode: str | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkWirelessElectronicShelfLabelResponse]:
        """``PUT /networks/{networkId}/wireless/electronicShelfLabel``

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-wireless-electronic-shelf-
        label/
        """
        return self._call(
            UPDATE_NETWORK_WIRELESS_ELECTRONIC_SHELF_LABEL,
            (network_id,),
            {},
            {
                "hostname": hostname,
                "enabled": enabled,
                "mode": mode,
            },
        )

    def get_network_wireless_electronic_shelf_label_configured_devices(
        self,
        network_id: str | int | None,
    ) -> Paginator[models.NetworkWirelessElectronicShelfLabelConfiguredDevice]:
        """``GET /networks/{networkId}/wireless/electronicShelfLabel/configuredDevices``

        https://developer.cisco.com/meraki/api-v1/get-network-wireless-electronic-shelf-label-
        configured-devices/
        """
        return self._list(
            GET_NETWORK_WIRELESS_ELECTRONIC_SHELF_LABEL_CONFIGURED_DEVICES,
            (network_id,),
        )

    def get_network_wireless_ethernet_ports_profiles(
        self,
        network_id: str | int | None,
    ) -> Paginator[models.NetworkWirelessEthernetPortsProfile]:
        """``GET /networks/{networkId}/wireless/ethernet/ports/profiles``

        OAuth scope: ``wireless:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-wireless-ethernet-ports-profiles/
        """
        return self._list(
            GET_NETWORK_WIRELESS_ETHERNET_PORTS_PROFILES,
            (network_id,),
        )

    def create_network_wireless_ethernet_ports_profile(
        self,
        network_id: str | int | None,
        *,
        name: str | None,
        ports: Sequence[Mapping[str, Any] | None] | None,
        usb_ports: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
    ) -> Call[models.CreateNetworkWirelessEthernetPortsProfileResponse]:
        """``POST /networks/{networkId}/wireless/ethernet/ports/profiles``

        OAuth scope: ``wireless:config:write``.

        Action batch: ``create``.

        https://developer.cisco.com/meraki/api-v1/create-network-wireless-ethernet-ports-
        profile/
        """
        return self._call(
            CREATE_NETWORK_WIRELESS_ETHERNET_PORTS_PROFILE,
            (network_id,),
            {},
            {
                "name": name,
                "ports[]": ports,
                "usbPorts[]": usb_ports,
            },
        )

    def assign_network_wireless_ethernet_ports_profiles(
        self,
        network_id: str | int | None,
        *,
        serials: Sequence[str | None] | None,
        profile_id: str | None,
    ) -> Call[models.AssignNetworkWirelessEthernetPortsProfilesResponse]:
        """``POST /networks/{networkId}/wireless/ethernet/ports/profiles/assign``

        OAuth scope: ``wireless:config:write``.

        Action batch: ``aps``.

        https://developer.cisco.com/meraki/api-v1/assign-network-wireless-ethernet-ports-
        profiles/
        """
        return self._call(
            ASSIGN_NETWORK_WIRELESS_ETHERNET_PORTS_PROFILES,
            (network_id,),
            {},
            {
                "serials[]": serials,
                "profileId": profile_id,
            },
        )

    def set_network_wireless_ethernet_ports_profiles_default(
        self,
        network_id: str | int | None,
        *,
        profile_id: str | None,
    ) -> Call[models.SetNetworkWirelessEthernetPortsProfilesDefaultResponse]:
        """``POST /networks/{networkId}/wireless/ethernet/ports/profiles/setDefault``

        OAuth scope: ``wireless:config:write``.

        Action batch: ``default``.

        https://developer.cisco.com/meraki/api-v1/set-network-wireless-ethernet-ports-profiles-
        default/
        """
        return self._call(
            SET_NETWORK_WIRELESS_ETHERNET_PORTS_PROFILES_DEFAULT,
            (network_id,),
            {},
            {
                "profileId": profile_id,
            },
        )

    def delete_network_wireless_ethernet_ports_profile(
        self,
        network_id: str | int | None,
        profile_id: str | int | None,
    ) -> Call[None]:
        """``DELETE /networks/{networkId}/wireless/ethernet/ports/profiles/{profileId}``

        OAuth scope: ``wireless:config:write``.

        Action batch: ``destroy``.

        https://developer.cisco.com/meraki/api-v1/delete-network-wireless-ethernet-ports-
        profile/
        """
        return self._call(
            DELETE_NETWORK_WIRELESS_ETHERNET_PORTS_PROFILE,
            (network_id, profile_id,),
        )

    def get_network_wireless_ethernet_ports_profile(
        self,
        network_id: str | int | None,
        profile_id: str | int | None,
    ) -> Call[models.NetworkWirelessEthernetPortsProfileDetails]:
        """``GET /networks/{networkId}/wireless/ethernet/ports/profiles/{profileId}``

        OAuth scope: ``wireless:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-wireless-ethernet-ports-profile/
        """
        return self._call(
            GET_NETWORK_WIRELESS_ETHERNET_PORTS_PROFILE,
            (network_id, profile_id,),
        )

    def update_network_wireless_ethernet_ports_profile(
        self,
        network_id: str | int | None,
        profile_id: str | int | None,
        *,
        name: str | None | UnsetType = UNSET,
        ports: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
        usb_ports: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkWirelessEthernetPortsProfileResponse]:
        """``PUT /networks/{networkId}/wireless/ethernet/ports/profiles/{profileId}``

        OAuth scope: ``wireless:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-wireless-ethernet-ports-
        profile/
        """
        return self._call(
            UPDATE_NETWORK_WIRELESS_ETHERNET_PORTS_PROFILE,
            (network_id, profile_id,),
            {},
            {
                "name": name,
                "ports[]": ports,
                "usbPorts[]": usb_ports,
            },
        )

    def get_network_wireless_failed_connections(
        self,
        network_id: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        band: str | None | UnsetType = UNSET,
        ssid: int | None | UnsetType = UNSET,
        ap_tag: str | None | UnsetType = UNSET,
        serial: str | None | UnsetType = UNSET,
        client_id: str | None | UnsetType = UNSET,
    ) -> Paginator[models.NetworkWirelessFailedConnection]:
        """``GET /networks/{networkId}/wireless/failedConnections``

        OAuth scope: ``wireless:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-wireless-failed-connections/
        """
        return self._list(
            GET_NETWORK_WIRELESS_FAILED_CONNECTIONS,
            (network_id,),
            {
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "band": band,
                "ssid": ssid,
                "apTag": ap_tag,
                "serial": serial,
                "clientId": client_id,
            },
        )

    def get_network_wireless_latency_history(
        self,
        network_id: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        resolution: int | None | UnsetType = UNSET,
        auto_resolution: bool | None | UnsetType = UNSET,
        client_id: str | None | UnsetType = UNSET,
        device_serial: str | None | UnsetType = UNSET,
        ap_tag: str | None | UnsetType = UNSET,
        band: str | None | UnsetType = UNSET,
        ssid: int | None | UnsetType = UNSET,
        access_category: str | None | UnsetType = UNSET,
    ) -> Paginator[models.NetworkWirelessLatencyHistory]:
        """``GET /networks/{networkId}/wireless/latencyHistory``

        OAuth scope: ``wireless:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-wireless-latency-history/
        """
        return self._list(
            GET_NETWORK_WIRELESS_LATENCY_HISTORY,
            (network_id,),
            {
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "resolution": resolution,
                "autoResolution": auto_resolution,
                "clientId": client_id,
                "deviceSerial": device_serial,
                "apTag": ap_tag,
                "band": band,
                "ssid": ssid,
                "accessCategory": access_category,
            },
        )

    def get_network_wireless_latency_stats(
        self,
        network_id: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        band: str | None | UnsetType = UNSET,
        ssid: int | None | UnsetType = UNSET,
        ap_tag: str | None | UnsetType = UNSET,
        vlan: int | None | UnsetType = UNSET,
        fields: str | None | UnsetType = UNSET,
    ) -> Call[models.NetworkWirelessLatencyStats]:
        """``GET /networks/{networkId}/wireless/latencyStats``

        OAuth scope: ``wireless:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-wireless-latency-stats/
        """
        return self._call(
            GET_NETWORK_WIRELESS_LATENCY_STATS,
            (network_id,),
            {
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "band": band,
                "ssid": ssid,
                "apTag": ap_tag,
                "vlan": vlan,
                "fields": fields,
            },
        )

    def update_network_wireless_location_scanning(
        self,
        network_id: str | int | None,
        *,
        enabled: bool | None | UnsetType = UNSET,
        api: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkWirelessLocationScanningResponse]:
        """``PUT /networks/{networkId}/wireless/location/scanning``

        OAuth scope: ``wireless:telemetry:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-wireless-location-scanning/
        """
        return self._call(
            UPDATE_NETWORK_WIRELESS_LOCATION_SCANNING,
            (network_id,),
            {},
            {
                "enabled": enabled,
                "api": api,
            },
        )

    def get_network_wireless_mesh_statuses(
        self,
        network_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.NetworkWirelessMeshStatus]:
        """``GET /networks/{networkId}/wireless/meshStatuses``

        Page size: 3 to 500, the API's default 50; 500 is requested by default.

        OAuth scope: ``wireless:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-wireless-mesh-statuses/
        """
        return self._list(
            GET_NETWORK_WIRELESS_MESH_STATUSES,
            (network_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def update_network_wireless_opportunistic_pcap(
        self,
        network_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``PUT /networks/{networkId}/wireless/opportunisticPcap``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/update-network-wireless-opportunistic-pcap/
        """
        return self._call(
            UPDATE_NETWORK_WIRELESS_OPPORTUNISTIC_PCAP,
            (network_id,),
            {},
            body,
        )

    def update_network_wireless_radio_auto_rf(
        self,
        network_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``PUT /networks/{networkId}/wireless/radio/autoRf``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/update-network-wireless-radio-auto-rf/
        """
        return self._call(
            UPDATE_NETWORK_WIRELESS_RADIO_AUTO_RF,
            (network_id,),
            {},
            body,
        )

    def update_network_wireless_radio_rrm(
        self,
        network_id: str | int | None,
        *,
        busy_hour: Mapping[str, Any] | None | UnsetType = UNSET,
        channel: Mapping[str, Any] | None | UnsetType = UNSET,
        fra: Mapping[str, Any] | None | UnsetType = UNSET,
        ai: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkWirelessRadioRrmResponse]:
        """``PUT /networks/{networkId}/wireless/radio/rrm``

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-wireless-radio-rrm/
        """
        return self._call(
            UPDATE_NETWORK_WIRELESS_RADIO_RRM,
            (network_id,),
            {},
            {
                "busyHour": busy_hour,
                "channel": channel,
                "fra": fra,
                "ai": ai,
            },
        )

    def get_network_wireless_rf_profiles(
        self,
        network_id: str | int | None,
        *,
        include_template_profiles: bool | None | UnsetType = UNSET,
    ) -> Paginator[models.NetworkWirelessRfProfile]:
        """``GET /networks/{networkId}/wireless/rfProfiles``

        OAuth scope: ``wireless:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-wireless-rf-profiles/
        """
        return self._list(
            GET_NETWORK_WIRELESS_RF_PROFILES,
            (network_id,),
            {
                "includeTemplateProfiles": include_template_profiles,
            },
        )

    def create_network_wireless_rf_profile(
        self,
        network_id: str | int | None,
        *,
        name: str | None,
        band_selection_type: str | None,
        client_balancing_enabled: bool | None | UnsetType = UNSET,
        min_bitrate_type: str | None | UnsetType = UNSET,
        ap_band_settings: Mapping[str, Any] | None | UnsetType = UNSET,
        two_four_ghz_settings: Mapping[str, Any] | None | UnsetType = UNSET,
        five_ghz_settings: Mapping[str, Any] | None | UnsetType = UNSET,
        six_ghz_settings: Mapping[str, Any] | None | UnsetType = UNSET,
        transmission: Mapping[str, Any] | None | UnsetType = UNSET,
        per_ssid_settings: Mapping[str, Any] | None | UnsetType = UNSET,
        flex_radios: Mapping[str, Any] | None | UnsetType = UNSET,
        dot11be: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.CreateNetworkWirelessRfProfileResponse]:
        """``POST /networks/{networkId}/wireless/rfProfiles``

        OAuth scope: ``wireless:config:write``.

        Action batch: ``create``.

        https://developer.cisco.com/meraki/api-v1/create-network-wireless-rf-profile/
        """
        return self._call(
            CREATE_NETWORK_WIRELESS_RF_PROFILE,
            (network_id,),
            {},
            {
                "name": name,
                "clientBalancingEnabled": client_balancing_enabled,
                "minBitrateType": min_bitrate_type,
                "bandSelectionType": band_selection_type,
                "apBandSettings": ap_band_settings,
                "twoFourGhzSettings": two_four_ghz_settings,
                "fiveGhzSettings": five_ghz_settings,
                "sixGhzSettings": six_ghz_settings,
                "transmission": transmission,
                "perSsidSettings": per_ssid_settings,
                "flexRadios": flex_radios,
                "dot11be": dot11be,
            },
        )

    def delete_network_wireless_rf_profile(
        self,
        network_id: str | int | None,
        rf_profile_id: str | int | None,
    ) -> Call[None]:
        """``DELETE /networks/{networkId}/wireless/rfProfiles/{rfProfileId}``

        OAuth scope: ``wireless:config:write``.

        Action batch: ``destroy``.

        https://developer.cisco.com/meraki/api-v1/delete-network-wireless-rf-profile/
        """
        return self._call(
            DELETE_NETWORK_WIRELESS_RF_PROFILE,
            (network_id, rf_profile_id,),
        )

    def get_network_wireless_rf_profile(
        self,
        network_id: str | int | None,
        rf_profile_id: str | int | None,
    ) -> Call[models.NetworkWirelessRfProfileDetails]:
        """``GET /networks/{networkId}/wireless/rfProfiles/{rfProfileId}``

        OAuth scope: ``wireless:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-wireless-rf-profile/
        """
        return self._call(
            GET_NETWORK_WIRELESS_RF_PROFILE,
            (network_id, rf_profile_id,),
        )

    def update_network_wireless_rf_profile(
        self,
        network_id: str | int | None,
        rf_profile_id: str | int | None,
        *,
        name: str | None | UnsetType = UNSET,
        is_indoor_default: bool | None | UnsetType = UNSET,
        is_outdoor_default: bool | None | UnsetType = UNSET,
        client_balancing_enabled: bool | None | UnsetType = UNSET,
        min_bitrate_type: str | None | UnsetType = UNSET,
        band_selection_type: str | None | UnsetType = UNSET,
        ap_band_settings: Mapping[str, Any] | None | UnsetType = UNSET,
        two_four_ghz_settings: Mapping[str, Any] | None | UnsetType = UNSET,
        five_ghz_settings: Mapping[str, Any] | None | UnsetType = UNSET,
        six_ghz_settings: Mapping[str, Any] | None | UnsetType = UNSET,
        transmission: Mapping[str, Any] | None | UnsetType = UNSET,
        per_ssid_settings: Mapping[str, Any] | None | UnsetType = UNSET,
        flex_radios: Mapping[str, Any] | None | UnsetType = UNSET,
        dot11be: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkWirelessRfProfileResponse]:
        """``PUT /networks/{networkId}/wireless/rfProfiles/{rfProfileId}``

        OAuth scope: ``wireless:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-wireless-rf-profile/
        """
        return self._call(
            UPDATE_NETWORK_WIRELESS_RF_PROFILE,
            (network_id, rf_profile_id,),
            {},
            {
                "name": name,
                "isIndoorDefault": is_indoor_default,
                "isOutdoorDefault": is_outdoor_default,
                "clientBalancingEnabled": client_balancing_enabled,
                "minBitrateType": min_bitrate_type,
                "bandSelectionType": band_selection_type,
                "apBandSettings": ap_band_settings,
                "twoFourGhzSettings": two_four_ghz_settings,
                "fiveGhzSettings": five_ghz_settings,
                "sixGhzSettings": six_ghz_settings,
                "transmission": transmission,
                "perSsidSettings": per_ssid_settings,
                "flexRadios": flex_radios,
                "dot11be": dot11be,
            },
        )

    def get_network_wireless_settings(
        self,
        network_id: str | int | None,
    ) -> Call[models.NetworkWirelessSettings]:
        """``GET /networks/{networkId}/wireless/settings``

        OAuth scope: ``wireless:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-wireless-settings/
        """
        return self._call(
            GET_NETWORK_WIRELESS_SETTINGS,
            (network_id,),
        )

    def update_network_wireless_settings(
        self,
        network_id: str | int | None,
        *,
        meshing_enabled: bool | None | UnsetType = UNSET,
        ipv6_bridge_enabled: bool | None | UnsetType = UNSET,
        location_analytics_enabled: bool | None | UnsetType = UNSET,
        upgrade_strategy: str | None | UnsetType = UNSET,
        upgrade: Mapping[str, Any] | None | UnsetType = UNSET,
        led_lights_on: bool | None | UnsetType = UNSET,
        multicast_to_unicast_conversion: Mapping[str, Any] | None | UnsetType = UNSET,
        named_vlans: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkWirelessSettingsResponse]:
        """``PUT /networks/{networkId}/wireless/settings``

        OAuth scope: ``wireless:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-wireless-settings/
        """
        return self._call(
            UPDATE_NETWORK_WIRELESS_SETTINGS,
            (network_id,),
            {},
            {
                "meshingEnabled": meshing_enabled,
                "ipv6BridgeEnabled": ipv6_bridge_enabled,
                "locationAnalyticsEnabled": location_analytics_enabled,
                "upgradeStrategy": upgrade_strategy,
                "upgrade": upgrade,
                "ledLightsOn": led_lights_on,
                "multicastToUnicastConversion": multicast_to_unicast_conversion,
                "namedVlans": named_vlans,
            },
        )

    def get_network_wireless_signal_quality_history(
        self,
        network_id: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        resolution: int | None | UnsetType = UNSET,
        auto_resolution: bool | None | UnsetType = UNSET,
        client_id: str | None | UnsetType = UNSET,
        device_serial: str | None | UnsetType = UNSET,
        ap_tag: str | None | UnsetType = UNSET,
        band: str | None | UnsetType = UNSET,
        ssid: int | None | UnsetType = UNSET,
    ) -> Paginator[models.NetworkWirelessSignalQualityHistory]:
        """``GET /networks/{networkId}/wireless/signalQualityHistory``

        OAuth scope: ``wireless:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-wireless-signal-quality-history/
        """
        return self._list(
            GET_NETWORK_WIRELESS_SIGNAL_QUALITY_HISTORY,
            (network_id,),
            {
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "resolution": resolution,
                "autoResolution": auto_resolution,
                "clientId": client_id,
                "deviceSerial": device_serial,
                "apTag": ap_tag,
                "band": band,
                "ssid": ssid,
            },
        )

    def get_network_wireless_ssids(
        self,
        network_id: str | int | None,
    ) -> Paginator[models.NetworkWirelessSsid]:
        """``GET /networks/{networkId}/wireless/ssids``

        OAuth scope: ``wireless:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-wireless-ssids/
        """
        return self._list(
            GET_NETWORK_WIRELESS_SSIDS,
            (network_id,),
        )

    def update_network_wireless_ssids_owe(
        self,
        network_id: str | int | None,
        *,
        transitions: Sequence[Mapping[str, Any] | None] | None,
    ) -> Call[models.UpdateNetworkWirelessSsidsOweResponse]:
        """``PUT /networks/{networkId}/wireless/ssids/owe``

        Beta: it may change or vanish without notice.

        OAuth scope: ``wireless:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-wireless-ssids-owe/
        """
        return self._call(
            UPDATE_NETWORK_WIRELESS_SSIDS_OWE,
            (network_id,),
            {},
            {
                "transitions[]": transitions,
            },
        )

    def get_network_wireless_ssid(
        self,
        network_id: str | int | None,
        number: str | int | None,
    ) -> Call[models.NetworkWirelessSsidDetails]:
        """``GET /networks/{networkId}/wireless/ssids/{number}``

        OAuth scope: ``wireless:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-wireless-ssid/
        """
        return self._call(
            GET_NETWORK_WIRELESS_SSID,
            (network_id, number,),
        )

    def update_network_wireless_ssid(
        self,
        network_id: str | int | None,
        number: str | int | None,
        *,
        name: str | None | UnsetType = UNSET,
        enabled: bool | None | UnsetType = UNSET,
        auth_mode: str | None | UnsetType = UNSET,
        enterprise_admin_access: str | None | UnsetType = UNSET,
        ssid_admin_accessible: bool | None | UnsetType = UNSET,
        encryption_mode: str | None | UnsetType = UNSET,
        psk: str | None | UnsetType = UNSET,
        wpa_encryption_mode: str | None | UnsetType = UNSET,
        dot11w: Mapping[str, Any] | None | UnsetType = UNSET,
        dot11r: Mapping[str, Any] | None | UnsetType = UNSET,
        splash_page: str | None | UnsetType = UNSET,
        splash_guest_sponsor_domains: Sequence[str | None] | None | UnsetType = UNSET,
        oauth: Mapping[str, Any] | None | UnsetType = UNSET,
        local_radius: Mapping[str, Any] | None | UnsetType = UNSET,
        ldap: Mapping[str, Any] | None | UnsetType = UNSET,
        active_directory: Mapping[str, Any] | None | UnsetType = UNSET,
        radius_servers: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
        radius_proxy_enabled: bool | None | UnsetType = UNSET,
        radius_testing_enabled: bool | None | UnsetType = UNSET,
        radius_called_station_id: str | None | UnsetType = UNSET,
        radius_authentication_nas_id: str | None | UnsetType = UNSET,
        radius_server_timeout: int | None | UnsetType = UNSET,
        radius_server_attempts_limit: int | None | UnsetType = UNSET,
        radius_fallback_enabled: bool | None | UnsetType = UNSET,
        radius_radsec: Mapping[str, Any] | None | UnsetType = UNSET,
        radius_coa_enabled: bool | None | UnsetType = UNSET,
        radius_failover_policy: str | None | UnsetType = UNSET,
        radius_load_balancing_policy: str | None | UnsetType = UNSET,
        radius_accounting_enabled: bool | None | UnsetType = UNSET,
        radius_accounting_servers: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
        radius_accounting_interim_interval: int | None | UnsetType = UNSET,
        radius_attribute_for_group_policies: str | None | UnsetType = UNSET,
        ip_assignment_mode: str | None | UnsetType = UNSET,
        campus_gateway: Mapping[str, Any] | None | UnsetType = UNSET,
        use_vlan_tagging: bool | None | UnsetType = UNSET,
        concentrator_network_id: str | None | UnsetType = UNSET,
        secondary_concentrator_network_id: str | None | UnsetType = UNSET,
        disassociate_clients_on_vpn_failover: bool | None | UnsetType = UNSET,
        vlan_id: int | None | UnsetType = UNSET,
        default_vlan_id: int | None | UnsetType = UNSET,
        ap_tags_and_vlan_ids: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
        walled_garden_enabled: bool | None | UnsetType = UNSET,
        walled_garden_ranges: Sequence[str | None] | None | UnsetType = UNSET,
        gre: Mapping[str, Any] | None | UnsetType = UNSET,
        radius_override: bool | None | UnsetType = UNSET,
        radius_guest_vlan_enabled: bool | None | UnsetType = UNSET,
        radius_guest_vlan_id: int | None | UnsetType = UNSET,
        min_bitrate: float | None | UnsetType = UNSET,
        band_selection: str | None | UnsetType = UNSET,
        per_client_bandwidth_limit_up: int | None | UnsetType = UNSET,
        per_client_bandwidth_limit_down: int | None | UnsetType = UNSET,
        per_ssid_bandwidth_limit_up: int | None | UnsetType = UNSET,
        per_ssid_bandwidth_limit_down: int | None | UnsetType = UNSET,
        lan_isolation_enabled: bool | None | UnsetType = UNSET,
        visible: bool | None | UnsetType = UNSET,
        available_on_all_aps: bool | None | UnsetType = UNSET,
        availability_tags: Sequence[str | None] | None | UnsetType = UNSET,
        adaptive_policy_group_id: str | None | UnsetType = UNSET,
        mandatory_dhcp_enabled: bool | None | UnsetType = UNSET,
        adult_content_filtering_enabled: bool | None | UnsetType = UNSET,
        dns_rewrite: Mapping[str, Any] | None | UnsetType = UNSET,
        speed_burst: Mapping[str, Any] | None | UnsetType = UNSET,
        named_vlans: Mapping[str, Any] | None | UnsetType = UNSET,
        security: Mapping[str, Any] | None | UnsetType = UNSET,
        local_auth_fallback: Mapping[str, Any] | None | UnsetType = UNSET,
        radius_accounting_start_delay: int | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkWirelessSsidResponse]:
        """``PUT /networks/{networkId}/wireless/ssids/{number}``

        OAuth scope: ``wireless:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-wireless-ssid/
        """
        return self._call(
            UPDATE_NETWORK_WIRELESS_SSID,
            (network_id, number,),
            {},
            {
                "name": name,
                "enabled": enabled,
                "authMode": auth_mode,
                "enterpriseAdminAccess": enterprise_admin_access,
                "ssidAdminAccessible": ssid_admin_accessible,
                "encryptionMode": encryption_mode,
                "psk": psk,
                "wpaEncryptionMode": wpa_encryption_mode,
                "dot11w": dot11w,
                "dot11r": dot11r,
                "splashPage": splash_page,
                "splashGuestSponsorDomains[]": splash_guest_sponsor_domains,
                "oauth": oauth,
                "localRadius": local_radius,
                "ldap": ldap,
                "activeDirectory": active_directory,
                "radiusServers[]": radius_servers,
                "radiusProxyEnabled": radius_proxy_enabled,
                "radiusTestingEnabled": radius_testing_enabled,
                "radiusCalledStationId": radius_called_station_id,
                "radiusAuthenticationNasId": radius_authentication_nas_id,
                "radiusServerTimeout": radius_server_timeout,
                "radiusServerAttemptsLimit": radius_server_attempts_limit,
                "radiusFallbackEnabled": radius_fallback_enabled,
                "radiusRadsec": radius_radsec,
                "radiusCoaEnabled": radius_coa_enabled,
                "radiusFailoverPolicy": radius_failover_policy,
                "radiusLoadBalancingPolicy": radius_load_balancing_policy,
                "radiusAccountingEnabled": radius_accounting_enabled,
                "radiusAccountingServers[]": radius_accounting_servers,
                "radiusAccountingInterimInterval": radius_accounting_interim_interval,
                "radiusAttributeForGroupPolicies": radius_attribute_for_group_policies,
                "ipAssignmentMode": ip_assignment_mode,
                "campusGateway": campus_gateway,
                "useVlanTagging": use_vlan_tagging,
                "concentratorNetworkId": concentrator_network_id,
                "secondaryConcentratorNetworkId": secondary_concentrator_network_id,
                "disassociateClientsOnVpnFailover": disassociate_clients_on_vpn_failover,
                "vlanId": vlan_id,
                "defaultVlanId": default_vlan_id,
                "apTagsAndVlanIds[]": ap_tags_and_vlan_ids,
                "walledGardenEnabled": walled_garden_enabled,
                "walledGardenRanges[]": walled_garden_ranges,
                "gre": gre,
                "radiusOverride": radius_override,
                "radiusGuestVlanEnabled": radius_guest_vlan_enabled,
                "radiusGuestVlanId": radius_guest_vlan_id,
                "minBitrate": min_bitrate,
                "bandSelection": band_selection,
                "perClientBandwidthLimitUp": per_client_bandwidth_limit_up,
                "perClientBandwidthLimitDown": per_client_bandwidth_limit_down,
                "perSsidBandwidthLimitUp": per_ssid_bandwidth_limit_up,
                "perSsidBandwidthLimitDown": per_ssid_bandwidth_limit_down,
                "lanIsolationEnabled": lan_isolation_enabled,
                "visible": visible,
                "availableOnAllAps": available_on_all_aps,
                "availabilityTags[]": availability_tags,
                "adaptivePolicyGroupId": adaptive_policy_group_id,
                "mandatoryDhcpEnabled": mandatory_dhcp_enabled,
                "adultContentFilteringEnabled": adult_content_filtering_enabled,
                "dnsRewrite": dns_rewrite,
                "speedBurst": speed_burst,
                "namedVlans": named_vlans,
                "security": security,
                "localAuthFallback": local_auth_fallback,
                "radiusAccountingStartDelay": radius_accounting_start_delay,
            },
        )

    def get_network_wireless_ssid_bonjour_forwarding(
        self,
        network_id: str | int | None,
        number: str | int | None,
    ) -> Call[models.NetworkWirelessSsidBonjourForwarding]:
        """``GET /networks/{networkId}/wireless/ssids/{number}/bonjourForwarding``

        OAuth scope: ``wireless:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-wireless-ssid-bonjour-forwarding/
        """
        return self._call(
            GET_NETWORK_WIRELESS_SSID_BONJOUR_FORWARDING,
            (network_id, number,),
        )

    def update_network_wireless_ssid_bonjour_forwarding(
        self,
        network_id: str | int | None,
        number: str | int | None,
        *,
        enabled: bool | None | UnsetType = UNSET,
        rules: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
        exception: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkWirelessSsidBonjourForwardingResponse]:
        """``PUT /networks/{networkId}/wireless/ssids/{number}/bonjourForwarding``

        OAuth scope: ``wireless:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-wireless-ssid-bonjour-
        forwarding/
        """
        return self._call(
            UPDATE_NETWORK_WIRELESS_SSID_BONJOUR_FORWARDING,
            (network_id, number,),
            {},
            {
                "enabled": enabled,
                "rules[]": rules,
                "exception": exception,
            },
        )

    def get_network_wireless_ssid_device_type_group_policies(
        self,
        network_id: str | int | None,
        number: str | int | None,
    ) -> Call[models.NetworkWirelessSsidDeviceTypeGroupPolicies]:
        """``GET /networks/{networkId}/wireless/ssids/{number}/deviceTypeGroupPolicies``

        OAuth scope: ``wireless:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-wireless-ssid-device-type-group-
        policies/
        """
        return self._call(
            GET_NETWORK_WIRELESS_SSID_DEVICE_TYPE_GROUP_POLICIES,
            (network_id, number,),
        )

    def update_network_wireless_ssid_device_type_group_policies(
        self,
        network_id: str | int | None,
        number: str | int | None,
        *,
        enabled: bool | None | UnsetType = UNSET,
        device_type_policies: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkWirelessSsidDeviceTypeGroupPoliciesResponse]:
        """``PUT /networks/{networkId}/wireless/ssids/{number}/deviceTypeGroupPolicies``

        OAuth scope: ``wireless:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-wireless-ssid-device-type-
        group-policies/
        """
        return self._call(
            UPDATE_NETWORK_WIRELESS_SSID_DEVICE_TYPE_GROUP_POLICIES,
            (network_id, number,),
            {},
            {
                "enabled": enabled,
                "deviceTypePolicies[]": device_type_policies,
            },
        )

    def get_network_wireless_ssid_eap_override(
        self,
        network_id: str | int | None,
        number: str | int | None,
    ) -> Call[models.NetworkWirelessSsidEapOverride]:
        """``GET /networks/{networkId}/wireless/ssids/{number}/eapOverride``

        OAuth scope: ``wireless:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-wireless-ssid-eap-override/
        """
        return self._call(
            GET_NETWORK_WIRELESS_SSID_EAP_OVERRIDE,
            (network_id, number,),
        )

    def update_network_wireless_ssid_eap_override(
        self,
        network_id: str | int | None,
        number: str | int | None,
        *,
        timeout: int | None | UnsetType = UNSET,
        identity: Mapping[str, Any] | None | UnsetType = UNSET,
        max_retries: int | None | UnsetType = UNSET,
        eapol_key: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkWirelessSsidEapOverrideResponse]:
        """``PUT /networks/{networkId}/wireless/ssids/{number}/eapOverride``

        OAuth scope: ``wireless:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-wireless-ssid-eap-override/
        """
        return self._call(
            UPDATE_NETWORK_WIRELESS_SSID_EAP_OVERRIDE,
            (network_id, number,),
            {},
            {
                "timeout": timeout,
                "identity": identity,
                "maxRetries": max_retries,
                "eapolKey": eapol_key,
            },
        )

    def get_network_wireless_ssid_firewall_l3_firewall_rules(
        self,
        network_id: str | int | None,
        number: str | int | None,
    ) -> Call[models.NetworkWirelessSsidFirewallL3FirewallRules]:
        """``GET /networks/{networkId}/wireless/ssids/{number}/firewall/l3FirewallRules``

        OAuth scope: ``wireless:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-wireless-ssid-
        firewall-l3-firewall-rules/
        """
        return self._call(
            GET_NETWORK_WIRELESS_SSID_FIREWALL_L3_FIREWALL_RULES,
            (network_id, number,),
        )

    def update_network_wireless_ssid_firewall_l3_firewall_rules(
        self,
        network_id: str | int | None,
        number: str | int | None,
        *,
        rules: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
        allow_lan_access: bool | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkWirelessSsidFirewallL3FirewallRulesResponse]:
        """``PUT /networks/{networkId}/wireless/ssids/{number}/firewall/l3FirewallRules``

        OAuth scope: ``wireless:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-wireless-ssid-
        firewall-l3-firewall-rules/
        """
        return self._call(
            UPDATE_NETWORK_WIRELESS_SSID_FIREWALL_L3_FIREWALL_RULES,
            (network_id, number,),
            {},
            {
                "rules[]": rules,
                "allowLanAccess": allow_lan_access,
            },
        )

    def get_network_wireless_ssid_firewall_l7_firewall_rules(
        self,
        network_id: str | int | None,
        number: str | int | None,
    ) -> Call[models.NetworkWirelessSsidFirewallL7FirewallRules]:
        """``GET /networks/{networkId}/wireless/ssids/{number}/firewall/l7FirewallRules``

        OAuth scope: ``wireless:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-wireless-ssid-
        firewall-l7-firewall-rules/
        """
        return self._call(
            GET_NETWORK_WIRELESS_SSID_FIREWALL_L7_FIREWALL_RULES,
            (network_id, number,),
        )

    def update_network_wireless_ssid_firewall_l7_firewall_rules(
        self,
        network_id: str | int | None,
        number: str | int | None,
        *,
        rules: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkWirelessSsidFirewallL7FirewallRulesResponse]:
        """``PUT /networks/{networkId}/wireless/ssids/{number}/firewall/l7FirewallRules``

        OAuth scope: ``wireless:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-wireless-ssid-
        firewall-l7-firewall-rules/
        """
        return self._call(
            UPDATE_NETWORK_WIRELESS_SSID_FIREWALL_L7_FIREWALL_RULES,
            (network_id, number,),
            {},
            {
                "rules[]": rules,
            },
        )

    def get_network_wireless_ssid_hotspot20(
        self,
        network_id: str | int | None,
        number: str | int | None,
    ) -> Call[models.NetworkWirelessSsidHotspot20]:
        """``GET /networks/{networkId}/wireless/ssids/{number}/hotspot20``

        OAuth scope: ``wireless:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-wireless-ssid-hotspot20/
        """
        return self._call(
            GET_NETWORK_WIRELESS_SSID_HOTSPOT20,
            (network_id, number,),
        )

    def update_network_wireless_ssid_hotspot20(
        self,
        network_id: str | int | None,
        number: str | int | None,
        *,
        enabled: bool | None | UnsetType = UNSET,
        operator: Mapping[str, Any] | None | UnsetType = UNSET,
        venue: Mapping[str, Any] | None | UnsetType = UNSET,
        network_access_type: str | None | UnsetType = UNSET,
        domains: Sequence[str | None] | None | UnsetType = UNSET,
        roam_consort_ois: Sequence[str | None] | None | UnsetType = UNSET,
        mcc_mncs: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
        nai_realms: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkWirelessSsidHotspot20Response]:
        """``PUT /networks/{networkId}/wireless/ssids/{number}/hotspot20``

        OAuth scope: ``wireless:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-wireless-ssid-hotspot20/
        """
        return self._call(
            UPDATE_NETWORK_WIRELESS_SSID_HOTSPOT20,
            (network_id, number,),
            {},
            {
                "enabled": enabled,
                "operator": operator,
                "venue": venue,
                "networkAccessType": network_access_type,
                "domains[]": domains,
                "roamConsortOis[]": roam_consort_ois,
                "mccMncs[]": mcc_mncs,
                "naiRealms[]": nai_realms,
            },
        )

    def get_network_wireless_ssid_identity_psks(
        self,
        network_id: str | int | None,
        number: str | int | None,
    ) -> Paginator[models.NetworkWirelessSsidIdentityPsk]:
        """``GET /networks/{networkId}/wireless/ssids/{number}/identityPsks``

        OAuth scope: ``wireless:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-wireless-ssid-identity-psks/
        """
        return self._list(
            GET_NETWORK_WIRELESS_SSID_IDENTITY_PSKS,
            (network_id, number,),
        )

    def create_network_wireless_ssid_identity_psk(
        self,
        network_id: str | int | None,
        number: str | int | None,
        *,
        name: str | None,
        group_policy_id: str | None,
        passphrase: str | None | UnsetType = UNSET,
        expires_at: str | None | UnsetType = UNSET,
    ) -> Call[models.CreateNetworkWirelessSsidIdentityPskResponse]:
        """``POST /networks/{networkId}/wireless/ssids/{number}/identityPsks``

        OAuth scope: ``wireless:config:write``.

        Action batch: ``create``.

        https://developer.cisco.com/meraki/api-v1/create-network-wireless-ssid-identity-psk/
        """
        return self._call(
            CREATE_NETWORK_WIRELESS_SSID_IDENTITY_PSK,
            (network_id, number,),
            {},
            {
                "name": name,
                "passphrase": passphrase,
                "groupPolicyId": group_policy_id,
                "expiresAt": expires_at,
            },
        )

    def delete_network_wireless_ssid_identity_psk(
        self,
        network_id: str | int | None,
        number: str | int | None,
        identity_psk_id: str | int | None,
    ) -> Call[None]:
        """``DELETE /networks/{networkId}/wireless/ssids/{number}/identityPsks/{identityPskId}``

        OAuth scope: ``wireless:config:write``.

        Action batch: ``destroy``.

        https://developer.cisco.com/meraki/api-v1/delete-network-wireless-ssid-identity-psk/
        """
        return self._call(
            DELETE_NETWORK_WIRELESS_SSID_IDENTITY_PSK,
            (network_id, number, identity_psk_id,),
        )

    def get_network_wireless_ssid_identity_psk(
        self,
        network_id: str | int | None,
        number: str | int | None,
        identity_psk_id: str | int | None,
    ) -> Call[models.NetworkWirelessSsidIdentityPskDetails]:
        """``GET /networks/{networkId}/wireless/ssids/{number}/identityPsks/{identityPskId}``

        OAuth scope: ``wireless:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-wireless-ssid-identity-psk/
        """
        return self._call(
            GET_NETWORK_WIRELESS_SSID_IDENTITY_PSK,
            (network_id, number, identity_psk_id,),
        )

    def update_network_wireless_ssid_identity_psk(
        self,
        network_id: str | int | None,
        number: str | int | None,
        identity_psk_id: str | int | None,
        *,
        name: str | None | UnsetType = UNSET,
        passphrase: str | None | UnsetType = UNSET,
        group_policy_id: str | None | UnsetType = UNSET,
        expires_at: str | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkWirelessSsidIdentityPskResponse]:
        """``PUT /networks/{networkId}/wireless/ssids/{number}/identityPsks/{identityPskId}``

        OAuth scope: ``wireless:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-wireless-ssid-identity-psk/
        """
        return self._call(
            UPDATE_NETWORK_WIRELESS_SSID_IDENTITY_PSK,
            (network_id, number, identity_psk_id,),
            {},
            {
                "name": name,
                "passphrase": passphrase,
                "groupPolicyId": group_policy_id,
                "expiresAt": expires_at,
            },
        )

    def update_network_wireless_ssid_open_roaming(
        self,
        network_id: str | int | None,
        number: str | int | None,
        *,
        enabled: bool | None | UnsetType = UNSET,
        tenant_id: str | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkWirelessSsidOpenRoamingResponse]:
        """``PUT /networks/{networkId}/wireless/ssids/{number}/openRoaming``

        OAuth scope: ``wireless:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-wireless-ssid-open-roaming/
        """
        return self._call(
            UPDATE_NETWORK_WIRELESS_SSID_OPEN_ROAMING,
            (network_id, number,),
            {},
            {
                "enabled": enabled,
                "tenantId": tenant_id,
            },
        )

    def update_network_wireless_ssid_policies_client_exclusion(
        self,
        network_id: str | int | None,
        number: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``PUT /networks/{networkId}/wireless/ssids/{number}/policies/clientExclusion``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/update-network-wireless-ssid-policies-client-
        exclusion/
        """
        return self._call(
            UPDATE_NETWORK_WIRELESS_SSID_POLICIES_CLIENT_EXCLUSION,
            (network_id, number,),
            {},
            body,
        )

    def update_network_wireless_ssid_policies_client_exclusion_static_exclusions(
        self,
        network_id: str | int | None,
        number: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``PUT
        /networks/{networkId}/wireless/ssids/{number}/policies/clientExclusion/static/exclusions``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/update-network-wireless-ssid-policies-client-
        exclusion-static-exclusions/
        """
        return self._call(
            UPDATE_NETWORK_WIRELESS_SSID_POLICIES_CLIENT_EXCLUSION_STATIC_EXCLUSIONS,
            (network_id, number,),
            {},
            body,
        )

    def create_network_wireless_ssid_policies_client_exclusion_static_exclusions_bulk_add(
        self,
        network_id: str | int | None,
        number: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST
        /networks/{networkId}/wireless/ssids/{number}/policies/clientExclusion/static/exclusions/bulkAdd``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/create-network-wireless-ssid-policies-client-
        exclusion-static-exclusions-bulk-add/
        """
        return self._call(
            CREATE_NETWORK_WIRELESS_SSID_POLICIES_CLIENT_EXCLUSION_STATIC_EXCLUSIONS_BULK_ADD,
            (network_id, number,),
            {},
            body,
        )

    def create_network_wireless_ssid_policies_client_exclusion_static_exclusions_bulk_remove(
        self,
        network_id: str | int | None,
        number: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST
        /networks/{networkId}/wireless/ssids/{number}/policies/clientExclusion/static/exclusions/bulkRemove``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/create-network-wireless-ssid-policies-client-
        exclusion-static-exclusions-bulk-remove/
        """
        return self._call(
            CREATE_NETWORK_WIRELESS_SSID_POLICIES_CLIENT_EXCLUSION_STATIC_EXCLUSIONS_BULK_REMOVE,
            (network_id, number,),
            {},
            body,
        )

    def get_network_wireless_ssid_schedules(
        self,
        network_id: str | int | None,
        number: str | int | None,
    ) -> Call[models.NetworkWirelessSsidSchedules]:
        """``GET /networks/{networkId}/wireless/ssids/{number}/schedules``

        OAuth scope: ``wireless:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-wireless-ssid-schedules/
        """
        return self._call(
            GET_NETWORK_WIRELESS_SSID_SCHEDULES,
            (network_id, number,),
        )

    def update_network_wireless_ssid_schedules(
        self,
        network_id: str | int | None,
        number: str | int | None,
        *,
        enabled: bool | None | UnsetType = UNSET,
        ranges: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
        ranges_in_seconds: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkWirelessSsidSchedulesResponse]:
        """``PUT /networks/{networkId}/wireless/ssids/{number}/schedules``

        OAuth scope: ``wireless:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-wireless-ssid-schedules/
        """
        return self._call(
            UPDATE_NETWORK_WIRELESS_SSID_SCHEDULES,
            (network_id, number,),
            {},
            {
                "enabled": enabled,
                "ranges[]": ranges,
                "rangesInSeconds[]": ranges_in_seconds,
            },
        )

    def get_network_wireless_ssid_splash_settings(
        self,
        network_id: str | int | None,
        number: str | int | None,
    ) -> Call[models.NetworkWirelessSsidSplashSettings]:
        """``GET /networks/{networkId}/wireless/ssids/{number}/splash/settings``

        OAuth scope: ``wireless:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-wireless-ssid-splash-settings/
        """
        return self._call(
            GET_NETWORK_WIRELESS_SSID_SPLASH_SETTINGS,
            (network_id, number,),
        )

    def update_network_wireless_ssid_splash_settings(
        self,
        network_id: str | int | None,
        number: str | int | None,
        *,
        splash_url: str | None | UnsetType = UNSET,
        use_splash_url: bool | None | UnsetType = UNSET,
        splash_timeout: int | None | UnsetType = UNSET,
        redirect_url: str | None | UnsetType = UNSET,
        use_redirect_url: bool | None | UnsetType = UNSET,
        welcome_message: str | None | UnsetType = UNSET,
        user_consent: Mapping[str, Any] | None | UnsetType = UNSET,
        theme_id: str | None | UnsetType = UNSET,
        splash_logo: Mapping[str, Any] | None | UnsetType = UNSET,
        splash_image: Mapping[str, Any] | None | UnsetType = UNSET,
        splash_prepaid_front: Mapping[str, Any] | None | UnsetType = UNSET,
        block_all_traffic_before_sign_on: bool | None | UnsetType = UNSET,
        controller_disconnection_behavior: str | None | UnsetType = UNSET,
        allow_simultaneous_logins: bool | None | UnsetType = UNSET,
        guest_sponsorship: Mapping[str, Any] | None | UnsetType = UNSET,
        billing: Mapping[str, Any] | None | UnsetType = UNSET,
        sentry_enrollment: Mapping[str, Any] | None | UnsetType = UNSET,
        self_registration: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkWirelessSsidSplashSettingsResponse]:
        """``PUT /networks/{networkId}/wireless/ssids/{number}/splash/settings``

        OAuth scope: ``wireless:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-wireless-ssid-splash-settings/
        """
        return self._call(
            UPDATE_NETWORK_WIRELESS_SSID_SPLASH_SETTINGS,
            (network_id, number,),
            {},
            {
                "splashUrl": splash_url,
                "useSplashUrl": use_splash_url,
                "splashTimeout": splash_timeout,
                "redirectUrl": redirect_url,
                "useRedirectUrl": use_redirect_url,
                "welcomeMessage": welcome_message,
                "userConsent": user_consent,
                "themeId": theme_id,
                "splashLogo": splash_logo,
                "splashImage": splash_image,
                "splashPrepaidFront": splash_prepaid_front,
                "blockAllTrafficBeforeSignOn": block_all_traffic_before_sign_on,
                "controllerDisconnectionBehavior": controller_disconnection_behavior,
                "allowSimultaneousLogins": allow_simultaneous_logins,
                "guestSponsorship": guest_sponsorship,
                "billing": billing,
                "sentryEnrollment": sentry_enrollment,
                "selfRegistration": self_registration,
            },
        )

    def get_network_wireless_ssid_traffic_shaping_rules(
        self,
        network_id: str | int | None,
        number: str | int | None,
    ) -> Call[models.NetworkWirelessSsidTrafficShapingRules]:
        """``GET /networks/{networkId}/wireless/ssids/{number}/trafficShaping/rules``

        OAuth scope: ``wireless:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-wireless-ssid-traffic-shaping-
        rules/
        """
        return self._call(
            GET_NETWORK_WIRELESS_SSID_TRAFFIC_SHAPING_RULES,
            (network_id, number,),
        )

    def update_network_wireless_ssid_traffic_shaping_rules(
        self,
        network_id: str | int | None,
        number: str | int | None,
        *,
        traffic_shaping_enabled: bool | None | UnsetType = UNSET,
        default_rules_enabled: bool | None | UnsetType = UNSET,
        rules: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkWirelessSsidTrafficShapingRulesResponse]:
        """``PUT /networks/{networkId}/wireless/ssids/{number}/trafficShaping/rules``

        OAuth scope: ``wireless:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-wireless-ssid-traffic-shaping-
        rules/
        """
        return self._call(
            UPDATE_NETWORK_WIRELESS_SSID_TRAFFIC_SHAPING_RULES,
            (network_id, number,),
            {},
            {
                "trafficShapingEnabled": traffic_shaping_enabled,
                "defaultRulesEnabled": default_rules_enabled,
                "rules[]": rules,
            },
        )

    def get_network_wireless_ssid_vpn(
        self,
        network_id: str | int | None,
        number: str | int | None,
    ) -> Call[models.NetworkWirelessSsidVpn]:
        """``GET /networks/{networkId}/wireless/ssids/{number}/vpn``

        OAuth scope: ``wireless:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-wireless-ssid-vpn/
        """
        return self._call(
            GET_NETWORK_WIRELESS_SSID_VPN,
            (network_id, number,),
        )

    def update_network_wireless_ssid_vpn(
        self,
        network_id: str | int | None,
        number: str | int | None,
        *,
        concentrator: Mapping[str, Any] | None | UnsetType = UNSET,
        split_tunnel: Mapping[str, Any] | None | UnsetType = UNSET,
        failover: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkWirelessSsidVpnResponse]:
        """``PUT /networks/{networkId}/wireless/ssids/{number}/vpn``

        OAuth scope: ``wireless:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-wireless-ssid-vpn/
        """
        return self._call(
            UPDATE_NETWORK_WIRELESS_SSID_VPN,
            (network_id, number,),
            {},
            {
                "concentrator": concentrator,
                "splitTunnel": split_tunnel,
                "failover": failover,
            },
        )

    def get_network_wireless_usage_history(
        self,
        network_id: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        resolution: int | None | UnsetType = UNSET,
        auto_resolution: bool | None | UnsetType = UNSET,
        client_id: str | None | UnsetType = UNSET,
        device_serial: str | None | UnsetType = UNSET,
        ap_tag: str | None | UnsetType = UNSET,
        band: str | None | UnsetType = UNSET,
        ssid: int | None | UnsetType = UNSET,
    ) -> Paginator[models.NetworkWirelessUsageHistory]:
        """``GET /networks/{networkId}/wireless/usageHistory``

        OAuth scope: ``wireless:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-wireless-usage-history/
        """
        return self._list(
            GET_NETWORK_WIRELESS_USAGE_HISTORY,
            (network_id,),
            {
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "resolution": resolution,
                "autoResolution": auto_resolution,
                "clientId": client_id,
                "deviceSerial": device_serial,
                "apTag": ap_tag,
                "band": band,
                "ssid": ssid,
            },
        )

    def update_network_wireless_zigbee(
        self,
        network_id: str | int | None,
        *,
        enabled: bool | None | UnsetType = UNSET,
        iot_controller: Mapping[str, Any] | None | UnsetType = UNSET,
        lock_management: Mapping[str, Any] | None | UnsetType = UNSET,
        defaults: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkWirelessZigbeeResponse]:
        """``PUT /networks/{networkId}/wireless/zigbee``

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-wireless-zigbee/
        """
        return self._call(
            UPDATE_NETWORK_WIRELESS_ZIGBEE,
            (network_id,),
            {},
            {
                "enabled": enabled,
                "iotController": iot_controller,
                "lockManagement": lock_management,
                "defaults": defaults,
            },
        )

    def get_organization_assurance_connectivity_wireless_rf_health_by_band(
        self,
        organization_id: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        interval: int | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        minimum_rf_health_score: Any = UNSET,
        maximum_rf_health_score: Any = UNSET,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/assurance/connectivity/wireless/rfHealth/byBand``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-connectivity-
        wireless-rf-health-by-band/
        """
        return self._call(
            GET_ORGANIZATION_ASSURANCE_CONNECTIVITY_WIRELESS_RF_HEALTH_BY_BAND,
            (organization_id,),
            {
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "interval": interval,
                "networkIds[]": network_ids,
                "minimumRfHealthScore": minimum_rf_health_score,
                "maximumRfHealthScore": maximum_rf_health_score,
            },
        )

    def get_organization_assurance_impacted_device_wireless_by_network(
        self,
        organization_id: str | int | None,
        *,
        network_group_ids: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationAssuranceImpactedDeviceWirelessByNetwork]:
        """``GET /organizations/{organizationId}/assurance/impactedDevice/wireless/byNetwork``

        Page size: 3 to 5000, the API's default 1000; 1000 is requested by default.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-impacted-device-
        wireless-by-network/
        """
        return self._list(
            GET_ORGANIZATION_ASSURANCE_IMPACTED_DEVICE_WIRELESS_BY_NETWORK,
            (organization_id,),
            {
                "networkGroupIds[]": network_group_ids,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_assurance_wireless_experience_channel_availability_by_network(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        ssid_numbers: Any = UNSET,
        bands: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET
        /organizations/{organizationId}/assurance/wireless/experience/channelAvailability/byNetwork``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-
        experience-channel-availability-by-network/
        """
        return self._list(
            GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_CHANNEL_AVAILABILITY_BY_NETWORK,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "serials[]": serials,
                "ssidNumbers": ssid_numbers,
                "bands[]": bands,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_assurance_wireless_experience_channel_availability_by_network_by_band(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        ssid_numbers: Any = UNSET,
        bands: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET
        /organizations/{organizationId}/assurance/wireless/experience/channelAvailability/byNetwork/byBand``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-
        experience-channel-availability-by-network-by-band/
        """
        return self._list(
            GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_CHANNEL_AVAILABILITY_BY_NETWORK_BY_BAND,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "serials[]": serials,
                "ssidNumbers": ssid_numbers,
                "bands[]": bands,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_assurance_wireless_experience_channel_availability_by_network_by_client(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        ssid_numbers: Any = UNSET,
        bands: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET
        /organizations/{organizationId}/assurance/wireless/experience/channelAvailability/byNetwork/byClient``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-
        experience-channel-availability-by-network-by-client/
        """
        return self._list(
            GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_CHANNEL_AVAILABILITY_BY_NETWORK_BY_CLIENT,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "serials[]": serials,
                "ssidNumbers": ssid_numbers,
                "bands[]": bands,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_assurance_wireless_experience_channel_availability_by_network_by_client_os(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        ssid_numbers: Any = UNSET,
        bands: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET
        /organizations/{organizationId}/assurance/wireless/experience/channelAvailability/byNetwork/byClientOs``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-
        experience-channel-availability-by-network-by-client-os/
        """
        return self._list(
            GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_CHANNEL_AVAILABILITY_BY_NETWORK_BY_CLIENT_OS,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "serials[]": serials,
                "ssidNumbers": ssid_numbers,
                "bands[]": bands,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_assurance_wireless_experience_channel_availability_by_network_by_client_type(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        ssid_numbers: Any = UNSET,
        bands: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET
        /organizations/{organizationId}/assurance/wireless/experience/channelAvailability/byNetwork/byClientType``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-
        experience-channel-availability-by-network-by-client-type/
        """
        return self._list(
            GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_CHANNEL_AVAILABILITY_BY_NETWORK_BY_CLIENT_TYPE,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "serials[]": serials,
                "ssidNumbers": ssid_numbers,
                "bands[]": bands,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_assurance_wireless_experience_channel_availability_by_network_by_device(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        ssid_numbers: Any = UNSET,
        bands: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET
        /organizations/{organizationId}/assurance/wireless/experience/channelAvailability/byNetwork/byDevice``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-
        experience-channel-availability-by-network-by-device/
        """
        return self._list(
            GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_CHANNEL_AVAILABILITY_BY_NETWORK_BY_DEVICE,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "serials[]": serials,
                "ssidNumbers": ssid_numbers,
                "bands[]": bands,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_assurance_wireless_experience_channel_availability_by_network_by_interval(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        ssid_numbers: Any = UNSET,
        bands: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        interval: int | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET
        /organizations/{organizationId}/assurance/wireless/experience/channelAvailability/byNetwork/byInterval``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-
        experience-channel-availability-by-network-by-interval/
        """
        return self._list(
            GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_CHANNEL_AVAILABILITY_BY_NETWORK_BY_INTERVAL,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "serials[]": serials,
                "ssidNumbers": ssid_numbers,
                "bands[]": bands,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "interval": interval,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_assurance_wireless_experience_channel_availability_by_network_by_ssid(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        ssid_numbers: Any = UNSET,
        bands: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET
        /organizations/{organizationId}/assurance/wireless/experience/channelAvailability/byNetwork/bySsid``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-
        experience-channel-availability-by-network-by-ssid/
        """
        return self._list(
            GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_CHANNEL_AVAILABILITY_BY_NETWORK_BY_SSID,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "serials[]": serials,
                "ssidNumbers": ssid_numbers,
                "bands[]": bands,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_assurance_wireless_experience_channel_availability_insights_by_network(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        ssid_numbers: Any = UNSET,
        bands: Sequence[str | None] | UnsetType = UNSET,
        insights: Any = UNSET,
        contributor: Any = UNSET,
        sub_contributor: Any = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET
        /organizations/{organizationId}/assurance/wireless/experience/channelAvailability/insights/byNetwork``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-
        experience-channel-availability-insights-by-network/
        """
        return self._list(
            GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_CHANNEL_AVAILABILITY_INSIGHTS_BY_NETWORK,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "serials[]": serials,
                "ssidNumbers": ssid_numbers,
                "bands[]": bands,
                "insights": insights,
                "contributor": contributor,
                "subContributor": sub_contributor,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_assurance_wireless_experience_clients_insights(
        self,
        organization_id: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        limit: Any = UNSET,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/assurance/wireless/experience/clients/insights``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-
        experience-clients-insights/
        """
        return self._call(
            GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_CLIENTS_INSIGHTS,
            (organization_id,),
            {
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "limit": limit,
            },
        )

    def get_organization_assurance_wireless_experience_clients_overview_history_by_interval(
        self,
        organization_id: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        resolution: int | None | UnsetType = UNSET,
    ) -> Call[Any]:
        """``GET
        /organizations/{organizationId}/assurance/wireless/experience/clients/overview/history/byInterval``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-
        experience-clients-overview-history-by-interval/
        """
        return self._call(
            GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_CLIENTS_OVERVIEW_HISTORY_BY_INTERVAL,
            (organization_id,),
            {
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "resolution": resolution,
            },
        )

    def get_organization_assurance_wireless_experience_coverage_by_network(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        ssid_numbers: Any = UNSET,
        bands: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/assurance/wireless/experience/coverage/byNetwork``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-
        experience-coverage-by-network/
        """
        return self._list(
            GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_COVERAGE_BY_NETWORK,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "serials[]": serials,
                "ssidNumbers": ssid_numbers,
                "bands[]": bands,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_assurance_wireless_experience_coverage_by_network_by_band(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        ssid_numbers: Any = UNSET,
        bands: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET
        /organizations/{organizationId}/assurance/wireless/experience/coverage/byNetwork/byBand``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-
        experience-coverage-by-network-by-band/
        """
        return self._list(
            GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_COVERAGE_BY_NETWORK_BY_BAND,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "serials[]": serials,
                "ssidNumbers": ssid_numbers,
                "bands[]": bands,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_assurance_wireless_experience_coverage_by_network_by_client(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        ssid_numbers: Any = UNSET,
        bands: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET
        /organizations/{organizationId}/assurance/wireless/experience/coverage/byNetwork/byClient``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-
        experience-coverage-by-network-by-client/
        """
        return self._list(
            GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_COVERAGE_BY_NETWORK_BY_CLIENT,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "serials[]": serials,
                "ssidNumbers": ssid_numbers,
                "bands[]": bands,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_assurance_wireless_experience_coverage_by_network_by_client_os(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        ssid_numbers: Any = UNSET,
        bands: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET
        /organizations/{organizationId}/assurance/wireless/experience/coverage/byNetwork/byClientOs``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-
        experience-coverage-by-network-by-client-os/
        """
        return self._list(
            GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_COVERAGE_BY_NETWORK_BY_CLIENT_OS,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "serials[]": serials,
                "ssidNumbers": ssid_numbers,
                "bands[]": bands,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_assurance_wireless_experience_coverage_by_network_by_client_type(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        ssid_numbers: Any = UNSET,
        bands: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET
        /organizations/{organizationId}/assurance/wireless/experience/coverage/byNetwork/byClientType``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-
        experience-coverage-by-network-by-client-type/
        """
        return self._list(
            GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_COVERAGE_BY_NETWORK_BY_CLIENT_TYPE,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "serials[]": serials,
                "ssidNumbers": ssid_numbers,
                "bands[]": bands,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_assurance_wireless_experience_coverage_by_network_by_device(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        ssid_numbers: Any = UNSET,
        bands: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET
        /organizations/{organizationId}/assurance/wireless/experience/coverage/byNetwork/byDevice``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-
        experience-coverage-by-network-by-device/
        """
        return self._list(
            GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_COVERAGE_BY_NETWORK_BY_DEVICE,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "serials[]": serials,
                "ssidNumbers": ssid_numbers,
                "bands[]": bands,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_assurance_wireless_experience_coverage_by_network_by_interval(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        ssid_numbers: Any = UNSET,
        bands: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        interval: int | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET
        /organizations/{organizationId}/assurance/wireless/experience/coverage/byNetwork/byInterval``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-
        experience-coverage-by-network-by-interval/
        """
        return self._list(
            GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_COVERAGE_BY_NETWORK_BY_INTERVAL,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "serials[]": serials,
                "ssidNumbers": ssid_numbers,
                "bands[]": bands,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "interval": interval,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_assurance_wireless_experience_coverage_by_network_by_ssid(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        ssid_numbers: Any = UNSET,
        bands: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET
        /organizations/{organizationId}/assurance/wireless/experience/coverage/byNetwork/bySsid``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-
        experience-coverage-by-network-by-ssid/
        """
        return self._list(
            GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_COVERAGE_BY_NETWORK_BY_SSID,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "serials[]": serials,
                "ssidNumbers": ssid_numbers,
                "bands[]": bands,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_assurance_wireless_experience_coverage_insights_by_network(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        ssid_numbers: Any = UNSET,
        bands: Sequence[str | None] | UnsetType = UNSET,
        insights: Any = UNSET,
        contributor: Any = UNSET,
        sub_contributor: Any = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET
        /organizations/{organizationId}/assurance/wireless/experience/coverage/insights/byNetwork``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-
        experience-coverage-insights-by-network/
        """
        return self._list(
            GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_COVERAGE_INSIGHTS_BY_NETWORK,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "serials[]": serials,
                "ssidNumbers": ssid_numbers,
                "bands[]": bands,
                "insights": insights,
                "contributor": contributor,
                "subContributor": sub_contributor,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_assurance_wireless_experience_metrics_overview_history_by_network(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET
        /organizations/{organizationId}/assurance/wireless/experience/metrics/overview/history/byNetwork``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-
        experience-metrics-overview-history-by-network/
        """
        return self._list(
            GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_METRICS_OVERVIEW_HISTORY_BY_NETWORK,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_assurance_wireless_experience_most_impacted_networks(
        self,
        organization_id: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        limit: Any = UNSET,
    ) -> Call[Any]:
        """``GET
        /organizations/{organizationId}/assurance/wireless/experience/mostImpactedNetworks``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-
        experience-most-impacted-networks/
        """
        return self._call(
            GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_MOST_IMPACTED_NETWORKS,
            (organization_id,),
            {
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "limit": limit,
            },
        )

    def get_organization_assurance_wireless_experience_most_impacted_x_ms(
        self,
        organization_id: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        limit: Any = UNSET,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/assurance/wireless/experience/mostImpactedXMs``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-
        experience-most-impacted-x-ms/
        """
        return self._call(
            GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_MOST_IMPACTED_X_MS,
            (organization_id,),
            {
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "limit": limit,
            },
        )

    def get_organization_assurance_wireless_experience_successful_connects_by_network(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        ssid_numbers: Any = UNSET,
        bands: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET
        /organizations/{organizationId}/assurance/wireless/experience/successfulConnects/byNetwork``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-
        experience-successful-connects-by-network/
        """
        return self._list(
            GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_SUCCESSFUL_CONNECTS_BY_NETWORK,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "serials[]": serials,
                "ssidNumbers": ssid_numbers,
                "bands[]": bands,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_assurance_wireless_experience_successful_connects_by_network_by_band(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        ssid_numbers: Any = UNSET,
        bands: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET
        /organizations/{organizationId}/assurance/wireless/experience/successfulConnects/byNetwork/byBand``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-
        experience-successful-connects-by-network-by-band/
        """
        return self._list(
            GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_SUCCESSFUL_CONNECTS_BY_NETWORK_BY_BAND,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "serials[]": serials,
                "ssidNumbers": ssid_numbers,
                "bands[]": bands,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_assurance_wireless_experience_successful_connects_by_network_by_client(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        ssid_numbers: Any = UNSET,
        bands: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET
        /organizations/{organizationId}/assurance/wireless/experience/successfulConnects/byNetwork/byClient``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-
        experience-successful-connects-by-network-by-client/
        """
        return self._list(
            GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_SUCCESSFUL_CONNECTS_BY_NETWORK_BY_CLIENT,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "serials[]": serials,
                "ssidNumbers": ssid_numbers,
                "bands[]": bands,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_assurance_wireless_experience_successful_connects_by_network_by_client_os(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        ssid_numbers: Any = UNSET,
        bands: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET
        /organizations/{organizationId}/assurance/wireless/experience/successfulConnects/byNetwork/byClientOs``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-
        experience-successful-connects-by-network-by-client-os/
        """
        return self._list(
            GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_SUCCESSFUL_CONNECTS_BY_NETWORK_BY_CLIENT_OS,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "serials[]": serials,
                "ssidNumbers": ssid_numbers,
                "bands[]": bands,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_assurance_wireless_experience_successful_connects_by_network_by_client_type(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        ssid_numbers: Any = UNSET,
        bands: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET
        /organizations/{organizationId}/assurance/wireless/experience/successfulConnects/byNetwork/byClientType``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-
        experience-successful-connects-by-network-by-client-type/
        """
        return self._list(
            GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_SUCCESSFUL_CONNECTS_BY_NETWORK_BY_CLIENT_TYPE,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "serials[]": serials,
                "ssidNumbers": ssid_numbers,
                "bands[]": bands,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_assurance_wireless_experience_successful_connects_by_network_by_device(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        ssid_numbers: Any = UNSET,
        bands: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET
        /organizations/{organizationId}/assurance/wireless/experience/successfulConnects/byNetwork/byDevice``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-
        experience-successful-connects-by-network-by-device/
        """
        return self._list(
            GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_SUCCESSFUL_CONNECTS_BY_NETWORK_BY_DEVICE,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "serials[]": serials,
                "ssidNumbers": ssid_numbers,
                "bands[]": bands,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_assurance_wireless_experience_successful_connects_by_network_by_interval(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        ssid_numbers: Any = UNSET,
        bands: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        interval: int | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET
        /organizations/{organizationId}/assurance/wireless/experience/successfulConnects/byNetwork/byInterval``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-
        experience-successful-connects-by-network-by-interval/
        """
        return self._list(
            GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_SUCCESSFUL_CONNECTS_BY_NETWORK_BY_INTERVAL,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "serials[]": serials,
                "ssidNumbers": ssid_numbers,
                "bands[]": bands,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "interval": interval,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_assurance_wireless_experience_successful_connects_by_network_by_server(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        ssid_numbers: Any = UNSET,
        bands: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET
        /organizations/{organizationId}/assurance/wireless/experience/successfulConnects/byNetwork/byServer``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-
        experience-successful-connects-by-network-by-server/
        """
        return self._list(
            GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_SUCCESSFUL_CONNECTS_BY_NETWORK_BY_SERVER,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "serials[]": serials,
                "ssidNumbers": ssid_numbers,
                "bands[]": bands,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_assurance_wireless_experience_successful_connects_by_network_by_ssid(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        ssid_numbers: Any = UNSET,
        bands: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET
        /organizations/{organizationId}/assurance/wireless/experience/successfulConnects/byNetwork/bySsid``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-
        experience-successful-connects-by-network-by-ssid/
        """
        return self._list(
            GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_SUCCESSFUL_CONNECTS_BY_NETWORK_BY_SSID,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "serials[]": serials,
                "ssidNumbers": ssid_numbers,
                "bands[]": bands,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_assurance_wireless_experience_successful_connects_insights_by_network(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        ssid_numbers: Any = UNSET,
        bands: Sequence[str | None] | UnsetType = UNSET,
        insights: Any = UNSET,
        contributor: Any = UNSET,
        sub_contributor: Any = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET
        /organizations/{organizationId}/assurance/wireless/experience/successfulConnects/insights/byNetwork``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-
        experience-successful-connects-insights-by-network/
        """
        return self._list(
            GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_SUCCESSFUL_CONNECTS_INSIGHTS_BY_NETWORK,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "serials[]": serials,
                "ssidNumbers": ssid_numbers,
                "bands[]": bands,
                "insights": insights,
                "contributor": contributor,
                "subContributor": sub_contributor,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_assurance_wireless_experience_time_to_connect_by_network(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        ssid_numbers: Any = UNSET,
        bands: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET
        /organizations/{organizationId}/assurance/wireless/experience/timeToConnect/byNetwork``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-
        experience-time-to-connect-by-network/
        """
        return self._list(
            GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_TIME_TO_CONNECT_BY_NETWORK,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "serials[]": serials,
                "ssidNumbers": ssid_numbers,
                "bands[]": bands,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_assurance_wireless_experience_time_to_connect_by_network_by_band(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        ssid_numbers: Any = UNSET,
        bands: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET
        /organizations/{organizationId}/assurance/wireless/experience/timeToConnect/byNetwork/byBand``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-
        experience-time-to-connect-by-network-by-band/
        """
        return self._list(
            GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_TIME_TO_CONNECT_BY_NETWORK_BY_BAND,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "serials[]": serials,
                "ssidNumbers": ssid_numbers,
                "bands[]": bands,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_assurance_wireless_experience_time_to_connect_by_network_by_client(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        ssid_numbers: Any = UNSET,
        bands: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET
        /organizations/{organizationId}/assurance/wireless/experience/timeToConnect/byNetwork/byClient``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-
        experience-time-to-connect-by-network-by-client/
        """
        return self._list(
            GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_TIME_TO_CONNECT_BY_NETWORK_BY_CLIENT,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "serials[]": serials,
                "ssidNumbers": ssid_numbers,
                "bands[]": bands,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_assurance_wireless_experience_time_to_connect_by_network_by_client_os(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        ssid_numbers: Any = UNSET,
        bands: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET
        /organizations/{organizationId}/assurance/wireless/experience/timeToConnect/byNetwork/byClientOs``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-
        experience-time-to-connect-by-network-by-client-os/
        """
        return self._list(
            GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_TIME_TO_CONNECT_BY_NETWORK_BY_CLIENT_OS,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "serials[]": serials,
                "ssidNumbers": ssid_numbers,
                "bands[]": bands,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_assurance_wireless_experience_time_to_connect_by_network_by_client_type(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        ssid_numbers: Any = UNSET,
        bands: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET
        /organizations/{organizationId}/assurance/wireless/experience/timeToConnect/byNetwork/byClientType``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-
        experience-time-to-connect-by-network-by-client-type/
        """
        return self._list(
            GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_TIME_TO_CONNECT_BY_NETWORK_BY_CLIENT_TYPE,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "serials[]": serials,
                "ssidNumbers": ssid_numbers,
                "bands[]": bands,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_assurance_wireless_experience_time_to_connect_by_network_by_device(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        ssid_numbers: Any = UNSET,
        bands: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET
        /organizations/{organizationId}/assurance/wireless/experience/timeToConnect/byNetwork/byDevice``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-
        experience-time-to-connect-by-network-by-device/
        """
        return self._list(
            GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_TIME_TO_CONNECT_BY_NETWORK_BY_DEVICE,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "serials[]": serials,
                "ssidNumbers": ssid_numbers,
                "bands[]": bands,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_assurance_wireless_experience_time_to_connect_by_network_by_interval(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        ssid_numbers: Any = UNSET,
        bands: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        interval: int | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET
        /organizations/{organizationId}/assurance/wireless/experience/timeToConnect/byNetwork/byInterval``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-
        experience-time-to-connect-by-network-by-interval/
        """
        return self._list(
            GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_TIME_TO_CONNECT_BY_NETWORK_BY_INTERVAL,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "serials[]": serials,
                "ssidNumbers": ssid_numbers,
                "bands[]": bands,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "interval": interval,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_assurance_wireless_experience_time_to_connect_by_network_by_server(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        ssid_numbers: Any = UNSET,
        bands: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET
        /organizations/{organizationId}/assurance/wireless/experience/timeToConnect/byNetwork/byServer``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-
        experience-time-to-connect-by-network-by-server/
        """
        return self._list(
            GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_TIME_TO_CONNECT_BY_NETWORK_BY_SERVER,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "serials[]": serials,
                "ssidNumbers": ssid_numbers,
                "bands[]": bands,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_assurance_wireless_experience_time_to_connect_by_network_by_ssid(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        ssid_numbers: Any = UNSET,
        bands: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET
        /organizations/{organizationId}/assurance/wireless/experience/timeToConnect/byNetwork/bySsid``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-
        experience-time-to-connect-by-network-by-ssid/
        """
        return self._list(
            GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_TIME_TO_CONNECT_BY_NETWORK_BY_SSID,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "serials[]": serials,
                "ssidNumbers": ssid_numbers,
                "bands[]": bands,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_assurance_wireless_experience_time_to_connect_insights_by_network(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        ssid_numbers: Any = UNSET,
        bands: Sequence[str | None] | UnsetType = UNSET,
        insights: Any = UNSET,
        contributor: Any = UNSET,
        sub_contributor: Any = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET
        /organizations/{organizationId}/assurance/wireless/experience/timeToConnect/insights/byNetwork``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-
        experience-time-to-connect-insights-by-network/
        """
        return self._list(
            GET_ORGANIZATION_ASSURANCE_WIRELESS_EXPERIENCE_TIME_TO_CONNECT_INSIGHTS_BY_NETWORK,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "serials[]": serials,
                "ssidNumbers": ssid_numbers,
                "bands[]": bands,
                "insights": insights,
                "contributor": contributor,
                "subContributor": sub_contributor,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_wireless_air_marshal_rules(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationWirelessAirMarshalRule]:
        """``GET /organizations/{organizationId}/wireless/airMarshal/rules``

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.

        OAuth scope: ``wireless:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-air-marshal-rules/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_AIR_MARSHAL_RULES,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_wireless_air_marshal_settings_by_network(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationWirelessAirMarshalSettingsByNetwork]:
        """``GET /organizations/{organizationId}/wireless/airMarshal/settings/byNetwork``

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-air-marshal-
        settings-by-network/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_AIR_MARSHAL_SETTINGS_BY_NETWORK,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_wireless_alerts_low_power_by_device(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/wireless/alerts/lowPower/byDevice``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-alerts-low-power-by-
        device/
        """
        return self._call(
            GET_ORGANIZATION_WIRELESS_ALERTS_LOW_POWER_BY_DEVICE,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
            },
        )

    def get_organization_wireless_certificates_open_roaming_certificate_authority(
        self,
        organization_id: str | int | None,
    ) -> Call[Any]:
        """``GET
        /organizations/{organizationId}/wireless/certificates/openRoaming/certificateAuthority``

        Beta: it may change or vanish without notice.

        OAuth scope: ``wireless:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-certificates-open-
        roaming-certificate-authority/
        """
        return self._call(
            GET_ORGANIZATION_WIRELESS_CERTIFICATES_OPEN_ROAMING_CERTIFICATE_AUTHORITY,
            (organization_id,),
        )

    def get_organization_wireless_clients_connections_association_by_client(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
    ) -> Call[Any]:
        """``GET
        /organizations/{organizationId}/wireless/clients/connections/association/byClient``

        Beta: it may change or vanish without notice.

        OAuth scope: ``wireless:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-clients-connections-
        association-by-client/
        """
        return self._call(
            GET_ORGANIZATION_WIRELESS_CLIENTS_CONNECTIONS_ASSOCIATION_BY_CLIENT,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
            },
        )

    def get_organization_wireless_clients_connections_authentication_by_client(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
    ) -> Call[Any]:
        """``GET
        /organizations/{organizationId}/wireless/clients/connections/authentication/byClient``

        Beta: it may change or vanish without notice.

        OAuth scope: ``wireless:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-clients-connections-
        authentication-by-client/
        """
        return self._call(
            GET_ORGANIZATION_WIRELESS_CLIENTS_CONNECTIONS_AUTHENTICATION_BY_CLIENT,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
            },
        )

    def get_organization_wireless_clients_connections_dhcp_by_client(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/wireless/clients/connections/dhcp/byClient``

        Beta: it may change or vanish without notice.

        OAuth scope: ``wireless:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-clients-connections-
        dhcp-by-client/
        """
        return self._call(
            GET_ORGANIZATION_WIRELESS_CLIENTS_CONNECTIONS_DHCP_BY_CLIENT,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
            },
        )

    def get_organization_wireless_clients_connections_failures_history_by_device(
        self,
        organization_id: str | int | None,
        *,
        connection_time_sort_order: Any = UNSET,
        failure_steps: Any = UNSET,
        client_mac: Any = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        ssid_number: int | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET
        /organizations/{organizationId}/wireless/clients/connections/failures/history/byDevice``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-clients-connections-
        failures-history-by-device/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_CLIENTS_CONNECTIONS_FAILURES_HISTORY_BY_DEVICE,
            (organization_id,),
            {
                "connectionTimeSortOrder": connection_time_sort_order,
                "failureSteps": failure_steps,
                "clientMac": client_mac,
                "serials[]": serials,
                "timespan": timespan,
                "ssidNumber": ssid_number,
                "networkIds[]": network_ids,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_wireless_clients_connections_impacted_by_network_by_ssid(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        network_group_ids: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationWirelessClientsConnectionsImpactedByNetworkBySsid]:
        """``GET
        /organizations/{organizationId}/wireless/clients/connections/impacted/byNetwork/bySsid``

        Page size: 3 to 1000, the API's default 100; 1000 is requested by default.

        OAuth scope: ``wireless:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-clients-connections-
        impacted-by-network-by-ssid/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_CLIENTS_CONNECTIONS_IMPACTED_BY_NETWORK_BY_SSID,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "networkGroupIds[]": network_group_ids,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_wireless_clients_overview_by_device(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        campus_gateway_cluster_ids: Sequence[str | None] | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationWirelessClientsOverviewByDevice]:
        """``GET /organizations/{organizationId}/wireless/clients/overview/byDevice``

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.

        OAuth scope: ``wireless:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-clients-overview-by-
        device/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_CLIENTS_OVERVIEW_BY_DEVICE,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "serials[]": serials,
                "campusGatewayClusterIds[]": campus_gateway_cluster_ids,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def by_organization_wireless_clients_rf_health_overview_network(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        bands: Sequence[str | None] | UnsetType = UNSET,
        channels: Any = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        g_floorplan_id: Any = UNSET,
        tags: Sequence[str | None] | UnsetType = UNSET,
        models: Sequence[str | None] | UnsetType = UNSET,
        rf_profiles: Any = UNSET,
        minimum_rf_health_score: Any = UNSET,
        maximum_rf_health_score: Any = UNSET,
        retry_on_empty: Any = UNSET,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/wireless/clients/rfHealth/overview/byNetwork``

        Beta: it may change or vanish without notice.

        OAuth scope: ``wireless:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/by-organization-wireless-clients-rf-health-
        overview-network/
        """
        return self._call(
            BY_ORGANIZATION_WIRELESS_CLIENTS_RF_HEALTH_OVERVIEW_NETWORK,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "bands[]": bands,
                "channels": channels,
                "serials[]": serials,
                "gFloorplanId": g_floorplan_id,
                "tags[]": tags,
                "models[]": models,
                "rfProfiles": rf_profiles,
                "minimumRfHealthScore": minimum_rf_health_score,
                "maximumRfHealthScore": maximum_rf_health_score,
                "retryOnEmpty": retry_on_empty,
            },
        )

    def get_organization_wireless_clients_sticky_events(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        client_ids: Any = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/wireless/clients/stickyEvents``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-clients-sticky-
        events/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_CLIENTS_STICKY_EVENTS,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "clientIds": client_ids,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
            },
        )

    def get_organization_wireless_clients_usage_by_network(
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
        network_group_ids: Sequence[str | None] | UnsetType = UNSET,
        gateway_network_ids: Sequence[str | None] | UnsetType = UNSET,
        usage_units: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationWirelessClientsUsageByNetwork]:
        """``GET /organizations/{organizationId}/wireless/clients/usage/byNetwork``

        Page size: 3 to 1000, the API's default 100; 1000 is requested by default.

        OAuth scope: ``wireless:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-clients-usage-by-
        network/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_CLIENTS_USAGE_BY_NETWORK,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "networkIds[]": network_ids,
                "networkGroupIds[]": network_group_ids,
                "gatewayNetworkIds[]": gateway_network_ids,
                "usageUnits": usage_units,
            },
        )

    def get_organization_wireless_clients_usage_by_network_by_ssid(
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
        network_group_ids: Sequence[str | None] | UnsetType = UNSET,
        ssid_ids: Sequence[str | None] | UnsetType = UNSET,
        ssid_names: Sequence[str | None] | UnsetType = UNSET,
        gateway_network_ids: Sequence[str | None] | UnsetType = UNSET,
        usage_units: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationWirelessClientsUsageByNetworkBySsid]:
        """``GET /organizations/{organizationId}/wireless/clients/usage/byNetwork/bySsid``

        Page size: 3 to 1000, the API's default 100; 1000 is requested by default.

        OAuth scope: ``wireless:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-clients-usage-by-
        network-by-ssid/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_CLIENTS_USAGE_BY_NETWORK_BY_SSID,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "networkIds[]": network_ids,
                "networkGroupIds[]": network_group_ids,
                "ssidIds[]": ssid_ids,
                "ssidNames[]": ssid_names,
                "gatewayNetworkIds[]": gateway_network_ids,
                "usageUnits": usage_units,
            },
        )

    def get_organization_wireless_clients_usage_by_ssid(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        ssid_names: Sequence[str | None] | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        network_group_ids: Sequence[str | None] | UnsetType = UNSET,
        gateway_network_ids: Sequence[str | None] | UnsetType = UNSET,
        usage_units: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationWirelessClientsUsageBySsid]:
        """``GET /organizations/{organizationId}/wireless/clients/usage/bySsid``

        Page size: 3 to 1000, the API's default 100; 1000 is requested by default.

        OAuth scope: ``wireless:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-clients-usage-by-
        ssid/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_CLIENTS_USAGE_BY_SSID,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "ssidNames[]": ssid_names,
                "networkIds[]": network_ids,
                "networkGroupIds[]": network_group_ids,
                "gatewayNetworkIds[]": gateway_network_ids,
                "usageUnits": usage_units,
            },
        )

    def get_organization_wireless_devices_accelerometer_statuses(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/wireless/devices/accelerometer/statuses``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``wireless:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-devices-
        accelerometer-statuses/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_DEVICES_ACCELEROMETER_STATUSES,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "networkIds[]": network_ids,
            },
        )

    def get_organization_wireless_devices_channel_utilization_by_device(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        interval: int | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationWirelessDevicesChannelUtilizationByDevice]:
        """``GET /organizations/{organizationId}/wireless/devices/channelUtilization/byDevice``

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.

        OAuth scope: ``wireless:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-devices-channel-
        utilization-by-device/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_DEVICES_CHANNEL_UTILIZATION_BY_DEVICE,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "serials[]": serials,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "interval": interval,
            },
        )

    def get_organization_wireless_devices_channel_utilization_by_network(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        interval: int | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationWirelessDevicesChannelUtilizationByNetwork]:
        """``GET /organizations/{organizationId}/wireless/devices/channelUtilization/byNetwork``

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.

        OAuth scope: ``wireless:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-devices-channel-
        utilization-by-network/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_DEVICES_CHANNEL_UTILIZATION_BY_NETWORK,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "serials[]": serials,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "interval": interval,
            },
        )

    def get_organization_wireless_devices_channel_utilization_history_by_device_by_interval(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        interval: int | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationWirelessDevicesChannelUtilizationHistoryByDeviceByInterval]:
        """``GET
        /organizations/{organizationId}/wireless/devices/channelUtilization/history/byDevice/byInterval``

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.

        OAuth scope: ``wireless:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-devices-channel-
        utilization-history-by-device-by-interval/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_DEVICES_CHANNEL_UTILIZATION_HISTORY_BY_DEVICE_BY_INTERVAL,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "serials[]": serials,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "interval": interval,
            },
        )

    def get_organization_wireless_devices_channel_utilization_history_by_network_by_interval(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        interval: int | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationWirelessDevicesChannelUtilizationHistoryByNetworkByInterval]:
        """``GET
        /organizations/{organizationId}/wireless/devices/channelUtilization/history/byNetwork/byInterval``

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.

        OAuth scope: ``wireless:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-devices-channel-
        utilization-history-by-network-by-interval/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_DEVICES_CHANNEL_UTILIZATION_HISTORY_BY_NETWORK_BY_INTERVAL,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "serials[]": serials,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "interval": interval,
            },
        )

    def get_organization_wireless_devices_data_rate_by_client(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        ssids: Sequence[int | None] | UnsetType = UNSET,
        bands: Sequence[str | None] | UnsetType = UNSET,
        macs: Sequence[str | None] | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/wireless/devices/dataRate/byClient``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-devices-data-rate-
        by-client/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_DEVICES_DATA_RATE_BY_CLIENT,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "serials[]": serials,
                "ssids[]": ssids,
                "bands[]": bands,
                "macs[]": macs,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
            },
        )

    def get_organization_wireless_devices_ethernet_statuses(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationWirelessDevicesEthernetStatus]:
        """``GET /organizations/{organizationId}/wireless/devices/ethernet/statuses``

        Page size: 3 to 1000, the API's default 100; 1000 is requested by default.

        OAuth scope: ``wireless:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-devices-ethernet-
        statuses/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_DEVICES_ETHERNET_STATUSES,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "networkIds[]": network_ids,
            },
        )

    def get_organization_wireless_devices_latency_by_client(
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
        bands: Sequence[str | None] | UnsetType = UNSET,
        ssids: Sequence[int | None] | UnsetType = UNSET,
        macs: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/wireless/devices/latency/byClient``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-devices-latency-by-
        client/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_DEVICES_LATENCY_BY_CLIENT,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "networkIds[]": network_ids,
                "bands[]": bands,
                "ssids[]": ssids,
                "macs[]": macs,
            },
        )

    def get_organization_wireless_devices_latency_by_device(
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
        bands: Sequence[str | None] | UnsetType = UNSET,
        ssids: Sequence[int | None] | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/wireless/devices/latency/byDevice``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-devices-latency-by-
        device/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_DEVICES_LATENCY_BY_DEVICE,
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
                "bands[]": bands,
                "ssids[]": ssids,
            },
        )

    def get_organization_wireless_devices_latency_by_network(
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
        bands: Sequence[str | None] | UnsetType = UNSET,
        ssids: Sequence[int | None] | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/wireless/devices/latency/byNetwork``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-devices-latency-by-
        network/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_DEVICES_LATENCY_BY_NETWORK,
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
                "bands[]": bands,
                "ssids[]": ssids,
            },
        )

    def create_organization_wireless_devices_live_tools_client_disconnect(
        self,
        organization_id: str | int | None,
        client_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST
        /organizations/{organizationId}/wireless/devices/liveTools/clients/{clientId}/disconnect``

        Beta: it may change or vanish without notice.

        OAuth scope: ``wireless:config:write``.

        https://developer.cisco.com/meraki/api-v1/create-organization-wireless-devices-live-
        tools-client-disconnect/
        """
        return self._call(
            CREATE_ORGANIZATION_WIRELESS_DEVICES_LIVE_TOOLS_CLIENT_DISCONNECT,
            (organization_id, client_id,),
            {},
            body,
        )

    def get_organization_wireless_devices_packet_loss_by_client(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        ssids: Sequence[int | None] | UnsetType = UNSET,
        bands: Sequence[str | None] | UnsetType = UNSET,
        macs: Sequence[str | None] | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationWirelessDevicesPacketLossByClient]:
        """``GET /organizations/{organizationId}/wireless/devices/packetLoss/byClient``

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-devices-packet-loss-
        by-client/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_DEVICES_PACKET_LOSS_BY_CLIENT,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "ssids[]": ssids,
                "bands[]": bands,
                "macs[]": macs,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
            },
        )

    def get_organization_wireless_devices_packet_loss_by_device(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        ssids: Sequence[int | None] | UnsetType = UNSET,
        bands: Sequence[str | None] | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationWirelessDevicesPacketLossByDevice]:
        """``GET /organizations/{organizationId}/wireless/devices/packetLoss/byDevice``

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.

        OAuth scope: ``wireless:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-devices-packet-loss-
        by-device/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_DEVICES_PACKET_LOSS_BY_DEVICE,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "serials[]": serials,
                "ssids[]": ssids,
                "bands[]": bands,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
            },
        )

    def get_organization_wireless_devices_packet_loss_by_network(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        ssids: Sequence[int | None] | UnsetType = UNSET,
        bands: Sequence[str | None] | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationWirelessDevicesPacketLossByNetwork]:
        """``GET /organizations/{organizationId}/wireless/devices/packetLoss/byNetwork``

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.

        OAuth scope: ``wireless:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-devices-packet-loss-
        by-network/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_DEVICES_PACKET_LOSS_BY_NETWORK,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "serials[]": serials,
                "ssids[]": ssids,
                "bands[]": bands,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
            },
        )

    def get_organization_wireless_devices_power_mode_history(
        self,
        organization_id: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationWirelessDevicesPowerModeHistory]:
        """``GET /organizations/{organizationId}/wireless/devices/power/mode/history``

        Page size: 3 to 20, the API's default 10; 20 is requested by default.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-devices-power-mode-
        history/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_DEVICES_POWER_MODE_HISTORY,
            (organization_id,),
            {
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "networkIds[]": network_ids,
                "serials[]": serials,
            },
        )

    def get_organization_wireless_devices_provisioning_deployments(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        search: str | None | UnsetType = UNSET,
        sort_by: str | None | UnsetType = UNSET,
        sort_order: str | None | UnsetType = UNSET,
        deployment_type: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationWirelessDevicesProvisioningDeployment]:
        """``GET /organizations/{organizationId}/wireless/devices/provisioning/deployments``

        Page size: 3 to 1000, the API's default 20; 1000 is requested by default.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-devices-
        provisioning-deployments/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_DEVICES_PROVISIONING_DEPLOYMENTS,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "search": search,
                "sortBy": sort_by,
                "sortOrder": sort_order,
                "deploymentType": deployment_type,
            },
        )

    def create_organization_wireless_devices_provisioning_deployment(
        self,
        organization_id: str | int | None,
        *,
        items: Sequence[Mapping[str, Any] | None] | None,
        meta: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.CreateOrganizationWirelessDevicesProvisioningDeploymentResponse]:
        """``POST /organizations/{organizationId}/wireless/devices/provisioning/deployments``

        Action batch: ``create``.

        https://developer.cisco.com/meraki/api-v1/create-organization-wireless-devices-
        provisioning-deployment/
        """
        return self._call(
            CREATE_ORGANIZATION_WIRELESS_DEVICES_PROVISIONING_DEPLOYMENT,
            (organization_id,),
            {},
            {
                "items[]": items,
                "meta": meta,
            },
        )

    def update_organization_wireless_devices_provisioning_deployments(
        self,
        organization_id: str | int | None,
        *,
        items: Sequence[Mapping[str, Any] | None] | None,
        meta: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateOrganizationWirelessDevicesProvisioningDeploymentsResponse]:
        """``PUT /organizations/{organizationId}/wireless/devices/provisioning/deployments``

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-organization-wireless-devices-
        provisioning-deployments/
        """
        return self._call(
            UPDATE_ORGANIZATION_WIRELESS_DEVICES_PROVISIONING_DEPLOYMENTS,
            (organization_id,),
            {},
            {
                "items[]": items,
                "meta": meta,
            },
        )

    def get_organization_wireless_devices_provisioning_deployments_by_new_device(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET
        /organizations/{organizationId}/wireless/devices/provisioning/deployments/byNewDevice``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-devices-
        provisioning-deployments-by-new-device/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_DEVICES_PROVISIONING_DEPLOYMENTS_BY_NEW_DEVICE,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "serials[]": serials,
            },
        )

    def delete_organization_wireless_devices_provisioning_deployment(
        self,
        organization_id: str | int | None,
        deployment_id: str | int | None,
    ) -> Call[None]:
        """``DELETE
        /organizations/{organizationId}/wireless/devices/provisioning/deployments/{deploymentId}``

        Action batch: ``destroy``.

        https://developer.cisco.com/meraki/api-v1/delete-organization-wireless-devices-
        provisioning-deployment/
        """
        return self._call(
            DELETE_ORGANIZATION_WIRELESS_DEVICES_PROVISIONING_DEPLOYMENT,
            (organization_id, deployment_id,),
        )

    def get_organization_wireless_devices_provisioning_recommendations_tags(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``GET
        /organizations/{organizationId}/wireless/devices/provisioning/recommendations/tags``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-devices-
        provisioning-recommendations-tags/
        """
        return self._call(
            GET_ORGANIZATION_WIRELESS_DEVICES_PROVISIONING_RECOMMENDATIONS_TAGS,
            (organization_id,),
            {
                "networkIds[]": network_ids,
            },
        )

    def get_organization_wireless_devices_radsec_certificates_authorities(
        self,
        organization_id: str | int | None,
        *,
        certificate_authority_ids: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationWirelessDevicesRadsecCertificatesAuthority]:
        """``GET /organizations/{organizationId}/wireless/devices/radsec/certificates/authorities``

        OAuth scope: ``dashboard:iam:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-devices-radsec-
        certificates-authorities/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_DEVICES_RADSEC_CERTIFICATES_AUTHORITIES,
            (organization_id,),
            {
                "certificateAuthorityIds[]": certificate_authority_ids,
            },
        )

    def create_organization_wireless_devices_radsec_certificates_authority(
        self,
        organization_id: str | int | None,
    ) -> Call[models.CreateOrganizationWirelessDevicesRadsecCertificatesAuthorityResponse]:
        """``POST
        /organizations/{organizationId}/wireless/devices/radsec/certificates/authorities``

        OAuth scope: ``dashboard:iam:config:write``.

        https://developer.cisco.com/meraki/api-v1/create-organization-wireless-devices-radsec-
        certificates-authority/
        """
        return self._call(
            CREATE_ORGANIZATION_WIRELESS_DEVICES_RADSEC_CERTIFICATES_AUTHORITY,
            (organization_id,),
        )

    def update_organization_wireless_devices_radsec_certificates_authorities(
        self,
        organization_id: str | int | None,
        *,
        status: str | None | UnsetType = UNSET,
        certificate_authority_id: str | None | UnsetType = UNSET,
    ) -> Call[models.UpdateOrganizationWirelessDevicesRadsecCertificatesAuthoritiesResponse]:
        """``PUT /organizations/{organizationId}/wireless/devices/radsec/certificates/authorities``

        OAuth scope: ``dashboard:iam:config:write``.

        https://developer.cisco.com/meraki/api-v1/update-organization-wireless-devices-radsec-
        certificates-authorities/
        """
        return self._call(
            UPDATE_ORGANIZATION_WIRELESS_DEVICES_RADSEC_CERTIFICATES_AUTHORITIES,
            (organization_id,),
            {},
            {
                "status": status,
                "certificateAuthorityId": certificate_authority_id,
            },
        )

    def get_organization_wireless_devices_radsec_certificates_authorities_crls(
        self,
        organization_id: str | int | None,
        *,
        certificate_authority_ids: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationWirelessDevicesRadsecCertificatesAuthoritiesCrl]:
        """``GET
        /organizations/{organizationId}/wireless/devices/radsec/certificates/authorities/crls``

        OAuth scope: ``dashboard:iam:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-devices-radsec-
        certificates-authorities-crls/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_DEVICES_RADSEC_CERTIFICATES_AUTHORITIES_CRLS,
            (organization_id,),
            {
                "certificateAuthorityIds[]": certificate_authority_ids,
            },
        )

    def get_organization_wireless_devices_radsec_certificates_authorities_crls_deltas(
        self,
        organization_id: str | int | None,
        *,
        certificate_authority_ids: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationWirelessDevicesRadsecCertificatesAuthoritiesCrlsDelta]:
        """``GET
        /organizations/{organizationId}/wireless/devices/radsec/certificates/authorities/crls/deltas``

        OAuth scope: ``dashboard:iam:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-devices-radsec-
        certificates-authorities-crls-deltas/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_DEVICES_RADSEC_CERTIFICATES_AUTHORITIES_CRLS_DELTAS,
            (organization_id,),
            {
                "certificateAuthorityIds[]": certificate_authority_ids,
            },
        )

    def get_organization_wireless_devices_signal_quality_by_client(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        ssids: Sequence[int | None] | UnsetType = UNSET,
        bands: Sequence[str | None] | UnsetType = UNSET,
        macs: Sequence[str | None] | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/wireless/devices/signalQuality/byClient``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-devices-signal-
        quality-by-client/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_DEVICES_SIGNAL_QUALITY_BY_CLIENT,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "serials[]": serials,
                "ssids[]": ssids,
                "bands[]": bands,
                "macs[]": macs,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
            },
        )

    def get_organization_wireless_devices_signal_quality_by_device(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        ssids: Sequence[int | None] | UnsetType = UNSET,
        bands: Sequence[str | None] | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/wireless/devices/signalQuality/byDevice``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-devices-signal-
        quality-by-device/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_DEVICES_SIGNAL_QUALITY_BY_DEVICE,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "serials[]": serials,
                "ssids[]": ssids,
                "bands[]": bands,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
            },
        )

    def get_organization_wireless_devices_signal_quality_by_network(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        ssids: Sequence[int | None] | UnsetType = UNSET,
        bands: Sequence[str | None] | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/wireless/devices/signalQuality/byNetwork``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-devices-signal-
        quality-by-network/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_DEVICES_SIGNAL_QUALITY_BY_NETWORK,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "serials[]": serials,
                "ssids[]": ssids,
                "bands[]": bands,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
            },
        )

    def get_organization_wireless_devices_system_cpu_load_history(
        self,
        organization_id: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationWirelessDevicesSystemCpuLoadHistory]:
        """``GET /organizations/{organizationId}/wireless/devices/system/cpu/load/history``

        Page size: 3 to 20, the API's default 10; 20 is requested by default.

        OAuth scope: ``wireless:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-devices-system-cpu-
        load-history/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_DEVICES_SYSTEM_CPU_LOAD_HISTORY,
            (organization_id,),
            {
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "networkIds[]": network_ids,
                "serials[]": serials,
            },
        )

    def get_organization_wireless_devices_telemetry(
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
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/wireless/devices/telemetry``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``wireless:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-devices-telemetry/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_DEVICES_TELEMETRY,
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
            },
        )

    def get_organization_wireless_devices_wireless_controllers_by_device(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        controller_serials: Sequence[str | None] | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationWirelessDevicesWirelessControllersByDevice]:
        """``GET /organizations/{organizationId}/wireless/devices/wirelessControllers/byDevice``

        Page size: 3 to 1000, the API's default 100; 1000 is requested by default.

        OAuth scope: ``wireless:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-devices-wireless-
        controllers-by-device/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_DEVICES_WIRELESS_CONTROLLERS_BY_DEVICE,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "serials[]": serials,
                "controllerSerials[]": controller_serials,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_wireless_location_scanning_by_network(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationWirelessLocationScanningByNetwork]:
        """``GET /organizations/{organizationId}/wireless/location/scanning/byNetwork``

        Page size: 3 to 250, the API's default 50; 250 is requested by default.

        OAuth scope: ``wireless:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-location-scanning-
        by-network/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_LOCATION_SCANNING_BY_NETWORK,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "networkIds[]": network_ids,
            },
        )

    def get_organization_wireless_location_scanning_receivers(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationWirelessLocationScanningReceiver]:
        """``GET /organizations/{organizationId}/wireless/location/scanning/receivers``

        Page size: 3 to 250, the API's default 50; 250 is requested by default.

        OAuth scope: ``wireless:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-location-scanning-
        receivers/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_LOCATION_SCANNING_RECEIVERS,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "networkIds[]": network_ids,
            },
        )

    def create_organization_wireless_location_scanning_receiver(
        self,
        organization_id: str | int | None,
        *,
        network: Mapping[str, Any] | None,
        url: str | None,
        version: str | None,
        radio: Mapping[str, Any] | None,
        shared_secret: str | None,
    ) -> Call[models.CreateOrganizationWirelessLocationScanningReceiverResponse]:
        """``POST /organizations/{organizationId}/wireless/location/scanning/receivers``

        OAuth scope: ``wireless:telemetry:write``.

        Action batch: ``create``.

        https://developer.cisco.com/meraki/api-v1/create-organization-wireless-location-
        scanning-receiver/
        """
        return self._call(
            CREATE_ORGANIZATION_WIRELESS_LOCATION_SCANNING_RECEIVER,
            (organization_id,),
            {},
            {
                "network": network,
                "url": url,
                "version": version,
                "radio": radio,
                "sharedSecret": shared_secret,
            },
        )

    def delete_organization_wireless_location_scanning_receiver(
        self,
        organization_id: str | int | None,
        receiver_id: str | int | None,
    ) -> Call[None]:
        """``DELETE
        /organizations/{organizationId}/wireless/location/scanning/receivers/{receiverId}``

        OAuth scope: ``wireless:telemetry:write``.

        Action batch: ``delete``.

        https://developer.cisco.com/meraki/api-v1/delete-organization-wireless-location-
        scanning-receiver/
        """
        return self._call(
            DELETE_ORGANIZATION_WIRELESS_LOCATION_SCANNING_RECEIVER,
            (organization_id, receiver_id,),
        )

    def update_organization_wireless_location_scanning_receiver(
        self,
        organization_id: str | int | None,
        receiver_id: str | int | None,
        *,
        url: str | None | UnsetType = UNSET,
        version: str | None | UnsetType = UNSET,
        radio: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateOrganizationWirelessLocationScanningReceiverResponse]:
        """``PUT
        /organizations/{organizationId}/wireless/location/scanning/receivers/{receiverId}``

        OAuth scope: ``wireless:telemetry:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-organization-wireless-location-
        scanning-receiver/
        """
        return self._call(
            UPDATE_ORGANIZATION_WIRELESS_LOCATION_SCANNING_RECEIVER,
            (organization_id, receiver_id,),
            {},
            {
                "url": url,
                "version": version,
                "radio": radio,
            },
        )

    def get_organization_wireless_mqtt_settings(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationWirelessMqttSetting]:
        """``GET /organizations/{organizationId}/wireless/mqtt/settings``

        Page size: 3 to 250, the API's default 50; 250 is requested by default.

        OAuth scope: ``wireless:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-mqtt-settings/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_MQTT_SETTINGS,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "networkIds[]": network_ids,
            },
        )

    def update_organization_wireless_mqtt_settings(
        self,
        organization_id: str | int | None,
        *,
        network: Mapping[str, Any] | None,
        mqtt: Mapping[str, Any] | None,
        ble: Mapping[str, Any] | None | UnsetType = UNSET,
        wifi: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateOrganizationWirelessMqttSettingsResponse]:
        """``PUT /organizations/{organizationId}/wireless/mqtt/settings``

        OAuth scope: ``wireless:telemetry:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-organization-wireless-mqtt-settings/
        """
        return self._call(
            UPDATE_ORGANIZATION_WIRELESS_MQTT_SETTINGS,
            (organization_id,),
            {},
            {
                "network": network,
                "mqtt": mqtt,
                "ble": ble,
                "wifi": wifi,
            },
        )

    def by_organization_wireless_opportunistic_pcap_license_network(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/wireless/opportunisticPcap/license/byNetwork``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/by-organization-wireless-opportunistic-pcap-
        license-network/
        """
        return self._call(
            BY_ORGANIZATION_WIRELESS_OPPORTUNISTIC_PCAP_LICENSE_NETWORK,
            (organization_id,),
            {
                "networkIds[]": network_ids,
            },
        )

    def get_organization_wireless_radio_afc_position_by_device(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/wireless/radio/afc/position/byDevice``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-radio-afc-position-
        by-device/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_RADIO_AFC_POSITION_BY_DEVICE,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "networkIds[]": network_ids,
                "serials[]": serials,
            },
        )

    def get_organization_wireless_radio_afc_power_limits_by_device(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/wireless/radio/afc/powerLimits/byDevice``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-radio-afc-power-
        limits-by-device/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_RADIO_AFC_POWER_LIMITS_BY_DEVICE,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "networkIds[]": network_ids,
                "serials[]": serials,
            },
        )

    def get_organization_wireless_radio_auto_rf_by_network(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/wireless/radio/autoRf/byNetwork``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-radio-auto-rf-by-
        network/
        """
        return self._call(
            GET_ORGANIZATION_WIRELESS_RADIO_AUTO_RF_BY_NETWORK,
            (organization_id,),
            {
                "networkIds[]": network_ids,
            },
        )

    def get_organization_wireless_radio_auto_rf_channels_planning_activities(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        device_serials: Any = UNSET,
        bands: Sequence[str | None] | UnsetType = UNSET,
        channels: Any = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        g_floorplan_id: Any = UNSET,
        tags: Sequence[str | None] | UnsetType = UNSET,
        models: Sequence[str | None] | UnsetType = UNSET,
        rf_profiles: Any = UNSET,
        minimum_rf_health_score: Any = UNSET,
        maximum_rf_health_score: Any = UNSET,
    ) -> Call[Any]:
        """``GET
        /organizations/{organizationId}/wireless/radio/autoRf/channels/planning/activities``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-radio-auto-rf-
        channels-planning-activities/
        """
        return self._call(
            GET_ORGANIZATION_WIRELESS_RADIO_AUTO_RF_CHANNELS_PLANNING_ACTIVITIES,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "deviceSerials": device_serials,
                "bands[]": bands,
                "channels": channels,
                "serials[]": serials,
                "gFloorplanId": g_floorplan_id,
                "tags[]": tags,
                "models[]": models,
                "rfProfiles": rf_profiles,
                "minimumRfHealthScore": minimum_rf_health_score,
                "maximumRfHealthScore": maximum_rf_health_score,
            },
        )

    def recalculate_organization_wireless_radio_auto_rf_channels(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | None,
    ) -> Call[models.RecalculateOrganizationWirelessRadioAutoRfChannelsResponse]:
        """``POST /organizations/{organizationId}/wireless/radio/autoRf/channels/recalculate``

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/recalculate-organization-wireless-radio-auto-
        rf-channels/
        """
        return self._call(
            RECALCULATE_ORGANIZATION_WIRELESS_RADIO_AUTO_RF_CHANNELS,
            (organization_id,),
            {},
            {
                "networkIds[]": network_ids,
            },
        )

    def get_organization_wireless_radio_overrides_by_device(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationWirelessRadioOverridesByDevice]:
        """``GET /organizations/{organizationId}/wireless/radio/overrides/byDevice``

        Page size: 3 to 100, the API's default 100; 100 is requested by default.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-radio-overrides-by-
        device/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_RADIO_OVERRIDES_BY_DEVICE,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "networkIds[]": network_ids,
                "serials[]": serials,
            },
        )

    def get_organization_wireless_radio_power_capabilities_by_model(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        radio_bands: Any = UNSET,
        model_names: Any = UNSET,
        scope: Sequence[str | None] | UnsetType = UNSET,
        model_environment: Any = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/wireless/radio/power/capabilities/byModel``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``wireless:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-radio-power-
        capabilities-by-model/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_RADIO_POWER_CAPABILITIES_BY_MODEL,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "radioBands": radio_bands,
                "modelNames": model_names,
                "scope[]": scope,
                "modelEnvironment": model_environment,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def by_organization_wireless_radio_rf_health_neighbors_rssi_device(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        bands: Sequence[str | None] | UnsetType = UNSET,
        channels: Any = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        tags: Sequence[str | None] | UnsetType = UNSET,
        models: Sequence[str | None] | UnsetType = UNSET,
        rf_profiles: Any = UNSET,
        g_floorplan_id: Any = UNSET,
        minimum_neighbor_rssi: Any = UNSET,
        maximum_neighbor_rssi: Any = UNSET,
        minimum_rf_health_score: Any = UNSET,
        maximum_rf_health_score: Any = UNSET,
        rf_score_interval: Any = UNSET,
        rf_score_retry_on_empty: Any = UNSET,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/wireless/radio/rfHealth/neighbors/rssi/byDevice``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/by-organization-wireless-radio-rf-health-
        neighbors-rssi-device/
        """
        return self._call(
            BY_ORGANIZATION_WIRELESS_RADIO_RF_HEALTH_NEIGHBORS_RSSI_DEVICE,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "bands[]": bands,
                "channels": channels,
                "serials[]": serials,
                "tags[]": tags,
                "models[]": models,
                "rfProfiles": rf_profiles,
                "gFloorplanId": g_floorplan_id,
                "minimumNeighborRssi": minimum_neighbor_rssi,
                "maximumNeighborRssi": maximum_neighbor_rssi,
                "minimumRfHealthScore": minimum_rf_health_score,
                "maximumRfHealthScore": maximum_rf_health_score,
                "rfScoreInterval": rf_score_interval,
                "rfScoreRetryOnEmpty": rf_score_retry_on_empty,
            },
        )

    def get_organization_wireless_radio_rf_health_overview_by_network_by_interval(
        self,
        organization_id: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        interval: int | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        bands: Sequence[str | None] | UnsetType = UNSET,
        minimum_rf_health_score: Any = UNSET,
        maximum_rf_health_score: Any = UNSET,
        minimum_high_cci_percentage: Any = UNSET,
        maximum_high_cci_percentage: Any = UNSET,
        minimum_channel_changes: Any = UNSET,
        maximum_channel_changes: Any = UNSET,
    ) -> Call[Any]:
        """``GET
        /organizations/{organizationId}/wireless/radio/rfHealth/overview/byNetwork/byInterval``

        Beta: it may change or vanish without notice.

        OAuth scope: ``wireless:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-radio-rf-health-
        overview-by-network-by-interval/
        """
        return self._call(
            GET_ORGANIZATION_WIRELESS_RADIO_RF_HEALTH_OVERVIEW_BY_NETWORK_BY_INTERVAL,
            (organization_id,),
            {
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "interval": interval,
                "networkIds[]": network_ids,
                "bands[]": bands,
                "minimumRfHealthScore": minimum_rf_health_score,
                "maximumRfHealthScore": maximum_rf_health_score,
                "minimumHighCciPercentage": minimum_high_cci_percentage,
                "maximumHighCciPercentage": maximum_high_cci_percentage,
                "minimumChannelChanges": minimum_channel_changes,
                "maximumChannelChanges": maximum_channel_changes,
            },
        )

    def get_organization_wireless_radio_rrm_by_network(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        sort_order: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationWirelessRadioRrmByNetwork]:
        """``GET /organizations/{organizationId}/wireless/radio/rrm/byNetwork``

        Page size: 1 to unknown; the client requests none.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-radio-rrm-by-
        network/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_RADIO_RRM_BY_NETWORK,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "perPage": per_page,
                "sortOrder": sort_order,
            },
        )

    def get_organization_wireless_radio_status_by_network(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/wireless/radio/status/byNetwork``

        Beta: it may change or vanish without notice.

        OAuth scope: ``wireless:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-radio-status-by-
        network/
        """
        return self._call(
            GET_ORGANIZATION_WIRELESS_RADIO_STATUS_BY_NETWORK,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "serials[]": serials,
            },
        )

    def get_organization_wireless_rf_profiles_assignments_by_device(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        product_types: Sequence[str | None] | UnsetType = UNSET,
        name: str | None | UnsetType = UNSET,
        mac: str | None | UnsetType = UNSET,
        serial: str | None | UnsetType = UNSET,
        model: str | None | UnsetType = UNSET,
        macs: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        models: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationWirelessRfProfilesAssignmentsByDevice]:
        """``GET /organizations/{organizationId}/wireless/rfProfiles/assignments/byDevice``

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.

        OAuth scope: ``wireless:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-rf-profiles-
        assignments-by-device/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_RF_PROFILES_ASSIGNMENTS_BY_DEVICE,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "networkIds[]": network_ids,
                "productTypes[]": product_types,
                "name": name,
                "mac": mac,
                "serial": serial,
                "model": model,
                "macs[]": macs,
                "serials[]": serials,
                "models[]": models,
            },
        )

    def get_organization_wireless_roaming_by_network_by_interval(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        interval: int | None | UnsetType = UNSET,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/wireless/roaming/byNetwork/byInterval``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-roaming-by-network-
        by-interval/
        """
        return self._call(
            GET_ORGANIZATION_WIRELESS_ROAMING_BY_NETWORK_BY_INTERVAL,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "interval": interval,
            },
        )

    def get_organization_wireless_ssids_firewall_isolation_allowlist_entries(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        ssids: Sequence[int | None] | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationWirelessSsidsFirewallIsolationAllowlistEntry]:
        """``GET
        /organizations/{organizationId}/wireless/ssids/firewall/isolation/allowlist/entries``

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-ssids-firewall-
        isolation-allowlist-entries/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_SSIDS_FIREWALL_ISOLATION_ALLOWLIST_ENTRIES,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "networkIds[]": network_ids,
                "ssids[]": ssids,
            },
        )

    def create_organization_wireless_ssids_firewall_isolation_allowlist_entry(
        self,
        organization_id: str | int | None,
        *,
        client: Mapping[str, Any] | None,
        ssid: Mapping[str, Any] | None,
        network: Mapping[str, Any] | None,
        description: str | None | UnsetType = UNSET,
    ) -> Call[models.CreateOrganizationWirelessSsidsFirewallIsolationAllowlistEntryResponse]:
        """``POST
        /organizations/{organizationId}/wireless/ssids/firewall/isolation/allowlist/entries``

        Action batch: ``create``.

        https://developer.cisco.com/meraki/api-v1/create-organization-wireless-ssids-firewall-
        isolation-allowlist-entry/
        """
        return self._call(
            CREATE_ORGANIZATION_WIRELESS_SSIDS_FIREWALL_ISOLATION_ALLOWLIST_ENTRY,
            (organization_id,),
            {},
            {
                "description": description,
                "client": client,
                "ssid": ssid,
                "network": network,
            },
        )

    def delete_organization_wireless_ssids_firewall_isolation_allowlist_entry(
        self,
        organization_id: str | int | None,
        entry_id: str | int | None,
    ) -> Call[None]:
        """``DELETE
        /organizations/{organizationId}/wireless/ssids/firewall/isolation/allowlist/entries/{entryId}``

        Action batch: ``destroy``.

        https://developer.cisco.com/meraki/api-v1/delete-organization-wireless-ssids-firewall-
        isolation-allowlist-entry/
        """
        return self._call(
            DELETE_ORGANIZATION_WIRELESS_SSIDS_FIREWALL_ISOLATION_ALLOWLIST_ENTRY,
            (organization_id, entry_id,),
        )

    def update_organization_wireless_ssids_firewall_isolation_allowlist_entry(
        self,
        organization_id: str | int | None,
        entry_id: str | int | None,
        *,
        description: str | None | UnsetType = UNSET,
        client: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateOrganizationWirelessSsidsFirewallIsolationAllowlistEntryResponse]:
        """``PUT
        /organizations/{organizationId}/wireless/ssids/firewall/isolation/allowlist/entries/{entryId}``

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-organization-wireless-ssids-firewall-
        isolation-allowlist-entry/
        """
        return self._call(
            UPDATE_ORGANIZATION_WIRELESS_SSIDS_FIREWALL_ISOLATION_ALLOWLIST_ENTRY,
            (organization_id, entry_id,),
            {},
            {
                "description": description,
                "client": client,
            },
        )

    def get_organization_wireless_ssids_open_roaming_by_network(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        include_disabled_ssids: bool | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationWirelessSsidsOpenRoamingByNetwork]:
        """``GET /organizations/{organizationId}/wireless/ssids/openRoaming/byNetwork``

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.

        OAuth scope: ``wireless:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-ssids-open-roaming-
        by-network/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_SSIDS_OPEN_ROAMING_BY_NETWORK,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "networkIds[]": network_ids,
                "includeDisabledSsids": include_disabled_ssids,
            },
        )

    def get_organization_wireless_ssids_owe_by_network(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationWirelessSsidsOweByNetwork]:
        """``GET /organizations/{organizationId}/wireless/ssids/owe/byNetwork``

        Beta: it may change or vanish without notice.

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.

        OAuth scope: ``wireless:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-ssids-owe-by-
        network/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_SSIDS_OWE_BY_NETWORK,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "networkIds[]": network_ids,
            },
        )

    def get_organization_wireless_ssids_policies_client_exclusion_by_ssid(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        include_disabled_ssids: Any = UNSET,
        ssid_numbers: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/wireless/ssids/policies/clientExclusion/bySsid``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-ssids-policies-
        client-exclusion-by-ssid/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_SSIDS_POLICIES_CLIENT_EXCLUSION_BY_SSID,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "networkIds[]": network_ids,
                "includeDisabledSsids": include_disabled_ssids,
                "ssidNumbers": ssid_numbers,
            },
        )

    def get_organization_wireless_ssids_policies_client_exclusion_static_exclusions_by_ssid(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        include_disabled_ssids: Any = UNSET,
        ssid_numbers: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET
        /organizations/{organizationId}/wireless/ssids/policies/clientExclusion/static/exclusions/bySsid``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-ssids-policies-
        client-exclusion-static-exclusions-by-ssid/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_SSIDS_POLICIES_CLIENT_EXCLUSION_STATIC_EXCLUSIONS_BY_SSID,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "networkIds[]": network_ids,
                "includeDisabledSsids": include_disabled_ssids,
                "ssidNumbers": ssid_numbers,
            },
        )

    def get_organization_wireless_ssids_profiles(
        self,
        organization_id: str | int | None,
        *,
        name: str | None | UnsetType = UNSET,
        sort_by: str | None | UnsetType = UNSET,
        sort_order: str | None | UnsetType = UNSET,
        profile_ids: Sequence[int | None] | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationWirelessSsidsProfile]:
        """``GET /organizations/{organizationId}/wireless/ssids/profiles``

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-ssids-profiles/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_SSIDS_PROFILES,
            (organization_id,),
            {
                "name": name,
                "sortBy": sort_by,
                "sortOrder": sort_order,
                "profileIds[]": profile_ids,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def create_organization_wireless_ssids_profile(
        self,
        organization_id: str | int | None,
        *,
        name: str | None,
        ssid: Mapping[str, Any] | None,
        precedence: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.CreateOrganizationWirelessSsidsProfileResponse]:
        """``POST /organizations/{organizationId}/wireless/ssids/profiles``

        Action batch: ``create``.

        https://developer.cisco.com/meraki/api-v1/create-organization-wireless-ssids-profile/
        """
        return self._call(
            CREATE_ORGANIZATION_WIRELESS_SSIDS_PROFILE,
            (organization_id,),
            {},
            {
                "name": name,
                "precedence": precedence,
                "ssid": ssid,
            },
        )

    def delete_organization_wireless_ssids_profiles_assignments(
        self,
        organization_id: str | int | None,
        *,
        ssid: Mapping[str, Any] | None,
        network: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[None]:
        """``DELETE /organizations/{organizationId}/wireless/ssids/profiles/assignments``

        OAuth scope: ``wireless:config:write``.

        Action batch: ``destroy``.

        https://developer.cisco.com/meraki/api-v1/delete-organization-wireless-ssids-profiles-
        assignments/
        """
        return self._call(
            DELETE_ORGANIZATION_WIRELESS_SSIDS_PROFILES_ASSIGNMENTS,
            (organization_id,),
            {},
            {
                "ssid": ssid,
                "network": network,
            },
        )

    def get_organization_wireless_ssids_profiles_assignments(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        ssid_ids: Sequence[str | None] | UnsetType = UNSET,
        profile_ids: Sequence[str | None] | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationWirelessSsidsProfilesAssignment]:
        """``GET /organizations/{organizationId}/wireless/ssids/profiles/assignments``

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-ssids-profiles-
        assignments/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_SSIDS_PROFILES_ASSIGNMENTS,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "ssidIds[]": ssid_ids,
                "profileIds[]": profile_ids,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def create_organization_wireless_ssids_profiles_assignment(
        self,
        organization_id: str | int | None,
        *,
        profile: Mapping[str, Any] | None,
        ssid: Mapping[str, Any] | None,
        network: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.CreateOrganizationWirelessSsidsProfilesAssignmentResponse]:
        """``POST /organizations/{organizationId}/wireless/ssids/profiles/assignments``

        OAuth scope: ``wireless:config:write``.

        Action batch: ``create``.

        https://developer.cisco.com/meraki/api-v1/create-organization-wireless-ssids-profiles-
        assignment/
        """
        return self._call(
            CREATE_ORGANIZATION_WIRELESS_SSIDS_PROFILES_ASSIGNMENT,
            (organization_id,),
            {},
            {
                "profile": profile,
                "ssid": ssid,
                "network": network,
            },
        )

    def get_organization_wireless_ssids_profiles_assignments_by_network(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        profile_ids: Sequence[str | None] | UnsetType = UNSET,
        network_group_ids: Sequence[str | None] | UnsetType = UNSET,
        include_all_networks: bool | None | UnsetType = UNSET,
        exclude_profile_ids: Sequence[str | None] | UnsetType = UNSET,
        sort_by: str | None | UnsetType = UNSET,
        sort_order: str | None | UnsetType = UNSET,
        search: str | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationWirelessSsidsProfilesAssignmentsByNetwork]:
        """``GET /organizations/{organizationId}/wireless/ssids/profiles/assignments/byNetwork``

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-ssids-profiles-
        assignments-by-network/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_SSIDS_PROFILES_ASSIGNMENTS_BY_NETWORK,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "profileIds[]": profile_ids,
                "networkGroupIds[]": network_group_ids,
                "includeAllNetworks": include_all_networks,
                "excludeProfileIds[]": exclude_profile_ids,
                "sortBy": sort_by,
                "sortOrder": sort_order,
                "search": search,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_wireless_ssids_profiles_overviews(
        self,
        organization_id: str | int | None,
        *,
        name: str | None | UnsetType = UNSET,
        sort_by: str | None | UnsetType = UNSET,
        sort_order: str | None | UnsetType = UNSET,
        profile_ids: Sequence[int | None] | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        ssid_numbers: Sequence[int | None] | UnsetType = UNSET,
        attachable: bool | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationWirelessSsidsProfilesOverview]:
        """``GET /organizations/{organizationId}/wireless/ssids/profiles/overviews``

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-ssids-profiles-
        overviews/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_SSIDS_PROFILES_OVERVIEWS,
            (organization_id,),
            {
                "name": name,
                "sortBy": sort_by,
                "sortOrder": sort_order,
                "profileIds[]": profile_ids,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "networkIds[]": network_ids,
                "ssidNumbers[]": ssid_numbers,
                "attachable": attachable,
            },
        )

    def delete_organization_wireless_ssids_profile(
        self,
        organization_id: str | int | None,
        id: str | int | None,
    ) -> Call[None]:
        """``DELETE /organizations/{organizationId}/wireless/ssids/profiles/{id}``

        Action batch: ``destroy``.

        https://developer.cisco.com/meraki/api-v1/delete-organization-wireless-ssids-profile/
        """
        return self._call(
            DELETE_ORGANIZATION_WIRELESS_SSIDS_PROFILE,
            (organization_id, id,),
        )

    def update_organization_wireless_ssids_profile(
        self,
        organization_id: str | int | None,
        id: str | int | None,
        *,
        name: str | None | UnsetType = UNSET,
        ssid: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateOrganizationWirelessSsidsProfileResponse]:
        """``PUT /organizations/{organizationId}/wireless/ssids/profiles/{id}``

        OAuth scope: ``wireless:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-organization-wireless-ssids-profile/
        """
        return self._call(
            UPDATE_ORGANIZATION_WIRELESS_SSIDS_PROFILE,
            (organization_id, id,),
            {},
            {
                "name": name,
                "ssid": ssid,
            },
        )

    def get_organization_wireless_ssids_statuses_by_device(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        bssids: Sequence[str | None] | UnsetType = UNSET,
        hide_disabled: bool | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationWirelessSsidsStatusesByDevice]:
        """``GET /organizations/{organizationId}/wireless/ssids/statuses/byDevice``

        Page size: 3 to 500, the API's default 100; 500 is requested by default.

        OAuth scope: ``wireless:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-ssids-statuses-by-
        device/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_SSIDS_STATUSES_BY_DEVICE,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "serials[]": serials,
                "bssids[]": bssids,
                "hideDisabled": hide_disabled,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_wireless_zigbee_by_network(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationWirelessZigbeeByNetwork]:
        """``GET /organizations/{organizationId}/wireless/zigbee/byNetwork``

        Page size: 3 to 1000, the API's default 50; 1000 is requested by default.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-zigbee-by-network/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_ZIGBEE_BY_NETWORK,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "networkIds[]": network_ids,
            },
        )

    def get_organization_wireless_zigbee_devices(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        is_enrolled: bool | None | UnsetType = UNSET,
        search: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationWirelessZigbeeDevice]:
        """``GET /organizations/{organizationId}/wireless/zigbee/devices``

        Page size: 3 to 1000, the API's default 10; 1000 is requested by default.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-zigbee-devices/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_ZIGBEE_DEVICES,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "networkIds[]": network_ids,
                "isEnrolled": is_enrolled,
                "search": search,
            },
        )

    def update_organization_wireless_zigbee_device(
        self,
        organization_id: str | int | None,
        id: str | int | None,
        *,
        enrolled: bool | None,
        channel: str | None | UnsetType = UNSET,
    ) -> Call[models.UpdateOrganizationWirelessZigbeeDeviceResponse]:
        """``PUT /organizations/{organizationId}/wireless/zigbee/devices/{id}``

        Action batch: ``create``.

        https://developer.cisco.com/meraki/api-v1/update-organization-wireless-zigbee-device/
        """
        return self._call(
            UPDATE_ORGANIZATION_WIRELESS_ZIGBEE_DEVICE,
            (organization_id, id,),
            {},
            {
                "enrolled": enrolled,
                "channel": channel,
            },
        )

    def create_organization_wireless_zigbee_disenrollment(
        self,
        organization_id: str | int | None,
        *,
        door_lock_ids: Sequence[str | None] | None | UnsetType = UNSET,
    ) -> Call[models.CreateOrganizationWirelessZigbeeDisenrollmentResponse]:
        """``POST /organizations/{organizationId}/wireless/zigbee/disenrollments``

        https://developer.cisco.com/meraki/api-v1/create-organization-wireless-zigbee-
        disenrollment/
        """
        return self._call(
            CREATE_ORGANIZATION_WIRELESS_ZIGBEE_DISENROLLMENT,
            (organization_id,),
            {},
            {
                "doorLockIds[]": door_lock_ids,
            },
        )

    def get_organization_wireless_zigbee_disenrollment(
        self,
        organization_id: str | int | None,
        disenrollment_id: str | int | None,
    ) -> Call[models.OrganizationWirelessZigbeeDisenrollment]:
        """``GET /organizations/{organizationId}/wireless/zigbee/disenrollments/{disenrollmentId}``

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-zigbee-
        disenrollment/
        """
        return self._call(
            GET_ORGANIZATION_WIRELESS_ZIGBEE_DISENROLLMENT,
            (organization_id, disenrollment_id,),
        )

    def get_organization_wireless_zigbee_door_locks(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serial: str | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationWirelessZigbeeDoorLock]:
        """``GET /organizations/{organizationId}/wireless/zigbee/doorLocks``

        Page size: 3 to 500, the API's default 50; 500 is requested by default.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-zigbee-door-locks/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_ZIGBEE_DOOR_LOCKS,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "serial": serial,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def update_organization_wireless_zigbee_door_lock(
        self,
        organization_id: str | int | None,
        door_lock_id: str | int | None,
        *,
        name: str | None | UnsetType = UNSET,
    ) -> Call[models.UpdateOrganizationWirelessZigbeeDoorLockResponse]:
        """``PUT /organizations/{organizationId}/wireless/zigbee/doorLocks/{doorLockId}``

        Action batch: ``create``.

        https://developer.cisco.com/meraki/api-v1/update-organization-wireless-zigbee-door-lock/
        """
        return self._call(
            UPDATE_ORGANIZATION_WIRELESS_ZIGBEE_DOOR_LOCK,
            (organization_id, door_lock_id,),
            {},
            {
                "name": name,
            },
        )
