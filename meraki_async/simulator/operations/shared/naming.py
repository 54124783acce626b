"""What bodies name: names of things, ids, and other organizations."""

from ...access.permissions import access_to, may_write
from ...contract.responses import NOT_FOUND, READ_ONLY, ApiResponse, ParameterError
from ...world.blueprint import OrganizationBlueprint
from ...world.sorted_records import SortedRecords
from .call import Call


def required_name(call: Call) -> str:
    """The name in the body, which something has to have.

    Raises:
        ParameterError: it is empty.
    """
    name = call.body["name"]
    if not name or not name.strip():
        raise ParameterError("Name can't be blank")
    return str(name)


def unique_name(call: Call, listing: SortedRecords, *own: str) -> str:
    """The name in the body, which no other record of a listing has.

    Args:
        own: ids of those who may have it, since they lose it.

    Raises:
        ParameterError: it is empty, or taken.
    """
    name = required_name(call)
    if any(record["name"] == name and record["id"] not in own for record in listing.records):
        raise ParameterError("Name has already been taken")
    return name


def distinct_values(call: Call, member: str) -> list[str]:
    """The texts in an array of the body, each once."""
    return list(dict.fromkeys(text for text in call.body.get(member) or () if text))


def writable_organization(call: Call, identifier: str) -> OrganizationBlueprint | ApiResponse:
    """Another organization, for writing; or the response to somebody who may not."""
    world = call.world
    organization = world.find_organization(identifier)
    if (
        organization is None
        or not world.has_api_access(organization)
        or not access_to(world, organization, call.identity)
    ):
        return NOT_FOUND
    return organization if may_write(world, organization, call.identity) else READ_ONLY
