"""What Python's values are on the wire: one rule for paths, queries and bodies."""

import dataclasses
import math
import uuid
from collections.abc import Mapping, Sequence, Set
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from functools import partial
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network
from typing import Any

import msgspec
from msgspec import UNSET, Raw

Scalar = str | int | float | bool | None

_PLAIN = frozenset({int, bool, type(None)})
_SAME_AS_TEXT = (uuid.UUID, IPv4Address, IPv4Network, IPv6Address, IPv6Network)
_NO_ARRAYS = (str, bytes, bytearray, memoryview)
# what msgspec would otherwise encode by rules of its own
_OUR_RULES = (bytes, bytearray, memoryview, date, datetime, time, timedelta, uuid.UUID, Decimal)


def text(name: str, value: object) -> str:
    """A value in a path or query.

    Args:
        name: of the parameter, for errors.
        value: see ``scalar``.

    Raises:
        TypeError: it is of a type that cannot be sent.
        ValueError: it is no finite number, or no valid text.
    """
    found = scalar(name, value)
    if isinstance(found, str):
        return found
    if found is None:
        return "null"
    if isinstance(found, bool):
        return "true" if found else "false"
    return repr(found)


def scalar(name: str, value: object) -> Scalar:
    """A value that is neither an array nor an object, as JSON has it.

    A ``timedelta`` is its seconds, a ``datetime`` with a time zone is ISO 8601 in UTC, a member of
    an ``Enum`` its value; ids (``UUID``) and addresses (``ipaddress``) are their text.

    Args:
        name: of the parameter, for errors.
        value: of the parameter.

    Raises:
        TypeError: it is of another type, or a ``datetime`` without a time zone.
        ValueError: it is no finite number, or no valid text.
    """
    if type(value) is str:
        return value if value.isascii() else _valid(name, value)
    if type(value) in _PLAIN:
        return value  # type: ignore[return-value]
    match value:
        case Enum():
            return scalar(name, value.value)
        case str():
            return _valid(name, str.__str__(value))
        case int():
            return int(value)
        case float():
            if not math.isfinite(value):
                raise ValueError(f"{name} must be a finite number, not {value!r}")
            return float(value)
        case Decimal():
            return _number(name, value)
        case timedelta():
            seconds = value.total_seconds()
            return int(seconds) if seconds.is_integer() else seconds
        case datetime():
            return _utc(name, value)
        case date():
            return value.isoformat()
    if isinstance(value, _SAME_AS_TEXT):
        return str(value)
    raise TypeError(f"{name} cannot be sent: it is of type {type(value).__name__}")


def json_value(name: str, value: Any) -> Any:
    """A value in a body: one that JSON can have, to any depth; ``UNSET`` members are left out.

    Args:
        name: of the parameter, for errors.
        value: see ``scalar``; or a mapping, a sequence, a set, a ``Struct`` or a dataclass.

    Raises:
        TypeError: it is, or holds, what cannot be sent.
        ValueError: it is, or holds, no finite number or no valid text.
    """
    kind = type(value)
    if kind in _PLAIN:
        return value
    if kind is str:
        return value if value.isascii() else _valid(name, value)
    if kind is dict or isinstance(value, Mapping):
        return {
            key if type(key) is str else text(name, key): json_value(name, member)
            for key, member in value.items()
            if member is not UNSET
        }
    if kind is list or (isinstance(value, Sequence | Set) and not isinstance(value, _NO_ARRAYS)):
        return [json_value(name, member) for member in value]
    if isinstance(value, Raw):
        return value
    if isinstance(value, msgspec.Struct) or (
        dataclasses.is_dataclass(value) and not isinstance(value, type)
    ):
        # with its names on the wire, and without what they leave out
        members = msgspec.to_builtins(
            value, builtin_types=_OUR_RULES, enc_hook=partial(json_value, name)
        )
        return json_value(name, members)
    return scalar(name, value)


def _valid(name: str, value: str) -> str:
    try:
        value.encode()
    except UnicodeEncodeError as error:
        raise ValueError(f"{name} is no valid text: {error.reason}") from None
    return value


def _number(name: str, value: Decimal) -> int | float:
    number = float(value) if value.is_finite() else math.nan
    if math.isfinite(number):
        if value == value.to_integral_value():
            return int(value)
        if Decimal(repr(number)) == value:
            return number
    raise ValueError(f"{name} must be a number that JSON keeps exactly, not {value}")


def _utc(name: str, value: datetime) -> str:
    if value.utcoffset() is None:
        raise TypeError(
            f"{name} cannot be sent: it is a datetime without a time zone; pass "
            "datetime(…, tzinfo=UTC), say"
        )
    try:
        return value.astimezone(UTC).isoformat().removesuffix("+00:00") + "Z"
    except OverflowError:
        raise ValueError(f"{name} is out of range in UTC: {value}") from None
