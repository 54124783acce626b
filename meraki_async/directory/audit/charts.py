"""What the report's charts show: bars, each with a name and a count."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime

from msgspec import Struct

from ..mapping.values import moment
from .findings import RULES
from .records import SEVERITIES, Audit

_AGES = ((1, "within a day"), (7, "within a week"), (30, "within 30 days"), (90, "within 90 days"))


class Bar(Struct, frozen=True):
    """A bar of a chart."""

    label: str
    count: int
    colour: str
    """The end of a class in the style sheet."""


class Chart(Struct, frozen=True):
    """Bars under a title."""

    title: str
    bars: Sequence[Bar]

    @property
    def highest(self) -> int:
        """The longest bar; never 0."""
        return max((bar.count for bar in self.bars), default=0) or 1

    @property
    def in_words(self) -> str:
        """For who cannot see it."""
        return f"{self.title}: " + ", ".join(f"{bar.label} {bar.count:,}" for bar in self.bars)


def charts_of(audit: Audit) -> list[Chart]:
    """The charts of an audit."""
    totals = audit.totals
    rules = sorted(totals.by_rule.items(), key=lambda each: -each[1].count)
    return [
        Chart(
            "Organizations",
            [
                Bar("nothing found", totals.organizations_clean.count, "good"),
                Bar("with findings", totals.organizations_with_findings.count, "high"),
                Bar(
                    "nothing found, partly read",
                    totals.organizations_clean.organizations_read
                    - totals.organizations_clean.count
                    - totals.organizations_with_findings.count,
                    "unknown",
                ),
                Bar("not readable", len(audit.unreadable), "unknown"),
            ],
        ),
        Chart(
            "Findings by severity",
            [Bar(each, totals.by_severity[each].count, each) for each in SEVERITIES],
        ),
        _two_factor(audit),
        _last_active(audit),
        Chart(
            "Findings by rule",
            [Bar(RULES[rule], total.count, "plain") for rule, total in rules],
        ),
        _privileges(audit),
    ]


def _two_factor(audit: Audit) -> Chart:
    counts = Counter(row.two_factor for row in audit.rows)
    return Chart(
        "Two-factor authentication",
        [
            Bar("on", counts[True], "good"),
            Bar("off", counts[False], "high"),
            Bar("not told", counts[None], "unknown"),
        ],
    )


def _last_active(audit: Audit) -> Chart:
    now = moment(audit.started_at)
    ages = Counter(_age(row.last_active, now) for row in audit.rows)
    names = [name for _, name in _AGES]
    return Chart(
        "Last active",
        [
            *(Bar(name, ages[name], "plain") for name in names),
            Bar("longer ago", ages["longer ago"], "medium"),
            Bar("never", ages["never"], "medium"),
        ],
    )


def _age(value: str | None, now: datetime | None) -> str:
    at = moment(value)
    if at is None or now is None:
        return "never"
    days = (now - at).total_seconds() / 86_400
    return next((name for limit, name in _AGES if days <= limit), "longer ago")


def _privileges(audit: Audit) -> Chart:
    counts: Iterable[tuple[str, int]] = Counter(
        row.privilege or "not told" for row in audit.rows
    ).most_common(8)
    return Chart(
        "Privilege in the organization", [Bar(name, count, "plain") for name, count in counts]
    )
