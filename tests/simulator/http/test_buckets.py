"""Buckets and windows by themselves, on times that are given."""

from collections.abc import Iterable, Iterator

from hypothesis import given
from hypothesis import strategies as st

from meraki_async.simulator.http.buckets import (
    Allowance,
    ServerBucket,
    ServerWindow,
    WindowAllowance,
)


def let_in(allowance: Allowance, arrivals: Iterable[float]) -> list[float]:
    bucket = ServerBucket()
    return [now for now in arrivals if not bucket.charge(now, allowance)]


def arrivals_after(gaps: Iterable[float], now: float = 128.0) -> Iterator[float]:
    for gap in gaps:
        now += gap
        yield now


@given(
    rate=st.floats(0.5, 50),
    burst=st.integers(1, 20),
    background=st.just(0.0) | st.floats(0.1, 100),
    gaps=st.lists(st.floats(0, 0.5), max_size=120),
)
def test_every_window_holds_burst_plus_rate_at_most(
    rate: float, burst: int, background: float, gaps: list[float]
) -> None:
    granted = let_in(Allowance(rate, burst, background), arrivals_after(gaps))
    for first in range(len(granted)):
        for last in range(first, len(granted)):
            window = granted[last] - granted[first]
            assert last - first + 1 <= burst + rate * window + 1e-6


@given(rate=st.floats(0.05, 50), burst=st.integers(1, 20), begin=st.floats(0, 1e6))
def test_who_waits_as_told_is_let_in(rate: float, burst: int, begin: float) -> None:
    bucket, allowance = ServerBucket(), Allowance(rate, burst)
    for _ in range(burst):
        assert bucket.charge(begin, allowance) == 0
    for _ in range(3):
        while not (seconds := bucket.charge(begin, allowance)):
            pass
        begin += seconds
        assert bucket.charge(begin, allowance) == 0


def test_the_published_figures() -> None:
    granted = let_in(Allowance(10, 10), [50 + step / 1000 for step in range(2001)])
    assert len([now for now in granted if now < 51]) == 19
    assert len(granted) == 30


def test_a_clock_that_goes_back_gives_nothing() -> None:
    assert let_in(Allowance(1, 1), [10, 5, 5.9]) == [10]
    # the other application goes back with it, and comes at 9
    assert let_in(Allowance(1, 2, 0.25), [10, 5, 5, 9, 9]) == [10, 5, 9]


@given(rate=st.floats(1, 50), share=st.floats(0, 1), burst=st.integers(2, 20))
def test_a_greedy_client_gets_what_another_application_leaves(
    rate: float, share: float, burst: int
) -> None:
    bucket, allowance = ServerBucket(), Allowance(rate, burst, share * rate)
    granted = 0
    for step in range(800):
        while not bucket.charge(100 + step / (4 * rate), allowance):
            granted += 1
    # 200 tokens came; one may be left, one owed, one stand on the last instant
    assert abs(granted - (burst + 200 * (1 - share))) <= 3


def test_another_application_that_takes_all_leaves_the_first_burst() -> None:
    arrivals = [1 + step / 64 for step in range(6400) for _ in range(6)]
    assert let_in(Allowance(5, 4, 8), arrivals) == [1, 1, 1, 1]


def step_by_step(allowance: Allowance, arrivals: list[float]) -> list[float]:
    """The other application's requests one by one."""
    rate, burst, background = allowance
    tokens, at = float(burst), arrivals[0]
    due = at + 1 / background
    granted = []
    for now in arrivals:
        while due <= now:
            tokens = max(-1, min(burst, tokens + (due - at) * rate) - 1)
            at, due = due, due + 1 / background
        tokens, at = min(burst, tokens + (now - at) * rate), now
        if tokens >= 1:
            tokens -= 1
            granted.append(now)
    return granted


# sums and products of such figures are exact in floats
@given(
    rate=st.integers(1, 160).map(lambda eighths: eighths / 8),
    burst=st.integers(1, 12),
    background=st.sampled_from([0.25, 0.5, 1.0, 2.0, 4.0, 8.0, 16.0]),
    gaps=st.lists(
        (st.integers(0, 64) | st.integers(0, 6400)).map(lambda parts: parts / 64),
        min_size=1,
        max_size=60,
    ),
)
def test_however_long_nobody_came_the_background_was_there(
    rate: float, burst: int, background: float, gaps: list[float]
) -> None:
    allowance, arrivals = Allowance(rate, burst, background), list(arrivals_after(gaps))
    assert let_in(allowance, arrivals) == step_by_step(allowance, arrivals)


def test_new_figures_keep_what_a_bucket_holds() -> None:
    bucket = ServerBucket()
    assert bucket.charge(0, Allowance(1, 10)) == 0
    # nine are left: a larger burst adds none, a smaller one has no room for them
    larger = [bucket.charge(0, Allowance(1, 100)) for _ in range(5)]
    assert larger == [0] * 5
    smaller = [bucket.charge(0, Allowance(1, 3)) for _ in range(4)]
    assert smaller == [0, 0, 0, 1]
    # and they count for the time since the last request
    assert bucket.charge(0.5, Allowance(2, 3)) == 0
    assert bucket.charge(0.5, Allowance(0.25, 3)) == 4


def test_a_load_that_begins_counts_since_the_last_request() -> None:
    bucket = ServerBucket()
    assert bucket.charge(0, Allowance(0.01, 10)) == 0
    # nine were left: five for the other application
    rest = [bucket.charge(5, Allowance(0.01, 10, 1)) for _ in range(9)]
    assert rest.count(0) == 4


def test_a_load_is_owed_nothing_for_the_time_before_it_began() -> None:
    bucket = ServerBucket()
    assert bucket.charge(0, Allowance(0.01, 10)) == 0
    assert bucket.charge(1000, Allowance(0.01, 10)) == 0
    assert bucket.charge(1000, Allowance(0.01, 10, 0.001)) == 0
    assert bucket.charge(1500, Allowance(0.01, 10, 0.001)) == 0
    # 500 seconds have passed of an interval of 1000: one of 4 seconds is over, not 125
    assert bucket.charge(1500, Allowance(0.01, 10, 0.25)) == 0
    # 9 were left, less that one and the client's; then five come in 20 seconds
    rest = [bucket.charge(1520, Allowance(0.01, 10, 0.25)) for _ in range(9)]
    assert rest.count(0) == 2


@given(
    most=st.integers(1, 12),
    seconds=st.floats(0.5, 300),
    gaps=st.lists(st.floats(0, 100), max_size=80),
)
def test_every_stretch_holds_what_a_window_gives(
    most: int, seconds: float, gaps: list[float]
) -> None:
    window, uses = ServerWindow(), WindowAllowance(most, seconds)
    arrivals = list(arrivals_after(gaps))
    used: list[float] = []
    for now in arrivals:
        recent = [use for use in used if use > now - seconds + 1e-6]
        wait = window.charge(now, uses)
        if wait:
            assert len(recent) == most or now - used[-most] < seconds
        else:
            assert len(recent) < most
            used.append(now)


@given(
    most=st.integers(1, 12),
    seconds=st.floats(0.5, 300),
    gap=st.floats(0, 30),
    begin=st.floats(0, 1e5),
)
def test_a_window_tells_the_least_wait(most: int, seconds: float, gap: float, begin: float) -> None:
    window, uses, now = ServerWindow(), WindowAllowance(most, seconds), begin
    while not (wait := window.charge(now, uses)):
        now += gap / most
        if now - begin > 2 * seconds:
            return
    if wait > 1:
        assert window.charge(now + wait - 1.001, uses) > 0
    assert window.charge(now + wait, uses) == 0


def test_rounding_costs_no_second() -> None:
    for tenths in range(1000):
        window, now = ServerWindow(), tenths / 10
        assert [window.charge(at, WindowAllowance(1, 60)) for at in (now, now, now + 60)] == [
            0,
            60,
            0,
        ]


def test_a_window_forgets_what_a_clock_that_goes_back_had_noted() -> None:
    window = ServerWindow()
    assert window.charge(100, WindowAllowance(1, 60)) == 0
    assert window.charge(50, WindowAllowance(1, 60)) == 0
    assert window.charge(60, WindowAllowance(1, 60)) == 50


def test_a_window_that_gives_less_than_was_used() -> None:
    window = ServerWindow()
    for now in (0, 1, 2, 3):
        assert window.charge(now, WindowAllowance(4, 60)) == 0
    # 60 seconds after the last but one
    assert window.charge(10, WindowAllowance(2, 60)) == 52
