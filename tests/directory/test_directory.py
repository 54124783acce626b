"""The directory against the simulated dashboard: complete, or what is missing is named."""

import pickle
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from meraki_async import (
    ApiError,
    ApiKey,
    Meraki,
    MerakiError,
    NotFoundError,
    RateLimitError,
    ReconnectNeededError,
    RequestTimeoutError,
    UnauthorizedError,
)
from meraki_async.directory import (
    Directory,
    Identities,
    ListOptions,
    Reference,
    Unreadable,
    UnreadableError,
)
from meraki_async.directory.unreadable import reason_of
from meraki_async.simulator import LIMITED_KEY, REVOKED_KEY, Simulator

pytestmark = pytest.mark.anyio


@asynccontextmanager
async def world(**settings: Any) -> AsyncIterator[tuple[Simulator, Meraki, Directory]]:
    chosen = {
        "organizations": 12,
        "devices_per_organization": 30,
        "seed": 5,
        "rate_limits": False,
        **settings,
    }
    async with (
        Simulator(**chosen) as simulator,
        Meraki(simulator.api_key, base_url=simulator.url) as meraki,
        Directory(meraki) as directory,
    ):
        yield simulator, meraki, directory


async def test_a_person_is_one_over_all_organizations() -> None:
    async with world() as (_, meraki, directory):
        people = [user async for user in directory.users()]
        raw = []
        for organization in await meraki.organizations.get_organizations():
            if organization.id is not None and organization.id != off(directory):
                listing = meraki.organizations.get_organization_admins(organization.id)
                raw += [(organization.id, each) for each in await listing.decode_as(dict)]
        identities = Identities()
        expected: Counter[str] = Counter()
        nobodies = 0
        for _, record in raw:
            if record.get("email"):
                expected[identities.person_id(record["email"])] += 1
            else:
                nobodies += 1
        told = {user.id: len(user.remote_data) for user in people if user.emails}
        assert told == expected
        assert max(told.values()) > 3
        assert [len(user.remote_data) for user in people if not user.emails] == [1] * nobodies
        found = [
            (each["organization_id"], each["record"])
            for user in people
            for each in user.remote_data
        ]
        assert sorted(found, key=str) == sorted(raw, key=str)


def off(directory: Directory) -> str:
    """The organization whose API access is off."""
    (found,) = {
        each.organization.id
        for each in directory.unreadable
        if each.organization is not None and each.reason == "api_access_off"
    }
    return found


async def test_an_organization_whose_api_access_is_off_is_named() -> None:
    async with world() as (_, _, directory):
        listed = [each.id async for each in directory.organizations()]
        assert len(listed) == 12
        for listing in (
            directory.users(),
            directory.roles(),
            directory.workspaces(),
            directory.licenses(),
            directory.activities(),
        ):
            assert [record async for record in listing]
            (unreadable,) = listing.unreadable
            assert unreadable.organization is not None
            assert unreadable.organization.id in listed
            assert (unreadable.resource, unreadable.reason) == (listing.resource, "api_access_off")
        assert len(directory.unreadable) == 5
        alone = directory.users(off(directory))
        with pytest.raises(UnreadableError, match="API access is off"):
            [user async for user in alone]
        with pytest.raises(UnreadableError):
            await alone.page()
        with pytest.raises(UnreadableError):
            await directory.workspaces().get("N_404")


@pytest.mark.parametrize(
    ("fault", "reason"),
    [
        ("403-html", "forbidden"),
        ("404-text", "not_found"),
        ("404-space", "not_found"),
        ("500", "server_error"),
        ("reset", "unreachable"),
        ("400-error", "refused"),
        ("invalid-json", "unexpected_response"),
        ("204", "unexpected_response"),
        ("empty", "unexpected_response"),
    ],
)
async def test_what_fails_is_named_and_the_others_are_read(
    fault: str, reason: str, no_backoff: None
) -> None:
    async with world() as (simulator, _, directory):
        whole = {user.id: len(user.remote_data) async for user in directory.users()}
        access_off = off(directory)
        ids = [each.id async for each in directory.organizations()]
        broken = next(each for each in ids if each != access_off)
        simulator.faults.add(f"{fault}@getOrganizationAdmins/{broken}")
        people = [user async for user in directory.users()]
        assert people
        reasons = {
            each.organization.id: each.reason
            for each in directory.unreadable
            if each.organization is not None and each.resource == "users"
        }
        assert reasons == {access_off: "api_access_off", broken: reason}
        assert all(len(user.remote_data) <= whole[user.id] for user in people)
        page = await directory.users().response(ListOptions(limit=3))
        assert page.is_partial_response
        simulator.faults.clear()
        [user async for user in directory.users()]
        assert len(directory.unreadable) == 1, "what is readable again is not named any more"


async def test_of_one_organization_the_records_are_merakis() -> None:
    async with world() as (_, meraki, directory):
        first = (await meraki.organizations.get_organizations())[0]
        assert first.id is not None
        users = [user async for user in directory.users(first.id)]
        raw = await meraki.organizations.get_organization_admins(first.id).decode_as(dict)
        assert [user.remote_data for user in users] == raw
        assert [user.id for user in users] == [each["id"] for each in raw]
        assert {each.name for user in users for each in user.organizations or ()} == {first.name}
        assert await directory.users(first.id).get(users[0].id) == users[0]
        assert await directory.users(first.id).get("0") is None


async def test_an_unknown_organization_is_not_an_empty_one() -> None:
    async with world() as (_, _, directory):
        with pytest.raises(UnreadableError, match="404"):
            [user async for user in directory.users("1")]
        with pytest.raises(UnreadableError):
            await directory.licenses("1").get("x")


async def test_network_rights_have_the_names_of_networks() -> None:
    async with world() as (_, _, directory):
        names = {each.id: each.name async for each in directory.workspaces()}
        places = [place async for user in directory.users() for place in user.workspaces or ()]
        assert places
        assert all(place.name == names[place.id] for place in places)


async def test_end_users_are_never_administrators() -> None:
    async with world(early_access=True) as (simulator, _, directory):
        listing = directory.users(end_users=True)
        found = [user async for user in listing]
        kinds = Counter(user.type for user in found)
        assert kinds["administrator"] == len([user async for user in directory.users()])
        assert kinds["end_user"] > 50
        assert len({user.id for user in found}) == len(found)
        sample = next(user for user in found if user.type == "end_user")
        of_organization = sample.remote_data[0]
        assert of_organization["record"]["user"]["email"] == (sample.emails or [])[0].email
        granted = [
            each
            for user in found
            if user.type == "end_user"
            for part in user.remote_data
            for each in part["record"]["authorizations"]
        ]
        assert granted
        simulator.faults.add("503x1@searchOrganizationUsers")
        again = [user async for user in directory.users(end_users=True)]
        assert len(again) == len(found), "a search is a POST, and is repeated all the same"


async def test_without_early_access_end_users_are_named_as_unreadable() -> None:
    async with world(organizations=4) as (_, _, directory):
        found = [user async for user in directory.users(end_users=True)]
        assert {user.type for user in found} == {"administrator"}
        reasons = Counter((each.resource, each.reason) for each in directory.unreadable)
        assert reasons == {("users", "api_access_off"): 1, ("end_users", "early_access_off"): 3}


async def test_a_subscription_is_one_record() -> None:
    async with world() as (simulator, _, directory):
        simulator.requests.clear()
        together = [each async for each in directory.licenses() if each.name != "co-term"]
        asked = [request for request in simulator.requests if "subscriptions" in request.path]
        assert len(asked) == 1, "a hundred organizations at once"
        ids = [each.id for each in together]
        assert len(set(ids)) == len(ids)
        listing = directory.licenses(by_organization=True)
        singly = {each.id: each async for each in listing}
        assert set(ids) <= singly.keys()
        shared = [each for each in singly.values() if len(each.organizations or ()) > 1]
        assert shared
        assert all(each.organization is None for each in shared)


@pytest.mark.parametrize("refusals", [1, 2, 3])
async def test_one_organization_does_not_spoil_the_subscriptions_of_others(refusals: int) -> None:
    async with world(organizations=30) as (simulator, _, directory):
        everything = {each.id async for each in directory.licenses()}
        named = len(directory.unreadable)
        fault = f"404-textx{refusals}@getAdministeredLicensingSubscriptionSubscriptions"
        simulator.faults.add(fault)
        assert {each.id async for each in directory.licenses()} == everything
        assert len(directory.unreadable) == named


async def test_organizations_whose_subscriptions_are_refused_are_named() -> None:
    async with world() as (simulator, _, directory):
        holders = {
            each.id
            async for each in directory.organizations()
            if each.pricing_plan == "subscription"
        }
        simulator.faults.add("404-text@getAdministeredLicensingSubscriptionSubscriptions")
        left = [each async for each in directory.licenses()]
        assert {each.organization is None for each in left} == {False}
        named = {each.organization.id for each in directory.unreadable if each.organization}
        assert holders <= named


async def test_organizations_with_their_licenses() -> None:
    async with world(organizations=4) as (_, _, directory):
        plain = [each async for each in directory.organizations()]
        assert {each.licenses is None for each in plain} == {True}
        found = {each.id: each async for each in directory.organizations(with_licenses=True)}
        readable = {each for each in found if each != off(directory)}
        for id_, organization in found.items():
            if id_ in readable:
                expected = [each.id async for each in directory.licenses(id_)]
                assert [each.id for each in organization.licenses or ()] == expected
            else:
                assert organization.licenses is None


async def test_credentials_instead_of_a_client(monkeypatch: pytest.MonkeyPatch) -> None:
    async with Simulator(organizations=3, rate_limits=False) as simulator:
        monkeypatch.setenv("MERAKI_DASHBOARD_BASE_URL", simulator.url)
        async with Directory(ApiKey(simulator.api_key)) as directory:
            assert len([each async for each in directory.organizations()]) == 3


async def test_a_wrong_key_is_an_error_not_an_empty_directory() -> None:
    async with (
        Simulator(organizations=3) as simulator,
        Meraki("0" * 40, base_url=simulator.url) as meraki,
        Directory(meraki) as directory,
    ):
        with pytest.raises(Exception, match="401"):
            [user async for user in directory.users()]
        with pytest.raises(Exception, match="401"):
            await directory.users().page()


async def test_changes_of_a_span() -> None:
    async with world(organizations=3) as (_, meraki, directory):
        first = (await meraki.organizations.get_organizations())[0].id
        assert first is not None
        everything = [each async for each in directory.activities(first)]
        half = everything[len(everything) // 2].created_at
        since = [each async for each in directory.activities(first, since=half)]
        assert since == [each for each in everything if (each.created_at or "") >= (half or "")]


async def test_a_stream_of_unified_records() -> None:
    async with world(organizations=3) as (_, _, directory):
        options = ListOptions(response_format="stream", exclude=("remote_data",))
        streamed = [each async for each in directory.organizations().stream(options)]
        page = await directory.organizations().response(options)
        assert streamed == page.result
        assert "remote_data" not in streamed[0]
        raw = [each async for each in directory.roles().stream(ListOptions(response_format="raw"))]
        assert all("orgAccess" in each for each in raw)


async def test_parameters_are_handed_to_the_api() -> None:
    async with world() as (simulator, _, directory):
        everything = [each async for each in directory.workspaces()]
        tag = next(tag for each in everything for tag in each.remote_data["tags"] or ())
        options = ListOptions.from_query(
            [("remote_query[tags][]", tag), ("truto_ignore_limit", "true")]
        )
        found = await directory.workspaces().response(options)
        expected = {each.id for each in everything if tag in (each.remote_data["tags"] or ())}
        assert isinstance(found.result, list)
        assert {each["id"] for each in found.result} == expected != {each.id for each in everything}
        streamed = [each["id"] async for each in directory.workspaces().stream(options)]
        assert set(streamed) == expected
        simulator.requests.clear()
        of_network = ListOptions(remote_query=(("networkIds[]", ("N_0",)),), limit=2)
        await directory.users().response(of_network)
        asked = [each for each in simulator.requests if each.path.endswith("/admins")]
        assert {each.query for each in asked} == {"networkIds%5B%5D=N_0"}


@pytest.mark.parametrize("seed", [1, 2])
@pytest.mark.slow
async def test_whatever_differs_from_its_documentation_is_read(seed: int) -> None:
    async with world(drift=True, seed=seed, early_access=True) as (_, _, directory):
        for listing in (
            directory.users(end_users=True),
            directory.roles(),
            directory.organizations(with_licenses=True),
            directory.workspaces(),
            directory.licenses(),
            directory.activities(),
        ):
            assert [record async for record in listing]
        assert {each.reason for each in directory.unreadable} == {"api_access_off"}


async def test_an_account_whose_organizations_cannot_be_listed_is_named() -> None:
    async with (
        Simulator(organizations=6, rate_limits=False) as simulator,
        Meraki(
            auth=[
                ApiKey(LIMITED_KEY, name="limited"),
                ApiKey(REVOKED_KEY, name="revoked"),
                ApiKey(simulator.api_key, name="whole"),
            ],
            base_url=simulator.url,
        ) as meraki,
        Directory(meraki) as directory,
    ):
        assert len([each async for each in directory.organizations()]) == 6
        (account,) = directory.unreadable
        assert (account.account, account.reason) == ("revoked", "unauthorized")
        assert "account revoked" in str(account)
        page = await directory.users().response(ListOptions(limit=2))
        assert page.is_partial_response
        assert [each async for each in directory.licenses()]


async def test_a_search_is_read_page_by_page(monkeypatch: pytest.MonkeyPatch) -> None:
    async with world(organizations=3, early_access=True) as (simulator, _, directory):
        listing = directory.users(end_users=True)
        whole = {user.id: user async for user in listing}
        monkeypatch.setattr("meraki_async.directory.sources._USERS_PER_PAGE", 5)
        simulator.requests.clear()
        assert {user.id: user async for user in listing} == whole
        searches = [each for each in simulator.requests if each.path.endswith("/iam/users/search")]
        assert len(searches) > 4


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (
            NotFoundError(404, ["To make requests you must first enable API access"]),
            "api_access_off",
        ),
        (NotFoundError(404, ["API access is disabled for this organization"]), "api_access_off"),
        (NotFoundError(404, []), "not_found"),
        (UnauthorizedError(401, ["No valid authentication method found"]), "unauthorized"),
        (ApiError(402, ["Payment required"]), "refused"),
        (RateLimitError(429, []), "rate_limited"),
        (ReconnectNeededError("the grant is over"), "reconnect_needed"),
        (RequestTimeoutError("60 s"), "unreachable"),
    ],
)
def test_reasons(error: MerakiError, reason: str) -> None:
    assert reason_of(error) == reason


def test_what_is_unreadable_can_be_sent_between_processes() -> None:
    where = Reference(id="1", name="Acme")
    one = Unreadable(resource="users", organization=where, reason="forbidden", message="403")
    error = pickle.loads(pickle.dumps(UnreadableError([one])))  # noqa: S301
    assert error.unreadable == [one]
    assert str(error) == "users of organization 1 (Acme): 403"
