"""SNMP settings: of an organization (the cloud's statistics), and of a network's devices."""

import ipaddress
from collections.abc import Iterator
from typing import Any
from zlib import crc32

from ...contract.responses import ApiResponse
from ...world.blueprint import OrganizationBlueprint
from ...world.sorted_records import KeyedRecord, Record
from ...world.world import RecordType
from ..shared.call import Call, Handlers
from ..shared.change_log import log_difference
from ..shared.collection import pick
from ..shared.responses import bad_request, ok

_MIN_PASSWORD_LENGTH = 8
_PASSWORDS = {"v3AuthMode": "v3AuthPass", "v3PrivMode": "v3PrivPass"}
_SETTABLE = ("v2cEnabled", "v3Enabled", "v3AuthMode", "v3PrivMode", "peerIps")


def _of_organization(organization: OrganizationBlueprint) -> Iterator[KeyedRecord]:
    digest = crc32(f"{organization.seed}/{organization.index}/snmp".encode())
    has_v3 = not organization.is_empty and digest % 4 == 0
    name = f"o/{digest:08x}"
    yield (
        "",
        {
            "v2cEnabled": not organization.is_empty and digest % 3 == 0,
            "v2CommunityString": name,
            "v3Enabled": has_v3,
            "v3User": name,
            "v3AuthMode": "SHA" if has_v3 else None,
            "v3PrivMode": "AES128" if has_v3 else None,
            "peerIps": [f"198.51.100.{digest % 250 + 1}"] if has_v3 else [],
            "hostname": "snmp.meraki.com",
            "port": 16100,
        },
    )


def _get(call: Call) -> ApiResponse:
    return ok(_as_shown(call.world.settings(call.organization, "snmp")))


def _as_shown(settings: Record) -> Record:
    """The settings; without the community while v2c is off."""
    if settings["v2cEnabled"]:
        return settings
    return {name: value for name, value in settings.items() if name != "v2CommunityString"}


def _update(call: Call) -> ApiResponse:
    old = call.world.settings(call.organization, "snmp")
    new = {**old, **pick(call.body, *_SETTABLE)}
    messages = [*_password_problems(call.body, old, new), *_peer_problems(new["peerIps"])]
    if messages:
        return bad_request(*messages)
    # no response shows the passwords, so they are not kept
    log_difference(call, old, new, {"v2CommunityString"})
    call.world.put(call.organization, "snmp", "", new)
    return ok(_as_shown(new))


def _password_problems(body: Record, old: Record, new: Record) -> Iterator[str]:
    for mode, password in _PASSWORDS.items():
        text = body.get(password)
        if text is not None and len(text) < _MIN_PASSWORD_LENGTH:
            yield f"'{password}' must be at least {_MIN_PASSWORD_LENGTH} characters long"
        # a mode that was set before got its password then
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


def _get_of_network(call: Call) -> ApiResponse:
    return ok(call.world.settings(call.organization, "networkSnmp", call.arguments["networkId"]))


def _update_of_network(call: Call) -> ApiResponse:
    network_id = call.arguments["networkId"]
    old = call.world.settings(call.organization, "networkSnmp", network_id)
    named = pick(call.body, "access", "communityString", "users", "authentication", "privacy")
    messages = list(_network_problems({**old, **named}))
    if messages:
        return bad_request(*messages)
    new = _of_access({**old, **named})
    log_difference(call, old, new, {"communityString", "users"})
    call.world.put(call.organization, "networkSnmp", "", new, network_id)
    return ok(new)


def _network_problems(settings: dict[str, Any]) -> Iterator[str]:
    if settings["access"] == "community" and not settings.get("communityString"):
        yield "Access 'community' needs 'communityString'"
    if settings["access"] == "users":
        if not settings.get("users"):
            yield "Access 'users' needs 'users'"
        for user in settings.get("users", ()):
            if len(user["passphrase"]) < _MIN_PASSWORD_LENGTH:
                yield f"'passphrase' must be at least {_MIN_PASSWORD_LENGTH} characters long"


_MEMBERS_BY_ACCESS = {
    "none": (),
    "community": ("communityString",),
    "users": ("users", "authentication", "privacy"),
}


def _of_access(settings: Record) -> Record:
    """The settings that belong to the kind of access."""
    access = settings["access"]
    return {"access": access, **pick(settings, *_MEMBERS_BY_ACCESS[access])}


RECORD_TYPES = {
    "snmp": RecordType(lambda world, organization, parent: _of_organization(organization)),
    "networkSnmp": RecordType(lambda world, organization, parent: [("", {"access": "none"})]),
}
HANDLERS: Handlers = {
    "getOrganizationSnmp": _get,
    "updateOrganizationSnmp": _update,
    "getNetworkSnmp": _get_of_network,
    "updateNetworkSnmp": _update_of_network,
}
