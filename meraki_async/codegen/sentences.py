"""What an operation does, as a sentence made from its own words."""

from .naming import singular, snake_case
from .spec import OperationSpec

_BY_METHOD = {"GET": "get", "PUT": "update", "POST": "request", "DELETE": "delete"}
_VERBS = """
add assign attach batch bind blink bulk cancel checkin claim clip clone combine commit connect
create cycle declare defer delete detach disable disconnect dismiss enable generate get import
install lock modify move preview provision publish reassign reboot recalculate refresh release
remove renew reorder resolve restore retrieve revoke search set shutdown split stop swap unbind
unenroll uninstall update validate wipe
"""
_ACRONYMS = """
ACL ACLs AP APs API ARP BGP BSSID CA CDP CoA CPU DDNS DHCP DNS DSCP eSIM eSIMs FQDN GPS HTTP
HTTPS IAM ICMP ID IdP IdPs IMEI IP IPsec IPv4 IPv6 ISP L3 L7 LAN LDAP LED LEDs LLDP LoRaWAN MAC
MACs MDM MFA MQTT MTU NAC NAT NetFlow OAuth OpenAPI OSPF OUI PCAP PDF PII POE QoS RADIUS RF RFID
SAML SAML2 SAS SASE SD SDWAN SGT SIM SIMs SLA SM SMS SNMP SSID SSIDs SSL SSO STP SYSLOG TCP TLS
UDP UI URL USB UUID VLAN VLANs VMX VoIP VPN VPNs VRF VRFs VRRP WAN WEP WIPS WPA XDR XSS
"""
_IN_TWO_WORDS = {"checkin": "check in", "shutdown": "shut down"}
_SPELLED = {word.lower(): word for word in _ACRONYMS.split()}
_READ_AS_WORDS = ("LAN", "MAC", "NAC", "NAT", "RADIUS", "SAML", "SAS", "SIM")


def sentence(operation: OperationSpec) -> str:
    """What an operation does: List the devices of an organization."""
    *owners, (target, is_one) = _groups(operation.path)
    verb, rest, target = _action(operation, target)
    if not target and owners:
        target, is_one = owners.pop()
    target, by = _grouping(target)
    if verb == "get" and operation.is_list:
        verb = "list"
    thing = _phrase(target, is_one=is_one or (verb == "create" and _is_plural(target)))
    if rest:
        thing = f"{_phrase(rest, is_one=not _is_plural(rest))} of {thing}" if target else rest[0]
    of = "".join(f" of {_phrase(words, is_one=one)}" for words, one in reversed(owners))
    verb = _IN_TWO_WORDS.get(verb, verb) + _preposition(operation, verb, is_one)
    return f"{verb.capitalize()} {thing}{of}{by}."


def _preposition(operation: OperationSpec, verb: str, is_one: bool) -> str:
    """What the path's last resource is to the verb: it is claimed into, added to, removed from."""
    second = [*snake_case(operation.id).split("_"), ""][1]
    if second in ("into", "from"):
        return f" {second}"
    return {"add": " to", "remove": " from"}.get(verb, "") if is_one else ""


def _groups(path: str) -> list[tuple[list[str], bool]]:
    """The names of a path between its parameters, and whether a parameter picks one of them."""
    groups: list[tuple[list[str], bool]] = []
    names: list[str] = []
    for segment in path.split("/")[1:]:
        if not segment.startswith("{"):
            names.append(segment)
        elif names:
            groups.append((names, True))
            names = []
    return [*groups, (names, False)] if names or not groups else groups


def _action(operation: OperationSpec, names: list[str]) -> tuple[str, list[str], list[str]]:
    """The verb, what it is done to where the path's last name says so, and the names before."""
    first = snake_case(operation.id).partition("_")[0]
    verb = first if first in _VERBS.split() else _BY_METHOD[operation.method]
    words = snake_case(names[-1]).split("_") if names else []
    if operation.method == "GET" or not words or words[0] != verb or verb != first:
        return verb, [], names
    if verb in ("batch", "bulk") and words[1:]:
        return f"{verb}-{words[1]}", words[2:], names[:-1]
    return verb, words[1:], names[:-1]


def _grouping(names: list[str]) -> tuple[list[str], str]:
    """The names without a trailing ``byNetwork``, and that in words."""
    groupings = [snake_case(name).split("_")[1:] for name in names if _is_grouping(name)]
    if not groupings or len(groupings) == len(names):
        return names, ""
    by = " and ".join(" ".join(map(_spell, words)) for words in groupings)
    return [name for name in names if not _is_grouping(name)], f", by {by}"


def _is_grouping(name: str) -> bool:
    return name.startswith("by") and name[2:3].isupper()


def _is_plural(names: list[str]) -> bool:
    return bool(names) and singular(names[-1]) != names[-1]


def _phrase(names: list[str], *, is_one: bool) -> str:
    """``the camera quality``, ``a floor plan``: names before the last stand in the singular."""
    if not names:
        return "it"
    *before, last = names
    whole = [*map(singular, before), singular(last) if is_one else last]
    words = [_spell(word) for name in whole for word in snake_case(name).split("_")]
    # packetCapture/captures: once is enough
    words = [w for w, after in zip(words, [*words[1:], ""], strict=True) if singular(after) != w]
    text = " ".join(words)
    if not is_one:
        return f"the {text}"
    return f"{'an' if _sounds_like_vowel(words[0]) else 'a'} {text}"


def _sounds_like_vowel(word: str) -> bool:
    if word[:2].isupper():  # read letter by letter, most of them
        return word[0] in "AEFHILMNORSX" and not word.startswith(_READ_AS_WORDS)
    return word[0] in "aeio" or word.startswith(("un", "up"))


def _spell(word: str) -> str:
    return _SPELLED.get(word, word)
