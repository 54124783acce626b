"""The README's example. The strict type checker reads it too."""

import asyncio

from meraki_async import Meraki


async def main() -> None:
    async with Meraki() as meraki:  # key from MERAKI_DASHBOARD_API_KEY
        orgs = await meraki.organizations.get_organizations()
        async for device in meraki.organizations.get_organization_devices(orgs[0].id):
            print(device.serial, device.model)

        # the same listing over every organization at once, each on its own token bucket
        async with meraki.fan_out(
            lambda org: meraki.organizations.get_organization_devices(org.id)
        ) as stream:
            async for org, device in stream:
                print(org.name, device.serial)


if __name__ == "__main__":
    asyncio.run(main())
