"""Records of how devices are and were."""

from . import status
from .clock import iso
from .listing import Record
from .plan import Plan
from .uplinks import public_ip, statuses


def device_status(plan: Plan, piece: Record, now: float) -> Record:
    """A device in the old listing of statuses."""
    at = now // status.PERIOD * status.PERIOD
    heard = status.last_reported(plan, piece["serial"], at)
    address = piece["lanIp"] if status.is_up(plan, piece, at) else None
    gateway = None if address is None else address.rpartition(".")[0] + ".1"
    return {
        "name": piece["name"],
        "serial": piece["serial"],
        "mac": piece["mac"],
        "publicIp": None if address is None else _public_ip(plan, piece, at),
        "networkId": piece["networkId"],
        "status": status.status_of(plan, piece["serial"], at),
        "lastReportedAt": None if heard is None else iso(heard, fraction=True),
        "lanIp": address,
        "gateway": gateway,
        "ipType": None if address is None else "dhcp",
        "primaryDns": gateway,
        "secondaryDns": None if address is None else "9.9.9.9",
        "productType": piece["productType"],
        "components": {"powerSupplies": []},
        "model": piece["model"],
        "tags": piece["tags"],
    }


def _public_ip(plan: Plan, piece: Record, at: float) -> str | None:
    """The address that it is seen under: its network's, but a cellular gateway has its own."""
    if piece["productType"] != "cellularGateway":
        return public_ip(piece["networkId"])
    (uplink,) = statuses(plan, piece, at)["uplinks"]
    found: str | None = uplink["publicIp"]
    return found


def status_change(piece: Record, network: Record, at: float, old: str, new: str) -> Record:
    """That a device's status changed."""
    return {
        "ts": iso(at, fraction=True),
        "device": {name: piece[name] for name in ("serial", "name", "productType", "model")},
        "details": {
            "old": [{"name": "status", "value": old}],
            "new": [{"name": "status", "value": new}],
        },
        "network": {name: network[name] for name in ("id", "name", "url", "tags")},
    }
