"""Which listings can be written back: each GET whose records a PUT takes, by their descriptions."""

from collections.abc import Iterator
from functools import cache

from ...operations.encoding import path_parameters
from ...operations.lookup import find_operation, operation_at, operation_ids
from ...operations.operation import Operation
from ...operations.parameter_names import check_required
from ...operations.schemas import Schema, body_schema, record_schema
from ...operations.short_schema import member_names
from .parents import parent_path
from .primary_keys import PRIMARY_KEYS
from .special_listings import ORGANIZATIONS

_LISTINGS_OF = {
    "/organizations": ORGANIZATIONS,
    "/networks": "getOrganizationNetworks",
    "/devices": "getOrganizationDevices",
}
"""Which listing has what is at a path and an id, where it is not at that path."""

NOT_CONFIGURATION = {
    "getNetworkClientPolicy": "it is about clients, which come and go",
    "getNetworkClientSplashAuthorizationStatus": "it is about clients, which come and go",
    "getNetworkFirmwareUpgrades": "an upgrade that was made cannot be taken back",
    "getNetworkFirmwareUpgradesStagedEvents": "an upgrade that was made cannot be taken back",
    "getNetworkFloorPlans": "the images are read from links that soon expire",
    "getOrganizationActionBatches": "these are orders, most of which are carried out",
    "getOrganizationAdmins": "people come and go; the directory looks after them",
    "getOrganizationLicenses": "licenses are bought, and assigned by the inventory",
}
"""Listings that the rule finds and that are left out, and why."""


@cache
def writable_listings() -> tuple[str, ...]:
    """The listings whose records can be written back, by operationId.

    The first use loads every operation: about a third of a second.
    """
    return tuple(sorted(found_by_rule().keys() - NOT_CONFIGURATION.keys()))


@cache
def update_of(operation_id: str) -> Operation | None:
    """The PUT that takes the records of a listing; None: there is none, or it is an exception.

    Args:
        operation_id: of the listing.
    """
    return None if operation_id in NOT_CONFIGURATION else found_by_rule().get(operation_id)


@cache
def found_by_rule() -> dict[str, Operation]:
    """The PUTs of all listings that the rule finds, exceptions included."""
    return {listing.id: update for listing, update in _pairs()}


def _pairs() -> Iterator[tuple[Operation, Operation]]:
    """The listings that can be written back, each with what writes its records."""
    for operation_id in operation_ids():
        update = find_operation(operation_id).operation
        if update.method != "PUT":
            continue
        candidates = [each for each in _readers(update.path) if _overlap(each, update)]
        if candidates:
            # a listing of many takes fewer requests, if it shows as much of each
            yield max(candidates, key=lambda each: (_overlap(each, update), each.is_list)), update


def _readers(path: str) -> Iterator[Operation]:
    """What reads what is at a path: by itself, and in a listing of all of its kind."""
    above, _, last = path.rpartition("/")
    single = operation_at("GET", path)
    several = operation_at("GET", above) if last.startswith("{") else None
    if above in _LISTINGS_OF and last.startswith("{"):
        single, several = None, find_operation(_LISTINGS_OF[above]).operation
    # where a listing itself is written to, its path does not say which record is meant
    if single is not None and not single.is_list and _can_be_crawled(single):
        yield single
    if several is None or not several.is_list or not _can_be_crawled(several):
        return
    if several.id in _LISTINGS_OF.values() or _tells_apart(several, last[1:-1]):
        yield several


def _tells_apart(listing: Operation, parameter: str) -> bool:
    """Whether the records of a listing show what the path of each needs."""
    keys = {*PRIMARY_KEYS.get(listing.id, ()), parameter, "id"}
    return not keys.isdisjoint(_members(record_schema(listing)))


def _can_be_crawled(operation: Operation) -> bool:
    """Whether a crawl can read it without being told anything more."""
    path = parent_path(operation.id)
    if path is None:
        return False
    if path.is_nested and path.discovery is not None:
        discovery = find_operation(path.discovery).operation
        last = path_parameters(operation.path)[-1]
        if not (_tells_apart(discovery, last) and _can_be_crawled(discovery)):
            return False
    try:
        check_required(find_operation(operation.id).method, {}, in_path=False)
    except TypeError:
        return False
    return True


def _overlap(listing: Operation, update: Operation) -> int:
    """How many members of the body a record of the listing shows."""
    shown = set(_members(record_schema(listing)))
    return len(shown.intersection(_members(body_schema(update.id))))


def _members(schema: Schema | None) -> list[str]:
    match schema:
        case [inner]:
            return _members(inner)
        case {"|": [*choices]}:
            return [name for choice in choices for name in _members(choice)]
    return member_names(schema) if isinstance(schema, dict | str) else []
