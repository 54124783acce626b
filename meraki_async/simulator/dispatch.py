"""From a request that was let in to its answer: what it is about, and whether it may be."""

import re
from collections.abc import Iterator

import msgspec

from . import synthetic
from .access import (
    READ_ONLY,
    access_to,
    has_beta,
    may_write,
    networks_seen,
    refused_address,
    unauthorized_address,
)
from .answers import NOT_FOUND, UNKNOWN_PATH, Answer, ParameterError, errors
from .batches import Batches, is_due
from .call import Call
from .contract import Operation, arguments, contract
from .drift import drifted
from .identities import Identity, Keys
from .listing import Record
from .openapi import document
from .operations import HANDLERS
from .operations.policy_objects import with_texts_for_ids
from .operations.products import wrong_product
from .paging import Query
from .plan import Plan
from .schema import members, parameter_problem, problems
from .world import World

_PATH = re.compile(r"/(organizations|networks|devices)/([^/]+)(?:/.*)?")
# it is of no organization, and does not describe itself
_DOCUMENT = ("GET", "/openapiSpec")
_PAGING = ("perPage", "startingAfter", "endingBefore")
# documented as required, which it is in combined networks only
_NOT_ALWAYS_REQUIRED = {("getNetworkEvents", "productType")}
# documented as optional, but one of them it has to be
_OF_DEVICE_OR_CLIENT = frozenset(
    f"getNetworkWireless{what}History"
    for what in ("ClientCount", "Latency", "SignalQuality", "Usage")
)
# what there is of an organization for those who have rights on networks only: these show no more
_NARROWED = frozenset(
    "/organizations/{organizationId}" + below
    for below in (
        "",
        "/appliance/uplink/statuses",
        "/appliance/uplinks/statuses/overview",
        "/cellularGateway/uplink/statuses",
        "/devices",
        "/devices/availabilities",
        "/devices/availabilities/changeHistory",
        "/devices/statuses",
        "/devices/statuses/overview",
        "/devices/uplinks/addresses/byDevice",
        "/devices/uplinksLossAndLatency",
        "/inventory/devices",
        "/networks",
        "/switch/ports/bySwitch",
        "/switch/ports/statuses/bySwitch",
        "/uplinks/statuses",
    )
)
# they are asked for in two forms: whole, and by members in brackets
_BRACKETS = re.compile(r"(\w+)(?:\[\w*\])?\w*")


class Incoming(msgspec.Struct, frozen=True, kw_only=True):
    """A request as it came."""

    method: str
    path: str
    """Below the base path."""
    query: Query
    body: bytes
    url: str
    """The path's absolute address."""
    source: str
    """The address it came from."""


class Dispatch:
    """Answers requests about a world.

    Args:
        world: what there is.
        keys: the API keys.
        drift: answers differ from their documentation, as the real ones do.
    """

    def __init__(self, world: World, keys: Keys, *, drift: bool) -> None:
        self._world = world
        self._keys = keys
        self._drift = drift

    def plan_of(self, path: str) -> Plan | None:
        """The organization that a request on ``path`` is charged to."""
        match = _PATH.fullmatch(path)
        if match is None:
            return None
        kind, identifier = match.groups()
        if kind == "organizations":
            return self._world.plan_of_organization(identifier)
        if kind == "networks":
            return self._world.plan_of_network(identifier)
        return self._world.plan_of_serial(identifier)

    def leads_somewhere(self, path: str) -> bool:
        """Whether the organization, network or device that ``path`` begins with is there."""
        found, plan = _PATH.fullmatch(path), self.plan_of(path)
        if found is None or plan is None or not self._world.is_open(plan):
            return False
        kind, identifier = found.groups()
        return self._is_there(plan, kind, identifier)

    def _is_there(self, plan: Plan, kind: str, identifier: str) -> bool:
        if kind == "organizations":
            return True
        records = {"networks": "networks", "devices": "hardware"}[kind]
        return self._world.find(plan, records, identifier) is not None

    def _network_of(self, plan: Plan, kind: str, identifier: str) -> Record | None:
        """The network that something is, or is in."""
        if kind == "devices":
            identifier = self._world.record(plan, "hardware", identifier)["networkId"] or ""
        return self._world.find(plan, "networks", identifier)

    def answer(self, incoming: Incoming, who: Identity) -> Answer:
        """Answer a request of somebody who is signed in."""
        if (incoming.method, incoming.path) == _DOCUMENT:
            return Answer(200, document(3 if ("version", "3") in incoming.query else 2, beta=False))
        verbs = contract().operations_at(incoming.path)
        operation = verbs.get(incoming.method)
        if operation is None:
            return UNKNOWN_PATH
        plan = self.plan_of(incoming.path)
        if plan is not None and is_due(self._world, plan):
            Batches(world=self._world, plan=plan, keys=self._keys, run=run).settle()
        seen = None if plan is None else networks_seen(self._world, plan, who)
        refusal = self._refusal(incoming, operation, plan, who, seen)
        if refusal is not None:
            return refusal
        try:
            body = msgspec.json.decode(incoming.body) if incoming.body.strip() else None
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            return errors(400, "The request body is not valid JSON")
        if body is None and operation.body is not None:
            body = {}
        call = Call(
            operation=operation,
            path=incoming.path,
            arguments=arguments(operation.path, incoming.path) or {},
            query=incoming.query,
            body=body,
            url=incoming.url,
            identity=who,
            keys=self._keys,
            world=self._world,
            plan_or_none=plan,
            networks=seen,
        )
        answer = run(call)
        return drifted(answer, operation, call.path, self._world.seed) if self._drift else answer

    def _refusal(
        self,
        incoming: Incoming,
        operation: Operation,
        plan: Plan | None,
        who: Identity,
        seen: frozenset[str] | None,
    ) -> Answer | None:
        """Whether it is there for who asks, and whether they may."""
        match = _PATH.fullmatch(incoming.path)
        if match is not None:
            world = self._world
            if plan is None or access_to(world, plan, who) is None:
                return NOT_FOUND
            if not world.is_open(plan):
                return NOT_FOUND
            if refused_address(world, plan, who, incoming.source):
                return errors(403, unauthorized_address(incoming.source))
            if not self._is_there(plan, *match.groups()):
                return NOT_FOUND
            if operation.stage == "beta" and not has_beta(world, plan):
                return NOT_FOUND
            network = self._network_of(plan, *match.groups())
            if seen is not None and not (
                operation.path in _NARROWED if network is None else network["id"] in seen
            ):
                return NOT_FOUND
            if _writes(operation) and not may_write(world, plan, who, network):
                return READ_ONLY
        if who.scopes is not None and operation.oauth and operation.oauth not in who.scopes:
            return errors(403, f"The access token lacks the scope {operation.oauth}")
        return None


def _writes(operation: Operation) -> bool:
    """Whether it is for those who may change things; searches are not, though they are POSTs."""
    return operation.method != "GET" and not operation.path.endswith("/search")


def run(call: Call) -> Answer:
    """Do what is asked for; whether it may be asked was found out before."""
    call = with_texts_for_ids(call)
    if (refusal := wrong_product(call)) is not None:
        return refusal
    texts = [*_query_problems(call.operation, call.query), *_body_problems(call)]
    if texts:
        return errors(400, *texts)
    handler = HANDLERS.get(call.operation.id)
    try:
        if handler is not None:
            return handler(call)
        if call.operation.method == "GET":
            return synthetic.made_up(call)
        return synthetic.echoed(call)
    except ParameterError as error:
        return errors(400, str(error))


def _query_problems(operation: Operation, query: Query) -> Iterator[str]:
    given: dict[str, list[str]] = {}
    for name, value in query:
        match = _BRACKETS.match(name)
        given.setdefault(match[1] if match else name, []).append(value)
    for name, short, is_required in members(operation.query):
        if name in _PAGING:
            continue  # where the page is made
        values = given.get(name, [])
        if is_required and not values and (operation.id, name) not in _NOT_ALWAYS_REQUIRED:
            yield f"Missing required parameter: {name}"
        inner = short[0] if isinstance(short, list) and short else short
        for value in values:
            if text := parameter_problem(value, inner, name):
                yield text
    if _asks_of_nobody(operation, query):
        yield "Must specify a device or network client"


def _asks_of_nobody(operation: Operation, query: Query) -> bool:
    """Whether it is a history of a device or a client, and neither is named."""
    return operation.id in _OF_DEVICE_OR_CLIENT and not any(
        name in ("deviceSerial", "clientId") for name, _ in query
    )


def _body_problems(call: Call) -> list[str]:
    short = call.operation.body
    return [] if short is None else problems(call.body, short, "")
