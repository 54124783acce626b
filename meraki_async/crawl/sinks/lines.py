"""Records as lines of JSON.

A record is what the API sent, byte for byte, with ``"_organizationId"`` (and ``"_networkId"`` or
``"_serial"``) added as its first fields.
"""

from collections.abc import Iterable

import msgspec

_LINE_FEED, _CARRIAGE_RETURN = b"\n\r"  # as numbers, which are found much faster than bytes
_PARENT_FIELDS = {"network": b',"_networkId":', "device": b',"_serial":'}


def context_prefix(
    organization_id: str, parent: str = "organization", parent_id: str = ""
) -> bytes:
    """The fields that say whose a record is, as the beginning of its JSON object.

    Args:
        organization_id: of the organization.
        parent: ``organization``, ``network`` or ``device``.
        parent_id: of the network or device.
    """
    prefix = b'{"_organizationId":' + msgspec.json.encode(organization_id)
    field = _PARENT_FIELDS.get(parent)
    return prefix if field is None else prefix + field + msgspec.json.encode(parent_id)


def add_context(prefix: bytes, record: bytes) -> bytes:
    """A record as one line, without its newline.

    A record that spans lines is compacted; one that is no object goes under ``"value"``.
    """
    if b"\n" in record or b"\r" in record:
        record = msgspec.json.format(record, indent=-1)
    fields = record[1:].lstrip()
    if not record.startswith(b"{"):
        return prefix + b',"value":' + record + b"}"
    if fields.startswith(b"}"):
        return prefix + b"}"
    return prefix + b"," + fields


def encode_lines(prefix: bytes, records: Iterable[msgspec.Raw]) -> bytes:
    """Records as they go into a file: each on a line, with its context."""
    start = prefix + b","
    lines = []
    for text in map(bytes, records):
        is_one_line = _LINE_FEED not in text and _CARRIAGE_RETURN not in text
        if is_one_line and text[:2] == b'{"':  # as the API writes: an object with fields
            lines.append(start + text[1:])
        else:
            lines.append(add_context(prefix, text))
    lines.append(b"")
    return b"\n".join(lines)  # one join alone: every copy of a page costs as much as a check
