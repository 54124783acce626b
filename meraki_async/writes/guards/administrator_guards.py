"""The guards of administrators: the last usable one, the own identity, protected people."""

from collections.abc import Sequence

from ...client import Meraki
from ...operations.encoding import build_request
from ...operations.lookup import find_operation
from ..change import Change
from ..looking import RecentListings, Record, Unreadable, look
from ..target import Listing, Target
from .administrators import (
    Loss,
    Prospect,
    address_key,
    changes_of_administrators,
    email_of,
    name_of,
    prospect,
    why_unusable,
)
from .findings import Findings
from .own_identity import OwnIdentity, own_identities

_GOAL = 2
"""Usable full administrators that an organization should have: support cannot make new ones."""
_SHOWN = 5


async def check_administrators(
    meraki: Meraki,
    changes: Sequence[Change],
    protected: Sequence[str],
    findings: Findings,
    keep_in: RecentListings | None = None,
) -> int:
    """Look at all changes that take administrators something away.

    Network end users are none: what is taken from them is not looked at.

    Args:
        meraki: the client, for the administrators and the identity of its accounts.
        changes: of a plan, those that are not settled.
        protected: addresses of administrators who are never removed or lowered.
        findings: to add to.
        keep_in: keeps the administrators that are read; default: nothing does.

    Returns:
        How many administrators are lowered.
    """
    by_organization = changes_of_administrators(changes)
    findings.problems += [
        f"{change.id} is about administrators of an organization that is yet to be made, which "
        "cannot be looked at: put it into a plan of its own, afterwards"
        for change in by_organization.pop(None, ())
    ]
    targets = {each: _administrators_of(each) for each in by_organization if each is not None}
    found = await look(meraki, targets.values(), keep_in=keep_in)
    readable: dict[str, tuple[Sequence[Record], Prospect]] = {}
    for organization_id, target in targets.items():
        seen = found[target]
        group = by_organization[organization_id]
        if isinstance(seen, Unreadable):
            findings.problems.append(
                f"organization {organization_id}: its administrators could not be read "
                f"({seen.reason}), so nobody can be removed or lowered there; try again, or "
                f"take {_listed([change.id for change in group])} out of the plan"
            )
            continue
        ahead = prospect(seen, group)
        if ahead.losses:
            readable[organization_id] = seen, ahead
    identities = await own_identities(meraki, readable)
    for account in dict.fromkeys(
        identity.account
        for identity in identities.values()
        if identity.email is None and identity.problem is None
    ):
        findings.warnings.append(
            f"{account} has no identity of its own among the administrators; whether the plan "
            "removes who granted it is not known"
        )
    for organization_id, (records, ahead) in readable.items():
        where = f"organization {organization_id}: "
        own = identities[organization_id]
        told = Findings(problems=[], warnings=[])
        _check_last(records, ahead, told)
        _check_own(records, ahead.losses, own, told)
        _check_protected(records, ahead.losses, protected, told)
        findings.problems += [where + each for each in told.problems]
        findings.warnings += [where + each for each in told.warnings]
    return sum(loss.kind == "lowers" for _, ahead in readable.values() for loss in ahead.losses)


def _administrators_of(organization_id: str) -> Target:
    request = build_request(find_operation("getOrganizationAdmins").operation, [organization_id])
    return Target(listing=Listing(request=request, keys=("id",)), organization_id=organization_id)


def _check_last(records: Sequence[Record], ahead: Prospect, findings: Findings) -> None:
    if not ahead.takes_full or len(ahead.left) >= _GOAL:
        return
    if ahead.left:
        findings.warnings.append(
            f"{name_of(ahead.left[0])} would be its only usable full administrator; {_GOAL} are "
            "the goal, since nobody can let you in again"
        )
        return
    lost = [loss for loss in ahead.losses if loss.record.get("orgAccess") == "full"]
    lost_ids = {str(loss.record.get("id")) for loss in lost}
    others = [
        f"{name_of(record)} ({why_unusable(record)})"
        for record in records
        if record.get("orgAccess") == "full" and str(record.get("id")) not in lost_ids
    ]
    told = _listed([_told(loss) for loss in lost])
    also = f"; not usable: {_listed(others)}" if others else ""
    findings.problems.append(
        f"no usable full administrator would surely be left, since the plan {told}{also}. Keep one "
        "of them, or first give somebody else full access, who has to sign in once before the plan "
        "is applied"
    )


def _check_own(
    records: Sequence[Record], losses: Sequence[Loss], own: OwnIdentity, findings: Findings
) -> None:
    if own.problem is not None:
        findings.problems.append(
            f"who {own.account} belongs to could not be read ({own.problem}), so it may be among "
            "those who are removed or lowered; try again"
        )
    elif own.email is not None:
        for loss in _losses_of(own.email, records, losses):
            findings.problems.append(
                f"the plan {_told(loss)}, {_who(loss, 'the owner of the API key that applies it')}:"
                " apply this change with another administrator's key"
            )


def _check_protected(
    records: Sequence[Record], losses: Sequence[Loss], protected: Sequence[str], findings: Findings
) -> None:
    told: dict[str, str] = {}
    for email in protected:
        for loss in _losses_of(email, records, losses):
            told[loss.change.id] = (
                f"the plan {_told(loss)}, {_who(loss, 'a protected person')}: do it in the "
                "dashboard, if it is really meant"
            )
    findings.problems += told.values()


def _losses_of(email: str, records: Sequence[Record], losses: Sequence[Loss]) -> list[Loss]:
    """What a person loses; where no record has the address, a record without any may be theirs."""
    key = address_key(email)
    if not key:
        return []
    is_there = any(email_of(record) == key for record in records)
    wanted = key if is_there else None
    return [loss for loss in losses if email_of(loss.record) == wanted]


def _who(loss: Loss, who: str) -> str:
    return f"who is {who}" if email_of(loss.record) is not None else f"who may be {who}"


def _told(loss: Loss) -> str:
    return f"{loss.kind} {name_of(loss.record)} ({loss.change.id})"


def _listed(texts: Sequence[str]) -> str:
    rest = "" if len(texts) <= _SHOWN else f", and {len(texts) - _SHOWN} more"
    return ", ".join(texts[:_SHOWN]) + rest
