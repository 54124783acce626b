"""From a request that was let in to its response: what it is about, and whether it is allowed."""

import re
from typing import Any

import msgspec

from ..access.authorization import authorization_error, exists, scope_error
from ..access.permissions import visible_networks
from ..contract.contract import contract, path_arguments
from ..contract.openapi import document
from ..contract.paging import Query
from ..contract.responses import UNKNOWN_PATH, ApiResponse, error_response
from ..faults.drift import drifted
from ..operations.catalog import HANDLERS
from ..operations.dispatch import run
from ..operations.organizations.batch_execution import Batches, is_batch_due
from ..operations.shared.call import Call
from ..world.blueprint import OrganizationBlueprint
from ..world.identities import Identity, Keys
from ..world.world import World

_RESOURCE_PATH = re.compile(r"/(organizations|networks|devices)/([^/]+)(?:/.*)?")
# all that handles bodies, and the encoder, goes down level by level
_MAX_LEVELS = 100
# where the inventory was until version 1.18 of the API
_FORMER_INVENTORY = re.compile(r"^(/organizations/[^/]+)/inventoryDevices(?=/|$)")
# it belongs to no organization, and does not describe itself
_OPENAPI_DOCUMENT = ("GET", "/openapiSpec")


class IncomingRequest(msgspec.Struct, frozen=True, kw_only=True):
    """A request to the API, as it arrived."""

    method: str
    path: str
    """Below the base path."""
    query: Query
    body: bytes
    url: str
    """The path's absolute address."""
    source: str
    """The address that it came from."""


class Router:
    """Finds the operation of a request and the organization it is about, and has it run.

    Args:
        world: the simulated world.
        keys: the API keys.
        drift: responses differ from their documentation, as the real ones do.
    """

    def __init__(self, world: World, keys: Keys, *, drift: bool) -> None:
        self._world = world
        self._keys = keys
        self._drift = drift

    def organization_of(self, path: str) -> OrganizationBlueprint | None:
        """The organization that a request on ``path`` is charged to."""
        match = _RESOURCE_PATH.fullmatch(path)
        if match is None:
            return None
        kind, identifier = match.groups()
        if kind == "organizations":
            return self._world.find_organization(identifier)
        if kind == "networks":
            return self._world.organization_of_network(identifier)
        return self._world.organization_of_serial(identifier)

    def resource_exists(self, path: str) -> bool:
        """Whether the organization, network or device that ``path`` begins with is there."""
        match, organization = _RESOURCE_PATH.fullmatch(path), self.organization_of(path)
        if match is None or organization is None or not self._world.has_api_access(organization):
            return False
        kind, identifier = match.groups()
        return exists(self._world, organization, kind, identifier)

    def public_response(self, method: str, path: str, version: str | None) -> ApiResponse | None:
        """The response to a request that needs no key; None: it needs one.

        Args:
            method: its HTTP method.
            path: below the base path.
            version: the parameter of that name; None: it has none.
        """
        if (method, path) != _OPENAPI_DOCUMENT:
            return None
        return ApiResponse(200, document(3 if version == "3" else 2, beta=False))

    def run_due_batches(self, organization: OrganizationBlueprint) -> None:
        """Run the batches whose time has come, and forget those that nobody confirmed."""
        world = self._world
        if is_batch_due(world, organization):
            Batches(
                world=world, organization=organization, keys=self._keys, handlers=HANDLERS
            ).run_due()

    def respond(self, request: IncomingRequest, identity: Identity) -> ApiResponse:
        """Respond to a request of a caller who is signed in."""
        world = self._world
        path = _FORMER_INVENTORY.sub(r"\1/inventory/devices", request.path)
        operation = contract().operations_at(path).get(request.method)
        if operation is None:
            return UNKNOWN_PATH
        organization = self.organization_of(request.path)
        if organization is not None:
            self.run_due_batches(organization)
        networks = None if organization is None else visible_networks(world, organization, identity)
        error = None
        if (match := _RESOURCE_PATH.fullmatch(request.path)) is not None:
            kind, identifier = match.groups()
            error = authorization_error(
                world,
                organization,
                kind,
                identifier,
                operation,
                identity,
                networks,
                request.source,
            )
        error = error or scope_error(operation, identity)
        if error is not None:
            return error
        try:
            body = msgspec.json.decode(request.body) if request.body.strip() else None
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            return error_response(400, "The request body is not valid JSON")
        # no fewer brackets make so many levels
        if request.body.count(b"{") + request.body.count(b"[") > _MAX_LEVELS < _levels(body):
            return error_response(400, f"The request body has more than {_MAX_LEVELS} levels")
        if body is None and operation.body is not None:
            body = {}
        call = Call(
            operation=operation,
            path=path,
            arguments=path_arguments(operation.path, path) or {},
            query=request.query,
            body=body,
            url=request.url,
            identity=identity,
            keys=self._keys,
            world=world,
            handlers=HANDLERS,
            organization_or_none=organization,
            networks=networks,
        )
        response = run(call)
        if self._drift:
            return drifted(response, operation, call.path, world.seed)
        return response


def _levels(value: Any) -> int:
    """How many arrays and objects are in each other."""
    levels, inner = 0, [value]
    while inner:
        levels += 1
        inner = [
            child
            for one in inner
            if isinstance(one, dict | list)
            for child in (one.values() if isinstance(one, dict) else one)
        ]
    return levels
