"""Schemas in short form: what a value may be.

Their form is described where it is written, in ``codegen.short_schema``.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from msgspec import Struct

ShortSchema = str | list[Any] | dict[str, Any]

_SCALAR = re.compile(
    r"(?P<null>\?)?(?P<kind>[stinb*])(:(?:(?P<minimum>-?[\d.]*)\.\.(?P<maximum>-?[\d.]*)"
    r"|(?P<choices>[^=]+))?(=(?P<default>.*))?)?"
)
_NAMES = {"s": "string", "t": "string", "i": "integer", "n": "number", "b": "boolean"}


class Scalar(Struct, frozen=True):
    """A value that is neither an array nor an object."""

    kind: str
    """``s``, ``t``, ``i``, ``n``, ``b`` or ``*``."""
    is_nullable: bool = False
    choices: tuple[Any, ...] = ()
    minimum: float | None = None
    maximum: float | None = None
    default: Any = None

    @property
    def type_name(self) -> str:
        """The type as error messages name it."""
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
        value(match["minimum"]),
        value(match["maximum"]),
        value(match["default"]),
    )


def members(short: Mapping[str, Any]) -> Iterator[tuple[str, ShortSchema, bool]]:
    """Name, schema and whether it is required, of each member of an object."""
    for name, schema in short.items():
        yield name.removesuffix("!"), schema, name.endswith("!")


def member_names(short: ShortSchema | Mapping[str, ShortSchema] | None) -> list[str]:
    """The names of an object's members, also where nothing but these is known of it."""
    if isinstance(short, Mapping):
        return [name for name, _, _ in members(short)]
    return short[1:].split() if isinstance(short, str) and short.startswith("~") else []


def takes_object(short: Mapping[str, ShortSchema], member: str) -> bool:
    """Whether a member takes an object though it is documented as text.

    So rules name applications and their categories: by id and name.
    """
    kind, value = (short.get(name, short.get(f"{name}!")) for name in ("type", "value"))
    return member == "value" and value == "s" and "application" in scalar(str(kind)).choices
