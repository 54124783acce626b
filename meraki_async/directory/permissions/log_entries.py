"""What an entry of the configuration change log says about roles and permissions."""

import re
from collections.abc import Mapping
from typing import Any

import msgspec
from msgspec import Struct

from ..identity import email_key
from ..mapping import activity
from ..mapping.values import members
from ..records import Activity, Reference
from ..store.kinds import Kind

_ACTIONS = {"created": "added", "updated": "changed", "deleted": "removed"}
# what the dashboard calls its changes is not published: these words are a guess
_WORDS = re.compile(
    r"\badmin(?:istrator)?s?\b|\bprivileges?\b|\bpermissions?\b|\bsaml\b.*\brole|\brole.*\bsaml\b",
    re.IGNORECASE,
)
_SAML = re.compile(r"\bsaml\b", re.IGNORECASE)
_ADDRESS = re.compile(r"[^\s@:;,<>()\[\]{}\"']+@[^\s@:;,<>()\[\]{}\"']+")


class LogEntry(Struct, frozen=True, kw_only=True):
    """An entry of the change log, as far as it may be about roles and permissions."""

    organization_id: str
    at: int
    digest: bytes
    activity: Activity
    kind: Kind
    """Administrator or SAML role."""
    id: str
    """Whose, where a path or value tells; else empty."""
    action: str | None
    """``added``, ``changed``, ``removed``; None: not told."""
    is_guess: bool
    """Made in the dashboard: the label may mean something else."""
    is_relevant: bool
    """Whether it is about roles and permissions, as far as its label tells."""
    addresses: frozenset[str] = frozenset()
    """That its values name, as they are compared."""
    text: str = ""
    """Its values, in words."""

    @property
    def old(self) -> Mapping[str, Any]:
        """Members before; none where the value is no object."""
        return members(self.activity.context.old_value) if self.activity.context else {}

    @property
    def new(self) -> Mapping[str, Any]:
        """Members after; none where the value is no object."""
        return members(self.activity.context.new_value) if self.activity.context else {}


def log_entry(organization_id: str, at: int, digest: bytes, json: str | bytes) -> LogEntry | None:
    """What an entry says; None: it is certainly not about roles and permissions.

    Args:
        organization_id: of whose log.
        at: when, in microseconds of the epoch.
        digest: that identifies it.
        json: the entry.
    """
    record = msgspec.json.decode(json)
    if not isinstance(record, dict):
        return None
    found = activity(record, Reference(id=organization_id))
    if found.context is not None and found.context.origin in ("api", "oauth"):
        return _api_entry(organization_id, at, digest, found)
    return _dashboard_entry(organization_id, at, digest, found)


def _api_entry(organization_id: str, at: int, digest: bytes, found: Activity) -> LogEntry | None:
    if found.entity_type not in ("user", "role"):
        return None
    identifier = found.entity.id if found.entity else ""
    return LogEntry(
        organization_id=organization_id,
        at=at,
        digest=digest,
        activity=found,
        kind=Kind.ADMINISTRATOR if found.entity_type == "user" else Kind.SAML_ROLE,
        id=identifier.removeprefix(f"saml:{organization_id}:"),
        action=_ACTIONS.get(found.action or ""),
        is_guess=False,
        is_relevant=True,
    )


def _dashboard_entry(organization_id: str, at: int, digest: bytes, found: Activity) -> LogEntry:
    context = found.context
    old, new = (context.old_value, context.new_value) if context else (None, None)
    label = f"{context.page or ''} {context.label or ''}" if context else ""
    text = "\n".join(_words(value) for value in (old, new))
    return LogEntry(
        organization_id=organization_id,
        at=at,
        digest=digest,
        activity=found,
        kind=Kind.SAML_ROLE if _SAML.search(label) else Kind.ADMINISTRATOR,
        id="",
        action=_guessed_action(old, new),
        is_guess=True,
        is_relevant=_WORDS.search(label) is not None,
        addresses=frozenset(map(email_key, _ADDRESS.findall(text))),
        text=text,
    )


def _guessed_action(old: Any, new: Any) -> str | None:
    if not old and not new:
        return None
    return "added" if not old else "changed" if new else "removed"


def _words(value: Any) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else msgspec.json.encode(value).decode()
