"""Connection statistics of wireless networks."""

from collections.abc import Iterable
from zlib import crc32

from ...contract.responses import ApiResponse
from ...world import device_status
from ...world.blueprint import OrganizationBlueprint
from ...world.sorted_records import Record
from ..shared.call import Call, Handlers
from ..shared.hardware import devices_in_network
from ..shared.responses import ok

_DAY = 86_400.0
_HOUR = 3600
_BANDS = ("2.4", "5", "6")
_SSIDS = (0, 1)
_STEPS = ("assoc", "auth", "dhcp", "dns")


def _window(call: Call) -> tuple[float, float]:
    return call.window(max_age=180 * _DAY, max_span=7 * _DAY, default_span=None)


def _stats(call: Call, devices: Iterable[Record], begin: float, end: float) -> Record:
    """Failures by step, and successes, of some access points: the sum over all hours."""
    bands = [band for band in _BANDS if call.parameter("band") in (None, band)]
    ssids = [ssid for ssid in _SSIDS if call.parameter("ssid") in (None, str(ssid))]
    counts = dict.fromkeys((*_STEPS, "success"), 0)
    for device in devices:
        for hour in range(int(-(-begin // _HOUR)), int(-(-end // _HOUR))):
            if device_status.is_up(call.organization, device, hour * _HOUR):
                for band in bands:
                    for ssid in ssids:
                        _add(counts, _digest(call.organization, device, hour, band, ssid))
    return counts


def _digest(organization: OrganizationBlueprint, device: Record, *parts: object) -> int:
    text = "/".join(map(str, (organization.seed, device["serial"], "connections", *parts)))
    return crc32(text.encode())


def _add(counts: Record, digest: int) -> None:
    counts["success"] += digest % 9
    if digest // 9 % 10 == 0:
        counts[_STEPS[digest // 90 % len(_STEPS)]] += 1


def _access_points(call: Call) -> list[Record]:
    tag = call.parameter("apTag")
    return [
        device
        for device in devices_in_network(call.world, call.organization, call.arguments["networkId"])
        if device["productType"] == "wireless" and (tag is None or tag in device["tags"])
    ]


def _of_network(call: Call) -> ApiResponse:
    begin, end = _window(call)
    return ok(_stats(call, _access_points(call), begin, end))


def _by_device(call: Call) -> ApiResponse:
    begin, end = _window(call)
    found = [
        {"serial": device["serial"], "connectionStats": _stats(call, [device], begin, end)}
        for device in _access_points(call)
    ]
    # access points without data are left out
    return ok([one for one in found if any(one["connectionStats"].values())])


def _of_device(call: Call) -> ApiResponse:
    begin, end = _window(call)
    device = call.world.record(call.organization, "hardware", call.arguments["serial"])
    counts = _stats(call, [device] if device["networkId"] else [], begin, end)
    return ok({"serial": device["serial"], "connectionStats": counts})


HANDLERS: Handlers = {
    "getNetworkWirelessConnectionStats": _of_network,
    "getNetworkWirelessDevicesConnectionStats": _by_device,
    "getDeviceWirelessConnectionStats": _of_device,
}
