"""Changes of roles and permissions: the change log, paired with differences between readings."""

import json
from collections.abc import Sequence
from typing import Any

import pytest

from meraki_async import FeedExpiredError
from meraki_async.directory.feeds.hierarchy import iso
from meraki_async.directory.permissions.permission_change import PermissionChange
from meraki_async.directory.permissions.permission_feed import PermissionFeed
from meraki_async.directory.store.kinds import Kind
from meraki_async.directory.store.store import Store

from .worlds import DAY, SECOND, admin, list_organizations, listed, read

pytestmark = pytest.mark.anyio

ADMINS, ROLES = Kind.ADMINISTRATOR, Kind.SAML_ROLE
MINUTE = 60 * SECOND
HOUR = 60 * MINUTE
BOSS = {"adminId": "1", "adminName": "Boss", "adminEmail": "boss@example.com"}


def entry(at: int, label: str, old: Any = "", new: Any = "", **members: Any) -> dict[str, Any]:
    """An entry of the change log, through the API unless it says otherwise."""
    return {
        "ts": iso(at),
        **BOSS,
        "networkId": None,
        "page": "via API",
        "label": label,
        "oldValue": old if isinstance(old, str) else json.dumps(old),
        "newValue": new if isinstance(new, str) else json.dumps(new),
        "client": {"id": None, "type": None},
        **members,
    }


def update(at: int, identifier: str, old: Any, new: Any, **members: Any) -> dict[str, Any]:
    return entry(at, f"PUT /api/v1/organizations/1/admins/{identifier}", old, new, **members)


async def sync(
    store: Store,
    at: int,
    admins: Sequence[dict[str, Any]] | None,
    log: Sequence[dict[str, Any]] | None = (),
    roles: Sequence[dict[str, Any]] = (),
) -> None:
    """The log is read first, then the administrators; None: it could not be."""
    await list_organizations(store, at, listed("1", name="Acme"))
    records: dict[Kind, Any] = {} if admins is None else {ADMINS: admins, ROLES: roles}
    await store.write_organization(
        read(
            "1",
            at,
            records,
            changes=[json.dumps(each).encode() for each in log or ()],
            reached=None if log is None else at - SECOND,
        )
    )


async def told(store: Store, since: str | None = None, **filters: Any) -> list[PermissionChange]:
    feed, found = PermissionFeed(store), list[PermissionChange]()
    while True:
        page = await feed.read(since, limit=3, **filters)
        found += page.changes
        since = page.cursor
        if page.is_last:
            return found


def fields(change: PermissionChange) -> list[tuple[str | None, Any, Any]]:
    return [(each.field, each.old, each.new) for each in change.changes]


async def test_what_is_read_first_is_no_change(store: Store) -> None:
    await sync(store, HOUR, [admin("5")])
    await sync(store, 2 * HOUR, [admin("5")])
    assert await told(store) == []


async def test_several_changes_between_two_readings_are_all_told(store: Store) -> None:
    await sync(store, HOUR, [admin("5", orgAccess="none")])
    log = [
        update(HOUR + MINUTE, "5", {"orgAccess": "none"}, {"orgAccess": "read-only"}),
        update(HOUR + 2 * MINUTE, "5", {"orgAccess": "read-only"}, {"orgAccess": "full"}),
    ]
    await sync(store, 2 * HOUR, [admin("5", orgAccess="full")], log)
    await sync(store, 3 * HOUR, [admin("5", orgAccess="full")], log)
    first, second = await told(store)
    assert fields(first) == [("orgAccess", "none", "read-only")]
    assert fields(second) == [("orgAccess", "read-only", "full")]
    for change in (first, second):
        assert (change.source, change.certainty, change.action) == ("log", "stated", "changed")
        assert change.is_confirmed
        assert change.origin == "api"
        assert change.actor is not None
        assert change.actor.email == "boss@example.com"
        assert change.target is not None
        assert (change.target.id, change.target.email) == ("5", "5@example.com")
        assert change.organization.name == "Acme"
    assert first.occurred_at == iso(HOUR + MINUTE)
    assert [first.sequence, second.sequence] == [1, 2]


async def test_what_the_log_is_silent_about_has_an_interval(store: Store) -> None:
    await sync(store, HOUR, [admin("5", twoFactorAuthEnabled=False)])
    await sync(store, 2 * HOUR, [admin("5", hasApiKey=True)])
    [change] = await told(store)  # at once: no entry will come
    assert (change.source, change.certainty) == ("snapshots", "observed")
    assert fields(change) == [("hasApiKey", False, True), ("twoFactorAuthEnabled", False, True)]
    assert (change.occurred_at, change.actor, change.origin) == (None, None, None)
    assert change.observed_after == iso(HOUR - SECOND)
    assert change.observed_at == iso(2 * HOUR)
    assert "by whom is unknown" in (change.note or "")
    await sync(store, 3 * HOUR, [admin("5", hasApiKey=True)])
    assert await told(store) == [change]


async def test_a_difference_waits_for_an_entry_that_comes_late(store: Store) -> None:
    await sync(store, HOUR, [admin("5")])
    await sync(store, 2 * HOUR, [admin("5", orgAccess="none")])
    assert await told(store) == []
    assert await PermissionFeed(store).waiting() == 1
    late = update(2 * HOUR - SECOND, "5", {"orgAccess": "full"}, {"orgAccess": "none"})
    await sync(store, 2 * HOUR + MINUTE, [admin("5", orgAccess="none")], [late])
    [change] = await told(store)
    assert (change.certainty, change.is_confirmed) == ("stated", True)
    await sync(store, 9 * HOUR, [admin("5", orgAccess="none")], [late])
    assert await told(store) == [change]
    assert await PermissionFeed(store).waiting() == 0


async def test_a_difference_that_no_entry_explains_is_told_once(store: Store) -> None:
    await sync(store, HOUR, [admin("5"), admin("6")])
    await sync(store, 2 * HOUR, [admin("5", orgAccess="none", twoFactorAuthEnabled=False)])
    [silent] = await told(store)
    assert fields(silent) == [("twoFactorAuthEnabled", True, False)]
    await sync(store, 3 * HOUR, [admin("5", orgAccess="none", twoFactorAuthEnabled=False)])
    _, one, other = await told(store)
    assert {one.action: fields(one), other.action: fields(other)} == {
        "changed": [("orgAccess", "full", "none")],
        "removed": [(None, admin("6"), None)],
    }
    assert {one.certainty, other.certainty} == {"observed"}
    assert "though it should" in (one.note or "")


async def test_an_entry_with_another_value_explains_nothing(store: Store) -> None:
    await sync(store, HOUR, [admin("5")])
    log = [update(HOUR + MINUTE, "5", {"orgAccess": "full"}, {"orgAccess": "read-only"})]
    await sync(store, 2 * HOUR, [admin("5", orgAccess="none")], log)
    await sync(store, 3 * HOUR, [admin("5", orgAccess="none")])
    stated, observed = await told(store)
    assert (stated.certainty, observed.certainty) == ("stated", "observed")
    assert fields(observed) == [("orgAccess", "full", "none")]


async def test_a_log_that_cannot_be_read_is_waited_for_a_day(store: Store) -> None:
    await sync(store, HOUR, [admin("5")])
    await sync(store, 2 * HOUR, [admin("5", orgAccess="none")], None)
    await sync(store, 3 * HOUR, None, None)
    assert await told(store) == []
    await sync(store, DAY + 3 * HOUR, None, None)
    [change] = await told(store)
    assert change.certainty == "observed"


async def test_the_dashboards_entries_are_guesses_and_say_so(store: Store) -> None:
    await sync(store, HOUR, [admin("5"), admin("6")])
    page = {"page": "Organization > Administrators"}
    log = [
        entry(
            HOUR + MINUTE,
            "Administrator privileges",
            "5@example.com: organization full",
            "5@example.com: organization none",
            **page,
        ),
        entry(HOUR + 2 * MINUTE, "Idle timeout", "5 min", "6 min", page="Organization > Settings"),
        entry(HOUR + 3 * MINUTE, "Etwas anderes", "", "6@Example.com: none", page="Ganz woanders"),
    ]
    after = [admin("5", orgAccess="none"), admin("6", orgAccess="none")]
    await sync(store, 2 * HOUR, after, log)
    await sync(store, 3 * HOUR, after, log)
    guess, silent = await told(store)
    assert (guess.certainty, guess.origin, guess.action) == ("guess", "dashboard", "changed")
    assert guess.is_confirmed
    assert "is a guess" in (guess.note or "")
    assert fields(guess) == [
        (None, "5@example.com: organization full", "5@example.com: organization none"),
        ("orgAccess", "full", "none"),
    ]
    # a label without a word for administrators, that names one of them nevertheless
    assert (silent.certainty, silent.actor) == ("guess", None)
    assert silent.possible_actor is not None
    assert silent.possible_actor.email == "boss@example.com"
    assert silent.label == "Etwas anderes"


async def test_added_and_removed_by_an_application(store: Store) -> None:
    await sync(store, HOUR, [admin("5")], roles=[{"id": "8", "role": "noc", "orgAccess": "none"}])
    oauth = {"client": {"id": "f0a1", "type": "oauth"}}
    role = "/api/v1/organizations/1/samlRoles"
    log = [
        entry(HOUR + 1, "POST /api/v1/organizations/1/admins", "", admin("6"), **oauth),
        entry(HOUR + 2, "DELETE /api/v1/organizations/1/admins/5", admin("5"), ""),
        entry(HOUR + 3, f"PUT {role}/8", {"orgAccess": "none"}, {"orgAccess": "full"}),
        entry(HOUR + 4, f"POST {role}", "", {"id": "9", "role": "new", "orgAccess": "full"}),
        entry(HOUR + 5, "PUT /api/v1/organizations/1/snmp", {"v2cEnabled": True}, {}),
    ]
    roles = [
        {"id": "8", "role": "noc", "orgAccess": "full"},
        {"id": "9", "role": "new", "orgAccess": "full"},
    ]
    await sync(store, 2 * HOUR, [admin("6")], log, roles)
    await sync(store, 3 * HOUR, [admin("6")], log, roles)
    changes = await told(store)
    assert [(each.action, each.target_type, each.is_confirmed) for each in changes] == [
        ("added", "administrator", True),
        ("removed", "administrator", True),
        ("changed", "saml_role", True),
        ("added", "saml_role", True),
    ]
    assert changes[0].origin == "oauth"
    assert changes[0].client is not None
    assert changes[0].client.id == "f0a1"
    assert [each.target.name for each in changes if each.target] == [
        *("Person 6", "Person 5", "noc", "new")
    ]
    await store.forget_person("boss@example.com")
    after = await told(store)
    # who it was is forgotten, and nothing of what was done, when and by which way
    assert [(each.id, each.action, each.origin, each.occurred_at) for each in after] == [
        (each.id, each.action, each.origin, each.occurred_at) for each in changes
    ]
    assert "boss" not in repr(after).casefold()


async def test_filters_and_cursors(store: Store) -> None:
    await sync(store, HOUR, [admin("5"), admin("6")])
    log = [
        update(HOUR + number * MINUTE, "56"[number % 2], {"name": "a"}, {"name": "b"})
        for number in range(10)
    ]
    await sync(store, 2 * HOUR, [admin("5", name="b"), admin("6", name="b")], log)
    everything = await told(store)
    assert len({each.id for each in everything}) == len(everything) == 10
    assert await told(store, everything[3].cursor) == everything[4:]
    assert await told(store, who="5@EXAMPLE.com") == everything[::2]
    assert await told(store, who="boss@example.com") == everything
    assert await told(store, who="nobody@example.com") == []
    assert await told(store, organization_ids=["2"]) == []
    assert await told(store, after=HOUR + 8 * MINUTE) == everything[8:]
    await store.delete_older(HOUR + 5 * MINUTE)
    feed = PermissionFeed(store)
    with pytest.raises(FeedExpiredError, match="skip-deleted"):
        await feed.read(everything[3].cursor)
    assert await told(store, everything[4].cursor) == everything[5:]
    assert await told(store, await feed.beginning()) == everything[5:]


async def test_what_is_left_may_have_lower_numbers_than_what_was_deleted(store: Store) -> None:
    await sync(store, HOUR, [admin("5")])
    log = [
        update(HOUR + MINUTE * when, "5", {"name": "a"}, {"name": f"b{when}"})
        for when in (50, 20, 30, 10)
    ]
    for number, entry in enumerate(log, 2):  # entries that appear late
        await sync(store, number * HOUR, [admin("5", name="b50")], [entry])
    feed, everything = PermissionFeed(store), await told(store)
    assert len(everything) == 4
    await store.delete_older(HOUR + 25 * MINUTE)
    kept = [everything[0].id, everything[2].id]
    assert [each.id for each in await told(store, await feed.beginning())] == kept
    with pytest.raises(FeedExpiredError, match="skip-deleted"):
        await feed.read(everything[0].cursor)
    rest = await feed.without_deleted(everything[0].cursor)
    left = await told(store, rest)
    assert [each.id for each in left] == kept[1:]
    assert await told(store, left[0].cursor) == []
    page = await feed.read(rest, limit=1)
    await store.delete_older(HOUR + 40 * MINUTE)
    assert await told(store, page.cursor) == []
    with pytest.raises(FeedExpiredError):
        await feed.read(everything[1].cursor)
    await restore_over(store)
    assert [each.id for each in await told(store, await feed.without_deleted(rest))] == kept[:1]


async def restore_over(store: Store) -> None:
    """Have the cursors of a store be those of another one."""
    async with store.database.transaction():
        await store.database.execute("UPDATE meta SET value = 'other' WHERE name = 'id'")


async def test_a_person_who_is_forgotten_is_in_no_change(store: Store) -> None:
    await sync(store, HOUR, [admin("5"), admin("6")])
    log = [
        update(HOUR + 1, "5", {"orgAccess": "full"}, {"orgAccess": "none", "name": "5@example.com"})
    ]
    await sync(store, 2 * HOUR, [admin("5", orgAccess="none", hasApiKey=True), admin("6")], log)
    await sync(store, 3 * HOUR, [admin("6")], log)
    await sync(store, 4 * HOUR, [admin("6")], log)
    before = await told(store)
    assert len(before) == 3
    async with store.exclusively():
        await store.forget_person("5@example.com")
    after = await told(store)
    assert [each.id for each in after] == [each.id for each in before]
    text = repr(after)
    assert "5@example.com" not in text
    assert "Person 5" not in text
    assert [each.certainty for each in after].count("forgotten") == 2
