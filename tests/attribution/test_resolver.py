"""Who pays: requests on networks and devices whose organization has to be found out."""

import asyncio
import json
import logging
import os
import time
from collections import Counter
from pathlib import Path
from typing import Any

import msgspec
import pytest
from multidict import CIMultiDict

from meraki_async import (
    Budgets,
    ConfigurationError,
    ForbiddenError,
    HttpRequest,
    HttpResponse,
    MemoryTransport,
    Meraki,
    NotFoundError,
    RateLimit,
)
from meraki_async.attribution.resolver import OrganizationResolver
from meraki_async.simulator import Simulator

from ..clock import run

pytestmark = pytest.mark.anyio
KEY = "0123456789abcdef" * 2 + "01234567"
BASE = "http://127.0.0.1:1/api/v1"
UNLIMITED = RateLimit(None)


class Fleet:
    """So many organizations, each with so many networks (N_2_7: the seventh of organization 2) and
    a device in each (Q2_7). Counts what is asked for."""

    def __init__(self, organizations: int, networks: int) -> None:
        self.ids = [str(number) for number in range(1, organizations + 1)]
        self.networks = networks
        self.asked: Counter[str] = Counter()
        self.broken: set[str] = set()
        """Kinds that fail."""

    async def __call__(self, request: HttpRequest) -> HttpResponse:
        await asyncio.sleep(0.1)
        parts = request.url.partition("/api/v1/")[2].partition("?")[0].split("/")
        body: Any
        match parts:
            case ["organizations"]:
                kind, body = "organizations", [{"id": i} for i in self.ids]
            case ["organizations", owner, "networks"]:
                kind, body = "listing", [{"id": f"N_{owner}_{n}"} for n in range(self.networks)]
            case ["organizations", owner, "devices"]:
                kind, body = "listing", [{"serial": f"Q{owner}_{n}"} for n in range(self.networks)]
            case ["networks", network]:
                kind = "lookup"
                body = {"id": network, "organizationId": network.split("_")[1]}
            case ["devices", serial]:
                kind = "lookup"
                body = {"serial": serial, "networkId": "N_" + serial[1:]}
            case _:
                kind, body = "work", {}
        self.asked[kind] += 1
        if kind in self.broken:
            return HttpResponse(status=403, body=b'{"errors":["no"]}')
        return HttpResponse(status=200, headers=CIMultiDict(), body=json.dumps(body).encode())


def client(fleet: Fleet, budgets: Budgets | None = None, **settings: Any) -> Meraki:
    budgets = budgets or Budgets(UNLIMITED, source=UNLIMITED)
    transport = MemoryTransport(fleet)
    return Meraki(KEY, base_url=BASE, transport=transport, budgets=budgets, **settings)


def paid(meraki: Meraki) -> dict[str | None, int]:
    """Requests by the organization whose budget they were charged to."""
    return {o.organization_id: o.sent for o in meraki.budgets.snapshot().organizations}


async def work(meraki: Meraki, *paths: str) -> None:
    await asyncio.gather(*(meraki.request("GET", f"/{path}/anything").send() for path in paths))


def test_few_unknown_ids_are_looked_up_and_their_organizations_read() -> None:
    async def main() -> None:
        fleet = Fleet(organizations=500, networks=20)
        async with client(fleet) as meraki:
            await work(meraki, "networks/N_7_0")
            await asyncio.sleep(1)
            # the listing came with it: the others are known
            await work(meraki, *(f"networks/N_7_{n}" for n in range(20)))
            assert fleet.asked == {"lookup": 1, "listing": 1, "work": 21}
            assert paid(meraki) == {None: 1, "7": 22}

    run(main())


def test_as_many_unknown_ids_as_organizations_are_read_with_them() -> None:
    async def main() -> None:
        fleet = Fleet(organizations=5, networks=50)
        async with client(fleet) as meraki:
            paths = [f"networks/N_{o}_{n}" for o in fleet.ids for n in range(50)]
            await work(meraki, *paths)
            assert fleet.asked == {"organizations": 1, "listing": 5, "work": 250}
            assert paid(meraki) == {None: 1} | dict.fromkeys(fleet.ids, 51)

    run(main())


def test_reading_all_organizations_ends_when_nobody_waits() -> None:
    async def main() -> None:
        fleet = Fleet(organizations=100, networks=200)
        async with client(fleet) as meraki:
            await work(meraki, *(f"devices/Q3_{n}" for n in range(200)))
            assert fleet.asked["organizations"] == 1
            assert fleet.asked["listing"] <= 100 + 32
            assert fleet.asked["lookup"] == 0

    run(main())


def test_devices_are_looked_up_through_their_network() -> None:
    async def main() -> None:
        fleet = Fleet(organizations=10, networks=3)
        async with client(fleet) as meraki:
            await work(meraki, "devices/Q4_1")
            assert paid(meraki)["4"] >= 1
            assert fleet.asked["lookup"] == 2

    run(main())


def test_lookups_are_charged_when_it_is_known_to_whom() -> None:
    async def main() -> None:
        fleet = Fleet(organizations=1, networks=30)
        fleet.broken = {"organizations", "listing"}
        budgets = Budgets(RateLimit(1, 8), source=UNLIMITED)
        async with client(fleet, budgets) as meraki:
            loop = asyncio.get_running_loop()
            began = loop.time()
            await work(meraki, *(f"networks/N_1_{n}" for n in range(8)))
            # eight lookups, a listing and eight requests on a burst of eight at one a second
            assert loop.time() - began >= 8.5

    run(main())


@pytest.mark.parametrize(
    ("broken", "attributed"),
    [("organizations", 60), ("listing", 60), ("organizations lookup", 0)],
)
def test_a_failing_lookup_never_blocks(broken: str, attributed: int) -> None:
    async def main() -> None:
        fleet = Fleet(organizations=3, networks=20)
        fleet.broken = set(broken.split())
        async with client(fleet) as meraki:
            paths = [f"networks/N_{o}_{n}" for o in fleet.ids for n in range(20)]
            await work(meraki, *paths)
            assert fleet.asked["work"] == 60
            unpaid = fleet.asked["organizations"] + fleet.asked["lookup"] + 60 - attributed
            assert paid(meraki)[None] == unpaid

    run(main())


def test_at_most_four_lookups_are_in_flight() -> None:
    async def main() -> None:
        most = now = 0

        class Counting(Fleet):
            async def __call__(self, request: HttpRequest) -> HttpResponse:
                nonlocal most, now
                is_look_up = request.url.split("/")[-2] == "networks"
                now += is_look_up
                most = max(most, now)
                response = await super().__call__(request)
                now -= is_look_up
                return response

        fleet = Counting(organizations=1000, networks=1)
        async with client(fleet) as meraki:
            await work(meraki, *(f"networks/N_{o}_0" for o in fleet.ids[:60]))
            assert fleet.asked["lookup"] == 60
            assert most == 4

    run(main())


def test_for_organization_always_wins() -> None:
    async def main() -> None:
        fleet = Fleet(organizations=3, networks=1)
        async with client(fleet) as meraki:
            await meraki.request("GET", "/networks/N_1_0/x").for_organization("9")
            await meraki.request("GET", "/organizations/2/x").for_organization(9)
            assert paid(meraki) == {"9": 2}
            assert fleet.asked == {"work": 2}

    run(main())


@pytest.mark.parametrize("kind", [None, dict, msgspec.Raw])
def test_listings_teach_whose_their_networks_and_devices_are(kind: Any) -> None:
    async def main() -> None:
        fleet = Fleet(organizations=3, networks=5)
        async with client(fleet) as meraki:
            for listing in (
                meraki.organizations.get_organization_networks("2"),
                meraki.organizations.get_organization_devices("2"),
            ):
                await (listing if kind is None else listing.decode_as(kind))
            await work(meraki, "networks/N_2_4", "devices/Q2_3")
            assert fleet.asked == {"listing": 2, "work": 2}
            assert paid(meraki) == {"2": 4}

    run(main())


@pytest.mark.parametrize("kind", [None, dict, msgspec.Raw])
def test_what_a_listing_of_another_organization_shows_has_moved_there(kind: Any) -> None:
    async def main() -> None:
        fleet = Fleet(organizations=3, networks=5)
        async with client(fleet) as meraki:
            meraki._requester.resolver.learn("1", ["N_2_4", "Q2_3", "N_1_0"])
            await work(meraki, "networks/N_2_4", "devices/Q2_3")
            for listing in (
                meraki.organizations.get_organization_networks("2"),
                meraki.organizations.get_organization_devices("2"),
            ):
                await (listing if kind is None else listing.decode_as(kind))
            await work(meraki, "networks/N_2_4", "devices/Q2_3", "networks/N_1_0")
            assert fleet.asked == {"listing": 2, "work": 5}
            assert paid(meraki) == {"1": 3, "2": 4}

    run(main())


def test_the_last_word_counts() -> None:
    """Of an older listing and a newer response, although the listing is indexed late."""

    async def main() -> None:
        fleet = Fleet(organizations=3, networks=1)
        async with client(fleet) as meraki:
            resolver = meraki._requester.resolver
            await meraki.organizations.get_organization_networks("2")  # has N_2_0, which moves
            resolver.learn("3", ["N_2_0"])
            await work(meraki, "networks/N_2_0")
            assert paid(meraki) == {"2": 1, "3": 1}

    run(main())


@pytest.mark.parametrize("kind", [None, dict, msgspec.Raw])
def test_only_raw_listings_of_who_names_the_organization_teach_nothing(kind: Any) -> None:
    async def main() -> None:
        async with client(Fleet(organizations=3, networks=5)) as meraki:
            listing = meraki.organizations.get_organization_networks("2").for_organization("2")
            await (listing if kind is None else listing.decode_as(kind))
            known = [
                learned.organization_id
                for learned in meraki._requester.resolver.known_organizations()
            ]
            assert known == ([] if kind is msgspec.Raw else ["2"])

    run(main())


def test_a_network_that_names_another_organization_is_believed() -> None:
    async def main() -> None:
        fleet = Fleet(organizations=3, networks=1)
        async with client(fleet) as meraki:
            meraki._requester.resolver.learn("1", ["N_3_0"])
            assert (await meraki.networks.get_network("N_3_0")).organization_id == "3"
            await work(meraki, "networks/N_3_0")
            assert paid(meraki) == {"1": 1, "3": 1}

    run(main())


async def test_what_the_api_does_not_know_is_forgotten() -> None:
    async def gone(request: HttpRequest) -> HttpResponse:
        return HttpResponse(status=404, body=b'{"errors":["Not found"]}')

    async with Meraki(KEY, base_url=BASE, transport=MemoryTransport(gone)) as meraki:
        resolver = meraki._requester.resolver
        resolver.learn("1", ["N_1", "N_2"])
        with pytest.raises(NotFoundError):
            await meraki.networks.get_network("N_1")
        assert [known.ids for known in resolver.known_organizations()] == [["N_2"]]


def test_memory_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("meraki_async.attribution.resolver._MAX_IDS", 100)

    async def send(*_: object) -> bytes:
        raise ForbiddenError(403, [])

    resolver = OrganizationResolver(send, lambda organization_id: None)
    for number in range(1000):
        resolver.learn(str(number % 7), [f"N_{number}"])
    known = {identifier for learned in resolver.known_organizations() for identifier in learned.ids}
    assert known == {f"N_{number}" for number in range(900, 1000)}


def test_waiting_requests_can_be_cancelled() -> None:
    async def main() -> None:
        fleet = Fleet(organizations=3, networks=100)
        async with client(fleet) as meraki:
            paths = [f"networks/N_1_{n}" for n in range(100)]
            waiting = asyncio.ensure_future(work(meraki, *paths))
            await asyncio.sleep(0.01)
            waiting.cancel()
            await asyncio.gather(waiting, return_exceptions=True)
            await work(meraki, "networks/N_2_0")
            assert paid(meraki)["2"] >= 1
            assert meraki._requester.resolver.waiting == 0

    run(main())


@pytest.mark.slow
async def test_against_the_simulator_nothing_is_throttled() -> None:
    # half as much burst again as Meraki allows: a busy machine delivers late and all at once
    async with Simulator(
        organizations=4, devices_per_organization=200, seed=3, organization_burst=15
    ) as dashboard:
        async with Meraki(dashboard.api_key, base_url=dashboard.url) as meraki:
            ids = []
            async with meraki.fan_out(
                lambda org: meraki.organizations.get_organization_networks(org.id)
            ) as networks:
                ids = [network.id async for _, network in networks]
        # another client, which knows nothing of all this
        async with Meraki(dashboard.api_key, base_url=dashboard.url) as meraki:
            calls = (meraki.networks.get_network(identifier).send() for identifier in ids)
            assert {network.id for network in await asyncio.gather(*calls)} == set(ids)
        assert dashboard.counts[429] == 0


async def test_an_organization_cache_spares_the_next_process_its_lookups(tmp_path: Path) -> None:
    file = tmp_path / "resolver.json"
    for expected in (1, 0):
        fleet = Fleet(organizations=3, networks=5)
        async with client(fleet, organization_cache=file) as meraki:
            await work(meraki, "networks/N_2_1")
        assert fleet.asked["lookup"] == expected
    assert os.listdir(tmp_path) == [file.name]
    assert file.stat().st_mode & 0o077 == 0
    # neither another dashboard's, nor what is old, nor what was learned in the future
    content = json.loads(file.read_bytes())
    for change in (
        {"base_url": "http://127.0.0.1:2/api/v1"},
        {"organizations": [content["organizations"][0] | {"learned_at": time.time() - 8 * 86_400}]},
        {"organizations": [content["organizations"][0] | {"learned_at": time.time() + 1000}]},
    ):
        file.write_text(json.dumps(content | change))
        fleet = Fleet(organizations=3, networks=5)
        async with client(fleet, organization_cache=file) as meraki:
            await work(meraki, "networks/N_2_1")
        assert fleet.asked["lookup"] == 1


async def test_an_organization_cache_that_cannot_be_used_costs_only_a_warning(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    file = tmp_path / "resolver.json"
    for broken in (b"", b"\xff", b"[1]", b'{"base_url": 1}'):
        file.write_bytes(broken)
        caplog.clear()
        with caplog.at_level(logging.WARNING):
            async with client(Fleet(1, 1), organization_cache=file) as meraki:
                await work(meraki, "networks/N_1_0")
        assert [record.message for record in caplog.records] != []
        assert json.loads(file.read_bytes())["base_url"] == BASE


async def test_an_organization_cache_on_a_full_disk_is_left_as_it_was(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "resolver.json"
    async with client(Fleet(1, 1), organization_cache=file) as meraki:
        await work(meraki, "networks/N_1_0")
    before = file.read_bytes()

    def full(self: Path, target: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    async with client(Fleet(1, 9), organization_cache=file) as meraki:
        await work(meraki, "networks/N_1_5")
    assert "No space left" in caplog.text
    assert file.read_bytes() == before
    assert os.listdir(tmp_path) == [file.name]


def test_senseless_organization_caches_are_refused(tmp_path: Path) -> None:
    for settings in (
        {"organization_cache": tmp_path},
        {"organization_cache": tmp_path / "missing" / "resolver.json"},
        {"organization_cache": tmp_path / "resolver.json", "organization_cache_ttl": 0},
    ):
        with pytest.raises(ConfigurationError, match="organization_cache"):
            client(Fleet(1, 1), **settings)
