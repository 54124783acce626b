"""Several accounts used together: each organization through one that sees it."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any

import pytest

from meraki_async import (
    ApiKey,
    Budgets,
    ConfigurationError,
    ForbiddenError,
    IncompleteError,
    Meraki,
    NotFoundError,
    RateLimit,
    UnauthorizedError,
)

from ..raw_server import RawServer, Seen, found, http, serving

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("no_backoff")]

KEYS = {"north": "a" * 40, "south": "b" * 40, "dead": "d" * 40}
SEES = {"north": ["1", "2", "3"], "south": ["3", "4"]}
NETWORKS = {"N_4": "4"}


class Dashboard:
    """Organizations of which each key sees some."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str]] = []
        self.refused: set[tuple[str, str]] = set()
        self.headers: Mapping[str, str] = {}

    def __call__(self, seen: Seen, number: int) -> bytes:
        self.headers = seen.headers
        key = seen.headers.get("authorization", "").removeprefix("Bearer ")
        key = key or seen.headers.get("x-cisco-meraki-api-key", "")
        name = next((n for n, text in KEYS.items() if text == key), "nobody")
        path = seen.path.removeprefix("/api/v1")
        self.asked.append((name, path))
        if name not in SEES:
            return http(b'{"errors":["Invalid API key"]}', status="401 Unauthorized")
        if path == "/organizations":
            return found([{"id": each, "name": f"org {each}"} for each in SEES[name]])
        _, kind, identifier, *_ = path.split("/")
        organization = NETWORKS.get(identifier, identifier)
        if organization not in SEES[name]:
            return http(b'{"errors":["Not found"]}', status="404 Not Found")
        if (name, organization) in self.refused:
            return http(b'{"errors":["no"]}', status="403 Forbidden")
        if kind == "networks":
            return found({"id": identifier, "organizationId": organization})
        return found([{"serial": f"Q-{organization}", "networkId": f"N_{organization}"}])

    def of(self, organization_id: str) -> list[str]:
        """Who asked for an organization's devices, in turn."""
        path = f"/organizations/{organization_id}/devices"
        return [name for name, asked in self.asked if asked == path]


@asynccontextmanager
async def client(*names: str) -> AsyncIterator[tuple[Meraki, Dashboard, RawServer]]:
    dashboard = Dashboard()
    async with (
        serving(dashboard) as server,
        Meraki(
            auth=[ApiKey(KEYS[name], name=name) for name in names],
            base_url=server.url,
            budgets=Budgets(RateLimit(None), source=RateLimit(None)),
        ) as meraki,
    ):
        yield meraki, dashboard, server


async def test_each_organization_once_through_who_sees_it() -> None:
    async with client("north", "south") as (meraki, dashboard, _):
        organizations = await meraki.organizations.get_organizations()
        assert sorted(str(each.id) for each in organizations) == ["1", "2", "3", "4"]
        async with meraki.fan_out(meraki.organizations.get_organization_devices) as stream:
            devices = [(org.id, device.serial) async for org, device in stream]
        assert sorted(devices) == [(each, f"Q-{each}") for each in "1234"]
        assert {each: dashboard.of(each) for each in "1234"} == {
            "1": ["north"],
            "2": ["north"],
            "3": ["north"],
            "4": ["south"],
        }


async def test_the_order_given_decides() -> None:
    async with client("south", "north") as (meraki, dashboard, _):
        await meraki.organizations.get_organization_devices("3")
        assert dashboard.of("3") == ["south"]


async def test_the_next_one_when_the_first_is_refused() -> None:
    async with client("north", "south") as (meraki, dashboard, _):
        dashboard.refused.add(("north", "3"))
        for _ in range(2):
            assert len(await meraki.organizations.get_organization_devices("3")) == 1
        assert dashboard.of("3") == ["north", "south", "south"]
        dashboard.refused.add(("south", "3"))
        with pytest.raises(ForbiddenError):
            await meraki.organizations.get_organization_devices("3")
        dashboard.refused.add(("north", "1"))
        with pytest.raises(ForbiddenError):
            await meraki.organizations.get_organization_devices("1")


async def test_a_dead_account_is_named_and_the_others_are_read() -> None:
    async with client("dead", "south") as (meraki, _dashboard, _):
        found_ids: list[str | None] = []
        with pytest.raises(IncompleteError, match="could not be listed: dead") as raised:
            async for page in meraki.organizations.get_organizations().pages():
                found_ids += [organization.id for organization in page.items]
        assert found_ids == ["3", "4"]
        assert [failure.key for failure in raised.value.failures] == ["dead"]
        assert isinstance(raised.value.failures[0].error, UnauthorizedError)
        assert len(await meraki.organizations.get_organization_devices("4")) == 1


async def test_a_network_is_read_through_who_sees_its_organization() -> None:
    async with client("north", "south") as (meraki, dashboard, _):
        network = await meraki.networks.get_network("N_4")
        assert network.id == "N_4"
        assert dashboard.asked[-1][0] == "south"
        with pytest.raises(NotFoundError):
            await meraki.networks.get_network("N_9")


async def test_the_header_of_older_proxies() -> None:
    dashboard = Dashboard()
    key = ApiKey(KEYS["north"], header_name="X-Cisco-Meraki-API-Key")
    async with serving(dashboard) as server, Meraki(auth=key, base_url=server.url) as meraki:
        await meraki.organizations.get_organizations()
    assert "authorization" not in dashboard.headers
    assert dashboard.headers["x-cisco-meraki-api-key"] == KEYS["north"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"api_key": "k", "auth": ApiKey("k")}, "api_key or auth, not both"),
        ({"auth": []}, "no credentials"),
        ({"auth": [ApiKey("k"), ApiKey("l")]}, "need a name each"),
    ],
)
def test_what_makes_no_sense(arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigurationError, match=message):
        Meraki(**arguments)
