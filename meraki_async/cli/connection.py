"""Which dashboard a command talks to and how fast, and the client for it."""

import os
from collections.abc import AsyncGenerator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Self

import typer
from msgspec import Struct

from ..auth.api_key import ENVIRONMENT_VARIABLE
from ..auth.auth import Auth
from ..budgets.budgets import Budgets
from ..budgets.token_bucket import RateLimit
from ..client import Meraki
from ..errors import ConfigurationError, VaultError
from .usage_error import usage_error

if TYPE_CHECKING:
    from ..accounts import Vault

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
    accounts: tuple[str, ...] = ()
    """Names of accounts whose credentials are used together; none: the API key."""
    all_accounts: bool = False
    vault: Path | None = None
    """None: the usual one."""
    simulated_port: int | None = None
    """Of the simulated dashboard; None: any that is free."""

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
        account: Sequence[str] | None = None,
        all_accounts: bool = False,
        vault: Path | None = None,
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
        if simulate and (account or all_accounts):
            raise usage_error("--simulate cannot be combined with --account or --all-accounts")
        if account and all_accounts:
            raise usage_error("give --account or --all-accounts, not both")
        return cls(
            simulated_organizations=(orgs or _DEFAULT_ORGS) if simulate else None,
            region=region,
            base_url=base_url,
            rate=rate,
            retries=retries,
            accounts=tuple(account or ()),
            all_accounts=all_accounts,
            vault=vault,
        )

    @property
    def uses_vault(self) -> bool:
        """Whether credentials come from the vault."""
        return bool(self.accounts or self.all_accounts)

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
                    organizations=connection.simulated_organizations,
                    latency=simulated_latency,
                    port=connection.simulated_port or 0,
                )
            )
            api_key, base_url, simulator_url = simulator.api_key, simulator.url, simulator.url
        auths = None
        if connection.uses_vault:
            auths, found = await _credentials(connection)
            if connection.region is None and base_url is None:
                base_url = found
        elif api_key is None and not os.environ.get(ENVIRONMENT_VARIABLE):
            raise ConfigurationError(
                f"no API key: set {ENVIRONMENT_VARIABLE} in the environment, or pass --account, or "
                "--simulate, which needs none; keys are created in the dashboard, under My Profile"
            )
        meraki = await stack.enter_async_context(
            Meraki(
                api_key,
                auth=auths,
                base_url=base_url,
                region=connection.region,
                budgets=Budgets(RateLimit(connection.rate)),
                retries=connection.retries,
            )
        )
        yield OpenConnection(meraki, simulator_url)


def vault_path(given: Path | None) -> Path:
    """Where the vault is."""
    return given or Path(typer.get_app_dir("meraki-async")) / "vault.sqlite"


def open_sealer(connection: Connection) -> "Vault | None":
    """The vault that seals secrets, where the connection's options name one.

    Raises:
        VaultError: it cannot be opened.
    """
    if not connection.uses_vault and connection.vault is None:
        return None
    from ..accounts import Vault

    return Vault(vault_path(connection.vault))


async def _credentials(connection: Connection) -> tuple[list[Auth], str | None]:
    """The credentials of the accounts, and the API's address that they share."""
    from ..accounts import Vault, renew_grants

    try:
        vault = Vault(vault_path(connection.vault))
        await renew_grants(vault)
        accounts = [vault.find(name) for name in connection.accounts] or vault.accounts()
    except VaultError as error:
        # as a missing key: what was asked for is what is wrong, with the same exit code everywhere
        raise ConfigurationError(str(error)) from None
    if not accounts:
        raise ConfigurationError(f"there are no accounts in {vault.path}: accounts add NAME")
    addresses = {account.base_url for account in accounts}
    if len(addresses) > 1:
        names = ", ".join(f"{each.name} ({each.base_url or 'usual'})" for each in accounts)
        raise ConfigurationError(
            f"these accounts are of different regions, and cannot be used together: {names}"
        )
    return [vault.auth(account) for account in accounts], addresses.pop()
