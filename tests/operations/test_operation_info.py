"""Operations found by their ids and by words."""

import pytest

from meraki_async.api.index import OPERATIONS, SCOPES
from meraki_async.operations.operation_info import operation_info, search_operations


def test_unknown_operations_have_near_matches() -> None:
    with pytest.raises(ValueError, match="did you mean getOrganizations"):
        operation_info("getOrgnizations")


def test_search() -> None:
    assert len(search_operations([])) == len(OPERATIONS)
    found = search_operations(["SWITCH", "ports"], "switch")
    assert "getDeviceSwitchPorts" in [operation.id for operation in found]
    assert {operation.scope for operation in found} == {"switch"}
    assert sum(len(search_operations([], scope)) for scope in SCOPES) == len(OPERATIONS)
