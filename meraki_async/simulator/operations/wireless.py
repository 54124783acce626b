"""How well connecting to wireless networks went."""

from collections.abc import Iterable
from zlib import crc32

from .. import status
from ..answers import Answer
from ..call import Call, Handlers
from ..listing import Record
from ..plan import Plan
from .clients import pieces_in
from .replies import ok

_DAY = 86_400.0
_HOUR = 3600
_BANDS = ("2.4", "5", "6")
_SSIDS = (0, 1)
_STEPS = ("assoc", "auth", "dhcp", "dns")


def _window(call: Call) -> tuple[float, float]:
    return call.window(look_back=180 * _DAY, longest=7 * _DAY, default=None)


def _stats(call: Call, pieces: Iterable[Record], begin: float, end: float) -> Record:
    """Failures by step, and successes, of some devices: the sum of those of each hour."""
    bands = [band for band in _BANDS if call.parameter("band") in (None, band)]
    ssids = [ssid for ssid in _SSIDS if call.parameter("ssid") in (None, str(ssid))]
    counts = dict.fromkeys((*_STEPS, "success"), 0)
    for piece in pieces:
        for hour in range(int(-(-begin // _HOUR)), int(-(-end // _HOUR))):
            if status.is_up(call.plan, piece, hour * _HOUR):
                for band in bands:
                    for ssid in ssids:
                        _add(counts, _drawn(call.plan, piece, hour, band, ssid))
    return counts


def _drawn(plan: Plan, piece: Record, *parts: object) -> int:
    text = "/".join(map(str, (plan.seed, piece["serial"], "connections", *parts)))
    return crc32(text.encode())


def _add(counts: Record, drawn: int) -> None:
    counts["success"] += drawn % 9
    if drawn // 9 % 10 == 0:
        counts[_STEPS[drawn // 90 % len(_STEPS)]] += 1


def _access_points(call: Call) -> list[Record]:
    tag = call.parameter("apTag")
    return [
        piece
        for piece in pieces_in(call.world, call.plan, call.arguments["networkId"])
        if piece["productType"] == "wireless" and (tag is None or tag in piece["tags"])
    ]


def _of_network(call: Call) -> Answer:
    begin, end = _window(call)
    return ok(_stats(call, _access_points(call), begin, end))


def _by_device(call: Call) -> Answer:
    begin, end = _window(call)
    found = [
        {"serial": piece["serial"], "connectionStats": _stats(call, [piece], begin, end)}
        for piece in _access_points(call)
    ]
    # of those without data there is nothing to tell
    return ok([one for one in found if any(one["connectionStats"].values())])


def _of_device(call: Call) -> Answer:
    begin, end = _window(call)
    piece = call.world.record(call.plan, "hardware", call.arguments["serial"])
    counts = _stats(call, [piece] if piece["networkId"] else [], begin, end)
    return ok({"serial": piece["serial"], "connectionStats": counts})


HANDLERS: Handlers = {
    "getNetworkWirelessConnectionStats": _of_network,
    "getNetworkWirelessDevicesConnectionStats": _by_device,
    "getDeviceWirelessConnectionStats": _of_device,
}
