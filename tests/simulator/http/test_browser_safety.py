"""Foreign pages get nothing, large bodies are rejected, and malformed requests are a 400."""

import asyncio
import io
import logging

import aiohttp
import pytest
from yarl import URL

from meraki_async.simulator import DEFAULT_KEY, Simulator

from ..conftest import Asker

pytestmark = pytest.mark.anyio


@pytest.fixture
def root(dashboard: Simulator) -> str:
    return str(URL(dashboard.url).origin())


@pytest.mark.parametrize("path", ["/", "/simulator", "/simulator/state", "/simulator/faults"])
@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "rebound.example"},
        {"Host": "127.0.0.1.rebound.example"},
        {"Host": "192.0.2.1"},
        {"Origin": "https://page.example"},
        {"Origin": "http://127.0.0.1:1"},
        {"Origin": "null"},
    ],
)
async def test_foreign_pages_are_rejected(
    ask: Asker, root: str, path: str, headers: dict[str, str]
) -> None:
    response = await ask(f"{root}{path}", **headers)
    assert response.status == 403
    ((name, value),) = headers.items()
    assert response.json["errors"][0].startswith(f"{name} {value!r} is not this simulator")
    assert DEFAULT_KEY.encode() not in response.body


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
async def test_they_change_nothing(
    http: aiohttp.ClientSession, dashboard: Simulator, root: str, method: str
) -> None:
    dashboard.faults.add("503")
    headers = {"Origin": "https://page.example", "Content-Type": "text/plain"}
    async with http.request(
        method, f"{root}/simulator/faults", data='"500"', headers=headers
    ) as response:
        assert response.status == 403
    assert [str(rule.fault) for rule in dashboard.faults] == ["503"]


async def test_no_foreign_page_gives_consent(http: aiohttp.ClientSession, root: str) -> None:
    headers = {"Origin": "https://page.example"}
    async with http.post(f"{root}/oauth/authorize", headers=headers) as response:
        assert response.status == 403


@pytest.mark.parametrize("name", ["localhost", "app.localhost", "127.0.0.2", "[::1]", "LOCALHOST."])
async def test_loopback_names_and_own_pages_are_welcome(
    ask: Asker, dashboard: Simulator, root: str, name: str
) -> None:
    host = f"{name}:{URL(root).port}"
    response = await ask(f"{root}/simulator/clock", Host=host, Origin=f"http://{host}")
    assert response.status == 200


async def test_so_is_the_address_that_it_listens_on(http: aiohttp.ClientSession) -> None:
    async with Simulator(organizations=1, host="0.0.0.0") as running:  # noqa: S104
        ask = Asker(http, running)
        assert (await ask(running.controls_url)).status == 200
        assert (await ask(running.controls_url, Host="simulator.example")).status == 403


async def test_the_api_is_there_under_any_name(ask: Asker) -> None:
    response = await ask("/organizations", Host="dashboard.example")
    assert response.status == 200


@pytest.mark.parametrize(
    ("name", "size"), [("faults", 65_537), ("clock", 65_537), ("state", 64 * 1024 * 1024 + 1)]
)
async def test_bodies_have_a_limit(
    http: aiohttp.ClientSession, root: str, name: str, size: int
) -> None:
    async with http.request(
        "POST" if name == "faults" else "PUT",
        f"{root}/simulator/{name}",
        data=io.BytesIO(b'"' * size),
    ) as response:
        assert response.status == 413
        assert await response.json() == {"errors": [f"the body is larger than {size - 1:,} bytes"]}
    async with http.get(f"{root}/simulator/{name}") as response:
        assert response.status == 200


async def test_a_long_fault_is_none(http: aiohttp.ClientSession, root: str) -> None:
    async with http.post(f"{root}/simulator/faults", json="5" * 60_000) as response:
        assert response.status == 400
        assert len(await response.read()) < 1000


@pytest.mark.parametrize(
    "head",
    [
        b"GET http://[::1/api/v1/organizations HTTP/1.1\r\nHost: localhost",
        b"GET /api/v1/org\xffanizations HTTP/1.1\r\nHost: localhost",
        b"GET * HTTP/1.1\r\nHost: localhost",
        b"GET api HTTP/1.1\r\nHost: localhost",
        b"GET /api/v1/organizations HTTP/1.1",
        b"GET /api/v1/organizations HTTP/1.1\r\nHost: [",
        b"GET /api/v1/organizations HTTP/1.1\r\nHost: a:b:c",
        b"GET /api/v1/organizations HTTP/1.1\r\nHost: a:99999",
        b"GET /api/v1/organizations HTTP/1.1\r\nHost: \xff\xfe",
        b"GET /api/v1/organizations HTTP/1.1\r\nHost: a/b?c",
        b"PUT /api/v1/organizations/1 HTTP/1.1\r\nHost: localhost\r\nContent-Length: x",
    ],
)
async def test_malformed_requests_are_400_and_no_traceback(
    dashboard: Simulator, caplog: pytest.LogCaptureFixture, head: bytes
) -> None:
    # it asks for the request's whole address
    dashboard.faults.add("redirect-loop")
    url = URL(dashboard.url)
    reader, writer = await asyncio.open_connection(url.host, url.port)
    with caplog.at_level(logging.INFO):
        key = f"\r\nAuthorization: Bearer {DEFAULT_KEY}\r\nConnection: close\r\n\r\n"
        writer.write(head + key.encode())
        response = await reader.read()
    writer.close()
    await writer.wait_closed()
    assert response.split()[1] == b"400"
    assert caplog.text == ""
