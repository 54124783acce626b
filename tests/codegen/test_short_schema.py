"""Schemas in the short form of the contract."""

from typing import Any

import pytest

from meraki_async.codegen.short_schema import shortened
from meraki_async.operations.short_schema import scalar
from meraki_async.simulator.contract.schema import problems

STRING: dict[str, Any] = {"type": "string"}


@pytest.mark.parametrize(
    ("schema", "short"),
    [
        (STRING, "s"),
        ({"type": "string", "format": "date-time"}, "t"),
        ({"type": "string", "enum": ["a", "b c"], "default": "a"}, "s:a|b c=a"),
        ({"type": "string", "nullable": True}, "?s"),
        ({"type": "integer", "minimum": 3, "maximum": 1000, "default": 10}, "i:3..1000=10"),
        ({"type": "integer", "enum": [60, 300]}, "i:60|300"),
        ({"type": "number", "format": "float", "maximum": 2678400}, "n:..2678400"),
        ({"type": "boolean", "default": True}, "b:=true"),
        ({}, "*"),
        ({"type": "array", "items": STRING}, ["s"]),
        ({"type": "array"}, []),
        ({"type": "object"}, {}),
        (
            {"type": "object", "properties": {"a": STRING, "b": {}}, "required": ["a"]},
            {"a!": "s", "b": "*"},
        ),
        ({"type": "object", "additionalProperties": STRING}, {"*": "s"}),
        ({"oneOf": [STRING, {"type": "object", "properties": {"gte": STRING}}]},
         {"|": ["s", {"gte": "s"}]}),
        ({"x-flattened-properties": ["id", "name"]}, "~id name"),
    ],
)  # fmt: skip
def test_every_form(schema: dict[str, Any], short: Any) -> None:
    assert shortened(schema) == short


def test_scalars_are_read_as_they_are_written() -> None:
    assert scalar("s:a|b c=a").choices == ("a", "b c")
    assert scalar("s:a|b c=a").default == "a"
    limits = scalar("i:3..1000=10")
    assert (limits.minimum, limits.maximum, limits.default) == (3, 1000, 10)
    assert scalar("i:60|300").choices == (60, 300)
    assert (scalar("n:..2678400").minimum, scalar("n:..2678400").maximum) == (None, 2678400)
    assert scalar("b:=true").default is True
    assert scalar("?s").is_nullable
    assert scalar("~id name").kind == scalar("*").kind == "*"


@pytest.mark.parametrize(
    ("value", "short", "texts"),
    [
        ("x", "s", []),
        (1, "s", ["'f' must be of type string"]),
        (None, "s", []),
        (True, "i", ["'f' must be of type integer"]),
        (1.5, "n", []),
        (2, "i:3..10", ["'f' must be between 3 and 10"]),
        (11, "i:..10", ["'f' must be smaller than or equal to 10"]),
        ("c", "s:a|b", ["'f' must be one of: 'a', 'b'"]),
        (["a", 1], ["s"], ["'f' must be of type string"]),
        ("a", ["s"], ["'f' must be an array"]),
        ({"a": 1}, {"a!": "i"}, []),
        ({}, {"a!": "i"}, ["'a' is required"]),
        ({"b": []}, {"a!": "i", "b": "s"}, ["'a' is required", "'b' must be of type string"]),
        ([], {"a": "s"}, ["'f' must be an object"]),
        ("x", {"|": ["s", {"gte": "s"}]}, []),
        (3, {"|": ["s", {"gte": "s"}]}, ["'f' must be of type string"]),
        ({"whatever": 1}, "~id name", []),
    ],
)
def test_values_that_fit_and_others(value: Any, short: Any, texts: list[str]) -> None:
    assert problems(value, short, "f") == texts
