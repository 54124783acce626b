"""What ``meraki-async directory status`` prints."""

from datetime import tzinfo

from rich.table import Table

from ...directory import RESOURCES, Store, StoredDirectory
from .console import make_console
from .counted import counted
from .freshness import freshness_lines
from .moments import show_moment

_RUNS = 5
_MIN_WIDTH = 120
_MEBIBYTE = 1 << 20


async def show_status(store: Store, zone: tzinfo) -> int:
    """Print what there is in a store, how fresh it is, and what could not be read.

    Returns:
        The exit code: 1 when something could not be read the last time.
    """
    console = make_console(min_width=_MIN_WIDTH)
    organizations = await store.organizations()
    visible = [each for each in organizations if each.not_visible_since is None]
    console.print(
        f"{store.name}: {await store.size() / _MEBIBYTE:.1f} MiB, "
        f"{counted(len(visible), 'organization')}, "
        f"history since {show_moment(await store.history_since(), zone)} "
        f"({await store.last_sequence():,} entries so far)"
    )
    runs = Table("sync", "began", "ended", box=None, padding=(0, 2, 0, 0))
    for name in ("organizations", "requests", "unreadable", "missed"):
        runs.add_column(name, justify="right")
    for run in await store.runs(limit=_RUNS):
        runs.add_row(
            run.mode,
            show_moment(run.started_at, zone),
            "unfinished" if run.finished_at is None else show_moment(run.finished_at, zone),
            f"{run.organizations:,}",
            f"{run.requests:,}",
            f"{len(run.unreadable):,}",
            f"{sum(run.missed.values()):,}",
        )
    console.print(runs)
    is_complete = True
    directory = StoredDirectory(store)
    for resource in RESOURCES:
        found = await directory.freshness(resource)
        is_complete = is_complete and found.is_complete
        first, *others = freshness_lines(found, zone, limit=None)
        console.print(f"{resource}: {first}")
        for line in others:
            if not (resource != "organizations" and line.startswith("Left out")):
                console.print(f"  {line}")
    return 0 if is_complete else 1
