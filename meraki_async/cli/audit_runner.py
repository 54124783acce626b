"""Runs ``audit``: the reading, its files, exit codes."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import msgspec
from msgspec import Struct

from ..directory import Store, open_store
from ..directory.audit import (
    Audit,
    AuditOptions,
    compare,
    load_audit,
    read_audit,
    write_audit,
)
from ..directory.audit.files import summary
from ..directory.audit.review import Review
from ..errors import AuditError, ConfigurationError, MerakiError, StoreError
from ..selection.email_address import is_address
from .connection import Connection, connect
from .output.audit import AuditProgress, summary_lines
from .output.console import make_console
from .streams import print_error, write_stdout

_SIMULATED_LATENCY = (0.02, 0.05)


class AuditRun(Struct, frozen=True, kw_only=True):
    """What to audit, and where to write it."""

    connection: Connection
    options: AuditOptions
    out: Path
    previous: Path | None
    store: str | None
    format: str
    is_quiet: bool


def run_audit(run: AuditRun) -> int:
    """Audit, and write the report; returns the exit code."""
    try:
        return asyncio.run(_audit(run))
    except KeyboardInterrupt:
        print_error("Interrupted: nothing was written.")
        return 130
    except (AuditError, ConfigurationError, StoreError) as error:
        print_error(f"Error: {error}")
        return 2
    except (MerakiError, OSError) as error:
        print_error(f"Error: {error}")
        return 1


def read_allowed(file: Path) -> tuple[str, ...]:
    """The addresses in a file, a line each.

    Raises:
        OSError: it cannot be read.
        ValueError: a line is no address.
    """
    lines = file.read_text(encoding="utf-8").splitlines()
    found = [line.partition("#")[0].strip() for line in lines]
    for number, address in enumerate(found, start=1):
        if address and not is_address(address):
            raise ValueError(f"{file}, line {number}: {address!r} is no address")
    return tuple(filter(None, found))


async def _audit(run: AuditRun) -> int:
    # what cannot be used is said before anything is read
    previous = None if run.previous is None else _previous(run.previous)
    async with (
        _opened(run.store) as store,
        connect(run.connection, simulated_latency=_SIMULATED_LATENCY) as opened,
    ):
        with AuditProgress(make_console(stderr=True), is_shown=not run.is_quiet) as progress:
            audit = await read_audit(
                opened.meraki, run.options, store=store, on_progress=progress.update
            )
    comparison = None if previous is None else compare(previous, audit)
    files = write_audit(run.out, audit, comparison)
    if run.format == "json":
        write_stdout(msgspec.json.encode(summary(audit, comparison)) + b"\n")
    else:
        console = make_console()
        for line in summary_lines(audit, comparison):
            console.print(line)
        console.print(f"Wrote {', '.join(map(str, files))}, which only you can read.")
    return 0 if audit.is_clean and audit.is_complete else 1


def _previous(path: Path) -> Audit:
    """An audit's directory or file, or that of a review."""
    review = Review(path)
    return review.audit() if review.database.path.exists() else load_audit(path)


@asynccontextmanager
async def _opened(place: str | None) -> AsyncIterator[Store | None]:
    if place is None:
        yield None
        return
    async with await open_store(place, must_exist=True) as store:
        yield store
