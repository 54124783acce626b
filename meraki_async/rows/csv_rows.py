"""CSV as spreadsheets write it, read line by line."""

import csv
from collections.abc import Iterator

from .row import Row, RowError

_SEPARATORS = ",;\t|"
_UNFINISHED = "unexpected end of data"


class CsvRows:
    """Takes lines, gives rows; a quoted cell may span lines.

    The first row has the names of the columns. The separator is the one of ``,`` ``;`` tab and
    ``|`` that the header has most of outside of quotes; a first line ``sep=;`` (Excel's) says it.
    Empty rows, and empty cells beyond the header, are left out; empty cells have no value.
    """

    def __init__(self) -> None:
        self.columns: list[str] | None = None
        """In order, as soon as the header was read; a column without a name is empty."""
        self._separator: str | None = None
        self._pending: list[str] = []
        self._number = 0

    def feed(self, line: str) -> Iterator[Row]:
        """The rows that end with a line.

        Args:
            line: with its line end, if it has one.

        Raises:
            RowError: it is no header.
        """
        self._pending.append(line)
        if len(self._pending) > 1 and '"' not in line:
            return  # within a quoted cell
        text = "".join(self._pending)
        if self._separator is None:
            if text.lower().startswith("sep=") and len(text.strip()) == len("sep=;"):
                self._separator = text[4]
                self._pending = []
                return
            if text.count('"') % 2 == 1:
                return
            self._separator = _separator_of(text)
        cells = self._cells(text, self._separator)
        if cells is not None:
            self._pending = []
            self._number += 1
            yield from self._row(cells)

    def finish(self) -> Iterator[Row]:
        """The row that the end of the input ends.

        Raises:
            RowError: a quote is not closed.
        """
        if self._pending:
            raise RowError([f"row {self._number + 1}: a quote is not closed"])
        return iter(())

    def _cells(self, text: str, separator: str) -> list[str] | None:
        """The cells of a row; None: a quoted cell goes on in the next line."""
        try:
            # strict, since that alone tells a quote that is not closed
            rows = list(csv.reader([text], delimiter=separator, strict=True))
        except csv.Error as error:
            if _UNFINISHED in str(error):
                return None
            try:
                # text after a closing quote, such as "3" pipe
                rows = list(csv.reader([text], delimiter=separator))
            except csv.Error as again:
                raise RowError([f"row {self._number + 1}: {again}"]) from None
        return rows[0] if rows else []

    def _row(self, cells: list[str]) -> Iterator[Row]:
        if not any(cell.strip() for cell in cells):
            if self.columns is None:
                self._separator = None  # an empty line before the header tells nothing
            return
        if self.columns is None:
            self.columns = _header(cells)
            return
        problems = []
        values = {}
        for number, cell in enumerate(cells, start=1):
            if not cell.strip():
                continue
            name = self.columns[number - 1] if number <= len(self.columns) else ""
            if name:
                values[name] = cell
            else:
                problems.append(
                    f"row {self._number}, column {_letters(number)}: {_short(cell)} has no column "
                    "name above it"
                )
        yield Row(number=self._number, values=values, problems=tuple(problems))


def _header(cells: list[str]) -> list[str]:
    names = [cell.strip() for cell in cells]
    problems = [
        f"the header has {name!r} in columns {_letters(names.index(name) + 1)} and "
        f"{_letters(number)}"
        for number, name in enumerate(names, start=1)
        if name and names.index(name) + 1 < number
    ]
    if problems:
        raise RowError(problems)
    return names


def _separator_of(header: str) -> str:
    """The separator that the header has most of; of one column, a comma."""
    outside = "".join(header.split('"')[::2])
    return max(_SEPARATORS, key=outside.count)


def _letters(number: int) -> str:
    """What a spreadsheet calls a column: 1 is A, 27 is AA."""
    found = ""
    while number:
        number, rest = divmod(number - 1, 26)
        found = chr(ord("A") + rest) + found
    return found


def _short(cell: str) -> str:
    text = repr(cell)
    return text if len(text) <= 40 else f"{text[:40]}…"
