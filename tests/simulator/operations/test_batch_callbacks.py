"""Somebody is told when an action batch has ended."""

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from meraki_async.simulator import Simulator

from ..conftest import Asker
from .test_action_batches import make

pytestmark = pytest.mark.anyio
HOOK = "https://hooks.fjordlys.example/meraki?of=batches"


class Receiver:
    """A server that takes callbacks."""

    def __init__(self) -> None:
        self.status = 200
        self.got: list[tuple[str, Any]] = []
        self.patience = asyncio.Event()

    async def take(self, request: web.Request) -> web.Response:
        told = await request.json()
        self.got.append((str(request.rel_url), told))
        if request.path == "/slow":
            await self.patience.wait()
        return web.Response(status=self.status)


@pytest.fixture
async def receiver() -> AsyncIterator[tuple[Receiver, str]]:
    found = Receiver()
    application = web.Application()
    application.router.add_post("/{path:.*}", found.take)
    runner = web.AppRunner(application)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    yield found, f"http://127.0.0.1:{runner.addresses[0][1]}"
    found.patience.set()
    await runner.cleanup()


class World:
    """A simulator whose callbacks are received."""

    def __init__(self, simulator: Simulator, ask: Asker, organization: str, receiver: Receiver):
        self.simulator = simulator
        self.ask = ask
        self.organization = organization
        self.receiver = receiver

    async def create(self, name: str = "Batch till", **more: Any) -> dict[str, Any]:
        body = {"actions": [make(self.organization, name)], "confirmed": True, **more}
        response = await self.ask.send("POST", f"{self.organization}/actionBatches", body)
        assert response.status == 201, response.body
        created: dict[str, Any] = response.json
        return created

    async def status(self, batch: dict[str, Any]) -> dict[str, Any]:
        path = f"{self.organization}/webhooks/callbacks/statuses/{batch['callback']['id']}"
        found: dict[str, Any] = (await self.ask(path)).json
        return found

    async def settled(self, batch: dict[str, Any]) -> dict[str, Any]:
        async with asyncio.timeout(15):
            while (found := await self.status(batch))["status"] == "running":  # noqa: ASYNC110
                await asyncio.sleep(0.02)
        return found

    async def received(self) -> list[str]:
        """Of which batches the receiver was told, once one more that ends now has come after."""
        last = await self.create(name="The last till", callback={"url": HOOK}, synchronous=True)
        await until(lambda: self.told and self.told[-1] == last["id"])
        return self.told[:-1]

    @property
    def told(self) -> list[str]:
        return [told["message"]["id"] for _, told in self.receiver.got]


@pytest.fixture
async def world(
    http: aiohttp.ClientSession, receiver: tuple[Receiver, str]
) -> AsyncIterator[World]:
    async with Simulator(
        organizations=2,
        devices_per_organization=20,
        rate_limits=False,
        callback_receiver=receiver[1],
    ) as simulator:
        ask = Asker(http, simulator)
        [organization, *_] = await ask.open_organizations()
        yield World(simulator, ask, f"/organizations/{organization['id']}", receiver[0])


async def until(is_true: Callable[[], object]) -> None:
    async with asyncio.timeout(15):
        while not is_true():  # noqa: ASYNC110 - what is waited for is in another task
            await asyncio.sleep(0.01)


async def test_the_end_is_told_without_anybody_asking(world: World) -> None:
    world.simulator.clock.freeze()
    batch = await world.create(callback={"url": HOOK, "sharedSecret": "two ravens"})
    assert (await world.status(batch))["status"] == "running"
    asked = len(world.simulator.requests)
    world.simulator.clock.advance(60)
    await until(lambda: world.receiver.got)
    assert len(world.simulator.requests) == asked
    [(path, told)] = world.receiver.got
    assert path == "/meraki?of=batches"
    record = (await world.ask(world.organization)).json
    finished = (await world.ask(f"{world.organization}/actionBatches/{batch['id']}")).json
    assert finished["status"]["completed"]
    assert told == {
        "callbackId": batch["callback"]["id"],
        "sharedSecret": "two ravens",
        "sentAt": told["sentAt"],
        "organization": {"id": record["id"], "name": record["name"]},
        "message": finished,
    }
    status = await world.settled(batch)
    assert status["status"] == "completed"
    assert status["errors"] == []
    assert status["webhook"] == {
        "url": HOOK,
        "payloadTemplate": {"id": "wpt_00005"},
        "sentAt": told["sentAt"],
    }
    me = (await world.ask("/administered/identities/me")).json
    admins = (await world.ask(f"{world.organization}/admins")).json
    [own] = [each["id"] for each in admins if each["email"] == me["email"]]
    assert status["createdBy"] == {"adminId": own}
    assert "two ravens" not in str([status, finished])
    assert await world.received() == [batch["id"]]


async def test_nothing_is_told_before_the_end(world: World) -> None:
    world.simulator.clock.freeze()
    await world.create(callback={"url": HOOK})
    assert await world.received() == []


async def test_a_named_receiver_has_a_secret_of_its_own(world: World) -> None:
    network = (await world.ask(f"{world.organization}/networks")).json[0]["id"]
    servers = f"/networks/{network}/webhooks/httpServers"
    body = {"name": "x", "url": HOOK, "sharedSecret": "first"}
    server = (await world.ask.send("POST", servers, body)).json
    assert "sharedSecret" not in server
    await world.ask.send("PUT", f"{servers}/{server['id']}", {"sharedSecret": "second"})
    batch = await world.create(
        callback={"httpServer": {"id": server["id"]}, "payloadTemplate": {"id": "wpt_00003"}},
        synchronous=True,
    )
    await until(lambda: world.receiver.got)
    assert world.receiver.got[0][1]["sharedSecret"] == "second"
    webhook = (await world.status(batch))["webhook"]
    assert webhook["httpServer"] == {"id": server["id"]}
    assert webhook["payloadTemplate"] == {"id": "wpt_00003"}


async def test_what_fails_is_said(world: World) -> None:
    world.receiver.status = 500
    await world.create(callback={"url": HOOK}, synchronous=True)
    batch = await world.create(callback={"url": HOOK})  # the name is taken
    world.simulator.clock.advance(60)
    await until(lambda: len(world.receiver.got) == 2)
    message = world.receiver.got[1][1]["message"]
    assert message["id"] == batch["id"]
    assert message["status"]["failed"]
    status = await world.settled(batch)
    assert status["status"] == "failed"
    assert status["errors"] == [f"{HOOK} responded with 500"]


async def test_nothing_is_sent_of_what_nobody_confirmed(world: World) -> None:
    batch = await world.create(callback={"url": HOOK}, confirmed=False)
    kept = await world.create(callback={"url": HOOK}, confirmed=False)
    await world.ask.send("DELETE", f"{world.organization}/actionBatches/{batch['id']}")
    world.simulator.clock.advance(60)
    assert await world.received() == []
    path = f"{world.organization}/actionBatches/{kept['id']}"
    await world.ask.send("PUT", path, {"confirmed": True})
    world.simulator.clock.advance(60)
    await until(lambda: len(world.told) > 1)
    assert world.told[1:] == [kept["id"]]


async def test_a_slow_receiver_holds_up_nobody_else(world: World) -> None:
    slow = await world.create(
        callback={"url": "https://hooks.fjordlys.example/slow"}, synchronous=True
    )
    await until(lambda: world.receiver.got)
    assert await world.received() == [slow["id"]]
    assert (await world.status(slow))["status"] == "running"
    world.receiver.patience.set()
    assert (await world.settled(slow))["status"] == "completed"


async def test_each_of_many_that_wait_is_told(world: World) -> None:
    batches = [
        await world.create(name=f"Till {number}", callback={"url": HOOK}, confirmed=False)
        for number in range(120)
    ]
    for batch in batches:
        path = f"{world.organization}/actionBatches/{batch['id']}"
        await world.ask.send("PUT", path, {"confirmed": True, "synchronous": True})
    await until(lambda: len(world.told) >= len(batches))
    assert set(world.told) == {batch["id"] for batch in batches}
    assert {(await world.settled(batch))["status"] for batch in batches} == {"completed"}


async def test_an_organization_that_is_gone_stops_nobody_elses(world: World) -> None:
    world.simulator.clock.freeze()
    created = await world.ask.send("POST", "/organizations", {"name": "Short-lived"})
    organization = f"/organizations/{created.json['id']}"
    await World(world.simulator, world.ask, organization, world.receiver).create(
        callback={"url": HOOK}
    )
    assert (await world.ask.send("DELETE", organization)).status == 204
    world.simulator.clock.advance(60)
    assert await world.received() == []


async def test_an_address_that_none_may_have_any_more_stops_nobody_elses(
    world: World, http: aiohttp.ClientSession
) -> None:
    world.simulator.clock.freeze()
    batch = await world.create(callback={"url": HOOK})
    address = f"{world.simulator.controls_url}/state"
    async with http.get(address) as response:
        state = await response.text()
    async with http.put(address, data=state.replace(HOOK, "https://[bad")) as response:
        assert response.ok, await response.text()
    world.simulator.clock.advance(60)
    status = await world.settled(batch)
    assert status["status"] == "failed"
    assert status["errors"][0].startswith("https://[bad cannot be reached: ")
    assert await world.received() == []


async def test_a_receiver_that_is_not_there(http: aiohttp.ClientSession) -> None:
    async with Simulator(
        organizations=2, rate_limits=False, callback_receiver="http://127.0.0.1:9"
    ) as simulator:
        ask = Asker(http, simulator)
        [organization, *_] = await ask.open_organizations()
        world = World(simulator, ask, f"/organizations/{organization['id']}", Receiver())
        batch = await world.create(callback={"url": HOOK}, synchronous=True)
        status = await world.settled(batch)
    assert status["status"] == "failed"
    assert status["errors"][0].startswith(f"{HOOK} cannot be reached: ")
    for wrong in ("127.0.0.1:9", "ftp://x", "http://x/path"):
        with pytest.raises(ValueError, match="callbacks go to an address"):
            Simulator(callback_receiver=wrong)
