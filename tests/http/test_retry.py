"""When to send again."""

import typing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meraki_async.http.retry import Outcome, backoff_delay, is_retryable

METHODS = ["GET", "HEAD", "PUT", "DELETE", "POST", "PATCH"]
OUTCOMES: tuple[Outcome, ...] = typing.get_args(Outcome)
REPEATED: dict[Outcome, set[str]] = {
    "not_sent": set(METHODS),
    "lost": {"GET", "HEAD", "PUT", "DELETE"},
    "server_error": {"GET", "HEAD", "PUT", "DELETE"},
    "bad_body": {"GET"},
}
FRACTIONS = st.floats(0, 1, exclude_max=True)


def test_the_table_is_complete() -> None:
    assert set(OUTCOMES) == set(REPEATED)


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("outcome", OUTCOMES)
def test_what_may_be_sent_again(method: str, outcome: Outcome) -> None:
    assert is_retryable(method, outcome) is (method in REPEATED[outcome])


@pytest.mark.parametrize(
    ("failures", "longest"),
    [(1, 0.5), (2, 1.0), (3, 2.0), (4, 4.0), (5, 8.0), (6, 16.0), (7, 30.0), (10**9, 30.0)],
)
def test_the_longest_wait_doubles_up_to_a_cap(failures: int, longest: float) -> None:
    assert backoff_delay(failures, 1.0) == longest
    assert backoff_delay(failures, 0.5) == longest / 2
    assert backoff_delay(failures, 0.0) == 0.0


@given(st.integers(1, 10**6), FRACTIONS)
def test_a_wait_is_bounded(failures: int, random: float) -> None:
    assert 0 <= backoff_delay(failures, random) < 30


@given(st.integers(1, 1000), FRACTIONS)
def test_another_failure_never_shortens_the_wait(failures: int, random: float) -> None:
    assert backoff_delay(failures, random) <= backoff_delay(failures + 1, random)


@given(st.integers(1, 1000), FRACTIONS, FRACTIONS)
def test_jitter_is_full_and_linear(failures: int, one: float, other: float) -> None:
    longest = backoff_delay(failures, 1.0)
    assert backoff_delay(failures, one) == pytest.approx(one * longest)
    assert (backoff_delay(failures, one) <= backoff_delay(failures, other)) or one > other
