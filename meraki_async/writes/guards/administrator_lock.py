"""One plan at a time takes administrators something away: two could take the last ones of both.

Each looks first whether somebody usable is left. Two that look at once both count on whom the other
one is about to remove. The lock is one of this machine, for the user's runs on one dashboard; the
API has none.
"""

import asyncio
import hashlib
import logging
import sqlite3
import time
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager

from ...data_directory import data_directory
from ...errors import PlanError
from ...file_lock import FileLock
from ..change import Change
from .administrators import changes_of_administrators

logger = logging.getLogger("meraki_async.waiting")
"""The command line shows it even without ``-v``: who waits wants to know what for."""

_LOOK_EVERY = 0.2
_PATIENCE = 900.0


@asynccontextmanager
async def one_at_a_time(base_url: str, changes: Iterable[Change]) -> AsyncIterator[str | None]:
    """Wait until no other run takes administrators something away, and keep others from it.

    Args:
        base_url: of the dashboard.
        changes: of the plan; when none of them takes anybody anything, nothing is waited for.

    Yields:
        Why nothing keeps others from it, for people; None: all is well.

    Raises:
        PlanError: another run has not ended after a quarter of an hour.
    """
    if not changes_of_administrators(changes):
        yield None
        return
    try:
        directory = data_directory() / "locks"
        directory.mkdir(parents=True, exist_ok=True, mode=0o700)
        name = hashlib.sha256(base_url.encode()).hexdigest()[:16]
        lock = FileLock(directory / f"administrators-{name}.lock")
        await _acquire(lock)
    except (OSError, RuntimeError, sqlite3.Error) as error:
        yield f"no lock keeps other runs from changing administrators at the same time: {error}"
        return
    try:
        yield None
    finally:
        lock.release()


async def _acquire(lock: FileLock) -> None:
    until = time.monotonic() + _PATIENCE
    is_told = False
    while not lock.acquire():
        if time.monotonic() > until:
            raise PlanError(
                "another run on this machine is changing administrators, and has not ended"
            )
        if not is_told:
            is_told = True
            logger.warning(
                "waiting for another run on this machine that takes administrators something away"
            )
        await asyncio.sleep(_LOOK_EVERY)
