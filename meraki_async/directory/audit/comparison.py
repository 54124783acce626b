"""What is different from the last audit."""

from collections.abc import Mapping

from msgspec import Struct

from ..identity import email_key
from ..records import Reference
from .records import Audit, AuditRow


class PrivilegeChange(Struct, frozen=True, kw_only=True):
    """Somebody whose rights are not what they were."""

    row: AuditRow
    """As it is now."""
    before: str
    """The rights then, in words."""
    now: str


class Comparison(Struct, frozen=True, kw_only=True):
    """What is different from the last audit."""

    previous_at: str
    added: tuple[AuditRow, ...]
    removed: tuple[AuditRow, ...]
    """As they were then."""
    changed: tuple[PrivilegeChange, ...]
    not_comparable: tuple[Reference, ...]
    """Organizations that could not be read now or then: whoever is only on one side there was
    neither added nor removed, as far as anybody knows."""
    new_findings: int
    gone_findings: int
    """Of administrators who are on both sides."""


def compare(previous: Audit, current: Audit) -> Comparison:
    """Compare two audits.

    Somebody is the same where the address is, or, without one, the id.

    Args:
        previous: the older one.
        current: the newer one.
    """
    before = {_key(row): row for row in previous.rows}
    now = {_key(row): row for row in current.rows}
    unclear = _unclear(previous, current)
    changed, new_findings, gone_findings = [], 0, 0
    for key, row in now.items():
        if (old := before.get(key)) is None:
            continue
        if rights_in_words(old) != rights_in_words(row):
            changed.append(
                PrivilegeChange(row=row, before=rights_in_words(old), now=rights_in_words(row))
            )
        old_rules = {each.rule for each in old.findings}
        new_rules = {each.rule for each in row.findings}
        new_findings += len(new_rules - old_rules)
        gone_findings += len(old_rules - new_rules)
    return Comparison(
        previous_at=previous.started_at,
        added=tuple(
            row
            for key, row in now.items()
            if key not in before and row.organization.id not in unclear
        ),
        removed=tuple(
            row
            for key, row in before.items()
            if key not in now and row.organization.id not in unclear
        ),
        changed=tuple(changed),
        not_comparable=tuple(unclear.values()),
        new_findings=new_findings,
        gone_findings=gone_findings,
    )


def rights_in_words(row: AuditRow) -> str:
    """The rights of an administrator, the same text for the same rights."""
    parts = [f"organization: {row.privilege or 'unknown'}"]
    if row.network_rights is None:
        parts.append("networks: not readable")
    for right in sorted(row.network_rights or (), key=lambda each: each.id):
        access = right.access or ", ".join(right.sources)
        parts.append(f"{right.name or right.id}: {access}")
    parts += [f"tag {tag} (no network)" for tag in sorted(row.unmatched_tags or ())]
    return "; ".join(parts)


def _key(row: AuditRow) -> tuple[str, str]:
    return row.organization.id, email_key(row.email) if row.email else row.admin_id


def _unclear(previous: Audit, current: Audit) -> Mapping[str, Reference]:
    """Organizations of which one side is not known, also since they were not listed.

    One that the credentials do not see any more is neither: nobody said that it is gone.
    """
    sides = [
        {each.id: each.name for each in audit.organizations if each.state != "unreadable"}
        for audit in (previous, current)
    ]
    names = {each.id: each.name for audit in (previous, current) for each in audit.organizations}
    return {
        id_: Reference(id=id_, name=names[id_])
        for id_ in sorted(names)
        if not (id_ in sides[0] and id_ in sides[1])
    }
