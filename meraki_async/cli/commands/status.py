"""``meraki-async status``."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Table

from ...crawl import Failed, OutputError, read_manifest

_SHOWN = 20
_TABLE_WIDTH = 120
_WORDS = {"failed": "Failed", "not seen": "Missing"}
_STATES = ("complete", "not available", "unfinished", "failed")


def status(
    out: Annotated[Path, typer.Argument(metavar="DIR", help="Where a crawl writes.")],
) -> None:
    """Print what a crawl has and what it lacks, also while it is at work.

    Exit codes: 0 complete; 1 not complete; 2 no crawl is in DIR.
    """
    raise typer.Exit(show_status(out))


def show_status(directory: Path) -> int:
    """Print a manifest; returns the exit code."""
    console, errors = _consoles()
    try:
        manifest = read_manifest(directory)
    except OutputError as error:
        errors.print(f"Error: {error}", markup=False)
        return 2
    states: dict[str, Counter[str]] = {}
    records: Counter[str] = Counter()
    for output in manifest["outputs"]:
        if not output["isHidden"]:
            states.setdefault(output["listing"], Counter())[output["state"]] += 1
            records[output["listing"]] += output["records"]
    table = Table("listing", box=None, padding=(0, 2, 0, 0))
    for name in (*_STATES, "records"):
        table.add_column(name, justify="right")
    for listing, counts in states.items():
        numbers = [f"{counts[state]:,}" for state in _STATES]
        table.add_row(listing, *numbers, f"{records[listing]:,}")
    console.print(table)
    told = list(_told(manifest))
    for line in told[:_SHOWN]:
        console.print(line, markup=False)
    if len(told) > _SHOWN:
        console.print(f"… and {len(told) - _SHOWN:,} more in manifest.json")
    if manifest["isComplete"]:
        console.print(f"Complete since {manifest['ended']}.")
        return 0
    console.print("Not complete: the same crawl command goes on with it.")
    return 1


def _told(manifest: Any) -> Iterator[str]:
    """What failed or is missing, a line each."""
    for each in manifest["organizations"]:
        if each["state"] in _WORDS:
            failed = Failed("organizations", each["id"], each["id"], each["error"])
            yield f"{_WORDS[each['state']]}: {failed}"
    for output in manifest["outputs"]:
        place = output["listing"], output["organizationId"]
        for task in output["errors"]:
            if task["state"] == "failed":
                yield f"Failed: {Failed(*place, task['parent'], task['error'])}"
        for task in output["gaps"]:
            yield f"Missing: {Failed(*place, task['parent'], task['gap'])}"


def _consoles() -> tuple[Console, Console]:
    console = Console(soft_wrap=True, highlight=False)
    console.width = max(console.width, _TABLE_WIDTH)  # operationIds are long
    return (
        console,
        Console(stderr=True, soft_wrap=True, highlight=False),
    )
