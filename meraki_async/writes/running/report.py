"""What came of applying a plan, or would come of it."""

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

import msgspec
from msgspec import Struct

from ..change import Change
from .journal import Entry, State
from .judging import Judgement


class Outcome(Struct, frozen=True, kw_only=True):
    """What became of one change."""

    change: Change
    state: State
    """``planned``: it was not tried."""
    detail: str = ""
    """Why, for people."""
    side_effects: dict[str, tuple[Any, Any]] = {}
    """Members that were not sent and changed all the same: before and after."""


OnOutcome = Callable[[Outcome], None]
"""Called whenever a change is settled."""


class PlanReport(Struct, frozen=True, kw_only=True):
    """What became of a plan."""

    outcomes: Sequence[Outcome]
    """In the plan's order."""
    warnings: Sequence[str] = ()
    """Sentences of the guards."""

    @property
    def counts(self) -> dict[State, int]:
        """How many changes are in each state."""
        return dict(Counter(outcome.state for outcome in self.outcomes))

    @property
    def is_complete(self) -> bool:
        """Whether every change is done, or was so already."""
        return all(outcome.state in ("done", "skipped") for outcome in self.outcomes)


class Preview(Struct, frozen=True, kw_only=True):
    """What would become of a plan, by reading alone."""

    judgements: Sequence[tuple[Change, Judgement | None]]
    """In the plan's order; None: it depends on an earlier change, and cannot be read yet."""
    problems: Sequence[str] = ()
    """Why the guards block the plan; empty: they do not."""
    warnings: Sequence[str] = ()
    """What else the guards say."""


def outcome_of(change: Change, entry: Entry | None) -> Outcome:
    """What a journal says of a change."""
    if entry is None:
        return Outcome(change=change, state="planned")
    effects = {} if entry.side_effects is None else msgspec.json.decode(entry.side_effects)
    return Outcome(
        change=change,
        state=entry.state,
        detail=entry.detail,
        side_effects={name: (old, new) for name, (old, new) in effects.items()},
    )
