"""Feeds of a personnel system: who comes and who leaves, as CSV or JSON Lines.

Columns of hires: ``email``, ``groups`` (several with ``;`` between), and optionally ``name``,
``start`` and ``end`` (dates). Columns of leavers: ``email`` and ``last_day`` (a date). Other ones
are not looked at. A last day that is written as a midnight is that day. A feed with a line that
cannot be understood is refused as a whole.
"""

import csv
import difflib
import io
import json
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime, tzinfo
from pathlib import Path
from typing import Any

from msgspec import Struct, structs

from ...errors import ConfigurationError
from ...selection.email_address import is_address
from ..identity import email_key
from .access_file import AccessFileError, DeclaredAccess, limited, without_repetition
from .dates import beginning_of, day_of_midnight, end_of
from .grants import Grant, Person, identities_of

HIRE_COLUMNS = ("email", "name", "groups", "start", "end")
LEAVER_COLUMNS = ("email", "last_day")


class Hire(Struct, frozen=True, kw_only=True):
    """Somebody who comes."""

    email: str
    name: str | None
    groups: tuple[str, ...]
    start: datetime | None
    """None: at once."""
    end: datetime | None
    """None: for good."""


class Leaver(Struct, frozen=True, kw_only=True):
    """Somebody who leaves."""

    email: str
    end: datetime
    """From then on they have nothing."""


class Movement(Struct, frozen=True, kw_only=True):
    """What a declaration and feeds say together."""

    people: tuple[Person, ...]
    leaving: tuple[str, ...]
    """Addresses of people whose last day is over."""
    later: tuple[Leaver, ...] = ()
    """People whose last day is not over."""


def read_hires(
    path: str | os.PathLike[str], zone: tzinfo, columns: Mapping[str, str] | None = None
) -> list[Hire]:
    """Read a feed of hires.

    Args:
        path: of a file in CSV with a header, or in JSON Lines (``.jsonl``, ``.ndjson``).
        zone: in which dates begin and end.
        columns: the fields of other names, by the columns that the file has; default: none.

    Raises:
        AccessFileError: lines cannot be understood: all are named.
    """
    feed = _Feed(path, HIRE_COLUMNS, columns)
    found = []
    for line, row in feed.rows():
        email = feed.email(line, row)
        groups = _listed(row.get("groups"))
        if not groups:
            feed.note(line, "groups: is empty")
        start = feed.date(line, row, "start", zone)
        end = feed.date(line, row, "end", zone)
        if start is not None and end is not None and start >= end:
            feed.note(line, "is over before it begins: end is not after start")
        name = row.get("name")
        if email is not None:
            found.append(
                Hire(
                    email=email,
                    name=name.strip() or None if isinstance(name, str) else None,
                    groups=groups,
                    start=start,
                    end=end,
                )
            )
    feed.check()
    return found


def read_leavers(
    path: str | os.PathLike[str], zone: tzinfo, columns: Mapping[str, str] | None = None
) -> list[Leaver]:
    """Read a feed of leavers.

    Args:
        path: as ``read_hires`` takes it.
        zone: in which last days end.
        columns: as ``read_hires`` takes them.

    Raises:
        AccessFileError: lines cannot be understood: all are named.
    """
    feed = _Feed(path, LEAVER_COLUMNS, columns)
    found = []
    for line, row in feed.rows():
        email = feed.email(line, row)
        end = feed.date(line, row, "last_day", zone)
        if row.get("last_day") in (None, ""):
            feed.note(line, "last_day: is empty: nobody is removed without a date")
        if email is not None and end is not None:
            found.append(Leaver(email=email, end=end))
    feed.check()
    return found


def with_feeds(
    declared: DeclaredAccess, hires: Sequence[Hire], leavers: Sequence[Leaver], now: datetime
) -> Movement:
    """Put a declaration and feeds together.

    Who is hired and declared has both. Who has left has nothing, also if they are declared, unless
    they were hired again since.

    Args:
        declared: the file.
        hires: who comes.
        leavers: who leaves.
        now: the time, with its zone.

    Raises:
        ConfigurationError: a group is not declared, or somebody would be two people.
    """
    unknown = sorted({group for each in hires for group in each.groups} - declared.groups.keys())
    if unknown:
        raise ConfigurationError(
            f"hires name groups that are not declared: {', '.join(unknown)}; declared are "
            f"{', '.join(sorted(declared.groups)) or 'none'}"
        )
    identities = identities_of(declared.people)
    people = {email_key(each.email): each for each in declared.people}
    starts: dict[str, datetime | None] = {}
    for hire in hires:
        key = identities.key(hire.email) or ""
        grants = _grants_of(hire, declared)
        known = people.get(key) or Person(email=hire.email, name=hire.name)
        people[key] = structs.replace(
            known, name=known.name or hire.name, grants=(*known.grants, *grants)
        )
        if hire.start is not None and hire.start <= now:
            starts[key] = max(hire.start, starts.get(key) or hire.start)
    leaving, later = [], []
    for leaver in leavers:
        start = starts.get(identities.key(leaver.email) or "")
        if start is not None and start >= leaver.end:
            continue  # they came back
        if leaver.end <= now:
            leaving.append(leaver.email)
        else:
            later.append(leaver)
    return Movement(people=tuple(people.values()), leaving=tuple(leaving), later=tuple(later))


def _grants_of(hire: Hire, declared: DeclaredAccess) -> Iterator[Grant]:
    for group in hire.groups:
        yield from limited(declared.groups[group], hire.start, hire.end)


def parse_columns(assignments: Sequence[str]) -> dict[str, str]:
    """The columns that ``COLUMN=FIELD`` names, each.

    Raises:
        ConfigurationError: one is not of this form, or names no field.
    """
    known = dict.fromkeys((*HIRE_COLUMNS, *LEAVER_COLUMNS))
    found: dict[str, str] = {}
    for each in assignments:
        column, _, field = each.rpartition("=")
        if not column or field not in known:
            raise ConfigurationError(
                f"--map {each}: write COLUMN=FIELD, where FIELD is {', '.join(known)}"
            )
        found[column] = field
    return found


def check_columns(paths: Iterable[str | os.PathLike[str]], columns: Mapping[str, str]) -> None:
    """Check that each column that is mapped is in one of the feeds.

    If it were not, a column with the field's own name would be taken instead.

    Args:
        paths: of the feeds, which were read.
        columns: as ``read_hires`` takes them.

    Raises:
        ConfigurationError: one is in none.
    """
    names = {name for path in paths for name in _Feed(path, (), None).names()}
    if missing := [each for each in columns if each not in names]:
        near = difflib.get_close_matches(missing[0], names, n=1)
        hint = f"; did you mean {near[0]!r}?" if near else ""
        raise ConfigurationError(f"--map: no feed has a column {missing[0]!r}{hint}")


def _listed(value: Any) -> tuple[str, ...]:
    """Texts of a list, or with semicolons between."""
    items = value if isinstance(value, list) else str(value or "").split(";")
    return tuple(dict.fromkeys(text for each in items if (text := str(each).strip())))


class _Feed:
    """The lines of a feed, and what is wrong with them."""

    def __init__(
        self,
        path: str | os.PathLike[str],
        fields: Sequence[str],
        columns: Mapping[str, str] | None,
    ) -> None:
        self._path = Path(path)
        self._fields = fields
        self._columns = columns or {}
        self._problems: list[str] = []

    def rows(self) -> Iterator[tuple[int, dict[str, Any]]]:
        """The number of each line, and its fields."""
        try:
            text = self._path.read_text(encoding="utf-8-sig")
        except (OSError, UnicodeDecodeError) as error:
            reason = error.strerror if isinstance(error, OSError) else "it is not in UTF-8"
            raise AccessFileError(str(self._path), [f"cannot be read: {reason}"]) from None
        if self._path.suffix in (".jsonl", ".ndjson"):
            yield from self._json_lines(text)
        else:
            yield from self._csv(text)

    def names(self) -> set[str]:
        """The columns of all lines, as the file calls them."""
        return {name for _, row in self.rows() for name in row}

    def _json_lines(self, text: str) -> Iterator[tuple[int, dict[str, Any]]]:
        for number, line in enumerate(text.split("\n"), start=1):
            if not line.strip():
                continue
            try:
                found = json.loads(line, object_pairs_hook=without_repetition)
            except (ValueError, RecursionError) as error:
                self.note(number, str(error) or "is nested too deeply")
                continue
            if not isinstance(found, dict):
                self.note(number, "is not an object")
            elif not (repeated := self._repeated(found)):
                yield number, self._mapped(found)
            else:
                self.note(number, repeated)

    def _csv(self, text: str) -> Iterator[tuple[int, dict[str, Any]]]:
        reader = csv.DictReader(io.StringIO(text, newline=""), strict=True)
        try:
            header = reader.fieldnames or []
            if repeated := self._repeated(header):
                self.note(1, repeated)
                return
            there = self._mapped(dict.fromkeys(header, ""))
            needed = [each for each in ("email", "groups", "last_day") if each in self._fields]
            if missing := [each for each in needed if each not in there]:
                self.note(
                    1,
                    f"the header has no {', '.join(missing)} (it has {', '.join(header)}): name "
                    f"the column that it is in with --map COLUMN={missing[0]}",
                )
                return
            for row in reader:
                if None in row or None in row.values():
                    self.note(reader.line_num, "has not as many columns as the header")
                else:
                    yield reader.line_num, self._mapped(row)
        except csv.Error as error:
            self.note(reader.line_num, str(error))

    def _repeated(self, header: Iterable[str]) -> str | None:
        """What is there twice, so that nobody can tell which one is meant; None: nothing is."""
        names = [each.strip() for each in header]
        fields = [field for name in names if (field := self._columns.get(name)) in self._fields]
        # a column that is mapped stands in for one that has the field's own name
        fields += [each for each in names if each in self._fields and each not in fields]
        for each in dict.fromkeys(fields):
            if fields.count(each) > 1:
                return f"{each} is there twice (it has {', '.join(header)})"
        return None

    def _mapped(self, row: Mapping[str, Any]) -> dict[str, Any]:
        found = {name.strip(): value for name, value in row.items()}
        for column, field in self._columns.items():
            if column in found and field in self._fields:
                found[field] = found[column]
        return found

    def email(self, line: int, row: Mapping[str, Any]) -> str | None:
        """The address of a line."""
        value = row.get("email")
        if is_address(value):
            return value.strip()
        self.note(line, f"email: must be an e-mail address, not {value!r}")
        return None

    def date(self, line: int, row: Mapping[str, Any], name: str, zone: tzinfo) -> datetime | None:
        """When a date of a line begins, if it is the start; else when it is over."""
        value = row.get(name)
        if value is None or value == "":
            return None
        try:
            if name == "start":
                return beginning_of(value, zone)
            return end_of(day_of_midnight(value), zone)
        except ValueError as error:
            self.note(line, f"{name}: {error}")
            return None

    def note(self, line: int, problem: str) -> None:
        """Note what is wrong with a line."""
        self._problems.append(f"line {line}: {problem}")

    def check(self) -> None:
        """Refuse the feed if something is wrong with it.

        Raises:
            AccessFileError: something is.
        """
        if self._problems:
            raise AccessFileError(str(self._path), self._problems)
