"""The secrets that a plan needs: from a file, the environment, or whoever sits at the terminal."""

import getpass
import os
import re
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

FROM_STDIN = "-"
_PREFIX = "MERAKI_ASYNC_SECRET_"


def gather_secrets(names: Iterable[str], file: str | None) -> dict[str, str]:
    """The secrets of these names; what is neither in the file nor in the environment is asked for.

    Args:
        names: of the secrets.
        file: with a line ``NAME=VALUE`` each; ``-``: standard input; None: there is none.

    Raises:
        ValueError: the file cannot be read or is no such file; or some secrets are missing and
            nobody can be asked.
        KeyboardInterrupt: whoever was asked gave up.
    """
    wanted = list(names)
    found = secrets_in_environment(wanted) | ({} if file is None else _read(file))
    missing = [name for name in wanted if name not in found]
    if not missing:
        return found
    if file == FROM_STDIN or not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise ValueError(
            f"the plan needs secrets: {', '.join(missing)}; without a terminal to ask on, give "
            f"--secret-file with lines NAME=VALUE, or set {variable(missing[0])}"
        )
    return {**found, **_ask(missing)}


def secrets_in_environment(names: Iterable[str]) -> dict[str, str]:
    """Those of the secrets of these names that the environment has."""
    found = {name: os.environ.get(variable(name), "") for name in names}
    return {name: value for name, value in found.items() if value}


def variable(name: str) -> str:
    """The variable of the environment that has a secret: ``MERAKI_ASYNC_SECRET_PSK``."""
    return _PREFIX + re.sub(r"\W", "_", name).upper()


def _read(file: str) -> dict[str, str]:
    try:
        is_stdin = file == FROM_STDIN
        content = sys.stdin.buffer.read() if is_stdin else Path(file).read_bytes()
        return _parse(content.decode(), file)
    except OSError as error:
        raise ValueError(f"{file}: {error.strerror}") from None
    except UnicodeDecodeError:
        raise ValueError(f"{file} is no text") from None


def _parse(text: str, file: str) -> dict[str, str]:
    found = {}
    for number, line in enumerate(text.splitlines(), start=1):
        name, equals, value = line.partition("=")
        if not line.strip() or line.startswith("#"):
            continue
        if not equals or not name.strip() or not value:
            # the line may hold a secret, and is not shown
            raise ValueError(f"{file}, line {number}: it is not NAME=VALUE")
        found[name.strip()] = value
    return found


def _ask(names: Iterable[str]) -> Mapping[str, str]:
    found = {}
    for name in names:
        while not (value := getpass.getpass(f"{name}: ", stream=sys.stderr)):
            pass
        if getpass.getpass(f"{name} again: ", stream=sys.stderr) != value:
            raise ValueError(f"{name}: the two are different")
        found[name] = value
    return found
