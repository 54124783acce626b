# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""The appliance operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import UNSET, UnsetType

from ...calls.scope import Scope
from ...operations.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...calls.call import Call
    from ...calls.paginator import Paginator
    from ..models import appliance as models

GET_DEVICE_APPLIANCE_DHCP_SUBNETS = Operation(
    id="getDeviceApplianceDhcpSubnets",
    method="GET",
    path="/devices/{serial}/appliance/dhcp/subnets",
    scope="appliance",
    response_type="DeviceApplianceDhcpSubnet",
    is_list=True,
    oauth_scope="sdwan:telemetry:read",
)
CREATE_DEVICE_APPLIANCE_INTERFACES_PORTS_UPDATE = Operation(
    id="createDeviceApplianceInterfacesPortsUpdate",
    method="POST",
    path="/devices/{serial}/appliance/interfaces/ports/update",
    scope="appliance",
    response_type="CreateDeviceApplianceInterfacesPortsUpdateResponse",
    batch=("/devices/{serial}/appliance/interfaces/ports/update", "update"),
)
UPDATE_DEVICE_APPLIANCE_INTERFACES_PORT = Operation(
    id="updateDeviceApplianceInterfacesPort",
    method="PUT",
    path="/devices/{serial}/appliance/interfaces/ports/{number}",
    scope="appliance",
    response_type="UpdateDeviceApplianceInterfacesPortResponse",
    stage="beta",
    batch=("/devices/{serial}/appliance/interfaces/ports/{number}", "update"),
)
GET_DEVICE_APPLIANCE_PERFORMANCE = Operation(
    id="getDeviceAppliancePerformance",
    method="GET",
    path="/devices/{serial}/appliance/performance",
    scope="appliance",
    response_type="DeviceAppliancePerformance",
    oauth_scope="sdwan:telemetry:read",
)
GET_DEVICE_APPLIANCE_PREFIXES_DELEGATED = Operation(
    id="getDeviceAppliancePrefixesDelegated",
    method="GET",
    path="/devices/{serial}/appliance/prefixes/delegated",
    scope="appliance",
    response_type="DeviceAppliancePrefixesDelegated",
    is_list=True,
    oauth_scope="sdwan:telemetry:read",
)
GET_DEVICE_APPLIANCE_PREFIXES_DELEGATED_VLAN_ASSIGNMENTS = Operation(
    id="getDeviceAppliancePrefixesDelegatedVlanAssignments",
    method="GET",
    path="/devices/{serial}/appliance/prefixes/delegated/vlanAssignments",
    scope="appliance",
    response_type="DeviceAppliancePrefixesDelegatedVlanAssignment",
    is_list=True,
    oauth_scope="sdwan:telemetry:read",
)
GET_DEVICE_APPLIANCE_RADIO_SETTINGS = Operation(
    id="getDeviceApplianceRadioSettings",
    method="GET",
    path="/devices/{serial}/appliance/radio/settings",
    scope="appliance",
    response_type="DeviceApplianceRadioSettings",
    oauth_scope="sdwan:config:read",
)
UPDATE_DEVICE_APPLIANCE_RADIO_SETTINGS = Operation(
    id="updateDeviceApplianceRadioSettings",
    method="PUT",
    path="/devices/{serial}/appliance/radio/settings",
    scope="appliance",
    response_type="UpdateDeviceApplianceRadioSettingsResponse",
    oauth_scope="sdwan:config:write",
    batch=("/devices/{serial}/appliance/radio/settings", "update"),
)
GET_DEVICE_APPLIANCE_UPLINKS_SETTINGS = Operation(
    id="getDeviceApplianceUplinksSettings",
    method="GET",
    path="/devices/{serial}/appliance/uplinks/settings",
    scope="appliance",
    response_type="DeviceApplianceUplinksSettings",
    oauth_scope="sdwan:config:read",
)
UPDATE_DEVICE_APPLIANCE_UPLINKS_SETTINGS = Operation(
    id="updateDeviceApplianceUplinksSettings",
    method="PUT",
    path="/devices/{serial}/appliance/uplinks/settings",
    scope="appliance",
    response_type="UpdateDeviceApplianceUplinksSettingsResponse",
    oauth_scope="sdwan:config:write",
    batch=("/devices/{serial}/appliance/uplinks/settings", "update"),
)
CREATE_DEVICE_APPLIANCE_VMX_AUTHENTICATION_TOKEN = Operation(
    id="createDeviceApplianceVmxAuthenticationToken",
    method="POST",
    path="/devices/{serial}/appliance/vmx/authenticationToken",
    scope="appliance",
    response_type="CreateDeviceApplianceVmxAuthenticationTokenResponse",
    oauth_scope="sdwan:config:write",
    batch=("/devices/{serial}/appliance/vmx/authenticationToken", "create"),
)
GET_NETWORK_APPLIANCE_CLIENT_SECURITY_EVENTS = Operation(
    id="getNetworkApplianceClientSecurityEvents",
    method="GET",
    path="/networks/{networkId}/appliance/clients/{clientId}/security/events",
    scope="appliance",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="sdwan:telemetry:read",
)
GET_NETWORK_APPLIANCE_CONNECTIVITY_MONITORING_DESTINATIONS = Operation(
    id="getNetworkApplianceConnectivityMonitoringDestinations",
    method="GET",
    path="/networks/{networkId}/appliance/connectivityMonitoringDestinations",
    scope="appliance",
    response_type="NetworkApplianceConnectivityMonitoringDestinations",
    oauth_scope="sdwan:telemetry:read",
)
UPDATE_NETWORK_APPLIANCE_CONNECTIVITY_MONITORING_DESTINATIONS = Operation(
    id="updateNetworkApplianceConnectivityMonitoringDestinations",
    method="PUT",
    path="/networks/{networkId}/appliance/connectivityMonitoringDestinations",
    scope="appliance",
    response_type="UpdateNetworkApplianceConnectivityMonitoringDestinationsResponse",
    oauth_scope="sdwan:telemetry:write",
    batch=("/networks/{networkId}/appliance/connectivityMonitoringDestinations", "update"),
)
GET_NETWORK_APPLIANCE_CONTENT_FILTERING = Operation(
    id="getNetworkApplianceContentFiltering",
    method="GET",
    path="/networks/{networkId}/appliance/contentFiltering",
    scope="appliance",
    response_type="NetworkApplianceContentFiltering",
    oauth_scope="sdwan:config:read",
)
UPDATE_NETWORK_APPLIANCE_CONTENT_FILTERING = Operation(
    id="updateNetworkApplianceContentFiltering",
    method="PUT",
    path="/networks/{networkId}/appliance/contentFiltering",
    scope="appliance",
    response_type="UpdateNetworkApplianceContentFilteringResponse",
    oauth_scope="sdwan:config:write",
)
GET_NETWORK_APPLIANCE_CONTENT_FILTERING_CATEGORIES = Operation(
    id="getNetworkApplianceContentFilteringCategories",
    method="GET",
    path="/networks/{networkId}/appliance/contentFiltering/categories",
    scope="appliance",
    response_type="NetworkApplianceContentFilteringCategories",
    oauth_scope="sdwan:config:read",
)
UPDATE_NETWORK_APPLIANCE_DEVICES_REDUNDANCY = Operation(
    id="updateNetworkApplianceDevicesRedundancy",
    method="PUT",
    path="/networks/{networkId}/appliance/devices/redundancy",
    scope="appliance",
    response_type="UpdateNetworkApplianceDevicesRedundancyResponse",
    oauth_scope="sdwan:config:write",
    batch=("/networks/{networkId}/appliance/devices/redundancy", "update"),
)
CREATE_NETWORK_APPLIANCE_DEVICES_REDUNDANCY_SWAP = Operation(
    id="createNetworkApplianceDevicesRedundancySwap",
    method="POST",
    path="/networks/{networkId}/appliance/devices/redundancy/swap",
    scope="appliance",
    response_type="CreateNetworkApplianceDevicesRedundancySwapResponse",
    oauth_scope="sdwan:config:write",
    batch=("/networks/{networkId}/appliance/devices/redundancy/swap", "swap"),
)
GET_NETWORK_APPLIANCE_FIREWALL_CELLULAR_FIREWALL_RULES = Operation(
    id="getNetworkApplianceFirewallCellularFirewallRules",
    method="GET",
    path="/networks/{networkId}/appliance/firewall/cellularFirewallRules",
    scope="appliance",
    response_type="NetworkApplianceFirewallCellularFirewallRules",
    oauth_scope="sdwan:config:read",
)
UPDATE_NETWORK_APPLIANCE_FIREWALL_CELLULAR_FIREWALL_RULES = Operation(
    id="updateNetworkApplianceFirewallCellularFirewallRules",
    method="PUT",
    path="/networks/{networkId}/appliance/firewall/cellularFirewallRules",
    scope="appliance",
    response_type="UpdateNetworkApplianceFirewallCellularFirewallRulesResponse",
    oauth_scope="sdwan:config:write",
)
GET_NETWORK_APPLIANCE_FIREWALL_FIREWALLED_SERVICES = Operation(
    id="getNetworkApplianceFirewallFirewalledServices",
    method="GET",
    path="/networks/{networkId}/appliance/firewall/firewalledServices",
    scope="appliance",
    response_type="NetworkApplianceFirewallFirewalledService",
    is_list=True,
    oauth_scope="sdwan:config:read",
)
GET_NETWORK_APPLIANCE_FIREWALL_FIREWALLED_SERVICE = Operation(
    id="getNetworkApplianceFirewallFirewalledService",
    method="GET",
    path="/networks/{networkId}/appliance/firewall/firewalledServices/{service}",
    scope="appliance",
    response_type="NetworkApplianceFirewallFirewalledServiceDetails",
    oauth_scope="sdwan:config:read",
)
UPDATE_NETWORK_APPLIANCE_FIREWALL_FIREWALLED_SERVICE = Operation(
    id="updateNetworkApplianceFirewallFirewalledService",
    method="PUT",
    path="/networks/{networkId}/appliance/firewall/firewalledServices/{service}",
    scope="appliance",
    response_type="UpdateNetworkApplianceFirewallFirewalledServiceResponse",
    oauth_scope="sdwan:config:write",
)
GET_NETWORK_APPLIANCE_FIREWALL_INBOUND_CELLULAR_FIREWALL_RULES = Operation(
    id="getNetworkApplianceFirewallInboundCellularFirewallRules",
    method="GET",
    path="/networks/{networkId}/appliance/firewall/inboundCellularFirewallRules",
    scope="appliance",
    response_type="NetworkApplianceFirewallInboundCellularFirewallRules",
    oauth_scope="sdwan:config:read",
)
UPDATE_NETWORK_APPLIANCE_FIREWALL_INBOUND_CELLULAR_FIREWALL_RULES = Operation(
    id="updateNetworkApplianceFirewallInboundCellularFirewallRules",
    method="PUT",
    path="/networks/{networkId}/appliance/firewall/inboundCellularFirewallRules",
    scope="appliance",
    response_type="UpdateNetworkApplianceFirewallInboundCellularFirewallRulesResponse",
    oauth_scope="sdwan:config:write",
)
GET_NETWORK_APPLIANCE_FIREWALL_INBOUND_FIREWALL_RULES = Operation(
    id="getNetworkApplianceFirewallInboundFirewallRules",
    method="GET",
    path="/networks/{networkId}/appliance/firewall/inboundFirewallRules",
    scope="appliance",
    response_type="NetworkApplianceFirewallInboundFirewallRules",
    oauth_scope="sdwan:config:read",
)
UPDATE_NETWORK_APPLIANCE_FIREWALL_INBOUND_FIREWALL_RULES = Operation(
    id="updateNetworkApplianceFirewallInboundFirewallRules",
    method="PUT",
    path="/networks/{networkId}/appliance/firewall/inboundFirewallRules",
    scope="appliance",
    response_type="UpdateNetworkApplianceFirewallInboundFirewallRulesResponse",
)
GET_NETWORK_APPLIANCE_FIREWALL_L3_FIREWALL_RULES = Operation(
    id="getNetworkApplianceFirewallL3FirewallRules",
    method="GET",
    path="/networks/{networkId}/appliance/firewall/l3FirewallRules",
    scope="appliance",
    response_type="NetworkApplianceFirewallL3FirewallRules",
    oauth_scope="sdwan:config:read",
)
UPDATE_NETWORK_APPLIANCE_FIREWALL_L3_FIREWALL_RULES = Operation(
    id="updateNetworkApplianceFirewallL3FirewallRules",
    method="PUT",
    path="/networks/{networkId}/appliance/firewall/l3FirewallRules",
    scope="appliance",
    response_type="UpdateNetworkApplianceFirewallL3FirewallRulesResponse",
    oauth_scope="sdwan:config:write",
)
GET_NETWORK_APPLIANCE_FIREWALL_L7_FIREWALL_RULES = Operation(
    id="getNetworkApplianceFirewallL7FirewallRules",
    method="GET",
    path="/networks/{networkId}/appliance/firewall/l7FirewallRules",
    scope="appliance",
    response_type="NetworkApplianceFirewallL7FirewallRules",
    oauth_scope="sdwan:config:read",
)
UPDATE_NETWORK_APPLIANCE_FIREWALL_L7_FIREWALL_RULES = Operation(
    id="updateNetworkApplianceFirewallL7FirewallRules",
    method="PUT",
    path="/networks/{networkId}/appliance/firewall/l7FirewallRules",
    scope="appliance",
    response_type="UpdateNetworkApplianceFirewallL7FirewallRulesResponse",
    oauth_scope="sdwan:config:write",
    batch=("/networks/{networkId}/appliance/firewall/l7FirewallRules", "update"),
)
GET_NETWORK_APPLIANCE_FIREWALL_L7_FIREWALL_RULES_APPLICATION_CATEGORIES = Operation(
    id="getNetworkApplianceFirewallL7FirewallRulesApplicationCategories",
    method="GET",
    path="/networks/{networkId}/appliance/firewall/l7FirewallRules/applicationCategories",
    scope="appliance",
    response_type="NetworkApplianceFirewallL7FirewallRulesApplicationCategories",
    oauth_scope="sdwan:config:read",
)
UPDATE_NETWORK_APPLIANCE_FIREWALL_MULTICAST_FORWARDING = Operation(
    id="updateNetworkApplianceFirewallMulticastForwarding",
    method="PUT",
    path="/networks/{networkId}/appliance/firewall/multicastForwarding",
    scope="appliance",
    response_type="UpdateNetworkApplianceFirewallMulticastForwardingResponse",
    oauth_scope="sdwan:config:write",
    batch=("/networks/{networkId}/appliance/firewall/multicastForwarding", "update"),
)
GET_NETWORK_APPLIANCE_FIREWALL_ONE_TO_MANY_NAT_RULES = Operation(
    id="getNetworkApplianceFirewallOneToManyNatRules",
    method="GET",
    path="/networks/{networkId}/appliance/firewall/oneToManyNatRules",
    scope="appliance",
    response_type="NetworkApplianceFirewallOneToManyNatRules",
    oauth_scope="sdwan:config:read",
)
UPDATE_NETWORK_APPLIANCE_FIREWALL_ONE_TO_MANY_NAT_RULES = Operation(
    id="updateNetworkApplianceFirewallOneToManyNatRules",
    method="PUT",
    path="/networks/{networkId}/appliance/firewall/oneToManyNatRules",
    scope="appliance",
    response_type="UpdateNetworkApplianceFirewallOneToManyNatRulesResponse",
    oauth_scope="sdwan:config:write",
)
GET_NETWORK_APPLIANCE_FIREWALL_ONE_TO_ONE_NAT_RULES = Operation(
    id="getNetworkApplianceFirewallOneToOneNatRules",
    method="GET",
    path="/networks/{networkId}/appliance/firewall/oneToOneNatRules",
    scope="appliance",
    response_type="NetworkApplianceFirewallOneToOneNatRules",
    oauth_scope="sdwan:config:read",
)
UPDATE_NETWORK_APPLIANCE_FIREWALL_ONE_TO_ONE_NAT_RULES = Operation(
    id="updateNetworkApplianceFirewallOneToOneNatRules",
    method="PUT",
    path="/networks/{networkId}/appliance/firewall/oneToOneNatRules",
    scope="appliance",
    response_type="UpdateNetworkApplianceFirewallOneToOneNatRulesResponse",
    oauth_scope="sdwan:config:write",
)
GET_NETWORK_APPLIANCE_FIREWALL_PORT_FORWARDING_RULES = Operation(
    id="getNetworkApplianceFirewallPortForwardingRules",
    method="GET",
    path="/networks/{networkId}/appliance/firewall/portForwardingRules",
    scope="appliance",
    response_type="NetworkApplianceFirewallPortForwardingRules",
    oauth_scope="sdwan:config:read",
)
UPDATE_NETWORK_APPLIANCE_FIREWALL_PORT_FORWARDING_RULES = Operation(
    id="updateNetworkApplianceFirewallPortForwardingRules",
    method="PUT",
    path="/networks/{networkId}/appliance/firewall/portForwardingRules",
    scope="appliance",
    response_type="UpdateNetworkApplianceFirewallPortForwardingRulesResponse",
    oauth_scope="sdwan:config:write",
)
GET_NETWORK_APPLIANCE_FIREWALL_SETTINGS = Operation(
    id="getNetworkApplianceFirewallSettings",
    method="GET",
    path="/networks/{networkId}/appliance/firewall/settings",
    scope="appliance",
    response_type="NetworkApplianceFirewallSettings",
    oauth_scope="sdwan:config:read",
)
UPDATE_NETWORK_APPLIANCE_FIREWALL_SETTINGS = Operation(
    id="updateNetworkApplianceFirewallSettings",
    method="PUT",
    path="/networks/{networkId}/appliance/firewall/settings",
    scope="appliance",
    response_type="UpdateNetworkApplianceFirewallSettingsResponse",
    oauth_scope="sdwan:config:write",
)
CREATE_NETWORK_APPLIANCE_INTERFACES_L3 = Operation(
    id="createNetworkApplianceInterfacesL3",
    method="POST",
    path="/networks/{networkId}/appliance/interfaces/l3",
    scope="appliance",
    response_type="CreateNetworkApplianceInterfacesL3Response",
    batch=("/networks/{networkId}/appliance/interfaces/l3", "create"),
)
DELETE_NETWORK_APPLIANCE_INTERFACES_L3 = Operation(
    id="deleteNetworkApplianceInterfacesL3",
    method="DELETE",
    path="/networks/{networkId}/appliance/interfaces/l3/{interfaceId}",
    scope="appliance",
    response_type="None",
    batch=("/networks/{networkId}/appliance/interfaces/l3/{interfaceId}", "destroy"),
)
UPDATE_NETWORK_APPLIANCE_INTERFACES_L3 = Operation(
    id="updateNetworkApplianceInterfacesL3",
    method="PUT",
    path="/networks/{networkId}/appliance/interfaces/l3/{interfaceId}",
    scope="appliance",
    response_type="UpdateNetworkApplianceInterfacesL3Response",
    batch=("/networks/{networkId}/appliance/interfaces/l3/{interfaceId}", "update"),
)
GET_NETWORK_APPLIANCE_PORTS = Operation(
    id="getNetworkAppliancePorts",
    method="GET",
    path="/networks/{networkId}/appliance/ports",
    scope="appliance",
    response_type="NetworkAppliancePort",
    is_list=True,
    oauth_scope="sdwan:config:read",
)
CREATE_NETWORK_APPLIANCE_PORTS_RADIUS_SERVER = Operation(
    id="createNetworkAppliancePortsRadiusServer",
    method="POST",
    path="/networks/{networkId}/appliance/ports/radius/servers",
    scope="appliance",
    stage="beta",
    oauth_scope="sdwan:config:write",
)
DELETE_NETWORK_APPLIANCE_PORTS_RADIUS_SERVER = Operation(
    id="deleteNetworkAppliancePortsRadiusServer",
    method="DELETE",
    path="/networks/{networkId}/appliance/ports/radius/servers/{serverId}",
    scope="appliance",
    response_type="None",
    stage="beta",
    oauth_scope="sdwan:config:write",
)
UPDATE_NETWORK_APPLIANCE_PORTS_RADIUS_SERVER = Operation(
    id="updateNetworkAppliancePortsRadiusServer",
    method="PUT",
    path="/networks/{networkId}/appliance/ports/radius/servers/{serverId}",
    scope="appliance",
    stage="beta",
    oauth_scope="sdwan:config:write",
)
GET_NETWORK_APPLIANCE_PORT = Operation(
    id="getNetworkAppliancePort",
    method="GET",
    path="/networks/{networkId}/appliance/ports/{portId}",
    scope="appliance",
    response_type="NetworkAppliancePortDetails",
    oauth_scope="sdwan:config:read",
)
UPDATE_NETWORK_APPLIANCE_PORT = Operation(
    id="updateNetworkAppliancePort",
    method="PUT",
    path="/networks/{networkId}/appliance/ports/{portId}",
    scope="appliance",
    response_type="UpdateNetworkAppliancePortResponse",
    oauth_scope="sdwan:config:write",
    batch=("/networks/{networkId}/appliance/ports/{portId}", "update"),
)
GET_NETWORK_APPLIANCE_PREFIXES_DELEGATED_STATICS = Operation(
    id="getNetworkAppliancePrefixesDelegatedStatics",
    method="GET",
    path="/networks/{networkId}/appliance/prefixes/delegated/statics",
    scope="appliance",
    response_type="NetworkAppliancePrefixesDelegatedStatic",
    is_list=True,
    oauth_scope="sdwan:config:read",
)
CREATE_NETWORK_APPLIANCE_PREFIXES_DELEGATED_STATIC = Operation(
    id="createNetworkAppliancePrefixesDelegatedStatic",
    method="POST",
    path="/networks/{networkId}/appliance/prefixes/delegated/statics",
    scope="appliance",
    response_type="CreateNetworkAppliancePrefixesDelegatedStaticResponse",
    oauth_scope="sdwan:config:write",
    batch=("/networks/{networkId}/appliance/prefixes/delegated/statics", "create"),
)
DELETE_NETWORK_APPLIANCE_PREFIXES_DELEGATED_STATIC = Operation(
    id="deleteNetworkAppliancePrefixesDelegatedStatic",
    method="DELETE",
    path="/networks/{networkId}/appliance/prefixes/delegated/statics/{staticDelegatedPrefixId}",
    scope="appliance",
    response_type="DeleteNetworkAppliancePrefixesDelegatedStaticResponse",
    oauth_scope="sdwan:config:write",
    batch=("/networks/{networkId}/appliance/prefixes/delegated/statics/{staticDelegatedPrefixId}", "destroy"),
)
GET_NETWORK_APPLIANCE_PREFIXES_DELEGATED_STATIC = Operation(
    id="getNetworkAppliancePrefixesDelegatedStatic",
    method="GET",
    path="/networks/{networkId}/appliance/prefixes/delegated/statics/{staticDelegatedPrefixId}",
    scope="appliance",
    response_type="NetworkAppliancePrefixesDelegatedStaticDetails",
    oauth_scope="sdwan:config:read",
)
UPDATE_NETWORK_APPLIANCE_PREFIXES_DELEGATED_STATIC = Operation(
    id="updateNetworkAppliancePrefixesDelegatedStatic",
    method="PUT",
    path="/networks/{networkId}/appliance/prefixes/delegated/statics/{staticDelegatedPrefixId}",
    scope="appliance",
    response_type="UpdateNetworkAppliancePrefixesDelegatedStaticResponse",
    oauth_scope="sdwan:config:write",
    batch=("/networks/{networkId}/appliance/prefixes/delegated/statics/{staticDelegatedPrefixId}", "update"),
)
GET_NETWORK_APPLIANCE_RF_PROFILES = Operation(
    id="getNetworkApplianceRfProfiles",
    method="GET",
    path="/networks/{networkId}/appliance/rfProfiles",
    scope="appliance",
    response_type="NetworkApplianceRfProfiles",
    oauth_scope="sdwan:config:read",
)
CREATE_NETWORK_APPLIANCE_RF_PROFILE = Operation(
    id="createNetworkApplianceRfProfile",
    method="POST",
    path="/networks/{networkId}/appliance/rfProfiles",
    scope="appliance",
    response_type="CreateNetworkApplianceRfProfileResponse",
    oauth_scope="sdwan:config:write",
    batch=("/networks/{networkId}/appliance/rfProfiles", "create"),
)
DELETE_NETWORK_APPLIANCE_RF_PROFILE = Operation(
    id="deleteNetworkApplianceRfProfile",
    method="DELETE",
    path="/networks/{networkId}/appliance/rfProfiles/{rfProfileId}",
    scope="appliance",
    response_type="None",
    oauth_scope="sdwan:config:write",
    batch=("/networks/{networkId}/appliance/rfProfiles/{rfProfileId}", "destroy"),
)
GET_NETWORK_APPLIANCE_RF_PROFILE = Operation(
    id="getNetworkApplianceRfProfile",
    method="GET",
    path="/networks/{networkId}/appliance/rfProfiles/{rfProfileId}",
    scope="appliance",
    response_type="NetworkApplianceRfProfile",
    oauth_scope="sdwan:config:read",
)
UPDATE_NETWORK_APPLIANCE_RF_PROFILE = Operation(
    id="updateNetworkApplianceRfProfile",
    method="PUT",
    path="/networks/{networkId}/appliance/rfProfiles/{rfProfileId}",
    scope="appliance",
    response_type="UpdateNetworkApplianceRfProfileResponse",
    oauth_scope="sdwan:config:write",
    batch=("/networks/{networkId}/appliance/rfProfiles/{rfProfileId}", "update"),
)
UPDATE_NETWORK_APPLIANCE_SDWAN_INTERNET_POLICIES = Operation(
    id="updateNetworkApplianceSdwanInternetPolicies",
    method="PUT",
    path="/networks/{networkId}/appliance/sdwan/internetPolicies",
    scope="appliance",
    response_type="UpdateNetworkApplianceSdwanInternetPoliciesResponse",
    oauth_scope="sdwan:config:write",
    batch=("/networks/{networkId}/appliance/sdwan/internetPolicies", "update"),
)
GET_NETWORK_APPLIANCE_SECURITY_EVENTS = Operation(
    id="getNetworkApplianceSecurityEvents",
    method="GET",
    path="/networks/{networkId}/appliance/security/events",
    scope="appliance",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="sdwan:telemetry:read",
)
GET_NETWORK_APPLIANCE_SECURITY_INTRUSION = Operation(
    id="getNetworkApplianceSecurityIntrusion",
    method="GET",
    path="/networks/{networkId}/appliance/security/intrusion",
    scope="appliance",
    response_type="NetworkApplianceSecurityIntrusion",
    oauth_scope="sdwan:config:read",
)
UPDATE_NETWORK_APPLIANCE_SECURITY_INTRUSION = Operation(
    id="updateNetworkApplianceSecurityIntrusion",
    method="PUT",
    path="/networks/{networkId}/appliance/security/intrusion",
    scope="appliance",
    response_type="UpdateNetworkApplianceSecurityIntrusionResponse",
    oauth_scope="sdwan:config:write",
)
GET_NETWORK_APPLIANCE_SECURITY_MALWARE = Operation(
    id="getNetworkApplianceSecurityMalware",
    method="GET",
    path="/networks/{networkId}/appliance/security/malware",
    scope="appliance",
    response_type="NetworkApplianceSecurityMalware",
    oauth_scope="sdwan:config:read",
)
UPDATE_NETWORK_APPLIANCE_SECURITY_MALWARE = Operation(
    id="updateNetworkApplianceSecurityMalware",
    method="PUT",
    path="/networks/{networkId}/appliance/security/malware",
    scope="appliance",
    response_type="UpdateNetworkApplianceSecurityMalwareResponse",
    oauth_scope="sdwan:config:write",
)
GET_NETWORK_APPLIANCE_SETTINGS = Operation(
    id="getNetworkApplianceSettings",
    method="GET",
    path="/networks/{networkId}/appliance/settings",
    scope="appliance",
    response_type="NetworkApplianceSettings",
    oauth_scope="sdwan:config:read",
)
UPDATE_NETWORK_APPLIANCE_SETTINGS = Operation(
    id="updateNetworkApplianceSettings",
    method="PUT",
    path="/networks/{networkId}/appliance/settings",
    scope="appliance",
    response_type="UpdateNetworkApplianceSettingsResponse",
    oauth_scope="sdwan:config:write",
    batch=("/networks/{networkId}/appliance/settings", "update"),
)
GET_NETWORK_APPLIANCE_SINGLE_LAN = Operation(
    id="getNetworkApplianceSingleLan",
    method="GET",
    path="/networks/{networkId}/appliance/singleLan",
    scope="appliance",
    response_type="NetworkApplianceSingleLan",
    oauth_scope="sdwan:config:read",
)
UPDATE_NETWORK_APPLIANCE_SINGLE_LAN = Operation(
    id="updateNetworkApplianceSingleLan",
    method="PUT",
    path="/networks/{networkId}/appliance/singleLan",
    scope="appliance",
    response_type="UpdateNetworkApplianceSingleLanResponse",
    oauth_scope="sdwan:config:write",
    batch=("/networks/{networkId}/appliance/singleLan", "update"),
)
GET_NETWORK_APPLIANCE_SSIDS = Operation(
    id="getNetworkApplianceSsids",
    method="GET",
    path="/networks/{networkId}/appliance/ssids",
    scope="appliance",
    response_type="NetworkApplianceSsid",
    is_list=True,
    oauth_scope="sdwan:config:read",
)
GET_NETWORK_APPLIANCE_SSID = Operation(
    id="getNetworkApplianceSsid",
    method="GET",
    path="/networks/{networkId}/appliance/ssids/{number}",
    scope="appliance",
    response_type="NetworkApplianceSsidDetails",
    oauth_scope="sdwan:config:read",
)
UPDATE_NETWORK_APPLIANCE_SSID = Operation(
    id="updateNetworkApplianceSsid",
    method="PUT",
    path="/networks/{networkId}/appliance/ssids/{number}",
    scope="appliance",
    response_type="UpdateNetworkApplianceSsidResponse",
    oauth_scope="sdwan:config:write",
    batch=("/networks/{networkId}/appliance/ssids/{number}", "update"),
)
GET_NETWORK_APPLIANCE_STATIC_ROUTES = Operation(
    id="getNetworkApplianceStaticRoutes",
    method="GET",
    path="/networks/{networkId}/appliance/staticRoutes",
    scope="appliance",
    response_type="NetworkApplianceStaticRoute",
    is_list=True,
    oauth_scope="sdwan:config:read",
)
CREATE_NETWORK_APPLIANCE_STATIC_ROUTE = Operation(
    id="createNetworkApplianceStaticRoute",
    method="POST",
    path="/networks/{networkId}/appliance/staticRoutes",
    scope="appliance",
    response_type="CreateNetworkApplianceStaticRouteResponse",
    oauth_scope="sdwan:config:write",
)
DELETE_NETWORK_APPLIANCE_STATIC_ROUTE = Operation(
    id="deleteNetworkApplianceStaticRoute",
    method="DELETE",
    path="/networks/{networkId}/appliance/staticRoutes/{staticRouteId}",
    scope="appliance",
    response_type="None",
    oauth_scope="sdwan:config:write",
)
GET_NETWORK_APPLIANCE_STATIC_ROUTE = Operation(
    id="getNetworkApplianceStaticRoute",
    method="GET",
    path="/networks/{networkId}/appliance/staticRoutes/{staticRouteId}",
    scope="appliance",
    response_type="NetworkApplianceStaticRouteDetails",
    oauth_scope="sdwan:config:read",
)
UPDATE_NETWORK_APPLIANCE_STATIC_ROUTE = Operation(
    id="updateNetworkApplianceStaticRoute",
    method="PUT",
    path="/networks/{networkId}/appliance/staticRoutes/{staticRouteId}",
    scope="appliance",
    response_type="UpdateNetworkApplianceStaticRouteResponse",
    oauth_scope="sdwan:config:write",
)
GET_NETWORK_APPLIANCE_TRAFFIC_SHAPING = Operation(
    id="getNetworkApplianceTrafficShaping",
    method="GET",
    path="/networks/{networkId}/appliance/trafficShaping",
    scope="appliance",
    response_type="NetworkApplianceTrafficShaping",
    oauth_scope="sdwan:config:read",
)
UPDATE_NETWORK_APPLIANCE_TRAFFIC_SHAPING = Operation(
    id="updateNetworkApplianceTrafficShaping",
    method="PUT",
    path="/networks/{networkId}/appliance/trafficShaping",
    scope="appliance",
    response_type="UpdateNetworkApplianceTrafficShapingResponse",
    oauth_scope="sdwan:config:write",
)
GET_NETWORK_APPLIANCE_TRAFFIC_SHAPING_CUSTOM_PERFORMANCE_CLASSES = Operation(
    id="getNetworkApplianceTrafficShapingCustomPerformanceClasses",
    method="GET",
    path="/networks/{networkId}/appliance/trafficShaping/customPerformanceClasses",
    scope="appliance",
    response_type="NetworkApplianceTrafficShapingCustomPerformanceClass",
    is_list=True,
    oauth_scope="sdwan:config:read",
)
CREATE_NETWORK_APPLIANCE_TRAFFIC_SHAPING_CUSTOM_PERFORMANCE_CLASS = Operation(
    id="createNetworkApplianceTrafficShapingCustomPerformanceClass",
    method="POST",
    path="/networks/{networkId}/appliance/trafficShaping/customPerformanceClasses",
    scope="appliance",
    response_type="CreateNetworkApplianceTrafficShapingCustomPerformanceClassResponse",
    oauth_scope="sdwan:config:write",
    batch=("/networks/{networkId}/appliance/trafficShaping/customPerformanceClasses", "create"),
)
DELETE_NETWORK_APPLIANCE_TRAFFIC_SHAPING_CUSTOM_PERFORMANCE_CLASS = Operation(
    id="deleteNetworkApplianceTrafficShapingCustomPerformanceClass",
    method="DELETE",
    path="/networks/{networkId}/appliance/trafficShaping/customPerformanceClasses/{customPerformanceClassId}",
    scope="appliance",
    response_type="None",
    oauth_scope="sdwan:config:write",
    batch=("/networks/{networkId}/appliance/trafficShaping/customPerformanceClasses/{customPerformanceClassId}", "destroy"),
)
GET_NETWORK_APPLIANCE_TRAFFIC_SHAPING_CUSTOM_PERFORMANCE_CLASS = Operation(
    id="getNetworkApplianceTrafficShapingCustomPerformanceClass",
    method="GET",
    path="/networks/{networkId}/appliance/trafficShaping/customPerformanceClasses/{customPerformanceClassId}",
    scope="appliance",
    response_type="NetworkApplianceTrafficShapingCustomPerformanceClassDetails",
    oauth_scope="sdwan:config:read",
)
UPDATE_NETWORK_APPLIANCE_TRAFFIC_SHAPING_CUSTOM_PERFORMANCE_CLASS = Operation(
    id="updateNetworkApplianceTrafficShapingCustomPerformanceClass",
    method="PUT",
    path="/networks/{networkId}/appliance/trafficShaping/customPerformanceClasses/{customPerformanceClassId}",
    scope="appliance",
    response_type="UpdateNetworkApplianceTrafficShapingCustomPerformanceClassResponse",
    oauth_scope="sdwan:config:write",
    batch=("/networks/{networkId}/appliance/trafficShaping/customPerformanceClasses/{customPerformanceClassId}", "update"),
)
GET_NETWORK_APPLIANCE_TRAFFIC_SHAPING_RULES = Operation(
    id="getNetworkApplianceTrafficShapingRules",
    method="GET",
    path="/networks/{networkId}/appliance/trafficShaping/rules",
    scope="appliance",
    response_type="NetworkApplianceTrafficShapingRules",
    oauth_scope="sdwan:config:read",
)
UPDATE_NETWORK_APPLIANCE_TRAFFIC_SHAPING_RULES = Operation(
    id="updateNetworkApplianceTrafficShapingRules",
    method="PUT",
    path="/networks/{networkId}/appliance/trafficShaping/rules",
    scope="appliance",
    response_type="UpdateNetworkApplianceTrafficShapingRulesResponse",
    oauth_scope="sdwan:config:write",
    batch=("/networks/{networkId}/appliance/trafficShaping/rules", "update"),
)
GET_NETWORK_APPLIANCE_TRAFFIC_SHAPING_UPLINK_BANDWIDTH = Operation(
    id="getNetworkApplianceTrafficShapingUplinkBandwidth",
    method="GET",
    path="/networks/{networkId}/appliance/trafficShaping/uplinkBandwidth",
    scope="appliance",
    response_type="NetworkApplianceTrafficShapingUplinkBandwidth",
    oauth_scope="sdwan:config:read",
)
UPDATE_NETWORK_APPLIANCE_TRAFFIC_SHAPING_UPLINK_BANDWIDTH = Operation(
    id="updateNetworkApplianceTrafficShapingUplinkBandwidth",
    method="PUT",
    path="/networks/{networkId}/appliance/trafficShaping/uplinkBandwidth",
    scope="appliance",
    response_type="UpdateNetworkApplianceTrafficShapingUplinkBandwidthResponse",
    oauth_scope="sdwan:config:write",
    batch=("/networks/{networkId}/appliance/trafficShaping/uplinkBandwidth", "update"),
)
GET_NETWORK_APPLIANCE_TRAFFIC_SHAPING_UPLINK_SELECTION = Operation(
    id="getNetworkApplianceTrafficShapingUplinkSelection",
    method="GET",
    path="/networks/{networkId}/appliance/trafficShaping/uplinkSelection",
    scope="appliance",
    response_type="NetworkApplianceTrafficShapingUplinkSelection",
    oauth_scope="sdwan:config:read",
)
UPDATE_NETWORK_APPLIANCE_TRAFFIC_SHAPING_UPLINK_SELECTION = Operation(
    id="updateNetworkApplianceTrafficShapingUplinkSelection",
    method="PUT",
    path="/networks/{networkId}/appliance/trafficShaping/uplinkSelection",
    scope="appliance",
    response_type="UpdateNetworkApplianceTrafficShapingUplinkSelectionResponse",
    oauth_scope="sdwan:config:write",
    batch=("/networks/{networkId}/appliance/trafficShaping/uplinkSelection", "update"),
)
UPDATE_NETWORK_APPLIANCE_TRAFFIC_SHAPING_VPN_EXCLUSIONS = Operation(
    id="updateNetworkApplianceTrafficShapingVpnExclusions",
    method="PUT",
    path="/networks/{networkId}/appliance/trafficShaping/vpnExclusions",
    scope="appliance",
    response_type="UpdateNetworkApplianceTrafficShapingVpnExclusionsResponse",
    oauth_scope="sdwan:config:write",
    batch=("/networks/{networkId}/appliance/trafficShaping/vpnExclusions", "update"),
)
CONNECT_NETWORK_APPLIANCE_UMBRELLA_ACCOUNT = Operation(
    id="connectNetworkApplianceUmbrellaAccount",
    method="POST",
    path="/networks/{networkId}/appliance/umbrella/account/connect",
    scope="appliance",
    response_type="ConnectNetworkApplianceUmbrellaAccountResponse",
)
DISCONNECT_NETWORK_APPLIANCE_UMBRELLA_ACCOUNT = Operation(
    id="disconnectNetworkApplianceUmbrellaAccount",
    method="POST",
    path="/networks/{networkId}/appliance/umbrella/account/disconnect",
    scope="appliance",
    response_type="None",
    batch=("/networks/{networkId}/appliance/umbrella/account/disconnect", "disconnect"),
)
DISABLE_NETWORK_APPLIANCE_UMBRELLA_PROTECTION = Operation(
    id="disableNetworkApplianceUmbrellaProtection",
    method="DELETE",
    path="/networks/{networkId}/appliance/umbrella/disableProtection",
    scope="appliance",
    stage="deprecated",
)
EXCLUSIONS_NETWORK_APPLIANCE_UMBRELLA_DOMAINS = Operation(
    id="exclusionsNetworkApplianceUmbrellaDomains",
    method="PUT",
    path="/networks/{networkId}/appliance/umbrella/domains/exclusions",
    scope="appliance",
    response_type="ExclusionsNetworkApplianceUmbrellaDomainsResponse",
    batch=("/networks/{networkId}/appliance/umbrella/domains/exclusions", "action"),
)
ENABLE_NETWORK_APPLIANCE_UMBRELLA_PROTECTION = Operation(
    id="enableNetworkApplianceUmbrellaProtection",
    method="POST",
    path="/networks/{networkId}/appliance/umbrella/enableProtection",
    scope="appliance",
    stage="deprecated",
)
POLICIES_NETWORK_APPLIANCE_UMBRELLA = Operation(
    id="policiesNetworkApplianceUmbrella",
    method="PUT",
    path="/networks/{networkId}/appliance/umbrella/policies",
    scope="appliance",
    stage="deprecated",
)
ADD_NETWORK_APPLIANCE_UMBRELLA_POLICIES = Operation(
    id="addNetworkApplianceUmbrellaPolicies",
    method="POST",
    path="/networks/{networkId}/appliance/umbrella/policies/add",
    scope="appliance",
    response_type="AddNetworkApplianceUmbrellaPoliciesResponse",
    batch=("/networks/{networkId}/appliance/umbrella/policies/add", "policies_add"),
)
REMOVE_NETWORK_APPLIANCE_UMBRELLA_POLICIES = Operation(
    id="removeNetworkApplianceUmbrellaPolicies",
    method="POST",
    path="/networks/{networkId}/appliance/umbrella/policies/remove",
    scope="appliance",
    response_type="None",
    batch=("/networks/{networkId}/appliance/umbrella/policies/remove", "policies_remove"),
)
PROTECTION_NETWORK_APPLIANCE_UMBRELLA = Operation(
    id="protectionNetworkApplianceUmbrella",
    method="PUT",
    path="/networks/{networkId}/appliance/umbrella/protection",
    scope="appliance",
    response_type="ProtectionNetworkApplianceUmbrellaResponse",
    batch=("/networks/{networkId}/appliance/umbrella/protection", "update"),
)
UPDATE_NETWORK_APPLIANCE_UPLINKS_NAT = Operation(
    id="updateNetworkApplianceUplinksNat",
    method="PUT",
    path="/networks/{networkId}/appliance/uplinks/nat",
    scope="appliance",
    response_type="UpdateNetworkApplianceUplinksNatResponse",
    batch=("/networks/{networkId}/appliance/uplinks/nat", "settings"),
)
GET_NETWORK_APPLIANCE_UPLINKS_USAGE_HISTORY = Operation(
    id="getNetworkApplianceUplinksUsageHistory",
    method="GET",
    path="/networks/{networkId}/appliance/uplinks/usageHistory",
    scope="appliance",
    response_type="NetworkApplianceUplinksUsageHistory",
    is_list=True,
    oauth_scope="sdwan:telemetry:read",
)
GET_NETWORK_APPLIANCE_VLANS = Operation(
    id="getNetworkApplianceVlans",
    method="GET",
    path="/networks/{networkId}/appliance/vlans",
    scope="appliance",
    response_type="NetworkApplianceVlan",
    is_list=True,
    oauth_scope="sdwan:config:read",
)
CREATE_NETWORK_APPLIANCE_VLAN = Operation(
    id="createNetworkApplianceVlan",
    method="POST",
    path="/networks/{networkId}/appliance/vlans",
    scope="appliance",
    response_type="CreateNetworkApplianceVlanResponse",
    oauth_scope="sdwan:config:write",
    batch=("/networks/{networkId}/appliance/vlans", "create"),
)
GET_NETWORK_APPLIANCE_VLANS_SETTINGS = Operation(
    id="getNetworkApplianceVlansSettings",
    method="GET",
    path="/networks/{networkId}/appliance/vlans/settings",
    scope="appliance",
    response_type="NetworkApplianceVlansSettings",
    oauth_scope="sdwan:config:read",
)
UPDATE_NETWORK_APPLIANCE_VLANS_SETTINGS = Operation(
    id="updateNetworkApplianceVlansSettings",
    method="PUT",
    path="/networks/{networkId}/appliance/vlans/settings",
    scope="appliance",
    response_type="UpdateNetworkApplianceVlansSettingsResponse",
    oauth_scope="sdwan:config:write",
    batch=("/networks/{networkId}/appliance/vlans/settings", "update"),
)
DELETE_NETWORK_APPLIANCE_VLAN = Operation(
    id="deleteNetworkApplianceVlan",
    method="DELETE",
    path="/networks/{networkId}/appliance/vlans/{vlanId}",
    scope="appliance",
    response_type="None",
    oauth_scope="sdwan:config:write",
    batch=("/networks/{networkId}/appliance/vlans/{vlanId}", "destroy"),
)
GET_NETWORK_APPLIANCE_VLAN = Operation(
    id="getNetworkApplianceVlan",
    method="GET",
    path="/networks/{networkId}/appliance/vlans/{vlanId}",
    scope="appliance",
    response_type="NetworkApplianceVlanDetails",
    oauth_scope="sdwan:config:read",
)
UPDATE_NETWORK_APPLIANCE_VLAN = Operation(
    id="updateNetworkApplianceVlan",
    method="PUT",
    path="/networks/{networkId}/appliance/vlans/{vlanId}",
    scope="appliance",
    response_type="UpdateNetworkApplianceVlanResponse",
    oauth_scope="sdwan:config:write",
    batch=("/networks/{networkId}/appliance/vlans/{vlanId}", "update"),
)
GET_NETWORK_APPLIANCE_VPN_BGP = Operation(
    id="getNetworkApplianceVpnBgp",
    method="GET",
    path="/networks/{networkId}/appliance/vpn/bgp",
    scope="appliance",
    response_type="NetworkApplianceVpnBgp",
    oauth_scope="sdwan:config:read",
)
UPDATE_NETWORK_APPLIANCE_VPN_BGP = Operation(
    id="updateNetworkApplianceVpnBgp",
    method="PUT",
    path="/networks/{networkId}/appliance/vpn/bgp",
    scope="appliance",
    response_type="UpdateNetworkApplianceVpnBgpResponse",
    oauth_scope="sdwan:config:write",
    batch=("/networks/{networkId}/appliance/vpn/bgp", "settings/update"),
)
UPDATE_NETWORK_APPLIANCE_VPN_SITE_TO_SITE_HUB_VRFS = Operation(
    id="updateNetworkApplianceVpnSiteToSiteHubVrfs",
    method="PUT",
    path="/networks/{networkId}/appliance/vpn/siteToSite/hubs/{hubNetworkId}/vrfs",
    scope="appliance",
    stage="beta",
    oauth_scope="sdwan:config:write",
)
GET_NETWORK_APPLIANCE_VPN_SITE_TO_SITE_VPN = Operation(
    id="getNetworkApplianceVpnSiteToSiteVpn",
    method="GET",
    path="/networks/{networkId}/appliance/vpn/siteToSiteVpn",
    scope="appliance",
    response_type="NetworkApplianceVpnSiteToSiteVpn",
    oauth_scope="sdwan:config:read",
)
UPDATE_NETWORK_APPLIANCE_VPN_SITE_TO_SITE_VPN = Operation(
    id="updateNetworkApplianceVpnSiteToSiteVpn",
    method="PUT",
    path="/networks/{networkId}/appliance/vpn/siteToSiteVpn",
    scope="appliance",
    response_type="UpdateNetworkApplianceVpnSiteToSiteVpnResponse",
    oauth_scope="sdwan:config:write",
    batch=("/networks/{networkId}/appliance/vpn/siteToSiteVpn", "update"),
)
GET_NETWORK_APPLIANCE_WARM_SPARE = Operation(
    id="getNetworkApplianceWarmSpare",
    method="GET",
    path="/networks/{networkId}/appliance/warmSpare",
    scope="appliance",
    response_type="NetworkApplianceWarmSpare",
    oauth_scope="sdwan:config:read",
)
UPDATE_NETWORK_APPLIANCE_WARM_SPARE = Operation(
    id="updateNetworkApplianceWarmSpare",
    method="PUT",
    path="/networks/{networkId}/appliance/warmSpare",
    scope="appliance",
    response_type="UpdateNetworkApplianceWarmSpareResponse",
    oauth_scope="sdwan:config:write",
    batch=("/networks/{networkId}/appliance/warmSpare", "update"),
)
SWAP_NETWORK_APPLIANCE_WARM_SPARE = Operation(
    id="swapNetworkApplianceWarmSpare",
    method="POST",
    path="/networks/{networkId}/appliance/warmSpare/swap",
    scope="appliance",
    response_type="SwapNetworkApplianceWarmSpareResponse",
    oauth_scope="sdwan:config:write",
    batch=("/networks/{networkId}/appliance/warmSpare/swap", "swap"),
)
GET_ORGANIZATION_APPLIANCE_DEVICES_INTERFACES_L3 = Operation(
    id="getOrganizationApplianceDevicesInterfacesL3",
    method="GET",
    path="/organizations/{organizationId}/appliance/devices/interfaces/l3",
    scope="appliance",
    response_type="OrganizationApplianceDevicesInterfacesL3",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
)
GET_ORGANIZATION_APPLIANCE_DEVICES_INTERFACES_PORTS_BY_DEVICE = Operation(
    id="getOrganizationApplianceDevicesInterfacesPortsByDevice",
    method="GET",
    path="/organizations/{organizationId}/appliance/devices/interfaces/ports/byDevice",
    scope="appliance",
    response_type="OrganizationApplianceDevicesInterfacesPortsByDevice",
    is_list=True,
)
GET_ORGANIZATION_APPLIANCE_DEVICES_INTERFACES_PORTS_PROFILES_ASSIGNMENTS = Operation(
    id="getOrganizationApplianceDevicesInterfacesPortsProfilesAssignments",
    method="GET",
    path="/organizations/{organizationId}/appliance/devices/interfaces/ports/profiles/assignments",
    scope="appliance",
    response_type="OrganizationApplianceDevicesInterfacesPortsProfilesAssignment",
    is_list=True,
    paging="link",
    per_page=100,
    per_page_minimum=3,
    stage="beta",
    oauth_scope="sdwan:config:read",
)
GET_ORGANIZATION_APPLIANCE_DEVICES_PORTS_TRANSCEIVERS_READINGS_HISTORY_BY_DEVICE = Operation(
    id="getOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevice",
    method="GET",
    path="/organizations/{organizationId}/appliance/devices/ports/transceivers/readings/history/byDevice",
    scope="appliance",
    response_type="OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevice",
    is_list=True,
    paging="link",
    per_page=10,
    per_page_minimum=3,
    oauth_scope="sdwan:telemetry:read",
)
GET_ORGANIZATION_APPLIANCE_DEVICES_REDUNDANCY_BY_NETWORK = Operation(
    id="getOrganizationApplianceDevicesRedundancyByNetwork",
    method="GET",
    path="/organizations/{organizationId}/appliance/devices/redundancy/byNetwork",
    scope="appliance",
    response_type="OrganizationApplianceDevicesRedundancyByNetwork",
    is_list=True,
    items_key="designations",
    paging="link",
    per_page=1000,
    per_page_minimum=5,
    oauth_scope="sdwan:config:read",
)
GET_ORGANIZATION_APPLIANCE_DEVICES_SYSTEM_UTILIZATION_BY_INTERVAL = Operation(
    id="getOrganizationApplianceDevicesSystemUtilizationByInterval",
    method="GET",
    path="/organizations/{organizationId}/appliance/devices/system/utilization/byInterval",
    scope="appliance",
    is_list=True,
    paging="link",
    stage="beta",
)
GET_ORGANIZATION_APPLIANCE_DNS_LOCAL_PROFILES = Operation(
    id="getOrganizationApplianceDnsLocalProfiles",
    method="GET",
    path="/organizations/{organizationId}/appliance/dns/local/profiles",
    scope="appliance",
    response_type="OrganizationApplianceDnsLocalProfile",
    is_list=True,
    oauth_scope="sdwan:config:read",
)
CREATE_ORGANIZATION_APPLIANCE_DNS_LOCAL_PROFILE = Operation(
    id="createOrganizationApplianceDnsLocalProfile",
    method="POST",
    path="/organizations/{organizationId}/appliance/dns/local/profiles",
    scope="appliance",
    response_type="CreateOrganizationApplianceDnsLocalProfileResponse",
    oauth_scope="sdwan:config:write",
    batch=("/organizations/{organizationId}/appliance/dns/local/profiles", "create"),
)
GET_ORGANIZATION_APPLIANCE_DNS_LOCAL_PROFILES_ASSIGNMENTS = Operation(
    id="getOrganizationApplianceDnsLocalProfilesAssignments",
    method="GET",
    path="/organizations/{organizationId}/appliance/dns/local/profiles/assignments",
    scope="appliance",
    response_type="OrganizationApplianceDnsLocalProfilesAssignment",
    is_list=True,
    oauth_scope="sdwan:config:read",
)
BULK_ORGANIZATION_APPLIANCE_DNS_LOCAL_PROFILES_ASSIGNMENTS_CREATE = Operation(
    id="bulkOrganizationApplianceDnsLocalProfilesAssignmentsCreate",
    method="POST",
    path="/organizations/{organizationId}/appliance/dns/local/profiles/assignments/bulkCreate",
    scope="appliance",
    response_type="BulkOrganizationApplianceDnsLocalProfilesAssignmentsCreateResponse",
    oauth_scope="sdwan:config:write",
    batch=("/organizations/{organizationId}/appliance/dns/local/profiles/assignments/bulkCreate", "bulk_create"),
)
CREATE_ORGANIZATION_APPLIANCE_DNS_LOCAL_PROFILES_ASSIGNMENTS_BULK_DELETE = Operation(
    id="createOrganizationApplianceDnsLocalProfilesAssignmentsBulkDelete",
    method="POST",
    path="/organizations/{organizationId}/appliance/dns/local/profiles/assignments/bulkDelete",
    scope="appliance",
    response_type="CreateOrganizationApplianceDnsLocalProfilesAssignmentsBulkDeleteResponse",
    oauth_scope="sdwan:config:write",
    batch=("/organizations/{organizationId}/appliance/dns/local/profiles/assignments/bulkDelete", "bulk_delete"),
)
DELETE_ORGANIZATION_APPLIANCE_DNS_LOCAL_PROFILE = Operation(
    id="deleteOrganizationApplianceDnsLocalProfile",
    method="DELETE",
    path="/organizations/{organizationId}/appliance/dns/local/profiles/{profileId}",
    scope="appliance",
    response_type="None",
    oauth_scope="sdwan:config:write",
    batch=("/organizations/{organizationId}/appliance/dns/local/profiles/{profileId}", "destroy"),
)
UPDATE_ORGANIZATION_APPLIANCE_DNS_LOCAL_PROFILE = Operation(
    id="updateOrganizationApplianceDnsLocalProfile",
    method="PUT",
    path="/organizations/{organizationId}/appliance/dns/local/profiles/{profileId}",
    scope="appliance",
    response_type="UpdateOrganizationApplianceDnsLocalProfileResponse",
    oauth_scope="sdwan:config:write",
    batch=("/organizations/{organizationId}/appliance/dns/local/profiles/{profileId}", "update"),
)
GET_ORGANIZATION_APPLIANCE_DNS_LOCAL_RECORDS = Operation(
    id="getOrganizationApplianceDnsLocalRecords",
    method="GET",
    path="/organizations/{organizationId}/appliance/dns/local/records",
    scope="appliance",
    response_type="OrganizationApplianceDnsLocalRecord",
    is_list=True,
    oauth_scope="sdwan:config:read",
)
CREATE_ORGANIZATION_APPLIANCE_DNS_LOCAL_RECORD = Operation(
    id="createOrganizationApplianceDnsLocalRecord",
    method="POST",
    path="/organizations/{organizationId}/appliance/dns/local/records",
    scope="appliance",
    response_type="CreateOrganizationApplianceDnsLocalRecordResponse",
    oauth_scope="sdwan:config:write",
    batch=("/organizations/{organizationId}/appliance/dns/local/records", "create"),
)
DELETE_ORGANIZATION_APPLIANCE_DNS_LOCAL_RECORD = Operation(
    id="deleteOrganizationApplianceDnsLocalRecord",
    method="DELETE",
    path="/organizations/{organizationId}/appliance/dns/local/records/{recordId}",
    scope="appliance",
    response_type="None",
    oauth_scope="sdwan:config:write",
    batch=("/organizations/{organizationId}/appliance/dns/local/records/{recordId}", "destroy"),
)
UPDATE_ORGANIZATION_APPLIANCE_DNS_LOCAL_RECORD = Operation(
    id="updateOrganizationApplianceDnsLocalRecord",
    method="PUT",
    path="/organizations/{organizationId}/appliance/dns/local/records/{recordId}",
    scope="appliance",
    response_type="UpdateOrganizationApplianceDnsLocalRecordResponse",
    oauth_scope="sdwan:config:write",
    batch=("/organizations/{organizationId}/appliance/dns/local/records/{recordId}", "update"),
)
GET_ORGANIZATION_APPLIANCE_DNS_SPLIT_PROFILES = Operation(
    id="getOrganizationApplianceDnsSplitProfiles",
    method="GET",
    path="/organizations/{organizationId}/appliance/dns/split/profiles",
    scope="appliance",
    response_type="OrganizationApplianceDnsSplitProfile",
    is_list=True,
    oauth_scope="sdwan:config:read",
)
CREATE_ORGANIZATION_APPLIANCE_DNS_SPLIT_PROFILE = Operation(
    id="createOrganizationApplianceDnsSplitProfile",
    method="POST",
    path="/organizations/{organizationId}/appliance/dns/split/profiles",
    scope="appliance",
    response_type="CreateOrganizationApplianceDnsSplitProfileResponse",
    oauth_scope="sdwan:config:write",
    batch=("/organizations/{organizationId}/appliance/dns/split/profiles", "create"),
)
GET_ORGANIZATION_APPLIANCE_DNS_SPLIT_PROFILES_ASSIGNMENTS = Operation(
    id="getOrganizationApplianceDnsSplitProfilesAssignments",
    method="GET",
    path="/organizations/{organizationId}/appliance/dns/split/profiles/assignments",
    scope="appliance",
    response_type="OrganizationApplianceDnsSplitProfilesAssignment",
    is_list=True,
    oauth_scope="sdwan:config:read",
)
CREATE_ORGANIZATION_APPLIANCE_DNS_SPLIT_PROFILES_ASSIGNMENTS_BULK_CREATE = Operation(
    id="createOrganizationApplianceDnsSplitProfilesAssignmentsBulkCreate",
    method="POST",
    path="/organizations/{organizationId}/appliance/dns/split/profiles/assignments/bulkCreate",
    scope="appliance",
    response_type="CreateOrganizationApplianceDnsSplitProfilesAssignmentsBulkCreateResponse",
    oauth_scope="sdwan:config:write",
    batch=("/organizations/{organizationId}/appliance/dns/split/profiles/assignments/bulkCreate", "bulk_create"),
)
CREATE_ORGANIZATION_APPLIANCE_DNS_SPLIT_PROFILES_ASSIGNMENTS_BULK_DELETE = Operation(
    id="createOrganizationApplianceDnsSplitProfilesAssignmentsBulkDelete",
    method="POST",
    path="/organizations/{organizationId}/appliance/dns/split/profiles/assignments/bulkDelete",
    scope="appliance",
    response_type="CreateOrganizationApplianceDnsSplitProfilesAssignmentsBulkDeleteResponse",
    oauth_scope="sdwan:config:write",
    batch=("/organizations/{organizationId}/appliance/dns/split/profiles/assignments/bulkDelete", "bulk_delete"),
)
DELETE_ORGANIZATION_APPLIANCE_DNS_SPLIT_PROFILE = Operation(
    id="deleteOrganizationApplianceDnsSplitProfile",
    method="DELETE",
    path="/organizations/{organizationId}/appliance/dns/split/profiles/{profileId}",
    scope="appliance",
    response_type="None",
    oauth_scope="sdwan:config:write",
    batch=("/organizations/{organizationId}/appliance/dns/split/profiles/{profileId}", "destroy"),
)
UPDATE_ORGANIZATION_APPLIANCE_DNS_SPLIT_PROFILE = Operation(
    id="updateOrganizationApplianceDnsSplitProfile",
    method="PUT",
    path="/organizations/{organizationId}/appliance/dns/split/profiles/{profileId}",
    scope="appliance",
    response_type="UpdateOrganizationApplianceDnsSplitProfileResponse",
    oauth_scope="sdwan:config:write",
    batch=("/organizations/{organizationId}/appliance/dns/split/profiles/{profileId}", "update"),
)
GET_ORGANIZATION_APPLIANCE_FIREWALL_MULTICAST_FORWARDING_BY_NETWORK = Operation(
    id="getOrganizationApplianceFirewallMulticastForwardingByNetwork",
    method="GET",
    path="/organizations/{organizationId}/appliance/firewall/multicastForwarding/byNetwork",
    scope="appliance",
    response_type="OrganizationApplianceFirewallMulticastForwardingByNetwork",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="sdwan:config:read",
)
GET_ORGANIZATION_APPLIANCE_INTERFACES_PACKETS_OVERVIEWS_BY_DEVICE = Operation(
    id="getOrganizationApplianceInterfacesPacketsOverviewsByDevice",
    method="GET",
    path="/organizations/{organizationId}/appliance/interfaces/packets/overviews/byDevice",
    scope="appliance",
    response_type="OrganizationApplianceInterfacesPacketsOverviewsByDevice",
    is_list=True,
    paging="link",
    per_page=50,
    per_page_minimum=3,
    oauth_scope="sdwan:telemetry:read",
)
GET_ORGANIZATION_APPLIANCE_PORTS_RADIUS_SERVERS_BY_NETWORK = Operation(
    id="getOrganizationAppliancePortsRadiusServersByNetwork",
    method="GET",
    path="/organizations/{organizationId}/appliance/ports/radius/servers/byNetwork",
    scope="appliance",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="sdwan:config:read",
)
GET_ORGANIZATION_APPLIANCE_ROUTING_VRFS_SETTINGS = Operation(
    id="getOrganizationApplianceRoutingVrfsSettings",
    method="GET",
    path="/organizations/{organizationId}/appliance/routing/vrfs/settings",
    scope="appliance",
    response_type="OrganizationApplianceRoutingVrfsSettings",
    oauth_scope="sdwan:config:read",
)
UPDATE_ORGANIZATION_APPLIANCE_ROUTING_VRFS_SETTINGS = Operation(
    id="updateOrganizationApplianceRoutingVrfsSettings",
    method="PUT",
    path="/organizations/{organizationId}/appliance/routing/vrfs/settings",
    scope="appliance",
    response_type="UpdateOrganizationApplianceRoutingVrfsSettingsResponse",
    oauth_scope="sdwan:config:write",
    batch=("/organizations/{organizationId}/appliance/routing/vrfs/settings", "update"),
)
GET_ORGANIZATION_APPLIANCE_SDWAN_INTERNET_POLICIES = Operation(
    id="getOrganizationApplianceSdwanInternetPolicies",
    method="GET",
    path="/organizations/{organizationId}/appliance/sdwan/internetPolicies",
    scope="appliance",
    is_list=True,
    paging="link",
    stage="beta",
)
GET_ORGANIZATION_APPLIANCE_SECURITY_EVENTS = Operation(
    id="getOrganizationApplianceSecurityEvents",
    method="GET",
    path="/organizations/{organizationId}/appliance/security/events",
    scope="appliance",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="sdwan:telemetry:read",
)
HTTPSI_ORGANIZATION_APPLIANCE_SECURITY = Operation(
    id="httpsiOrganizationApplianceSecurity",
    method="GET",
    path="/organizations/{organizationId}/appliance/security/httpsi",
    scope="appliance",
    response_type="HttpsiOrganizationApplianceSecurity",
    is_list=True,
    stage="beta",
)
CERTIFICATES_ORGANIZATION_APPLIANCE_SECURITY_HTTPSI = Operation(
    id="certificatesOrganizationApplianceSecurityHttpsi",
    method="POST",
    path="/organizations/{organizationId}/appliance/security/httpsi/certificates",
    scope="appliance",
    response_type="CertificatesOrganizationApplianceSecurityHttpsiResponse",
    stage="beta",
)
GET_ORGANIZATION_APPLIANCE_SECURITY_INTRUSION = Operation(
    id="getOrganizationApplianceSecurityIntrusion",
    method="GET",
    path="/organizations/{organizationId}/appliance/security/intrusion",
    scope="appliance",
    response_type="OrganizationApplianceSecurityIntrusion",
    oauth_scope="sdwan:config:read",
)
UPDATE_ORGANIZATION_APPLIANCE_SECURITY_INTRUSION = Operation(
    id="updateOrganizationApplianceSecurityIntrusion",
    method="PUT",
    path="/organizations/{organizationId}/appliance/security/intrusion",
    scope="appliance",
    response_type="UpdateOrganizationApplianceSecurityIntrusionResponse",
    oauth_scope="sdwan:config:write",
)
GET_ORGANIZATION_APPLIANCE_SECURITY_INTRUSION_POLICIES = Operation(
    id="getOrganizationApplianceSecurityIntrusionPolicies",
    method="GET",
    path="/organizations/{organizationId}/appliance/security/intrusion/policies",
    scope="appliance",
    response_type="OrganizationApplianceSecurityIntrusionPolicy",
    is_list=True,
    paging="link",
    per_page=100,
    per_page_minimum=3,
    stage="beta",
    oauth_scope="sdwan:config:read",
)
CREATE_ORGANIZATION_APPLIANCE_SECURITY_INTRUSION_POLICY = Operation(
    id="createOrganizationApplianceSecurityIntrusionPolicy",
    method="POST",
    path="/organizations/{organizationId}/appliance/security/intrusion/policies",
    scope="appliance",
    response_type="CreateOrganizationApplianceSecurityIntrusionPolicyResponse",
    stage="beta",
    oauth_scope="sdwan:config:write",
    batch=("/organizations/{organizationId}/appliance/security/intrusion/policies", "create"),
)
GET_ORGANIZATION_APPLIANCE_SECURITY_INTRUSION_POLICIES_OVERVIEWS = Operation(
    id="getOrganizationApplianceSecurityIntrusionPoliciesOverviews",
    method="GET",
    path="/organizations/{organizationId}/appliance/security/intrusion/policies/overviews",
    scope="appliance",
    response_type="OrganizationApplianceSecurityIntrusionPoliciesOverview",
    is_list=True,
    paging="link",
    per_page=100,
    per_page_minimum=3,
    stage="beta",
    oauth_scope="sdwan:config:read",
)
DELETE_ORGANIZATION_APPLIANCE_SECURITY_INTRUSION_POLICY = Operation(
    id="deleteOrganizationApplianceSecurityIntrusionPolicy",
    method="DELETE",
    path="/organizations/{organizationId}/appliance/security/intrusion/policies/{policyId}",
    scope="appliance",
    response_type="None",
    stage="beta",
    oauth_scope="sdwan:config:write",
    batch=("/organizations/{organizationId}/appliance/security/intrusion/policies/{policyId}", "destroy"),
)
UPDATE_ORGANIZATION_APPLIANCE_SECURITY_INTRUSION_POLICY = Operation(
    id="updateOrganizationApplianceSecurityIntrusionPolicy",
    method="PUT",
    path="/organizations/{organizationId}/appliance/security/intrusion/policies/{policyId}",
    scope="appliance",
    response_type="UpdateOrganizationApplianceSecurityIntrusionPolicyResponse",
    stage="beta",
    oauth_scope="sdwan:config:write",
    batch=("/organizations/{organizationId}/appliance/security/intrusion/policies/{policyId}", "update"),
)
DECLARE_ORGANIZATION_APPLIANCE_SECURITY_INTRUSION_POLICY_RULE_GROUPS_OVERRIDES = Operation(
    id="declareOrganizationApplianceSecurityIntrusionPolicyRuleGroupsOverrides",
    method="POST",
    path="/organizations/{organizationId}/appliance/security/intrusion/policies/{policyId}/ruleGroups/overrides/declare",
    scope="appliance",
    response_type="DeclareOrganizationApplianceSecurityIntrusionPolicyRuleGroupsOverridesResponse",
    stage="beta",
    oauth_scope="sdwan:config:write",
    batch=("/organizations/{organizationId}/appliance/security/intrusion/policies/{policyId}/ruleGroups/overrides/declare", "declare"),
)
CREATE_ORGANIZATION_APPLIANCE_SECURITY_INTRUSION_POLICY_RULE_GROUP_OVERRIDE = Operation(
    id="createOrganizationApplianceSecurityIntrusionPolicyRuleGroupOverride",
    method="POST",
    path="/organizations/{organizationId}/appliance/security/intrusion/policies/{policyId}/ruleGroups/{ruleGroupId}/override",
    scope="appliance",
    response_type="CreateOrganizationApplianceSecurityIntrusionPolicyRuleGroupOverrideResponse",
    stage="beta",
    oauth_scope="sdwan:config:write",
    batch=("/organizations/{organizationId}/appliance/security/intrusion/policies/{policyId}/ruleGroups/{ruleGroupId}/override", "create"),
)
UPDATE_ORGANIZATION_APPLIANCE_SECURITY_INTRUSION_POLICY_RULE_GROUP_OVERRIDE = Operation(
    id="updateOrganizationApplianceSecurityIntrusionPolicyRuleGroupOverride",
    method="PUT",
    path="/organizations/{organizationId}/appliance/security/intrusion/policies/{policyId}/ruleGroups/{ruleGroupId}/override",
    scope="appliance",
    response_type="UpdateOrganizationApplianceSecurityIntrusionPolicyRuleGroupOverrideResponse",
    stage="beta",
    oauth_scope="sdwan:config:write",
    batch=("/organizations/{organizationId}/appliance/security/intrusion/policies/{policyId}/ruleGroups/{ruleGroupId}/override", "update"),
)
DECLARE_ORGANIZATION_APPLIANCE_SECURITY_INTRUSION_POLICY_RULES_OVERRIDES = Operation(
    id="declareOrganizationApplianceSecurityIntrusionPolicyRulesOverrides",
    method="POST",
    path="/organizations/{organizationId}/appliance/security/intrusion/policies/{policyId}/rules/overrides/declare",
    scope="appliance",
    response_type="DeclareOrganizationApplianceSecurityIntrusionPolicyRulesOverridesResponse",
    stage="beta",
    oauth_scope="sdwan:config:write",
    batch=("/organizations/{organizationId}/appliance/security/intrusion/policies/{policyId}/rules/overrides/declare", "declare"),
)
CREATE_ORGANIZATION_APPLIANCE_SECURITY_INTRUSION_POLICY_RULE_OVERRIDE = Operation(
    id="createOrganizationApplianceSecurityIntrusionPolicyRuleOverride",
    method="POST",
    path="/organizations/{organizationId}/appliance/security/intrusion/policies/{policyId}/rules/{ruleId}/override",
    scope="appliance",
    response_type="CreateOrganizationApplianceSecurityIntrusionPolicyRuleOverrideResponse",
    stage="beta",
    oauth_scope="sdwan:config:write",
    batch=("/organizations/{organizationId}/appliance/security/intrusion/policies/{policyId}/rules/{ruleId}/override", "create"),
)
UPDATE_ORGANIZATION_APPLIANCE_SECURITY_INTRUSION_POLICY_RULE_OVERRIDE = Operation(
    id="updateOrganizationApplianceSecurityIntrusionPolicyRuleOverride",
    method="PUT",
    path="/organizations/{organizationId}/appliance/security/intrusion/policies/{policyId}/rules/{ruleId}/override",
    scope="appliance",
    response_type="UpdateOrganizationApplianceSecurityIntrusionPolicyRuleOverrideResponse",
    stage="beta",
    oauth_scope="sdwan:config:write",
    batch=("/organizations/{organizationId}/appliance/security/intrusion/policies/{policyId}/rules/{ruleId}/override", "update"),
)
GET_ORGANIZATION_APPLIANCE_SECURITY_INTRUSION_RULE_GROUPS = Operation(
    id="getOrganizationApplianceSecurityIntrusionRuleGroups",
    method="GET",
    path="/organizations/{organizationId}/appliance/security/intrusion/ruleGroups",
    scope="appliance",
    response_type="OrganizationApplianceSecurityIntrusionRuleGroup",
    is_list=True,
    paging="link",
    per_page=500,
    per_page_minimum=3,
    stage="beta",
    oauth_scope="sdwan:config:read",
)
GET_ORGANIZATION_APPLIANCE_SECURITY_INTRUSION_RULE_GROUPS_OVERRIDES = Operation(
    id="getOrganizationApplianceSecurityIntrusionRuleGroupsOverrides",
    method="GET",
    path="/organizations/{organizationId}/appliance/security/intrusion/ruleGroups/overrides",
    scope="appliance",
    response_type="OrganizationApplianceSecurityIntrusionRuleGroupsOverride",
    is_list=True,
    paging="link",
    per_page=100,
    per_page_minimum=3,
    stage="beta",
    oauth_scope="sdwan:config:read",
)
DELETE_ORGANIZATION_APPLIANCE_SECURITY_INTRUSION_RULE_GROUPS_OVERRIDE = Operation(
    id="deleteOrganizationApplianceSecurityIntrusionRuleGroupsOverride",
    method="DELETE",
    path="/organizations/{organizationId}/appliance/security/intrusion/ruleGroups/overrides/{overrideId}",
    scope="appliance",
    response_type="None",
    stage="beta",
    oauth_scope="sdwan:config:write",
    batch=("/organizations/{organizationId}/appliance/security/intrusion/ruleGroups/overrides/{overrideId}", "destroy"),
)
GET_ORGANIZATION_APPLIANCE_SECURITY_INTRUSION_RULE_GROUPS_OVERVIEWS = Operation(
    id="getOrganizationApplianceSecurityIntrusionRuleGroupsOverviews",
    method="GET",
    path="/organizations/{organizationId}/appliance/security/intrusion/ruleGroups/overviews",
    scope="appliance",
    response_type="OrganizationApplianceSecurityIntrusionRuleGroupsOverview",
    is_list=True,
    paging="link",
    per_page=500,
    per_page_minimum=3,
    stage="beta",
    oauth_scope="sdwan:config:read",
)
GET_ORGANIZATION_APPLIANCE_SECURITY_INTRUSION_RULES = Operation(
    id="getOrganizationApplianceSecurityIntrusionRules",
    method="GET",
    path="/organizations/{organizationId}/appliance/security/intrusion/rules",
    scope="appliance",
    response_type="OrganizationApplianceSecurityIntrusionRule",
    is_list=True,
    paging="link",
    per_page=500,
    per_page_minimum=3,
    stage="beta",
    oauth_scope="sdwan:config:read",
)
GET_ORGANIZATION_APPLIANCE_SECURITY_INTRUSION_RULES_OVERRIDES = Operation(
    id="getOrganizationApplianceSecurityIntrusionRulesOverrides",
    method="GET",
    path="/organizations/{organizationId}/appliance/security/intrusion/rules/overrides",
    scope="appliance",
    response_type="OrganizationApplianceSecurityIntrusionRulesOverride",
    is_list=True,
    paging="link",
    per_page=100,
    per_page_minimum=3,
    stage="beta",
    oauth_scope="sdwan:config:read",
)
DELETE_ORGANIZATION_APPLIANCE_SECURITY_INTRUSION_RULES_OVERRIDE = Operation(
    id="deleteOrganizationApplianceSecurityIntrusionRulesOverride",
    method="DELETE",
    path="/organizations/{organizationId}/appliance/security/intrusion/rules/overrides/{overrideId}",
    scope="appliance",
    response_type="None",
    stage="beta",
    oauth_scope="sdwan:config:write",
    batch=("/organizations/{organizationId}/appliance/security/intrusion/rules/overrides/{overrideId}", "destroy"),
)
GET_ORGANIZATION_APPLIANCE_TRAFFIC_SHAPING_VPN_EXCLUSIONS_BY_NETWORK = Operation(
    id="getOrganizationApplianceTrafficShapingVpnExclusionsByNetwork",
    method="GET",
    path="/organizations/{organizationId}/appliance/trafficShaping/vpnExclusions/byNetwork",
    scope="appliance",
    response_type="OrganizationApplianceTrafficShapingVpnExclusionsByNetwork",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="sdwan:config:read",
)
GET_ORGANIZATION_APPLIANCE_UMBRELLA_POLICIES_BY_NETWORK = Operation(
    id="getOrganizationApplianceUmbrellaPoliciesByNetwork",
    method="GET",
    path="/organizations/{organizationId}/appliance/umbrella/policies/byNetwork",
    scope="appliance",
    is_list=True,
    paging="link",
    stage="beta",
)
GET_ORGANIZATION_APPLIANCE_UPLINK_STATUSES = Operation(
    id="getOrganizationApplianceUplinkStatuses",
    method="GET",
    path="/organizations/{organizationId}/appliance/uplink/statuses",
    scope="appliance",
    response_type="OrganizationApplianceUplinkStatus",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="sdwan:telemetry:read",
)
GET_ORGANIZATION_APPLIANCE_UPLINKS_NAT_BY_NETWORK = Operation(
    id="getOrganizationApplianceUplinksNatByNetwork",
    method="GET",
    path="/organizations/{organizationId}/appliance/uplinks/nat/byNetwork",
    scope="appliance",
    response_type="OrganizationApplianceUplinksNatByNetwork",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
)
GET_ORGANIZATION_APPLIANCE_UPLINKS_STATUSES_OVERVIEW = Operation(
    id="getOrganizationApplianceUplinksStatusesOverview",
    method="GET",
    path="/organizations/{organizationId}/appliance/uplinks/statuses/overview",
    scope="appliance",
    response_type="OrganizationApplianceUplinksStatusesOverview",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_APPLIANCE_UPLINKS_USAGE_BY_NETWORK = Operation(
    id="getOrganizationApplianceUplinksUsageByNetwork",
    method="GET",
    path="/organizations/{organizationId}/appliance/uplinks/usage/byNetwork",
    scope="appliance",
    response_type="OrganizationApplianceUplinksUsageByNetwork",
    is_list=True,
    oauth_scope="sdwan:telemetry:read",
)
GET_ORGANIZATION_APPLIANCE_VLANS = Operation(
    id="getOrganizationApplianceVlans",
    method="GET",
    path="/organizations/{organizationId}/appliance/vlans",
    scope="appliance",
    is_list=True,
    paging="link",
    stage="beta",
)
GET_ORGANIZATION_APPLIANCE_VPN_CONNECTIVITY_VPN_PEERS_BY_NETWORK = Operation(
    id="getOrganizationApplianceVpnConnectivityVpnPeersByNetwork",
    method="GET",
    path="/organizations/{organizationId}/appliance/vpn/connectivity/vpnPeers/byNetwork",
    scope="appliance",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_ORGANIZATION_APPLIANCE_VPN_REMOTE_ACCESS_SECURE_CLIENT_AUTHENTICATION_BY_CLIENT = Operation(
    id="getOrganizationApplianceVpnRemoteAccessSecureClientAuthenticationByClient",
    method="GET",
    path="/organizations/{organizationId}/appliance/vpn/remoteAccess/secureClient/authentication/byClient",
    scope="appliance",
    stage="beta",
)
GET_ORGANIZATION_APPLIANCE_VPN_REMOTE_ACCESS_SECURE_CLIENT_IP_ASSIGNMENT_BY_CLIENT = Operation(
    id="getOrganizationApplianceVpnRemoteAccessSecureClientIpAssignmentByClient",
    method="GET",
    path="/organizations/{organizationId}/appliance/vpn/remoteAccess/secureClient/ipAssignment/byClient",
    scope="appliance",
    stage="beta",
)
GET_ORGANIZATION_APPLIANCE_VPN_REMOTE_ACCESS_SECURE_CLIENT_TUNNEL_CREATION_BY_CLIENT = Operation(
    id="getOrganizationApplianceVpnRemoteAccessSecureClientTunnelCreationByClient",
    method="GET",
    path="/organizations/{organizationId}/appliance/vpn/remoteAccess/secureClient/tunnelCreation/byClient",
    scope="appliance",
    stage="beta",
)
GET_ORGANIZATION_APPLIANCE_VPN_SITE_TO_SITE_HUBS_VRFS = Operation(
    id="getOrganizationApplianceVpnSiteToSiteHubsVrfs",
    method="GET",
    path="/organizations/{organizationId}/appliance/vpn/siteToSite/hubs/vrfs",
    scope="appliance",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="sdwan:config:read",
)
GET_ORGANIZATION_APPLIANCE_VPN_SITE_TO_SITE_IPSEC_PEERS_SLAS = Operation(
    id="getOrganizationApplianceVpnSiteToSiteIpsecPeersSlas",
    method="GET",
    path="/organizations/{organizationId}/appliance/vpn/siteToSite/ipsec/peers/slas",
    scope="appliance",
    response_type="OrganizationApplianceVpnSiteToSiteIpsecPeersSla",
    is_list=True,
)
UPDATE_ORGANIZATION_APPLIANCE_VPN_SITE_TO_SITE_IPSEC_PEERS_SLAS = Operation(
    id="updateOrganizationApplianceVpnSiteToSiteIpsecPeersSlas",
    method="PUT",
    path="/organizations/{organizationId}/appliance/vpn/siteToSite/ipsec/peers/slas",
    scope="appliance",
    response_type="UpdateOrganizationApplianceVpnSiteToSiteIpsecPeersSlasResponse",
    batch=("/organizations/{organizationId}/appliance/vpn/siteToSite/ipsec/peers/slas", "update"),
)
GET_ORGANIZATION_APPLIANCE_VPN_STATS = Operation(
    id="getOrganizationApplianceVpnStats",
    method="GET",
    path="/organizations/{organizationId}/appliance/vpn/stats",
    scope="appliance",
    response_type="OrganizationApplianceVpnStat",
    is_list=True,
    paging="link",
    per_page=300,
    per_page_minimum=3,
    oauth_scope="sdwan:telemetry:read",
)
GET_ORGANIZATION_APPLIANCE_VPN_STATUSES = Operation(
    id="getOrganizationApplianceVpnStatuses",
    method="GET",
    path="/organizations/{organizationId}/appliance/vpn/statuses",
    scope="appliance",
    response_type="OrganizationApplianceVpnStatus",
    is_list=True,
    paging="link",
    per_page=300,
    per_page_minimum=3,
    oauth_scope="sdwan:telemetry:read",
)
GET_ORGANIZATION_APPLIANCE_VPN_THIRD_PARTY_VPN_PEERS = Operation(
    id="getOrganizationApplianceVpnThirdPartyVPNPeers",
    method="GET",
    path="/organizations/{organizationId}/appliance/vpn/thirdPartyVPNPeers",
    scope="appliance",
    response_type="OrganizationApplianceVpnThirdPartyVPNPeers",
    oauth_scope="sdwan:config:read",
)
UPDATE_ORGANIZATION_APPLIANCE_VPN_THIRD_PARTY_VPN_PEERS = Operation(
    id="updateOrganizationApplianceVpnThirdPartyVPNPeers",
    method="PUT",
    path="/organizations/{organizationId}/appliance/vpn/thirdPartyVPNPeers",
    scope="appliance",
    response_type="UpdateOrganizationApplianceVpnThirdPartyVPNPeersResponse",
    oauth_scope="sdwan:config:write",
    batch=("/organizations/{organizationId}/appliance/vpn/thirdPartyVPNPeers", "update"),
)
GET_ORGANIZATION_APPLIANCE_VPN_VPN_FIREWALL_RULES = Operation(
    id="getOrganizationApplianceVpnVpnFirewallRules",
    method="GET",
    path="/organizations/{organizationId}/appliance/vpn/vpnFirewallRules",
    scope="appliance",
    response_type="OrganizationApplianceVpnVpnFirewallRules",
    oauth_scope="sdwan:config:read",
)
UPDATE_ORGANIZATION_APPLIANCE_VPN_VPN_FIREWALL_RULES = Operation(
    id="updateOrganizationApplianceVpnVpnFirewallRules",
    method="PUT",
    path="/organizations/{organizationId}/appliance/vpn/vpnFirewallRules",
    scope="appliance",
    response_type="UpdateOrganizationApplianceVpnVpnFirewallRulesResponse",
    oauth_scope="sdwan:config:write",
)
ASSIGN_ORGANIZATION_POLICIES_GLOBAL_GROUP_POLICIES_APPLIANCE_VLANS = Operation(
    id="assignOrganizationPoliciesGlobalGroupPoliciesApplianceVlans",
    method="POST",
    path="/organizations/{organizationId}/policies/global/group/policies/appliance/vlans/assign",
    scope="appliance",
    response_type="AssignOrganizationPoliciesGlobalGroupPoliciesApplianceVlansResponse",
    oauth_scope="dashboard:general:config:write",
    batch=("/organizations/{organizationId}/policies/global/group/policies/appliance/vlans/assign", "assign"),
)
GET_ORGANIZATION_POLICIES_GLOBAL_GROUP_POLICIES_APPLIANCE_VLANS_ASSIGNMENTS = Operation(
    id="getOrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignments",
    method="GET",
    path="/organizations/{organizationId}/policies/global/group/policies/appliance/vlans/assignments",
    scope="appliance",
    response_type="OrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignment",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="dashboard:general:config:read",
)
GET_ORGANIZATION_POLICIES_GLOBAL_GROUP_POLICIES_APPLIANCE_VLANS_ASSIGNMENTS_BY_VLAN = Operation(
    id="getOrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignmentsByVlan",
    method="GET",
    path="/organizations/{organizationId}/policies/global/group/policies/appliance/vlans/assignments/byVlan",
    scope="appliance",
    response_type="OrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignmentsByVlan",
    is_list=True,
    paging="link",
    per_page=100,
    per_page_minimum=3,
    oauth_scope="dashboard:general:config:read",
)
REMOVE_ORGANIZATION_POLICIES_GLOBAL_GROUP_POLICIES_APPLIANCE_VLANS = Operation(
    id="removeOrganizationPoliciesGlobalGroupPoliciesApplianceVlans",
    method="POST",
    path="/organizations/{organizationId}/policies/global/group/policies/appliance/vlans/remove",
    scope="appliance",
    response_type="RemoveOrganizationPoliciesGlobalGroupPoliciesApplianceVlansResponse",
    oauth_scope="dashboard:general:config:write",
    batch=("/organizations/{organizationId}/policies/global/group/policies/appliance/vlans/remove", "remove"),
)


class Appliance(Scope):
    """The appliance operations."""

    def get_device_appliance_dhcp_subnets(
        self,
        serial: str | int | None,
    ) -> Paginator[models.DeviceApplianceDhcpSubnet]:
        """``GET /devices/{serial}/appliance/dhcp/subnets``

        OAuth scope: ``sdwan:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-device-appliance-dhcp-subnets/
        """
        return self._list(
            GET_DEVICE_APPLIANCE_DHCP_SUBNETS,
            (serial,),
        )

    def create_device_appliance_interfaces_ports_update(
        self,
        serial: str | int | None,
        *,
        interface: Mapping[str, Any] | None | UnsetType = UNSET,
        enabled: bool | None | UnsetType = UNSET,
        personality: Mapping[str, Any] | None | UnsetType = UNSET,
        uplink: Mapping[str, Any] | None | UnsetType = UNSET,
        downlink: Mapping[str, Any] | None | UnsetType = UNSET,
        profile: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.CreateDeviceApplianceInterfacesPortsUpdateResponse]:
        """``POST /devices/{serial}/appliance/interfaces/ports/update``

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/create-device-appliance-interfaces-ports-
        update/
        """
        return self._call(
            CREATE_DEVICE_APPLIANCE_INTERFACES_PORTS_UPDATE,
            (serial,),
            {},
            {
                "interface": interface,
                "enabled": enabled,
                "personality": personality,
                "uplink": uplink,
                "downlink": downlink,
                "profile": profile,
            },
        )

    def update_device_appliance_interfaces_port(
        self,
        serial: str | int | None,
        number: str | int | None,
        *,
        enabled: bool | None | UnsetType = UNSET,
        personality: Mapping[str, Any] | None | UnsetType = UNSET,
        uplink: Mapping[str, Any] | None | UnsetType = UNSET,
        downlink: Mapping[str, Any] | None | UnsetType = UNSET,
        profile: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateDeviceApplianceInterfacesPortResponse]:
        """``PUT /devices/{serial}/appliance/interfaces/ports/{number}``

        Beta: it may change or vanish without notice.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-device-appliance-interfaces-port/
        """
        return self._call(
            UPDATE_DEVICE_APPLIANCE_INTERFACES_PORT,
            (serial, number,),
            {},
            {
                "enabled": enabled,
                "personality": personality,
                "uplink": uplink,
                "downlink": downlink,
                "profile": profile,
            },
        )

    def get_device_appliance_performance(
        self,
        serial: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
    ) -> Call[models.DeviceAppliancePerformance | None]:
        """``GET /devices/{serial}/appliance/performance``

        OAuth scope: ``sdwan:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-device-appliance-performance/
        """
        return self._call(
            GET_DEVICE_APPLIANCE_PERFORMANCE,
            (serial,),
            {
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
            },
        )

    def get_device_appliance_prefixes_delegated(
        self,
        serial: str | int | None,
    ) -> Paginator[models.DeviceAppliancePrefixesDelegated]:
        """``GET /devices/{serial}/appliance/prefixes/delegated``

        OAuth scope: ``sdwan:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-device-appliance-prefixes-delegated/
        """
        return self._list(
            GET_DEVICE_APPLIANCE_PREFIXES_DELEGATED,
            (serial,),
        )

    def get_device_appliance_prefixes_delegated_vlan_assignments(
        self,
        serial: str | int | None,
    ) -> Paginator[models.DeviceAppliancePrefixesDelegatedVlanAssignment]:
        """``GET /devices/{serial}/appliance/prefixes/delegated/vlanAssignments``

        OAuth scope: ``sdwan:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-device-appliance-prefixes-delegated-vlan-
        assignments/
        """
        return self._list(
            GET_DEVICE_APPLIANCE_PREFIXES_DELEGATED_VLAN_ASSIGNMENTS,
            (serial,),
        )

    def get_device_appliance_radio_settings(
        self,
        serial: str | int | None,
    ) -> Call[models.DeviceApplianceRadioSettings]:
        """``GET /devices/{serial}/appliance/radio/settings``

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-device-appliance-radio-settings/
        """
        return self._call(
            GET_DEVICE_APPLIANCE_RADIO_SETTINGS,
            (serial,),
        )

    def update_device_appliance_radio_settings(
        self,
        serial: str | int | None,
        *,
        rf_profile_id: str | None | UnsetType = UNSET,
        two_four_ghz_settings: Mapping[str, Any] | None | UnsetType = UNSET,
        five_ghz_settings: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateDeviceApplianceRadioSettingsResponse]:
        """``PUT /devices/{serial}/appliance/radio/settings``

        OAuth scope: ``sdwan:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-device-appliance-radio-settings/
        """
        return self._call(
            UPDATE_DEVICE_APPLIANCE_RADIO_SETTINGS,
            (serial,),
            {},
            {
                "rfProfileId": rf_profile_id,
                "twoFourGhzSettings": two_four_ghz_settings,
                "fiveGhzSettings": five_ghz_settings,
            },
        )

    def get_device_appliance_uplinks_settings(
        self,
        serial: str | int | None,
    ) -> Call[models.DeviceApplianceUplinksSettings]:
        """``GET /devices/{serial}/appliance/uplinks/settings``

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-device-appliance-uplinks-settings/
        """
        return self._call(
            GET_DEVICE_APPLIANCE_UPLINKS_SETTINGS,
            (serial,),
        )

    def update_device_appliance_uplinks_settings(
        self,
        serial: str | int | None,
        *,
        interfaces: Mapping[str, Any] | None,
    ) -> Call[models.UpdateDeviceApplianceUplinksSettingsResponse]:
        """``PUT /devices/{serial}/appliance/uplinks/settings``

        OAuth scope: ``sdwan:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-device-appliance-uplinks-settings/
        """
        return self._call(
            UPDATE_DEVICE_APPLIANCE_UPLINKS_SETTINGS,
            (serial,),
            {},
            {
                "interfaces": interfaces,
            },
        )

    def create_device_appliance_vmx_authentication_token(
        self,
        serial: str | int | None,
    ) -> Call[models.CreateDeviceApplianceVmxAuthenticationTokenResponse]:
        """``POST /devices/{serial}/appliance/vmx/authenticationToken``

        OAuth scope: ``sdwan:config:write``.

        Action batch: ``create``.

        https://developer.cisco.com/meraki/api-v1/create-device-appliance-vmx-authentication-
        token/
        """
        return self._call(
            CREATE_DEVICE_APPLIANCE_VMX_AUTHENTICATION_TOKEN,
            (serial,),
        )

    def get_network_appliance_client_security_events(
        self,
        network_id: str | int | None,
        client_id: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        sort_order: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /networks/{networkId}/appliance/clients/{clientId}/security/events``

        Page size: 3 to 1000, the API's default 100; 1000 is requested by default.

        OAuth scope: ``sdwan:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-appliance-client-security-events/
        """
        return self._list(
            GET_NETWORK_APPLIANCE_CLIENT_SECURITY_EVENTS,
            (network_id, client_id,),
            {
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "sortOrder": sort_order,
            },
        )

    def get_network_appliance_connectivity_monitoring_destinations(
        self,
        network_id: str | int | None,
    ) -> Call[models.NetworkApplianceConnectivityMonitoringDestinations]:
        """``GET /networks/{networkId}/appliance/connectivityMonitoringDestinations``

        OAuth scope: ``sdwan:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-appliance-connectivity-monitoring-
        destinations/
        """
        return self._call(
            GET_NETWORK_APPLIANCE_CONNECTIVITY_MONITORING_DESTINATIONS,
            (network_id,),
        )

    def update_network_appliance_connectivity_monitoring_destinations(
        self,
        network_id: str | int | None,
        *,
        destinations: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkApplianceConnectivityMonitoringDestinationsResponse]:
        """``PUT /networks/{networkId}/appliance/connectivityMonitoringDestinations``

        OAuth scope: ``sdwan:telemetry:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-appliance-connectivity-
        monitoring-destinations/
        """
        return self._call(
            UPDATE_NETWORK_APPLIANCE_CONNECTIVITY_MONITORING_DESTINATIONS,
            (network_id,),
            {},
            {
                "destinations[]": destinations,
            },
        )

    def get_network_appliance_content_filtering(
        self,
        network_id: str | int | None,
    ) -> Call[models.NetworkApplianceContentFiltering]:
        """``GET /networks/{networkId}/appliance/contentFiltering``

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-appliance-content-filtering/
        """
        return self._call(
            GET_NETWORK_APPLIANCE_CONTENT_FILTERING,
            (network_id,),
        )

    def update_network_appliance_content_filtering(
        self,
        network_id: str | int | None,
        *,
        allowed_url_patterns: Sequence[str | None] | None | UnsetType = UNSET,
        blocked_url_patterns: Sequence[str | None] | None | UnsetType = UNSET,
        blocked_url_categories: Sequence[str | None] | None | UnsetType = UNSET,
        url_category_list_size: str | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkApplianceContentFilteringResponse]:
        """``PUT /networks/{networkId}/appliance/contentFiltering``

        OAuth scope: ``sdwan:config:write``.

        https://developer.cisco.com/meraki/api-v1/update-network-appliance-content-filtering/
        """
        return self._call(
            UPDATE_NETWORK_APPLIANCE_CONTENT_FILTERING,
            (network_id,),
            {},
            {
                "allowedUrlPatterns[]": allowed_url_patterns,
                "blockedUrlPatterns[]": blocked_url_patterns,
                "blockedUrlCategories[]": blocked_url_categories,
                "urlCategoryListSize": url_category_list_size,
            },
        )

    def get_network_appliance_content_filtering_categories(
        self,
        network_id: str | int | None,
    ) -> Call[models.NetworkApplianceContentFilteringCategories]:
        """``GET /networks/{networkId}/appliance/contentFiltering/categories``

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-appliance-content-filtering-
        categories/
        """
        return self._call(
            GET_NETWORK_APPLIANCE_CONTENT_FILTERING_CATEGORIES,
            (network_id,),
        )

    def update_network_appliance_devices_redundancy(
        self,
        network_id: str | int | None,
        *,
        enabled: bool | None,
        mode: str | None | UnsetType = UNSET,
        designations: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
        uplink: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkApplianceDevicesRedundancyResponse]:
        """``PUT /networks/{networkId}/appliance/devices/redundancy``

        OAuth scope: ``sdwan:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-appliance-devices-redundancy/
        """
        return self._call(
            UPDATE_NETWORK_APPLIANCE_DEVICES_REDUNDANCY,
            (network_id,),
            {},
            {
                "enabled": enabled,
                "mode": mode,
                "designations[]": designations,
                "uplink": uplink,
            },
        )

    def create_network_appliance_devices_redundancy_swap(
        self,
        network_id: str | int | None,
    ) -> Call[models.CreateNetworkApplianceDevicesRedundancySwapResponse]:
        """``POST /networks/{networkId}/appliance/devices/redundancy/swap``

        OAuth scope: ``sdwan:config:write``.

        Action batch: ``swap``.

        https://developer.cisco.com/meraki/api-v1/create-network-appliance-devices-redundancy-
        swap/
        """
        return self._call(
            CREATE_NETWORK_APPLIANCE_DEVICES_REDUNDANCY_SWAP,
            (network_id,),
        )

    def get_network_appliance_firewall_cellular_firewall_rules(
        self,
        network_id: str | int | None,
    ) -> Call[models.NetworkApplianceFirewallCellularFirewallRules]:
        """``GET /networks/{networkId}/appliance/firewall/cellularFirewallRules``

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-appliance-firewall-cellular-
        firewall-rules/
        """
        return self._call(
            GET_NETWORK_APPLIANCE_FIREWALL_CELLULAR_FIREWALL_RULES,
            (network_id,),
        )

    def update_network_appliance_firewall_cellular_firewall_rules(
        self,
        network_id: str | int | None,
        *,
        rules: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkApplianceFirewallCellularFirewallRulesResponse]:
        """``PUT /networks/{networkId}/appliance/firewall/cellularFirewallRules``

        OAuth scope: ``sdwan:config:write``.

        https://developer.cisco.com/meraki/api-v1/update-network-appliance-firewall-cellular-
        firewall-rules/
        """
        return self._call(
            UPDATE_NETWORK_APPLIANCE_FIREWALL_CELLULAR_FIREWALL_RULES,
            (network_id,),
            {},
            {
                "rules[]": rules,
            },
        )

    def get_network_appliance_firewall_firewalled_services(
        self,
        network_id: str | int | None,
    ) -> Paginator[models.NetworkApplianceFirewallFirewalledService]:
        """``GET /networks/{networkId}/appliance/firewall/firewalledServices``

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-appliance-firewall-firewalled-
        services/
        """
        return self._list(
            GET_NETWORK_APPLIANCE_FIREWALL_FIREWALLED_SERVICES,
            (network_id,),
        )

    def get_network_appliance_firewall_firewalled_service(
        self,
        network_id: str | int | None,
        service: str | int | None,
    ) -> Call[models.NetworkApplianceFirewallFirewalledServiceDetails]:
        """``GET /networks/{networkId}/appliance/firewall/firewalledServices/{service}``

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-appliance-firewall-firewalled-
        service/
        """
        return self._call(
            GET_NETWORK_APPLIANCE_FIREWALL_FIREWALLED_SERVICE,
            (network_id, service,),
        )

    def update_network_appliance_firewall_firewalled_service(
        self,
        network_id: str | int | None,
        service: str | int | None,
        *,
        access: str | None,
        allowed_ips: Sequence[str | None] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkApplianceFirewallFirewalledServiceResponse]:
        """``PUT /networks/{networkId}/appliance/firewall/firewalledServices/{service}``

        OAuth scope: ``sdwan:config:write``.

        https://developer.cisco.com/meraki/api-v1/update-network-appliance-firewall-firewalled-
        service/
        """
        return self._call(
            UPDATE_NETWORK_APPLIANCE_FIREWALL_FIREWALLED_SERVICE,
            (network_id, service,),
            {},
            {
                "access": access,
                "allowedIps[]": allowed_ips,
            },
        )

    def get_network_appliance_firewall_inbound_cellular_firewall_rules(
        self,
        network_id: str | int | None,
    ) -> Call[models.NetworkApplianceFirewallInboundCellularFirewallRules]:
        """``GET /networks/{networkId}/appliance/firewall/inboundCellularFirewallRules``

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-appliance-firewall-inbound-
        cellular-firewall-rules/
        """
        return self._call(
            GET_NETWORK_APPLIANCE_FIREWALL_INBOUND_CELLULAR_FIREWALL_RULES,
            (network_id,),
        )

    def update_network_appliance_firewall_inbound_cellular_firewall_rules(
        self,
        network_id: str | int | None,
        *,
        rules: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkApplianceFirewallInboundCellularFirewallRulesResponse]:
        """``PUT /networks/{networkId}/appliance/firewall/inboundCellularFirewallRules``

        OAuth scope: ``sdwan:config:write``.

        https://developer.cisco.com/meraki/api-v1/update-network-appliance-firewall-inbound-
        cellular-firewall-rules/
        """
        return self._call(
            UPDATE_NETWORK_APPLIANCE_FIREWALL_INBOUND_CELLULAR_FIREWALL_RULES,
            (network_id,),
            {},
            {
                "rules[]": rules,
            },
        )

    def get_network_appliance_firewall_inbound_firewall_rules(
        self,
        network_id: str | int | None,
    ) -> Call[models.NetworkApplianceFirewallInboundFirewallRules]:
        """``GET /networks/{networkId}/appliance/firewall/inboundFirewallRules``

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-appliance-firewall-inbound-
        firewall-rules/
        """
        return self._call(
            GET_NETWORK_APPLIANCE_FIREWALL_INBOUND_FIREWALL_RULES,
            (network_id,),
        )

    def update_network_appliance_firewall_inbound_firewall_rules(
        self,
        network_id: str | int | None,
        *,
        rules: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
        syslog_default_rule: bool | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkApplianceFirewallInboundFirewallRulesResponse]:
        """``PUT /networks/{networkId}/appliance/firewall/inboundFirewallRules``

        https://developer.cisco.com/meraki/api-v1/update-network-appliance-firewall-inbound-
        firewall-rules/
        """
        return self._call(
            UPDATE_NETWORK_APPLIANCE_FIREWALL_INBOUND_FIREWALL_RULES,
            (network_id,),
            {},
            {
                "rules[]": rules,
                "syslogDefaultRule": syslog_default_rule,
            },
        )

    def get_network_appliance_firewall_l3_firewall_rules(
        self,
        network_id: str | int | None,
    ) -> Call[models.NetworkApplianceFirewallL3FirewallRules]:
        """``GET /networks/{networkId}/appliance/firewall/l3FirewallRules``

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-appliance-firewall-l3-firewall-
        rules/
        """
        return self._call(
            GET_NETWORK_APPLIANCE_FIREWALL_L3_FIREWALL_RULES,
            (network_id,),
        )

    def update_network_appliance_firewall_l3_firewall_rules(
        self,
        network_id: str | int | None,
        *,
        rules: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
        syslog_default_rule: bool | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkApplianceFirewallL3FirewallRulesResponse]:
        """``PUT /networks/{networkId}/appliance/firewall/l3FirewallRules``

        OAuth scope: ``sdwan:config:write``.

        https://developer.cisco.com/meraki/api-v1/update-network-appliance-firewall-l3-firewall-
        rules/
        """
        return self._call(
            UPDATE_NETWORK_APPLIANCE_FIREWALL_L3_FIREWALL_RULES,
            (network_id,),
            {},
            {
                "rules[]": rules,
                "syslogDefaultRule": syslog_default_rule,
            },
        )

    def get_network_appliance_firewall_l7_firewall_rules(
        self,
        network_id: str | int | None,
    ) -> Call[models.NetworkApplianceFirewallL7FirewallRules]:
        """``GET /networks/{networkId}/appliance/firewall/l7FirewallRules``

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-appliance-firewall-l7-firewall-
        rules/
        """
        return self._call(
            GET_NETWORK_APPLIANCE_FIREWALL_L7_FIREWALL_RULES,
            (network_id,),
        )

    def update_network_appliance_firewall_l7_firewall_rules(
        self,
        network_id: str | int | None,
        *,
        rules: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkApplianceFirewallL7FirewallRulesResponse]:
        """``PUT /networks/{networkId}/appliance/firewall/l7FirewallRules``

        OAuth scope: ``sdwan:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-appliance-firewall-l7-firewall-
        rules/
        """
        return self._call(
            UPDATE_NETWORK_APPLIANCE_FIREWALL_L7_FIREWALL_RULES,
            (network_id,),
            {},
            {
                "rules[]": rules,
            },
        )

    def get_network_appliance_firewall_l7_firewall_rules_application_categories(
        self,
        network_id: str | int | None,
    ) -> Call[models.NetworkApplianceFirewallL7FirewallRulesApplicationCategories]:
        """``GET /networks/{networkId}/appliance/firewall/l7FirewallRules/applicationCategories``

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-appliance-firewall-l7-firewall-
        rules-application-categories/
        """
        return self._call(
            GET_NETWORK_APPLIANCE_FIREWALL_L7_FIREWALL_RULES_APPLICATION_CATEGORIES,
            (network_id,),
        )

    def update_network_appliance_firewall_multicast_forwarding(
        self,
        network_id: str | int | None,
        *,
        rules: Sequence[Mapping[str, Any] | None] | None,
    ) -> Call[models.UpdateNetworkApplianceFirewallMulticastForwardingResponse]:
        """``PUT /networks/{networkId}/appliance/firewall/multicastForwarding``

        OAuth scope: ``sdwan:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-appliance-firewall-multicast-
        forwarding/
        """
        return self._call(
            UPDATE_NETWORK_APPLIANCE_FIREWALL_MULTICAST_FORWARDING,
            (network_id,),
            {},
            {
                "rules[]": rules,
            },
        )

    def get_network_appliance_firewall_one_to_many_nat_rules(
        self,
        network_id: str | int | None,
    ) -> Call[models.NetworkApplianceFirewallOneToManyNatRules]:
        """``GET /networks/{networkId}/appliance/firewall/oneToManyNatRules``

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-appliance-firewall-one-to-many-
        nat-rules/
        """
        return self._call(
            GET_NETWORK_APPLIANCE_FIREWALL_ONE_TO_MANY_NAT_RULES,
            (network_id,),
        )

    def update_network_appliance_firewall_one_to_many_nat_rules(
        self,
        network_id: str | int | None,
        *,
        rules: Sequence[Mapping[str, Any] | None] | None,
    ) -> Call[models.UpdateNetworkApplianceFirewallOneToManyNatRulesResponse]:
        """``PUT /networks/{networkId}/appliance/firewall/oneToManyNatRules``

        OAuth scope: ``sdwan:config:write``.

        https://developer.cisco.com/meraki/api-v1/update-network-appliance-firewall-one-to-many-
        nat-rules/
        """
        return self._call(
            UPDATE_NETWORK_APPLIANCE_FIREWALL_ONE_TO_MANY_NAT_RULES,
            (network_id,),
            {},
            {
                "rules[]": rules,
            },
        )

    def get_network_appliance_firewall_one_to_one_nat_rules(
        self,
        network_id: str | int | None,
    ) -> Call[models.NetworkApplianceFirewallOneToOneNatRules]:
        """``GET /networks/{networkId}/appliance/firewall/oneToOneNatRules``

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-appliance-firewall-one-to-one-nat-
        rules/
        """
        return self._call(
            GET_NETWORK_APPLIANCE_FIREWALL_ONE_TO_ONE_NAT_RULES,
            (network_id,),
        )

    def update_network_appliance_firewall_one_to_one_nat_rules(
        self,
        network_id: str | int | None,
        *,
        rules: Sequence[Mapping[str, Any] | None] | None,
    ) -> Call[models.UpdateNetworkApplianceFirewallOneToOneNatRulesResponse]:
        """``PUT /networks/{networkId}/appliance/firewall/oneToOneNatRules``

        OAuth scope: ``sdwan:config:write``.

        https://developer.cisco.com/meraki/api-v1/update-network-appliance-firewall-one-to-one-
        nat-rules/
        """
        return self._call(
            UPDATE_NETWORK_APPLIANCE_FIREWALL_ONE_TO_ONE_NAT_RULES,
            (network_id,),
            {},
            {
                "rules[]": rules,
            },
        )

    def get_network_appliance_firewall_port_forwarding_rules(
        self,
        network_id: str | int | None,
    ) -> Call[models.NetworkApplianceFirewallPortForwardingRules]:
        """``GET /networks/{networkId}/appliance/firewall/portForwardingRules``

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-appliance-firewall-port-
        forwarding-rules/
        """
        return self._call(
            GET_NETWORK_APPLIANCE_FIREWALL_PORT_FORWARDING_RULES,
            (network_id,),
        )

    def update_network_appliance_firewall_port_forwarding_rules(
        self,
        network_id: str | int | None,
        *,
        rules: Sequence[Mapping[str, Any] | None] | None,
    ) -> Call[models.UpdateNetworkApplianceFirewallPortForwardingRulesResponse]:
        """``PUT /networks/{networkId}/appliance/firewall/portForwardingRules``

        OAuth scope: ``sdwan:config:write``.

        https://developer.cisco.com/meraki/api-v1/update-network-appliance-firewall-port-
        forwarding-rules/
        """
        return self._call(
            UPDATE_NETWORK_APPLIANCE_FIREWALL_PORT_FORWARDING_RULES,
            (network_id,),
            {},
            {
                "rules[]": rules,
            },
        )

    def get_network_appliance_firewall_settings(
        self,
        network_id: str | int | None,
    ) -> Call[models.NetworkApplianceFirewallSettings]:
        """``GET /networks/{networkId}/appliance/firewall/settings``

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-appliance-firewall-settings/
        """
        return self._call(
            GET_NETWORK_APPLIANCE_FIREWALL_SETTINGS,
            (network_id,),
        )

    def update_network_appliance_firewall_settings(
        self,
        network_id: str | int | None,
        *,
        spoofing_protection: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkApplianceFirewallSettingsResponse]:
        """``PUT /networks/{networkId}/appliance/firewall/settings``

        OAuth scope: ``sdwan:config:write``.

        https://developer.cisco.com/meraki/api-v1/update-network-appliance-firewall-settings/
        """
        return self._call(
            UPDATE_NETWORK_APPLIANCE_FIREWALL_SETTINGS,
            (network_id,),
            {},
            {
                "spoofingProtection": spoofing_protection,
            },
        )

    def create_network_appliance_interfaces_l3(
        self,
        network_id: str | int | None,
        *,
        ipv4: Mapping[str, Any] | None,
        port: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.CreateNetworkApplianceInterfacesL3Response]:
        """``POST /networks/{networkId}/appliance/interfaces/l3``

        Action batch: ``create``.

        https://developer.cisco.com/meraki/api-v1/create-network-appliance-interfaces-l3/
        """
        return self._call(
            CREATE_NETWORK_APPLIANCE_INTERFACES_L3,
            (network_id,),
            {},
            {
                "port": port,
                "ipv4": ipv4,
            },
        )

    def delete_network_appliance_interfaces_l3(
        self,
        network_id: str | int | None,
        interface_id: str | int | None,
    ) -> Call[None]:
        """``DELETE /networks/{networkId}/appliance/interfaces/l3/{interfaceId}``

        Action batch: ``destroy``.

        https://developer.cisco.com/meraki/api-v1/delete-network-appliance-interfaces-l3/
        """
        return self._call(
            DELETE_NETWORK_APPLIANCE_INTERFACES_L3,
            (network_id, interface_id,),
        )

    def update_network_appliance_interfaces_l3(
        self,
        network_id: str | int | None,
        interface_id: str | int | None,
        *,
        port: Mapping[str, Any] | None | UnsetType = UNSET,
        ipv4: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkApplianceInterfacesL3Response]:
        """``PUT /networks/{networkId}/appliance/interfaces/l3/{interfaceId}``

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-appliance-interfaces-l3/
        """
        return self._call(
            UPDATE_NETWORK_APPLIANCE_INTERFACES_L3,
            (network_id, interface_id,),
            {},
            {
                "port": port,
                "ipv4": ipv4,
            },
        )

    def get_network_appliance_ports(
        self,
        network_id: str | int | None,
    ) -> Paginator[models.NetworkAppliancePort]:
        """``GET /networks/{networkId}/appliance/ports``

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-appliance-ports/
        """
        return self._list(
            GET_NETWORK_APPLIANCE_PORTS,
            (network_id,),
        )

    def create_network_appliance_ports_radius_server(
        self,
        network_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /networks/{networkId}/appliance/ports/radius/servers``

        Beta: it may change or vanish without notice.

        OAuth scope: ``sdwan:config:write``.

        https://developer.cisco.com/meraki/api-v1/create-network-appliance-ports-radius-server/
        """
        return self._call(
            CREATE_NETWORK_APPLIANCE_PORTS_RADIUS_SERVER,
            (network_id,),
            {},
            body,
        )

    def delete_network_appliance_ports_radius_server(
        self,
        network_id: str | int | None,
        server_id: str | int | None,
    ) -> Call[None]:
        """``DELETE /networks/{networkId}/appliance/ports/radius/servers/{serverId}``

        Beta: it may change or vanish without notice.

        OAuth scope: ``sdwan:config:write``.

        https://developer.cisco.com/meraki/api-v1/delete-network-appliance-ports-radius-server/
        """
        return self._call(
            DELETE_NETWORK_APPLIANCE_PORTS_RADIUS_SERVER,
            (network_id, server_id,),
        )

    def update_network_appliance_ports_radius_server(
        self,
        network_id: str | int | None,
        server_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``PUT /networks/{networkId}/appliance/ports/radius/servers/{serverId}``

        Beta: it may change or vanish without notice.

        OAuth scope: ``sdwan:config:write``.

        https://developer.cisco.com/meraki/api-v1/update-network-appliance-ports-radius-server/
        """
        return self._call(
            UPDATE_NETWORK_APPLIANCE_PORTS_RADIUS_SERVER,
            (network_id, server_id,),
            {},
            body,
        )

    def get_network_appliance_port(
        self,
        network_id: str | int | None,
        port_id: str | int | None,
    ) -> Call[models.NetworkAppliancePortDetails]:
        """``GET /networks/{networkId}/appliance/ports/{portId}``

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-appliance-port/
        """
        return self._call(
            GET_NETWORK_APPLIANCE_PORT,
            (network_id, port_id,),
        )

    def update_network_appliance_port(
        self,
        network_id: str | int | None,
        port_id: str | int | None,
        *,
        enabled: bool | None | UnsetType = UNSET,
        drop_untagged_traffic: bool | None | UnsetType = UNSET,
        type: str | None | UnsetType = UNSET,
        vlan: int | None | UnsetType = UNSET,
        allowed_vlans: str | None | UnsetType = UNSET,
        access_policy: str | None | UnsetType = UNSET,
        sgt: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkAppliancePortResponse]:
        """``PUT /networks/{networkId}/appliance/ports/{portId}``

        OAuth scope: ``sdwan:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-appliance-port/
        """
        return self._call(
            UPDATE_NETWORK_APPLIANCE_PORT,
            (network_id, port_id,),
            {},
            {
                "enabled": enabled,
                "dropUntaggedTraffic": drop_untagged_traffic,
                "type": type,
                "vlan": vlan,
                "allowedVlans": allowed_vlans,
                "accessPolicy": access_policy,
                "sgt": sgt,
            },
        )

    def get_network_appliance_prefixes_delegated_statics(
        self,
        network_id: str | int | None,
    ) -> Paginator[models.NetworkAppliancePrefixesDelegatedStatic]:
        """``GET /networks/{networkId}/appliance/prefixes/delegated/statics``

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-appliance-prefixes-delegated-
        statics/
        """
        return self._list(
            GET_NETWORK_APPLIANCE_PREFIXES_DELEGATED_STATICS,
            (network_id,),
        )

    def create_network_appliance_prefixes_delegated_static(
        self,
        network_id: str | int | None,
        *,
        prefix: str | None,
        origin: Mapping[str, Any] | None,
        description: str | None | UnsetType = UNSET,
    ) -> Call[models.CreateNetworkAppliancePrefixesDelegatedStaticResponse]:
        """``POST /networks/{networkId}/appliance/prefixes/delegated/statics``

        OAuth scope: ``sdwan:config:write``.

        Action batch: ``create``.

        https://developer.cisco.com/meraki/api-v1/create-network-appliance-prefixes-delegated-
        static/
        """
        return self._call(
            CREATE_NETWORK_APPLIANCE_PREFIXES_DELEGATED_STATIC,
            (network_id,),
            {},
            {
                "prefix": prefix,
                "origin": origin,
                "description": description,
            },
        )

    def delete_network_appliance_prefixes_delegated_static(
        self,
        network_id: str | int | None,
        static_delegated_prefix_id: str | int | None,
    ) -> Call[models.DeleteNetworkAppliancePrefixesDelegatedStaticResponse]:
        """``DELETE
        /networks/{networkId}/appliance/prefixes/delegated/statics/{staticDelegatedPrefixId}``

        OAuth scope: ``sdwan:config:write``.

        Action batch: ``destroy``.

        https://developer.cisco.com/meraki/api-v1/delete-network-appliance-prefixes-delegated-
        static/
        """
        return self._call(
            DELETE_NETWORK_APPLIANCE_PREFIXES_DELEGATED_STATIC,
            (network_id, static_delegated_prefix_id,),
        )

    def get_network_appliance_prefixes_delegated_static(
        self,
        network_id: str | int | None,
        static_delegated_prefix_id: str | int | None,
    ) -> Call[models.NetworkAppliancePrefixesDelegatedStaticDetails]:
        """``GET
        /networks/{networkId}/appliance/prefixes/delegated/statics/{staticDelegatedPrefixId}``

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-appliance-prefixes-delegated-
        static/
        """
        return self._call(
            GET_NETWORK_APPLIANCE_PREFIXES_DELEGATED_STATIC,
            (network_id, static_delegated_prefix_id,),
        )

    def update_network_appliance_prefixes_delegated_static(
        self,
        network_id: str | int | None,
        static_delegated_prefix_id: str | int | None,
        *,
        prefix: str | None | UnsetType = UNSET,
        origin: Mapping[str, Any] | None | UnsetType = UNSET,
        description: str | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkAppliancePrefixesDelegatedStaticResponse]:
        """``PUT
        /networks/{networkId}/appliance/prefixes/delegated/statics/{staticDelegatedPrefixId}``

        OAuth scope: ``sdwan:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-appliance-prefixes-delegated-
        static/
        """
        return self._call(
            UPDATE_NETWORK_APPLIANCE_PREFIXES_DELEGATED_STATIC,
            (network_id, static_delegated_prefix_id,),
            {},
            {
                "prefix": prefix,
                "origin": origin,
                "description": description,
            },
        )

    def get_network_appliance_rf_profiles(
        self,
        network_id: str | int | None,
    ) -> Call[models.NetworkApplianceRfProfiles]:
        """``GET /networks/{networkId}/appliance/rfProfiles``

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-appliance-rf-profiles/
        """
        return self._call(
            GET_NETWORK_APPLIANCE_RF_PROFILES,
            (network_id,),
        )

    def create_network_appliance_rf_profile(
        self,
        network_id: str | int | None,
        *,
        name: str | None,
        two_four_ghz_settings: Mapping[str, Any] | None | UnsetType = UNSET,
        five_ghz_settings: Mapping[str, Any] | None | UnsetType = UNSET,
        per_ssid_settings: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.CreateNetworkApplianceRfProfileResponse]:
        """``POST /networks/{networkId}/appliance/rfProfiles``

        OAuth scope: ``sdwan:config:write``.

        Action batch: ``create``.

        https://developer.cisco.com/meraki/api-v1/create-network-appliance-rf-profile/
        """
        return self._call(
            CREATE_NETWORK_APPLIANCE_RF_PROFILE,
            (network_id,),
            {},
            {
                "name": name,
                "twoFourGhzSettings": two_four_ghz_settings,
                "fiveGhzSettings": five_ghz_settings,
                "perSsidSettings": per_ssid_settings,
            },
        )

    def delete_network_appliance_rf_profile(
        self,
        network_id: str | int | None,
        rf_profile_id: str | int | None,
    ) -> Call[None]:
        """``DELETE /networks/{networkId}/appliance/rfProfiles/{rfProfileId}``

        OAuth scope: ``sdwan:config:write``.

        Action batch: ``destroy``.

        https://developer.cisco.com/meraki/api-v1/delete-network-appliance-rf-profile/
        """
        return self._call(
            DELETE_NETWORK_APPLIANCE_RF_PROFILE,
            (network_id, rf_profile_id,),
        )

    def get_network_appliance_rf_profile(
        self,
        network_id: str | int | None,
        rf_profile_id: str | int | None,
    ) -> Call[models.NetworkApplianceRfProfile]:
        """``GET /networks/{networkId}/appliance/rfProfiles/{rfProfileId}``

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-appliance-rf-profile/
        """
        return self._call(
            GET_NETWORK_APPLIANCE_RF_PROFILE,
            (network_id, rf_profile_id,),
        )

    def update_network_appliance_rf_profile(
        self,
        network_id: str | int | None,
        rf_profile_id: str | int | None,
        *,
        name: str | None | UnsetType = UNSET,
        two_four_ghz_settings: Mapping[str, Any] | None | UnsetType = UNSET,
        five_ghz_settings: Mapping[str, Any] | None | UnsetType = UNSET,
        per_ssid_settings: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkApplianceRfProfileResponse]:
        """``PUT /networks/{networkId}/appliance/rfProfiles/{rfProfileId}``

        OAuth scope: ``sdwan:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-appliance-rf-profile/
        """
        return self._call(
            UPDATE_NETWORK_APPLIANCE_RF_PROFILE,
            (network_id, rf_profile_id,),
            {},
            {
                "name": name,
                "twoFourGhzSettings": two_four_ghz_settings,
                "fiveGhzSettings": five_ghz_settings,
                "perSsidSettings": per_ssid_settings,
            },
        )

    def update_network_appliance_sdwan_internet_policies(
        self,
        network_id: str | int | None,
        *,
        wan_traffic_uplink_preferences: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkApplianceSdwanInternetPoliciesResponse]:
        """``PUT /networks/{networkId}/appliance/sdwan/internetPolicies``

        OAuth scope: ``sdwan:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-appliance-sdwan-internet-
        policies/
        """
        return self._call(
            UPDATE_NETWORK_APPLIANCE_SDWAN_INTERNET_POLICIES,
            (network_id,),
            {},
            {
                "wanTrafficUplinkPreferences[]": wan_traffic_uplink_preferences,
            },
        )

    def get_network_appliance_security_events(
        self,
        network_id: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        sort_order: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /networks/{networkId}/appliance/security/events``

        Page size: 3 to 1000, the API's default 100; 1000 is requested by default.

        OAuth scope: ``sdwan:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-appliance-security-events/
        """
        return self._list(
            GET_NETWORK_APPLIANCE_SECURITY_EVENTS,
            (network_id,),
            {
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "sortOrder": sort_order,
            },
        )

    def get_network_appliance_security_intrusion(
        self,
        network_id: str | int | None,
    ) -> Call[models.NetworkApplianceSecurityIntrusion]:
        """``GET /networks/{networkId}/appliance/security/intrusion``

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-appliance-security-intrusion/
        """
        return self._call(
            GET_NETWORK_APPLIANCE_SECURITY_INTRUSION,
            (network_id,),
        )

    def update_network_appliance_security_intrusion(
        self,
        network_id: str | int | None,
        *,
        mode: str | None | UnsetType = UNSET,
        ids_rulesets: str | None | UnsetType = UNSET,
        policy: Mapping[str, Any] | None | UnsetType = UNSET,
        protected_networks: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkApplianceSecurityIntrusionResponse]:
        """``PUT /networks/{networkId}/appliance/security/intrusion``

        OAuth scope: ``sdwan:config:write``.

        https://developer.cisco.com/meraki/api-v1/update-network-appliance-security-intrusion/
        """
        return self._call(
            UPDATE_NETWORK_APPLIANCE_SECURITY_INTRUSION,
            (network_id,),
            {},
            {
                "mode": mode,
                "idsRulesets": ids_rulesets,
                "policy": policy,
                "protectedNetworks": protected_networks,
            },
        )

    def get_network_appliance_security_malware(
        self,
        network_id: str | int | None,
    ) -> Call[models.NetworkApplianceSecurityMalware]:
        """``GET /networks/{networkId}/appliance/security/malware``

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-appliance-security-malware/
        """
        return self._call(
            GET_NETWORK_APPLIANCE_SECURITY_MALWARE,
            (network_id,),
        )

    def update_network_appliance_security_malware(
        self,
        network_id: str | int | None,
        *,
        mode: str | None,
        allowed_urls: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
        allowed_files: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkApplianceSecurityMalwareResponse]:
        """``PUT /networks/{networkId}/appliance/security/malware``

        OAuth scope: ``sdwan:config:write``.

        https://developer.cisco.com/meraki/api-v1/update-network-appliance-security-malware/
        """
        return self._call(
            UPDATE_NETWORK_APPLIANCE_SECURITY_MALWARE,
            (network_id,),
            {},
            {
                "mode": mode,
                "allowedUrls[]": allowed_urls,
                "allowedFiles[]": allowed_files,
            },
        )

    def get_network_appliance_settings(
        self,
        network_id: str | int | None,
    ) -> Call[models.NetworkApplianceSettings]:
        """``GET /networks/{networkId}/appliance/settings``

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-appliance-settings/
        """
        return self._call(
            GET_NETWORK_APPLIANCE_SETTINGS,
            (network_id,),
        )

    def update_network_appliance_settings(
        self,
        network_id: str | int | None,
        *,
        client_tracking_method: str | None | UnsetType = UNSET,
        deployment_mode: str | None | UnsetType = UNSET,
        dynamic_dns: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkApplianceSettingsResponse]:
        """``PUT /networks/{networkId}/appliance/settings``

        OAuth scope: ``sdwan:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-appliance-settings/
        """
        return self._call(
            UPDATE_NETWORK_APPLIANCE_SETTINGS,
            (network_id,),
            {},
            {
                "clientTrackingMethod": client_tracking_method,
                "deploymentMode": deployment_mode,
                "dynamicDns": dynamic_dns,
            },
        )

    def get_network_appliance_single_lan(
        self,
        network_id: str | int | None,
    ) -> Call[models.NetworkApplianceSingleLan]:
        """``GET /networks/{networkId}/appliance/singleLan``

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-appliance-single-lan/
        """
        return self._call(
            GET_NETWORK_APPLIANCE_SINGLE_LAN,
            (network_id,),
        )

    def update_network_appliance_single_lan(
        self,
        network_id: str | int | None,
        *,
        subnet: str | None | UnsetType = UNSET,
        appliance_ip: str | None | UnsetType = UNSET,
        ipv6: Mapping[str, Any] | None | UnsetType = UNSET,
        mandatory_dhcp: Mapping[str, Any] | None | UnsetType = UNSET,
        vrf: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkApplianceSingleLanResponse]:
        """``PUT /networks/{networkId}/appliance/singleLan``

        OAuth scope: ``sdwan:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-appliance-single-lan/
        """
        return self._call(
            UPDATE_NETWORK_APPLIANCE_SINGLE_LAN,
            (network_id,),
            {},
            {
                "subnet": subnet,
                "applianceIp": appliance_ip,
                "ipv6": ipv6,
                "mandatoryDhcp": mandatory_dhcp,
                "vrf": vrf,
            },
        )

    def get_network_appliance_ssids(
        self,
        network_id: str | int | None,
    ) -> Paginator[models.NetworkApplianceSsid]:
        """``GET /networks/{networkId}/appliance/ssids``

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-appliance-ssids/
        """
        return self._list(
            GET_NETWORK_APPLIANCE_SSIDS,
            (network_id,),
        )

    def get_network_appliance_ssid(
        self,
        network_id: str | int | None,
        number: str | int | None,
    ) -> Call[models.NetworkApplianceSsidDetails]:
        """``GET /networks/{networkId}/appliance/ssids/{number}``

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-appliance-ssid/
        """
        return self._call(
            GET_NETWORK_APPLIANCE_SSID,
            (network_id, number,),
        )

    def update_network_appliance_ssid(
        self,
        network_id: str | int | None,
        number: str | int | None,
        *,
        name: str | None | UnsetType = UNSET,
        enabled: bool | None | UnsetType = UNSET,
        default_vlan_id: int | None | UnsetType = UNSET,
        auth_mode: str | None | UnsetType = UNSET,
        psk: str | None | UnsetType = UNSET,
        radius_servers: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
        encryption_mode: str | None | UnsetType = UNSET,
        wpa_encryption_mode: str | None | UnsetType = UNSET,
        visible: bool | None | UnsetType = UNSET,
        dhcp_enforced_deauthentication: Mapping[str, Any] | None | UnsetType = UNSET,
        dot11w: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkApplianceSsidResponse]:
        """``PUT /networks/{networkId}/appliance/ssids/{number}``

        OAuth scope: ``sdwan:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-appliance-ssid/
        """
        return self._call(
            UPDATE_NETWORK_APPLIANCE_SSID,
            (network_id, number,),
            {},
            {
                "name": name,
                "enabled": enabled,
                "defaultVlanId": default_vlan_id,
                "authMode": auth_mode,
                "psk": psk,
                "radiusServers[]": radius_servers,
                "encryptionMode": encryption_mode,
                "wpaEncryptionMode": wpa_encryption_mode,
                "visible": visible,
                "dhcpEnforcedDeauthentication": dhcp_enforced_deauthentication,
                "dot11w": dot11w,
            },
        )

    def get_network_appliance_static_routes(
        self,
        network_id: str | int | None,
    ) -> Paginator[models.NetworkApplianceStaticRoute]:
        """``GET /networks/{networkId}/appliance/staticRoutes``

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-appliance-static-routes/
        """
        return self._list(
            GET_NETWORK_APPLIANCE_STATIC_ROUTES,
            (network_id,),
        )

    def create_network_appliance_static_route(
        self,
        network_id: str | int | None,
        *,
        name: str | None,
        subnet: str | None,
        gateway_ip: str | None,
        gateway_vlan_id: int | None | UnsetType = UNSET,
        enabled: bool | None | UnsetType = UNSET,
        vrf: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.CreateNetworkApplianceStaticRouteResponse]:
        """``POST /networks/{networkId}/appliance/staticRoutes``

        OAuth scope: ``sdwan:config:write``.

        https://developer.cisco.com/meraki/api-v1/create-network-appliance-static-route/
        """
        return self._call(
            CREATE_NETWORK_APPLIANCE_STATIC_ROUTE,
            (network_id,),
            {},
            {
                "name": name,
                "subnet": subnet,
                "gatewayIp": gateway_ip,
                "gatewayVlanId": gateway_vlan_id,
                "enabled": enabled,
                "vrf": vrf,
            },
        )

    def delete_network_appliance_static_route(
        self,
        network_id: str | int | None,
        static_route_id: str | int | None,
    ) -> Call[None]:
        """``DELETE /networks/{networkId}/appliance/staticRoutes/{staticRouteId}``

        OAuth scope: ``sdwan:config:write``.

        https://developer.cisco.com/meraki/api-v1/delete-network-appliance-static-route/
        """
        return self._call(
            DELETE_NETWORK_APPLIANCE_STATIC_ROUTE,
            (network_id, static_route_id,),
        )

    def get_network_appliance_static_route(
        self,
        network_id: str | int | None,
        static_route_id: str | int | None,
    ) -> Call[models.NetworkApplianceStaticRouteDetails]:
        """``GET /networks/{networkId}/appliance/staticRoutes/{staticRouteId}``

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-appliance-static-route/
        """
        return self._call(
            GET_NETWORK_APPLIANCE_STATIC_ROUTE,
            (network_id, static_route_id,),
        )

    def update_network_appliance_static_route(
        self,
        network_id: str | int | None,
        static_route_id: str | int | None,
        *,
        name: str | None | UnsetType = UNSET,
        subnet: str | None | UnsetType = UNSET,
        gateway_ip: str | None | UnsetType = UNSET,
        gateway_vlan_id: int | None | UnsetType = UNSET,
        enabled: bool | None | UnsetType = UNSET,
        fixed_ip_assignments: Mapping[str, Any] | None | UnsetType = UNSET,
        reserved_ip_ranges: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
        vrf: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkApplianceStaticRouteResponse]:
        """``PUT /networks/{networkId}/appliance/staticRoutes/{staticRouteId}``

        OAuth scope: ``sdwan:config:write``.

        https://developer.cisco.com/meraki/api-v1/update-network-appliance-static-route/
        """
        return self._call(
            UPDATE_NETWORK_APPLIANCE_STATIC_ROUTE,
            (network_id, static_route_id,),
            {},
            {
                "name": name,
                "subnet": subnet,
                "gatewayIp": gateway_ip,
                "gatewayVlanId": gateway_vlan_id,
                "enabled": enabled,
                "fixedIpAssignments": fixed_ip_assignments,
                "reservedIpRanges[]": reserved_ip_ranges,
                "vrf": vrf,
            },
        )

    def get_network_appliance_traffic_shaping(
        self,
        network_id: str | int | None,
    ) -> Call[models.NetworkApplianceTrafficShaping]:
        """``GET /networks/{networkId}/appliance/trafficShaping``

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-appliance-traffic-shaping/
        """
        return self._call(
            GET_NETWORK_APPLIANCE_TRAFFIC_SHAPING,
            (network_id,),
        )

    def update_network_appliance_traffic_shaping(
        self,
        network_id: str | int | None,
        *,
        global_bandwidth_limits: Mapping[str, Any] | None,
    ) -> Call[models.UpdateNetworkApplianceTrafficShapingResponse]:
        """``PUT /networks/{networkId}/appliance/trafficShaping``

        OAuth scope: ``sdwan:config:write``.

        https://developer.cisco.com/meraki/api-v1/update-network-appliance-traffic-shaping/
        """
        return self._call(
            UPDATE_NETWORK_APPLIANCE_TRAFFIC_SHAPING,
            (network_id,),
            {},
            {
                "globalBandwidthLimits": global_bandwidth_limits,
            },
        )

    def get_network_appliance_traffic_shaping_custom_performance_classes(
        self,
        network_id: str | int | None,
    ) -> Paginator[models.NetworkApplianceTrafficShapingCustomPerformanceClass]:
        """``GET /networks/{networkId}/appliance/trafficShaping/customPerformanceClasses``

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-appliance-traffic-shaping-custom-
        performance-classes/
        """
        return self._list(
            GET_NETWORK_APPLIANCE_TRAFFIC_SHAPING_CUSTOM_PERFORMANCE_CLASSES,
            (network_id,),
        )

    def create_network_appliance_traffic_shaping_custom_performance_class(
        self,
        network_id: str | int | None,
        *,
        name: str | None,
        max_latency: int | None | UnsetType = UNSET,
        max_jitter: int | None | UnsetType = UNSET,
        max_loss_percentage: int | None | UnsetType = UNSET,
    ) -> Call[models.CreateNetworkApplianceTrafficShapingCustomPerformanceClassResponse]:
        """``POST /networks/{networkId}/appliance/trafficShaping/customPerformanceClasses``

        OAuth scope: ``sdwan:config:write``.

        Action batch: ``create``.

        https://developer.cisco.com/meraki/api-v1/create-network-appliance-traffic-shaping-
        custom-performance-class/
        """
        return self._call(
            CREATE_NETWORK_APPLIANCE_TRAFFIC_SHAPING_CUSTOM_PERFORMANCE_CLASS,
            (network_id,),
            {},
            {
                "name": name,
                "maxLatency": max_latency,
                "maxJitter": max_jitter,
                "maxLossPercentage": max_loss_percentage,
            },
        )

    def delete_network_appliance_traffic_shaping_custom_performance_class(
        self,
        network_id: str | int | None,
        custom_performance_class_id: str | int | None,
    ) -> Call[None]:
        """``DELETE
        /networks/{networkId}/appliance/trafficShaping/customPerformanceClasses/{customPerformanceClassId}``

        OAuth scope: ``sdwan:config:write``.

        Action batch: ``destroy``.

        https://developer.cisco.com/meraki/api-v1/delete-network-appliance-traffic-shaping-
        custom-performance-class/
        """
        return self._call(
            DELETE_NETWORK_APPLIANCE_TRAFFIC_SHAPING_CUSTOM_PERFORMANCE_CLASS,
            (network_id, custom_performance_class_id,),
        )

    def get_network_appliance_traffic_shaping_custom_performance_class(
        self,
        network_id: str | int | None,
        custom_performance_class_id: str | int | None,
    ) -> Call[models.NetworkApplianceTrafficShapingCustomPerformanceClassDetails]:
        """``GET
        /networks/{networkId}/appliance/trafficShaping/customPerformanceClasses/{customPerformanceClassId}``

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-appliance-traffic-shaping-custom-
        performance-class/
        """
        return self._call(
            GET_NETWORK_APPLIANCE_TRAFFIC_SHAPING_CUSTOM_PERFORMANCE_CLASS,
            (network_id, custom_performance_class_id,),
        )

    def update_network_appliance_traffic_shaping_custom_performance_class(
        self,
        network_id: str | int | None,
        custom_performance_class_id: str | int | None,
        *,
        name: str | None | UnsetType = UNSET,
        max_latency: int | None | UnsetType = UNSET,
        max_jitter: int | None | UnsetType = UNSET,
        max_loss_percentage: int | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkApplianceTrafficShapingCustomPerformanceClassResponse]:
        """``PUT
        /networks/{networkId}/appliance/trafficShaping/customPerformanceClasses/{customPerformanceClassId}``

        OAuth scope: ``sdwan:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-appliance-traffic-shaping-
        custom-performance-class/
        """
        return self._call(
            UPDATE_NETWORK_APPLIANCE_TRAFFIC_SHAPING_CUSTOM_PERFORMANCE_CLASS,
            (network_id, custom_performance_class_id,),
            {},
            {
                "name": name,
                "maxLatency": max_latency,
                "maxJitter": max_jitter,
                "maxLossPercentage": max_loss_percentage,
            },
        )

    def get_network_appliance_traffic_shaping_rules(
        self,
        network_id: str | int | None,
    ) -> Call[models.NetworkApplianceTrafficShapingRules]:
        """``GET /networks/{networkId}/appliance/trafficShaping/rules``

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-appliance-traffic-shaping-rules/
        """
        return self._call(
            GET_NETWORK_APPLIANCE_TRAFFIC_SHAPING_RULES,
            (network_id,),
        )

    def update_network_appliance_traffic_shaping_rules(
        self,
        network_id: str | int | None,
        *,
        default_rules_enabled: bool | None | UnsetType = UNSET,
        rules: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkApplianceTrafficShapingRulesResponse]:
        """``PUT /networks/{networkId}/appliance/trafficShaping/rules``

        OAuth scope: ``sdwan:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-appliance-traffic-shaping-
        rules/
        """
        return self._call(
            UPDATE_NETWORK_APPLIANCE_TRAFFIC_SHAPING_RULES,
            (network_id,),
            {},
            {
                "defaultRulesEnabled": default_rules_enabled,
                "rules[]": rules,
            },
        )

    def get_network_appliance_traffic_shaping_uplink_bandwidth(
        self,
        network_id: str | int | None,
    ) -> Call[models.NetworkApplianceTrafficShapingUplinkBandwidth]:
        """``GET /networks/{networkId}/appliance/trafficShaping/uplinkBandwidth``

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-appliance-traffic-shaping-uplink-
        bandwidth/
        """
        return self._call(
            GET_NETWORK_APPLIANCE_TRAFFIC_SHAPING_UPLINK_BANDWIDTH,
            (network_id,),
        )

    def update_network_appliance_traffic_shaping_uplink_bandwidth(
        self,
        network_id: str | int | None,
        *,
        bandwidth_limits: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkApplianceTrafficShapingUplinkBandwidthResponse]:
        """``PUT /networks/{networkId}/appliance/trafficShaping/uplinkBandwidth``

        OAuth scope: ``sdwan:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-appliance-traffic-shaping-
        uplink-bandwidth/
        """
        return self._call(
            UPDATE_NETWORK_APPLIANCE_TRAFFIC_SHAPING_UPLINK_BANDWIDTH,
            (network_id,),
            {},
            {
                "bandwidthLimits": bandwidth_limits,
            },
        )

    def get_network_appliance_traffic_shaping_uplink_selection(
        self,
        network_id: str | int | None,
    ) -> Call[models.NetworkApplianceTrafficShapingUplinkSelection]:
        """``GET /networks/{networkId}/appliance/trafficShaping/uplinkSelection``

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-appliance-traffic-shaping-uplink-
        selection/
        """
        return self._call(
            GET_NETWORK_APPLIANCE_TRAFFIC_SHAPING_UPLINK_SELECTION,
            (network_id,),
        )

    def update_network_appliance_traffic_shaping_uplink_selection(
        self,
        network_id: str | int | None,
        *,
        active_active_auto_vpn_enabled: bool | None | UnsetType = UNSET,
        default_uplink: str | None | UnsetType = UNSET,
        load_balancing_enabled: bool | None | UnsetType = UNSET,
        failover_and_failback: Mapping[str, Any] | None | UnsetType = UNSET,
        wan_traffic_uplink_preferences: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
        vpn_traffic_uplink_preferences: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkApplianceTrafficShapingUplinkSelectionResponse]:
        """``PUT /networks/{networkId}/appliance/trafficShaping/uplinkSelection``

        OAuth scope: ``sdwan:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-appliance-traffic-shaping-
        uplink-selection/
        """
        return self._call(
            UPDATE_NETWORK_APPLIANCE_TRAFFIC_SHAPING_UPLINK_SELECTION,
            (network_id,),
            {},
            {
                "activeActiveAutoVpnEnabled": active_active_auto_vpn_enabled,
                "defaultUplink": default_uplink,
                "loadBalancingEnabled": load_balancing_enabled,
                "failoverAndFailback": failover_and_failback,
                "wanTrafficUplinkPreferences[]": wan_traffic_uplink_preferences,
                "vpnTrafficUplinkPreferences[]": vpn_traffic_uplink_preferences,
            },
        )

    def update_network_appliance_traffic_shaping_vpn_exclusions(
        self,
        network_id: str | int | None,
        *,
        custom: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
        major_applications: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkApplianceTrafficShapingVpnExclusionsResponse]:
        """``PUT /networks/{networkId}/appliance/trafficShaping/vpnExclusions``

        OAuth scope: ``sdwan:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-appliance-traffic-shaping-vpn-
        exclusions/
        """
        return self._call(
            UPDATE_NETWORK_APPLIANCE_TRAFFIC_SHAPING_VPN_EXCLUSIONS,
            (network_id,),
            {},
            {
                "custom[]": custom,
                "majorApplications[]": major_applications,
            },
        )

    def connect_network_appliance_umbrella_account(
        self,
        network_id: str | int | None,
        *,
        api: Mapping[str, Any] | None,
    ) -> Call[models.ConnectNetworkApplianceUmbrellaAccountResponse]:
        """``POST /networks/{networkId}/appliance/umbrella/account/connect``

        https://developer.cisco.com/meraki/api-v1/connect-network-appliance-umbrella-account/
        """
        return self._call(
            CONNECT_NETWORK_APPLIANCE_UMBRELLA_ACCOUNT,
            (network_id,),
            {},
            {
                "api": api,
            },
        )

    def disconnect_network_appliance_umbrella_account(
        self,
        network_id: str | int | None,
    ) -> Call[None]:
        """``POST /networks/{networkId}/appliance/umbrella/account/disconnect``

        Action batch: ``disconnect``.

        https://developer.cisco.com/meraki/api-v1/disconnect-network-appliance-umbrella-account/
        """
        return self._call(
            DISCONNECT_NETWORK_APPLIANCE_UMBRELLA_ACCOUNT,
            (network_id,),
        )

    def disable_network_appliance_umbrella_protection(
        self,
        network_id: str | int | None,
    ) -> Call[Any]:
        """``DELETE /networks/{networkId}/appliance/umbrella/disableProtection``

        Deprecated.

        https://developer.cisco.com/meraki/api-v1/disable-network-appliance-umbrella-protection/
        """
        return self._call(
            DISABLE_NETWORK_APPLIANCE_UMBRELLA_PROTECTION,
            (network_id,),
        )

    def exclusions_network_appliance_umbrella_domains(
        self,
        network_id: str | int | None,
        *,
        domains: Sequence[str | None] | None,
    ) -> Call[models.ExclusionsNetworkApplianceUmbrellaDomainsResponse]:
        """``PUT /networks/{networkId}/appliance/umbrella/domains/exclusions``

        Action batch: ``action``.

        https://developer.cisco.com/meraki/api-v1/exclusions-network-appliance-umbrella-domains/
        """
        return self._call(
            EXCLUSIONS_NETWORK_APPLIANCE_UMBRELLA_DOMAINS,
            (network_id,),
            {},
            {
                "domains[]": domains,
            },
        )

    def enable_network_appliance_umbrella_protection(
        self,
        network_id: str | int | None,
    ) -> Call[Any]:
        """``POST /networks/{networkId}/appliance/umbrella/enableProtection``

        Deprecated.

        https://developer.cisco.com/meraki/api-v1/enable-network-appliance-umbrella-protection/
        """
        return self._call(
            ENABLE_NETWORK_APPLIANCE_UMBRELLA_PROTECTION,
            (network_id,),
        )

    def policies_network_appliance_umbrella(
        self,
        network_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``PUT /networks/{networkId}/appliance/umbrella/policies``

        Deprecated.

        https://developer.cisco.com/meraki/api-v1/policies-network-appliance-umbrella/
        """
        return self._call(
            POLICIES_NETWORK_APPLIANCE_UMBRELLA,
            (network_id,),
            {},
            body,
        )

    def add_network_appliance_umbrella_policies(
        self,
        network_id: str | int | None,
        *,
        policy: Mapping[str, Any] | None,
    ) -> Call[models.AddNetworkApplianceUmbrellaPoliciesResponse]:
        """``POST /networks/{networkId}/appliance/umbrella/policies/add``

        Action batch: ``policies_add``.

        https://developer.cisco.com/meraki/api-v1/add-network-appliance-umbrella-policies/
        """
        return self._call(
            ADD_NETWORK_APPLIANCE_UMBRELLA_POLICIES,
            (network_id,),
            {},
            {
                "policy": policy,
            },
        )

    def remove_network_appliance_umbrella_policies(
        self,
        network_id: str | int | None,
        *,
        policy: Mapping[str, Any] | None,
    ) -> Call[None]:
        """``POST /networks/{networkId}/appliance/umbrella/policies/remove``

        Action batch: ``policies_remove``.

        https://developer.cisco.com/meraki/api-v1/remove-network-appliance-umbrella-policies/
        """
        return self._call(
            REMOVE_NETWORK_APPLIANCE_UMBRELLA_POLICIES,
            (network_id,),
            {},
            {
                "policy": policy,
            },
        )

    def protection_network_appliance_umbrella(
        self,
        network_id: str | int | None,
        *,
        enabled: bool | None,
    ) -> Call[models.ProtectionNetworkApplianceUmbrellaResponse]:
        """``PUT /networks/{networkId}/appliance/umbrella/protection``

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/protection-network-appliance-umbrella/
        """
        return self._call(
            PROTECTION_NETWORK_APPLIANCE_UMBRELLA,
            (network_id,),
            {},
            {
                "enabled": enabled,
            },
        )

    def update_network_appliance_uplinks_nat(
        self,
        network_id: str | int | None,
        *,
        uplinks: Sequence[Mapping[str, Any] | None] | None,
    ) -> Call[models.UpdateNetworkApplianceUplinksNatResponse]:
        """``PUT /networks/{networkId}/appliance/uplinks/nat``

        Action batch: ``settings``.

        https://developer.cisco.com/meraki/api-v1/update-network-appliance-uplinks-nat/
        """
        return self._call(
            UPDATE_NETWORK_APPLIANCE_UPLINKS_NAT,
            (network_id,),
            {},
            {
                "uplinks[]": uplinks,
            },
        )

    def get_network_appliance_uplinks_usage_history(
        self,
        network_id: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        resolution: int | None | UnsetType = UNSET,
    ) -> Paginator[models.NetworkApplianceUplinksUsageHistory]:
        """``GET /networks/{networkId}/appliance/uplinks/usageHistory``

        OAuth scope: ``sdwan:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-appliance-uplinks-usage-history/
        """
        return self._list(
            GET_NETWORK_APPLIANCE_UPLINKS_USAGE_HISTORY,
            (network_id,),
            {
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "resolution": resolution,
            },
        )

    def get_network_appliance_vlans(
        self,
        network_id: str | int | None,
    ) -> Paginator[models.NetworkApplianceVlan]:
        """``GET /networks/{networkId}/appliance/vlans``

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-appliance-vlans/
        """
        return self._list(
            GET_NETWORK_APPLIANCE_VLANS,
            (network_id,),
        )

    def create_network_appliance_vlan(
        self,
        network_id: str | int | None,
        *,
        id: str | None,
        name: str | None,
        subnet: str | None | UnsetType = UNSET,
        appliance_ip: str | None | UnsetType = UNSET,
        group_policy_id: str | None | UnsetType = UNSET,
        template_vlan_type: str | None | UnsetType = UNSET,
        cidr: str | None | UnsetType = UNSET,
        mask: int | None | UnsetType = UNSET,
        ipv6: Mapping[str, Any] | None | UnsetType = UNSET,
        dhcp_handling: str | None | UnsetType = UNSET,
        dhcp_relay_server_ips: Sequence[str | None] | None | UnsetType = UNSET,
        dhcp_lease_time: str | None | UnsetType = UNSET,
        mandatory_dhcp: Mapping[str, Any] | None | UnsetType = UNSET,
        dhcp_boot_options_enabled: bool | None | UnsetType = UNSET,
        dhcp_boot_next_server: str | None | UnsetType = UNSET,
        dhcp_boot_filename: str | None | UnsetType = UNSET,
        dhcp_options: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
        sgt: Mapping[str, Any] | None | UnsetType = UNSET,
        vrf: Mapping[str, Any] | None | UnsetType = UNSET,
        uplinks: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
    ) -> Call[models.CreateNetworkApplianceVlanResponse]:
        """``POST /networks/{networkId}/appliance/vlans``

        OAuth scope: ``sdwan:config:write``.

        Action batch: ``create``.

        https://developer.cisco.com/meraki/api-v1/create-network-appliance-vlan/
        """
        return self._call(
            CREATE_NETWORK_APPLIANCE_VLAN,
            (network_id,),
            {},
            {
                "id": id,
                "name": name,
                "subnet": subnet,
                "applianceIp": appliance_ip,
                "groupPolicyId": group_policy_id,
                "templateVlanType": template_vlan_type,
                "cidr": cidr,
                "mask": mask,
                "ipv6": ipv6,
                "dhcpHandling": dhcp_handling,
                "dhcpRelayServerIps[]": dhcp_relay_server_ips,
                "dhcpLeaseTime": dhcp_lease_time,
                "mandatoryDhcp": mandatory_dhcp,
                "dhcpBootOptionsEnabled": dhcp_boot_options_enabled,
                "dhcpBootNextServer": dhcp_boot_next_server,
                "dhcpBootFilename": dhcp_boot_filename,
                "dhcpOptions[]": dhcp_options,
                "sgt": sgt,
                "vrf": vrf,
                "uplinks[]": uplinks,
            },
        )

    def get_network_appliance_vlans_settings(
        self,
        network_id: str | int | None,
    ) -> Call[models.NetworkApplianceVlansSettings]:
        """``GET /networks/{networkId}/appliance/vlans/settings``

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-appliance-vlans-settings/
        """
        return self._call(
            GET_NETWORK_APPLIANCE_VLANS_SETTINGS,
            (network_id,),
        )

    def update_network_appliance_vlans_settings(
        self,
        network_id: str | int | None,
        *,
        vlans_enabled: bool | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkApplianceVlansSettingsResponse]:
        """``PUT /networks/{networkId}/appliance/vlans/settings``

        OAuth scope: ``sdwan:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-appliance-vlans-settings/
        """
        return self._call(
            UPDATE_NETWORK_APPLIANCE_VLANS_SETTINGS,
            (network_id,),
            {},
            {
                "vlansEnabled": vlans_enabled,
            },
        )

    def delete_network_appliance_vlan(
        self,
        network_id: str | int | None,
        vlan_id: str | int | None,
    ) -> Call[None]:
        """``DELETE /networks/{networkId}/appliance/vlans/{vlanId}``

        OAuth scope: ``sdwan:config:write``.

        Action batch: ``destroy``.

        https://developer.cisco.com/meraki/api-v1/delete-network-appliance-vlan/
        """
        return self._call(
            DELETE_NETWORK_APPLIANCE_VLAN,
            (network_id, vlan_id,),
        )

    def get_network_appliance_vlan(
        self,
        network_id: str | int | None,
        vlan_id: str | int | None,
    ) -> Call[models.NetworkApplianceVlanDetails]:
        """``GET /networks/{networkId}/appliance/vlans/{vlanId}``

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-appliance-vlan/
        """
        return self._call(
            GET_NETWORK_APPLIANCE_VLAN,
            (network_id, vlan_id,),
        )

    def update_network_appliance_vlan(
        self,
        network_id: str | int | None,
        vlan_id: str | int | None,
        *,
        name: str | None | UnsetType = UNSET,
        subnet: str | None | UnsetType = UNSET,
        appliance_ip: str | None | UnsetType = UNSET,
        group_policy_id: str | None | UnsetType = UNSET,
        vpn_nat_subnet: str | None | UnsetType = UNSET,
        dhcp_handling: str | None | UnsetType = UNSET,
        dhcp_relay_server_ips: Sequence[str | None] | None | UnsetType = UNSET,
        dhcp_lease_time: str | None | UnsetType = UNSET,
        dhcp_boot_options_enabled: bool | None | UnsetType = UNSET,
        dhcp_boot_next_server: str | None | UnsetType = UNSET,
        dhcp_boot_filename: str | None | UnsetType = UNSET,
        fixed_ip_assignments: Mapping[str, Any] | None | UnsetType = UNSET,
        reserved_ip_ranges: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
        dns_nameservers: str | None | UnsetType = UNSET,
        dhcp_options: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
        template_vlan_type: str | None | UnsetType = UNSET,
        cidr: str | None | UnsetType = UNSET,
        mask: int | None | UnsetType = UNSET,
        ipv6: Mapping[str, Any] | None | UnsetType = UNSET,
        mandatory_dhcp: Mapping[str, Any] | None | UnsetType = UNSET,
        sgt: Mapping[str, Any] | None | UnsetType = UNSET,
        vrf: Mapping[str, Any] | None | UnsetType = UNSET,
        uplinks: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkApplianceVlanResponse]:
        """``PUT /networks/{networkId}/appliance/vlans/{vlanId}``

        OAuth scope: ``sdwan:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-appliance-vlan/
        """
        return self._call(
            UPDATE_NETWORK_APPLIANCE_VLAN,
            (network_id, vlan_id,),
            {},
            {
                "name": name,
                "subnet": subnet,
                "applianceIp": appliance_ip,
                "groupPolicyId": group_policy_id,
                "vpnNatSubnet": vpn_nat_subnet,
                "dhcpHandling": dhcp_handling,
                "dhcpRelayServerIps[]": dhcp_relay_server_ips,
                "dhcpLeaseTime": dhcp_lease_time,
                "dhcpBootOptionsEnabled": dhcp_boot_options_enabled,
                "dhcpBootNextServer": dhcp_boot_next_server,
                "dhcpBootFilename": dhcp_boot_filename,
                "fixedIpAssignments": fixed_ip_assignments,
                "reservedIpRanges[]": reserved_ip_ranges,
                "dnsNameservers": dns_nameservers,
                "dhcpOptions[]": dhcp_options,
                "templateVlanType": template_vlan_type,
                "cidr": cidr,
                "mask": mask,
                "ipv6": ipv6,
                "mandatoryDhcp": mandatory_dhcp,
                "sgt": sgt,
                "vrf": vrf,
                "uplinks[]": uplinks,
            },
        )

    def get_network_appliance_vpn_bgp(
        self,
        network_id: str | int | None,
    ) -> Call[models.NetworkApplianceVpnBgp]:
        """``GET /networks/{networkId}/appliance/vpn/bgp``

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-appliance-vpn-bgp/
        """
        return self._call(
            GET_NETWORK_APPLIANCE_VPN_BGP,
            (network_id,),
        )

    def update_network_appliance_vpn_bgp(
        self,
        network_id: str | int | None,
        *,
        enabled: bool | None,
        as_number: int | None | UnsetType = UNSET,
        ibgp_hold_timer: int | None | UnsetType = UNSET,
        ipv6: Mapping[str, Any] | None | UnsetType = UNSET,
        tunnel_down_termination: Mapping[str, Any] | None | UnsetType = UNSET,
        local_as_number: int | None | UnsetType = UNSET,
        priority_route: str | None | UnsetType = UNSET,
        router_id: str | None | UnsetType = UNSET,
        neighbors: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkApplianceVpnBgpResponse]:
        """``PUT /networks/{networkId}/appliance/vpn/bgp``

        OAuth scope: ``sdwan:config:write``.

        Action batch: ``settings/update``.

        https://developer.cisco.com/meraki/api-v1/update-network-appliance-vpn-bgp/
        """
        return self._call(
            UPDATE_NETWORK_APPLIANCE_VPN_BGP,
            (network_id,),
            {},
            {
                "enabled": enabled,
                "asNumber": as_number,
                "ibgpHoldTimer": ibgp_hold_timer,
                "ipv6": ipv6,
                "tunnelDownTermination": tunnel_down_termination,
                "localAsNumber": local_as_number,
                "priorityRoute": priority_route,
                "routerId": router_id,
                "neighbors[]": neighbors,
            },
        )

    def update_network_appliance_vpn_site_to_site_hub_vrfs(
        self,
        network_id: str | int | None,
        hub_network_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``PUT /networks/{networkId}/appliance/vpn/siteToSite/hubs/{hubNetworkId}/vrfs``

        Beta: it may change or vanish without notice.

        OAuth scope: ``sdwan:config:write``.

        https://developer.cisco.com/meraki/api-v1/update-network-appliance-vpn-site-to-site-hub-
        vrfs/
        """
        return self._call(
            UPDATE_NETWORK_APPLIANCE_VPN_SITE_TO_SITE_HUB_VRFS,
            (network_id, hub_network_id,),
            {},
            body,
        )

    def get_network_appliance_vpn_site_to_site_vpn(
        self,
        network_id: str | int | None,
    ) -> Call[models.NetworkApplianceVpnSiteToSiteVpn]:
        """``GET /networks/{networkId}/appliance/vpn/siteToSiteVpn``

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-appliance-vpn-site-to-site-vpn/
        """
        return self._call(
            GET_NETWORK_APPLIANCE_VPN_SITE_TO_SITE_VPN,
            (network_id,),
        )

    def update_network_appliance_vpn_site_to_site_vpn(
        self,
        network_id: str | int | None,
        *,
        mode: str | None,
        hubs: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
        subnets: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
        sgt: Mapping[str, Any] | None | UnsetType = UNSET,
        subnet: Mapping[str, Any] | None | UnsetType = UNSET,
        host_translations: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkApplianceVpnSiteToSiteVpnResponse]:
        """``PUT /networks/{networkId}/appliance/vpn/siteToSiteVpn``

        OAuth scope: ``sdwan:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-appliance-vpn-site-to-site-vpn/
        """
        return self._call(
            UPDATE_NETWORK_APPLIANCE_VPN_SITE_TO_SITE_VPN,
            (network_id,),
            {},
            {
                "mode": mode,
                "hubs[]": hubs,
                "subnets[]": subnets,
                "sgt": sgt,
                "subnet": subnet,
                "hostTranslations[]": host_translations,
            },
        )

    def get_network_appliance_warm_spare(
        self,
        network_id: str | int | None,
    ) -> Call[models.NetworkApplianceWarmSpare]:
        """``GET /networks/{networkId}/appliance/warmSpare``

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-appliance-warm-spare/
        """
        return self._call(
            GET_NETWORK_APPLIANCE_WARM_SPARE,
            (network_id,),
        )

    def update_network_appliance_warm_spare(
        self,
        network_id: str | int | None,
        *,
        enabled: bool | None,
        spare_serial: str | None | UnsetType = UNSET,
        uplink_mode: str | None | UnsetType = UNSET,
        virtual_ip1: str | None | UnsetType = UNSET,
        virtual_ip2: str | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkApplianceWarmSpareResponse]:
        """``PUT /networks/{networkId}/appliance/warmSpare``

        OAuth scope: ``sdwan:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-appliance-warm-spare/
        """
        return self._call(
            UPDATE_NETWORK_APPLIANCE_WARM_SPARE,
            (network_id,),
            {},
            {
                "enabled": enabled,
                "spareSerial": spare_serial,
                "uplinkMode": uplink_mode,
                "virtualIp1": virtual_ip1,
                "virtualIp2": virtual_ip2,
            },
        )

    def swap_network_appliance_warm_spare(
        self,
        network_id: str | int | None,
    ) -> Call[models.SwapNetworkApplianceWarmSpareResponse]:
        """``POST /networks/{networkId}/appliance/warmSpare/swap``

        OAuth scope: ``sdwan:config:write``.

        Action batch: ``swap``.

        https://developer.cisco.com/meraki/api-v1/swap-network-appliance-warm-spare/
        """
        return self._call(
            SWAP_NETWORK_APPLIANCE_WARM_SPARE,
            (network_id,),
        )

    def get_organization_appliance_devices_interfaces_l3(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationApplianceDevicesInterfacesL3]:
        """``GET /organizations/{organizationId}/appliance/devices/interfaces/l3``

        Page size: 3 to 1000, the API's default 100; 1000 is requested by default.

        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-devices-
        interfaces-l3/
        """
        return self._list(
            GET_ORGANIZATION_APPLIANCE_DEVICES_INTERFACES_L3,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_appliance_devices_interfaces_ports_by_device(
        self,
        organization_id: str | int | None,
        *,
        serials: Sequence[str | None] | UnsetType = UNSET,
        interfaces: Sequence[Mapping[str, Any] | None] | UnsetType = UNSET,
        numbers: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationApplianceDevicesInterfacesPortsByDevice]:
        """``GET /organizations/{organizationId}/appliance/devices/interfaces/ports/byDevice``

        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-devices-interfaces-
        ports-by-device/
        """
        return self._list(
            GET_ORGANIZATION_APPLIANCE_DEVICES_INTERFACES_PORTS_BY_DEVICE,
            (organization_id,),
            {
                "serials[]": serials,
                "interfaces[]": interfaces,
                "numbers[]": numbers,
            },
        )

    def get_organization_appliance_devices_interfaces_ports_profiles_assignments(
        self,
        organization_id: str | int | None,
        *,
        serials: Sequence[str | None] | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationApplianceDevicesInterfacesPortsProfilesAssignment]:
        """``GET
        /organizations/{organizationId}/appliance/devices/interfaces/ports/profiles/assignments``

        Beta: it may change or vanish without notice.

        Page size: 3 to 100, the API's default 50; 100 is requested by default.

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-devices-interfaces-
        ports-profiles-assignments/
        """
        return self._list(
            GET_ORGANIZATION_APPLIANCE_DEVICES_INTERFACES_PORTS_PROFILES_ASSIGNMENTS,
            (organization_id,),
            {
                "serials[]": serials,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_appliance_devices_ports_transceivers_readings_history_by_device(
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
        port_ids: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevice]:
        """``GET
        /organizations/{organizationId}/appliance/devices/ports/transceivers/readings/history/byDevice``

        Page size: 3 to 10, the API's default 5; 10 is requested by default.

        OAuth scope: ``sdwan:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-devices-ports-
        transceivers-readings-history-by-device/
        """
        return self._list(
            GET_ORGANIZATION_APPLIANCE_DEVICES_PORTS_TRANSCEIVERS_READINGS_HISTORY_BY_DEVICE,
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
                "portIds[]": port_ids,
            },
        )

    def get_organization_appliance_devices_redundancy_by_network(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationApplianceDevicesRedundancyByNetwork]:
        """``GET /organizations/{organizationId}/appliance/devices/redundancy/byNetwork``

        Page size: 5 to 1000, the API's default 50; 1000 is requested by default.

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-devices-redundancy-
        by-network/
        """
        return self._list(
            GET_ORGANIZATION_APPLIANCE_DEVICES_REDUNDANCY_BY_NETWORK,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_appliance_devices_system_utilization_by_interval(
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
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/appliance/devices/system/utilization/byInterval``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-devices-system-
        utilization-by-interval/
        """
        return self._list(
            GET_ORGANIZATION_APPLIANCE_DEVICES_SYSTEM_UTILIZATION_BY_INTERVAL,
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
            },
        )

    def get_organization_appliance_dns_local_profiles(
        self,
        organization_id: str | int | None,
        *,
        profile_ids: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationApplianceDnsLocalProfile]:
        """``GET /organizations/{organizationId}/appliance/dns/local/profiles``

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-dns-local-profiles/
        """
        return self._list(
            GET_ORGANIZATION_APPLIANCE_DNS_LOCAL_PROFILES,
            (organization_id,),
            {
                "profileIds[]": profile_ids,
            },
        )

    def create_organization_appliance_dns_local_profile(
        self,
        organization_id: str | int | None,
        *,
        name: str | None,
    ) -> Call[models.CreateOrganizationApplianceDnsLocalProfileResponse]:
        """``POST /organizations/{organizationId}/appliance/dns/local/profiles``

        OAuth scope: ``sdwan:config:write``.

        Action batch: ``create``.

        https://developer.cisco.com/meraki/api-v1/create-organization-appliance-dns-local-
        profile/
        """
        return self._call(
            CREATE_ORGANIZATION_APPLIANCE_DNS_LOCAL_PROFILE,
            (organization_id,),
            {},
            {
                "name": name,
            },
        )

    def get_organization_appliance_dns_local_profiles_assignments(
        self,
        organization_id: str | int | None,
        *,
        profile_ids: Sequence[str | None] | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationApplianceDnsLocalProfilesAssignment]:
        """``GET /organizations/{organizationId}/appliance/dns/local/profiles/assignments``

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-dns-local-profiles-
        assignments/
        """
        return self._list(
            GET_ORGANIZATION_APPLIANCE_DNS_LOCAL_PROFILES_ASSIGNMENTS,
            (organization_id,),
            {
                "profileIds[]": profile_ids,
                "networkIds[]": network_ids,
            },
        )

    def bulk_organization_appliance_dns_local_profiles_assignments_create(
        self,
        organization_id: str | int | None,
        *,
        items: Sequence[Mapping[str, Any] | None] | None,
    ) -> Call[models.BulkOrganizationApplianceDnsLocalProfilesAssignmentsCreateResponse]:
        """``POST
        /organizations/{organizationId}/appliance/dns/local/profiles/assignments/bulkCreate``

        OAuth scope: ``sdwan:config:write``.

        Action batch: ``bulk_create``.

        https://developer.cisco.com/meraki/api-v1/bulk-organization-appliance-dns-local-
        profiles-assignments-create/
        """
        return self._call(
            BULK_ORGANIZATION_APPLIANCE_DNS_LOCAL_PROFILES_ASSIGNMENTS_CREATE,
            (organization_id,),
            {},
            {
                "items[]": items,
            },
        )

    def create_organization_appliance_dns_local_profiles_assignments_bulk_delete(
        self,
        organization_id: str | int | None,
        *,
        items: Sequence[Mapping[str, Any] | None] | None,
    ) -> Call[models.CreateOrganizationApplianceDnsLocalProfilesAssignmentsBulkDeleteResponse]:
        """``POST
        /organizations/{organizationId}/appliance/dns/local/profiles/assignments/bulkDelete``

        OAuth scope: ``sdwan:config:write``.

        Action batch: ``bulk_delete``.

        https://developer.cisco.com/meraki/api-v1/create-organization-appliance-dns-local-
        profiles-assignments-bulk-delete/
        """
        return self._call(
            CREATE_ORGANIZATION_APPLIANCE_DNS_LOCAL_PROFILES_ASSIGNMENTS_BULK_DELETE,
            (organization_id,),
            {},
            {
                "items[]": items,
            },
        )

    def delete_organization_appliance_dns_local_profile(
        self,
        organization_id: str | int | None,
        profile_id: str | int | None,
    ) -> Call[None]:
        """``DELETE /organizations/{organizationId}/appliance/dns/local/profiles/{profileId}``

        OAuth scope: ``sdwan:config:write``.

        Action batch: ``destroy``.

        https://developer.cisco.com/meraki/api-v1/delete-organization-appliance-dns-local-
        profile/
        """
        return self._call(
            DELETE_ORGANIZATION_APPLIANCE_DNS_LOCAL_PROFILE,
            (organization_id, profile_id,),
        )

    def update_organization_appliance_dns_local_profile(
        self,
        organization_id: str | int | None,
        profile_id: str | int | None,
        *,
        name: str | None,
    ) -> Call[models.UpdateOrganizationApplianceDnsLocalProfileResponse]:
        """``PUT /organizations/{organizationId}/appliance/dns/local/profiles/{profileId}``

        OAuth scope: ``sdwan:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-organization-appliance-dns-local-
        profile/
        """
        return self._call(
            UPDATE_ORGANIZATION_APPLIANCE_DNS_LOCAL_PROFILE,
            (organization_id, profile_id,),
            {},
            {
                "name": name,
            },
        )

    def get_organization_appliance_dns_local_records(
        self,
        organization_id: str | int | None,
        *,
        profile_ids: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationApplianceDnsLocalRecord]:
        """``GET /organizations/{organizationId}/appliance/dns/local/records``

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-dns-local-records/
        """
        return self._list(
            GET_ORGANIZATION_APPLIANCE_DNS_LOCAL_RECORDS,
            (organization_id,),
            {
                "profileIds[]": profile_ids,
            },
        )

    def create_organization_appliance_dns_local_record(
        self,
        organization_id: str | int | None,
        *,
        hostname: str | None,
        address: str | None,
        profile: Mapping[str, Any] | None,
    ) -> Call[models.CreateOrganizationApplianceDnsLocalRecordResponse]:
        """``POST /organizations/{organizationId}/appliance/dns/local/records``

        OAuth scope: ``sdwan:config:write``.

        Action batch: ``create``.

        https://developer.cisco.com/meraki/api-v1/create-organization-appliance-dns-local-
        record/
        """
        return self._call(
            CREATE_ORGANIZATION_APPLIANCE_DNS_LOCAL_RECORD,
            (organization_id,),
            {},
            {
                "hostname": hostname,
                "address": address,
                "profile": profile,
            },
        )

    def delete_organization_appliance_dns_local_record(
        self,
        organization_id: str | int | None,
        record_id: str | int | None,
    ) -> Call[None]:
        """``DELETE /organizations/{organizationId}/appliance/dns/local/records/{recordId}``

        OAuth scope: ``sdwan:config:write``.

        Action batch: ``destroy``.

        https://developer.cisco.com/meraki/api-v1/delete-organization-appliance-dns-local-
        record/
        """
        return self._call(
            DELETE_ORGANIZATION_APPLIANCE_DNS_LOCAL_RECORD,
            (organization_id, record_id,),
        )

    def update_organization_appliance_dns_local_record(
        self,
        organization_id: str | int | None,
        record_id: str | int | None,
        *,
        hostname: str | None | UnsetType = UNSET,
        address: str | None | UnsetType = UNSET,
        profile: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateOrganizationApplianceDnsLocalRecordResponse]:
        """``PUT /organizations/{organizationId}/appliance/dns/local/records/{recordId}``

        OAuth scope: ``sdwan:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-organization-appliance-dns-local-
        record/
        """
        return self._call(
            UPDATE_ORGANIZATION_APPLIANCE_DNS_LOCAL_RECORD,
            (organization_id, record_id,),
            {},
            {
                "hostname": hostname,
                "address": address,
                "profile": profile,
            },
        )

    def get_organization_appliance_dns_split_profiles(
        self,
        organization_id: str | int | None,
        *,
        profile_ids: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationApplianceDnsSplitProfile]:
        """``GET /organizations/{organizationId}/appliance/dns/split/profiles``

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-dns-split-profiles/
        """
        return self._list(
            GET_ORGANIZATION_APPLIANCE_DNS_SPLIT_PROFILES,
            (organization_id,),
            {
                "profileIds[]": profile_ids,
            },
        )

    def create_organization_appliance_dns_split_profile(
        self,
        organization_id: str | int | None,
        *,
        name: str | None,
        hostnames: Sequence[str | None] | None,
        nameservers: Mapping[str, Any] | None,
    ) -> Call[models.CreateOrganizationApplianceDnsSplitProfileResponse]:
        """``POST /organizations/{organizationId}/appliance/dns/split/profiles``

        OAuth scope: ``sdwan:config:write``.

        Action batch: ``create``.

        https://developer.cisco.com/meraki/api-v1/create-organization-appliance-dns-split-
        profile/
        """
        return self._call(
            CREATE_ORGANIZATION_APPLIANCE_DNS_SPLIT_PROFILE,
            (organization_id,),
            {},
            {
                "name": name,
                "hostnames[]": hostnames,
                "nameservers": nameservers,
            },
        )

    def get_organization_appliance_dns_split_profiles_assignments(
        self,
        organization_id: str | int | None,
        *,
        profile_ids: Sequence[str | None] | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationApplianceDnsSplitProfilesAssignment]:
        """``GET /organizations/{organizationId}/appliance/dns/split/profiles/assignments``

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-dns-split-profiles-
        assignments/
        """
        return self._list(
            GET_ORGANIZATION_APPLIANCE_DNS_SPLIT_PROFILES_ASSIGNMENTS,
            (organization_id,),
            {
                "profileIds[]": profile_ids,
                "networkIds[]": network_ids,
            },
        )

    def create_organization_appliance_dns_split_profiles_assignments_bulk_create(
        self,
        organization_id: str | int | None,
        *,
        items: Sequence[Mapping[str, Any] | None] | None,
    ) -> Call[models.CreateOrganizationApplianceDnsSplitProfilesAssignmentsBulkCreateResponse]:
        """``POST
        /organizations/{organizationId}/appliance/dns/split/profiles/assignments/bulkCreate``

        OAuth scope: ``sdwan:config:write``.

        Action batch: ``bulk_create``.

        https://developer.cisco.com/meraki/api-v1/create-organization-appliance-dns-split-
        profiles-assignments-bulk-create/
        """
        return self._call(
            CREATE_ORGANIZATION_APPLIANCE_DNS_SPLIT_PROFILES_ASSIGNMENTS_BULK_CREATE,
            (organization_id,),
            {},
            {
                "items[]": items,
            },
        )

    def create_organization_appliance_dns_split_profiles_assignments_bulk_delete(
        self,
        organization_id: str | int | None,
        *,
        items: Sequence[Mapping[str, Any] | None] | None,
    ) -> Call[models.CreateOrganizationApplianceDnsSplitProfilesAssignmentsBulkDeleteResponse]:
        """``POST
        /organizations/{organizationId}/appliance/dns/split/profiles/assignments/bulkDelete``

        OAuth scope: ``sdwan:config:write``.

        Action batch: ``bulk_delete``.

        https://developer.cisco.com/meraki/api-v1/create-organization-appliance-dns-split-
        profiles-assignments-bulk-delete/
        """
        return self._call(
            CREATE_ORGANIZATION_APPLIANCE_DNS_SPLIT_PROFILES_ASSIGNMENTS_BULK_DELETE,
            (organization_id,),
            {},
            {
                "items[]": items,
            },
        )

    def delete_organization_appliance_dns_split_profile(
        self,
        organization_id: str | int | None,
        profile_id: str | int | None,
    ) -> Call[None]:
        """``DELETE /organizations/{organizationId}/appliance/dns/split/profiles/{profileId}``

        OAuth scope: ``sdwan:config:write``.

        Action batch: ``destroy``.

        https://developer.cisco.com/meraki/api-v1/delete-organization-appliance-dns-split-
        profile/
        """
        return self._call(
            DELETE_ORGANIZATION_APPLIANCE_DNS_SPLIT_PROFILE,
            (organization_id, profile_id,),
        )

    def update_organization_appliance_dns_split_profile(
        self,
        organization_id: str | int | None,
        profile_id: str | int | None,
        *,
        name: str | None | UnsetType = UNSET,
        hostnames: Sequence[str | None] | None | UnsetType = UNSET,
        nameservers: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateOrganizationApplianceDnsSplitProfileResponse]:
        """``PUT /organizations/{organizationId}/appliance/dns/split/profiles/{profileId}``

        OAuth scope: ``sdwan:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-organization-appliance-dns-split-
        profile/
        """
        return self._call(
            UPDATE_ORGANIZATION_APPLIANCE_DNS_SPLIT_PROFILE,
            (organization_id, profile_id,),
            {},
            {
                "name": name,
                "hostnames[]": hostnames,
                "nameservers": nameservers,
            },
        )

    def get_organization_appliance_firewall_multicast_forwarding_by_network(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationApplianceFirewallMulticastForwardingByNetwork]:
        """``GET /organizations/{organizationId}/appliance/firewall/multicastForwarding/byNetwork``

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-firewall-multicast-
        forwarding-by-network/
        """
        return self._list(
            GET_ORGANIZATION_APPLIANCE_FIREWALL_MULTICAST_FORWARDING_BY_NETWORK,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "networkIds[]": network_ids,
            },
        )

    def get_organization_appliance_interfaces_packets_overviews_by_device(
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
    ) -> Paginator[models.OrganizationApplianceInterfacesPacketsOverviewsByDevice]:
        """``GET /organizations/{organizationId}/appliance/interfaces/packets/overviews/byDevice``

        Page size: 3 to 50, the API's default 10; 50 is requested by default.

        OAuth scope: ``sdwan:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-interfaces-packets-
        overviews-by-device/
        """
        return self._list(
            GET_ORGANIZATION_APPLIANCE_INTERFACES_PACKETS_OVERVIEWS_BY_DEVICE,
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

    def get_organization_appliance_ports_radius_servers_by_network(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        server_ids: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/appliance/ports/radius/servers/byNetwork``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-ports-radius-
        servers-by-network/
        """
        return self._list(
            GET_ORGANIZATION_APPLIANCE_PORTS_RADIUS_SERVERS_BY_NETWORK,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "networkIds[]": network_ids,
                "serverIds": server_ids,
            },
        )

    def get_organization_appliance_routing_vrfs_settings(
        self,
        organization_id: str | int | None,
    ) -> Call[models.OrganizationApplianceRoutingVrfsSettings]:
        """``GET /organizations/{organizationId}/appliance/routing/vrfs/settings``

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-routing-vrfs-
        settings/
        """
        return self._call(
            GET_ORGANIZATION_APPLIANCE_ROUTING_VRFS_SETTINGS,
            (organization_id,),
        )

    def update_organization_appliance_routing_vrfs_settings(
        self,
        organization_id: str | int | None,
        *,
        enabled: bool | None,
    ) -> Call[models.UpdateOrganizationApplianceRoutingVrfsSettingsResponse]:
        """``PUT /organizations/{organizationId}/appliance/routing/vrfs/settings``

        OAuth scope: ``sdwan:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-organization-appliance-routing-vrfs-
        settings/
        """
        return self._call(
            UPDATE_ORGANIZATION_APPLIANCE_ROUTING_VRFS_SETTINGS,
            (organization_id,),
            {},
            {
                "enabled": enabled,
            },
        )

    def get_organization_appliance_sdwan_internet_policies(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        wan_traffic_uplink_preferences: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/appliance/sdwan/internetPolicies``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-sdwan-internet-
        policies/
        """
        return self._list(
            GET_ORGANIZATION_APPLIANCE_SDWAN_INTERNET_POLICIES,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "wanTrafficUplinkPreferences": wan_traffic_uplink_preferences,
            },
        )

    def get_organization_appliance_security_events(
        self,
        organization_id: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        sort_order: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/appliance/security/events``

        Page size: 3 to 1000, the API's default 100; 1000 is requested by default.

        OAuth scope: ``sdwan:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-security-events/
        """
        return self._list(
            GET_ORGANIZATION_APPLIANCE_SECURITY_EVENTS,
            (organization_id,),
            {
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "sortOrder": sort_order,
            },
        )

    def httpsi_organization_appliance_security(
        self,
        organization_id: str | int | None,
    ) -> Paginator[models.HttpsiOrganizationApplianceSecurity]:
        """``GET /organizations/{organizationId}/appliance/security/httpsi``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/httpsi-organization-appliance-security/
        """
        return self._list(
            HTTPSI_ORGANIZATION_APPLIANCE_SECURITY,
            (organization_id,),
        )

    def certificates_organization_appliance_security_httpsi(
        self,
        organization_id: str | int | None,
        *,
        contents: str | None,
        serials: Sequence[str | None] | None,
    ) -> Call[models.CertificatesOrganizationApplianceSecurityHttpsiResponse]:
        """``POST /organizations/{organizationId}/appliance/security/httpsi/certificates``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/certificates-organization-appliance-security-
        httpsi/
        """
        return self._call(
            CERTIFICATES_ORGANIZATION_APPLIANCE_SECURITY_HTTPSI,
            (organization_id,),
            {},
            {
                "contents": contents,
                "serials[]": serials,
            },
        )

    def get_organization_appliance_security_intrusion(
        self,
        organization_id: str | int | None,
    ) -> Call[models.OrganizationApplianceSecurityIntrusion]:
        """``GET /organizations/{organizationId}/appliance/security/intrusion``

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-security-intrusion/
        """
        return self._call(
            GET_ORGANIZATION_APPLIANCE_SECURITY_INTRUSION,
            (organization_id,),
        )

    def update_organization_appliance_security_intrusion(
        self,
        organization_id: str | int | None,
        *,
        allowed_rules: Sequence[Mapping[str, Any] | None] | None,
    ) -> Call[models.UpdateOrganizationApplianceSecurityIntrusionResponse]:
        """``PUT /organizations/{organizationId}/appliance/security/intrusion``

        OAuth scope: ``sdwan:config:write``.

        https://developer.cisco.com/meraki/api-v1/update-organization-appliance-security-
        intrusion/
        """
        return self._call(
            UPDATE_ORGANIZATION_APPLIANCE_SECURITY_INTRUSION,
            (organization_id,),
            {},
            {
                "allowedRules[]": allowed_rules,
            },
        )

    def get_organization_appliance_security_intrusion_policies(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        mode: str | None | UnsetType = UNSET,
        policy_ids: Sequence[str | None] | UnsetType = UNSET,
        search: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationApplianceSecurityIntrusionPolicy]:
        """``GET /organizations/{organizationId}/appliance/security/intrusion/policies``

        Beta: it may change or vanish without notice.

        Page size: 3 to 100, the API's default 25; 100 is requested by default.

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-security-intrusion-
        policies/
        """
        return self._list(
            GET_ORGANIZATION_APPLIANCE_SECURITY_INTRUSION_POLICIES,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "mode": mode,
                "policyIds[]": policy_ids,
                "search": search,
            },
        )

    def create_organization_appliance_security_intrusion_policy(
        self,
        organization_id: str | int | None,
        *,
        policy: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.CreateOrganizationApplianceSecurityIntrusionPolicyResponse]:
        """``POST /organizations/{organizationId}/appliance/security/intrusion/policies``

        Beta: it may change or vanish without notice.

        OAuth scope: ``sdwan:config:write``.

        Action batch: ``create``.

        https://developer.cisco.com/meraki/api-v1/create-organization-appliance-security-
        intrusion-policy/
        """
        return self._call(
            CREATE_ORGANIZATION_APPLIANCE_SECURITY_INTRUSION_POLICY,
            (organization_id,),
            {},
            {
                "policy": policy,
            },
        )

    def get_organization_appliance_security_intrusion_policies_overviews(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        policy_ids: Sequence[str | None] | UnsetType = UNSET,
        search: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationApplianceSecurityIntrusionPoliciesOverview]:
        """``GET /organizations/{organizationId}/appliance/security/intrusion/policies/overviews``

        Beta: it may change or vanish without notice.

        Page size: 3 to 100, the API's default 25; 100 is requested by default.

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-security-intrusion-
        policies-overviews/
        """
        return self._list(
            GET_ORGANIZATION_APPLIANCE_SECURITY_INTRUSION_POLICIES_OVERVIEWS,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "policyIds[]": policy_ids,
                "search": search,
            },
        )

    def delete_organization_appliance_security_intrusion_policy(
        self,
        organization_id: str | int | None,
        policy_id: str | int | None,
    ) -> Call[None]:
        """``DELETE
        /organizations/{organizationId}/appliance/security/intrusion/policies/{policyId}``

        Beta: it may change or vanish without notice.

        OAuth scope: ``sdwan:config:write``.

        Action batch: ``destroy``.

        https://developer.cisco.com/meraki/api-v1/delete-organization-appliance-security-
        intrusion-policy/
        """
        return self._call(
            DELETE_ORGANIZATION_APPLIANCE_SECURITY_INTRUSION_POLICY,
            (organization_id, policy_id,),
        )

    def update_organization_appliance_security_intrusion_policy(
        self,
        organization_id: str | int | None,
        policy_id: str | int | None,
        *,
        policy: Mapping[str, Any] | None,
    ) -> Call[models.UpdateOrganizationApplianceSecurityIntrusionPolicyResponse]:
        """``PUT /organizations/{organizationId}/appliance/security/intrusion/policies/{policyId}``

        Beta: it may change or vanish without notice.

        OAuth scope: ``sdwan:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-organization-appliance-security-
        intrusion-policy/
        """
        return self._call(
            UPDATE_ORGANIZATION_APPLIANCE_SECURITY_INTRUSION_POLICY,
            (organization_id, policy_id,),
            {},
            {
                "policy": policy,
            },
        )

    def declare_organization_appliance_security_intrusion_policy_rule_groups_overrides(
        self,
        organization_id: str | int | None,
        policy_id: str | int | None,
        *,
        items: Sequence[Mapping[str, Any] | None] | None,
        mode: str | None | UnsetType = UNSET,
        recursive: bool | None | UnsetType = UNSET,
    ) -> Call[models.DeclareOrganizationApplianceSecurityIntrusionPolicyRuleGroupsOverridesResponse]:
        """``POST
        /organizations/{organizationId}/appliance/security/intrusion/policies/{policyId}/ruleGroups/overrides/declare``

        Beta: it may change or vanish without notice.

        OAuth scope: ``sdwan:config:write``.

        Action batch: ``declare``.

        https://developer.cisco.com/meraki/api-v1/declare-organization-appliance-security-
        intrusion-policy-rule-groups-overrides/
        """
        return self._call(
            DECLARE_ORGANIZATION_APPLIANCE_SECURITY_INTRUSION_POLICY_RULE_GROUPS_OVERRIDES,
            (organization_id, policy_id,),
            {},
            {
                "mode": mode,
                "recursive": recursive,
                "items[]": items,
            },
        )

    def create_organization_appliance_security_intrusion_policy_rule_group_override(
        self,
        organization_id: str | int | None,
        policy_id: str | int | None,
        rule_group_id: str | int | None,
        *,
        override: Mapping[str, Any] | None,
    ) -> Call[models.CreateOrganizationApplianceSecurityIntrusionPolicyRuleGroupOverrideResponse]:
        """``POST
        /organizations/{organizationId}/appliance/security/intrusion/policies/{policyId}/ruleGroups/{ruleGroupId}/override``

        Beta: it may change or vanish without notice.

        OAuth scope: ``sdwan:config:write``.

        Action batch: ``create``.

        https://developer.cisco.com/meraki/api-v1/create-organization-appliance-security-
        intrusion-policy-rule-group-override/
        """
        return self._call(
            CREATE_ORGANIZATION_APPLIANCE_SECURITY_INTRUSION_POLICY_RULE_GROUP_OVERRIDE,
            (organization_id, policy_id, rule_group_id,),
            {},
            {
                "override": override,
            },
        )

    def update_organization_appliance_security_intrusion_policy_rule_group_override(
        self,
        organization_id: str | int | None,
        policy_id: str | int | None,
        rule_group_id: str | int | None,
        *,
        override: Mapping[str, Any] | None,
    ) -> Call[models.UpdateOrganizationApplianceSecurityIntrusionPolicyRuleGroupOverrideResponse]:
        """``PUT
        /organizations/{organizationId}/appliance/security/intrusion/policies/{policyId}/ruleGroups/{ruleGroupId}/override``

        Beta: it may change or vanish without notice.

        OAuth scope: ``sdwan:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-organization-appliance-security-
        intrusion-policy-rule-group-override/
        """
        return self._call(
            UPDATE_ORGANIZATION_APPLIANCE_SECURITY_INTRUSION_POLICY_RULE_GROUP_OVERRIDE,
            (organization_id, policy_id, rule_group_id,),
            {},
            {
                "override": override,
            },
        )

    def declare_organization_appliance_security_intrusion_policy_rules_overrides(
        self,
        organization_id: str | int | None,
        policy_id: str | int | None,
        *,
        items: Sequence[Mapping[str, Any] | None] | None,
        mode: str | None | UnsetType = UNSET,
    ) -> Call[models.DeclareOrganizationApplianceSecurityIntrusionPolicyRulesOverridesResponse]:
        """``POST
        /organizations/{organizationId}/appliance/security/intrusion/policies/{policyId}/rules/overrides/declare``

        Beta: it may change or vanish without notice.

        OAuth scope: ``sdwan:config:write``.

        Action batch: ``declare``.

        https://developer.cisco.com/meraki/api-v1/declare-organization-appliance-security-
        intrusion-policy-rules-overrides/
        """
        return self._call(
            DECLARE_ORGANIZATION_APPLIANCE_SECURITY_INTRUSION_POLICY_RULES_OVERRIDES,
            (organization_id, policy_id,),
            {},
            {
                "mode": mode,
                "items[]": items,
            },
        )

    def create_organization_appliance_security_intrusion_policy_rule_override(
        self,
        organization_id: str | int | None,
        policy_id: str | int | None,
        rule_id: str | int | None,
        *,
        override: Mapping[str, Any] | None,
    ) -> Call[models.CreateOrganizationApplianceSecurityIntrusionPolicyRuleOverrideResponse]:
        """``POST
        /organizations/{organizationId}/appliance/security/intrusion/policies/{policyId}/rules/{ruleId}/override``

        Beta: it may change or vanish without notice.

        OAuth scope: ``sdwan:config:write``.

        Action batch: ``create``.

        https://developer.cisco.com/meraki/api-v1/create-organization-appliance-security-
        intrusion-policy-rule-override/
        """
        return self._call(
            CREATE_ORGANIZATION_APPLIANCE_SECURITY_INTRUSION_POLICY_RULE_OVERRIDE,
            (organization_id, policy_id, rule_id,),
            {},
            {
                "override": override,
            },
        )

    def update_organization_appliance_security_intrusion_policy_rule_override(
        self,
        organization_id: str | int | None,
        policy_id: str | int | None,
        rule_id: str | int | None,
        *,
        override: Mapping[str, Any] | None,
    ) -> Call[models.UpdateOrganizationApplianceSecurityIntrusionPolicyRuleOverrideResponse]:
        """``PUT
        /organizations/{organizationId}/appliance/security/intrusion/policies/{policyId}/rules/{ruleId}/override``

        Beta: it may change or vanish without notice.

        OAuth scope: ``sdwan:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-organization-appliance-security-
        intrusion-policy-rule-override/
        """
        return self._call(
            UPDATE_ORGANIZATION_APPLIANCE_SECURITY_INTRUSION_POLICY_RULE_OVERRIDE,
            (organization_id, policy_id, rule_id,),
            {},
            {
                "override": override,
            },
        )

    def get_organization_appliance_security_intrusion_rule_groups(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        policy_ids: Sequence[str | None] | UnsetType = UNSET,
        parent_rule_group_ids: Sequence[str | None] | UnsetType = UNSET,
        search: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationApplianceSecurityIntrusionRuleGroup]:
        """``GET /organizations/{organizationId}/appliance/security/intrusion/ruleGroups``

        Beta: it may change or vanish without notice.

        Page size: 3 to 500, the API's default 50; 500 is requested by default.

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-security-intrusion-
        rule-groups/
        """
        return self._list(
            GET_ORGANIZATION_APPLIANCE_SECURITY_INTRUSION_RULE_GROUPS,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "policyIds[]": policy_ids,
                "parentRuleGroupIds[]": parent_rule_group_ids,
                "search": search,
            },
        )

    def get_organization_appliance_security_intrusion_rule_groups_overrides(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        policy_ids: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationApplianceSecurityIntrusionRuleGroupsOverride]:
        """``GET
        /organizations/{organizationId}/appliance/security/intrusion/ruleGroups/overrides``

        Beta: it may change or vanish without notice.

        Page size: 3 to 100, the API's default 25; 100 is requested by default.

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-security-intrusion-
        rule-groups-overrides/
        """
        return self._list(
            GET_ORGANIZATION_APPLIANCE_SECURITY_INTRUSION_RULE_GROUPS_OVERRIDES,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "policyIds[]": policy_ids,
            },
        )

    def delete_organization_appliance_security_intrusion_rule_groups_override(
        self,
        organization_id: str | int | None,
        override_id: str | int | None,
    ) -> Call[None]:
        """``DELETE
        /organizations/{organizationId}/appliance/security/intrusion/ruleGroups/overrides/{overrideId}``

        Beta: it may change or vanish without notice.

        OAuth scope: ``sdwan:config:write``.

        Action batch: ``destroy``.

        https://developer.cisco.com/meraki/api-v1/delete-organization-appliance-security-
        intrusion-rule-groups-override/
        """
        return self._call(
            DELETE_ORGANIZATION_APPLIANCE_SECURITY_INTRUSION_RULE_GROUPS_OVERRIDE,
            (organization_id, override_id,),
        )

    def get_organization_appliance_security_intrusion_rule_groups_overviews(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        policy_ids: Sequence[str | None] | UnsetType = UNSET,
        parent_rule_group_ids: Sequence[str | None] | UnsetType = UNSET,
        search: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationApplianceSecurityIntrusionRuleGroupsOverview]:
        """``GET
        /organizations/{organizationId}/appliance/security/intrusion/ruleGroups/overviews``

        Beta: it may change or vanish without notice.

        Page size: 3 to 500, the API's default 50; 500 is requested by default.

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-security-intrusion-
        rule-groups-overviews/
        """
        return self._list(
            GET_ORGANIZATION_APPLIANCE_SECURITY_INTRUSION_RULE_GROUPS_OVERVIEWS,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "policyIds[]": policy_ids,
                "parentRuleGroupIds[]": parent_rule_group_ids,
                "search": search,
            },
        )

    def get_organization_appliance_security_intrusion_rules(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        policy_ids: Sequence[str | None] | UnsetType = UNSET,
        parent_rule_group_ids: Sequence[str | None] | UnsetType = UNSET,
        search: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationApplianceSecurityIntrusionRule]:
        """``GET /organizations/{organizationId}/appliance/security/intrusion/rules``

        Beta: it may change or vanish without notice.

        Page size: 3 to 500, the API's default 50; 500 is requested by default.

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-security-intrusion-
        rules/
        """
        return self._list(
            GET_ORGANIZATION_APPLIANCE_SECURITY_INTRUSION_RULES,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "policyIds[]": policy_ids,
                "parentRuleGroupIds[]": parent_rule_group_ids,
                "search": search,
            },
        )

    def get_organization_appliance_security_intrusion_rules_overrides(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        policy_ids: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationApplianceSecurityIntrusionRulesOverride]:
        """``GET /organizations/{organizationId}/appliance/security/intrusion/rules/overrides``

        Beta: it may change or vanish without notice.

        Page size: 3 to 100, the API's default 25; 100 is requested by default.

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-security-intrusion-
        rules-overrides/
        """
        return self._list(
            GET_ORGANIZATION_APPLIANCE_SECURITY_INTRUSION_RULES_OVERRIDES,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "policyIds[]": policy_ids,
            },
        )

    def delete_organization_appliance_security_intrusion_rules_override(
        self,
        organization_id: str | int | None,
        override_id: str | int | None,
    ) -> Call[None]:
        """``DELETE
        /organizations/{organizationId}/appliance/security/intrusion/rules/overrides/{overrideId}``

        Beta: it may change or vanish without notice.

        OAuth scope: ``sdwan:config:write``.

        Action batch: ``destroy``.

        https://developer.cisco.com/meraki/api-v1/delete-organization-appliance-security-
        intrusion-rules-override/
        """
        return self._call(
            DELETE_ORGANIZATION_APPLIANCE_SECURITY_INTRUSION_RULES_OVERRIDE,
            (organization_id, override_id,),
        )

    def get_organization_appliance_traffic_shaping_vpn_exclusions_by_network(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationApplianceTrafficShapingVpnExclusionsByNetwork]:
        """``GET /organizations/{organizationId}/appliance/trafficShaping/vpnExclusions/byNetwork``

        Page size: 3 to 1000, the API's default 50; 1000 is requested by default.

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-traffic-shaping-
        vpn-exclusions-by-network/
        """
        return self._list(
            GET_ORGANIZATION_APPLIANCE_TRAFFIC_SHAPING_VPN_EXCLUSIONS_BY_NETWORK,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "networkIds[]": network_ids,
            },
        )

    def get_organization_appliance_umbrella_policies_by_network(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/appliance/umbrella/policies/byNetwork``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-umbrella-policies-
        by-network/
        """
        return self._list(
            GET_ORGANIZATION_APPLIANCE_UMBRELLA_POLICIES_BY_NETWORK,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "networkIds[]": network_ids,
            },
        )

    def get_organization_appliance_uplink_statuses(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        iccids: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationApplianceUplinkStatus]:
        """``GET /organizations/{organizationId}/appliance/uplink/statuses``

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.

        OAuth scope: ``sdwan:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-uplink-statuses/
        """
        return self._list(
            GET_ORGANIZATION_APPLIANCE_UPLINK_STATUSES,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "networkIds[]": network_ids,
                "serials[]": serials,
                "iccids[]": iccids,
            },
        )

    def get_organization_appliance_uplinks_nat_by_network(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        interfaces: Sequence[str | None] | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationApplianceUplinksNatByNetwork]:
        """``GET /organizations/{organizationId}/appliance/uplinks/nat/byNetwork``

        Page size: 3 to 100000, the API's default 1000; 1000 is requested by default.

        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-uplinks-nat-by-
        network/
        """
        return self._list(
            GET_ORGANIZATION_APPLIANCE_UPLINKS_NAT_BY_NETWORK,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "interfaces[]": interfaces,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_appliance_uplinks_statuses_overview(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
    ) -> Call[models.OrganizationApplianceUplinksStatusesOverview]:
        """``GET /organizations/{organizationId}/appliance/uplinks/statuses/overview``

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-uplinks-statuses-
        overview/
        """
        return self._call(
            GET_ORGANIZATION_APPLIANCE_UPLINKS_STATUSES_OVERVIEW,
            (organization_id,),
            {
                "networkIds[]": network_ids,
            },
        )

    def get_organization_appliance_uplinks_usage_by_network(
        self,
        organization_id: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationApplianceUplinksUsageByNetwork]:
        """``GET /organizations/{organizationId}/appliance/uplinks/usage/byNetwork``

        OAuth scope: ``sdwan:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-uplinks-usage-by-
        network/
        """
        return self._list(
            GET_ORGANIZATION_APPLIANCE_UPLINKS_USAGE_BY_NETWORK,
            (organization_id,),
            {
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
            },
        )

    def get_organization_appliance_vlans(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/appliance/vlans``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-vlans/
        """
        return self._list(
            GET_ORGANIZATION_APPLIANCE_VLANS,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_appliance_vpn_connectivity_vpn_peers_by_network(
        self,
        organization_id: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        interval: int | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/appliance/vpn/connectivity/vpnPeers/byNetwork``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-vpn-connectivity-
        vpn-peers-by-network/
        """
        return self._call(
            GET_ORGANIZATION_APPLIANCE_VPN_CONNECTIVITY_VPN_PEERS_BY_NETWORK,
            (organization_id,),
            {
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "interval": interval,
                "networkIds[]": network_ids,
            },
        )

    def get_organization_appliance_vpn_remote_access_secure_client_authentication_by_client(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
    ) -> Call[Any]:
        """``GET
        /organizations/{organizationId}/appliance/vpn/remoteAccess/secureClient/authentication/byClient``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-vpn-remote-access-
        secure-client-authentication-by-client/
        """
        return self._call(
            GET_ORGANIZATION_APPLIANCE_VPN_REMOTE_ACCESS_SECURE_CLIENT_AUTHENTICATION_BY_CLIENT,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
            },
        )

    def get_organization_appliance_vpn_remote_access_secure_client_ip_assignment_by_client(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
    ) -> Call[Any]:
        """``GET
        /organizations/{organizationId}/appliance/vpn/remoteAccess/secureClient/ipAssignment/byClient``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-vpn-remote-access-
        secure-client-ip-assignment-by-client/
        """
        return self._call(
            GET_ORGANIZATION_APPLIANCE_VPN_REMOTE_ACCESS_SECURE_CLIENT_IP_ASSIGNMENT_BY_CLIENT,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
            },
        )

    def get_organization_appliance_vpn_remote_access_secure_client_tunnel_creation_by_client(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
    ) -> Call[Any]:
        """``GET
        /organizations/{organizationId}/appliance/vpn/remoteAccess/secureClient/tunnelCreation/byClient``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-vpn-remote-access-
        secure-client-tunnel-creation-by-client/
        """
        return self._call(
            GET_ORGANIZATION_APPLIANCE_VPN_REMOTE_ACCESS_SECURE_CLIENT_TUNNEL_CREATION_BY_CLIENT,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
            },
        )

    def get_organization_appliance_vpn_site_to_site_hubs_vrfs(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/appliance/vpn/siteToSite/hubs/vrfs``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-vpn-site-to-site-
        hubs-vrfs/
        """
        return self._list(
            GET_ORGANIZATION_APPLIANCE_VPN_SITE_TO_SITE_HUBS_VRFS,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "networkIds[]": network_ids,
            },
        )

    def get_organization_appliance_vpn_site_to_site_ipsec_peers_slas(
        self,
        organization_id: str | int | None,
    ) -> Paginator[models.OrganizationApplianceVpnSiteToSiteIpsecPeersSla]:
        """``GET /organizations/{organizationId}/appliance/vpn/siteToSite/ipsec/peers/slas``

        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-vpn-site-to-site-
        ipsec-peers-slas/
        """
        return self._list(
            GET_ORGANIZATION_APPLIANCE_VPN_SITE_TO_SITE_IPSEC_PEERS_SLAS,
            (organization_id,),
        )

    def update_organization_appliance_vpn_site_to_site_ipsec_peers_slas(
        self,
        organization_id: str | int | None,
        *,
        items: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateOrganizationApplianceVpnSiteToSiteIpsecPeersSlasResponse]:
        """``PUT /organizations/{organizationId}/appliance/vpn/siteToSite/ipsec/peers/slas``

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-organization-appliance-vpn-site-to-
        site-ipsec-peers-slas/
        """
        return self._call(
            UPDATE_ORGANIZATION_APPLIANCE_VPN_SITE_TO_SITE_IPSEC_PEERS_SLAS,
            (organization_id,),
            {},
            {
                "items[]": items,
            },
        )

    def get_organization_appliance_vpn_stats(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationApplianceVpnStat]:
        """``GET /organizations/{organizationId}/appliance/vpn/stats``

        Page size: 3 to 300, the API's default 300; 300 is requested by default.

        OAuth scope: ``sdwan:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-vpn-stats/
        """
        return self._list(
            GET_ORGANIZATION_APPLIANCE_VPN_STATS,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "networkIds[]": network_ids,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
            },
        )

    def get_organization_appliance_vpn_statuses(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationApplianceVpnStatus]:
        """``GET /organizations/{organizationId}/appliance/vpn/statuses``

        Page size: 3 to 300, the API's default 300; 300 is requested by default.

        OAuth scope: ``sdwan:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-vpn-statuses/
        """
        return self._list(
            GET_ORGANIZATION_APPLIANCE_VPN_STATUSES,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "networkIds[]": network_ids,
            },
        )

    def get_organization_appliance_vpn_third_party_vpn_peers(
        self,
        organization_id: str | int | None,
    ) -> Call[models.OrganizationApplianceVpnThirdPartyVPNPeers]:
        """``GET /organizations/{organizationId}/appliance/vpn/thirdPartyVPNPeers``

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-vpn-third-party-
        vpn-peers/
        """
        return self._call(
            GET_ORGANIZATION_APPLIANCE_VPN_THIRD_PARTY_VPN_PEERS,
            (organization_id,),
        )

    def update_organization_appliance_vpn_third_party_vpn_peers(
        self,
        organization_id: str | int | None,
        *,
        peers: Sequence[Mapping[str, Any] | None] | None,
    ) -> Call[models.UpdateOrganizationApplianceVpnThirdPartyVPNPeersResponse]:
        """``PUT /organizations/{organizationId}/appliance/vpn/thirdPartyVPNPeers``

        OAuth scope: ``sdwan:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-organization-appliance-vpn-third-party-
        vpn-peers/
        """
        return self._call(
            UPDATE_ORGANIZATION_APPLIANCE_VPN_THIRD_PARTY_VPN_PEERS,
            (organization_id,),
            {},
            {
                "peers[]": peers,
            },
        )

    def get_organization_appliance_vpn_vpn_firewall_rules(
        self,
        organization_id: str | int | None,
    ) -> Call[models.OrganizationApplianceVpnVpnFirewallRules]:
        """``GET /organizations/{organizationId}/appliance/vpn/vpnFirewallRules``

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-vpn-vpn-firewall-
        rules/
        """
        return self._call(
            GET_ORGANIZATION_APPLIANCE_VPN_VPN_FIREWALL_RULES,
            (organization_id,),
        )

    def update_organization_appliance_vpn_vpn_firewall_rules(
        self,
        organization_id: str | int | None,
        *,
        rules: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
        syslog_default_rule: bool | None | UnsetType = UNSET,
    ) -> Call[models.UpdateOrganizationApplianceVpnVpnFirewallRulesResponse]:
        """``PUT /organizations/{organizationId}/appliance/vpn/vpnFirewallRules``

        OAuth scope: ``sdwan:config:write``.

        https://developer.cisco.com/meraki/api-v1/update-organization-appliance-vpn-vpn-
        firewall-rules/
        """
        return self._call(
            UPDATE_ORGANIZATION_APPLIANCE_VPN_VPN_FIREWALL_RULES,
            (organization_id,),
            {},
            {
                "rules[]": rules,
                "syslogDefaultRule": syslog_default_rule,
            },
        )

    def assign_organization_policies_global_group_policies_appliance_vlans(
        self,
        organization_id: str | int | None,
        *,
        policy: Mapping[str, Any] | None,
        vlans: Sequence[Mapping[str, Any] | None] | None,
    ) -> Call[models.AssignOrganizationPoliciesGlobalGroupPoliciesApplianceVlansResponse]:
        """``POST
        /organizations/{organizationId}/policies/global/group/policies/appliance/vlans/assign``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``assign``.

        https://developer.cisco.com/meraki/api-v1/assign-organization-policies-global-group-
        policies-appliance-vlans/
        """
        return self._call(
            ASSIGN_ORGANIZATION_POLICIES_GLOBAL_GROUP_POLICIES_APPLIANCE_VLANS,
            (organization_id,),
            {},
            {
                "policy": policy,
                "vlans[]": vlans,
            },
        )

    def get_organization_policies_global_group_policies_appliance_vlans_assignments(
        self,
        organization_id: str | int | None,
        *,
        assignment_ids: Sequence[str | None] | UnsetType = UNSET,
        policy_ids: Sequence[str | None] | UnsetType = UNSET,
        interface_ids: Sequence[str | None] | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignment]:
        """``GET
        /organizations/{organizationId}/policies/global/group/policies/appliance/vlans/assignments``

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-policies-global-group-
        policies-appliance-vlans-assignments/
        """
        return self._list(
            GET_ORGANIZATION_POLICIES_GLOBAL_GROUP_POLICIES_APPLIANCE_VLANS_ASSIGNMENTS,
            (organization_id,),
            {
                "assignmentIds[]": assignment_ids,
                "policyIds[]": policy_ids,
                "interfaceIds[]": interface_ids,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_policies_global_group_policies_appliance_vlans_assignments_by_vlan(
        self,
        organization_id: str | int | None,
        *,
        search: str | None | UnsetType = UNSET,
        vlan_ids: Sequence[str | None] | UnsetType = UNSET,
        interface_ids: Sequence[str | None] | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignmentsByVlan]:
        """``GET
        /organizations/{organizationId}/policies/global/group/policies/appliance/vlans/assignments/byVlan``

        Page size: 3 to 100, the API's default 100; 100 is requested by default.

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-policies-global-group-
        policies-appliance-vlans-assignments-by-vlan/
        """
        return self._list(
            GET_ORGANIZATION_POLICIES_GLOBAL_GROUP_POLICIES_APPLIANCE_VLANS_ASSIGNMENTS_BY_VLAN,
            (organization_id,),
            {
                "search": search,
                "vlanIds[]": vlan_ids,
                "interfaceIds[]": interface_ids,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def remove_organization_policies_global_group_policies_appliance_vlans(
        self,
        organization_id: str | int | None,
        *,
        policy: Mapping[str, Any] | None,
        vlans: Sequence[Mapping[str, Any] | None] | None,
    ) -> Call[models.RemoveOrganizationPoliciesGlobalGroupPoliciesApplianceVlansResponse]:
        """``POST
        /organizations/{organizationId}/policies/global/group/policies/appliance/vlans/remove``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``remove``.

        https://developer.cisco.com/meraki/api-v1/remove-organization-policies-global-group-
        policies-appliance-vlans/
        """
        return self._call(
            REMOVE_ORGANIZATION_POLICIES_GLOBAL_GROUP_POLICIES_APPLIANCE_VLANS,
            (organization_id,),
            {},
            {
                "policy": policy,
                "vlans[]": vlans,
            },
        )
