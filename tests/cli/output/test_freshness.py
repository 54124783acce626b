"""What is said of how fresh an answer is."""

from datetime import UTC, datetime

from msgspec import structs

from meraki_async.cli.output.freshness import freshness_lines
from meraki_async.directory import Freshness, Lacking

NOTHING = Freshness(organizations=0, oldest=None, newest=None)


def test_what_is_not_read_yet_can_be() -> None:
    assert list(freshness_lines(NOTHING, UTC)) == ["Nothing was read yet: run directory sync."]


def test_what_was_not_read_by_then_cannot_be() -> None:
    said = list(freshness_lines(NOTHING, UTC, datetime(2026, 5, 1, 10, 30, tzinfo=UTC)))
    assert said == ["As of 2026-05-01 10:30:00 UTC. Nothing had been read by then."]


def test_of_a_moment_in_the_past_old_records_are_not_said_to_be_unknown() -> None:
    lacking = Lacking(organization_id="1", name="Shop", kind="", reason="refused", read_at=None)
    found = structs.replace(NOTHING, unreadable=[lacking])
    at = datetime(2026, 5, 1, 10, 30, tzinfo=UTC)
    assert list(freshness_lines(found, UTC, at))[1] == (
        "Not readable: Shop (1): refused; what there is, if anything, was read before"
    )
    assert list(freshness_lines(found, UTC))[1] == (
        "Not readable: Shop (1): refused; nothing of it is known"
    )
