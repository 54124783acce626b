"""SAML: whether it is on, the identity providers, and the roles that they give."""

import re
from collections.abc import Iterator
from zlib import crc32

from ..answers import Answer
from ..call import Call, Handlers
from ..listing import Keyed, Record
from ..plan import Plan
from ..world import Kind
from .collection import Collection, given, log_difference
from .grants import (
    ACCESSES,
    NOTHING_GRANTED,
    by_full_administrators,
    grants,
    grants_nothing,
    problems,
)
from .replies import bad, ok

_ROLES = Collection(kind="samlRoles", argument="samlRoleId")
_IDPS = Collection(kind="samlIdps", argument="idpId")
_ORGANIZATION_ACCESSES = ("none", "read-only", "full", "enterprise")
_CUSTOM_ROLE = re.compile(r"custom-role:\d+:.+")
_FINGERPRINT = re.compile(r"[0-9A-Fa-f]{2}(:[0-9A-Fa-f]{2}){19}")
_FIRST_ID = 646_829_496_481_400_000


def _has_saml(plan: Plan) -> bool:
    """Two organizations in three sign in by SAML."""
    return not plan.is_empty and crc32(f"{plan.seed}/{plan.index}/saml".encode()) % 3 != 0


def _settings(plan: Plan) -> Iterator[Keyed]:
    yield "", {"enabled": _has_saml(plan)}


def _idps(plan: Plan) -> Iterator[Keyed]:
    if _has_saml(plan):
        digits = plan.random("idps").randbytes(20).hex(":").upper()
        number = _FIRST_ID + plan.index
        yield str(number), _idp(number, digits, f"https://sso{plan.index}.fjordlys.example/login")


def _idp(number: int, fingerprint: str, login: str | None, logout: str | None = None) -> Record:
    token = f"{crc32(str(number).encode()):08x}"
    return {
        "idpId": str(number),
        "consumerUrl": f"https://n214.meraki.com/saml/login/{token}/{number % 100_000}",
        "visionConsumerUrl": f"https://vision.meraki.com/saml/login/{token}/{number % 100_000}",
        "x509certSha1Fingerprint": fingerprint,
        "ssoLoginUrl": login,
        "sloLogoutUrl": logout,
    }


def _roles(plan: Plan) -> Iterator[Keyed]:
    if not _has_saml(plan):
        return
    networks = [{"id": plan.network_id(0), "access": "full"}]
    camera = [{"orgWide": True, "access": "view_live"}]
    for number, (role, access, where, cameras) in enumerate(
        (
            ("noc-readonly", "read-only", [], []),
            ("store-staff", "none", networks, []),
            ("security", "none", networks, camera),
        )
    ):
        identifier = str(_FIRST_ID + plan.index * 10 + number)
        yield (
            identifier,
            {
                "id": identifier,
                "role": role,
                "orgAccess": access,
                "networks": where,
                "tags": [],
                "camera": cameras,
            },
        )


def _create_role(call: Call) -> Answer:
    record = {
        "id": str(_FIRST_ID + call.world.new_number()),
        "role": call.body["role"],
        "orgAccess": call.body["orgAccess"],
        "networks": [],
        "tags": [],
        "camera": [],
        **grants(call),
    }
    texts = _role_problems(call, record)
    return bad(*texts) if texts else _ROLES.add(call, record["id"], record)


def _update_role(call: Call, old: Record) -> Answer:
    new = {**old, **given(call.body, "role", "orgAccess"), **grants(call)}
    texts = _role_problems(call, new)
    return bad(*texts) if texts else _ROLES.replace(call, old, new)


def _role_problems(call: Call, role: Record) -> list[str]:
    texts = list(problems(call, (*ACCESSES, "ssid-admin", "port-tags")))
    access = role["orgAccess"]
    if access not in _ORGANIZATION_ACCESSES and not _CUSTOM_ROLE.fullmatch(access):
        choices = ", ".join(map(repr, (*_ORGANIZATION_ACCESSES, "custom-role:ID:NAME")))
        texts.append(f"'orgAccess' must be one of: {choices}")
    if grants_nothing(role):
        texts.append(NOTHING_GRANTED)
    if not role["role"].strip():
        texts.append("Role can't be blank")
    if any(
        other["role"] == role["role"] and other["id"] != role["id"]
        for other in _ROLES.listing(call).records
    ):
        texts.append("Role has already been taken")
    return texts


def _create_idp(call: Call) -> Answer:
    body, number = call.body, _FIRST_ID + call.world.new_number()
    record = _idp(
        number,
        body["x509certSha1Fingerprint"],
        body.get("ssoLoginUrl"),
        body.get("sloLogoutUrl"),
    )
    texts = list(_idp_problems(record))
    return bad(*texts) if texts else _IDPS.add(call, record["idpId"], record)


def _update_idp(call: Call, old: Record) -> Answer:
    names = ("x509certSha1Fingerprint", "ssoLoginUrl", "sloLogoutUrl")
    new = {**old, **given(call.body, *names)}
    texts = list(_idp_problems(new))
    return bad(*texts) if texts else _IDPS.replace(call, old, new)


def _idp_problems(idp: Record) -> Iterator[str]:
    if not _FINGERPRINT.fullmatch(idp["x509certSha1Fingerprint"]):
        yield "X509cert sha1 fingerprint must be 20 pairs of hexadecimal digits, joined by colons"
    for name in ("ssoLoginUrl", "sloLogoutUrl"):
        if idp[name] is not None and not idp[name].startswith("https://"):
            yield f"'{name}' must be an https URL"


def _get_settings(call: Call) -> Answer:
    return ok(call.world.one(call.plan, "saml"))


def _update_settings(call: Call) -> Answer:
    old = call.world.one(call.plan, "saml")
    new = {**old, **given(call.body, "enabled", "spInitiated")}
    chosen = new.get("spInitiated", {}).get("idpId")
    if chosen is not None and _IDPS.listing(call).find(chosen) is None:
        return bad(f"IdP with ID {chosen} not found")
    log_difference(call, old, new)
    call.world.put(call.plan, "saml", "", new)
    return ok(new)


KINDS = {
    "saml": Kind(lambda world, plan, parent: _settings(plan)),
    "samlIdps": Kind(lambda world, plan, parent: _idps(plan)),
    "samlRoles": Kind(lambda world, plan, parent: _roles(plan)),
}
HANDLERS: Handlers = {
    "getOrganizationSaml": _get_settings,
    "updateOrganizationSaml": by_full_administrators(_update_settings),
    "getOrganizationSamlIdps": _IDPS.list,
    "getOrganizationSamlIdp": _IDPS.get,
    "createOrganizationSamlIdp": by_full_administrators(_create_idp),
    "updateOrganizationSamlIdp": by_full_administrators(_IDPS.about(_update_idp)),
    "deleteOrganizationSamlIdp": by_full_administrators(_IDPS.delete),
    "getOrganizationSamlRoles": _ROLES.list,
    "getOrganizationSamlRole": _ROLES.get,
    "createOrganizationSamlRole": by_full_administrators(_create_role),
    "updateOrganizationSamlRole": by_full_administrators(_ROLES.about(_update_role)),
    "deleteOrganizationSamlRole": by_full_administrators(_ROLES.delete),
}
