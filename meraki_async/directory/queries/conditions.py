"""What records must be like.

Of a person several records of organizations are one, and a condition is about all of them together:
two-factor is off where it is off anywhere, and whoever is active anywhere is not idle. Of a
subscription all organizations have the same record; those that were not read again have an old one.
"""

from collections.abc import Callable, Sequence
from fnmatch import translate
from functools import lru_cache
from re import compile as compile_pattern
from typing import Any

from msgspec import Struct

from ..identity import email_key
from ..store.database import Database
from ..store.kinds import role_key, storable
from .states import NEVER, Clause, joined

_STATUSES = ("active", "invited", "inactive", "deleted")
"""Whoever may sign in somewhere is active, whatever the account is elsewhere."""


class Conditions(Struct, frozen=True, kw_only=True):
    """What records must be like, all of it."""

    organization_ids: tuple[str, ...] | None = None
    """Of these organizations; None: of all that are visible."""
    roles: tuple[str, ...] = ()
    """One of these at least, by id: ``org:full``."""
    without_2fa: bool = False
    idle_since: int | None = None
    """Last active before this moment, or never; microseconds of the epoch."""
    has_api_key: bool = False
    statuses: tuple[str, ...] = ()
    """One of these."""
    email: str = ""
    """The address, or a pattern with ``*`` and ``?``."""
    name: str = ""
    """The name, or a pattern."""
    expires_before: int | None = None
    """Ends before this moment."""

    @property
    def columns(self) -> list[str]:
        """Those that the conditions are about, ``subject`` aside."""
        asked = {
            "label": self.name,
            "roles": self.roles,
            "status": self.statuses,
            "two_factor": self.without_2fa,
            "api_key": self.has_api_key,
            "active_at": self.idle_since is not None,
            "expires_at": self.expires_before is not None,
        }
        return [column for column, is_asked in asked.items() if is_asked]

    def of_subject(self) -> list[Clause]:
        """What the address must be like; it is the same in all records of a person."""
        if not self.email:
            return []
        # who has no address is like none
        return [_is_like("subject", self.email), Clause("subject NOT LIKE ' %'")]

    def of_one(self, database: Database) -> list[Clause]:
        """What a record alone must be like, its address aside."""
        return [
            *self._of_some(database),
            *(
                []
                if self.idle_since is None
                else [Clause(f"COALESCE(active_at, {NEVER}) < ?", (self.idle_since,))]
            ),
            *([_one_of("status", self.statuses)] if self.statuses else []),
        ]

    def of_group(self, database: Database) -> tuple[list[Clause], list[Clause]]:
        """What the records of one person must be like, the address aside.

        Returns:
            What one record must be like, if need be: whoever has none is none of them. And what all
            records of a person must be like together: conditions on a group of rows.
        """
        tests = self._of_some(database)
        together = [
            *(
                Clause(f"MAX(CASE WHEN {each.sql} THEN 1 ELSE 0 END) = 1", each.values)
                for each in tests[1:]
            ),
            *(
                []
                if self.idle_since is None
                else [Clause(f"MAX(COALESCE(active_at, {NEVER})) < ?", (self.idle_since,))]
            ),
            *([_status_of_group(self.statuses)] if self.statuses else []),
        ]
        # nobody has a status that none of the records has
        statuses = [_one_of("status", self.statuses)] if self.statuses else []
        return tests[:1] or statuses, together

    def of_latest(self, database: Database) -> tuple[list[Clause], list[Clause]]:
        """As ``of_group``, of a subscription: what its record that changed last must be like."""
        tests = self.of_one(database)
        if not tests:
            return [], []
        such = joined(tests)
        latest = f"MAX(CASE WHEN {such.sql} THEN began_at ELSE {NEVER} END) = MAX(began_at)"
        return tests, [Clause(latest, such.values)]

    def _of_some(self, database: Database) -> list[Clause]:
        """What some record must be like, for each condition another one; the rarest first."""
        roles = " OR ".join(database.contains("roles") for _ in self.roles)
        return [
            *([Clause("api_key = 1")] if self.has_api_key else []),
            *([_is_like("label", self.name)] if self.name else []),
            *(
                []
                if self.expires_before is None
                else [Clause("expires_at < ?", (self.expires_before,))]
            ),
            *([Clause("two_factor = 0")] if self.without_2fa else []),
            *(
                [Clause(f"({roles})", tuple(f"|{role_key(each)}|" for each in self.roles))]
                if roles
                else []
            ),
        ]

    def is_named(self, *names: str | None) -> bool:
        """Whether one of some names is the one that is wanted, if any is."""
        return not self.name or any(_matches(self.name, email_key(name or "")) for name in names)


def _one_of(column: str, values: Sequence[str]) -> Clause:
    return Clause(f"{column} IN ({', '.join('?' * len(values))})", tuple(values))


def _status_of_group(statuses: Sequence[str]) -> Clause:
    ranks = " ".join(f"WHEN '{each}' THEN {rank}" for rank, each in enumerate(_STATUSES))
    best = f"MIN(CASE status {ranks} ELSE {len(_STATUSES)} END)"
    tests, values = [], []
    for status in statuses:
        if status in _STATUSES:
            tests.append(f"{best} = {_STATUSES.index(status)}")
        else:
            tests.append(f"({best} = {len(_STATUSES)} AND MIN(NULLIF(status, '')) = ?)")
            values.append(status)
    return Clause(f"({' OR '.join(tests)})", tuple(values))


def _is_like(column: str, pattern: str) -> Clause:
    """Whether a column of folded texts is a text, or like a pattern."""
    wanted = email_key(pattern)
    if "*" not in wanted and "?" not in wanted:
        return Clause(f"{column} = ?", (storable(wanted),))
    escaped = "".join(f"!{letter}" if letter in "!%_" else letter for letter in wanted)
    return Clause(f"{column} LIKE ? ESCAPE '!'", (escaped.replace("*", "%").replace("?", "_"),))


def _matches(pattern: str, folded: str) -> bool:
    return _compiled(email_key(pattern))(folded) is not None


@lru_cache(maxsize=64)
def _compiled(pattern: str) -> Callable[[str], Any]:
    # only * and ? are special, as in _like
    return compile_pattern(translate(pattern.replace("[", "[[]"))).match
