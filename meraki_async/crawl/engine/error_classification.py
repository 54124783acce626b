"""What the failure of one listing means for a crawl."""

import re
from collections.abc import Iterable
from enum import Enum
from typing import NamedTuple

import msgspec

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
from ..plan.listing import Listing
from ..state.partition import FAILED, NOT_AVAILABLE, UNCLEAR

_PAYMENT_REQUIRED = 402
_PASSING = re.compile(r"\b(try|trying|retry)\b.{0,100}\b(again|later|in)\b|temporar", re.IGNORECASE)
_API_ACCESS_IS_OFF = re.compile(r"enable API access|API access is disabled", re.IGNORECASE)
_SUBJECT = re.compile(
    r"\b(networks?|organi[sz]ations?|devices?|licen[sc](e|es|ed|ing)|products?|features?|models?)\b",
    re.IGNORECASE,
)
"""What a listing may not be available to, or for want of."""
_DEMAND = re.compile(r"\b(required|missing|must be (given|present|set))\b", re.IGNORECASE)
_REQUEST = re.compile(r"\b(specify|provide)\b", re.IGNORECASE)
"""Only parameters can be specified, however the text calls them."""
_BEGINS_WITH_QUOTED_WORD = re.compile(r"""\W*['"`]\w+(\[\])?['"`]""")


class ErrorClass(Enum):
    """What a listing that failed means."""

    UNAVAILABLE = "unavailable"
    """The organization, network or device does not have it: that is no failure."""
    FAIL = "fail"
    """It would fail again."""
    REFUSED = "refused"
    """Either of these: what else the crawl finds will tell."""
    ABORT = "abort"
    """Stop the crawl: every other listing would fail as well."""


class Verdict(NamedTuple):
    """What to do about a listing that failed."""

    error_class: ErrorClass
    is_passing: bool = False
    """Read it again first: it may succeed then."""


class Refusal(Enum):
    """What the text of a refused request is about."""

    SUBJECT = "subject"
    """The network, device, license, product or feature."""
    PARAMETER = "parameter"
    """A parameter of the request, or its value."""
    MISSING_PARAMETER = "missing parameter"
    """A parameter that the request lacks."""
    UNCLEAR = "unclear"


def classify_error(error: Exception, listing: Listing, *, is_discovery: bool = False) -> Verdict:
    """What to do about a listing that failed with this error.

    Args:
        error: that it failed with.
        listing: that failed.
        is_discovery: whether others follow from it. What looks absent is then read again first.
    """
    match error:
        case UnauthorizedError():
            return Verdict(ErrorClass.ABORT)
        case TLSError() | ResponseTooLargeError():
            return Verdict(ErrorClass.FAIL)
        case ServerError() | RateLimitError() | TransportError() | UnexpectedResponseError():
            return Verdict(ErrorClass.FAIL, is_passing=True)
        case ApiError(errors=texts) if any(map(_PASSING.search, texts)):
            return Verdict(ErrorClass.FAIL, is_passing=True)
        case NotFoundError(errors=texts, body=body):
            if _is_from_the_api(body):
                is_off = any(map(_API_ACCESS_IS_OFF.search, texts))
                return Verdict(ErrorClass.UNAVAILABLE, is_passing=is_discovery and not is_off)
            # the API sends empty ones, a proxy sends pages
            is_empty = not body.strip()
            return Verdict(ErrorClass.REFUSED if is_empty else ErrorClass.FAIL, is_passing=True)
        case BadRequestError(errors=texts):
            return Verdict(_CLASSES.get(refusal_of("; ".join(texts), listing), ErrorClass.REFUSED))
        case ApiError(status=status) if status == _PAYMENT_REQUIRED:
            return Verdict(ErrorClass.UNAVAILABLE)
        case _:
            return Verdict(ErrorClass.FAIL)


_CLASSES = {
    Refusal.SUBJECT: ErrorClass.UNAVAILABLE,
    Refusal.MISSING_PARAMETER: ErrorClass.FAIL,
}
"""What is clear from the text alone. A parameter is not wrong where it is accepted elsewhere."""


def refusal_of(text: str, listing: Listing) -> Refusal:
    """What the text of a refused request is about.

    A parameter is one of the operation's: there is no list of words for those.
    """
    names = listing.parameter_names
    missing = [name for name, is_given in names.items() if not is_given and _names(text, name)]
    given = [name for name, is_given in names.items() if is_given and _names(text, name)]
    if not given and (_REQUEST.search(text) or (missing and _DEMAND.search(text))):
        return Refusal.MISSING_PARAMETER
    if missing or given or _BEGINS_WITH_QUOTED_WORD.match(text):
        return Refusal.PARAMETER
    if _SUBJECT.search(text):
        return Refusal.SUBJECT
    values = [*names, *_texts_of(listing.options.values())]
    if any(re.search(rf"(?<!\w){re.escape(each)}(?!\w)", text, re.IGNORECASE) for each in values):
        return Refusal.PARAMETER
    return Refusal.UNCLEAR


def state_of_refused(
    text: str, listing: Listing, *, is_read_elsewhere: bool, is_discovery: bool
) -> str:
    """How a refused listing ends, when everything else was read.

    Args:
        text: of the refusal.
        listing: that was refused.
        is_read_elsewhere: whether the same listing, with the same parameters, was read of another
            organization, network or device.
        is_discovery: whether others follow from it. Every organization has networks, so a refusal
            of these never means that there are none.
    """
    if is_read_elsewhere:
        return UNCLEAR if is_discovery else NOT_AVAILABLE
    return FAILED if refusal_of(text, listing) is Refusal.PARAMETER else UNCLEAR


def _names(text: str, parameter: str) -> bool:
    """Whether a text names a parameter, and does not merely use the word."""
    if _SUBJECT.fullmatch(parameter):
        return False
    name = re.escape(parameter)
    is_word = parameter.isalpha() and parameter.islower()
    quoted_or_first = rf"""^\W*{name}\b|['"`]{name}(\[\])?['"`]"""
    pattern = quoted_or_first if is_word else rf"(?<!\w){name}(?!\w)"
    return re.search(pattern, text, re.IGNORECASE) is not None


def _texts_of(values: Iterable[object]) -> list[str]:
    """The values of parameters that are long enough to be told from other words."""
    flat = [each for value in values for each in (value if isinstance(value, list) else [value])]
    return [text for text in map(str, flat) if len(text) > 2]


def _is_from_the_api(body: bytes) -> bool:
    try:
        found = msgspec.json.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return False
    return isinstance(found, dict) and not {"errors", "error"}.isdisjoint(found)
