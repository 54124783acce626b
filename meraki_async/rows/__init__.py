"""Rows of tables (CSV, JSON Lines, JSON) as the arguments of many calls of one operation."""

from .checking import CheckedRow, Checking
from .chosen import ChosenIds
from .columns import Columns, parse_map
from .row import Row, RowError
from .table import RowChoice, Table
from .where import Where, WhereError

__all__ = [
    "CheckedRow",
    "Checking",
    "ChosenIds",
    "Columns",
    "Row",
    "RowChoice",
    "RowError",
    "Table",
    "Where",
    "WhereError",
    "parse_map",
]
