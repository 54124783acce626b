"""Hosts that organizations live on, and the redirects that lead there."""

from aiohttp import web

from ..contract.responses import ApiResponse, redirect_response
from ..world.blueprint import OrganizationBlueprint

_STATUSES = (302, 307, 308)


class Shards:
    """Which host an organization lives on; a host is a port.

    Args:
        count: how many there are beside the main host, 0 to 100; 0: all live on that.
        status: of every redirect: 302, 307 or 308; None: 302 for GET, 308 for other methods, but
            307 for those when the User-Agent names Postman.

    Raises:
        ValueError: an argument is out of range.
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

    def redirect(
        self, request: web.BaseRequest, organization: OrganizationBlueprint
    ) -> ApiResponse | None:
        """The redirect to an organization's own host; None: the request came to that one."""
        if not self.ports or request.transport is None:
            return None
        port = self.ports[organization.index % self.count]
        if request.transport.get_extra_info("sockname")[1] == port:
            return None
        url = str(request.url.with_port(port))
        return redirect_response(url, self.redirect_status(request))

    def other_host(self, request: web.BaseRequest) -> str | None:
        """The same address on the first shard; None: there is none, or the request came to one."""
        if not self.ports or request.transport is None:
            return None
        is_shard = request.transport.get_extra_info("sockname")[1] in self.ports
        return None if is_shard else str(request.url.with_port(self.ports[0]))

    def redirect_status(self, request: web.BaseRequest) -> int:
        """The status with which a request is redirected."""
        if self._status is not None:
            return self._status
        if request.method == "GET":
            return 302
        return 307 if "postman" in request.headers.get("User-Agent", "").lower() else 308
