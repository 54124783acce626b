"""Values from standard input: one a line, or fields of JSON records."""

import os
from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import aclosing, suppress
from typing import Any

import anyio
import msgspec
from msgspec import Struct

from ..operations.operation_info import Parameter
from ..operations.parameter_values import parse_value

_ALSO_NAMED_ID = frozenset({"organizationId", "networkId"})
"""Parameters whose value is the field ``id`` in listings of organizations and of networks."""
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

    def __str__(self) -> str:
        names = ", ".join(f"{name[1:]} {value}" for name, value in self.label.items())
        return names or f"input {self.number}"


async def read_inputs(
    parameters: Sequence[Parameter], descriptor: int = 0
) -> AsyncGenerator[Input, None]:
    """Read inputs as they arrive, skipping empty lines.

    Args:
        parameters: the parameters that each input gives values for.
        descriptor: the file descriptor to read; default standard input.

    Yields:
        An input for each line or record; one that cannot be used says why.
    """
    number = 0
    async with aclosing(_records(descriptor)) as records:
        async for text in records:
            if text.strip():
                number += 1
                yield parse_input(number, text.strip(), parameters)


def parse_input(number: int, text: bytes, parameters: Sequence[Parameter]) -> Input:
    """The input that a line is: a JSON object with a field for each parameter, or a value.

    Args:
        number: 1 for the first input.
        text: the line.
        parameters: the parameters to give values for.
    """
    values: dict[str, Any] = {}
    try:
        found = _decode(text)
        if not isinstance(found, dict) and len(parameters) > 1:
            names = ", ".join(parameter.wire_name for parameter in parameters)
            raise ValueError(f"a line for several parameters must be a JSON object with {names}")
        for parameter in parameters:
            value = _field(found, parameter) if isinstance(found, dict) else found
            values[parameter.name] = _convert(value, parameter)
    except ValueError as error:
        return Input(number=number, values={}, label={}, problem=str(error))
    label = {f"_{parameter.wire_name}": values[parameter.name] for parameter in parameters}
    return Input(number=number, values=values, label=label)


def _decode(text: bytes) -> Any:
    """An object or a quoted text in JSON; any other line is text as it stands."""
    if text[:1] not in b'{"':
        return text.decode()
    try:
        return msgspec.json.decode(text)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise ValueError(f"not valid JSON: {error}") from None


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
    is_first = True
    document: list[bytes] = []
    async with aclosing(_lines(descriptor)) as lines:
        async for line in lines:
            if is_first and line.strip():
                is_first = False
                if _begins_document(line):
                    document.append(line)
                    continue
            if document:
                document.append(line)
            else:
                yield line
    if document:
        text = b"\n".join(document)
        try:
            for record in msgspec.json.decode(text, type=list[msgspec.Raw]):
                yield bytes(record)
        except (msgspec.DecodeError, UnicodeDecodeError):
            yield text


def _begins_document(line: bytes) -> bool:
    """Whether the JSON of this line continues on the next, as in the output of --format json."""
    if line.lstrip().startswith(b"["):
        return True
    if not line.lstrip().startswith(b"{"):
        return False
    try:
        msgspec.json.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return True
    return False


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
