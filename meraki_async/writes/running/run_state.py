"""What all organizations of one run over a plan share: who waits for whom, and who is done."""

import asyncio
from collections.abc import Iterable, Mapping
from typing import Any

from ...errors import PlanError
from ..change import Change
from ..effects.effect import Effect
from ..effects.kinds import effect_of
from ..looking import RecentListings
from ..order import depths, predecessors
from ..plan import Plan
from .report import Outcome, outcome_of
from .steps import Steps


class RunState:
    """One run over a plan.

    Args:
        plan: to apply.
        steps: writes the states of its changes.
        secrets: that its changes use, by name.
        all_or_nothing: send nothing more once a change was refused or has failed.
        batches: whether action batches are used.
        recent: listings that the guards have just read; None: all are read.
    """

    def __init__(
        self,
        plan: Plan,
        steps: Steps,
        secrets: Mapping[str, str],
        *,
        all_or_nothing: bool,
        batches: bool,
        recent: RecentListings | None,
    ) -> None:
        self.steps = steps
        self.batches = batches
        self.recent = recent
        self.all_or_nothing = all_or_nothing
        self._plan = plan
        self._secrets = secrets
        self._settled = {change.id: asyncio.Event() for change in plan.changes}
        self._waits = predecessors(plan.changes)
        self._depths = depths(self._waits)
        self.place = {change.id: number for number, change in enumerate(plan.changes)}
        """The changes' places in the plan, by their ids."""
        self._not_tried: dict[str, str] = {}
        self._earlier = dict(steps.entries)
        sent = [each.id for each in steps.entries.values() if each.state in ("sent", "unknown")]
        self._left_to_find_out = set(sent)
        """What an earlier run sent, and nobody has looked yet what became of it."""
        self._not_found_out: set[str] = set()
        """Of these that could not be read."""
        self._all_found_out = asyncio.Event()

    def outcome(self, change: Change) -> Outcome:
        """What became of a change so far."""
        if change.id in self._not_tried:
            return Outcome(change=change, state="planned", detail=self._not_tried[change.id])
        return outcome_of(change, self.steps.entries.get(change.id))

    def not_tried(self, change: Change, reason: str) -> None:
        """Note that a change is left as it is in this run, and why."""
        self._not_tried[change.id] = reason
        self._settled[change.id].set()

    def settled(self, change: Change) -> None:
        """Note that nothing more is done about a change in this run."""
        self._settled[change.id].set()

    async def until_settled(self, *change_ids: str) -> None:
        """Wait until nothing more is done about changes in this run."""
        for each in change_ids:
            if not self._settled[each].is_set():
                await self._settled[each].wait()

    async def until_ready(self, change: Change) -> None:
        """Wait until nothing more is done about what a change waits for."""
        for each in self._waits[change.id]:
            await self.until_settled(*each)

    def found_out(self, changes: Iterable[Change]) -> None:
        """Note that it was found out what an earlier run has done of changes, or cannot be now."""
        for change in changes:
            self._left_to_find_out.discard(change.id)
            if self.steps.entries[change.id].state == "sent":
                self._not_found_out.add(change.id)
        if not self._left_to_find_out:
            self._all_found_out.set()

    async def until_all_found_out(self) -> None:
        """Wait until nothing more is found out about what an earlier run has done."""
        if self._left_to_find_out:
            await self._all_found_out.wait()

    def urgency(self, change: Change) -> tuple[int, int]:
        """What is to be sent first has the lowest: that for which the longest chain waits."""
        return -self._depths[change.id], self.place[change.id]

    def reason_to_stop(self) -> str | None:
        """Why nothing more may be sent; None: it may."""
        if not self.all_or_nothing:
            return None
        for change in self._plan.changes:
            if change.id in self._not_found_out:
                return f"whether {change.id} was done could not be read"
            entry = self.steps.entries.get(change.id)
            if entry is None or entry.state not in ("refused", "failed", "unknown"):
                continue
            # what an earlier run was refused, or failed to do, is tried again
            if entry.state == "unknown" or entry is not self._earlier.get(change.id):
                return f"{change.id} is {entry.state}"
        return None

    def is_open(self, change: Change) -> bool:
        """Whether a change was neither sent nor found to be done."""
        entry = self.steps.entries.get(change.id)
        return entry is None or entry.state in ("planned", "refused")

    def _results_for(self, change: Change) -> dict[str, Any] | str:
        """The results that a change uses; a text says which change it lacks."""
        found: dict[str, Any] = {}
        for each in sorted(change.needed_results()):
            if not self.steps.is_final(each):
                return f"{each}, whose result it uses, is not done"
            found[each] = self.steps.entries[each].result_value
        if change.after is not None and not self.steps.is_final(change.after):
            return f"{change.after}, on which it depends, is not done"
        return found

    def effect_of(self, change: Change) -> Effect | str:
        """The effect of a change's request, when what it uses is there; a text says what is not."""
        try:
            results = self._results_for(change)
            if isinstance(results, str):
                return results
            request = change.request(results, self._secrets)
        except PlanError as error:
            return str(error)
        return effect_of(request, change.organization_id)
