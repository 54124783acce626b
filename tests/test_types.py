"""A user's type checkers: typical calls pass, wrong ones are errors."""

from collections.abc import Callable
from pathlib import Path

import pytest

from .type_checkers import mypy_errors, pyright_errors

CALLS = """\
from meraki_async import Meraki


async def use(meraki: Meraki) -> None:
    orgs = await meraki.organizations.get_organizations()
    organization_id = orgs[0].id
    async for device in meraki.organizations.get_organization_devices(
        organization_id, product_types=["wireless"], tags_filter_type="withAnyTags", per_page=100
    ):
        print(device.serial, device.model)
    async with meraki.fan_out(meraki.organizations.get_organization_networks) as stream:
        async for organization, network in stream:
            print(organization.name, network.name)
    networks = await meraki.organizations.get_organization_networks(organization_id)
    ids = [network.id for network in networks]
    await meraki.organizations.get_organization_devices(organization_id, network_ids=ids)
    # a value that is newer than our documentation
    await meraki.organizations.get_organization_devices(organization_id, product_types=["toaster"])
    await meraki.networks.update_network(ids[0], name="Office", tags=["a"], notes=None)
    await meraki.appliance.update_network_appliance_firewall_l3_firewall_rules(
        "N_1",
        rules=[{"policy": "deny", "protocol": "tcp", "destCidr": "any", "srcCidr": "any"}],
    )
    await meraki.switch.update_device_switch_port("Q2", "1", vlan=10, type="access")
    await meraki.organizations.delete_organization_admin(organization_id, "7")
    text: str | None = (await meraki.networks.get_network("N_1")).time_zone
    print(text, await meraki.devices.blink_device_leds("Q2", duration=20))
    print(await meraki.call("getOrganizations").as_dicts())
"""
WRONG = """\
from meraki_async import Meraki


async def use(meraki: Meraki) -> None:
    meraki.organizations.get_organization_devices()  # wrong
    meraki.organizations.get_organization_devices("1", product_types=5)  # wrong
    meraki.organizations.get_organization_devices("1", per_page="100")  # wrong
    meraki.organizations.get_organization_devices("1", organization="2")  # wrong
    meraki.organizations.get_organization_devicez("1")  # wrong
    print((await meraki.networks.get_network("N_1")).timezone)  # wrong
    async for one in meraki.networks.get_network("N_1"):  # wrong
        print(one)
    await meraki.networks.update_network("N_1", tags={"a": 1})  # wrong
    await meraki.appliance.update_network_appliance_firewall_l3_firewall_rules(
        "N_1", rules=[{"policy": "deny", "protcol": "tcp"}]  # wrong
    )
    await meraki.switch.update_device_switch_port("Q2", "1", vlan="ten")  # wrong
    number: int = (await meraki.networks.get_network("N_1")).id  # wrong
    print(number)
    meraki.fan_out(meraki.networks.get_network_devices("N_1"))  # wrong
"""
pytest.importorskip("mypy", reason="the lowest allowed dependencies are tested without checkers")
CHECKERS = pytest.mark.parametrize("errors_in", [mypy_errors, pyright_errors])
pytestmark = pytest.mark.slow
Check = Callable[[str, Path], dict[int, str]]


@CHECKERS
def test_right_calls_pass(errors_in: Check, tmp_path: Path) -> None:
    assert errors_in(CALLS, tmp_path) == {}


@CHECKERS
def test_wrong_calls_are_errors(errors_in: Check, tmp_path: Path) -> None:
    found = errors_in(WRONG, tmp_path)
    wrong = {n for n, line in enumerate(WRONG.splitlines(), 1) if line.endswith("# wrong")}
    assert wrong <= found.keys()
    # what follows from an error in the line before may be one as well
    assert found.keys() <= wrong | {line + 1 for line in wrong}
