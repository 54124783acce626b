"""A POST to a collection: a record more."""

from typing import Any

from ...operations.encoding import path_parameters
from ...operations.lookup import operation_at
from ..comparing import is_in_force
from ..looking import Record
from ..target import Target, collection_target
from .effect import Effect, InverseCall

_NATURAL_KEYS = ("email", "number", "id", "portId", "serial", "name", "role", "url")
"""Members that tell records of one collection apart and are chosen by whoever makes them."""


class Creation(Effect):
    """A record is added to a collection.

    Where the body has something that tells it apart, its name or address, the record is known by
    it. Where it has not, equal records are counted.
    """

    @property
    def _body(self) -> dict[str, Any]:
        return self.request.body if isinstance(self.request.body, dict) else {}

    @property
    def _key(self) -> str | None:
        return next((n for n in _NATURAL_KEYS if self._body.get(n) is not None), None)

    def find_target(self) -> Target | None:
        """The collection."""
        return collection_target(self.request, self.organization_id)

    def ground(self, found: list[Record]) -> Any:
        """The record of the same name; without names, how many are equal."""
        key = self._key
        if key is None:
            equal = [record for record in found if is_in_force(self._body, record)]
            return {"equal": len(equal)}
        wanted = _comparable(self._body[key])
        return next((r for r in found if _comparable(r.get(key)) == wanted), None)

    def expected(self, ground: Any) -> Any:
        """That there is none, even if there is: an earlier change may take it away."""
        return ground if self._key is None else None

    def is_in_force(self, ground: Any) -> bool:
        """Whether there is one already that has all that is sent."""
        return self._key is not None and ground is not None and is_in_force(self._body, ground)

    def was_executed(self, before: Any, now: Any) -> bool | None:
        """Whether there is a record now that was not there before."""
        if self._key is None:
            return bool(now["equal"] > before["equal"])
        if before is not None:
            return None
        return now is not None

    def inverse(self, before: Any, result: Any) -> InverseCall | str:
        """The deletion of the record."""
        path = self.request.operation.path + "/{id}"
        deletion = operation_at("DELETE", path)
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


def _comparable(value: Any) -> str | None:
    return None if value is None else str(value).casefold()
