"""What the dashboard does of its own accord, domain by domain; ``synthetic`` does the rest."""

from collections.abc import Mapping

from ..call import Handlers
from ..world import Kind
from . import admins, changes, devices, licensing, networks, organizations

_DOMAINS = (admins, changes, devices, licensing, networks, organizations)

HANDLERS: Handlers = {
    name: handler for domain in _DOMAINS for name, handler in domain.HANDLERS.items()
}
KINDS: Mapping[str, Kind] = {
    name: kind for domain in _DOMAINS for name, kind in getattr(domain, "KINDS", {}).items()
}
