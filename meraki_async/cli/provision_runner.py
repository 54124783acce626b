"""Runs the ``provision`` commands."""

import secrets
from collections.abc import Callable, Coroutine, Iterable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
from msgspec import Struct

from ..client import Meraki
from ..directory.provisioning import (
    AccessFileError,
    Aim,
    ProvisioningPlan,
    ProvisioningReport,
    ProvisioningState,
    apply_provisioning,
    load_access,
    plan_access,
)
from ..directory.provisioning.personnel_feeds import (
    Movement,
    check_columns,
    parse_columns,
    read_hires,
    read_leavers,
    with_feeds,
)
from ..directory.store.store import is_database_url, open_store
from ..errors import ConfigurationError, PlanBlockedError, PlanError
from ..file_permissions import directory_mode
from ..writes import Plan, plan_status
from .asking import confirm, has_terminal
from .connection import Connection, connect
from .output.captured import print_all
from .output.console import make_console
from .output.plan_progress import ApplyProgress, show_apply_progress
from .output.plan_report import nothing_sent, report_as_json, report_lines
from .output.provisioning import (
    change_lines,
    left_lines,
    plan_as_json,
    staged_lines,
    waiting_lines,
)
from .plan_runner import changes_left, guarded, simulating
from .streams import print_error, write_stdout

_MAX_SHOWN = 50


class Declaration(Struct, frozen=True, kw_only=True):
    """Who is to have access, and who is not."""

    access: Path
    hires: Path | None = None
    leavers: Path | None = None
    columns: tuple[str, ...] = ()
    """``COLUMN=FIELD``, each."""
    time_zone: str | None = None
    protected: tuple[str, ...] = ()
    """Beside those of the file."""

    def read(self, now: datetime) -> "Declared":
        """Read the files, before anything is asked of the dashboard.

        Raises:
            ConfigurationError: something is wrong with it.
        """
        declared = load_access(self.access, zone=self.time_zone)
        columns = parse_columns(self.columns)
        hires = [] if self.hires is None else read_hires(self.hires, declared.zone, columns)
        leavers = [] if self.leavers is None else read_leavers(self.leavers, declared.zone, columns)
        if columns:
            check_columns([each for each in (self.hires, self.leavers) if each], columns)
        protected = tuple(dict.fromkeys((*declared.protected, *self.protected)))
        return Declared(with_feeds(declared, hires, leavers, now), protected)


class Declared(NamedTuple):
    """What the files of a declaration say."""

    movement: Movement
    protected: tuple[str, ...]


class Breaker(Struct, frozen=True, kw_only=True):
    """How much may be taken away, and what is applied without asking."""

    state: Path
    max_removals: int
    asks: bool
    format: str


def make_provisioning_plan(
    declaration: Declaration,
    connection: Connection,
    *,
    out: Path | None,
    is_dry_run: bool,
    prunes: bool,
    store: str | None,
    format: str,
) -> int:
    """Compare, print and store a plan; returns the exit code of the command."""

    async def make() -> int:
        now = datetime.now().astimezone()
        declared = declaration.read(now)
        _check_out(out, is_dry_run=is_dry_run)
        async with connect(connection) as (meraki, _):
            found = await _compare(meraki, declared, Aim(prunes=prunes), now, store=store)
        _print_plan(found, declared.movement, format)
        if out is not None and not is_dry_run and found.plan.changes:
            found.plan.save(out)
            print_error(f"Planned in {out}. Next: meraki-async provision apply {out}")
        return 0 if found.is_whole else 1

    return _guarded(make, "nothing was written")


def apply_provisioning_plan(
    path: Path, breaker: Breaker, protected: Sequence[str], connection: Connection
) -> int:
    """Apply a plan's file; returns the exit code of the command."""
    path = path.absolute()  # it is named to whoever releases what it stages

    async def apply() -> int:
        plan = Plan.load(path)
        status = plan_status(path)
        is_finished = not changes_left(plan, status)
        if not is_finished:
            _check_terminal(breaker, "apply")
        if breaker.asks and not is_finished:
            _show(change_lines(plan.changes, is_short=True))
            await _confirm(f"Apply {len(plan):,} change{'s' * (len(plan) != 1)}?")
        async with connect(simulating(connection, plan)) as (meraki, _):
            report = await _apply(meraki, path, plan, breaker, protected)
        if is_finished:
            print_error(nothing_sent(status))
        _print_report(report, path, breaker)
        return 0 if report.is_complete else 1

    return _guarded(apply, f"run the same command again to go on with {path}")


def expire(
    declaration: Declaration,
    breaker: Breaker,
    connection: Connection,
    *,
    directory: Path,
    store: str | None,
    is_dry_run: bool,
) -> int:
    """Take back what has ended; returns the exit code of the command."""
    path = directory.absolute() / f"{datetime.now():%Y%m%dT%H%M%S}-{secrets.token_hex(3)}.jsonl"

    async def take_back() -> int:
        now = datetime.now().astimezone()
        declared = declaration.read(now)
        async with connect(connection) as (meraki, _):
            aim = Aim(gives=False, takes_over=True)
            found = await _compare(meraki, declared, aim, now, store=store)
            if is_dry_run or not found.plan.changes:
                _print_plan(found, declared.movement, breaker.format)
                return 0 if found.is_whole and not found.plan.changes else 1
            _check_terminal(breaker, "expire")
            _show(change_lines(found.plan.changes, found.names, is_short=True))
            if breaker.asks:
                await _confirm("Take this back?")
            _make_directory(directory)
            found.plan.save(path)
            report = await _apply(meraki, path, found.plan, breaker, declared.protected)
        for line in left_lines(found, declared.movement.later):
            print_error(line)
        _print_report(report, path, breaker)
        return 0 if report.is_complete and found.is_whole else 1

    return _guarded(take_back, "run the same command again: what is due is worked out anew")


def release(
    state: Path, numbers: Sequence[int], *, is_all: bool, withdraws: bool, format: str
) -> int:
    """List, release or withdraw what is staged; returns the exit code of the command."""
    is_there = state.exists()

    async def run() -> int:
        opened = ProvisioningState(state) if is_there else None
        waiting = [] if opened is None else opened.staged()
        chosen = [each.number for each in waiting] if is_all else list(numbers)
        if unknown := sorted({*chosen} - {each.number for each in waiting}):
            raise ConfigurationError(f"nothing is staged as number {unknown[0]}")
        if opened is not None and chosen and withdraws:
            opened.withdraw(chosen)
            waiting = opened.staged()
        elif opened is not None and chosen:
            released = opened.release(chosen)
            print_all(waiting_lines(released))
            origins = dict.fromkeys(each.origin for each in released)
            again = "; ".join(f"meraki-async provision apply {each}" for each in origins)
            print_error(f"Released for a day, once. Next: {again}")
            return 0
        if format == "json":
            write_stdout(msgspec.json.format(msgspec.json.encode(waiting)) + b"\n")
        elif waiting:
            print_all(waiting_lines(waiting))
        else:
            print_error("Nothing is staged.")
        return 1 if waiting else 0

    return _guarded(run, "")


async def _compare(
    meraki: Meraki, declared: Declared, aim: Aim, now: datetime, *, store: str | None
) -> ProvisioningPlan:
    opened = None
    if store is not None:
        opened = await open_store(store, must_exist=not is_database_url(store))
    try:
        with make_console(stderr=True).status("Reading who has access"):
            return await plan_access(
                meraki,
                declared.movement.people,
                now=now,
                aim=aim,
                leaving=declared.movement.leaving,
                protected=declared.protected,
                store=opened,
            )
    finally:
        if opened is not None:
            await opened.close()


async def _apply(
    meraki: Meraki, path: Path, plan: Plan, breaker: Breaker, protected: Sequence[str]
) -> ProvisioningReport:
    _make_directory(breaker.state.parent)
    progress = ApplyProgress(len(plan))
    return await show_apply_progress(
        apply_provisioning(
            meraki,
            path,
            ProvisioningState(breaker.state, meraki.base_url),
            max_removals=breaker.max_removals,
            protected=protected,
            on_outcome=progress.record,
        ),
        progress,
        meraki.budgets,
        make_console(stderr=True),
    )


def _print_plan(found: ProvisioningPlan, movement: Movement, format: str) -> None:
    if format == "json":
        content = plan_as_json(found, movement.later)
        write_stdout(msgspec.json.format(msgspec.json.encode(content)) + b"\n")
        return
    print_all([*change_lines(found.plan.changes, found.names), *left_lines(found, movement.later)])


def _print_report(report: ProvisioningReport, path: Path, breaker: Breaker) -> None:
    if breaker.format == "json":
        content = report_as_json(report.report)
        content["staged"] = [msgspec.to_builtins(each) for each in report.staged]
        write_stdout(msgspec.json.format(msgspec.json.encode(content)) + b"\n")
        return
    held = {each.change for each in report.staged}
    told = [each for each in report.report.outcomes if each.change.id not in held]
    lines = [f"Warning: {each}" for each in report.report.warnings]
    lines += staged_lines(report.staged)
    lines += report_lines(told, _MAX_SHOWN) if told else []
    if report.staged:
        lines.append(
            f"{len(report.staged):,} staged: more than {breaker.max_removals:,} would be taken "
            "away within an hour. meraki-async provision release shows and releases them; in an "
            f"hour there is room again for: meraki-async provision apply {path}"
        )
    print_all(lines)


def _make_directory(path: Path) -> None:
    path.mkdir(mode=directory_mode(0o600), parents=True, exist_ok=True)


def _check_out(out: Path | None, *, is_dry_run: bool) -> None:
    """Find out before everything is read."""
    if is_dry_run:
        return
    if out is None:
        raise ConfigurationError("give --out PLAN, or --dry-run to look at the plan only")
    if out.exists():
        raise PlanError(f"{out} is there already: choose another name")
    if not out.parent.is_dir():
        raise PlanError(f"{out} cannot be written: {out.parent} is no directory")


def _check_terminal(breaker: Breaker, command: str) -> None:
    if breaker.asks and not has_terminal():
        raise ConfigurationError(f"without a terminal to ask on, provision {command} needs --yes")


def _show(lines: Iterable[str]) -> None:
    for line in lines:
        print_error(line)


class _NotConfirmedError(Exception):
    """Somebody said no."""


async def _confirm(question: str) -> None:
    if not await confirm(question):
        raise _NotConfirmedError


def _guarded(main: Callable[[], Coroutine[Any, Any, int]], interrupted: str) -> int:
    """As ``guarded``, and with what these commands have to say of errors."""

    async def run() -> int:
        try:
            return await main()
        except AccessFileError as error:
            for problem in error.problems:
                print_error(f"Error: {error.path}: {problem}")
            return 2
        except PlanBlockedError as error:
            for problem in error.problems:
                print_error(f"Blocked: {problem}")
            print_error("Nothing was sent. Make the plan anew.")
            return 1
        except _NotConfirmedError:
            print_error("Nothing was sent.")
            return 1

    return guarded(run, interrupted)
