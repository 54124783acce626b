"""Which path answers what. A request's organization is known before it is answered, since its
budget is charged first."""

import re
from typing import NamedTuple

import msgspec

from . import fleet, licences, people
from .answers import NOT_FOUND, UNKNOWN_PATH, Answer, ParameterError, errors
from .filters import filtered
from .identifiers import organization_of_network, organization_of_serial
from .listing import Listing, Record
from .paging import NUMBERS, SERIALS, PageLimits, Query, Sentinels, page_of
from .plan import Plan
from .world import World

_PATH = re.compile(r"/(organizations|networks|devices)/([^/]+)(?:/(.+))?")
_ORGANIZATIONS = PageLimits(3, 9000, 9000)
_THOUSAND = PageLimits(3, 1000, 1000)


class _Paths(NamedTuple):
    """A listing below an organization."""

    kind: str
    limits: PageLimits | None = _THOUSAND
    """None: never paged."""
    sentinels: Sentinels = NUMBERS
    licensing: str | None = None
    """The only licensing model that has it."""


_LISTINGS = {
    "networks": _Paths("networks", PageLimits(3, 100_000, 1000)),
    "devices": _Paths("devices", PageLimits(3, 5000, 1000), SERIALS),
    "devices/availabilities": _Paths("availabilities", sentinels=SERIALS),
    "inventory/devices": _Paths("inventory", sentinels=SERIALS),
    "admins": _Paths("admins", None),
    "configurationChanges": _Paths("changes", PageLimits(3, 100_000, 5000)),
    "licenses": _Paths("licenses", licensing="per-device"),
    "licensing/coterm/licenses": _Paths("coterm", licensing="co-term"),
}


class Routes:
    """Answers requests about a world."""

    def __init__(self, world: World) -> None:
        self._world = world

    def organization_of(self, path: str) -> Plan | None:
        """The organization that a request on ``path`` is charged to."""
        match = _PATH.fullmatch(path)
        if match is None:
            return None
        kind, identifier, _ = match.groups()
        if kind == "organizations":
            index = self._world.index_of.get(identifier)
        elif kind == "networks":
            index = organization_of_network(identifier)
        else:
            index = organization_of_serial(identifier)
        plans = self._world.plans
        return plans[index] if index is not None and 0 <= index < len(plans) else None

    def leads_somewhere(self, path: str) -> bool:
        """Whether the organization, network or device that ``path`` begins with is there."""
        found, plan = _PATH.fullmatch(path), self.organization_of(path)
        if found is None or plan is None or not self._world.is_open(plan):
            return False
        kind, identifier, _ = found.groups()
        if kind == "organizations":
            return True
        return self._world.listing(plan, kind).find(identifier) is not None

    def answer(self, method: str, path: str, query: Query, url: str) -> Answer:
        """Answer a request that may be answered. ``url`` is the path's absolute address."""
        if method != "GET":
            return UNKNOWN_PATH
        try:
            return self._answer(path, query, url)
        except ParameterError as error:
            return errors(400, str(error))

    def _answer(self, path: str, query: Query, url: str) -> Answer:
        match path:
            case "/organizations":
                return page_of(self._world.organizations, query, _ORGANIZATIONS, url)
            case "/administered/identities/me":
                return _ok(people.OWN_IDENTITY)
            case "/administered/licensing/subscription/subscriptions":
                return self._subscriptions(query, url)
        found = _PATH.fullmatch(path)
        if found is None:
            return UNKNOWN_PATH
        kind, identifier, rest = found.groups()
        plan = self.organization_of(path)
        if plan is None or not self._world.is_open(plan):
            return NOT_FOUND
        if kind == "organizations":
            return self._of_organization(plan, rest, query, url)
        if kind == "networks":
            return self._of_network(plan, identifier, rest)
        device = self._world.listing(plan, "devices").find(identifier)
        if device is None:
            return NOT_FOUND
        return _ok(fleet.single_device(device[0])) if rest is None else UNKNOWN_PATH

    def _of_organization(self, plan: Plan, rest: str | None, query: Query, url: str) -> Answer:
        if rest is None:
            return _ok(self._world.organization(plan))
        if rest == "licenses/overview":
            return self._overview(plan)
        path = _LISTINGS.get(rest)
        if path is None:
            return UNKNOWN_PATH
        if path.licensing not in (None, plan.licensing):
            return _wrong_model(plan, str(path.licensing))
        listing = filtered(self._world.listing(plan, path.kind), path.kind, query)
        if path.limits is None:
            return Answer(200, listing.whole())
        return page_of(listing, query, path.limits, url, path.sentinels)

    def _of_network(self, plan: Plan, identifier: str, rest: str | None) -> Answer:
        network = self._world.listing(plan, "networks").find(identifier)
        if network is None:
            return NOT_FOUND
        if rest is None:
            return Answer(200, network[1])
        if rest != "devices":
            return UNKNOWN_PATH
        devices = self._world.listing(plan, "devices")
        return Answer(200, devices.only(lambda record: record["networkId"] == identifier).whole())

    def _subscriptions(self, query: Query, url: str) -> Answer:
        wanted = [value for name, value in query if name == "organizationIds[]"]
        if not wanted:
            return errors(400, "Missing required parameter: organizationIds")
        # by id: organizations share subscriptions, and may be named twice
        found: dict[str, Record] = {}
        for identifier in wanted:
            index = self._world.index_of.get(identifier)
            if index is None or not self._world.is_open(self._world.plans[index]):
                return NOT_FOUND
            plan = self._world.plans[index]
            if plan.licensing == "subscription":
                listing = self._world.listing(plan, "subscriptions")
                found.update(zip(listing.keys, listing.records, strict=True))
        return page_of(Listing(found.items()), query, _THOUSAND, url)

    def _overview(self, plan: Plan) -> Answer:
        match plan.licensing:
            case "co-term":
                keys = self._world.listing(plan, "coterm").records
                return _ok(licences.co_term_overview(keys))
            case "per-device":
                licenses = self._world.listing(plan, "licenses").records
                return _ok(licences.per_device_overview(licenses))
        return _wrong_model(plan, "co-term")


def _ok(value: Record) -> Answer:
    return Answer(200, msgspec.json.encode(value))


def _wrong_model(plan: Plan, model: str) -> Answer:
    return errors(400, f"Organization {plan.id} does not support {model} licensing")
