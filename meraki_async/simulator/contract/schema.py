"""Whether a value fits one of the contract's schemas, in the API's words."""

import math
import re
from collections.abc import Mapping
from typing import Any

from ...operations.short_schema import Scalar, ShortSchema, members, scalar, takes_object

# more digits than any id has, and int() raises for thousands of them
_INTEGER = re.compile(r"-?\d{1,19}", re.ASCII)


def problems(value: Any, short: ShortSchema, name: str) -> list[str]:
    """What is wrong with a value (of a body, say), in the API's words; empty when it fits."""
    if isinstance(short, list):
        if not isinstance(value, list):
            return [f"'{name}' must be an array"]
        inner = short[0] if short else "*"
        return [text for item in value for text in _item_problems(item, inner, name)]
    if isinstance(short, str):
        return _scalar_problems(value, scalar(short), name)
    if "|" in short:
        by_choice = [problems(value, choice, name) for choice in short["|"]]
        return [] if [] in by_choice else by_choice[0]
    if not isinstance(value, dict):
        return [f"'{name}' must be an object"] if name else ["the body must be an object"]
    found = []
    for member, schema, is_required in members(short):
        if is_required and member != "*" and _is_missing(value, member, schema):
            found.append(f"'{member}' is required")
        elif member in value and not (
            isinstance(value[member], dict) and takes_object(short, member)
        ):
            found += problems(value[member], schema, member)
    return found


def _item_problems(item: Any, short: ShortSchema, name: str) -> list[str]:
    # in an array there is no setting that null could reset
    if item is None and isinstance(short, str):
        schema = scalar(short)
        if schema.kind != "*" and not schema.is_nullable:
            return [f"'{name}' must be of type {schema.type_name}"]
    return problems(item, short, name)


def _is_missing(value: Mapping[str, Any], member: str, schema: ShortSchema) -> bool:
    if value.get(member) is not None:
        return False
    may_be_null = isinstance(schema, str) and scalar(schema).is_nullable
    return member not in value or not may_be_null


def _scalar_problems(value: Any, schema: Scalar, name: str) -> list[str]:
    # null resets a setting, where it is not required: so it is for many
    if value is None or schema.kind == "*":
        return []
    fits = {
        "s": isinstance(value, str),
        "t": isinstance(value, str),
        "b": isinstance(value, bool),
        "i": isinstance(value, int) and not isinstance(value, bool),
        "n": isinstance(value, int | float) and not isinstance(value, bool),
    }
    if not fits[schema.kind]:
        return [f"'{name}' must be of type {schema.type_name}"]
    if schema.choices and value not in schema.choices:
        return [f"'{name}' must be one of: {', '.join(repr(c) for c in schema.choices)}"]
    return [] if is_between(value, schema) else [f"'{name}' must be {_range(value, schema)}"]


def is_between(value: Any, schema: Scalar) -> bool:
    """Whether a number is within the schema's limits, if it has any."""
    if not isinstance(value, int | float):
        return True
    minimum, maximum = schema.minimum, schema.maximum
    return not (minimum is not None and value < minimum) and not (
        maximum is not None and value > maximum
    )


def _range(value: float, schema: Scalar) -> str:
    """What a number that is out of range must be; of a float, the limit that it exceeds."""
    minimum, maximum = schema.minimum, schema.maximum
    if schema.kind == "n":
        is_low = minimum is not None and value < minimum
        limit = minimum if is_low else maximum
        return f"{'larger' if is_low else 'smaller'} than or equal to {float(limit or 0)}"
    if minimum is None:
        return f"smaller than or equal to {maximum}"
    if maximum is None:
        return f"larger than or equal to {minimum}"
    return f"between {minimum} and {maximum}"


def coerced(value: Any, short: ShortSchema) -> Any:
    """A value of a body as the API reads it: text where a number belongs, and the reverse.

    What does not fit its schema in another way is left as it is.
    """
    if isinstance(short, list):
        is_array = isinstance(value, list) and short
        return [coerced(item, short[0]) for item in value] if is_array else value
    if isinstance(short, str):
        return _coerced_scalar(value, scalar(short).kind)
    if not isinstance(value, dict) or "|" in short:
        return value
    schemas = {name: schema for name, schema, _ in members(short)}
    rest = schemas.get("*", "*")
    return {name: coerced(member, schemas.get(name, rest)) for name, member in value.items()}


def _coerced_scalar(value: Any, kind: str) -> Any:
    match value:
        case bool():
            return value
        case int() | float() if kind in "st":
            return str(value)
        case str() if kind == "i" and _INTEGER.fullmatch(value):
            return int(value)
        case str() if kind == "n" and (number := _number(value)) is not None:
            return int(value) if _INTEGER.fullmatch(value) else number
    return value


def parameter_problem(text: str, short: ShortSchema, name: str) -> str | None:
    """What is wrong with a query parameter's text."""
    schema = scalar(short) if isinstance(short, str) else Scalar("*")
    if schema.kind == "b" and text not in ("true", "false"):
        return f"'{name}' must be of type boolean"
    if schema.kind in "in":
        value = _number(text)
        # nine digits are more than any maximum, and int() raises for thousands of them
        if value is None or (schema.kind == "i" and not text.lstrip("-").isdigit()):
            return f"'{name}' must be of type {schema.type_name}"
        if schema.choices and value not in schema.choices:
            return f"'{name}' must be one of: {', '.join(map(repr, schema.choices))}"
        return None if is_between(value, schema) else f"'{name}' must be {_range(value, schema)}"
    if schema.choices and text not in schema.choices:
        return f"'{name}' must be one of: {', '.join(map(repr, schema.choices))}"
    return None


def _number(text: str) -> float | None:
    try:
        number = float(text) if len(text) < 20 and text.isascii() else math.inf
    except ValueError:
        return None
    return number if math.isfinite(number) else None
