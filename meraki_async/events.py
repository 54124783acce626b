"""What a client tells of its requests while they are under way, for metrics."""

from collections.abc import Callable
from typing import Literal

from msgspec import Struct

EventKind = Literal["queued", "sent", "answered", "retried", "held"]


class Event(Struct, frozen=True, kw_only=True):
    """A moment in the life of a request.

    ``queued``: it waits for its budgets. ``sent``: they let it through. ``answered``: the exchange
    is over, with or without an answer. ``retried``: it failed and will be sent again, after
    ``seconds``. ``held``: it met a 429, which holds back whoever it names for ``seconds``, and
    will be sent again.

    Each attempt is one ``queued``, ``sent`` and ``answered``; redirects are attempts, too. A
    request that is cancelled in the queue has no ``sent``; one that is cancelled on the wire is
    ``answered`` without a status.
    """

    kind: EventKind
    operation: str
    """The documented operationId; verb and path for ``Meraki.request``."""
    organization_id: str | None
    """Whose budget pays; None: only the source address's."""
    attempt: int
    """1 for the first."""
    waited: float
    """Seconds spent waiting so far, in all attempts: for budgets, holds and back-off."""
    taken: float = 0.0
    """``answered``: seconds of this exchange, from sending to last byte."""
    status: int | None = None
    """``answered``: the answer's; None when there was no whole answer."""
    seconds: float = 0.0
    """``retried`` and ``held``: how long."""
    names: str | None = None
    """``held``: whom the 429 names: ``organization``, ``operation``, ``gate`` (the requests of no
    organization) or ``source`` (this address)."""


OnEvent = Callable[[Event], None]
"""Called on the event loop, between two requests: it must be quick. What it raises is logged."""
