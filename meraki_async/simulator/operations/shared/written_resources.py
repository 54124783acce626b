"""What was written to resources of which nothing more is known than their contract."""

from collections.abc import Iterator

from ...contract.fitting import merged
from ...contract.resources import path_below
from ...world.sorted_records import Record
from ...world.world import RecordType, World
from .call import Call

RECORD_TYPE = "resources"
_DELETED: Record = {"isDeleted": True}


class WrittenResources:
    """What was written below an organization, a network or a device.

    Every path has what was written to it, and nothing else: what is not written follows from the
    contract. Paths are below the organization, network or device, so that a copy has the same ones.

    Args:
        call: whose resource it is.
    """

    def __init__(self, call: Call) -> None:
        self._world: World = call.world
        # what belongs to no organization is kept with the first there ever was
        self._organization = call.organization_or_none or call.world.blueprints[0]
        self._parent = call.arguments.get("networkId", "") if _is_in(call, "networks") else ""
        if _is_in(call, "devices"):
            self._parent = call.arguments["serial"]
        self.path = path_below(call.operation.path, call.arguments)
        """Of the call's resource."""

    @property
    def _is_untouched(self) -> bool:
        return not self._world.has_writes(self._organization, RECORD_TYPE, self._parent)

    def find(self, path: str) -> Record:
        """What was written to a resource; empty: nothing."""
        if self._is_untouched:
            return {}
        found = self._world.find(self._organization, RECORD_TYPE, path, self._parent)
        return (found or {}).get("body", {})  # type: ignore[no-any-return]

    def is_deleted(self, path: str) -> bool:
        """Whether a resource was deleted, or one that it is in."""
        if self._is_untouched:
            return False
        listing = self._world.listing(self._organization, RECORD_TYPE, self._parent)
        parts = path.split("/")
        above = ("/".join(parts[:length]) for length in range(2, len(parts) + 1))
        return any((found := listing.find(one)) and found[0] == _DELETED for one in above)

    def records_in(self, collection: str) -> Iterator[tuple[str, Record]]:
        """The records of a collection that were created or changed, and not deleted, by path."""
        if self._is_untouched:
            return
        listing = self._world.listing(self._organization, RECORD_TYPE, self._parent)
        for path, record in zip(list(listing.keys), listing.records, strict=True):
            if path.rpartition("/")[0] == collection and record.get("isRecord"):
                yield path, record["body"]

    def merge(self, path: str, body: Record, *, is_record: bool) -> None:
        """Write to a resource: what the body does not have stays."""
        self.put(path, merged(self.find(path), body), is_record=is_record)

    def put(self, path: str, body: Record, *, is_record: bool) -> None:
        """Replace what was written to a resource.

        Args:
            path: the resource's.
            body: what is written.
            is_record: it is a record of a collection.
        """
        written = {"body": body, "isRecord": is_record}
        self._world.put(self._organization, RECORD_TYPE, path, written, self._parent)

    def delete(self, path: str) -> None:
        """Have a resource be gone."""
        self._world.put(self._organization, RECORD_TYPE, path, _DELETED, self._parent)


def _is_in(call: Call, root: str) -> bool:
    return call.operation.path.startswith(f"/{root}/")


RECORD_TYPES = {RECORD_TYPE: RecordType()}
