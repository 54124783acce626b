# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""The wireless operations."""

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
    from ..bodies import wireless as bodies
    from ..models import wireless as models


class Wireless(Scope):
    """The wireless operations."""

    @operation(
        "PUT", "/devices/{serial}/wireless/alternateManagementInterface/ipv6",
        oauth_scope="wireless:config:write", batch="update",
    )
    def update_device_wireless_alternate_management_interface_ipv6(
        self, serial: Id, *,
        addresses: Opt[Sequence[bodies.DeviceWirelessAlternateManagementInterfaceIpv6Address]] = UNSET,
    ) -> Call[models.UpdateDeviceWirelessAlternateManagementInterfaceIpv6Response]:
        """Update the wireless alternate management interface IPv6 of a device.

        OAuth scope: ``wireless:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-device-wireless-alternate-management-interface-ipv6/
        """

    @operation(
        "GET", "/devices/{serial}/wireless/bluetooth/settings", oauth_scope="wireless:config:read"
    )
    def get_device_wireless_bluetooth_settings(
        self, serial: Id
    ) -> Call[models.DeviceWirelessBluetoothSettings]:
        """Get the wireless bluetooth settings of a device.

        OAuth scope: ``wireless:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-device-wireless-bluetooth-settings/
        """

    @operation(
        "PUT", "/devices/{serial}/wireless/bluetooth/settings", oauth_scope="wireless:config:write",
        batch="update",
    )
    def update_device_wireless_bluetooth_settings(
        self, serial: Id, *, uuid: Opt[str] = UNSET, major: Opt[int] = UNSET,
        minor: Opt[int] = UNSET,
    ) -> Call[models.UpdateDeviceWirelessBluetoothSettingsResponse]:
        """Update the wireless bluetooth settings of a device.

        OAuth scope: ``wireless:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-device-wireless-bluetooth-settings/
        """

    @operation(
        "GET", "/devices/{serial}/wireless/connectionStats", oauth_scope="wireless:telemetry:read"
    )
    def get_device_wireless_connection_stats(
        self, serial: Id, *, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, band: Opt[Literal["2.4", "5", "6"] | str] = UNSET,
        ssid: Opt[Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14] | int] = UNSET,
        ap_tag: Opt[str] = UNSET,
    ) -> Call[models.DeviceWirelessConnectionStats]:
        """Get the wireless connection stats of a device.

        Look-back: ``timespan`` up to 7 days. OAuth scope: ``wireless:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-device-wireless-connection-stats/
        """

    @operation("GET", "/devices/{serial}/wireless/electronicShelfLabel")
    def get_device_wireless_electronic_shelf_label(
        self, serial: Id
    ) -> Call[models.DeviceWirelessElectronicShelfLabel]:
        """Get the wireless electronic shelf label of a device.

        https://developer.cisco.com/meraki/api-v1/get-device-wireless-electronic-shelf-label/
        """

    @operation("PUT", "/devices/{serial}/wireless/electronicShelfLabel", batch="update")
    def update_device_wireless_electronic_shelf_label(
        self, serial: Id, *, channel: Opt[str] = UNSET, enabled: Opt[bool] = UNSET
    ) -> Call[models.UpdateDeviceWirelessElectronicShelfLabelResponse]:
        """Update the wireless electronic shelf label of a device.

        Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-device-wireless-electronic-shelf-label/
        """

    @operation("GET", "/devices/{serial}/wireless/healthScores", stage="beta")
    def get_device_wireless_health_scores(self, serial: Id) -> Call[Any]:
        """Get the wireless health scores of a device.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/get-device-wireless-health-scores/
        """

    @operation(
        "GET", "/devices/{serial}/wireless/latencyStats", oauth_scope="wireless:telemetry:read"
    )
    def get_device_wireless_latency_stats(
        self, serial: Id, *, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, band: Opt[Literal["2.4", "5", "6"] | str] = UNSET,
        ssid: Opt[Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14] | int] = UNSET,
        ap_tag: Opt[str] = UNSET, vlan: Opt[int] = UNSET, fields: Opt[str] = UNSET,
    ) -> Call[models.DeviceWirelessLatencyStats]:
        """Get the wireless latency stats of a device.

        Look-back: ``timespan`` up to 7 days. OAuth scope: ``wireless:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-device-wireless-latency-stats/
        """

    @operation("GET", "/devices/{serial}/wireless/radio/afc/position", stage="beta")
    def get_device_wireless_radio_afc_position(self, serial: Id) -> Call[Any]:
        """Get the wireless radio afc position of a device.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/get-device-wireless-radio-afc-position/
        """

    @operation("PUT", "/devices/{serial}/wireless/radio/afc/position", stage="beta")
    def update_device_wireless_radio_afc_position(
        self, serial: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Update the wireless radio afc position of a device.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/update-device-wireless-radio-afc-position/
        """

    @operation("GET", "/devices/{serial}/wireless/radio/afc/powerLimits", stage="beta")
    def get_device_wireless_radio_afc_power_limits(self, serial: Id) -> Call[Any]:
        """Get the wireless radio afc power limits of a device.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/get-device-wireless-radio-afc-power-limits/
        """

    @operation("GET", "/devices/{serial}/wireless/radio/overrides")
    def get_device_wireless_radio_overrides(
        self, serial: Id
    ) -> Call[models.DeviceWirelessRadioOverrides]:
        """Get the wireless radio overrides of a device.

        https://developer.cisco.com/meraki/api-v1/get-device-wireless-radio-overrides/
        """

    @operation("PUT", "/devices/{serial}/wireless/radio/overrides", batch="update")
    def update_device_wireless_radio_overrides(
        self, serial: Id, *,
        rf_profile: Opt[bodies.NetworkWirelessSsidCampusGatewayCluster] = UNSET,
        radios: Opt[Sequence[bodies.DeviceWirelessRadioOverridesRadios]] = UNSET,
    ) -> Call[models.UpdateDeviceWirelessRadioOverridesResponse]:
        """Update the wireless radio overrides of a device.

        Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-device-wireless-radio-overrides/
        """

    @operation(
        "GET", "/devices/{serial}/wireless/radio/settings", oauth_scope="wireless:config:read"
    )
    def get_device_wireless_radio_settings(
        self, serial: Id
    ) -> Call[models.DeviceWirelessRadioSettings]:
        """Get the wireless radio settings of a device.

        OAuth scope: ``wireless:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-device-wireless-radio-settings/
        """

    @operation(
        "PUT", "/devices/{serial}/wireless/radio/settings", oauth_scope="wireless:config:write",
        batch="update",
    )
    def update_device_wireless_radio_settings(
        self, serial: Id, *, rf_profile_id: Opt[str] = UNSET,
        two_four_ghz_settings: Opt[bodies.DeviceWirelessRadioSettingsTwoFourGhzSettings] = UNSET,
        five_ghz_settings: Opt[bodies.DeviceWirelessRadioSettingsFiveGhzSettings] = UNSET,
    ) -> Call[models.UpdateDeviceWirelessRadioSettingsResponse]:
        """Update the wireless radio settings of a device.

        OAuth scope: ``wireless:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-device-wireless-radio-settings/
        """

    @operation("GET", "/devices/{serial}/wireless/radio/status", stage="beta")
    def get_device_wireless_radio_status(self, serial: Id) -> Call[Any]:
        """Get the wireless radio status of a device.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/get-device-wireless-radio-status/
        """

    @operation("GET", "/devices/{serial}/wireless/status", oauth_scope="wireless:telemetry:read")
    def get_device_wireless_status(self, serial: Id) -> Call[models.DeviceWirelessStatus]:
        """Get the wireless status of a device.

        OAuth scope: ``wireless:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-device-wireless-status/
        """

    @operation("POST", "/devices/{serial}/wireless/zigbee/enrollments")
    def create_device_wireless_zigbee_enrollment(
        self, serial: Id
    ) -> Call[models.CreateDeviceWirelessZigbeeEnrollmentResponse]:
        """Create a wireless zigbee enrollment of a device.

        https://developer.cisco.com/meraki/api-v1/create-device-wireless-zigbee-enrollment/
        """

    @operation("GET", "/devices/{serial}/wireless/zigbee/enrollments/{enrollmentId}")
    def get_device_wireless_zigbee_enrollment(
        self, serial: Id, enrollment_id: Id
    ) -> Call[models.DeviceWirelessZigbeeEnrollment]:
        """Get a wireless zigbee enrollment of a device.

        https://developer.cisco.com/meraki/api-v1/get-device-wireless-zigbee-enrollment/
        """

    @listing("GET", "/networks/{networkId}/wireless/airMarshal", oauth_scope="wireless:config:read")
    def get_network_wireless_air_marshal(
        self, network_id: Id, *, t0: Opt[str] = UNSET, timespan: Opt[float] = UNSET
    ) -> Paginator[models.NetworkWirelessAirMarshal]:
        """List the wireless air marshal of a network.

        Look-back: ``timespan`` up to 31 days. OAuth scope: ``wireless:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-wireless-air-marshal/
        """

    @operation("POST", "/networks/{networkId}/wireless/airMarshal/rules", batch="create")
    def create_network_wireless_air_marshal_rule(
        self, network_id: Id, *, type: Literal["alert", "allow", "block"] | str | None,
        match: bodies.NetworkWirelessAirMarshalRuleMatch | None,
    ) -> Call[models.CreateNetworkWirelessAirMarshalRuleResponse]:
        """Create a wireless air marshal rule of a network.

        Action batch: ``create``.
        https://developer.cisco.com/meraki/api-v1/create-network-wireless-air-marshal-rule/
        """

    @operation(
        "DELETE", "/networks/{networkId}/wireless/airMarshal/rules/{ruleId}", batch="destroy"
    )
    def delete_network_wireless_air_marshal_rule(self, network_id: Id, rule_id: Id) -> Call[None]:
        """Delete a wireless air marshal rule of a network.

        Action batch: ``destroy``.
        https://developer.cisco.com/meraki/api-v1/delete-network-wireless-air-marshal-rule/
        """

    @operation("PUT", "/networks/{networkId}/wireless/airMarshal/rules/{ruleId}", batch="update")
    def update_network_wireless_air_marshal_rule(
        self, network_id: Id, rule_id: Id, *,
        type: Opt[Literal["alert", "allow", "block"] | str] = UNSET,
        match: Opt[bodies.NetworkWirelessAirMarshalRuleMatch] = UNSET,
    ) -> Call[models.UpdateNetworkWirelessAirMarshalRuleResponse]:
        """Update a wireless air marshal rule of a network.

        Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-wireless-air-marshal-rule/
        """

    @operation("PUT", "/networks/{networkId}/wireless/airMarshal/settings", batch="update")
    def update_network_wireless_air_marshal_settings(
        self, network_id: Id, *, default_policy: Literal["allow", "block"] | str | None
    ) -> Call[models.UpdateNetworkWirelessAirMarshalSettingsResponse]:
        """Update the wireless air marshal settings of a network.

        Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-wireless-air-marshal-settings/
        """

    @operation(
        "GET", "/networks/{networkId}/wireless/alternateManagementInterface",
        oauth_scope="wireless:config:read",
    )
    def get_network_wireless_alternate_management_interface(
        self, network_id: Id
    ) -> Call[models.NetworkWirelessAlternateManagementInterface]:
        """Get the wireless alternate management interface of a network.

        OAuth scope: ``wireless:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-wireless-alternate-management-interface/
        """

    @operation(
        "PUT", "/networks/{networkId}/wireless/alternateManagementInterface",
        oauth_scope="wireless:config:write", batch="update",
    )
    def update_network_wireless_alternate_management_interface(
        self, network_id: Id, *, enabled: Opt[bool] = UNSET, vlan_id: Opt[int] = UNSET,
        protocols: Opt[Sequence[Literal["ldap", "radius", "snmp", "syslog"] | str | None]] = UNSET,
        access_points: Opt[Sequence[bodies.NetworkWirelessAlternateManagementInterfaceAccessPoint]] = UNSET,
    ) -> Call[models.UpdateNetworkWirelessAlternateManagementInterfaceResponse]:
        """Update the wireless alternate management interface of a network.

        OAuth scope: ``wireless:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-wireless-alternate-management-interface/
        """

    @operation("GET", "/networks/{networkId}/wireless/billing", oauth_scope="wireless:config:read")
    def get_network_wireless_billing(self, network_id: Id) -> Call[models.NetworkWirelessBilling]:
        """Get the wireless billing of a network.

        OAuth scope: ``wireless:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-wireless-billing/
        """

    @operation(
        "PUT", "/networks/{networkId}/wireless/billing", oauth_scope="wireless:config:write",
        batch="update",
    )
    def update_network_wireless_billing(
        self, network_id: Id, *, currency: Opt[str] = UNSET,
        plans: Opt[Sequence[bodies.NetworkWirelessBillingPlan]] = UNSET,
    ) -> Call[models.UpdateNetworkWirelessBillingResponse]:
        """Update the wireless billing of a network.

        OAuth scope: ``wireless:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-wireless-billing/
        """

    @operation(
        "GET", "/networks/{networkId}/wireless/bluetooth/settings",
        oauth_scope="wireless:config:read",
    )
    def get_network_wireless_bluetooth_settings(
        self, network_id: Id
    ) -> Call[models.NetworkWirelessBluetoothSettings]:
        """Get the wireless bluetooth settings of a network.

        OAuth scope: ``wireless:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-wireless-bluetooth-settings/
        """

    @operation(
        "PUT", "/networks/{networkId}/wireless/bluetooth/settings",
        oauth_scope="wireless:config:write",
    )
    def update_network_wireless_bluetooth_settings(
        self, network_id: Id, *, scanning_enabled: Opt[bool] = UNSET,
        advertising_enabled: Opt[bool] = UNSET, uuid: Opt[str] = UNSET,
        major_minor_assignment_mode: Opt[Literal["Non-unique", "Unique"] | str] = UNSET,
        major: Opt[int] = UNSET, minor: Opt[int] = UNSET,
    ) -> Call[models.UpdateNetworkWirelessBluetoothSettingsResponse]:
        """Update the wireless bluetooth settings of a network.

        OAuth scope: ``wireless:config:write``.
        https://developer.cisco.com/meraki/api-v1/update-network-wireless-bluetooth-settings/
        """

    @listing(
        "GET", "/networks/{networkId}/wireless/channelUtilizationHistory",
        oauth_scope="wireless:telemetry:read",
    )
    def get_network_wireless_channel_utilization_history(
        self, network_id: Id, *, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET,
        resolution: Opt[Literal[600, 1200, 3600, 14400, 86400] | int] = UNSET,
        auto_resolution: Opt[bool] = UNSET, client_id: Opt[str] = UNSET,
        device_serial: Opt[str] = UNSET, ap_tag: Opt[str] = UNSET,
        band: Opt[Literal["2.4", "5", "6"] | str] = UNSET,
    ) -> Paginator[models.NetworkWirelessChannelUtilizationHistory]:
        """List the wireless channel utilization history of a network.

        Look-back: ``timespan`` up to 31 days. OAuth scope: ``wireless:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-wireless-channel-utilization-history/
        """

    @listing(
        "GET", "/networks/{networkId}/wireless/clientCountHistory",
        oauth_scope="wireless:telemetry:read",
    )
    def get_network_wireless_client_count_history(
        self, network_id: Id, *, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET,
        resolution: Opt[Literal[300, 600, 1200, 3600, 14400, 86400] | int] = UNSET,
        auto_resolution: Opt[bool] = UNSET, client_id: Opt[str] = UNSET,
        device_serial: Opt[str] = UNSET, ap_tag: Opt[str] = UNSET,
        band: Opt[Literal["2.4", "5", "6"] | str] = UNSET, ssid: Opt[int] = UNSET,
    ) -> Paginator[models.NetworkWirelessClientCountHistory]:
        """List the wireless client count history of a network.

        Look-back: ``timespan`` up to 31 days. OAuth scope: ``wireless:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-wireless-client-count-history/
        """

    @listing(
        "GET", "/networks/{networkId}/wireless/clients/connectionStats",
        oauth_scope="wireless:telemetry:read",
    )
    def get_network_wireless_clients_connection_stats(
        self, network_id: Id, *, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, band: Opt[Literal["2.4", "5", "6"] | str] = UNSET,
        ssid: Opt[Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14] | int] = UNSET,
        ap_tag: Opt[str] = UNSET,
    ) -> Paginator[models.NetworkWirelessClientsConnectionStat]:
        """List the wireless client connection stats of a network.

        Look-back: ``timespan`` up to 7 days. OAuth scope: ``wireless:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-wireless-clients-connection-stats/
        """

    @operation(
        "GET", "/networks/{networkId}/wireless/clients/healthScores", stage="beta",
        oauth_scope="wireless:telemetry:read",
    )
    def get_network_wireless_clients_health_scores(self, network_id: Id) -> Call[Any]:
        """Get the wireless client health scores of a network.

        Beta: it may change or vanish without notice. OAuth scope: ``wireless:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-wireless-clients-health-scores/
        """

    @listing(
        "GET", "/networks/{networkId}/wireless/clients/latencyStats",
        oauth_scope="wireless:telemetry:read",
    )
    def get_network_wireless_clients_latency_stats(
        self, network_id: Id, *, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, band: Opt[Literal["2.4", "5", "6"] | str] = UNSET,
        ssid: Opt[Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14] | int] = UNSET,
        ap_tag: Opt[str] = UNSET, vlan: Opt[int] = UNSET, fields: Opt[str] = UNSET,
    ) -> Paginator[models.NetworkWirelessClientsLatencyStat]:
        """List the wireless client latency stats of a network.

        Look-back: ``timespan`` up to 7 days. OAuth scope: ``wireless:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-wireless-clients-latency-stats/
        """

    @operation(
        "GET", "/networks/{networkId}/wireless/clients/onboardingHistory", stage="beta",
        oauth_scope="wireless:telemetry:read",
    )
    def get_network_wireless_clients_onboarding_history(
        self, network_id: Id, *, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, resolution: Opt[int] = UNSET,
        band: Opt[Literal["2.4", "5", "6"] | str] = UNSET, ssid: Opt[int] = UNSET,
    ) -> Call[Any]:
        """Get the wireless client onboarding history of a network.

        Beta: it may change or vanish without notice. OAuth scope: ``wireless:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-wireless-clients-onboarding-history/
        """

    @operation(
        "GET", "/networks/{networkId}/wireless/clients/{clientId}/connectionStats",
        oauth_scope="wireless:telemetry:read",
    )
    def get_network_wireless_client_connection_stats(
        self, network_id: Id, client_id: Id, *, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, band: Opt[Literal["2.4", "5", "6"] | str] = UNSET,
        ssid: Opt[Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14] | int] = UNSET,
        ap_tag: Opt[str] = UNSET,
    ) -> Call[models.NetworkWirelessClientConnectionStats]:
        """Get the connection stats of a wireless client of a network.

        Look-back: ``timespan`` up to 7 days. OAuth scope: ``wireless:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-wireless-client-connection-stats/
        """

    @listing(
        "GET", "/networks/{networkId}/wireless/clients/{clientId}/connectivityEvents",
        paging="link", per_page=1000, per_page_minimum=3, oauth_scope="wireless:telemetry:read",
    )
    def get_network_wireless_client_connectivity_events(
        self, network_id: Id, client_id: Id, *, per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET,
        sort_order: Opt[Literal["ascending", "descending"] | str] = UNSET, t0: Opt[str] = UNSET,
        t1: Opt[str] = UNSET, timespan: Opt[float] = UNSET,
        types: Sequence[Literal[
            "assoc", "auth", "connection", "deauth", "dhcp", "disassoc", "dns", "roam", "sticky",
        ] | str | None] | UnsetType = UNSET,
        band: Opt[Literal["2.4", "5", "6"] | str] = UNSET,
        ssid_number: Opt[Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14] | int] = UNSET,
        included_severities: Sequence[Literal[
            "bad", "good", "info", "warn",
        ] | str | None] | UnsetType = UNSET,
        device_serial: Opt[str] = UNSET,
    ) -> Paginator[models.NetworkWirelessClientConnectivityEvent]:
        """List the connectivity events of a wireless client of a network.

        Page size: 3 to 1000; 1000 is requested by default. Look-back: ``timespan`` up to 31 days.
        OAuth scope: ``wireless:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-wireless-client-connectivity-events/
        """

    @operation(
        "GET", "/networks/{networkId}/wireless/clients/{clientId}/healthScores", stage="beta"
    )
    def get_network_wireless_client_health_scores(self, network_id: Id, client_id: Id) -> Call[Any]:
        """Get the health scores of a wireless client of a network.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/get-network-wireless-client-health-scores/
        """

    @listing(
        "GET", "/networks/{networkId}/wireless/clients/{clientId}/latencyHistory",
        oauth_scope="wireless:telemetry:read",
    )
    def get_network_wireless_client_latency_history(
        self, network_id: Id, client_id: Id, *, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, resolution: Opt[Literal[86400] | int] = UNSET,
    ) -> Paginator[models.NetworkWirelessClientLatencyHistory]:
        """List the latency history of a wireless client of a network.

        Look-back: ``timespan`` up to 791 days. OAuth scope: ``wireless:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-wireless-client-latency-history/
        """

    @operation(
        "GET", "/networks/{networkId}/wireless/clients/{clientId}/latencyStats",
        oauth_scope="wireless:telemetry:read",
    )
    def get_network_wireless_client_latency_stats(
        self, network_id: Id, client_id: Id, *, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, band: Opt[Literal["2.4", "5", "6"] | str] = UNSET,
        ssid: Opt[Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14] | int] = UNSET,
        ap_tag: Opt[str] = UNSET, vlan: Opt[int] = UNSET, fields: Opt[str] = UNSET,
    ) -> Call[models.NetworkWirelessClientLatencyStats]:
        """Get the latency stats of a wireless client of a network.

        Look-back: ``timespan`` up to 7 days. OAuth scope: ``wireless:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-wireless-client-latency-stats/
        """

    @listing(
        "GET", "/networks/{networkId}/wireless/clients/{clientId}/roaming/history", paging="link",
        stage="beta",
    )
    def get_network_wireless_client_roaming_history(
        self, network_id: Id, client_id: Id, *, per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET, t0: Opt[str] = UNSET,
        t1: Opt[str] = UNSET, timespan: Opt[float] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the roaming history of a wireless client of a network.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none.
        https://developer.cisco.com/meraki/api-v1/get-network-wireless-client-roaming-history/
        """

    @operation(
        "GET", "/networks/{networkId}/wireless/connectionStats",
        oauth_scope="wireless:telemetry:read",
    )
    def get_network_wireless_connection_stats(
        self, network_id: Id, *, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, band: Opt[Literal["2.4", "5", "6"] | str] = UNSET,
        ssid: Opt[Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14] | int] = UNSET,
        ap_tag: Opt[str] = UNSET,
    ) -> Call[models.NetworkWirelessConnectionStats]:
        """Get the wireless connection stats of a network.

        Look-back: ``timespan`` up to 7 days. OAuth scope: ``wireless:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-wireless-connection-stats/
        """

    @listing(
        "GET", "/networks/{networkId}/wireless/dataRateHistory",
        oauth_scope="wireless:telemetry:read",
    )
    def get_network_wireless_data_rate_history(
        self, network_id: Id, *, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET,
        resolution: Opt[Literal[300, 600, 1200, 3600, 14400, 86400] | int] = UNSET,
        auto_resolution: Opt[bool] = UNSET, client_id: Opt[str] = UNSET,
        device_serial: Opt[str] = UNSET, ap_tag: Opt[str] = UNSET,
        band: Opt[Literal["2.4", "5", "6"] | str] = UNSET, ssid: Opt[int] = UNSET,
    ) -> Paginator[models.NetworkWirelessDataRateHistory]:
        """List the wireless data rate history of a network.

        Look-back: ``timespan`` up to 31 days. OAuth scope: ``wireless:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-wireless-data-rate-history/
        """

    @listing(
        "GET", "/networks/{networkId}/wireless/devices/connectionStats",
        oauth_scope="wireless:telemetry:read",
    )
    def get_network_wireless_devices_connection_stats(
        self, network_id: Id, *, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, band: Opt[Literal["2.4", "5", "6"] | str] = UNSET,
        ssid: Opt[Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14] | int] = UNSET,
        ap_tag: Opt[str] = UNSET,
    ) -> Paginator[models.NetworkWirelessDevicesConnectionStat]:
        """List the wireless device connection stats of a network.

        Look-back: ``timespan`` up to 7 days. OAuth scope: ``wireless:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-wireless-devices-connection-stats/
        """

    @operation("GET", "/networks/{networkId}/wireless/devices/healthScores", stage="beta")
    def get_network_wireless_devices_health_scores(self, network_id: Id) -> Call[Any]:
        """Get the wireless device health scores of a network.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/get-network-wireless-devices-health-scores/
        """

    @listing(
        "GET", "/networks/{networkId}/wireless/devices/latencyStats",
        oauth_scope="wireless:telemetry:read",
    )
    def get_network_wireless_devices_latency_stats(
        self, network_id: Id, *, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, band: Opt[Literal["2.4", "5", "6"] | str] = UNSET,
        ssid: Opt[Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14] | int] = UNSET,
        ap_tag: Opt[str] = UNSET, vlan: Opt[int] = UNSET, fields: Opt[str] = UNSET,
    ) -> Paginator[models.NetworkWirelessDevicesLatencyStat]:
        """List the wireless device latency stats of a network.

        Look-back: ``timespan`` up to 7 days. OAuth scope: ``wireless:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-wireless-devices-latency-stats/
        """

    @operation("GET", "/networks/{networkId}/wireless/electronicShelfLabel")
    def get_network_wireless_electronic_shelf_label(
        self, network_id: Id
    ) -> Call[models.NetworkWirelessElectronicShelfLabel]:
        """Get the wireless electronic shelf label of a network.

        https://developer.cisco.com/meraki/api-v1/get-network-wireless-electronic-shelf-label/
        """

    @operation("PUT", "/networks/{networkId}/wireless/electronicShelfLabel", batch="update")
    def update_network_wireless_electronic_shelf_label(
        self, network_id: Id, *, hostname: Opt[str] = UNSET, enabled: Opt[bool] = UNSET,
        mode: Opt[Literal["Bluetooth", "high frequency"] | str] = UNSET,
    ) -> Call[models.UpdateNetworkWirelessElectronicShelfLabelResponse]:
        """Update the wireless electronic shelf label of a network.

        Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-wireless-electronic-shelf-label/
        """

    @listing("GET", "/networks/{networkId}/wireless/electronicShelfLabel/configuredDevices")
    def get_network_wireless_electronic_shelf_label_configured_devices(
        self, network_id: Id
    ) -> Paginator[models.NetworkWirelessElectronicShelfLabelConfiguredDevice]:
        """List the wireless electronic shelf label configured devices of a network.

        https://developer.cisco.com/meraki/api-v1/get-network-wireless-electronic-shelf-label-configured-devices/
        """

    @listing(
        "GET", "/networks/{networkId}/wireless/ethernet/ports/profiles",
        oauth_scope="wireless:config:read",
    )
    def get_network_wireless_ethernet_ports_profiles(
        self, network_id: Id
    ) -> Paginator[models.NetworkWirelessEthernetPortsProfile]:
        """List the wireless ethernet port profiles of a network.

        OAuth scope: ``wireless:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-wireless-ethernet-ports-profiles/
        """

    @operation(
        "POST", "/networks/{networkId}/wireless/ethernet/ports/profiles",
        oauth_scope="wireless:config:write", batch="create",
    )
    def create_network_wireless_ethernet_ports_profile(
        self, network_id: Id, *, name: str | None,
        ports: Sequence[bodies.NetworkWirelessEthernetPortsProfilePort] | None,
        usb_ports: Opt[Sequence[bodies.NetworkWirelessEthernetPortsProfileUsbPort]] = UNSET,
    ) -> Call[models.CreateNetworkWirelessEthernetPortsProfileResponse]:
        """Create a wireless ethernet port profile of a network.

        OAuth scope: ``wireless:config:write``. Action batch: ``create``.
        https://developer.cisco.com/meraki/api-v1/create-network-wireless-ethernet-ports-profile/
        """

    @operation(
        "POST", "/networks/{networkId}/wireless/ethernet/ports/profiles/assign",
        oauth_scope="wireless:config:write", batch="aps",
    )
    def assign_network_wireless_ethernet_ports_profiles(
        self, network_id: Id, *, serials: Sequence[str | None] | None, profile_id: str | None
    ) -> Call[models.AssignNetworkWirelessEthernetPortsProfilesResponse]:
        """Assign the wireless ethernet port profiles of a network.

        OAuth scope: ``wireless:config:write``. Action batch: ``aps``.
        https://developer.cisco.com/meraki/api-v1/assign-network-wireless-ethernet-ports-profiles/
        """

    @operation(
        "POST", "/networks/{networkId}/wireless/ethernet/ports/profiles/setDefault",
        oauth_scope="wireless:config:write", batch="default",
    )
    def set_network_wireless_ethernet_ports_profiles_default(
        self, network_id: Id, *, profile_id: str | None
    ) -> Call[models.SetNetworkWirelessEthernetPortsProfilesDefaultResponse]:
        """Set a default of the wireless ethernet port profiles of a network.

        OAuth scope: ``wireless:config:write``. Action batch: ``default``.
        https://developer.cisco.com/meraki/api-v1/set-network-wireless-ethernet-ports-profiles-default/
        """

    @operation(
        "DELETE", "/networks/{networkId}/wireless/ethernet/ports/profiles/{profileId}",
        oauth_scope="wireless:config:write", batch="destroy",
    )
    def delete_network_wireless_ethernet_ports_profile(
        self, network_id: Id, profile_id: Id
    ) -> Call[None]:
        """Delete a wireless ethernet port profile of a network.

        OAuth scope: ``wireless:config:write``. Action batch: ``destroy``.
        https://developer.cisco.com/meraki/api-v1/delete-network-wireless-ethernet-ports-profile/
        """

    @operation(
        "GET", "/networks/{networkId}/wireless/ethernet/ports/profiles/{profileId}",
        oauth_scope="wireless:config:read",
    )
    def get_network_wireless_ethernet_ports_profile(
        self, network_id: Id, profile_id: Id
    ) -> Call[models.NetworkWirelessEthernetPortsProfileDetails]:
        """Get a wireless ethernet port profile of a network.

        OAuth scope: ``wireless:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-wireless-ethernet-ports-profile/
        """

    @operation(
        "PUT", "/networks/{networkId}/wireless/ethernet/ports/profiles/{profileId}",
        oauth_scope="wireless:config:write", batch="update",
    )
    def update_network_wireless_ethernet_ports_profile(
        self, network_id: Id, profile_id: Id, *, name: Opt[str] = UNSET,
        ports: Opt[Sequence[bodies.NetworkWirelessEthernetPortsProfilePort]] = UNSET,
        usb_ports: Opt[Sequence[bodies.NetworkWirelessEthernetPortsProfileUsbPort]] = UNSET,
    ) -> Call[models.UpdateNetworkWirelessEthernetPortsProfileResponse]:
        """Update a wireless ethernet port profile of a network.

        OAuth scope: ``wireless:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-wireless-ethernet-ports-profile/
        """

    @listing(
        "GET", "/networks/{networkId}/wireless/failedConnections",
        oauth_scope="wireless:telemetry:read",
    )
    def get_network_wireless_failed_connections(
        self, network_id: Id, *, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, band: Opt[Literal["2.4", "5", "6"] | str] = UNSET,
        ssid: Opt[Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14] | int] = UNSET,
        ap_tag: Opt[str] = UNSET, serial: Opt[str] = UNSET, client_id: Opt[str] = UNSET,
    ) -> Paginator[models.NetworkWirelessFailedConnection]:
        """List the wireless failed connections of a network.

        Look-back: ``timespan`` up to 7 days. OAuth scope: ``wireless:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-wireless-failed-connections/
        """

    @listing(
        "GET", "/networks/{networkId}/wireless/latencyHistory",
        oauth_scope="wireless:telemetry:read",
    )
    def get_network_wireless_latency_history(
        self, network_id: Id, *, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET,
        resolution: Opt[Literal[300, 600, 1200, 3600, 14400, 86400] | int] = UNSET,
        auto_resolution: Opt[bool] = UNSET, client_id: Opt[str] = UNSET,
        device_serial: Opt[str] = UNSET, ap_tag: Opt[str] = UNSET,
        band: Opt[Literal["2.4", "5", "6"] | str] = UNSET, ssid: Opt[int] = UNSET,
        access_category: Opt[Literal[
            "backgroundTraffic", "bestEffortTraffic", "videoTraffic", "voiceTraffic",
        ] | str] = UNSET,
    ) -> Paginator[models.NetworkWirelessLatencyHistory]:
        """List the wireless latency history of a network.

        Look-back: ``timespan`` up to 31 days. OAuth scope: ``wireless:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-wireless-latency-history/
        """

    @operation(
        "GET", "/networks/{networkId}/wireless/latencyStats", oauth_scope="wireless:telemetry:read"
    )
    def get_network_wireless_latency_stats(
        self, network_id: Id, *, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, band: Opt[Literal["2.4", "5", "6"] | str] = UNSET,
        ssid: Opt[Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14] | int] = UNSET,
        ap_tag: Opt[str] = UNSET, vlan: Opt[int] = UNSET, fields: Opt[str] = UNSET,
    ) -> Call[models.NetworkWirelessLatencyStats]:
        """Get the wireless latency stats of a network.

        Look-back: ``timespan`` up to 7 days. OAuth scope: ``wireless:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-wireless-latency-stats/
        """

    @operation(
        "PUT", "/networks/{networkId}/wireless/location/scanning",
        oauth_scope="wireless:telemetry:write", batch="update",
    )
    def update_network_wireless_location_scanning(
        self, network_id: Id, *, enabled: Opt[bool] = UNSET,
        api: Opt[bodies.NetworkWirelessSsidLocalRadiusPasswordAuthentication] = UNSET,
    ) -> Call[models.UpdateNetworkWirelessLocationScanningResponse]:
        """Update the wireless location scanning of a network.

        OAuth scope: ``wireless:telemetry:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-wireless-location-scanning/
        """

    @listing(
        "GET", "/networks/{networkId}/wireless/meshStatuses", paging="link", per_page=500,
        per_page_minimum=3, oauth_scope="wireless:telemetry:read",
    )
    def get_network_wireless_mesh_statuses(
        self, network_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.NetworkWirelessMeshStatus]:
        """List the wireless mesh statuses of a network.

        Page size: 3 to 500, the API's default 50; 500 is requested by default. OAuth scope:
        ``wireless:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-wireless-mesh-statuses/
        """

    @operation("PUT", "/networks/{networkId}/wireless/opportunisticPcap", stage="beta")
    def update_network_wireless_opportunistic_pcap(
        self, network_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Update the wireless opportunistic PCAP of a network.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/update-network-wireless-opportunistic-pcap/
        """

    @operation("PUT", "/networks/{networkId}/wireless/radio/autoRf", stage="beta")
    def update_network_wireless_radio_auto_rf(
        self, network_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Update the wireless radio auto RF of a network.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/update-network-wireless-radio-auto-rf/
        """

    @operation("PUT", "/networks/{networkId}/wireless/radio/rrm", batch="update")
    def update_network_wireless_radio_rrm(
        self, network_id: Id, *, busy_hour: Opt[bodies.NetworkWirelessRadioRrmBusyHour] = UNSET,
        channel: Opt[bodies.NetworkWirelessRadioRrmChannel] = UNSET,
        fra: Opt[bodies.NetworkWirelessSsidLocalRadiusPasswordAuthentication] = UNSET,
        ai: Opt[bodies.NetworkWirelessSsidLocalRadiusPasswordAuthentication] = UNSET,
    ) -> Call[models.UpdateNetworkWirelessRadioRrmResponse]:
        """Update the wireless radio rrm of a network.

        Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-wireless-radio-rrm/
        """

    @listing("GET", "/networks/{networkId}/wireless/rfProfiles", oauth_scope="wireless:config:read")
    def get_network_wireless_rf_profiles(
        self, network_id: Id, *, include_template_profiles: Opt[bool] = UNSET
    ) -> Paginator[models.NetworkWirelessRfProfile]:
        """List the wireless RF profiles of a network.

        OAuth scope: ``wireless:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-wireless-rf-profiles/
        """

    @operation(
        "POST", "/networks/{networkId}/wireless/rfProfiles", oauth_scope="wireless:config:write",
        batch="create",
    )
    def create_network_wireless_rf_profile(
        self, network_id: Id, *, name: str | None,
        band_selection_type: Literal["ap", "ssid"] | str | None,
        client_balancing_enabled: Opt[bool] = UNSET,
        min_bitrate_type: Opt[Literal["band", "ssid"] | str] = UNSET,
        ap_band_settings: Opt[bodies.NetworkWirelessRfProfileApBandSettings] = UNSET,
        two_four_ghz_settings: Opt[bodies.NetworkWirelessRfProfileTwoFourGhzSettings] = UNSET,
        five_ghz_settings: Opt[bodies.NetworkWirelessRfProfileFiveGhzSettings] = UNSET,
        six_ghz_settings: Opt[bodies.NetworkWirelessRfProfileSixGhzSettings] = UNSET,
        transmission: Opt[bodies.NetworkWirelessSsidLocalRadiusPasswordAuthentication] = UNSET,
        per_ssid_settings: Opt[Mapping[str, bodies.NetworkWirelessRfProfilePerSsidSetting]] = UNSET,
        flex_radios: Opt[bodies.NetworkWirelessRfProfileFlexRadios] = UNSET,
        dot11be: Opt[bodies.NetworkWirelessRfProfileDot11be] = UNSET,
    ) -> Call[models.CreateNetworkWirelessRfProfileResponse]:
        """Create a wireless RF profile of a network.

        OAuth scope: ``wireless:config:write``. Action batch: ``create``.
        https://developer.cisco.com/meraki/api-v1/create-network-wireless-rf-profile/
        """

    @operation(
        "DELETE", "/networks/{networkId}/wireless/rfProfiles/{rfProfileId}",
        oauth_scope="wireless:config:write", batch="destroy",
    )
    def delete_network_wireless_rf_profile(self, network_id: Id, rf_profile_id: Id) -> Call[None]:
        """Delete a wireless RF profile of a network.

        OAuth scope: ``wireless:config:write``. Action batch: ``destroy``.
        https://developer.cisco.com/meraki/api-v1/delete-network-wireless-rf-profile/
        """

    @operation(
        "GET", "/networks/{networkId}/wireless/rfProfiles/{rfProfileId}",
        oauth_scope="wireless:config:read",
    )
    def get_network_wireless_rf_profile(
        self, network_id: Id, rf_profile_id: Id
    ) -> Call[models.NetworkWirelessRfProfileDetails]:
        """Get a wireless RF profile of a network.

        OAuth scope: ``wireless:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-wireless-rf-profile/
        """

    @operation(
        "PUT", "/networks/{networkId}/wireless/rfProfiles/{rfProfileId}",
        oauth_scope="wireless:config:write", batch="update",
    )
    def update_network_wireless_rf_profile(
        self, network_id: Id, rf_profile_id: Id, *, name: Opt[str] = UNSET,
        is_indoor_default: Opt[bool] = UNSET, is_outdoor_default: Opt[bool] = UNSET,
        client_balancing_enabled: Opt[bool] = UNSET,
        min_bitrate_type: Opt[Literal["band", "ssid"] | str] = UNSET,
        band_selection_type: Opt[Literal["ap", "ssid"] | str] = UNSET,
        ap_band_settings: Opt[bodies.NetworkWirelessRfProfileApBandSettings] = UNSET,
        two_four_ghz_settings: Opt[bodies.NetworkWirelessRfProfileTwoFourGhzSettings] = UNSET,
        five_ghz_settings: Opt[bodies.NetworkWirelessRfProfileFiveGhzSettings] = UNSET,
        six_ghz_settings: Opt[bodies.NetworkWirelessRfProfileSixGhzSettings] = UNSET,
        transmission: Opt[bodies.NetworkWirelessSsidLocalRadiusPasswordAuthentication] = UNSET,
        per_ssid_settings: Opt[Mapping[str, bodies.NetworkWirelessRfProfilePerSsidSetting]] = UNSET,
        flex_radios: Opt[bodies.NetworkWirelessRfProfileFlexRadios] = UNSET,
        dot11be: Opt[bodies.NetworkWirelessRfProfileDot11be] = UNSET,
    ) -> Call[models.UpdateNetworkWirelessRfProfileResponse]:
        """Update a wireless RF profile of a network.

        OAuth scope: ``wireless:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-wireless-rf-profile/
        """

    @operation("GET", "/networks/{networkId}/wireless/settings", oauth_scope="wireless:config:read")
    def get_network_wireless_settings(self, network_id: Id) -> Call[models.NetworkWirelessSettings]:
        """Get the wireless settings of a network.

        OAuth scope: ``wireless:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-wireless-settings/
        """

    @operation(
        "PUT", "/networks/{networkId}/wireless/settings", oauth_scope="wireless:config:write",
        batch="update",
    )
    def update_network_wireless_settings(
        self, network_id: Id, *, meshing_enabled: Opt[bool] = UNSET,
        ipv6_bridge_enabled: Opt[bool] = UNSET, location_analytics_enabled: Opt[bool] = UNSET,
        upgrade_strategy: Opt[Literal[
            "minimizeClientDowntime", "minimizeUpgradeTime",
        ] | str] = UNSET,
        upgrade: Opt[bodies.NetworkWirelessSettingsUpgrade] = UNSET,
        led_lights_on: Opt[bool] = UNSET,
        multicast_to_unicast_conversion: Opt[bodies.NetworkWirelessSsidLocalRadiusPasswordAuthentication] = UNSET,
        named_vlans: Opt[bodies.NetworkWirelessSettingsNamedVlans] = UNSET,
    ) -> Call[models.UpdateNetworkWirelessSettingsResponse]:
        """Update the wireless settings of a network.

        OAuth scope: ``wireless:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-wireless-settings/
        """

    @listing(
        "GET", "/networks/{networkId}/wireless/signalQualityHistory",
        oauth_scope="wireless:telemetry:read",
    )
    def get_network_wireless_signal_quality_history(
        self, network_id: Id, *, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET,
        resolution: Opt[Literal[300, 600, 1200, 3600, 14400, 86400] | int] = UNSET,
        auto_resolution: Opt[bool] = UNSET, client_id: Opt[str] = UNSET,
        device_serial: Opt[str] = UNSET, ap_tag: Opt[str] = UNSET,
        band: Opt[Literal["2.4", "5", "6"] | str] = UNSET, ssid: Opt[int] = UNSET,
    ) -> Paginator[models.NetworkWirelessSignalQualityHistory]:
        """List the wireless signal quality history of a network.

        Look-back: ``timespan`` up to 31 days. OAuth scope: ``wireless:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-wireless-signal-quality-history/
        """

    @listing("GET", "/networks/{networkId}/wireless/ssids", oauth_scope="wireless:config:read")
    def get_network_wireless_ssids(self, network_id: Id) -> Paginator[models.NetworkWirelessSsid]:
        """List the wireless SSIDs of a network.

        OAuth scope: ``wireless:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-wireless-ssids/
        """

    @operation(
        "PUT", "/networks/{networkId}/wireless/ssids/owe", stage="beta",
        oauth_scope="wireless:config:write", batch="update",
    )
    def update_network_wireless_ssids_owe(
        self, network_id: Id, *,
        transitions: Sequence[bodies.NetworkWirelessSsidsOweTransition] | None,
    ) -> Call[models.UpdateNetworkWirelessSsidsOweResponse]:
        """Update the wireless SSID owe of a network.

        Beta: it may change or vanish without notice. OAuth scope: ``wireless:config:write``.
        Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-wireless-ssids-owe/
        """

    @operation(
        "GET", "/networks/{networkId}/wireless/ssids/{number}", oauth_scope="wireless:config:read"
    )
    def get_network_wireless_ssid(
        self, network_id: Id, number: Id
    ) -> Call[models.NetworkWirelessSsidDetails]:
        """Get a wireless SSID of a network.

        OAuth scope: ``wireless:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-wireless-ssid/
        """

    @operation(
        "PUT", "/networks/{networkId}/wireless/ssids/{number}", oauth_scope="wireless:config:write",
        batch="update",
    )
    def update_network_wireless_ssid(
        self, network_id: Id, number: Id, *, name: Opt[str] = UNSET, enabled: Opt[bool] = UNSET,
        auth_mode: Opt[Literal[
            "8021x-entra", "8021x-google", "8021x-localradius", "8021x-meraki", "8021x-nac",
            "8021x-radius", "ipsk-with-nac", "ipsk-with-radius", "ipsk-with-radius-easy-psk",
            "ipsk-without-radius", "open", "open-enhanced", "open-enhanced-with-radius",
            "open-with-nac", "open-with-radius", "psk",
        ] | str] = UNSET,
        enterprise_admin_access: Opt[Literal["access disabled", "access enabled"] | str] = UNSET,
        ssid_admin_accessible: Opt[bool] = UNSET,
        encryption_mode: Opt[Literal["open", "wep", "wpa", "wpa-eap"] | str] = UNSET,
        psk: Opt[str] = UNSET,
        wpa_encryption_mode: Opt[Literal[
            "WPA1 and WPA2", "WPA1 only", "WPA2 only", "WPA3 192-bit Security",
            "WPA3 Transition Mode", "WPA3 only",
        ] | str] = UNSET,
        dot11w: Opt[bodies.NetworkWirelessSsidDot11w] = UNSET,
        dot11r: Opt[bodies.NetworkWirelessSsidDot11r] = UNSET,
        splash_page: Opt[Literal[
            "Billing", "Cisco ISE", "Click-through splash page", "Facebook Wi-Fi", "Google OAuth",
            "Microsoft Entra ID", "None", "Password-protected with Active Directory",
            "Password-protected with LDAP", "Password-protected with Meraki RADIUS",
            "Password-protected with custom RADIUS", "SMS authentication", "Sponsored guest",
            "Systems Manager Sentry",
        ] | str] = UNSET,
        splash_guest_sponsor_domains: Opt[Sequence[str | None]] = UNSET,
        oauth: Opt[bodies.NetworkWirelessSsidOauth] = UNSET,
        local_radius: Opt[bodies.NetworkWirelessSsidLocalRadius] = UNSET,
        ldap: Opt[bodies.NetworkWirelessSsidLdap] = UNSET,
        active_directory: Opt[bodies.NetworkWirelessSsidActiveDirectory] = UNSET,
        radius_servers: Opt[Sequence[bodies.NetworkWirelessSsidRadiusServer]] = UNSET,
        radius_proxy_enabled: Opt[bool] = UNSET, radius_testing_enabled: Opt[bool] = UNSET,
        radius_called_station_id: Opt[str] = UNSET, radius_authentication_nas_id: Opt[str] = UNSET,
        radius_server_timeout: Opt[int] = UNSET, radius_server_attempts_limit: Opt[int] = UNSET,
        radius_fallback_enabled: Opt[bool] = UNSET,
        radius_radsec: Opt[bodies.NetworkWirelessSsidRadiusRadsec] = UNSET,
        radius_coa_enabled: Opt[bool] = UNSET,
        radius_failover_policy: Opt[Literal["Allow access", "Deny access"] | str] = UNSET,
        radius_load_balancing_policy: Opt[Literal[
            "Round robin", "Strict priority order",
        ] | str] = UNSET,
        radius_accounting_enabled: Opt[bool] = UNSET,
        radius_accounting_servers: Opt[Sequence[bodies.NetworkWirelessSsidRadiusAccountingServer]] = UNSET,
        radius_accounting_interim_interval: Opt[int] = UNSET,
        radius_attribute_for_group_policies: Opt[Literal[
            "Airespace-ACL-Name", "Aruba-User-Role", "Filter-Id", "Reply-Message",
        ] | str] = UNSET,
        ip_assignment_mode: Opt[str] = UNSET,
        campus_gateway: Opt[bodies.NetworkWirelessSsidCampusGateway] = UNSET,
        use_vlan_tagging: Opt[bool] = UNSET, concentrator_network_id: Opt[str] = UNSET,
        secondary_concentrator_network_id: Opt[str] = UNSET,
        disassociate_clients_on_vpn_failover: Opt[bool] = UNSET, vlan_id: Opt[int] = UNSET,
        default_vlan_id: Opt[int] = UNSET,
        ap_tags_and_vlan_ids: Opt[Sequence[bodies.NetworkWirelessSsidApTagsAndVlanId]] = UNSET,
        walled_garden_enabled: Opt[bool] = UNSET,
        walled_garden_ranges: Opt[Sequence[str | None]] = UNSET,
        gre: Opt[bodies.NetworkWirelessSsidGre] = UNSET, radius_override: Opt[bool] = UNSET,
        radius_guest_vlan_enabled: Opt[bool] = UNSET, radius_guest_vlan_id: Opt[int] = UNSET,
        min_bitrate: Opt[float] = UNSET, band_selection: Opt[str] = UNSET,
        per_client_bandwidth_limit_up: Opt[int] = UNSET,
        per_client_bandwidth_limit_down: Opt[int] = UNSET,
        per_ssid_bandwidth_limit_up: Opt[int] = UNSET,
        per_ssid_bandwidth_limit_down: Opt[int] = UNSET, lan_isolation_enabled: Opt[bool] = UNSET,
        visible: Opt[bool] = UNSET, available_on_all_aps: Opt[bool] = UNSET,
        availability_tags: Opt[Sequence[str | None]] = UNSET,
        adaptive_policy_group_id: Opt[str] = UNSET, mandatory_dhcp_enabled: Opt[bool] = UNSET,
        adult_content_filtering_enabled: Opt[bool] = UNSET,
        dns_rewrite: Opt[bodies.NetworkWirelessSsidDnsRewrite] = UNSET,
        speed_burst: Opt[bodies.NetworkWirelessSsidLocalRadiusPasswordAuthentication] = UNSET,
        named_vlans: Opt[bodies.NetworkWirelessSsidNamedVlans] = UNSET,
        security: Opt[bodies.NetworkWirelessSsidSecurity] = UNSET,
        local_auth_fallback: Opt[bodies.NetworkWirelessSsidLocalAuthFallback] = UNSET,
        radius_accounting_start_delay: Opt[int] = UNSET,
    ) -> Call[models.UpdateNetworkWirelessSsidResponse]:
        """Update a wireless SSID of a network.

        OAuth scope: ``wireless:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-wireless-ssid/
        """

    @operation(
        "GET", "/networks/{networkId}/wireless/ssids/{number}/bonjourForwarding",
        oauth_scope="wireless:config:read",
    )
    def get_network_wireless_ssid_bonjour_forwarding(
        self, network_id: Id, number: Id
    ) -> Call[models.NetworkWirelessSsidBonjourForwarding]:
        """Get the bonjour forwarding of a wireless SSID of a network.

        OAuth scope: ``wireless:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-wireless-ssid-bonjour-forwarding/
        """

    @operation(
        "PUT", "/networks/{networkId}/wireless/ssids/{number}/bonjourForwarding",
        oauth_scope="wireless:config:write", batch="update",
    )
    def update_network_wireless_ssid_bonjour_forwarding(
        self, network_id: Id, number: Id, *, enabled: Opt[bool] = UNSET,
        rules: Opt[Sequence[bodies.NetworkWirelessSsidBonjourForwardingRule]] = UNSET,
        exception: Opt[bodies.NetworkWirelessSsidLocalRadiusPasswordAuthentication] = UNSET,
    ) -> Call[models.UpdateNetworkWirelessSsidBonjourForwardingResponse]:
        """Update the bonjour forwarding of a wireless SSID of a network.

        OAuth scope: ``wireless:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-wireless-ssid-bonjour-forwarding/
        """

    @operation(
        "GET", "/networks/{networkId}/wireless/ssids/{number}/deviceTypeGroupPolicies",
        oauth_scope="wireless:config:read",
    )
    def get_network_wireless_ssid_device_type_group_policies(
        self, network_id: Id, number: Id
    ) -> Call[models.NetworkWirelessSsidDeviceTypeGroupPolicies]:
        """Get the device type group policies of a wireless SSID of a network.

        OAuth scope: ``wireless:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-wireless-ssid-device-type-group-policies/
        """

    @operation(
        "PUT", "/networks/{networkId}/wireless/ssids/{number}/deviceTypeGroupPolicies",
        oauth_scope="wireless:config:write", batch="update",
    )
    def update_network_wireless_ssid_device_type_group_policies(
        self, network_id: Id, number: Id, *, enabled: Opt[bool] = UNSET,
        device_type_policies: Opt[Sequence[bodies.NetworkWirelessSsidDeviceTypeGroupPoliciesDeviceTypePolicy]] = UNSET,
    ) -> Call[models.UpdateNetworkWirelessSsidDeviceTypeGroupPoliciesResponse]:
        """Update the device type group policies of a wireless SSID of a network.

        OAuth scope: ``wireless:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-wireless-ssid-device-type-group-policies/
        """

    @operation(
        "GET", "/networks/{networkId}/wireless/ssids/{number}/eapOverride",
        oauth_scope="wireless:config:read",
    )
    def get_network_wireless_ssid_eap_override(
        self, network_id: Id, number: Id
    ) -> Call[models.NetworkWirelessSsidEapOverride]:
        """Get the eap override of a wireless SSID of a network.

        OAuth scope: ``wireless:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-wireless-ssid-eap-override/
        """

    @operation(
        "PUT", "/networks/{networkId}/wireless/ssids/{number}/eapOverride",
        oauth_scope="wireless:config:write", batch="update",
    )
    def update_network_wireless_ssid_eap_override(
        self, network_id: Id, number: Id, *, timeout: Opt[int] = UNSET,
        identity: Opt[bodies.NetworkWirelessSsidEapOverrideIdentity] = UNSET,
        max_retries: Opt[int] = UNSET,
        eapol_key: Opt[bodies.NetworkWirelessSsidEapOverrideEapolKey] = UNSET,
    ) -> Call[models.UpdateNetworkWirelessSsidEapOverrideResponse]:
        """Update the eap override of a wireless SSID of a network.

        OAuth scope: ``wireless:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-wireless-ssid-eap-override/
        """

    @operation(
        "GET", "/networks/{networkId}/wireless/ssids/{number}/firewall/l3FirewallRules",
        oauth_scope="wireless:config:read",
    )
    def get_network_wireless_ssid_firewall_l3_firewall_rules(
        self, network_id: Id, number: Id
    ) -> Call[models.NetworkWirelessSsidFirewallL3FirewallRules]:
        """Get the firewall L3 firewall rules of a wireless SSID of a network.

        OAuth scope: ``wireless:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-wireless-ssid-firewall-l3-firewall-rules/
        """

    @operation(
        "PUT", "/networks/{networkId}/wireless/ssids/{number}/firewall/l3FirewallRules",
        oauth_scope="wireless:config:write", batch="update",
    )
    def update_network_wireless_ssid_firewall_l3_firewall_rules(
        self, network_id: Id, number: Id, *,
        rules: Opt[Sequence[bodies.NetworkWirelessSsidFirewallL3FirewallRulesRule]] = UNSET,
        allow_lan_access: Opt[bool] = UNSET,
    ) -> Call[models.UpdateNetworkWirelessSsidFirewallL3FirewallRulesResponse]:
        """Update the firewall L3 firewall rules of a wireless SSID of a network.

        OAuth scope: ``wireless:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-wireless-ssid-firewall-l3-firewall-rules/
        """

    @operation(
        "GET", "/networks/{networkId}/wireless/ssids/{number}/firewall/l7FirewallRules",
        oauth_scope="wireless:config:read",
    )
    def get_network_wireless_ssid_firewall_l7_firewall_rules(
        self, network_id: Id, number: Id
    ) -> Call[models.NetworkWirelessSsidFirewallL7FirewallRules]:
        """Get the firewall L7 firewall rules of a wireless SSID of a network.

        OAuth scope: ``wireless:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-wireless-ssid-firewall-l7-firewall-rules/
        """

    @operation(
        "PUT", "/networks/{networkId}/wireless/ssids/{number}/firewall/l7FirewallRules",
        oauth_scope="wireless:config:write", batch="update",
    )
    def update_network_wireless_ssid_firewall_l7_firewall_rules(
        self, network_id: Id, number: Id, *,
        rules: Opt[Sequence[bodies.NetworkWirelessSsidFirewallL7FirewallRulesRule]] = UNSET,
    ) -> Call[models.UpdateNetworkWirelessSsidFirewallL7FirewallRulesResponse]:
        """Update the firewall L7 firewall rules of a wireless SSID of a network.

        OAuth scope: ``wireless:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-wireless-ssid-firewall-l7-firewall-rules/
        """

    @operation(
        "GET", "/networks/{networkId}/wireless/ssids/{number}/hotspot20",
        oauth_scope="wireless:config:read",
    )
    def get_network_wireless_ssid_hotspot20(
        self, network_id: Id, number: Id
    ) -> Call[models.NetworkWirelessSsidHotspot20]:
        """Get the hotspot20 of a wireless SSID of a network.

        OAuth scope: ``wireless:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-wireless-ssid-hotspot20/
        """

    @operation(
        "PUT", "/networks/{networkId}/wireless/ssids/{number}/hotspot20",
        oauth_scope="wireless:config:write", batch="update",
    )
    def update_network_wireless_ssid_hotspot20(
        self, network_id: Id, number: Id, *, enabled: Opt[bool] = UNSET,
        operator: Opt[bodies.NetworkWirelessSsidHotspot20Operator] = UNSET,
        venue: Opt[bodies.NetworkWirelessSsidHotspot20Venue] = UNSET,
        network_access_type: Opt[Literal[
            "Chargeable public network", "Emergency services only network", "Free public network",
            "Personal device network", "Private network", "Private network with guest access",
            "Test or experimental", "Wildcard",
        ] | str] = UNSET,
        domains: Opt[Sequence[str | None]] = UNSET,
        roam_consort_ois: Opt[Sequence[str | None]] = UNSET,
        mcc_mncs: Opt[Sequence[bodies.NetworkWirelessSsidHotspot20MccMnc]] = UNSET,
        nai_realms: Opt[Sequence[bodies.NetworkWirelessSsidHotspot20NaiRealm]] = UNSET,
    ) -> Call[models.UpdateNetworkWirelessSsidHotspot20Response]:
        """Update the hotspot20 of a wireless SSID of a network.

        OAuth scope: ``wireless:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-wireless-ssid-hotspot20/
        """

    @listing(
        "GET", "/networks/{networkId}/wireless/ssids/{number}/identityPsks",
        oauth_scope="wireless:config:read",
    )
    def get_network_wireless_ssid_identity_psks(
        self, network_id: Id, number: Id
    ) -> Paginator[models.NetworkWirelessSsidIdentityPsk]:
        """List the identity psks of a wireless SSID of a network.

        OAuth scope: ``wireless:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-wireless-ssid-identity-psks/
        """

    @operation(
        "POST", "/networks/{networkId}/wireless/ssids/{number}/identityPsks",
        oauth_scope="wireless:config:write", batch="create",
    )
    def create_network_wireless_ssid_identity_psk(
        self, network_id: Id, number: Id, *, name: str | None, group_policy_id: str | None,
        passphrase: Opt[str] = UNSET, expires_at: Opt[str] = UNSET,
    ) -> Call[models.CreateNetworkWirelessSsidIdentityPskResponse]:
        """Create an identity psk of a wireless SSID of a network.

        OAuth scope: ``wireless:config:write``. Action batch: ``create``.
        https://developer.cisco.com/meraki/api-v1/create-network-wireless-ssid-identity-psk/
        """

    @operation(
        "DELETE", "/networks/{networkId}/wireless/ssids/{number}/identityPsks/{identityPskId}",
        oauth_scope="wireless:config:write", batch="destroy",
    )
    def delete_network_wireless_ssid_identity_psk(
        self, network_id: Id, number: Id, identity_psk_id: Id
    ) -> Call[None]:
        """Delete an identity psk of a wireless SSID of a network.

        OAuth scope: ``wireless:config:write``. Action batch: ``destroy``.
        https://developer.cisco.com/meraki/api-v1/delete-network-wireless-ssid-identity-psk/
        """

    @operation(
        "GET", "/networks/{networkId}/wireless/ssids/{number}/identityPsks/{identityPskId}",
        oauth_scope="wireless:config:read",
    )
    def get_network_wireless_ssid_identity_psk(
        self, network_id: Id, number: Id, identity_psk_id: Id
    ) -> Call[models.NetworkWirelessSsidIdentityPskDetails]:
        """Get an identity psk of a wireless SSID of a network.

        OAuth scope: ``wireless:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-wireless-ssid-identity-psk/
        """

    @operation(
        "PUT", "/networks/{networkId}/wireless/ssids/{number}/identityPsks/{identityPskId}",
        oauth_scope="wireless:config:write", batch="update",
    )
    def update_network_wireless_ssid_identity_psk(
        self, network_id: Id, number: Id, identity_psk_id: Id, *, name: Opt[str] = UNSET,
        passphrase: Opt[str] = UNSET, group_policy_id: Opt[str] = UNSET,
        expires_at: Opt[str] = UNSET,
    ) -> Call[models.UpdateNetworkWirelessSsidIdentityPskResponse]:
        """Update an identity psk of a wireless SSID of a network.

        OAuth scope: ``wireless:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-wireless-ssid-identity-psk/
        """

    @operation(
        "PUT", "/networks/{networkId}/wireless/ssids/{number}/openRoaming",
        oauth_scope="wireless:config:write", batch="update",
    )
    def update_network_wireless_ssid_open_roaming(
        self, network_id: Id, number: Id, *, enabled: Opt[bool] = UNSET, tenant_id: Opt[str] = UNSET
    ) -> Call[models.UpdateNetworkWirelessSsidOpenRoamingResponse]:
        """Update the open roaming of a wireless SSID of a network.

        OAuth scope: ``wireless:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-wireless-ssid-open-roaming/
        """

    @operation(
        "PUT", "/networks/{networkId}/wireless/ssids/{number}/policies/clientExclusion",
        stage="beta",
    )
    def update_network_wireless_ssid_policies_client_exclusion(
        self, network_id: Id, number: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Update the policy client exclusion of a wireless SSID of a network.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/update-network-wireless-ssid-policies-client-exclusion/
        """

    @operation(
        "PUT",
        "/networks/{networkId}/wireless/ssids/{number}/policies/clientExclusion/static/exclusions",
        stage="beta",
    )
    def update_network_wireless_ssid_policies_client_exclusion_static_exclusions(
        self, network_id: Id, number: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Update the policy client exclusion static exclusions of a wireless SSID of a network.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/update-network-wireless-ssid-policies-client-exclusion-static-exclusions/
        """

    @operation(
        "POST",
        "/networks/{networkId}/wireless/ssids/{number}/policies/clientExclusion/static/exclusions/bulkAdd",
        stage="beta",
    )
    def create_network_wireless_ssid_policies_client_exclusion_static_exclusions_bulk_add(
        self, network_id: Id, number: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Create the policy client exclusion static exclusion bulk add of a wireless SSID of a
        network.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/create-network-wireless-ssid-policies-client-exclusion-static-exclusions-bulk-add/
        """

    @operation(
        "POST",
        "/networks/{networkId}/wireless/ssids/{number}/policies/clientExclusion/static/exclusions/bulkRemove",
        stage="beta",
    )
    def create_network_wireless_ssid_policies_client_exclusion_static_exclusions_bulk_remove(
        self, network_id: Id, number: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Create the policy client exclusion static exclusion bulk remove of a wireless SSID of a
        network.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/create-network-wireless-ssid-policies-client-exclusion-static-exclusions-bulk-remove/
        """

    @operation(
        "GET", "/networks/{networkId}/wireless/ssids/{number}/schedules",
        oauth_scope="wireless:config:read",
    )
    def get_network_wireless_ssid_schedules(
        self, network_id: Id, number: Id
    ) -> Call[models.NetworkWirelessSsidSchedules]:
        """Get the schedules of a wireless SSID of a network.

        OAuth scope: ``wireless:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-wireless-ssid-schedules/
        """

    @operation(
        "PUT", "/networks/{networkId}/wireless/ssids/{number}/schedules",
        oauth_scope="wireless:config:write", batch="update",
    )
    def update_network_wireless_ssid_schedules(
        self, network_id: Id, number: Id, *, enabled: Opt[bool] = UNSET,
        ranges: Opt[Sequence[bodies.NetworkWirelessSsidSchedulesRange]] = UNSET,
        ranges_in_seconds: Opt[Sequence[bodies.NetworkWirelessSsidSchedulesRangesInSecond]] = UNSET,
    ) -> Call[models.UpdateNetworkWirelessSsidSchedulesResponse]:
        """Update the schedules of a wireless SSID of a network.

        OAuth scope: ``wireless:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-wireless-ssid-schedules/
        """

    @operation(
        "GET", "/networks/{networkId}/wireless/ssids/{number}/splash/settings",
        oauth_scope="wireless:config:read",
    )
    def get_network_wireless_ssid_splash_settings(
        self, network_id: Id, number: Id
    ) -> Call[models.NetworkWirelessSsidSplashSettings]:
        """Get the splash settings of a wireless SSID of a network.

        OAuth scope: ``wireless:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-wireless-ssid-splash-settings/
        """

    @operation(
        "PUT", "/networks/{networkId}/wireless/ssids/{number}/splash/settings",
        oauth_scope="wireless:config:write", batch="update",
    )
    def update_network_wireless_ssid_splash_settings(
        self, network_id: Id, number: Id, *, splash_url: Opt[str] = UNSET,
        use_splash_url: Opt[bool] = UNSET,
        splash_timeout: Opt[Literal[
            30, 60, 120, 240, 480, 720, 1080, 1440, 2880, 5760, 7200, 10080, 20160, 43200, 86400,
            129600,
        ] | int] = UNSET,
        redirect_url: Opt[str] = UNSET, use_redirect_url: Opt[bool] = UNSET,
        welcome_message: Opt[str] = UNSET,
        user_consent: Opt[bodies.OrganizationWirelessSsidsProfileSsidSplashCaptivePortalHostedConsent] = UNSET,
        theme_id: Opt[str] = UNSET,
        splash_logo: Opt[bodies.NetworkWirelessSsidSplashSettingsSplashLogo] = UNSET,
        splash_image: Opt[bodies.NetworkWirelessSsidSplashSettingsSplashLogo] = UNSET,
        splash_prepaid_front: Opt[bodies.NetworkWirelessSsidSplashSettingsSplashLogo] = UNSET,
        block_all_traffic_before_sign_on: Opt[bool] = UNSET,
        controller_disconnection_behavior: Opt[Literal[
            "default", "open", "restricted",
        ] | str] = UNSET,
        allow_simultaneous_logins: Opt[bool] = UNSET,
        guest_sponsorship: Opt[bodies.NetworkWirelessSsidSplashSettingsGuestSponsorship] = UNSET,
        billing: Opt[bodies.NetworkWirelessSsidSplashSettingsBilling] = UNSET,
        sentry_enrollment: Opt[bodies.NetworkWirelessSsidSplashSettingsSentryEnrollment] = UNSET,
        self_registration: Opt[bodies.NetworkWirelessSsidSplashSettingsSelfRegistration] = UNSET,
    ) -> Call[models.UpdateNetworkWirelessSsidSplashSettingsResponse]:
        """Update the splash settings of a wireless SSID of a network.

        OAuth scope: ``wireless:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-wireless-ssid-splash-settings/
        """

    @operation(
        "GET", "/networks/{networkId}/wireless/ssids/{number}/trafficShaping/rules",
        oauth_scope="wireless:config:read",
    )
    def get_network_wireless_ssid_traffic_shaping_rules(
        self, network_id: Id, number: Id
    ) -> Call[models.NetworkWirelessSsidTrafficShapingRules]:
        """Get the traffic shaping rules of a wireless SSID of a network.

        OAuth scope: ``wireless:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-wireless-ssid-traffic-shaping-rules/
        """

    @operation(
        "PUT", "/networks/{networkId}/wireless/ssids/{number}/trafficShaping/rules",
        oauth_scope="wireless:config:write", batch="update",
    )
    def update_network_wireless_ssid_traffic_shaping_rules(
        self, network_id: Id, number: Id, *, traffic_shaping_enabled: Opt[bool] = UNSET,
        default_rules_enabled: Opt[bool] = UNSET,
        rules: Opt[Sequence[bodies.NetworkWirelessSsidTrafficShapingRulesRule]] = UNSET,
    ) -> Call[models.UpdateNetworkWirelessSsidTrafficShapingRulesResponse]:
        """Update the traffic shaping rules of a wireless SSID of a network.

        OAuth scope: ``wireless:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-wireless-ssid-traffic-shaping-rules/
        """

    @operation(
        "GET", "/networks/{networkId}/wireless/ssids/{number}/vpn",
        oauth_scope="wireless:config:read",
    )
    def get_network_wireless_ssid_vpn(
        self, network_id: Id, number: Id
    ) -> Call[models.NetworkWirelessSsidVpn]:
        """Get the VPN of a wireless SSID of a network.

        OAuth scope: ``wireless:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-wireless-ssid-vpn/
        """

    @operation(
        "PUT", "/networks/{networkId}/wireless/ssids/{number}/vpn",
        oauth_scope="wireless:config:write", batch="update",
    )
    def update_network_wireless_ssid_vpn(
        self, network_id: Id, number: Id, *,
        concentrator: Opt[bodies.NetworkWirelessSsidVpnConcentrator] = UNSET,
        split_tunnel: Opt[bodies.NetworkWirelessSsidVpnSplitTunnel] = UNSET,
        failover: Opt[bodies.NetworkWirelessSsidVpnFailover] = UNSET,
    ) -> Call[models.UpdateNetworkWirelessSsidVpnResponse]:
        """Update the VPN of a wireless SSID of a network.

        OAuth scope: ``wireless:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-wireless-ssid-vpn/
        """

    @listing(
        "GET", "/networks/{networkId}/wireless/usageHistory", oauth_scope="wireless:telemetry:read"
    )
    def get_network_wireless_usage_history(
        self, network_id: Id, *, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET,
        resolution: Opt[Literal[300, 600, 1200, 3600, 14400, 86400] | int] = UNSET,
        auto_resolution: Opt[bool] = UNSET, client_id: Opt[str] = UNSET,
        device_serial: Opt[str] = UNSET, ap_tag: Opt[str] = UNSET,
        band: Opt[Literal["2.4", "5", "6"] | str] = UNSET, ssid: Opt[int] = UNSET,
    ) -> Paginator[models.NetworkWirelessUsageHistory]:
        """List the wireless usage history of a network.

        Look-back: ``timespan`` up to 31 days. OAuth scope: ``wireless:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-wireless-usage-history/
        """

    @operation("PUT", "/networks/{networkId}/wireless/zigbee", batch="update")
    def update_network_wireless_zigbee(
        self, network_id: Id, *, enabled: Opt[bool] = UNSET,
        iot_controller: Opt[bodies.NetworkWirelessZigbeeIotController] = UNSET,
        lock_management: Opt[bodies.NetworkWirelessZigbeeLockManagement] = UNSET,
        defaults: Opt[bodies.NetworkWirelessZigbeeDefaults] = UNSET,
    ) -> Call[models.UpdateNetworkWirelessZigbeeResponse]:
        """Update the wireless zigbee of a network.

        Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-wireless-zigbee/
        """

    @operation(
        "GET", "/organizations/{organizationId}/assurance/connectivity/wireless/rfHealth/byBand",
        stage="beta",
    )
    def get_organization_assurance_connectivity_wireless_rf_health_by_band(
        self, organization_id: Id, *, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, interval: Opt[int] = UNSET, network_ids: Texts = UNSET,
        minimum_rf_health_score: Any = UNSET, maximum_rf_health_score: Any = UNSET,
    ) -> Call[Any]:
        """Get the assurance connectivity wireless RF health of an organization, by band.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-connectivity-wireless-rf-health-by-band/
        """

    @listing(
        "GET", "/organizations/{organizationId}/assurance/impactedDevice/wireless/byNetwork",
        paging="link", per_page=1000, per_page_minimum=3,
    )
    def get_organization_assurance_impacted_device_wireless_by_network(
        self, organization_id: Id, *, network_group_ids: Texts = UNSET, t0: Opt[str] = UNSET,
        t1: Opt[str] = UNSET, timespan: Opt[float] = UNSET, per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationAssuranceImpactedDeviceWirelessByNetwork]:
        """List the assurance impacted device wireless of an organization, by network.

        Page size: 3 to 5000, the API's default 1000; 1000 is requested by default. Look-back:
        ``timespan`` up to 14 days.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-impacted-device-wireless-by-network/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/assurance/wireless/experience/channelAvailability/byNetwork",
        paging="link", stage="beta", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assurance_wireless_experience_channel_availability_by_network(
        self, organization_id: Id, *, network_ids: Texts = UNSET, serials: Texts = UNSET,
        ssid_numbers: Any = UNSET, bands: Texts = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the assurance wireless experience channel availability of an organization, by
        network.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-experience-channel-availability-by-network/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/assurance/wireless/experience/channelAvailability/byNetwork/byBand",
        paging="link", stage="beta", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assurance_wireless_experience_channel_availability_by_network_by_band(
        self, organization_id: Id, *, network_ids: Texts = UNSET, serials: Texts = UNSET,
        ssid_numbers: Any = UNSET, bands: Texts = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the assurance wireless experience channel availability of an organization, by
        network and band.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-experience-channel-availability-by-network-by-band/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/assurance/wireless/experience/channelAvailability/byNetwork/byClient",
        paging="link", stage="beta", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assurance_wireless_experience_channel_availability_by_network_by_client(
        self, organization_id: Id, *, network_ids: Texts = UNSET, serials: Texts = UNSET,
        ssid_numbers: Any = UNSET, bands: Texts = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the assurance wireless experience channel availability of an organization, by
        network and client.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-experience-channel-availability-by-network-by-client/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/assurance/wireless/experience/channelAvailability/byNetwork/byClientOs",
        paging="link", stage="beta", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assurance_wireless_experience_channel_availability_by_network_by_client_os(
        self, organization_id: Id, *, network_ids: Texts = UNSET, serials: Texts = UNSET,
        ssid_numbers: Any = UNSET, bands: Texts = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the assurance wireless experience channel availability of an organization, by
        network and client os.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-experience-channel-availability-by-network-by-client-os/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/assurance/wireless/experience/channelAvailability/byNetwork/byClientType",
        paging="link", stage="beta", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assurance_wireless_experience_channel_availability_by_network_by_client_type(
        self, organization_id: Id, *, network_ids: Texts = UNSET, serials: Texts = UNSET,
        ssid_numbers: Any = UNSET, bands: Texts = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the assurance wireless experience channel availability of an organization, by
        network and client type.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-experience-channel-availability-by-network-by-client-type/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/assurance/wireless/experience/channelAvailability/byNetwork/byDevice",
        paging="link", stage="beta", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assurance_wireless_experience_channel_availability_by_network_by_device(
        self, organization_id: Id, *, network_ids: Texts = UNSET, serials: Texts = UNSET,
        ssid_numbers: Any = UNSET, bands: Texts = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the assurance wireless experience channel availability of an organization, by
        network and device.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-experience-channel-availability-by-network-by-device/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/assurance/wireless/experience/channelAvailability/byNetwork/byInterval",
        paging="link", stage="beta", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assurance_wireless_experience_channel_availability_by_network_by_interval(
        self, organization_id: Id, *, network_ids: Texts = UNSET, serials: Texts = UNSET,
        ssid_numbers: Any = UNSET, bands: Texts = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, interval: Opt[int] = UNSET, per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the assurance wireless experience channel availability of an organization, by
        network and interval.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-experience-channel-availability-by-network-by-interval/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/assurance/wireless/experience/channelAvailability/byNetwork/bySsid",
        paging="link", stage="beta", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assurance_wireless_experience_channel_availability_by_network_by_ssid(
        self, organization_id: Id, *, network_ids: Texts = UNSET, serials: Texts = UNSET,
        ssid_numbers: Any = UNSET, bands: Texts = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the assurance wireless experience channel availability of an organization, by
        network and SSID.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-experience-channel-availability-by-network-by-ssid/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/assurance/wireless/experience/channelAvailability/insights/byNetwork",
        paging="link", stage="beta", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assurance_wireless_experience_channel_availability_insights_by_network(
        self, organization_id: Id, *, network_ids: Texts = UNSET, serials: Texts = UNSET,
        ssid_numbers: Any = UNSET, bands: Texts = UNSET, insights: Any = UNSET,
        contributor: Any = UNSET, sub_contributor: Any = UNSET, t0: Opt[str] = UNSET,
        t1: Opt[str] = UNSET, timespan: Opt[float] = UNSET, per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the assurance wireless experience channel availability insights of an organization,
        by network.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-experience-channel-availability-insights-by-network/
        """

    @operation(
        "GET", "/organizations/{organizationId}/assurance/wireless/experience/clients/insights",
        stage="beta", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assurance_wireless_experience_clients_insights(
        self, organization_id: Id, *, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, limit: Any = UNSET,
    ) -> Call[Any]:
        """Get the assurance wireless experience client insights of an organization.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-experience-clients-insights/
        """

    @operation(
        "GET",
        "/organizations/{organizationId}/assurance/wireless/experience/clients/overview/history/byInterval",
        stage="beta", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assurance_wireless_experience_clients_overview_history_by_interval(
        self, organization_id: Id, *, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, resolution: Opt[int] = UNSET,
    ) -> Call[Any]:
        """Get the assurance wireless experience client overview history of an organization, by
        interval.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-experience-clients-overview-history-by-interval/
        """

    @listing(
        "GET", "/organizations/{organizationId}/assurance/wireless/experience/coverage/byNetwork",
        paging="link", stage="beta", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assurance_wireless_experience_coverage_by_network(
        self, organization_id: Id, *, network_ids: Texts = UNSET, serials: Texts = UNSET,
        ssid_numbers: Any = UNSET, bands: Texts = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the assurance wireless experience coverage of an organization, by network.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-experience-coverage-by-network/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/assurance/wireless/experience/coverage/byNetwork/byBand",
        paging="link", stage="beta", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assurance_wireless_experience_coverage_by_network_by_band(
        self, organization_id: Id, *, network_ids: Texts = UNSET, serials: Texts = UNSET,
        ssid_numbers: Any = UNSET, bands: Texts = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the assurance wireless experience coverage of an organization, by network and band.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-experience-coverage-by-network-by-band/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/assurance/wireless/experience/coverage/byNetwork/byClient",
        paging="link", stage="beta", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assurance_wireless_experience_coverage_by_network_by_client(
        self, organization_id: Id, *, network_ids: Texts = UNSET, serials: Texts = UNSET,
        ssid_numbers: Any = UNSET, bands: Texts = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the assurance wireless experience coverage of an organization, by network and
        client.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-experience-coverage-by-network-by-client/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/assurance/wireless/experience/coverage/byNetwork/byClientOs",
        paging="link", stage="beta", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assurance_wireless_experience_coverage_by_network_by_client_os(
        self, organization_id: Id, *, network_ids: Texts = UNSET, serials: Texts = UNSET,
        ssid_numbers: Any = UNSET, bands: Texts = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the assurance wireless experience coverage of an organization, by network and
        client os.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-experience-coverage-by-network-by-client-os/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/assurance/wireless/experience/coverage/byNetwork/byClientType",
        paging="link", stage="beta", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assurance_wireless_experience_coverage_by_network_by_client_type(
        self, organization_id: Id, *, network_ids: Texts = UNSET, serials: Texts = UNSET,
        ssid_numbers: Any = UNSET, bands: Texts = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the assurance wireless experience coverage of an organization, by network and
        client type.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-experience-coverage-by-network-by-client-type/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/assurance/wireless/experience/coverage/byNetwork/byDevice",
        paging="link", stage="beta", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assurance_wireless_experience_coverage_by_network_by_device(
        self, organization_id: Id, *, network_ids: Texts = UNSET, serials: Texts = UNSET,
        ssid_numbers: Any = UNSET, bands: Texts = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the assurance wireless experience coverage of an organization, by network and
        device.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-experience-coverage-by-network-by-device/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/assurance/wireless/experience/coverage/byNetwork/byInterval",
        paging="link", stage="beta", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assurance_wireless_experience_coverage_by_network_by_interval(
        self, organization_id: Id, *, network_ids: Texts = UNSET, serials: Texts = UNSET,
        ssid_numbers: Any = UNSET, bands: Texts = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, interval: Opt[int] = UNSET, per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the assurance wireless experience coverage of an organization, by network and
        interval.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-experience-coverage-by-network-by-interval/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/assurance/wireless/experience/coverage/byNetwork/bySsid",
        paging="link", stage="beta", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assurance_wireless_experience_coverage_by_network_by_ssid(
        self, organization_id: Id, *, network_ids: Texts = UNSET, serials: Texts = UNSET,
        ssid_numbers: Any = UNSET, bands: Texts = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the assurance wireless experience coverage of an organization, by network and SSID.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-experience-coverage-by-network-by-ssid/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/assurance/wireless/experience/coverage/insights/byNetwork",
        paging="link", stage="beta", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assurance_wireless_experience_coverage_insights_by_network(
        self, organization_id: Id, *, network_ids: Texts = UNSET, serials: Texts = UNSET,
        ssid_numbers: Any = UNSET, bands: Texts = UNSET, insights: Any = UNSET,
        contributor: Any = UNSET, sub_contributor: Any = UNSET, t0: Opt[str] = UNSET,
        t1: Opt[str] = UNSET, timespan: Opt[float] = UNSET, per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the assurance wireless experience coverage insights of an organization, by network.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-experience-coverage-insights-by-network/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/assurance/wireless/experience/metrics/overview/history/byNetwork",
        paging="link", stage="beta", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assurance_wireless_experience_metrics_overview_history_by_network(
        self, organization_id: Id, *, network_ids: Texts = UNSET, t0: Opt[str] = UNSET,
        t1: Opt[str] = UNSET, timespan: Opt[float] = UNSET, per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the assurance wireless experience metric overview history of an organization, by
        network.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-experience-metrics-overview-history-by-network/
        """

    @operation(
        "GET", "/organizations/{organizationId}/assurance/wireless/experience/mostImpactedNetworks",
        stage="beta", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assurance_wireless_experience_most_impacted_networks(
        self, organization_id: Id, *, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, limit: Any = UNSET,
    ) -> Call[Any]:
        """Get the assurance wireless experience most impacted networks of an organization.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-experience-most-impacted-networks/
        """

    @operation(
        "GET", "/organizations/{organizationId}/assurance/wireless/experience/mostImpactedXMs",
        stage="beta", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assurance_wireless_experience_most_impacted_x_ms(
        self, organization_id: Id, *, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, limit: Any = UNSET,
    ) -> Call[Any]:
        """Get the assurance wireless experience most impacted x ms of an organization.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-experience-most-impacted-x-ms/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/assurance/wireless/experience/successfulConnects/byNetwork",
        paging="link", stage="beta", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assurance_wireless_experience_successful_connects_by_network(
        self, organization_id: Id, *, network_ids: Texts = UNSET, serials: Texts = UNSET,
        ssid_numbers: Any = UNSET, bands: Texts = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the assurance wireless experience successful connects of an organization, by
        network.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-experience-successful-connects-by-network/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/assurance/wireless/experience/successfulConnects/byNetwork/byBand",
        paging="link", stage="beta", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assurance_wireless_experience_successful_connects_by_network_by_band(
        self, organization_id: Id, *, network_ids: Texts = UNSET, serials: Texts = UNSET,
        ssid_numbers: Any = UNSET, bands: Texts = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the assurance wireless experience successful connects of an organization, by
        network and band.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-experience-successful-connects-by-network-by-band/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/assurance/wireless/experience/successfulConnects/byNetwork/byClient",
        paging="link", stage="beta", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assurance_wireless_experience_successful_connects_by_network_by_client(
        self, organization_id: Id, *, network_ids: Texts = UNSET, serials: Texts = UNSET,
        ssid_numbers: Any = UNSET, bands: Texts = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the assurance wireless experience successful connects of an organization, by
        network and client.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-experience-successful-connects-by-network-by-client/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/assurance/wireless/experience/successfulConnects/byNetwork/byClientOs",
        paging="link", stage="beta", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assurance_wireless_experience_successful_connects_by_network_by_client_os(
        self, organization_id: Id, *, network_ids: Texts = UNSET, serials: Texts = UNSET,
        ssid_numbers: Any = UNSET, bands: Texts = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the assurance wireless experience successful connects of an organization, by
        network and client os.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-experience-successful-connects-by-network-by-client-os/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/assurance/wireless/experience/successfulConnects/byNetwork/byClientType",
        paging="link", stage="beta", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assurance_wireless_experience_successful_connects_by_network_by_client_type(
        self, organization_id: Id, *, network_ids: Texts = UNSET, serials: Texts = UNSET,
        ssid_numbers: Any = UNSET, bands: Texts = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the assurance wireless experience successful connects of an organization, by
        network and client type.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-experience-successful-connects-by-network-by-client-type/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/assurance/wireless/experience/successfulConnects/byNetwork/byDevice",
        paging="link", stage="beta", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assurance_wireless_experience_successful_connects_by_network_by_device(
        self, organization_id: Id, *, network_ids: Texts = UNSET, serials: Texts = UNSET,
        ssid_numbers: Any = UNSET, bands: Texts = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the assurance wireless experience successful connects of an organization, by
        network and device.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-experience-successful-connects-by-network-by-device/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/assurance/wireless/experience/successfulConnects/byNetwork/byInterval",
        paging="link", stage="beta", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assurance_wireless_experience_successful_connects_by_network_by_interval(
        self, organization_id: Id, *, network_ids: Texts = UNSET, serials: Texts = UNSET,
        ssid_numbers: Any = UNSET, bands: Texts = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, interval: Opt[int] = UNSET, per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the assurance wireless experience successful connects of an organization, by
        network and interval.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-experience-successful-connects-by-network-by-interval/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/assurance/wireless/experience/successfulConnects/byNetwork/byServer",
        paging="link", stage="beta", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assurance_wireless_experience_successful_connects_by_network_by_server(
        self, organization_id: Id, *, network_ids: Texts = UNSET, serials: Texts = UNSET,
        ssid_numbers: Any = UNSET, bands: Texts = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the assurance wireless experience successful connects of an organization, by
        network and server.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-experience-successful-connects-by-network-by-server/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/assurance/wireless/experience/successfulConnects/byNetwork/bySsid",
        paging="link", stage="beta", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assurance_wireless_experience_successful_connects_by_network_by_ssid(
        self, organization_id: Id, *, network_ids: Texts = UNSET, serials: Texts = UNSET,
        ssid_numbers: Any = UNSET, bands: Texts = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the assurance wireless experience successful connects of an organization, by
        network and SSID.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-experience-successful-connects-by-network-by-ssid/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/assurance/wireless/experience/successfulConnects/insights/byNetwork",
        paging="link", stage="beta", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assurance_wireless_experience_successful_connects_insights_by_network(
        self, organization_id: Id, *, network_ids: Texts = UNSET, serials: Texts = UNSET,
        ssid_numbers: Any = UNSET, bands: Texts = UNSET, insights: Any = UNSET,
        contributor: Any = UNSET, sub_contributor: Any = UNSET, t0: Opt[str] = UNSET,
        t1: Opt[str] = UNSET, timespan: Opt[float] = UNSET, per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the assurance wireless experience successful connect insights of an organization,
        by network.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-experience-successful-connects-insights-by-network/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/assurance/wireless/experience/timeToConnect/byNetwork",
        paging="link", stage="beta", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assurance_wireless_experience_time_to_connect_by_network(
        self, organization_id: Id, *, network_ids: Texts = UNSET, serials: Texts = UNSET,
        ssid_numbers: Any = UNSET, bands: Texts = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the assurance wireless experience time to connect of an organization, by network.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-experience-time-to-connect-by-network/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/assurance/wireless/experience/timeToConnect/byNetwork/byBand",
        paging="link", stage="beta", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assurance_wireless_experience_time_to_connect_by_network_by_band(
        self, organization_id: Id, *, network_ids: Texts = UNSET, serials: Texts = UNSET,
        ssid_numbers: Any = UNSET, bands: Texts = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the assurance wireless experience time to connect of an organization, by network
        and band.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-experience-time-to-connect-by-network-by-band/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/assurance/wireless/experience/timeToConnect/byNetwork/byClient",
        paging="link", stage="beta", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assurance_wireless_experience_time_to_connect_by_network_by_client(
        self, organization_id: Id, *, network_ids: Texts = UNSET, serials: Texts = UNSET,
        ssid_numbers: Any = UNSET, bands: Texts = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the assurance wireless experience time to connect of an organization, by network
        and client.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-experience-time-to-connect-by-network-by-client/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/assurance/wireless/experience/timeToConnect/byNetwork/byClientOs",
        paging="link", stage="beta", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assurance_wireless_experience_time_to_connect_by_network_by_client_os(
        self, organization_id: Id, *, network_ids: Texts = UNSET, serials: Texts = UNSET,
        ssid_numbers: Any = UNSET, bands: Texts = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the assurance wireless experience time to connect of an organization, by network
        and client os.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-experience-time-to-connect-by-network-by-client-os/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/assurance/wireless/experience/timeToConnect/byNetwork/byClientType",
        paging="link", stage="beta", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assurance_wireless_experience_time_to_connect_by_network_by_client_type(
        self, organization_id: Id, *, network_ids: Texts = UNSET, serials: Texts = UNSET,
        ssid_numbers: Any = UNSET, bands: Texts = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the assurance wireless experience time to connect of an organization, by network
        and client type.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-experience-time-to-connect-by-network-by-client-type/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/assurance/wireless/experience/timeToConnect/byNetwork/byDevice",
        paging="link", stage="beta", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assurance_wireless_experience_time_to_connect_by_network_by_device(
        self, organization_id: Id, *, network_ids: Texts = UNSET, serials: Texts = UNSET,
        ssid_numbers: Any = UNSET, bands: Texts = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the assurance wireless experience time to connect of an organization, by network
        and device.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-experience-time-to-connect-by-network-by-device/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/assurance/wireless/experience/timeToConnect/byNetwork/byInterval",
        paging="link", stage="beta", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assurance_wireless_experience_time_to_connect_by_network_by_interval(
        self, organization_id: Id, *, network_ids: Texts = UNSET, serials: Texts = UNSET,
        ssid_numbers: Any = UNSET, bands: Texts = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, interval: Opt[int] = UNSET, per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the assurance wireless experience time to connect of an organization, by network
        and interval.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-experience-time-to-connect-by-network-by-interval/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/assurance/wireless/experience/timeToConnect/byNetwork/byServer",
        paging="link", stage="beta", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assurance_wireless_experience_time_to_connect_by_network_by_server(
        self, organization_id: Id, *, network_ids: Texts = UNSET, serials: Texts = UNSET,
        ssid_numbers: Any = UNSET, bands: Texts = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the assurance wireless experience time to connect of an organization, by network
        and server.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-experience-time-to-connect-by-network-by-server/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/assurance/wireless/experience/timeToConnect/byNetwork/bySsid",
        paging="link", stage="beta", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assurance_wireless_experience_time_to_connect_by_network_by_ssid(
        self, organization_id: Id, *, network_ids: Texts = UNSET, serials: Texts = UNSET,
        ssid_numbers: Any = UNSET, bands: Texts = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the assurance wireless experience time to connect of an organization, by network
        and SSID.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-experience-time-to-connect-by-network-by-ssid/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/assurance/wireless/experience/timeToConnect/insights/byNetwork",
        paging="link", stage="beta", oauth_scope="dashboard:general:telemetry:read",
    )
    def get_organization_assurance_wireless_experience_time_to_connect_insights_by_network(
        self, organization_id: Id, *, network_ids: Texts = UNSET, serials: Texts = UNSET,
        ssid_numbers: Any = UNSET, bands: Texts = UNSET, insights: Any = UNSET,
        contributor: Any = UNSET, sub_contributor: Any = UNSET, t0: Opt[str] = UNSET,
        t1: Opt[str] = UNSET, timespan: Opt[float] = UNSET, per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the assurance wireless experience time to connect insights of an organization, by
        network.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-assurance-wireless-experience-time-to-connect-insights-by-network/
        """

    @listing(
        "GET", "/organizations/{organizationId}/wireless/airMarshal/rules", paging="link",
        per_page=1000, per_page_minimum=3, oauth_scope="wireless:config:read",
    )
    def get_organization_wireless_air_marshal_rules(
        self, organization_id: Id, *, network_ids: Texts = UNSET, per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationWirelessAirMarshalRule]:
        """List the wireless air marshal rules of an organization.

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default. OAuth scope:
        ``wireless:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-air-marshal-rules/
        """

    @listing(
        "GET", "/organizations/{organizationId}/wireless/airMarshal/settings/byNetwork",
        paging="link", per_page=1000, per_page_minimum=3,
    )
    def get_organization_wireless_air_marshal_settings_by_network(
        self, organization_id: Id, *, network_ids: Texts = UNSET, per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationWirelessAirMarshalSettingsByNetwork]:
        """List the wireless air marshal settings of an organization, by network.

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-air-marshal-settings-by-network/
        """

    @operation(
        "GET", "/organizations/{organizationId}/wireless/alerts/lowPower/byDevice", stage="beta"
    )
    def get_organization_wireless_alerts_low_power_by_device(
        self, organization_id: Id, *, network_ids: Texts = UNSET, t0: Opt[str] = UNSET,
        t1: Opt[str] = UNSET, timespan: Opt[float] = UNSET,
    ) -> Call[Any]:
        """Get the wireless alert low power of an organization, by device.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-alerts-low-power-by-device/
        """

    @operation(
        "GET",
        "/organizations/{organizationId}/wireless/certificates/openRoaming/certificateAuthority",
        stage="beta", oauth_scope="wireless:config:read",
    )
    def get_organization_wireless_certificates_open_roaming_certificate_authority(
        self, organization_id: Id
    ) -> Call[Any]:
        """Get the wireless certificate open roaming certificate authority of an organization.

        Beta: it may change or vanish without notice. OAuth scope: ``wireless:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-certificates-open-roaming-certificate-authority/
        """

    @operation(
        "GET", "/organizations/{organizationId}/wireless/clients/connections/association/byClient",
        stage="beta", oauth_scope="wireless:telemetry:read",
    )
    def get_organization_wireless_clients_connections_association_by_client(
        self, organization_id: Id, *, network_ids: Texts = UNSET, t0: Opt[str] = UNSET,
        t1: Opt[str] = UNSET, timespan: Opt[float] = UNSET,
    ) -> Call[Any]:
        """Get the wireless client connection association of an organization, by client.

        Beta: it may change or vanish without notice. OAuth scope: ``wireless:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-clients-connections-association-by-client/
        """

    @operation(
        "GET",
        "/organizations/{organizationId}/wireless/clients/connections/authentication/byClient",
        stage="beta", oauth_scope="wireless:telemetry:read",
    )
    def get_organization_wireless_clients_connections_authentication_by_client(
        self, organization_id: Id, *, network_ids: Texts = UNSET, t0: Opt[str] = UNSET,
        t1: Opt[str] = UNSET, timespan: Opt[float] = UNSET,
    ) -> Call[Any]:
        """Get the wireless client connection authentication of an organization, by client.

        Beta: it may change or vanish without notice. OAuth scope: ``wireless:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-clients-connections-authentication-by-client/
        """

    @operation(
        "GET", "/organizations/{organizationId}/wireless/clients/connections/dhcp/byClient",
        stage="beta", oauth_scope="wireless:telemetry:read",
    )
    def get_organization_wireless_clients_connections_dhcp_by_client(
        self, organization_id: Id, *, network_ids: Texts = UNSET, t0: Opt[str] = UNSET,
        t1: Opt[str] = UNSET, timespan: Opt[float] = UNSET,
    ) -> Call[Any]:
        """Get the wireless client connection DHCP of an organization, by client.

        Beta: it may change or vanish without notice. OAuth scope: ``wireless:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-clients-connections-dhcp-by-client/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/wireless/clients/connections/failures/history/byDevice",
        paging="link", stage="beta",
    )
    def get_organization_wireless_clients_connections_failures_history_by_device(
        self, organization_id: Id, *, connection_time_sort_order: Any = UNSET,
        failure_steps: Any = UNSET, client_mac: Any = UNSET, serials: Texts = UNSET,
        timespan: Opt[float] = UNSET,
        ssid_number: Opt[Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14] | int] = UNSET,
        network_ids: Texts = UNSET, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the wireless client connection failure history of an organization, by device.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-clients-connections-failures-history-by-device/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/wireless/clients/connections/impacted/byNetwork/bySsid",
        paging="link", per_page=1000, per_page_minimum=3, oauth_scope="wireless:telemetry:read",
    )
    def get_organization_wireless_clients_connections_impacted_by_network_by_ssid(
        self, organization_id: Id, *, network_ids: Texts = UNSET, network_group_ids: Texts = UNSET,
        t0: Opt[str] = UNSET, t1: Opt[str] = UNSET, timespan: Opt[float] = UNSET,
        per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationWirelessClientsConnectionsImpactedByNetworkBySsid]:
        """List the wireless client connection impacted of an organization, by network and SSID.

        Page size: 3 to 1000, the API's default 100; 1000 is requested by default. Look-back:
        ``timespan`` up to 7 days. OAuth scope: ``wireless:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-clients-connections-impacted-by-network-by-ssid/
        """

    @listing(
        "GET", "/organizations/{organizationId}/wireless/clients/overview/byDevice", paging="link",
        per_page=1000, per_page_minimum=3, oauth_scope="wireless:telemetry:read",
    )
    def get_organization_wireless_clients_overview_by_device(
        self, organization_id: Id, *, network_ids: Texts = UNSET, serials: Texts = UNSET,
        campus_gateway_cluster_ids: Texts = UNSET, per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationWirelessClientsOverviewByDevice]:
        """List the wireless client overview of an organization, by device.

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default. OAuth scope:
        ``wireless:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-clients-overview-by-device/
        """

    @operation(
        "GET", "/organizations/{organizationId}/wireless/clients/rfHealth/overview/byNetwork",
        stage="beta", oauth_scope="wireless:telemetry:read",
    )
    def by_organization_wireless_clients_rf_health_overview_network(
        self, organization_id: Id, *, network_ids: Texts = UNSET, bands: Texts = UNSET,
        channels: Any = UNSET, serials: Texts = UNSET, g_floorplan_id: Any = UNSET,
        tags: Texts = UNSET, models: Texts = UNSET, rf_profiles: Any = UNSET,
        minimum_rf_health_score: Any = UNSET, maximum_rf_health_score: Any = UNSET,
        retry_on_empty: Any = UNSET,
    ) -> Call[Any]:
        """Get the wireless client RF health overview of an organization, by network.

        Beta: it may change or vanish without notice. OAuth scope: ``wireless:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/by-organization-wireless-clients-rf-health-overview-network/
        """

    @listing(
        "GET", "/organizations/{organizationId}/wireless/clients/stickyEvents", paging="link",
        stage="beta",
    )
    def get_organization_wireless_clients_sticky_events(
        self, organization_id: Id, *, network_ids: Texts = UNSET, client_ids: Any = UNSET,
        per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the wireless client sticky events of an organization.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-clients-sticky-events/
        """

    @listing(
        "GET", "/organizations/{organizationId}/wireless/clients/usage/byNetwork", paging="link",
        per_page=1000, per_page_minimum=3, oauth_scope="wireless:telemetry:read",
    )
    def get_organization_wireless_clients_usage_by_network(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, network_ids: Texts = UNSET, network_group_ids: Texts = UNSET,
        gateway_network_ids: Texts = UNSET,
        usage_units: Opt[Literal["GB", "KB", "MB", "TB"] | str] = UNSET,
    ) -> Paginator[models.OrganizationWirelessClientsUsageByNetwork]:
        """List the wireless client usage of an organization, by network.

        Page size: 3 to 1000, the API's default 100; 1000 is requested by default. Look-back:
        ``timespan`` up to 7 days. OAuth scope: ``wireless:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-clients-usage-by-network/
        """

    @listing(
        "GET", "/organizations/{organizationId}/wireless/clients/usage/byNetwork/bySsid",
        paging="link", per_page=1000, per_page_minimum=3, oauth_scope="wireless:telemetry:read",
    )
    def get_organization_wireless_clients_usage_by_network_by_ssid(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, network_ids: Texts = UNSET, network_group_ids: Texts = UNSET,
        ssid_ids: Texts = UNSET, ssid_names: Texts = UNSET, gateway_network_ids: Texts = UNSET,
        usage_units: Opt[Literal["GB", "KB", "MB", "TB"] | str] = UNSET,
    ) -> Paginator[models.OrganizationWirelessClientsUsageByNetworkBySsid]:
        """List the wireless client usage of an organization, by network and SSID.

        Page size: 3 to 1000, the API's default 100; 1000 is requested by default. Look-back:
        ``timespan`` up to 7 days. OAuth scope: ``wireless:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-clients-usage-by-network-by-ssid/
        """

    @listing(
        "GET", "/organizations/{organizationId}/wireless/clients/usage/bySsid", paging="link",
        per_page=1000, per_page_minimum=3, oauth_scope="wireless:telemetry:read",
    )
    def get_organization_wireless_clients_usage_by_ssid(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, ssid_names: Texts = UNSET, network_ids: Texts = UNSET,
        network_group_ids: Texts = UNSET, gateway_network_ids: Texts = UNSET,
        usage_units: Opt[Literal["GB", "KB", "MB", "TB"] | str] = UNSET,
    ) -> Paginator[models.OrganizationWirelessClientsUsageBySsid]:
        """List the wireless client usage of an organization, by SSID.

        Page size: 3 to 1000, the API's default 100; 1000 is requested by default. Look-back:
        ``timespan`` up to 7 days. OAuth scope: ``wireless:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-clients-usage-by-ssid/
        """

    @listing(
        "GET", "/organizations/{organizationId}/wireless/devices/accelerometer/statuses",
        paging="link", stage="beta", oauth_scope="wireless:telemetry:read",
    )
    def get_organization_wireless_devices_accelerometer_statuses(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, network_ids: Texts = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the wireless device accelerometer statuses of an organization.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``wireless:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-devices-accelerometer-statuses/
        """

    @listing(
        "GET", "/organizations/{organizationId}/wireless/devices/channelUtilization/byDevice",
        paging="link", per_page=1000, per_page_minimum=3, oauth_scope="wireless:telemetry:read",
    )
    def get_organization_wireless_devices_channel_utilization_by_device(
        self, organization_id: Id, *, network_ids: Texts = UNSET, serials: Texts = UNSET,
        per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET,
        interval: Opt[Literal[300, 600, 3600, 7200, 14400, 21600] | int] = UNSET,
    ) -> Paginator[models.OrganizationWirelessDevicesChannelUtilizationByDevice]:
        """List the wireless device channel utilization of an organization, by device.

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default. Look-back:
        ``timespan`` up to 90 days. OAuth scope: ``wireless:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-devices-channel-utilization-by-device/
        """

    @listing(
        "GET", "/organizations/{organizationId}/wireless/devices/channelUtilization/byNetwork",
        paging="link", per_page=1000, per_page_minimum=3, oauth_scope="wireless:telemetry:read",
    )
    def get_organization_wireless_devices_channel_utilization_by_network(
        self, organization_id: Id, *, network_ids: Texts = UNSET, serials: Texts = UNSET,
        per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET,
        interval: Opt[Literal[300, 600, 3600, 7200, 14400, 21600] | int] = UNSET,
    ) -> Paginator[models.OrganizationWirelessDevicesChannelUtilizationByNetwork]:
        """List the wireless device channel utilization of an organization, by network.

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default. Look-back:
        ``timespan`` up to 90 days. OAuth scope: ``wireless:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-devices-channel-utilization-by-network/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/wireless/devices/channelUtilization/history/byDevice/byInterval",
        paging="link", per_page=1000, per_page_minimum=3, oauth_scope="wireless:telemetry:read",
    )
    def get_organization_wireless_devices_channel_utilization_history_by_device_by_interval(
        self, organization_id: Id, *, network_ids: Texts = UNSET, serials: Texts = UNSET,
        per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET,
        interval: Opt[Literal[300, 600, 3600, 7200, 14400, 21600] | int] = UNSET,
    ) -> Paginator[models.OrganizationWirelessDevicesChannelUtilizationHistoryByDeviceByInterval]:
        """List the wireless device channel utilization history of an organization, by device and
        interval.

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default. Look-back:
        ``timespan`` up to 31 days. OAuth scope: ``wireless:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-devices-channel-utilization-history-by-device-by-interval/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/wireless/devices/channelUtilization/history/byNetwork/byInterval",
        paging="link", per_page=1000, per_page_minimum=3, oauth_scope="wireless:telemetry:read",
    )
    def get_organization_wireless_devices_channel_utilization_history_by_network_by_interval(
        self, organization_id: Id, *, network_ids: Texts = UNSET, serials: Texts = UNSET,
        per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET,
        interval: Opt[Literal[300, 600, 3600, 7200, 14400, 21600] | int] = UNSET,
    ) -> Paginator[models.OrganizationWirelessDevicesChannelUtilizationHistoryByNetworkByInterval]:
        """List the wireless device channel utilization history of an organization, by network and
        interval.

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default. Look-back:
        ``timespan`` up to 31 days. OAuth scope: ``wireless:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-devices-channel-utilization-history-by-network-by-interval/
        """

    @listing(
        "GET", "/organizations/{organizationId}/wireless/devices/dataRate/byClient", paging="link",
        stage="beta",
    )
    def get_organization_wireless_devices_data_rate_by_client(
        self, organization_id: Id, *, network_ids: Texts = UNSET, serials: Texts = UNSET,
        ssids: Sequence[int | None] | UnsetType = UNSET, bands: Texts = UNSET, macs: Texts = UNSET,
        per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the wireless device data rate of an organization, by client.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-devices-data-rate-by-client/
        """

    @listing(
        "GET", "/organizations/{organizationId}/wireless/devices/ethernet/statuses", paging="link",
        per_page=1000, per_page_minimum=3, oauth_scope="wireless:telemetry:read",
    )
    def get_organization_wireless_devices_ethernet_statuses(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, network_ids: Texts = UNSET,
    ) -> Paginator[models.OrganizationWirelessDevicesEthernetStatus]:
        """List the wireless device ethernet statuses of an organization.

        Page size: 3 to 1000, the API's default 100; 1000 is requested by default. OAuth scope:
        ``wireless:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-devices-ethernet-statuses/
        """

    @listing(
        "GET", "/organizations/{organizationId}/wireless/devices/latency/byClient", paging="link",
        stage="beta",
    )
    def get_organization_wireless_devices_latency_by_client(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, network_ids: Texts = UNSET, bands: Texts = UNSET,
        ssids: Sequence[int | None] | UnsetType = UNSET, macs: Texts = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the wireless device latency of an organization, by client.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-devices-latency-by-client/
        """

    @listing(
        "GET", "/organizations/{organizationId}/wireless/devices/latency/byDevice", paging="link",
        stage="beta",
    )
    def get_organization_wireless_devices_latency_by_device(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, network_ids: Texts = UNSET, serials: Texts = UNSET,
        bands: Texts = UNSET, ssids: Sequence[int | None] | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the wireless device latency of an organization, by device.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-devices-latency-by-device/
        """

    @listing(
        "GET", "/organizations/{organizationId}/wireless/devices/latency/byNetwork", paging="link",
        stage="beta",
    )
    def get_organization_wireless_devices_latency_by_network(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, network_ids: Texts = UNSET, serials: Texts = UNSET,
        bands: Texts = UNSET, ssids: Sequence[int | None] | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the wireless device latency of an organization, by network.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-devices-latency-by-network/
        """

    @operation(
        "POST",
        "/organizations/{organizationId}/wireless/devices/liveTools/clients/{clientId}/disconnect",
        stage="beta", oauth_scope="wireless:config:write",
    )
    def create_organization_wireless_devices_live_tools_client_disconnect(
        self, organization_id: Id, client_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Create the disconnect of a wireless device live tool client of an organization.

        Beta: it may change or vanish without notice. OAuth scope: ``wireless:config:write``.
        https://developer.cisco.com/meraki/api-v1/create-organization-wireless-devices-live-tools-client-disconnect/
        """

    @listing(
        "GET", "/organizations/{organizationId}/wireless/devices/packetLoss/byClient",
        paging="link", per_page=1000, per_page_minimum=3,
    )
    def get_organization_wireless_devices_packet_loss_by_client(
        self, organization_id: Id, *, network_ids: Texts = UNSET,
        ssids: Sequence[int | None] | UnsetType = UNSET, bands: Texts = UNSET, macs: Texts = UNSET,
        per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET,
    ) -> Paginator[models.OrganizationWirelessDevicesPacketLossByClient]:
        """List the wireless device packet loss of an organization, by client.

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default. Look-back:
        ``timespan`` up to 90 days.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-devices-packet-loss-by-client/
        """

    @listing(
        "GET", "/organizations/{organizationId}/wireless/devices/packetLoss/byDevice",
        paging="link", per_page=1000, per_page_minimum=3, oauth_scope="wireless:telemetry:read",
    )
    def get_organization_wireless_devices_packet_loss_by_device(
        self, organization_id: Id, *, network_ids: Texts = UNSET, serials: Texts = UNSET,
        ssids: Sequence[int | None] | UnsetType = UNSET, bands: Texts = UNSET,
        per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET,
    ) -> Paginator[models.OrganizationWirelessDevicesPacketLossByDevice]:
        """List the wireless device packet loss of an organization, by device.

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default. Look-back:
        ``timespan`` up to 90 days. OAuth scope: ``wireless:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-devices-packet-loss-by-device/
        """

    @listing(
        "GET", "/organizations/{organizationId}/wireless/devices/packetLoss/byNetwork",
        paging="link", per_page=1000, per_page_minimum=3, oauth_scope="wireless:telemetry:read",
    )
    def get_organization_wireless_devices_packet_loss_by_network(
        self, organization_id: Id, *, network_ids: Texts = UNSET, serials: Texts = UNSET,
        ssids: Sequence[int | None] | UnsetType = UNSET, bands: Texts = UNSET,
        per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET,
    ) -> Paginator[models.OrganizationWirelessDevicesPacketLossByNetwork]:
        """List the wireless device packet loss of an organization, by network.

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default. Look-back:
        ``timespan`` up to 90 days. OAuth scope: ``wireless:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-devices-packet-loss-by-network/
        """

    @listing(
        "GET", "/organizations/{organizationId}/wireless/devices/power/mode/history", paging="link",
        per_page=20, per_page_minimum=3,
    )
    def get_organization_wireless_devices_power_mode_history(
        self, organization_id: Id, *, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, network_ids: Texts = UNSET, serials: Texts = UNSET,
    ) -> Paginator[models.OrganizationWirelessDevicesPowerModeHistory]:
        """List the wireless device power mode history of an organization.

        Page size: 3 to 20, the API's default 10; 20 is requested by default. Look-back:
        ``timespan`` up to 1 day.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-devices-power-mode-history/
        """

    @listing(
        "GET", "/organizations/{organizationId}/wireless/devices/provisioning/deployments",
        paging="link", per_page=1000, per_page_minimum=3,
    )
    def get_organization_wireless_devices_provisioning_deployments(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, search: Opt[str] = UNSET,
        sort_by: Opt[Literal[
            "afterAction", "createdAt", "deploymentId", "name", "status",
        ] | str] = UNSET,
        sort_order: Opt[Literal["asc", "desc"] | str] = UNSET,
        deployment_type: Opt[Literal["deploy", "replace"] | str] = UNSET,
    ) -> Paginator[models.OrganizationWirelessDevicesProvisioningDeployment]:
        """List the wireless device provisioning deployments of an organization.

        Page size: 3 to 1000, the API's default 20; 1000 is requested by default.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-devices-provisioning-deployments/
        """

    @operation(
        "POST", "/organizations/{organizationId}/wireless/devices/provisioning/deployments",
        batch="create",
    )
    def create_organization_wireless_devices_provisioning_deployment(
        self, organization_id: Id, *,
        items: Sequence[bodies.OrganizationWirelessDevicesProvisioningDeploymentItem] | None,
        meta: Opt[bodies.OrganizationWirelessDevicesProvisioningDeploymentMeta] = UNSET,
    ) -> Call[models.CreateOrganizationWirelessDevicesProvisioningDeploymentResponse]:
        """Create a wireless device provisioning deployment of an organization.

        Action batch: ``create``.
        https://developer.cisco.com/meraki/api-v1/create-organization-wireless-devices-provisioning-deployment/
        """

    @operation(
        "PUT", "/organizations/{organizationId}/wireless/devices/provisioning/deployments",
        batch="update",
    )
    def update_organization_wireless_devices_provisioning_deployments(
        self, organization_id: Id, *,
        items: Sequence[bodies.OrganizationWirelessDevicesProvisioningDeploymentItem] | None,
        meta: Opt[bodies.OrganizationWirelessDevicesProvisioningDeploymentMeta] = UNSET,
    ) -> Call[models.UpdateOrganizationWirelessDevicesProvisioningDeploymentsResponse]:
        """Update the wireless device provisioning deployments of an organization.

        Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-organization-wireless-devices-provisioning-deployments/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/wireless/devices/provisioning/deployments/byNewDevice",
        paging="link", stage="beta",
    )
    def get_organization_wireless_devices_provisioning_deployments_by_new_device(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, serials: Texts = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the wireless device provisioning deployments of an organization, by new device.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-devices-provisioning-deployments-by-new-device/
        """

    @operation(
        "DELETE",
        "/organizations/{organizationId}/wireless/devices/provisioning/deployments/{deploymentId}",
        batch="destroy",
    )
    def delete_organization_wireless_devices_provisioning_deployment(
        self, organization_id: Id, deployment_id: Id
    ) -> Call[None]:
        """Delete a wireless device provisioning deployment of an organization.

        Action batch: ``destroy``.
        https://developer.cisco.com/meraki/api-v1/delete-organization-wireless-devices-provisioning-deployment/
        """

    @operation(
        "GET", "/organizations/{organizationId}/wireless/devices/provisioning/recommendations/tags",
        stage="beta",
    )
    def get_organization_wireless_devices_provisioning_recommendations_tags(
        self, organization_id: Id, *, network_ids: Texts = UNSET
    ) -> Call[Any]:
        """Get the wireless device provisioning recommendation tags of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-devices-provisioning-recommendations-tags/
        """

    @listing(
        "GET", "/organizations/{organizationId}/wireless/devices/radsec/certificates/authorities",
        oauth_scope="dashboard:iam:config:read",
    )
    def get_organization_wireless_devices_radsec_certificates_authorities(
        self, organization_id: Id, *, certificate_authority_ids: Texts = UNSET
    ) -> Paginator[models.OrganizationWirelessDevicesRadsecCertificatesAuthority]:
        """List the wireless device radsec certificate authorities of an organization.

        OAuth scope: ``dashboard:iam:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-devices-radsec-certificates-authorities/
        """

    @operation(
        "POST", "/organizations/{organizationId}/wireless/devices/radsec/certificates/authorities",
        oauth_scope="dashboard:iam:config:write",
    )
    def create_organization_wireless_devices_radsec_certificates_authority(
        self, organization_id: Id
    ) -> Call[models.CreateOrganizationWirelessDevicesRadsecCertificatesAuthorityResponse]:
        """Create a wireless device radsec certificate authority of an organization.

        OAuth scope: ``dashboard:iam:config:write``.
        https://developer.cisco.com/meraki/api-v1/create-organization-wireless-devices-radsec-certificates-authority/
        """

    @operation(
        "PUT", "/organizations/{organizationId}/wireless/devices/radsec/certificates/authorities",
        oauth_scope="dashboard:iam:config:write",
    )
    def update_organization_wireless_devices_radsec_certificates_authorities(
        self, organization_id: Id, *, status: Opt[str] = UNSET,
        certificate_authority_id: Opt[str] = UNSET,
    ) -> Call[models.UpdateOrganizationWirelessDevicesRadsecCertificatesAuthoritiesResponse]:
        """Update the wireless device radsec certificate authorities of an organization.

        OAuth scope: ``dashboard:iam:config:write``.
        https://developer.cisco.com/meraki/api-v1/update-organization-wireless-devices-radsec-certificates-authorities/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/wireless/devices/radsec/certificates/authorities/crls",
        oauth_scope="dashboard:iam:config:read",
    )
    def get_organization_wireless_devices_radsec_certificates_authorities_crls(
        self, organization_id: Id, *, certificate_authority_ids: Texts = UNSET
    ) -> Paginator[models.OrganizationWirelessDevicesRadsecCertificatesAuthoritiesCrl]:
        """List the wireless device radsec certificate authority crls of an organization.

        OAuth scope: ``dashboard:iam:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-devices-radsec-certificates-authorities-crls/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/wireless/devices/radsec/certificates/authorities/crls/deltas",
        oauth_scope="dashboard:iam:config:read",
    )
    def get_organization_wireless_devices_radsec_certificates_authorities_crls_deltas(
        self, organization_id: Id, *, certificate_authority_ids: Texts = UNSET
    ) -> Paginator[models.OrganizationWirelessDevicesRadsecCertificatesAuthoritiesCrlsDelta]:
        """List the wireless device radsec certificate authority crl deltas of an organization.

        OAuth scope: ``dashboard:iam:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-devices-radsec-certificates-authorities-crls-deltas/
        """

    @listing(
        "GET", "/organizations/{organizationId}/wireless/devices/signalQuality/byClient",
        paging="link", stage="beta",
    )
    def get_organization_wireless_devices_signal_quality_by_client(
        self, organization_id: Id, *, network_ids: Texts = UNSET, serials: Texts = UNSET,
        ssids: Sequence[int | None] | UnsetType = UNSET, bands: Texts = UNSET, macs: Texts = UNSET,
        per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the wireless device signal quality of an organization, by client.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-devices-signal-quality-by-client/
        """

    @listing(
        "GET", "/organizations/{organizationId}/wireless/devices/signalQuality/byDevice",
        paging="link", stage="beta",
    )
    def get_organization_wireless_devices_signal_quality_by_device(
        self, organization_id: Id, *, network_ids: Texts = UNSET, serials: Texts = UNSET,
        ssids: Sequence[int | None] | UnsetType = UNSET, bands: Texts = UNSET,
        per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the wireless device signal quality of an organization, by device.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-devices-signal-quality-by-device/
        """

    @listing(
        "GET", "/organizations/{organizationId}/wireless/devices/signalQuality/byNetwork",
        paging="link", stage="beta",
    )
    def get_organization_wireless_devices_signal_quality_by_network(
        self, organization_id: Id, *, network_ids: Texts = UNSET, serials: Texts = UNSET,
        ssids: Sequence[int | None] | UnsetType = UNSET, bands: Texts = UNSET,
        per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the wireless device signal quality of an organization, by network.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-devices-signal-quality-by-network/
        """

    @listing(
        "GET", "/organizations/{organizationId}/wireless/devices/system/cpu/load/history",
        paging="link", per_page=20, per_page_minimum=3, oauth_scope="wireless:telemetry:read",
    )
    def get_organization_wireless_devices_system_cpu_load_history(
        self, organization_id: Id, *, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, network_ids: Texts = UNSET, serials: Texts = UNSET,
    ) -> Paginator[models.OrganizationWirelessDevicesSystemCpuLoadHistory]:
        """List the wireless device system CPU load history of an organization.

        Page size: 3 to 20, the API's default 10; 20 is requested by default. Look-back:
        ``timespan`` up to 1 day. OAuth scope: ``wireless:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-devices-system-cpu-load-history/
        """

    @listing(
        "GET", "/organizations/{organizationId}/wireless/devices/telemetry", paging="link",
        stage="beta", oauth_scope="wireless:telemetry:read",
    )
    def get_organization_wireless_devices_telemetry(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, network_ids: Texts = UNSET, serials: Texts = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the wireless device telemetry of an organization.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``wireless:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-devices-telemetry/
        """

    @listing(
        "GET", "/organizations/{organizationId}/wireless/devices/wirelessControllers/byDevice",
        paging="link", per_page=1000, per_page_minimum=3, oauth_scope="wireless:config:read",
    )
    def get_organization_wireless_devices_wireless_controllers_by_device(
        self, organization_id: Id, *, network_ids: Texts = UNSET, serials: Texts = UNSET,
        controller_serials: Texts = UNSET, per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationWirelessDevicesWirelessControllersByDevice]:
        """List the wireless device wireless controllers of an organization, by device.

        Page size: 3 to 1000, the API's default 100; 1000 is requested by default. OAuth scope:
        ``wireless:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-devices-wireless-controllers-by-device/
        """

    @listing(
        "GET", "/organizations/{organizationId}/wireless/location/scanning/byNetwork",
        paging="link", per_page=250, per_page_minimum=3, oauth_scope="wireless:telemetry:read",
    )
    def get_organization_wireless_location_scanning_by_network(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, network_ids: Texts = UNSET,
    ) -> Paginator[models.OrganizationWirelessLocationScanningByNetwork]:
        """List the wireless location scanning of an organization, by network.

        Page size: 3 to 250, the API's default 50; 250 is requested by default. OAuth scope:
        ``wireless:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-location-scanning-by-network/
        """

    @listing(
        "GET", "/organizations/{organizationId}/wireless/location/scanning/receivers",
        paging="link", per_page=250, per_page_minimum=3, oauth_scope="wireless:telemetry:read",
    )
    def get_organization_wireless_location_scanning_receivers(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, network_ids: Texts = UNSET,
    ) -> Paginator[models.OrganizationWirelessLocationScanningReceiver]:
        """List the wireless location scanning receivers of an organization.

        Page size: 3 to 250, the API's default 50; 250 is requested by default. OAuth scope:
        ``wireless:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-location-scanning-receivers/
        """

    @operation(
        "POST", "/organizations/{organizationId}/wireless/location/scanning/receivers",
        oauth_scope="wireless:telemetry:write", batch="create",
    )
    def create_organization_wireless_location_scanning_receiver(
        self, organization_id: Id, *,
        network: bodies.NetworkWirelessSsidCampusGatewayCluster | None, url: str | None,
        version: str | None, radio: bodies.OrganizationWirelessLocationScanningReceiverRadio | None,
        shared_secret: str | None,
    ) -> Call[models.CreateOrganizationWirelessLocationScanningReceiverResponse]:
        """Create a wireless location scanning receiver of an organization.

        OAuth scope: ``wireless:telemetry:write``. Action batch: ``create``.
        https://developer.cisco.com/meraki/api-v1/create-organization-wireless-location-scanning-receiver/
        """

    @operation(
        "DELETE",
        "/organizations/{organizationId}/wireless/location/scanning/receivers/{receiverId}",
        oauth_scope="wireless:telemetry:write", batch="delete",
    )
    def delete_organization_wireless_location_scanning_receiver(
        self, organization_id: Id, receiver_id: Id
    ) -> Call[None]:
        """Delete a wireless location scanning receiver of an organization.

        OAuth scope: ``wireless:telemetry:write``. Action batch: ``delete``.
        https://developer.cisco.com/meraki/api-v1/delete-organization-wireless-location-scanning-receiver/
        """

    @operation(
        "PUT", "/organizations/{organizationId}/wireless/location/scanning/receivers/{receiverId}",
        oauth_scope="wireless:telemetry:write", batch="update",
    )
    def update_organization_wireless_location_scanning_receiver(
        self, organization_id: Id, receiver_id: Id, *, url: Opt[str] = UNSET,
        version: Opt[str] = UNSET,
        radio: Opt[bodies.OrganizationWirelessLocationScanningReceiverRadio] = UNSET,
    ) -> Call[models.UpdateOrganizationWirelessLocationScanningReceiverResponse]:
        """Update a wireless location scanning receiver of an organization.

        OAuth scope: ``wireless:telemetry:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-organization-wireless-location-scanning-receiver/
        """

    @listing(
        "GET", "/organizations/{organizationId}/wireless/mqtt/settings", paging="link",
        per_page=250, per_page_minimum=3, oauth_scope="wireless:telemetry:read",
    )
    def get_organization_wireless_mqtt_settings(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, network_ids: Texts = UNSET,
    ) -> Paginator[models.OrganizationWirelessMqttSetting]:
        """List the wireless MQTT settings of an organization.

        Page size: 3 to 250, the API's default 50; 250 is requested by default. OAuth scope:
        ``wireless:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-mqtt-settings/
        """

    @operation(
        "PUT", "/organizations/{organizationId}/wireless/mqtt/settings",
        oauth_scope="wireless:telemetry:write", batch="update",
    )
    def update_organization_wireless_mqtt_settings(
        self, organization_id: Id, *,
        network: bodies.NetworkWirelessSsidCampusGatewayCluster | None,
        mqtt: bodies.OrganizationWirelessMqttSettingsMqtt | None,
        ble: Opt[bodies.OrganizationWirelessMqttSettingsBle] = UNSET,
        wifi: Opt[bodies.OrganizationWirelessMqttSettingsWifi] = UNSET,
    ) -> Call[models.UpdateOrganizationWirelessMqttSettingsResponse]:
        """Update the wireless MQTT settings of an organization.

        OAuth scope: ``wireless:telemetry:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-organization-wireless-mqtt-settings/
        """

    @operation(
        "GET", "/organizations/{organizationId}/wireless/opportunisticPcap/license/byNetwork",
        stage="beta",
    )
    def by_organization_wireless_opportunistic_pcap_license_network(
        self, organization_id: Id, *, network_ids: Texts = UNSET
    ) -> Call[Any]:
        """Get the wireless opportunistic PCAP license of an organization, by network.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/by-organization-wireless-opportunistic-pcap-license-network/
        """

    @listing(
        "GET", "/organizations/{organizationId}/wireless/radio/afc/position/byDevice",
        paging="link", stage="beta",
    )
    def get_organization_wireless_radio_afc_position_by_device(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, network_ids: Texts = UNSET, serials: Texts = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the wireless radio afc position of an organization, by device.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-radio-afc-position-by-device/
        """

    @listing(
        "GET", "/organizations/{organizationId}/wireless/radio/afc/powerLimits/byDevice",
        paging="link", stage="beta",
    )
    def get_organization_wireless_radio_afc_power_limits_by_device(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, network_ids: Texts = UNSET, serials: Texts = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the wireless radio afc power limits of an organization, by device.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-radio-afc-power-limits-by-device/
        """

    @operation(
        "GET", "/organizations/{organizationId}/wireless/radio/autoRf/byNetwork", stage="beta"
    )
    def get_organization_wireless_radio_auto_rf_by_network(
        self, organization_id: Id, *, network_ids: Texts = UNSET
    ) -> Call[Any]:
        """Get the wireless radio auto RF of an organization, by network.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-radio-auto-rf-by-network/
        """

    @operation(
        "GET", "/organizations/{organizationId}/wireless/radio/autoRf/channels/planning/activities",
        stage="beta",
    )
    def get_organization_wireless_radio_auto_rf_channels_planning_activities(
        self, organization_id: Id, *, network_ids: Texts = UNSET, device_serials: Any = UNSET,
        bands: Texts = UNSET, channels: Any = UNSET, serials: Texts = UNSET,
        g_floorplan_id: Any = UNSET, tags: Texts = UNSET, models: Texts = UNSET,
        rf_profiles: Any = UNSET, minimum_rf_health_score: Any = UNSET,
        maximum_rf_health_score: Any = UNSET,
    ) -> Call[Any]:
        """Get the wireless radio auto RF channel planning activities of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-radio-auto-rf-channels-planning-activities/
        """

    @operation(
        "POST", "/organizations/{organizationId}/wireless/radio/autoRf/channels/recalculate",
        batch="update",
    )
    def recalculate_organization_wireless_radio_auto_rf_channels(
        self, organization_id: Id, *, network_ids: Sequence[str | None] | None
    ) -> Call[models.RecalculateOrganizationWirelessRadioAutoRfChannelsResponse]:
        """Recalculate the wireless radio auto RF channels of an organization.

        Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/recalculate-organization-wireless-radio-auto-rf-channels/
        """

    @listing(
        "GET", "/organizations/{organizationId}/wireless/radio/overrides/byDevice", paging="link",
        per_page=100, per_page_minimum=3,
    )
    def get_organization_wireless_radio_overrides_by_device(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, network_ids: Texts = UNSET, serials: Texts = UNSET,
    ) -> Paginator[models.OrganizationWirelessRadioOverridesByDevice]:
        """List the wireless radio overrides of an organization, by device.

        Page size: 3 to 100, the API's default 100; 100 is requested by default.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-radio-overrides-by-device/
        """

    @listing(
        "GET", "/organizations/{organizationId}/wireless/radio/power/capabilities/byModel",
        paging="link", stage="beta", oauth_scope="wireless:config:read",
    )
    def get_organization_wireless_radio_power_capabilities_by_model(
        self, organization_id: Id, *, network_ids: Texts = UNSET, radio_bands: Any = UNSET,
        model_names: Any = UNSET, scope: Texts = UNSET, model_environment: Any = UNSET,
        per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the wireless radio power capabilities of an organization, by model.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none. OAuth scope: ``wireless:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-radio-power-capabilities-by-model/
        """

    @operation(
        "GET", "/organizations/{organizationId}/wireless/radio/rfHealth/neighbors/rssi/byDevice",
        stage="beta",
    )
    def by_organization_wireless_radio_rf_health_neighbors_rssi_device(
        self, organization_id: Id, *, network_ids: Texts = UNSET, bands: Texts = UNSET,
        channels: Any = UNSET, serials: Texts = UNSET, tags: Texts = UNSET, models: Texts = UNSET,
        rf_profiles: Any = UNSET, g_floorplan_id: Any = UNSET, minimum_neighbor_rssi: Any = UNSET,
        maximum_neighbor_rssi: Any = UNSET, minimum_rf_health_score: Any = UNSET,
        maximum_rf_health_score: Any = UNSET, rf_score_interval: Any = UNSET,
        rf_score_retry_on_empty: Any = UNSET,
    ) -> Call[Any]:
        """Get the wireless radio RF health neighbor rssi of an organization, by device.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/by-organization-wireless-radio-rf-health-neighbors-rssi-device/
        """

    @operation(
        "GET",
        "/organizations/{organizationId}/wireless/radio/rfHealth/overview/byNetwork/byInterval",
        stage="beta", oauth_scope="wireless:telemetry:read",
    )
    def get_organization_wireless_radio_rf_health_overview_by_network_by_interval(
        self, organization_id: Id, *, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, interval: Opt[int] = UNSET, network_ids: Texts = UNSET,
        bands: Texts = UNSET, minimum_rf_health_score: Any = UNSET,
        maximum_rf_health_score: Any = UNSET, minimum_high_cci_percentage: Any = UNSET,
        maximum_high_cci_percentage: Any = UNSET, minimum_channel_changes: Any = UNSET,
        maximum_channel_changes: Any = UNSET,
    ) -> Call[Any]:
        """Get the wireless radio RF health overview of an organization, by network and interval.

        Beta: it may change or vanish without notice. OAuth scope: ``wireless:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-radio-rf-health-overview-by-network-by-interval/
        """

    @listing("GET", "/organizations/{organizationId}/wireless/radio/rrm/byNetwork", paging="link")
    def get_organization_wireless_radio_rrm_by_network(
        self, organization_id: Id, *, network_ids: Texts = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, per_page: Opt[int] = UNSET,
        sort_order: Opt[Literal["ascending", "descending"] | str] = UNSET,
    ) -> Paginator[models.OrganizationWirelessRadioRrmByNetwork]:
        """List the wireless radio rrm of an organization, by network.

        Page size: 1 to unknown; the client requests none.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-radio-rrm-by-network/
        """

    @operation(
        "GET", "/organizations/{organizationId}/wireless/radio/status/byNetwork", stage="beta",
        oauth_scope="wireless:telemetry:read",
    )
    def get_organization_wireless_radio_status_by_network(
        self, organization_id: Id, *, network_ids: Texts = UNSET, serials: Texts = UNSET
    ) -> Call[Any]:
        """Get the wireless radio status of an organization, by network.

        Beta: it may change or vanish without notice. OAuth scope: ``wireless:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-radio-status-by-network/
        """

    @listing(
        "GET", "/organizations/{organizationId}/wireless/rfProfiles/assignments/byDevice",
        paging="link", per_page=1000, per_page_minimum=3, oauth_scope="wireless:config:read",
    )
    def get_organization_wireless_rf_profiles_assignments_by_device(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, network_ids: Texts = UNSET,
        product_types: Sequence[Literal[
            "appliance", "camera", "campusGateway", "cellularGateway", "secureConnect", "sensor",
            "switch", "systemsManager", "wireless", "wirelessController",
        ] | str | None] | UnsetType = UNSET,
        name: Opt[str] = UNSET, mac: Opt[str] = UNSET, serial: Opt[str] = UNSET,
        model: Opt[str] = UNSET, macs: Texts = UNSET, serials: Texts = UNSET, models: Texts = UNSET,
    ) -> Paginator[models.OrganizationWirelessRfProfilesAssignmentsByDevice]:
        """List the wireless RF profile assignments of an organization, by device.

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default. OAuth scope:
        ``wireless:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-rf-profiles-assignments-by-device/
        """

    @operation(
        "GET", "/organizations/{organizationId}/wireless/roaming/byNetwork/byInterval", stage="beta"
    )
    def get_organization_wireless_roaming_by_network_by_interval(
        self, organization_id: Id, *, network_ids: Texts = UNSET, t0: Opt[str] = UNSET,
        t1: Opt[str] = UNSET, timespan: Opt[float] = UNSET, interval: Opt[int] = UNSET,
    ) -> Call[Any]:
        """Get the wireless roaming of an organization, by network and interval.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-roaming-by-network-by-interval/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/wireless/ssids/firewall/isolation/allowlist/entries",
        paging="link", per_page=1000, per_page_minimum=3,
    )
    def get_organization_wireless_ssids_firewall_isolation_allowlist_entries(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, network_ids: Texts = UNSET,
        ssids: Sequence[Literal[
            0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14,
        ] | int | None] | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationWirelessSsidsFirewallIsolationAllowlistEntry]:
        """List the wireless SSID firewall isolation allowlist entries of an organization.

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-ssids-firewall-isolation-allowlist-entries/
        """

    @operation(
        "POST",
        "/organizations/{organizationId}/wireless/ssids/firewall/isolation/allowlist/entries",
        batch="create",
    )
    def create_organization_wireless_ssids_firewall_isolation_allowlist_entry(
        self, organization_id: Id, *,
        client: bodies.OrganizationWirelessSsidsFirewallIsolationAllowlistEntryClient | None,
        ssid: bodies.OrganizationWirelessSsidsFirewallIsolationAllowlistEntrySsid | None,
        network: bodies.NetworkWirelessSsidCampusGatewayCluster | None,
        description: Opt[str] = UNSET,
    ) -> Call[models.CreateOrganizationWirelessSsidsFirewallIsolationAllowlistEntryResponse]:
        """Create a wireless SSID firewall isolation allowlist entry of an organization.

        Action batch: ``create``.
        https://developer.cisco.com/meraki/api-v1/create-organization-wireless-ssids-firewall-isolation-allowlist-entry/
        """

    @operation(
        "DELETE",
        "/organizations/{organizationId}/wireless/ssids/firewall/isolation/allowlist/entries/{entryId}",
        batch="destroy",
    )
    def delete_organization_wireless_ssids_firewall_isolation_allowlist_entry(
        self, organization_id: Id, entry_id: Id
    ) -> Call[None]:
        """Delete a wireless SSID firewall isolation allowlist entry of an organization.

        Action batch: ``destroy``.
        https://developer.cisco.com/meraki/api-v1/delete-organization-wireless-ssids-firewall-isolation-allowlist-entry/
        """

    @operation(
        "PUT",
        "/organizations/{organizationId}/wireless/ssids/firewall/isolation/allowlist/entries/{entryId}",
        batch="update",
    )
    def update_organization_wireless_ssids_firewall_isolation_allowlist_entry(
        self, organization_id: Id, entry_id: Id, *, description: Opt[str] = UNSET,
        client: Opt[bodies.OrganizationWirelessSsidsFirewallIsolationAllowlistEntryClient] = UNSET,
    ) -> Call[models.UpdateOrganizationWirelessSsidsFirewallIsolationAllowlistEntryResponse]:
        """Update a wireless SSID firewall isolation allowlist entry of an organization.

        Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-organization-wireless-ssids-firewall-isolation-allowlist-entry/
        """

    @listing(
        "GET", "/organizations/{organizationId}/wireless/ssids/openRoaming/byNetwork",
        paging="link", per_page=1000, per_page_minimum=3, oauth_scope="wireless:config:read",
    )
    def get_organization_wireless_ssids_open_roaming_by_network(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, network_ids: Texts = UNSET,
        include_disabled_ssids: Opt[bool] = UNSET,
    ) -> Paginator[models.OrganizationWirelessSsidsOpenRoamingByNetwork]:
        """List the wireless SSID open roaming of an organization, by network.

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default. OAuth scope:
        ``wireless:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-ssids-open-roaming-by-network/
        """

    @listing(
        "GET", "/organizations/{organizationId}/wireless/ssids/owe/byNetwork", paging="link",
        per_page=1000, per_page_minimum=3, stage="beta", oauth_scope="wireless:config:read",
    )
    def get_organization_wireless_ssids_owe_by_network(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, network_ids: Texts = UNSET,
    ) -> Paginator[models.OrganizationWirelessSsidsOweByNetwork]:
        """List the wireless SSID owe of an organization, by network.

        Beta: it may change or vanish without notice. Page size: 3 to 1000, the API's default 1000;
        1000 is requested by default. OAuth scope: ``wireless:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-ssids-owe-by-network/
        """

    @listing(
        "GET", "/organizations/{organizationId}/wireless/ssids/policies/clientExclusion/bySsid",
        paging="link", stage="beta",
    )
    def get_organization_wireless_ssids_policies_client_exclusion_by_ssid(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, network_ids: Texts = UNSET,
        include_disabled_ssids: Any = UNSET, ssid_numbers: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the wireless SSID policy client exclusion of an organization, by SSID.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-ssids-policies-client-exclusion-by-ssid/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/wireless/ssids/policies/clientExclusion/static/exclusions/bySsid",
        paging="link", stage="beta",
    )
    def get_organization_wireless_ssids_policies_client_exclusion_static_exclusions_by_ssid(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, network_ids: Texts = UNSET,
        include_disabled_ssids: Any = UNSET, ssid_numbers: Any = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the wireless SSID policy client exclusion static exclusions of an organization, by
        SSID.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-ssids-policies-client-exclusion-static-exclusions-by-ssid/
        """

    @listing(
        "GET", "/organizations/{organizationId}/wireless/ssids/profiles", paging="link",
        per_page=1000, per_page_minimum=3,
    )
    def get_organization_wireless_ssids_profiles(
        self, organization_id: Id, *, name: Opt[str] = UNSET,
        sort_by: Opt[Literal["name"] | str] = UNSET,
        sort_order: Opt[Literal["asc", "desc"] | str] = UNSET,
        profile_ids: Sequence[int | None] | UnsetType = UNSET, per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationWirelessSsidsProfile]:
        """List the wireless SSID profiles of an organization.

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-ssids-profiles/
        """

    @operation("POST", "/organizations/{organizationId}/wireless/ssids/profiles", batch="create")
    def create_organization_wireless_ssids_profile(
        self, organization_id: Id, *, name: str | None,
        ssid: bodies.OrganizationWirelessSsidsProfileSsid | None,
        precedence: Opt[bodies.OrganizationWirelessSsidsProfilePrecedence] = UNSET,
    ) -> Call[models.CreateOrganizationWirelessSsidsProfileResponse]:
        """Create a wireless SSID profile of an organization.

        Action batch: ``create``.
        https://developer.cisco.com/meraki/api-v1/create-organization-wireless-ssids-profile/
        """

    @operation(
        "DELETE", "/organizations/{organizationId}/wireless/ssids/profiles/assignments",
        oauth_scope="wireless:config:write", batch="destroy", exceptions=("ssid", "network"),
    )
    def delete_organization_wireless_ssids_profiles_assignments(
        self, organization_id: Id, *,
        ssid: bodies.OrganizationWirelessSsidsProfilesAssignmentSsid | None,
        network: Opt[bodies.NetworkWirelessSsidCampusGatewayCluster] = UNSET,
    ) -> Call[None]:
        """Delete the wireless SSID profile assignments of an organization.

        OAuth scope: ``wireless:config:write``. Action batch: ``destroy``.
        https://developer.cisco.com/meraki/api-v1/delete-organization-wireless-ssids-profiles-assignments/
        """

    @listing(
        "GET", "/organizations/{organizationId}/wireless/ssids/profiles/assignments", paging="link",
        per_page=1000, per_page_minimum=3,
    )
    def get_organization_wireless_ssids_profiles_assignments(
        self, organization_id: Id, *, network_ids: Texts = UNSET, ssid_ids: Texts = UNSET,
        profile_ids: Texts = UNSET, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationWirelessSsidsProfilesAssignment]:
        """List the wireless SSID profile assignments of an organization.

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-ssids-profiles-assignments/
        """

    @operation(
        "POST", "/organizations/{organizationId}/wireless/ssids/profiles/assignments",
        oauth_scope="wireless:config:write", batch="create",
    )
    def create_organization_wireless_ssids_profiles_assignment(
        self, organization_id: Id, *,
        profile: bodies.NetworkWirelessSsidCampusGatewayCluster | None,
        ssid: bodies.OrganizationWirelessSsidsProfilesAssignmentSsid | None,
        network: Opt[bodies.NetworkWirelessSsidCampusGatewayCluster] = UNSET,
    ) -> Call[models.CreateOrganizationWirelessSsidsProfilesAssignmentResponse]:
        """Create a wireless SSID profile assignment of an organization.

        OAuth scope: ``wireless:config:write``. Action batch: ``create``.
        https://developer.cisco.com/meraki/api-v1/create-organization-wireless-ssids-profiles-assignment/
        """

    @listing(
        "GET", "/organizations/{organizationId}/wireless/ssids/profiles/assignments/byNetwork",
        paging="link", per_page=1000, per_page_minimum=3,
    )
    def get_organization_wireless_ssids_profiles_assignments_by_network(
        self, organization_id: Id, *, network_ids: Texts = UNSET, profile_ids: Texts = UNSET,
        network_group_ids: Texts = UNSET, include_all_networks: Opt[bool] = UNSET,
        exclude_profile_ids: Texts = UNSET, sort_by: Opt[Literal["group", "network"] | str] = UNSET,
        sort_order: Opt[Literal["asc", "desc"] | str] = UNSET, search: Opt[str] = UNSET,
        per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationWirelessSsidsProfilesAssignmentsByNetwork]:
        """List the wireless SSID profile assignments of an organization, by network.

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-ssids-profiles-assignments-by-network/
        """

    @listing(
        "GET", "/organizations/{organizationId}/wireless/ssids/profiles/overviews", paging="link",
        per_page=1000, per_page_minimum=3,
    )
    def get_organization_wireless_ssids_profiles_overviews(
        self, organization_id: Id, *, name: Opt[str] = UNSET,
        sort_by: Opt[Literal["name", "attached"] | str] = UNSET,
        sort_order: Opt[Literal["asc", "desc"] | str] = UNSET,
        profile_ids: Sequence[int | None] | UnsetType = UNSET, per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET,
        network_ids: Texts = UNSET, ssid_numbers: Sequence[int | None] | UnsetType = UNSET,
        attachable: Opt[bool] = UNSET,
    ) -> Paginator[models.OrganizationWirelessSsidsProfilesOverview]:
        """List the wireless SSID profile overviews of an organization.

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-ssids-profiles-overviews/
        """

    @operation(
        "DELETE", "/organizations/{organizationId}/wireless/ssids/profiles/{id}", batch="destroy"
    )
    def delete_organization_wireless_ssids_profile(self, organization_id: Id, id: Id) -> Call[None]:
        """Delete a wireless SSID profile of an organization.

        Action batch: ``destroy``.
        https://developer.cisco.com/meraki/api-v1/delete-organization-wireless-ssids-profile/
        """

    @operation(
        "PUT", "/organizations/{organizationId}/wireless/ssids/profiles/{id}",
        oauth_scope="wireless:config:write", batch="update",
    )
    def update_organization_wireless_ssids_profile(
        self, organization_id: Id, id: Id, *, name: Opt[str] = UNSET,
        ssid: Opt[bodies.OrganizationWirelessSsidsProfileSsid2] = UNSET,
    ) -> Call[models.UpdateOrganizationWirelessSsidsProfileResponse]:
        """Update a wireless SSID profile of an organization.

        OAuth scope: ``wireless:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-organization-wireless-ssids-profile/
        """

    @listing(
        "GET", "/organizations/{organizationId}/wireless/ssids/statuses/byDevice", paging="link",
        per_page=500, per_page_minimum=3, oauth_scope="wireless:telemetry:read",
    )
    def get_organization_wireless_ssids_statuses_by_device(
        self, organization_id: Id, *, network_ids: Texts = UNSET, serials: Texts = UNSET,
        bssids: Texts = UNSET, hide_disabled: Opt[bool] = UNSET, per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationWirelessSsidsStatusesByDevice]:
        """List the wireless SSID statuses of an organization, by device.

        Page size: 3 to 500, the API's default 100; 500 is requested by default. OAuth scope:
        ``wireless:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-ssids-statuses-by-device/
        """

    @listing(
        "GET", "/organizations/{organizationId}/wireless/zigbee/byNetwork", paging="link",
        per_page=1000, per_page_minimum=3,
    )
    def get_organization_wireless_zigbee_by_network(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, network_ids: Texts = UNSET,
    ) -> Paginator[models.OrganizationWirelessZigbeeByNetwork]:
        """List the wireless zigbee of an organization, by network.

        Page size: 3 to 1000, the API's default 50; 1000 is requested by default.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-zigbee-by-network/
        """

    @listing(
        "GET", "/organizations/{organizationId}/wireless/zigbee/devices", paging="link",
        per_page=1000, per_page_minimum=3,
    )
    def get_organization_wireless_zigbee_devices(
        self, organization_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, network_ids: Texts = UNSET, is_enrolled: Opt[bool] = UNSET,
        search: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationWirelessZigbeeDevice]:
        """List the wireless zigbee devices of an organization.

        Page size: 3 to 1000, the API's default 10; 1000 is requested by default.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-zigbee-devices/
        """

    @operation(
        "PUT", "/organizations/{organizationId}/wireless/zigbee/devices/{id}", batch="create"
    )
    def update_organization_wireless_zigbee_device(
        self, organization_id: Id, id: Id, *, enrolled: bool | None, channel: Opt[str] = UNSET
    ) -> Call[models.UpdateOrganizationWirelessZigbeeDeviceResponse]:
        """Update a wireless zigbee device of an organization.

        Action batch: ``create``.
        https://developer.cisco.com/meraki/api-v1/update-organization-wireless-zigbee-device/
        """

    @operation("POST", "/organizations/{organizationId}/wireless/zigbee/disenrollments")
    def create_organization_wireless_zigbee_disenrollment(
        self, organization_id: Id, *, door_lock_ids: Opt[Sequence[str | None]] = UNSET
    ) -> Call[models.CreateOrganizationWirelessZigbeeDisenrollmentResponse]:
        """Create a wireless zigbee disenrollment of an organization.

        https://developer.cisco.com/meraki/api-v1/create-organization-wireless-zigbee-disenrollment/
        """

    @operation(
        "GET", "/organizations/{organizationId}/wireless/zigbee/disenrollments/{disenrollmentId}"
    )
    def get_organization_wireless_zigbee_disenrollment(
        self, organization_id: Id, disenrollment_id: Id
    ) -> Call[models.OrganizationWirelessZigbeeDisenrollment]:
        """Get a wireless zigbee disenrollment of an organization.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-zigbee-disenrollment/
        """

    @listing(
        "GET", "/organizations/{organizationId}/wireless/zigbee/doorLocks", paging="link",
        per_page=500, per_page_minimum=3,
    )
    def get_organization_wireless_zigbee_door_locks(
        self, organization_id: Id, *, network_ids: Texts = UNSET, serial: Opt[str] = UNSET,
        per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationWirelessZigbeeDoorLock]:
        """List the wireless zigbee door locks of an organization.

        Page size: 3 to 500, the API's default 50; 500 is requested by default.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-zigbee-door-locks/
        """

    @operation(
        "PUT", "/organizations/{organizationId}/wireless/zigbee/doorLocks/{doorLockId}",
        batch="create",
    )
    def update_organization_wireless_zigbee_door_lock(
        self, organization_id: Id, door_lock_id: Id, *, name: Opt[str] = UNSET
    ) -> Call[models.UpdateOrganizationWirelessZigbeeDoorLockResponse]:
        """Update a wireless zigbee door lock of an organization.

        Action batch: ``create``.
        https://developer.cisco.com/meraki/api-v1/update-organization-wireless-zigbee-door-lock/
        """
