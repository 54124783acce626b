"""Standard input: lines, JSON Lines, JSON documents."""

import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meraki_async.cli.pipe import Input, parse_input, read_inputs
from meraki_async.operations.operation_info import operation_info
from meraki_async.rows.row import RowError

pytestmark = pytest.mark.anyio
DEVICES = operation_info("getOrganizationDevices")
ORGANIZATION = [DEVICES.parameter("organizationId")]


async def inputs_from(data: bytes, path: Path) -> list[Input]:
    path.write_bytes(data)  # noqa: ASYNC240
    descriptor = os.open(path, os.O_RDONLY)
    try:
        return [each async for each in read_inputs(ORGANIZATION, descriptor)]
    finally:
        os.close(descriptor)


@pytest.mark.parametrize(
    "data",
    [
        b"1\n2\n",
        b"\n 1 \r\n\n2",
        b'"1"\n"2"\n',
        b'{"id":"1"}\n{"organizationId":"2","id":"N_1"}\n',
        b'{"_organizationId":"1"}\n{"id":2}\n',
        b'[{"id":"1"},{"id":"2"}]',
        b'[\n  {\n    "id": "1"\n  },\n  {"id": "2"}\n]\n',
    ],
)
async def test_the_forms_of_input(data: bytes, tmp_path: Path) -> None:
    inputs = await inputs_from(data, tmp_path / "in")
    assert [each.values for each in inputs] == [{"organization_id": "1"}, {"organization_id": "2"}]
    assert [each.label for each in inputs] == [{"_organizationId": "1"}, {"_organizationId": "2"}]
    assert [each.number for each in inputs] == [1, 2]


@pytest.mark.parametrize("head", [b"id,name,url\n1,Acme,u\n", b"id   name\n1    Acme\n"])
async def test_a_table_is_no_list_of_ids(head: bytes, tmp_path: Path) -> None:
    with pytest.raises(RowError, match=r"begins like a table: .*-p organizationId=@COLUMN"):
        await inputs_from(head, tmp_path / "in")


async def test_a_single_record_over_several_lines(tmp_path: Path) -> None:
    [found] = await inputs_from(b'{\n  "id": "1"\n}\n', tmp_path / "in")
    assert found.values == {"organization_id": "1"}


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        (b'{"name":"x"}', "no organizationId or id"),
        (b'{"id":', "not valid JSON"),
        (b'{"id":true}', "organizationId must be text, not true"),
        (b'{"id":["1"]}', "organizationId must be text"),
        (b"\xff", "utf-8"),
    ],
)
def test_unusable_input_says_why(line: bytes, problem: str) -> None:
    assert problem in parse_input(1, line, ORGANIZATION).problem


def test_records_for_several_parameters_and_lists() -> None:
    client = operation_info("getNetworkClient")
    both = [client.parameter("networkId"), client.parameter("clientId")]
    found = parse_input(1, b'{"networkId":"N_1","clientId":"k1"}', both)
    assert found.values == {"network_id": "N_1", "client_id": "k1"}
    assert str(found) == "networkId N_1, clientId k1"
    assert "several" in parse_input(1, b"N_1", both).problem
    serials = [DEVICES.parameter("serials")]
    assert parse_input(1, b"Q2", serials).values == {"serials": ["Q2"]}
    assert parse_input(1, b'{"serials":["Q2","Q3"]}', serials).values == {"serials": ["Q2", "Q3"]}


@given(st.lists(st.from_regex(r"[A-Za-z0-9_-]{1,20}", fullmatch=True), max_size=20))
async def test_lines_through_a_pipe_come_as_they_were_written(texts: list[str]) -> None:
    reading, writing = os.pipe()
    os.write(writing, "".join(f"{text}\n" for text in texts).encode())
    os.close(writing)
    try:
        found = [each async for each in read_inputs(ORGANIZATION, reading)]
    finally:
        os.close(reading)
    assert [each.values["organization_id"] for each in found] == texts
    records = [json.dumps({"organizationId": text}).encode() for text in texts]
    assert [
        parse_input(1, each, ORGANIZATION).values["organization_id"] for each in records
    ] == texts
