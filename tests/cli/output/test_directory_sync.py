"""What a sync says when it ends."""

from collections import Counter

from meraki_async.cli.output.counted import counted
from meraki_async.cli.output.directory_sync import summary_lines
from meraki_async.directory import SyncProgress


def test_numbers_have_the_words_that_they_take() -> None:
    progress = SyncProgress(mode="full", organizations=1)
    progress.done, progress.requests, progress.access_off = 1, 2000, ["7"]
    progress.differences = Counter(
        {
            "network removed": 1,
            "coterm_license added": 8,
            "administrator added": 32,
            "saml added": 1,
        }
    )
    progress.missed = Counter({"administrator": 2})
    assert list(summary_lines(progress, "store", 0)) == [
        "full sync of 1 organization into store: 2,000 requests, 0 organizations read whole.",
        "Differences: added 32 administrators, 8 co-term licenses, 1 SAML setting; removed 1 "
        "network.",
        "API access is off, so nothing new is known: 1 organization (7).",
        "The change log had not told of differences in 2 administrators: sync --full more often.",
    ]


def test_what_is_counted() -> None:
    assert counted(1, "person", "people") == "1 person"
    assert counted(2000, "person", "people") == "2,000 people"
