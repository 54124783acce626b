"""OAuth 2, as a web application meets it."""

from base64 import b64encode
from collections.abc import AsyncIterator
from html.parser import HTMLParser
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import aiohttp
import pytest

from meraki_async.simulator import (
    LIMITED_KEY,
    OAUTH_CLIENT_ID,
    OAUTH_CLIENT_SECRET,
    OAUTH_REDIRECT_URI,
    OAuthApplication,
    Simulator,
)

from ..conftest import Asker, Response

pytestmark = pytest.mark.anyio

READ = "dashboard:general:config:read"
IAM_WRITE = "dashboard:iam:config:write"
OTHER = OAuthApplication(
    client_id="other",
    secret="s3cret",
    redirect_uris=("https://fjordlys.example/back?from=meraki",),
    name='<script>"Other"</script>',
    scopes=frozenset({READ}),
)
INVALID_GRANT = (
    "The provided authorization grant is invalid, expired, revoked, does not match the redirection "
    "URI used in the authorization request, or was issued to another client."
)


def basic(client_id: str, secret: str) -> str:
    return "Basic " + b64encode(f"{client_id}:{secret}".encode()).decode()


class Form(HTMLParser):
    """The form of a page: what it sends, and what there is to choose from."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.fields: dict[str, str] = {}
        self.organizations: list[str] = []
        self.decisions: list[str] = []
        self.action = self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        if tag == "form":
            assert found["method"] == "post"
            self.action = found["action"]
        elif tag == "input":
            self.fields[found["name"]] = found["value"]
        elif tag == "option":
            self.organizations.append(found["value"])
        elif tag == "button":
            assert found["name"] == "decision"
            self.decisions.append(found["value"])
        assert tag != "script"

    def handle_data(self, data: str) -> None:
        self.text += data


class Application:
    """An application that a customer connects to the dashboard."""

    def __init__(self, http: aiohttp.ClientSession, simulator: Simulator) -> None:
        self._http = http
        self.simulator = simulator
        self.host = simulator.url.removesuffix("/api/v1")
        self.authorization = basic(OAUTH_CLIENT_ID, OAUTH_CLIENT_SECRET)
        self.asked = {
            "response_type": "code",
            "client_id": OAUTH_CLIENT_ID,
            "redirect_uri": OAUTH_REDIRECT_URI,
            "scope": f"{READ} {IAM_WRITE}",
            "state": 'x"><script>&y',
        }

    def as_other(self) -> "Application":
        other = Application(self._http, self.simulator)
        other.authorization = basic(OTHER.client_id, OTHER.secret)
        other.asked |= {
            "client_id": OTHER.client_id,
            "redirect_uri": OTHER.redirect_uris[0],
            "scope": READ,
        }
        return other

    async def page(self, **changed: str) -> Response:
        asked = {name: value for name, value in (self.asked | changed).items() if value}
        async with self._http.get(
            f"{self.host}/oauth/authorize", params=asked, allow_redirects=False
        ) as response:
            return Response(response.status, await response.read(), response.headers)

    async def post(self, path: str, form: dict[str, str], authorization: str = "") -> Response:
        headers = {"Authorization": authorization} if authorization else {}
        async with self._http.post(
            self.host + path, data=form, allow_redirects=False, headers=headers
        ) as response:
            return Response(response.status, await response.read(), response.headers)

    async def decide(self, decision: str, organization: str = "") -> dict[str, str]:
        """What the application is told."""
        form = Form((await self.page()).body.decode())
        organization = organization or form.organizations[0]
        sent = form.fields | {"organization_id": organization, "decision": decision}
        return told(await self.post(form.action, sent))

    async def code(self, organization: str = "") -> str:
        return (await self.decide("allow", organization))["code"]

    async def token(self, **form: str) -> Response:
        return await self.post("/oauth/token", form, self.authorization)

    async def exchange(self, code: str, **changed: str) -> Response:
        return await self.token(
            **{
                "grant_type": "authorization_code",
                "code": code,
                "redirect_uri": self.asked["redirect_uri"],
            }
            | changed
        )

    async def tokens(self, organization: str = "") -> dict[str, Any]:
        response = await self.exchange(await self.code(organization))
        assert response.status == 200
        found: dict[str, Any] = response.json
        return found

    async def refresh(self, token: str) -> Response:
        return await self.token(grant_type="refresh_token", refresh_token=token)

    async def revoke(self, token: str) -> Response:
        form = {"token": token, "token_type_hint": "refresh_token"}
        return await self.post("/oauth/revoke", form, self.authorization)


def told(response: Response) -> dict[str, str]:
    assert response.status == 302
    address = urlsplit(response.headers["Location"])
    return dict(parse_qsl(address.query))


def is_invalid_grant(response: Response) -> bool:
    body = {"error": "invalid_grant", "error_description": INVALID_GRANT}
    return response.status == 400 and response.json == body


@pytest.fixture
async def dashboard() -> AsyncIterator[Simulator]:
    async with Simulator(
        organizations=6, devices_per_organization=20, rate_limits=False, oauth_applications=[OTHER]
    ) as running:
        running.clock.freeze()
        yield running


@pytest.fixture
async def application(http: aiohttp.ClientSession, dashboard: Simulator) -> Application:
    return Application(http, dashboard)


async def status(ask: Asker, token: str, path: str = "/organizations") -> int:
    return (await ask(path, Authorization=f"Bearer {token}")).status


# --- consent ---


async def test_a_token_stands_for_the_chosen_organization(
    application: Application, ask: Asker
) -> None:
    page = Form((await application.page()).body.decode())
    listed = [found["id"] for found in (await ask("/organizations")).json]
    assert sorted(page.organizations) == sorted(listed)
    assert page.decisions == ["allow", "deny"]
    response = await application.decide("allow", listed[2])
    assert response.keys() == {"code", "state"}
    assert response["state"] == application.asked["state"]
    tokens = (await application.exchange(response["code"])).json
    assert tokens.keys() == {"access_token", "token_type", "expires_in", "refresh_token", "scope"}
    assert (tokens["token_type"], tokens["expires_in"]) == ("Bearer", 3600)
    assert tokens["scope"] == application.asked["scope"]
    signed_in = {"Authorization": f"Bearer {tokens['access_token']}"}
    seen = (await ask("/organizations", **signed_in)).json
    assert [found["id"] for found in seen] == [listed[2]]
    assert (await ask(f"/organizations/{listed[2]}/networks", **signed_in)).status == 200
    assert (await ask(f"/organizations/{listed[0]}/networks", **signed_in)).status == 404


async def test_the_page_says_who_asks_for_what_and_shows_it_as_text(
    application: Application,
) -> None:
    response = await application.as_other().page()
    assert response.status == 200
    assert response.headers["Content-Type"] == "text/html; charset=utf-8"
    page = Form(response.body.decode())  # finds no script
    assert page.fields["state"] == application.asked["state"]
    assert OTHER.name in page.text
    assert READ in page.text
    assert IAM_WRITE not in page.text


@pytest.mark.parametrize("changed", [{"client_id": "unknown"}, {"client_id": ""}])
async def test_who_is_not_known_is_never_sent_back(
    application: Application, changed: dict[str, str]
) -> None:
    for response in (
        await application.page(**changed),
        await application.post(
            "/oauth/authorize", application.asked | {"decision": "allow"} | changed
        ),
    ):
        assert response.status == 400
        assert "Location" not in response.headers
        assert b"unknown client" in response.body


@pytest.mark.parametrize("uri", ["https://evil.example/", OAUTH_REDIRECT_URI + "/more", ""])
async def test_nobody_is_sent_to_a_foreign_address(application: Application, uri: str) -> None:
    for response in (
        await application.page(redirect_uri=uri),
        await application.post(
            "/oauth/authorize", application.asked | {"redirect_uri": uri, "decision": "deny"}
        ),
    ):
        assert response.status == 400
        assert "Location" not in response.headers
        assert b"match client redirect URI" in response.body.replace(b"&#x27;", b"'")


async def test_errors_go_back_in_doorkeepers_words(application: Application) -> None:
    response = await application.page(scope="no:such:scope", state="s")
    assert response.headers["Location"] == (
        f"{OAUTH_REDIRECT_URI}?error=invalid_scope&error_description="
        "The+requested+scope+is+invalid%2C+unknown%2C+or+malformed.&state=s"
    )
    assert told(await application.page(scope=""))["error"] == "invalid_scope"
    other = application.as_other()
    assert told(await other.page(scope=IAM_WRITE))["error"] == "invalid_scope"
    error = told(await application.page(response_type="token"))
    assert error["error"] == "unsupported_response_type"
    error = told(await application.page(response_type=""))
    assert error["error_description"] == "Missing required parameter: response_type."
    denied = await application.decide("deny")
    assert denied == {
        "error": "access_denied",
        "error_description": "The resource owner or authorization server denied the request.",
        "state": application.asked["state"],
    }


async def test_an_address_keeps_its_own_parameters(application: Application) -> None:
    response = await application.as_other().decide("allow")
    assert response.keys() == {"from", "code", "state"}


async def test_only_a_full_administrator_may_grant(application: Application, ask: Asker) -> None:
    form = Form((await application.page()).body.decode())
    first = form.organizations[0]
    admins = (await ask(f"/organizations/{first}/admins")).json
    own = (await ask("/administered/identities/me")).json["email"]
    (number,) = [admin["id"] for admin in admins if admin["email"] == own]
    response = await ask.send(
        "PUT",
        f"/organizations/{first}/admins/{number}",
        {"orgAccess": "read-only"},
        key=LIMITED_KEY,
    )
    assert response.status == 200
    assert first not in Form((await application.page()).body.decode()).organizations
    sent = form.fields | {"organization_id": first, "decision": "allow"}
    response = await application.post("/oauth/authorize", sent)
    assert response.status == 400
    assert "Location" not in response.headers


# --- tokens ---


async def test_a_code_works_once_and_for_ten_minutes(application: Application) -> None:
    clock = application.simulator.clock
    code = await application.code()
    clock.advance(599)
    assert (await application.exchange(code)).status == 200
    assert is_invalid_grant(await application.exchange(code))
    code = await application.code()
    clock.advance(600)
    assert is_invalid_grant(await application.exchange(code))


async def test_a_code_is_bound_to_its_application_and_address(application: Application) -> None:
    code = await application.code()
    assert is_invalid_grant(await application.exchange(code, redirect_uri="https://a.example"))
    assert is_invalid_grant(await application.as_other().exchange(code))
    assert (await application.exchange(code)).status == 200


async def test_refreshing_rotates_both_tokens(application: Application, ask: Asker) -> None:
    first = await application.tokens()
    assert is_invalid_grant(await application.as_other().refresh(first["refresh_token"]))
    second = (await application.refresh(first["refresh_token"])).json
    assert second["access_token"] != first["access_token"]
    assert second["refresh_token"] != first["refresh_token"]
    assert second["scope"] == first["scope"]
    assert await status(ask, second["access_token"]) == 200
    assert is_invalid_grant(await application.refresh(first["refresh_token"]))
    assert (await application.refresh(second["refresh_token"])).status == 200


async def test_an_access_token_works_for_an_hour(application: Application, ask: Asker) -> None:
    token = (await application.tokens())["access_token"]
    application.simulator.clock.advance(3599)
    assert await status(ask, token) == 200
    application.simulator.clock.advance(1)
    assert await status(ask, token) == 401


async def test_a_refresh_token_dies_after_90_unused_days(application: Application) -> None:
    clock, days = application.simulator.clock, 86_400
    tokens = await application.tokens()
    clock.advance(89 * days)
    tokens = (await application.refresh(tokens["refresh_token"])).json
    clock.advance(89 * days)
    tokens = (await application.refresh(tokens["refresh_token"])).json
    clock.advance(90 * days)
    assert is_invalid_grant(await application.refresh(tokens["refresh_token"]))


async def test_an_application_lets_go_of_its_access(application: Application, ask: Asker) -> None:
    clock = application.simulator.clock
    tokens = await application.tokens()
    rejected = await application.as_other().revoke(tokens["refresh_token"])
    assert (rejected.status, rejected.json["error"]) == (403, "unauthorized_client")
    assert (await application.revoke("unknown")).status == 200
    assert (await application.revoke(tokens["refresh_token"])).status == 200
    assert is_invalid_grant(await application.refresh(tokens["refresh_token"]))
    clock.advance(599)
    assert await status(ask, tokens["access_token"]) == 200
    clock.advance(1)
    assert await status(ask, tokens["access_token"]) == 401


async def test_a_customer_takes_the_access_back(application: Application, ask: Asker) -> None:
    organizations = [found["id"] for found in await ask.open_organizations()]
    here, there = [await application.tokens(found) for found in organizations[:2]]
    others = await application.as_other().tokens(organizations[0])
    code = await application.code(organizations[0])
    application.simulator.oauth.disconnect(organizations[0])
    application.simulator.clock.advance(600)
    assert await status(ask, here["access_token"]) == 401
    assert is_invalid_grant(await application.refresh(here["refresh_token"]))
    assert is_invalid_grant(await application.exchange(code))
    # what else was granted stays
    assert await status(ask, there["access_token"]) == 200
    assert (await application.as_other().refresh(others["refresh_token"])).status == 200
    assert (await application.refresh(there["refresh_token"])).status == 200


@pytest.mark.parametrize(
    "authorization", ["", "Bearer x", basic(OAUTH_CLIENT_ID, "wrong"), basic("?", "")]
)
async def test_an_application_must_prove_who_it_is(
    application: Application, authorization: str
) -> None:
    code = await application.code()
    application.authorization = authorization
    for response in (await application.exchange(code), await application.revoke("x")):
        assert response.status == 401
        assert response.json["error"] == "invalid_client"
        assert response.json["error_description"].startswith("Client authentication failed")
        assert response.headers["WWW-Authenticate"].startswith("Basic")


async def test_credentials_in_the_form_will_do(application: Application) -> None:
    code = await application.code()
    application.authorization = ""
    response = await application.exchange(
        code, client_id=OAUTH_CLIENT_ID, client_secret=OAUTH_CLIENT_SECRET
    )
    assert response.status == 200


async def test_what_is_no_base64_proves_nothing(application: Application) -> None:
    for header in ("Basic ÿ", "Basic /w==", "Basic"):
        response = await application.post("/oauth/token", {}, header)
        assert response.json["error"] == "invalid_client"


@pytest.mark.parametrize(
    ("form", "error", "text"),
    [
        ({}, "invalid_request", "Missing required parameter: grant_type."),
        (
            {"grant_type": "authorization_code"},
            "invalid_request",
            "Missing required parameter: code.",
        ),
        ({"grant_type": "client_credentials"}, "unsupported_grant_type", "The authorization grant"),
        ({"grant_type": "refresh_token", "refresh_token": "x"}, "invalid_grant", INVALID_GRANT),
    ],
)
async def test_errors_of_the_token_endpoint(
    application: Application, form: dict[str, str], error: str, text: str
) -> None:
    response = await application.token(**form)
    assert (response.status, response.json["error"]) == (400, error)
    assert response.json["error_description"].startswith(text)


async def test_there_is_nothing_else_under_oauth(application: Application) -> None:
    assert (await application.post("/oauth/introspect", {})).status == 404


# --- the API with a token ---


async def test_scopes_are_enforced(application: Application, ask: Asker) -> None:
    organization = (await ask.open_organizations())[0]["id"]
    token = (await application.tokens(organization))["access_token"]
    path = f"/organizations/{organization}"
    assert await status(ask, token, f"{path}/networks") == 200
    # to write is not to read
    rejected = await ask(f"{path}/loginSecurity", Authorization=f"Bearer {token}")
    assert rejected.status == 403
    assert "dashboard:iam:config:read" in rejected.json["errors"][0]
    written = await ask.send("PUT", f"{path}/loginSecurity", {"idleTimeoutMinutes": 5}, key=token)
    assert written.status == 200
    # no scope is named for it
    assert await status(ask, token, "/administered/identities/me") == 200


async def test_logs_name_the_application(application: Application, ask: Asker) -> None:
    organization = (await ask.open_organizations())[0]["id"]
    token = (await application.tokens(organization))["access_token"]
    path = f"/organizations/{organization}"
    await ask.send("PUT", f"{path}/loginSecurity", {"idleTimeoutMinutes": 5}, key=token)
    change = (await ask(f"{path}/configurationChanges")).json[0]
    assert change["client"] == {"id": OAUTH_CLIENT_ID, "type": "oauth"}
    assert change["adminEmail"] == (await ask("/administered/identities/me")).json["email"]


async def test_a_token_is_no_api_key(
    application: Application, ask: Asker, http: aiohttp.ClientSession
) -> None:
    token = (await application.tokens())["access_token"]
    async with http.get(
        f"{application.simulator.url}/organizations", headers={"X-Cisco-Meraki-API-Key": token}
    ) as response:
        assert response.status == 401


async def test_tokens_are_taken_from_everywhere(application: Application, ask: Asker) -> None:
    organization = (await ask.open_organizations())[0]["id"]
    token = (await application.tokens(organization))["access_token"]
    path = f"/organizations/{organization}"
    keys = {"ipRestrictionsForKeys": {"enabled": True, "ranges": ["10.0.0.0/8"]}}
    response = await ask.send("PUT", f"{path}/loginSecurity", {"apiAuthentication": keys})
    assert response.status == 200
    assert (await ask(f"{path}/networks")).status == 403
    assert await status(ask, token, f"{path}/networks") == 200


async def test_a_token_outlives_its_owners_key(application: Application, ask: Asker) -> None:
    token = (await application.tokens())["access_token"]
    suffix = application.simulator.api_key[-4:]
    await ask.send("POST", f"/administered/identities/me/api/keys/{suffix}/revoke")
    assert (await ask("/organizations")).status == 401
    me = await ask("/administered/identities/me", Authorization=f"Bearer {token}")
    assert me.json["authentication"]["api"]["key"]["created"] is False
