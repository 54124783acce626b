"""Which requests get a 429."""

from collections import defaultdict

from ..contract.responses import (
    ORGANIZATION_LIMIT_EXCEEDED,
    SOURCE_RATE_LIMITED,
    TOO_MANY_REQUESTS,
    ApiResponse,
    rate_limited,
)
from ..world.blueprint import OrganizationBlueprint
from .buckets import Allowance, ServerBucket, ServerWindow, WindowAllowance
from .limits import Limits
from .router import Router

# those with a published limit
_LIVE_TOOLS = {
    "liveTools/arpTable",
    "liveTools/cableTest",
    "liveTools/macTable",
    "liveTools/multicastRouting",
    "liveTools/ping",
    "liveTools/pingDevice",
    "liveTools/ports/cycle",
    "liveTools/ports/status",
    "liveTools/power/usage",
    "liveTools/wakeOnLan",
}
_CLAIMS = {
    ("organizations", "claim"),
    ("organizations", "inventory/claim"),
    ("networks", "devices/claim"),
}


class RateLimits:
    """Every bucket of the dashboard.

    Args:
        limits: the rate limits; read anew at each request.
        router: finds out whether the resource of a path exists.
    """

    def __init__(self, limits: Limits, router: Router) -> None:
        self._limits = limits
        self._router = router
        self._sources: defaultdict[str, ServerBucket] = defaultdict(ServerBucket)
        self._without_organization: defaultdict[str, ServerBucket] = defaultdict(ServerBucket)
        self._organizations: defaultdict[str, ServerBucket] = defaultdict(ServerBucket)
        self._live_tools: defaultdict[str, ServerBucket] = defaultdict(ServerBucket)
        self._windows: defaultdict[str, ServerWindow] = defaultdict(ServerWindow)

    def check_source(self, source: str, now: float) -> ApiResponse | None:
        """Charge the proxy's limit, by address; it knows nothing of keys and organizations.

        Args:
            source: the address that the request came from.
            now: seconds on the event loop's clock.

        Returns:
            The 429; None: the request passes.
        """
        limits = self._limits
        if not limits.enabled:
            return None
        allowance = Allowance(
            limits.source_rate, limits.source_burst, limits.source_background_load
        )
        return SOURCE_RATE_LIMITED if self._sources[source].charge(now, allowance) else None

    def check_organization(
        self,
        source: str,
        method: str,
        path: str,
        organization: OrganizationBlueprint | None,
        now: float,
    ) -> ApiResponse | None:
        """Charge the application's limits, for a request whose sender it knows.

        Args:
            source: the address that the request came from.
            method: its HTTP method.
            path: its path below the base path.
            organization: the one that it is charged to; None: the address alone.
            now: seconds on the event loop's clock.

        Returns:
            The 429; None: the request passes.
        """
        limits = self._limits
        if not limits.enabled:
            return None
        if organization is None:
            seconds = self._charge_without_organization(source, now)
            return self._throttled_response(TOO_MANY_REQUESTS, seconds)
        load = limits.background_load_by_organization.get(organization.id, limits.background_load)
        allowance = Allowance(limits.organization_rate, limits.organization_burst, load)
        if seconds := self._organizations[organization.id].charge(now, allowance):
            return self._throttled_response(ORGANIZATION_LIMIT_EXCEEDED, seconds)
        return self._throttled_response(
            TOO_MANY_REQUESTS, self._charge_operation(method, path, now)
        )

    def _throttled_response(self, text: str, seconds: int) -> ApiResponse | None:
        if not seconds:
            return None
        retry_after = self._limits.retry_after
        return rate_limited(text, str(seconds) if retry_after is None else retry_after)

    def _charge_without_organization(self, source: str, now: float) -> int:
        rate, burst = self._limits.no_organization_rate, self._limits.no_organization_burst
        if rate is None:
            return 0
        return self._without_organization[source].charge(now, Allowance(rate, burst))

    def _charge_operation(self, method: str, path: str, now: float) -> int:
        """Operations that have a limit of their own; a path is one operation on one resource."""
        if method != "POST":
            return 0
        allowance = self._allowance_of(path)
        # no buckets for resources that do not exist
        if allowance is None or not self._router.resource_exists(path):
            return 0
        if isinstance(allowance, WindowAllowance):
            return self._windows[path].charge(now, allowance)
        return self._live_tools[path].charge(now, allowance)

    def _allowance_of(self, path: str) -> Allowance | WindowAllowance | None:
        limits = self._limits
        parts = path.split("/", 3)
        if len(parts) < 4:
            return None
        _, kind, _, operation = parts
        if (kind, operation) in _CLAIMS:
            return WindowAllowance(limits.max_claims, limits.claim_window)
        if kind != "devices":
            return None
        match operation:
            case "liveTools/throughputTest":
                return WindowAllowance(1, limits.throughput_test_interval)
            case "liveTools/leds/blink" | "blinkLeds":
                return WindowAllowance(1, limits.blink_interval)
            case "liveTools/reboot" | "reboot":
                return WindowAllowance(1, limits.reboot_interval)
        if operation in _LIVE_TOOLS:
            return Allowance(1 / limits.live_tool_interval, limits.live_tool_burst)
        return None
