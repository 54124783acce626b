"""A simulated Meraki dashboard, for tests and trials without an account."""

from .access.api_access import ApiOffMessage
from .access.oauth import OAUTH_CLIENT_ID, OAUTH_CLIENT_SECRET, OAUTH_REDIRECT_URI, OAuthApplication
from .dashboard.changes import DashboardError
from .dashboard.dashboard import Dashboard
from .faults.faults import Fault, Faults
from .http.limits import Limits
from .http.recorded_request import RecordedRequest
from .server import Simulator
from .world.clock import Clock
from .world.identities import DEFAULT_KEY, LIMITED_KEY, READ_ONLY_KEY, REVOKED_KEY
from .world.state import StateError

__all__ = [
    "DEFAULT_KEY",
    "LIMITED_KEY",
    "OAUTH_CLIENT_ID",
    "OAUTH_CLIENT_SECRET",
    "OAUTH_REDIRECT_URI",
    "READ_ONLY_KEY",
    "REVOKED_KEY",
    "ApiOffMessage",
    "Clock",
    "Dashboard",
    "DashboardError",
    "Fault",
    "Faults",
    "Limits",
    "OAuthApplication",
    "RecordedRequest",
    "Simulator",
    "StateError",
]
