"""Whether a change may be sent, by what is read of its target."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

import msgspec
from msgspec import UNSET, Struct

from ...client import Meraki
from ..change import Change
from ..comparing import ABSENT, differences
from ..concealing import HASH, Hasher, concealed, is_concealed
from ..effects.effect import Effect
from ..looking import Found, Unreadable, look
from ..sealing import Sealer, hasher_of

Verdict = Literal["due", "in_force", "moved", "unreadable"]


class Judgement(Struct, frozen=True, kw_only=True):
    """What is to be done about a change."""

    verdict: Verdict
    """``due``: to be sent. ``in_force``: it is so already. ``moved``: what the change relies on is
    not so any more. ``unreadable``: it could not be seen."""
    detail: str = ""
    """Why, for people."""
    ground: Any = UNSET
    """What was read, secrets included; UNSET: nothing, since nothing can be."""


def judge(change: Change, effect: Effect, found: Found | None, hasher: Hasher | None) -> Judgement:
    """Compare what a change relies on with what is there.

    Args:
        change: of the plan.
        effect: of its request.
        found: what was read of its target; None: it has none.
        hasher: as when the plan was made.
    """
    if found is None:
        return Judgement(verdict="due")
    if isinstance(found, Unreadable):
        return Judgement(verdict="unreadable", detail=found.reason)
    return judge_ground(change, effect, effect.ground(found), hasher)


def judge_ground(change: Change, effect: Effect, ground: Any, hasher: Hasher | None) -> Judgement:
    """Compare what a change relies on with its ground, as it was read.

    Args:
        change: of the plan.
        effect: of its request.
        ground: what was read of its target, as the effect sees it.
        hasher: as when the plan was made.
    """
    if effect.is_in_force(ground):
        return Judgement(verdict="in_force", detail="it is so already", ground=ground)
    if change.before is UNSET:
        if ground is None and change.described.method == "PUT":
            return Judgement(verdict="moved", detail="it is not there", ground=ground)
        return Judgement(verdict="due", ground=ground)
    now = concealed(effect.precondition(ground), hasher)
    moved = list(differences(change.before, now))
    if not moved:
        return Judgement(verdict="due", ground=ground)
    return Judgement(verdict="moved", detail=describe(change.before, now), ground=ground)


async def judge_all(
    meraki: Meraki,
    changes: Sequence[Change],
    effects: Mapping[str, Effect],
    sealer: Sealer | None,
) -> list[tuple[Change, Judgement]]:
    """Read what changes rely on, with the fewest requests, and compare.

    Args:
        meraki: the client.
        changes: to look at.
        effects: by the ids of the changes.
        sealer: hashes secrets that are read, as when the plan was made.
    """
    targets = [effects[change.id].target for change in changes]
    found = await look(meraki, [each for each in targets if each is not None])
    return [
        (
            change,
            judge(
                change,
                effects[change.id],
                None if target is None else found[target],
                hasher_of(sealer, change),
            ),
        )
        for change, target in zip(changes, targets, strict=True)
    ]


def describe(before: Any, now: Any) -> str:
    """How what is there differs from what the plan says, for people."""
    if before is None:
        return "it is there already, with other values"
    if now is None:
        return "it is not there any more"
    told = [
        f"{where or 'it'} was {shown(old)}, and is {shown(new)}"
        for where, old, new in differences(before, now)
    ]
    return "; ".join(told)


def shown(value: Any) -> str:
    """A value in a sentence."""
    if value is ABSENT:
        return "not there"
    if is_concealed(value):
        return "a secret" if HASH in value else "a secret that only the vault can compare"
    text = msgspec.json.encode(value).decode()
    return text if len(text) <= 200 else text[:199] + "…"
