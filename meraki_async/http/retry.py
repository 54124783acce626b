"""When to send again, and how often in all. Pure: the random number comes from the caller."""

from typing import Literal

Outcome = Literal["not_sent", "lost", "server_error", "bad_body"]
"""``not_sent``: surely never reached the application. ``lost``: sent, no complete response.
``server_error``: 5xx or 408. ``bad_body``: a success that cannot be read."""

_FIRST_DELAY = 0.5
_MAX_DELAY = 30.0
_MAX_BALANCE = 50.0
_DEPOSIT = 0.2
_IDEMPOTENT_METHODS = frozenset({"GET", "HEAD", "PUT", "DELETE"})


def backoff_delay(failures: int, random: float) -> float:
    """Seconds to wait after the ``failures``-th failure: exponential with full jitter.

    ``random`` is in [0, 1).
    """
    return random * min(_MAX_DELAY, _FIRST_DELAY * 2.0 ** min(failures - 1, 10))


def is_retryable(method: str, outcome: Outcome) -> bool:
    """Whether sending again cannot do the same thing twice.

    PUT and DELETE are idempotent. A POST is sent again only when it surely was not executed.
    """
    if outcome == "not_sent":
        return True
    if outcome == "bad_body":
        return method == "GET"
    return method in _IDEMPOTENT_METHODS


class RetryQuota:
    """Bounds the retries of all requests together: a fifth of the requests, and 50 beside.

    So retries do not overload a dashboard that fails. New requests earn the quota back, which is
    why it recovers by itself. 429s are not charged to it: the budgets see to them.
    """

    __slots__ = ("_balance",)

    def __init__(self) -> None:
        self._balance = _MAX_BALANCE

    def deposit(self) -> None:
        """Count a new request."""
        if self._balance < _MAX_BALANCE:
            self._balance = min(_MAX_BALANCE, self._balance + _DEPOSIT)

    def try_withdraw(self) -> bool:
        """Charge a retry. False: there is nothing left to charge it to."""
        if self._balance < 1:
            return False
        self._balance -= 1
        return True
