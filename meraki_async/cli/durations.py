"""Spans of time, dates and time zones as options give them."""

import re
from contextlib import suppress
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_DAYS = {"m": 1 / 1440, "h": 1 / 24, "d": 1.0, "w": 7.0, "y": 365.0}
_DURATION = re.compile(r"(\d+(?:\.\d+)?)\s*([mhdwy]?)")


def parse_days(option: str, text: str) -> float:
    """``"90d"`` → 90.0 days; a number alone is days.

    Raises:
        ValueError: it is no span of time.
    """
    found = _DURATION.fullmatch(text.strip().lower())
    if found is None:
        raise ValueError(f"{option} takes a span of time such as 90d, 12h or 2w, not {text!r}")
    return float(found[1]) * _DAYS[found[2] or "d"]


def parse_zone(text: str | None) -> tzinfo:
    """``"Europe/Oslo"``; default UTC.

    Raises:
        ValueError: there is no such time zone.
    """
    if text is None or text.upper() == "UTC":
        return UTC
    try:
        return ZoneInfo(text)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError(f"--time-zone takes a name such as Europe/Oslo, not {text!r}") from None


def parse_moment(option: str, text: str, zone: tzinfo, *, is_end: bool) -> datetime:
    """A date or a time in ISO 8601; without an offset it is one of the time zone.

    Args:
        option: that gives it.
        text: as it was given.
        zone: the time zone.
        is_end: whether a date alone means its end, or else its beginning.

    Raises:
        ValueError: it is no date.
    """
    with suppress(ValueError):
        day = date.fromisoformat(text)
        # a day that ends with an hour that comes twice ends with the second one
        return datetime.combine(day, time.max.replace(fold=1) if is_end else time.min, zone)
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        raise ValueError(
            f"{option} takes a date such as 2026-01-31 or 2026-01-31T12:00:00Z, not {text!r}"
        ) from None
    return found if found.tzinfo else found.replace(tzinfo=zone)


def parse_since(option: str, text: str, zone: tzinfo) -> datetime:
    """A span of time before now, as ``parse_days`` takes it, or a time as ``parse_moment`` does.

    Args:
        option: that gives it.
        text: as it was given.
        zone: the time zone of a date.

    Raises:
        ValueError: it is neither.
    """
    with suppress(ValueError, OverflowError):
        return datetime.now(UTC) - timedelta(days=parse_days(option, text))
    try:
        return parse_moment(option, text, zone, is_end=False)
    except ValueError as error:
        message = str(error).replace(", not ", ", or a span of time such as 7d, not ", 1)
        raise ValueError(message) from None
