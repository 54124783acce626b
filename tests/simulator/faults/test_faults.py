"""Faults: what arrives of each, which requests meet it, and how the client takes it."""

import asyncio
import gzip
import json
import logging
import re
import socket
import zlib
from collections.abc import AsyncIterator
from itertools import chain, pairwise
from typing import Any, NamedTuple
from urllib.parse import parse_qs, urlsplit

import pytest

from meraki_async import Budgets, Meraki, MerakiError, RateLimit
from meraki_async.simulator import Fault, Faults, Simulator
from meraki_async.simulator.faults.faults import (
    CORRUPTING,
    FAULT_KINDS,
    ON_THE_SOCKET,
    REPLACING,
    FaultContext,
)

from ..conftest import Asker

pytestmark = pytest.mark.anyio


class Arrived(NamedTuple):
    """What a socket got."""

    head: bytes
    body: bytes
    end: str
    """``open``, ``closed`` or ``reset``."""

    @property
    def status(self) -> int:
        return int(self.head.split()[1]) if self.head else 0

    @property
    def fields(self) -> dict[str, str]:
        lines = self.head.decode().split("\r\n")[1:]
        return dict(line.split(": ", 1) for line in lines if line)


class Wire:
    """A connection without any HTTP library."""

    def __init__(self, simulator: Simulator) -> None:
        self._simulator = simulator
        parts = urlsplit(simulator.url)
        self._socket = socket.create_connection((parts.hostname or "", parts.port or 0))
        self._socket.setblocking(False)

    async def ask(self, path: str, method: str = "GET", body: Any = None, **fields: str) -> Arrived:
        """One request; reads until the response is complete or the connection ends."""
        content = "" if body is None else json.dumps(body)
        lines = [
            f"{method} /api/v1{path} HTTP/1.1",
            "Host: dashboard",
            f"Authorization: Bearer {self._simulator.api_key}",
            f"Content-Length: {len(content)}",
            *(f"{name.replace('_', '-')}: {value}" for name, value in fields.items()),
        ]
        loop = asyncio.get_running_loop()
        await loop.sock_sendall(self._socket, "\r\n".join([*lines, "", content]).encode())
        got, end = b"", "open"
        while end == "open" and not _is_complete(got):
            try:
                more = await loop.sock_recv(self._socket, 65_536)
            except ConnectionResetError:
                end = "reset"
            else:
                got += more
                end = end if more else "closed"
        head, _, body = got.partition(b"\r\n\r\n")
        return Arrived(head, body, end)

    async def end(self) -> str:
        """How the connection ends."""
        try:
            rest = await asyncio.get_running_loop().sock_recv(self._socket, 1)
        except ConnectionResetError:
            return "reset"
        return "closed" if not rest else "open"

    def close(self) -> None:
        self._socket.close()


def _is_complete(got: bytes) -> bool:
    head, separator, body = got.partition(b"\r\n\r\n")
    length = re.search(rb"Content-Length: (\d+)", head)
    return bool(separator) and length is not None and len(body) >= int(length[1])


@pytest.fixture
async def wire(dashboard: Simulator) -> AsyncIterator[Wire]:
    connection = Wire(dashboard)
    yield connection
    connection.close()


@pytest.fixture(autouse=True)
def _nothing_is_logged(caplog: pytest.LogCaptureFixture) -> Any:
    caplog.set_level(logging.WARNING)
    yield
    assert not [record for record in caplog.records if record.levelno >= logging.WARNING]


# --- the text form ---


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("503", Fault("503")),
        ("reset:0.01", Fault("reset", probability=0.01)),
        ("429#3", Fault("429", nth=3, times=1)),
        ("429#3+", Fault("429", nth=3)),
        ("429#3x2", Fault("429", nth=3, times=2)),
        ("reset-during:1e-3x7", Fault("reset-during", probability=0.001, times=7)),
        (
            "503-empty:0.05@getOrganizationDevices",
            Fault("503-empty", probability=0.05, operation="getOrganizationDevices"),
        ),
        ("drip=0.001/537758", Fault("drip", seconds=0.001, organization="537758")),
        (
            "latency=2.5:0.5#2x4@getOrganizations/1",
            Fault("latency", 0.5, 2, 4, "getOrganizations", "1", 2.5),
        ),
    ],
)
def test_a_text_says_a_fault(text: str, fault: Fault) -> None:
    assert Fault.parse(text) == fault
    assert Fault.parse(str(fault)) == fault


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "KIND"),
        ("rest", "unknown fault 'rest'; known: 429, .*reset"),
        ("rest:0.5@getOrganizations", "unknown fault 'rest'"),
        ("503:2", "probability must be above 0 and at most 1, not 2.0"),
        ("503:0", "probability must be above 0"),
        ("503:1e", "503:1e"),
        ("503#0", "nth and times must be at least 1"),
        ("503x0", "nth and times must be at least 1"),
        ("503=5", "503 takes no seconds"),
        ("drip=0", "seconds must be above 0"),
        ("503@getOrganisations", "unknown operation .*; did you mean getOrganizations?"),
        ("503@getOrganizations@getNetwork", "is not a fault; the form is KIND"),
        ("503 :0.5", "is not a fault; the form is KIND"),
    ],
)
def test_a_text_that_is_none_is_rejected(text: str, why: str) -> None:
    with pytest.raises(ValueError, match=re.escape(why).replace(r"\.\*", ".*")):
        Faults().add(text)
    with pytest.raises(ValueError, match=r"fault|KIND"):
        Simulator(faults=["503", text])


# --- which requests meet them ---


def fault_context(organization_id: str | None = "1") -> FaultContext:
    return FaultContext(
        operation=None,
        query=[],
        organization_id=organization_id,
        connection_reused=False,
        accepts_gzip=True,
    )


def kinds_met(faults: Faults, requests: int) -> list[str]:
    met = [faults.match(fault_context()) for _ in range(requests)]
    return [fault.kind if fault else "-" for fault in met]


def test_by_number() -> None:
    faults = Faults()
    for text in ("500#2", "502#3x2", "503#6+"):
        faults.add(text)
    assert kinds_met(faults, 8) == ["-", "500", "502", "502", "-", "503", "503", "503"]
    assert [rule.applied for rule in faults] == [1, 2, 3]
    assert [rule.eligible for rule in faults] == [8] * 3


def test_the_first_of_those_that_are_due_is_met() -> None:
    faults = Faults()
    faults.add("500x2")
    second = faults.add("502x2")
    # it is still to be met
    assert kinds_met(faults, 5) == ["500", "500", "502", "502", "-"]
    assert second.applied == 2
    faults.clear()
    assert kinds_met(faults, 2) == ["-", "-"]


def test_by_chance_and_again_with_the_same_seed() -> None:
    def drawn(seed: int, *texts: str) -> list[str]:
        faults = Faults(seed)
        for text in texts:
            faults.add(text)
        return kinds_met(faults, 1000)

    one = drawn(1, "reset:0.1")
    assert 60 < one.count("reset") < 140
    assert drawn(1, "reset:0.1") == one
    assert drawn(2, "reset:0.1") != one
    # adding one does not change which requests meet the first
    assert [kind == "reset" for kind in drawn(1, "reset:0.1", "500:0.5")] == [
        kind == "reset" for kind in one
    ]


async def test_one_operation_and_one_organization(ask: Asker) -> None:
    first, second = (f"/organizations/{o['id']}" for o in (await ask.open_organizations())[:2])
    faults = ask.simulator.faults
    faults.add("500@getOrganizationNetworks")
    assert [(await ask(path)).status for path in (first, f"{first}/networks")] == [200, 500]
    assert (await ask(f"{second}/networks")).status == 500
    faults.clear()
    faults.add(Fault("502", organization=first.rpartition("/")[2]))
    network = (await ask(f"{second}/networks")).json[0]["id"]
    statuses = [(await ask(path)).status for path in (first, second, "/organizations")]
    assert statuses == [502, 200, 200]
    assert (await ask(f"/networks/{network}")).status == 200


async def test_what_arrived_is_remembered_with_its_fault(dashboard: Simulator, wire: Wire) -> None:
    dashboard.faults.add("500#2")
    dashboard.faults.add("empty#2")
    dashboard.faults.add("reset#4")
    for _ in range(4):
        await wire.ask("/organizations")
    assert [(request.status, request.fault) for request in dashboard.requests] == [
        (200, None),
        (500, "500"),
        (200, "empty"),
        (0, "reset"),
    ]
    assert dashboard.counts == {200: 2, 500: 1, 0: 1}


async def test_what_never_reached_the_application_is_not_in_the_organizations_log(
    ask: Asker, organization: str
) -> None:
    for kind in ("502", "503", "504", "429-source", "reset-during", "reset"):
        ask.simulator.faults.clear()
        ask.simulator.faults.add(f"{kind}@getOrganizationNetworks")
        wire = Wire(ask.simulator)
        await wire.ask(f"{organization}/networks?kind={kind}")
        wire.close()
    logged = (await ask(f"{organization}/apiRequests")).json
    assert [r["queryString"] for r in logged if r["path"].endswith("/networks")] == [
        "kind=reset-during"
    ]


@pytest.mark.parametrize("kind", ["500", "500-empty"])
async def test_an_error_of_the_application_is_in_the_organizations_log(
    ask: Asker, organization: str, kind: str
) -> None:
    ask.simulator.faults.add(f"{kind}@getOrganizationNetworks")
    response = await ask(f"{organization}/networks")
    assert len(response.headers["X-Request-Id"]) == 32
    logged = (await ask(f"{organization}/apiRequests?responseCode=500")).json
    assert [found["path"] for found in logged] == [f"/api/v1{organization}/networks"]
    overview = (await ask(f"{organization}/apiRequests/overview")).json
    assert overview["responseCodeCounts"]["500"] == 1


async def test_nothing_is_done_when_a_fault_comes_first(ask: Asker, organization: str) -> None:
    networks = f"{organization}/networks"
    before = (await ask(networks)).json

    async def create(kind: str) -> None:
        ask.simulator.faults.clear()
        rule = ask.simulator.faults.add(f"{kind}@createOrganizationNetwork")
        wire = Wire(ask.simulator)
        await wire.ask(networks)
        await wire.ask(networks, "POST", {"name": kind, "productTypes": ["switch"]})
        wire.close()
        assert rule.applied == 1, kind

    # those need a request about nothing, and another host
    for kind in REPLACING.keys() - {"429-unattributed", "redirect"}:
        await create(kind)
    assert (await ask(networks)).json == before
    for kind in ON_THE_SOCKET.keys() - {"gzip-truncated", "gzip-corrupt", "drip", "latency"}:
        await create(kind)
        before = [*before, {"name": kind}]
        assert [n["name"] for n in (await ask(networks)).json] == [n["name"] for n in before]


async def test_a_kind_that_does_not_fit_waits_for_a_request_that_it_does(
    ask: Asker, organization: str
) -> None:
    faults = ask.simulator.faults
    gate, list_only, paged = (
        faults.add(f"{k}x1") for k in ("429-unattributed", "204", "duplicates")
    )
    assert (await ask(organization)).status == 200
    assert (gate.eligible, list_only.eligible, paged.eligible) == (0, 0, 0)
    assert (await ask("/organizations")).status == 429
    assert (await ask(f"{organization}/admins")).status == 204
    assert (await ask(f"{organization}/networks/nothing")).status == 404
    assert paged.eligible == 0


# --- instead of the response ---

_ERROR_RESPONSES = {
    "429": (429, b'{"errors":["API rate limit exceeded for organization"]}'),
    "429-operation": (429, b'{"errors":["Too many requests"]}'),
    "429-source": (429, b"<html>"),
    "500": (500, b"<html>"),
    "500-empty": (500, None),
    "502": (502, b"<html>"),
    "502-empty": (502, None),
    "503": (503, b"<html>"),
    "503-empty": (503, None),
    "504": (504, b"<html>"),
    "504-empty": (504, None),
    "530": (530, b"<html>"),
    "400-error": (400, b'{"error":"'),
    "400-errors-text": (400, b'{"errors":"'),
    "403-html": (403, b"<html>"),
    "404-empty": (404, None),
    "404-space": (404, b" "),
    "404-html": (404, b'<?xml version="1.0"'),
    "404-text": (404, b'{"errors":["No MR repeaters found on this network"]}'),
    "html": (200, b"<!DOCTYPE html>"),
}


@pytest.mark.parametrize("kind", _ERROR_RESPONSES)
async def test_error_responses(ask: Asker, organization: str, kind: str) -> None:
    ask.simulator.faults.add(kind)
    response = await ask(organization)
    status, begin = _ERROR_RESPONSES[kind]
    assert response.status == status
    assert response.body.startswith(begin) if begin else response.body == b""
    is_html = begin is not None and begin[:1] == b"<"
    assert ("html" in response.headers["Content-Type"]) == (is_html or kind.startswith("50"))
    asks_to_wait = kind in ("429", "429-operation")
    assert response.headers.get("Retry-After") == ("1" if asks_to_wait else None)


async def test_the_gate_and_retry_after_as_it_is_set(ask: Asker) -> None:
    ask.simulator.faults.add("429-unattributed")
    ask.simulator.limits.retry_after = "2.5"
    response = await ask("/organizations")
    assert (response.status, response.json) == (429, {"errors": ["Too many requests"]})
    assert response.headers["Retry-After"] == "2.5"


async def test_an_unknown_path_is_a_long_page(ask: Asker, organization: str) -> None:
    ask.simulator.faults.add("404-html")
    assert 5_000 < len((await ask(organization)).body) < 6_500


@pytest.mark.parametrize(
    ("kind", "where"),
    [
        ("redirect-loop", "http://dashboard/api/v1/organizations?a%5B%5D=%2F"),
        ("redirect-foreign", "https://dashboard.example/api/v1/organizations?a%5B%5D=%2F"),
    ],
)
async def test_bad_redirects(dashboard: Simulator, wire: Wire, kind: str, where: str) -> None:
    dashboard.faults.add(kind)
    got = await wire.ask("/organizations?a%5B%5D=%2F")
    assert (got.status, got.fields["Location"]) == (302, where)
    assert (await wire.ask("/organizations", "DELETE")).status == 308


async def test_reset_as_the_request_arrives(dashboard: Simulator, wire: Wire) -> None:
    dashboard.faults.add("reset")
    assert await wire.ask("/organizations") == (b"", b"", "reset")


async def test_stale(dashboard: Simulator, wire: Wire) -> None:
    rule = dashboard.faults.add("stale")
    assert (await wire.ask("/organizations")).status == 200
    assert rule.eligible == 0
    assert await wire.ask("/organizations") == (b"", b"", "closed")


async def test_stale_also_meets_connections_from_before(dashboard: Simulator, wire: Wire) -> None:
    assert (await wire.ask("/organizations")).status == 200
    dashboard.faults.add("stale")
    assert await wire.ask("/organizations") == (b"", b"", "closed")


# --- on the wire ---


async def _arrived(dashboard: Simulator, requests: int) -> None:
    while len(dashboard.requests) < requests:  # noqa: ASYNC110 - it tells nobody
        await asyncio.sleep(0)


async def test_reset_before_during_and_after(dashboard: Simulator) -> None:
    whole = Wire(dashboard)
    complete = await whole.ask("/organizations")
    whole.close()
    got = {}
    for kind in ("reset-before", "reset-during", "reset-after"):
        dashboard.faults.clear()
        dashboard.faults.add(kind)
        wire = Wire(dashboard)
        got[kind] = await wire.ask("/organizations")
        if kind == "reset-after":
            assert await wire.end() == "reset"
        wire.close()
    assert got["reset-before"] == (b"", b"", "reset")
    assert got["reset-during"].status == 200
    assert got["reset-during"].end == "reset"
    assert 0 < len(got["reset-during"].body) < len(complete.body)
    assert got["reset-after"].status == 200
    assert got["reset-after"].body == complete.body


async def test_compression_that_breaks(dashboard: Simulator, wire: Wire) -> None:
    plain = await wire.ask("/organizations")
    for kind in ("gzip-truncated", "gzip-corrupt"):
        dashboard.faults.clear()
        rule = dashboard.faults.add(kind)
        assert (await wire.ask("/organizations")).body == plain.body
        assert rule.eligible == 0
        got = await wire.ask("/organizations", Accept_Encoding="gzip")
        assert got.fields["Content-Encoding"] == "gzip"
        with pytest.raises((EOFError, zlib.error)):
            gzip.decompress(got.body)
        # HTTP itself is right
        assert len(got.body) == int(got.fields["Content-Length"])
    dashboard.faults.clear()
    got = await wire.ask("/organizations", Accept_Encoding="gzip")
    assert gzip.decompress(got.body) == plain.body


async def test_a_short_body(dashboard: Simulator, wire: Wire) -> None:
    dashboard.faults.add("content-length")
    got = await wire.ask("/organizations")
    assert got.end == "closed"
    assert json.loads(got.body)
    assert int(got.fields["Content-Length"]) > len(got.body)


async def test_chunks_without_an_end(dashboard: Simulator, wire: Wire) -> None:
    dashboard.faults.add("chunked-cut")
    got = await wire.ask("/organizations")
    assert (got.end, got.fields["Transfer-Encoding"]) == ("closed", "chunked")
    size, _, rest = got.body.partition(b"\r\n")
    assert json.loads(rest[: int(size, 16)])
    assert rest[int(size, 16) :] == b"\r\n"


async def test_drip_is_whole_in_the_end(ask: Asker, organization: str) -> None:
    whole = await ask(organization)
    ask.simulator.faults.add("drip=0.00001")
    dripped = await ask(organization)
    assert (dripped.status, dripped.body) == (200, whole.body)


async def test_drip_and_latency_take_their_time(dashboard: Simulator, wire: Wire) -> None:
    dashboard.faults.add("drip=1000x1")
    dashboard.faults.add("latency=1000x1")
    async with asyncio.TaskGroup() as group:
        dripping = group.create_task(wire.ask("/organizations"))
        await _arrived(dashboard, 1)
        other = Wire(dashboard)
        late = group.create_task(other.ask("/organizations"))
        await _arrived(dashboard, 2)
        # a fault holds up nobody else
        third = Wire(dashboard)
        assert (await third.ask("/organizations")).status == 200
        assert not dripping.done()
        assert not late.done()
        await dashboard.stop()
    assert (dripping.result().status, dripping.result().body) == (200, b"")
    assert json.loads(late.result().body)
    other.close()
    third.close()


async def test_a_client_that_leaves_ends_the_drip(dashboard: Simulator, wire: Wire) -> None:
    dashboard.faults.add("drip=0.00001")
    other = Wire(dashboard)
    task = asyncio.create_task(other.ask("/organizations"))
    await _arrived(dashboard, 1)
    task.cancel()
    other.close()
    await asyncio.gather(task, return_exceptions=True)
    dashboard.faults.clear()
    # writing on would be logged, after some bytes
    for _ in range(50):
        assert (await wire.ask("/organizations")).status == 200


# --- corrupted responses ---


async def test_bodies_that_say_nothing(ask: Asker, organization: str) -> None:
    faults = ask.simulator.faults
    faults.add("204x1")
    response = await ask(f"{organization}/admins")
    assert (response.status, response.body) == (204, b"")
    faults.add("emptyx1")
    response = await ask(organization)
    assert (response.status, response.body) == (200, b"")
    faults.add("invalid-json")
    for path in (organization, f"{organization}/admins", "/organizations"):
        response = await ask(path)
        assert response.status == 200
        with pytest.raises(json.JSONDecodeError):
            json.loads(response.body)


async def _walk(ask: Asker, path: str, most: int = 9) -> list[list[Any]]:
    pages: list[list[Any]] = []
    while path and len(pages) < most:
        response = await ask(path)
        assert response.status == 200
        pages.append([record["serial"] for record in response.json])
        path = response.links.get("next", "")
    return pages


async def test_a_repeated_page(ask: Asker, organization: str) -> None:
    devices = f"{organization}/devices?perPage=7"
    usual = await _walk(ask, devices)
    ask.simulator.faults.add("repeated-page#2x1")
    first, second, third, *_ = await _walk(ask, devices)
    assert (first, second, third) == (usual[0], usual[1], usual[1])


async def test_a_looping_cursor(ask: Asker, organization: str) -> None:
    devices = f"{organization}/devices?perPage=7"
    usual = await _walk(ask, devices)
    ask.simulator.faults.add("looping-cursor")
    assert await _walk(ask, devices, 6) == usual[:2] * 3


async def test_events_walk_back_in_circles_too(ask: Asker, organization: str) -> None:
    networks = (await ask(f"{organization}/networks")).json
    events = f"/networks/{networks[0]['id']}/events?productType={networks[0]['productTypes'][0]}"
    first = await ask(f"{events}&perPage=3")
    ask.simulator.faults.add("repeated-page")
    again = await ask(f"{events}&perPage=3")
    for link in again.links["prev"], again.links["next"]:
        assert parse_qs(urlsplit(link).query)["perPage"] == ["3"]
        assert "Before" not in link
        assert "After" not in link
    assert first.links != again.links


async def test_duplicates_across_pages(ask: Asker, organization: str) -> None:
    for size in (3, 7):
        devices = f"{organization}/devices?perPage={size}"
        usual = list(chain(*await _walk(ask, devices, 99)))
        ask.simulator.faults.add("duplicates")
        pages = await _walk(ask, devices, 99)
        ask.simulator.faults.clear()
        for before, after in pairwise(pages):
            assert after[0] == before[-1]
            assert len(before) == size
        assert [serial for n, page in enumerate(pages) for serial in page[n > 0 :]] == usual


async def test_pages_of_one_record_have_no_duplicates(ask: Asker, organization: str) -> None:
    rule = ask.simulator.faults.add("duplicates")
    history = f"{organization}/camera/detections/history/byBoundary/byInterval"
    query = "boundaryIds[]=1&ranges[]startTime=2026-08-01T12:00:00Z"
    for size, applied in ((1, 0), (2, 1)):
        response = await ask(f"{history}?{query}&perPage={size}")
        assert "next" in response.links, response.body
        assert rule.applied == applied


# --- all of them ---


def test_every_kind_is_described_and_tried() -> None:
    assert set(REPLACING) == {
        *_ERROR_RESPONSES,
        "429-unattributed",
        "redirect",
        "redirect-loop",
        "redirect-foreign",
    } | {
        "reset",
        "stale",
    }
    assert all(kind.description for kind in FAULT_KINDS.values())
    assert len(FAULT_KINDS) == len(REPLACING) + len(CORRUPTING) + len(ON_THE_SOCKET)


_SAYS_WHAT_IS_WRONG = {
    "400-error",
    "400-errors-text",
    "403-html",
    "404-empty",
    "404-html",
    "404-space",
    "404-text",
    "looping-cursor",
    "redirect-foreign",
    "repeated-page",
}


async def test_the_client_recovers_or_says_what_is_wrong() -> None:
    """A fault met once, every listing still comes out right; or an error says that it did not."""

    async def outcome(kind: str) -> str:
        budgets = Budgets(RateLimit(None), source=RateLimit(None))
        async with (
            Simulator(organizations=3, devices_per_organization=30, seed=3) as dashboard,
            Meraki(dashboard.api_key, base_url=dashboard.url, budgets=budgets) as meraki,
        ):
            dashboard.limits.enabled = False
            dashboard.limits.retry_after = "0"
            listing = meraki.organizations.get_organization_devices
            organization = (await meraki.organizations.get_organizations())[0].id
            usual = [device.serial for device in await listing(organization, per_page=7)]
            rule = dashboard.faults.add(f"{kind}x1")
            try:
                found = [device.serial for device in await listing(organization, per_page=7)]
            except MerakiError:
                return "error"
            finally:
                assert rule.applied == 1, kind
            if kind == "duplicates":
                assert len(found) > len(usual)
                found = list(dict.fromkeys(found))
            return "right" if found == usual else "wrong"

    kinds = sorted(FAULT_KINDS.keys() - {"429-unattributed", "redirect", "drip", "latency"})
    outcomes = dict(zip(kinds, await asyncio.gather(*map(outcome, kinds)), strict=True))
    assert {kind for kind, end in outcomes.items() if end == "error"} == _SAYS_WHAT_IS_WRONG
    # no content is how some operations say that there is nothing
    assert {kind for kind, end in outcomes.items() if end == "wrong"} == {"204"}
