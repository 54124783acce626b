"""What stands in a cell, as the value of a parameter or of a field of a body."""

import re
from typing import Any

import msgspec
from msgspec import UNSET

from ..operations.assignments import BodyField, Operator, read_value
from ..operations.body_check import is_scalar, shown, value_problems
from ..operations.operation_info import Parameter
from ..operations.parameter_values import parse_value
from ..operations.short_schema import scalar

_ROUNDED = re.compile(r"\d[.,]\d+[eE]\+\d+")
_LISTED = re.compile(r"[,;\n]")
_TEXTS = {'""': "", "null": None, '"null"': "null"}
"""Cells that stand for a text that a cell cannot be, or for null."""


def parameter_value(parameter: Parameter, cell: Any) -> Any:
    """The value of a parameter of the path or the query; UNSET: none is given.

    Args:
        parameter: of an operation.
        cell: a text of CSV, or a JSON value.

    Raises:
        ValueError: it is none that the parameter takes.
    """
    if cell is None or cell == "":
        return UNSET
    if isinstance(cell, str):
        text = cell.strip()
        if _ROUNDED.fullmatch(text):
            raise ValueError(
                f"{text} is a number that a spreadsheet has rounded: make it a column of text"
            )
        return parse_value(parameter, [text])
    if parameter.is_list:
        return cell if isinstance(cell, list) else [cell]
    if isinstance(cell, list | dict) or (parameter.is_in_path and not _is_integer(cell)):
        raise ValueError(f"it must be {parameter.type_name}, not {_json(cell)}")
    return str(cell) if parameter.is_in_path else cell


def field_value(field: BodyField, operator: Operator, cell: Any) -> tuple[Any, list[str]]:
    """The value of a field of a body.

    A text is read as in ``--set``, but that spreadsheets' ``TRUE`` is ``true``, that ``null`` is
    null and ``""`` an empty text everywhere, and that a list of several items has to be JSON.

    Args:
        field: of an operation's body.
        operator: what becomes of it.
        cell: a text of CSV, or a JSON value.

    Returns:
        The value, UNSET if none is given, and what is wrong with it.
    """
    name = ".".join(field.path)
    if not isinstance(cell, str):
        return _json_value(field, operator, cell, name)
    if not cell.strip():
        # of CSV, an empty cell is no value at all, and does not come here
        return (cell, []) if _is_text(field) and operator == "=" else (UNSET, [])
    if operator == ":=":
        return read_value(operator, cell, field.schema, name)
    if cell.strip() in _TEXTS and operator == "=" and not isinstance(field.schema, list):
        return _TEXTS[cell.strip()], []
    text = cell if _is_text(field) else cell.strip()
    if _is_boolean(field) and text.lower() in ("true", "false"):
        text = text.lower()
    if isinstance(field.schema, list) and not text.startswith("[") and _LISTED.search(text):
        items = [each.strip() for each in _LISTED.split(text) if each.strip()]
        return [], [
            f"{name}: {shown(text)} looks like several items: a list is JSON, {_json(items)}, and "
            f"so is an item with such a sign, {_json([text])}"
        ]
    return read_value(operator, text, field.schema, name)


def _json_value(
    field: BodyField, operator: Operator, cell: Any, name: str
) -> tuple[Any, list[str]]:
    if operator in ("+=", "-="):
        cell = cell if isinstance(cell, list) else [cell]
    return cell, [] if operator == ":=" else list(value_problems(cell, field.schema, name))


def _is_text(field: BodyField) -> bool:
    return is_scalar(field.schema) and scalar(str(field.schema)).kind in ("s", "t")


def _is_boolean(field: BodyField) -> bool:
    return is_scalar(field.schema) and scalar(str(field.schema)).kind == "b"


def _is_integer(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _json(value: Any) -> str:
    return shown(msgspec.json.encode(value).decode())[1:-1]
