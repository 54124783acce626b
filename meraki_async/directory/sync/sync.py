"""Brings a store up to date with the organizations that a client sees."""

import time
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from typing import NamedTuple

import anyio
import msgspec
from msgspec import Struct, field, structs

from ...client import Meraki
from ...errors import StoreError, UnauthorizedError
from ...selection.organizations import list_organizations
from ...selection.selection import Selection
from ..store.kinds import Kind, digest_of
from ..store.records import ListedOrganization, OrganizationRead, Reading, SyncRun
from ..store.store import Store
from .operations import kinds_of
from .organization import OrganizationReader
from .reading_plan import DAY, ReadingPlan, plan_reading, was_read_since

API_ACCESS_OFF = "its API access is off"
_CONCURRENCY = 64
_UNFINISHED_FOR = DAY
"""So long a full sync that was interrupted is gone on with, instead of begun anew."""
_EVERYTHING = Selection()
_CHANGES = frozenset({"added", "changed", "removed"})
"""Differences that somebody made."""


class SyncOptions(Struct, frozen=True, kw_only=True):
    """How to sync."""

    full: bool = False
    """Read everything, whatever the change log tells."""
    full_every: float = 7.0
    """Days after which everything is read again, to prove that nothing was missed."""
    end_users: bool = False
    """Also end users of networks, where early access to operations in beta is on."""
    first_log_days: float = 31.0
    """How far back the change log of an organization is read the first time, at most 364."""


class SyncProgress(Struct, kw_only=True):
    """How far a sync is; at its end, what became of it."""

    mode: str = "incremental"
    """``full``: everything is read again."""
    organizations: int = 0
    """To be read."""
    done: int = 0
    read_whole: int = 0
    """Organizations of which everything was read."""
    requests: int = 0
    differences: Counter[str] = field(default_factory=Counter)
    """How many of each sort, as ``"administrator changed"``."""
    unreadable: dict[str, str] = field(default_factory=dict)
    """Organizations that could not be read, all or in part, by id; and accounts whose organizations
    could not be listed. Their records and dates stay."""
    access_off: list[str] = field(default_factory=list)
    """Ids of organizations whose API access is off."""
    gaps: list[str] = field(default_factory=list)
    """Ids of organizations whose change log does not reach back to the last sync."""
    missed: Counter[str] = field(default_factory=Counter)
    """Of a full sync, by kind: differences that the change log had not told of."""

    @property
    def is_complete(self) -> bool:
        """Whether all that can be read was read."""
        return not self.unreadable


class SyncEstimate(Struct, frozen=True, kw_only=True):
    """What a sync would take, at least: what the change log tells comes on top."""

    mode: str
    organizations: int
    requests: int
    seconds: float
    """At the rate that the budgets allow; 0 without a limit."""
    access_off: int
    unreadable: dict[str, str]


class _Listed(NamedTuple):
    organizations: Sequence[ListedOrganization]
    unlisted: dict[str, str]
    """Accounts whose organizations could not be listed, and records without an id."""
    accounts: frozenset[str]
    """Those whose organizations were listed whole."""


class Sync:
    """One sync. ``await run()``; ``progress`` tells how far it is.

    Args:
        meraki: an open client.
        store: to bring up to date.
        options: default: incremental where possible.
    """

    def __init__(self, meraki: Meraki, store: Store, options: SyncOptions | None = None) -> None:
        self._meraki = meraki
        self._store = store
        self._options = options or SyncOptions()
        self._resumed_from: int | None = None
        """Of a full sync that goes on with others that were interrupted, when these began."""
        self.progress = SyncProgress()

    async def run(self) -> SyncProgress:
        """Read what may have changed, and commit it organization by organization.

        Returns:
            What became of it; an organization that could not be read is in ``unreadable``.

        Raises:
            MerakiError: the organizations cannot be listed, or the only API key is refused.
            StoreError: the store cannot be written, or another sync is running.
        """
        async with self._store.exclusively():
            with suppress(StoreError):  # another process still reads: the next sync does it
                await self._store.clear_traces()
            sent = self._meraki.budgets.snapshot().sent
            listed, listing_at = await self._list()
            latest = await self._store.runs(limit=1)
            # in the order in which they were begun, even if a clock was set back
            started_at = max([self._now(), *(each.started_at + 1 for each in latest)])
            await self._choose_mode(started_at)
            readable = [each for each in listed.organizations if each.has_api]
            progress = self.progress
            progress.organizations = len(readable)
            progress.unreadable |= listed.unlisted
            await self._store.write_run(self._run(started_at, None))
            progress.differences += await self._store.write_listing(
                listed.organizations,
                listed.accounts,
                started_at=listing_at,
                finished_at=started_at,
            )
            await self._note_access_off(listed.organizations)
            try:
                await self._read_all(readable, sent)
            except BaseExceptionGroup as group:
                raise _first(group) from None
            await self._store.merge_people()
            progress.requests = self._meraki.budgets.snapshot().sent - sent
            await self._store.write_run(self._run(started_at, self._now()))
        return progress

    async def estimate(self) -> SyncEstimate:
        """What it would take; only the organizations are listed, and nothing is written."""
        sent = self._meraki.budgets.snapshot().sent
        listed, _ = await self._list()
        now = self._now()
        await self._choose_mode(now)
        requests = self._meraki.budgets.snapshot().sent - sent
        readable = [each for each in listed.organizations if each.has_api]
        for each in readable:
            readings = await self._store.readings([each.id])
            plan = self._plan(each, readings)
            requests += 1 + len(plan.all if self._is_full(each, readings) else plan.due)
        rate = self._meraki.budgets.snapshot().source_rate
        return SyncEstimate(
            mode=self.progress.mode,
            organizations=len(readable),
            requests=requests,
            seconds=requests / rate if rate else 0.0,
            access_off=len(listed.organizations) - len(readable),
            unreadable=listed.unlisted,
        )

    async def _list(self) -> tuple[_Listed, int]:
        began = time.monotonic()
        found = await list_organizations(self._meraki, _EVERYTHING)
        # the API's time is known by its responses
        started_at = self._now() - round((time.monotonic() - began) * 1_000_000)
        listed = [
            ListedOrganization(
                id=each.organization.id,
                name=each.organization.name,
                model=each.organization.licensing_model or "",
                has_api=each.state != "not available",
                record=each.record,
                accounts=self._meraki.accounts_of(each.organization.id),
            )
            for each in found.statuses
            if each.state != "failed"
        ]
        failed = {
            each.organization.id: each.error or ""
            for each in found.statuses
            if each.state == "failed"
        }
        lacking = {name for name in self._meraki.accounts if f"those of account {name}" in failed}
        # an organization whose record lacks its id might be any of those that seem to be gone
        is_known = len(failed) == len(lacking)
        complete = frozenset(self._meraki.accounts) - lacking if is_known else frozenset[str]()
        return _Listed(listed, failed, complete), started_at

    async def _choose_mode(self, now: int) -> None:
        """Decide whether everything is read again."""
        is_full = self._options.full
        if not is_full:
            runs = await self._store.runs(limit=1000, mode="full")
            finished = next((each for each in runs if each.finished_at is not None), None)
            if finished is None or finished.started_at < now - self._options.full_every * DAY:
                is_full = True
                since = now - _UNFINISHED_FOR if finished is None else finished.started_at
                unfinished = [each.started_at for each in runs if each.started_at > since]
                self._resumed_from = min(unfinished, default=None)
        self.progress.mode = "full" if is_full else "incremental"

    async def _note_access_off(self, organizations: Iterable[ListedOrganization]) -> None:
        at = self._now()
        for each in organizations:
            if not each.has_api:
                self.progress.access_off.append(each.id)
                failed = dict.fromkeys((*self._kinds(each), Kind.CHANGE), API_ACCESS_OFF)
                await self._store.write_organization(
                    OrganizationRead(
                        organization_id=each.id,
                        started_at=at,
                        finished_at=at,
                        records={},
                        failed=failed,
                    )
                )

    async def _read_all(self, organizations: Sequence[ListedOrganization], sent: int) -> None:
        left = iter(organizations)

        async def work() -> None:
            for each in left:
                await self._read(each)
                self.progress.done += 1
                self.progress.requests = self._meraki.budgets.snapshot().sent - sent

        async with anyio.create_task_group() as workers:
            for _ in range(min(_CONCURRENCY, len(organizations))):
                workers.start_soon(work)

    async def _read(self, organization: ListedOrganization) -> None:
        readings = await self._store.readings([organization.id])
        plan = self._plan(organization, readings)
        is_full = self._is_full(organization, readings)
        reader = OrganizationReader(
            meraki=self._meraki,
            organization_id=organization.id,
            model=organization.model,
            plan=plan,
            has_end_users=Kind.END_USER in plan.all
            and await self._store.has_records(Kind.END_USER, organization.id),
        )
        try:
            expected = await self._read_organization(reader, is_full=is_full)
        except UnauthorizedError as error:
            if len(self._meraki.accounts) == 1:
                raise  # every other organization would say the same
            expected = plan.all
            unread = plan.due - reader.records.keys()
            if reader.reached is None:
                unread |= {Kind.CHANGE}
            reader.failed |= dict.fromkeys(unread, str(error))
        differences = await self._commit(reader)
        progress = self.progress
        progress.differences += differences
        if plan.all <= reader.records.keys():
            progress.read_whole += 1
        if plan.has_gap:
            progress.gaps.append(organization.id)
        if reader.failed:
            progress.unreadable[organization.id] = _reasons(reader.failed)
        if is_full and not plan.is_whole:
            await self._note_missed(reader, differences, expected)

    async def _read_organization(
        self, reader: OrganizationReader, *, is_full: bool
    ) -> frozenset[Kind]:
        """Read an organization; returns what an incremental sync would have read."""
        plan, known = reader.plan, set[bytes]()
        if not plan.is_whole:
            known = await self._store.change_digests(reader.organization_id, plan.log_from)
        # the log first: a change that comes after it is told of the next time
        has_log = await reader.read_change_log()
        expected = plan.due | (reader.kinds_changed(known) if has_log else plan.all)
        await reader.read(plan.all if is_full else expected)
        return expected

    async def _commit(self, reader: OrganizationReader) -> Counter[str]:
        read = reader.result()
        try:
            return await self._store.write_organization(read)
        except (msgspec.DecodeError, RecursionError) as error:
            problem = f"the response has records that cannot be kept: {error}"
            reader.failed |= dict.fromkeys(read.records, problem)
            unread = structs.replace(
                read, records={}, changes=(), reached=None, failed=reader.failed
            )
            return await self._store.write_organization(unread)

    async def _note_missed(
        self, reader: OrganizationReader, differences: Counter[str], expected: frozenset[Kind]
    ) -> None:
        """Note the differences that the change log should have told of, and did not."""
        found: Counter[str] = Counter()
        for difference, number in differences.items():
            kind, what = difference.split()
            if kind not in expected and what in _CHANGES:
                found[kind] += number
        if not found:
            return
        # it may have been changed after the log was read
        later = OrganizationReader(
            meraki=self._meraki,
            organization_id=reader.organization_id,
            model=reader.model,
            plan=reader.plan,
        )
        if await later.read_change_log():
            known = {digest_of(each) for each in reader.changes}
            for kind in later.kinds_changed(known):
                del found[kind]
            self.progress.missed += found

    def _plan(self, organization: ListedOrganization, readings: list[Reading]) -> ReadingPlan:
        return plan_reading(
            readings,
            self._kinds(organization),
            self._now(),
            first_log_days=self._options.first_log_days,
        )

    def _kinds(self, organization: ListedOrganization) -> frozenset[Kind]:
        return kinds_of(organization.model, end_users=self._options.end_users)

    def _is_full(self, organization: ListedOrganization, readings: list[Reading]) -> bool:
        since = self._resumed_from
        is_done = since is not None and was_read_since(readings, self._kinds(organization), since)
        return self.progress.mode == "full" and not is_done

    def _run(self, started_at: int, finished_at: int | None) -> SyncRun:
        progress = self.progress
        return SyncRun(
            started_at=started_at,
            finished_at=finished_at,
            mode=progress.mode,
            organizations=progress.organizations,
            requests=progress.requests,
            unreadable=dict.fromkeys(progress.access_off, API_ACCESS_OFF) | progress.unreadable,
            missed=progress.missed,
        )

    def _now(self) -> int:
        return round(self._meraki.server_time() * 1_000_000)


def _reasons(failed: Mapping[Kind, str]) -> str:
    """Why an organization could not be read, each reason once."""
    kinds: dict[str, list[str]] = {}
    for kind, reason in failed.items():
        kinds.setdefault(reason, []).append(kind.replace("_", " "))
    return "; ".join(f"{', '.join(names)}: {reason}" for reason, names in kinds.items())


def _first(group: BaseExceptionGroup[BaseException]) -> BaseException:
    """One error that says why, of those that workers met at once."""
    error: BaseException = group
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    return error
