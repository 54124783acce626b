"""Records of one type that are created, changed and deleted through the API."""

from collections.abc import Callable
from functools import cache
from typing import Any

from msgspec import Struct

from ....operations.short_schema import members
from ...contract.contract import contract
from ...contract.paging import page_response
from ...contract.responses import NO_CONTENT, NOT_FOUND, ApiResponse
from ...world.sorted_records import Record, SortedRecords
from .call import Call, Handler
from .change_log import log_difference
from .responses import ok


class Collection(Struct, frozen=True, kw_only=True):
    """One type of records; its bound methods ``list``, ``get`` and ``delete`` are handlers.

    Args:
        record_type: the type's name.
        key_argument: the path's parameter that names a record: its key.
        parent_argument: the path's parameter that names the network or device that the records
            are in; default empty: the organization has them.
        stored_as: the type that is written, where ``record_type`` is a view of it.
        secrets: members that the change log does not show.
    """

    record_type: str
    key_argument: str
    parent_argument: str = ""
    stored_as: str = ""
    secrets: frozenset[str] = frozenset()

    def listing(self, call: Call) -> SortedRecords:
        """All records that a call is about."""
        return call.world.listing(call.organization, self.record_type, self._parent(call))

    def with_record(self, handler: Callable[[Call, Record], ApiResponse]) -> Handler:
        """A handler of calls about one record, which is found for it: 404 where there is none."""

        def handle(call: Call) -> ApiResponse:
            record = call.world.find(
                call.organization, self.record_type, self._key(call), self._parent(call)
            )
            return NOT_FOUND if record is None else handler(call, record)

        return handle

    def list(self, call: Call) -> ApiResponse:
        """Handles a GET of all records."""
        return page_response(self.listing(call), call.query, call.operation, call.url)

    def get(self, call: Call) -> ApiResponse:
        """Handles a GET of one record."""
        return self.with_record(lambda call, record: ok(record))(call)

    def delete(self, call: Call) -> ApiResponse:
        """Handles a DELETE of one record."""
        return self.with_record(self.remove)(call)

    def add(self, call: Call, key: str, record: Record) -> ApiResponse:
        """Write a new record, and respond with it."""
        log_difference(call, None, record, self.secrets)
        call.world.put(call.organization, self._stored_as, key, record, self._parent(call))
        return ok(record, call.operation.status)

    def replace(self, call: Call, old: Record, new: Record) -> ApiResponse:
        """Change the record in the path, and respond with it."""
        log_difference(call, old, new, self.secrets)
        call.world.put(call.organization, self._stored_as, self._key(call), new, self._parent(call))
        return ok(new)

    def remove(self, call: Call, old: Record) -> ApiResponse:
        """Delete the record in the path."""
        log_difference(call, old, None, self.secrets)
        call.world.remove(call.organization, self._stored_as, self._key(call), self._parent(call))
        return NO_CONTENT

    @property
    def _stored_as(self) -> str:
        return self.stored_as or self.record_type

    def _key(self, call: Call) -> str:
        return call.arguments[self.key_argument]

    def _parent(self, call: Call) -> str:
        return call.arguments.get(self.parent_argument, "")


def pick(body: Any, *names: str) -> Record:
    """The members of a body that are named and not null, in the body's order."""
    return {name: value for name, value in body.items() if name in names and value is not None}


@cache
def updatable_members(operation_id: str) -> frozenset[str]:
    """The members that an update accepts and responds with."""
    operation = contract().operations[operation_id]
    accepted, shown = (
        {name for name, _, _ in members(schema)}
        for schema in (operation.body, operation.response)
        if isinstance(schema, dict)
    )
    return frozenset(accepted & shown)
