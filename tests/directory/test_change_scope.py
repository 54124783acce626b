"""What entries of the change log say must be read again."""

import json
from typing import Any

import pytest

from meraki_async.directory.store.kinds import Kind
from meraki_async.directory.sync.change_scope import EVERYTHING, kinds_touched
from meraki_async.directory.sync.operations import LICENSE_KINDS, SAML_KINDS

NETWORK = frozenset({Kind.NETWORK})


def entry(label: Any, page: Any = "via API") -> bytes:
    return json.dumps({"page": page, "label": label}).encode()


@pytest.mark.parametrize(
    ("label", "touched"),
    [
        ("PUT /api/v1/networks/N_1", NETWORK),
        ("DELETE /api/v1/networks/N_1", NETWORK),
        ("POST /api/v1/networks/N_1/bind", NETWORK),
        ("POST /api/v1/organizations/1/networks", NETWORK),
        ("POST /api/v1/organizations/1/networks/combine", NETWORK),
        ("PUT /api/v1/networks/N_1/wireless/ssids/0", frozenset()),
        ("PUT /api/v1/devices/Q2XX/switch/ports/1", frozenset()),
        ("PUT /api/v1/organizations/1", frozenset()),
        ("DELETE /api/v1/organizations/1/admins/5", frozenset()),
        ("POST /api/v1/organizations/1/samlRoles", frozenset({Kind.SAML_ROLE})),
        ("PUT /api/v1/organizations/1/saml", SAML_KINDS),
        ("PUT /api/v1/organizations/1/loginSecurity", frozenset({Kind.LOGIN_SECURITY})),
        ("POST /api/v1/organizations/1/inventory/claim", LICENSE_KINDS),
        ("POST /api/v1/networks/N_1/devices/claim", LICENSE_KINDS),
        ("PUT /api/v1/organizations/1/licenses/7/", LICENSE_KINDS),
        ("POST /api/v1/organizations/1/actionBatches", EVERYTHING),
        ("PUT /api/v1/organizations/1/somethingNew", EVERYTHING),
        ("PUT /api/v1/networks/N_1/somethingNew", EVERYTHING),
        ("PUT /api/v1/elsewhere", EVERYTHING),
        ("something else", EVERYTHING),
        (None, EVERYTHING),
    ],
)
def test_of_the_api(label: Any, touched: frozenset[Kind]) -> None:
    assert kinds_touched([entry(label)]) == touched


def test_of_the_dashboard_nothing_is_known() -> None:
    assert kinds_touched([entry("PUT /api/v1/networks/N_1", page="Network-wide")]) == EVERYTHING
    assert kinds_touched([b"null"]) == kinds_touched([b"{}"]) == EVERYTHING


def test_together() -> None:
    assert kinds_touched([]) == frozenset()
    both = [entry("PUT /api/v1/networks/N_1"), entry("PUT /api/v1/organizations/1/loginSecurity")]
    assert kinds_touched(both) == {Kind.NETWORK, Kind.LOGIN_SECURITY}
