"""Records as CSV, over several pages."""

import csv
import io

import pytest

from meraki_async.cli.output.record_writers import make_writer


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
