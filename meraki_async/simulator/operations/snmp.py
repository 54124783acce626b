"""SNMP: of the cloud's statistics about an organization, and of the devices in a network."""

import ipaddress
from collections.abc import Iterator
from typing import Any
from zlib import crc32

from ..answers import Answer
from ..call import Call, Handlers
from ..listing import Keyed, Record
from ..plan import Plan
from ..world import Kind
from .collection import given, log_difference
from .replies import bad, ok

_LEAST_PASSWORD = 8
_PASSWORDS = {"v3AuthMode": "v3AuthPass", "v3PrivMode": "v3PrivPass"}
_SETTABLE = ("v2cEnabled", "v3Enabled", "v3AuthMode", "v3PrivMode", "peerIps")


def _of_organization(plan: Plan) -> Iterator[Keyed]:
    drawn = crc32(f"{plan.seed}/{plan.index}/snmp".encode())
    has_v3 = not plan.is_empty and drawn % 4 == 0
    name = f"o/{drawn:08x}"
    yield (
        "",
        {
            "v2cEnabled": not plan.is_empty and drawn % 3 == 0,
            "v2CommunityString": name,
            "v3Enabled": has_v3,
            "v3User": name,
            "v3AuthMode": "SHA" if has_v3 else None,
            "v3PrivMode": "AES128" if has_v3 else None,
            "peerIps": [f"198.51.100.{drawn % 250 + 1}"] if has_v3 else [],
            "hostname": "snmp.meraki.com",
            "port": 16100,
        },
    )


def _get(call: Call) -> Answer:
    return ok(call.world.one(call.plan, "snmp"))


def _update(call: Call) -> Answer:
    old = call.world.one(call.plan, "snmp")
    new = {**old, **given(call.body, *_SETTABLE)}
    texts = [*_password_problems(call.body, old, new), *_peer_problems(new["peerIps"])]
    if texts:
        return bad(*texts)
    # the passwords are for the devices alone: no answer has them, so nothing keeps them
    log_difference(call, old, new, {"v2CommunityString"})
    call.world.put(call.plan, "snmp", "", new)
    return ok(new)


def _password_problems(body: Record, old: Record, new: Record) -> Iterator[str]:
    for mode, password in _PASSWORDS.items():
        text = body.get(password)
        if text is not None and len(text) < _LEAST_PASSWORD:
            yield f"'{password}' must be at least {_LEAST_PASSWORD} characters long"
        # a mode that was set before had its password then
        if text is None and new[mode] is not None and old[mode] is None:
            yield f"'{mode}' needs '{password}'"
        if new["v3Enabled"] and new[mode] is None:
            yield f"SNMP v3 needs '{mode}' and '{password}'"


def _peer_problems(addresses: list[str]) -> Iterator[str]:
    for text in addresses:
        try:
            ipaddress.IPv4Address(text)
        except ValueError:
            yield f"'{text}' is not a valid IPv4 address"


def _get_of_network(call: Call) -> Answer:
    return ok(call.world.one(call.plan, "networkSnmp", call.arguments["networkId"]))


def _update_of_network(call: Call) -> Answer:
    network_id = call.arguments["networkId"]
    old = call.world.one(call.plan, "networkSnmp", network_id)
    named = given(call.body, "access", "communityString", "users", "authentication", "privacy")
    texts = list(_network_problems({**old, **named}))
    if texts:
        return bad(*texts)
    new = _shown({**old, **named})
    log_difference(call, old, new, {"communityString", "users"})
    call.world.put(call.plan, "networkSnmp", "", new, network_id)
    return ok(new)


def _network_problems(settings: dict[str, Any]) -> Iterator[str]:
    if settings["access"] == "community" and not settings.get("communityString"):
        yield "Access 'community' needs 'communityString'"
    if settings["access"] == "users":
        if not settings.get("users"):
            yield "Access 'users' needs 'users'"
        for user in settings.get("users", ()):
            if len(user["passphrase"]) < _LEAST_PASSWORD:
                yield f"'passphrase' must be at least {_LEAST_PASSWORD} characters long"


_OF_ACCESS = {
    "none": (),
    "community": ("communityString",),
    "users": ("users", "authentication", "privacy"),
}


def _shown(settings: Record) -> Record:
    """Only what goes with the kind of access."""
    access = settings["access"]
    return {"access": access, **given(settings, *_OF_ACCESS[access])}


KINDS = {
    "snmp": Kind(lambda world, plan, parent: _of_organization(plan)),
    "networkSnmp": Kind(lambda world, plan, parent: [("", {"access": "none"})]),
}
HANDLERS: Handlers = {
    "getOrganizationSnmp": _get,
    "updateOrganizationSnmp": _update,
    "getNetworkSnmp": _get_of_network,
    "updateNetworkSnmp": _update_of_network,
}
