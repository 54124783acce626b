"""Listings that the client reads for itself: as whole, and as surely at an end, as its caller's."""

from collections.abc import Callable
from typing import Any

import pytest

from meraki_async import Meraki, UnexpectedResponseError

from ..raw_server import Handler, RawResponse, RawServer, Seen, found, http, serving
from ..request_kinds import client, right

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("no_backoff")]

NETWORKS = "/organizations/1/networks"
TOO_MANY = 60


def next_page(cursor: object) -> str:
    return f"Link: <http://127.0.0.1{NETWORKS}?startingAfter={cursor}>; rel=next"


def networks(response: Callable[[Seen, int], RawResponse | bytes]) -> Handler:
    """A dashboard that works, but for this listing; gets the how-manieth request for it as well."""
    asked = 0

    def handle(seen: Seen, number: int) -> RawResponse | bytes:
        nonlocal asked
        if seen.path != NETWORKS:
            return found([]) if seen.path.endswith("/devices") else right(seen)
        asked += 1
        return response(seen, asked)

    return handle


def asked_for(server: RawServer) -> list[str]:
    """The queries of this listing that arrived."""
    return [seen.target.partition("?")[2] for seen in server.seen if seen.path == NETWORKS]


async def split_by_network(meraki: Meraki) -> Any:
    return await meraki.organizations.get_organization_devices("1").split_by_network()


async def looked_up(meraki: Meraki) -> None:
    await meraki.networks.get_network_alerts_settings("N_1")
    await meraki._requester.resolver.settled()


def same_again(seen: Seen, number: int) -> bytes:
    # it ends at some time, so that the test does
    return found([{"id": "N_2"}], *([next_page("a")] if number < TOO_MANY else []))


def there_and_back(seen: Seen, number: int) -> bytes:
    cursor = "ab"[number % 2]
    return found([{"id": "N_2"}], *([next_page(cursor)] if number < TOO_MANY else []))


@pytest.mark.parametrize(("pages", "arrived"), [(same_again, 2), (there_and_back, 3)])
async def test_a_loop_ends_the_reading_beside_a_lookup(pages: Handler, arrived: int) -> None:
    """Nobody waits for it, and so nobody would notice."""
    async with serving(networks(pages)) as server, client(server) as meraki:  # type: ignore[arg-type]
        await looked_up(meraki)
        assert len(asked_for(server)) == arrived
        # what was asked for is responded to all the same
        assert server.seen[-1].path in {NETWORKS, "/networks/N_1/alerts/settings"}


@pytest.mark.parametrize(("pages", "arrived"), [(same_again, 2), (there_and_back, 3)])
async def test_a_loop_of_networks_raises(pages: Handler, arrived: int) -> None:
    async with serving(networks(pages)) as server, client(server) as meraki:  # type: ignore[arg-type]
        with pytest.raises(UnexpectedResponseError, match="pagination loop") as raised:
            await split_by_network(meraki)
        assert raised.value.organization_id == "1"
        assert len(asked_for(server)) == arrived


HALVES = {
    "no content": http(status="204 No Content"),
    "space": http(b" ", "Content-Type: application/json"),
    "cut": http(b'[{"id":"N_2"},{"id', "Content-Type: application/json"),
    "an object": found({"errors": ["try later"]}),
    "HTML": http(b"<html>", "Content-Type: text/html"),
}


def broken(page: str, response: bytes, times: int) -> Handler:
    """Two pages, of which one is broken at first."""
    left = times

    def respond(seen: Seen, number: int) -> RawResponse | bytes:
        nonlocal left
        is_second = "startingAfter" in seen.target
        if left and is_second == (page == "second"):
            left -= 1
            return response
        return found([{"id": "N_3"}]) if is_second else found([{"id": "N_1"}], next_page("N_1"))

    return networks(respond)


CASES = [(page, name) for page in ("first", "second") for name in HALVES]
# a first page without content is an empty list, and so it is documented
CASES.remove(("first", "no content"))


@pytest.mark.parametrize(("page", "name"), CASES)
async def test_half_of_the_networks_never_passes_for_all(page: str, name: str) -> None:
    """A listing cut by them would leave out the rest in silence."""
    response = HALVES[name].replace(b"\r\n\r\n", b"\r\nX-Request-Id: r-9\r\n\r\n", 1)
    async with (
        serving(broken(page, response, 10**6)) as server,
        client(server, retries=1) as meraki,
    ):
        with pytest.raises(UnexpectedResponseError) as raised:
            await split_by_network(meraki)
        assert (raised.value.operation, raised.value.organization_id) == (
            "getOrganizationNetworks",
            "1",
        )
        assert raised.value.request_id == "r-9"
        assert not [seen for seen in server.seen if seen.path.endswith("/devices")]


@pytest.mark.parametrize(
    ("page", "name"), [case for case in CASES if case[1] in {"no content", "space", "cut", "HTML"}]
)
async def test_a_page_of_networks_that_was_broken_once_is_asked_for_again(
    page: str, name: str
) -> None:
    async with (
        serving(broken(page, HALVES[name], 1)) as server,
        client(server, retries=1) as meraki,
    ):
        assert await split_by_network(meraki) == []
        assert len(asked_for(server)) == 3
        queries = "".join(seen.target for seen in server.seen if seen.path.endswith("/devices"))
        assert "N_1" in queries
        assert "N_3" in queries
