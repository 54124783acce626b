"""Applies a plan: all organizations at once, each change once."""

import asyncio
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from ..change import Change
from ..looking import RecentListings
from ..plan import Plan
from .lane import Lane
from .report import Outcome
from .run_state import RunState
from .steps import Steps


async def run_plan(
    plan: Plan,
    steps: Steps,
    secrets: Mapping[str, str],
    *,
    hold: Mapping[str, str],
    all_or_nothing: bool = False,
    batches: bool = True,
    recent: RecentListings | None = None,
) -> list[Outcome]:
    """Send what is to be sent of a plan.

    Args:
        plan: to apply.
        steps: writes the states of its changes.
        secrets: that its changes use, by name.
        hold: changes that are not sent in this run, by id, and why.
        all_or_nothing: send nothing more once a change was refused or has failed.
        batches: whether action batches are used.
        recent: listings that the guards have just read; default: all are read.

    Returns:
        What became of every change, in the plan's order.

    Raises:
        PlanError: the journal cannot be written.
    """
    steps.limits.remember(plan.changes, steps.entries)
    run = RunState(
        plan,
        steps,
        secrets,
        all_or_nothing=all_or_nothing,
        batches=batches,
        recent=recent,
    )
    by_organization: defaultdict[str | None, list[Change]] = defaultdict(list)
    for change in plan.changes:
        if change.id in hold:
            run.not_tried(change, hold[change.id])
        else:
            by_organization[change.organization_id].append(change)
    try:
        async with asyncio.TaskGroup() as tasks:
            for organization_id, changes in by_organization.items():
                tasks.create_task(_run_lane(Lane(run, organization_id), changes))
    except BaseExceptionGroup as group:
        raise _first_error(group) from None
    return [run.outcome(change) for change in plan.changes]


async def _run_lane(lane: Lane, changes: Sequence[Change]) -> None:
    async with asyncio.TaskGroup() as tasks:
        lane.find_out_earlier(changes, tasks)
        sending = tasks.create_task(lane.run())
        for each in [tasks.create_task(lane.settle(change)) for change in changes]:
            await each
        sending.cancel()


def _first_error(group: BaseExceptionGroup[Any]) -> BaseException:
    """One error that says why, of those that several organizations met at once."""
    error: BaseException = group
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    return error
