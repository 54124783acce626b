"""Events of networks: an endless stream, of which any part can be made at any time."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from zlib import crc32

from msgspec import Struct

from . import clients, device_status
from .blueprint import OrganizationBlueprint
from .clock import iso, parse_time
from .sorted_records import Record

MICROSECONDS = 1_000_000


class EventType(Struct, frozen=True):
    """A type of event."""

    type: str
    category: str
    description: str
    has_client: bool = False
    data: Mapping[str, Sequence[str]] = {}
    """The possible values of its ``eventData``; all are text."""


_RADIO = {"radio": ("0", "1"), "vap": ("0", "1"), "channel": ("1", "36", "44", "149")}
_TYPES: Mapping[str, tuple[EventType, ...]] = {
    "wireless": (
        EventType(
            "association",
            "80211",
            "802.11 association",
            True,
            {**_RADIO, "rssi": ("28", "41", "52")},
        ),
        EventType(
            "disassociation",
            "80211",
            "802.11 disassociation",
            True,
            {**_RADIO, "reason": ("3", "8"), "duration": ("611.4", "5213.9")},
        ),
        EventType("wpa_auth", "wpa_auth", "WPA authentication", True, _RADIO),
        EventType("wpa_deauth", "wpa_auth", "WPA deauthentication", True, _RADIO),
        EventType("rogue_ssid_detected", "air_marshal", "Rogue SSID detected"),
    ),
    "appliance": (
        EventType(
            "dhcp_lease", "dhcp", "DHCP lease", True, {"vlan": ("20", "30"), "duration": ("86400",)}
        ),
        EventType(
            "vpn_connectivity_change",
            "vpn",
            "VPN tunnel connectivity change",
            data={"vpn_type": ("site-to-site",), "connectivity": ("true", "false")},
        ),
        EventType(
            "cf_block",
            "filtering",
            "Content filtering blocked URL",
            True,
            {"category": ("gambling", "malware"), "server": ("192.0.2.80:443",)},
        ),
    ),
    "switch": (
        EventType(
            "port_status",
            "port",
            "Port status change",
            data={"port": ("1", "2", "3", "5", "8"), "status": ("up", "down")},
        ),
        EventType("8021x_auth", "8021x", "802.1X authentication", True, {"port": ("1", "4")}),
        EventType(
            "stp_port_role_change", "stp", "Port STP change", data={"role": ("root", "designated")}
        ),
    ),
    "camera": (
        EventType("settings_changed", "configuration", "Settings changed"),
        EventType("ntp_sync", "system", "Clock set", data={"offset": ("0.02", "-0.11")}),
    ),
    "cellularGateway": (
        EventType(
            "cellular_up", "cellular", "Cellular connection up", data={"carrier": ("Telenor",)}
        ),
        EventType("cellular_down", "cellular", "Cellular connection down"),
    ),
}
# one event at most in this many microseconds
_MIN_GAP = {
    "wireless": 300 * MICROSECONDS,
    "appliance": 900 * MICROSECONDS,
    "switch": 1200 * MICROSECONDS,
    "cellularGateway": 3600 * MICROSECONDS,
    "camera": 7200 * MICROSECONDS,
}


def event_types(products: Iterable[str]) -> list[Record]:
    """The types of events that a network with some products can have."""
    return [
        {"category": kind.category, "type": kind.type, "description": kind.description}
        for product in products
        for kind in _TYPES.get(product, ())
    ]


class EventStream:
    """The events of one product in one network; no two at the same time.

    Args:
        organization: the network's organization.
        network_id: which network.
        product: the type of product.
        devices: the network's devices, of all products.
    """

    def __init__(
        self,
        organization: OrganizationBlueprint,
        network_id: str,
        product: str,
        devices: Sequence[Record],
    ) -> None:
        self._organization = organization
        self._network_id = network_id
        self._types = _TYPES.get(product, ())
        self._min_gap = _MIN_GAP.get(product, MICROSECONDS)
        # nothing happens before the first device was claimed
        self._devices = sorted(
            (round(parse_time(device["claimedAt"]) * MICROSECONDS), device["serial"], device)
            for device in devices
            if device["productType"] == product
        )
        # an appliance reports the clients of all devices
        served = devices if product == "appliance" else [device for _, _, device in self._devices]
        self._clients = [
            (device, number)
            for device in served
            for number in clients.clients_served_by(organization, device)
        ]

    def between(self, begin: int, end: int, *, backward: bool) -> Iterator[tuple[int, Record]]:
        """The events from one time to another, both included.

        Args:
            begin: microseconds of the epoch.
            end: microseconds of the epoch.
            backward: the newest first.
        """
        if not self._devices or not self._types:
            return
        begin = max(begin, self._devices[0][0])
        slots = range(begin // self._min_gap, end // self._min_gap + 1)
        for slot in reversed(slots) if backward else slots:
            digest = self._digest(slot)
            at = slot * self._min_gap + digest * 7919 % self._min_gap
            if begin <= at <= end and (event := self._event(slot, digest, at)) is not None:
                yield at, event

    def _digest(self, *parts: object) -> int:
        return crc32(
            "/".join(map(str, (self._organization.seed, self._network_id, *parts))).encode()
        )

    def _event(self, slot: int, digest: int, at: int) -> Record | None:
        existing = [(serial, device) for since, serial, device in self._devices if since <= at]
        # the events of a device stay the same when other devices are added or removed
        serial, device = max(existing, key=lambda pair: self._digest(slot, pair[0]))
        seconds = at / MICROSECONDS
        if not device_status.is_up(self._organization, device, seconds):
            return None
        kind = self._types[digest % len(self._types)]
        identity = self._client(serial, digest, seconds) if kind.has_client else None
        if kind.has_client and identity is None:
            return None
        return {
            "occurredAt": iso(seconds, fraction=True),
            "networkId": self._network_id,
            "type": kind.type,
            "description": kind.description,
            "category": kind.category,
            "clientId": None if identity is None else clients.client_id(identity),
            "clientDescription": None if identity is None else clients.description(identity),
            "clientMac": None if identity is None else clients.client_mac(identity),
            "deviceSerial": serial,
            "deviceName": device["name"],
            "ssidNumber": None
            if identity is None or "radio" not in kind.data
            else int(clients.is_guest(identity)),
            "eventData": {
                name: values[digest // 11 % len(values)] for name, values in kind.data.items()
            },
        }

    def _client(self, serial: str, digest: int, at: float) -> int | None:
        own = [pair for pair in self._clients if pair[0]["serial"] == serial] or self._clients
        if not own:
            return None
        device, number = own[digest // 5 % len(own)]
        return number if clients.first_seen(self._organization, device, number) <= at else None
