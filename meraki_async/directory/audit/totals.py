"""The figures of an audit. What could not be read is in each, and in none of what is counted."""

from collections import Counter
from collections.abc import Sequence

from .findings import RULES
from .records import SEVERITIES, AuditRow, OrganizationAudit, Total, Totals


def count_totals(
    organizations: Sequence[OrganizationAudit], rows: Sequence[AuditRow], accounts_unlisted: int
) -> Totals:
    """Count.

    Args:
        organizations: all, the unreadable ones too.
        rows: of those whose administrators were read.
        accounts_unlisted: accounts whose organizations are not among them.
    """
    unreadable = sum(each.state == "unreadable" for each in organizations)
    read = [each for each in organizations if each.state != "unreadable"]

    def total(count: int) -> Total:
        return Total(
            count=count,
            organizations_read=len(read),
            organizations_unreadable=unreadable,
            accounts_unlisted=accounts_unlisted,
        )

    with_findings = {row.organization.id for row in rows if row.findings}
    with_findings |= {each.id for each in read if each.findings}
    findings = [finding for row in rows for finding in row.findings]
    findings += [finding for each in read for finding in each.findings]
    severities = Counter(each.severity for each in findings)
    rules = Counter(each.rule for each in findings)
    return Totals(
        organizations_clean=total(
            sum(each.state == "complete" and each.id not in with_findings for each in read)
        ),
        organizations_with_findings=total(len(with_findings)),
        organizations_partial=total(sum(each.state == "partial" for each in read)),
        administrators=total(len(rows)),
        # somebody without an address is a person there alone
        people=total(len({row.person or row.id for row in rows})),
        administrators_clean=total(sum(not row.findings for row in rows)),
        administrators_with_findings=total(sum(bool(row.findings) for row in rows)),
        by_severity={severity: total(severities[severity]) for severity in SEVERITIES},
        by_rule={rule: total(rules[rule]) for rule in RULES if rules[rule]},
    )
