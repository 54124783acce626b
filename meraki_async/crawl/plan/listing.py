"""One listing of a plan: an operation, its query parameters, and what its path needs."""

import inspect
from datetime import UTC, datetime
from functools import cache
from typing import Any, Literal

import msgspec
from msgspec import Raw, Struct, field

from ...calls.call import Call
from ...calls.paginator import Paginator
from ...client import Meraki
from ...errors import ConfigurationError
from ...operations.lookup import find_operation
from ...operations.operation import Operation
from ...operations.parameter_names import check_required, python_names
from .presets import LICENSING_MODELS, PRESETS, SUBSCRIPTIONS
from .primary_keys import PRIMARY_KEYS

Parent = Literal["organization", "network", "device"]

_PARENTS_BY_PARAMETER: dict[str, Parent] = {
    "{organizationId}": "organization",
    "{networkId}": "network",
    "{serial}": "device",
}
_PRODUCTS_BY_SEGMENT = {"sm": "systemsManager"} | {
    name: name
    for name in ("appliance", "camera", "cellularGateway", "sensor", "switch", "wireless")
}
"""The product type that an operation's path is about, by the segment after the id."""
PRODUCTS = frozenset(
    {*_PRODUCTS_BY_SEGMENT.values(), "campusGateway", "secureConnect", "wirelessController"}
)
"""The product types that networks and devices may have."""
_SINCE_PARAMETERS = ("t0", "configuration_updated_after")
_WINDOW_PARAMETERS = ("t0", "t1", "timespan")


class Listing(Struct, frozen=True, kw_only=True):
    """One listing of a plan."""

    name: str
    """The operationId, under which its records are stored."""
    options: dict[str, Any] = field(default_factory=dict)
    """Query parameters by their names in Python, such as ``timespan=86400``."""
    discovery_only: bool = False
    """Read for its ids alone, since others follow from it; nothing is written."""

    @property
    def operation(self) -> Operation:
        """The operation that reads it."""
        return find_operation(self.name).operation

    @property
    def parent(self) -> Parent:
        """What the path needs the id of."""
        if self.name == SUBSCRIPTIONS:
            return "organization"
        names = [part for part in self.operation.path.split("/") if part.startswith("{")]
        parent = _PARENTS_BY_PARAMETER.get(names[0]) if len(names) == 1 else None
        if parent is None or self.operation.is_write:
            raise ConfigurationError(
                f"{self.name} cannot be crawled: its path is {self.operation.method} "
                f"{self.operation.path}, and a crawl reads what needs only an organization, "
                "a network or a device"
            )
        return parent

    def call(
        self, meraki: Meraki, organization_id: str, parent_id: str
    ) -> Call[Raw] | Paginator[Raw]:
        """The call that reads the listing of one parent, its records not decoded.

        Args:
            meraki: an open client.
            organization_id: whose budget it is charged to.
            parent_id: id of the organization, network or device.
        """
        found = find_operation(self.name)
        call: Call[Any] | Paginator[Any] = found.method(
            getattr(meraki, found.scope),
            *self._parent_arguments(parent_id),
            **self._arguments(organization_id),
        )
        return call.for_organization(organization_id).decode_as(Raw)

    def fits(self, licensing_model: str | None) -> bool:
        """Whether an organization of this licensing model (None: unknown) can have it."""
        needed = LICENSING_MODELS.get(self.name)
        return needed is None or licensing_model is None or needed == licensing_model

    @property
    def product(self) -> str | None:
        """The product type that a network or device must have; None: any."""
        if self.parent == "organization":
            return None
        _, _, _, *after_the_id = self.operation.path.split("/")
        return _PRODUCTS_BY_SEGMENT.get(after_the_id[0]) if after_the_id else None

    @property
    def primary_key(self) -> tuple[str, ...]:
        """Names of the fields that identify a record within its parent; empty: none are known."""
        return PRIMARY_KEYS.get(self.name, ())

    @property
    def since_parameter(self) -> str | None:
        """The parameter that asks for what is newer than a time; None: it has none."""
        if not self.operation.is_list:
            return None
        return _find_since_parameter(find_operation(self.name).method)

    def since(self, seconds: float) -> "Listing":
        """The same listing, of what is newer than so many seconds since 1970."""
        start = datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        options = {
            name: value for name, value in self.options.items() if name not in _WINDOW_PARAMETERS
        }
        options[str(self.since_parameter)] = start
        return msgspec.structs.replace(self, options=options)

    def check(self) -> "Listing":
        """See that a crawl can read it with these options.

        Returns:
            The listing, its options by their names in Python.

        Raises:
            ConfigurationError: it cannot.
        """
        try:
            found = find_operation(self.name)
        except ValueError as error:
            raise ConfigurationError(f"{error}; the presets are {', '.join(PRESETS)}") from None
        parent = self.parent
        try:
            options = python_names(found.method, self.options, in_path=False)
            checked = msgspec.structs.replace(self, options=options)
            check_required(found.method, checked._arguments(parent), in_path=False)
        except TypeError as error:
            raise ConfigurationError(str(error)) from None
        return checked

    def _parent_arguments(self, parent_id: str) -> list[str]:
        return [] if self.name == SUBSCRIPTIONS else [parent_id]

    def _arguments(self, organization_id: str) -> dict[str, Any]:
        if self.name == SUBSCRIPTIONS:
            return {"organization_ids": [organization_id], **self.options}
        return self.options


@cache
def _find_since_parameter(method: Any) -> str | None:
    parameters = inspect.signature(method).parameters
    return next((each for each in _SINCE_PARAMETERS if each in parameters), None)
