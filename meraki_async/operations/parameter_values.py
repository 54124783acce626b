"""Values of parameters that are written as text, as on a command line or in a cell of a table."""

from collections.abc import Mapping, Sequence
from typing import Any, get_origin

import msgspec

from .operation_info import Parameter, describe_type, union_members


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
