"""What came of an off-boarding, with proof."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

import msgspec
from msgspec import Struct

from .findings import Access, ByHand, Kept, Organization, PossibleRecord, SimilarAddress, Unread


class Removed(Struct, frozen=True, kw_only=True):
    """Access that is gone."""

    access: Access
    at: str
    """When, in ISO 8601."""
    change: str
    """In the plan's journal."""
    plan: str
    """The file; its journal is beside it."""
    seen_gone_at: str | None
    """When a later reading showed that it is gone; None: that could not be looked at."""
    detail: str = ""


class Left(Struct, frozen=True, kw_only=True):
    """Access that was to go, and is there, or may be."""

    access: Access
    why: str
    todo: str


class OffboardingReport(Struct, frozen=True, kw_only=True):
    """What came of an off-boarding."""

    addresses: Sequence[str]
    ticket: str | None
    base_url: str
    started_at: str
    finished_at: str
    organizations: int
    """That the credentials see."""
    nothing_found: int
    """Where the person had nothing."""
    removed: Sequence[Removed]
    """In this run, and in earlier ones that were stopped."""
    left: Sequence[Left]
    kept: Sequence[Kept]
    unreadable: Sequence[Unread]
    possible: Sequence[PossibleRecord]
    by_hand: Sequence[ByHand]
    early_access_off: int
    left_with_one: Sequence[Organization]
    similar: Sequence[SimilarAddress]
    warnings: Sequence[str]
    """Sentences of the guards."""
    plans: Sequence[str]
    """Files of the plans that are over by this."""
    path: str | None = None
    """Of the report's file."""

    @property
    def is_complete(self) -> bool:
        """Whether nothing is left that the API shows, and everything was looked at.

        What is to be done by hand (SAML, sessions) does not count: nothing tells whether it is
        done.
        """
        unverified = any(each.seen_gone_at is None for each in self.removed)
        return not (unverified or self.left or self.kept or self.unreadable or self.possible)

    @property
    def is_found(self) -> bool:
        """Whether the person had anything at all: if not, the address may be misspelled."""
        return bool(self.removed or self.left or self.kept)

    def to_json(self) -> dict[str, Any]:
        """As JSON has it."""
        return {"is_complete": self.is_complete, **msgspec.to_builtins(self)}


def iso(seconds: float) -> str:
    """A time in ISO 8601."""
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
