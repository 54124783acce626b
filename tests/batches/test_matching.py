"""What a batch reports, matched to its actions."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meraki_async.batches.action import Action
from meraki_async.batches.matching import (
    MISLEADING,
    effect_of,
    match_created,
    match_failed,
    reason_in,
)
from meraki_async.batches.status import CreatedResource
from meraki_async.operations.lookup import find_operation, operation_ids

USUAL = {"POST": "create", "PUT": "update", "DELETE": "destroy"}
OBJECTS = "/organizations/1/policyObjects"
NETWORKS = "/organizations/1/networks"


def failed(action: Action, reason: str) -> str:
    body = json.dumps(action.body, separators=(",", ":"))
    return (
        f"Error occurred while executing {action.operation} {action.resource} with {body}: {reason}"
    )


def make(name: Any, resource: str = OBJECTS) -> Action:
    return Action(resource=resource, operation="create", body={"name": name})


def test_the_misleading_words_are_those_of_another_method() -> None:
    """The hand-made table has every operation whose word is that of another HTTP method."""
    found = {
        operation.id
        for operation in (find_operation(each).operation for each in operation_ids())
        if operation.batch is not None
        and operation.batch[1] in USUAL.values()
        and operation.batch[1] != USUAL[operation.method]
    }
    assert found == MISLEADING.keys()
    assert len(found) == 7


@pytest.mark.parametrize(
    ("operation", "word", "effect"),
    [
        ("updateOrganizationWirelessZigbeeDevice", "create", "update"),
        ("updateOrganizationWirelessZigbeeDoorLock", "create", "update"),
        ("createDeviceApplianceInterfacesPortsUpdate", "update", "other"),
        ("createDeviceCellularUplinksBandsMasksUpdate", "update", "other"),
        ("recalculateOrganizationWirelessRadioAutoRfChannels", "update", "other"),
        ("bulkOrganizationDevicesCellularDataProfilesAssignmentsDelete", "destroy", "other"),
        ("bulkOrganizationDevicesPacketCaptureCapturesDelete", "destroy", "other"),
        ("updateNetwork", "update", "update"),
        ("createOrganizationNetwork", "create", "create"),
        ("deleteNetwork", "destroy", "destroy"),
        ("bindNetwork", "bind", "other"),
        ("updateNetworkSwitchStack", "stacks/actions/update", "update"),
        ("deleteOrganizationWirelessLocationScanningReceiver", "delete", "destroy"),
    ],
)
def test_effects(operation: str, word: str, effect: str) -> None:
    found = find_operation(operation).operation
    assert found.batch is not None
    assert found.batch[1] == word
    assert effect_of(found) == effect


@given(st.lists(st.sampled_from([OBJECTS, NETWORKS, "/networks/N_1/groupPolicies"]), max_size=12))
def test_what_was_created_goes_to_who_created_it(resources: list[str]) -> None:
    actions = [make(number, resource) for number, resource in enumerate(resources)]
    created = [
        CreatedResource(
            str(number),
            f"/networks/{number}" if resource == NETWORKS else f"{resource}/{number}",
        )
        for number, resource in enumerate(resources)
    ]
    matched = match_created(actions, ["create"] * len(actions), created)
    assert {index: resource.id for index, resource in matched.items()} == {
        index: str(index) for index in range(len(actions))
    }


def test_what_was_created_is_not_guessed() -> None:
    actions = [make("a"), make("b"), make("c", NETWORKS)]
    created = [CreatedResource("7", f"{OBJECTS}/7"), CreatedResource("N_8", "/networks/N_8")]
    assert match_created(actions, ["create"] * 3, created) == {2: created[1]}
    # an update that is called create makes nothing
    assert match_created([make("a")], ["update"], created[:1]) == {}


def test_which_action_failed() -> None:
    actions = [make("a"), make("b: }: x"), make("c")]
    text = failed(actions[1], "Validation failed: Name has already been taken")
    assert match_failed(actions, [text]) == {
        1: f"create {OBJECTS}: Validation failed: Name has already been taken"
    }
    assert match_failed(actions, ["Something went wrong"]) == {}
    assert match_failed(actions[:1], [failed(actions[1], "no")]) == {
        0: f"create {OBJECTS}: no"
    }  # there is only one it can be


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(), lambda of: st.lists(of), max_leaves=5
)


@given(st.lists(JSON, min_size=1, max_size=5), st.data(), st.text())
def test_any_body_is_found_and_never_shown(bodies: list[Any], data: Any, reason: str) -> None:
    actions = [make(body) for body in bodies]
    index = data.draw(st.integers(0, len(actions) - 1))
    (found,) = match_failed(actions, [failed(actions[index], reason)])
    assert actions[found] == actions[index]
    assert reason_in(failed(actions[index], reason)) == f"create {OBJECTS}: {reason}"


def test_secrets_of_bodies_are_not_shown() -> None:
    action = Action(
        resource="/networks/N_1/wireless/ssids/1", operation="update", body={"psk": "two ravens"}
    )
    assert "two ravens" not in reason_in(failed(action, "No"))
    assert "two ravens" not in reason_in(failed(action, "No").replace('"psk":', '"psk"=>'))
    assert "two ravens" not in repr(action)


def test_refusals_at_creation() -> None:
    actions = [
        Action(resource="/networks/N_1/bind", operation="bind"),
        Action(resource="/networks/N_2", operation="update"),
        Action(resource="/networks/N_1", operation="update"),
    ]
    texts = ["Network with ID N_1 not found", "update operation is unsupported for /networks/N_2."]
    assert match_failed(actions, texts) == {0: texts[0], 2: texts[0], 1: texts[1]}
