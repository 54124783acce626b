"""Redirects to the hosts that organizations live on."""

from collections.abc import AsyncIterator

import aiohttp
import pytest
from yarl import URL

from meraki_async import Meraki
from meraki_async.simulator import Simulator

from ..conftest import Response

pytestmark = pytest.mark.anyio


class Host:
    """Asks a dashboard, and is not led elsewhere."""

    def __init__(self, http: aiohttp.ClientSession, simulator: Simulator) -> None:
        self._http = http
        self.simulator = simulator

    async def __call__(self, url: str, method: str = "GET", **headers: str) -> Response:
        if not url.startswith("http"):
            url = self.simulator.url + url
        headers["Authorization"] = f"Bearer {self.simulator.api_key}"
        async with self._http.request(
            method, URL(url, encoded=True), headers=headers, allow_redirects=False
        ) as response:
            return Response(response.status, await response.read(), response.headers)

    async def organizations(self) -> list[str]:
        listed = (await self("/organizations")).json
        return [f"/organizations/{o['id']}" for o in listed if o["api"]["enabled"]]


@pytest.fixture
async def host(http: aiohttp.ClientSession) -> AsyncIterator[Host]:
    async with Simulator(organizations=6, devices_per_organization=30, shards=2) as running:
        yield Host(http, running)


async def test_each_organization_lives_on_its_shard(host: Host) -> None:
    ports = set()
    for organization in await host.organizations():
        response = await host(organization)
        location = URL(response.headers["Location"])
        assert (response.status, location.path) == (302, f"/api/v1{organization}")
        there = await host(str(location))
        assert f"/organizations/{there.json['id']}" == organization
        ports.add(location.port)
    assert len(ports | {URL(host.simulator.url).port}) == 3


async def test_the_body_names_the_address(host: Host) -> None:
    organization = (await host.organizations())[0]
    response = await host(f"{organization}/devices?tags%5B%5D=a%2Fb&perPage=3")
    location = response.headers["Location"]
    assert location.endswith(f"{organization}/devices?tags%5B%5D=a%2Fb&perPage=3")
    escaped = location.replace("&", "&amp;")
    body = f'<html><body>You are being <a href="{escaped}">redirected</a>.</body></html>'
    assert response.body.decode() == body
    assert response.headers["Content-Type"].startswith("text/html")


async def test_the_path_stays_as_it_was_written(host: Host) -> None:
    organization = (await host.organizations())[0]
    response = await host(f"{organization}/policyObjects/a%2Fb")
    assert response.headers["Location"].endswith("/policyObjects/a%2Fb")


@pytest.mark.parametrize(
    ("method", "agent", "status"),
    [
        ("GET", "", 302),
        ("GET", "PostmanRuntime/7.43", 302),
        ("POST", "", 308),
        ("PUT", "python-meraki/4.1", 308),
        ("DELETE", "PostmanRuntime/7.43", 307),
    ],
)
async def test_the_status_depends_on_the_method(
    host: Host, method: str, agent: str, status: int
) -> None:
    organization = (await host.organizations())[0]
    assert (await host(organization, method, **{"User-Agent": agent})).status == status


async def test_one_status_for_all(http: aiohttp.ClientSession) -> None:
    async with Simulator(organizations=2, shards=1, redirect=307) as running:
        host = Host(http, running)
        (organization,) = await host.organizations()
        assert [(await host(organization, method)).status for method in ("GET", "PUT")] == [
            307,
            307,
        ]


async def test_links_lead_to_the_host_that_was_asked(host: Host) -> None:
    organization = (await host.organizations())[0]
    there = (await host(f"{organization}/devices?perPage=5")).headers["Location"]
    page = await host(there)
    assert URL(page.links["next"]).origin() == URL(there).origin()
    assert (await host(page.links["next"])).status == 200
    # requests about no organization get their response anywhere
    elsewhere = there.partition("/organizations")[0] + "/organizations?perPage=3"
    assert URL((await host(elsewhere)).links["next"]).origin() == URL(there).origin()


async def test_the_wrong_shard_redirects_too(host: Host) -> None:
    homes = {o: URL((await host(o)).headers["Location"]) for o in await host.organizations()}
    first = next(iter(homes))
    second = next(o for o, home in homes.items() if home.port != homes[first].port)
    response = await host(str(homes[first].with_path(f"/api/v1{second}")))
    assert (response.status, response.headers["Location"]) == (302, str(homes[second]))


async def test_nothing_is_done_or_charged_by_the_redirecting_host(host: Host) -> None:
    organization = (await host.organizations())[0]
    host.simulator.limits.organization_burst = 1
    host.simulator.limits.organization_rate = 1e-6
    where = (await host(organization)).headers["Location"]
    for _ in range(3):
        assert (await host(organization, "DELETE")).status == 308
    assert [(await host(where)).status for _ in range(2)] == [200, 429]
    host.simulator.limits.enabled = False
    logged = (await host(f"{where}/apiRequests")).json
    assert sorted(request["responseCode"] for request in logged) == [200, 429]


async def test_what_is_not_there_is_not_redirected(host: Host) -> None:
    assert (await host("/organizations/1")).status == 404
    assert (await host("/nothing")).status == 404


async def test_off_by_default(http: aiohttp.ClientSession) -> None:
    async with Simulator(organizations=2) as running:
        host = Host(http, running)
        (organization,) = await host.organizations()
        assert (await host(organization)).status == 200


@pytest.mark.parametrize("redirect", [None, 302, 307, 308])
async def test_the_client_follows(redirect: int | None) -> None:
    async with (
        Simulator(organizations=3, shards=2, redirect=redirect, rate_limits=False) as dashboard,
        Meraki(dashboard.api_key, base_url=dashboard.url) as meraki,
    ):
        organization = (await meraki.organizations.get_organizations())[0].id
        created = await meraki.organizations.create_organization_network(
            organization, name="new", product_types=["switch"]
        )
        networks = await meraki.organizations.get_organization_networks(organization)
        assert created.id in {network.id for network in networks}
        assert [seen.status for seen in dashboard.requests if seen.method == "POST"][-1] == 201


@pytest.mark.parametrize(("shards", "redirect"), [(-1, None), (101, None), (1, 301), (0, 200)])
def test_settings_that_make_no_sense(shards: int, redirect: int | None) -> None:
    with pytest.raises(ValueError, match="must be"):
        Simulator(shards=shards, redirect=redirect)


async def test_what_is_about_no_organization_may_be_redirected(
    http: aiohttp.ClientSession,
) -> None:
    async with Simulator(
        organizations=3, devices_per_organization=30, shards=1, faults=["redirect@getOrganizations"]
    ) as running:
        host = Host(http, running)
        response = await host("/organizations?perPage=3")
        assert response.status == 302
        location = URL(response.headers["Location"])
        assert location.path_qs == "/api/v1/organizations?perPage=3"
        assert location.port != URL(running.url).port
        assert (await host(str(location))).status == 200
        async with Meraki(running.api_key, base_url=running.url) as meraki:
            assert len(await meraki.organizations.get_organizations()) == 3


async def test_without_another_host_nobody_is_led_there(http: aiohttp.ClientSession) -> None:
    async with Simulator(organizations=3, faults=["redirect"]) as running:
        assert (await Host(http, running)("/organizations")).status == 200
