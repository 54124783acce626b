"""Licences per device and co-term: read."""

from collections.abc import Callable, Iterator

from .. import fleet, licences
from ..answers import NOT_FOUND, Answer
from ..call import Call, Handler, Handlers
from ..filters import filtered
from ..listing import Keyed
from ..paging import page_of
from ..plan import Plan
from ..world import Kind, World
from .replies import bad, ok


def _bought_licenses(world: World, plan: Plan, parent: str) -> Iterator[Keyed]:
    # for those that were there at first: from then on licences change by themselves
    pieces = [piece for _, piece in fleet.hardware(plan)]
    return licences.per_device(plan, pieces[: plan.device_count], world.clock.now)


def _licenses(world: World, plan: Plan, parent: str) -> Iterator[Keyed]:
    for licence in world.listing(plan, "boughtLicenses").records:
        shown = licences.in_its_state(licence, world.clock.now)
        if licence["deviceSerial"] is not None:
            piece = world.find(plan, "hardware", licence["deviceSerial"])
            shown["networkId"] = piece and piece["networkId"]
        yield licence["id"], shown


def _keys(world: World, plan: Plan, parent: str) -> Iterator[Keyed]:
    for key in world.listing(plan, "boughtKeys").records:
        yield key["key"], {**key, "expired": licences.end_of_key(key) <= world.clock.now}


def wrong_model(plan: Plan, model: str) -> Answer:
    """The answer to operations of another licensing model."""
    return bad(f"Organization {plan.id} does not support {model} licensing")


def of_model(model: str, handler: Handler) -> Handler:
    """A handler for organizations of one licensing model."""

    def answer(call: Call) -> Answer:
        return handler(call) if call.plan.licensing == model else wrong_model(call.plan, model)

    return answer


def _listed(kind: str) -> Callable[[Call], Answer]:
    def answer(call: Call) -> Answer:
        listing = filtered(call.world.listing(call.plan, kind), kind, call.query)
        return page_of(listing, call.query, call.operation, call.url)

    return answer


def _one(call: Call) -> Answer:
    found = call.world.find(call.plan, "licenses", call.arguments["licenseId"])
    return NOT_FOUND if found is None else ok(found)


def _overview(call: Call) -> Answer:
    world, plan = call.world, call.plan
    match plan.licensing:
        case "co-term":
            keys = world.listing(plan, "coterm").records
            return ok(licences.co_term_overview(keys, call.now))
        case "per-device":
            licenses = world.listing(plan, "licenses").records
            return ok(licences.per_device_overview(licenses, call.now))
    return wrong_model(plan, "co-term")


KINDS = {
    "boughtLicenses": Kind(_bought_licenses, period=licences.DAY),
    "boughtKeys": Kind(
        lambda world, plan, parent: licences.co_term(plan, world.clock.now), period=licences.DAY
    ),
    "licenses": Kind(_licenses, of="boughtLicenses hardware", period=licences.DAY),
    "coterm": Kind(_keys, of="boughtKeys", period=licences.DAY),
}
HANDLERS: Handlers = {
    "getOrganizationLicenses": of_model("per-device", _listed("licenses")),
    "getOrganizationLicense": of_model("per-device", _one),
    "getOrganizationLicensingCotermLicenses": of_model("co-term", _listed("coterm")),
    "getOrganizationLicensesOverview": _overview,
}
