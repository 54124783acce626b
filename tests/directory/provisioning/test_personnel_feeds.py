"""Feeds of hires and leavers: dates, other columns' names, and lines that make no sense."""

from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from meraki_async.directory.provisioning.access_file import AccessFileError, DeclaredAccess
from meraki_async.directory.provisioning.grants import Grant, Person
from meraki_async.directory.provisioning.personnel_feeds import (
    parse_columns,
    read_hires,
    read_leavers,
    with_feeds,
)
from meraki_async.errors import ConfigurationError

OSLO = ZoneInfo("Europe/Oslo")
NOW = datetime(2026, 11, 30, 12, tzinfo=OSLO)
DECLARED = DeclaredAccess(
    people=(Person(email="alice@x.example", aliases=("a@x.example",)),),
    groups={"noc": (Grant(privilege="read-only", group="noc"),)},
    zone=OSLO,
)


def written(tmp_path: Path, name: str, text: str) -> Path:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


def test_hires_and_leavers(tmp_path: Path) -> None:
    hires = read_hires(
        written(
            tmp_path,
            "hires.csv",
            "\ufeffemail,name,groups,start,end,cost centre\n"
            "bo@x.example,Bo,noc; noc,2026-12-01,,7\nA@x.example,,noc,,2026-12-31,7\n",
        ),
        OSLO,
    )
    leavers = read_leavers(
        written(
            tmp_path,
            "leavers.jsonl",
            '{"email": "cy@x.example", "last_day": "2026-11-29"}\n\n'
            '{"email": "di@x.example", "last_day": "2026-11-30"}\n',
        ),
        OSLO,
    )
    found = with_feeds(DECLARED, hires, leavers, NOW)
    alice, bo = found.people
    # who is declared is hired as the person that they are
    assert alice.email == "alice@x.example"
    assert alice.grants[0].until == datetime(2027, 1, 1, tzinfo=OSLO)
    assert (bo.name, bo.grants[0].since) == ("Bo", datetime(2026, 12, 1, tzinfo=OSLO))
    assert found.leaving == ("cy@x.example",)
    assert [each.email for each in found.later] == ["di@x.example"]
    midnight = datetime(2026, 12, 1, tzinfo=OSLO)
    assert with_feeds(DECLARED, hires, leavers, midnight - timedelta(seconds=1)).later
    assert len(with_feeds(DECLARED, hires, leavers, midnight).leaving) == 2


def test_who_comes_back_has_not_left(tmp_path: Path) -> None:
    leavers = read_leavers(
        written(tmp_path, "l.csv", "email,last_day\nbo@x.example,2026-10-31\n"), OSLO
    )
    hires = read_hires(
        written(tmp_path, "h.csv", "email,groups,start\nBo@x.example,noc,2026-11-15\n"), OSLO
    )
    assert with_feeds(DECLARED, hires, leavers, NOW).leaving == ()
    between = datetime(2026, 11, 3, tzinfo=OSLO)
    assert with_feeds(DECLARED, hires, leavers, between).leaving == ("bo@x.example",)


def test_columns_of_other_names(tmp_path: Path) -> None:
    path = written(tmp_path, "l.csv", "Work E-mail,Termination Date\nbo@x.example,2026-10-31\n")
    with pytest.raises(AccessFileError, match=r"the header has no email, last_day.*--map"):
        read_leavers(path, OSLO)
    columns = parse_columns(["Work E-mail=email", "Termination Date=last_day"])
    assert read_leavers(path, OSLO, columns)[0].email == "bo@x.example"
    with pytest.raises(ConfigurationError, match="COLUMN=FIELD"):
        parse_columns(["mail=adress"])


def test_all_lines_that_make_no_sense_are_named(tmp_path: Path) -> None:
    path = written(tmp_path, "l.csv", "email,last_day\nbo,2026-10-31\nb@x,\nc@x,soon\nd@x\n")
    with pytest.raises(AccessFileError) as caught:
        read_leavers(path, OSLO)
    assert [each.partition(":")[0] for each in caught.value.problems] == [
        "line 2",
        "line 3",
        "line 4",
        "line 5",
    ]
    path = written(tmp_path, "h.jsonl", '[]\n{"email": 7, "groups": []}\n{')
    with pytest.raises(AccessFileError) as caught:
        read_hires(path, OSLO)
    assert len(caught.value.problems) == 4
    with pytest.raises(AccessFileError, match="cannot be read"):
        read_hires(tmp_path / "none.csv", OSLO)


def test_groups_must_be_declared(tmp_path: Path) -> None:
    hires = read_hires(written(tmp_path, "h.csv", "email,groups\nb@x,nok\n"), OSLO)
    with pytest.raises(ConfigurationError, match="not declared: nok; declared are noc"):
        with_feeds(DECLARED, hires, [], NOW)
