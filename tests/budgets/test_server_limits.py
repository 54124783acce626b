"""The client under the limits that the simulated dashboard really enforces, on a real socket."""

import asyncio

import pytest
from multidict import CIMultiDict

from meraki_async import (
    Budgets,
    Event,
    HttpRequest,
    HttpResponse,
    MemoryTransport,
    Meraki,
    RateLimit,
)
from meraki_async.simulator import Simulator

pytestmark = pytest.mark.anyio


@pytest.mark.slow
async def test_two_clients_on_one_budgets_share_it() -> None:
    async with Simulator(organizations=3, organization_rate=20, organization_burst=20) as dashboard:
        budgets = Budgets(RateLimit(20))
        key, url = dashboard.api_key, dashboard.url
        async with Meraki(key, base_url=url, budgets=budgets) as one:
            organization = (await one.organizations.get_organizations())[0].id
            async with Meraki(key, base_url=url, budgets=budgets) as other:
                await asyncio.gather(
                    *(
                        meraki.organizations.get_organization(organization).send()
                        for meraki in (one, other)
                        for _ in range(20)
                    )
                )
        assert dashboard.counts == {200: 41}
        # apart from each other they are two applications, and over the limit
        async with (
            Meraki(key, base_url=url, budgets=Budgets(RateLimit(20))) as one,
            Meraki(key, base_url=url, budgets=Budgets(RateLimit(20))) as other,
        ):
            await asyncio.gather(
                *(
                    meraki.organizations.get_organization(organization).send()
                    for meraki in (one, other)
                    for _ in range(20)
                )
            )
        assert dashboard.counts[429] > 0


@pytest.mark.slow
async def test_another_applications_load_slows_only_its_organization() -> None:
    async with Simulator(organizations=3) as dashboard:
        async with Meraki(dashboard.api_key, base_url=dashboard.url) as meraki:
            busy, calm, _ = [o.id for o in await meraki.organizations.get_organizations()]
            dashboard.limits.background_load_by_organization = {str(busy): 8}
            await asyncio.gather(
                *(
                    meraki.organizations.get_organization(organization).send()
                    for organization in (busy, calm)
                    for _ in range(14)
                )
            )
            rates = {o.organization_id: o.rate for o in meraki.budgets.snapshot().organizations}
        refused = {seen.organization_id for seen in dashboard.requests if seen.status == 429}
        assert refused == {busy}
        assert rates[calm] == 10
        assert (rates[busy] or 0) < 10


@pytest.mark.parametrize("kind", ["organization", "operation", "unattributed", "source"])
async def test_each_kind_of_429_pauses_whom_it_names(kind: str) -> None:
    events: list[Event] = []
    async with Simulator(organizations=3) as dashboard:
        limits = dashboard.limits
        limits.retry_after = "0.2"
        # the client knows nothing of limits: all that slows it down is the server
        budgets = Budgets(RateLimit(None), source=RateLimit(None))
        async with Meraki(
            dashboard.api_key, base_url=dashboard.url, budgets=budgets, on_event=events.append
        ) as meraki:
            organization = (await meraki.organizations.get_organizations())[0].id
            device = (await meraki.organizations.get_organization_devices(organization))[0]
            if kind == "organization":
                limits.organization_rate, limits.organization_burst = 5, 1
                call = meraki.organizations.get_organization(organization)
            elif kind == "operation":
                limits.reboot_interval = 0.3
                call = meraki.devices.reboot_device(device.serial)  # type: ignore[assignment]
            elif kind == "unattributed":
                limits.no_organization_rate, limits.no_organization_burst = 5, 1
                call = meraki.organizations.get_organizations()  # type: ignore[assignment]
            else:
                limits.source_rate, limits.source_burst = 5, 1
                call = meraki.organizations.get_organization(organization)
            results = await asyncio.gather(call.send(), call.send(), return_exceptions=True)
            assert not any(isinstance(result, Exception) for result in results)
    names = {event.scope for event in events if event.kind == "throttled"}
    assert names == {kind}
    assert dashboard.counts[429] == sum(event.kind == "throttled" for event in events)


async def test_nothing_is_sent_during_a_pause() -> None:
    budgets = Budgets(RateLimit(40, 6))
    pauses: list[float] = []
    sent_in_a_pause: list[float] = []

    def note(event: Event) -> None:
        # asked of the budget: its pause began a moment before the event was told
        paused_for = max(
            (budget.paused_for for budget in budgets.snapshot().organizations), default=0.0
        )
        if event.kind == "throttled":
            pauses.append(paused_for)
        elif event.kind == "sent" and paused_for:
            sent_in_a_pause.append(paused_for)

    async with Simulator(organizations=1, organization_rate=20, organization_burst=3) as dashboard:
        dashboard.limits.retry_after = "0.3"
        async with Meraki(
            dashboard.api_key, base_url=dashboard.url, budgets=budgets, on_event=note
        ) as meraki:
            organization = (await meraki.organizations.get_organizations())[0].id
            calls = [meraki.organizations.get_organization(organization).send() for _ in range(20)]
            await asyncio.gather(*calls)
    assert any(pauses)
    assert not sent_in_a_pause


async def test_redirects_retries_and_lookups_need_no_second_slot() -> None:
    seen: list[str] = []

    def handle(request: HttpRequest) -> HttpResponse:
        path = request.url.partition("/api/v1")[2]
        seen.append(path)
        if path.startswith("/networks/N_1/alerts") and seen.count(path) == 1:
            return HttpResponse(status=503)
        if path.startswith("/networks/N_1/alerts") and seen.count(path) == 2:
            headers = {"Location": request.url}
            return HttpResponse(status=307, headers=CIMultiDict(headers))
        if path == "/networks/N_1":
            return HttpResponse(status=200, body=b'{"id":"N_1","organizationId":"1"}')
        return HttpResponse(status=200, body=b"[]" if "organizations" in path else b"{}")

    budgets = Budgets(RateLimit(None), source=RateLimit(None), max_connections=1)
    transport = MemoryTransport(handle)
    async with Meraki("0" * 40, budgets=budgets, transport=transport) as meraki:
        async with asyncio.timeout(60):
            await meraki.networks.get_network_alerts_settings("N_1")
    assert seen.count("/networks/N_1/alerts/settings") == 3
    assert budgets.snapshot().connections == 0
