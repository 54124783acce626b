"""From arguments to what goes on the wire: path, query, body. Pure functions."""

import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from typing import Any
from urllib.parse import parse_qsl, quote, quote_plus, unquote

import msgspec
from msgspec import UNSET

from . import values
from .operation import Operation, Request
from .resource_ref import organization_in

_PARAMETER = re.compile(r"\{([^{}]+)\}")
_UNRESERVED = re.compile(r"[A-Za-z0-9_.~-]*")
_PLAIN_SEGMENT = re.compile(r"[A-Za-z0-9_-]+")
_MAX_DECODINGS = 8


def build_request(
    operation: Operation,
    path_arguments: Sequence[Any],
    query: Mapping[str, Any] | None = None,
    body: Any = UNSET,
) -> Request:
    """Bind an operation to its arguments.

    Args:
        operation: to bind.
        path_arguments: in the order of the path's parameters.
        query: by wire names; a name that ends in ``[]`` takes an array. ``UNSET`` is left out.
        body: a JSON value; a mapping is treated like ``query``. ``UNSET``: none.

    Returns:
        The request.

    Raises:
        ValueError: a path parameter is None, empty, or such that the path would lead elsewhere; or
            a value cannot be sent, an infinite number, say.
        TypeError: a bare ``str`` (or no sequence at all) stands where an array is due; or a value
            is of a type that cannot be sent.
    """
    names = path_parameters(operation.path)
    path = operation.path
    for name, value in zip(names, path_arguments, strict=True):
        text = encode_segment(name, value)
        path = path.replace("{" + name + "}", text, 1)
    return Request(
        operation=operation,
        path=path,
        query=encode_query(query) if query else "",
        body=body if body is UNSET else _plain_body(body),
        organization_id=organization_in(path),
    )


@cache
def path_parameters(path: str) -> list[str]:
    """The names in the braces of an operation's path."""
    return _PARAMETER.findall(path)


def encode_segment(name: str, value: Any) -> str:
    """One path parameter, percent-encoded."""
    if type(value) is str and _PLAIN_SEGMENT.fullmatch(value):
        return value  # an id, nearly always
    if value is None:
        raise ValueError(
            f"path parameter {name} is None; the record that it was taken from does not have it"
        )
    plain = values.scalar(f"path parameter {name}", value)
    if isinstance(plain, bool) or not isinstance(plain, str | int):
        raise TypeError(f"path parameter {name} must be a string or an integer, not {value!r}")
    text = str(plain)
    if is_unsafe_path(text):
        raise ValueError(
            f"path parameter {name} must not be empty, a dot segment, or have control characters: "
            f"{text!r}"
        )
    return quote(text, safe="")


def is_unsafe_path(text: str) -> bool:
    """Whether a path segment would change the path, once a library or proxy has decoded it.

    They collapse dot segments: DELETE …/admins/.. would hit the parent. A slash within is fine (the
    ids of webhook receivers are base64), and is sent encoded.
    """
    if _PLAIN_SEGMENT.fullmatch(text):
        return False
    for _ in range(_MAX_DECODINGS):
        if (decoded := unquote(text)) == text:
            break
        text = decoded
    else:
        return True  # nobody encodes that often in good faith, and each time costs as much
    is_printed = all(32 <= ord(letter) != 127 for letter in text)
    return not is_printed or not text.strip("/") or not {".", ".."}.isdisjoint(text.split("/"))


def encode_query(parameters: Mapping[str, Any]) -> str:
    """The query string; arrays as ``name[]=``, mappings as ``name[key]=``."""
    pairs: list[tuple[str, str]] = []
    for name, value in parameters.items():
        if value is UNSET:
            continue
        if name.endswith("[]"):
            for item in _array(name[:-2], value):
                _add(pairs, name, item)
        else:
            _add(pairs, name, value)
    return "&".join([f"{_quoted_name(name)}={_quoted(value)}" for name, value in pairs])


def _quoted(text: str) -> str:
    return text if _UNRESERVED.fullmatch(text) else quote_plus(text)


_quoted_name = lru_cache(maxsize=1000)(_quoted)  # there are few names, and most have brackets


def _add(pairs: list[tuple[str, str]], name: str, value: Any) -> None:
    if type(value) is str and value.isascii():  # nearly always
        pairs.append((name, value))
    elif isinstance(value, Mapping):
        bracket = "{}" if name.endswith("[]") else "[{}]"
        for key, member in value.items():
            if member is not UNSET:
                whole = name + bracket.format(values.text(name, key))
                pairs.append((whole, values.text(whole, member)))
    else:
        pairs.append((name, values.text(name.removesuffix("[]"), value)))


def _array(name: str, value: Any) -> Sequence[Any]:
    if isinstance(value, str | bytes | Mapping) or not isinstance(
        value, Sequence | set | frozenset
    ):
        raise TypeError(f"{name} takes a sequence, not {type(value).__name__}")
    return list(value)


def _plain_body(given: Any) -> Any:
    if not isinstance(given, Mapping):
        return values.json_value("body", given)
    body: dict[str, Any] = {}
    for name, value in given.items():
        if value is UNSET:
            continue
        if name.endswith("[]"):
            name = name[:-2]
            value = value if value is None else _array(name, value)
        body[name] = values.json_value(name, value)
    return body


def encode_body(body: Any) -> bytes | None:
    """The JSON bytes of a request body; None for none."""
    return None if body is UNSET else msgspec.json.encode(body)


def query_names(query: str) -> set[str]:
    """The names in an encoded query."""
    return {name for name, _ in parse_qsl(query, keep_blank_values=True)}
