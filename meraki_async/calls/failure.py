"""What could not be read, among much that was."""

from typing import Generic, TypeVar

from msgspec import Struct

K = TypeVar("K")


class FanOutFailure(Struct, Generic[K]):
    """A key (or an account, by name) whose listing could not be finished, and why."""

    key: K
    error: Exception
