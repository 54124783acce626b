"""What a failure of one listing means for a crawl."""

import re
from typing import Literal

from ...errors import (
    ApiError,
    BadRequestError,
    NotFoundError,
    RateLimitError,
    ResponseTooLargeError,
    ServerError,
    TLSError,
    TransportError,
    UnauthorizedError,
    UnexpectedResponseError,
)

Verdict = Literal["not available", "later", "failed", "stop"]

_PAYMENT_REQUIRED = 402
_LACKING = re.compile(
    r"does not support|not support(ed|s)|unsupported|not available|not enabled|is disabled"
    r"|does not have|only (available|support)|must (be|have|contain) .*(licen|appliance|switch)"
    r"|licens",
    re.IGNORECASE,
)
"""How the API says, with a 400, that a product, feature or licence is not there."""


_OF_A_PARAMETER = re.compile(
    r"""\W*['"`]|.*\b(t0|t1|timespan|interval|resolution)\b""", re.IGNORECASE
)
"""How it says that a parameter is wrong."""


def _is_lacking(text: str) -> bool:
    return _LACKING.search(text) is not None and _OF_A_PARAMETER.match(text) is None


def classify_error(error: Exception) -> Verdict:
    """Whether the organization cannot have the listing, it may succeed later, it will never
    succeed, or nothing will."""
    match error:
        case UnauthorizedError():
            return "stop"
        case NotFoundError():
            return "not available"
        case BadRequestError(errors=texts) if any(map(_is_lacking, texts)):
            return "not available"
        case TLSError() | ResponseTooLargeError():
            return "failed"
        case ServerError() | RateLimitError() | TransportError() | UnexpectedResponseError():
            return "later"
        case ApiError(status=status) if status == _PAYMENT_REQUIRED:
            return "not available"
        case _:
            return "failed"
