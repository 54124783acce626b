"""``meraki-async simulate``."""

import asyncio
import gc

from ..simulator import (
    LIMITED_KEY,
    OAUTH_CLIENT_ID,
    OAUTH_CLIENT_SECRET,
    OAUTH_REDIRECT_URI,
    READ_ONLY_KEY,
    REVOKED_KEY,
    Simulator,
    StateError,
)
from ..simulator.contract.contract import BASE_PATH
from ..simulator.faults.faults import FAULT_KINDS, GRAMMAR
from ..simulator.world.clock import iso
from .streams import print_error


def fault_table() -> str:
    """The kinds of faults, and how they are written."""
    width = max(map(len, FAULT_KINDS))
    lines = [f"  {name:{width}}  {kind.description}" for name, kind in FAULT_KINDS.items()]
    return "\n".join(
        [
            GRAMMAR,
            "",
            "  503                    every request",
            "  reset:0.01             one request in a hundred",
            "  429#3                  the third request; #3+ that and all later ones",
            "  500x2@getOrganization  the first two requests of that operation",
            "  drip=0.1/1234          those about organization 1234, 0.1 s a byte",
            "",
            "KIND is one of",
            *lines,
        ]
    )


def run_simulator(simulator: Simulator) -> int:
    """Serve until interrupted.

    Returns:
        The exit code.
    """
    # records of thousands of organizations come and go, none of them in a reference cycle: looking
    # for cycles among them would delay every response for a second, every few seconds
    gc.set_threshold(50_000)
    try:
        asyncio.run(_serve(simulator))
    except StateError as error:
        print_error(f"Error: {error}")
        return 2
    except OSError as error:
        task = (
            f"keep the state in {error.filename}"
            if error.filename
            else f"listen at {simulator.url}"
        )
        print_error(f"Error: cannot {task}: {error.strerror or error}")
        return 2
    except KeyboardInterrupt:
        print("\nstopped")
    return 0


async def _serve(simulator: Simulator) -> None:
    async with simulator:
        print(
            f"Simulated Meraki dashboard: {simulator.url}\n"
            f"API key: {simulator.api_key}\n"
            "Other keys:\n"
            f"  {LIMITED_KEY} sees every other organization\n"
            f"  {READ_ONLY_KEY} may not write\n"
            f"  {REVOKED_KEY} is revoked\n"
            f"OAuth: {simulator.url.removesuffix(BASE_PATH)}/oauth/authorize\n"
            f"  client id {OAUTH_CLIENT_ID}, secret {OAUTH_CLIENT_SECRET}\n"
            f"  redirect URI {OAUTH_REDIRECT_URI}\n"
            f"Controls: {simulator.controls_url}"
        )
        if simulator.clock.is_frozen:
            print("Clock: frozen at", iso(simulator.clock.now))
        if simulator.faults:
            print("Faults:", ", ".join(str(rule.fault) for rule in simulator.faults))
        print(
            "\nTo use it from another terminal:\n"
            f"  export MERAKI_DASHBOARD_BASE_URL={simulator.url}\n"
            f"  export MERAKI_DASHBOARD_API_KEY={simulator.api_key}\n"
            "  meraki-async crawl --out inventory\n\n"
            "Ctrl-C stops it.",
            flush=True,
        )
        await asyncio.Event().wait()
