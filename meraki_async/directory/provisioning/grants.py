"""People and their grants, as data: of a file, of feeds, or of an identity provider."""

from collections.abc import Iterable
from datetime import datetime

from msgspec import Struct

from ..identity import Identities
from .privileges import Scope


class Grant(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A privilege in some organizations, in a time."""

    privilege: str
    """As the API names it."""
    scope: Scope = "organization"
    """Of the whole organization, of networks, or of networks with a tag."""
    organizations: tuple[str, ...] = ("*",)
    """Ids, names, or patterns of names."""
    having_tags: tuple[str, ...] = ()
    """Only organizations that have a network with one of these tags; default all."""
    networks: tuple[str, ...] = ()
    """Of scope ``network``: ids, names, or patterns of names."""
    tags: tuple[str, ...] = ()
    """Of scope ``tag``."""
    since: datetime | None = None
    """From then on; None: at once."""
    until: datetime | None = None
    """Until just before then; None: for good."""
    group: str | None = None
    """Where it comes from, for people."""

    def has_begun(self, now: datetime) -> bool:
        """Whether its time has come."""
        return self.since is None or self.since <= now

    def is_over(self, now: datetime) -> bool:
        """Whether its time has passed."""
        return self.until is not None and self.until <= now


class Person(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Somebody, and what they are granted."""

    email: str
    """The main address, with which they are invited."""
    name: str | None = None
    """None: as it is; the address for somebody new."""
    aliases: tuple[str, ...] = ()
    """Further addresses: an administrator with one of these is the same person, and stays so."""
    former: tuple[str, ...] = ()
    """Addresses that they had: an administrator with one of these is made anew with the main
    address, and then removed."""
    grants: tuple[Grant, ...] = ()


def identities_of(people: Iterable[Person]) -> Identities:
    """Which addresses are one person.

    Raises:
        ConfigurationError: they contradict each other.
    """
    return Identities(
        {other: each.email for each in people for other in (*each.aliases, *each.former)}
    )
