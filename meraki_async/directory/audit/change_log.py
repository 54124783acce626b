"""What the change log says of administrators: what they last changed, who gave them access.

Changes through the API are named by their request. What the dashboard's changes are called is not
documented: an entry in which somebody's address comes up with nothing before it is taken for their
invitation, and said to be a guess.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Any, Literal, TypeVar

import msgspec
from msgspec import Struct

from ..identity import email_key
from ..mapping.values import members, text

_VIA_API = "via API"
_REQUEST = re.compile(r"(POST|PUT) (?:/api/v1)?/organizations/[^/]+/admins(?:/([^/?]+))?/?")
_RIGHTS = ("orgAccess", "tags", "networks")
_ADDRESS = re.compile(r"[^\s<>\"'(),:;\[\]{}]+@[^\s<>\"'(),:;\[\]{}]+")


class LastChange(Struct, frozen=True):
    """The last change that somebody made."""

    at: str
    what: str | None


class Grant(Struct, frozen=True):
    """That somebody was given rights."""

    by: str | None
    at: str
    what: Literal["created", "changed"]
    is_guess: bool


T = TypeVar("T", LastChange, Grant)


class ChangeLog:
    """What one organization's change log says, by administrator. The entries are not kept."""

    def __init__(self) -> None:
        self._last: dict[str, LastChange] = {}
        self._grants: dict[str, Grant] = {}
        self._creations: dict[str, Grant] = {}

    def add(self, changes: Iterable[Mapping[str, Any]]) -> None:
        """Take entries in.

        Args:
            changes: records of ``getOrganizationConfigurationChanges``, in any order; some may have
                been taken in before.
        """
        for change in changes:
            if at := text(change.get("ts")):
                self._note_author(change, at)
                self._note_grant(change, at)

    def last_change(self, admin_id: str, email: str | None) -> LastChange | None:
        """The last change that an administrator made."""
        return _newest(self._last, admin_id, email)

    def grant(self, admin_id: str, email: str | None) -> Grant | None:
        """Who last gave rights to an administrator."""
        return _newest(self._grants, admin_id, email)

    def creation(self, admin_id: str, email: str | None) -> Grant | None:
        """Who made somebody an administrator."""
        return _newest(self._creations, admin_id, email)

    def _note_author(self, change: Mapping[str, Any], at: str) -> None:
        made = LastChange(at, text(change.get("label")))
        for key in _keys(change.get("adminId"), change.get("adminEmail")):
            _keep_newest(self._last, key, made)

    def _note_grant(self, change: Mapping[str, Any], at: str) -> None:
        by = text(change.get("adminEmail")) or text(change.get("adminName"))
        if change.get("page") == _VIA_API:
            request = _REQUEST.fullmatch(text(change.get("label")) or "")
            new = _json(change.get("newValue"))
            if request is None:
                return
            method, admin_id = request[1], request[2]
            if method == "POST":
                self._note(
                    Grant(by, at, "created", is_guess=False),
                    _keys(new.get("id"), new.get("email")),
                )
            elif any(name in new for name in _RIGHTS):
                self._note(
                    Grant(by, at, "changed", is_guess=False), _keys(admin_id, new.get("email"))
                )
            return
        old, new_text = text(change.get("oldValue")), text(change.get("newValue"))
        before = {email_key(each) for each in _ADDRESS.findall(old or "")}
        for address in map(email_key, _ADDRESS.findall(new_text or "")):
            what: Literal["created", "changed"] = "changed" if address in before else "created"
            self._note(Grant(by, at, what, is_guess=True), [address])

    def _note(self, grant: Grant, keys: Iterable[str]) -> None:
        for key in keys:
            _keep_newest(self._grants, key, grant)
            if grant.what == "created":
                _keep_newest(self._creations, key, grant)


def _keep_newest(table: dict[str, T], key: str, found: T) -> None:
    if key not in table or found.at > table[key].at:
        table[key] = found


def _newest(table: Mapping[str, T], admin_id: str, email: str | None) -> T | None:
    keys = [admin_id] if email is None else [admin_id, email_key(email)]
    found = [table[key] for key in keys if key in table]
    return max(found, key=lambda each: each.at, default=None)


def _keys(admin_id: Any, email: Any) -> list[str]:
    found = [key for key in (text(admin_id), text(email)) if key]
    return [email_key(key) if "@" in key else key for key in found]


def _json(value: Any) -> Mapping[str, Any]:
    if not isinstance(value, str):
        return members(value)
    try:
        return members(msgspec.json.decode(value))
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        return {}
