"""From bytes to items: cached decoders, the envelopes of a page, and drift.

Drift is when the wire differs from the documentation. A field that does not fit its Struct is
widened to ``Any`` for the rest of the process, by a generated subclass, so that the record is
delivered all the same: what fits is typed, what does not keeps its raw value.
"""

import logging
import re
import typing
from functools import cache
from typing import Any, get_args, get_origin

import msgspec
from msgspec import Raw, Struct
from msgspec.structs import fields as struct_fields

logger = logging.getLogger("meraki_async")

_widened: dict[type[Struct], set[str]] = {}
"""Fields found to drift, by Struct."""
_misfits: set[tuple[str, Any]] = set()
"""Operations and types that were answered by something else altogether."""
_decoders: dict[Any, msgspec.json.Decoder[Any]] = {}
_PATH_STEP = re.compile(r"\.([^.\[\]`]+)|\[(\.\.\.|\d+)\]")

_envelope = msgspec.json.Decoder(dict[str, Raw])
_ENVELOPE_KEYS = ("items", "data", "events", "records", "assignments", "designations")


def split_page(body: bytes, items_key: str) -> tuple[bytes | Raw, dict[str, Any]]:
    """The JSON array of a page and what its envelope says beside it.

    A page is an array, an object that holds one under ``items_key`` (or a usual name), or,
    where the document errs, a single record.

    Raises:
        msgspec.DecodeError: the body is no JSON.
    """
    text = body.lstrip()
    if not text:
        return b"[]", {}
    if text.startswith(b"["):
        return text, {}
    if not text.startswith(b"{"):
        empty = msgspec.json.decode(text) is None
        return b"[]" if empty else b"[" + text + b"]", {}
    envelope = _envelope.decode(text)
    for key in (items_key, *_ENVELOPE_KEYS):
        array = envelope.get(key)
        if array is not None and bytes(array).lstrip().startswith(b"["):
            rest = {name: msgspec.json.decode(raw) for name, raw in envelope.items() if name != key}
            meta = rest.get("meta")
            return array, meta if isinstance(meta, dict) and len(rest) == 1 else rest
        if array is not None and bytes(array) == b"null":
            return b"[]", {}
    return b"[" + text + b"]", {}


def decode(body: bytes | Raw, kind: Any, *, operation: str, strict: bool = False) -> Any:
    """Decode JSON bytes into ``kind``, widening drifted fields unless ``strict``.

    Raises:
        msgspec.ValidationError: with ``strict``, a value that does not fit; names its path.
        msgspec.DecodeError: no JSON.
    """
    if strict:
        return _decoder(kind).decode(body)
    while True:
        wanted = _current(kind)
        try:
            return _decoder(wanted).decode(body)
        except msgspec.ValidationError as error:
            if not _widen(wanted, str(error), operation):
                return _decode_one_by_one(body, kind, operation, error)
            _current.cache_clear()


def _decode_one_by_one(
    body: bytes | Raw, kind: Any, operation: str, error: msgspec.ValidationError
) -> Any:
    """Where no field is to blame: a record that is no object stays raw, its neighbours do not."""
    if get_origin(kind) is list:
        try:
            records = msgspec.json.decode(body, type=list[Raw])
        except msgspec.ValidationError:
            pass
        else:
            return [decode(record, *get_args(kind), operation=operation) for record in records]
    value = msgspec.json.decode(body)
    if (operation, kind) not in _misfits:
        _misfits.add((operation, kind))
        logger.warning("%s: an answer is delivered as it comes: %s", operation, error)
    return value


def member(record: Any, *path: str) -> Any:
    """The value at a path of fields in a record, any part of which may have drifted; or None."""
    for name in path:
        record = record.get(name) if isinstance(record, dict) else getattr(record, name, None)
    return record


def _decoder(kind: Any) -> msgspec.json.Decoder[Any]:
    decoder = _decoders.get(kind)
    if decoder is None:
        decoder = _decoders[kind] = msgspec.json.Decoder(kind)
    return decoder


def _widen(kind: Any, message: str, operation: str) -> bool:
    """Note the field that ``message`` names as drifted. False when it names none."""
    path = message.rpartition(" - at `")[2]
    found: tuple[type[Struct], str] | None = None
    here = kind
    for name, index in _PATH_STEP.findall(path):
        here = _unwrap(here)
        if index or name == "...":
            arguments = get_args(here)
            here = arguments[-1] if arguments else Any
        elif isinstance(here, type) and issubclass(here, Struct):
            field = next((f for f in struct_fields(here) if f.encode_name == name), None)
            if field is None:
                break
            found = (_documented(here), field.name)
            here = _hints(here)[field.name]
        else:
            break
    if found is None:
        return False
    drifted = _widened.setdefault(found[0], set())
    if found[1] in drifted:
        return False
    drifted.add(found[1])
    logger.warning(
        "%s: %s.%s differs from its documentation and is delivered as it comes: %s",
        operation,
        found[0].__name__,
        found[1],
        message,
    )
    return True


def _unwrap(kind: Any) -> Any:
    """``X`` of ``X | None``."""
    members = [member for member in get_args(kind) if member is not type(None)]
    is_optional = len(members) < len(get_args(kind)) and get_origin(kind) not in (list, dict)
    return members[0] if is_optional and members else kind


@cache
def _hints(struct: type[Struct]) -> dict[str, Any]:
    return typing.get_type_hints(struct)


def _documented(struct: type[Struct]) -> type[Struct]:
    original = getattr(struct, "__documented__", struct)
    return typing.cast("type[Struct]", original)


@cache
def _current(kind: Any) -> Any:
    """``kind`` with every Struct in it replaced by its widened subclass, where there is one."""
    origin, arguments = get_origin(kind), get_args(kind)
    if arguments and origin in (list, dict):
        return origin[tuple(_current(argument) for argument in arguments)]
    if arguments:
        return typing.Union[tuple(_current(argument) for argument in arguments)]  # noqa: UP007
    if not (isinstance(kind, type) and issubclass(kind, Struct)):
        return kind
    drifted = _widened.get(kind, set())
    changed: list[tuple[str, Any, Any]] = []
    for field in struct_fields(kind):
        hint = _hints(kind)[field.name]
        current = Any if field.name in drifted else _current(hint)
        if current != hint:
            changed.append(
                (field.name, current, msgspec.field(name=field.encode_name, default=None))
            )
    if not changed:
        return kind
    return msgspec.defstruct(
        kind.__name__,
        changed,
        bases=(kind,),
        module=kind.__module__,
        namespace={"__documented__": kind},
    )
