"""What differs between two configurations of an organization. Pure functions."""

from collections.abc import Iterator
from typing import Any, Literal

from msgspec import Struct

from ..operations.schemas import Schema, member_schema
from ..operations.secrets import is_secret
from ..writes.comparing import ABSENT, differences
from ..writes.concealing import HIDDEN, concealed
from .configuration import Configuration, Record
from .kinds import NETWORKS, SettingKind
from .place import Place
from .scope import is_chosen
from .where import Where, where

Kind = Literal["changed", "missing", "added"]


class Difference(Struct, frozen=True, kw_only=True):
    """One member of one record that differs, or a record that is on one side alone."""

    kind: Kind
    """``missing``: the record is not there any more. ``added``: it was not there."""
    where: Where
    member: str = ""
    """``a.b`` for one within another; empty: the whole record."""
    before: Any = ABSENT
    """Without secrets. ``ABSENT``: it was not there."""
    now: Any = ABSENT
    """Without secrets. ``ABSENT``: it is not there."""


class Unread(Struct, frozen=True, kw_only=True, order=True):
    """What one side could not read, so that nothing is known of it."""

    where: Where
    side: str
    """``A`` or ``B``."""
    reason: str


def compare(
    before: Configuration, now: Configuration, network_ids: set[str] | None
) -> tuple[list[Difference], list[Unread]]:
    """What differs, and what cannot be told.

    Args:
        before: one side, A.
        now: the other side, B.
        network_ids: of the networks that are compared, beside the organization itself; None: all.
    """
    unread: dict[Unread, None] = {}
    found: list[Difference] = []
    for place in sorted(before.records.keys() | now.records.keys()):
        if not is_chosen(place, network_ids, before, now):
            continue
        old, new = before.records.get(place), now.records.get(place)
        if old is not None and new is not None:
            found += changed_members(where(place, now, before), place, old, new)
            continue
        side, other = ("B", now) if new is None else ("A", before)
        reason = other.why_unread(place) or other.why_unavailable(place)
        if reason is not None:
            here = (place.listing, place.parent_id) in (other.unread | other.unavailable)
            parent_id = place.parent_id if here else ""
            unread[_unread(place.listing, parent_id, side, reason, before, now)] = None
        elif not is_inside_missing(place, other, before if new is None else now):
            kind: Kind = "missing" if new is None else "added"
            found.append(
                Difference(
                    kind=kind,
                    where=where(place, now, before),
                    before=ABSENT if old is None else masked(old),
                    now=ABSENT if new is None else masked(new),
                )
            )
    for side, one in (("A", before), ("B", now)):
        for (listing, parent_id), reason in one.unread.items():
            if parent_id and not is_chosen(Place(listing, parent_id), network_ids, before, now):
                continue
            unread[_unread(listing, parent_id, side, reason, before, now)] = None
    return found, sorted(unread)


def is_inside_missing(place: Place, side: Configuration, own: Configuration) -> bool:
    """Whether the network, device or record that a place is in is missing itself.

    Args:
        place: of a record.
        side: that does not have it.
        own: that has it.
    """
    network_id = own.network_id_of(place)
    network = None if network_id is None else Place(NETWORKS, own.organization_id, network_id)
    for root in (network, side.root_of(place)):
        if root is not None and root != place and root not in side.records:
            return side.why_unread(root) is None
    above = place.above()
    while above is not None:
        if above not in side.records and above != place:
            return side.why_unread(above) is None
        above = above.above()
    return False


def _unread(
    listing: str, parent_id: str, side: str, reason: str, before: Configuration, now: Configuration
) -> Unread:
    place = Place(listing, parent_id) if parent_id else None
    found = where(place, now, before) if place else Where.of_organization(now, listing)
    return Unread(where=found, side=side, reason=reason)


def changed_members(found: Where, place: Place, old: Record, new: Record) -> Iterator[Difference]:
    """The members of a record that differ, but for those that change by themselves."""
    kind = place.kind
    for name in sorted(old.keys() | new.keys()):
        if kind.is_moving(name):
            continue
        for member, one, other in differences(old.get(name, ABSENT), new.get(name, ABSENT), name):
            if is_of_another(kind, member, old, new):
                continue
            yield Difference(
                kind="changed",
                where=found,
                member=member,
                before=masked(one, member),
                now=masked(other, member),
            )


def is_of_another(kind: SettingKind, member: str, old: Record, new: Record) -> bool:
    """Whether a member tells of something else, that is there in its own right.

    The name of a network, say, where it stands beside the network's id.

    Args:
        kind: of setting.
        member: of a record; ``a.b`` for one within another.
        old: the record, as it was.
        new: as it is.
    """
    above, _, last = member.rpartition(".")
    if not above:
        return False
    schema: Schema | None = kind.body
    one: Any = old
    other: Any = new
    for name in above.split("."):
        schema, one, other = member_schema(schema, name), one.get(name), other.get(name)
        if not isinstance(one, dict) or not isinstance(other, dict):
            return False
    if member_schema(schema, last) is not None:
        return False
    return any(one.get(n) is not None and one.get(n) == other.get(n) for n in ("id", "serial"))


def masked(value: Any, member: str = "") -> Any:
    """A value without its secrets.

    Args:
        value: a JSON value, or ``ABSENT``.
        member: that has it.
    """
    if isinstance(value, str) and value and is_secret(member.rpartition(".")[2]):
        return {HIDDEN: True}
    return value if value is ABSENT else concealed(value, None)
