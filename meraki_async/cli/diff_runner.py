"""Runs ``meraki-async diff``."""

from contextlib import AsyncExitStack
from pathlib import Path

from msgspec import Struct

from ..crawl import OutputError
from ..restore import IdMap, OrganizationDiff, diff_crawls, diff_now
from ..selection.selection import Selection
from .connection import Connection, connect
from .output.console import make_console
from .output.diff_tables import print_diff
from .plan_runner import guarded
from .streams import print_error


class DiffOptions(Struct, frozen=True, kw_only=True):
    """What is compared, and how it is shown."""

    before: Path
    now: Path | None
    """None: what is there now."""
    selection: Selection
    ids: IdMap
    format: str


def run_diff(options: DiffOptions, connection: Connection | None) -> int:
    """Compare and print.

    Args:
        options: of the command.
        connection: to the dashboard, if it is compared with what is there now.

    Returns:
        The exit code of the command.
    """

    async def compare() -> int:
        try:
            return await _compare(options, connection)
        except OutputError as error:
            print_error(f"Error: {error}")
            return 2

    return guarded(compare, "")


async def _compare(options: DiffOptions, connection: Connection | None) -> int:
    selection, ids = options.selection, options.ids
    async with AsyncExitStack() as stack:
        if connection is None:
            opening = diff_crawls(options.before, options.now or "", selection=selection, ids=ids)
            diff = await stack.enter_async_context(opening)
        else:
            meraki, _ = await stack.enter_async_context(connect(connection))
            dashboard = connection.simulated_dashboard
            with make_console(stderr=True).status("Reading what there is"):
                diff = await stack.enter_async_context(
                    diff_now(
                        meraki, options.before, selection=selection, ids=ids, dashboard=dashboard
                    )
                )
        found: list[OrganizationDiff] = [each async for each in diff]
        problems = [f"{side} alone has read {name}" for side, name in diff.read_by_one]
        if unmatched := diff.unmatched():
            for text in unmatched:
                print_error(f"Error: {text}")
            return 2
    print_diff(found, problems, options.format)
    return 1 if found or problems else 0
