"""SAML: whether it is on, its identity providers and roles."""

import re
from collections.abc import Iterator
from zlib import crc32

from ...contract.responses import ApiResponse
from ...world.administrators import NETWORK_ACCESSES, TAGS
from ...world.blueprint import OrganizationBlueprint
from ...world.sorted_records import KeyedRecord, Record
from ...world.world import RecordType
from ..shared.call import Call, Handlers
from ..shared.change_log import log_difference
from ..shared.collection import Collection, pick
from ..shared.https_urls import is_https
from ..shared.responses import bad_request, ok
from .access_rules import (
    NO_ACCESS_GRANTED,
    access_rule_problems,
    access_rules,
    grants_no_access,
    requires_full_access,
)

_ROLES = Collection(record_type="samlRoles", key_argument="samlRoleId")
_IDPS = Collection(record_type="samlIdps", key_argument="idpId")
_ORGANIZATION_ACCESSES = ("none", "read-only", "full", "enterprise")
_CUSTOM_ROLE = re.compile(r"custom-role:\d+:.+")
_FINGERPRINT = re.compile(r"[0-9A-Fa-f]{2}(:[0-9A-Fa-f]{2}){19}")
_FIRST_ID = 646_829_496_481_400_000
_FIRST_IDP_ID = 646_829_496_481_410_000


def _has_saml(organization: OrganizationBlueprint) -> bool:
    """Two organizations in three sign in by SAML."""
    return (
        not organization.is_empty
        and crc32(f"{organization.seed}/{organization.index}/saml".encode()) % 3 != 0
    )


def _settings(organization: OrganizationBlueprint) -> Iterator[KeyedRecord]:
    yield "", {"enabled": _has_saml(organization)}


def _idps(organization: OrganizationBlueprint) -> Iterator[KeyedRecord]:
    if _has_saml(organization):
        digits = organization.random("idps").randbytes(20).hex(":").upper()
        number = _FIRST_IDP_ID + organization.index
        yield (
            str(number),
            _idp(number, digits, f"https://sso{organization.index}.fjordlys.example/login"),
        )


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


def _roles(organization: OrganizationBlueprint) -> Iterator[KeyedRecord]:
    if not _has_saml(organization):
        return
    networks = [{"id": organization.network_id(0), "access": "full"}]
    ssids = [{"id": organization.network_id(0), "access": "ssid-admin"}]
    camera = [{"orgWide": True, "access": "view_live"}]
    custom = f"custom-role:{5_000 + organization.index}:Helpdesk, level 2"
    tags = [{"tag": tag, "access": "monitor-only"} for tag in TAGS[:2]]
    for number, (role, access, where, by_tag, cameras) in enumerate(
        (
            ("noc-readonly", "read-only", [], [], []),
            ("store-staff", "none", networks, [], []),
            ("security", "none", networks, [], camera),
            ("helpdesk", custom, [], [], []),
            ("guest-desk", "none", ssids, tags, []),
        )
    ):
        identifier = str(_FIRST_ID + organization.index * 10 + number)
        yield (
            identifier,
            {
                "id": identifier,
                "role": role,
                "orgAccess": access,
                "networks": where,
                "tags": by_tag,
                "camera": cameras,
            },
        )


def _create_role(call: Call) -> ApiResponse:
    record = {
        "id": str(_FIRST_ID + call.world.new_number()),
        "role": call.body["role"],
        "orgAccess": call.body["orgAccess"],
        "networks": [],
        "tags": [],
        "camera": [],
        **access_rules(call),
    }
    messages = _role_problems(call, record)
    return bad_request(*messages) if messages else _ROLES.add(call, record["id"], record)


def _update_role(call: Call, old: Record) -> ApiResponse:
    new = {**old, **pick(call.body, "role", "orgAccess"), **access_rules(call)}
    messages = _role_problems(call, new)
    return bad_request(*messages) if messages else _ROLES.replace(call, old, new)


def _role_problems(call: Call, role: Record) -> list[str]:
    messages = list(access_rule_problems(call, (*NETWORK_ACCESSES, "ssid-admin", "port-tags")))
    access = role["orgAccess"]
    if access not in _ORGANIZATION_ACCESSES and not _CUSTOM_ROLE.fullmatch(access):
        choices = ", ".join(map(repr, (*_ORGANIZATION_ACCESSES, "custom-role:ID:NAME")))
        messages.append(f"'orgAccess' must be one of: {choices}")
    if grants_no_access(role):
        messages.append(NO_ACCESS_GRANTED)
    if not role["role"].strip():
        messages.append("Role can't be blank")
    if any(
        other["role"] == role["role"] and other["id"] != role["id"]
        for other in _ROLES.listing(call).records
    ):
        messages.append("Role has already been taken")
    return messages


def _create_idp(call: Call) -> ApiResponse:
    body, number = call.body, _FIRST_ID + call.world.new_number()
    record = _idp(
        number,
        body["x509certSha1Fingerprint"],
        body.get("ssoLoginUrl"),
        body.get("sloLogoutUrl"),
    )
    messages = list(_idp_problems(record))
    return bad_request(*messages) if messages else _IDPS.add(call, record["idpId"], record)


def _update_idp(call: Call, old: Record) -> ApiResponse:
    names = ("x509certSha1Fingerprint", "ssoLoginUrl", "sloLogoutUrl")
    new = {**old, **pick(call.body, *names)}
    messages = list(_idp_problems(new))
    return bad_request(*messages) if messages else _IDPS.replace(call, old, new)


def _idp_problems(idp: Record) -> Iterator[str]:
    if not _FINGERPRINT.fullmatch(idp["x509certSha1Fingerprint"]):
        yield "X509cert sha1 fingerprint must be 20 pairs of hexadecimal digits, joined by colons"
    for name in ("ssoLoginUrl", "sloLogoutUrl"):
        if idp[name] is not None and not is_https(idp[name]):
            yield f"'{name}' must be an https URL"


def _get_settings(call: Call) -> ApiResponse:
    return ok(call.world.settings(call.organization, "saml"))


def _update_settings(call: Call) -> ApiResponse:
    old = call.world.settings(call.organization, "saml")
    new = {**old, **pick(call.body, "enabled", "spInitiated")}
    chosen = new.get("spInitiated", {}).get("idpId")
    if chosen is not None and _IDPS.listing(call).find(chosen) is None:
        return bad_request(f"IdP with ID {chosen} not found")
    log_difference(call, old, new)
    call.world.put(call.organization, "saml", "", new)
    return ok(new)


RECORD_TYPES = {
    "saml": RecordType(lambda world, organization, parent: _settings(organization)),
    "samlIdps": RecordType(lambda world, organization, parent: _idps(organization)),
    "samlRoles": RecordType(lambda world, organization, parent: _roles(organization)),
}
HANDLERS: Handlers = {
    "getOrganizationSaml": _get_settings,
    "updateOrganizationSaml": requires_full_access(_update_settings),
    "getOrganizationSamlIdps": _IDPS.list,
    "getOrganizationSamlIdp": _IDPS.get,
    "createOrganizationSamlIdp": requires_full_access(_create_idp),
    "updateOrganizationSamlIdp": requires_full_access(_IDPS.with_record(_update_idp)),
    "deleteOrganizationSamlIdp": requires_full_access(_IDPS.delete),
    "getOrganizationSamlRoles": _ROLES.list,
    "getOrganizationSamlRole": _ROLES.get,
    "createOrganizationSamlRole": requires_full_access(_create_role),
    "updateOrganizationSamlRole": requires_full_access(_ROLES.with_record(_update_role)),
    "deleteOrganizationSamlRole": requires_full_access(_ROLES.delete),
}
