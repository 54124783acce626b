"""Runs ``meraki-async crawl``: client, progress, summary, exit code."""

import asyncio
from contextlib import suppress
from pathlib import Path

from msgspec import Struct

from ..client import Meraki
from ..crawl import CrawlRun, OutputError, Plan, Progress, Sink, crawl, open_sink, write_report
from ..errors import ConfigurationError, MerakiError, UnauthorizedError
from .connection import Connection, connect
from .output.console import make_console
from .output.crawl_summary import has_collected, print_problems, print_summary
from .output.estimate import show_estimate
from .output.progress import ProgressOutput, show_progress
from .streams import StandardOutputError, print_error

_SIMULATED_LATENCY = (0.08, 0.16)
"""Seconds that a real dashboard takes for a response, about."""


class CrawlOptions(Struct, frozen=True, kw_only=True):
    """How a crawl is to be run."""

    directory: Path
    sink: str
    """As ``open_sink`` takes it: ``jsonl``, or the URL of a database."""
    connection: Connection
    merge: bool
    unique: bool
    incremental: bool
    restart: bool
    replace: bool
    strict: bool
    """Listings that were refused for no clear reason count as failed."""
    fsync: bool
    file_mode: int | None
    """Permissions of all files; None: by what is in them."""
    dry_run: bool
    """Print an estimate and crawl nothing."""
    output: ProgressOutput


def run_crawl(plan: Plan, options: CrawlOptions) -> int:
    """Crawl, or estimate what it takes; show progress and a summary.

    Args:
        plan: what to read.
        options: how, and where to.

    Returns:
        The exit code of the command.
    """
    return _CrawlCommand(plan, options).run()


class _CrawlCommand:
    def __init__(self, plan: Plan, options: CrawlOptions) -> None:
        self._plan = plan
        self._options = options
        self._errors = make_console(stderr=True)
        self._run: CrawlRun | None = None
        """The crawl, once it has been opened."""

    def run(self) -> int:
        """Run it; returns the exit code."""
        try:
            return asyncio.run(self._execute())
        except KeyboardInterrupt:
            self._print_error(f"Interrupted: {self._how_far()}")
            return 130
        except ConfigurationError as error:
            print_error(f"Error: {error}")
            return 2
        except OutputError as error:
            print_error(f"Error: {error}")
            if not self._has_started():
                return 2
            self._print_error(f"Stopped: {self._how_far()}")
            return 1
        except UnauthorizedError as error:
            self._print_error(f"Error: the API rejected the key: {error}")
            return 1
        except MerakiError as error:
            self._print_error(f"Error: the organizations cannot be listed: {error}")
            return 1
        except StandardOutputError as error:
            self._print_error(f"Error: {error}. Stopped: {self._how_far()}")
            return 1

    async def _execute(self) -> int:
        options = self._options
        if self._plan.skipped:
            names = ", ".join(self._plan.skipped)
            self._print_error(f"Skipped, since this version of the API does not have it: {names}")
        sink = open_sink(options.sink, options.directory, file_mode=options.file_mode)
        async with connect(options.connection, simulated_latency=_SIMULATED_LATENCY) as connection:
            if connection.simulator_url and options.output == "progress":
                self._print_error(
                    f"Simulated dashboard with {options.connection.simulated_organizations} "
                    f"organizations at {connection.simulator_url}"
                )
            if options.dry_run:
                return await show_estimate(
                    connection.meraki,
                    self._plan,
                    options.directory,
                    self._errors,
                    make_console(),
                    as_json=options.output == "json",
                )
            progress = await self._crawl(connection.meraki, sink)
        return self._conclude(progress, sink)

    async def _crawl(self, meraki: Meraki, sink: Sink) -> Progress:
        async with open_crawl(meraki, self._plan, sink, self._options) as self._run:
            try:
                return await show_progress(
                    self._run, meraki.budgets, self._errors, self._options.output
                )
            finally:
                if self._has_started():
                    with suppress(OutputError):  # what stopped the crawl says more
                        write_report(self._options.directory)

    def _conclude(self, progress: Progress, sink: Sink) -> int:
        """Print the summary; returns the exit code."""
        options = self._options
        if options.output != "json":
            print_summary(progress, self._plan, options.directory, sink.layout, make_console())
        print_problems(progress, self._plan, self._errors)
        if progress.is_empty_part:
            return 0
        if not has_collected(progress, self._plan) and not progress.is_incremental:
            return 1
        missing = progress.not_found + progress.gaps + progress.unusable
        if options.strict:
            missing += progress.unclear
        return 0 if progress.is_complete and not missing else 1

    def _has_started(self) -> bool:
        """Whether the organizations have been listed."""
        return self._run is not None and self._run.progress.listings > 0

    def _how_far(self) -> str:
        if self._run is None or not self._has_started():
            return "nothing was collected yet."
        progress = self._run.progress
        return (
            f"{progress.organizations_done} of {progress.organizations} organizations complete, "
            f"{progress.total_records:,} records written. Run the same command again to continue; "
            f"meraki-async status {self._options.directory} shows what there is."
        )

    def _print_error(self, text: str) -> None:
        self._errors.print(text)


def open_crawl(meraki: Meraki, plan: Plan, sink: Sink, options: CrawlOptions) -> CrawlRun:
    """The crawl that the options describe, to be entered."""
    return crawl(
        meraki,
        plan,
        options.directory,
        sink,
        dashboard=options.connection.simulated_dashboard,
        merge=options.merge,
        unique=options.unique,
        incremental=options.incremental,
        restart=options.restart,
        replace=options.replace,
        fsync=options.fsync,
        file_mode=options.file_mode,
    )
