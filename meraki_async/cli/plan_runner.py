"""Runs the ``plan`` commands that change nothing: new, show, check, status, revert."""

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from contextlib import aclosing
from pathlib import Path
from typing import Any, Self
from urllib.parse import urlsplit

import msgspec
from msgspec import Struct
from rich.console import Group
from rich.live import Live

from ..budgets.budgets import Budgets
from ..errors import ConfigurationError, MerakiError, PlanError, UnauthorizedError, VaultError
from ..operations.assignments import Assignments
from ..operations.parameter_names import python_names
from ..operations.secrets import secret_members
from ..selection.selection import Selection
from ..selection.targets import Target, Targets, target_parameter
from ..writes import Change, Limits, Plan, plan_status, preview_plan, revert_plan
from ..writes.bulk import BulkTarget, plan_bulk
from ..writes.cost import Cost, cost_of
from .arguments import parse_arguments, undocumented_values
from .connection import Connection, connect, open_sealer
from .operation_info import OperationInfo, operation_info
from .output.console import make_console
from .output.plan_preview import show_preview
from .output.plan_status import status_text
from .output.plan_tables import changes_in_words, print_plan
from .plan_secrets import secrets_in_environment
from .streams import StandardOutputError, print_error, print_warning, write_stdout

_MAX_PROBLEMS = 20
_WATCH_SECONDS = 1.0


class Guards(Struct, frozen=True, kw_only=True):
    """What a plan may not do."""

    limits: Limits
    protected: tuple[str, ...]
    """Addresses of administrators who are neither removed nor lowered."""


class NewPlan(Struct, frozen=True, kw_only=True):
    """A plan that is to be made: one operation over a selection, or on one thing."""

    info: OperationInfo
    assignments: Assignments
    parameters: dict[str, Any]
    """The same for all targets, by their Python names."""
    selection: Selection | None
    """None: the parameters name the only target."""
    why: str | None

    @classmethod
    def of(
        cls,
        operation_id: str,
        assignments: Sequence[str],
        *,
        secrets: Sequence[str],
        parameters: Sequence[str],
        why: str | None,
        **choices: Any,
    ) -> Self:
        """The plan that the options of a command describe.

        Args:
            operation_id: ``updateNetwork``.
            assignments: ``FIELD=VALUE`` and the like, each.
            secrets: ``FIELD`` or ``FIELD=NAME``, each.
            parameters: ``NAME=VALUE``, each.
            why: why, for people.
            choices: as ``Selection.of`` takes them.

        Raises:
            TypeError: a parameter is unknown or missing.
            ValueError: something else is wrong with them.
        """
        info = operation_info(operation_id)
        if not info.operation.is_write:
            raise ValueError(f"{operation_id} changes nothing: meraki-async call makes it")
        given = python_names(
            info.method, {each.partition("=")[0]: None for each in parameters if "=" in each}
        )
        in_body = [each.wire_name for each in info.parameters if each.name in given]
        parsed = Assignments.parse(
            operation_id, assignments, values=_secret_values(secrets), given=in_body
        )
        selection = _selection(info, Selection.of(**choices), given)
        elsewhere = [each.name for each in info.parameters if each.wire_name in _fields(parsed)]
        if selection is not None:
            elsewhere.append(info.parameter(str(target_parameter(info.operation))).name)
        found = parse_arguments(info, parameters, elsewhere=elsewhere)
        if found.piped:
            raise ValueError(f"{found.piped[0].wire_name}=- is for meraki-async call")
        for text in undocumented_values(info, found.values):
            print_warning(text)
        documented = {each.name: each.wire_name for each in info.parameters}
        _refuse_secrets(parsed, {documented[n]: value for n, value in found.values.items()})
        return cls(
            info=info,
            assignments=parsed,
            parameters=found.values,
            selection=selection,
            why=why,
        )


def _fields(assignments: Assignments) -> set[str]:
    return {each.path[0] for each in assignments.assignments}


def _secret_values(secrets: Sequence[str]) -> dict[str, Any]:
    values = {}
    for text in secrets:
        field, _, name = text.partition("=")
        values[field] = {"$secret": name or field.rpartition(".")[2]}
    return values


def _selection(
    info: OperationInfo, selection: Selection, given: dict[str, None]
) -> Selection | None:
    parameter = target_parameter(info.operation)
    is_single = parameter is None or info.parameter(parameter).name in given
    if is_single and not selection.is_everything:
        which = parameter and f"{parameter} is given: a selection has no place beside it"
        raise ValueError(which or f"{info.operation.id} is about nothing that could be chosen")
    if not is_single and selection.is_everything:
        raise ValueError(
            f"choose what {info.operation.id} is carried out on, with --org, --network, "
            f"--network-tag or --product (--org '*' is everything), or give -p {parameter}=…"
        )
    return None if is_single else selection


def _refuse_secrets(assignments: Assignments, parameters: dict[str, Any]) -> None:
    """Others can see the arguments of commands."""
    given = {each.path[-1]: each.value for each in assignments.assignments}
    found = sorted({*secret_members(given), *secret_members(parameters)})
    if found:
        raise ValueError(
            f"{', '.join(found)}: secrets do not belong into a command line, where others see "
            f"them; --secret {found[0]} has it asked for when the plan is applied (within JSON, "
            'write {"$secret": "NAME"} in its place, and field:=JSON)'
        )


def make_plan(wanted: NewPlan, out: Path | None, connection: Connection) -> int:
    """Make a plan and store it.

    Args:
        wanted: what it is to be.
        out: its file; None: it is printed.
        connection: which dashboard.

    Returns:
        The exit code of the command.
    """
    return guarded(lambda: _make_plan(wanted, out, connection), "nothing was written")


async def _make_plan(wanted: NewPlan, out: Path | None, connection: Connection) -> int:
    if out is not None:
        check_is_free(out)
    errors = make_console(stderr=True)
    problems: list[str] = []
    is_whole = True
    sealer = open_sealer(connection)
    async with connect(connection) as (meraki, _):
        with errors.status("Reading what there is"):
            targets = [BulkTarget(parameters={})]
            if wanted.selection is not None:
                search = Targets(meraki, wanted.info.operation, wanted.selection)
                async with aclosing(aiter(search)) as stream:
                    found = [each async for each in stream]
                problems += map(str, search.problems)
                is_whole = not any(each.is_failure for each in search.problems)
                targets = _bulk_targets(found, wanted.info)
            made = await plan_bulk(
                meraki,
                wanted.assignments,
                targets,
                wanted.parameters,
                why=wanted.why,
                sealer=sealer,
            )
    problems += made.problems
    code = 0 if is_whole and not made.problems else 1
    for problem in problems[:_MAX_PROBLEMS]:
        print_error(f"Left out: {problem}")
    if len(problems) > _MAX_PROBLEMS:
        print_error(f"… and {len(problems) - _MAX_PROBLEMS:,} more.")
    in_force = f"{made.in_force:,} of {len(targets):,} have it already"
    if not made.plan.changes:
        print_error(f"Nothing to change: {in_force}." if targets else "Nothing was chosen.")
        return code if targets else 1
    if out is None:
        print_plan(made.plan, "table", cost_at(made.plan.changes, connection.rate))
    else:
        made.plan.save(out)
        organizations = len({each.organization_id for each in made.plan.changes})
        print_error(
            f"Planned in {out}: {changes_in_words(len(made.plan))} in {organizations:,} "
            f"{'organization' if organizations == 1 else 'organizations'}"
            + (f"; {in_force}" if made.in_force else "")
            + f". Next: meraki-async plan show {out}, then plan apply {out}"
        )
        if missing := made.plan.missing_secrets():
            print_error(f"When it is applied, it asks for: {', '.join(missing)}")
    return code


def check_is_free(out: Path) -> None:
    """Find out before everything is read."""
    if out.exists():
        raise PlanError(f"{out} is there already: choose another name")
    if not out.parent.is_dir():
        raise PlanError(f"{out} cannot be written: {out.parent} is no directory")


def _bulk_targets(found: list[Target], info: OperationInfo) -> list[BulkTarget]:
    """In an order of their own: the same selection twice is the same plan."""
    name = str(target_parameter(info.operation))
    return [
        BulkTarget(
            parameters={name: each.id},
            organization_id=each.organization.id,
            name=each.name or None,
        )
        for each in sorted(found, key=lambda each: (each.organization.id, each.id))
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
        for change, reason in reversal.left[:_MAX_PROBLEMS]:
            name = f" ({change.subject})" if change.subject else ""
            print_error(f"Does not come back: {change.operation} {change.path}{name}: {reason}")
        if len(reversal.left) > _MAX_PROBLEMS:
            print_error(f"… and {len(reversal.left) - _MAX_PROBLEMS:,} more.")
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
