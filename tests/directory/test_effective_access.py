"""What an administrator reaches: rights of the organization, by tag, and by network."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meraki_async.directory import Grant, NetworkIndex, Reference, effective_access

NETWORKS: list[dict[str, Any]] = [
    {"id": "L_1", "name": "Store 1", "tags": ["west", "retail"]},
    {"id": "L_2", "name": "Store 2", "tags": [" west "]},
    {"id": "N_3", "name": None, "tags": None},
    {"id": "N_4", "name": "Old", "tags": " West retail "},
]


def record(access: Any = "none", networks: Any = (), tags: Any = ()) -> dict[str, Any]:
    return {
        "orgAccess": access,
        "networks": [{"id": where, "access": right} for where, right in networks],
        "tags": [{"tag": tag, "access": right} for tag, right in tags],
    }


def accesses(of: dict[str, Any]) -> dict[str, str | None]:
    return {each.network.id: each.access for each in effective_access(of, NETWORKS).networks}


@pytest.mark.parametrize(
    ("of", "expected"),
    [
        (record("full"), dict.fromkeys(("L_1", "L_2", "N_3", "N_4"), "full")),
        (record("none"), {}),
        (record(None), {}),
        (record(tags=[("west", "read-only")]), {"L_1": "read-only", "L_2": "read-only"}),
        (record(tags=[("West", "full")]), {"N_4": "full"}),
        (record(tags=[("west", "none")]), {}),
        (
            record(networks=[("L_1", "monitor-only")], tags=[("retail", "guest-ambassador")]),
            {"L_1": "monitor-only", "N_4": "guest-ambassador"},
        ),
        (
            record("read-only", networks=[("L_1", "full"), ("L_2", "monitor-only")]),
            {"L_1": "full", "L_2": "read-only", "N_3": "read-only", "N_4": "read-only"},
        ),
        (record(networks=[("L_1", "ssid-admin")]), {"L_1": None}),
        (record(networks=[("L_1", "ssid-admin"), ("L_1", "full")]), {"L_1": "full"}),
        (record("enterprise"), dict.fromkeys(("L_1", "L_2", "N_3", "N_4"))),
        ({"orgAccess": "none", "networks": None, "tags": None}, {}),
        ({}, {}),
    ],
)
def test_the_highest_right_wins(of: dict[str, Any], expected: dict[str, str | None]) -> None:
    assert accesses(of) == expected


def test_every_right_is_told_with_its_source() -> None:
    of = record("read-only", [("L_1", "full")], [("west", "monitor-only"), ("west", "ssid-admin")])
    first = effective_access(of, NETWORKS).networks[0]
    assert first.network == Reference(id="L_1", name="Store 1")
    assert first.grants == [
        Grant(access="full", source="network"),
        Grant(access="read-only", source="organization"),
        Grant(access="monitor-only", source="tag:west"),
        Grant(access="ssid-admin", source="tag:west"),
    ]


def test_what_is_unknown_is_named() -> None:
    of = record(networks=[("L_9", "full")], tags=[("east", "full"), ("east", "read-only")])
    found = effective_access(of, NetworkIndex(NETWORKS))
    assert found.unknown_networks == [Reference(id="L_9")]
    assert found.networks[0].access == "full"
    assert found.unmatched_tags == ["east"]


RIGHTS = st.sampled_from(["full", "read-only", "monitor-only", "guest-ambassador"])


@given(
    st.sampled_from(["full", "read-only", "none", "enterprise"]),
    st.lists(st.tuples(st.sampled_from(["L_1", "L_2", "N_3", "L_9"]), RIGHTS), max_size=5),
    st.lists(st.tuples(st.sampled_from(["west", "retail", "east"]), RIGHTS), max_size=5),
)
def test_more_rights_never_take_away(
    access: str, networks: list[tuple[str, str]], tags: list[tuple[str, str]]
) -> None:
    order = ["full", "read-only", "monitor-only", "guest-ambassador", None]
    less = accesses(record(access, networks[1:], tags[1:]))
    more = accesses(record(access, networks, tags))
    assert less.keys() <= more.keys()
    assert all(order.index(more[where]) <= order.index(right) for where, right in less.items())
