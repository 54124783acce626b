"""A configuration that was changed is as it was, after the plan was applied."""

from pathlib import Path
from random import Random
from typing import Any

import pytest

from meraki_async.crawl import StoredCrawl
from meraki_async.restore import IdMap, diff_now, plan_restore
from meraki_async.restore.configuration import Configuration
from meraki_async.restore.kinds import setting_kinds
from meraki_async.simulator import Simulator
from meraki_async.writes import apply_plan, plan_status

from .conftest import client_of, crawl_config
from .random_changes import change_at_random

pytestmark = pytest.mark.anyio

_WORLDS = 50
_CHANGES = 25


def _id_in(record: Any) -> Any:
    """The id of a record that was made."""
    if isinstance(record, list) and record:
        record = record[0]
    if not isinstance(record, dict):
        return None
    names = [name for name in record if name == "id" or name.endswith(("Id", "Number"))]
    own = [name for name in names if name not in ("networkId", "organizationId")]
    return record[min(own, key=lambda name: name != "id")] if own else None


@pytest.mark.parametrize("seed", range(3, _WORLDS, 10))
@pytest.mark.slow
async def test_random_changes_are_taken_back(seed: int, tmp_path: Path) -> None:
    random = Random(seed)
    async with (
        Simulator(
            organizations=1, devices_per_organization=8, seed=seed, rate_limits=False
        ) as simulator,
        client_of(simulator) as meraki,
    ):
        await crawl_config(meraki, tmp_path / "backup", listings=["config"])
        async with StoredCrawl.open(tmp_path / "backup") as stored:
            kinds = setting_kinds(each.name for each in stored.plan.listings)
            [organization_id] = stored.organizations
            backup = Configuration.of(stored, organization_id, kinds)
        changed = await change_at_random(meraki, backup, random, _CHANGES)
        made = await plan_restore(meraki, tmp_path / "backup", prune=True)
        assert made.plan.changes, changed
        path = tmp_path / "restore.jsonl"
        made.plan.save(path)
        report = await apply_plan(meraki, path, secrets=made.plan.secrets)
        failed = [
            (each.change.operation, each.change.path, each.state, each.detail)
            for each in report.outcomes
            if each.state not in ("done", "skipped")
        ]
        named = {(each.where.setting, each.where.within) for each in made.left}
        entries = plan_status(path).entries
        ids = {
            old: str(new)
            for change, old in made.made_anew.items()
            if change in entries and (new := _id_in(entries[change].result_value)) is not None
        }
        async with diff_now(meraki, tmp_path / "backup", ids=IdMap(ids)) as diff:
            left = [
                each
                async for one in diff
                for each in one.differences
                if (each.where.setting, each.where.within) not in named
                and not set(each.where.within.split("/")) & {*ids, *ids.values()}
            ]
    assert not left, (changed, failed)
