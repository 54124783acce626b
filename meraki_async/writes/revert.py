"""The plan that takes an applied plan back."""

import os
from collections import defaultdict
from collections.abc import Mapping, Set
from pathlib import Path
from typing import Any

from msgspec import UNSET, Struct

from ..client import Meraki
from ..errors import PlanError
from ..operations.encoding import build_request, path_parameters
from ..operations.lookup import find_operation
from ..operations.operation import Request
from .change import Change, unknown_secrets
from .comparing import is_in_force, is_same
from .concealing import concealed, has_hidden
from .effects.creation import Creation
from .effects.deletion import Deletion
from .effects.effect import Effect, InverseCall
from .effects.kinds import effect_of
from .effects.update import Update
from .looking import Found, Unreadable, look
from .plan import Plan, check_base_url
from .running.grounds import decode_ground
from .running.journal import FINAL, Entry, journal_path, read_journal
from .sealing import Sealer, hasher_of
from .target import Target


class Reversal(Struct, frozen=True, kw_only=True):
    """How far a plan can be taken back."""

    plan: Plan
    """The inverse of what can be."""
    left: list[tuple[Change, str]]
    """Changes that were made and have no inverse, or not a whole one, and why."""


class _Undo(Struct, kw_only=True):
    """One change that was made, and what takes it back."""

    change: Change
    result: Any
    """The record that it made or changed, as far as it is known."""
    effect: Effect
    inverse: InverseCall
    request: Request
    """Of the inverse."""


async def revert_plan(
    meraki: Meraki, path: str | os.PathLike[str], *, sealer: Sealer | None = None
) -> Reversal:
    """Make the plan that takes back what a plan's file has changed. It is not applied.

    What somebody has changed since is not taken back.

    Args:
        meraki: the client, which reads.
        path: of the plan that was applied.
        sealer: opens what was sealed, ``Vault``, say; default: secrets do not come back.

    Raises:
        PlanError: the plan or its journal cannot be used, or a process is applying it.
    """
    plan = Plan.load(path)
    check_base_url(plan, meraki)
    status = read_journal(journal_path(Path(path)), plan.digest)
    if status.is_running:
        raise PlanError(f"{path}: another process is applying this plan")
    results = {e.id: e.result_value for e in status.entries.values() if e.state in FINAL}
    left: list[tuple[Change, str]] = []
    undos: list[_Undo] = []
    for change in reversed(plan.changes):
        entry = status.entries.get(change.id)
        if entry is None or entry.state != "done":
            if entry is not None and entry.state in ("unknown", "sent"):
                left.append((change, "whether it was executed is not known"))
            continue
        undo = _undo(change, entry, results, sealer)
        if isinstance(undo, str):
            left.append((change, undo))
            continue
        undos.append(undo)
        if undo.inverse.note is not None:
            left.append((change, undo.inverse.note))
    reversal = Plan(base_url=plan.base_url)
    for undo, problem in await _unchanged(meraki, undos, sealer):
        if problem is not None:
            left.append((undo.change, problem))
            continue
        reversal.add_request(
            undo.request,
            why=f"takes {undo.change.id} back",
            organization_id=undo.change.organization_id,
            subject=undo.change.subject,
        )
    if reversal.secrets and sealer is not None:
        reversal.seal_secrets(sealer)
    await reversal.read(meraki, sealer=sealer)
    return Reversal(plan=reversal, left=left)


def _undo(
    change: Change, entry: Entry, results: Mapping[str, Any], sealer: Sealer | None
) -> _Undo | str:
    try:
        request = change.request(results, unknown_secrets(change))
        effect = effect_of(request, change.organization_id)
        ground = decode_ground(change, entry.ground, sealer)
    except PlanError as error:
        return str(error)
    inverse = effect.inverse(None if ground is UNSET else ground, entry.result_value)
    if isinstance(inverse, str):
        return inverse
    operation = find_operation(inverse.operation).operation
    arguments = [inverse.parameters[name] for name in path_parameters(operation.path)]
    return _Undo(
        change=change,
        result=entry.result_value,
        effect=effect,
        inverse=inverse,
        request=build_request(operation, arguments, None, inverse.body),
    )


async def _unchanged(
    meraki: Meraki, undos: list[_Undo], sealer: Sealer | None
) -> list[tuple[_Undo, str | None]]:
    """Which of them nobody has touched since: None; or what somebody did."""
    targets = []
    for undo in undos:
        effect = undo.effect
        if isinstance(effect, Creation):  # looked for by its id
            effect = effect_of(undo.request, undo.change.organization_id)
        targets.append(effect.target)
    found = await look(meraki, [target for target in targets if target is not None])
    told: list[tuple[_Undo, str | None]] = []
    later: defaultdict[Target, _Later] = defaultdict(_Later)
    for undo, target in zip(undos, targets, strict=True):
        problem = None
        if target is not None:
            problem = later[target].check(undo, found[target], sealer)
        told.append((undo, problem))
    return told


class _Later:
    """What later changes of one thing have to say of an earlier one.

    Of several changes of a member, the last is what has to be there; and where somebody has changed
    that, none of them is taken back.
    """

    def __init__(self) -> None:
        self._checked: dict[str, str | None] = {}
        self._was_deleted = False

    def check(self, undo: _Undo, found: Found, sealer: Sealer | None) -> str | None:
        """Why a change cannot be taken back; None: it can."""
        if self._was_deleted:
            return "it was deleted afterwards, and comes back with another id"
        self._was_deleted = isinstance(undo.effect, Deletion)
        body = undo.effect.request.body
        has_members = isinstance(undo.effect, Creation | Update) and isinstance(body, dict)
        members = set(body) if has_members else {""}
        unchecked = members - self._checked.keys()
        problem = next((self._checked[m] for m in members - unchecked if self._checked[m]), None)
        if problem is None and (unchecked or not members):
            problem = _touched(undo, found, sealer, unchecked)
        self._checked.update(dict.fromkeys(unchecked, problem))
        return problem


def _touched(undo: _Undo, found: Found, sealer: Sealer | None, members: Set[str]) -> str | None:
    if isinstance(found, Unreadable):
        return f"what is there now could not be read: {found.reason}"
    body = undo.effect.request.body
    if not isinstance(body, dict) or not isinstance(undo.effect, Creation | Update):
        is_ours = undo.effect.is_in_force(undo.effect.ground(found))
        return None if is_ours else "somebody has changed it since"
    if not found:
        return "it is not there any more"
    secret = undo.change.members_with_secrets() & members
    now = concealed(found[0], hasher_of(sealer, undo.change))
    for member in sorted(secret):
        sent = undo.result.get(member) if isinstance(undo.result, dict) else None
        if sent is None or (sealer is None and has_hidden(sent)):
            return f"whether somebody has changed {member} since is not known"
        if not is_same(sent, now.get(member)):
            return f"somebody has changed {member} since"
    open_ = {name: body[name] for name in members - secret}
    return None if is_in_force(open_, found[0]) else "somebody has changed it since"
