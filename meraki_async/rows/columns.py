"""What the columns of a table are to an operation: parameters, fields of the body, or nothing."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any, Literal, Self

from msgspec import Struct

from ..operations.assignments import BodyField, Operator, body_field
from ..operations.binding import camel_case
from ..operations.operation_info import OperationInfo, Parameter, operation_info
from ..operations.parameter_names import similar_names
from .row import RowError

ALL_OTHERS = "*"
"""In the place of a column: all those that mean nothing to the operation."""
_ORGANIZATION = ("organizationId", "organization_id", "_organizationId")
_TARGET = re.compile(r"(.+?)([+:-]?=)?", re.DOTALL)


class Column(Struct, frozen=True, kw_only=True):
    """A column that has something for an operation."""

    name: str
    """In the table; of records, ``a.b`` may be a field within an object."""
    kind: Literal["parameter", "field", "organization"]
    """A parameter of the path or the query, a field of the body; or, where the operation has no
    such parameter, the id of the organization that it is about."""
    parameter: Parameter | None = None
    field: BodyField | None = None
    operator: Operator = "="
    """What becomes of a field."""

    @property
    def target(self) -> str:
        """What it is for the operation, by its documented name."""
        if self.parameter is not None:
            return self.parameter.wire_name
        return ".".join(self.field.path) if self.field is not None else "organizationId"


class Columns(Struct, frozen=True, kw_only=True):
    """The columns of a table that an operation uses."""

    info: OperationInfo
    columns: tuple[Column, ...]

    @classmethod
    def of(
        cls,
        operation_id: str,
        names: Iterable[str],
        *,
        mapped: Mapping[str, str] | None = None,
        fields: Mapping[str, str] | None = None,
        used: Collection[str] = (),
    ) -> Self:
        """Find out what columns are for.

        A column is the parameter or the field of the body that it has the name of, documented or
        in snake_case; ``a.b`` is a field within an object. With ``tags+=`` for a name, its cells
        are added to what is there, with ``tags-=`` removed; ``field:=`` takes any JSON unchecked.
        Columns with an underscore in front, which calls and crawls add, need not mean anything.

        Args:
            operation_id: ``updateNetwork``.
            names: of the columns.
            mapped: what columns are for, by their names; nothing: they are left alone; the column
                ``*`` is all that would mean nothing. Default: none is.
            fields: the columns or fields of parameters, by their documented or Python names. When
                there are any, no other column counts, but for that of the organization. Default:
                all count.
            used: columns that are used otherwise, and may mean nothing.

        Raises:
            ValueError: there is no such operation.
            TypeError: it has no such parameter.
            RowError: names all columns that mean nothing.
        """
        info = operation_info(operation_id)
        finder = _Finder(info, mapped or {}, used)
        if fields:
            for parameter, name in fields.items():
                finder.take_field(parameter, name)
            finder.take_organization(list(names))
        else:
            finder.take_all(list(names))
        if finder.problems:
            raise RowError(finder.problems)
        return cls(info=info, columns=tuple(finder.found))

    @property
    def parameters(self) -> list[str]:
        """The parameters of the path and the query that columns have, by their Python names."""
        return [each.parameter.name for each in self.columns if each.parameter is not None]

    @property
    def fields(self) -> list[Column]:
        """Those that fields of the body come from."""
        return [each for each in self.columns if each.field is not None]


class _Finder:
    def __init__(
        self, info: OperationInfo, mapped: Mapping[str, str], used: Collection[str]
    ) -> None:
        self._info = info
        self._mapped = dict(mapped)
        self._ignores_others = self._mapped.pop(ALL_OTHERS, None) == ""
        self._used = {name for each in used for name in (each, each.partition(".")[0])}
        self._by_name = {
            name: each
            for each in reversed(info.parameters)
            if not info.is_in_body(each)
            for name in (each.wire_name, each.name)
        }
        self.found: list[Column] = []
        self.problems: list[str] = []

    def take_all(self, names: Sequence[str]) -> None:
        for name in sorted(self._mapped.keys() - set(names)):
            if name.partition(".")[0] in names:
                self._take(name, self._mapped[name])
                continue
            near = similar_names(name, names)
            hint = f"did you mean {' or '.join(near)}?" if near else f"there are: {_listed(names)}"
            self.problems.append(f"there is no column {name!r}; {hint}")
        for name in names:
            if name in self._mapped:
                if self._mapped[name]:
                    self._take(name, self._mapped[name])
            elif name:
                self._take_named(name)

    def take_field(self, parameter: str, name: str) -> None:
        found = self._info.parameter(parameter)
        if self._info.is_in_body(found):
            self._add(Column(name=name, kind="field", field=body_field(self._id, found.wire_name)))
        else:
            self._add(Column(name=name, kind="parameter", parameter=found))

    def take_organization(self, names: Sequence[str]) -> None:
        """The organization that rows are about, which spares a lookup of it."""
        name = next((each for each in _ORGANIZATION if each in names), None)
        if name is not None and name not in self._by_name:
            self._add(Column(name=name, kind="organization"))

    @property
    def _id(self) -> str:
        return self._info.operation.id

    def _take(self, name: str, target: str) -> None:
        column = self._column(name, target)
        if isinstance(column, str):
            self.problems.append(f"column {name}: {column}")
        else:
            self._add(column)

    def _take_named(self, name: str) -> None:
        """A column of which nothing is said but its name."""
        column = self._column(name, name)
        if isinstance(column, Column):
            self._add(column)
        elif name in _ORGANIZATION:
            self._add(Column(name=name, kind="organization"))
        elif name.startswith("_"):
            own = self._by_name.get(name[1:])
            if own is not None and own.name not in {
                each.parameter.name for each in self.found if each.parameter is not None
            }:
                self._add(Column(name=name, kind="parameter", parameter=own))
        elif name not in self._used and not self._ignores_others:
            self.problems.append(
                f"column {name}: {column} (--map {name}=NAME says what it is, --map {name}= that "
                "it is nothing)"
            )

    def _column(self, name: str, target: str) -> Column | str:
        """The column, or why it is none."""
        match = _TARGET.fullmatch(target)
        if match is None:
            return f"{target!r} is no name"
        wanted, operator = match[1].strip(), match[2] or "="
        parameter = self._by_name.get(wanted)
        if parameter is not None:
            if operator != "=":
                return f"{wanted} is a parameter of the path or the query: it is set, no more"
            return Column(name=name, kind="parameter", parameter=parameter)
        field = self._field(wanted, is_checked=operator != ":=")
        if isinstance(field, str):
            # of both spellings, the documented one
            near = {self._by_name[n].wire_name: None for n in similar_names(wanted, self._by_name)}
            return f"did you mean {' or '.join(near)}?" if near else field
        return Column(name=name, kind="field", field=field, operator=operator)  # type: ignore[arg-type]

    def _field(self, name: str, *, is_checked: bool) -> BodyField | str:
        # below the first part, too, snake_case may stand for what is documented
        spellings = dict.fromkeys([name, ".".join(map(camel_case, name.split(".")))])
        problem = ""
        for each in spellings:
            try:
                return body_field(self._id, each, is_checked=is_checked)
            except ValueError as error:
                problem = problem or str(error)
        return problem

    def _add(self, column: Column) -> None:
        for other in self.found:
            is_same = other.kind == column.kind and other.target == column.target
            if is_same and not (other.operator != "=" and column.operator != "="):
                self.problems.append(
                    f"columns {other.name} and {column.name} are both {column.target}"
                )
                return
        self.found.append(column)


def parse_map(texts: Iterable[str]) -> dict[str, str]:
    """``column=parameter``, each, as a mapping.

    Raises:
        ValueError: one has another form, or a column is there twice.
    """
    found: dict[str, str] = {}
    for text in texts:
        name, equals, target = text.partition("=")
        if not equals or not name.strip():
            raise ValueError(f"{text!r} is not COLUMN=NAME")
        if name.strip() in found:
            raise ValueError(f"column {name.strip()} is mapped twice")
        found[name.strip()] = target.strip()
    return found


def _listed(names: Sequence[Any]) -> str:
    return ", ".join(map(str, names)) or "none"
