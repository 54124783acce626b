"""``accounts list``, ``show``, ``check`` and ``export-organizations``."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated, Any

import msgspec
import typer

from ...connection_options import VaultOption
from ...output.formats import FormatOption, OutputFormat
from ...usage_error import usage_error
from .vault_access import NameArgument, clearly, open_vault

if TYPE_CHECKING:
    from ....auth.vault import Account, Vault


@clearly
def list_accounts(format: FormatOption = None, vault: VaultOption = None) -> None:
    """List the accounts.

    Kind, whose they are, organizations, last use, days left, and state; never a secret. The state
    is what is known without asking the dashboard; see "accounts check".
    """
    opened = open_vault(vault)
    _print([_row(opened, account) for account in opened.accounts()], format)


@clearly
def show(name: NameArgument, format: FormatOption = None, vault: VaultOption = None) -> None:
    """Show one account.

    With the organizations that it was last seen to see; never a secret.
    """
    opened = open_vault(vault)
    account = opened.find(name)
    _print([_row(opened, account) | {"organizations": account.organizations}], format)


@clearly
def check(
    names: Annotated[list[str] | None, typer.Argument(metavar="NAME…")] = None,
    all: Annotated[bool, typer.Option("--all", help="All accounts.")] = False,
    format: FormatOption = None,
    vault: VaultOption = None,
) -> None:
    """Ask the dashboard about accounts.

    Renews grants that were unused for a month.

    Exit codes: 0 all well; 1 one needs a person, or could not be asked; 2 usage error.
    """
    from ....accounts import check_accounts
    from ...accounts_runner import run

    if bool(names) == all:
        raise usage_error("name accounts, or pass --all")
    opened = open_vault(vault)
    chosen = opened.accounts() if all else [opened.find(name) for name in names or ()]
    states = run(check_accounts(opened, chosen))
    _print([_row(opened, each.account, each.state) for each in states], format)
    raise typer.Exit(int(any(each.state != "ok" for each in states)))


@clearly
def export_organizations(format: FormatOption = None, vault: VaultOption = None) -> None:
    """List organizations and who sees them.

    Every organization, and the accounts that were last seen to see it.
    """
    seen: dict[str, list[str]] = {}
    for account in open_vault(vault).accounts():
        for organization_id in account.organizations:
            seen.setdefault(organization_id, []).append(account.name)
    _print([{"organizationId": each, "accounts": names} for each, names in seen.items()], format)


def _row(vault: "Vault", account: "Account", state: str | None = None) -> dict[str, Any]:
    from ....accounts import known_state

    known = known_state(vault, account)
    return {
        "name": account.name,
        "kind": account.kind,
        "identity": account.identity,
        "organizations": len(account.organizations),
        "baseUrl": account.base_url,
        "lastUsed": _time(account.used_at),
        "daysLeft": known.days_left,
        "state": known.state if state is None else state,
    }


def _time(seconds: float | None) -> str | None:
    if seconds is None:
        return None
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _print(rows: Sequence[dict[str, Any]], format: OutputFormat | None) -> None:
    from ...output.record_writers import make_writer

    writer = make_writer(format, list(rows[0]) if rows else (), only_columns=False, is_list=True)
    writer.write([msgspec.json.encode(row) for row in rows])
    writer.finish()
