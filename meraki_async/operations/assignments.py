"""What a request's body is to say, as people write it: ``tags+=audited``, ``a.b=5``.

``field=value`` sets a field; its value is JSON, unless the API takes text there. ``field+=value``
adds to a list what it lacks, ``field-=value`` removes from one: from the list that is there now.
A list may be JSON, or one item; ``field=`` given again adds another item. ``field:=JSON`` sets
anything, documented or not, without a check. Fields within objects are ``object.field``.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import partial
from typing import Any, Literal, Self

import msgspec
from msgspec import Struct

from ..errors import ConfigurationError
from .body_check import (
    describe,
    is_scalar,
    missing_members,
    parse_items,
    parse_text,
    shown,
    unknown_member,
)
from .lookup import find_operation
from .parameter_names import documented_names
from .schemas import Schema, body_schema, member_schema
from .short_schema import member_names

Operator = Literal["=", "+=", "-=", ":="]
Path = tuple[str, ...]

_ASSIGNMENT = re.compile(r"([^=]*?)([+:-]?=)(.*)", re.DOTALL)


class AssignmentError(ConfigurationError):
    """Assignments that an operation cannot have."""

    def __init__(self, operation_id: str, problems: list[str]) -> None:
        self.problems = problems
        """All of them, each in words."""
        super().__init__(f"{operation_id}: {'; '.join(problems)}")


class Assignment(Struct, frozen=True):
    """One field of a body, and what becomes of it."""

    path: Path
    """Documented names, from the body down."""
    operator: Operator
    value: Any
    """Of ``+=`` and ``-=``, the list of items."""

    @property
    def name(self) -> str:
        """``a.b``."""
        return ".".join(self.path)

    @property
    def is_relative(self) -> bool:
        """Whether what comes of it depends on what there is."""
        return self.operator in ("+=", "-=")


class Assignments(Struct, frozen=True):
    """What the bodies of many requests of one operation are to say."""

    operation_id: str
    assignments: tuple[Assignment, ...]

    @classmethod
    def parse(
        cls,
        operation_id: str,
        texts: Iterable[str],
        *,
        values: Mapping[str, Any] | None = None,
        given: Collection[str] = (),
        is_whole: bool = True,
    ) -> Self:
        """Read assignments, and compare them with the operation's description.

        Args:
            operation_id: ``updateNetwork``.
            texts: ``tags+=audited``, each.
            values: of fields besides, by ``a.b``, taken as they are; default none. The fields must
                be documented, the values may be anything.
            given: fields of the body that come from elsewhere, by their documented names; default
                none. They count as given where fields are required.
            is_whole: False: others are added (``combined``), and required fields may be missing.

        Raises:
            ValueError: there is no such operation.
            AssignmentError: names all that is wrong, and what may have been meant.
        """
        reader = _Reader(operation_id, given)
        for text in texts:
            reader.read(text)
        for name, value in (values or {}).items():
            reader.take(name, value)
        if is_whole:
            reader.conclude()
        if reader.problems:
            raise AssignmentError(operation_id, reader.problems)
        return cls(operation_id, tuple(reader.assignments))

    def combined(self, more: Iterable[Assignment], *, given: Collection[str] = ()) -> Self:
        """These assignments and others, of fields that ``body_field`` has found.

        Args:
            more: whose values were checked.
            given: fields of the body that come from elsewhere, by their documented names; default
                none.

        Raises:
            AssignmentError: a field is given twice, or a required one is missing.
        """
        reader = _Reader(self.operation_id, given)
        for each in (*self.assignments, *more):
            reader.add(each)
        reader.conclude()
        if reader.problems:
            raise AssignmentError(self.operation_id, reader.problems)
        return type(self)(self.operation_id, tuple(reader.assignments))

    @property
    def needs_record(self) -> bool:
        """Whether the body depends on what there is."""
        return any(each.is_relative for each in self.assignments)

    def body(self, record: Mapping[str, Any] | None = None) -> dict[str, Any]:
        """The body for one target, by the names of the API.

        Args:
            record: what there is now, as the API gives it; needed where ``needs_record``. What the
                record has and nothing was assigned to is not in the body.

        Raises:
            ValueError: the record does not have a list to add to or to remove from.
        """
        body: dict[str, Any] = {}
        for each in self.assignments:
            *above, last = each.path
            place = body
            for name in above:
                place = place.setdefault(name, {})
            if not each.is_relative:
                place[last] = each.value
                continue
            there = place[last] if last in place else _list_at(record, each)
            if each.operator == "+=":
                place[last] = _with_items(there, each.value)
            else:
                place[last] = [item for item in there if not _is_among(item, each.value)]
        return body


class BodyField(Struct, frozen=True):
    """A field of a body, and what its values may be."""

    path: Path
    schema: Schema


def body_field(operation_id: str, name: str, *, is_checked: bool = True) -> BodyField:
    """The field of an operation's body that a name means.

    Args:
        operation_id: ``updateNetwork``.
        name: ``a.b``; the first part as documented or in snake_case.
        is_checked: False: it may be one that is not documented.

    Raises:
        ValueError: there is no such field; says which may be meant.
    """
    path, schema, problem = _Reader(operation_id, ()).find(name, is_checked=is_checked)
    if problem:
        raise ValueError(problem)
    return BodyField(path, schema)


def read_value(operator: Operator, text: str, schema: Schema, name: str) -> tuple[Any, list[str]]:
    """The value that a text stands for.

    Args:
        operator: what becomes of it.
        text: JSON, or text where the schema is that of one.
        schema: of the field.
        name: of the field.

    Returns:
        The value (of ``+=`` and ``-=``, the items), and what is wrong with it.
    """
    if operator == ":=":
        try:
            return msgspec.json.decode(text), []
        except (msgspec.DecodeError, UnicodeEncodeError, RecursionError) as error:
            return None, [f"{name}: {shown(text)} is not valid JSON: {error}"]
    if operator == "=" and not isinstance(schema, list):
        return parse_text(text, schema, name)
    if not isinstance(schema, list) and schema != "*":
        verb = "added to" if operator == "+=" else "removed from"
        return [], [f"{name} is {describe(schema)}: only a list can be {verb}"]
    if operator == "=" and text == "null":
        return None, []
    return parse_items(text, schema, name)


def _list_at(record: Mapping[str, Any] | None, assignment: Assignment) -> list[Any]:
    """The list that there is; None stands for an empty one."""
    found: Any = record
    for name in assignment.path:
        if not isinstance(found, Mapping) or name not in found:
            verb = "add to" if assignment.operator == "+=" else "remove from"
            raise ValueError(f"there is no {assignment.name} to {verb}")
        found = found[name]
    if found is None:
        return []
    if not isinstance(found, list):
        raise ValueError(f"{assignment.name} is no list here, but {shown(found)}")
    return found


def _with_items(there: list[Any], items: list[Any]) -> list[Any]:
    found = list(there)
    for item in items:
        if not _is_among(item, found):
            found.append(item)
    return found


def _is_among(item: Any, items: Iterable[Any]) -> bool:
    # as JSON: true is not 1, at any depth
    encode = partial(msgspec.json.encode, order="deterministic")
    wanted = encode(item)
    return any(encode(each) == wanted for each in items)


class _Reader:
    """Reads one assignment after the other; collects what is wrong."""

    def __init__(self, operation_id: str, given: Collection[str]) -> None:
        found = find_operation(operation_id)
        self._operation = found.operation
        self._names = documented_names(found.method)
        self._schema = body_schema(operation_id)
        self._given = given
        self.assignments: list[Assignment] = []
        self.problems: list[str] = []

    def read(self, text: str) -> None:
        match = _ASSIGNMENT.fullmatch(text)
        if match is None or not match[1]:
            self.problems.append(f"{shown(text)} is not FIELD=VALUE, FIELD+=VALUE or FIELD-=VALUE")
            return
        name, value = match[1], match[3]
        operator: Operator = match[2]  # type: ignore[assignment]
        if name != name.strip():
            self.problems.append(f"{shown(text)} has a space before {operator}")
            return
        path, schema, problem = self.find(name, is_checked=operator != ":=")
        if problem:
            self.problems.append(problem)
            return
        found, problems = read_value(operator, value, schema, ".".join(path))
        self.problems += problems
        self.add(Assignment(path, operator, found))

    def take(self, name: str, value: Any) -> None:
        """Assign a value as it is."""
        path, _, problem = self.find(name, is_checked=True)
        if problem:
            self.problems.append(problem)
        else:
            self.add(Assignment(path, "=", value))

    def find(self, name: str, *, is_checked: bool) -> tuple[Path, Schema, str | None]:
        """The path and the schema of a field, or why there is none."""
        if self._schema is None:
            method = self._operation.method
            return (), "*", f"{name}: there is nothing to set, since a {method} has no body"
        schema: Schema = self._schema
        path: list[str] = []
        for number, given in enumerate(name.split(".")):
            where = ".".join(path) or "the body"
            if isinstance(schema, list) or (is_scalar(schema) and schema != "*"):
                return (), "*", f"{name}: {where} is {describe(schema)}, and has no fields"
            known = member_names(schema)
            member = given
            if not number and given not in known and self._names.get(given) in known:
                member = self._names[given]
            path.append(member)
            if member in known:
                schema = member_schema(schema, member) or "*"
            elif "*" in known:
                schema = member_schema(schema, "*") or "*"
            elif known and is_checked:
                return (), "*", self._unknown(member, known, where)
            else:
                schema = "*"
        return tuple(path), schema, None

    def _unknown(self, name: str, known: list[str], where: str) -> str:
        if where == "the body" and name in (*self._names, *self._names.values()):
            return f"{name} is a parameter of the path or the query, not of the body"
        return unknown_member(name, known, where)

    def add(self, new: Assignment) -> None:
        """Take an assignment, unless it contradicts one before."""
        for number, old in enumerate(self.assignments):
            shorter = min(len(old.path), len(new.path))
            if old.path[:shorter] != new.path[:shorter]:
                continue
            if len(old.path) != len(new.path):
                self.problems.append(f"{old.name} and {new.name} cannot both be given")
                return
            if old.operator == new.operator == "=" and isinstance(new.value, list):
                if isinstance(old.value, list):
                    merged = Assignment(old.path, "=", [*old.value, *new.value])
                    self.assignments[number] = merged
                    return
            elif old.is_relative and new.is_relative:
                both = [each for each in new.value if _is_among(each, old.value)]
                if old.operator != new.operator and both:
                    self.problems.append(f"{new.name}: {both[0]!r} is both added and removed")
                    return
                continue
            self.problems.append(f"{new.name} is given twice")
            return
        self.assignments.append(new)

    def conclude(self) -> None:
        """What is wrong with them taken together."""
        assigned = {each.path[0] for each in self.assignments}
        for name in sorted(assigned.intersection(self._given)):
            self.problems.append(f"{name} is given twice")
        if isinstance(self._schema, dict):
            there = dict.fromkeys([*assigned, *self._given])
            self.problems += missing_members(there, self._schema, "the body")
            self.problems += self._missing_below()

    def _missing_below(self) -> Iterator[str]:
        """What objects of which fields were assigned one by one need besides."""
        unchecked = {each.path[:-1] for each in self.assignments if each.operator == ":="}
        above = {
            each.path[:length] for each in self.assignments for length in range(1, len(each.path))
        }
        for path in sorted(above - unchecked):
            schema: Schema | None = self._schema
            for name in path:
                schema = member_schema(schema, name)
            if isinstance(schema, dict):
                there = {
                    each.path[len(path)]: None
                    for each in self.assignments
                    if each.path[: len(path)] == path and len(each.path) > len(path)
                }
                yield from missing_members(there, schema, ".".join(path))
