"""Who is refused for asking too often."""

from collections import defaultdict

from .answers import NAMES_NOBODY, NAMES_THE_ORGANIZATION, OVER_SOURCE_LIMIT, Answer, over_limit
from .dispatch import Dispatch
from .limiter import Allowance, ServerBucket, ServerWindow, Uses
from .limits import Limits
from .plan import Plan

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


class Gate:
    """Every bucket of the dashboard. The limits are read anew at each request."""

    def __init__(self, limits: Limits, dispatch: Dispatch) -> None:
        self._limits = limits
        self._dispatch = dispatch
        self._sources: defaultdict[str, ServerBucket] = defaultdict(ServerBucket)
        self._of_no_organization: defaultdict[str, ServerBucket] = defaultdict(ServerBucket)
        self._organizations: defaultdict[str, ServerBucket] = defaultdict(ServerBucket)
        self._tools: defaultdict[str, ServerBucket] = defaultdict(ServerBucket)
        self._uses: defaultdict[str, ServerWindow] = defaultdict(ServerWindow)

    def at_the_front(self, source: str, now: float) -> Answer | None:
        """The proxy's limit, by address; it knows nothing of keys and organizations."""
        limits = self._limits
        if not limits.enabled:
            return None
        allowance = Allowance(limits.source_rate, limits.source_burst, limits.source_background)
        return OVER_SOURCE_LIMIT if self._sources[source].charge(now, allowance) else None

    def inside(
        self, source: str, method: str, path: str, plan: Plan | None, now: float
    ) -> Answer | None:
        """The application's limits, for a request of somebody whom it knows."""
        if not self._limits.enabled:
            return None
        if plan is None:
            return self._refused(NAMES_NOBODY, self._charge_no_organization(source, now))
        limits = self._limits
        load = limits.background_of.get(plan.id, limits.background)
        allowance = Allowance(limits.organization_rate, limits.organization_burst, load)
        if seconds := self._organizations[plan.id].charge(now, allowance):
            return self._refused(NAMES_THE_ORGANIZATION, seconds)
        return self._refused(NAMES_NOBODY, self._charge_operation(method, path, now))

    def _refused(self, text: str, seconds: int) -> Answer | None:
        if not seconds:
            return None
        asked = self._limits.retry_after
        return over_limit(text, str(seconds) if asked is None else asked)

    def _charge_no_organization(self, source: str, now: float) -> int:
        rate, burst = self._limits.no_organization_rate, self._limits.no_organization_burst
        if rate is None:
            return 0
        return self._of_no_organization[source].charge(now, Allowance(rate, burst))

    def _charge_operation(self, method: str, path: str, now: float) -> int:
        """Operations that have a limit of their own; a path is one operation on one thing."""
        if method != "POST":
            return 0
        limit = self._limit_of(path)
        # no buckets for things that somebody made up
        if limit is None or not self._dispatch.leads_somewhere(path):
            return 0
        if isinstance(limit, Uses):
            return self._uses[path].charge(now, limit)
        return self._tools[path].charge(now, limit)

    def _limit_of(self, path: str) -> Allowance | Uses | None:
        limits = self._limits
        parts = path.split("/", 3)
        if len(parts) < 4:
            return None
        _, kind, _, operation = parts
        if (kind, operation) in _CLAIMS:
            return Uses(limits.claims, limits.claim_seconds)
        if kind != "devices":
            return None
        match operation:
            case "liveTools/throughputTest":
                return Uses(1, limits.throughput_test_interval)
            case "liveTools/leds/blink" | "blinkLeds":
                return Uses(1, limits.blink_interval)
            case "liveTools/reboot" | "reboot":
                return Uses(1, limits.reboot_interval)
        if operation in _LIVE_TOOLS:
            return Allowance(1 / limits.live_tool_interval, limits.live_tool_burst)
        return None
