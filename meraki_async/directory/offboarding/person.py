"""Whose access is taken: the addresses of a person, and what may tell records without one."""

import difflib
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from msgspec import Struct

from ...selection.email_address import is_address
from ..identity import Identities, email_key
from ..mapping.values import text
from .findings import SimilarAddress

_WORD = re.compile(r"[^\W\d_]{3,}")
_MAX_NEAR = 3
_NEARNESS = 0.85


class OtherAddress(Struct, kw_only=True):
    """An address of somebody else, as far as is known."""

    email: str
    names: set[str] = set()
    organizations: int = 0


class AddressBook:
    """The addresses of everybody else: one of them may be the person's, too."""

    def __init__(self) -> None:
        self._others: dict[str, OtherAddress] = {}

    def add(self, record: Mapping[str, Any]) -> None:
        """Note an administrator with an address."""
        email = text(record.get("email")) or ""
        other = self._others.setdefault(email_key(email), OtherAddress(email=email.strip()))
        other.organizations += 1
        if name := text(record.get("name")):
            other.names.add(name)

    def similar_to(self, person: "Person", *, is_found: bool) -> list[SimilarAddress]:
        """Addresses with a name of the person's; and, where the person was not found, near ones.

        Args:
            person: whose addresses are known.
            is_found: whether some record has one of them.
        """
        found = {
            key: _similar(other, name, "it has the same name")
            for key, other in self._others.items()
            for name in other.names
            if person.has_name(name)
        }
        if not is_found:
            for address in person.addresses:
                near = difflib.get_close_matches(
                    email_key(address), self._others, _MAX_NEAR, _NEARNESS
                )
                for key in near:
                    other = self._others[key]
                    name = min(other.names, default=None)
                    found.setdefault(key, _similar(other, name, "it is spelled much alike"))
        return sorted(found.values(), key=lambda each: (-each.organizations, each.email))


def _similar(other: OtherAddress, name: str | None, why: str) -> SimilarAddress:
    return SimilarAddress(email=other.email, name=name, organizations=other.organizations, why=why)


class Person:
    """Somebody who leaves.

    Args:
        addresses: e-mail addresses, the main one first, in any spelling.
        aliases: the main address of each alias; default none.
        names: as records without an address may have them; default none.

    Raises:
        ValueError: an address is none.
        ConfigurationError: aliases lead in a circle.
    """

    def __init__(
        self,
        addresses: Sequence[str],
        aliases: Mapping[str, str] | None = None,
        names: Sequence[str] = (),
    ) -> None:
        given = [addresses] if isinstance(addresses, str) else list(addresses)
        wrong = [each for each in given if not is_address(each)]
        if wrong or not given:
            raise ValueError(f"an e-mail address is needed, not {wrong[0] if wrong else ''!r}")
        self._identities = Identities(aliases)
        keys = [key for each in given if (key := self._identities.key(each)) is not None]
        self._keys = frozenset(keys)
        self.addresses = tuple({email_key(each): each.strip() for each in given}.values())
        """The main one first."""
        self._names = {_folded(name) for name in names} - {""}
        self._ids: set[str] = set()

    @property
    def main_address(self) -> str:
        """That records of what was done are kept under."""
        return self.addresses[0]

    @property
    def key(self) -> str:
        """The main address in its form for comparing, aliases resolved."""
        return self._identities.key(self.addresses[0]) or ""

    def has_address(self, email: Any) -> bool:
        """Whether an address is the person's, in whatever spelling."""
        return isinstance(email, str) and self._identities.key(email) in self._keys

    def is_one_of(self, address: str, others: Iterable[str]) -> bool:
        """Whether an address is among others, in whatever spelling, or as an alias of one.

        Args:
            address: that a record of the person has.
            others: addresses.
        """
        key = self._identities.key
        return key(address) in {key(each) for each in others}

    def owns(self, record: Mapping[str, Any]) -> bool:
        """Whether a record of an administrator or end user is the person's, by an address."""
        return bool(self.addresses_in(record))

    def addresses_in(self, record: Mapping[str, Any]) -> list[str]:
        """The person's addresses in a record of an administrator or end user."""
        found = (record.get(name) for name in ("email", "upn", "username"))
        return [each for each in found if isinstance(each, str) and self.has_address(each)]

    def learn(self, record: Mapping[str, Any]) -> None:
        """Learn from a record with the person's address what those without one may have."""
        if name := _folded(text(record.get("name"))):
            self._names.add(name)
        if identifier := text(record.get("id")):
            self._ids.add(identifier)

    def has_name(self, name: str) -> bool:
        """Whether a name is known to be the person's."""
        return _folded(name) in self._names

    def why_maybe(self, record: Mapping[str, Any]) -> str | None:
        """Why a record without an address may be the person's; None: nothing says so.

        An administrator's id may be the same in all organizations; that is not documented.

        Args:
            record: of an administrator.
        """
        name = _folded(text(record.get("name")))
        if text(record.get("id")) in self._ids:
            return "it has the same id as a record with the address"
        if not name:
            return "it has neither an address nor a name"
        if name in self._names:
            return "it has the same name"
        words = set(_WORD.findall(name))
        if any(self._parts(each) and self._parts(each) <= words for each in self.addresses):
            return "its name is like the address"
        return None

    @staticmethod
    def _parts(address: str) -> set[str]:
        local = email_key(address).partition("@")[0].partition("+")[0]
        return set(_WORD.findall(local))


def same_person(address: str, others: Iterable[str]) -> bool:
    """Whether an address is among others, in whatever spelling."""
    return email_key(address) in {email_key(each) for each in others}


def _folded(name: str | None) -> str:
    return " ".join(email_key(name or "").split())
