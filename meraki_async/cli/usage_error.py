"""A command that cannot be carried out as it was given."""

import sys

import typer


def usage_error(text: str) -> typer.Exit:
    """What to raise, once ``text`` is said in a line of its own: exit code 2."""
    print(f"Error: {text}", file=sys.stderr)
    return typer.Exit(2)
