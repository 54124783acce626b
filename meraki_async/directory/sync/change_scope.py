"""What an entry of the configuration change log says must be read again."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from ..store.kinds import Kind
from .operations import LICENSE_KINDS, LOGGED_KINDS, SAML_KINDS

EVERYTHING = LOGGED_KINDS | LICENSE_KINDS | {Kind.END_USER}
"""All that an entry can be about; administrators are read each time anyway."""
_NOTHING: frozenset[Kind] = frozenset()
_VIA_API = "via API"
_REQUEST = re.compile(r"(?:PUT|POST|DELETE|PATCH) (?:/api/v1)?/(\S+)")
_ORGANIZATION_PARTS: Mapping[str, frozenset[Kind]] = {
    "admins": _NOTHING,
    "adaptivePolicy": _NOTHING,
    "alerts": _NOTHING,
    "brandingPolicies": _NOTHING,
    "earlyAccess": _NOTHING,
    "iam": frozenset({Kind.END_USER}),
    "inventory": LICENSE_KINDS,
    "licenses": LICENSE_KINDS,
    "licensing": LICENSE_KINDS,
    "loginSecurity": frozenset({Kind.LOGIN_SECURITY}),
    "networks": frozenset({Kind.NETWORK}),
    "policyObjects": _NOTHING,
    "saml": SAML_KINDS,
    "samlRoles": frozenset({Kind.SAML_ROLE}),
    "snmp": _NOTHING,
    "webhooks": _NOTHING,
}
"""By what comes after an organization's id in a path."""
_NETWORK_PARTS: Mapping[str, frozenset[Kind]] = {
    **dict.fromkeys(
        (
            *("alerts", "appliance", "camera", "cellularGateway", "clients", "firmwareUpgrades"),
            *("floorPlans", "groupPolicies", "merakiAuthUsers", "mqttBrokers", "netflow"),
            *("sensor", "settings", "sm", "snmp", "switch", "syslogServers", "trafficAnalysis"),
            *("vlanProfiles", "webhooks", "wireless"),
        ),
        _NOTHING,
    ),
    "bind": frozenset({Kind.NETWORK}),
    "devices": LICENSE_KINDS,
    "split": frozenset({Kind.NETWORK}),
    "unbind": frozenset({Kind.NETWORK}),
}
"""By what comes after a network's id in a path."""


def kinds_touched(entries: Iterable[bytes]) -> frozenset[Kind]:
    """What must be read again.

    Args:
        entries: of the change log, JSON. One that is not understood is about everything: changes
            in the dashboard are, whose labels are not documented.
    """
    touched: set[Kind] = set()
    for entry in entries:
        touched |= _touched(msgspec.json.decode(entry))
        if touched >= EVERYTHING:
            break
    return frozenset(touched)


def _touched(entry: Any) -> frozenset[Kind]:
    if not isinstance(entry, dict) or entry.get("page") != _VIA_API:
        return EVERYTHING
    request = _REQUEST.fullmatch(str(entry.get("label")))
    if request is None:
        return EVERYTHING
    match request[1].rstrip("/").split("/"):
        case ["organizations", _]:
            return _NOTHING  # organizations are listed each time
        case ["organizations", _, part, *_]:
            return _ORGANIZATION_PARTS.get(part, EVERYTHING)
        case ["networks", _]:
            return frozenset({Kind.NETWORK})
        case ["networks", _, part, *_]:
            return _NETWORK_PARTS.get(part, EVERYTHING)
        case ["devices", _, *_]:
            return _NOTHING
    return EVERYTHING
