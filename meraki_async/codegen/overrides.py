"""Corrections to the OpenAPI document, where it and the wire are known to differ.

Entries for operations that are not in a document are ignored; ``unknown`` lists them. What the
generator does for every operation needs no entry: an array of ``{items, meta}`` is one envelope.
Types need none either: a field that arrives as another type is delivered as it comes.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Override:
    """What is different on the wire."""

    is_array: bool = False
    """Declared as one object, really an array of it."""
    may_be_array: bool = False
    """Declared as one object, which may come alone or in an array."""
    is_newest_first: bool = False
    """Its first page is the newest, and ``prev`` leads to the others: so other clients walk it."""
    may_be_empty: bool = False
    """Returns 204 when there are no data, though 200 alone is declared."""
    fields: Mapping[str, str] = field(default_factory=dict)
    """Undeclared members: JSON type by dotted name below the record (arrays are passed through)."""


_CHANNEL = {"utilization": "number", "wifi": "number", "non_wifi": "number"}
_TIMES = {"start_ts": "string", "end_ts": "string"}

OVERRIDES: dict[str, Override] = {
    "createOrganizationSamlIdp": Override(may_be_array=True),
    "getAdministeredLicensingSubscriptionEntitlements": Override(is_array=True),
    "getOrganizationEarlyAccessFeaturesOptIns": Override(is_array=True),
    "getNetworkWirelessRfProfiles": Override(is_array=True),
    "getOrganizationWirelessSsidsProfiles": Override(is_array=True),
    "getOrganizationWirelessSsidsProfilesOverviews": Override(is_array=True),
    "getOrganizationAssuranceImpactedDeviceWirelessByNetwork": Override(is_array=True),
    "getOrganizationConfigurationChanges": Override(is_newest_first=True),
    "getNetworkNetworkHealthChannelUtilization": Override(
        fields={
            f"{radio}.{name}": kind
            for radio in ("wifi0", "wifi1")
            for name, kind in {**_CHANNEL, **_TIMES}.items()
        }
    ),
    "getDeviceAppliancePerformance": Override(may_be_empty=True),
    "getDeviceCameraAnalyticsZones": Override(fields={"zoneId": "string"}),
}


def unknown(operation_ids: Iterable[str]) -> list[str]:
    """Overrides that fit no operation."""
    return sorted(set(OVERRIDES) - set(operation_ids))
