"""Applies a plan of provisioning, to be killed: URL, plan, state, how many removals may be."""

import asyncio
import os
import sys

from meraki_async import Meraki
from meraki_async.directory.provisioning.applying import apply_provisioning
from meraki_async.directory.provisioning.state import ProvisioningState


async def main(url: str, plan: str, state: str, max_removals: str) -> None:
    async with Meraki(os.environ["MERAKI_DASHBOARD_API_KEY"], base_url=url) as meraki:
        report = await apply_provisioning(
            meraki,
            plan,
            ProvisioningState(state, url),
            max_removals=int(max_removals),
            settle_after=0.2,
        )
        sys.exit(0 if report.is_complete else 1)


asyncio.run(main(*sys.argv[1:]))
