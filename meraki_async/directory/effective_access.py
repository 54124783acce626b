"""Which networks an administrator or a SAML role reaches: tags resolved, the highest right wins."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from msgspec import Struct

from .mapping.values import objects, text
from .records import Reference

LEVELS = ("full", "read-only", "monitor-only", "guest-ambassador")
"""What a right to a network may be, from the highest down."""
_NO_ACCESS = "none"


class Grant(Struct, frozen=True, kw_only=True):
    """A right to a network, and where it comes from."""

    access: str
    """As the API calls it."""
    source: str
    """``organization``, ``network``, or ``tag:west``."""


class NetworkAccess(Struct, frozen=True, kw_only=True):
    """What is effective in one network."""

    network: Reference
    access: str | None
    """The highest of the rights whose rank is known; None where that of none is."""
    grants: list[Grant]
    """All of them, the highest first; those of unknown rank last."""
    is_known: bool = True
    """Whether the network is one of the organization's, as far as these were given."""


class EffectiveAccess(Struct, frozen=True, kw_only=True):
    """What an administrator or a SAML role reaches in one organization."""

    organization_access: str | None
    networks: list[NetworkAccess]
    unmatched_tags: list[str]
    """Tags with rights that no network has: the rights come to life with the first that gets it."""

    @property
    def unknown_networks(self) -> list[Reference]:
        """Networks with rights that are none of the organization's: removed ones, or templates."""
        return [each.network for each in self.networks if not each.is_known]


class NetworkIndex:
    """An organization's networks by id and by tag, for many administrators.

    Args:
        networks: records of ``getOrganizationNetworks``.
    """

    def __init__(self, networks: Iterable[Mapping[str, Any]]) -> None:
        self.names: dict[str, str | None] = {}
        """Names by id."""
        self.by_tag: dict[str, list[str]] = {}
        """Ids by tag; tags differ by case."""
        for network in networks:
            identifier = text(network.get("id"))
            if identifier:
                self.names[identifier] = text(network.get("name"))
                for tag in _tags(network.get("tags")):
                    self.by_tag.setdefault(tag, []).append(identifier)


def effective_access(
    record: Mapping[str, Any],
    networks: NetworkIndex | Iterable[Mapping[str, Any]],
    *,
    only_named: bool = False,
) -> EffectiveAccess:
    """Which networks a record's rights reach.

    Rights to networks and by tags add to the organization's, and never take from it. A right whose
    rank is not known (``enterprise``, ``camera-sensor``, ``ssid-admin``, a custom role) is named
    among the grants and decides nothing.

    Args:
        record: of an administrator or a SAML role: ``orgAccess``, ``networks``, ``tags``.
        networks: all networks of the organization.
        only_named: leave out networks that are reached by the organization's right alone, which
            reaches all of them; default: every network that is reached.
    """
    index = networks if isinstance(networks, NetworkIndex) else NetworkIndex(networks)
    of_organization = text(record.get("orgAccess"))
    everywhere: list[Grant] = []
    if of_organization and of_organization != _NO_ACCESS:
        everywhere = [Grant(access=of_organization, source="organization")]
    grants: dict[str, list[Grant]] = {}
    if everywhere and not only_named:
        grants = {identifier: [*everywhere] for identifier in index.names}

    def grant(identifier: str, access: str, source: str) -> None:
        if identifier not in grants:
            grants[identifier] = [*everywhere] if identifier in index.names else []
        grants[identifier].append(Grant(access=access, source=source))

    for identifier, access in _rights(record.get("networks"), "id"):
        grant(identifier, access, "network")
    unmatched: dict[str, None] = {}
    for tag, access in _rights(record.get("tags"), "tag"):
        if tag not in index.by_tag:
            unmatched[tag] = None
        for identifier in index.by_tag.get(tag, ()):
            grant(identifier, access, f"tag:{tag}")
    return EffectiveAccess(
        organization_access=of_organization,
        networks=[_network_access(index, identifier, grants[identifier]) for identifier in grants],
        unmatched_tags=list(unmatched),
    )


def _network_access(index: NetworkIndex, identifier: str, grants: list[Grant]) -> NetworkAccess:
    ranked = sorted(grants, key=lambda grant: _rank(grant.access))
    highest = ranked[0].access
    return NetworkAccess(
        network=Reference(id=identifier, name=index.names.get(identifier)),
        access=highest if highest in LEVELS else None,
        grants=ranked,
        is_known=identifier in index.names,
    )


def _rank(access: str) -> int:
    return LEVELS.index(access) if access in LEVELS else len(LEVELS)


def _rights(value: Any, name: str) -> Iterator[tuple[str, str]]:
    for each in objects(value):
        where, access = text(each.get(name)), text(each.get("access"))
        if where and where.strip() and access and access != _NO_ACCESS:
            yield where.strip(), access


def _tags(value: Any) -> list[str]:
    """A network's tags: an array, padded in places; one text with spaces in older responses."""
    listed = value.split() if isinstance(value, str) else value
    if not isinstance(listed, list):
        return []
    tags = (text(each) for each in listed)
    return list(dict.fromkeys(tag.strip() for tag in tags if tag and tag.strip()))
