"""Access rules of administrators and SAML roles: what they may do by network and by tag."""

from collections.abc import Collection, Iterator

from ...access.permissions import access_to
from ...contract.responses import READ_ONLY, ApiResponse
from ...world.administrators import NETWORK_ACCESSES
from ...world.sorted_records import Record
from ..shared.call import Call, Handler


def access_rule_problems(
    call: Call, network_accesses: Collection[str] = NETWORK_ACCESSES
) -> Iterator[str]:
    """What is wrong with the access rules in a body.

    Args:
        call: whose body.
        network_accesses: the accesses that a rule for a network may give, default those of
            administrators.
    """
    for tag in call.body.get("tags", ()):
        if not tag["tag"].strip():
            yield "Tag can't be blank"
        yield from _access_problems(tag["access"], NETWORK_ACCESSES)
    for network in call.body.get("networks", ()):
        if call.world.find(call.organization, "networks", network["id"]) is None:
            yield f"Network with ID {network['id']} not found"
        yield from _access_problems(network["access"], network_accesses)


def _access_problems(access: str, allowed: Collection[str]) -> Iterator[str]:
    if access not in allowed:
        yield f"'access' must be one of: {', '.join(map(repr, allowed))}"


def access_rules(call: Call) -> Record:
    """The lists of rules in a body; each replaces the old list."""
    keys = {"tags": "tag", "networks": "id"}
    return {
        name: [{key: rule[key], "access": rule["access"]} for rule in call.body[name]]
        for name, key in keys.items()
        if name in call.body
    }


def grants_no_access(record: Record) -> bool:
    """Whether a role or an administrator would have no access at all."""
    return record["orgAccess"] == "none" and not record["tags"] and not record["networks"]


NO_ACCESS_GRANTED = "Organization access 'none' needs at least one tag or network"


def requires_full_access(handler: Handler) -> Handler:
    """A handler that only full administrators of the organization may use."""

    def handle(call: Call) -> ApiResponse:
        if access_to(call.world, call.organization, call.identity) != "full":
            return READ_ONLY
        return handler(call)

    return handle
