# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""The switch operations."""

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
    from ...operations.annotations import Id, Opt, Texts
    from ..bodies import switch as bodies
    from ..models import switch as models


class Switch(Scope):
    """The switch operations."""

    @listing("GET", "/devices/{serial}/switch/ports", oauth_scope="switch:config:read")
    def get_device_switch_ports(
        self, serial: Id, *, hide_default_ports: Any = UNSET
    ) -> Paginator[models.DeviceSwitchPort]:
        """List the switch ports of a device.

        OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-device-switch-ports/
        """

    @operation(
        "POST", "/devices/{serial}/switch/ports/cycle", stage="deprecated",
        oauth_scope="switch:config:write", batch="cycle",
    )
    def cycle_device_switch_ports(
        self, serial: Id, *, ports: Sequence[str | None] | None
    ) -> Call[models.CycleDeviceSwitchPortsResponse]:
        """Cycle the switch ports of a device.

        Deprecated. OAuth scope: ``switch:config:write``. Action batch: ``cycle``.
        https://developer.cisco.com/meraki/api-v1/cycle-device-switch-ports/
        """

    @operation(
        "PUT", "/devices/{serial}/switch/ports/mirror", stage="beta",
        oauth_scope="switch:config:write",
    )
    def update_device_switch_ports_mirror(
        self, serial: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Update the switch port mirror of a device.

        Beta: it may change or vanish without notice. OAuth scope: ``switch:config:write``.
        https://developer.cisco.com/meraki/api-v1/update-device-switch-ports-mirror/
        """

    @listing("GET", "/devices/{serial}/switch/ports/statuses", oauth_scope="switch:telemetry:read")
    def get_device_switch_ports_statuses(
        self, serial: Id, *, t0: Opt[str] = UNSET, timespan: Opt[float] = UNSET
    ) -> Paginator[models.DeviceSwitchPortsStatus]:
        """List the switch port statuses of a device.

        Look-back: ``timespan`` up to 31 days. OAuth scope: ``switch:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-device-switch-ports-statuses/
        """

    @listing(
        "GET", "/devices/{serial}/switch/ports/statuses/packets",
        oauth_scope="switch:telemetry:read",
    )
    def get_device_switch_ports_statuses_packets(
        self, serial: Id, *, t0: Opt[str] = UNSET, timespan: Opt[float] = UNSET
    ) -> Paginator[models.DeviceSwitchPortsStatusesPacket]:
        """List the switch port status packets of a device.

        Look-back: ``timespan`` up to 1 day. OAuth scope: ``switch:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-device-switch-ports-statuses-packets/
        """

    @operation("GET", "/devices/{serial}/switch/ports/{portId}", oauth_scope="switch:config:read")
    def get_device_switch_port(
        self, serial: Id, port_id: Id
    ) -> Call[models.DeviceSwitchPortDetails]:
        """Get a switch port of a device.

        OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-device-switch-port/
        """

    @operation(
        "PUT", "/devices/{serial}/switch/ports/{portId}", oauth_scope="switch:config:write",
        batch="update",
    )
    def update_device_switch_port(
        self, serial: Id, port_id: Id, *, name: Opt[str] = UNSET,
        tags: Opt[Sequence[str | None]] = UNSET, enabled: Opt[bool] = UNSET,
        poe_enabled: Opt[bool] = UNSET,
        perpetual_poe: Opt[bodies.DeviceSwitchPortPerpetualPoe] = UNSET,
        fast_poe: Opt[bodies.DeviceSwitchPortPerpetualPoe] = UNSET,
        type: Opt[Literal["access", "dad", "routed", "stack", "svl", "trunk"] | str] = UNSET,
        vlan: Opt[int] = UNSET, voice_vlan: Opt[int] = UNSET, allowed_vlans: Opt[str] = UNSET,
        isolation_enabled: Opt[bool] = UNSET, rstp_enabled: Opt[bool] = UNSET,
        stp_guard: Opt[Literal["bpdu guard", "disabled", "loop guard", "root guard"] | str] = UNSET,
        stp_port_fast_trunk: Opt[bool] = UNSET, link_negotiation: Opt[str] = UNSET,
        port_schedule_id: Opt[str] = UNSET,
        udld: Opt[Literal["Alert only", "Enforce"] | str] = UNSET,
        access_policy_type: Opt[Literal[
            "Custom access policy", "MAC allow list", "Open", "Sticky MAC allow list",
        ] | str] = UNSET,
        access_policy_number: Opt[int] = UNSET, mac_allow_list: Opt[Sequence[str | None]] = UNSET,
        mac_whitelist_limit: Opt[int] = UNSET,
        sticky_mac_allow_list: Opt[Sequence[str | None]] = UNSET,
        sticky_mac_allow_list_limit: Opt[int] = UNSET, storm_control_enabled: Opt[bool] = UNSET,
        adaptive_policy_group_id: Opt[str] = UNSET, peer_sgt_capable: Opt[bool] = UNSET,
        flexible_stacking_enabled: Opt[bool] = UNSET, dai_trusted: Opt[bool] = UNSET,
        profile: Opt[bodies.DeviceSwitchPortProfile] = UNSET,
        dot3az: Opt[bodies.DeviceSwitchPortPerpetualPoe] = UNSET,
        high_speed: Opt[bodies.DeviceSwitchPortPerpetualPoe] = UNSET,
    ) -> Call[models.UpdateDeviceSwitchPortResponse]:
        """Update a switch port of a device.

        OAuth scope: ``switch:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-device-switch-port/
        """

    @listing("GET", "/devices/{serial}/switch/routing/interfaces", oauth_scope="switch:config:read")
    def get_device_switch_routing_interfaces(
        self, serial: Id, *,
        mode: Opt[Literal["loopback", "oob_management", "routed", "vlan"] | str] = UNSET,
        protocol: Opt[Literal["ipv4", "ipv6"] | str] = UNSET,
    ) -> Paginator[models.DeviceSwitchRoutingInterface]:
        """List the switch routing interfaces of a device.

        OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-device-switch-routing-interfaces/
        """

    @operation(
        "POST", "/devices/{serial}/switch/routing/interfaces", oauth_scope="switch:config:write",
        batch="create",
    )
    def create_device_switch_routing_interface(
        self, serial: Id, *, name: str | None,
        mode: Opt[Literal["loopback", "oob_management", "routed", "vlan"] | str] = UNSET,
        subnet: Opt[str] = UNSET, switch_port_id: Opt[str] = UNSET, interface_ip: Opt[str] = UNSET,
        mtu: Opt[int] = UNSET,
        multicast_routing: Opt[Literal[
            "IGMP snooping querier", "disabled", "enabled",
        ] | str] = UNSET,
        vlan_id: Opt[int] = UNSET, default_gateway: Opt[str] = UNSET,
        ospf_settings: Opt[bodies.DeviceSwitchRoutingInterfaceOspfSettings] = UNSET,
        ipv6: Opt[bodies.DeviceSwitchRoutingInterfaceIpv6] = UNSET,
        vrf: Opt[bodies.DeviceSwitchRoutingInterfaceVrf] = UNSET,
        loopback: Opt[Mapping[str, Any]] = UNSET,
        bidirectional_forwarding_detection: Opt[bodies.DeviceSwitchRoutingInterfaceBidirectionalForwardingDetection] = UNSET,
    ) -> Call[models.CreateDeviceSwitchRoutingInterfaceResponse]:
        """Create a switch routing interface of a device.

        OAuth scope: ``switch:config:write``. Action batch: ``create``.
        https://developer.cisco.com/meraki/api-v1/create-device-switch-routing-interface/
        """

    @operation(
        "DELETE", "/devices/{serial}/switch/routing/interfaces/{interfaceId}",
        oauth_scope="switch:config:write", batch="destroy",
    )
    def delete_device_switch_routing_interface(self, serial: Id, interface_id: Id) -> Call[None]:
        """Delete a switch routing interface of a device.

        OAuth scope: ``switch:config:write``. Action batch: ``destroy``.
        https://developer.cisco.com/meraki/api-v1/delete-device-switch-routing-interface/
        """

    @operation(
        "GET", "/devices/{serial}/switch/routing/interfaces/{interfaceId}",
        oauth_scope="switch:config:read",
    )
    def get_device_switch_routing_interface(
        self, serial: Id, interface_id: Id
    ) -> Call[models.DeviceSwitchRoutingInterfaceDetails]:
        """Get a switch routing interface of a device.

        OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-device-switch-routing-interface/
        """

    @operation(
        "PUT", "/devices/{serial}/switch/routing/interfaces/{interfaceId}",
        oauth_scope="switch:config:write", batch="update",
    )
    def update_device_switch_routing_interface(
        self, serial: Id, interface_id: Id, *, name: Opt[str] = UNSET, subnet: Opt[str] = UNSET,
        switch_port_id: Opt[str] = UNSET, interface_ip: Opt[str] = UNSET, mtu: Opt[int] = UNSET,
        multicast_routing: Opt[Literal[
            "IGMP snooping querier", "disabled", "enabled",
        ] | str] = UNSET,
        vlan_id: Opt[int] = UNSET, default_gateway: Opt[str] = UNSET,
        ospf_settings: Opt[bodies.DeviceSwitchRoutingInterfaceOspfSettings] = UNSET,
        ipv6: Opt[bodies.DeviceSwitchRoutingInterfaceIpv6] = UNSET,
        vrf: Opt[bodies.DeviceSwitchRoutingInterfaceVrf] = UNSET,
        loopback: Opt[Mapping[str, Any]] = UNSET,
        bidirectional_forwarding_detection: Opt[bodies.DeviceSwitchRoutingInterfaceBidirectionalForwardingDetection] = UNSET,
    ) -> Call[models.UpdateDeviceSwitchRoutingInterfaceResponse]:
        """Update a switch routing interface of a device.

        OAuth scope: ``switch:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-device-switch-routing-interface/
        """

    @operation(
        "GET", "/devices/{serial}/switch/routing/interfaces/{interfaceId}/dhcp",
        oauth_scope="switch:config:read",
    )
    def get_device_switch_routing_interface_dhcp(
        self, serial: Id, interface_id: Id
    ) -> Call[models.DeviceSwitchRoutingInterfaceDhcp]:
        """Get the DHCP of a switch routing interface of a device.

        OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-device-switch-routing-interface-dhcp/
        """

    @operation(
        "PUT", "/devices/{serial}/switch/routing/interfaces/{interfaceId}/dhcp",
        oauth_scope="switch:config:write", batch="update",
    )
    def update_device_switch_routing_interface_dhcp(
        self, serial: Id, interface_id: Id, *,
        dhcp_mode: Opt[Literal["dhcpDisabled", "dhcpRelay", "dhcpServer"] | str] = UNSET,
        dhcp_relay_server_ips: Opt[Sequence[str | None]] = UNSET,
        dhcp_lease_time: Opt[Literal[
            "1 day", "1 hour", "1 week", "12 hours", "30 minutes", "4 hours",
        ] | str] = UNSET,
        dns_nameservers_option: Opt[Literal["custom", "googlePublicDns", "openDns"] | str] = UNSET,
        dns_custom_nameservers: Opt[Sequence[str | None]] = UNSET,
        boot_options_enabled: Opt[bool] = UNSET, boot_next_server: Opt[str] = UNSET,
        boot_file_name: Opt[str] = UNSET,
        dhcp_options: Opt[Sequence[bodies.DeviceSwitchRoutingInterfaceDhcpDhcpOption]] = UNSET,
        reserved_ip_ranges: Opt[Sequence[bodies.DeviceSwitchRoutingInterfaceDhcpReservedIpRange]] = UNSET,
        fixed_ip_assignments: Opt[Sequence[bodies.DeviceSwitchRoutingInterfaceDhcpFixedIpAssignment]] = UNSET,
        dhcp_default_router_ips: Opt[str] = UNSET, dhcp_domain_name: Opt[str] = UNSET,
    ) -> Call[models.UpdateDeviceSwitchRoutingInterfaceDhcpResponse]:
        """Update the DHCP of a switch routing interface of a device.

        OAuth scope: ``switch:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-device-switch-routing-interface-dhcp/
        """

    @listing(
        "GET", "/devices/{serial}/switch/routing/staticRoutes", oauth_scope="switch:config:read"
    )
    def get_device_switch_routing_static_routes(
        self, serial: Id
    ) -> Paginator[models.DeviceSwitchRoutingStaticRoute]:
        """List the switch routing static routes of a device.

        OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-device-switch-routing-static-routes/
        """

    @operation(
        "POST", "/devices/{serial}/switch/routing/staticRoutes", oauth_scope="switch:config:write",
        batch="create",
    )
    def create_device_switch_routing_static_route(
        self, serial: Id, *, subnet: str | None, next_hop_ip: str | None, name: Opt[str] = UNSET,
        advertise_via_ospf_enabled: Opt[bool] = UNSET,
        prefer_over_ospf_routes_enabled: Opt[bool] = UNSET,
        vrf: Opt[bodies.DeviceSwitchRoutingStaticRouteVrf] = UNSET,
    ) -> Call[models.CreateDeviceSwitchRoutingStaticRouteResponse]:
        """Create a switch routing static route of a device.

        OAuth scope: ``switch:config:write``. Action batch: ``create``.
        https://developer.cisco.com/meraki/api-v1/create-device-switch-routing-static-route/
        """

    @operation(
        "DELETE", "/devices/{serial}/switch/routing/staticRoutes/{staticRouteId}",
        oauth_scope="switch:config:write", batch="destroy",
    )
    def delete_device_switch_routing_static_route(
        self, serial: Id, static_route_id: Id
    ) -> Call[None]:
        """Delete a switch routing static route of a device.

        OAuth scope: ``switch:config:write``. Action batch: ``destroy``.
        https://developer.cisco.com/meraki/api-v1/delete-device-switch-routing-static-route/
        """

    @operation(
        "GET", "/devices/{serial}/switch/routing/staticRoutes/{staticRouteId}",
        oauth_scope="switch:config:read",
    )
    def get_device_switch_routing_static_route(
        self, serial: Id, static_route_id: Id
    ) -> Call[models.DeviceSwitchRoutingStaticRouteDetails]:
        """Get a switch routing static route of a device.

        OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-device-switch-routing-static-route/
        """

    @operation(
        "PUT", "/devices/{serial}/switch/routing/staticRoutes/{staticRouteId}",
        oauth_scope="switch:config:write", batch="update",
    )
    def update_device_switch_routing_static_route(
        self, serial: Id, static_route_id: Id, *, name: Opt[str] = UNSET, subnet: Opt[str] = UNSET,
        next_hop_ip: Opt[str] = UNSET, management_next_hop: Opt[str] = UNSET,
        advertise_via_ospf_enabled: Opt[bool] = UNSET,
        prefer_over_ospf_routes_enabled: Opt[bool] = UNSET,
        vrf: Opt[bodies.DeviceSwitchRoutingStaticRouteVrf] = UNSET,
    ) -> Call[models.UpdateDeviceSwitchRoutingStaticRouteResponse]:
        """Update a switch routing static route of a device.

        OAuth scope: ``switch:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-device-switch-routing-static-route/
        """

    @operation("GET", "/devices/{serial}/switch/warmSpare", oauth_scope="switch:config:read")
    def get_device_switch_warm_spare(self, serial: Id) -> Call[models.DeviceSwitchWarmSpare]:
        """Get the switch warm spare of a device.

        OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-device-switch-warm-spare/
        """

    @operation(
        "PUT", "/devices/{serial}/switch/warmSpare", oauth_scope="switch:config:write",
        batch="update",
    )
    def update_device_switch_warm_spare(
        self, serial: Id, *, enabled: bool | None, spare_serial: Opt[str] = UNSET
    ) -> Call[models.UpdateDeviceSwitchWarmSpareResponse]:
        """Update the switch warm spare of a device.

        OAuth scope: ``switch:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-device-switch-warm-spare/
        """

    @operation(
        "GET", "/networks/{networkId}/switch/accessControlLists", oauth_scope="switch:config:read"
    )
    def get_network_switch_access_control_lists(
        self, network_id: Id
    ) -> Call[models.NetworkSwitchAccessControlLists]:
        """Get the switch access control lists of a network.

        OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-switch-access-control-lists/
        """

    @operation(
        "PUT", "/networks/{networkId}/switch/accessControlLists", oauth_scope="switch:config:write"
    )
    def update_network_switch_access_control_lists(
        self, network_id: Id, *, rules: Sequence[bodies.NetworkSwitchAccessControlListsRule] | None
    ) -> Call[models.UpdateNetworkSwitchAccessControlListsResponse]:
        """Update the switch access control lists of a network.

        OAuth scope: ``switch:config:write``.
        https://developer.cisco.com/meraki/api-v1/update-network-switch-access-control-lists/
        """

    @listing("GET", "/networks/{networkId}/switch/accessPolicies", oauth_scope="switch:config:read")
    def get_network_switch_access_policies(
        self, network_id: Id
    ) -> Paginator[models.NetworkSwitchAccessPolicy]:
        """List the switch access policies of a network.

        OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-switch-access-policies/
        """

    @operation(
        "POST", "/networks/{networkId}/switch/accessPolicies", oauth_scope="switch:config:write",
        batch="create",
    )
    def create_network_switch_access_policy(
        self, network_id: Id, *, name: str | None,
        radius_servers: Sequence[bodies.NetworkSwitchAccessPolicyRadiusServer] | None,
        radius_accounting_enabled: bool | None,
        radius: Opt[bodies.NetworkSwitchAccessPolicyRadius] = UNSET,
        guest_port_bouncing: Opt[bool] = UNSET, radius_testing_enabled: Opt[bool] = UNSET,
        radius_coa_support_enabled: Opt[bool] = UNSET,
        radius_accounting_servers: Opt[Sequence[bodies.NetworkSwitchAccessPolicyRadiusServer]] = UNSET,
        radius_group_attribute: Opt[str] = UNSET,
        host_mode: Opt[Literal[
            "Multi-Auth", "Multi-Domain", "Multi-Host", "Single-Host",
        ] | str] = UNSET,
        access_policy_type: Opt[Literal[
            "802.1x", "Hybrid authentication", "MAC authentication bypass",
        ] | str] = UNSET,
        increase_access_speed: Opt[bool] = UNSET, guest_vlan_id: Opt[int] = UNSET,
        dot1x: Opt[bodies.NetworkSwitchAccessPolicyDot1x] = UNSET,
        voice_vlan_clients: Opt[bool] = UNSET,
        url_redirect_walled_garden_enabled: Opt[bool] = UNSET,
        url_redirect_walled_garden_ranges: Opt[Sequence[str | None]] = UNSET,
        guest_group_policy_id: Opt[str] = UNSET, guest_sgt_id: Opt[int] = UNSET,
    ) -> Call[models.CreateNetworkSwitchAccessPolicyResponse]:
        """Create a switch access policy of a network.

        OAuth scope: ``switch:config:write``. Action batch: ``create``.
        https://developer.cisco.com/meraki/api-v1/create-network-switch-access-policy/
        """

    @operation(
        "DELETE", "/networks/{networkId}/switch/accessPolicies/{accessPolicyNumber}",
        oauth_scope="switch:config:write", batch="destroy",
    )
    def delete_network_switch_access_policy(
        self, network_id: Id, access_policy_number: Id
    ) -> Call[None]:
        """Delete a switch access policy of a network.

        OAuth scope: ``switch:config:write``. Action batch: ``destroy``.
        https://developer.cisco.com/meraki/api-v1/delete-network-switch-access-policy/
        """

    @operation(
        "GET", "/networks/{networkId}/switch/accessPolicies/{accessPolicyNumber}",
        oauth_scope="switch:config:read",
    )
    def get_network_switch_access_policy(
        self, network_id: Id, access_policy_number: Id
    ) -> Call[models.NetworkSwitchAccessPolicyDetails]:
        """Get a switch access policy of a network.

        OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-switch-access-policy/
        """

    @operation(
        "PUT", "/networks/{networkId}/switch/accessPolicies/{accessPolicyNumber}",
        oauth_scope="switch:config:write", batch="update",
    )
    def update_network_switch_access_policy(
        self, network_id: Id, access_policy_number: Id, *, name: Opt[str] = UNSET,
        radius_servers: Opt[Sequence[bodies.NetworkSwitchAccessPolicyRadiusServer]] = UNSET,
        radius: Opt[bodies.NetworkSwitchAccessPolicyRadius] = UNSET,
        guest_port_bouncing: Opt[bool] = UNSET, radius_testing_enabled: Opt[bool] = UNSET,
        radius_coa_support_enabled: Opt[bool] = UNSET, radius_accounting_enabled: Opt[bool] = UNSET,
        radius_accounting_servers: Opt[Sequence[bodies.NetworkSwitchAccessPolicyRadiusServer]] = UNSET,
        radius_group_attribute: Opt[str] = UNSET,
        host_mode: Opt[Literal[
            "Multi-Auth", "Multi-Domain", "Multi-Host", "Single-Host",
        ] | str] = UNSET,
        access_policy_type: Opt[Literal[
            "802.1x", "Hybrid authentication", "MAC authentication bypass",
        ] | str] = UNSET,
        increase_access_speed: Opt[bool] = UNSET, guest_vlan_id: Opt[int] = UNSET,
        dot1x: Opt[bodies.NetworkSwitchAccessPolicyDot1x] = UNSET,
        voice_vlan_clients: Opt[bool] = UNSET,
        url_redirect_walled_garden_enabled: Opt[bool] = UNSET,
        url_redirect_walled_garden_ranges: Opt[Sequence[str | None]] = UNSET,
        guest_group_policy_id: Opt[str] = UNSET, guest_sgt_id: Opt[int] = UNSET,
    ) -> Call[models.UpdateNetworkSwitchAccessPolicyResponse]:
        """Update a switch access policy of a network.

        OAuth scope: ``switch:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-switch-access-policy/
        """

    @operation(
        "GET", "/networks/{networkId}/switch/alternateManagementInterface",
        oauth_scope="switch:config:read",
    )
    def get_network_switch_alternate_management_interface(
        self, network_id: Id
    ) -> Call[models.NetworkSwitchAlternateManagementInterface]:
        """Get the switch alternate management interface of a network.

        OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-switch-alternate-management-interface/
        """

    @operation(
        "PUT", "/networks/{networkId}/switch/alternateManagementInterface",
        oauth_scope="switch:config:write", batch="update",
    )
    def update_network_switch_alternate_management_interface(
        self, network_id: Id, *, enabled: Opt[bool] = UNSET, vlan_id: Opt[int] = UNSET,
        protocols: Opt[Sequence[Literal["radius", "snmp", "syslog"] | str | None]] = UNSET,
        switches: Opt[Sequence[bodies.NetworkSwitchAlternateManagementInterfaceSwitch]] = UNSET,
    ) -> Call[models.UpdateNetworkSwitchAlternateManagementInterfaceResponse]:
        """Update the switch alternate management interface of a network.

        OAuth scope: ``switch:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-switch-alternate-management-interface/
        """

    @listing(
        "GET", "/networks/{networkId}/switch/dhcp/v4/servers/seen", paging="link", per_page=1000,
        per_page_minimum=3, oauth_scope="switch:telemetry:read",
    )
    def get_network_switch_dhcp_v4_servers_seen(
        self, network_id: Id, *, t0: Opt[str] = UNSET, timespan: Opt[float] = UNSET,
        per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.NetworkSwitchDhcpV4ServersSeen]:
        """List the switch DHCP v4 server seen of a network.

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default. Look-back:
        ``timespan`` up to 31 days. OAuth scope: ``switch:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-switch-dhcp-v4-servers-seen/
        """

    @operation(
        "GET", "/networks/{networkId}/switch/dhcpServerPolicy", oauth_scope="switch:config:read"
    )
    def get_network_switch_dhcp_server_policy(
        self, network_id: Id
    ) -> Call[models.NetworkSwitchDhcpServerPolicy]:
        """Get the switch DHCP server policy of a network.

        OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-switch-dhcp-server-policy/
        """

    @operation(
        "PUT", "/networks/{networkId}/switch/dhcpServerPolicy", oauth_scope="switch:config:write",
        batch="update",
    )
    def update_network_switch_dhcp_server_policy(
        self, network_id: Id, *, alerts: Opt[bodies.NetworkSwitchDhcpServerPolicyAlerts] = UNSET,
        default_policy: Opt[Literal["allow", "block"] | str] = UNSET,
        allowed_servers: Opt[Sequence[str | None]] = UNSET,
        blocked_servers: Opt[Sequence[str | None]] = UNSET,
        arp_inspection: Opt[bodies.DeviceSwitchPortPerpetualPoe] = UNSET,
    ) -> Call[models.UpdateNetworkSwitchDhcpServerPolicyResponse]:
        """Update the switch DHCP server policy of a network.

        OAuth scope: ``switch:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-switch-dhcp-server-policy/
        """

    @listing(
        "GET", "/networks/{networkId}/switch/dhcpServerPolicy/arpInspection/trustedServers",
        paging="link", per_page=1000, per_page_minimum=3, oauth_scope="switch:config:read",
    )
    def get_network_switch_dhcp_server_policy_arp_inspection_trusted_servers(
        self, network_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.NetworkSwitchDhcpServerPolicyArpInspectionTrustedServer]:
        """List the switch DHCP server policy ARP inspection trusted servers of a network.

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default. OAuth scope:
        ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-switch-dhcp-server-policy-arp-inspection-trusted-servers/
        """

    @operation(
        "POST", "/networks/{networkId}/switch/dhcpServerPolicy/arpInspection/trustedServers",
        oauth_scope="switch:config:write", batch="create",
    )
    def create_network_switch_dhcp_server_policy_arp_inspection_trusted_server(
        self, network_id: Id, *, mac: str | None, vlan: int | None,
        ipv4: bodies.NetworkSwitchDhcpServerPolicyArpInspectionTrustedServerIpv4 | None,
    ) -> Call[models.CreateNetworkSwitchDhcpServerPolicyArpInspectionTrustedServerResponse]:
        """Create a switch DHCP server policy ARP inspection trusted server of a network.

        OAuth scope: ``switch:config:write``. Action batch: ``create``.
        https://developer.cisco.com/meraki/api-v1/create-network-switch-dhcp-server-policy-arp-inspection-trusted-server/
        """

    @operation(
        "DELETE",
        "/networks/{networkId}/switch/dhcpServerPolicy/arpInspection/trustedServers/{trustedServerId}",
        oauth_scope="switch:config:write", batch="destroy",
    )
    def delete_network_switch_dhcp_server_policy_arp_inspection_trusted_server(
        self, network_id: Id, trusted_server_id: Id
    ) -> Call[None]:
        """Delete a switch DHCP server policy ARP inspection trusted server of a network.

        OAuth scope: ``switch:config:write``. Action batch: ``destroy``.
        https://developer.cisco.com/meraki/api-v1/delete-network-switch-dhcp-server-policy-arp-inspection-trusted-server/
        """

    @operation(
        "PUT",
        "/networks/{networkId}/switch/dhcpServerPolicy/arpInspection/trustedServers/{trustedServerId}",
        oauth_scope="switch:config:write", batch="update",
    )
    def update_network_switch_dhcp_server_policy_arp_inspection_trusted_server(
        self, network_id: Id, trusted_server_id: Id, *, mac: Opt[str] = UNSET,
        vlan: Opt[int] = UNSET,
        ipv4: Opt[bodies.NetworkSwitchDhcpServerPolicyArpInspectionTrustedServerIpv4] = UNSET,
    ) -> Call[models.UpdateNetworkSwitchDhcpServerPolicyArpInspectionTrustedServerResponse]:
        """Update a switch DHCP server policy ARP inspection trusted server of a network.

        OAuth scope: ``switch:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-switch-dhcp-server-policy-arp-inspection-trusted-server/
        """

    @listing(
        "GET", "/networks/{networkId}/switch/dhcpServerPolicy/arpInspection/warnings/byDevice",
        paging="link", per_page=1000, per_page_minimum=3, oauth_scope="switch:config:read",
    )
    def get_network_switch_dhcp_server_policy_arp_inspection_warnings_by_device(
        self, network_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.NetworkSwitchDhcpServerPolicyArpInspectionWarningsByDevice]:
        """List the switch DHCP server policy ARP inspection warnings of a network, by device.

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default. OAuth scope:
        ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-switch-dhcp-server-policy-arp-inspection-warnings-by-device/
        """

    @operation(
        "GET", "/networks/{networkId}/switch/dscpToCosMappings", oauth_scope="switch:config:read"
    )
    def get_network_switch_dscp_to_cos_mappings(
        self, network_id: Id
    ) -> Call[models.NetworkSwitchDscpToCosMappings]:
        """Get the switch DSCP to cos mappings of a network.

        OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-switch-dscp-to-cos-mappings/
        """

    @operation(
        "PUT", "/networks/{networkId}/switch/dscpToCosMappings", oauth_scope="switch:config:write",
        batch="update",
    )
    def update_network_switch_dscp_to_cos_mappings(
        self, network_id: Id, *,
        mappings: Sequence[bodies.NetworkSwitchDscpToCosMappingsMapping] | None,
    ) -> Call[models.UpdateNetworkSwitchDscpToCosMappingsResponse]:
        """Update the switch DSCP to cos mappings of a network.

        OAuth scope: ``switch:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-switch-dscp-to-cos-mappings/
        """

    @listing(
        "GET", "/networks/{networkId}/switch/linkAggregations", oauth_scope="switch:config:read"
    )
    def get_network_switch_link_aggregations(
        self, network_id: Id, *, serials: Texts = UNSET
    ) -> Paginator[models.NetworkSwitchLinkAggregation]:
        """List the switch link aggregations of a network.

        OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-switch-link-aggregations/
        """

    @operation(
        "POST", "/networks/{networkId}/switch/linkAggregations", oauth_scope="switch:config:write",
        batch="create",
    )
    def create_network_switch_link_aggregation(
        self, network_id: Id, *,
        switch_ports: Opt[Sequence[bodies.NetworkSwitchLinkAggregationSwitchPort]] = UNSET,
        switch_profile_ports: Opt[Sequence[bodies.NetworkSwitchLinkAggregationSwitchProfilePort]] = UNSET,
    ) -> Call[models.CreateNetworkSwitchLinkAggregationResponse]:
        """Create a switch link aggregation of a network.

        OAuth scope: ``switch:config:write``. Action batch: ``create``.
        https://developer.cisco.com/meraki/api-v1/create-network-switch-link-aggregation/
        """

    @operation(
        "DELETE", "/networks/{networkId}/switch/linkAggregations/{linkAggregationId}",
        oauth_scope="switch:config:write", batch="destroy",
    )
    def delete_network_switch_link_aggregation(
        self, network_id: Id, link_aggregation_id: Id
    ) -> Call[None]:
        """Delete a switch link aggregation of a network.

        OAuth scope: ``switch:config:write``. Action batch: ``destroy``.
        https://developer.cisco.com/meraki/api-v1/delete-network-switch-link-aggregation/
        """

    @operation(
        "PUT", "/networks/{networkId}/switch/linkAggregations/{linkAggregationId}",
        oauth_scope="switch:config:write", batch="update",
    )
    def update_network_switch_link_aggregation(
        self, network_id: Id, link_aggregation_id: Id, *,
        switch_ports: Opt[Sequence[bodies.NetworkSwitchLinkAggregationSwitchPort]] = UNSET,
        switch_profile_ports: Opt[Sequence[bodies.NetworkSwitchLinkAggregationSwitchProfilePort]] = UNSET,
    ) -> Call[models.UpdateNetworkSwitchLinkAggregationResponse]:
        """Update a switch link aggregation of a network.

        OAuth scope: ``switch:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-switch-link-aggregation/
        """

    @operation("GET", "/networks/{networkId}/switch/mtu", oauth_scope="switch:config:read")
    def get_network_switch_mtu(self, network_id: Id) -> Call[models.NetworkSwitchMtu]:
        """Get the switch MTU of a network.

        OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-switch-mtu/
        """

    @operation(
        "PUT", "/networks/{networkId}/switch/mtu", oauth_scope="switch:config:write", batch="update"
    )
    def update_network_switch_mtu(
        self, network_id: Id, *, default_mtu_size: Opt[int] = UNSET,
        overrides: Opt[Sequence[bodies.NetworkSwitchMtuOverride]] = UNSET,
    ) -> Call[models.UpdateNetworkSwitchMtuResponse]:
        """Update the switch MTU of a network.

        OAuth scope: ``switch:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-switch-mtu/
        """

    @listing("GET", "/networks/{networkId}/switch/portSchedules", oauth_scope="switch:config:read")
    def get_network_switch_port_schedules(
        self, network_id: Id
    ) -> Paginator[models.NetworkSwitchPortSchedule]:
        """List the switch port schedules of a network.

        OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-switch-port-schedules/
        """

    @operation(
        "POST", "/networks/{networkId}/switch/portSchedules", oauth_scope="switch:config:write",
        batch="create",
    )
    def create_network_switch_port_schedule(
        self, network_id: Id, *, name: str | None,
        port_schedule: Opt[bodies.NetworkSwitchPortSchedulePortSchedule] = UNSET,
    ) -> Call[models.CreateNetworkSwitchPortScheduleResponse]:
        """Create a switch port schedule of a network.

        OAuth scope: ``switch:config:write``. Action batch: ``create``.
        https://developer.cisco.com/meraki/api-v1/create-network-switch-port-schedule/
        """

    @operation(
        "DELETE", "/networks/{networkId}/switch/portSchedules/{portScheduleId}",
        oauth_scope="switch:config:write", batch="destroy",
    )
    def delete_network_switch_port_schedule(
        self, network_id: Id, port_schedule_id: Id
    ) -> Call[None]:
        """Delete a switch port schedule of a network.

        OAuth scope: ``switch:config:write``. Action batch: ``destroy``.
        https://developer.cisco.com/meraki/api-v1/delete-network-switch-port-schedule/
        """

    @operation(
        "PUT", "/networks/{networkId}/switch/portSchedules/{portScheduleId}",
        oauth_scope="switch:config:write", batch="update",
    )
    def update_network_switch_port_schedule(
        self, network_id: Id, port_schedule_id: Id, *, name: Opt[str] = UNSET,
        port_schedule: Opt[bodies.NetworkSwitchPortSchedulePortSchedule] = UNSET,
    ) -> Call[models.UpdateNetworkSwitchPortScheduleResponse]:
        """Update a switch port schedule of a network.

        OAuth scope: ``switch:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-switch-port-schedule/
        """

    @operation(
        "GET", "/networks/{networkId}/switch/ports/profiles", stage="beta",
        oauth_scope="switch:config:read",
    )
    def get_network_switch_ports_profiles(self, network_id: Id) -> Call[Any]:
        """Get the switch port profiles of a network.

        Beta: it may change or vanish without notice. OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-switch-ports-profiles/
        """

    @operation(
        "POST", "/networks/{networkId}/switch/ports/profiles", stage="beta",
        oauth_scope="switch:config:write",
    )
    def create_network_switch_ports_profile(
        self, network_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Create a switch port profile of a network.

        Beta: it may change or vanish without notice. OAuth scope: ``switch:config:write``.
        https://developer.cisco.com/meraki/api-v1/create-network-switch-ports-profile/
        """

    @operation(
        "DELETE", "/networks/{networkId}/switch/ports/profiles/{id}", stage="beta",
        oauth_scope="switch:config:write",
    )
    def delete_network_switch_ports_profile(self, network_id: Id, id: Id) -> Call[None]:
        """Delete a switch port profile of a network.

        Beta: it may change or vanish without notice. OAuth scope: ``switch:config:write``.
        https://developer.cisco.com/meraki/api-v1/delete-network-switch-ports-profile/
        """

    @operation(
        "PUT", "/networks/{networkId}/switch/ports/profiles/{id}", stage="beta",
        oauth_scope="switch:config:write",
    )
    def update_network_switch_ports_profile(
        self, network_id: Id, id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Update a switch port profile of a network.

        Beta: it may change or vanish without notice. OAuth scope: ``switch:config:write``.
        https://developer.cisco.com/meraki/api-v1/update-network-switch-ports-profile/
        """

    @listing("GET", "/networks/{networkId}/switch/qosRules", oauth_scope="switch:config:read")
    def get_network_switch_qos_rules(
        self, network_id: Id
    ) -> Paginator[models.NetworkSwitchQosRule]:
        """List the switch QoS rules of a network.

        OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-switch-qos-rules/
        """

    @operation(
        "POST", "/networks/{networkId}/switch/qosRules", oauth_scope="switch:config:write",
        batch="create",
    )
    def create_network_switch_qos_rule(
        self, network_id: Id, *, vlan: int | None,
        protocol: Opt[Literal["ANY", "TCP", "UDP"] | str] = UNSET, src_port: Opt[int] = UNSET,
        src_port_range: Opt[str] = UNSET, dst_port: Opt[int] = UNSET,
        dst_port_range: Opt[str] = UNSET, dscp: Opt[int] = UNSET,
    ) -> Call[models.CreateNetworkSwitchQosRuleResponse]:
        """Create a switch QoS rule of a network.

        OAuth scope: ``switch:config:write``. Action batch: ``create``.
        https://developer.cisco.com/meraki/api-v1/create-network-switch-qos-rule/
        """

    @operation(
        "GET", "/networks/{networkId}/switch/qosRules/order", oauth_scope="switch:config:read"
    )
    def get_network_switch_qos_rules_order(
        self, network_id: Id
    ) -> Call[models.NetworkSwitchQosRulesOrder]:
        """Get the switch QoS rule order of a network.

        OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-switch-qos-rules-order/
        """

    @operation(
        "PUT", "/networks/{networkId}/switch/qosRules/order", oauth_scope="switch:config:write",
        batch="update_order",
    )
    def update_network_switch_qos_rules_order(
        self, network_id: Id, *, rule_ids: Sequence[str | None] | None
    ) -> Call[models.UpdateNetworkSwitchQosRulesOrderResponse]:
        """Update the switch QoS rule order of a network.

        OAuth scope: ``switch:config:write``. Action batch: ``update_order``.
        https://developer.cisco.com/meraki/api-v1/update-network-switch-qos-rules-order/
        """

    @operation(
        "DELETE", "/networks/{networkId}/switch/qosRules/{qosRuleId}",
        oauth_scope="switch:config:write", batch="destroy",
    )
    def delete_network_switch_qos_rule(self, network_id: Id, qos_rule_id: Id) -> Call[None]:
        """Delete a switch QoS rule of a network.

        OAuth scope: ``switch:config:write``. Action batch: ``destroy``.
        https://developer.cisco.com/meraki/api-v1/delete-network-switch-qos-rule/
        """

    @operation(
        "GET", "/networks/{networkId}/switch/qosRules/{qosRuleId}", oauth_scope="switch:config:read"
    )
    def get_network_switch_qos_rule(
        self, network_id: Id, qos_rule_id: Id
    ) -> Call[models.NetworkSwitchQosRuleDetails]:
        """Get a switch QoS rule of a network.

        OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-switch-qos-rule/
        """

    @operation(
        "PUT", "/networks/{networkId}/switch/qosRules/{qosRuleId}",
        oauth_scope="switch:config:write", batch="update",
    )
    def update_network_switch_qos_rule(
        self, network_id: Id, qos_rule_id: Id, *, vlan: Opt[int] = UNSET,
        protocol: Opt[Literal["ANY", "TCP", "UDP"] | str] = UNSET, src_port: Opt[int] = UNSET,
        src_port_range: Opt[str] = UNSET, dst_port: Opt[int] = UNSET,
        dst_port_range: Opt[str] = UNSET, dscp: Opt[int] = UNSET,
    ) -> Call[models.UpdateNetworkSwitchQosRuleResponse]:
        """Update a switch QoS rule of a network.

        OAuth scope: ``switch:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-switch-qos-rule/
        """

    @operation(
        "GET", "/networks/{networkId}/switch/raGuardPolicy", stage="beta",
        oauth_scope="switch:config:read",
    )
    def get_network_switch_ra_guard_policy(self, network_id: Id) -> Call[Any]:
        """Get the switch ra guard policy of a network.

        Beta: it may change or vanish without notice. OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-switch-ra-guard-policy/
        """

    @operation(
        "PUT", "/networks/{networkId}/switch/raGuardPolicy", stage="beta",
        oauth_scope="switch:config:write",
    )
    def update_network_switch_ra_guard_policy(
        self, network_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Update the switch ra guard policy of a network.

        Beta: it may change or vanish without notice. OAuth scope: ``switch:config:write``.
        https://developer.cisco.com/meraki/api-v1/update-network-switch-ra-guard-policy/
        """

    @operation(
        "GET", "/networks/{networkId}/switch/routing/multicast", oauth_scope="switch:config:read"
    )
    def get_network_switch_routing_multicast(
        self, network_id: Id
    ) -> Call[models.NetworkSwitchRoutingMulticast]:
        """Get the switch routing multicast of a network.

        OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-switch-routing-multicast/
        """

    @operation(
        "PUT", "/networks/{networkId}/switch/routing/multicast", oauth_scope="switch:config:write",
        batch="update",
    )
    def update_network_switch_routing_multicast(
        self, network_id: Id, *,
        default_settings: Opt[bodies.NetworkSwitchRoutingMulticastDefaultSettings] = UNSET,
        overrides: Opt[Sequence[bodies.NetworkSwitchRoutingMulticastOverride]] = UNSET,
    ) -> Call[models.UpdateNetworkSwitchRoutingMulticastResponse]:
        """Update the switch routing multicast of a network.

        OAuth scope: ``switch:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-switch-routing-multicast/
        """

    @listing(
        "GET", "/networks/{networkId}/switch/routing/multicast/rendezvousPoints",
        oauth_scope="switch:config:read",
    )
    def get_network_switch_routing_multicast_rendezvous_points(
        self, network_id: Id
    ) -> Paginator[models.NetworkSwitchRoutingMulticastRendezvousPoint]:
        """List the switch routing multicast rendezvous points of a network.

        OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-switch-routing-multicast-rendezvous-points/
        """

    @operation(
        "POST", "/networks/{networkId}/switch/routing/multicast/rendezvousPoints",
        oauth_scope="switch:config:write", batch="create",
    )
    def create_network_switch_routing_multicast_rendezvous_point(
        self, network_id: Id, *, interface_ip: str | None, multicast_group: str | None,
        vrf: Opt[bodies.DeviceSwitchRoutingInterfaceVrf] = UNSET,
    ) -> Call[models.CreateNetworkSwitchRoutingMulticastRendezvousPointResponse]:
        """Create a switch routing multicast rendezvous point of a network.

        OAuth scope: ``switch:config:write``. Action batch: ``create``.
        https://developer.cisco.com/meraki/api-v1/create-network-switch-routing-multicast-rendezvous-point/
        """

    @operation(
        "DELETE",
        "/networks/{networkId}/switch/routing/multicast/rendezvousPoints/{rendezvousPointId}",
        oauth_scope="switch:config:write", batch="destroy",
    )
    def delete_network_switch_routing_multicast_rendezvous_point(
        self, network_id: Id, rendezvous_point_id: Id
    ) -> Call[None]:
        """Delete a switch routing multicast rendezvous point of a network.

        OAuth scope: ``switch:config:write``. Action batch: ``destroy``.
        https://developer.cisco.com/meraki/api-v1/delete-network-switch-routing-multicast-rendezvous-point/
        """

    @operation(
        "GET",
        "/networks/{networkId}/switch/routing/multicast/rendezvousPoints/{rendezvousPointId}",
        oauth_scope="switch:config:read",
    )
    def get_network_switch_routing_multicast_rendezvous_point(
        self, network_id: Id, rendezvous_point_id: Id
    ) -> Call[models.NetworkSwitchRoutingMulticastRendezvousPointDetails]:
        """Get a switch routing multicast rendezvous point of a network.

        OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-switch-routing-multicast-rendezvous-point/
        """

    @operation(
        "PUT",
        "/networks/{networkId}/switch/routing/multicast/rendezvousPoints/{rendezvousPointId}",
        oauth_scope="switch:config:write", batch="update",
    )
    def update_network_switch_routing_multicast_rendezvous_point(
        self, network_id: Id, rendezvous_point_id: Id, *, interface_ip: str | None,
        multicast_group: str | None, vrf: Opt[bodies.DeviceSwitchRoutingInterfaceVrf] = UNSET,
    ) -> Call[models.UpdateNetworkSwitchRoutingMulticastRendezvousPointResponse]:
        """Update a switch routing multicast rendezvous point of a network.

        OAuth scope: ``switch:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-switch-routing-multicast-rendezvous-point/
        """

    @operation("GET", "/networks/{networkId}/switch/routing/ospf", oauth_scope="switch:config:read")
    def get_network_switch_routing_ospf(
        self, network_id: Id, *, vrf: Opt[str] = UNSET
    ) -> Call[models.NetworkSwitchRoutingOspf]:
        """Get the switch routing OSPF of a network.

        OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-switch-routing-ospf/
        """

    @operation(
        "PUT", "/networks/{networkId}/switch/routing/ospf", oauth_scope="switch:config:write",
        batch="update", exceptions=("vrf",),
    )
    def update_network_switch_routing_ospf(
        self, network_id: Id, *, vrf: Opt[str] = UNSET, enabled: Opt[bool] = UNSET,
        hello_timer_in_seconds: Opt[int] = UNSET, dead_timer_in_seconds: Opt[int] = UNSET,
        areas: Opt[Sequence[bodies.NetworkSwitchRoutingOspfArea]] = UNSET,
        v3: Opt[bodies.NetworkSwitchRoutingOspfV3] = UNSET,
        md5_authentication_enabled: Opt[bool] = UNSET,
        md5_authentication_key: Opt[bodies.NetworkSwitchRoutingOspfMd5AuthenticationKey] = UNSET,
    ) -> Call[models.UpdateNetworkSwitchRoutingOspfResponse]:
        """Update the switch routing OSPF of a network.

        OAuth scope: ``switch:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-switch-routing-ospf/
        """

    @operation("GET", "/networks/{networkId}/switch/settings", oauth_scope="switch:config:read")
    def get_network_switch_settings(self, network_id: Id) -> Call[models.NetworkSwitchSettings]:
        """Get the switch settings of a network.

        OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-switch-settings/
        """

    @operation(
        "PUT", "/networks/{networkId}/switch/settings", oauth_scope="switch:config:write",
        batch="update",
    )
    def update_network_switch_settings(
        self, network_id: Id, *, vlan: Opt[int] = UNSET, use_combined_power: Opt[bool] = UNSET,
        power_exceptions: Opt[Sequence[bodies.NetworkSwitchSettingsPowerException]] = UNSET,
        uplink_client_sampling: Opt[bodies.DeviceSwitchPortPerpetualPoe] = UNSET,
        mac_blocklist: Opt[bodies.DeviceSwitchPortPerpetualPoe] = UNSET,
        port_channel_fallback: Opt[bool] = UNSET,
        uplink_selection: Opt[bodies.NetworkSwitchSettingsUplinkSelection] = UNSET,
    ) -> Call[models.UpdateNetworkSwitchSettingsResponse]:
        """Update the switch settings of a network.

        OAuth scope: ``switch:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-switch-settings/
        """

    @operation(
        "PUT", "/networks/{networkId}/switch/spanningTree", stage="beta",
        oauth_scope="switch:config:write",
    )
    def update_network_switch_spanning_tree(
        self, network_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Update the switch spanning tree of a network.

        Beta: it may change or vanish without notice. OAuth scope: ``switch:config:write``.
        https://developer.cisco.com/meraki/api-v1/update-network-switch-spanning-tree/
        """

    @listing("GET", "/networks/{networkId}/switch/stacks", oauth_scope="switch:config:read")
    def get_network_switch_stacks(self, network_id: Id) -> Paginator[models.NetworkSwitchStack]:
        """List the switch stacks of a network.

        OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-switch-stacks/
        """

    @operation("POST", "/networks/{networkId}/switch/stacks", oauth_scope="switch:config:write")
    def create_network_switch_stack(
        self, network_id: Id, *, name: str | None, serials: Sequence[str | None] | None
    ) -> Call[models.CreateNetworkSwitchStackResponse]:
        """Create a switch stack of a network.

        OAuth scope: ``switch:config:write``.
        https://developer.cisco.com/meraki/api-v1/create-network-switch-stack/
        """

    @operation(
        "DELETE", "/networks/{networkId}/switch/stacks/{switchStackId}",
        oauth_scope="switch:config:write",
    )
    def delete_network_switch_stack(self, network_id: Id, switch_stack_id: Id) -> Call[None]:
        """Delete a switch stack of a network.

        OAuth scope: ``switch:config:write``.
        https://developer.cisco.com/meraki/api-v1/delete-network-switch-stack/
        """

    @operation(
        "GET", "/networks/{networkId}/switch/stacks/{switchStackId}",
        oauth_scope="switch:config:read",
    )
    def get_network_switch_stack(
        self, network_id: Id, switch_stack_id: Id
    ) -> Call[models.NetworkSwitchStackDetails]:
        """Get a switch stack of a network.

        OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-switch-stack/
        """

    @operation(
        "PUT", "/networks/{networkId}/switch/stacks/{switchStackId}",
        oauth_scope="switch:config:write", batch="stacks/actions/update",
    )
    def update_network_switch_stack(
        self, network_id: Id, switch_stack_id: Id, *, name: Opt[str] = UNSET,
        members: Opt[Sequence[bodies.NetworkSwitchStackMember]] = UNSET,
    ) -> Call[models.UpdateNetworkSwitchStackResponse]:
        """Update a switch stack of a network.

        OAuth scope: ``switch:config:write``. Action batch: ``stacks/actions/update``.
        https://developer.cisco.com/meraki/api-v1/update-network-switch-stack/
        """

    @operation(
        "POST", "/networks/{networkId}/switch/stacks/{switchStackId}/add",
        oauth_scope="switch:config:write",
    )
    def add_network_switch_stack(
        self, network_id: Id, switch_stack_id: Id, *, serial: str | None
    ) -> Call[models.AddNetworkSwitchStackResponse]:
        """Add to a switch stack of a network.

        OAuth scope: ``switch:config:write``.
        https://developer.cisco.com/meraki/api-v1/add-network-switch-stack/
        """

    @operation(
        "PUT", "/networks/{networkId}/switch/stacks/{switchStackId}/ports/mirror", stage="beta",
        oauth_scope="switch:config:write",
    )
    def update_network_switch_stack_ports_mirror(
        self, network_id: Id, switch_stack_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Update the port mirror of a switch stack of a network.

        Beta: it may change or vanish without notice. OAuth scope: ``switch:config:write``.
        https://developer.cisco.com/meraki/api-v1/update-network-switch-stack-ports-mirror/
        """

    @operation(
        "POST", "/networks/{networkId}/switch/stacks/{switchStackId}/remove",
        oauth_scope="switch:config:write",
    )
    def remove_network_switch_stack(
        self, network_id: Id, switch_stack_id: Id, *, serial: str | None
    ) -> Call[models.RemoveNetworkSwitchStackResponse]:
        """Remove from a switch stack of a network.

        OAuth scope: ``switch:config:write``.
        https://developer.cisco.com/meraki/api-v1/remove-network-switch-stack/
        """

    @listing(
        "GET", "/networks/{networkId}/switch/stacks/{switchStackId}/routing/interfaces",
        oauth_scope="switch:config:read",
    )
    def get_network_switch_stack_routing_interfaces(
        self, network_id: Id, switch_stack_id: Id, *,
        mode: Opt[Literal["loopback", "oob_management", "routed", "vlan"] | str] = UNSET,
        protocol: Opt[Literal["ipv4", "ipv6"] | str] = UNSET,
    ) -> Paginator[models.NetworkSwitchStackRoutingInterface]:
        """List the routing interfaces of a switch stack of a network.

        OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-switch-stack-routing-interfaces/
        """

    @operation(
        "POST", "/networks/{networkId}/switch/stacks/{switchStackId}/routing/interfaces",
        oauth_scope="switch:config:write", batch="create",
    )
    def create_network_switch_stack_routing_interface(
        self, network_id: Id, switch_stack_id: Id, *, name: str | None,
        mode: Opt[Literal["loopback", "oob_management", "routed", "vlan"] | str] = UNSET,
        subnet: Opt[str] = UNSET, switch_port_id: Opt[str] = UNSET, interface_ip: Opt[str] = UNSET,
        mtu: Opt[int] = UNSET,
        multicast_routing: Opt[Literal[
            "IGMP snooping querier", "disabled", "enabled",
        ] | str] = UNSET,
        vlan_id: Opt[int] = UNSET, default_gateway: Opt[str] = UNSET,
        ospf_settings: Opt[bodies.DeviceSwitchRoutingInterfaceOspfSettings] = UNSET,
        ipv6: Opt[bodies.DeviceSwitchRoutingInterfaceIpv6] = UNSET,
        vrf: Opt[bodies.DeviceSwitchRoutingInterfaceVrf] = UNSET,
        loopback: Opt[Mapping[str, Any]] = UNSET,
        bidirectional_forwarding_detection: Opt[bodies.DeviceSwitchRoutingInterfaceBidirectionalForwardingDetection] = UNSET,
    ) -> Call[models.CreateNetworkSwitchStackRoutingInterfaceResponse]:
        """Create a routing interface of a switch stack of a network.

        OAuth scope: ``switch:config:write``. Action batch: ``create``.
        https://developer.cisco.com/meraki/api-v1/create-network-switch-stack-routing-interface/
        """

    @operation(
        "DELETE",
        "/networks/{networkId}/switch/stacks/{switchStackId}/routing/interfaces/{interfaceId}",
        oauth_scope="switch:config:write", batch="destroy",
    )
    def delete_network_switch_stack_routing_interface(
        self, network_id: Id, switch_stack_id: Id, interface_id: Id
    ) -> Call[None]:
        """Delete a routing interface of a switch stack of a network.

        OAuth scope: ``switch:config:write``. Action batch: ``destroy``.
        https://developer.cisco.com/meraki/api-v1/delete-network-switch-stack-routing-interface/
        """

    @operation(
        "GET",
        "/networks/{networkId}/switch/stacks/{switchStackId}/routing/interfaces/{interfaceId}",
        oauth_scope="switch:config:read",
    )
    def get_network_switch_stack_routing_interface(
        self, network_id: Id, switch_stack_id: Id, interface_id: Id
    ) -> Call[models.NetworkSwitchStackRoutingInterfaceDetails]:
        """Get a routing interface of a switch stack of a network.

        OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-switch-stack-routing-interface/
        """

    @operation(
        "PUT",
        "/networks/{networkId}/switch/stacks/{switchStackId}/routing/interfaces/{interfaceId}",
        oauth_scope="switch:config:write", batch="update",
    )
    def update_network_switch_stack_routing_interface(
        self, network_id: Id, switch_stack_id: Id, interface_id: Id, *, name: Opt[str] = UNSET,
        subnet: Opt[str] = UNSET, switch_port_id: Opt[str] = UNSET, interface_ip: Opt[str] = UNSET,
        mtu: Opt[int] = UNSET,
        multicast_routing: Opt[Literal[
            "IGMP snooping querier", "disabled", "enabled",
        ] | str] = UNSET,
        vlan_id: Opt[int] = UNSET, default_gateway: Opt[str] = UNSET,
        ospf_settings: Opt[bodies.DeviceSwitchRoutingInterfaceOspfSettings] = UNSET,
        ipv6: Opt[bodies.DeviceSwitchRoutingInterfaceIpv6] = UNSET,
        vrf: Opt[bodies.DeviceSwitchRoutingInterfaceVrf] = UNSET,
        loopback: Opt[Mapping[str, Any]] = UNSET,
        bidirectional_forwarding_detection: Opt[bodies.DeviceSwitchRoutingInterfaceBidirectionalForwardingDetection] = UNSET,
    ) -> Call[models.UpdateNetworkSwitchStackRoutingInterfaceResponse]:
        """Update a routing interface of a switch stack of a network.

        OAuth scope: ``switch:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-switch-stack-routing-interface/
        """

    @operation(
        "GET",
        "/networks/{networkId}/switch/stacks/{switchStackId}/routing/interfaces/{interfaceId}/dhcp",
        oauth_scope="switch:config:read",
    )
    def get_network_switch_stack_routing_interface_dhcp(
        self, network_id: Id, switch_stack_id: Id, interface_id: Id
    ) -> Call[models.NetworkSwitchStackRoutingInterfaceDhcp]:
        """Get the DHCP of a routing interface of a switch stack of a network.

        OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-switch-stack-routing-interface-dhcp/
        """

    @operation(
        "PUT",
        "/networks/{networkId}/switch/stacks/{switchStackId}/routing/interfaces/{interfaceId}/dhcp",
        oauth_scope="switch:config:write", batch="update",
    )
    def update_network_switch_stack_routing_interface_dhcp(
        self, network_id: Id, switch_stack_id: Id, interface_id: Id, *,
        dhcp_mode: Opt[Literal["dhcpDisabled", "dhcpRelay", "dhcpServer"] | str] = UNSET,
        dhcp_relay_server_ips: Opt[Sequence[str | None]] = UNSET,
        dhcp_lease_time: Opt[Literal[
            "1 day", "1 hour", "1 week", "12 hours", "30 minutes", "4 hours",
        ] | str] = UNSET,
        dns_nameservers_option: Opt[Literal["custom", "googlePublicDns", "openDns"] | str] = UNSET,
        dns_custom_nameservers: Opt[Sequence[str | None]] = UNSET,
        boot_options_enabled: Opt[bool] = UNSET, boot_next_server: Opt[str] = UNSET,
        boot_file_name: Opt[str] = UNSET,
        dhcp_options: Opt[Sequence[bodies.DeviceSwitchRoutingInterfaceDhcpDhcpOption]] = UNSET,
        reserved_ip_ranges: Opt[Sequence[bodies.DeviceSwitchRoutingInterfaceDhcpReservedIpRange]] = UNSET,
        fixed_ip_assignments: Opt[Sequence[bodies.DeviceSwitchRoutingInterfaceDhcpFixedIpAssignment]] = UNSET,
        dhcp_default_router_ips: Opt[str] = UNSET, dhcp_domain_name: Opt[str] = UNSET,
    ) -> Call[models.UpdateNetworkSwitchStackRoutingInterfaceDhcpResponse]:
        """Update the DHCP of a routing interface of a switch stack of a network.

        OAuth scope: ``switch:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-switch-stack-routing-interface-dhcp/
        """

    @listing(
        "GET", "/networks/{networkId}/switch/stacks/{switchStackId}/routing/staticRoutes",
        oauth_scope="switch:config:read",
    )
    def get_network_switch_stack_routing_static_routes(
        self, network_id: Id, switch_stack_id: Id
    ) -> Paginator[models.NetworkSwitchStackRoutingStaticRoute]:
        """List the routing static routes of a switch stack of a network.

        OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-switch-stack-routing-static-routes/
        """

    @operation(
        "POST", "/networks/{networkId}/switch/stacks/{switchStackId}/routing/staticRoutes",
        oauth_scope="switch:config:write", batch="create",
    )
    def create_network_switch_stack_routing_static_route(
        self, network_id: Id, switch_stack_id: Id, *, subnet: str | None, next_hop_ip: str | None,
        name: Opt[str] = UNSET, advertise_via_ospf_enabled: Opt[bool] = UNSET,
        prefer_over_ospf_routes_enabled: Opt[bool] = UNSET,
        vrf: Opt[bodies.DeviceSwitchRoutingStaticRouteVrf] = UNSET,
    ) -> Call[models.CreateNetworkSwitchStackRoutingStaticRouteResponse]:
        """Create a routing static route of a switch stack of a network.

        OAuth scope: ``switch:config:write``. Action batch: ``create``.
        https://developer.cisco.com/meraki/api-v1/create-network-switch-stack-routing-static-route/
        """

    @operation(
        "DELETE",
        "/networks/{networkId}/switch/stacks/{switchStackId}/routing/staticRoutes/{staticRouteId}",
        oauth_scope="switch:config:write", batch="destroy",
    )
    def delete_network_switch_stack_routing_static_route(
        self, network_id: Id, switch_stack_id: Id, static_route_id: Id
    ) -> Call[None]:
        """Delete a routing static route of a switch stack of a network.

        OAuth scope: ``switch:config:write``. Action batch: ``destroy``.
        https://developer.cisco.com/meraki/api-v1/delete-network-switch-stack-routing-static-route/
        """

    @operation(
        "GET",
        "/networks/{networkId}/switch/stacks/{switchStackId}/routing/staticRoutes/{staticRouteId}",
        oauth_scope="switch:config:read",
    )
    def get_network_switch_stack_routing_static_route(
        self, network_id: Id, switch_stack_id: Id, static_route_id: Id
    ) -> Call[models.NetworkSwitchStackRoutingStaticRouteDetails]:
        """Get a routing static route of a switch stack of a network.

        OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-switch-stack-routing-static-route/
        """

    @operation(
        "PUT",
        "/networks/{networkId}/switch/stacks/{switchStackId}/routing/staticRoutes/{staticRouteId}",
        oauth_scope="switch:config:write", batch="update",
    )
    def update_network_switch_stack_routing_static_route(
        self, network_id: Id, switch_stack_id: Id, static_route_id: Id, *, name: Opt[str] = UNSET,
        subnet: Opt[str] = UNSET, next_hop_ip: Opt[str] = UNSET,
        management_next_hop: Opt[str] = UNSET, advertise_via_ospf_enabled: Opt[bool] = UNSET,
        prefer_over_ospf_routes_enabled: Opt[bool] = UNSET,
        vrf: Opt[bodies.DeviceSwitchRoutingStaticRouteVrf] = UNSET,
    ) -> Call[models.UpdateNetworkSwitchStackRoutingStaticRouteResponse]:
        """Update a routing static route of a switch stack of a network.

        OAuth scope: ``switch:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-switch-stack-routing-static-route/
        """

    @operation("GET", "/networks/{networkId}/switch/stormControl", oauth_scope="switch:config:read")
    def get_network_switch_storm_control(
        self, network_id: Id
    ) -> Call[models.NetworkSwitchStormControl]:
        """Get the switch storm control of a network.

        OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-switch-storm-control/
        """

    @operation(
        "PUT", "/networks/{networkId}/switch/stormControl", oauth_scope="switch:config:write",
        batch="update",
    )
    def update_network_switch_storm_control(
        self, network_id: Id, *, broadcast_threshold: Opt[int] = UNSET,
        multicast_threshold: Opt[int] = UNSET, unknown_unicast_threshold: Opt[int] = UNSET,
        treat_these_traffic_types_as_one_threshold: Opt[Sequence[str | None]] = UNSET,
    ) -> Call[models.UpdateNetworkSwitchStormControlResponse]:
        """Update the switch storm control of a network.

        OAuth scope: ``switch:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-switch-storm-control/
        """

    @operation("GET", "/networks/{networkId}/switch/stp", oauth_scope="switch:config:read")
    def get_network_switch_stp(self, network_id: Id) -> Call[models.NetworkSwitchStp]:
        """Get the switch STP of a network.

        OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-switch-stp/
        """

    @operation(
        "PUT", "/networks/{networkId}/switch/stp", oauth_scope="switch:config:write", batch="update"
    )
    def update_network_switch_stp(
        self, network_id: Id, *, rstp_enabled: Opt[bool] = UNSET,
        stp_bridge_priority: Opt[Sequence[bodies.NetworkSwitchStpStpBridgePriority]] = UNSET,
    ) -> Call[models.UpdateNetworkSwitchStpResponse]:
        """Update the switch STP of a network.

        OAuth scope: ``switch:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-switch-stp/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/configTemplates/switch/profiles/ports/mirrors/bySwitchProfile",
        paging="link", stage="beta", oauth_scope="switch:config:read",
    )
    def get_organization_config_templates_switch_profiles_ports_mirrors_by_switch_profile(
        self, organization_id: Id, *, config_template_ids: Any = UNSET, ids: Texts = UNSET,
        per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the config template switch profile port mirrors of an organization, by switch
        profile.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-config-templates-switch-profiles-ports-mirrors-by-switch-profile/
        """

    @listing(
        "GET", "/organizations/{organizationId}/configTemplates/{configTemplateId}/switch/profiles",
        oauth_scope="switch:config:read",
    )
    def get_organization_config_template_switch_profiles(
        self, organization_id: Id, config_template_id: Id
    ) -> Paginator[models.OrganizationConfigTemplateSwitchProfile]:
        """List the switch profiles of a config template of an organization.

        OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-config-template-switch-profiles/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/configTemplates/{configTemplateId}/switch/profiles/{profileId}/ports",
        oauth_scope="switch:config:read",
    )
    def get_organization_config_template_switch_profile_ports(
        self, organization_id: Id, config_template_id: Id, profile_id: Id
    ) -> Paginator[models.OrganizationConfigTemplateSwitchProfilePort]:
        """List the ports of a switch profile of a config template of an organization.

        OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-config-template-switch-profile-ports/
        """

    @operation(
        "PUT",
        "/organizations/{organizationId}/configTemplates/{configTemplateId}/switch/profiles/{profileId}/ports/mirror",
        stage="beta", oauth_scope="switch:config:write",
    )
    def update_organization_config_template_switch_profile_ports_mirror(
        self, organization_id: Id, config_template_id: Id, profile_id: Id, *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """Update the port mirror of a switch profile of a config template of an organization.

        Beta: it may change or vanish without notice. OAuth scope: ``switch:config:write``.
        https://developer.cisco.com/meraki/api-v1/update-organization-config-template-switch-profile-ports-mirror/
        """

    @operation(
        "GET",
        "/organizations/{organizationId}/configTemplates/{configTemplateId}/switch/profiles/{profileId}/ports/{portId}",
        oauth_scope="switch:config:read",
    )
    def get_organization_config_template_switch_profile_port(
        self, organization_id: Id, config_template_id: Id, profile_id: Id, port_id: Id
    ) -> Call[models.OrganizationConfigTemplateSwitchProfilePortDetails]:
        """Get a port of a switch profile of a config template of an organization.

        OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-config-template-switch-profile-port/
        """

    @operation(
        "PUT",
        "/organizations/{organizationId}/configTemplates/{configTemplateId}/switch/profiles/{profileId}/ports/{portId}",
        oauth_scope="switch:config:write", batch="update",
    )
    def update_organization_config_template_switch_profile_port(
        self, organization_id: Id, config_template_id: Id, profile_id: Id, port_id: Id, *,
        name: Opt[str] = UNSET, tags: Opt[Sequence[str | None]] = UNSET, enabled: Opt[bool] = UNSET,
        poe_enabled: Opt[bool] = UNSET,
        perpetual_poe: Opt[bodies.DeviceSwitchPortPerpetualPoe] = UNSET,
        fast_poe: Opt[bodies.DeviceSwitchPortPerpetualPoe] = UNSET,
        type: Opt[Literal["access", "dad", "routed", "stack", "svl", "trunk"] | str] = UNSET,
        vlan: Opt[int] = UNSET, voice_vlan: Opt[int] = UNSET, allowed_vlans: Opt[str] = UNSET,
        isolation_enabled: Opt[bool] = UNSET, rstp_enabled: Opt[bool] = UNSET,
        stp_guard: Opt[Literal["bpdu guard", "disabled", "loop guard", "root guard"] | str] = UNSET,
        stp_port_fast_trunk: Opt[bool] = UNSET, link_negotiation: Opt[str] = UNSET,
        port_schedule_id: Opt[str] = UNSET,
        udld: Opt[Literal["Alert only", "Enforce"] | str] = UNSET,
        access_policy_type: Opt[Literal[
            "Custom access policy", "MAC allow list", "Open", "Sticky MAC allow list",
        ] | str] = UNSET,
        access_policy_number: Opt[int] = UNSET, mac_allow_list: Opt[Sequence[str | None]] = UNSET,
        mac_whitelist_limit: Opt[int] = UNSET,
        sticky_mac_allow_list: Opt[Sequence[str | None]] = UNSET,
        sticky_mac_allow_list_limit: Opt[int] = UNSET, storm_control_enabled: Opt[bool] = UNSET,
        flexible_stacking_enabled: Opt[bool] = UNSET, dai_trusted: Opt[bool] = UNSET,
        profile: Opt[bodies.DeviceSwitchPortProfile] = UNSET,
        dot3az: Opt[bodies.DeviceSwitchPortPerpetualPoe] = UNSET,
        high_speed: Opt[bodies.DeviceSwitchPortPerpetualPoe] = UNSET,
    ) -> Call[models.UpdateOrganizationConfigTemplateSwitchProfilePortResponse]:
        """Update a port of a switch profile of a config template of an organization.

        OAuth scope: ``switch:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-organization-config-template-switch-profile-port/
        """

    @listing(
        "GET", "/organizations/{organizationId}/summary/switch/power/history",
        oauth_scope="switch:telemetry:read",
    )
    def get_organization_summary_switch_power_history(
        self, organization_id: Id, *, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET,
    ) -> Paginator[models.OrganizationSummarySwitchPowerHistory]:
        """List the summary switch power history of an organization.

        Look-back: ``timespan`` up to 186 days. OAuth scope: ``switch:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-summary-switch-power-history/
        """

    @operation("GET", "/organizations/{organizationId}/switch/alerts/poe/byDevice", stage="beta")
    def get_organization_switch_alerts_poe_by_device(
        self, organization_id: Id, *, network_ids: Texts = UNSET, t0: Opt[str] = UNSET,
        t1: Opt[str] = UNSET, timespan: Opt[float] = UNSET,
    ) -> Call[Any]:
        """Get the switch alert POE of an organization, by device.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/get-organization-switch-alerts-poe-by-device/
        """

    @operation(
        "GET", "/organizations/{organizationId}/switch/aurora2SwitchTemplates", stage="beta",
        oauth_scope="switch:config:read",
    )
    def aurora2_organization_switch_switch_templates(self, organization_id: Id) -> Call[Any]:
        """Get the switch aurora2 switch templates of an organization.

        Beta: it may change or vanish without notice. OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/aurora2-organization-switch-switch-templates/
        """

    @operation(
        "GET", "/organizations/{organizationId}/switch/clients/connections/authentication/byClient",
        stage="beta",
    )
    def get_organization_switch_clients_connections_authentication_by_client(
        self, organization_id: Id, *, network_ids: Texts = UNSET, t0: Opt[str] = UNSET,
        t1: Opt[str] = UNSET, timespan: Opt[float] = UNSET,
    ) -> Call[Any]:
        """Get the switch client connection authentication of an organization, by client.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/get-organization-switch-clients-connections-authentication-by-client/
        """

    @operation(
        "GET", "/organizations/{organizationId}/switch/clients/connections/dhcp/byClient",
        stage="beta",
    )
    def get_organization_switch_clients_connections_dhcp_by_client(
        self, organization_id: Id, *, network_ids: Texts = UNSET, t0: Opt[str] = UNSET,
        t1: Opt[str] = UNSET, timespan: Opt[float] = UNSET,
    ) -> Call[Any]:
        """Get the switch client connection DHCP of an organization, by client.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/get-organization-switch-clients-connections-dhcp-by-client/
        """

    @operation(
        "GET",
        "/organizations/{organizationId}/switch/clients/connections/switchPortStatus/byClient",
        stage="beta",
    )
    def get_organization_switch_clients_connections_switch_port_status_by_client(
        self, organization_id: Id, *, network_ids: Texts = UNSET, t0: Opt[str] = UNSET,
        t1: Opt[str] = UNSET, timespan: Opt[float] = UNSET,
    ) -> Call[Any]:
        """Get the switch client connection switch port status of an organization, by client.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/get-organization-switch-clients-connections-switch-port-status-by-client/
        """

    @operation(
        "POST", "/organizations/{organizationId}/switch/cloneProfilesToTemplateNetwork",
        stage="beta", oauth_scope="switch:config:write",
    )
    def clone_organization_switch_profiles_to_template_network(
        self, organization_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Clone a profile to template network of the switch of an organization.

        Beta: it may change or vanish without notice. OAuth scope: ``switch:config:write``.
        https://developer.cisco.com/meraki/api-v1/clone-organization-switch-profiles-to-template-network/
        """

    @operation(
        "GET", "/organizations/{organizationId}/switch/connectivity/lanLink/errors/byDevice/byPort",
        stage="beta",
    )
    def get_organization_switch_connectivity_lan_link_errors_by_device_by_port(
        self, organization_id: Id, *, network_ids: Texts = UNSET, t0: Opt[str] = UNSET,
        t1: Opt[str] = UNSET, timespan: Opt[float] = UNSET,
    ) -> Call[Any]:
        """Get the switch connectivity LAN link errors of an organization, by device and port.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/get-organization-switch-connectivity-lan-link-errors-by-device-by-port/
        """

    @operation(
        "GET", "/organizations/{organizationId}/switch/connectivity/lanStp/errors/byDevice/byPort",
        stage="beta",
    )
    def get_organization_switch_connectivity_lan_stp_errors_by_device_by_port(
        self, organization_id: Id, *, network_ids: Texts = UNSET, t0: Opt[str] = UNSET,
        t1: Opt[str] = UNSET, timespan: Opt[float] = UNSET,
    ) -> Call[Any]:
        """Get the switch connectivity LAN STP errors of an organization, by device and port.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/get-organization-switch-connectivity-lan-stp-errors-by-device-by-port/
        """

    @operation(
        "GET", "/organizations/{organizationId}/switch/connectivity/vrrp/failures/byDevice",
        stage="beta",
    )
    def get_organization_switch_connectivity_vrrp_failures_by_device(
        self, organization_id: Id, *, network_ids: Texts = UNSET, t0: Opt[str] = UNSET,
        t1: Opt[str] = UNSET, timespan: Opt[float] = UNSET,
    ) -> Call[Any]:
        """Get the switch connectivity VRRP failures of an organization, by device.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/get-organization-switch-connectivity-vrrp-failures-by-device/
        """

    @operation(
        "POST", "/organizations/{organizationId}/switch/devices/clone",
        oauth_scope="switch:config:write", batch="settings/actions/clone",
    )
    def clone_organization_switch_devices(
        self, organization_id: Id, *, source_serial: str | None,
        target_serials: Sequence[str | None] | None,
    ) -> Call[models.CloneOrganizationSwitchDevicesResponse]:
        """Clone the switch devices of an organization.

        OAuth scope: ``switch:config:write``. Action batch: ``settings/actions/clone``.
        https://developer.cisco.com/meraki/api-v1/clone-organization-switch-devices/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/switch/devices/system/queues/history/bySwitch/byInterval",
        paging="link", stage="beta", oauth_scope="switch:telemetry:read",
    )
    def get_organization_switch_devices_system_queues_history_by_switch_by_interval(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, interval: Opt[int] = UNSET, network_ids: Texts = UNSET,
        serials: Texts = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the switch device system queue history of an organization, by switch and interval.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``switch:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-switch-devices-system-queues-history-by-switch-by-interval/
        """

    @listing(
        "GET", "/organizations/{organizationId}/switch/ports/bySwitch", paging="link", per_page=50,
        per_page_minimum=3, oauth_scope="switch:config:read",
    )
    def get_organization_switch_ports_by_switch(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, extended_params: Any = UNSET,
        hide_default_ports: Any = UNSET, type: Opt[str] = UNSET,
        configuration_updated_after: Opt[str] = UNSET, mac: Opt[str] = UNSET, macs: Texts = UNSET,
        name: Opt[str] = UNSET, network_ids: Texts = UNSET, port_profile_ids: Texts = UNSET,
        serial: Opt[str] = UNSET, serials: Texts = UNSET,
    ) -> Paginator[models.OrganizationSwitchPortsBySwitch]:
        """List the switch ports of an organization, by switch.

        Page size: 3 to 50, the API's default 50; 50 is requested by default. OAuth scope:
        ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-switch-ports-by-switch/
        """

    @listing(
        "GET", "/organizations/{organizationId}/switch/ports/clients/overview/byDevice",
        paging="link", per_page=20, per_page_minimum=3, oauth_scope="switch:telemetry:read",
    )
    def get_organization_switch_ports_clients_overview_by_device(
        self, organization_id: Id, *, t0: Opt[str] = UNSET, timespan: Opt[float] = UNSET,
        per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, configuration_updated_after: Opt[str] = UNSET,
        mac: Opt[str] = UNSET, macs: Texts = UNSET, name: Opt[str] = UNSET,
        network_ids: Texts = UNSET, port_profile_ids: Texts = UNSET, serial: Opt[str] = UNSET,
        serials: Texts = UNSET,
    ) -> Paginator[models.OrganizationSwitchPortsClientsOverviewByDevice]:
        """List the switch port client overview of an organization, by device.

        Page size: 3 to 20, the API's default 20; 20 is requested by default. Look-back:
        ``timespan`` up to 31 days. OAuth scope: ``switch:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-switch-ports-clients-overview-by-device/
        """

    @listing(
        "GET", "/organizations/{organizationId}/switch/ports/mirrors/bySwitch", paging="link",
        stage="beta", oauth_scope="switch:config:read",
    )
    def get_organization_switch_ports_mirrors_by_switch(
        self, organization_id: Id, *, network_ids: Texts = UNSET, serials: Texts = UNSET,
        per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the switch port mirrors of an organization, by switch.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-switch-ports-mirrors-by-switch/
        """

    @operation(
        "GET", "/organizations/{organizationId}/switch/ports/overview",
        oauth_scope="switch:telemetry:read",
    )
    def get_organization_switch_ports_overview(
        self, organization_id: Id, *, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET,
    ) -> Call[models.OrganizationSwitchPortsOverview]:
        """Get the switch port overview of an organization.

        Look-back: ``timespan`` up to 186 days. OAuth scope: ``switch:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-switch-ports-overview/
        """

    @listing(
        "GET", "/organizations/{organizationId}/switch/ports/profiles", paging="link", stage="beta",
        oauth_scope="switch:config:read",
    )
    def get_organization_switch_ports_profiles(
        self, organization_id: Id, *, network_ids: Texts = UNSET,
        formatted_static_assignments: Any = UNSET, search_query: Any = UNSET,
        per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the switch port profiles of an organization.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-switch-ports-profiles/
        """

    @operation(
        "POST", "/organizations/{organizationId}/switch/ports/profiles", stage="beta",
        oauth_scope="switch:config:write",
    )
    def create_organization_switch_ports_profile(
        self, organization_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Create a switch port profile of an organization.

        Beta: it may change or vanish without notice. OAuth scope: ``switch:config:write``.
        https://developer.cisco.com/meraki/api-v1/create-organization-switch-ports-profile/
        """

    @operation(
        "POST", "/organizations/{organizationId}/switch/ports/profiles/assignments/batchAssign",
        stage="beta", oauth_scope="switch:config:write",
    )
    def batch_organization_switch_ports_profiles_assignments_assign(
        self, organization_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Batch-assign the switch port profile assignments of an organization.

        Beta: it may change or vanish without notice. OAuth scope: ``switch:config:write``.
        https://developer.cisco.com/meraki/api-v1/batch-organization-switch-ports-profiles-assignments-assign/
        """

    @listing(
        "GET", "/organizations/{organizationId}/switch/ports/profiles/assignments/byPort",
        paging="link", stage="beta", oauth_scope="switch:config:read",
    )
    def get_organization_switch_ports_profiles_assignments_by_port(
        self, organization_id: Id, *, profile_ids: Any = UNSET, serials: Texts = UNSET,
        network_ids: Texts = UNSET, template_ids: Any = UNSET, types: Texts = UNSET,
        assignment_types: Any = UNSET, is_active: Opt[bool] = UNSET, per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the switch port profile assignments of an organization, by port.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-switch-ports-profiles-assignments-by-port/
        """

    @listing(
        "GET", "/organizations/{organizationId}/switch/ports/profiles/assignments/bySwitch",
        paging="link", stage="beta", oauth_scope="switch:config:read",
    )
    def get_organization_switch_ports_profiles_assignments_by_switch(
        self, organization_id: Id, *, profile_ids: Any = UNSET, serials: Texts = UNSET,
        network_ids: Texts = UNSET, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the switch port profile assignments of an organization, by switch.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-switch-ports-profiles-assignments-by-switch/
        """

    @listing(
        "GET", "/organizations/{organizationId}/switch/ports/profiles/automations", paging="link",
        stage="beta", oauth_scope="switch:config:read",
    )
    def get_organization_switch_ports_profiles_automations(
        self, organization_id: Id, *, ids: Texts = UNSET, network_ids: Texts = UNSET,
        is_organization_wide: Any = UNSET, search_query: Any = UNSET, per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the switch port profile automations of an organization.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-switch-ports-profiles-automations/
        """

    @operation(
        "POST", "/organizations/{organizationId}/switch/ports/profiles/automations", stage="beta",
        oauth_scope="switch:config:write",
    )
    def create_organization_switch_ports_profiles_automation(
        self, organization_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Create a switch port profile automation of an organization.

        Beta: it may change or vanish without notice. OAuth scope: ``switch:config:write``.
        https://developer.cisco.com/meraki/api-v1/create-organization-switch-ports-profiles-automation/
        """

    @operation(
        "DELETE", "/organizations/{organizationId}/switch/ports/profiles/automations/{id}",
        stage="beta", oauth_scope="switch:config:write",
    )
    def delete_organization_switch_ports_profiles_automation(
        self, organization_id: Id, id: Id
    ) -> Call[None]:
        """Delete a switch port profile automation of an organization.

        Beta: it may change or vanish without notice. OAuth scope: ``switch:config:write``.
        https://developer.cisco.com/meraki/api-v1/delete-organization-switch-ports-profiles-automation/
        """

    @operation(
        "PUT", "/organizations/{organizationId}/switch/ports/profiles/automations/{id}",
        stage="beta", oauth_scope="switch:config:write",
    )
    def update_organization_switch_ports_profiles_automation(
        self, organization_id: Id, id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Update a switch port profile automation of an organization.

        Beta: it may change or vanish without notice. OAuth scope: ``switch:config:write``.
        https://developer.cisco.com/meraki/api-v1/update-organization-switch-ports-profiles-automation/
        """

    @operation(
        "GET", "/organizations/{organizationId}/switch/ports/profiles/networks/assignments",
        stage="beta", oauth_scope="switch:config:read",
    )
    def get_organization_switch_ports_profiles_networks_assignments(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, page: Any = UNSET
    ) -> Call[Any]:
        """Get the switch port profile network assignments of an organization.

        Beta: it may change or vanish without notice. OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-switch-ports-profiles-networks-assignments/
        """

    @operation(
        "POST", "/organizations/{organizationId}/switch/ports/profiles/networks/assignments",
        stage="beta", oauth_scope="switch:config:write",
    )
    def create_organization_switch_ports_profiles_networks_assignment(
        self, organization_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Create a switch port profile network assignment of an organization.

        Beta: it may change or vanish without notice. OAuth scope: ``switch:config:write``.
        https://developer.cisco.com/meraki/api-v1/create-organization-switch-ports-profiles-networks-assignment/
        """

    @operation(
        "POST",
        "/organizations/{organizationId}/switch/ports/profiles/networks/assignments/batchCreate",
        stage="beta", oauth_scope="switch:config:write",
    )
    def batch_organization_switch_ports_profiles_networks_assignments_create(
        self, organization_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Batch-create the switch port profile network assignments of an organization.

        Beta: it may change or vanish without notice. OAuth scope: ``switch:config:write``.
        https://developer.cisco.com/meraki/api-v1/batch-organization-switch-ports-profiles-networks-assignments-create/
        """

    @operation(
        "POST",
        "/organizations/{organizationId}/switch/ports/profiles/networks/assignments/bulkDelete",
        stage="beta", oauth_scope="switch:config:write",
    )
    def bulk_organization_switch_ports_profiles_networks_assignments_delete(
        self, organization_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Bulk-delete the switch port profile network assignments of an organization.

        Beta: it may change or vanish without notice. OAuth scope: ``switch:config:write``.
        https://developer.cisco.com/meraki/api-v1/bulk-organization-switch-ports-profiles-networks-assignments-delete/
        """

    @operation(
        "DELETE",
        "/organizations/{organizationId}/switch/ports/profiles/networks/assignments/{assignmentId}",
        stage="beta", oauth_scope="switch:config:write",
    )
    def delete_organization_switch_ports_profiles_networks_assignment(
        self, organization_id: Id, assignment_id: Id
    ) -> Call[None]:
        """Delete a switch port profile network assignment of an organization.

        Beta: it may change or vanish without notice. OAuth scope: ``switch:config:write``.
        https://developer.cisco.com/meraki/api-v1/delete-organization-switch-ports-profiles-networks-assignment/
        """

    @listing(
        "GET", "/organizations/{organizationId}/switch/ports/profiles/overview/byProfile",
        paging="link", stage="beta", oauth_scope="switch:config:read",
    )
    def get_organization_switch_ports_profiles_overview_by_profile(
        self, organization_id: Id, *, network_ids: Texts = UNSET,
        formatted_static_assignments: Any = UNSET, search_query: Any = UNSET,
        per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the switch port profile overview of an organization, by profile.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-switch-ports-profiles-overview-by-profile/
        """

    @operation(
        "DELETE", "/organizations/{organizationId}/switch/ports/profiles/{id}", stage="beta",
        oauth_scope="switch:config:write",
    )
    def delete_organization_switch_ports_profile(self, organization_id: Id, id: Id) -> Call[None]:
        """Delete a switch port profile of an organization.

        Beta: it may change or vanish without notice. OAuth scope: ``switch:config:write``.
        https://developer.cisco.com/meraki/api-v1/delete-organization-switch-ports-profile/
        """

    @operation(
        "GET", "/organizations/{organizationId}/switch/ports/profiles/{id}", stage="beta",
        oauth_scope="switch:config:read",
    )
    def get_organization_switch_ports_profile(self, organization_id: Id, id: Id) -> Call[Any]:
        """Get a switch port profile of an organization.

        Beta: it may change or vanish without notice. OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-switch-ports-profile/
        """

    @operation(
        "PUT", "/organizations/{organizationId}/switch/ports/profiles/{id}", stage="beta",
        oauth_scope="switch:config:write",
    )
    def update_organization_switch_ports_profile(
        self, organization_id: Id, id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Update a switch port profile of an organization.

        Beta: it may change or vanish without notice. OAuth scope: ``switch:config:write``.
        https://developer.cisco.com/meraki/api-v1/update-organization-switch-ports-profile/
        """

    @listing(
        "GET", "/organizations/{organizationId}/switch/ports/statuses/bySwitch", paging="link",
        per_page=20, per_page_minimum=3, oauth_scope="switch:telemetry:read",
    )
    def get_organization_switch_ports_statuses_by_switch(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, configuration_updated_after: Opt[str] = UNSET,
        mac: Opt[str] = UNSET, macs: Texts = UNSET, name: Opt[str] = UNSET,
        network_ids: Texts = UNSET, port_profile_ids: Texts = UNSET, serial: Opt[str] = UNSET,
        serials: Texts = UNSET,
    ) -> Paginator[models.OrganizationSwitchPortsStatusesBySwitch]:
        """List the switch port statuses of an organization, by switch.

        Page size: 3 to 20, the API's default 10; 20 is requested by default. OAuth scope:
        ``switch:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-switch-ports-statuses-by-switch/
        """

    @operation(
        "GET", "/organizations/{organizationId}/switch/ports/statuses/packets/byDevice/byPort",
        stage="beta",
    )
    def get_organization_switch_ports_statuses_packets_by_device_by_port(
        self, organization_id: Id, *, network_ids: Texts = UNSET, t0: Opt[str] = UNSET,
        t1: Opt[str] = UNSET, timespan: Opt[float] = UNSET, interval: Opt[int] = UNSET,
    ) -> Call[Any]:
        """Get the switch port status packets of an organization, by device and port.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/get-organization-switch-ports-statuses-packets-by-device-by-port/
        """

    @listing(
        "GET", "/organizations/{organizationId}/switch/ports/topology/discovery/byDevice",
        paging="link", per_page=20, per_page_minimum=3, oauth_scope="switch:telemetry:read",
    )
    def get_organization_switch_ports_topology_discovery_by_device(
        self, organization_id: Id, *, t0: Opt[str] = UNSET, timespan: Opt[float] = UNSET,
        per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, configuration_updated_after: Opt[str] = UNSET,
        mac: Opt[str] = UNSET, macs: Texts = UNSET, name: Opt[str] = UNSET,
        network_ids: Texts = UNSET, port_profile_ids: Texts = UNSET, serial: Opt[str] = UNSET,
        serials: Texts = UNSET,
    ) -> Paginator[models.OrganizationSwitchPortsTopologyDiscoveryByDevice]:
        """List the switch port topology discovery of an organization, by device.

        Page size: 3 to 20, the API's default 10; 20 is requested by default. Look-back:
        ``timespan`` up to 31 days. OAuth scope: ``switch:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-switch-ports-topology-discovery-by-device/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/switch/ports/transceivers/readings/history/bySwitch",
        paging="link", stage="beta", oauth_scope="switch:telemetry:read",
    )
    def get_organization_switch_ports_transceivers_readings_history_by_switch(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, interval: Opt[int] = UNSET, network_ids: Texts = UNSET,
        serials: Texts = UNSET, port_ids: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the switch port transceiver reading history of an organization, by switch.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``switch:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-switch-ports-transceivers-readings-history-by-switch/
        """

    @listing(
        "GET", "/organizations/{organizationId}/switch/ports/usage/history/byDevice/byInterval",
        paging="link", per_page=50, per_page_minimum=3, oauth_scope="switch:telemetry:read",
    )
    def get_organization_switch_ports_usage_history_by_device_by_interval(
        self, organization_id: Id, *, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, interval: Opt[Literal[300, 1200, 14400, 86400] | int] = UNSET,
        per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, configuration_updated_after: Opt[str] = UNSET,
        mac: Opt[str] = UNSET, macs: Texts = UNSET, name: Opt[str] = UNSET,
        network_ids: Texts = UNSET, port_profile_ids: Texts = UNSET, serial: Opt[str] = UNSET,
        serials: Texts = UNSET,
    ) -> Paginator[models.OrganizationSwitchPortsUsageHistoryByDeviceByInterval]:
        """List the switch port usage history of an organization, by device and interval.

        Page size: 3 to 50, the API's default 10; 50 is requested by default. Look-back:
        ``timespan`` up to 31 days. OAuth scope: ``switch:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-switch-ports-usage-history-by-device-by-interval/
        """

    @listing(
        "GET", "/organizations/{organizationId}/switch/routing/bgp/autonomousSystems",
        paging="link", stage="beta", oauth_scope="switch:config:read",
    )
    def get_organization_switch_routing_bgp_autonomous_systems(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, numbers: Any = UNSET, autonomous_system_ids: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the switch routing BGP autonomous systems of an organization.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-switch-routing-bgp-autonomous-systems/
        """

    @operation(
        "POST", "/organizations/{organizationId}/switch/routing/bgp/autonomousSystems",
        stage="beta", oauth_scope="switch:config:write",
    )
    def create_organization_switch_routing_bgp_autonomous_system(
        self, organization_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Create a switch routing BGP autonomous system of an organization.

        Beta: it may change or vanish without notice. OAuth scope: ``switch:config:write``.
        https://developer.cisco.com/meraki/api-v1/create-organization-switch-routing-bgp-autonomous-system/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/switch/routing/bgp/autonomousSystems/overview/byAutonomousSystem",
        paging="link", stage="beta", oauth_scope="switch:config:read",
    )
    def get_organization_switch_routing_bgp_autonomous_systems_overview_by_autonomous_system(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, numbers: Any = UNSET, autonomous_system_ids: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the switch routing BGP autonomous system overview of an organization, by autonomous
        system.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-switch-routing-bgp-autonomous-systems-overview-by-autonomous-system/
        """

    @operation(
        "DELETE",
        "/organizations/{organizationId}/switch/routing/bgp/autonomousSystems/{autonomousSystemId}",
        stage="beta", oauth_scope="switch:config:write",
    )
    def delete_organization_switch_routing_bgp_autonomous_system(
        self, organization_id: Id, autonomous_system_id: Id
    ) -> Call[None]:
        """Delete a switch routing BGP autonomous system of an organization.

        Beta: it may change or vanish without notice. OAuth scope: ``switch:config:write``.
        https://developer.cisco.com/meraki/api-v1/delete-organization-switch-routing-bgp-autonomous-system/
        """

    @operation(
        "PUT",
        "/organizations/{organizationId}/switch/routing/bgp/autonomousSystems/{autonomousSystemId}",
        stage="beta", oauth_scope="switch:config:write",
    )
    def update_organization_switch_routing_bgp_autonomous_system(
        self, organization_id: Id, autonomous_system_id: Id, *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """Update a switch routing BGP autonomous system of an organization.

        Beta: it may change or vanish without notice. OAuth scope: ``switch:config:write``.
        https://developer.cisco.com/meraki/api-v1/update-organization-switch-routing-bgp-autonomous-system/
        """

    @listing(
        "GET", "/organizations/{organizationId}/switch/routing/bgp/filters/filterLists",
        paging="link", stage="beta", oauth_scope="switch:config:read",
    )
    def get_organization_switch_routing_bgp_filters_filter_lists(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, network_ids: Texts = UNSET, list_ids: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the switch routing BGP filter lists of an organization.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-switch-routing-bgp-filters-filter-lists/
        """

    @operation(
        "POST", "/organizations/{organizationId}/switch/routing/bgp/filters/filterLists/deploy",
        stage="beta", oauth_scope="switch:config:write",
    )
    def create_organization_switch_routing_bgp_filters_filter_lists_deploy(
        self, organization_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Create the switch routing BGP filter list deploy of an organization.

        Beta: it may change or vanish without notice. OAuth scope: ``switch:config:write``.
        https://developer.cisco.com/meraki/api-v1/create-organization-switch-routing-bgp-filters-filter-lists-deploy/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/switch/routing/bgp/filters/filterLists/overview/byFilterList",
        paging="link", stage="beta", oauth_scope="switch:config:read",
    )
    def get_organization_switch_routing_bgp_filters_filter_lists_overview_by_filter_list(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, network_ids: Texts = UNSET, list_ids: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the switch routing BGP filter list overview of an organization, by filter list.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-switch-routing-bgp-filters-filter-lists-overview-by-filter-list/
        """

    @listing(
        "GET", "/organizations/{organizationId}/switch/routing/bgp/filters/filterLists/rules",
        paging="link", stage="beta", oauth_scope="switch:config:read",
    )
    def get_organization_switch_routing_bgp_filters_filter_lists_rules(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, network_ids: Texts = UNSET, rule_ids: Any = UNSET,
        filter_list_ids: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the switch routing BGP filter list rules of an organization.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-switch-routing-bgp-filters-filter-lists-rules/
        """

    @operation(
        "DELETE", "/organizations/{organizationId}/switch/routing/bgp/filters/filterLists/{listId}",
        stage="beta", oauth_scope="switch:config:write",
    )
    def delete_organization_switch_routing_bgp_filters_filter_list(
        self, organization_id: Id, list_id: Id
    ) -> Call[None]:
        """Delete a switch routing BGP filter list of an organization.

        Beta: it may change or vanish without notice. OAuth scope: ``switch:config:write``.
        https://developer.cisco.com/meraki/api-v1/delete-organization-switch-routing-bgp-filters-filter-list/
        """

    @listing(
        "GET", "/organizations/{organizationId}/switch/routing/bgp/filters/prefixLists",
        paging="link", stage="beta", oauth_scope="switch:config:read",
    )
    def get_organization_switch_routing_bgp_filters_prefix_lists(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, network_ids: Texts = UNSET, list_ids: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the switch routing BGP filter prefix lists of an organization.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-switch-routing-bgp-filters-prefix-lists/
        """

    @operation(
        "POST", "/organizations/{organizationId}/switch/routing/bgp/filters/prefixLists/deploy",
        stage="beta", oauth_scope="switch:config:write",
    )
    def create_organization_switch_routing_bgp_filters_prefix_lists_deploy(
        self, organization_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Create the switch routing BGP filter prefix list deploy of an organization.

        Beta: it may change or vanish without notice. OAuth scope: ``switch:config:write``.
        https://developer.cisco.com/meraki/api-v1/create-organization-switch-routing-bgp-filters-prefix-lists-deploy/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/switch/routing/bgp/filters/prefixLists/overview/byPrefixList",
        paging="link", stage="beta", oauth_scope="switch:config:read",
    )
    def get_organization_switch_routing_bgp_filters_prefix_lists_overview_by_prefix_list(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, network_ids: Texts = UNSET, list_ids: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the switch routing BGP filter prefix list overview of an organization, by prefix
        list.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-switch-routing-bgp-filters-prefix-lists-overview-by-prefix-list/
        """

    @listing(
        "GET", "/organizations/{organizationId}/switch/routing/bgp/filters/prefixLists/rules",
        paging="link", stage="beta", oauth_scope="switch:config:read",
    )
    def get_organization_switch_routing_bgp_filters_prefix_lists_rules(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, network_ids: Texts = UNSET, prefix_list_ids: Any = UNSET,
        rule_ids: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the switch routing BGP filter prefix list rules of an organization.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-switch-routing-bgp-filters-prefix-lists-rules/
        """

    @operation(
        "DELETE", "/organizations/{organizationId}/switch/routing/bgp/filters/prefixLists/{listId}",
        stage="beta", oauth_scope="switch:config:write",
    )
    def delete_organization_switch_routing_bgp_filters_prefix_list(
        self, organization_id: Id, list_id: Id
    ) -> Call[None]:
        """Delete a switch routing BGP filter prefix list of an organization.

        Beta: it may change or vanish without notice. OAuth scope: ``switch:config:write``.
        https://developer.cisco.com/meraki/api-v1/delete-organization-switch-routing-bgp-filters-prefix-list/
        """

    @listing(
        "GET", "/organizations/{organizationId}/switch/routing/bgp/peers/groups", paging="link",
        stage="beta", oauth_scope="switch:config:read",
    )
    def get_organization_switch_routing_bgp_peers_groups(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, network_ids: Texts = UNSET, router_ids: Any = UNSET,
        profile_ids: Any = UNSET, peer_group_ids: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the switch routing BGP peer groups of an organization.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-switch-routing-bgp-peers-groups/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/switch/routing/bgp/peers/groups/addressFamilies/deployments",
        paging="link", stage="beta", oauth_scope="switch:config:read",
    )
    def get_organization_switch_routing_bgp_peers_groups_address_families_deployments(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, network_ids: Texts = UNSET, peer_group_ids: Any = UNSET,
        address_family_ids: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the switch routing BGP peer group address family deployments of an organization.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-switch-routing-bgp-peers-groups-address-families-deployments/
        """

    @operation(
        "POST", "/organizations/{organizationId}/switch/routing/bgp/peers/groups/deploy",
        stage="beta", oauth_scope="switch:config:write",
    )
    def create_organization_switch_routing_bgp_peers_groups_deploy(
        self, organization_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Create the switch routing BGP peer group deploy of an organization.

        Beta: it may change or vanish without notice. OAuth scope: ``switch:config:write``.
        https://developer.cisco.com/meraki/api-v1/create-organization-switch-routing-bgp-peers-groups-deploy/
        """

    @listing(
        "GET", "/organizations/{organizationId}/switch/routing/bgp/peers/groups/deployments",
        paging="link", stage="beta", oauth_scope="switch:config:read",
    )
    def get_organization_switch_routing_bgp_peers_groups_deployments(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, network_ids: Texts = UNSET, router_ids: Any = UNSET,
        profile_ids: Any = UNSET, peer_group_ids: Any = UNSET, afi: Any = UNSET, safi: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the switch routing BGP peer group deployments of an organization.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-switch-routing-bgp-peers-groups-deployments/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/switch/routing/bgp/peers/groups/overview/byPeerGroup",
        paging="link", stage="beta", oauth_scope="switch:config:read",
    )
    def get_organization_switch_routing_bgp_peers_groups_overview_by_peer_group(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, network_ids: Texts = UNSET, router_ids: Any = UNSET,
        profile_ids: Any = UNSET, peer_group_ids: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the switch routing BGP peer group overview of an organization, by peer group.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-switch-routing-bgp-peers-groups-overview-by-peer-group/
        """

    @listing(
        "GET", "/organizations/{organizationId}/switch/routing/bgp/peers/listenRanges",
        paging="link", stage="beta", oauth_scope="switch:config:read",
    )
    def get_organization_switch_routing_bgp_peers_listen_ranges(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, network_ids: Texts = UNSET, router_ids: Any = UNSET,
        peer_group_ids: Any = UNSET, listen_range_ids: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the switch routing BGP peer listen ranges of an organization.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-switch-routing-bgp-peers-listen-ranges/
        """

    @listing(
        "GET", "/organizations/{organizationId}/switch/routing/bgp/peers/neighbors", paging="link",
        stage="beta", oauth_scope="switch:config:read",
    )
    def get_organization_switch_routing_bgp_peers_neighbors(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, network_ids: Texts = UNSET, peer_group_ids: Any = UNSET,
        router_ids: Any = UNSET, neighbor_ids: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the switch routing BGP peer neighbors of an organization.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-switch-routing-bgp-peers-neighbors/
        """

    @operation(
        "POST", "/organizations/{organizationId}/switch/routing/bgp/peers/neighbors/deploy",
        stage="beta", oauth_scope="switch:config:write",
    )
    def create_organization_switch_routing_bgp_peers_neighbors_deploy(
        self, organization_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Create the switch routing BGP peer neighbor deploy of an organization.

        Beta: it may change or vanish without notice. OAuth scope: ``switch:config:write``.
        https://developer.cisco.com/meraki/api-v1/create-organization-switch-routing-bgp-peers-neighbors-deploy/
        """

    @listing(
        "GET", "/organizations/{organizationId}/switch/routing/bgp/peers/neighbors/deployments",
        paging="link", stage="beta", oauth_scope="switch:config:read",
    )
    def get_organization_switch_routing_bgp_peers_neighbors_deployments(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, network_ids: Texts = UNSET, peer_group_ids: Any = UNSET,
        router_ids: Any = UNSET, neighbor_ids: Any = UNSET, afi: Any = UNSET, safi: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the switch routing BGP peer neighbor deployments of an organization.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-switch-routing-bgp-peers-neighbors-deployments/
        """

    @listing(
        "GET", "/organizations/{organizationId}/switch/routing/bgp/routers", paging="link",
        stage="beta", oauth_scope="switch:config:read",
    )
    def get_organization_switch_routing_bgp_routers(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, network_ids: Texts = UNSET, serials: Texts = UNSET,
        switch_names: Any = UNSET, as_numbers: Any = UNSET, router_ids: Any = UNSET,
        switch_stack_ids: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the switch routing BGP routers of an organization.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-switch-routing-bgp-routers/
        """

    @operation(
        "POST", "/organizations/{organizationId}/switch/routing/bgp/routers/deploy", stage="beta",
        oauth_scope="switch:config:write",
    )
    def create_organization_switch_routing_bgp_routers_deploy(
        self, organization_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Create the switch routing BGP router deploy of an organization.

        Beta: it may change or vanish without notice. OAuth scope: ``switch:config:write``.
        https://developer.cisco.com/meraki/api-v1/create-organization-switch-routing-bgp-routers-deploy/
        """

    @listing(
        "GET", "/organizations/{organizationId}/switch/routing/bgp/routers/deployments",
        paging="link", stage="beta", oauth_scope="switch:config:read",
    )
    def get_organization_switch_routing_bgp_routers_deployments(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, network_ids: Texts = UNSET, serials: Texts = UNSET,
        switch_names: Any = UNSET, as_numbers: Any = UNSET, router_ids: Any = UNSET,
        switch_stack_ids: Any = UNSET, afi: Any = UNSET, safi: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the switch routing BGP router deployments of an organization.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-switch-routing-bgp-routers-deployments/
        """

    @listing(
        "GET", "/organizations/{organizationId}/switch/routing/bgp/routers/overview/byRouter",
        paging="link", stage="beta", oauth_scope="switch:config:read",
    )
    def get_organization_switch_routing_bgp_routers_overview_by_router(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, network_ids: Texts = UNSET, serials: Texts = UNSET,
        switch_names: Any = UNSET, as_numbers: Any = UNSET, router_ids: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the switch routing BGP router overview of an organization, by router.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-switch-routing-bgp-routers-overview-by-router/
        """

    @operation(
        "POST", "/organizations/{organizationId}/switch/routing/bgp/routers/peers/deploy",
        stage="beta", oauth_scope="switch:config:write",
    )
    def create_organization_switch_routing_bgp_routers_peers_deploy(
        self, organization_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Create the switch routing BGP router peer deploy of an organization.

        Beta: it may change or vanish without notice. OAuth scope: ``switch:config:write``.
        https://developer.cisco.com/meraki/api-v1/create-organization-switch-routing-bgp-routers-peers-deploy/
        """

    @operation(
        "DELETE", "/organizations/{organizationId}/switch/routing/bgp/routers/{routerId}",
        stage="beta", oauth_scope="switch:config:write",
    )
    def delete_organization_switch_routing_bgp_router(
        self, organization_id: Id, router_id: Id
    ) -> Call[None]:
        """Delete a switch routing BGP router of an organization.

        Beta: it may change or vanish without notice. OAuth scope: ``switch:config:write``.
        https://developer.cisco.com/meraki/api-v1/delete-organization-switch-routing-bgp-router/
        """

    @listing(
        "GET", "/organizations/{organizationId}/switch/routing/staticRoutes", paging="link",
        stage="beta", oauth_scope="switch:config:read",
    )
    def get_organization_switch_routing_static_routes(
        self, organization_id: Id, *, network_ids: Texts = UNSET, per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the switch routing static routes of an organization.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-switch-routing-static-routes/
        """

    @listing(
        "GET", "/organizations/{organizationId}/switch/spanningTree", paging="link", stage="beta",
        oauth_scope="switch:config:read",
    )
    def get_organization_switch_spanning_tree(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, network_ids: Texts = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the switch spanning tree of an organization.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-switch-spanning-tree/
        """

    @listing(
        "GET", "/organizations/{organizationId}/switch/stacks/ports/mirrors/byStack", paging="link",
        stage="beta", oauth_scope="switch:config:read",
    )
    def get_organization_switch_stacks_ports_mirrors_by_stack(
        self, organization_id: Id, *, ids: Texts = UNSET, network_ids: Texts = UNSET,
        per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the switch stack port mirrors of an organization, by stack.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``switch:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-switch-stacks-ports-mirrors-by-stack/
        """
