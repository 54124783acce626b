# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""The switch operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import UNSET, UnsetType

from ...calls.scope import Scope
from ...operations.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...calls.call import Call
    from ...calls.paginator import Paginator
    from ..models import switch as models

GET_DEVICE_SWITCH_PORTS = Operation(
    id="getDeviceSwitchPorts",
    method="GET",
    path="/devices/{serial}/switch/ports",
    scope="switch",
    response_type="DeviceSwitchPort",
    is_list=True,
    oauth_scope="switch:config:read",
)
CYCLE_DEVICE_SWITCH_PORTS = Operation(
    id="cycleDeviceSwitchPorts",
    method="POST",
    path="/devices/{serial}/switch/ports/cycle",
    scope="switch",
    response_type="CycleDeviceSwitchPortsResponse",
    stage="deprecated",
    oauth_scope="switch:config:write",
    batch=("/devices/{serial}/switch/ports/cycle", "cycle"),
)
UPDATE_DEVICE_SWITCH_PORTS_MIRROR = Operation(
    id="updateDeviceSwitchPortsMirror",
    method="PUT",
    path="/devices/{serial}/switch/ports/mirror",
    scope="switch",
    stage="beta",
    oauth_scope="switch:config:write",
)
GET_DEVICE_SWITCH_PORTS_STATUSES = Operation(
    id="getDeviceSwitchPortsStatuses",
    method="GET",
    path="/devices/{serial}/switch/ports/statuses",
    scope="switch",
    response_type="DeviceSwitchPortsStatus",
    is_list=True,
    oauth_scope="switch:telemetry:read",
)
GET_DEVICE_SWITCH_PORTS_STATUSES_PACKETS = Operation(
    id="getDeviceSwitchPortsStatusesPackets",
    method="GET",
    path="/devices/{serial}/switch/ports/statuses/packets",
    scope="switch",
    response_type="DeviceSwitchPortsStatusesPacket",
    is_list=True,
    oauth_scope="switch:telemetry:read",
)
GET_DEVICE_SWITCH_PORT = Operation(
    id="getDeviceSwitchPort",
    method="GET",
    path="/devices/{serial}/switch/ports/{portId}",
    scope="switch",
    response_type="DeviceSwitchPortDetails",
    oauth_scope="switch:config:read",
)
UPDATE_DEVICE_SWITCH_PORT = Operation(
    id="updateDeviceSwitchPort",
    method="PUT",
    path="/devices/{serial}/switch/ports/{portId}",
    scope="switch",
    response_type="UpdateDeviceSwitchPortResponse",
    oauth_scope="switch:config:write",
    batch=("/devices/{serial}/switch/ports/{portId}", "update"),
)
GET_DEVICE_SWITCH_ROUTING_INTERFACES = Operation(
    id="getDeviceSwitchRoutingInterfaces",
    method="GET",
    path="/devices/{serial}/switch/routing/interfaces",
    scope="switch",
    response_type="DeviceSwitchRoutingInterface",
    is_list=True,
    oauth_scope="switch:config:read",
)
CREATE_DEVICE_SWITCH_ROUTING_INTERFACE = Operation(
    id="createDeviceSwitchRoutingInterface",
    method="POST",
    path="/devices/{serial}/switch/routing/interfaces",
    scope="switch",
    response_type="CreateDeviceSwitchRoutingInterfaceResponse",
    oauth_scope="switch:config:write",
    batch=("/devices/{serial}/switch/routing/interfaces", "create"),
)
DELETE_DEVICE_SWITCH_ROUTING_INTERFACE = Operation(
    id="deleteDeviceSwitchRoutingInterface",
    method="DELETE",
    path="/devices/{serial}/switch/routing/interfaces/{interfaceId}",
    scope="switch",
    response_type="None",
    oauth_scope="switch:config:write",
    batch=("/devices/{serial}/switch/routing/interfaces/{interfaceId}", "destroy"),
)
GET_DEVICE_SWITCH_ROUTING_INTERFACE = Operation(
    id="getDeviceSwitchRoutingInterface",
    method="GET",
    path="/devices/{serial}/switch/routing/interfaces/{interfaceId}",
    scope="switch",
    response_type="DeviceSwitchRoutingInterfaceDetails",
    oauth_scope="switch:config:read",
)
UPDATE_DEVICE_SWITCH_ROUTING_INTERFACE = Operation(
    id="updateDeviceSwitchRoutingInterface",
    method="PUT",
    path="/devices/{serial}/switch/routing/interfaces/{interfaceId}",
    scope="switch",
    response_type="UpdateDeviceSwitchRoutingInterfaceResponse",
    oauth_scope="switch:config:write",
    batch=("/devices/{serial}/switch/routing/interfaces/{interfaceId}", "update"),
)
GET_DEVICE_SWITCH_ROUTING_INTERFACE_DHCP = Operation(
    id="getDeviceSwitchRoutingInterfaceDhcp",
    method="GET",
    path="/devices/{serial}/switch/routing/interfaces/{interfaceId}/dhcp",
    scope="switch",
    response_type="DeviceSwitchRoutingInterfaceDhcp",
    oauth_scope="switch:config:read",
)
UPDATE_DEVICE_SWITCH_ROUTING_INTERFACE_DHCP = Operation(
    id="updateDeviceSwitchRoutingInterfaceDhcp",
    method="PUT",
    path="/devices/{serial}/switch/routing/interfaces/{interfaceId}/dhcp",
    scope="switch",
    response_type="UpdateDeviceSwitchRoutingInterfaceDhcpResponse",
    oauth_scope="switch:config:write",
    batch=("/devices/{serial}/switch/routing/interfaces/{interfaceId}/dhcp", "update"),
)
GET_DEVICE_SWITCH_ROUTING_STATIC_ROUTES = Operation(
    id="getDeviceSwitchRoutingStaticRoutes",
    method="GET",
    path="/devices/{serial}/switch/routing/staticRoutes",
    scope="switch",
    response_type="DeviceSwitchRoutingStaticRoute",
    is_list=True,
    oauth_scope="switch:config:read",
)
CREATE_DEVICE_SWITCH_ROUTING_STATIC_ROUTE = Operation(
    id="createDeviceSwitchRoutingStaticRoute",
    method="POST",
    path="/devices/{serial}/switch/routing/staticRoutes",
    scope="switch",
    response_type="CreateDeviceSwitchRoutingStaticRouteResponse",
    oauth_scope="switch:config:write",
    batch=("/devices/{serial}/switch/routing/staticRoutes", "create"),
)
DELETE_DEVICE_SWITCH_ROUTING_STATIC_ROUTE = Operation(
    id="deleteDeviceSwitchRoutingStaticRoute",
    method="DELETE",
    path="/devices/{serial}/switch/routing/staticRoutes/{staticRouteId}",
    scope="switch",
    response_type="None",
    oauth_scope="switch:config:write",
    batch=("/devices/{serial}/switch/routing/staticRoutes/{staticRouteId}", "destroy"),
)
GET_DEVICE_SWITCH_ROUTING_STATIC_ROUTE = Operation(
    id="getDeviceSwitchRoutingStaticRoute",
    method="GET",
    path="/devices/{serial}/switch/routing/staticRoutes/{staticRouteId}",
    scope="switch",
    response_type="DeviceSwitchRoutingStaticRouteDetails",
    oauth_scope="switch:config:read",
)
UPDATE_DEVICE_SWITCH_ROUTING_STATIC_ROUTE = Operation(
    id="updateDeviceSwitchRoutingStaticRoute",
    method="PUT",
    path="/devices/{serial}/switch/routing/staticRoutes/{staticRouteId}",
    scope="switch",
    response_type="UpdateDeviceSwitchRoutingStaticRouteResponse",
    oauth_scope="switch:config:write",
    batch=("/devices/{serial}/switch/routing/staticRoutes/{staticRouteId}", "update"),
)
GET_DEVICE_SWITCH_WARM_SPARE = Operation(
    id="getDeviceSwitchWarmSpare",
    method="GET",
    path="/devices/{serial}/switch/warmSpare",
    scope="switch",
    response_type="DeviceSwitchWarmSpare",
    oauth_scope="switch:config:read",
)
UPDATE_DEVICE_SWITCH_WARM_SPARE = Operation(
    id="updateDeviceSwitchWarmSpare",
    method="PUT",
    path="/devices/{serial}/switch/warmSpare",
    scope="switch",
    response_type="UpdateDeviceSwitchWarmSpareResponse",
    oauth_scope="switch:config:write",
    batch=("/devices/{serial}/switch/warmSpare", "update"),
)
GET_NETWORK_SWITCH_ACCESS_CONTROL_LISTS = Operation(
    id="getNetworkSwitchAccessControlLists",
    method="GET",
    path="/networks/{networkId}/switch/accessControlLists",
    scope="switch",
    response_type="NetworkSwitchAccessControlLists",
    oauth_scope="switch:config:read",
)
UPDATE_NETWORK_SWITCH_ACCESS_CONTROL_LISTS = Operation(
    id="updateNetworkSwitchAccessControlLists",
    method="PUT",
    path="/networks/{networkId}/switch/accessControlLists",
    scope="switch",
    response_type="UpdateNetworkSwitchAccessControlListsResponse",
    oauth_scope="switch:config:write",
)
GET_NETWORK_SWITCH_ACCESS_POLICIES = Operation(
    id="getNetworkSwitchAccessPolicies",
    method="GET",
    path="/networks/{networkId}/switch/accessPolicies",
    scope="switch",
    response_type="NetworkSwitchAccessPolicy",
    is_list=True,
    oauth_scope="switch:config:read",
)
CREATE_NETWORK_SWITCH_ACCESS_POLICY = Operation(
    id="createNetworkSwitchAccessPolicy",
    method="POST",
    path="/networks/{networkId}/switch/accessPolicies",
    scope="switch",
    response_type="CreateNetworkSwitchAccessPolicyResponse",
    oauth_scope="switch:config:write",
    batch=("/networks/{networkId}/switch/accessPolicies", "create"),
)
DELETE_NETWORK_SWITCH_ACCESS_POLICY = Operation(
    id="deleteNetworkSwitchAccessPolicy",
    method="DELETE",
    path="/networks/{networkId}/switch/accessPolicies/{accessPolicyNumber}",
    scope="switch",
    response_type="None",
    oauth_scope="switch:config:write",
    batch=("/networks/{networkId}/switch/accessPolicies/{accessPolicyNumber}", "destroy"),
)
GET_NETWORK_SWITCH_ACCESS_POLICY = Operation(
    id="getNetworkSwitchAccessPolicy",
    method="GET",
    path="/networks/{networkId}/switch/accessPolicies/{accessPolicyNumber}",
    scope="switch",
    response_type="NetworkSwitchAccessPolicyDetails",
    oauth_scope="switch:config:read",
)
UPDATE_NETWORK_SWITCH_ACCESS_POLICY = Operation(
    id="updateNetworkSwitchAccessPolicy",
    method="PUT",
    path="/networks/{networkId}/switch/accessPolicies/{accessPolicyNumber}",
    scope="switch",
    response_type="UpdateNetworkSwitchAccessPolicyResponse",
    oauth_scope="switch:config:write",
    batch=("/networks/{networkId}/switch/accessPolicies/{accessPolicyNumber}", "update"),
)
GET_NETWORK_SWITCH_ALTERNATE_MANAGEMENT_INTERFACE = Operation(
    id="getNetworkSwitchAlternateManagementInterface",
    method="GET",
    path="/networks/{networkId}/switch/alternateManagementInterface",
    scope="switch",
    response_type="NetworkSwitchAlternateManagementInterface",
    oauth_scope="switch:config:read",
)
UPDATE_NETWORK_SWITCH_ALTERNATE_MANAGEMENT_INTERFACE = Operation(
    id="updateNetworkSwitchAlternateManagementInterface",
    method="PUT",
    path="/networks/{networkId}/switch/alternateManagementInterface",
    scope="switch",
    response_type="UpdateNetworkSwitchAlternateManagementInterfaceResponse",
    oauth_scope="switch:config:write",
    batch=("/networks/{networkId}/switch/alternateManagementInterface", "update"),
)
GET_NETWORK_SWITCH_DHCP_V4_SERVERS_SEEN = Operation(
    id="getNetworkSwitchDhcpV4ServersSeen",
    method="GET",
    path="/networks/{networkId}/switch/dhcp/v4/servers/seen",
    scope="switch",
    response_type="NetworkSwitchDhcpV4ServersSeen",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="switch:telemetry:read",
)
GET_NETWORK_SWITCH_DHCP_SERVER_POLICY = Operation(
    id="getNetworkSwitchDhcpServerPolicy",
    method="GET",
    path="/networks/{networkId}/switch/dhcpServerPolicy",
    scope="switch",
    response_type="NetworkSwitchDhcpServerPolicy",
    oauth_scope="switch:config:read",
)
UPDATE_NETWORK_SWITCH_DHCP_SERVER_POLICY = Operation(
    id="updateNetworkSwitchDhcpServerPolicy",
    method="PUT",
    path="/networks/{networkId}/switch/dhcpServerPolicy",
    scope="switch",
    response_type="UpdateNetworkSwitchDhcpServerPolicyResponse",
    oauth_scope="switch:config:write",
    batch=("/networks/{networkId}/switch/dhcpServerPolicy", "update"),
)
GET_NETWORK_SWITCH_DHCP_SERVER_POLICY_ARP_INSPECTION_TRUSTED_SERVERS = Operation(
    id="getNetworkSwitchDhcpServerPolicyArpInspectionTrustedServers",
    method="GET",
    path="/networks/{networkId}/switch/dhcpServerPolicy/arpInspection/trustedServers",
    scope="switch",
    response_type="NetworkSwitchDhcpServerPolicyArpInspectionTrustedServer",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="switch:config:read",
)
CREATE_NETWORK_SWITCH_DHCP_SERVER_POLICY_ARP_INSPECTION_TRUSTED_SERVER = Operation(
    id="createNetworkSwitchDhcpServerPolicyArpInspectionTrustedServer",
    method="POST",
    path="/networks/{networkId}/switch/dhcpServerPolicy/arpInspection/trustedServers",
    scope="switch",
    response_type="CreateNetworkSwitchDhcpServerPolicyArpInspectionTrustedServerResponse",
    oauth_scope="switch:config:write",
    batch=("/networks/{networkId}/switch/dhcpServerPolicy/arpInspection/trustedServers", "create"),
)
DELETE_NETWORK_SWITCH_DHCP_SERVER_POLICY_ARP_INSPECTION_TRUSTED_SERVER = Operation(
    id="deleteNetworkSwitchDhcpServerPolicyArpInspectionTrustedServer",
    method="DELETE",
    path="/networks/{networkId}/switch/dhcpServerPolicy/arpInspection/trustedServers/{trustedServerId}",
    scope="switch",
    response_type="None",
    oauth_scope="switch:config:write",
    batch=("/networks/{networkId}/switch/dhcpServerPolicy/arpInspection/trustedServers/{trustedServerId}", "destroy"),
)
UPDATE_NETWORK_SWITCH_DHCP_SERVER_POLICY_ARP_INSPECTION_TRUSTED_SERVER = Operation(
    id="updateNetworkSwitchDhcpServerPolicyArpInspectionTrustedServer",
    method="PUT",
    path="/networks/{networkId}/switch/dhcpServerPolicy/arpInspection/trustedServers/{trustedServerId}",
    scope="switch",
    response_type="UpdateNetworkSwitchDhcpServerPolicyArpInspectionTrustedServerResponse",
    oauth_scope="switch:config:write",
    batch=("/networks/{networkId}/switch/dhcpServerPolicy/arpInspection/trustedServers/{trustedServerId}", "update"),
)
GET_NETWORK_SWITCH_DHCP_SERVER_POLICY_ARP_INSPECTION_WARNINGS_BY_DEVICE = Operation(
    id="getNetworkSwitchDhcpServerPolicyArpInspectionWarningsByDevice",
    method="GET",
    path="/networks/{networkId}/switch/dhcpServerPolicy/arpInspection/warnings/byDevice",
    scope="switch",
    response_type="NetworkSwitchDhcpServerPolicyArpInspectionWarningsByDevice",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="switch:config:read",
)
GET_NETWORK_SWITCH_DSCP_TO_COS_MAPPINGS = Operation(
    id="getNetworkSwitchDscpToCosMappings",
    method="GET",
    path="/networks/{networkId}/switch/dscpToCosMappings",
    scope="switch",
    response_type="NetworkSwitchDscpToCosMappings",
    oauth_scope="switch:config:read",
)
UPDATE_NETWORK_SWITCH_DSCP_TO_COS_MAPPINGS = Operation(
    id="updateNetworkSwitchDscpToCosMappings",
    method="PUT",
    path="/networks/{networkId}/switch/dscpToCosMappings",
    scope="switch",
    response_type="UpdateNetworkSwitchDscpToCosMappingsResponse",
    oauth_scope="switch:config:write",
    batch=("/networks/{networkId}/switch/dscpToCosMappings", "update"),
)
GET_NETWORK_SWITCH_LINK_AGGREGATIONS = Operation(
    id="getNetworkSwitchLinkAggregations",
    method="GET",
    path="/networks/{networkId}/switch/linkAggregations",
    scope="switch",
    response_type="NetworkSwitchLinkAggregation",
    is_list=True,
    oauth_scope="switch:config:read",
)
CREATE_NETWORK_SWITCH_LINK_AGGREGATION = Operation(
    id="createNetworkSwitchLinkAggregation",
    method="POST",
    path="/networks/{networkId}/switch/linkAggregations",
    scope="switch",
    response_type="CreateNetworkSwitchLinkAggregationResponse",
    oauth_scope="switch:config:write",
    batch=("/networks/{networkId}/switch/linkAggregations", "create"),
)
DELETE_NETWORK_SWITCH_LINK_AGGREGATION = Operation(
    id="deleteNetworkSwitchLinkAggregation",
    method="DELETE",
    path="/networks/{networkId}/switch/linkAggregations/{linkAggregationId}",
    scope="switch",
    response_type="None",
    oauth_scope="switch:config:write",
    batch=("/networks/{networkId}/switch/linkAggregations/{linkAggregationId}", "destroy"),
)
UPDATE_NETWORK_SWITCH_LINK_AGGREGATION = Operation(
    id="updateNetworkSwitchLinkAggregation",
    method="PUT",
    path="/networks/{networkId}/switch/linkAggregations/{linkAggregationId}",
    scope="switch",
    response_type="UpdateNetworkSwitchLinkAggregationResponse",
    oauth_scope="switch:config:write",
    batch=("/networks/{networkId}/switch/linkAggregations/{linkAggregationId}", "update"),
)
GET_NETWORK_SWITCH_MTU = Operation(
    id="getNetworkSwitchMtu",
    method="GET",
    path="/networks/{networkId}/switch/mtu",
    scope="switch",
    response_type="NetworkSwitchMtu",
    oauth_scope="switch:config:read",
)
UPDATE_NETWORK_SWITCH_MTU = Operation(
    id="updateNetworkSwitchMtu",
    method="PUT",
    path="/networks/{networkId}/switch/mtu",
    scope="switch",
    response_type="UpdateNetworkSwitchMtuResponse",
    oauth_scope="switch:config:write",
    batch=("/networks/{networkId}/switch/mtu", "update"),
)
GET_NETWORK_SWITCH_PORT_SCHEDULES = Operation(
    id="getNetworkSwitchPortSchedules",
    method="GET",
    path="/networks/{networkId}/switch/portSchedules",
    scope="switch",
    response_type="NetworkSwitchPortSchedule",
    is_list=True,
    oauth_scope="switch:config:read",
)
CREATE_NETWORK_SWITCH_PORT_SCHEDULE = Operation(
    id="createNetworkSwitchPortSchedule",
    method="POST",
    path="/networks/{networkId}/switch/portSchedules",
    scope="switch",
    response_type="CreateNetworkSwitchPortScheduleResponse",
    oauth_scope="switch:config:write",
    batch=("/networks/{networkId}/switch/portSchedules", "create"),
)
DELETE_NETWORK_SWITCH_PORT_SCHEDULE = Operation(
    id="deleteNetworkSwitchPortSchedule",
    method="DELETE",
    path="/networks/{networkId}/switch/portSchedules/{portScheduleId}",
    scope="switch",
    response_type="None",
    oauth_scope="switch:config:write",
    batch=("/networks/{networkId}/switch/portSchedules/{portScheduleId}", "destroy"),
)
UPDATE_NETWORK_SWITCH_PORT_SCHEDULE = Operation(
    id="updateNetworkSwitchPortSchedule",
    method="PUT",
    path="/networks/{networkId}/switch/portSchedules/{portScheduleId}",
    scope="switch",
    response_type="UpdateNetworkSwitchPortScheduleResponse",
    oauth_scope="switch:config:write",
    batch=("/networks/{networkId}/switch/portSchedules/{portScheduleId}", "update"),
)
GET_NETWORK_SWITCH_PORTS_PROFILES = Operation(
    id="getNetworkSwitchPortsProfiles",
    method="GET",
    path="/networks/{networkId}/switch/ports/profiles",
    scope="switch",
    stage="beta",
    oauth_scope="switch:config:read",
)
CREATE_NETWORK_SWITCH_PORTS_PROFILE = Operation(
    id="createNetworkSwitchPortsProfile",
    method="POST",
    path="/networks/{networkId}/switch/ports/profiles",
    scope="switch",
    stage="beta",
    oauth_scope="switch:config:write",
)
DELETE_NETWORK_SWITCH_PORTS_PROFILE = Operation(
    id="deleteNetworkSwitchPortsProfile",
    method="DELETE",
    path="/networks/{networkId}/switch/ports/profiles/{id}",
    scope="switch",
    response_type="None",
    stage="beta",
    oauth_scope="switch:config:write",
)
UPDATE_NETWORK_SWITCH_PORTS_PROFILE = Operation(
    id="updateNetworkSwitchPortsProfile",
    method="PUT",
    path="/networks/{networkId}/switch/ports/profiles/{id}",
    scope="switch",
    stage="beta",
    oauth_scope="switch:config:write",
)
GET_NETWORK_SWITCH_QOS_RULES = Operation(
    id="getNetworkSwitchQosRules",
    method="GET",
    path="/networks/{networkId}/switch/qosRules",
    scope="switch",
    response_type="NetworkSwitchQosRule",
    is_list=True,
    oauth_scope="switch:config:read",
)
CREATE_NETWORK_SWITCH_QOS_RULE = Operation(
    id="createNetworkSwitchQosRule",
    method="POST",
    path="/networks/{networkId}/switch/qosRules",
    scope="switch",
    response_type="CreateNetworkSwitchQosRuleResponse",
    oauth_scope="switch:config:write",
    batch=("/networks/{networkId}/switch/qosRules", "create"),
)
GET_NETWORK_SWITCH_QOS_RULES_ORDER = Operation(
    id="getNetworkSwitchQosRulesOrder",
    method="GET",
    path="/networks/{networkId}/switch/qosRules/order",
    scope="switch",
    response_type="NetworkSwitchQosRulesOrder",
    oauth_scope="switch:config:read",
)
UPDATE_NETWORK_SWITCH_QOS_RULES_ORDER = Operation(
    id="updateNetworkSwitchQosRulesOrder",
    method="PUT",
    path="/networks/{networkId}/switch/qosRules/order",
    scope="switch",
    response_type="UpdateNetworkSwitchQosRulesOrderResponse",
    oauth_scope="switch:config:write",
    batch=("/networks/{networkId}/switch/qosRules/order", "update_order"),
)
DELETE_NETWORK_SWITCH_QOS_RULE = Operation(
    id="deleteNetworkSwitchQosRule",
    method="DELETE",
    path="/networks/{networkId}/switch/qosRules/{qosRuleId}",
    scope="switch",
    response_type="None",
    oauth_scope="switch:config:write",
    batch=("/networks/{networkId}/switch/qosRules/{qosRuleId}", "destroy"),
)
GET_NETWORK_SWITCH_QOS_RULE = Operation(
    id="getNetworkSwitchQosRule",
    method="GET",
    path="/networks/{networkId}/switch/qosRules/{qosRuleId}",
    scope="switch",
    response_type="NetworkSwitchQosRuleDetails",
    oauth_scope="switch:config:read",
)
UPDATE_NETWORK_SWITCH_QOS_RULE = Operation(
    id="updateNetworkSwitchQosRule",
    method="PUT",
    path="/networks/{networkId}/switch/qosRules/{qosRuleId}",
    scope="switch",
    response_type="UpdateNetworkSwitchQosRuleResponse",
    oauth_scope="switch:config:write",
    batch=("/networks/{networkId}/switch/qosRules/{qosRuleId}", "update"),
)
GET_NETWORK_SWITCH_RA_GUARD_POLICY = Operation(
    id="getNetworkSwitchRaGuardPolicy",
    method="GET",
    path="/networks/{networkId}/switch/raGuardPolicy",
    scope="switch",
    stage="beta",
    oauth_scope="switch:config:read",
)
UPDATE_NETWORK_SWITCH_RA_GUARD_POLICY = Operation(
    id="updateNetworkSwitchRaGuardPolicy",
    method="PUT",
    path="/networks/{networkId}/switch/raGuardPolicy",
    scope="switch",
    stage="beta",
    oauth_scope="switch:config:write",
)
GET_NETWORK_SWITCH_ROUTING_MULTICAST = Operation(
    id="getNetworkSwitchRoutingMulticast",
    method="GET",
    path="/networks/{networkId}/switch/routing/multicast",
    scope="switch",
    response_type="NetworkSwitchRoutingMulticast",
    oauth_scope="switch:config:read",
)
UPDATE_NETWORK_SWITCH_ROUTING_MULTICAST = Operation(
    id="updateNetworkSwitchRoutingMulticast",
    method="PUT",
    path="/networks/{networkId}/switch/routing/multicast",
    scope="switch",
    response_type="UpdateNetworkSwitchRoutingMulticastResponse",
    oauth_scope="switch:config:write",
    batch=("/networks/{networkId}/switch/routing/multicast", "update"),
)
GET_NETWORK_SWITCH_ROUTING_MULTICAST_RENDEZVOUS_POINTS = Operation(
    id="getNetworkSwitchRoutingMulticastRendezvousPoints",
    method="GET",
    path="/networks/{networkId}/switch/routing/multicast/rendezvousPoints",
    scope="switch",
    response_type="NetworkSwitchRoutingMulticastRendezvousPoint",
    is_list=True,
    oauth_scope="switch:config:read",
)
CREATE_NETWORK_SWITCH_ROUTING_MULTICAST_RENDEZVOUS_POINT = Operation(
    id="createNetworkSwitchRoutingMulticastRendezvousPoint",
    method="POST",
    path="/networks/{networkId}/switch/routing/multicast/rendezvousPoints",
    scope="switch",
    response_type="CreateNetworkSwitchRoutingMulticastRendezvousPointResponse",
    oauth_scope="switch:config:write",
    batch=("/networks/{networkId}/switch/routing/multicast/rendezvousPoints", "create"),
)
DELETE_NETWORK_SWITCH_ROUTING_MULTICAST_RENDEZVOUS_POINT = Operation(
    id="deleteNetworkSwitchRoutingMulticastRendezvousPoint",
    method="DELETE",
    path="/networks/{networkId}/switch/routing/multicast/rendezvousPoints/{rendezvousPointId}",
    scope="switch",
    response_type="None",
    oauth_scope="switch:config:write",
    batch=("/networks/{networkId}/switch/routing/multicast/rendezvousPoints/{rendezvousPointId}", "destroy"),
)
GET_NETWORK_SWITCH_ROUTING_MULTICAST_RENDEZVOUS_POINT = Operation(
    id="getNetworkSwitchRoutingMulticastRendezvousPoint",
    method="GET",
    path="/networks/{networkId}/switch/routing/multicast/rendezvousPoints/{rendezvousPointId}",
    scope="switch",
    response_type="NetworkSwitchRoutingMulticastRendezvousPointDetails",
    oauth_scope="switch:config:read",
)
UPDATE_NETWORK_SWITCH_ROUTING_MULTICAST_RENDEZVOUS_POINT = Operation(
    id="updateNetworkSwitchRoutingMulticastRendezvousPoint",
    method="PUT",
    path="/networks/{networkId}/switch/routing/multicast/rendezvousPoints/{rendezvousPointId}",
    scope="switch",
    response_type="UpdateNetworkSwitchRoutingMulticastRendezvousPointResponse",
    oauth_scope="switch:config:write",
    batch=("/networks/{networkId}/switch/routing/multicast/rendezvousPoints/{rendezvousPointId}", "update"),
)
GET_NETWORK_SWITCH_ROUTING_OSPF = Operation(
    id="getNetworkSwitchRoutingOspf",
    method="GET",
    path="/networks/{networkId}/switch/routing/ospf",
    scope="switch",
    response_type="NetworkSwitchRoutingOspf",
    oauth_scope="switch:config:read",
)
UPDATE_NETWORK_SWITCH_ROUTING_OSPF = Operation(
    id="updateNetworkSwitchRoutingOspf",
    method="PUT",
    path="/networks/{networkId}/switch/routing/ospf",
    scope="switch",
    response_type="UpdateNetworkSwitchRoutingOspfResponse",
    oauth_scope="switch:config:write",
    batch=("/networks/{networkId}/switch/routing/ospf", "update"),
)
GET_NETWORK_SWITCH_SETTINGS = Operation(
    id="getNetworkSwitchSettings",
    method="GET",
    path="/networks/{networkId}/switch/settings",
    scope="switch",
    response_type="NetworkSwitchSettings",
    oauth_scope="switch:config:read",
)
UPDATE_NETWORK_SWITCH_SETTINGS = Operation(
    id="updateNetworkSwitchSettings",
    method="PUT",
    path="/networks/{networkId}/switch/settings",
    scope="switch",
    response_type="UpdateNetworkSwitchSettingsResponse",
    oauth_scope="switch:config:write",
    batch=("/networks/{networkId}/switch/settings", "update"),
)
UPDATE_NETWORK_SWITCH_SPANNING_TREE = Operation(
    id="updateNetworkSwitchSpanningTree",
    method="PUT",
    path="/networks/{networkId}/switch/spanningTree",
    scope="switch",
    stage="beta",
    oauth_scope="switch:config:write",
)
GET_NETWORK_SWITCH_STACKS = Operation(
    id="getNetworkSwitchStacks",
    method="GET",
    path="/networks/{networkId}/switch/stacks",
    scope="switch",
    response_type="NetworkSwitchStack",
    is_list=True,
    oauth_scope="switch:config:read",
)
CREATE_NETWORK_SWITCH_STACK = Operation(
    id="createNetworkSwitchStack",
    method="POST",
    path="/networks/{networkId}/switch/stacks",
    scope="switch",
    response_type="CreateNetworkSwitchStackResponse",
    oauth_scope="switch:config:write",
)
DELETE_NETWORK_SWITCH_STACK = Operation(
    id="deleteNetworkSwitchStack",
    method="DELETE",
    path="/networks/{networkId}/switch/stacks/{switchStackId}",
    scope="switch",
    response_type="None",
    oauth_scope="switch:config:write",
)
GET_NETWORK_SWITCH_STACK = Operation(
    id="getNetworkSwitchStack",
    method="GET",
    path="/networks/{networkId}/switch/stacks/{switchStackId}",
    scope="switch",
    response_type="NetworkSwitchStackDetails",
    oauth_scope="switch:config:read",
)
UPDATE_NETWORK_SWITCH_STACK = Operation(
    id="updateNetworkSwitchStack",
    method="PUT",
    path="/networks/{networkId}/switch/stacks/{switchStackId}",
    scope="switch",
    response_type="UpdateNetworkSwitchStackResponse",
    oauth_scope="switch:config:write",
    batch=("/networks/{networkId}/switch/stacks/{switchStackId}", "stacks/actions/update"),
)
ADD_NETWORK_SWITCH_STACK = Operation(
    id="addNetworkSwitchStack",
    method="POST",
    path="/networks/{networkId}/switch/stacks/{switchStackId}/add",
    scope="switch",
    response_type="AddNetworkSwitchStackResponse",
    oauth_scope="switch:config:write",
)
UPDATE_NETWORK_SWITCH_STACK_PORTS_MIRROR = Operation(
    id="updateNetworkSwitchStackPortsMirror",
    method="PUT",
    path="/networks/{networkId}/switch/stacks/{switchStackId}/ports/mirror",
    scope="switch",
    stage="beta",
    oauth_scope="switch:config:write",
)
REMOVE_NETWORK_SWITCH_STACK = Operation(
    id="removeNetworkSwitchStack",
    method="POST",
    path="/networks/{networkId}/switch/stacks/{switchStackId}/remove",
    scope="switch",
    response_type="RemoveNetworkSwitchStackResponse",
    oauth_scope="switch:config:write",
)
GET_NETWORK_SWITCH_STACK_ROUTING_INTERFACES = Operation(
    id="getNetworkSwitchStackRoutingInterfaces",
    method="GET",
    path="/networks/{networkId}/switch/stacks/{switchStackId}/routing/interfaces",
    scope="switch",
    response_type="NetworkSwitchStackRoutingInterface",
    is_list=True,
    oauth_scope="switch:config:read",
)
CREATE_NETWORK_SWITCH_STACK_ROUTING_INTERFACE = Operation(
    id="createNetworkSwitchStackRoutingInterface",
    method="POST",
    path="/networks/{networkId}/switch/stacks/{switchStackId}/routing/interfaces",
    scope="switch",
    response_type="CreateNetworkSwitchStackRoutingInterfaceResponse",
    oauth_scope="switch:config:write",
    batch=("/networks/{networkId}/switch/stacks/{switchStackId}/routing/interfaces", "create"),
)
DELETE_NETWORK_SWITCH_STACK_ROUTING_INTERFACE = Operation(
    id="deleteNetworkSwitchStackRoutingInterface",
    method="DELETE",
    path="/networks/{networkId}/switch/stacks/{switchStackId}/routing/interfaces/{interfaceId}",
    scope="switch",
    response_type="None",
    oauth_scope="switch:config:write",
    batch=("/networks/{networkId}/switch/stacks/{switchStackId}/routing/interfaces/{interfaceId}", "destroy"),
)
GET_NETWORK_SWITCH_STACK_ROUTING_INTERFACE = Operation(
    id="getNetworkSwitchStackRoutingInterface",
    method="GET",
    path="/networks/{networkId}/switch/stacks/{switchStackId}/routing/interfaces/{interfaceId}",
    scope="switch",
    response_type="NetworkSwitchStackRoutingInterfaceDetails",
    oauth_scope="switch:config:read",
)
UPDATE_NETWORK_SWITCH_STACK_ROUTING_INTERFACE = Operation(
    id="updateNetworkSwitchStackRoutingInterface",
    method="PUT",
    path="/networks/{networkId}/switch/stacks/{switchStackId}/routing/interfaces/{interfaceId}",
    scope="switch",
    response_type="UpdateNetworkSwitchStackRoutingInterfaceResponse",
    oauth_scope="switch:config:write",
    batch=("/networks/{networkId}/switch/stacks/{switchStackId}/routing/interfaces/{interfaceId}", "update"),
)
GET_NETWORK_SWITCH_STACK_ROUTING_INTERFACE_DHCP = Operation(
    id="getNetworkSwitchStackRoutingInterfaceDhcp",
    method="GET",
    path="/networks/{networkId}/switch/stacks/{switchStackId}/routing/interfaces/{interfaceId}/dhcp",
    scope="switch",
    response_type="NetworkSwitchStackRoutingInterfaceDhcp",
    oauth_scope="switch:config:read",
)
UPDATE_NETWORK_SWITCH_STACK_ROUTING_INTERFACE_DHCP = Operation(
    id="updateNetworkSwitchStackRoutingInterfaceDhcp",
    method="PUT",
    path="/networks/{networkId}/switch/stacks/{switchStackId}/routing/interfaces/{interfaceId}/dhcp",
    scope="switch",
    response_type="UpdateNetworkSwitchStackRoutingInterfaceDhcpResponse",
    oauth_scope="switch:config:write",
    batch=("/networks/{networkId}/switch/stacks/{switchStackId}/routing/interfaces/{interfaceId}/dhcp", "update"),
)
GET_NETWORK_SWITCH_STACK_ROUTING_STATIC_ROUTES = Operation(
    id="getNetworkSwitchStackRoutingStaticRoutes",
    method="GET",
    path="/networks/{networkId}/switch/stacks/{switchStackId}/routing/staticRoutes",
    scope="switch",
    response_type="NetworkSwitchStackRoutingStaticRoute",
    is_list=True,
    oauth_scope="switch:config:read",
)
CREATE_NETWORK_SWITCH_STACK_ROUTING_STATIC_ROUTE = Operation(
    id="createNetworkSwitchStackRoutingStaticRoute",
    method="POST",
    path="/networks/{networkId}/switch/stacks/{switchStackId}/routing/staticRoutes",
    scope="switch",
    response_type="CreateNetworkSwitchStackRoutingStaticRouteResponse",
    oauth_scope="switch:config:write",
    batch=("/networks/{networkId}/switch/stacks/{switchStackId}/routing/staticRoutes", "create"),
)
DELETE_NETWORK_SWITCH_STACK_ROUTING_STATIC_ROUTE = Operation(
    id="deleteNetworkSwitchStackRoutingStaticRoute",
    method="DELETE",
    path="/networks/{networkId}/switch/stacks/{switchStackId}/routing/staticRoutes/{staticRouteId}",
    scope="switch",
    response_type="None",
    oauth_scope="switch:config:write",
    batch=("/networks/{networkId}/switch/stacks/{switchStackId}/routing/staticRoutes/{staticRouteId}", "destroy"),
)
GET_NETWORK_SWITCH_STACK_ROUTING_STATIC_ROUTE = Operation(
    id="getNetworkSwitchStackRoutingStaticRoute",
    method="GET",
    path="/networks/{networkId}/switch/stacks/{switchStackId}/routing/staticRoutes/{staticRouteId}",
    scope="switch",
    response_type="NetworkSwitchStackRoutingStaticRouteDetails",
    oauth_scope="switch:config:read",
)
UPDATE_NETWORK_SWITCH_STACK_ROUTING_STATIC_ROUTE = Operation(
    id="updateNetworkSwitchStackRoutingStaticRoute",
    method="PUT",
    path="/networks/{networkId}/switch/stacks/{switchStackId}/routing/staticRoutes/{staticRouteId}",
    scope="switch",
    response_type="UpdateNetworkSwitchStackRoutingStaticRouteResponse",
    oauth_scope="switch:config:write",
    batch=("/networks/{networkId}/switch/stacks/{switchStackId}/routing/staticRoutes/{staticRouteId}", "update"),
)
GET_NETWORK_SWITCH_STORM_CONTROL = Operation(
    id="getNetworkSwitchStormControl",
    method="GET",
    path="/networks/{networkId}/switch/stormControl",
    scope="switch",
    response_type="NetworkSwitchStormControl",
    oauth_scope="switch:config:read",
)
UPDATE_NETWORK_SWITCH_STORM_CONTROL = Operation(
    id="updateNetworkSwitchStormControl",
    method="PUT",
    path="/networks/{networkId}/switch/stormControl",
    scope="switch",
    response_type="UpdateNetworkSwitchStormControlResponse",
    oauth_scope="switch:config:write",
    batch=("/networks/{networkId}/switch/stormControl", "update"),
)
GET_NETWORK_SWITCH_STP = Operation(
    id="getNetworkSwitchStp",
    method="GET",
    path="/networks/{networkId}/switch/stp",
    scope="switch",
    response_type="NetworkSwitchStp",
    oauth_scope="switch:config:read",
)
UPDATE_NETWORK_SWITCH_STP = Operation(
    id="updateNetworkSwitchStp",
    method="PUT",
    path="/networks/{networkId}/switch/stp",
    scope="switch",
    response_type="UpdateNetworkSwitchStpResponse",
    oauth_scope="switch:config:write",
    batch=("/networks/{networkId}/switch/stp", "update"),
)
GET_ORGANIZATION_CONFIG_TEMPLATES_SWITCH_PROFILES_PORTS_MIRRORS_BY_SWITCH_PROFILE = Operation(
    id="getOrganizationConfigTemplatesSwitchProfilesPortsMirrorsBySwitchProfile",
    method="GET",
    path="/organizations/{organizationId}/configTemplates/switch/profiles/ports/mirrors/bySwitchProfile",
    scope="switch",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="switch:config:read",
)
GET_ORGANIZATION_CONFIG_TEMPLATE_SWITCH_PROFILES = Operation(
    id="getOrganizationConfigTemplateSwitchProfiles",
    method="GET",
    path="/organizations/{organizationId}/configTemplates/{configTemplateId}/switch/profiles",
    scope="switch",
    response_type="OrganizationConfigTemplateSwitchProfile",
    is_list=True,
    oauth_scope="switch:config:read",
)
GET_ORGANIZATION_CONFIG_TEMPLATE_SWITCH_PROFILE_PORTS = Operation(
    id="getOrganizationConfigTemplateSwitchProfilePorts",
    method="GET",
    path="/organizations/{organizationId}/configTemplates/{configTemplateId}/switch/profiles/{profileId}/ports",
    scope="switch",
    response_type="OrganizationConfigTemplateSwitchProfilePort",
    is_list=True,
    oauth_scope="switch:config:read",
)
UPDATE_ORGANIZATION_CONFIG_TEMPLATE_SWITCH_PROFILE_PORTS_MIRROR = Operation(
    id="updateOrganizationConfigTemplateSwitchProfilePortsMirror",
    method="PUT",
    path="/organizations/{organizationId}/configTemplates/{configTemplateId}/switch/profiles/{profileId}/ports/mirror",
    scope="switch",
    stage="beta",
    oauth_scope="switch:config:write",
)
GET_ORGANIZATION_CONFIG_TEMPLATE_SWITCH_PROFILE_PORT = Operation(
    id="getOrganizationConfigTemplateSwitchProfilePort",
    method="GET",
    path="/organizations/{organizationId}/configTemplates/{configTemplateId}/switch/profiles/{profileId}/ports/{portId}",
    scope="switch",
    response_type="OrganizationConfigTemplateSwitchProfilePortDetails",
    oauth_scope="switch:config:read",
)
UPDATE_ORGANIZATION_CONFIG_TEMPLATE_SWITCH_PROFILE_PORT = Operation(
    id="updateOrganizationConfigTemplateSwitchProfilePort",
    method="PUT",
    path="/organizations/{organizationId}/configTemplates/{configTemplateId}/switch/profiles/{profileId}/ports/{portId}",
    scope="switch",
    response_type="UpdateOrganizationConfigTemplateSwitchProfilePortResponse",
    oauth_scope="switch:config:write",
    batch=("/organizations/{organizationId}/configTemplates/{configTemplateId}/switch/profiles/{profileId}/ports/{portId}", "update"),
)
GET_ORGANIZATION_SUMMARY_SWITCH_POWER_HISTORY = Operation(
    id="getOrganizationSummarySwitchPowerHistory",
    method="GET",
    path="/organizations/{organizationId}/summary/switch/power/history",
    scope="switch",
    response_type="OrganizationSummarySwitchPowerHistory",
    is_list=True,
    oauth_scope="switch:telemetry:read",
)
GET_ORGANIZATION_SWITCH_ALERTS_POE_BY_DEVICE = Operation(
    id="getOrganizationSwitchAlertsPoeByDevice",
    method="GET",
    path="/organizations/{organizationId}/switch/alerts/poe/byDevice",
    scope="switch",
    stage="beta",
)
AURORA2_ORGANIZATION_SWITCH_SWITCH_TEMPLATES = Operation(
    id="aurora2OrganizationSwitchSwitchTemplates",
    method="GET",
    path="/organizations/{organizationId}/switch/aurora2SwitchTemplates",
    scope="switch",
    stage="beta",
    oauth_scope="switch:config:read",
)
GET_ORGANIZATION_SWITCH_CLIENTS_CONNECTIONS_AUTHENTICATION_BY_CLIENT = Operation(
    id="getOrganizationSwitchClientsConnectionsAuthenticationByClient",
    method="GET",
    path="/organizations/{organizationId}/switch/clients/connections/authentication/byClient",
    scope="switch",
    stage="beta",
)
GET_ORGANIZATION_SWITCH_CLIENTS_CONNECTIONS_DHCP_BY_CLIENT = Operation(
    id="getOrganizationSwitchClientsConnectionsDhcpByClient",
    method="GET",
    path="/organizations/{organizationId}/switch/clients/connections/dhcp/byClient",
    scope="switch",
    stage="beta",
)
GET_ORGANIZATION_SWITCH_CLIENTS_CONNECTIONS_SWITCH_PORT_STATUS_BY_CLIENT = Operation(
    id="getOrganizationSwitchClientsConnectionsSwitchPortStatusByClient",
    method="GET",
    path="/organizations/{organizationId}/switch/clients/connections/switchPortStatus/byClient",
    scope="switch",
    stage="beta",
)
CLONE_ORGANIZATION_SWITCH_PROFILES_TO_TEMPLATE_NETWORK = Operation(
    id="cloneOrganizationSwitchProfilesToTemplateNetwork",
    method="POST",
    path="/organizations/{organizationId}/switch/cloneProfilesToTemplateNetwork",
    scope="switch",
    stage="beta",
    oauth_scope="switch:config:write",
)
GET_ORGANIZATION_SWITCH_CONNECTIVITY_LAN_LINK_ERRORS_BY_DEVICE_BY_PORT = Operation(
    id="getOrganizationSwitchConnectivityLanLinkErrorsByDeviceByPort",
    method="GET",
    path="/organizations/{organizationId}/switch/connectivity/lanLink/errors/byDevice/byPort",
    scope="switch",
    stage="beta",
)
GET_ORGANIZATION_SWITCH_CONNECTIVITY_LAN_STP_ERRORS_BY_DEVICE_BY_PORT = Operation(
    id="getOrganizationSwitchConnectivityLanStpErrorsByDeviceByPort",
    method="GET",
    path="/organizations/{organizationId}/switch/connectivity/lanStp/errors/byDevice/byPort",
    scope="switch",
    stage="beta",
)
GET_ORGANIZATION_SWITCH_CONNECTIVITY_VRRP_FAILURES_BY_DEVICE = Operation(
    id="getOrganizationSwitchConnectivityVrrpFailuresByDevice",
    method="GET",
    path="/organizations/{organizationId}/switch/connectivity/vrrp/failures/byDevice",
    scope="switch",
    stage="beta",
)
CLONE_ORGANIZATION_SWITCH_DEVICES = Operation(
    id="cloneOrganizationSwitchDevices",
    method="POST",
    path="/organizations/{organizationId}/switch/devices/clone",
    scope="switch",
    response_type="CloneOrganizationSwitchDevicesResponse",
    oauth_scope="switch:config:write",
    batch=("/organizations/{organizationId}/switch/devices/clone", "settings/actions/clone"),
)
GET_ORGANIZATION_SWITCH_DEVICES_SYSTEM_QUEUES_HISTORY_BY_SWITCH_BY_INTERVAL = Operation(
    id="getOrganizationSwitchDevicesSystemQueuesHistoryBySwitchByInterval",
    method="GET",
    path="/organizations/{organizationId}/switch/devices/system/queues/history/bySwitch/byInterval",
    scope="switch",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="switch:telemetry:read",
)
GET_ORGANIZATION_SWITCH_PORTS_BY_SWITCH = Operation(
    id="getOrganizationSwitchPortsBySwitch",
    method="GET",
    path="/organizations/{organizationId}/switch/ports/bySwitch",
    scope="switch",
    response_type="OrganizationSwitchPortsBySwitch",
    is_list=True,
    paging="link",
    per_page=50,
    per_page_minimum=3,
    oauth_scope="switch:config:read",
)
GET_ORGANIZATION_SWITCH_PORTS_CLIENTS_OVERVIEW_BY_DEVICE = Operation(
    id="getOrganizationSwitchPortsClientsOverviewByDevice",
    method="GET",
    path="/organizations/{organizationId}/switch/ports/clients/overview/byDevice",
    scope="switch",
    response_type="OrganizationSwitchPortsClientsOverviewByDevice",
    is_list=True,
    paging="link",
    per_page=20,
    per_page_minimum=3,
    oauth_scope="switch:telemetry:read",
)
GET_ORGANIZATION_SWITCH_PORTS_MIRRORS_BY_SWITCH = Operation(
    id="getOrganizationSwitchPortsMirrorsBySwitch",
    method="GET",
    path="/organizations/{organizationId}/switch/ports/mirrors/bySwitch",
    scope="switch",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="switch:config:read",
)
GET_ORGANIZATION_SWITCH_PORTS_OVERVIEW = Operation(
    id="getOrganizationSwitchPortsOverview",
    method="GET",
    path="/organizations/{organizationId}/switch/ports/overview",
    scope="switch",
    response_type="OrganizationSwitchPortsOverview",
    oauth_scope="switch:telemetry:read",
)
GET_ORGANIZATION_SWITCH_PORTS_PROFILES = Operation(
    id="getOrganizationSwitchPortsProfiles",
    method="GET",
    path="/organizations/{organizationId}/switch/ports/profiles",
    scope="switch",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="switch:config:read",
)
CREATE_ORGANIZATION_SWITCH_PORTS_PROFILE = Operation(
    id="createOrganizationSwitchPortsProfile",
    method="POST",
    path="/organizations/{organizationId}/switch/ports/profiles",
    scope="switch",
    stage="beta",
    oauth_scope="switch:config:write",
)
BATCH_ORGANIZATION_SWITCH_PORTS_PROFILES_ASSIGNMENTS_ASSIGN = Operation(
    id="batchOrganizationSwitchPortsProfilesAssignmentsAssign",
    method="POST",
    path="/organizations/{organizationId}/switch/ports/profiles/assignments/batchAssign",
    scope="switch",
    stage="beta",
    oauth_scope="switch:config:write",
)
GET_ORGANIZATION_SWITCH_PORTS_PROFILES_ASSIGNMENTS_BY_PORT = Operation(
    id="getOrganizationSwitchPortsProfilesAssignmentsByPort",
    method="GET",
    path="/organizations/{organizationId}/switch/ports/profiles/assignments/byPort",
    scope="switch",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="switch:config:read",
)
GET_ORGANIZATION_SWITCH_PORTS_PROFILES_ASSIGNMENTS_BY_SWITCH = Operation(
    id="getOrganizationSwitchPortsProfilesAssignmentsBySwitch",
    method="GET",
    path="/organizations/{organizationId}/switch/ports/profiles/assignments/bySwitch",
    scope="switch",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="switch:config:read",
)
GET_ORGANIZATION_SWITCH_PORTS_PROFILES_AUTOMATIONS = Operation(
    id="getOrganizationSwitchPortsProfilesAutomations",
    method="GET",
    path="/organizations/{organizationId}/switch/ports/profiles/automations",
    scope="switch",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="switch:config:read",
)
CREATE_ORGANIZATION_SWITCH_PORTS_PROFILES_AUTOMATION = Operation(
    id="createOrganizationSwitchPortsProfilesAutomation",
    method="POST",
    path="/organizations/{organizationId}/switch/ports/profiles/automations",
    scope="switch",
    stage="beta",
    oauth_scope="switch:config:write",
)
DELETE_ORGANIZATION_SWITCH_PORTS_PROFILES_AUTOMATION = Operation(
    id="deleteOrganizationSwitchPortsProfilesAutomation",
    method="DELETE",
    path="/organizations/{organizationId}/switch/ports/profiles/automations/{id}",
    scope="switch",
    response_type="None",
    stage="beta",
    oauth_scope="switch:config:write",
)
UPDATE_ORGANIZATION_SWITCH_PORTS_PROFILES_AUTOMATION = Operation(
    id="updateOrganizationSwitchPortsProfilesAutomation",
    method="PUT",
    path="/organizations/{organizationId}/switch/ports/profiles/automations/{id}",
    scope="switch",
    stage="beta",
    oauth_scope="switch:config:write",
)
GET_ORGANIZATION_SWITCH_PORTS_PROFILES_NETWORKS_ASSIGNMENTS = Operation(
    id="getOrganizationSwitchPortsProfilesNetworksAssignments",
    method="GET",
    path="/organizations/{organizationId}/switch/ports/profiles/networks/assignments",
    scope="switch",
    stage="beta",
    oauth_scope="switch:config:read",
)
CREATE_ORGANIZATION_SWITCH_PORTS_PROFILES_NETWORKS_ASSIGNMENT = Operation(
    id="createOrganizationSwitchPortsProfilesNetworksAssignment",
    method="POST",
    path="/organizations/{organizationId}/switch/ports/profiles/networks/assignments",
    scope="switch",
    stage="beta",
    oauth_scope="switch:config:write",
)
BATCH_ORGANIZATION_SWITCH_PORTS_PROFILES_NETWORKS_ASSIGNMENTS_CREATE = Operation(
    id="batchOrganizationSwitchPortsProfilesNetworksAssignmentsCreate",
    method="POST",
    path="/organizations/{organizationId}/switch/ports/profiles/networks/assignments/batchCreate",
    scope="switch",
    stage="beta",
    oauth_scope="switch:config:write",
)
BULK_ORGANIZATION_SWITCH_PORTS_PROFILES_NETWORKS_ASSIGNMENTS_DELETE = Operation(
    id="bulkOrganizationSwitchPortsProfilesNetworksAssignmentsDelete",
    method="POST",
    path="/organizations/{organizationId}/switch/ports/profiles/networks/assignments/bulkDelete",
    scope="switch",
    stage="beta",
    oauth_scope="switch:config:write",
)
DELETE_ORGANIZATION_SWITCH_PORTS_PROFILES_NETWORKS_ASSIGNMENT = Operation(
    id="deleteOrganizationSwitchPortsProfilesNetworksAssignment",
    method="DELETE",
    path="/organizations/{organizationId}/switch/ports/profiles/networks/assignments/{assignmentId}",
    scope="switch",
    response_type="None",
    stage="beta",
    oauth_scope="switch:config:write",
)
GET_ORGANIZATION_SWITCH_PORTS_PROFILES_OVERVIEW_BY_PROFILE = Operation(
    id="getOrganizationSwitchPortsProfilesOverviewByProfile",
    method="GET",
    path="/organizations/{organizationId}/switch/ports/profiles/overview/byProfile",
    scope="switch",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="switch:config:read",
)
DELETE_ORGANIZATION_SWITCH_PORTS_PROFILE = Operation(
    id="deleteOrganizationSwitchPortsProfile",
    method="DELETE",
    path="/organizations/{organizationId}/switch/ports/profiles/{id}",
    scope="switch",
    response_type="None",
    stage="beta",
    oauth_scope="switch:config:write",
)
GET_ORGANIZATION_SWITCH_PORTS_PROFILE = Operation(
    id="getOrganizationSwitchPortsProfile",
    method="GET",
    path="/organizations/{organizationId}/switch/ports/profiles/{id}",
    scope="switch",
    stage="beta",
    oauth_scope="switch:config:read",
)
UPDATE_ORGANIZATION_SWITCH_PORTS_PROFILE = Operation(
    id="updateOrganizationSwitchPortsProfile",
    method="PUT",
    path="/organizations/{organizationId}/switch/ports/profiles/{id}",
    scope="switch",
    stage="beta",
    oauth_scope="switch:config:write",
)
GET_ORGANIZATION_SWITCH_PORTS_STATUSES_BY_SWITCH = Operation(
    id="getOrganizationSwitchPortsStatusesBySwitch",
    method="GET",
    path="/organizations/{organizationId}/switch/ports/statuses/bySwitch",
    scope="switch",
    response_type="OrganizationSwitchPortsStatusesBySwitch",
    is_list=True,
    paging="link",
    per_page=20,
    per_page_minimum=3,
    oauth_scope="switch:telemetry:read",
)
GET_ORGANIZATION_SWITCH_PORTS_STATUSES_PACKETS_BY_DEVICE_BY_PORT = Operation(
    id="getOrganizationSwitchPortsStatusesPacketsByDeviceByPort",
    method="GET",
    path="/organizations/{organizationId}/switch/ports/statuses/packets/byDevice/byPort",
    scope="switch",
    stage="beta",
)
GET_ORGANIZATION_SWITCH_PORTS_TOPOLOGY_DISCOVERY_BY_DEVICE = Operation(
    id="getOrganizationSwitchPortsTopologyDiscoveryByDevice",
    method="GET",
    path="/organizations/{organizationId}/switch/ports/topology/discovery/byDevice",
    scope="switch",
    response_type="OrganizationSwitchPortsTopologyDiscoveryByDevice",
    is_list=True,
    paging="link",
    per_page=20,
    per_page_minimum=3,
    oauth_scope="switch:telemetry:read",
)
GET_ORGANIZATION_SWITCH_PORTS_TRANSCEIVERS_READINGS_HISTORY_BY_SWITCH = Operation(
    id="getOrganizationSwitchPortsTransceiversReadingsHistoryBySwitch",
    method="GET",
    path="/organizations/{organizationId}/switch/ports/transceivers/readings/history/bySwitch",
    scope="switch",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="switch:telemetry:read",
)
GET_ORGANIZATION_SWITCH_PORTS_USAGE_HISTORY_BY_DEVICE_BY_INTERVAL = Operation(
    id="getOrganizationSwitchPortsUsageHistoryByDeviceByInterval",
    method="GET",
    path="/organizations/{organizationId}/switch/ports/usage/history/byDevice/byInterval",
    scope="switch",
    response_type="OrganizationSwitchPortsUsageHistoryByDeviceByInterval",
    is_list=True,
    paging="link",
    per_page=50,
    per_page_minimum=3,
    oauth_scope="switch:telemetry:read",
)
GET_ORGANIZATION_SWITCH_ROUTING_BGP_AUTONOMOUS_SYSTEMS = Operation(
    id="getOrganizationSwitchRoutingBgpAutonomousSystems",
    method="GET",
    path="/organizations/{organizationId}/switch/routing/bgp/autonomousSystems",
    scope="switch",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="switch:config:read",
)
CREATE_ORGANIZATION_SWITCH_ROUTING_BGP_AUTONOMOUS_SYSTEM = Operation(
    id="createOrganizationSwitchRoutingBgpAutonomousSystem",
    method="POST",
    path="/organizations/{organizationId}/switch/routing/bgp/autonomousSystems",
    scope="switch",
    stage="beta",
    oauth_scope="switch:config:write",
)
GET_ORGANIZATION_SWITCH_ROUTING_BGP_AUTONOMOUS_SYSTEMS_OVERVIEW_BY_AUTONOMOUS_SYSTEM = Operation(
    id="getOrganizationSwitchRoutingBgpAutonomousSystemsOverviewByAutonomousSystem",
    method="GET",
    path="/organizations/{organizationId}/switch/routing/bgp/autonomousSystems/overview/byAutonomousSystem",
    scope="switch",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="switch:config:read",
)
DELETE_ORGANIZATION_SWITCH_ROUTING_BGP_AUTONOMOUS_SYSTEM = Operation(
    id="deleteOrganizationSwitchRoutingBgpAutonomousSystem",
    method="DELETE",
    path="/organizations/{organizationId}/switch/routing/bgp/autonomousSystems/{autonomousSystemId}",
    scope="switch",
    response_type="None",
    stage="beta",
    oauth_scope="switch:config:write",
)
UPDATE_ORGANIZATION_SWITCH_ROUTING_BGP_AUTONOMOUS_SYSTEM = Operation(
    id="updateOrganizationSwitchRoutingBgpAutonomousSystem",
    method="PUT",
    path="/organizations/{organizationId}/switch/routing/bgp/autonomousSystems/{autonomousSystemId}",
    scope="switch",
    stage="beta",
    oauth_scope="switch:config:write",
)
GET_ORGANIZATION_SWITCH_ROUTING_BGP_FILTERS_FILTER_LISTS = Operation(
    id="getOrganizationSwitchRoutingBgpFiltersFilterLists",
    method="GET",
    path="/organizations/{organizationId}/switch/routing/bgp/filters/filterLists",
    scope="switch",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="switch:config:read",
)
CREATE_ORGANIZATION_SWITCH_ROUTING_BGP_FILTERS_FILTER_LISTS_DEPLOY = Operation(
    id="createOrganizationSwitchRoutingBgpFiltersFilterListsDeploy",
    method="POST",
    path="/organizations/{organizationId}/switch/routing/bgp/filters/filterLists/deploy",
    scope="switch",
    stage="beta",
    oauth_scope="switch:config:write",
)
GET_ORGANIZATION_SWITCH_ROUTING_BGP_FILTERS_FILTER_LISTS_OVERVIEW_BY_FILTER_LIST = Operation(
    id="getOrganizationSwitchRoutingBgpFiltersFilterListsOverviewByFilterList",
    method="GET",
    path="/organizations/{organizationId}/switch/routing/bgp/filters/filterLists/overview/byFilterList",
    scope="switch",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="switch:config:read",
)
GET_ORGANIZATION_SWITCH_ROUTING_BGP_FILTERS_FILTER_LISTS_RULES = Operation(
    id="getOrganizationSwitchRoutingBgpFiltersFilterListsRules",
    method="GET",
    path="/organizations/{organizationId}/switch/routing/bgp/filters/filterLists/rules",
    scope="switch",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="switch:config:read",
)
DELETE_ORGANIZATION_SWITCH_ROUTING_BGP_FILTERS_FILTER_LIST = Operation(
    id="deleteOrganizationSwitchRoutingBgpFiltersFilterList",
    method="DELETE",
    path="/organizations/{organizationId}/switch/routing/bgp/filters/filterLists/{listId}",
    scope="switch",
    response_type="None",
    stage="beta",
    oauth_scope="switch:config:write",
)
GET_ORGANIZATION_SWITCH_ROUTING_BGP_FILTERS_PREFIX_LISTS = Operation(
    id="getOrganizationSwitchRoutingBgpFiltersPrefixLists",
    method="GET",
    path="/organizations/{organizationId}/switch/routing/bgp/filters/prefixLists",
    scope="switch",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="switch:config:read",
)
CREATE_ORGANIZATION_SWITCH_ROUTING_BGP_FILTERS_PREFIX_LISTS_DEPLOY = Operation(
    id="createOrganizationSwitchRoutingBgpFiltersPrefixListsDeploy",
    method="POST",
    path="/organizations/{organizationId}/switch/routing/bgp/filters/prefixLists/deploy",
    scope="switch",
    stage="beta",
    oauth_scope="switch:config:write",
)
GET_ORGANIZATION_SWITCH_ROUTING_BGP_FILTERS_PREFIX_LISTS_OVERVIEW_BY_PREFIX_LIST = Operation(
    id="getOrganizationSwitchRoutingBgpFiltersPrefixListsOverviewByPrefixList",
    method="GET",
    path="/organizations/{organizationId}/switch/routing/bgp/filters/prefixLists/overview/byPrefixList",
    scope="switch",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="switch:config:read",
)
GET_ORGANIZATION_SWITCH_ROUTING_BGP_FILTERS_PREFIX_LISTS_RULES = Operation(
    id="getOrganizationSwitchRoutingBgpFiltersPrefixListsRules",
    method="GET",
    path="/organizations/{organizationId}/switch/routing/bgp/filters/prefixLists/rules",
    scope="switch",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="switch:config:read",
)
DELETE_ORGANIZATION_SWITCH_ROUTING_BGP_FILTERS_PREFIX_LIST = Operation(
    id="deleteOrganizationSwitchRoutingBgpFiltersPrefixList",
    method="DELETE",
    path="/organizations/{organizationId}/switch/routing/bgp/filters/prefixLists/{listId}",
    scope="switch",
    response_type="None",
    stage="beta",
    oauth_scope="switch:config:write",
)
GET_ORGANIZATION_SWITCH_ROUTING_BGP_PEERS_GROUPS = Operation(
    id="getOrganizationSwitchRoutingBgpPeersGroups",
    method="GET",
    path="/organizations/{organizationId}/switch/routing/bgp/peers/groups",
    scope="switch",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="switch:config:read",
)
GET_ORGANIZATION_SWITCH_ROUTING_BGP_PEERS_GROUPS_ADDRESS_FAMILIES_DEPLOYMENTS = Operation(
    id="getOrganizationSwitchRoutingBgpPeersGroupsAddressFamiliesDeployments",
    method="GET",
    path="/organizations/{organizationId}/switch/routing/bgp/peers/groups/addressFamilies/deployments",
    scope="switch",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="switch:config:read",
)
CREATE_ORGANIZATION_SWITCH_ROUTING_BGP_PEERS_GROUPS_DEPLOY = Operation(
    id="createOrganizationSwitchRoutingBgpPeersGroupsDeploy",
    method="POST",
    path="/organizations/{organizationId}/switch/routing/bgp/peers/groups/deploy",
    scope="switch",
    stage="beta",
    oauth_scope="switch:config:write",
)
GET_ORGANIZATION_SWITCH_ROUTING_BGP_PEERS_GROUPS_DEPLOYMENTS = Operation(
    id="getOrganizationSwitchRoutingBgpPeersGroupsDeployments",
    method="GET",
    path="/organizations/{organizationId}/switch/routing/bgp/peers/groups/deployments",
    scope="switch",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="switch:config:read",
)
GET_ORGANIZATION_SWITCH_ROUTING_BGP_PEERS_GROUPS_OVERVIEW_BY_PEER_GROUP = Operation(
    id="getOrganizationSwitchRoutingBgpPeersGroupsOverviewByPeerGroup",
    method="GET",
    path="/organizations/{organizationId}/switch/routing/bgp/peers/groups/overview/byPeerGroup",
    scope="switch",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="switch:config:read",
)
GET_ORGANIZATION_SWITCH_ROUTING_BGP_PEERS_LISTEN_RANGES = Operation(
    id="getOrganizationSwitchRoutingBgpPeersListenRanges",
    method="GET",
    path="/organizations/{organizationId}/switch/routing/bgp/peers/listenRanges",
    scope="switch",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="switch:config:read",
)
GET_ORGANIZATION_SWITCH_ROUTING_BGP_PEERS_NEIGHBORS = Operation(
    id="getOrganizationSwitchRoutingBgpPeersNeighbors",
    method="GET",
    path="/organizations/{organizationId}/switch/routing/bgp/peers/neighbors",
    scope="switch",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="switch:config:read",
)
CREATE_ORGANIZATION_SWITCH_ROUTING_BGP_PEERS_NEIGHBORS_DEPLOY = Operation(
    id="createOrganizationSwitchRoutingBgpPeersNeighborsDeploy",
    method="POST",
    path="/organizations/{organizationId}/switch/routing/bgp/peers/neighbors/deploy",
    scope="switch",
    stage="beta",
    oauth_scope="switch:config:write",
)
GET_ORGANIZATION_SWITCH_ROUTING_BGP_PEERS_NEIGHBORS_DEPLOYMENTS = Operation(
    id="getOrganizationSwitchRoutingBgpPeersNeighborsDeployments",
    method="GET",
    path="/organizations/{organizationId}/switch/routing/bgp/peers/neighbors/deployments",
    scope="switch",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="switch:config:read",
)
GET_ORGANIZATION_SWITCH_ROUTING_BGP_ROUTERS = Operation(
    id="getOrganizationSwitchRoutingBgpRouters",
    method="GET",
    path="/organizations/{organizationId}/switch/routing/bgp/routers",
    scope="switch",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="switch:config:read",
)
CREATE_ORGANIZATION_SWITCH_ROUTING_BGP_ROUTERS_DEPLOY = Operation(
    id="createOrganizationSwitchRoutingBgpRoutersDeploy",
    method="POST",
    path="/organizations/{organizationId}/switch/routing/bgp/routers/deploy",
    scope="switch",
    stage="beta",
    oauth_scope="switch:config:write",
)
GET_ORGANIZATION_SWITCH_ROUTING_BGP_ROUTERS_DEPLOYMENTS = Operation(
    id="getOrganizationSwitchRoutingBgpRoutersDeployments",
    method="GET",
    path="/organizations/{organizationId}/switch/routing/bgp/routers/deployments",
    scope="switch",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="switch:config:read",
)
GET_ORGANIZATION_SWITCH_ROUTING_BGP_ROUTERS_OVERVIEW_BY_ROUTER = Operation(
    id="getOrganizationSwitchRoutingBgpRoutersOverviewByRouter",
    method="GET",
    path="/organizations/{organizationId}/switch/routing/bgp/routers/overview/byRouter",
    scope="switch",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="switch:config:read",
)
CREATE_ORGANIZATION_SWITCH_ROUTING_BGP_ROUTERS_PEERS_DEPLOY = Operation(
    id="createOrganizationSwitchRoutingBgpRoutersPeersDeploy",
    method="POST",
    path="/organizations/{organizationId}/switch/routing/bgp/routers/peers/deploy",
    scope="switch",
    stage="beta",
    oauth_scope="switch:config:write",
)
DELETE_ORGANIZATION_SWITCH_ROUTING_BGP_ROUTER = Operation(
    id="deleteOrganizationSwitchRoutingBgpRouter",
    method="DELETE",
    path="/organizations/{organizationId}/switch/routing/bgp/routers/{routerId}",
    scope="switch",
    response_type="None",
    stage="beta",
    oauth_scope="switch:config:write",
)
GET_ORGANIZATION_SWITCH_ROUTING_STATIC_ROUTES = Operation(
    id="getOrganizationSwitchRoutingStaticRoutes",
    method="GET",
    path="/organizations/{organizationId}/switch/routing/staticRoutes",
    scope="switch",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="switch:config:read",
)
GET_ORGANIZATION_SWITCH_SPANNING_TREE = Operation(
    id="getOrganizationSwitchSpanningTree",
    method="GET",
    path="/organizations/{organizationId}/switch/spanningTree",
    scope="switch",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="switch:config:read",
)
GET_ORGANIZATION_SWITCH_STACKS_PORTS_MIRRORS_BY_STACK = Operation(
    id="getOrganizationSwitchStacksPortsMirrorsByStack",
    method="GET",
    path="/organizations/{organizationId}/switch/stacks/ports/mirrors/byStack",
    scope="switch",
    is_list=True,
    paging="link",
    stage="beta",
    oauth_scope="switch:config:read",
)


class Switch(Scope):
    """The switch operations."""

    def get_device_switch_ports(
        self,
        serial: str | int | None,
        *,
        hide_default_ports: Any = UNSET,
    ) -> Paginator[models.DeviceSwitchPort]:
        """``GET /devices/{serial}/switch/ports``

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-device-switch-ports/
        """
        return self._list(
            GET_DEVICE_SWITCH_PORTS,
            (serial,),
            {
                "hideDefaultPorts": hide_default_ports,
            },
        )

    def cycle_device_switch_ports(
        self,
        serial: str | int | None,
        *,
        ports: Sequence[str | None] | None,
    ) -> Call[models.CycleDeviceSwitchPortsResponse]:
        """``POST /devices/{serial}/switch/ports/cycle``

        Deprecated.

        OAuth scope: ``switch:config:write``.

        Action batch: ``cycle``.

        https://developer.cisco.com/meraki/api-v1/cycle-device-switch-ports/
        """
        return self._call(
            CYCLE_DEVICE_SWITCH_PORTS,
            (serial,),
            {},
            {
                "ports[]": ports,
            },
        )

    def update_device_switch_ports_mirror(
        self,
        serial: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``PUT /devices/{serial}/switch/ports/mirror``

        Beta: it may change or vanish without notice.

        OAuth scope: ``switch:config:write``.

        https://developer.cisco.com/meraki/api-v1/update-device-switch-ports-mirror/
        """
        return self._call(
            UPDATE_DEVICE_SWITCH_PORTS_MIRROR,
            (serial,),
            {},
            body,
        )

    def get_device_switch_ports_statuses(
        self,
        serial: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
    ) -> Paginator[models.DeviceSwitchPortsStatus]:
        """``GET /devices/{serial}/switch/ports/statuses``

        OAuth scope: ``switch:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-device-switch-ports-statuses/
        """
        return self._list(
            GET_DEVICE_SWITCH_PORTS_STATUSES,
            (serial,),
            {
                "t0": t0,
                "timespan": timespan,
            },
        )

    def get_device_switch_ports_statuses_packets(
        self,
        serial: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
    ) -> Paginator[models.DeviceSwitchPortsStatusesPacket]:
        """``GET /devices/{serial}/switch/ports/statuses/packets``

        OAuth scope: ``switch:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-device-switch-ports-statuses-packets/
        """
        return self._list(
            GET_DEVICE_SWITCH_PORTS_STATUSES_PACKETS,
            (serial,),
            {
                "t0": t0,
                "timespan": timespan,
            },
        )

    def get_device_switch_port(
        self,
        serial: str | int | None,
        port_id: str | int | None,
    ) -> Call[models.DeviceSwitchPortDetails]:
        """``GET /devices/{serial}/switch/ports/{portId}``

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-device-switch-port/
        """
        return self._call(
            GET_DEVICE_SWITCH_PORT,
            (serial, port_id,),
        )

    def update_device_switch_port(
        self,
        serial: str | int | None,
        port_id: str | int | None,
        *,
        name: str | None | UnsetType = UNSET,
        tags: Sequence[str | None] | None | UnsetType = UNSET,
        enabled: bool | None | UnsetType = UNSET,
        poe_enabled: bool | None | UnsetType = UNSET,
        perpetual_poe: Mapping[str, Any] | None | UnsetType = UNSET,
        fast_poe: Mapping[str, Any] | None | UnsetType = UNSET,
        type: str | None | UnsetType = UNSET,
        vlan: int | None | UnsetType = UNSET,
        voice_vlan: int | None | UnsetType = UNSET,
        allowed_vlans: str | None | UnsetType = UNSET,
        isolation_enabled: bool | None | UnsetType = UNSET,
        rstp_enabled: bool | None | UnsetType = UNSET,
        stp_guard: str | None | UnsetType = UNSET,
        stp_port_fast_trunk: bool | None | UnsetType = UNSET,
        link_negotiation: str | None | UnsetType = UNSET,
        port_schedule_id: str | None | UnsetType = UNSET,
        udld: str | None | UnsetType = UNSET,
        access_policy_type: str | None | UnsetType = UNSET,
        access_policy_number: int | None | UnsetType = UNSET,
        mac_allow_list: Sequence[str | None] | None | UnsetType = UNSET,
        mac_whitelist_limit: int | None | UnsetType = UNSET,
        sticky_mac_allow_list: Sequence[str | None] | None | UnsetType = UNSET,
        sticky_mac_allow_list_limit: int | None | UnsetType = UNSET,
        storm_control_enabled: bool | None | UnsetType = UNSET,
        adaptive_policy_group_id: str | None | UnsetType = UNSET,
        peer_sgt_capable: bool | None | UnsetType = UNSET,
        flexible_stacking_enabled: bool | None | UnsetType = UNSET,
        dai_trusted: bool | None | UnsetType = UNSET,
        profile: Mapping[str, Any] | None | UnsetType = UNSET,
        dot3az: Mapping[str, Any] | None | UnsetType = UNSET,
        high_speed: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateDeviceSwitchPortResponse]:
        """``PUT /devices/{serial}/switch/ports/{portId}``

        OAuth scope: ``switch:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-device-switch-port/
        """
        return self._call(
            UPDATE_DEVICE_SWITCH_PORT,
            (serial, port_id,),
            {},
            {
                "name": name,
                "tags[]": tags,
                "enabled": enabled,
                "poeEnabled": poe_enabled,
                "perpetualPoe": perpetual_poe,
                "fastPoe": fast_poe,
                "type": type,
                "vlan": vlan,
                "voiceVlan": voice_vlan,
                "allowedVlans": allowed_vlans,
                "isolationEnabled": isolation_enabled,
                "rstpEnabled": rstp_enabled,
                "stpGuard": stp_guard,
                "stpPortFastTrunk": stp_port_fast_trunk,
                "linkNegotiation": link_negotiation,
                "portScheduleId": port_schedule_id,
                "udld": udld,
                "accessPolicyType": access_policy_type,
                "accessPolicyNumber": access_policy_number,
                "macAllowList[]": mac_allow_list,
                "macWhitelistLimit": mac_whitelist_limit,
                "stickyMacAllowList[]": sticky_mac_allow_list,
                "stickyMacAllowListLimit": sticky_mac_allow_list_limit,
                "stormControlEnabled": storm_control_enabled,
                "adaptivePolicyGroupId": adaptive_policy_group_id,
                "peerSgtCapable": peer_sgt_capable,
                "flexibleStackingEnabled": flexible_stacking_enabled,
                "daiTrusted": dai_trusted,
                "profile": profile,
                "dot3az": dot3az,
                "highSpeed": high_speed,
            },
        )

    def get_device_switch_routing_interfaces(
        self,
        serial: str | int | None,
        *,
        mode: str | None | UnsetType = UNSET,
        protocol: str | None | UnsetType = UNSET,
    ) -> Paginator[models.DeviceSwitchRoutingInterface]:
        """``GET /devices/{serial}/switch/routing/interfaces``

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-device-switch-routing-interfaces/
        """
        return self._list(
            GET_DEVICE_SWITCH_ROUTING_INTERFACES,
            (serial,),
            {
                "mode": mode,
                "protocol": protocol,
            },
        )

    def create_device_switch_routing_interface(
        self,
        serial: str | int | None,
        *,
        name: str | None,
        mode: str | None | UnsetType = UNSET,
        subnet: str | None | UnsetType = UNSET,
        switch_port_id: str | None | UnsetType = UNSET,
        interface_ip: str | None | UnsetType = UNSET,
        mtu: int | None | UnsetType = UNSET,
        multicast_routing: str | None | UnsetType = UNSET,
        vlan_id: int | None | UnsetType = UNSET,
        default_gateway: str | None | UnsetType = UNSET,
        ospf_settings: Mapping[str, Any] | None | UnsetType = UNSET,
        ipv6: Mapping[str, Any] | None | UnsetType = UNSET,
        vrf: Mapping[str, Any] | None | UnsetType = UNSET,
        loopback: Mapping[str, Any] | None | UnsetType = UNSET,
        bidirectional_forwarding_detection: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.CreateDeviceSwitchRoutingInterfaceResponse]:
        """``POST /devices/{serial}/switch/routing/interfaces``

        OAuth scope: ``switch:config:write``.

        Action batch: ``create``.

        https://developer.cisco.com/meraki/api-v1/create-device-switch-routing-interface/
        """
        return self._call(
            CREATE_DEVICE_SWITCH_ROUTING_INTERFACE,
            (serial,),
            {},
            {
                "name": name,
                "mode": mode,
                "subnet": subnet,
                "switchPortId": switch_port_id,
                "interfaceIp": interface_ip,
                "mtu": mtu,
                "multicastRouting": multicast_routing,
                "vlanId": vlan_id,
                "defaultGateway": default_gateway,
                "ospfSettings": ospf_settings,
                "ipv6": ipv6,
                "vrf": vrf,
                "loopback": loopback,
                "bidirectionalForwardingDetection": bidirectional_forwarding_detection,
            },
        )

    def delete_device_switch_routing_interface(
        self,
        serial: str | int | None,
        interface_id: str | int | None,
    ) -> Call[None]:
        """``DELETE /devices/{serial}/switch/routing/interfaces/{interfaceId}``

        OAuth scope: ``switch:config:write``.

        Action batch: ``destroy``.

        https://developer.cisco.com/meraki/api-v1/delete-device-switch-routing-interface/
        """
        return self._call(
            DELETE_DEVICE_SWITCH_ROUTING_INTERFACE,
            (serial, interface_id,),
        )

    def get_device_switch_routing_interface(
        self,
        serial: str | int | None,
        interface_id: str | int | None,
    ) -> Call[models.DeviceSwitchRoutingInterfaceDetails]:
        """``GET /devices/{serial}/switch/routing/interfaces/{interfaceId}``

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-device-switch-routing-interface/
        """
        return self._call(
            GET_DEVICE_SWITCH_ROUTING_INTERFACE,
            (serial, interface_id,),
        )

    def update_device_switch_routing_interface(
        self,
        serial: str | int | None,
        interface_id: str | int | None,
        *,
        name: str | None | UnsetType = UNSET,
        subnet: str | None | UnsetType = UNSET,
        switch_port_id: str | None | UnsetType = UNSET,
        interface_ip: str | None | UnsetType = UNSET,
        mtu: int | None | UnsetType = UNSET,
        multicast_routing: str | None | UnsetType = UNSET,
        vlan_id: int | None | UnsetType = UNSET,
        default_gateway: str | None | UnsetType = UNSET,
        ospf_settings: Mapping[str, Any] | None | UnsetType = UNSET,
        ipv6: Mapping[str, Any] | None | UnsetType = UNSET,
        vrf: Mapping[str, Any] | None | UnsetType = UNSET,
        loopback: Mapping[str, Any] | None | UnsetType = UNSET,
        bidirectional_forwarding_detection: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateDeviceSwitchRoutingInterfaceResponse]:
        """``PUT /devices/{serial}/switch/routing/interfaces/{interfaceId}``

        OAuth scope: ``switch:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-device-switch-routing-interface/
        """
        return self._call(
            UPDATE_DEVICE_SWITCH_ROUTING_INTERFACE,
            (serial, interface_id,),
            {},
            {
                "name": name,
                "subnet": subnet,
                "switchPortId": switch_port_id,
                "interfaceIp": interface_ip,
                "mtu": mtu,
                "multicastRouting": multicast_routing,
                "vlanId": vlan_id,
                "defaultGateway": default_gateway,
                "ospfSettings": ospf_settings,
                "ipv6": ipv6,
                "vrf": vrf,
                "loopback": loopback,
                "bidirectionalForwardingDetection": bidirectional_forwarding_detection,
            },
        )

    def get_device_switch_routing_interface_dhcp(
        self,
        serial: str | int | None,
        interface_id: str | int | None,
    ) -> Call[models.DeviceSwitchRoutingInterfaceDhcp]:
        """``GET /devices/{serial}/switch/routing/interfaces/{interfaceId}/dhcp``

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-device-switch-routing-interface-dhcp/
        """
        return self._call(
            GET_DEVICE_SWITCH_ROUTING_INTERFACE_DHCP,
            (serial, interface_id,),
        )

    def update_device_switch_routing_interface_dhcp(
        self,
        serial: str | int | None,
        interface_id: str | int | None,
        *,
        dhcp_mode: str | None | UnsetType = UNSET,
        dhcp_relay_server_ips: Sequence[str | None] | None | UnsetType = UNSET,
        dhcp_lease_time: str | None | UnsetType = UNSET,
        dns_nameservers_option: str | None | UnsetType = UNSET,
        dns_custom_nameservers: Sequence[str | None] | None | UnsetType = UNSET,
        boot_options_enabled: bool | None | UnsetType = UNSET,
        boot_next_server: str | None | UnsetType = UNSET,
        boot_file_name: str | None | UnsetType = UNSET,
        dhcp_options: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
        reserved_ip_ranges: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
        fixed_ip_assignments: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
        dhcp_default_router_ips: str | None | UnsetType = UNSET,
        dhcp_domain_name: str | None | UnsetType = UNSET,
    ) -> Call[models.UpdateDeviceSwitchRoutingInterfaceDhcpResponse]:
        """``PUT /devices/{serial}/switch/routing/interfaces/{interfaceId}/dhcp``

        OAuth scope: ``switch:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-device-switch-routing-interface-dhcp/
        """
        return self._call(
            UPDATE_DEVICE_SWITCH_ROUTING_INTERFACE_DHCP,
            (serial, interface_id,),
            {},
            {
                "dhcpMode": dhcp_mode,
                "dhcpRelayServerIps[]": dhcp_relay_server_ips,
                "dhcpLeaseTime": dhcp_lease_time,
                "dnsNameserversOption": dns_nameservers_option,
                "dnsCustomNameservers[]": dns_custom_nameservers,
                "bootOptionsEnabled": boot_options_enabled,
                "bootNextServer": boot_next_server,
                "bootFileName": boot_file_name,
                "dhcpOptions[]": dhcp_options,
                "reservedIpRanges[]": reserved_ip_ranges,
                "fixedIpAssignments[]": fixed_ip_assignments,
                "dhcpDefaultRouterIps": dhcp_default_router_ips,
                "dhcpDomainName": dhcp_domain_name,
            },
        )

    def get_device_switch_routing_static_routes(
        self,
        serial: str | int | None,
    ) -> Paginator[models.DeviceSwitchRoutingStaticRoute]:
        """``GET /devices/{serial}/switch/routing/staticRoutes``

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-device-switch-routing-static-routes/
        """
        return self._list(
            GET_DEVICE_SWITCH_ROUTING_STATIC_ROUTES,
            (serial,),
        )

    def create_device_switch_routing_static_route(
        self,
        serial: str | int | None,
        *,
        subnet: str | None,
        next_hop_ip: str | None,
        name: str | None | UnsetType = UNSET,
        advertise_via_ospf_enabled: bool | None | UnsetType = UNSET,
        prefer_over_ospf_routes_enabled: bool | None | UnsetType = UNSET,
        vrf: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.CreateDeviceSwitchRoutingStaticRouteResponse]:
        """``POST /devices/{serial}/switch/routing/staticRoutes``

        OAuth scope: ``switch:config:write``.

        Action batch: ``create``.

        https://developer.cisco.com/meraki/api-v1/create-device-switch-routing-static-route/
        """
        return self._call(
            CREATE_DEVICE_SWITCH_ROUTING_STATIC_ROUTE,
            (serial,),
            {},
            {
                "name": name,
                "subnet": subnet,
                "nextHopIp": next_hop_ip,
                "advertiseViaOspfEnabled": advertise_via_ospf_enabled,
                "preferOverOspfRoutesEnabled": prefer_over_ospf_routes_enabled,
                "vrf": vrf,
            },
        )

    def delete_device_switch_routing_static_route(
        self,
        serial: str | int | None,
        static_route_id: str | int | None,
    ) -> Call[None]:
        """``DELETE /devices/{serial}/switch/routing/staticRoutes/{staticRouteId}``

        OAuth scope: ``switch:config:write``.

        Action batch: ``destroy``.

        https://developer.cisco.com/meraki/api-v1/delete-device-switch-routing-static-route/
        """
        return self._call(
            DELETE_DEVICE_SWITCH_ROUTING_STATIC_ROUTE,
            (serial, static_route_id,),
        )

    def get_device_switch_routing_static_route(
        self,
        serial: str | int | None,
        static_route_id: str | int | None,
    ) -> Call[models.DeviceSwitchRoutingStaticRouteDetails]:
        """``GET /devices/{serial}/switch/routing/staticRoutes/{staticRouteId}``

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-device-switch-routing-static-route/
        """
        return self._call(
            GET_DEVICE_SWITCH_ROUTING_STATIC_ROUTE,
            (serial, static_route_id,),
        )

    def update_device_switch_routing_static_route(
        self,
        serial: str | int | None,
        static_route_id: str | int | None,
        *,
        name: str | None | UnsetType = UNSET,
        subnet: str | None | UnsetType = UNSET,
        next_hop_ip: str | None | UnsetType = UNSET,
        management_next_hop: str | None | UnsetType = UNSET,
        advertise_via_ospf_enabled: bool | None | UnsetType = UNSET,
        prefer_over_ospf_routes_enabled: bool | None | UnsetType = UNSET,
        vrf: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateDeviceSwitchRoutingStaticRouteResponse]:
        """``PUT /devices/{serial}/switch/routing/staticRoutes/{staticRouteId}``

        OAuth scope: ``switch:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-device-switch-routing-static-route/
        """
        return self._call(
            UPDATE_DEVICE_SWITCH_ROUTING_STATIC_ROUTE,
            (serial, static_route_id,),
            {},
            {
                "name": name,
                "subnet": subnet,
                "nextHopIp": next_hop_ip,
                "managementNextHop": management_next_hop,
                "advertiseViaOspfEnabled": advertise_via_ospf_enabled,
                "preferOverOspfRoutesEnabled": prefer_over_ospf_routes_enabled,
                "vrf": vrf,
            },
        )

    def get_device_switch_warm_spare(
        self,
        serial: str | int | None,
    ) -> Call[models.DeviceSwitchWarmSpare]:
        """``GET /devices/{serial}/switch/warmSpare``

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-device-switch-warm-spare/
        """
        return self._call(
            GET_DEVICE_SWITCH_WARM_SPARE,
            (serial,),
        )

    def update_device_switch_warm_spare(
        self,
        serial: str | int | None,
        *,
        enabled: bool | None,
        spare_serial: str | None | UnsetType = UNSET,
    ) -> Call[models.UpdateDeviceSwitchWarmSpareResponse]:
        """``PUT /devices/{serial}/switch/warmSpare``

        OAuth scope: ``switch:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-device-switch-warm-spare/
        """
        return self._call(
            UPDATE_DEVICE_SWITCH_WARM_SPARE,
            (serial,),
            {},
            {
                "enabled": enabled,
                "spareSerial": spare_serial,
            },
        )

    def get_network_switch_access_control_lists(
        self,
        network_id: str | int | None,
    ) -> Call[models.NetworkSwitchAccessControlLists]:
        """``GET /networks/{networkId}/switch/accessControlLists``

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-switch-access-control-lists/
        """
        return self._call(
            GET_NETWORK_SWITCH_ACCESS_CONTROL_LISTS,
            (network_id,),
        )

    def update_network_switch_access_control_lists(
        self,
        network_id: str | int | None,
        *,
        rules: Sequence[Mapping[str, Any] | None] | None,
    ) -> Call[models.UpdateNetworkSwitchAccessControlListsResponse]:
        """``PUT /networks/{networkId}/switch/accessControlLists``

        OAuth scope: ``switch:config:write``.

        https://developer.cisco.com/meraki/api-v1/update-network-switch-access-control-lists/
        """
        return self._call(
            UPDATE_NETWORK_SWITCH_ACCESS_CONTROL_LISTS,
            (network_id,),
            {},
            {
                "rules[]": rules,
            },
        )

    def get_network_switch_access_policies(
        self,
        network_id: str | int | None,
    ) -> Paginator[models.NetworkSwitchAccessPolicy]:
        """``GET /networks/{networkId}/switch/accessPolicies``

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-switch-access-policies/
        """
        return self._list(
            GET_NETWORK_SWITCH_ACCESS_POLICIES,
            (network_id,),
        )

    def create_network_switch_access_policy(
        self,
        network_id: str | int | None,
        *,
        name: str | None,
        radius_servers: Sequence[Mapping[str, Any] | None] | None,
        radius_accounting_enabled: bool | None,
        radius: Mapping[str, Any] | None | UnsetType = UNSET,
        guest_port_bouncing: bool | None | UnsetType = UNSET,
        radius_testing_enabled: bool | None | UnsetType = UNSET,
        radius_coa_support_enabled: bool | None | UnsetType = UNSET,
        radius_accounting_servers: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
        radius_group_attribute: str | None | UnsetType = UNSET,
        host_mode: str | None | UnsetType = UNSET,
        access_policy_type: str | None | UnsetType = UNSET,
        increase_access_speed: bool | None | UnsetType = UNSET,
        guest_vlan_id: int | None | UnsetType = UNSET,
        dot1x: Mapping[str, Any] | None | UnsetType = UNSET,
        voice_vlan_clients: bool | None | UnsetType = UNSET,
        url_redirect_walled_garden_enabled: bool | None | UnsetType = UNSET,
        url_redirect_walled_garden_ranges: Sequence[str | None] | None | UnsetType = UNSET,
        guest_group_policy_id: str | None | UnsetType = UNSET,
        guest_sgt_id: int | None | UnsetType = UNSET,
    ) -> Call[models.CreateNetworkSwitchAccessPolicyResponse]:
        """``POST /networks/{networkId}/switch/accessPolicies``

        OAuth scope: ``switch:config:write``.

        Action batch: ``create``.

        https://developer.cisco.com/meraki/api-v1/create-network-switch-access-policy/
        """
        return self._call(
            CREATE_NETWORK_SWITCH_ACCESS_POLICY,
            (network_id,),
            {},
            {
                "name": name,
                "radiusServers[]": radius_servers,
                "radius": radius,
                "guestPortBouncing": guest_port_bouncing,
                "radiusTestingEnabled": radius_testing_enabled,
                "radiusCoaSupportEnabled": radius_coa_support_enabled,
                "radiusAccountingEnabled": radius_accounting_enabled,
                "radiusAccountingServers[]": radius_accounting_servers,
                "radiusGroupAttribute": radius_group_attribute,
                "hostMode": host_mode,
                "accessPolicyType": access_policy_type,
                "increaseAccessSpeed": increase_access_speed,
                "guestVlanId": guest_vlan_id,
                "dot1x": dot1x,
                "voiceVlanClients": voice_vlan_clients,
                "urlRedirectWalledGardenEnabled": url_redirect_walled_garden_enabled,
                "urlRedirectWalledGardenRanges[]": url_redirect_walled_garden_ranges,
                "guestGroupPolicyId": guest_group_policy_id,
                "guestSgtId": guest_sgt_id,
            },
        )

    def delete_network_switch_access_policy(
        self,
        network_id: str | int | None,
        access_policy_number: str | int | None,
    ) -> Call[None]:
        """``DELETE /networks/{networkId}/switch/accessPolicies/{accessPolicyNumber}``

        OAuth scope: ``switch:config:write``.

        Action batch: ``destroy``.

        https://developer.cisco.com/meraki/api-v1/delete-network-switch-access-policy/
        """
        return self._call(
            DELETE_NETWORK_SWITCH_ACCESS_POLICY,
            (network_id, access_policy_number,),
        )

    def get_network_switch_access_policy(
        self,
        network_id: str | int | None,
        access_policy_number: str | int | None,
    ) -> Call[models.NetworkSwitchAccessPolicyDetails]:
        """``GET /networks/{networkId}/switch/accessPolicies/{accessPolicyNumber}``

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-switch-access-policy/
        """
        return self._call(
            GET_NETWORK_SWITCH_ACCESS_POLICY,
            (network_id, access_policy_number,),
        )

    def update_network_switch_access_policy(
        self,
        network_id: str | int | None,
        access_policy_number: str | int | None,
        *,
        name: str | None | UnsetType = UNSET,
        radius_servers: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
        radius: Mapping[str, Any] | None | UnsetType = UNSET,
        guest_port_bouncing: bool | None | UnsetType = UNSET,
        radius_testing_enabled: bool | None | UnsetType = UNSET,
        radius_coa_support_enabled: bool | None | UnsetType = UNSET,
        radius_accounting_enabled: bool | None | UnsetType = UNSET,
        radius_accounting_servers: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
        radius_group_attribute: str | None | UnsetType = UNSET,
        host_mode: str | None | UnsetType = UNSET,
        access_policy_type: str | None | UnsetType = UNSET,
        increase_access_speed: bool | None | UnsetType = UNSET,
        guest_vlan_id: int | None | UnsetType = UNSET,
        dot1x: Mapping[str, Any] | None | UnsetType = UNSET,
        voice_vlan_clients: bool | None | UnsetType = UNSET,
        url_redirect_walled_garden_enabled: bool | None | UnsetType = UNSET,
        url_redirect_walled_garden_ranges: Sequence[str | None] | None | UnsetType = UNSET,
        guest_group_policy_id: str | None | UnsetType = UNSET,
        guest_sgt_id: int | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkSwitchAccessPolicyResponse]:
        """``PUT /networks/{networkId}/switch/accessPolicies/{accessPolicyNumber}``

        OAuth scope: ``switch:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-switch-access-policy/
        """
        return self._call(
            UPDATE_NETWORK_SWITCH_ACCESS_POLICY,
            (network_id, access_policy_number,),
            {},
            {
                "name": name,
                "radiusServers[]": radius_servers,
                "radius": radius,
                "guestPortBouncing": guest_port_bouncing,
                "radiusTestingEnabled": radius_testing_enabled,
                "radiusCoaSupportEnabled": radius_coa_support_enabled,
                "radiusAccountingEnabled": radius_accounting_enabled,
                "radiusAccountingServers[]": radius_accounting_servers,
                "radiusGroupAttribute": radius_group_attribute,
                "hostMode": host_mode,
                "accessPolicyType": access_policy_type,
                "increaseAccessSpeed": increase_access_speed,
                "guestVlanId": guest_vlan_id,
                "dot1x": dot1x,
                "voiceVlanClients": voice_vlan_clients,
                "urlRedirectWalledGardenEnabled": url_redirect_walled_garden_enabled,
                "urlRedirectWalledGardenRanges[]": url_redirect_walled_garden_ranges,
                "guestGroupPolicyId": guest_group_policy_id,
                "guestSgtId": guest_sgt_id,
            },
        )

    def get_network_switch_alternate_management_interface(
        self,
        network_id: str | int | None,
    ) -> Call[models.NetworkSwitchAlternateManagementInterface]:
        """``GET /networks/{networkId}/switch/alternateManagementInterface``

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-switch-alternate-management-
        interface/
        """
        return self._call(
            GET_NETWORK_SWITCH_ALTERNATE_MANAGEMENT_INTERFACE,
            (network_id,),
        )

    def update_network_switch_alternate_management_interface(
        self,
        network_id: str | int | None,
        *,
        enabled: bool | None | UnsetType = UNSET,
        vlan_id: int | None | UnsetType = UNSET,
        protocols: Sequence[str | None] | None | UnsetType = UNSET,
        switches: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkSwitchAlternateManagementInterfaceResponse]:
        """``PUT /networks/{networkId}/switch/alternateManagementInterface``

        OAuth scope: ``switch:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-switch-alternate-management-
        interface/
        """
        return self._call(
            UPDATE_NETWORK_SWITCH_ALTERNATE_MANAGEMENT_INTERFACE,
            (network_id,),
            {},
            {
                "enabled": enabled,
                "vlanId": vlan_id,
                "protocols[]": protocols,
                "switches[]": switches,
            },
        )

    def get_network_switch_dhcp_v4_servers_seen(
        self,
        network_id: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.NetworkSwitchDhcpV4ServersSeen]:
        """``GET /networks/{networkId}/switch/dhcp/v4/servers/seen``

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.

        OAuth scope: ``switch:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-switch-dhcp-v4-servers-seen/
        """
        return self._list(
            GET_NETWORK_SWITCH_DHCP_V4_SERVERS_SEEN,
            (network_id,),
            {
                "t0": t0,
                "timespan": timespan,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_network_switch_dhcp_server_policy(
        self,
        network_id: str | int | None,
    ) -> Call[models.NetworkSwitchDhcpServerPolicy]:
        """``GET /networks/{networkId}/switch/dhcpServerPolicy``

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-switch-dhcp-server-policy/
        """
        return self._call(
            GET_NETWORK_SWITCH_DHCP_SERVER_POLICY,
            (network_id,),
        )

    def update_network_switch_dhcp_server_policy(
        self,
        network_id: str | int | None,
        *,
        alerts: Mapping[str, Any] | None | UnsetType = UNSET,
        default_policy: str | None | UnsetType = UNSET,
        allowed_servers: Sequence[str | None] | None | UnsetType = UNSET,
        blocked_servers: Sequence[str | None] | None | UnsetType = UNSET,
        arp_inspection: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkSwitchDhcpServerPolicyResponse]:
        """``PUT /networks/{networkId}/switch/dhcpServerPolicy``

        OAuth scope: ``switch:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-switch-dhcp-server-policy/
        """
        return self._call(
            UPDATE_NETWORK_SWITCH_DHCP_SERVER_POLICY,
            (network_id,),
            {},
            {
                "alerts": alerts,
                "defaultPolicy": default_policy,
                "allowedServers[]": allowed_servers,
                "blockedServers[]": blocked_servers,
                "arpInspection": arp_inspection,
            },
        )

    def get_network_switch_dhcp_server_policy_arp_inspection_trusted_servers(
        self,
        network_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.NetworkSwitchDhcpServerPolicyArpInspectionTrustedServer]:
        """``GET /networks/{networkId}/switch/dhcpServerPolicy/arpInspection/trustedServers``

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-switch-dhcp-server-policy-arp-
        inspection-trusted-servers/
        """
        return self._list(
            GET_NETWORK_SWITCH_DHCP_SERVER_POLICY_ARP_INSPECTION_TRUSTED_SERVERS,
            (network_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def create_network_switch_dhcp_server_policy_arp_inspection_trusted_server(
        self,
        network_id: str | int | None,
        *,
        mac: str | None,
        vlan: int | None,
        ipv4: Mapping[str, Any] | None,
    ) -> Call[models.CreateNetworkSwitchDhcpServerPolicyArpInspectionTrustedServerResponse]:
        """``POST /networks/{networkId}/switch/dhcpServerPolicy/arpInspection/trustedServers``

        OAuth scope: ``switch:config:write``.

        Action batch: ``create``.

        https://developer.cisco.com/meraki/api-v1/create-network-switch-dhcp-server-policy-arp-
        inspection-trusted-server/
        """
        return self._call(
            CREATE_NETWORK_SWITCH_DHCP_SERVER_POLICY_ARP_INSPECTION_TRUSTED_SERVER,
            (network_id,),
            {},
            {
                "mac": mac,
                "vlan": vlan,
                "ipv4": ipv4,
            },
        )

    def delete_network_switch_dhcp_server_policy_arp_inspection_trusted_server(
        self,
        network_id: str | int | None,
        trusted_server_id: str | int | None,
    ) -> Call[None]:
        """``DELETE
        /networks/{networkId}/switch/dhcpServerPolicy/arpInspection/trustedServers/{trustedServerId}``

        OAuth scope: ``switch:config:write``.

        Action batch: ``destroy``.

        https://developer.cisco.com/meraki/api-v1/delete-network-switch-dhcp-server-policy-arp-
        inspection-trusted-server/
        """
        return self._call(
            DELETE_NETWORK_SWITCH_DHCP_SERVER_POLICY_ARP_INSPECTION_TRUSTED_SERVER,
            (network_id, trusted_server_id,),
        )

    def update_network_switch_dhcp_server_policy_arp_inspection_trusted_server(
        self,
        network_id: str | int | None,
        trusted_server_id: str | int | None,
        *,
        mac: str | None | UnsetType = UNSET,
        vlan: int | None | UnsetType = UNSET,
        ipv4: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkSwitchDhcpServerPolicyArpInspectionTrustedServerResponse]:
        """``PUT
        /networks/{networkId}/switch/dhcpServerPolicy/arpInspection/trustedServers/{trustedServerId}``

        OAuth scope: ``switch:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-switch-dhcp-server-policy-arp-
        inspection-trusted-server/
        """
        return self._call(
            UPDATE_NETWORK_SWITCH_DHCP_SERVER_POLICY_ARP_INSPECTION_TRUSTED_SERVER,
            (network_id, trusted_server_id,),
            {},
            {
                "mac": mac,
                "vlan": vlan,
                "ipv4": ipv4,
            },
        )

    def get_network_switch_dhcp_server_policy_arp_inspection_warnings_by_device(
        self,
        network_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.NetworkSwitchDhcpServerPolicyArpInspectionWarningsByDevice]:
        """``GET /networks/{networkId}/switch/dhcpServerPolicy/arpInspection/warnings/byDevice``

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-switch-dhcp-server-policy-arp-
        inspection-warnings-by-device/
        """
        return self._list(
            GET_NETWORK_SWITCH_DHCP_SERVER_POLICY_ARP_INSPECTION_WARNINGS_BY_DEVICE,
            (network_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_network_switch_dscp_to_cos_mappings(
        self,
        network_id: str | int | None,
    ) -> Call[models.NetworkSwitchDscpToCosMappings]:
        """``GET /networks/{networkId}/switch/dscpToCosMappings``

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-switch-dscp-to-cos-mappings/
        """
        return self._call(
            GET_NETWORK_SWITCH_DSCP_TO_COS_MAPPINGS,
            (network_id,),
        )

    def update_network_switch_dscp_to_cos_mappings(
        self,
        network_id: str | int | None,
        *,
        mappings: Sequence[Mapping[str, Any] | None] | None,
    ) -> Call[models.UpdateNetworkSwitchDscpToCosMappingsResponse]:
        """``PUT /networks/{networkId}/switch/dscpToCosMappings``

        OAuth scope: ``switch:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-switch-dscp-to-cos-mappings/
        """
        return self._call(
            UPDATE_NETWORK_SWITCH_DSCP_TO_COS_MAPPINGS,
            (network_id,),
            {},
            {
                "mappings[]": mappings,
            },
        )

    def get_network_switch_link_aggregations(
        self,
        network_id: str | int | None,
        *,
        serials: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[models.NetworkSwitchLinkAggregation]:
        """``GET /networks/{networkId}/switch/linkAggregations``

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-switch-link-aggregations/
        """
        return self._list(
            GET_NETWORK_SWITCH_LINK_AGGREGATIONS,
            (network_id,),
            {
                "serials[]": serials,
            },
        )

    def create_network_switch_link_aggregation(
        self,
        network_id: str | int | None,
        *,
        switch_ports: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
        switch_profile_ports: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
    ) -> Call[models.CreateNetworkSwitchLinkAggregationResponse]:
        """``POST /networks/{networkId}/switch/linkAggregations``

        OAuth scope: ``switch:config:write``.

        Action batch: ``create``.

        https://developer.cisco.com/meraki/api-v1/create-network-switch-link-aggregation/
        """
        return self._call(
            CREATE_NETWORK_SWITCH_LINK_AGGREGATION,
            (network_id,),
            {},
            {
                "switchPorts[]": switch_ports,
                "switchProfilePorts[]": switch_profile_ports,
            },
        )

    def delete_network_switch_link_aggregation(
        self,
        network_id: str | int | None,
        link_aggregation_id: str | int | None,
    ) -> Call[None]:
        """``DELETE /networks/{networkId}/switch/linkAggregations/{linkAggregationId}``

        OAuth scope: ``switch:config:write``.

        Action batch: ``destroy``.

        https://developer.cisco.com/meraki/api-v1/delete-network-switch-link-aggregation/
        """
        return self._call(
            DELETE_NETWORK_SWITCH_LINK_AGGREGATION,
            (network_id, link_aggregation_id,),
        )

    def update_network_switch_link_aggregation(
        self,
        network_id: str | int | None,
        link_aggregation_id: str | int | None,
        *,
        switch_ports: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
        switch_profile_ports: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkSwitchLinkAggregationResponse]:
        """``PUT /networks/{networkId}/switch/linkAggregations/{linkAggregationId}``

        OAuth scope: ``switch:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-switch-link-aggregation/
        """
        return self._call(
            UPDATE_NETWORK_SWITCH_LINK_AGGREGATION,
            (network_id, link_aggregation_id,),
            {},
            {
                "switchPorts[]": switch_ports,
                "switchProfilePorts[]": switch_profile_ports,
            },
        )

    def get_network_switch_mtu(
        self,
        network_id: str | int | None,
    ) -> Call[models.NetworkSwitchMtu]:
        """``GET /networks/{networkId}/switch/mtu``

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-switch-mtu/
        """
        return self._call(
            GET_NETWORK_SWITCH_MTU,
            (network_id,),
        )

    def update_network_switch_mtu(
        self,
        network_id: str | int | None,
        *,
        default_mtu_size: int | None | UnsetType = UNSET,
        overrides: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkSwitchMtuResponse]:
        """``PUT /networks/{networkId}/switch/mtu``

        OAuth scope: ``switch:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-switch-mtu/
        """
        return self._call(
            UPDATE_NETWORK_SWITCH_MTU,
            (network_id,),
            {},
            {
                "defaultMtuSize": default_mtu_size,
                "overrides[]": overrides,
            },
        )

    def get_network_switch_port_schedules(
        self,
        network_id: str | int | None,
    ) -> Paginator[models.NetworkSwitchPortSchedule]:
        """``GET /networks/{networkId}/switch/portSchedules``

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-switch-port-schedules/
        """
        return self._list(
            GET_NETWORK_SWITCH_PORT_SCHEDULES,
            (network_id,),
        )

    def create_network_switch_port_schedule(
        self,
        network_id: str | int | None,
        *,
        name: str | None,
        port_schedule: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.CreateNetworkSwitchPortScheduleResponse]:
        """``POST /networks/{networkId}/switch/portSchedules``

        OAuth scope: ``switch:config:write``.

        Action batch: ``create``.

        https://developer.cisco.com/meraki/api-v1/create-network-switch-port-schedule/
        """
        return self._call(
            CREATE_NETWORK_SWITCH_PORT_SCHEDULE,
            (network_id,),
            {},
            {
                "name": name,
                "portSchedule": port_schedule,
            },
        )

    def delete_network_switch_port_schedule(
        self,
        network_id: str | int | None,
        port_schedule_id: str | int | None,
    ) -> Call[None]:
        """``DELETE /networks/{networkId}/switch/portSchedules/{portScheduleId}``

        OAuth scope: ``switch:config:write``.

        Action batch: ``destroy``.

        https://developer.cisco.com/meraki/api-v1/delete-network-switch-port-schedule/
        """
        return self._call(
            DELETE_NETWORK_SWITCH_PORT_SCHEDULE,
            (network_id, port_schedule_id,),
        )

    def update_network_switch_port_schedule(
        self,
        network_id: str | int | None,
        port_schedule_id: str | int | None,
        *,
        name: str | None | UnsetType = UNSET,
        port_schedule: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkSwitchPortScheduleResponse]:
        """``PUT /networks/{networkId}/switch/portSchedules/{portScheduleId}``

        OAuth scope: ``switch:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-switch-port-schedule/
        """
        return self._call(
            UPDATE_NETWORK_SWITCH_PORT_SCHEDULE,
            (network_id, port_schedule_id,),
            {},
            {
                "name": name,
                "portSchedule": port_schedule,
            },
        )

    def get_network_switch_ports_profiles(
        self,
        network_id: str | int | None,
    ) -> Call[Any]:
        """``GET /networks/{networkId}/switch/ports/profiles``

        Beta: it may change or vanish without notice.

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-switch-ports-profiles/
        """
        return self._call(
            GET_NETWORK_SWITCH_PORTS_PROFILES,
            (network_id,),
        )

    def create_network_switch_ports_profile(
        self,
        network_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /networks/{networkId}/switch/ports/profiles``

        Beta: it may change or vanish without notice.

        OAuth scope: ``switch:config:write``.

        https://developer.cisco.com/meraki/api-v1/create-network-switch-ports-profile/
        """
        return self._call(
            CREATE_NETWORK_SWITCH_PORTS_PROFILE,
            (network_id,),
            {},
            body,
        )

    def delete_network_switch_ports_profile(
        self,
        network_id: str | int | None,
        id: str | int | None,
    ) -> Call[None]:
        """``DELETE /networks/{networkId}/switch/ports/profiles/{id}``

        Beta: it may change or vanish without notice.

        OAuth scope: ``switch:config:write``.

        https://developer.cisco.com/meraki/api-v1/delete-network-switch-ports-profile/
        """
        return self._call(
            DELETE_NETWORK_SWITCH_PORTS_PROFILE,
            (network_id, id,),
        )

    def update_network_switch_ports_profile(
        self,
        network_id: str | int | None,
        id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``PUT /networks/{networkId}/switch/ports/profiles/{id}``

        Beta: it may change or vanish without notice.

        OAuth scope: ``switch:config:write``.

        https://developer.cisco.com/meraki/api-v1/update-network-switch-ports-profile/
        """
        return self._call(
            UPDATE_NETWORK_SWITCH_PORTS_PROFILE,
            (network_id, id,),
            {},
            body,
        )

    def get_network_switch_qos_rules(
        self,
        network_id: str | int | None,
    ) -> Paginator[models.NetworkSwitchQosRule]:
        """``GET /networks/{networkId}/switch/qosRules``

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-switch-qos-rules/
        """
        return self._list(
            GET_NETWORK_SWITCH_QOS_RULES,
            (network_id,),
        )

    def create_network_switch_qos_rule(
        self,
        network_id: str | int | None,
        *,
        vlan: int | None,
        protocol: str | None | UnsetType = UNSET,
        src_port: int | None | UnsetType = UNSET,
        src_port_range: str | None | UnsetType = UNSET,
        dst_port: int | None | UnsetType = UNSET,
        dst_port_range: str | None | UnsetType = UNSET,
        dscp: int | None | UnsetType = UNSET,
    ) -> Call[models.CreateNetworkSwitchQosRuleResponse]:
        """``POST /networks/{networkId}/switch/qosRules``

        OAuth scope: ``switch:config:write``.

        Action batch: ``create``.

        https://developer.cisco.com/meraki/api-v1/create-network-switch-qos-rule/
        """
        return self._call(
            CREATE_NETWORK_SWITCH_QOS_RULE,
            (network_id,),
            {},
            {
                "vlan": vlan,
                "protocol": protocol,
                "srcPort": src_port,
                "srcPortRange": src_port_range,
                "dstPort": dst_port,
                "dstPortRange": dst_port_range,
                "dscp": dscp,
            },
        )

    def get_network_switch_qos_rules_order(
        self,
        network_id: str | int | None,
    ) -> Call[models.NetworkSwitchQosRulesOrder]:
        """``GET /networks/{networkId}/switch/qosRules/order``

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-switch-qos-rules-order/
        """
        return self._call(
            GET_NETWORK_SWITCH_QOS_RULES_ORDER,
            (network_id,),
        )

    def update_network_switch_qos_rules_order(
        self,
        network_id: str | int | None,
        *,
        rule_ids: Sequence[str | None] | None,
    ) -> Call[models.UpdateNetworkSwitchQosRulesOrderResponse]:
        """``PUT /networks/{networkId}/switch/qosRules/order``

        OAuth scope: ``switch:config:write``.

        Action batch: ``update_order``.

        https://developer.cisco.com/meraki/api-v1/update-network-switch-qos-rules-order/
        """
        return self._call(
            UPDATE_NETWORK_SWITCH_QOS_RULES_ORDER,
            (network_id,),
            {},
            {
                "ruleIds[]": rule_ids,
            },
        )

    def delete_network_switch_qos_rule(
        self,
        network_id: str | int | None,
        qos_rule_id: str | int | None,
    ) -> Call[None]:
        """``DELETE /networks/{networkId}/switch/qosRules/{qosRuleId}``

        OAuth scope: ``switch:config:write``.

        Action batch: ``destroy``.

        https://developer.cisco.com/meraki/api-v1/delete-network-switch-qos-rule/
        """
        return self._call(
            DELETE_NETWORK_SWITCH_QOS_RULE,
            (network_id, qos_rule_id,),
        )

    def get_network_switch_qos_rule(
        self,
        network_id: str | int | None,
        qos_rule_id: str | int | None,
    ) -> Call[models.NetworkSwitchQosRuleDetails]:
        """``GET /networks/{networkId}/switch/qosRules/{qosRuleId}``

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-switch-qos-rule/
        """
        return self._call(
            GET_NETWORK_SWITCH_QOS_RULE,
            (network_id, qos_rule_id,),
        )

    def update_network_switch_qos_rule(
        self,
        network_id: str | int | None,
        qos_rule_id: str | int | None,
        *,
        vlan: int | None | UnsetType = UNSET,
        protocol: str | None | UnsetType = UNSET,
        src_port: int | None | UnsetType = UNSET,
        src_port_range: str | None | UnsetType = UNSET,
        dst_port: int | None | UnsetType = UNSET,
        dst_port_range: str | None | UnsetType = UNSET,
        dscp: int | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkSwitchQosRuleResponse]:
        """``PUT /networks/{networkId}/switch/qosRules/{qosRuleId}``

        OAuth scope: ``switch:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-switch-qos-rule/
        """
        return self._call(
            UPDATE_NETWORK_SWITCH_QOS_RULE,
            (network_id, qos_rule_id,),
            {},
            {
                "vlan": vlan,
                "protocol": protocol,
                "srcPort": src_port,
                "srcPortRange": src_port_range,
                "dstPort": dst_port,
                "dstPortRange": dst_port_range,
                "dscp": dscp,
            },
        )

    def get_network_switch_ra_guard_policy(
        self,
        network_id: str | int | None,
    ) -> Call[Any]:
        """``GET /networks/{networkId}/switch/raGuardPolicy``

        Beta: it may change or vanish without notice.

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-switch-ra-guard-policy/
        """
        return self._call(
            GET_NETWORK_SWITCH_RA_GUARD_POLICY,
            (network_id,),
        )

    def update_network_switch_ra_guard_policy(
        self,
        network_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``PUT /networks/{networkId}/switch/raGuardPolicy``

        Beta: it may change or vanish without notice.

        OAuth scope: ``switch:config:write``.

        https://developer.cisco.com/meraki/api-v1/update-network-switch-ra-guard-policy/
        """
        return self._call(
            UPDATE_NETWORK_SWITCH_RA_GUARD_POLICY,
            (network_id,),
            {},
            body,
        )

    def get_network_switch_routing_multicast(
        self,
        network_id: str | int | None,
    ) -> Call[models.NetworkSwitchRoutingMulticast]:
        """``GET /networks/{networkId}/switch/routing/multicast``

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-switch-routing-multicast/
        """
        return self._call(
            GET_NETWORK_SWITCH_ROUTING_MULTICAST,
            (network_id,),
        )

    def update_network_switch_routing_multicast(
        self,
        network_id: str | int | None,
        *,
        default_settings: Mapping[str, Any] | None | UnsetType = UNSET,
        overrides: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkSwitchRoutingMulticastResponse]:
        """``PUT /networks/{networkId}/switch/routing/multicast``

        OAuth scope: ``switch:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-switch-routing-multicast/
        """
        return self._call(
            UPDATE_NETWORK_SWITCH_ROUTING_MULTICAST,
            (network_id,),
            {},
            {
                "defaultSettings": default_settings,
                "overrides[]": overrides,
            },
        )

    def get_network_switch_routing_multicast_rendezvous_points(
        self,
        network_id: str | int | None,
    ) -> Paginator[models.NetworkSwitchRoutingMulticastRendezvousPoint]:
        """``GET /networks/{networkId}/switch/routing/multicast/rendezvousPoints``

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-switch-routing-multicast-
        rendezvous-points/
        """
        return self._list(
            GET_NETWORK_SWITCH_ROUTING_MULTICAST_RENDEZVOUS_POINTS,
            (network_id,),
        )

    def create_network_switch_routing_multicast_rendezvous_point(
        self,
        network_id: str | int | None,
        *,
        interface_ip: str | None,
        multicast_group: str | None,
        vrf: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.CreateNetworkSwitchRoutingMulticastRendezvousPointResponse]:
        """``POST /networks/{networkId}/switch/routing/multicast/rendezvousPoints``

        OAuth scope: ``switch:config:write``.

        Action batch: ``create``.

        https://developer.cisco.com/meraki/api-v1/create-network-switch-routing-multicast-
        rendezvous-point/
        """
        return self._call(
            CREATE_NETWORK_SWITCH_ROUTING_MULTICAST_RENDEZVOUS_POINT,
            (network_id,),
            {},
            {
                "interfaceIp": interface_ip,
                "multicastGroup": multicast_group,
                "vrf": vrf,
            },
        )

    def delete_network_switch_routing_multicast_rendezvous_point(
        self,
        network_id: str | int | None,
        rendezvous_point_id: str | int | None,
    ) -> Call[None]:
        """``DELETE
        /networks/{networkId}/switch/routing/multicast/rendezvousPoints/{rendezvousPointId}``

        OAuth scope: ``switch:config:write``.

        Action batch: ``destroy``.

        https://developer.cisco.com/meraki/api-v1/delete-network-switch-routing-multicast-
        rendezvous-point/
        """
        return self._call(
            DELETE_NETWORK_SWITCH_ROUTING_MULTICAST_RENDEZVOUS_POINT,
            (network_id, rendezvous_point_id,),
        )

    def get_network_switch_routing_multicast_rendezvous_point(
        self,
        network_id: str | int | None,
        rendezvous_point_id: str | int | None,
    ) -> Call[models.NetworkSwitchRoutingMulticastRendezvousPointDetails]:
        """``GET
        /networks/{networkId}/switch/routing/multicast/rendezvousPoints/{rendezvousPointId}``

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-switch-routing-multicast-
        rendezvous-point/
        """
        return self._call(
            GET_NETWORK_SWITCH_ROUTING_MULTICAST_RENDEZVOUS_POINT,
            (network_id, rendezvous_point_id,),
        )

    def update_network_switch_routing_multicast_rendezvous_point(
        self,
        network_id: str | int | None,
        rendezvous_point_id: str | int | None,
        *,
        interface_ip: str | None,
        multicast_group: str | None,
        vrf: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkSwitchRoutingMulticastRendezvousPointResponse]:
        """``PUT
        /networks/{networkId}/switch/routing/multicast/rendezvousPoints/{rendezvousPointId}``

        OAuth scope: ``switch:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-switch-routing-multicast-
        rendezvous-point/
        """
        return self._call(
            UPDATE_NETWORK_SWITCH_ROUTING_MULTICAST_RENDEZVOUS_POINT,
            (network_id, rendezvous_point_id,),
            {},
            {
                "interfaceIp": interface_ip,
                "multicastGroup": multicast_group,
                "vrf": vrf,
            },
        )

    def get_network_switch_routing_ospf(
        self,
        network_id: str | int | None,
        *,
        vrf: str | None | UnsetType = UNSET,
    ) -> Call[models.NetworkSwitchRoutingOspf]:
        """``GET /networks/{networkId}/switch/routing/ospf``

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-switch-routing-ospf/
        """
        return self._call(
            GET_NETWORK_SWITCH_ROUTING_OSPF,
            (network_id,),
            {
                "vrf": vrf,
            },
        )

    def update_network_switch_routing_ospf(
        self,
        network_id: str | int | None,
        *,
        vrf: str | None | UnsetType = UNSET,
        enabled: bool | None | UnsetType = UNSET,
        hello_timer_in_seconds: int | None | UnsetType = UNSET,
        dead_timer_in_seconds: int | None | UnsetType = UNSET,
        areas: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
        v3: Mapping[str, Any] | None | UnsetType = UNSET,
        md5_authentication_enabled: bool | None | UnsetType = UNSET,
        md5_authentication_key: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkSwitchRoutingOspfResponse]:
        """``PUT /networks/{networkId}/switch/routing/ospf``

        OAuth scope: ``switch:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-switch-routing-ospf/
        """
        return self._call(
            UPDATE_NETWORK_SWITCH_ROUTING_OSPF,
            (network_id,),
            {
                "vrf": vrf,
            },
            {
                "enabled": enabled,
                "helloTimerInSeconds": hello_timer_in_seconds,
                "deadTimerInSeconds": dead_timer_in_seconds,
                "areas[]": areas,
                "v3": v3,
                "md5AuthenticationEnabled": md5_authentication_enabled,
                "md5AuthenticationKey": md5_authentication_key,
            },
        )

    def get_network_switch_settings(
        self,
        network_id: str | int | None,
    ) -> Call[models.NetworkSwitchSettings]:
        """``GET /networks/{networkId}/switch/settings``

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-switch-settings/
        """
        return self._call(
            GET_NETWORK_SWITCH_SETTINGS,
            (network_id,),
        )

    def update_network_switch_settings(
        self,
        network_id: str | int | None,
        *,
        vlan: int | None | UnsetType = UNSET,
        use_combined_power: bool | None | UnsetType = UNSET,
        power_exceptions: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
        uplink_client_sampling: Mapping[str, Any] | None | UnsetType = UNSET,
        mac_blocklist: Mapping[str, Any] | None | UnsetType = UNSET,
        port_channel_fallback: bool | None | UnsetType = UNSET,
        uplink_selection: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkSwitchSettingsResponse]:
        """``PUT /networks/{networkId}/switch/settings``

        OAuth scope: ``switch:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-switch-settings/
        """
        return self._call(
            UPDATE_NETWORK_SWITCH_SETTINGS,
            (network_id,),
            {},
            {
                "vlan": vlan,
                "useCombinedPower": use_combined_power,
                "powerExceptions[]": power_exceptions,
                "uplinkClientSampling": uplink_client_sampling,
                "macBlocklist": mac_blocklist,
                "portChannelFallback": port_channel_fallback,
                "uplinkSelection": uplink_selection,
            },
        )

    def update_network_switch_spanning_tree(
        self,
        network_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``PUT /networks/{networkId}/switch/spanningTree``

        Beta: it may change or vanish without notice.

        OAuth scope: ``switch:config:write``.

        https://developer.cisco.com/meraki/api-v1/update-network-switch-spanning-tree/
        """
        return self._call(
            UPDATE_NETWORK_SWITCH_SPANNING_TREE,
            (network_id,),
            {},
            body,
        )

    def get_network_switch_stacks(
        self,
        network_id: str | int | None,
    ) -> Paginator[models.NetworkSwitchStack]:
        """``GET /networks/{networkId}/switch/stacks``

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-switch-stacks/
        """
        return self._list(
            GET_NETWORK_SWITCH_STACKS,
            (network_id,),
        )

    def create_network_switch_stack(
        self,
        network_id: str | int | None,
        *,
        name: str | None,
        serials: Sequence[str | None] | None,
    ) -> Call[models.CreateNetworkSwitchStackResponse]:
        """``POST /networks/{networkId}/switch/stacks``

        OAuth scope: ``switch:config:write``.

        https://developer.cisco.com/meraki/api-v1/create-network-switch-stack/
        """
        return self._call(
            CREATE_NETWORK_SWITCH_STACK,
            (network_id,),
            {},
            {
                "name": name,
                "serials[]": serials,
            },
        )

    def delete_network_switch_stack(
        self,
        network_id: str | int | None,
        switch_stack_id: str | int | None,
    ) -> Call[None]:
        """``DELETE /networks/{networkId}/switch/stacks/{switchStackId}``

        OAuth scope: ``switch:config:write``.

        https://developer.cisco.com/meraki/api-v1/delete-network-switch-stack/
        """
        return self._call(
            DELETE_NETWORK_SWITCH_STACK,
            (network_id, switch_stack_id,),
        )

    def get_network_switch_stack(
        self,
        network_id: str | int | None,
        switch_stack_id: str | int | None,
    ) -> Call[models.NetworkSwitchStackDetails]:
        """``GET /networks/{networkId}/switch/stacks/{switchStackId}``

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-switch-stack/
        """
        return self._call(
            GET_NETWORK_SWITCH_STACK,
            (network_id, switch_stack_id,),
        )

    def update_network_switch_stack(
        self,
        network_id: str | int | None,
        switch_stack_id: str | int | None,
        *,
        name: str | None | UnsetType = UNSET,
        members: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkSwitchStackResponse]:
        """``PUT /networks/{networkId}/switch/stacks/{switchStackId}``

        OAuth scope: ``switch:config:write``.

        Action batch: ``stacks/actions/update``.

        https://developer.cisco.com/meraki/api-v1/update-network-switch-stack/
        """
        return self._call(
            UPDATE_NETWORK_SWITCH_STACK,
            (network_id, switch_stack_id,),
            {},
            {
                "name": name,
                "members[]": members,
            },
        )

    def add_network_switch_stack(
        self,
        network_id: str | int | None,
        switch_stack_id: str | int | None,
        *,
        serial: str | None,
    ) -> Call[models.AddNetworkSwitchStackResponse]:
        """``POST /networks/{networkId}/switch/stacks/{switchStackId}/add``

        OAuth scope: ``switch:config:write``.

        https://developer.cisco.com/meraki/api-v1/add-network-switch-stack/
        """
        return self._call(
            ADD_NETWORK_SWITCH_STACK,
            (network_id, switch_stack_id,),
            {},
            {
                "serial": serial,
            },
        )

    def update_network_switch_stack_ports_mirror(
        self,
        network_id: str | int | None,
        switch_stack_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``PUT /networks/{networkId}/switch/stacks/{switchStackId}/ports/mirror``

        Beta: it may change or vanish without notice.

        OAuth scope: ``switch:config:write``.

        https://developer.cisco.com/meraki/api-v1/update-network-switch-stack-ports-mirror/
        """
        return self._call(
            UPDATE_NETWORK_SWITCH_STACK_PORTS_MIRROR,
            (network_id, switch_stack_id,),
            {},
            body,
        )

    def remove_network_switch_stack(
        self,
        network_id: str | int | None,
        switch_stack_id: str | int | None,
        *,
        serial: str | None,
    ) -> Call[models.RemoveNetworkSwitchStackResponse]:
        """``POST /networks/{networkId}/switch/stacks/{switchStackId}/remove``

        OAuth scope: ``switch:config:write``.

        https://developer.cisco.com/meraki/api-v1/remove-network-switch-stack/
        """
        return self._call(
            REMOVE_NETWORK_SWITCH_STACK,
            (network_id, switch_stack_id,),
            {},
            {
                "serial": serial,
            },
        )

    def get_network_switch_stack_routing_interfaces(
        self,
        network_id: str | int | None,
        switch_stack_id: str | int | None,
        *,
        mode: str | None | UnsetType = UNSET,
        protocol: str | None | UnsetType = UNSET,
    ) -> Paginator[models.NetworkSwitchStackRoutingInterface]:
        """``GET /networks/{networkId}/switch/stacks/{switchStackId}/routing/interfaces``

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-switch-stack-routing-interfaces/
        """
        return self._list(
            GET_NETWORK_SWITCH_STACK_ROUTING_INTERFACES,
            (network_id, switch_stack_id,),
            {
                "mode": mode,
                "protocol": protocol,
            },
        )

    def create_network_switch_stack_routing_interface(
        self,
        network_id: str | int | None,
        switch_stack_id: str | int | None,
        *,
        name: str | None,
        mode: str | None | UnsetType = UNSET,
        subnet: str | None | UnsetType = UNSET,
        switch_port_id: str | None | UnsetType = UNSET,
        interface_ip: str | None | UnsetType = UNSET,
        mtu: int | None | UnsetType = UNSET,
        multicast_routing: str | None | UnsetType = UNSET,
        vlan_id: int | None | UnsetType = UNSET,
        default_gateway: str | None | UnsetType = UNSET,
        ospf_settings: Mapping[str, Any] | None | UnsetType = UNSET,
        ipv6: Mapping[str, Any] | None | UnsetType = UNSET,
        vrf: Mapping[str, Any] | None | UnsetType = UNSET,
        loopback: Mapping[str, Any] | None | UnsetType = UNSET,
        bidirectional_forwarding_detection: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.CreateNetworkSwitchStackRoutingInterfaceResponse]:
        """``POST /networks/{networkId}/switch/stacks/{switchStackId}/routing/interfaces``

        OAuth scope: ``switch:config:write``.

        Action batch: ``create``.

        https://developer.cisco.com/meraki/api-v1/create-network-switch-stack-routing-interface/
        """
        return self._call(
            CREATE_NETWORK_SWITCH_STACK_ROUTING_INTERFACE,
            (network_id, switch_stack_id,),
            {},
            {
                "name": name,
                "mode": mode,
                "subnet": subnet,
                "switchPortId": switch_port_id,
                "interfaceIp": interface_ip,
                "mtu": mtu,
                "multicastRouting": multicast_routing,
                "vlanId": vlan_id,
                "defaultGateway": default_gateway,
                "ospfSettings": ospf_settings,
                "ipv6": ipv6,
                "vrf": vrf,
                "loopback": loopback,
                "bidirectionalForwardingDetection": bidirectional_forwarding_detection,
            },
        )

    def delete_network_switch_stack_routing_interface(
        self,
        network_id: str | int | None,
        switch_stack_id: str | int | None,
        interface_id: str | int | None,
    ) -> Call[None]:
        """``DELETE
        /networks/{networkId}/switch/stacks/{switchStackId}/routing/interfaces/{interfaceId}``

        OAuth scope: ``switch:config:write``.

        Action batch: ``destroy``.

        https://developer.cisco.com/meraki/api-v1/delete-network-switch-stack-routing-interface/
        """
        return self._call(
            DELETE_NETWORK_SWITCH_STACK_ROUTING_INTERFACE,
            (network_id, switch_stack_id, interface_id,),
        )

    def get_network_switch_stack_routing_interface(
        self,
        network_id: str | int | None,
        switch_stack_id: str | int | None,
        interface_id: str | int | None,
    ) -> Call[models.NetworkSwitchStackRoutingInterfaceDetails]:
        """``GET
        /networks/{networkId}/switch/stacks/{switchStackId}/routing/interfaces/{interfaceId}``

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-switch-stack-routing-interface/
        """
        return self._call(
            GET_NETWORK_SWITCH_STACK_ROUTING_INTERFACE,
            (network_id, switch_stack_id, interface_id,),
        )

    def update_network_switch_stack_routing_interface(
        self,
        network_id: str | int | None,
        switch_stack_id: str | int | None,
        interface_id: str | int | None,
        *,
        name: str | None | UnsetType = UNSET,
        subnet: str | None | UnsetType = UNSET,
        switch_port_id: str | None | UnsetType = UNSET,
        interface_ip: str | None | UnsetType = UNSET,
        mtu: int | None | UnsetType = UNSET,
        multicast_routing: str | None | UnsetType = UNSET,
        vlan_id: int | None | UnsetType = UNSET,
        default_gateway: str | None | UnsetType = UNSET,
        ospf_settings: Mapping[str, Any] | None | UnsetType = UNSET,
        ipv6: Mapping[str, Any] | None | UnsetType = UNSET,
        vrf: Mapping[str, Any] | None | UnsetType = UNSET,
        loopback: Mapping[str, Any] | None | UnsetType = UNSET,
        bidirectional_forwarding_detection: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkSwitchStackRoutingInterfaceResponse]:
        """``PUT
        /networks/{networkId}/switch/stacks/{switchStackId}/routing/interfaces/{interfaceId}``

        OAuth scope: ``switch:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-switch-stack-routing-interface/
        """
        return self._call(
            UPDATE_NETWORK_SWITCH_STACK_ROUTING_INTERFACE,
            (network_id, switch_stack_id, interface_id,),
            {},
            {
                "name": name,
                "subnet": subnet,
                "switchPortId": switch_port_id,
                "interfaceIp": interface_ip,
                "mtu": mtu,
                "multicastRouting": multicast_routing,
                "vlanId": vlan_id,
                "defaultGateway": default_gateway,
                "ospfSettings": ospf_settings,
                "ipv6": ipv6,
                "vrf": vrf,
                "loopback": loopback,
                "bidirectionalForwardingDetection": bidirectional_forwarding_detection,
            },
        )

    def get_network_switch_stack_routing_interface_dhcp(
        self,
        network_id: str | int | None,
        switch_stack_id: str | int | None,
        interface_id: str | int | None,
    ) -> Call[models.NetworkSwitchStackRoutingInterfaceDhcp]:
        """``GET
        /networks/{networkId}/switch/stacks/{switchStackId}/routing/interfaces/{interfaceId}/dhcp``

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-switch-stack-routing-interface-
        dhcp/
        """
        return self._call(
            GET_NETWORK_SWITCH_STACK_ROUTING_INTERFACE_DHCP,
            (network_id, switch_stack_id, interface_id,),
        )

    def update_network_switch_stack_routing_interface_dhcp(
        self,
        network_id: str | int | None,
        switch_stack_id: str | int | None,
        interface_id: str | int | None,
        *,
        dhcp_mode: str | None | UnsetType = UNSET,
        dhcp_relay_server_ips: Sequence[str | None] | None | UnsetType = UNSET,
        dhcp_lease_time: str | None | UnsetType = UNSET,
        dns_nameservers_option: str | None | UnsetType = UNSET,
        dns_custom_nameservers: Sequence[str | None] | None | UnsetType = UNSET,
        boot_options_enabled: bool | None | UnsetType = UNSET,
        boot_next_server: str | None | UnsetType = UNSET,
        boot_file_name: str | None | UnsetType = UNSET,
        dhcp_options: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
        reserved_ip_ranges: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
        fixed_ip_assignments: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
        dhcp_default_router_ips: str | None | UnsetType = UNSET,
        dhcp_domain_name: str | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkSwitchStackRoutingInterfaceDhcpResponse]:
        """``PUT
        /networks/{networkId}/switch/stacks/{switchStackId}/routing/interfaces/{interfaceId}/dhcp``

        OAuth scope: ``switch:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-switch-stack-routing-interface-
        dhcp/
        """
        return self._call(
            UPDATE_NETWORK_SWITCH_STACK_ROUTING_INTERFACE_DHCP,
            (network_id, switch_stack_id, interface_id,),
            {},
            {
                "dhcpMode": dhcp_mode,
                "dhcpRelayServerIps[]": dhcp_relay_server_ips,
                "dhcpLeaseTime": dhcp_lease_time,
                "dnsNameserversOption": dns_nameservers_option,
                "dnsCustomNameservers[]": dns_custom_nameservers,
                "bootOptionsEnabled": boot_options_enabled,
                "bootNextServer": boot_next_server,
                "bootFileName": boot_file_name,
                "dhcpOptions[]": dhcp_options,
                "reservedIpRanges[]": reserved_ip_ranges,
                "fixedIpAssignments[]": fixed_ip_assignments,
                "dhcpDefaultRouterIps": dhcp_default_router_ips,
                "dhcpDomainName": dhcp_domain_name,
            },
        )

    def get_network_switch_stack_routing_static_routes(
        self,
        network_id: str | int | None,
        switch_stack_id: str | int | None,
    ) -> Paginator[models.NetworkSwitchStackRoutingStaticRoute]:
        """``GET /networks/{networkId}/switch/stacks/{switchStackId}/routing/staticRoutes``

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-switch-stack-routing-static-
        routes/
        """
        return self._list(
            GET_NETWORK_SWITCH_STACK_ROUTING_STATIC_ROUTES,
            (network_id, switch_stack_id,),
        )

    def create_network_switch_stack_routing_static_route(
        self,
        network_id: str | int | None,
        switch_stack_id: str | int | None,
        *,
        subnet: str | None,
        next_hop_ip: str | None,
        name: str | None | UnsetType = UNSET,
        advertise_via_ospf_enabled: bool | None | UnsetType = UNSET,
        prefer_over_ospf_routes_enabled: bool | None | UnsetType = UNSET,
        vrf: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.CreateNetworkSwitchStackRoutingStaticRouteResponse]:
        """``POST /networks/{networkId}/switch/stacks/{switchStackId}/routing/staticRoutes``

        OAuth scope: ``switch:config:write``.

        Action batch: ``create``.

        https://developer.cisco.com/meraki/api-v1/create-network-switch-stack-routing-static-
        route/
        """
        return self._call(
            CREATE_NETWORK_SWITCH_STACK_ROUTING_STATIC_ROUTE,
            (network_id, switch_stack_id,),
            {},
            {
                "name": name,
                "subnet": subnet,
                "nextHopIp": next_hop_ip,
                "advertiseViaOspfEnabled": advertise_via_ospf_enabled,
                "preferOverOspfRoutesEnabled": prefer_over_ospf_routes_enabled,
                "vrf": vrf,
            },
        )

    def delete_network_switch_stack_routing_static_route(
        self,
        network_id: str | int | None,
        switch_stack_id: str | int | None,
        static_route_id: str | int | None,
    ) -> Call[None]:
        """``DELETE
        /networks/{networkId}/switch/stacks/{switchStackId}/routing/staticRoutes/{staticRouteId}``

        OAuth scope: ``switch:config:write``.

        Action batch: ``destroy``.

        https://developer.cisco.com/meraki/api-v1/delete-network-switch-stack-routing-static-
        route/
        """
        return self._call(
            DELETE_NETWORK_SWITCH_STACK_ROUTING_STATIC_ROUTE,
            (network_id, switch_stack_id, static_route_id,),
        )

    def get_network_switch_stack_routing_static_route(
        self,
        network_id: str | int | None,
        switch_stack_id: str | int | None,
        static_route_id: str | int | None,
    ) -> Call[models.NetworkSwitchStackRoutingStaticRouteDetails]:
        """``GET
        /networks/{networkId}/switch/stacks/{switchStackId}/routing/staticRoutes/{staticRouteId}``

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-switch-stack-routing-static-route/
        """
        return self._call(
            GET_NETWORK_SWITCH_STACK_ROUTING_STATIC_ROUTE,
            (network_id, switch_stack_id, static_route_id,),
        )

    def update_network_switch_stack_routing_static_route(
        self,
        network_id: str | int | None,
        switch_stack_id: str | int | None,
        static_route_id: str | int | None,
        *,
        name: str | None | UnsetType = UNSET,
        subnet: str | None | UnsetType = UNSET,
        next_hop_ip: str | None | UnsetType = UNSET,
        management_next_hop: str | None | UnsetType = UNSET,
        advertise_via_ospf_enabled: bool | None | UnsetType = UNSET,
        prefer_over_ospf_routes_enabled: bool | None | UnsetType = UNSET,
        vrf: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkSwitchStackRoutingStaticRouteResponse]:
        """``PUT
        /networks/{networkId}/switch/stacks/{switchStackId}/routing/staticRoutes/{staticRouteId}``

        OAuth scope: ``switch:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-switch-stack-routing-static-
        route/
        """
        return self._call(
            UPDATE_NETWORK_SWITCH_STACK_ROUTING_STATIC_ROUTE,
            (network_id, switch_stack_id, static_route_id,),
            {},
            {
                "name": name,
                "subnet": subnet,
                "nextHopIp": next_hop_ip,
                "managementNextHop": management_next_hop,
                "advertiseViaOspfEnabled": advertise_via_ospf_enabled,
                "preferOverOspfRoutesEnabled": prefer_over_ospf_routes_enabled,
                "vrf": vrf,
            },
        )

    def get_network_switch_storm_control(
        self,
        network_id: str | int | None,
    ) -> Call[models.NetworkSwitchStormControl]:
        """``GET /networks/{networkId}/switch/stormControl``

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-switch-storm-control/
        """
        return self._call(
            GET_NETWORK_SWITCH_STORM_CONTROL,
            (network_id,),
        )

    def update_network_switch_storm_control(
        self,
        network_id: str | int | None,
        *,
        broadcast_threshold: int | None | UnsetType = UNSET,
        multicast_threshold: int | None | UnsetType = UNSET,
        unknown_unicast_threshold: int | None | UnsetType = UNSET,
        treat_these_traffic_types_as_one_threshold: Sequence[str | None] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkSwitchStormControlResponse]:
        """``PUT /networks/{networkId}/switch/stormControl``

        OAuth scope: ``switch:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-switch-storm-control/
        """
        return self._call(
            UPDATE_NETWORK_SWITCH_STORM_CONTROL,
            (network_id,),
            {},
            {
                "broadcastThreshold": broadcast_threshold,
                "multicastThreshold": multicast_threshold,
                "unknownUnicastThreshold": unknown_unicast_threshold,
                "treatTheseTrafficTypesAsOneThreshold[]": treat_these_traffic_types_as_one_threshold,
            },
        )

    def get_network_switch_stp(
        self,
        network_id: str | int | None,
    ) -> Call[models.NetworkSwitchStp]:
        """``GET /networks/{networkId}/switch/stp``

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-network-switch-stp/
        """
        return self._call(
            GET_NETWORK_SWITCH_STP,
            (network_id,),
        )

    def update_network_switch_stp(
        self,
        network_id: str | int | None,
        *,
        rstp_enabled: bool | None | UnsetType = UNSET,
        stp_bridge_priority: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateNetworkSwitchStpResponse]:
        """``PUT /networks/{networkId}/switch/stp``

        OAuth scope: ``switch:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-network-switch-stp/
        """
        return self._call(
            UPDATE_NETWORK_SWITCH_STP,
            (network_id,),
            {},
            {
                "rstpEnabled": rstp_enabled,
                "stpBridgePriority[]": stp_bridge_priority,
            },
        )

    def get_organization_config_templates_switch_profiles_ports_mirrors_by_switch_profile(
        self,
        organization_id: str | int | None,
        *,
        config_template_ids: Any = UNSET,
        ids: Sequence[str | None] | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET
        /organizations/{organizationId}/configTemplates/switch/profiles/ports/mirrors/bySwitchProfile``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-config-templates-switch-
        profiles-ports-mirrors-by-switch-profile/
        """
        return self._list(
            GET_ORGANIZATION_CONFIG_TEMPLATES_SWITCH_PROFILES_PORTS_MIRRORS_BY_SWITCH_PROFILE,
            (organization_id,),
            {
                "configTemplateIds": config_template_ids,
                "ids[]": ids,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_config_template_switch_profiles(
        self,
        organization_id: str | int | None,
        config_template_id: str | int | None,
    ) -> Paginator[models.OrganizationConfigTemplateSwitchProfile]:
        """``GET
        /organizations/{organizationId}/configTemplates/{configTemplateId}/switch/profiles``

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-config-template-switch-
        profiles/
        """
        return self._list(
            GET_ORGANIZATION_CONFIG_TEMPLATE_SWITCH_PROFILES,
            (organization_id, config_template_id,),
        )

    def get_organization_config_template_switch_profile_ports(
        self,
        organization_id: str | int | None,
        config_template_id: str | int | None,
        profile_id: str | int | None,
    ) -> Paginator[models.OrganizationConfigTemplateSwitchProfilePort]:
        """``GET
        /organizations/{organizationId}/configTemplates/{configTemplateId}/switch/profiles/{profileId}/ports``

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-config-template-switch-
        profile-ports/
        """
        return self._list(
            GET_ORGANIZATION_CONFIG_TEMPLATE_SWITCH_PROFILE_PORTS,
            (organization_id, config_template_id, profile_id,),
        )

    def update_organization_config_template_switch_profile_ports_mirror(
        self,
        organization_id: str | int | None,
        config_template_id: str | int | None,
        profile_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``PUT
        /organizations/{organizationId}/configTemplates/{configTemplateId}/switch/profiles/{profileId}/ports/mirror``

        Beta: it may change or vanish without notice.

        OAuth scope: ``switch:config:write``.

        https://developer.cisco.com/meraki/api-v1/update-organization-config-template-switch-
        profile-ports-mirror/
        """
        return self._call(
            UPDATE_ORGANIZATION_CONFIG_TEMPLATE_SWITCH_PROFILE_PORTS_MIRROR,
            (organization_id, config_template_id, profile_id,),
            {},
            body,
        )

    def get_organization_config_template_switch_profile_port(
        self,
        organization_id: str | int | None,
        config_template_id: str | int | None,
        profile_id: str | int | None,
        port_id: str | int | None,
    ) -> Call[models.OrganizationConfigTemplateSwitchProfilePortDetails]:
        """``GET
        /organizations/{organizationId}/configTemplates/{configTemplateId}/switch/profiles/{profileId}/ports/{portId}``

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-config-template-switch-
        profile-port/
        """
        return self._call(
            GET_ORGANIZATION_CONFIG_TEMPLATE_SWITCH_PROFILE_PORT,
            (organization_id, config_template_id, profile_id, port_id,),
        )

    def update_organization_config_template_switch_profile_port(
        self,
        organization_id: str | int | None,
        config_template_id: str | int | None,
        profile_id: str | int | None,
        port_id: str | int | None,
        *,
        name: str | None | UnsetType = UNSET,
        tags: Sequence[str | None] | None | UnsetType = UNSET,
        enabled: bool | None | UnsetType = UNSET,
        poe_enabled: bool | None | UnsetType = UNSET,
        perpetual_poe: Mapping[str, Any] | None | UnsetType = UNSET,
        fast_poe: Mapping[str, Any] | None | UnsetType = UNSET,
        type: str | None | UnsetType = UNSET,
        vlan: int | None | UnsetType = UNSET,
        voice_vlan: int | None | UnsetType = UNSET,
        allowed_vlans: str | None | UnsetType = UNSET,
        isolation_enabled: bool | None | UnsetType = UNSET,
        rstp_enabled: bool | None | UnsetType = UNSET,
        stp_guard: str | None | UnsetType = UNSET,
        stp_port_fast_trunk: bool | None | UnsetType = UNSET,
        link_negotiation: str | None | UnsetType = UNSET,
        port_schedule_id: str | None | UnsetType = UNSET,
        udld: str | None | UnsetType = UNSET,
        access_policy_type: str | None | UnsetType = UNSET,
        access_policy_number: int | None | UnsetType = UNSET,
        mac_allow_list: Sequence[str | None] | None | UnsetType = UNSET,
        mac_whitelist_limit: int | None | UnsetType = UNSET,
        sticky_mac_allow_list: Sequence[str | None] | None | UnsetType = UNSET,
        sticky_mac_allow_list_limit: int | None | UnsetType = UNSET,
        storm_control_enabled: bool | None | UnsetType = UNSET,
        flexible_stacking_enabled: bool | None | UnsetType = UNSET,
        dai_trusted: bool | None | UnsetType = UNSET,
        profile: Mapping[str, Any] | None | UnsetType = UNSET,
        dot3az: Mapping[str, Any] | None | UnsetType = UNSET,
        high_speed: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateOrganizationConfigTemplateSwitchProfilePortResponse]:
        """``PUT
        /organizations/{organizationId}/configTemplates/{configTemplateId}/switch/profiles/{profileId}/ports/{portId}``

        OAuth scope: ``switch:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-organization-config-template-switch-
        profile-port/
        """
        return self._call(
            UPDATE_ORGANIZATION_CONFIG_TEMPLATE_SWITCH_PROFILE_PORT,
            (organization_id, config_template_id, profile_id, port_id,),
            {},
            {
                "name": name,
                "tags[]": tags,
                "enabled": enabled,
                "poeEnabled": poe_enabled,
                "perpetualPoe": perpetual_poe,
                "fastPoe": fast_poe,
                "type": type,
                "vlan": vlan,
                "voiceVlan": voice_vlan,
                "allowedVlans": allowed_vlans,
                "isolationEnabled": isolation_enabled,
                "rstpEnabled": rstp_enabled,
                "stpGuard": stp_guard,
                "stpPortFastTrunk": stp_port_fast_trunk,
                "linkNegotiation": link_negotiation,
                "portScheduleId": port_schedule_id,
                "udld": udld,
                "accessPolicyType": access_policy_type,
                "accessPolicyNumber": access_policy_number,
                "macAllowList[]": mac_allow_list,
                "macWhitelistLimit": mac_whitelist_limit,
                "stickyMacAllowList[]": sticky_mac_allow_list,
                "stickyMacAllowListLimit": sticky_mac_allow_list_limit,
                "stormControlEnabled": storm_control_enabled,
                "flexibleStackingEnabled": flexible_stacking_enabled,
                "daiTrusted": dai_trusted,
                "profile": profile,
                "dot3az": dot3az,
                "highSpeed": high_speed,
            },
        )

    def get_organization_summary_switch_power_history(
        self,
        organization_id: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationSummarySwitchPowerHistory]:
        """``GET /organizations/{organizationId}/summary/switch/power/history``

        OAuth scope: ``switch:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-summary-switch-power-history/
        """
        return self._list(
            GET_ORGANIZATION_SUMMARY_SWITCH_POWER_HISTORY,
            (organization_id,),
            {
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
            },
        )

    def get_organization_switch_alerts_poe_by_device(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/switch/alerts/poe/byDevice``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/get-organization-switch-alerts-poe-by-device/
        """
        return self._call(
            GET_ORGANIZATION_SWITCH_ALERTS_POE_BY_DEVICE,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
            },
        )

    def aurora2_organization_switch_switch_templates(
        self,
        organization_id: str | int | None,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/switch/aurora2SwitchTemplates``

        Beta: it may change or vanish without notice.

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/aurora2-organization-switch-switch-templates/
        """
        return self._call(
            AURORA2_ORGANIZATION_SWITCH_SWITCH_TEMPLATES,
            (organization_id,),
        )

    def get_organization_switch_clients_connections_authentication_by_client(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
    ) -> Call[Any]:
        """``GET
        /organizations/{organizationId}/switch/clients/connections/authentication/byClient``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/get-organization-switch-clients-connections-
        authentication-by-client/
        """
        return self._call(
            GET_ORGANIZATION_SWITCH_CLIENTS_CONNECTIONS_AUTHENTICATION_BY_CLIENT,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
            },
        )

    def get_organization_switch_clients_connections_dhcp_by_client(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/switch/clients/connections/dhcp/byClient``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/get-organization-switch-clients-connections-
        dhcp-by-client/
        """
        return self._call(
            GET_ORGANIZATION_SWITCH_CLIENTS_CONNECTIONS_DHCP_BY_CLIENT,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
            },
        )

    def get_organization_switch_clients_connections_switch_port_status_by_client(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
    ) -> Call[Any]:
        """``GET
        /organizations/{organizationId}/switch/clients/connections/switchPortStatus/byClient``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/get-organization-switch-clients-connections-
        switch-port-status-by-client/
        """
        return self._call(
            GET_ORGANIZATION_SWITCH_CLIENTS_CONNECTIONS_SWITCH_PORT_STATUS_BY_CLIENT,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
            },
        )

    def clone_organization_switch_profiles_to_template_network(
        self,
        organization_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /organizations/{organizationId}/switch/cloneProfilesToTemplateNetwork``

        Beta: it may change or vanish without notice.

        OAuth scope: ``switch:config:write``.

        https://developer.cisco.com/meraki/api-v1/clone-organization-switch-profiles-to-
        template-network/
        """
        return self._call(
            CLONE_ORGANIZATION_SWITCH_PROFILES_TO_TEMPLATE_NETWORK,
            (organization_id,),
            {},
            body,
        )

    def get_organization_switch_connectivity_lan_link_errors_by_device_by_port(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
    ) -> Call[Any]:
        """``GET
        /organizations/{organizationId}/switch/connectivity/lanLink/errors/byDevice/byPort``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/get-organization-switch-connectivity-lan-link-
        errors-by-device-by-port/
        """
        return self._call(
            GET_ORGANIZATION_SWITCH_CONNECTIVITY_LAN_LINK_ERRORS_BY_DEVICE_BY_PORT,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
            },
        )

    def get_organization_switch_connectivity_lan_stp_errors_by_device_by_port(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
    ) -> Call[Any]:
        """``GET
        /organizations/{organizationId}/switch/connectivity/lanStp/errors/byDevice/byPort``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/get-organization-switch-connectivity-lan-stp-
        errors-by-device-by-port/
        """
        return self._call(
            GET_ORGANIZATION_SWITCH_CONNECTIVITY_LAN_STP_ERRORS_BY_DEVICE_BY_PORT,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
            },
        )

    def get_organization_switch_connectivity_vrrp_failures_by_device(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/switch/connectivity/vrrp/failures/byDevice``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/get-organization-switch-connectivity-vrrp-
        failures-by-device/
        """
        return self._call(
            GET_ORGANIZATION_SWITCH_CONNECTIVITY_VRRP_FAILURES_BY_DEVICE,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
            },
        )

    def clone_organization_switch_devices(
        self,
        organization_id: str | int | None,
        *,
        source_serial: str | None,
        target_serials: Sequence[str | None] | None,
    ) -> Call[models.CloneOrganizationSwitchDevicesResponse]:
        """``POST /organizations/{organizationId}/switch/devices/clone``

        OAuth scope: ``switch:config:write``.

        Action batch: ``settings/actions/clone``.

        https://developer.cisco.com/meraki/api-v1/clone-organization-switch-devices/
        """
        return self._call(
            CLONE_ORGANIZATION_SWITCH_DEVICES,
            (organization_id,),
            {},
            {
                "sourceSerial": source_serial,
                "targetSerials[]": target_serials,
            },
        )

    def get_organization_switch_devices_system_queues_history_by_switch_by_interval(
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
        """``GET
        /organizations/{organizationId}/switch/devices/system/queues/history/bySwitch/byInterval``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``switch:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-switch-devices-system-queues-
        history-by-switch-by-interval/
        """
        return self._list(
            GET_ORGANIZATION_SWITCH_DEVICES_SYSTEM_QUEUES_HISTORY_BY_SWITCH_BY_INTERVAL,
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

    def get_organization_switch_ports_by_switch(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        extended_params: Any = UNSET,
        hide_default_ports: Any = UNSET,
        type: str | None | UnsetType = UNSET,
        configuration_updated_after: str | None | UnsetType = UNSET,
        mac: str | None | UnsetType = UNSET,
        macs: Sequence[str | None] | UnsetType = UNSET,
        name: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        port_profile_ids: Sequence[str | None] | UnsetType = UNSET,
        serial: str | None | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationSwitchPortsBySwitch]:
        """``GET /organizations/{organizationId}/switch/ports/bySwitch``

        Page size: 3 to 50, the API's default 50; 50 is requested by default.

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-switch-ports-by-switch/
        """
        return self._list(
            GET_ORGANIZATION_SWITCH_PORTS_BY_SWITCH,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "extendedParams": extended_params,
                "hideDefaultPorts": hide_default_ports,
                "type": type,
                "configurationUpdatedAfter": configuration_updated_after,
                "mac": mac,
                "macs[]": macs,
                "name": name,
                "networkIds[]": network_ids,
                "portProfileIds[]": port_profile_ids,
                "serial": serial,
                "serials[]": serials,
            },
        )

    def get_organization_switch_ports_clients_overview_by_device(
        self,
        organization_id: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        configuration_updated_after: str | None | UnsetType = UNSET,
        mac: str | None | UnsetType = UNSET,
        macs: Sequence[str | None] | UnsetType = UNSET,
        name: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        port_profile_ids: Sequence[str | None] | UnsetType = UNSET,
        serial: str | None | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationSwitchPortsClientsOverviewByDevice]:
        """``GET /organizations/{organizationId}/switch/ports/clients/overview/byDevice``

        Page size: 3 to 20, the API's default 20; 20 is requested by default.

        OAuth scope: ``switch:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-switch-ports-clients-
        overview-by-device/
        """
        return self._list(
            GET_ORGANIZATION_SWITCH_PORTS_CLIENTS_OVERVIEW_BY_DEVICE,
            (organization_id,),
            {
                "t0": t0,
                "timespan": timespan,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "configurationUpdatedAfter": configuration_updated_after,
                "mac": mac,
                "macs[]": macs,
                "name": name,
                "networkIds[]": network_ids,
                "portProfileIds[]": port_profile_ids,
                "serial": serial,
                "serials[]": serials,
            },
        )

    def get_organization_switch_ports_mirrors_by_switch(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/switch/ports/mirrors/bySwitch``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-switch-ports-mirrors-by-
        switch/
        """
        return self._list(
            GET_ORGANIZATION_SWITCH_PORTS_MIRRORS_BY_SWITCH,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "serials[]": serials,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_switch_ports_overview(
        self,
        organization_id: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
    ) -> Call[models.OrganizationSwitchPortsOverview]:
        """``GET /organizations/{organizationId}/switch/ports/overview``

        OAuth scope: ``switch:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-switch-ports-overview/
        """
        return self._call(
            GET_ORGANIZATION_SWITCH_PORTS_OVERVIEW,
            (organization_id,),
            {
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
            },
        )

    def get_organization_switch_ports_profiles(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        formatted_static_assignments: Any = UNSET,
        search_query: Any = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/switch/ports/profiles``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-switch-ports-profiles/
        """
        return self._list(
            GET_ORGANIZATION_SWITCH_PORTS_PROFILES,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "formattedStaticAssignments": formatted_static_assignments,
                "searchQuery": search_query,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def create_organization_switch_ports_profile(
        self,
        organization_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /organizations/{organizationId}/switch/ports/profiles``

        Beta: it may change or vanish without notice.

        OAuth scope: ``switch:config:write``.

        https://developer.cisco.com/meraki/api-v1/create-organization-switch-ports-profile/
        """
        return self._call(
            CREATE_ORGANIZATION_SWITCH_PORTS_PROFILE,
            (organization_id,),
            {},
            body,
        )

    def batch_organization_switch_ports_profiles_assignments_assign(
        self,
        organization_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /organizations/{organizationId}/switch/ports/profiles/assignments/batchAssign``

        Beta: it may change or vanish without notice.

        OAuth scope: ``switch:config:write``.

        https://developer.cisco.com/meraki/api-v1/batch-organization-switch-ports-profiles-
        assignments-assign/
        """
        return self._call(
            BATCH_ORGANIZATION_SWITCH_PORTS_PROFILES_ASSIGNMENTS_ASSIGN,
            (organization_id,),
            {},
            body,
        )

    def get_organization_switch_ports_profiles_assignments_by_port(
        self,
        organization_id: str | int | None,
        *,
        profile_ids: Any = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        template_ids: Any = UNSET,
        types: Sequence[str | None] | UnsetType = UNSET,
        assignment_types: Any = UNSET,
        is_active: bool | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/switch/ports/profiles/assignments/byPort``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-switch-ports-profiles-
        assignments-by-port/
        """
        return self._list(
            GET_ORGANIZATION_SWITCH_PORTS_PROFILES_ASSIGNMENTS_BY_PORT,
            (organization_id,),
            {
                "profileIds": profile_ids,
                "serials[]": serials,
                "networkIds[]": network_ids,
                "templateIds": template_ids,
                "types[]": types,
                "assignmentTypes": assignment_types,
                "isActive": is_active,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_switch_ports_profiles_assignments_by_switch(
        self,
        organization_id: str | int | None,
        *,
        profile_ids: Any = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/switch/ports/profiles/assignments/bySwitch``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-switch-ports-profiles-
        assignments-by-switch/
        """
        return self._list(
            GET_ORGANIZATION_SWITCH_PORTS_PROFILES_ASSIGNMENTS_BY_SWITCH,
            (organization_id,),
            {
                "profileIds": profile_ids,
                "serials[]": serials,
                "networkIds[]": network_ids,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_switch_ports_profiles_automations(
        self,
        organization_id: str | int | None,
        *,
        ids: Sequence[str | None] | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        is_organization_wide: Any = UNSET,
        search_query: Any = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/switch/ports/profiles/automations``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-switch-ports-profiles-
        automations/
        """
        return self._list(
            GET_ORGANIZATION_SWITCH_PORTS_PROFILES_AUTOMATIONS,
            (organization_id,),
            {
                "ids[]": ids,
                "networkIds[]": network_ids,
                "isOrganizationWide": is_organization_wide,
                "searchQuery": search_query,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def create_organization_switch_ports_profiles_automation(
        self,
        organization_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /organizations/{organizationId}/switch/ports/profiles/automations``

        Beta: it may change or vanish without notice.

        OAuth scope: ``switch:config:write``.

        https://developer.cisco.com/meraki/api-v1/create-organization-switch-ports-profiles-
        automation/
        """
        return self._call(
            CREATE_ORGANIZATION_SWITCH_PORTS_PROFILES_AUTOMATION,
            (organization_id,),
            {},
            body,
        )

    def delete_organization_switch_ports_profiles_automation(
        self,
        organization_id: str | int | None,
        id: str | int | None,
    ) -> Call[None]:
        """``DELETE /organizations/{organizationId}/switch/ports/profiles/automations/{id}``

        Beta: it may change or vanish without notice.

        OAuth scope: ``switch:config:write``.

        https://developer.cisco.com/meraki/api-v1/delete-organization-switch-ports-profiles-
        automation/
        """
        return self._call(
            DELETE_ORGANIZATION_SWITCH_PORTS_PROFILES_AUTOMATION,
            (organization_id, id,),
        )

    def update_organization_switch_ports_profiles_automation(
        self,
        organization_id: str | int | None,
        id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``PUT /organizations/{organizationId}/switch/ports/profiles/automations/{id}``

        Beta: it may change or vanish without notice.

        OAuth scope: ``switch:config:write``.

        https://developer.cisco.com/meraki/api-v1/update-organization-switch-ports-profiles-
        automation/
        """
        return self._call(
            UPDATE_ORGANIZATION_SWITCH_PORTS_PROFILES_AUTOMATION,
            (organization_id, id,),
            {},
            body,
        )

    def get_organization_switch_ports_profiles_networks_assignments(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        page: Any = UNSET,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/switch/ports/profiles/networks/assignments``

        Beta: it may change or vanish without notice.

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-switch-ports-profiles-
        networks-assignments/
        """
        return self._call(
            GET_ORGANIZATION_SWITCH_PORTS_PROFILES_NETWORKS_ASSIGNMENTS,
            (organization_id,),
            {
                "perPage": per_page,
                "page": page,
            },
        )

    def create_organization_switch_ports_profiles_networks_assignment(
        self,
        organization_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /organizations/{organizationId}/switch/ports/profiles/networks/assignments``

        Beta: it may change or vanish without notice.

        OAuth scope: ``switch:config:write``.

        https://developer.cisco.com/meraki/api-v1/create-organization-switch-ports-profiles-
        networks-assignment/
        """
        return self._call(
            CREATE_ORGANIZATION_SWITCH_PORTS_PROFILES_NETWORKS_ASSIGNMENT,
            (organization_id,),
            {},
            body,
        )

    def batch_organization_switch_ports_profiles_networks_assignments_create(
        self,
        organization_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST
        /organizations/{organizationId}/switch/ports/profiles/networks/assignments/batchCreate``

        Beta: it may change or vanish without notice.

        OAuth scope: ``switch:config:write``.

        https://developer.cisco.com/meraki/api-v1/batch-organization-switch-ports-profiles-
        networks-assignments-create/
        """
        return self._call(
            BATCH_ORGANIZATION_SWITCH_PORTS_PROFILES_NETWORKS_ASSIGNMENTS_CREATE,
            (organization_id,),
            {},
            body,
        )

    def bulk_organization_switch_ports_profiles_networks_assignments_delete(
        self,
        organization_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST
        /organizations/{organizationId}/switch/ports/profiles/networks/assignments/bulkDelete``

        Beta: it may change or vanish without notice.

        OAuth scope: ``switch:config:write``.

        https://developer.cisco.com/meraki/api-v1/bulk-organization-switch-ports-profiles-
        networks-assignments-delete/
        """
        return self._call(
            BULK_ORGANIZATION_SWITCH_PORTS_PROFILES_NETWORKS_ASSIGNMENTS_DELETE,
            (organization_id,),
            {},
            body,
        )

    def delete_organization_switch_ports_profiles_networks_assignment(
        self,
        organization_id: str | int | None,
        assignment_id: str | int | None,
    ) -> Call[None]:
        """``DELETE
        /organizations/{organizationId}/switch/ports/profiles/networks/assignments/{assignmentId}``

        Beta: it may change or vanish without notice.

        OAuth scope: ``switch:config:write``.

        https://developer.cisco.com/meraki/api-v1/delete-organization-switch-ports-profiles-
        networks-assignment/
        """
        return self._call(
            DELETE_ORGANIZATION_SWITCH_PORTS_PROFILES_NETWORKS_ASSIGNMENT,
            (organization_id, assignment_id,),
        )

    def get_organization_switch_ports_profiles_overview_by_profile(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        formatted_static_assignments: Any = UNSET,
        search_query: Any = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/switch/ports/profiles/overview/byProfile``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-switch-ports-profiles-
        overview-by-profile/
        """
        return self._list(
            GET_ORGANIZATION_SWITCH_PORTS_PROFILES_OVERVIEW_BY_PROFILE,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "formattedStaticAssignments": formatted_static_assignments,
                "searchQuery": search_query,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def delete_organization_switch_ports_profile(
        self,
        organization_id: str | int | None,
        id: str | int | None,
    ) -> Call[None]:
        """``DELETE /organizations/{organizationId}/switch/ports/profiles/{id}``

        Beta: it may change or vanish without notice.

        OAuth scope: ``switch:config:write``.

        https://developer.cisco.com/meraki/api-v1/delete-organization-switch-ports-profile/
        """
        return self._call(
            DELETE_ORGANIZATION_SWITCH_PORTS_PROFILE,
            (organization_id, id,),
        )

    def get_organization_switch_ports_profile(
        self,
        organization_id: str | int | None,
        id: str | int | None,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/switch/ports/profiles/{id}``

        Beta: it may change or vanish without notice.

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-switch-ports-profile/
        """
        return self._call(
            GET_ORGANIZATION_SWITCH_PORTS_PROFILE,
            (organization_id, id,),
        )

    def update_organization_switch_ports_profile(
        self,
        organization_id: str | int | None,
        id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``PUT /organizations/{organizationId}/switch/ports/profiles/{id}``

        Beta: it may change or vanish without notice.

        OAuth scope: ``switch:config:write``.

        https://developer.cisco.com/meraki/api-v1/update-organization-switch-ports-profile/
        """
        return self._call(
            UPDATE_ORGANIZATION_SWITCH_PORTS_PROFILE,
            (organization_id, id,),
            {},
            body,
        )

    def get_organization_switch_ports_statuses_by_switch(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        configuration_updated_after: str | None | UnsetType = UNSET,
        mac: str | None | UnsetType = UNSET,
        macs: Sequence[str | None] | UnsetType = UNSET,
        name: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        port_profile_ids: Sequence[str | None] | UnsetType = UNSET,
        serial: str | None | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationSwitchPortsStatusesBySwitch]:
        """``GET /organizations/{organizationId}/switch/ports/statuses/bySwitch``

        Page size: 3 to 20, the API's default 10; 20 is requested by default.

        OAuth scope: ``switch:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-switch-ports-statuses-by-
        switch/
        """
        return self._list(
            GET_ORGANIZATION_SWITCH_PORTS_STATUSES_BY_SWITCH,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "configurationUpdatedAfter": configuration_updated_after,
                "mac": mac,
                "macs[]": macs,
                "name": name,
                "networkIds[]": network_ids,
                "portProfileIds[]": port_profile_ids,
                "serial": serial,
                "serials[]": serials,
            },
        )

    def get_organization_switch_ports_statuses_packets_by_device_by_port(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        interval: int | None | UnsetType = UNSET,
    ) -> Call[Any]:
        """``GET /organizations/{organizationId}/switch/ports/statuses/packets/byDevice/byPort``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/get-organization-switch-ports-statuses-
        packets-by-device-by-port/
        """
        return self._call(
            GET_ORGANIZATION_SWITCH_PORTS_STATUSES_PACKETS_BY_DEVICE_BY_PORT,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "interval": interval,
            },
        )

    def get_organization_switch_ports_topology_discovery_by_device(
        self,
        organization_id: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        configuration_updated_after: str | None | UnsetType = UNSET,
        mac: str | None | UnsetType = UNSET,
        macs: Sequence[str | None] | UnsetType = UNSET,
        name: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        port_profile_ids: Sequence[str | None] | UnsetType = UNSET,
        serial: str | None | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationSwitchPortsTopologyDiscoveryByDevice]:
        """``GET /organizations/{organizationId}/switch/ports/topology/discovery/byDevice``

        Page size: 3 to 20, the API's default 10; 20 is requested by default.

        OAuth scope: ``switch:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-switch-ports-topology-
        discovery-by-device/
        """
        return self._list(
            GET_ORGANIZATION_SWITCH_PORTS_TOPOLOGY_DISCOVERY_BY_DEVICE,
            (organization_id,),
            {
                "t0": t0,
                "timespan": timespan,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "configurationUpdatedAfter": configuration_updated_after,
                "mac": mac,
                "macs[]": macs,
                "name": name,
                "networkIds[]": network_ids,
                "portProfileIds[]": port_profile_ids,
                "serial": serial,
                "serials[]": serials,
            },
        )

    def get_organization_switch_ports_transceivers_readings_history_by_switch(
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
        port_ids: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET
        /organizations/{organizationId}/switch/ports/transceivers/readings/history/bySwitch``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``switch:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-switch-ports-transceivers-
        readings-history-by-switch/
        """
        return self._list(
            GET_ORGANIZATION_SWITCH_PORTS_TRANSCEIVERS_READINGS_HISTORY_BY_SWITCH,
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
                "portIds": port_ids,
            },
        )

    def get_organization_switch_ports_usage_history_by_device_by_interval(
        self,
        organization_id: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        interval: int | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        configuration_updated_after: str | None | UnsetType = UNSET,
        mac: str | None | UnsetType = UNSET,
        macs: Sequence[str | None] | UnsetType = UNSET,
        name: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        port_profile_ids: Sequence[str | None] | UnsetType = UNSET,
        serial: str | None | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationSwitchPortsUsageHistoryByDeviceByInterval]:
        """``GET /organizations/{organizationId}/switch/ports/usage/history/byDevice/byInterval``

        Page size: 3 to 50, the API's default 10; 50 is requested by default.

        OAuth scope: ``switch:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-switch-ports-usage-history-
        by-device-by-interval/
        """
        return self._list(
            GET_ORGANIZATION_SWITCH_PORTS_USAGE_HISTORY_BY_DEVICE_BY_INTERVAL,
            (organization_id,),
            {
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "interval": interval,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "configurationUpdatedAfter": configuration_updated_after,
                "mac": mac,
                "macs[]": macs,
                "name": name,
                "networkIds[]": network_ids,
                "portProfileIds[]": port_profile_ids,
                "serial": serial,
                "serials[]": serials,
            },
        )

    def get_organization_switch_routing_bgp_autonomous_systems(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        numbers: Any = UNSET,
        autonomous_system_ids: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/switch/routing/bgp/autonomousSystems``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-switch-routing-bgp-
        autonomous-systems/
        """
        return self._list(
            GET_ORGANIZATION_SWITCH_ROUTING_BGP_AUTONOMOUS_SYSTEMS,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "numbers": numbers,
                "autonomousSystemIds": autonomous_system_ids,
            },
        )

    def create_organization_switch_routing_bgp_autonomous_system(
        self,
        organization_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /organizations/{organizationId}/switch/routing/bgp/autonomousSystems``

        Beta: it may change or vanish without notice.

        OAuth scope: ``switch:config:write``.

        https://developer.cisco.com/meraki/api-v1/create-organization-switch-routing-bgp-
        autonomous-system/
        """
        return self._call(
            CREATE_ORGANIZATION_SWITCH_ROUTING_BGP_AUTONOMOUS_SYSTEM,
            (organization_id,),
            {},
            body,
        )

    def get_organization_switch_routing_bgp_autonomous_systems_overview_by_autonomous_system(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        numbers: Any = UNSET,
        autonomous_system_ids: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET
        /organizations/{organizationId}/switch/routing/bgp/autonomousSystems/overview/byAutonomousSystem``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-switch-routing-bgp-
        autonomous-systems-overview-by-autonomous-system/
        """
        return self._list(
            GET_ORGANIZATION_SWITCH_ROUTING_BGP_AUTONOMOUS_SYSTEMS_OVERVIEW_BY_AUTONOMOUS_SYSTEM,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "numbers": numbers,
                "autonomousSystemIds": autonomous_system_ids,
            },
        )

    def delete_organization_switch_routing_bgp_autonomous_system(
        self,
        organization_id: str | int | None,
        autonomous_system_id: str | int | None,
    ) -> Call[None]:
        """``DELETE
        /organizations/{organizationId}/switch/routing/bgp/autonomousSystems/{autonomousSystemId}``

        Beta: it may change or vanish without notice.

        OAuth scope: ``switch:config:write``.

        https://developer.cisco.com/meraki/api-v1/delete-organization-switch-routing-bgp-
        autonomous-system/
        """
        return self._call(
            DELETE_ORGANIZATION_SWITCH_ROUTING_BGP_AUTONOMOUS_SYSTEM,
            (organization_id, autonomous_system_id,),
        )

    def update_organization_switch_routing_bgp_autonomous_system(
        self,
        organization_id: str | int | None,
        autonomous_system_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``PUT
        /organizations/{organizationId}/switch/routing/bgp/autonomousSystems/{autonomousSystemId}``

        Beta: it may change or vanish without notice.

        OAuth scope: ``switch:config:write``.

        https://developer.cisco.com/meraki/api-v1/update-organization-switch-routing-bgp-
        autonomous-system/
        """
        return self._call(
            UPDATE_ORGANIZATION_SWITCH_ROUTING_BGP_AUTONOMOUS_SYSTEM,
            (organization_id, autonomous_system_id,),
            {},
            body,
        )

    def get_organization_switch_routing_bgp_filters_filter_lists(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        list_ids: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/switch/routing/bgp/filters/filterLists``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-switch-routing-bgp-filters-
        filter-lists/
        """
        return self._list(
            GET_ORGANIZATION_SWITCH_ROUTING_BGP_FILTERS_FILTER_LISTS,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "networkIds[]": network_ids,
                "listIds": list_ids,
            },
        )

    def create_organization_switch_routing_bgp_filters_filter_lists_deploy(
        self,
        organization_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /organizations/{organizationId}/switch/routing/bgp/filters/filterLists/deploy``

        Beta: it may change or vanish without notice.

        OAuth scope: ``switch:config:write``.

        https://developer.cisco.com/meraki/api-v1/create-organization-switch-routing-bgp-
        filters-filter-lists-deploy/
        """
        return self._call(
            CREATE_ORGANIZATION_SWITCH_ROUTING_BGP_FILTERS_FILTER_LISTS_DEPLOY,
            (organization_id,),
            {},
            body,
        )

    def get_organization_switch_routing_bgp_filters_filter_lists_overview_by_filter_list(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        list_ids: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET
        /organizations/{organizationId}/switch/routing/bgp/filters/filterLists/overview/byFilterList``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-switch-routing-bgp-filters-
        filter-lists-overview-by-filter-list/
        """
        return self._list(
            GET_ORGANIZATION_SWITCH_ROUTING_BGP_FILTERS_FILTER_LISTS_OVERVIEW_BY_FILTER_LIST,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "networkIds[]": network_ids,
                "listIds": list_ids,
            },
        )

    def get_organization_switch_routing_bgp_filters_filter_lists_rules(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        rule_ids: Any = UNSET,
        filter_list_ids: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/switch/routing/bgp/filters/filterLists/rules``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-switch-routing-bgp-filters-
        filter-lists-rules/
        """
        return self._list(
            GET_ORGANIZATION_SWITCH_ROUTING_BGP_FILTERS_FILTER_LISTS_RULES,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "networkIds[]": network_ids,
                "ruleIds": rule_ids,
                "filterListIds": filter_list_ids,
            },
        )

    def delete_organization_switch_routing_bgp_filters_filter_list(
        self,
        organization_id: str | int | None,
        list_id: str | int | None,
    ) -> Call[None]:
        """``DELETE
        /organizations/{organizationId}/switch/routing/bgp/filters/filterLists/{listId}``

        Beta: it may change or vanish without notice.

        OAuth scope: ``switch:config:write``.

        https://developer.cisco.com/meraki/api-v1/delete-organization-switch-routing-bgp-
        filters-filter-list/
        """
        return self._call(
            DELETE_ORGANIZATION_SWITCH_ROUTING_BGP_FILTERS_FILTER_LIST,
            (organization_id, list_id,),
        )

    def get_organization_switch_routing_bgp_filters_prefix_lists(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        list_ids: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/switch/routing/bgp/filters/prefixLists``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-switch-routing-bgp-filters-
        prefix-lists/
        """
        return self._list(
            GET_ORGANIZATION_SWITCH_ROUTING_BGP_FILTERS_PREFIX_LISTS,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "networkIds[]": network_ids,
                "listIds": list_ids,
            },
        )

    def create_organization_switch_routing_bgp_filters_prefix_lists_deploy(
        self,
        organization_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /organizations/{organizationId}/switch/routing/bgp/filters/prefixLists/deploy``

        Beta: it may change or vanish without notice.

        OAuth scope: ``switch:config:write``.

        https://developer.cisco.com/meraki/api-v1/create-organization-switch-routing-bgp-
        filters-prefix-lists-deploy/
        """
        return self._call(
            CREATE_ORGANIZATION_SWITCH_ROUTING_BGP_FILTERS_PREFIX_LISTS_DEPLOY,
            (organization_id,),
            {},
            body,
        )

    def get_organization_switch_routing_bgp_filters_prefix_lists_overview_by_prefix_list(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        list_ids: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET
        /organizations/{organizationId}/switch/routing/bgp/filters/prefixLists/overview/byPrefixList``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-switch-routing-bgp-filters-
        prefix-lists-overview-by-prefix-list/
        """
        return self._list(
            GET_ORGANIZATION_SWITCH_ROUTING_BGP_FILTERS_PREFIX_LISTS_OVERVIEW_BY_PREFIX_LIST,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "networkIds[]": network_ids,
                "listIds": list_ids,
            },
        )

    def get_organization_switch_routing_bgp_filters_prefix_lists_rules(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        prefix_list_ids: Any = UNSET,
        rule_ids: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/switch/routing/bgp/filters/prefixLists/rules``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-switch-routing-bgp-filters-
        prefix-lists-rules/
        """
        return self._list(
            GET_ORGANIZATION_SWITCH_ROUTING_BGP_FILTERS_PREFIX_LISTS_RULES,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "networkIds[]": network_ids,
                "prefixListIds": prefix_list_ids,
                "ruleIds": rule_ids,
            },
        )

    def delete_organization_switch_routing_bgp_filters_prefix_list(
        self,
        organization_id: str | int | None,
        list_id: str | int | None,
    ) -> Call[None]:
        """``DELETE
        /organizations/{organizationId}/switch/routing/bgp/filters/prefixLists/{listId}``

        Beta: it may change or vanish without notice.

        OAuth scope: ``switch:config:write``.

        https://developer.cisco.com/meraki/api-v1/delete-organization-switch-routing-bgp-
        filters-prefix-list/
        """
        return self._call(
            DELETE_ORGANIZATION_SWITCH_ROUTING_BGP_FILTERS_PREFIX_LIST,
            (organization_id, list_id,),
        )

    def get_organization_switch_routing_bgp_peers_groups(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        router_ids: Any = UNSET,
        profile_ids: Any = UNSET,
        peer_group_ids: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/switch/routing/bgp/peers/groups``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-switch-routing-bgp-peers-
        groups/
        """
        return self._list(
            GET_ORGANIZATION_SWITCH_ROUTING_BGP_PEERS_GROUPS,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "networkIds[]": network_ids,
                "routerIds": router_ids,
                "profileIds": profile_ids,
                "peerGroupIds": peer_group_ids,
            },
        )

    def get_organization_switch_routing_bgp_peers_groups_address_families_deployments(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        peer_group_ids: Any = UNSET,
        address_family_ids: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET
        /organizations/{organizationId}/switch/routing/bgp/peers/groups/addressFamilies/deployments``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-switch-routing-bgp-peers-
        groups-address-families-deployments/
        """
        return self._list(
            GET_ORGANIZATION_SWITCH_ROUTING_BGP_PEERS_GROUPS_ADDRESS_FAMILIES_DEPLOYMENTS,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "networkIds[]": network_ids,
                "peerGroupIds": peer_group_ids,
                "addressFamilyIds": address_family_ids,
            },
        )

    def create_organization_switch_routing_bgp_peers_groups_deploy(
        self,
        organization_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /organizations/{organizationId}/switch/routing/bgp/peers/groups/deploy``

        Beta: it may change or vanish without notice.

        OAuth scope: ``switch:config:write``.

        https://developer.cisco.com/meraki/api-v1/create-organization-switch-routing-bgp-peers-
        groups-deploy/
        """
        return self._call(
            CREATE_ORGANIZATION_SWITCH_ROUTING_BGP_PEERS_GROUPS_DEPLOY,
            (organization_id,),
            {},
            body,
        )

    def get_organization_switch_routing_bgp_peers_groups_deployments(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        router_ids: Any = UNSET,
        profile_ids: Any = UNSET,
        peer_group_ids: Any = UNSET,
        afi: Any = UNSET,
        safi: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/switch/routing/bgp/peers/groups/deployments``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-switch-routing-bgp-peers-
        groups-deployments/
        """
        return self._list(
            GET_ORGANIZATION_SWITCH_ROUTING_BGP_PEERS_GROUPS_DEPLOYMENTS,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "networkIds[]": network_ids,
                "routerIds": router_ids,
                "profileIds": profile_ids,
                "peerGroupIds": peer_group_ids,
                "afi": afi,
                "safi": safi,
            },
        )

    def get_organization_switch_routing_bgp_peers_groups_overview_by_peer_group(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        router_ids: Any = UNSET,
        profile_ids: Any = UNSET,
        peer_group_ids: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET
        /organizations/{organizationId}/switch/routing/bgp/peers/groups/overview/byPeerGroup``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-switch-routing-bgp-peers-
        groups-overview-by-peer-group/
        """
        return self._list(
            GET_ORGANIZATION_SWITCH_ROUTING_BGP_PEERS_GROUPS_OVERVIEW_BY_PEER_GROUP,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "networkIds[]": network_ids,
                "routerIds": router_ids,
                "profileIds": profile_ids,
                "peerGroupIds": peer_group_ids,
            },
        )

    def get_organization_switch_routing_bgp_peers_listen_ranges(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        router_ids: Any = UNSET,
        peer_group_ids: Any = UNSET,
        listen_range_ids: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/switch/routing/bgp/peers/listenRanges``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-switch-routing-bgp-peers-
        listen-ranges/
        """
        return self._list(
            GET_ORGANIZATION_SWITCH_ROUTING_BGP_PEERS_LISTEN_RANGES,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "networkIds[]": network_ids,
                "routerIds": router_ids,
                "peerGroupIds": peer_group_ids,
                "listenRangeIds": listen_range_ids,
            },
        )

    def get_organization_switch_routing_bgp_peers_neighbors(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        peer_group_ids: Any = UNSET,
        router_ids: Any = UNSET,
        neighbor_ids: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/switch/routing/bgp/peers/neighbors``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-switch-routing-bgp-peers-
        neighbors/
        """
        return self._list(
            GET_ORGANIZATION_SWITCH_ROUTING_BGP_PEERS_NEIGHBORS,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "networkIds[]": network_ids,
                "peerGroupIds": peer_group_ids,
                "routerIds": router_ids,
                "neighborIds": neighbor_ids,
            },
        )

    def create_organization_switch_routing_bgp_peers_neighbors_deploy(
        self,
        organization_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /organizations/{organizationId}/switch/routing/bgp/peers/neighbors/deploy``

        Beta: it may change or vanish without notice.

        OAuth scope: ``switch:config:write``.

        https://developer.cisco.com/meraki/api-v1/create-organization-switch-routing-bgp-peers-
        neighbors-deploy/
        """
        return self._call(
            CREATE_ORGANIZATION_SWITCH_ROUTING_BGP_PEERS_NEIGHBORS_DEPLOY,
            (organization_id,),
            {},
            body,
        )

    def get_organization_switch_routing_bgp_peers_neighbors_deployments(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        peer_group_ids: Any = UNSET,
        router_ids: Any = UNSET,
        neighbor_ids: Any = UNSET,
        afi: Any = UNSET,
        safi: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/switch/routing/bgp/peers/neighbors/deployments``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-switch-routing-bgp-peers-
        neighbors-deployments/
        """
        return self._list(
            GET_ORGANIZATION_SWITCH_ROUTING_BGP_PEERS_NEIGHBORS_DEPLOYMENTS,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "networkIds[]": network_ids,
                "peerGroupIds": peer_group_ids,
                "routerIds": router_ids,
                "neighborIds": neighbor_ids,
                "afi": afi,
                "safi": safi,
            },
        )

    def get_organization_switch_routing_bgp_routers(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        switch_names: Any = UNSET,
        as_numbers: Any = UNSET,
        router_ids: Any = UNSET,
        switch_stack_ids: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/switch/routing/bgp/routers``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-switch-routing-bgp-routers/
        """
        return self._list(
            GET_ORGANIZATION_SWITCH_ROUTING_BGP_ROUTERS,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "networkIds[]": network_ids,
                "serials[]": serials,
                "switchNames": switch_names,
                "asNumbers": as_numbers,
                "routerIds": router_ids,
                "switchStackIds": switch_stack_ids,
            },
        )

    def create_organization_switch_routing_bgp_routers_deploy(
        self,
        organization_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /organizations/{organizationId}/switch/routing/bgp/routers/deploy``

        Beta: it may change or vanish without notice.

        OAuth scope: ``switch:config:write``.

        https://developer.cisco.com/meraki/api-v1/create-organization-switch-routing-bgp-
        routers-deploy/
        """
        return self._call(
            CREATE_ORGANIZATION_SWITCH_ROUTING_BGP_ROUTERS_DEPLOY,
            (organization_id,),
            {},
            body,
        )

    def get_organization_switch_routing_bgp_routers_deployments(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        switch_names: Any = UNSET,
        as_numbers: Any = UNSET,
        router_ids: Any = UNSET,
        switch_stack_ids: Any = UNSET,
        afi: Any = UNSET,
        safi: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/switch/routing/bgp/routers/deployments``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-switch-routing-bgp-routers-
        deployments/
        """
        return self._list(
            GET_ORGANIZATION_SWITCH_ROUTING_BGP_ROUTERS_DEPLOYMENTS,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "networkIds[]": network_ids,
                "serials[]": serials,
                "switchNames": switch_names,
                "asNumbers": as_numbers,
                "routerIds": router_ids,
                "switchStackIds": switch_stack_ids,
                "afi": afi,
                "safi": safi,
            },
        )

    def get_organization_switch_routing_bgp_routers_overview_by_router(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        switch_names: Any = UNSET,
        as_numbers: Any = UNSET,
        router_ids: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/switch/routing/bgp/routers/overview/byRouter``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-switch-routing-bgp-routers-
        overview-by-router/
        """
        return self._list(
            GET_ORGANIZATION_SWITCH_ROUTING_BGP_ROUTERS_OVERVIEW_BY_ROUTER,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "networkIds[]": network_ids,
                "serials[]": serials,
                "switchNames": switch_names,
                "asNumbers": as_numbers,
                "routerIds": router_ids,
            },
        )

    def create_organization_switch_routing_bgp_routers_peers_deploy(
        self,
        organization_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /organizations/{organizationId}/switch/routing/bgp/routers/peers/deploy``

        Beta: it may change or vanish without notice.

        OAuth scope: ``switch:config:write``.

        https://developer.cisco.com/meraki/api-v1/create-organization-switch-routing-bgp-
        routers-peers-deploy/
        """
        return self._call(
            CREATE_ORGANIZATION_SWITCH_ROUTING_BGP_ROUTERS_PEERS_DEPLOY,
            (organization_id,),
            {},
            body,
        )

    def delete_organization_switch_routing_bgp_router(
        self,
        organization_id: str | int | None,
        router_id: str | int | None,
    ) -> Call[None]:
        """``DELETE /organizations/{organizationId}/switch/routing/bgp/routers/{routerId}``

        Beta: it may change or vanish without notice.

        OAuth scope: ``switch:config:write``.

        https://developer.cisco.com/meraki/api-v1/delete-organization-switch-routing-bgp-router/
        """
        return self._call(
            DELETE_ORGANIZATION_SWITCH_ROUTING_BGP_ROUTER,
            (organization_id, router_id,),
        )

    def get_organization_switch_routing_static_routes(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/switch/routing/staticRoutes``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-switch-routing-static-routes/
        """
        return self._list(
            GET_ORGANIZATION_SWITCH_ROUTING_STATIC_ROUTES,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_switch_spanning_tree(
        self,
        organization_id: str | int | None,
        *,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/switch/spanningTree``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-switch-spanning-tree/
        """
        return self._list(
            GET_ORGANIZATION_SWITCH_SPANNING_TREE,
            (organization_id,),
            {
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "networkIds[]": network_ids,
            },
        )

    def get_organization_switch_stacks_ports_mirrors_by_stack(
        self,
        organization_id: str | int | None,
        *,
        ids: Sequence[str | None] | UnsetType = UNSET,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/switch/stacks/ports/mirrors/byStack``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        OAuth scope: ``switch:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-switch-stacks-ports-mirrors-
        by-stack/
        """
        return self._list(
            GET_ORGANIZATION_SWITCH_STACKS_PORTS_MIRRORS_BY_STACK,
            (organization_id,),
            {
                "ids[]": ids,
                "networkIds[]": network_ids,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )
