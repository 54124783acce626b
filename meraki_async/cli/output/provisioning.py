"""What ``meraki-async provision`` prints: who gets and loses what, what is left, and why."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from itertools import groupby
from typing import Any

from ...directory.provisioning import Left, ProvisioningPlan, Removal, Staged
from ...directory.provisioning.personnel_feeds import Leaver
from ...directory.provisioning.rights import Rights
from ...writes import Change
from .counted import counted
from .moments import show_moment
from .plan_changes import as_json

_SIGNS = {
    "createOrganizationAdmin": "+",
    "updateOrganizationAdmin": "~",
    "deleteOrganizationAdmin": "-",
}
_WORDS = {
    "createOrganizationAdmin": "invited",
    "updateOrganizationAdmin": "changed",
    "deleteOrganizationAdmin": "removed",
}
_MAX_ORGANIZATIONS = 40
_MAX_CHANGES = 20
_MAX_LEFT = 50
_MAX_PLACES = 5


def change_lines(
    changes: Sequence[Change],
    names: Mapping[str, str] | None = None,
    *,
    is_short: bool = False,
) -> Iterator[str]:
    """Who gets and loses what, organization by organization, and how many.

    Args:
        changes: of a plan.
        names: of organizations, by id; default: unknown.
        is_short: leave out all beyond the first ones.
    """

    def organization(change: Change) -> str:
        return change.organization_id or ""

    groups = [
        (each, list(found))
        for each, found in groupby(sorted(changes, key=organization), organization)
    ]
    shown = groups[:_MAX_ORGANIZATIONS] if is_short else groups
    for organization_id, of_it in shown:
        name = (names or {}).get(organization_id)
        yield f"{name} ({organization_id})" if name else f"Organization {organization_id}"
        some = of_it[:_MAX_CHANGES] if is_short else of_it
        for change in some:
            yield f"  {change_in_words(change)}"
        if len(of_it) > len(some):
            yield f"  … and {len(of_it) - len(some):,} more"
    if len(groups) > len(shown):
        yield f"… and {len(groups) - len(shown):,} more organizations"
    counts = Counter(_WORDS[each.operation] for each in changes)
    told = [f"{counts[word]:,} {word}" for word in _WORDS.values() if counts[word]]
    where = f"{len(groups):,} organization{'s' * (len(groups) != 1)}"
    yield f"{', '.join(told)}, in {where}." if told else "Nothing is to be changed."


def change_in_words(change: Change) -> str:
    """``+ alice@example.com: read-only (noc)``."""
    body = change.body if isinstance(change.body, dict) else {}
    before = change.before if isinstance(change.before, dict) else {}
    had, why = Rights.of(before), f" ({change.why})" if change.why else ""
    match change.operation:
        case "createOrganizationAdmin":
            what = Rights.of(body).in_words()
        case "deleteOrganizationAdmin":
            what = f"is removed; had {had.in_words()}" if before else "is removed"
        case _:
            what = "; ".join(_differences(before, body))
    return f"{_SIGNS[change.operation]} {change.subject}: {what}{why}"


def _differences(before: dict[str, Any], body: dict[str, Any]) -> Iterator[str]:
    had, has = Rights.of(before), Rights.of({**before, **body})
    if "orgAccess" in body:
        yield f"{had.organization} → {has.organization}"
    for right in has.places:
        if right not in had.places:
            old = had.in_place(right.scope, right.place)
            yield f"{f'{old[0]} → ' if old else ''}{right.privilege}{right.where}"
    kept = {right[:2] for right in has.places}
    for right in had.places:
        if right[:2] not in kept:
            yield f"no more {right.privilege}{right.where}"
    if "name" in body:
        yield f"name: {before.get('name')} → {body['name']}"


def left_lines(found: ProvisioningPlan, later: Sequence[Leaver] = ()) -> Iterator[str]:
    """What stays as it is, could not be read, or means nothing."""
    for problem in found.problems:
        yield f"Declared in vain: {problem}"
    for unreadable in found.unreadable[:_MAX_LEFT]:
        yield f"Not looked at: {unreadable}"
    if len(found.unreadable) > _MAX_LEFT:
        yield f"… and {len(found.unreadable) - _MAX_LEFT:,} more"
    same: dict[tuple[str, str, str], list[str]] = {}
    for each in found.left:
        where = each.organization_name or each.organization_id
        same.setdefault((each.who, each.what, each.why), []).append(where)
    for (who, what, why), places in list(same.items())[:_MAX_LEFT]:
        yield f"Left: {who} {what} in {_listed(places)}: {why}"
    if len(same) > _MAX_LEFT:
        yield f"… and {len(same) - _MAX_LEFT:,} more"
    if found.nameless:
        total = sum(found.nameless.values())
        who = counted(total, "administrator record")
        where = counted(len(found.nameless), "organization")
        yield f"Left alone: {who} without an e-mail address, in {where}."
    for leaver in later:
        yield f"Not yet: {leaver.email} has access until {_at(leaver.end)}"


def staged_lines(staged: Iterable[Removal]) -> Iterator[str]:
    """What the circuit breaker held back in this run."""
    found = list(staged)
    for each in found[:_MAX_LEFT]:
        yield f"Staged: {each.who} {each.what} in organization {each.organization_id}"
    if len(found) > _MAX_LEFT:
        yield f"… and {len(found) - _MAX_LEFT:,} more"


def waiting_lines(staged: Sequence[Staged]) -> Iterator[str]:
    """What waits for a person."""
    for each in staged:
        state = "" if each.released_at is None else f"; released {_at_second(each.released_at)}"
        yield (
            f"{each.number}  {each.who} {each.what} in organization {each.organization_id}; staged "
            f"{_at_second(each.staged_at)} by {each.origin}{state}"
        )


def plan_as_json(found: ProvisioningPlan, later: Sequence[Leaver] = ()) -> dict[str, Any]:
    """A plan and what is left, for programs."""
    return {
        "changes": [as_json(change) for change in found.plan.changes],
        "left": [left_as_json(each) for each in found.left],
        "declaredInVain": list(found.problems),
        "unreadable": [str(each) for each in found.unreadable],
        "withoutAddress": dict(found.nameless),
        "leavingLater": [{"email": e.email, "until": e.end.isoformat()} for e in later],
    }


def left_as_json(left: Left) -> dict[str, Any]:
    """What is left, for programs."""
    return {
        "organizationId": left.organization_id,
        "organizationName": left.organization_name,
        "who": left.who,
        "what": left.what,
        "why": left.why,
    }


def _listed(places: Sequence[str]) -> str:
    rest = len(places) - _MAX_PLACES
    return ", ".join(places[:_MAX_PLACES]) + (f" and {rest:,} more" if rest > 0 else "")


def _at_second(at: float) -> str:
    return show_moment(round(at * 1_000_000), UTC)


def _at(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M} ({moment.tzinfo})"
