"""Decoding records of which a part is more than Python can represent."""

from typing import Any

import msgspec
from msgspec import Raw

_decode_object = msgspec.json.Decoder(dict[str, Raw]).decode
_decode_array = msgspec.json.Decoder(list[Raw]).decode


def decode_leniently(record: bytes | Raw, undecodable: Any = None) -> Any:
    """A JSON value in which ``undecodable`` stands for whatever cannot be decoded.

    Numbers may be too large, strings may have half a surrogate pair, and values may be nested too
    deeply. What is beside them is decoded all the same.
    """
    try:
        return msgspec.json.decode(record)
    except (ValueError, RecursionError):  # of msgspec, of integers, of UTF-8
        pass
    try:
        match bytes(record).lstrip()[:1]:
            case b"{":
                members = _decode_object(record)
                return {
                    name: decode_leniently(value, undecodable) for name, value in members.items()
                }
            case b"[":
                return [decode_leniently(value, undecodable) for value in _decode_array(record)]
    except (ValueError, RecursionError):
        pass
    return undecodable
