"""Organizations, and who is asking."""

from ..access import access_to
from ..answers import Answer
from ..call import Call, Handlers
from ..paging import page_of
from ..people import own_identity
from .replies import ok


def _list(call: Call) -> Answer:
    world, who = call.world, call.identity
    seen = world.organizations.only(
        lambda record: access_to(world, world.plans[world.index_of[record["id"]]], who) is not None
    )
    return page_of(seen, call.query, call.operation, call.url)


def _one(call: Call) -> Answer:
    return ok(call.world.organization(call.plan))


def _myself(call: Call) -> Answer:
    return ok(own_identity(call.identity))


HANDLERS: Handlers = {
    "getOrganizations": _list,
    "getOrganization": _one,
    "getAdministeredIdentitiesMe": _myself,
}
