"""Rows from CSV, JSON Lines or JSON, line by line."""

import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO, Literal

import msgspec

from .csv_rows import CsvRows
from .json_records import JsonRecords
from .row import Row, RowError

TableFormat = Literal["csv", "json"]
_JSON_ENDINGS = frozenset({".json", ".jsonl", ".ndjson"})
_CSV_ENDINGS = frozenset({".csv", ".tsv", ".txt"})
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
_BOM = b"\xef\xbb\xbf"


class RowReader:
    """Takes lines, gives rows.

    Args:
        format: what the lines are; None: the first that is not empty tells.
    """

    def __init__(self, format: TableFormat | None = None) -> None:
        self._format = format
        self._csv = CsvRows()
        self._json = JsonRecords()
        self._line = 0
        self._records = 0

    @property
    def columns(self) -> list[str] | None:
        """The names of the columns of CSV, once they were read; of JSON, None."""
        return None if self._csv.columns is None else [n for n in self._csv.columns if n]

    def feed(self, line: bytes) -> Iterator[Row]:
        """The rows that a line completes.

        Args:
            line: with its line end, if it has one.

        Raises:
            RowError: it is not UTF-8, or no header.
        """
        self._line += 1
        if self._line == 1:
            if line.startswith(_UTF16):
                raise RowError(["the table is in UTF-16: save it as CSV in UTF-8"])
            line = line.removeprefix(_BOM)
        if self._format is None and line.strip():
            self._format = "json" if line.lstrip()[:1] in b"{[" else "csv"
        if self._format == "json":
            for record in self._json.feed(line.rstrip(b"\r\n")):
                yield from self._record(record)
        else:
            try:
                text = line.decode()
            except UnicodeDecodeError as error:
                raise RowError(
                    [f"line {self._line} is not in UTF-8 ({error.reason}): save it as CSV in UTF-8"]
                ) from None
            # old spreadsheets end lines by a carriage return alone
            parts = [text] if '"' in text else _LINE.findall(text)
            for part in parts:
                yield from self._csv.feed(part)

    def finish(self) -> Iterator[Row]:
        """The rows that the end of the input completes.

        Raises:
            RowError: it ends within a row, or has no header.
        """
        if self._format == "json":
            for record in self._json.finish():
                yield from self._record(record)
            return
        yield from self._csv.finish()
        if self._csv.columns is None:
            raise RowError(["the table is empty: its first row has the names of the columns"])

    def _record(self, text: bytes) -> Iterator[Row]:
        if not text.strip():
            return
        self._records += 1
        number = self._records
        try:
            found = msgspec.json.decode(text)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            yield Row(number=number, values={}, problems=(f"row {number}: no JSON: {error}",))
            return
        if not isinstance(found, dict):
            problem = (
                f"row {number}: a JSON object is needed, not {text[:40].decode(errors='replace')}"
            )
            yield Row(number=number, values={}, problems=(problem,))
            return
        yield Row(number=number, values=found)


def read_rows(source: str | os.PathLike[str] | BinaryIO) -> tuple[list[Row], list[str] | None]:
    """All rows of a table.

    Args:
        source: a file, whose ending tells CSV from JSON, or something open.

    Returns:
        The rows, and the names of the columns; of JSON, None.

    Raises:
        OSError: it cannot be read.
        RowError: it is no table.
    """
    if not isinstance(source, str | os.PathLike):
        return _read(source, RowReader())
    with Path(source).open("rb") as file:
        return _read(file, RowReader(format_of(source)))


def format_of(path: str | os.PathLike[str]) -> TableFormat | None:
    """What the ending of a file's name says; None: nothing."""
    ending = Path(path).suffix.lower()
    return "json" if ending in _JSON_ENDINGS else "csv" if ending in _CSV_ENDINGS else None


def _read(lines: Iterable[bytes], reader: RowReader) -> tuple[list[Row], list[str] | None]:
    rows = [row for line in lines for row in reader.feed(line)]
    rows += reader.finish()
    return rows, reader.columns
