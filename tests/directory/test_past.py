"""What the store says of a moment is what it said then, in SQLite and PostgreSQL alike."""

import json
import random
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from functools import partial
from typing import Any

import pytest

from meraki_async.directory.queries.filters import Filters, Resource
from meraki_async.directory.queries.stored import StoredDirectory
from meraki_async.directory.records import User
from meraki_async.directory.store.kinds import Kind
from meraki_async.directory.store.people import merged_people
from meraki_async.directory.store.store import Store, now, open_store

from ..quick import quick_first
from .test_store import to_version_2
from .worlds import DAY, admin, list_organizations, listed, network, read

pytestmark = pytest.mark.anyio

STEPS = 14
ORGANIZATIONS = ("1", "2", "3")
QUESTIONS: Sequence[tuple[Resource, Filters]] = [
    ("users", Filters()),
    ("users", Filters(organizations=("1",))),
    ("users", Filters(without_2fa=True)),
    ("users", Filters(without_2fa=True, organizations=("*",))),
    ("users", Filters(idle_days=30)),
    ("users", Filters(idle_days=30, organizations=("*",))),
    ("users", Filters(has_api_key=True, status=("active", "invited"))),
    ("users", Filters(role=("org:read-only", "tag:full"))),
    ("users", Filters(email="a*@example.com")),
    ("users", Filters(name="*y*")),
    ("roles", Filters()),
    ("organizations", Filters()),
    ("organizations", Filters(name="*2*")),
    ("workspaces", Filters()),
    ("workspaces", Filters(name="*new*")),
    ("licenses", Filters()),
    ("licenses", Filters(expires_days=60)),
]


class History:
    """A store in which something happens every other day.

    Args:
        store: an empty one.
        seed: what happens.
    """

    def __init__(self, store: Store, seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
        self.store = store
        self._rng = random.Random(seed)
        self._monkeypatch = monkeypatch
        self._listed = set(ORGANIZATIONS)
        self._administrators: dict[str, list[dict[str, Any]]] = {}
        self.said: dict[int, list[Any]] = {}
        """What the store said, by moment."""

    async def run(self) -> None:
        begin = now() + DAY
        await list_organizations(self.store, begin, *(listed(each) for each in ORGANIZATIONS))
        for step in range(1, STEPS + 1):
            at = begin + step * 2 * DAY
            await self._happen(at)
            if self._rng.random() < 0.5:
                await self.store.merge_people()
            self.said[at] = await self.answers(at)

    async def answers(self, at: int, *, as_of: bool = False) -> list[Any]:
        """What the store says to all questions, at a moment or afterwards of it."""
        self._monkeypatch.setattr("meraki_async.directory.queries.stored.now", lambda: at)
        moment = datetime.fromtimestamp(at / 1_000_000, UTC) if as_of else None
        return [
            [
                each
                async for each in StoredDirectory(self.store).records(
                    resource, filters, as_of=moment
                )
            ]
            for resource, filters in QUESTIONS
        ]

    async def _happen(self, at: int) -> None:
        rng = self._rng
        if rng.random() < 0.3:
            self._listed = {"1", *(each for each in ORGANIZATIONS if rng.random() < 0.8)}
            names = {each: rng.choice(["Acme", f"Organization {each}"]) for each in self._listed}
            await list_organizations(
                self.store, at, *(listed(key, name=name) for key, name in names.items())
            )
        is_quiet = rng.random() < 0.3
        for organization_id in sorted(self._listed):
            if is_quiet:
                await self._read_activity(organization_id, at)
            elif rng.random() < 0.7:
                await self._read(organization_id, at)

    async def _read_activity(self, organization_id: str, at: int) -> None:
        """Nothing changes but when people were active."""
        known = self._administrators.get(organization_id, [])
        found = [
            {**each, "lastActive": self._last_active(at)} if self._rng.random() < 0.5 else each
            for each in known
        ]
        self._administrators[organization_id] = found
        await self.store.write_organization(read(organization_id, at, {Kind.ADMINISTRATOR: found}))

    async def _read(self, organization_id: str, at: int) -> None:
        rng = self._rng
        networks = [
            network(f"N_{organization_id}{number}", name=rng.choice(["Old", "New", "Newer"]))
            for number in range(1, 4)
            if rng.random() < 0.8
        ]
        if rng.random() < 0.2:
            # who cannot list the administrators may not be shown every network
            records: Mapping[Kind, list[dict[str, Any]]] = {Kind.NETWORK: networks}
            failed = {Kind.ADMINISTRATOR: "403: no"}
        else:
            letters = rng.sample("abcdefg", rng.randrange(7))
            people = [self._admin(each, organization_id, at) for each in letters]
            self._administrators[organization_id] = people
            records = {
                Kind.NETWORK: networks,
                Kind.ADMINISTRATOR: people,
                Kind.SAML_ROLE: [{"id": "7", "role": "noc", "orgAccess": rng.choice(["x", "y"])}],
                Kind.SUBSCRIPTION: [self._license("subscriptionId", "s1", at)],
                Kind.LICENSE: [self._license("id", "l1", at) for _ in range(rng.randrange(2))],
            }
            failed = {}
        await self.store.write_organization(read(organization_id, at, records, failed=failed))

    def _admin(self, letter: str, organization_id: str, at: int) -> dict[str, Any]:
        rng = self._rng
        named = {"id": f"N_{organization_id}{rng.randrange(1, 4)}", "access": "full"}
        return admin(
            f"id-{letter}",
            f"{rng.choice([letter, letter, letter, 'a'])}@example.com",
            name=rng.choice(["Amy", "Bob", "Ayşe"]),
            orgAccess=rng.choice(["full", "full", "read-only", "custom-role:5:Auditors"]),
            tags=rng.choice([[], [{"tag": "t", "access": "full"}]]),
            networks=rng.choice([[], [named]]),
            twoFactorAuthEnabled=rng.random() < 0.8,
            hasApiKey=rng.random() < 0.2,
            accountStatus=rng.choice(["ok", "ok", "pending", "strange"]),
            lastActive=self._last_active(at),
        )

    def _last_active(self, at: int) -> str | None:
        rng = self._rng
        active = datetime.fromtimestamp(at / 1_000_000 - rng.randrange(60) * 86_400, UTC)
        return rng.choice([active.isoformat(), active.isoformat(), None, "N/A"])

    def _license(self, name: str, identifier: str, at: int) -> dict[str, Any]:
        end = datetime.fromtimestamp(at / 1_000_000 + self._rng.randrange(100) * 86_400, UTC)
        expires = end.isoformat()
        return {name: identifier, "endDate": expires, "expirationDate": expires, "state": "active"}


@pytest.fixture(params=quick_first(range(12)))
async def history(
    store: Store, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> History:
    # somebody has a record in three organizations at most
    monkeypatch.setattr("meraki_async.directory.store.people._MANY", 1 + request.param % 3)
    found = History(store, request.param, monkeypatch)
    await found.run()
    assert sum(len(answer) for answers in found.said.values() for answer in answers) > 100
    return found


async def test_what_is_said_of_a_moment_is_what_was_said_then(history: History) -> None:
    for at, said in history.said.items():
        assert await history.answers(at, as_of=True) == said
        # and until something else happens
        for (_, filters), before, after in zip(
            QUESTIONS, said, await history.answers(at + DAY, as_of=True), strict=True
        ):
            assert before == after or filters.idle_days or filters.expires_days


async def test_who_is_found_is_such(history: History) -> None:
    directory = StoredDirectory(history.store, remote_data=False)
    tests: Mapping[Filters, Callable[[User], bool]] = {
        Filters(without_2fa=True): lambda user: user.is_2fa_enabled is False,
        Filters(role=("org:full",)): lambda user: _has_role(user, "org:full"),
        Filters(role=("tag:full",), without_2fa=True): lambda user: (
            _has_role(user, "tag:full") and user.is_2fa_enabled is False
        ),
        Filters(email="A@example.com"): lambda user: _has_email(user, "a@example.com"),
        **{
            Filters(status=(status,)): partial(_has_status, status=status)
            for status in ("active", "invited", "strange", "none")
        },
    }
    for at in [None, *history.said]:
        as_of = None if at is None else datetime.fromtimestamp(at / 1_000_000, UTC)
        every = [each async for each in directory.records("users", as_of=as_of)]
        for filters, is_such in tests.items():
            found = [each async for each in directory.records("users", filters, as_of=as_of)]
            assert found == [each for each in every if is_such(each)]


def _has_role(user: User, role: str) -> bool:
    return any(each.id == role for each in user.roles or ())


def _has_email(user: User, email: str) -> bool:
    return any(each.email == email for each in user.emails or ())


def _has_status(user: User, status: str) -> bool:
    return user.status == status


@pytest.mark.slow
async def test_it_stays_so_as_long_as_the_history_is_kept(history: History) -> None:
    moments = list(history.said)
    since = moments[STEPS // 2]
    await history.store.delete_older(since)
    for at in moments[STEPS // 2 :]:
        assert await history.answers(at, as_of=True) == history.said[at]


@pytest.mark.slow
async def test_the_states_that_ended_are_made_of_an_earlier_version_s_history(
    history: History, place: str
) -> None:
    async def kept() -> list[Any]:
        fetch = history.store.database.fetch
        return [
            [
                (*row[:3], json.loads(row[3]), *row[4:])
                for row in await fetch("SELECT * FROM past_record ORDER BY 1, 2, 3, 6")
            ],
            await fetch("SELECT kind, organization_id, id, began_at FROM record ORDER BY 1, 2, 3"),
            await fetch("SELECT sequence, active_at FROM history ORDER BY 1"),
        ]

    before = await kept()
    assert len(before[0]) > 20
    assert len(before[1]) > 5
    async with history.store.database.transaction():
        await to_version_2(history.store)
    async with await open_store(place):
        pass
    assert await kept() == before


async def test_a_clock_that_was_set_back_shows_nothing_twice(store: Store) -> None:
    begin = now() + DAY
    await list_organizations(store, begin, listed("1"))
    moments = {0: "1", 10: "12", 20: "", 15: "1", 12: "12", 30: "2"}
    for day, people in moments.items():
        # who cannot list the administrators may not be shown every network
        records = {Kind.NETWORK: [network(f"N_{each}") for each in people]}
        if day != 20:
            records[Kind.ADMINISTRATOR] = [admin(each) for each in people]
        await store.write_organization(read("1", begin + day * DAY, records))
    for day in range(31):
        moment = datetime.fromtimestamp((begin + day * DAY) / 1_000_000, UTC)
        for resource, filters in [*QUESTIONS[:2], ("workspaces", Filters())]:
            found = StoredDirectory(store).records(resource, filters, as_of=moment)
            ids = [each.id async for each in found]
            assert len(ids) == len(set(ids))


async def test_who_has_many_records_is_kept_merged(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("meraki_async.directory.store.people._MANY", 2)
    begin = now() + DAY
    email, few = "amy@example.com", "bob@example.com"
    rights = [{"id": "N_1", "access": "full"}]
    amy = admin("1", email, networks=rights)
    said: dict[int, Any] = {}
    directory = StoredDirectory(store, remote_data=False)

    async def happens(day: int, organization_id: str, *people: Any, name: str = "Old") -> None:
        at = begin + day * DAY
        records = {Kind.NETWORK: [network("N_1", name=name)], Kind.ADMINISTRATOR: people}
        await store.write_organization(read(organization_id, at, records))
        assert email not in await merged_people(store.database, [email])
        await store.merge_people()
        [said[at]] = [each async for each in directory.records("users", Filters(email=email))]

    await list_organizations(store, begin, listed("1"), listed("2"))
    await store.write_organization(read("2", begin, {Kind.ADMINISTRATOR: [admin("2", email)]}))
    await happens(1, "1", amy, admin("3", few))
    await happens(2, "1", {**amy, "lastActive": "2026-05-01T00:00:00Z"}, admin("3", few))
    await happens(3, "1", {**amy, "lastActive": "2026-06-01T00:00:00Z"}, admin("3", few))
    await happens(4, "1", amy, name="New")
    await happens(5, "1", {**amy, "name": "Amy"}, name="New")
    await happens(6, "2", admin("2", email, lastActive="2026-07-01T00:00:00Z"), name="New")
    await happens(7, "2", admin("2", email, orgAccess="none"), name="New")
    await list_organizations(store, begin + 8 * DAY, listed("1", name="Acme"), listed("2"))
    await store.merge_people()
    await store.write_organization(read("2", begin + 9 * DAY, {Kind.ADMINISTRATOR: []}))
    for at, user in said.items():
        for moment in (at, at + DAY - 1):
            assert await merged_people(store.database, [email, few], moment) == {email: user}
    assert len({repr(user) for user in said.values()}) == len(said)
    await store.delete_older(begin + 4 * DAY)
    assert len(await store.database.fetch("SELECT * FROM past_person")) == 5
    await store.forget_person(email)
    assert not await store.database.fetch("SELECT * FROM past_person")


async def test_nothing_is_kept_of_people_who_are_nowhere(store: Store) -> None:
    at = now()
    await list_organizations(store, at, listed("1"))
    await store.write_organization(read("1", at, {Kind.ADMINISTRATOR: [admin("1")]}))
    await store.merge_people()
    await store.write_organization(read("1", at + DAY, {Kind.ADMINISTRATOR: []}))
    await store.merge_people()
    assert not await store.database.fetch("SELECT * FROM person")


async def test_who_is_forgotten_is_forgotten_under_former_addresses(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("meraki_async.directory.store.people._MANY", 1)
    begin = now()
    await list_organizations(store, begin, listed("1"))
    for day, email in enumerate(["old@example.com", "new@example.com", "other@example.com"]):
        at = begin + day * DAY
        records = {Kind.ADMINISTRATOR: [admin("1" if day < 2 else "2", email)]}
        await store.write_organization(read("1", at, records))
        await store.merge_people()
    kept = "SELECT subject FROM past_person ORDER BY 1"
    assert await store.database.fetch(kept) == [("new@example.com",), ("old@example.com",)]
    await store.forget_person("new@example.com")
    assert await store.database.fetch(kept) == []
