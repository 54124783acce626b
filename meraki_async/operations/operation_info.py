"""What an operation of the API is called, does and takes, for people who call it by its id."""

import inspect
from collections.abc import Callable, Iterator, Mapping, Sequence
from types import GenericAlias, NoneType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from msgspec import Struct, UnsetType

from .annotations import Id, Opt, Texts
from .lookup import find_operation, operation_ids, snake_case
from .operation import Operation
from .parameter_names import documented_names, python_names
from .schemas import body_schema
from .short_schema import member_names

_TYPE_NAMES: dict[Any, str] = {
    str: "text",
    int: "integer",
    float: "number",
    bool: "true or false",
}


class _Objects:
    """In the place of the types of bodies, which are for type checkers: each is an object."""

    def __getattr__(self, name: str) -> Any:
        return Mapping[str, Any]


_ANNOTATIONS = {
    "Any": Any,
    "Id": Id,
    "Literal": Literal,
    "Mapping": Mapping,
    "Opt": Opt,
    "Sequence": Sequence,
    "Texts": Texts,
    "UnsetType": UnsetType,
    "bodies": _Objects(),
}
"""What the names in the annotations of the generated methods stand for."""


class Parameter(Struct, frozen=True):
    """One parameter of an operation."""

    name: str
    """Its name in Python: ``organization_id``."""
    wire_name: str
    """Its documented name: ``organizationId``."""
    type: Any
    """Its type, without UNSET and choices."""
    choices: tuple[str | int, ...]
    """The documented values (of a list, of each item); empty when any value will do."""
    is_required: bool
    is_in_path: bool

    @property
    def is_list(self) -> bool:
        """Whether it takes a list."""
        return any(get_origin(member) is Sequence for member in union_members(self.type))

    @property
    def item_type(self) -> Any:
        """The type of the items, when it takes a list."""
        return next(get_args(member)[0] for member in union_members(self.type) if get_args(member))

    @property
    def type_name(self) -> str:
        """Its type for people to read: ``list of text``."""
        return "text" if self.is_in_path else describe_type(self.type)


class OperationInfo(Struct, frozen=True):
    """An operation, its parameters and its description."""

    operation: Operation
    method: Callable[..., Any]
    """The generated method."""
    parameters: tuple[Parameter, ...]

    @property
    def description(self) -> str:
        """The docstring of its method."""
        return inspect.getdoc(self.method) or ""

    @property
    def sentence(self) -> str:
        """What it does, in one sentence."""
        return sentence_of(self.method)

    def parameter(self, name: str) -> Parameter:
        """The parameter of this name.

        Args:
            name: ``organizationId`` or ``organization_id``.

        Raises:
            TypeError: there is no such parameter; the message lists the ones there are.
        """
        [own] = python_names(self.method, {name: None})
        return next(each for each in self.parameters if each.name == own)

    def is_in_body(self, parameter: Parameter) -> bool:
        """Whether a parameter is a field of the body, or all of it."""
        if parameter.is_in_path:
            return False
        documented = member_names(body_schema(self.operation.id))
        return parameter.wire_name in documented or parameter is self.whole_body

    @property
    def whole_body(self) -> Parameter | None:
        """The parameter that is the whole body, if the body's fields are not documented."""
        for each in self.parameters:
            if each.name.rstrip("_") == "body" and str not in union_members(each.type):
                return each
        return None


def operation_info(operation_id: str) -> OperationInfo:
    """The operation of this id.

    Args:
        operation_id: ``getOrganizationDevices``.

    Raises:
        ValueError: there is no such operation; the message names those that are spelled alike.
    """
    found = find_operation(operation_id)
    return OperationInfo(
        operation=found.operation,
        method=found.method,
        parameters=tuple(_parameters(found.method)),
    )


def search_operations(words: Sequence[str], scope: str | None = None) -> list[Operation]:
    """The operations that have all these words in their id, path, scope or sentence.

    Args:
        words: upper or lower case makes no difference; none finds all operations.
        scope: only operations of this scope; default all.
    """
    wanted = [word.lower() for word in words]
    found = []
    for each in map(find_operation, operation_ids()):
        if scope in (None, each.operation.scope):
            text = _searchable_text(each.operation, sentence_of(each.method))
            if all(word in text for word in wanted):
                found.append(each.operation)
    return found


def sentence_of(method: Callable[..., Any]) -> str:
    """What a generated method does, in the sentence that its docstring begins with."""
    return " ".join((inspect.getdoc(method) or "").partition("\n\n")[0].split())


def describe_type(type_: Any) -> str:
    """A type for people to read: ``list of text``."""
    names = []
    for member in union_members(type_):
        if get_origin(member) is Sequence:
            names.append(f"list of {describe_type(get_args(member)[0])}")
        elif get_origin(member) is Mapping:
            names.append("object")
        else:
            names.append(_TYPE_NAMES.get(member, "text"))
    return " or ".join(names)


def union_members(type_: Any) -> list[Any]:
    """The types that a value may have, without None: ``[int]`` for ``int | None``."""
    if get_origin(type_) in (Sequence, Mapping):
        return [type_]
    return [member for member in get_args(type_) or (type_,) if member is not NoneType]


def _parameters(method: Callable[..., Any]) -> Iterator[Parameter]:
    found = dict(inspect.signature(method).parameters)
    del found["self"]
    # the type of the response is left out: resolving it would load all models
    annotations = {name: parameter.annotation for name, parameter in found.items()}
    types = get_type_hints(type("Arguments", (), {"__annotations__": annotations}), _ANNOTATIONS)
    documented = documented_names(method)
    for name, parameter in found.items():
        yield Parameter(
            name=name,
            wire_name=documented[name],
            type=_without_choices(types[name]),
            choices=_choices(types[name]),
            is_required=parameter.default is parameter.empty,
            is_in_path=parameter.kind is parameter.POSITIONAL_OR_KEYWORD,
        )


def _without_choices(type_: Any) -> Any:
    """``int | None`` for ``Literal[1, 2] | int | None | UnsetType``."""
    if get_origin(type_) is Sequence:
        return GenericAlias(Sequence, (_without_choices(get_args(type_)[0]),))
    rest = [
        _without_choices(member)
        for member in get_args(type_)
        if member is not UnsetType and get_origin(member) is not Literal
    ]
    if get_origin(type_) is Mapping or not rest:
        return type_
    return Union[tuple(rest)]  # noqa: UP007 - of as many as there are


def _choices(type_: Any) -> tuple[str | int, ...]:
    """``(1, 2)`` for ``Sequence[Literal[1, 2] | int]``."""
    if get_origin(type_) is Literal:
        return get_args(type_)
    return next((found for member in get_args(type_) if (found := _choices(member))), ())


def _searchable_text(operation: Operation, sentence: str) -> str:
    words = snake_case(operation.id).replace("_", " ")
    return f"{operation.id} {words} {operation.path} {operation.scope} {sentence}".lower()
