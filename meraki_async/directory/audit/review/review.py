"""A review of an audit: rows are assigned to reviewers, who decide on them."""

import os
import sqlite3
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import msgspec

from ....errors import AuditError
from ....selection.email_address import is_address
from ...identity import email_key
from ..records import Audit, AuditRow
from .database import (
    DecisionState,
    Event,
    ReviewDatabase,
    ReviewStatus,
    about,
    events,
    note,
    now,
    put,
    states,
    stored_audit,
)
from .decisions import DECISIONS, Decision, RowDecision, RowFilter
from .evidence import evidence_of


class Review:
    """A review, in a directory.

    Args:
        directory: of the review; see ``start``.
    """

    def __init__(self, directory: str | os.PathLike[str]) -> None:
        self.directory = Path(directory)
        self.database = ReviewDatabase(self.directory)

    @classmethod
    def start(
        cls, directory: str | os.PathLike[str], audit: Audit, *, by: str, name: str | None = None
    ) -> "Review":
        """Begin a review.

        Args:
            directory: made if need be; it must have no review yet.
            audit: that is reviewed; it is kept in the review.
            by: who begins it.
            name: of the review; default: the directory's.

        Raises:
            AuditError: there is a review already, or it cannot be written.
        """
        review = cls(directory)
        review.database.create(audit, name or review.directory.resolve().name, by)
        return review

    def audit(self) -> Audit:
        """The audit, with what was decided on each row and what came of it.

        Raises:
            AuditError: the review or a plan's journal cannot be read.
        """
        with self.database.reading() as database:
            audit = stored_audit(database, str(self.database.path))
            known = states(database)
        evidence = evidence_of(self.directory, known.values())
        rows = tuple(_decided(row, known[row.id], evidence.get(row.id)) for row in audit.rows)
        return msgspec.structs.replace(audit, rows=rows)

    def events(self) -> list[Event]:
        """What happened, in order."""
        with self.database.reading() as database:
            return events(database)

    def assign(self, chosen: RowFilter, reviewer: str, *, by: str) -> int:
        """Assign rows to a reviewer, whoever had them.

        Args:
            chosen: which rows; those that are decided already stay as they are.
            reviewer: an address.
            by: who assigns.

        Returns:
            How many were assigned.

        Raises:
            AuditError: no row fits, or the review is closed.
        """
        if not is_address(reviewer):
            raise AuditError(f"a reviewer is an e-mail address, not {reviewer!r}")
        with self.database.writing() as database:
            rows, known = self._chosen(database, chosen)
            open_ = [known[row.id] for row in rows if known[row.id].decision is None]
            put(database, [msgspec.structs.replace(each, reviewer=reviewer) for each in open_])
            note(database, by, "assigned", None, f"{len(open_)} rows to {reviewer}")
        return len(open_)

    def decide(
        self, chosen: RowFilter, decision: Decision, *, by: str, text: str | None = None
    ) -> int:
        """Decide on rows.

        Args:
            chosen: which rows.
            decision: ``keep``, ``revoke``, or ``change``, which somebody has to carry out by hand.
            by: who decides, an address.
            text: why; ``change`` needs to say to what.

        Returns:
            How many were decided.

        Raises:
            AuditError: no row fits; one is assigned to somebody else, or is the reviewer's own; one
                is in a plan already; or the review is closed.
        """
        with self.database.writing() as database:
            rows, known = self._chosen(database, chosen)
            decisions = [RowDecision(row=row.id, decision=decision, note=text) for row in rows]
            return self._decide(database, rows, known, decisions, by)

    def decide_each(self, decisions: Sequence[RowDecision], *, by: str) -> int:
        """Decide on rows one by one, all or none of them.

        Args:
            decisions: see ``decisions_of_csv``.
            by: who decides, an address.

        Returns:
            How many were decided; those that were decided so before are not counted.

        Raises:
            AuditError: as of ``decide``.
        """
        with self.database.writing() as database:
            chosen = RowFilter(rows=tuple(each.row for each in decisions))
            rows, known = self._chosen(database, chosen) if decisions else ([], {})
            fresh = [
                each
                for each in decisions
                if (known[each.row].decision, known[each.row].note) != (each.decision, each.note)
            ]
            named = {each.row for each in fresh}
            return self._decide(
                database, [row for row in rows if row.id in named], known, fresh, by
            )

    def status(self) -> ReviewStatus:
        """How far it is.

        Raises:
            AuditError: the review or a plan's journal cannot be read.
        """
        with self.database.reading() as database:
            facts = about(database)
            known = list(states(database).values())
            audit = stored_audit(database, str(self.database.path))
        evidence = evidence_of(self.directory, known)
        revoked = [each for each in known if each.decision == "revoke"]
        planned = [each for each in revoked if each.plan and (self.directory / each.plan).exists()]
        undecided = [each for each in known if each.decision is None]
        counts = Counter(each.decision for each in known)
        return ReviewStatus(
            name=facts["name"],
            started_at=facts["started_at"],
            started_by=facts["started_by"],
            closed_at=facts.get("closed_at"),
            closed_by=facts.get("closed_by"),
            rows=len(known),
            unassigned=sum(each.reviewer is None for each in undecided),
            undecided=len(undecided),
            decisions={each: counts[each] for each in DECISIONS},
            undecided_by_reviewer=dict(
                sorted(Counter(each.reviewer for each in undecided if each.reviewer).items())
            ),
            revocations_unplanned=len(revoked) - len(planned),
            revocations_open=sum(not evidence[each.row].is_done for each in planned),
            organizations_unreadable=len(audit.unreadable),
        )

    def _chosen(
        self, database: sqlite3.Connection, chosen: RowFilter
    ) -> tuple[list[AuditRow], dict[str, DecisionState]]:
        rows = chosen.select(stored_audit(database, str(self.database.path)).rows)
        if not rows:
            raise AuditError("no row of the audit fits")
        return rows, states(database)

    def _decide(
        self,
        database: sqlite3.Connection,
        rows: Sequence[AuditRow],
        known: dict[str, DecisionState],
        decisions: Sequence[RowDecision],
        by: str,
    ) -> int:
        self._check(rows, known, by)
        if any(each.decision == "change" and not each.note for each in decisions):
            raise AuditError("a decision to change needs a note that says to what")
        at = now()
        put(
            database,
            [
                msgspec.structs.replace(
                    known[each.row],
                    decision=each.decision,
                    decided_by=by,
                    decided_at=at,
                    note=each.note,
                    plan=None,
                    change=None,
                )
                for each in decisions
            ],
        )
        for each in decisions:
            note(database, by, each.decision, each.row, each.note, at=at)
        return len(decisions)

    def _check(self, rows: Sequence[AuditRow], known: dict[str, DecisionState], by: str) -> None:
        if not is_address(by):
            raise AuditError(f"whoever decides is an e-mail address, not {by!r}")
        key = email_key(by)
        if own := [row.id for row in rows if row.email and email_key(row.email) == key]:
            raise AuditError(
                f"nobody decides on their own access: assign {', '.join(own[:5])} to somebody else"
            )
        others = {
            reviewer
            for row in rows
            if (reviewer := known[row.id].reviewer) and email_key(reviewer) != key
        }
        if others:
            raise AuditError(
                f"some of these rows are assigned to {', '.join(sorted(others))}: assign them to "
                f"{by} first"
            )
        plans = {plan for row in rows if (plan := known[row.id].plan)}
        if there := sorted(plan for plan in plans if (self.directory / plan).exists()):
            raise AuditError(
                f"some of these rows are revoked by {', '.join(there)} already; if it was not "
                "applied, delete that file first"
            )


def _decided(row: AuditRow, state: DecisionState, evidence: object) -> AuditRow:
    return msgspec.structs.replace(
        row,
        reviewer=state.decided_by or state.reviewer,
        decision=state.decision,
        decided_at=state.decided_at,
        note=state.note,
        evidence=None if evidence is None else str(evidence),
    )
