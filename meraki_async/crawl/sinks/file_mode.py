"""Who may read what a crawl writes."""

import os
from collections.abc import Iterable
from pathlib import Path

from ..plan.listing import Listing
from ..plan.secret_listings import holds_secrets
from .files import translating_os_errors

_PRIVATE = 0o600


def file_mode(listings: Iterable[Listing], chosen: int | None) -> int | None:
    """The permissions of a file with records of these listings.

    Args:
        listings: all of them.
        chosen: by the user; None: nothing.

    Returns:
        What was chosen; else 0600 where there may be passphrases and the like; None: whatever the
        process's umask leaves.
    """
    if chosen is not None:
        return chosen
    return _PRIVATE if any(holds_secrets(listing.name) for listing in listings) else None


def directory_mode(mode: int | None) -> int | None:
    """The permissions of a directory of such files: who may read them may enter it."""
    return None if mode is None else mode | 0o700 | (mode & 0o444) >> 2


def make_file(path: Path, mode: int | None) -> None:
    """Make an empty file unless it is there, and see that it has these permissions.

    Raises:
        OutputError: it cannot be made.
    """
    with translating_os_errors(path):
        flags = os.O_RDWR | os.O_CREAT
        file = os.open(path, flags, 0o666 if mode is None else mode)
        try:
            if mode is not None:
                os.fchmod(file, mode)
        finally:
            os.close(file)
