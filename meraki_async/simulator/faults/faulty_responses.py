"""Responses that replace the right one when a request meets a fault, and corrupted ones."""

import re
from collections.abc import Mapping
from urllib.parse import parse_qsl

from ..contract.paging import CURSORS, Query, link_entry
from ..contract.responses import (
    ORGANIZATION_LIMIT_EXCEEDED,
    SOURCE_RATE_LIMITED,
    TOO_MANY_REQUESTS,
    ApiResponse,
    error_response,
    proxy_page,
    rate_limited,
    redirect_response,
)
from .faults import Fault, FaultContext

_LINK = re.compile(r"<([^<>]+)>; rel=(\w+)")
_FOREIGN = "https://dashboard.example"


def _empty(status: int) -> ApiResponse:
    return ApiResponse(status, b"", content_type="text/html", from_application=False)


_STYLE = b"".join(
    b"div.d%d { width: %dem; padding: 0 4em; margin: 4em auto 0 auto; }\n" % (n, n)
    for n in range(80)
)
_XHTML = (
    b'<?xml version="1.0" encoding="utf-8"?>\n'
    b'<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"\n'
    b'  "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">\n'
    b'<html xmlns="http://www.w3.org/1999/xhtml">\n<head>\n<title>Not found</title>\n'
    b'<style type="text/css">\n%s</style>\n</head>\n<body>\n'
    b'<div class="d30"><h1>The page you were looking for does not exist.</h1></div>\n'
    b"</body>\n</html>\n"
) % _STYLE
_HTML = "text/html; charset=utf-8"

_FIXED: Mapping[str, ApiResponse] = {
    "429-source": SOURCE_RATE_LIMITED,
    # the application's own, unlike those of the proxy: it logs them
    "500": proxy_page(500, "500 Internal Server Error")._replace(from_application=True),
    "500-empty": _empty(500)._replace(from_application=True),
    "502": proxy_page(502, "502 Bad Gateway"),
    "502-empty": _empty(502),
    "503": proxy_page(503, "503 Service Temporarily Unavailable"),
    "503-empty": _empty(503),
    "504": proxy_page(504, "504 Gateway Time-out"),
    "504-empty": _empty(504),
    "530": proxy_page(530, "530 Origin DNS error"),
    "400-error": ApiResponse(400, b'{"error":"This endpoint only supports wireless networks"}'),
    "400-errors-text": ApiResponse(400, b'{"errors":"This endpoint only supports MX networks"}'),
    "403-html": proxy_page(403, "403 Forbidden"),
    "404-empty": ApiResponse(404, b""),
    "404-space": ApiResponse(404, b" "),
    "404-html": ApiResponse(404, _XHTML, content_type=_HTML),
    "404-text": error_response(404, "No MR repeaters found on this network"),
    "html": ApiResponse(
        200,
        b"<!DOCTYPE html><html><head><title>Meraki Dashboard Login</title></head>"
        b"<body><h1>Log in to the dashboard</h1></body></html>",
        content_type=_HTML,
    ),
}
_RATE_LIMITED = {
    "429": ORGANIZATION_LIMIT_EXCEEDED,
    "429-operation": TOO_MANY_REQUESTS,
    "429-unattributed": TOO_MANY_REQUESTS,
}
_NO_RESPONSE = ApiResponse(0, b"", from_application=False)


def replace(
    fault: Fault, context: FaultContext, url: str, redirect_status: int, retry_after: str | None
) -> ApiResponse:
    """The response to a request that is not executed, since it met a fault.

    Args:
        fault: of a kind in ``faults.REPLACING``.
        context: what is known of the request.
        url: the request's address, query included.
        redirect_status: the status of a redirect.
        retry_after: the text of a Retry-After header; None: one second.

    Returns:
        The response; of status 0, if nothing is sent.
    """
    if fault.kind in _RATE_LIMITED:
        return rate_limited(_RATE_LIMITED[fault.kind], "1" if retry_after is None else retry_after)
    if fault.kind == "redirect":
        return redirect_response(context.other_host or url, redirect_status)
    if fault.kind == "redirect-loop":
        return redirect_response(url, redirect_status)
    if fault.kind == "redirect-foreign":
        # the path begins with the third slash
        path = url.split("/", 3)[3]
        return redirect_response(f"{_FOREIGN}/{path}", redirect_status)
    return _FIXED.get(fault.kind, _NO_RESPONSE)


def corrupt(fault: Fault, response: ApiResponse, context: FaultContext, url: str) -> ApiResponse:
    """What a fault makes of a response.

    Args:
        fault: of a kind in ``faults.CORRUPTING``; others change nothing here.
        response: as it should be.
        context: what is known of the request.
        url: the path's absolute address.
    """
    match fault.kind:
        case "204":
            return response._replace(status=204, body=b"", headers={})
        case "empty":
            return response._replace(body=b"")
        case "invalid-json":
            return response._replace(body=response.body[: (len(response.body) + 1) // 2])
        case "repeated-page":
            return _with_next(response, context, url, context.query)
        case "looping-cursor":
            first = [pair for pair in context.query if pair[0] not in CURSORS]
            return _with_next(response, context, url, first)
        case "duplicates":
            links = {rel: link for link, rel in _LINK.findall(response.headers["Link"])}
            query = parse_qsl(links["next"].partition("?")[2], keep_blank_values=True)
            return _with_next(response, context, url, [_cursor_just_before(pair) for pair in query])
    return response


def _with_next(response: ApiResponse, context: FaultContext, url: str, query: Query) -> ApiResponse:
    """The response with another next page; for events, which are read backwards, also ``prev``."""
    replaced = {"next"}
    if context.operation is not None and context.operation.paging == "events":
        replaced.add("prev")
    links = [
        f"<{link}>; rel={rel}"
        for link, rel in _LINK.findall(response.headers.get("Link", ""))
        if rel not in replaced
    ]
    links += [link_entry(url, query, rel) for rel in sorted(replaced)]
    return response._replace(headers={**response.headers, "Link": ", ".join(links)})


def _cursor_just_before(pair: tuple[str, str]) -> tuple[str, str]:
    """The next lower cursor of the same length."""
    name, value = pair
    if name == "startingAfter":
        value = value[:-1] + chr(ord(value[-1]) - 1)
    return name, value
