"""What the store answers, now and as of some moment, in SQLite and PostgreSQL alike."""

import base64
import itertools
import json
import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from msgspec import structs

from meraki_async import ConfigurationError, StoreError
from meraki_async.directory.mapping import BUILT_IN_ROLES
from meraki_async.directory.queries.filters import RESOURCES, Filters, Resource
from meraki_async.directory.queries.stored import StoredDirectory
from meraki_async.directory.store.kinds import Kind
from meraki_async.directory.store.records import SyncRun
from meraki_async.directory.store.store import Store, now
from meraki_async.directory.sync.operations import READERS

from .worlds import DAY, SECOND, admin, list_organizations, listed, network, read

pytestmark = pytest.mark.anyio

ADMINS, NETWORKS = Kind.ADMINISTRATOR, Kind.NETWORK
_LEFT_OUT = "1 of those seen before are not shown any more, and are left out"


async def ids(
    store: Store, resource: Resource, as_of: datetime | None = None, **filters: Any
) -> list[str]:
    directory = StoredDirectory(store)
    found = directory.records(resource, Filters(**filters), as_of=as_of)
    return [each.id async for each in found]


async def people(store: Store, as_of: datetime | None = None, **filters: Any) -> list[str]:
    found = StoredDirectory(store).records("users", Filters(**filters), as_of=as_of)
    return [each.name async for each in found]


def moment(at: int) -> datetime:
    return datetime.fromtimestamp(at / 1_000_000, UTC)


async def fill(store: Store, at: int) -> None:
    """Three organizations with a few people."""
    model = {"licensing": {"model": "co-term"}}
    await list_organizations(store, at, listed("1", **model), listed("2", **model), listed("3"))
    recently = moment(now() - 5 * DAY).isoformat()
    long_ago = moment(now() - 200 * DAY).isoformat()
    ann = admin("10", "Ann@Example.com", name="Ann", lastActive=recently)
    ann_elsewhere = admin(
        "20", "ann@example.com", name="Ann B.", twoFactorAuthEnabled=False, lastActive=long_ago
    )
    bob = admin(
        "11",
        "bob+x@other.com",
        name="Bob",
        orgAccess="none",
        hasApiKey=True,
        lastActive=long_ago,
        networks=[{"id": "N_1", "access": "monitor-only"}],
    )
    zoe = admin("12", "", name="李 Zoë", accountStatus="pending") | {"email": None}
    odd = admin("13", "odd@example.com", name="O_d%", accountStatus="strange", orgAccess="camera")
    await store.write_organization(
        read(
            "1",
            at,
            {
                ADMINS: [ann, bob, zoe],
                NETWORKS: [network("N_1"), network("N_2")],
                Kind.SAML_ROLE: [{"id": "7", "role": "auditor", "orgAccess": "read-only"}],
                Kind.LICENSE_OVERVIEW: [{"status": "OK", "expirationDate": "Mar 13, 2027 UTC"}],
                Kind.LICENSE: [],
                Kind.SUBSCRIPTION: [],
            },
            changes=[
                json.dumps(
                    {"ts": f"2026-01-0{n}T00:00:00Z", "adminEmail": "ANN@example.com"}
                ).encode()
                for n in (1, 2, 3)
            ],
            reached=at,
        )
    )
    await store.write_organization(
        read(
            "2",
            at,
            {
                ADMINS: [ann_elsewhere, odd],
                NETWORKS: [network("N_3")],
                Kind.SUBSCRIPTION: [{"subscriptionId": "s1", "name": "Shared"}],
                Kind.LICENSE: [
                    {"id": "l1", "expirationDate": moment(now() + 10 * DAY).isoformat()},
                    {"id": "l2", "expirationDate": moment(now() + 400 * DAY).isoformat()},
                    {"id": "l3", "expirationDate": None},
                ],
            },
        )
    )
    await store.write_organization(
        read("3", at, {ADMINS: [], Kind.SUBSCRIPTION: [{"subscriptionId": "s1", "name": "Shared"}]})
    )


@pytest.fixture
async def filled(store: Store) -> Store:
    await fill(store, now())
    return store


async def test_people_are_one_over_all_organizations(filled: Store) -> None:
    assert sorted(await people(filled)) == ["Ann", "Bob", "O_d%", "李 Zoë"]
    [ann] = [
        each
        async for each in StoredDirectory(filled).records("users", Filters(email="ANN@example.com"))
    ]
    assert [each.name for each in ann.organizations] == ["Organization 1", "Organization 2"]
    assert ann.is_2fa_enabled is False
    assert [each["organization_id"] for each in ann.remote_data] == ["1", "2"]


async def test_with_an_organization_they_are_its_administrators(filled: Store) -> None:
    assert await ids(filled, "users", organizations=("1",)) == ["10", "11", "12"]
    every = await ids(filled, "users", organizations=("organization *",))
    assert every == ["10", "11", "12", "13", "20"]
    [bob] = [
        each
        async for each in StoredDirectory(filled).records(
            "users", Filters(organizations=("1",), name="bob")
        )
    ]
    assert bob.workspaces[0].name == "Network N_1"
    with pytest.raises(
        ConfigurationError, match="no visible organization of this id or name: nine"
    ):
        await ids(filled, "users", organizations=("1", "nine"))


@pytest.mark.parametrize(
    ("filters", "names"),
    [
        ({"without_2fa": True}, ["Ann"]),
        ({"has_api_key": True}, ["Bob"]),
        ({"idle_days": 90}, ["Bob", "O_d%", "李 Zoë"]),
        ({"role": ("network:monitor-only",)}, ["Bob"]),
        ({"role": ("camera", "network:monitor-only")}, ["Bob", "O_d%"]),
        ({"status": ("invited",)}, ["李 Zoë"]),
        ({"status": ("strange", "invited")}, ["O_d%", "李 Zoë"]),
        ({"email": "*@example.com"}, ["Ann", "O_d%"]),
        ({"email": "bob@other.com"}, []),
        ({"email": "bob?x@other.com"}, ["Bob"]),
        ({"name": "李*"}, ["李 Zoë"]),
        ({"name": "o_D%"}, ["O_d%"]),
        ({"name": "o_x%"}, []),
        ({"idle_days": 90, "has_api_key": True}, ["Bob"]),
    ],
)
async def test_filters(filled: Store, filters: Mapping[str, Any], names: list[str]) -> None:
    assert sorted(await people(filled, **filters)) == names
    # what there was a moment ago is found another way, and is the same
    assert sorted(await people(filled, datetime.now(UTC), **filters)) == names


async def test_now_and_as_of_now_are_the_same(filled: Store) -> None:
    directory, at = StoredDirectory(filled), datetime.now(UTC)
    for resource, organizations in itertools.product(RESOURCES, [(), ("1",), ("2", "3")]):
        filters = Filters(organizations=organizations)
        current = [each async for each in directory.records(resource, filters)]
        past = [each async for each in directory.records(resource, filters, as_of=at)]
        assert current == past, resource
        assert current or resource == "activities"


async def test_licenses_of_all_models(filled: Store) -> None:
    assert await ids(filled, "licenses") == ["co-term:1", "l1", "l2", "l3", "s1"]
    [shared] = [
        each async for each in StoredDirectory(filled).records("licenses", Filters(name="shared"))
    ]
    assert [each.id for each in shared.organizations] == ["2", "3"]
    for as_of in (None, datetime.now(UTC)):
        assert await ids(filled, "licenses", as_of, expires_days=30) == ["l1"]


async def test_roles(filled: Store) -> None:
    found = await ids(filled, "roles")
    assert {"org:full", "camera", "saml:1:7"} <= set(found)
    assert len(found) == len(set(found))


async def test_activities_are_newest_first(filled: Store) -> None:
    directory = StoredDirectory(filled)
    found = [each.created_at async for each in directory.records("activities")]
    assert found == sorted(found, reverse=True)
    assert len(found) == 3
    assert len(await ids(filled, "activities", email="ann@EXAMPLE.com")) == 3
    assert await ids(filled, "activities", email="bob@example.com") == []
    since = datetime(2026, 1, 2, tzinfo=UTC)
    assert len(await ids(filled, "activities", since=since)) == 2
    assert len(await ids(filled, "activities", until=since)) == 2


async def test_merged_people_follow_their_records(filled: Store) -> None:
    async def everybody(*, remote_data: bool = True) -> list[Any]:
        directory = StoredDirectory(filled, remote_data=remote_data)
        return [each async for each in directory.records("users")]

    async def check() -> None:
        """What is left of the merged ones, and those made anew, are the same as all made anew."""
        found, short = await everybody(), await everybody(remote_data=False)
        await filled.merge_people()
        merged = await everybody(), await everybody(remote_data=False)
        async with filled.database.transaction():
            await filled.database.execute("DELETE FROM person")
        assert merged == (found, short)
        assert found == await everybody()
        assert len(found) == len(short)
        await filled.merge_people()

    await check()
    assert len(await filled.database.fetch("SELECT * FROM person")) == 4
    at = now()
    await filled.write_organization(
        read(
            "1",
            at,
            {NETWORKS: [network("N_1", name="Renamed"), network("N_2")], ADMINS: [admin("9")]},
        )
    )
    await check()
    bob = admin("11", networks=[{"id": "N_1", "access": "full"}], lastActive="2026-01-01T00:00:00Z")
    await filled.write_organization(read("1", at, {ADMINS: [bob]}))
    await check()
    await filled.write_organization(read("1", at, {NETWORKS: [network("N_1", name="Again")]}))
    await check()
    idle = bob | {"lastActive": "2026-01-02T00:00:00Z"}
    await filled.write_organization(read("1", at, {ADMINS: [idle]}))
    idle = bob | {"lastActive": "2026-01-03T00:00:00Z"}
    await filled.write_organization(read("1", at, {ADMINS: [idle]}))
    await check()
    await list_organizations(filled, at, listed("1", name="Renamed"), listed("3"))
    await check()
    await list_organizations(filled, at, listed("1"), listed("2"), listed("3"))
    await check()


@pytest.mark.parametrize("resource", RESOURCES)
async def test_pages_join_up(filled: Store, resource: Resource) -> None:
    directory, found, cursor = StoredDirectory(filled), list[str](), None
    for as_of in (None, datetime.now(UTC)):
        found.clear()
        while True:
            page = await directory.page(resource, limit=2, cursor=cursor, as_of=as_of)
            assert len(page.records) <= 2
            found += [each.id for each in page.records]
            cursor = page.next_cursor
            if cursor is None:
                break
        assert found == await ids(filled, resource)
    with pytest.raises(ValueError, match="the cursor is none of this query"):
        await directory.page(resource, cursor="nonsense!")


async def test_as_of_undoes_what_happened_since(store: Store) -> None:
    begin = now() + DAY
    await list_organizations(store, begin, listed("1"), listed("2"))
    states: list[tuple[int, dict[str, Any]]] = []
    steps: list[list[dict[str, Any]]] = [
        [admin("1"), admin("2")],
        [admin("1", name="Renamed"), admin("2", lastActive="2026-01-01T00:00:00Z")],
        [admin("2", lastActive="2026-02-01T00:00:00Z"), admin("3")],
        [admin("1", name="Back"), admin("3", orgAccess="read-only")],
        [],
        [admin("1"), admin("4")],
    ]
    for number, step in enumerate(steps, 1):
        at = begin + number * 2 * DAY
        await store.write_organization(read("1", at, {ADMINS: step}))
        states.append((at, {each["id"]: each for each in step}))
    directory = StoredDirectory(store)
    for at, expected in states:
        for later in (0, DAY):
            found = directory.records(
                "users", Filters(organizations=("1",)), as_of=moment(at + later)
            )
            assert {each.id: each.remote_data async for each in found} == expected
            everybody = directory.records("users", as_of=moment(at + later))
            assert {
                one["record"]["id"]: one["record"]
                async for each in everybody
                for one in each.remote_data
            } == expected
    with pytest.raises(StoreError, match="the history of ") as caught:
        await ids(store, "users", moment(begin - 30 * DAY))
    # the time that is named can be asked about
    [named] = re.findall(r"begins on (\S+ \S+) UTC", str(caught.value))
    assert await ids(store, "users", datetime.fromisoformat(f"{named}+00:00")) == []


async def test_an_address_that_no_index_holds_is_found(store: Store) -> None:
    begin, email = now(), f"{'a' * 500}@example.com"
    await list_organizations(store, begin, listed("1"))
    await store.write_organization(read("1", begin, {ADMINS: [admin("1", email), admin("2")]}))
    assert await people(store, email=email.upper()) == ["Person 1"]


async def test_as_of_knows_which_organizations_were_visible(store: Store) -> None:
    begin = now() + DAY
    await list_organizations(store, begin, listed("1"), listed("2", name="Old name"))
    await store.write_organization(read("2", begin, {ADMINS: [admin("5")]}))
    await list_organizations(store, begin + DAY, listed("1"))
    await list_organizations(store, begin + 2 * DAY, listed("1"), listed("2", name="New name"))
    assert await people(store) == ["Person 5"]
    for days, names in ((0, ["Old name"]), (1, []), (2, ["New name"])):
        at = moment(begin + days * DAY)
        found = StoredDirectory(store).records("organizations", as_of=at)
        assert [each.name async for each in found if each.id == "2"] == names
        assert len(await people(store, at)) == len(names)


async def test_not_visible_organizations_are_left_out_and_named(filled: Store) -> None:
    await list_organizations(filled, now(), listed("1"))
    assert "Ann" in await people(filled)
    assert "O_d%" not in await people(filled)
    assert await ids(filled, "workspaces") == ["N_1", "N_2"]
    assert await ids(filled, "organizations") == ["1"]
    found = await StoredDirectory(filled).freshness("users")
    assert [each.id for each in found.not_visible] == ["2", "3"]


async def test_freshness_names_what_is_lacking(store: Store) -> None:
    directory, at = StoredDirectory(store), now()
    nothing = await directory.freshness("users")
    assert (nothing.oldest, nothing.is_complete) == (None, False)
    await list_organizations(store, at, listed("1"), listed("2"), listed("3"))
    await store.write_organization(read("1", at, {ADMINS: []}))
    await store.write_organization(read("2", at - DAY, {ADMINS: []}))
    await store.write_organization(read("2", at, {}, failed={ADMINS: "503: no"}))
    found = await directory.freshness("users")
    assert found.newest is not None
    assert found.oldest is not None
    assert found.newest - found.oldest == DAY
    lacking = {each.organization_id: (each.reason, each.read_at) for each in found.unreadable}
    assert lacking == {"2": ("503: no", found.oldest), "3": ("it was never read", None)}
    of_one = await directory.freshness("users", Filters(organizations=("1",)))
    assert of_one.is_complete


async def test_an_address_that_changes_is_one_person_at_each_moment(store: Store) -> None:
    begin = now() + DAY
    await list_organizations(store, begin, listed("1"))
    for days, email in ((0, "zed@x.com"), (1, "ann@x.com")):
        records = [admin("5", email), admin("6", "mid@x.com")]
        await store.write_organization(read("1", begin + days * DAY, {ADMINS: records}))
    for days, addresses in ((0, ["mid@x.com", "zed@x.com"]), (1, ["ann@x.com", "mid@x.com"])):
        at, found, cursor = moment(begin + days * DAY), list[str](), None
        while True:
            page = await StoredDirectory(store).page("users", limit=1, cursor=cursor, as_of=at)
            found += [each.emails[0].email for each in page.records]
            cursor = page.next_cursor
            if cursor is None:
                break
        assert found == addresses


async def test_an_organization_that_is_gone_can_be_asked_about_as_it_was(store: Store) -> None:
    begin = now() + DAY
    await list_organizations(store, begin, listed("1"), listed("2"))
    await store.write_organization(read("2", begin, {ADMINS: [admin("5")]}))
    await list_organizations(store, begin + DAY, listed("1"))
    directory, there = StoredDirectory(store), Filters(organizations=("Organization 2",))
    found = directory.records("users", there, as_of=moment(begin))
    assert [each.id async for each in found] == ["5"]
    fresh = await directory.freshness("users", there, as_of=moment(begin))
    assert (fresh.organizations, fresh.oldest, fresh.is_complete) == (1, None, False)
    await store.write_run(
        SyncRun(
            started_at=begin - 1,
            finished_at=begin,
            mode="full",
            organizations=2,
            requests=9,
            unreadable={"1": "503: no", "those of account b": "401"},
        )
    )
    fresh = await directory.freshness("users", there, as_of=moment(begin))
    assert fresh.organizations == 1
    assert [each.organization_id for each in fresh.unreadable] == ["those of account b"]
    with pytest.raises(ConfigurationError, match="no visible organization"):
        await directory.freshness("users", there)
    await list_organizations(store, begin + 2 * DAY, listed("1"), listed("2"))
    for day, organizations, left_out in ((0, 2, []), (1, 1, [("2", begin + DAY)]), (2, 2, [])):
        fresh = await directory.freshness("users", as_of=moment(begin + day * DAY))
        assert fresh.organizations == organizations
        assert [(each.id, each.not_visible_since) for each in fresh.not_visible] == left_out
        assert fresh.unreadable[0].name == "Organization 1"


async def test_roles_of_any_name_come_page_by_page(store: Store) -> None:
    begin = now() + DAY
    odd = ["custom-role:5:A|B", "a|org:full|b", "ö", f"custom-role:6:{'x' * 500}", "B"]
    odd += ["|", "|a", "a|c", "a|", "~", "~1", "a~0b"]
    await list_organizations(store, begin, listed("1"))
    staff = [admin(str(n), orgAccess=odd[n], tags=_tags(odd[n - 1])) for n in range(len(odd))]
    await store.write_organization(read("1", begin, {ADMINS: staff}))
    every = await ids(store, "roles")
    assert set(odd) < set(every)
    assert len(every) == len(set(every))
    assert await ids(store, "roles", name="A|B") == [odd[0]]
    assert await ids(store, "roles", name="a|org:full|b") == [odd[1]]
    assert await ids(store, "roles", name="xx*") == [odd[3]]
    assert await people(store, role=("org:full",)) == []
    for number, role in enumerate(odd):
        following = (number + 1) % len(odd)
        having = {f"Person {number}", f"Person {following}"}
        assert set(await people(store, role=(role,))) == having
    for as_of in (None, moment(begin)):
        found, cursor = [], None
        while True:
            page = await StoredDirectory(store).page("roles", limit=1, cursor=cursor, as_of=as_of)
            found += [each.id for each in page.records]
            cursor = page.next_cursor
            if cursor is None:
                break
        assert found == every


def _tags(access: str) -> list[dict[str, str]]:
    return [{"tag": "t", "access": access}]


async def test_privileges_that_only_saml_roles_have_are_roles(store: Store) -> None:
    begin = now() + DAY
    await list_organizations(store, begin, listed("1"))
    role = {"id": "7", "role": "noc", "orgAccess": "none"}
    role["networks"] = [{"id": "N_1", "access": "custom-role:5:Help"}]  # type: ignore[assignment]
    records = {ADMINS: [admin("5")], Kind.SAML_ROLE: [role]}
    await store.write_organization(read("1", begin, records))
    await store.write_organization(read("1", begin + DAY, {ADMINS: [], Kind.SAML_ROLE: []}))
    assert "custom-role:5:Help" in await ids(store, "roles", moment(begin))
    assert "custom-role:5:Help" not in await ids(store, "roles")
    await store.write_organization(read("1", begin + 2 * DAY, records))
    assert await ids(store, "roles") == await ids(store, "roles", moment(begin))
    await list_organizations(store, begin + 2 * DAY, listed("1"), listed("2"))
    await store.write_organization(read("2", begin + 3 * DAY, {ADMINS: [admin("6")]}))
    for as_of in (None, moment(begin + 3 * DAY)):
        documented = await ids(store, "roles", as_of, organizations=("2",))
        assert documented == sorted(each.id for each in BUILT_IN_ROLES)
        assert await ids(store, "roles", as_of) == await ids(
            store, "roles", as_of, organizations=("1",)
        )


async def test_what_was_out_of_sight_before_it_was_removed_was_so_then(store: Store) -> None:
    begin, forbidden = now() + DAY, {ADMINS: "403: no"}
    await list_organizations(store, begin, listed("1"))
    one, two, new = network("N_1"), network("N_2"), network("N_2", name="New")
    for number, networks in enumerate([[one, two], [one], [one, new], [one], [one], [one, two]]):
        at = begin + number * DAY
        # who cannot list the administrators may not be shown every network
        is_limited = number in (1, 3)
        records = {NETWORKS: networks} if is_limited else {ADMINS: [], NETWORKS: networks}
        failed = forbidden if is_limited else {}
        await store.write_organization(read("1", at, records, failed=failed))
    everything = {"Network N_1", "Network N_2"}
    seen = [everything, {"Network N_1"}, {"Network N_1", "New"}, *[{"Network N_1"}] * 2, everything]
    directory = StoredDirectory(store)
    for number, names in enumerate(seen):
        as_of = moment(begin + number * DAY)
        found = directory.records("workspaces", as_of=as_of)
        assert {each.name async for each in found} == names
        lacking = (await directory.freshness("workspaces", as_of=as_of)).unreadable
        assert [each.reason for each in lacking] == [_LEFT_OUT] * (number in (1, 3))
    last = begin + 6 * DAY
    limited = read("1", last, {NETWORKS: [one]}, failed=forbidden)
    await store.write_organization(limited)
    await list_organizations(store, last + DAY, listed("1"), listed("2"))
    await store.write_organization(read("2", last + DAY, {NETWORKS: []}))
    [of_one] = (await directory.freshness("workspaces")).unreadable
    assert (of_one.organization_id, of_one.name) == ("1", "Organization 1")
    assert (of_one.kind, of_one.reason) == ("network", _LEFT_OUT)
    assert of_one.read_at == last - SECOND


async def test_a_cursor_is_of_one_query(filled: Store) -> None:
    directory, other = StoredDirectory(filled), Filters(organizations=("1",))
    queries: list[tuple[Resource, Filters]] = [
        (resource, filters) for resource in RESOURCES for filters in (Filters(), other)
    ]
    for resource, filters in queries:
        page = await directory.page(resource, filters, limit=1)
        for query in queries:
            if page.next_cursor is not None and query != (resource, filters):
                with pytest.raises(ValueError, match="the cursor is none of this query"):
                    await directory.page(*query, cursor=page.next_cursor)


@pytest.mark.parametrize("key", [[-1], ["x"], [0, "1", "2", "3"], [0, 1, 2], [0, 1, "1", "xyz"]])
async def test_a_cursor_that_was_tampered_with_is_refused(filled: Store, key: list[Any]) -> None:
    directory = StoredDirectory(filled)
    for resource in RESOURCES:
        cursor = (await directory.page(resource, limit=1)).next_cursor
        if cursor is not None:
            query = json.loads(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))[0]
            tampered = base64.urlsafe_b64encode(json.dumps([query, *key]).encode()).decode()
            with pytest.raises(ValueError, match="the cursor is none of this query"):
                await directory.page(resource, cursor=tampered.rstrip("="))


async def test_freshness_knows_of_end_users_where_they_are_read(store: Store) -> None:
    directory, at = StoredDirectory(store), now()
    await list_organizations(store, at, listed("1"))
    await store.write_organization(read("1", at, {ADMINS: [admin("5")]}))
    assert (await directory.freshness("users")).is_complete
    failed = {Kind.END_USER: "503: no"}
    await store.write_organization(read("1", at, {ADMINS: [admin("5")]}, failed=failed))
    [lacking] = (await directory.freshness("users")).unreadable
    assert (lacking.kind, lacking.reason) == ("end_user", "503: no")


async def test_a_network_that_moves_is_called_as_it_is_where_it_came_last(store: Store) -> None:
    begin = now() + DAY
    rights = [{"id": "N_1", "access": "full"}]
    staff = {"1": [admin("1", networks=rights)], "2": [admin("2", networks=rights)]}
    await list_organizations(store, begin, listed("1"), listed("2"))

    async def names(as_of: datetime | None = None, **filters: Any) -> set[str | None]:
        directory = StoredDirectory(store, remote_data=False)
        found = directory.records("users", Filters(**filters), as_of=as_of)
        return {place.name async for user in found for place in user.workspaces or ()}

    # the two organizations are never read at once; 1 is read last, and then 2
    moves = [("1", "Old"), ("2", ""), ("2", "New"), ("2", "Newer"), ("1", ""), ("2", ""), ("1", "")]
    said = ["Old", "Old", "New", "Newer", "Newer", None, None]
    moves, said = [*moves, ("1", "Back")], [*said, "Back"]
    for day, ((organization_id, name), expected) in enumerate(zip(moves, said, strict=True)):
        networks = [network("N_1", name=name)] if name else []
        records = {ADMINS: staff[organization_id], NETWORKS: networks}
        await store.write_organization(read(organization_id, begin + day * DAY, records))
        await store.merge_people()
        assert await names() == await names(organizations=("*",)) == {expected}
    for day, expected in enumerate(said):
        assert await names(moment(begin + day * DAY)) == {expected}


async def test_who_has_no_address_is_nobody_else(store: Store) -> None:
    begin = now() + DAY
    await list_organizations(store, begin, listed("1"), listed("2"))
    nameless = {**admin("5"), "email": None}
    for organization_id in "12":
        records = {ADMINS: [nameless, admin("6")], Kind.END_USER: [{"user": {"userId": "5"}}]}
        await store.write_organization(read(organization_id, begin, records))
    await store.merge_people()
    for as_of in (None, moment(begin)):
        found = [each async for each in StoredDirectory(store).records("users", as_of=as_of)]
        places = [[each.id for each in user.organizations] for user in found]
        assert sorted(places) == [["1"], ["1"], ["1", "2"], ["2"], ["2"]]
        assert len({user.id for user in found}) == 5
        assert await people(store, as_of, email="*") == ["Person 6"]
        assert await people(store, as_of, email="*5*") == []


async def test_statuses_without_a_counterpart_are_found_as_they_are_shown(store: Store) -> None:
    begin = now() + DAY
    statuses: dict[str, list[str | None]] = {
        "1": ["zeta", None, "odd"],
        "2": ["alpha", "odd", "ok"],
    }
    await list_organizations(store, begin, listed("1"), listed("2"))
    for organization_id, some in statuses.items():
        staff = [admin(str(number), accountStatus=each) for number, each in enumerate(some)]
        await store.write_organization(read(organization_id, begin, {ADMINS: staff}))
    shown = [each.status async for each in StoredDirectory(store).records("users")]
    assert shown == ["alpha", "odd", "active"]
    for status, name in zip(shown, ("Person 0", "Person 1", "Person 2"), strict=True):
        assert await people(store, status=(status,)) == [name]
    assert await people(store, status=("zeta",)) == []


async def test_a_subscription_is_what_was_read_of_it_last(store: Store) -> None:
    begin = now()
    ends = {day: moment(begin + day * DAY).isoformat() for day in (10, 400)}
    await list_organizations(store, begin, listed("1"), listed("2"))

    async def happens(day: int, organization_id: str, status: str, end: int) -> None:
        license_ = {"subscriptionId": "s1", "status": status, "endDate": ends[end]}
        records = {Kind.SUBSCRIPTION: [license_]}
        await store.write_organization(read(organization_id, begin + day * DAY, records))

    async def check(status: str, end: int, as_of: datetime | None = None) -> None:
        [found] = [each async for each in StoredDirectory(store).records("licenses", as_of=as_of)]
        assert (found.status, found.expires_at) == (status, ends[end])
        assert [each.id for each in found.organizations] == ["1", "2"]
        for other in ("active", "inactive"):
            is_found = bool(await ids(store, "licenses", as_of, status=(other,)))
            assert is_found is (other == status)
            is_found = bool(await ids(store, "licenses", as_of, status=(other,), expires_days=30))
            assert is_found is (other == status and end == 10)
        assert bool(await ids(store, "licenses", as_of, expires_days=30)) is (end == 10)

    await happens(0, "1", "active", 10)
    await happens(1, "2", "active", 10)
    await check("active", 10)
    await happens(2, "2", "expired", 10)  # of 1, licenses were not read again
    await check("inactive", 10)
    await happens(3, "1", "active", 400)
    await check("active", 400)
    await check("inactive", 10, moment(begin + 2 * DAY))
    await check("active", 10, moment(begin + DAY))


async def test_no_activity_is_told_of_before_it_happened(store: Store) -> None:
    begin, said = now() + DAY, dict[int, datetime]()
    await list_organizations(store, begin, listed("1"))
    for number in range(9):
        at = begin + number * DAY // 4
        said[at] = moment(at - DAY // 24)
        records = {ADMINS: [admin("1", lastActive=said[at].isoformat())]}
        await store.write_organization(read("1", at, records))
    for at, active in said.items():
        for filters in (Filters(), Filters(organizations=("1",))):
            found = StoredDirectory(store).records("users", filters, as_of=moment(at))
            [told] = [datetime.fromisoformat(user.last_active_at) async for user in found]
            # it is noted once a day at most
            assert active - timedelta(days=1) < told <= active


async def test_licenses_of_an_unknown_model_are_lacking(store: Store) -> None:
    begin = now() + DAY
    new = structs.replace(listed("2", licensing={"model": "new"}), model="new")
    await list_organizations(store, begin, listed("1", licensing={"model": "co-term"}), new)
    for organization_id in "12":
        records: dict[Kind, Any] = {kind: [] for kind in READERS}
        await store.write_organization(read(organization_id, begin, records, reached=begin))
    directory = StoredDirectory(store)
    for as_of in (None, moment(begin)):
        found = (await directory.freshness("licenses", as_of=as_of)).unreadable
        assert [(each.name, each.reason) for each in found] == [
            ("Organization 2", "its licensing model is 'new', which is not known")
        ]
        assert (await directory.freshness("users", as_of=as_of)).unreadable == []
