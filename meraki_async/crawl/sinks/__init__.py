"""Where a crawl writes to."""

import os

from ...errors import ConfigurationError
from .json_lines import Compression, JsonLines
from .sink import Sink
from .sqlite import Sqlite

__all__ = ["Compression", "JsonLines", "Sink", "Sqlite", "open_sink"]

_COMPRESSIONS: dict[str, Compression | None] = {
    "jsonl": None,
    "jsonl.gz": "gzip",
    "jsonl.zst": "zstd",
}


def open_sink(
    text: str, directory: str | os.PathLike[str], *, file_mode: int | None = None
) -> Sink:
    """The sink that a text names.

    Args:
        text: ``jsonl``, ``jsonl.gz``, ``jsonl.zst``, ``parquet``, ``sqlite`` or
            ``postgresql://user@host/database``.
        directory: where the files of sinks that write files go; made if need be.
        file_mode: permissions of these files, such as ``0o640``; default 0600 where a listing may
            hold passphrases and the like, otherwise as the process's umask leaves them.

    Returns:
        The sink, not yet opened.

    Raises:
        ConfigurationError: there is no such sink, or a package that it needs is missing.
    """
    if text in _COMPRESSIONS:
        return JsonLines(directory, _COMPRESSIONS[text], file_mode=file_mode)
    if text == "sqlite":
        return Sqlite(directory, file_mode=file_mode)
    try:
        if text == "parquet":
            from .parquet import Parquet

            return Parquet(directory, file_mode=file_mode)
        if text.startswith(("postgresql://", "postgres://")):
            from .postgres import Postgres

            return Postgres(text)
    except ImportError as error:
        raise ConfigurationError(
            f"{text.partition(':')[0]} needs the package {error.name}: pip install {error.name}"
        ) from None
    raise ConfigurationError(
        f"no sink {text.partition(':')[0]!r}; there are {', '.join(_COMPRESSIONS)}, parquet, "
        "sqlite and postgresql://user@host/database"
    )
