"""Feeds of hires and leavers: dates, other columns' names, and lines that make no sense."""

from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from meraki_async.directory.provisioning.access_file import AccessFileError, DeclaredAccess
from meraki_async.directory.provisioning.grants import Grant, Person
from meraki_async.directory.provisioning.personnel_feeds import (
    check_columns,
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


@pytest.mark.parametrize(
    "written_as",
    ["2026-11-30", "20261130", " 2026-11-30 ", "2026-11-30 00:00:00", "2026-11-30T00:00:00Z"],
)
def test_a_last_day_is_not_over_before_it_ends(tmp_path: Path, written_as: str) -> None:
    path = written(tmp_path, "l.csv", f"email,last_day\nbo@x.example,{written_as}\n")
    [leaver] = read_leavers(path, OSLO)
    assert leaver.end == datetime(2026, 12, 1, tzinfo=OSLO)


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("l.csv", "email,last_day,email\na@x,2026-01-01,b@x\n", "email is there twice"),
        ("l.csv", "email, email,last_day\na@x,b@x,2026-01-01\n", "email is there twice"),
        ("l.csv", "Mail,Work,last_day\na@x,b@x,2026-01-01\n", "email is there twice"),
        ("l.jsonl", '{"email": "a@x", "email": "b@x", "last_day": "2026-01-01"}', "twice"),
        ("l.jsonl", '{"Mail": "a@x", "Work": "b@x", "last_day": "2026-01-01"}', "twice"),
        ("l.csv", 'email,last_day\n"Bo <bo@x.example>",2026-01-01\n', "e-mail address"),
        ("l.csv", "email,last_day\nbo@x.example\u200b,2026-01-01\n", "e-mail address"),
        ("l.csv", "email,last_day\nbo@x.example,2026-W53\n", "no date"),
        ("l.csv", "email;last_day\nbo@x.example;2026-01-01\n", "the header has no email"),
    ],
)
def test_what_could_mean_somebody_else_is_refused(
    tmp_path: Path, name: str, text: str, message: str
) -> None:
    columns = {"Mail": "email", "Work": "email"}
    with pytest.raises(AccessFileError, match=message):
        read_leavers(written(tmp_path, name, text), OSLO, columns)


def test_a_mapped_column_stands_in_for_one_of_the_fields_name_and_must_be_there(
    tmp_path: Path,
) -> None:
    path = written(tmp_path, "l.csv", "email,Work,last_day\nhome@x,work@x,2026-01-01\n")
    assert read_leavers(path, OSLO, {"Work": "email"})[0].email == "work@x"
    check_columns([path], {"Work": "email"})
    with pytest.raises(
        ConfigurationError, match="no feed has a column 'Wrok'; did you mean 'Work'"
    ):
        check_columns([path], {"Wrok": "email"})
