"""From schemas to the types of parameters: scalars, choices, and a ``TypedDict`` for each object.

Within a scope identical objects are one class, named after the first operation that has it.
"""

from dataclasses import dataclass, field

from .layout import literal
from .naming import TAKEN_CLASS_NAMES, pascal_case, singular
from .spec import OperationSpec, Schema, is_keyed_by_data

_SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}
_PREFIX = "bodies."


@dataclass
class BodyObject:
    """A ``TypedDict`` to write."""

    name: str
    fields: dict[str, str]
    """Annotations by wire name; ``Required[…]`` where it is."""


@dataclass
class ParameterTypes:
    """The annotations of a scope's parameters, and the objects in them."""

    objects: list[BodyObject] = field(default_factory=list)
    query: dict[tuple[str, str], str] = field(default_factory=dict)
    """Annotations of query parameters, by operationId and wire name."""
    body: dict[tuple[str, str], str] = field(default_factory=dict)
    """Annotations of members of bodies."""


def parameter_types_of(operations: list[OperationSpec]) -> ParameterTypes:
    """The types that a scope's methods take."""
    return _Builder().build(operations)


class _Builder:
    def __init__(self) -> None:
        self._types = ParameterTypes()
        self._by_shape: dict[frozenset[tuple[str, str]], str] = {}
        self._used: set[str] = set(TAKEN_CLASS_NAMES)

    def build(self, operations: list[OperationSpec]) -> ParameterTypes:
        # what an operation is called without its verb is a good name for what it takes
        for operation in sorted(operations, key=lambda o: (len(o.id), o.id)):
            noun = _without_verb(operation.id)
            for parameters, annotations in (
                (operation.query, self._types.query),
                (operation.body, self._types.body),
            ):
                for parameter in parameters:
                    name = noun + pascal_case(parameter.wire)
                    annotation = self._type(parameter.schema, name, _PREFIX)
                    annotations[operation.id, parameter.wire] = annotation
        return self._types

    def _type(self, schema: Schema, name: str, prefix: str = "") -> str:
        kind = schema.get("type")
        if kind in _SCALARS:
            return _with_choices(schema, _SCALARS[kind])
        if kind == "array":
            item = self._type(schema.get("items", {}), singular(name), prefix)
            # models may lack any field, and so a list of their ids is one of str | None
            return f"Sequence[{item if item.startswith(prefix or '_') else _or_none(item)}]"
        if kind == "object":
            if is_keyed_by_data(schema):
                member = next(iter(schema["properties"].values()))
                return f"Mapping[str, {self._type(member, singular(name), prefix)}]"
            if schema.get("properties"):
                return prefix + self._object(schema, name)
            values = schema.get("additionalProperties")
            if not isinstance(values, dict):
                return "Mapping[str, Any]"
            return f"Mapping[str, {self._type(values, singular(name), prefix)}]"
        if schema.get("oneOf"):
            return " | ".join(
                sorted({self._type(choice, name, prefix) for choice in schema["oneOf"]})
            )
        return "Any"

    def _object(self, schema: Schema, name: str) -> str:
        required = set(schema.get("required", ()))
        fields = {}
        for wire, member in schema["properties"].items():
            annotation = _or_none(self._type(member, name + pascal_case(wire)))
            fields[wire] = f"Required[{annotation}]" if wire in required else annotation
        shape = frozenset(fields.items())
        if shape not in self._by_shape:
            number, free = 1, name
            while free in self._used:
                number += 1
                free = f"{name}{number}"
            self._used.add(free)
            self._by_shape[shape] = free
            self._types.objects.append(BodyObject(free, fields))
        return self._by_shape[shape]


def _with_choices(schema: Schema, scalar: str) -> str:
    """``Literal[…] | str``: an editor offers what is documented, and a new value is no error."""
    values = [value for value in schema.get("enum", ()) if value is not None]
    kinds = {type(value).__name__ for value in values}
    if kinds == {scalar} and scalar in ("str", "int"):
        return f"Literal[{', '.join(map(literal, values))}] | {scalar}"
    return scalar


def _or_none(annotation: str) -> str:
    return annotation if annotation == "Any" else f"{annotation} | None"


def _without_verb(operation_id: str) -> str:
    """``updateNetworkSettings`` → ``NetworkSettings``."""
    first = next((i for i, letter in enumerate(operation_id) if letter.isupper()), 0)
    return operation_id[first:] if first else pascal_case(operation_id)
