"""The simulated world: the same seed, the same records. Built organization by organization, when
somebody asks, and forgotten again."""

from collections import OrderedDict
from collections.abc import Iterable

from . import fleet, licences, people
from .listing import Keyed, Listing, Record
from .plan import Plan

_MOST_RECORDS = 200_000
_SHARING = 9
_OWNERS = ("Moe", "Silva", "Tanaka", "Nair", "Berg", "Martin", "Nowak", "Okafor")


class World:
    """Organizations and what is in them.

    Args:
        organizations: how many.
        devices_per_organization: about how many devices in networks each has; half to one and a
            half times as many in fact.
        seed: same seed, same world.
        most_records: how many records are kept built, default 200,000 (about 250 MB).
    """

    def __init__(
        self,
        organizations: int,
        devices_per_organization: int,
        seed: int,
        *,
        most_records: int = _MOST_RECORDS,
    ) -> None:
        self.plans = [Plan(index, devices_per_organization, seed) for index in range(organizations)]
        self.index_of = {plan.id: plan.index for plan in self.plans}
        self._most_records = most_records
        self._cache: OrderedDict[tuple[int, str], Listing] = OrderedDict()
        self.kept_records = 0
        """Records in memory."""
        self.built_records = 0
        """Records built so far: what was asked for, not what exists."""
        # one organization has API access off, as in most real fleets
        self._closed = organizations - 2 if organizations > 1 else None
        self.organizations = Listing((plan.id, self.organization(plan)) for plan in self.plans)

    def is_open(self, plan: Plan) -> bool:
        """Whether API access is on."""
        return plan.index != self._closed

    def organization(self, plan: Plan) -> Record:
        """The organization object."""
        index = plan.index
        chance = plan.random("organization")
        managed = [{"name": "MSP ID", "value": str(40_000 + index)}]
        return {
            "id": plan.id,
            "name": f"{plan.place.city} {chance.choice(_OWNERS)} {index + 1}",
            "url": f"https://n{200 + index % 50}.meraki.com/o/{index:05x}/manage/overview",
            "api": {"enabled": self.is_open(plan)},
            "licensing": {"model": plan.licensing},
            "cloud": {"region": {"name": "Europe", "host": {"name": "Germany"}}},
            "management": {"details": managed if chance.random() < 0.5 else []},
            "privacy": {"byDefault": {"enabled": False}},
        }

    def listing(self, plan: Plan, kind: str) -> Listing:
        """A listing of one organization, built or remembered."""
        key = (plan.index, kind)
        found = self._cache.get(key)
        if found is not None:
            self._cache.move_to_end(key)
            return found
        built = Listing(self._build(plan, kind))
        self.built_records += len(built.keys)
        self._cache[key] = built
        self.kept_records += len(built.keys)
        # the newest stays, however large it is
        while self.kept_records > self._most_records and len(self._cache) > 1:
            _, dropped = self._cache.popitem(last=False)
            self.kept_records -= len(dropped.keys)
        return built

    def _build(self, plan: Plan, kind: str) -> Iterable[Keyed]:
        match kind:
            case "networks":
                return fleet.networks(plan)
            case "devices":
                return fleet.devices(plan)
            case "availabilities":
                return fleet.availabilities(plan, self.listing(plan, "devices").records)
            case "inventory":
                return fleet.inventory(plan, self.listing(plan, "devices").records)
            case "admins":
                return people.administrators(plan)
            case "changes":
                admins = self.listing(plan, "admins").records
                return people.changes(plan, admins, self.listing(plan, "networks").records)
            case "licenses":
                return licences.per_device(plan, self.listing(plan, "devices").records)
            case "coterm":
                return licences.co_term(plan)
            case "subscriptions":
                return licences.subscriptions(plan, self._sharers(plan))
        raise LookupError(kind)

    def _sharers(self, plan: Plan) -> list[Plan]:
        """Neighbouring organizations that have a subscription in common, ``plan`` among them."""
        first = plan.index - plan.index % _SHARING
        return [
            near
            for near in self.plans[first : first + _SHARING]
            if near.licensing == "subscription" and self.is_open(near)
        ]
