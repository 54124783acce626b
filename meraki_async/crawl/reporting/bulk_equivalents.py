"""Listings of a whole organization that spare one for each network or device.

The API's best practices ask for these (https://developer.cisco.com/meraki/api-v1/best-practices/).
Their records are close to the others', not equal to them.
"""

_PAIRS = """
    getNetworkDevices
        getOrganizationDevices
    getDevice
        getOrganizationDevices
    getDeviceSwitchPorts
        getOrganizationSwitchPortsBySwitch
    getDeviceSwitchPortsStatuses
        getOrganizationSwitchPortsStatusesBySwitch
    getDeviceSwitchPortsStatusesPackets
        getOrganizationSwitchPortsStatusesPacketsByDeviceByPort
    getDeviceLldpCdp
        getOrganizationSwitchPortsTopologyDiscoveryByDevice
    getDeviceManagementInterface
        getOrganizationDevicesUplinksAddressesByDevice
    getDeviceLossAndLatencyHistory
        getOrganizationDevicesUplinksLossAndLatency
    getDeviceWirelessStatus
        getOrganizationWirelessSsidsStatusesByDevice
    getDeviceWirelessRadioSettings
        getOrganizationWirelessRadioOverridesByDevice
    getNetworkApplianceVlans
        getOrganizationApplianceVlans
    getNetworkFirmwareUpgrades
        getOrganizationFirmwareUpgrades
    getNetworkHealthAlerts
        getOrganizationAssuranceAlerts
    getNetworkPoliciesByClient
        getOrganizationPoliciesAssignmentsByClient
    getNetworkWirelessChannelUtilizationHistory
        getOrganizationWirelessDevicesChannelUtilizationHistoryByNetworkByInterval
    getNetworkSyslogServers
        getOrganizationDevicesSyslogServersByNetwork
    getNetworkWebhooksHttpServers
        getOrganizationWebhooksHttpServers
"""
_NAMES = _PAIRS.split()
BULK_EQUIVALENTS = dict(zip(_NAMES[::2], _NAMES[1::2], strict=True))
