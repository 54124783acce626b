"""Who is asking, and their API keys."""

from ..answers import NOT_FOUND, Answer
from ..call import Call, Handlers
from ..clock import iso
from .replies import bad, ok


def _myself(call: Call) -> Answer:
    who = call.identity
    return ok(
        {
            "name": who.name,
            "email": who.email,
            "lastUsedDashboardAt": "2026-08-29T13:04:51Z",
            "authentication": {
                "mode": "email",
                "api": {"key": {"created": bool(call.keys.of(who))}},
                "twoFactor": {"enabled": True},
                "saml": {"enabled": False},
            },
        }
    )


def _list(call: Call) -> Answer:
    keys = call.keys.of(call.identity)
    return ok([{"suffix": key.text[-4:], "createdAt": key.created_at} for key in keys])


def _generate(call: Call) -> Answer:
    key = call.keys.generate(call.identity, iso(call.now))
    if key is None:
        return bad("An administrator may have at most two API keys")
    return ok({"key": key.text}, 202)


def _revoke(call: Call) -> Answer:
    is_done = call.keys.revoke(call.identity, call.arguments["suffix"])
    return Answer(202, b"") if is_done else NOT_FOUND


HANDLERS: Handlers = {
    "getAdministeredIdentitiesMe": _myself,
    "getAdministeredIdentitiesMeApiKeys": _list,
    "generateAdministeredIdentitiesMeApiKeys": _generate,
    "revokeAdministeredIdentitiesMeApiKeys": _revoke,
}
