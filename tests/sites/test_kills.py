"""Many sites, the process killed on the way: each site once, and no more requests than needed."""

import asyncio
import os
import random
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from meraki_async import Meraki
from meraki_async.rows import RowChoice, Table
from meraki_async.simulator import Simulator
from meraki_async.sites import Profile, plan_sites, read_sites
from meraki_async.writes.cost import cost_of

from .sites_in_table import write_sites

pytestmark = [pytest.mark.anyio, pytest.mark.slow, pytest.mark.timeout(1800)]

SITES = int(os.environ.get("MERAKI_ASYNC_TEST_SITES", "100"))
"""1,000 once by hand."""
KILLS = 10


async def test_each_site_is_built_once(tmp_path: Path) -> None:
    async with (
        Simulator(
            organizations=5, devices_per_organization=10, seed=7, rate_limits=False
        ) as simulator,
        Meraki(simulator.api_key, base_url=simulator.url) as meraki,
    ):
        listed = await meraki.organizations.get_organizations()
        organizations = [each.id or "" for each in listed if each.api and each.api.enabled]
        write_sites(tmp_path, organizations, SITES)
        table = Table.load(tmp_path / "sites.csv", RowChoice())
        rows = read_sites(table, Profile.load(tmp_path / "site.toml"))
        assert (len(rows.sites), rows.wrong) == (SITES, 5)
        made = await plan_sites(meraki, rows.sites)
        made.plan.save(tmp_path / "plan.jsonl")
        before = len(simulator.requests)
        kills = await apply_with_kills(simulator, tmp_path, len(made.plan))
        assert kills == KILLS
        requests = len(simulator.requests) - before
        # what was under way at a kill is read again
        bound = cost_of(made.plan.changes, rate=None, source_rate=None)
        assert requests <= 1.1 * bound.requests + KILLS * 20 * len(organizations)
        names: Counter[Any] = Counter()
        wanted = {serial for site in rows.sites for serial in site.serials}
        placed = 0
        for each in organizations:
            networks = await meraki.organizations.get_organization_networks(each)
            names.update(n.name for n in networks if (n.name or "").startswith("Site "))
            devices = [d async for d in meraki.organizations.get_organization_devices(each)]
            ours = [d for d in devices if d.serial in wanted]
            assert all(d.network_id and (d.name or "").startswith("Site ") for d in ours)
            placed += len(ours)
        assert placed == len(wanted)
        assert len(names) == SITES
        assert set(names.values()) == {1}


async def apply_with_kills(simulator: Simulator, directory: Path, changes: int) -> int:
    """Kill the process after random numbers of writes, and let the last one end."""
    rng = random.Random(11)
    environment = os.environ | {
        "MERAKI_DASHBOARD_API_KEY": simulator.api_key,
        "MERAKI_DASHBOARD_BASE_URL": simulator.url,
        "PYTHONPATH": str(Path(__file__).parents[2]),
    }
    command = [sys.executable, "-m", "meraki_async", "plan", "apply", "plan.jsonl", "--yes", "-q"]
    done = 0
    while True:
        process = await asyncio.create_subprocess_exec(
            *command,
            env=environment,
            cwd=directory,
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.DEVNULL,
        )
        if done == KILLS:
            assert await process.wait() == 0
            return done
        seen = len(simulator.requests)
        stop_at = seen + rng.randint(1, max(2, changes // KILLS))
        while process.returncode is None and len(simulator.requests) < stop_at:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
        assert process.returncode is None, "it ended before it was killed often enough"
        process.kill()
        await process.wait()
        done += 1
