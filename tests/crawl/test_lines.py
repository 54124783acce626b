"""Records as lines of JSON."""

import json
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from meraki_async.crawl.sinks.lines import add_context, context_prefix, encode_lines, one_line

json_values: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)


@given(
    record=st.dictionaries(st.text(), json_values),
    identifier=st.text(),
    indent=st.sampled_from([None, 0, 2]),
)
@pytest.mark.slow
def test_a_spliced_record_is_one_line_and_loses_nothing(
    record: dict[str, Any], identifier: str, indent: int | None
) -> None:
    raw = json.dumps(record, indent=indent).encode()
    line = add_context(context_prefix(identifier), raw)
    assert b"\n" not in line
    pairs = json.loads(line, object_pairs_hook=list)
    assert pairs[0] == ["_organizationId", identifier] or pairs[0] == (
        "_organizationId",
        identifier,
    )
    back = json.loads(line)
    assert {**record, "_organizationId": back["_organizationId"]} == back


@given(
    records=st.lists(st.tuples(json_values, st.sampled_from([None, 0, 2])), max_size=5),
    identifier=st.text(),
)
def test_lines_of_a_page_are_its_records_spliced_one_by_one(
    records: list[tuple[Any, int | None]], identifier: str
) -> None:
    texts = [json.dumps(record, indent=indent).encode() for record, indent in records]
    prefix = context_prefix(identifier, "network", "N_1")
    expected = b"".join(add_context(prefix, text) + b"\n" for text in texts)
    assert encode_lines(prefix, [msgspec.Raw(text) for text in texts]) == expected


def test_bytes_are_kept_as_they_came() -> None:
    raw = b'{"lat": 1.10, "big":123456789012345678901, "u":"\\u00e9"}'
    assert add_context(context_prefix("7"), raw) == b'{"_organizationId":"7",' + raw[1:]
    assert add_context(context_prefix("7"), b"{ }") == b'{"_organizationId":"7"}'
    assert add_context(context_prefix("7"), b"[1]") == b'{"_organizationId":"7","value":[1]}'


def test_what_is_nested_too_deeply_to_be_compacted_is_one_line_all_the_same() -> None:
    deep = b"[" * 5000 + b"\r\n1\n" + b"]" * 5000
    assert one_line(deep) == deep.replace(b"\n", b" ").replace(b"\r", b" ")
    line = add_context(context_prefix("7"), b'{"_serial":' + deep + b"}")
    assert line.startswith(b'{"_organizationId":"7","value":{"_serial":[')
