"""Limits that are changed while the dashboard runs, and the 429s that they make."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from meraki_async.simulator import Limits, Simulator
from meraki_async.simulator.world.identifiers import network_id, organization_id, serial

from ..conftest import Asker, Response

pytestmark = pytest.mark.anyio

FIRST, SECOND = (f"/organizations/{organization_id(index)}" for index in (0, 3))
DEVICE, OTHER_DEVICE = (f"/devices/{serial(0, number)}" for number in (0, 1))
ENDLESS = 1e-6
"""A rate that gives nothing while a test lasts."""
AT_ONCE = 1e6
"""A rate that gives all of it before the next request."""
NAMES_NOBODY = {"errors": ["Too many requests"]}
NAMES_THE_ORGANIZATION = {"errors": ["API rate limit exceeded for organization"]}


class Poster(Asker):
    """Asks, and posts."""

    async def post(self, path: str) -> Response:
        headers = {"Authorization": f"Bearer {self.simulator.api_key}"}
        async with self._session.post(self.simulator.url + path, headers=headers) as response:
            return Response(response.status, await response.read(), response.headers)

    async def throttled(self, path: str, times: int = 1) -> list[bool]:
        """Whether posting was over a limit: whatever else may be wrong with it."""
        return [(await self.post(path)).status == 429 for _ in range(times)]

    async def statuses(self, path: str, times: int) -> list[int]:
        return [(await self(path)).status for _ in range(times)]


@pytest.fixture
async def ask(http: aiohttp.ClientSession) -> AsyncIterator[Poster]:
    """A dashboard whose organizations have 10 requests each, and no more."""
    async with Simulator(
        organizations=4, devices_per_organization=30, organization_rate=ENDLESS
    ) as running:
        yield Poster(http, running)


async def test_a_rate_changes_at_the_next_request(ask: Poster) -> None:
    limits = ask.simulator.limits
    assert (await ask.statuses(FIRST, 11))[9:] == [200, 429]
    limits.organization_rate = AT_ONCE
    assert await ask.statuses(FIRST, 30) == [200] * 30
    limits.organization_rate = ENDLESS
    assert 429 in await ask.statuses(FIRST, 11)


async def test_a_smaller_burst_clips_what_a_bucket_holds(ask: Poster) -> None:
    assert await ask.statuses(FIRST, 2) == [200] * 2
    ask.simulator.limits.organization_burst = 3
    assert await ask.statuses(FIRST, 4) == [200, 200, 200, 429]
    # buckets that come later begin with the new burst
    assert await ask.statuses(SECOND, 4) == [200, 200, 200, 429]
    ask.simulator.limits.organization_burst = 30
    assert await ask.statuses(FIRST, 1) == [429]


async def test_limits_go_off_and_on(ask: Poster) -> None:
    limits = ask.simulator.limits
    limits.reboot_interval = limits.live_tool_interval = 1e6
    await ask.statuses(FIRST, 10)
    limits.enabled = False
    assert await ask.statuses(FIRST, 20) == [200] * 20
    assert await ask.throttled(f"{DEVICE}/reboot", 3) == [False] * 3
    limits.enabled = True
    assert await ask.statuses(FIRST, 1) == [429]


async def test_a_source_limit_changes(ask: Poster) -> None:
    limits = ask.simulator.limits
    limits.source_rate, limits.source_burst = ENDLESS, 2
    assert await ask.statuses("/organizations", 3) == [200, 200, 429]
    limits.source_rate = AT_ONCE
    assert await ask.statuses("/organizations", 1) == [200]


async def test_another_application_spends_of_every_organization(ask: Poster) -> None:
    ask.simulator.limits.background_load = AT_ONCE
    for path in (FIRST, SECOND):
        assert await ask.statuses(path, 2) == [200, 429]
    throttled = await ask(FIRST)
    assert throttled.json == NAMES_THE_ORGANIZATION
    assert await ask.statuses("/organizations", 20) == [200] * 20


async def test_another_application_spends_of_one_organization(ask: Poster) -> None:
    limits = ask.simulator.limits
    limits.background_load_by_organization = {organization_id(0): AT_ONCE}
    assert await ask.statuses(FIRST, 2) == [200, 429]
    assert await ask.statuses(SECOND, 5) == [200] * 5
    # it takes the place of the load of all
    limits.background_load, limits.background_load_by_organization = (
        AT_ONCE,
        {organization_id(3): 0},
    )
    assert await ask.statuses(SECOND, 5) == [200] * 5
    assert 429 in await ask.statuses(f"/organizations/{organization_id(1)}", 2)


async def test_an_organization_recovers_when_the_other_application_stops(ask: Poster) -> None:
    limits = ask.simulator.limits
    limits.background_load = AT_ONCE
    assert await ask.statuses(FIRST, 2) == [200, 429]
    limits.background_load, limits.organization_rate = 0, AT_ONCE
    assert await ask.statuses(FIRST, 5) == [200] * 5


async def test_another_host_behind_the_same_address(ask: Poster) -> None:
    ask.simulator.limits.source_background_load = AT_ONCE
    # it leaves nothing of the address's 100, and a throttled request is no organization's
    assert (await ask("/organizations")).status == 200
    throttled = await ask(FIRST)
    assert throttled.status == 429
    assert throttled.headers["Content-Type"] == "text/html"
    assert "Retry-After" not in throttled.headers


@pytest.mark.parametrize(
    ("path", "uses", "seconds"),
    [
        (f"{DEVICE}/liveTools/ping", 5, 5),
        (f"{DEVICE}/liveTools/ports/cycle", 5, 5),
        (f"{DEVICE}/liveTools/throughputTest", 1, 5),
        (f"{DEVICE}/liveTools/leds/blink", 1, 10),
        (f"{DEVICE}/blinkLeds", 1, 10),
        (f"{DEVICE}/liveTools/reboot", 1, 60),
        (f"{DEVICE}/reboot", 1, 60),
        (f"{FIRST}/claim", 10, 300),
        (f"{FIRST}/inventory/claim", 10, 300),
        ("/networks/{network}/devices/claim", 10, 300),
    ],
)
async def test_operations_with_a_limit_of_their_own(
    ask: Poster, path: str, uses: int, seconds: int
) -> None:
    limits = ask.simulator.limits
    limits.organization_burst = 30
    network = (await ask(f"{FIRST}/networks")).json[0]["id"]
    path = path.format(network=network)
    assert await ask.throttled(path, uses) == [False] * uses
    throttled = await ask.post(path)
    assert throttled.status == 429
    assert throttled.json == NAMES_NOBODY
    # all of them came within a fraction of a second, or so one hopes of a busy machine
    assert seconds - 3 <= int(throttled.headers["Retry-After"]) <= seconds
    assert throttled.headers["Content-Type"].startswith("application/json")
    # reading is not using
    assert (await ask(path)).status == 404
    seen = [(request.status, request.organization_id) for request in ask.simulator.requests]
    assert seen.count((429, organization_id(0))) == 1


async def test_each_operation_on_each_device_counts_by_itself(ask: Poster) -> None:
    ask.simulator.limits.live_tool_burst = 1
    ask.simulator.limits.live_tool_interval = 1e6
    paths = [f"{DEVICE}/liveTools/ping", f"{DEVICE}/liveTools/pingDevice", f"{DEVICE}/reboot"]
    paths.append(f"{OTHER_DEVICE}/liveTools/ping")
    assert [await ask.throttled(path) for path in paths] == [[False]] * 4
    assert [await ask.throttled(path) for path in paths] == [[True]] * 4


async def test_their_limits_change_too(ask: Poster) -> None:
    limits = ask.simulator.limits
    limits.organization_rate = AT_ONCE
    limits.max_claims, limits.live_tool_burst = 2, 3
    for path, uses in ((f"{FIRST}/claim", 2), (f"{DEVICE}/liveTools/arpTable", 3)):
        assert await ask.throttled(path, uses + 1) == [False] * uses + [True]
    singles = ("liveTools/throughputTest", "blinkLeds", "reboot")
    for name in singles:
        await ask.post(f"{DEVICE}/{name}")
        assert (await ask.post(f"{DEVICE}/{name}")).status == 429
    limits.claim_window = limits.live_tool_interval = limits.throughput_test_interval = 1e-5
    limits.blink_interval = limits.reboot_interval = 1e-5
    for path in (f"{FIRST}/claim", *(f"{DEVICE}/{name}" for name in singles)):
        assert await ask.throttled(path) == [False]
    assert await ask.throttled(f"{DEVICE}/liveTools/arpTable") == [False]


async def test_they_are_charged_to_the_organization_as_well(ask: Poster) -> None:
    path = f"{DEVICE}/reboot"
    assert await ask.throttled(path, 9) == [False] + [True] * 8
    assert await ask.statuses(FIRST, 2) == [200, 429]
    throttled = await ask.post(path)
    assert throttled.json == NAMES_THE_ORGANIZATION
    # a request that the organization's limit stops has not used the operation
    throttled = await ask.post(f"{OTHER_DEVICE}/reboot")
    assert throttled.json == NAMES_THE_ORGANIZATION
    ask.simulator.limits.organization_rate = AT_ONCE
    assert await ask.throttled(f"{OTHER_DEVICE}/reboot") == [False]


@pytest.mark.parametrize(
    "path",
    [
        f"/devices/{serial(0, 999_999)}/reboot",
        # the third organization has API access off
        f"/devices/{serial(2, 0)}/reboot",
        f"/networks/{network_id(0, 99_999, combined=True)}/devices/claim",
        f"/organizations/{organization_id(2)}/claim",
        f"{DEVICE}/liveTools/nonsense",
        f"{DEVICE}/ping",
        f"{DEVICE}/claim",
        f"{FIRST}/reboot",
        FIRST,
    ],
)
async def test_what_is_not_there_has_no_limit_of_its_own(ask: Poster, path: str) -> None:
    ask.simulator.limits.max_claims = 1
    assert [(await ask.post(path)).status for _ in range(7)] == [404] * 7


async def test_requests_of_no_organization(ask: Poster) -> None:
    limits = ask.simulator.limits
    assert await ask.statuses("/organizations", 15) == [200] * 15
    limits.no_organization_rate, limits.no_organization_burst = ENDLESS, 3
    wrong = await ask("/organizations", Authorization="Bearer wrong")
    assert wrong.status == 401
    paths = ("/organizations", "/administered/identities/me")
    assert [(await ask(path)).status for path in paths * 2] == [200] * 3 + [429]
    throttled = await ask("/organizations")
    assert throttled.json == NAMES_NOBODY
    assert int(throttled.headers["Retry-After"]) > 900_000
    # the organizations know nothing of it
    assert await ask.statuses(FIRST, 10) == [200] * 10
    limits.no_organization_rate = None
    assert await ask.statuses("/organizations", 5) == [200] * 5


@pytest.mark.parametrize("text", ["0", "2.5", "Wed, 21 Oct 2026 07:28:00 GMT", "soon"])
async def test_any_text_goes_into_retry_after(ask: Poster, text: str) -> None:
    limits = ask.simulator.limits
    limits.retry_after = text
    limits.no_organization_rate, limits.no_organization_burst = ENDLESS, 1
    for path in (FIRST, "/organizations"):
        await ask.statuses(path, 10)
        throttled = await ask(path)
        assert throttled.status == 429
        assert throttled.headers["Retry-After"] == text
    limits.retry_after = None
    assert int((await ask(FIRST)).headers["Retry-After"]) > 900_000


async def test_retry_after_can_be_left_out(ask: Poster) -> None:
    ask.simulator.limits.retry_after = ""
    await ask.statuses(FIRST, 10)
    throttled = await ask(FIRST)
    assert throttled.json == NAMES_THE_ORGANIZATION
    assert "Retry-After" not in throttled.headers


async def test_the_front_end_never_tells_how_long(ask: Poster) -> None:
    limits = ask.simulator.limits
    limits.retry_after, limits.source_rate, limits.source_burst = "7", ENDLESS, 1
    throttled = (await ask(FIRST), await ask(FIRST))[1]
    assert throttled.status == 429
    assert "Retry-After" not in throttled.headers


async def test_a_burst_meets_the_limits_of_the_moment(ask: Poster) -> None:
    ask.simulator.limits.organization_burst = 4
    responses = await asyncio.gather(*(ask(FIRST) for _ in range(20)))
    assert sorted(response.status for response in responses) == [200] * 4 + [429] * 16


SENSELESS: list[tuple[str, Any]] = [
    ("organization_rate", 0),
    ("organization_rate", float("nan")),
    ("organization_rate", "10"),
    ("organization_burst", 0),
    ("organization_burst", 2.5),
    ("source_rate", float("inf")),
    ("source_rate", None),
    ("source_burst", -1),
    ("background_load", -0.1),
    ("background_load", float("inf")),
    ("source_background_load", -1),
    ("background_load_by_organization", {"1": -1}),
    ("background_load_by_organization", {"1": None}),
    ("background_load_by_organization", 5),
    ("no_organization_rate", 0),
    ("no_organization_burst", None),
    ("live_tool_interval", 0),
    ("live_tool_burst", 0),
    ("throughput_test_interval", -5),
    ("blink_interval", 0),
    ("reboot_interval", 5e-324),
    ("network_deletion_seconds", 0),
    ("max_claims", 0),
    ("claim_window", 0),
    ("retry_after", 2),
    ("retry_after", "1\r\nX: y"),
    ("retry_after", "später"),
]


@pytest.mark.parametrize(("name", "value"), SENSELESS)
def test_senseless_figures_are_rejected(name: str, value: Any) -> None:
    with pytest.raises(ValueError, match=rf"{name}.* must be .*not "):
        Limits(**{name: value})
    limits = Limits()
    before = getattr(limits, name)
    with pytest.raises(ValueError, match=rf"{name}.* must be .*not "):
        setattr(limits, name, value)
    assert getattr(limits, name) == before


def test_loads_do_not_change_behind_the_check() -> None:
    loads = {"1": 2.0}
    limits = Limits(background_load_by_organization=loads)
    loads["1"] = -1
    assert limits.background_load_by_organization == {"1": 2.0}
    with pytest.raises(TypeError):
        limits.background_load_by_organization["1"] = -1  # type: ignore[index]
    limits.background_load_by_organization = {**limits.background_load_by_organization, "2": 1}
    assert limits.background_load_by_organization == {"1": 2.0, "2": 1}


def test_a_misspelt_figure_is_noticed() -> None:
    with pytest.raises(AttributeError):
        Limits().organisation_rate = 5
    with pytest.raises(TypeError):
        Limits(organisation_rate=5)  # type: ignore[call-arg]


def test_every_figure_is_checked() -> None:
    unchecked = {"enabled"}
    assert {name for name, _ in SENSELESS} | unchecked == set(Limits.__struct_fields__)


def test_arguments_of_the_simulator_are_limits() -> None:
    limits = Simulator(
        organizations=1,
        rate_limits=False,
        organization_rate=1,
        organization_burst=2,
        source_rate=3,
        source_burst=4,
    ).limits
    assert limits == Limits(
        enabled=False, organization_rate=1, organization_burst=2, source_rate=3, source_burst=4
    )
    assert Simulator(organizations=1).limits == Limits()
