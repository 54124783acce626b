"""Responses that differ from their documentation, over a socket: the record arrives."""

import json
import logging
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest

from meraki_async import Meraki, UnexpectedResponseError
from meraki_async.api.models.organizations import OrganizationDevice
from meraki_async.http.page_walk import cursor_digest
from meraki_async.operations.drift import forget_drift
from meraki_async.simulator import Simulator

from ..raw_server import RawServer, Seen, found, http, serving
from ..request_kinds import client

pytestmark = [
    pytest.mark.anyio,
    pytest.mark.usefixtures("no_backoff", "as_documented"),
]

CLEAN: dict[str, Any] = {
    "serial": "Q2AA-AAAA-0001",
    "name": "north",
    "lat": 47.5,
    "tags": ["a", "b"],
    "details": [{"name": "n", "value": "v"}],
    "productType": "switch",
    "configurationUpdatedAt": "2026-11-25T09:00:00Z",
    "networkId": "N_1",
}


@pytest.fixture
def as_documented() -> Iterator[None]:
    """A process that has met no drift yet, and forgets what it meets."""
    forget_drift()
    yield
    forget_drift()


# what differs, by its name here: the member, its attribute and its value, and whether it is told
DRIFTED: dict[str, tuple[str, str, Any, bool]] = {
    "a new member": ("introducedLater", "introduced_later", {"since": "2026"}, False),
    "null for an array": ("tags", "tags", None, False),
    "a text for an array": ("tags", "tags", "a b", True),
    "an object for an array": ("details", "details", {"name": "n", "value": "v"}, True),
    "an array for a text": ("name", "name", ["north"], True),
    "a number for a text": ("name", "name", 5, True),
    "a text for a number": ("lat", "lat", "47.5", True),
    "a large number": ("lat", "lat", 2**70, False),
    "a date in prose": (
        "configurationUpdatedAt",
        "configuration_updated_at",
        "Nov 25 2026, 9 in the morning",
        False,
    ),
    "a date in seconds": (
        "configurationUpdatedAt",
        "configuration_updated_at",
        1_790_000_000,
        True,
    ),
    "a new value": ("productType", "product_type", "quantumRouter", False),
    "truth for a text": ("productType", "product_type", True, True),
    "within an array": ("tags", "tags", ["a", 5, None], True),
}
by_kind = pytest.mark.parametrize("kind", DRIFTED)


def devices(*records: dict[str, Any]) -> bytes:
    return found(list(records), "X-Request-Id: r-9")


def drifted(kind: str, number: int = 2) -> dict[str, Any]:
    name, _, value, _ = DRIFTED[kind]
    return {**CLEAN, "serial": f"Q2AA-AAAA-000{number}", name: value}


def warnings(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.levelno == logging.WARNING]


def listing(meraki: Meraki) -> Any:
    return meraki.organizations.get_organization_devices("1")


@by_kind
async def test_what_fits_is_typed_and_what_does_not_keeps_its_value(
    kind: str, caplog: pytest.LogCaptureFixture
) -> None:
    _, attribute, value, is_told = DRIFTED[kind]
    response = devices(CLEAN, drifted(kind), {**CLEAN, "serial": "Q2AA-AAAA-0003"})
    async with serving(lambda seen, number: response) as server, client(server) as meraki:
        # a second time nothing new is told
        for _ in range(2):
            before, odd, after = await listing(meraki)
            for device in (before, odd, after):
                assert isinstance(device, OrganizationDevice)
                others = {"lat", "name", "product_type", "network_id"} - {attribute}
                assert {getattr(device, other) for other in others} == {
                    {"lat": 47.5, "name": "north", "product_type": "switch", "network_id": "N_1"}[
                        other
                    ]
                    for other in others
                }
            if attribute == "introduced_later":
                assert odd.extra == {"introducedLater": value}
                assert before.extra == after.extra == {}
            else:
                assert getattr(odd, attribute) == value
                assert getattr(before, attribute) == getattr(after, attribute) != value
            raw = await listing(meraki).decode_as(dict)
            assert raw[1] == drifted(kind)
        assert server.arrived == 4
    told = warnings(caplog)
    assert len(told) == is_told
    if is_told:
        assert told[0].startswith("getOrganizationDevices: ")
        assert f".{attribute} differs from its documentation" in told[0]


@by_kind
async def test_a_page_keeps_its_bytes(kind: str) -> None:
    # spaces and order as they came, which no encoder would give
    body = json.dumps([drifted(kind), CLEAN], indent=3, sort_keys=True).encode()
    response = http(body, "Content-Type: application/json")
    async with serving(lambda seen, number: response) as server, client(server) as meraki:
        (page,) = [page async for page in listing(meraki).pages()]
        assert page.body == body
        assert len(page.items) == 2
        (raw,) = [page async for page in listing(meraki).decode_as(msgspec.Raw).pages()]
        assert json.loads(bytes(raw.items[0])) == drifted(kind)


@by_kind
async def test_who_is_strict_gets_the_path_and_asks_once(
    kind: str, caplog: pytest.LogCaptureFixture
) -> None:
    """It is whole: another response would be no other. What was widened for others stays strict."""
    name, _, _, is_told = DRIFTED[kind]
    response = devices(CLEAN, drifted(kind))
    async with serving(lambda seen, number: response) as server, client(server) as meraki:
        for number in (1, 3):
            strict = listing(meraki).with_options(strict=True)
            if is_told:
                with pytest.raises(UnexpectedResponseError) as raised:
                    await strict
                assert f"$[1].{name}" in str(raised.value)
                assert raised.value.request_id == "r-9"
                assert raised.value.attempts == 1
            elif name == "introducedLater":
                with pytest.raises(UnexpectedResponseError, match=f"unknown field `{name}`"):
                    await strict
            else:
                assert len(await strict) == 2
            assert server.arrived == number
            if number == 1:
                assert len(await listing(meraki)) == 2
    assert len(warnings(caplog)) == is_told


def page_of(server: RawServer, records: list[dict[str, Any]], cursor: str | None) -> bytes:
    link = f"Link: <{server.url}/organizations/1/devices?startingAfter={cursor}>; rel=next"
    return found(records, *([link] if cursor else []))


async def test_a_field_is_told_once_over_pages_and_operations_apart(
    caplog: pytest.LogCaptureFixture,
) -> None:
    def handle(seen: Seen, number: int) -> bytes:
        if "startingAfter" not in seen.target:
            return page_of(server, [CLEAN, drifted("a number for a text")], "1")
        if seen.target.endswith("=1"):
            return page_of(server, [drifted("a number for a text", 3)], "2")
        return page_of(server, [drifted("a text for a number", 4)], None)

    async with serving(handle) as server, client(server) as meraki:
        for _ in range(3):
            assert len(await listing(meraki)) == 4
        assert server.arrived == 9
    told = [text.split(" differs")[0] for text in warnings(caplog)]
    assert told == [
        "getOrganizationDevices: OrganizationDevice.name",
        "getOrganizationDevices: OrganizationDevice.lat",
    ]


async def test_after_the_first_a_drifted_page_is_decoded_in_one_go(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The first page finds out field by field; then no other decoder is needed."""
    made: list[Any] = []
    decoder_of = msgspec.json.Decoder

    def counted(kind: Any) -> msgspec.json.Decoder[Any]:
        made.append(kind)
        return decoder_of(kind)

    monkeypatch.setattr(msgspec.json, "Decoder", counted)
    records = [
        {
            **CLEAN,
            "serial": f"Q2AA-{number}",
            "name": number,
            "lat": "x",
            "tags": "a",
            "productType": 5,
            "configurationUpdatedAt": 7,
        }
        for number in range(300)
    ]
    response = found(records)
    async with serving(lambda seen, number: response) as server, client(server) as meraki:
        first = await listing(meraki)
        assert len(made) == 6
        for _ in range(3):
            again = await listing(meraki)
        assert len(made) == 6
        assert [device.name for device in again] == [device.name for device in first]
        assert [device.serial for device in again] == [record["serial"] for record in records]
        assert server.arrived == 4


@pytest.mark.parametrize(
    ("body", "told"),
    [
        (CLEAN, 0),
        ([CLEAN, "text", None, 5], 1),
    ],
    ids=["a record for a list", "no objects"],
)
async def test_something_else_altogether_is_delivered_and_told(
    body: Any, told: int, caplog: pytest.LogCaptureFixture
) -> None:
    records = body if isinstance(body, list) else [body]
    async with serving(lambda seen, number: found(body)) as server, client(server) as meraki:
        for _ in range(3):
            items = await listing(meraki)
            assert len(items) == len(records)
            for item, record in zip(items, records, strict=True):
                if isinstance(record, dict):
                    assert isinstance(item, OrganizationDevice)
                    assert item.serial == record.get("serial")
                else:
                    assert item == record
        assert len(warnings(caplog)) == told
        assert await listing(meraki).decode_as(dict) == records
        assert server.arrived == 4


@pytest.mark.parametrize("later", [False, True], ids=["first page", "second page"])
@pytest.mark.parametrize(
    "body",
    [None, {}, 0, "", {"errors": ["x"]}, {"message": "x"}, {"items": None}, {"devices": "moved"}],
    ids=str,
)
async def test_what_is_no_page_is_an_error(body: Any, later: bool) -> None:
    """It is no end, and no record: another response is asked for, and then it is told."""

    def handle(seen: Seen, number: int) -> bytes:
        if later and "startingAfter" not in seen.target:
            return page_of(server, [CLEAN], "1")
        return found(body, "X-Request-Id: r-9")

    async with serving(handle) as server, client(server) as meraki:
        for call in (listing(meraki), listing(meraki).decode_as(dict)):
            with pytest.raises(UnexpectedResponseError, match="expected a page") as raised:
                await call
            assert raised.value.operation == "getOrganizationDevices"
            assert (raised.value.organization_id, raised.value.request_id) == ("1", "r-9")
            assert raised.value.attempts > 1


async def test_errors_beside_records_are_told(caplog: pytest.LogCaptureFixture) -> None:
    body = {"items": [CLEAN], "errors": ["Some shards did not answer"], "meta": {"counts": {}}}
    async with serving(lambda seen, number: found(body)) as server, client(server) as meraki:
        (page,) = [page async for page in listing(meraki).pages()]
        assert page.errors == ["Some shards did not answer"]
        assert page.meta == {"counts": {}}
        assert len(page.items) == 1
    (warning,) = warnings(caplog)
    assert warning.endswith("the page is not whole: Some shards did not answer")


async def test_half_a_character_costs_no_record(caplog: pytest.LogCaptureFixture) -> None:
    body = rb'[{"serial":"Q","name":"a\ud800b"},{"serial":"R"}]'
    response = http(body, "Content-Type: application/json")
    one = http(body[1:-1].partition(b"},")[0] + b"}", "Content-Type: application/json")
    async with (
        serving(lambda seen, number: one if "Q" in seen.target else response) as server,
        client(server) as meraki,
    ):
        first, second = await listing(meraki)
        assert (first.name, second.serial) == ("a\ufffdb", "R")
        raw, _ = await listing(meraki).decode_as(msgspec.Raw)
        assert bytes(raw) == rb'{"serial":"Q","name":"a\ufffdb"}'
        device = await meraki.devices.get_device("Q").for_organization("1")
        assert device.name == "a\ufffdb"
        assert server.arrived == 3
    assert "half a character" in warnings(caplog)[0]


async def test_errors_alone_are_an_error() -> None:
    response = found({"errors": ["Try again later"]})
    async with serving(lambda seen, number: response) as server, client(server) as meraki:
        for call in (
            meraki.networks.get_network("N").for_organization("1"),
            meraki.networks.update_network("N", name="x").for_organization("1"),
        ):
            with pytest.raises(UnexpectedResponseError, match="errors alone: Try again later"):
                await call


async def test_a_page_from_a_cursor_is_no_first_page() -> None:
    async with (
        serving(lambda seen, number: http(b"", status="204 No Content")) as server,
        client(server) as meraki,
    ):
        assert await listing(meraki) == []
        with pytest.raises(UnexpectedResponseError, match="empty body instead of the next page"):
            [page async for page in listing(meraki).pages(cursor="startingAfter=1")]


async def test_a_loop_is_noticed_over_several_reads() -> None:
    def handle(seen: Seen, number: int) -> bytes:
        return page_of(server, [CLEAN], "2" if seen.target.endswith("=1") else "1")

    async with serving(handle) as server, client(server) as meraki:
        pages = listing(meraki).pages(
            cursor="startingAfter=2", visited=[cursor_digest("startingAfter=1")]
        )
        with pytest.raises(UnexpectedResponseError, match="pagination loop"):
            await anext(pages)


async def test_an_envelope_around_a_bare_list_gives_its_records() -> None:
    responses = [
        found([CLEAN]),
        found({"items": [CLEAN], "meta": {"counts": {}}}),
    ]
    async with (
        serving(lambda seen, number: responses[number - 1]) as server,
        client(server) as meraki,
    ):
        assert [len(await listing(meraki)) for _ in range(2)] == [1, 1]


async def test_a_single_record_that_drifts() -> None:
    response = found({"id": 1, "name": "x", "url": ["u"], "api": "off", "licensing": None})
    async with serving(lambda seen, number: response) as server, client(server) as meraki:
        organization: Any = await meraki.organizations.get_organization("1")
        assert (organization.id, organization.url, organization.api) == (1, ["u"], "off")
        assert (organization.name, organization.licensing) == ("x", None)
        with pytest.raises(UnexpectedResponseError, match=r"\$\.id"):
            await meraki.organizations.get_organization("1").with_options(strict=True)
        assert server.arrived == 2


async def test_drift_does_not_lose_a_dashboards_records(caplog: pytest.LogCaptureFixture) -> None:
    """Every organization at once, on a dashboard a third of whose records differ."""
    size: dict[str, Any] = {"organizations": 5, "devices_per_organization": 40, "seed": 7}
    async with (
        Simulator(**size, rate_limits=False) as plain,
        Simulator(**size, rate_limits=False, drift=True) as drifting,
    ):
        serials: list[list[tuple[str, Any]]] = []
        for dashboard in (plain, drifting):
            async with Meraki(dashboard.api_key, base_url=dashboard.url) as meraki:
                devices_of = meraki.organizations.get_organization_devices
                async with meraki.fan_out(
                    lambda organization, devices_of=devices_of: devices_of(  # type: ignore[misc]
                        organization.id, per_page=10
                    )
                ) as stream:
                    serials.append(
                        sorted([(owner.id or "", device.serial) async for owner, device in stream])
                    )
                assert not stream.failures
        assert serials[0] == serials[1]
        assert len(serials[0]) > 100
        statuses = [seen.status for seen in drifting.requests]
        assert set(statuses) == {200}
        # as many requests as without drift
        assert len(statuses) == len(plain.requests)
    assert len(warnings(caplog)) == len(set(warnings(caplog))) > 0
