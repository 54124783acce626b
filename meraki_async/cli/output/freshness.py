"""How fresh an answer of the directory is, in words."""

from collections.abc import Iterator, Sequence
from datetime import datetime, tzinfo

from ...directory import Freshness
from .counted import counted
from .moments import show_moment, zone_name

_MAX_NAMED = 10


def freshness_lines(
    found: Freshness,
    zone: tzinfo,
    as_of: datetime | None = None,
    *,
    limit: int | None = _MAX_NAMED,
) -> Iterator[str]:
    """What is to be said of an answer, a line each.

    Args:
        found: of the answer.
        zone: that times are shown in.
        as_of: the moment that was asked about; default now.
        limit: how many organizations are named at most of each sort; None: all.
    """
    when = ""
    if as_of is not None:
        when = f"As of {as_of.astimezone(zone):%Y-%m-%d %H:%M:%S} {zone_name(zone)}. "
    if found.oldest is None and as_of is not None:
        yield f"{when}Nothing had been read by then."
    elif found.oldest is None:
        yield "Nothing was read yet: run directory sync."
    else:
        yield (
            f"{when}{counted(found.organizations, 'organization')}, read from "
            f"{show_moment(found.oldest, zone)} to {show_moment(found.newest, zone)}."
        )
    if found.listing_error is not None:
        yield f"Organizations may be lacking: {found.listing_error}"
    names: dict[str, list[str]] = {}
    for each in found.unreadable:
        if each.read_at is not None:
            old = f"what there is was read {show_moment(each.read_at, zone)}"
        elif as_of is not None:
            old = "what there is, if anything, was read before"
        else:
            old = "nothing of it is known"
        what = f"{each.kind.replace('_', ' ')}: " if each.kind else ""
        key = f"{each.name} ({each.organization_id})" if each.name else each.organization_id
        names.setdefault(key, []).append(f"{what}{each.reason}; {old}")
    yield from _first(
        [f"Not readable: {name}: {'; '.join(dict.fromkeys(why))}" for name, why in names.items()],
        "organizations that were not readable",
        limit,
    )
    yield from _first(
        [
            f"Left out, since it is not visible any more: {each.name} ({each.id}), since "
            f"{show_moment(each.not_visible_since, zone)}"
            for each in found.not_visible
        ],
        "organizations that are not visible any more",
        limit,
    )


def _first(lines: Sequence[str], what: str, limit: int | None) -> Iterator[str]:
    yield from lines[:limit]
    if limit is not None and len(lines) > limit:
        yield f"… and {len(lines) - limit:,} more {what}: directory status names them"
