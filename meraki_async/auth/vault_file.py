"""The file of a vault: SQLite, its format and versions, transactions, copies."""

import os
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from ..errors import VaultError

FORMAT_VERSION = 2
_VERSION_1 = """
CREATE TABLE vault (id TEXT NOT NULL, key_source TEXT NOT NULL, key_id TEXT NOT NULL);
CREATE TABLE accounts (
    id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, base_url TEXT,
    oauth_server TEXT, client_id TEXT, identity TEXT, organizations TEXT,
    created_at REAL NOT NULL, used_at REAL
);
CREATE TABLE secrets (
    account TEXT NOT NULL REFERENCES accounts(id) ON DELETE CASCADE, field TEXT NOT NULL,
    key_id TEXT NOT NULL, nonce BLOB NOT NULL, ciphertext BLOB NOT NULL,
    PRIMARY KEY (account, field)
);
"""
# The trigger stops whoever opened the file as version 1 and knows no data key: changing the vault's
# key without it would lose what was sealed.
_VERSION_2 = """
ALTER TABLE vault ADD COLUMN data_key TEXT;
CREATE TABLE data_keys (
    id TEXT PRIMARY KEY, key_id TEXT NOT NULL, nonce BLOB NOT NULL, ciphertext BLOB NOT NULL
);
CREATE TRIGGER data_keys_go_along BEFORE UPDATE OF key_id ON vault
WHEN EXISTS (SELECT 1 FROM data_keys WHERE key_id <> NEW.key_id)
BEGIN SELECT RAISE(ABORT, 'its data key is not encrypted with the new key: update meraki-async');
END;
"""
_MIGRATIONS = {1: _VERSION_1, 2: _VERSION_2}


class VaultFile:
    """The file, which several processes may use at once.

    Args:
        path: of the file.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    @classmethod
    def create(cls, path: Path, vault_id: str, key_source: str, key_id: str) -> "VaultFile":
        """Make the file of an empty vault, which only its owner can read.

        Args:
            path: of the file, which must not exist.
            vault_id: of the vault.
            key_source: where its key is.
            key_id: of its key.

        Raises:
            VaultError: the file exists or cannot be written.
        """
        with _new_file(path) as database:
            database.execute("BEGIN IMMEDIATE")
            _migrate(database, 0)
            database.execute(
                "INSERT INTO vault (id, key_source, key_id) VALUES (?, ?, ?)",
                (vault_id, key_source, key_id),
            )
            database.execute("COMMIT")
        return cls(path)

    def header(self) -> tuple[str, str]:
        """The vault's id, and where its key is.

        Raises:
            VaultError: this is no vault, or of a newer version.
        """
        with self.reading() as database:
            row = database.execute("SELECT id, key_source FROM vault").fetchone()
        if row is None:
            raise VaultError(f"{self.path} is no vault")
        return str(row[0]), str(row[1])

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """A connection for reading; the file may be of an older version still.

        Raises:
            VaultError: it cannot be read, or is of a newer version.
        """
        try:
            with closing(_connect(self.path)) as database:
                self._checked_version(database)
                yield database
        except sqlite3.Error as error:
            raise VaultError(f"the vault {self.path} cannot be read: {error}") from None

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction, on the disk when it is over; an older file is migrated in it.

        Raises:
            VaultError: it cannot be written, or is of a newer version.
        """
        try:
            with closing(_connect(self.path)) as database:
                database.execute("BEGIN IMMEDIATE")
                with database:
                    _migrate(database, self._checked_version(database))
                    yield database
        except sqlite3.Error as error:
            raise VaultError(f"the vault {self.path} cannot be written: {error}") from None

    def copy_to(self, path: Path) -> None:
        """Copy the file as it is, while others may use it.

        Raises:
            VaultError: there is such a file, or it cannot be written.
        """
        with self.reading() as database, _new_file(path) as copy:
            database.backup(copy)

    def _checked_version(self, database: sqlite3.Connection) -> int:
        version = int(database.execute("PRAGMA user_version").fetchone()[0])
        if version > FORMAT_VERSION:
            raise VaultError(
                f"the vault {self.path} is of a newer version ({version}, not {FORMAT_VERSION}): "
                "update meraki-async"
            )
        if version < 1:
            raise VaultError(f"{self.path} is no vault")
        return version


@contextmanager
def _new_file(path: Path) -> Iterator[sqlite3.Connection]:
    """A new database that only its owner can read, at its place when it is whole."""
    if path.exists():
        raise VaultError(f"{path} exists already")
    try:
        descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f"{path.name}.", suffix=".new")
        os.close(descriptor)
    except OSError as error:
        raise VaultError(f"{path} cannot be written: {error.strerror}") from None
    temporary = Path(name)
    try:
        with closing(_connect(temporary)) as database:
            yield database
        _put_in_place(temporary, path)
    except FileExistsError:
        raise VaultError(f"{path} exists already") from None
    except OSError as error:
        raise VaultError(f"{path} cannot be written: {error.strerror}") from None
    except sqlite3.Error as error:
        raise VaultError(f"{path} cannot be written: {error}") from None
    finally:
        temporary.unlink(missing_ok=True)


def _put_in_place(temporary: Path, path: Path) -> None:
    """Give a file its name for good, unless another process has used that name meanwhile."""
    if os.name == "posix":
        try:
            path.hardlink_to(temporary)
        except FileExistsError:
            raise
        except OSError:
            # a file system without hard links
            if path.exists():
                raise FileExistsError from None
            temporary.rename(path)
        directory = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(directory)
        finally:
            os.close(directory)
    else:
        temporary.rename(path)  # which refuses a name in use there


def _migrate(database: sqlite3.Connection, version: int) -> None:
    """Bring the format up to date, within the transaction that is open."""
    if version == FORMAT_VERSION:
        return
    for later in range(version + 1, FORMAT_VERSION + 1):
        for statement in _statements(_MIGRATIONS[later]):
            database.execute(statement)
    database.execute(f"PRAGMA user_version={FORMAT_VERSION}")


def _statements(script: str) -> Iterator[str]:
    """The statements of a script; ``executescript`` would end the transaction."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""


def _connect(path: Path) -> sqlite3.Connection:
    # mode: a vault that is gone is not made anew, empty
    database = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode=rw", uri=True, isolation_level=None, timeout=30
    )
    for pragma in ("foreign_keys=1", "synchronous=EXTRA", "secure_delete=1", "temp_store=MEMORY"):
        database.execute(f"PRAGMA {pragma}")
    return database
