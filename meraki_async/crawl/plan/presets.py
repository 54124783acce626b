"""Named sets of listings, and which licensing model each license listing is for."""

ORGANIZATIONS = "getOrganizations"
SUBSCRIPTIONS = "getAdministeredLicensingSubscriptionSubscriptions"
LICENSING_MODELS = {
    "getOrganizationLicenses": "per-device",
    "getOrganizationLicensingCotermLicenses": "co-term",
    SUBSCRIPTIONS: "subscription",
}
"""Licenses are read by a listing for each licensing model; the API returns 400 to the other two
(https://developer.cisco.com/meraki/api-v1/)."""

_INVENTORY = (
    ORGANIZATIONS,
    "getOrganizationNetworks",
    "getOrganizationDevices",
    "getOrganizationDevicesAvailabilities",
    "getOrganizationInventoryDevices",
    "getOrganizationAdmins",
    *LICENSING_MODELS,
)
PRESETS: dict[str, tuple[str, ...]] = {
    "inventory": _INVENTORY,
    "directory": (
        ORGANIZATIONS,
        "getOrganizationAdmins",
        "getOrganizationSamlRoles",
        "getOrganizationConfigurationChanges",
        *LICENSING_MODELS,
    ),
    "health": (
        "getOrganizationDevicesAvailabilities",
        "getOrganizationDevicesUplinksAddressesByDevice",
        "getOrganizationUplinksStatuses",
        "getOrganizationAssuranceAlerts",
    ),
    "config": (
        "getOrganizationNetworks",
        "getOrganizationConfigTemplates",
        "getOrganizationPolicyObjects",
        "getNetworkSettings",
        "getNetworkGroupPolicies",
        "getNetworkWirelessSsids",
        "getNetworkApplianceVlans",
    ),
}
"""Named sets of listings, beside single operationIds."""
