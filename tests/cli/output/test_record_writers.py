"""Records in all formats: nothing is lost, and a table has a line for each."""

import csv
import io
import json
import sys
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from meraki_async.cli.output.record_writers import make_writer

from ..test_printable import DANGEROUS, is_harmless


def test_what_later_pages_have_beside_the_columns_is_in_the_last_one(
    capsysbinary: pytest.CaptureFixture[bytes],
) -> None:
    writer = make_writer("csv", ["id", "a"], only_columns=False, is_list=True)
    writer.write([], is_last=False)
    writer.write([b'{"id":"1","b":{"c":1.10}}'], is_last=False)
    writer.write([b'{"id":"2","a":null,"b":{"c":"x","d":[1]},"e":null}'], is_last=True)
    writer.finish()
    rows = list(csv.reader(io.StringIO(capsysbinary.readouterr().out.decode())))
    assert rows == [
        ["id", "a", "b.c", "_other"],
        ["1", "", "1.10", ""],
        ["2", "", "x", '{"b.d":[1]}'],
    ]


FORMULAS = ["=1+1", "+1", "-1", "@A1", "\t=1", "\rx"]


@pytest.mark.parametrize("inert", [False, True])
def test_text_that_a_spreadsheet_takes_for_a_formula(
    inert: bool, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    writer = make_writer("csv", [], only_columns=False, is_list=True, inert=inert)
    record = {**{str(number): text for number, text in enumerate(FORMULAS)}, "=n": -1, "l": ["=1"]}
    writer.write([json.dumps(record).encode()])
    header, row = csv.reader(io.StringIO(capsysbinary.readouterr().out.decode(), newline=""))
    expected = [f"'{text}" for text in FORMULAS] if inert else FORMULAS
    assert row == [*expected, "-1", '["=1"]']
    assert header[-2] == ("'=n" if inert else "=n")


class Output(io.TextIOWrapper):
    """What is written to standard output, on a terminal or not."""

    def __init__(self, *, is_terminal: bool = False) -> None:
        super().__init__(io.BytesIO(), encoding="utf-8", newline="")
        self._is_terminal = is_terminal

    def isatty(self) -> bool:
        return self._is_terminal

    @property
    def written(self) -> str:
        self.flush()
        bytes_ = self.buffer
        assert isinstance(bytes_, io.BytesIO)
        return bytes_.getvalue().decode()


def written(form: Any, records: list[Any], *, is_terminal: bool = False) -> str:
    with pytest.MonkeyPatch.context() as patch:
        output = Output(is_terminal=is_terminal)
        patch.setattr(sys, "stdout", output)
        writer = make_writer(form, [], only_columns=False, is_list=True)
        writer.write([json.dumps(each, ensure_ascii=False).encode() for each in records])
        writer.finish()
        return output.written


names = st.text(st.characters(exclude_categories=["Cs"]), min_size=1).filter(lambda n: "." not in n)
texts = st.text(st.characters(exclude_categories=["Cs"]))
records = st.lists(st.dictionaries(names, texts | st.lists(texts), max_size=4), max_size=4)


@given(records)
def test_json_is_one_indented_document(rows: list[Any]) -> None:
    whole = json.dumps(rows, ensure_ascii=False).encode()
    assert written("json", rows) == msgspec.json.format(whole, indent=2).decode() + "\n"
    lines = written("jsonl", rows).split("\n")
    assert [json.loads(line) for line in lines if line] == rows


@pytest.mark.parametrize("form", ["json", "jsonl", "csv", "table"])
def test_nothing_reaches_a_terminal_raw(form: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "dumb")  # else the header of a table is bold
    rows = [{"id": "1", "name": f"{DANGEROUS}[red]", f"field {DANGEROUS}": "a\nb"}]
    shown = written(form, rows, is_terminal=True)
    assert is_harmless(shown)
    assert "[red]" in shown
    piped = written(form, rows)
    match form:
        case "csv":
            assert list(csv.DictReader(io.StringIO(piped, newline=""))) == rows
        case "json":
            assert json.loads(shown) == json.loads(piped) == rows
        case "jsonl":
            assert json.loads(shown) == json.loads(piped) == rows[0]


cells = st.dictionaries(st.sampled_from(["a", "bbb", "c"]), st.text("xyz[]=", max_size=5))


@given(st.lists(cells, min_size=1, max_size=5))
def test_a_table_has_each_text_in_its_column(rows: list[dict[str, str]]) -> None:
    header, *lines = written("table", rows).split("\n") or [""]
    columns = header.split()
    assert set(columns) == {name for row in rows for name, text in row.items() if text}
    ends = [*(header.index(name) for name in columns[1:]), None]
    for line, row in zip(lines, rows, strict=False):
        start = 0
        for name, end in zip(columns, ends, strict=True):
            assert line[start:end].strip() == row.get(name, "")
            start = end or 0


def test_a_long_text_is_folded_in_its_column() -> None:
    text = "word " * 30
    header, *lines = written("table", [{"id": "1", "notes": text, "z": "9"}]).splitlines()
    start, end = header.index("notes"), header.index("z")
    assert end - start == 42
    assert " ".join(line[start:end].strip() for line in lines) == text.strip()
    assert lines[0].endswith("9")
