"""Sites from a table, built and taken down on the simulated dashboard."""

from pathlib import Path
from typing import Any

import pytest

from meraki_async import Meraki
from meraki_async.rows import RowChoice, RowError, Table
from meraki_async.simulator import Simulator
from meraki_async.sites import Profile, SiteRows, plan_removal, plan_sites, read_sites
from meraki_async.writes import apply_plan

from .sites_in_table import PROFILE, serial, write_sites

pytestmark = pytest.mark.anyio
ANY = '"appliance, switch, wireless, camera, sensor, cellularGateway"'


@pytest.fixture
async def organization(meraki: Meraki, simulator: Simulator) -> str:
    simulator.limits.organization_rate = 1000.0
    found = await meraki.organizations.get_organizations()
    return next(e.id or "" for e in found if e.api and e.api.enabled)


def sites_in(directory: Path, lines: list[str], **options: Any) -> SiteRows:
    (directory / "some.csv").write_text("\n".join(lines) + "\n")
    profile = options.pop("profile", Profile())
    table = Table.load(directory / "some.csv", RowChoice())
    return read_sites(table, profile, **options)


@pytest.mark.slow
async def test_built_and_taken_down(
    meraki: Meraki, simulator: Simulator, organization: str, tmp_path: Path
) -> None:
    wrong = write_sites(tmp_path, [organization], 4)
    table = Table.load(tmp_path / "sites.csv", RowChoice())
    rows = read_sites(table, Profile.load(tmp_path / "site.toml"))
    assert len(simulator.requests) == 1  # the fixture's
    assert (len(rows.sites), rows.wrong) == (4, 5)
    assert all(each.startswith(text) for each, text in zip(rows.problems, wrong, strict=True))
    made = await plan_sites(meraki, rows.sites)
    assert (made.sites, made.problems) == (4, [])
    claims = [c for c in made.plan.changes if c.operation == "claimIntoOrganizationInventory"]
    assert [len(each.body["serials"]) for each in claims] == [8]  # all at once
    plan = tmp_path / "plan.jsonl"
    made.plan.save(plan)
    report = await apply_plan(meraki, plan)
    assert report.is_complete, [o.detail for o in report.outcomes if o.state != "done"]
    networks = await meraki.organizations.get_organization_networks(organization)
    sites = {e.name or "": e for e in networks if (e.name or "").startswith("Site ")}
    assert sorted(sites) == ["Site 0000", "Site 0001", "Site 0002", "Site 0003"]
    site = sites["Site 0002"]
    assert (site.tags, site.time_zone, site.notes) == (["site"], "Europe/Berlin", "opened 2026")
    vlan = await meraki.appliance.get_network_appliance_vlan(site.id, "10")
    assert vlan.subnet == "172.16.2.0/24"
    ssid = await meraki.wireless.get_network_wireless_ssid(site.id, "0")
    assert ssid.name == "Site 0002 staff"
    device = await meraki.devices.get_device(serial(5))
    assert (device.network_id, device.name, device.tags) == (site.id, "Site 0002 2", ["r2"])
    assert device.address == "Main Street 2"
    again = await plan_sites(meraki, rows.sites)
    assert not again.plan.changes
    assert again.problems[0].startswith("row 2 (Site 0000): there is a network of this name")

    removal = await plan_removal(meraki, rows.sites[:3], release=True)
    gone = tmp_path / "gone.jsonl"
    removal.plan.save(gone)
    report = await apply_plan(meraki, gone)
    assert report.is_complete, [o.detail for o in report.outcomes if o.state != "done"]
    networks = await meraki.organizations.get_organization_networks(organization)
    assert [n.name for n in networks if (n.name or "").startswith("Site ")] == ["Site 0003"]
    left = meraki.organizations.get_organization_inventory_devices(
        organization, serials=[serial(n) for n in range(8)]
    )
    assert {each.serial async for each in left} == {serial(6), serial(7)}


async def test_a_teleworker_with_a_template(
    meraki: Meraki, organization: str, tmp_path: Path
) -> None:
    await meraki.organizations.create_organization_config_template(organization, name="Home")
    head = "name,serial,productTypes,lat,lng,template"
    rows = sites_in(
        tmp_path,
        [head, f"Ada,{serial(1)},{ANY},52.5,13.4,"],
        organization=organization,
        template="Home",
    )
    assert not rows.problems
    made = await plan_sites(meraki, rows.sites)
    plan = tmp_path / "plan.jsonl"
    made.plan.save(plan)
    report = await apply_plan(meraki, plan)
    assert report.is_complete, [o.detail for o in report.outcomes if o.state != "done"]
    device = await meraki.devices.get_device(serial(1))
    assert (device.name, device.lat, device.lng) == ("Ada", 52.5, 13.4)
    network = await meraki.networks.get_network(device.network_id)
    assert network.is_bound_to_config_template
    rows = sites_in(tmp_path, ["name", "Ada", "Nobody"], organization=organization, removing=True)
    removal = await plan_removal(meraki, rows.sites)
    assert [each.operation for each in removal.plan.changes] == [
        "removeNetworkDevices",
        "deleteNetwork",
    ]
    assert removal.problems == ["row 3 (Nobody): there is no network of this name"]


async def test_what_is_not_there_is_named(
    meraki: Meraki, organization: str, tmp_path: Path
) -> None:
    network = (await meraki.organizations.get_organization_networks(organization))[0]
    devices = meraki.organizations.get_organization_devices(organization)
    taken = next(each.serial or "" for each in await devices if each.network_id)
    head = "organization,name,serials,productTypes,template"
    lines = [
        f"{organization},New,{taken},switch,",
        f"{organization},{network.name},,switch,",
        f"{organization},Bound,,switch,Branch",
        "Nowhere,Elsewhere,,switch,",
    ]
    rows = sites_in(tmp_path, [head, *lines])
    made = await plan_sites(meraki, rows.sites)
    assert not made.plan.changes
    starts = (
        f"row 2 (New): {taken} is in network ",
        f"row 3 ({network.name}): there is a network of this name already",
        "row 4 (Bound): there is no template 'Branch'; there are: ",
        "row 5 (Elsewhere): organization 'Nowhere' is not seen by the key",
    )
    assert all(map(str.startswith, made.problems, starts))


def test_columns_that_mean_nothing_are_named(tmp_path: Path) -> None:
    with pytest.raises(RowError) as caught:
        sites_in(tmp_path, ["organization,nam,Owner", "1,x,y"])
    assert caught.value.problems[0].startswith("column nam: it is nothing of a site")
    assert "did you mean name?" in caught.value.problems[0]
    assert len(caught.value.problems) == 2
    rows = sites_in(
        tmp_path,
        ["organization,nam,Owner,productTypes", "1,x,y,switch"],
        mapped={"nam": "name", "*": ""},
    )
    assert rows.sites[0].name == "x"
    with pytest.raises(RowError, match="no column is organization"):
        sites_in(tmp_path, ["name", "x"])


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("productType = []", "unknown field `productType`"),
        ("[[vlans]]\nid = '1'\nsubnt = 'x'", r"vlans\[1\] has no 'subnt'; did you mean subnet"),
        ("[[ssids]]\nname = 'x'", r"ssids\[1\] needs number"),
        ("[device]\nlat = 'north'", "device.lat must be a number"),
        ("tags = [", "Invalid"),
    ],
)
def test_a_profile_that_is_wrong_says_so(text: str, problem: str, tmp_path: Path) -> None:
    (tmp_path / "site.toml").write_text(text)
    with pytest.raises(RowError, match=problem):
        Profile.load(tmp_path / "site.toml")


def test_rows_that_the_profile_makes_wrong(tmp_path: Path) -> None:
    (tmp_path / "site.toml").write_text(PROFILE + '\n[[ssids]]\nnumber = 1\npsk = {secret = "x"}\n')
    profile = Profile.load(tmp_path / "site.toml")
    head = "organization,name,region,opened,octets"
    rows = sites_in(tmp_path, [head, "1,A,r,2026,1.2", "1,B,r,2026,300.1"], profile=profile)
    assert rows.sites[0].ssids[1] == {"number": "1", "psk": {"$secret": "x"}}
    assert rows.problems == [
        "row 3: VLAN 10: '172.300.1.0/24' does not appear to be an IPv4 or IPv6 network"
    ]


async def test_secrets_of_a_profile_are_asked_for(
    meraki: Meraki, organization: str, tmp_path: Path
) -> None:
    (tmp_path / "site.toml").write_text(
        'productTypes = ["wireless"]\n[[ssids]]\nnumber = 0\nauthMode = "psk"\n'
        'psk = {secret = "staff"}\n'
    )
    profile = Profile.load(tmp_path / "site.toml")
    rows = sites_in(tmp_path, ["name", "A", "B"], profile=profile, organization=organization)
    made = await plan_sites(meraki, rows.sites)
    assert made.plan.missing_secrets() == ["staff"]
    assert made.plan.secrets == {}
    made.plan.save(tmp_path / "plan.jsonl")
    report = await apply_plan(meraki, tmp_path / "plan.jsonl", secrets={"staff": "correct horse"})
    assert report.is_complete
    networks = await meraki.organizations.get_organization_networks(organization)
    site = next(each for each in networks if each.name == "B")
    assert (await meraki.wireless.get_network_wireless_ssid(site.id, "0")).psk == "correct horse"
