"""What a change does to each member, for people. Pure functions."""

from collections.abc import Iterator
from typing import Any

from msgspec import UNSET, Struct

from .change import Change
from .comparing import ABSENT, is_in_force


class MemberChange(Struct, frozen=True):
    """A member, and its value before and after."""

    member: str
    """``a.b``; empty: all of it."""
    old: Any
    """As it was read; UNSET: it is not known, or there is nothing."""
    new: Any
    """As it is sent; UNSET: it goes away."""


def member_changes(change: Change) -> list[MemberChange]:
    """What a change does, member by member; what is so already is left out."""
    match change.described.method:
        case "DELETE":
            return [MemberChange("", change.before or UNSET, UNSET)]
        case "PUT" if isinstance(change.before, dict):
            return list(_differences(change.body, change.before, ""))
    body = {} if change.body is UNSET else change.body
    if not isinstance(body, dict):
        return [MemberChange("", UNSET, body)]
    return [MemberChange(name, UNSET, value) for name, value in body.items()]


def _differences(sent: Any, read: Any, where: str) -> Iterator[MemberChange]:
    if isinstance(sent, dict) and isinstance(read, dict) and not _is_mark(sent):
        for name, value in sent.items():
            below = f"{where}.{name}" if where else name
            yield from _differences(value, read.get(name, ABSENT), below)
    elif not is_in_force(sent, read):
        yield MemberChange(where, UNSET if read is ABSENT else read, sent)


def _is_mark(value: dict[str, Any]) -> bool:
    """Whether an object stands for a result or a secret."""
    return len(value) == 1 and next(iter(value)).startswith("$")
