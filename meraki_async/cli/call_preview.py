"""What ``meraki-async call`` would send, and the question whether to."""

from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from typing import Any

import msgspec

from ..operations.operation import Request
from .asking import confirm
from .output.write_preview import as_record, preview_lines, question
from .pipe import Input
from .streams import print_error

MakeCall = Callable[[Input], Any]


async def requests_of(
    inputs: AsyncGenerator[Input, None], make_call: MakeCall
) -> tuple[list[tuple[Input, Request]], list[tuple[Input, Exception]]]:
    """The requests that inputs stand for, none of which is sent; and what cannot be used.

    Args:
        inputs: of the calls.
        make_call: the call of an input.
    """
    found: list[tuple[Input, Request]] = []
    problems: list[tuple[Input, Exception]] = []
    async with aclosing(inputs):
        async for given in inputs:
            try:
                call = make_call(given)
            except (TypeError, ValueError) as error:
                problems.append((given, error))
                continue
            call.discard()
            found.append((given, call.request))
    return found, problems


async def is_confirmed(
    operation_id: str, inputs: AsyncGenerator[Input, None], make_call: MakeCall
) -> bool:
    """Show what is going to be sent, and ask whether to.

    Raises:
        ValueError: the only input there is cannot be used.
    """
    found, problems = await requests_of(inputs, make_call)
    if problems and not found:
        raise problems[0][1]
    requests = [request for _, request in found]
    for line in preview_lines(requests, len(problems)):
        print_error(line)
    return await confirm(question(operation_id, requests))


def dry_run_records(found: list[tuple[Input, Request]]) -> list[bytes]:
    """What a dry run prints of requests: JSON each, labelled with its input."""
    return [msgspec.json.encode({**given.label, **as_record(request)}) for given, request in found]
