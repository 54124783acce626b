"""A PUT: some members of a record are replaced."""

from typing import Any

from ...operations.schemas import body_schema, member_schema
from ..comparing import ABSENT, is_in_force, is_in_order, is_same
from ..concealing import has_hidden
from ..looking import Record
from ..sendable import sendable
from ..target import Target, record_target
from .effect import Effect, InverseCall

_TIMES = frozenset({"configurationUpdatedAt", "lastUpdatedAt", "updatedAt"})
"""Members that every change changes."""


class Update(Effect):
    """Members of a record are replaced; those that are not sent stay."""

    @property
    def _body(self) -> dict[str, Any]:
        return self.request.body if isinstance(self.request.body, dict) else {}

    def find_target(self) -> Target | None:
        """The record at the path."""
        return record_target(self.request, self.organization_id)

    def ground(self, found: list[Record]) -> Any:
        """The whole record."""
        return found[0] if found else None

    def precondition(self, ground: Any) -> Any:
        """The members that are sent, as they are now."""
        if ground is None:
            return None
        return {name: ground[name] for name in self._body if name in ground}

    def is_in_force(self, ground: Any) -> bool:
        """Whether all members that are sent have their values already."""
        if ground is None or not isinstance(self.request.body, dict):
            return False
        return all(
            name in ground and _is_exactly_in_force(name, value, ground[name])
            for name, value in self._body.items()
        )

    def was_executed(self, before: Any, now: Any) -> bool | None:
        """Told by the members that it changes: all have the new value, or all the old one."""
        if before is None or now is None:
            return None
        changed = [
            (name, value, before.get(name, ABSENT), now.get(name, ABSENT))
            for name, value in self._body.items()
            if not _is_exactly_in_force(name, value, before.get(name, ABSENT))
            and not has_hidden(before.get(name))
        ]
        shown = [each for each in changed if each[2] is not ABSENT or each[3] is not ABSENT]
        if not shown:
            return None
        if all(_was_reached(*each) for each in shown):
            return True
        if all(is_same(old, new) for _, _, old, new in shown):
            return False
        return None

    def side_effects(self, before: Any, now: Any) -> dict[str, tuple[Any, Any]]:
        """Members that were not sent and are different all the same: before and now."""
        if not isinstance(before, dict) or not isinstance(now, dict):
            return {}
        return {
            name: (before[name], now[name])
            for name in sorted(before.keys() & now.keys() - self._body.keys() - _TIMES)
            if not is_same(before[name], now[name])
        }

    def inverse(self, before: Any, result: Any) -> InverseCall | str:
        """A PUT of the values before."""
        if not isinstance(before, dict):
            return "what was there before is not known"
        schema = body_schema(self.request.operation.id)
        body = {
            name: sendable(before[name], member_schema(schema, name))
            for name in self._body
            if name in before and not has_hidden(before[name])
        }
        lost = sorted(self._body.keys() - body.keys())
        if not body:
            return f"what was there before is not known: {', '.join(lost)}"
        return InverseCall(
            operation=self.request.operation.id,
            parameters=self.parameters(),
            body=body,
            note=f"does not come back: {', '.join(lost)}" if lost else None,
        )


def _is_exactly_in_force(name: str, sent: Any, read: Any) -> bool:
    return is_in_force(sent, read) and is_in_order(sent, read, name)


def _was_reached(name: str, sent: Any, before: Any, now: Any) -> bool:
    """Whether a member is as it was sent; where its order was all that was wrong, in that too."""
    if is_in_force(sent, before):
        return _is_exactly_in_force(name, sent, now)
    return is_in_force(sent, now)
