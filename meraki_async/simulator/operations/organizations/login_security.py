"""Login security: how administrators sign in, and the addresses that API keys are accepted from."""

from collections.abc import Iterator, Mapping
from typing import Any
from zlib import crc32

from ...access.permissions import address_range
from ...contract.responses import ApiResponse
from ...world.blueprint import OrganizationBlueprint
from ...world.sorted_records import KeyedRecord, Record
from ...world.world import RecordType, World
from ..shared.call import Call, Handlers
from ..shared.change_log import log_change
from ..shared.responses import bad_request, ok

_INITIAL_SETTINGS: Record = {
    "enforcePasswordExpiration": False,
    "passwordExpirationDays": 90,
    "enforceDifferentPasswords": False,
    "numDifferentPasswords": 3,
    "enforceStrongPasswords": True,
    "minimumPasswordLength": 12,
    "enforceAccountLockout": True,
    "accountLockoutAttempts": 5,
    "enforceIdleTimeout": True,
    "idleTimeoutMinutes": 30,
    "enforceTwoFactorAuth": False,
    "enforceLoginIpRanges": False,
    "loginIpRanges": [],
    "enforceLockedIpSessions": False,
    "apiAuthentication": {"ipRestrictionsForKeys": {"enabled": False, "ranges": []}},
}


def _settings(
    world: World, organization: OrganizationBlueprint, parent: str
) -> Iterator[KeyedRecord]:
    digest = crc32(f"{organization.seed}/{organization.index}/two-factor".encode())
    is_enforced = not organization.is_empty and digest % 3 == 0
    yield "", {**_INITIAL_SETTINGS, "enforceTwoFactorAuth": is_enforced}


def _merged(old: Mapping[str, Any], changes: Mapping[str, Any]) -> Record:
    """The old settings with those of a body; no members are added, and null changes nothing."""
    merged = dict(old)
    for name in old.keys() & changes.keys():
        if isinstance(old[name], dict):
            merged[name] = _merged(old[name], changes[name] or {})
        elif changes[name] is not None:
            merged[name] = changes[name]
    return merged


def _get(call: Call) -> ApiResponse:
    return ok(call.world.settings(call.organization, "loginSecurity"))


def _update(call: Call) -> ApiResponse:
    old = call.world.settings(call.organization, "loginSecurity")
    new = _merged(old, call.body or {})
    keys = new["apiAuthentication"]["ipRestrictionsForKeys"]
    for is_on, ranges in (
        (new["enforceLoginIpRanges"], new["loginIpRanges"]),
        (keys["enabled"], keys["ranges"]),
    ):
        if is_on and not ranges:
            return bad_request("At least one IP range is required")
        for text in ranges:
            try:
                address_range(text)
            except ValueError:
                return bad_request(
                    f"'{text}' is not an IP address, a CIDR block or a range of addresses"
                )
    call.world.put(call.organization, "loginSecurity", "", new)
    log_change(call, old, new)
    return ok(new)


RECORD_TYPES = {"loginSecurity": RecordType(_settings)}
HANDLERS: Handlers = {
    "getOrganizationLoginSecurity": _get,
    "updateOrganizationLoginSecurity": _update,
}
