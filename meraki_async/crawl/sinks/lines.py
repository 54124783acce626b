"""Records as lines of JSON.

A record is what the API sent, byte for byte, with ``"_organizationId"`` (and ``"_networkId"`` or
``"_serial"``) added as its first fields. What is within these, of an SSID, say, has
``"_parentId"`` as well: the SSID's number. What has such a field of its own, or is no object,
goes under ``"value"``.
"""

import re
from collections.abc import Iterable
from typing import Any

import msgspec

_LINE_FEED, _CARRIAGE_RETURN = b"\n\r"  # as numbers, which are found much faster than bytes
_PARENT_FIELDS = {"network": b',"_networkId":', "device": b',"_serial":'}
_CONTEXT_FIELDS = {"_organizationId", "_networkId", "_serial", "_parentId"}
_CONTEXT_NAMES = [f'"{name}"'.encode() for name in _CONTEXT_FIELDS]
_ORGANIZATION = re.compile(rb'\{"_organizationId":("(?:[^"\\]|\\.)*")')
_decode_object = msgspec.json.Decoder(dict[str, msgspec.Raw]).decode


def context_prefix(
    organization_id: str, parent: str = "organization", parent_id: str = "", within: str = ""
) -> bytes:
    """The fields that say whose a record is, as the beginning of its JSON object.

    Args:
        organization_id: of the organization.
        parent: ``organization``, ``network`` or ``device``.
        parent_id: of the network or device.
        within: the id of what it is within that; empty: it is of all of it.
    """
    prefix = b'{"_organizationId":' + msgspec.json.encode(organization_id)
    field = _PARENT_FIELDS.get(parent)
    if field is not None:
        prefix += field + msgspec.json.encode(parent_id)
    return prefix + b',"_parentId":' + msgspec.json.encode(within) if within else prefix


def add_context(prefix: bytes, record: bytes) -> bytes:
    """A record as one line, without its newline."""
    record = one_line(record)
    fields = record[1:].lstrip()
    if not record.startswith(b"{") or _has_context(record):
        return prefix + b',"value":' + record + b"}"
    if fields.startswith(b"}"):
        return prefix + b"}"
    return prefix + b"," + fields


def encode_lines(prefix: bytes, records: Iterable[msgspec.Raw]) -> bytes:
    """Records as they go into a file: each on a line, with its context."""
    start = prefix + b","
    texts = list(map(bytes, records))
    lines = []
    for text in texts:
        is_one_line = _LINE_FEED not in text and _CARRIAGE_RETURN not in text
        if is_one_line and text[:2] == b'{"':  # as the API writes: an object with fields
            lines.append(start + text[1:])
        else:
            lines.append(add_context(prefix, text))
    lines.append(b"")
    data = b"\n".join(lines)  # one join alone: every copy of a page costs as much as a check
    # looked for once a page, since it costs much more record by record
    are_there = any(data.count(name) != prefix.count(name) * len(texts) for name in _CONTEXT_NAMES)
    if are_there or _may_be_escaped(data):
        return b"".join(add_context(prefix, text) + b"\n" for text in texts)
    return data


def one_line(record: bytes) -> bytes:
    """A record without line breaks: compacted, if there are any."""
    if b"\n" not in record and b"\r" not in record:
        return record
    try:
        return msgspec.json.format(record, indent=-1)
    except (ValueError, RecursionError):
        # outside of strings they are only blanks, and within strings JSON does not have them
        return record.replace(b"\n", b" ").replace(b"\r", b" ")


def organization_of(line: bytes) -> str | None:
    """The organization that a line begins with; None: it is no such line."""
    found = _ORGANIZATION.match(line)
    try:
        return None if found is None else msgspec.json.decode(found[1], type=str)
    except ValueError:
        return None


def without_context(line: bytes) -> tuple[dict[str, str], Any]:
    """The fields that say whose a record is, and the record.

    Raises:
        ValueError: it is no such line.
    """
    fields = msgspec.json.decode(line, type=dict[str, Any])
    context = {name: str(fields.pop(name)) for name in _CONTEXT_FIELDS & fields.keys()}
    return context, fields["value"] if fields.keys() == {"value"} else fields


def _may_be_escaped(text: bytes) -> bool:
    r"""Whether letters of names may be escaped, as ``\u005f`` is an underscore."""
    return b"\\" in text and b"\\u00" in text  # a single byte is found much faster


def _has_context(record: bytes) -> bool:
    """Whether an object has a member that says whose it is, and would be mistaken for ours."""
    if not (any(name in record for name in _CONTEXT_NAMES) or _may_be_escaped(record)):
        return False
    try:
        return not _CONTEXT_FIELDS.isdisjoint(_decode_object(record))
    except (ValueError, RecursionError):
        return True  # it cannot be told
