"""Text that is masked in reprs, logs and tracebacks."""

from typing import NoReturn


class Secret(str):
    """A key or token: a ``str`` on the wire, masked wherever a person might see it.

    ``repr`` and formatting are masked; only ``str()`` gives the text, as the socket needs it.
    """

    __slots__ = ()

    def __repr__(self) -> str:
        return "'**********'"

    def __format__(self, spec: str) -> str:
        return format("**********", spec)

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret cannot be pickled")
