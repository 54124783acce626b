"""What is said of an answer for which nothing was read."""

from datetime import UTC, datetime

from meraki_async.cli.output.freshness import freshness_lines
from meraki_async.directory import Freshness

NOTHING = Freshness(organizations=0, oldest=None, newest=None)


def test_what_is_not_read_yet_can_be() -> None:
    assert list(freshness_lines(NOTHING, UTC)) == ["Nothing was read yet: run directory sync."]


def test_what_was_not_read_by_then_cannot_be() -> None:
    said = list(freshness_lines(NOTHING, UTC, datetime(2026, 5, 1, 10, 30, tzinfo=UTC)))
    assert said == ["As of 2026-05-01 10:30:00 UTC. Nothing had been read by then."]
