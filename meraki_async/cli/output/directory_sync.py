"""What ``meraki-async directory sync`` prints."""

import asyncio
import time
from collections.abc import Iterator, Mapping

import msgspec
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn

from ...directory import Sync, SyncEstimate, SyncProgress
from .counted import counted
from .record_writers import write_json

_REDRAW_SECONDS = 0.2
_LOG_SECONDS = 5.0
_MAX_NAMED = 20
_NOUNS = {
    "saml": ("SAML setting", "SAML settings"),
    "saml_idp": ("SAML identity provider", "SAML identity providers"),
    "saml_role": ("SAML role", "SAML roles"),
    "login_security": ("login security setting", "login security settings"),
    "coterm_license": ("co-term license", "co-term licenses"),
}
"""Kinds of records that are not called as their key is."""


def show_estimate(found: SyncEstimate, console: Console, *, as_json: bool = False) -> int:
    """Print what a sync would take, for people or as JSON; returns the exit code."""
    if as_json:
        record = {
            "mode": found.mode,
            "organizations": found.organizations,
            "requests": found.requests,
            "seconds": round(found.seconds, 1),
            "accessOff": found.access_off,
            "unreadable": found.unreadable,
        }
        write_json(msgspec.json.format(msgspec.json.encode(record)) + b"\n")
        return 1 if found.unreadable else 0
    console.print(
        f"{found.mode} sync of {counted(found.organizations, 'organization')}: at least "
        f"{found.requests:,} requests, at least {_format_time(found.seconds)}."
    )
    if found.mode == "incremental":
        console.print(
            "Two requests an organization, the change log and the administrators, and what is due "
            "by its age; what the change log tells comes on top."
        )
    if found.access_off:
        console.print(f"API access is off: {counted(found.access_off, 'organization')}.")
    for name, reason in found.unreadable.items():
        console.print(f"Not readable: {name}: {reason}")
    return 1 if found.unreadable else 0


async def show_sync(sync: Sync, console: Console, *, is_shown: bool) -> SyncProgress:
    """Run a sync and show how far it is: a bar on a terminal, otherwise a line now and then."""
    running = asyncio.create_task(sync.run())
    started = time.monotonic()
    try:
        if is_shown and console.is_terminal:
            with Progress(
                BarColumn(), TextColumn("{task.description}", markup=False), console=console
            ) as bars:
                bar = bars.add_task("listing the organizations", total=None)
                while not running.done():
                    await asyncio.wait([running], timeout=_REDRAW_SECONDS)
                    progress = sync.progress
                    if progress.organizations:
                        bars.update(
                            bar,
                            total=progress.organizations,
                            completed=progress.done,
                            description=_status_line(progress, time.monotonic() - started),
                        )
        while is_shown and not running.done():
            await asyncio.wait([running], timeout=_LOG_SECONDS)
            console.print(_status_line(sync.progress, time.monotonic() - started))
        return await running
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)


def summary_lines(progress: SyncProgress, store: str, deleted: int) -> Iterator[str]:
    """What became of a sync, a line each."""
    yield (
        f"{progress.mode} sync of {counted(progress.done, 'organization')} into {store}: "
        f"{counted(progress.requests, 'request')}, "
        f"{counted(progress.read_whole, 'organization')} read whole."
    )
    yield f"Differences: {_in_words(progress.differences) or 'none'}."
    if progress.access_off:
        yield (
            "API access is off, so nothing new is known: "
            f"{counted(len(progress.access_off), 'organization')} ({_some(progress.access_off)})."
        )
    if progress.gaps:
        yield (
            "The change log does not reach back to the last sync, so who changed what is not known "
            f"for some time: {_some(progress.gaps)}."
        )
    if progress.missed:
        yield (
            f"The change log had not told of differences in {_of_kinds(progress.missed)}: sync "
            "--full more often."
        )
    if deleted:
        yield f"Deleted {deleted:,} entries of history that were too old."
    for number, (name, reason) in enumerate(progress.unreadable.items()):
        if number == _MAX_NAMED:
            left = len(progress.unreadable) - _MAX_NAMED
            yield f"… and {left:,} more: directory status names them"
            return
        yield f"Not readable: {name}: {reason}"


def _status_line(progress: SyncProgress, seconds: float) -> str:
    line = (
        f"{progress.done}/{progress.organizations} organizations · "
        f"{progress.requests:,} requests · "
        f"{progress.differences.total():,} differences · {len(progress.unreadable)} unreadable"
    )
    if 0 < progress.done < progress.organizations:
        left = seconds / progress.done * (progress.organizations - progress.done)
        line += f" · {_format_time(left)} left"
    return line


def _in_words(differences: Mapping[str, int]) -> str:
    """``added: 2 networks; removed: 1 administrator``."""
    by_action: dict[str, dict[str, int]] = {}
    for name, number in sorted(differences.items()):
        kind, _, action = name.rpartition(" ")
        by_action.setdefault(action, {})[kind] = number
    return "; ".join(f"{action} {_of_kinds(kinds)}" for action, kinds in by_action.items())


def _of_kinds(kinds: Mapping[str, int]) -> str:
    return ", ".join(
        counted(number, *_NOUNS.get(kind, (kind.replace("_", " "),)))
        for kind, number in kinds.items()
    )


def _some(names: list[str]) -> str:
    shown = ", ".join(names[:_MAX_NAMED])
    return shown if len(names) <= _MAX_NAMED else f"{shown}, …"


def _format_time(seconds: float) -> str:
    minutes, seconds = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}"
