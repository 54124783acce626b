"""Licenses per device and co-term: the operations that read them."""

from collections.abc import Callable, Iterator

from ...contract.paging import page_response
from ...contract.responses import NOT_FOUND, ApiResponse
from ...world import fleet, licenses
from ...world.blueprint import OrganizationBlueprint
from ...world.sorted_records import KeyedRecord
from ...world.world import RecordType, World
from ..shared.call import Call, Handler, Handlers
from ..shared.filters import filtered
from ..shared.responses import bad_request, ok


def _bought_licenses(
    world: World, organization: OrganizationBlueprint, parent: str
) -> Iterator[KeyedRecord]:
    # for the initial devices: later, licenses change independently of devices
    devices = [device for _, device in fleet.hardware(organization)]
    return licenses.per_device(organization, devices[: organization.device_count], world.clock.now)


def _licenses(
    world: World, organization: OrganizationBlueprint, parent: str
) -> Iterator[KeyedRecord]:
    for license_ in world.listing(organization, "boughtLicenses").records:
        shown = licenses.with_state(license_, world.clock.now)
        if license_["deviceSerial"] is not None:
            device = world.find(organization, "hardware", license_["deviceSerial"])
            shown["networkId"] = device and device["networkId"]
        yield license_["id"], shown


def _keys(world: World, organization: OrganizationBlueprint, parent: str) -> Iterator[KeyedRecord]:
    for key in world.listing(organization, "boughtKeys").records:
        yield key["key"], {**key, "expired": licenses.key_expiration(key) <= world.clock.now}


def wrong_model(organization: OrganizationBlueprint, model: str) -> ApiResponse:
    """The response to an operation that does not fit the organization's licensing model."""
    return bad_request(f"Organization {organization.id} does not support {model} licensing")


def requires_model(model: str, handler: Handler) -> Handler:
    """A handler for organizations of one licensing model."""

    def handle(call: Call) -> ApiResponse:
        if call.organization.licensing != model:
            return wrong_model(call.organization, model)
        return handler(call)

    return handle


def _list_of(record_type: str) -> Callable[[Call], ApiResponse]:
    def handle(call: Call) -> ApiResponse:
        listing = call.world.listing(call.organization, record_type)
        found = filtered(listing, record_type, call.query)
        return page_response(found, call.query, call.operation, call.url)

    return handle


def _get(call: Call) -> ApiResponse:
    found = call.world.find(call.organization, "licenses", call.arguments["licenseId"])
    return NOT_FOUND if found is None else ok(found)


def _overview(call: Call) -> ApiResponse:
    world, organization = call.world, call.organization
    match organization.licensing:
        case "co-term":
            keys = world.listing(organization, "coterm").records
            # a key that was claimed since makes up for what was missing
            is_short = licenses.is_short(organization) and not world.has_writes(
                organization, "boughtKeys"
            )
            return ok(licenses.co_term_overview(keys, call.now, lacks_licenses=is_short))
        case "per-device":
            owned = world.listing(organization, "licenses").records
            return ok(licenses.per_device_overview(owned, call.now))
    if world.has_subscription_overview:
        held = world.listing(organization, "subscriptions").records
        return ok(licenses.subscription_overview(held, call.now))
    return wrong_model(organization, "co-term")


RECORD_TYPES = {
    "boughtLicenses": RecordType(_bought_licenses, period=licenses.DAY),
    "boughtKeys": RecordType(
        lambda world, organization, parent: licenses.co_term(organization, world.clock.now),
        period=licenses.DAY,
    ),
    "licenses": RecordType(_licenses, view_of="boughtLicenses hardware", period=licenses.DAY),
    "coterm": RecordType(_keys, view_of="boughtKeys", period=licenses.DAY),
}
HANDLERS: Handlers = {
    "getOrganizationLicenses": requires_model("per-device", _list_of("licenses")),
    "getOrganizationLicense": requires_model("per-device", _get),
    "getOrganizationLicensingCotermLicenses": requires_model("co-term", _list_of("coterm")),
    "getOrganizationLicensesOverview": _overview,
}
