"""Which organization a call belongs to: a batch holds those of one."""

import asyncio
from collections.abc import Iterable
from typing import Any

from ..calls.call import Call
from ..errors import NotBatchableError
from ..http.requester import Requester
from .batched_call import BatchedCall


def check_known_owner(requester: Requester, call: Call[Any], organization_id: str) -> None:
    """Refuse a call that is known to belong to another organization; sends nothing.

    Args:
        requester: of the client.
        call: to look at.
        organization_id: whose batch it is.

    Raises:
        NotBatchableError: it does; names it.
    """
    owner = requester.resolver.known(call.request)
    if owner is not None and owner != organization_id:
        raise _foreign(call, owner, organization_id)


async def check_owners(
    requester: Requester, calls: Iterable[BatchedCall[Any]], organization_id: str
) -> None:
    """Look up whose networks and devices are meant, where it is not known yet.

    Args:
        requester: of the client.
        calls: to look at.
        organization_id: whose batch it is.

    Raises:
        NotBatchableError: one belongs to another organization, or cannot be found; names it.
    """
    each = [batched.call for batched in calls]
    for call, owner in zip(each, await owners_of(requester, each), strict=True):
        if owner is None:
            raise NotBatchableError(
                f"{call.request.operation.id} {call.request.path}: whether it belongs to "
                f"organization {organization_id} could not be looked up; it may not exist",
                operation=call.request.operation.id,
            )
        if owner != organization_id:
            raise _foreign(call, owner, organization_id)


async def owners_of(requester: Requester, calls: Iterable[Call[Any]]) -> list[str | None]:
    """The organization of each call; None where it cannot be told.

    Args:
        requester: of the client.
        calls: to look at.
    """
    return await asyncio.gather(*(requester.resolver.resolve(call.request) for call in calls))


def _foreign(call: Call[Any], owner: str, organization_id: str) -> NotBatchableError:
    request = call.request
    return NotBatchableError(
        f"{request.operation.id} {request.path} belongs to organization {owner}, and the batch to "
        f"{organization_id}: use run_batch for several organizations",
        operation=request.operation.id,
    )
