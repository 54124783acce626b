"""Keeps foreign web pages away from what needs no key: the controls and the pages.

A page of another site may have a browser send requests to this address; or it may have a name of
its own lead here, and read the responses as well. Browsers name the page's site in ``Origin``, and
the name they came by in ``Host``.
"""

import ipaddress
import re
from urllib.parse import urlsplit

from aiohttp import HttpVersion11, web

_HOST = re.compile(r"([\w.-]*|\[[\w.:%]+\])(?::(\d{1,5}))?", re.ASCII)


def is_valid_host(host: str) -> bool:
    """Whether a Host header is a name or an address, with or without a port."""
    match = _HOST.fullmatch(host)
    return match is not None and int(match[2] or 0) <= 65_535


def is_well_formed(request: web.BaseRequest) -> bool:
    """Whether a request names a host, and a path or a whole address, as HTTP has it."""
    host, target = request.headers.get("Host"), request.raw_path
    if host is None:
        return request.version < HttpVersion11
    if not target.startswith("/"):
        try:
            if urlsplit(target).scheme not in ("http", "https"):
                return False
        except ValueError:
            return False
    return is_valid_host(host)


def foreign_host(request: web.BaseRequest, bound_host: str) -> str | None:
    """What is wrong with a request that came by a foreign name, or from a foreign page.

    Args:
        request: as aiohttp gives it.
        bound_host: the name or address that the simulator listens on.

    Returns:
        The error; None: a local client sent it, or a page of the simulator.
    """
    host = request.headers.get("Host", "")
    if not _is_local(_name_of(host), request, bound_host):
        return (
            f"Host {host!r} is not this simulator: its controls and pages are at loopback names "
            "and the address that it listens on, and nowhere else"
        )
    return foreign_origin(request)


def foreign_origin(request: web.BaseRequest) -> str | None:
    """What is wrong with a request that a foreign page sent; None: nothing."""
    origin, host = request.headers.get("Origin"), request.headers.get("Host", "")
    if origin is None or urlsplit(origin).netloc == host:
        return None
    return f"Origin {origin!r} is not this simulator: pages of other sites may not send this"


def _name_of(host: str) -> str:
    match = _HOST.fullmatch(host)
    return "" if match is None else match[1].strip("[]").lower().removesuffix(".")


def _is_local(name: str, request: web.BaseRequest, bound_host: str) -> bool:
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        if ipaddress.ip_address(name).is_loopback:
            return True
    except ValueError:
        pass
    # that of the socket, where it listens on all
    socket = request.transport and request.transport.get_extra_info("sockname")
    return bool(name) and name in (bound_host.lower(), socket[0] if socket else "")
