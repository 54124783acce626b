"""From bytes to records: what a page of a listing holds, and the records in it."""

import re
from typing import Any, NamedTuple

import msgspec
from msgspec import Raw, Struct

from .drift import response_decoder, wire_names
from .lookup import response_type
from .operation import Operation

_envelope = msgspec.json.Decoder(dict[str, Raw])
_ENVELOPE_KEYS = ("items", "data", "events", "records", "assignments", "designations")
_BESIDE_RECORDS = frozenset({"meta", "errors", "message", "pageStartAt", "pageEndAt"})
"""Members that an envelope has beside its records."""
_INSTEAD_OF_RECORDS = frozenset({"errors", "error", "message", "messages", "meta"})
_ESCAPE = re.compile(
    rb"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}"  # a whole pair
    rb"|(\\u[dD][89a-fA-F][0-9a-fA-F]{2})|\\."
)
_BEGINS_WITH_ERRORS = re.compile(rb'\s{0,9}\{\s{0,9}"errors"')


class NotAPageError(ValueError):
    """The response to a listing is something else; says what."""


class RecordsOfPage(NamedTuple):
    """What a page of a listing holds."""

    array: bytes | Raw
    """The records, as a JSON array."""
    meta: dict[str, Any]
    """What the envelope says beside them (``meta`` alone, if it is the only one)."""
    errors: list[str]
    """Why the page is not whole, in the API's words; empty when it is."""


def split_page(body: bytes, operation: Operation) -> RecordsOfPage:
    """Split a page into its records and what its envelope says beside them.

    A page is an array; an object that has one under the documented name, or under a usual one; or,
    where a listing is documented as one object, that record. An object with a list is an envelope
    unless the list is a documented member of the record itself.

    Args:
        body: of the response.
        operation: the listing.

    Raises:
        NotAPageError: it is none of these.
        msgspec.DecodeError: the body is not valid JSON.
    """
    text = body.lstrip()
    if not text or text.startswith(b"["):
        return RecordsOfPage(text or b"[]", {}, [])
    if not text.startswith(b"{"):
        msgspec.json.decode(text)  # raises where it is no JSON at all
        raise NotAPageError(f"expected a page of records, got {_shown(text)}")
    envelope = _envelope.decode(text)
    documented = _documented_members(operation)
    for key in (operation.items_key, *_ENVELOPE_KEYS):
        array = envelope.get(key)
        if array is None or key in documented or not bytes(array).lstrip().startswith(b"["):
            continue
        beside = {name: msgspec.json.decode(raw) for name, raw in envelope.items() if name != key}
        if key == operation.items_key or documented or beside.keys() <= _BESIDE_RECORDS:
            errors = error_texts(beside.pop("errors", None))
            meta = beside.get("meta")
            if isinstance(meta, dict) and len(beside) == 1:
                return RecordsOfPage(array, meta, errors)
            return RecordsOfPage(array, beside, errors)
    if not _is_record(envelope, documented, operation):
        raise NotAPageError(f"expected a page of records, got {_shown(text)}")
    return RecordsOfPage(b"[" + text + b"]", {}, [])


def _is_record(envelope: dict[str, Raw], documented: frozenset[str], operation: Operation) -> bool:
    """Whether an object can be the only record of a page."""
    if documented:
        return not documented.isdisjoint(envelope)
    return operation.items_key not in envelope and not envelope.keys() <= _INSTEAD_OF_RECORDS


def _documented_members(operation: Operation) -> frozenset[str]:
    """The wire names of a record's members; none where they are not documented."""
    documented = response_type(operation)
    if isinstance(documented, type) and issubclass(documented, Struct):
        return frozenset(wire_names(documented))
    return frozenset()


def errors_alone(body: bytes) -> list[str]:
    """The API's error texts, where a response consists of nothing else; empty where not."""
    if not _BEGINS_WITH_ERRORS.match(body):
        return []
    decoded = msgspec.json.decode(body)
    return error_texts(decoded["errors"]) if decoded.keys() == {"errors"} else []


def with_whole_characters(body: bytes) -> bytes:
    """JSON whose texts have U+FFFD for each escaped half of a surrogate pair.

    Such halves are no characters: no encoding has them, and no decoder of ours takes them.
    """
    return _ESCAPE.sub(lambda found: b"\\ufffd" if found[1] else found[0], body)


def error_texts(errors: Any) -> list[str]:
    """What ``errors`` of a response says; nothing for null, an empty list, or an empty text."""
    return [
        each if isinstance(each, str) else msgspec.json.encode(each).decode()
        for each in (errors if isinstance(errors, list) else [errors])
        if each not in (None, "")
    ]


def _shown(text: bytes) -> str:
    """The beginning of a body, for a message."""
    shown = text[:200].decode(errors="replace").strip()
    return shown if len(text) <= 200 else f"{shown}…"


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
        msgspec.ValidationError: with ``strict``, a value that does not fit, or a member that is not
            documented; names its path.
        msgspec.DecodeError: not valid JSON.
    """
    decoder = response_decoder(operation, type_)
    return decoder.decode_strictly(body) if strict else decoder.decode(body)


def get_path(record: Any, *path: str) -> Any:
    """The value at a path of fields in a record, any part of which may have drifted; or None."""
    for name in path:
        record = record.get(name) if isinstance(record, dict) else getattr(record, name, None)
    return record
