"""Consoles for text and tables."""

from typing import Any

from rich.console import Console
from rich.text import Text

from ..printable import printable


class _PlainTextConsole(Console):
    """A console to which text is text: control characters are escaped, ``[red]`` is no color."""

    def render_str(self, text: str, **style: Any) -> Text:
        """What rich makes of every ``str`` that it prints, in tables as well."""
        return super().render_str(printable(text), **style)


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
