"""Records of switch ports."""

import re
from collections.abc import Iterator
from zlib import crc32

from .sorted_records import KeyedRecord, Record

_PORTS = re.compile(r"\w+-(\d+)")
_DEFAULT_PORT_COUNT = 24
_MODULE = "MA-MOD-4X10G"


def port_ids(model: str) -> tuple[list[str], list[str]]:
    """The ids of a switch's access ports, and of its uplinks."""
    found = _PORTS.match(model)
    count = int(found[1]) if found else _DEFAULT_PORT_COUNT
    access = [str(number) for number in range(1, count + 1)]
    if model.startswith("MS390"):
        return access, [f"1_{_MODULE}_{number}" for number in range(1, 5)]
    uplinks = 2 if count <= 8 else 4
    return access, [str(number) for number in range(count + 1, count + uplinks + 1)]


def _digest(seed: int, serial: str, port: str) -> int:
    return crc32(f"{seed}/{serial}/port/{port}".encode())


def _has_poe(model: str) -> bool:
    return model.startswith("MS390") or model.rstrip("X").endswith("P")


def ports(seed: int, device: Record) -> Iterator[KeyedRecord]:
    """The initial settings of a switch's ports."""
    access, uplinks = port_ids(device["model"])
    has_poe = _has_poe(device["model"])
    for port in access + uplinks:
        digest = _digest(seed, device["serial"], port)
        is_uplink = port in uplinks
        yield (
            port,
            {
                "portId": port,
                "name": "Uplink" if is_uplink else f"Desk {port}" if digest % 3 else None,
                "tags": ["till"] if digest % 7 == 0 else [],
                "enabled": True,
                "poeEnabled": has_poe and not is_uplink,
                "perpetualPoe": {"enabled": False},
                "fastPoe": {"enabled": False},
                "type": "trunk" if is_uplink else "access",
                "vlan": 1 if is_uplink else 20,
                "voiceVlan": None,
                "allowedVlans": "all",
                "isolationEnabled": False,
                "rstpEnabled": True,
                "stpGuard": "disabled",
                "stpPortFastTrunk": False,
                "linkNegotiation": "Auto negotiate",
                "linkNegotiationCapabilities": ["Auto negotiate", "1 Gigabit full duplex (auto)"],
                "portScheduleId": None,
                "schedule": None,
                "udld": "Alert only",
                "accessPolicyType": "Open",
                "stormControlEnabled": False,
                "daiTrusted": False,
                "profile": {"enabled": False, "id": "", "iname": None},
                "module": {"model": _MODULE if "_" in port else None},
                "mirror": {"mode": "Not mirroring traffic"},
                "dot3az": {"enabled": False},
            },
        )


def port_status(
    seed: int,
    device: Record,
    port: Record,
    *,
    is_up: bool,
    clients: int,
    used: tuple[float, float],
    seconds: float,
) -> Record:
    """The status of a port.

    Args:
        seed: the world's.
        device: the switch.
        port: its settings.
        is_up: whether the switch is in contact with the dashboard.
        clients: how many are connected to it.
        used: kilobytes sent and received in the last ``seconds``.
        seconds: the length of that time.
    """
    name = port["portId"]
    _, uplinks = port_ids(device["model"])
    digest = _digest(seed, device["serial"], name)
    is_uplink = name == uplinks[0]
    # something that is no client, such as a phone or a camera of another make
    has_other_device = name not in uplinks and digest % 5 == 0
    is_connected = is_up and port["enabled"] and (clients > 0 or is_uplink or has_other_device)
    is_powered = bool(is_connected and has_other_device and port["poeEnabled"])
    sent, received = (round(part) for part in used)
    kbps = [round(part * 8 / seconds, 1) for part in (sent + received, sent, received)]
    record: Record = {
        "portId": name,
        "enabled": port["enabled"],
        "status": ("Connected" if is_connected else "Disconnected")
        if port["enabled"]
        else "Disabled",
        "isUplink": bool(is_uplink and is_connected),
        "errors": [] if is_connected else ["Port disconnected"] if port["enabled"] else [],
        "warnings": [],
        "speed": ("10 Gbps" if is_uplink else "1 Gbps") if is_connected else "",
        "duplex": "full" if is_connected else "",
        "spanningTree": {"statuses": ["Forwarding"] if is_connected else []},
        "poe": {"isAllocated": is_powered},
        "usageInKb": {"total": sent + received, "sent": sent, "recv": received},
        "clientCount": clients if is_connected else 0,
        "powerUsageInWh": round(seconds / 3600 * 3.8, 1) if is_powered else 0.0,
        "trafficInKbps": {"total": kbps[0], "sent": kbps[1], "recv": kbps[2]},
        "securePort": {
            "enabled": False,
            "active": False,
            "authenticationStatus": "Disabled",
            "configOverrides": {},
        },
    }
    if is_connected and has_other_device:
        record["lldp"] = {
            "systemName": f"phone-{digest % 900 + 100}",
            "chassisId": f"001e.f7{digest >> 16 & 255:02x}.{digest & 0xFFFF:04x}",
            "portId": "P1",
            "systemCapabilities": "Bridge, Telephone",
        }
    return record


_STATUS_SUMMARY_MEMBERS = (
    "portId",
    "enabled",
    "status",
    "isUplink",
    "errors",
    "warnings",
    "speed",
    "duplex",
    "spanningTree",
    "poe",
)


def status_summary(status: Record) -> Record:
    """A port's status in the listing of all switches."""
    return {
        **{name: status[name] for name in _STATUS_SUMMARY_MEMBERS},
        "securePort": {"active": False, "authenticationStatus": "Disabled"},
    }


_PORT_SUMMARY_MEMBERS = (
    "portId",
    "name",
    "tags",
    "enabled",
    "poeEnabled",
    "perpetualPoe",
    "fastPoe",
    "type",
    "vlan",
    "voiceVlan",
    "allowedVlans",
    "rstpEnabled",
    "stpGuard",
    "linkNegotiation",
    "accessPolicyType",
)


def port_summary(port: Record) -> Record:
    """A port's settings in the listing of all switches."""
    return {name: port[name] for name in _PORT_SUMMARY_MEMBERS}
