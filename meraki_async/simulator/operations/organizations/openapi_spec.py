"""The API's description, as an organization sees it."""

from ...access.permissions import has_beta
from ...contract.openapi import document
from ...contract.responses import ApiResponse
from ..shared.call import Call, Handlers


def _document(call: Call) -> ApiResponse:
    version = int(call.parameter("version") or 2)
    return ApiResponse(200, document(version, beta=has_beta(call.world, call.organization)))


HANDLERS: Handlers = {"getOrganizationOpenapiSpec": _document}
