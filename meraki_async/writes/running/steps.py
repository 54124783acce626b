"""What single and batched writes share: a change on its way, and how its states are written."""

import time
from collections.abc import Collection, Iterable
from typing import Any

import msgspec
from msgspec import UNSET, Struct

from ...client import Meraki
from ...operations.operation import Request
from ..change import Change
from ..concealing import concealed, has_secrets
from ..effects.effect import Effect
from ..effects.update import Update
from ..sealing import Sealer, hasher_of
from .grounds import encode_ground
from .journal import FINAL, Entry, Journal, State
from .operation_limits import OperationLimits
from .report import OnOutcome, outcome_of

_SHORTEST_SECRET = 4
"""What is shorter is in any text by chance."""


class Step(Struct, kw_only=True, eq=False):
    """A change that is to be sent."""

    change: Change
    request: Request
    effect: Effect
    ground: Any
    """What was read just before; UNSET: nothing can be."""
    read_at: float | None = None
    """When it was, in seconds of the epoch; None: nothing was read."""
    sent_at: float | None = None
    batch_id: str | None = None


class Steps:
    """Writes the states of steps into the journal, and tells whoever looks on.

    Args:
        meraki: the client.
        journal: of the plan.
        sealer: seals secrets that were read; None: they are left out.
        on_outcome: called whenever a change is settled; None: not called.
        settle_after: seconds to wait before a write whose outcome is unknown is looked for.
        secrets: that are sent, which the API's own texts may quote.
    """

    def __init__(
        self,
        meraki: Meraki,
        journal: Journal,
        sealer: Sealer | None,
        on_outcome: OnOutcome | None,
        settle_after: float,
        secrets: Collection[str] = (),
    ) -> None:
        self.meraki = meraki
        self.journal = journal
        self.sealer = sealer
        self.settle_after = settle_after
        self.limits = OperationLimits()
        """Of single operations, beside the budgets."""
        self._on_outcome = on_outcome
        # the longest first: one may be the beginning of another
        long = {each for each in secrets if len(each) >= _SHORTEST_SECRET}
        self._secrets = sorted(long, key=len, reverse=True)
        self.entries: dict[str, Entry] = journal.entries()
        """What became of the changes so far, by their ids."""
        self.warnings: list[str] = []
        """What somebody should know of how they were sent."""

    def is_final(self, change_id: str) -> bool:
        """Whether nothing more is to be done about a change, now or later."""
        entry = self.entries.get(change_id)
        return entry is not None and entry.state in FINAL

    def without_secrets(self, text: str) -> str:
        """A text for people in which the API may have quoted what was sent."""
        for each in self._secrets:
            text = text.replace(each, "…")
        return text

    async def write(self, entries: Iterable[Entry]) -> None:
        """Store states, and tell of those that are settled."""
        stored = list(entries)
        await self.journal.write(stored)
        for entry in stored:
            self.entries[entry.id] = entry

    async def sent(self, steps: Iterable[Step], batch_id: str | None = None) -> None:
        """Store that these are about to be sent."""
        now = time.time()
        entries = []
        for step in steps:
            step.sent_at, step.batch_id = now, batch_id
            entries.append(self.entry(step, "sent"))
        await self.write(entries)

    async def settled(
        self, step: Step, state: State, detail: str = "", result: Any = None, now: Any = UNSET
    ) -> None:
        """Store what became of a change.

        Args:
            step: the change.
            state: that it is in.
            detail: why, for people.
            result: the record that it made or changed.
            now: its ground after the write; UNSET: not read.
        """
        entry = self.entry(step, state, detail, result, now)
        await self.write([entry])
        self.tell(step.change, entry)

    async def settle_all(self, done: Iterable[tuple[Step, Any, Any]]) -> None:
        """Store that these are done.

        Args:
            done: each with the record that it made or changed, and its ground after the write.
        """
        entries = [(s, self.entry(s, "done", "", result, now)) for s, result, now in done]
        await self.write(entry for _, entry in entries)
        for step, entry in entries:
            self.tell(step.change, entry)

    def tell(self, change: Change, entry: Entry) -> None:
        """Tell whoever looks on."""
        if self._on_outcome is not None:
            self._on_outcome(outcome_of(change, entry))

    def entry(
        self, step: Step, state: State, detail: str = "", result: Any = None, now: Any = UNSET
    ) -> Entry:
        """What the journal says of a change."""
        changed = {}
        if state == "done" and now is not UNSET and isinstance(step.effect, Update):
            before, after = concealed(step.ground, None), concealed(now, None)
            changed = step.effect.side_effects(before, after)
        # what is kept without its secrets does not serve to send anything
        is_whole = self.sealer is not None or not has_secrets(step.ground)
        serves = is_whole and step.ground is not UNSET and state in ("planned", "sent")
        return Entry(
            id=step.change.id,
            state=state,
            detail=self.without_secrets(detail),
            ground=encode_ground(step.change, step.ground, self.sealer),
            result=None
            if result is None
            else msgspec.json.encode(concealed(result, hasher_of(self.sealer, step.change))),
            batch_id=step.batch_id,
            side_effects=msgspec.json.encode(changed) if changed else None,
            read_at=step.read_at if serves else None,
            sent_at=step.sent_at,
        )
