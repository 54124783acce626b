"""What has to be sent so that a record becomes what it was. Pure functions."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from msgspec import Struct

from ..operations.operation import Operation
from ..operations.schemas import Schema, body_schema, item_schema, member_schema
from ..operations.secrets import is_secret
from ..operations.short_schema import ShortSchema, members, scalar
from ..writes.comparing import (
    ABSENT,
    is_in_force,
    is_in_order,
    is_same,
    without_default_rules,
)
from ..writes.sendable import sendable
from .differences import changed_members
from .implied import implied_members
from .kinds import SettingKind
from .place import Place
from .unsent import dropped_members, sent_without, unsent_members
from .where import Where

_HIDDEN = "a secret that the API does not show"


class Body(Struct, frozen=True, kw_only=True):
    """What is sent, and what cannot be."""

    members: dict[str, Any]
    left: list[tuple[str, str]]
    """Members that do not come back, and why."""


def update_body(
    kind: SettingKind, place: Place, old: Mapping[str, Any], new: Mapping[str, Any]
) -> Body:
    """The body of the PUT that makes a record what it was.

    Members that differ are sent, whole; and those that the API demands.

    Args:
        kind: of setting.
        place: of the record.
        old: as it was.
        new: as it is.
    """
    here = Where(organization_id="", setting=place.listing)
    found = [each.member for each in changed_members(here, place, old, new)]
    differing = dict.fromkeys(member.partition(".")[0] for member in found)
    shown = implied_members(kind, new)
    body: dict[str, Any] = {
        name: value
        for name, value in implied_members(kind, old).items()
        if differing and shown.get(name) != value
    }
    is_implied = bool(body)
    left: list[tuple[str, str]] = []
    for name in differing:
        before, now = old.get(name, ABSENT), new.get(name, ABSENT)
        value = _value(kind, name, before)
        if isinstance(value, _Left):
            left.append((name, value.reason))
            continue
        if _is_emptied(before, value):
            left.append((name, "a write takes it in another form"))
            continue
        unsent = _unsent(before, value, now)
        if is_implied and isinstance(value, list) and is_in_force(value, now):
            continue  # only what the API adds by itself differs
        if unsent is not None and is_in_force(value, now) and is_in_order(value, now, name):
            left.append(((unsent and f"{name}.{unsent}") or name, "a write does not take it"))
            continue
        body[name] = value
        if isinstance(before, dict) and isinstance(now, dict):
            unset = sorted(now.keys() - before.keys())
            left += [(f"{name}.{each}", "it was not set, and may stay") for each in unset]
        if dropped := sorted(dropped_members(before, value)):
            left.append((name, sent_without(dropped)))
        left += [(each, _HIDDEN) for each in _hidden(kind, name, value)]
    if body:
        _add_required(kind.update, old, body, left)
    return Body(members=body, left=left)


def creation_body(operation: Operation, old: Mapping[str, Any]) -> Body:
    """The body of the POST that makes a record like one that was there.

    Args:
        operation: the POST.
        old: the record.
    """
    schema = body_schema(operation.id)
    body = {
        name: _sendable(value, member_schema(schema, name))
        for name, value in old.items()
        if member_schema(schema, name) is not None and value is not None and not _is_masked(value)
    }
    left: list[tuple[str, str]] = []
    for name, value in body.items():
        left += [(each, _HIDDEN) for each in _hidden_in(value, member_schema(schema, name), name)]
    _add_required(operation, old, body, left)
    return Body(members=body, left=left)


def whole_body(kind: SettingKind, old: Mapping[str, Any]) -> dict[str, Any]:
    """All that a PUT takes of a record."""
    return {
        name: _sendable(value, member_schema(kind.body, name))
        for name, value in old.items()
        if kind.takes(name) and value is not None and not _is_masked(value)
    }


def part_of_body(kind: SettingKind, old: Mapping[str, Any], names: Iterable[str]) -> Body:
    """The body of a PUT with some members of a record, and those that the API demands beside them.

    Args:
        kind: of setting.
        old: the record.
        names: of the members; what no PUT takes is left out.
    """
    whole = whole_body(kind, old)
    body = {name: whole[name] for name in names if name in whole}
    left = list(unsent_members({name: old[name] for name in body}, body))
    for name, value in body.items():
        left += [(each, _HIDDEN) for each in _hidden(kind, name, value)]
    if body:
        _add_required(kind.update, old, body, left)
    return Body(members=body, left=left)


def missing_required(operation: Operation, body: Mapping[str, Any]) -> list[str]:
    """Members that the API demands and a body lacks."""
    schema = body_schema(operation.id)
    if not isinstance(schema, dict):
        return []
    return [name for name, _, is_required in members(schema) if is_required and name not in body]


class _Left(Struct, frozen=True):
    reason: str


def _value(kind: SettingKind, name: str, before: Any) -> Any:
    """What is sent of a member; or why nothing is."""
    schema = member_schema(kind.body, name)
    if schema is None:
        return _Left("a write does not take it")
    if _is_masked(before):
        return _Left(_HIDDEN)
    if before is ABSENT or before is None:
        if isinstance(schema, str) and scalar(schema).is_nullable:
            return None
        if isinstance(schema, list):
            return []
        return _Left("it was not set, and the API takes no null")
    return _sendable(before, schema)


def _sendable(value: Any, schema: Schema | None) -> Any:
    """What a write takes of a value; rules that the API adds by itself are none of ours."""
    found = sendable(value, schema)
    return without_default_rules(found) if isinstance(found, list) else found


def _unsent(before: Any, value: Any, now: Any) -> str | None:
    """The member that differs and is not sent; empty: the value itself; None: all is sent."""
    if is_same(before, value):
        return None
    if isinstance(before, dict) and isinstance(value, dict):
        names = (n for n in before if n not in value and not is_same(before[n], _get(now, n)))
        return next(names, "")
    return ""


def _is_emptied(before: Any, value: Any) -> bool:
    """Whether nothing is left to send of an object that had something."""
    match before, value:
        case dict(), dict():
            if before and not value:
                return True
            return any(_is_emptied(before[name], inner) for name, inner in value.items())
        case list(), list():
            return any(map(_is_emptied, before, value))
    return False


def _get(value: Any, name: str) -> Any:
    return value.get(name, ABSENT) if isinstance(value, dict) else ABSENT


def _is_masked(value: Any) -> bool:
    return isinstance(value, str) and len(value) > 1 and set(value) <= {"*", "•"}


def _add_required(
    operation: Operation, old: Mapping[str, Any], body: dict[str, Any], left: list[tuple[str, str]]
) -> None:
    """Add what the API demands beside what differs; a secret that is not known is asked for."""
    schema = body_schema(operation.id)
    for name in missing_required(operation, body):
        value = old.get(name)
        if value is not None:
            inner = member_schema(schema, name)
            body[name] = sendable(value, inner)
            left += unsent_members({name: value}, {name: body[name]})
            left += [(each, _HIDDEN) for each in _hidden_in(body[name], inner, name)]
        elif is_secret(name):
            body[name] = {"$secret": name}
            left.append((name, "a secret that the API does not show: it is asked for"))


def _hidden(kind: SettingKind, name: str, value: Any) -> Iterator[str]:
    """Secrets that a write takes within a member, and that were not read."""
    yield from _hidden_in(value, member_schema(kind.body, name), name)


def _hidden_in(value: Any, schema: Schema | ShortSchema | None, where: str) -> Iterator[str]:
    match value:
        case dict() if isinstance(schema, dict) and "|" not in schema:
            for name, inner, _ in members(schema):
                if name in value:
                    yield from _hidden_in(value[name], inner, f"{where}.{name}")
                elif is_secret(name):
                    yield f"{where}.{name}"
        case [first, *_]:
            yield from _hidden_in(first, item_schema(schema), where)
