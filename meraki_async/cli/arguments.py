"""The arguments of a call, from ``NAME=VALUE`` on the command line and from a body in a file."""

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from msgspec import Struct

from ..operations.operation_info import OperationInfo, Parameter
from ..operations.parameter_names import check_required, python_names, similar_names
from ..operations.parameter_values import parse_value

FROM_STDIN = "-"
"""The value of a parameter whose values are read from standard input."""
_FROM_FIELD = "@"
"""In front of the field of rows that a parameter's values are; twice: of a text with one."""


class CallArguments(Struct, frozen=True):
    """The arguments of a call, or of one call for each input."""

    values: dict[str, Any]
    """By Python names."""
    piped: tuple[Parameter, ...]
    """The parameters whose values come from rows, or from standard input."""
    fields: dict[str, str] = {}
    """Which field of a row each of these is, by Python names; the others have their own names."""


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
        arguments: ``NAME=VALUE`` each, with the documented name or Python's. ``NAME=-`` comes
            from standard input, ``NAME=@FIELD`` from a field of its records.
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
    fields: dict[str, str] = {}
    for parameter in info.parameters:
        given = texts.get(parameter.name)
        if given == [FROM_STDIN]:
            piped.append(parameter)
        elif given is not None and len(given) == 1 and _is_field(given[0]):
            piped.append(parameter)
            fields[parameter.name] = given[0].removeprefix(_FROM_FIELD)
        elif given is not None:
            values[parameter.name] = parse_value(parameter, [_unescaped(text) for text in given])
    for name, value in _body_parameters(info, body).items():
        if name in texts:
            documented = info.parameter(name).wire_name
            raise ValueError(f"{documented} is given twice: with --param, and in the body")
        values[name] = value
    check_required(info.method, [*values, *(parameter.name for parameter in piped), *elsewhere])
    return CallArguments(values, tuple(piped), fields)


def _is_field(text: str) -> bool:
    return text.startswith(_FROM_FIELD) and text[1:2] not in ("", _FROM_FIELD)


def _unescaped(text: str) -> str:
    return text[1:] if text.startswith(_FROM_FIELD * 2) else text


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
