"""Consoles for text and tables."""

from typing import Any

from rich.cells import cell_len
from rich.console import Console
from rich.table import Table
from rich.text import Text

from ..printable import printable


class _PlainTextConsole(Console):
    """A console to which text is text: control characters are escaped, ``[red]`` is no color.

    A table is as wide as its words need, operationIds above all: the terminal may break a line of
    it, which leaves them whole for whoever copies them.
    """

    def print(self, *objects: Any, **options: Any) -> None:
        """Print as rich does, but no table so narrow that words are broken."""
        for table in objects:
            if isinstance(table, Table):
                _keep_words_whole(table)
        super().print(*objects, **options)

    def render_str(self, text: str, **style: Any) -> Text:
        """What rich makes of every ``str`` that it prints, in tables as well."""
        return super().render_str(printable(text), **style)


def _keep_words_whole(table: Table) -> None:
    """Have a table be no narrower than its longest words, but for columns that are folded."""
    for column in table.columns:
        if column.overflow != "fold":
            texts = [cell for cell in column.cells if isinstance(cell, str)]
            words = (word for text in texts for word in printable(text).split())
            column.min_width = max(column.min_width or 0, *map(cell_len, words), 1)


def make_console(*, stderr: bool = False, min_width: int = 0) -> Console:
    """A console that breaks no lines of text, colors no numbers, and takes text as it is.

    Whatever comes from the API or its users is printed as ``str``, never as rich's ``Text``, and so
    without effect on the terminal.

    Args:
        stderr: print on standard error; default standard output.
        min_width: columns for tables even if the terminal has fewer; default as the terminal has.
    """
    console = _PlainTextConsole(
        stderr=stderr, soft_wrap=True, highlight=False, markup=False, emoji=False
    )
    if console.width < min_width:
        console.width = min_width  # a width that is set no longer follows the terminal's
    return console
