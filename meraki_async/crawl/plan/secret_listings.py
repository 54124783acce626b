"""Which listings may hold passwords, keys and the like, by the names of their members."""

import re
from collections.abc import Iterator
from functools import cache

from ...operations.lookup import find_operation, operation_ids
from ...operations.schemas import Schema, body_schema, response_schema
from ...operations.secrets import is_secret

_NO_TEXT = re.compile(r"\??[binmt](:|$)")
"""The short schema of what is no text, such as whether there is a password."""


@cache
def holds_secrets(operation_id: str) -> bool:
    """Whether records of a listing may hold a passphrase, a community or another secret.

    Its response says so, or the body of a request that changes the same: the API may return what
    it takes without documenting it.

    Args:
        operation_id: of the listing.
    """
    path = find_operation(operation_id).operation.path
    schemas = [response_schema(operation_id), *_bodies().get(path, ())]
    return any(is_secret(name) for schema in schemas for name in _text_members(schema))


@cache
def _bodies() -> dict[str, list[Schema]]:
    """The bodies of requests that write, by the path of what they change one of or all of."""
    bodies: dict[str, list[Schema]] = {}
    for operation_id in operation_ids():
        schema = body_schema(operation_id)
        if schema is not None:
            path = find_operation(operation_id).operation.path
            for each in (path, re.sub(r"/\{\w+\}$", "", path)):
                bodies.setdefault(each, []).append(schema)
    return bodies


def _text_members(schema: Schema | None, name: str = "") -> Iterator[str]:
    """The names of all members that may be texts."""
    match schema:
        case list():
            for item in schema:
                yield from _text_members(item, name)
        case {"|": choices}:
            yield from _text_members(choices, name)
        case dict():
            for member, below in schema.items():
                yield from _text_members(below, member.rstrip("!"))
        case str() if schema.startswith("~"):
            yield from schema[1:].split()
        case str() if not _NO_TEXT.match(schema):
            yield name
