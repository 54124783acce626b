"""Values of the API, whatever type they came as."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import msgspec

from ..identity import opaque_id
from ..records import Reference

_NOTHING = frozenset({"", "n/a", "never", "null"})
"""Texts that stand for no time at all."""
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_PROSE = re.compile(
    r"(?P<month>[A-Za-z]{3})[A-Za-z]*\.? (?P<day>\d{1,2}), (?P<year>\d{4})(?: UTC)?", re.ASCII
)
_WHOLE = re.compile(r"\s*-?\d{1,18}\s*", re.ASCII)
"""A whole number that every database can hold."""
_SPACED = re.compile(r"(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2}(?:\.\d+)?) UTC", re.ASCII)


def text(value: Any) -> str | None:
    """A text; what is none as JSON; None for null."""
    if value is None or isinstance(value, str):
        return value
    return msgspec.json.encode(value).decode()


def identifier(record: Mapping[str, Any], name: str) -> str:
    """A record's id; one that follows from all of it where it has none."""
    found = text(record.get(name))
    return found or opaque_id("record", canonical(record))


def canonical(record: Any) -> str:
    """The same text for the same record, in whatever order its members came."""
    return msgspec.json.encode(record, order="deterministic").decode()


def flag(value: Any) -> bool | None:
    """True or false; None for anything else."""
    return value if isinstance(value, bool) else None


def count(value: Any) -> int | None:
    """A whole number, written as a text too; None for anything else."""
    if isinstance(value, str) and _WHOLE.fullmatch(value):
        return int(value)
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def members(value: Any) -> Mapping[str, Any]:
    """An object's members; none for anything else."""
    return value if isinstance(value, dict) else {}


def objects(value: Any) -> list[Mapping[str, Any]]:
    """The objects of an array; none for anything else."""
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def reference(identifier: Any, name: Any = None) -> Reference | None:
    """A reference; None without an id."""
    found = text(identifier)
    return Reference(id=found, name=text(name)) if found else None


def timestamp(value: Any) -> str | None:
    """A time in ISO 8601; None for none; as it came where it is no time that is known.

    The API writes ``2026-08-29T13:04:51Z``, and in places ``Mar 13, 2027 UTC``,
    ``2026-01-05 15:50:05 UTC``, seconds of the epoch, ``N/A`` or an empty text.
    """
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _from_epoch(value)
    found = text(value)
    if found is None or found.strip().lower() in _NOTHING:
        return None
    words = found.strip()
    if spaced := _SPACED.fullmatch(words):
        return f"{spaced[1]}T{spaced[2]}Z"
    if prose := _PROSE.fullmatch(words):
        return _from_prose(prose) or found
    return found


def moment(value: str | None) -> datetime | None:
    """The time that a timestamp names, for comparing; None where it is none."""
    if value is None:
        return None
    try:
        found = datetime.fromisoformat(value)
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def _from_epoch(seconds: float) -> str:
    try:
        at = datetime.fromtimestamp(seconds, UTC)
    except (ValueError, OverflowError, OSError):
        return str(seconds)
    return at.isoformat().replace("+00:00", "Z")


def _from_prose(prose: re.Match[str]) -> str | None:
    month = prose["month"].lower()
    try:
        at = datetime(int(prose["year"]), _MONTHS.index(month) + 1, int(prose["day"]), tzinfo=UTC)
    except ValueError:
        return None
    return at.strftime("%Y-%m-%dT00:00:00Z")
