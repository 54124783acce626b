"""What an error means for a crawl."""

import pytest

from meraki_async import BadRequestError
from meraki_async.crawl.engine.error_classification import ErrorClass, classify_error
from meraki_async.crawl.engine.lookback import is_window_error


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
