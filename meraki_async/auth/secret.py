"""Text that is masked in reprs, logs and tracebacks."""

from typing import Any, NamedTuple, NoReturn


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

    def __copy__(self) -> "Secret":
        return self

    def __deepcopy__(self, memo: object) -> "Secret":
        return self


class NotText(NamedTuple):
    """What stands for a value that should have been text: its type alone."""

    type_name: str


def masked(value: Any) -> Any:
    """What a traceback may show in place of a setting, which may hold a secret.

    Args:
        value: of the setting.

    Returns:
        Text as a ``Secret``; None and functions as they are; ``NotText`` for anything else.
    """
    if isinstance(value, str):
        return Secret(value)
    return value if value is None or callable(value) else NotText(type(value).__name__)
