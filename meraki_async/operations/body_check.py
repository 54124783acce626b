"""Values of a request's body against its documented schema, in words for who gave them."""

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

import msgspec

from .parameter_names import similar_names
from .schemas import Schema
from .short_schema import Scalar, member_names, members, scalar, takes_object

_TYPE_NAMES = {
    "s": "text",
    "t": "a date and time such as 2026-01-31T08:00:00Z",
    "i": "an integer",
    "n": "a number",
    "b": "true or false",
    "*": "any value",
}
_MAX_SHOWN = 100


def value_problems(value: Any, schema: Schema, name: str) -> Iterator[str]:
    """What of a value does not fit its schema; each of it, with its path.

    ``None`` fits everywhere, since it resets many a setting.

    Args:
        value: as decoded JSON.
        schema: in short form.
        name: what to call the value: the path to it.
    """
    if value is None:
        return
    if isinstance(schema, list):
        if not isinstance(value, list):
            yield f"{name} must be a list, not {shown(value)}"
        elif schema:
            for number, item in enumerate(value):
                yield from value_problems(item, schema[0], f"{name}[{number}]")
    elif isinstance(schema, dict) and "|" in schema:
        tried = [list(value_problems(value, each, name)) for each in schema["|"]]
        yield from [] if [] in tried else tried[0]
    elif isinstance(schema, dict) or schema.startswith("~"):
        yield from _object_problems(value, schema, name)
    else:
        problem = _scalar_problem(value, scalar(schema), name)
        if problem:
            yield problem


def parse_text(text: str, schema: Schema, name: str) -> tuple[Any, list[str]]:
    """A value that is written as text: JSON, unless the schema is that of a text.

    Args:
        text: of it.
        schema: of what the text stands for; not of a list.
        name: what to call the value.

    Returns:
        The value, and what is wrong with it.
    """
    kind = scalar(str(schema)).kind if is_scalar(schema) else ""
    if kind in ("s", "t"):
        return text, list(value_problems(text, schema, name))
    try:
        value = msgspec.json.decode(text)
    except (msgspec.DecodeError, UnicodeEncodeError, RecursionError):
        if kind == "*" and not text.startswith(("{", "[", '"')):
            return text, []
        return None, [f"{name} must be {describe(schema)}, not {shown(text)}"]
    return value, list(value_problems(value, schema, name))


def parse_items(text: str, schema: Schema, name: str) -> tuple[list[Any], list[str]]:
    """The items of a list in JSON, or the one item that the text is.

    Args:
        text: of it or them.
        schema: of the list.
        name: what to call the list.

    Returns:
        The items, and what is wrong with them.
    """
    item = schema[0] if isinstance(schema, list) and schema else "*"
    if text.lstrip().startswith("["):
        try:
            items = msgspec.json.decode(text, type=list[Any])
        except (msgspec.DecodeError, UnicodeEncodeError, RecursionError):
            pass  # such a text may be the item
        else:
            return items, list(value_problems(items, schema, name))
    if not text:
        return [], [f"{name}: an item is empty; an empty list is {name}=[]"]
    value, problems = parse_text(text, item, name)
    return [value], problems


def unknown_member(name: str, known: list[str], where: str) -> str:
    """That there is no such member: what is spelled like it, or which ones there are."""
    near = similar_names(name, known)
    if near:
        return f"{where} has no {name!r}; did you mean {' or '.join(near)}?"
    return f"{where} has no {name!r}; there are: {', '.join(known) or 'none'}"


def describe(schema: Schema) -> str:
    """What a value must be, for people to read."""
    if isinstance(schema, list):
        return "a list"
    if is_scalar(schema):
        return _TYPE_NAMES[scalar(str(schema)).kind]
    return "an object in JSON"


def is_scalar(schema: Schema) -> bool:
    """Whether it is neither that of a list nor that of an object."""
    return isinstance(schema, str) and not schema.startswith("~")


def shown(value: Any) -> str:
    """A value in a message, shortened."""
    text = repr(value)
    return text if len(text) <= _MAX_SHOWN else f"{text[:_MAX_SHOWN]}…"


def _object_problems(value: Any, schema: str | dict[str, Any], name: str) -> Iterator[str]:
    if not isinstance(value, dict):
        yield f"{name} must be an object in JSON, not {shown(value)}"
        return
    known = member_names(schema)
    if known and "*" not in known:
        for member in value:
            if member not in known:
                yield unknown_member(member, known, name)
    if isinstance(schema, str):
        return
    yield from missing_members(value, schema, name)
    for member, inner, _ in members(schema):
        of_any_name = value if member == "*" else {member: value.get(member)}
        for key, each in of_any_name.items():
            if not (isinstance(each, dict) and takes_object(schema, member)):
                yield from value_problems(each, inner, f"{name}.{key}")


def missing_members(value: Mapping[str, Any], schema: Mapping[str, Any], name: str) -> list[str]:
    """That required members are missing; nothing when all are there."""
    missing = [
        member
        for member, _, is_required in members(schema)
        if is_required and member != "*" and member not in value
    ]
    return [f"{name} needs {', '.join(missing)}"] if missing else []


def _scalar_problem(value: Any, schema: Scalar, name: str) -> str | None:
    fits = {
        "s": isinstance(value, str),
        "t": isinstance(value, str) and _is_date_time(value),
        "b": isinstance(value, bool),
        "i": isinstance(value, int) and not isinstance(value, bool),
        "n": isinstance(value, int | float) and not isinstance(value, bool),
        "*": True,
    }
    if not fits[schema.kind]:
        return f"{name} must be {_TYPE_NAMES[schema.kind]}, not {shown(value)}"
    if schema.choices and value not in schema.choices:
        choices = [str(each) for each in schema.choices]
        near = similar_names(str(value), choices)
        if near:
            return f"{name} cannot be {shown(value)}; did you mean {' or '.join(near)}?"
        return f"{name} must be one of {', '.join(choices)}, not {shown(value)}"
    if isinstance(value, int | float) and not isinstance(value, bool):
        if schema.minimum is not None and value < schema.minimum:
            return f"{name} must be at least {schema.minimum:g}, not {value}"
        if schema.maximum is not None and value > schema.maximum:
            return f"{name} must be at most {schema.maximum:g}, not {value}"
    return None


def _is_date_time(text: str) -> bool:
    try:
        return bool(re.search("[T ]", datetime.fromisoformat(text).isoformat()))
    except ValueError:
        return False
