"""Records of the status of devices, and of its changes."""

from . import device_status
from .blueprint import OrganizationBlueprint
from .clock import iso
from .sorted_records import Record
from .uplinks import public_ip, uplink_statuses


def status_record(organization: OrganizationBlueprint, device: Record, now: float) -> Record:
    """A device in the listing of statuses (the older form; availabilities are the newer one)."""
    at = now // device_status.PERIOD * device_status.PERIOD
    last_reported = device_status.last_reported(organization, device["serial"], at)
    address = device["lanIp"] if device_status.is_up(organization, device, at) else None
    gateway = None if address is None else address.rpartition(".")[0] + ".1"
    return {
        "name": device["name"],
        "serial": device["serial"],
        "mac": device["mac"],
        "publicIp": None if address is None else _public_ip(organization, device, at),
        "networkId": device["networkId"],
        "status": device_status.status_of(organization, device["serial"], at),
        "lastReportedAt": None if last_reported is None else iso(last_reported, fraction=True),
        "lanIp": address,
        "gateway": gateway,
        "ipType": None if address is None else "dhcp",
        "primaryDns": gateway,
        "secondaryDns": None if address is None else "9.9.9.9",
        "productType": device["productType"],
        "components": {"powerSupplies": []},
        "model": device["model"],
        "tags": device["tags"],
    }


def _public_ip(organization: OrganizationBlueprint, device: Record, at: float) -> str | None:
    """The public address of a device: its network's, but a cellular gateway has its own."""
    if device["productType"] != "cellularGateway":
        return public_ip(device["networkId"])
    (uplink,) = uplink_statuses(organization, device, at)["uplinks"]
    found: str | None = uplink["publicIp"]
    return found


def status_change_record(device: Record, network: Record, at: float, old: str, new: str) -> Record:
    """A change of a device's status."""
    return {
        "ts": iso(at, fraction=True),
        "device": {name: device[name] for name in ("serial", "name", "productType", "model")},
        "details": {
            "old": [{"name": "status", "value": old}],
            "new": [{"name": "status", "value": new}],
        },
        "network": {name: network[name] for name in ("id", "name", "url", "tags")},
    }
