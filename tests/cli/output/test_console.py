"""Tables on narrow terminals."""

import pytest
from rich.table import Table

from meraki_async.cli.output.console import make_console

OPERATION = "getOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignments"


@pytest.fixture(autouse=True)
def narrow(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")


def test_operation_ids_are_not_broken(capsys: pytest.CaptureFixture[str]) -> None:
    table = Table("organization", "listing", "records", box=None)
    table.add_row("Contoso with a name of words", OPERATION, "1,234,567")
    make_console().print(table)
    shown = capsys.readouterr().out
    assert OPERATION in shown
    assert "1,234,567" in shown


def test_what_may_be_folded_is_folded(capsys: pytest.CaptureFixture[str]) -> None:
    table = Table("operation", box=None)
    table.add_column("change", overflow="fold")
    table.add_row("updateNetwork", "x" * 300)
    make_console().print(table)
    assert max(map(len, capsys.readouterr().out.splitlines())) <= 80
