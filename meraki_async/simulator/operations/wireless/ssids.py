"""The 15 SSIDs of a wireless network. Which members one has depends on how it authenticates."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from ...contract.responses import ApiResponse
from ...world import ssids
from ...world.sorted_records import Record
from ...world.world import RecordType
from ..shared.call import Call, Handlers
from ..shared.collection import Collection, pick, updatable_members
from ..shared.responses import bad_request

_SSIDS = Collection(
    record_type="ssids",
    key_argument="number",
    parent_argument="networkId",
    secrets=frozenset({"psk"}),
)
_PASSPHRASE = re.compile(r"[ -~]{8,63}|[0-9a-fA-F]{64}")
_RADIUS_MODES = {
    "8021x-radius",
    "ipsk-with-radius",
    "ipsk-with-radius-easy-psk",
    "open-enhanced-with-radius",
    "open-with-radius",
}
_BIT_RATES = (1, 2, 5.5, 6, 9, 11, 12, 18, 24, 36, 48, 54)
_BRIDGED = ("Bridge mode", "Layer 3 roaming", "Layer 3 roaming with a concentrator", "VPN")
_ASSIGNMENTS = ("NAT mode", *_BRIDGED, "Ethernet over GRE", "Campus Gateway")
_TAGGED = frozenset({"useVlanTagging", "defaultVlanId", "vlanId"})
_ENCRYPTED = {"encryptionMode", "wpaEncryptionMode", "dot11w", "dot11r"}


@cache
def _members_of(mode: str) -> frozenset[str]:
    """The members that an SSID with an authentication mode can have."""
    names = updatable_members("updateNetworkWirelessSsid")
    if mode != "psk":
        names -= {"psk"}
    if mode == "open" or mode.startswith("open-with"):
        names -= _ENCRYPTED
    if mode not in _RADIUS_MODES:
        names -= {name for name in names if name.startswith("radius")}
    return names


def _update(call: Call, old: Record) -> ApiResponse:
    mode = call.body.get("authMode") or old["authMode"]
    allowed = _members_of(mode)
    new = {
        "number": old["number"],
        **pick(old, *allowed),
        **(_encryption(mode) if mode != old["authMode"] else {}),
        **pick(call.body, *allowed),
    }
    if new["ipAssignmentMode"] not in _BRIDGED:
        # a mode without VLANs drops what was set before; to set it now is an error
        dropped = _TAGGED.difference(call.body)
        new = {name: value for name, value in new.items() if name not in dropped}
    for name in ("radiusServers", "radiusAccountingServers"):
        if name in new:
            new[name] = [_server(number, server) for number, server in enumerate(new[name])]
    messages = [*_misplaced(call.body, mode), *_problems(new)]
    return bad_request(*messages) if messages else _SSIDS.replace(call, old, new)


def _encryption(mode: str) -> Record:
    if not _ENCRYPTED & _members_of(mode):
        return {}
    return {
        "encryptionMode": "wpa-eap" if mode.startswith("8021x") else "wpa",
        "wpaEncryptionMode": "WPA3 only" if mode.startswith("open") else "WPA2 only",
    }


def _server(number: int, server: dict[str, Any]) -> Record:
    """A RADIUS server without its secret, which is never returned."""
    return {
        "id": server.get("id", str(number)),
        "host": server["host"],
        "port": server.get("port") or 1812,
        "radsecEnabled": bool(server.get("radsecEnabled")),
        **pick(server, "openRoamingCertificateId", "caCertificate"),
    }


def _misplaced(body: Record, mode: str) -> Iterator[str]:
    for name in sorted(updatable_members("updateNetworkWirelessSsid") - _members_of(mode)):
        if body.get(name) is not None:
            yield f"'{name}' cannot be set when the authentication mode is '{mode}'"


def _problems(ssid: Record) -> Iterator[str]:
    if not 1 <= len(ssid["name"].encode()) <= 32 or not ssid["name"].strip():
        yield "Name must be 1 to 32 bytes long"
    if ssid["authMode"] == "psk":
        if "psk" not in ssid:
            yield "'psk' is required when the authentication mode is 'psk'"
        elif not _PASSPHRASE.fullmatch(ssid["psk"]):
            yield "'psk' must be 8 to 63 characters long, or 64 hexadecimal digits"
    if ssid["authMode"] in _RADIUS_MODES and not ssid.get("radiusServers"):
        yield f"'radiusServers' is required when the authentication mode is '{ssid['authMode']}'"
    for name, choices in _CHOICES.items():
        if ssid[name] not in choices:
            yield f"'{name}' must be one of: {', '.join(map(repr, choices))}"
    if ssid.get("useVlanTagging") and ssid["ipAssignmentMode"] not in _BRIDGED:
        yield f"VLAN tagging cannot be used with '{ssid['ipAssignmentMode']}'"
    if not 1 <= ssid.get("defaultVlanId", 1) <= 4094:
        yield "'defaultVlanId' must be between 1 and 4094"


_CHOICES = {
    "ipAssignmentMode": _ASSIGNMENTS,
    "bandSelection": ssids.BANDS,
    "minBitrate": _BIT_RATES,
}


RECORD_TYPES = {
    "ssids": RecordType(
        lambda world, organization, parent: ssids.initial_ssids(organization, parent)
    )
}
HANDLERS: Handlers = {
    "getNetworkWirelessSsids": _SSIDS.list,
    "getNetworkWirelessSsid": _SSIDS.get,
    "updateNetworkWirelessSsid": _SSIDS.with_record(_update),
}
