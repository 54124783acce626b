"""The changes of one organization, sent as soon as each may be.

The next hundred are read while those before them are on their way. What was read is kept in the
journal, so that a run that follows a kill need not read it again.
"""

import asyncio
import time
from collections import defaultdict
from collections.abc import Mapping, Sequence

from msgspec import UNSET

from ..errors import PlanError
from .batched_writes import ENOUGH, BatchedWrites
from .change import Change
from .concealing import has_secrets
from .effects.effect import Effect
from .grounds import decode_ground
from .journal import Entry
from .judging import Judgement, judge_all, judge_ground
from .looking import READ_AT_ONCE, in_pieces
from .operation_limits import limit_of
from .run_state import RunState
from .sealing import hasher_of
from .single_writes import LaneStoppedError, SingleWrites
from .steps import Step

_PART = 100
"""Changes that are sent together: as many as an action batch takes."""
_PARTS_ON_THE_WAY = 5
"""As many as an organization may have batches at once; what was read for others would age."""
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
        self._ready: list[tuple[Change, Effect]] = []
        self._is_ready = asyncio.Event()
        self._on_the_way = asyncio.Semaphore(_PARTS_ON_THE_WAY)
        self._stopped: str | None = None

    async def settle_earlier(self, changes: Sequence[Change]) -> None:
        """Changes that an earlier run sent, and of whose outcome it knew nothing.

        What they wait for was done before they were sent. Of a batch those that are known to be
        done are needed too: what the API lists of its results has no names.
        """
        sent = [change for change in changes if self._state(change) in ("sent", "unknown")]
        # before those of batches that were not confirmed are planned again
        singly = [self._sent_step(change) for change in sent if self._batch_of(change) is None]
        try:
            for batch_id in dict.fromkeys(map(self._batch_of, sent)):
                if batch_id is not None and self._batched is not None:
                    whole = [each for each in changes if self._batch_of(each) == batch_id]
                    part = [self._sent_step(change) for change in whole]
                    known = [step for step in part if step is not None]
                    if len(known) == len(part):
                        await self._batched.resume(batch_id, known)
            await asyncio.gather(*(self._settle(step) for step in singly if step is not None))
        except LaneStoppedError as error:
            self._stop(error)

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
            sent_at=entry.sent_at,
            batch_id=entry.batch_id,
        )

    def _batch_of(self, change: Change) -> str | None:
        entry = self._steps.entries.get(change.id)
        return None if entry is None else entry.batch_id

    async def settle(self, change: Change) -> None:
        """Bring a change to its end, once what it waits for is there."""
        await self._run.until_ready(change)
        if self._state(change) in ("planned", "refused", "failed"):
            effect = self._run.effect_of(change)
            if not isinstance(effect, str):
                self._ready.append((change, effect))
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
                self._ready.sort(key=lambda each: self._run.urgency(each[0]))
                part, self._ready = self._ready[:_PART], self._ready[_PART:]
                # as a run that follows a kill lists what was in a batch
                part.sort(key=lambda each: self._run.place[each[0].id])
                if not self._ready:
                    self._is_ready.clear()
                # what waits for a limit of its own keeps nothing else waiting
                limited = [each for each in part if limit_of(each[0].operation) is not None]
                if limited:
                    tasks.create_task(self._read_and_send(limited))
                if others := [each for each in part if limit_of(each[0].operation) is None]:
                    await self._on_the_way.acquire()
                    due = await self._read(others)
                    sending = tasks.create_task(self._finish(others, due))
                    sending.add_done_callback(lambda _: self._on_the_way.release())

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

    async def _settle(self, step: Step) -> None:
        if not await self._singles.settle(step, "an earlier run sent it and was stopped"):
            await self._steps.write([Entry(id=step.change.id, state="planned")])

    async def _due(self, changes: Sequence[Change], effects: Mapping[str, Effect]) -> list[Step]:
        """Those that may be sent; the others are settled."""
        due: list[Step] = []
        left = []
        for change in changes:
            if (known := self._just_read(change, effects[change.id])) is None:
                left.append(change)
            else:
                due += await self._judged(change, effects[change.id], known)
        without = [change for change in left if effects[change.id].target is None]
        by_target = defaultdict(list)
        for change in left:
            if (target := effects[change.id].target) is not None:
                by_target[target].append(change)
        pieces = [
            [c for t in piece for c in by_target[t]] for piece in in_pieces(by_target, READ_AT_ONCE)
        ]
        for piece in [without, *pieces]:
            judged = await judge_all(
                self._steps.meraki, piece, effects, self._steps.sealer, self._run.recent
            )
            read = []
            for change, judgement in judged:
                read += await self._judged(change, effects[change.id], judgement)
            await self._keep(read)
            due += read
        return sorted(due, key=lambda step: self._run.place[step.change.id])

    async def _judged(self, change: Change, effect: Effect, judgement: Judgement) -> list[Step]:
        """The step of a change that may be sent; none: it is settled."""
        step = Step(change=change, request=effect.request, effect=effect, ground=judgement.ground)
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
        sealer = self._steps.sealer
        kept = [
            self._steps.entry(step, "planned")
            for step in read
            if self._state(step.change) == "planned"
            and step.ground is not UNSET
            and (sealer is not None or not has_secrets(step.ground))
        ]
        if kept:
            await self._steps.write(kept)

    def _just_read(self, change: Change, effect: Effect) -> Judgement | None:
        """What a run that was killed a moment ago has read; None: nothing, or it is too old."""
        entry = self._steps.entries.get(change.id)
        if entry is None or entry.state != "planned" or entry.ground is None:
            return None
        if not 0 <= time.time() - entry.changed_at < _FRESH_SECONDS:
            return None
        try:
            ground = decode_ground(change, entry.ground, self._steps.sealer)
        except PlanError:
            return None
        return judge_ground(change, effect, ground, hasher_of(self._steps.sealer, change))

    async def _refuse(self, change: Change, detail: str) -> None:
        entry = Entry(id=change.id, state="refused", detail=detail)
        await self._steps.write([entry])
        self._steps.tell(change, entry)
