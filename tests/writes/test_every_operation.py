"""Each writing operation of the API, with a body and records that fit its description."""

from typing import Any

import pytest

from meraki_async.operations.encoding import build_request, path_parameters
from meraki_async.operations.lookup import find_operation, operation_at, operation_ids
from meraki_async.operations.operation import Operation, Request
from meraki_async.operations.schemas import body_schema, record_schema
from meraki_async.simulator.contract.synthetic import Context, synthesize_value
from meraki_async.writes.change import change_of
from meraki_async.writes.effects.effect import Effect, InverseCall
from meraki_async.writes.effects.kinds import effect_of
from meraki_async.writes.guards.removals import removals
from meraki_async.writes.order import levels
from meraki_async.writes.target import Target

WRITES = [
    operation
    for operation in (find_operation(each).operation for each in operation_ids())
    if operation.is_write
]


def arguments(operation: Operation) -> list[str]:
    known = {"organizationId": "1", "networkId": "N_1", "serial": "Q2AA-AAAA-AAAA"}
    return [known.get(name, "7") for name in path_parameters(operation.path)]


def value(operation: Operation, schema: Any, number: int) -> Any:
    names = path_parameters(operation.path)
    context = Context(
        seed=number,
        path=operation.path,
        until=1.8e9,
        arguments=dict(zip(names, arguments(operation), strict=True)),
    )
    return synthesize_value(schema, context, number=number)


def request_of(operation: Operation) -> Request:
    schema = body_schema(operation.id)
    body = {} if schema is None else {"body": value(operation, schema, 1)}
    return build_request(operation, arguments(operation), None, **body)


def readings(target: Target) -> list[Request]:
    found = [] if target.single is None else [target.single]
    return found if target.listing is None else [*found, target.listing.request]


def records(effect: Effect, number: int) -> list[Any]:
    """One record, as the reading of the effect's target gives it."""
    target = effect.target
    assert target is not None
    reading = readings(target)[0]
    record = value(reading.operation, record_schema(reading.operation), number)
    if not isinstance(record, dict):
        return []
    if target.keys is not None and target.listing is not None:
        record = {**record, target.listing.keys[-1]: target.keys[0]}
    return [record]


@pytest.mark.parametrize("operation", WRITES, ids=lambda operation: operation.id)
def test_every_write_has_an_effect_that_makes_sense(operation: Operation) -> None:
    request = request_of(operation)
    change = change_of("change-1", request, organization_id="1")
    change.check(set())
    assert levels([change]) == {"change-1": 0}
    assert removals(change) >= 0
    assert change.request({}, {}).path == request.path
    effect = effect_of(request, "1")
    if effect.target is None:
        return
    for found in ([], records(effect, 1), records(effect, 2)):
        ground = effect.ground(found)
        effect.precondition(ground)
        effect.expected(ground)
        # nothing has changed, so that nothing was executed, unless it was so before
        if not effect.is_in_force(ground):
            assert effect.was_executed(ground, ground) is not True
        for result in (None, effect.record(ground)):
            check_inverse(effect.inverse(ground, result))
    for reading in readings(effect.target):
        assert not reading.operation.is_write
        assert "{" not in reading.path


def check_inverse(inverse: InverseCall | str) -> None:
    if isinstance(inverse, str):
        assert inverse
        return
    operation = find_operation(inverse.operation).operation
    assert set(inverse.parameters) == set(path_parameters(operation.path))
    build_request(operation, [*inverse.parameters.values()], None, inverse.body)
    schema = body_schema(operation.id)
    if isinstance(schema, dict) and isinstance(inverse.body, dict):
        required = {name[:-1] for name in schema if name.endswith("!")}
        assert required <= inverse.body.keys()


def test_a_deletion_is_not_taken_back_by_something_else() -> None:
    """What makes a record again is what adds to the collection that the record is in."""
    for operation in WRITES:
        if operation.method != "DELETE" or not operation.path.endswith("}"):
            continue
        inverse = operation_at("POST", operation.path.rpartition("/")[0])
        assert inverse is None or not inverse.id.lower().startswith(("bulk", "delete", "remove"))
