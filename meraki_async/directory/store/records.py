"""What goes into the store and what comes out of it."""

from collections.abc import Mapping, Sequence

from msgspec import Struct

from .kinds import Kind


class ListedOrganization(Struct, frozen=True, kw_only=True):
    """An organization in a listing of all of them."""

    id: str
    name: str
    model: str
    """Of licensing; empty where it is not said."""
    has_api: bool
    record: bytes
    """Its JSON."""
    accounts: Sequence[str]
    """Names of the credentials that see it."""


class OrganizationRead(Struct, frozen=True, kw_only=True):
    """What one organization said, to be committed together."""

    organization_id: str
    started_at: int
    """Microseconds of the epoch, as all times here."""
    finished_at: int
    records: Mapping[Kind, Sequence[bytes]]
    """Of each kind that was read whole, all records: those that are missing are gone."""
    failed: Mapping[Kind, str] = {}
    """The kinds that could not be read, and why."""
    changes: Sequence[bytes] = ()
    """Entries of the change log; some may be known."""
    reached: int | None = None
    """Up to when the change log was read; None: it was not."""


class Reading(Struct, frozen=True, kw_only=True):
    """How one kind of an organization was read."""

    organization_id: str
    kind: Kind
    read_at: int | None
    """When it was last read whole; None: never."""
    reached: int | None
    """Of the change log: up to when it is known."""
    error: str | None
    """Why it could not be read the last time; None: it could."""
    error_at: int | None


class OrganizationState(Struct, frozen=True, kw_only=True):
    """What is known of an organization as a whole."""

    id: str
    name: str
    model: str
    has_api: bool
    first_seen: int
    last_seen: int
    """When it was last listed."""
    not_visible_since: int | None
    """When a complete listing was first without it: deleted, or the access is lost."""
    accounts: tuple[str, ...] = ()


class StoredRecord(Struct, frozen=True, kw_only=True):
    """A record, and since when it is known."""

    kind: Kind
    organization_id: str
    id: str
    json: bytes
    first_seen: int
    changed_at: int
    not_visible_since: int | None = None
    subject: str = ""


class HistoryEntry(Struct, frozen=True, kw_only=True):
    """A difference between two observations of a record."""

    sequence: int
    """1, 2, 3, …: none is left out, and a later one is never committed before an earlier one."""
    observed_after: int | None
    """When the record was observed before; None: never. It happened since."""
    observed_at: int
    kind: Kind
    organization_id: str
    id: str
    what: str
    """``added``, ``changed``, ``removed``; ``activity``: only when a person was last active, at
    most once a day, with nothing but that in ``old`` and ``new``; ``not_visible``: it is not shown
    any more to whoever looks, though nobody said that it is gone, ``visible``: it is shown again;
    ``forgotten``: an entry about a person, removed on request."""
    old: bytes | None
    new: bytes | None
    subject: str = ""


class ChangeEntry(Struct, frozen=True, kw_only=True):
    """An entry of the configuration change log."""

    organization_id: str
    at: int
    digest: bytes
    """What identifies it: the API gives it no id."""
    json: bytes


class SyncRun(Struct, frozen=True, kw_only=True):
    """One sync."""

    started_at: int
    finished_at: int | None
    """None: it was interrupted, or is running."""
    mode: str
    """``full`` or ``incremental``."""
    organizations: int
    """That it was to read."""
    requests: int
    unreadable: Mapping[str, str] = {}
    """By organization, the reason; those too whose API access is off."""
    missed: Mapping[str, int] = {}
    """Of a full sync, by kind: differences that the change log had not told of."""
