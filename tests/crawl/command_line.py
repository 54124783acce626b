"""The command line in a process of its own."""

from typing import Any

from ..cli import command
from ..cli.command import Done


def cli(*arguments: str, key: str | None = None, **options: Any) -> Done:
    variables = {} if key is None else {"MERAKI_DASHBOARD_API_KEY": key}
    return command.cli(*arguments, variables=variables, **options)


def one_clear_message(done: Done, words: str) -> None:
    assert words in done.stderr
    assert "Traceback" not in done.stderr
    assert len(done.stderr.strip().splitlines()) <= 3
