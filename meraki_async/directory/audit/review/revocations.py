"""The plan that carries out the decisions to revoke."""

from pathlib import Path

import msgspec
from msgspec import Struct

from ....client import Meraki
from ....errors import AuditError
from ....writes import Plan
from ....writes.running.journal import journal_path
from .database import note, put, states, stored_audit
from .review import Review


class RevocationPlan(Struct, frozen=True, kw_only=True):
    """A plan that was written."""

    path: Path
    changes: int
    unread: tuple[str, ...]
    """Why something that it relies on could not be read."""


async def plan_revocations(review: Review, meraki: Meraki, *, by: str) -> RevocationPlan | None:
    """Write a plan that removes every administrator whose access is to be revoked.

    Nothing is sent. Apply it with ``apply_plan``, whose guards keep the last full administrators:
    its journal is the evidence then.

    Args:
        review: which.
        meraki: an open client, of the dashboard that the audit is of.
        by: who makes it.

    Returns:
        The plan, in the review's directory; None: there is nothing to revoke that is not in a plan.

    Raises:
        AuditError: the audit is of another dashboard, or the review is closed.
        PlanError: the plan cannot be written.
    """
    with review.database.writing() as database:
        audit = stored_audit(database, str(review.database.path))
        known = states(database)
        revoked = [
            row
            for row in audit.rows
            if (state := known[row.id]).decision == "revoke"
            and (state.plan is None or not (review.directory / state.plan).exists())
        ]
        if not revoked:
            return None
        if meraki.base_url != audit.base_url:
            raise AuditError(
                f"the audit is of {audit.base_url}, and the client of {meraki.base_url}"
            )
        path = _new_path(review.directory)
        plan = Plan()
        planned = []
        for row in revoked:
            state = known[row.id]
            call = meraki.organizations.delete_organization_admin(row.organization.id, row.admin_id)
            why = f"review: {state.decided_by} decided to revoke {row.email or row.name}"
            change = plan.add(call, why=f"{why}: {state.note}" if state.note else why)
            planned.append(msgspec.structs.replace(state, plan=path.name, change=change.id))
        await plan.read(meraki)
        put(database, planned)
        note(database, by, "planned", None, f"{len(planned)} rows in {path.name}, {plan.digest}")
    # after it was noted: one that is noted and not there is made anew, the other way round its
    # journal would be nobody's evidence
    plan.save(path)
    unread = {change.unread for change in plan.changes if change.unread}
    return RevocationPlan(path=path, changes=len(plan), unread=tuple(sorted(unread)))


def _new_path(directory: Path) -> Path:
    number = 1
    while True:
        path = directory / f"revoke-{number}.jsonl"
        if not path.exists() and not journal_path(path).exists():
            return path
        number += 1
