"""What an error means for a crawl, and how far back it asks."""

import math
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meraki_async import BadRequestError
from meraki_async.crawl.engine.error_classification import classify_error
from meraki_async.crawl.engine.lookback import LookBacks, is_too_long_ago


@pytest.mark.parametrize(
    ("operation", "text", "verdict"),
    [
        ("getOrganizationLicenses", "perPage must be between 3 and 1000", "failed"),
        ("getDeviceSwitchPortsStatuses", "'t0' must be within the past 31 days", "failed"),
        ("getNetworkVlans", "This endpoint only supports MX networks", "not available"),
        ("getNetworkTraffic", "'resolution' only supports 300, 600 and 3600", "failed"),
        ("getOrganizationLicenses", "'licenseTypes' must be an array", "failed"),
        ("getNetworkTraffic", "Timespan over 7 days is not supported for this", "failed"),
        ("getNetworkTraffic", "Please specify either timespan or t0", "failed"),
        ("getNetworkVlans", "VLANs are not enabled for this network", "not available"),
        (
            "getOrganizationLicenses",
            "Organization 1 does not support per-device licensing",
            "not available",
        ),
    ],
)
def test_the_operations_name_says_nothing(operation: str, text: str, verdict: str) -> None:
    error = BadRequestError(400, [text], operation=operation, organization_id="1")
    assert classify_error(error) == verdict
    assert is_too_long_ago(error) == ("t0" in text or "imespan" in text)


@given(ago=st.floats(0, 1e9), taken=st.integers(0, 20))
def test_windows_shrink_and_begin_with_what_was_found(ago: float, taken: int) -> None:
    look_backs, since = LookBacks(), time.time() - ago
    windows = look_backs.windows(0, "1", since)
    assert windows[0] == (math.inf, since)
    assert windows == sorted(windows, key=lambda each: (-each[0], each[1]))
    assert all(start > since for _, start in windows[1:])
    window = windows[min(taken, len(windows) - 1)][0]
    look_backs.took(0, "1", window)
    first = look_backs.windows(0, "1", since)[0]
    assert first[0] == window or first == (math.inf, since)  # it is within what was found
    assert look_backs.windows(1, "1", since)[0] == (math.inf, since)
    assert look_backs.windows(0, "2", since)[0] == (math.inf, since)
    recent = time.time() - 60
    assert look_backs.windows(0, "1", recent)[0] == (math.inf, recent)
