"""The rate limits of the dashboard, which can be changed while it runs."""

import math
import sys
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from msgspec import Struct

_INTEGERS = {
    "organization_burst",
    "source_burst",
    "no_organization_burst",
    "live_tool_burst",
    "max_claims",
}
_LOADS = {"background_load", "source_background_load"}
_OPTIONAL = {"no_organization_rate", "retry_after"}


class Limits(Struct, kw_only=True):
    """The simulator's rate limits. Assign to a field, and the next request meets it.

    Buckets keep what they hold, as far as a smaller burst has room for it. The time since a
    bucket's last request counts with the new figures. Rates are requests per second.

    Args:
        enabled: respond with 429 to requests over the limits, default on.
        organization_rate: of each organization, default 10.
        organization_burst: requests of an organization that may come at once, default 10.
        source_rate: of each source address, default 100.
        source_burst: requests of a source address that may come at once, default 100.
        background_load: requests per second that another application takes of each organization's
            rate, evenly, and before any client; default 0.
        background_load_by_organization: the same for single organizations, by id, instead of
            ``background_load``. Assign a new mapping to change it. Ids that do not exist make no
            difference.
        source_background_load: requests per second that another host behind the same address
            takes of the address's rate, default 0.
        no_organization_rate: of each source address, for requests that are charged to no
            organization (``GET /organizations``, ``/administered/…``); default None, no limit
            but the source's.
        no_organization_burst: such requests that may come at once, default 10.
        live_tool_interval: seconds between uses of a live tool on a device, default 5. Each tool
            of each device counts by itself, here and in the next four.
        live_tool_burst: uses of a live tool that may come at once, default 5.
        throughput_test_interval: seconds between throughput tests, default 5.
        blink_interval: seconds between blinks of the LEDs, default 10.
        reboot_interval: seconds between reboots, default 60.
        max_claims: claims of an organization, an inventory or a network within any
            ``claim_window``, default 10.
        claim_window: the length of that window in seconds, default 300.
        network_deletion_seconds: how long it takes to delete a network, or to combine some,
            default 0.05; other such requests to the same organization get a 400 meanwhile.
        retry_after: the Retry-After header of every 429 that has one, such as ``"0"``, ``"2.5"``
            or an HTTP date; the empty string leaves the header out. Default None: whole seconds
            until the request would be let in, at least 1. The source's 429 has none in any case.

    Raises:
        ValueError: a value is out of range, here or when it is assigned.
    """

    enabled: bool = True
    organization_rate: float = 10
    organization_burst: int = 10
    source_rate: float = 100
    source_burst: int = 100
    background_load: float = 0
    background_load_by_organization: Mapping[str, float] = {}
    source_background_load: float = 0
    no_organization_rate: float | None = None
    no_organization_burst: int = 10
    live_tool_interval: float = 5
    live_tool_burst: int = 5
    throughput_test_interval: float = 5
    blink_interval: float = 10
    reboot_interval: float = 60
    max_claims: int = 10
    claim_window: float = 300
    network_deletion_seconds: float = 0.05
    retry_after: str | None = None

    def __post_init__(self) -> None:
        # msgspec does not call __setattr__ when it creates an instance
        for name in self.__struct_fields__:
            setattr(self, name, getattr(self, name))

    def __setattr__(self, name: str, value: Any) -> None:
        super().__setattr__(name, _validated(name, value))

    @property
    def summary(self) -> str:
        """The most important limits in words."""
        if not self.enabled:
            return "off"
        return (
            f"{self.organization_rate:g} requests/s an organization "
            f"(burst {self.organization_burst}), {self.source_rate:g} a source address"
        )


def _validated(name: str, value: Any) -> Any:
    if name == "enabled" or (value is None and name in _OPTIONAL):
        return value
    if name == "retry_after":
        if not (isinstance(value, str) and value.isascii() and (value + "x").isprintable()):
            raise ValueError(f"retry_after must be printable ASCII, not {value!r}")
        return value
    if name == "background_load_by_organization":
        if not isinstance(value, Mapping):
            raise ValueError(f"{name} must be a mapping of ids to rates, not {value!r}")
        for identifier, load in value.items():
            _check_number(f"{name}[{identifier!r}]", load, 0, "0 or more")
        # a copy that cannot be changed without this check
        return MappingProxyType(dict(value))
    if name in _LOADS:
        _check_number(name, value, 0, "0 or more")
    elif name in _INTEGERS:
        _check_number(name, value, 1, "a whole number, 1 or more")
        if value != int(value):
            raise ValueError(f"{name} must be a whole number, 1 or more, not {value!r}")
    elif name in Limits.__struct_fields__:
        # anything smaller has no finite inverse
        _check_number(name, value, sys.float_info.min, "above 0")
    return value


def _check_number(name: str, value: Any, minimum: float, expected: str) -> None:
    if not isinstance(value, int | float) or not minimum <= value < math.inf:
        raise ValueError(f"{name} must be {expected}, not {value!r}")
