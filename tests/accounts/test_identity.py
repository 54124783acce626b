"""Whose credentials some are, and grants that are kept alive."""

from collections.abc import AsyncIterator
from pathlib import Path

import msgspec
import pytest

from meraki_async import OAuthServer, UnauthorizedError
from meraki_async.accounts import Vault, check_accounts, days_left, identify, renew_grants
from meraki_async.auth.api_key import ApiKey
from meraki_async.simulator import Simulator
from meraki_async.simulator.access.oauth import OAUTH_CLIENT_ID, OAUTH_CLIENT_SECRET

from ..auth.test_oauth import granted, root, token_requests

pytestmark = pytest.mark.anyio
_DAY = 86_400.0


@pytest.fixture
async def dashboard() -> AsyncIterator[Simulator]:
    async with Simulator(organizations=3, devices_per_organization=5) as running:
        yield running


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    return Vault.create(tmp_path / "vault.sqlite", f"file:{tmp_path / 'vault.key'}")


async def add_grant(vault: Vault, dashboard: Simulator, name: str, unused_days: float) -> None:
    server = OAuthServer(OAUTH_CLIENT_ID, OAUTH_CLIENT_SECRET, url=root(dashboard))
    grant = await granted(server)
    old = msgspec.structs.replace(grant, refreshed_at=grant.refreshed_at - unused_days * _DAY)
    vault.add_grant(name, old, server, OAUTH_CLIENT_SECRET, base_url=dashboard.url)


async def test_whose_a_key_is(dashboard: Simulator) -> None:
    seen = await identify(ApiKey(dashboard.api_key), base_url=dashboard.url)
    assert seen.identity == "person0@fjordlys.example"
    assert len(seen.organizations) == 3
    with pytest.raises(UnauthorizedError):
        await identify(ApiKey("f" * 40), base_url=dashboard.url)


async def test_what_was_unused_for_a_month_is_renewed(vault: Vault, dashboard: Simulator) -> None:
    await add_grant(vault, dashboard, "fresh", 1)
    await add_grant(vault, dashboard, "old", 31)
    assert [days_left(vault, account) for account in vault.accounts()] == [88, 58]
    before = token_requests(dashboard)
    await renew_grants(vault)
    assert token_requests(dashboard) == before + 1
    assert [days_left(vault, account) for account in vault.accounts()] == [88, 89]


async def test_one_that_cannot_be_renewed_is_named_and_stops_nobody(
    vault: Vault, dashboard: Simulator, caplog: pytest.LogCaptureFixture
) -> None:
    await add_grant(vault, dashboard, "gone", 80)
    await add_grant(vault, dashboard, "old", 31)
    account = vault.find("gone")
    await vault.oauth_server(account).revoke(vault.grant(account))
    await renew_grants(vault)
    assert "gone: access has to be granted again" in caplog.text
    gone, old = await check_accounts(vault, vault.accounts())
    assert (gone.needs_person, old.needs_person, old.state) == (True, False, "ok")
