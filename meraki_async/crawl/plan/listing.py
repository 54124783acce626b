"""One listing of a plan: an operation, its query parameters, and what its path needs."""

import inspect
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache
from typing import Any

import msgspec
from msgspec import Raw, Struct, field

from ...calls.call import Call
from ...calls.paginator import Paginator
from ...client import Meraki
from ...errors import ConfigurationError
from ...operations.binding import camel_case
from ...operations.lookup import find_operation, operation_ids
from ...operations.operation import Operation
from ...operations.parameter_names import check_required, python_names, similar_names
from ...selection.products import PRODUCTS, product_of
from .parents import Parent, ParentPath, parent_path
from .presets import PRESETS
from .primary_keys import PRIMARY_KEYS
from .special_listings import LICENSING_MODELS, ORGANIZATIONS, SUBSCRIPTIONS

_SINCE_PARAMETERS = ("t0", "configuration_updated_after")
_WINDOW_PARAMETERS = ("t0", "t1", "timespan")
_PRODUCT_PARAMETER = "product_type"
NAME_OF_LISTING = re.compile(
    r"(?!sqlite_|crawl$|page$)[a-z][a-z0-9_-]{0,99}(?<!_current)(?<!_typed)", re.IGNORECASE
)
"""Names that every sink can give to a directory or table, beside its own."""


class Listing(Struct, frozen=True, kw_only=True):
    """One listing of a plan."""

    name: str
    """Under which its records are stored: the operationId, or what the plan calls it (``as``)."""
    operation_id: str = ""
    """Of the operation that reads it; default its name."""
    options: dict[str, Any] = field(default_factory=dict)
    """Query parameters by their names in Python, such as ``timespan=86400``."""
    discovery_only: bool = False
    """Read for its ids alone, since others follow from it; nothing is written."""

    def __post_init__(self) -> None:
        if not self.operation_id:
            msgspec.structs.force_setattr(self, "operation_id", self.name)

    @property
    def operation(self) -> Operation:
        """The operation that reads it."""
        return find_operation(self.operation_id).operation

    @property
    def is_organizations(self) -> bool:
        """Whether it is the listing of the organizations, which a crawl reads when it starts."""
        return self.operation_id == ORGANIZATIONS

    @property
    def is_of_events(self) -> bool:
        """Whether its pages have no end, so that a plan has limits for it."""
        return self.operation.paging == "events"

    @property
    def reads_forward(self) -> bool:
        """Whether it begins where the plan says and goes on to what is newer."""
        return "starting_after" in self.options

    @property
    def parent_path(self) -> ParentPath:
        """What its path needs."""
        found = parent_path(self.operation_id)
        if found is None:
            raise ConfigurationError(
                f"{self.operation_id} cannot be crawled: its path is {self.operation.method} "
                f"{self.operation.path}, and a crawl reads what needs only an organization, "
                "a network or a device, or what a listing of these has the id of"
            )
        return found

    @property
    def parent(self) -> Parent:
        """What its path begins with the id of."""
        return self.parent_path.kind

    @property
    def follows_from(self) -> str | None:
        """The listing whose records have the ids that it needs; None: organizations have it."""
        return self.parent_path.discovery

    @property
    def is_nested(self) -> bool:
        """Whether it is of something within an organization, a network or a device: of an SSID."""
        return self.parent_path.is_nested

    def call(
        self, meraki: Meraki, organization_id: str, parent_id: str
    ) -> Call[Raw] | Paginator[Raw]:
        """The call that reads the listing of one parent, its records not decoded.

        Args:
            meraki: an open client.
            organization_id: whose budget it is charged to.
            parent_id: id of the organization, network or device; followed, with a slash between,
                by those of what it is within these.
        """
        found = find_operation(self.operation_id)
        call: Call[Any] | Paginator[Any] = found.method(
            getattr(meraki, found.scope),
            *self._parent_arguments(parent_id),
            **self._arguments(organization_id),
        )
        return call.for_organization(organization_id).decode_as(Raw)

    def fits(self, licensing_model: str | None) -> bool:
        """Whether an organization of this licensing model (None: unknown) can have it."""
        needed = LICENSING_MODELS.get(self.operation_id)
        return needed is None or licensing_model is None or needed == licensing_model

    @property
    def product(self) -> str | None:
        """The product type that a network or device must have; None: any."""
        if self.parent == "organization":
            return None
        chosen = self.options.get(_PRODUCT_PARAMETER)
        if isinstance(chosen, str):
            return chosen
        return product_of(self.operation)

    @property
    def primary_key(self) -> tuple[str, ...]:
        """Names of the fields that identify a record within its parent; empty: none are known."""
        return PRIMARY_KEYS.get(self.operation_id, ())

    @property
    def since_parameter(self) -> str | None:
        """The parameter that asks for what is newer than a time; None: it has none."""
        if not self.operation.is_list:
            return None
        return _find_since_parameter(find_operation(self.operation_id).method)

    def since(self, seconds: float) -> "Listing":
        """The same listing, of what is newer than so many seconds since 1970."""
        start = datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        options = {
            name: value for name, value in self.options.items() if name not in _WINDOW_PARAMETERS
        }
        options[str(self.since_parameter)] = start
        return msgspec.structs.replace(self, options=options)

    @property
    def parameter_names(self) -> dict[str, bool]:
        """The parameters of its query as the API calls them, and whether they are given."""
        return {
            camel_case(name): name in self.options
            for name, parameter in _parameters(self).items()
            if parameter.kind is parameter.KEYWORD_ONLY
        }

    def for_each_product_type(self) -> "list[Listing]":
        """The same listing of each product type that the operation knows, named after it.

        Raises:
            ConfigurationError: the operation does not ask for a product type, or one is given.
        """
        checked = self.check()
        parameter = _parameters(self).get(_PRODUCT_PARAMETER)
        if parameter is None or _PRODUCT_PARAMETER in checked.options:
            raise ConfigurationError(
                f"{self.name}: each_product_type is for operations with a parameter "
                f"{_PRODUCT_PARAMETER}, and in its place"
            )
        documented = PRODUCTS.intersection(re.findall(r"\w+", str(parameter.annotation)))
        return [
            msgspec.structs.replace(
                self,
                name=f"{self.name}_{product}",
                options={**checked.options, _PRODUCT_PARAMETER: product},
            )
            for product in sorted(documented or PRODUCTS)
        ]

    def check(self) -> "Listing":
        """See that a crawl can read it with these options, and store it under its name.

        Returns:
            The listing, its options by their names in Python.

        Raises:
            ConfigurationError: it cannot.
        """
        try:
            found = find_operation(self.operation_id)
        except ValueError:
            raise ConfigurationError(_unknown(self.operation_id)) from None
        if self.name != self.operation_id and (
            not NAME_OF_LISTING.fullmatch(self.name) or self.name in operation_ids()
        ):
            raise ConfigurationError(
                f"{self.operation_id} cannot be called {self.name!r}: a name is made of letters, "
                "digits, - and _, begins with a letter, and is no other operation's"
            )
        parent = self.parent
        if self.is_organizations and self.options:
            raise ConfigurationError(f"{ORGANIZATIONS} takes no parameters in a crawl")
        try:
            options = python_names(found.method, self.options, in_path=False)
            checked = msgspec.structs.replace(self, options=options)
            check_required(found.method, checked._arguments(parent), in_path=False)
        except TypeError as error:
            raise ConfigurationError(str(error)) from None
        return checked

    def _parent_arguments(self, parent_id: str) -> list[str]:
        if self.operation_id in (SUBSCRIPTIONS, ORGANIZATIONS):
            return []
        return self.parent_path.split(parent_id)

    def _arguments(self, organization_id: str) -> dict[str, Any]:
        if self.operation_id == SUBSCRIPTIONS:
            return {"organization_ids": [organization_id], **self.options}
        return self.options


def _unknown(operation_id: str) -> str:
    """What to say of a name that is no operation's: what a crawl can read that is spelled alike."""
    readable = [each for each in operation_ids() if each.startswith("get")]
    near = similar_names(operation_id, [*PRESETS, *readable])
    hint = f"; did you mean {' or '.join(near)}?" if near else ""
    return f"unknown operation {operation_id!r}{hint}; the presets are {', '.join(PRESETS)}"


def _parameters(listing: Listing) -> Mapping[str, inspect.Parameter]:
    """Of the method that reads it."""
    return inspect.signature(find_operation(listing.operation_id).method).parameters


@cache
def _find_since_parameter(method: Any) -> str | None:
    parameters = inspect.signature(method).parameters
    return next((each for each in _SINCE_PARAMETERS if each in parameters), None)
