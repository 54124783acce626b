"""Answers of the operations that nothing more is known of than their contract.

What is asked for is made up: every documented property filled, the same each time. What is written
is checked and echoed. A header says so.
"""

import math
import random
from typing import Any
from urllib.parse import unquote

import msgspec

from .answers import Answer
from .call import Call
from .change_log import log
from .clock import iso
from .listing import Keyed, Listing
from .paging import list_key, page_of
from .schema import Scalar, Short, members, scalar

HEADER = "X-Simulated"
MADE_UP = {HEADER: "made-up"}
ECHOED = {HEADER: "echoed"}
_PAGED_RECORDS = 12
_FEW = 3
_CONTEXT = {"organizationId", "networkId", "serial", "deviceSerial"}
# whose window has to be named
_WITHOUT_DEFAULT = {
    f"get{where}Wireless{what}"
    for where in ("Network", "Device")
    for what in ("ConnectionStats", "LatencyStats")
} | {
    "getNetworkWirelessClientsConnectionStats",
    "getNetworkWirelessClientsLatencyStats",
    "getNetworkWirelessDevicesConnectionStats",
    "getNetworkWirelessDevicesLatencyStats",
    "getNetworkWirelessFailedConnections",
}
_TEXTS = {
    "name": "Sample",
    "email": "person7@fjordlys.example",
    "mac": "e0:cb:bc:10:2f:9a",
    "url": "https://n214.meraki.com/o/Xk2pQa/manage",
    "ip": "198.51.100.7",
    "subnet": "10.12.20.0/24",
    "model": "MR46",
    "productType": "wireless",
    "ssid": "Retail",
    "timeZone": "Europe/Oslo",
}


def made_up(call: Call) -> Answer:
    """A documented answer to a GET, with every property filled."""
    operation = call.operation
    _check_window(call)
    key = list_key(operation)
    if key is None:
        body = msgspec.json.encode(_instance(operation.response, call, "", 0))
        return Answer(operation.status, body, MADE_UP)
    listing = Listing(_records(call, key))
    extra = None
    if key and isinstance(operation.response, dict):
        extra = {
            name: _instance(short, call, name, 0)
            for name, short, _ in members(operation.response)
            if name != key
        }
    answer = page_of(listing, call.query, operation, call.url, extra=extra)
    return answer._replace(headers={**answer.headers, **MADE_UP})


def _check_window(call: Call) -> None:
    """Refuse a window of time that no operation would take, or that is too long for this one."""
    timespan = call.operation.query.get("timespan")
    if "t0" not in call.operation.query or timespan is None:
        return
    longest = scalar(str(timespan)).most or math.inf
    default = None if call.operation.id in _WITHOUT_DEFAULT else 1.0
    call.window(look_back=math.inf, longest=longest, default=default)


def _records(call: Call, key: str) -> list[Keyed]:
    reply = call.operation.response
    if key and isinstance(reply, dict):
        reply = reply.get(key, reply.get(key + "!"))
    item = reply[0] if isinstance(reply, list) and reply else "~id name"
    count = _PAGED_RECORDS if call.operation.paging else _FEW
    return [(str(number), _instance(item, call, "", number)) for number in range(1, count + 1)]


def echoed(call: Call) -> Answer:
    """The answer to a write whose body was found to be in order."""
    operation = call.operation
    if call.plan_or_none is not None:
        log(call, None, call.body)
    if operation.response is None:
        return Answer(operation.status, b"", ECHOED)
    reply = _instance(operation.response, call, "", 1)
    if isinstance(reply, dict) and isinstance(call.body, dict):
        reply.update(call.body)
    return Answer(operation.status, msgspec.json.encode(reply), ECHOED)


def _instance(short: Short | None, call: Call, name: str, number: int) -> Any:
    """A value that fits a schema, every member filled."""
    if isinstance(short, list):
        inner = short[0] if short else "s"
        return [_instance(inner, call, name.removesuffix("s"), number)]
    if isinstance(short, dict):
        if "|" in short:
            return _instance(short["|"][0], call, name, number)
        return {
            "key" if member == "*" else member: _instance(schema, call, member, number)
            for member, schema, _ in members(short)
        }
    if short is None:
        return {}
    if short.startswith("~"):
        return _of_names(short[1:].split(), call, number)
    return _value(scalar(short), call, name, number)


def _of_names(names: list[str], call: Call, number: int) -> Any:
    """An object of unknown structure: the names that occur in it, side by side."""
    inner = [n for n in names if n not in ("items", "meta", "counts", "total", "remaining")]
    record = {name: _value(Scalar("*"), call, name, number) for name in inner}
    if "items" in names and "meta" in names:
        counts = {"items": {"total": 1, "remaining": 0}}
        return {"items": [record], "meta": {"counts": counts}}
    return record


def _value(schema: Scalar, call: Call, name: str, number: int) -> Any:
    chance = random.Random(f"{call.world.seed}/{call.path}/{name}/{number}")
    if schema.choices:
        return chance.choice(schema.choices)
    match schema.kind:
        case "b":
            return chance.random() < 0.5
        case "i":
            return chance.randint(*_limits(schema, 1, 100))
        case "n":
            least, most = _limits(schema, 1, 100)
            return round(chance.uniform(least, most), 2)
        case "t":
            return _time(call, chance)
    return _text(call, name, number, chance)


def _limits(schema: Scalar, least: int, most: int) -> tuple[int, int]:
    least = int(schema.least) if schema.least is not None else min(least, int(schema.most or least))
    return least, max(least, int(schema.most) if schema.most is not None else most)


def _time(call: Call, chance: random.Random) -> str:
    # within the last month, and in the same place however the clock stands within an hour
    hour = call.now // 3600 * 3600
    return iso(hour - chance.randint(0, 30 * 86_400))


def _text(call: Call, name: str, number: int, chance: random.Random) -> str:
    if name in _CONTEXT:
        known = {**call.arguments, "deviceSerial": call.arguments.get("serial", "")}
        if call.plan_or_none is not None:
            known["organizationId"] = call.plan.id
            if call.plan.network_count:
                known.setdefault("networkId", call.plan.network_id(0))
        if known.get(name):
            return known[name]
    if name in call.arguments:
        return unquote(call.arguments[name])
    if name.endswith(("At", "Time", "date", "Date")) or name in ("ts", "timestamp"):
        return _time(call, chance)
    if name.endswith(("Id", "id")) or name in ("number", "portId"):
        return str(646_829_496_481_300_000 + number * 1000 + chance.randint(0, 999))
    if name in ("serial", "deviceSerial"):
        return "Q2KD-7XNA-4WLM"
    for ending, text in _TEXTS.items():
        if name.lower().endswith(ending.lower()):
            return f"{text} {number}" if ending == "name" else text
    return f"{name or 'text'} {number}"
