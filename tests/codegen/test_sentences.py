"""The first lines of the generated docstrings."""

import re
from itertools import pairwise

import pytest

from meraki_async.api.index import OPERATIONS
from meraki_async.codegen.sentences import sentence
from meraki_async.operations.lookup import find_operation

from .test_oddities import array, obj, response, spec_of


@pytest.mark.parametrize(
    ("method", "path", "name", "text"),
    [
        ("get", "/organizations", "getOrganizations", "List the organizations."),
        ("get", "/devices/{serial}", "getDevice", "Get a device."),
        (
            "get",
            "/organizations/{organizationId}/devices/statuses",
            "getOrganizationDevicesStatuses",
            "List the device statuses of an organization.",
        ),
        (
            "post",
            "/networks/{networkId}/appliance/vlans",
            "createNetworkApplianceVlan",
            "Create an appliance VLAN of a network.",
        ),
        (
            "put",
            "/networks/{networkId}/wireless/ssids/{number}/vpn",
            "updateNetworkWirelessSsidVpn",
            "Update the VPN of a wireless SSID of a network.",
        ),
        (
            "get",
            "/organizations/{organizationId}/clients/byNetwork/byDevice",
            "getOrganizationClientsByNetworkByDevice",
            "List the clients of an organization, by network and device.",
        ),
        ("post", "/devices/{serial}/blinkLeds", "blinkDeviceLeds", "Blink the LEDs of a device."),
        ("post", "/networks/{networkId}/bind", "bindNetwork", "Bind a network."),
        (
            "post",
            "/organizations/{organizationId}/profiles/batchCreate",
            "batchOrganizationProfilesCreate",
            "Batch-create the profiles of an organization.",
        ),
        (
            "post",
            "/networks/{networkId}/switch/stacks/{id}/add",
            "addNetworkSwitchStack",
            "Add to a switch stack of a network.",
        ),
        (
            "post",
            "/organizations/{organizationId}/claim",
            "claimIntoOrganization",
            "Claim into an organization.",
        ),
        (
            "get",
            "/organizations/{organizationId}/packetCapture/captures",
            "getOrganizationPacketCaptureCaptures",
            "List the packet captures of an organization.",
        ),
        ("delete", "/x/{id}", "oddX", "Delete a x."),
    ],
)
def test_sentences(method: str, path: str, name: str, text: str) -> None:
    record = obj(id={"type": "string"})
    responses = response(record if path.endswith("}") else array(record))
    [operation] = spec_of((method, path, {"operationId": name, "responses": responses}))
    assert sentence(operation) == text


def test_every_operation_begins_with_a_sentence() -> None:
    for operation_id in OPERATIONS:
        first = (find_operation(operation_id).method.__doc__ or "").partition("\n\n")[0]
        assert re.match(r"[A-Z][a-z-]+( [a-z]+)? (the|an?|into|from|to) ", first), first
        assert re.fullmatch(r"[^.]+(auto2\.0)?\.", first), first
        words = first.split()
        assert all(word != after for word, after in pairwise(words)), first
