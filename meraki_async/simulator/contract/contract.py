"""The contract of the API: what every operation accepts and returns, and where it is."""

from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import msgspec

from ...operations.binding import camel_case
from ...operations.lookup import find_operation
from ...operations.short_schema import ShortSchema

BASE_PATH = "/api/v1"
"""Of every operation's path, and of the base URL."""
_SCHEMAS = Path(__file__).parents[2] / "api" / "schemas.json"


class Operation(msgspec.Struct, frozen=True):
    """An operation as it is documented; its schemas are in short form, see ``schema``."""

    id: str
    method: str
    path: str
    scope: str
    status: int
    """Of its response when it succeeds."""
    stage: str = "ga"
    oauth: str | None = None
    """The scope that an OAuth token needs."""
    paging: str = ""
    query: Mapping[str, ShortSchema] = {}
    body: ShortSchema | None = None
    """None: it accepts none."""
    response: ShortSchema | None = None
    """None: it has no body."""
    batch: tuple[str, str] | None = None
    """Resource and operation in an action batch."""


class _Schemas(msgspec.Struct):
    """What goes into and comes out of an operation."""

    status: int
    query: Mapping[str, ShortSchema] = {}
    body: ShortSchema | None = None
    response: ShortSchema | None = None


class _File(msgspec.Struct):
    operations: dict[str, _Schemas]


class Contract:
    """All operations, by id, by path and by action of a batch.

    Args:
        operations: all of them.
    """

    def __init__(self, operations: Iterable[Operation]) -> None:
        self.operations = {operation.id: operation for operation in operations}
        self._tree: dict[str, Any] = {}
        self._batches: dict[str, list[tuple[str, Operation]]] = {}
        for operation in self.operations.values():
            node = self._tree
            for part in operation.path.split("/")[1:]:
                node = node.setdefault("{}" if part.startswith("{") else part, {})
            node.setdefault("", {})[operation.method] = operation
            if operation.batch:
                resource, name = operation.batch
                self._batches.setdefault(name, []).append((resource, operation))
        # the vendor's own list has /networks/{networkId} for …/bind
        for name, entries in self._batches.items():
            above = [(resource.removesuffix(f"/{name}"), found) for resource, found in entries]
            taken = {resource for resource, _ in entries}
            entries += [entry for entry in above if entry[0] not in taken]

    def operations_at(self, path: str) -> Mapping[str, Operation]:
        """The operations at a path below the base URL, by method; none where there is nothing."""
        return _find(self._tree, path.split("/")[1:]) or {}

    def record_operations(self, collection: str) -> Mapping[str, Operation]:
        """The operations on a single record of a collection, by method; none: it has no records.

        Args:
            collection: the template of its path.
        """
        found = self.operations_at(f"{collection}/-")
        names_record = any(operation.path.endswith("}") for operation in found.values())
        return found if names_record else {}

    def batchable(self, resource: str, name: str) -> Operation | None:
        """The operation that an action of a batch runs; None: there is none.

        Args:
            resource: the path of the action.
            name: the action's operation, such as ``create``.
        """
        for template, operation in self._batches.get(name, ()):
            if path_arguments(template, resource) is not None:
                return operation
        return None


def path_arguments(template: str, path: str) -> dict[str, str] | None:
    """The values of a template's parameters in a path; None: the path does not fit the template."""
    parts, names = path.split("/"), template.split("/")
    if len(parts) != len(names):
        return None
    found = {}
    for part, name in zip(parts, names, strict=True):
        if name.startswith("{") and part:
            found[name[1:-1]] = unquote(part)
        elif part != name:
            return None
    return found


def _find(node: Mapping[str, Any], parts: list[str]) -> Mapping[str, Operation] | None:
    if not parts:
        found: Mapping[str, Operation] | None = node.get("")
        return found
    # names go before parameters: in devices/availabilities the last part is not a serial
    for key in (parts[0], "{}"):
        if parts[0] and key in node and (found := _find(node[key], parts[1:])):
            return found
    return None


@cache
def contract() -> Contract:
    """The contract of the API version that the client was generated from."""
    schemas = msgspec.json.decode(_SCHEMAS.read_bytes(), type=_File).operations
    return Contract(_operation(*each) for each in schemas.items())


def _operation(operation_id: str, schemas: _Schemas) -> Operation:
    described = find_operation(operation_id).operation
    return Operation(
        id=described.id,
        method=described.method,
        path=described.path,
        scope=camel_case(described.scope),
        stage=described.stage,
        oauth=described.oauth_scope,
        paging=described.paging,
        batch=described.batch,
        **msgspec.structs.asdict(schemas),
    )
