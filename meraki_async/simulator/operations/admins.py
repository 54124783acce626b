"""Administrators."""

from .. import people
from ..answers import Answer
from ..call import Call, Handlers
from ..filters import filtered
from ..world import Kind


def _list(call: Call) -> Answer:
    listing = filtered(call.world.listing(call.plan, "admins"), "admins", call.query)
    return Answer(200, listing.whole())


KINDS = {"admins": Kind(lambda world, plan, parent: people.administrators(plan))}
HANDLERS: Handlers = {"getOrganizationAdmins": _list}
