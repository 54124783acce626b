"""What ``meraki-async status`` prints."""

import time
from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from io import StringIO
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from ...crawl import FailedListing, OutputError, is_running, read_manifest, state_of
from ..streams import write_stdout
from .console import make_console

_MAX_PROBLEMS = 20
_MIN_WIDTH = 140  # operationIds are long
_STATES = ("complete", "cut off", "not available", "unclear", "unfinished", "failed")
_TASK_PROBLEMS = {"failed": "Failed", "unclear": "Unclear"}
_LACKING = ("Failed", "Missing")
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
        is_going_on = is_running(directory)
        manifest = read_manifest(directory)
    except OutputError as error:
        make_console(stderr=True).print(f"Error: {error}")
        return 2
    shown = StringIO()
    if not console.is_terminal:
        console.file = shown  # written at once below: a full disk is met there
    code = _show(manifest, console, is_going_on=is_going_on)
    write_stdout(shown.getvalue().encode())
    return code


def _show(manifest: Any, console: Console, *, is_going_on: bool) -> int:
    console.print(_listing_table(manifest))
    for name, limit in manifest["limits"].items():
        console.print(f"Limited: {name}: {limit}.", markup=False)
    problems = list(_problems(manifest))
    for problem in problems[:_MAX_PROBLEMS]:
        console.print(problem)
    if len(problems) > _MAX_PROBLEMS:
        console.print(f"… and {len(problems) - _MAX_PROBLEMS:,} more in manifest.json")
    is_lacking = any(problem.startswith(_LACKING) for problem in problems)
    if is_going_on:
        console.print(f"Running since {manifest['startedAt']}{_put_off(manifest)}.")
    elif not manifest["isComplete"]:
        console.print("Not complete. Run the same crawl command again to continue.")
    else:
        but = ", but for what is named above" if is_lacking else ""
        console.print(f"Complete since {manifest['finishedAt']}{but}.")
    return int(is_going_on or is_lacking or not manifest["isComplete"])


def _put_off(manifest: Any) -> str:
    """How many listings are to be read again, and when."""
    times = [
        datetime.fromisoformat(task["retryAt"]).timestamp()
        for partition in manifest["partitions"]
        for task in partition["errors"]
        if task["retryAt"] is not None
    ]
    if not times:
        return ""
    seconds = min(times) - time.time()
    when = f"next in {seconds:.0f} s" if seconds > 0 else "being read again"
    return f"; {len(times):,} put off, {when}"


def _listing_table(manifest: Any) -> Table:
    """A row for each listing: how many organizations are in which state."""
    states: dict[str, Counter[str]] = {}
    records: Counter[str] = Counter()
    for partition in manifest["partitions"]:
        if not partition["isDiscoveryOnly"]:
            states.setdefault(partition["listing"], Counter())[state_of(partition)] += 1
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
    for each in manifest["unmatchedFilters"]:
        yield f"Missing: {FailedListing(each['kind'], '', each['filter'], each['error'])}"
    for each in manifest["unusableParents"]:
        organization_id = each["organizationId"]
        unusable = FailedListing(each["listing"], organization_id, organization_id, each["error"])
        yield f"Failed: {unusable}"
    for partition in manifest["partitions"]:
        listing, organization_id = partition["listing"], partition["organizationId"]
        for task in partition["errors"]:
            if task["state"] in _TASK_PROBLEMS:
                failed = FailedListing(listing, organization_id, task["parentId"], task["error"])
                yield f"{_TASK_PROBLEMS[task['state']]}: {failed}"
        for task in partition["gaps"]:
            missing = FailedListing(listing, organization_id, task["parentId"], task["gap"])
            yield f"Missing: {missing}"
        for task in partition["cutOff"]:
            limited = FailedListing(listing, organization_id, task["parentId"], task["limit"])
            yield f"Limited: {limited}"
