"""The bodies of a site's devices, VLANs and SSIDs: the profile's, with the row's values."""

import ipaddress
from collections.abc import Mapping, Sequence
from typing import Any

from ..operations.body_check import value_problems
from ..operations.schemas import body_schema
from .profile import Profile, filled

_NUMBERS = ("lat", "lng")


def device_bodies(
    profile: Profile, columns: Mapping[str, str], serials: Sequence[str]
) -> list[dict[str, Any]]:
    """What each device is: named, tagged and placed.

    Args:
        profile: of the site.
        columns: of its row.
        serials: of its devices.

    Raises:
        ValueError: a value is missing, or none that the API takes.
    """
    place: dict[str, Any] = {}
    if address := columns.get("address", "").strip():
        place = {"address": address, "moveMapMarker": True}
    for name in _NUMBERS:
        if text := columns.get(name, "").strip():
            try:
                place[name] = float(text.replace(",", "."))
            except ValueError:
                raise ValueError(f"{name} must be a number, not {text!r}") from None
    if "lat" in place:
        place.pop("moveMapMarker", None)  # the marker is where these are
    own = profile.device or {"name": "{name}" if len(serials) == 1 else "{name} {number}"}
    found = []
    for number, serial in enumerate(serials, start=1):
        values = {**columns, "serial": serial, "number": str(number)}
        body = {**filled(own, values), **place}
        _check(body, "updateDevice", "device")
        found.append(body)
    return found


def vlan_bodies(profile: Profile, columns: Mapping[str, str]) -> list[dict[str, Any]]:
    """The VLANs of a site.

    Raises:
        ValueError: a value is missing, or none that the API takes.
    """
    found = []
    for each in profile.vlans:
        body = {**filled(each, columns), "id": str(filled(each["id"], columns))}
        name = f"VLAN {body['id']}"
        _check(body, "createNetworkApplianceVlan", name)
        if isinstance(body.get("subnet"), str):
            try:
                subnet = ipaddress.ip_network(body["subnet"])
            except ValueError as error:
                raise ValueError(f"{name}: {error}") from None
            address = body.get("applianceIp")
            if isinstance(address, str) and not _is_in(address, subnet):
                raise ValueError(f"{name}: applianceIp {address!r} is not in {subnet}")
        found.append(body)
    return found


def ssid_bodies(profile: Profile, columns: Mapping[str, str]) -> list[dict[str, Any]]:
    """The SSIDs of a site, each with its number.

    Raises:
        ValueError: a value is missing, or none that the API takes.
    """
    found = []
    for each in profile.ssids:
        body = filled(each, columns)
        number = str(body.pop("number"))
        _check(_without_secrets(body), "updateNetworkWirelessSsid", f"SSID {number}")
        found.append({"number": number, **body})
    return found


def _check(body: dict[str, Any], operation_id: str, name: str) -> None:
    problem = next(value_problems(body, body_schema(operation_id) or "*", name), None)
    if problem is not None:
        raise ValueError(problem)


def _is_in(text: str, subnet: ipaddress.IPv4Network | ipaddress.IPv6Network) -> bool:
    try:
        return ipaddress.ip_address(text) in subnet
    except ValueError:
        return False


def _without_secrets(value: Any) -> Any:
    match value:
        case {"$secret": str()} if len(value) == 1:
            return None
        case dict():
            return {name: _without_secrets(member) for name, member in value.items()}
        case list():
            return [_without_secrets(member) for member in value]
    return value
