# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""The appliance operations."""

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
    from ..bodies import appliance as bodies
    from ..models import appliance as models


class Appliance(Scope):
    """The appliance operations."""

    @listing("GET", "/devices/{serial}/appliance/dhcp/subnets", oauth_scope="sdwan:telemetry:read")
    def get_device_appliance_dhcp_subnets(
        self, serial: Id
    ) -> Paginator[models.DeviceApplianceDhcpSubnet]:
        """List the appliance DHCP subnets of a device.

        OAuth scope: ``sdwan:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-device-appliance-dhcp-subnets/
        """

    @operation("POST", "/devices/{serial}/appliance/interfaces/ports/update", batch="update")
    def create_device_appliance_interfaces_ports_update(
        self, serial: Id, *,
        interface: Opt[bodies.DeviceApplianceInterfacesPortsUpdateInterface] = UNSET,
        enabled: Opt[bool] = UNSET,
        personality: Opt[bodies.DeviceApplianceInterfacesPortsUpdatePersonality] = UNSET,
        uplink: Opt[bodies.DeviceApplianceInterfacesPortsUpdateUplink] = UNSET,
        downlink: Opt[bodies.DeviceApplianceInterfacesPortsUpdateDownlink] = UNSET,
        profile: Opt[bodies.NetworkApplianceVlanVrf] = UNSET,
    ) -> Call[models.CreateDeviceApplianceInterfacesPortsUpdateResponse]:
        """Create the appliance interface port update of a device.

        Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/create-device-appliance-interfaces-ports-update/
        """

    @operation(
        "PUT", "/devices/{serial}/appliance/interfaces/ports/{number}", stage="beta", batch="update"
    )
    def update_device_appliance_interfaces_port(
        self, serial: Id, number: Id, *, enabled: Opt[bool] = UNSET,
        personality: Opt[bodies.DeviceApplianceInterfacesPortPersonality] = UNSET,
        uplink: Opt[bodies.DeviceApplianceInterfacesPortUplink] = UNSET,
        downlink: Opt[bodies.DeviceApplianceInterfacesPortDownlink] = UNSET,
        profile: Opt[bodies.NetworkApplianceVlanVrf] = UNSET,
    ) -> Call[models.UpdateDeviceApplianceInterfacesPortResponse]:
        """Update an appliance interface port of a device.

        Beta: it may change or vanish without notice. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-device-appliance-interfaces-port/
        """

    @operation("GET", "/devices/{serial}/appliance/performance", oauth_scope="sdwan:telemetry:read")
    def get_device_appliance_performance(
        self, serial: Id, *, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET,
    ) -> Call[models.DeviceAppliancePerformance | None]:
        """Get the appliance performance of a device.

        Look-back: ``timespan`` up to 14 days. OAuth scope: ``sdwan:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-device-appliance-performance/
        """

    @listing(
        "GET", "/devices/{serial}/appliance/prefixes/delegated", oauth_scope="sdwan:telemetry:read"
    )
    def get_device_appliance_prefixes_delegated(
        self, serial: Id
    ) -> Paginator[models.DeviceAppliancePrefixesDelegated]:
        """List the appliance prefix delegated of a device.

        OAuth scope: ``sdwan:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-device-appliance-prefixes-delegated/
        """

    @listing(
        "GET", "/devices/{serial}/appliance/prefixes/delegated/vlanAssignments",
        oauth_scope="sdwan:telemetry:read",
    )
    def get_device_appliance_prefixes_delegated_vlan_assignments(
        self, serial: Id
    ) -> Paginator[models.DeviceAppliancePrefixesDelegatedVlanAssignment]:
        """List the appliance prefix delegated VLAN assignments of a device.

        OAuth scope: ``sdwan:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-device-appliance-prefixes-delegated-vlan-assignments/
        """

    @operation("GET", "/devices/{serial}/appliance/radio/settings", oauth_scope="sdwan:config:read")
    def get_device_appliance_radio_settings(
        self, serial: Id
    ) -> Call[models.DeviceApplianceRadioSettings]:
        """Get the appliance radio settings of a device.

        OAuth scope: ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-device-appliance-radio-settings/
        """

    @operation(
        "PUT", "/devices/{serial}/appliance/radio/settings", oauth_scope="sdwan:config:write",
        batch="update",
    )
    def update_device_appliance_radio_settings(
        self, serial: Id, *, rf_profile_id: Opt[str] = UNSET,
        two_four_ghz_settings: Opt[bodies.DeviceApplianceRadioSettingsTwoFourGhzSettings] = UNSET,
        five_ghz_settings: Opt[bodies.DeviceApplianceRadioSettingsFiveGhzSettings] = UNSET,
    ) -> Call[models.UpdateDeviceApplianceRadioSettingsResponse]:
        """Update the appliance radio settings of a device.

        OAuth scope: ``sdwan:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-device-appliance-radio-settings/
        """

    @operation(
        "GET", "/devices/{serial}/appliance/uplinks/settings", oauth_scope="sdwan:config:read"
    )
    def get_device_appliance_uplinks_settings(
        self, serial: Id
    ) -> Call[models.DeviceApplianceUplinksSettings]:
        """Get the appliance uplink settings of a device.

        OAuth scope: ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-device-appliance-uplinks-settings/
        """

    @operation(
        "PUT", "/devices/{serial}/appliance/uplinks/settings", oauth_scope="sdwan:config:write",
        batch="update",
    )
    def update_device_appliance_uplinks_settings(
        self, serial: Id, *, interfaces: bodies.DeviceApplianceUplinksSettingsInterfaces | None
    ) -> Call[models.UpdateDeviceApplianceUplinksSettingsResponse]:
        """Update the appliance uplink settings of a device.

        OAuth scope: ``sdwan:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-device-appliance-uplinks-settings/
        """

    @operation(
        "POST", "/devices/{serial}/appliance/vmx/authenticationToken",
        oauth_scope="sdwan:config:write", batch="create",
    )
    def create_device_appliance_vmx_authentication_token(
        self, serial: Id
    ) -> Call[models.CreateDeviceApplianceVmxAuthenticationTokenResponse]:
        """Create the appliance VMX authentication token of a device.

        OAuth scope: ``sdwan:config:write``. Action batch: ``create``.
        https://developer.cisco.com/meraki/api-v1/create-device-appliance-vmx-authentication-token/
        """

    @listing(
        "GET", "/networks/{networkId}/appliance/clients/{clientId}/security/events", paging="link",
        per_page=1000, per_page_minimum=3, oauth_scope="sdwan:telemetry:read",
    )
    def get_network_appliance_client_security_events(
        self, network_id: Id, client_id: Id, *, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
        sort_order: Opt[Literal["ascending", "descending"] | str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the security events of an appliance client of a network.

        Page size: 3 to 1000, the API's default 100; 1000 is requested by default. Look-back:
        ``timespan`` up to 791 days. OAuth scope: ``sdwan:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-appliance-client-security-events/
        """

    @operation(
        "GET", "/networks/{networkId}/appliance/connectivityMonitoringDestinations",
        oauth_scope="sdwan:telemetry:read",
    )
    def get_network_appliance_connectivity_monitoring_destinations(
        self, network_id: Id
    ) -> Call[models.NetworkApplianceConnectivityMonitoringDestinations]:
        """Get the appliance connectivity monitoring destinations of a network.

        OAuth scope: ``sdwan:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-appliance-connectivity-monitoring-destinations/
        """

    @operation(
        "PUT", "/networks/{networkId}/appliance/connectivityMonitoringDestinations",
        oauth_scope="sdwan:telemetry:write", batch="update",
    )
    def update_network_appliance_connectivity_monitoring_destinations(
        self, network_id: Id, *,
        destinations: Opt[Sequence[bodies.NetworkApplianceConnectivityMonitoringDestinationsDestination]] = UNSET,
    ) -> Call[models.UpdateNetworkApplianceConnectivityMonitoringDestinationsResponse]:
        """Update the appliance connectivity monitoring destinations of a network.

        OAuth scope: ``sdwan:telemetry:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-appliance-connectivity-monitoring-destinations/
        """

    @operation(
        "GET", "/networks/{networkId}/appliance/contentFiltering", oauth_scope="sdwan:config:read"
    )
    def get_network_appliance_content_filtering(
        self, network_id: Id
    ) -> Call[models.NetworkApplianceContentFiltering]:
        """Get the appliance content filtering of a network.

        OAuth scope: ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-appliance-content-filtering/
        """

    @operation(
        "PUT", "/networks/{networkId}/appliance/contentFiltering", oauth_scope="sdwan:config:write"
    )
    def update_network_appliance_content_filtering(
        self, network_id: Id, *, allowed_url_patterns: Opt[Sequence[str | None]] = UNSET,
        blocked_url_patterns: Opt[Sequence[str | None]] = UNSET,
        blocked_url_categories: Opt[Sequence[str | None]] = UNSET,
        url_category_list_size: Opt[Literal["fullList", "topSites"] | str] = UNSET,
    ) -> Call[models.UpdateNetworkApplianceContentFilteringResponse]:
        """Update the appliance content filtering of a network.

        OAuth scope: ``sdwan:config:write``.
        https://developer.cisco.com/meraki/api-v1/update-network-appliance-content-filtering/
        """

    @operation(
        "GET", "/networks/{networkId}/appliance/contentFiltering/categories",
        oauth_scope="sdwan:config:read",
    )
    def get_network_appliance_content_filtering_categories(
        self, network_id: Id
    ) -> Call[models.NetworkApplianceContentFilteringCategories]:
        """Get the appliance content filtering categories of a network.

        OAuth scope: ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-appliance-content-filtering-categories/
        """

    @operation(
        "PUT", "/networks/{networkId}/appliance/devices/redundancy",
        oauth_scope="sdwan:config:write", batch="update",
    )
    def update_network_appliance_devices_redundancy(
        self, network_id: Id, *, enabled: bool | None,
        mode: Opt[Literal["active-active", "active-passive", "disabled"] | str] = UNSET,
        designations: Opt[Sequence[bodies.NetworkApplianceDevicesRedundancyDesignation]] = UNSET,
        uplink: Opt[bodies.NetworkApplianceDevicesRedundancyUplink] = UNSET,
    ) -> Call[models.UpdateNetworkApplianceDevicesRedundancyResponse]:
        """Update the appliance device redundancy of a network.

        OAuth scope: ``sdwan:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-appliance-devices-redundancy/
        """

    @operation(
        "POST", "/networks/{networkId}/appliance/devices/redundancy/swap",
        oauth_scope="sdwan:config:write", batch="swap",
    )
    def create_network_appliance_devices_redundancy_swap(
        self, network_id: Id
    ) -> Call[models.CreateNetworkApplianceDevicesRedundancySwapResponse]:
        """Create the appliance device redundancy swap of a network.

        OAuth scope: ``sdwan:config:write``. Action batch: ``swap``.
        https://developer.cisco.com/meraki/api-v1/create-network-appliance-devices-redundancy-swap/
        """

    @operation(
        "GET", "/networks/{networkId}/appliance/firewall/cellularFirewallRules",
        oauth_scope="sdwan:config:read",
    )
    def get_network_appliance_firewall_cellular_firewall_rules(
        self, network_id: Id
    ) -> Call[models.NetworkApplianceFirewallCellularFirewallRules]:
        """Get the appliance firewall cellular firewall rules of a network.

        OAuth scope: ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-appliance-firewall-cellular-firewall-rules/
        """

    @operation(
        "PUT", "/networks/{networkId}/appliance/firewall/cellularFirewallRules",
        oauth_scope="sdwan:config:write",
    )
    def update_network_appliance_firewall_cellular_firewall_rules(
        self, network_id: Id, *,
        rules: Opt[Sequence[bodies.NetworkApplianceFirewallL3FirewallRulesRule]] = UNSET,
    ) -> Call[models.UpdateNetworkApplianceFirewallCellularFirewallRulesResponse]:
        """Update the appliance firewall cellular firewall rules of a network.

        OAuth scope: ``sdwan:config:write``.
        https://developer.cisco.com/meraki/api-v1/update-network-appliance-firewall-cellular-firewall-rules/
        """

    @listing(
        "GET", "/networks/{networkId}/appliance/firewall/firewalledServices",
        oauth_scope="sdwan:config:read",
    )
    def get_network_appliance_firewall_firewalled_services(
        self, network_id: Id
    ) -> Paginator[models.NetworkApplianceFirewallFirewalledService]:
        """List the appliance firewall firewalled services of a network.

        OAuth scope: ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-appliance-firewall-firewalled-services/
        """

    @operation(
        "GET", "/networks/{networkId}/appliance/firewall/firewalledServices/{service}",
        oauth_scope="sdwan:config:read",
    )
    def get_network_appliance_firewall_firewalled_service(
        self, network_id: Id, service: Id
    ) -> Call[models.NetworkApplianceFirewallFirewalledServiceDetails]:
        """Get an appliance firewall firewalled service of a network.

        OAuth scope: ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-appliance-firewall-firewalled-service/
        """

    @operation(
        "PUT", "/networks/{networkId}/appliance/firewall/firewalledServices/{service}",
        oauth_scope="sdwan:config:write",
    )
    def update_network_appliance_firewall_firewalled_service(
        self, network_id: Id, service: Id, *,
        access: Literal["blocked", "restricted", "unrestricted"] | str | None,
        allowed_ips: Opt[Sequence[str | None]] = UNSET,
    ) -> Call[models.UpdateNetworkApplianceFirewallFirewalledServiceResponse]:
        """Update an appliance firewall firewalled service of a network.

        OAuth scope: ``sdwan:config:write``.
        https://developer.cisco.com/meraki/api-v1/update-network-appliance-firewall-firewalled-service/
        """

    @operation(
        "GET", "/networks/{networkId}/appliance/firewall/inboundCellularFirewallRules",
        oauth_scope="sdwan:config:read",
    )
    def get_network_appliance_firewall_inbound_cellular_firewall_rules(
        self, network_id: Id
    ) -> Call[models.NetworkApplianceFirewallInboundCellularFirewallRules]:
        """Get the appliance firewall inbound cellular firewall rules of a network.

        OAuth scope: ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-appliance-firewall-inbound-cellular-firewall-rules/
        """

    @operation(
        "PUT", "/networks/{networkId}/appliance/firewall/inboundCellularFirewallRules",
        oauth_scope="sdwan:config:write",
    )
    def update_network_appliance_firewall_inbound_cellular_firewall_rules(
        self, network_id: Id, *,
        rules: Opt[Sequence[bodies.NetworkApplianceFirewallL3FirewallRulesRule]] = UNSET,
    ) -> Call[models.UpdateNetworkApplianceFirewallInboundCellularFirewallRulesResponse]:
        """Update the appliance firewall inbound cellular firewall rules of a network.

        OAuth scope: ``sdwan:config:write``.
        https://developer.cisco.com/meraki/api-v1/update-network-appliance-firewall-inbound-cellular-firewall-rules/
        """

    @operation(
        "GET", "/networks/{networkId}/appliance/firewall/inboundFirewallRules",
        oauth_scope="sdwan:config:read",
    )
    def get_network_appliance_firewall_inbound_firewall_rules(
        self, network_id: Id
    ) -> Call[models.NetworkApplianceFirewallInboundFirewallRules]:
        """Get the appliance firewall inbound firewall rules of a network.

        OAuth scope: ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-appliance-firewall-inbound-firewall-rules/
        """

    @operation("PUT", "/networks/{networkId}/appliance/firewall/inboundFirewallRules")
    def update_network_appliance_firewall_inbound_firewall_rules(
        self, network_id: Id, *,
        rules: Opt[Sequence[bodies.NetworkApplianceFirewallL3FirewallRulesRule]] = UNSET,
        syslog_default_rule: Opt[bool] = UNSET,
    ) -> Call[models.UpdateNetworkApplianceFirewallInboundFirewallRulesResponse]:
        """Update the appliance firewall inbound firewall rules of a network.

        https://developer.cisco.com/meraki/api-v1/update-network-appliance-firewall-inbound-firewall-rules/
        """

    @operation(
        "GET", "/networks/{networkId}/appliance/firewall/l3FirewallRules",
        oauth_scope="sdwan:config:read",
    )
    def get_network_appliance_firewall_l3_firewall_rules(
        self, network_id: Id
    ) -> Call[models.NetworkApplianceFirewallL3FirewallRules]:
        """Get the appliance firewall L3 firewall rules of a network.

        OAuth scope: ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-appliance-firewall-l3-firewall-rules/
        """

    @operation(
        "PUT", "/networks/{networkId}/appliance/firewall/l3FirewallRules",
        oauth_scope="sdwan:config:write",
    )
    def update_network_appliance_firewall_l3_firewall_rules(
        self, network_id: Id, *,
        rules: Opt[Sequence[bodies.NetworkApplianceFirewallL3FirewallRulesRule]] = UNSET,
        syslog_default_rule: Opt[bool] = UNSET,
    ) -> Call[models.UpdateNetworkApplianceFirewallL3FirewallRulesResponse]:
        """Update the appliance firewall L3 firewall rules of a network.

        OAuth scope: ``sdwan:config:write``.
        https://developer.cisco.com/meraki/api-v1/update-network-appliance-firewall-l3-firewall-rules/
        """

    @operation(
        "GET", "/networks/{networkId}/appliance/firewall/l7FirewallRules",
        oauth_scope="sdwan:config:read",
    )
    def get_network_appliance_firewall_l7_firewall_rules(
        self, network_id: Id
    ) -> Call[models.NetworkApplianceFirewallL7FirewallRules]:
        """Get the appliance firewall L7 firewall rules of a network.

        OAuth scope: ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-appliance-firewall-l7-firewall-rules/
        """

    @operation(
        "PUT", "/networks/{networkId}/appliance/firewall/l7FirewallRules",
        oauth_scope="sdwan:config:write", batch="update",
    )
    def update_network_appliance_firewall_l7_firewall_rules(
        self, network_id: Id, *,
        rules: Opt[Sequence[bodies.NetworkApplianceFirewallL7FirewallRulesRule]] = UNSET,
    ) -> Call[models.UpdateNetworkApplianceFirewallL7FirewallRulesResponse]:
        """Update the appliance firewall L7 firewall rules of a network.

        OAuth scope: ``sdwan:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-appliance-firewall-l7-firewall-rules/
        """

    @operation(
        "GET", "/networks/{networkId}/appliance/firewall/l7FirewallRules/applicationCategories",
        oauth_scope="sdwan:config:read",
    )
    def get_network_appliance_firewall_l7_firewall_rules_application_categories(
        self, network_id: Id
    ) -> Call[models.NetworkApplianceFirewallL7FirewallRulesApplicationCategories]:
        """Get the appliance firewall L7 firewall rule application categories of a network.

        OAuth scope: ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-appliance-firewall-l7-firewall-rules-application-categories/
        """

    @operation(
        "PUT", "/networks/{networkId}/appliance/firewall/multicastForwarding",
        oauth_scope="sdwan:config:write", batch="update",
    )
    def update_network_appliance_firewall_multicast_forwarding(
        self, network_id: Id, *,
        rules: Sequence[bodies.NetworkApplianceFirewallMulticastForwardingRule] | None,
    ) -> Call[models.UpdateNetworkApplianceFirewallMulticastForwardingResponse]:
        """Update the appliance firewall multicast forwarding of a network.

        OAuth scope: ``sdwan:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-appliance-firewall-multicast-forwarding/
        """

    @operation(
        "GET", "/networks/{networkId}/appliance/firewall/oneToManyNatRules",
        oauth_scope="sdwan:config:read",
    )
    def get_network_appliance_firewall_one_to_many_nat_rules(
        self, network_id: Id
    ) -> Call[models.NetworkApplianceFirewallOneToManyNatRules]:
        """Get the appliance firewall one to many NAT rules of a network.

        OAuth scope: ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-appliance-firewall-one-to-many-nat-rules/
        """

    @operation(
        "PUT", "/networks/{networkId}/appliance/firewall/oneToManyNatRules",
        oauth_scope="sdwan:config:write",
    )
    def update_network_appliance_firewall_one_to_many_nat_rules(
        self, network_id: Id, *,
        rules: Sequence[bodies.NetworkApplianceFirewallOneToManyNatRulesRule] | None,
    ) -> Call[models.UpdateNetworkApplianceFirewallOneToManyNatRulesResponse]:
        """Update the appliance firewall one to many NAT rules of a network.

        OAuth scope: ``sdwan:config:write``.
        https://developer.cisco.com/meraki/api-v1/update-network-appliance-firewall-one-to-many-nat-rules/
        """

    @operation(
        "GET", "/networks/{networkId}/appliance/firewall/oneToOneNatRules",
        oauth_scope="sdwan:config:read",
    )
    def get_network_appliance_firewall_one_to_one_nat_rules(
        self, network_id: Id
    ) -> Call[models.NetworkApplianceFirewallOneToOneNatRules]:
        """Get the appliance firewall one to one NAT rules of a network.

        OAuth scope: ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-appliance-firewall-one-to-one-nat-rules/
        """

    @operation(
        "PUT", "/networks/{networkId}/appliance/firewall/oneToOneNatRules",
        oauth_scope="sdwan:config:write",
    )
    def update_network_appliance_firewall_one_to_one_nat_rules(
        self, network_id: Id, *,
        rules: Sequence[bodies.NetworkApplianceFirewallOneToOneNatRulesRule] | None,
    ) -> Call[models.UpdateNetworkApplianceFirewallOneToOneNatRulesResponse]:
        """Update the appliance firewall one to one NAT rules of a network.

        OAuth scope: ``sdwan:config:write``.
        https://developer.cisco.com/meraki/api-v1/update-network-appliance-firewall-one-to-one-nat-rules/
        """

    @operation(
        "GET", "/networks/{networkId}/appliance/firewall/portForwardingRules",
        oauth_scope="sdwan:config:read",
    )
    def get_network_appliance_firewall_port_forwarding_rules(
        self, network_id: Id
    ) -> Call[models.NetworkApplianceFirewallPortForwardingRules]:
        """Get the appliance firewall port forwarding rules of a network.

        OAuth scope: ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-appliance-firewall-port-forwarding-rules/
        """

    @operation(
        "PUT", "/networks/{networkId}/appliance/firewall/portForwardingRules",
        oauth_scope="sdwan:config:write",
    )
    def update_network_appliance_firewall_port_forwarding_rules(
        self, network_id: Id, *,
        rules: Sequence[bodies.NetworkApplianceFirewallPortForwardingRulesRule] | None,
    ) -> Call[models.UpdateNetworkApplianceFirewallPortForwardingRulesResponse]:
        """Update the appliance firewall port forwarding rules of a network.

        OAuth scope: ``sdwan:config:write``.
        https://developer.cisco.com/meraki/api-v1/update-network-appliance-firewall-port-forwarding-rules/
        """

    @operation(
        "GET", "/networks/{networkId}/appliance/firewall/settings", oauth_scope="sdwan:config:read"
    )
    def get_network_appliance_firewall_settings(
        self, network_id: Id
    ) -> Call[models.NetworkApplianceFirewallSettings]:
        """Get the appliance firewall settings of a network.

        OAuth scope: ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-appliance-firewall-settings/
        """

    @operation(
        "PUT", "/networks/{networkId}/appliance/firewall/settings", oauth_scope="sdwan:config:write"
    )
    def update_network_appliance_firewall_settings(
        self, network_id: Id, *,
        spoofing_protection: Opt[bodies.NetworkApplianceFirewallSettingsSpoofingProtection] = UNSET,
    ) -> Call[models.UpdateNetworkApplianceFirewallSettingsResponse]:
        """Update the appliance firewall settings of a network.

        OAuth scope: ``sdwan:config:write``.
        https://developer.cisco.com/meraki/api-v1/update-network-appliance-firewall-settings/
        """

    @operation("POST", "/networks/{networkId}/appliance/interfaces/l3", batch="create")
    def create_network_appliance_interfaces_l3(
        self, network_id: Id, *, ipv4: bodies.NetworkApplianceInterfacesL3Ipv4 | None,
        port: Opt[bodies.NetworkApplianceInterfacesL3Port] = UNSET,
    ) -> Call[models.CreateNetworkApplianceInterfacesL3Response]:
        """Create the appliance interface L3 of a network.

        Action batch: ``create``.
        https://developer.cisco.com/meraki/api-v1/create-network-appliance-interfaces-l3/
        """

    @operation(
        "DELETE", "/networks/{networkId}/appliance/interfaces/l3/{interfaceId}", batch="destroy"
    )
    def delete_network_appliance_interfaces_l3(
        self, network_id: Id, interface_id: Id
    ) -> Call[None]:
        """Delete an appliance interface L3 of a network.

        Action batch: ``destroy``.
        https://developer.cisco.com/meraki/api-v1/delete-network-appliance-interfaces-l3/
        """

    @operation("PUT", "/networks/{networkId}/appliance/interfaces/l3/{interfaceId}", batch="update")
    def update_network_appliance_interfaces_l3(
        self, network_id: Id, interface_id: Id, *,
        port: Opt[bodies.NetworkApplianceInterfacesL3Port] = UNSET,
        ipv4: Opt[bodies.NetworkApplianceInterfacesL3Ipv4] = UNSET,
    ) -> Call[models.UpdateNetworkApplianceInterfacesL3Response]:
        """Update an appliance interface L3 of a network.

        Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-appliance-interfaces-l3/
        """

    @listing("GET", "/networks/{networkId}/appliance/ports", oauth_scope="sdwan:config:read")
    def get_network_appliance_ports(self, network_id: Id) -> Paginator[models.NetworkAppliancePort]:
        """List the appliance ports of a network.

        OAuth scope: ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-appliance-ports/
        """

    @operation(
        "POST", "/networks/{networkId}/appliance/ports/radius/servers", stage="beta",
        oauth_scope="sdwan:config:write",
    )
    def create_network_appliance_ports_radius_server(
        self, network_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Create an appliance port RADIUS server of a network.

        Beta: it may change or vanish without notice. OAuth scope: ``sdwan:config:write``.
        https://developer.cisco.com/meraki/api-v1/create-network-appliance-ports-radius-server/
        """

    @operation(
        "DELETE", "/networks/{networkId}/appliance/ports/radius/servers/{serverId}", stage="beta",
        oauth_scope="sdwan:config:write",
    )
    def delete_network_appliance_ports_radius_server(
        self, network_id: Id, server_id: Id
    ) -> Call[None]:
        """Delete an appliance port RADIUS server of a network.

        Beta: it may change or vanish without notice. OAuth scope: ``sdwan:config:write``.
        https://developer.cisco.com/meraki/api-v1/delete-network-appliance-ports-radius-server/
        """

    @operation(
        "PUT", "/networks/{networkId}/appliance/ports/radius/servers/{serverId}", stage="beta",
        oauth_scope="sdwan:config:write",
    )
    def update_network_appliance_ports_radius_server(
        self, network_id: Id, server_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Update an appliance port RADIUS server of a network.

        Beta: it may change or vanish without notice. OAuth scope: ``sdwan:config:write``.
        https://developer.cisco.com/meraki/api-v1/update-network-appliance-ports-radius-server/
        """

    @operation(
        "GET", "/networks/{networkId}/appliance/ports/{portId}", oauth_scope="sdwan:config:read"
    )
    def get_network_appliance_port(
        self, network_id: Id, port_id: Id
    ) -> Call[models.NetworkAppliancePortDetails]:
        """Get an appliance port of a network.

        OAuth scope: ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-appliance-port/
        """

    @operation(
        "PUT", "/networks/{networkId}/appliance/ports/{portId}", oauth_scope="sdwan:config:write",
        batch="update",
    )
    def update_network_appliance_port(
        self, network_id: Id, port_id: Id, *, enabled: Opt[bool] = UNSET,
        drop_untagged_traffic: Opt[bool] = UNSET, type: Opt[str] = UNSET, vlan: Opt[int] = UNSET,
        allowed_vlans: Opt[str] = UNSET, access_policy: Opt[str] = UNSET,
        sgt: Opt[bodies.NetworkAppliancePortSgt] = UNSET,
    ) -> Call[models.UpdateNetworkAppliancePortResponse]:
        """Update an appliance port of a network.

        OAuth scope: ``sdwan:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-appliance-port/
        """

    @listing(
        "GET", "/networks/{networkId}/appliance/prefixes/delegated/statics",
        oauth_scope="sdwan:config:read",
    )
    def get_network_appliance_prefixes_delegated_statics(
        self, network_id: Id
    ) -> Paginator[models.NetworkAppliancePrefixesDelegatedStatic]:
        """List the appliance prefix delegated statics of a network.

        OAuth scope: ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-appliance-prefixes-delegated-statics/
        """

    @operation(
        "POST", "/networks/{networkId}/appliance/prefixes/delegated/statics",
        oauth_scope="sdwan:config:write", batch="create",
    )
    def create_network_appliance_prefixes_delegated_static(
        self, network_id: Id, *, prefix: str | None,
        origin: bodies.NetworkAppliancePrefixesDelegatedStaticOrigin | None,
        description: Opt[str] = UNSET,
    ) -> Call[models.CreateNetworkAppliancePrefixesDelegatedStaticResponse]:
        """Create an appliance prefix delegated static of a network.

        OAuth scope: ``sdwan:config:write``. Action batch: ``create``.
        https://developer.cisco.com/meraki/api-v1/create-network-appliance-prefixes-delegated-static/
        """

    @operation(
        "DELETE",
        "/networks/{networkId}/appliance/prefixes/delegated/statics/{staticDelegatedPrefixId}",
        oauth_scope="sdwan:config:write", batch="destroy",
    )
    def delete_network_appliance_prefixes_delegated_static(
        self, network_id: Id, static_delegated_prefix_id: Id
    ) -> Call[models.DeleteNetworkAppliancePrefixesDelegatedStaticResponse]:
        """Delete an appliance prefix delegated static of a network.

        OAuth scope: ``sdwan:config:write``. Action batch: ``destroy``.
        https://developer.cisco.com/meraki/api-v1/delete-network-appliance-prefixes-delegated-static/
        """

    @operation(
        "GET",
        "/networks/{networkId}/appliance/prefixes/delegated/statics/{staticDelegatedPrefixId}",
        oauth_scope="sdwan:config:read",
    )
    def get_network_appliance_prefixes_delegated_static(
        self, network_id: Id, static_delegated_prefix_id: Id
    ) -> Call[models.NetworkAppliancePrefixesDelegatedStaticDetails]:
        """Get an appliance prefix delegated static of a network.

        OAuth scope: ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-appliance-prefixes-delegated-static/
        """

    @operation(
        "PUT",
        "/networks/{networkId}/appliance/prefixes/delegated/statics/{staticDelegatedPrefixId}",
        oauth_scope="sdwan:config:write", batch="update",
    )
    def update_network_appliance_prefixes_delegated_static(
        self, network_id: Id, static_delegated_prefix_id: Id, *, prefix: Opt[str] = UNSET,
        origin: Opt[bodies.NetworkAppliancePrefixesDelegatedStaticOrigin] = UNSET,
        description: Opt[str] = UNSET,
    ) -> Call[models.UpdateNetworkAppliancePrefixesDelegatedStaticResponse]:
        """Update an appliance prefix delegated static of a network.

        OAuth scope: ``sdwan:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-appliance-prefixes-delegated-static/
        """

    @operation("GET", "/networks/{networkId}/appliance/rfProfiles", oauth_scope="sdwan:config:read")
    def get_network_appliance_rf_profiles(
        self, network_id: Id
    ) -> Call[models.NetworkApplianceRfProfiles]:
        """Get the appliance RF profiles of a network.

        OAuth scope: ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-appliance-rf-profiles/
        """

    @operation(
        "POST", "/networks/{networkId}/appliance/rfProfiles", oauth_scope="sdwan:config:write",
        batch="create",
    )
    def create_network_appliance_rf_profile(
        self, network_id: Id, *, name: str | None,
        two_four_ghz_settings: Opt[bodies.NetworkApplianceRfProfileTwoFourGhzSettings] = UNSET,
        five_ghz_settings: Opt[bodies.NetworkApplianceRfProfileFiveGhzSettings] = UNSET,
        per_ssid_settings: Opt[Mapping[str, bodies.NetworkApplianceRfProfilePerSsidSetting]] = UNSET,
    ) -> Call[models.CreateNetworkApplianceRfProfileResponse]:
        """Create an appliance RF profile of a network.

        OAuth scope: ``sdwan:config:write``. Action batch: ``create``.
        https://developer.cisco.com/meraki/api-v1/create-network-appliance-rf-profile/
        """

    @operation(
        "DELETE", "/networks/{networkId}/appliance/rfProfiles/{rfProfileId}",
        oauth_scope="sdwan:config:write", batch="destroy",
    )
    def delete_network_appliance_rf_profile(self, network_id: Id, rf_profile_id: Id) -> Call[None]:
        """Delete an appliance RF profile of a network.

        OAuth scope: ``sdwan:config:write``. Action batch: ``destroy``.
        https://developer.cisco.com/meraki/api-v1/delete-network-appliance-rf-profile/
        """

    @operation(
        "GET", "/networks/{networkId}/appliance/rfProfiles/{rfProfileId}",
        oauth_scope="sdwan:config:read",
    )
    def get_network_appliance_rf_profile(
        self, network_id: Id, rf_profile_id: Id
    ) -> Call[models.NetworkApplianceRfProfile]:
        """Get an appliance RF profile of a network.

        OAuth scope: ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-appliance-rf-profile/
        """

    @operation(
        "PUT", "/networks/{networkId}/appliance/rfProfiles/{rfProfileId}",
        oauth_scope="sdwan:config:write", batch="update",
    )
    def update_network_appliance_rf_profile(
        self, network_id: Id, rf_profile_id: Id, *, name: Opt[str] = UNSET,
        two_four_ghz_settings: Opt[bodies.NetworkApplianceRfProfileTwoFourGhzSettings] = UNSET,
        five_ghz_settings: Opt[bodies.NetworkApplianceRfProfileFiveGhzSettings] = UNSET,
        per_ssid_settings: Opt[Mapping[str, bodies.NetworkApplianceRfProfilePerSsidSetting]] = UNSET,
    ) -> Call[models.UpdateNetworkApplianceRfProfileResponse]:
        """Update an appliance RF profile of a network.

        OAuth scope: ``sdwan:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-appliance-rf-profile/
        """

    @operation(
        "PUT", "/networks/{networkId}/appliance/sdwan/internetPolicies",
        oauth_scope="sdwan:config:write", batch="update",
    )
    def update_network_appliance_sdwan_internet_policies(
        self, network_id: Id, *,
        wan_traffic_uplink_preferences: Opt[Sequence[bodies.NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreference]] = UNSET,
    ) -> Call[models.UpdateNetworkApplianceSdwanInternetPoliciesResponse]:
        """Update the appliance SDWAN internet policies of a network.

        OAuth scope: ``sdwan:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-appliance-sdwan-internet-policies/
        """

    @listing(
        "GET", "/networks/{networkId}/appliance/security/events", paging="link", per_page=1000,
        per_page_minimum=3, oauth_scope="sdwan:telemetry:read",
    )
    def get_network_appliance_security_events(
        self, network_id: Id, *, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
        sort_order: Opt[Literal["ascending", "descending"] | str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the appliance security events of a network.

        Page size: 3 to 1000, the API's default 100; 1000 is requested by default. Look-back:
        ``timespan`` up to 365 days. OAuth scope: ``sdwan:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-appliance-security-events/
        """

    @operation(
        "GET", "/networks/{networkId}/appliance/security/intrusion", oauth_scope="sdwan:config:read"
    )
    def get_network_appliance_security_intrusion(
        self, network_id: Id
    ) -> Call[models.NetworkApplianceSecurityIntrusion]:
        """Get the appliance security intrusion of a network.

        OAuth scope: ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-appliance-security-intrusion/
        """

    @operation(
        "PUT", "/networks/{networkId}/appliance/security/intrusion",
        oauth_scope="sdwan:config:write",
    )
    def update_network_appliance_security_intrusion(
        self, network_id: Id, *,
        mode: Opt[Literal["detection", "disabled", "prevention"] | str] = UNSET,
        ids_rulesets: Opt[Literal["balanced", "connectivity", "security"] | str] = UNSET,
        policy: Opt[bodies.NetworkApplianceVlanVrf] = UNSET,
        protected_networks: Opt[bodies.NetworkApplianceSecurityIntrusionProtectedNetworks] = UNSET,
    ) -> Call[models.UpdateNetworkApplianceSecurityIntrusionResponse]:
        """Update the appliance security intrusion of a network.

        OAuth scope: ``sdwan:config:write``.
        https://developer.cisco.com/meraki/api-v1/update-network-appliance-security-intrusion/
        """

    @operation(
        "GET", "/networks/{networkId}/appliance/security/malware", oauth_scope="sdwan:config:read"
    )
    def get_network_appliance_security_malware(
        self, network_id: Id
    ) -> Call[models.NetworkApplianceSecurityMalware]:
        """Get the appliance security malware of a network.

        OAuth scope: ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-appliance-security-malware/
        """

    @operation(
        "PUT", "/networks/{networkId}/appliance/security/malware", oauth_scope="sdwan:config:write"
    )
    def update_network_appliance_security_malware(
        self, network_id: Id, *, mode: Literal["disabled", "enabled"] | str | None,
        allowed_urls: Opt[Sequence[bodies.NetworkApplianceSecurityMalwareAllowedUrl]] = UNSET,
        allowed_files: Opt[Sequence[bodies.NetworkApplianceSecurityMalwareAllowedFile]] = UNSET,
    ) -> Call[models.UpdateNetworkApplianceSecurityMalwareResponse]:
        """Update the appliance security malware of a network.

        OAuth scope: ``sdwan:config:write``.
        https://developer.cisco.com/meraki/api-v1/update-network-appliance-security-malware/
        """

    @operation("GET", "/networks/{networkId}/appliance/settings", oauth_scope="sdwan:config:read")
    def get_network_appliance_settings(
        self, network_id: Id
    ) -> Call[models.NetworkApplianceSettings]:
        """Get the appliance settings of a network.

        OAuth scope: ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-appliance-settings/
        """

    @operation(
        "PUT", "/networks/{networkId}/appliance/settings", oauth_scope="sdwan:config:write",
        batch="update",
    )
    def update_network_appliance_settings(
        self, network_id: Id, *,
        client_tracking_method: Opt[Literal[
            "IP address", "MAC address", "Unique client identifier",
        ] | str] = UNSET,
        deployment_mode: Opt[Literal["passthrough", "routed"] | str] = UNSET,
        dynamic_dns: Opt[bodies.NetworkApplianceSettingsDynamicDns] = UNSET,
    ) -> Call[models.UpdateNetworkApplianceSettingsResponse]:
        """Update the appliance settings of a network.

        OAuth scope: ``sdwan:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-appliance-settings/
        """

    @operation("GET", "/networks/{networkId}/appliance/singleLan", oauth_scope="sdwan:config:read")
    def get_network_appliance_single_lan(
        self, network_id: Id
    ) -> Call[models.NetworkApplianceSingleLan]:
        """Get the appliance single LAN of a network.

        OAuth scope: ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-appliance-single-lan/
        """

    @operation(
        "PUT", "/networks/{networkId}/appliance/singleLan", oauth_scope="sdwan:config:write",
        batch="update",
    )
    def update_network_appliance_single_lan(
        self, network_id: Id, *, subnet: Opt[str] = UNSET, appliance_ip: Opt[str] = UNSET,
        ipv6: Opt[bodies.NetworkApplianceVlanIpv6] = UNSET,
        mandatory_dhcp: Opt[bodies.NetworkApplianceVlanMandatoryDhcp] = UNSET,
        vrf: Opt[bodies.NetworkApplianceVlanVrf] = UNSET,
    ) -> Call[models.UpdateNetworkApplianceSingleLanResponse]:
        """Update the appliance single LAN of a network.

        OAuth scope: ``sdwan:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-appliance-single-lan/
        """

    @listing("GET", "/networks/{networkId}/appliance/ssids", oauth_scope="sdwan:config:read")
    def get_network_appliance_ssids(self, network_id: Id) -> Paginator[models.NetworkApplianceSsid]:
        """List the appliance SSIDs of a network.

        OAuth scope: ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-appliance-ssids/
        """

    @operation(
        "GET", "/networks/{networkId}/appliance/ssids/{number}", oauth_scope="sdwan:config:read"
    )
    def get_network_appliance_ssid(
        self, network_id: Id, number: Id
    ) -> Call[models.NetworkApplianceSsidDetails]:
        """Get an appliance SSID of a network.

        OAuth scope: ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-appliance-ssid/
        """

    @operation(
        "PUT", "/networks/{networkId}/appliance/ssids/{number}", oauth_scope="sdwan:config:write",
        batch="update",
    )
    def update_network_appliance_ssid(
        self, network_id: Id, number: Id, *, name: Opt[str] = UNSET, enabled: Opt[bool] = UNSET,
        default_vlan_id: Opt[int] = UNSET,
        auth_mode: Opt[Literal[
            "8021x-meraki", "8021x-radius", "open", "psk", "8021x-nac",
        ] | str] = UNSET,
        psk: Opt[str] = UNSET,
        radius_servers: Opt[Sequence[bodies.NetworkApplianceSsidRadiusServer]] = UNSET,
        encryption_mode: Opt[Literal["wep", "wpa"] | str] = UNSET,
        wpa_encryption_mode: Opt[Literal[
            "WPA1 and WPA2", "WPA2 only", "WPA3 Transition Mode", "WPA3 only",
        ] | str] = UNSET,
        visible: Opt[bool] = UNSET,
        dhcp_enforced_deauthentication: Opt[bodies.NetworkApplianceVlanMandatoryDhcp] = UNSET,
        dot11w: Opt[bodies.NetworkApplianceSsidDot11w] = UNSET,
    ) -> Call[models.UpdateNetworkApplianceSsidResponse]:
        """Update an appliance SSID of a network.

        OAuth scope: ``sdwan:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-appliance-ssid/
        """

    @listing("GET", "/networks/{networkId}/appliance/staticRoutes", oauth_scope="sdwan:config:read")
    def get_network_appliance_static_routes(
        self, network_id: Id
    ) -> Paginator[models.NetworkApplianceStaticRoute]:
        """List the appliance static routes of a network.

        OAuth scope: ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-appliance-static-routes/
        """

    @operation(
        "POST", "/networks/{networkId}/appliance/staticRoutes", oauth_scope="sdwan:config:write"
    )
    def create_network_appliance_static_route(
        self, network_id: Id, *, name: str | None, subnet: str | None, gateway_ip: str | None,
        gateway_vlan_id: Opt[int] = UNSET, enabled: Opt[bool] = UNSET,
        vrf: Opt[bodies.NetworkApplianceVlanVrf] = UNSET,
    ) -> Call[models.CreateNetworkApplianceStaticRouteResponse]:
        """Create an appliance static route of a network.

        OAuth scope: ``sdwan:config:write``.
        https://developer.cisco.com/meraki/api-v1/create-network-appliance-static-route/
        """

    @operation(
        "DELETE", "/networks/{networkId}/appliance/staticRoutes/{staticRouteId}",
        oauth_scope="sdwan:config:write",
    )
    def delete_network_appliance_static_route(
        self, network_id: Id, static_route_id: Id
    ) -> Call[None]:
        """Delete an appliance static route of a network.

        OAuth scope: ``sdwan:config:write``.
        https://developer.cisco.com/meraki/api-v1/delete-network-appliance-static-route/
        """

    @operation(
        "GET", "/networks/{networkId}/appliance/staticRoutes/{staticRouteId}",
        oauth_scope="sdwan:config:read",
    )
    def get_network_appliance_static_route(
        self, network_id: Id, static_route_id: Id
    ) -> Call[models.NetworkApplianceStaticRouteDetails]:
        """Get an appliance static route of a network.

        OAuth scope: ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-appliance-static-route/
        """

    @operation(
        "PUT", "/networks/{networkId}/appliance/staticRoutes/{staticRouteId}",
        oauth_scope="sdwan:config:write",
    )
    def update_network_appliance_static_route(
        self, network_id: Id, static_route_id: Id, *, name: Opt[str] = UNSET,
        subnet: Opt[str] = UNSET, gateway_ip: Opt[str] = UNSET, gateway_vlan_id: Opt[int] = UNSET,
        enabled: Opt[bool] = UNSET,
        fixed_ip_assignments: Opt[Mapping[str, bodies.NetworkApplianceStaticRouteFixedIpAssignment]] = UNSET,
        reserved_ip_ranges: Opt[Sequence[bodies.NetworkApplianceVlanReservedIpRange]] = UNSET,
        vrf: Opt[bodies.NetworkApplianceVlanVrf] = UNSET,
    ) -> Call[models.UpdateNetworkApplianceStaticRouteResponse]:
        """Update an appliance static route of a network.

        OAuth scope: ``sdwan:config:write``.
        https://developer.cisco.com/meraki/api-v1/update-network-appliance-static-route/
        """

    @operation(
        "GET", "/networks/{networkId}/appliance/trafficShaping", oauth_scope="sdwan:config:read"
    )
    def get_network_appliance_traffic_shaping(
        self, network_id: Id
    ) -> Call[models.NetworkApplianceTrafficShaping]:
        """Get the appliance traffic shaping of a network.

        OAuth scope: ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-appliance-traffic-shaping/
        """

    @operation(
        "PUT", "/networks/{networkId}/appliance/trafficShaping", oauth_scope="sdwan:config:write"
    )
    def update_network_appliance_traffic_shaping(
        self, network_id: Id, *,
        global_bandwidth_limits: bodies.NetworkApplianceTrafficShapingGlobalBandwidthLimits | None,
    ) -> Call[models.UpdateNetworkApplianceTrafficShapingResponse]:
        """Update the appliance traffic shaping of a network.

        OAuth scope: ``sdwan:config:write``.
        https://developer.cisco.com/meraki/api-v1/update-network-appliance-traffic-shaping/
        """

    @listing(
        "GET", "/networks/{networkId}/appliance/trafficShaping/customPerformanceClasses",
        oauth_scope="sdwan:config:read",
    )
    def get_network_appliance_traffic_shaping_custom_performance_classes(
        self, network_id: Id
    ) -> Paginator[models.NetworkApplianceTrafficShapingCustomPerformanceClass]:
        """List the appliance traffic shaping custom performance classes of a network.

        OAuth scope: ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-appliance-traffic-shaping-custom-performance-classes/
        """

    @operation(
        "POST", "/networks/{networkId}/appliance/trafficShaping/customPerformanceClasses",
        oauth_scope="sdwan:config:write", batch="create",
    )
    def create_network_appliance_traffic_shaping_custom_performance_class(
        self, network_id: Id, *, name: str | None, max_latency: Opt[int] = UNSET,
        max_jitter: Opt[int] = UNSET, max_loss_percentage: Opt[int] = UNSET,
    ) -> Call[models.CreateNetworkApplianceTrafficShapingCustomPerformanceClassResponse]:
        """Create an appliance traffic shaping custom performance class of a network.

        OAuth scope: ``sdwan:config:write``. Action batch: ``create``.
        https://developer.cisco.com/meraki/api-v1/create-network-appliance-traffic-shaping-custom-performance-class/
        """

    @operation(
        "DELETE",
        "/networks/{networkId}/appliance/trafficShaping/customPerformanceClasses/{customPerformanceClassId}",
        oauth_scope="sdwan:config:write", batch="destroy",
    )
    def delete_network_appliance_traffic_shaping_custom_performance_class(
        self, network_id: Id, custom_performance_class_id: Id
    ) -> Call[None]:
        """Delete an appliance traffic shaping custom performance class of a network.

        OAuth scope: ``sdwan:config:write``. Action batch: ``destroy``.
        https://developer.cisco.com/meraki/api-v1/delete-network-appliance-traffic-shaping-custom-performance-class/
        """

    @operation(
        "GET",
        "/networks/{networkId}/appliance/trafficShaping/customPerformanceClasses/{customPerformanceClassId}",
        oauth_scope="sdwan:config:read",
    )
    def get_network_appliance_traffic_shaping_custom_performance_class(
        self, network_id: Id, custom_performance_class_id: Id
    ) -> Call[models.NetworkApplianceTrafficShapingCustomPerformanceClassDetails]:
        """Get an appliance traffic shaping custom performance class of a network.

        OAuth scope: ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-appliance-traffic-shaping-custom-performance-class/
        """

    @operation(
        "PUT",
        "/networks/{networkId}/appliance/trafficShaping/customPerformanceClasses/{customPerformanceClassId}",
        oauth_scope="sdwan:config:write", batch="update",
    )
    def update_network_appliance_traffic_shaping_custom_performance_class(
        self, network_id: Id, custom_performance_class_id: Id, *, name: Opt[str] = UNSET,
        max_latency: Opt[int] = UNSET, max_jitter: Opt[int] = UNSET,
        max_loss_percentage: Opt[int] = UNSET,
    ) -> Call[models.UpdateNetworkApplianceTrafficShapingCustomPerformanceClassResponse]:
        """Update an appliance traffic shaping custom performance class of a network.

        OAuth scope: ``sdwan:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-appliance-traffic-shaping-custom-performance-class/
        """

    @operation(
        "GET", "/networks/{networkId}/appliance/trafficShaping/rules",
        oauth_scope="sdwan:config:read",
    )
    def get_network_appliance_traffic_shaping_rules(
        self, network_id: Id
    ) -> Call[models.NetworkApplianceTrafficShapingRules]:
        """Get the appliance traffic shaping rules of a network.

        OAuth scope: ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-appliance-traffic-shaping-rules/
        """

    @operation(
        "PUT", "/networks/{networkId}/appliance/trafficShaping/rules",
        oauth_scope="sdwan:config:write", batch="update",
    )
    def update_network_appliance_traffic_shaping_rules(
        self, network_id: Id, *, default_rules_enabled: Opt[bool] = UNSET,
        rules: Opt[Sequence[bodies.NetworkApplianceTrafficShapingRulesRule]] = UNSET,
    ) -> Call[models.UpdateNetworkApplianceTrafficShapingRulesResponse]:
        """Update the appliance traffic shaping rules of a network.

        OAuth scope: ``sdwan:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-appliance-traffic-shaping-rules/
        """

    @operation(
        "GET", "/networks/{networkId}/appliance/trafficShaping/uplinkBandwidth",
        oauth_scope="sdwan:config:read",
    )
    def get_network_appliance_traffic_shaping_uplink_bandwidth(
        self, network_id: Id
    ) -> Call[models.NetworkApplianceTrafficShapingUplinkBandwidth]:
        """Get the appliance traffic shaping uplink bandwidth of a network.

        OAuth scope: ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-appliance-traffic-shaping-uplink-bandwidth/
        """

    @operation(
        "PUT", "/networks/{networkId}/appliance/trafficShaping/uplinkBandwidth",
        oauth_scope="sdwan:config:write", batch="update",
    )
    def update_network_appliance_traffic_shaping_uplink_bandwidth(
        self, network_id: Id, *,
        bandwidth_limits: Opt[bodies.NetworkApplianceTrafficShapingUplinkBandwidthBandwidthLimits] = UNSET,
    ) -> Call[models.UpdateNetworkApplianceTrafficShapingUplinkBandwidthResponse]:
        """Update the appliance traffic shaping uplink bandwidth of a network.

        OAuth scope: ``sdwan:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-appliance-traffic-shaping-uplink-bandwidth/
        """

    @operation(
        "GET", "/networks/{networkId}/appliance/trafficShaping/uplinkSelection",
        oauth_scope="sdwan:config:read",
    )
    def get_network_appliance_traffic_shaping_uplink_selection(
        self, network_id: Id
    ) -> Call[models.NetworkApplianceTrafficShapingUplinkSelection]:
        """Get the appliance traffic shaping uplink selection of a network.

        OAuth scope: ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-appliance-traffic-shaping-uplink-selection/
        """

    @operation(
        "PUT", "/networks/{networkId}/appliance/trafficShaping/uplinkSelection",
        oauth_scope="sdwan:config:write", batch="update",
    )
    def update_network_appliance_traffic_shaping_uplink_selection(
        self, network_id: Id, *, active_active_auto_vpn_enabled: Opt[bool] = UNSET,
        default_uplink: Opt[str] = UNSET, load_balancing_enabled: Opt[bool] = UNSET,
        failover_and_failback: Opt[bodies.NetworkApplianceTrafficShapingUplinkSelectionFailoverAndFailback] = UNSET,
        wan_traffic_uplink_preferences: Opt[Sequence[bodies.NetworkApplianceTrafficShapingUplinkSelectionWanTrafficUplinkPreference]] = UNSET,
        vpn_traffic_uplink_preferences: Opt[Sequence[bodies.NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreference]] = UNSET,
    ) -> Call[models.UpdateNetworkApplianceTrafficShapingUplinkSelectionResponse]:
        """Update the appliance traffic shaping uplink selection of a network.

        OAuth scope: ``sdwan:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-appliance-traffic-shaping-uplink-selection/
        """

    @operation(
        "PUT", "/networks/{networkId}/appliance/trafficShaping/vpnExclusions",
        oauth_scope="sdwan:config:write", batch="update",
    )
    def update_network_appliance_traffic_shaping_vpn_exclusions(
        self, network_id: Id, *,
        custom: Opt[Sequence[bodies.NetworkApplianceTrafficShapingVpnExclusionsCustom]] = UNSET,
        major_applications: Opt[Sequence[bodies.NetworkApplianceTrafficShapingVpnExclusionsMajorApplication]] = UNSET,
    ) -> Call[models.UpdateNetworkApplianceTrafficShapingVpnExclusionsResponse]:
        """Update the appliance traffic shaping VPN exclusions of a network.

        OAuth scope: ``sdwan:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-appliance-traffic-shaping-vpn-exclusions/
        """

    @operation("POST", "/networks/{networkId}/appliance/umbrella/account/connect")
    def connect_network_appliance_umbrella_account(
        self, network_id: Id, *, api: bodies.NetworkApplianceUmbrellaAccountApi | None
    ) -> Call[models.ConnectNetworkApplianceUmbrellaAccountResponse]:
        """Connect the appliance umbrella account of a network.

        https://developer.cisco.com/meraki/api-v1/connect-network-appliance-umbrella-account/
        """

    @operation(
        "POST", "/networks/{networkId}/appliance/umbrella/account/disconnect", batch="disconnect"
    )
    def disconnect_network_appliance_umbrella_account(self, network_id: Id) -> Call[None]:
        """Disconnect the appliance umbrella account of a network.

        Action batch: ``disconnect``.
        https://developer.cisco.com/meraki/api-v1/disconnect-network-appliance-umbrella-account/
        """

    @operation(
        "DELETE", "/networks/{networkId}/appliance/umbrella/disableProtection", stage="deprecated"
    )
    def disable_network_appliance_umbrella_protection(self, network_id: Id) -> Call[Any]:
        """Disable a protection of the appliance umbrella of a network.

        Deprecated.
        https://developer.cisco.com/meraki/api-v1/disable-network-appliance-umbrella-protection/
        """

    @operation("PUT", "/networks/{networkId}/appliance/umbrella/domains/exclusions", batch="action")
    def exclusions_network_appliance_umbrella_domains(
        self, network_id: Id, *, domains: Sequence[str | None] | None
    ) -> Call[models.ExclusionsNetworkApplianceUmbrellaDomainsResponse]:
        """Update the appliance umbrella domain exclusions of a network.

        Action batch: ``action``.
        https://developer.cisco.com/meraki/api-v1/exclusions-network-appliance-umbrella-domains/
        """

    @operation(
        "POST", "/networks/{networkId}/appliance/umbrella/enableProtection", stage="deprecated"
    )
    def enable_network_appliance_umbrella_protection(self, network_id: Id) -> Call[Any]:
        """Enable a protection of the appliance umbrella of a network.

        Deprecated.
        https://developer.cisco.com/meraki/api-v1/enable-network-appliance-umbrella-protection/
        """

    @operation("PUT", "/networks/{networkId}/appliance/umbrella/policies", stage="deprecated")
    def policies_network_appliance_umbrella(
        self, network_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Update the appliance umbrella policies of a network.

        Deprecated.
        https://developer.cisco.com/meraki/api-v1/policies-network-appliance-umbrella/
        """

    @operation(
        "POST", "/networks/{networkId}/appliance/umbrella/policies/add", batch="policies_add"
    )
    def add_network_appliance_umbrella_policies(
        self, network_id: Id, *, policy: bodies.NetworkApplianceVlanVrf | None
    ) -> Call[models.AddNetworkApplianceUmbrellaPoliciesResponse]:
        """Add the appliance umbrella policies of a network.

        Action batch: ``policies_add``.
        https://developer.cisco.com/meraki/api-v1/add-network-appliance-umbrella-policies/
        """

    @operation(
        "POST", "/networks/{networkId}/appliance/umbrella/policies/remove", batch="policies_remove"
    )
    def remove_network_appliance_umbrella_policies(
        self, network_id: Id, *, policy: bodies.NetworkApplianceVlanVrf | None
    ) -> Call[None]:
        """Remove the appliance umbrella policies of a network.

        Action batch: ``policies_remove``.
        https://developer.cisco.com/meraki/api-v1/remove-network-appliance-umbrella-policies/
        """

    @operation("PUT", "/networks/{networkId}/appliance/umbrella/protection", batch="update")
    def protection_network_appliance_umbrella(
        self, network_id: Id, *, enabled: bool | None
    ) -> Call[models.ProtectionNetworkApplianceUmbrellaResponse]:
        """Update the appliance umbrella protection of a network.

        Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/protection-network-appliance-umbrella/
        """

    @operation("PUT", "/networks/{networkId}/appliance/uplinks/nat", batch="settings")
    def update_network_appliance_uplinks_nat(
        self, network_id: Id, *, uplinks: Sequence[bodies.NetworkApplianceVlanUplink] | None
    ) -> Call[models.UpdateNetworkApplianceUplinksNatResponse]:
        """Update the appliance uplink NAT of a network.

        Action batch: ``settings``.
        https://developer.cisco.com/meraki/api-v1/update-network-appliance-uplinks-nat/
        """

    @listing(
        "GET", "/networks/{networkId}/appliance/uplinks/usageHistory",
        oauth_scope="sdwan:telemetry:read",
    )
    def get_network_appliance_uplinks_usage_history(
        self, network_id: Id, *, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET,
        resolution: Opt[Literal[60, 300, 600, 1800, 3600, 86400] | int] = UNSET,
    ) -> Paginator[models.NetworkApplianceUplinksUsageHistory]:
        """List the appliance uplink usage history of a network.

        Look-back: ``timespan`` up to 31 days. OAuth scope: ``sdwan:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-appliance-uplinks-usage-history/
        """

    @listing("GET", "/networks/{networkId}/appliance/vlans", oauth_scope="sdwan:config:read")
    def get_network_appliance_vlans(self, network_id: Id) -> Paginator[models.NetworkApplianceVlan]:
        """List the appliance VLANs of a network.

        OAuth scope: ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-appliance-vlans/
        """

    @operation(
        "POST", "/networks/{networkId}/appliance/vlans", oauth_scope="sdwan:config:write",
        batch="create",
    )
    def create_network_appliance_vlan(
        self, network_id: Id, *, id: str | None, name: str | None, subnet: Opt[str] = UNSET,
        appliance_ip: Opt[str] = UNSET, group_policy_id: Opt[str] = UNSET,
        template_vlan_type: Opt[Literal["same", "unique"] | str] = UNSET, cidr: Opt[str] = UNSET,
        mask: Opt[int] = UNSET, ipv6: Opt[bodies.NetworkApplianceVlanIpv6] = UNSET,
        dhcp_handling: Opt[Literal[
            "Do not respond to DHCP requests", "Relay DHCP to another server", "Run a DHCP server",
        ] | str] = UNSET,
        dhcp_relay_server_ips: Opt[Sequence[str | None]] = UNSET,
        dhcp_lease_time: Opt[Literal[
            "1 day", "1 hour", "1 week", "12 hours", "30 minutes", "4 hours",
        ] | str] = UNSET,
        mandatory_dhcp: Opt[bodies.NetworkApplianceVlanMandatoryDhcp] = UNSET,
        dhcp_boot_options_enabled: Opt[bool] = UNSET, dhcp_boot_next_server: Opt[str] = UNSET,
        dhcp_boot_filename: Opt[str] = UNSET,
        dhcp_options: Opt[Sequence[bodies.NetworkApplianceVlanDhcpOption]] = UNSET,
        sgt: Opt[bodies.NetworkApplianceVlanSgt] = UNSET,
        vrf: Opt[bodies.NetworkApplianceVlanVrf] = UNSET,
        uplinks: Opt[Sequence[bodies.NetworkApplianceVlanUplink]] = UNSET,
    ) -> Call[models.CreateNetworkApplianceVlanResponse]:
        """Create an appliance VLAN of a network.

        OAuth scope: ``sdwan:config:write``. Action batch: ``create``.
        https://developer.cisco.com/meraki/api-v1/create-network-appliance-vlan/
        """

    @operation(
        "GET", "/networks/{networkId}/appliance/vlans/settings", oauth_scope="sdwan:config:read"
    )
    def get_network_appliance_vlans_settings(
        self, network_id: Id
    ) -> Call[models.NetworkApplianceVlansSettings]:
        """Get the appliance VLAN settings of a network.

        OAuth scope: ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-appliance-vlans-settings/
        """

    @operation(
        "PUT", "/networks/{networkId}/appliance/vlans/settings", oauth_scope="sdwan:config:write",
        batch="update",
    )
    def update_network_appliance_vlans_settings(
        self, network_id: Id, *, vlans_enabled: Opt[bool] = UNSET
    ) -> Call[models.UpdateNetworkApplianceVlansSettingsResponse]:
        """Update the appliance VLAN settings of a network.

        OAuth scope: ``sdwan:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-appliance-vlans-settings/
        """

    @operation(
        "DELETE", "/networks/{networkId}/appliance/vlans/{vlanId}",
        oauth_scope="sdwan:config:write", batch="destroy",
    )
    def delete_network_appliance_vlan(self, network_id: Id, vlan_id: Id) -> Call[None]:
        """Delete an appliance VLAN of a network.

        OAuth scope: ``sdwan:config:write``. Action batch: ``destroy``.
        https://developer.cisco.com/meraki/api-v1/delete-network-appliance-vlan/
        """

    @operation(
        "GET", "/networks/{networkId}/appliance/vlans/{vlanId}", oauth_scope="sdwan:config:read"
    )
    def get_network_appliance_vlan(
        self, network_id: Id, vlan_id: Id
    ) -> Call[models.NetworkApplianceVlanDetails]:
        """Get an appliance VLAN of a network.

        OAuth scope: ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-appliance-vlan/
        """

    @operation(
        "PUT", "/networks/{networkId}/appliance/vlans/{vlanId}", oauth_scope="sdwan:config:write",
        batch="update",
    )
    def update_network_appliance_vlan(
        self, network_id: Id, vlan_id: Id, *, name: Opt[str] = UNSET, subnet: Opt[str] = UNSET,
        appliance_ip: Opt[str] = UNSET, group_policy_id: Opt[str] = UNSET,
        vpn_nat_subnet: Opt[str] = UNSET,
        dhcp_handling: Opt[Literal[
            "Do not respond to DHCP requests", "Relay DHCP to another server", "Run a DHCP server",
        ] | str] = UNSET,
        dhcp_relay_server_ips: Opt[Sequence[str | None]] = UNSET,
        dhcp_lease_time: Opt[Literal[
            "1 day", "1 hour", "1 week", "12 hours", "30 minutes", "4 hours",
        ] | str] = UNSET,
        dhcp_boot_options_enabled: Opt[bool] = UNSET, dhcp_boot_next_server: Opt[str] = UNSET,
        dhcp_boot_filename: Opt[str] = UNSET, fixed_ip_assignments: Opt[Mapping[str, Any]] = UNSET,
        reserved_ip_ranges: Opt[Sequence[bodies.NetworkApplianceVlanReservedIpRange]] = UNSET,
        dns_nameservers: Opt[str] = UNSET,
        dhcp_options: Opt[Sequence[bodies.NetworkApplianceVlanDhcpOption]] = UNSET,
        template_vlan_type: Opt[Literal["same", "unique"] | str] = UNSET, cidr: Opt[str] = UNSET,
        mask: Opt[int] = UNSET, ipv6: Opt[bodies.NetworkApplianceVlanIpv62] = UNSET,
        mandatory_dhcp: Opt[bodies.NetworkApplianceVlanMandatoryDhcp] = UNSET,
        sgt: Opt[bodies.NetworkApplianceVlanSgt] = UNSET,
        vrf: Opt[bodies.NetworkApplianceVlanVrf] = UNSET,
        uplinks: Opt[Sequence[bodies.NetworkApplianceVlanUplink]] = UNSET,
    ) -> Call[models.UpdateNetworkApplianceVlanResponse]:
        """Update an appliance VLAN of a network.

        OAuth scope: ``sdwan:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-appliance-vlan/
        """

    @operation("GET", "/networks/{networkId}/appliance/vpn/bgp", oauth_scope="sdwan:config:read")
    def get_network_appliance_vpn_bgp(self, network_id: Id) -> Call[models.NetworkApplianceVpnBgp]:
        """Get the appliance VPN BGP of a network.

        OAuth scope: ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-appliance-vpn-bgp/
        """

    @operation(
        "PUT", "/networks/{networkId}/appliance/vpn/bgp", oauth_scope="sdwan:config:write",
        batch="settings/update",
    )
    def update_network_appliance_vpn_bgp(
        self, network_id: Id, *, enabled: bool | None, as_number: Opt[int] = UNSET,
        ibgp_hold_timer: Opt[int] = UNSET, ipv6: Opt[bodies.NetworkApplianceVpnBgpIpv6] = UNSET,
        tunnel_down_termination: Opt[bodies.NetworkApplianceVlanMandatoryDhcp] = UNSET,
        local_as_number: Opt[int] = UNSET,
        priority_route: Opt[Literal["Auto VPN", "eBGP"] | str] = UNSET, router_id: Opt[str] = UNSET,
        neighbors: Opt[Sequence[bodies.NetworkApplianceVpnBgpNeighbor]] = UNSET,
    ) -> Call[models.UpdateNetworkApplianceVpnBgpResponse]:
        """Update the appliance VPN BGP of a network.

        OAuth scope: ``sdwan:config:write``. Action batch: ``settings/update``.
        https://developer.cisco.com/meraki/api-v1/update-network-appliance-vpn-bgp/
        """

    @operation(
        "PUT", "/networks/{networkId}/appliance/vpn/siteToSite/hubs/{hubNetworkId}/vrfs",
        stage="beta", oauth_scope="sdwan:config:write",
    )
    def update_network_appliance_vpn_site_to_site_hub_vrfs(
        self, network_id: Id, hub_network_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Update the VRFs of an appliance VPN site to site hub of a network.

        Beta: it may change or vanish without notice. OAuth scope: ``sdwan:config:write``.
        https://developer.cisco.com/meraki/api-v1/update-network-appliance-vpn-site-to-site-hub-vrfs/
        """

    @operation(
        "GET", "/networks/{networkId}/appliance/vpn/siteToSiteVpn", oauth_scope="sdwan:config:read"
    )
    def get_network_appliance_vpn_site_to_site_vpn(
        self, network_id: Id
    ) -> Call[models.NetworkApplianceVpnSiteToSiteVpn]:
        """Get the appliance VPN site to site VPN of a network.

        OAuth scope: ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-appliance-vpn-site-to-site-vpn/
        """

    @operation(
        "PUT", "/networks/{networkId}/appliance/vpn/siteToSiteVpn",
        oauth_scope="sdwan:config:write", batch="update",
    )
    def update_network_appliance_vpn_site_to_site_vpn(
        self, network_id: Id, *, mode: Literal["hub", "none", "spoke"] | str | None,
        hubs: Opt[Sequence[bodies.NetworkApplianceVpnSiteToSiteVpnHub]] = UNSET,
        subnets: Opt[Sequence[bodies.NetworkApplianceVpnSiteToSiteVpnSubnet]] = UNSET,
        sgt: Opt[bodies.NetworkApplianceVlanMandatoryDhcp] = UNSET,
        subnet: Opt[bodies.NetworkApplianceVpnSiteToSiteVpnSubnet2] = UNSET,
        host_translations: Opt[Sequence[bodies.NetworkApplianceVpnSiteToSiteVpnHostTranslation]] = UNSET,
    ) -> Call[models.UpdateNetworkApplianceVpnSiteToSiteVpnResponse]:
        """Update the appliance VPN site to site VPN of a network.

        OAuth scope: ``sdwan:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-appliance-vpn-site-to-site-vpn/
        """

    @operation("GET", "/networks/{networkId}/appliance/warmSpare", oauth_scope="sdwan:config:read")
    def get_network_appliance_warm_spare(
        self, network_id: Id
    ) -> Call[models.NetworkApplianceWarmSpare]:
        """Get the appliance warm spare of a network.

        OAuth scope: ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-appliance-warm-spare/
        """

    @operation(
        "PUT", "/networks/{networkId}/appliance/warmSpare", oauth_scope="sdwan:config:write",
        batch="update",
    )
    def update_network_appliance_warm_spare(
        self, network_id: Id, *, enabled: bool | None, spare_serial: Opt[str] = UNSET,
        uplink_mode: Opt[str] = UNSET, virtual_ip1: Opt[str] = UNSET, virtual_ip2: Opt[str] = UNSET,
    ) -> Call[models.UpdateNetworkApplianceWarmSpareResponse]:
        """Update the appliance warm spare of a network.

        OAuth scope: ``sdwan:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-appliance-warm-spare/
        """

    @operation(
        "POST", "/networks/{networkId}/appliance/warmSpare/swap", oauth_scope="sdwan:config:write",
        batch="swap",
    )
    def swap_network_appliance_warm_spare(
        self, network_id: Id
    ) -> Call[models.SwapNetworkApplianceWarmSpareResponse]:
        """Swap the appliance warm spare of a network.

        OAuth scope: ``sdwan:config:write``. Action batch: ``swap``.
        https://developer.cisco.com/meraki/api-v1/swap-network-appliance-warm-spare/
        """

    @listing(
        "GET", "/organizations/{organizationId}/appliance/devices/interfaces/l3", paging="link",
        per_page=1000, per_page_minimum=3,
    )
    def get_organization_appliance_devices_interfaces_l3(
        self, organization_id: Id, *, network_ids: Texts = UNSET, per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationApplianceDevicesInterfacesL3]:
        """List the appliance device interface L3 of an organization.

        Page size: 3 to 1000, the API's default 100; 1000 is requested by default.
        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-devices-interfaces-l3/
        """

    @listing("GET", "/organizations/{organizationId}/appliance/devices/interfaces/ports/byDevice")
    def get_organization_appliance_devices_interfaces_ports_by_device(
        self, organization_id: Id, *, serials: Texts = UNSET,
        interfaces: Sequence[bodies.OrganizationApplianceDevicesInterfacesPortsByDeviceInterface] | UnsetType = UNSET,
        numbers: Texts = UNSET,
    ) -> Paginator[models.OrganizationApplianceDevicesInterfacesPortsByDevice]:
        """List the appliance device interface ports of an organization, by device.

        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-devices-interfaces-ports-by-device/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/appliance/devices/interfaces/ports/profiles/assignments",
        paging="link", per_page=100, per_page_minimum=3, stage="beta",
        oauth_scope="sdwan:config:read",
    )
    def get_organization_appliance_devices_interfaces_ports_profiles_assignments(
        self, organization_id: Id, *, serials: Texts = UNSET, per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationApplianceDevicesInterfacesPortsProfilesAssignment]:
        """List the appliance device interface port profile assignments of an organization.

        Beta: it may change or vanish without notice. Page size: 3 to 100, the API's default 50;
        100 is requested by default. OAuth scope: ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-devices-interfaces-ports-profiles-assignments/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/appliance/devices/ports/transceivers/readings/history/byDevice",
        paging="link", per_page=10, per_page_minimum=3, oauth_scope="sdwan:telemetry:read",
    )
    def get_organization_appliance_devices_ports_transceivers_readings_history_by_device(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, interval: Opt[Literal[300, 1200, 14400, 86400] | int] = UNSET,
        network_ids: Texts = UNSET, serials: Texts = UNSET, port_ids: Texts = UNSET,
    ) -> Paginator[models.OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevice]:
        """List the appliance device port transceiver reading history of an organization, by
        device.

        Page size: 3 to 10, the API's default 5; 10 is requested by default. Look-back:
        ``timespan`` up to 30 days. OAuth scope: ``sdwan:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-devices-ports-transceivers-readings-history-by-device/
        """

    @listing(
        "GET", "/organizations/{organizationId}/appliance/devices/redundancy/byNetwork",
        paging="link", per_page=1000, per_page_minimum=5, oauth_scope="sdwan:config:read",
    )
    def get_organization_appliance_devices_redundancy_by_network(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationApplianceDevicesRedundancyByNetwork]:
        """List the appliance device redundancy of an organization, by network.

        Page size: 5 to 1000, the API's default 50; 1000 is requested by default. OAuth scope:
        ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-devices-redundancy-by-network/
        """

    @listing(
        "GET", "/organizations/{organizationId}/appliance/devices/system/utilization/byInterval",
        paging="link", stage="beta",
    )
    def get_organization_appliance_devices_system_utilization_by_interval(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, interval: Opt[int] = UNSET, network_ids: Texts = UNSET,
        serials: Texts = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the appliance device system utilization of an organization, by interval.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none.
        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-devices-system-utilization-by-interval/
        """

    @listing(
        "GET", "/organizations/{organizationId}/appliance/dns/local/profiles",
        oauth_scope="sdwan:config:read",
    )
    def get_organization_appliance_dns_local_profiles(
        self, organization_id: Id, *, profile_ids: Texts = UNSET
    ) -> Paginator[models.OrganizationApplianceDnsLocalProfile]:
        """List the appliance DNS local profiles of an organization.

        OAuth scope: ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-dns-local-profiles/
        """

    @operation(
        "POST", "/organizations/{organizationId}/appliance/dns/local/profiles",
        oauth_scope="sdwan:config:write", batch="create",
    )
    def create_organization_appliance_dns_local_profile(
        self, organization_id: Id, *, name: str | None
    ) -> Call[models.CreateOrganizationApplianceDnsLocalProfileResponse]:
        """Create an appliance DNS local profile of an organization.

        OAuth scope: ``sdwan:config:write``. Action batch: ``create``.
        https://developer.cisco.com/meraki/api-v1/create-organization-appliance-dns-local-profile/
        """

    @listing(
        "GET", "/organizations/{organizationId}/appliance/dns/local/profiles/assignments",
        oauth_scope="sdwan:config:read",
    )
    def get_organization_appliance_dns_local_profiles_assignments(
        self, organization_id: Id, *, profile_ids: Texts = UNSET, network_ids: Texts = UNSET
    ) -> Paginator[models.OrganizationApplianceDnsLocalProfilesAssignment]:
        """List the appliance DNS local profile assignments of an organization.

        OAuth scope: ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-dns-local-profiles-assignments/
        """

    @operation(
        "POST",
        "/organizations/{organizationId}/appliance/dns/local/profiles/assignments/bulkCreate",
        oauth_scope="sdwan:config:write", batch="bulk_create",
    )
    def bulk_organization_appliance_dns_local_profiles_assignments_create(
        self, organization_id: Id, *,
        items: Sequence[bodies.OrganizationApplianceDnsLocalProfilesAssignmentsCreateItem] | None,
    ) -> Call[models.BulkOrganizationApplianceDnsLocalProfilesAssignmentsCreateResponse]:
        """Bulk-create the appliance DNS local profile assignments of an organization.

        OAuth scope: ``sdwan:config:write``. Action batch: ``bulk_create``.
        https://developer.cisco.com/meraki/api-v1/bulk-organization-appliance-dns-local-profiles-assignments-create/
        """

    @operation(
        "POST",
        "/organizations/{organizationId}/appliance/dns/local/profiles/assignments/bulkDelete",
        oauth_scope="sdwan:config:write", batch="bulk_delete",
    )
    def create_organization_appliance_dns_local_profiles_assignments_bulk_delete(
        self, organization_id: Id, *,
        items: Sequence[bodies.OrganizationApplianceDnsLocalProfilesAssignmentsBulkDeleteItem] | None,
    ) -> Call[models.CreateOrganizationApplianceDnsLocalProfilesAssignmentsBulkDeleteResponse]:
        """Create the appliance DNS local profile assignment bulk delete of an organization.

        OAuth scope: ``sdwan:config:write``. Action batch: ``bulk_delete``.
        https://developer.cisco.com/meraki/api-v1/create-organization-appliance-dns-local-profiles-assignments-bulk-delete/
        """

    @operation(
        "DELETE", "/organizations/{organizationId}/appliance/dns/local/profiles/{profileId}",
        oauth_scope="sdwan:config:write", batch="destroy",
    )
    def delete_organization_appliance_dns_local_profile(
        self, organization_id: Id, profile_id: Id
    ) -> Call[None]:
        """Delete an appliance DNS local profile of an organization.

        OAuth scope: ``sdwan:config:write``. Action batch: ``destroy``.
        https://developer.cisco.com/meraki/api-v1/delete-organization-appliance-dns-local-profile/
        """

    @operation(
        "PUT", "/organizations/{organizationId}/appliance/dns/local/profiles/{profileId}",
        oauth_scope="sdwan:config:write", batch="update",
    )
    def update_organization_appliance_dns_local_profile(
        self, organization_id: Id, profile_id: Id, *, name: str | None
    ) -> Call[models.UpdateOrganizationApplianceDnsLocalProfileResponse]:
        """Update an appliance DNS local profile of an organization.

        OAuth scope: ``sdwan:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-organization-appliance-dns-local-profile/
        """

    @listing(
        "GET", "/organizations/{organizationId}/appliance/dns/local/records",
        oauth_scope="sdwan:config:read",
    )
    def get_organization_appliance_dns_local_records(
        self, organization_id: Id, *, profile_ids: Texts = UNSET
    ) -> Paginator[models.OrganizationApplianceDnsLocalRecord]:
        """List the appliance DNS local records of an organization.

        OAuth scope: ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-dns-local-records/
        """

    @operation(
        "POST", "/organizations/{organizationId}/appliance/dns/local/records",
        oauth_scope="sdwan:config:write", batch="create",
    )
    def create_organization_appliance_dns_local_record(
        self, organization_id: Id, *, hostname: str | None, address: str | None,
        profile: bodies.NetworkApplianceVlanVrf | None,
    ) -> Call[models.CreateOrganizationApplianceDnsLocalRecordResponse]:
        """Create an appliance DNS local record of an organization.

        OAuth scope: ``sdwan:config:write``. Action batch: ``create``.
        https://developer.cisco.com/meraki/api-v1/create-organization-appliance-dns-local-record/
        """

    @operation(
        "DELETE", "/organizations/{organizationId}/appliance/dns/local/records/{recordId}",
        oauth_scope="sdwan:config:write", batch="destroy",
    )
    def delete_organization_appliance_dns_local_record(
        self, organization_id: Id, record_id: Id
    ) -> Call[None]:
        """Delete an appliance DNS local record of an organization.

        OAuth scope: ``sdwan:config:write``. Action batch: ``destroy``.
        https://developer.cisco.com/meraki/api-v1/delete-organization-appliance-dns-local-record/
        """

    @operation(
        "PUT", "/organizations/{organizationId}/appliance/dns/local/records/{recordId}",
        oauth_scope="sdwan:config:write", batch="update",
    )
    def update_organization_appliance_dns_local_record(
        self, organization_id: Id, record_id: Id, *, hostname: Opt[str] = UNSET,
        address: Opt[str] = UNSET, profile: Opt[bodies.NetworkApplianceVlanVrf] = UNSET,
    ) -> Call[models.UpdateOrganizationApplianceDnsLocalRecordResponse]:
        """Update an appliance DNS local record of an organization.

        OAuth scope: ``sdwan:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-organization-appliance-dns-local-record/
        """

    @listing(
        "GET", "/organizations/{organizationId}/appliance/dns/split/profiles",
        oauth_scope="sdwan:config:read",
    )
    def get_organization_appliance_dns_split_profiles(
        self, organization_id: Id, *, profile_ids: Texts = UNSET
    ) -> Paginator[models.OrganizationApplianceDnsSplitProfile]:
        """List the appliance DNS split profiles of an organization.

        OAuth scope: ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-dns-split-profiles/
        """

    @operation(
        "POST", "/organizations/{organizationId}/appliance/dns/split/profiles",
        oauth_scope="sdwan:config:write", batch="create",
    )
    def create_organization_appliance_dns_split_profile(
        self, organization_id: Id, *, name: str | None, hostnames: Sequence[str | None] | None,
        nameservers: bodies.DeviceApplianceUplinksSettingsInterfacesWan1SvisIpv4Nameservers | None,
    ) -> Call[models.CreateOrganizationApplianceDnsSplitProfileResponse]:
        """Create an appliance DNS split profile of an organization.

        OAuth scope: ``sdwan:config:write``. Action batch: ``create``.
        https://developer.cisco.com/meraki/api-v1/create-organization-appliance-dns-split-profile/
        """

    @listing(
        "GET", "/organizations/{organizationId}/appliance/dns/split/profiles/assignments",
        oauth_scope="sdwan:config:read",
    )
    def get_organization_appliance_dns_split_profiles_assignments(
        self, organization_id: Id, *, profile_ids: Texts = UNSET, network_ids: Texts = UNSET
    ) -> Paginator[models.OrganizationApplianceDnsSplitProfilesAssignment]:
        """List the appliance DNS split profile assignments of an organization.

        OAuth scope: ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-dns-split-profiles-assignments/
        """

    @operation(
        "POST",
        "/organizations/{organizationId}/appliance/dns/split/profiles/assignments/bulkCreate",
        oauth_scope="sdwan:config:write", batch="bulk_create",
    )
    def create_organization_appliance_dns_split_profiles_assignments_bulk_create(
        self, organization_id: Id, *,
        items: Sequence[bodies.OrganizationApplianceDnsLocalProfilesAssignmentsCreateItem] | None,
    ) -> Call[models.CreateOrganizationApplianceDnsSplitProfilesAssignmentsBulkCreateResponse]:
        """Create the appliance DNS split profile assignment bulk create of an organization.

        OAuth scope: ``sdwan:config:write``. Action batch: ``bulk_create``.
        https://developer.cisco.com/meraki/api-v1/create-organization-appliance-dns-split-profiles-assignments-bulk-create/
        """

    @operation(
        "POST",
        "/organizations/{organizationId}/appliance/dns/split/profiles/assignments/bulkDelete",
        oauth_scope="sdwan:config:write", batch="bulk_delete",
    )
    def create_organization_appliance_dns_split_profiles_assignments_bulk_delete(
        self, organization_id: Id, *,
        items: Sequence[bodies.OrganizationApplianceDnsLocalProfilesAssignmentsBulkDeleteItem] | None,
    ) -> Call[models.CreateOrganizationApplianceDnsSplitProfilesAssignmentsBulkDeleteResponse]:
        """Create the appliance DNS split profile assignment bulk delete of an organization.

        OAuth scope: ``sdwan:config:write``. Action batch: ``bulk_delete``.
        https://developer.cisco.com/meraki/api-v1/create-organization-appliance-dns-split-profiles-assignments-bulk-delete/
        """

    @operation(
        "DELETE", "/organizations/{organizationId}/appliance/dns/split/profiles/{profileId}",
        oauth_scope="sdwan:config:write", batch="destroy",
    )
    def delete_organization_appliance_dns_split_profile(
        self, organization_id: Id, profile_id: Id
    ) -> Call[None]:
        """Delete an appliance DNS split profile of an organization.

        OAuth scope: ``sdwan:config:write``. Action batch: ``destroy``.
        https://developer.cisco.com/meraki/api-v1/delete-organization-appliance-dns-split-profile/
        """

    @operation(
        "PUT", "/organizations/{organizationId}/appliance/dns/split/profiles/{profileId}",
        oauth_scope="sdwan:config:write", batch="update",
    )
    def update_organization_appliance_dns_split_profile(
        self, organization_id: Id, profile_id: Id, *, name: Opt[str] = UNSET,
        hostnames: Opt[Sequence[str | None]] = UNSET,
        nameservers: Opt[bodies.DeviceApplianceUplinksSettingsInterfacesWan1SvisIpv4Nameservers] = UNSET,
    ) -> Call[models.UpdateOrganizationApplianceDnsSplitProfileResponse]:
        """Update an appliance DNS split profile of an organization.

        OAuth scope: ``sdwan:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-organization-appliance-dns-split-profile/
        """

    @listing(
        "GET", "/organizations/{organizationId}/appliance/firewall/multicastForwarding/byNetwork",
        paging="link", per_page=1000, per_page_minimum=3, oauth_scope="sdwan:config:read",
    )
    def get_organization_appliance_firewall_multicast_forwarding_by_network(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, network_ids: Texts = UNSET,
    ) -> Paginator[models.OrganizationApplianceFirewallMulticastForwardingByNetwork]:
        """List the appliance firewall multicast forwarding of an organization, by network.

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default. OAuth scope:
        ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-firewall-multicast-forwarding-by-network/
        """

    @listing(
        "GET", "/organizations/{organizationId}/appliance/interfaces/packets/overviews/byDevice",
        paging="link", per_page=50, per_page_minimum=3, oauth_scope="sdwan:telemetry:read",
    )
    def get_organization_appliance_interfaces_packets_overviews_by_device(
        self, organization_id: Id, *, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, network_ids: Texts = UNSET, serials: Texts = UNSET,
    ) -> Paginator[models.OrganizationApplianceInterfacesPacketsOverviewsByDevice]:
        """List the appliance interface packet overviews of an organization, by device.

        Page size: 3 to 50, the API's default 10; 50 is requested by default. Look-back:
        ``timespan`` up to 14 days. OAuth scope: ``sdwan:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-interfaces-packets-overviews-by-device/
        """

    @listing(
        "GET", "/organizations/{organizationId}/appliance/ports/radius/servers/byNetwork",
        paging="link", stage="beta", oauth_scope="sdwan:config:read",
    )
    def get_organization_appliance_ports_radius_servers_by_network(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, network_ids: Texts = UNSET, server_ids: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the appliance port RADIUS servers of an organization, by network.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-ports-radius-servers-by-network/
        """

    @operation(
        "GET", "/organizations/{organizationId}/appliance/routing/vrfs/settings",
        oauth_scope="sdwan:config:read",
    )
    def get_organization_appliance_routing_vrfs_settings(
        self, organization_id: Id
    ) -> Call[models.OrganizationApplianceRoutingVrfsSettings]:
        """Get the appliance routing VRF settings of an organization.

        OAuth scope: ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-routing-vrfs-settings/
        """

    @operation(
        "PUT", "/organizations/{organizationId}/appliance/routing/vrfs/settings",
        oauth_scope="sdwan:config:write", batch="update",
    )
    def update_organization_appliance_routing_vrfs_settings(
        self, organization_id: Id, *, enabled: bool | None
    ) -> Call[models.UpdateOrganizationApplianceRoutingVrfsSettingsResponse]:
        """Update the appliance routing VRF settings of an organization.

        OAuth scope: ``sdwan:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-organization-appliance-routing-vrfs-settings/
        """

    @listing(
        "GET", "/organizations/{organizationId}/appliance/sdwan/internetPolicies", paging="link",
        stage="beta",
    )
    def get_organization_appliance_sdwan_internet_policies(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, wan_traffic_uplink_preferences: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the appliance SDWAN internet policies of an organization.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none.
        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-sdwan-internet-policies/
        """

    @listing(
        "GET", "/organizations/{organizationId}/appliance/security/events", paging="link",
        per_page=1000, per_page_minimum=3, oauth_scope="sdwan:telemetry:read",
    )
    def get_organization_appliance_security_events(
        self, organization_id: Id, *, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
        sort_order: Opt[Literal["ascending", "descending"] | str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the appliance security events of an organization.

        Page size: 3 to 1000, the API's default 100; 1000 is requested by default. Look-back:
        ``timespan`` up to 365 days. OAuth scope: ``sdwan:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-security-events/
        """

    @listing("GET", "/organizations/{organizationId}/appliance/security/httpsi", stage="beta")
    def httpsi_organization_appliance_security(
        self, organization_id: Id
    ) -> Paginator[models.HttpsiOrganizationApplianceSecurity]:
        """List the appliance security httpsi of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/httpsi-organization-appliance-security/
        """

    @operation(
        "POST", "/organizations/{organizationId}/appliance/security/httpsi/certificates",
        stage="beta",
    )
    def certificates_organization_appliance_security_httpsi(
        self, organization_id: Id, *, contents: str | None, serials: Sequence[str | None] | None
    ) -> Call[models.CertificatesOrganizationApplianceSecurityHttpsiResponse]:
        """Request the appliance security httpsi certificates of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/certificates-organization-appliance-security-httpsi/
        """

    @operation(
        "GET", "/organizations/{organizationId}/appliance/security/intrusion",
        oauth_scope="sdwan:config:read",
    )
    def get_organization_appliance_security_intrusion(
        self, organization_id: Id
    ) -> Call[models.OrganizationApplianceSecurityIntrusion]:
        """Get the appliance security intrusion of an organization.

        OAuth scope: ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-security-intrusion/
        """

    @operation(
        "PUT", "/organizations/{organizationId}/appliance/security/intrusion",
        oauth_scope="sdwan:config:write",
    )
    def update_organization_appliance_security_intrusion(
        self, organization_id: Id, *,
        allowed_rules: Sequence[bodies.OrganizationApplianceSecurityIntrusionAllowedRule] | None,
    ) -> Call[models.UpdateOrganizationApplianceSecurityIntrusionResponse]:
        """Update the appliance security intrusion of an organization.

        OAuth scope: ``sdwan:config:write``.
        https://developer.cisco.com/meraki/api-v1/update-organization-appliance-security-intrusion/
        """

    @listing(
        "GET", "/organizations/{organizationId}/appliance/security/intrusion/policies",
        paging="link", per_page=100, per_page_minimum=3, stage="beta",
        oauth_scope="sdwan:config:read",
    )
    def get_organization_appliance_security_intrusion_policies(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, mode: Opt[Literal["base", "intrusion"] | str] = UNSET,
        policy_ids: Texts = UNSET, search: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationApplianceSecurityIntrusionPolicy]:
        """List the appliance security intrusion policies of an organization.

        Beta: it may change or vanish without notice. Page size: 3 to 100, the API's default 25;
        100 is requested by default. OAuth scope: ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-security-intrusion-policies/
        """

    @operation(
        "POST", "/organizations/{organizationId}/appliance/security/intrusion/policies",
        stage="beta", oauth_scope="sdwan:config:write", batch="create",
    )
    def create_organization_appliance_security_intrusion_policy(
        self, organization_id: Id, *,
        policy: Opt[bodies.OrganizationApplianceSecurityIntrusionPolicyPolicy] = UNSET,
    ) -> Call[models.CreateOrganizationApplianceSecurityIntrusionPolicyResponse]:
        """Create an appliance security intrusion policy of an organization.

        Beta: it may change or vanish without notice. OAuth scope: ``sdwan:config:write``. Action
        batch: ``create``.
        https://developer.cisco.com/meraki/api-v1/create-organization-appliance-security-intrusion-policy/
        """

    @listing(
        "GET", "/organizations/{organizationId}/appliance/security/intrusion/policies/overviews",
        paging="link", per_page=100, per_page_minimum=3, stage="beta",
        oauth_scope="sdwan:config:read",
    )
    def get_organization_appliance_security_intrusion_policies_overviews(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, policy_ids: Texts = UNSET, search: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationApplianceSecurityIntrusionPoliciesOverview]:
        """List the appliance security intrusion policy overviews of an organization.

        Beta: it may change or vanish without notice. Page size: 3 to 100, the API's default 25;
        100 is requested by default. OAuth scope: ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-security-intrusion-policies-overviews/
        """

    @operation(
        "DELETE",
        "/organizations/{organizationId}/appliance/security/intrusion/policies/{policyId}",
        stage="beta", oauth_scope="sdwan:config:write", batch="destroy",
    )
    def delete_organization_appliance_security_intrusion_policy(
        self, organization_id: Id, policy_id: Id
    ) -> Call[None]:
        """Delete an appliance security intrusion policy of an organization.

        Beta: it may change or vanish without notice. OAuth scope: ``sdwan:config:write``. Action
        batch: ``destroy``.
        https://developer.cisco.com/meraki/api-v1/delete-organization-appliance-security-intrusion-policy/
        """

    @operation(
        "PUT", "/organizations/{organizationId}/appliance/security/intrusion/policies/{policyId}",
        stage="beta", oauth_scope="sdwan:config:write", batch="update",
    )
    def update_organization_appliance_security_intrusion_policy(
        self, organization_id: Id, policy_id: Id, *,
        policy: bodies.OrganizationApplianceSecurityIntrusionPolicyPolicy2 | None,
    ) -> Call[models.UpdateOrganizationApplianceSecurityIntrusionPolicyResponse]:
        """Update an appliance security intrusion policy of an organization.

        Beta: it may change or vanish without notice. OAuth scope: ``sdwan:config:write``. Action
        batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-organization-appliance-security-intrusion-policy/
        """

    @operation(
        "POST",
        "/organizations/{organizationId}/appliance/security/intrusion/policies/{policyId}/ruleGroups/overrides/declare",
        stage="beta", oauth_scope="sdwan:config:write", batch="declare",
    )
    def declare_organization_appliance_security_intrusion_policy_rule_groups_overrides(
        self, organization_id: Id, policy_id: Id, *,
        items: Sequence[bodies.OrganizationApplianceSecurityIntrusionPolicyRuleGroupsOverridesItem] | None,
        mode: Opt[Literal["complete", "partial"] | str] = UNSET, recursive: Opt[bool] = UNSET,
    ) -> Call[models.DeclareOrganizationApplianceSecurityIntrusionPolicyRuleGroupsOverridesResponse]:
        """Declare the rule group overrides of an appliance security intrusion policy of an
        organization.

        Beta: it may change or vanish without notice. OAuth scope: ``sdwan:config:write``. Action
        batch: ``declare``.
        https://developer.cisco.com/meraki/api-v1/declare-organization-appliance-security-intrusion-policy-rule-groups-overrides/
        """

    @operation(
        "POST",
        "/organizations/{organizationId}/appliance/security/intrusion/policies/{policyId}/ruleGroups/{ruleGroupId}/override",
        stage="beta", oauth_scope="sdwan:config:write", batch="create",
    )
    def create_organization_appliance_security_intrusion_policy_rule_group_override(
        self, organization_id: Id, policy_id: Id, rule_group_id: Id, *,
        override: bodies.OrganizationApplianceSecurityIntrusionPolicyRuleGroupOverrideOverride | None,
    ) -> Call[models.CreateOrganizationApplianceSecurityIntrusionPolicyRuleGroupOverrideResponse]:
        """Create the override of a rule group of an appliance security intrusion policy of an
        organization.

        Beta: it may change or vanish without notice. OAuth scope: ``sdwan:config:write``. Action
        batch: ``create``.
        https://developer.cisco.com/meraki/api-v1/create-organization-appliance-security-intrusion-policy-rule-group-override/
        """

    @operation(
        "PUT",
        "/organizations/{organizationId}/appliance/security/intrusion/policies/{policyId}/ruleGroups/{ruleGroupId}/override",
        stage="beta", oauth_scope="sdwan:config:write", batch="update",
    )
    def update_organization_appliance_security_intrusion_policy_rule_group_override(
        self, organization_id: Id, policy_id: Id, rule_group_id: Id, *,
        override: bodies.OrganizationApplianceSecurityIntrusionPolicyRuleGroupOverrideOverride | None,
    ) -> Call[models.UpdateOrganizationApplianceSecurityIntrusionPolicyRuleGroupOverrideResponse]:
        """Update the override of a rule group of an appliance security intrusion policy of an
        organization.

        Beta: it may change or vanish without notice. OAuth scope: ``sdwan:config:write``. Action
        batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-organization-appliance-security-intrusion-policy-rule-group-override/
        """

    @operation(
        "POST",
        "/organizations/{organizationId}/appliance/security/intrusion/policies/{policyId}/rules/overrides/declare",
        stage="beta", oauth_scope="sdwan:config:write", batch="declare",
    )
    def declare_organization_appliance_security_intrusion_policy_rules_overrides(
        self, organization_id: Id, policy_id: Id, *,
        items: Sequence[bodies.OrganizationApplianceSecurityIntrusionPolicyRulesOverridesItem] | None,
        mode: Opt[Literal["complete", "partial"] | str] = UNSET,
    ) -> Call[models.DeclareOrganizationApplianceSecurityIntrusionPolicyRulesOverridesResponse]:
        """Declare the rule overrides of an appliance security intrusion policy of an organization.

        Beta: it may change or vanish without notice. OAuth scope: ``sdwan:config:write``. Action
        batch: ``declare``.
        https://developer.cisco.com/meraki/api-v1/declare-organization-appliance-security-intrusion-policy-rules-overrides/
        """

    @operation(
        "POST",
        "/organizations/{organizationId}/appliance/security/intrusion/policies/{policyId}/rules/{ruleId}/override",
        stage="beta", oauth_scope="sdwan:config:write", batch="create",
    )
    def create_organization_appliance_security_intrusion_policy_rule_override(
        self, organization_id: Id, policy_id: Id, rule_id: Id, *,
        override: bodies.OrganizationApplianceSecurityIntrusionPolicyRuleOverrideOverride | None,
    ) -> Call[models.CreateOrganizationApplianceSecurityIntrusionPolicyRuleOverrideResponse]:
        """Create the override of a rule of an appliance security intrusion policy of an
        organization.

        Beta: it may change or vanish without notice. OAuth scope: ``sdwan:config:write``. Action
        batch: ``create``.
        https://developer.cisco.com/meraki/api-v1/create-organization-appliance-security-intrusion-policy-rule-override/
        """

    @operation(
        "PUT",
        "/organizations/{organizationId}/appliance/security/intrusion/policies/{policyId}/rules/{ruleId}/override",
        stage="beta", oauth_scope="sdwan:config:write", batch="update",
    )
    def update_organization_appliance_security_intrusion_policy_rule_override(
        self, organization_id: Id, policy_id: Id, rule_id: Id, *,
        override: bodies.OrganizationApplianceSecurityIntrusionPolicyRuleOverrideOverride | None,
    ) -> Call[models.UpdateOrganizationApplianceSecurityIntrusionPolicyRuleOverrideResponse]:
        """Update the override of a rule of an appliance security intrusion policy of an
        organization.

        Beta: it may change or vanish without notice. OAuth scope: ``sdwan:config:write``. Action
        batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-organization-appliance-security-intrusion-policy-rule-override/
        """

    @listing(
        "GET", "/organizations/{organizationId}/appliance/security/intrusion/ruleGroups",
        paging="link", per_page=500, per_page_minimum=3, stage="beta",
        oauth_scope="sdwan:config:read",
    )
    def get_organization_appliance_security_intrusion_rule_groups(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, policy_ids: Texts = UNSET,
        parent_rule_group_ids: Texts = UNSET, search: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationApplianceSecurityIntrusionRuleGroup]:
        """List the appliance security intrusion rule groups of an organization.

        Beta: it may change or vanish without notice. Page size: 3 to 500, the API's default 50;
        500 is requested by default. OAuth scope: ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-security-intrusion-rule-groups/
        """

    @listing(
        "GET", "/organizations/{organizationId}/appliance/security/intrusion/ruleGroups/overrides",
        paging="link", per_page=100, per_page_minimum=3, stage="beta",
        oauth_scope="sdwan:config:read",
    )
    def get_organization_appliance_security_intrusion_rule_groups_overrides(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, policy_ids: Texts = UNSET,
    ) -> Paginator[models.OrganizationApplianceSecurityIntrusionRuleGroupsOverride]:
        """List the appliance security intrusion rule group overrides of an organization.

        Beta: it may change or vanish without notice. Page size: 3 to 100, the API's default 25;
        100 is requested by default. OAuth scope: ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-security-intrusion-rule-groups-overrides/
        """

    @operation(
        "DELETE",
        "/organizations/{organizationId}/appliance/security/intrusion/ruleGroups/overrides/{overrideId}",
        stage="beta", oauth_scope="sdwan:config:write", batch="destroy",
    )
    def delete_organization_appliance_security_intrusion_rule_groups_override(
        self, organization_id: Id, override_id: Id
    ) -> Call[None]:
        """Delete an appliance security intrusion rule group override of an organization.

        Beta: it may change or vanish without notice. OAuth scope: ``sdwan:config:write``. Action
        batch: ``destroy``.
        https://developer.cisco.com/meraki/api-v1/delete-organization-appliance-security-intrusion-rule-groups-override/
        """

    @listing(
        "GET", "/organizations/{organizationId}/appliance/security/intrusion/ruleGroups/overviews",
        paging="link", per_page=500, per_page_minimum=3, stage="beta",
        oauth_scope="sdwan:config:read",
    )
    def get_organization_appliance_security_intrusion_rule_groups_overviews(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, policy_ids: Texts = UNSET,
        parent_rule_group_ids: Texts = UNSET, search: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationApplianceSecurityIntrusionRuleGroupsOverview]:
        """List the appliance security intrusion rule group overviews of an organization.

        Beta: it may change or vanish without notice. Page size: 3 to 500, the API's default 50;
        500 is requested by default. OAuth scope: ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-security-intrusion-rule-groups-overviews/
        """

    @listing(
        "GET", "/organizations/{organizationId}/appliance/security/intrusion/rules", paging="link",
        per_page=500, per_page_minimum=3, stage="beta", oauth_scope="sdwan:config:read",
    )
    def get_organization_appliance_security_intrusion_rules(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, policy_ids: Texts = UNSET,
        parent_rule_group_ids: Texts = UNSET, search: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationApplianceSecurityIntrusionRule]:
        """List the appliance security intrusion rules of an organization.

        Beta: it may change or vanish without notice. Page size: 3 to 500, the API's default 50;
        500 is requested by default. OAuth scope: ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-security-intrusion-rules/
        """

    @listing(
        "GET", "/organizations/{organizationId}/appliance/security/intrusion/rules/overrides",
        paging="link", per_page=100, per_page_minimum=3, stage="beta",
        oauth_scope="sdwan:config:read",
    )
    def get_organization_appliance_security_intrusion_rules_overrides(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, policy_ids: Texts = UNSET,
    ) -> Paginator[models.OrganizationApplianceSecurityIntrusionRulesOverride]:
        """List the appliance security intrusion rule overrides of an organization.

        Beta: it may change or vanish without notice. Page size: 3 to 100, the API's default 25;
        100 is requested by default. OAuth scope: ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-security-intrusion-rules-overrides/
        """

    @operation(
        "DELETE",
        "/organizations/{organizationId}/appliance/security/intrusion/rules/overrides/{overrideId}",
        stage="beta", oauth_scope="sdwan:config:write", batch="destroy",
    )
    def delete_organization_appliance_security_intrusion_rules_override(
        self, organization_id: Id, override_id: Id
    ) -> Call[None]:
        """Delete an appliance security intrusion rule override of an organization.

        Beta: it may change or vanish without notice. OAuth scope: ``sdwan:config:write``. Action
        batch: ``destroy``.
        https://developer.cisco.com/meraki/api-v1/delete-organization-appliance-security-intrusion-rules-override/
        """

    @listing(
        "GET", "/organizations/{organizationId}/appliance/trafficShaping/vpnExclusions/byNetwork",
        paging="link", per_page=1000, per_page_minimum=3, oauth_scope="sdwan:config:read",
    )
    def get_organization_appliance_traffic_shaping_vpn_exclusions_by_network(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, network_ids: Texts = UNSET,
    ) -> Paginator[models.OrganizationApplianceTrafficShapingVpnExclusionsByNetwork]:
        """List the appliance traffic shaping VPN exclusions of an organization, by network.

        Page size: 3 to 1000, the API's default 50; 1000 is requested by default. OAuth scope:
        ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-traffic-shaping-vpn-exclusions-by-network/
        """

    @listing(
        "GET", "/organizations/{organizationId}/appliance/umbrella/policies/byNetwork",
        paging="link", stage="beta",
    )
    def get_organization_appliance_umbrella_policies_by_network(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, network_ids: Texts = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the appliance umbrella policies of an organization, by network.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none.
        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-umbrella-policies-by-network/
        """

    @listing(
        "GET", "/organizations/{organizationId}/appliance/uplink/statuses", paging="link",
        per_page=1000, per_page_minimum=3, oauth_scope="sdwan:telemetry:read",
    )
    def get_organization_appliance_uplink_statuses(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, network_ids: Texts = UNSET, serials: Texts = UNSET,
        iccids: Texts = UNSET,
    ) -> Paginator[models.OrganizationApplianceUplinkStatus]:
        """List the appliance uplink statuses of an organization.

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default. OAuth scope:
        ``sdwan:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-uplink-statuses/
        """

    @listing(
        "GET", "/organizations/{organizationId}/appliance/uplinks/nat/byNetwork", paging="link",
        per_page=1000, per_page_minimum=3,
    )
    def get_organization_appliance_uplinks_nat_by_network(
        self, organization_id: Id, *, network_ids: Texts = UNSET, interfaces: Texts = UNSET,
        per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationApplianceUplinksNatByNetwork]:
        """List the appliance uplink NAT of an organization, by network.

        Page size: 3 to 100000, the API's default 1000; 1000 is requested by default.
        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-uplinks-nat-by-network/
        """

    @operation(
        "GET", "/organizations/{organizationId}/appliance/uplinks/statuses/overview",
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_appliance_uplinks_statuses_overview(
        self, organization_id: Id, *, network_ids: Texts = UNSET
    ) -> Call[models.OrganizationApplianceUplinksStatusesOverview]:
        """Get the appliance uplink status overview of an organization.

        OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-uplinks-statuses-overview/
        """

    @listing(
        "GET", "/organizations/{organizationId}/appliance/uplinks/usage/byNetwork",
        oauth_scope="sdwan:telemetry:read",
    )
    def get_organization_appliance_uplinks_usage_by_network(
        self, organization_id: Id, *, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET,
    ) -> Paginator[models.OrganizationApplianceUplinksUsageByNetwork]:
        """List the appliance uplink usage of an organization, by network.

        Look-back: ``timespan`` up to 14 days. OAuth scope: ``sdwan:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-uplinks-usage-by-network/
        """

    @listing("GET", "/organizations/{organizationId}/appliance/vlans", paging="link", stage="beta")
    def get_organization_appliance_vlans(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the appliance VLANs of an organization.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none.
        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-vlans/
        """

    @operation(
        "GET", "/organizations/{organizationId}/appliance/vpn/connectivity/vpnPeers/byNetwork",
        stage="beta", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_appliance_vpn_connectivity_vpn_peers_by_network(
        self, organization_id: Id, *, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, interval: Opt[int] = UNSET, network_ids: Texts = UNSET,
    ) -> Call[Any]:
        """Get the appliance VPN connectivity VPN peers of an organization, by network.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-vpn-connectivity-vpn-peers-by-network/
        """

    @operation(
        "GET",
        "/organizations/{organizationId}/appliance/vpn/remoteAccess/secureClient/authentication/byClient",
        stage="beta",
    )
    def get_organization_appliance_vpn_remote_access_secure_client_authentication_by_client(
        self, organization_id: Id, *, network_ids: Texts = UNSET, t0: Opt[str] = UNSET,
        t1: Opt[str] = UNSET, timespan: Opt[float] = UNSET,
    ) -> Call[Any]:
        """Get the appliance VPN remote access secure client authentication of an organization, by
        client.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-vpn-remote-access-secure-client-authentication-by-client/
        """

    @operation(
        "GET",
        "/organizations/{organizationId}/appliance/vpn/remoteAccess/secureClient/ipAssignment/byClient",
        stage="beta",
    )
    def get_organization_appliance_vpn_remote_access_secure_client_ip_assignment_by_client(
        self, organization_id: Id, *, network_ids: Texts = UNSET, t0: Opt[str] = UNSET,
        t1: Opt[str] = UNSET, timespan: Opt[float] = UNSET,
    ) -> Call[Any]:
        """Get the appliance VPN remote access secure client IP assignment of an organization, by
        client.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-vpn-remote-access-secure-client-ip-assignment-by-client/
        """

    @operation(
        "GET",
        "/organizations/{organizationId}/appliance/vpn/remoteAccess/secureClient/tunnelCreation/byClient",
        stage="beta",
    )
    def get_organization_appliance_vpn_remote_access_secure_client_tunnel_creation_by_client(
        self, organization_id: Id, *, network_ids: Texts = UNSET, t0: Opt[str] = UNSET,
        t1: Opt[str] = UNSET, timespan: Opt[float] = UNSET,
    ) -> Call[Any]:
        """Get the appliance VPN remote access secure client tunnel creation of an organization, by
        client.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-vpn-remote-access-secure-client-tunnel-creation-by-client/
        """

    @listing(
        "GET", "/organizations/{organizationId}/appliance/vpn/siteToSite/hubs/vrfs", paging="link",
        stage="beta", oauth_scope="sdwan:config:read",
    )
    def get_organization_appliance_vpn_site_to_site_hubs_vrfs(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, network_ids: Texts = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the appliance VPN site to site hub VRFs of an organization.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-vpn-site-to-site-hubs-vrfs/
        """

    @listing("GET", "/organizations/{organizationId}/appliance/vpn/siteToSite/ipsec/peers/slas")
    def get_organization_appliance_vpn_site_to_site_ipsec_peers_slas(
        self, organization_id: Id
    ) -> Paginator[models.OrganizationApplianceVpnSiteToSiteIpsecPeersSla]:
        """List the appliance VPN site to site IPsec peer slas of an organization.

        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-vpn-site-to-site-ipsec-peers-slas/
        """

    @operation(
        "PUT", "/organizations/{organizationId}/appliance/vpn/siteToSite/ipsec/peers/slas",
        batch="update",
    )
    def update_organization_appliance_vpn_site_to_site_ipsec_peers_slas(
        self, organization_id: Id, *,
        items: Opt[Sequence[bodies.OrganizationApplianceVpnSiteToSiteIpsecPeersSlasItem]] = UNSET,
    ) -> Call[models.UpdateOrganizationApplianceVpnSiteToSiteIpsecPeersSlasResponse]:
        """Update the appliance VPN site to site IPsec peer slas of an organization.

        Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-organization-appliance-vpn-site-to-site-ipsec-peers-slas/
        """

    @listing(
        "GET", "/organizations/{organizationId}/appliance/vpn/stats", paging="link", per_page=300,
        per_page_minimum=3, oauth_scope="sdwan:telemetry:read",
    )
    def get_organization_appliance_vpn_stats(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, network_ids: Texts = UNSET, t0: Opt[str] = UNSET,
        t1: Opt[str] = UNSET, timespan: Opt[float] = UNSET,
    ) -> Paginator[models.OrganizationApplianceVpnStat]:
        """List the appliance VPN stats of an organization.

        Page size: 3 to 300, the API's default 300; 300 is requested by default. Look-back:
        ``timespan`` up to 31 days. OAuth scope: ``sdwan:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-vpn-stats/
        """

    @listing(
        "GET", "/organizations/{organizationId}/appliance/vpn/statuses", paging="link",
        per_page=300, per_page_minimum=3, oauth_scope="sdwan:telemetry:read",
    )
    def get_organization_appliance_vpn_statuses(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, network_ids: Texts = UNSET,
    ) -> Paginator[models.OrganizationApplianceVpnStatus]:
        """List the appliance VPN statuses of an organization.

        Page size: 3 to 300, the API's default 300; 300 is requested by default. OAuth scope:
        ``sdwan:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-vpn-statuses/
        """

    @operation(
        "GET", "/organizations/{organizationId}/appliance/vpn/thirdPartyVPNPeers",
        id="getOrganizationApplianceVpnThirdPartyVPNPeers", oauth_scope="sdwan:config:read",
    )
    def get_organization_appliance_vpn_third_party_vpn_peers(
        self, organization_id: Id
    ) -> Call[models.OrganizationApplianceVpnThirdPartyVPNPeers]:
        """Get the appliance VPN third party VPN peers of an organization.

        OAuth scope: ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-vpn-third-party-vpn-peers/
        """

    @operation(
        "PUT", "/organizations/{organizationId}/appliance/vpn/thirdPartyVPNPeers",
        id="updateOrganizationApplianceVpnThirdPartyVPNPeers", oauth_scope="sdwan:config:write",
        batch="update",
    )
    def update_organization_appliance_vpn_third_party_vpn_peers(
        self, organization_id: Id, *,
        peers: Sequence[bodies.OrganizationApplianceVpnThirdPartyVPNPeersPeer] | None,
    ) -> Call[models.UpdateOrganizationApplianceVpnThirdPartyVPNPeersResponse]:
        """Update the appliance VPN third party VPN peers of an organization.

        OAuth scope: ``sdwan:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-organization-appliance-vpn-third-party-vpn-peers/
        """

    @operation(
        "GET", "/organizations/{organizationId}/appliance/vpn/vpnFirewallRules",
        oauth_scope="sdwan:config:read",
    )
    def get_organization_appliance_vpn_vpn_firewall_rules(
        self, organization_id: Id
    ) -> Call[models.OrganizationApplianceVpnVpnFirewallRules]:
        """Get the appliance VPN firewall rules of an organization.

        OAuth scope: ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-appliance-vpn-vpn-firewall-rules/
        """

    @operation(
        "PUT", "/organizations/{organizationId}/appliance/vpn/vpnFirewallRules",
        oauth_scope="sdwan:config:write",
    )
    def update_organization_appliance_vpn_vpn_firewall_rules(
        self, organization_id: Id, *,
        rules: Opt[Sequence[bodies.NetworkApplianceFirewallL3FirewallRulesRule]] = UNSET,
        syslog_default_rule: Opt[bool] = UNSET,
    ) -> Call[models.UpdateOrganizationApplianceVpnVpnFirewallRulesResponse]:
        """Update the appliance VPN firewall rules of an organization.

        OAuth scope: ``sdwan:config:write``.
        https://developer.cisco.com/meraki/api-v1/update-organization-appliance-vpn-vpn-firewall-rules/
        """

    @operation(
        "POST",
        "/organizations/{organizationId}/policies/global/group/policies/appliance/vlans/assign",
        oauth_scope="dashboard:general:config:write", batch="assign",
    )
    def assign_organization_policies_global_group_policies_appliance_vlans(
        self, organization_id: Id, *, policy: bodies.NetworkApplianceVlanVrf | None,
        vlans: Sequence[bodies.OrganizationPoliciesGlobalGroupPoliciesApplianceVlansVlan] | None,
    ) -> Call[models.AssignOrganizationPoliciesGlobalGroupPoliciesApplianceVlansResponse]:
        """Assign the policy global group policy appliance VLANs of an organization.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``assign``.
        https://developer.cisco.com/meraki/api-v1/assign-organization-policies-global-group-policies-appliance-vlans/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/policies/global/group/policies/appliance/vlans/assignments",
        paging="link", per_page=1000, per_page_minimum=3,
        oauth_scope="dashboard:general:config:read",
    )
    def get_organization_policies_global_group_policies_appliance_vlans_assignments(
        self, organization_id: Id, *, assignment_ids: Texts = UNSET, policy_ids: Texts = UNSET,
        interface_ids: Texts = UNSET, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignment]:
        """List the policy global group policy appliance VLAN assignments of an organization.

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default. OAuth scope:
        ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-policies-global-group-policies-appliance-vlans-assignments/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/policies/global/group/policies/appliance/vlans/assignments/byVlan",
        paging="link", per_page=100, per_page_minimum=3,
        oauth_scope="dashboard:general:config:read",
    )
    def get_organization_policies_global_group_policies_appliance_vlans_assignments_by_vlan(
        self, organization_id: Id, *, search: Opt[str] = UNSET, vlan_ids: Texts = UNSET,
        interface_ids: Texts = UNSET, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignmentsByVlan]:
        """List the policy global group policy appliance VLAN assignments of an organization, by
        VLAN.

        Page size: 3 to 100, the API's default 100; 100 is requested by default. OAuth scope:
        ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-policies-global-group-policies-appliance-vlans-assignments-by-vlan/
        """

    @operation(
        "POST",
        "/organizations/{organizationId}/policies/global/group/policies/appliance/vlans/remove",
        oauth_scope="dashboard:general:config:write", batch="remove",
    )
    def remove_organization_policies_global_group_policies_appliance_vlans(
        self, organization_id: Id, *, policy: bodies.NetworkApplianceVlanVrf | None,
        vlans: Sequence[bodies.OrganizationPoliciesGlobalGroupPoliciesApplianceVlansVlan] | None,
    ) -> Call[models.RemoveOrganizationPoliciesGlobalGroupPoliciesApplianceVlansResponse]:
        """Remove the policy global group policy appliance VLANs of an organization.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``remove``.
        https://developer.cisco.com/meraki/api-v1/remove-organization-policies-global-group-policies-appliance-vlans/
        """
