"""Responses that many operations give."""

from typing import Any

import msgspec

from ...contract.responses import ApiResponse, error_response


def ok(value: Any, status: int = 200) -> ApiResponse:
    """A value as JSON."""
    return ApiResponse(status, msgspec.json.encode(value))


def bad_request(*messages: str) -> ApiResponse:
    """A 400 with the API's error body."""
    return error_response(400, *messages)
