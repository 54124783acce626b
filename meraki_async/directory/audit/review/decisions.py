"""Decisions on rows of an audit, and which rows are meant. Pure functions."""

import csv
import io
from collections.abc import Iterable
from typing import Literal, get_args

from msgspec import Struct

from ....errors import AuditError
from ....spreadsheet_cells import text_of
from ...identity import email_key
from ..records import AuditRow, Severity

Decision = Literal["keep", "revoke", "change"]
_MAX_CELL = 1 << 26
"""Who reaches ten thousand networks has a cell that names them all."""
DECISIONS: tuple[Decision, ...] = get_args(Decision)


class RowDecision(Struct, frozen=True, kw_only=True):
    """What was decided on one row."""

    row: str
    """Its id."""
    decision: Decision
    note: str | None = None


class RowFilter(Struct, frozen=True, kw_only=True):
    """Which rows are meant: those that fit everything that is given."""

    rows: tuple[str, ...] = ()
    """Ids."""
    emails: tuple[str, ...] = ()
    """Addresses, however they are spelled."""
    organizations: tuple[str, ...] = ()
    """Ids or names."""
    rules: tuple[str, ...] = ()
    """With a finding by one of these rules."""
    severities: tuple[Severity, ...] = ()
    """Whose worst finding is one of these."""
    without_findings: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether nothing is given, so that all rows fit."""
        return self == RowFilter()

    def select(self, rows: Iterable[AuditRow]) -> list[AuditRow]:
        """The rows that fit.

        Raises:
            AuditError: something that was given fits no row.
        """
        every = list(rows)
        self._check(every)
        emails, names = set(map(email_key, self.emails)), set(self.organizations)
        return [
            row
            for row in every
            if (not self.rows or row.id in self.rows)
            and (not emails or email_key(row.email or "") in emails)
            and (not names or not names.isdisjoint((row.organization.id, row.organization.name)))
            and (not self.rules or any(each.rule in self.rules for each in row.findings))
            and (not self.severities or row.severity in self.severities)
            and not (self.without_findings and row.findings)
        ]

    def _check(self, rows: list[AuditRow]) -> None:
        """A misspelled address must not look like one that has no access."""
        known: dict[str, set[str | None]] = {
            "row": {row.id for row in rows},
            "address": {email_key(row.email) for row in rows if row.email},
            "organization": {
                name for row in rows for name in (row.organization.id, row.organization.name)
            },
        }
        given = {
            "row": self.rows,
            "address": tuple(map(email_key, self.emails)),
            "organization": self.organizations,
        }
        for what, values in given.items():
            if missing := [each for each in values if each not in known[what]]:
                raise AuditError(f"the audit has no row of this {what}: {', '.join(missing)}")


def decisions_of_csv(data: bytes, name: str) -> list[RowDecision]:
    """The decisions that somebody filled into the audit's CSV file.

    Args:
        data: the file, with the columns ``id``, ``decision`` and ``note``; rows whose ``decision``
            is empty are left out.
        name: of the file, for messages.

    Raises:
        AuditError: it has no such columns, or a decision is none.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise AuditError(f"{name} is not UTF-8: save it as CSV UTF-8") from None
    delimiter = ";" if ";" in text.partition("\n")[0] else ","  # as some spreadsheets save it
    csv.field_size_limit(max(csv.field_size_limit(), _MAX_CELL))
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter)
    if not {"id", "decision"} <= set(reader.fieldnames or ()):
        raise AuditError(f"{name} has no columns id and decision")
    found: dict[str, RowDecision] = {}
    try:
        lines = list(reader)
    except csv.Error as error:
        raise AuditError(f"{name}, line {reader.line_num}: {error}") from None
    for number, line in enumerate(lines, start=2):
        decision = (line["decision"] or "").strip().casefold()
        if not decision:
            continue
        if decision not in DECISIONS:
            raise AuditError(
                f"{name}, record {number}: {decision!r} is none of {', '.join(DECISIONS)}"
            )
        row = line["id"] or ""
        note = text_of((line.get("note") or "").strip()) or None
        known = found.setdefault(row, RowDecision(row=row, decision=decision, note=note))
        if (known.decision, known.note) != (decision, note):
            raise AuditError(f"{name}, record {number}: {row} is decided twice, in different ways")
    return list(found.values())
