"""Whether what was read is what was sent, or what was read before. Pure functions."""

from collections.abc import Iterator
from typing import Any

import msgspec

from .concealing import HIDDEN, is_concealed

_DEFAULT_RULES = frozenset({"Default rule", "Wireless clients accessing LAN"})
"""Comments of the rules that the API adds to the end of a list of firewall rules."""

_SETS = ("ids", "serials", "tags")
"""Ends of the names of lists that have no order."""

ABSENT = object()
"""In the place of a member that is not there."""


def is_in_force(sent: Any, read: Any) -> bool:
    """Whether what was sent is what is there.

    Members that were not sent do not count. Scalars are compared as the API takes them ("514" is
    514), lists of scalars in any order, since the API keeps none.

    Args:
        sent: a JSON value.
        read: a JSON value.
    """
    if read is ABSENT:
        return sent is None or sent == [] or sent == {}
    match sent, read:
        case dict(), dict():
            return all(is_in_force(value, read.get(name, ABSENT)) for name, value in sent.items())
        case list(), list():
            ours, theirs = without_default_rules(sent), without_default_rules(read)
            if len(ours) != len(theirs):
                return False
            if all(map(_is_scalar, ours)) and all(map(_is_scalar, theirs)):
                return sorted(map(_text, ours)) == sorted(map(_text, theirs))
            return all(map(is_in_force, ours, theirs))
    if _is_scalar(sent) and _is_scalar(read):
        return sent == read or _text(sent) == _text(read) or {None, ""} == {sent, read}
    return False


def is_in_order(sent: Any, read: Any, name: str = "") -> bool:
    """Whether lists of scalars, that are as they were sent but for their order, are so in order.

    Args:
        sent: a JSON value.
        read: a JSON value for which ``is_in_force``.
        name: of the member; tags, say, have no order.
    """
    match sent, read:
        case dict(), dict():
            return all(is_in_order(value, read.get(n), n) for n, value in sent.items())
        case list(), list():
            if all(map(_is_scalar, sent)) and all(map(_is_scalar, read)):
                is_set = name.casefold().endswith(_SETS)
                return is_set or list(map(_text, sent)) == list(map(_text, read))
            return all(map(is_in_order, sent, read))
    return True


def is_same(one: Any, other: Any) -> bool:
    """Whether two readings of the same are equal: members and scalars of a list in any order."""
    match one, other:
        case dict(), dict():
            names = one.keys() | other.keys()
            return all(is_same(one.get(n, ABSENT), other.get(n, ABSENT)) for n in names)
        case list(), list():
            if len(one) != len(other):
                return False
            if all(map(_is_scalar, one)) and all(map(_is_scalar, other)):
                return sorted(map(_text, one)) == sorted(map(_text, other))
            return all(map(is_same, one, other))
    if one is ABSENT or other is ABSENT:
        return (one is ABSENT or one is None) and (other is ABSENT or other is None)
    return type(one) is type(other) and bool(one == other)


def without_default_rules(items: list[Any]) -> list[Any]:
    """A list without the rules that the API adds to its end."""
    end = len(items)
    while end and isinstance(items[end - 1], dict):
        if items[end - 1].get("comment") not in _DEFAULT_RULES:
            break
        end -= 1
    return items[:end]


def differences(one: Any, other: Any, where: str = "") -> Iterator[tuple[str, Any, Any]]:
    """Where two values differ: the member, its value in one and in the other (or ``ABSENT``).

    A secret of which the first knows nothing differs from no secret.
    """
    if is_concealed(one) and is_concealed(other):
        if HIDDEN not in one and one != other:
            yield where, one, other
    elif isinstance(one, dict) and isinstance(other, dict):
        for name in sorted(one.keys() | other.keys()):
            below = f"{where}.{name}" if where else name
            yield from differences(one.get(name, ABSENT), other.get(name, ABSENT), below)
    elif not is_same(one, other):
        yield where, one, other


def _is_scalar(value: Any) -> bool:
    return value is None or isinstance(value, str | int | float)


def _text(value: Any) -> str:
    return value if isinstance(value, str) else msgspec.json.encode(value).decode()
