"""A simulated Meraki dashboard, for tests and trials without an account."""

from .clock import Clock
from .faults import Fault, Faults
from .identities import DEFAULT_KEY, LIMITED_KEY, READ_ONLY_KEY, REVOKED_KEY
from .limits import Limits
from .oauth import OAUTH_CLIENT_ID, OAUTH_CLIENT_SECRET, OAUTH_REDIRECT_URI, OAuthApplication
from .seen import RequestSeen
from .server import Simulator
from .state import StateError

__all__ = [
    "DEFAULT_KEY",
    "LIMITED_KEY",
    "OAUTH_CLIENT_ID",
    "OAUTH_CLIENT_SECRET",
    "OAUTH_REDIRECT_URI",
    "READ_ONLY_KEY",
    "REVOKED_KEY",
    "Clock",
    "Fault",
    "Faults",
    "Limits",
    "OAuthApplication",
    "RequestSeen",
    "Simulator",
    "StateError",
]
