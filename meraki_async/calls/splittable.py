"""Which listings may be split into several, and how.

They were reviewed one by one, since the parts of any other add up to something else than the whole
(an aggregate, say, or a list of the top ten).

By network and by serial: every record belongs to one network, or one device, so that the union over
the filter's values is the whole. By time: every record is an event with a timestamp of its own.
"""

from typing import NamedTuple


class EventListing(NamedTuple):
    """How a listing of events is split by time."""

    timestamp: str
    """The field of a record that says when."""
    max_days: int
    """Days that one request may ask for, at most (the document's ``maximum`` of ``timespan``)."""


BY_NETWORK_OR_SERIAL = frozenset(
    {
        "getOrganizationApplianceUplinkStatuses",
        "getOrganizationCameraOnboardingStatuses",
        "getOrganizationCellularGatewayUplinkStatuses",
        "getOrganizationDevices",
        "getOrganizationDevicesAvailabilities",
        "getOrganizationDevicesAvailabilitiesChangeHistory",
        "getOrganizationDevicesPowerModulesStatusesByDevice",
        "getOrganizationDevicesStatuses",
        "getOrganizationDevicesUplinksAddressesByDevice",
        "getOrganizationInventoryDevices",
        "getOrganizationSensorReadingsHistory",
        "getOrganizationSensorReadingsLatest",
        "getOrganizationSwitchPortsBySwitch",
        "getOrganizationSwitchPortsClientsOverviewByDevice",
        "getOrganizationSwitchPortsStatusesBySwitch",
        "getOrganizationSwitchPortsTopologyDiscoveryByDevice",
        "getOrganizationSwitchPortsUsageHistoryByDeviceByInterval",
        "getOrganizationUplinksStatuses",
        "getOrganizationWirelessDevicesPowerModeHistory",
        "getOrganizationWirelessDevicesSystemCpuLoadHistory",
        "getOrganizationWirelessDevicesWirelessControllersByDevice",
        "getOrganizationWirelessRadioOverridesByDevice",
        "getOrganizationWirelessRfProfilesAssignmentsByDevice",
        "getOrganizationWirelessSsidsStatusesByDevice",
    }
)
BY_NETWORK = BY_NETWORK_OR_SERIAL | {
    "getOrganizationApplianceTrafficShapingVpnExclusionsByNetwork",
    "getOrganizationApplianceUplinksNatByNetwork",
    "getOrganizationApplianceVpnStats",
    "getOrganizationApplianceVpnStatuses",
    "getOrganizationSmSentryPoliciesAssignmentsByNetwork",
    "getOrganizationWirelessAirMarshalRules",
    "getOrganizationWirelessAirMarshalSettingsByNetwork",
    "getOrganizationWirelessDevicesEthernetStatuses",
    "getOrganizationWirelessLocationScanningByNetwork",
    "getOrganizationWirelessRadioRrmByNetwork",
    "getOrganizationWirelessSsidsOpenRoamingByNetwork",
    "getOrganizationWirelessZigbeeDevices",
    "getOrganizationWirelessZigbeeDoorLocks",
}
WITH_UNASSIGNED = frozenset({"getOrganizationInventoryDevices"})
"""Where ``networkIds[]=null`` asks for what is in no network."""

FILTERS: dict[str, frozenset[str]] = {
    "networkIds[]": BY_NETWORK,
    "serials[]": BY_NETWORK_OR_SERIAL
    | {
        "getNetworkSmDevices",
        "getOrganizationWirelessControllerAvailabilitiesChangeHistory",
        "getOrganizationWirelessControllerDevicesRedundancyFailoverHistory",
        "getOrganizationWirelessControllerDevicesRedundancyStatuses",
    },
    "macs[]": frozenset(
        {
            "getOrganizationDevices",
            "getOrganizationSwitchPortsBySwitch",
            "getOrganizationSwitchPortsStatusesBySwitch",
            "getOrganizationWirelessRfProfilesAssignmentsByDevice",
        }
    ),
    "ids[]": frozenset({"getNetworkSmDevices", "getNetworkSmUsers"}),
}
"""Listings by a filter of which each record meets one value."""

BY_TIME = {
    "getNetworkApplianceSecurityEvents": EventListing("ts", 365),
    "getNetworkWirelessClientConnectivityEvents": EventListing("occurredAt", 31),
    "getNetworkWirelessFailedConnections": EventListing("ts", 7),
    "getOrganizationApiRequests": EventListing("ts", 31),
    "getOrganizationApplianceSecurityEvents": EventListing("ts", 365),
    "getOrganizationConfigurationChanges": EventListing("ts", 365),
    "getOrganizationDevicesAvailabilitiesChangeHistory": EventListing("ts", 31),
    "getOrganizationSensorReadingsHistory": EventListing("ts", 7),
    "getOrganizationWebhooksLogs": EventListing("loggedAt", 30),
    "getOrganizationWirelessControllerDevicesRedundancyFailoverHistory": EventListing("ts", 31),
}
