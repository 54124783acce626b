"""What a single call would have returned, read after its batch: a batch reports no responses."""

import asyncio
from collections import Counter
from functools import cache
from typing import Any, TypeVar, cast
from urllib.parse import unquote

import msgspec
from msgspec import Raw, Struct

from ..calls.call import Call
from ..calls.paginator import Paginator
from ..http.requester import Requester
from ..operations.drift import wire_names
from ..operations.encoding import build_request, is_unsafe_path
from ..operations.lookup import response_type, scope_class, scopes
from ..operations.operation import Operation
from ..operations.resource_ref import resource_ref

T = TypeVar("T")

_ENOUGH_FOR_A_LISTING = 2


class ReadBack:
    """Reads what updated and created things look like now, once somebody asks.

    By the operation that reads the one thing; or, where several things of one collection were
    changed and the collection's listing tells as much of each, by the listing, once for all.

    Args:
        requester: of the client.
        organization_id: charged for the requests.
    """

    def __init__(self, requester: Requester, organization_id: str) -> None:
        self._requester = requester
        self._organization_id = organization_id
        self._expected: Counter[str] = Counter()
        self._listings: dict[str, asyncio.Task[dict[str, Raw]]] = {}

    def expect(self, path: str) -> None:
        """Somebody may ask for what is at a path.

        Args:
            path: of a thing that was changed.
        """
        self._expected[path.rpartition("/")[0]] += 1

    async def read(self, call: Call[T], path: str) -> T:
        """What a writing call would have returned.

        Args:
            call: that was made, in a batch.
            path: of what it changed or created.

        Returns:
            Decoded as the call's response; None where the API has no operation that reads it.

        Raises:
            ApiError: it cannot be read.
            TransportError: no complete response, after all retries.
            UnexpectedResponseError: what was read cannot be decoded.
        """
        if call.request.operation.response_type == "None" or is_unsafe_path(path):
            return cast("T", None)
        single, listing = _reading(call.request.operation, path)
        if listing is not None and (single is None or self._is_cheaper(call, path, listing)):
            collection, _, last = path.rpartition("/")
            name = _last_parameter(call.request.operation, single)
            record = (await self._list(collection, listing, name)).get(unquote(last))
            if record is not None:
                return call.decode(record)
        if single is None:
            return cast("T", None)
        request = build_request(single, _arguments(single.path, path))
        reading: Call[Any] = Call(self._requester, request, type_=Raw)
        return call.decode(await reading.for_organization(self._organization_id))

    def _is_cheaper(self, call: Call[Any], path: str, listing: Operation) -> bool:
        """Whether a listing is read rather than one thing after the other."""
        if self._expected[path.rpartition("/")[0]] < _ENOUGH_FOR_A_LISTING:
            return False
        wanted, given = response_type(call.request.operation), response_type(listing)
        return (
            _is_struct(wanted)
            and _is_struct(given)
            and wire_names(given).keys() >= wire_names(wanted).keys()
        )

    async def _list(self, path: str, listing: Operation, name: str) -> dict[str, Raw]:
        """The records of a collection by the last part of their paths; read once."""
        task = self._listings.get(path)
        if task is None or (task.done() and (task.cancelled() or task.exception() is not None)):
            task = asyncio.create_task(self._read_listing(path, listing, name))
            self._listings[path] = task
        return await asyncio.shield(task)

    async def _read_listing(self, path: str, listing: Operation, name: str) -> dict[str, Raw]:
        request = build_request(listing, _arguments(listing.path, path))
        paginator: Paginator[Raw] = Paginator(self._requester, request, type_=Raw)
        found: dict[str, Raw] = {}
        async for record in paginator.for_organization(self._organization_id):
            identifier = _identifier(record, name)
            if identifier is not None:
                found[identifier] = record
        return found


def _identifier(record: Raw, name: str) -> str | None:
    """The last part of a record's path: the member of that name, or the one that names it."""
    members = msgspec.json.decode(record, type=dict[str, Raw])
    first = next(iter(members), "")
    for candidate in (name, "id", "number", *([first] if first.endswith("Id") else [])):
        if candidate in members:
            value = msgspec.json.decode(members[candidate])
            if isinstance(value, str | int) and not isinstance(value, bool):
                return str(value)
    return None


def _last_parameter(*operations: Operation | None) -> str:
    """The name of what ends the path of one thing: ``portId``."""
    for operation in operations:
        if operation is not None and operation.path.endswith("}"):
            return operation.path.rpartition("/")[2][1:-1]
    return ""


def _reading(written: Operation, path: str) -> tuple[Operation | None, Operation | None]:
    """The operations that read one thing and its collection."""
    ref = resource_ref(path)
    among = dict.fromkeys([written.scope, *([] if ref is None else [ref.kind])])
    collection = path.rpartition("/")[0]
    single = listing = None
    for scope in among:
        for operation in _readers(scope):
            if operation.is_list:
                if listing is None and _fits(operation.path, collection):
                    listing = operation
            elif single is None and _fits(operation.path, path):
                single = operation
    return single, listing


@cache
def _readers(scope: str) -> tuple[Operation, ...]:
    """The operations of a scope that read; those with most names in their path first."""
    if scope not in scopes():
        return ()
    found = [getattr(each, "operation", None) for each in vars(scope_class(scope)).values()]
    readers = [each for each in found if isinstance(each, Operation) and each.method == "GET"]
    return tuple(sorted(readers, key=lambda each: each.path.count("{")))


def _fits(template: str, path: str) -> bool:
    names, parts = template.split("/"), path.split("/")
    return len(names) == len(parts) and all(
        name == part or (name.startswith("{") and part)
        for name, part in zip(names, parts, strict=True)
    )


def _arguments(template: str, path: str) -> list[str]:
    names = zip(template.split("/"), path.split("/"), strict=True)
    return [unquote(part) for name, part in names if name.startswith("{")]


def _is_struct(type_: Any) -> bool:
    return isinstance(type_, type) and issubclass(type_, Struct)
