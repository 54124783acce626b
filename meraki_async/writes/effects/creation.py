"""A POST to a collection: a record more."""

from typing import Any

from ...operations.encoding import path_parameters
from ...operations.lookup import operation_at
from ...operations.operation import Operation
from ..comparing import is_in_force
from ..looking import Record
from ..target import Target, collection_target
from .effect import Effect, InverseCall

_NATURAL_KEYS = ("email", "number", "id", "portId", "serial", "name", "role", "url")
"""Members that tell records of one collection apart and are chosen by whoever makes them."""
_EQUAL = "$equal"
_OTHERS = "$others"


class Creation(Effect):
    """A record is added to a collection.

    Where the body has something that tells it apart, its name or address, and the records in the
    collection have it as well, the record is known by it. Else records are counted: those that are
    as it would be, and the others, which may be it all the same, since the API does not return all
    that it takes.
    """

    @property
    def _body(self) -> dict[str, Any]:
        return self.request.body if isinstance(self.request.body, dict) else {}

    def find_target(self) -> Target | None:
        """The collection."""
        return collection_target(self.request, self.organization_id)

    def ground(self, found: list[Record]) -> Any:
        """The record of the same name; without names, how many there are."""
        key = natural_key(self._body)
        if key is None or (found and not any(key in record for record in found)):
            equal = sum(is_in_force(self._body, record) for record in found)
            return {_EQUAL: equal, _OTHERS: len(found) - equal}
        wanted = _comparable(self._body[key])
        return next((r for r in found if _comparable(r.get(key)) == wanted), None)

    def precondition(self, ground: Any) -> Any:
        """The record of the same name; without names, how many are equal."""
        if not _is_count(ground):
            return ground
        return {_EQUAL: ground[_EQUAL]} if ground[_EQUAL] else None

    def expected(self, ground: Any) -> Any:
        """That there is none, even if there is: an earlier change may take it away."""
        return self.precondition(ground) if _is_count(ground) else None

    def is_in_force(self, ground: Any) -> bool:
        """Whether there is one already that has all that is sent."""
        is_named = isinstance(ground, dict) and not _is_count(ground)
        return is_named and is_in_force(self._body, ground)

    def was_executed(self, before: Any, now: Any) -> bool | None:
        """Whether there is a record now that was not there before."""
        if _is_count(before) or _is_count(now):
            if isinstance(before, dict) and not _is_count(before):
                return None
            if isinstance(now, dict) and not _is_count(now):
                return None
            (equal, others), (equal_now, others_now) = _count(before), _count(now)
            if equal_now > equal:
                return True
            return None if equal_now + others_now > equal + others else False
        if before is not None:
            return None
        return now is not None

    def record(self, ground: Any) -> Any:
        """The record; a count is none."""
        return None if _is_count(ground) else ground

    def made(self, found: list[Record], new_id: str) -> Record:
        """The record that was made, by the id that an action batch says; what is known of it.

        Args:
            found: the collection.
            new_id: of the new record, which has it under a name of its own.
        """
        item = next((o for o in map(self._item, ("GET", "PUT", "DELETE")) if o is not None), None)
        names = ["id"] if item is None else [path_parameters(item.path)[-1], "id"]
        for record in found:
            ids = [record[name] for name in names if name in record]
            ids += [value for name, value in record.items() if name.endswith("Id")]
            if new_id in map(str, ids):
                return record
        return dict.fromkeys(names, new_id)

    def _item(self, method: str) -> Operation | None:
        """An operation of one record of the collection."""
        return operation_at(method, self.request.operation.path + "/{id}")

    def inverse(self, before: Any, result: Any) -> InverseCall | str:
        """The deletion of the record."""
        deletion = self._item("DELETE")
        if deletion is None and self.request.operation.id == "createOrganizationNetwork":
            deletion = operation_at("DELETE", "/networks/{networkId}")
        if deletion is None:
            return "the API cannot delete it"
        *above, name = path_parameters(deletion.path)
        record = result if isinstance(result, dict) else {}
        identifier = record.get(name, record.get("id"))
        if identifier is None:
            return "the id of what was made is not known"
        own = self.parameters()
        return InverseCall(
            operation=deletion.id,
            parameters={**{n: own[n] for n in above}, name: str(identifier)},
        )


def natural_key(body: Any) -> str | None:
    """The member of a creation's body that tells what it makes apart; None: there is none."""
    if not isinstance(body, dict):
        return None
    return next((name for name in _NATURAL_KEYS if body.get(name) is not None), None)


def _is_count(ground: Any) -> bool:
    return isinstance(ground, dict) and _EQUAL in ground


def _count(ground: Any) -> tuple[int, int]:
    return (ground[_EQUAL], ground[_OTHERS]) if ground is not None else (0, 0)


def _comparable(value: Any) -> str | None:
    return None if value is None else str(value).casefold()
