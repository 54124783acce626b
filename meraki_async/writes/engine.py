"""Applies a plan: organization by organization, level by level, each change once."""

import asyncio
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from msgspec import UNSET

from ..errors import PlanError
from .batched_writes import ENOUGH, BatchedWrites
from .change import Change
from .effects.effect import Effect
from .effects.kinds import effect_of
from .grounds import decode_ground
from .journal import FINAL, Entry
from .judging import judge_all
from .looking import RecentListings
from .order import levels
from .plan import Plan
from .report import Outcome, outcome_of
from .single_writes import LaneStoppedError, SingleWrites
from .steps import Step, Steps

_CHUNK = 500
"""Changes that are looked at together before they are sent: what was read stays fresh."""


class PlanRun:
    """One run over a plan.

    Args:
        plan: to apply.
        steps: writes the states of its changes.
        secrets: that its changes use, by name.
        hold: changes that are not sent in this run, by id, and why.
        all_or_nothing: send nothing more once a change was refused or has failed.
        batches: whether action batches are used.
        recent: listings that the guards have just read; default: all are read.
    """

    def __init__(
        self,
        plan: Plan,
        steps: Steps,
        secrets: Mapping[str, str],
        *,
        hold: Mapping[str, str],
        all_or_nothing: bool = False,
        batches: bool = True,
        recent: RecentListings | None = None,
    ) -> None:
        self.batches = batches
        self._hold = hold
        self.recent = recent
        self._all_or_nothing = all_or_nothing
        self._plan = plan
        self._steps = steps
        self._secrets = secrets
        steps.limits.remember(plan.changes, steps.entries)
        self._settled = {change.id: asyncio.Event() for change in plan.changes}
        self._not_tried: dict[str, str] = {}

    async def run(self) -> list[Outcome]:
        """Send what is to be sent.

        Returns:
            What became of every change, in the plan's order.

        Raises:
            PlanError: the journal cannot be written.
        """
        level_of = levels(self._plan.changes)
        lanes: defaultdict[str | None, list[Change]] = defaultdict(list)
        for change in self._plan.changes:
            lanes[change.organization_id].append(change)
        try:
            async with asyncio.TaskGroup() as tasks:
                for changes in lanes.values():
                    tasks.create_task(self._run_lane(changes, level_of))
        except BaseExceptionGroup as group:
            raise _first_error(group) from None
        return [self._outcome(change) for change in self._plan.changes]

    def _outcome(self, change: Change) -> Outcome:
        if change.id in self._not_tried:
            return Outcome(change=change, state="planned", detail=self._not_tried[change.id])
        return outcome_of(change, self._steps.entries.get(change.id))

    async def _run_lane(self, changes: Sequence[Change], level_of: Mapping[str, int]) -> None:
        """All changes of one organization."""
        lane = _Lane(self, changes[0].organization_id)
        by_level: defaultdict[int, list[Change]] = defaultdict(list)
        for change in changes:
            by_level[level_of[change.id]].append(change)
        stopped = None
        for change in changes:
            if change.id in self._hold:
                self._not_tried[change.id] = self._hold[change.id]
                self._settled[change.id].set()
        for level in sorted(by_level):
            group = [each for each in by_level[level] if each.id not in self._not_tried]
            for start in range(0, len(group), _CHUNK):
                chunk = group[start : start + _CHUNK]
                stopped = stopped or self._reason_to_stop()
                if stopped is None:
                    try:
                        await lane.run(chunk)
                    except LaneStoppedError as error:
                        stopped = self._steps.without_secrets(str(error))
                for change in chunk:
                    if stopped is not None and self._is_open(change):
                        self._not_tried[change.id] = f"it was not tried: {stopped}"
                    self._settled[change.id].set()

    def _reason_to_stop(self) -> str | None:
        if not self._all_or_nothing:
            return None
        states = {each.id: each.state for each in self._steps.entries.values()}
        bad = ("refused", "failed", "unknown")
        found = next((c.id for c in self._plan.changes if states.get(c.id) in bad), None)
        return None if found is None else f"{found} is {states[found]}"

    def _is_open(self, change: Change) -> bool:
        entry = self._steps.entries.get(change.id)
        return entry is None or entry.state in ("planned", "refused")

    async def results_for(self, change: Change) -> dict[str, Any] | str:
        """The results that a change uses; a text says which change it lacks."""
        found: dict[str, Any] = {}
        for each in sorted(change.needed_results()):
            await self._settled[each].wait()
            entry = self._steps.entries.get(each)
            if entry is None or entry.state not in FINAL:
                return f"{each}, whose result it uses, is not done"
            found[each] = entry.result_value
        if change.after is not None:
            await self._settled[change.after].wait()
            entry = self._steps.entries.get(change.after)
            if entry is None or entry.state not in FINAL:
                return f"{change.after}, on which it depends, is not done"
        return found

    def request_of(self, change: Change, results: Mapping[str, Any]) -> Effect:
        """The effect of a change's request."""
        return effect_of(change.request(results, self._secrets), change.organization_id)

    @property
    def steps(self) -> Steps:
        """What writes the states of changes."""
        return self._steps


class _Lane:
    """The changes of one organization."""

    def __init__(self, run: PlanRun, organization_id: str | None) -> None:
        self._run = run
        self._steps = run.steps
        self._singles = SingleWrites(run.steps)
        self._batched: BatchedWrites | None = None
        if organization_id is not None:
            runner = run.steps.meraki.batch_runner(organization_id)
            self._batched = BatchedWrites(run.steps, self._singles, runner)

    async def run(self, chunk: Sequence[Change]) -> None:
        """Settle what was sent before, read what the rest relies on, and send it.

        Raises:
            LaneStoppedError: nothing more of the organization can be sent.
        """
        effects: dict[str, Effect] = {}
        waiting: list[Change] = []
        for change in chunk:
            entry = self._steps.entries.get(change.id)
            if entry is not None and entry.state in FINAL:
                continue
            results = await self._run.results_for(change)
            if isinstance(results, str):
                await self._refuse(change, results)
                continue
            try:
                effects[change.id] = self._run.request_of(change, results)
            except PlanError as error:
                await self._refuse(change, str(error))
                continue
            waiting.append(change)
        await self._settle_earlier([c for c in waiting if self._is_unsettled(c)], effects)
        left = [c for c in waiting if self._state(c) in ("planned", "refused", "failed")]
        await self._send(await self._due(left, effects))

    async def _send(self, due: list[Step]) -> None:
        batched = self._batched if self._run.batches else None
        together = [step for step in due if batched is not None and batched.takes(step)]
        if batched is None or len(together) < ENOUGH:
            await self._singles.send(due)
            return
        singly = [step for step in due if not batched.takes(step)]
        ended = await asyncio.gather(
            batched.send(together), self._singles.send(singly), return_exceptions=True
        )
        for each in ended:
            if isinstance(each, BaseException):
                raise each

    def _is_unsettled(self, change: Change) -> bool:
        return self._state(change) in ("sent", "unknown")

    def _state(self, change: Change) -> str:
        entry = self._steps.entries.get(change.id)
        return "planned" if entry is None else entry.state

    async def _settle_earlier(
        self, changes: Sequence[Change], effects: Mapping[str, Effect]
    ) -> None:
        """Changes that an earlier run sent, and of whose outcome it knew nothing."""
        singly: list[Step] = []
        by_batch: defaultdict[str, list[Step]] = defaultdict(list)
        for change in changes:
            step = self._step_of(change, effects[change.id])
            if step.batch_id is None:
                singly.append(step)
            else:
                by_batch[step.batch_id].append(step)
        if self._batched is not None:
            for batch_id, part in by_batch.items():
                await self._batched.resume(batch_id, part)
        await asyncio.gather(*map(self._settle, singly))

    def _step_of(self, change: Change, effect: Effect) -> Step:
        entry = self._steps.entries[change.id]
        try:
            ground = decode_ground(change, entry.ground, self._steps.sealer)
        except PlanError:
            ground = UNSET
        return Step(
            change=change,
            request=effect.request,
            effect=effect,
            ground=ground,
            sent_at=entry.sent_at,
            batch_id=entry.batch_id,
        )

    async def _settle(self, step: Step) -> None:
        if not await self._singles.settle(step, "an earlier run sent it and was stopped"):
            await self._steps.write([Entry(id=step.change.id, state="planned")])

    async def _due(self, changes: Sequence[Change], effects: Mapping[str, Effect]) -> list[Step]:
        """Those that may be sent; the others are settled."""
        due = []
        judged = await judge_all(
            self._steps.meraki, changes, effects, self._steps.sealer, self._run.recent
        )
        for change, judgement in judged:
            step = Step(
                change=change,
                request=effects[change.id].request,
                effect=effects[change.id],
                ground=judgement.ground,
            )
            match judgement.verdict:
                case "due":
                    due.append(step)
                case "in_force":
                    result = step.effect.record(judgement.ground)
                    await self._steps.settled(step, "skipped", judgement.detail, result)
                case "moved":
                    step.ground = UNSET
                    await self._steps.settled(step, "refused", judgement.detail)
                case "unreadable":
                    step.ground = UNSET
                    detail = f"what it relies on could not be read: {judgement.detail}"
                    await self._steps.settled(step, "refused", detail)
        return due

    async def _refuse(self, change: Change, detail: str) -> None:
        entry = Entry(id=change.id, state="refused", detail=detail)
        await self._steps.write([entry])
        self._steps.tell(change, entry)


def _first_error(group: BaseExceptionGroup[Any]) -> BaseException:
    """One error that says why, of those that several organizations met at once."""
    error: BaseException = group
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    return error
