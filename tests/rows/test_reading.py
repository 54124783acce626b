"""Tables as spreadsheets and commands write them."""

import csv
import io
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meraki_async.rows import RowChoice, RowError, Table
from meraki_async.rows.reading import read_rows


def rows_of(data: bytes) -> list[tuple[int, Any]]:
    rows, _ = read_rows(io.BytesIO(data))
    assert not any(row.problems for row in rows)
    return [(row.number, dict(row.values)) for row in rows]


@pytest.mark.parametrize(
    "data",
    [
        b"serial,name\nQ1,a b\nQ2,\n",
        b"\xef\xbb\xbfserial,name\r\nQ1,a b\r\nQ2,\r\n",
        b"serial;name;;\r\nQ1;a b;;\r\nQ2;;;\r\n",
        b"sep=;\r\nserial;name\r\nQ1;a b\r\nQ2;",
        b"serial\tname\nQ1\ta b\nQ2\n",
        b'"serial","name"\n"Q1","a b"\n"Q2",""\n',
        b" serial , name \rQ1,a b\rQ2,\r",
    ],
)
def test_the_forms_of_csv(data: bytes) -> None:
    assert rows_of(data) == [
        (2, {"serial": "Q1", "name": "a b"}),
        (3, {"serial": "Q2"}),
    ]


def test_rows_are_counted_as_a_spreadsheet_does() -> None:
    data = b'serial;notes\n\nQ1;"line 1\nline ""2"""\n;;\nQ2;x\n'
    assert rows_of(data) == [
        (3, {"serial": "Q1", "notes": 'line 1\nline "2"'}),
        (5, {"serial": "Q2", "notes": "x"}),
    ]


def test_json_lines_and_documents() -> None:
    records = [{"serial": "Q1", "tags": ["a"]}, {"serial": "Q2"}]
    expected = list(enumerate(records, start=1))
    assert rows_of(b"".join(json.dumps(each).encode() + b"\n" for each in records)) == expected
    assert rows_of(json.dumps(records).encode()) == expected
    assert rows_of(json.dumps(records, indent=2).encode()) == expected


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"", "the table is empty"),
        (b"a,b,a\n", "the header has 'a' in columns A and C"),
        (b'a,b\n1,"2\n3,4\n', "row 2: a quote is not closed"),
        ("a,b\n1,Malmö\n".encode("latin-1"), "line 2 is not in UTF-8"),
        ("a,b\n".encode("utf-16"), "UTF-16"),
    ],
)
def test_what_is_no_table_says_why(data: bytes, problem: str) -> None:
    with pytest.raises(RowError, match=problem):
        read_rows(io.BytesIO(data))


def test_rows_that_cannot_be_used_say_why() -> None:
    rows, _ = read_rows(io.BytesIO(b"a,,b\n1,2,3,4\n"))
    assert rows[0].problems == (
        "row 2, column B: '2' has no column name above it",
        "row 2, column D: '4' has no column name above it",
    )
    rows, _ = read_rows(io.BytesIO(b'{"a": 1}\n{"a":\n[1]\n'))
    assert [bool(row.problems) for row in rows] == [False, True, True]


cells = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\x00\r"), max_size=8
).filter(lambda text: text.strip() != "" or text == "")
headers = st.lists(
    st.from_regex(r"[a-z]{1,5}", fullmatch=True), min_size=2, max_size=5, unique=True
)
tables = st.lists(st.lists(cells, min_size=5, max_size=5), max_size=8)


@given(headers, tables, st.sampled_from(",;\t"))
def test_what_a_csv_writer_writes_is_read(
    columns: list[str], rows: list[list[str]], separator: str
) -> None:
    file = io.StringIO(newline="")
    writer = csv.writer(file, delimiter=separator)
    writer.writerows([columns, *(row[: len(columns)] for row in rows)])
    expected = [
        {name: cell for name, cell in zip(columns, row, strict=False) if cell} for row in rows
    ]
    found, there = read_rows(io.BytesIO(file.getvalue().encode()))
    assert [row.values for row in found] == [each for each in expected if each]
    assert there == columns


def test_lists_become_rows(tmp_path: Any) -> None:
    file = tmp_path / "statuses.jsonl"
    records: list[Any] = [
        {"serial": "Q1", "ports": [{"portId": "1", "up": True}, {"portId": "2", "up": False}]},
        {"serial": "Q2", "ports": []},
        {"serial": "Q3", "ports": [{"portId": "1", "up": False}]},
        {"serial": "Q4", "ports": "none"},
    ]
    file.write_text("".join(json.dumps(each) + "\n" for each in records))
    table = Table.load(file, RowChoice.of(["ports.up=false"], ["ports"]))
    assert [str(row) for row in table.rows] == ["row 1, ports[2]", "row 3, ports[1]"]
    assert table.rows[0].values == {"serial": "Q1", "ports": {"portId": "2", "up": False}}
    table = Table.load(file, RowChoice.of([], ["ports"]))
    assert table.rows[-1].problems == ("row 4, column ports: it is no list",)
    with pytest.raises(RowError, match="no row has 'port'; did you mean ports"):
        Table.load(file, RowChoice.of([], ["port"]))
    with pytest.raises(RowError, match=r"no row has 'serail\.x'"):
        Table.load(file, RowChoice.of(["serail.x"]))
