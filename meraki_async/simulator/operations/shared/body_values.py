"""Values that are read from a body: a name, ids, another organization."""

from ...access.permissions import access_to, may_write
from ...contract.responses import NOT_FOUND, READ_ONLY, ApiResponse, ParameterError
from ...world.blueprint import OrganizationBlueprint
from ...world.sorted_records import SortedRecords
from .call import Call


def required_name(call: Call) -> str:
    """The name in the body, which must not be blank.

    Raises:
        ParameterError: it is empty.
    """
    name = call.body["name"]
    if not name or not name.strip():
        raise ParameterError("Name can't be blank")
    return str(name)


def unique_name(call: Call, listing: SortedRecords, *own: str) -> str:
    """The name in the body, which no other record of a listing may have.

    Args:
        call: whose body.
        listing: the records.
        own: ids of records that may have the name, since they are renamed or deleted.

    Raises:
        ParameterError: it is empty, or taken.
    """
    name = required_name(call)
    if any(record["name"] == name and record["id"] not in own for record in listing.records):
        raise ParameterError("Name has already been taken")
    return name


def distinct_values(call: Call, member: str) -> list[str]:
    """The strings in an array of the body, each once, in their order."""
    return list(dict.fromkeys(text for text in call.body.get(member) or () if text))


def writable_organization(call: Call, identifier: str) -> OrganizationBlueprint | ApiResponse:
    """Another organization that a call writes to.

    Returns:
        The organization; or the response when the caller may not write to it.
    """
    world = call.world
    organization = world.find_organization(identifier)
    if (
        organization is None
        or not world.has_api_access(organization)
        or not access_to(world, organization, call.identity)
    ):
        return NOT_FOUND
    return organization if may_write(world, organization, call.identity) else READ_ONLY
