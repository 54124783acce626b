# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""The networks operations."""

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
    from ..bodies import networks as bodies
    from ..models import networks as models


class Networks(Scope):
    """The networks operations."""

    @operation(
        "DELETE", "/networks/{networkId}", oauth_scope="dashboard:general:config:write",
        batch="destroy",
    )
    def delete_network(self, network_id: Id) -> Call[None]:
        """Delete a network.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``destroy``.
        https://developer.cisco.com/meraki/api-v1/delete-network/
        """

    @operation("GET", "/networks/{networkId}", oauth_scope="dashboard:general:config:read")
    def get_network(self, network_id: Id) -> Call[models.Network]:
        """Get a network.

        OAuth scope: ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network/
        """

    @operation(
        "PUT", "/networks/{networkId}", oauth_scope="dashboard:general:config:write", batch="update"
    )
    def update_network(
        self, network_id: Id, *, name: Opt[str] = UNSET, time_zone: Opt[str] = UNSET,
        tags: Opt[Sequence[str | None]] = UNSET, enrollment_string: Opt[str] = UNSET,
        notes: Opt[str] = UNSET,
    ) -> Call[models.UpdateNetworkResponse]:
        """Update a network.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network/
        """

    @listing(
        "GET", "/networks/{networkId}/alerts/history", paging="link", per_page=1000,
        per_page_minimum=3, oauth_scope="dashboard:general:telemetry:read",
    )
    def get_network_alerts_history(
        self, network_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.NetworkAlertsHistory]:
        """List the alert history of a network.

        Page size: 3 to 1000, the API's default 100; 1000 is requested by default. OAuth scope:
        ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-alerts-history/
        """

    @operation(
        "GET", "/networks/{networkId}/alerts/settings",
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_network_alerts_settings(self, network_id: Id) -> Call[models.NetworkAlertsSettings]:
        """Get the alert settings of a network.

        OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-alerts-settings/
        """

    @operation(
        "PUT", "/networks/{networkId}/alerts/settings",
        oauth_scope="dashboard:general:telemetry:write",
    )
    def update_network_alerts_settings(
        self, network_id: Id, *,
        default_destinations: Opt[bodies.NetworkAlertsSettingsDefaultDestinations] = UNSET,
        alerts: Opt[Sequence[bodies.NetworkAlertsSettingsAlert]] = UNSET,
        muting: Opt[bodies.NetworkAlertsSettingsMuting] = UNSET,
    ) -> Call[models.UpdateNetworkAlertsSettingsResponse]:
        """Update the alert settings of a network.

        OAuth scope: ``dashboard:general:telemetry:write``.
        https://developer.cisco.com/meraki/api-v1/update-network-alerts-settings/
        """

    @operation(
        "POST", "/networks/{networkId}/bind", oauth_scope="dashboard:general:config:write",
        batch="bind",
    )
    def bind_network(
        self, network_id: Id, *, config_template_id: str | None, auto_bind: Opt[bool] = UNSET
    ) -> Call[models.BindNetworkResponse]:
        """Bind a network.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``bind``.
        https://developer.cisco.com/meraki/api-v1/bind-network/
        """

    @listing(
        "GET", "/networks/{networkId}/bluetoothClients", paging="link", per_page=1000,
        per_page_minimum=5, oauth_scope="wireless:telemetry:read",
    )
    def get_network_bluetooth_clients(
        self, network_id: Id, *, t0: Opt[str] = UNSET, timespan: Opt[float] = UNSET,
        per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, include_connectivity_history: Opt[bool] = UNSET,
    ) -> Paginator[models.NetworkBluetoothClient]:
        """List the bluetooth clients of a network.

        Page size: 5 to 1000, the API's default 10; 1000 is requested by default. Look-back:
        ``timespan`` up to 7 days. OAuth scope: ``wireless:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-bluetooth-clients/
        """

    @operation(
        "GET", "/networks/{networkId}/bluetoothClients/{bluetoothClientId}",
        oauth_scope="wireless:telemetry:read",
    )
    def get_network_bluetooth_client(
        self, network_id: Id, bluetooth_client_id: Id, *,
        include_connectivity_history: Opt[bool] = UNSET,
        connectivity_history_timespan: Opt[int] = UNSET,
    ) -> Call[models.NetworkBluetoothClientDetails]:
        """Get a bluetooth client of a network.

        OAuth scope: ``wireless:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-bluetooth-client/
        """

    @listing(
        "GET", "/networks/{networkId}/clients", paging="link", per_page=1000, per_page_minimum=3,
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_network_clients(
        self, network_id: Id, *, t0: Opt[str] = UNSET, timespan: Opt[float] = UNSET,
        per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
        statuses: Sequence[Literal["Offline", "Online"] | str | None] | UnsetType = UNSET,
        ip: Opt[str] = UNSET, ip6: Opt[str] = UNSET, ip6_local: Opt[str] = UNSET,
        mac: Opt[str] = UNSET, os: Opt[str] = UNSET, psk_group: Opt[str] = UNSET,
        description: Opt[str] = UNSET, vlan: Opt[str] = UNSET, named_vlan: Opt[str] = UNSET,
        recent_device_connections: Sequence[Literal[
            "Wired", "Wireless",
        ] | str | None] | UnsetType = UNSET,
    ) -> Paginator[models.NetworkClient]:
        """List the clients of a network.

        Page size: 3 to 5000, the API's default 10; 1000 is requested by default. Look-back:
        ``timespan`` up to 31 days. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-clients/
        """

    @listing(
        "GET", "/networks/{networkId}/clients/applicationUsage", paging="link", per_page=1000,
        per_page_minimum=3, oauth_scope="dashboard:general:telemetry:read",
    )
    def get_network_clients_application_usage(
        self, network_id: Id, *, clients: str | None,
        ssid_number: Opt[Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14] | int] = UNSET,
        per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET,
    ) -> Paginator[models.NetworkClientsApplicationUsage]:
        """List the client application usage of a network.

        Page size: 3 to 1000; 1000 is requested by default. Look-back: ``timespan`` up to 31 days.
        OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-clients-application-usage/
        """

    @listing(
        "GET", "/networks/{networkId}/clients/bandwidthUsageHistory", paging="link", per_page=1000,
        per_page_minimum=3, oauth_scope="dashboard:general:telemetry:read",
    )
    def get_network_clients_bandwidth_usage_history(
        self, network_id: Id, *, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.NetworkClientsBandwidthUsageHistory]:
        """List the client bandwidth usage history of a network.

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default. Look-back:
        ``timespan`` up to 31 days. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-clients-bandwidth-usage-history/
        """

    @operation(
        "GET", "/networks/{networkId}/clients/overview",
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_network_clients_overview(
        self, network_id: Id, *, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET,
        resolution: Opt[Literal[7200, 86400, 604800, 2629746] | int] = UNSET,
    ) -> Call[models.NetworkClientsOverview]:
        """Get the client overview of a network.

        Look-back: ``timespan`` up to 31 days. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-clients-overview/
        """

    @operation(
        "POST", "/networks/{networkId}/clients/provision",
        oauth_scope="dashboard:general:config:write", batch="provision",
    )
    def provision_network_clients(
        self, network_id: Id, *, clients: Sequence[bodies.NetworkClientsClient] | None,
        device_policy: Literal[
            "Allowed", "Blocked", "Group policy", "Normal", "Per connection",
        ] | str | None,
        group_policy_id: Opt[str] = UNSET,
        policies_by_security_appliance: Opt[bodies.NetworkClientsPoliciesBySecurityAppliance] = UNSET,
        policies_by_ssid: Opt[Mapping[str, bodies.NetworkClientsPoliciesBySsid]] = UNSET,
    ) -> Call[models.ProvisionNetworkClientsResponse]:
        """Provision the clients of a network.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``provision``.
        https://developer.cisco.com/meraki/api-v1/provision-network-clients/
        """

    @listing(
        "GET", "/networks/{networkId}/clients/usageHistories", paging="link", per_page=1000,
        per_page_minimum=3, oauth_scope="dashboard:general:telemetry:read",
    )
    def get_network_clients_usage_histories(
        self, network_id: Id, *, clients: str | None,
        ssid_number: Opt[Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14] | int] = UNSET,
        per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET,
    ) -> Paginator[models.NetworkClientsUsageHistory]:
        """List the client usage histories of a network.

        Page size: 3 to 1000; 1000 is requested by default. Look-back: ``timespan`` up to 31 days.
        OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-clients-usage-histories/
        """

    @operation(
        "GET", "/networks/{networkId}/clients/{clientId}",
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_network_client(
        self, network_id: Id, client_id: Id
    ) -> Call[models.NetworkClientDetails]:
        """Get a client of a network.

        OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-client/
        """

    @operation(
        "GET", "/networks/{networkId}/clients/{clientId}/policy",
        oauth_scope="dashboard:general:config:read",
    )
    def get_network_client_policy(
        self, network_id: Id, client_id: Id
    ) -> Call[models.NetworkClientPolicy]:
        """Get the policy of a client of a network.

        OAuth scope: ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-client-policy/
        """

    @operation(
        "PUT", "/networks/{networkId}/clients/{clientId}/policy",
        oauth_scope="dashboard:general:config:write",
    )
    def update_network_client_policy(
        self, network_id: Id, client_id: Id, *, device_policy: str | None,
        group_policy_id: Opt[str] = UNSET,
    ) -> Call[models.UpdateNetworkClientPolicyResponse]:
        """Update the policy of a client of a network.

        OAuth scope: ``dashboard:general:config:write``.
        https://developer.cisco.com/meraki/api-v1/update-network-client-policy/
        """

    @operation(
        "GET", "/networks/{networkId}/clients/{clientId}/splashAuthorizationStatus",
        oauth_scope="dashboard:general:config:read",
    )
    def get_network_client_splash_authorization_status(
        self, network_id: Id, client_id: Id
    ) -> Call[models.NetworkClientSplashAuthorizationStatus]:
        """Get the splash authorization status of a client of a network.

        OAuth scope: ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-client-splash-authorization-status/
        """

    @operation(
        "PUT", "/networks/{networkId}/clients/{clientId}/splashAuthorizationStatus",
        oauth_scope="dashboard:general:config:write",
    )
    def update_network_client_splash_authorization_status(
        self, network_id: Id, client_id: Id, *,
        ssids: Mapping[str, bodies.NetworkClientSplashAuthorizationStatusSsid] | None,
    ) -> Call[models.UpdateNetworkClientSplashAuthorizationStatusResponse]:
        """Update the splash authorization status of a client of a network.

        OAuth scope: ``dashboard:general:config:write``.
        https://developer.cisco.com/meraki/api-v1/update-network-client-splash-authorization-status/
        """

    @listing(
        "GET", "/networks/{networkId}/clients/{clientId}/trafficHistory", paging="link",
        per_page=1000, per_page_minimum=3, oauth_scope="dashboard:general:telemetry:read",
    )
    def get_network_client_traffic_history(
        self, network_id: Id, client_id: Id, *, per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.NetworkClientTrafficHistory]:
        """List the traffic history of a client of a network.

        Page size: 3 to 1000; 1000 is requested by default. OAuth scope:
        ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-client-traffic-history/
        """

    @listing(
        "GET", "/networks/{networkId}/clients/{clientId}/usageHistory",
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_network_client_usage_history(
        self, network_id: Id, client_id: Id
    ) -> Paginator[models.NetworkClientUsageHistory]:
        """List the usage history of a client of a network.

        OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-client-usage-history/
        """

    @listing(
        "GET", "/networks/{networkId}/devices", stage="deprecated",
        oauth_scope="dashboard:general:config:read",
    )
    def get_network_devices(self, network_id: Id) -> Paginator[models.NetworkDevice]:
        """List the devices of a network.

        Deprecated. OAuth scope: ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-devices/
        """

    @operation(
        "POST", "/networks/{networkId}/devices/claim",
        oauth_scope="dashboard:licensing:config:write", batch="claim",
        exceptions=("add_atomically",),
    )
    def claim_network_devices(
        self, network_id: Id, *, serials: Sequence[str | None] | None,
        add_atomically: Opt[bool] = UNSET,
        details_by_device: Opt[Sequence[bodies.NetworkDevicesDetailsByDevice]] = UNSET,
    ) -> Call[models.ClaimNetworkDevicesResponse]:
        """Claim the devices of a network.

        OAuth scope: ``dashboard:licensing:config:write``. Action batch: ``claim``.
        https://developer.cisco.com/meraki/api-v1/claim-network-devices/
        """

    @operation(
        "POST", "/networks/{networkId}/devices/claim/vmx",
        oauth_scope="dashboard:general:config:write", batch="claim",
    )
    def vmx_network_devices_claim(
        self, network_id: Id, *,
        size: Literal["100", "large", "medium", "small", "xlarge"] | str | None,
    ) -> Call[models.VmxNetworkDevicesClaimResponse]:
        """Request the device claim VMX of a network.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``claim``.
        https://developer.cisco.com/meraki/api-v1/vmx-network-devices-claim/
        """

    @operation(
        "GET", "/networks/{networkId}/devices/json", stage="beta",
        oauth_scope="dashboard:general:config:read",
    )
    def get_network_devices_json(self, network_id: Id) -> Call[Any]:
        """Get the device json of a network.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-devices-json/
        """

    @operation(
        "POST", "/networks/{networkId}/devices/remove",
        oauth_scope="dashboard:general:config:write", batch="remove",
    )
    def remove_network_devices(self, network_id: Id, *, serial: str | None) -> Call[None]:
        """Remove the devices of a network.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``remove``.
        https://developer.cisco.com/meraki/api-v1/remove-network-devices/
        """

    @operation(
        "PUT", "/networks/{networkId}/devices/syslog/servers",
        oauth_scope="dashboard:general:config:write", batch="servers",
    )
    def update_network_devices_syslog_servers(
        self, network_id: Id, *, servers: Sequence[bodies.NetworkDevicesSyslogServersServer] | None
    ) -> Call[models.UpdateNetworkDevicesSyslogServersResponse]:
        """Update the device SYSLOG servers of a network.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``servers``.
        https://developer.cisco.com/meraki/api-v1/update-network-devices-syslog-servers/
        """

    @listing(
        "GET", "/networks/{networkId}/events", items_key="events", paging="events", per_page=1000,
        per_page_minimum=3, limit=1000, oauth_scope="dashboard:general:telemetry:read",
    )
    def get_network_events(
        self, network_id: Id, *,
        product_type: Opt[Literal[
            "appliance", "camera", "campusGateway", "cellularGateway", "secureConnect", "switch",
            "systemsManager", "wireless", "wirelessController",
        ] | str] = UNSET,
        included_event_types: Texts = UNSET, excluded_event_types: Texts = UNSET,
        device_mac: Opt[str] = UNSET, device_serial: Opt[str] = UNSET,
        device_name: Opt[str] = UNSET, client_ip: Opt[str] = UNSET, client_mac: Opt[str] = UNSET,
        client_name: Opt[str] = UNSET, sm_device_mac: Opt[str] = UNSET,
        sm_device_name: Opt[str] = UNSET, event_details: Opt[str] = UNSET,
        event_severity: Opt[str] = UNSET, is_catalyst: Opt[bool] = UNSET,
        per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.NetworkEvent]:
        """List the events of a network.

        Page size: 3 to 1000, the API's default 10; 1000 is requested by default. Its pages never
        end: 1,000 by default, ``.limit(None)`` for all. OAuth scope:
        ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-events/
        """

    @listing(
        "GET", "/networks/{networkId}/events/eventTypes",
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_network_events_event_types(
        self, network_id: Id
    ) -> Paginator[models.NetworkEventsEventType]:
        """List the event types of a network.

        OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-events-event-types/
        """

    @operation(
        "GET", "/networks/{networkId}/firmwareUpgrades", oauth_scope="dashboard:general:config:read"
    )
    def get_network_firmware_upgrades(self, network_id: Id) -> Call[models.NetworkFirmwareUpgrades]:
        """Get the firmware upgrades of a network.

        OAuth scope: ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-firmware-upgrades/
        """

    @operation(
        "PUT", "/networks/{networkId}/firmwareUpgrades",
        oauth_scope="dashboard:general:config:write", batch="update",
    )
    def update_network_firmware_upgrades(
        self, network_id: Id, *,
        upgrade_window: Opt[bodies.NetworkFirmwareUpgradesUpgradeWindow] = UNSET,
        timezone: Opt[str] = UNSET, products: Opt[bodies.NetworkFirmwareUpgradesProducts] = UNSET,
        feature_loss_acknowledgements: Opt[Sequence[bodies.NetworkFirmwareUpgradesFeatureLossAcknowledgement]] = UNSET,
    ) -> Call[models.UpdateNetworkFirmwareUpgradesResponse]:
        """Update the firmware upgrades of a network.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-firmware-upgrades/
        """

    @operation(
        "POST", "/networks/{networkId}/firmwareUpgrades/rollbacks",
        oauth_scope="dashboard:general:config:write", batch="create",
    )
    def create_network_firmware_upgrades_rollback(
        self, network_id: Id, *,
        reasons: Sequence[bodies.NetworkFirmwareUpgradesRollbackReason] | None,
        product: Opt[Literal[
            "appliance", "camera", "campusGateway", "cellularGateway", "secureConnect", "switch",
            "switchCatalyst", "wireless", "wirelessController",
        ] | str] = UNSET,
        time: Opt[str] = UNSET,
        to_version: Opt[bodies.NetworkVlanProfileVlanNameAdaptivePolicyGroup] = UNSET,
        predownload: Opt[bodies.NetworkSettingsSecurePort] = UNSET,
    ) -> Call[models.CreateNetworkFirmwareUpgradesRollbackResponse]:
        """Create a firmware upgrade rollback of a network.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``create``.
        https://developer.cisco.com/meraki/api-v1/create-network-firmware-upgrades-rollback/
        """

    @operation(
        "GET", "/networks/{networkId}/firmwareUpgrades/staged/events",
        oauth_scope="dashboard:general:config:read",
    )
    def get_network_firmware_upgrades_staged_events(
        self, network_id: Id
    ) -> Call[models.NetworkFirmwareUpgradesStagedEvents]:
        """Get the firmware upgrade staged events of a network.

        OAuth scope: ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-firmware-upgrades-staged-events/
        """

    @operation(
        "POST", "/networks/{networkId}/firmwareUpgrades/staged/events",
        oauth_scope="dashboard:general:config:write",
    )
    def create_network_firmware_upgrades_staged_event(
        self, network_id: Id, *,
        stages: Sequence[bodies.NetworkFirmwareUpgradesStagedEventStage] | None,
        products: Opt[bodies.NetworkFirmwareUpgradesStagedEventProducts] = UNSET,
    ) -> Call[models.CreateNetworkFirmwareUpgradesStagedEventResponse]:
        """Create a firmware upgrade staged event of a network.

        OAuth scope: ``dashboard:general:config:write``.
        https://developer.cisco.com/meraki/api-v1/create-network-firmware-upgrades-staged-event/
        """

    @operation(
        "PUT", "/networks/{networkId}/firmwareUpgrades/staged/events",
        oauth_scope="dashboard:general:config:write",
    )
    def update_network_firmware_upgrades_staged_events(
        self, network_id: Id, *,
        stages: Sequence[bodies.NetworkFirmwareUpgradesStagedEventStage] | None,
        products: Opt[bodies.NetworkFirmwareUpgradesStagedEventsProducts] = UNSET,
    ) -> Call[models.UpdateNetworkFirmwareUpgradesStagedEventsResponse]:
        """Update the firmware upgrade staged events of a network.

        OAuth scope: ``dashboard:general:config:write``.
        https://developer.cisco.com/meraki/api-v1/update-network-firmware-upgrades-staged-events/
        """

    @operation(
        "POST", "/networks/{networkId}/firmwareUpgrades/staged/events/defer",
        oauth_scope="dashboard:general:config:write",
    )
    def defer_network_firmware_upgrades_staged_events(
        self, network_id: Id
    ) -> Call[models.DeferNetworkFirmwareUpgradesStagedEventsResponse]:
        """Defer the firmware upgrade staged events of a network.

        OAuth scope: ``dashboard:general:config:write``.
        https://developer.cisco.com/meraki/api-v1/defer-network-firmware-upgrades-staged-events/
        """

    @operation(
        "POST", "/networks/{networkId}/firmwareUpgrades/staged/events/rollbacks",
        oauth_scope="dashboard:general:config:write",
    )
    def rollbacks_network_firmware_upgrades_staged_events(
        self, network_id: Id, *,
        stages: Sequence[bodies.NetworkFirmwareUpgradesStagedEventStage] | None,
        reasons: Opt[Sequence[bodies.NetworkFirmwareUpgradesRollbackReason]] = UNSET,
    ) -> Call[models.RollbacksNetworkFirmwareUpgradesStagedEventsResponse]:
        """Request the firmware upgrade staged event rollbacks of a network.

        OAuth scope: ``dashboard:general:config:write``.
        https://developer.cisco.com/meraki/api-v1/rollbacks-network-firmware-upgrades-staged-events/
        """

    @listing(
        "GET", "/networks/{networkId}/firmwareUpgrades/staged/groups",
        oauth_scope="dashboard:general:config:read",
    )
    def get_network_firmware_upgrades_staged_groups(
        self, network_id: Id
    ) -> Paginator[models.NetworkFirmwareUpgradesStagedGroup]:
        """List the firmware upgrade staged groups of a network.

        OAuth scope: ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-firmware-upgrades-staged-groups/
        """

    @operation(
        "POST", "/networks/{networkId}/firmwareUpgrades/staged/groups",
        oauth_scope="dashboard:general:config:write", batch="create",
    )
    def create_network_firmware_upgrades_staged_group(
        self, network_id: Id, *, name: str | None, is_default: bool | None,
        description: Opt[str] = UNSET,
        assigned_devices: Opt[bodies.NetworkFirmwareUpgradesStagedGroupAssignedDevices] = UNSET,
    ) -> Call[models.CreateNetworkFirmwareUpgradesStagedGroupResponse]:
        """Create a firmware upgrade staged group of a network.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``create``.
        https://developer.cisco.com/meraki/api-v1/create-network-firmware-upgrades-staged-group/
        """

    @operation(
        "DELETE", "/networks/{networkId}/firmwareUpgrades/staged/groups/{groupId}",
        oauth_scope="dashboard:general:config:write", batch="destroy",
    )
    def delete_network_firmware_upgrades_staged_group(
        self, network_id: Id, group_id: Id
    ) -> Call[None]:
        """Delete a firmware upgrade staged group of a network.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``destroy``.
        https://developer.cisco.com/meraki/api-v1/delete-network-firmware-upgrades-staged-group/
        """

    @operation(
        "GET", "/networks/{networkId}/firmwareUpgrades/staged/groups/{groupId}",
        oauth_scope="dashboard:general:config:read",
    )
    def get_network_firmware_upgrades_staged_group(
        self, network_id: Id, group_id: Id
    ) -> Call[models.NetworkFirmwareUpgradesStagedGroupDetails]:
        """Get a firmware upgrade staged group of a network.

        OAuth scope: ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-firmware-upgrades-staged-group/
        """

    @operation(
        "PUT", "/networks/{networkId}/firmwareUpgrades/staged/groups/{groupId}",
        oauth_scope="dashboard:general:config:write",
    )
    def update_network_firmware_upgrades_staged_group(
        self, network_id: Id, group_id: Id, *, name: str | None, is_default: bool | None,
        description: Opt[str] = UNSET,
        assigned_devices: Opt[bodies.NetworkFirmwareUpgradesStagedGroupAssignedDevices] = UNSET,
    ) -> Call[models.UpdateNetworkFirmwareUpgradesStagedGroupResponse]:
        """Update a firmware upgrade staged group of a network.

        OAuth scope: ``dashboard:general:config:write``.
        https://developer.cisco.com/meraki/api-v1/update-network-firmware-upgrades-staged-group/
        """

    @listing(
        "GET", "/networks/{networkId}/firmwareUpgrades/staged/stages",
        oauth_scope="dashboard:general:config:read",
    )
    def get_network_firmware_upgrades_staged_stages(
        self, network_id: Id
    ) -> Paginator[models.NetworkFirmwareUpgradesStagedStage]:
        """List the firmware upgrade staged stages of a network.

        OAuth scope: ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-firmware-upgrades-staged-stages/
        """

    @operation(
        "PUT", "/networks/{networkId}/firmwareUpgrades/staged/stages",
        oauth_scope="dashboard:general:config:write", names={'json': '_json'},
    )
    def update_network_firmware_upgrades_staged_stages(
        self, network_id: Id, *,
        json: Opt[Sequence[bodies.NetworkFirmwareUpgradesStagedStagesJson]] = UNSET,
    ) -> Call[models.UpdateNetworkFirmwareUpgradesStagedStagesResponse]:
        """Update the firmware upgrade staged stages of a network.

        OAuth scope: ``dashboard:general:config:write``.
        https://developer.cisco.com/meraki/api-v1/update-network-firmware-upgrades-staged-stages/
        """

    @listing("GET", "/networks/{networkId}/floorPlans", oauth_scope="dashboard:general:config:read")
    def get_network_floor_plans(self, network_id: Id) -> Paginator[models.NetworkFloorPlan]:
        """List the floor plans of a network.

        OAuth scope: ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-floor-plans/
        """

    @operation(
        "POST", "/networks/{networkId}/floorPlans", oauth_scope="dashboard:general:config:write"
    )
    def create_network_floor_plan(
        self, network_id: Id, *, name: str | None, image_contents: str | None,
        center: Opt[bodies.NetworkFloorPlanCenter] = UNSET,
        bottom_left_corner: Opt[bodies.NetworkFloorPlanCenter] = UNSET,
        bottom_right_corner: Opt[bodies.NetworkFloorPlanCenter] = UNSET,
        top_left_corner: Opt[bodies.NetworkFloorPlanCenter] = UNSET,
        top_right_corner: Opt[bodies.NetworkFloorPlanCenter] = UNSET,
        floor_number: Opt[float] = UNSET,
    ) -> Call[models.CreateNetworkFloorPlanResponse]:
        """Create a floor plan of a network.

        OAuth scope: ``dashboard:general:config:write``.
        https://developer.cisco.com/meraki/api-v1/create-network-floor-plan/
        """

    @operation(
        "POST", "/networks/{networkId}/floorPlans/autoLocate/jobs/batch",
        oauth_scope="wireless:config:write", batch="batch_create",
    )
    def batch_network_floor_plans_auto_locate_jobs(
        self, network_id: Id, *, jobs: Sequence[bodies.NetworkFloorPlansAutoLocateJobsJob] | None
    ) -> Call[models.BatchNetworkFloorPlansAutoLocateJobsResponse]:
        """Batch the floor plan auto locate jobs of a network.

        OAuth scope: ``wireless:config:write``. Action batch: ``batch_create``.
        https://developer.cisco.com/meraki/api-v1/batch-network-floor-plans-auto-locate-jobs/
        """

    @operation(
        "POST", "/networks/{networkId}/floorPlans/autoLocate/jobs/{jobId}/cancel",
        oauth_scope="wireless:config:write", batch="cancel",
    )
    def cancel_network_floor_plans_auto_locate_job(self, network_id: Id, job_id: Id) -> Call[None]:
        """Cancel a floor plan auto locate job of a network.

        OAuth scope: ``wireless:config:write``. Action batch: ``cancel``.
        https://developer.cisco.com/meraki/api-v1/cancel-network-floor-plans-auto-locate-job/
        """

    @operation(
        "POST", "/networks/{networkId}/floorPlans/autoLocate/jobs/{jobId}/publish",
        oauth_scope="wireless:config:write", batch="publish",
    )
    def publish_network_floor_plans_auto_locate_job(
        self, network_id: Id, job_id: Id, *,
        devices: Opt[Sequence[bodies.NetworkFloorPlansAutoLocateJobDevice]] = UNSET,
    ) -> Call[models.PublishNetworkFloorPlansAutoLocateJobResponse]:
        """Publish a floor plan auto locate job of a network.

        OAuth scope: ``wireless:config:write``. Action batch: ``publish``.
        https://developer.cisco.com/meraki/api-v1/publish-network-floor-plans-auto-locate-job/
        """

    @operation(
        "POST", "/networks/{networkId}/floorPlans/autoLocate/jobs/{jobId}/recalculate",
        oauth_scope="wireless:config:write", batch="recalculate",
    )
    def recalculate_network_floor_plans_auto_locate_job(
        self, network_id: Id, job_id: Id, *,
        devices: Opt[Sequence[bodies.NetworkFloorPlansAutoLocateJobDevice2]] = UNSET,
    ) -> Call[models.RecalculateNetworkFloorPlansAutoLocateJobResponse]:
        """Recalculate a floor plan auto locate job of a network.

        OAuth scope: ``wireless:config:write``. Action batch: ``recalculate``.
        https://developer.cisco.com/meraki/api-v1/recalculate-network-floor-plans-auto-locate-job/
        """

    @operation(
        "POST", "/networks/{networkId}/floorPlans/devices/batchUpdate",
        oauth_scope="dashboard:general:config:write", batch="batch_update",
    )
    def batch_network_floor_plans_devices_update(
        self, network_id: Id, *,
        assignments: Sequence[bodies.NetworkFloorPlansDevicesUpdateAssignment] | None,
    ) -> Call[models.BatchNetworkFloorPlansDevicesUpdateResponse]:
        """Batch-update the floor plan devices of a network.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``batch_update``.
        https://developer.cisco.com/meraki/api-v1/batch-network-floor-plans-devices-update/
        """

    @operation(
        "DELETE", "/networks/{networkId}/floorPlans/{floorPlanId}",
        oauth_scope="dashboard:general:config:write", batch="destroy",
    )
    def delete_network_floor_plan(
        self, network_id: Id, floor_plan_id: Id
    ) -> Call[models.DeleteNetworkFloorPlanResponse]:
        """Delete a floor plan of a network.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``destroy``.
        https://developer.cisco.com/meraki/api-v1/delete-network-floor-plan/
        """

    @operation(
        "GET", "/networks/{networkId}/floorPlans/{floorPlanId}",
        oauth_scope="dashboard:general:config:read",
    )
    def get_network_floor_plan(
        self, network_id: Id, floor_plan_id: Id
    ) -> Call[models.NetworkFloorPlanDetails]:
        """Get a floor plan of a network.

        OAuth scope: ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-floor-plan/
        """

    @operation(
        "PUT", "/networks/{networkId}/floorPlans/{floorPlanId}",
        oauth_scope="dashboard:general:config:write", batch="update",
    )
    def update_network_floor_plan(
        self, network_id: Id, floor_plan_id: Id, *, name: Opt[str] = UNSET,
        center: Opt[bodies.NetworkFloorPlanCenter] = UNSET,
        bottom_left_corner: Opt[bodies.NetworkFloorPlanCenter] = UNSET,
        bottom_right_corner: Opt[bodies.NetworkFloorPlanCenter] = UNSET,
        top_left_corner: Opt[bodies.NetworkFloorPlanCenter] = UNSET,
        top_right_corner: Opt[bodies.NetworkFloorPlanCenter] = UNSET,
        floor_number: Opt[float] = UNSET, image_contents: Opt[str] = UNSET,
    ) -> Call[models.UpdateNetworkFloorPlanResponse]:
        """Update a floor plan of a network.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-floor-plan/
        """

    @listing(
        "GET", "/networks/{networkId}/groupPolicies", oauth_scope="dashboard:general:config:read"
    )
    def get_network_group_policies(self, network_id: Id) -> Paginator[models.NetworkGroupPolicy]:
        """List the group policies of a network.

        OAuth scope: ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-group-policies/
        """

    @operation(
        "POST", "/networks/{networkId}/groupPolicies", oauth_scope="dashboard:general:config:write",
        batch="create",
    )
    def create_network_group_policy(
        self, network_id: Id, *, name: str | None,
        scheduling: Opt[bodies.NetworkGroupPolicyScheduling] = UNSET,
        bandwidth: Opt[bodies.NetworkGroupPolicyBandwidth] = UNSET,
        firewall_and_traffic_shaping: Opt[bodies.NetworkGroupPolicyFirewallAndTrafficShaping] = UNSET,
        content_filtering: Opt[bodies.NetworkGroupPolicyContentFiltering] = UNSET,
        splash_auth_settings: Opt[Literal["bypass", "network default"] | str] = UNSET,
        vlan_tagging: Opt[bodies.NetworkGroupPolicyVlanTagging] = UNSET,
        bonjour_forwarding: Opt[bodies.NetworkGroupPolicyBonjourForwarding] = UNSET,
    ) -> Call[models.CreateNetworkGroupPolicyResponse]:
        """Create a group policy of a network.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``create``.
        https://developer.cisco.com/meraki/api-v1/create-network-group-policy/
        """

    @operation(
        "DELETE", "/networks/{networkId}/groupPolicies/{groupPolicyId}",
        oauth_scope="dashboard:general:config:write", batch="destroy",
    )
    def delete_network_group_policy(
        self, network_id: Id, group_policy_id: Id, *, force: Opt[bool] = UNSET
    ) -> Call[None]:
        """Delete a group policy of a network.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``destroy``.
        https://developer.cisco.com/meraki/api-v1/delete-network-group-policy/
        """

    @operation(
        "GET", "/networks/{networkId}/groupPolicies/{groupPolicyId}",
        oauth_scope="dashboard:general:config:read",
    )
    def get_network_group_policy(
        self, network_id: Id, group_policy_id: Id
    ) -> Call[models.NetworkGroupPolicyDetails]:
        """Get a group policy of a network.

        OAuth scope: ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-group-policy/
        """

    @operation(
        "PUT", "/networks/{networkId}/groupPolicies/{groupPolicyId}",
        oauth_scope="dashboard:general:config:write", batch="update",
    )
    def update_network_group_policy(
        self, network_id: Id, group_policy_id: Id, *, name: Opt[str] = UNSET,
        scheduling: Opt[bodies.NetworkGroupPolicyScheduling] = UNSET,
        bandwidth: Opt[bodies.NetworkGroupPolicyBandwidth] = UNSET,
        firewall_and_traffic_shaping: Opt[bodies.NetworkGroupPolicyFirewallAndTrafficShaping] = UNSET,
        content_filtering: Opt[bodies.NetworkGroupPolicyContentFiltering] = UNSET,
        splash_auth_settings: Opt[Literal["bypass", "network default"] | str] = UNSET,
        vlan_tagging: Opt[bodies.NetworkGroupPolicyVlanTagging] = UNSET,
        bonjour_forwarding: Opt[bodies.NetworkGroupPolicyBonjourForwarding] = UNSET,
    ) -> Call[models.UpdateNetworkGroupPolicyResponse]:
        """Update a group policy of a network.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-group-policy/
        """

    @listing(
        "GET", "/networks/{networkId}/health/alerts", stage="deprecated",
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_network_health_alerts(self, network_id: Id) -> Paginator[models.NetworkHealthAlert]:
        """List the health alerts of a network.

        Deprecated. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-health-alerts/
        """

    @operation(
        "GET", "/networks/{networkId}/locationScanning", stage="beta",
        oauth_scope="dashboard:general:config:read",
    )
    def get_network_location_scanning(self, network_id: Id) -> Call[Any]:
        """Get the location scanning of a network.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-location-scanning/
        """

    @operation(
        "PUT", "/networks/{networkId}/locationScanning", stage="beta",
        oauth_scope="dashboard:general:config:write",
    )
    def update_network_location_scanning(
        self, network_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Update the location scanning of a network.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:config:write``.
        https://developer.cisco.com/meraki/api-v1/update-network-location-scanning/
        """

    @operation(
        "GET", "/networks/{networkId}/locationScanning/httpServers", stage="beta",
        oauth_scope="dashboard:general:config:read",
    )
    def get_network_location_scanning_http_servers(self, network_id: Id) -> Call[Any]:
        """Get the location scanning HTTP servers of a network.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-location-scanning-http-servers/
        """

    @operation(
        "PUT", "/networks/{networkId}/locationScanning/httpServers", stage="beta",
        oauth_scope="dashboard:general:config:write",
    )
    def update_network_location_scanning_http_servers(
        self, network_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Update the location scanning HTTP servers of a network.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:config:write``.
        https://developer.cisco.com/meraki/api-v1/update-network-location-scanning-http-servers/
        """

    @listing(
        "GET", "/networks/{networkId}/merakiAuthUsers", oauth_scope="dashboard:general:config:read"
    )
    def get_network_meraki_auth_users(
        self, network_id: Id
    ) -> Paginator[models.NetworkMerakiAuthUser]:
        """List the meraki auth users of a network.

        OAuth scope: ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-meraki-auth-users/
        """

    @operation(
        "POST", "/networks/{networkId}/merakiAuthUsers",
        oauth_scope="dashboard:general:config:write", batch="create",
    )
    def create_network_meraki_auth_user(
        self, network_id: Id, *, email: str | None,
        authorizations: Sequence[bodies.NetworkMerakiAuthUserAuthorization] | None,
        name: Opt[str] = UNSET, password: Opt[str] = UNSET,
        account_type: Opt[Literal["802.1X", "Client VPN", "Guest"] | str] = UNSET,
        email_password_to_user: Opt[bool] = UNSET, is_admin: Opt[bool] = UNSET,
    ) -> Call[models.CreateNetworkMerakiAuthUserResponse]:
        """Create a meraki auth user of a network.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``create``.
        https://developer.cisco.com/meraki/api-v1/create-network-meraki-auth-user/
        """

    @operation(
        "DELETE", "/networks/{networkId}/merakiAuthUsers/{merakiAuthUserId}",
        oauth_scope="dashboard:general:config:write", batch="destroy",
    )
    def delete_network_meraki_auth_user(
        self, network_id: Id, meraki_auth_user_id: Id, *, delete: Opt[bool] = UNSET
    ) -> Call[None]:
        """Delete a meraki auth user of a network.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``destroy``.
        https://developer.cisco.com/meraki/api-v1/delete-network-meraki-auth-user/
        """

    @operation(
        "GET", "/networks/{networkId}/merakiAuthUsers/{merakiAuthUserId}",
        oauth_scope="dashboard:general:config:read",
    )
    def get_network_meraki_auth_user(
        self, network_id: Id, meraki_auth_user_id: Id
    ) -> Call[models.NetworkMerakiAuthUserDetails]:
        """Get a meraki auth user of a network.

        OAuth scope: ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-meraki-auth-user/
        """

    @operation(
        "PUT", "/networks/{networkId}/merakiAuthUsers/{merakiAuthUserId}",
        oauth_scope="dashboard:general:config:write", batch="update",
    )
    def update_network_meraki_auth_user(
        self, network_id: Id, meraki_auth_user_id: Id, *, name: Opt[str] = UNSET,
        password: Opt[str] = UNSET, email_password_to_user: Opt[bool] = UNSET,
        authorizations: Opt[Sequence[bodies.NetworkMerakiAuthUserAuthorization2]] = UNSET,
    ) -> Call[models.UpdateNetworkMerakiAuthUserResponse]:
        """Update a meraki auth user of a network.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-meraki-auth-user/
        """

    @listing(
        "GET", "/networks/{networkId}/mqttBrokers", oauth_scope="dashboard:general:telemetry:read"
    )
    def get_network_mqtt_brokers(
        self, network_id: Id, *, product_types: Texts = UNSET
    ) -> Paginator[models.NetworkMqttBroker]:
        """List the MQTT brokers of a network.

        OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-mqtt-brokers/
        """

    @operation(
        "POST", "/networks/{networkId}/mqttBrokers",
        oauth_scope="dashboard:general:telemetry:write", batch="create",
    )
    def create_network_mqtt_broker(
        self, network_id: Id, *, name: str | None, host: str | None, port: int | None,
        security: Opt[bodies.NetworkMqttBrokerSecurity] = UNSET,
        authentication: Opt[bodies.NetworkMqttBrokerAuthentication] = UNSET,
    ) -> Call[models.CreateNetworkMqttBrokerResponse]:
        """Create an MQTT broker of a network.

        OAuth scope: ``dashboard:general:telemetry:write``. Action batch: ``create``.
        https://developer.cisco.com/meraki/api-v1/create-network-mqtt-broker/
        """

    @operation(
        "DELETE", "/networks/{networkId}/mqttBrokers/{mqttBrokerId}",
        oauth_scope="dashboard:general:telemetry:write", batch="destroy",
    )
    def delete_network_mqtt_broker(self, network_id: Id, mqtt_broker_id: Id) -> Call[None]:
        """Delete an MQTT broker of a network.

        OAuth scope: ``dashboard:general:telemetry:write``. Action batch: ``destroy``.
        https://developer.cisco.com/meraki/api-v1/delete-network-mqtt-broker/
        """

    @operation(
        "GET", "/networks/{networkId}/mqttBrokers/{mqttBrokerId}",
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_network_mqtt_broker(
        self, network_id: Id, mqtt_broker_id: Id
    ) -> Call[models.NetworkMqttBrokerDetails]:
        """Get an MQTT broker of a network.

        OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-mqtt-broker/
        """

    @operation(
        "PUT", "/networks/{networkId}/mqttBrokers/{mqttBrokerId}",
        oauth_scope="dashboard:general:telemetry:write", batch="update",
    )
    def update_network_mqtt_broker(
        self, network_id: Id, mqtt_broker_id: Id, *, name: Opt[str] = UNSET, host: Opt[str] = UNSET,
        port: Opt[int] = UNSET, security: Opt[bodies.NetworkMqttBrokerSecurity] = UNSET,
        authentication: Opt[bodies.NetworkMqttBrokerAuthentication] = UNSET,
    ) -> Call[models.UpdateNetworkMqttBrokerResponse]:
        """Update an MQTT broker of a network.

        OAuth scope: ``dashboard:general:telemetry:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-mqtt-broker/
        """

    @operation(
        "GET", "/networks/{networkId}/netflow", oauth_scope="dashboard:general:telemetry:read"
    )
    def get_network_netflow(self, network_id: Id) -> Call[models.NetworkNetflow]:
        """Get the NetFlow of a network.

        OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-netflow/
        """

    @operation(
        "PUT", "/networks/{networkId}/netflow", oauth_scope="dashboard:general:telemetry:write"
    )
    def update_network_netflow(
        self, network_id: Id, *, reporting_enabled: Opt[bool] = UNSET,
        collector_ip: Opt[str] = UNSET, collector_port: Opt[int] = UNSET,
        eta_enabled: Opt[bool] = UNSET, eta_dst_port: Opt[int] = UNSET,
    ) -> Call[models.UpdateNetworkNetflowResponse]:
        """Update the NetFlow of a network.

        OAuth scope: ``dashboard:general:telemetry:write``.
        https://developer.cisco.com/meraki/api-v1/update-network-netflow/
        """

    @listing(
        "GET", "/networks/{networkId}/networkHealth/channelUtilization", paging="link",
        per_page=100, per_page_minimum=3, oauth_scope="wireless:telemetry:read",
    )
    def get_network_network_health_channel_utilization(
        self, network_id: Id, *, t0: Opt[str] = UNSET, t1: Opt[str] = UNSET,
        timespan: Opt[float] = UNSET, resolution: Opt[Literal[600] | int] = UNSET,
        per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.NetworkNetworkHealthChannelUtilization]:
        """List the network health channel utilization of a network.

        Page size: 3 to 100, the API's default 10; 100 is requested by default. Look-back:
        ``timespan`` up to 31 days. OAuth scope: ``wireless:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-network-health-channel-utilization/
        """

    @operation(
        "GET", "/networks/{networkId}/pii/piiKeys", oauth_scope="dashboard:general:config:read"
    )
    def get_network_pii_pii_keys(
        self, network_id: Id, *, username: Opt[str] = UNSET, email: Opt[str] = UNSET,
        mac: Opt[str] = UNSET, serial: Opt[str] = UNSET, imei: Opt[str] = UNSET,
        bluetooth_mac: Opt[str] = UNSET,
    ) -> Call[models.NetworkPiiPiiKeys]:
        """Get the PII keys of a network.

        OAuth scope: ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-pii-pii-keys/
        """

    @listing(
        "GET", "/networks/{networkId}/pii/requests", oauth_scope="dashboard:general:config:read"
    )
    def get_network_pii_requests(self, network_id: Id) -> Paginator[models.NetworkPiiRequest]:
        """List the PII requests of a network.

        OAuth scope: ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-pii-requests/
        """

    @operation(
        "POST", "/networks/{networkId}/pii/requests", oauth_scope="dashboard:general:config:write"
    )
    def create_network_pii_request(
        self, network_id: Id, *, type: Opt[Literal["delete", "restrict processing"] | str] = UNSET,
        datasets: Opt[Sequence[str | None]] = UNSET, username: Opt[str] = UNSET,
        email: Opt[str] = UNSET, mac: Opt[str] = UNSET, sm_device_id: Opt[str] = UNSET,
        sm_user_id: Opt[str] = UNSET,
    ) -> Call[models.CreateNetworkPiiRequestResponse]:
        """Create a PII request of a network.

        OAuth scope: ``dashboard:general:config:write``.
        https://developer.cisco.com/meraki/api-v1/create-network-pii-request/
        """

    @operation(
        "DELETE", "/networks/{networkId}/pii/requests/{requestId}",
        oauth_scope="dashboard:general:config:write",
    )
    def delete_network_pii_request(self, network_id: Id, request_id: Id) -> Call[None]:
        """Delete a PII request of a network.

        OAuth scope: ``dashboard:general:config:write``.
        https://developer.cisco.com/meraki/api-v1/delete-network-pii-request/
        """

    @operation(
        "GET", "/networks/{networkId}/pii/requests/{requestId}",
        oauth_scope="dashboard:general:config:read",
    )
    def get_network_pii_request(
        self, network_id: Id, request_id: Id
    ) -> Call[models.NetworkPiiRequestDetails]:
        """Get a PII request of a network.

        OAuth scope: ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-pii-request/
        """

    @operation("GET", "/networks/{networkId}/pii/smDevicesForKey", oauth_scope="sm:config:read")
    def get_network_pii_sm_devices_for_key(
        self, network_id: Id, *, username: Opt[str] = UNSET, email: Opt[str] = UNSET,
        mac: Opt[str] = UNSET, serial: Opt[str] = UNSET, imei: Opt[str] = UNSET,
        bluetooth_mac: Opt[str] = UNSET,
    ) -> Call[models.NetworkPiiSmDevicesForKey]:
        """Get the PII SM devices for key of a network.

        OAuth scope: ``sm:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-pii-sm-devices-for-key/
        """

    @operation("GET", "/networks/{networkId}/pii/smOwnersForKey", oauth_scope="sm:config:read")
    def get_network_pii_sm_owners_for_key(
        self, network_id: Id, *, username: Opt[str] = UNSET, email: Opt[str] = UNSET,
        mac: Opt[str] = UNSET, serial: Opt[str] = UNSET, imei: Opt[str] = UNSET,
        bluetooth_mac: Opt[str] = UNSET,
    ) -> Call[models.NetworkPiiSmOwnersForKey]:
        """Get the PII SM owners for key of a network.

        OAuth scope: ``sm:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-pii-sm-owners-for-key/
        """

    @listing(
        "GET", "/networks/{networkId}/policies/byClient", paging="link", per_page=1000,
        per_page_minimum=3, oauth_scope="dashboard:general:config:read",
    )
    def get_network_policies_by_client(
        self, network_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, t0: Opt[str] = UNSET, timespan: Opt[float] = UNSET,
    ) -> Paginator[models.NetworkPoliciesByClient]:
        """List the policies of a network, by client.

        Page size: 3 to 1000, the API's default 50; 1000 is requested by default. Look-back:
        ``timespan`` up to 31 days. OAuth scope: ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-policies-by-client/
        """

    @operation("GET", "/networks/{networkId}/settings", oauth_scope="dashboard:general:config:read")
    def get_network_settings(self, network_id: Id) -> Call[models.NetworkSettings]:
        """Get the settings of a network.

        OAuth scope: ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-settings/
        """

    @operation(
        "PUT", "/networks/{networkId}/settings", oauth_scope="dashboard:general:config:write",
        batch="update",
    )
    def update_network_settings(
        self, network_id: Id, *, local_status_page_enabled: Opt[bool] = UNSET,
        remote_status_page_enabled: Opt[bool] = UNSET,
        local_status_page: Opt[bodies.NetworkSettingsLocalStatusPage] = UNSET,
        secure_port: Opt[bodies.NetworkSettingsSecurePort] = UNSET,
        named_vlans: Opt[bodies.NetworkSettingsSecurePort] = UNSET,
    ) -> Call[models.UpdateNetworkSettingsResponse]:
        """Update the settings of a network.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-settings/
        """

    @operation(
        "POST", "/networks/{networkId}/sites/buildings", stage="beta",
        oauth_scope="dashboard:general:config:write",
    )
    def create_network_sites_building(
        self, network_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Create a site building of a network.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:config:write``.
        https://developer.cisco.com/meraki/api-v1/create-network-sites-building/
        """

    @operation(
        "DELETE", "/networks/{networkId}/sites/buildings/{buildingId}", stage="beta",
        oauth_scope="dashboard:general:config:write",
    )
    def delete_network_sites_building(self, network_id: Id, building_id: Id) -> Call[None]:
        """Delete a site building of a network.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:config:write``.
        https://developer.cisco.com/meraki/api-v1/delete-network-sites-building/
        """

    @operation(
        "PUT", "/networks/{networkId}/sites/buildings/{buildingId}", stage="beta",
        oauth_scope="dashboard:general:config:write",
    )
    def update_network_sites_building(
        self, network_id: Id, building_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Update a site building of a network.

        Beta: it may change or vanish without notice. OAuth scope:
        ``dashboard:general:config:write``.
        https://developer.cisco.com/meraki/api-v1/update-network-sites-building/
        """

    @operation("GET", "/networks/{networkId}/snmp", oauth_scope="dashboard:general:telemetry:read")
    def get_network_snmp(self, network_id: Id) -> Call[models.NetworkSnmp]:
        """Get the SNMP of a network.

        OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-snmp/
        """

    @operation("PUT", "/networks/{networkId}/snmp", oauth_scope="dashboard:general:telemetry:write")
    def update_network_snmp(
        self, network_id: Id, *, access: Opt[Literal["community", "none", "users"] | str] = UNSET,
        community_string: Opt[str] = UNSET, users: Opt[Sequence[bodies.NetworkSnmpUser]] = UNSET,
        authentication: Opt[bodies.NetworkSnmpAuthentication] = UNSET,
        privacy: Opt[bodies.NetworkSnmpPrivacy] = UNSET,
    ) -> Call[models.UpdateNetworkSnmpResponse]:
        """Update the SNMP of a network.

        OAuth scope: ``dashboard:general:telemetry:write``.
        https://developer.cisco.com/meraki/api-v1/update-network-snmp/
        """

    @operation("PUT", "/networks/{networkId}/snmp/traps", stage="beta")
    def update_network_snmp_traps(
        self, network_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Update the SNMP traps of a network.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/update-network-snmp-traps/
        """

    @listing(
        "GET", "/networks/{networkId}/splashLoginAttempts",
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_network_splash_login_attempts(
        self, network_id: Id, *,
        ssid_number: Opt[Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14] | int] = UNSET,
        login_identifier: Opt[str] = UNSET, timespan: Opt[int] = UNSET,
    ) -> Paginator[models.NetworkSplashLoginAttempt]:
        """List the splash login attempts of a network.

        OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-splash-login-attempts/
        """

    @operation(
        "POST", "/networks/{networkId}/split", oauth_scope="dashboard:general:config:write",
        batch="split",
    )
    def split_network(self, network_id: Id) -> Call[models.SplitNetworkResponse]:
        """Split a network.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``split``.
        https://developer.cisco.com/meraki/api-v1/split-network/
        """

    @operation(
        "GET", "/networks/{networkId}/syslogServers", stage="deprecated",
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_network_syslog_servers(self, network_id: Id) -> Call[models.NetworkSyslogServers]:
        """Get the SYSLOG servers of a network.

        Deprecated. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-syslog-servers/
        """

    @operation(
        "PUT", "/networks/{networkId}/syslogServers", stage="deprecated",
        oauth_scope="dashboard:general:telemetry:write",
    )
    def update_network_syslog_servers(
        self, network_id: Id, *, servers: Sequence[bodies.NetworkSyslogServersServer] | None
    ) -> Call[models.UpdateNetworkSyslogServersResponse]:
        """Update the SYSLOG servers of a network.

        Deprecated. OAuth scope: ``dashboard:general:telemetry:write``.
        https://developer.cisco.com/meraki/api-v1/update-network-syslog-servers/
        """

    @operation(
        "GET", "/networks/{networkId}/topology/linkLayer",
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_network_topology_link_layer(
        self, network_id: Id
    ) -> Call[models.NetworkTopologyLinkLayer]:
        """Get the topology link layer of a network.

        OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-topology-link-layer/
        """

    @listing("GET", "/networks/{networkId}/traffic", oauth_scope="dashboard:general:telemetry:read")
    def get_network_traffic(
        self, network_id: Id, *, t0: Opt[str] = UNSET, timespan: Opt[float] = UNSET,
        device_type: Opt[Literal["appliance", "combined", "switch", "wireless"] | str] = UNSET,
    ) -> Paginator[models.NetworkTraffic]:
        """List the traffic of a network.

        Look-back: ``timespan`` up to 30 days. OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-traffic/
        """

    @operation("GET", "/networks/{networkId}/trafficAnalysis", oauth_scope="sdwan:config:read")
    def get_network_traffic_analysis(self, network_id: Id) -> Call[models.NetworkTrafficAnalysis]:
        """Get the traffic analysis of a network.

        OAuth scope: ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-traffic-analysis/
        """

    @operation("PUT", "/networks/{networkId}/trafficAnalysis", oauth_scope="sdwan:config:write")
    def update_network_traffic_analysis(
        self, network_id: Id, *, mode: Opt[Literal["basic", "detailed", "disabled"] | str] = UNSET,
        custom_pie_chart_items: Opt[Sequence[bodies.NetworkTrafficAnalysisCustomPieChartItem]] = UNSET,
    ) -> Call[models.UpdateNetworkTrafficAnalysisResponse]:
        """Update the traffic analysis of a network.

        OAuth scope: ``sdwan:config:write``.
        https://developer.cisco.com/meraki/api-v1/update-network-traffic-analysis/
        """

    @operation(
        "GET", "/networks/{networkId}/trafficShaping/applicationCategories",
        oauth_scope="sdwan:config:read",
    )
    def get_network_traffic_shaping_application_categories(
        self, network_id: Id
    ) -> Call[models.NetworkTrafficShapingApplicationCategories]:
        """Get the traffic shaping application categories of a network.

        OAuth scope: ``sdwan:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-traffic-shaping-application-categories/
        """

    @listing(
        "GET", "/networks/{networkId}/trafficShaping/dscpTaggingOptions",
        oauth_scope="dashboard:general:config:read",
    )
    def get_network_traffic_shaping_dscp_tagging_options(
        self, network_id: Id
    ) -> Paginator[models.NetworkTrafficShapingDscpTaggingOption]:
        """List the traffic shaping DSCP tagging options of a network.

        OAuth scope: ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-traffic-shaping-dscp-tagging-options/
        """

    @operation(
        "POST", "/networks/{networkId}/unbind", oauth_scope="dashboard:general:config:write",
        batch="unbind",
    )
    def unbind_network(
        self, network_id: Id, *, retain_configs: Opt[bool] = UNSET
    ) -> Call[models.UnbindNetworkResponse]:
        """Unbind a network.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``unbind``.
        https://developer.cisco.com/meraki/api-v1/unbind-network/
        """

    @listing(
        "GET", "/networks/{networkId}/vlanProfiles", oauth_scope="dashboard:general:config:read"
    )
    def get_network_vlan_profiles(self, network_id: Id) -> Paginator[models.NetworkVlanProfile]:
        """List the VLAN profiles of a network.

        OAuth scope: ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-vlan-profiles/
        """

    @operation(
        "POST", "/networks/{networkId}/vlanProfiles", oauth_scope="dashboard:general:config:write",
        batch="create",
    )
    def create_network_vlan_profile(
        self, network_id: Id, *, name: str | None,
        vlan_names: Sequence[bodies.NetworkVlanProfileVlanName] | None,
        vlan_groups: Sequence[bodies.NetworkVlanProfileVlanGroup] | None, iname: str | None,
        active_vlans: Opt[str] = UNSET,
    ) -> Call[models.CreateNetworkVlanProfileResponse]:
        """Create a VLAN profile of a network.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``create``.
        https://developer.cisco.com/meraki/api-v1/create-network-vlan-profile/
        """

    @listing(
        "GET", "/networks/{networkId}/vlanProfiles/assignments/byDevice", paging="link",
        per_page=1000, per_page_minimum=3, oauth_scope="dashboard:general:config:read",
    )
    def get_network_vlan_profiles_assignments_by_device(
        self, network_id: Id, *, per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET, serials: Texts = UNSET,
        product_types: Sequence[Literal["switch", "wireless"] | str | None] | UnsetType = UNSET,
        stack_ids: Texts = UNSET,
    ) -> Paginator[models.NetworkVlanProfilesAssignmentsByDevice]:
        """List the VLAN profile assignments of a network, by device.

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default. OAuth scope:
        ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-vlan-profiles-assignments-by-device/
        """

    @operation(
        "POST", "/networks/{networkId}/vlanProfiles/assignments/reassign",
        oauth_scope="dashboard:general:config:write",
    )
    def reassign_network_vlan_profiles_assignments(
        self, network_id: Id, *, serials: Sequence[str | None] | None,
        stack_ids: Sequence[str | None] | None,
        vlan_profile: Opt[bodies.NetworkVlanProfilesAssignmentsVlanProfile] = UNSET,
    ) -> Call[models.ReassignNetworkVlanProfilesAssignmentsResponse]:
        """Reassign the VLAN profile assignments of a network.

        OAuth scope: ``dashboard:general:config:write``.
        https://developer.cisco.com/meraki/api-v1/reassign-network-vlan-profiles-assignments/
        """

    @operation(
        "DELETE", "/networks/{networkId}/vlanProfiles/{iname}",
        oauth_scope="dashboard:general:config:write", batch="destroy",
    )
    def delete_network_vlan_profile(self, network_id: Id, iname: Id) -> Call[None]:
        """Delete a VLAN profile of a network.

        OAuth scope: ``dashboard:general:config:write``. Action batch: ``destroy``.
        https://developer.cisco.com/meraki/api-v1/delete-network-vlan-profile/
        """

    @operation(
        "GET", "/networks/{networkId}/vlanProfiles/{iname}",
        oauth_scope="dashboard:general:config:read",
    )
    def get_network_vlan_profile(
        self, network_id: Id, iname: Id
    ) -> Call[models.NetworkVlanProfileDetails]:
        """Get a VLAN profile of a network.

        OAuth scope: ``dashboard:general:config:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-vlan-profile/
        """

    @operation(
        "PUT", "/networks/{networkId}/vlanProfiles/{iname}",
        oauth_scope="dashboard:general:config:write",
    )
    def update_network_vlan_profile(
        self, network_id: Id, iname: Id, *, name: str | None,
        vlan_names: Sequence[bodies.NetworkVlanProfileVlanName] | None,
        vlan_groups: Sequence[bodies.NetworkVlanProfileVlanGroup] | None,
        active_vlans: Opt[str] = UNSET,
    ) -> Call[models.UpdateNetworkVlanProfileResponse]:
        """Update a VLAN profile of a network.

        OAuth scope: ``dashboard:general:config:write``.
        https://developer.cisco.com/meraki/api-v1/update-network-vlan-profile/
        """

    @listing(
        "GET", "/networks/{networkId}/webhooks/httpServers",
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_network_webhooks_http_servers(
        self, network_id: Id
    ) -> Paginator[models.NetworkWebhooksHttpServer]:
        """List the webhook HTTP servers of a network.

        OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-webhooks-http-servers/
        """

    @operation(
        "POST", "/networks/{networkId}/webhooks/httpServers",
        oauth_scope="dashboard:general:telemetry:write",
    )
    def create_network_webhooks_http_server(
        self, network_id: Id, *, name: str | None, url: str | None, shared_secret: Opt[str] = UNSET,
        payload_template: Opt[bodies.NetworkWebhooksHttpServerPayloadTemplate] = UNSET,
    ) -> Call[models.CreateNetworkWebhooksHttpServerResponse]:
        """Create a webhook HTTP server of a network.

        OAuth scope: ``dashboard:general:telemetry:write``.
        https://developer.cisco.com/meraki/api-v1/create-network-webhooks-http-server/
        """

    @operation(
        "DELETE", "/networks/{networkId}/webhooks/httpServers/{httpServerId}",
        oauth_scope="dashboard:general:telemetry:write",
    )
    def delete_network_webhooks_http_server(self, network_id: Id, http_server_id: Id) -> Call[None]:
        """Delete a webhook HTTP server of a network.

        OAuth scope: ``dashboard:general:telemetry:write``.
        https://developer.cisco.com/meraki/api-v1/delete-network-webhooks-http-server/
        """

    @operation(
        "GET", "/networks/{networkId}/webhooks/httpServers/{httpServerId}",
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_network_webhooks_http_server(
        self, network_id: Id, http_server_id: Id
    ) -> Call[models.NetworkWebhooksHttpServerDetails]:
        """Get a webhook HTTP server of a network.

        OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-webhooks-http-server/
        """

    @operation(
        "PUT", "/networks/{networkId}/webhooks/httpServers/{httpServerId}",
        oauth_scope="dashboard:general:telemetry:write",
    )
    def update_network_webhooks_http_server(
        self, network_id: Id, http_server_id: Id, *, name: Opt[str] = UNSET,
        shared_secret: Opt[str] = UNSET,
        payload_template: Opt[bodies.NetworkWebhooksHttpServerPayloadTemplate2] = UNSET,
    ) -> Call[models.UpdateNetworkWebhooksHttpServerResponse]:
        """Update a webhook HTTP server of a network.

        OAuth scope: ``dashboard:general:telemetry:write``.
        https://developer.cisco.com/meraki/api-v1/update-network-webhooks-http-server/
        """

    @listing(
        "GET", "/networks/{networkId}/webhooks/payloadTemplates",
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_network_webhooks_payload_templates(
        self, network_id: Id
    ) -> Paginator[models.NetworkWebhooksPayloadTemplate]:
        """List the webhook payload templates of a network.

        OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-webhooks-payload-templates/
        """

    @operation(
        "POST", "/networks/{networkId}/webhooks/payloadTemplates",
        oauth_scope="dashboard:general:telemetry:write", batch="create",
    )
    def create_network_webhooks_payload_template(
        self, network_id: Id, *, name: str | None, body: Opt[str] = UNSET,
        headers: Opt[Sequence[bodies.NetworkWebhooksPayloadTemplateHeader]] = UNSET,
        body_file: Opt[str] = UNSET, headers_file: Opt[str] = UNSET,
    ) -> Call[models.CreateNetworkWebhooksPayloadTemplateResponse]:
        """Create a webhook payload template of a network.

        OAuth scope: ``dashboard:general:telemetry:write``. Action batch: ``create``.
        https://developer.cisco.com/meraki/api-v1/create-network-webhooks-payload-template/
        """

    @operation(
        "DELETE", "/networks/{networkId}/webhooks/payloadTemplates/{payloadTemplateId}",
        oauth_scope="dashboard:general:telemetry:write", batch="destroy",
    )
    def delete_network_webhooks_payload_template(
        self, network_id: Id, payload_template_id: Id
    ) -> Call[None]:
        """Delete a webhook payload template of a network.

        OAuth scope: ``dashboard:general:telemetry:write``. Action batch: ``destroy``.
        https://developer.cisco.com/meraki/api-v1/delete-network-webhooks-payload-template/
        """

    @operation(
        "GET", "/networks/{networkId}/webhooks/payloadTemplates/{payloadTemplateId}",
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_network_webhooks_payload_template(
        self, network_id: Id, payload_template_id: Id
    ) -> Call[models.NetworkWebhooksPayloadTemplateDetails]:
        """Get a webhook payload template of a network.

        OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-webhooks-payload-template/
        """

    @operation(
        "PUT", "/networks/{networkId}/webhooks/payloadTemplates/{payloadTemplateId}",
        oauth_scope="dashboard:general:telemetry:write", batch="update",
    )
    def update_network_webhooks_payload_template(
        self, network_id: Id, payload_template_id: Id, *, name: Opt[str] = UNSET,
        body: Opt[str] = UNSET,
        headers: Opt[Sequence[bodies.NetworkWebhooksPayloadTemplateHeader]] = UNSET,
        body_file: Opt[str] = UNSET, headers_file: Opt[str] = UNSET,
    ) -> Call[models.UpdateNetworkWebhooksPayloadTemplateResponse]:
        """Update a webhook payload template of a network.

        OAuth scope: ``dashboard:general:telemetry:write``. Action batch: ``update``.
        https://developer.cisco.com/meraki/api-v1/update-network-webhooks-payload-template/
        """

    @operation(
        "POST", "/networks/{networkId}/webhooks/webhookTests",
        oauth_scope="dashboard:general:telemetry:write",
    )
    def create_network_webhooks_webhook_test(
        self, network_id: Id, *, url: str | None, shared_secret: Opt[str] = UNSET,
        payload_template_id: Opt[str] = UNSET, payload_template_name: Opt[str] = UNSET,
        alert_type_id: Opt[str] = UNSET,
    ) -> Call[models.CreateNetworkWebhooksWebhookTestResponse]:
        """Create a webhook test of a network.

        OAuth scope: ``dashboard:general:telemetry:write``.
        https://developer.cisco.com/meraki/api-v1/create-network-webhooks-webhook-test/
        """

    @operation(
        "GET", "/networks/{networkId}/webhooks/webhookTests/{webhookTestId}",
        oauth_scope="dashboard:general:telemetry:read",
    )
    def get_network_webhooks_webhook_test(
        self, network_id: Id, webhook_test_id: Id
    ) -> Call[models.NetworkWebhooksWebhookTest]:
        """Get a webhook test of a network.

        OAuth scope: ``dashboard:general:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-network-webhooks-webhook-test/
        """
