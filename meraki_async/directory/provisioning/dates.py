"""Dates as people write them: a day ends at midnight in a time zone. Pure functions."""

from datetime import date, datetime, time, timedelta, tzinfo
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError


def time_zone(name: str) -> ZoneInfo:
    """A time zone by its name, such as ``Europe/Oslo``.

    Raises:
        ValueError: there is none of this name.
    """
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError(
            f"there is no time zone {name!r}, or the system's list of them is missing (then: pip "
            "install tzdata)"
        ) from None


def end_of(value: Any, zone: tzinfo) -> datetime:
    """When a date is over: at the midnight after it; at a time, if it is one.

    Args:
        value: ``2026-12-31`` or ``2026-12-31T17:00``, as text or as TOML has it.
        zone: whose midnight; also that of a time without an offset.

    Raises:
        ValueError: it is no date.
    """
    return _moment(value, zone, timedelta(days=1))


def beginning_of(value: Any, zone: tzinfo) -> datetime:
    """When a date begins: at midnight; at a time, if it is one.

    Args:
        value: as ``end_of`` takes it.
        zone: whose midnight.

    Raises:
        ValueError: it is no date.
    """
    return _moment(value, zone, timedelta())


def day_of_midnight(value: Any) -> Any:
    """The day of a midnight, and anything else as it is.

    Spreadsheets and databases make ``2026-12-31 00:00:00`` of a date.
    """
    found = _parsed(value) if isinstance(value, str) else value
    if isinstance(found, datetime) and found.time() == time.min:
        return found.date()
    return value


def _moment(value: Any, zone: tzinfo, later: timedelta) -> datetime:
    found = _parsed(value) if isinstance(value, str) else value
    if isinstance(found, datetime):
        return found if found.tzinfo is not None else found.replace(tzinfo=zone)
    if isinstance(found, date):
        try:
            return datetime.combine(found + later, time.min, zone)
        except OverflowError:
            raise ValueError(f"{value} is too far away") from None
    raise ValueError(f"{value!r} is no date such as 2026-12-31, nor a time of one")


def _parsed(text: str) -> date | datetime | None:
    stripped = text.strip()
    if "W" in stripped:  # a week is no day
        return None
    # a day first: as a time, 20261231 would be its first moment
    for parse in (date.fromisoformat, datetime.fromisoformat):
        try:
            return parse(stripped)
        except ValueError:
            continue
    return None
