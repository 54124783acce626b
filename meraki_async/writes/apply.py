"""Apply a plan's file, look what would come of it, and see how far it is."""

import os
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from ..client import Meraki
from ..errors import PlanBlockedError, PlanError
from .change import Change, unknown_secrets
from .effects.effect import Effect
from .effects.kinds import effect_of
from .guards.administrator_lock import one_at_a_time
from .guards.plan_guards import NO_LIMITS, Limits, check_guards
from .looking import RecentListings
from .plan import Plan, check_base_url
from .running.engine import run_plan
from .running.journal import FINAL, Entry, Journal, JournalStatus, journal_path, read_journal
from .running.judging import Judgement, judge_all
from .running.report import OnOutcome, PlanReport, Preview
from .running.steps import Steps
from .sealing import Sealer


async def apply_plan(
    meraki: Meraki,
    path: str | os.PathLike[str],
    *,
    secrets: Mapping[str, str] | None = None,
    sealer: Sealer | None = None,
    limits: Limits = NO_LIMITS,
    protected: Sequence[str] = (),
    hold: Mapping[str, str] | None = None,
    all_or_nothing: bool = False,
    batches: bool = True,
    settle_after: float = 5.0,
    on_outcome: OnOutcome | None = None,
) -> PlanReport:
    """Apply a plan's file, or go on where that stopped.

    Each change is sent at most once, unless it surely was not executed. What became of it is kept
    in a journal beside the file, from before it is sent.

    Args:
        meraki: the client.
        path: of the plan.
        secrets: that its changes use, by name; default none.
        sealer: keeps secrets that are read, ``Vault``, say; default: they are left out, so that
            what changes them cannot be reverted.
        limits: how much the plan may do; default: no limits.
        protected: e-mail addresses of administrators who are never removed or lowered, in any
            spelling: break-glass accounts, say; default none.
        hold: changes that are not sent in this run, by id, and why: a later run may send them.
            One that was sent already is settled all the same. Default none.
        all_or_nothing: send nothing when any change would be refused, and nothing more once one
            has failed; default: go on with the rest.
        batches: send in action batches where an organization has enough changes that the API takes
            into them; default True.
        settle_after: seconds to wait before a write whose response was lost is looked for.
        on_outcome: called whenever a change is settled; default: not called.

    Returns:
        What became of every change.

    Raises:
        PlanBlockedError: the guards found problems, or, with ``all_or_nothing``, a change would be
            refused. Nothing was sent.
        PlanError: the plan or its journal cannot be used, or another process is applying it.
        ValueError: what is protected is no e-mail address.
    """
    plan = Plan.load(path)
    check_base_url(plan, meraki)
    known = plan.open_secrets(secrets or {}, sealer)
    journal = Journal(journal_path(Path(path)), plan.digest)
    try:
        steps = Steps(meraki, journal, sealer, on_outcome, settle_after, known.values())
        held = _held(hold or {}, steps.entries)
        settled = _settled(steps.entries) | held.keys()
        left = [change for change in plan.changes if change.id not in settled]
        async with one_at_a_time(meraki.base_url, left) as unlocked:
            recent = RecentListings()
            findings = await check_guards(
                meraki, plan, limits, protected=protected, settled=settled, keep_in=recent
            )
            problems = findings.problems
            if all_or_nothing and not problems:
                judged = await _judged(meraki, plan, steps.entries, known, sealer)
                problems = _refusals(judged)
            if problems:
                raise PlanBlockedError(problems)
            journal.begin_run()
            outcomes = await run_plan(
                plan,
                steps,
                known,
                hold=held,
                all_or_nothing=all_or_nothing,
                batches=batches,
                recent=recent,
            )
            journal.finish_run()
    finally:
        with suppress(PlanError):  # the disk may be full
            journal.forget_grounds()
        journal.close()
    warnings = [*findings.warnings, *([] if unlocked is None else [unlocked]), *steps.warnings]
    return PlanReport(outcomes=outcomes, warnings=warnings)


async def preview_plan(
    meraki: Meraki,
    path: str | os.PathLike[str],
    *,
    secrets: Mapping[str, str] | None = None,
    sealer: Sealer | None = None,
    limits: Limits = NO_LIMITS,
    protected: Sequence[str] = (),
) -> Preview:
    """What would come of applying a plan's file now, by reading alone.

    Args:
        meraki: the client.
        path: of the plan.
        secrets: that its changes use, by name; what is not given is taken for a change.
        sealer: hashes secrets that are read, as when the plan was made.
        limits: how much the plan may do; default: no limits.
        protected: e-mail addresses of administrators who are never removed or lowered, in any
            spelling: break-glass accounts, say; default none.

    Raises:
        PlanError: the plan or its journal cannot be used.
        ValueError: what is protected is no e-mail address.
    """
    plan = Plan.load(path)
    check_base_url(plan, meraki)
    status = read_journal(journal_path(Path(path)), plan.digest)
    findings = await check_guards(
        meraki, plan, limits, protected=protected, settled=_settled(status.entries)
    )
    return Preview(
        judgements=await _judged(meraki, plan, status.entries, secrets or {}, sealer),
        problems=findings.problems,
        warnings=findings.warnings,
    )


def plan_status(path: str | os.PathLike[str]) -> JournalStatus:
    """How far a plan is, also while another process is applying it.

    Args:
        path: of the plan.

    Raises:
        PlanError: the plan or its journal cannot be read.
    """
    return read_journal(journal_path(Path(path)), Plan.load(path).digest)


def _held(hold: Mapping[str, str], entries: Mapping[str, Entry]) -> dict[str, str]:
    """Without what an earlier run has sent: what became of that is found out all the same."""
    sent = {each.id for each in entries.values() if each.state in ("sent", "unknown", *FINAL)}
    return {each: reason for each, reason in hold.items() if each not in sent}


def _settled(entries: Mapping[str, Entry]) -> set[str]:
    return {each.id for each in entries.values() if each.state in FINAL}


async def _judged(
    meraki: Meraki,
    plan: Plan,
    entries: Mapping[str, Entry],
    secrets: Mapping[str, str],
    sealer: Sealer | None,
) -> list[tuple[Change, Judgement | None]]:
    """Every change that is not settled, with what would come of it; None: it depends on another."""
    results = {each.id: each.result_value for each in entries.values() if each.state in FINAL}
    open_ = [c for c in plan.changes if c.id not in results]
    effects: dict[str, Effect] = {}
    for change in open_:
        is_next = change.after is None or change.after in results
        if is_next and change.needed_results() <= results.keys():
            known = {**unknown_secrets(change), **secrets}
            effects[change.id] = effect_of(change.request(results, known), change.organization_id)
    readable = [change for change in open_ if change.id in effects]
    judged = {
        change.id: judgement
        for change, judgement in await judge_all(meraki, readable, effects, sealer)
    }
    return [(change, judged.get(change.id)) for change in open_]


def _refusals(judged: list[tuple[Change, Judgement | None]]) -> list[str]:
    return [
        f"{change.id} ({change.path}): {judgement.detail}"
        for change, judgement in judged
        if judgement is not None and judgement.verdict in ("moved", "unreadable")
    ]
