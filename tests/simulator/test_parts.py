"""The limiter and the ids, by themselves."""

import re

from hypothesis import given
from hypothesis import strategies as st

from meraki_async.simulator.identifiers import (
    mac,
    network_id,
    organization_id,
    organization_of_network,
    organization_of_serial,
    serial,
)
from meraki_async.simulator.limiter import ServerBucket


@given(
    rate=st.floats(0.5, 50),
    burst=st.integers(1, 20),
    gaps=st.lists(st.floats(0, 0.5), max_size=120),
)
def test_every_window_holds_burst_plus_rate_at_most(
    rate: float, burst: int, gaps: list[float]
) -> None:
    bucket, now = ServerBucket(rate, burst), 100.0
    granted = []
    for gap in gaps:
        now += gap
        if bucket.take(now):
            granted.append(now)
    for first in range(len(granted)):
        for last in range(first, len(granted)):
            window = granted[last] - granted[first]
            assert last - first + 1 <= burst + rate * window + 1e-6


@given(rate=st.floats(0.05, 50), burst=st.integers(1, 20), begin=st.floats(0, 1e6))
def test_who_waits_as_told_is_let_in(rate: float, burst: int, begin: float) -> None:
    bucket = ServerBucket(rate, burst)
    for _ in range(burst):
        assert bucket.take(begin)
    for _ in range(3):
        now = begin
        while bucket.take(now):
            pass
        assert bucket.retry_after >= 1
        begin = now + bucket.retry_after
        assert bucket.take(begin)


def test_the_published_figures() -> None:
    bucket = ServerBucket(10, 10)
    granted = [bucket.take(50 + step / 1000) for step in range(2001)]
    assert sum(granted[:1]) == 1
    assert sum(granted[:1000]) == 19
    assert sum(granted) == 30


def test_a_clock_that_goes_back_gives_nothing() -> None:
    bucket = ServerBucket(1, 1)
    assert bucket.take(10)
    assert not bucket.take(5)
    assert not bucket.take(5.9)


@given(organization=st.integers(0, 65_535), number=st.integers(0, 64_999))
def test_ids_lead_back_to_their_organization(organization: int, number: int) -> None:
    text = serial(organization, number)
    assert re.fullmatch("Q[0-9A-Z]{3}-[0-9A-Z]{4}-[0-9A-Z]{4}", text)
    assert organization_of_serial(text) == organization
    network = network_id(organization, number, combined=number % 2 == 0)
    assert re.fullmatch(r"[LN]_\d{18}", network)
    assert organization_of_network(network) == organization


def test_ids_are_unique() -> None:
    assert len({organization_id(index) for index in range(65_536)}) == 65_536
    places = [(organization, number) for organization in range(30) for number in range(500)]
    assert len({serial(*place) for place in places}) == len(places)
    assert len({mac(*place) for place in places}) == len(places)


@given(text=st.text() | st.from_regex(r"[LN]_\S{18}|Q\S{3}-\S{4}-\S{4}", fullmatch=True))
def test_any_text_may_be_looked_up(text: str) -> None:
    organization_of_serial(text)
    organization_of_network(text)
