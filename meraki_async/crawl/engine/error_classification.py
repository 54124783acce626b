"""What the failure of one listing means for a crawl."""

import re
from enum import Enum

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

_PAYMENT_REQUIRED = 402
_UNAVAILABLE = re.compile(
    r"does not support|not support(ed|s)|unsupported|not available|not enabled|is disabled"
    r"|does not have|only (available|support)"
    r"|must (be|have|contain) .{0,200}(licen|appliance|switch)"
    r"|licens",
    re.IGNORECASE,
)
"""How the API says, with a 400, that a product, feature or license is not there."""
_ABOUT_A_PARAMETER = re.compile(
    r"""\W*['"`]|.*\b(t0|t1|timespan|interval|resolution)\b""", re.IGNORECASE
)
"""How it says that a parameter is wrong."""


class ErrorClass(Enum):
    """What to do about a listing that failed."""

    RETRY = "retry"
    """Read it again later: it may succeed then."""
    UNAVAILABLE = "unavailable"
    """The organization, network or device does not have it: that is no failure."""
    FAIL = "fail"
    """Give it up: it would fail again."""
    ABORT = "abort"
    """Stop the crawl: every other listing would fail as well."""


def classify_error(error: Exception) -> ErrorClass:
    """What to do about a listing that failed with this error."""
    match error:
        case UnauthorizedError():
            return ErrorClass.ABORT
        case NotFoundError():
            return ErrorClass.UNAVAILABLE
        case BadRequestError(errors=texts) if any(map(_says_unavailable, texts)):
            return ErrorClass.UNAVAILABLE
        case TLSError() | ResponseTooLargeError():
            return ErrorClass.FAIL
        case ServerError() | RateLimitError() | TransportError() | UnexpectedResponseError():
            return ErrorClass.RETRY
        case ApiError(status=status) if status == _PAYMENT_REQUIRED:
            return ErrorClass.UNAVAILABLE
        case _:
            return ErrorClass.FAIL


def _says_unavailable(text: str) -> bool:
    return _UNAVAILABLE.search(text) is not None and _ABOUT_A_PARAMETER.match(text) is None
