"""Sends what is due through every channel, at least once each and, kills aside, only once."""

from collections.abc import Mapping, Sequence
from datetime import date

from msgspec import Struct

from .alerts import THRESHOLDS, Alert, KnownTerm, due_alerts, remembered
from .channels import Channel
from .memory import AlertMemory
from .reading import Terms


class Sent(Struct, frozen=True, kw_only=True):
    """What went out."""

    due: Sequence[Alert]
    """What was to be told today."""
    sent: dict[str, int]
    """How many alerts went out, by channel."""
    failed: Sequence[str]
    """Channels that could not be reached. The next run tries them again."""


async def send_alerts(
    found: Terms,
    memory: AlertMemory,
    channels: Sequence[Channel],
    today: date,
    thresholds: Sequence[int] = THRESHOLDS,
) -> Sent:
    """Send what is due, and remember what went out.

    What went out is stored after it has: a kill in between sends it again, with the same id.

    Args:
        found: the terms as read now. Those that could not be read stay as they were remembered.
        memory: of earlier runs.
        channels: where alerts go.
        today: in UTC.
        thresholds: days before the end at which an alert is due.

    Raises:
        StoreError: the memory cannot be read or written.
    """
    known = memory.known_terms()
    due = due_alerts(found.terms, known, today, thresholds)
    # before anything is sent, so that what is missing since today has the same id tomorrow
    memory.remember(_remembered(found, known, today, is_told=False))
    sent: dict[str, int] = {}
    failed: list[str] = []
    for channel in channels:
        waiting = memory.unsent(due, channel.name)
        if not waiting:
            sent[channel.name] = 0
        elif await channel.send(waiting):
            memory.mark_sent(waiting, channel.name)
            sent[channel.name] = len(waiting)
        else:
            failed.append(channel.name)
    if not failed:
        # a renewal is told by what was remembered: not before everybody knows
        memory.remember(_remembered(found, known, today, is_told=True))
    return Sent(due=due, sent=sent, failed=failed)


def _remembered(
    found: Terms, known: Mapping[str, KnownTerm], today: date, *, is_told: bool
) -> dict[str, KnownTerm]:
    return {t.id: remembered(t, known.get(t.id), today, is_told=is_told) for t in found.terms}
