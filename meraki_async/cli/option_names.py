"""Arguments of Python in messages, said as the options of the command line."""

import re
from collections.abc import Iterable, Mapping
from contextvars import ContextVar
from typing import Any

_options: ContextVar[Mapping[str, str]] = ContextVar("options", default={})  # noqa: B039 - never changed
_ARGUMENT = re.compile(
    r"(?<![\w.\-/'\"])(?P<name>[a-z][a-z0-9_]*)(?P<given>=(?:True|…))?(?![\w=/])"
)


def remember_options(parameters: Iterable[Any]) -> None:
    """Which options the command has that is going to run.

    Args:
        parameters: of the command, each with its ``name`` and the spellings in ``opts``.
    """
    found = {
        each.name: max(each.opts, key=len)
        for each in parameters
        if each.name and any(option.startswith("--") for option in each.opts)
    }
    _options.set(found)


def in_options(message: str) -> str:
    """A message, speaking of the options of the running command instead of arguments of Python.

    What could be any word, such as ``region``, is taken for an argument where a value follows it.

    Args:
        message: for people.
    """

    def replaced(match: re.Match[str]) -> str:
        name = match["name"]
        is_name = "_" in name or match["given"] is not None
        return _options.get().get(name, match[0]) if is_name else match[0]

    return _ARGUMENT.sub(replaced, message)
