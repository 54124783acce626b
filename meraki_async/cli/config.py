"""``meraki-async.toml``: defaults of the commands' options.

A table for each command, ``[crawl]`` or ``[call]``, and at the top what several commands share.
Below the environment's and the command line's.
"""

import difflib
import os
import re
import tomllib
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path
from typing import Any, TypeAlias, get_type_hints

import msgspec
from typer.core import TyperGroup

from .usage_error import usage_error

SHARED = ("region", "base_url", "rate", "retries")
"""Options that may stand at the top, for every command that has them."""

_FILE = Path("meraki-async.toml")
_PREFIX = "MERAKI_ASYNC"
_ADDRESS = frozenset({"region", "base_url"})
_SAYS_WHERE = _ADDRESS | {"simulate"}
_SECRET = re.compile("key|token|secret|passw", re.IGNORECASE)

_Kinds: TypeAlias = Mapping[str, Any]
"""The type of each option, by its name."""


class ConfiguredGroup(TyperGroup):
    """The commands, each with its defaults from the file and the environment."""

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """The command that ``args`` name, once ``ctx`` holds its defaults."""
        found = super().resolve_command(ctx, args)
        # help would name the environment's variable beside each option
        if not ctx.resilient_parsing and "--help" not in args:
            ctx.auto_envvar_prefix = _PREFIX
            name, _, words = found
            self._read(ctx, ctx.params.get("config"), name or "", words)
        return found

    def _read(self, context: Any, file: str | Path | None, command: str, words: list[str]) -> None:
        path = Path(file or _FILE)
        if file is None and not path.exists():
            return
        kinds = {name: _kinds_of(each.callback) for name, each in self.commands.items()}
        try:
            found = tomllib.loads(path.read_text(encoding="utf-8"))
            elsewhere = _given(kinds[command], command, words)
            context.default_map = defaults_of(found, kinds, elsewhere=elsewhere)
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or error
            raise usage_error(f"{path}: {reason}") from None


def defaults_of(
    found: Mapping[str, Any], commands: Mapping[str, _Kinds], *, elsewhere: Collection[str] = ()
) -> dict[str, Any]:
    """The options of each command, as click's ``default_map``.

    Args:
        found: what the file says.
        commands: the options of each.
        elsewhere: options given otherwise, which go before the file: if one of them says where the
            dashboard is, the file does not.

    Raises:
        ValueError: it holds a secret, or what no command knows, or a value of a wrong type.
    """
    tables = {name: value for name, value in found.items() if isinstance(value, dict)}
    shared = {name: value for name, value in found.items() if name not in tables}
    for name in [*found, *(name for table in tables.values() for name in table)]:
        if _SECRET.search(name):
            raise ValueError(
                f"{name} is refused: secrets do not belong here; the key is read from "
                "MERAKI_DASHBOARD_API_KEY"
            )
    for name in tables:
        if name not in commands:
            raise ValueError(_unknown("command", name, commands))
    _check(shared, {name: commands["call"][name] for name in SHARED}, "at the top")
    for name, table in tables.items():
        _check(table, commands[name], f"in [{name}]")
    return {
        name: _below(_below(shared, tables.get(name, {})) | tables.get(name, {}), elsewhere)
        for name in commands
    }


def _below(options: Mapping[str, Any], higher: Collection[str]) -> dict[str, Any]:
    """Options without an address, if what goes before them has one."""
    hidden = _ADDRESS if not _SAYS_WHERE.isdisjoint(higher) else frozenset()
    return {name: value for name, value in options.items() if name not in hidden}


def _check(options: Mapping[str, Any], kinds: _Kinds, where: str) -> None:
    for name, value in options.items():
        if name not in kinds:
            raise ValueError(f"{_unknown('option', name, kinds)} {where}")
        try:
            msgspec.convert(value, kinds[name], dec_hook=_path)
        except msgspec.ValidationError as error:
            raise ValueError(f"{name} {where}: {error}") from None


def _path(kind: type[Any], value: Any) -> Any:
    if kind is Path and isinstance(value, str):
        return Path(value)
    raise TypeError(f"Expected `str`, got `{type(value).__name__}`")


def _unknown(what: str, name: str, known: Iterable[str]) -> str:
    near = difflib.get_close_matches(name, known, n=1)
    return f"there is no {what} {name!r}" + (f" (did you mean {near[0]!r}?)" if near else "")


def _kinds_of(callback: Any) -> _Kinds:
    hints = get_type_hints(callback)
    hints.pop("return", None)
    return hints


def _given(options: Iterable[str], command: str, words: Iterable[str]) -> set[str]:
    """Options on the command line and in the environment."""
    flags = {word.partition("=")[0] for word in words}
    return {
        name
        for name in options
        if f"--{name.replace('_', '-')}" in flags
        or os.environ.get(f"{_PREFIX}_{command}_{name}".upper())
    }
