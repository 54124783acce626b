"""What an error means for a crawl, and how far back it asks."""

import math
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meraki_async import BadRequestError
from meraki_async.crawl.engine.error_classification import ErrorClass, classify_error
from meraki_async.crawl.engine.lookback import Lookback, is_window_error


@pytest.mark.parametrize(
    ("operation", "text", "expected"),
    [
        ("getOrganizationLicenses", "perPage must be between 3 and 1000", ErrorClass.FAIL),
        ("getDeviceSwitchPortsStatuses", "'t0' must be within the past 31 days", ErrorClass.FAIL),
        ("getNetworkVlans", "This endpoint only supports MX networks", ErrorClass.UNAVAILABLE),
        ("getNetworkTraffic", "'resolution' only supports 300, 600 and 3600", ErrorClass.FAIL),
        ("getOrganizationLicenses", "'licenseTypes' must be an array", ErrorClass.FAIL),
        ("getNetworkTraffic", "Timespan over 7 days is not supported for this", ErrorClass.FAIL),
        ("getNetworkTraffic", "Please specify either timespan or t0", ErrorClass.FAIL),
        ("getNetworkVlans", "VLANs are not enabled for this network", ErrorClass.UNAVAILABLE),
        (
            "getOrganizationLicenses",
            "Organization 1 does not support per-device licensing",
            ErrorClass.UNAVAILABLE,
        ),
    ],
)
def test_the_operations_name_says_nothing(operation: str, text: str, expected: ErrorClass) -> None:
    error = BadRequestError(400, [text], operation=operation, organization_id="1")
    assert classify_error(error) is expected
    assert is_window_error(error) == ("t0" in text or "imespan" in text)


@given(ago=st.floats(0, 1e9), accepted=st.integers(0, 20))
def test_windows_shrink_and_begin_with_what_was_found(ago: float, accepted: int) -> None:
    lookback, since = Lookback(), time.time() - ago
    windows = lookback.windows(0, "1", since)
    assert windows[0] == (math.inf, since)
    assert windows == sorted(windows, key=lambda each: (-each[0], each[1]))
    assert all(start > since for _, start in windows[1:])
    window = windows[min(accepted, len(windows) - 1)][0]
    lookback.record(0, "1", window)
    first = lookback.windows(0, "1", since)[0]
    assert first[0] == window or first == (math.inf, since)  # it is within what was found
    assert lookback.windows(1, "1", since)[0] == (math.inf, since)
    assert lookback.windows(0, "2", since)[0] == (math.inf, since)
    recent = time.time() - 60
    assert lookback.windows(0, "1", recent)[0] == (math.inf, recent)
