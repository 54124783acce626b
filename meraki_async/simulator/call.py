"""A request that the API has understood: which operation, about what, asked by whom."""

from collections.abc import Callable, Mapping
from typing import Any

from msgspec import Struct, structs

from .answers import Answer, ParameterError
from .clock import parse_time
from .contract import Operation
from .filters import within
from .identities import Identity, Keys
from .listing import Listing
from .paging import Query
from .plan import Plan
from .world import World


class Call(Struct, frozen=True, kw_only=True):
    """A request that the API has understood."""

    operation: Operation
    path: str
    """Below the base path, as it came."""
    arguments: Mapping[str, str]
    """What stands in the path, by the parameters' names."""
    query: Query
    body: Any
    """None when there is none."""
    url: str
    """The path's absolute address."""
    identity: Identity
    keys: Keys
    """Everybody's."""
    world: World
    plan_or_none: Plan | None
    """The organization it is about, if it is about one."""
    networks: frozenset[str] | None = None
    """Those that there are for whoever asks; None: all."""

    @property
    def plan(self) -> Plan:
        """The organization it is about.

        Raises:
            LookupError: it is about none.
        """
        if self.plan_or_none is None:
            raise LookupError(f"{self.operation.id} is about no organization")
        return self.plan_or_none

    def listing(self, kind: str) -> Listing:
        """The organization's networks or devices, as far as they are there for whoever asks."""
        return within(self.world.listing(self.plan, kind), kind, self.networks)

    def about(self, plan: Plan) -> "Call":
        """The same request, taken for one about another organization."""
        return structs.replace(self, plan_or_none=plan)

    @property
    def now(self) -> float:
        """Seconds of the epoch, on the dashboard's clock."""
        return self.world.clock.now

    def parameter(self, name: str) -> str | None:
        """A query parameter; the last one, if it is there several times."""
        return dict(self.query).get(name)

    def values(self, name: str) -> list[str]:
        """The values of an array in the query, ``networkIds`` say."""
        return [value for key, value in self.query if key == f"{name}[]"]

    def window(
        self,
        *,
        look_back: float,
        longest: float,
        default: float | None,
        least: float = 0,
        delay: float = 0,
    ) -> tuple[float, float]:
        """From when to when, in seconds of the epoch, as t0, t1 and timespan say.

        Args:
            look_back: how long ago t0 may be at most, in seconds.
            longest: between t0 and t1, in seconds.
            default: the span when none is asked for; None: one must be.
            least: the shortest span, in seconds.
            delay: how long ago t1 must be at least, in seconds.

        Raises:
            ParameterError: they make no sense, or are out of range.
        """
        # what an operation does not know is ignored
        known = self.operation.query
        parameters = {name: text for name, text in self.query if name in known}
        timespan, t0, t1 = (parameters.get(name) for name in ("timespan", "t0", "t1"))
        if timespan is not None and (t0 is not None or t1 is not None):
            raise ParameterError("Please specify either timespan or t0 and t1, not both")
        end = self.now - delay if t1 is None else _time("t1", t1)
        if timespan is not None:
            seconds = _seconds(timespan)
        elif t0 is not None:
            seconds = end - _time("t0", t0)
        elif default is None:
            raise ParameterError("Please specify either timespan or t0")
        else:
            seconds = default
        if seconds > longest:
            raise ParameterError(f"'timespan' must be smaller than or equal to {float(longest)}")
        begin = end - seconds
        # of a span that is too short for a float nothing is left
        if seconds < least or begin >= end:
            raise ParameterError(f"'timespan' must be larger than or equal to {float(least)}")
        if delay and end > self.now - delay + 1:
            raise ParameterError(f"'t1' must be at least {delay:g} seconds ago")
        # a second for the way here
        if begin < self.now - look_back - 1:
            raise ParameterError(f"'t0' must be within the past {look_back / 86_400:g} days")
        return begin, end


Handler = Callable[[Call], Answer]
Handlers = Mapping[str, Handler]
"""Handlers by operationId."""


def _time(name: str, text: str) -> float:
    try:
        return parse_time(text)
    except ValueError:
        raise ParameterError(f"'{name}' must be an ISO 8601 timestamp") from None


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = -1.0
    if not 0 <= seconds < 1e10:
        raise ParameterError("'timespan' must be of type number")
    return seconds
