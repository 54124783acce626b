"""Operations by their operationIds: what each is, and what parameters it takes."""

import difflib
import inspect
from collections.abc import Iterator, Mapping, Sequence
from importlib import import_module
from types import NoneType
from typing import Any, get_args, get_origin, get_type_hints

from msgspec import Struct, UnsetType

from ..api.index import OPERATIONS, SCOPES
from ..operations.lookup import snake_case
from ..operations.operation import Operation

_TITLES: dict[Any, str] = {str: "text", int: "integer", float: "number", bool: "true or false"}


class Parameter(Struct, frozen=True):
    """One parameter of an operation, under its Python name."""

    name: str
    kind: Any
    """Its type, without UNSET."""
    is_required: bool
    is_in_path: bool

    @property
    def wire_name(self) -> str:
        """``organizationId`` for ``organization_id``."""
        first, *others = self.name.rstrip("_").split("_")
        return first + "".join(word.capitalize() for word in others)

    @property
    def is_list(self) -> bool:
        return any(get_origin(member) is Sequence for member in members_of(self.kind))

    @property
    def item_kind(self) -> Any:
        """Of a list."""
        return next(get_args(member)[0] for member in members_of(self.kind) if get_args(member))

    @property
    def title(self) -> str:
        """The type in words: ``list of text``."""
        return "text" if self.is_in_path else title_of(self.kind)

    def is_called(self, name: str) -> bool:
        """Whether ``name`` is this one in the API's or in Python's spelling."""
        return _folded(name) == _folded(self.name)


class Entry(Struct, frozen=True):
    """An operation and its parameters."""

    operation: Operation
    parameters: tuple[Parameter, ...]
    description: str
    """The documentation of its method."""

    def parameter(self, name: str, *, in_path: bool = True) -> Parameter:
        """The parameter of this name, in either spelling.

        Raises:
            ValueError: there is none; says which there are.
        """
        known = [each for each in self.parameters if in_path or not each.is_in_path]
        for each in known:
            if each.name == name:
                return each
        for each in known:
            if each.is_called(name):
                return each
        names = ", ".join(each.name for each in known) or "none"
        raise ValueError(f"{self.operation.id} has no parameter {name!r}; there are: {names}")

    @property
    def open_body(self) -> Parameter | None:
        """The parameter that is the whole body, where its fields are not documented."""
        for each in self.parameters:
            if each.name.rstrip("_") == "body" and str not in members_of(each.kind):
                return each
        return None


def find(operation_id: str) -> Entry:
    """The operation of this id.

    Raises:
        ValueError: there is none; says which ids are near.
    """
    if operation_id not in OPERATIONS:
        near = difflib.get_close_matches(operation_id, OPERATIONS, n=3)
        hint = f"; did you mean {' or '.join(near)}?" if near else ""
        raise ValueError(f"no operation {operation_id!r}{hint}")
    scope = getattr(_module(operation_id), SCOPES[OPERATIONS[operation_id]])
    method = getattr(scope, snake_case(operation_id))
    return Entry(
        operation=_constant(operation_id),
        parameters=tuple(_parameters(method)),
        description=inspect.getdoc(method) or "",
    )


def matching(words: list[str], scope: str | None = None) -> list[Operation]:
    """The operations whose id, path or scope hold all words, whatever their case."""
    wanted = [word.lower() for word in words]
    return [
        operation
        for operation in map(_constant, OPERATIONS)
        if scope in (None, operation.scope)
        and all(word in _searchable(operation) for word in wanted)
    ]


def title_of(kind: Any) -> str:
    """A type in words."""
    titles = []
    for member in members_of(kind):
        if get_origin(member) is Sequence:
            titles.append(f"list of {title_of(get_args(member)[0])}")
        elif get_origin(member) is Mapping:
            titles.append("object")
        else:
            titles.append(_TITLES.get(member, "text"))
    return " or ".join(titles)


def members_of(kind: Any) -> list[Any]:
    """The types that a value may have: ``[int]`` of ``int | None``."""
    if get_origin(kind) in (Sequence, Mapping):
        return [kind]
    return [member for member in get_args(kind) or (kind,) if member is not NoneType]


def _parameters(method: Any) -> Iterator[Parameter]:
    found = dict(inspect.signature(method).parameters)
    del found["self"]
    # the reply's type is left out: it would load all models
    annotations = {name: parameter.annotation for name, parameter in found.items()}
    names = {"Any": Any, "Mapping": Mapping, "Sequence": Sequence, "UnsetType": UnsetType}
    kinds = get_type_hints(type("Arguments", (), {"__annotations__": annotations}), names)
    for name, parameter in found.items():
        yield Parameter(
            name=name,
            kind=_given(kinds[name]),
            is_required=parameter.default is parameter.empty,
            is_in_path=parameter.kind is parameter.POSITIONAL_OR_KEYWORD,
        )


def _given(kind: Any) -> Any:
    """``int | None`` of ``int | None | UnsetType``."""
    members = get_args(kind)
    if UnsetType not in members:
        return kind
    rest = None
    for member in members:
        if member is not UnsetType:
            rest = member if rest is None else rest | member
    return rest


def _searchable(operation: Operation) -> str:
    words = snake_case(operation.id).replace("_", " ")
    return f"{operation.id} {words} {operation.path} {operation.scope}".lower()


def _folded(name: str) -> str:
    return name.replace("_", "").lower()


def _module(operation_id: str) -> Any:
    return import_module(f"meraki_async.api.methods.{OPERATIONS[operation_id]}")


def _constant(operation_id: str) -> Operation:
    constant: Operation = getattr(_module(operation_id), snake_case(operation_id).upper())
    return constant
