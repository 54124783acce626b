"""Lines, and the records of a JSON document that spans several of them."""

from collections.abc import Iterator

import msgspec


class JsonRecords:
    """Takes lines, gives records: those of JSON Lines as they come, those of a document at its end.

    A document is a list or an object that does not end in the line in which it begins. What is no
    JSON comes as it is.
    """

    def __init__(self) -> None:
        self._is_first = True
        self._document: list[bytes] = []

    def feed(self, line: bytes) -> Iterator[bytes]:
        """The records that a line, without its line end, completes."""
        if self._is_first and line.strip():
            self._is_first = False
            if _begins_document(line):
                self._document.append(line)
                return
        if self._document:
            self._document.append(line)
        else:
            yield line

    def finish(self) -> Iterator[bytes]:
        """The records of a document."""
        if not self._document:
            return
        text = b"\n".join(self._document)
        try:
            for record in msgspec.json.decode(text, type=list[msgspec.Raw]):
                yield bytes(record)
        except (msgspec.DecodeError, UnicodeDecodeError):
            yield text


def _begins_document(line: bytes) -> bool:
    """Whether the JSON of this line continues on the next, as in the output of --format json."""
    if line.lstrip().startswith(b"["):
        return True
    if not line.lstrip().startswith(b"{"):
        return False
    try:
        msgspec.json.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return True
    return False
