"""JSON Lines on disk, a file for each listing of each organization.

``DIR/<listing>/<organization id>.jsonl``; ``.jsonl.part`` until it is complete. A record is what
the API sent, byte for byte, with ``"_organizationId"`` spliced in as its first member.
"""

import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO
from urllib.parse import quote

import msgspec

from ..errors import MerakiError


class OutputError(MerakiError, OSError):
    """The directory or a file in it cannot be written."""


def prefix_of(organization_id: str) -> bytes:
    """The member that ties a record to its organization, as it begins the record."""
    return b'{"_organizationId":' + msgspec.json.encode(organization_id)


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


class Directory:
    """Where a crawl writes.

    Raises:
        OutputError: it cannot be made or written.
    """

    def __init__(self, path: Path, listings: Iterable[str]) -> None:
        self.path = path
        try:
            for name in listings:
                (path / name).mkdir(parents=True, exist_ok=True)
                probe = path / name / ".writable"
                probe.write_bytes(b"")
                probe.unlink()
        except OSError as error:
            raise OutputError(f"cannot write to {path}: {error.strerror or error}") from error

    def file(self, listing: str, organization_id: str) -> "OutputFile":
        """The file of one listing of one organization."""
        return OutputFile(self._place(listing, organization_id), organization_id)

    def retire(self, listing: str, organization_id: str) -> None:
        """Rename what an earlier crawl left to ``.jsonl.old``, lest it pass for this one's."""
        path = self._place(listing, organization_id)
        with suppress(FileNotFoundError):
            os.replace(path, path.with_name(path.name + ".old"))

    def _place(self, listing: str, organization_id: str) -> Path:
        # an id is the API's text, and must not lead out of the directory
        name = quote(organization_id, safe="").replace(".", "%2E")
        return self.path / listing / f"{name}.jsonl"


class OutputFile:
    """A file under its ``.part`` name until ``finish``."""

    def __init__(self, path: Path, organization_id: str) -> None:
        self._path = path
        self._part = path.with_name(path.name + ".part")
        self._prefix = prefix_of(organization_id)
        self._file: BinaryIO | None = None

    def write(self, records: Iterable[msgspec.Raw]) -> int:
        """Append records; returns the bytes written."""
        prefix = self._prefix
        lines = b"".join([splice(prefix, bytes(record)) + b"\n" for record in records])
        try:
            if self._file is None:
                self._file = self._part.open("wb")
            self._file.write(lines)
            # into the operating system's hands: a killed crawl leaves whole pages
            self._file.flush()
        except OSError as error:
            raise self._failed(error) from error
        return len(lines)

    def finish(self) -> None:
        """The listing is complete: give the file its name."""
        try:
            if self._file is not None:
                self._file.close()
            os.replace(self._part, self._path)
        except OSError as error:
            raise self._failed(error) from error

    def abandon(self) -> None:
        """Leave the file as it is, under its ``.part`` name."""
        if self._file is not None:
            # what could not be written has been said already
            with suppress(OSError):
                self._file.close()

    def _failed(self, error: OSError) -> OutputError:
        return OutputError(f"cannot write {self._part}: {error.strerror or error}")
