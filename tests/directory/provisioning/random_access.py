"""Random organizations and random declared access, and what a dashboard makes of changes."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import strategies as st

from meraki_async.directory.provisioning.differences import Difference
from meraki_async.directory.provisioning.grants import Grant, Person
from meraki_async.directory.provisioning.privileges import (
    ORGANIZATION_PRIVILEGES,
    PLACE_PRIVILEGES,
    Scope,
)
from meraki_async.directory.provisioning.wanted import NetworkFacts, OrganizationFacts

NOW = datetime(2026, 11, 30, 12, tzinfo=UTC)
SCOPES: tuple[Scope, ...] = ("organization", "network", "tag")
TAGS = ("west", "east")
NUMBERS = range(6)
READ_ONLY_IN_API = ("camera-sensor", "custom-role:7:noc")


def email(number: int) -> str:
    return f"p{number}@fjordlys.example"


@st.composite
def organizations(draw: st.DrawFn) -> list[OrganizationFacts]:
    found = []
    for number in range(1, draw(st.integers(1, 3)) + 1):
        networks = tuple(
            NetworkFacts(f"N_{number}{n}", f"Shop {n}", tuple(draw(st.sets(st.sampled_from(TAGS)))))
            for n in range(draw(st.integers(0, 3)))
        )
        is_readable = draw(st.sampled_from([True, True, True, False]))
        found.append(
            OrganizationFacts(str(number), f"Org {number}", networks if is_readable else None)
        )
    return found


@st.composite
def records(draw: st.DrawFn, organization: OrganizationFacts) -> list[dict[str, Any]]:
    """Administrators in all states: other spellings, former addresses, none at all."""
    found = []
    for number in sorted(draw(st.sets(st.sampled_from([*NUMBERS, 20, 21])))):
        spelling = draw(
            st.sampled_from([email(number), email(number).upper(), f"old{number}@fjordlys.example"])
        )
        networks = [n.id for n in organization.networks or ()]
        found.append(
            {
                "id": str(number),
                "name": f"Person {number}",
                "email": draw(st.sampled_from([spelling, spelling, spelling, None])),
                "orgAccess": draw(
                    st.sampled_from([*ORGANIZATION_PRIVILEGES, "full", "full", *READ_ONLY_IN_API])
                ),
                "accountStatus": draw(st.sampled_from(["ok", "ok", "pending", "locked"])),
                "authenticationMethod": "Email",
                "tags": [
                    {"tag": tag, "access": draw(st.sampled_from(PLACE_PRIVILEGES))}
                    for tag in sorted(draw(st.sets(st.sampled_from(TAGS))))
                ],
                "networks": [
                    {"id": n, "access": draw(st.sampled_from([*PLACE_PRIVILEGES, "ssid-admin"]))}
                    for n in networks
                    if draw(st.booleans())
                ],
            }
        )
    return found


@st.composite
def grants(draw: st.DrawFn) -> Grant:
    scope: Scope = draw(st.sampled_from(SCOPES))
    allowed = ORGANIZATION_PRIVILEGES if scope == "organization" else PLACE_PRIVILEGES
    chosen = st.sampled_from([("*",), ("1",), ("Org 2",), ("org *",), ("1", "3"), ("Nobody",)])
    hours = draw(st.sampled_from([None, None, -5, -1, 1, 5]))
    return Grant(
        privilege=draw(st.sampled_from(allowed)),
        scope=scope,
        organizations=draw(chosen),
        having_tags=draw(st.sampled_from([(), (), ("west",)])),
        networks=draw(st.sampled_from([("*",), ("Shop 1",)])) if scope == "network" else (),
        tags=draw(st.sampled_from([("west",), TAGS])) if scope == "tag" else (),
        until=None if hours is None else NOW + timedelta(hours=hours),
        group=draw(st.sampled_from(["noc", "field"])),
    )


@st.composite
def people(draw: st.DrawFn) -> list[Person]:
    found = []
    for number in sorted(draw(st.sets(st.sampled_from(NUMBERS)))):
        old = (f"old{number}@fjordlys.example",)
        how = draw(st.sampled_from(["alias", "former", "former"]))
        found.append(
            Person(
                email=email(number),
                name=draw(st.sampled_from([None, f"Name {number}"])),
                aliases=old if how == "alias" else (),
                former=old if how == "former" else (),
                grants=tuple(draw(st.lists(grants(), max_size=3))),
            )
        )
    return found


def applied(
    before: Sequence[Mapping[str, Any]], changes: Sequence[Difference]
) -> list[dict[str, Any]]:
    """The administrators after all changes; the dashboard's own refusals are assertions."""
    found = {str(each["id"]): dict(each) for each in before}
    for number, change in enumerate(changes):
        if change.kind == "create":
            taken = {str(each.get("email")).casefold() for each in found.values()}
            assert change.body["email"].casefold() not in taken
            new = {"tags": [], "networks": [], "orgAccess": "none", "accountStatus": "unverified"}
            found[f"new {number}"] = {**new, "id": f"new {number}", **change.body}
            check_writable(change.body)
            continue
        assert change.record is not None
        key = str(change.record["id"])
        assert found[key] == change.record
        if change.kind == "remove":
            del found[key]
        else:
            found[key] |= change.body
            check_writable(change.body)
            rights = found[key]
            assert rights["orgAccess"] != "none" or rights["tags"] or rights["networks"]
    return list(found.values())


def check_writable(body: Mapping[str, Any]) -> None:
    assert body.get("orgAccess", "none") in ORGANIZATION_PRIVILEGES
    for member, key in (("tags", "tag"), ("networks", "id")):
        places = [each[key] for each in body.get(member, ())]
        assert len(places) == len(set(places))
