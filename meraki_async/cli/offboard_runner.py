"""Runs ``meraki-async offboard``: plan, question, progress, report, exit code."""

import asyncio
from pathlib import Path

import msgspec
from msgspec import Struct

from ..client import Meraki
from ..directory.offboarding import (
    Offboarding,
    OffboardingEvent,
    OffboardingReport,
    offboard,
    plan_offboarding,
)
from ..errors import ConfigurationError, MerakiError, PlanError, UnauthorizedError
from .asking import confirm, has_terminal
from .connection import Connection, connect
from .output.captured import print_all
from .output.console import make_console
from .output.offboarding import plan_as_json, plan_lines, report_lines
from .output.offboarding_progress import OffboardingProgress
from .streams import StandardOutputError, print_error, write_stdout


class OffboardOptions(Struct, frozen=True, kw_only=True):
    """Whose access is to be taken, and how."""

    addresses: tuple[str, ...]
    names: tuple[str, ...]
    ticket: str | None
    is_dry_run: bool
    asks: bool
    """Whether somebody is asked before anything is sent."""
    directory: Path
    protected: tuple[str, ...]
    quiet: bool
    format: str
    connection: Connection


def run_offboard(options: OffboardOptions) -> int:
    """Off-board somebody; returns the exit code of the command."""
    return _OffboardCommand(options).run()


class _OffboardCommand:
    def __init__(self, options: OffboardOptions) -> None:
        self._options = options
        self._console = make_console(stderr=True)
        self._progress = OffboardingProgress(None if options.quiet else self._console)

    def run(self) -> int:
        """Run it; returns the exit code."""
        try:
            return asyncio.run(self._run())
        except KeyboardInterrupt:
            self._progress.stop()
            print_error(f"Interrupted: {self._how_far()}")
            return 130
        except UnauthorizedError as error:
            return self._failed(f"the API rejected the key: {error}", 1)
        except (ConfigurationError, ValueError) as error:
            code = 1 if isinstance(error, PlanError) else 2
            return self._failed(str(error), code)
        except (MerakiError, OSError) as error:
            return self._failed(str(error), 1)
        except StandardOutputError as error:
            return self._failed(str(error), 1)

    def _failed(self, text: str, code: int) -> int:
        self._progress.stop()
        print_error(f"Error: {text}")
        if self._progress.has_begun_to_remove:
            print_error(f"Stopped: {self._how_far()}")
        return code

    def _how_far(self) -> str:
        if not self._progress.has_begun_to_remove:
            return "nothing was removed."
        return (
            f"{self._progress.text} are settled, and others may be on their way. Run the same "
            "command again to go on."
        )

    async def _run(self) -> int:
        options = self._options
        if options.asks and not options.is_dry_run and not has_terminal():
            raise ConfigurationError("without a terminal to ask on, offboard needs --yes")
        async with connect(options.connection) as (meraki, _):
            if options.is_dry_run:
                return await self._show_plan(meraki)
            report = await offboard(
                meraki,
                options.addresses,
                directory=options.directory,
                names=options.names,
                protected=options.protected,
                ticket=options.ticket,
                approve=self._approve,
                on_event=self._progress.record,
            )
        self._progress.stop()
        if report is None:
            print_error("Nothing was removed.")
            return 1
        self._show_report(report)
        return 0 if report.is_complete else 1

    async def _show_plan(self, meraki: Meraki) -> int:
        options = self._options

        def on_read(done: int, total: int) -> None:
            self._progress.record(OffboardingEvent(kind="reading", done=done, total=total))

        found = await plan_offboarding(
            meraki,
            options.addresses,
            names=options.names,
            protected=options.protected,
            ticket=options.ticket,
            on_read=on_read,
        )
        self._progress.stop()
        if options.format == "json":
            write_stdout(msgspec.json.format(msgspec.json.encode(plan_as_json(found))) + b"\n")
        else:
            print_all(plan_lines(found))
        return 0 if found.is_done else 1

    async def _approve(self, found: Offboarding) -> bool:
        self._progress.stop()
        if not found.taken:
            return True  # the report has it all
        for line in plan_lines(found):
            self._console.print(line)
        if not self._options.asks:
            return True
        count = f"{len(found.taken):,} record{'s' * (len(found.taken) != 1)}"
        return await confirm(f"Remove {count}?")

    def _show_report(self, report: OffboardingReport) -> None:
        if self._options.format == "json":
            write_stdout(msgspec.json.format(msgspec.json.encode(report.to_json())) + b"\n")
        else:
            print_all(report_lines(report))
