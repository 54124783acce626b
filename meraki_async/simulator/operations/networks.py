"""Networks."""

from .. import fleet
from ..answers import Answer
from ..call import Call, Handlers
from ..filters import filtered
from ..paging import page_of
from ..world import Kind
from .replies import ok


def _list(call: Call) -> Answer:
    listing = filtered(call.world.listing(call.plan, "networks"), "networks", call.query)
    return page_of(listing, call.query, call.operation, call.url)


def _one(call: Call) -> Answer:
    return ok(call.world.record(call.plan, "networks", call.arguments["networkId"]))


KINDS = {"networks": Kind(lambda world, plan, parent: fleet.networks(plan))}
HANDLERS: Handlers = {"getOrganizationNetworks": _list, "getNetwork": _one}
