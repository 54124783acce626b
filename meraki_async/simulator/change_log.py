"""The configuration change log: how changes stand in it, and how writes come into it."""

from collections.abc import Mapping
from typing import Any

import msgspec

from . import people
from .call import Call
from .clock import iso
from .listing import Record

LAST_NUMBER = 9_999_999
"""Of changes at the same time."""


def change_key(at: float, number: int) -> str:
    """Ascending with time."""
    return f"{round(at * 1_000_000):018}{number:07}"


def change(at: float, name: str, email: str, identifier: str, label: str) -> Record:
    """A change by somebody, without what it changed."""
    verb, _, path = label.partition(" ")
    return {
        "ts": iso(at, fraction=True),
        "adminName": name,
        "adminEmail": email,
        "adminId": identifier,
        "networkName": None,
        "networkId": None,
        "networkUrl": None,
        "ssidName": None,
        "ssidNumber": None,
        "page": "via API",
        "label": f"{verb} /api/v1{path}",
        "oldValue": "",
        "newValue": "",
        "client": {"id": None, "type": None},
    }


def log(call: Call, old: Any, new: Any, *, network: Mapping[str, Any] | None = None) -> None:
    """Note a write.

    Args:
        call: what was asked for.
        old: the value before; None: there was none.
        new: the value after; None: there is none.
        network: the one that it was about, if it was about one.
    """
    world, plan, who = call.world, call.plan, call.identity
    admins = world.listing(plan, "admins").records
    identifiers = [a["id"] for a in admins if a["email"].lower() == who.email.lower()]
    record = change(
        call.now,
        who.name,
        who.email,
        identifiers[0] if identifiers else people.identifier(0),
        f"{call.operation.method} {call.path}",
    )
    if network is None:
        network = _network_of(call)
    if network is not None:
        record["networkId"], record["networkName"] = network["id"], network["name"]
        record["networkUrl"] = network["url"]
        record |= _ssid_of(call, network["id"])
    if who.client_id:
        record["client"] = who.client
    record["oldValue"] = "" if old is None else msgspec.json.encode(old).decode()
    record["newValue"] = "" if new is None else msgspec.json.encode(new).decode()
    key = change_key(call.now, world.new_number() % (LAST_NUMBER + 1))
    world.put(plan, "changes", key, record)


def _network_of(call: Call) -> Record | None:
    """The network in the path, or that of the device in the path."""
    identifier = call.arguments.get("networkId", "")
    if "serial" in call.arguments:
        piece = call.world.find(call.plan, "hardware", call.arguments["serial"])
        identifier = (piece or {}).get("networkId") or ""
    return call.world.find(call.plan, "networks", identifier)


def _ssid_of(call: Call, network_id: str) -> Record:
    """The SSID in the path, as a change names it."""
    if "/wireless/ssids/{number}" not in call.operation.path:
        return {}
    ssid = call.world.find(call.plan, "ssids", call.arguments["number"], network_id)
    return {} if ssid is None else {"ssidName": ssid["name"], "ssidNumber": ssid["number"]}
