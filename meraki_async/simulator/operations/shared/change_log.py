"""How writes come into the configuration change log."""

from collections.abc import Collection, Mapping
from typing import Any

import msgspec

from ...world import people
from ...world.configuration_changes import MAX_NUMBER, change_key
from ...world.dashboard_pages import Author, about_network, api_change
from ...world.networks import find_network
from ...world.sorted_records import Record
from .call import Call


def log_change(call: Call, old: Any, new: Any, *, network: Mapping[str, Any] | None = None) -> None:
    """Note a write in the change log.

    Args:
        call: the call that writes.
        old: the value before; None: there was none.
        new: the value after; None: there is none.
        network: the network that it is about; default None: the one in the path, if there is one.
    """
    world, organization, identity = call.world, call.organization, call.identity
    admin_id = people.admin_id(identity.email, organization)
    author = Author(admin_id, identity.name, identity.email)
    record = api_change(author, call.now, call.operation.method, call.path)
    if network is None:
        network = _network_of(call)
    if network is not None:
        record = about_network(record, {**network}) | _ssid_of(call, network["id"])
    if identity.client_id:
        record["client"] = identity.client
    record["oldValue"] = "" if old is None else msgspec.json.encode(old).decode()
    record["newValue"] = "" if new is None else msgspec.json.encode(new).decode()
    key = change_key(call.now, world.new_number() % (MAX_NUMBER + 1))
    world.put(organization, "changes", key, record)


def log_difference(
    call: Call, old: Record | None, new: Record | None, secrets: Collection[str] = ()
) -> None:
    """Note a write in the change log: only the members that changed.

    Args:
        call: the call that writes.
        old: the record before; None: there was none.
        new: the record after; None: there is none.
        secrets: members that the change log does not show.
    """

    def changed_members(record: Record | None, other: Record | None) -> Record | None:
        if record is None:
            return None
        missing = object()
        return {
            name: value
            for name, value in record.items()
            if name not in secrets and (other is None or other.get(name, missing) != value)
        }

    log_change(call, changed_members(old, new), changed_members(new, old))


def _network_of(call: Call) -> Record | None:
    """The network in the path, or that of the device in the path."""
    identifier = call.arguments.get("networkId", "")
    if "serial" in call.arguments:
        device = call.world.find(call.organization, "hardware", call.arguments["serial"])
        identifier = (device or {}).get("networkId") or ""
    return find_network(call.world, call.organization, identifier)


def _ssid_of(call: Call, network_id: str) -> Record:
    """The SSID in the path, as a change names it."""
    if "/wireless/ssids/{number}" not in call.operation.path:
        return {}
    ssid = call.world.find(call.organization, "ssids", call.arguments["number"], network_id)
    return {} if ssid is None else {"ssidName": ssid["name"], "ssidNumber": ssid["number"]}
