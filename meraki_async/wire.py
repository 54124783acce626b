"""What goes on the wire and comes off it. Pure functions: no sockets, no clock, no randomness."""

import math
import re
import zlib
from collections.abc import Mapping, Sequence
from email.utils import parsedate_to_datetime
from functools import cache
from typing import Any, Literal
from urllib.parse import SplitResult, parse_qsl, quote, unquote, urlencode, urljoin, urlsplit

import msgspec
from msgspec import UNSET

from .config import MERAKI_DOMAINS
from .errors import AnswerTooLargeError, BrokenResponseError
from .operation import Operation, Request

Refusal = Literal["organization", "operation", "gate", "source"]
"""Whom a 429 names: an organization; one operation; the requests of no organization; the source
address."""

_PARAMETER = re.compile(r"\{([^}]+)\}")
_PLAIN_SEGMENT = re.compile(r"[A-Za-z0-9_-]+")
_LINK = re.compile(r'<([^>]*)>[^<]*?;\s*rel="?([A-Za-z]+)"?')
_MOST_MEMBERS = 100
_OF_URLS = "%:/?#[]@!$&'()*+,;=~"
_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
_DEFAULT_PORTS = {"http": 80, "https": 443}
_ODD_IN_HOST = re.compile(r"[^\w.:-]")


def bind(
    operation: Operation,
    path_arguments: Sequence[str | int | None],
    query: Mapping[str, Any] | None = None,
    body: Any = UNSET,
) -> Request:
    """Bind an operation to its arguments.

    Keys of ``query`` and of a mapping ``body`` are wire names; ``[]`` at a name's end says that
    the value is an array. ``UNSET`` values are left out.

    Raises:
        ValueError: a path parameter is None, empty, or such that the path would lead elsewhere.
        TypeError: a bare ``str`` (or no sequence at all) stands where an array is due.
    """
    names = _parameters(operation.path)
    path = operation.path
    organization_id = None
    for name, value in zip(names, path_arguments, strict=True):
        text = encode_segment(name, value)
        path = path.replace("{" + name + "}", text, 1)
        if name == "organizationId":
            organization_id = str(value)
    return Request(
        operation=operation,
        path=path,
        query=encode_query(query) if query else "",
        body=_plain_body(body) if isinstance(body, Mapping) else body,
        organization_id=organization_id,
    )


@cache
def _parameters(path: str) -> list[str]:
    return _PARAMETER.findall(path)


def encode_segment(name: str, value: str | int | None) -> str:
    """One path parameter, percent-encoded."""
    if value is None or isinstance(value, bool) or not isinstance(value, str | int):
        raise ValueError(f"path parameter {name} must be a string or an integer, not {value!r}")
    text = str(value)
    if _PLAIN_SEGMENT.fullmatch(text):
        return text  # an id, nearly always
    if leads_elsewhere(text):
        raise ValueError(f"path parameter {name} cannot be {text!r}")
    return quote(text, safe="")


def leads_elsewhere(text: str) -> bool:
    """Whether a part of a path, once somebody on the way has decoded it, would be more than a name.

    Libraries and proxies collapse dot segments: DELETE …/admins/.. would hit the parent. A slash
    within is fine (the ids of webhook receivers are base64), and is sent encoded.
    """
    while (decoded := unquote(text)) != text:
        text = decoded
    is_printed = all(32 <= ord(letter) != 127 for letter in text)
    return not is_printed or not text.strip("/") or not {".", ".."}.isdisjoint(text.split("/"))


def encode_query(parameters: Mapping[str, Any]) -> str:
    """The query string; arrays as ``name[]=``, mappings as ``name[key]=``."""
    pairs: list[tuple[str, str]] = []
    for name, value in parameters.items():
        if value is UNSET:
            continue
        if name.endswith("[]"):
            for item in _array(name[:-2], value):
                _add(pairs, name, item)
        else:
            _add(pairs, name, value)
    return urlencode(pairs)


def _add(pairs: list[tuple[str, str]], name: str, value: Any) -> None:
    if isinstance(value, Mapping):
        bracket = "{}" if name.endswith("[]") else "[{}]"
        for key, member in value.items():
            if member is not UNSET:
                pairs.append((name + bracket.format(key), _scalar(member)))
    else:
        pairs.append((name, _scalar(value)))


def _scalar(value: Any) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return repr(value)
    if hasattr(value, "isoformat"):
        return str(value.isoformat())
    return str(value)


def _array(name: str, value: Any) -> Sequence[Any]:
    if isinstance(value, str | bytes | Mapping) or not isinstance(
        value, Sequence | set | frozenset
    ):
        raise TypeError(f"{name} takes a sequence, not {type(value).__name__}")
    return list(value)


def _plain_body(members: Mapping[str, Any]) -> Any:
    body: dict[str, Any] = {}
    for name, value in members.items():
        if value is UNSET:
            continue
        if name.endswith("[]"):
            body[name[:-2]] = value if value is None else _array(name[:-2], value)
        else:
            body[name] = value
    return body


def encode_body(body: Any) -> bytes | None:
    """The JSON bytes of a request body; None for none."""
    return None if body is UNSET else msgspec.json.encode(body)


def query_names(query: str) -> set[str]:
    """The names in an encoded query."""
    return {name for name, _ in parse_qsl(query, keep_blank_values=True)}


def parse_links(headers: Sequence[str]) -> dict[str, str]:
    """URLs by relation of ``Link`` headers, whose ``rel`` Meraki does not quote."""
    return {rel.lower(): url for header in headers for url, rel in _LINK.findall(header)}


def cursor_of(url: str) -> str:
    """The cursor in a link: its query alone, so that no cursor ever carries a host."""
    return _clean(url.partition("#")[0].partition("?")[2])


def _clean(url: str) -> str:
    """A URL of the API's with what no URL may hold percent-encoded, as it goes into a request."""
    return quote(url, safe=_OF_URLS, errors="surrogateescape")


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


def error_texts(body: bytes) -> list[str]:
    """The API's error texts, whatever form the body has; long or HTML bodies are cut."""
    stripped = body.strip()
    if not stripped:
        return []
    try:
        decoded = msgspec.json.decode(stripped)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        text = re.sub(r"<[^>]*>|\s+", " ", stripped[:2000].decode("utf-8", "replace"))
        text = " ".join(text.split())
        return [text[:200] + "…" if len(text) > 200 else text] if text else []
    if isinstance(decoded, dict):
        found = decoded.get("errors", decoded.get("error", decoded.get("message")))
        if isinstance(found, list):
            return [item if isinstance(item, str) else str(item) for item in found]
        if found is not None:
            return [str(found)]
    return [str(decoded)[:200]]


def is_json(body: bytes) -> bool:
    """Whether a body is one whole JSON value."""
    try:
        msgspec.json.decode(body, type=msgspec.Raw)
    except (msgspec.DecodeError, RecursionError):
        return False
    return True


def is_json_object(body: bytes) -> bool:
    """Whether a body is a JSON object (the API's own answer) rather than a proxy's page."""
    try:
        return isinstance(msgspec.json.decode(body), dict)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return False


def refusal_of(body: bytes, organization_id: str | None) -> Refusal:
    """Whom a 429 names."""
    if not is_json_object(body):
        return "source"  # the proxy in front, which limits by address
    if organization_id is None:
        return "gate"
    if any("organization" in text.lower() for text in error_texts(body)):
        return "organization"
    return "operation"


def fault_of(operation: Operation, status: int, content_type: str, body: bytes) -> str:
    """What is wrong with an answer that is no error; empty when nothing is."""
    if not 200 <= status < 300:
        return f"the API answered {status}, which means nothing here"
    if content_type.startswith("text/html") and body.lstrip()[:1] == b"<":
        return "the API answered a page instead of JSON"
    is_record = operation.method == "GET" and operation.reply not in {"", "None"}
    if (operation.listing or is_record) and status != 204 and not body.strip():
        # taken for an empty page, it would end a listing early and in silence
        return f"an empty answer where {'a list' if operation.listing else 'a record'} is due"
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
    base_host, host = (base.hostname or "").lower(), (target.hostname or "").lower()
    if "@" in target.netloc or _ODD_IN_HOST.search(host):
        return False
    for domain in MERAKI_DOMAINS:
        if base_host == domain or base_host.endswith("." + domain):
            return (
                target.scheme == "https"
                and (host == domain or host.endswith("." + domain))
                and port == 443
            )
    if base_host in _LOOPBACK:
        return host == base_host and target.scheme == base.scheme
    return (target.scheme, host, port) == (base.scheme, base_host, _port(base))


def _port(parts: SplitResult) -> int | None:
    return _DEFAULT_PORTS.get(parts.scheme) if parts.port is None else parts.port


def inflate(body: bytes, encoding: str, limit: int) -> bytes:
    """Undo gzip or deflate.

    Raises:
        BrokenResponseError: truncated, corrupt, or an unknown encoding.
        AnswerTooLargeError: over ``limit`` bytes.
    """
    encoding = encoding.strip().lower()
    if encoding in {"", "identity"}:
        if len(body) > limit:
            raise AnswerTooLargeError(f"the answer is over {limit:,} bytes")
        return body
    if encoding not in {"gzip", "x-gzip", "deflate"}:
        raise BrokenResponseError(f"the answer has an unknown Content-Encoding {encoding[:40]!r}")
    if not body:
        return body
    parts: list[bytes] = []
    size = 0
    rest = body
    while rest:
        if len(parts) == _MOST_MEMBERS:
            # each costs a copy of all those after it
            raise BrokenResponseError(f"the answer has over {_MOST_MEMBERS} gzip members")
        decompressor = zlib.decompressobj(wbits=47)
        try:
            part = decompressor.decompress(rest, limit - size + 1)
        except zlib.error as error:
            raise BrokenResponseError(f"the answer cannot be decompressed: {error}") from None
        size += len(part)
        if size > limit:
            raise AnswerTooLargeError(f"the answer is over {limit:,} bytes when decompressed")
        if not decompressor.eof:
            raise BrokenResponseError("the compressed answer broke off")
        parts.append(part)
        rest = decompressor.unused_data
    return b"".join(parts)
