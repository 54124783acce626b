"""Drift: how real responses differ from their documentation.

A third of the records differ, the same ones each time; ids that requests need stay as they are.
"""

import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any
from zlib import crc32

import msgspec

from ...operations.short_schema import ShortSchema, members
from ..contract import synthetic
from ..contract.contract import Operation
from ..contract.paging import list_member
from ..contract.responses import ApiResponse
from ..world.clock import parse_time
from ..world.sorted_records import Record

_ONE_RECORD_IN = 3
# ids that requests need, and what is text where it should be a number
_UNCHANGED = frozenset({"id", "serial", "networkId", "organizationId", "port"})
_KEYS = ("serial", "id", "networkId", "mac", "clientId", "number", "ts", "startTs")
# no content when there is no data, which is undocumented
_SOMETIMES_EMPTY = ("getDeviceAppliancePerformance",)
_NEW_VALUES = {
    "status": "quarantined",
    "accountStatus": "suspended",
    "state": "paused",
    "severity": "notice",
}
_KILOBYTES = frozenset({"sent", "recv", "received", "upstream", "downstream", "usage"})
_ADDRESSES = re.compile(r".*(Ip|ip|gateway|Gateway|Dns|subnet)")
_DOWN = ("offline", "dormant", "not connected")
_DIGITS = re.compile(r"-?[1-9]\d*|0")
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\S*")


def drifted(response: ApiResponse, operation: Operation, path: str, seed: int) -> ApiResponse:
    """A response as the real API might have given it.

    Args:
        response: as documented.
        operation: the one that was called.
        path: below the base path.
        seed: same seed, same differences.
    """
    schema = operation.response
    # without a documented structure, nothing can differ from it
    if not schema or isinstance(schema, str) or not response.body or response.status >= 300:
        return response
    if operation.id in _SOMETIMES_EMPTY and _RecordChance(f"{seed}{path}").is_one_in(
        _ONE_RECORD_IN, "nothing"
    ):
        return response._replace(status=204, body=b"")
    value = msgspec.json.decode(response.body)
    key = list_member(operation)
    is_synthetic = synthetic.HEADER in response.headers
    place = f"{seed}{path}"
    if isinstance(value, list):
        inner = schema[0] if isinstance(schema, list) and schema else {}
        value = [_record(record, inner, operation, place, is_synthetic) for record in value]
    elif key and isinstance(schema, dict) and isinstance(value.get(key), list):
        # the members beside the records count them
        inner = _member_schema(schema, key)
        inner = inner[0] if isinstance(inner, list) and inner else {}
        records = [_record(record, inner, operation, place, is_synthetic) for record in value[key]]
        value = {**value, key: records}
    else:
        value = _record(value, schema, operation, place, is_synthetic)
    return response._replace(body=msgspec.json.encode(value))


def _member_schema(schema: Mapping[str, ShortSchema], name: str) -> ShortSchema:
    return schema.get(name, schema.get(name + "!", {}))


def _record(
    record: Any, short: ShortSchema, operation: Operation, place: str, is_synthetic: bool
) -> Any:
    if not isinstance(record, dict) or not isinstance(short, dict) or not short or "|" in short:
        return record
    # synthetic records are all about the same network or device, so their ids tell nothing apart
    known = () if is_synthetic else _KEYS
    names = (str(record[name]) for name in known if record.get(name) is not None)
    key = next(names, None) or msgspec.json.encode(record).decode()
    chance = _RecordChance(f"{place}/{key}")
    if not chance.is_one_in(_ONE_RECORD_IN, "record"):
        return record
    if "Histor" in operation.id and chance.is_one_in(2, "gap"):
        return {name: record[name] if _is_time(record[name]) else None for name in record}
    change = _CHANGES_BY_OPERATION.get(operation.id)
    changed = change(dict(record)) if change else record
    changed = _object(changed, short, chance)
    if chance.is_one_in(2, "order"):
        changed = dict(reversed(changed.items()))
    if chance.is_one_in(2, "unknown"):
        changed["introducedLater"] = {"since": "2026-08"}
    return changed


class _RecordChance:
    """Random decisions about a record, the same each time."""

    def __init__(self, place: str) -> None:
        self._place = place

    def is_one_in(self, number: int, what: str) -> bool:
        """True for one record in ``number``; decided anew for each ``what``."""
        return crc32(f"{self._place}/{what}".encode()) % number == 0


def _object(value: Record, short: Mapping[str, ShortSchema], chance: _RecordChance) -> Record:
    schemas = {name: schema for name, schema, _ in members(short)}
    is_down = value.get("status") in _DOWN
    return {
        name: None
        if is_down and isinstance(inner, str) and _ADDRESSES.fullmatch(name)
        else _value(inner, schemas.get(name, schemas.get("*", "*")), name, chance)
        for name, inner in value.items()
    }


def _value(value: Any, short: ShortSchema, name: str, chance: _RecordChance) -> Any:
    match value:
        case dict():
            return _object(value, short, chance) if isinstance(short, dict) else value
        case list():
            return _array(value, short, name, chance)
        case bool() | None:
            return value
        case str():
            return value if name in _UNCHANGED else _text(value, name, chance)
        case int() if name in _KILOBYTES:
            return value + 0.25
    return str(value) if chance.is_one_in(3, name) else value


def _array(value: list[Any], short: ShortSchema, name: str, chance: _RecordChance) -> Any:
    if name == "basicServiceSets" and value:
        return value[0].get("bssid") if chance.is_one_in(2, name) else value[0]
    if chance.is_one_in(3, name):
        return None
    if name == "tags":
        return [f" {tag} " if isinstance(tag, str) else tag for tag in value]
    inner = short[0] if isinstance(short, list) and short else "*"
    return [_value(item, inner, name, chance) for item in value]


def _text(value: str, name: str, chance: _RecordChance) -> Any:
    if not chance.is_one_in(2, name):
        return value
    if _is_time(value):
        return f"{datetime.fromtimestamp(parse_time(value), UTC):%Y-%m-%d %H:%M:%S} UTC"
    if _DIGITS.fullmatch(value):
        return int(value)
    return _NEW_VALUES.get(name, value)


def _is_time(value: object) -> bool:
    return isinstance(value, str) and _TIME.fullmatch(value) is not None


def _channels(record: Record) -> Record:
    """Channel utilization, under the names that the real API uses."""
    names = {
        "utilizationTotal": "utilization",
        "utilization80211": "wifi",
        "utilizationNon80211": "non_wifi",
        "startTime": "start_ts",
        "endTime": "end_ts",
    }
    for radio in ("wifi0", "wifi1"):
        record[radio] = [
            {names.get(name, name): inner for name, inner in measured.items()}
            for measured in record[radio]
        ]
    return record


def _zone(record: Record) -> Record:
    record["zoneId"] = record.pop("id")
    return record


def _upgrade(record: Record) -> Record:
    record["status"] = "Canceled"
    return record


def _next_upgrades(record: Record) -> Record:
    record["products"] = {
        name: {**product, "nextUpgrade": {**product["nextUpgrade"], "time": ""}}
        if product.get("nextUpgrade")
        else product
        for name, product in record["products"].items()
    }
    return record


def _organization(record: Record) -> Record:
    consumer = f"https://n214.meraki.com/saml/login/{record['id'][-6:]}/s"
    record["management"] = {"details": [{"name": "customer number", "value": record["id"][-6:]}]}
    return {**record, "samlConsumerUrl": consumer, "samlConsumerUrls": [consumer]}


def _network(record: Record) -> Record:
    return {**record, "isVirtual": False, "details": None}


def _device(record: Record) -> Record:
    digest = crc32(record["serial"].encode())
    record["details"] = [{"name": "Running software version", "value": record.get("firmware")}]
    match record.get("productType"):
        case "appliance":
            record |= {"wan1Ip": f"203.0.113.{digest % 250 + 1}", "wan2Ip": None}
        case "cellularGateway":
            record["imei"] = 356_200_000_000_000 + digest % 1_000_000_000
        case "sensor":
            metrics = {"metrics": ["temperature", "humidity"], "alertProfileIds": []}
            record["sensor"] = {**metrics, "alertingOn": []}
    return record


def _syslog(record: Record) -> Record:
    record["servers"] = [{**server, "port": str(server["port"])} for server in record["servers"]]
    return record


def _power_slots(record: Record) -> Record:
    empty = {"serial": None, "model": None, "status": "not connected"}
    record["slots"] = [{**slot, **empty} for slot in record["slots"]]
    return record


def _uplink_addresses(record: Record) -> Record:
    record["uplinks"] = [
        {
            **uplink,
            "addresses": [
                {**address, "vlan": {"id": None}, "public": {"address": None}}
                for address in uplink["addresses"]
            ],
        }
        for uplink in record["uplinks"]
    ]
    return record


_CHANGES_BY_OPERATION: Mapping[str, Callable[[Record], Record]] = {
    "getOrganizations": _organization,
    "getOrganization": _organization,
    "getOrganizationNetworks": _network,
    "getNetwork": _network,
    "getOrganizationDevices": _device,
    "getNetworkDevices": _device,
    "getDevice": _device,
    "getNetworkSyslogServers": _syslog,
    "getOrganizationDevicesPowerModulesStatusesByDevice": _power_slots,
    "getOrganizationDevicesUplinksAddressesByDevice": _uplink_addresses,
    "getNetworkNetworkHealthChannelUtilization": _channels,
    "getDeviceCameraAnalyticsZones": _zone,
    "getOrganizationFirmwareUpgrades": _upgrade,
    "getNetworkFirmwareUpgrades": _next_upgrades,
}
