"""A response as it is sent: its headers, and its body compressed where the client accepts that."""

import gzip
from email.utils import formatdate

from ..contract.responses import ApiResponse

_MIN_BYTES_TO_COMPRESS = 1024
_APPLICATION_HEADERS = {
    "Server": "nginx",
    "Vary": "Accept-Encoding",
    "Cache-Control": "no-cache, no-store, max-age=0, must-revalidate",
    "Pragma": "no-cache",
    "Expires": "Fri, 01 Jan 1990 00:00:00 GMT",
    "Strict-Transport-Security": "max-age=15552000; includeSubDomains",
    "X-Frame-Options": "sameorigin",
    "X-Robots-Tag": "none",
}
_PROXY_HEADERS = {"Server": "nginx"}


def encode_response(
    response: ApiResponse, accept_encoding: str, *, request_id: str, now: float
) -> tuple[bytes, dict[str, str]]:
    """Body and headers as they are sent.

    Args:
        response: what is to be sent.
        accept_encoding: the request's Accept-Encoding header; gzip is used when it allows that
            and the body is large enough to gain from it.
        request_id: for the X-Request-Id header.
        now: the dashboard's time, in seconds of the epoch.
    """
    date = formatdate(now, usegmt=True)
    headers = {"Content-Type": response.content_type, "Date": date, **response.headers}
    if response.from_application:
        headers |= _APPLICATION_HEADERS
        headers["X-Request-Id"] = request_id
    else:
        headers |= _PROXY_HEADERS
    body = response.body
    if len(body) >= _MIN_BYTES_TO_COMPRESS and accepts_gzip(accept_encoding):
        # level 1: over loopback the time to compress is all that counts
        body = gzip.compress(body, compresslevel=1, mtime=0)
        headers["Content-Encoding"] = "gzip"
    return body, headers


def accepts_gzip(accept_encoding: str) -> bool:
    """Whether an Accept-Encoding header allows gzip."""
    for part in accept_encoding.split(","):
        coding, _, weight = part.partition(";")
        if coding.strip().lower() == "gzip":
            return weight.replace(" ", "") not in {"q=0", "q=0.0", "q=0.00", "q=0.000"}
    return False
