"""The status of a device at any time: the same seed, the same history."""

from collections.abc import Iterator
from zlib import crc32

from .blueprint import OrganizationBlueprint
from .sorted_records import Record

PERIOD = 300.0
"""Seconds between two checks of a device by the dashboard."""
_INTERVAL_SECONDS = 6 * 3600
_DORMANT_ONE_IN = 25


def _offset(organization: OrganizationBlueprint, serial: str) -> int:
    # each device changes at times of its own
    return crc32(f"{organization.seed}/{serial}".encode())


def _status_in_interval(organization: OrganizationBlueprint, serial: str, interval: int) -> str:
    digest = crc32(f"{organization.seed}/{serial}/{interval}".encode()) % 100
    return "online" if digest < 90 else "alerting" if digest < 95 else "offline"


def status_of(organization: OrganizationBlueprint, serial: str, at: float) -> str:
    """``online``, ``alerting``, ``offline`` or ``dormant``, at ``at`` seconds of the epoch."""
    offset = _offset(organization, serial)
    if offset % _DORMANT_ONE_IN == 0:
        return "dormant"
    return _status_in_interval(
        organization, serial, int((at + offset % _INTERVAL_SECONDS) // _INTERVAL_SECONDS)
    )


def status_changes(
    organization: OrganizationBlueprint, serial: str, begin: float, end: float
) -> Iterator[tuple[float, str, str]]:
    """The changes of a device's status: when, from what, to what."""
    offset = _offset(organization, serial)
    if offset % _DORMANT_ONE_IN == 0:
        return
    interval = int((begin + offset % _INTERVAL_SECONDS) // _INTERVAL_SECONDS)
    old = _status_in_interval(organization, serial, interval)
    while (at := (interval + 1) * _INTERVAL_SECONDS - offset % _INTERVAL_SECONDS) < end:
        interval += 1
        new = _status_in_interval(organization, serial, interval)
        if old != new:
            yield float(at), old, new
        old = new


def last_reported(organization: OrganizationBlueprint, serial: str, now: float) -> float | None:
    """When a device last reported, in seconds of the epoch; None: never."""
    status = status_of(organization, serial, now)
    if status == "dormant":
        return None
    if status != "offline":
        return now // PERIOD * PERIOD
    offset = _offset(organization, serial) % _INTERVAL_SECONDS
    at = float(int((now + offset) // _INTERVAL_SECONDS) * _INTERVAL_SECONDS - offset)
    while status_of(organization, serial, at - 1) == "offline":
        at -= _INTERVAL_SECONDS
    return at


def is_up(organization: OrganizationBlueprint, device: Record, now: float) -> bool:
    """Whether a device is in contact with the dashboard."""
    return status_of(organization, device["serial"], now) in ("online", "alerting")
