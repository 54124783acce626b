"""One organization is read."""

from collections.abc import Collection
from contextlib import aclosing
from datetime import UTC, datetime
from typing import Any

import msgspec
from msgspec import Raw, Struct, field

from ...calls.call import Call
from ...calls.paginator import Paginator
from ...client import Meraki
from ...errors import MerakiError, UnauthorizedError, UnexpectedResponseError
from ..records import Reference
from ..sources import SourceOrganization, Sources
from ..store.kinds import Kind, digest_of
from ..store.records import OrganizationRead
from ..unreadable import EARLY_ACCESS_OFF
from ..unreadable import Reading as Unread
from .change_scope import kinds_touched
from .operations import LICENSE_KINDS, READERS, kinds_without
from .reading_plan import ReadingPlan


class OrganizationReader(Struct, kw_only=True):
    """Reads an organization as its plan says; what fails is named, and does not stop the rest.

    Args:
        meraki: an open client.
        organization_id: of the organization.
        model: of licensing.
        plan: what to read.
        has_end_users: whether some are known already.
    """

    meraki: Meraki
    organization_id: str
    model: str
    plan: ReadingPlan
    has_end_users: bool = False
    records: dict[Kind, list[bytes]] = field(default_factory=dict)
    failed: dict[Kind, str] = field(default_factory=dict)
    changes: list[bytes] = field(default_factory=list)
    reached: int | None = None
    started_at: int = 0

    async def read_change_log(self) -> bool:
        """Read the change log, up to now; returns whether it could be read."""
        now = self._now()
        self.started_at = self.started_at or now
        listing = self.meraki.organizations.get_organization_configuration_changes(
            self.organization_id, t0=_iso(self.plan.log_from)
        )
        try:
            self.changes = await _records(listing)
        except UnauthorizedError:
            raise
        except MerakiError as error:
            self.failed[Kind.CHANGE] = str(error)
            return False
        self.reached = now
        return True

    def kinds_changed(self, known: Collection[bytes]) -> frozenset[Kind]:
        """What the change log says must be read again.

        Args:
            known: digests of entries that were acted upon before.
        """
        new = (each for each in self.changes if digest_of(each) not in known)
        return kinds_touched(new) & self.plan.all

    async def read(self, kinds: Collection[Kind]) -> None:
        """Read these kinds, one after the other."""
        self.started_at = self.started_at or self._now()
        for kind in sorted(kinds):
            try:
                if kind is Kind.END_USER:
                    self.records[kind] = await self._end_users()
                else:
                    call = READERS[kind](self.meraki, self.organization_id)
                    self.records[kind] = await _records(call)
            except UnauthorizedError:
                raise
            except MerakiError as error:
                self.failed[kind] = str(error)

    async def _end_users(self) -> list[bytes]:
        """End users, each with what they are authorized for.

        Raises:
            MerakiError: they cannot be read, or early access is off.
        """
        reading = Unread({})
        source = SourceOrganization(Reference(id=self.organization_id), {})
        found: list[bytes] = []
        async with aclosing(Sources(self.meraki, reading).end_users(source)) as batches:
            async for users in batches:
                found += [
                    msgspec.json.encode({"user": user, "authorizations": authorizations})
                    for user, authorizations in users
                ]
        if any(each.reason == EARLY_ACCESS_OFF for each in reading.unreadable):
            if self.has_end_users:
                reading.refuse("end_users")
            return []  # none were ever seen
        return found

    def result(self) -> OrganizationRead:
        """What was read, to be committed together."""
        # under another model there are none of these licenses any more
        gone: dict[Kind, list[bytes]] = {}
        if not LICENSE_KINDS.isdisjoint(self.records):
            gone = {kind: [] for kind in kinds_without(self.model)}
        return OrganizationRead(
            organization_id=self.organization_id,
            started_at=self.started_at,
            finished_at=self._now(),
            records={**gone, **self.records},
            failed=self.failed,
            changes=self.changes,
            reached=self.reached,
        )

    def _now(self) -> int:
        return round(self.meraki.server_time() * 1_000_000)


async def _records(call: Call[Any] | Paginator[Any]) -> list[bytes]:
    """All records of a listing; of another call, the only one."""
    if not isinstance(call, Paginator):
        return [bytes((await call.decode_as(Raw).page()).items[0])]
    found: list[bytes] = []
    async with aclosing(call.decode_as(Raw).pages()) as pages:
        async for page in pages:
            if page.errors:
                raise UnexpectedResponseError(
                    f"the listing is not whole: {'; '.join(page.errors)[:500]}",
                    operation=call.request.operation.id,
                    organization_id=page.organization_id,
                )
            found += map(bytes, page.items)
    return found


def _iso(microseconds: int) -> str:
    moment = datetime.fromtimestamp(microseconds / 1_000_000, UTC)
    return moment.strftime("%Y-%m-%dT%H:%M:%S.%fZ")
