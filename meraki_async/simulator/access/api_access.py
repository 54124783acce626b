"""What the API says of an organization whose API access is off."""

from enum import StrEnum

from ..contract.responses import NOT_FOUND, ApiResponse, error_response
from ..world.blueprint import OrganizationBlueprint
from ..world.world import World


class ApiOffMessage(StrEnum):
    """The responses known; all are 404s. Sources: issues of two of the API's clients."""

    ENABLE_FIRST = "enable-first"
    """``To make requests you must first enable API access via https://…``"""
    DISABLED = "disabled"
    """``API access is disabled for this organization. To make API requests …``"""
    EMPTY = "empty"
    """A body without a text, as of an organization that does not exist."""


def api_off_response(world: World, organization: OrganizationBlueprint) -> ApiResponse:
    """The response of an organization whose API access is off.

    Args:
        world: the simulated world.
        organization: which; half of them have the one text, half the other, unless it was chosen.
    """
    chosen = world.find(organization, "apiOff", "")
    if chosen is None:
        texts = (ApiOffMessage.ENABLE_FIRST, ApiOffMessage.DISABLED)
        message = texts[organization.index % 2]
    else:
        message = ApiOffMessage(chosen["message"])
    match message:
        case ApiOffMessage.ENABLE_FIRST:
            url = world.organization_record(organization)["url"]
            page = url.replace("/manage/overview", "/manage/organization/edit")
            return error_response(
                404, f"To make requests you must first enable API access via {page}"
            )
        case ApiOffMessage.DISABLED:
            return error_response(
                404,
                "API access is disabled for this organization. To make API requests for this "
                "organization you must first enable API access.",
            )
    return NOT_FOUND
