"""What administrators and SAML roles are allowed by network and by tag."""

from collections.abc import Collection, Iterator

from ...access.permissions import access_to
from ...contract.responses import READ_ONLY, ApiResponse
from ...world.sorted_records import Record
from ..shared.call import Call, Handler

ACCESSES = ("full", "read-only", "guest-ambassador", "monitor-only")


def problems(call: Call, network_accesses: Collection[str] = ACCESSES) -> Iterator[str]:
    """What is wrong with the tags and networks of a body."""
    for tag in call.body.get("tags", ()):
        if not tag["tag"].strip():
            yield "Tag can't be blank"
        yield from _access_problems(tag["access"], ACCESSES)
    for network in call.body.get("networks", ()):
        if call.world.find(call.organization, "networks", network["id"]) is None:
            yield f"Network with ID {network['id']} not found"
        yield from _access_problems(network["access"], network_accesses)


def _access_problems(access: str, allowed: Collection[str]) -> Iterator[str]:
    if access not in allowed:
        yield f"'access' must be one of: {', '.join(map(repr, allowed))}"


def grants(call: Call) -> Record:
    """The lists that a body gives; each replaces the one there was."""
    named = {"tags": "tag", "networks": "id"}
    return {
        name: [{key: grant[key], "access": grant["access"]} for grant in call.body[name]]
        for name, key in named.items()
        if name in call.body
    }


def grants_nothing(record: Record) -> bool:
    """Whether it would let nobody see anything."""
    return record["orgAccess"] == "none" and not record["tags"] and not record["networks"]


NOTHING_GRANTED = "Organization access 'none' needs at least one tag or network"


def by_full_administrators(handler: Handler) -> Handler:
    """A handler that nobody else may call."""

    def refused_to_others(call: Call) -> ApiResponse:
        if access_to(call.world, call.organization, call.identity) != "full":
            return READ_ONLY
        return handler(call)

    return refused_to_others
