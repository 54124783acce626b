"""What a crawl reads: listings, by operationId, of which organizations."""

import os
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Self

import msgspec
from msgspec import Struct

from ...errors import ConfigurationError
from ...operations.lookup import operation_ids
from ...selection.selection import Organization, Selection
from .listing import Listing
from .plan_file import read_plan_file
from .presets import PRESETS

_EVENTS_LIMIT, _EVENTS_SINCE = 10_000, 86_400.0


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
        events_limit: how many events of a network are read at most.
        events_since: seconds before the crawl's start from when events of networks are read.
        skipped: operations of presets that this version of the API does not have.
    """

    listings: tuple[Listing, ...]
    organizations: tuple[str, ...] = ()
    shard: tuple[int, int] = (1, 1)
    networks: tuple[str, ...] = ()
    network_tags: tuple[str, ...] = ()
    products: tuple[str, ...] = ()
    events_limit: int = _EVENTS_LIMIT
    events_since: float = _EVENTS_SINCE
    skipped: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.events_limit < 1 or not 0 < self.events_since < float("inf"):
            raise ConfigurationError(
                "events_limit and events_since must be positive, not "
                f"{self.events_limit} and {self.events_since:g}"
            )
        _ = self.selection  # sees that there is such a shard

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
        events_limit: int | None = None,
        events_since: float | None = None,
    ) -> Self:
        """A plan of operationIds and names of presets.

        Args:
            listings: each a text, or a mapping with ``operation`` and its query parameters, by
                their documented names or Python's. With ``as`` it has a name of its own, so that
                an operation may be there several times; with ``each_product_type`` it stands for
                one listing of each product type. What of a preset this version of the API does
                not have is left out: see ``skipped``.
            organizations: ids, or patterns of names such as ``"Acme*"``; default all.
            shard: ``(2, 8)``: the second of eight parts of all organizations; default all of them.
            networks: which networks are followed: ids, or patterns of names; default all.
            network_tags: of which a network must have one; default any.
            products: product types of which a network must have one; default any.
            events_limit: how many events of a network are read at most; default 10,000.
            events_since: seconds before the crawl's start from when events of networks are read;
                default 86,400, a day.

        Returns:
            The plan.

        Raises:
            ConfigurationError: one of the listings cannot be crawled, or there is no such product
                type.

        Example:
            ``Plan.of(["inventory", {"operation": "getNetworkClients", "timespan": 86400}])``
        """
        wanted, skipped = _resolve_listings(listings)
        selection = Selection.of(
            organizations=organizations,
            shard=shard,
            networks=networks,
            network_tags=network_tags,
            products=products,
        )
        return cls(
            # in an order of its own: plans that read the same are the same
            listings=tuple(sorted(wanted.values(), key=lambda listing: listing.name)),
            **msgspec.structs.asdict(selection),
            events_limit=_EVENTS_LIMIT if events_limit is None else events_limit,
            events_since=_EVENTS_SINCE if events_since is None else events_since,
            skipped=tuple(sorted(set(skipped))),
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
        events_limit: int | None = None,
        events_since: float | None = None,
    ) -> Self:
        """A plan from a TOML or JSON file.

        Args:
            path: of a file with ``listings`` and, if need be, ``organizations``, ``networks``,
                ``network_tags``, ``products``, ``events_limit`` and ``events_since``.
            organizations: added to those of the file.
            shard: which part of the organizations; default all of them.
            networks: added to those of the file.
            network_tags: added to those of the file.
            products: added to those of the file.
            events_limit: instead of the file's.
            events_since: instead of the file's.

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
            events_limit=file.events_limit if events_limit is None else events_limit,
            events_since=file.events_since if events_since is None else events_since,
        )

    @property
    def selection(self) -> Selection:
        """Which organizations, networks and devices are read."""
        return Selection(
            organizations=self.organizations,
            shard=self.shard,
            networks=self.networks,
            network_tags=self.network_tags,
            products=self.products,
        )

    @property
    def read_whole(self) -> list[Listing]:
        """The listings of organizations, of which the choice of networks leaves nothing out.

        None where no networks are chosen. What is read for its ids alone is not among them.
        """
        if not self.selection.chooses_networks:
            return []
        return [each for each in self.written if each.parent == "organization"]

    @property
    def written(self) -> list[Listing]:
        """The listings whose records are kept: without those that are read for their ids alone."""
        return [each for each in self.listings if not each.discovery_only]

    def wants(self, organization: Organization) -> bool:
        """Whether an organization is to be read."""
        return self.selection.wants(organization)

    def unmatched(self, organizations: Sequence[Organization]) -> dict[str, str]:
        """The wanted ids, names and patterns that match none of these organizations.

        Returns:
            For each, the end of a sentence that says so: whose name is spelled like it, or else
            which there are.
        """
        return self.selection.unmatched(organizations)

    def discovery_first(self) -> list[tuple[int, Listing]]:
        """The listings with their indices, those that others follow from before all others."""
        return sorted(enumerate(self.listings), key=lambda each: not self.children_of(each[1]))

    def children_of(self, listing: Listing) -> list[tuple[int, Listing]]:
        """The listings that follow from a listing's records, with their indices."""
        return [
            (index, child)
            for index, child in enumerate(self.listings)
            if child.follows_from == listing.name
        ]

    def parent_of(self, listing: Listing) -> int | None:
        """The index of the listing that a listing follows from; None: it is of organizations."""
        names = [each.name for each in self.listings]
        parent = listing.follows_from
        return None if parent is None else names.index(parent)

    def is_discovery(self, listing: Listing) -> bool:
        """Whether it is of an organization, and others follow from it: networks, say."""
        return listing.follows_from is None and any(
            child.follows_from == listing.name for child in self.listings
        )

    def can_read_since(self, listing: Listing) -> bool:
        """Whether an incremental crawl reads only what is new of a listing.

        What others follow from is read whole, so that none of them is missed.
        """
        return listing.since_parameter is not None and not self.children_of(listing)

    def limit_of(self, listing: Listing) -> str | None:
        """Up to where a listing without an end is read, in words; None: it is read to its end."""
        if not listing.is_of_events:
            return None
        hours = "" if listing.reads_forward else f"of the last {self.events_since / 3600:g} h, "
        return f"{hours}at most {self.events_limit:,} of each network"

    @property
    def fingerprint(self) -> str:
        """Equal for plans that read the same."""
        return msgspec.json.encode(self, order="deterministic").decode()


def _resolve_listings(
    names: Iterable[str | Mapping[str, Any]],
) -> tuple[dict[str, Listing], list[str]]:
    """The listings that are named and those that they follow from, by name; what is skipped."""
    wanted: dict[str, Listing] = {}
    skipped: list[str] = []
    known = set(operation_ids())
    for name in names:
        is_of_preset, listings = _resolve(
            {"operation": name} if isinstance(name, str) else dict(name)
        )
        for listing in listings:
            if is_of_preset and listing.operation_id not in known:
                skipped.append(listing.operation_id)
                continue
            listing = listing.check()
            if wanted.setdefault(listing.name, listing) != listing:
                raise ConfigurationError(
                    f"{listing.name} is in the plan twice, with different options: give one of "
                    'them a name of its own, as = "…"'
                )
    _check_names(wanted)
    for listing in list(wanted.values()):
        discovery = listing.follows_from
        while discovery is not None and discovery not in wanted:
            found = Listing(name=discovery, discovery_only=True).check()
            wanted[discovery], discovery = found, found.follows_from
    if not wanted:
        raise ConfigurationError("the plan has no listings")
    return wanted, skipped


def _resolve(entry: dict[str, Any]) -> tuple[bool, list[Listing]]:
    """Whether an entry of a plan is a preset, and the listings that it stands for."""
    operation, name = entry.pop("operation", None), entry.pop("as", None)
    is_for_each = entry.pop("each_product_type", False)
    if not isinstance(operation, str):
        raise ConfigurationError("a listing of a plan needs an operation: its operationId")
    if not (name is None or isinstance(name, str)) or not isinstance(is_for_each, bool):
        raise ConfigurationError(
            f"{operation}: as takes a text, and each_product_type true or false"
        )
    if operation in PRESETS:
        if name or is_for_each:
            raise ConfigurationError(f"the preset {operation} takes no as and each_product_type")
        return True, [Listing(name=each, options=entry) for each in PRESETS[operation]]
    listing = Listing(name=name or operation, operation_id=operation, options=entry)
    return False, listing.for_each_product_type() if is_for_each else [listing]


def _check_names(listings: Iterable[str]) -> None:
    """See that no two names are the same to file systems and databases."""
    seen: dict[str, str] = {}
    for name in listings:
        other = seen.setdefault(name.lower(), name)
        if other != name:
            raise ConfigurationError(
                f"the names {other} and {name} differ only in upper and lower case"
            )
