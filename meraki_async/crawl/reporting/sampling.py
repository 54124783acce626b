"""How many SSIDs, ports and the like there will be, told by a few networks and devices."""

from collections.abc import Sequence
from contextlib import aclosing
from typing import Any, Self

from msgspec import Raw, Struct

from ...calls.paginator import Paginator
from ...client import Meraki
from ...errors import BadRequestError, NotFoundError
from ..plan.listing import Listing
from ..plan.parents import ParentPath

_READ = 5
"""Networks or devices that speak for all others of an organization."""


class Sample(Struct, frozen=True, kw_only=True):
    """What a listing is read of in an organization, of which some are known."""

    ids: Sequence[str]
    """Of parents."""
    total: float
    """How many there are in all, as far as can be told."""
    records: Sequence[tuple[str, list[Raw]]] = ()
    """Those of some parents, by the id of each."""

    @classmethod
    def of(cls, ids: Sequence[str]) -> Self:
        """All parents."""
        return cls(ids=ids, total=len(ids))

    async def read(self, meraki: Meraki, listing: Listing, organization_id: str) -> "Sample":
        """The same, with the records of a few of the parents.

        Args:
            meraki: an open client.
            listing: that has them.
            organization_id: whose they are.

        Raises:
            MerakiError: they cannot be read. What a parent does not have is no error.
        """
        step = max(1, len(self.ids) // _READ)
        chosen = self.ids[::step][:_READ]
        records = [
            (each, await _records(listing.call(meraki, organization_id, each))) for each in chosen
        ]
        return Sample(ids=self.ids, total=self.total, records=records)

    def below(self, path: ParentPath) -> "Sample":
        """What is within the parents, as the records say.

        Args:
            path: of a listing that follows from them.
        """
        ids = [
            path.join(parent_id, identifier)
            for parent_id, records in self.records
            for identifier in map(path.key_of, records)
            if identifier is not None
        ]
        share = len(ids) / len(self.records) if self.records else 0.0
        return Sample(ids=ids, total=self.total * share)


async def _records(call: Any) -> list[Raw]:
    """All records of a listing of one parent; none, where it does not have the listing."""
    found: list[Raw] = []
    try:
        if not isinstance(call, Paginator):
            return found
        async with aclosing(call.pages()) as pages:
            async for page in pages:
                found += page.items
    except (BadRequestError, NotFoundError):
        return []
    return found
