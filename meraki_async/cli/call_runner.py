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
from ..operations.operation import Request
from ..operations.operation_info import OperationInfo
from ..rows.table import EVERYTHING, RowChoice
from .access_off import is_access_off
from .arguments import CallArguments, undocumented_values
from .call_preview import dry_run_records, is_confirmed, requests_of
from .connection import Connection, connect
from .output.field_selection import FieldSelection
from .output.formats import OutputFormat
from .output.record_writers import RecordWriter, make_writer
from .output.records import add_label, documented_columns
from .output.write_preview import request_line
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
    """Whether nothing is said of values and fields that may be wrong."""
    choice: RowChoice = EVERYTHING
    """Which records of standard input."""
    rows: list[Input] | None = None
    """The inputs that the rows of a table are; None: there is no table."""
    asks: bool = False
    """Whether what is going to be sent is shown first, and asked for."""
    dry_run: bool = False
    """Whether it is only printed what would be sent."""
    only_labels: bool = False
    """Whether nothing of the records is wanted but the fields in front of them."""

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

    def make_writer(self, labels: Sequence[str]) -> RecordWriter:
        """The writer of the records, with the columns that they are known to have.

        Args:
            labels: the fields in front of each record.
        """
        columns = list(labels)
        if self.selection.paths:
            columns += self.selection.paths
        elif self.format == "csv" and not self.only_labels:
            columns += documented_columns(response_type(self.info.operation))
        return make_writer(
            self.format,
            columns,
            only_columns=bool(self.selection.paths) or self.only_labels,
            is_list=self.is_piped or self.info.operation.is_list,
            inert=self.inert_csv,
            has_select=True,
        )

    def prepare(self, given: Input, records: Sequence[Raw | None]) -> list[bytes]:
        """The records as they are written: the chosen fields, labelled with their input."""
        texts = [bytes(record) for record in records if record is not None]
        if self.only_labels:
            return [add_label(b"{}", given.label) for _ in texts]
        return [add_label(self.selection.apply(text), given.label) for text in texts]


def run_call(plan: CallPlan, connection: Connection) -> int:
    """Make the calls and write their records.

    Args:
        plan: what to call.
        connection: which dashboard, and how fast.

    Returns:
        The exit code of the command.
    """
    writer = _LabelledWriter(plan)
    try:
        made = asyncio.run(_make_calls(plan, connection, writer))
        if made is None:
            print_error("Nothing was sent.")
            return 1
        failures, held = made.failures, made.held
        if plan.selection.missing and not failures:
            problem = plan.selection.problem(response_type(plan.info.operation))
            if problem and plan.info.operation.is_write:
                return _fail(f"{problem}; it was executed", 1)
            if problem:
                return _fail(problem, 2)
        for write in held:
            write()
        if not plan.dry_run and (plan.is_piped or not failures):
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
    if made.skipped:
        print_error(_not_available(made.skipped))
    if failures:
        return _report(failures, is_piped=plan.is_piped)
    if made.skipped and not made.has_read:
        print_error("Nothing was read.")
        return 1
    if missing := plan.selection.missing:
        print_error(f"No record has a field {', '.join(missing)}.")
    return 0


class _Made(Struct):
    """What became of the calls."""

    failures: list[FanOutFailure[Input]] = []
    skipped: list[Input] = []
    """Those of organizations whose API access is off."""
    held: list[Callable[[], None]] = []
    """What writes the first pages, if so far no record had a field that was asked for."""
    has_read: bool = False
    """Whether there was a response."""


class _LabelledWriter:
    """Makes the writer when the first page says which fields are in front of its records."""

    def __init__(self, plan: CallPlan) -> None:
        self._plan = plan
        self._writer: RecordWriter | None = None

    def write(self, given: Input, records: Sequence[bytes], *, is_last: bool) -> None:
        """Take a page of the records of an input."""
        if self._writer is None:
            self._writer = self._plan.make_writer(list(given.label))
        self._writer.write(records, number=given.number, is_last=is_last)

    def finish(self) -> None:
        """Write what is left."""
        if self._writer is None:
            self._writer = self._plan.make_writer(self._plan.labels)
        self._writer.finish()


async def _make_calls(
    plan: CallPlan, connection: Connection, writer: _LabelledWriter
) -> _Made | None:
    """Make the calls and write pages as they arrive; None: somebody was asked, and said no."""
    async with connect(connection) as (meraki, _):
        if plan.dry_run:
            return await _rehearse(plan, meraki)
        if plan.asks and not await is_confirmed(
            plan.info.operation.id,
            _inputs(plan, lambda: False),
            lambda given: plan.call(meraki, given),
        ):
            return None
        return await _send_calls(plan, meraki, writer)


async def _rehearse(plan: CallPlan, meraki: Meraki) -> _Made:
    """Print what would be sent."""
    found, problems = await requests_of(
        _inputs(plan, lambda: False), lambda given: plan.call(meraki, given)
    )
    made = _Made(has_read=True)
    if found or plan.is_piped:
        printed = make_writer(plan.format, (), only_columns=False, is_list=plan.is_piped)
        printed.write(dry_run_records(found))
        printed.finish()
        count = f"{len(found):,} {'request' if len(found) == 1 else 'requests'}"
        print_error(f"Dry run: {count} would be sent; nothing was.")
    made.failures = [FanOutFailure(given, error) for given, error in problems]
    return made


async def _send_calls(plan: CallPlan, meraki: Meraki, writer: _LabelledWriter) -> _Made:
    made = _Made()
    held = made.held
    sent: dict[int, Request] = {}

    def call(given: Input) -> Any:
        prepared = plan.call(meraki, given)
        if plan.info.operation.is_write and not plan.quiet:
            sent[given.number] = prepared.request
        return prepared

    async with (
        meraki.fan_out(
            call,
            _inputs(plan, lambda: _is_key_rejected(stream.failures), made.skipped),
            concurrency=1 if plan.info.operation.is_write else _CONCURRENT_READS,
            failures="collect",
        ) as stream,
        aclosing(stream.pages()) as pages,
    ):
        async for given, page in pages:
            made.has_read = True
            if page.is_last and given.number in sent:
                print_error(f"Done: {request_line(sent.pop(given.number))}")
            held.append(
                partial(
                    writer.write,
                    given,
                    plan.prepare(given, page.items),
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
        _sort_failures(plan, stream.failures, made)
        return made


def _sort_failures(plan: CallPlan, failures: Sequence[FanOutFailure[Input]], made: _Made) -> None:
    """Tell what failed from what is not available, as a crawl does: a write is never skipped."""
    for failure in failures:
        if plan.is_piped and not plan.info.operation.is_write and is_access_off(failure.error):
            made.skipped.append(failure.key)
        else:
            made.failures.append(failure)


def _not_available(skipped: Sequence[Input]) -> str:
    shown = ", ".join(map(str, skipped[:_MAX_FAILURES_SHOWN]))
    more = len(skipped) - _MAX_FAILURES_SHOWN
    return f"Not available, because their API access is off: {shown}" + (
        f" … and {more:,} more" if more > 0 else ""
    )


async def _inputs(
    plan: CallPlan,
    is_key_rejected: Callable[[], bool],
    skipped: list[Input] | None = None,
) -> AsyncGenerator[Input, None]:
    """The inputs, until there are no more or the API rejects the key, which ends all calls.

    Args:
        plan: what is called.
        is_key_rejected: whether it has been.
        skipped: takes those of organizations whose record says that their API access is off;
            None: they are inputs as all others.
    """
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
        on_doubt=(lambda _: None) if plan.quiet else print_warning,
    )
    async with aclosing(reading) as inputs:
        async for given in inputs:
            if is_key_rejected():
                return
            if given.is_access_off and skipped is not None and not plan.info.operation.is_write:
                skipped.append(given)
            else:
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
        text = "; ".join([str(error), *getattr(error, "__notes__", ())])
        return _fail(text, 2 if is_usage_error else 1)
    for failure in failures[:_MAX_FAILURES_SHOWN]:
        print_error(f"Failed: {failure.key}: {failure.error}")
    if len(failures) > _MAX_FAILURES_SHOWN:
        print_error(f"… and {len(failures) - _MAX_FAILURES_SHOWN:,} more failures.")
    return 1


def _fail(text: str, code: int) -> int:
    print_error(f"Error: {text}")
    return code
