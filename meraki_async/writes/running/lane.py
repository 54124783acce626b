"""The changes of one organization, sent as soon as each may be.

The next hundred are read while those before them are on their way. What was read is kept in the
journal, so that a run that follows a kill need not read it again.
"""

import asyncio
import time
from collections import defaultdict
from collections.abc import Callable, Coroutine, Mapping, Sequence
from functools import partial
from heapq import heappop, heappush
from math import ceil
from typing import Any

from msgspec import UNSET

from ...errors import PlanError
from ..change import Change
from ..effects.effect import Effect
from ..looking import Found, look
from ..sealing import hasher_of
from ..target import Target
from .batched_writes import ENOUGH, BatchedWrites
from .grounds import decode_ground
from .journal import Entry
from .judging import Judgement, judge, judge_ground
from .operation_limits import limit_of
from .run_state import RunState
from .single_writes import LaneStoppedError, SingleWrites
from .steps import Step

_PART = 100
"""Changes that are sent together: as many as an action batch takes."""
WORTH_DIVIDING = 50
"""What is ready is divided into no smaller parts: a batch takes about four requests of any size."""
PARTS_ON_THE_WAY = 5
"""As many as an organization may have batches at once; what was read for others would age."""
_LOOKS = 8
"""Reads that wait for their turn at once: fewer than of what batches have done, since after a kill
each batch of which that is not known is asked for again."""
_FRESH_SECONDS = 30.0
"""How old a ground of a run that was killed may be: that of a run that goes on is as old."""


class Lane:
    """The changes of one organization: what is ready is read, and sent while the next is read.

    Args:
        run: that they belong to.
        organization_id: whose they are; None: nobody's, so that no batch takes them.
    """

    def __init__(self, run: RunState, organization_id: str | None) -> None:
        self._run = run
        self._steps = run.steps
        self._singles = SingleWrites(run.steps)
        self._batched: BatchedWrites | None = None
        if organization_id is not None:
            runner = run.steps.meraki.batch_runner(organization_id)
            self._batched = BatchedWrites(run.steps, self._singles, runner)
        self._ready: list[tuple[tuple[int, ...], Change, Effect]] = []
        """A heap: those that are to be sent first are first."""
        self._looks = asyncio.Semaphore(_LOOKS)
        self._earlier: dict[str, asyncio.Task[None]] = {}
        """What finds out about changes that an earlier run sent, by their ids."""
        self._is_ready = asyncio.Event()
        self._on_the_way = asyncio.Semaphore(PARTS_ON_THE_WAY)
        self._room = PARTS_ON_THE_WAY
        self._stopped: str | None = None

    def find_out_earlier(self, changes: Sequence[Change], tasks: asyncio.TaskGroup) -> None:
        """Begin to settle changes that an earlier run sent, and of whose outcome it knew nothing.

        What they wait for was done before they were sent. Of a batch those that are known to be
        done are needed too: what the API lists of its results has no names.

        Args:
            changes: of the organization.
            tasks: in which that goes on, while other changes are sent.
        """
        by_batch: defaultdict[str | None, list[Change]] = defaultdict(list)
        for change in changes:
            by_batch[self._batch_of(change)].append(change)
        for batch_id, part in by_batch.items():
            sent = [change for change in part if self._state(change) in ("sent", "unknown")]
            if batch_id is None:
                for change in sent:
                    settling = partial(self._settle_earlier, change)
                    finding_out = self._find_out(settling, [change])
                    self._earlier[change.id] = tasks.create_task(finding_out)
            elif sent:
                finding_out = self._find_out(partial(self._resume, batch_id, part), sent)
                task = tasks.create_task(finding_out)
                self._earlier.update(dict.fromkeys([change.id for change in sent], task))

    async def _find_out(
        self, settle: Callable[[], Coroutine[Any, Any, None]], changes: Sequence[Change]
    ) -> None:
        # after all changes have had their first turn, which takes long: what was let through before
        # would leave at once with what is let through after it, and be too much for the budget
        await asyncio.sleep(0)
        try:
            await settle()
        except LaneStoppedError as error:
            self._stop(error)
        self._run.found_out(changes)

    async def _settle_earlier(self, change: Change) -> None:
        step = self._sent_step(change)
        if step is None:
            return
        if not await self._singles.settle(step, "an earlier run sent it and was stopped"):
            await self._steps.write([Entry(id=change.id, state="planned")])

    async def _resume(self, batch_id: str, part: Sequence[Change]) -> None:
        steps = [step for step in map(self._sent_step, part) if step is not None]
        if self._batched is not None and len(steps) == len(part):
            await self._take_place()
            try:
                await self._batched.resume(batch_id, steps)
            finally:
                self._give_place()

    async def _until_found_out(self, change: Change) -> None:
        """Wait until it is known what an earlier run has done of a change, as far as can be.

        If one that has failed keeps all else from being sent: of all, in all organizations.
        """
        if self._run.all_or_nothing:
            await self._run.until_all_found_out()
        elif (finding_out := self._earlier.get(change.id)) is not None:
            await asyncio.wait([finding_out])

    def _sent_step(self, change: Change) -> Step | None:
        """A step that an earlier run sent; None: without its effect it stays what it is."""
        effect = self._run.effect_of(change)
        if isinstance(effect, str):
            return None
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
            read_at=entry.read_at,
            sent_at=entry.sent_at,
            batch_id=entry.batch_id,
        )

    def _batch_of(self, change: Change) -> str | None:
        entry = self._steps.entries.get(change.id)
        return None if entry is None else entry.batch_id

    async def settle(self, change: Change) -> None:
        """Bring a change to its end, once what it waits for is there."""
        await self._until_found_out(change)
        await self._run.until_ready(change)
        if self._state(change) in ("planned", "refused", "failed"):
            effect = self._run.effect_of(change)
            if not isinstance(effect, str):
                heappush(self._ready, (self._turn(change), change, effect))
                self._is_ready.set()
                await self._run.until_settled(change.id)
            elif self._is_stopped():
                self._run.not_tried(change, f"it was not tried: {self._stopped}")
            else:
                await self._refuse(change, effect)
        self._run.settled(change)

    async def run(self) -> None:
        """Read and send what is ready, until cancelled."""
        async with asyncio.TaskGroup() as tasks:
            while True:
                await self._is_ready.wait()
                # all that became ready at once goes together
                await asyncio.sleep(0)
                first = [heappop(self._ready) for _ in range(self._size_of_part())]
                part = [(change, effect) for _, change, effect in first]
                # as a run that follows a kill lists what was in a batch
                part.sort(key=lambda each: self._run.place[each[0].id])
                if not self._ready:
                    self._is_ready.clear()
                # what waits for a limit of its own keeps nothing else waiting
                limited = [each for each in part if limit_of(each[0].operation) is not None]
                if limited:
                    tasks.create_task(self._read_and_send(limited))
                if others := [each for each in part if limit_of(each[0].operation) is None]:
                    await self._take_place()
                    due = await self._read(others)
                    sending = tasks.create_task(self._finish(others, due))
                    sending.add_done_callback(self._give_place)

    async def _take_place(self) -> None:
        """Wait until one more batch may be on its way, those of an earlier run among them."""
        await self._on_the_way.acquire()
        self._room -= 1

    def _give_place(self, _: object = None) -> None:
        self._room += 1
        self._on_the_way.release()

    def _size_of_part(self) -> int:
        """How many of those that are ready go next: batches that run side by side end sooner."""
        ready = len(self._ready)
        parts = max(1, min(self._room, ready // WORTH_DIVIDING))
        return min(ceil(ready / parts), _PART)

    async def _read_and_send(self, part: Sequence[tuple[Change, Effect]]) -> None:
        await self._finish(part, await self._read(part))

    async def _read(self, part: Sequence[tuple[Change, Effect]]) -> list[Step]:
        """Those of a part that may be sent; the others are settled."""
        if self._is_stopped():
            return []
        return await self._due([change for change, _ in part], {c.id: e for c, e in part})

    async def _finish(self, part: Sequence[tuple[Change, Effect]], due: list[Step]) -> None:
        """Send what is due of a part, and say so of all of it."""
        if not self._is_stopped():
            try:
                await self._send(due)
            except LaneStoppedError as error:
                self._stop(error)
        for change, _ in part:
            if self._stopped is not None and self._run.is_open(change):
                self._run.not_tried(change, f"it was not tried: {self._stopped}")
            else:
                self._run.settled(change)

    def _is_stopped(self) -> bool:
        self._stopped = self._stopped or self._run.reason_to_stop()
        return self._stopped is not None

    def _stop(self, error: LaneStoppedError) -> None:
        if self._stopped is None:
            self._stopped = self._steps.without_secrets(str(error))

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

    def _state(self, change: Change) -> str:
        entry = self._steps.entries.get(change.id)
        return "planned" if entry is None else entry.state

    async def _due(self, changes: Sequence[Change], effects: Mapping[str, Effect]) -> list[Step]:
        """Those that may be sent; the others are settled."""
        due: list[Step] = []
        by_target: defaultdict[Target | None, list[Change]] = defaultdict(list)
        for change in changes:
            effect = effects[change.id]
            if (kept := self._kept(change, effect)) is None:
                by_target[effect.target].append(change)
            else:
                read_at = self._steps.entries[change.id].read_at
                due += await self._judged(change, effect, kept, read_at)

        async def seen(target: Target | None, found: Found | None, read_at: float | None) -> None:
            read = []
            for change in by_target[target]:
                hasher = hasher_of(self._steps.sealer, change)
                judgement = judge(change, effects[change.id], found, hasher)
                read += await self._judged(change, effects[change.id], judgement, read_at)
            await self._keep(read)
            due.extend(read)

        await seen(None, None, None)
        await look(
            self._steps.meraki,
            [target for target in by_target if target is not None],
            recent=self._run.recent,
            on_found=seen,
            slots=self._looks,
        )
        return sorted(due, key=lambda step: self._run.place[step.change.id])

    async def _judged(
        self, change: Change, effect: Effect, judgement: Judgement, read_at: float | None
    ) -> list[Step]:
        """The step of a change that may be sent; none: it is settled."""
        step = Step(
            change=change,
            request=effect.request,
            effect=effect,
            ground=judgement.ground,
            read_at=read_at,
        )
        match judgement.verdict:
            case "due":
                return [step]
            case "in_force":
                result = effect.record(judgement.ground)
                await self._steps.settled(step, "skipped", judgement.detail, result)
            case "moved":
                step.ground = UNSET
                await self._steps.settled(step, "refused", judgement.detail)
            case "unreadable":
                step.ground = UNSET
                detail = f"what it relies on could not be read: {judgement.detail}"
                await self._steps.settled(step, "refused", detail)
        return []

    async def _keep(self, read: Sequence[Step]) -> None:
        """Have the journal keep what was read, for a run that follows a kill.

        Not of what an earlier run has refused or failed to do: that stays said until it is sent.
        """
        open_ = [step for step in read if self._state(step.change) == "planned"]
        entries = [self._steps.entry(step, "planned") for step in open_]
        if kept := [entry for entry in entries if entry.read_at is not None]:
            await self._steps.write(kept)

    def _turn(self, change: Change) -> tuple[int, ...]:
        """What is to be sent first has the lowest: what was just read, before it is too old."""
        return int(not self._is_fresh(change)), *self._run.urgency(change)

    def _is_fresh(self, change: Change) -> bool:
        """Whether a run that was killed a moment ago has read what a change relies on."""
        entry = self._steps.entries.get(change.id)
        if entry is None or entry.state != "planned" or entry.read_at is None:
            return False
        return 0 <= time.time() - entry.read_at < _FRESH_SECONDS

    def _kept(self, change: Change, effect: Effect) -> Judgement | None:
        """What is to be done by what such a run has read; None: it has not, or too long ago."""
        if not self._is_fresh(change):
            return None
        stored = self._steps.entries[change.id].ground
        try:
            ground = decode_ground(change, stored, self._steps.sealer)
        except PlanError:
            return None
        return judge_ground(change, effect, ground, hasher_of(self._steps.sealer, change))

    async def _refuse(self, change: Change, detail: str) -> None:
        entry = Entry(id=change.id, state="refused", detail=detail)
        await self._steps.write([entry])
        self._steps.tell(change, entry)
