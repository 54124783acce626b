"""Records written to standard output, in the formats there are."""

import csv
import io
import os
import sys
from collections.abc import Iterable, Sequence
from typing import Literal, Protocol

import msgspec
from rich.cells import cell_len
from rich.console import Console
from rich.table import Table
from rich.text import Text

from .records import at, cell_of, flattened

Format = Literal["table", "json", "jsonl", "csv"]

OTHERS = "_other"
"""The last column of CSV: what later pages have beside the columns, as a JSON object."""
_WIDEST = 40
_ANY_WIDTH = 1_000_000


class Writer(Protocol):
    """Writes records of JSON, a page at a time."""

    def write(self, records: Sequence[bytes], *, number: int = 1, is_all: bool = True) -> None:
        """Take a page.

        Args:
            number: of the input that it is about; what is written at the end is in this order.
            is_all: no other page will follow.
        """

    def finish(self) -> None:
        """Write what is left, after the last page."""


def writer_of(
    chosen: Format | None, columns: Sequence[str], *, is_exact: bool, is_list: bool
) -> Writer:
    """The writer of a format; by default ``table`` on a terminal, else ``json``.

    Args:
        columns: what records are known to have.
        is_exact: whether there shall be no other columns.
        is_list: whether a single record stands for a list of one.
    """
    match chosen or ("table" if sys.stdout.isatty() else "json"):
        case "jsonl":
            return _JsonLines()
        case "csv":
            return _Csv(columns, is_exact=is_exact)
        case "json":
            return _Json(is_list=is_list)
        case _:
            return _Table(columns if is_exact else (), is_list=is_list)


class OutputError(Exception):
    """Standard output is full, or closed: then there is nothing to say of it."""


def print_out(data: bytes) -> None:
    """To standard output, at once.

    Raises:
        OutputError: it is closed or full.
    """
    try:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except OSError as error:
        # or else Python would try again at the end, and complain
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        is_closed = isinstance(error, BrokenPipeError)  # whoever reads has enough
        text = "" if is_closed else f"Error: cannot write the output: {error.strerror or error}"
        raise OutputError(text) from None


class _JsonLines:
    def write(self, records: Sequence[bytes], *, number: int = 1, is_all: bool = True) -> None:
        print_out(b"".join(msgspec.json.format(record, indent=-1) + b"\n" for record in records))

    def finish(self) -> None:
        pass


class _Csv:
    def __init__(self, columns: Sequence[str], *, is_exact: bool) -> None:
        self._columns = list(columns)
        self._is_exact = is_exact
        self._has_others = False
        self._is_begun = False

    def write(self, records: Sequence[bytes], *, number: int = 1, is_all: bool = True) -> None:
        if self._is_exact:
            self._begin()
            self._print([cell_of(at(record, path)) for path in self._columns] for record in records)
            return
        rows = [dict(flattened(record)) for record in records]
        if not self._is_begun and rows:
            seen = [path for row in rows for path in row]
            self._columns = list(dict.fromkeys([*self._columns, *seen]))
            self._has_others = not is_all
            self._begin()
        self._print(map(self._cells, rows))

    def finish(self) -> None:
        self._begin()

    def _begin(self) -> None:
        if not self._is_begun:
            self._is_begun = True
            self._print([[*self._columns, *([OTHERS] if self._has_others else [])]])

    def _cells(self, row: dict[str, bytes]) -> list[str]:
        cells = [cell_of(row.pop(path, None)) for path in self._columns]
        if self._has_others:
            others = {path: msgspec.Raw(value) for path, value in row.items() if value != b"null"}
            cells.append(msgspec.json.encode(others).decode() if others else "")
        return cells

    def _print(self, rows: Iterable[list[str]]) -> None:
        text = io.StringIO(newline="")
        csv.writer(text, lineterminator="\n").writerows(rows)
        print_out(text.getvalue().encode())


class _Kept:
    """The formats that are written at the end, in the order of the inputs."""

    def __init__(self, *, is_list: bool) -> None:
        self._is_list = is_list
        self._pages: list[tuple[int, Sequence[bytes]]] = []

    def write(self, records: Sequence[bytes], *, number: int = 1, is_all: bool = True) -> None:
        self._pages.append((number, records))

    @property
    def _records(self) -> list[bytes]:
        self._pages.sort(key=lambda page: page[0])
        return [record for _, records in self._pages for record in records]


class _Json(_Kept):
    def finish(self) -> None:
        records = self._records
        text = b"[" + b",".join(records) + b"]" if self._is_list else b"".join(records)
        if text:
            print_out(msgspec.json.format(text, indent=2) + b"\n")


class _Table(_Kept):
    def __init__(self, columns: Sequence[str], *, is_list: bool) -> None:
        super().__init__(is_list=is_list)
        self._columns = columns

    def finish(self) -> None:
        if self._columns:
            rows = [
                {path: _shown(at(record, path)) for path in self._columns}
                for record in self._records
            ]
        else:
            rows = [
                {path: _shown(value) for path, value in flattened(record)}
                for record in self._records
            ]
        if self._is_list:
            self._print_rows(rows)
        elif rows:
            self._print(["field", "value"], [[path, cell] for path, cell in rows[0].items()])

    def _print_rows(self, rows: list[dict[str, str]]) -> None:
        filled = {path: "" for row in rows for path, cell in row.items() if cell}
        columns = list(self._columns or filled)
        room = Console().width if sys.stdout.isatty() else _ANY_WIDTH
        shown: list[str] = []
        for path in columns:
            widest = max(cell_len(text) for text in [path, *(row.get(path, "") for row in rows)])
            room -= min(widest, _WIDEST) + 2
            if shown and room < -2:
                break
            shown.append(path)
        if rows:
            self._print(shown, [[row.get(path, "") for path in shown] for row in rows], _WIDEST)
        else:
            print("No records.", file=sys.stderr)
        if hidden := columns[len(shown) :]:
            print(f"{len(hidden)} more columns, for --select: {', '.join(hidden)}", file=sys.stderr)

    def _print(
        self, columns: Sequence[str], rows: list[list[str]], widest: int | None = None
    ) -> None:
        table = Table(box=None, padding=(0, 2, 0, 0), header_style="bold")
        for name in columns:
            table.add_column(Text(name), overflow="fold", max_width=widest)
        for row in rows:
            table.add_row(*map(Text, row))
        text = io.StringIO()
        on_terminal = sys.stdout.isatty()
        console = Console(
            file=text,
            force_terminal=on_terminal or None,
            width=None if on_terminal else _ANY_WIDTH,
            highlight=False,
        )
        console.print(table)
        lines = "".join(line.rstrip() + "\n" for line in text.getvalue().splitlines())
        print_out(lines.encode())


def _shown(value: bytes | None) -> str:
    """A cell of a table: lists of plain values without their brackets, nothing unprintable."""
    text = cell_of(value)
    if value is not None and value.lstrip().startswith(b"["):
        items = msgspec.json.decode(value, type=list[msgspec.Raw])
        if not any(bytes(item)[:1] in b"[{" for item in items):
            text = ", ".join(cell_of(bytes(item)) for item in items)
    return "".join(letter if letter.isprintable() else " " for letter in text)
