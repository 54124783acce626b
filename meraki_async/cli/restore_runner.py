"""Runs ``meraki-async plan restore``."""

from pathlib import Path

from msgspec import Struct

from ..crawl import OutputError
from ..restore import IdMap, RestorePlan, plan_restore
from ..selection.selection import Selection
from .connection import Connection, connect, open_sealer
from .output.console import make_console
from .output.not_restored import not_restored
from .output.plan_tables import changes_in_words, print_plan
from .plan_runner import check_is_free, cost_at, guarded
from .streams import print_error


class RestoreOptions(Struct, frozen=True, kw_only=True):
    """What is to be restored."""

    before: Path
    out: Path | None
    """None: the plan is printed."""
    selection: Selection
    ids: IdMap
    prune: bool
    recreate_networks: bool


def make_restore_plan(options: RestoreOptions, connection: Connection) -> int:
    """Make a plan and store it.

    Args:
        options: of the command.
        connection: to the dashboard.

    Returns:
        The exit code of the command.
    """

    async def make() -> int:
        if options.out is not None:
            check_is_free(options.out)
        try:
            return await _make(options, connection)
        except OutputError as error:
            print_error(f"Error: {error}")
            return 2

    return guarded(make, "nothing was written")


async def _make(options: RestoreOptions, connection: Connection) -> int:
    sealer = open_sealer(connection)
    async with connect(connection) as (meraki, _):
        with make_console(stderr=True).status("Reading what there is"):
            made = await plan_restore(
                meraki,
                options.before,
                selection=options.selection,
                ids=options.ids,
                prune=options.prune,
                recreate_networks=options.recreate_networks,
                sealer=sealer,
                dashboard=connection.simulated_dashboard,
            )
    if made.unmatched:
        for text in made.unmatched:
            print_error(f"Error: {text}")
        return 2
    for line in not_restored(made.left):
        print_error(line)
    for side, name in made.read_by_one:
        if side == "A":
            print_error(f"Does not come back: {name} is not read now")
    if not made.plan.changes:
        print_error("Nothing to change.")
    elif options.out is None:
        print_plan(made.plan, "table", cost_at(made.plan.changes, connection.rate))
    else:
        _save(made, options.out)
    return 1 if made.left else 0


def _save(made: RestorePlan, out: Path) -> None:
    made.plan.save(out)
    organizations = len({each.organization_id for each in made.plan.changes})
    print_error(
        f"Planned in {out}: {changes_in_words(len(made.plan))} in {organizations:,} "
        f"{'organization' if organizations == 1 else 'organizations'}. "
        f"Next: meraki-async plan show {out}, then plan apply {out}"
    )
    needed = sorted({n for each in made.plan.changes for n in each.needed_secrets()})
    if asked := [name for name in needed if name not in made.plan.sealed]:
        print_error(
            f"When it is applied, it asks for: {', '.join(asked)} (with --vault, the plan has them)"
        )
