"""What ``meraki-async status`` prints."""

from collections import Counter
from collections.abc import Iterator
from io import StringIO
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from ...crawl import FailedListing, OutputError, read_manifest
from .console import make_console
from .stdout import write_stdout

_MAX_PROBLEMS = 20
_MIN_WIDTH = 120  # operationIds are long
_STATES = ("complete", "not available", "unfinished", "failed")
_ORGANIZATION_PROBLEMS = {"failed": "Failed", "not found": "Missing"}


def show_status(directory: Path) -> int:
    """Print what the crawl in a directory has read and what is missing.

    Returns:
        The exit code of the command.

    Raises:
        StandardOutputError: standard output is closed or full.
    """
    console = make_console(min_width=_MIN_WIDTH)
    try:
        manifest = read_manifest(directory)
    except OutputError as error:
        make_console(stderr=True).print(f"Error: {error}", markup=False)
        return 2
    shown = StringIO()
    if not console.is_terminal:
        console.file = shown  # written at once below: a full disk is met there
    _show(manifest, console)
    write_stdout(shown.getvalue().encode())
    return 0 if manifest["isComplete"] else 1


def _show(manifest: Any, console: Console) -> None:
    console.print(_listing_table(manifest))
    problems = list(_problems(manifest))
    for problem in problems[:_MAX_PROBLEMS]:
        console.print(problem, markup=False)
    if len(problems) > _MAX_PROBLEMS:
        console.print(f"… and {len(problems) - _MAX_PROBLEMS:,} more in manifest.json")
    if manifest["isComplete"]:
        console.print(f"Complete since {manifest['finishedAt']}.")
    else:
        console.print("Not complete. Run the same crawl command again to continue.")


def _listing_table(manifest: Any) -> Table:
    """A row for each listing: how many organizations are in which state."""
    states: dict[str, Counter[str]] = {}
    records: Counter[str] = Counter()
    for partition in manifest["partitions"]:
        if not partition["isDiscoveryOnly"]:
            states.setdefault(partition["listing"], Counter())[partition["state"]] += 1
            records[partition["listing"]] += partition["records"]
    table = Table("listing", box=None, padding=(0, 2, 0, 0))
    for name in (*_STATES, "records"):
        table.add_column(name, justify="right")
    for listing, counts in states.items():
        numbers = [f"{counts[state]:,}" for state in _STATES]
        table.add_row(listing, *numbers, f"{records[listing]:,}")
    return table


def _problems(manifest: Any) -> Iterator[str]:
    """What failed or is missing, a line each."""
    for each in manifest["organizations"]:
        if each["state"] in _ORGANIZATION_PROBLEMS:
            word = _ORGANIZATION_PROBLEMS[each["state"]]
            yield f"{word}: {FailedListing('organizations', each['id'], each['id'], each['error'])}"
    for partition in manifest["partitions"]:
        listing, organization_id = partition["listing"], partition["organizationId"]
        for task in partition["errors"]:
            if task["state"] == "failed":
                failed = FailedListing(listing, organization_id, task["parentId"], task["error"])
                yield f"Failed: {failed}"
        for task in partition["gaps"]:
            missing = FailedListing(listing, organization_id, task["parentId"], task["gap"])
            yield f"Missing: {missing}"
