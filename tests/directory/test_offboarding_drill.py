"""The drill: a person leaves 200 untidy organizations, and the process is killed halfway."""

import asyncio
import json
import os
import signal
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from meraki_async.simulator import Simulator

from .leavers import ALIAS, ALICE, Fleet
from .offboard_drill import Drill, build, switch_saml_on

pytestmark = [pytest.mark.anyio, pytest.mark.slow, pytest.mark.timeout(600)]


class Command:
    """``meraki-async offboard`` in a process of its own."""

    def __init__(self, fleet: Fleet, directory: Path) -> None:
        self._fleet = fleet
        self.directory = directory

    async def start(self, *more: str) -> asyncio.subprocess.Process:
        simulator = self._fleet.simulator
        return await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "meraki_async", "offboard", ALICE.upper(), "--also", ALIAS),
            *("--out", str(self.directory), "--format", "json", *more),
            env={
                **os.environ,
                "MERAKI_DASHBOARD_API_KEY": simulator.api_key,
                "MERAKI_DASHBOARD_BASE_URL": simulator.url,
            },
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )

    async def run(self, *more: str) -> tuple[int | None, Any]:
        """The exit code, and what it printed."""
        process = await self.start(*more)
        printed, errors = await process.communicate()
        assert printed, errors.decode()
        return process.returncode, json.loads(printed)

    async def kill_after(self, deletions: int) -> None:
        """Start it, and kill it once so many DELETEs have arrived."""
        process = await self.start("--yes")
        while len(self._fleet.deletions()) < deletions:
            assert process.returncode is None
            await asyncio.sleep(0.005)
        os.kill(process.pid, signal.SIGKILL)
        await process.communicate()


def named(report: Any, member: str) -> set[str]:
    """The organizations that a part of a report names."""
    return {(each.get("access") or each)["organization"]["id"] for each in report[member]}


def check_named(report: Any, drill: Drill) -> None:
    """Everything that cannot be removed is named, with what to do about it."""
    reasons = {each["access"]["organization"]["id"]: each["reason"] for each in report["kept"]}
    assert reasons == {
        **dict.fromkeys(drill.last_full, "last_full_administrator"),
        drill.read_only: "own_access_is_not_full",
    }
    unread = {each["organization"]["id"]: each for each in report["unreadable"]}
    assert unread.keys() == {*drill.api_off, drill.failing}
    assert {unread[each]["reason"] for each in drill.api_off} == {"api_access_off"}
    texts = {unread[each]["message"] for each in drill.api_off}
    assert any("must first enable API access via" in text for text in texts)
    assert any("API access is disabled" in text for text in texts)
    assert unread[drill.failing]["reason"] == "server_error"
    assert {each["access"]["id"] for each in report["possible"]} == set(drill.nameless.values())
    by_hand = {each["kind"]: each for each in report["by_hand"]}
    assert {each["id"] for each in by_hand["saml"]["organizations"]} >= set(drill.saml)
    assert "sessions" in by_hand
    told = [each["todo"] for name in ("kept", "unreadable", "possible") for each in report[name]]
    assert all(told)


async def test_the_drill(tmp_path: Path) -> None:
    async with Simulator(organizations=1, devices_per_organization=0) as simulator:
        fleet = Fleet(simulator)
        drill = build(fleet)
        await switch_saml_on(fleet, drill)
        command = Command(fleet, tmp_path)

        code, plan = await command.run("--dry-run")
        assert code == 1
        assert not fleet.writes()
        assert len(plan["taken"]) == sum(drill.removable.values())
        assert named(plan, "taken") == drill.removable.keys()
        check_named(plan, drill)

        await command.kill_after(len(plan["taken"]) // 2)
        before = Counter(path for path, _ in fleet.deletions())
        assert before
        assert before.total() < len(plan["taken"])

        code, report = await command.run("--yes")
        assert code == 1
        assert not report["is_complete"]
        check_named(report, drill)
        executed = Counter(path for path, status in fleet.deletions() if status == 204)
        assert set(executed.values()) == {1}
        assert executed.total() == sum(drill.removable.values())
        # whatever the killed run has removed is in the report of the one that went on
        gone = {
            (each["access"]["organization"]["id"], each["access"]["id"])
            for each in report["removed"]
        }
        assert gone == {tuple(path.split("/")[2::2]) for path in executed}
        assert len(report["removed"]) == len(gone)
        assert all(each["seen_gone_at"] for each in report["removed"])
        for each in drill.removable:
            addresses = [(email or "").strip().casefold() for email in fleet.addresses(each)]
            assert not {ALICE, ALIAS} & set(addresses)
        for each in (*drill.last_full, *drill.api_off, drill.read_only, drill.failing):
            assert len(fleet.addresses(each)) == 2

        writes = len(fleet.writes())
        code, again = await command.run("--yes")
        assert code == 1
        assert again["removed"] == again["left"] == []
        check_named(again, drill)
        assert len(fleet.writes()) == writes
