"""How a command says that it cannot be run as it was given."""

import typer

from .streams import print_error


def usage_error(problem: str | Exception) -> typer.Exit:
    """Print ``Error: problem`` on standard error; returns what to raise, for exit code 2.

    Args:
        problem: one line: what is wrong with which option or argument, and what to give instead.
            Of a file that cannot be read, its name and the reason are printed.
    """
    if isinstance(problem, OSError) and problem.filename is not None:
        problem = f"{problem.filename}: {problem.strerror}"
    print_error(f"Error: {problem}")
    return typer.Exit(2)
