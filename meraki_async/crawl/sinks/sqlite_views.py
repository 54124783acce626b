"""SQLite: views of each listing, with a typed column for each documented field."""

import sqlite3
from collections.abc import Iterator

from ..plan.listing import Listing
from .typed_columns import TypedColumn, typed_columns

CURRENT = "_current"
"""Behind a listing's name, it names the table of its latest state."""
_SUFFIX = "_typed"
"""Behind a table's name, it names its view."""
_LARGEST = "1.7976931348623157e308"
_VIEW = """\
CREATE VIEW "{table}{suffix}" AS
SELECT crawl AS "_crawl", organization_id AS "_organizationId", parent_id AS "_parentId",
{columns}record AS "_record"
FROM (SELECT crawl, organization_id, parent_id, record,
CASE WHEN json_valid(record) THEN record END AS json FROM "{table}")"""


def create_views(database: sqlite3.Connection, listings: list[Listing]) -> None:
    """Make the views of listings, and make them anew where another version made them.

    Each listing has one of the records of every crawl, and one of the latest state.

    Args:
        database: in a transaction, with the listings' tables.
        listings: whose views are made.
    """
    query = "SELECT name, sql FROM sqlite_master WHERE type = 'view'"
    there = dict(database.execute(query).fetchall())
    for listing in listings:
        for table in (listing.name, f"{listing.name}{CURRENT}"):
            name, statement = f"{table}{_SUFFIX}", view_of(listing, table)
            if there.get(name) != statement:
                database.execute(f'DROP VIEW IF EXISTS "{name}"')
                database.execute(statement)


def view_of(listing: Listing, table: str) -> str:
    """The statement that makes the view of a table with a listing's records."""
    columns = "".join(f"{line},\n" for line in _column_lines(listing))
    return _VIEW.format(table=table, suffix=_SUFFIX, columns=columns)


def _column_lines(listing: Listing) -> Iterator[str]:
    for column in typed_columns(listing):
        name = column.name.replace('"', '""')
        yield f'{_expression(column)} AS "{name}"'


def _expression(column: TypedColumn) -> str:
    """What gives a column its value; what is of another type is converted where nothing is lost."""
    path = "$" + "".join(f'."{name}"' for name in column.path)
    arguments = f"json, '{path.replace(chr(39), chr(39) * 2)}'"
    value, kind = f"json_extract({arguments})", f"json_type({arguments})"
    match column.type:
        case "json":
            return value
        case "moment":
            return f"strftime('%Y-%m-%dT%H:%M:%fZ', CASE {kind} WHEN 'text' THEN {value} END)"
        case "text":
            return f"CASE {kind} WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' " + (
                f"ELSE CAST({value} AS TEXT) END"
            )
        case "boolean":
            return (
                f"CASE {kind} WHEN 'true' THEN 1 WHEN 'false' THEN 0 WHEN 'text' THEN "
                f"CASE {value} WHEN 'true' THEN 1 WHEN 'false' THEN 0 END END"
            )
    target = "INTEGER" if column.type == "integer" else "REAL"
    exact = f"CAST({value} AS {target})"
    return (
        f"CASE {kind} WHEN 'integer' THEN {exact} "
        f"WHEN 'real' THEN CASE WHEN {exact} = {value} THEN {exact} END "
        f"WHEN 'text' THEN CASE WHEN trim({value}, '+-.eE0123456789') = '' AND {value} <> '' "
        f"AND {exact} = CAST({value} AS REAL) AND abs({exact}) <= {_LARGEST} THEN {exact} END END"
    )
