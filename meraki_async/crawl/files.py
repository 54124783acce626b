"""JSON Lines on disk, a file for each listing of each organization.

``DIR/<operationId>/<organization id>.jsonl``; ``.jsonl.part`` until it is complete. A record is
what the API sent, byte for byte, with ``"_organizationId"`` (and ``"_networkId"`` or ``"_serial"``)
spliced in as its first members.
"""

import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from urllib.parse import quote

import msgspec

from .checkpoint import Output, OutputError
from .plan import Listing

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
    texts = [bytes(record) for record in records]
    if {text[:2] for text in texts} == {b'{"'}:
        # as the API writes: objects without line breaks, which one join makes into lines
        begin = prefix + b","
        joined = (b"\n" + begin).join([text[1:] for text in texts])
        if joined.count(b"\n") == len(texts) - 1 and b"\r" not in joined:
            return begin + joined + b"\n"
    return b"".join([splice(prefix, text) + b"\n" for text in texts])


class Directory:
    """Where a crawl writes. No file stays open between two pages.

    Args:
        path: the directory.
        listings: of the plan, in its order.
        fsync: whether every write waits for the disk.

    Raises:
        OutputError: it cannot be made or written.
    """

    def __init__(self, path: Path, listings: Iterable[Listing], *, fsync: bool = False) -> None:
        self.path = path
        self._listings = list(listings)
        self._fsync = fsync
        try:
            for listing in self._listings:
                if not listing.is_hidden:
                    (path / listing.name).mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise OutputError(f"cannot write to {path}: {error.strerror or error}") from error

    def write(self, output: Output, lines: bytes) -> None:
        """Put lines behind what is committed, over whatever a killed process left there."""
        part = self._part(output)
        try:
            # neither truncated nor appended to, which no mode of open() offers
            flags = os.O_WRONLY | os.O_CREAT | getattr(os, "O_BINARY", 0)
            with open(os.open(part, flags, 0o666), "wb") as file:
                file.seek(output.position)
                file.write(lines)
                if self._fsync:
                    file.flush()
                    os.fsync(file.fileno())
        except OSError as error:
            raise self._failed(part, error) from error

    def cut(self, output: Output) -> None:
        """Take off what is behind the committed part."""
        part = self._part(output)
        try:
            with suppress(FileNotFoundError):
                os.truncate(part, output.position)
        except OSError as error:
            raise self._failed(part, error) from error

    def finish(self, output: Output) -> None:
        """The output is committed as complete: give its file its name."""
        part, path = self._part(output), self.place(output)
        try:
            with suppress(FileNotFoundError):  # renamed already by a process that was killed then
                os.truncate(part, output.position)
                os.replace(part, path)
                if self._fsync:
                    self._sync(path.parent)
        except OSError as error:
            raise self._failed(path, error) from error

    def retire(self, output: Output) -> None:
        """Rename what an earlier crawl left to ``.jsonl.old``, lest it pass for this one's."""
        retire(self.place(output))

    def others(self, known: set[Path]) -> list[Path]:
        """Finished files that are not of this crawl."""
        found = self.path.glob("*/*.jsonl")
        return [path for path in found if path not in known]

    def place(self, output: Output) -> Path:
        """The file of a complete output."""
        # an id is the API's text, and must not lead out of the directory
        name = quote(output.organization, safe="").replace(".", "%2E")
        return self.path / self._listings[output.listing].name / f"{name}.jsonl"

    def _part(self, output: Output) -> Path:
        path = self.place(output)
        return path.with_name(path.name + ".part")

    def _sync(self, directory: Path) -> None:
        file = os.open(directory, os.O_RDONLY)
        try:
            os.fsync(file)
        finally:
            os.close(file)

    def _failed(self, path: Path, error: OSError) -> OutputError:
        return OutputError(f"cannot write {path}: {error.strerror or error}")


def retire(path: Path) -> None:
    """Rename a file to ``….old``, if it is there."""
    with suppress(FileNotFoundError):
        os.replace(path, path.with_name(path.name + ".old"))
