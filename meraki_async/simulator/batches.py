"""Action batches: what they ask for is done at once, or when it is due; all of it or nothing."""

from collections.abc import Callable, Iterator
from functools import cache
from typing import Any
from urllib.parse import unquote
from zlib import crc32

import msgspec
from msgspec import Struct

from .access import has_beta
from .answers import Answer
from .call import Call
from .contract import Operation, arguments, contract
from .identities import Identity, Keys
from .listing import Record
from .plan import Plan
from .world import World

BATCHES = "actionBatches"
OPEN = "openBatches"
"""What a batch waits for, in the order of the times: to be done, or to be forgotten."""
_UNCONFIRMED_SECONDS = 7 * 86_400.0
_KINDS = {
    "organizations": ("organization", "Organization with ID"),
    "networks": ("networks", "Network with ID"),
    "devices": ("hardware", "Device with serial"),
}


def is_due(world: World, plan: Plan) -> bool:
    """Whether something must be done before the organization answers; costs next to nothing."""
    if not world.is_written(plan, OPEN):
        return False
    listing = world.listing(plan, OPEN)
    if not listing.keys:
        return False
    found = listing.find(listing.keys[0])
    return found is not None and found[0]["due"] <= world.clock.now


class Batches(Struct, frozen=True, kw_only=True):
    """The batches of an organization.

    Args:
        run: does what one action asks for.
    """

    world: World
    plan: Plan
    keys: Keys
    run: Callable[[Call], Answer]

    @property
    def running(self) -> int:
        """How many are confirmed and not done."""
        return sum(record["isConfirmed"] for record in self.world.listing(self.plan, OPEN).records)

    def problems(self, action: Record) -> Iterator[str]:
        """Why an action cannot stand in a batch."""
        resource, name = action["resource"], action["operation"]
        operation = self._operation(action)
        if operation is None:
            if name in _operation_names():
                yield f"{name} operation is unsupported for {resource}."
            else:
                yield "Unsupported operation"
        elif (missing := self._missing(resource)) is not None:
            yield missing

    def scopes(self, batch: Record) -> Iterator[str]:
        """The scopes that an OAuth token needs for what a batch does."""
        for action in batch["actions"]:
            operation = self._operation(action)
            if operation is not None and operation.oauth:
                yield operation.oauth

    def _operation(self, action: Record) -> Operation | None:
        found = contract().batchable(action["resource"], action["operation"])
        if found is not None and found.stage == "beta" and not has_beta(self.world, self.plan):
            return None
        return found

    def _missing(self, resource: str) -> str | None:
        """What a resource lies in, if the organization does not have it."""
        _, kind, name, *_ = resource.split("/")
        identifier = unquote(name)
        records, words = _KINDS[kind]
        if records == "organization":
            is_there = identifier == self.plan.id
        else:
            is_there = self.world.find(self.plan, records, identifier) is not None
        return None if is_there else f"{words} {identifier} not found"

    def open(self, batch: Record, who: Identity) -> None:
        """Wait until a batch is due, or too old."""
        seconds = _UNCONFIRMED_SECONDS
        if batch["confirmed"]:
            drawn = crc32(f"{self.plan.seed}/{batch['id']}".encode()) % 4000
            seconds = 1 + drawn / 1000 + 0.1 * len(batch["actions"])
        self.close(batch["id"])
        due = self.world.clock.now + seconds
        record = {
            "batch": batch["id"],
            "isConfirmed": batch["confirmed"],
            "due": due,
            "by": msgspec.to_builtins(who),
        }
        self.world.put(self.plan, OPEN, f"{int(due * 1_000_000):018}{batch['id']}", record)

    def close(self, identifier: str) -> None:
        """Wait for a batch no longer."""
        listing = self.world.listing(self.plan, OPEN)
        for key, record in zip(list(listing.keys), listing.records, strict=True):
            if record["batch"] == identifier:
                self.world.remove(self.plan, OPEN, key)

    def settle(self) -> None:
        """Do what is due, as if it had been done then."""
        world, plan = self.world, self.plan
        while is_due(world, plan):
            record = world.listing(plan, OPEN).records[0]
            self.close(record["batch"])
            if record["isConfirmed"]:
                batch = world.record(plan, BATCHES, record["batch"])
                with world.clock.standing(record["due"]):
                    self.execute(batch, msgspec.convert(record["by"], Identity))
            else:
                world.remove(plan, BATCHES, record["batch"])

    def execute(self, batch: Record, who: Identity) -> Record:
        """Do all that a batch asks for, or nothing; gives the batch with its final status."""
        undo = [self.world.snapshot(plan) for plan in self._touched(batch)]
        created, error = [], None
        for action in batch["actions"]:
            error, resource = self._done(action, who)
            if error is not None:
                break
            if resource is not None:
                created.append(resource)
        if error is not None:
            for back in undo:
                back()
        status = {
            "completed": error is None,
            "failed": error is not None,
            "errors": [] if error is None else [error],
            "createdResources": created if error is None else [],
        }
        finished = {**batch, "status": status}
        self.world.put(self.plan, BATCHES, batch["id"], finished)
        return finished

    def _touched(self, batch: Record) -> Iterator[Plan]:
        """The organizations in which it may write: licences move to another one."""
        yield self.plan
        others = {str(action["body"].get("destOrganizationId")) for action in batch["actions"]}
        for identifier in others - {self.plan.id}:
            if (plan := self.world.plan_of_organization(identifier)) is not None:
                yield plan

    def _done(self, action: Record, who: Identity) -> tuple[str | None, Record | None]:
        """Do one action: what went wrong, and what was created."""
        reasons = list(self.problems(action))
        operation = self._operation(action)
        if operation is not None and not reasons:
            resource, body = action["resource"], action["body"]
            call = Call(
                operation=operation,
                path=resource,
                arguments=arguments(operation.path, resource) or {},
                query=(),
                body=body if operation.body is not None else None,
                url=resource,
                identity=who,
                keys=self.keys,
                world=self.world,
                plan_or_none=self.plan,
            )
            answer = self.run(call)
            if answer.status < 400:
                return None, _created(call, answer)
            reasons = _texts(answer)
        text = msgspec.json.encode(action["body"]).decode()
        doing = f"{action['operation']} {action['resource']} with {text}"
        return f"Error occurred while executing {doing}: {', '.join(reasons)}", None


@cache
def _operation_names() -> frozenset[str]:
    return frozenset(found.batch[1] for found in contract().operations.values() if found.batch)


def _texts(answer: Answer) -> list[str]:
    if answer.status != 400:
        return ["Record not found" if answer.status == 404 else "Permission denied"]
    texts: list[str] = msgspec.json.decode(answer.body)["errors"]
    return [f"Validation failed: {', '.join(texts)}"]


def _created(call: Call, answer: Answer) -> Record | None:
    """What an action created, as the batch's status names it."""
    reply: Any = msgspec.json.decode(answer.body) if answer.body else None
    if call.operation.batch is None or call.operation.batch[1] != "create":
        return None
    if not isinstance(reply, dict):
        return None
    one = next(iter(contract().operations_at(f"{call.path}/-").values()), None)
    argument = one.path.rpartition("/")[2][1:-1] if one is not None else "id"
    identifier = reply.get(argument, reply.get("id"))
    if identifier is None:
        return None
    uri = f"{call.path}/{identifier}"
    # what an organization makes has an address of its own
    own = f"/{call.path.rpartition('/')[2]}/{identifier}"
    return {"id": str(identifier), "uri": own if one is None and contract().operations_at(own) else uri}
