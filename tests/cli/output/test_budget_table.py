"""The live table of budgets."""

from collections import Counter
from io import StringIO

import pytest
from rich.console import Console

from meraki_async import BudgetSnapshot, OrganizationBudget
from meraki_async.cli.output.budget_table import budget_table
from meraki_async.cli.output.console import make_console
from meraki_async.crawl import Progress


def budget(name: str | None, waiting: int, paused_for: float = 0.0) -> OrganizationBudget:
    return OrganizationBudget(
        organization_id=name,
        rate=None if name is None else 10,
        tokens=3.4,
        waiting=waiting,
        paused_for=paused_for,
        sent=1234,
        throttled=5,
        wait_seconds=0.0,
    )


def snapshot(*organizations: OrganizationBudget) -> BudgetSnapshot:
    return BudgetSnapshot(
        organizations=list(organizations),
        source_rate=60,
        source_tokens=0.2,
        source_paused_for=1.25,
        sent=9876,
        throttled=7,
        waiting=sum(o.waiting for o in organizations),
        wait_seconds=0.0,
        connections=3,
    )


def shown(*organizations: OrganizationBudget) -> list[str]:
    progress = Progress(
        organizations=2, listings=6, names={"2": "Two"}, left=Counter({"2": 1, "4": 3})
    )
    text = StringIO()
    Console(file=text, width=100).print(budget_table(snapshot(*organizations), progress))
    return text.getvalue().splitlines()


def test_paused_ones_come_first_and_idle_ones_not_at_all() -> None:
    lines = shown(budget("1", 5), budget("2", 50), budget("3", 0), budget("4", 1, paused_for=2.0))
    assert [line.split()[0] for line in lines] == ["organization", "4", "Two", "1", "all"]
    assert lines[1].replace("━", "").split() == ["4", "10/s", "3", "1", "2.0", "s", "1,234", "5"]
    assert lines[-1].split()[4:] == ["60/s", "0", "56", "1.2", "s", "9,876", "7"]


def test_many_are_truncated_and_no_organization_is_named_so() -> None:
    lines = shown(budget(None, 100), *(budget(str(number), 1) for number in range(20)))
    assert lines[1].replace("━", "").split()[:3] == ["(none)", "none", "100"]
    assert lines[-2].strip() == "… and 13 more"


def test_names_are_text(capsys: pytest.CaptureFixture[str]) -> None:
    progress = Progress(organizations=1, listings=1, names={"1": "[red]\x1b[2J"})
    make_console().print(budget_table(snapshot(budget("1", 5)), progress))
    assert "[red]\\x1b[2J" in capsys.readouterr().out
