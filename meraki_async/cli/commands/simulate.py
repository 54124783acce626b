"""``meraki-async simulate``."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from ..usage_error import usage_error

if TYPE_CHECKING:
    from ...simulator import Clock, Fault


def simulate(
    orgs: Annotated[int, typer.Option(min=1, max=65_536, help="Organizations.")] = 20,
    devices: Annotated[
        int, typer.Option(min=0, max=40_000, help="Devices per organization, about.")
    ] = 150,
    networks: Annotated[
        int | None,
        typer.Option(
            min=1,
            max=40_000,
            help="Networks per organization.  [default: one for every ten devices]",
        ),
    ] = None,
    admins: Annotated[
        int | None,
        typer.Option(min=3, max=10_000, help="Administrators per organization.  [default: 3 to 9]"),
    ] = None,
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port; 0: any free one.")] = 8080,
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    seed: Annotated[int, typer.Option(help="Same seed, same world.")] = 0,
    latency: Annotated[
        str, typer.Option(metavar="MS", help="Milliseconds before each response: 100 or 80-160.")
    ] = "0",
    rate_limits: Annotated[
        bool, typer.Option(help="Respond with 429 over 10/s an organization, 100/s an address.")
    ] = True,
    drift: Annotated[
        bool, typer.Option("--drift", help="Responses differ from the documents, as real ones do.")
    ] = False,
    early_access: Annotated[
        bool, typer.Option("--early-access", help="Operations in beta work everywhere.")
    ] = False,
    fault: Annotated[
        list[str] | None,
        typer.Option(
            help="A fault, such as reset:0.01 or 503x2@getOrganizations; again for more. "
            "--fault help lists them."
        ),
    ] = None,
    shards: Annotated[
        int,
        typer.Option(
            min=0, max=100, help="Hosts on other ports that organizations are redirected to."
        ),
    ] = 0,
    redirect: Annotated[
        Literal["302", "307", "308"] | None,
        typer.Option(help="Status of all redirects.  [default: 302 for GET, 308 for others]"),
    ] = None,
    callback_receiver: Annotated[
        str | None,
        typer.Option(
            metavar="URL",
            help="Send callbacks of action batches to this address, whatever host they name.  "
            "[default: none are sent]",
        ),
    ] = None,
    state: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Keep what is written in FILE, over several runs."),
    ] = None,
    freeze: Annotated[
        str | None,
        typer.Option(metavar="TIME", help="Freeze the dashboard's clock: ISO 8601, or now."),
    ] = None,
) -> None:
    """Run a simulated Meraki dashboard until Ctrl-C.

    Prints its address and API keys, and the address of its controls: faults, limits, clock and
    state can be changed while it runs.

    Exit codes: 0 stopped; 1 unwritable output; 2 usage error, the port is taken, or FILE cannot be
    used.
    """
    if redirect is not None and not shards:
        raise usage_error("--redirect needs --shards")

    from ...simulator import Simulator
    from ..simulator_runner import fault_table, run_simulator

    if "help" in (fault or ()):
        print(fault_table())
        raise typer.Exit
    try:
        simulator = Simulator(
            organizations=orgs,
            devices_per_organization=devices,
            networks_per_organization=networks,
            administrators_per_organization=admins,
            host=host,
            port=port,
            seed=seed,
            latency=_latency(latency),
            rate_limits=rate_limits,
            drift=drift,
            early_access=early_access,
            faults=_faults(fault or []),
            shards=shards,
            redirect=None if redirect is None else int(redirect),
            state_file=state,
            clock=_clock(freeze),
            callback_receiver=callback_receiver,
        )
    except ValueError as error:
        raise usage_error(error) from None
    raise typer.Exit(run_simulator(simulator))


def _faults(texts: list[str]) -> "list[Fault]":
    from ...simulator import Fault

    try:
        return [Fault.parse(text) for text in texts]
    except ValueError as error:
        raise usage_error(f"{error}; try --fault help") from None


def _clock(text: str | None) -> "Clock":
    from ...simulator import Clock
    from ...simulator.world.clock import parse_time

    clock = Clock()
    if text is not None:
        try:
            clock.freeze(None if text == "now" else parse_time(text))
        except ValueError:
            raise usage_error(
                f"--freeze: {text!r} is not a time, such as 2026-08-01T12:00:00Z or now"
            ) from None
    return clock


def _latency(text: str) -> tuple[float, float]:
    """``"80-160"`` milliseconds → ``(0.08, 0.16)`` seconds."""
    low, _, high = text.partition("-")
    try:
        seconds = float(low) / 1000, float(high or low) / 1000
    except ValueError:
        seconds = (-1.0, -1.0)
    if not 0 <= seconds[0] <= seconds[1] < float("inf"):
        raise usage_error(f"--latency: {text!r} is not milliseconds, such as 100 or 80-160")
    return seconds
