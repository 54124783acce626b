"""Values from standard input: one a line, or fields of records."""

import os
from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import aclosing, suppress
from typing import Any

import anyio
import msgspec
from msgspec import Struct

from .arguments import value_of
from .operation_info import Parameter

_HAVE_ID = frozenset({"organizationId", "networkId"})
"""Parameters that a record's ``id`` may stand for, as listings of organizations and networks
have it."""
_CHUNK = 65_536


class Input(Struct, frozen=True, kw_only=True):
    """What one line or record says."""

    number: int
    """1 for the first."""
    values: dict[str, Any]
    """Arguments, by Python names."""
    label: dict[str, Any]
    """The same, as they stand in front of each record of the output."""
    problem: str = ""
    """Why it cannot be used."""

    def __str__(self) -> str:
        told = ", ".join(f"{name[1:]} {value}" for name, value in self.label.items())
        return told or f"input {self.number}"


async def read_inputs(
    parameters: Sequence[Parameter], descriptor: int = 0
) -> AsyncGenerator[Input, None]:
    """Inputs for these parameters, as they arrive. Empty lines are passed over."""
    number = 0
    async with aclosing(_texts(descriptor)) as texts:
        async for text in texts:
            if text.strip():
                number += 1
                yield input_of(number, text.strip(), parameters)


def input_of(number: int, text: bytes, parameters: Sequence[Parameter]) -> Input:
    """The input that a line is: a JSON object with a field for each parameter, or a value."""
    values: dict[str, Any] = {}
    try:
        found = _parsed(text)
        if not isinstance(found, dict) and len(parameters) > 1:
            names = ", ".join(parameter.name for parameter in parameters)
            raise ValueError(f"a line for several parameters must be a JSON object: {names}")
        for parameter in parameters:
            value = _field(found, parameter) if isinstance(found, dict) else found
            values[parameter.name] = _typed(value, parameter)
    except ValueError as error:
        return Input(number=number, values={}, label={}, problem=str(error))
    label = {f"_{parameter.wire_name}": values[parameter.name] for parameter in parameters}
    return Input(number=number, values=values, label=label)


def _parsed(text: bytes) -> Any:
    if text[:1] not in b'{"':
        return text.decode()
    try:
        return msgspec.json.decode(text)
    except msgspec.DecodeError as error:
        raise ValueError(f"no JSON: {error}") from None


def _field(record: Mapping[str, Any], parameter: Parameter) -> Any:
    """The same-named field; with an underscore in front in the output of a crawl."""
    for name in (parameter.wire_name, parameter.name, f"_{parameter.wire_name}"):
        if record.get(name) is not None:
            return record[name]
    if parameter.wire_name in _HAVE_ID and record.get("id") is not None:
        return record["id"]
    hint = " or id" if parameter.wire_name in _HAVE_ID else ""
    raise ValueError(f"the record has no {parameter.wire_name}{hint}")


def _typed(value: Any, parameter: Parameter) -> Any:
    if isinstance(value, str):
        return value_of(parameter, [value])
    if parameter.is_list and not isinstance(value, list):
        return [value]
    if parameter.is_in_path and (isinstance(value, bool) or not isinstance(value, int)):
        raise ValueError(
            f"{parameter.wire_name} is text, not {msgspec.json.encode(value).decode()}"
        )
    return str(value) if parameter.is_in_path else value


async def _texts(descriptor: int) -> AsyncGenerator[bytes, None]:
    """Lines as they come; of a JSON document over several lines, its records."""
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
        except msgspec.DecodeError:
            yield text


def _begins_document(line: bytes) -> bool:
    """Whether JSON goes on in the next line, as in the output of ``--format json``."""
    if line.lstrip().startswith(b"["):
        return True
    if not line.lstrip().startswith(b"{"):
        return False
    try:
        msgspec.json.decode(line)
    except msgspec.DecodeError:
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
    """What there is; b"" at the end. Waits so that Ctrl-C gets through."""
    with suppress(OSError):  # a file never blocks, and cannot be waited for
        await anyio.wait_readable(descriptor)
    return os.read(descriptor, _CHUNK)
