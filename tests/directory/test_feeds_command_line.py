"""``meraki-async changes`` and ``directory changes``, in processes of their own."""

import asyncio
import contextlib
import csv
import io
import itertools
import json
import os
import random
import re
import signal
import sqlite3
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import anyio
import pytest

from meraki_async.simulator import Clock, Simulator

from ..cli import command
from ..cli.command import Done, one_line
from .syncing import client, world_of

pytestmark = [pytest.mark.anyio, pytest.mark.slow]

ROOT = Path(__file__).parents[2]
CONSUMER = Path(__file__).with_name("reference_consumer.py")


@pytest.fixture
async def dashboard() -> AsyncIterator[Simulator]:
    clock = Clock()
    clock.freeze()
    async with Simulator(
        organizations=5, devices_per_organization=20, seed=3, rate_limits=False, clock=clock
    ) as running:
        yield running


class Terminal:
    """A user's shell, with a store of its own."""

    def __init__(self, dashboard: Simulator, directory: Path) -> None:
        self.dashboard = dashboard
        self.directory = directory
        self.db = directory / "directory.sqlite"
        self.variables = {
            "MERAKI_DASHBOARD_API_KEY": dashboard.api_key,
            "MERAKI_ASYNC_DB": str(self.db),
        }

    async def run(self, *arguments: str) -> Done:
        return await anyio.to_thread.run_sync(
            lambda: command.cli(*arguments, variables=self.variables)
        )

    async def sync(self, *arguments: str) -> None:
        url = self.dashboard.url
        done = await self.run("directory", "sync", "--base-url", url, "--quiet", *arguments)
        assert done.returncode == 0, done.stderr

    async def lines(self, *arguments: str, format: str = "jsonl") -> list[Any]:
        done = await self.run(*arguments, "--format", format)
        assert done.returncode == 0, done.stderr
        return [json.loads(line) for line in done.stdout.splitlines()]

    async def start(self, *arguments: str) -> asyncio.subprocess.Process:
        return await asyncio.create_subprocess_exec(
            *(sys.executable, *arguments),
            cwd=ROOT,
            env={**os.environ, **self.variables, "PYTHONPATH": str(ROOT)},
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )


@pytest.fixture
async def terminal(dashboard: Simulator, tmp_path: Path) -> Terminal:
    return Terminal(dashboard, tmp_path)


async def test_the_hierarchy_feed(terminal: Terminal) -> None:
    await terminal.sync()
    first = await terminal.lines("directory", "changes")
    assert {each["what"] for each in first} == {"added"}
    some = await terminal.lines("directory", "changes", "--limit", "3")
    assert some == first[:3]
    rest = await terminal.lines("directory", "changes", "--since", some[-1]["cursor"])
    assert rest == first[3:]
    dashboard = terminal.dashboard.dashboard
    moved, renamed = [each for each in first if each["kind"] == "network"][:2]
    target = next(
        each["id"]
        for each in first
        if each["kind"] == "organization"
        and each["id"] != moved["organization_id"]
        and each["new"]["api"]["enabled"]
    )
    dashboard.networks.move(moved["id"], target)
    dashboard.networks.change(renamed["id"], {"name": "=cmd|' /C calc'!A0"})
    terminal.dashboard.clock.advance(3600)
    await terminal.sync()
    since = ("directory", "changes", "--since", first[-1]["cursor"])
    found = {each["what"]: each for each in await terminal.lines(*since)}
    assert found["moved"]["id"] == moved["id"]
    assert found["moved"]["organization_id"] == target
    assert found["moved"]["old_organization_id"] == moved["organization_id"]
    assert found["renamed"]["changed"] == ["name"]
    done = await terminal.run(*since, "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(done.stdout)))
    assert {row["what"]: row["name"] for row in rows}["renamed"] == "'=cmd|' /C calc'!A0"
    assert "To go on: --since W" in done.stderr
    snapshot = await terminal.lines("directory", "changes", "--snapshot")
    assert snapshot[-1]["what"] == "end"
    again = ("directory", "changes", "--since", snapshot[-1]["cursor"])
    assert await terminal.lines(*again) == []
    one_line(await terminal.run("directory", "changes", "--since", "x"), "is no cursor", 2)
    one_line(await terminal.run("directory", "changes", "--snapshot", "--limit", "1"), "whole", 2)
    terminal.dashboard.clock.advance(10 * 86_400)
    await terminal.sync("--keep", "1d")
    one_line(await terminal.run(*since), "start over with a whole snapshot", 3)


async def test_changes_of_permissions(terminal: Terminal) -> None:
    await terminal.sync("--log-days", "0.01")
    dashboard = terminal.dashboard.dashboard
    async with client(terminal.dashboard) as owner:
        organization = (await owner.organizations.get_organizations())[0]
        new = await owner.organizations.create_organization_admin(
            str(organization.id), email="new@example.com", name="+New", org_access="read-only"
        )
    terminal.dashboard.clock.advance(60)
    account = {"twoFactorAuthEnabled": True}
    dashboard.administrators.change_account(str(organization.id), str(new.id), {"hasApiKey": True})
    victim = next(
        each
        for each in dashboard.administrators.list(str(organization.id))
        if each["orgAccess"] == "read-only"
        and not each["twoFactorAuthEnabled"]
        and each.get("email") not in (None, "", "new@example.com")
    )
    dashboard.administrators.change(str(organization.id), victim["id"], {"orgAccess": "none"})
    await terminal.sync()
    terminal.dashboard.clock.advance(3600)
    dashboard.administrators.change_account(str(organization.id), victim["id"], account)
    await terminal.sync()
    stated, guess, silent = await terminal.lines("changes")
    assert (stated["certainty"], stated["action"], stated["origin"]) == ("stated", "added", "api")
    assert stated["target"]["email"] == "new@example.com"
    assert stated["is_confirmed"]
    assert (guess["certainty"], guess["origin"]) == ("guess", "dashboard")
    assert guess["target"]["id"] == victim["id"]
    assert guess["changes"][-1] == {"field": "orgAccess", "old": "read-only", "new": "none"}
    assert silent["certainty"] == "observed"
    assert silent["changes"] == [{"field": "twoFactorAuthEnabled", "old": False, "new": True}]
    ocsf = await terminal.lines("changes", format="ocsf")
    assert [each["activity_name"] for each in ocsf] == [
        *("Create", "Assign Privileges", "Revoke Privileges", "MFA Factor Enable")
    ]
    ecs = await terminal.lines("changes", format="ecs")
    assert {tuple(each["event"]["category"]) for each in ecs} == {("iam",)}
    of_victim = await terminal.lines("changes", "--who", victim["email"].upper())
    assert [each["sequence"] for each in of_victim] == [2, 3]
    cursor = stated["cursor"]
    assert await terminal.lines("changes", "--since", cursor, "--org", str(organization.name)) == [
        *(guess, silent)
    ]
    assert await terminal.lines("changes", "--since", "2100-01-01") == []
    table = await terminal.run("changes", "--format", "table")
    assert "twoFactorAuthEnabled: false → true" in table.stdout
    rows = list(
        csv.DictReader(io.StringIO((await terminal.run("changes", "--format", "csv")).stdout))
    )
    assert rows[0]["target.name"] == "'+New"
    unknown = await terminal.run("changes", "--org", "No such")
    one_line(unknown, "no organization of this id or name: No such; there ", 2)
    assert repr(organization.name) in unknown.stderr
    one_line(await terminal.run("changes", "--since", "soon"), "a span of time such as 7d, not", 2)
    activities = ("directory", "activities", "--limit", "1", "--format", "jsonl")
    assert len(await terminal.lines(*activities, "--since", "3650d")) == 1
    one_line(await terminal.run(*activities, "--since", "soon"), "--since takes a date", 2)
    one_line(await terminal.run("changes", "--out", "x"), "--out needs --state", 2)


async def test_each_run_prints_what_is_new(terminal: Terminal) -> None:
    await terminal.sync()
    state, out = terminal.directory / "state", terminal.directory / "out.csv"
    kept = ("changes", "--state", str(state), "--out", str(out), "--format", "csv")
    assert (await terminal.run(*kept)).returncode == 0
    first = out.read_text()
    assert len(first.splitlines()) > 1
    assert out.stat().st_mode & 0o077 == state.stat().st_mode & 0o077 == 0
    assert (await terminal.run(*kept)).returncode == 0
    assert out.read_text() == first
    with out.open("a") as file:
        file.write("half a li")  # what a kill leaves
    assert (await terminal.run(*kept)).returncode == 0
    assert out.read_text() == first
    one_line(await terminal.run(*kept, "--who", "a@b.example"), "state of another selection", 2)
    one_line(await terminal.run(*kept[:3], "--format", "csv"), "state of another output", 2)
    out.write_text("")
    one_line(await terminal.run(*kept), "lacks what was written to it", 2)
    state.write_text("{}")
    one_line(await terminal.run(*kept), "is no state of a feed", 2)
    state.unlink()
    out.write_text("something")
    one_line(await terminal.run(*kept), "out.csv exists, but", 2)
    missing = str(terminal.directory / "no" / "state")
    one_line(await terminal.run("changes", "--state", missing), "cannot", 2)
    piped = ("changes", "--state", str(terminal.directory / "piped"))
    everything = await terminal.lines(*piped)
    assert len(everything) == len(first.splitlines()) - 1
    assert await terminal.lines(*piped) == []
    terminal.dashboard.clock.advance(500 * 86_400)
    with sqlite3.connect(terminal.db) as database:
        database.execute("UPDATE meta SET value = '1000' WHERE name = 'permission_deleted'")
        database.execute("UPDATE meta SET value = '2000' WHERE name = 'permission_sequence'")
    database.close()
    one_line(await terminal.run(*piped), "--skip-deleted", 3)
    assert await terminal.lines(*piped, "--skip-deleted") == []


async def test_following_until_interrupted(terminal: Terminal) -> None:
    await terminal.sync()
    for arguments in (("changes",), ("directory", "changes")):
        process = await terminal.start(
            *("-m", "meraki_async", *arguments, "--follow", "--interval", "0.1")
        )
        assert process.stdout is not None
        line = json.loads(await process.stdout.readline())
        assert line["sequence"] == 1
        process.send_signal(signal.SIGINT)
        _, errors = await process.communicate()
        assert process.returncode == 130
        assert errors.decode().strip().endswith("Interrupted.")


MANUAL = ROOT / "meraki_async" / "docs"


async def test_the_manuals_consumer_keeps_up(terminal: Terminal, tmp_path: Path) -> None:
    await terminal.sync()
    text = (MANUAL / "changes.md").read_text()
    example = re.search(r"```python\n(.*?)```", text, re.DOTALL)
    assert example is not None
    (tmp_path / "consumer.py").write_text(example.group(1))
    printed = []
    for _ in range(2):
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-W", "error::UserWarning", "consumer.py"),
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=asyncio.subprocess.PIPE,
        )
        printed.append((await process.communicate())[0])
        assert process.returncode == 0
    snapshot = await terminal.lines("directory", "changes", "--snapshot")
    assert len(printed[0].splitlines()) == len(snapshot) - 1
    assert printed[0] == printed[1]


def mirrored(path: Path) -> dict[tuple[str, str], tuple[str, int, Any]]:
    database = sqlite3.connect(path)
    rows = database.execute("SELECT kind, id, organization_id, is_visible, json FROM record")
    found = {(row[0], row[1]): (row[2], row[3], json.loads(row[4])) for row in rows}
    database.close()
    return found


async def change(simulator: Simulator, chance: random.Random, number: int) -> None:
    """What people do in the dashboard."""
    networks = simulator.dashboard.networks
    async with client(simulator, retries=10) as owner:
        organizations = [
            str(each.id)
            for each in await owner.organizations.get_organizations()
            if each.api is not None and each.api.enabled
        ]
        organization_id = chance.choice(organizations)
        there = await owner.organizations.get_organization_networks(organization_id)
    network_id = str(chance.choice(there).id) if there else ""
    name = f"{number} {chance.random()}"
    match chance.randrange(6):
        case 0 | 1 if network_id:
            target = chance.choice([each for each in organizations if each != organization_id])
            networks.move(network_id, target)
        case 2 if network_id:
            networks.change(network_id, {"name": name})
        case 3 if len(there) > 1:
            networks.remove(network_id)
        case 4:
            simulator.dashboard.organizations.rename(organization_id, name)
        case _:
            networks.add(organization_id, {"name": name, "productTypes": ["switch"]})


@pytest.mark.slow
@pytest.mark.timeout(900)
async def test_the_reference_consumer_has_the_world(terminal: Terminal, tmp_path: Path) -> None:
    """After faults, kills of the sync and of the consumer, repeats, and history that is deleted."""
    chance, simulator = random.Random(11), terminal.dashboard
    mirror = tmp_path / "mirror.sqlite"
    sync = ("-m", "meraki_async", "directory", "sync", "--base-url", simulator.url, "--quiet")
    kills = 0
    for day in itertools.count():
        if day >= 14 and kills > 3:
            break  # how often a process is killed depends on how fast the machine is
        for number in range(chance.randrange(6)):
            await change(simulator, chance, 10 * day + number)
        simulator.faults.clear()
        if chance.random() < 0.6:
            simulator.faults.add(chance.choice(["500:0.2", "429:0.2", "html:0.1", "reset:0.1"]))
        keep = ("--keep", "1d") if day in (6, 10) else ()
        processes = [
            await terminal.start(*sync, "--retries", "1", *keep),
            await terminal.start(str(CONSUMER), str(mirror)),
        ]
        for process in processes:
            if chance.random() < 0.5:
                try:
                    await asyncio.wait_for(process.wait(), chance.uniform(0.3, 1.8))
                except TimeoutError:
                    with contextlib.suppress(ProcessLookupError):  # it has just ended by itself
                        process.kill()
                        kills += 1
            await process.communicate()
        simulator.clock.advance(chance.choice([600, 3600, 86_400]))
    simulator.faults.clear()
    await terminal.sync("--full")
    for _ in range(2):
        process = await terminal.start(str(CONSUMER), str(mirror))
        _, errors = await process.communicate()
        assert process.returncode == 0, errors.decode()
    found = mirrored(mirror)
    world = await world_of(simulator)
    expected = {
        (str(kind), identifier): (organization_id, 1, record)
        for (kind, organization_id), records in world.items()
        if kind == "network"
        for identifier, record in records.items()
    }
    assert {key: value for key, value in found.items() if key[0] == "network"} == expected
    async with client(simulator) as owner:
        organizations = await owner.request("GET", "/organizations")
    assert {key: value for key, value in found.items() if key[0] == "organization"} == {
        ("organization", each["id"]): (each["id"], 1, each) for each in organizations
    }
