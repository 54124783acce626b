"""Which operations an action batch may hold, and under what name."""

from collections.abc import Iterable, Mapping
from typing import Any

_USUAL = {"post": "create", "put": "update", "delete": "destroy"}


class Actions:
    """The document's own list of batchable actions, ``{group, summary, resource, operation}``.

    It names no operationId. For the usual operations its resource is the path of the request; for
    others (``bind``) it may be a parent of it, and their name need not occur in it (``lookup``).
    """

    def __init__(
        self, actions: Iterable[Mapping[str, Any]], paths: Mapping[str, Mapping[str, Any]]
    ) -> None:
        self._paths = paths
        self._by_resource: dict[str, list[tuple[str, str]]] = {}
        for action in actions:
            resource = str(action["resource"]).rstrip("/")
            entry = (str(action["operation"]), str(action.get("summary") or ""))
            self._by_resource.setdefault(resource, []).append(entry)

    def of(self, path: str, method: str, operation: Mapping[str, Any]) -> tuple[str, str] | None:
        """``(resource, operation)`` as an action batch sends them; None when it may not be in one.

        ``x-batchable`` of the operation decides; without it, best effort: the usual operation at
        the path, the path's last name as the operation, the same summary, the only unusual one
        where one operation alone writes.
        """
        own = operation.get("x-batchable")
        if own:
            return str(own["resource"]), str(own["operation"])
        if method == "get":
            return None
        parent, _, last = path.rpartition("/")
        here, above = self._by_resource.get(path, []), self._by_resource.get(parent, [])
        for resource, entries, name in (
            (path, here, _USUAL[method]),
            (path, here, last),
            (parent, above, last),
        ):
            if name in [entry[0] for entry in entries]:
                return resource, name
        texts = {operation.get("summary"), operation.get("description")} - {None, ""}
        for resource, entries in ((path, here), (parent, above)):
            for name, summary in entries:
                if summary in texts:
                    return resource, name
        if len(_USUAL.keys() & self._paths[path].keys()) > 1:
            return None  # the word may be the other's
        unusual = [
            name
            for name, _ in here
            if name not in _USUAL.values() and f"{path}/{name}" not in self._paths
        ]
        return (path, unusual[0]) if len(unusual) == 1 else None
