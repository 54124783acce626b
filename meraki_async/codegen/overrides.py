"""Corrections to the OpenAPI document, where it and the wire are known to differ.

Each entry says what an operation's reply is on the wire. Entries for operations that a document
does not hold are ignored; ``unknown`` lists them.
"""

from collections.abc import Iterable
from typing import Literal

Shape = Literal["array", "items", "records"]

REPLY_SHAPES: dict[str, Shape] = {
    # declared as one object, really an array of it
    "getAdministeredLicensingSubscriptionEntitlements": "array",
    "getOrganizationEarlyAccessFeaturesOptIns": "array",
    "getNetworkWirelessRfProfiles": "array",
    "getOrganizationWirelessSsidsProfiles": "array",
    "getOrganizationWirelessSsidsProfilesOverviews": "array",
    "getOrganizationAssuranceImpactedDeviceWirelessByNetwork": "array",
}
"""What the reply is: an array of the declared object, an envelope, or an object with records."""


def unknown(operation_ids: Iterable[str]) -> list[str]:
    """Overrides that fit no operation."""
    return sorted(set(REPLY_SHAPES) - set(operation_ids))
