"""Nonsense is refused in one line, or made into modules that work."""

import pytest

from meraki_async.calls.base_call import BaseCall
from meraki_async.operations.lookup import find_operation, operation_ids
from meraki_async.operations.operation_info import operation_info

from .mutations import mutated
from .small_document import DOCUMENT
from .test_oddities import Generated

SEEDS_AT_ONCE = 50


@pytest.mark.parametrize(
    "start",
    [
        pytest.param(start, marks=pytest.mark.slow if start >= 300 else ())
        for start in range(0, 3000, SEEDS_AT_ONCE)
    ],
)
@pytest.mark.slow
def test_a_mutated_document_is_refused_or_works(
    start: int, generated: Generated, capsys: pytest.CaptureFixture[str]
) -> None:
    for seed in range(start, start + SEEDS_AT_ONCE):
        document = mutated(DOCUMENT, seed)
        code = generated.write(document)
        written = capsys.readouterr()
        if code == 0:
            assert generated.write(document, "--check") == 0
            works(generated)
        else:
            assert code == 2
            assert written.err.startswith("Error: ")
            assert len(written.err.splitlines()) == 1


def works(generated: Generated) -> None:
    """Every module imports, every operation can be called by what is known of it."""
    meraki = generated.load_written()
    generated.modules()
    for operation_id in operation_ids():
        found = find_operation(operation_id)
        if found.operation.response_type not in ("", "None"):
            assert hasattr(generated.models(found.scope), found.operation.response_type)
        required = [each for each in operation_info(operation_id).parameters if each.is_required]
        values = {each.name: ["1"] if each.is_list else "1" for each in required}
        call: BaseCall[object] = meraki.call(operation_id, **values)
        call.discard()
        assert call.request.operation.id == operation_id


def test_mutations_are_of_both_kinds(generated: Generated) -> None:
    codes = {generated.write(mutated(DOCUMENT, seed)) for seed in range(20)}
    assert codes == {0, 2}
