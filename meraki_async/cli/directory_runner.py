"""Runs the ``directory`` commands: the store, output, exit codes."""

import asyncio
from collections.abc import Coroutine, Sequence
from contextlib import ExitStack
from datetime import datetime, tzinfo
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from ..directory import (
    Activity,
    Filters,
    Forgotten,
    License,
    Organization,
    Role,
    StoredDirectory,
    Sync,
    SyncOptions,
    SyncProgress,
    User,
    Workspace,
    open_store,
    restore_store,
)
from ..directory.queries.filters import Resource
from ..directory.store.store import is_database_url
from ..errors import ConfigurationError, MerakiError, StoreError, UnauthorizedError
from ..temporary_directory import temporary_directory
from .connection import Connection, connect
from .directory_store import is_there
from .output.console import make_console
from .output.directory_status import show_status
from .output.directory_sync import show_estimate, show_sync, summary_lines
from .output.field_selection import FieldSelection, undocumented_fields
from .output.freshness import freshness_lines
from .output.moments import in_zone
from .output.record_writers import RecordWriter, make_writer
from .streams import print_error

_SIMULATED_LATENCY = (0.02, 0.05)
_DAY = 86_400_000_000
_TYPES: dict[Resource, type[Struct]] = {
    "users": User,
    "roles": Role,
    "organizations": Organization,
    "workspaces": Workspace,
    "licenses": License,
    "activities": Activity,
}
_COLUMNS: dict[Resource, tuple[str, ...]] = {
    "users": (
        *("name", "emails.email", "status", "is_2fa_enabled", "roles.id", "organizations.name"),
        *("last_active_at", "id"),
    ),
    "roles": ("id", "name", "type", "applicable_in", "organization.name"),
    "organizations": ("id", "name", "pricing_plan"),
    "workspaces": ("id", "name", "organization.name", "description"),
    "licenses": (
        *("name", "status", "expires_at", "assigned_quantity", "available_quantity"),
        *("organization.name", "organizations.name", "id"),
    ),
    "activities": ("created_at", "organization.name", "actor.email", "action", "description"),
}
"""What tables and CSV show; the other formats have everything."""


class Query(Struct, frozen=True, kw_only=True):
    """A question to the store, and how to print the answer."""

    db: str
    resource: Resource
    filters: Filters
    as_of: datetime | None
    zone: tzinfo
    format: str | None
    """None: a table on a terminal, otherwise JSON."""
    out: Path | None
    """The file, of Parquet."""
    select: tuple[str, ...]
    limit: int | None
    has_remote_data: bool
    strict: bool
    """Exit with 1 when something was not readable."""


def run_query(query: Query) -> int:
    """Print records; returns the exit code."""
    return _run(_query(query))


def run_sync(
    db: str,
    connection: Connection,
    options: SyncOptions,
    *,
    keep: float | None,
    dry_run: bool,
    output: str,
) -> int:
    """Bring a store up to date, or say what that takes; returns the exit code.

    Args:
        db: the store.
        connection: which dashboard, and how fast.
        options: how to sync.
        keep: days of history to keep; None: all.
        dry_run: only estimate.
        output: ``progress``, ``quiet`` or ``json``.
    """
    return _SyncCommand(db, connection, options, keep, output).run(dry_run=dry_run)


def run_status(db: str, zone: tzinfo) -> int:
    """Print what there is in a store; returns the exit code."""

    async def status() -> int:
        async with await open_store(db, must_exist=True) as store:
            return await show_status(store, zone)

    return _run(status())


def run_backup(db: str, file: Path) -> int:
    """Copy a store to a file; returns the exit code."""

    async def backup() -> int:
        async with await open_store(db, must_exist=True) as store:
            await store.backup(file)
        print_error(f"Wrote {file}, which only its owner can read.")
        return 0

    return _run(backup())


def run_restore(db: str, file: Path) -> int:
    """Have a store be as a backup is; returns the exit code."""

    async def restore() -> int:
        aside = await restore_store(file, db)
        if aside is not None:
            print_error(f"The store was damaged: what is left of it is {aside}.")
        print_error(f"{db} is as {file} is.")
        return 0

    return _run(restore())


def count_person(db: str, email: str) -> Forgotten:
    """What is known of a person.

    Raises:
        MerakiError: the store cannot be read.
    """

    async def count() -> Forgotten:
        async with await open_store(db, must_exist=True) as store:
            return await store.count_person(email)

    return asyncio.run(count())


def run_forget(db: str, email: str) -> int:
    """Remove a person from a store; returns the exit code."""

    async def forget() -> int:
        async with await open_store(db, must_exist=True) as store, store.exclusively():
            found = await store.forget_person(email)
        print_error(
            f"Removed {found.history:,} entries of the history and {found.records:,} records, and "
            f"the names in {found.changes:,} entries of the change log. Backups are as they were."
        )
        return 0

    return _run(forget())


def run_clear_traces(db: str) -> int:
    """Compact a store from which somebody was removed, if that is still to do; the exit code."""

    async def clear() -> int:
        async with await open_store(db, must_exist=True) as store:
            if await store.has_traces():
                async with store.exclusively():
                    await store.clear_traces()
        return 0

    return _run(clear())


def _run(main: Coroutine[Any, Any, int]) -> int:
    """Run a command; errors are one line and an exit code."""
    try:
        return asyncio.run(main)
    except (ConfigurationError, StoreError, ValueError) as error:
        print_error(f"Error: {error}")
        return 2
    except (MerakiError, OSError) as error:
        print_error(f"Error: {error}")
        return 1


async def _query(query: Query) -> int:
    unknown = undocumented_fields(query.select, _TYPES[query.resource])
    if unknown:
        raise ConfigurationError(f"--select: {query.resource} have no field {unknown}")
    async with await open_store(query.db, must_exist=True) as store:
        is_shown = query.format not in ("table", "csv") or any(
            path.partition(".")[0] == "remote_data" for path in query.select
        )
        is_whole = query.has_remote_data and is_shown
        directory = StoredDirectory(store, remote_data=is_whole)
        found = await directory.freshness(query.resource, query.filters, as_of=query.as_of)
        output = _Output(query)
        try:
            async for records in directory.pages(query.resource, query.filters, as_of=query.as_of):
                if not output.write(records):
                    break
            output.finish()
        except BaseException:
            output.discard()
            raise
    is_for_people = query.format == "table"
    console = make_console(stderr=not is_for_people)
    for line in freshness_lines(found, query.zone, query.as_of):
        console.print(line)
    if output.selection.missing:
        print_error(f"No record has a field {', '.join(output.selection.missing)}.")
    return 1 if query.strict and not found.is_complete else 0


class _Output:
    """Writes the records of a query in its format."""

    def __init__(self, query: Query) -> None:
        self._query = query
        self._left = query.limit
        self.selection = FieldSelection(query.select)
        self._writer: RecordWriter | None = None
        self._file: Any = None
        if query.format == "parquet":
            from .output.parquet_file import ParquetFile

            assert query.out is not None  # noqa: S101 - the command has seen to it
            fields = _TYPES[query.resource].__struct_fields__
            if query.select:
                fields = tuple(dict.fromkeys(each.partition(".")[0] for each in query.select))
            if not query.has_remote_data:
                fields = tuple(each for each in fields if each != "remote_data")
            self._file = ParquetFile(query.out, _TYPES[query.resource], fields)
        else:
            columns = query.select or _COLUMNS[query.resource]
            self._writer = make_writer(
                query.format,  # type: ignore[arg-type]
                columns,
                only_columns=True,
                is_list=True,
                inert=True,
                has_select=True,
            )

    def write(self, records: Sequence[Any]) -> bool:
        """Write records; returns whether more are wanted."""
        if self._left is not None:
            records = records[: self._left]
            self._left -= len(records)
        fields = [self._fields(each) for each in records]
        texts = [self.selection.apply(msgspec.json.encode(each)) for each in fields]
        if self._file is not None:
            self._file.write([msgspec.json.decode(each) for each in texts])
        elif self._writer is not None:
            self._writer.write(texts, is_last=False)
        return self._left is None or self._left > 0

    def finish(self) -> None:
        """Write what is left."""
        (self._writer or self._file).finish()

    def discard(self) -> None:
        """Leave no half file behind."""
        if self._file is not None:
            self._file.discard()

    def _fields(self, record: Any) -> dict[str, Any]:
        names = record.__struct_fields__
        fields = {name: getattr(record, name) for name in names}
        if not self._query.has_remote_data:
            fields.pop("remote_data", None)
        return in_zone(fields, self._query.zone)


class _SyncCommand:
    def __init__(
        self,
        db: str,
        connection: Connection,
        options: SyncOptions,
        keep: float | None,
        output: str,
    ) -> None:
        self._db = db
        self._connection = connection
        self._options = options
        self._keep = keep
        self._output = output
        self._errors = make_console(stderr=True)
        self._progress: SyncProgress | None = None

    def run(self, *, dry_run: bool) -> int:
        try:
            return asyncio.run(self._execute(dry_run=dry_run))
        except KeyboardInterrupt:
            self._errors.print(f"Interrupted: {self._how_far()}")
            return 130
        except ConfigurationError as error:
            self._errors.print(f"Error: {error}")
            return 2
        except StoreError as error:
            self._errors.print(f"Error: {error}")
            return 2 if self._progress is None or not self._progress.done else 1
        except UnauthorizedError as error:
            self._errors.print(f"Error: the API rejected the key: {error}")
            return 1
        except MerakiError as error:
            self._errors.print(f"Error: the organizations cannot be listed: {error}")
            return 1

    async def _execute(self, *, dry_run: bool) -> int:
        with ExitStack() as stack:
            place = self._db
            if dry_run and not is_database_url(place) and not is_there(place):
                # an estimate makes no store
                place = f"{stack.enter_context(temporary_directory())}/empty.sqlite"
            return await self._sync(place, dry_run=dry_run)

    async def _sync(self, place: str, *, dry_run: bool) -> int:
        async with (
            connect(self._connection, simulated_latency=_SIMULATED_LATENCY) as (meraki, _),
            await open_store(place) as store,
        ):
            sync = Sync(meraki, store, self._options)
            if dry_run:
                return show_estimate(
                    await sync.estimate(), make_console(), as_json=self._output == "json"
                )
            self._progress = sync.progress
            progress = await show_sync(sync, self._errors, is_shown=self._output == "progress")
            deleted = 0
            if self._keep is not None:
                async with store.exclusively():
                    newest = (await store.runs(limit=1))[0].started_at
                    deleted = await store.delete_older(newest - round(self._keep * _DAY))
        if self._output == "json":
            print(msgspec.json.encode(progress).decode())
        else:
            console = make_console()
            for line in summary_lines(progress, self._db, deleted):
                console.print(line)
        return 0 if progress.is_complete else 1

    def _how_far(self) -> str:
        progress = self._progress
        if progress is None or not progress.organizations:
            return "nothing was read yet."
        return (
            f"{progress.done} of {progress.organizations} organizations are up to date. Run the "
            "same command again to go on."
        )


def parse_select(select: str | None) -> tuple[str, ...]:
    """The paths in ``--select``."""
    return tuple(path.strip() for path in (select or "").split(",") if path.strip())
