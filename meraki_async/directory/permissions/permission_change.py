"""A change of a role or a permission, as it is told."""

from collections.abc import Sequence
from typing import Any, Literal

from msgspec import Struct

from ..records import Actor, Reference

Source = Literal["log", "snapshots"]
Certainty = Literal["stated", "guess", "observed", "forgotten"]


class FieldChange(Struct, frozen=True, kw_only=True):
    """What one field was and is."""

    field: str | None
    """By the API's name: ``orgAccess``, ``tags``, …; None: a value in the dashboard's words, or a
    whole record that was added or removed."""
    old: Any = None
    new: Any = None


class PermissionChange(Struct, frozen=True, kw_only=True):
    """Something about who may do what was changed."""

    id: str
    """Always the same for the same change."""
    sequence: int
    """1, 2, 3, …: in the order in which they became known."""
    source: Source
    """``log``: an entry of the configuration change log; ``snapshots``: two readings differ, and
    no entry explains it."""
    certainty: Certainty
    """``stated``: the log says so. ``guess``: an entry of the dashboard, whose labels are not
    published, seems to be about this. ``observed``: only the difference is known. ``forgotten``:
    it was about, or by, a person who was removed on request."""
    action: Literal["added", "changed", "removed"] | None = None
    """None: unknown."""
    target_type: Literal["administrator", "saml_role"]
    target: Actor | None = None
    """Whose permissions; of a SAML role, its id and name."""
    organization: Reference
    changes: Sequence[FieldChange] = ()
    actor: Actor | None = None
    """Who did it; None: unknown."""
    possible_actor: Actor | None = None
    """Who made a change in the dashboard, in the same interval, that names the person: a guess."""
    origin: Literal["api", "oauth", "dashboard"] | None = None
    """None: unknown."""
    client: Reference | None = None
    """The OAuth application; its name is not told."""
    occurred_at: str | None = None
    """When it was done; None: between the two readings."""
    observed_after: str | None = None
    """When it was read before the change, if it was; in UTC, as all times."""
    observed_at: str | None = None
    """When it was read after the change, if it was."""
    is_confirmed: bool = False
    """Of an entry of the log: two readings show the change as well."""
    page: str | None = None
    label: str | None = None
    """Of the log."""
    note: str | None = None
    """What is not known, and why."""
    cursor: str
    """To go on after this change."""
