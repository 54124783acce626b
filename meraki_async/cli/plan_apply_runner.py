"""Runs ``meraki-async plan apply``: summary, question, secrets, progress, report, exit code."""

import asyncio
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import msgspec
import typer
from msgspec import Struct
from rich.console import Console

from ..errors import (
    ConfigurationError,
    MerakiError,
    PlanBlockedError,
    PlanError,
    UnauthorizedError,
    VaultError,
)
from ..writes import Change, Plan, PlanReport, apply_plan, plan_status
from ..writes.guards.plan_guards import check_guards
from ..writes.plan import check_base_url
from ..writes.running.journal import FINAL, JournalStatus, journal_path, read_journal
from ..writes.sealing import Sealer
from .connection import Connection, connect, open_sealer
from .output.captured import print_all
from .output.console import make_console
from .output.plan_progress import ApplyProgress, show_apply_progress
from .output.plan_report import nothing_sent, report_as_json, report_lines
from .output.plan_tables import apply_summary, changes_in_words
from .plan_runner import Guards, changes_left, cost_at, simulating
from .plan_secrets import FROM_STDIN, gather_secrets
from .streams import StandardOutputError, print_error, print_warning, write_stdout

_MAX_SHOWN = 50


class ApplyOptions(Struct, frozen=True, kw_only=True):
    """How a plan is to be applied."""

    plan: Path
    connection: Connection
    guards: Guards
    batches: bool
    """Whether changes may be sent in action batches."""
    all_or_nothing: bool
    asks: bool
    """Whether somebody is asked before anything is sent."""
    secret_file: str | None
    quiet: bool
    format: str


def run_apply(options: ApplyOptions) -> int:
    """Apply a plan; returns the exit code of the command."""
    return _ApplyCommand(options).run()


class _ApplyCommand:
    def __init__(self, options: ApplyOptions) -> None:
        self._options = options
        self._path = options.plan
        self._progress: ApplyProgress | None = None
        """None: nothing can have been sent yet."""
        self._started = time.time()

    def run(self) -> int:
        """Run it; returns the exit code."""
        try:
            return self._run()
        except KeyboardInterrupt:
            print_error(f"Interrupted: {self._how_far()}")
            return 130
        except PlanBlockedError as error:
            for problem in error.problems:
                print_error(f"Blocked: {problem}")
            print_error("Nothing was sent.")
            return 1
        except UnauthorizedError as error:
            print_error(f"Error: the API rejected the key: {error}")
            return 1
        except (ConfigurationError, PlanError, VaultError, ValueError) as error:
            print_error(f"Error: {error}")
            return self._code_after(2)
        except (MerakiError, OSError) as error:
            print_error(f"Error: {error}")
            return self._code_after(1)
        except StandardOutputError as error:
            print_error(f"Error: {error}. {self._how_far()}")
            return 1

    def _code_after(self, otherwise: int) -> int:
        if self._progress is None or not self._has_begun():
            return otherwise
        print_error(f"Stopped: {self._how_far()}")
        return 1

    def _has_begun(self) -> bool:
        """Whether this process may have sent something."""
        try:
            begun = plan_status(self._path).started_at
        except PlanError:
            return True
        return begun is not None and begun >= self._started

    def _run(self) -> int:
        options = self._options
        plan = Plan.load(self._path)
        status = read_journal(journal_path(self._path), plan.digest)
        left = changes_left(plan, status)
        if left and options.asks:
            self._check_terminal()
            self._show(plan, status, left)
            asyncio.run(self._check(plan, status))
        if left and options.asks and not self._confirmed(len(left)):
            print_error("Nothing was sent.")
            return 1
        sealer = open_sealer(options.connection)
        secrets = gather_secrets(plan.missing_secrets() if left else [], options.secret_file)
        console = make_console(stderr=True) if left and not options.quiet else None
        report = asyncio.run(self._apply(plan, secrets, sealer, console))
        self._print(report, None if left else status)
        return 0 if report.is_complete else 1

    def _check_terminal(self) -> None:
        if self._options.secret_file == FROM_STDIN:
            raise ValueError("--secret-file - takes standard input, so that it needs --yes")
        if not (sys.stdin.isatty() and sys.stderr.isatty()):
            raise ValueError("plan apply writes: without a terminal to ask on, it needs --yes")

    def _show(self, plan: Plan, status: JournalStatus, left: list[Change]) -> None:
        options = self._options
        console = make_console(stderr=True)
        cost = cost_at(left, options.connection.rate, batches=options.batches)
        for part in apply_summary(plan, cost):
            console.print(part)
        if len(plan) > len(left):
            console.print(f"{len(plan) - len(left):,} of them are done, by an earlier run.")
        if status.is_running:
            console.print("Another process is applying it now.")

    async def _check(self, plan: Plan, status: JournalStatus) -> None:
        """Show what the guards say, before anybody is asked.

        Raises:
            PlanBlockedError: they block the plan.
        """
        guards = self._options.guards
        async with connect(simulating(self._options.connection, plan)) as (meraki, _):
            check_base_url(plan, meraki)
            findings = await check_guards(
                meraki,
                plan,
                guards.limits,
                protected=guards.protected,
                settled={each.id for each in status.entries.values() if each.state in FINAL},
            )
        if findings.problems:
            raise PlanBlockedError(findings.problems)
        self._warn(findings.warnings)

    def _warn(self, warnings: Sequence[str]) -> None:
        for warning in warnings:
            print_warning(warning)

    def _confirmed(self, left: int) -> bool:
        try:
            return typer.confirm(f"Apply {changes_in_words(left)}?", err=True)
        except typer.Abort:
            raise KeyboardInterrupt from None

    async def _apply(
        self,
        plan: Plan,
        secrets: dict[str, str],
        sealer: Sealer | None,
        console: Console | None,
    ) -> PlanReport:
        options = self._options
        progress = ApplyProgress(len(plan))
        async with connect(simulating(options.connection, plan)) as (meraki, _):
            self._progress = progress
            return await show_apply_progress(
                apply_plan(
                    meraki,
                    self._path,
                    secrets=secrets,
                    sealer=sealer,
                    limits=options.guards.limits,
                    protected=options.guards.protected,
                    all_or_nothing=options.all_or_nothing,
                    batches=options.batches,
                    on_outcome=progress.record,
                ),
                progress,
                meraki.budgets,
                console,
            )

    def _print(self, report: PlanReport, finished: JournalStatus | None) -> None:
        """Print what became of the changes.

        Args:
            report: of all changes.
            finished: what the journal said, if an earlier run had settled everything.
        """
        self._warn(report.warnings)
        if finished is not None:
            print_error(nothing_sent(finished))
        if self._options.format == "json":
            text = msgspec.json.format(msgspec.json.encode(report_as_json(report)))
            write_stdout(text + b"\n")
            return
        lines = report_lines(report.outcomes, _MAX_SHOWN)
        done = report.counts.get("done", 0)
        if not report.is_complete:
            lines.append(
                "Apply it again to try what is not done: what is done stays so, and what was "
                "refused is compared anew."
            )
        if done:
            lines.append(
                f"To take back what can be: meraki-async plan revert {self._path} --out FILE"
            )
        print_all(lines)

    def _how_far(self) -> str:
        if self._progress is None:
            return "nothing was sent."
        try:
            entries = plan_status(self._path).entries.values()
        except PlanError:
            return f"meraki-async plan status {self._path} shows how far it is."
        states = [each.state for each in entries]
        settled = sum(state in FINAL for state in states)
        open_ = sum(state in ("sent", "unknown") for state in states)
        doubt = f", {open_:,} were sent and are looked for first" if open_ else ""
        return (
            f"{settled:,} of {self._progress.total:,} changes are done{doubt}. Run the same "
            f"command again to go on; meraki-async plan status {self._path} shows what there is."
        )
