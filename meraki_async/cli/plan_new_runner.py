"""Runs ``plan new``: one operation over a selection, over the rows of a table, or on one thing."""

from collections.abc import Sequence
from contextlib import aclosing
from pathlib import Path
from typing import Any, Self

from msgspec import Struct

from ..errors import ConfigurationError
from ..operations.assignments import Assignments
from ..operations.operation_info import OperationInfo, operation_info
from ..operations.parameter_names import python_names
from ..operations.secrets import secret_members
from ..rows import Columns, RowError, Table
from ..selection.selection import Selection
from ..selection.targets import Target, Targets, target_parameter
from ..writes.bulk import BulkTarget, plan_bulk
from ..writes.table_targets import TableTargets, targets_of_rows
from .arguments import CallArguments, parse_arguments, undocumented_values
from .call_rows import column_names, wrong_rows
from .connection import Connection, connect, open_sealer
from .output.console import make_console
from .output.plan_tables import changes_in_words, print_plan
from .plan_runner import MAX_PROBLEMS, check_is_free, cost_at, guarded
from .row_options import RowOptions
from .streams import print_error, print_warning


class NewPlan(Struct, frozen=True, kw_only=True):
    """A plan that is to be made: one operation over a selection or a table, or on one thing."""

    info: OperationInfo
    assignments: Assignments
    parameters: dict[str, Any]
    """The same for all targets, by their Python names."""
    selection: Selection | None
    """None: the parameters, or rows, name the targets."""
    table: TableTargets | None
    """The targets that rows name."""
    why: str | None

    @classmethod
    def of(
        cls,
        operation_id: str,
        assignments: Sequence[str],
        *,
        secrets: Sequence[str],
        parameters: Sequence[str],
        rows: RowOptions,
        skip_wrong_rows: bool,
        why: str | None,
        **choices: Any,
    ) -> Self:
        """The plan that the options of a command describe.

        Args:
            operation_id: ``updateNetwork``.
            assignments: ``FIELD=VALUE`` and the like, each.
            secrets: ``FIELD`` or ``FIELD=NAME``, each.
            parameters: ``NAME=VALUE``, each.
            rows: the table, if there is one.
            skip_wrong_rows: leave out rows that are wrong.
            why: why, for people.
            choices: as ``Selection.of`` takes them.

        Raises:
            OSError: the table cannot be read.
            RowError: rows of it are wrong.
            TypeError: a parameter is unknown or missing.
            ValueError: something else is wrong with them.
        """
        info = operation_info(operation_id)
        if not info.operation.is_write:
            raise ValueError(f"{operation_id} changes nothing: meraki-async call makes it")
        if rows.source is None and (rows.mapped or not rows.choice.is_everything):
            raise ValueError("--map, --where and --explode are for the rows of --from")
        given = python_names(
            info.method, {each.partition("=")[0]: None for each in parameters if "=" in each}
        )
        in_body = [each.wire_name for each in info.parameters if each.name in given]
        has_table = rows.source is not None
        parsed = Assignments.parse(
            operation_id,
            assignments,
            values=_secret_values(secrets),
            given=in_body,
            is_whole=not has_table,
        )
        selected = Selection.of(**choices)
        selection = None
        if not has_table:
            selection = _selection(info, selected, given)
        elif not selected.is_everything:
            raise ValueError("the rows of --from are what is chosen: leave out --org, --network, …")
        elsewhere = [each.name for each in info.parameters if each.wire_name in _fields(parsed)]
        if has_table:
            elsewhere = [each.name for each in info.parameters]  # the columns are seen to later
        if selection is not None:
            elsewhere.append(info.parameter(str(target_parameter(info.operation))).name)
        found = parse_arguments(info, parameters, elsewhere=elsewhere)
        if found.piped and not has_table:
            name = found.piped[0].wire_name
            raise ValueError(
                f"{name} is to come from rows: give them with --from (a text that begins with @ "
                f"is -p {name}=@@…)"
            )
        for text in undocumented_values(info, found.values):
            print_warning(text)
        documented = {each.name: each.wire_name for each in info.parameters}
        _refuse_secrets(parsed, {documented[n]: value for n, value in found.values.items()})
        table = _read_table(rows, info, found, parsed) if has_table else None
        if table is not None and table.wrong and not skip_wrong_rows:
            raise RowError(
                [
                    *table.problems,
                    wrong_rows(table.wrong, table.wrong + len(table.targets), "planned"),
                ]
            )
        return cls(
            info=info,
            assignments=parsed,
            parameters=found.values,
            selection=selection,
            table=table,
            why=why,
        )


def _read_table(
    rows: RowOptions, info: OperationInfo, arguments: CallArguments, assignments: Assignments
) -> TableTargets:
    """What the rows say."""
    table = Table.load(str(rows.source), rows.choice)
    columns = Columns.of(
        info.operation.id,
        table.names,
        mapped=rows.mapped,
        fields=column_names(arguments),
        used=rows.choice.fields,
    )
    given = [each.wire_name for each in info.parameters if each.name in arguments.values]
    return targets_of_rows(table.rows, columns, assignments, given)


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


def _refuse_secret_cells(targets: Sequence[BulkTarget]) -> None:
    """There are as many of them as rows: nobody types them again when the plan is applied."""
    for target in targets:
        cells = target.assignments.assignments if target.assignments is not None else ()
        given = {each.path[-1]: each.value for each in cells}
        if name := next(secret_members(given), None):
            raise ConfigurationError(
                f"{target.origin}: {name} is a secret: with a vault (--vault, --account), those of "
                f"rows are sealed in the plan's file; --secret {name} has one for all asked for"
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
    if wanted.table is not None:
        if sealer is None:
            _refuse_secret_cells(wanted.table.targets)
        # each has its row's number: all of them are told
        for problem in wanted.table.problems:
            print_error(f"Left out: {problem}")
        is_whole = not wanted.table.wrong
    async with connect(connection) as (meraki, _):
        with errors.status("Reading what there is"):
            targets = [BulkTarget(parameters={})]
            if wanted.table is not None:
                targets = wanted.table.targets
            elif wanted.selection is not None:
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
    if sealer is not None:
        made.plan.seal_secrets(sealer)
    problems += made.problems
    code = 0 if is_whole and not made.problems else 1
    for problem in problems[:MAX_PROBLEMS]:
        print_error(f"Left out: {problem}")
    if len(problems) > MAX_PROBLEMS:
        print_error(f"… and {len(problems) - MAX_PROBLEMS:,} more.")
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
