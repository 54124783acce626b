"""Records of SSIDs."""

from collections.abc import Iterator
from zlib import crc32

from .blueprint import OrganizationBlueprint
from .identifiers import network_number
from .sorted_records import KeyedRecord, Record

COUNT = 15
"""How many a network has."""
BANDS = ("Dual band operation", "5 GHz band only", "Dual band operation with Band Steering")
_MAX_NAME_BYTES = 32


def initial_ssids(organization: OrganizationBlueprint, network_id: str) -> Iterator[KeyedRecord]:
    """The SSIDs of a network before any is changed: two are used in the initial networks."""
    passphrase = f"till-{crc32(f'{organization.seed}/{network_id}/psk'.encode()):08x}"
    used: dict[int, Record] = {}
    if network_number(network_id) < organization.network_count:
        used = {0: {**_RETAIL, "psk": passphrase}, 1: _GUESTS}
    for number in range(COUNT):
        yield str(number), {**_unconfigured(number), **used.get(number, {})}


_RETAIL = {
    "name": "Retail",
    "enabled": True,
    "authMode": "psk",
    "encryptionMode": "wpa",
    "wpaEncryptionMode": "WPA2 only",
    "ipAssignmentMode": "Bridge mode",
    "useVlanTagging": True,
    "defaultVlanId": 20,
    "minBitrate": 12,
}
_GUESTS = {
    "name": "Guests",
    "enabled": True,
    "splashPage": "Click-through splash page",
    "ipAssignmentMode": "Bridge mode",
    "useVlanTagging": True,
    "defaultVlanId": 30,
    "perClientBandwidthLimitUp": 2048,
    "perClientBandwidthLimitDown": 8192,
}


def _unconfigured(number: int) -> Record:
    return {
        "number": number,
        "name": f"Unconfigured SSID {number + 1}",
        "enabled": False,
        "splashPage": "None",
        "ssidAdminAccessible": False,
        "authMode": "open",
        "ipAssignmentMode": "NAT mode",
        "adultContentFilteringEnabled": False,
        "dnsRewrite": {"enabled": False, "dnsCustomNameservers": []},
        "minBitrate": 11,
        "bandSelection": BANDS[0],
        "perClientBandwidthLimitUp": 0,
        "perClientBandwidthLimitDown": 0,
        "perSsidBandwidthLimitUp": 0,
        "perSsidBandwidthLimitDown": 0,
        "mandatoryDhcpEnabled": False,
        "visible": True,
        "availableOnAllAps": True,
        "availabilityTags": [],
        "speedBurst": {"enabled": False},
    }


def first_of_new_network(name: str) -> Record:
    """The first SSID of a new network: it is on, and named after the network."""
    ending = " WiFi"
    beginning = name.encode()[: _MAX_NAME_BYTES - len(ending)].decode(errors="ignore")
    return {**_unconfigured(0), "name": beginning + ending, "enabled": True}
