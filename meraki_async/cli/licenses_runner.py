"""Runs ``meraki-async licenses``: reads, prints, alerts, writes files."""

import asyncio
from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from ..directory.expiry import (
    THRESHOLDS,
    AlertMemory,
    AppriseChannel,
    Term,
    Terms,
    calendar_of,
    metrics_of,
    read_channels,
    read_terms,
    send_alerts,
)
from ..directory.expiry.alerts import due_alerts
from ..errors import ConfigurationError, MerakiError, StoreError
from ..file_permissions import replace_file
from ..operations.parameter_names import similar_names
from .connection import Connection, connect
from .output.console import make_console
from .output.field_selection import FieldSelection
from .output.formats import OutputFormat
from .output.record_writers import make_writer
from .streams import print_error

_WITHIN = 90.0
_COLUMNS = (
    *("name", "model", "status", "ends_on", "days_left", "grace_ends_on", "shortage"),
    *("devices", "networks", "organizations"),
)
_FIELDS = (*_COLUMNS, "id", "ends_as_told", "next_ends_on", "is_short")
_MAX_NAMED = 20


class LicensesCommand(Struct, frozen=True, kw_only=True):
    """What the command was asked for."""

    connection: Connection
    organizations: Sequence[str]
    """Ids, names or patterns; empty: all."""
    within: float | None
    """Days; None: all are printed, and 90 decide the exit code."""
    notify_file: Path | None
    thresholds: tuple[int, ...]
    """Empty: the usual ones."""
    memory: Path
    ical: Path | None
    prometheus: Path | None
    dry_run: bool
    format: OutputFormat | None
    select: tuple[str, ...]
    """Fields to print; empty: the usual ones."""


def run_licenses(command: LicensesCommand) -> int:
    """Run the command; returns the exit code."""
    try:
        return asyncio.run(_run(command))
    except (ConfigurationError, StoreError, ValueError) as error:
        print_error(f"Error: {error}")
        return 2
    except MerakiError as error:
        print_error(f"Error: {error}")
        return 1
    except OSError as error:
        print_error(f"Error: {error.filename}: {error.strerror}")
        return 1


async def _run(command: LicensesCommand) -> int:
    # what is wrong with it is said before anything is read
    if unknown := [name for name in command.select if name not in _FIELDS]:
        near = [each for name in unknown for each in similar_names(name, _FIELDS)]
        hint = f"did you mean {' or '.join(near)}?" if near else f"there are {', '.join(_FIELDS)}"
        raise ConfigurationError(f"--select: terms have no field {', '.join(unknown)}; {hint}")
    channels = [] if command.notify_file is None else read_channels(command.notify_file)
    async with connect(command.connection) as opened:
        found = await read_terms(opened.meraki, organizations=command.organizations)
        now = datetime.fromtimestamp(opened.meraki.server_time(), UTC)
    today = now.date()
    _print(command, found, today)
    is_told = True
    if not command.dry_run:
        if command.ical is not None:
            replace_file(command.ical, calendar_of(found.terms, now=now))
        if command.prometheus is not None:
            replace_file(command.prometheus, metrics_of(found, now=now))
    if channels or command.dry_run:
        is_told = await _alert(command, found, channels, today)
    for unreadable in found.unreadable[:_MAX_NAMED]:
        print_error(f"Not readable: {unreadable}")
    if len(found.unreadable) > _MAX_NAMED:
        print_error(f"… and {len(found.unreadable) - _MAX_NAMED} more that were not readable.")
    within = _WITHIN if command.within is None else command.within
    is_quiet = not any(term.is_short or _ends(term, today, within) for term in found.terms)
    return 0 if is_quiet and is_told and not found.unreadable else 1


def _print(command: LicensesCommand, found: Terms, today: date) -> None:
    """The terms, the most urgent first."""
    chosen = [
        term
        for term in found.terms
        if command.within is None or term.is_short or _ends(term, today, command.within)
    ]
    chosen.sort(key=lambda term: (term.ends_on or date.max, term.id))
    selection = FieldSelection(command.select)
    writer = make_writer(
        command.format,
        command.select or _COLUMNS,
        only_columns=True,
        is_list=True,
        inert=True,
        has_select=True,
    )
    writer.write([selection.apply(msgspec.json.encode(_row(term, today))) for term in chosen])
    writer.finish()
    if command.format == "table" or command.format is None:
        ended = sum((term.days_left(today) or 0) < 0 for term in chosen)
        make_console(stderr=True).print(
            f"{len(found.terms):,} terms of {found.organizations:,} organizations as of {today} "
            f"UTC: {len(chosen):,} shown, {ended:,} ended, "
            f"{sum(term.is_short for term in chosen):,} short of licenses, "
            f"{len(found.unreadable):,} not readable."
        )


def _row(term: Term, today: date) -> dict[str, Any]:
    fields: dict[str, Any] = msgspec.to_builtins(term)
    fields["days_left"] = term.days_left(today)
    fields["organizations"] = [each.name or each.id for each in term.organizations]
    return {name: fields[name] for name in _FIELDS}


def _ends(term: Term, today: date, within: float) -> bool:
    left = term.days_left(today)
    return left is not None and left <= within


async def _alert(
    command: LicensesCommand, found: Terms, channels: Sequence[AppriseChannel], today: date
) -> bool:
    """Send what is due, or say what would be sent; returns whether all of it went out."""
    thresholds = command.thresholds or THRESHOLDS
    with closing(AlertMemory(command.memory)) as memory:
        if command.dry_run:
            due = due_alerts(found.terms, memory.known_terms(), today, thresholds)
            names = [channel.name for channel in channels] or ["any channel"]
            for name in names:
                waiting = memory.unsent(due, name)
                print_error(f"Would send {len(waiting)} of {len(due)} alerts to {name}:")
                for alert in waiting:
                    print_error(f"  {alert.text} [{alert.id}]")
            return True
        sent = await send_alerts(found, memory, channels, today, thresholds)
    for name, count in sent.sent.items():
        print_error(f"Sent {count} alerts to {name}.")
    for name in sent.failed:
        print_error(f"Error: {name} did not take the alerts; the next run tries again.")
    return not sent.failed
