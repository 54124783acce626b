"""Runs the ``plan`` commands that change nothing: show, check, status, revert."""

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import msgspec
from msgspec import Struct
from rich.console import Group
from rich.live import Live

from ..budgets.budgets import Budgets
from ..errors import ConfigurationError, MerakiError, PlanError, UnauthorizedError, VaultError
from ..writes import Change, Limits, Plan, plan_status, preview_plan, revert_plan
from ..writes.cost import Cost, cost_of
from ..writes.running.journal import FINAL, JournalStatus
from .connection import Connection, connect, open_sealer
from .output.console import make_console
from .output.plan_preview import show_preview
from .output.plan_status import status_text
from .output.plan_tables import changes_in_words, print_plan
from .plan_secrets import secrets_in_environment
from .streams import StandardOutputError, print_error, write_stdout

MAX_PROBLEMS = 20
"""That are shown of those that reading brings up."""
_WATCH_SECONDS = 1.0


class Guards(Struct, frozen=True, kw_only=True):
    """What a plan may not do."""

    limits: Limits
    protected: tuple[str, ...]
    """Addresses of administrators who are neither removed nor lowered."""


def check_is_free(out: Path) -> None:
    """Find out before everything is read."""
    if out.exists():
        raise PlanError(f"{out} is there already: choose another name")
    if not out.parent.is_dir():
        raise PlanError(f"{out} cannot be written: {out.parent} is no directory")


def changes_left(plan: Plan, status: JournalStatus) -> list[Change]:
    """Those that no run has settled yet: when a plan is applied, the others are not looked at."""
    return [
        each
        for each in plan.changes
        if (entry := status.entries.get(each.id)) is None or entry.state not in FINAL
    ]


def show_plan(path: Path, format: str, rate: float) -> int:
    """Print a plan; returns the exit code of the command."""

    async def show() -> int:
        plan = Plan.load(path)
        print_plan(plan, format, cost_at(plan.changes, rate))
        return 0

    return guarded(show, "")


def check_plan(path: Path, guards: Guards, format: str, connection: Connection) -> int:
    """Print what would become of a plan's changes; returns the exit code of the command."""

    async def check() -> int:
        plan = Plan.load(path)
        sealer = open_sealer(connection)
        async with connect(simulating(connection, plan)) as (meraki, _):
            with make_console(stderr=True).status("Reading what there is"):
                preview = await preview_plan(
                    meraki,
                    path,
                    secrets=secrets_in_environment(plan.missing_secrets()),
                    sealer=sealer,
                    limits=guards.limits,
                    protected=guards.protected,
                )
        return show_preview(preview, format)

    return guarded(check, "nothing was changed")


def show_plan_status(path: Path, format: str, *, watch: bool) -> int:
    """Print how far a plan is, once or until applying is over; returns the exit code."""

    def look() -> tuple[str, int, bool]:
        status = plan_status(path)
        return *status_text(Plan.load(path), status, format), status.is_running

    async def show() -> int:
        text, code, is_running = look()
        console = make_console()
        if watch and is_running and console.is_terminal and format != "json":
            with Live(Group(*text.splitlines()), console=console, auto_refresh=False) as live:
                while is_running:
                    await asyncio.sleep(_WATCH_SECONDS)
                    text, code, is_running = look()
                    live.update(Group(*text.splitlines()), refresh=True)
            return code
        write_stdout(text.encode())
        while watch and is_running:
            await asyncio.sleep(_WATCH_SECONDS)
            text, code, is_running = look()
            write_stdout(text.encode())
        return code

    return guarded(show, "")


def revert_to_file(path: Path, out: Path, connection: Connection) -> int:
    """Make the plan that takes a plan back; returns the exit code of the command."""

    async def revert() -> int:
        check_is_free(out)
        sealer = open_sealer(connection)
        async with connect(connection) as (meraki, _):
            with make_console(stderr=True).status("Reading what there is"):
                reversal = await revert_plan(meraki, path, sealer=sealer)
        for change, reason in reversal.left[:MAX_PROBLEMS]:
            name = f" ({change.subject})" if change.subject else ""
            print_error(f"Does not come back: {change.operation} {change.path}{name}: {reason}")
        if len(reversal.left) > MAX_PROBLEMS:
            print_error(f"… and {len(reversal.left) - MAX_PROBLEMS:,} more.")
        if not reversal.plan.changes:
            print_error("There is nothing to take back.")
        else:
            reversal.plan.save(out)
            print_error(
                f"Planned in {out}: {changes_in_words(len(reversal.plan))} that take {path} back. "
                f"Next: meraki-async plan show {out}, then plan apply {out}"
            )
        return 1 if reversal.left else 0

    return guarded(revert, "nothing was changed")


def cost_at(changes: Sequence[Change], rate: float, *, batches: bool = True) -> Cost:
    """What applying changes takes with the budgets of a connection."""
    source_rate = Budgets().source_limit.rate
    return cost_of(changes, rate=rate, source_rate=source_rate, batches=batches)


def simulating(connection: Connection, plan: Plan) -> Connection:
    """The connection, whose simulated dashboard is where that of the plan was."""
    if connection.simulated_organizations is None or plan.base_url is None:
        return connection
    return msgspec.structs.replace(connection, simulated_port=urlsplit(plan.base_url).port)


def guarded(main: Callable[[], Coroutine[Any, Any, int]], interrupted: str) -> int:
    """Run a command's coroutine; errors are one line and an exit code.

    Args:
        main: gives it.
        interrupted: what to say of what was done, when it is interrupted.

    Returns:
        The exit code of the command.
    """
    try:
        return asyncio.run(main())
    except KeyboardInterrupt:
        print_error(f"Interrupted: {interrupted}." if interrupted else "Interrupted.")
        return 130
    except StandardOutputError:
        raise
    except UnauthorizedError as error:
        print_error(f"Error: the API rejected the key: {error}")
        return 1
    except (ConfigurationError, PlanError, VaultError, TypeError, ValueError) as error:
        print_error(f"Error: {error}")
        return 2
    except (MerakiError, OSError) as error:
        print_error(f"Error: {error}")
        return 1
