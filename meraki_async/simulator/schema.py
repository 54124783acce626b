"""The short schemas of the contract, read: what a value may be, and whether one fits.

Their form is described where it is written, in ``codegen.short_schema``.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from msgspec import Struct

Short = str | list[Any] | dict[str, Any]

_SCALAR = re.compile(
    r"(?P<null>\?)?(?P<kind>[stinb*])(:(?:(?P<least>-?[\d.]*)\.\.(?P<most>-?[\d.]*)"
    r"|(?P<choices>[^=]+))?(=(?P<default>.*))?)?"
)
_NAMES = {"s": "string", "t": "string", "i": "integer", "n": "number", "b": "boolean"}


class Scalar(Struct, frozen=True):
    """A value that is neither an array nor an object."""

    kind: str
    """``s``, ``t``, ``i``, ``n``, ``b`` or ``*``."""
    is_nullable: bool = False
    choices: tuple[Any, ...] = ()
    least: float | None = None
    most: float | None = None
    default: Any = None

    @property
    def type_name(self) -> str:
        return _NAMES.get(self.kind, "")


@cache
def scalar(text: str) -> Scalar:
    """A scalar's schema; that of anything for an object of unknown structure."""
    match = _SCALAR.fullmatch(text)
    if match is None:
        return Scalar("*")
    kind = match["kind"]

    def value(part: str | None) -> Any:
        if part is None or (part == "" and kind in "inb"):
            return None
        if kind in "in":
            return int(part) if part.lstrip("-").isdigit() else float(part)
        return part == "true" if kind == "b" else part

    return Scalar(
        kind,
        match["null"] is not None,
        tuple(map(value, match["choices"].split("|"))) if match["choices"] else (),
        value(match["least"]),
        value(match["most"]),
        value(match["default"]),
    )


def members(short: Mapping[str, Any]) -> Iterator[tuple[str, Short, bool]]:
    """Name, schema and whether it is required, of each member of an object."""
    for name, schema in short.items():
        yield name.removesuffix("!"), schema, name.endswith("!")


def problems(value: Any, short: Short, name: str) -> list[str]:
    """What is wrong with a value (of a body, say), in the API's words; empty when it fits."""
    if isinstance(short, list):
        if not isinstance(value, list):
            return [f"'{name}' must be an array"]
        inner = short[0] if short else "*"
        return [text for item in value for text in _item_problems(item, inner, name)]
    if isinstance(short, str):
        return _scalar_problems(value, scalar(short), name)
    if "|" in short:
        found = [problems(value, choice, name) for choice in short["|"]]
        return [] if [] in found else found[0]
    if not isinstance(value, dict):
        return [f"'{name}' must be an object"] if name else ["the body must be an object"]
    texts = []
    for member, schema, is_required in members(short):
        if is_required and member != "*" and _is_missing(value, member, schema):
            texts.append(f"'{member}' is required")
        elif member in value:
            texts += problems(value[member], schema, member)
    return texts


def _item_problems(item: Any, short: Short, name: str) -> list[str]:
    # there is nothing that null could take back
    if item is None and isinstance(short, str):
        schema = scalar(short)
        if schema.kind != "*" and not schema.is_nullable:
            return [f"'{name}' must be of type {schema.type_name}"]
    return problems(item, short, name)


def _is_missing(value: Mapping[str, Any], member: str, schema: Short) -> bool:
    if value.get(member) is not None:
        return False
    may_be_null = isinstance(schema, str) and scalar(schema).is_nullable
    return member not in value or not may_be_null


def _scalar_problems(value: Any, schema: Scalar, name: str) -> list[str]:
    # null takes a setting back, where it is not required: so it is for many
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
    """Whether a number is within the schema's limits, should it have some."""
    if not isinstance(value, int | float):
        return True
    least, most = schema.least, schema.most
    return not (least is not None and value < least) and not (most is not None and value > most)


def _range(value: float, schema: Scalar) -> str:
    """What a number that is out of range must be; of a float, the limit that it oversteps."""
    least, most = schema.least, schema.most
    if schema.kind == "n":
        is_low = least is not None and value < least
        limit = least if is_low else most
        return f"{'larger' if is_low else 'smaller'} than or equal to {float(limit or 0)}"
    if least is None:
        return f"smaller than or equal to {most}"
    if most is None:
        return f"larger than or equal to {least}"
    return f"between {least} and {most}"


def parameter_problem(text: str, short: Short, name: str) -> str | None:
    """What is wrong with a query parameter's text."""
    schema = scalar(short) if isinstance(short, str) else Scalar("*")
    if schema.kind == "b" and text not in ("true", "false"):
        return f"'{name}' must be of type boolean"
    if schema.kind in "in":
        value = _number(text)
        # nine digits are more than any maximum, and int() refuses thousands of them
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
        return float(text) if len(text) < 20 and text.isascii() else None
    except ValueError:
        return None
