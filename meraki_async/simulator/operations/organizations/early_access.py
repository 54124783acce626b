"""Early access: its features, and those that an organization has opted in to."""

from collections.abc import Iterator, Sequence

from ...access.permissions import BETA
from ...contract.responses import NO_CONTENT, NOT_FOUND, ApiResponse, ParameterError
from ...world.blueprint import OrganizationBlueprint
from ...world.clock import iso
from ...world.sorted_records import KeyedRecord, Record
from ...world.world import RecordType, World
from ..shared.call import Call, Handlers
from ..shared.change_log import log_change
from ..shared.responses import ok


def _feature(
    short_name: str, name: str, text: str, topic: str, *, for_organization_only: bool
) -> Record:
    page = f"https://fjordlys.example/early-access/{short_name}"
    return {
        "shortName": short_name,
        "name": name,
        "descriptions": {"short": text, "long": f"{text}. It may change before its release."},
        "topic": topic,
        "isOrgScopedOnly": for_organization_only,
        "documentationLink": page,
        "supportLink": f"{page}/support",
        "privacyLink": f"{page}/privacy",
        "advantage": False,
        "advantageTrial": False,
    }


_FEATURES = {
    feature["shortName"]: feature
    for feature in (
        _feature(
            BETA, "Beta API", "Operations in beta", "Dashboard API", for_organization_only=True
        ),
        _feature(
            "has_new_vlans_page",
            "VLANs",
            "A new page",
            "Security & SD-WAN",
            for_organization_only=False,
        ),
        _feature(
            "has_air_quality",
            "Air quality",
            "Indices of air",
            "Sensors",
            for_organization_only=False,
        ),
    )
}


def _opt_in(number: int, short_name: str, networks: Sequence[str], created_at: str) -> KeyedRecord:
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


def _with_beta(
    world: World, organization: OrganizationBlueprint, parent: str
) -> Iterator[KeyedRecord]:
    yield _opt_in(1, BETA, (), "2026-01-12T09:00:00Z")


def _shown(call: Call, record: Record) -> Record:
    """An opt-in with the current names of its networks."""
    networks = call.world.listing(call.organization, "networks")
    found = [networks.find(identifier) for identifier in record["limitScopeToNetworks"]]
    named = [{"id": entry[0]["id"], "name": entry[0]["name"]} for entry in found if entry]
    return {**record, "limitScopeToNetworks": named}


def _networks(call: Call, short_name: str) -> list[str]:
    identifiers: list[str] = (call.body or {}).get("limitScopeToNetworks") or []
    if identifiers and _FEATURES[short_name]["isOrgScopedOnly"]:
        raise ParameterError(f"{short_name} cannot be limited to networks")
    networks = call.world.listing(call.organization, "networks")
    for identifier in identifiers:
        if networks.find(identifier) is None:
            raise ParameterError(f"Network with ID {identifier} not found")
    return identifiers


def _features(call: Call) -> ApiResponse:
    return ok(list(_FEATURES.values()))


def _list(call: Call) -> ApiResponse:
    return ok([_shown(call, record) for record in _records(call)])


def _records(call: Call) -> list[Record]:
    return call.world.listing(call.organization, "optIns").records


def _found(call: Call) -> Record | None:
    return call.world.find(call.organization, "optIns", call.arguments["optInId"])


def _get(call: Call) -> ApiResponse:
    record = _found(call)
    return NOT_FOUND if record is None else ok(_shown(call, record))


def _create(call: Call) -> ApiResponse:
    short_name = call.body["shortName"]
    if short_name not in _FEATURES:
        names = ", ".join(repr(name) for name in _FEATURES)
        raise ParameterError(f"'shortName' must be one of: {names}")
    if any(record["shortName"] == short_name for record in _records(call)):
        raise ParameterError(f"The organization has opted in to {short_name} already")
    networks = _networks(call, short_name)
    key, record = _opt_in(call.world.new_number(), short_name, networks, iso(call.now))
    return _put(call, None, key, record)


def _update(call: Call) -> ApiResponse:
    old = _found(call)
    if old is None:
        return NOT_FOUND
    new = old
    if "limitScopeToNetworks" in (call.body or {}):
        new = {**old, "limitScopeToNetworks": _networks(call, old["shortName"])}
    return _put(call, _shown(call, old), old["id"], new)


def _put(call: Call, old: Record | None, key: str, record: Record) -> ApiResponse:
    call.world.put(call.organization, "optIns", key, record)
    shown = _shown(call, record)
    log_change(call, old, shown)
    return ok(shown)


def _delete(call: Call) -> ApiResponse:
    old = _found(call)
    if old is None:
        return NOT_FOUND
    call.world.remove(call.organization, "optIns", old["id"])
    log_change(call, _shown(call, old), None)
    return NO_CONTENT


RECORD_TYPES = {"optIns": RecordType()}
BETA_EVERYWHERE = {"optIns": RecordType(_with_beta)}
"""Replaces it in a world where every organization has opted in to the operations in beta."""
HANDLERS: Handlers = {
    "getOrganizationEarlyAccessFeatures": _features,
    "getOrganizationEarlyAccessFeaturesOptIns": _list,
    "createOrganizationEarlyAccessFeaturesOptIn": _create,
    "getOrganizationEarlyAccessFeaturesOptIn": _get,
    "updateOrganizationEarlyAccessFeaturesOptIn": _update,
    "deleteOrganizationEarlyAccessFeaturesOptIn": _delete,
}
