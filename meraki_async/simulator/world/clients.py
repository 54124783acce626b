"""The clients of networks: what they are, and when they were connected.

A client is a number of 24 bits, from which its address, brand and name follow. Each device serves
clients of its own, and some that roam the organization.
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
"""Seconds between two updates of the clients."""
RETENTION_SECONDS = 31 * 86_400.0
"""Seconds for which a client is remembered."""
_DAY = 86_400.0
_INTERVAL_SECONDS = 8 * 3600
_MIN_STAY_SECONDS = 1800
_SERVING_PRODUCTS = ("wireless", "switch")
_ROAMING_CLIENTS = 40
_ROAMING_ONE_IN = 8
_FIRST_SEEN_WITHIN_SECONDS = 90 * 86_400
_HEAVY_KB = 500_000.0
_ADDRESSES = 230


class _Brand(Struct, frozen=True):
    prefix: str
    manufacturer: str
    os: str | None
    word: str


# clients with odd numbers are wired
_WIRED = (
    _Brand("00:17:fa", "Microsoft", "Windows 10", "till"),
    _Brand("00:80:77", "Brother", None, "printer"),
    _Brand("b8:27:eb", "Raspberry Pi", "Linux", "display"),
)
_WIRELESS = (
    _Brand("3c:22:fb", "Apple", "iOS", "iphone"),
    _Brand("a4:83:e7", "Apple", "Mac OS X", "macbook"),
    _Brand("8c:f5:a3", "Samsung", "Android", "galaxy"),
    _Brand("00:24:d6", "Intel", "Windows 11", "laptop"),
)


def _brand(number: int) -> _Brand:
    brands = _WIRED if number % 2 else _WIRELESS
    return brands[number // 2 % len(brands)]


def client_id(number: int) -> str:
    """A client's id."""
    return f"k{number:06x}"


def client_mac(number: int) -> str:
    """A client's MAC address."""
    digits = f"{number:06x}"
    return f"{_brand(number).prefix}:{digits[:2]}:{digits[2:4]}:{digits[4:]}"


def manufacturer(number: int) -> str:
    """The manufacturer of a client."""
    return _brand(number).manufacturer


def number_of_mac(address: str) -> int | None:
    """The client with a MAC address; None: no client can have it."""
    text = address.lower().replace("-", ":")
    try:
        number = int(text[9:].replace(":", ""), 16)
    except ValueError:
        return None
    return number if 0 <= number < 1 << 24 and client_mac(number) == text else None


def description(number: int) -> str | None:
    """A client's name; many guests' devices have none."""
    named = number % 2 or number // 2 % 3
    return f"{_brand(number).word}-{number % 90 + 1:02}" if named else None


def is_guest(number: int) -> bool:
    """Whether a client uses the guests' SSID."""
    return number % 2 == 0 and number // 4 % 3 == 0


def _hash(*parts: object) -> int:
    return crc32("/".join(map(str, parts)).encode())


def clients_served_by(organization: OrganizationBlueprint, device: Record) -> Iterator[int]:
    """The clients that a device serves at any time."""
    if device["productType"] not in _SERVING_PRODUCTS:
        return
    is_wired = int(device["productType"] == "switch")
    serial = device["serial"]
    for place in range(3 + _hash(organization.seed, serial, "clients") % 8):
        digest = _hash(organization.seed, organization.index, serial, "client", place)
        if digest % _ROAMING_ONE_IN == 0 and not is_wired:
            digest = _hash(
                organization.seed, organization.index, "wanderer", digest // 8 % _ROAMING_CLIENTS
            )
        yield digest >> 8 & ~1 | is_wired


def first_seen(organization: OrganizationBlueprint, device: Record, number: int) -> float:
    """When a device served a client first, in seconds of the epoch."""
    after = _hash(organization.seed, device["serial"], number, "first") % _FIRST_SEEN_WITHIN_SECONDS
    return float(int(parse_time(device["claimedAt"])) + after)


def _last_visit(
    organization: OrganizationBlueprint, serial: str, number: int, now: float
) -> tuple[float, bool] | None:
    """When a device served a client last, and whether it still does."""
    offset = _hash(organization.seed, serial, number)
    # stationary clients are nearly always connected; others come and go
    is_stationary = number % 2 == 1 or offset % 3 == 0
    interval = int((now + offset % _INTERVAL_SECONDS) // _INTERVAL_SECONDS)
    for back in range(int(RETENTION_SECONDS) // _INTERVAL_SECONDS + 1):
        digest = _hash(organization.seed, serial, number, interval - back)
        if digest % 100 < (95 if is_stationary else 30):
            stay = (
                _INTERVAL_SECONDS
                if is_stationary
                else digest // 100 % (_INTERVAL_SECONDS - _MIN_STAY_SECONDS)
            )
            end = float(
                (interval - back) * _INTERVAL_SECONDS
                - offset % _INTERVAL_SECONDS
                + max(stay, _MIN_STAY_SECONDS)
            )
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
    """The last part of its IP address."""
    daily_kb: int

    @property
    def id(self) -> str:
        """Its id."""
        return client_id(self.number)

    @property
    def is_wired(self) -> bool:
        """Whether it is plugged into a switch."""
        return bool(self.number % 2)

    @property
    def vlan(self) -> int:
        """The number of its VLAN."""
        return 30 if is_guest(self.number) else 20

    @property
    def switchport(self) -> str | None:
        """The switch port that it is plugged into; None: it is wireless."""
        if not self.is_wired:
            return None
        access, _ = port_ids(self.device["model"])
        return access[self.number // 2 % len(access)]

    def usage(self, seconds: float) -> Record:
        """Kilobytes sent and received in the last ``seconds``."""
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
        last_reported = device_status.last_reported(organization, device["serial"], now)
        if last_reported is None:
            continue
        is_up = device_status.is_up(organization, device, now)
        for number in clients_served_by(organization, device):
            visit = _last_visit(organization, device["serial"], number, now)
            first = first_seen(organization, device, number)
            if visit is None or (last := min(visit[0], last_reported)) < max(
                first, now - RETENTION_SECONDS
            ):
                continue
            if (known := found.get(number)) is not None:
                first = min(first, known.first_seen)
                if known.last_seen >= last:
                    found[number] = replace(known, first_seen=first)
                    continue
            found[number] = _Sighting(last, first, visit[1] and is_up, device)
    hosts: set[int] = set()
    clients = {}
    for number, sighting in sorted(found.items()):
        host = number // 2 % _ADDRESSES
        while host in hosts and len(hosts) < _ADDRESSES:
            host = (host + 1) % _ADDRESSES
        hosts.add(host)
        clients[client_id(number)] = Client(
            number=number,
            device=sighting.device,
            first_seen=sighting.first_seen,
            last_seen=sighting.last_seen,
            is_online=sighting.is_online,
            host=host + 20,
            daily_kb=200 << _hash(organization.seed, number, "usage") % 13,
        )
    return clients


def is_heavy(kilobytes: float, seconds: float) -> bool:
    """Whether a client uses far more than others."""
    return kilobytes > _HEAVY_KB * seconds / _DAY


def _common(client: Client) -> Record:
    number, device = client.number, client.device
    brand = _brand(number)
    net = network_number(device["networkId"]) % 256
    is_wireless = not client.is_wired
    return {
        "id": client.id,
        "mac": client_mac(number),
        "ip": f"10.{net}.{client.vlan}.{client.host}",
        "ip6": None,
        "ip6Local": f"fe80:0:0:0:{number >> 16:x}:{number & 0xFFFF:x}:22b0:91e4",
        "description": description(number),
        "firstSeen": iso(client.first_seen),
        "lastSeen": iso(client.last_seen),
        "manufacturer": brand.manufacturer,
        "os": brand.os,
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


def listing_record(client: Client, seconds: float) -> Record:
    """A client in its network's listing; the last members are undocumented, but real."""
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


def client_details(client: Client) -> Record:
    """The fuller form that ``GET /networks/{networkId}/clients/{clientId}`` returns."""
    return {
        **_common(client),
        "model": None,
        "recentDeviceId": str(int(client.device["mac"].replace(":", ""), 16)),
        "clientVpnConnections": [],
        "lldp": None,
        "cdp": None,
    }


def device_client_record(client: Client, seconds: float) -> Record:
    """A client in the listing of the device that serves it."""
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


def search_record(client: Client, network: Record) -> Record:
    """A client as a search finds it in a network; its times are numbers here."""
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
