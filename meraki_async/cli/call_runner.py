"""``meraki-async call``: one call, or one for each input, and what becomes of their records."""

import asyncio
import sys
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import AsyncExitStack, aclosing
from typing import Any

from msgspec import Raw, Struct

from ..budgets.budgets import Budgets
from ..budgets.token_bucket import RateLimit
from ..calls.fan_out import FanOutFailure
from ..calls.paginator import Paginator
from ..client import Meraki
from ..errors import ConfigurationError, MerakiError, UnauthorizedError
from ..operations.lookup import response_type
from ..simulator import Simulator
from .arguments import Arguments
from .operation_info import Entry
from .output.record_writers import Format, OutputError, Writer, writer_of
from .output.records import Selection, documented_columns, labelled
from .pipe import Input, read_inputs

_SHOWN_FAILURES = 10
_READS_AT_ONCE = 64


class Connection(Struct, frozen=True, kw_only=True):
    """Which dashboard is called, and how fast."""

    simulated_organizations: int | None
    """None: a real one."""
    region: str | None
    base_url: str | None
    rate: float
    retries: int


class CallPlan(Struct, frozen=True, kw_only=True):
    """What is called, and how its records are written."""

    entry: Entry
    arguments: Arguments
    selection: Selection
    limit: int | None
    format: Format | None

    @property
    def is_piped(self) -> bool:
        """Whether there is a call for each input."""
        return bool(self.arguments.piped)

    def call(self, meraki: Meraki, given: Input) -> Any:
        """The call of one input, its records not decoded."""
        if given.problem:
            raise ValueError(given.problem)
        operation = self.entry.operation.id
        call = meraki.call(operation, **self.arguments.values, **given.values)
        if isinstance(call, Paginator) and self.limit is not None:
            call = call.limit(self.limit)
        return call.decode_as(Raw)

    def writer(self) -> Writer:
        """The writer of the records, with the columns that they are known to have."""
        columns = [f"_{parameter.wire_name}" for parameter in self.arguments.piped]
        if self.selection.paths:
            columns += self.selection.paths
        elif self.format == "csv":
            columns += documented_columns(response_type(self.entry.operation))
        return writer_of(
            self.format,
            columns,
            is_exact=bool(self.selection.paths),
            is_list=self.is_piped or self.entry.operation.is_list,
        )

    def lines(self, given: Input, records: Sequence[Raw | None]) -> list[bytes]:
        """The records as they are written: with the fields chosen, saying what they are of."""
        texts = [bytes(record) for record in records if record is not None]
        if self.selection.paths:
            texts = [self.selection.of(text) for text in texts]
        return [labelled(text, given.label) for text in texts]


def run_call(plan: CallPlan, connection: Connection) -> int:
    """Call, write the records; returns the exit code."""
    writer = plan.writer()
    try:
        failures = asyncio.run(_send(plan, connection, writer))
        if plan.is_piped or not failures:
            writer.finish()
    except KeyboardInterrupt:
        return _failed("Interrupted.", 130)
    except OutputError as error:
        return _failed(str(error), 1)
    except ConfigurationError as error:
        return _failed(f"Error: {error}", 2)
    except (MerakiError, OSError) as error:
        return _failed(f"Error: {error}", 1)
    if failures:
        return _told(failures, is_piped=plan.is_piped)
    if missing := plan.selection.missing:
        print(f"No record has a field {', '.join(missing)}.", file=sys.stderr)
    return 0


async def _send(
    plan: CallPlan, connection: Connection, writer: Writer
) -> list[FanOutFailure[Input]]:
    async with AsyncExitStack() as stack:
        key, address = None, connection.base_url
        if connection.simulated_organizations is not None:
            simulator = await stack.enter_async_context(
                Simulator(organizations=connection.simulated_organizations)
            )
            key, address = simulator.api_key, simulator.url
        meraki = await stack.enter_async_context(
            Meraki(
                key,
                base_url=address,
                region=connection.region,
                budgets=Budgets(RateLimit(connection.rate)),
                retries=connection.retries,
            )
        )
        stream = await stack.enter_async_context(
            meraki.fan_out(
                lambda given: plan.call(meraki, given),
                _inputs(plan, lambda: _refused(stream.failures)),
                concurrency=1 if plan.entry.operation.is_write else _READS_AT_ONCE,
                failures="collect",
            )
        )
        async with aclosing(stream.pages()) as pages:
            async for given, page in pages:
                writer.write(
                    plan.lines(given, page.items),
                    number=given.number,
                    is_all=page.is_last and not plan.is_piped,
                )
        return stream.failures


async def _inputs(plan: CallPlan, is_refused: Callable[[], bool]) -> AsyncGenerator[Input, None]:
    """Inputs, as long as the key is good."""
    if not plan.is_piped:
        yield Input(number=1, values={}, label={})
        return
    async with aclosing(read_inputs(plan.arguments.piped)) as inputs:
        async for given in inputs:
            if is_refused():
                return
            yield given


def _refused(failures: Sequence[FanOutFailure[Input]]) -> bool:
    return any(isinstance(failure.error, UnauthorizedError) for failure in failures)


def _told(failures: Sequence[FanOutFailure[Input]], *, is_piped: bool) -> int:
    """Say what failed; returns the exit code."""
    for failure in failures:
        if isinstance(failure.error, UnauthorizedError):
            return _failed(f"Error: the key is refused: {failure.error}", 1)
    if not is_piped:
        error = failures[0].error
        is_bad_use = isinstance(error, ConfigurationError) or not isinstance(error, MerakiError)
        return _failed(f"Error: {error}", 2 if is_bad_use else 1)
    for failure in failures[:_SHOWN_FAILURES]:
        print(f"Failed: {failure.key}: {failure.error}", file=sys.stderr)
    if len(failures) > _SHOWN_FAILURES:
        print(f"… and {len(failures) - _SHOWN_FAILURES:,} more failures.", file=sys.stderr)
    return 1


def _failed(text: str, code: int) -> int:
    if text:
        print(text, file=sys.stderr)
    return code
