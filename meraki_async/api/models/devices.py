# Generated from the OpenAPI document by python -m meraki_async.codegen. Do not edit.
"""Response types of the devices operations."""

from __future__ import annotations

from ...operations.model import Model
from . import shared


class DeviceClientUsage(Model):
    sent: float | None = None
    recv: float | None = None


class DeviceClient(Model):
    id: str | None = None
    mac: str | None = None
    description: str | None = None
    mdns_name: str | None = None
    dhcp_hostname: str | None = None
    user: str | None = None
    ip: str | None = None
    vlan: str | None = None
    named_vlan: str | None = None
    switchport: str | None = None
    adaptive_policy_group: str | None = None
    usage: DeviceClientUsage | None = None


class DeviceLossAndLatencyHistory(Model):
    start_time: str | None = None
    end_time: str | None = None
    loss_percent: float | None = None
    latency_ms: float | None = None
    goodput: int | None = None
    jitter: float | None = None


class DeviceBeaconIdParams(Model):
    uuid: str | None = None
    major: int | None = None
    minor: int | None = None


class Device(Model):
    name: str | None = None
    lat: float | None = None
    lng: float | None = None
    address: str | None = None
    notes: str | None = None
    tags: list[str] | None = None
    network_id: str | None = None
    serial: str | None = None
    model: str | None = None
    mac: str | None = None
    lan_ip: str | None = None
    firmware: str | None = None
    floor_plan_id: str | None = None
    url: str | None = None
    details: list[shared.NameValue] | None = None
    beacon_id_params: DeviceBeaconIdParams | None = None


class DeviceLldpCdpPortLldp(Model):
    system_name: str | None = None
    system_description: str | None = None
    port_id: str | None = None
    chassis_id: str | None = None
    management_vlan: int | None = None
    port_vlan: int | None = None
    management_address: str | None = None
    port_description: str | None = None
    system_capabilities: str | None = None
    source_port: str | None = None


class DeviceLldpCdpPortCdp(Model):
    platform: str | None = None
    device_id: str | None = None
    model: str | None = None
    version: str | None = None
    port_id: str | None = None
    native_vlan: int | None = None
    vtp_management_domain: str | None = None
    capabilities: str | None = None
    address: str | None = None
    source_port: str | None = None


class DeviceLldpCdpPortDevice(Model):
    url: str | None = None


class DeviceLldpCdpPort(Model):
    lldp: DeviceLldpCdpPortLldp | None = None
    cdp: DeviceLldpCdpPortCdp | None = None
    device_mac: str | None = None
    device: DeviceLldpCdpPortDevice | None = None


class DeviceLldpCdp(Model):
    source_mac: str | None = None
    ports: dict[str, DeviceLldpCdpPort] | None = None


class DeviceCellularSimsSimApnAuthentication(Model):
    type: str | None = None
    username: str | None = None
    password: str | None = None


class DeviceCellularSimsSimApn(Model):
    name: str | None = None
    allowed_ip_types: list[str] | None = None
    authentication: DeviceCellularSimsSimApnAuthentication | None = None


class DeviceCellularSimsSimIpTranslation(Model):
    type: str | None = None
    status: str | None = None


class DeviceCellularSimsSimIp(Model):
    translation: DeviceCellularSimsSimIpTranslation | None = None


class DeviceCellularSimsSim(Model):
    slot: str | None = None
    iccid: str | None = None
    imsi: str | None = None
    msisdn: str | None = None
    is_primary: bool | None = None
    status: str | None = None
    apns: list[DeviceCellularSimsSimApn] | None = None
    ips: list[DeviceCellularSimsSimIp] | None = None


class DeviceCellularSimsSimFailover(Model):
    enabled: bool | None = None
    timeout: int | None = None


class DeviceCellularSims(Model):
    sims: list[DeviceCellularSimsSim] | None = None
    sim_ordering: list[str] | None = None
    sim_failover: DeviceCellularSimsSimFailover | None = None


class DeviceLiveToolsPingRequest(Model):
    serial: str | None = None
    target: str | None = None
    count: int | None = None


class DeviceLiveToolsPingResultsLoss(Model):
    percentage: float | None = None


class DeviceLiveToolsPingResultsLatencies(Model):
    minimum: float | None = None
    average: float | None = None
    maximum: float | None = None


class DeviceLiveToolsPingResultsReply(Model):
    sequence_id: int | None = None
    size: int | None = None
    latency: float | None = None


class DeviceLiveToolsPingResults(Model):
    sent: int | None = None
    received: int | None = None
    loss: DeviceLiveToolsPingResultsLoss | None = None
    latencies: DeviceLiveToolsPingResultsLatencies | None = None
    replies: list[DeviceLiveToolsPingResultsReply] | None = None


class DeviceLiveToolsPing(Model):
    ping_id: str | None = None
    url: str | None = None
    request: DeviceLiveToolsPingRequest | None = None
    status: str | None = None
    results: DeviceLiveToolsPingResults | None = None


class DeviceLiveToolsArpTableEntry(Model):
    ip: str | None = None
    mac: str | None = None
    vlan_id: int | None = None
    interface: str | None = None
    last_updated_at: str | None = None


class DeviceLiveToolsArpTable(Model):
    arp_table_id: str | None = None
    url: str | None = None
    request: shared.Serial | None = None
    status: str | None = None
    entries: list[DeviceLiveToolsArpTableEntry] | None = None
    error: str | None = None


class DeviceLiveToolsMacTableRequest(Model):
    serial: str | None = None
    mac: str | None = None


class DeviceLiveToolsMacTableEntry(Model):
    mac: str | None = None
    port: str | None = None
    vlan_id: int | None = None


class DeviceLiveToolsMacTable(Model):
    mac_table_id: str | None = None
    url: str | None = None
    request: DeviceLiveToolsMacTableRequest | None = None
    status: str | None = None
    entries: list[DeviceLiveToolsMacTableEntry] | None = None
    error: str | None = None


class DeviceLiveToolsCableTestRequest(Model):
    serial: str | None = None
    ports: list[str] | None = None


class DeviceLiveToolsCableTestResultPair(Model):
    index: int | None = None
    status: str | None = None
    length_meters: int | None = None


class DeviceLiveToolsCableTestResult(Model):
    port: str | None = None
    status: str | None = None
    speed_mbps: int | None = None
    error: str | None = None
    pairs: list[DeviceLiveToolsCableTestResultPair] | None = None


class DeviceLiveToolsCableTest(Model):
    cable_test_id: str | None = None
    url: str | None = None
    request: DeviceLiveToolsCableTestRequest | None = None
    status: str | None = None
    results: list[DeviceLiveToolsCableTestResult] | None = None
    error: str | None = None


class DeviceLiveToolsLedsBlinkRequest(Model):
    serial: str | None = None
    duration: int | None = None


class DeviceLiveToolsLedsBlink(Model):
    leds_blink_id: str | None = None
    url: str | None = None
    status: str | None = None
    request: DeviceLiveToolsLedsBlinkRequest | None = None
    error: str | None = None


class DeviceLiveToolsWakeOnLanRequest(Model):
    serial: str | None = None
    vlan_id: int | None = None
    mac: str | None = None


class DeviceLiveToolsWakeOnLan(Model):
    wake_on_lan_id: str | None = None
    url: str | None = None
    status: str | None = None
    request: DeviceLiveToolsWakeOnLanRequest | None = None
    error: str | None = None


class DeviceLiveToolsPingDeviceRequest(Model):
    serial: str | None = None
    count: int | None = None


class DeviceLiveToolsPingDeviceCallback(Model):
    id: str | None = None
    url: str | None = None
    status: str | None = None


class DeviceLiveToolsPingDevice(Model):
    ping_id: str | None = None
    url: str | None = None
    request: DeviceLiveToolsPingDeviceRequest | None = None
    status: str | None = None
    results: DeviceLiveToolsPingResults | None = None
    callback: DeviceLiveToolsPingDeviceCallback | None = None


class DeviceLiveToolsPortsCycle(Model):
    cycle_port_id: str | None = None
    url: str | None = None
    request: DeviceLiveToolsCableTestRequest | None = None
    status: str | None = None
    error: str | None = None


class DeviceLiveToolsPowerUsageResults(Model):
    instant: float | None = None
    peak: float | None = None
    budget: float | None = None


class DeviceLiveToolsPowerUsage(Model):
    job_id: str | None = None
    url: str | None = None
    request: shared.Serial | None = None
    status: str | None = None
    results: DeviceLiveToolsPowerUsageResults | None = None
    errors: list[str] | None = None


class DeviceManagementInterfaceDdnsHostnames(Model):
    active_ddns_hostname: str | None = None
    ddns_hostname_wan1: str | None = None
    ddns_hostname_wan2: str | None = None


class DeviceManagementInterfaceWan1(Model):
    wan_enabled: str | None = None
    using_static_ip: bool | None = None
    static_ip: str | None = None
    static_subnet_mask: str | None = None
    static_gateway_ip: str | None = None
    static_dns: list[str] | None = None
    vlan: int | None = None
    vrf: shared.Name | None = None


class DeviceManagementInterface(Model):
    ddns_hostnames: DeviceManagementInterfaceDdnsHostnames | None = None
    wan1: DeviceManagementInterfaceWan1 | None = None
    wan2: DeviceManagementInterfaceWan1 | None = None


class DeviceLiveToolsPortsStatusResultInterface(Model):
    name: str | None = None
    slot: int | None = None
    subslot: int | None = None
    number: int | None = None


class DeviceLiveToolsPortsStatusResultPower(Model):
    is_drawing: bool | None = None


class DeviceLiveToolsPortsStatusResult(Model):
    port_id: int | None = None
    interface: DeviceLiveToolsPortsStatusResultInterface | None = None
    speed: str | None = None
    status: str | None = None
    duplex: bool | None = None
    enabled: bool | None = None
    power: DeviceLiveToolsPortsStatusResultPower | None = None


class DeviceLiveToolsPortsStatus(Model):
    job_id: str | None = None
    url: str | None = None
    request: shared.Serial | None = None
    status: str | None = None
    results: list[DeviceLiveToolsPortsStatusResult] | None = None
    errors: list[str] | None = None


class DeviceLiveToolsThroughputTestResultSpeeds(Model):
    downstream: float | None = None


class DeviceLiveToolsThroughputTestResult(Model):
    speeds: DeviceLiveToolsThroughputTestResultSpeeds | None = None


class DeviceLiveToolsThroughputTest(Model):
    throughput_test_id: str | None = None
    url: str | None = None
    status: str | None = None
    result: DeviceLiveToolsThroughputTestResult | None = None
    request: shared.Serial | None = None
    error: str | None = None


class DeviceLiveToolsMulticastRoutingInterface(Model):
    ip: str | None = None
    name: str | None = None
    vrf: str | None = None
    vrf_type: str | None = None
    ip_version: str | None = None
    subnet: str | None = None
    flags: list[str] | None = None
    neighbors: list[str] | None = None


class DeviceLiveToolsMulticastRoutingRoute(Model):
    source: str | None = None
    group: str | None = None
    vrf: str | None = None
    ip_version: str | None = None
    rendezvous_point: str | None = None
    incoming_interface_name: str | None = None
    outgoing_interface_names: list[str] | None = None
    flags: list[str] | None = None


class DeviceLiveToolsMulticastRouting(Model):
    multicast_routing_id: str | None = None
    url: str | None = None
    request: shared.Serial | None = None
    status: str | None = None
    interfaces: list[DeviceLiveToolsMulticastRoutingInterface] | None = None
    routes: list[DeviceLiveToolsMulticastRoutingRoute] | None = None
    error: str | None = None


class DeviceLiveToolsRoutingTableLookupRequestDestination(Model):
    address: str | None = None
    subnet: str | None = None


class DeviceLiveToolsRoutingTableLookupRequestVpn(Model):
    peer: shared.Id | None = None


class DeviceLiveToolsRoutingTableLookupRequestVrf(Model):
    names: list[str] | None = None


class DeviceLiveToolsRoutingTableLookupRequest(Model):
    serial: str | None = None
    type: str | None = None
    destination: DeviceLiveToolsRoutingTableLookupRequestDestination | None = None
    next_hop: shared.Address | None = None
    vpn: DeviceLiveToolsRoutingTableLookupRequestVpn | None = None
    vrf: DeviceLiveToolsRoutingTableLookupRequestVrf | None = None


class DeviceLiveToolsRoutingTableLookupEntryNextHopVpn(Model):
    peer: shared.IdName | None = None


class DeviceLiveToolsRoutingTableLookupEntryNextHop(Model):
    number: int | None = None
    address: str | None = None
    vlan: shared.IdName | None = None
    vpn: DeviceLiveToolsRoutingTableLookupEntryNextHopVpn | None = None


class DeviceLiveToolsRoutingTableLookupEntry(Model):
    type: str | None = None
    subnet: str | None = None
    next_hops: list[DeviceLiveToolsRoutingTableLookupEntryNextHop] | None = None
    ip_version: str | None = None
    vrf: shared.Name | None = None


class DeviceLiveToolsRoutingTableLookup(Model):
    lookup_id: str | None = None
    url: str | None = None
    request: DeviceLiveToolsRoutingTableLookupRequest | None = None
    status: str | None = None
    entries: list[DeviceLiveToolsRoutingTableLookupEntry] | None = None
    errors: list[str] | None = None


class DeviceLiveToolsRoutingTableSummaryCountsByVrfByProtocol(Model):
    ipv4: shared.Total | None = None
    ipv6: shared.Total | None = None


class DeviceLiveToolsRoutingTableSummaryCountsByVrf(Model):
    name: str | None = None
    by_protocol: DeviceLiveToolsRoutingTableSummaryCountsByVrfByProtocol | None = None


class DeviceLiveToolsRoutingTableSummaryCounts(Model):
    total: int | None = None
    by_vrf: list[DeviceLiveToolsRoutingTableSummaryCountsByVrf] | None = None


class DeviceLiveToolsRoutingTableSummary(Model):
    summary_id: str | None = None
    url: str | None = None
    status: str | None = None
    counts: DeviceLiveToolsRoutingTableSummaryCounts | None = None
    errors: list[str] | None = None


class BlinkDeviceLedsResponse(Model):
    duration: int | None = None
    period: int | None = None
    duty: int | None = None


class CreateDeviceLiveToolsPingResponse(Model):
    ping_id: str | None = None
    url: str | None = None
    request: DeviceLiveToolsPingRequest | None = None
    status: str | None = None
    callback: DeviceLiveToolsPingDeviceCallback | None = None


class CreateDeviceLiveToolsArpTableResponse(Model):
    arp_table_id: str | None = None
    url: str | None = None
    request: shared.Serial | None = None
    status: str | None = None
    callback: DeviceLiveToolsPingDeviceCallback | None = None


class CreateDeviceLiveToolsMacTableResponse(Model):
    mac_table_id: str | None = None
    url: str | None = None
    request: DeviceLiveToolsMacTableRequest | None = None
    status: str | None = None
    callback: DeviceLiveToolsPingDeviceCallback | None = None


class CreateDeviceLiveToolsCableTestResponse(Model):
    cable_test_id: str | None = None
    url: str | None = None
    request: DeviceLiveToolsCableTestRequest | None = None
    status: str | None = None
    callback: DeviceLiveToolsPingDeviceCallback | None = None


class CreateDeviceLiveToolsLedsBlinkResponse(Model):
    leds_blink_id: str | None = None
    url: str | None = None
    status: str | None = None
    request: DeviceLiveToolsLedsBlinkRequest | None = None
    error: str | None = None
    callback: DeviceLiveToolsPingDeviceCallback | None = None


class CreateDeviceLiveToolsWakeOnLanResponse(Model):
    wake_on_lan_id: str | None = None
    url: str | None = None
    status: str | None = None
    request: DeviceLiveToolsWakeOnLanRequest | None = None
    error: str | None = None
    callback: DeviceLiveToolsPingDeviceCallback | None = None


class CreateDeviceLiveToolsPingDeviceResponse(Model):
    ping_id: str | None = None
    url: str | None = None
    request: DeviceLiveToolsPingDeviceRequest | None = None
    status: str | None = None
    callback: DeviceLiveToolsPingDeviceCallback | None = None


class CreateDeviceLiveToolsPortsCycleResponse(Model):
    cycle_port_id: str | None = None
    url: str | None = None
    request: DeviceLiveToolsCableTestRequest | None = None
    status: str | None = None
    callback: DeviceLiveToolsPingDeviceCallback | None = None


class CreateDeviceLiveToolsPowerUsageResponse(Model):
    job_id: str | None = None
    url: str | None = None
    request: shared.Serial | None = None
    status: str | None = None
    callback: DeviceLiveToolsPingDeviceCallback | None = None


class CreateDeviceLiveToolsThroughputTestResponse(Model):
    throughput_test_id: str | None = None
    url: str | None = None
    status: str | None = None
    result: DeviceLiveToolsThroughputTestResult | None = None
    request: shared.Serial | None = None
    error: str | None = None
    callback: DeviceLiveToolsPingDeviceCallback | None = None


class CreateDeviceLiveToolsMulticastRoutingResponse(Model):
    multicast_routing_id: str | None = None
    url: str | None = None
    request: shared.Serial | None = None
    status: str | None = None
    callback: DeviceLiveToolsPingDeviceCallback | None = None


class CreateDeviceLiveToolsRoutingTableLookupResponse(Model):
    lookup_id: str | None = None
    url: str | None = None
    request: DeviceLiveToolsRoutingTableLookupRequest | None = None
    status: str | None = None
    callback: DeviceLiveToolsPingDeviceCallback | None = None


class CreateDeviceLiveToolsRoutingTableSummaryResponse(Model):
    summary_id: str | None = None
    url: str | None = None
    status: str | None = None
    callback: DeviceLiveToolsPingDeviceCallback | None = None


class CreateDeviceCellularUplinksBandsMasksUpdateResponseBySlotBySignalType(Model):
    type: str | None = None
    masked: list[str] | None = None
    enabled: list[str] | None = None
    supported: list[str] | None = None


class CreateDeviceCellularUplinksBandsMasksUpdateResponseBySlot(Model):
    slot: str | None = None
    by_signal_type: list[CreateDeviceCellularUplinksBandsMasksUpdateResponseBySlotBySignalType] | None = None


class CreateDeviceCellularUplinksBandsMasksUpdateResponse(Model):
    by_slot: list[CreateDeviceCellularUplinksBandsMasksUpdateResponseBySlot] | None = None


CreateDeviceLiveToolsPortsStatusResponse = CreateDeviceLiveToolsPowerUsageResponse
RebootDeviceResponse = shared.Success
UpdateDeviceCellularGeolocationsResponse = shared.Enabled
UpdateDeviceCellularSimsResponse = DeviceCellularSims
UpdateDeviceManagementInterfaceResponse = DeviceManagementInterface
UpdateDeviceResponse = Device
