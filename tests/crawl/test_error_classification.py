"""What an error means for a crawl."""

import json

import pytest

from meraki_async import BadRequestError, NotFoundError
from meraki_async.crawl import Listing
from meraki_async.crawl.engine.error_classification import (
    ErrorClass,
    Refusal,
    classify_error,
    refusal_of,
)
from meraki_async.crawl.engine.lookback import is_window_error


@pytest.mark.parametrize(
    ("operation", "options", "text", "expected"),
    [
        ("getOrganizationLicenses", {}, "perPage must be between 3 and 1000", "parameter"),
        ("getDeviceSwitchPortsStatuses", {}, "'t0' must be within the past 31 days", "parameter"),
        ("getNetworkApplianceVlans", {}, "This endpoint only supports MX networks", "subject"),
        ("getNetworkTraffic", {}, "'resolution' only supports 300 and 600", "parameter"),
        ("getOrganizationLicenses", {}, "'licenseTypes' must be an array", "parameter"),
        ("getNetworkTraffic", {}, "Timespan over 7 days is not supported", "parameter"),
        ("getNetworkTraffic", {}, "Please specify either timespan or t0", "missing parameter"),
        (
            "getNetworkTraffic",
            {"timespan": 9},
            "The timespan 9 of this request is bad",
            "parameter",
        ),
        (
            "getNetworkEvents",
            {},
            "productType is required for networks with several product types",
            "missing parameter",
        ),
        (
            "getNetworkEvents",
            {"product_type": "camera"},
            "This network does not have product type 'camera'",
            "subject",
        ),
        (
            "getNetworkEvents",
            {"product_type": "camera"},
            "productType is required to be one of appliance, switch",
            "parameter",
        ),
        ("getNetworkEvents", {"event_details": "abc"}, "Nothing known as abc", "parameter"),
        ("getNetworkApplianceVlans", {}, "VLANs are not enabled for this network", "subject"),
        ("getNetworkApplianceVlans", {}, "Unable to process", "unclear"),
        ("getNetworkWirelessConnectionStats", {}, "Must specify a client", "missing parameter"),
        (
            "getOrganizationLicenses",
            {},
            "Organization 1 does not support per-device licensing",
            "subject",
        ),
    ],
)
def test_a_parameter_is_one_of_the_operations(
    operation: str, options: dict[str, object], text: str, expected: str
) -> None:
    listing = Listing(name="other", operation_id=operation, options=options)
    assert refusal_of(text, listing) is Refusal(expected)
    error = BadRequestError(400, [text], operation=operation, organization_id="1")
    classes = {
        Refusal.SUBJECT: ErrorClass.UNAVAILABLE,
        Refusal.MISSING_PARAMETER: ErrorClass.FAIL,
    }
    assert classify_error(error, listing) == (
        classes.get(Refusal(expected), ErrorClass.REFUSED),
        False,
    )
    assert is_window_error(error) == ("t0" in text or "imespan" in text)


@pytest.mark.parametrize(
    ("body", "is_discovery", "expected"),
    [
        (b'{"errors": ["Not found"]}', False, (ErrorClass.UNAVAILABLE, False)),
        (b'{"errors": ["Not found"]}', True, (ErrorClass.UNAVAILABLE, True)),
        (
            b'{"errors": ["API access is disabled for this organization"]}',
            True,
            (ErrorClass.UNAVAILABLE, False),
        ),
        (b'{"errors": ["Not found, please try again"]}', False, (ErrorClass.FAIL, True)),
        (b'{"error": "temporarily unavailable"}', False, (ErrorClass.FAIL, True)),
        (b'{"page": "of a proxy"}', False, (ErrorClass.FAIL, True)),
        (b"<html>Not found</html>", False, (ErrorClass.FAIL, True)),
        (b" ", False, (ErrorClass.REFUSED, True)),
    ],
)
def test_a_404_that_is_not_the_apis_is_read_again(
    body: bytes, is_discovery: bool, expected: tuple[ErrorClass, bool]
) -> None:
    texts = []
    if body.startswith(b'{"error'):
        found = json.loads(body)
        texts = found.get("errors", [found.get("error")])
    error = NotFoundError(404, texts, body=body)
    listing = Listing(name="getOrganizationNetworks")
    assert classify_error(error, listing, is_discovery=is_discovery) == expected
