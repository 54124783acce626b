"""The configuration change log: what the seed says was changed, and what was really, lately."""

from collections.abc import Iterator, Mapping
from typing import Any
from zlib import crc32

import msgspec

from .. import people
from ..answers import Answer
from ..call import Call, Handlers
from ..clock import iso
from ..filters import filtered
from ..listing import Keyed, Record
from ..paging import page_of
from ..plan import Plan
from ..world import Kind, World

_YEAR = 365 * 86_400.0
_EVERY = 8 * 3600
_MOST = 9_999_999


def _changes(world: World, plan: Plan, parent: str) -> Iterator[Keyed]:
    """One every eight hours or so, for a year."""
    if plan.is_empty:
        return
    members = people.members(plan)
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
        record = _record(at, who.name, who.email, people.identifier(member.person), f"PUT {path}")
        if network is not None:
            record["networkName"] = f"{plan.place.city} store {network + 1}"
            record["networkId"] = network_id
            record["networkUrl"] = _url(network + 1, network)
        record["oldValue"] = f'{{"name":"before {number}"}}'
        record["newValue"] = f'{{"name":"after {number}"}}'
        yield _key(at, 0), record


def _url(store: int, number: int) -> str:
    return f"https://n214.meraki.com/store-{store}/n/{number:05x}/manage/usage"


def _key(at: float, number: int) -> str:
    """Ascending with time."""
    return f"{round(at * 1_000_000):018}{number:07}"


def _record(at: float, name: str, email: str, identifier: str, label: str) -> Record:
    verb, _, path = label.partition(" ")
    return {
        "ts": iso(at, fraction=True),
        "adminName": name,
        "adminEmail": email,
        "adminId": identifier,
        "networkName": None,
        "networkId": None,
        "networkUrl": None,
        "ssidName": None,
        "ssidNumber": None,
        "page": "via API",
        "label": f"{verb} /api/v1{path}",
        "oldValue": "",
        "newValue": "",
        "client": {"id": None, "type": None},
    }


def log(call: Call, old: Any, new: Any, *, network: Mapping[str, Any] | None = None) -> None:
    """Note a write.

    Args:
        call: what was asked for.
        old: the value before; None: there was none.
        new: the value after; None: there is none.
        network: the one that it was about, if it was about one.
    """
    world, plan, who = call.world, call.plan, call.identity
    admins = world.listing(plan, "admins").records
    identifiers = [a["id"] for a in admins if a["email"].lower() == who.email.lower()]
    record = _record(
        call.now,
        who.name,
        who.email,
        identifiers[0] if identifiers else people.identifier(0),
        f"{call.operation.verb} {call.path}",
    )
    if network is None and "networkId" in call.arguments:
        network = world.find(plan, "networks", call.arguments["networkId"])
    if network is not None:
        record["networkId"], record["networkName"] = network["id"], network["name"]
        record["networkUrl"] = network["url"]
    if call.arguments.get("number", "").isdigit() and "/wireless/ssids/" in call.path:
        record["ssidNumber"] = int(call.arguments["number"])
    if who.client_id:
        record["client"] = who.client
    record["oldValue"] = "" if old is None else msgspec.json.encode(old).decode()
    record["newValue"] = "" if new is None else msgspec.json.encode(new).decode()
    key = _key(call.now, world.new_number() % (_MOST + 1))
    world.put(plan, "changes", key, record)


def _list(call: Call) -> Answer:
    begin, end = call.window(look_back=_YEAR, longest=_YEAR, default=_YEAR)
    changes = call.world.listing(call.plan, "changes")
    listing = filtered(changes.between(_key(begin, 0), _key(end, _MOST)), "changes", call.query)
    return page_of(listing, call.query, call.operation, call.url, newest_first=True)


KINDS = {"changes": Kind(_changes, period=3600, most=10_000)}
HANDLERS: Handlers = {"getOrganizationConfigurationChanges": _list}
