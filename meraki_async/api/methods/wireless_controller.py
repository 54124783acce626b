# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""The wirelessController operations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import UNSET

from ...calls.scope import Scope, listing, operation

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from msgspec import UnsetType

    from ...calls.call import Call
    from ...calls.paginator import Paginator
    from ...operations.annotations import Id, Opt, Texts
    from ..models import wireless_controller as models


class WirelessController(Scope):
    """The wirelessController operations."""

    @listing(
        "GET", "/organizations/{organizationId}/wirelessController/availabilities/changeHistory",
        paging="link", per_page=1000, per_page_minimum=3, oauth_scope="wireless:telemetry:read",
    )
    def get_organization_wireless_controller_availabilities_change_history(
        self, organization_id: Id, *, serials: Texts = UNSET, t0: Opt[str] = UNSET,
        t1: Opt[str] = UNSET, timespan: Opt[float] = UNSET, per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationWirelessControllerAvailabilitiesChangeHistory]:
        """List the wireless controller availability change history of an organization.

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default. Look-back:
        ``timespan`` up to 31 days. OAuth scope: ``wireless:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-controller-availabilities-change-history/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/wirelessController/clients/overview/history/byDevice/byInterval",
        paging="link", per_page=1000, per_page_minimum=3,
    )
    def get_organization_wireless_controller_clients_overview_history_by_device_by_interval(
        self, organization_id: Id, *, network_ids: Texts = UNSET, serials: Texts = UNSET,
        t0: Opt[str] = UNSET, t1: Opt[str] = UNSET, timespan: Opt[float] = UNSET,
        per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
        resolution: Opt[Literal[300, 600, 1200, 3600, 14400, 86400] | int] = UNSET,
    ) -> Paginator[models.OrganizationWirelessControllerClientsOverviewHistoryByDeviceByInterval]:
        """List the wireless controller client overview history of an organization, by device and
        interval.

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default. Look-back:
        ``timespan`` up to 31 days.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-controller-clients-overview-history-by-device-by-interval/
        """

    @listing(
        "GET", "/organizations/{organizationId}/wirelessController/connections", paging="link",
        per_page=1000, per_page_minimum=3,
    )
    def get_organization_wireless_controller_connections(
        self, organization_id: Id, *, network_ids: Texts = UNSET, controller_serials: Texts = UNSET,
        per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationWirelessControllerConnection]:
        """List the wireless controller connections of an organization.

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-controller-connections/
        """

    @listing(
        "GET", "/organizations/{organizationId}/wirelessController/connections/unassigned",
        paging="link", stage="beta",
    )
    def get_organization_wireless_controller_connections_unassigned(
        self, organization_id: Id, *, controller_serials: Texts = UNSET, supported: Texts = UNSET,
        per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """List the wireless controller connection unassigned of an organization.

        Beta: it may change or vanish without notice. Page size: 1 to unknown; the client requests
        none.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-controller-connections-unassigned/
        """

    @listing(
        "GET", "/organizations/{organizationId}/wirelessController/devices/interfaces/l2/byDevice",
        paging="link", per_page=1000, per_page_minimum=3,
    )
    def get_organization_wireless_controller_devices_interfaces_l2_by_device(
        self, organization_id: Id, *, serials: Texts = UNSET, t0: Opt[str] = UNSET,
        t1: Opt[str] = UNSET, timespan: Opt[float] = UNSET, per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationWirelessControllerDevicesInterfacesL2ByDevice]:
        """List the wireless controller device interface l2 of an organization, by device.

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default. Look-back:
        ``timespan`` up to 31 days.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-controller-devices-interfaces-l2-by-device/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/wirelessController/devices/interfaces/l2/statuses/changeHistory/byDevice",
        paging="link", per_page=1000, per_page_minimum=3,
    )
    def get_organization_wireless_controller_devices_interfaces_l2_statuses_change_history_by_device(
        self, organization_id: Id, *, serials: Texts = UNSET,
        include_interfaces_without_changes: Opt[bool] = UNSET, t0: Opt[str] = UNSET,
        t1: Opt[str] = UNSET, timespan: Opt[float] = UNSET, per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationWirelessControllerDevicesInterfacesL2StatusesChangeHistoryByDevice]:
        """List the wireless controller device interface l2 status change history of an
        organization, by device.

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default. Look-back:
        ``timespan`` up to 31 days.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-controller-devices-interfaces-l2-statuses-change-history-by-device/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/wirelessController/devices/interfaces/l2/usage/history/byInterval",
        paging="link", per_page=1000, per_page_minimum=3,
    )
    def get_organization_wireless_controller_devices_interfaces_l2_usage_history_by_interval(
        self, organization_id: Id, *, serials: Texts = UNSET, t0: Opt[str] = UNSET,
        t1: Opt[str] = UNSET, timespan: Opt[float] = UNSET, per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationWirelessControllerDevicesInterfacesL2UsageHistoryByInterval]:
        """List the wireless controller device interface l2 usage history of an organization, by
        interval.

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default. Look-back:
        ``timespan`` up to 31 days.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-controller-devices-interfaces-l2-usage-history-by-interval/
        """

    @listing(
        "GET", "/organizations/{organizationId}/wirelessController/devices/interfaces/l3/byDevice",
        paging="link", per_page=1000, per_page_minimum=3,
    )
    def get_organization_wireless_controller_devices_interfaces_l3_by_device(
        self, organization_id: Id, *, serials: Texts = UNSET, t0: Opt[str] = UNSET,
        t1: Opt[str] = UNSET, timespan: Opt[float] = UNSET, per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationWirelessControllerDevicesInterfacesL3ByDevice]:
        """List the wireless controller device interface L3 of an organization, by device.

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default. Look-back:
        ``timespan`` up to 31 days.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-controller-devices-interfaces-l3-by-device/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/wirelessController/devices/interfaces/l3/statuses/changeHistory/byDevice",
        paging="link", per_page=1000, per_page_minimum=3,
    )
    def get_organization_wireless_controller_devices_interfaces_l3_statuses_change_history_by_device(
        self, organization_id: Id, *, serials: Texts = UNSET,
        include_interfaces_without_changes: Opt[bool] = UNSET, t0: Opt[str] = UNSET,
        t1: Opt[str] = UNSET, timespan: Opt[float] = UNSET, per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationWirelessControllerDevicesInterfacesL3StatusesChangeHistoryByDevice]:
        """List the wireless controller device interface L3 status change history of an
        organization, by device.

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default. Look-back:
        ``timespan`` up to 31 days.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-controller-devices-interfaces-l3-statuses-change-history-by-device/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/wirelessController/devices/interfaces/l3/usage/history/byInterval",
        paging="link", per_page=1000, per_page_minimum=3,
    )
    def get_organization_wireless_controller_devices_interfaces_l3_usage_history_by_interval(
        self, organization_id: Id, *, serials: Texts = UNSET, t0: Opt[str] = UNSET,
        t1: Opt[str] = UNSET, timespan: Opt[float] = UNSET, per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationWirelessControllerDevicesInterfacesL3UsageHistoryByInterval]:
        """List the wireless controller device interface L3 usage history of an organization, by
        interval.

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default. Look-back:
        ``timespan`` up to 31 days.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-controller-devices-interfaces-l3-usage-history-by-interval/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/wirelessController/devices/interfaces/packets/overview/byDevice",
        paging="link", per_page=1000, per_page_minimum=3, oauth_scope="wireless:telemetry:read",
    )
    def get_organization_wireless_controller_devices_interfaces_packets_overview_by_device(
        self, organization_id: Id, *, serials: Texts = UNSET, names: Texts = UNSET,
        t0: Opt[str] = UNSET, t1: Opt[str] = UNSET, timespan: Opt[float] = UNSET,
        per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationWirelessControllerDevicesInterfacesPacketsOverviewByDevice]:
        """List the wireless controller device interface packet overview of an organization, by
        device.

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default. Look-back:
        ``timespan`` up to 1 day. OAuth scope: ``wireless:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-controller-devices-interfaces-packets-overview-by-device/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/wirelessController/devices/interfaces/usage/history/byInterval",
        paging="link", per_page=1000, per_page_minimum=3, oauth_scope="wireless:telemetry:read",
    )
    def get_organization_wireless_controller_devices_interfaces_usage_history_by_interval(
        self, organization_id: Id, *, serials: Texts = UNSET, names: Texts = UNSET,
        t0: Opt[str] = UNSET, t1: Opt[str] = UNSET, timespan: Opt[float] = UNSET,
        per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationWirelessControllerDevicesInterfacesUsageHistoryByInterval]:
        """List the wireless controller device interface usage history of an organization, by
        interval.

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default. Look-back:
        ``timespan`` up to 31 days. OAuth scope: ``wireless:telemetry:read``.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-controller-devices-interfaces-usage-history-by-interval/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/wirelessController/devices/redundancy/failover/history",
        paging="link", per_page=1000, per_page_minimum=3,
    )
    def get_organization_wireless_controller_devices_redundancy_failover_history(
        self, organization_id: Id, *, serials: Texts = UNSET, t0: Opt[str] = UNSET,
        t1: Opt[str] = UNSET, timespan: Opt[float] = UNSET, per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationWirelessControllerDevicesRedundancyFailoverHistory]:
        """List the wireless controller device redundancy failover history of an organization.

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default. Look-back:
        ``timespan`` up to 31 days.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-controller-devices-redundancy-failover-history/
        """

    @listing(
        "GET", "/organizations/{organizationId}/wirelessController/devices/redundancy/statuses",
        paging="link", per_page=1000, per_page_minimum=3,
    )
    def get_organization_wireless_controller_devices_redundancy_statuses(
        self, organization_id: Id, *, serials: Texts = UNSET, per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationWirelessControllerDevicesRedundancyStatus]:
        """List the wireless controller device redundancy statuses of an organization.

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-controller-devices-redundancy-statuses/
        """

    @listing(
        "GET",
        "/organizations/{organizationId}/wirelessController/devices/system/utilization/history/byInterval",
        paging="link", per_page=1000, per_page_minimum=3,
    )
    def get_organization_wireless_controller_devices_system_utilization_history_by_interval(
        self, organization_id: Id, *, serials: Texts = UNSET, t0: Opt[str] = UNSET,
        t1: Opt[str] = UNSET, timespan: Opt[float] = UNSET, per_page: Opt[int] = UNSET,
        starting_after: Opt[str] = UNSET, ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationWirelessControllerDevicesSystemUtilizationHistoryByInterval]:
        """List the wireless controller device system utilization history of an organization, by
        interval.

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default. Look-back:
        ``timespan`` up to 31 days.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-controller-devices-system-utilization-history-by-interval/
        """

    @listing(
        "GET", "/organizations/{organizationId}/wirelessController/overview/byDevice",
        paging="link", per_page=1000, per_page_minimum=3,
    )
    def get_organization_wireless_controller_overview_by_device(
        self, organization_id: Id, *, network_ids: Texts = UNSET, serials: Texts = UNSET,
        per_page: Opt[int] = UNSET, starting_after: Opt[str] = UNSET,
        ending_before: Opt[str] = UNSET,
    ) -> Paginator[models.OrganizationWirelessControllerOverviewByDevice]:
        """List the wireless controller overview of an organization, by device.

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.
        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-controller-overview-by-device/
        """

    @operation(
        "POST",
        "/organizations/{organizationId}/wirelessController/regulatoryDomain/package/generate",
        stage="beta",
    )
    def generate_organization_wireless_controller_regulatory_domain_package(
        self, organization_id: Id, *, body: Mapping[str, Any] | UnsetType = UNSET
    ) -> Call[Any]:
        """Generate the wireless controller regulatory domain package of an organization.

        Beta: it may change or vanish without notice.
        https://developer.cisco.com/meraki/api-v1/generate-organization-wireless-controller-regulatory-domain-package/
        """
