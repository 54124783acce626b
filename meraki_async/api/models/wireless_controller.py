# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""Response types of the wirelessController operations."""

from __future__ import annotations

from ...operations.model import Model
from . import shared


class OrganizationWirelessControllerConnection(Model):
    serial: str | None = None
    controller: shared.Serial | None = None
    network: shared.IdNameUrl | None = None


class OrganizationWirelessControllerOverviewByDeviceCountsClientsByStatus(Model):
    online: int | None = None


class OrganizationWirelessControllerOverviewByDeviceCountsClients(Model):
    by_status: OrganizationWirelessControllerOverviewByDeviceCountsClientsByStatus | None = None


class OrganizationWirelessControllerOverviewByDeviceCountsConnectionsByStatus(Model):
    online: int | None = None
    offline: int | None = None


class OrganizationWirelessControllerOverviewByDeviceCountsConnections(Model):
    total: int | None = None
    by_status: OrganizationWirelessControllerOverviewByDeviceCountsConnectionsByStatus | None = None


class OrganizationWirelessControllerOverviewByDeviceCounts(Model):
    clients: OrganizationWirelessControllerOverviewByDeviceCountsClients | None = None
    connections: OrganizationWirelessControllerOverviewByDeviceCountsConnections | None = None


class OrganizationWirelessControllerOverviewByDeviceRedundancyManagement(Model):
    addresses: list[shared.Address] | None = None


class OrganizationWirelessControllerOverviewByDeviceRedundancy(Model):
    role: str | None = None
    id: str | None = None
    chassis_name: str | None = None
    redundant_serial: str | None = None
    management: OrganizationWirelessControllerOverviewByDeviceRedundancyManagement | None = None


class OrganizationWirelessControllerOverviewByDeviceFirmwareVersion(Model):
    short_name: str | None = None


class OrganizationWirelessControllerOverviewByDeviceFirmware(Model):
    version: OrganizationWirelessControllerOverviewByDeviceFirmwareVersion | None = None


class OrganizationWirelessControllerOverviewByDevice(Model):
    serial: str | None = None
    network: shared.Id | None = None
    counts: OrganizationWirelessControllerOverviewByDeviceCounts | None = None
    redundancy: OrganizationWirelessControllerOverviewByDeviceRedundancy | None = None
    firmware: OrganizationWirelessControllerOverviewByDeviceFirmware | None = None


class OrganizationWirelessControllerDevicesRedundancyStatusFailoverLast(Model):
    ts: str | None = None
    reason: str | None = None


class OrganizationWirelessControllerDevicesRedundancyStatusFailover(Model):
    last: OrganizationWirelessControllerDevicesRedundancyStatusFailoverLast | None = None
    counts: shared.Total | None = None


class OrganizationWirelessControllerDevicesRedundancyStatus(Model):
    serial: str | None = None
    mode: str | None = None
    enabled: bool | None = None
    failover: OrganizationWirelessControllerDevicesRedundancyStatusFailover | None = None
    mobility_mac: str | None = None


class OrganizationWirelessControllerAvailabilitiesChangeHistoryChange(Model):
    start_ts: str | None = None
    end_ts: str | None = None
    status: str | None = None


class OrganizationWirelessControllerAvailabilitiesChangeHistory(Model):
    serial: str | None = None
    changes: list[OrganizationWirelessControllerAvailabilitiesChangeHistoryChange] | None = None


class OrganizationWirelessControllerDevicesInterfacesL2ByDeviceInterfaceChannelGroup(Model):
    number: int | None = None


class OrganizationWirelessControllerDevicesInterfacesL2ByDeviceInterfaceModule(Model):
    model: str | None = None


class OrganizationWirelessControllerDevicesInterfacesL2ByDeviceInterface(Model):
    name: str | None = None
    description: str | None = None
    enabled: bool | None = None
    mac: str | None = None
    status: str | None = None
    speed: str | None = None
    is_uplink: bool | None = None
    vlan: int | None = None
    is_redundancy_port: bool | None = None
    link_negotiation: str | None = None
    channel_group: OrganizationWirelessControllerDevicesInterfacesL2ByDeviceInterfaceChannelGroup | None = None
    module: OrganizationWirelessControllerDevicesInterfacesL2ByDeviceInterfaceModule | None = None


class OrganizationWirelessControllerDevicesInterfacesL2ByDevice(Model):
    serial: str | None = None
    interfaces: list[OrganizationWirelessControllerDevicesInterfacesL2ByDeviceInterface] | None = None


class OrganizationWirelessControllerDevicesInterfacesL3ByDeviceInterfaceAddress(Model):
    protocol: str | None = None
    address: str | None = None
    subnet: str | None = None


class OrganizationWirelessControllerDevicesInterfacesL3ByDeviceInterface(Model):
    name: str | None = None
    description: str | None = None
    mac: str | None = None
    status: str | None = None
    speed: str | None = None
    addresses: list[OrganizationWirelessControllerDevicesInterfacesL3ByDeviceInterfaceAddress] | None = None
    vrf: shared.Name | None = None
    is_uplink: bool | None = None
    vlan: int | None = None
    link_negotiation: str | None = None
    channel_group: OrganizationWirelessControllerDevicesInterfacesL2ByDeviceInterfaceChannelGroup | None = None
    module: OrganizationWirelessControllerDevicesInterfacesL2ByDeviceInterfaceModule | None = None


class OrganizationWirelessControllerDevicesInterfacesL3ByDevice(Model):
    serial: str | None = None
    interfaces: list[OrganizationWirelessControllerDevicesInterfacesL3ByDeviceInterface] | None = None


class OrganizationWirelessControllerDevicesRedundancyFailoverHistoryFailed(Model):
    chassis: shared.Name | None = None


class OrganizationWirelessControllerDevicesRedundancyFailoverHistory(Model):
    serial: str | None = None
    ts: str | None = None
    reason: str | None = None
    failed: OrganizationWirelessControllerDevicesRedundancyFailoverHistoryFailed | None = None
    active: OrganizationWirelessControllerDevicesRedundancyFailoverHistoryFailed | None = None


class OrganizationWirelessControllerDevicesInterfacesUsageHistoryByIntervalIntervalOverall(Model):
    total: int | None = None
    recv: int | None = None
    send: int | None = None


class OrganizationWirelessControllerDevicesInterfacesUsageHistoryByIntervalIntervalByInterface(Model):
    name: str | None = None
    usage: OrganizationWirelessControllerDevicesInterfacesUsageHistoryByIntervalIntervalOverall | None = None


class OrganizationWirelessControllerDevicesInterfacesUsageHistoryByIntervalInterval(Model):
    start_ts: str | None = None
    end_ts: str | None = None
    overall: OrganizationWirelessControllerDevicesInterfacesUsageHistoryByIntervalIntervalOverall | None = None
    by_interface: list[OrganizationWirelessControllerDevicesInterfacesUsageHistoryByIntervalIntervalByInterface] | None = None


class OrganizationWirelessControllerDevicesInterfacesUsageHistoryByInterval(Model):
    serial: str | None = None
    intervals: list[OrganizationWirelessControllerDevicesInterfacesUsageHistoryByIntervalInterval] | None = None


class OrganizationWirelessControllerClientsOverviewHistoryByDeviceByIntervalReading(Model):
    start_ts: str | None = None
    end_ts: str | None = None
    counts: OrganizationWirelessControllerOverviewByDeviceCountsClients | None = None


class OrganizationWirelessControllerClientsOverviewHistoryByDeviceByInterval(Model):
    serial: str | None = None
    network: shared.Id | None = None
    readings: list[OrganizationWirelessControllerClientsOverviewHistoryByDeviceByIntervalReading] | None = None


class OrganizationWirelessControllerDevicesInterfacesPacketsOverviewByDeviceInterfaceReading(Model):
    name: str | None = None
    total: int | None = None
    recv: int | None = None
    send: int | None = None
    rate: OrganizationWirelessControllerDevicesInterfacesUsageHistoryByIntervalIntervalOverall | None = None


class OrganizationWirelessControllerDevicesInterfacesPacketsOverviewByDeviceInterface(Model):
    name: str | None = None
    readings: list[OrganizationWirelessControllerDevicesInterfacesPacketsOverviewByDeviceInterfaceReading] | None = None


class OrganizationWirelessControllerDevicesInterfacesPacketsOverviewByDevice(Model):
    serial: str | None = None
    interfaces: list[OrganizationWirelessControllerDevicesInterfacesPacketsOverviewByDeviceInterface] | None = None


class OrganizationWirelessControllerDevicesInterfacesL2UsageHistoryByIntervalReading(Model):
    name: str | None = None
    mac: str | None = None
    recv: int | None = None
    send: int | None = None


class OrganizationWirelessControllerDevicesInterfacesL2UsageHistoryByInterval(Model):
    serial: str | None = None
    readings: list[OrganizationWirelessControllerDevicesInterfacesL2UsageHistoryByIntervalReading] | None = None


class OrganizationWirelessControllerDevicesSystemUtilizationHistoryByIntervalIntervalOverallUsageAverage(Model):
    percentage: float | None = None


class OrganizationWirelessControllerDevicesSystemUtilizationHistoryByIntervalIntervalOverallUsage(Model):
    average: OrganizationWirelessControllerDevicesSystemUtilizationHistoryByIntervalIntervalOverallUsageAverage | None = None


class OrganizationWirelessControllerDevicesSystemUtilizationHistoryByIntervalIntervalOverall(Model):
    usage: OrganizationWirelessControllerDevicesSystemUtilizationHistoryByIntervalIntervalOverallUsage | None = None


class OrganizationWirelessControllerDevicesSystemUtilizationHistoryByIntervalIntervalByCore(Model):
    name: str | None = None
    usage: OrganizationWirelessControllerDevicesSystemUtilizationHistoryByIntervalIntervalOverallUsage | None = None


class OrganizationWirelessControllerDevicesSystemUtilizationHistoryByIntervalInterval(Model):
    start_ts: str | None = None
    end_ts: str | None = None
    overall: OrganizationWirelessControllerDevicesSystemUtilizationHistoryByIntervalIntervalOverall | None = None
    by_core: list[OrganizationWirelessControllerDevicesSystemUtilizationHistoryByIntervalIntervalByCore] | None = None


class OrganizationWirelessControllerDevicesSystemUtilizationHistoryByInterval(Model):
    serial: str | None = None
    intervals: list[OrganizationWirelessControllerDevicesSystemUtilizationHistoryByIntervalInterval] | None = None


class OrganizationWirelessControllerDevicesInterfacesL2StatusesChangeHistoryByDeviceInterfaceChange(Model):
    ts: str | None = None
    status: str | None = None
    warnings: list[str] | None = None
    errors: list[str] | None = None


class OrganizationWirelessControllerDevicesInterfacesL2StatusesChangeHistoryByDeviceInterface(Model):
    name: str | None = None
    mac: str | None = None
    changes: list[OrganizationWirelessControllerDevicesInterfacesL2StatusesChangeHistoryByDeviceInterfaceChange] | None = None


class OrganizationWirelessControllerDevicesInterfacesL2StatusesChangeHistoryByDevice(Model):
    serial: str | None = None
    interfaces: list[OrganizationWirelessControllerDevicesInterfacesL2StatusesChangeHistoryByDeviceInterface] | None = None


OrganizationWirelessControllerDevicesInterfacesL3StatusesChangeHistoryByDevice = OrganizationWirelessControllerDevicesInterfacesL2StatusesChangeHistoryByDevice
OrganizationWirelessControllerDevicesInterfacesL3UsageHistoryByInterval = OrganizationWirelessControllerDevicesInterfacesL2UsageHistoryByInterval
