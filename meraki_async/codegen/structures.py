"""From schemas to Python types: which classes there are, what they are called, which are one.

Within a scope identical structures are one class. A response has a name of its own in any case, if
need be as an alias, so that the name survives when two structures part.
"""

from dataclasses import dataclass, field

from .layout import literal
from .naming import TAKEN_CLASS_NAMES, camel_case, field_name, pascal_case, singular, unused
from .spec import OperationSpec, Schema, is_keyed_by_data

_SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}

SHARED: dict[str, dict[str, str]] = {
    "IdName": {"id": "str", "name": "str"},
    "Id": {"id": "str"},
    "Name": {"name": "str"},
    "Enabled": {"enabled": "bool"},
    "NameValue": {"name": "str", "value": "str"},
    "Total": {"total": "int"},
    "Success": {"success": "bool"},
    "Address": {"address": "str"},
    "Serial": {"serial": "str"},
    "NameSerial": {"name": "str", "serial": "str"},
    "IdNameUrl": {"id": "str", "name": "str", "url": "str"},
    "BandwidthLimits": {"limitDown": "int", "limitUp": "int"},
    "ItemCounts": {"total": "int", "remaining": "int"},
    "Counts": {"items": "ItemCounts"},
    "Meta": {"counts": "Counts"},
}
"""Shapes that many scopes use, by hand-made names. A member's type may be one of these names."""

_SHARED_BY_SHAPE = {frozenset(members.items()): name for name, members in SHARED.items()}


@dataclass
class Struct:
    """A class to write: its fields by wire name."""

    name: str
    fields: dict[str, str]


@dataclass
class ScopeTypes:
    """The types of one scope's module."""

    structs: list[Struct] = field(default_factory=list)
    aliases: dict[str, str] = field(default_factory=dict)
    responses: dict[str, str] = field(default_factory=dict)
    """Name of the response's (or item's) type by operationId; empty for an open one."""


def types_of(operations: list[OperationSpec]) -> ScopeTypes:
    """The types that a scope's responses need."""
    return _Builder().build(operations)


class _Builder:
    def __init__(self) -> None:
        self._types = ScopeTypes()
        self._by_shape: dict[frozenset[tuple[str, str]], str] = {}
        self._used: set[str] = {*SHARED, *TAKEN_CLASS_NAMES}

    def build(self, operations: list[OperationSpec]) -> ScopeTypes:
        items = {_noun(o) for o in operations if o.is_list and o.method == "GET"}
        # the guessable names come first, so that they become the classes and others the aliases
        for operation in sorted(operations, key=_guessability):
            self._types.responses[operation.id] = self._response(operation, items)
        return self._types

    def _response(self, operation: OperationSpec, items: set[str]) -> str:
        if operation.response is None:
            return "None"
        name = _noun(operation)
        if operation.method != "GET":
            name = pascal_case(operation.id) + "Response"
        elif not operation.is_list and name in items:
            name += "Details"
        if operation.may_be_array:
            record = self._type(operation.response, name + "Item")
            return self._alias(name, f"{record} | list[{record}]")
        if operation.response.get("type") == "object" and operation.response.get("properties"):
            return self._alias(name, self._struct(operation.response, name))
        expression = self._type(operation.response, name, member="Item")
        if expression == "Any" or (expression == "dict[str, Any]" and operation.is_list):
            return ""
        return self._alias(name, expression)

    def _type(self, schema: Schema, name: str, member: str = "") -> str:
        """The annotation. Structures in arrays get the singular name, else ``member`` added."""
        kind = schema.get("type")
        inside = singular(name)
        inside += member if inside == name else ""
        if kind in _SCALARS:
            return _SCALARS[kind]
        if kind == "array":
            return f"list[{self._type(schema.get('items', {}), inside)}]"
        if kind == "object":
            if is_keyed_by_data(schema):
                value = next(iter(schema["properties"].values()))
                return f"dict[str, {self._type(value, inside)}]"
            if schema.get("properties"):
                return self._struct(schema, name)
            values = schema.get("additionalProperties")
            inner = self._type(values, inside) if isinstance(values, dict) else "Any"
            return f"dict[str, {inner}]"
        return "Any"

    def _struct(self, schema: Schema, name: str) -> str:
        """The class of a structure; ``name`` when it is a new one, as far as that is free."""
        fields = {
            wire: self._type(member, name + pascal_case(wire))
            for wire, member in schema["properties"].items()
        }
        shape = frozenset((wire, kind.removeprefix("shared.")) for wire, kind in fields.items())
        common = _SHARED_BY_SHAPE.get(shape)
        known = f"shared.{common}" if common else self._by_shape.get(shape)
        if known is not None:
            return known
        own = self._free(name)
        self._by_shape[shape] = own
        self._types.structs.append(Struct(own, fields))
        return own

    def _alias(self, name: str, target: str) -> str:
        """Give ``target`` another name. References use the target, whoever owns it."""
        if name == target or self._types.aliases.get(name) == target:
            return name
        own = self._free(name)
        self._types.aliases[own] = target
        return own

    def _free(self, name: str) -> str:
        number, free = 1, name
        while free in self._used:
            number += 1
            free = f"{name}{number}"
        self._used.add(free)
        return free


def _noun(operation: OperationSpec) -> str:
    """``getOrganizationDevices`` → ``OrganizationDevice``."""
    noun = pascal_case(operation.id.removeprefix("get"))
    return singular(noun) if operation.is_list else noun


def _guessability(operation: OperationSpec) -> tuple[bool, bool, int]:
    return operation.method != "GET", not operation.is_list, len(operation.id)


def field_lines(struct: Struct) -> list[str]:
    """The fields of a class, as they are written."""
    used: set[str] = set()
    lines = []
    for wire, kind in struct.fields.items():
        name = unused(field_name(wire), used)
        default = (
            "None" if camel_case(name) == wire else f"field(name={literal(wire)}, default=None)"
        )
        optional = kind if kind == "Any" else f"{kind} | None"
        lines.append(f"    {name}: {optional} = {default}")
    return lines
