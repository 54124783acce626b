"""Reads what many writes rely on, with the fewest requests.

What could not be read is ``Unreadable``, and never taken for absent: a 404 means *is not there*
only where what it would stand in (its network, its device) was seen at the same time, and what a
listing does not have is looked for by itself, where that can be done.
"""

import asyncio
import time
from collections import defaultdict
from collections.abc import Awaitable, Callable, Iterable
from contextlib import aclosing
from typing import Any, NamedTuple, TypeAlias

import msgspec

from ..calls.paginator import Paginator
from ..client import Meraki
from ..errors import MerakiError, NotFoundError, UnexpectedResponseError
from ..operations.encoding import encode_query
from ..operations.operation import Request
from .target import Listing, Target, network_target, parent_of
from .until_over import gather_or_cancel

Record: TypeAlias = dict[str, Any]


class Unreadable(NamedTuple):
    """Something that could not be read."""

    reason: str


Found: TypeAlias = list[Record] | Unreadable
"""The records that are there."""
OnFound: TypeAlias = Callable[["Target", Found, float], Awaitable[None]]
"""Takes when it was read as well, in seconds of the epoch."""

_MANY = 3
"""Targets in one listing from which on the listing is read, rather than each by itself."""
_KEYS_A_REQUEST = 100
_CONCURRENCY = 64
_FRESH_SECONDS = 10.0


class RecentListings:
    """Whole listings that were read moments ago, so that what looks at them next need not read.

    Each serves once, and for seconds only.
    """

    def __init__(self) -> None:
        self._found: dict[tuple[str, str], tuple[float, list[Record]]] = {}

    def keep(self, request: Request, records: list[Record]) -> None:
        """Keep what was just read."""
        self._found[request.path, request.query] = time.monotonic(), records

    def take(self, request: Request) -> tuple[list[Record], float] | None:
        """What was read of a listing, and seconds since then; None: nothing, or too long ago."""
        read_at, records = self._found.pop((request.path, request.query), (None, []))
        if read_at is None or (age := time.monotonic() - read_at) > _FRESH_SECONDS:
            return None
        return records, age


async def look(
    meraki: Meraki,
    targets: Iterable[Target],
    *,
    recent: RecentListings | None = None,
    keep_in: RecentListings | None = None,
    on_found: OnFound | None = None,
    slots: asyncio.Semaphore | None = None,
) -> dict[Target, Found]:
    """Read targets.

    Args:
        meraki: the client.
        targets: what to read.
        recent: listings that need not be read again; default: all are read.
        keep_in: keeps the whole listings that are read; default: nothing does.
        on_found: called for each target as soon as it was found; default: not called.
        slots: how many requests are under way at once; default: 64.

    Returns:
        What was found, by target.
    """
    reading = _Reading(meraki, recent, keep_in, slots or asyncio.Semaphore(_CONCURRENCY))
    wanted = list(dict.fromkeys(targets))
    by_listing: defaultdict[Listing, list[Target]] = defaultdict(list)
    for target in wanted:
        if target.listing is not None:
            by_listing[target.listing].append(target)
    for listing, group in by_listing.items():
        reading.expect(listing, group)

    async def find(target: Target) -> Found:
        found = await reading.find(target)
        if on_found is not None:
            await on_found(target, found, reading.read_at(target))
        return found

    found = await gather_or_cancel(*(find(target) for target in wanted))
    return dict(zip(wanted, found, strict=True))


def least_requests(targets: Iterable[Target]) -> int:
    """How many requests ``look`` takes when every listing has one page.

    Args:
        targets: what to read.
    """
    requests = 0
    by_listing: defaultdict[Listing, list[Target]] = defaultdict(list)
    for target in dict.fromkeys(targets):
        if target.listing is None:
            requests += int(target.single is not None)
        else:
            by_listing[target.listing].append(target)
    for listing, group in by_listing.items():
        if not _is_preferred(group):
            requests += len(group)
            continue
        keys = {key for target in group for key in target.keys or ()}
        is_whole = listing.filter is None or any(target.keys is None for target in group)
        requests += 1 if is_whole else -(-len(keys) // _KEYS_A_REQUEST)
    return requests


def _is_preferred(group: list[Target]) -> bool:
    """Whether a listing is read, rather than each of its targets by itself."""
    return any(target.single is None for target in group) or len(group) >= _MANY


class _Reading:
    """What was read so far, so that nothing is read twice."""

    def __init__(
        self,
        meraki: Meraki,
        recent: RecentListings | None,
        keep_in: RecentListings | None,
        slots: asyncio.Semaphore,
    ) -> None:
        self._meraki = meraki
        self._recent = recent
        self._keep_in = keep_in
        self._slots = slots
        self._keys: dict[Listing, set[str] | None] = {}
        self._preferred: set[Listing] = set()
        self._listings: dict[Listing, asyncio.Task[dict[str, Record] | Unreadable]] = {}
        self._all: dict[Listing, list[Record]] = {}
        self._nameless: set[Listing] = set()
        self._read_at: dict[Listing, float] = {}

    def expect(self, listing: Listing, group: list[Target]) -> None:
        """Everything that is wanted of a listing, before anything is read."""
        keys = [target.keys for target in group]
        some = None if None in keys else {key for each in keys for key in each or ()}
        self._keys[listing] = some
        if _is_preferred(group):
            self._preferred.add(listing)

    async def find(self, target: Target) -> Found:
        """The records of a target."""
        if target.listing is not None and target.listing in self._preferred:
            return await self._in_listing(target, target.listing)
        if target.single is None:
            return Unreadable("nothing reads it")
        return await self._by_itself(target, target.single, is_listed=None)

    def read_at(self, target: Target) -> float:
        """When a target was found, in seconds of the epoch: its listing, if that was read."""
        now = time.time()
        return now if target.listing is None else self._read_at.get(target.listing, now)

    async def _in_listing(self, target: Target, listing: Listing) -> Found:
        records = await self._list(listing, target.organization_id)
        if isinstance(records, Unreadable):
            return records
        if target.keys is None:
            return self._all[listing]
        found = [records[key] for key in target.keys if key in records]
        if len(found) == len(target.keys):
            return found
        if target.single is not None:
            return await self._by_itself(target, target.single, is_listed=False)
        if listing in self._nameless:
            return Unreadable("the listing does not say which record is which")
        return found

    async def _by_itself(self, target: Target, single: Request, *, is_listed: bool | None) -> Found:
        """The record of a target, by its own request.

        Args:
            target: the record.
            single: gives it.
            is_listed: whether it was in its listing; None: that was not looked at.
        """
        try:
            record = await self._read(single, target.organization_id)
        except NotFoundError as error:
            # what it would stand in was seen, and did not have it
            return [] if is_listed is False else await self._absent(target, single, error)
        except MerakiError as error:
            return Unreadable(str(error))
        if not isinstance(record, dict):
            return Unreadable("the response is no record")
        owner = record.get("organizationId")
        if owner is not None and target.organization_id not in (None, str(owner)):
            return Unreadable(f"it is in organization {owner} now")
        if is_listed is False and owner is None and not await self._is_ours(target, record):
            return Unreadable(f"it is not in organization {target.organization_id} any more")
        return [record]

    async def _is_ours(self, target: Target, record: Record) -> bool:
        """Whether a device that the organization's listing has not is in one of its networks."""
        organization_id, network_id = target.organization_id, record.get("networkId")
        if target.listing is None or not target.listing.has_all or organization_id is None:
            return True  # nothing says that it were not
        if not isinstance(network_id, str):
            return False
        network = network_target(network_id, organization_id)
        seen = (await look(self._meraki, [network]))[network]
        return isinstance(seen, list) and bool(seen)

    async def _list(
        self, listing: Listing, organization_id: str | None
    ) -> dict[str, Record] | Unreadable:
        task = self._listings.get(listing)
        if task is None:
            task = asyncio.create_task(self._read_listing(listing, organization_id))
            self._listings[listing] = task
        return await task

    async def _read_listing(
        self, listing: Listing, organization_id: str | None
    ) -> dict[str, Record] | Unreadable:
        keys = self._keys[listing]
        requests = [listing.request]
        if keys is not None and listing.filter is not None:
            chosen = sorted(keys)
            requests = [
                msgspec.structs.replace(
                    listing.request,
                    query=encode_query({listing.filter: chosen[i : i + _KEYS_A_REQUEST]}),
                )
                for i in range(0, len(chosen), _KEYS_A_REQUEST)
            ]
        is_whole = requests == [listing.request]
        taken = None
        if self._recent is not None and is_whole:
            taken = self._recent.take(listing.request)
        if taken is not None:
            records, age = taken
        else:
            try:
                parts = await gather_or_cancel(
                    *(self._read_all(each, organization_id) for each in requests)
                )
            except NotFoundError as error:
                return await self._unlisted(listing, organization_id, error)
            except MerakiError as error:
                return Unreadable(str(error))
            records, age = [record for part in parts for record in part], 0.0
        self._read_at[listing] = time.time() - age
        if not all(isinstance(record, dict) for record in records):
            return Unreadable("the response is no list of records")
        if self._keep_in is not None and is_whole:
            self._keep_in.keep(listing.request, records)
        self._all[listing] = records
        by_key = {listing.key_of(record): record for record in records}
        if None in by_key:
            self._nameless.add(listing)
        return {key: record for key, record in by_key.items() if key is not None}

    async def _absent(self, target: Target, request: Request, error: NotFoundError) -> Found:
        """What a 404 of a single record means."""
        if target.listing is not None:
            return await self._in_listing(target, target.listing)
        organization_id = target.organization_id
        if organization_id is None:
            return Unreadable(str(error))
        parent = parent_of(request, organization_id)
        if parent is None:
            return Unreadable(str(error))
        seen = (await look(self._meraki, [parent]))[parent]
        return seen if isinstance(seen, Unreadable) else []

    async def _unlisted(
        self, listing: Listing, organization_id: str | None, error: NotFoundError
    ) -> dict[str, Record] | Unreadable:
        """What a 404 of a listing means: that it is gone, if its network or device is."""
        parent = None
        if organization_id is not None:
            parent = parent_of(listing.request, organization_id)
        if parent is not None:
            seen = (await look(self._meraki, [parent]))[parent]
            if seen == []:
                self._all[listing] = []
                return {}
        return Unreadable(str(error))

    async def _read(self, request: Request, organization_id: str | None) -> Any:
        async with self._slots:
            call = self._meraki.prepared(request).decode_as(dict)
            if organization_id is not None:
                call = call.for_organization(organization_id)
            return await call

    async def _read_all(self, request: Request, organization_id: str | None) -> list[Any]:
        """All records of a listing.

        Raises:
            UnexpectedResponseError: the API says that they are not all, or nothing.
        """
        call = self._meraki.prepared(request).decode_as(dict)
        if organization_id is not None:
            call = call.for_organization(organization_id)
        if not isinstance(call, Paginator):
            raise TypeError(f"{request.operation.id} is no listing")
        records: list[Any] = []
        async with self._slots, aclosing(call.pages()) as pages:
            async for page in pages:
                if page.errors or not page.body.strip():
                    reason = "; ".join(page.errors) or "it has no body"
                    raise UnexpectedResponseError(
                        f"the listing is not whole: {reason}",
                        operation=request.operation.id,
                        organization_id=organization_id,
                    )
                records += page.items
        return records
