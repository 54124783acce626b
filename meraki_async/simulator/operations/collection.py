"""Records of one kind that come, change and go through the API."""

from collections.abc import Callable
from collections.abc import Collection as Names
from functools import cache
from typing import Any

from msgspec import Struct

from ..answers import NOT_FOUND, Answer
from ..call import Call, Handler
from ..change_log import log
from ..contract import contract
from ..listing import Listing, Record
from ..paging import page_of
from ..schema import members
from .replies import NO_CONTENT, ok


class Collection(Struct, frozen=True, kw_only=True):
    """One kind of records; its bound methods ``list``, ``get`` and ``delete`` are handlers."""

    kind: str
    argument: str
    """The path's parameter that names a record: its key."""
    below: str = ""
    """The path's parameter of the network that they are in; empty: the organization has them."""
    base: str = ""
    """The kind that is written, where ``kind`` is a view of it."""
    secrets: frozenset[str] = frozenset()
    """Members that the change log does not show."""

    def listing(self, call: Call) -> Listing:
        return call.world.listing(call.plan, self.kind, self._parent(call))

    def about(self, handler: Callable[[Call, Record], Answer]) -> Handler:
        """A handler of what is asked about one record: 404 where there is none."""

        def found(call: Call) -> Answer:
            record = call.world.find(call.plan, self.kind, self._key(call), self._parent(call))
            return NOT_FOUND if record is None else handler(call, record)

        return found

    def list(self, call: Call) -> Answer:
        return page_of(self.listing(call), call.query, call.operation, call.url)

    def get(self, call: Call) -> Answer:
        return self.about(lambda call, record: ok(record))(call)

    def delete(self, call: Call) -> Answer:
        return self.about(self.remove)(call)

    def add(self, call: Call, key: str, record: Record) -> Answer:
        """Have one more."""
        log_difference(call, None, record, self.secrets)
        call.world.put(call.plan, self._written, key, record, self._parent(call))
        return ok(record, call.operation.status)

    def replace(self, call: Call, old: Record, new: Record) -> Answer:
        """Have the one that is asked about changed."""
        log_difference(call, old, new, self.secrets)
        call.world.put(call.plan, self._written, self._key(call), new, self._parent(call))
        return ok(new)

    def remove(self, call: Call, old: Record) -> Answer:
        """Have the one that is asked about no more."""
        log_difference(call, old, None, self.secrets)
        call.world.remove(call.plan, self._written, self._key(call), self._parent(call))
        return NO_CONTENT

    @property
    def _written(self) -> str:
        return self.base or self.kind

    def _key(self, call: Call) -> str:
        return call.arguments[self.argument]

    def _parent(self, call: Call) -> str:
        return call.arguments.get(self.below, "")


def log_difference(
    call: Call, old: Record | None, new: Record | None, secrets: Names[str] = ()
) -> None:
    """Note a write: of a change the members that changed, without secrets."""

    def logged(record: Record | None, other: Record | None) -> Record | None:
        if record is None:
            return None
        missing = object()
        return {
            name: value
            for name, value in record.items()
            if name not in secrets and (other is None or other.get(name, missing) != value)
        }

    log(call, logged(old, new), logged(new, old))


def given(body: Any, *names: str) -> Record:
    """The members of a body that are there, of those named, in the body's order."""
    return {name: value for name, value in body.items() if name in names and value is not None}


@cache
def kept(operation_id: str) -> frozenset[str]:
    """The members that an update takes and answers with."""
    operation = contract().operations[operation_id]
    taken, shown = (
        {name for name, _, _ in members(short)}
        for short in (operation.body, operation.response)
        if isinstance(short, dict)
    )
    return frozenset(taken & shown)
