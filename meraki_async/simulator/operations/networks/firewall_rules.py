"""Lists of firewall rules, which end with a default rule that nobody wrote."""

from collections.abc import Callable, Mapping

import msgspec

from ...contract.responses import ApiResponse
from ...world.sorted_records import Record
from .. import fallback
from ..shared.call import Call, Handler, Handlers
from ..shared.collection import pick
from ..shared.responses import ok
from ..shared.written_resources import WrittenResources

_NAME = "Default rule"
_ANY = "Any"
_LAN = "allowLanAccess"


def _layer_3(written: Record) -> list[Record]:
    rule = {
        "comment": _NAME,
        "policy": "allow",
        "protocol": _ANY,
        "srcPort": _ANY,
        "srcCidr": _ANY,
        "destPort": _ANY,
        "destCidr": _ANY,
        "syslogEnabled": bool(written.get("syslogDefaultRule")),
    }
    return [rule]


def _inbound(written: Record) -> list[Record]:
    return [{**rule, "policy": "deny"} for rule in _layer_3(written)]


def _of_ssid(written: Record) -> list[Record]:
    rule = {"policy": "allow", "ipVer": "both", "protocol": "any", "destPort": _ANY}
    may_reach_lan = written.get(_LAN, True)
    return [
        {
            **rule,
            "comment": "Wireless clients accessing LAN",
            "policy": "allow" if may_reach_lan else "deny",
            "destCidr": "Local LAN",
        },
        {**rule, "comment": _NAME, "destCidr": _ANY},
    ]


def _of_switches(written: Record) -> list[Record]:
    ports = ("srcCidr", "srcPort", "dstCidr", "dstPort", "vlan")
    rule = {"comment": _NAME, "policy": "allow", "ipVersion": "any", "protocol": "any"}
    return [{**rule, **dict.fromkeys(ports, "any")}]


_Defaults = Callable[[Record], list[Record]]


def _with_defaults(defaults_of: _Defaults) -> Handler:
    """A handler of the GET and the PUT of a list: what was written, then the default rules."""

    def handle(call: Call) -> ApiResponse:
        is_get = call.operation.method == "GET"
        response = fallback.synthesize(call) if is_get else fallback.write(call)
        resources = WrittenResources(call)
        written = resources.find(resources.path)
        defaults = defaults_of(written)
        # what a rule does not say is as in the default rule
        unsaid = {**defaults[-1], "comment": ""}
        rules = [{**unsaid, **pick(rule, *rule)} for rule in written.get("rules") or ()]
        shown = msgspec.json.decode(response.body)
        if _LAN in shown:  # which the default rules show as well
            shown[_LAN] = written.get(_LAN, True)
        return ok({**shown, "rules": [*rules, *defaults]})

    return handle


_DEFAULTS: Mapping[str, _Defaults] = {
    "NetworkApplianceFirewallL3FirewallRules": _layer_3,
    "NetworkApplianceFirewallCellularFirewallRules": _layer_3,
    "NetworkApplianceFirewallInboundFirewallRules": _inbound,
    "NetworkApplianceFirewallInboundCellularFirewallRules": _inbound,
    "OrganizationApplianceVpnVpnFirewallRules": _layer_3,
    "NetworkWirelessSsidFirewallL3FirewallRules": _of_ssid,
    "NetworkSwitchAccessControlLists": _of_switches,
}
HANDLERS: Handlers = {
    f"{verb}{name}": _with_defaults(defaults_of)
    for name, defaults_of in _DEFAULTS.items()
    for verb in ("get", "update")
}
