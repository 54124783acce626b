"""State: out, in, back to the beginning, and kept in a file."""

import asyncio
import io
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from yarl import URL

from meraki_async.simulator import Clock, Simulator, StateError
from meraki_async.simulator.world.state import StateFile

from ..conftest import Asker

pytestmark = pytest.mark.anyio

FIGURES: dict[str, Any] = {"organizations": 4, "devices_per_organization": 30, "seed": 3}


def simulator(**settings: Any) -> Simulator:
    return Simulator(**{**FIGURES, "rate_limits": False, **settings})


async def export(http: aiohttp.ClientSession, running: Simulator) -> bytes:
    async with http.get(URL(running.url).origin() / "simulator/state") as response:
        assert response.status == 200
        return await response.read()


async def restore(http: aiohttp.ClientSession, running: Simulator, body: bytes) -> tuple[int, Any]:
    url = URL(running.url).origin() / "simulator/state"
    async with http.put(url, data=io.BytesIO(body)) as response:
        return response.status, await response.json()


async def change(ask: Asker) -> str:
    """Write a few things; returns the path of what was written to."""
    organization = f"/organizations/{(await ask.open_organizations())[0]['id']}"
    created = {"name": "new", "productTypes": ["switch", "wireless"]}
    assert (await ask.send("POST", f"{organization}/networks", created)).status == 201
    networks = (await ask(f"{organization}/networks")).json
    assert (await ask.send("DELETE", f"/networks/{networks[0]['id']}")).status == 204
    await ask.send("PUT", organization, {"name": "renamed"})
    return organization


async def look(ask: Asker, organization: str) -> list[Any]:
    paths = ("", "/networks", "/devices", "/inventory/devices", "/configurationChanges")
    return [(await ask(organization + path)).json for path in paths]


async def test_out_and_in(http: aiohttp.ClientSession) -> None:
    clock = Clock()
    clock.freeze(1785585600)
    async with simulator(clock=clock) as one, simulator() as other:
        ask = Asker(http, one)
        organization = await change(ask)
        before = await look(Asker(http, other), organization)
        exported = await export(http, one)
        status, response = await restore(http, other, exported)
        assert (status, response["written"]) == (200, len(json.loads(exported)["written"]))
        changed = await look(ask, organization)
        assert changed != before
        assert await look(Asker(http, other), organization) == changed
        assert other.clock.frozen_at == 1785585600
        assert json.loads(await export(http, other)) == json.loads(exported)
        # ids go on from where they were
        new = {"name": "another", "productTypes": ["switch"]}
        created = [
            (await Asker(http, running).send("POST", f"{organization}/networks", new)).json["id"]
            for running in (one, other)
        ]
        assert created[0] == created[1]


async def test_keys_are_kept(http: aiohttp.ClientSession, tmp_path: Path) -> None:
    file = tmp_path / "state.json"
    async with simulator(state_file=file) as running:
        ask = Asker(http, running)
        made = (await ask.send("POST", "/administered/identities/me/api/keys/generate")).json["key"]
        suffix = running.api_key[-4:]
        await ask.send("POST", f"/administered/identities/me/api/keys/{suffix}/revoke")
    assert file.stat().st_mode & 0o077 == 0
    async with simulator(state_file=file) as again:
        assert (await Asker(http, again)("/organizations")).status == 401
        bearer = {"Authorization": f"Bearer {made}"}
        assert (await Asker(http, again)("/organizations", **bearer)).status == 200
        async with http.delete(URL(again.url).origin() / "simulator/state") as response:
            assert response.status == 200
        assert (await Asker(http, again)("/organizations")).status == 200
        assert (await Asker(http, again)("/organizations", **bearer)).status == 401


async def test_a_new_organization_is_kept(http: aiohttp.ClientSession) -> None:
    async with simulator() as one, simulator() as other:
        created = await Asker(http, one).send("POST", "/organizations", {"name": "Fjordlys"})
        if created.status != 201:
            pytest.fail(f"cannot create: {created.body!r}")
        path = f"/organizations/{created.json['id']}"
        assert (await restore(http, other, await export(http, one)))[0] == 200
        assert (await Asker(http, other)(path)).json["name"] == "Fjordlys"


async def test_reset(http: aiohttp.ClientSession) -> None:
    clock = Clock()
    clock.freeze(1785585600)
    async with simulator(clock=clock) as running:
        ask = Asker(http, running)
        organization = f"/organizations/{(await ask.open_organizations())[0]['id']}"
        before = await look(ask, organization)
        assert await change(ask) == organization
        assert await look(ask, organization) != before
        async with http.delete(URL(running.url).origin() / "simulator/state") as response:
            assert response.status == 200
        assert await look(ask, organization) == before
        assert json.loads(await export(http, running))["written"] == []
        assert clock.is_frozen


async def test_a_reset_puts_the_clock_back(http: aiohttp.ClientSession) -> None:
    frozen = Clock()
    frozen.freeze(1785585600)
    for clock, before in ((frozen, (1785585600, 0)), (Clock(), (None, 0))):
        async with simulator(clock=clock) as running:
            clock.freeze(1785672000)
            async with http.delete(URL(running.url).origin() / "simulator/state") as response:
                assert response.status == 200
            assert (clock.frozen_at, clock.offset) == before


def _with(**changes: Any) -> Callable[[dict[str, Any]], Any]:
    return lambda state: {**state, **changes}


def _entry(*entry: Any) -> Callable[[dict[str, Any]], Any]:
    return lambda state: {**state, "written": [*state["written"], entry]}


@pytest.mark.parametrize(
    ("spoil", "why"),
    [
        (lambda _: [], "not a state"),
        (lambda _: {"state": 1}, "not a state"),
        (_with(format=2), "format 2; only 1 can be read"),
        (
            _with(world={**FIGURES, "seed": 4}),
            "written for 4 organizations with about 30 devices each and seed 4, but this simulator "
            "has 4 organizations with about 30 devices each and seed 3: use the same settings",
        ),
        (_with(world={**FIGURES, "organizations": 5}), "written for 5 organizations"),
        (_with(made="many"), "not a state"),
        (_with(clock={"frozen_at": "noon", "ahead": 0}), "not a state"),
        (_with(clock={"frozen_at": -1e300, "ahead": 0}), "invalid clock"),
        (_with(clock={"frozen_at": None, "ahead": 1e300}), "invalid clock"),
        (_entry(0, "unicorns", "", "1", {}), "unknown type, 'unicorns'"),
        (_entry(0, "networks", "", "1", 5), "not a state"),
        (_entry(-1, "networks", "", "1", None), "organizations that it does not have"),
        (_entry(4, "networks", "", "1", None), "organizations that it does not have"),
        (_entry(10**9, "organization", "", "1", None), "organizations that it does not have"),
        (_entry(0, "organization", "", "1", {"id": "1"}), "invalid organization"),
    ],
)
async def test_what_does_not_fit_changes_nothing(
    http: aiohttp.ClientSession, spoil: Callable[[dict[str, Any]], Any], why: str
) -> None:
    clock = Clock()
    clock.freeze(1785585600)
    async with simulator(clock=clock) as running:
        await change(Asker(http, running))
        exported = await export(http, running)
        corrupt = json.dumps(spoil(json.loads(exported))).encode()
        status, response = await restore(http, running, corrupt)
        assert status == 400
        assert why in response["errors"][0]
        assert (await restore(http, running, exported[:-5]))[0] == 400
        assert await export(http, running) == exported


async def test_a_large_state_comes_in(http: aiohttp.ClientSession) -> None:
    async with simulator() as running:
        exported = json.loads(await export(http, running))
        exported["written"] = [[0, "networks", "", "N_1", {"id": "N_1", "notes": "x" * 2_000_000}]]
        status, response = await restore(http, running, json.dumps(exported).encode())
        assert (status, response) == (200, {"written": 1})


# --- kept in a file ---


async def test_a_file_keeps_it(http: aiohttp.ClientSession, tmp_path: Path) -> None:
    file = tmp_path / "state.json"
    async with simulator(state_file=file) as first:
        assert file.exists()
        ask = Asker(http, first)
        organization = await change(ask)
        first.clock.freeze(1785585600)
        changed = await look(ask, organization)
    async with simulator(state_file=str(file)) as second:
        assert second.clock.frozen_at == 1785585600
        assert await look(Asker(http, second), organization) == changed
    assert os.listdir(tmp_path) == ["state.json"]


async def test_a_clock_that_was_set_before_stays(tmp_path: Path) -> None:
    file = tmp_path / "state.json"
    async with simulator(state_file=file) as first:
        first.clock.freeze(1785585600)
    clock = Clock()
    clock.freeze(1)
    async with simulator(state_file=file, clock=clock) as second:
        assert second.clock.now == 1


async def test_it_is_written_while_it_runs(
    http: aiohttp.ClientSession, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(StateFile, "seconds_between_writes", 0.001)
    file = tmp_path / "state.json"
    async with simulator(state_file=file) as running:
        before = file.stat()
        ask = Asker(http, running)
        for _ in range(5):
            await ask("/organizations")
        # reading is no reason to write
        assert file.stat().st_ino == before.st_ino
        await change(ask)
        exported = await export(http, running)
        async with asyncio.timeout(60):
            while file.read_bytes() != exported:
                await ask("/organizations")


async def test_a_write_that_fails_leaves_the_file_and_is_told_in_the_end(
    http: aiohttp.ClientSession, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(StateFile, "seconds_between_writes", 0.001)
    file = tmp_path / "state.json"
    running = simulator(state_file=file)
    await running.start()
    before = file.read_bytes()
    failed = []

    def fail(*_: Any) -> None:
        failed.append(1)
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", fail)
    ask = Asker(http, running)
    await change(ask)
    async with asyncio.timeout(60):
        while not failed:
            assert (await ask("/organizations")).status == 200
    with pytest.raises(OSError, match="No space left"):
        await running.stop()
    assert file.read_bytes() == before
    assert os.listdir(tmp_path) == ["state.json"]


async def test_files_that_cannot_be(tmp_path: Path) -> None:
    file = tmp_path / "state.json"
    file.write_bytes(b"{}")
    with pytest.raises(StateError, match=r"state.json: not a state"):
        await simulator(state_file=file).start()
    async with simulator(seed=4, state_file=tmp_path / "other.json"):
        pass
    with pytest.raises(StateError, match="use the same settings; to start anew, delete the file"):
        await simulator(state_file=tmp_path / "other.json").start()
    with pytest.raises(OSError, match="No such file"):
        await simulator(state_file=tmp_path / "missing" / "state.json").start()
    with pytest.raises(OSError, match="directory"):
        await simulator(state_file=tmp_path).start()
    assert file.read_bytes() == b"{}"
