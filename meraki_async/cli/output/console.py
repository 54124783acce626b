"""Consoles for text and tables."""

from rich.console import Console


def make_console(*, stderr: bool = False, min_width: int = 0) -> Console:
    """A console that breaks no lines of text and colors no numbers.

    Args:
        stderr: print on standard error; default standard output.
        min_width: columns for tables even if the terminal has fewer; default as the terminal has.
    """
    console = Console(stderr=stderr, soft_wrap=True, highlight=False)
    if console.width < min_width:
        console.width = min_width  # a width that is set no longer follows the terminal's
    return console
