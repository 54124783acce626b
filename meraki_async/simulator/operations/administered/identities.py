"""The identity of the caller, and their API keys."""

from ...contract.responses import NOT_FOUND, ApiResponse
from ...world.clock import iso
from ..shared.call import Call, Handlers
from ..shared.responses import bad_request, ok


def _get_me(call: Call) -> ApiResponse:
    identity = call.identity
    return ok(
        {
            "name": identity.name,
            "email": identity.email,
            "lastUsedDashboardAt": "2026-08-29T13:04:51Z",
            "authentication": {
                "mode": "email",
                "api": {"key": {"created": bool(call.keys.of(identity))}},
                "twoFactor": {"enabled": True},
                "saml": {"enabled": False},
            },
        }
    )


def _list(call: Call) -> ApiResponse:
    keys = call.keys.of(call.identity)
    return ok([{"suffix": key.text[-4:], "createdAt": key.created_at} for key in keys])


def _generate(call: Call) -> ApiResponse:
    key = call.keys.generate(call.identity, iso(call.now))
    if key is None:
        return bad_request("An administrator may have at most two API keys")
    return ok({"key": key.text}, 202)


def _revoke(call: Call) -> ApiResponse:
    is_done = call.keys.revoke(call.identity, call.arguments["suffix"])
    return ApiResponse(202, b"") if is_done else NOT_FOUND


HANDLERS: Handlers = {
    "getAdministeredIdentitiesMe": _get_me,
    "getAdministeredIdentitiesMeApiKeys": _list,
    "generateAdministeredIdentitiesMeApiKeys": _generate,
    "revokeAdministeredIdentitiesMeApiKeys": _revoke,
}
