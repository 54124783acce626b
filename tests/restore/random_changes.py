"""Random changes of a configuration, as somebody might make them by hand."""

from random import Random
from typing import Any

from meraki_async import ApiError, Meraki
from meraki_async.operations.encoding import build_request
from meraki_async.operations.operation import Operation
from meraki_async.operations.schemas import body_schema
from meraki_async.operations.short_schema import members, scalar
from meraki_async.restore.configuration import Configuration
from meraki_async.restore.place import Place

_NEVER = frozenset({"getOrganizations", "getOrganizationLoginSecurity", "getOrganizationSaml"})
"""What would cut the test off."""


async def change_at_random(
    meraki: Meraki, configuration: Configuration, random: Random, count: int
) -> list[str]:
    """Make so many changes, one after the other.

    Returns:
        The operations that the dashboard accepted.
    """
    places = [each for each in sorted(configuration.records) if each.listing not in _NEVER]
    done: list[str] = []
    while len(done) < count:
        place = random.choice(places)
        operation, arguments, body = _write(place, configuration.records[place], random)
        if operation is None:
            continue
        if operation.method == "DELETE":
            places = [each for each in places if not _is_in(each, place)]
        try:
            await _send(meraki, operation, arguments, body, configuration.organization_id)
        except ApiError:
            continue
        done.append(operation.id)
    return done


async def _send(
    meraki: Meraki, operation: Operation, arguments: list[str], body: Any, organization_id: str
) -> None:
    request = build_request(operation, arguments, None, body)
    await meraki.prepared(request).decode_as(dict).for_organization(organization_id)


def _write(
    place: Place, record: Any, random: Random
) -> tuple[Operation | None, list[str], dict[str, Any]]:
    kind = place.kind
    arguments = kind.arguments(place.parent_id, place.key)
    dice = random.random()
    if dice < 0.1 and kind.deletion is not None:
        return kind.deletion, arguments, {}
    operation, names = kind.update, 1 + random.randrange(3)
    if dice < 0.2 and kind.creation is not None:
        operation, arguments, names = kind.creation, arguments[:-1], 99
    schema = body_schema(operation.id)
    if not isinstance(schema, dict):
        return None, [], {}
    known = list(members(schema))
    random.shuffle(known)
    chosen = [each for each in known if each[2]]
    chosen += [each for each in known if not each[2] and each[0] in record][:names]
    body = {name: _value(inner, name, record.get(name), random) for name, inner, _ in chosen}
    body = {name: value for name, value in body.items() if value is not None}
    return (operation, arguments, body) if body else (None, [], {})


def _value(schema: Any, name: str, now: Any, random: Random) -> Any:
    """Another value that fits a schema; None: none comes to mind."""
    match schema:
        case [inner]:
            item = now[0] if isinstance(now, list) and now else None
            items = [_value(inner, name, item, random) for _ in range(random.randrange(3))]
            return [each for each in items if each is not None]
        case {"|": _}:
            return None
        case dict():
            return {
                member: value
                for member, inner, is_required in members(schema)
                if (is_required or random.random() < 0.5)
                and (value := _value(inner, member, _of(now, member), random)) is not None
            }
        case str() if not schema.startswith("~"):
            return _scalar(schema, name, now, random)
    return None


def _of(value: Any, member: str) -> Any:
    return value.get(member) if isinstance(value, dict) else None


def _scalar(schema: str, name: str, now: Any, random: Random) -> Any:
    found = scalar(schema)
    if found.choices:
        return random.choice(found.choices)
    match found.kind:
        case "b":
            return random.random() < 0.5
        case "i":
            low, high = int(found.minimum or 1), int(found.maximum or 200)
            return random.randint(low, max(low, high))
        case "n":
            return round(random.uniform(found.minimum or 1, found.maximum or 90), 2)
        case "s" if not name.lower().endswith(("id", "ids")):
            return f"{name[:12]} {random.randrange(1000)}"
    return now if isinstance(now, str) else None


def _is_in(place: Place, above: Place) -> bool:
    each: Place | None = place
    while each is not None:
        if each == above:
            return True
        each = each.above()
    return False
