"""Applies a plan, to be killed: URL, plan, ``batches`` or ``singly``."""

import asyncio
import os
import sys

from meraki_async import Meraki
from meraki_async.writes import apply_plan


async def main(url: str, plan: str, how: str) -> None:
    async with Meraki(os.environ["MERAKI_DASHBOARD_API_KEY"], base_url=url, timeout=3) as meraki:
        report = await apply_plan(meraki, plan, batches=how == "batches", settle_after=0.2)
        print(report.counts)
        for outcome in report.outcomes:
            if outcome.state not in ("done", "skipped"):
                print(outcome.change.id, outcome.state, outcome.detail)
        sys.exit(0 if report.is_complete else 1)


asyncio.run(main(*sys.argv[1:]))
