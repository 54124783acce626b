"""Responses before they are sent, and the bodies of those that are always the same."""

from collections.abc import Mapping
from html import escape
from typing import NamedTuple

import msgspec

HTML = "text/html; charset=utf-8"


class ApiResponse(NamedTuple):
    """A response of the dashboard, before it is encoded and sent."""

    status: int
    body: bytes
    headers: Mapping[str, str] = {}
    content_type: str = "application/json; charset=utf-8"
    from_application: bool = True
    """False: the proxy in front responded; it knows no request id."""


class ParameterError(Exception):
    """A parameter that the API rejects; its text becomes the error of the 400 response."""


def error_response(status: int, *messages: str) -> ApiResponse:
    """A response with the API's standard error body."""
    return ApiResponse(status, msgspec.json.encode({"errors": list(messages)}))


def proxy_page(status: int, title: str) -> ApiResponse:
    """An HTML page as the proxy in front of the API writes them."""
    text = (
        f"<html>\r\n<head><title>{title}</title></head>\r\n<body>\r\n"
        f"<center><h1>{title}</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n"
    )
    return ApiResponse(status, text.encode(), content_type="text/html", from_application=False)


def redirect_response(url: str, status: int, *, from_application: bool = False) -> ApiResponse:
    """A redirect to an address."""
    body = f'<html><body>You are being <a href="{escape(url)}">redirected</a>.</body></html>'
    return ApiResponse(status, body.encode(), {"Location": url}, HTML, from_application)


ORGANIZATION_LIMIT_EXCEEDED = "API rate limit exceeded for organization"
# the real text of the other limits is not known
TOO_MANY_REQUESTS = "Too many requests"


def rate_limited(text: str, retry_after: str) -> ApiResponse:
    """The application's 429.

    Args:
        text: the error.
        retry_after: the text of the Retry-After header; empty: the header is left out.
    """
    response = error_response(429, text)
    return response._replace(headers={"Retry-After": retry_after} if retry_after else {})


UNAUTHORIZED = error_response(401, "No valid authentication method found")
READ_ONLY = error_response(403, "You do not have permission to make this change")
# the single space is what the real API was seen to send
NOT_FOUND = ApiResponse(404, b" ")
NO_CONTENT = ApiResponse(204, b"")
CONCURRENT_DELETION = error_response(
    400,
    "Failed to change the network. This may be due to concurrent requests to delete networks.",
)
UNKNOWN_PATH = ApiResponse(
    404,
    b"<!DOCTYPE html><html><head><title>Not found</title></head><body>"
    b"<h1>The page you were looking for does not exist.</h1></body></html>",
    content_type=HTML,
)
SOURCE_RATE_LIMITED = proxy_page(429, "429 Too Many Requests")
BAD_REQUEST = proxy_page(400, "400 Bad Request")
LINE_TOO_LONG = proxy_page(414, "414 Request-URI Too Large")
BODY_TOO_LARGE = proxy_page(413, "413 Request Entity Too Large")
