"""Runs ``meraki-async call``: one call, or one for each input, and writes their records."""

import asyncio
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import aclosing
from functools import partial
from typing import Any

from msgspec import Raw, Struct

from ..calls.failure import FanOutFailure
from ..calls.paginator import Paginator
from ..client import Meraki
from ..errors import ConfigurationError, MerakiError, UnauthorizedError
from ..operations.lookup import response_type
from ..operations.operation_info import OperationInfo
from ..rows.table import EVERYTHING, RowChoice
from .arguments import CallArguments, undocumented_values
from .connection import Connection, connect
from .output.field_selection import FieldSelection
from .output.formats import OutputFormat
from .output.record_writers import RecordWriter, make_writer
from .output.records import add_label, documented_columns
from .pipe import Input, read_inputs
from .streams import print_error, print_warning

_MAX_FAILURES_SHOWN = 10
_CONCURRENT_READS = 64
_MAX_HELD_PAGES = 100


class CallPlan(Struct, frozen=True, kw_only=True):
    """What is called, and how its records are written."""

    info: OperationInfo
    arguments: CallArguments
    selection: FieldSelection
    limit: int | None
    """Records of each listing; None: all."""
    format: OutputFormat | None
    """None: a table on a terminal, otherwise JSON."""
    inert_csv: bool
    """Whether text in CSV is kept from being taken for a formula."""
    quiet: bool
    """Whether nothing is said of values that are not documented."""
    choice: RowChoice = EVERYTHING
    """Which records of standard input."""
    rows: list[Input] | None = None
    """The inputs that the rows of a table are; None: there is no table."""

    @property
    def is_piped(self) -> bool:
        """Whether there is a call for each input."""
        return self.rows is not None or bool(self.arguments.piped)

    @property
    def labels(self) -> list[str]:
        """The fields in front of each record, which say to which input it belongs."""
        if self.rows is not None:
            return list(dict.fromkeys(name for each in self.rows for name in each.label))
        return [f"_{parameter.wire_name}" for parameter in self.arguments.piped]

    def call(self, meraki: Meraki, given: Input) -> Any:
        """The call for one input. Its records stay JSON.

        Raises:
            ValueError: the input cannot be used.
        """
        if given.problem:
            raise ValueError(given.problem)
        if not self.quiet:
            for text in undocumented_values(self.info, given.values):
                print_warning(text)
        call = meraki.call(self.info.operation.id, **self.arguments.values, **given.values)
        if isinstance(call, Paginator) and self.limit is not None:
            call = call.limit(self.limit)
        return call.decode_as(Raw)

    def make_writer(self) -> RecordWriter:
        """The writer of the records, with the columns that they are known to have."""
        columns = self.labels
        if self.selection.paths:
            columns += self.selection.paths
        elif self.format == "csv":
            columns += documented_columns(response_type(self.info.operation))
        return make_writer(
            self.format,
            columns,
            only_columns=bool(self.selection.paths),
            is_list=self.is_piped or self.info.operation.is_list,
            inert=self.inert_csv,
        )

    def prepare(self, given: Input, records: Sequence[Raw | None]) -> list[bytes]:
        """The records as they are written: the chosen fields, labelled with their input."""
        texts = [bytes(record) for record in records if record is not None]
        return [add_label(self.selection.apply(text), given.label) for text in texts]


def run_call(plan: CallPlan, connection: Connection) -> int:
    """Make the calls and write their records.

    Args:
        plan: what to call.
        connection: which dashboard, and how fast.

    Returns:
        The exit code of the command.
    """
    try:
        writer = plan.make_writer()
        failures, held = asyncio.run(_make_calls(plan, connection, writer))
        if plan.selection.missing and not failures:
            problem = plan.selection.problem(response_type(plan.info.operation))
            if problem and plan.info.operation.is_write:
                return _fail(f"{problem}; it was executed", 1)
            if problem:
                return _fail(problem, 2)
        for write in held:
            write()
        if plan.is_piped or not failures:
            writer.finish()
    except MemoryError:
        return _fail(
            "there is not enough memory for all records at once; --format jsonl and csv print them "
            "as they arrive",
            1,
        )
    except ConfigurationError as error:
        return _fail(str(error), 2)
    except (MerakiError, OSError) as error:
        return _fail(str(error), 1)
    if failures:
        return _report(failures, is_piped=plan.is_piped)
    if missing := plan.selection.missing:
        print_error(f"No record has a field {', '.join(missing)}.")
    return 0


async def _make_calls(
    plan: CallPlan, connection: Connection, writer: RecordWriter
) -> tuple[list[FanOutFailure[Input]], list[Callable[[], None]]]:
    """Make the calls and write pages as they arrive.

    Returns:
        The calls that failed; and what writes the first pages, if so far no record had a field that
        was asked for.
    """
    held: list[Callable[[], None]] = []
    async with (
        connect(connection) as (meraki, _),
        meraki.fan_out(
            lambda given: plan.call(meraki, given),
            _inputs(plan, lambda: _is_key_rejected(stream.failures)),
            concurrency=1 if plan.info.operation.is_write else _CONCURRENT_READS,
            failures="collect",
        ) as stream,
        aclosing(stream.pages()) as pages,
    ):
        async for given, page in pages:
            held.append(
                partial(
                    writer.write,
                    plan.prepare(given, page.items),
                    number=given.number,
                    is_last=page.is_last and not plan.is_piped,
                )
            )
            if plan.selection.has_found_any or len(held) > _MAX_HELD_PAGES:
                for write in held:
                    write()
                held.clear()
        for failure in stream.failures:
            if isinstance(failure.error, MemoryError):
                raise failure.error
        return stream.failures, held


async def _inputs(
    plan: CallPlan, is_key_rejected: Callable[[], bool]
) -> AsyncGenerator[Input, None]:
    """The inputs, until there are no more or the API rejects the key, which ends all calls."""
    if not plan.is_piped:
        yield Input(number=1, values={}, label={})
        return
    if plan.rows is not None:
        for given in plan.rows:
            if is_key_rejected():
                return
            yield given
        return
    reading = read_inputs(
        plan.arguments.piped,
        fields=plan.arguments.fields,
        choice=plan.choice,
        # a condition that is spelled wrong must not have written anything
        at_once=plan.info.operation.is_write and not plan.choice.is_everything,
    )
    async with aclosing(reading) as inputs:
        async for given in inputs:
            if is_key_rejected():
                return
            yield given


def _is_key_rejected(failures: Sequence[FanOutFailure[Input]]) -> bool:
    return any(isinstance(failure.error, UnauthorizedError) for failure in failures)


def _report(failures: Sequence[FanOutFailure[Input]], *, is_piped: bool) -> int:
    """Print what failed; returns the exit code."""
    for failure in failures:
        if isinstance(failure.error, UnauthorizedError):
            return _fail(f"the API rejected the key: {failure.error}", 1)
    if not is_piped:
        error = failures[0].error
        # what is no MerakiError was raised before anything was sent: an argument is wrong
        is_usage_error = isinstance(error, ConfigurationError) or not isinstance(error, MerakiError)
        return _fail(str(error), 2 if is_usage_error else 1)
    for failure in failures[:_MAX_FAILURES_SHOWN]:
        print_error(f"Failed: {failure.key}: {failure.error}")
    if len(failures) > _MAX_FAILURES_SHOWN:
        print_error(f"… and {len(failures) - _MAX_FAILURES_SHOWN:,} more failures.")
    return 1


def _fail(text: str, code: int) -> int:
    print_error(f"Error: {text}")
    return code
