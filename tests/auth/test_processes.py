"""One grant in several processes, some of which are killed."""

import asyncio
import random
import sys
import time
from collections.abc import AsyncIterator
from pathlib import Path

import anyio
import msgspec
import pytest

from meraki_async.accounts import Vault
from meraki_async.auth.grant import Grant
from meraki_async.auth.oauth_server import OAuthServer
from meraki_async.errors import ReconnectNeededError
from meraki_async.simulator import Simulator
from meraki_async.simulator.access.oauth import (
    OAUTH_CLIENT_ID,
    OAUTH_CLIENT_SECRET,
    OAUTH_REDIRECT_URI,
)

from ..forking import forking
from .test_oauth import SCOPES, consent, root, token_requests
from .vault_users import renew_without_end

pytestmark = pytest.mark.anyio

CALLERS = """
import asyncio, sys
from meraki_async import Meraki
from meraki_async.accounts import Vault

async def main():
    vault = Vault(sys.argv[1])
    account = vault.find("acme")
    async with Meraki(auth=vault.auth(account), base_url=account.base_url) as meraki:
        listings = [meraki.organizations.get_organizations() for _ in range(50)]
        found = await asyncio.gather(*(listing.send() for listing in listings))
    print(sum(map(len, found)))

asyncio.run(main())
"""


@pytest.fixture
async def dashboard() -> AsyncIterator[Simulator]:
    async with Simulator(organizations=3, devices_per_organization=5, rate_limits=False) as running:
        yield running


async def vault_with_grant(dashboard: Simulator, directory: Path) -> Vault:
    server = OAuthServer(OAUTH_CLIENT_ID, OAUTH_CLIENT_SECRET, url=root(dashboard))
    request = server.authorization_request(SCOPES, OAUTH_REDIRECT_URI)
    grant = await server.redeem(request, await consent(request))
    vault = Vault.create(directory / "vault.sqlite", f"file:{directory / 'vault.key'}")
    vault.add_grant("acme", grant, server, OAUTH_CLIENT_SECRET, base_url=dashboard.url)
    return vault


def stored(vault: Vault) -> Grant:
    return vault.grant(vault.find("acme"))


@pytest.mark.slow
async def test_one_refresh_for_four_processes(dashboard: Simulator, tmp_path: Path) -> None:
    vault = await vault_with_grant(dashboard, tmp_path)
    expired = msgspec.structs.replace(stored(vault), expires_at=time.time())
    vault.replace_grant(vault.find("acme"), expired)
    before = token_requests(dashboard)
    command = [sys.executable, "-c", CALLERS, str(vault.path)]
    done = await asyncio.gather(*(anyio.run_process(command, check=False) for _ in range(4)))
    assert [each.stdout.split() for each in done] == [[b"50"]] * 4, done[0].stderr.decode()
    assert token_requests(dashboard) == before + 1
    assert 401 not in {seen.status for seen in dashboard.requests}
    assert str(stored(vault).refresh_token) != str(expired.refresh_token)


async def test_a_backup_that_is_one_refresh_behind_is_said_once(
    dashboard: Simulator, tmp_path: Path
) -> None:
    vault = await vault_with_grant(dashboard, tmp_path)
    vault.backup(tmp_path / "copy.sqlite")
    assert await vault.oauth(vault.find("acme")).keep_alive(within=1e9)
    vault.path.unlink()
    behind = Vault.restore(tmp_path / "copy.sqlite", vault.path)
    before = token_requests(dashboard)
    for _ in range(3):
        with pytest.raises(ReconnectNeededError, match="has to be granted again"):
            await behind.oauth(behind.find("acme")).keep_alive(within=1e9)
    assert token_requests(dashboard) == before + 1


@pytest.mark.parametrize(
    "kills", [3, pytest.param(200, marks=[pytest.mark.slow, pytest.mark.timeout(900)])]
)
async def test_killed_around_refreshes(dashboard: Simulator, tmp_path: Path, kills: int) -> None:
    rng, cut_off = random.Random(kills), 0
    directory = tmp_path / "0"
    directory.mkdir()
    vault = await vault_with_grant(dashboard, directory)
    secrets = {str(stored(vault).refresh_token), str(stored(vault).access_token)}
    for kill in range(1, kills + 1):
        before = token_requests(dashboard)
        process = forking.Process(target=renew_without_end, args=(vault.path,), daemon=True)
        process.start()
        with anyio.fail_after(60):
            while token_requests(dashboard) < before + 2:  # noqa: ASYNC110 - in another process
                await anyio.sleep(0.005)
        await anyio.sleep(rng.uniform(0, 0.03))
        process.kill()
        process.join()
        grant = stored(vault)
        secrets |= {str(grant.refresh_token), str(grant.access_token), OAUTH_CLIENT_SECRET}
        everything = b"".join(
            path.read_bytes() for path in vault.path.parent.iterdir() if path.suffix != ".key"
        )
        assert not [secret for secret in secrets if secret.encode() in everything]
        message = ""
        try:
            assert await vault.oauth(vault.find("acme")).keep_alive(within=1e9)
        except ReconnectNeededError as error:
            message = str(error)
        if message:
            assert "was cut off" in message
            cut_off += 1
            directory = tmp_path / str(kill)
            directory.mkdir()
            vault = await vault_with_grant(dashboard, directory)
    assert cut_off < kills or kills < 10  # a few may all have come at the same instant
