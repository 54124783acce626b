"""What shows that a revocation was carried out: the journal of the plan that it is in."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from msgspec import Struct

from ....errors import AuditError, PlanError
from ....writes import Entry, plan_status
from .database import DecisionState

_DONE = {"done": "removed", "skipped": "was not there any more"}


class Evidence(Struct, frozen=True, kw_only=True):
    """What a journal says of one revocation."""

    plan: str
    change: str
    entry: Entry | None
    """None: it was not tried."""

    @property
    def is_done(self) -> bool:
        """Whether the access is gone."""
        return self.entry is not None and self.entry.state in _DONE

    def __str__(self) -> str:
        where = f"{self.change} of {self.plan}"
        if self.entry is None:
            return f"not carried out yet: {where}"
        at = datetime.fromtimestamp(self.entry.changed_at, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        if self.is_done:
            return f"{_DONE[self.entry.state]}, {at}: {where}"
        detail = f", {self.entry.detail}" if self.entry.detail else ""
        return f"{self.entry.state}, {at}: {where}{detail}"


def evidence_of(directory: Path, states: Iterable[DecisionState]) -> dict[str, Evidence]:
    """What the journals say, by row, of those that are in a plan.

    Args:
        directory: of the review.
        states: of rows.

    Raises:
        AuditError: a plan or its journal cannot be read.
    """
    by_plan: defaultdict[str, list[DecisionState]] = defaultdict(list)
    for state in states:
        if state.plan is not None and state.decision == "revoke":
            by_plan[state.plan].append(state)
    found = {}
    for plan, planned in by_plan.items():
        path = directory / plan
        try:
            # one that is not there was never written, or deleted: it is planned anew
            entries = plan_status(path).entries if path.exists() else {}
        except PlanError as error:
            raise AuditError(f"what became of {plan} cannot be told: {error}") from None
        for state in planned:
            change = state.change or ""
            found[state.row] = Evidence(plan=plan, change=change, entry=entries.get(change))
    return found
