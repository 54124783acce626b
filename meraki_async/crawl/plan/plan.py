"""What a crawl reads: listings, by operationId, of which organizations."""

import os
from collections.abc import Iterable, Mapping, Sequence
from fnmatch import fnmatchcase
from functools import lru_cache
from pathlib import Path
from typing import Any, Self
from zlib import crc32

import msgspec
from msgspec import Struct

from ...errors import ConfigurationError
from .listing import PRODUCTS, Listing, Parent
from .plan_file import read_plan_file
from .presets import PRESETS

_PARENT_LISTINGS: dict[Parent, str] = {
    "network": "getOrganizationNetworks",
    "device": "getOrganizationDevices",
}
_WILDCARDS = frozenset("*?[")


class Organization(Struct, frozen=True):
    """An organization, as far as a plan and a crawl need to know it."""

    id: str
    name: str = ""
    licensing_model: str | None = None
    """``per-device``, ``co-term`` or ``subscription``; None: unknown."""


class Plan(Struct, frozen=True, kw_only=True):
    """Which listings of which organizations.

    Args:
        listings: see ``of`` and ``from_file``.
        organizations: ids, or patterns of names such as ``"Acme*"``; default all.
        shard: ``(2, 8)``: the second of eight parts of all organizations, by their ids, for
            several hosts.
        networks: of which networks, and of the devices of which networks, listings are read: ids,
            or patterns of names; default all. Listings of an organization are read whole.
        network_tags: tags of which such a network must have one; default any.
        products: product types, such as ``"switch"``, of which such a network must have one, and
            which a device must be; default any.
    """

    listings: tuple[Listing, ...]
    organizations: tuple[str, ...] = ()
    shard: tuple[int, int] = (1, 1)
    networks: tuple[str, ...] = ()
    network_tags: tuple[str, ...] = ()
    products: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not 1 <= self.shard[0] <= self.shard[1]:
            raise ConfigurationError(
                f"there is no shard {self.shard[0]} of {self.shard[1]}: 2/8 is the second of eight"
            )

    @classmethod
    def of(
        cls,
        listings: Iterable[str | Mapping[str, Any]] = ("inventory",),
        *,
        organizations: Iterable[str] = (),
        shard: tuple[int, int] = (1, 1),
        networks: Iterable[str] = (),
        network_tags: Iterable[str] = (),
        products: Iterable[str] = (),
    ) -> Self:
        """A plan of operationIds and names of presets.

        Args:
            listings: each a text, or a mapping with ``operation`` and its query parameters
                by their documented names or Python's.
            organizations: ids, or patterns of names such as ``"Acme*"``; default all.
            shard: ``(2, 8)``: the second of eight parts of all organizations; default all of them.
            networks: which networks are followed: ids, or patterns of names; default all.
            network_tags: of which a network must have one; default any.
            products: product types of which a network must have one; default any.

        Returns:
            The plan.

        Raises:
            ConfigurationError: one of the listings cannot be crawled, or there is no such product
                type.

        Example:
            ``Plan.of(["inventory", {"operation": "getNetworkClients", "timespan": 86400}])``
        """
        wanted = _resolve_listings(listings)
        products = _unique_sorted(products)
        unknown = [each for each in products if each not in PRODUCTS]
        if unknown:
            raise ConfigurationError(
                f"no product type {unknown[0]!r}; there are {', '.join(sorted(PRODUCTS))}"
            )
        return cls(
            # in an order of its own: plans that read the same are the same
            listings=tuple(sorted(wanted.values(), key=lambda listing: listing.name)),
            organizations=_unique_sorted(organizations),
            shard=shard,
            networks=_unique_sorted(networks),
            network_tags=_unique_sorted(network_tags),
            products=products,
        )

    @classmethod
    def from_file(
        cls,
        path: str | os.PathLike[str],
        *,
        organizations: Iterable[str] = (),
        shard: tuple[int, int] = (1, 1),
        networks: Iterable[str] = (),
        network_tags: Iterable[str] = (),
        products: Iterable[str] = (),
    ) -> Self:
        """A plan from a TOML or JSON file.

        Args:
            path: of a file with ``listings`` and, if need be, ``organizations``, ``networks``,
                ``network_tags`` and ``products``.
            organizations: added to those of the file.
            shard: which part of the organizations; default all of them.
            networks: added to those of the file.
            network_tags: added to those of the file.
            products: added to those of the file.

        Returns:
            The plan.

        Raises:
            ConfigurationError: the file cannot be read, or one of its listings cannot be crawled.
        """
        file = read_plan_file(Path(path))
        return cls.of(
            file.listings,
            organizations=[*file.organizations, *organizations],
            shard=shard,
            networks=[*file.networks, *networks],
            network_tags=[*file.network_tags, *network_tags],
            products=[*file.products, *products],
        )

    def wants(self, organization: Organization) -> bool:
        """Whether an organization is to be read."""
        part, parts = self.shard
        if crc32(organization.id.encode()) % parts != part - 1:
            return False
        return _matches(self.organizations, organization.id, organization.name)

    def unmatched(self, organizations: Sequence[Organization]) -> list[str]:
        """Which of the wanted ids, names and patterns match none of these organizations."""
        names = {each.name for each in organizations}
        known = names | {each.id for each in organizations}
        return [
            wanted
            for wanted in dict.fromkeys(self.organizations)
            if wanted not in known and not any(fnmatchcase(name, wanted) for name in names)
        ]

    @property
    def chooses_networks(self) -> bool:
        """Whether listings are read of some networks and devices only."""
        return bool(self.networks or self.network_tags or self.products)

    def wants_network(self, record: Mapping[str, Any]) -> bool:
        """Whether listings of a network are to be read.

        Args:
            record: the network, as the API describes it.
        """
        identifier, name = str(record.get("id")), str(record.get("name"))
        return (
            _matches(self.networks, identifier, name)
            and _have_common(self.network_tags, record.get("tags"))
            and _have_common(self.products, record.get("productTypes"))
        )

    def discovery_first(self) -> list[tuple[int, Listing]]:
        """The listings with their indices, those that others follow from before all others."""
        return sorted(enumerate(self.listings), key=lambda each: not self.children_of(each[1]))

    def children_of(self, listing: Listing) -> list[tuple[int, Listing]]:
        """The listings that follow from a listing's records, with their indices."""
        return [
            (index, child)
            for index, child in enumerate(self.listings)
            if _PARENT_LISTINGS.get(child.parent) == listing.name
        ]

    def parent_of(self, listing: Listing) -> int | None:
        """The index of the listing that a listing follows from; None: it is of organizations."""
        names = [each.name for each in self.listings]
        parent = _PARENT_LISTINGS.get(listing.parent)
        return None if parent is None else names.index(parent)

    def can_read_since(self, listing: Listing) -> bool:
        """Whether an incremental crawl reads only what is new of a listing.

        What others follow from is read whole, so that none of them is missed.
        """
        return listing.since_parameter is not None and not self.children_of(listing)

    @property
    def fingerprint(self) -> str:
        """Equal for plans that read the same."""
        return msgspec.json.encode(self, order="deterministic").decode()


def _resolve_listings(names: Iterable[str | Mapping[str, Any]]) -> dict[str, Listing]:
    """The listings that are named, and those that they follow from, by operationId."""
    wanted: dict[str, Listing] = {}
    for name in names:
        options = {"operation": name} if isinstance(name, str) else dict(name)
        operation = options.pop("operation", None)
        if not isinstance(operation, str):
            raise ConfigurationError("a listing of a plan needs an operation: its operationId")
        for each in PRESETS.get(operation, (operation,)):
            listing = Listing(name=each, options=options).check()
            if wanted.setdefault(each, listing) != listing:
                raise ConfigurationError(f"{each} is in the plan twice, with different options")
    for parent in dict.fromkeys(listing.parent for listing in list(wanted.values())):
        discovery = _PARENT_LISTINGS.get(parent)
        if discovery is not None:
            wanted.setdefault(discovery, Listing(name=discovery, discovery_only=True))
    if not wanted:
        raise ConfigurationError("the plan has no listings")
    return wanted


def _matches(wanted: tuple[str, ...], identifier: str, name: str) -> bool:
    exact, patterns = _split_patterns(wanted)
    if not wanted or identifier in exact or name in exact:
        return True
    return any(fnmatchcase(name, each) for each in patterns)


@lru_cache(maxsize=8)
def _split_patterns(wanted: tuple[str, ...]) -> tuple[frozenset[str], list[str]]:
    """All texts as a set, and those that are patterns.

    They are split once, since thousands of organizations may be compared with thousands of ids.
    """
    return frozenset(wanted), [each for each in wanted if _WILDCARDS.intersection(each)]


def _unique_sorted(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(set(texts)))


def _have_common(wanted: Sequence[str], found: Any) -> bool:
    return not wanted or (isinstance(found, list) and any(each in found for each in wanted))
