"""Records as JSON text: looked into, labelled, flattened to columns.

Values that are not looked into stay as the API wrote them, such as ``1.10`` and long integers.
"""

from collections.abc import Iterator, Mapping, Sequence
from types import NoneType
from typing import Any, get_args, get_origin, get_type_hints

import msgspec
from msgspec import Raw, Struct
from msgspec.structs import fields as struct_fields

decode_object = msgspec.json.Decoder(dict[str, Raw]).decode
decode_array = msgspec.json.Decoder(list[Raw]).decode


def get_path(value: bytes | Raw, path: str) -> bytes | None:
    """The JSON at a dotted path; where the path leads through a list, a list of its items' values.

    Returns:
        None if there is nothing at the path.
    """
    if not path:
        return bytes(value)
    match first_byte(value):
        case b"[":
            found = [get_path(item, path) for item in decode_array(value)]
            items = [Raw(item) for item in found if item is not None]
            return msgspec.json.encode(items) if items else None
        case b"{":
            name, _, rest = path.partition(".")
            below = decode_object(value).get(name)
            return None if below is None else get_path(below, rest)
    return None


def add_label(record: bytes, label: Mapping[str, Any]) -> bytes:
    """The record with the label's fields in front.

    What is no object, or has such a field itself, is put in ``value``.
    """
    if not label:
        return record
    fields = decode_object(record) if first_byte(record) == b"{" else {"value": Raw(record)}
    if not label.keys().isdisjoint(fields):
        fields = {"value": Raw(record)}
    return msgspec.json.encode({**label, **fields})


def flatten(record: bytes | Raw, prefix: str = "") -> Iterator[tuple[str, bytes]]:
    """``(dotted path, JSON)`` of every value in the record that is no object."""
    if first_byte(record) != b"{":
        yield prefix or "value", bytes(record)
        return
    for name, value in decode_object(record).items():
        yield from flatten(value, f"{prefix}.{name}" if prefix else name)


def format_cell(value: bytes | None) -> str:
    """A JSON value as the text of a cell: null is empty, text is unquoted, the rest stays JSON."""
    if value is None or value == b"null":
        return ""
    if value.startswith(b'"'):
        text: str = msgspec.json.decode(value, type=str)
        return text
    return msgspec.json.format(value, indent=-1).decode()


def documented_columns(type_: Any, prefix: str = "", parents: Sequence[Any] = ()) -> list[str]:
    """The dotted paths of a documented type, without objects whose fields are not documented.

    Args:
        type_: a generated response type; any other type has no columns.
        prefix: path of the object that has this type; default the record itself.
        parents: the types around it, so that a type that contains itself comes to an end.
    """
    columns: list[str] = []
    hints = get_type_hints(type_) if _is_struct(type_) else {}
    for field in struct_fields(type_) if hints else ():
        path = f"{prefix}.{field.encode_name}" if prefix else field.encode_name
        hint = hints[field.name]
        members = get_args(hint) or (hint,)  # X and None of X | None
        below = next((member for member in members if _is_struct(member)), None)
        if below is not None and below not in parents:
            columns += documented_columns(below, path, (*parents, type_))
        elif below is None and not any(get_origin(member) is dict for member in members):
            columns.append(path)
    return columns


def is_documented(type_: Any, path: str) -> bool:
    """Whether a type documents something at a dotted path, which also leads through lists.

    Args:
        type_: a generated response type, or what a field of one holds.
        path: of a field.
    """
    members = [member for member in get_args(type_) or (type_,) if member is not NoneType]
    if get_origin(type_) is list or len(members) > 1 or members[0] is not type_:
        return get_origin(type_) is dict or any(is_documented(each, path) for each in members)
    if not _is_struct(type_):
        return type_ is Any or not path
    name, _, rest = path.partition(".")
    hints = get_type_hints(type_)
    found = [hints[field.name] for field in struct_fields(type_) if field.encode_name == name]
    return not path or any(is_documented(hint, rest) for hint in found)


def first_byte(value: bytes | Raw) -> bytes:
    """The byte that tells what kind of JSON value this is."""
    return bytes(value).lstrip()[:1]


def _is_struct(type_: Any) -> bool:
    return isinstance(type_, type) and issubclass(type_, Struct)
