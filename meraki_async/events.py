"""Events that a client emits for each request, for metrics."""

from collections.abc import Callable
from typing import Literal

from msgspec import Struct

EventKind = Literal["queued", "sent", "completed", "retrying", "throttled"]


class Event(Struct, frozen=True, kw_only=True):
    """A moment in the life of a request.

    ``queued``: it waits for its budgets. ``sent``: they let it through. ``completed``: the exchange
    is over, with or without a response. ``retrying``: it failed and will be sent again, after
    ``delay``. ``throttled``: it got a 429. It is sent again after ``delay``, unless that is longer
    than the client's ``max_retry_after``: then it raises ``RateLimitError``.

    Each attempt is one ``queued``, ``sent`` and ``completed``; redirects are attempts, too. A
    request that is cancelled in the queue has no ``sent``; one that is cancelled on the wire is
    ``completed`` without a status.
    """

    kind: EventKind
    operation: str
    """The documented operationId; method and path for ``Meraki.request``."""
    organization_id: str | None
    """Whose budget pays; None: only the source address's."""
    attempt: int
    """1 for the first."""
    wait_seconds: float
    """Seconds spent waiting so far, in all attempts: for budgets, pauses and backoff."""
    elapsed: float = 0.0
    """``completed``: seconds of this exchange, from sending to last byte."""
    status: int | None = None
    """``completed``: of the response; None when there was no complete one."""
    delay: float = 0.0
    """``retrying`` and ``throttled``: seconds until it goes on."""
    scope: str | None = None
    """``throttled``: what was throttled: an ``organization``, an ``operation``, ``unattributed``
    requests (of no organization) or the ``source`` address."""


OnEvent = Callable[[Event], None]
"""Called on the event loop, between two requests: it must be quick. What it raises is logged."""
