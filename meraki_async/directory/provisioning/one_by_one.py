"""Access of one person after the other, as an identity provider gives and takes it.

What is granted is remembered: what is not granted any more is taken back exactly, whatever else
somebody has by other hands, and who is switched off and on again gets it back.
"""

import os
import secrets
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from msgspec import Struct, structs

from ...client import Meraki
from ...file_permissions import directory_mode
from ..identity import email_key
from ..unreadable import Unreadable
from .applying import DEFAULT_MAX_REMOVALS, ProvisioningReport, apply_provisioning
from .differences import Aim
from .grants import Grant, Person
from .planning import Left, ProvisioningPlan, plan_access
from .state import KnownPerson, ProvisioningState


class AccessResult(Struct, frozen=True, kw_only=True):
    """What became of somebody's access."""

    plan: str | None
    """The file of the plan that was applied, with its journal; None: nothing was to be changed."""
    report: ProvisioningReport | None
    left: Sequence[Left] = ()
    problems: Sequence[str] = ()
    unreadable: Sequence[Unreadable] = ()

    @property
    def is_whole(self) -> bool:
        """Whether everything is as it was asked for. If not, ask again later."""
        is_complete = self.report is None or self.report.is_complete
        return is_complete and not (self.left or self.problems or self.unreadable)


class AccessOneByOne:
    """Gives and takes one person's access at a time. Every method may be called again.

    What is wanted is on the disk before anything is sent, so that after a kill the same call, or
    ``finish``, goes on.

    Args:
        meraki: the client.
        state: keeps who was granted what, and counts what is taken away.
        plans: a directory for the plans that are applied, and their journals; made if need be.
        max_removals: how many administrators may be removed or lowered within an hour, over all
            runs and processes of the state; the rest is staged.
        protected: addresses of people from whom nothing is taken.
    """

    def __init__(
        self,
        meraki: Meraki,
        state: ProvisioningState,
        plans: str | os.PathLike[str],
        *,
        max_removals: int = DEFAULT_MAX_REMOVALS,
        protected: Sequence[str] = (),
    ) -> None:
        self._meraki = meraki
        self._state = state
        self._plans = Path(plans)
        self._max_removals = max_removals
        self._protected = tuple(protected)

    async def set_grants(self, person: Person, grants: Sequence[Grant]) -> AccessResult:
        """Let somebody have these grants, and none of those that they were granted here before.

        A changed address is a person with a new one, whose old one is among the ``former``.

        Somebody who is revoked stays so: the grants are remembered for ``restore``.

        Args:
            person: who; their own ``grants`` are not looked at.
            grants: all that they are to have.

        Raises:
            MerakiError: the organizations cannot be listed; it is remembered all the same.
        """
        wanted = structs.replace(person, grants=tuple(grants))
        known = self._state.person(email_key(person.email))
        if known is None:
            known = KnownPerson(person=wanted, is_active=True)
        elif known.person != wanted:
            earlier = (*known.earlier, known.person) if known.is_active else known.earlier
            known = structs.replace(known, person=wanted, earlier=earlier)
        before = [old for each in person.former if (old := self._state.person(email_key(each)))]
        if before:
            earlier = (*known.earlier, *(p for old in before for p in (*old.earlier, old.person)))
            is_active = all(old.is_active for old in before)
            known = structs.replace(known, earlier=earlier, is_active=is_active)
        self._state.remember(email_key(person.email), known)
        for old in before:
            self._state.forget(email_key(old.person.email))
        return await self._carry_out(known)

    async def revoke_all(self, person: Person) -> AccessResult:
        """Remove somebody from every organization, and remember what they were granted.

        Args:
            person: who; where they are known, their known addresses count as well.

        Raises:
            MerakiError: the organizations cannot be listed; it is remembered all the same.
        """
        known = self._state.person(email_key(person.email))
        kept = person if known is None else known.person
        aliases = dict.fromkeys((*kept.aliases, *person.aliases))
        former = dict.fromkeys((*kept.former, *person.former))
        kept = structs.replace(
            kept, aliases=tuple(a for a in aliases if a not in former), former=tuple(former)
        )
        return await self._carry_out(KnownPerson(person=kept, is_active=False))

    async def restore(self, email: str) -> AccessResult:
        """Give somebody back what they are remembered to be granted.

        Args:
            email: their main address.

        Raises:
            KeyError: nobody is known by this address.
            MerakiError: the organizations cannot be listed; it is remembered all the same.
        """
        known = self._state.person(email_key(email))
        if known is None:
            raise KeyError(email)
        return await self._carry_out(structs.replace(known, is_active=True))

    async def finish(self) -> dict[str, AccessResult]:
        """Carry out what is wanted of everybody known: what was left, and what has ended since.

        Returns:
            By address, what became of it.
        """
        return {each.person.email: await self._carry_out(each) for each in self._state.people()}

    async def _carry_out(self, known: KnownPerson) -> AccessResult:
        key = email_key(known.person.email)
        self._state.remember(key, known)
        now = datetime.now(UTC)
        if known.is_active:
            # what was granted before counts as over
            over = tuple(
                structs.replace(grant, since=None, until=now)
                for each in known.earlier
                for grant in each.grants
            )
            person = structs.replace(known.person, grants=(*known.person.grants, *over))
            found = await self._plan([person], now, aim=Aim(takes_over=True))
        else:
            found = await self._plan([known.person], now, leaving=[known.person.email])
        report, path = None, None
        if found.plan.changes:
            path = self._save(found)
            report = await apply_provisioning(
                self._meraki,
                path,
                self._state,
                max_removals=self._max_removals,
                protected=self._protected,
            )
        result = AccessResult(
            plan=None if path is None else str(path),
            report=report,
            left=found.left,
            problems=found.problems,
            unreadable=found.unreadable,
        )
        if result.is_whole and known.earlier and self._state.person(key) == known:
            self._state.remember(key, structs.replace(known, earlier=()))
        return result

    async def _plan(
        self,
        people: Sequence[Person],
        now: datetime,
        *,
        aim: Aim | None = None,
        leaving: Sequence[str] = (),
    ) -> ProvisioningPlan:
        return await plan_access(
            self._meraki,
            people,
            now=now,
            aim=aim or Aim(gives=False),
            leaving=leaving,
            protected=self._protected,
        )

    def _save(self, found: ProvisioningPlan) -> Path:
        self._plans.mkdir(mode=directory_mode(0o600), parents=True, exist_ok=True)
        stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S")
        path = self._plans / f"{stamp}-{secrets.token_hex(4)}.jsonl"
        found.plan.save(path)
        return path
