"""What a crawl reads: listings, by operationId, of which organizations."""

import inspect
import json
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from fnmatch import fnmatchcase
from functools import cache, lru_cache
from importlib import import_module
from pathlib import Path
from typing import Any, Literal
from zlib import crc32

import msgspec
from msgspec import Raw, Struct, field

from ..api.index import OPERATIONS, SCOPES
from ..call import Call
from ..client import Meraki, snake_case
from ..errors import ConfigurationError
from ..operation import Operation
from .keys import KEYS

Parent = Literal["organization", "network", "device"]

_PARENT_OF = {"{organizationId}": "organization", "{networkId}": "network", "{serial}": "device"}
_LISTING_OF: dict[Parent, str] = {
    "network": "getOrganizationNetworks",
    "device": "getOrganizationDevices",
}
_SUBSCRIPTIONS = "getAdministeredLicensingSubscriptionSubscriptions"
_MODEL_OF = {
    "getOrganizationLicenses": "per-device",
    "getOrganizationLicensingCotermLicenses": "co-term",
    _SUBSCRIPTIONS: "subscription",
}
"""Licences are read by a listing for each licensing model; the API answers 400 to the other two
(https://developer.cisco.com/meraki/api-v1/)."""
_PRODUCT_OF = {"sm": "systemsManager"} | {
    name: name
    for name in ("appliance", "camera", "cellularGateway", "sensor", "switch", "wireless")
}
"""The product type that an operation's path is about, by the segment after the id."""
_PRODUCTS = {*_PRODUCT_OF.values(), "campusGateway", "secureConnect", "wirelessController"}
_SINCE = ("t0", "configuration_updated_after")
_WINDOW = ("t0", "t1", "timespan")
_WILDCARDS = frozenset("*?[")

_INVENTORY = (
    "getOrganizationNetworks",
    "getOrganizationDevices",
    "getOrganizationDevicesAvailabilities",
    "getOrganizationInventoryDevices",
    "getOrganizationAdmins",
    *_MODEL_OF,
)
SETS: dict[str, tuple[str, ...]] = {
    "inventory": _INVENTORY,
    "directory": (
        "getOrganizationAdmins",
        "getOrganizationSamlRoles",
        "getOrganizationConfigurationChanges",
        *_MODEL_OF,
    ),
    "health": (
        "getOrganizationDevicesAvailabilities",
        "getOrganizationDevicesUplinksAddressesByDevice",
        "getOrganizationUplinksStatuses",
        "getOrganizationAssuranceAlerts",
    ),
    "config": (
        "getOrganizationNetworks",
        "getOrganizationConfigTemplates",
        "getOrganizationPolicyObjects",
        "getNetworkSettings",
        "getNetworkGroupPolicies",
        "getNetworkWirelessSsids",
        "getNetworkApplianceVlans",
    ),
}
"""Named sets of listings, beside single operationIds."""


class Listing(Struct, frozen=True, kw_only=True):
    """One listing of a plan. Its output goes under its operationId."""

    name: str
    options: dict[str, Any] = field(default_factory=dict)
    """Query parameters in snake_case, such as ``timespan=86400``."""
    is_hidden: bool = False
    """Read for its ids alone, since others follow from it; nothing is written."""

    @property
    def operation(self) -> Operation:
        found: Operation = getattr(_methods_of(self.name), snake_case(self.name).upper())
        return found

    @property
    def parent(self) -> Parent:
        """What the path needs."""
        if self.name == _SUBSCRIPTIONS:
            return "organization"
        names = [part for part in self.operation.path.split("/") if part.startswith("{")]
        parent = _PARENT_OF.get(names[0]) if len(names) == 1 else None
        if parent is None or self.operation.is_write:
            raise ConfigurationError(
                f"{self.name} cannot be crawled: its path is {self.operation.method} "
                f"{self.operation.path}, and a crawl reads what needs only an organization, "
                "a network or a device"
            )
        return parent  # type: ignore[return-value]

    def call(self, meraki: Meraki, organization_id: str, parent_id: str) -> Call[Raw]:
        """The listing of one parent, its records not decoded, on its organization's budget."""
        scope = getattr(meraki, OPERATIONS[self.name])
        call: Call[Any] = getattr(scope, snake_case(self.name))(
            *self._parent_arguments(parent_id), **self._arguments(organization_id)
        )
        return call.for_organization(organization_id).decode_as(Raw)

    def fits(self, licensing_model: str | None) -> bool:
        """Whether an organization of this licensing model (None: unknown) can have it."""
        needed = _MODEL_OF.get(self.name)
        return needed is None or licensing_model is None or needed == licensing_model

    @property
    def product(self) -> str | None:
        """The product type that a network or device must have; None: any."""
        if self.parent == "organization":
            return None
        _, _, _, *after_the_id = self.operation.path.split("/")
        return _PRODUCT_OF.get(after_the_id[0]) if after_the_id else None

    @property
    def key(self) -> tuple[str, ...]:
        """Members that identify a record within its parent; empty: none are known."""
        return KEYS.get(self.name, ())

    @property
    def since_parameter(self) -> str | None:
        """The parameter that asks for what is newer than a time; None: it has none."""
        if not self.operation.listing:
            return None
        return _since_parameter(self._method)

    def since(self, seconds: float) -> "Listing":
        """The same listing of what is newer than so many seconds since 1970."""
        parameter, at = self.since_parameter, datetime.fromtimestamp(seconds, UTC)
        options = {name: value for name, value in self.options.items() if name not in _WINDOW}
        text = at.strftime("%Y-%m-%dT%H:%M:%SZ")
        return msgspec.structs.replace(self, options={**options, str(parameter): text})

    @property
    def _method(self) -> Any:
        scope = getattr(_methods_of(self.name), SCOPES[OPERATIONS[self.name]])
        return getattr(scope, snake_case(self.name))

    def check(self) -> None:
        """Raises ConfigurationError when no crawl can read it with these options."""
        if self.name not in OPERATIONS:
            raise ConfigurationError(
                f"no operation or set {self.name!r}; sets are {', '.join(SETS)}"
            )
        parent = self.parent
        try:
            inspect.signature(self._method).bind(
                None, *self._parent_arguments(parent), **self._arguments(parent)
            )
        except TypeError as error:
            raise ConfigurationError(f"{self.name}: {error}") from None

    def _parent_arguments(self, parent_id: str) -> list[str]:
        return [] if self.name == _SUBSCRIPTIONS else [parent_id]

    def _arguments(self, organization_id: str) -> dict[str, Any]:
        if self.name == _SUBSCRIPTIONS:
            return {"organization_ids": [organization_id], **self.options}
        return self.options


class Organization(Struct, frozen=True):
    """An organization to read."""

    id: str
    name: str = ""
    licensing_model: str | None = None


class Plan(Struct, frozen=True, kw_only=True):
    """Which listings of which organizations.

    Args:
        listings: see ``plan_of`` and ``load_plan``.
        organizations: ids, or patterns of names such as ``"Acme*"``; default all.
        shard: ``(2, 8)``: the second of eight parts of all organizations, by their ids, for
            several hosts.
        networks: which networks are followed, and of which networks devices are: ids, or patterns
            of names; default all. Listings of an organization are read whole.
        network_tags: of which a network must have one.
        products: product types, such as ``"switch"``, of which a network must have one, and that a
            device must be.
    """

    listings: tuple[Listing, ...]
    organizations: tuple[str, ...] = ()
    shard: tuple[int, int] = (1, 1)
    networks: tuple[str, ...] = ()
    network_tags: tuple[str, ...] = ()
    products: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not 1 <= self.shard[0] <= self.shard[1]:
            raise ConfigurationError("a shard is written 2/8: the second of eight")

    def wants(self, organization: Organization) -> bool:
        part, parts = self.shard
        if crc32(organization.id.encode()) % parts != part - 1:
            return False
        return _is_chosen(self.organizations, organization.id, organization.name)

    def not_among(self, organizations: Sequence[Organization]) -> list[str]:
        """Which of the wanted ids and patterns mean none of these organizations."""
        names = {each.name for each in organizations}
        known = names | {each.id for each in organizations}
        return [
            wanted
            for wanted in dict.fromkeys(self.organizations)
            if wanted not in known and not any(fnmatchcase(name, wanted) for name in names)
        ]

    @property
    def chooses_networks(self) -> bool:
        return bool(self.networks or self.network_tags or self.products)

    def wants_network(self, record: Mapping[str, Any]) -> bool:
        """Whether a network, as the API describes it, is to be followed."""
        identifier, name = str(record.get("id")), str(record.get("name"))
        return (
            _is_chosen(self.networks, identifier, name)
            and _share(self.network_tags, record.get("tags"))
            and _share(self.products, record.get("productTypes"))
        )

    def walks_first(self) -> list[tuple[int, Listing]]:
        """The listings with their indices, those that others follow from before all others."""
        return sorted(enumerate(self.listings), key=lambda each: not children_of(each[1], self))

    @property
    def fingerprint(self) -> str:
        """Equal for plans that read the same."""
        return msgspec.json.encode(self, order="deterministic").decode()


def _is_chosen(wanted: tuple[str, ...], identifier: str, name: str) -> bool:
    texts, patterns = _split(wanted)
    if not wanted or identifier in texts or name in texts:
        return True
    return any(fnmatchcase(name, each) for each in patterns)


@lru_cache(maxsize=8)
def _split(wanted: tuple[str, ...]) -> tuple[frozenset[str], list[str]]:
    """All, and those that are patterns: thousands of ids are asked about for each of as many."""
    return frozenset(wanted), [each for each in wanted if _WILDCARDS.intersection(each)]


def _share(wanted: Sequence[str], found: Any) -> bool:
    return not wanted or (isinstance(found, list) and any(each in found for each in wanted))


def plan_of(names: Iterable[str | Mapping[str, Any]] = ("inventory",), **choice: Any) -> Plan:
    """A plan of operationIds and names of sets.

    Args:
        names: each a text, or a mapping with ``operation`` and its query parameters.
        choice: ``organizations``, ``shard``, ``networks``, ``network_tags``, ``products`` of the
            ``Plan``.

    Raises:
        ConfigurationError: one of them cannot be crawled.
    """
    wanted: dict[str, Listing] = {}
    for name in names:
        given = {"operation": name} if isinstance(name, str) else dict(name)
        title = given.pop("operation", None)
        if not isinstance(title, str):
            raise ConfigurationError("a listing needs an operation, by its operationId")
        for each in SETS.get(title, (title,)):
            listing = Listing(name=each, options=given)
            listing.check()
            if wanted.setdefault(each, listing) != listing:
                raise ConfigurationError(f"{each} stands in the plan with different options")
    for parent in dict.fromkeys(listing.parent for listing in list(wanted.values())):
        source = _LISTING_OF.get(parent)
        if source is not None:
            wanted.setdefault(source, Listing(name=source, is_hidden=True))
    if not wanted:
        raise ConfigurationError("the plan has no listings")
    unknown = [each for each in choice.get("products", ()) if each not in _PRODUCTS]
    if unknown:
        raise ConfigurationError(
            f"no product type {unknown[0]!r}; there are {', '.join(sorted(_PRODUCTS))}"
        )
    # in an order of their own: plans that read the same are the same
    shard = choice.pop("shard", (1, 1))
    return Plan(
        listings=tuple(sorted(wanted.values(), key=lambda listing: listing.name)),
        shard=tuple(shard),
        **{name: tuple(sorted(set(values))) for name, values in choice.items()},
    )


def load_plan(path: Path) -> dict[str, Any]:
    """The arguments of ``plan_of`` from a TOML or JSON file with ``listings`` and, if need be,
    ``organizations``, ``networks``, ``network_tags`` and ``products``.

    Raises:
        ConfigurationError: the file cannot be read, or says something else.
    """
    try:
        text = path.read_text(encoding="utf-8")
        found = json.loads(text) if path.suffix == ".json" else tomllib.loads(text)
        plan = msgspec.convert(found, _PlanFile)
    except (OSError, ValueError) as error:
        raise ConfigurationError(f"the plan {path} cannot be used: {error}") from None
    given = msgspec.structs.asdict(plan)
    return {"names": given.pop("listings"), **given}


class _PlanFile(Struct, forbid_unknown_fields=True):
    listings: list[str | dict[str, Any]]
    organizations: list[str] = field(default_factory=list)
    networks: list[str] = field(default_factory=list)
    network_tags: list[str] = field(default_factory=list)
    products: list[str] = field(default_factory=list)


def children_of(listing: Listing, plan: Plan) -> list[Listing]:
    """The listings that follow from this one's records."""
    return [
        child
        for child in plan.listings
        if child.parent != "organization" and _LISTING_OF[child.parent] == listing.name
    ]


@cache
def _since_parameter(method: Any) -> str | None:
    parameters = inspect.signature(method).parameters
    return next((each for each in _SINCE if each in parameters), None)


def _methods_of(name: str) -> Any:
    return import_module(f"meraki_async.api.methods.{OPERATIONS[name]}")
