"""When to send again. Pure: the random number comes from the caller."""

from typing import Literal

Outcome = Literal["not_sent", "lost", "server_error", "bad_body"]
"""``not_sent``: surely never reached the application. ``lost``: sent, no whole answer.
``server_error``: 5xx. ``bad_body``: a success that cannot be read."""

_FIRST_WAIT = 0.5
_LONGEST_WAIT = 30.0
_REPEATABLE = frozenset({"GET", "HEAD", "PUT", "DELETE"})


def back_off(failures: int, random: float) -> float:
    """Seconds to wait after the ``failures``-th failure: exponential with full jitter.

    ``random`` is in [0, 1).
    """
    return random * min(_LONGEST_WAIT, _FIRST_WAIT * 2.0 ** min(failures - 1, 10))


def may_repeat(method: str, outcome: Outcome) -> bool:
    """Whether sending again cannot do the same thing twice.

    PUT and DELETE are repeatable. A POST is, only when it surely was not executed.
    """
    if outcome == "not_sent":
        return True
    if outcome == "bad_body":
        return method == "GET"
    return method in _REPEATABLE
