"""Which dashboard a command talks to and how fast: the options for it, and the client they make."""

import os
from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Annotated, NamedTuple, Self, TypeAlias

import typer
from msgspec import Struct

from ..auth.api_key import ENVIRONMENT_VARIABLE
from ..budgets.budgets import Budgets
from ..budgets.token_bucket import RateLimit
from ..client import Meraki
from ..errors import ConfigurationError
from .usage_error import usage_error

SimulateOption: TypeAlias = Annotated[
    bool, typer.Option("--simulate", help="Use a simulated dashboard: no account needed.")
]
OrgsOption: TypeAlias = Annotated[
    int | None,
    typer.Option(
        min=1, max=65_536, help="Organizations of the simulated dashboard.  [default: 20]"
    ),
]
RegionOption: TypeAlias = Annotated[
    str | None,
    typer.Option(help="world, canada, china, india or us-government.  [default: world]"),
]
BaseUrlOption: TypeAlias = Annotated[
    str | None, typer.Option(metavar="URL", help="API address to use instead of a region's.")
]
RateOption: TypeAlias = Annotated[
    float, typer.Option(help="Requests per second allowed to each organization.")
]
RetriesOption: TypeAlias = Annotated[
    int, typer.Option(min=0, max=100, help="How often a failed request is sent again.")
]

DEFAULT_RATE = 10.0
DEFAULT_RETRIES = 4
_DEFAULT_ORGS = 20


class Connection(Struct, frozen=True, kw_only=True):
    """Which dashboard to use, and how fast."""

    simulated_organizations: int | None
    """How many organizations the simulated dashboard has; None: use a real dashboard."""
    region: str | None
    base_url: str | None
    rate: float
    """Requests per second allowed to each organization."""
    retries: int

    @classmethod
    def from_options(
        cls,
        *,
        simulate: bool,
        orgs: int | None,
        region: str | None,
        base_url: str | None,
        rate: float,
        retries: int,
    ) -> Self:
        """The connection that a command's options describe.

        Raises:
            typer.Exit: the options contradict each other; the usage error is already printed.
        """
        if orgs is not None and not simulate:
            raise usage_error("--orgs needs --simulate")
        if simulate and (region or base_url):
            raise usage_error("--simulate cannot be combined with --region or --base-url")
        if region and base_url:
            raise usage_error("give --region or --base-url, not both")
        return cls(
            simulated_organizations=(orgs or _DEFAULT_ORGS) if simulate else None,
            region=region,
            base_url=base_url,
            rate=rate,
            retries=retries,
        )

    @property
    def simulated_dashboard(self) -> str | None:
        """A name of the simulated dashboard, to tell its crawls apart; None: a real one.

        Its address would not do, since each run has another.
        """
        if self.simulated_organizations is None:
            return None
        return f"simulated, {self.simulated_organizations} organizations"


class OpenConnection(NamedTuple):
    """A client that is ready for requests."""

    meraki: Meraki
    simulator_url: str | None
    """Address of the simulated dashboard; None: the dashboard is a real one."""


@asynccontextmanager
async def connect(
    connection: Connection, *, simulated_latency: tuple[float, float] = (0.0, 0.0)
) -> AsyncGenerator[OpenConnection, None]:
    """Open a client, and start the simulated dashboard first if the connection is to one.

    Args:
        connection: which dashboard, and how fast.
        simulated_latency: seconds before each response of a simulated dashboard, evenly between
            two figures; default none.

    Raises:
        ConfigurationError: there is no API key, or an option makes no sense.
    """
    async with AsyncExitStack() as stack:
        api_key, base_url, simulator_url = None, connection.base_url, None
        if connection.simulated_organizations is not None:
            # imported only when used: it takes long to load
            from ..simulator import Simulator

            simulator = await stack.enter_async_context(
                Simulator(
                    organizations=connection.simulated_organizations, latency=simulated_latency
                )
            )
            api_key, base_url, simulator_url = simulator.api_key, simulator.url, simulator.url
        elif not os.environ.get(ENVIRONMENT_VARIABLE):
            raise ConfigurationError(
                f"no API key: set {ENVIRONMENT_VARIABLE} in the environment, or use --simulate, "
                "which needs none; keys are created in the dashboard, under My Profile"
            )
        meraki = await stack.enter_async_context(
            Meraki(
                api_key,
                base_url=base_url,
                region=connection.region,
                budgets=Budgets(RateLimit(connection.rate)),
                retries=connection.retries,
            )
        )
        yield OpenConnection(meraki, simulator_url)
