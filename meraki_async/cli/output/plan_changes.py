"""The changes of a plan as people read them: what is changed, from what to what."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

import msgspec
from msgspec import UNSET
from rich.table import Table

from ...operations.encoding import path_parameters
from ...writes import Change
from ...writes.member_changes import MemberChange, member_changes

_MAX_VALUE = 60
_MAX_ITEMS = 6


def change_table(changes: Iterable[Change], details: dict[str, str] | None = None) -> Table:
    """A table with a row or more for each change.

    Args:
        changes: in order.
        details: what else there is to say of a change, by its id; default nothing.
    """
    table = Table("organization", "what", "operation", box=None, padding=(0, 2, 0, 0))
    table.add_column("change", overflow="fold")
    for change in changes:
        lines = [*describe_change(change)]
        if details and change.id in details:
            lines.append(details[change.id])
        first, *others = lines or [""]
        table.add_row(change.organization_id or "", name_of(change), change.operation, first)
        for line in others:
            table.add_row("", "", "", line)
    return table


def name_of(change: Change) -> str:
    """What a change is about: a name and what of it, or an id."""
    names = path_parameters(change.described.path)
    values = [_text(change.parameters.get(name)) for name in names]
    if not values:
        return change.subject or ""
    head = change.subject or values[0]
    rest = [f"{name} {value}" for name, value in zip(names[1:], values[1:], strict=True)]
    return " · ".join([head, *rest])


def describe_change(change: Change) -> list[str]:
    """What a change does, a line for each member."""
    lines = [_line(each, change) for each in member_changes(change)]
    if change.unread is not None:
        lines.append(f"(not compared: {change.unread})")
    return lines or ["(as it is)"]


def counts_of(changes: Sequence[Change]) -> list[tuple[str, str, int]]:
    """Organization, operation and how many changes, the most first."""
    counts = Counter((each.organization_id or "", each.operation) for each in changes)
    ordered = sorted(counts.items(), key=lambda each: (-each[1], each[0]))
    return [(organization, operation, count) for (organization, operation), count in ordered]


def as_json(change: Change) -> dict[str, Any]:
    """A change for programs, with what it does member by member."""
    record: dict[str, Any] = msgspec.to_builtins(change)
    record["path"] = change.path
    record["method"] = change.described.method
    record["differences"] = [
        {"member": each.member}
        | ({} if each.old is UNSET else {"old": each.old})
        | ({} if each.new is UNSET else {"new": each.new})
        for each in member_changes(change)
    ]
    return record


def _line(each: MemberChange, change: Change) -> str:
    if each.new is UNSET:
        return "is removed"
    where = f"{each.member}: " if each.member else ""
    if each.old is UNSET:
        known = change.described.method == "PUT" and isinstance(change.before, dict)
        return f"{where}{'nothing → ' if known else ''}{shown(each.new)}"
    if isinstance(each.old, list) and isinstance(each.new, list):
        whole = f"{where}{_text(each.old)} → {_text(each.new)}"
        if len(whole) <= 2 * _MAX_VALUE:
            return whole
        return where + _list_difference(each.old, each.new)
    return f"{where}{shown(each.old)} → {shown(each.new)}"


def _list_difference(old: list[Any], new: list[Any]) -> str:
    """What is added to and removed from a long list."""
    added = [each for each in new if each not in old]
    removed = [each for each in old if each not in new]
    if not added and not removed:
        return f"{len(old)} items in another order"
    parts = [f"+ {shown(each)}" for each in added[:_MAX_ITEMS]]
    parts += [f"- {shown(each)}" for each in removed[:_MAX_ITEMS]]
    left = max(0, len(added) - _MAX_ITEMS) + max(0, len(removed) - _MAX_ITEMS)
    if left:
        parts.append(f"and {left:,} more")
    return f"{len(old)} → {len(new)} items: {', '.join(parts)}"


def shown(value: Any) -> str:
    """A value in a table: no longer than one, and no secret."""
    match value:
        case {"$secret": str(name)} if len(value) == 1:
            return f"(secret {name})"
        case {"$ref": str(result)} if len(value) == 1:
            return f"({result})"
        case {"$hash": _} | {"$hidden": _}:
            return "(secret)"
        case {"$text": list(parts)} if len(value) == 1:
            return _shortened("".join(map(_text, parts)))
    return _shortened(_text(value))


def _shortened(text: str) -> str:
    return text if len(text) <= _MAX_VALUE else f"{text[: _MAX_VALUE - 1]}…"


def _text(value: Any) -> str:
    match value:
        case str():
            return value if value else '""'
        case list() if value and all(isinstance(each, str) and each for each in value):
            return f"[{', '.join(value)}]"
        case {"$ref": str(result)} if len(value) == 1:
            return f"({result})"
        case {"$secret": str(name)} if len(value) == 1:
            return f"(secret {name})"
    return msgspec.json.encode(value).decode()
