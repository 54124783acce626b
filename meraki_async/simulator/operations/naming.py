"""What bodies name: names of things, ids, and other organizations."""

from ..access import READ_ONLY, access_to, may_write
from ..answers import NOT_FOUND, Answer, ParameterError
from ..call import Call
from ..listing import Listing
from ..plan import Plan


def name_in(call: Call) -> str:
    """The name in the body, which something has to have.

    Raises:
        ParameterError: it is empty.
    """
    name = call.body["name"]
    if not name or not name.strip():
        raise ParameterError("Name can't be blank")
    return str(name)


def free_name(call: Call, listing: Listing, *own: str) -> str:
    """The name in the body, which no other record of a listing has.

    Args:
        own: ids of those who may have it, since they lose it.

    Raises:
        ParameterError: it is empty, or taken.
    """
    name = name_in(call)
    if any(record["name"] == name and record["id"] not in own for record in listing.records):
        raise ParameterError("Name has already been taken")
    return name


def distinct(call: Call, member: str) -> list[str]:
    """The texts in an array of the body, each once."""
    return list(dict.fromkeys(text for text in call.body.get(member) or () if text))


def organization(call: Call, identifier: str) -> Plan | Answer:
    """Another organization, for writing; or the answer to somebody who may not."""
    world = call.world
    plan = world.plan_of_organization(identifier)
    if plan is None or not world.is_open(plan) or not access_to(world, plan, call.identity):
        return NOT_FOUND
    return plan if may_write(world, plan, call.identity) else READ_ONLY
