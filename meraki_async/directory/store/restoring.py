"""A store is made to be as a backup is."""

import os
from pathlib import Path

from ...errors import ConfigurationError, StoreError
from .schema import new_id
from .sqlite import SQLiteDatabase, is_damaged, put_aside
from .store import Store, is_database_url, open_store


async def restore_store(
    backup: str | os.PathLike[str], where: str | os.PathLike[str]
) -> Path | None:
    """Have a store be as a backup is; whatever it had is replaced, at once or not at all.

    Args:
        backup: a file that ``Store.backup`` wrote.
        where: the file of the store, which need not exist.

    Returns:
        Where the store's file was put aside, if it was damaged; else None.

    Raises:
        ConfigurationError: the store is no file; its database has tools of its own.
        StoreError: the backup is none, damaged, or of a later version, or the store is being
            written, or is a database of something else.
    """
    if is_database_url(str(where)):
        raise ConfigurationError("a PostgreSQL database is restored with its own pg_restore")
    async with await open_store(backup, must_exist=True) as source:
        assert isinstance(source.database, SQLiteDatabase)  # noqa: S101 - no URL
        # feeds that were read further than the backup goes must start over
        changed = f"UPDATE meta SET value = '{new_id()}' WHERE name = 'id'"
        with source.database.scratch_copy(changed) as copy:
            aside = put_aside(Path(where)) if is_damaged(Path(where)) else None
            target = SQLiteDatabase(where)
            try:
                if await target.is_foreign() and not await target.has_table("sync_run"):
                    raise StoreError(f"{target.name} has other tables and is no directory store")
                async with Store(target).exclusively():
                    target.copy_from(copy)
            finally:
                await target.close()
    return aside
