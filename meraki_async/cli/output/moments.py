"""Moments as people read them, in their time zone."""

from collections.abc import Mapping
from datetime import UTC, datetime, tzinfo
from typing import Any

from ...directory.mapping.values import moment


def show_moment(microseconds: int | None, zone: tzinfo) -> str:
    """``2026-01-31 12:00:00 UTC``; ``never``."""
    if microseconds is None:
        return "never"
    at = datetime.fromtimestamp(microseconds / 1_000_000, UTC).astimezone(zone)
    return f"{at:%Y-%m-%d %H:%M:%S} {zone_name(zone)}"


def zone_name(zone: tzinfo) -> str:
    """``UTC``, ``Europe/Oslo``."""
    return str(getattr(zone, "key", "UTC"))


def in_zone(fields: Mapping[str, Any], zone: tzinfo) -> dict[str, Any]:
    """A record's fields, its times in a time zone, with their offset; as they are for UTC."""
    if zone is UTC:
        return dict(fields)
    return {
        name: _shifted(value, zone) if name.endswith("_at") else value
        for name, value in fields.items()
    }


def _shifted(value: Any, zone: tzinfo) -> Any:
    at = moment(value) if isinstance(value, str) else None
    return value if at is None else at.astimezone(zone).isoformat()
