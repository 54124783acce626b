"""Licences per device and co-term: given to devices and networks, and to other organizations."""

from collections import Counter

from .. import fleet, licences
from ..answers import NOT_FOUND, Answer, ParameterError
from ..call import Call, Handlers
from ..change_log import log
from ..listing import Record
from ..plan import Plan
from . import claiming
from .collection import log_difference
from .licensing import of_model, wrong_model
from .naming import distinct, organization
from .replies import bad, ok

_BOUGHT = "boughtLicenses"


def _shown(call: Call, *licenses: Record) -> list[Record]:
    return [call.world.record(call.plan, "licenses", licence["id"]) for licence in licenses]


def _license(call: Call, identifier: str) -> Record:
    found = call.world.find(call.plan, _BOUGHT, identifier)
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


def _update(call: Call) -> Answer:
    world, plan = call.world, call.plan
    old = world.find(plan, _BOUGHT, call.arguments["licenseId"])
    if old is None:
        return NOT_FOUND
    if "deviceSerial" not in call.body:
        return bad("'deviceSerial' is required")
    if old["seatCount"] is not None:
        return bad("Systems Manager licenses are not for devices")
    serial = call.body["deviceSerial"]
    if serial is None:
        new = licences.unassigned(old)
    elif world.find(plan, "hardware", serial) is None:
        return bad(f"Device {serial} is not in the inventory")
    elif any(
        other["deviceSerial"] == serial and other["id"] != old["id"]
        for other in world.listing(plan, _BOUGHT).records
    ):
        return bad(f"Device {serial} has a license already")
    else:
        new = licences.assigned(old, serial, call.now)
    world.put(plan, _BOUGHT, old["id"], new)
    log_difference(call, old, new)
    return ok(_shown(call, new)[0])


def _destination(call: Call, identifier: str, model: str) -> Plan | Answer:
    target = organization(call, identifier)
    if not isinstance(target, Plan):
        return target
    if target is call.plan:
        return bad("The destination must be another organization")
    return target if target.licensing == model else wrong_model(target, model)


def _move(call: Call) -> Answer:
    world, plan = call.world, call.plan
    identifiers = distinct(call, "licenseIds")
    target = _destination(call, call.body["destOrganizationId"], "per-device")
    if not isinstance(target, Plan):
        return target
    if not identifiers:
        return bad("At least one license must be given")
    moved = [_license(call, identifier) for identifier in identifiers]
    if any(found["headLicenseId"] or found["permanentlyQueuedLicenses"] for found in moved):
        return bad("Licenses in a queue cannot be moved")
    for licence in moved:
        world.remove(plan, _BOUGHT, licence["id"])
        world.put(target, _BOUGHT, licence["id"], {**licence, "networkId": None})
        piece = world.find(plan, "hardware", licence["deviceSerial"] or "")
        if piece is not None:
            # devices go with their licenses
            claiming.release(world, plan, piece)
            arrived = fleet.claimed(piece, target, call.now)
            world.put(target, "hardware", piece["serial"], arrived)
    log(call, moved, None)
    log(call.about(target), None, moved)
    return ok({"destOrganizationId": target.id, "licenseIds": identifiers})


def _parted(call: Call, licence: Record, count: int) -> tuple[Record | None, Record]:
    """What is left of a licence when seats are taken from it, and those seats."""
    if not 0 < count <= licence["seatCount"]:
        raise ParameterError(f"'seatCount' must be between 1 and {licence['seatCount']}")
    if count == licence["seatCount"]:
        return None, licence
    identifier = claiming.new_license_id(call.world)
    rest = {**licence, "seatCount": licence["seatCount"] - count}
    return rest, {**licence, "id": identifier, "seatCount": count}


def _assign_seats(call: Call) -> Answer:
    world, plan, body = call.world, call.plan, call.body
    old = _seats(call, body["licenseId"])
    network = world.find(plan, "networks", body["networkId"])
    if network is None:
        return bad(f"Network {body['networkId']} not found")
    if "systemsManager" not in network["productTypes"]:
        return bad("This endpoint only supports Systems Manager networks")
    if old["networkId"] is not None:
        return bad(f"License {old['id']} is assigned already")
    rest, taken = _parted(call, old, body["seatCount"])
    taken = {**licences.begun(taken, call.now), "networkId": network["id"]}
    results = [licence for licence in (rest, taken) if licence is not None]
    for licence in results:
        world.put(plan, _BOUGHT, licence["id"], licence)
    log(call, old, results, network=network)
    return ok({"resultingLicenses": _shown(call, *results)})


def _move_seats(call: Call) -> Answer:
    world, plan, body = call.world, call.plan, call.body
    target = _destination(call, body["destOrganizationId"], "per-device")
    if not isinstance(target, Plan):
        return target
    old = _seats(call, body["licenseId"])
    rest, taken = _parted(call, old, body["seatCount"])
    if rest is None:
        world.remove(plan, _BOUGHT, old["id"])
    else:
        world.put(plan, _BOUGHT, old["id"], rest)
    world.put(target, _BOUGHT, taken["id"], licences.unassigned(taken))
    log(call, old, rest)
    log(call.about(target), None, taken)
    return ok({n: body[n] for n in ("destOrganizationId", "licenseId", "seatCount")})


def _renew_seats(call: Call) -> Answer:
    head = _seats(call, call.body["licenseIdToRenew"])
    unused = _seats(call, call.body["unusedLicenseId"])
    if head["expirationDate"] is None:
        return bad(f"License {head['id']} is not in use")
    if unused["expirationDate"] is not None:
        return bad(f"License {unused['id']} is in use")
    if unused["seatCount"] != head["seatCount"]:
        return bad("Both licenses must have the same number of seats")
    results = licences.queued_behind(head, unused)
    for licence in results:
        call.world.put(call.plan, _BOUGHT, licence["id"], licence)
    log(call, [head, unused], results)
    return ok({"resultingLicenses": _shown(call, *results)})


def _move_keys(call: Call) -> Answer:
    world, plan, body = call.world, call.plan, call.body
    destination = body["destination"]
    target = _destination(call, destination.get("organizationId") or "", "co-term")
    if not isinstance(target, Plan):
        return target
    wanted = {named["key"]: _counted(named["counts"]) for named in body["licenses"]}
    found = {key: world.find(plan, "boughtKeys", key) for key in wanted}
    keys = [key for key in found.values() if key is not None and not key["invalidated"]]
    texts = [
        *(f"License key {name} not found" for name, key in found.items() if key not in keys),
        *(
            f"License key {key['key']} does not have so many devices"
            for key in keys
            if not Counter() < wanted[key["key"]] <= _counted(key["counts"])
        ),
    ]
    if texts or len(wanted) < len(body["licenses"]):
        return bad(*texts or ["A license key is named twice"])
    rests, moved = [], []
    for key in keys:
        taken = wanted[key["key"]]
        rest = _counted(key["counts"]) - taken
        # what is parted gets a key of its own
        name = claiming.new_key(world) if rest else key["key"]
        arrived = {
            **key,
            "key": name,
            "organizationId": target.id,
            "mode": destination.get("mode") or "addDevices",
            "counts": _counts(taken),
        }
        if rest:
            rests.append({**key, "counts": _counts(rest)})
            world.put(plan, "boughtKeys", key["key"], rests[-1])
        else:
            world.remove(plan, "boughtKeys", key["key"])
        world.put(target, "boughtKeys", name, arrived)
        moved.append(arrived)
    log(call, keys, rests)
    log(call.about(target), None, moved)
    return ok({"remainderLicenses": rests, "movedLicenses": moved})


def _counted(counts: list[Record]) -> Counter[str]:
    return Counter({count["model"]: count["count"] for count in counts})


def _counts(counted: Counter[str]) -> list[Record]:
    return [{"model": model, "count": count} for model, count in counted.items()]


HANDLERS: Handlers = {
    name: of_model("per-device", handler)
    for name, handler in {
        "updateOrganizationLicense": _update,
        "moveOrganizationLicenses": _move,
        "assignOrganizationLicensesSeats": _assign_seats,
        "moveOrganizationLicensesSeats": _move_seats,
        "renewOrganizationLicensesSeats": _renew_seats,
    }.items()
} | {"moveOrganizationLicensingCotermLicenses": of_model("co-term", _move_keys)}
