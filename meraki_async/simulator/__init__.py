"""A simulated Meraki dashboard, for tests and trials without an account."""

from .clock import Clock
from .identities import DEFAULT_KEY, LIMITED_KEY, READ_ONLY_KEY, REVOKED_KEY
from .limits import Limits
from .server import RequestSeen, Simulator

__all__ = [
    "DEFAULT_KEY",
    "LIMITED_KEY",
    "READ_ONLY_KEY",
    "REVOKED_KEY",
    "Clock",
    "Limits",
    "RequestSeen",
    "Simulator",
]
