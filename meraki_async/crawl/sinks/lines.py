"""Records as lines of JSON.

A record is what the API sent, byte for byte, with ``"_organizationId"`` (and ``"_networkId"`` or
``"_serial"``) spliced in as its first members.
"""

from collections.abc import Iterable

import msgspec

_LINE_FEED, _RETURN = b"\n\r"  # as numbers, which are found much faster than bytes
_MEMBER_OF = {"network": b',"_networkId":', "device": b',"_serial":'}


def prefix_of(organization_id: str, parent: str = "organization", parent_id: str = "") -> bytes:
    """The members that tie a record to its organization and parent, as they begin the record."""
    prefix = b'{"_organizationId":' + msgspec.json.encode(organization_id)
    member = _MEMBER_OF.get(parent)
    return prefix if member is None else prefix + member + msgspec.json.encode(parent_id)


def splice(prefix: bytes, record: bytes) -> bytes:
    """One line of output, without its newline.

    A record that spans lines is compacted; one that is no object goes under ``"value"``.
    """
    if b"\n" in record or b"\r" in record:
        record = msgspec.json.format(record, indent=-1)
    members = record[1:].lstrip()
    if not record.startswith(b"{"):
        return prefix + b',"value":' + record + b"}"
    if members.startswith(b"}"):
        return prefix + b"}"
    return prefix + b"," + members


def lines_of(prefix: bytes, records: Iterable[msgspec.Raw]) -> bytes:
    """Records as they go into a file: each spliced, and a newline behind it."""
    begin = prefix + b","
    lines = [
        # as the API writes: an object with members, on one line
        begin + text[1:]
        if text[:2] == b'{"' and _LINE_FEED not in text and _RETURN not in text
        else splice(prefix, text)
        for text in map(bytes, records)
    ]
    lines.append(b"")
    return b"\n".join(lines)  # one join alone: every copy of a page costs as much as a check
