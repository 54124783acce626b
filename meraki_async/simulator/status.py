"""How a device is, at any time: the same seed, the same history."""

from collections.abc import Iterator
from zlib import crc32

from .listing import Record
from .plan import Plan

PERIOD = 300.0
"""Seconds between two looks that Meraki takes at its devices."""
_SPELL = 6 * 3600
_DORMANT_ONE_IN = 25


def _shift(plan: Plan, serial: str) -> int:
    # everybody changes at a time of his own
    return crc32(f"{plan.seed}/{serial}".encode())


def _in_spell(plan: Plan, serial: str, spell: int) -> str:
    drawn = crc32(f"{plan.seed}/{serial}/{spell}".encode()) % 100
    return "online" if drawn < 90 else "alerting" if drawn < 95 else "offline"


def status_of(plan: Plan, serial: str, at: float) -> str:
    """``online``, ``alerting``, ``offline`` or ``dormant``, at ``at`` seconds of the epoch."""
    shift = _shift(plan, serial)
    if shift % _DORMANT_ONE_IN == 0:
        return "dormant"
    return _in_spell(plan, serial, int((at + shift % _SPELL) // _SPELL))


def changes_of(
    plan: Plan, serial: str, begin: float, end: float
) -> Iterator[tuple[float, str, str]]:
    """When a device's status changed, from what to what."""
    shift = _shift(plan, serial)
    if shift % _DORMANT_ONE_IN == 0:
        return
    spell = int((begin + shift % _SPELL) // _SPELL)
    old = _in_spell(plan, serial, spell)
    while (at := (spell + 1) * _SPELL - shift % _SPELL) < end:
        spell += 1
        new = _in_spell(plan, serial, spell)
        if old != new:
            yield float(at), old, new
        old = new


def last_reported(plan: Plan, serial: str, now: float) -> float | None:
    """When it was last heard of, in seconds of the epoch; None: never."""
    status = status_of(plan, serial, now)
    if status == "dormant":
        return None
    if status != "offline":
        return now // PERIOD * PERIOD
    shift = _shift(plan, serial) % _SPELL
    at = float(int((now + shift) // _SPELL) * _SPELL - shift)
    while status_of(plan, serial, at - 1) == "offline":
        at -= _SPELL
    return at


def is_up(plan: Plan, piece: Record, now: float) -> bool:
    """Whether a device talks to the dashboard."""
    return status_of(plan, piece["serial"], now) in ("online", "alerting")
