"""The simulated world: the same seed, the same records, and over them what was written.

Records are built organization by organization, when somebody asks, and forgotten again; only what
was written is kept.
"""

from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator, Mapping

from msgspec import Struct

from . import identifiers
from .clock import Clock
from .listing import Keyed, Listing, Record
from .plan import Plan
from .request_log import RequestLog

_MOST_RECORDS = 200_000
_FIRST_MADE = 50_000

Builder = Callable[["World", Plan, str], Iterable[Keyed]]


class Kind(Struct, frozen=True):
    """A kind of records and how they come about.

    Args:
        build: makes the records of an organization (and of a parent in it: a network, a device);
            None: there are none before some are written.
        of: the kinds that they are another view of, with spaces between; such records have no
            parent, and are not written themselves.
        period: seconds for which records that depend on the time stay the same; 0: for ever.
        most: of those that were written for one organization and parent, how many are kept; the
            first ones go. 0: all.
    """

    build: Builder | None = None
    of: str = ""
    period: float = 0
    most: int = 0


class Written(Struct, frozen=True, array_like=True):
    """A record that was written; without one, it was deleted."""

    organization: int
    kind: str
    parent: str
    key: str
    record: Record | None


_Place = tuple[int, str, str]


class World:
    """Organizations and what is in them.

    Args:
        organizations: how many.
        devices_per_organization: about how many devices in networks each has; half to one and a
            half times as many in fact.
        seed: same seed, same world.
        kinds: what there is besides organizations.
        clock: the time.
        most_records: how many records are kept built, default 200,000 (about 250 MB); a listing
            counts as one more.
    """

    def __init__(
        self,
        organizations: int,
        devices_per_organization: int,
        seed: int,
        *,
        kinds: Mapping[str, Kind],
        clock: Clock,
        most_records: int = _MOST_RECORDS,
    ) -> None:
        self.seed = seed
        self.clock = clock
        self._kinds = kinds
        self._views: dict[str, list[str]] = {}
        for name, kind in kinds.items():
            for base in kind.of.split():
                self._views.setdefault(base, []).append(name)
        self._devices = devices_per_organization
        self._first = organizations
        self._most_records = most_records
        self.built_records = 0
        """Records built so far: what was asked for, not what exists."""
        self.version = 0
        """Counts what was written."""
        self.requests = RequestLog()
        """What organizations were asked."""
        self.reset()

    def reset(self) -> None:
        """Forget all that was written."""
        self.plans = [Plan(index, self._devices, self.seed) for index in range(self._first)]
        self.index_of = {plan.id: plan.index for plan in self.plans}
        # one organization has API access off, as in most real fleets
        closed = self._first - 2 if self._first > 1 else None
        self.organizations = Listing(
            (plan.id, _organization(plan, is_open=plan.index != closed)) for plan in self.plans
        )
        self._written: dict[_Place, dict[str, Record | None]] = {}
        self._made = 0
        self._claimed: dict[str, int] = {}
        self._cache: OrderedDict[_Place, tuple[float, Listing]] = OrderedDict()
        self.kept_records = 0
        """Records in memory."""
        self.version += 1

    # --- organizations ---

    def organization(self, plan: Plan) -> Record:
        """The organization object.

        Raises:
            LookupError: it was deleted.
        """
        found = self.organizations.find(plan.id)
        if found is None:
            raise LookupError(plan.id)
        return found[0]

    def is_open(self, plan: Plan) -> bool:
        """Whether it is there, and its API access is on."""
        found = self.organizations.find(plan.id)
        return found is not None and bool(found[0]["api"]["enabled"])

    def make_organization(self, record: Record) -> Plan:
        """A new organization, without anything in it; ``record`` lacks its id."""
        plan = self._empty_plan(len(self.plans))
        self.put_organization(plan, {"id": plan.id, **record})
        return plan

    def _empty_plan(self, index: int) -> Plan:
        plan = Plan(index, 0, self.seed, is_empty=True)
        self.plans.append(plan)
        self.index_of[plan.id] = index
        return plan

    def put_organization(self, plan: Plan, record: Record | None) -> None:
        """Replace the organization object; None deletes the organization."""
        self._note((plan.index, "organization", ""), plan.id, record)
        if record is None:
            self.organizations.remove(plan.id)
        else:
            plan.licensing = record["licensing"]["model"]
            self.organizations.put(plan.id, record)

    # --- what is in them ---

    def listing(self, plan: Plan, kind: str, parent: str = "") -> Listing:
        """A listing of one organization, built or remembered."""
        place = (plan.index, kind, parent)
        period = self._kinds[kind].period
        stamp = self.clock.now // period if period else 0.0
        found = self._cache.get(place)
        if found is not None and found[0] == stamp:
            self._cache.move_to_end(place)
            return found[1]
        self._forget(place)
        built = Listing(self._build(place))
        self.built_records += len(built.keys)
        self._cache[place] = stamp, built
        self.kept_records += len(built.keys)
        # the newest stays, however large it is
        while self.kept_records + len(self._cache) > self._most_records and len(self._cache) > 1:
            self._forget(next(iter(self._cache)))
        return built

    def _build(self, place: _Place) -> Iterator[Keyed]:
        index, kind, parent = place
        written = self._written.get(place, {})
        build = self._kinds[kind].build
        for key, record in () if build is None else build(self, self.plans[index], parent):
            if key not in written:
                yield key, record
        for key, changed in written.items():
            if changed is not None:
                yield key, changed

    def _forget(self, place: _Place) -> None:
        found = self._cache.pop(place, None)
        if found is not None:
            self.kept_records -= len(found[1].keys)

    def find(self, plan: Plan, kind: str, key: str, parent: str = "") -> Record | None:
        """One record, if it is there."""
        found = self.listing(plan, kind, parent).find(key)
        return None if found is None else found[0]

    def record(self, plan: Plan, kind: str, key: str, parent: str = "") -> Record:
        """One record, which is there.

        Raises:
            LookupError: it is not.
        """
        found = self.find(plan, kind, key, parent)
        if found is None:
            raise LookupError(f"{kind} {key} of {plan.id}")
        return found

    def one(self, plan: Plan, kind: str, parent: str = "") -> Record:
        """The only record of a kind that has one: settings."""
        return self.listing(plan, kind, parent).records[0]

    def is_written(self, plan: Plan, kind: str, parent: str = "") -> bool:
        """Whether there are such records, or none, because somebody wrote or deleted them."""
        return bool(self._written.get((plan.index, kind, parent)))

    def put(self, plan: Plan, kind: str, key: str, record: Record, parent: str = "") -> None:
        """Add a record, or replace it. It must not be changed afterwards."""
        self._write((plan.index, kind, parent), key, record)

    def remove(self, plan: Plan, kind: str, key: str, parent: str = "") -> None:
        """Delete a record."""
        self._write((plan.index, kind, parent), key, None)

    def _write(self, place: _Place, key: str, record: Record | None) -> None:
        self._note(place, key, record)
        self._show(place, key, record)
        written, most = self._written[place], self._kinds[place[1]].most
        if most and len(written) > most:
            first = next(iter(written))
            del written[first]
            self._show(place, first, None)
        self._forget_views(place[0], place[1])

    def _show(self, place: _Place, key: str, record: Record | None) -> None:
        """Have a listing that is built show what was written."""
        if (found := self._cache.get(place)) is not None:
            listing = found[1]
            before = len(listing.keys)
            if record is None:
                listing.remove(key)
            else:
                listing.put(key, record)
            self.kept_records += len(listing.keys) - before

    def _note(self, place: _Place, key: str, record: Record | None) -> None:
        written, kind = self._written.setdefault(place, {}), self._kinds.get(place[1])
        if record is None and kind is not None and kind.build is None:
            # nothing would come back that has to be kept away
            written.pop(key, None)
        else:
            written[key] = record
        self.version += 1
        if place[1] == "hardware":
            if record is not None:
                self._claimed[key] = place[0]
            elif self._claimed.get(key) == place[0]:
                del self._claimed[key]

    def _forget_views(self, index: int, kind: str) -> None:
        for view in self._views.get(kind, ()):
            self._forget((index, view, ""))
            self._forget_views(index, view)

    def plan_of_organization(self, organization_id: str) -> Plan | None:
        """The organization with an id; it may have been deleted since."""
        index = self.index_of.get(organization_id)
        return None if index is None else self.plans[index]

    def plan_of_serial(self, serial: str) -> Plan | None:
        """The organization whose inventory has a device, or had it first."""
        index = self._claimed.get(serial, identifiers.organization_of_serial(serial))
        return self.plans[index] if index is not None and 0 <= index < len(self.plans) else None

    def plan_of_network(self, network_id: str) -> Plan | None:
        """The organization that a network would be in."""
        index = identifiers.organization_of_network(network_id)
        return self.plans[index] if index is not None and 0 <= index < len(self.plans) else None

    def new_number(self) -> int:
        """A number that nothing else has, for the id of something new."""
        self._made += 1
        return _FIRST_MADE + self._made

    # --- what was written, as a whole ---

    def snapshot(self, plan: Plan) -> Callable[[], None]:
        """A way back: call what it returns, and what was written to the organization since is
        undone. Records are never changed, so remembering which ones there are is enough."""
        kept = {p: dict(w) for p, w in self._written.items() if p[0] == plan.index}
        organization = self.organizations.find(plan.id)

        def undo() -> None:
            for place in [p for p in self._written if p[0] == plan.index]:
                before = kept.get(place, {})
                for key in [k for k in self._written[place] if k not in before]:
                    self._note(place, key, None)
                    self._written[place].pop(key, None)
                for key, record in before.items():
                    self._note(place, key, record)
            if organization is not None:
                self.organizations.put(plan.id, organization[0])
            for place in [p for p in self._cache if p[0] == plan.index]:
                self._forget(place)

        return undo

    def written(self) -> list[Written]:
        """All that was written, to be kept."""
        return [
            Written(*place, key, record)
            for place, records in self._written.items()
            for key, record in records.items()
        ]

    def restore(self, written: Iterable[Written], made: int) -> None:
        """Have exactly this written.

        Args:
            written: what ``written()`` gave.
            made: what ``made`` was.
        """
        self.reset()
        self._made = made
        for entry in written:
            while entry.organization >= len(self.plans):
                self._empty_plan(len(self.plans))
            place = (entry.organization, entry.kind, entry.parent)
            if entry.kind == "organization":
                self.put_organization(self.plans[entry.organization], entry.record)
            else:
                self._note(place, entry.key, entry.record)

    @property
    def made(self) -> int:
        """How many new numbers were given."""
        return self._made

    @property
    def figures(self) -> tuple[int, int, int]:
        """Organizations at first, devices in each, seed: what is written fits only these."""
        return self._first, self._devices, self.seed


_OWNERS = ("Moe", "Silva", "Tanaka", "Nair", "Berg", "Martin", "Nowak", "Okafor")


def _organization(plan: Plan, *, is_open: bool) -> Record:
    index = plan.index
    chance = plan.random("organization")
    managed = [{"name": "MSP ID", "value": str(40_000 + index)}]
    return {
        "id": plan.id,
        "name": f"{plan.place.city} {chance.choice(_OWNERS)} {index + 1}",
        "url": f"https://n{200 + index % 50}.meraki.com/o/{index:05x}/manage/overview",
        "api": {"enabled": is_open},
        "licensing": {"model": plan.licensing},
        "cloud": {"region": {"name": "Europe", "host": {"name": "Germany"}}},
        "management": {"details": managed if chance.random() < 0.5 else []},
        "privacy": {"byDefault": {"enabled": False}},
    }
