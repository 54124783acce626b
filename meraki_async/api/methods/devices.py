# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""The devices operations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import UNSET

from ...calls.scope import Scope, listing, operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from msgspec import UnsetType

    from ...calls.call import Call
    from ...calls.paginator import Paginator
    from ...operations.annotations import Id, Opt
    from ..bodies import devices as bodies
    from ..models import devices as models


class Devices(Scope):
    """The devices operations."""

    @operation("GET", "/devices/{serial}", oauth_scope="dashboard:general:config:read")
    def get_device(self, serial: Id) -> Call[models.Device]:
        """Get a device.

        OAuth scope: ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-device/
        """

    @operation(
        "PUT", "/devices/{serial}", oauth_scope="dashboard:general:config:write", batch="update"
    )
    def update_device(
        self, serial: Id, *, name: Opt[str] = UNSET, tags: Opt[Sequence[str | None]] = UNSET,
        lat: Opt[float] = UNSET, lng: Opt[float] = UNSET, address: Opt[str] = UNSET,
        notes: Opt[str] = UNSET, move_map_marker: Opt[bool] = UNSET,
        switch_profile_id: Opt[str] = UNSET, floor_plan_id: Opt[str] = UNSET,
    ) -> Call[models.UpdateDeviceResponse]:
        """Update a device.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-device/
        """

    @operation(
        "POST", "/devices/{serial}/blinkLeds", stage="deprecated",
        oauth_scope="dashboard:general:config:write",
    )
    def blink_device_leds(
        self, serial: Id, *, duration: Opt[int] = UNSET, period: Opt[int] = UNSET,
        duty: Opt[int] = UNSET,
    ) -> Call[models.BlinkDeviceLedsResponse]:
        """Blink the LEDs of a device.

        Deprecated. OAuth scope: ``dashboard:general:config:write``.
        https://developer.cisco.com/meraki/api-v1/blink-device-leds/
        """

    @operation("PUT", "/devices/{serial}/cellular/geolocations", batch="update")
    def update_device_cellular_geolocations(
        self, serial: Id, *, enabled: bool | None
    ) -> Call[models.UpdateDeviceCellularGeolocationsResponse]:
        """Update the cellular geolocations of a device.

        Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-device-cellular-geolocations/
        """

    @operation("GET", "/devices/{serial}/cellular/sims", oauth_scope="sdwan:config:read")
    def get_device_cellular_sims(self, serial: Id) -> Call[models.DeviceCellularSims]:
        """Get the cellular SIMs of a device.

        OAuth scope: ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-device-cellular-sims/
        """

    @operation("PUT", "/devices/{serial}/cellular/sims", oauth_scope="sdwan:config:write")
    def update_device_cellular_sims(
        self, serial: Id, *, sims: Opt[Sequence[bodies.DeviceCellularSimsSim]] = UNSET,
        sim_ordering: Opt[Sequence[str | None]] = UNSET,
        sim_failover: Opt[bodies.DeviceCellularSimsSimFailover] = UNSET,
    ) -> Call[models.UpdateDeviceCellularSimsResponse]:
        """Update the cellular SIMs of a device.

        OAuth scope: ``sdwan:config:write``.
        https://developer.cisco.com/meraki/api-v1/update-device-cellular-sims/
        """

    @operation("POST", "/devices/{serial}/cellular/uplinks/bands/masks/update", batch="update")
    def create_device_cellular_uplinks_bands_masks_update(
        self, serial: Id, *, slot: Literal["sim1", "sim2", "sim3"] | str | None,
        type: Literal["5GNSA", "5GSA", "LTE"] | str | None, masked: Sequence[str | None] | None,
    ) -> Call[models.CreateDeviceCellularUplinksBandsMasksUpdateResponse]:
        """Create the cellular uplink band mask update of a device.

        Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/create-device-cellular-uplinks-bands-masks-update/
        """

    @operation(
        "POST", "/devices/{serial}/certificates/{certificateSerial}/revoke", stage="beta",
        oauth_scope="dashboard:iam:config:write",
    )
    def revoke_device_certificate(
        self, serial: Id, certificate_serial: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Revoke a certificate of a device.

        Beta: it may change or vanish without notice. OAuth scope: ``dashboard:iam:config:write``.
        https://developer.cisco.com/meraki/api-v1/revoke-device-certificate/
        """

    @listing("GET", "/devices/{serial}/clients", oauth_scope="dashboard:general:telemetry:read")
    def get_device_clients(
        self, serial: Id, *, t0: Opt[str] = UNSET, timespan: Opt[float] = UNSET
    ) -> Paginator[models.DeviceClient]:
        """List the clients of a device.

        Look-back: ``timespan`` up to 31 days. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-device-clients/
        """

    @operation(
        "POST", "/devices/{serial}/liveTools/aclHitCount", stage="beta",
        oauth_scope="dashboard:general:telemetry:write",
    )
    def create_device_live_tools_acl_hit_count(
        self, serial: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Create the live tool ACL hit count of a device.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:write``.
        https://developer.cisco.com/meraki/api-v1/create-device-live-tools-acl-hit-count/
        """

    @operation(
        "GET", "/devices/{serial}/liveTools/aclHitCount/{id}", stage="beta",
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_device_live_tools_acl_hit_count(self, serial: Id, id: Id) -> Call[Any]:
        """Get a live tool ACL hit count of a device.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-device-live-tools-acl-hit-count/
        """

    @operation(
        "POST", "/devices/{serial}/liveTools/arpTable",
        oauth_scope="dashboard:general:telemetry:write",
    )
    def create_device_live_tools_arp_table(
        self, serial: Id, *, callback: Opt[bodies.DeviceLiveToolsPingCallback] = UNSET
    ) -> Call[models.CreateDeviceLiveToolsArpTableResponse]:
        """Create the live tool ARP table of a device.

        OAuth scope: ``dashboard:general:telemetry:write``.
        https://developer.cisco.com/meraki/api-v1/create-device-live-tools-arp-table/
        """

    @operation(
        "GET", "/devices/{serial}/liveTools/arpTable/{arpTableId}",
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_device_live_tools_arp_table(
        self, serial: Id, arp_table_id: Id
    ) -> Call[models.DeviceLiveToolsArpTable]:
        """Get a live tool ARP table of a device.

        OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-device-live-tools-arp-table/
        """

    @operation(
        "POST", "/devices/{serial}/liveTools/cableTest",
        oauth_scope="dashboard:general:config:write",
    )
    def create_device_live_tools_cable_test(
        self, serial: Id, *, ports: Sequence[str | None] | None,
        callback: Opt[bodies.DeviceLiveToolsPingCallback] = UNSET,
    ) -> Call[models.CreateDeviceLiveToolsCableTestResponse]:
        """Create the live tool cable test of a device.

        OAuth scope: ``dashboard:general:config:write``.
        https://developer.cisco.com/meraki/api-v1/create-device-live-tools-cable-test/
        """

    @operation(
        "GET", "/devices/{serial}/liveTools/cableTest/{id}",
        oauth_scope="dashboard:general:config:read",
    )
    def get_device_live_tools_cable_test(
        self, serial: Id, id: Id
    ) -> Call[models.DeviceLiveToolsCableTest]:
        """Get a live tool cable test of a device.

        OAuth scope: ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-device-live-tools-cable-test/
        """

    @operation(
        "GET", "/devices/{serial}/liveTools/clients/disconnect/{id}", stage="beta",
        oauth_scope="wireless:config:read",
    )
    def get_device_live_tools_clients_disconnect(self, serial: Id, id: Id) -> Call[Any]:
        """Get a live tool client disconnect of a device.

        Beta: it may change or vanish without notice. OAuth scope: ``wireless:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-device-live-tools-clients-disconnect/
        """

    @operation(
        "POST", "/devices/{serial}/liveTools/dhcpLeases", stage="beta",
        oauth_scope="dashboard:general:telemetry:write",
    )
    def create_device_live_tools_dhcp_lease(
        self, serial: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Create a live tool DHCP lease of a device.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:write``.
        https://developer.cisco.com/meraki/api-v1/create-device-live-tools-dhcp-lease/
        """

    @operation(
        "GET", "/devices/{serial}/liveTools/dhcpLeases/{dhcpLeasesId}", stage="beta",
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_device_live_tools_dhcp_lease(self, serial: Id, dhcp_leases_id: Id) -> Call[Any]:
        """Get a live tool DHCP lease of a device.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-device-live-tools-dhcp-lease/
        """

    @operation(
        "POST", "/devices/{serial}/liveTools/leds/blink",
        oauth_scope="dashboard:general:config:write", batch="blink",
    )
    def create_device_live_tools_leds_blink(
        self, serial: Id, *, duration: int | None,
        callback: Opt[bodies.DeviceLiveToolsPingCallback] = UNSET,
    ) -> Call[models.CreateDeviceLiveToolsLedsBlinkResponse]:
        """Create the live tool LED blink of a device.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``blink``.
        https://developer.cisco.com/meraki/api-v1/create-device-live-tools-leds-blink/
        """

    @operation(
        "GET", "/devices/{serial}/liveTools/leds/blink/{ledsBlinkId}",
        oauth_scope="dashboard:general:config:read",
    )
    def get_device_live_tools_leds_blink(
        self, serial: Id, leds_blink_id: Id
    ) -> Call[models.DeviceLiveToolsLedsBlink]:
        """Get a live tool LED blink of a device.

        OAuth scope: ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-device-live-tools-leds-blink/
        """

    @operation(
        "POST", "/devices/{serial}/liveTools/macTable",
        oauth_scope="dashboard:general:telemetry:write",
    )
    def create_device_live_tools_mac_table(
        self, serial: Id, *, mac: Opt[str] = UNSET,
        callback: Opt[bodies.DeviceLiveToolsPingCallback] = UNSET,
    ) -> Call[models.CreateDeviceLiveToolsMacTableResponse]:
        """Create the live tool MAC table of a device.

        OAuth scope: ``dashboard:general:telemetry:write``.
        https://developer.cisco.com/meraki/api-v1/create-device-live-tools-mac-table/
        """

    @operation(
        "GET", "/devices/{serial}/liveTools/macTable/{macTableId}",
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_device_live_tools_mac_table(
        self, serial: Id, mac_table_id: Id
    ) -> Call[models.DeviceLiveToolsMacTable]:
        """Get a live tool MAC table of a device.

        OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-device-live-tools-mac-table/
        """

    @operation(
        "POST", "/devices/{serial}/liveTools/multicastRouting",
        oauth_scope="dashboard:general:telemetry:write",
    )
    def create_device_live_tools_multicast_routing(
        self, serial: Id, *, callback: Opt[bodies.DeviceLiveToolsPingCallback] = UNSET
    ) -> Call[models.CreateDeviceLiveToolsMulticastRoutingResponse]:
        """Create the live tool multicast routing of a device.

        OAuth scope: ``dashboard:general:telemetry:write``.
        https://developer.cisco.com/meraki/api-v1/create-device-live-tools-multicast-routing/
        """

    @operation(
        "GET", "/devices/{serial}/liveTools/multicastRouting/{multicastRoutingId}",
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_device_live_tools_multicast_routing(
        self, serial: Id, multicast_routing_id: Id
    ) -> Call[models.DeviceLiveToolsMulticastRouting]:
        """Get a live tool multicast routing of a device.

        OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-device-live-tools-multicast-routing/
        """

    @operation(
        "POST", "/devices/{serial}/liveTools/ospfNeighbors", stage="beta",
        oauth_scope="dashboard:general:telemetry:write",
    )
    def create_device_live_tools_ospf_neighbor(
        self, serial: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Create a live tool OSPF neighbor of a device.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:write``.
        https://developer.cisco.com/meraki/api-v1/create-device-live-tools-ospf-neighbor/
        """

    @operation(
        "GET", "/devices/{serial}/liveTools/ospfNeighbors/{ospfNeighborsId}", stage="beta",
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_device_live_tools_ospf_neighbor(self, serial: Id, ospf_neighbors_id: Id) -> Call[Any]:
        """Get a live tool OSPF neighbor of a device.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-device-live-tools-ospf-neighbor/
        """

    @operation(
        "POST", "/devices/{serial}/liveTools/ping", oauth_scope="dashboard:general:telemetry:write"
    )
    def create_device_live_tools_ping(
        self, serial: Id, *, target: str | None, count: Opt[int] = UNSET,
        callback: Opt[bodies.DeviceLiveToolsPingCallback] = UNSET,
    ) -> Call[models.CreateDeviceLiveToolsPingResponse]:
        """Create the live tool ping of a device.

        OAuth scope: ``dashboard:general:telemetry:write``.
        https://developer.cisco.com/meraki/api-v1/create-device-live-tools-ping/
        """

    @operation(
        "GET", "/devices/{serial}/liveTools/ping/{id}",
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_device_live_tools_ping(self, serial: Id, id: Id) -> Call[models.DeviceLiveToolsPing]:
        """Get a live tool ping of a device.

        OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-device-live-tools-ping/
        """

    @operation(
        "POST", "/devices/{serial}/liveTools/pingDevice",
        oauth_scope="dashboard:general:telemetry:write",
    )
    def create_device_live_tools_ping_device(
        self, serial: Id, *, count: Opt[int] = UNSET,
        callback: Opt[bodies.DeviceLiveToolsPingCallback] = UNSET,
    ) -> Call[models.CreateDeviceLiveToolsPingDeviceResponse]:
        """Create the live tool ping device of a device.

        OAuth scope: ``dashboard:general:telemetry:write``.
        https://developer.cisco.com/meraki/api-v1/create-device-live-tools-ping-device/
        """

    @operation(
        "GET", "/devices/{serial}/liveTools/pingDevice/{id}",
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_device_live_tools_ping_device(
        self, serial: Id, id: Id
    ) -> Call[models.DeviceLiveToolsPingDevice]:
        """Get a live tool ping device of a device.

        OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-device-live-tools-ping-device/
        """

    @operation(
        "POST", "/devices/{serial}/liveTools/ports/cycle",
        oauth_scope="dashboard:general:config:write",
    )
    def create_device_live_tools_ports_cycle(
        self, serial: Id, *, ports: Sequence[str | None] | None,
        callback: Opt[bodies.DeviceLiveToolsPingCallback] = UNSET,
    ) -> Call[models.CreateDeviceLiveToolsPortsCycleResponse]:
        """Create the live tool port cycle of a device.

        OAuth scope: ``dashboard:general:config:write``.
        https://developer.cisco.com/meraki/api-v1/create-device-live-tools-ports-cycle/
        """

    @operation(
        "GET", "/devices/{serial}/liveTools/ports/cycle/{id}",
        oauth_scope="dashboard:general:config:read",
    )
    def get_device_live_tools_ports_cycle(
        self, serial: Id, id: Id
    ) -> Call[models.DeviceLiveToolsPortsCycle]:
        """Get a live tool port cycle of a device.

        OAuth scope: ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-device-live-tools-ports-cycle/
        """

    @operation(
        "POST", "/devices/{serial}/liveTools/ports/status",
        oauth_scope="dashboard:general:telemetry:write", batch="status",
    )
    def create_device_live_tools_ports_status(
        self, serial: Id, *, callback: Opt[bodies.DeviceLiveToolsPingCallback] = UNSET
    ) -> Call[models.CreateDeviceLiveToolsPortsStatusResponse]:
        """Create the live tool port status of a device.

        OAuth scope: ``dashboard:general:telemetry:write``. Action batch: ``status``.
        https://developer.cisco.com/meraki/api-v1/create-device-live-tools-ports-status/
        """

    @operation(
        "GET", "/devices/{serial}/liveTools/ports/status/{jobId}",
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_device_live_tools_ports_status(
        self, serial: Id, job_id: Id
    ) -> Call[models.DeviceLiveToolsPortsStatus]:
        """Get a live tool port status of a device.

        OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-device-live-tools-ports-status/
        """

    @operation(
        "POST", "/devices/{serial}/liveTools/power/usage",
        oauth_scope="dashboard:general:telemetry:write", batch="job",
    )
    def create_device_live_tools_power_usage(
        self, serial: Id, *, callback: Opt[bodies.DeviceLiveToolsPingCallback] = UNSET
    ) -> Call[models.CreateDeviceLiveToolsPowerUsageResponse]:
        """Create the live tool power usage of a device.

        OAuth scope: ``dashboard:general:telemetry:write``. Action batch: ``job``.
        https://developer.cisco.com/meraki/api-v1/create-device-live-tools-power-usage/
        """

    @operation(
        "GET", "/devices/{serial}/liveTools/power/usage/{jobId}",
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_device_live_tools_power_usage(
        self, serial: Id, job_id: Id
    ) -> Call[models.DeviceLiveToolsPowerUsage]:
        """Get a live tool power usage of a device.

        OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-device-live-tools-power-usage/
        """

    @operation(
        "POST", "/devices/{serial}/liveTools/reboot", stage="beta",
        oauth_scope="dashboard:general:config:write",
    )
    def create_device_live_tools_reboot(
        self, serial: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Create the live tool reboot of a device.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:config:write``.
        https://developer.cisco.com/meraki/api-v1/create-device-live-tools-reboot/
        """

    @operation(
        "GET", "/devices/{serial}/liveTools/reboot/{rebootId}", stage="beta",
        oauth_scope="dashboard:general:config:read",
    )
    def get_device_live_tools_reboot(self, serial: Id, reboot_id: Id) -> Call[Any]:
        """Get a live tool reboot of a device.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-device-live-tools-reboot/
        """

    @operation(
        "POST", "/devices/{serial}/liveTools/routingTable", stage="beta",
        oauth_scope="dashboard:general:telemetry:write",
    )
    def create_device_live_tools_routing_table(
        self, serial: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Create the live tool routing table of a device.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:write``.
        https://developer.cisco.com/meraki/api-v1/create-device-live-tools-routing-table/
        """

    @operation(
        "POST", "/devices/{serial}/liveTools/routingTable/lookups",
        oauth_scope="sdwan:telemetry:write", batch="lookup",
    )
    def create_device_live_tools_routing_table_lookup(
        self, serial: Id, *,
        type: Opt[Literal[
            "BGP", "EIGRP", "HSRP", "IGRP", "ISIS", "LISP", "NAT", "ND", "NHRP", "OMP", "OSPF",
            "RIP", "default WAN", "direct", "static",
        ] | str] = UNSET,
        destination: Opt[bodies.DeviceLiveToolsRoutingTableLookupDestination] = UNSET,
        next_hop: Opt[bodies.DeviceLiveToolsRoutingTableLookupNextHop] = UNSET,
        vpn: Opt[bodies.DeviceLiveToolsRoutingTableLookupVpn] = UNSET,
        vrf: Opt[bodies.DeviceLiveToolsRoutingTableLookupVrf] = UNSET,
        callback: Opt[bodies.DeviceLiveToolsPingCallback] = UNSET,
    ) -> Call[models.CreateDeviceLiveToolsRoutingTableLookupResponse]:
        """Create a live tool routing table lookup of a device.

        OAuth scope: ``sdwan:telemetry:write``. Action batch: ``lookup``.
        https://developer.cisco.com/meraki/api-v1/create-device-live-tools-routing-table-lookup/
        """

    @operation(
        "GET", "/devices/{serial}/liveTools/routingTable/lookups/{id}",
        oauth_scope="sdwan:telemetry:read",
    )
    def get_device_live_tools_routing_table_lookup(
        self, serial: Id, id: Id
    ) -> Call[models.DeviceLiveToolsRoutingTableLookup]:
        """Get a live tool routing table lookup of a device.

        OAuth scope: ``sdwan:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-device-live-tools-routing-table-lookup/
        """

    @operation(
        "POST", "/devices/{serial}/liveTools/routingTable/summaries",
        oauth_scope="sdwan:telemetry:write", batch="summary",
    )
    def create_device_live_tools_routing_table_summary(
        self, serial: Id, *, callback: Opt[bodies.DeviceLiveToolsPingCallback] = UNSET
    ) -> Call[models.CreateDeviceLiveToolsRoutingTableSummaryResponse]:
        """Create a live tool routing table summary of a device.

        OAuth scope: ``sdwan:telemetry:write``. Action batch: ``summary``.
        https://developer.cisco.com/meraki/api-v1/create-device-live-tools-routing-table-summary/
        """

    @operation(
        "GET", "/devices/{serial}/liveTools/routingTable/summaries/{id}",
        oauth_scope="sdwan:telemetry:read",
    )
    def get_device_live_tools_routing_table_summary(
        self, serial: Id, id: Id
    ) -> Call[models.DeviceLiveToolsRoutingTableSummary]:
        """Get a live tool routing table summary of a device.

        OAuth scope: ``sdwan:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-device-live-tools-routing-table-summary/
        """

    @operation(
        "GET", "/devices/{serial}/liveTools/routingTable/{id}", stage="beta",
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_device_live_tools_routing_table(self, serial: Id, id: Id) -> Call[Any]:
        """Get a live tool routing table of a device.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-device-live-tools-routing-table/
        """

    @operation(
        "POST", "/devices/{serial}/liveTools/speedTest", stage="beta",
        oauth_scope="dashboard:general:config:write",
    )
    def create_device_live_tools_speed_test(
        self, serial: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Create the live tool speed test of a device.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:config:write``.
        https://developer.cisco.com/meraki/api-v1/create-device-live-tools-speed-test/
        """

    @operation(
        "GET", "/devices/{serial}/liveTools/speedTest/{id}", stage="beta",
        oauth_scope="dashboard:general:config:read",
    )
    def get_device_live_tools_speed_test(self, serial: Id, id: Id) -> Call[Any]:
        """Get a live tool speed test of a device.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-device-live-tools-speed-test/
        """

    @operation(
        "POST", "/devices/{serial}/liveTools/throughputTest",
        oauth_scope="dashboard:general:config:write", batch="test",
    )
    def create_device_live_tools_throughput_test(
        self, serial: Id, *, callback: Opt[bodies.DeviceLiveToolsPingCallback] = UNSET
    ) -> Call[models.CreateDeviceLiveToolsThroughputTestResponse]:
        """Create the live tool throughput test of a device.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``test``.
        https://developer.cisco.com/meraki/api-v1/create-device-live-tools-throughput-test/
        """

    @operation(
        "GET", "/devices/{serial}/liveTools/throughputTest/{throughputTestId}",
        oauth_scope="dashboard:general:config:read",
    )
    def get_device_live_tools_throughput_test(
        self, serial: Id, throughput_test_id: Id
    ) -> Call[models.DeviceLiveToolsThroughputTest]:
        """Get a live tool throughput test of a device.

        OAuth scope: ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-device-live-tools-throughput-test/
        """

    @operation(
        "POST", "/devices/{serial}/liveTools/traceRoute", stage="beta",
        oauth_scope="dashboard:general:telemetry:write",
    )
    def create_device_live_tools_trace_route(
        self, serial: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Create the live tool trace route of a device.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:write``.
        https://developer.cisco.com/meraki/api-v1/create-device-live-tools-trace-route/
        """

    @operation(
        "GET", "/devices/{serial}/liveTools/traceRoute/{traceRouteId}", stage="beta",
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_device_live_tools_trace_route(self, serial: Id, trace_route_id: Id) -> Call[Any]:
        """Get a live tool trace route of a device.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-device-live-tools-trace-route/
        """

    @operation(
        "POST", "/devices/{serial}/liveTools/vrrpTable", stage="beta",
        oauth_scope="dashboard:general:telemetry:write",
    )
    def create_device_live_tools_vrrp_table(
        self, serial: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Create the live tool VRRP table of a device.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:write``.
        https://developer.cisco.com/meraki/api-v1/create-device-live-tools-vrrp-table/
        """

    @operation(
        "GET", "/devices/{serial}/liveTools/vrrpTable/{vrrpTableId}", stage="beta",
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_device_live_tools_vrrp_table(self, serial: Id, vrrp_table_id: Id) -> Call[Any]:
        """Get a live tool VRRP table of a device.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-device-live-tools-vrrp-table/
        """

    @operation(
        "POST", "/devices/{serial}/liveTools/wakeOnLan",
        oauth_scope="dashboard:general:config:write",
    )
    def create_device_live_tools_wake_on_lan(
        self, serial: Id, *, vlan_id: int | None, mac: str | None,
        callback: Opt[bodies.DeviceLiveToolsPingCallback] = UNSET,
    ) -> Call[models.CreateDeviceLiveToolsWakeOnLanResponse]:
        """Create the live tool wake on LAN of a device.

        OAuth scope: ``dashboard:general:config:write``.
        https://developer.cisco.com/meraki/api-v1/create-device-live-tools-wake-on-lan/
        """

    @operation(
        "GET", "/devices/{serial}/liveTools/wakeOnLan/{wakeOnLanId}",
        oauth_scope="dashboard:general:config:read",
    )
    def get_device_live_tools_wake_on_lan(
        self, serial: Id, wake_on_lan_id: Id
    ) -> Call[models.DeviceLiveToolsWakeOnLan]:
        """Get a live tool wake on LAN of a device.

        OAuth scope: ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-device-live-tools-wake-on-lan/
        """

    @operation("GET", "/devices/{serial}/lldpCdp", oauth_scope="dashboard:general:telemetry:read")
    def get_device_lldp_cdp(self, serial: Id) -> Call[models.DeviceLldpCdp]:
        """Get the LLDP CDP of a device.

        OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-device-lldp-cdp/
        """

    @listing(
        "GET", "/devices/{serial}/lossAndLatencyHistory",
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_device_loss_and_latency_history(
        self, serial: Id, *, ip: str | None, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, resolution: Opt[Literal[60, 600, 3600, 86400] | int] = UNSET,
        uplink: Opt[Literal["cellular", "wan1", "wan2", "wan3", "wan4"] | str] = UNSET,
    ) -> Paginator[models.DeviceLossAndLatencyHistory]:
        """List the loss and latency history of a device.

        Look-back: ``timespan`` up to 31 days. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-device-loss-and-latency-history/
        """

    @operation(
        "GET", "/devices/{serial}/managementInterface", oauth_scope="dashboard:general:config:read"
    )
    def get_device_management_interface(self, serial: Id) -> Call[models.DeviceManagementInterface]:
        """Get the management interface of a device.

        OAuth scope: ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-device-management-interface/
        """

    @operation(
        "PUT", "/devices/{serial}/managementInterface",
        oauth_scope="dashboard:general:config:write", batch="update",
    )
    def update_device_management_interface(
        self, serial: Id, *, wan1: Opt[bodies.DeviceManagementInterfaceWan1] = UNSET,
        wan2: Opt[bodies.DeviceManagementInterfaceWan1] = UNSET,
    ) -> Call[models.UpdateDeviceManagementInterfaceResponse]:
        """Update the management interface of a device.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-device-management-interface/
        """

    @operation("POST", "/devices/{serial}/reboot", oauth_scope="dashboard:general:config:write")
    def reboot_device(self, serial: Id) -> Call[models.RebootDeviceResponse]:
        """Reboot a device.

        OAuth scope: ``dashboard:general:config:write``.
        https://developer.cisco.com/meraki/api-v1/reboot-device/
        """
