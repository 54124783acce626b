"""Tables and lines on standard output, written at once: a full disk is met there."""

from collections.abc import Iterable
from io import StringIO
from typing import Any

from ..streams import write_stdout
from .console import make_console


def print_all(parts: Iterable[Any], min_width: int = 0) -> None:
    """Print tables and lines.

    Args:
        parts: each as a console prints it.
        min_width: columns for tables even if the terminal has fewer; default as it has.

    Raises:
        StandardOutputError: standard output is closed or full.
    """
    console = make_console(min_width=min_width)
    shown = StringIO()
    if not console.is_terminal:
        console.file = shown
    for part in parts:
        console.print(part)
    write_stdout(shown.getvalue().encode())
