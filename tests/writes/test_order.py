"""Which changes wait for which: properties of the order."""

from typing import Any

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from meraki_async.writes.change import Change
from meraki_async.writes.order import depths, levels, predecessors


def changes_of(specs: list[tuple[str, dict[str, Any], Any]]) -> list[Change]:
    return [
        Change(id=f"change-{number}", operation=operation, parameters=parameters, body=body)
        for number, (operation, parameters, body) in enumerate(specs, start=1)
    ]


NETWORKS = st.sampled_from(["N_1", "N_2", "N_3"])
SERIALS = st.sampled_from(["Q2AA-AAAA-AAAA", "Q2BB-BBBB-BBBB"])
SPECS = st.one_of(
    st.builds(lambda n: ("updateNetwork", {"networkId": n}, {"name": "x"}), NETWORKS),
    st.builds(lambda n: ("deleteNetwork", {"networkId": n}, None), NETWORKS),
    st.builds(
        lambda n, v: ("updateNetworkApplianceVlan", {"networkId": n, "vlanId": v}, {"name": "x"}),
        NETWORKS,
        st.sampled_from(["1", "2"]),
    ),
    st.builds(
        lambda n, v: ("createNetworkApplianceVlan", {"networkId": n}, {"id": v, "name": "x"}),
        NETWORKS,
        st.sampled_from(["1", "2"]),
    ),
    st.builds(
        lambda n, s: ("claimNetworkDevices", {"networkId": n}, {"serials": [s]}), NETWORKS, SERIALS
    ),
    st.builds(lambda s: ("updateDevice", {"serial": s}, {"name": "x"}), SERIALS),
    st.builds(
        lambda name: (
            "createOrganizationNetwork",
            {"organizationId": "1"},
            {"name": name, "productTypes": ["switch"]},
        ),
        st.sampled_from(["a", "b"]),
    ),
)


def touched(change: Change) -> list[list[str]]:
    """The paths that a change is about; written for this test alone."""
    body = change.body if isinstance(change.body, dict) else {}
    path = change.path.strip("/").split("/")
    if change.operation == "createNetworkApplianceVlan":
        path = [*path, str(body["id"])]
    if change.operation == "createOrganizationNetwork":
        path = [*path, str(body["name"])]
    return [path, *(["devices", serial] for serial in body.get("serials", ()))]


def overlap(one: Change, other: Change) -> bool:
    return any(
        a[: min(len(a), len(b))] == b[: min(len(a), len(b))]
        for a in touched(one)
        for b in touched(other)
    )


@given(st.lists(SPECS, max_size=12))
def test_what_is_about_the_same_thing_keeps_its_order(specs: list[Any]) -> None:
    changes = changes_of(specs)
    level = levels(changes)
    for index, later in enumerate(changes):
        for earlier in changes[:index]:
            if overlap(earlier, later) and earlier.operation != "createOrganizationNetwork":
                assert level[earlier.id] < level[later.id], (earlier, later)


@given(st.lists(NETWORKS, unique=True))
def test_what_has_nothing_to_do_with_each_other_goes_at_once(networks: list[str]) -> None:
    specs = [("updateNetwork", {"networkId": each}, {"name": "x"}) for each in networks]
    assert set(levels(changes_of(specs)).values()) <= {0}


def test_a_result_waits_for_what_gives_it() -> None:
    network = {"$ref": "change-1.id"}
    level = levels(
        changes_of(
            [
                ("createOrganizationNetwork", {"organizationId": "1"}, {"name": "a"}),
                ("claimNetworkDevices", {"networkId": network}, {"serials": ["Q2AA-AAAA-AAAA"]}),
                ("updateDevice", {"serial": "Q2AA-AAAA-AAAA"}, {"name": "x"}),
            ]
        )
    )
    assert level == {"change-1": 0, "change-2": 1, "change-3": 2}


def test_a_name_becomes_free_before_it_is_taken() -> None:
    level = levels(
        changes_of(
            [
                ("deleteOrganizationAdmin", {"organizationId": "1", "adminId": "7"}, None),
                (
                    "createOrganizationAdmin",
                    {"organizationId": "1"},
                    {"email": "a@b.example", "name": "A", "orgAccess": "full"},
                ),
            ]
        )
    )
    assert level["change-1"] < level["change-2"]


def related(earlier: Change, later: Change) -> bool:
    """Whether one waits for the other, pair by pair."""
    if overlap(earlier, later):
        return True
    creations = ("createOrganizationNetwork", "createNetworkApplianceVlan")
    kinds = {earlier.operation in creations, later.operation in creations}
    collections = [collection_of(earlier), collection_of(later)]
    return len(kinds) == 2 and collections[0] is not None and len(set(collections)) == 1


def collection_of(change: Change) -> str | None:
    if change.operation in ("updateNetwork", "deleteNetwork"):
        return f"/organizations/{change.organization_id}/networks"
    if change.operation in ("updateNetworkApplianceVlan", "updateDevice"):
        return change.path.rpartition("/")[0]
    if change.operation.startswith("create"):
        return change.path
    return None


def closed(waits: dict[str, set[str]]) -> dict[str, set[str]]:
    """What each waits for through others, too."""
    found: dict[str, set[str]] = {}
    for each, direct in waits.items():
        found[each] = direct.union(*(found[one] for one in direct))
    return found


@given(st.lists(SPECS, max_size=12))
def test_each_waits_for_all_that_it_has_to_do_with_and_no_more(specs: list[Any]) -> None:
    changes = [msgspec.structs.replace(change, organization_id="1") for change in changes_of(specs)]
    waits = predecessors(changes)
    pairs = {
        later.id: {earlier.id for earlier in changes[:index] if related(earlier, later)}
        for index, later in enumerate(changes)
    }
    assert closed({each: set().union(*parts) for each, parts in waits.items()}) == closed(pairs)


@given(st.lists(SPECS, max_size=12))
def test_the_depth_is_the_longest_chain_that_waits(specs: list[Any]) -> None:
    waits = predecessors(changes_of(specs))
    longest: dict[str, int] = {}
    for each in reversed(waits):
        waiting = [one for one, parts in waits.items() if any(each in part for part in parts)]
        longest[each] = max((longest[one] + 1 for one in waiting), default=0)
    assert depths(waits) == longest


def test_what_ends_an_organization_waits_for_all_of_it() -> None:
    parameters = {"organizationId": "1"}
    first = ("createOrganizationAdmin", parameters, {"email": "a"})
    leaf = ("updateNetworkApplianceVlan", {"networkId": "N_1", "vlanId": "1"}, {"subnet": "x"})
    end = ("deleteOrganization", parameters, None)
    assert levels(changes_of([first, leaf, end])) == {"change-1": 0, "change-2": 0, "change-3": 1}
