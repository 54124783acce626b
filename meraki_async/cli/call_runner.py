"""Runs ``meraki-async call``: one call, or one for each input, and writes their records."""

import asyncio
import sys
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import aclosing
from typing import Any

from msgspec import Raw, Struct

from ..calls.failure import FanOutFailure
from ..calls.paginator import Paginator
from ..client import Meraki
from ..errors import ConfigurationError, MerakiError, UnauthorizedError
from ..operations.lookup import response_type
from .arguments import CallArguments
from .connection import Connection, connect
from .operation_info import OperationInfo
from .output.field_selection import FieldSelection
from .output.formats import OutputFormat
from .output.record_writers import RecordWriter, make_writer
from .output.records import add_label, documented_columns
from .output.stdout import StandardOutputError
from .pipe import Input, read_inputs

_MAX_FAILURES_SHOWN = 10
_CONCURRENT_READS = 64


class CallPlan(Struct, frozen=True, kw_only=True):
    """What is called, and how its records are written."""

    info: OperationInfo
    arguments: CallArguments
    selection: FieldSelection
    limit: int | None
    """Records of each listing; None: all."""
    format: OutputFormat | None
    """None: a table on a terminal, otherwise JSON."""

    @property
    def is_piped(self) -> bool:
        """Whether there is a call for each input."""
        return bool(self.arguments.piped)

    def call(self, meraki: Meraki, given: Input) -> Any:
        """The call for one input. Its records stay JSON.

        Raises:
            ValueError: the input cannot be used.
        """
        if given.problem:
            raise ValueError(given.problem)
        operation_id = self.info.operation.id
        call = meraki.call(operation_id, **self.arguments.values, **given.values)
        if isinstance(call, Paginator) and self.limit is not None:
            call = call.limit(self.limit)
        return call.decode_as(Raw)

    def make_writer(self) -> RecordWriter:
        """The writer of the records, with the columns that they are known to have."""
        columns = [f"_{parameter.wire_name}" for parameter in self.arguments.piped]
        if self.selection.paths:
            columns += self.selection.paths
        elif self.format == "csv":
            columns += documented_columns(response_type(self.info.operation))
        return make_writer(
            self.format,
            columns,
            only_columns=bool(self.selection.paths),
            is_list=self.is_piped or self.info.operation.is_list,
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
        failures = asyncio.run(_make_calls(plan, connection, writer))
        if plan.is_piped or not failures:
            writer.finish()
    except KeyboardInterrupt:
        print("Interrupted.", file=sys.stderr)
        return 130
    except StandardOutputError as error:
        error.report()
        return 1
    except ConfigurationError as error:
        return _fail(str(error), 2)
    except (MerakiError, OSError) as error:
        return _fail(str(error), 1)
    if failures:
        return _report(failures, is_piped=plan.is_piped)
    if missing := plan.selection.missing:
        print(f"No record has a field {', '.join(missing)}.", file=sys.stderr)
    return 0


async def _make_calls(
    plan: CallPlan, connection: Connection, writer: RecordWriter
) -> list[FanOutFailure[Input]]:
    """Make the calls and write pages as they arrive; returns the calls that failed."""
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
            writer.write(
                plan.prepare(given, page.items),
                number=given.number,
                is_last=page.is_last and not plan.is_piped,
            )
        return stream.failures


async def _inputs(
    plan: CallPlan, is_key_rejected: Callable[[], bool]
) -> AsyncGenerator[Input, None]:
    """The inputs, until there are no more or the API rejects the key, which ends all calls."""
    if not plan.is_piped:
        yield Input(number=1, values={}, label={})
        return
    async with aclosing(read_inputs(plan.arguments.piped)) as inputs:
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
        print(f"Failed: {failure.key}: {failure.error}", file=sys.stderr)
    if len(failures) > _MAX_FAILURES_SHOWN:
        print(f"… and {len(failures) - _MAX_FAILURES_SHOWN:,} more failures.", file=sys.stderr)
    return 1


def _fail(text: str, code: int) -> int:
    print(f"Error: {text}", file=sys.stderr)
    return code
