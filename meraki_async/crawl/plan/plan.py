"""What a crawl reads: listings, by operationId, of which organizations."""

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
    """An organization to read."""

    id: str
    name: str = ""
    licensing_model: str | None = None


class Plan(Struct, frozen=True, kw_only=True):
    """Which listings of which organizations.

    Args:
        listings: see ``of`` and ``from_file``.
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

    @classmethod
    def of(
        cls, listings: Iterable[str | Mapping[str, Any]] = ("inventory",), **choice: Any
    ) -> Self:
        """A plan of operationIds and names of presets.

        Args:
            listings: each a text, or a mapping with ``operation`` and its query parameters.
            choice: ``organizations``, ``shard``, ``networks``, ``network_tags``, ``products``.

        Raises:
            ConfigurationError: one of them cannot be crawled.

        Example:
            ``Plan.of(["inventory", {"operation": "getNetworkClients", "timespan": 86400}])``
        """
        wanted = _listings_of(listings)
        unknown = [each for each in choice.get("products", ()) if each not in PRODUCTS]
        if unknown:
            raise ConfigurationError(
                f"no product type {unknown[0]!r}; there are {', '.join(sorted(PRODUCTS))}"
            )
        # in an order of their own: plans that read the same are the same
        shard = choice.pop("shard", (1, 1))
        return cls(
            listings=tuple(sorted(wanted.values(), key=lambda listing: listing.name)),
            shard=tuple(shard),
            **{name: tuple(sorted(set(values))) for name, values in choice.items()},
        )

    @classmethod
    def from_file(cls, path: Path, **choice: Any) -> Self:
        """A plan from a TOML or JSON file.

        Args:
            path: of a file with ``listings`` and, if need be, ``organizations``, ``networks``,
                ``network_tags`` and ``products``.
            choice: as of ``of``; lists are added to those of the file.

        Raises:
            ConfigurationError: the file cannot be read, or one of its listings cannot be crawled.
        """
        given = msgspec.structs.asdict(read_plan_file(path))
        listings = given.pop("listings")
        shard = choice.pop("shard", (1, 1))
        merged = {name: [*given.get(name, ()), *choice.get(name, ())] for name in given | choice}
        return cls.of(listings, shard=shard, **merged)

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

    @property
    def fingerprint(self) -> str:
        """Equal for plans that read the same."""
        return msgspec.json.encode(self, order="deterministic").decode()


def _listings_of(names: Iterable[str | Mapping[str, Any]]) -> dict[str, Listing]:
    """The listings that are named, and those that they follow from, by operationId."""
    wanted: dict[str, Listing] = {}
    for name in names:
        given = {"operation": name} if isinstance(name, str) else dict(name)
        title = given.pop("operation", None)
        if not isinstance(title, str):
            raise ConfigurationError("a listing needs an operation, by its operationId")
        for each in PRESETS.get(title, (title,)):
            listing = Listing(name=each, options=given)
            listing.check()
            if wanted.setdefault(each, listing) != listing:
                raise ConfigurationError(f"{each} stands in the plan with different options")
    for parent in dict.fromkeys(listing.parent for listing in list(wanted.values())):
        source = _PARENT_LISTINGS.get(parent)
        if source is not None:
            wanted.setdefault(source, Listing(name=source, discovery_only=True))
    if not wanted:
        raise ConfigurationError("the plan has no listings")
    return wanted


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
