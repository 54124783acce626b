"""What the store asks of a database: SQL that SQLite and PostgreSQL both understand."""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from typing import Any, TypeAlias

Row: TypeAlias = Sequence[Any]


class Database(ABC):
    """One connection. Parameters of a statement are written ``?``; times are whole microseconds.

    Attributes:
        name: what people know it by, without a password.
        dialect: the types that its tables are made of, for ``str.format``.
        preliminaries: statements to run before tables are made.
    """

    name: str
    dialect: Mapping[str, str]
    preliminaries: Sequence[str] = ()

    @abstractmethod
    async def fetch(self, sql: str, *values: Any) -> list[Row]:
        """The rows of a query.

        Raises:
            StoreError: the database cannot be read.
        """

    @abstractmethod
    async def execute(self, sql: str, *values: Any) -> None:
        """Run one statement inside a transaction.

        Raises:
            StoreError: the database cannot be written.
        """

    @abstractmethod
    async def execute_many(self, sql: str, rows: Iterable[Row]) -> None:
        """Run one statement with each row inside a transaction.

        Raises:
            StoreError: the database cannot be written.
        """

    @abstractmethod
    def transaction(self) -> AbstractAsyncContextManager[None]:
        """Everything in it is committed together, or not at all; others of this connection wait."""

    @abstractmethod
    async def has_table(self, table: str) -> bool:
        """Whether there is such a table of ours."""

    @abstractmethod
    async def is_foreign(self) -> bool:
        """Whether it has tables that are not ours, where ours would be."""

    @abstractmethod
    async def lock(self) -> bool:
        """Become the only one that writes to the store, until ``unlock`` or the process's end.

        Returns:
            False: another one is.
        """

    @abstractmethod
    async def unlock(self) -> None:
        """Let others write."""

    @abstractmethod
    async def close(self) -> None:
        """Give up the connection, and the lock with it."""

    @abstractmethod
    async def size(self) -> int:
        """Bytes on disk."""

    @abstractmethod
    async def compact(self) -> None:
        """Give back the space of what was deleted, and leave no trace of it."""

    @abstractmethod
    def any_of(self, column: str) -> str:
        """A condition: the column has one of the values of a parameter made by ``array``."""

    @abstractmethod
    def array(self, values: Iterable[str]) -> Any:
        """The parameter of ``any_of``."""

    @abstractmethod
    def contains(self, column: str) -> str:
        """A condition: the column's text has the text of a parameter in it."""
