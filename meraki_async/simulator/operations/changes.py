"""The configuration change log: what the seed says was changed, and what was really, lately."""

from collections.abc import Iterator
from zlib import crc32

from .. import people
from ..answers import Answer
from ..call import Call, Handlers
from ..change_log import LAST_NUMBER, change, change_key
from ..filters import filtered
from ..listing import Keyed
from ..paging import page_of
from ..plan import Plan
from ..world import Kind, World

_YEAR = 365 * 86_400.0
_EVERY = 8 * 3600


def _changes(world: World, plan: Plan, parent: str) -> Iterator[Keyed]:
    """One every eight hours or so, for a year."""
    if plan.is_empty:
        return
    members = [member for member in people.members(plan) if member.access == "full"]
    first, last = int((world.clock.now - _YEAR) // _EVERY), int(world.clock.now // _EVERY)
    for number in range(first, last + 1):
        drawn = crc32(f"{plan.seed}/{plan.index}/changes/{number}".encode())
        at = number * _EVERY + drawn % _EVERY + drawn % 1_000_000 / 1e6
        if at > world.clock.now:
            return
        member = members[drawn // 7 % len(members)]
        # some changes are about the organization and name no network
        network = None if drawn % 5 == 0 else drawn // 11 % plan.network_count
        network_id = None if network is None else plan.network_id(network)
        path = f"/organizations/{plan.id}" if network_id is None else f"/networks/{network_id}"
        who = people.person(member.person)
        record = change(at, who.name, who.email, people.identifier(member.person), f"PUT {path}")
        if network is not None:
            record["networkName"] = f"{plan.place.city} store {network + 1}"
            record["networkId"] = network_id
            record["networkUrl"] = (
                f"https://n214.meraki.com/store-{network + 1}/n/{network:05x}/manage/usage"
            )
        record["oldValue"] = f'{{"name":"before {number}"}}'
        record["newValue"] = f'{{"name":"after {number}"}}'
        yield change_key(at, 0), record


def _list(call: Call) -> Answer:
    begin, end = call.window(look_back=_YEAR, longest=_YEAR, default=_YEAR)
    changes = call.world.listing(call.plan, "changes")
    found = changes.between(change_key(begin, 0), change_key(end, LAST_NUMBER))
    listing = filtered(found, "changes", call.query)
    return page_of(listing, call.query, call.operation, call.url, newest_first=True)


KINDS = {"changes": Kind(_changes, period=3600, most=10_000)}
HANDLERS: Handlers = {"getOrganizationConfigurationChanges": _list}
