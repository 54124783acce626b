"""Which organizations, and which of their networks and devices."""

from collections.abc import Collection, Iterable, Sequence
from typing import Self
from zlib import crc32

from msgspec import Struct

from ..errors import ConfigurationError
from .first_names import FirstNames
from .name_filter import MAX_SUGGESTIONS, closest, did_you_mean, matching
from .products import PRODUCTS
from .resource_record import ResourceRecord


class Organization(Struct, frozen=True):
    """An organization, as far as it must be known to choose it and to read it."""

    id: str
    name: str = ""
    licensing_model: str | None = None
    """``per-device``, ``co-term`` or ``subscription``; None: unknown."""


class Selection(Struct, frozen=True, kw_only=True):
    """A choice among the organizations that a key sees, their networks, and the devices of those.

    What meets one filter of each kind that is given is chosen.

    Args:
        organizations: ids, or patterns of names such as ``"Acme*"``; default all.
        shard: ``(2, 8)``: the second of eight parts of all organizations, by their ids, for
            several hosts.
        networks: ids, or patterns of names; default all.
        network_tags: tags of which a network must have one; default any.
        products: product types, such as ``"switch"``, of which a network must have one, and
            which a device must be; default any.
    """

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
        *,
        organizations: Iterable[str] = (),
        shard: tuple[int, int] = (1, 1),
        networks: Iterable[str] = (),
        network_tags: Iterable[str] = (),
        products: Iterable[str] = (),
    ) -> Self:
        """A selection in an order of its own: those that choose the same are the same.

        Args:
            organizations: see the class.
            shard: see the class.
            networks: see the class.
            network_tags: see the class.
            products: see the class.

        Raises:
            ConfigurationError: there is no such product type, or no such shard.
        """
        products = _unique_sorted(products)
        unknown = [each for each in products if each not in PRODUCTS]
        if unknown:
            raise ConfigurationError(
                f"no product type {unknown[0]!r}; there are {', '.join(sorted(PRODUCTS))}"
            )
        return cls(
            organizations=_unique_sorted(organizations),
            shard=shard,
            networks=_unique_sorted(networks),
            network_tags=_unique_sorted(network_tags),
            products=products,
        )

    @property
    def is_everything(self) -> bool:
        """Whether nothing is left out."""
        return self == Selection()

    @property
    def chooses_networks(self) -> bool:
        """Whether some networks and devices may be left out of an organization."""
        return bool(self.networks or self.network_tags or self.products)

    @property
    def network_filters(self) -> dict[str, tuple[str, ...]]:
        """What chooses networks, by kind: the wanted names, tags and product types."""
        return {
            "network": self.networks,
            "tag": self.network_tags,
            "product type": self.products,
        }

    def wants(self, organization: Organization) -> bool:
        """Whether an organization is chosen."""
        part, parts = self.shard
        if crc32(organization.id.encode()) % parts != part - 1:
            return False
        wanted = self.organizations
        return not wanted or bool(matching(wanted, organization.id, organization.name))

    def unmatched(self, organizations: Sequence[Organization]) -> dict[str, str]:
        """The wanted ids, names and patterns that match none of these organizations.

        Returns:
            For each, the end of a sentence that says so: whose name is spelled like it, or else
            which there are.
        """
        met: set[str] = set()
        for each in organizations:
            met |= matching(self.organizations, each.id, each.name)
        unmatched = [wanted for wanted in self.organizations if wanted not in met]
        if len(unmatched) > MAX_SUGGESTIONS:
            return dict.fromkeys(unmatched, "")
        names = [each.name for each in organizations if each.name]
        there_are = str(FirstNames(names))
        return {wanted: did_you_mean(closest(wanted, names)) or there_are for wanted in unmatched}

    def wants_network(self, network: ResourceRecord) -> bool:
        """Whether a network of a chosen organization is chosen."""
        wanted, met = self.network_filters, self.met_filters(network)
        return all(met[kind] for kind in wanted if wanted[kind])

    def met_filters(self, network: ResourceRecord) -> dict[str, set[str]]:
        """Which filters, by kind, a network meets."""
        return {
            "network": matching(self.networks, network.id or "", network.name or ""),
            "tag": set(self.network_tags).intersection(network.tags or ()),
            "product type": set(self.products).intersection(network.product_types or ()),
        }

    def wants_device(self, device: ResourceRecord, network_ids: Collection[str]) -> bool:
        """Whether a device of a chosen organization is chosen.

        Args:
            device: the record of one.
            network_ids: of the networks that are chosen.
        """
        if not self.chooses_networks:
            return True
        return device.network_id in network_ids and (
            not self.products or device.product_type in self.products
        )


def _unique_sorted(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(set(texts)))
