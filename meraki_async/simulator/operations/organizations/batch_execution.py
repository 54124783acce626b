"""Runs action batches: at once, or when they are due; all of their actions or none."""

from collections.abc import Iterator
from functools import cache
from typing import Any
from urllib.parse import unquote
from zlib import crc32

import msgspec
from msgspec import Struct

from ...access.permissions import has_beta
from ...contract.contract import Operation, contract, path_arguments
from ...contract.responses import ApiResponse
from ...world.blueprint import OrganizationBlueprint
from ...world.identities import Identity, Keys
from ...world.sorted_records import Record
from ...world.world import World
from ..dispatch import run
from ..shared.call import Call, Handlers

BATCHES = "actionBatches"
OPEN_BATCHES = "openBatches"
"""When each unfinished batch is due, in the order of the times: to be run, or to be forgotten."""
_UNCONFIRMED_SECONDS = 7 * 86_400.0
_RESOURCES = {
    "organizations": ("organization", "Organization with ID"),
    "networks": ("networks", "Network with ID"),
    "devices": ("hardware", "Device with serial"),
}


def is_batch_due(world: World, organization: OrganizationBlueprint) -> bool:
    """Whether a batch must be run before the organization responds; costs next to nothing."""
    if not world.has_writes(organization, OPEN_BATCHES):
        return False
    listing = world.listing(organization, OPEN_BATCHES)
    if not listing.keys:
        return False
    found = listing.find(listing.keys[0])
    return found is not None and found[0]["due"] <= world.clock.now


class Batches(Struct, frozen=True, kw_only=True):
    """The batches of an organization.

    Args:
        world: the simulated world.
        organization: whose batches.
        keys: the API keys.
        handlers: by operationId; actions run them.
    """

    world: World
    organization: OrganizationBlueprint
    keys: Keys
    handlers: Handlers

    @property
    def running(self) -> int:
        """How many are confirmed and not finished."""
        open_batches = self.world.listing(self.organization, OPEN_BATCHES).records
        return sum(record["isConfirmed"] for record in open_batches)

    def problems(self, action: Record) -> Iterator[str]:
        """Why an action cannot be part of a batch."""
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
        if (
            found is not None
            and found.stage == "beta"
            and not has_beta(self.world, self.organization)
        ):
            return None
        return found

    def _missing(self, resource: str) -> str | None:
        """The error when the organization does not have what a resource belongs to."""
        _, kind, name, *_ = resource.split("/")
        identifier = unquote(name)
        record_type, noun = _RESOURCES[kind]
        if record_type == "organization":
            exists = identifier == self.organization.id
        else:
            exists = self.world.find(self.organization, record_type, identifier) is not None
        return None if exists else f"{noun} {identifier} not found"

    def schedule(self, batch: Record, identity: Identity) -> None:
        """Have a batch run when it is due; or forgotten, if it is not confirmed in time."""
        seconds = _UNCONFIRMED_SECONDS
        if batch["confirmed"]:
            digest = crc32(f"{self.organization.seed}/{batch['id']}".encode()) % 4000
            seconds = 1 + digest / 1000 + 0.1 * len(batch["actions"])
        self.unschedule(batch["id"])
        due = self.world.clock.now + seconds
        record = {
            "batch": batch["id"],
            "isConfirmed": batch["confirmed"],
            "due": due,
            "by": msgspec.to_builtins(identity),
        }
        self.world.put(
            self.organization, OPEN_BATCHES, f"{int(due * 1_000_000):018}{batch['id']}", record
        )

    def unschedule(self, identifier: str) -> None:
        """Have a batch neither run nor forgotten when it is due."""
        listing = self.world.listing(self.organization, OPEN_BATCHES)
        for key, record in zip(list(listing.keys), listing.records, strict=True):
            if record["batch"] == identifier:
                self.world.remove(self.organization, OPEN_BATCHES, key)

    def run_due(self) -> None:
        """Run or forget the batches that are due, as if that had happened at their time."""
        world, organization = self.world, self.organization
        while is_batch_due(world, organization):
            record = world.listing(organization, OPEN_BATCHES).records[0]
            self.unschedule(record["batch"])
            if record["isConfirmed"]:
                batch = world.record(organization, BATCHES, record["batch"])
                with world.clock.temporarily_at(record["due"]):
                    self.execute(batch, msgspec.convert(record["by"], Identity))
            else:
                world.remove(organization, BATCHES, record["batch"])

    def execute(self, batch: Record, identity: Identity) -> Record:
        """Run all actions of a batch, or none.

        Returns:
            The batch with its final status.
        """
        undo_steps = [
            self.world.snapshot(organization) for organization in self._organizations_of(batch)
        ]
        created, error = [], None
        for action in batch["actions"]:
            error, resource = self._run_action(action, identity)
            if error is not None:
                break
            if resource is not None:
                created.append(resource)
        if error is not None:
            for undo in undo_steps:
                undo()
        status = {
            "completed": error is None,
            "failed": error is not None,
            "errors": [] if error is None else [error],
            "createdResources": created if error is None else [],
        }
        finished = {**batch, "status": status}
        self.world.put(self.organization, BATCHES, batch["id"], finished)
        return finished

    def _organizations_of(self, batch: Record) -> Iterator[OrganizationBlueprint]:
        """The organizations in which it may write: licenses move to another one."""
        yield self.organization
        others = {str(action["body"].get("destOrganizationId")) for action in batch["actions"]}
        for identifier in others - {self.organization.id}:
            if (organization := self.world.find_organization(identifier)) is not None:
                yield organization

    def _run_action(self, action: Record, identity: Identity) -> tuple[str | None, Record | None]:
        """Run one action: the error, and what was created."""
        reasons = list(self.problems(action))
        operation = self._operation(action)
        if operation is not None and not reasons:
            resource, body = action["resource"], action["body"]
            # it may be the parent of the operation's path
            rest = operation.path.split("/")[resource.count("/") + 1 :]
            path = "/".join([resource, *rest])
            call = Call(
                operation=operation,
                path=path,
                arguments=path_arguments(operation.path, path) or {},
                query=(),
                body=body if operation.body is not None else None,
                url=path,
                identity=identity,
                keys=self.keys,
                world=self.world,
                handlers=self.handlers,
                organization_or_none=self.organization,
            )
            response = run(call)
            if response.status < 400:
                return None, _created(call, response)
            reasons = _error_messages(response)
        text = msgspec.json.encode(action["body"]).decode()
        attempt = f"{action['operation']} {action['resource']} with {text}"
        return f"Error occurred while executing {attempt}: {', '.join(reasons)}", None


@cache
def _operation_names() -> frozenset[str]:
    return frozenset(found.batch[1] for found in contract().operations.values() if found.batch)


def _error_messages(response: ApiResponse) -> list[str]:
    if response.status != 400:
        return ["Record not found" if response.status == 404 else "Permission denied"]
    messages: list[str] = msgspec.json.decode(response.body)["errors"]
    return [f"Validation failed: {', '.join(messages)}"]


def _created(call: Call, response: ApiResponse) -> Record | None:
    """What an action created, as the batch's status names it."""
    record: Any = msgspec.json.decode(response.body) if response.body else None
    if call.operation.batch is None or call.operation.batch[1] != "create":
        return None
    if not isinstance(record, dict):
        return None
    single = next(iter(contract().operations_at(f"{call.path}/-").values()), None)
    argument = single.path.rpartition("/")[2][1:-1] if single is not None else "id"
    identifier = record.get(argument, record.get("id"))
    if identifier is None:
        return None
    uri = f"{call.path}/{identifier}"
    # what is created below an organization may have an address of its own
    own_uri = f"/{call.path.rpartition('/')[2]}/{identifier}"
    if single is None and contract().operations_at(own_uri):
        uri = own_uri
    return {"id": str(identifier), "uri": uri}
