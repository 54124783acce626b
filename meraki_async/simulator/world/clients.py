"""The clients of networks: who they are, and when they were there.

A client is a number of 24 bits, from which all that is personal follows. Each device serves
clients of its own, and some that wander about the organization.
"""

from collections.abc import Iterable, Iterator
from zlib import crc32

from msgspec import Struct
from msgspec.structs import replace

from . import device_status
from .blueprint import OrganizationBlueprint
from .clock import iso, parse_time
from .identifiers import network_number
from .sorted_records import Record
from .switch_ports import port_ids

PERIOD = 300.0
"""Seconds between two looks at the clients."""
REMEMBERED = 31 * 86_400.0
"""Seconds for which a client is remembered."""
_DAY = 86_400.0
_SPELL = 8 * 3600
_SHORTEST_STAY = 1800
_SERVING = ("wireless", "switch")
_WANDERERS = 40
_WANDERING_ONE_IN = 8
_KNOWN_BEFORE = 90 * 86_400
_HEAVY_KB = 500_000.0
_ADDRESSES = 230


class _Make(Struct, frozen=True):
    prefix: str
    manufacturer: str
    os: str | None
    word: str


# a client with an odd number has a plug
_WIRED = (
    _Make("00:17:fa", "Microsoft", "Windows 10", "till"),
    _Make("00:80:77", "Brother", None, "printer"),
    _Make("b8:27:eb", "Raspberry Pi", "Linux", "display"),
)
_WIRELESS = (
    _Make("3c:22:fb", "Apple", "iOS", "iphone"),
    _Make("a4:83:e7", "Apple", "Mac OS X", "macbook"),
    _Make("8c:f5:a3", "Samsung", "Android", "galaxy"),
    _Make("00:24:d6", "Intel", "Windows 11", "laptop"),
)


def _make(number: int) -> _Make:
    makes = _WIRED if number % 2 else _WIRELESS
    return makes[number // 2 % len(makes)]


def identifier(number: int) -> str:
    """A client's id."""
    return f"k{number:06x}"


def mac(number: int) -> str:
    """A client's address."""
    digits = f"{number:06x}"
    return f"{_make(number).prefix}:{digits[:2]}:{digits[2:4]}:{digits[4:]}"


def manufacturer(number: int) -> str:
    """Who made a client."""
    return _make(number).manufacturer


def number_of(address: str) -> int | None:
    """Which client has an address; None: none can have it."""
    text = address.lower().replace("-", ":")
    try:
        number = int(text[9:].replace(":", ""), 16)
    except ValueError:
        return None
    return number if 0 <= number < 1 << 24 and mac(number) == text else None


def description(number: int) -> str | None:
    """What a client is called; many visitors' devices have no name."""
    named = number % 2 or number // 2 % 3
    return f"{_make(number).word}-{number % 90 + 1:02}" if named else None


def is_guest(number: int) -> bool:
    """Whether it is in the guests' network."""
    return number % 2 == 0 and number // 4 % 3 == 0


def _hash(*parts: object) -> int:
    return crc32("/".join(map(str, parts)).encode())


def served_by(organization: OrganizationBlueprint, device: Record) -> Iterator[int]:
    """Which clients a device serves at one time or another."""
    if device["productType"] not in _SERVING:
        return
    has_plug = int(device["productType"] == "switch")
    serial = device["serial"]
    for place in range(3 + _hash(organization.seed, serial, "clients") % 8):
        drawn = _hash(organization.seed, organization.index, serial, "client", place)
        if drawn % _WANDERING_ONE_IN == 0 and not has_plug:
            drawn = _hash(
                organization.seed, organization.index, "wanderer", drawn // 8 % _WANDERERS
            )
        yield drawn >> 8 & ~1 | has_plug


def first_seen(organization: OrganizationBlueprint, device: Record, number: int) -> float:
    """When a device met a client first, in seconds of the epoch."""
    after = _hash(organization.seed, device["serial"], number, "first") % _KNOWN_BEFORE
    return float(int(parse_time(device["claimedAt"])) + after)


def _last_there(
    organization: OrganizationBlueprint, serial: str, number: int, now: float
) -> tuple[float, bool] | None:
    """When a client was at a device last, and whether it is still there."""
    shift = _hash(organization.seed, serial, number)
    # what has a place of its own stays, and nearly always; others come and go
    is_settled = number % 2 == 1 or shift % 3 == 0
    spell = int((now + shift % _SPELL) // _SPELL)
    for back in range(int(REMEMBERED) // _SPELL + 1):
        drawn = _hash(organization.seed, serial, number, spell - back)
        if drawn % 100 < (95 if is_settled else 30):
            stay = _SPELL if is_settled else drawn // 100 % (_SPELL - _SHORTEST_STAY)
            end = float((spell - back) * _SPELL - shift % _SPELL + max(stay, _SHORTEST_STAY))
            return min(now, end), now < end
    return None


class Client(Struct, frozen=True):
    """A client as a network knows it at some time."""

    number: int
    device: Record
    """The device that served it last."""
    first_seen: float
    last_seen: float
    is_online: bool
    host: int
    """The last part of its address."""
    daily_kb: int

    @property
    def id(self) -> str:
        return identifier(self.number)

    @property
    def is_wired(self) -> bool:
        return bool(self.number % 2)

    @property
    def vlan(self) -> int:
        return 30 if is_guest(self.number) else 20

    @property
    def switchport(self) -> str | None:
        """The port it is plugged into."""
        if not self.is_wired:
            return None
        access, _ = port_ids(self.device["model"])
        return access[self.number // 2 % len(access)]

    def usage(self, seconds: float) -> Record:
        """Kilobytes in the last so many seconds."""
        known = max(0.0, self.last_seen - self.first_seen)
        total = self.daily_kb * min(seconds, known) / _DAY
        sent = round(total * 0.2, 1)
        return {"sent": sent, "recv": round(total - sent, 1), "total": round(total, 1)}


class _Sighting(Struct, frozen=True):
    last_seen: float
    first_seen: float
    is_online: bool
    device: Record


def clients_of(
    organization: OrganizationBlueprint, devices: Iterable[Record], at: float
) -> dict[str, Client]:
    """The clients that a network's devices served in the month before, by id."""
    now = at // PERIOD * PERIOD
    found: dict[int, _Sighting] = {}
    for device in devices:
        heard = device_status.last_reported(organization, device["serial"], now)
        if heard is None:
            continue
        is_up = device_status.is_up(organization, device, now)
        for number in served_by(organization, device):
            there = _last_there(organization, device["serial"], number, now)
            first = first_seen(organization, device, number)
            if there is None or (last := min(there[0], heard)) < max(first, now - REMEMBERED):
                continue
            if (known := found.get(number)) is not None:
                first = min(first, known.first_seen)
                if known.last_seen >= last:
                    found[number] = replace(known, first_seen=first)
                    continue
            found[number] = _Sighting(last, first, there[1] and is_up, device)
    hosts: set[int] = set()
    clients = {}
    for number, seen in sorted(found.items()):
        host = number // 2 % _ADDRESSES
        while host in hosts and len(hosts) < _ADDRESSES:
            host = (host + 1) % _ADDRESSES
        hosts.add(host)
        clients[identifier(number)] = Client(
            number=number,
            device=seen.device,
            first_seen=seen.first_seen,
            last_seen=seen.last_seen,
            is_online=seen.is_online,
            host=host + 20,
            daily_kb=200 << _hash(organization.seed, number, "usage") % 13,
        )
    return clients


def is_heavy(kilobytes: float, seconds: float) -> bool:
    """Whether a client uses far more than others."""
    return kilobytes > _HEAVY_KB * seconds / _DAY


def _common(client: Client) -> Record:
    number, device = client.number, client.device
    make = _make(number)
    net = network_number(device["networkId"]) % 256
    is_wireless = not client.is_wired
    return {
        "id": client.id,
        "mac": mac(number),
        "ip": f"10.{net}.{client.vlan}.{client.host}",
        "ip6": None,
        "ip6Local": f"fe80:0:0:0:{number >> 16:x}:{number & 0xFFFF:x}:22b0:91e4",
        "description": description(number),
        "firstSeen": iso(client.first_seen),
        "lastSeen": iso(client.last_seen),
        "manufacturer": make.manufacturer,
        "os": make.os,
        "user": None,
        # a number in some places, and text in this one
        "vlan": str(client.vlan),
        "namedVlan": {20: "Tills", 30: "Guests"}[client.vlan],
        "ssid": ("Guests" if is_guest(number) else "Retail") if is_wireless else None,
        "switchport": client.switchport,
        "wirelessCapabilities": "802.11ax - 2.4 and 5 GHz" if is_wireless else "",
        "smInstalled": False,
        "recentDeviceMac": device["mac"],
        "recentDeviceSerial": device["serial"],
        "recentDeviceName": device["name"],
        "recentDeviceConnection": "Wireless" if is_wireless else "Wired",
        "status": "Online" if client.is_online else "Offline",
        "notes": None,
        "deviceTypePrediction": None,
    }


def listed(client: Client, seconds: float) -> Record:
    """A client in its network's listing; the last members are not documented, but come."""
    return {
        **_common(client),
        "usage": client.usage(seconds),
        "groupPolicy8021x": None,
        "adaptivePolicyGroup": None,
        "pskGroup": None,
        "is11beCapable": False,
        "mcgSerial": None,
        "mcgNodeName": None,
        "mcgNodeMac": None,
        "mcgNetworkId": None,
    }


def single(client: Client) -> Record:
    """The form that a client has by itself."""
    return {
        **_common(client),
        "model": None,
        "recentDeviceId": str(int(client.device["mac"].replace(":", ""), 16)),
        "clientVpnConnections": [],
        "lldp": None,
        "cdp": None,
    }


def of_device(client: Client, seconds: float) -> Record:
    """A client in the listing of the device that it is behind."""
    common = _common(client)
    names = ("id", "mac", "description", "user", "ip", "vlan", "namedVlan", "switchport")
    usage = client.usage(seconds)
    return {
        **{name: common[name] for name in names},
        "mdnsName": None,
        "dhcpHostname": common["description"],
        "adaptivePolicyGroup": None,
        "usage": {"sent": usage["sent"], "recv": usage["recv"]},
    }


def found_in(client: Client, network: Record) -> Record:
    """Where a search found a client; the times are numbers here."""
    common = _common(client)
    names = (
        "ip",
        "ip6",
        "description",
        "os",
        "user",
        "vlan",
        "ssid",
        "switchport",
        "wirelessCapabilities",
        "smInstalled",
        "recentDeviceMac",
        "status",
    )
    return {
        "network": network,
        **{name: common[name] for name in names},
        "firstSeen": int(client.first_seen),
        "lastSeen": int(client.last_seen),
        "clientVpnConnections": [],
        "lldp": None,
        "cdp": None,
    }
