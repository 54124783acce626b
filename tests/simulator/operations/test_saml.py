"""SAML: the switch, the identity providers and the roles."""

from typing import Any

import pytest

from meraki_async.simulator.world.identities import LIMITED_KEY

from ..conftest import Asker

pytestmark = pytest.mark.anyio
ROLE = {"role": "night-shift", "orgAccess": "read-only"}
FINGERPRINT = ":".join(["0A"] * 20)


async def test_some_organizations_have_it(ask: Asker) -> None:
    states = set()
    for found in await ask.open_organizations():
        base = f"/organizations/{found['id']}"
        is_on = (await ask(f"{base}/saml")).json["enabled"]
        roles, idps = (await ask(f"{base}/samlRoles")).json, (await ask(f"{base}/saml/idps")).json
        assert bool(roles) == bool(idps) == is_on
        networks = {network["id"] for network in (await ask(f"{base}/networks")).json}
        for role in roles:
            assert (await ask(f"{base}/samlRoles/{role['id']}")).json == role
            assert {grant["id"] for grant in role["networks"]} <= networks
        states.add(is_on)
    assert states == {True, False}


async def test_a_roles_life(ask: Asker, organization: str) -> None:
    network = (await ask(f"{organization}/networks")).json[0]["id"]
    grant = {"id": network, "access": "ssid-admin"}
    response = await ask.send("POST", f"{organization}/samlRoles", {**ROLE, "networks": [grant]})
    assert response.status == 201
    role = response.json
    assert role == {**ROLE, "id": role["id"], "networks": [grant], "tags": [], "camera": []}
    path = f"{organization}/samlRoles/{role['id']}"
    custom = await ask.send("PUT", path, {"orgAccess": "custom-role:12:Night shift"})
    assert custom.json == {**role, "orgAccess": "custom-role:12:Night shift"}
    assert (await ask(path)).json == custom.json
    change = (await ask(f"{organization}/configurationChanges?perPage=3")).json[0]
    assert change["oldValue"] == '{"orgAccess":"read-only"}'
    assert (await ask.send("DELETE", path)).status == 204
    assert (await ask(path)).status == 404


@pytest.mark.parametrize(
    ("change", "text"),
    [
        ({"role": " "}, "Role can't be blank"),
        ({"orgAccess": "custom-role:x"}, "'orgAccess' must be one of"),
        ({"orgAccess": "none"}, "needs at least one tag or network"),
        ({"tags": [{"tag": "west", "access": "port-tags"}]}, "'access' must be one of"),
        ({"networks": [{"id": "L_1", "access": "port-tags"}]}, "Network with ID L_1 not found"),
    ],
)
async def test_roles_that_cannot_be(
    ask: Asker, organization: str, change: dict[str, Any], text: str
) -> None:
    response = await ask.send("POST", f"{organization}/samlRoles", {**ROLE, **change})
    assert response.status == 400
    assert text in response.json["errors"][0]


async def test_role_names_are_taken_once(ask: Asker, organization: str) -> None:
    path = f"{organization}/samlRoles"
    first = (await ask.send("POST", path, ROLE)).json
    again = await ask.send("POST", path, ROLE)
    assert again.json == {"errors": ["Role has already been taken"]}
    assert (await ask.send("PUT", f"{path}/{first['id']}", ROLE)).status == 200


async def test_an_identity_providers_life(ask: Asker, organization: str) -> None:
    path = f"{organization}/saml/idps"
    body = {"x509certSha1Fingerprint": FINGERPRINT, "ssoLoginUrl": "https://sso.fjordlys.example"}
    response = await ask.send("POST", path, body)
    assert response.status == 201
    idp = response.json
    assert idp["consumerUrl"].startswith("https://")
    assert idp["sloLogoutUrl"] is None
    one = f"{path}/{idp['idpId']}"
    logout = {"sloLogoutUrl": "https://sso.fjordlys.example/out"}
    assert (await ask.send("PUT", one, logout)).json == {**idp, **logout}
    for wrong in (
        {"x509certSha1Fingerprint": "0A:0B"},
        {"ssoLoginUrl": "http://sso.fjordlys.example"},
        {"sloLogoutUrl": "https://[bad"},
    ):
        assert (await ask.send("PUT", one, wrong)).status == 400
    chosen = {"enabled": True, "spInitiated": {"subdomain": "fjordlys", "idpId": idp["idpId"]}}
    assert (await ask.send("PUT", f"{organization}/saml", chosen)).json == chosen
    assert (await ask(f"{organization}/saml")).json == chosen
    unknown = {"spInitiated": {"idpId": "1"}}
    assert (await ask.send("PUT", f"{organization}/saml", unknown)).status == 400
    assert (await ask.send("DELETE", one)).status == 204
    assert (await ask(one)).status == 404


async def test_only_full_administrators_write_it(ask: Asker, organization: str) -> None:
    admins = (await ask(f"{organization}/admins")).json
    limited = next(a["id"] for a in admins if a["email"] == "person1@fjordlys.example")
    await ask.send("PUT", f"{organization}/admins/{limited}", {"orgAccess": "enterprise"})
    fingerprint = {"x509certSha1Fingerprint": FINGERPRINT}
    for method, path, body in (
        ("POST", "samlRoles", ROLE),
        ("PUT", "samlRoles/1", {}),
        ("DELETE", "samlRoles/1", None),
        ("PUT", "saml", {"enabled": True}),
        ("POST", "saml/idps", fingerprint),
        ("PUT", "saml/idps/1", {}),
        ("DELETE", "saml/idps/1", None),
    ):
        response = await ask.send(method, f"{organization}/{path}", body, key=LIMITED_KEY)
        assert response.status == 403
