"""The listings that are read in a way of their own, and those of licenses by licensing model."""

ORGANIZATIONS = "getOrganizations"
SUBSCRIPTIONS = "getAdministeredLicensingSubscriptionSubscriptions"
LICENSING_MODELS = {
    "getOrganizationLicenses": "per-device",
    "getOrganizationLicensingCotermLicenses": "co-term",
    SUBSCRIPTIONS: "subscription",
}
"""Licenses are read by a listing for each licensing model; the API returns 400 to the other two
(https://developer.cisco.com/meraki/api-v1/)."""
