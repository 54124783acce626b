"""``meraki-async simulate``."""

import asyncio
import sys

from ..simulator import Simulator


def run_simulator(
    *,
    organizations: int,
    devices: int,
    host: str,
    port: int,
    seed: int,
    latency: tuple[float, float],
    rate_limits: bool,
) -> int:
    """Serve until interrupted; returns the exit code."""
    simulator = Simulator(
        organizations=organizations,
        devices_per_organization=devices,
        host=host,
        port=port,
        seed=seed,
        latency=latency,
        rate_limits=rate_limits,
    )
    try:
        asyncio.run(_serve(simulator))
    except OSError as error:
        print(f"cannot listen on {host}:{port}: {error.strerror or error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("\nstopped")
    return 0


async def _serve(simulator: Simulator) -> None:
    async with simulator:
        print(
            f"Simulated Meraki dashboard: {simulator.url}\n"
            f"API key: {simulator.api_key}\n\n"
            "Crawl it from another terminal:\n"
            f"  MERAKI_DASHBOARD_API_KEY={simulator.api_key} \\\n"
            f"  meraki-async crawl --base-url {simulator.url} --out inventory\n\n"
            "Ctrl-C stops it.",
            flush=True,
        )
        await asyncio.Event().wait()
