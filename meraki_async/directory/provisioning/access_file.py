"""The file in which access is declared: people, and groups of grants, in TOML or JSON.

All that is wrong with a file is found at once, each with its place.
"""

import difflib
import json
import os
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, tzinfo
from pathlib import Path
from typing import Any

from msgspec import Struct, structs

from ...errors import ConfigurationError
from ...selection.email_address import is_address
from ..identity import email_key
from .dates import beginning_of, end_of, time_zone
from .grants import Grant, Person
from .privileges import Scope, privileges_of

FORMAT = 1
"""Raise it when a member changes its meaning, and read older ones in ``_Reader``."""
_SCOPES: tuple[Scope, ...] = ("organization", "network", "tag")
_FILE = ("version", "time_zone", "protected", "groups", "people")
_GROUP = ("grants",)
_GRANT = (
    *("privilege", "scope", "organizations", "having_tags", "networks", "tags", "from", "until"),
)
_PERSON = ("email", "name", "aliases", "former", "groups", "grants")
_MEMBERSHIP = ("group", "from", "until")


class AccessFileError(ConfigurationError):
    """A file of declared access cannot be used."""

    def __init__(self, path: str, problems: Sequence[str]) -> None:
        super().__init__("\n".join(f"{path}: {each}" for each in problems))
        self.path = path
        self.problems = list(problems)
        """Sentences, each with its place."""

    def __reduce__(self) -> tuple[type["AccessFileError"], tuple[str, list[str]]]:
        return type(self), (self.path, self.problems)


class DeclaredAccess(Struct, frozen=True, kw_only=True):
    """What a file declares."""

    people: tuple[Person, ...]
    groups: Mapping[str, tuple[Grant, ...]]
    zone: tzinfo
    """In which its dates end."""
    protected: tuple[str, ...] = ()
    """Addresses of people from whom nothing is taken."""


def load_access(path: str | os.PathLike[str], *, zone: str | None = None) -> DeclaredAccess:
    """Read a file of declared access.

    Args:
        path: of a file in TOML, or in JSON (``.json``).
        zone: the time zone in which dates end, such as ``Europe/Oslo``; default: the file's.

    Raises:
        AccessFileError: it cannot be read, or something in it is wrong: all of it is named.
    """
    name = str(path)
    try:
        text = Path(path).read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not in UTF-8"
        raise AccessFileError(name, [f"cannot be read: {reason}"]) from None
    try:
        if Path(path).suffix == ".json":
            content = json.loads(text, object_pairs_hook=without_repetition)
        else:
            content = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        raise AccessFileError(name, [str(error) or "it is nested too deeply"]) from None
    reader = _Reader(zone)
    found = reader.read(content)
    if reader.problems or found is None:
        raise AccessFileError(name, reader.problems)
    return found


def without_repetition(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object of JSON.

    Raises:
        ValueError: a name is there twice.
    """
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        repeated = next(name for name in names if names.count(name) > 1)
        raise ValueError(f"{repeated!r} is there twice in one object")
    return found


class _Reader:
    """Reads what a file has, and notes what is wrong."""

    def __init__(self, zone: str | None) -> None:
        self.problems: list[str] = []
        self._zone_name = zone
        self._zone: tzinfo | None = None

    def read(self, content: Any) -> DeclaredAccess | None:
        if not isinstance(content, dict):
            self._note("", "the file is not a table of version, groups and people")
            return None
        version = content.get("version")
        if version != FORMAT or isinstance(version, bool):
            self._note(
                "version",
                f"must be {FORMAT}, not {version!r}"
                + ("; a newer meraki-async wrote it" if _is_newer(version) else ""),
            )
            return None
        self._check_members("", content, _FILE)
        self._find_zone(content.get("time_zone"))
        groups = {
            name: self._grants(f"groups.{name}", group, name)
            for name, group in self._table("groups", content.get("groups", {})).items()
        }
        people = tuple(
            person
            for number, each in enumerate(self._list("people", content.get("people", [])), start=1)
            if (person := self._person(number, each, groups)) is not None
        )
        self._check_addresses(people)
        protected = self._addresses("protected", content.get("protected", []))
        if self.problems or self._zone is None:
            return None
        return DeclaredAccess(people=people, groups=groups, zone=self._zone, protected=protected)

    def _find_zone(self, named: Any) -> None:
        name = self._zone_name if self._zone_name is not None else named
        try:
            if isinstance(name, str):
                self._zone = time_zone(name)
            else:
                self._note(
                    "time_zone", 'is missing: the zone in which dates end, such as "Europe/Oslo"'
                )
        except ValueError as error:
            self._note("time_zone", str(error))

    # --- groups and grants ---

    def _grants(self, place: str, group: Any, name: str) -> tuple[Grant, ...]:
        table = self._table(place, group)
        self._check_members(place, table, _GROUP)
        if "grants" not in table:
            self._note(place, "has no grants")
        return self._grant_list(f"{place}.grants", table.get("grants", []), name)

    def _grant_list(self, place: str, value: Any, name: str | None) -> tuple[Grant, ...]:
        found = [
            self._grant(f"{place}[{number}]", each, name)
            for number, each in enumerate(self._list(place, value), start=1)
        ]
        return tuple(each for each in found if each is not None)

    def _grant(self, place: str, value: Any, name: str | None) -> Grant | None:
        before = len(self.problems)
        table = self._table(place, value)
        self._check_members(place, table, _GRANT)
        scope = table.get("scope", "organization")
        if scope not in _SCOPES:
            self._note(f"{place}.scope", f"must be {_either(_SCOPES)}, not {scope!r}")
            scope = "organization"
        privilege = table.get("privilege")
        if privilege not in privileges_of(scope):
            allowed = _either(privileges_of(scope))
            self._note(f"{place}.privilege", f"must be {allowed} on a {scope}, not {privilege!r}")
        organizations = self._texts(f"{place}.organizations", table.get("organizations", []))
        if not organizations and not self.problems[before:]:
            self._note(
                f"{place}.organizations", 'is missing: ids, names or patterns of names ("*": all)'
            )
        networks = self._texts(f"{place}.networks", table.get("networks", []))
        tags = self._texts(f"{place}.tags", table.get("tags", []))
        for member, given, of_scope in (("networks", networks, "network"), ("tags", tags, "tag")):
            if scope == of_scope and not given:
                self._note(place, f"a grant of scope {scope} needs {member}")
            if scope != of_scope and given:
                self._note(f"{place}.{member}", f"is for grants of scope {of_scope}, not {scope}")
        since, until = self._times(place, table)
        having_tags = self._texts(f"{place}.having_tags", table.get("having_tags", []))
        if len(self.problems) > before:
            return None
        return Grant(
            privilege=str(privilege),
            scope=scope,
            organizations=organizations,
            having_tags=having_tags,
            networks=networks,
            tags=tags,
            since=since,
            until=until,
            group=name,
        )

    def _times(
        self, place: str, table: Mapping[str, Any]
    ) -> tuple[datetime | None, datetime | None]:
        since = until = None
        if self._zone is None:
            return None, None
        try:
            if "from" in table:
                since = beginning_of(table["from"], self._zone)
        except ValueError as error:
            self._note(f"{place}.from", str(error))
        try:
            if "until" in table:
                until = end_of(table["until"], self._zone)
        except ValueError as error:
            self._note(f"{place}.until", str(error))
        if since is not None and until is not None and since >= until:
            self._note(place, "is over before it begins: until is not after from")
        return since, until

    # --- people ---

    def _person(
        self, number: int, value: Any, groups: Mapping[str, tuple[Grant, ...]]
    ) -> Person | None:
        place = f"people[{number}]"
        table = self._table(place, value)
        email = table.get("email")
        if isinstance(email, str) and email.strip():
            place = f"{place} ({email.strip()})"
        before = len(self.problems)
        self._check_members(place, table, _PERSON)
        address = self._address(f"{place}.email", email)
        name = table.get("name")
        if name is not None and (not isinstance(name, str) or not name.strip()):
            self._note(f"{place}.name", "must be a text that is not empty")
        grants = list(self._grant_list(f"{place}.grants", table.get("grants", []), None))
        for index, each in enumerate(
            self._list(f"{place}.groups", table.get("groups", [])), start=1
        ):
            grants += self._membership(f"{place}.groups[{index}]", each, groups)
        aliases = self._addresses(f"{place}.aliases", table.get("aliases", []))
        former = self._addresses(f"{place}.former", table.get("former", []))
        if len(self.problems) > before or address is None:
            return None
        return Person(
            email=address,
            name=name.strip() if isinstance(name, str) else None,
            aliases=aliases,
            former=former,
            grants=tuple(grants),
        )

    def _membership(
        self, place: str, value: Any, groups: Mapping[str, tuple[Grant, ...]]
    ) -> Iterable[Grant]:
        table = {"group": value} if isinstance(value, str) else self._table(place, value)
        self._check_members(place, table, _MEMBERSHIP)
        name = table.get("group")
        if not isinstance(name, str) or name not in groups:
            near = difflib.get_close_matches(str(name), groups, n=1)
            hint = f"; did you mean {near[0]!r}?" if near else ""
            self._note(place, f"there is no group {name!r}{hint}")
            return ()
        since, until = self._times(place, table)
        return limited(groups[name], since, until)

    def _check_addresses(self, people: Sequence[Person]) -> None:
        """Nobody may be two people."""
        first: dict[str, str] = {}
        for person in people:
            for address in (person.email, *person.aliases, *person.former):
                key = email_key(address)
                if key in first:
                    self._note(
                        "people",
                        f"{address} is declared twice: for {first[key]} and for {person.email}"
                        if first[key] != person.email
                        else f"{address} is there twice",
                    )
                first.setdefault(key, person.email)

    # --- members ---

    def _address(self, place: str, value: Any) -> str | None:
        if not is_address(value):
            self._note(place, f"must be an e-mail address, not {value!r}")
            return None
        return value.strip()

    def _addresses(self, place: str, value: Any) -> tuple[str, ...]:
        found = [
            self._address(f"{place}[{number}]", each)
            for number, each in enumerate(self._list(place, value), start=1)
        ]
        return tuple(each for each in found if each is not None)

    def _texts(self, place: str, value: Any) -> tuple[str, ...]:
        found = []
        for number, each in enumerate(self._list(place, value), start=1):
            if isinstance(each, str) and each.strip():
                found.append(each)
            else:
                self._note(f"{place}[{number}]", f"must be a text that is not empty, not {each!r}")
        return tuple(found)

    def _table(self, place: str, value: Any) -> Mapping[str, Any]:
        if isinstance(value, dict):
            return value
        self._note(place, f"must be a table, not {value!r}")
        return {}

    def _list(self, place: str, value: Any) -> Sequence[Any]:
        if isinstance(value, list):
            return value
        self._note(place, f"must be a list, not {value!r}")
        return []

    def _check_members(self, place: str, table: Mapping[str, Any], known: Sequence[str]) -> None:
        for name in table:
            if name not in known:
                near = difflib.get_close_matches(name, known, n=1)
                hint = f"did you mean {near[0]}?" if near else f"there are {', '.join(known)}"
                self._note(f"{place}.{name}" if place else name, f"is not known: {hint}")

    def _note(self, place: str, problem: str) -> None:
        self.problems.append(f"{place}: {problem}" if place else problem)


def limited(
    grants: Iterable[Grant], since: datetime | None, until: datetime | None
) -> tuple[Grant, ...]:
    """Grants of a group, for somebody who is in it for a time.

    Args:
        grants: of the group, which may have times of their own.
        since: from then on; None: at once.
        until: until just before then; None: for good.
    """
    return tuple(
        structs.replace(
            each,
            since=max((t for t in (each.since, since) if t is not None), default=None),
            until=min((t for t in (each.until, until) if t is not None), default=None),
        )
        for each in grants
    )


def _either(words: Sequence[str]) -> str:
    return ", ".join(words[:-1]) + f" or {words[-1]}"


def _is_newer(version: Any) -> bool:
    return isinstance(version, int) and not isinstance(version, bool) and version > FORMAT
