"""OCSF and ECS: changes of permissions as others read them; OCSF's own schema is the judge."""

from functools import cache
from typing import Any

import jsonschema
import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from ocsf_json_schema import OcsfJsonSchemaEmbedded, get_ocsf_schema

from meraki_async.directory import (
    Actor,
    FieldChange,
    PermissionChange,
    Reference,
    ecs_event,
    ocsf_events,
)

BOSS = Actor(id="1", name="Boss", email="boss@example.com")
ALICE = Actor(id="5", name="Alice", email="alice@example.com")
AT = "2026-08-30T12:01:44.310922Z"


def change(*changes: FieldChange, **members: Any) -> PermissionChange:
    return PermissionChange(
        **{
            "id": "permission_change_1",
            "sequence": 7,
            "source": "log",
            "certainty": "stated",
            "action": "changed",
            "target_type": "administrator",
            "target": ALICE,
            "organization": Reference(id="581230", name="Acme"),
            "changes": changes,
            "actor": BOSS,
            "origin": "api",
            "occurred_at": AT,
            "cursor": "x",
            **members,
        }
    )


@cache
def validator(class_uid: int) -> jsonschema.Draft202012Validator:
    schema = OcsfJsonSchemaEmbedded(get_ocsf_schema(version="1.8.0"))
    name = schema.lookup_class_name_from_uid(class_uid)
    return jsonschema.Draft202012Validator(schema.get_class_schema(name, profiles=[]))


def ocsf(found: PermissionChange) -> list[dict[str, Any]]:
    """The events, as they are printed, and valid."""
    events: list[dict[str, Any]] = msgspec.json.decode(msgspec.json.encode(ocsf_events(found)))
    for event in events:
        validator(event["class_uid"]).validate(event)
        assert event["type_uid"] == event["class_uid"] * 100 + event["activity_id"]
    assert len({event["metadata"]["uid"] for event in events}) == len(events)
    return events


def ecs(found: PermissionChange) -> dict[str, Any]:
    document: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(ecs_event(found)))
    return document


def told(events: list[dict[str, Any]]) -> list[tuple[str, list[str] | None]]:
    return [(event["activity_name"], event.get("privileges")) for event in events]


def test_privileges_that_are_given_and_taken() -> None:
    found = change(
        FieldChange(field="orgAccess", old="full", new="none"),
        FieldChange(field="tags", old=[], new=[{"tag": "west", "access": "read-only"}]),
    )
    events = ocsf(found)
    assert told(events) == [
        ("Assign Privileges", ["tag:west:read-only"]),
        ("Revoke Privileges", ["organization:full"]),
    ]
    for event in events:
        assert event["class_uid"] == 3005
        assert event["user"]["email_addr"] == "alice@example.com"
        assert event["actor"]["user"]["email_addr"] == "boss@example.com"
        assert event["time"] == 1788091304311
        assert event["metadata"]["correlation_uid"] == "permission_change_1"
    document = ecs(found)
    assert document["event"]["category"] == ["iam"]
    assert document["event"]["type"] == ["user", "change"]
    assert document["user"]["email"] == "boss@example.com"
    assert document["user"]["target"]["email"] == "alice@example.com"
    assert document["user"]["changes"] == {"roles": ["tag:west:read-only"]}
    assert document["organization"] == {"id": "581230", "name": "Acme"}
    assert document["related"] == {"user": ["alice@example.com", "boss@example.com"]}
    assert document["@timestamp"] == AT


def test_an_administrator_who_is_added_or_removed() -> None:
    record = {"id": "5", "name": "Alice", "email": "alice@example.com", "orgAccess": "read-only"}
    added = change(FieldChange(field=None, new=record), action="added")
    assert told(ocsf(added)) == [
        ("Create", None),
        ("Assign Privileges", ["organization:read-only"]),
    ]
    assert ecs(added)["event"]["type"] == ["user", "creation"]
    assert ecs(added)["user"]["target"]["roles"] == ["organization:read-only"]
    removed = change(FieldChange(field=None, old=record), action="removed")
    assert told(ocsf(removed)) == [
        ("Delete", None),
        ("Revoke Privileges", ["organization:read-only"]),
    ]
    assert ecs(removed)["event"]["type"] == ["user", "deletion"]


def test_what_the_log_is_silent_about() -> None:
    found = change(
        FieldChange(field="twoFactorAuthEnabled", old=True, new=False),
        FieldChange(field="hasApiKey", old=False, new=True),
        FieldChange(field="accountStatus", old="ok", new="locked"),
        source="snapshots",
        certainty="observed",
        actor=None,
        origin=None,
        occurred_at=None,
        observed_after="2026-08-30T00:00:00Z",
        observed_at="2026-08-30T12:00:00Z",
    )
    events = ocsf(found)
    assert [event["activity_name"] for event in events] == [
        *("MFA Factor Disable", "API Key Create", "Lock")
    ]
    for event in events:
        assert "actor" not in event
        assert event["end_time"] - event["start_time"] == 12 * 3600 * 1000
        assert event["time"] == event["end_time"]
        assert event["user"]["has_mfa"] is False
    document = ecs(found)
    assert document["event"]["start"] == "2026-08-30T00:00:00Z"
    assert document["event"]["end"] == document["@timestamp"] == "2026-08-30T12:00:00Z"
    assert "email" not in document["user"]


def test_what_is_not_known_is_not_invented() -> None:
    found = change(
        FieldChange(field=None, old="5 min", new="6 min"),
        certainty="guess",
        target=None,
        origin="dashboard",
        action=None,
        note="a guess",
    )
    [event] = ocsf(found)
    assert (event["activity_name"], event["message"]) == ("Unknown", "a guess")
    assert event["metadata"]["uid"] == "permission_change_1"
    assert "target" not in ecs(found)["user"]
    assert ecs(found)["event"]["type"] == ["user", "info"]


def test_a_saml_role_is_no_account() -> None:
    record = {"id": "8", "role": "noc", "orgAccess": "full"}
    role = Actor(id="8", name="noc")
    for action in ("added", "removed"):
        values = {"new": record} if action == "added" else {"old": record}
        found = change(
            FieldChange(field=None, **values), action=action, target_type="saml_role", target=role
        )
        [event] = ocsf(found)
        assert event["class_uid"] == 3005
        assert event["user"]["type"] == "SAML role"
        document = ecs(found)
        assert document["group"] == {"id": "8", "name": "noc"}
        assert document["event"]["type"][0] == "group"
    gone = change(target=Actor(id="8"), target_type="saml_role", action="removed")
    assert [event["activity_id"] for event in ocsf(gone)] == [0]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(max_size=5),
    lambda values: (
        st.lists(values, max_size=2) | st.dictionaries(st.text(max_size=5), values, max_size=2)
    ),
    max_leaves=5,
)
NAMES = st.none() | st.sampled_from(
    (
        *("orgAccess", "networks", "tags", "camera", "name", "email", "role", "accountStatus"),
        *("twoFactorAuthEnabled", "hasApiKey", "authenticationMethod", "x"),
    )
)
ACTORS = st.none() | st.builds(
    Actor, id=st.none() | st.text(), name=st.none() | st.text(), email=st.none() | st.text()
)


@given(
    st.lists(st.builds(FieldChange, field=NAMES, old=JSON, new=JSON), max_size=4),
    ACTORS,
    ACTORS,
    st.sampled_from(["added", "changed", "removed", None]),
    st.sampled_from(["administrator", "saml_role"]),
)
def test_whatever_a_record_holds_the_event_is_valid(
    changes: list[FieldChange],
    actor: Actor | None,
    target: Actor | None,
    action: str | None,
    target_type: str,
) -> None:
    found = change(*changes, actor=actor, target=target, action=action, target_type=target_type)
    assert ocsf(found)
    assert ecs(found)["event"]["category"] == ["iam"]


def test_the_judge_is_strict() -> None:
    [event] = ocsf(change(FieldChange(field="orgAccess", old="none", new="full")))
    with pytest.raises(jsonschema.ValidationError, match="surprise"):
        validator(3005).validate(event | {"surprise": 1})
    with pytest.raises(jsonschema.ValidationError, match="300501 is not one of"):
        validator(3001).validate(event)
