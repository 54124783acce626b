# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""The wirelessController operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import UNSET, UnsetType

from ...calls.scope import Scope
from ...operations.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...calls.call import Call
    from ...calls.paginator import Paginator
    from ..models import wireless_controller as models

GET_ORGANIZATION_WIRELESS_CONTROLLER_AVAILABILITIES_CHANGE_HISTORY = Operation(
    id="getOrganizationWirelessControllerAvailabilitiesChangeHistory",
    method="GET",
    path="/organizations/{organizationId}/wirelessController/availabilities/changeHistory",
    scope="wireless_controller",
    response_type="OrganizationWirelessControllerAvailabilitiesChangeHistory",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="wireless:telemetry:read",
)
GET_ORGANIZATION_WIRELESS_CONTROLLER_CLIENTS_OVERVIEW_HISTORY_BY_DEVICE_BY_INTERVAL = Operation(
    id="getOrganizationWirelessControllerClientsOverviewHistoryByDeviceByInterval",
    method="GET",
    path="/organizations/{organizationId}/wirelessController/clients/overview/history/byDevice/byInterval",
    scope="wireless_controller",
    response_type="OrganizationWirelessControllerClientsOverviewHistoryByDeviceByInterval",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
)
GET_ORGANIZATION_WIRELESS_CONTROLLER_CONNECTIONS = Operation(
    id="getOrganizationWirelessControllerConnections",
    method="GET",
    path="/organizations/{organizationId}/wirelessController/connections",
    scope="wireless_controller",
    response_type="OrganizationWirelessControllerConnection",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
)
GET_ORGANIZATION_WIRELESS_CONTROLLER_CONNECTIONS_UNASSIGNED = Operation(
    id="getOrganizationWirelessControllerConnectionsUnassigned",
    method="GET",
    path="/organizations/{organizationId}/wirelessController/connections/unassigned",
    scope="wireless_controller",
    is_list=True,
    paging="link",
    stage="beta",
)
GET_ORGANIZATION_WIRELESS_CONTROLLER_DEVICES_INTERFACES_L2_BY_DEVICE = Operation(
    id="getOrganizationWirelessControllerDevicesInterfacesL2ByDevice",
    method="GET",
    path="/organizations/{organizationId}/wirelessController/devices/interfaces/l2/byDevice",
    scope="wireless_controller",
    response_type="OrganizationWirelessControllerDevicesInterfacesL2ByDevice",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
)
GET_ORGANIZATION_WIRELESS_CONTROLLER_DEVICES_INTERFACES_L2_STATUSES_CHANGE_HISTORY_BY_DEVICE = Operation(
    id="getOrganizationWirelessControllerDevicesInterfacesL2StatusesChangeHistoryByDevice",
    method="GET",
    path="/organizations/{organizationId}/wirelessController/devices/interfaces/l2/statuses/changeHistory/byDevice",
    scope="wireless_controller",
    response_type="OrganizationWirelessControllerDevicesInterfacesL2StatusesChangeHistoryByDevice",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
)
GET_ORGANIZATION_WIRELESS_CONTROLLER_DEVICES_INTERFACES_L2_USAGE_HISTORY_BY_INTERVAL = Operation(
    id="getOrganizationWirelessControllerDevicesInterfacesL2UsageHistoryByInterval",
    method="GET",
    path="/organizations/{organizationId}/wirelessController/devices/interfaces/l2/usage/history/byInterval",
    scope="wireless_controller",
    response_type="OrganizationWirelessControllerDevicesInterfacesL2UsageHistoryByInterval",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
)
GET_ORGANIZATION_WIRELESS_CONTROLLER_DEVICES_INTERFACES_L3_BY_DEVICE = Operation(
    id="getOrganizationWirelessControllerDevicesInterfacesL3ByDevice",
    method="GET",
    path="/organizations/{organizationId}/wirelessController/devices/interfaces/l3/byDevice",
    scope="wireless_controller",
    response_type="OrganizationWirelessControllerDevicesInterfacesL3ByDevice",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
)
GET_ORGANIZATION_WIRELESS_CONTROLLER_DEVICES_INTERFACES_L3_STATUSES_CHANGE_HISTORY_BY_DEVICE = Operation(
    id="getOrganizationWirelessControllerDevicesInterfacesL3StatusesChangeHistoryByDevice",
    method="GET",
    path="/organizations/{organizationId}/wirelessController/devices/interfaces/l3/statuses/changeHistory/byDevice",
    scope="wireless_controller",
    response_type="OrganizationWirelessControllerDevicesInterfacesL3StatusesChangeHistoryByDevice",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
)
GET_ORGANIZATION_WIRELESS_CONTROLLER_DEVICES_INTERFACES_L3_USAGE_HISTORY_BY_INTERVAL = Operation(
    id="getOrganizationWirelessControllerDevicesInterfacesL3UsageHistoryByInterval",
    method="GET",
    path="/organizations/{organizationId}/wirelessController/devices/interfaces/l3/usage/history/byInterval",
    scope="wireless_controller",
    response_type="OrganizationWirelessControllerDevicesInterfacesL3UsageHistoryByInterval",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
)
GET_ORGANIZATION_WIRELESS_CONTROLLER_DEVICES_INTERFACES_PACKETS_OVERVIEW_BY_DEVICE = Operation(
    id="getOrganizationWirelessControllerDevicesInterfacesPacketsOverviewByDevice",
    method="GET",
    path="/organizations/{organizationId}/wirelessController/devices/interfaces/packets/overview/byDevice",
    scope="wireless_controller",
    response_type="OrganizationWirelessControllerDevicesInterfacesPacketsOverviewByDevice",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="wireless:telemetry:read",
)
GET_ORGANIZATION_WIRELESS_CONTROLLER_DEVICES_INTERFACES_USAGE_HISTORY_BY_INTERVAL = Operation(
    id="getOrganizationWirelessControllerDevicesInterfacesUsageHistoryByInterval",
    method="GET",
    path="/organizations/{organizationId}/wirelessController/devices/interfaces/usage/history/byInterval",
    scope="wireless_controller",
    response_type="OrganizationWirelessControllerDevicesInterfacesUsageHistoryByInterval",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
    oauth_scope="wireless:telemetry:read",
)
GET_ORGANIZATION_WIRELESS_CONTROLLER_DEVICES_REDUNDANCY_FAILOVER_HISTORY = Operation(
    id="getOrganizationWirelessControllerDevicesRedundancyFailoverHistory",
    method="GET",
    path="/organizations/{organizationId}/wirelessController/devices/redundancy/failover/history",
    scope="wireless_controller",
    response_type="OrganizationWirelessControllerDevicesRedundancyFailoverHistory",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
)
GET_ORGANIZATION_WIRELESS_CONTROLLER_DEVICES_REDUNDANCY_STATUSES = Operation(
    id="getOrganizationWirelessControllerDevicesRedundancyStatuses",
    method="GET",
    path="/organizations/{organizationId}/wirelessController/devices/redundancy/statuses",
    scope="wireless_controller",
    response_type="OrganizationWirelessControllerDevicesRedundancyStatus",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
)
GET_ORGANIZATION_WIRELESS_CONTROLLER_DEVICES_SYSTEM_UTILIZATION_HISTORY_BY_INTERVAL = Operation(
    id="getOrganizationWirelessControllerDevicesSystemUtilizationHistoryByInterval",
    method="GET",
    path="/organizations/{organizationId}/wirelessController/devices/system/utilization/history/byInterval",
    scope="wireless_controller",
    response_type="OrganizationWirelessControllerDevicesSystemUtilizationHistoryByInterval",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
)
GET_ORGANIZATION_WIRELESS_CONTROLLER_OVERVIEW_BY_DEVICE = Operation(
    id="getOrganizationWirelessControllerOverviewByDevice",
    method="GET",
    path="/organizations/{organizationId}/wirelessController/overview/byDevice",
    scope="wireless_controller",
    response_type="OrganizationWirelessControllerOverviewByDevice",
    is_list=True,
    paging="link",
    per_page=1000,
    per_page_minimum=3,
)
GENERATE_ORGANIZATION_WIRELESS_CONTROLLER_REGULATORY_DOMAIN_PACKAGE = Operation(
    id="generateOrganizationWirelessControllerRegulatoryDomainPackage",
    method="POST",
    path="/organizations/{organizationId}/wirelessController/regulatoryDomain/package/generate",
    scope="wireless_controller",
    stage="beta",
)


class WirelessController(Scope):
    """The wirelessController operations."""

    def get_organization_wireless_controller_availabilities_change_history(
        self,
        organization_id: str | int | None,
        *,
        serials: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationWirelessControllerAvailabilitiesChangeHistory]:
        """``GET /organizations/{organizationId}/wirelessController/availabilities/changeHistory``

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.

        OAuth scope: ``wireless:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-controller-
        availabilities-change-history/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_CONTROLLER_AVAILABILITIES_CHANGE_HISTORY,
            (organization_id,),
            {
                "serials[]": serials,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_wireless_controller_clients_overview_history_by_device_by_interval(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
        resolution: int | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationWirelessControllerClientsOverviewHistoryByDeviceByInterval]:
        """``GET
        /organizations/{organizationId}/wirelessController/clients/overview/history/byDevice/byInterval``

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-controller-clients-
        overview-history-by-device-by-interval/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_CONTROLLER_CLIENTS_OVERVIEW_HISTORY_BY_DEVICE_BY_INTERVAL,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "serials[]": serials,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
                "resolution": resolution,
            },
        )

    def get_organization_wireless_controller_connections(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        controller_serials: Sequence[str | None] | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationWirelessControllerConnection]:
        """``GET /organizations/{organizationId}/wirelessController/connections``

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-controller-
        connections/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_CONTROLLER_CONNECTIONS,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "controllerSerials[]": controller_serials,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_wireless_controller_connections_unassigned(
        self,
        organization_id: str | int | None,
        *,
        controller_serials: Sequence[str | None] | UnsetType = UNSET,
        supported: Sequence[str | None] | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[dict[str, Any]]:
        """``GET /organizations/{organizationId}/wirelessController/connections/unassigned``

        Beta: it may change or vanish without notice.

        Page size: 1 to unknown; the client requests none.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-controller-
        connections-unassigned/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_CONTROLLER_CONNECTIONS_UNASSIGNED,
            (organization_id,),
            {
                "controllerSerials[]": controller_serials,
                "supported[]": supported,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_wireless_controller_devices_interfaces_l2_by_device(
        self,
        organization_id: str | int | None,
        *,
        serials: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationWirelessControllerDevicesInterfacesL2ByDevice]:
        """``GET
        /organizations/{organizationId}/wirelessController/devices/interfaces/l2/byDevice``

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-controller-devices-
        interfaces-l2-by-device/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_CONTROLLER_DEVICES_INTERFACES_L2_BY_DEVICE,
            (organization_id,),
            {
                "serials[]": serials,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_wireless_controller_devices_interfaces_l2_statuses_change_history_by_device(
        self,
        organization_id: str | int | None,
        *,
        serials: Sequence[str | None] | UnsetType = UNSET,
        include_interfaces_without_changes: bool | None | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationWirelessControllerDevicesInterfacesL2StatusesChangeHistoryByDevice]:
        """``GET
        /organizations/{organizationId}/wirelessController/devices/interfaces/l2/statuses/changeHistory/byDevice``

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-controller-devices-
        interfaces-l2-statuses-change-history-by-device/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_CONTROLLER_DEVICES_INTERFACES_L2_STATUSES_CHANGE_HISTORY_BY_DEVICE,
            (organization_id,),
            {
                "serials[]": serials,
                "includeInterfacesWithoutChanges": include_interfaces_without_changes,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_wireless_controller_devices_interfaces_l2_usage_history_by_interval(
        self,
        organization_id: str | int | None,
        *,
        serials: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationWirelessControllerDevicesInterfacesL2UsageHistoryByInterval]:
        """``GET
        /organizations/{organizationId}/wirelessController/devices/interfaces/l2/usage/history/byInterval``

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-controller-devices-
        interfaces-l2-usage-history-by-interval/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_CONTROLLER_DEVICES_INTERFACES_L2_USAGE_HISTORY_BY_INTERVAL,
            (organization_id,),
            {
                "serials[]": serials,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_wireless_controller_devices_interfaces_l3_by_device(
        self,
        organization_id: str | int | None,
        *,
        serials: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationWirelessControllerDevicesInterfacesL3ByDevice]:
        """``GET
        /organizations/{organizationId}/wirelessController/devices/interfaces/l3/byDevice``

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-controller-devices-
        interfaces-l3-by-device/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_CONTROLLER_DEVICES_INTERFACES_L3_BY_DEVICE,
            (organization_id,),
            {
                "serials[]": serials,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_wireless_controller_devices_interfaces_l3_statuses_change_history_by_device(
        self,
        organization_id: str | int | None,
        *,
        serials: Sequence[str | None] | UnsetType = UNSET,
        include_interfaces_without_changes: bool | None | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationWirelessControllerDevicesInterfacesL3StatusesChangeHistoryByDevice]:
        """``GET
        /organizations/{organizationId}/wirelessController/devices/interfaces/l3/statuses/changeHistory/byDevice``

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-controller-devices-
        interfaces-l3-statuses-change-history-by-device/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_CONTROLLER_DEVICES_INTERFACES_L3_STATUSES_CHANGE_HISTORY_BY_DEVICE,
            (organization_id,),
            {
                "serials[]": serials,
                "includeInterfacesWithoutChanges": include_interfaces_without_changes,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_wireless_controller_devices_interfaces_l3_usage_history_by_interval(
        self,
        organization_id: str | int | None,
        *,
        serials: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationWirelessControllerDevicesInterfacesL3UsageHistoryByInterval]:
        """``GET
        /organizations/{organizationId}/wirelessController/devices/interfaces/l3/usage/history/byInterval``

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-controller-devices-
        interfaces-l3-usage-history-by-interval/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_CONTROLLER_DEVICES_INTERFACES_L3_USAGE_HISTORY_BY_INTERVAL,
            (organization_id,),
            {
                "serials[]": serials,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_wireless_controller_devices_interfaces_packets_overview_by_device(
        self,
        organization_id: str | int | None,
        *,
        serials: Sequence[str | None] | UnsetType = UNSET,
        names: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationWirelessControllerDevicesInterfacesPacketsOverviewByDevice]:
        """``GET
        /organizations/{organizationId}/wirelessController/devices/interfaces/packets/overview/byDevice``

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.

        OAuth scope: ``wireless:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-controller-devices-
        interfaces-packets-overview-by-device/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_CONTROLLER_DEVICES_INTERFACES_PACKETS_OVERVIEW_BY_DEVICE,
            (organization_id,),
            {
                "serials[]": serials,
                "names[]": names,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_wireless_controller_devices_interfaces_usage_history_by_interval(
        self,
        organization_id: str | int | None,
        *,
        serials: Sequence[str | None] | UnsetType = UNSET,
        names: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationWirelessControllerDevicesInterfacesUsageHistoryByInterval]:
        """``GET
        /organizations/{organizationId}/wirelessController/devices/interfaces/usage/history/byInterval``

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.

        OAuth scope: ``wireless:telemetry:read``.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-controller-devices-
        interfaces-usage-history-by-interval/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_CONTROLLER_DEVICES_INTERFACES_USAGE_HISTORY_BY_INTERVAL,
            (organization_id,),
            {
                "serials[]": serials,
                "names[]": names,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_wireless_controller_devices_redundancy_failover_history(
        self,
        organization_id: str | int | None,
        *,
        serials: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationWirelessControllerDevicesRedundancyFailoverHistory]:
        """``GET
        /organizations/{organizationId}/wirelessController/devices/redundancy/failover/history``

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-controller-devices-
        redundancy-failover-history/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_CONTROLLER_DEVICES_REDUNDANCY_FAILOVER_HISTORY,
            (organization_id,),
            {
                "serials[]": serials,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_wireless_controller_devices_redundancy_statuses(
        self,
        organization_id: str | int | None,
        *,
        serials: Sequence[str | None] | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationWirelessControllerDevicesRedundancyStatus]:
        """``GET /organizations/{organizationId}/wirelessController/devices/redundancy/statuses``

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-controller-devices-
        redundancy-statuses/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_CONTROLLER_DEVICES_REDUNDANCY_STATUSES,
            (organization_id,),
            {
                "serials[]": serials,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_wireless_controller_devices_system_utilization_history_by_interval(
        self,
        organization_id: str | int | None,
        *,
        serials: Sequence[str | None] | UnsetType = UNSET,
        t0: str | None | UnsetType = UNSET,
        t1: str | None | UnsetType = UNSET,
        timespan: float | None | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationWirelessControllerDevicesSystemUtilizationHistoryByInterval]:
        """``GET
        /organizations/{organizationId}/wirelessController/devices/system/utilization/history/byInterval``

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-controller-devices-
        system-utilization-history-by-interval/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_CONTROLLER_DEVICES_SYSTEM_UTILIZATION_HISTORY_BY_INTERVAL,
            (organization_id,),
            {
                "serials[]": serials,
                "t0": t0,
                "t1": t1,
                "timespan": timespan,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def get_organization_wireless_controller_overview_by_device(
        self,
        organization_id: str | int | None,
        *,
        network_ids: Sequence[str | None] | UnsetType = UNSET,
        serials: Sequence[str | None] | UnsetType = UNSET,
        per_page: int | None | UnsetType = UNSET,
        starting_after: str | None | UnsetType = UNSET,
        ending_before: str | None | UnsetType = UNSET,
    ) -> Paginator[models.OrganizationWirelessControllerOverviewByDevice]:
        """``GET /organizations/{organizationId}/wirelessController/overview/byDevice``

        Page size: 3 to 1000, the API's default 1000; 1000 is requested by default.

        https://developer.cisco.com/meraki/api-v1/get-organization-wireless-controller-overview-
        by-device/
        """
        return self._list(
            GET_ORGANIZATION_WIRELESS_CONTROLLER_OVERVIEW_BY_DEVICE,
            (organization_id,),
            {
                "networkIds[]": network_ids,
                "serials[]": serials,
                "perPage": per_page,
                "startingAfter": starting_after,
                "endingBefore": ending_before,
            },
        )

    def generate_organization_wireless_controller_regulatory_domain_package(
        self,
        organization_id: str | int | None,
        *,
        body: Mapping[str, Any] | UnsetType = UNSET,
    ) -> Call[Any]:
        """``POST
        /organizations/{organizationId}/wirelessController/regulatoryDomain/package/generate``

        Beta: it may change or vanish without notice.

        https://developer.cisco.com/meraki/api-v1/generate-organization-wireless-controller-
        regulatory-domain-package/
        """
        return self._call(
            GENERATE_ORGANIZATION_WIRELESS_CONTROLLER_REGULATORY_DOMAIN_PACKAGE,
            (organization_id,),
            {},
            body,
        )
