"""The plan of an off-boarding: made of what was just read, and of nothing older."""

from collections.abc import Mapping, Sequence
from typing import Any

from msgspec import UNSET, Struct

from ...client import Meraki
from ...operations.encoding import build_request
from ...operations.lookup import find_operation
from ...operations.operation import Request
from ...selection.email_address import is_address
from ...writes import Plan
from ...writes.change import Change
from ...writes.effects.kinds import effect_of
from ...writes.effects.revocation import NOT_IN_FORCE
from ...writes.guards.own_identity import OwnIdentity, own_identities
from ..mapping.values import text
from ..sources import Raw
from .deciding import PROTECTED, Decision, decide, possible_records
from .findings import (
    Access,
    ByHand,
    Kept,
    Organization,
    PossibleRecord,
    SimilarAddress,
    Unread,
    administrator_access,
    authorization_access,
)
from .person import Person
from .reading import FleetReading, OnRead, OrganizationReading, organizations_of, read_fleet

_REMOVAL = "deleteOrganizationAdmin"
_REVOCATION = "revokeOrganizationIamUsersAuthorizationsAuthorization"


class Offboarding(Struct, kw_only=True):
    """What an off-boarding would do, and what it cannot."""

    person: Person
    ticket: str | None
    plan: Plan
    """What is sent: a change for each access that is taken."""
    taken: Sequence[Access]
    """What the plan takes, in its order."""
    kept: Sequence[Kept]
    unreadable: Sequence[Unread]
    possible: Sequence[PossibleRecord]
    """Administrators without an address who may be the person."""
    by_hand: Sequence[ByHand]
    organizations: Mapping[str, Organization]
    """All that the credentials see, by id."""
    nothing_found: int
    """Organizations where the person has nothing."""
    early_access_off: int
    """Organizations whose network end users the API does not show."""
    left_with_one: Sequence[Organization]
    """Organizations that would have one usable full administrator."""
    similar: Sequence[SimilarAddress]
    """Addresses that may be other ones of the person."""
    removed_before: int = 0
    """Records that an earlier run has removed, which was stopped."""

    @property
    def is_done(self) -> bool:
        """Whether nothing is there to take, and nothing is kept, unread or doubtful."""
        return not (self.taken or self.kept or self.unreadable or self.possible)


async def plan_offboarding(
    meraki: Meraki,
    addresses: Sequence[str],
    *,
    aliases: Mapping[str, str] | None = None,
    names: Sequence[str] = (),
    protected: Sequence[str] = (),
    ticket: str | None = None,
    on_read: OnRead | None = None,
) -> Offboarding:
    """Find all access of a person, and plan its removal. Nothing is sent but reads.

    Everything is read anew, ahead of what else the client does: administrators and their rights on
    networks and tags, pending invitations, and the authorizations of network end users where early
    access is on.

    Args:
        meraki: the client, of one account or several.
        addresses: e-mail addresses of the person, the main one first, in any spelling.
        aliases: the main address of each alias; default none.
        names: of the person, for records that have no address; default: those in the records that
            have one.
        protected: e-mail addresses of people who are never removed, in any spelling; default none.
        ticket: why, for the record; default none.
        on_read: called with how many organizations were read, and of how many; default: not called.

    Raises:
        ValueError: an address is none.
        MerakiError: the organizations cannot be listed.

    Example:
        >>> found = await plan_offboarding(meraki, ["alice@example.com"])
        >>> print(len(found.taken), [str(each.access.organization) for each in found.kept])
    """
    check_protected(protected)
    person = Person(addresses, aliases, names)
    urgent = meraki.urgent()
    fleet = await read_fleet(urgent, person, on_read)
    there = [one for one in fleet.readable if any(map(person.owns, one.administrators))]
    identities = await own_identities(urgent, [one.organization.id for one in there])
    return _Planner(person, ticket, fleet, identities, protected, meraki.base_url).offboarding()


def check_protected(protected: Sequence[str]) -> None:
    """Check that protected people are addresses: others would protect nobody.

    Raises:
        ValueError: one is none.
    """
    given = [protected] if isinstance(protected, str) else protected
    wrong = [each for each in given if isinstance(protected, str) or not is_address(each)]
    if wrong:
        raise ValueError(f"protected must be e-mail addresses in a list, not {wrong[0]!r}")


class _Planner:
    def __init__(
        self,
        person: Person,
        ticket: str | None,
        fleet: FleetReading,
        identities: Mapping[str, OwnIdentity],
        protected: Sequence[str],
        base_url: str,
    ) -> None:
        self._person = person
        self._ticket = ticket
        self._fleet = fleet
        self._identities = identities
        self._protected = protected
        self._plan = Plan(base_url=base_url)
        self._taken: list[Access] = []
        self._kept: list[Kept] = []
        self._unread = list(fleet.unread)
        self._left_with_one: list[Organization] = []
        self._why = f"off-boarding of {person.main_address}"
        if ticket:
            self._why += f", {ticket}"

    def offboarding(self) -> Offboarding:
        """The plan, and what is not in it."""
        person, readable = self._person, self._fleet.readable
        nothing = 0
        for one in readable:
            for record in filter(person.owns, one.administrators):
                person.learn(record)
        for one in readable:
            has_account = any(map(person.owns, one.administrators))
            if has_account:
                self._add_administrators(one)
            self._add_authorizations(one)
            nothing += not has_account and not one.end_users
        possible = list(self._possible())
        is_found = nothing < len(readable)
        return Offboarding(
            person=person,
            ticket=self._ticket,
            plan=self._plan,
            taken=self._taken,
            kept=self._kept,
            unreadable=self._unread,
            possible=possible,
            by_hand=self._by_hand(),
            organizations=self._fleet.organizations,
            nothing_found=nothing,
            early_access_off=sum(not one.is_early_access_on for one in readable),
            left_with_one=self._left_with_one,
            similar=self._fleet.others.similar_to(person, is_found=is_found),
        )

    def _add_administrators(self, one: OrganizationReading) -> None:
        own = self._identities[one.organization.id]
        if own.problem is not None:
            # they may be the ones who act
            self._unread.append(
                Unread(
                    organization=one.organization,
                    account=own.account,
                    resource="users",
                    reason="own_identity_unknown",
                    message=f"who the credentials belong to could not be read: {own.problem}",
                    todo="Run this again: until it is known, nobody is removed there",
                )
            )
            return
        decision: Decision = decide(one, self._person, own, self._protected)
        self._kept += decision.kept
        if decision.is_left_with_one:
            self._left_with_one.append(one.organization)
        for record in decision.removable:
            request = build_request(
                find_operation(_REMOVAL).operation, [one.organization.id, str(record.get("id"))]
            )
            self._add(request, record, administrator_access(one.organization, record))

    def _add_authorizations(self, one: OrganizationReading) -> None:
        for user in one.end_users:
            # the guards look at administrators only
            is_protected = any(
                self._person.is_one_of(address, self._protected)
                for address in self._person.addresses_in(user.record)
            )
            for record in user.authorizations:
                if record.get("status") in NOT_IN_FORCE:
                    continue
                access = authorization_access(
                    one.organization, text(user.record.get("email")), record
                )
                if is_protected:
                    reason, why, todo = PROTECTED
                    self._kept.append(Kept(access=access, reason=reason, why=why, todo=todo))
                    continue
                body = {"authorizationId": access.id, "idpUserId": access.user_id}
                request = build_request(
                    find_operation(_REVOCATION).operation, [one.organization.id], None, body
                )
                self._add(request, record, access)

    def _add(self, request: Request, record: Raw, access: Access) -> None:
        """A change, which relies on what was just read."""
        organization_id = access.organization.id
        effect = effect_of(request, organization_id)
        self._plan.add_request(
            request,
            why=self._why,
            organization_id=organization_id,
            subject=access.email,
            before=effect.expected(effect.ground([record])),
        )
        self._taken.append(access)

    def _possible(self) -> Sequence[PossibleRecord]:
        return [
            PossibleRecord(
                access=administrator_access(one.organization, record),
                name=text(record.get("name")),
                why=why,
            )
            for one in self._fleet.readable
            for record in possible_records(one)
            if (why := self._person.why_maybe(record)) is not None
        ]

    def _by_hand(self) -> list[ByHand]:
        found: list[ByHand] = []
        with_saml = [one.organization for one in self._fleet.readable if one.has_saml]
        if with_saml:
            found.append(
                ByHand(
                    kind="saml",
                    todo="People sign in by SAML there, and the API does not show who: disable the "
                    "person in the identity provider",
                    organizations=with_saml,
                )
            )
        staying = [
            each.access.organization for each in self._kept if each.access.kind == "administrator"
        ]
        if staying and self._may_have_key():
            found.append(
                ByHand(
                    kind="api_key",
                    todo="An API key of theirs works on wherever they stay an administrator; only "
                    "they can revoke it (My profile), nobody can do it for them",
                    organizations=staying,
                )
            )
        if self._taken or self._kept:
            found.append(
                ByHand(
                    kind="sessions",
                    todo="The API ends no sessions: force a logout in the dashboard where they "
                    "stay or may be (Organization > Administrators)",
                    organizations=[*staying, *organizations_of(self._unread)],
                )
            )
        return found

    def _may_have_key(self) -> bool:
        return any(
            record.get("hasApiKey") is not False
            for one in self._fleet.readable
            for record in filter(self._person.owns, one.administrators)
        )


def access_of(change: Change, organizations: Mapping[str, Organization]) -> Access:
    """The access that a change of an off-boarding takes.

    Args:
        change: of such a plan.
        organizations: by id.
    """
    identifier = str(change.organization_id)
    organization = organizations.get(identifier) or Organization(id=identifier)
    record: dict[str, Any] = change.before if isinstance(change.before, dict) else {}
    if change.operation == _REVOCATION:
        body = {} if change.body is UNSET else change.body
        return authorization_access(organization, change.subject, {**record, **body})
    return administrator_access(
        organization,
        {"email": change.subject, **record, "id": str(change.parameters.get("adminId"))},
    )
