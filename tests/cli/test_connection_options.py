"""The options that say which dashboard a command talks to: the same for every command."""

import pytest
import typer

from meraki_async.cli.app import app

from .command import cli, one_line
from .test_logging_options import commands

REAL = {"--account", "--all-accounts", "--vault", "--region", "--base-url", "--rate", "--retries"}
SIMULATED = {"--simulate", "--orgs"}
REAL_ONLY = {("plan", "revert"), ("audit", "review", "plan")}


def test_who_has_one_has_all() -> None:
    found = 0
    for words, command in commands(typer.main.get_command(app)):
        options = {option for parameter in command.params for option in parameter.opts}
        if "--account" in options:
            found += 1
            assert options >= REAL, words
            assert options.isdisjoint(SIMULATED) == (words in REAL_ONLY), words
            assert (options >= SIMULATED) == (words not in REAL_ONLY), words
    assert found > 15


@pytest.mark.parametrize(
    "command",
    ["call getOrganizations", "crawl --out D", "diff A --now", "plan check P", "audit", "licenses"],
)
def test_contradictions_are_refused(command: str) -> None:
    for wrong, why in (
        ("--orgs 3", "--orgs needs --simulate"),
        ("--simulate --region china", "--simulate cannot be combined with --region or --base-url"),
        ("--account a --all-accounts", "give --account or --all-accounts, not both"),
    ):
        one_line(cli(*command.split(), *wrong.split()), why, 2)
