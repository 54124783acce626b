"""PostgreSQL: views of each listing, with a typed column for each documented field."""

from collections.abc import Iterator
from typing import Any
from zlib import crc32

import asyncpg

from ...operations.lookup import find_operation
from ...operations.operation_info import sentence_of
from ..plan.listing import Listing
from .typed_columns import TypedColumn, typed_columns

SUFFIX = "_typed"
"""Behind a table's name, it names its view."""
FUNCTIONS = """
CREATE OR REPLACE FUNCTION meraki.as_jsonb(record json) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE PARALLEL UNSAFE AS $$
BEGIN
    RETURN record::text::jsonb;
EXCEPTION WHEN OTHERS THEN
    -- jsonb has no U+0000
    BEGIN
        RETURN replace(record::text, '\\u0000', '\\ufffd')::jsonb;
    EXCEPTION WHEN OTHERS THEN
        RETURN NULL;
    END;
END $$;
CREATE OR REPLACE FUNCTION meraki.as_moment_in_utc(value text) RETURNS timestamptz
LANGUAGE plpgsql IMMUTABLE PARALLEL UNSAFE SET timezone = 'UTC' AS $$
BEGIN
    RETURN value::timestamptz;
END $$;
CREATE OR REPLACE FUNCTION meraki.as_moment(value text) RETURNS timestamptz
LANGUAGE plpgsql IMMUTABLE PARALLEL UNSAFE AS $$
BEGIN
    -- with a zone of its own, as nearly all have, the time zone need not be set: that is slow
    IF value LIKE '%Z' AND value ~ '^\\d{4}-\\d\\d-\\d\\d' THEN
        RETURN value::timestamptz;
    END IF;
    RETURN CASE WHEN value ~ '^\\d{4}-\\d\\d-\\d\\d' THEN meraki.as_moment_in_utc(value) END;
EXCEPTION WHEN OTHERS THEN
    RETURN NULL;
END $$;
"""
"""What converts a value, or gives null where it cannot: one odd record must not end a query.

They are not safe in parallel: until PostgreSQL 16, a block with EXCEPTION is an error there.
"""
_NUMBER = r"'^-?\d{1,255}(\.\d{1,255})?([eE][-+]?\d{1,2})?$'"
_MAX_NAME_BYTES = 63


async def create_view(database: Any, listing: Listing, table: str, view: str) -> None:
    """Make a view of a listing, and make it anew where another version made it.

    Where something of a user's depends on an older one, that stays.

    Args:
        database: a connection, in a transaction.
        listing: whose view it is.
        table: with records of it, in the schema ``meraki``.
        view: its name there.
    """
    columns = list(_named_columns(listing))
    statement = _statement(columns, table, view)
    comment = f"{_comment(listing)} [{crc32(statement.encode()):08x}]"
    query = "SELECT obj_description(to_regclass($1), 'pg_class')"
    if await database.fetchval(query, f'meraki."{view}"') == comment:
        return
    try:
        async with database.transaction():
            await database.execute(f'DROP VIEW IF EXISTS meraki."{view}"')
            await database.execute(statement)
            comments = [f'VIEW meraki."{view}" IS {_literal(comment)}']
            comments += [
                f'COLUMN meraki."{view}"."{name}" IS {_literal(column.comment)}'
                for name, column in columns
            ]
            await database.execute("".join(f"COMMENT ON {each};" for each in comments))
    except asyncpg.DependentObjectsStillExistError:
        return


def _statement(columns: list[tuple[str, TypedColumn]], table: str, view: str) -> str:
    lines = "".join(f'{_expression(column)} AS "{name}",\n' for name, column in columns)
    return (
        f'CREATE VIEW meraki."{view}" AS SELECT crawl AS "_crawl", '
        'organization_id AS "_organizationId", parent_id AS "_parentId",\n'
        f'{lines}data AS "_record"\n'
        f'FROM meraki."{table}" CROSS JOIN LATERAL '
        # OFFSET 0: converted once, and not once for each column
        "(SELECT meraki.as_jsonb(record) AS data OFFSET 0) AS converted"
    )


def _named_columns(listing: Listing) -> Iterator[tuple[str, TypedColumn]]:
    """The columns with their names: a number tells apart those that are too long."""
    for column in typed_columns(listing):
        name = column.name.replace('"', "")
        if len(name.encode()) > _MAX_NAME_BYTES:
            name = f"{name[: _MAX_NAME_BYTES - 9]}_{crc32(name.encode()):08x}"
        yield name, column


def _expression(column: TypedColumn) -> str:
    path = ", ".join(_literal(name) for name in column.path)
    value, text = f"data #> ARRAY[{path}]", f"(data #>> ARRAY[{path}])"
    match column.type:
        case "json":
            return f"({value})"
        case "text":
            return text
        case "moment":
            return f"meraki.as_moment({text})"
        case "boolean":
            return f"CASE {text} WHEN 'true' THEN true WHEN 'false' THEN false END"
        case "integer":
            return (
                f"CASE WHEN {text} ~ '^-?\\d{{1,18}}(\\.0{{1,9}})?$' "
                f"THEN {text}::numeric::bigint END"
            )
        case "number":
            return f"CASE WHEN {text} ~ {_NUMBER} THEN {text}::numeric::double precision END"


def _comment(listing: Listing) -> str:
    found = find_operation(listing.operation_id)
    return f"{listing.operation_id}: {sentence_of(found.method)}"


def _literal(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
