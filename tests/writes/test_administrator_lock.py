"""Plans that take administrators away at the same time do not take the last ones."""

import asyncio
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from meraki_async import Meraki, PlanBlockedError
from meraki_async.simulator import Simulator
from meraki_async.writes import Plan, PlanReport, apply_plan
from meraki_async.writes.guards.administrator_lock import one_at_a_time

from .test_guards import Shop, removal

pytestmark = pytest.mark.anyio


@pytest.fixture(autouse=True)
def own_data(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return tmp_path / "data"


async def test_the_second_sees_what_the_first_has_left(
    simulator: Simulator, meraki: Meraki, tmp_path: Path
) -> None:
    shop = Shop(simulator)
    shop.change_account(shop.owner, accountStatus="locked")
    for name in ("alice", "bob"):
        plan = await Plan.of(meraki, [removal(meraki, shop, shop.add(f"{name}@shop.example"))])
        plan.save(tmp_path / f"{name}.jsonl")
    ended: list[Any] = await asyncio.gather(
        *(apply_plan(meraki, tmp_path / f"{name}.jsonl") for name in ("alice", "bob")),
        return_exceptions=True,
    )
    assert {type(each) for each in ended} == {PlanReport, PlanBlockedError}
    people = await meraki.organizations.get_organization_admins(shop.id)
    assert len([each for each in people if each.account_status == "ok"]) == 1


async def test_where_nothing_can_be_locked_it_is_said(
    simulator: Simulator, meraki: Meraki, tmp_path: Path, own_data: Path
) -> None:
    own_data.write_text("a file in the place of the directory")  # noqa: ASYNC240
    shop = Shop(simulator)
    plan = await Plan.of(meraki, [removal(meraki, shop, shop.add("alice@shop.example"))])
    plan.save(tmp_path / "plan.jsonl")
    report = await apply_plan(meraki, tmp_path / "plan.jsonl")
    assert report.is_complete
    assert "no lock keeps other runs" in "; ".join(report.warnings)


@pytest.mark.slow
async def test_the_command_says_what_it_waits_for(
    simulator: Simulator, meraki: Meraki, tmp_path: Path
) -> None:
    shop = Shop(simulator)
    plan = await Plan.of(meraki, [removal(meraki, shop, shop.add("alice@shop.example"))])
    plan.save(tmp_path / "plan.jsonl")
    async with one_at_a_time(meraki.base_url, plan.changes) as unlocked:
        assert unlocked is None
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "meraki_async", "plan", "apply", "plan.jsonl", "--yes"),
            cwd=tmp_path,
            env={
                **os.environ,
                "MERAKI_DASHBOARD_API_KEY": simulator.api_key,
                "MERAKI_DASHBOARD_BASE_URL": simulator.url,
            },
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        assert process.stderr is not None
        async with asyncio.timeout(60):
            line = await process.stderr.readline()
        assert b"waiting for another run on this machine" in line
        assert process.returncode is None
    await process.communicate()
    assert process.returncode == 0
