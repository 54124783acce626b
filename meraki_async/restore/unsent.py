"""What of a record is not sent when it is written, since no write takes it. Pure functions."""

from collections.abc import Iterator, Mapping
from typing import Any

from ..writes.comparing import is_same, without_default_rules

_EMPTY: tuple[Any, ...] = (None, "", [], {})


def unsent_members(old: Mapping[str, Any], sent: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """The members of a record that is made anew that nothing brings back, and why.

    Args:
        old: the record, without what is no part of it, such as its id.
        sent: of it, by all writes together.
    """
    yield from _unsent(old, sent, "")


def _unsent(before: Any, sent: Any, where: str) -> Iterator[tuple[str, str]]:
    match before, sent:
        case dict(), dict():
            is_another = any(before.get(n) and before[n] == sent.get(n) for n in ("id", "serial"))
            for name, value in before.items():
                member = f"{where}.{name}" if where else name
                if name in sent:
                    yield from _unsent(value, sent[name], member)
                elif value not in _EMPTY and not (where and is_another):
                    yield member, "no write takes it: what is made anew may have another"
        case list(), list():
            if dropped := sorted(dropped_members(before, sent)):
                yield where, sent_without(dropped)
            elif len(without_default_rules(before)) != len(without_default_rules(sent)):
                yield where, "a write does not take all of it"
        case dict(), str() | int() if before.get("id") == sent:
            pass
        case _ if not is_same(before, sent):
            yield where, "a write takes it in another form"


def sent_without(names: list[str]) -> str:
    """That members of items of a list are not sent."""
    return f"sent without what no write takes: {', '.join(names)}"


def dropped_members(before: Any, value: Any, *, is_in_list: bool = False) -> set[str]:
    """The members of items of lists, and within these, that are not sent.

    Args:
        before: what was read.
        value: what is sent of it.
        is_in_list: whether it is an item of a list itself.
    """
    match before, value:
        case dict(), dict():
            own = set(before.keys() - value.keys()) if is_in_list else set()
            inner = (dropped_members(before[n], v, is_in_list=is_in_list) for n, v in value.items())
            return own.union(*inner)
        case list(), list():
            items = zip(before, value, strict=False)
            return set().union(*(dropped_members(b, v, is_in_list=True) for b, v in items))
    return set()
