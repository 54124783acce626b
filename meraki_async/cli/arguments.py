"""The arguments of a call, from ``NAME=VALUE`` on the command line and from a body in a file."""

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any, get_origin

import msgspec
from msgspec import Struct

from ..operations.parameter_names import check_required, python_names, similar_names
from .operation_info import OperationInfo, Parameter, describe_type, union_members

FROM_STDIN = "-"
"""The value of a parameter whose values are read from standard input."""


class CallArguments(Struct, frozen=True):
    """The arguments of a call, or of one call for each input."""

    values: dict[str, Any]
    """By Python names."""
    piped: tuple[Parameter, ...]
    """The parameters whose values are read from standard input."""


def parse_arguments(
    info: OperationInfo,
    arguments: Sequence[str],
    body: Mapping[str, Any] | None = None,
    *,
    elsewhere: Collection[str] = (),
) -> CallArguments:
    """The arguments of a call of an operation.

    Args:
        info: the operation.
        arguments: ``NAME=VALUE`` each, with the documented name or Python's.
        body: parameters of the body by name, in addition; default none.
        elsewhere: Python names of parameters that come from elsewhere; default none.

    Raises:
        TypeError: one is unknown, missing, or given under both of its names.
        ValueError: one is given twice otherwise, or of a wrong type.
    """
    given_texts: dict[str, list[str]] = {}
    for argument in arguments:
        name, equals, text = argument.partition("=")
        if not equals:
            raise ValueError(f"{argument!r} is not NAME=VALUE")
        given_texts.setdefault(name, []).append(text)
    texts = python_names(info.method, given_texts)
    values: dict[str, Any] = {}
    piped = []
    for parameter in info.parameters:
        given = texts.get(parameter.name)
        if given == [FROM_STDIN]:
            piped.append(parameter)
        elif given is not None:
            values[parameter.name] = parse_value(parameter, given)
    for name, value in _body_parameters(info, body).items():
        if name in texts:
            documented = info.parameter(name).wire_name
            raise ValueError(f"{documented} is given twice: with --param, and in the body")
        values[name] = value
    check_required(info.method, [*values, *(parameter.name for parameter in piped), *elsewhere])
    return CallArguments(values, tuple(piped))


def undocumented_values(info: OperationInfo, values: Mapping[str, Any]) -> Iterator[str]:
    """What to say of values that are not among the documented ones of their parameters.

    Args:
        info: the operation.
        values: by the parameters' Python names.
    """
    for parameter in info.parameters:
        value = values.get(parameter.name)
        for each in value if isinstance(value, list) else [value]:
            if parameter.choices and each is not None and each not in parameter.choices:
                documented = [str(choice) for choice in parameter.choices]
                near = similar_names(str(each), documented)
                hint = f" (did you mean {near[0]!r}?)" if near else ""
                yield (
                    f"{parameter.wire_name}: {each!r} is not documented{hint}; documented are "
                    f"{', '.join(documented)}"
                )


def parse_value(parameter: Parameter, texts: Sequence[str]) -> Any:
    """The value of a parameter from text; several texts make a list.

    Where the API takes text, it stays as it is, even ``0123`` or ``null``.

    Raises:
        ValueError: the text does not fit the parameter's type.
    """
    if parameter.is_list:
        return [item for text in texts for item in _parse_items(parameter, text)]
    if len(texts) > 1:
        raise ValueError(f"{parameter.wire_name} takes one value, not {len(texts)}")
    return _parse(parameter, parameter.type, texts[0])


def _parse_items(parameter: Parameter, text: str) -> list[Any]:
    """The items of a list in JSON, or the one item that the text is."""
    if text.lstrip().startswith("["):
        try:
            items: list[Any] = msgspec.json.decode(text, type=list[parameter.item_type])  # type: ignore[name-defined]
        except (msgspec.DecodeError, UnicodeEncodeError):
            pass
        else:
            return items
    return [_parse(parameter, parameter.item_type, text)]


def _parse(parameter: Parameter, type_: Any, text: str) -> Any:
    members = union_members(type_)
    may_be_object = any(get_origin(member) is Mapping for member in members)
    if Any in members or (str in members and not (may_be_object and text.startswith("{"))):
        return text
    if float in members:
        type_ |= int  # so that 86400 is not sent as 86400.0
    try:
        return msgspec.json.decode(text, type=type_)
    except (msgspec.DecodeError, UnicodeEncodeError):
        raise ValueError(
            f"{parameter.wire_name} must be {describe_type(type_)}, not {text!r}"
        ) from None


def _body_parameters(info: OperationInfo, body: Mapping[str, Any] | None) -> dict[str, Any]:
    if body is None:
        return {}
    if not info.operation.is_write:
        raise ValueError(f"{info.operation.id} is a {info.operation.method}: it takes no body")
    whole = info.whole_body
    if whole is not None:
        return {whole.name: body}
    return python_names(info.method, body, in_path=False)


def parse_body(text: str) -> dict[str, Any]:
    """The body that a file holds: a JSON object of the body's parameters.

    Raises:
        ValueError: it holds something else.
    """
    try:
        found = json.loads(text)
    except (RecursionError, ValueError) as error:
        raise ValueError(f"the body is not valid JSON: {error}") from None
    if not isinstance(found, dict):
        raise ValueError("the body must be a JSON object with the body's parameters")
    return found
