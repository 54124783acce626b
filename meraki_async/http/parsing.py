"""What comes off the wire: links, errors, redirects, compressed bodies. Pure functions."""

import math
import re
import zlib
from collections.abc import Sequence
from email.utils import parsedate_to_datetime
from urllib.parse import SplitResult, quote, urljoin, urlsplit

import msgspec

from ..budgets.throttle_scope import ThrottleScope
from ..config import DEFAULT_PORTS, INVALID_IN_HOST, meraki_domain
from ..errors import MalformedResponseError, ResponseTooLargeError
from ..operations.operation import Operation

_MAX_MEMBERS = 100
_MAX_MESSAGES, _MAX_MESSAGE = 100, 1000
_URL_CHARACTERS = "%:/?#[]@!$&'()*+,;=~"
_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


def cursor_from_url(url: str) -> str:
    """The cursor in a link: its query alone, so that no cursor ever carries a host."""
    return _clean(url.partition("#")[0].partition("?")[2])


def _clean(url: str) -> str:
    """A URL of the API with everything that no URL may have percent-encoded."""
    return quote(url, safe=_URL_CHARACTERS, errors="surrogateescape")


def parse_retry_after(values: Sequence[str], date: str | None = None) -> float | None:
    """Seconds of a ``Retry-After`` (number or HTTP date); None when it says nothing usable.

    A date counts from the response's own ``Date``, so that a wrong local clock does not matter.
    """
    for value in values:
        text = value.strip()
        try:
            # Python's own numbers may hold underscores
            seconds = float(text.replace("_", "?"))
        except ValueError:
            try:
                then = parsedate_to_datetime(text)
                now = parsedate_to_datetime(date) if date else None
                if now is None:
                    continue
                seconds = max((then - now).total_seconds(), 0.0)
            except (TypeError, ValueError, OverflowError, IndexError):
                continue
        if math.isfinite(seconds) and seconds >= 0:
            return seconds
    return None


def error_messages(body: bytes) -> list[str]:
    """The API's error texts, whatever form the body has: 100 at most, long or HTML ones cut."""
    return [_cut(text, _MAX_MESSAGE) for text in _error_texts(body)[:_MAX_MESSAGES]]


def _error_texts(body: bytes) -> list[str]:
    stripped = body.strip()
    if not stripped:
        return []
    try:
        decoded = msgspec.json.decode(stripped)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        text = _first_words(stripped)
        return [text] if text else []
    if isinstance(decoded, dict):
        found = decoded.get("errors", decoded.get("error", decoded.get("message")))
        if isinstance(found, list):
            return [item if isinstance(item, str) else str(item) for item in found]
        if found is not None:
            return [str(found)]
    return [str(decoded)[:200]]


def _cut(text: str, length: int) -> str:
    return text[:length] + "…" if len(text) > length else text


def _first_words(body: bytes) -> str:
    """The beginning of a page's text, without its tags."""
    text = re.sub(r"<[^<>]*>|\s+", " ", body[:2000].decode("utf-8", "replace"))
    return _cut(" ".join(text.split()), 200)


def is_json(body: bytes) -> bool:
    """Whether a body is one whole JSON value."""
    try:
        msgspec.json.decode(body, type=msgspec.Raw)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return False
    return True


def is_json_object(body: bytes) -> bool:
    """Whether a body is a JSON object (the API's own response) rather than a proxy's page."""
    try:
        return isinstance(msgspec.json.decode(body), dict)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return False


def throttle_scope(body: bytes, organization_id: str | None) -> ThrottleScope:
    """What a 429 throttled.

    Args:
        body: of the response.
        organization_id: whose budget was charged, if anybody's.
    """
    if not is_json_object(body):
        return "source"  # the proxy in front, which limits by address
    if organization_id is None:
        return "unattributed"
    if any("organization" in text.lower() for text in error_messages(body)):
        return "organization"
    return "operation"


def response_problem(operation: Operation, status: int, content_type: str, body: bytes) -> str:
    """What is wrong with a response; empty when nothing is."""
    if not 200 <= status < 300:
        return f"unexpected status {status}"
    if content_type.startswith("text/html") and body.lstrip()[:1] == b"<":
        return f"expected JSON, got an HTML page (status {status}): {_first_words(body)}"
    is_record = operation.method == "GET" and operation.response_type not in {"", "None"}
    if (operation.is_list or is_record) and status != 204 and not body.strip():
        # taken for an empty page, it would end a listing early and in silence
        return f"expected a {'list' if operation.is_list else 'record'}, got an empty response"
    return ""


def redirect_target(url: str, location: str) -> str:
    """Where a redirect leads; empty when that cannot be told."""
    try:
        return _clean(urljoin(url, location)) if location else ""
    except ValueError:
        return ""


def is_trusted(base_url: str, url: str) -> bool:
    """Whether credentials for ``base_url`` may go to ``url``.

    The base URL's Meraki domain and its subdomains, over https; for any other base URL its own
    host and port only (any port on loopback). Malformed URLs and user information are refused.
    """
    base = urlsplit(base_url)
    try:
        target = urlsplit(url)
        port = _port(target)
    except ValueError:
        return False
    base_host, host = base.hostname or "", target.hostname or ""
    if "@" in target.netloc or INVALID_IN_HOST.search(host):
        return False
    if domain := meraki_domain(base_host):
        return target.scheme == "https" and meraki_domain(host) == domain and port == 443
    if base_host in _LOOPBACK:
        return host == base_host and target.scheme == base.scheme
    return (target.scheme, host, port) == (base.scheme, base_host, _port(base))


def _port(parts: SplitResult) -> int | None:
    return DEFAULT_PORTS.get(parts.scheme) if parts.port is None else parts.port


def decompress(body: bytes, encoding: str, limit: int) -> bytes:
    """Undo gzip or deflate.

    Raises:
        MalformedResponseError: truncated, corrupt, or an unknown encoding.
        ResponseTooLargeError: over ``limit`` bytes.
    """
    encoding = encoding.strip().lower()
    if encoding in {"", "identity"}:
        if len(body) > limit:
            raise ResponseTooLargeError(f"the response is over {limit:,} bytes")
        return body
    if encoding not in {"gzip", "x-gzip", "deflate"}:
        raise MalformedResponseError(
            f"the response has an unknown Content-Encoding {encoding[:40]!r}"
        )
    if not body:
        return body
    parts: list[bytes] = []
    size = 0
    rest = body
    while rest:
        if len(parts) == _MAX_MEMBERS:
            # each costs a copy of all those after it
            raise MalformedResponseError(f"the response has over {_MAX_MEMBERS} gzip members")
        decompressor = zlib.decompressobj(wbits=47)
        try:
            part = decompressor.decompress(rest, limit - size + 1)
        except zlib.error as error:
            raise MalformedResponseError(f"the response cannot be decompressed: {error}") from None
        size += len(part)
        if size > limit:
            raise ResponseTooLargeError(f"the response is over {limit:,} bytes when decompressed")
        if not decompressor.eof:
            raise MalformedResponseError("the compressed response ended early")
        parts.append(part)
        rest = decompressor.unused_data
    return b"".join(parts)
