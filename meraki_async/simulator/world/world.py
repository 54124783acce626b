"""The simulated world: the same seed, the same records, and over them what was written.

Records are built organization by organization, when they are needed, and forgotten again; only
what was written is kept.
"""

from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator, Mapping

from msgspec import Struct

from . import identifiers
from .blueprint import OrganizationBlueprint, Population
from .clock import Clock
from .request_log import RequestLog
from .sorted_records import KeyedRecord, Record, SortedRecords

_MAX_RECORDS = 200_000
_FIRST_NEW_NUMBER = 50_000

Builder = Callable[["World", OrganizationBlueprint, str], Iterable[KeyedRecord]]


class RecordType(Struct, frozen=True):
    """A type of records and how they are built.

    Args:
        build: makes the records of an organization (and of a parent in it: a network, a device);
            None: there are none before some are written.
        view_of: the types that these records are another view of, with spaces between; such
            records have no parent, and are not written themselves.
        period: seconds for which records that depend on the time stay the same; 0: for ever.
        max_records: of those that were written for one organization and parent, how many are kept;
            the first ones go. 0: all.
    """

    build: Builder | None = None
    view_of: str = ""
    period: float = 0
    max_records: int = 0


class WrittenRecord(Struct, frozen=True, array_like=True):
    """A record that was written; without one, it was deleted."""

    organization_index: int
    record_type: str
    parent: str
    key: str
    record: Record | None


_ListingKey = tuple[int, str, str]
"""Which listing: the organization's index, the type of its records, their parent."""


class World:
    """Organizations and what is in them.

    Args:
        organizations: how many there are initially.
        devices_per_organization: about how many devices in networks each has; half to one and a
            half times as many in fact.
        seed: same seed, same world.
        record_types: the types of records besides organizations, by name.
        clock: the time.
        max_records: how many records are kept built, default 200,000 (about 250 MB); a listing
            counts as one more.
        population: how many networks and administrators each organization has.
    """

    def __init__(
        self,
        organizations: int,
        devices_per_organization: int,
        seed: int,
        *,
        record_types: Mapping[str, RecordType],
        clock: Clock,
        max_records: int = _MAX_RECORDS,
        population: Population | None = None,
    ) -> None:
        self.seed = seed
        self.population = Population() if population is None else population
        """How many networks and administrators each organization has."""
        self.has_subscription_overview = True
        """Whether organizations with subscriptions have an overview of licenses."""
        self.delivers_callbacks = False
        """Whether callbacks are sent."""
        self.clock = clock
        self.record_types = record_types
        self._views: dict[str, list[str]] = {}
        for name, record_type in record_types.items():
            for base in record_type.view_of.split():
                self._views.setdefault(base, []).append(name)
        self._devices_per_organization = devices_per_organization
        self._initial_organizations = organizations
        self._max_records = max_records
        self.records_built = 0
        """How many records were built so far: what was needed, not what exists."""
        self.version = 0
        """Counts what was written."""
        self.request_log = RequestLog()
        """The requests that each organization got."""
        self.reset()

    def reset(self) -> None:
        """Forget all that was written."""
        count = self._initial_organizations
        self.blueprints = [
            OrganizationBlueprint(
                index, self._devices_per_organization, self.seed, population=self.population
            )
            for index in range(count)
        ]
        """Every organization there ever was, by its index; some may have been deleted."""
        self._index_by_id = {blueprint.id: blueprint.index for blueprint in self.blueprints}
        # one organization has API access off, as in most real fleets
        closed = count - 2 if count > 1 else None
        self.organizations = SortedRecords(
            (blueprint.id, _organization_record(blueprint, has_api=blueprint.index != closed))
            for blueprint in self.blueprints
        )
        """The organization objects."""
        self._written: dict[_ListingKey, dict[str, Record | None]] = {}
        self._issued_numbers = 0
        self._claimed_serials: dict[str, int] = {}
        self._moved_networks: dict[str, int] = {}
        self._cache: OrderedDict[_ListingKey, tuple[float, SortedRecords]] = OrderedDict()
        self.records_in_memory = 0
        """How many records are kept built."""
        self.version += 1

    # --- organizations ---

    def existing_organizations(self) -> Iterator[OrganizationBlueprint]:
        """The organizations that were not deleted, in the order of their ids."""
        for identifier in self.organizations.keys:
            yield self.blueprints[self._index_by_id[identifier]]

    def organization_record(self, organization: OrganizationBlueprint) -> Record:
        """The organization object.

        Raises:
            LookupError: the organization was deleted.
        """
        found = self.organizations.find(organization.id)
        if found is None:
            raise LookupError(organization.id)
        return found[0]

    def has_api_access(self, organization: OrganizationBlueprint) -> bool:
        """Whether the organization exists, and its API access is on."""
        found = self.organizations.find(organization.id)
        return found is not None and bool(found[0]["api"]["enabled"])

    def create_organization(self, record: Record) -> OrganizationBlueprint:
        """A new organization, without anything in it; ``record`` lacks its id."""
        organization = self._add_empty_organization()
        self.put_organization(organization, {"id": organization.id, **record})
        return organization

    def _add_empty_organization(self) -> OrganizationBlueprint:
        organization = OrganizationBlueprint(
            len(self.blueprints), 0, self.seed, is_empty=True, population=self.population
        )
        self.blueprints.append(organization)
        self._index_by_id[organization.id] = organization.index
        return organization

    def put_organization(self, organization: OrganizationBlueprint, record: Record | None) -> None:
        """Replace the organization object; None deletes the organization."""
        self._store((organization.index, "organization", ""), organization.id, record)
        if record is None:
            self.organizations.remove(organization.id)
        else:
            organization.licensing = record["licensing"]["model"]
            self.organizations.put(organization.id, record)

    # --- what is in them ---

    def listing(
        self, organization: OrganizationBlueprint, record_type: str, parent: str = ""
    ) -> SortedRecords:
        """All records of a type in one organization, built now or before."""
        listing_key = (organization.index, record_type, parent)
        period = self.record_types[record_type].period
        stamp = self.clock.now // period if period else 0.0
        cached = self._cache.get(listing_key)
        if cached is not None and cached[0] == stamp:
            self._cache.move_to_end(listing_key)
            return cached[1]
        self._evict(listing_key)
        built = SortedRecords(self._build(listing_key))
        self.records_built += len(built.keys)
        self._cache[listing_key] = stamp, built
        self.records_in_memory += len(built.keys)
        # the newest stays, however large it is
        while (
            self.records_in_memory + len(self._cache) > self._max_records and len(self._cache) > 1
        ):
            self._evict(next(iter(self._cache)))
        return built

    def _build(self, listing_key: _ListingKey) -> Iterator[KeyedRecord]:
        index, record_type, parent = listing_key
        written = self._written.get(listing_key, {})
        build = self.record_types[record_type].build
        for key, record in () if build is None else build(self, self.blueprints[index], parent):
            if key not in written:
                yield key, record
        for key, changed in written.items():
            if changed is not None:
                yield key, changed

    def _evict(self, listing_key: _ListingKey) -> None:
        cached = self._cache.pop(listing_key, None)
        if cached is not None:
            self.records_in_memory -= len(cached[1].keys)

    def find(
        self, organization: OrganizationBlueprint, record_type: str, key: str, parent: str = ""
    ) -> Record | None:
        """One record; None: there is none."""
        found = self.listing(organization, record_type, parent).find(key)
        return None if found is None else found[0]

    def record(
        self, organization: OrganizationBlueprint, record_type: str, key: str, parent: str = ""
    ) -> Record:
        """One record that exists.

        Raises:
            LookupError: it does not.
        """
        found = self.find(organization, record_type, key, parent)
        if found is None:
            raise LookupError(f"{record_type} {key} of {organization.id}")
        return found

    def settings(
        self, organization: OrganizationBlueprint, record_type: str, parent: str = ""
    ) -> Record:
        """The only record of a type that has one."""
        return self.listing(organization, record_type, parent).records[0]

    def has_writes(
        self, organization: OrganizationBlueprint, record_type: str, parent: str = ""
    ) -> bool:
        """Whether records of a type were written or deleted."""
        return bool(self._written.get((organization.index, record_type, parent)))

    def organizations_with_writes(self, record_type: str) -> list[OrganizationBlueprint]:
        """The organizations that exist of which records of a type were written."""
        found = {
            index: None
            for (index, name, _), written in self._written.items()
            if name == record_type and written
        }
        written_to = [self.blueprints[index] for index in found]
        return [each for each in written_to if self.organizations.find(each.id) is not None]

    def put(
        self,
        organization: OrganizationBlueprint,
        record_type: str,
        key: str,
        record: Record,
        parent: str = "",
    ) -> None:
        """Add a record, or replace it. It must not be changed afterwards."""
        self._write((organization.index, record_type, parent), key, record)

    def remove(
        self, organization: OrganizationBlueprint, record_type: str, key: str, parent: str = ""
    ) -> None:
        """Delete a record."""
        self._write((organization.index, record_type, parent), key, None)

    def _write(self, listing_key: _ListingKey, key: str, record: Record | None) -> None:
        self._store(listing_key, key, record)
        self._update_listing(listing_key, key, record)
        written = self._written[listing_key]
        max_records = self.record_types[listing_key[1]].max_records
        if max_records and len(written) > max_records:
            first = next(iter(written))
            del written[first]
            self._update_listing(listing_key, first, None)
        self._evict_views(listing_key[0], listing_key[1])

    def _update_listing(self, listing_key: _ListingKey, key: str, record: Record | None) -> None:
        """Have a listing that is built show what was written."""
        cached = self._cache.get(listing_key)
        if cached is None:
            return
        listing = cached[1]
        before = len(listing.keys)
        if record is None:
            listing.remove(key)
        else:
            listing.put(key, record)
        self.records_in_memory += len(listing.keys) - before

    def _store(self, listing_key: _ListingKey, key: str, record: Record | None) -> None:
        """Keep what was written."""
        written = self._written.setdefault(listing_key, {})
        record_type = self.record_types.get(listing_key[1])
        if record is None and record_type is not None and record_type.build is None:
            # nothing is built under this key, so there is nothing to hide
            written.pop(key, None)
        else:
            written[key] = record
        self.version += 1
        if listing_key[1] == "hardware":
            if record is not None:
                self._claimed_serials[key] = listing_key[0]
            elif self._claimed_serials.get(key) == listing_key[0]:
                del self._claimed_serials[key]
        elif listing_key[1] == "networks":
            if record is None:
                if self._moved_networks.get(key) == listing_key[0]:
                    del self._moved_networks[key]
            elif identifiers.organization_index_of_network(key) == listing_key[0]:
                self._moved_networks.pop(key, None)
            else:
                self._moved_networks[key] = listing_key[0]

    def _evict_views(self, index: int, record_type: str) -> None:
        for view in self._views.get(record_type, ()):
            self._evict((index, view, ""))
            self._evict_views(index, view)

    def find_organization(self, organization_id: str) -> OrganizationBlueprint | None:
        """The organization with an id; it may have been deleted since."""
        index = self._index_by_id.get(organization_id)
        return None if index is None else self.blueprints[index]

    def organization_of_serial(self, serial: str) -> OrganizationBlueprint | None:
        """The organization whose inventory has a device, or had it first."""
        index = self._claimed_serials.get(serial, identifiers.organization_index_of_serial(serial))
        return self._blueprint(index)

    def organization_of_network(self, network_id: str) -> OrganizationBlueprint | None:
        """The organization that a network was moved to, or would be in."""
        index = self._moved_networks.get(
            network_id, identifiers.organization_index_of_network(network_id)
        )
        return self._blueprint(index)

    def _blueprint(self, index: int | None) -> OrganizationBlueprint | None:
        if index is None or not 0 <= index < len(self.blueprints):
            return None
        return self.blueprints[index]

    def new_number(self) -> int:
        """A number that nothing else has, for the id of something new."""
        self._issued_numbers += 1
        return _FIRST_NEW_NUMBER + self._issued_numbers

    # --- what was written, as a whole ---

    def snapshot(self, organization: OrganizationBlueprint) -> Callable[[], None]:
        """Remember what was written to an organization.

        Returns:
            A function that undoes what was written since.
        """
        # records are never changed, so remembering which ones there are is enough
        index = organization.index
        kept = {key: dict(written) for key, written in self._written.items() if key[0] == index}
        organization_record = self.organizations.find(organization.id)

        def undo() -> None:
            for listing_key in [key for key in self._written if key[0] == index]:
                before = kept.get(listing_key, {})
                for key in [key for key in self._written[listing_key] if key not in before]:
                    self._store(listing_key, key, None)
                    self._written[listing_key].pop(key, None)
                for key, record in before.items():
                    self._store(listing_key, key, record)
            if organization_record is not None:
                self.organizations.put(organization.id, organization_record[0])
            for listing_key in [key for key in self._cache if key[0] == index]:
                self._evict(listing_key)

        return undo

    def written_records(self) -> list[WrittenRecord]:
        """All that was written, to be kept."""
        return [
            WrittenRecord(*listing_key, key, record)
            for listing_key, records in self._written.items()
            for key, record in records.items()
        ]

    def restore(self, written: Iterable[WrittenRecord], issued_numbers: int) -> None:
        """Have exactly this written.

        Args:
            written: what ``written_records`` returned.
            issued_numbers: what ``issued_numbers`` was.
        """
        self.reset()
        self._issued_numbers = issued_numbers
        for entry in written:
            while entry.organization_index >= len(self.blueprints):
                self._add_empty_organization()
            if entry.record_type == "organization":
                self.put_organization(self.blueprints[entry.organization_index], entry.record)
            else:
                listing_key = (entry.organization_index, entry.record_type, entry.parent)
                self._store(listing_key, entry.key, entry.record)

    @property
    def issued_numbers(self) -> int:
        """How many new numbers were given."""
        return self._issued_numbers

    @property
    def parameters(self) -> tuple[int, int, int]:
        """Initial organizations, devices in each, seed: what is written fits only these."""
        return self._initial_organizations, self._devices_per_organization, self.seed


_OWNERS = ("Moe", "Silva", "Tanaka", "Nair", "Berg", "Martin", "Nowak", "Okafor")


def _organization_record(organization: OrganizationBlueprint, *, has_api: bool) -> Record:
    index = organization.index
    rng = organization.random("organization")
    managed = [{"name": "MSP ID", "value": str(40_000 + index)}]
    return {
        "id": organization.id,
        "name": f"{organization.place.city} {rng.choice(_OWNERS)} {index + 1}",
        "url": f"https://n{200 + index % 50}.meraki.com/o/{index:05x}/manage/overview",
        "api": {"enabled": has_api},
        "licensing": {"model": organization.licensing},
        "cloud": {"region": {"name": "Europe", "host": {"name": "Germany"}}},
        "management": {"details": managed if rng.random() < 0.5 else []},
        "privacy": {"byDefault": {"enabled": False}},
    }
