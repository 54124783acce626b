"""Licences, in each of the three models."""

from collections.abc import Callable, Iterator

from .. import fleet, licences
from ..access import access_to
from ..answers import NOT_FOUND, Answer
from ..call import Call, Handlers
from ..filters import filtered
from ..listing import Keyed, Listing, Record
from ..paging import page_of
from ..plan import Plan
from ..world import Kind, World
from .replies import bad, ok

_SHARING = 9


def _sharers(world: World, plan: Plan) -> list[Plan]:
    """Neighbouring organizations that have a subscription in common, ``plan`` among them."""
    first = plan.index - plan.index % _SHARING
    return [
        near
        for near in world.plans[first : first + _SHARING]
        if near.licensing == "subscription" and world.is_open(near)
    ]


def _per_device(world: World, plan: Plan, parent: str) -> Iterator[Keyed]:
    # of those that were there at first: from then on licences change by themselves
    pieces = [piece for _, piece in fleet.hardware(plan)]
    return licences.per_device(plan, pieces[: plan.device_count])


def _wrong_model(plan: Plan, model: str) -> Answer:
    return bad(f"Organization {plan.id} does not support {model} licensing")


def _listed(kind: str, model: str) -> Callable[[Call], Answer]:
    def answer(call: Call) -> Answer:
        if call.plan.licensing != model:
            return _wrong_model(call.plan, model)
        listing = filtered(call.world.listing(call.plan, kind), kind, call.query)
        return page_of(listing, call.query, call.operation, call.url)

    return answer


def _overview(call: Call) -> Answer:
    world, plan = call.world, call.plan
    match plan.licensing:
        case "co-term":
            return ok(licences.co_term_overview(world.listing(plan, "coterm").records))
        case "per-device":
            return ok(licences.per_device_overview(world.listing(plan, "licenses").records))
    return _wrong_model(plan, "co-term")


def _subscriptions(call: Call) -> Answer:
    world, wanted = call.world, call.values("organizationIds")
    if not wanted:
        return bad("Missing required parameter: organizationIds")
    # by id: organizations share subscriptions, and may be named twice
    found: dict[str, Record] = {}
    for identifier in wanted:
        index = world.index_of.get(identifier)
        plan = None if index is None else world.plans[index]
        if plan is None or not world.is_open(plan) or not access_to(world, plan, call.identity):
            return NOT_FOUND
        if plan.licensing == "subscription":
            listing = world.listing(plan, "subscriptions")
            found.update(zip(listing.keys, listing.records, strict=True))
    return page_of(Listing(found.items()), call.query, call.operation, call.url)


KINDS = {
    "licenses": Kind(_per_device),
    "coterm": Kind(lambda world, plan, parent: licences.co_term(plan)),
    "subscriptions": Kind(
        lambda world, plan, parent: licences.subscriptions(plan, _sharers(world, plan))
    ),
}
HANDLERS: Handlers = {
    "getOrganizationLicenses": _listed("licenses", "per-device"),
    "getOrganizationLicensingCotermLicenses": _listed("coterm", "co-term"),
    "getOrganizationLicensesOverview": _overview,
    "getAdministeredLicensingSubscriptionSubscriptions": _subscriptions,
}
