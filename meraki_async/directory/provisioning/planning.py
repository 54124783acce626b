"""A plan that makes administrators what they are to be, out of what was read just now."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from msgspec import UNSET, Struct, structs

from ...client import Meraki
from ...errors import ConfigurationError
from ...operations.encoding import build_request
from ...operations.lookup import find_operation
from ...selection.email_address import is_address
from ...writes import Change, Plan
from ...writes.guards.own_identity import own_identities
from ..identity import Identities
from ..store.store import Store
from ..unreadable import Unreadable
from .differences import Aim, Difference, Differences, Taboo, differences
from .grants import Person, identities_of
from .wanted import Wanted, wanted_access
from .world import World, admin_id_of, read_some, read_world, stored_world

_OPERATIONS = {
    "create": "createOrganizationAdmin",
    "update": "updateOrganizationAdmin",
    "remove": "deleteOrganizationAdmin",
}
_ORDER = ("create", "update", "remove")


class Left(Struct, frozen=True, kw_only=True):
    """Something that is not as declared, and stays so."""

    organization_id: str
    organization_name: str
    who: str
    what: str
    why: str

    def __str__(self) -> str:
        name = f" ({self.organization_name})" if self.organization_name else ""
        return f"{self.who} {self.what} in organization {self.organization_id}{name}: {self.why}"


class ProvisioningPlan(Struct, frozen=True, kw_only=True):
    """What is to be done, and what cannot be."""

    plan: Plan
    left: Sequence[Left] = ()
    problems: Sequence[str] = ()
    """What was declared and means nothing: sentences."""
    unreadable: Sequence[Unreadable] = ()
    nameless: Mapping[str, int] = {}
    """By organization, how many administrators have no address, so that nobody knows who they are:
    they stay."""
    names: Mapping[str, str] = {}
    """Of organizations, by id."""
    organizations: int = 0
    """That were compared."""

    @property
    def is_whole(self) -> bool:
        """Whether all is as declared once the plan is applied."""
        return not (self.left or self.problems or self.unreadable)


async def plan_access(
    meraki: Meraki,
    people: Sequence[Person],
    *,
    now: datetime,
    aim: Aim | None = None,
    leaving: Collection[str] = (),
    protected: Collection[str] = (),
    store: Store | None = None,
) -> ProvisioningPlan:
    """Compare who has access with who is to have it. Nothing is changed.

    Args:
        meraki: the client.
        people: everybody who is declared.
        now: the time, with its zone.
        aim: what is to be done; default: give what is declared and not there.
        leaving: addresses of people who lose everything, everywhere.
        protected: addresses of people from whom nothing is taken.
        store: tells in which organizations there may be differences, so that only these are read;
            default: all are read.

    Raises:
        ConfigurationError: addresses contradict each other, or are none.
        MerakiError: the organizations cannot be listed.
        StoreError: the store cannot be read.
    """
    wrong = [each for each in (*leaving, *protected) if not is_address(each)]
    if wrong:
        raise ConfigurationError(f"{wrong[0]!r} is no e-mail address")
    identities = identities_of(people)
    task = _Task(
        meraki=meraki,
        people=people,
        now=now,
        aim=aim or Aim(),
        identities=identities,
        leaving={key for each in leaving if (key := identities.key(each)) is not None},
        protected=frozenset(key for e in protected if (key := identities.key(e)) is not None),
    )
    return await task.plan(store)


class _Task(Struct, kw_only=True):
    meraki: Meraki
    people: Sequence[Person]
    now: datetime
    aim: Aim
    identities: Identities
    leaving: Collection[str]
    protected: frozenset[str]

    async def plan(self, store: Store | None) -> ProvisioningPlan:
        if store is None:
            world = await read_world(self.meraki, self.people)
        else:
            stored, unknown = await stored_world(store)
            candidates = self._with_differences(stored) | unknown
            some = [each for each in stored.organizations if each.id in candidates]
            world = stored.updated(await read_some(self.meraki, self.people, some))
        wanted = wanted_access(self.people, world.organizations, self.now)
        found = await self._differences(world, wanted.by_organization)
        names = {each.id: each.name for each in world.organizations}
        plan = await self._plan_of(found)
        nameless = {
            organization_id: count
            for organization_id, records in world.administrators.items()
            if (count := sum(self.identities.key(_email(record)) is None for record in records))
        }
        return ProvisioningPlan(
            plan=plan,
            left=[
                Left(
                    organization_id=organization_id,
                    organization_name=names.get(organization_id, ""),
                    who=each.who,
                    what=each.what,
                    why=each.why,
                )
                for organization_id, of_it in found.items()
                for each in of_it.withheld
            ],
            problems=wanted.problems,
            unreadable=world.unreadable,
            nameless=nameless,
            names=names,
            organizations=len(world.administrators),
        )

    def _with_differences(self, world: World) -> set[str]:
        """Organizations in which something is not as declared, as far as a store knows."""
        wanted = wanted_access(self.people, world.organizations, self.now).by_organization
        taboo = Taboo()
        found = set()
        for organization_id in world.administrators:
            each = self._compare(world, wanted, organization_id, taboo)
            if each.changes or each.withheld:
                found.add(organization_id)
        return found

    async def _differences(
        self, world: World, wanted: Mapping[str, Mapping[str, Wanted]]
    ) -> dict[str, Differences]:
        usual = Taboo(protected=self.protected)
        ids = sorted(world.administrators)
        found = {each: self._compare(world, wanted, each, usual) for each in ids}
        taking = [each for each in ids if any(change.takes for change in found[each].changes)]
        # whose the credentials are is asked only where somebody loses something
        for organization_id, own in (await own_identities(self.meraki, taking)).items():
            taboo = Taboo(
                protected=self.protected,
                own=None if own.email is None else self.identities.key(own.email),
                own_problem=own.problem,
            )
            found[organization_id] = self._compare(world, wanted, organization_id, taboo)
        return found

    def _compare(
        self,
        world: World,
        wanted: Mapping[str, Mapping[str, Wanted]],
        organization_id: str,
        taboo: Taboo,
    ) -> Differences:
        # what has no id cannot be written
        records = [r for r in world.administrators[organization_id] if admin_id_of(r) is not None]
        return differences(
            wanted[organization_id], records, self.identities, self.aim, taboo, self.leaving
        )

    async def _plan_of(self, found: Mapping[str, Differences]) -> Plan:
        plan = Plan(base_url=self.meraki.base_url)
        after: dict[str, str | None] = {}
        for organization_id, of_it in found.items():
            last = dict[str, str]()
            for each in sorted(of_it.changes, key=lambda each: _ORDER.index(each.kind)):
                change = _add(plan, organization_id, each)
                if each.waits:
                    after[change.id] = last.get(each.key)
                else:
                    last[each.key] = change.id
        await plan.read(self.meraki)
        # reading notes what has to come first only where it changes what a change relies on
        plan.keep([structs.replace(e, after=after.get(e.id, e.after)) for e in plan.changes])
        return plan


def _add(plan: Plan, organization_id: str, difference: Difference) -> Change:
    arguments = [organization_id]
    if difference.record is not None:
        arguments.append(str(admin_id_of(difference.record)))
    request = build_request(
        find_operation(_OPERATIONS[difference.kind]).operation,
        arguments,
        None,
        dict(difference.body) if difference.kind != "remove" else UNSET,
    )
    return plan.add_request(
        request,
        why=difference.why,
        subject=difference.who,
        organization_id=organization_id,
    )


def _email(record: Mapping[str, object]) -> str | None:
    email = record.get("email")
    return email if isinstance(email, str) else None
