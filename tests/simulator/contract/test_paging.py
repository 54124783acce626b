"""Pages, their Link header, and filters."""

import json
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meraki_async.simulator import Simulator
from meraki_async.simulator.contract.contract import Operation
from meraki_async.simulator.contract.paging import NUMBERS, SERIALS, page_response
from meraki_async.simulator.contract.responses import ParameterError
from meraki_async.simulator.world.sorted_records import SortedRecords

from ..conftest import Asker

pytestmark = pytest.mark.anyio
PAGED = Operation(
    "getThings", "GET", "/things", "things", 200, paging="link", query={"perPage": "i:1..1000=50"}
)


async def walk(ask: Asker, address: str, relation: str) -> list[list[Any]]:
    """The pages from an address on, in the order they came."""
    pages = []
    url: str | None = address
    while url:
        response = await ask(url)
        assert response.status == 200
        assert {"first", "last"} <= set(response.links)
        pages.append(response.json)
        url = response.links.get(relation)
    return pages


@pytest.mark.parametrize("per_page", [3, 7, 1000])
@pytest.mark.parametrize(
    "listing",
    ["networks", "devices", "devices/availabilities", "inventory/devices"],
)
async def test_links_meet_every_record_once_both_ways(
    ask: Asker, organization: str, listing: str, per_page: int
) -> None:
    address = f"{organization}/{listing}"
    whole = (await ask(address)).json
    assert whole
    pages = await walk(ask, f"{address}?perPage={per_page}", "next")
    assert [record for page in pages for record in page] == whole
    assert [len(page) for page in pages[:-1]] == [per_page] * (len(pages) - 1)
    links = (await ask(f"{address}?perPage={per_page}")).links
    assert "prev" not in links
    assert (await ask(links["first"])).json == whole[:per_page]
    backward = await walk(ask, links["last"], "prev")
    assert [record for page in reversed(backward) for record in page] == whole


@pytest.mark.slow
@pytest.mark.parametrize("per_page", [3, 700, 100_000])
async def test_changes_begin_with_the_newest_and_lead_back(
    ask: Asker, organization: str, per_page: int
) -> None:
    """As other clients walk them; the two directions meet the same records."""
    ask.simulator.clock.freeze()
    address = f"{organization}/configurationChanges"
    whole = (await ask(address)).json
    times = [change["ts"] for change in whole]
    assert times == sorted(times, reverse=True)
    pages = await walk(ask, f"{address}?perPage={per_page}", "prev")
    assert [record for page in pages for record in page] == whole
    links = (await ask(f"{address}?perPage={per_page}")).links
    assert "next" not in links
    forward = await walk(ask, links["first"], "next")
    assert [record for page in reversed(forward) for record in page] == whole


async def test_organizations_in_pages(ask: Asker) -> None:
    pages = await walk(ask, "/organizations?perPage=5", "next")
    assert [len(page) for page in pages] == [5, 5, 2]
    numbers = [int(record["id"]) for page in pages for record in page]
    assert numbers == sorted(set(numbers))
    assert {len(str(number)) for number in numbers} == {6, 18}


async def test_the_form_of_the_header(ask: Asker, organization: str) -> None:
    networks = (await ask(f"{organization}/networks")).json
    ids = [network["id"] for network in networks]
    filters = "&".join(f"networkIds[]={identifier}" for identifier in reversed(ids))
    response = await ask(f"{organization}/devices?productTypes[]=switch&{filters}&startingAfter=Q")
    header = response.headers["Link"]
    assert '"' not in header
    arrays = "&".join(f"networkIds%5B%5D={identifier}" for identifier in reversed(ids))
    base = f"{ask.simulator.url}{organization}/devices"
    # the default page size is named although nobody gave it
    assert header == (
        f"<{base}?{arrays}&perPage=1000&productTypes%5B%5D=switch"
        "&startingAfter=0000-0000-0000>; rel=first, "
        f"<{base}?endingBefore=ZZZZ-ZZZZ-ZZZZ&{arrays}&perPage=1000"
        "&productTypes%5B%5D=switch>; rel=last"
    )


async def test_links_lead_to_the_host_that_was_asked(ask: Asker) -> None:
    asked = ask.simulator.url.replace("127.0.0.1", "localhost") + "/organizations?perPage=3"
    links = (await ask(asked)).links
    assert set(links) == {"first", "next", "last"}
    assert {urlsplit(link).hostname for link in links.values()} == {"localhost"}


@pytest.mark.parametrize(
    ("headers", "origin"),
    [
        ({"X-Forwarded-Host": "dashboard.example"}, "http://dashboard.example/"),
        (
            {"X-Forwarded-Proto": "https", "X-Forwarded-Host": "a.example:8443"},
            "https://a.example:8443/",
        ),
        (
            {"X-Forwarded-Proto": "javascript", "X-Forwarded-Host": "a/b>; rel=next"},
            "http://127.0.0.1:",
        ),
    ],
)
async def test_links_lead_to_the_proxy_in_between(
    ask: Asker, headers: dict[str, str], origin: str
) -> None:
    links = (await ask("/organizations?perPage=3", **headers)).links
    assert all(link.startswith(origin) for link in links.values())
    assert set(links) == {"first", "next", "last"}


@pytest.mark.parametrize(
    ("path", "minimum", "maximum"),
    [
        ("/organizations", 3, 9000),
        ("/organizations/581230/networks", 3, 100_000),
        ("/organizations/581230/devices", 3, 5000),
        ("/organizations/581230/devices/availabilities", 3, 1000),
        ("/organizations/581230/inventory/devices", 3, 1000),
        ("/organizations/581230/configurationChanges", 3, 100_000),
        ("/organizations/581230/licensing/coterm/licenses", 3, 1000),
        (
            "/administered/licensing/subscription/subscriptions?organizationIds[]=581230",
            3,
            1000,
        ),
    ],
)
async def test_page_sizes(ask: Asker, path: str, minimum: int, maximum: int) -> None:
    mark = "&" if "?" in path else "?"
    for size in (minimum, maximum):
        assert (await ask(f"{path}{mark}perPage={size}")).status == 200
    for text in (str(minimum - 1), str(maximum + 1), "x", "-3", "", "3.0", "٣", "9" * 5000):
        response = await ask(f"{path}{mark}perPage={text}")
        assert response.status == 400
        assert response.json == {"errors": [f"'perPage' must be between {minimum} and {maximum}"]}


async def test_administrators_are_not_paged(ask: Asker, organization: str) -> None:
    response = await ask(f"{organization}/admins?perPage=1")
    assert 3 <= len(response.json) <= 8
    assert "Link" not in response.headers


async def test_filters_of_devices(ask: Asker, organization: str) -> None:
    devices = (await ask(f"{organization}/devices")).json

    async def serials(query: str, listing: str = "devices") -> set[str]:
        return {found["serial"] for found in (await ask(f"{organization}/{listing}?{query}")).json}

    network = devices[0]["networkId"]
    inside = {device["serial"] for device in devices if device["networkId"] == network}
    assert inside
    for listing in ("devices", "devices/availabilities", "inventory/devices"):
        assert await serials(f"networkIds[]={network}", listing) == inside
        two = {devices[0]["serial"], devices[-1]["serial"]}
        assert await serials("&".join(f"serials[]={s}" for s in two), listing) == two
        assert await serials(f"networkIds[]={network}&serials[]=none", listing) == set()
        tagged = await serials("tags[]=lobby&tags[]=till", listing)
        assert tagged == {d["serial"] for d in devices if {"lobby", "till"} & set(d["tags"])}
        tagged = await serials("tags[]=lobby&tags[]=till&tagsFilterType=withAllTags", listing)
        assert tagged == {d["serial"] for d in devices if {"lobby", "till"} <= set(d["tags"])}
    product = devices[0]["productType"]
    assert await serials(f"productTypes[]={product}") == {
        device["serial"] for device in devices if device["productType"] == product
    }
    assert await serials("unheardOf=x") == {device["serial"] for device in devices}


async def test_filters_of_other_listings(ask: Asker, organization: str) -> None:
    networks = (await ask(f"{organization}/networks")).json
    product = networks[0]["productTypes"][0]
    assert (await ask(f"{organization}/networks?productTypes[]={product}")).json == [
        network for network in networks if product in network["productTypes"]
    ]
    inventory = (await ask(f"{organization}/inventory/devices")).json
    used = (await ask(f"{organization}/inventory/devices?usedState=used")).json
    unused = (await ask(f"{organization}/inventory/devices?usedState=unused")).json
    assert len(used) + len(unused) == len(inventory)
    assert all(found["networkId"] is None for found in unused)
    assert unused
    assert (await ask(f"{organization}/inventory/devices?usedState=broken")).status == 400
    admins = (await ask(f"{organization}/admins")).json
    outside = (await ask(f"{organization}/admins?networkIds[]={networks[-1]['id']}")).json
    assert outside == [admin for admin in admins if admin["orgAccess"] != "none"]
    assert (await ask(f"{organization}/admins?networkIds[]={networks[0]['id']}")).json == admins
    changes = (await ask(f"{organization}/configurationChanges")).json
    admin = changes[0]["adminId"]
    assert (await ask(f"{organization}/configurationChanges?adminId={admin}")).json == [
        change for change in changes if change["adminId"] == admin
    ]


@pytest.mark.parametrize("devices", [2200])
async def test_default_pages_where_there_are_more_than_1000(http: Any, devices: int) -> None:
    async with Simulator(
        organizations=1, devices_per_organization=devices, rate_limits=False
    ) as dashboard:
        ask = Asker(http, dashboard)
        path = f"/organizations/{(await ask('/organizations')).json[0]['id']}/devices"
        pages = await walk(ask, path, "next")
        assert len(pages) > 1
        assert {len(page) for page in pages[:-1]} == {1000}
        assert sum(map(len, pages)) == len((await ask(f"{path}?perPage=5000")).json)


@given(
    keys=st.sets(st.from_regex(r"[0-9A-Z]{1,4}", fullmatch=True), max_size=60),
    size=st.integers(1, 70),
    serials=st.booleans(),
)
def test_any_listing_is_walked_whole(keys: set[str], size: int, serials: bool) -> None:
    # "0" and shorter texts come before the sentinels of numbers, as no real id does
    keys = {f"Q{key}" for key in keys}
    listing = SortedRecords((key, {"key": key}) for key in keys)
    sentinels = SERIALS if serials else NUMBERS

    def walked(cursor: str, relation: str) -> list[list[str]]:
        pages, query = [], [("perPage", str(size))]
        if cursor:
            query.append((cursor, sentinels.last))
        while True:
            response = page_response(listing, query, PAGED, "http://h/x", sentinels)
            pages.append([record["key"] for record in json.loads(response.body)])
            parts = response.headers["Link"].split(", ")
            links = {part.split("; rel=")[1]: part.split(">")[0][1:] for part in parts}
            if relation not in links:
                return pages
            query = parse_qsl(urlsplit(links[relation]).query)

    forward = [key for page in walked("", "next") for key in page]
    backward = [key for page in reversed(walked("endingBefore", "prev")) for key in page]
    assert forward == backward == listing.keys
    assert set(forward) == keys


def test_past_either_end_is_an_empty_page_that_leads_nowhere() -> None:
    listing = SortedRecords((str(number), {}) for number in range(10, 20))
    for cursor in (("startingAfter", "19"), ("endingBefore", "10"), ("startingAfter", "zzz")):
        response = page_response(listing, [cursor], PAGED, "http://h/x")
        assert response.body == b"[]"
        assert "rel=next" not in response.headers["Link"]
        assert "rel=prev" not in response.headers["Link"]


def test_a_listing_without_records() -> None:
    response = page_response(SortedRecords(()), [], PAGED, "http://h/x")
    assert response.body == b"[]"
    assert response.headers["Link"] == (
        "<http://h/x?perPage=50&startingAfter=0>; rel=first, "
        "<http://h/x?endingBefore=0&perPage=50>; rel=last"
    )
    with pytest.raises(ParameterError, match="between 1 and 1000"):
        page_response(SortedRecords(()), [("perPage", "1001")], PAGED, "http://h/x")
