"""``meraki-async.toml``: defaults for the options of commands.

The file has a table for each command, ``[crawl]``, ``[call]`` or ``[plan.apply]``, and at the top
options that several commands share. The command line goes before the environment, and that before
the file. Values of an option that can be repeated are a list in the file, and lines in the
environment.
"""

import difflib
import os
import re
import tomllib
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextvars import ContextVar
from pathlib import Path
from typing import Any, TypeAlias, get_type_hints

import msgspec
import typer
from typer.core import TyperGroup

from ..selection.email_address import is_address
from .option_names import remember_options
from .streams import print_error
from .usage_error import usage_error

SHARED_OPTIONS = ("region", "base_url", "rate", "retries", "db", "log_file", "verbose")
"""Options that may stand at the top of the file, for every command that has them."""
PROTECTED = "protected"
"""At the top of the file: addresses of people whom nothing automatic removes or lowers. The command
line adds to them, and cannot take any away."""

_DEFAULT_FILE = Path("meraki-async.toml")
_ENVIRONMENT_PREFIX = "MERAKI_ASYNC"
_ADDRESS_OPTIONS = frozenset({"region", "base_url"})
_DASHBOARD_OPTIONS = _ADDRESS_OPTIONS | {"simulate"}
# the context of commands is typer's own, which may change with its version
_configured_people: ContextVar[tuple[str, ...]] = ContextVar("protected", default=())
_SECRET_NAME = re.compile("key|token|secret|passw", re.IGNORECASE)

OptionTypes: TypeAlias = Mapping[str, Any]
"""The type of each option of a command, by its name."""
Words: TypeAlias = tuple[str, ...]
"""That name a command: ``("plan", "apply")``."""


class ConfiguredGroup(TyperGroup):
    """The commands, whose options get their defaults from the environment and the file."""

    def invoke(self, ctx: Any) -> Any:
        """Run a command; Ctrl-C ends it with one line."""
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            print_error("Interrupted.")
            raise typer.Exit(130) from None

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """The command that ``args`` name; puts its defaults into ``ctx`` first."""
        resolved = super().resolve_command(ctx, args)
        # with --help, the environment's variables would clutter the list of options
        if not ctx.resilient_parsing and "--help" not in args:
            ctx.auto_envvar_prefix = _ENVIRONMENT_PREFIX
            words, command, arguments = _command_named(resolved[1], (resolved[0] or "",), args[1:])
            content = self._read_file(ctx.params.get("config"))
            defaults = self._defaults(ctx.params.get("config"), content, words, arguments)
            _configured_people.set(tuple(content.get(PROTECTED, ())))
            found: dict[str, Any] = {**defaults, **_environment_lists(words, command)}
            for word in reversed(words):
                found = {word: found}
            ctx.default_map = found
            remember_options(command.params)
        return resolved

    def _read_file(self, file: str | Path | None) -> dict[str, Any]:
        path = Path(file or _DEFAULT_FILE)
        if file is None and not path.exists():
            return {}
        try:
            return tomllib.loads(path.read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or error
            raise usage_error(f"{path}: {reason}") from None

    def _defaults(
        self,
        file: str | Path | None,
        content: Mapping[str, Any],
        words: Words,
        arguments: list[str],
    ) -> dict[str, Any]:
        if not content:
            return {}
        commands = {
            ".".join(each): _option_types(command.callback) for each, command in _commands(self)
        }
        command = ".".join(words)
        given = _options_given(commands.get(command, {}), words, arguments)
        try:
            options: dict[str, Any] = default_options(content, commands, given=given).get(
                command, {}
            )
        except ValueError as error:
            raise usage_error(f"{file or _DEFAULT_FILE}: {error}") from None
        return options


def protected_people(more: Iterable[str] | None) -> tuple[str, ...]:
    """The addresses of people whom nothing automatic removes or lowers.

    Args:
        more: addresses beside those of the configuration file.
    """
    return tuple(dict.fromkeys((*_configured_people.get(), *(more or ()))))


def default_options(
    content: Mapping[str, Any],
    commands: Mapping[str, OptionTypes],
    *,
    given: Collection[str] = (),
) -> dict[str, Any]:
    """The defaults that a file sets for the options of each command.

    Args:
        content: the file, parsed.
        commands: the options of each command; ``plan.apply`` is one of a group.
        given: options that the command line or the environment sets. If one of them chooses a
            dashboard, the file's region and base_url do not count.

    Returns:
        The options of each command, as typer's ``default_map``.

    Raises:
        ValueError: the file holds a secret, an unknown name or a value of a wrong type.
    """
    shared = {name: value for name, value in content.items() if not isinstance(value, dict)}
    tables = dict(_tables(content, commands))
    for name in [*content, *(name for table in tables.values() for name in table)]:
        if _SECRET_NAME.search(name):
            raise ValueError(
                f"{name} is not allowed, because secrets do not belong in this file; set the API "
                "key in the environment, as MERAKI_DASHBOARD_API_KEY"
            )
    for name in tables:
        if name not in commands:
            raise ValueError(_unknown("command", name, commands))
    every = {name: type_ for types in commands.values() for name, type_ in types.items()}
    types = {name: every[name] for name in SHARED_OPTIONS if name in every}
    _validate(shared, {**types, PROTECTED: list[str]}, "at the top")
    for address in shared.pop(PROTECTED, ()):
        if not is_address(address):
            raise ValueError(f"{PROTECTED} at the top: {address!r} is no e-mail address")
    for name, table in tables.items():
        _validate(table, commands[name], f"in [{name}]")
    defaults = {}
    for name in commands:
        table = tables.get(name, {})
        merged = _without_address(shared, if_chosen_by=table) | table
        defaults[name] = _without_address(merged, if_chosen_by=given)
    return defaults


def _tables(content: Mapping[str, Any], commands: Iterable[str]) -> Iterator[tuple[str, Any]]:
    """The table of each command, also where it is in that of a group."""
    known = set(commands)
    groups = {
        name.rsplit(".", depth)[0] for name in known for depth in range(1, name.count(".") + 1)
    }
    for name, value in content.items():
        if isinstance(value, dict):
            yield from _tables_in(name, value, known, groups)


def _tables_in(
    name: str, table: Mapping[str, Any], commands: Collection[str], groups: Collection[str]
) -> Iterator[tuple[str, Any]]:
    if name not in groups:
        yield name, table
        return
    own = {}
    for below, value in table.items():
        if isinstance(value, dict):
            yield from _tables_in(f"{name}.{below}", value, commands, groups)
        elif name in commands:
            own[below] = value
        else:
            raise ValueError(f"{below} in [{name}]: tables go there, such as [{name}.…]")
    if own:
        yield name, own


def _without_address(
    options: Mapping[str, Any], *, if_chosen_by: Collection[str]
) -> dict[str, Any]:
    """The options, without an address if options that go before them choose a dashboard."""
    is_chosen = not _DASHBOARD_OPTIONS.isdisjoint(if_chosen_by)
    hidden = _ADDRESS_OPTIONS if is_chosen else frozenset()
    return {name: value for name, value in options.items() if name not in hidden}


def _validate(options: Mapping[str, Any], types: OptionTypes, where: str) -> None:
    for name, value in options.items():
        if name not in types:
            raise ValueError(f"{_unknown('option', name, types)} {where}")
        try:
            msgspec.convert(value, types[name], dec_hook=_decode_path)
        except msgspec.ValidationError as error:
            raise ValueError(f"{name} {where}: {error}") from None


def _decode_path(type_: type[Any], value: Any) -> Any:
    if type_ is Path and isinstance(value, str):
        return Path(value)
    raise TypeError(f"Expected `str`, got `{type(value).__name__}`")


def _unknown(what: str, name: str, known: Iterable[str]) -> str:
    near = difflib.get_close_matches(name, known, n=1)
    return f"there is no {what} {name!r}" + (f" (did you mean {near[0]!r}?)" if near else "")


def _option_types(callback: Any) -> OptionTypes:
    types = get_type_hints(callback)
    types.pop("return", None)
    return {name: type_ for name, type_ in types.items() if type_ is not typer.Context}


def _commands(group: Any, above: Words = ()) -> Iterator[tuple[Words, Any]]:
    """The commands of a group, those of groups in it, and groups that are commands themselves."""
    for name, command in group.commands.items():
        words = (*above, name)
        if hasattr(command, "commands"):
            yield from _commands(command, words)
        if getattr(command, "invoke_without_command", True):
            yield words, command


def _command_named(
    command: Any, words: Words, arguments: list[str]
) -> tuple[Words, Any, list[str]]:
    """The command that arguments name, in whichever group, and the rest of them."""
    while arguments and arguments[0] in getattr(command, "commands", {}):
        command = command.commands[arguments[0]]
        words, arguments = (*words, arguments[0]), arguments[1:]
    return words, command, arguments


def _environment_lists(words: Words, command: Any) -> dict[str, list[str]]:
    """What the environment sets of the options that can be repeated: a value a line."""
    found = {}
    for option in command.params:
        if getattr(option, "multiple", False):
            option.allow_from_autoenv = False  # which would split values at their blanks
            variable = _variable(words, option.name)
            text = os.environ.get(variable, "")
            lines = [line for line in text.replace("\r\n", "\n").split("\n") if line.strip()]
            if lines:
                found[option.name] = lines
            elif text:
                # no value at all would mean all organizations, say
                raise usage_error(f"{variable} is set, yet has no value")
    return found


def _variable(words: Words, option: str) -> str:
    return "_".join((_ENVIRONMENT_PREFIX, *words, option)).replace("-", "_").upper()


def _options_given(options: Iterable[str], words: Words, arguments: Iterable[str]) -> set[str]:
    """The options that the command line or the environment sets."""
    flags = {argument.partition("=")[0] for argument in arguments}
    return {
        name
        for name in options
        if f"--{name.replace('_', '-')}" in flags or os.environ.get(_variable(words, name))
    }
