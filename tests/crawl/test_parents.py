"""Networks, devices and organizations whose records are not what they should be."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import Raw

from meraki_async import HttpResponse
from meraki_async.cli.output.crawl_status import show_status
from meraki_async.crawl import Plan
from meraki_async.selection.resource_record import decode_resource

from .crawling import crawl_of, response
from .read_back import rows_of

pytestmark = pytest.mark.anyio


def dashboard(organizations: bytes, networks: bytes) -> Any:
    def handle(path: str, query: str) -> HttpResponse:
        if path == "/organizations":
            return response(organizations)
        return response(networks if path.endswith("/networks") else [{"a": 1}])

    return handle


async def parents_of(directory: Path) -> list[str]:
    return sorted(parent for _, _, parent, _ in (await rows_of("jsonl", directory)).elements())


async def test_an_odd_network_costs_only_itself(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    networks = [
        b'{"id": 646829496481105433}',
        b'{"id": "N_2", "name": 7, "tags": "none", "productTypes": {"a": 1}}',
        b'{"id": "N_3", "name": null, "tags": [1, null]}',
        b'{"id": "N_4", "name": "\xff", "tags": [1e999], "productTypes": 1e999}',
        b'{"name": "nameless"}',
        b'{"id": true}',
        b'{"id": ""}',
        b'{"id": ["N_5"]}',
        b"17",
    ]
    handle = dashboard(b'[{"id": "1"}]', b"[" + b",".join(networks) + b"]")
    progress = await crawl_of(handle, tmp_path, Plan.of(["getNetworkSettings"]))
    assert await parents_of(tmp_path) == ["646829496481105433", "N_2", "N_3", "N_4"]
    assert progress.is_complete
    assert len(progress.unusable) == 5
    assert "a network without an id" in progress.unusable[0].error
    assert show_status(tmp_path) == 1
    shown = capsys.readouterr().out
    assert shown.count("Failed: getOrganizationNetworks, organization 1: a network") == 5
    assert "nameless" in shown


async def test_networks_without_an_id_are_named_where_only_devices_are_chosen_by_them(
    tmp_path: Path,
) -> None:
    networks = b'[{"id": 7, "name": "Store 1"}, {"name": "Store 2"}, {"name": "Office"}]'

    def handle(path: str, query: str) -> HttpResponse:
        if path.endswith("/devices"):
            return response([{"serial": "Q1", "networkId": "7"}, {"serial": "Q2"}])
        return dashboard(b'[{"id": "1"}]', networks)(path, query)  # type: ignore[no-any-return]

    plan = Plan.of(["getDeviceLldpCdp"], networks=["store*"])
    progress = await crawl_of(handle, tmp_path, plan)
    assert await parents_of(tmp_path) == ["Q1"]
    [unusable] = progress.unusable
    assert "a network without an id" in unusable.error
    assert "Store 2" in unusable.error


async def test_an_odd_device_costs_only_itself(tmp_path: Path) -> None:
    devices = b'[{"serial": 12}, {"serial": "Q2", "name": 1e999}, {"name": "x"}]'

    def handle(path: str, query: str) -> HttpResponse:
        if path.endswith("/devices"):
            return response(devices)
        return dashboard(b'[{"id": "1"}]', b"[]")(path, query)  # type: ignore[no-any-return]

    progress = await crawl_of(handle, tmp_path, Plan.of(["getDeviceLldpCdp"]))
    assert await parents_of(tmp_path) == ["12", "Q2"]
    assert len(progress.unusable) == 1


async def test_organizations_that_the_api_repeats_are_read_once(tmp_path: Path) -> None:
    organizations = b"""[{"id": "1", "name": 1e999}, {"id": 2}, {"id": "1"}, {"id": "2"},
        {"id": "3", "licensing": "none", "api": 7}, {"name": "none"}, null]"""
    handle = dashboard(organizations, b"[]")
    progress = await crawl_of(handle, tmp_path, Plan.of(["getOrganizationAdmins"]))
    assert progress.organizations == 3
    assert await parents_of(tmp_path) == ["1", "2", "3"]
    assert len(progress.failed) == 2


@given(
    st.dictionaries(
        st.sampled_from(["id", "serial", "name", "tags", "productTypes", "networkId", "x"]),
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
            lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
            max_leaves=5,
        ),
    )
)
def test_an_id_is_found_whatever_else_is_there(record: dict[str, Any]) -> None:
    found = decode_resource(
        Raw(json.dumps(record).replace("Infinity", "1").replace("NaN", "1").encode())
    )
    identifier = record.get("id")
    if isinstance(identifier, str):
        assert found.id == (identifier or None)
    elif isinstance(identifier, int) and not isinstance(identifier, bool):
        assert found.id == str(identifier)
    else:
        assert found.id is None or isinstance(identifier, float)
