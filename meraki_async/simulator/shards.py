"""Hosts that organizations live on, and the redirects that lead there."""

from html import escape

from aiohttp import web

from .answers import Answer
from .plan import Plan

_STATUSES = (302, 307, 308)


def redirected(url: str, status: int) -> Answer:
    """A redirect to an address."""
    body = f'<html><body>You are being <a href="{escape(url)}">redirected</a>.</body></html>'
    return Answer(
        status, body.encode(), {"Location": url}, "text/html; charset=utf-8", from_application=False
    )


class Shards:
    """Which host an organization lives on; a host is a port.

    Args:
        count: how many there are beside the main host; 0: all live on that.
        status: of every redirect; None: 302 for GET, 308 for other verbs, and for those 307 to
            somebody who calls himself Postman.

    Raises:
        ValueError: an argument makes no sense.
    """

    def __init__(self, count: int, status: int | None) -> None:
        if not 0 <= count <= 100:
            raise ValueError(f"shards must be 0 to 100, not {count!r}")
        if status is not None and status not in _STATUSES:
            raise ValueError(f"redirect must be 302, 307, 308 or None, not {status!r}")
        self.count = count
        self._status = status
        self.ports: list[int] = []
        """Where they listen; none before they do."""

    def elsewhere(self, request: web.BaseRequest, plan: Plan) -> Answer | None:
        """The redirect to where an organization lives; None: it lives where it was asked for."""
        if not self.ports or request.transport is None:
            return None
        port = self.ports[plan.index % self.count]
        if request.transport.get_extra_info("sockname")[1] == port:
            return None
        return redirected(str(request.url.with_port(port)), self.status(request))

    def status(self, request: web.BaseRequest) -> int:
        """How a request is redirected."""
        if self._status is not None:
            return self._status
        if request.method == "GET":
            return 302
        return 307 if "postman" in request.headers.get("User-Agent", "").lower() else 308
