"""``meraki-async directory``, in processes of its own, against a simulated dashboard."""

import csv
import io
import json
import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import anyio
import pyarrow.parquet as pq
import pytest

from meraki_async.cli.durations import parse_days, parse_moment, parse_zone
from meraki_async.simulator import Clock, Simulator

from ..cli import command
from ..cli.command import Done, one_line

pytestmark = [pytest.mark.anyio, pytest.mark.slow]


@pytest.fixture
async def dashboard() -> AsyncIterator[Simulator]:
    clock = Clock()
    clock.freeze()
    async with Simulator(
        organizations=4, devices_per_organization=10, rate_limits=False, clock=clock
    ) as running:
        yield running


class Terminal:
    """A user's shell, with a store of its own."""

    def __init__(self, dashboard: Simulator, directory: Path) -> None:
        self.dashboard = dashboard
        self.db = directory / "store" / "directory.sqlite"
        self.variables = {
            "MERAKI_DASHBOARD_API_KEY": dashboard.api_key,
            "MERAKI_ASYNC_DB": str(self.db),
        }

    async def run(self, *arguments: str, **options: Any) -> Done:
        variables = self.variables | options.pop("variables", {})
        return await anyio.to_thread.run_sync(
            lambda: command.cli("directory", *arguments, variables=variables, **options)
        )

    async def sync(self, *arguments: str) -> Done:
        return await self.run("sync", "--base-url", self.dashboard.url, *arguments)

    async def lines(self, *arguments: str) -> list[Any]:
        done = await self.run(*arguments, "--format", "jsonl")
        assert done.returncode == 0, done.stderr
        return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.fixture
async def terminal(dashboard: Simulator, tmp_path: Path) -> Terminal:
    return Terminal(dashboard, tmp_path)


@pytest.fixture
async def synced(terminal: Terminal) -> Terminal:
    done = await terminal.sync("--quiet")
    assert done.returncode == 0, done.stderr
    return terminal


async def test_sync_and_its_figures(terminal: Terminal) -> None:
    dry = await terminal.sync("--dry-run")
    assert dry.returncode == 0, dry.stderr
    assert "full sync of 3 organizations: at least" in dry.stdout
    assert not terminal.db.parent.exists()
    first = await terminal.sync()
    assert first.returncode == 0, first.stderr
    assert "3 organizations read whole" in first.stdout
    requests = dry.stdout.split("at least ")[1].split()[0]
    assert f": {requests} requests" in first.stdout
    assert "API access is off" in first.stdout
    second = json.loads((await terminal.sync("--json", "--keep", "400d")).stdout)
    assert (second["mode"], second["requests"], second["differences"]) == ("incremental", 7, {})


@pytest.mark.slow
async def test_users(synced: Terminal) -> None:
    everybody = await synced.lines("users")
    assert everybody
    assert {each["type"] for each in everybody} == {"administrator"}
    assert all(each["remote_data"] for each in everybody)
    without = await synced.lines("users", "--without-2fa", "--no-remote-data")
    assert {each["id"] for each in without} == {
        each["id"] for each in everybody if each["is_2fa_enabled"] is False
    }
    assert "remote_data" not in without[0]
    organization = everybody[0]["organizations"][0]
    of_one = await synced.lines("users", "--org", organization["name"])
    assert {each["organizations"][0]["id"] for each in of_one} == {organization["id"]}
    assert len(await synced.lines("users", "--limit", "2")) == 2
    some = await synced.lines("users", "--select", "name,emails.email", "--limit", "1")
    assert set(some[0]) <= {"name", "emails"}
    wrong = await synced.run("users", "--select", "name,emails.emial")
    one_line(wrong, "users have no field emails.emial (did you mean emails", 2)
    done = await synced.run("users", "--org", "No such")
    one_line(done, "no visible organization of this id or name: No such", 2)


@pytest.mark.slow
async def test_every_format_says_how_fresh_it_is(synced: Terminal, tmp_path: Path) -> None:
    for resource in ("users", "roles", "organizations", "workspaces", "licenses", "activities"):
        table = await synced.run(resource, "--format", "table", "--time-zone", "Europe/Oslo")
        assert table.returncode == 0, table.stderr
        assert "4 organizations, read from" in table.stdout
        assert "Europe/Oslo" in table.stdout
        found = await synced.run(resource, "--format", "json")
        records = json.loads(found.stdout)
        assert records
        assert "4 organizations, read from" in found.stderr
        file = tmp_path / f"{resource}.parquet"
        done = await synced.run(resource, "--format", "parquet", "--out", str(file))
        assert done.returncode == 0, done.stderr
        assert file.stat().st_mode & 0o077 == 0
        assert pq.read_table(file).num_rows == len(records)
    strict = await synced.run("users", "--strict", "--format", "csv")
    assert strict.returncode == 1
    assert "its API access is off" in strict.stderr


async def test_every_format_has_the_same_fields(synced: Terminal, tmp_path: Path) -> None:
    out = tmp_path / "users.parquet"
    select = ("--select", "name,emails.email,remote_data.organization_id")
    lines = await synced.lines("users", *select)
    done = await synced.run("users", "--format", "csv", *select)
    rows = list(csv.DictReader(io.StringIO(done.stdout)))
    assert (
        await synced.run("users", "--format", "parquet", "--out", str(out), *select)
    ).returncode == 0
    columns = pq.read_table(out).to_pylist()
    assert len(lines) == len(rows) == len(columns) > 5
    for line, row, fields in zip(lines, rows, columns, strict=True):
        places = [each["organization_id"] for each in line["remote_data"]]
        assert places
        assert json.loads(row["remote_data.organization_id"]) == places
        assert {name: json.loads(fields[name] or "null") for name in ("emails", "remote_data")} == {
            name: line.get(name) for name in ("emails", "remote_data")
        }
        assert list(fields) == ["name", "emails", "remote_data"]


async def test_cells_of_csv_are_inert(synced: Terminal, dashboard: Simulator) -> None:
    world = dashboard._world
    organization = next(world.existing_organizations())
    for number, start in enumerate("=+-@\t\r"):
        record = world.listing(organization, "admins").records[number]
        world.put(organization, "admins", record["id"], {**record, "name": f"{start}cmd"})
    await synced.sync("--quiet")
    done = await synced.run("users", "--org", organization.id, "--format", "csv")
    names = [row["name"] for row in csv.DictReader(io.StringIO(done.stdout, newline=""))]
    assert sum(name.startswith("'") for name in names) >= 6
    assert not [name for name in names if name.startswith(tuple("=+-@\t\r"))]


@pytest.mark.slow
async def test_as_of(synced: Terminal, dashboard: Simulator) -> None:
    world = dashboard._world
    organization = next(world.existing_organizations())
    before = await synced.lines("users", "--org", organization.id)
    dashboard.clock.advance(3 * 86_400)
    record = world.listing(organization, "admins").records[-1]
    world.remove(organization, "admins", record["id"])
    assert (await synced.sync("--quiet")).returncode == 0
    assert len(await synced.lines("users", "--org", organization.id)) == len(before) - 1
    done = await synced.run("status")
    began = done.stdout.split("history since ")[1][:10]
    assert await synced.lines("users", "--org", organization.id, "--as-of", began) == before
    one_line(await synced.run("users", "--as-of", "2001-01-01"), "begins on", 2)
    one_line(await synced.run("users", "--as-of", "soon"), "--as-of takes a date", 2)


async def test_unreadable_organizations_fail_the_sync(
    synced: Terminal, dashboard: Simulator
) -> None:
    dashboard.faults.add("404-text@getOrganizationAdmins")
    done = await synced.sync("--retries", "0")
    assert done.returncode == 1
    assert "Not readable:" in done.stdout
    answer = await synced.run("users", "--format", "jsonl")
    assert answer.stdout
    assert "Not readable:" in answer.stderr
    assert "what there is was read" in answer.stderr
    status = await synced.run("status")
    assert status.returncode == 1
    assert "administrator: 404" in status.stdout


async def test_backup_and_restore(synced: Terminal, tmp_path: Path) -> None:
    file, before = tmp_path / "backup.sqlite", await synced.lines("users")
    assert (await synced.run("backup", str(file))).returncode == 0
    one_line(await synced.run("backup", str(file)), "File exists", 2)
    one_line(await synced.run("restore", str(file)), "--replace replaces it", 2)
    synced.db.write_bytes(b"\0" * 8192)
    one_line(await synced.run("users"), "damaged or no store", 2)
    synced.db.unlink()
    assert (await synced.run("restore", str(file))).returncode == 0
    assert await synced.lines("users") == before
    other = tmp_path / "text"
    other.write_text("no backup " * 1000)
    one_line(await synced.run("restore", str(other), "--replace"), "damaged or no store", 2)
    assert await synced.lines("users") == before


async def test_forget(synced: Terminal, dashboard: Simulator) -> None:
    world = dashboard._world
    organization = next(world.existing_organizations())
    records = world.listing(organization, "admins").records[::-1]  # the first has the key
    record = next(each for each in records if each["email"])
    world.remove(organization, "admins", record["id"])
    await synced.sync("--quiet")
    one_line(await synced.run("forget", "nobody@nowhere.example"), "Nothing", 0)
    asked = await synced.run("forget", record["email"])
    assert asked.returncode == 2
    assert "Law or contract may forbid it" in asked.stderr
    done = await synced.run("forget", record["email"].upper(), "--yes")
    assert done.returncode == 0, done.stderr
    assert "Removed" in done.stderr


async def test_what_cannot_be_done_is_said_in_one_line(terminal: Terminal) -> None:
    one_line(await terminal.run("users"), "there is no directory store", 2)
    one_line(await terminal.sync("--keep", "ever"), "--keep takes a span of time", 2)
    one_line(await terminal.run("users", "--format", "parquet"), "needs --out FILE", 2)
    one_line(await terminal.run("users", "--time-zone", "Mars"), "--time-zone takes a name", 2)
    database = {"MERAKI_ASYNC_DB": "postgresql://meraki:secret@127.0.0.1:9/x"}
    done = await terminal.run("status", variables=database)
    one_line(done, "cannot connect to postgresql://127.0.0.1:9/x", 2)
    assert "secret" not in done.stderr
    assert (await terminal.sync("--quiet")).returncode == 0
    connection = sqlite3.connect(terminal.db)
    connection.execute("UPDATE meta SET value = '99' WHERE name = 'format'")
    connection.commit()
    connection.close()
    one_line(await terminal.run("users"), "later version of this program", 2)
    one_line(await terminal.sync("--quiet"), "later version of this program", 2)


async def test_the_store_may_stand_in_the_configuration(synced: Terminal, tmp_path: Path) -> None:
    (tmp_path / "meraki-async.toml").write_text(f'db = "{synced.db}"\n')
    done = await synced.run(
        "organizations", "--format", "jsonl", cwd=tmp_path, variables={"MERAKI_ASYNC_DB": ""}
    )
    assert len(done.stdout.splitlines()) == 4, done.stderr


@pytest.mark.slow
async def test_ctrl_c_stops_cleanly_and_the_next_run_goes_on(tmp_path: Path) -> None:
    async with Simulator(
        organizations=200, devices_per_organization=2, latency=(0.02, 0.05)
    ) as dashboard:
        terminal = Terminal(dashboard, tmp_path)
        process = await anyio.to_thread.run_sync(
            lambda: subprocess.Popen(
                [
                    *(sys.executable, "-m", "meraki_async", "directory", "sync"),
                    *("--base-url", dashboard.url, "--rate", "100"),
                ],
                env={**os.environ, **terminal.variables},
                stderr=subprocess.PIPE,
                text=True,
            )
        )
        while len(dashboard.requests) < 1000:  # noqa: ASYNC110 - the server tells nobody
            await anyio.sleep(0.01)
        process.send_signal(signal.SIGSTOP)  # so that it is not done before the other has looked
        busy = await terminal.sync("--quiet")
        process.send_signal(signal.SIGINT)
        process.send_signal(signal.SIGCONT)
        _, errors = await anyio.to_thread.run_sync(process.communicate)
        one_line(busy, "is being written by another sync", 2)
        assert process.returncode == 130, errors
        assert "organizations are up to date. Run the same command again" in errors
        assert "Traceback" not in errors
        done = await terminal.sync("--json")
        progress = json.loads(done.stdout)
        assert progress["mode"] == "full"
        assert progress["read_whole"] < progress["organizations"] == 199


def test_spans_dates_and_zones() -> None:
    assert [parse_days("--idle", text) for text in ("90d", "12h", "2w", "1.5", "1y", "90m")] == [
        *(90.0, 0.5, 14.0, 1.5, 365.0, 0.0625)
    ]
    oslo = parse_zone("Europe/Oslo")
    end = parse_moment("--as-of", "2026-01-31", oslo, is_end=True)
    assert end.isoformat() == "2026-01-31T23:59:59.999999+01:00"
    assert parse_moment("--as-of", "20260131", oslo, is_end=True) == end
    # clocks are set back at midnight there
    end = parse_moment("--as-of", "2026-04-04", parse_zone("America/Santiago"), is_end=True)
    assert end.isoformat() == "2026-04-04T23:59:59.999999-04:00"
    exact = parse_moment("--as-of", "2026-01-31T12:00:00Z", oslo, is_end=True)
    assert exact.isoformat() == "2026-01-31T12:00:00+00:00"
    for wrong in ("", "d", "-5d", "90 years"):
        with pytest.raises(ValueError, match="--idle takes"):
            parse_days("--idle", wrong)
