"""Applies a plan of provisioning: the circuit breaker stands before everything it takes away."""

import hashlib
import os
from collections.abc import Sequence

import msgspec
from msgspec import UNSET, Struct

from ...client import Meraki
from ...writes import Change, Plan, PlanReport, apply_plan, plan_status
from ...writes.guards.administrators import lowers
from ...writes.running.journal import FINAL
from ...writes.running.report import OnOutcome
from .rights import Rights
from .state import ProvisioningState, Removal

DEFAULT_MAX_REMOVALS = 20
_HELD = "it is staged: more would be taken away within an hour than may be"


class ProvisioningReport(Struct, frozen=True, kw_only=True):
    """What became of a plan."""

    report: PlanReport
    staged: Sequence[Removal] = ()
    """What was not sent, and waits to be released by a person."""

    @property
    def is_complete(self) -> bool:
        """Whether every change is done, or was so already."""
        return self.report.is_complete


async def apply_provisioning(
    meraki: Meraki,
    path: str | os.PathLike[str],
    state: ProvisioningState,
    *,
    max_removals: int = DEFAULT_MAX_REMOVALS,
    protected: Sequence[str] = (),
    now: float | None = None,
    on_outcome: OnOutcome | None = None,
    settle_after: float = 5.0,
) -> ProvisioningReport:
    """Apply a plan's file, or go on where that stopped.

    What takes something away passes the circuit breaker before anything is sent: what would be
    more than ``max_removals`` within an hour, over all runs and processes of one state, is staged.

    Args:
        meraki: the client.
        path: of the plan.
        state: that runs share.
        max_removals: how many administrators may be removed or lowered within an hour.
        protected: addresses of people from whom nothing is taken.
        now: the time, in seconds of the epoch; default now.
        on_outcome: called whenever a change is settled; default: not called.
        settle_after: seconds to wait before a write whose response was lost is looked for.

    Raises:
        PlanBlockedError: the guards found problems. Nothing was sent.
        PlanError: the plan or its journal cannot be used, or another process is applying it.
        ConfigurationError: the state cannot be used.
    """
    plan = Plan.load(path)
    entries = plan_status(path).entries
    removals = [
        removal_of(change)
        for change in plan.changes
        if takes_away(change)
        and (change.id not in entries or entries[change.id].state not in FINAL)
    ]
    admitted = state.admit(
        plan.digest,
        removals,
        max_removals=max_removals,
        origin=str(path),
        now=now,
    )
    staged = [each for each in removals if each.change not in admitted]
    report = await apply_plan(
        meraki,
        path,
        protected=protected,
        hold={each.change: _HELD for each in staged},
        on_outcome=on_outcome,
        settle_after=settle_after,
    )
    return ProvisioningReport(report=report, staged=staged)


def takes_away(change: Change) -> bool:
    """Whether a change removes or lowers an administrator, as far as the plan shows it."""
    match change.operation:
        case "deleteOrganizationAdmin":
            return True
        case "updateOrganizationAdmin":
            if change.before is UNSET or not isinstance(change.before, dict):
                return True  # nobody can tell
            return lowers(change.before, change.body)
    return False


def removal_of(change: Change) -> Removal:
    """What a change takes away."""
    known = [
        change.operation,
        change.parameters.get("organizationId"),
        change.parameters.get("adminId"),
        None if change.body is UNSET else change.body,
    ]
    digest = hashlib.sha256(msgspec.json.encode(known, order="deterministic")).hexdigest()
    what = "is removed"
    if isinstance(change.body, dict) and isinstance(change.before, dict):
        now, then = Rights.of(change.before), Rights.of({**change.before, **change.body})
        what = f"has {then.in_words()} instead of {now.in_words()}"
    return Removal(
        change=change.id,
        digest=digest,
        organization_id=change.organization_id or "",
        who=change.subject or str(change.parameters.get("adminId")),
        what=what,
    )
