"""Markdown tables of figures, with their targets and whether they are met."""

import argparse
from collections.abc import Callable, Iterable


def row(cells: Iterable[str]) -> str:
    """A line of a table."""
    return f"| {' | '.join(cells)} |"


def show(value: float, unit: str) -> str:
    """A figure with as many digits as mean something."""
    digits = 0 if value == int(value) else 3 if value < 1 else 2 if value < 10 else 1
    return f"{value:,.{digits}f} {unit}".strip()


def cell(
    value: float, unit: str, *, bound: float | None = None, target: float | None = None
) -> str:
    """A figure, its ratio to the bound, and whether it is within the target."""
    text = show(value, unit)
    if bound:
        text += f" ({value / bound:.2f}×)"
    if target is not None:
        text += " ✓" if value <= target else " ✗"
    return text


def measured_alone(table: Callable[[int], Iterable[str]], description: str | None) -> None:
    """A script that measures one table, and prints its lines as they come."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--runs", type=int, default=3, help="runs, of which the median counts")
    for line in table(parser.parse_args().runs):
        print(line, flush=True)
