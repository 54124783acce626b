# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""The devices operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import UNSET, UnsetType

from ...calls.scope import Scope
from ...operations.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...calls.call import Call
    from ...calls.paginator import Paginator
    from ..models import devices as models

GET_DEVICE = Operation(
    id="getDevice",
    method="GET",
    path="/devices/{serial}",
    scope="devices",
    response_type="Device",
    oauth_scope="dashboard:general:config:read",
)
UPDATE_DEVICE = Operation(
    id="updateDevice",
    method="PUT",
    path="/devices/{serial}",
    scope="devices",
    response_type="UpdateDeviceResponse",
    oauth_scope="dashboard:general:config:write",
    batch=("/devices/{serial}", "update"),
)
BLINK_DEVICE_LEDS = Operation(
    id="blinkDeviceLeds",
    method="POST",
    path="/devices/{serial}/blinkLeds",
    scope="devices",
    response_type="BlinkDeviceLedsResponse",
    stage="deprecated",
    oauth_scope="dashboard:general:config:write",
)
UPDATE_DEVICE_CELLULAR_GEOLOCATIONS = Operation(
    id="updateDeviceCellularGeolocations",
    method="PUT",
    path="/devices/{serial}/cellular/geolocations",
    scope="devices",
    response_type="UpdateDeviceCellularGeolocationsResponse",
    batch=("/devices/{serial}/cellular/geolocations", "update"),
)
GET_DEVICE_CELLULAR_SIMS = Operation(
    id="getDeviceCellularSims",
    method="GET",
    path="/devices/{serial}/cellular/sims",
    scope="devices",
    response_type="DeviceCellularSims",
    oauth_scope="sdwan:config:read",
)
UPDATE_DEVICE_CELLULAR_SIMS = Operation(
    id="updateDeviceCellularSims",
    method="PUT",
    path="/devices/{serial}/cellular/sims",
    scope="devices",
    response_type="UpdateDeviceCellularSimsResponse",
    oauth_scope="sdwan:config:write",
)
CREATE_DEVICE_CELLULAR_UPLINKS_BANDS_MASKS_UPDATE = Operation(
    id="createDeviceCellularUplinksBandsMasksUpdate",
    method="POST",
    path="/devices/{serial}/cellular/uplinks/bands/masks/update",
    scope="devices",
    response_type="CreateDeviceCellularUplinksBandsMasksUpdateResponse",
    batch=("/devices/{serial}/cellular/uplinks/bands/masks/update", "update"),
)
REVOKE_DEVICE_CERTIFICATE = Operation(
    id="revokeDeviceCertificate",
    method="POST",
    path="/devices/{serial}/certificates/{certificateSerial}/revoke",
    scope="devices",
    stage="beta",
    oauth_scope="dashboard:iam:config:write",
)
GET_DEVICE_CLIENTS = Operation(
    id="getDeviceClients",
    method="GET",
    path="/devices/{serial}/clients",
    scope="devices",
    response_type="DeviceClient",
    is_list=True,
    oauth_scope="dashboard:general:telemetry:read",
)
CREATE_DEVICE_LIVE_TOOLS_ACL_HIT_COUNT = Operation(
    id="createDeviceLiveToolsAclHitCount",
    method="POST",
    path="/devices/{serial}/liveTools/aclHitCount",
    scope="devices",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:write",
)
GET_DEVICE_LIVE_TOOLS_ACL_HIT_COUNT = Operation(
    id="getDeviceLiveToolsAclHitCount",
    method="GET",
    path="/devices/{serial}/liveTools/aclHitCount/{id}",
    scope="devices",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
CREATE_DEVICE_LIVE_TOOLS_ARP_TABLE = Operation(
    id="createDeviceLiveToolsArpTable",
    method="POST",
    path="/devices/{serial}/liveTools/arpTable",
    scope="devices",
    response_type="CreateDeviceLiveToolsArpTableResponse",
    oauth_scope="dashboard:general:telemetry:write",
)
GET_DEVICE_LIVE_TOOLS_ARP_TABLE = Operation(
    id="getDeviceLiveToolsArpTable",
    method="GET",
    path="/devices/{serial}/liveTools/arpTable/{arpTableId}",
    scope="devices",
    response_type="DeviceLiveToolsArpTable",
    oauth_scope="dashboard:general:telemetry:read",
)
CREATE_DEVICE_LIVE_TOOLS_CABLE_TEST = Operation(
    id="createDeviceLiveToolsCableTest",
    method="POST",
    path="/devices/{serial}/liveTools/cableTest",
    scope="devices",
    response_type="CreateDeviceLiveToolsCableTestResponse",
    oauth_scope="dashboard:general:config:write",
)
GET_DEVICE_LIVE_TOOLS_CABLE_TEST = Operation(
    id="getDeviceLiveToolsCableTest",
    method="GET",
    path="/devices/{serial}/liveTools/cableTest/{id}",
    scope="devices",
    response_type="DeviceLiveToolsCableTest",
    oauth_scope="dashboard:general:config:read",
)
GET_DEVICE_LIVE_TOOLS_CLIENTS_DISCONNECT = Operation(
    id="getDeviceLiveToolsClientsDisconnect",
    method="GET",
    path="/devices/{serial}/liveTools/clients/disconnect/{id}",
    scope="devices",
    stage="beta",
    oauth_scope="wireless:config:read",
)
CREATE_DEVICE_LIVE_TOOLS_DHCP_LEASE = Operation(
    id="createDeviceLiveToolsDhcpLease",
    method="POST",
    path="/devices/{serial}/liveTools/dhcpLeases",
    scope="devices",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:write",
)
GET_DEVICE_LIVE_TOOLS_DHCP_LEASE = Operation(
    id="getDeviceLiveToolsDhcpLease",
    method="GET",
    path="/devices/{serial}/liveTools/dhcpLeases/{dhcpLeasesId}",
    scope="devices",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
CREATE_DEVICE_LIVE_TOOLS_LEDS_BLINK = Operation(
    id="createDeviceLiveToolsLedsBlink",
    method="POST",
    path="/devices/{serial}/liveTools/leds/blink",
    scope="devices",
    response_type="CreateDeviceLiveToolsLedsBlinkResponse",
    oauth_scope="dashboard:general:config:write",
    batch=("/devices/{serial}/liveTools/leds/blink", "blink"),
)
GET_DEVICE_LIVE_TOOLS_LEDS_BLINK = Operation(
    id="getDeviceLiveToolsLedsBlink",
    method="GET",
    path="/devices/{serial}/liveTools/leds/blink/{ledsBlinkId}",
    scope="devices",
    response_type="DeviceLiveToolsLedsBlink",
    oauth_scope="dashboard:general:config:read",
)
CREATE_DEVICE_LIVE_TOOLS_MAC_TABLE = Operation(
    id="createDeviceLiveToolsMacTable",
    method="POST",
    path="/devices/{serial}/liveTools/macTable",
    scope="devices",
    response_type="CreateDeviceLiveToolsMacTableResponse",
    oauth_scope="dashboard:general:telemetry:write",
)
GET_DEVICE_LIVE_TOOLS_MAC_TABLE = Operation(
    id="getDeviceLiveToolsMacTable",
    method="GET",
    path="/devices/{serial}/liveTools/macTable/{macTableId}",
    scope="devices",
    response_type="DeviceLiveToolsMacTable",
    oauth_scope="dashboard:general:telemetry:read",
)
CREATE_DEVICE_LIVE_TOOLS_MULTICAST_ROUTING = Operation(
    id="createDeviceLiveToolsMulticastRouting",
    method="POST",
    path="/devices/{serial}/liveTools/multicastRouting",
    scope="devices",
    response_type="CreateDeviceLiveToolsMulticastRoutingResponse",
    oauth_scope="dashboard:general:telemetry:write",
)
GET_DEVICE_LIVE_TOOLS_MULTICAST_ROUTING = Operation(
    id="getDeviceLiveToolsMulticastRouting",
    method="GET",
    path="/devices/{serial}/liveTools/multicastRouting/{multicastRoutingId}",
    scope="devices",
    response_type="DeviceLiveToolsMulticastRouting",
    oauth_scope="dashboard:general:telemetry:read",
)
CREATE_DEVICE_LIVE_TOOLS_OSPF_NEIGHBOR = Operation(
    id="createDeviceLiveToolsOspfNeighbor",
    method="POST",
    path="/devices/{serial}/liveTools/ospfNeighbors",
    scope="devices",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:write",
)
GET_DEVICE_LIVE_TOOLS_OSPF_NEIGHBOR = Operation(
    id="getDeviceLiveToolsOspfNeighbor",
    method="GET",
    path="/devices/{serial}/liveTools/ospfNeighbors/{ospfNeighborsId}",
    scope="devices",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
CREATE_DEVICE_LIVE_TOOLS_PING = Operation(
    id="createDeviceLiveToolsPing",
    method="POST",
    path="/devices/{serial}/liveTools/ping",
    scope="devices",
    response_type="CreateDeviceLiveToolsPingResponse",
    oauth_scope="dashboard:general:telemetry:write",
)
GET_DEVICE_LIVE_TOOLS_PING = Operation(
    id="getDeviceLiveToolsPing",
    method="GET",
    path="/devices/{serial}/liveTools/ping/{id}",
    scope="devices",
    response_type="DeviceLiveToolsPing",
    oauth_scope="dashboard:general:telemetry:read",
)
CREATE_DEVICE_LIVE_TOOLS_PING_DEVICE = Operation(
    id="createDeviceLiveToolsPingDevice",
    method="POST",
    path="/devices/{serial}/liveTools/pingDevice",
    scope="devices",
    response_type="CreateDeviceLiveToolsPingDeviceResponse",
    oauth_scope="dashboard:general:telemetry:write",
)
GET_DEVICE_LIVE_TOOLS_PING_DEVICE = Operation(
    id="getDeviceLiveToolsPingDevice",
    method="GET",
    path="/devices/{serial}/liveTools/pingDevice/{id}",
    scope="devices",
    response_type="DeviceLiveToolsPingDevice",
    oauth_scope="dashboard:general:telemetry:read",
)
CREATE_DEVICE_LIVE_TOOLS_PORTS_CYCLE = Operation(
    id="createDeviceLiveToolsPortsCycle",
    method="POST",
    path="/devices/{serial}/liveTools/ports/cycle",
    scope="devices",
    response_type="CreateDeviceLiveToolsPortsCycleResponse",
    oauth_scope="dashboard:general:config:write",
)
GET_DEVICE_LIVE_TOOLS_PORTS_CYCLE = Operation(
    id="getDeviceLiveToolsPortsCycle",
    method="GET",
    path="/devices/{serial}/liveTools/ports/cycle/{id}",
    scope="devices",
    response_type="DeviceLiveToolsPortsCycle",
    oauth_scope="dashboard:general:config:read",
)
CREATE_DEVICE_LIVE_TOOLS_PORTS_STATUS = Operation(
    id="createDeviceLiveToolsPortsStatus",
    method="POST",
    path="/devices/{serial}/liveTools/ports/status",
    scope="devices",
    response_type="CreateDeviceLiveToolsPortsStatusResponse",
    oauth_scope="dashboard:general:telemetry:write",
    batch=("/devices/{serial}/liveTools/ports/status", "status"),
)
GET_DEVICE_LIVE_TOOLS_PORTS_STATUS = Operation(
    id="getDeviceLiveToolsPortsStatus",
    method="GET",
    path="/devices/{serial}/liveTools/ports/status/{jobId}",
    scope="devices",
    response_type="DeviceLiveToolsPortsStatus",
    oauth_scope="dashboard:general:telemetry:read",
)
CREATE_DEVICE_LIVE_TOOLS_POWER_USAGE = Operation(
    id="createDeviceLiveToolsPowerUsage",
    method="POST",
    path="/devices/{serial}/liveTools/power/usage",
    scope="devices",
    response_type="CreateDeviceLiveToolsPowerUsageResponse",
    oauth_scope="dashboard:general:telemetry:write",
    batch=("/devices/{serial}/liveTools/power/usage", "job"),
)
GET_DEVICE_LIVE_TOOLS_POWER_USAGE = Operation(
    id="getDeviceLiveToolsPowerUsage",
    method="GET",
    path="/devices/{serial}/liveTools/power/usage/{jobId}",
    scope="devices",
    response_type="DeviceLiveToolsPowerUsage",
    oauth_scope="dashboard:general:telemetry:read",
)
CREATE_DEVICE_LIVE_TOOLS_REBOOT = Operation(
    id="createDeviceLiveToolsReboot",
    method="POST",
    path="/devices/{serial}/liveTools/reboot",
    scope="devices",
    stage="beta",
    oauth_scope="dashboard:general:config:write",
)
GET_DEVICE_LIVE_TOOLS_REBOOT = Operation(
    id="getDeviceLiveToolsReboot",
    method="GET",
    path="/devices/{serial}/liveTools/reboot/{rebootId}",
    scope="devices",
    stage="beta",
    oauth_scope="dashboard:general:config:read",
)
CREATE_DEVICE_LIVE_TOOLS_ROUTING_TABLE = Operation(
    id="createDeviceLiveToolsRoutingTable",
    method="POST",
    path="/devices/{serial}/liveTools/routingTable",
    scope="devices",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:write",
)
CREATE_DEVICE_LIVE_TOOLS_ROUTING_TABLE_LOOKUP = Operation(
    id="createDeviceLiveToolsRoutingTableLookup",
    method="POST",
    path="/devices/{serial}/liveTools/routingTable/lookups",
    scope="devices",
    response_type="CreateDeviceLiveToolsRoutingTableLookupResponse",
    oauth_scope="sdwan:telemetry:write",
    batch=("/devices/{serial}/liveTools/routingTable/lookups", "lookup"),
)
GET_DEVICE_LIVE_TOOLS_ROUTING_TABLE_LOOKUP = Operation(
    id="getDeviceLiveToolsRoutingTableLookup",
    method="GET",
    path="/devices/{serial}/liveTools/routingTable/lookups/{id}",
    scope="devices",
    response_type="DeviceLiveToolsRoutingTableLookup",
    oauth_scope="sdwan:telemetry:read",
)
CREATE_DEVICE_LIVE_TOOLS_ROUTING_TABLE_SUMMARY = Operation(
    id="createDeviceLiveToolsRoutingTableSummary",
    method="POST",
    path="/devices/{serial}/liveTools/routingTable/summaries",
    scope="devices",
    response_type="CreateDeviceLiveToolsRoutingTableSummaryResponse",
    oauth_scope="sdwan:telemetry:write",
    batch=("/devices/{serial}/liveTools/routingTable/summaries", "summary"),
)
GET_DEVICE_LIVE_TOOLS_ROUTING_TABLE_SUMMARY = Operation(
    id="getDeviceLiveToolsRoutingTableSummary",
    method="GET",
    path="/devices/{serial}/liveTools/routingTable/summaries/{id}",
    scope="devices",
    response_type="DeviceLiveToolsRoutingTableSummary",
    oauth_scope="sdwan:telemetry:read",
)
GET_DEVICE_LIVE_TOOLS_ROUTING_TABLE = Operation(
    id="getDeviceLiveToolsRoutingTable",
    method="GET",
    path="/devices/{serial}/liveTools/routingTable/{id}",
    scope="devices",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
CREATE_DEVICE_LIVE_TOOLS_SPEED_TEST = Operation(
    id="createDeviceLiveToolsSpeedTest",
    method="POST",
    path="/devices/{serial}/liveTools/speedTest",
    scope="devices",
    stage="beta",
    oauth_scope="dashboard:general:config:write",
)
GET_DEVICE_LIVE_TOOLS_SPEED_TEST = Operation(
    id="getDeviceLiveToolsSpeedTest",
    method="GET",
    path="/devices/{serial}/liveTools/speedTest/{id}",
    scope="devices",
    stage="beta",
    oauth_scope="dashboard:general:config:read",
)
CREATE_DEVICE_LIVE_TOOLS_THROUGHPUT_TEST = Operation(
    id="createDeviceLiveToolsThroughputTest",
    method="POST",
    path="/devices/{serial}/liveTools/throughputTest",
    scope="devices",
    response_type="CreateDeviceLiveToolsThroughputTestResponse",
    oauth_scope="dashboard:general:config:write",
    batch=("/devices/{serial}/liveTools/throughputTest", "test"),
)
GET_DEVICE_LIVE_TOOLS_THROUGHPUT_TEST = Operation(
    id="getDeviceLiveToolsThroughputTest",
    method="GET",
    path="/devices/{serial}/liveTools/throughputTest/{throughputTestId}",
    scope="devices",
    response_type="DeviceLiveToolsThroughputTest",
    oauth_scope="dashboard:general:config:read",
)
CREATE_DEVICE_LIVE_TOOLS_TRACE_ROUTE = Operation(
    id="createDeviceLiveToolsTraceRoute",
    method="POST",
    path="/devices/{serial}/liveTools/traceRoute",
    scope="devices",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:write",
)
GET_DEVICE_LIVE_TOOLS_TRACE_ROUTE = Operation(
    id="getDeviceLiveToolsTraceRoute",
    method="GET",
    path="/devices/{serial}/liveTools/traceRoute/{traceRouteId}",
    scope="devices",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
CREATE_DEVICE_LIVE_TOOLS_VRRP_TABLE = Operation(
    id="createDeviceLiveToolsVrrpTable",
    method="POST",
    path="/devices/{serial}/liveTools/vrrpTable",
    scope="devices",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:write",
)
GET_DEVICE_LIVE_TOOLS_VRRP_TABLE = Operation(
    id="getDeviceLiveToolsVrrpTable",
    method="GET",
    path="/devices/{serial}/liveTools/vrrpTable/{vrrpTableId}",
    scope="devices",
    stage="beta",
    oauth_scope="dashboard:general:telemetry:read",
)
CREATE_DEVICE_LIVE_TOOLS_WAKE_ON_LAN = Operation(
    id="createDeviceLiveToolsWakeOnLan",
    method="POST",
    path="/devices/{serial}/liveTools/wakeOnLan",
    scope="devices",
    response_type="CreateDeviceLiveToolsWakeOnLanResponse",
    oauth_scope="dashboard:general:config:write",
)
GET_DEVICE_LIVE_TOOLS_WAKE_ON_LAN = Operation(
    id="getDeviceLiveToolsWakeOnLan",
    method="GET",
    path="/devices/{serial}/liveTools/wakeOnLan/{wakeOnLanId}",
    scope="devices",
    response_type="DeviceLiveToolsWakeOnLan",
    oauth_scope="dashboard:general:config:read",
)
GET_DEVICE_LLDP_CDP = Operation(
    id="getDeviceLldpCdp",
    method="GET",
    path="/devices/{serial}/lldpCdp",
    scope="devices",
    response_type="DeviceLldpCdp",
    oauth_scope="dashboard:general:telemetry:read",
)
GET_DEVICE_LOSS_AND_LATENCY_HISTORY = Operation(
    id="getDeviceLossAndLatencyHistory",
    method="GET",
    path="/devices/{serial}/lossAndLatencyHistory",
    scope="devices",
    response_type="DeviceLossAndLatencyHistory",
    is_list=True,
    oauth_scope="dashboard:general:telemetry:read",
)
GET_DEVICE_MANAGEMENT_INTERFACE = Operation(
    id="getDeviceManagementInterface",
    method="GET",
    path="/devices/{serial}/managementInterface",
    scope="devices",
    response_type="DeviceManagementInterface",
    oauth_scope="dashboard:general:config:read",
)
UPDATE_DEVICE_MANAGEMENT_INTERFACE = Operation(
    id="updateDeviceManagementInterface",
    method="PUT",
    path="/devices/{serial}/managementInterface",
    scope="devices",
    response_type="UpdateDeviceManagementInterfaceResponse",
    oauth_scope="dashboard:general:config:write",
    batch=("/devices/{serial}/managementInterface", "update"),
)
REBOOT_DEVICE = Operation(
    id="rebootDevice",
    method="POST",
    path="/devices/{serial}/reboot",
    scope="devices",
    response_type="RebootDeviceResponse",
    oauth_scope="dashboard:general:config:write",
)


class Devices(Scope):
    """The devices operations."""

    def get_device(
        self,
        serial: str | int | None,
    ) -> Call[models.Device]:
        """``GET /devices/{serial}``

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-device/
        """
        return self._call(
            GET_DEVICE,
            (serial,),
        )

    def update_device(
        self,
        serial: str | int | None,
        *,
        name: str | None | UnsetType = UNSET,
        tags: Sequence[str | None] | None | UnsetType = UNSET,
        lat: float | None | UnsetType = UNSET,
        lng: float | None | UnsetType = UNSET,
        address: str | None | UnsetType = UNSET,
        notes: str | None | UnsetType = UNSET,
        move_map_marker: bool | None | UnsetType = UNSET,
        switch_profile_id: str | None | UnsetType = UNSET,
        floor_plan_id: str | None | UnsetType = UNSET,
    ) -> Call[models.UpdateDeviceResponse]:
        """``PUT /devices/{serial}``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-device/
        """
        return self._call(
            UPDATE_DEVICE,
            (serial,),
            {},
            {
                "name": name,
                "tags[]": tags,
                "lat": lat,
                "lng": lng,
                "address": address,
                "notes": notes,
                "moveMapMarker": move_map_marker,
                "switchProfileId": switch_profile_id,
                "floorPlanId": floor_plan_id,
            },
        )

    def blink_device_leds(
        self,
        serial: str | int | None,
        *,
        duration: int | None | UnsetType = UNSET,
        period: int | None | UnsetType = UNSET,
        duty: int | None | UnsetType = UNSET,
    ) -> Call[models.BlinkDeviceLedsResponse]:
        """``POST /devices/{serial}/blinkLeds``

        Deprecated.

        OAuth scope: ``dashboard:general:config:write``.

        https://developer.cisco.com/meraki/api-v1/blink-device-leds/
        """
        return self._call(
            BLINK_DEVICE_LEDS,
            (serial,),
            {},
            {
                "duration": duration,
                "period": period,
                "duty": duty,
            },
        )

    def update_device_cellular_geolocations(
        self,
        serial: str | int | None,
        *,
        enabled: bool | None,
    ) -> Call[models.UpdateDeviceCellularGeolocationsResponse]:
        """``PUT /devices/{serial}/cellular/geolocations``

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-device-cellular-geolocations/
        """
        return self._call(
            UPDATE_DEVICE_CELLULAR_GEOLOCATIONS,
            (serial,),
            {},
            {
                "enabled": enabled,
            },
        )

    def get_device_cellular_sims(
        self,
        serial: str | int | None,
    ) -> Call[models.DeviceCellularSims]:
        """``GET /devices/{serial}/cellular/sims``

        OAuth scope: ``sdwan:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-device-cellular-sims/
        """
        return self._call(
            GET_DEVICE_CELLULAR_SIMS,
            (serial,),
        )

    def update_device_cellular_sims(
        self,
        serial: str | int | None,
        *,
        sims: Sequence[Mapping[str, Any] | None] | None | UnsetType = UNSET,
        sim_ordering: Sequence[str | None] | None | UnsetType = UNSET,
        sim_failover: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateDeviceCellularSimsResponse]:
        """``PUT /devices/{serial}/cellular/sims``

        OAuth scope: ``sdwan:config:write``.

        https://developer.cisco.com/meraki/api-v1/update-device-cellular-sims/
        """
        return self._call(
            UPDATE_DEVICE_CELLULAR_SIMS,
            (serial,),
            {},
            {
                "sims[]": sims,
                "simOrdering[]": sim_ordering,
                "simFailover": sim_failover,
            },
        )

    def create_device_cellular_uplinks_bands_masks_update(
        self,
        serial: str | int | None,
        *,
        slot: str | None,
        type: str | None,
        masked: Sequence[str | None] | None,
    ) -> Call[models.CreateDeviceCellularUplinksBandsMasksUpdateResponse]:
        """``POST /devices/{serial}/cellular/uplinks/bands/masks/update``

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/create-device-cellular-uplinks-bands-masks-
        update/
        """
        return self._call(
            CREATE_DEVICE_CELLULAR_UPLINKS_BANDS_MASKS_UPDATE,
            (serial,),
            {},
            {
                "slot": slot,
                "type": type,
                "masked[]": masked,
            },
        )

    def revoke_device_certificate(
        self,
        serial: str | int | None,
        certificate_serial: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /devices/{serial}/certificates/{certificateSerial}/revoke``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:iam:config:write``.

        https://developer.cisco.com/meraki/api-v1/revoke-device-certificate/
        """
        return self._call(
            REVOKE_DEVICE_CERTIFICATE,
            (serial, certificate_serial,),
            {},
            body,
        )

    def get_device_clients(
        self,
        serial: str | int | None,
        *,
        t0: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
    ) -> Paginator[models.DeviceClient]:
        """``GET /devices/{serial}/clients``

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-device-clients/
        """
        return self._list(
            GET_DEVICE_CLIENTS,
            (serial,),
            {
                "t0": t0,
                "timespan": timespan,
            },
        )

    def create_device_live_tools_acl_hit_count(
        self,
        serial: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /devices/{serial}/liveTools/aclHitCount``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:write``.

        https://developer.cisco.com/meraki/api-v1/create-device-live-tools-acl-hit-count/
        """
        return self._call(
            CREATE_DEVICE_LIVE_TOOLS_ACL_HIT_COUNT,
            (serial,),
            {},
            body,
        )

    def get_device_live_tools_acl_hit_count(
        self,
        serial: str | int | None,
        id: str | int | None,
    ) -> Call[Any]:
        """``GET /devices/{serial}/liveTools/aclHitCount/{id}``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-device-live-tools-acl-hit-count/
        """
        return self._call(
            GET_DEVICE_LIVE_TOOLS_ACL_HIT_COUNT,
            (serial, id,),
        )

    def create_device_live_tools_arp_table(
        self,
        serial: str | int | None,
        *,
        callback: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.CreateDeviceLiveToolsArpTableResponse]:
        """``POST /devices/{serial}/liveTools/arpTable``

        OAuth scope: ``dashboard:general:telemetry:write``.

        https://developer.cisco.com/meraki/api-v1/create-device-live-tools-arp-table/
        """
        return self._call(
            CREATE_DEVICE_LIVE_TOOLS_ARP_TABLE,
            (serial,),
            {},
            {
                "callback": callback,
            },
        )

    def get_device_live_tools_arp_table(
        self,
        serial: str | int | None,
        arp_table_id: str | int | None,
    ) -> Call[models.DeviceLiveToolsArpTable]:
        """``GET /devices/{serial}/liveTools/arpTable/{arpTableId}``

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-device-live-tools-arp-table/
        """
        return self._call(
            GET_DEVICE_LIVE_TOOLS_ARP_TABLE,
            (serial, arp_table_id,),
        )

    def create_device_live_tools_cable_test(
        self,
        serial: str | int | None,
        *,
        ports: Sequence[str | None] | None,
        callback: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.CreateDeviceLiveToolsCableTestResponse]:
        """``POST /devices/{serial}/liveTools/cableTest``

        OAuth scope: ``dashboard:general:config:write``.

        https://developer.cisco.com/meraki/api-v1/create-device-live-tools-cable-test/
        """
        return self._call(
            CREATE_DEVICE_LIVE_TOOLS_CABLE_TEST,
            (serial,),
            {},
            {
                "ports[]": ports,
                "callback": callback,
            },
        )

    def get_device_live_tools_cable_test(
        self,
        serial: str | int | None,
        id: str | int | None,
    ) -> Call[models.DeviceLiveToolsCableTest]:
        """``GET /devices/{serial}/liveTools/cableTest/{id}``

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-device-live-tools-cable-test/
        """
        return self._call(
            GET_DEVICE_LIVE_TOOLS_CABLE_TEST,
            (serial, id,),
        )

    def get_device_live_tools_clients_disconnect(
        self,
        serial: str | int | None,
        id: str | int | None,
    ) -> Call[Any]:
        """``GET /devices/{serial}/liveTools/clients/disconnect/{id}``

        Beta: it may change or vanish without notice.

        OAuth scope: ``wireless:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-device-live-tools-clients-disconnect/
        """
        return self._call(
            GET_DEVICE_LIVE_TOOLS_CLIENTS_DISCONNECT,
            (serial, id,),
        )

    def create_device_live_tools_dhcp_lease(
        self,
        serial: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /devices/{serial}/liveTools/dhcpLeases``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:write``.

        https://developer.cisco.com/meraki/api-v1/create-device-live-tools-dhcp-lease/
        """
        return self._call(
            CREATE_DEVICE_LIVE_TOOLS_DHCP_LEASE,
            (serial,),
            {},
            body,
        )

    def get_device_live_tools_dhcp_lease(
        self,
        serial: str | int | None,
        dhcp_leases_id: str | int | None,
    ) -> Call[Any]:
        """``GET /devices/{serial}/liveTools/dhcpLeases/{dhcpLeasesId}``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-device-live-tools-dhcp-lease/
        """
        return self._call(
            GET_DEVICE_LIVE_TOOLS_DHCP_LEASE,
            (serial, dhcp_leases_id,),
        )

    def create_device_live_tools_leds_blink(
        self,
        serial: str | int | None,
        *,
        duration: int | None,
        callback: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.CreateDeviceLiveToolsLedsBlinkResponse]:
        """``POST /devices/{serial}/liveTools/leds/blink``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``blink``.

        https://developer.cisco.com/meraki/api-v1/create-device-live-tools-leds-blink/
        """
        return self._call(
            CREATE_DEVICE_LIVE_TOOLS_LEDS_BLINK,
            (serial,),
            {},
            {
                "duration": duration,
                "callback": callback,
            },
        )

    def get_device_live_tools_leds_blink(
        self,
        serial: str | int | None,
        leds_blink_id: str | int | None,
    ) -> Call[models.DeviceLiveToolsLedsBlink]:
        """``GET /devices/{serial}/liveTools/leds/blink/{ledsBlinkId}``

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-device-live-tools-leds-blink/
        """
        return self._call(
            GET_DEVICE_LIVE_TOOLS_LEDS_BLINK,
            (serial, leds_blink_id,),
        )

    def create_device_live_tools_mac_table(
        self,
        serial: str | int | None,
        *,
        mac: str | None | UnsetType = UNSET,
        callback: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.CreateDeviceLiveToolsMacTableResponse]:
        """``POST /devices/{serial}/liveTools/macTable``

        OAuth scope: ``dashboard:general:telemetry:write``.

        https://developer.cisco.com/meraki/api-v1/create-device-live-tools-mac-table/
        """
        return self._call(
            CREATE_DEVICE_LIVE_TOOLS_MAC_TABLE,
            (serial,),
            {},
            {
                "mac": mac,
                "callback": callback,
            },
        )

    def get_device_live_tools_mac_table(
        self,
        serial: str | int | None,
        mac_table_id: str | int | None,
    ) -> Call[models.DeviceLiveToolsMacTable]:
        """``GET /devices/{serial}/liveTools/macTable/{macTableId}``

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-device-live-tools-mac-table/
        """
        return self._call(
            GET_DEVICE_LIVE_TOOLS_MAC_TABLE,
            (serial, mac_table_id,),
        )

    def create_device_live_tools_multicast_routing(
        self,
        serial: str | int | None,
        *,
        callback: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.CreateDeviceLiveToolsMulticastRoutingResponse]:
        """``POST /devices/{serial}/liveTools/multicastRouting``

        OAuth scope: ``dashboard:general:telemetry:write``.

        https://developer.cisco.com/meraki/api-v1/create-device-live-tools-multicast-routing/
        """
        return self._call(
            CREATE_DEVICE_LIVE_TOOLS_MULTICAST_ROUTING,
            (serial,),
            {},
            {
                "callback": callback,
            },
        )

    def get_device_live_tools_multicast_routing(
        self,
        serial: str | int | None,
        multicast_routing_id: str | int | None,
    ) -> Call[models.DeviceLiveToolsMulticastRouting]:
        """``GET /devices/{serial}/liveTools/multicastRouting/{multicastRoutingId}``

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-device-live-tools-multicast-routing/
        """
        return self._call(
            GET_DEVICE_LIVE_TOOLS_MULTICAST_ROUTING,
            (serial, multicast_routing_id,),
        )

    def create_device_live_tools_ospf_neighbor(
        self,
        serial: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /devices/{serial}/liveTools/ospfNeighbors``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:write``.

        https://developer.cisco.com/meraki/api-v1/create-device-live-tools-ospf-neighbor/
        """
        return self._call(
            CREATE_DEVICE_LIVE_TOOLS_OSPF_NEIGHBOR,
            (serial,),
            {},
            body,
        )

    def get_device_live_tools_ospf_neighbor(
        self,
        serial: str | int | None,
        ospf_neighbors_id: str | int | None,
    ) -> Call[Any]:
        """``GET /devices/{serial}/liveTools/ospfNeighbors/{ospfNeighborsId}``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-device-live-tools-ospf-neighbor/
        """
        return self._call(
            GET_DEVICE_LIVE_TOOLS_OSPF_NEIGHBOR,
            (serial, ospf_neighbors_id,),
        )

    def create_device_live_tools_ping(
        self,
        serial: str | int | None,
        *,
        target: str | None,
        count: int | None | UnsetType = UNSET,
        callback: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.CreateDeviceLiveToolsPingResponse]:
        """``POST /devices/{serial}/liveTools/ping``

        OAuth scope: ``dashboard:general:telemetry:write``.

        https://developer.cisco.com/meraki/api-v1/create-device-live-tools-ping/
        """
        return self._call(
            CREATE_DEVICE_LIVE_TOOLS_PING,
            (serial,),
            {},
            {
                "target": target,
                "count": count,
                "callback": callback,
            },
        )

    def get_device_live_tools_ping(
        self,
        serial: str | int | None,
        id: str | int | None,
    ) -> Call[models.DeviceLiveToolsPing]:
        """``GET /devices/{serial}/liveTools/ping/{id}``

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-device-live-tools-ping/
        """
        return self._call(
            GET_DEVICE_LIVE_TOOLS_PING,
            (serial, id,),
        )

    def create_device_live_tools_ping_device(
        self,
        serial: str | int | None,
        *,
        count: int | None | UnsetType = UNSET,
        callback: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.CreateDeviceLiveToolsPingDeviceResponse]:
        """``POST /devices/{serial}/liveTools/pingDevice``

        OAuth scope: ``dashboard:general:telemetry:write``.

        https://developer.cisco.com/meraki/api-v1/create-device-live-tools-ping-device/
        """
        return self._call(
            CREATE_DEVICE_LIVE_TOOLS_PING_DEVICE,
            (serial,),
            {},
            {
                "count": count,
                "callback": callback,
            },
        )

    def get_device_live_tools_ping_device(
        self,
        serial: str | int | None,
        id: str | int | None,
    ) -> Call[models.DeviceLiveToolsPingDevice]:
        """``GET /devices/{serial}/liveTools/pingDevice/{id}``

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-device-live-tools-ping-device/
        """
        return self._call(
            GET_DEVICE_LIVE_TOOLS_PING_DEVICE,
            (serial, id,),
        )

    def create_device_live_tools_ports_cycle(
        self,
        serial: str | int | None,
        *,
        ports: Sequence[str | None] | None,
        callback: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.CreateDeviceLiveToolsPortsCycleResponse]:
        """``POST /devices/{serial}/liveTools/ports/cycle``

        OAuth scope: ``dashboard:general:config:write``.

        https://developer.cisco.com/meraki/api-v1/create-device-live-tools-ports-cycle/
        """
        return self._call(
            CREATE_DEVICE_LIVE_TOOLS_PORTS_CYCLE,
            (serial,),
            {},
            {
                "ports[]": ports,
                "callback": callback,
            },
        )

    def get_device_live_tools_ports_cycle(
        self,
        serial: str | int | None,
        id: str | int | None,
    ) -> Call[models.DeviceLiveToolsPortsCycle]:
        """``GET /devices/{serial}/liveTools/ports/cycle/{id}``

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-device-live-tools-ports-cycle/
        """
        return self._call(
            GET_DEVICE_LIVE_TOOLS_PORTS_CYCLE,
            (serial, id,),
        )

    def create_device_live_tools_ports_status(
        self,
        serial: str | int | None,
        *,
        callback: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.CreateDeviceLiveToolsPortsStatusResponse]:
        """``POST /devices/{serial}/liveTools/ports/status``

        OAuth scope: ``dashboard:general:telemetry:write``.

        Action batch: ``status``.

        https://developer.cisco.com/meraki/api-v1/create-device-live-tools-ports-status/
        """
        return self._call(
            CREATE_DEVICE_LIVE_TOOLS_PORTS_STATUS,
            (serial,),
            {},
            {
                "callback": callback,
            },
        )

    def get_device_live_tools_ports_status(
        self,
        serial: str | int | None,
        job_id: str | int | None,
    ) -> Call[models.DeviceLiveToolsPortsStatus]:
        """``GET /devices/{serial}/liveTools/ports/status/{jobId}``

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-device-live-tools-ports-status/
        """
        return self._call(
            GET_DEVICE_LIVE_TOOLS_PORTS_STATUS,
            (serial, job_id,),
        )

    def create_device_live_tools_power_usage(
        self,
        serial: str | int | None,
        *,
        callback: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.CreateDeviceLiveToolsPowerUsageResponse]:
        """``POST /devices/{serial}/liveTools/power/usage``

        OAuth scope: ``dashboard:general:telemetry:write``.

        Action batch: ``job``.

        https://developer.cisco.com/meraki/api-v1/create-device-live-tools-power-usage/
        """
        return self._call(
            CREATE_DEVICE_LIVE_TOOLS_POWER_USAGE,
            (serial,),
            {},
            {
                "callback": callback,
            },
        )

    def get_device_live_tools_power_usage(
        self,
        serial: str | int | None,
        job_id: str | int | None,
    ) -> Call[models.DeviceLiveToolsPowerUsage]:
        """``GET /devices/{serial}/liveTools/power/usage/{jobId}``

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-device-live-tools-power-usage/
        """
        return self._call(
            GET_DEVICE_LIVE_TOOLS_POWER_USAGE,
            (serial, job_id,),
        )

    def create_device_live_tools_reboot(
        self,
        serial: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /devices/{serial}/liveTools/reboot``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:config:write``.

        https://developer.cisco.com/meraki/api-v1/create-device-live-tools-reboot/
        """
        return self._call(
            CREATE_DEVICE_LIVE_TOOLS_REBOOT,
            (serial,),
            {},
            body,
        )

    def get_device_live_tools_reboot(
        self,
        serial: str | int | None,
        reboot_id: str | int | None,
    ) -> Call[Any]:
        """``GET /devices/{serial}/liveTools/reboot/{rebootId}``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-device-live-tools-reboot/
        """
        return self._call(
            GET_DEVICE_LIVE_TOOLS_REBOOT,
            (serial, reboot_id,),
        )

    def create_device_live_tools_routing_table(
        self,
        serial: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /devices/{serial}/liveTools/routingTable``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:write``.

        https://developer.cisco.com/meraki/api-v1/create-device-live-tools-routing-table/
        """
        return self._call(
            CREATE_DEVICE_LIVE_TOOLS_ROUTING_TABLE,
            (serial,),
            {},
            body,
        )

    def create_device_live_tools_routing_table_lookup(
        self,
        serial: str | int | None,
        *,
        type: str | None | UnsetType = UNSET,
        destination: Mapping[str, Any] | None | UnsetType = UNSET,
        next_hop: Mapping[str, Any] | None | UnsetType = UNSET,
        vpn: Mapping[str, Any] | None | UnsetType = UNSET,
        vrf: Mapping[str, Any] | None | UnsetType = UNSET,
        callback: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.CreateDeviceLiveToolsRoutingTableLookupResponse]:
        """``POST /devices/{serial}/liveTools/routingTable/lookups``

        OAuth scope: ``sdwan:telemetry:write``.

        Action batch: ``lookup``.

        https://developer.cisco.com/meraki/api-v1/create-device-live-tools-routing-table-lookup/
        """
        return self._call(
            CREATE_DEVICE_LIVE_TOOLS_ROUTING_TABLE_LOOKUP,
            (serial,),
            {},
            {
                "type": type,
                "destination": destination,
                "nextHop": next_hop,
                "vpn": vpn,
                "vrf": vrf,
                "callback": callback,
            },
        )

    def get_device_live_tools_routing_table_lookup(
        self,
        serial: str | int | None,
        id: str | int | None,
    ) -> Call[models.DeviceLiveToolsRoutingTableLookup]:
        """``GET /devices/{serial}/liveTools/routingTable/lookups/{id}``

        OAuth scope: ``sdwan:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-device-live-tools-routing-table-lookup/
        """
        return self._call(
            GET_DEVICE_LIVE_TOOLS_ROUTING_TABLE_LOOKUP,
            (serial, id,),
        )

    def create_device_live_tools_routing_table_summary(
        self,
        serial: str | int | None,
        *,
        callback: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.CreateDeviceLiveToolsRoutingTableSummaryResponse]:
        """``POST /devices/{serial}/liveTools/routingTable/summaries``

        OAuth scope: ``sdwan:telemetry:write``.

        Action batch: ``summary``.

        https://developer.cisco.com/meraki/api-v1/create-device-live-tools-routing-table-
        summary/
        """
        return self._call(
            CREATE_DEVICE_LIVE_TOOLS_ROUTING_TABLE_SUMMARY,
            (serial,),
            {},
            {
                "callback": callback,
            },
        )

    def get_device_live_tools_routing_table_summary(
        self,
        serial: str | int | None,
        id: str | int | None,
    ) -> Call[models.DeviceLiveToolsRoutingTableSummary]:
        """``GET /devices/{serial}/liveTools/routingTable/summaries/{id}``

        OAuth scope: ``sdwan:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-device-live-tools-routing-table-summary/
        """
        return self._call(
            GET_DEVICE_LIVE_TOOLS_ROUTING_TABLE_SUMMARY,
            (serial, id,),
        )

    def get_device_live_tools_routing_table(
        self,
        serial: str | int | None,
        id: str | int | None,
    ) -> Call[Any]:
        """``GET /devices/{serial}/liveTools/routingTable/{id}``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-device-live-tools-routing-table/
        """
        return self._call(
            GET_DEVICE_LIVE_TOOLS_ROUTING_TABLE,
            (serial, id,),
        )

    def create_device_live_tools_speed_test(
        self,
        serial: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /devices/{serial}/liveTools/speedTest``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:config:write``.

        https://developer.cisco.com/meraki/api-v1/create-device-live-tools-speed-test/
        """
        return self._call(
            CREATE_DEVICE_LIVE_TOOLS_SPEED_TEST,
            (serial,),
            {},
            body,
        )

    def get_device_live_tools_speed_test(
        self,
        serial: str | int | None,
        id: str | int | None,
    ) -> Call[Any]:
        """``GET /devices/{serial}/liveTools/speedTest/{id}``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-device-live-tools-speed-test/
        """
        return self._call(
            GET_DEVICE_LIVE_TOOLS_SPEED_TEST,
            (serial, id,),
        )

    def create_device_live_tools_throughput_test(
        self,
        serial: str | int | None,
        *,
        callback: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.CreateDeviceLiveToolsThroughputTestResponse]:
        """``POST /devices/{serial}/liveTools/throughputTest``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``test``.

        https://developer.cisco.com/meraki/api-v1/create-device-live-tools-throughput-test/
        """
        return self._call(
            CREATE_DEVICE_LIVE_TOOLS_THROUGHPUT_TEST,
            (serial,),
            {},
            {
                "callback": callback,
            },
        )

    def get_device_live_tools_throughput_test(
        self,
        serial: str | int | None,
        throughput_test_id: str | int | None,
    ) -> Call[models.DeviceLiveToolsThroughputTest]:
        """``GET /devices/{serial}/liveTools/throughputTest/{throughputTestId}``

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-device-live-tools-throughput-test/
        """
        return self._call(
            GET_DEVICE_LIVE_TOOLS_THROUGHPUT_TEST,
            (serial, throughput_test_id,),
        )

    def create_device_live_tools_trace_route(
        self,
        serial: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /devices/{serial}/liveTools/traceRoute``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:write``.

        https://developer.cisco.com/meraki/api-v1/create-device-live-tools-trace-route/
        """
        return self._call(
            CREATE_DEVICE_LIVE_TOOLS_TRACE_ROUTE,
            (serial,),
            {},
            body,
        )

    def get_device_live_tools_trace_route(
        self,
        serial: str | int | None,
        trace_route_id: str | int | None,
    ) -> Call[Any]:
        """``GET /devices/{serial}/liveTools/traceRoute/{traceRouteId}``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-device-live-tools-trace-route/
        """
        return self._call(
            GET_DEVICE_LIVE_TOOLS_TRACE_ROUTE,
            (serial, trace_route_id,),
        )

    def create_device_live_tools_vrrp_table(
        self,
        serial: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST /devices/{serial}/liveTools/vrrpTable``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:write``.

        https://developer.cisco.com/meraki/api-v1/create-device-live-tools-vrrp-table/
        """
        return self._call(
            CREATE_DEVICE_LIVE_TOOLS_VRRP_TABLE,
            (serial,),
            {},
            body,
        )

    def get_device_live_tools_vrrp_table(
        self,
        serial: str | int | None,
        vrrp_table_id: str | int | None,
    ) -> Call[Any]:
        """``GET /devices/{serial}/liveTools/vrrpTable/{vrrpTableId}``

        Beta: it may change or vanish without notice.

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-device-live-tools-vrrp-table/
        """
        return self._call(
            GET_DEVICE_LIVE_TOOLS_VRRP_TABLE,
            (serial, vrrp_table_id,),
        )

    def create_device_live_tools_wake_on_lan(
        self,
        serial: str | int | None,
        *,
        vlan_id: int | None,
        mac: str | None,
        callback: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.CreateDeviceLiveToolsWakeOnLanResponse]:
        """``POST /devices/{serial}/liveTools/wakeOnLan``

        OAuth scope: ``dashboard:general:config:write``.

        https://developer.cisco.com/meraki/api-v1/create-device-live-tools-wake-on-lan/
        """
        return self._call(
            CREATE_DEVICE_LIVE_TOOLS_WAKE_ON_LAN,
            (serial,),
            {},
            {
                "vlanId": vlan_id,
                "mac": mac,
                "callback": callback,
            },
        )

    def get_device_live_tools_wake_on_lan(
        self,
        serial: str | int | None,
        wake_on_lan_id: str | int | None,
    ) -> Call[models.DeviceLiveToolsWakeOnLan]:
        """``GET /devices/{serial}/liveTools/wakeOnLan/{wakeOnLanId}``

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-device-live-tools-wake-on-lan/
        """
        return self._call(
            GET_DEVICE_LIVE_TOOLS_WAKE_ON_LAN,
            (serial, wake_on_lan_id,),
        )

    def get_device_lldp_cdp(
        self,
        serial: str | int | None,
    ) -> Call[models.DeviceLldpCdp]:
        """``GET /devices/{serial}/lldpCdp``

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-device-lldp-cdp/
        """
        return self._call(
            GET_DEVICE_LLDP_CDP,
            (serial,),
        )

    def get_device_loss_and_latency_history(
        self,
        serial: str | int | None,
        *,
        ip: str | None,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        resolution: int | None | UnsetType = UNSET,
        uplink: str | None | UnsetType = UNSET,
    ) -> Paginator[models.DeviceLossAndLatencyHistory]:
        """``GET /devices/{serial}/lossAndLatencyHistory``

        OAuth scope: ``dashboard:general:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-device-loss-and-latency-history/
        """
        return self._list(
            GET_DEVICE_LOSS_AND_LATENCY_HISTORY,
            (serial,),
            {
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "resolution": resolution,
                "uplink": uplink,
                "ip": ip,
            },
        )

    def get_device_management_interface(
        self,
        serial: str | int | None,
    ) -> Call[models.DeviceManagementInterface]:
        """``GET /devices/{serial}/managementInterface``

        OAuth scope: ``dashboard:general:config:read``.

        https://developer.cisco.com/meraki/api-v1/get-device-management-interface/
        """
        return self._call(
            GET_DEVICE_MANAGEMENT_INTERFACE,
            (serial,),
        )

    def update_device_management_interface(
        self,
        serial: str | int | None,
        *,
        wan1: Mapping[str, Any] | None | UnsetType = UNSET,
        wan2: Mapping[str, Any] | None | UnsetType = UNSET,
    ) -> Call[models.UpdateDeviceManagementInterfaceResponse]:
        """``PUT /devices/{serial}/managementInterface``

        OAuth scope: ``dashboard:general:config:write``.

        Action batch: ``update``.

        https://developer.cisco.com/meraki/api-v1/update-device-management-interface/
        """
        return self._call(
            UPDATE_DEVICE_MANAGEMENT_INTERFACE,
            (serial,),
            {},
            {
                "wan1": wan1,
                "wan2": wan2,
            },
        )

    def reboot_device(
        self,
        serial: str | int | None,
    ) -> Call[models.RebootDeviceResponse]:
        """``POST /devices/{serial}/reboot``

        OAuth scope: ``dashboard:general:config:write``.

        https://developer.cisco.com/meraki/api-v1/reboot-device/
        """
        return self._call(
            REBOOT_DEVICE,
            (serial,),
        )
