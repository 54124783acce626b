"""Early access: the features there are, and which of them an organization has opted in to."""

from collections.abc import Iterator, Sequence

from ..access import BETA
from ..answers import NOT_FOUND, Answer, ParameterError
from ..call import Call, Handlers
from ..change_log import log
from ..clock import iso
from ..listing import Keyed, Record
from ..plan import Plan
from ..world import Kind, World
from .replies import NO_CONTENT, ok


def _feature(short_name: str, name: str, text: str, topic: str, *, is_whole: bool) -> Record:
    page = f"https://fjordlys.example/early-access/{short_name}"
    return {
        "shortName": short_name,
        "name": name,
        "descriptions": {"short": text, "long": f"{text}. It may change before its release."},
        "topic": topic,
        "isOrgScopedOnly": is_whole,
        "documentationLink": page,
        "supportLink": f"{page}/support",
        "privacyLink": f"{page}/privacy",
        "advantage": False,
        "advantageTrial": False,
    }


_FEATURES = {
    feature["shortName"]: feature
    for feature in (
        _feature(BETA, "Beta API", "Operations in beta", "Dashboard API", is_whole=True),
        _feature("has_new_vlans_page", "VLANs", "A new page", "Security & SD-WAN", is_whole=False),
        _feature("has_air_quality", "Air quality", "Indices of air", "Sensors", is_whole=False),
    )
}


def _opt_in(number: int, short_name: str, networks: Sequence[str], created_at: str) -> Keyed:
    return str(number), {
        "id": str(number),
        "shortName": short_name,
        "limitScopeToNetworks": list(networks),
        "optOutEligibility": {
            "eligible": True,
            "reason": None,
            "help": {"label": None, "url": None},
        },
        "createdAt": created_at,
    }


def _with_beta(world: World, plan: Plan, parent: str) -> Iterator[Keyed]:
    yield _opt_in(1, BETA, (), "2026-01-12T09:00:00Z")


def _shown(call: Call, record: Record) -> Record:
    """With the networks' names as they are now."""
    networks = call.world.listing(call.plan, "networks")
    found = [networks.find(identifier) for identifier in record["limitScopeToNetworks"]]
    named = [{"id": entry[0]["id"], "name": entry[0]["name"]} for entry in found if entry]
    return {**record, "limitScopeToNetworks": named}


def _networks(call: Call, short_name: str) -> list[str]:
    identifiers: list[str] = (call.body or {}).get("limitScopeToNetworks") or []
    if identifiers and _FEATURES[short_name]["isOrgScopedOnly"]:
        raise ParameterError(f"{short_name} cannot be limited to networks")
    networks = call.world.listing(call.plan, "networks")
    for identifier in identifiers:
        if networks.find(identifier) is None:
            raise ParameterError(f"Network with ID {identifier} not found")
    return identifiers


def _features(call: Call) -> Answer:
    return ok(list(_FEATURES.values()))


def _list(call: Call) -> Answer:
    return ok([_shown(call, record) for record in _records(call)])


def _records(call: Call) -> list[Record]:
    return call.world.listing(call.plan, "optIns").records


def _found(call: Call) -> Record | None:
    return call.world.find(call.plan, "optIns", call.arguments["optInId"])


def _one(call: Call) -> Answer:
    record = _found(call)
    return NOT_FOUND if record is None else ok(_shown(call, record))


def _create(call: Call) -> Answer:
    short_name = call.body["shortName"]
    if short_name not in _FEATURES:
        names = ", ".join(repr(name) for name in _FEATURES)
        raise ParameterError(f"'shortName' must be one of: {names}")
    if any(record["shortName"] == short_name for record in _records(call)):
        raise ParameterError(f"The organization has opted in to {short_name} already")
    networks = _networks(call, short_name)
    key, record = _opt_in(call.world.new_number(), short_name, networks, iso(call.now))
    return _put(call, None, key, record)


def _update(call: Call) -> Answer:
    old = _found(call)
    if old is None:
        return NOT_FOUND
    new = old
    if "limitScopeToNetworks" in (call.body or {}):
        new = {**old, "limitScopeToNetworks": _networks(call, old["shortName"])}
    return _put(call, _shown(call, old), old["id"], new)


def _put(call: Call, old: Record | None, key: str, record: Record) -> Answer:
    call.world.put(call.plan, "optIns", key, record)
    shown = _shown(call, record)
    log(call, old, shown)
    return ok(shown)


def _delete(call: Call) -> Answer:
    old = _found(call)
    if old is None:
        return NOT_FOUND
    call.world.remove(call.plan, "optIns", old["id"])
    log(call, _shown(call, old), None)
    return NO_CONTENT


KINDS = {"optIns": Kind()}
EVERYWHERE = {"optIns": Kind(_with_beta)}
"""Instead, for a world in which every organization has opted in to the operations in beta."""
HANDLERS: Handlers = {
    "getOrganizationEarlyAccessFeatures": _features,
    "getOrganizationEarlyAccessFeaturesOptIns": _list,
    "createOrganizationEarlyAccessFeaturesOptIn": _create,
    "getOrganizationEarlyAccessFeaturesOptIn": _one,
    "updateOrganizationEarlyAccessFeaturesOptIn": _update,
    "deleteOrganizationEarlyAccessFeaturesOptIn": _delete,
}
