"""Uplinks of appliances and cellular gateways: their status, loss, latency and addresses."""

from collections.abc import Iterator
from zlib import crc32

from . import device_status
from .blueprint import OrganizationBlueprint
from .clock import iso
from .sorted_records import Record

_MINUTE = 60.0
_CELLULAR_MODELS = ("MX68",)
_NO_ADDRESSES = dict.fromkeys(
    ("ip", "gateway", "publicIp", "primaryDns", "secondaryDns", "ipAssignedBy")
)


def _digest(organization: OrganizationBlueprint, *parts: object) -> int:
    return crc32("/".join(map(str, (organization.seed, "uplinks", *parts))).encode())


def public_ip(network_id: str) -> str:
    """The public address of a network."""
    number = int(network_id[2:])
    return f"203.0.{113 + number // 250 % 40}.{number % 250 + 3}"


def has_uplinks(device: Record) -> bool:
    """Whether a device has uplinks to the Internet."""
    return device["productType"] in ("appliance", "cellularGateway")


def _interfaces(organization: OrganizationBlueprint, device: Record) -> list[str]:
    if device["productType"] == "cellularGateway":
        return ["cellular"]
    digest = _digest(organization, device["serial"])
    has_modem = device["model"] in _CELLULAR_MODELS and digest // 2 % 3 == 0
    return ["wan1", "wan2"] + ["cellular"] * has_modem


def _states(organization: OrganizationBlueprint, device: Record, at: float) -> dict[str, str]:
    """The status of each uplink, in keeping with the device's."""
    names = _interfaces(organization, device)
    device_state = device_status.status_of(organization, device["serial"], at)
    if device_state in ("offline", "dormant"):
        return dict.fromkeys(names, "failed" if device_state == "offline" else "not connected")
    if names == ["cellular"]:
        return {"cellular": "active" if device_state == "online" else "connecting"}
    has_second = _digest(organization, device["serial"]) % 2 == 0
    states = {"wan1": "active", "wan2": "ready" if has_second else "not connected"}
    if device_state == "alerting" and has_second:
        states = {"wan1": "failed", "wan2": "active"}
    return {name: states.get(name, "ready") for name in names}


def _wired(organization: OrganizationBlueprint, device: Record, name: str, state: str) -> Record:
    record: Record = {"interface": name, "status": state, **_NO_ADDRESSES}
    if state in ("active", "ready"):
        outside = public_ip(device["networkId"])
        first, _, last = outside.rpartition(".")
        inside = name == "wan2"
        record |= {
            "ip": f"192.168.{100 + int(last) % 50}.2" if inside else outside,
            "gateway": f"192.168.{100 + int(last) % 50}.1" if inside else f"{first}.1",
            "publicIp": f"198.51.100.{last}" if inside else outside,
            "primaryDns": "9.9.9.9",
            "secondaryDns": "1.1.1.1",
            "ipAssignedBy": "dhcp" if inside else "static",
        }
    return record


def _cellular(organization: OrganizationBlueprint, device: Record, state: str) -> Record:
    digest = _digest(organization, device["serial"], "modem")
    is_up = state in ("active", "ready")
    return {
        "interface": "cellular",
        "status": state,
        "ip": f"100.64.{digest % 200}.{digest // 200 % 250 + 2}" if is_up else None,
        "provider": "Telenor",
        "publicIp": f"198.51.100.{digest % 250 + 2}" if is_up else None,
        "signalStat": {"rsrp": str(-80 - digest % 30), "rsrq": str(-6 - digest % 9)}
        if is_up
        else {},
        "mcc": "242",
        "mnc": "01",
        "roaming": {"status": "home"},
        "connectionType": "LTE" if is_up else None,
        "apn": "telenor.iot",
        "gateway": f"100.64.{digest % 200}.1" if is_up else None,
        "dns1": "9.9.9.9" if is_up else None,
        "dns2": "1.1.1.1" if is_up else None,
        "signalType": "LTE" if is_up else None,
        "mtu": 1430,
        "iccid": f"894701{_digest(organization, device['serial'], 'sim'):010}42",
        "imsi": f"24201{digest % 10**10:010}",
        "msisdn": f"479{digest % 10**7:07}",
    }


def uplink_statuses(organization: OrganizationBlueprint, device: Record, now: float) -> Record:
    """The status of a device's uplinks."""
    at = now // device_status.PERIOD * device_status.PERIOD
    last_reported = device_status.last_reported(organization, device["serial"], at)
    return {
        "networkId": device["networkId"],
        "serial": device["serial"],
        "model": device["model"],
        "lastReportedAt": None if last_reported is None else iso(last_reported),
        "highAvailability": {"enabled": False, "role": "primary"},
        "uplinks": [
            _cellular(organization, device, state)
            if name == "cellular"
            else _wired(organization, device, name, state)
            for name, state in _states(organization, device, at).items()
        ],
    }


def loss_and_latency(
    organization: OrganizationBlueprint, device: Record, begin: float, end: float, address: str
) -> Iterator[Record]:
    """Loss and latency to an address, minute by minute, for each uplink that is connected."""
    first = int(-(-begin // _MINUTE))
    for name, state in _states(organization, device, end).items():
        if state == "not connected":
            continue
        series = []
        for minute in range(first, int(end // _MINUTE) + 1):
            digest = _digest(organization, device["serial"], name, address, minute)
            works = state != "failed" and device_status.is_up(
                organization, device, minute * _MINUTE
            )
            series.append(
                {
                    "ts": iso(minute * _MINUTE),
                    "lossPercent": float(digest % 20 == 0) * (digest % 7) if works else None,
                    "latencyMs": 8.0 + digest // 7 % 300 / 10 if works else None,
                }
            )
        yield {
            "networkId": device["networkId"],
            "serial": device["serial"],
            "uplink": name,
            "ip": address,
            "timeSeries": series,
        }


def addresses(organization: OrganizationBlueprint, device: Record, now: float) -> Record:
    """The addresses of a device on each of its uplinks."""
    interfaces = []
    if has_uplinks(device):
        for uplink in uplink_statuses(organization, device, now)["uplinks"]:
            servers = map(uplink.get, ("primaryDns", "secondaryDns", "dns1", "dns2"))
            interfaces.append(
                _interface_addresses(
                    uplink["interface"],
                    uplink.get("ipAssignedBy", "dynamic"),
                    uplink["ip"],
                    uplink["gateway"],
                    [server for server in servers if server],
                    uplink["publicIp"],
                )
            )
    elif device["lanIp"] and device_status.is_up(
        organization, device, now // device_status.PERIOD * device_status.PERIOD
    ):
        gateway = device["lanIp"].rpartition(".")[0] + ".1"
        outside = public_ip(device["networkId"])
        interfaces.append(
            _interface_addresses("man1", "dynamic", device["lanIp"], gateway, [gateway], outside)
        )
    names = ("mac", "name", "productType", "serial", "tags")
    return {
        **{name: device[name] for name in names},
        "network": {"id": device["networkId"]},
        "uplinks": interfaces,
    }


def _interface_addresses(
    interface: str,
    mode: str | None,
    address: str | None,
    gateway: str | None,
    servers: list[str],
    outside: str | None,
) -> Record:
    address_record = {
        "protocol": "ipv4",
        "assignmentMode": {"dhcp": "dynamic"}.get(mode or "", mode),
        "address": address,
        "gateway": gateway,
        "nameservers": {"addresses": servers},
        "public": {"address": outside},
    }
    return {"interface": interface, "addresses": [address_record] if address else []}
