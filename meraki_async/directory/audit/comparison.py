"""What is different from the last audit."""

from collections.abc import Mapping, Sequence

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
    neither added nor removed, as far as anybody knows. Also those whose networks could not be:
    there, other rights than those of the whole organization are not compared."""
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
    unclear = _unclear(previous, current)
    pairs, removed, added = _paired(previous.rows, current.rows)
    changed, new_findings, gone_findings = [], 0, 0
    for old, row in pairs:
        if _rights(old, row) != _rights(row, old):
            changed.append(
                PrivilegeChange(row=row, before=rights_in_words(old), now=rights_in_words(row))
            )
        old_rules = {each.rule for each in old.findings}
        new_rules = {each.rule for each in row.findings}
        new_findings += len(new_rules - old_rules)
        gone_findings += len(old_rules - new_rules)
    half_seen = {
        row.organization.id: row.organization
        for pair in pairs
        if _is_half_seen(*pair)
        for row in pair
    }
    return Comparison(
        previous_at=previous.started_at,
        added=tuple(row for row in added if row.organization.id not in unclear),
        removed=tuple(row for row in removed if row.organization.id not in unclear),
        changed=tuple(changed),
        not_comparable=tuple({**half_seen, **unclear}.values()),
        new_findings=new_findings,
        gone_findings=gone_findings,
    )


def _paired(
    previous: Sequence[AuditRow], current: Sequence[AuditRow]
) -> tuple[list[tuple[AuditRow, AuditRow]], list[AuditRow], list[AuditRow]]:
    """Who is on both sides, and who is on one: several records may have one address."""
    before: dict[tuple[str, str], list[AuditRow]] = {}
    for row in previous:
        before.setdefault(_key(row), []).append(row)
    pairs, added = [], []
    # the same record first, whatever order they are in
    known = {(row.organization.id, row.admin_id) for row in previous}
    for row in sorted(current, key=lambda each: (each.organization.id, each.admin_id) not in known):
        others = before.get(_key(row), [])
        same = [each for each in others if each.admin_id == row.admin_id] or others
        if same:
            old = same[0]
            others.remove(old)
            pairs.append((old, row))
        else:
            added.append(row)
    order = {row.id: number for number, row in enumerate(current)}
    pairs.sort(key=lambda pair: order[pair[1].id])
    added.sort(key=lambda row: order[row.id])
    kept = {id(row) for rows in before.values() for row in rows}
    return pairs, [row for row in previous if id(row) in kept], added


def _is_half_seen(old: AuditRow, new: AuditRow) -> bool:
    """Whether the networks that somebody reaches are known of one side alone."""
    return (old.network_rights is None) != (new.network_rights is None)


def _rights(row: AuditRow, other: AuditRow) -> object:
    """What has to be the same on both sides; names of networks are no rights."""
    if _is_half_seen(row, other):
        return row.privilege
    rights = [(each.id, each.access or each.sources) for each in row.network_rights or ()]
    return row.privilege, sorted(rights, key=str), sorted(row.unmatched_tags or ())


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
