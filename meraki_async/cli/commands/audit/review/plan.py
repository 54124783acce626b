"""``meraki-async audit review plan``."""

import typer

from ....connection import (
    DEFAULT_RATE,
    DEFAULT_RETRIES,
    AccountOption,
    AllAccountsOption,
    BaseUrlOption,
    Connection,
    RateOption,
    RegionOption,
    RetriesOption,
    VaultOption,
)
from .options import ByOption, ReviewArgument


def plan(
    review: ReviewArgument,
    by: ByOption,
    account: AccountOption = None,
    all_accounts: AllAccountsOption = False,
    vault: VaultOption = None,
    region: RegionOption = None,
    base_url: BaseUrlOption = None,
    rate: RateOption = DEFAULT_RATE,
    retries: RetriesOption = DEFAULT_RETRIES,
) -> None:
    """Write the plan that carries out the decisions to revoke. Nothing is sent.

    The plan is in the review's directory; plan apply carries it out, keeps the last full
    administrators, and its journal is the review's evidence.

    Exit codes: 0 done; 1 the dashboard could not be read; 2 usage error, missing key, or the
    review is closed; 130 interrupted.
    """
    connection = Connection.from_options(
        simulate=False,
        orgs=None,
        region=region,
        base_url=base_url,
        rate=rate,
        retries=retries,
        account=account,
        all_accounts=all_accounts,
        vault=vault,
    )

    from ....review_runner import run_plan

    raise typer.Exit(run_plan(review, connection, by=by))
