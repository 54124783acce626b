"""VLANs of the appliance in a network."""

import ipaddress
from collections.abc import Iterator
from zlib import crc32

from ....operations.short_schema import members
from ...contract.responses import ApiResponse
from ...world.blueprint import OrganizationBlueprint
from ...world.identifiers import network_number
from ...world.sorted_records import KeyedRecord, Record
from ...world.world import RecordType
from ..shared.call import Call, Handler, Handlers
from ..shared.change_log import log_difference
from ..shared.collection import Collection, pick, updatable_members
from ..shared.responses import bad_request, ok

_VLANS = Collection(record_type="vlans", key_argument="vlanId", parent_argument="networkId")
_FIRST_INTERFACE = 646_829_500_000_000_000
_RELAY = "Relay DHCP to another server"


def _has_vlans(organization: OrganizationBlueprint, network_id: str) -> bool:
    """Whether VLANs are initially on: in three of four initial networks with an appliance."""
    number = network_number(network_id)
    if (
        number >= organization.network_count
        or "appliance" not in organization.network_products[number]
    ):
        return False
    return crc32(f"{organization.seed}/{network_id}/vlans".encode()) % 4 != 0


def _settings(organization: OrganizationBlueprint, network_id: str) -> Iterator[KeyedRecord]:
    yield "", {"vlansEnabled": _has_vlans(organization, network_id)}


def _vlans(organization: OrganizationBlueprint, network_id: str) -> Iterator[KeyedRecord]:
    if not _has_vlans(organization, network_id):
        return
    yield "1", _default(network_id)
    tills = _vlan(network_id, 20, "Tills", _subnet(network_id, 20))
    mac = "3c:22:fb:0d:71:aa"
    address, first, last = (_subnet(network_id, 20, host) for host in (55, 2, 20))
    tills["fixedIpAssignments"] = {mac: {"ip": address, "name": "till-04"}}
    tills["reservedIpRanges"] = [{"start": first, "end": last, "comment": "printers"}]
    yield "20", tills
    yield (
        "30",
        {
            **_vlan(network_id, 30, "Guests", _subnet(network_id, 30)),
            "dhcpLeaseTime": "4 hours",
            "dnsNameservers": "opendns",
        },
    )


def _subnet(network_id: str, vlan: int, host: int | None = None) -> str:
    """The subnet of an initial VLAN, or an address in it."""
    begin = f"10.{network_number(network_id) % 256}.{vlan}"
    return f"{begin}.0/24" if host is None else f"{begin}.{host}"


def _default(network_id: str) -> Record:
    return _vlan(network_id, 1, "Default", _subnet(network_id, 1))


def _vlan(network_id: str, number: int, name: str, subnet: str) -> Record:
    interface = _FIRST_INTERFACE + crc32(f"{network_id}/{number}".encode())
    return {
        "id": number,
        "networkId": network_id,
        "name": name,
        "applianceIp": subnet.rpartition(".")[0] + ".1",
        "subnet": subnet,
        "fixedIpAssignments": {},
        "reservedIpRanges": [],
        "dnsNameservers": "upstream_dns",
        "dhcpHandling": "Run a DHCP server",
        "dhcpLeaseTime": "1 day",
        "dhcpBootOptionsEnabled": False,
        "dhcpOptions": [],
        "interfaceId": str(interface),
        "mandatoryDhcp": {"enabled": False},
        "ipv6": {"enabled": False},
    }


def _requires_vlans(handler: Handler) -> Handler:
    def handle(call: Call) -> ApiResponse:
        settings = call.world.settings(call.organization, "vlanSettings", _network_id(call))
        if not settings["vlansEnabled"]:
            return bad_request("VLANs are not enabled for this network")
        return handler(call)

    return handle


def _network_id(call: Call) -> str:
    return call.arguments["networkId"]


def _get_settings(call: Call) -> ApiResponse:
    return ok(call.world.settings(call.organization, "vlanSettings", _network_id(call)))


def _update_settings(call: Call) -> ApiResponse:
    world, organization, network_id = call.world, call.organization, _network_id(call)
    old = world.settings(organization, "vlanSettings", network_id)
    new = {**old, **pick(call.body, "vlansEnabled")}
    log_difference(call, old, new)
    world.put(organization, "vlanSettings", "", new, network_id)
    if new["vlansEnabled"] and not old["vlansEnabled"]:
        world.put(organization, "vlans", "1", _default(network_id), network_id)
    elif not new["vlansEnabled"]:
        # a single LAN replaces the VLANs
        for key in list(_VLANS.listing(call).keys):
            world.remove(organization, "vlans", key, network_id)
    return ok(new)


def _create(call: Call) -> ApiResponse:
    body, text = call.body, call.body["id"]
    is_number = text.isascii() and text.isdigit() and len(text) <= 4
    if not is_number or not 1 <= int(text) <= 4094:
        return bad_request("'id' must be between 1 and 4094")
    number = int(text)
    missing = [f"'{name}' is required" for name in ("subnet", "applianceIp") if not body.get(name)]
    if missing:
        return bad_request(*missing)
    record = {
        **_vlan(_network_id(call), number, body["name"], body["subnet"]),
        **_given_members(call),
    }
    messages = list(_problems(call, record))
    if _VLANS.listing(call).find(str(number)) is not None:
        messages.append("Vlan has already been taken")
    if messages:
        return bad_request(*messages)
    _VLANS.add(call, str(number), record)
    shown = [name for name, _, _ in members(call.operation.response)]  # type: ignore[arg-type]
    return ok(pick(record, *shown), 201)


def _update(call: Call, old: Record) -> ApiResponse:
    new = {**old, **_given_members(call)}
    messages = list(_problems(call, new))
    return bad_request(*messages) if messages else _VLANS.replace(call, old, new)


def _given_members(call: Call) -> Record:
    return pick(call.body, *updatable_members("updateNetworkApplianceVlan"))


def _problems(call: Call, vlan: Record) -> Iterator[str]:
    if not vlan["name"].strip():
        yield "Name can't be blank"
    if vlan["dhcpHandling"] == _RELAY and not vlan.get("dhcpRelayServerIps"):
        yield "'dhcpRelayServerIps' is required to relay DHCP"
    try:
        subnet = ipaddress.IPv4Network(vlan["subnet"])
    except ValueError:
        yield f"'subnet' is not a valid IPv4 subnet: {vlan['subnet']}"
        return
    for other in _VLANS.listing(call).records:
        if other["id"] != vlan["id"] and subnet.overlaps(ipaddress.IPv4Network(other["subnet"])):
            yield f"Subnet {subnet} overlaps that of VLAN {other['id']}"
    for name, text in _addresses(vlan):
        if not _is_in(subnet, text):
            yield f"'{name}' must be an address in {subnet}: {text}"


def _addresses(vlan: Record) -> Iterator[tuple[str, str]]:
    yield "applianceIp", vlan["applianceIp"]
    for assignment in vlan["fixedIpAssignments"].values():
        address = assignment.get("ip") if isinstance(assignment, dict) else None
        yield "fixedIpAssignments", str(address)
    for reserved in vlan["reservedIpRanges"]:
        yield "reservedIpRanges", reserved["start"]
        yield "reservedIpRanges", reserved["end"]


def _is_in(subnet: ipaddress.IPv4Network, text: str) -> bool:
    try:
        return ipaddress.IPv4Address(text) in subnet
    except ValueError:
        return False


RECORD_TYPES = {
    "vlanSettings": RecordType(lambda world, organization, parent: _settings(organization, parent)),
    "vlans": RecordType(lambda world, organization, parent: _vlans(organization, parent)),
}
HANDLERS: Handlers = {
    "getNetworkApplianceVlansSettings": _get_settings,
    "updateNetworkApplianceVlansSettings": _update_settings,
    "getNetworkApplianceVlans": _requires_vlans(_VLANS.list),
    "getNetworkApplianceVlan": _requires_vlans(_VLANS.get),
    "createNetworkApplianceVlan": _requires_vlans(_create),
    "updateNetworkApplianceVlan": _requires_vlans(_VLANS.with_record(_update)),
    "deleteNetworkApplianceVlan": _requires_vlans(_VLANS.delete),
}
