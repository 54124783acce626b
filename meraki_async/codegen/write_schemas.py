"""The text of ``api/schemas.json``: what goes into and comes out of every operation.

The methods say everything else of an operation. Limits, choices within responses and statuses have
no place in types that must not fail on a new value; the simulator reads them here.
"""

import json

from .overrides import OVERRIDES, Override
from .short_schema import shortened
from .spec import OperationSpec, Schema
from .write_models import MARK


def schemas(operations: list[OperationSpec]) -> str:
    """All operations. Responses are as they are on the wire, where the document errs."""
    head = json.dumps({"generated": MARK.removeprefix("# ")})
    lines = [
        f"{json.dumps(o.id)}:{json.dumps(_entry(o), separators=(',', ':'))}" for o in operations
    ]
    return head.removesuffix("}") + ', "operations": {\n' + ",\n".join(lines) + "\n}}\n"


def _entry(operation: OperationSpec) -> dict[str, object]:
    entry: dict[str, object] = {
        "status": operation.status,
        "query": {p.wire + "!" * p.required: shortened(p.schema) for p in operation.query} or None,
        "body": _short(operation.whole_body),
        "response": _short(_on_the_wire(operation)),
    }
    return {name: value for name, value in entry.items() if value is not None}


def _short(schema: Schema | None) -> object:
    return None if schema is None else shortened(schema)


def _on_the_wire(operation: OperationSpec) -> Schema | None:
    response = operation.whole_response
    if response is None:
        return None
    if operation.may_be_array:
        return {"oneOf": [response, {"type": "array", "items": response}]}
    if OVERRIDES.get(operation.id, Override()).is_array and response.get("type") == "object":
        return {"type": "array", "items": response}
    members = response.get("items", {}).get("properties", {})
    if members and set(members) <= {"items", "meta"} and "items" in members:
        inner: Schema = response["items"]
        return inner  # declared an array of envelopes, really one
    return response
