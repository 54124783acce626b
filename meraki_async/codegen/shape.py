"""What the generator reads of a document, as types: what has another shape is refused here.

Whatever the generator does not read may be as it likes.
"""

import json
from typing import Annotated, Any

import msgspec
from msgspec import UNSET, Meta, Struct, UnsetType

# msgspec takes no other names of fields
_Name = Annotated[str, Meta(pattern=r'^[^"\\\x00-\x1f]+$')]
_Maybe = str | UnsetType | None


class _Schema(Struct, rename="camel"):
    type: str | UnsetType = UNSET
    format: _Maybe = UNSET
    items: "_Schema | UnsetType" = UNSET
    properties: "dict[_Name, _Schema] | UnsetType" = UNSET
    required: list[str] | UnsetType = UNSET
    additional_properties: "bool | _Schema | UnsetType" = UNSET
    one_of: "list[_Schema] | UnsetType" = UNSET
    enum: list[Any] | UnsetType = UNSET
    minimum: int | float | UnsetType = UNSET
    maximum: int | float | UnsetType = UNSET
    flattened: list[str] | UnsetType = msgspec.field(name="x-flattened-properties", default=UNSET)


class _Media(Struct):
    schema: _Schema | UnsetType = UNSET


class _Body(Struct):
    content: dict[str, _Media] | UnsetType = UNSET


class _Response(Struct):
    content: dict[str, _Media] | UnsetType = UNSET
    headers: dict[str, Any] | UnsetType = UNSET


class _Parameter(Struct):
    name: _Name
    place: str = msgspec.field(name="in")
    schema: _Schema | UnsetType = UNSET


class _Action(Struct):
    resource: str
    operation: str
    summary: _Maybe = UNSET


class _Operation(Struct, rename="camel"):
    operation_id: str
    parameters: list[_Parameter] | UnsetType = UNSET
    request_body: _Body | UnsetType = UNSET
    responses: dict[str, _Response] | UnsetType = UNSET
    tags: list[str] | UnsetType | None = UNSET
    scope: _Maybe = msgspec.field(name="x-scope", default=UNSET)
    summary: _Maybe = UNSET
    description: _Maybe = UNSET
    notice: _Maybe = msgspec.field(name="x-deprecation-notice", default=UNSET)
    stage: _Maybe = msgspec.field(name="x-release-stage", default=UNSET)
    oauth_scopes: list[str] | UnsetType = msgspec.field(name="x-oauth-scopes", default=UNSET)
    security: list[dict[str, list[str]]] | UnsetType = UNSET
    batchable: _Action | UnsetType | None = msgspec.field(name="x-batchable", default=UNSET)


def check_operation(operation: Any) -> None:
    """Refuse an operation of another shape, or with numbers and characters that are none.

    Raises:
        ValueError: it has; the message says where.
    """
    msgspec.convert(operation, _Operation)
    json.dumps(operation, ensure_ascii=False, allow_nan=False).encode()


def check_parameters(parameters: Any) -> None:
    """Refuse parameters of another shape, as ``check_operation`` does."""
    msgspec.convert(parameters, list[_Parameter])


def check_actions(actions: Any) -> None:
    """Refuse batchable actions of another shape, as ``check_operation`` does."""
    msgspec.convert(actions, list[_Action])
