"""What a caller gives for headers and path parameters, and what arrives of it."""

from typing import Any

import pytest

from meraki_async import ConfigurationError, Meraki

from ..raw_server import KEY, Seen, serving
from ..request_kinds import client, right

pytestmark = pytest.mark.anyio


def dashboard(seen: Seen, number: int) -> bytes:
    return right(seen)


OWN = [
    "Authorization",
    "authorization",
    "AUTHORIZATION",
    "X-Cisco-Meraki-API-Key",
    "x-cisco-meraki-api-key",
    "Proxy-Authorization",
    "Host",
    "Content-Length",
    "Transfer-Encoding",
    "Connection",
    "Accept-Encoding",
    "Accept",
    "Content-Type",
    "Cookie",
    "User-Agent",
]


@pytest.mark.parametrize("name", OWN)
async def test_headers_cannot_replace_the_clients_own(name: str) -> None:
    with pytest.raises(ConfigurationError, match="is set by the client itself") as raised:
        Meraki(KEY, headers={"X-Fine": "1", name: "Bearer other-secret"})
    assert "other-secret" not in str(raised.value)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("X-A", "1\r\nAuthorization: Bearer other-secret"),
        ("X-A", "1\nother-secret"),
        ("X-A", "other-secret\x00"),
        ("X-A", "other-secret-ü"),
        ("X-A\r\nAuthorization", "other-secret"),
        ("X A", "other-secret"),
        ("X-A:", "other-secret"),
        (" Authorization", "other-secret"),
        ("Authorization ", "other-secret"),
        ("", "other-secret"),
        ("X-A", 5),
        ("X-A", None),
        (5, "other-secret"),
    ],
)
async def test_headers_smuggle_nothing(name: Any, value: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"^headers:") as raised:
        Meraki(KEY, headers={name: value})
    assert "other-secret" not in str(raised.value)


async def test_headers_and_user_agent_arrive() -> None:
    headers = {"X-Tenant": "a", "x-trace": "b c"}
    async with (
        serving(dashboard) as server,
        client(server, headers=headers, user_agent="Audit/1.0 Fjordlys") as meraki,
    ):
        headers["Authorization"] = "Bearer other"  # too late
        await meraki.organizations.get_organization("1")
        await meraki.organizations.create_organization_network(
            "1", name="x", product_types=["switch"]
        )
        await meraki.organizations.get_organization_devices("1")
        assert server.arrived == 4
        for seen in server.seen:
            assert seen.headers["x-tenant"] == "a"
            assert seen.headers["x-trace"] == "b c"
            assert seen.headers["user-agent"] == "Audit/1.0 Fjordlys"
            assert seen.headers["authorization"] == f"Bearer {KEY}"
            assert "x-cisco-meraki-api-key" not in seen.headers


DANGEROUS = [
    "..",
    ".",
    "%2e%2e",
    "%2E%2E",
    ".%2e",
    "%252e%252e",
    "../1",
    "1/..",
    "1/../2",
    "%2e%2e%2f1",
    "/",
    "//",
    "%2f",
    "",
    "\t",
    "1\n",
    "1\r\nX: y",
    "%0a",
    "1%0d%0aX",
    "\x00",
    "%00",
    "\x7f",
    None,
]
NO_IDS = [True, 1.5, b"1", ["1"]]


@pytest.mark.parametrize(
    ("value", "error"),
    [*((value, ValueError) for value in DANGEROUS), *((value, TypeError) for value in NO_IDS)],
)
async def test_a_path_that_leads_elsewhere_is_never_sent(
    value: Any, error: type[Exception]
) -> None:
    async with serving(dashboard) as server, client(server) as meraki:
        organizations, networks = meraki.organizations, meraki.networks
        for make in (
            lambda: organizations.get_organization(value),
            lambda: organizations.delete_organization(value),
            lambda: organizations.get_organization_devices(value),
            lambda: organizations.delete_organization_admin("1", value),
            lambda: networks.update_network(value, name="x"),
            lambda: meraki.call("deleteOrganizationAdmin", organization_id="1", admin_id=value),
        ):
            with pytest.raises(error, match="path parameter"):
                await make()
        assert server.connections == 0


@pytest.mark.parametrize(
    ("value", "segment"),
    [
        ("a/b=", "a%2Fb%3D"),
        ("a b", "a%20b"),
        ("a?b#c", "a%3Fb%23c"),
        ("a%b", "a%25b"),
        ("...", "..."),
        ("ü", "%C3%BC"),
        ("a;b,c", "a%3Bb%2Cc"),
        ("a\\b", "a%5Cb"),
        (7, "7"),
    ],
)
async def test_what_is_odd_but_no_danger_arrives_as_one_segment(value: Any, segment: str) -> None:
    async with serving(dashboard) as server, client(server) as meraki:
        await meraki.organizations.delete_organization_admin("1", value)
        assert [(seen.method, seen.target) for seen in server.seen] == [
            ("DELETE", f"/api/v1/organizations/1/admins/{segment}")
        ]


@pytest.mark.parametrize(
    "path",
    [
        "/organizations/..",
        "/organizations/%2e%2e/x",
        "/organizations/1/../2",
        "/organizations/1\r\nX: y",
        "/organizations/a b",
        "http://evil.example/",
        "/x?y",
        "/x#y",
        "",
    ],
)
async def test_any_path_is_not_just_any(path: str) -> None:
    async with serving(dashboard) as server, client(server) as meraki:
        with pytest.raises(ValueError, match="path"):
            await meraki.request("DELETE", path)
        assert server.connections == 0
