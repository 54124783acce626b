"""A simulated Meraki dashboard, for tests and trials without an account."""

from .limits import Limits
from .server import DEFAULT_KEY, RequestSeen, Simulator

__all__ = ["DEFAULT_KEY", "Limits", "RequestSeen", "Simulator"]
