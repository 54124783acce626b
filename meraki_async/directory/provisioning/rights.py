"""What an administrator may do in one organization, as records have it. Pure data."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from ..mapping.values import objects, text
from .privileges import NONE, Scope, highest

_MEMBERS: Mapping[Scope, tuple[str, str]] = {"network": ("networks", "id"), "tag": ("tags", "tag")}


class Right(NamedTuple):
    """One right."""

    scope: Scope
    place: str
    """The network's id or the tag; empty for the organization."""
    privilege: str

    @property
    def where(self) -> str:
        """The end of a phrase: where it is, if it is not on the whole organization."""
        return "" if self.scope == "organization" else f" on {self.scope} {self.place}"


class Rights:
    """All rights of one administrator. What can only be read is kept as it is.

    Args:
        organization: the privilege on the organization.
        places: rights on networks and tags, in order.
    """

    def __init__(self, organization: str = NONE, places: Iterable[Right] = ()) -> None:
        self.organization = organization
        self.places = list(dict.fromkeys(places))

    @classmethod
    def of(cls, record: Mapping[str, Any]) -> "Rights":
        """Those that a record of ``getOrganizationAdmins`` has."""
        return cls(text(record.get("orgAccess")) or NONE, _places(record))

    @classmethod
    def granted(cls, rights: Iterable[Right]) -> "Rights":
        """Those that somebody is to have: of two in the same place, the higher one."""
        found: dict[tuple[Scope, str], Right] = {}
        for right in rights:
            known = found.get((right.scope, right.place))
            if known is not None:
                best = highest(right.scope, known.privilege, right.privilege)
                right = Right(right.scope, right.place, best)
            found[right.scope, right.place] = right
        organization = found.pop(("organization", ""), None)
        return cls(NONE if organization is None else organization.privilege, found.values())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Rights):
            return NotImplemented
        same = self.organization == other.organization
        return same and set(self.places) == set(other.places)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"Rights({self.organization!r}, {self.places!r})"

    @property
    def is_empty(self) -> bool:
        """Whether nobody could do anything with them."""
        return self.organization == NONE and not self.places

    def __iter__(self) -> Iterator[Right]:
        if self.organization != NONE:
            yield Right("organization", "", self.organization)
        yield from self.places

    def in_place(self, scope: Scope, place: str) -> list[str]:
        """The privileges on one network or tag."""
        return [each.privilege for each in self.places if each[:2] == (scope, place)]

    def body(self, compared_with: "Rights | None" = None) -> dict[str, Any]:
        """The members of a write.

        Args:
            compared_with: what is there: only members that differ are given; default all that
                say something.
        """
        body: dict[str, Any] = {}
        if compared_with is None or self.organization != compared_with.organization:
            body["orgAccess"] = self.organization
        for scope, (member, key) in _MEMBERS.items():
            mine = [each for each in self.places if each.scope == scope]
            there = compared_with.places if compared_with is not None else []
            if set(mine) != {each for each in there if each.scope == scope}:
                body[member] = [{key: each.place, "access": each.privilege} for each in mine]
        return body

    def in_words(self) -> str:
        """For people."""
        told = [
            each.privilege
            if each.scope == "organization"
            else f"{each.privilege} on {_where(each)}"
            for each in self
        ]
        return ", ".join(told) or "nothing"


def _where(right: Right) -> str:
    return f"{right.scope} {right.place}"


def _places(record: Mapping[str, Any]) -> Iterator[Right]:
    for scope, (member, key) in _MEMBERS.items():
        for each in objects(record.get(member)):
            place, privilege = text(each.get(key)), text(each.get("access"))
            if place and privilege:
                yield Right(scope, place, privilege)
