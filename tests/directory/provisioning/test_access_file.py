"""Files of declared access: what they mean, and that all that is wrong with one is named."""

import json
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from meraki_async.directory.provisioning.access_file import AccessFileError, load_access

OSLO = ZoneInfo("Europe/Oslo")
GOOD = """
version = 1
time_zone = "Europe/Oslo"
protected = ["Break.Glass@fjordlys.example"]

[[groups.noc.grants]]
privilege = "read-only"
organizations = ["*"]

[[groups.field.grants]]
privilege = "full"
scope = "tag"
tags = ["west"]
organizations = ["Acme*", "581230"]
having_tags = ["west"]

[[people]]
email = "alice@fjordlys.example"
name = "Alice Berg"
aliases = ["a.berg@fjordlys.example"]
former = ["alice@old.example"]
groups = ["noc", { group = "field", from = 2026-10-24, until = 2026-10-25 }]

[[people]]
email = "bo@fjordlys.example"

[[people.grants]]
privilege = "monitor-only"
scope = "network"
networks = ["HQ"]
organizations = ["Acme"]
until = 2026-12-31T17:00:00
"""


def test_a_file(tmp_path: Path) -> None:
    path = tmp_path / "access.toml"
    path.write_text(GOOD)
    found = load_access(path)
    alice, bo = found.people
    noc, field = alice.grants
    assert (noc.group, noc.privilege, noc.until) == ("noc", "read-only", None)
    # a day with 25 hours ends at its own midnight
    assert field.since == datetime(2026, 10, 24, tzinfo=OSLO)
    assert field.until == datetime(2026, 10, 26, tzinfo=OSLO)
    assert bo.grants[0].until == datetime(2026, 12, 31, 17, tzinfo=OSLO)
    assert found.protected == ("Break.Glass@fjordlys.example",)
    # another zone can be asked for
    elsewhere = load_access(path, zone="Asia/Tokyo").people[0].grants[1].until
    assert elsewhere == datetime(2026, 10, 26, tzinfo=ZoneInfo("Asia/Tokyo"))


def test_json_says_the_same(tmp_path: Path) -> None:
    path = tmp_path / "access.json"
    grant = {"privilege": "enterprise", "organizations": ["1"], "until": "2026-12-31"}
    content = {"version": 1, "time_zone": "UTC", "people": [{"email": "a@b", "grants": [grant]}]}
    path.write_text(json.dumps(content))
    until = load_access(path).people[0].grants[0].until
    assert until == datetime(2027, 1, 1, tzinfo=ZoneInfo("UTC"))
    path.write_text('{"version": 1, "version": 1}')
    with pytest.raises(AccessFileError, match="'version' is there twice"):
        load_access(path)


def test_all_that_is_wrong_is_named_with_its_place(tmp_path: Path) -> None:
    path = tmp_path / "access.toml"
    path.write_text(
        """
version = 1
time_zone = "Europe/Olso"
colour = "red"

[groups.noc]
grant = []

[[groups.field.grants]]
privilege = "monitor-only"
tags = ["west"]
scop = "tag"

[[people]]
email = "alice"
groups = ["nok", 7]

[[people]]
email = "bo@x.example"
aliases = ["BO@x.example", "cy@x.example"]
grants = [{ privilege = "full", scope = "network", organizations = [""], until = "tomorrow" }]

[[people]]
email = "Cy@x.example"
"""
    )
    with pytest.raises(AccessFileError) as caught:
        load_access(path)
    places = [each.partition(": ")[0] for each in caught.value.problems]
    assert places == [
        "colour",
        "time_zone",
        "groups.noc.grant",
        "groups.noc",
        "groups.field.grants[1].scop",
        "groups.field.grants[1].privilege",
        "groups.field.grants[1].tags",
        "people[1] (alice).email",
        "people[1] (alice).groups[1]",
        "people[1] (alice).groups[2]",
        "people[1] (alice).groups[2]",
        "people[2] (bo@x.example).grants[1].organizations[1]",
        "people[2] (bo@x.example).grants[1]",
    ]
    assert "did you mean 'noc'" in str(caught.value)
    assert "did you mean scope" in str(caught.value)
    path.write_text(path.read_text().replace("Olso", "Oslo").replace('""', '"A"'))
    with pytest.raises(AccessFileError, match=r"tomorrow' is no date"):
        load_access(path)


def test_nobody_is_two_people(tmp_path: Path) -> None:
    path = tmp_path / "access.toml"
    path.write_text(
        'version = 1\ntime_zone = "UTC"\npeople = [{email = "a@x", former = ["c@x"]}, '
        '{email = "b@x", aliases = ["C@x"]}, {email = "d@x", aliases = ["D@x"]}]'
    )
    with pytest.raises(AccessFileError) as caught:
        load_access(path)
    assert len(caught.value.problems) == 2


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("version = 2", "a newer meraki-async wrote it"),
        ("", "version: must be 1"),
        ("version = [", "Invalid value"),
        ("version = 1", "time_zone: is missing"),
        ('version = 1\ntime_zone = "UTC"\npeople = 3', "people: must be a list"),
    ],
)
def test_files_that_are_none(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "access.toml"
    path.write_text(text)
    with pytest.raises(AccessFileError, match=message):
        load_access(path)
    with pytest.raises(AccessFileError, match="cannot be read"):
        load_access(tmp_path / "none.toml")
