"""The least changes that make administrators what they are to be. Pure functions.

Nothing is taken from anybody by accident: not from people whom nobody declared, protected ones, the
owner of the API key, or where it is not sure what they are to have; and the last usable full
administrator stays. What is left undone for such a reason is named.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any, Literal

from msgspec import Struct

from ...writes.guards.administrators import is_usable, lowers, name_of
from ..identity import Identities, email_key
from ..mapping.values import text
from .privileges import NONE, includes, is_writable
from .rights import Right, Rights
from .wanted import Wanted

Record = Mapping[str, Any]
_LAST = "no usable full administrator would be left"


class Aim(Struct, frozen=True, kw_only=True):
    """What is to be done."""

    gives: bool = True
    """Give what is declared and not there."""
    prunes: bool = False
    """Take what is there and not declared, also from people who are not declared at all."""
    takes_over: bool = False
    """Take back what was declared until a time that has passed."""


class Taboo(Struct, frozen=True, kw_only=True):
    """From whom nothing is taken."""

    protected: frozenset[str] = frozenset()
    """Addresses in their form for comparing."""
    own: str | None = None
    """The address of whom the credentials belong to."""
    own_problem: str | None = None
    """Why that is not known."""

    def reason(self, key: str) -> str | None:
        """Why nothing is taken from a person; None: it may be.

        Args:
            key: their main address in its form for comparing.
        """
        if key in self.protected:
            return "a protected person"
        if key == self.own:
            return "the owner of the API key that is used"
        if self.own_problem is not None:
            return f"who the credentials belong to could not be read ({self.own_problem})"
        return None


class Difference(Struct, frozen=True, kw_only=True):
    """One change of one administrator."""

    kind: Literal["create", "update", "remove"]
    key: str
    """The person's main address in its form for comparing."""
    who: str
    why: str
    record: Record | None = None
    """As it is; None for a creation."""
    body: Mapping[str, Any] = {}
    waits: bool = False
    """Whether it must not be made unless the person's other changes here have succeeded."""

    @property
    def takes(self) -> bool:
        """Whether somebody has less after it."""
        if self.record is None:
            return False
        return self.kind == "remove" or lowers(self.record, self.body)


class Withheld(Struct, frozen=True, kw_only=True):
    """What is not as declared, and stays so."""

    who: str
    what: str
    why: str


class Differences(Struct, frozen=True, kw_only=True):
    """What is to be done in one organization."""

    changes: Sequence[Difference]
    withheld: Sequence[Withheld]


def differences(
    wanted: Mapping[str, Wanted],
    records: Sequence[Record],
    identities: Identities,
    aim: Aim,
    taboo: Taboo,
    leaving: Collection[str] = (),
) -> Differences:
    """Compare the administrators of one organization with what they are to be.

    Args:
        wanted: by address in its form for comparing; everybody who is declared.
        records: all administrators of the organization.
        identities: which addresses are one person.
        aim: what is to be done.
        taboo: from whom nothing is taken.
        leaving: main addresses of people who lose everything, whether they are declared or not.
    """
    found = _Comparison(aim, taboo)
    by_person: dict[str, list[Record]] = {}
    for record in records:
        key = identities.key(text(record.get("email")))
        if key is not None:  # whose a record without an address is, nobody knows
            by_person.setdefault(key, []).append(record)
    for key in sorted({*wanted, *by_person}):
        theirs = by_person.get(key, [])
        if key in leaving:
            for record in theirs:
                found.remove(key, record, "has left")
        elif key in wanted:
            found.compare(key, wanted[key], theirs)
        elif aim.prunes:
            for record in theirs:
                found.remove(key, record, "is not declared")
    return _keep_usable(records, found.changes, found.withheld)


class _Comparison:
    """The changes and what is withheld so far."""

    def __init__(self, aim: Aim, taboo: Taboo) -> None:
        self.changes: list[Difference] = []
        self.withheld: list[Withheld] = []
        self._aim = aim
        self._taboo = taboo

    def remove(self, key: str, record: Record, why: str, *, waits: bool = False) -> None:
        """Remove a record, unless nothing may be taken from its person."""
        self._add(_removal(key, record, why, waits=waits), self._taboo.reason(key))

    def compare(self, key: str, wanted: Wanted, theirs: Sequence[Record]) -> None:
        """Make the records of a declared person what they are to be."""
        former = {email_key(each) for each in wanted.person.former}
        old = [r for r in theirs if _address(r) in former]
        # the main address first, then aliases
        now = sorted((r for r in theirs if r not in old), key=lambda r: _address(r) != key)
        if not self._aim.gives:
            for record in theirs:
                current = Rights.of(record)
                target = _without_over(current, wanted) if self._aim.takes_over else current
                change = _change(key, record, target, "what was granted until now is over")
                if change is not None:
                    self._add(change, self._reason(key, wanted))
        elif now:
            self._update(key, now[0], wanted, old)
            for record in now[1:] if self._aim.prunes else ():
                removal = _removal(key, record, "is declared once, and has another address here")
                self._add(removal, self._reason(key, wanted))
        else:
            self._create(key, wanted, old)

    def _create(self, key: str, wanted: Wanted, old: Sequence[Record]) -> None:
        person, rights = wanted.person, wanted.rights
        if not self._aim.prunes or self._reason(key, wanted) is not None:
            for record in old:
                rights = self._joined(record, Rights.of(record), rights)
            if self._aim.takes_over:
                rights = _without_over(rights, wanted)
            if self._aim.prunes and not _is_less(wanted.rights, rights):
                rights = wanted.rights  # what is more is nothing that anybody would lose
        unwritable = [r for r in rights if not is_writable(r.scope, r.privilege)]
        if unwritable:
            self._withhold(
                person.email,
                "is not made anew with the new address",
                f"{unwritable[0].privilege} cannot be granted by the API",
            )
            return
        if rights.is_empty:
            for record in old:
                if not Rights.of(record).is_empty:
                    removal = _removal(key, record, "nothing is declared for them here")
                    self._add(removal, self._reason(key, wanted))
            return
        names = [text(record.get("name")) for record in old]
        name = person.name or next((each for each in names if each), person.email)
        body = {"email": person.email, "name": name, **rights.body()}
        self.changes.append(
            Difference(kind="create", key=key, who=person.email, why=_why(wanted), body=body)
        )
        for record in old:
            self.remove(key, record, f"is {person.email} now", waits=True)

    def _update(self, key: str, record: Record, wanted: Wanted, old: Sequence[Record]) -> None:
        current = Rights.of(record)
        gentle = self._joined(record, current, wanted.rights, told=not self._aim.prunes)
        for other in old if not self._aim.prunes else ():
            gentle = self._joined(other, Rights.of(other), gentle)
        target = gentle
        if self._aim.prunes:
            target = self._pruned(record, current, wanted.rights)
        elif self._aim.takes_over:
            target = _without_over(gentle, wanted)
        is_whole = True
        name = wanted.person.name if not wanted.rights.is_empty else None
        change = _change(key, record, target, _why(wanted), name)
        if change is not None:
            reason = self._reason(key, wanted) if change.takes else None
            if reason is not None:
                self._withhold(change.who, _in_words(change), reason)
                change = _change(key, record, gentle, _why(wanted), name)
            if change is not None:
                is_whole = self._add(change, self._reason(key, wanted))
        for other in old if is_whole else ():
            self.remove(key, other, f"is {wanted.person.email} now", waits=True)

    def _add(self, change: Difference, reason: str | None) -> bool:
        """Add a change, unless it takes something and there is a reason not to."""
        if reason is None or not change.takes:
            self.changes.append(change)
            return True
        self._withhold(change.who, _in_words(change), reason)
        return False

    def _reason(self, key: str, wanted: Wanted) -> str | None:
        """Why nothing is taken from a declared person; None: it may be."""
        return wanted.doubt or self._taboo.reason(key)

    def _joined(
        self, record: Record, current: Rights, wanted: Rights, *, told: bool = True
    ) -> Rights:
        """What somebody has, raised to what they are to have; nothing is lowered."""

        def withhold(have: str, right: Right) -> None:
            if told:
                self._withhold(
                    name_of(record),
                    f"has {have}, and is to have {right.privilege}{right.where}",
                    "neither is known to include the other",
                )

        return _raised(current, wanted, withhold)

    def _pruned(self, record: Record, current: Rights, wanted: Rights) -> Rights:
        """What is declared, and what can only be read, which stays."""
        kept: list[Right] = []
        for right in current:
            instead = wanted.organization
            if right.scope != "organization":
                instead = next(iter(wanted.in_place(right.scope, right.place)), NONE)
            if not is_writable(right.scope, right.privilege) and instead != "full":
                kept.append(right)
                self._withhold(
                    name_of(record),
                    f"keeps {right.privilege}{right.where}",
                    "the API could not give it back",
                )
        held = {right[:2] for right in kept}
        wanted_there = [r for r in wanted.places if r[:2] not in held]
        # in the order in which they are, as far as they are
        places = [r for r in current.places if r in kept or r in wanted_there]
        organization = wanted.organization
        if kept and kept[0].scope == "organization":
            organization = kept[0].privilege
        return Rights(organization, [*places, *wanted_there])

    def _withhold(self, who: str, what: str, why: str) -> None:
        withheld = Withheld(who=who, what=what, why=why)
        if withheld not in self.withheld:
            self.withheld.append(withheld)


def _is_less(one: Rights, other: Rights) -> bool:
    """Whether somebody would lose something who has the one instead of the other."""
    return lowers(other.body(), {"networks": [], "tags": [], **one.body()})


def _raised(current: Rights, wanted: Rights, withhold: Callable[[str, Right], None]) -> Rights:
    organization = current.organization
    if not includes(organization, wanted.organization):
        if includes(wanted.organization, organization):
            organization = wanted.organization
        else:
            withhold(organization, Right("organization", "", wanted.organization))
    places = list(current.places)
    for right in wanted.places:
        have = [r for r in places if r[:2] == right[:2]]
        if any(includes(each.privilege, right.privilege) for each in have):
            continue
        lower = [each for each in have if includes(right.privilege, each.privilege)]
        if lower != have:
            withhold(have[0].privilege, right)
        elif lower:
            at = places.index(lower[0])
            places = [r for r in places if r not in lower]
            places.insert(at, right)
        else:
            places.append(right)
    return Rights(organization, places)


def _without_over(current: Rights, wanted: Wanted) -> Rights:
    """What somebody has, without what was declared until a time that has passed."""

    def left(scope: str, place: str, privilege: str, instead: str) -> str:
        is_over = Right(scope, place, privilege) in wanted.over  # type: ignore[arg-type]
        if not is_over or includes(instead, privilege):
            return privilege
        return instead

    organization = left("organization", "", current.organization, wanted.rights.organization)
    places = []
    for right in current.places:
        instead = next(iter(wanted.rights.in_place(right.scope, right.place)), NONE)
        privilege = left(right.scope, right.place, right.privilege, instead)
        if privilege != NONE:
            places.append(Right(right.scope, right.place, privilege))
    return Rights(organization, places)


def _keep_usable(
    records: Sequence[Record], changes: list[Difference], withheld: list[Withheld]
) -> Differences:
    """Leave a usable full administrator whom no change touches, wherever somebody full loses."""
    while True:
        taking = [each for each in changes if each.takes and each.record is not None]
        if not any(_is_full(each.record) for each in taking):
            break
        touched = {id(each.record) for each in taking}
        if any(is_usable(r) and id(r) not in touched for r in records):
            break
        usable = [each for each in taking if is_usable(each.record or {})]
        for change in usable[:1] or [each for each in taking if _is_full(each.record)]:
            # who would be removed because of another change loses nothing without that
            with_it = [c for c in changes if c.waits and c.key == change.key and c is not change]
            for each in (change, *with_it):
                if each in changes:
                    changes.remove(each)
                    withheld.append(Withheld(who=each.who, what=_in_words(each), why=_LAST))
    return Differences(changes=changes, withheld=withheld)


def _change(
    key: str, record: Record, target: Rights, why: str, name: str | None = None
) -> Difference | None:
    """What makes a record's rights others; None: they are so."""
    current = Rights.of(record)
    if target.is_empty:
        return None if current.is_empty else _removal(key, record, why)
    body = target.body(compared_with=current)
    if name is not None and name != text(record.get("name")):
        body["name"] = name
    if not body:
        return None
    return Difference(
        kind="update", key=key, who=name_of(record), why=why, record=record, body=body
    )


def _removal(key: str, record: Record, why: str, *, waits: bool = False) -> Difference:
    return Difference(
        kind="remove", key=key, who=name_of(record), why=why, record=record, waits=waits
    )


def _address(record: Record) -> str:
    return email_key(text(record.get("email")) or "")


def _is_full(record: Record | None) -> bool:
    return record is not None and record.get("orgAccess") == "full"


def _why(wanted: Wanted) -> str:
    return ", ".join(wanted.groups) or "declared"


def _in_words(change: Difference) -> str:
    if change.kind == "remove":
        return "is not removed"
    target = Rights.of({**(change.record or {}), **change.body})
    return f"keeps {Rights.of(change.record or {}).in_words()} instead of {target.in_words()}"
