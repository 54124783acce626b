"""Arguments of one call, from the words of a command line and a file."""

import json
from collections.abc import Mapping, Sequence
from typing import Any, get_origin

import msgspec
from msgspec import Struct

from .operation_info import Entry, Parameter, members_of, title_of


class Arguments(Struct, frozen=True):
    """What a call is made with."""

    values: dict[str, Any]
    """By Python names."""
    piped: tuple[Parameter, ...]
    """Those whose values come from standard input."""


def arguments_of(
    entry: Entry, words: Sequence[str], body: Mapping[str, Any] | None = None
) -> Arguments:
    """Arguments from ``name=value`` words and an object of the body's fields.

    Raises:
        ValueError: one is unknown, missing, given twice or of a wrong type.
    """
    texts: dict[str, list[str]] = {}
    for word in words:
        name, equals, text = word.partition("=")
        if not equals:
            raise ValueError(f"{word!r} is not NAME=VALUE")
        texts.setdefault(entry.parameter(name).name, []).append(text)
    values: dict[str, Any] = {}
    piped = []
    for parameter in entry.parameters:
        given = texts.get(parameter.name)
        if given == ["-"]:
            piped.append(parameter)
        elif given is not None:
            values[parameter.name] = value_of(parameter, given)
    for name, value in _fields_of(entry, body).items():
        if name in texts:
            raise ValueError(f"{name} is given twice: by itself, and in the body")
        values[name] = value
    missing = [
        parameter.name
        for parameter in entry.parameters
        if parameter.is_required and parameter.name not in values and parameter not in piped
    ]
    if missing:
        raise ValueError(f"{entry.operation.id} needs {', '.join(missing)}")
    return Arguments(values, tuple(piped))


def value_of(parameter: Parameter, texts: Sequence[str]) -> Any:
    """The value that these texts are; several make a list.

    Where the API takes text, text it stays, be it ``0123`` or ``null``.

    Raises:
        ValueError: they are something else than the parameter's type.
    """
    if parameter.is_list:
        return [item for text in texts for item in _items(parameter, text)]
    if len(texts) > 1:
        raise ValueError(f"{parameter.name} takes one value, not {len(texts)}")
    return _parsed(parameter, parameter.kind, texts[0])


def _items(parameter: Parameter, text: str) -> list[Any]:
    if text.lstrip().startswith("["):
        try:
            items: list[Any] = msgspec.json.decode(text, type=list[parameter.item_kind])  # type: ignore[name-defined]
        except (msgspec.DecodeError, UnicodeEncodeError):
            pass
        else:
            return items
    return [_parsed(parameter, parameter.item_kind, text)]


def _parsed(parameter: Parameter, kind: Any, text: str) -> Any:
    members = members_of(kind)
    may_be_object = any(get_origin(member) is Mapping for member in members)
    if Any in members or (str in members and not (may_be_object and text.startswith("{"))):
        return text
    if float in members:
        kind |= int  # so that 86400 is not sent as 86400.0
    try:
        return msgspec.json.decode(text, type=kind)
    except (msgspec.DecodeError, UnicodeEncodeError):
        raise ValueError(f"{parameter.name} must be {title_of(kind)}, not {text!r}") from None


def _fields_of(entry: Entry, body: Mapping[str, Any] | None) -> dict[str, Any]:
    if body is None:
        return {}
    if not entry.operation.is_write:
        raise ValueError(f"{entry.operation.id} is a {entry.operation.method}: it takes no body")
    whole = entry.open_body
    if whole is not None:
        return {whole.name: body}
    return {entry.parameter(name, in_path=False).name: value for name, value in body.items()}


def body_of(text: str) -> dict[str, Any]:
    """The JSON object that a file holds.

    Raises:
        ValueError: it holds something else.
    """
    try:
        found = json.loads(text)
    except ValueError as error:
        raise ValueError(f"the body is no JSON: {error}") from None
    if not isinstance(found, dict):
        raise ValueError("the body must be a JSON object, of the body's parameters")
    return found
