"""An off-boarding from the first reading to the report, which goes on after a kill."""

import os
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from pathlib import Path
from typing import Literal

import msgspec
from msgspec import Struct

from ...client import Meraki
from ...errors import PlanBlockedError, PlanError
from ...writes import Outcome, Plan, apply_plan, plan_status
from ...writes.running.journal import FINAL, Entry, journal_path
from .findings import Access
from .folder import OffboardingFolder
from .person import Person
from .plan import Offboarding, access_of, check_protected, plan_offboarding
from .reading import organizations_of
from .report import Left, OffboardingReport, Removed, iso
from .verifying import Verification, verify

_MAX_PLANS = 3
"""When guards block one, an organization has stopped responding, say; then it is planned anew."""
_MAYBE = ("sent", "unknown")
_NOT_SEEN = (
    "a run that was stopped has sent its removal, what became of that is not known, and the "
    "organization could not be looked at"
)
_RUN_AGAIN = "Run this again; if it stays so, remove the person in the dashboard"


Step = Literal["reading", "removing", "verifying"]


class OffboardingEvent(Struct, frozen=True, kw_only=True):
    """How far an off-boarding is."""

    kind: Step
    done: int
    total: int


OnEvent = Callable[[OffboardingEvent], None]
Approve = Callable[[Offboarding], Awaitable[bool]]


async def offboard(
    meraki: Meraki,
    addresses: Sequence[str],
    *,
    directory: str | os.PathLike[str],
    aliases: Mapping[str, str] | None = None,
    names: Sequence[str] = (),
    protected: Sequence[str] = (),
    ticket: str | None = None,
    approve: Approve | None = None,
    on_event: OnEvent | None = None,
) -> OffboardingReport | None:
    """Take a person's access in all organizations: plan, apply, read again, report.

    Every removal is sent once. What became of it is kept in a journal from before it is sent, so
    that the same call goes on after a kill. Called again, it finds what is there then.

    Args:
        meraki: the client, of one account or several.
        addresses: e-mail addresses of the person, the main one first, in any spelling.
        directory: where plans, journals and reports are kept; made if need be.
        aliases: the main address of each alias; default none.
        names: of the person, for records that have no address; default: those in the records that
            have one.
        protected: e-mail addresses of people who are never removed, in any spelling: break-glass
            accounts, say; default none.
        ticket: why, for the record; default none.
        approve: is shown the plan, and says whether it is applied; default: it is.
        on_event: called with an ``OffboardingEvent`` as it goes on; default: not called.

    Returns:
        What came of it; None when it was not approved, and nothing was sent.

    Raises:
        ValueError: an address is none.
        PlanError: another process is off-boarding the person, or the disk cannot be written.
        MerakiError: the organizations cannot be listed.

    Example:
        >>> report = await offboard(meraki, ["alice@example.com"], directory="offboarding")
        >>> print(len(report.removed), report.is_complete)
    """
    check_protected(protected)
    person = Person(addresses, aliases, names)
    folder = OffboardingFolder(Path(directory), person, meraki.base_url)
    try:
        run = _Run(meraki, folder, protected, on_event)
        return await run.run(
            lambda: plan_offboarding(
                meraki,
                addresses,
                aliases=aliases,
                names=names,
                protected=protected,
                ticket=ticket,
                on_read=run.teller("reading"),
            ),
            approve,
        )
    finally:
        folder.close()


class _Run:
    def __init__(
        self,
        meraki: Meraki,
        folder: OffboardingFolder,
        protected: Sequence[str],
        on_event: OnEvent | None,
    ) -> None:
        self._meraki = meraki.urgent()
        self._folder = folder
        self._protected = protected
        self._on_event = on_event
        self._started_at = time.time()
        self._plans = folder.unfinished()
        self._open: list[Path] = []
        """Of these, those that the next run has to look at again."""
        self._removed: list[Removed] = []
        self._left: list[Left] = []
        self._warnings: list[str] = []

    def teller(self, kind: Step) -> Callable[[int, int], None]:
        """What tells how far a step is."""

        def tell(done: int, total: int) -> None:
            if self._on_event is not None:
                self._on_event(OffboardingEvent(kind=kind, done=done, total=total))

        return tell

    async def run(
        self, plan: Callable[[], Awaitable[Offboarding]], approve: Approve | None
    ) -> OffboardingReport | None:
        """Off-board."""
        offboarding = await plan()
        # of a removal that several runs have sent, the last one counts
        for path in reversed(self._plans):
            self._add_earlier(path, offboarding)
        offboarding.removed_before = len(self._removed)
        if approve is not None and not await approve(offboarding):
            return None
        problems: Sequence[str] = ()
        for _ in range(_MAX_PLANS):
            if not offboarding.taken:
                break
            path = self._folder.save_plan(offboarding.plan)
            self._plans.append(path)
            try:
                await self._apply(path, offboarding)
            except PlanBlockedError as error:
                problems = error.problems
                offboarding = await plan()
            else:
                problems = ()
                break
        if problems:
            why = "the guards block the plan: " + "; ".join(problems)
            self._left += [Left(access=a, why=why, todo=_RUN_AGAIN) for a in offboarding.taken]
        return await self._finish(offboarding)

    async def _apply(self, path: Path, offboarding: Offboarding) -> None:
        total, done = len(offboarding.plan), 0

        tell = self.teller("removing")
        tell(0, total)

        def count(outcome: Outcome) -> None:
            nonlocal done
            done += 1
            tell(done, total)

        async with self._folder.removing():
            report = await apply_plan(
                self._meraki, path, protected=self._protected, on_outcome=count
            )
        self._warnings += report.warnings
        entries = plan_status(path).entries
        for access, outcome in zip(offboarding.taken, report.outcomes, strict=True):
            if outcome.state in FINAL:
                entry = entries[outcome.change.id]
                self._removed.append(_removed(access, entry, path, None))
            else:
                why = f"{outcome.state}: {outcome.detail}" if outcome.detail else outcome.state
                self._left.append(Left(access=access, why=why, todo=_RUN_AGAIN))

    def _add_earlier(self, path: Path, offboarding: Offboarding) -> None:
        """What a run that was stopped has taken, by its journal and what was read just now."""
        if not journal_path(path).exists():
            return  # nothing was sent; the plan itself may have been cut off
        try:
            entries, changes = plan_status(path).entries, Plan.load(path).changes
        except PlanError as error:
            # what is there is read anew: only the proof of what is gone is lost
            self._warnings.append(f"what an earlier run has removed cannot be told: {error}")
            return
        kept = [each.access for each in offboarding.kept]
        known = {_key(each) for each in (*offboarding.taken, *kept)}
        known |= {_key(each.access) for each in self._removed}
        known |= {_key(each.access) for each in self._left}
        for change in changes:
            access = access_of(change, offboarding.organizations)
            entry = entries.get(change.id)
            if entry is None or _key(access) in known:
                continue  # it was not sent, or is there still
            is_seen = _is_seen(access, offboarding)
            if entry.state in FINAL or (is_seen and entry.state in _MAYBE):
                seen_at = time.time() if is_seen else None
                self._removed.append(_removed(access, entry, path, seen_at))
            elif entry.state in _MAYBE:
                self._left.append(Left(access=access, why=_NOT_SEEN, todo=_RUN_AGAIN))
                self._open.append(path)

    async def _finish(self, offboarding: Offboarding) -> OffboardingReport:
        unproven = [each.access for each in self._removed if each.seen_gone_at is None]
        unread = {each.id for each in organizations_of(offboarding.unreadable)}
        verification = await verify(
            self._meraki,
            offboarding.person,
            [each for each in unproven if each.organization.id not in unread],
            [*(k.access for k in offboarding.kept), *(each.access for each in self._left)],
            self.teller("verifying"),
        )
        self._judge(verification)
        report = OffboardingReport(
            addresses=offboarding.person.addresses,
            ticket=offboarding.ticket,
            base_url=self._meraki.base_url,
            started_at=iso(self._started_at),
            finished_at=iso(time.time()),
            organizations=len(offboarding.organizations),
            nothing_found=offboarding.nothing_found,
            removed=self._removed,
            left=self._left,
            kept=offboarding.kept,
            unreadable=[*offboarding.unreadable, *verification.unread],
            possible=offboarding.possible,
            by_hand=offboarding.by_hand,
            early_access_off=offboarding.early_access_off,
            left_with_one=offboarding.left_with_one,
            similar=offboarding.similar,
            warnings=self._warnings,
            plans=[path.name for path in self._plans if path not in self._open],
        )
        encoded = msgspec.json.format(msgspec.json.encode(report.to_json()))
        path = self._folder.write_report(encoded + b"\n")
        return msgspec.structs.replace(report, path=str(path))

    def _judge(self, verification: Verification) -> None:
        """Take the second reading into what was removed."""
        there = {_key(each) for each in verification.there}
        self._removed = [
            msgspec.structs.replace(each, seen_gone_at=iso(verification.gone_at[each.access]))
            if each.access in verification.gone_at
            else each
            for each in self._removed
            if _key(each.access) not in there
        ]
        self._left += [
            Left(access=access, why="a second reading shows that it is there", todo=_RUN_AGAIN)
            for access in verification.there
        ]


def _removed(access: Access, entry: Entry, path: Path, seen_at: float | None) -> Removed:
    return Removed(
        access=access,
        at=iso(entry.changed_at),
        change=entry.id,
        plan=str(path),
        seen_gone_at=None if seen_at is None else iso(seen_at),
        detail=entry.detail,
    )


def _is_seen(access: Access, offboarding: Offboarding) -> bool:
    """Whether a reading would have shown an access; what is not listed was not looked at."""
    needed = {"users"} if access.kind == "administrator" else {"users", "end_users"}
    unread = {
        each.organization.id
        for each in offboarding.unreadable
        if each.organization is not None and each.resource in needed
    }
    return access.organization.id in offboarding.organizations and (
        access.organization.id not in unread
    )


def _key(access: Access) -> tuple[str, str, str]:
    return access.organization.id, access.kind, access.id
