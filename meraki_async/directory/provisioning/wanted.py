"""Who is to have what in which organization. Pure functions."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from msgspec import Struct

from ...selection.name_filter import closest, did_you_mean, matching
from ..identity import email_key
from .grants import Grant, Person
from .rights import Right, Rights


class NetworkFacts(Struct, frozen=True):
    """A network, as far as grants are about it."""

    id: str
    name: str = ""
    tags: tuple[str, ...] = ()


class OrganizationFacts(Struct, frozen=True):
    """An organization, as far as grants are about it."""

    id: str
    name: str = ""
    networks: tuple[NetworkFacts, ...] | None = None
    """None: they were not read, or could not be."""


class Wanted(Struct, frozen=True, kw_only=True):
    """What one person is to have in one organization."""

    person: Person
    rights: Rights
    """Empty: nothing is declared."""
    over: frozenset[Right] = frozenset()
    """What was declared until a time that has passed."""
    doubt: str | None = None
    """Why there may be more than ``rights``, so that nothing is taken from them here."""
    groups: tuple[str, ...] = ()
    """Where it comes from, for people."""


class WantedAccess(Struct, frozen=True, kw_only=True):
    """What all people are to have."""

    by_organization: Mapping[str, Mapping[str, Wanted]]
    """By the organization's id, and by the person's address in its form for comparing. Everybody
    is there in every organization."""
    problems: Sequence[str] = ()
    """What was declared and means nothing: sentences."""


def needs_networks(grant: Grant) -> bool:
    """Whether what a grant means depends on an organization's networks."""
    return grant.scope == "network" or bool(grant.having_tags)


def organizations_with_wanted_networks(
    people: Iterable[Person], organizations: Sequence[OrganizationFacts]
) -> set[str]:
    """The ids of the organizations whose networks have to be known."""
    wanted = {g.organizations for each in people for g in each.grants if needs_networks(g)}
    return {
        each.id
        for selector in wanted
        for each in organizations
        if matching(selector, each.id, each.name)
    }


def wanted_access(
    people: Sequence[Person], organizations: Sequence[OrganizationFacts], now: datetime
) -> WantedAccess:
    """Work out what everybody is to have: of two privileges in one place, the higher one.

    Args:
        people: with their grants.
        organizations: all that there are.
        now: the time, with its zone.
    """
    meanings = _Meanings(organizations)
    found: dict[str, dict[str, Wanted]] = {each.id: {} for each in organizations}
    for person in people:
        given: defaultdict[str, list[Right]] = defaultdict(list)
        over: defaultdict[str, set[Right]] = defaultdict(set)
        groups: defaultdict[str, dict[str, None]] = defaultdict(dict)
        doubts: dict[str, str] = {}
        for grant in person.grants:
            if not grant.has_begun(now):
                continue
            meaning = meanings.of(grant)
            is_over = grant.is_over(now)
            for organization_id, rights in meaning.rights.items():
                if is_over:
                    over[organization_id].update(rights)
                    continue
                given[organization_id] += rights
                if grant.group is not None:
                    groups[organization_id][grant.group] = None
            if not is_over:
                doubts |= meaning.doubts
        for organization_id, wanted in found.items():
            wanted[email_key(person.email)] = Wanted(
                person=person,
                rights=Rights.granted(given[organization_id]),
                over=frozenset(over[organization_id]),
                doubt=doubts.get(organization_id),
                groups=tuple(groups[organization_id]),
            )
    return WantedAccess(by_organization=found, problems=meanings.problems())


class _Meaning(Struct, frozen=True):
    """What one grant means."""

    rights: Mapping[str, Sequence[Right]]
    """By organization."""
    doubts: Mapping[str, str]
    """By organization, why it may mean more there."""


class _Meanings:
    """What grants mean, each worked out once."""

    def __init__(self, organizations: Sequence[OrganizationFacts]) -> None:
        self._organizations = organizations
        self._known: dict[tuple[object, ...], _Meaning] = {}
        self._problems: dict[str, None] = {}

    def problems(self) -> list[str]:
        return list(self._problems)

    def of(self, grant: Grant) -> _Meaning:
        key = (
            *(grant.privilege, grant.scope, grant.organizations),
            *(grant.having_tags, grant.networks, grant.tags),
        )
        if key not in self._known:
            self._known[key] = self._work_out(grant)
        return self._known[key]

    def _work_out(self, grant: Grant) -> _Meaning:
        rights: dict[str, list[Right]] = {}
        doubts: dict[str, str] = {}
        chosen = [
            (each, met)
            for each in self._organizations
            if (met := matching(grant.organizations, each.id, each.name))
        ]
        unmet = {*grant.organizations} - {text for _, met in chosen for text in met}
        missing = self._note(grant, "organization", unmet)
        networks_met: set[str] = set()
        for organization, _ in chosen:
            if needs_networks(grant) and organization.networks is None:
                doubts[organization.id] = "its networks could not be read"
                continue
            networks = organization.networks or ()
            if grant.having_tags and not any({*grant.having_tags} & {*n.tags} for n in networks):
                continue
            match grant.scope:
                case "organization":
                    found = [Right("organization", "", grant.privilege)]
                case "tag":
                    found = [Right("tag", tag, grant.privilege) for tag in grant.tags]
                case "network":
                    found = []
                    for network in networks:
                        if met := matching(grant.networks, network.id, network.name):
                            networks_met |= met
                            found.append(Right("network", network.id, grant.privilege))
            if found:
                rights[organization.id] = found
        if grant.scope == "network" and not doubts:
            # a pattern may be there for what is yet to come; so may a tag
            missing = missing or self._note(grant, "network", {*grant.networks} - networks_met)
        if missing is not None:
            doubts |= {each.id: missing for each in self._organizations}
        return _Meaning(rights, doubts)

    def _note(self, grant: Grant, what: str, unmet: set[str]) -> str | None:
        """Note what a grant names and is not there; returns why nothing is taken because of it."""
        for text in sorted(unmet):
            where = "" if grant.group is None else f"group {grant.group}: "
            near = None
            if what == "organization":
                near = closest(text, (each.name for each in self._organizations))
            hint = did_you_mean(near)
            told = f"{where}there is no {what} {text!r}, as far as can be read{hint}"
            self._problems[told] = None
        if not unmet:
            return None
        return f"{what} {min(unmet)!r} is declared for them, and was not found"
