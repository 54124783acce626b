"""What a call that writes is going to send, and what it has sent, for people."""

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec
from msgspec import UNSET

from ...operations.operation import Request
from ...operations.secrets import is_secret

_MAX_SHOWN = 10
_MAX_BODY_LENGTH = 2000
_MAX_BODY_LENGTH_OF_MANY = 300


def preview_lines(requests: Sequence[Request], problems: int = 0) -> list[str]:
    """The requests as they would go out: method, path and body, and how many there are.

    Args:
        requests: in order.
        problems: how many inputs cannot be used.
    """
    room = _MAX_BODY_LENGTH if len(requests) == 1 else _MAX_BODY_LENGTH_OF_MANY
    lines = []
    for request in requests[:_MAX_SHOWN]:
        lines.append(request_line(request))
        if request.body is not UNSET:
            text = msgspec.json.encode(shown_body(request.body)).decode()
            lines.append(f"  {text if len(text) <= room else f'{text[: room - 1]}…'}")
    if len(requests) > _MAX_SHOWN:
        lines.append(f"… and {len(requests) - _MAX_SHOWN:,} more")
    if problems:
        lines.append(f"Not usable, and left out: {problems:,} inputs.")
    return lines


def question(operation_id: str, requests: Sequence[Request]) -> str:
    """What is asked before they are sent."""
    count = len(requests)
    return f"{operation_id}: send {'this request' if count == 1 else f'these {count:,} requests'}?"


def request_line(request: Request) -> str:
    """``PUT /networks/N_1?confirm=true``."""
    query = f"?{request.query}" if request.query else ""
    return f"{request.operation.method} {request.path}{query}"


def as_record(request: Request) -> dict[str, Any]:
    """A request for programs."""
    record = {
        "operationId": request.operation.id,
        "method": request.operation.method,
        "path": request.path,
        "query": request.query,
    }
    return record if request.body is UNSET else record | {"body": shown_body(request.body)}


def shown_body(value: Any) -> Any:
    """A body without its secrets: they are for the API only."""
    match value:
        case Mapping():
            return {
                name: "(secret)"
                if is_secret(name) and isinstance(member, str) and member
                else shown_body(member)
                for name, member in value.items()
            }
        case list() | tuple():
            return [shown_body(item) for item in value]
    return value
