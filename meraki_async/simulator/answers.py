"""What goes back: bodies of refusals, and the headers and encoding of every answer."""

import gzip
from collections.abc import Mapping
from email.utils import formatdate
from typing import NamedTuple

import msgspec

_GZIP_FROM = 1024
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
_FRONT_END_HEADERS = {"Server": "nginx"}


class Answer(NamedTuple):
    """An answer before it is put on the wire."""

    status: int
    body: bytes
    headers: Mapping[str, str] = {}
    content_type: str = "application/json; charset=utf-8"
    from_application: bool = True
    """False: the front end answered; it knows no request id."""


class ParameterError(Exception):
    """A parameter that the API refuses; the text goes into the 400."""


def errors(status: int, *texts: str) -> Answer:
    """The API's standard error body."""
    return Answer(status, msgspec.json.encode({"errors": list(texts)}))


def proxy_page(status: int, title: str) -> Answer:
    """As the proxy in front writes them."""
    text = (
        f"<html>\r\n<head><title>{title}</title></head>\r\n<body>\r\n"
        f"<center><h1>{title}</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n"
    )
    return Answer(status, text.encode(), content_type="text/html", from_application=False)


NAMES_THE_ORGANIZATION = "API rate limit exceeded for organization"
# the real text of the other limits is not known
NAMES_NOBODY = "Too many requests"


def over_limit(text: str, retry_after: str) -> Answer:
    """The application's 429. ``retry_after`` as it is sent; empty, it is not."""
    refusal = errors(429, text)
    return refusal._replace(headers={"Retry-After": retry_after} if retry_after else {})


UNAUTHORIZED = errors(401, "No valid authentication method found")
# the single space is what the real API was seen to send
NOT_FOUND = Answer(404, b" ")
CONCURRENT_DELETION = errors(
    400,
    "Failed to change the network. This may be due to concurrent requests to delete networks.",
)
UNKNOWN_PATH = Answer(
    404,
    b"<!DOCTYPE html><html><head><title>Not found</title></head><body>"
    b"<h1>The page you were looking for does not exist.</h1></body></html>",
    content_type="text/html; charset=utf-8",
)
OVER_SOURCE_LIMIT = proxy_page(429, "429 Too Many Requests")
LINE_TOO_LONG = proxy_page(414, "414 Request-URI Too Large")
BODY_TOO_LARGE = proxy_page(413, "413 Request Entity Too Large")


def on_the_wire(
    answer: Answer, accept_encoding: str, *, request_id: str, now: float
) -> tuple[bytes, dict[str, str]]:
    """Body and headers as they are sent; gzip when it is asked for and worth it."""
    date = formatdate(now, usegmt=True)
    headers = {"Content-Type": answer.content_type, "Date": date, **answer.headers}
    if answer.from_application:
        headers |= _APPLICATION_HEADERS
        headers["X-Request-Id"] = request_id
    else:
        headers |= _FRONT_END_HEADERS
    body = answer.body
    if len(body) >= _GZIP_FROM and accepts_gzip(accept_encoding):
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
