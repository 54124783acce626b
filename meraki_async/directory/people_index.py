"""People over all organizations, gathered: nobody is whole before all organizations were read."""

from collections.abc import Callable
from typing import Any

import msgspec
from msgspec import Struct

from .identity import Identities
from .mapping import administrator, end_user, end_user_person, person
from .mapping.people import person_id
from .mapping.values import objects, text
from .records import Reference, User


class _Person(Struct):
    """Where somebody is a user."""

    is_end_user: bool
    found: list[tuple[Reference, bytes]]
    """Organizations, and the record there as JSON: decoded, it takes ten times as much memory."""


class PeopleIndex:
    """Gathers records by the person that they are of.

    All administrators of all organizations are held, as JSON: about half a kilobyte each.

    Args:
        identities: which addresses are one person.
    """

    def __init__(self, identities: Identities) -> None:
        self._identities = identities
        self._people: dict[str, _Person] = {}
        self._network_names: dict[str, str | None] = {}

    def add_administrator(
        self, where: Reference, record: dict[str, Any], network_names: dict[str, str | None]
    ) -> None:
        """Add a record of an administrator.

        Args:
            where: the organization.
            record: of ``getOrganizationAdmins``.
            network_names: names of the organization's networks, by id.
        """
        for each in objects(record.get("networks")):
            network = text(each.get("id"))
            if network in network_names:
                self._network_names[network] = network_names[network]
        self._add(administrator(record, where), where, record)

    def add_end_user(
        self, where: Reference, record: dict[str, Any], authorizations: list[dict[str, Any]]
    ) -> None:
        """Add a record of an end user.

        Args:
            where: the organization.
            record: of ``searchOrganizationUsers``.
            authorizations: what the user is authorized for there.
        """
        self._add(end_user(record, where), where, [record, authorizations])

    def entries(self) -> list[tuple[str, Callable[[], User]]]:
        """Ids in order, and what makes the user of each."""
        return [(key, self._maker(self._people[key])) for key in sorted(self._people)]

    def _add(self, user: User, where: Reference, record: Any) -> None:
        id_ = person_id(user, where.id, self._identities)
        found = self._people.get(id_)
        if found is None:
            found = self._people[id_] = _Person(user.type == "end_user", [])
        found.found.append((where, msgspec.json.encode(record)))

    def _maker(self, one: _Person) -> Callable[[], User]:
        return lambda: self._user(one)

    def _user(self, one: _Person) -> User:
        decoded = [(where, msgspec.json.decode(body)) for where, body in one.found]
        if one.is_end_user:
            users = [(where, end_user(record, where, auth)) for where, (record, auth) in decoded]
            return end_user_person(users, self._identities)
        return person(decoded, self._identities, self._network_names)
