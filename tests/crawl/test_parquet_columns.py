"""Columns of Parquet: what is documented, and how values that drifted get into it."""

import json
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import Struct

from meraki_async import HttpRequest, HttpResponse, MemoryTransport, Meraki
from meraki_async.crawl import Plan, crawl, open_sink, read_manifest
from meraki_async.crawl.sinks.arrow_columns import Misfits, arrow_columns
from meraki_async.operations.lookup import find_operation, operation_ids, response_type
from meraki_async.operations.schemas import is_date_time, record_schema

pytestmark = pytest.mark.anyio


class Inner(Struct):
    number: int | None = None


class Documented(Struct):
    text: str | None = None
    integer: int | None = None
    number: float | None = None
    flag: bool | None = None
    time: str | None = None
    texts: list[str] | None = None
    inner: Inner | None = None
    inners: list[Inner] | None = None
    anything: Any = None


SCHEMA = {"time!": "?t", "inner": {"number": "i"}}
COLUMNS = arrow_columns(Documented, SCHEMA)
SCHEMA_OF_COLUMNS = pa.schema([(name, data_type) for name, data_type, _ in COLUMNS])
TWO = datetime(2026, 1, 2, 3, 4, 5, 678901, UTC)


def converted(record: dict[str, Any]) -> tuple[dict[str, Any], Misfits]:
    misfits: Misfits = Counter()
    row = {name: convert(record.get(name), misfits) for name, _, convert in COLUMNS}
    return pa.RecordBatch.from_pylist([row], SCHEMA_OF_COLUMNS).to_pylist()[0], +misfits


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("text", 356200000000059, "356200000000059"),
        ("text", 1.5, "1.5"),
        ("text", True, "true"),
        ("integer", 30.0, 30),
        ("integer", "30", 30),
        ("integer", "-30.0", -30),
        ("number", 3, 3.0),
        ("number", "3.25", 3.25),
        ("flag", "false", False),
        ("time", "2026-01-02T03:04:05.678901Z", TWO),
        ("time", "2026-01-02T05:04:05.678901+02:00", TWO),
        ("time", "2026-01-02T03:04:05.678901", TWO),
        ("time", "2026-01-02", datetime(2026, 1, 2, tzinfo=UTC)),
        ("texts", "one", ["one"]),
        ("texts", [1, "two", None], ["1", "two", None]),
        ("inner", [{"number": 1}], {"number": 1}),
        ("inners", {"number": "1"}, [{"number": 1}]),
        ("anything", {"a": [1.10, None]}, '{"a":[1.1,null]}'),
    ],
)
def test_a_value_that_drifted_is_converted_without_loss(
    name: str, value: Any, expected: Any
) -> None:
    row, misfits = converted({name: value})
    assert (row[name], misfits) == (expected, {})


@pytest.mark.parametrize(
    ("name", "value", "path"),
    [
        ("text", {"a": 1}, "text"),
        ("integer", 30.5, "integer"),
        ("integer", "thirty", "integer"),
        ("integer", True, "integer"),
        ("integer", 2**63, "integer"),
        ("integer", "9" * 19, "integer"),
        ("integer", float("inf"), "integer"),
        ("number", 10**400, "number"),
        ("number", "1e999", "number"),
        ("number", "nan", "number"),
        ("flag", 1, "flag"),
        ("time", "yesterday", "time"),
        ("time", 1526087474, "time"),
        ("time", "0001-01-01T00:00:00+23:00", "time"),
        ("texts", [["a"]], "texts"),
        ("inner", "text", "inner"),
        ("inner", {"number": "x"}, "inner.number"),
        ("inners", [{"number": "x"}, {"number": 1}], "inners.number"),
    ],
)
def test_a_value_that_does_not_fit_is_counted(name: str, value: Any, path: str) -> None:
    _, misfits = converted({name: value})
    assert misfits == {path: 1}


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)


@given(
    st.fixed_dictionaries(
        {}, optional={name: json_values | st.datetimes().map(str) for name, _, _ in COLUMNS}
    )
)
def test_whatever_comes_is_a_row_and_nothing_is_null_uncounted(record: dict[str, Any]) -> None:
    row, misfits = converted(record)
    for name, value in record.items():
        if value not in (None, [None]) and row[name] is None:
            assert misfits[name] == 1


@pytest.mark.slow
def test_date_times_are_known_in_every_listing() -> None:
    """Of all types of responses, columns are made; and many of them are date-times."""
    times = 0
    for operation_id in operation_ids():
        operation = find_operation(operation_id).operation
        documented = response_type(operation)
        if isinstance(documented, type) and issubclass(documented, Struct):
            columns = arrow_columns(documented, record_schema(operation))
            names = [name for name, _, _ in columns]
            assert len({name.lower() for name in names}) == len(names)  # as SQL tells them apart
            times += sum(pa.types.is_timestamp(data_type) for _, data_type, _ in columns)
    assert times > 200
    devices = record_schema(find_operation("getOrganizationDevices").operation)
    assert isinstance(devices, dict)
    assert is_date_time(devices["configurationUpdatedAt"])
    assert not is_date_time(devices["name"])


async def test_a_crawl_counts_what_does_not_fit_by_listing(tmp_path: Path) -> None:
    devices: list[dict[str, Any]] = [
        {"serial": "Q1", "imei": 356200000000059, "lat": "1.5", "tags": "one"},
        {"serial": "Q2", "imei": "7", "lat": "north", "configurationUpdatedAt": "yesterday"},
        {"serial": "Q3", "lat": 2, "configurationUpdatedAt": "2026-01-02T03:04:05.678901Z"},
    ]
    body = json.dumps(devices).encode()[:-1] + b',{"serial":"Q4","lat":1e400,"name":"a"}, 7]'

    def handle(request: HttpRequest) -> HttpResponse:
        is_list = request.url.partition("?")[0].endswith("/organizations")
        return HttpResponse(status=200, body=b'[{"id":"1"}]' if is_list else body)

    for _ in range(2):
        async with (
            Meraki("k", transport=MemoryTransport(handle)) as meraki,
            crawl(
                meraki,
                Plan.of(["getOrganizationDevices"]),
                tmp_path,
                open_sink("parquet", tmp_path),
            ) as run,
        ):
            assert (await run.finish()).is_complete
        [partition] = read_manifest(tmp_path)["partitions"]
        assert partition["misfits"] == {"lat": 2, "configurationUpdatedAt": 1, "(record)": 1}
    found = duckdb.sql(
        "SELECT serial, imei, lat, tags, epoch_us(configurationUpdatedAt), name, _raw"
        f" FROM read_parquet('{tmp_path}/getOrganizationDevices/*/*.parquet')"
    )
    assert found is not None
    rows = found.fetchall()
    assert [row[:6] for row in rows] == [
        ("Q1", "356200000000059", 1.5, ["one"], None, None),
        ("Q2", "7", None, None, None, None),
        ("Q3", None, 2.0, None, int(TWO.timestamp() * 1e6), None),
        ("Q4", None, None, None, None, "a"),
        (None, None, None, None, None, None),
    ]
    assert rows[3][6] == '{"serial":"Q4","lat":1e400,"name":"a"}'
    assert rows[4][6] == "7"
