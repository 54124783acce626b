"""Crawls with several accounts."""

import json
from collections import Counter
from pathlib import Path
from typing import Any

import anyio
import pytest

from meraki_async import (
    ApiKey,
    Auth,
    Budgets,
    HttpRequest,
    HttpResponse,
    MemoryTransport,
    Meraki,
    OAuth,
    OAuthServer,
    RateLimit,
    UnauthorizedError,
)
from meraki_async.accounts import scopes_of
from meraki_async.cli.output.console import make_console
from meraki_async.cli.output.estimate import show_estimate
from meraki_async.crawl import Plan, crawl, read_manifest
from meraki_async.simulator import Simulator
from meraki_async.simulator.access.oauth import OAUTH_CLIENT_ID, OAUTH_CLIENT_SECRET

from ..auth.test_oauth import granted, root
from .crawling import response

pytestmark = pytest.mark.anyio

ADMINS = Plan.of(["getOrganizationAdmins"])
KEYS = {"north": "a" * 40, "south": "b" * 40, "dead": "d" * 40}
SEES = {"north": "123", "south": "34"}


class Dashboard:
    """Organizations 1 to 4, of which two keys see some."""

    def __init__(self) -> None:
        self.revoked: set[str] = {"dead"}
        self.asked: Counter[str] = Counter()

    def __call__(self, request: HttpRequest) -> HttpResponse:
        key = str(request.headers["Authorization"]).removeprefix("Bearer ")
        name = next(each for each, text in KEYS.items() if text == key)
        path = request.url.partition("/api/v1")[2].partition("?")[0]
        if name in self.revoked:
            return response({"errors": ["Invalid API key"]}, 401)
        if path == "/organizations":
            return response([{"id": each, "name": f"org {each}"} for each in SEES[name]])
        self.asked[path.split("/")[2]] += 1
        return response([{"id": f"{name} of {path.split('/')[2]}"}])


def client(dashboard: Any, *names: str) -> Meraki:
    return Meraki(
        auth=[ApiKey(KEYS[name], name=name) for name in names],
        transport=MemoryTransport(dashboard),
        retries=0,
        budgets=Budgets(RateLimit(None), source=RateLimit(None)),
    )


def admins_in(directory: Path) -> list[str]:
    return sorted(
        json.loads(line)["id"]
        for path in directory.glob("getOrganizationAdmins/*.jsonl")
        for line in path.read_text().splitlines()
    )


async def test_each_organization_once(tmp_path: Path) -> None:
    dashboard = Dashboard()
    async with client(dashboard, "north", "south") as meraki:
        async with crawl(meraki, ADMINS, tmp_path) as run:
            progress = await run.finish()
        assert progress.is_complete
        assert meraki.accounts == ("north", "south")
        assert [meraki.account_of(each) for each in "1234"] == ["north"] * 3 + ["south"]
    assert dashboard.asked == dict.fromkeys("1234", 1)
    assert admins_in(tmp_path) == ["north of 1", "north of 2", "north of 3", "south of 4"]


async def test_a_dead_account_is_named_and_read_when_it_lives_again(tmp_path: Path) -> None:
    dashboard = Dashboard()
    dashboard.revoked = {"south"}
    async with (
        client(dashboard, "north", "south") as meraki,
        crawl(meraki, ADMINS, tmp_path) as run,
    ):
        progress = await run.finish()
    assert not progress.is_complete
    failed = [each for each in read_manifest(tmp_path)["organizations"] if each["error"]]
    assert [each["id"] for each in failed] == ["those of account south"]
    assert "401" in failed[0]["error"]
    assert admins_in(tmp_path) == [f"north of {each}" for each in "123"]
    dashboard.revoked = set()
    async with (
        client(dashboard, "north", "south") as meraki,
        crawl(meraki, ADMINS, tmp_path) as run,
    ):
        progress = await run.finish()
    assert progress.is_complete
    assert "south of 4" in admins_in(tmp_path)


async def test_a_key_that_is_revoked_in_the_middle_stops_nobody_else(tmp_path: Path) -> None:
    dashboard = Dashboard()

    def revoking(request: HttpRequest) -> HttpResponse:
        found = dashboard(request)
        if request.url.partition("?")[0].endswith("/organizations"):
            return found
        dashboard.revoked.add("north")
        return found

    async with (
        client(revoking, "north", "south") as meraki,
        crawl(meraki, ADMINS, tmp_path, concurrency=1) as run,
    ):
        progress = await run.finish()
    # the first organization was read, the third is read through the other account
    assert "south of 3" in admins_in(tmp_path)
    assert {each.organization_id for each in progress.failed} == {"2"}


async def test_none_of_the_accounts_lives(tmp_path: Path) -> None:
    async with client(Dashboard(), "dead") as meraki, crawl(meraki, ADMINS, tmp_path) as run:
        with pytest.raises(UnauthorizedError):
            await run.finish()


async def test_a_dry_run_says_which_account(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    async with client(Dashboard(), "north", "south") as meraki:
        console = make_console()
        assert await show_estimate(meraki, ADMINS, tmp_path, console, console) == 0
    shown = capsys.readouterr().out
    assert "account" in shown
    assert shown.count("north") == 3
    assert shown.count("south") == 1


LIMITED = "2b90d4c17e5fa8360f1e2d3c4b5a69788796a5b4"
"""A key of the simulator that sees every other organization."""
READ_ONLY = "91c3e5a70b2d4f6877a5b3c1d9e0f2a4c6e8b0d1"
"""One that may read all."""


async def test_budgets_belong_to_organizations_not_to_accounts(tmp_path: Path) -> None:
    """A grant of one organization, a key of half of them, a key of all: each is read once."""
    async with Simulator(organizations=40, devices_per_organization=5) as dashboard:
        server = OAuthServer(OAUTH_CLIENT_ID, OAUTH_CLIENT_SECRET, url=root(dashboard))
        scopes = tuple(scopes_of(*(listing.name for listing in ADMINS.listings)))
        grant = await granted(server, ("dashboard:general:config:read", *scopes))
        accounts: list[Auth] = [
            OAuth(grant, server, name="grant"),
            ApiKey(LIMITED, name="limited"),
            ApiKey(dashboard.api_key, name="full"),
        ]
        async with (
            Meraki(auth=accounts, base_url=dashboard.url) as meraki,
            crawl(meraki, ADMINS, tmp_path) as run,
        ):
            progress = await run.finish()
        assert progress.is_complete
        assert dashboard.counts[429] == 0
        asked = Counter(s.organization_id for s in dashboard.requests if s.path.endswith("admins"))
        assert set(asked.values()) == {1}
        used = Counter(meraki.account_of(str(each)) for each in asked)
        assert used["grant"] == 1
        assert used["limited"] > 10 < used["full"]


async def see(dashboard: Simulator, keys: dict[str, range]) -> dict[str, list[str]]:
    """Have each key see some of the organizations, by their places; gives their ids."""
    emails = {}
    for key in keys:
        async with Meraki(key, base_url=dashboard.url) as meraki:
            emails[(await meraki.administered.get_administered_identities_me()).email] = key
    async with Meraki(dashboard.api_key, base_url=dashboard.url) as meraki:
        listing = meraki.organizations.get_organizations()
        ids = [str(each.id) async for each in listing if each.api and each.api.enabled]
        assert len(ids) == 105

        async def arrange(place: int, organization_id: str) -> None:
            api = meraki.organizations
            admins = api.get_organization_admins(organization_id)
            there = {admin.email: str(admin.id) async for admin in admins}
            wanted = {email for email, key in emails.items() if place in keys[key]}
            for email in wanted:
                if email in there:
                    await api.update_organization_admin(
                        organization_id, there[email], org_access="full"
                    )
                else:
                    await api.create_organization_admin(
                        organization_id, email=email, name="Somebody", org_access="full"
                    )
            own_last = sorted(emails, key=lambda email: emails[email] == dashboard.api_key)
            for email in own_last:
                if email in there and email not in wanted:
                    await api.delete_organization_admin(organization_id, there[email])

        async with anyio.create_task_group() as tasks:
            for place, organization_id in enumerate(ids):
                tasks.start_soon(arrange, place, organization_id)
    return {key: [ids[place] for place in places] for key, places in keys.items()}


@pytest.mark.slow
async def test_three_accounts_that_share_fifteen_of_their_organizations(tmp_path: Path) -> None:
    # API access to one of them is off
    async with Simulator(organizations=106, devices_per_organization=2) as dashboard:
        sees = await see(
            dashboard,
            {LIMITED: range(40), READ_ONLY: range(25, 65), dashboard.api_key: range(65, 105)},
        )
        await anyio.sleep(1.5)  # the next client takes the source's bucket for a full one
        before = len(dashboard.requests)
        accounts = [ApiKey(key, name=str(number)) for number, key in enumerate(sees)]
        plan = Plan.of(["getOrganizationAdmins", "getOrganizationNetworks"])
        async with (
            Meraki(auth=accounts, base_url=dashboard.url) as meraki,
            crawl(meraki, plan, tmp_path) as run,
        ):
            progress = await run.finish()
            chosen = Counter(meraki.account_of(each) for ids in sees.values() for each in ids)
        assert progress.is_complete
        assert len({each for ids in sees.values() for each in ids}) == 105
        # the fifteen are read by the first of the two, and count twice here
        assert chosen == {"0": 40 + 15, "1": 25, "2": 40}
        for name in ("admins", "networks"):
            asked = Counter(
                seen.organization_id
                for seen in list(dashboard.requests)[before:]
                if seen.path.endswith(f"/{name}")
            )
            assert len(asked) == 105
            assert set(asked.values()) == {1}
        assert 429 not in {seen.status for seen in list(dashboard.requests)[before:]}


async def test_a_grant_that_is_taken_back_in_the_middle(tmp_path: Path) -> None:
    async with Simulator(organizations=4, devices_per_organization=5) as dashboard:
        dashboard.clock.freeze()
        server = OAuthServer(
            OAUTH_CLIENT_ID,
            OAUTH_CLIENT_SECRET,
            url=root(dashboard),
            clock=lambda: dashboard.clock.now,
        )
        grant = await granted(
            server, ("dashboard:general:config:read", "dashboard:iam:config:read")
        )
        plan = Plan.of(["getOrganizationAdmins", "getOrganizationNetworks"])
        async with (
            Meraki(auth=OAuth(grant, server, name="acme"), base_url=dashboard.url) as meraki,
            crawl(meraki, plan, tmp_path, concurrency=1) as run,
        ):
            async for event in run:
                if event.kind == "page":
                    for organization_id in dashboard.oauth.grantable_organizations():
                        dashboard.oauth.disconnect(organization_id)
                    dashboard.clock.advance(3600)
        assert not run.progress.is_complete
        [failed] = run.progress.failed
        assert failed.organization_id in dashboard.oauth.grantable_organizations()
        assert "acme: access has to be granted again" in failed.error
