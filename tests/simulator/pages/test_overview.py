"""The page that shows people what there is."""

import base64
import hashlib
import re
from html import unescape

import aiohttp
import pytest
from yarl import URL

from meraki_async.simulator import LIMITED_KEY, REVOKED_KEY, Simulator

from ..conftest import Asker

pytestmark = pytest.mark.anyio


@pytest.fixture
def root(dashboard: Simulator) -> str:
    return str(URL(dashboard.url).origin())


async def text_of(ask: Asker, root: str) -> str:
    response = await ask(f"{root}/", Authorization="")
    assert response.status == 200
    assert response.headers["Content-Type"].startswith("text/html")
    markup = re.compile(r"<(script|style).*?</\1>|<[^>]+>", re.DOTALL)
    return re.sub(r"\s+", " ", unescape(markup.sub(" ", response.body.decode())))


async def test_it_shows_the_world_the_controls_and_the_last_requests(
    ask: Asker, dashboard: Simulator, root: str
) -> None:
    empty = await text_of(ask, root)
    assert "None yet." in empty
    for organization in (await ask("/organizations")).json:
        assert f"{organization['id']} {organization['name']}" in empty
    assert LIMITED_KEY in empty
    assert REVOKED_KEY not in empty
    dashboard.clock.freeze(1_788_250_500.25)
    dashboard.limits.background_load = 5
    dashboard.faults.add("503#1")
    assert (await ask("/networks/N_1?a=<b>")).status == 503
    shown = await text_of(ask, root)
    assert "2026-09-01T08:15:00Z, frozen" in shown
    assert "limits off" in shown
    assert "5 requests/s of each organization" in shown
    assert "503x1, applied 1 ×" in shown
    assert "2 requests: 1 × 200, 1 × 503" in shown
    assert "0.0 GET /networks/N_1?a=%3Cb%3E 503 503" in shown


async def test_looking_is_not_counted(ask: Asker, dashboard: Simulator, root: str) -> None:
    await text_of(ask, root)
    assert not dashboard.requests


async def test_what_people_wrote_is_no_markup(ask: Asker, organization: str, root: str) -> None:
    name = "<script>alert(1)</script>"
    assert (await ask.send("PUT", organization, {"name": name})).status == 200
    body = (await ask(f"{root}/", Authorization="")).body.decode()
    assert name not in body
    assert "&lt;script&gt;alert(1)" in body


async def test_what_a_state_brings_is_no_markup(
    http: aiohttp.ClientSession, ask: Asker, organization: str, root: str
) -> None:
    script = "<script>alert(1)</script>"
    await ask.send("PUT", organization, {"name": "a"})
    async with http.get(f"{root}/simulator/state") as response:
        state = await response.json()
    for index, kind, _, _, record in state["written"]:
        if kind == "organization" and index == 0:
            record.update(name=script, licensing={"model": script})
    state["keys"] = [[script, script, script]]
    async with http.put(f"{root}/simulator/state", json=state) as response:
        assert response.status in (200, 400)
    state["keys"] = None
    async with http.put(f"{root}/simulator/state", json=state) as response:
        assert response.status == 200
    assert script not in (await ask(f"{root}/", Authorization="")).body.decode()
    for entry in state["written"]:
        if entry[1] == "organization" and entry[0] == 0:
            entry[4]["id"] = script
    async with http.put(f"{root}/simulator/state", json=state) as response:
        assert response.status == 400
        assert "another one's id" in await response.text()


async def test_nothing_runs_in_it_but_its_own_script(ask: Asker, root: str) -> None:
    response = await ask(f"{root}/", Authorization="")
    policy = dict(
        part.strip().split(" ", 1)
        for part in response.headers["Content-Security-Policy"].split(";")
    )
    assert policy["default-src"] == policy["frame-ancestors"] == policy["base-uri"] == "'none'"
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    page = response.body.decode()
    for tag, name in (("script", "script-src"), ("style", "style-src")):
        (text,) = re.findall(rf"<{tag}>(.*?)</{tag}>", page, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert policy[name] == f"'sha256-{digest}'"


async def test_a_large_world_is_shown_in_part(http: aiohttp.ClientSession) -> None:
    async with Simulator(organizations=200, devices_per_organization=2000) as large:
        async with http.get(URL(large.url).origin()) as response:
            text = await response.text()
        assert "200 organizations" in text
        assert text.count("<td>on</td>") == 50
        assert large.records_built == 0
