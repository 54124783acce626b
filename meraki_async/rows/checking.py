"""Rows against the description of an operation, all of them before anything is sent."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any

from msgspec import UNSET, Struct

from ..operations.assignments import Assignment, AssignmentError, Assignments
from .cells import field_value, parameter_value
from .columns import Columns
from .row import Row, RowError, value_at


class CheckedRow(Struct, frozen=True, kw_only=True):
    """What a row says of one call."""

    label: str
    """``row 7``."""
    parameters: dict[str, Any]
    """Of the path and the query, by their documented names."""
    organization_id: str | None
    """Whose it is, where a column says so beside the parameters."""
    assignments: Assignments
    """What its body says, with what all bodies say."""

    def arguments(self, columns: Columns) -> dict[str, Any]:
        """The arguments of a call, by their Python names."""
        own = {each.wire_name: each.name for each in reversed(columns.info.parameters)}
        found = {own[name]: value for name, value in self.parameters.items()}
        body = self.assignments.body()
        whole = columns.info.whole_body
        if whole is not None:
            return {**found, whole.name: body} if body else found
        # a field may have the name of a parameter of the path, which comes first
        in_body = {e.wire_name: e.name for e in columns.info.parameters if not e.is_in_path}
        return {**found, **{in_body[name]: value for name, value in body.items()}}


class Checking:
    """Checks rows; collects what is wrong.

    Args:
        columns: of the table.
        assignments: what all bodies say; default nothing.
        given: the documented names of parameters that come from elsewhere; default none.

    Raises:
        RowError: a required parameter has no column, or what all rows say contradicts a column.
    """

    def __init__(
        self,
        columns: Columns,
        assignments: Assignments | None = None,
        given: Collection[str] = (),
    ) -> None:
        self._columns = columns
        self._assignments = assignments or Assignments(columns.info.operation.id, ())
        self._given = given
        self.problems: list[str] = []
        """What is wrong, each with the row and the column."""
        self.wrong = 0
        """How many rows are."""
        self._seen: dict[tuple[Any, ...], str] = {}
        self._check_columns()

    def _check_columns(self) -> None:
        there = {each.wire_name for each in self._parameters_of(self._columns)} | set(self._given)
        missing = [
            each.wire_name
            for each in self._columns.info.parameters
            if each.is_required
            and not self._columns.info.is_in_body(each)
            and each.wire_name not in there
        ]
        problems = [f"no column is {', '.join(missing)}"] if missing else []
        problems += [
            f"{each.target} is given twice: by column {each.name}, and for all rows"
            for each in self._columns.columns
            if each.parameter is not None and each.target in self._given
        ]
        sample = [
            Assignment(
                each.field.path, each.operator, [] if each.operator in ("+=", "-=") else None
            )
            for each in self._columns.fields
            if each.field is not None
        ]
        try:
            self._assignments.combined(sample, given=self._given)
        except AssignmentError as error:
            problems += error.problems
        if problems:
            raise RowError(problems)

    @staticmethod
    def _parameters_of(columns: Columns) -> Iterator[Any]:
        for each in columns.columns:
            if each.parameter is not None:
                yield each.parameter

    def check(self, rows: Iterable[Row]) -> Iterator[CheckedRow]:
        """The rows that are right; what is wrong with the others is in ``problems``."""
        for row in rows:
            checked = self._check(row)
            if isinstance(checked, CheckedRow):
                yield checked
            else:
                self.wrong += 1
                self.problems += checked

    def _check(self, row: Row) -> CheckedRow | list[str]:
        problems = list(row.problems)
        if problems and not row.values:
            return problems
        parameters: dict[str, Any] = {}
        fields: list[Assignment] = []
        organization_id = None
        for column in self._columns.columns:
            cell = value_at(row.values, column.name)
            if cell is UNSET:
                continue
            if column.kind == "organization":
                organization_id = str(cell).strip() or None
            elif column.parameter is not None:
                try:
                    value = parameter_value(column.parameter, cell)
                except ValueError as error:
                    problems.append(f"{row}, column {column.name}: {error}")
                    continue
                if value is not UNSET:
                    parameters[column.parameter.wire_name] = value
            elif column.field is not None:
                value, wrong = field_value(column.field, column.operator, cell)
                # which begins with the field's name, and that is mostly the column's as well
                said = [each.removeprefix(f"{column.name}: ") for each in wrong]
                problems += [f"{row}, column {column.name}: {each}" for each in said]
                if value is not UNSET:
                    fields.append(Assignment(column.field.path, column.operator, value))
        problems += self._missing(row, parameters, problems)
        try:
            assignments = self._assignments.combined(fields, given=self._given)
        except AssignmentError as error:
            if not problems:
                problems += [f"{row}: {each}" for each in error.problems]
        problems = problems or list(self._repeated(row, parameters))
        if problems:
            return problems
        return CheckedRow(
            label=str(row),
            parameters=parameters,
            organization_id=organization_id,
            assignments=assignments,
        )

    def _missing(
        self, row: Row, parameters: Mapping[str, Any], problems: Collection[str]
    ) -> Iterator[str]:
        for column in self._columns.columns:
            parameter = column.parameter
            if parameter is None or not parameter.is_required or column.target in parameters:
                continue
            if not any(each.startswith(f"{row}, column {column.name}:") for each in problems):
                yield f"{row}, column {column.name}: {column.target} is missing"

    def _repeated(self, row: Row, parameters: Mapping[str, Any]) -> Iterator[str]:
        """Of what is set or deleted, that another row does so already."""
        operation = self._columns.info.operation
        if operation.method not in ("PUT", "DELETE"):
            return
        named = [each for each in self._columns.info.parameters if each.is_in_path]
        key = tuple(parameters.get(each.wire_name) for each in named)
        if key in self._seen:
            what = ", ".join(f"{n.wire_name} {k}" for n, k in zip(named, key, strict=True) if k)
            yield f"{row}: {what or 'the same'} is in {self._seen[key]} already"
        else:
            self._seen[key] = str(row)
