"""Many writing calls over many organizations, in batches, each with its own end."""

import asyncio
from collections.abc import Iterable, Sequence
from typing import Any, TypeVar

from ..calls.call import Call
from ..errors import NotBatchableError
from .batched_call import BatchedCall
from .owners import owners_of
from .packed_calls import pack
from .read_back import ReadBack
from .runner import BatchRunners
from .sender import BatchSender, send_singly

T = TypeVar("T")

_MAX_ROUNDS = 3
_MAX_TASKS = 8


async def run_batch(
    runners: BatchRunners,
    calls: Iterable[Call[T]],
    *,
    synchronous: bool,
    in_order: bool,
    callback: dict[str, Any] | None,
) -> list[BatchedCall[T]]:
    """What ``Meraki.run_batch`` does; its arguments are explained there."""
    given = list(calls)
    try:
        batched = [BatchedCall(call) for call in given]
    except NotBatchableError:
        for call in given:
            call.discard()
        raise
    owners = await owners_of(runners.requester, [each.call for each in batched])
    by_owner: dict[str, list[BatchedCall[T]]] = {}
    unowned: list[BatchedCall[T]] = []
    for each, owner in zip(batched, owners, strict=True):
        (unowned if owner is None else by_owner.setdefault(owner, [])).append(each)

    async def run(organization_id: str, of_organization: Sequence[BatchedCall[T]]) -> None:
        sender = BatchSender(
            runners.of(organization_id),
            ReadBack(runners.requester, organization_id),
            synchronous=synchronous,
            callback=callback,
        )
        limit = asyncio.Semaphore(_MAX_TASKS)

        async def run_part(part: Sequence[BatchedCall[T]]) -> None:
            async with limit:
                await _run_part(sender, part)

        parts = pack(of_organization, synchronous=synchronous)
        if in_order:
            for part in parts:
                await run_part(part)
        else:
            await asyncio.gather(*(run_part(part) for part in parts))

    async def run_unowned() -> None:
        for each in unowned:
            # the API says in its own words what is wrong with it
            await send_singly(each)

    await asyncio.gather(run_unowned(), *(run(key, found) for key, found in by_owner.items()))
    return batched


async def _run_part(sender: BatchSender, part: Sequence[BatchedCall[T]]) -> None:
    """Run a batch; and, without what failed, what was rolled back with it."""
    waiting = list(part)
    for _ in range(_MAX_ROUNDS):
        await sender.run(waiting)
        told = any(each.state == "failed" for each in waiting)
        waiting = [each for each in waiting if each.state == "not_applied"]
        if not waiting:
            return
        if not told:
            break  # which one is at fault the API does not say
    for each in waiting:
        await send_singly(each)
