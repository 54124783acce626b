"""What is read of each organization."""

from collections.abc import Callable
from typing import Any

from msgspec import Raw, Struct

from ..client import Meraki
from ..pagination import Paginator


class Target(Struct, frozen=True):
    """An organization to read."""

    id: str
    licensing_model: str | None = None


class Listing(Struct, frozen=True):
    """One listing of an organization, by the name its files go under."""

    name: str
    make: Callable[[Meraki, Target], Paginator[Any]]

    def of(self, meraki: Meraki, organization: Target) -> Paginator[Raw]:
        """The listing of one organization, its records not decoded."""
        return self.make(meraki, organization).decode_as(Raw)


def _licenses(meraki: Meraki, organization: Target) -> Paginator[Any]:
    """The listing that the organization's licensing model calls for; the API answers 400 to the
    other two (https://developer.cisco.com/meraki/api-v1/)."""
    if organization.licensing_model == "subscription":
        return meraki.licensing.get_administered_licensing_subscription_subscriptions(
            organization_ids=[organization.id]
        ).for_organization(organization.id)
    if organization.licensing_model == "per-device":
        return meraki.organizations.get_organization_licenses(organization.id)
    return meraki.licensing.get_organization_licensing_coterm_licenses(organization.id)


LISTINGS = (
    Listing("networks", lambda m, o: m.organizations.get_organization_networks(o.id)),
    Listing("devices", lambda m, o: m.organizations.get_organization_devices(o.id)),
    Listing(
        "device_availabilities",
        lambda m, o: m.organizations.get_organization_devices_availabilities(o.id),
    ),
    Listing("inventory", lambda m, o: m.organizations.get_organization_inventory_devices(o.id)),
    Listing("administrators", lambda m, o: m.organizations.get_organization_admins(o.id)),
    Listing("licenses", _licenses),
)
"""The inventory: what a crawl reads."""
