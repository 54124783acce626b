"""Cells of CSV that no spreadsheet takes for a formula. Pure functions."""

import re

_FORMULA = r"(?=[^\S\t\r\n]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20])"
"""What begins a formula; the full-width signs do so in East Asian spreadsheets."""
# where semicolons separate cells, or quotes do not count, one begins in the middle of a text
_BEGINS = re.compile(rf"(^|[;\r\n]){_FORMULA}")
_INERT = re.compile(rf"(^|[;\r\n])'{_FORMULA}")


def inert(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula, nor a part of it."""
    return _BEGINS.sub(r"\1'", cell)


def text_of(cell: str) -> str:
    """The text that ``inert`` made a cell of."""
    return _INERT.sub(r"\1", cell)
