"""A call: a request that the API has understood, with what its handler needs."""

from collections.abc import Callable, Mapping
from typing import Any

from msgspec import Struct, structs

from ...contract.contract import Operation
from ...contract.paging import Query
from ...contract.responses import ApiResponse, ParameterError
from ...world.blueprint import OrganizationBlueprint
from ...world.clock import parse_time
from ...world.identities import Identity, Keys
from ...world.sorted_records import SortedRecords
from ...world.world import World
from .filters import in_networks


class Call(Struct, frozen=True, kw_only=True):
    """A request that the API has understood: its operation, its resource and its caller.

    Args:
        operation: the operation.
        path: below the base path, undecoded.
        arguments: the values in the path, by the parameters' names.
        query: the query's parameters.
        body: decoded; None: there is none.
        url: the path's absolute address.
        identity: the caller.
        keys: everybody's API keys.
        world: the simulated world.
        handlers: by operationId: a call may run others, as action batches do.
        organization_or_none: the organization it is about; None: it is about none.
        networks: those that exist for the caller; default None: all.
    """

    operation: Operation
    path: str
    arguments: Mapping[str, str]
    query: Query
    body: Any
    url: str
    identity: Identity
    keys: Keys
    world: World
    handlers: "Handlers"
    organization_or_none: OrganizationBlueprint | None
    networks: frozenset[str] | None = None

    @property
    def organization(self) -> OrganizationBlueprint:
        """The organization it is about.

        Raises:
            LookupError: it is about none.
        """
        if self.organization_or_none is None:
            raise LookupError(f"{self.operation.id} is about no organization")
        return self.organization_or_none

    def listing(self, record_type: str) -> SortedRecords:
        """The organization's networks or devices, as far as they exist for the caller."""
        listing = self.world.listing(self.organization, record_type)
        return in_networks(listing, record_type, self.networks)

    def for_organization(self, organization: OrganizationBlueprint) -> "Call":
        """The same call, taken for one about another organization."""
        return structs.replace(self, organization_or_none=organization)

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
        max_age: float,
        max_span: float,
        default_span: float | None,
        min_span: float = 0,
        min_age: float = 0,
    ) -> tuple[float, float]:
        """From when to when, in seconds of the epoch, as t0, t1 and timespan say.

        Args:
            max_age: how long ago t0 may be at most, in seconds.
            max_span: the maximum time between t0 and t1, in seconds.
            default_span: the span when none is given, in seconds; None: one must be.
            min_span: the minimum span, in seconds, default 0.
            min_age: how long ago t1 must be at least, in seconds, default 0.

        Raises:
            ParameterError: they contradict each other, or are out of range.
        """
        # what an operation does not know is ignored
        known = self.operation.query
        parameters = {name: text for name, text in self.query if name in known}
        timespan, t0, t1 = (parameters.get(name) for name in ("timespan", "t0", "t1"))
        if timespan is not None and (t0 is not None or t1 is not None):
            raise ParameterError("Please specify either timespan or t0 and t1, not both")
        end = self.now - min_age if t1 is None else _parse_time("t1", t1)
        if timespan is not None:
            seconds = _parse_seconds(timespan)
        elif t0 is not None:
            seconds = end - _parse_time("t0", t0)
        elif default_span is None:
            raise ParameterError("Please specify either timespan or t0")
        else:
            seconds = default_span
        if seconds > max_span:
            raise ParameterError(f"'timespan' must be smaller than or equal to {float(max_span)}")
        begin = end - seconds
        # a span that is too short for a float is empty
        if seconds < min_span or begin >= end:
            raise ParameterError(f"'timespan' must be larger than or equal to {float(min_span)}")
        if min_age and end > self.now - min_age + 1:
            raise ParameterError(f"'t1' must be at least {min_age:g} seconds ago")
        # a second for the way here
        if begin < self.now - max_age - 1:
            raise ParameterError(f"'t0' must be within the past {max_age / 86_400:g} days")
        return begin, end


Handler = Callable[[Call], ApiResponse]
Handlers = Mapping[str, Handler]
"""Handlers by operationId."""


def _parse_time(name: str, text: str) -> float:
    try:
        return parse_time(text)
    except ValueError:
        raise ParameterError(f"'{name}' must be an ISO 8601 timestamp") from None


def _parse_seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = -1.0
    if not 0 <= seconds < 1e10:
        raise ParameterError("'timespan' must be of type number")
    return seconds
