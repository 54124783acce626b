"""What follows from the seed about an organization, without building records: ids and counts."""

import random
from functools import cached_property
from typing import NamedTuple

from msgspec import Struct

from .identifiers import network_id, organization_id

PRODUCTS = ("appliance", "camera", "cellularGateway", "sensor", "switch", "wireless")
_LICENSING = ("co-term", "per-device", "subscription")


class Population(Struct, frozen=True, kw_only=True):
    """How many networks and administrators each organization has.

    Args:
        networks: None: one for every ten devices.
        administrators: None: three to nine, the owners of the API keys among them.
        shared_administrator_ids: a person has the same administrator id in all organizations,
            default yes. Whether Meraki's do is not known.
    """

    networks: int | None = None
    administrators: int | None = None
    shared_administrator_ids: bool = True


_DEFAULT_POPULATION = Population()


class Place(NamedTuple):
    """Where an organization is."""

    city: str
    time_zone: str
    latitude: float
    longitude: float
    country: str


_PLACES = (
    Place("Bergen", "Europe/Oslo", 60.39, 5.32, "NO"),
    Place("Malmö", "Europe/Stockholm", 55.60, 13.00, "SE"),
    Place("Lyon", "Europe/Paris", 45.76, 4.84, "FR"),
    Place("Austin", "America/Chicago", 30.27, -97.74, "US"),
    Place("大阪", "Asia/Tokyo", 34.69, 135.50, "JP"),
)


class OrganizationBlueprint:
    """One organization; its records are built from this, as all of it follows from the arguments.

    Args:
        index: the organization's place in the world.
        devices: about how many devices it has; half to one and a half times as many in fact.
        seed: the world's seed.
        is_empty: it was created through the API: it has neither networks nor people of its own.
        population: how many networks and administrators it has.
    """

    def __init__(
        self,
        index: int,
        devices: int,
        seed: int,
        *,
        is_empty: bool = False,
        population: Population = _DEFAULT_POPULATION,
    ) -> None:
        self.index = index
        self.id = organization_id(index)
        self.licensing = _LICENSING[index % len(_LICENSING)]
        self.is_empty = is_empty
        self.seed = seed
        self.population = population
        self._typical_device_count = devices

    def random(self, purpose: str) -> random.Random:
        """A random generator of its own for each organization and purpose."""
        return random.Random(f"{self.seed}/{self.index}/{purpose}")

    @cached_property
    def place(self) -> Place:
        """Where it is."""
        return self.random("place").choice(_PLACES)

    @cached_property
    def device_count(self) -> int:
        """Devices in networks: half to one and a half times the usual number."""
        return round(self._typical_device_count * self.random("size").uniform(0.5, 1.5))

    @property
    def spare_count(self) -> int:
        """Devices in the inventory that are in no network."""
        return self.device_count // 12

    @property
    def network_count(self) -> int:
        """As many as was said, otherwise one for every ten devices; one at least."""
        if self.is_empty:
            return 0
        networks = self.population.networks
        return max(1, self.device_count // 10) if networks is None else networks

    @cached_property
    def network_products(self) -> list[list[str]]:
        """The product types of each network; one of them makes it a single-product network."""
        rng = self.random("products")
        return [
            sorted(rng.sample(PRODUCTS, 1 if rng.random() < 0.3 else rng.randint(2, 4)))
            for _ in range(self.network_count)
        ]

    def network_id(self, number: int) -> str:
        """The id of its ``number``-th network."""
        return network_id(self.index, number, combined=len(self.network_products[number]) > 1)
