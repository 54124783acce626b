"""Records written to standard output as JSON, JSON Lines, CSV or a table."""

import csv
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice, zip_longest
from typing import Protocol, TypeVar

import msgspec
from rich.cells import cell_len, set_cell_size
from rich.console import Console
from rich.text import Text

from ...spreadsheet_cells import inert
from ..printable import printable, printable_json, printable_lines
from ..streams import print_error, write_stdout
from .console import make_console
from .formats import OutputFormat
from .records import first_byte, flatten, format_cell, get_path

T = TypeVar("T")

OTHER_COLUMN = "_other"
"""The last column of CSV: fields of later pages that have no column, as a JSON object."""
_MAX_CELL_WIDTH = 40
_IDENTIFIER = re.compile(r"[\w./:@{}-][\w./:@{}\[\]-]{0,99}")
"""A cell that is not broken, however long: an operationId, a path, an address, to be copied."""
_COLUMN_GAP = 2
_UNLIMITED_WIDTH = 1_000_000
_ITEMS_AT_ONCE = 1000


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
    format: OutputFormat | None,
    columns: Sequence[str],
    *,
    only_columns: bool,
    is_list: bool,
    inert: bool = False,
    write: Callable[[bytes], None] | None = None,
    has_header: bool = False,
    has_select: bool = False,
) -> RecordWriter:
    """The writer of a format.

    Args:
        format: None: ``table`` on a terminal, otherwise ``json``.
        columns: dotted paths that the records are known to have.
        only_columns: whether to leave out every other column.
        is_list: whether the records are a list, even if there is only one.
        inert: of CSV, put an apostrophe before text that a spreadsheet would take for a formula;
            default false.
        write: of JSON Lines and CSV, takes what is written, instead of standard output.
        has_header: of CSV, whether the header is written already; default false.
        has_select: of a table, whether the command has ``--select``, to be named where columns do
            not fit; default false.
    """
    match format or ("table" if sys.stdout.isatty() else "json"):
        case "jsonl":
            return _JsonLinesWriter(write or write_json)
        case "csv":
            return _CsvWriter(
                columns,
                only_columns=only_columns,
                inert=inert,
                write=write or _write_csv,
                has_header=has_header,
            )
        case "json":
            return _JsonWriter(is_list=is_list)
        case _:
            return _TableWriter(
                columns if only_columns else (), is_list=is_list, has_select=has_select
            )


def write_json(data: bytes) -> None:
    """Write JSON to standard output; on a terminal, control characters in it are escaped.

    Raises:
        StandardOutputError: standard output is closed or full.
    """
    write_stdout(printable_json(data.decode()).encode() if sys.stdout.isatty() else data)


def _write_csv(data: bytes) -> None:
    is_seen = sys.stdout.isatty()
    write_stdout(printable_lines(data.decode()).encode() if is_seen else data)


class _JsonLinesWriter:
    """A line for each record, as pages arrive."""

    def __init__(self, write: Callable[[bytes], None]) -> None:
        self._write = write

    def write(self, records: Sequence[bytes], *, number: int = 1, is_last: bool = True) -> None:
        self._write(b"".join(msgspec.json.format(record, indent=-1) + b"\n" for record in records))

    def finish(self) -> None:
        pass


class _CsvWriter:
    """A row for each record, as pages arrive. The first page settles the columns."""

    def __init__(
        self,
        columns: Sequence[str],
        *,
        only_columns: bool,
        inert: bool,
        write: Callable[[bytes], None],
        has_header: bool,
    ) -> None:
        self._write = write
        self._columns = list(columns)
        self._only_columns = only_columns
        self._inert = inert
        self._has_other_column = False
        self._header_is_written = has_header

    def write(self, records: Sequence[bytes], *, number: int = 1, is_last: bool = True) -> None:
        if self._only_columns:
            self._write_header()
            self._write_rows(
                [self._cell(get_path(record, path)) for path in self._columns] for record in records
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
            self._write_rows([[*map(self._text_cell, self._columns), *others]])

    def _cells(self, row: dict[str, bytes]) -> list[str]:
        cells = [self._cell(row.pop(path, None)) for path in self._columns]
        if self._has_other_column:
            others = {path: msgspec.Raw(value) for path, value in row.items() if value != b"null"}
            cells.append(msgspec.json.encode(others).decode() if others else "")
        return cells

    def _cell(self, value: bytes | None) -> str:
        text = format_cell(value)
        is_text = value is not None and first_byte(value) == b'"'
        return self._text_cell(text) if is_text else text  # -1 is a number, and stays one

    def _text_cell(self, text: str) -> str:
        return inert(text) if self._inert else text

    def _write_rows(self, rows: Iterable[list[str]]) -> None:
        lines = _Lines()
        csv.writer(lines).writerows(rows)
        self._write("".join(line.removesuffix("\r\n") + "\n" for line in lines).encode())


class _Lines(list[str]):
    """The lines of a CSV writer, which quotes only the line ends that it writes itself."""

    write = list.append


class _WriterAtTheEnd:
    """Keeps all pages until the end, for formats that need them together."""

    def __init__(self, *, is_list: bool) -> None:
        self._is_list = is_list
        self._pages: list[tuple[int, Sequence[bytes]]] = []

    def write(self, records: Sequence[bytes], *, number: int = 1, is_last: bool = True) -> None:
        self._pages.append((number, records))

    def _sort(self) -> None:
        """Put the records in the order of the inputs they belong to."""
        self._pages.sort(key=lambda page: page[0])

    def _records(self) -> Iterator[bytes]:
        return (record for _, records in self._pages for record in records)


class _JsonWriter(_WriterAtTheEnd):
    """One indented document."""

    def finish(self) -> None:
        self._sort()
        texts = (msgspec.json.format(record, indent=2) for record in self._records())
        if not self._is_list:
            for text in texts:
                write_json(text + b"\n")
            return
        # line ends are between values alone: within text, JSON has them escaped
        indented = (b"\n  " + text.replace(b"\n", b"\n  ") for text in texts)
        start = b"["
        for block in _blocks(indented):
            write_json(start + b",".join(block))
            start = b","
        write_json(b"[]\n" if start == b"[" else b"\n]\n")


class _TableWriter(_WriterAtTheEnd):
    """A row for each record, or, of a single record, a row for each field.

    Cells are made twice, for the columns' widths and to be written: all at once they would take
    many times the memory of the records.
    """

    def __init__(self, columns: Sequence[str], *, is_list: bool, has_select: bool) -> None:
        super().__init__(is_list=is_list)
        self._columns = columns
        self._has_select = has_select

    def finish(self) -> None:
        self._sort()
        if self._is_list:
            self._write_list()
        else:
            for record in self._records():
                self._write_fields(record)

    def _cells(self, record: bytes) -> dict[str, str]:
        """By dotted path."""
        values = (
            ((path, get_path(record, path)) for path in self._columns)
            if self._columns
            else flatten(record)
        )
        return {path: _format_table_cell(value) for path, value in values}

    def _write_list(self) -> None:
        if not any(records for _, records in self._pages):
            print_error("No records.")
            return
        widths = dict.fromkeys(self._columns, 0)
        for record in self._records():
            for path, cell in self._cells(record).items():
                if cell:
                    width = cell_len(cell)
                    if not _IDENTIFIER.fullmatch(cell):
                        width = min(width, _MAX_CELL_WIDTH)
                    widths[path] = max(widths.get(path, 0), width)
        columns = {
            path: max(width, min(cell_len(printable(path)), _MAX_CELL_WIDTH))
            for path, width in widths.items()
        }
        shown = _columns_that_fit(columns)
        rows = map(self._cells, self._records())
        _write_table(
            shown,
            ([row.get(path, "") for path in shown] for row in rows),
            [columns[path] for path in shown],
        )
        if hidden := list(columns)[len(shown) :]:
            how = "choose some with --select" if self._has_select else "--format csv has them"
            print_error(
                f"{len(hidden)} more column{'s do' if len(hidden) > 1 else ' does'} not fit; "
                f"{how}: {', '.join(hidden)}"
            )

    def _write_fields(self, record: bytes) -> None:
        fields = [[printable(path), cell] for path, cell in self._cells(record).items()]
        width = max(cell_len(cell) for cell in ["field", *(path for path, _ in fields)])
        room = max(_terminal_width() - width - _COLUMN_GAP, 1)
        longest = max(cell_len(cell) for cell in ["value", *(cell for _, cell in fields)])
        _write_table(["field", "value"], fields, [width, min(longest, room)])


def _write_table(
    columns: Sequence[str], rows: Iterable[Sequence[str]], widths: Sequence[int]
) -> None:
    console = make_console()
    for line in _layout([printable(column) for column in columns], widths, console):
        console.print(line, style="bold")
    lines = (line for row in rows for line in _layout(row, widths, console))
    for block in _blocks(lines):
        write_stdout("".join(f"{line}\n" for line in block).encode())


def _blocks(items: Iterable[T]) -> Iterator[list[T]]:
    """The items, as many at once as are worth a write."""
    rest = iter(items)
    while block := list(islice(rest, _ITEMS_AT_ONCE)):
        yield block


def _layout(cells: Sequence[str], widths: Sequence[int], console: Console) -> list[str]:
    """The lines of one row; what is wider than its column is folded."""
    folded = [_fold(cell, width, console) for cell, width in zip(cells, widths, strict=True)]
    gap = " " * _COLUMN_GAP
    return [
        gap.join(map(set_cell_size, line, widths)).rstrip()
        for line in zip_longest(*folded, fillvalue="")
    ]


def _fold(cell: str, width: int, console: Console) -> list[str]:
    if cell_len(cell) <= width:
        return [cell]
    return [line.plain for line in Text(cell).wrap(console, width, overflow="fold")]


def _columns_that_fit(widths: dict[str, int]) -> list[str]:
    """The first columns, as many as the terminal has room for, but at least one."""
    room = _terminal_width()
    fitting: list[str] = []
    for path, width in widths.items():
        room -= width + _COLUMN_GAP
        if fitting and room < -_COLUMN_GAP:
            break
        fitting.append(path)
    return fitting


def _terminal_width() -> int:
    return Console().width if sys.stdout.isatty() else _UNLIMITED_WIDTH


def _format_table_cell(value: bytes | None) -> str:
    """A cell of a table, in one line: plain lists lose their brackets."""
    text = format_cell(value)
    if value is not None and value.lstrip().startswith(b"["):
        items = msgspec.json.decode(value, type=list[msgspec.Raw])
        if not any(bytes(item)[:1] in b"[{" for item in items):
            text = ", ".join(format_cell(bytes(item)) for item in items)
    return printable(text)
