"""Administrators under a plan: the pure rules, against every mix of records and changes."""

from itertools import combinations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meraki_async.writes.change import Change
from meraki_async.writes.guards.administrators import (
    changes_of_administrators,
    email_of,
    is_usable,
    lowers,
    prospect,
    why_unusable,
)

ORGANIZATION = "581230"
ACCESSES = ["full", "read-only", "enterprise", "none", "camera-sensor", "custom-role:7:x"]


def record(number: int, **more: Any) -> dict[str, Any]:
    return {
        "id": str(number),
        "name": f"Person {number}",
        "email": f"p{number}@fjordlys.example",
        "orgAccess": "full",
        "accountStatus": "ok",
        "twoFactorAuthEnabled": False,
        "hasApiKey": False,
        "lastActive": None,
        "tags": [],
        "networks": [],
        "authenticationMethod": "Email",
        **more,
    }


@st.composite
def worlds(draw: st.DrawFn) -> list[dict[str, Any]]:
    """Administrators: pending, locked, unverified, with other sign-ons, without addresses."""
    return [
        record(
            number,
            orgAccess=draw(st.sampled_from(["full", "full", "full", *ACCESSES])),
            accountStatus=draw(st.sampled_from(["ok", "ok", "ok", "pending", "locked", "new"])),
            authenticationMethod=draw(
                st.sampled_from(["Email", "Email", "Email", "SAML", "Cisco SecureX Sign-On"])
            ),
            twoFactorAuthEnabled=draw(st.booleans()),
            email=draw(st.sampled_from([f"P{number}@x.example", f"p{number}@x.example", None, ""])),
        )
        for number in range(draw(st.integers(0, 5)))
    ]


@st.composite
def plans(draw: st.DrawFn) -> list[Change]:
    """Removals, updates that raise or lower or only rename, and creations, in any order."""
    changes = []
    for number in range(draw(st.integers(0, 6))):
        kind = draw(st.sampled_from(["delete", "delete", "access", "access", "rights", "create"]))
        where: dict[str, Any] = {"organizationId": ORGANIZATION}
        if kind != "create":
            where["adminId"] = str(draw(st.integers(0, 6)))
        access = draw(st.sampled_from(ACCESSES))
        body: Any = {
            "access": {"orgAccess": access},
            "rights": {"name": "N", "networks": []},
            "create": {"email": "new@x.example", "name": "N", "orgAccess": access},
        }
        operation = {"delete": "deleteOrganizationAdmin", "create": "createOrganizationAdmin"}
        more = {} if kind == "delete" else {"body": body[kind]}
        changes.append(
            Change(
                id=f"change-{number + 1}",
                operation=operation.get(kind, "updateOrganizationAdmin"),
                parameters=where,
                **more,
            )
        )
    return changes


def usable_after(records: list[dict[str, Any]], executed: tuple[Change, ...]) -> int:
    """How many usable full administrators there are after changes, by doing them one by one."""
    there = {each["id"]: dict(each) for each in records}
    for change in executed:
        match change.operation:
            case "createOrganizationAdmin":
                there[change.id] = {**record(99), **change.body, "accountStatus": "unverified"}
            case "deleteOrganizationAdmin":
                there.pop(change.parameters["adminId"], None)
            case _ if change.parameters["adminId"] in there:
                there[change.parameters["adminId"]].update(change.body)
    return sum(
        each["orgAccess"] == "full"
        and each["accountStatus"] == "ok"
        and each["authenticationMethod"] == "Email"
        and bool(each["email"])
        for each in there.values()
    )


@given(worlds(), plans())
def test_who_is_left_is_left_however_far_the_plan_gets(
    records: list[dict[str, Any]], changes: list[Change]
) -> None:
    """Brute force: every subset of the changes may be the one that is executed."""
    fewest = min(
        usable_after(records, executed)
        for size in range(len(changes) + 1)
        for executed in combinations(changes, size)
    )
    group = changes_of_administrators(changes).get(ORGANIZATION, [])
    assert len(prospect(records, group).left) == fewest


@given(worlds(), plans())
def test_a_loss_is_a_removal_or_fewer_rights(
    records: list[dict[str, Any]], changes: list[Change]
) -> None:
    ahead = prospect(records, changes)
    there = {each["id"] for each in records}
    removed = [c for c in changes if c.operation.startswith("delete")]
    assert [loss.change for loss in ahead.losses if loss.kind == "removes"] == [
        change for change in removed if change.parameters["adminId"] in there
    ]
    for loss in ahead.losses:
        if loss.kind == "lowers":
            assert loss.change.body["orgAccess"] != loss.record["orgAccess"]
            assert loss.change.body["orgAccess"] != "full"


@pytest.mark.parametrize(
    ("more", "why"),
    [
        ({}, None),
        ({"orgAccess": "read-only"}, "has read-only access"),
        ({"orgAccess": None}, "has unknown access"),
        ({"accountStatus": "pending"}, "pending"),
        ({"accountStatus": "something new"}, "something new"),
        ({"accountStatus": None}, "of unknown status"),
        ({"authenticationMethod": "SAML"}, "signs in by SAML"),
        ({"authenticationMethod": None}, None),
        ({"email": None}, "has no e-mail address"),
        ({"email": " "}, "has no e-mail address"),
        ({"twoFactorAuthEnabled": False}, None),
    ],
)
def test_who_is_usable(more: dict[str, Any], why: str | None) -> None:
    assert why_unusable(record(1, **more)) == why
    assert is_usable(record(1, **more)) == (why is None)


NET, TAG = {"id": "L_1"}, {"tag": "west"}


@pytest.mark.parametrize(
    ("before", "body", "is_lower"),
    [
        ({}, {"name": "New"}, False),
        ({}, {"orgAccess": "full"}, False),
        ({}, {"orgAccess": "enterprise"}, True),
        ({}, {"orgAccess": None}, True),
        ({}, {"orgAccess": {"$ref": "change-1.x"}}, True),
        ({"orgAccess": "read-only"}, {"orgAccess": "enterprise"}, True),
        ({"orgAccess": "read-only"}, {"orgAccess": "full"}, False),
        ({"orgAccess": "none"}, {"orgAccess": "read-only"}, False),
        ({"networks": [{**NET, "access": "full"}]}, {"networks": []}, False),
        ({"orgAccess": "none", "networks": [{**NET, "access": "full"}]}, {"networks": []}, True),
        ({"orgAccess": "none", "networks": [{**NET, "access": "full"}]}, {"tags": []}, False),
        (
            {"orgAccess": "none", "networks": [{**NET, "access": "full"}]},
            {"networks": [{**NET, "access": "read-only"}]},
            True,
        ),
        (
            {"orgAccess": "none", "tags": [{**TAG, "access": "monitor-only"}]},
            {"tags": [{**TAG, "access": "read-only"}, {"tag": "east", "access": "full"}]},
            False,
        ),
        (
            {"orgAccess": "none", "networks": [{**NET, "access": "read-only"}]},
            {"orgAccess": "read-only", "networks": []},
            False,
        ),
        ({"tags": None, "networks": None}, {"tags": None}, False),
    ],
)
def test_what_lowers(before: dict[str, Any], body: Any, is_lower: bool) -> None:
    assert lowers(record(1, **before), body) is is_lower


def test_addresses_are_compared_without_case_and_encoding() -> None:
    assert email_of({"email": " JOSÉ@Fjordlys.example "}) == email_of(
        {"email": "jose\u0301@fjordlys.example"}
    )
    assert email_of({"email": "STRASSE@x.example"}) == email_of({"email": "straße@x.example"})
    assert email_of({}) is None
    assert email_of({"email": "  "}) is None
