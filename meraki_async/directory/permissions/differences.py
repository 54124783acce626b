"""Differences between two snapshots of a role, and what the change log explains of them."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import msgspec
from msgspec import UNSET, Struct

from ..store.kinds import VOLATILE, Kind
from ..store.records import HistoryEntry
from .log_entries import LogEntry

ROLE_KINDS = (Kind.ADMINISTRATOR, Kind.SAML_ROLE)
WHOLE = "*"
"""Stands for the whole record among names of fields: it was added or removed."""
SILENT: Mapping[Kind, frozenset[str]] = {
    Kind.ADMINISTRATOR: frozenset(
        {"twoFactorAuthEnabled", "hasApiKey", "accountStatus", "authenticationMethod"}
    )
}
"""Fields of whose changes the change log does not tell."""


class Difference(Struct, frozen=True, kw_only=True):
    """Between two snapshots of an administrator or a SAML role."""

    kind: Kind
    organization_id: str
    id: str
    what: str
    """``added``, ``changed``, ``removed``."""
    old: Mapping[str, Any]
    new: Mapping[str, Any]
    subject: str
    observed_after: int
    observed_at: int

    @property
    def name(self) -> str:
        """Of a SAML role: what people call it."""
        found = self.new.get("role") or self.old.get("role")
        return found if isinstance(found, str) else ""

    @property
    def fields(self) -> tuple[str, ...]:
        """Names of the fields that differ, or ``WHOLE``."""
        if self.what != "changed":
            return (WHOLE,)
        names = self.old.keys() | self.new.keys()
        return tuple(
            sorted(
                name
                for name in names - VOLATILE.get(self.kind, frozenset())
                if not same(self.old.get(name, UNSET), self.new.get(name, UNSET))
            )
        )


def difference(entry: HistoryEntry) -> Difference | None:
    """The difference that an entry of the history is.

    Args:
        entry: of the history.

    Returns:
        None: it is none of a role, or what was first read of an organization.
    """
    if (
        entry.kind not in ROLE_KINDS
        or entry.what not in ("added", "changed", "removed")
        or entry.observed_after is None
    ):
        return None
    old, new = (_members(value) for value in (entry.old, entry.new))
    return Difference(
        kind=entry.kind,
        organization_id=entry.organization_id,
        id=entry.id,
        what=entry.what,
        old=old,
        new=new,
        subject=entry.subject,
        observed_after=entry.observed_after,
        observed_at=entry.observed_at,
    )


def unexplained(found: Difference, entries: Sequence[LogEntry]) -> tuple[str, ...]:
    """The fields of a difference that no entry explains.

    Args:
        found: the difference.
        entries: of the change log between the two snapshots, in order.
    """
    about = [entry for entry in entries if is_about(entry, found)]
    return tuple(name for name in found.fields if not _explains(about, found, name))


def is_about(entry: LogEntry, found: Difference) -> bool:
    """Whether an entry is about the role that differs; of the dashboard's, as far as it tells."""
    if entry.is_guess:
        if found.kind is Kind.SAML_ROLE:
            return entry.is_relevant and entry.kind is found.kind and found.name in entry.text
        return found.subject in entry.addresses
    if entry.kind is not found.kind:
        return False
    if entry.id:
        return entry.id == found.id
    return any(_is_same_role(values, found) for values in (entry.old, entry.new))


def confirms(found: Difference, entry: LogEntry) -> bool:
    """Whether a difference shows what an entry about the same role tells of."""
    if not is_about(entry, found) or not entry.is_relevant:
        return False
    if found.what != "changed":
        return entry.action in (found.what, "changed", None)
    if entry.is_guess or not (entry.old or entry.new):
        return True
    return not entry.new.keys().isdisjoint(found.fields)


def same(one: Any, other: Any) -> bool:
    """Whether two values say the same, in whatever order lists are."""
    return one is other or _canonical(one) == _canonical(other)


def _explains(about: Iterable[LogEntry], found: Difference, name: str) -> bool:
    is_silent = name in SILENT.get(found.kind, frozenset())
    is_explained = False
    for entry in about:
        if name == WHOLE:
            # whoever was invited may have been changed at once
            is_explained = is_explained or entry.action == found.what
        elif entry.is_guess:
            is_explained = is_explained or (entry.is_relevant and not is_silent)
        elif name in entry.new:
            is_explained = same(entry.new[name], found.new.get(name, UNSET))
        elif not entry.new and not entry.old:  # it says that there was a change, and not which
            is_explained = is_explained or not is_silent
    return is_explained


def _is_same_role(values: Mapping[str, Any], found: Difference) -> bool:
    if values.get("id") is not None:
        return str(values["id"]) == found.id
    name = "email" if found.kind is Kind.ADMINISTRATOR else "role"
    there = (found.new or found.old).get(name)
    return isinstance(there, str) and str(values.get(name, "")).casefold() == there.casefold()


def _members(json: bytes | None) -> Mapping[str, Any]:
    value = None if json is None else msgspec.json.decode(json)
    return value if isinstance(value, dict) else {}


def _canonical(value: Any) -> Any:
    if value is UNSET or isinstance(value, bool):
        return (type(value).__name__, value)
    if isinstance(value, list):
        return sorted(msgspec.json.encode(each, order="deterministic") for each in value)
    if isinstance(value, dict):
        return msgspec.json.encode(value, order="deterministic")
    return value
