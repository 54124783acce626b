"""Values from standard input: one a line, or fields of JSON records."""

import os
from collections.abc import AsyncGenerator, Callable, Iterator, Mapping, Sequence
from contextlib import aclosing, suppress
from typing import Any

import anyio
import msgspec
from msgspec import Struct

from ..operations.operation_info import Parameter
from ..operations.parameter_names import similar_names
from ..operations.parameter_values import parse_value
from ..rows.json_records import JsonRecords
from ..rows.row import Row, RowError, value_at
from ..rows.table import EVERYTHING, RowChoice

_ALSO_NAMED_ID = frozenset({"organizationId", "networkId"})
"""Parameters whose value is the field ``id`` in listings of organizations and of networks."""
_IDS = frozenset({"organizationId", "networkId", "serial"})
ORGANIZATION_NAME = "_organizationName"
"""The field beside ``_organizationId``, where the records of standard input have the name."""
_CHUNK_BYTES = 65_536


class Input(Struct, frozen=True, kw_only=True):
    """What one line or record gives to a call."""

    number: int
    """1 for the first."""
    values: dict[str, Any]
    """Arguments of the call, by Python names."""
    label: dict[str, Any]
    """The same values, as fields to put in front of each record of the output."""
    problem: str = ""
    """Why it cannot be used."""
    is_access_off: bool = False
    """Whether it is the record of an organization whose API access is off."""
    place: str = ""
    """Where in a table it stands: ``row 7``; empty: it is of no table."""

    def __str__(self) -> str:
        names = ", ".join(
            f"{name[1:]} {value}" for name, value in self.label.items() if name != ORGANIZATION_NAME
        )
        if self.place:
            return f"{self.place} ({names})" if names else self.place
        return names or f"input {self.number}"


async def read_inputs(
    parameters: Sequence[Parameter],
    descriptor: int = 0,
    *,
    fields: Mapping[str, str] | None = None,
    choice: RowChoice = EVERYTHING,
    at_once: bool = False,
    on_doubt: Callable[[str], None] = lambda _: None,
) -> AsyncGenerator[Input, None]:
    """Read inputs as they arrive, skipping empty lines.

    Args:
        parameters: the parameters that each input gives values for.
        descriptor: the file descriptor to read; default standard input.
        fields: the fields of records that parameters are, by Python names; default those that have
            the parameter's name.
        choice: which records; default all.
        at_once: read all before the first is given; default False.
        on_doubt: told of fields that the first record has under a name that is nearly the same.

    Yields:
        An input for each line or record; one that cannot be used says why.

    Raises:
        RowError: it begins like a table; or no record has a field that the choice looks at. Where
            all are read at once, that is before the first is given, otherwise at the end.
    """
    reader = _InputReader(parameters, fields or {}, choice, on_doubt)
    held: list[Input] = []
    async with aclosing(_records(descriptor)) as records:
        async for text in records:
            for found in reader.inputs(text.strip()) if text.strip() else ():
                if at_once:
                    held.append(found)
                else:
                    yield found
    reader.check_fields()
    for found in held:
        yield found


class _InputReader:
    """Makes inputs of lines, and remembers which fields were never there."""

    def __init__(
        self,
        parameters: Sequence[Parameter],
        fields: Mapping[str, str],
        choice: RowChoice,
        on_doubt: Callable[[str], None],
    ) -> None:
        self._parameters = parameters
        self._fields = fields
        self._choice = choice
        self._missing = set(choice.fields)
        self._on_doubt = on_doubt
        self._lines = 0
        self._inputs = 0

    def inputs(self, text: bytes) -> Iterator[Input]:
        """The inputs of a line: one, unless records are chosen, or have lists that are to be rows.

        Args:
            text: of the line.
        """
        self._lines += 1
        if self._lines == 1 and self._is_heading(text):
            begin = text[:40].decode(errors="replace")
            raise RowError(
                [
                    f"standard input begins like a table: {begin!r}; pipe records "
                    "with --format jsonl, or read CSV with --from - and say which column is meant: "
                    f"-p {self._parameters[0].wire_name}=@COLUMN"
                ]
            )
        if self._lines == 1:
            self._look_for_misspellings(text)
        if self._choice.is_everything:
            yield parse_input(self._lines, text, self._parameters, self._fields)
            return
        try:
            found = _decode(text)
            if not isinstance(found, dict):
                raise ValueError("--where and --explode are for JSON objects")
        except ValueError as error:
            yield self._numbered(Input(number=0, values={}, label={}, problem=str(error)))
            return
        self._missing = self._choice.missing([found], self._missing)
        for row in self._choice.apply([Row(number=self._lines, values=found)]):
            made = _input(0, row.values, self._parameters, self._fields)
            if row.problems:
                made = Input(number=0, values={}, label={}, problem="; ".join(row.problems))
            yield self._numbered(made)

    def _look_for_misspellings(self, text: bytes) -> None:
        """Tell of a wrong name before all records were read, which may take hours."""
        try:
            record = _decode(text)
        except ValueError:
            return
        if not isinstance(record, dict):
            return
        wanted = [*self._choice.fields, *self._fields.values()]
        for name in sorted(self._choice.missing([record], wanted)):
            # without one that is like it, the field may well be in the next record
            near = similar_names(name, _paths(record))
            if near:
                self._on_doubt(
                    f"the first record of standard input has no field {name}; did you mean "
                    f"{' or '.join(near)}?"
                )

    def _is_heading(self, text: bytes) -> bool:
        """Whether a line is the head of a table or of CSV: no id has commas, nor two blanks."""
        is_text = text[:1] not in b'{"[' and (b"," in text or b"  " in text)
        return is_text and all(
            each.is_in_path and each.wire_name in _IDS for each in self._parameters
        )

    def _numbered(self, found: Input) -> Input:
        self._inputs += 1
        return msgspec.structs.replace(found, number=self._inputs)

    def check_fields(self) -> None:
        """See that each field that records were chosen by was there.

        Raises:
            RowError: one was not.
        """
        if self._lines and self._missing:
            names = ", ".join(sorted(self._missing))
            raise RowError([f"no record of standard input has a field {names}"])


def parse_input(
    number: int,
    text: bytes,
    parameters: Sequence[Parameter],
    fields: Mapping[str, str] | None = None,
) -> Input:
    """The input that a line is: a JSON object with a field for each parameter, or a value.

    Args:
        number: 1 for the first input.
        text: the line.
        parameters: the parameters to give values for.
        fields: the fields of records that they are, by Python names; default those of their names.
    """
    try:
        found = _decode(text)
    except ValueError as error:
        return Input(number=number, values={}, label={}, problem=str(error))
    return _input(number, found, parameters, fields or {})


def _input(
    number: int, found: Any, parameters: Sequence[Parameter], fields: Mapping[str, str]
) -> Input:
    values: dict[str, Any] = {}
    try:
        if not isinstance(found, dict) and (fields or len(parameters) > 1):
            names = ", ".join(fields.get(each.name, each.wire_name) for each in parameters)
            raise ValueError(
                f"a line must be a JSON object with {names}"
                if fields
                else f"a line for several parameters must be a JSON object with {names}"
            )
        for parameter in parameters:
            value = found
            if parameter.name in fields:
                value = _named_field(found, fields[parameter.name])
            elif isinstance(found, dict):
                value = _field(found, parameter)
            values[parameter.name] = _convert(value, parameter)
    except ValueError as error:
        return Input(number=number, values={}, label={}, problem=str(error))
    label = {f"_{parameter.wire_name}": values[parameter.name] for parameter in parameters}
    is_off = False
    if isinstance(found, dict) and "_organizationId" in label:
        is_itself = found.get("id") == label["_organizationId"]
        is_off = is_itself and value_at(found, "api.enabled") is False
        name = _organization_name(found, is_itself=is_itself)
        if name is not None:
            label[ORGANIZATION_NAME] = name
    return Input(number=number, values=values, label=label, is_access_off=is_off)


def _organization_name(record: Mapping[str, Any], *, is_itself: bool) -> str | None:
    """The name that a record has for its organization; None: it has none."""
    paths = [ORGANIZATION_NAME, "organizationName", "organization.name", *(["name"] * is_itself)]
    found = (value_at(record, path) for path in paths)
    return next((name for name in found if isinstance(name, str)), None)


def _decode(text: bytes) -> Any:
    """An object or a quoted text in JSON; any other line is text as it stands."""
    if text[:1] not in b'{"':
        return text.decode()
    try:
        return msgspec.json.decode(text)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise ValueError(f"not valid JSON: {error}") from None


def _paths(values: Mapping[str, Any], prefix: str = "") -> Iterator[str]:
    """The dotted paths of all fields in a record."""
    for name, value in values.items():
        yield f"{prefix}{name}"
        if isinstance(value, dict):
            yield from _paths(value, f"{prefix}{name}.")


def _field(record: Mapping[str, Any], parameter: Parameter) -> Any:
    """The record's value for a parameter."""
    # crawls and calls put an underscore in front of the fields that they add to records
    for name in (parameter.wire_name, parameter.name, f"_{parameter.wire_name}"):
        if record.get(name) is not None:
            return record[name]
    or_id = ""
    if parameter.wire_name in _ALSO_NAMED_ID:
        if record.get("id") is not None:
            return record["id"]
        or_id = " or id"
    raise ValueError(f"the record has no {parameter.wire_name}{or_id}")


def _named_field(record: Mapping[str, Any], name: str) -> Any:
    value = value_at(record, name)
    if value is None or value is msgspec.UNSET:
        raise ValueError(f"the record has no {name}")
    return value


def _convert(value: Any, parameter: Parameter) -> Any:
    """The value in the parameter's type."""
    if isinstance(value, str):
        return parse_value(parameter, [value])
    if parameter.is_list and not isinstance(value, list):
        return [value]
    if not parameter.is_in_path:
        return value
    if isinstance(value, bool) or not isinstance(value, int):
        text = msgspec.json.encode(value).decode()
        raise ValueError(f"{parameter.wire_name} must be text, not {text}")
    return str(value)


async def _records(descriptor: int) -> AsyncGenerator[bytes, None]:
    """Lines as they arrive; the records of a JSON document that spans several lines."""
    records = JsonRecords()
    async with aclosing(_lines(descriptor)) as lines:
        async for line in lines:
            for record in records.feed(line):
                yield record
    for record in records.finish():
        yield record


async def _lines(descriptor: int) -> AsyncGenerator[bytes, None]:
    rest = b""
    while chunk := await _read(descriptor):
        *lines, rest = (rest + chunk).split(b"\n")
        for line in lines:
            yield line
    if rest:
        yield rest


async def _read(descriptor: int) -> bytes:
    """The bytes there are, empty at the end; Ctrl-C interrupts it while it waits."""
    with suppress(OSError):  # a file never blocks, and cannot be waited for
        await anyio.wait_readable(descriptor)
    return os.read(descriptor, _CHUNK_BYTES)
