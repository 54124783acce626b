"""From bytes to items: cached decoders, and the envelopes of pages."""

import logging
from typing import Any, get_args, get_origin

import msgspec
from msgspec import Raw

from .drift import effective_type, mark_drifted, mark_untyped

logger = logging.getLogger("meraki_async")

_decoders: dict[Any, msgspec.json.Decoder[Any]] = {}

_envelope = msgspec.json.Decoder(dict[str, Raw])
_ENVELOPE_KEYS = ("items", "data", "events", "records", "assignments", "designations")


def split_page(body: bytes, items_key: str) -> tuple[bytes | Raw, dict[str, Any]]:
    """Split a page into its records and what its envelope says beside them.

    A page is an array, an object that has one under ``items_key`` (or a usual name), or,
    where the document errs, a single record.

    Args:
        body: of the response.
        items_key: the member of the envelope that has the records.

    Returns:
        The JSON array of the records, and the envelope's other members (``meta`` alone, if it is
        the only one).

    Raises:
        msgspec.DecodeError: the body is not valid JSON.
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


def decode(body: bytes | Raw, type_: Any, *, operation: str, strict: bool = False) -> Any:
    """Decode JSON, widening drifted fields unless ``strict``.

    Args:
        body: the JSON.
        type_: to decode into.
        operation: the operationId, for the warning.
        strict: raise where the response differs from the type.

    Returns:
        A ``type_``, of which drifted fields keep their raw values.

    Raises:
        msgspec.ValidationError: with ``strict``, a value that does not fit; names its path.
        msgspec.DecodeError: not valid JSON.
    """
    if strict:
        return _decoder(type_).decode(body)
    while True:
        wanted = effective_type(type_)
        try:
            return _decoder(wanted).decode(body)
        except msgspec.ValidationError as error:
            if not mark_drifted(wanted, str(error), operation):
                return _decode_one_by_one(body, type_, operation, error)


def _decode_one_by_one(
    body: bytes | Raw, type_: Any, operation: str, error: msgspec.ValidationError
) -> Any:
    """Where no field is to blame: a record that is no object stays raw, its neighbours do not."""
    if get_origin(type_) is list:
        try:
            records = msgspec.json.decode(body, type=list[Raw])
        except msgspec.ValidationError:
            pass
        else:
            return [decode(record, *get_args(type_), operation=operation) for record in records]
    value = msgspec.json.decode(body)
    if mark_untyped(type_, operation):
        logger.warning(
            "%s: the response differs from its documentation and is delivered as it comes: %s",
            operation,
            error,
        )
    return value


def get_path(record: Any, *path: str) -> Any:
    """The value at a path of fields in a record, any part of which may have drifted; or None."""
    for name in path:
        record = record.get(name) if isinstance(record, dict) else getattr(record, name, None)
    return record


def _decoder(type_: Any) -> msgspec.json.Decoder[Any]:
    decoder = _decoders.get(type_)
    if decoder is None:
        decoder = _decoders[type_] = msgspec.json.Decoder(type_)
    return decoder
