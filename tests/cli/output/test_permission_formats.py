"""Changes of permissions on a terminal: what matters most comes first, times to the second."""

import sys
from datetime import UTC

import pytest

from meraki_async.cli.output.permission_formats import PermissionWriter
from meraki_async.directory import Actor, FieldChange, PermissionChange, Reference


def change(**fields: object) -> PermissionChange:
    values = {
        "id": "permission_change_1",
        "sequence": 1,
        "source": "log",
        "certainty": "stated",
        "target_type": "administrator",
        "organization": Reference(id="1", name="Acme"),
        "cursor": "c",
    }
    return PermissionChange(**values | fields)  # type: ignore[arg-type]


def test_a_terminal_of_80_columns_shows_who_what_and_when(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("TERM", "dumb")
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    writer = PermissionWriter("table", UTC)
    zoe = Actor(id="5", name="Zoe", email="zoe@example.com")
    boss = Actor(id="6", name="Boss")
    writer.write(
        [
            change(
                action="added",
                target=zoe,
                actor=boss,
                changes=[FieldChange(field=None, new={"id": "5", "orgAccess": "full", "tags": []})],
                occurred_at="2026-11-30T12:17:38.838366Z",
            ),
            change(
                action="changed",
                target=zoe,
                possible_actor=boss,
                changes=[FieldChange(field="orgAccess", old="full", new="none")],
                observed_after="2026-11-30T12:17:25.002891Z",
                observed_at="2026-11-30T12:17:40.000116Z",
            ),
            change(),
        ]
    )
    writer.finish()
    shown = capsys.readouterr()
    header, first, second, third = shown.out.splitlines()
    assert header.split() == ["when", "target", "changes"]
    assert first.split(maxsplit=3) == [
        *("2026-11-30", "12:17:38", "zoe@example.com", "added, orgAccess: full")
    ]
    assert second.split("  ")[0] == "before 2026-11-30 12:17:40"
    assert second.endswith("orgAccess: full → none")
    assert not third.strip()
    assert shown.err == (
        "7 more columns do not fit; --format csv has them: by, organization, action, origin, "
        "certainty, target_type, observed_after\n"
    )
    # on something wider, and in a file
    monkeypatch.setattr(sys.stdout, "isatty", lambda: False)
    writer.finish()
    _, first, second, third = capsys.readouterr().out.splitlines()
    assert "Boss" in first
    assert "perhaps Boss" not in first
    assert "perhaps Boss" in second
    assert third.split() == ["Acme", "stated", "administrator"]
