"""The whole dashboard against its own description: what it responds, and what it keeps."""

from typing import Any

import msgspec
import pytest

from benchmarks.conformance import check, violations
from meraki_async.simulator.contract.openapi import document
from meraki_async.simulator.operations.catalog import HANDLERS

DOCUMENT = msgspec.json.decode(document(3, beta=True))
# what it shows depends on which kind of access is set
_DEPENDS = {
    ("PUT, GET", "getNetworkSnmp.authentication"),
    ("PUT, GET", "getNetworkSnmp.privacy"),
    ("PUT, GET", "getNetworkSnmp.users"),
}


@pytest.mark.slow
@pytest.mark.anyio
async def test_nothing_contradicts_the_description_and_what_is_written_stays() -> None:
    results = await check(DOCUMENT)
    tried = {name: sum(found.tried.values()) for name, found in results.items()}
    assert tried["read"] > 800
    assert tried["written"] > 600
    assert tried["written, then read"] > 300
    failures = {failure for found in results.values() for failure in found.failed}
    # the real API is known to respond with null where nobody documents that
    surprising = {
        (kind, where)
        for kind, where in failures - _DEPENDS
        if kind != "null" or where.partition(".")[0].partition("[")[0] not in HANDLERS
    }
    assert surprising == set()


@pytest.mark.parametrize(
    ("value", "schema", "kinds"),
    [
        ({"a": 1}, {"type": "object", "properties": {"a": {"type": "string"}}}, ["int for string"]),
        ({}, {"type": "object", "required": ["a"]}, ["missing"]),
        ([None], {"type": "array", "items": {"type": "string"}}, ["null"]),
        ([None], {"type": "array", "items": {"type": "string", "nullable": True}}, []),
        ("c", {"type": "string", "enum": ["a", "b"]}, ["not a choice"]),
        (True, {"type": "integer"}, ["bool for integer"]),
        (11, {"type": "integer", "maximum": 10}, ["out of range"]),
        ("x", {"oneOf": [{"type": "integer"}, {"type": "string"}]}, []),
        ({"x": 1}, {"additionalProperties": {"type": "string"}}, ["int for string"]),
    ],
)
def test_violations_are_seen(value: Any, schema: Any, kinds: list[str]) -> None:
    assert [violation.kind for violation in violations(value, schema)] == kinds
