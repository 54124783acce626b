"""How a device is, at any time: the same seed, the same history."""

from collections.abc import Iterator
from zlib import crc32

from .blueprint import OrganizationBlueprint
from .sorted_records import Record

PERIOD = 300.0
"""Seconds between two looks that Meraki takes at its devices."""
_SPELL = 6 * 3600
_DORMANT_ONE_IN = 25


def _shift(organization: OrganizationBlueprint, serial: str) -> int:
    # everybody changes at a time of his own
    return crc32(f"{organization.seed}/{serial}".encode())


def _in_spell(organization: OrganizationBlueprint, serial: str, spell: int) -> str:
    drawn = crc32(f"{organization.seed}/{serial}/{spell}".encode()) % 100
    return "online" if drawn < 90 else "alerting" if drawn < 95 else "offline"


def status_of(organization: OrganizationBlueprint, serial: str, at: float) -> str:
    """``online``, ``alerting``, ``offline`` or ``dormant``, at ``at`` seconds of the epoch."""
    shift = _shift(organization, serial)
    if shift % _DORMANT_ONE_IN == 0:
        return "dormant"
    return _in_spell(organization, serial, int((at + shift % _SPELL) // _SPELL))


def changes_of(
    organization: OrganizationBlueprint, serial: str, begin: float, end: float
) -> Iterator[tuple[float, str, str]]:
    """When a device's status changed, from what to what."""
    shift = _shift(organization, serial)
    if shift % _DORMANT_ONE_IN == 0:
        return
    spell = int((begin + shift % _SPELL) // _SPELL)
    old = _in_spell(organization, serial, spell)
    while (at := (spell + 1) * _SPELL - shift % _SPELL) < end:
        spell += 1
        new = _in_spell(organization, serial, spell)
        if old != new:
            yield float(at), old, new
        old = new


def last_reported(organization: OrganizationBlueprint, serial: str, now: float) -> float | None:
    """When it was last heard of, in seconds of the epoch; None: never."""
    status = status_of(organization, serial, now)
    if status == "dormant":
        return None
    if status != "offline":
        return now // PERIOD * PERIOD
    shift = _shift(organization, serial) % _SPELL
    at = float(int((now + shift) // _SPELL) * _SPELL - shift)
    while status_of(organization, serial, at - 1) == "offline":
        at -= _SPELL
    return at


def is_up(organization: OrganizationBlueprint, device: Record, now: float) -> bool:
    """Whether a device talks to the dashboard."""
    return status_of(organization, device["serial"], now) in ("online", "alerting")
