"""A DELETE of one record."""

from typing import Any

from ...operations.lookup import operation_at
from ...operations.operation import Operation
from ...operations.schemas import body_schema
from ..concealing import has_hidden
from ..looking import Record
from ..target import Target, record_target
from .effect import Effect, InverseCall


class Deletion(Effect):
    """A record is taken away.

    What was read must be unchanged in what a write can set: a record that somebody has changed
    since is not the one that was to go. What moves by itself (when a person was last active) does
    not count.
    """

    def find_target(self) -> Target | None:
        """The record at the path."""
        return record_target(self.request, self.organization_id)

    def ground(self, found: list[Record]) -> Any:
        """The whole record."""
        return found[0] if found else None

    def precondition(self, ground: Any) -> Any:
        """The members that a write can set."""
        if ground is None:
            return None
        names = _members(_update(self.request.operation)) | _members(self._creation())
        return {name: value for name, value in ground.items() if not names or name in names}

    def is_in_force(self, ground: Any) -> bool:
        """Whether it is gone."""
        return ground is None

    def inverse(self, before: Any, result: Any) -> InverseCall | str:
        """A creation from what was there."""
        creation = self._creation()
        if creation is None or not isinstance(before, dict):
            return "what was deleted cannot be made again from what was read of it"
        schema = body_schema(creation.id)
        names = _members(creation)
        body = {
            name: value for name, value in before.items() if name in names and not has_hidden(value)
        }
        required = {n.removesuffix("!") for n in schema or () if n.endswith("!")}
        if missing := sorted(required - body.keys()):
            return f"making it again needs {', '.join(missing)}, which is not known"
        own = self.parameters()
        last = self.request.operation.path.rpartition("/")[2][1:-1]
        return InverseCall(
            operation=creation.id,
            parameters={name: value for name, value in own.items() if name != last},
            body=body,
            note="comes back with another id, and without what is set elsewhere",
        )

    def _creation(self) -> Operation | None:
        """What makes such a record again; None where little but its name would come back."""
        collection = self.request.operation.path.rpartition("/")[0]
        is_shell = collection in ("/networks", "/organizations")
        return None if is_shell else operation_at("POST", collection)


def _update(operation: Operation) -> Operation | None:
    return operation_at("PUT", operation.path)


def _members(operation: Operation | None) -> set[str]:
    schema = None if operation is None else body_schema(operation.id)
    return {name.removesuffix("!") for name in schema} if isinstance(schema, dict) else set()
