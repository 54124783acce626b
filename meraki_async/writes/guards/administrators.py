"""Administrators under a plan: who is usable, who loses what, who is surely left. Pure functions.

Off-boarding and provisioning ask these before they make a plan, the guards before one is applied.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal, NamedTuple

from msgspec import Struct

from ...selection.name_filter import fold
from ..change import Change
from ..looking import Record

_REMOVAL = "deleteOrganizationAdmin"
_UPDATE = "updateOrganizationAdmin"
_RIGHTS = ("orgAccess", "tags", "networks")
_INCLUDES = {"full": None, "read-only": {"monitor-only"}}
"""What a right includes beside itself and nothing; None: every right. No more is documented."""


class Loss(NamedTuple):
    """An administrator whom a change removes, or who has fewer rights after it."""

    change: Change
    record: Record
    """As it was read."""
    kind: Literal["removes", "lowers"]


class Prospect(Struct, frozen=True, kw_only=True):
    """What a plan means for the administrators of one organization."""

    losses: Sequence[Loss]
    """In the plan's order."""
    left: Sequence[Record]
    """The usable full administrators that are there now and that no change touches, so that they
    are left however far the plan gets, and whichever of its changes fail."""

    @property
    def takes_full(self) -> bool:
        """Whether somebody with full access, usable or not, is removed or lowered."""
        return any(loss.record.get("orgAccess") == "full" for loss in self.losses)


def email_of(record: Mapping[str, Any]) -> str | None:
    """An administrator's address in its form for comparing; None: the record has none."""
    email = record.get("email")
    return address_key(email) if isinstance(email, str) and email.strip() else None


def address_key(email: str) -> str:
    """What all spellings of an address have in common."""
    return fold(email.strip())


def name_of(record: Mapping[str, Any]) -> str:
    """What people call an administrator: the address, or else the name and the id."""
    email = record.get("email")
    if isinstance(email, str) and email.strip():
        return email.strip()
    return f"{record.get('name') or 'somebody'} (no e-mail address, id {record.get('id')})"


def why_unusable(record: Mapping[str, Any]) -> str | None:
    """Why somebody could not look after an organization; None: they can.

    Usable is who has full access to the organization, an account that is in order, and a way in: a
    locked one is not (nobody may be there to unlock it), nor one who was invited and has not
    signed in yet, nor a record without an address, nor a way of signing in other than by e-mail:
    the provider of a SAML sign-on can be away, and SecureX sign-on has ended. Two-factor
    authentication does not count: where the organization demands it, those without it are led to
    set it up when they sign in next.

    Args:
        record: of the listing of administrators.
    """
    access, status = record.get("orgAccess"), record.get("accountStatus")
    if access != "full":
        return f"has {access or 'unknown'} access"
    if status != "ok":
        return str(status or "of unknown status")
    method = record.get("authenticationMethod")
    # old records have no such member; signing in by e-mail is the default
    if method is not None and str(method).casefold() != "email":
        return f"signs in by {method}"
    if email_of(record) is None:
        return "has no e-mail address"
    return None


def is_usable(record: Mapping[str, Any]) -> bool:
    """Whether somebody is a full administrator who can act: see ``why_unusable``."""
    return why_unusable(record) is None


def lowers(record: Mapping[str, Any], body: Any) -> bool:
    """Whether an administrator has less after an update, as far as can be told.

    Rights on networks and tags add to that on the organization. What is not known to include the
    old right is less.

    Args:
        record: as it was read.
        body: of the update.
    """
    if not isinstance(body, dict) or not body.keys() & set(_RIGHTS):
        return False
    before, after = _rights(record), _rights({**record, **body})
    organization = after[_ORGANIZATION]
    return not all(
        _includes(organization, right) or _includes(after.get(where), right)
        for where, right in before.items()
    )


def prospect(records: Iterable[Record], changes: Iterable[Change]) -> Prospect:
    """What changes mean for the administrators of an organization.

    Changes may fail, be refused, or be cut short by a kill, each by itself. So who is to be raised
    does not count yet, nor does who is new: they have not signed in.

    Args:
        records: all administrators of the organization, as read just now.
        changes: those of a plan that are about administrators of this organization.
    """
    by_id = {str(record["id"]): record for record in records if record.get("id") is not None}
    losses: list[Loss] = []
    for change in changes:
        record = by_id.get(str(change.parameters.get("adminId")))
        if record is None:
            continue
        if change.operation == _REMOVAL:
            losses.append(Loss(change, record, "removes"))
        elif change.operation == _UPDATE and lowers(record, change.body):
            losses.append(Loss(change, record, "lowers"))
    touched = {str(loss.record["id"]) for loss in losses}
    left = [r for key, r in by_id.items() if key not in touched and is_usable(r)]
    return Prospect(losses=losses, left=left)


def changes_of_administrators(changes: Iterable[Change]) -> dict[str | None, list[Change]]:
    """The changes that may take administrators something away, by organization.

    None is for organizations that the plan itself is to make.
    """
    found: defaultdict[str | None, list[Change]] = defaultdict(list)
    for change in changes:
        is_update = change.operation == _UPDATE and isinstance(change.body, dict)
        if change.operation == _REMOVAL or (is_update and change.body.keys() & set(_RIGHTS)):
            organization_id = change.parameters["organizationId"]
            is_new = isinstance(organization_id, dict)
            found[None if is_new else str(organization_id)].append(change)
    return dict(found)


_ORGANIZATION = ("orgAccess", "")


def _rights(record: Mapping[str, Any]) -> dict[tuple[str, str], Any]:
    found: dict[tuple[str, str], Any] = {_ORGANIZATION: record.get("orgAccess")}
    for member, key in (("tags", "tag"), ("networks", "id")):
        for each in _objects(record.get(member)):
            found[member, str(each.get(key))] = each.get("access")
    return found


def _objects(value: Any) -> list[dict[str, Any]]:
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def _includes(one: Any, other: Any) -> bool:
    """Whether a right has all of another one."""
    if other in (None, "none") or one == other:
        return True
    included = _INCLUDES.get(one, set()) if isinstance(one, str) else set()
    return included is None or other in included
