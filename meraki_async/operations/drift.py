"""Fields that were found to drift: to arrive as another type than documented.

A field that does not fit its Struct is widened to ``Any`` for the rest of the process, by a
generated subclass, so that the record is delivered all the same: what fits is typed, what does not
keeps its raw value.
"""

import logging
import re
import typing
from functools import cache
from typing import Any, get_args, get_origin

import msgspec
from msgspec import Struct
from msgspec.structs import fields as struct_fields

logger = logging.getLogger("meraki_async")

_drifted: dict[type[Struct], set[str]] = {}
"""Fields found to drift, by Struct."""
_untyped: set[tuple[str, Any]] = set()
"""Operations whose responses are something else altogether, with the type that was expected."""
_PATH_STEP = re.compile(r"\.([^.\[\]`]+)|\[(\.\.\.|\d+)\]")


@cache
def effective_type(type_: Any) -> Any:
    """``type_`` with every Struct in it replaced by its widened subclass, where there is one."""
    origin, arguments = get_origin(type_), get_args(type_)
    if arguments and origin in (list, dict):
        return origin[tuple(effective_type(argument) for argument in arguments)]
    if arguments:
        return typing.Union[tuple(effective_type(argument) for argument in arguments)]  # noqa: UP007
    if not (isinstance(type_, type) and issubclass(type_, Struct)):
        return type_
    drifted = _drifted.get(type_, set())
    changed: list[tuple[str, Any, Any]] = []
    for field in struct_fields(type_):
        hint = _hints(type_)[field.name]
        current = Any if field.name in drifted else effective_type(hint)
        if current != hint:
            changed.append(
                (field.name, current, msgspec.field(name=field.encode_name, default=None))
            )
    if not changed:
        return type_
    return msgspec.defstruct(
        type_.__name__,
        changed,
        bases=(type_,),
        module=type_.__module__,
        namespace={"__documented__": type_},
    )


def mark_drifted(type_: Any, message: str, operation: str) -> bool:
    """Note the field that ``message`` names as drifted. False when it names none."""
    path = message.rpartition(" - at `")[2]
    found: tuple[type[Struct], str] | None = None
    here = type_
    for name, index in _PATH_STEP.findall(path):
        here = _unwrap(here)
        if index or name == "...":
            arguments = get_args(here)
            here = arguments[-1] if arguments else Any
        elif isinstance(here, type) and issubclass(here, Struct):
            field = next((f for f in struct_fields(here) if f.encode_name == name), None)
            if field is None:
                break
            found = (_documented(here), field.name)
            here = _hints(here)[field.name]
        else:
            break
    if found is None:
        return False
    drifted = _drifted.setdefault(found[0], set())
    if found[1] in drifted:
        return False
    drifted.add(found[1])
    logger.warning(
        "%s: %s.%s differs from its documentation and is delivered as it comes: %s",
        operation,
        found[0].__name__,
        found[1],
        message,
    )
    effective_type.cache_clear()
    return True


def mark_untyped(type_: Any, operation: str) -> bool:
    """Note that an operation's response is no ``type_`` at all. False when that is known."""
    is_new = (operation, type_) not in _untyped
    _untyped.add((operation, type_))
    return is_new


def forget_drift() -> None:
    """Forget all drift that was met, as a new process would: for tests."""
    _drifted.clear()
    _untyped.clear()
    effective_type.cache_clear()


def _unwrap(type_: Any) -> Any:
    """``X`` of ``X | None``."""
    members = [member for member in get_args(type_) if member is not type(None)]
    is_optional = len(members) < len(get_args(type_)) and get_origin(type_) not in (list, dict)
    return members[0] if is_optional and members else type_


@cache
def _hints(struct: type[Struct]) -> dict[str, Any]:
    return typing.get_type_hints(struct)


def _documented(struct: type[Struct]) -> type[Struct]:
    original = getattr(struct, "__documented__", struct)
    return typing.cast("type[Struct]", original)
