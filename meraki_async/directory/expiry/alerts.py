"""Which alerts are due, by what is known of terms and of what was alerted before. Pure."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Literal

from msgspec import Struct

from .terms import Term

THRESHOLDS = (90, 60, 30, 14, 7, 3, 1, 0)
"""Days before the end at which an alert is due, unless others are asked for."""
GRACE_THRESHOLDS = (14, 7, 3, 1, 0)
"""Days before the end of the grace period."""

AlertKind = Literal["ends", "grace_ends", "short", "renewed"]


class Alert(Struct, frozen=True, kw_only=True):
    """One thing to tell, once a channel."""

    id: str
    """The same whenever the same is told, so that receivers can count it once."""
    kind: AlertKind
    term: Term
    text: str
    """A sentence."""


class KnownTerm(Struct, frozen=True):
    """What an earlier run saw of a term."""

    ends_on: date | None
    short_since: date | None
    """Since when licenses are missing; None: they are not."""


def due_alerts(
    terms: Iterable[Term],
    known: Mapping[str, KnownTerm],
    today: date,
    thresholds: Sequence[int] = THRESHOLDS,
) -> list[Alert]:
    """What is to be told today.

    Of several thresholds that have passed only the last is told: after a pause nobody wants to hear
    of the earlier ones.

    Args:
        terms: as read now.
        known: as an earlier run saw them, by their ids.
        today: in UTC.
        thresholds: days before the end.
    """
    found: list[Alert] = []
    for term in terms:
        before = known.get(term.id)
        if before is not None and _is_renewed(before.ends_on, term.ends_on, today, thresholds):
            found.append(_renewed(term, before.ends_on))
        found += _ending(term, today, thresholds)
        if term.is_short:
            since = before.short_since if before is not None else None
            found.append(_short(term, since or today))
    return found


def remembered(term: Term, before: KnownTerm | None, today: date, *, is_told: bool) -> KnownTerm:
    """What the next run has to know of a term.

    Args:
        term: as it is now.
        before: as an earlier run saw it.
        today: in UTC.
        is_told: whether everybody knows of its renewal, if it was renewed.
    """
    since = before.short_since if before is not None else None
    ends_on = term.ends_on if before is None or is_told else before.ends_on
    return KnownTerm(ends_on, (since or today) if term.is_short else None)


def _ending(term: Term, today: date, thresholds: Sequence[int]) -> list[Alert]:
    found = []
    left = term.days_left(today)
    if left is not None and (passed := [days for days in thresholds if left <= days]):
        when = _when(left)
        verb = "ended" if left < 0 else "end"
        text = f"{describe_term(term)}: licenses {verb} {when} ({term.ends_on})"
        found.append(_alert("ends", term, text, term.ends_on, min(passed)))
    if term.next_ends_on is not None:
        next_left = (term.next_ends_on - today).days
        if passed := [days for days in thresholds if next_left <= days]:
            verb = "ended" if next_left < 0 else "end"
            when = _when(next_left)
            text = f"{describe_term(term)}: more licenses {verb} {when} ({term.next_ends_on})"
            # as if it were the first end, which it may become
            found.append(_alert("ends", term, text, term.next_ends_on, min(passed)))
    if term.grace_ends_on is not None and left is not None and left < 0:
        grace_left = (term.grace_ends_on - today).days
        if passed := [days for days in GRACE_THRESHOLDS if grace_left <= days]:
            text = (
                f"{describe_term(term)}: the grace period {'ended' if grace_left < 0 else 'ends'} "
                f"{_when(grace_left)} ({term.grace_ends_on}); then the organization is shut down"
            )
            found.append(_alert("grace_ends", term, text, term.grace_ends_on, min(passed)))
    return found


def _is_renewed(
    before: date | None, now: date | None, today: date, thresholds: Sequence[int]
) -> bool:
    """Whether an end that was, or could have been, alerted has moved away."""
    if before is None or now is None or now <= before:
        return False
    return (before - today).days <= max(thresholds, default=0)


def _renewed(term: Term, before: date | None) -> Alert:
    text = f"{describe_term(term)}: renewed, from {before} to {term.ends_on}"
    return _alert("renewed", term, text, before, term.ends_on)


def _short(term: Term, since: date) -> Alert:
    many = "" if term.shortage is None else f"{term.shortage} "
    status = f"{term.status}, since {since} or before"
    text = f"{describe_term(term)}: {many}licenses are missing ({status})"
    return _alert("short", term, text, since, None)


def _alert(kind: AlertKind, term: Term, text: str, *of: object) -> Alert:
    digest = hashlib.sha256("\n".join(map(str, (kind, term.id, *of))).encode()).hexdigest()
    return Alert(id=digest[:24], kind=kind, term=term, text=text)


def describe_term(term: Term) -> str:
    """What ends, for people."""
    if term.model != "subscription":
        return f"{term.name or term.organizations[0].id} ({term.model})"
    names = ", ".join(o.name or o.id for o in term.organizations[:3])
    more = ", …" if len(term.organizations) > 3 else ""
    return f"subscription {term.name or term.id}" + (f" ({names}{more})" if names else "")


def _when(days: int) -> str:
    if days == 0:
        return "today"
    if days == 1:
        return "tomorrow"
    return f"in {days} days" if days > 0 else f"{-days} days ago"
