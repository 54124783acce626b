"""``meraki-async status`` and ``verify``."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import anyio
from rich.console import Console
from rich.table import Table

from ..crawl import FailedListing, OutputError, open_sink, read_manifest
from ..crawl import verify as recount
from ..errors import ConfigurationError

_SHOWN = 20
_TABLE_WIDTH = 120
_WORDS = {"failed": "Failed", "not found": "Missing"}
_STATES = ("complete", "not available", "unfinished", "failed")


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
    for output in manifest["partitions"]:
        if not output["isDiscoveryOnly"]:
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
        console.print(f"Complete since {manifest['finishedAt']}.")
        return 0
    console.print("Not complete: the same crawl command goes on with it.")
    return 1


def _told(manifest: Any) -> Iterator[str]:
    """What failed or is missing, a line each."""
    for each in manifest["organizations"]:
        if each["state"] in _WORDS:
            failed = FailedListing("organizations", each["id"], each["id"], each["error"])
            yield f"{_WORDS[each['state']]}: {failed}"
    for output in manifest["partitions"]:
        place = output["listing"], output["organizationId"]
        for task in output["errors"]:
            if task["state"] == "failed":
                yield f"Failed: {FailedListing(*place, task['parentId'], task['error'])}"
        for task in output["gaps"]:
            yield f"Missing: {FailedListing(*place, task['parentId'], task['gap'])}"


def run_verify(directory: Path, sink: str | None) -> int:
    """Recount and print what does not agree; returns the exit code."""
    console, errors = _consoles()
    try:
        wrong = anyio.run(recount, directory, None if sink is None else open_sink(sink, directory))
    except (OutputError, ConfigurationError) as error:
        errors.print(f"Error: {error}", markup=False)
        return 2
    for line in wrong[:_SHOWN]:
        errors.print(line, markup=False)
    if wrong:
        errors.print(f"{len(wrong):,} differences from the manifest.")
        return 1
    console.print("Every finished file agrees with the manifest.")
    return 0


def _consoles() -> tuple[Console, Console]:
    console = Console(soft_wrap=True, highlight=False)
    console.width = max(console.width, _TABLE_WIDTH)  # operationIds are long
    return (
        console,
        Console(stderr=True, soft_wrap=True, highlight=False),
    )
