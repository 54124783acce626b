"""Records written to standard output as JSON, JSON Lines, CSV or a table."""

import csv
import io
import sys
from collections.abc import Iterable, Sequence
from typing import Protocol

import msgspec
from rich.cells import cell_len
from rich.console import Console
from rich.table import Table
from rich.text import Text

from .formats import OutputFormat
from .records import flatten, format_cell, get_path
from .stdout import write_stdout

OTHER_COLUMN = "_other"
"""The last column of CSV: fields of later pages that have no column, as a JSON object."""
_MAX_CELL_WIDTH = 40
_COLUMN_GAP = 2
_UNLIMITED_WIDTH = 1_000_000


class RecordWriter(Protocol):
    """Writes records to standard output, a page at a time."""

    def write(self, records: Sequence[bytes], *, number: int = 1, is_last: bool = True) -> None:
        """Take a page of records.

        Args:
            records: JSON each.
            number: number of the input that the page belongs to; formats that are written at the
                end sort by it. Default 1.
            is_last: whether no other page will follow; default true.

        Raises:
            StandardOutputError: standard output is closed or full.
        """

    def finish(self) -> None:
        """Write what is left, after the last page.

        Raises:
            StandardOutputError: standard output is closed or full.
        """


def make_writer(
    format: OutputFormat | None, columns: Sequence[str], *, only_columns: bool, is_list: bool
) -> RecordWriter:
    """The writer of a format.

    Args:
        format: None: ``table`` on a terminal, otherwise ``json``.
        columns: dotted paths that the records are known to have.
        only_columns: whether to leave out every other column.
        is_list: whether the records are a list, even if there is only one.
    """
    match format or ("table" if sys.stdout.isatty() else "json"):
        case "jsonl":
            return _JsonLinesWriter()
        case "csv":
            return _CsvWriter(columns, only_columns=only_columns)
        case "json":
            return _JsonWriter(is_list=is_list)
        case _:
            return _TableWriter(columns if only_columns else (), is_list=is_list)


class _JsonLinesWriter:
    """A line for each record, as pages arrive."""

    def write(self, records: Sequence[bytes], *, number: int = 1, is_last: bool = True) -> None:
        write_stdout(b"".join(msgspec.json.format(record, indent=-1) + b"\n" for record in records))

    def finish(self) -> None:
        pass


class _CsvWriter:
    """A row for each record, as pages arrive. The first page settles the columns."""

    def __init__(self, columns: Sequence[str], *, only_columns: bool) -> None:
        self._columns = list(columns)
        self._only_columns = only_columns
        self._has_other_column = False
        self._header_is_written = False

    def write(self, records: Sequence[bytes], *, number: int = 1, is_last: bool = True) -> None:
        if self._only_columns:
            self._write_header()
            self._write_rows(
                [format_cell(get_path(record, path)) for path in self._columns]
                for record in records
            )
            return
        rows = [dict(flatten(record)) for record in records]
        if not self._header_is_written and rows:
            found = [path for row in rows for path in row]
            self._columns = list(dict.fromkeys([*self._columns, *found]))
            self._has_other_column = not is_last
            self._write_header()
        self._write_rows(map(self._cells, rows))

    def finish(self) -> None:
        self._write_header()

    def _write_header(self) -> None:
        if not self._header_is_written:
            self._header_is_written = True
            others = [OTHER_COLUMN] if self._has_other_column else []
            self._write_rows([self._columns + others])

    def _cells(self, row: dict[str, bytes]) -> list[str]:
        cells = [format_cell(row.pop(path, None)) for path in self._columns]
        if self._has_other_column:
            others = {path: msgspec.Raw(value) for path, value in row.items() if value != b"null"}
            cells.append(msgspec.json.encode(others).decode() if others else "")
        return cells

    def _write_rows(self, rows: Iterable[list[str]]) -> None:
        text = io.StringIO(newline="")
        csv.writer(text, lineterminator="\n").writerows(rows)
        write_stdout(text.getvalue().encode())


class _WriterAtTheEnd:
    """Keeps all pages until the end, for formats that need them together."""

    def __init__(self, *, is_list: bool) -> None:
        self._is_list = is_list
        self._pages: list[tuple[int, Sequence[bytes]]] = []

    def write(self, records: Sequence[bytes], *, number: int = 1, is_last: bool = True) -> None:
        self._pages.append((number, records))

    def _all_records(self) -> list[bytes]:
        """The records in the order of the inputs they belong to."""
        self._pages.sort(key=lambda page: page[0])
        return [record for _, records in self._pages for record in records]


class _JsonWriter(_WriterAtTheEnd):
    """One indented document."""

    def finish(self) -> None:
        records = self._all_records()
        text = b"[" + b",".join(records) + b"]" if self._is_list else b"".join(records)
        if text:
            write_stdout(msgspec.json.format(text, indent=2) + b"\n")


class _TableWriter(_WriterAtTheEnd):
    """A row for each record, or, of a single record, a row for each field."""

    def __init__(self, columns: Sequence[str], *, is_list: bool) -> None:
        super().__init__(is_list=is_list)
        self._columns = columns

    def finish(self) -> None:
        rows = [
            {path: _format_table_cell(value) for path, value in self._values(record)}
            for record in self._all_records()
        ]
        if self._is_list:
            self._write_list(rows)
        elif rows:
            fields = [[path, cell] for path, cell in rows[0].items()]
            self._write_table(["field", "value"], fields)

    def _values(self, record: bytes) -> Iterable[tuple[str, bytes | None]]:
        if self._columns:
            return [(path, get_path(record, path)) for path in self._columns]
        return flatten(record)

    def _write_list(self, rows: list[dict[str, str]]) -> None:
        filled = {path: "" for row in rows for path, cell in row.items() if cell}
        columns = list(self._columns or filled)
        shown = _columns_that_fit(columns, rows)
        if rows:
            cells = [[row.get(path, "") for path in shown] for row in rows]
            self._write_table(shown, cells, max_cell_width=_MAX_CELL_WIDTH)
        else:
            print("No records.", file=sys.stderr)
        if hidden := columns[len(shown) :]:
            print(
                f"{len(hidden)} more columns do not fit; choose some with --select: "
                f"{', '.join(hidden)}",
                file=sys.stderr,
            )

    def _write_table(
        self, columns: Sequence[str], rows: list[list[str]], max_cell_width: int | None = None
    ) -> None:
        table = Table(box=None, padding=(0, _COLUMN_GAP, 0, 0), header_style="bold")
        for name in columns:
            table.add_column(Text(name), overflow="fold", max_width=max_cell_width)
        for row in rows:
            table.add_row(*map(Text, row))
        text = io.StringIO()
        on_terminal = sys.stdout.isatty()
        console = Console(
            file=text,
            force_terminal=on_terminal or None,
            width=None if on_terminal else _UNLIMITED_WIDTH,
            highlight=False,
        )
        console.print(table)
        lines = "".join(line.rstrip() + "\n" for line in text.getvalue().splitlines())
        write_stdout(lines.encode())


def _columns_that_fit(columns: Sequence[str], rows: Sequence[dict[str, str]]) -> list[str]:
    """The first columns, as many as the terminal has room for, but at least one."""
    room = Console().width if sys.stdout.isatty() else _UNLIMITED_WIDTH
    fitting: list[str] = []
    for path in columns:
        width = max(cell_len(text) for text in [path, *(row.get(path, "") for row in rows)])
        room -= min(width, _MAX_CELL_WIDTH) + _COLUMN_GAP
        if fitting and room < -_COLUMN_GAP:
            break
        fitting.append(path)
    return fitting


def _format_table_cell(value: bytes | None) -> str:
    """A cell of a table: plain lists lose their brackets, unprintable characters become spaces."""
    text = format_cell(value)
    if value is not None and value.lstrip().startswith(b"["):
        items = msgspec.json.decode(value, type=list[msgspec.Raw])
        if not any(bytes(item)[:1] in b"[{" for item in items):
            text = ", ".join(format_cell(bytes(item)) for item in items)
    return "".join(letter if letter.isprintable() else " " for letter in text)
