"""What comes instead of an answer when a fault strikes, and answers that are spoilt."""

import re
from collections.abc import Mapping
from urllib.parse import parse_qsl

from .answers import (
    NAMES_NOBODY,
    NAMES_THE_ORGANIZATION,
    OVER_SOURCE_LIMIT,
    Answer,
    errors,
    over_limit,
    proxy_page,
)
from .faults import Fault, Subject
from .limits import Limits
from .paging import Query, link_to
from .shards import redirected

_LINK = re.compile(r"<([^<>]+)>; rel=(\w+)")
_CURSORS = ("startingAfter", "endingBefore")
_FOREIGN = "https://dashboard.example"


def _empty(status: int) -> Answer:
    return Answer(status, b"", content_type="text/html", from_application=False)


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

_FIXED: Mapping[str, Answer] = {
    "429-source": OVER_SOURCE_LIMIT,
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
    "400-error": Answer(400, b'{"error":"This endpoint only supports wireless networks"}'),
    "400-errors-text": Answer(400, b'{"errors":"This endpoint only supports MX networks"}'),
    "403-html": proxy_page(403, "403 Forbidden"),
    "404-empty": Answer(404, b""),
    "404-space": Answer(404, b" "),
    "404-html": Answer(404, _XHTML, content_type=_HTML),
    "404-text": errors(404, "No MR repeaters found on this network"),
    "html": Answer(
        200,
        b"<!DOCTYPE html><html><head><title>Meraki Dashboard Login</title></head>"
        b"<body><h1>Log in to the dashboard</h1></body></html>",
        content_type=_HTML,
    ),
}
_OVER_LIMIT = {
    "429": NAMES_THE_ORGANIZATION,
    "429-operation": NAMES_NOBODY,
    "429-gate": NAMES_NOBODY,
}
_NOTHING = Answer(0, b"", from_application=False)


def answer_instead(fault: Fault, url: str, redirect: int, limits: Limits) -> Answer:
    """What a request gets that is struck before it is done.

    Args:
        fault: one of ``faults.INSTEAD``.
        url: the request's address, query included.
        redirect: the status of a redirect.
        limits: say what Retry-After is, if they say so.

    Returns:
        An answer; of status 0, if nothing is sent.
    """
    if fault.kind in _OVER_LIMIT:
        return over_limit(
            _OVER_LIMIT[fault.kind], "1" if limits.retry_after is None else limits.retry_after
        )
    if fault.kind == "redirect-loop":
        return redirected(url, redirect)
    if fault.kind == "redirect-foreign":
        # the path begins with the third slash
        path = url.split("/", 3)[3]
        return redirected(f"{_FOREIGN}/{path}", redirect)
    return _FIXED.get(fault.kind, _NOTHING)


def spoilt(fault: Fault, answer: Answer, subject: Subject, url: str) -> Answer:
    """What becomes of an answer.

    Args:
        fault: one of ``faults.SPOILT``; others do nothing to it here.
        answer: as it should be.
        subject: the request.
        url: the path's absolute address.
    """
    match fault.kind:
        case "204":
            return answer._replace(status=204, body=b"", headers={})
        case "empty":
            return answer._replace(body=b"")
        case "invalid-json":
            return answer._replace(body=answer.body[: (len(answer.body) + 1) // 2])
        case "repeated-page":
            return _with_next(answer, subject, url, subject.query)
        case "looping-cursor":
            first = [pair for pair in subject.query if pair[0] not in _CURSORS]
            return _with_next(answer, subject, url, first)
        case "duplicates":
            links = {rel: link for link, rel in _LINK.findall(answer.headers["Link"])}
            query = parse_qsl(links["next"].partition("?")[2], keep_blank_values=True)
            return _with_next(answer, subject, url, [_a_little_less(pair) for pair in query])
    return answer


def _with_next(answer: Answer, subject: Subject, url: str, query: Query) -> Answer:
    """Another next page; events, which are walked back, get another previous one too."""
    walked = {"next"}
    if subject.operation is not None and subject.operation.paging == "events":
        walked.add("prev")
    links = [
        f"<{link}>; rel={rel}"
        for link, rel in _LINK.findall(answer.headers.get("Link", ""))
        if rel not in walked
    ]
    links += [link_to(url, query, rel) for rel in sorted(walked)]
    return answer._replace(headers={**answer.headers, "Link": ", ".join(links)})


def _a_little_less(pair: tuple[str, str]) -> tuple[str, str]:
    """The cursor before the one that there is: nothing of its length lies between the two."""
    name, value = pair
    if name == "startingAfter":
        value = value[:-1] + chr(ord(value[-1]) - 1)
    return name, value
