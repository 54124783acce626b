"""The text of ``api/contract.json``: what every operation takes and gives, a line each."""

import json

from .overrides import OVERRIDES, Override
from .short_schema import shortened
from .spec import OperationSpec, Schema
from .write_models import MARK


def contract(operations: list[OperationSpec]) -> str:
    """All operations. Responses are as they are on the wire, where the document errs."""
    head = json.dumps({"generated": MARK.removeprefix("# ")})
    lines = [json.dumps(_entry(o), separators=(",", ":")) for o in operations]
    return head.removesuffix("}") + ', "operations": [\n' + ",\n".join(lines) + "\n]}\n"


def _entry(operation: OperationSpec) -> dict[str, object]:
    entry: dict[str, object] = {
        "id": operation.id,
        "method": operation.method,
        "path": operation.path,
        "scope": operation.scope,
        "stage": operation.stage if operation.stage != "ga" else None,
        "oauth": operation.oauth_scope,
        "paging": operation.paging or None,
        "query": {p.wire + "!" * p.required: shortened(p.schema) for p in operation.query} or None,
        "body": _short(operation.whole_body),
        "status": operation.status,
        "response": _short(_on_the_wire(operation)),
        "batch": operation.batch,
    }
    return {name: value for name, value in entry.items() if value is not None}


def _short(schema: Schema | None) -> object:
    return None if schema is None else shortened(schema)


def _on_the_wire(operation: OperationSpec) -> Schema | None:
    response = operation.whole_response
    if response is None:
        return None
    if OVERRIDES.get(operation.id, Override()).is_array and response.get("type") == "object":
        return {"type": "array", "items": response}
    members = response.get("items", {}).get("properties", {})
    if members and set(members) <= {"items", "meta"} and "items" in members:
        inner: Schema = response["items"]
        return inner  # declared an array of envelopes, really one
    return response
