"""What is to be read of an organization, by what the store knows of it."""

from collections.abc import Iterable, Mapping

from msgspec import Struct

from ..store.kinds import Kind
from ..store.records import Reading
from .operations import LICENSE_KINDS, SAML_KINDS

HOUR = 3_600_000_000
DAY = 24 * HOUR
LOG_REACH = 364 * DAY
"""The change log tells of 365 days; a day less, since reading it takes time."""
OVERLAP = HOUR
"""Entries appear seconds to minutes late: so much of the log is read again each time."""
_SHORTEST_LOG = 60_000_000
"""The API refuses a log that begins after its own time, which is known to a second."""
_MAX_AGE = DAY
_AGING = LICENSE_KINDS | SAML_KINDS | {Kind.LOGIN_SECURITY, Kind.END_USER}
"""Kinds that are read once a day, whatever the change log tells."""


class ReadingPlan(Struct, frozen=True, kw_only=True):
    """What is to be read of an organization, the change log apart."""

    due: frozenset[Kind]
    """Whatever the change log tells."""
    all: frozenset[Kind]
    """All kinds that it has."""
    log_from: int
    """From when on the change log is read."""
    is_whole: bool
    """Everything is read, since too little is known of it."""
    has_gap: bool = False
    """The change log does not reach back to where it was last read."""


def plan_reading(
    readings: Iterable[Reading], kinds: frozenset[Kind], now: int, *, first_log_days: float
) -> ReadingPlan:
    """What is to be read of an organization.

    Args:
        readings: how its kinds were read.
        kinds: all that it has.
        now: microseconds of the epoch.
        first_log_days: how far back the change log is read the first time.
    """
    known = {each.kind: each for each in readings}
    log = known.get(Kind.CHANGE)
    first_log = now - max(round(min(first_log_days * DAY, LOG_REACH)), _SHORTEST_LOG)
    if log is None or log.reached is None:
        return ReadingPlan(due=kinds, all=kinds, log_from=first_log, is_whole=True)
    if log.reached > now + OVERLAP // 2:
        # the clock was set back: since when nothing was read is unknown
        return ReadingPlan(due=kinds, all=kinds, log_from=now - LOG_REACH, is_whole=True)
    if log.reached < now - LOG_REACH:
        return ReadingPlan(
            due=kinds, all=kinds, log_from=now - LOG_REACH, is_whole=True, has_gap=True
        )
    due = {kind for kind in kinds if _is_due(kind, known, now)}
    return ReadingPlan(
        due=frozenset(due), all=kinds, log_from=log.reached - OVERLAP, is_whole=due == kinds
    )


def was_read_since(readings: Iterable[Reading], kinds: frozenset[Kind], moment: int) -> bool:
    """Whether all of an organization was read since a moment."""
    at = {each.kind: each.read_at for each in readings if each.error is None}
    return all((at.get(kind) or -1) >= moment for kind in (*kinds, Kind.CHANGE))


def _is_due(kind: Kind, known: Mapping[Kind, Reading], now: int) -> bool:
    reading = known.get(kind)
    if kind is Kind.ADMINISTRATOR or reading is None or reading.read_at is None:
        return True
    if reading.error is not None or reading.read_at > now + OVERLAP:  # the clock was set back
        return True
    return kind in _AGING and reading.read_at < now - _MAX_AGE
