"""Licenses per device and co-term: assigned, renewed, and moved to other organizations."""

from collections import Counter

from ...contract.responses import NOT_FOUND, ApiResponse, ParameterError
from ...world import fleet, licenses
from ...world.blueprint import OrganizationBlueprint
from ...world.sorted_records import Record
from ..shared import claims
from ..shared.body_values import distinct_values, writable_organization
from ..shared.call import Call, Handlers
from ..shared.change_log import log_change, log_difference
from ..shared.hardware import release
from ..shared.responses import bad_request, ok
from .licenses import requires_model, wrong_model

_BOUGHT = "boughtLicenses"


def _shown(call: Call, *changed: Record) -> list[Record]:
    """Licenses as the API shows them."""
    return [
        call.world.record(call.organization, "licenses", license_["id"]) for license_ in changed
    ]


def _license(call: Call, identifier: str) -> Record:
    found = call.world.find(call.organization, _BOUGHT, identifier)
    if found is None:
        raise ParameterError(f"License {identifier} not found")
    return found


def _seats(call: Call, identifier: str) -> Record:
    found = _license(call, identifier)
    if found["seatCount"] is None:
        raise ParameterError(f"License {identifier} is not for Systems Manager seats")
    if found["headLicenseId"] is not None:
        raise ParameterError(f"License {identifier} is queued behind another one")
    return found


def _update(call: Call) -> ApiResponse:
    world, organization = call.world, call.organization
    old = world.find(organization, _BOUGHT, call.arguments["licenseId"])
    if old is None:
        return NOT_FOUND
    if "deviceSerial" not in call.body:
        return bad_request("'deviceSerial' is required")
    if old["seatCount"] is not None:
        return bad_request("Systems Manager licenses are not for devices")
    serial = call.body["deviceSerial"]
    if serial is None:
        new = licenses.unassigned(old)
    elif world.find(organization, "hardware", serial) is None:
        return bad_request(f"Device {serial} is not in the inventory")
    elif any(
        other["deviceSerial"] == serial and other["id"] != old["id"]
        for other in world.listing(organization, _BOUGHT).records
    ):
        return bad_request(f"Device {serial} has a license already")
    else:
        new = licenses.assigned(old, serial, call.now)
    world.put(organization, _BOUGHT, old["id"], new)
    log_difference(call, old, new)
    return ok(_shown(call, new)[0])


def _destination(call: Call, identifier: str, model: str) -> OrganizationBlueprint | ApiResponse:
    target = writable_organization(call, identifier)
    if not isinstance(target, OrganizationBlueprint):
        return target
    if target is call.organization:
        return bad_request("The destination must be another organization")
    return target if target.licensing == model else wrong_model(target, model)


def _move(call: Call) -> ApiResponse:
    world, organization = call.world, call.organization
    identifiers = distinct_values(call, "licenseIds")
    target = _destination(call, call.body["destOrganizationId"], "per-device")
    if not isinstance(target, OrganizationBlueprint):
        return target
    if not identifiers:
        return bad_request("At least one license must be given")
    moved = [_license(call, identifier) for identifier in identifiers]
    if any(found["headLicenseId"] or found["permanentlyQueuedLicenses"] for found in moved):
        return bad_request("Licenses in a queue cannot be moved")
    for license_ in moved:
        world.remove(organization, _BOUGHT, license_["id"])
        world.put(target, _BOUGHT, license_["id"], {**license_, "networkId": None})
        device = world.find(organization, "hardware", license_["deviceSerial"] or "")
        if device is not None:
            # devices go with their licenses
            release(world, organization, device)
            arrived = fleet.as_claimed(device, target, call.now)
            world.put(target, "hardware", device["serial"], arrived)
    log_change(call, moved, None)
    log_change(call.for_organization(target), None, moved)
    return ok({"destOrganizationId": target.id, "licenseIds": identifiers})


def _split_seats(call: Call, license_: Record, count: int) -> tuple[Record | None, Record]:
    """Split a license.

    Returns:
        What remains of it (None: nothing), and a license for ``count`` of its seats.
    """
    if not 0 < count <= license_["seatCount"]:
        raise ParameterError(f"'seatCount' must be between 1 and {license_['seatCount']}")
    if count == license_["seatCount"]:
        return None, license_
    identifier = claims.new_license_id(call.world)
    remainder = {**license_, "seatCount": license_["seatCount"] - count}
    return remainder, {**license_, "id": identifier, "seatCount": count}


def _assign_seats(call: Call) -> ApiResponse:
    world, organization, body = call.world, call.organization, call.body
    old = _seats(call, body["licenseId"])
    network = world.find(organization, "networks", body["networkId"])
    if network is None:
        return bad_request(f"Network {body['networkId']} not found")
    if "systemsManager" not in network["productTypes"]:
        return bad_request("This endpoint only supports Systems Manager networks")
    if old["networkId"] is not None:
        return bad_request(f"License {old['id']} is assigned already")
    remainder, part = _split_seats(call, old, body["seatCount"])
    part = {**licenses.activated(part, call.now), "networkId": network["id"]}
    results = [license_ for license_ in (remainder, part) if license_ is not None]
    for license_ in results:
        world.put(organization, _BOUGHT, license_["id"], license_)
    log_change(call, old, results, network=network)
    return ok({"resultingLicenses": _shown(call, *results)})


def _move_seats(call: Call) -> ApiResponse:
    world, organization, body = call.world, call.organization, call.body
    target = _destination(call, body["destOrganizationId"], "per-device")
    if not isinstance(target, OrganizationBlueprint):
        return target
    old = _seats(call, body["licenseId"])
    remainder, part = _split_seats(call, old, body["seatCount"])
    if remainder is None:
        world.remove(organization, _BOUGHT, old["id"])
    else:
        world.put(organization, _BOUGHT, old["id"], remainder)
    world.put(target, _BOUGHT, part["id"], licenses.unassigned(part))
    log_change(call, old, remainder)
    log_change(call.for_organization(target), None, part)
    return ok({name: body[name] for name in ("destOrganizationId", "licenseId", "seatCount")})


def _renew_seats(call: Call) -> ApiResponse:
    head = _seats(call, call.body["licenseIdToRenew"])
    unused = _seats(call, call.body["unusedLicenseId"])
    if head["expirationDate"] is None:
        return bad_request(f"License {head['id']} is not in use")
    if unused["expirationDate"] is not None:
        return bad_request(f"License {unused['id']} is in use")
    if unused["seatCount"] != head["seatCount"]:
        return bad_request("Both licenses must have the same number of seats")
    results = licenses.queued_as_renewal(head, unused)
    for license_ in results:
        call.world.put(call.organization, _BOUGHT, license_["id"], license_)
    log_change(call, [head, unused], results)
    return ok({"resultingLicenses": _shown(call, *results)})


def _move_keys(call: Call) -> ApiResponse:
    world, organization, body = call.world, call.organization, call.body
    destination = body["destination"]
    target = _destination(call, destination.get("organizationId") or "", "co-term")
    if not isinstance(target, OrganizationBlueprint):
        return target
    requested = {named["key"]: _counter(named["counts"]) for named in body["licenses"]}
    found = {key: world.find(organization, "boughtKeys", key) for key in requested}
    keys = [key for key in found.values() if key is not None and not key["invalidated"]]
    messages = [
        *(f"License key {name} not found" for name, key in found.items() if key not in keys),
        *(
            f"License key {key['key']} does not have so many devices"
            for key in keys
            if not Counter() < requested[key["key"]] <= _counter(key["counts"])
        ),
    ]
    if messages or len(requested) < len(body["licenses"]):
        return bad_request(*messages or ["A license key is named twice"])
    remainders, moved = [], []
    for key in keys:
        part = requested[key["key"]]
        remainder = _counter(key["counts"]) - part
        # a part of a key gets a key of its own
        name = claims.new_license_key(world) if remainder else key["key"]
        arrived = {
            **key,
            "key": name,
            "organizationId": target.id,
            "mode": destination.get("mode") or "addDevices",
            "counts": _counts(part),
        }
        if remainder:
            remainders.append({**key, "counts": _counts(remainder)})
            world.put(organization, "boughtKeys", key["key"], remainders[-1])
        else:
            world.remove(organization, "boughtKeys", key["key"])
        world.put(target, "boughtKeys", name, arrived)
        moved.append(arrived)
    log_change(call, keys, remainders)
    log_change(call.for_organization(target), None, moved)
    return ok({"remainderLicenses": remainders, "movedLicenses": moved})


def _counter(counts: list[Record]) -> Counter[str]:
    return Counter({count["model"]: count["count"] for count in counts})


def _counts(counted: Counter[str]) -> list[Record]:
    return [{"model": model, "count": count} for model, count in counted.items()]


HANDLERS: Handlers = {
    name: requires_model("per-device", handler)
    for name, handler in {
        "updateOrganizationLicense": _update,
        "moveOrganizationLicenses": _move,
        "assignOrganizationLicensesSeats": _assign_seats,
        "moveOrganizationLicensesSeats": _move_seats,
        "renewOrganizationLicensesSeats": _renew_seats,
    }.items()
} | {"moveOrganizationLicensingCotermLicenses": requires_model("co-term", _move_keys)}
