"""What the store keeps, in SQLite and PostgreSQL alike."""

import asyncio
import json
import random
import sqlite3
import string
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from meraki_async import StoreError
from meraki_async.directory.store.kinds import Kind
from meraki_async.directory.store.records import SyncRun
from meraki_async.directory.store.restoring import restore_store
from meraki_async.directory.store.schema import FORMAT_VERSION
from meraki_async.directory.store.store import Store, open_store

from .worlds import DAY, SECOND, admin, current, events, list_organizations, listed, network, read

pytestmark = pytest.mark.anyio

ADMINS, NETWORKS = Kind.ADMINISTRATOR, Kind.NETWORK


async def test_records_are_as_they_were_read(store: Store) -> None:
    odd = {"id": "7", "big": 2**70, "float": 1.10, "text": "ü\u0000\u202e", "none": None}
    await store.write_organization(read("1", 10, {ADMINS: [admin("5")], NETWORKS: [odd]}))
    [found] = [each async for each in store.records(NETWORKS)]
    assert json.loads(found.json) == odd
    assert (found.first_seen, found.changed_at, found.organization_id) == (10, 10, "1")


async def test_differences_become_history(store: Store) -> None:
    first = {ADMINS: [admin("5"), admin("6")], NETWORKS: [network("N_1")]}
    await store.write_organization(read("1", 10 * SECOND, first))
    assert await store.write_organization(read("1", 20 * SECOND, first)) == {}
    second = {ADMINS: [admin("5", orgAccess="read-only"), admin("8")], NETWORKS: []}
    found = await store.write_organization(read("1", 30 * SECOND, second))
    assert found == {
        "administrator changed": 1,
        "administrator added": 1,
        "administrator removed": 1,
        "network removed": 1,
    }
    history = await store.history()
    assert [entry.sequence for entry in history] == [1, 2, 3, 4, 5, 6, 7]
    [changed] = [entry for entry in history if entry.what == "changed"]
    assert json.loads(changed.old or b"")["orgAccess"] == "full"
    assert json.loads(changed.new or b"")["orgAccess"] == "read-only"
    # between the last time that it was seen as it was, and the first time that it was not
    assert (changed.observed_after, changed.observed_at) == (19 * SECOND, 30 * SECOND)
    assert set(await current(store, ADMINS)) == {"5", "8"}
    assert await current(store, NETWORKS) == {}


async def test_members_in_another_order_are_no_difference(store: Store) -> None:
    await store.write_organization(read("1", 10, {ADMINS: [admin("5")]}))
    turned = dict(reversed(admin("5").items()))
    assert await store.write_organization(read("1", 20, {ADMINS: [turned]})) == {}


async def test_being_active_is_noted_once_a_day(store: Store) -> None:
    for hour in range(49):
        at = DAY + hour * DAY // 24
        record = admin("5", lastActive=f"2026-01-0{1 + hour // 24}T{hour % 24:02}:00:00Z")
        await store.write_organization(read("1", at, {ADMINS: [record]}))
    assert [what for _, _, what in await events(store)] == ["added", *["activity"] * 2]
    [entry] = (await store.history(after=1))[:1]
    assert json.loads(entry.old or b"") == {"lastActive": "2026-01-01T00:00:00Z"}
    [found] = [each async for each in store.records(ADMINS)]
    assert found.changed_at == DAY
    assert json.loads(found.json)["lastActive"] == "2026-01-03T00:00:00Z"


async def test_what_could_not_be_read_stays_and_is_named(store: Store) -> None:
    await store.write_organization(read("1", 10 * SECOND, {ADMINS: [admin("5")], NETWORKS: []}))
    await store.write_organization(
        read("1", 20 * SECOND, {NETWORKS: [network("N_1")]}, failed={ADMINS: "503: no"})
    )
    readings = {each.kind: each for each in await store.readings(["1"])}
    assert (readings[ADMINS].read_at, readings[ADMINS].error) == (9 * SECOND, "503: no")
    assert (readings[NETWORKS].read_at, readings[NETWORKS].error) == (19 * SECOND, None)
    assert set(await current(store, ADMINS)) == {"5"}
    await store.write_organization(read("1", 30 * SECOND, {ADMINS: [admin("5")]}))
    [healed] = [each for each in await store.readings() if each.kind == ADMINS]
    assert (healed.read_at, healed.error, healed.error_at) == (29 * SECOND, None, None)


async def test_networks_are_gone_only_for_who_sees_them_all(store: Store) -> None:
    networks = {NETWORKS: [network("N_1"), network("N_2")]}
    await store.write_organization(read("1", 10, {ADMINS: [admin("5")], **networks}))
    # the administrators are refused to whoever has access to single networks
    less = read("1", 20, {NETWORKS: [network("N_1")]}, failed={ADMINS: "404"})
    assert await store.write_organization(less) == {"network not_visible": 1}
    assert await store.write_organization(less) == {}
    assert set(await current(store, NETWORKS)) == {"N_1"}
    more = read("1", 30, {ADMINS: [admin("5")], **networks})
    assert await store.write_organization(more) == {"network visible": 1}
    kept = {each.id: each async for each in store.records(NETWORKS)}
    assert (kept["N_2"].first_seen, kept["N_2"].not_visible_since) == (10, None)
    fewer = read("1", 40, {ADMINS: [admin("5")], NETWORKS: [network("N_1")]})
    assert await store.write_organization(fewer) == {"network removed": 1}


async def test_organizations_that_vanish_and_come_back(store: Store) -> None:
    await list_organizations(store, 10, listed("1"), listed("2"))
    await store.write_organization(read("2", 11, {ADMINS: [admin("5")]}))
    assert await list_organizations(store, 20, listed("1")) == {"organization not_visible": 1}
    assert await list_organizations(store, 30, listed("1")) == {}
    states = {each.id: each for each in await store.organizations()}
    assert (states["1"].not_visible_since, states["2"].not_visible_since) == (None, 20)
    assert set(await current(store, ADMINS, "2")) == {"5"}  # kept, and nothing was deleted
    assert await list_organizations(store, 40, listed("1"), listed("2", name="New name")) == {
        "organization visible": 1,
        "organization changed": 1,
    }
    states = {each.id: each for each in await store.organizations()}
    assert (states["2"].first_seen, states["2"].not_visible_since) == (10, None)
    assert states["2"].name == "New name"


async def test_who_does_not_look_cannot_say_that_it_is_gone(store: Store) -> None:
    both = (listed("1", "a"), listed("2", "b"), listed("3", "a", "b"))
    await list_organizations(store, 10, *both, accounts=["a", "b"])
    # a sync with one account, and one in which the other cannot be listed
    assert await list_organizations(store, 20, listed("1", "a"), accounts=["a"]) == {}
    # 3 was left to b alone, which does not see it any more
    found = await list_organizations(store, 30, listed("2", "b"), accounts=["b"])
    assert found == {"organization not_visible": 1}
    found = await list_organizations(store, 40, listed("1", "a"), listed("2", "b"), accounts="ab")
    assert found == {}


async def test_accounts_that_are_listed_one_at_a_time_see_what_is_gone(store: Store) -> None:
    await list_organizations(store, 1, listed("1", "a", "b"), accounts=("a", "b"))
    assert await list_organizations(store, 2, accounts=("a",)) == {}
    assert [each.accounts for each in await store.organizations()] == [("b",)]
    found = await list_organizations(store, 3, accounts=("b",))
    assert found == {"organization not_visible": 1}
    found = await list_organizations(store, 4, listed("1", "a"), accounts=("a",))
    assert found == {"organization visible": 1}
    assert await list_organizations(store, 5, accounts=("b",)) == {}
    assert [each.not_visible_since for each in await store.organizations()] == [None]


async def test_change_log_entries_are_kept_once(store: Store) -> None:
    def entry(number: int, **members: Any) -> bytes:
        ts = f"2026-01-01T00:00:0{number}.5Z"
        return json.dumps({"ts": ts, "adminEmail": "A@example.com", **members}).encode()

    first = [entry(2), entry(1)]
    await store.write_organization(read("1", 10, {}, changes=first, reached=5))
    await store.write_organization(read("1", 20, {}, changes=[entry(3), *first], reached=15))
    twin = [entry(3, label="another at the same time")]
    await store.write_organization(read("1", 30, {}, changes=twin, reached=25))
    [(count,)] = await store.database.fetch("SELECT COUNT(*) FROM change_log")
    assert count == 4
    [reading] = await store.readings(["1"])
    assert (reading.kind, reading.reached) == (Kind.CHANGE, 25)


async def test_a_read_that_fails_in_the_middle_leaves_nothing(store: Store) -> None:
    await store.write_organization(read("1", 10, {ADMINS: [admin("5")]}))
    before = await events(store)
    with pytest.raises(RuntimeError):
        async with store.database.transaction():
            await store.database.execute("DELETE FROM record")
            raise RuntimeError
    assert await events(store) == before
    assert set(await current(store, ADMINS)) == {"5"}
    await store.write_organization(read("1", 20, {ADMINS: [admin("5"), admin("6")]}))
    assert [each.sequence for each in await store.history()] == [1, 2]


async def test_readers_see_only_what_is_committed(store: Store, place: str) -> None:
    async with await open_store(place) as reader:
        await store.write_organization(read("1", 10, {ADMINS: [admin("5")]}))
        async with store.database.transaction():
            await store.database.execute("DELETE FROM record")
            assert set(await current(reader, ADMINS)) == {"5"}
            # another task of the same connection waits for the end
            same = asyncio.create_task(current(store, ADMINS))
            await asyncio.sleep(0.01)
            assert not same.done()
        assert await same == await current(reader, ADMINS) == {}


async def test_one_writes_at_a_time(store: Store, place: str) -> None:
    async with await open_store(place) as other:
        async with store.exclusively():
            with pytest.raises(StoreError, match="is being written by another sync"):
                async with other.exclusively():
                    pass
            assert await other.organizations() == []
        async with other.exclusively():
            pass


async def test_runs(store: Store) -> None:
    run = SyncRun(started_at=1, finished_at=None, mode="full", organizations=3, requests=0)
    await store.write_run(run)
    done = SyncRun(
        started_at=1,
        finished_at=9,
        mode="full",
        organizations=3,
        requests=7,
        unreadable={"2": "404"},
        missed={"network": 1},
    )
    await store.write_run(done)
    await store.write_run(
        SyncRun(started_at=10, finished_at=None, mode="incremental", organizations=3, requests=0)
    )
    assert (await store.runs())[1] == done
    assert await store.runs(before=20) == [done]
    assert await store.runs(mode="full") == [done]


async def test_syncs_that_what_is_kept_was_read_by_are_kept(store: Store) -> None:
    modes = ["full", "full", "incremental", "incremental", "incremental"]
    for day, mode in enumerate(modes):
        at = day * 10
        await store.write_run(
            SyncRun(started_at=at, finished_at=at + 5, mode=mode, organizations=1, requests=1)
        )
    for than, left in ((4, [40, 30, 20, 10, 0]), (18, [40, 30, 20, 10]), (39, [40, 30, 10])):
        await store.delete_older(than)
        assert [each.started_at for each in await store.runs()] == left


async def test_history_is_kept_for_a_while(store: Store) -> None:
    for day in range(1, 6):
        record = admin("5", name=f"Name {day}")
        await store.write_organization(read("1", day * DAY, {ADMINS: [record]}))
    assert await store.delete_older(3 * DAY) == 2
    assert [each.sequence for each in await store.history()] == [3, 4, 5]
    assert await store.last_sequence() == 5
    assert set(await current(store, ADMINS)) == {"5"}


async def test_a_person_is_forgotten(store: Store) -> None:
    await list_organizations(store, 1, listed("1"), listed("2"), listed("3"))
    gone, stays = admin("5", "Älice@Example.com"), admin("6")
    for organization_id in "123":
        entry = {
            "ts": "2026-01-01T00:00:00Z",
            "adminEmail": "boss@example.com",
            "label": "added",
            "newValue": '{"email":"\u00e4lice@example.com"}',
        }
        own = {"ts": "2026-01-02T00:00:00Z", "adminEmail": "älice@example.com", "adminName": "Al"}
        changes = [json.dumps(each).encode() for each in (entry, own)]
        await store.write_organization(
            read(organization_id, 10, {ADMINS: [gone, stays]}, changes=changes, reached=5)
        )
    await store.write_organization(read("1", 20, {ADMINS: [stays]}))
    await list_organizations(store, 30, listed("1"), listed("3"))  # 2 is not visible any more
    found = await store.count_person("älice@EXAMPLE.com")
    assert (found.history, found.changes, found.records) == (4, 6, 1)
    assert found.present_in == ("3",)
    async with store.exclusively():
        assert await store.forget_person("älice@EXAMPLE.com") == found
    sequences = [each.sequence for each in await store.history(limit=1000)]
    assert sequences == list(range(1, len(sequences) + 1))
    text = str(await store.history(limit=1000)) + str(
        await store.database.fetch("SELECT * FROM change_log")
    )
    assert "lice@" not in text.casefold()
    assert "lice@" not in str(await store.database.fetch("SELECT * FROM past_record")).casefold()
    assert "boss@example.com" not in text  # an entry loses all that is about people
    assert set(await current(store, ADMINS, "3")) == {"5", "6"}
    assert set(await current(store, ADMINS, "2")) == {"6"}
    again = await store.count_person("älice@example.com")
    assert (again.history, again.changes, again.records) == (0, 0, 0)


def _log(**members: Any) -> bytes:
    return json.dumps(
        {"ts": "2026-01-01T00:00:00Z", "adminEmail": "boss@x.com", **members}
    ).encode()


async def _kept(store: Store) -> str:
    tables = (
        *("record", "past_record", "history", "person"),
        *("change_log", "permission_change", "unexplained"),
    )
    return str([await store.database.fetch(f"SELECT * FROM {table}") for table in tables])


async def test_whoever_had_another_address_before_is_forgotten(store: Store) -> None:
    await list_organizations(store, 1, listed("1"))
    for at, email in ((10, "old@x.com"), (20, "new@x.com"), (30, "newer@x.com")):
        record = admin("5", email, name=f"Named {email[:-6]}")
        await store.write_organization(read("1", at, {ADMINS: [record, admin("6")]}))
    async with store.exclusively():
        found = await store.forget_person("new@x.com")
    assert (found.history, found.present_in) == (2, ())
    text = await _kept(store)
    assert "new@x.com" not in text
    assert "Named new'" not in text
    assert "newer@x.com" in text  # the record as it is
    assert (await store.count_person("new@x.com")).history == 0


@pytest.mark.parametrize(
    "entry",
    [
        {"label": "Removed admin Ann@X.com."},
        {"label": "added", "newValue": json.dumps(json.dumps({"to": ["x\nann@x.com"]}))},
        {"label": "added", "newValue": '{"email":"\\u0061nn@x.com"}'},
        {"label": "PUT /api/v1/organizations/1/admins/5", "newValue": '{"orgAccess":"none"}'},
        {"label": "changed", "adminEmail": None, "adminId": 5},
        {"label": "changed", "more": {"by": ["<ann@x.com>"]}},
    ],
)
async def test_entries_that_name_the_person_are_forgotten(
    store: Store, entry: dict[str, Any]
) -> None:
    await list_organizations(store, 1, listed("1"))
    log = [
        _log(**entry),
        _log(label="added joann@x.com, ann@x.com.au, x.ann@x.com, ann@x.community"),
    ]
    await store.write_organization(read("1", 10, {ADMINS: [admin("5", "ann@x.com")]}))
    await store.write_organization(read("1", 20, {ADMINS: []}, changes=log, reached=15))
    async with store.exclusively():
        assert (await store.forget_person("ANN@x.com")).changes == 1
    rows = await store.database.fetch("SELECT json FROM change_log")
    texts = [json.loads(row[0]) for row in rows]
    [redacted] = [each for each in texts if each["adminEmail"] == "(forgotten)" or "more" in each]
    assert redacted["ts"]
    assert "ann@" not in json.dumps(redacted).casefold()
    assert "0061nn" not in json.dumps(redacted)
    assert "/admins/5" not in json.dumps(redacted)
    assert redacted.get("adminId") != 5
    [other] = [each for each in texts if each is not redacted]
    assert other["adminEmail"] == "boss@x.com"  # others have addresses that are alike
    assert [row[0] for row in await store.database.fetch("SELECT id FROM permission_change")] in (
        [],
        [""],
        ["", ""],
    )


async def test_files_keep_nothing_of_whoever_was_forgotten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "directory.sqlite"

    def traces() -> list[str]:
        return [each.name for each in tmp_path.iterdir() if b"traceable" in each.read_bytes()]

    async with await open_store(path) as store:
        await list_organizations(store, 1, listed("1"))
        records = [admin("5", "traceable@x.com"), admin("6")]
        await store.write_organization(read("1", 10, {ADMINS: records}))
        await store.merge_people()
        await store.write_organization(read("1", 20, {ADMINS: records[1:]}))
        reader = sqlite3.connect(path, isolation_level=None)
        reader.execute("BEGIN")
        reader.execute("SELECT COUNT(*) FROM record").fetchall()
        await store.database.fetch("PRAGMA busy_timeout = 100")
        async with store.exclusively():
            with pytest.raises(StoreError, match="is being read by another process"):
                await store.forget_person("traceable@x.com")
        assert (await store.count_person("traceable@x.com")).history == 0
        assert traces()
        reader.close()
    async with await open_store(path) as store, store.exclusively():
        assert await store.has_traces()
        await store.clear_traces()
        assert not await store.has_traces()
        assert traces() == []


async def test_a_later_version_is_refused(store: Store, place: str) -> None:
    async with store.database.transaction():
        await store.database.execute("UPDATE meta SET value = '99' WHERE name = 'format'")
    with pytest.raises(StoreError, match="later version of this program"):
        await open_store(place)


async def test_an_earlier_version_is_migrated_by_one(
    store: Store, place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    await store.write_organization(read("1", 10, {ADMINS: [admin("5")]}))
    schema = "meraki_async.directory.store.schema"
    version = FORMAT_VERSION
    monkeypatch.setattr(f"{schema}.FORMAT_VERSION", version + 2)
    monkeypatch.setattr(
        f"{schema}.MIGRATIONS",
        {
            version: ["ALTER TABLE organization ADD COLUMN note {text}"],
            version + 1: [
                "UPDATE organization SET note = 'x'",
                "ALTER TABLE record ADD COLUMN more {text}",
            ],
        },
    )
    async with store.exclusively():
        with pytest.raises(StoreError, match="is used by another process"):
            await open_store(place)
    stores = await asyncio.gather(*(open_store(place) for _ in range(3)), return_exceptions=True)
    opened = [each for each in stores if isinstance(each, Store)]
    assert opened
    for each in opened:
        assert len(await each.database.fetch("SELECT more FROM record")) == 1
        await each.close()
    monkeypatch.setattr(f"{schema}.FORMAT_VERSION", version + 1)
    with pytest.raises(StoreError, match="later version"):
        await open_store(place)


async def to_version_2(store: Store) -> None:
    """Inside a transaction: the tables as they were before the states that ended were kept."""
    for statement in (
        *("DROP TABLE past_person", "DROP TABLE past_record", "DROP TABLE person"),
        "CREATE TABLE person (subject TEXT PRIMARY KEY, json TEXT NOT NULL)",
        "DROP INDEX history_activity",
        "DROP INDEX record_subject",
        "DROP INDEX record_id",
        *("DROP INDEX record_roles", "DROP INDEX record_label", "DROP INDEX record_hidden"),
        "ALTER TABLE record DROP COLUMN began_at",
        "ALTER TABLE history DROP COLUMN active_at",
        "CREATE INDEX record_subject ON record (kind, subject, organization_id, id)",
        "CREATE INDEX record_id ON record (kind, id)",
        "UPDATE meta SET value = '2' WHERE name = 'format'",
    ):
        await store.database.execute(statement)


async def test_the_first_version_is_migrated(
    store: Store, place: str, caplog: pytest.LogCaptureFixture
) -> None:
    await store.write_organization(read("1", 10, {ADMINS: [admin("5")]}))
    await store.write_organization(read("1", 20, {ADMINS: [admin("5", name="New")]}))
    await store.delete_older(15)
    async with store.database.transaction():
        await to_version_2(store)
        for statement in (
            *("DROP TABLE permission_change", "DROP TABLE unexplained"),
            *("DROP INDEX history_id", "DROP INDEX record_id"),
            "DELETE FROM meta WHERE name NOT IN ('sequence', 'history_since')",
            "INSERT INTO meta VALUES ('format', '1')",
        ):
            await store.database.execute(statement)
    assert not caplog.records
    async with await open_store(place) as migrated:
        [said] = [each.message for each in caplog.records]
        assert "up to this version" in said
        assert await migrated.last_deleted() == 1
        assert await migrated.last_sequence() == 2
        assert len(await migrated.id()) == 16
        await migrated.write_organization(read("1", 30, {ADMINS: [admin("5", name="Newer")]}))
        assert await current(migrated, ADMINS) == {"5": admin("5", name="Newer")}


async def test_roles_and_people_are_indexed_anew(store: Store, place: str) -> None:
    nameless = {**admin("5", orgAccess="a|org:full~"), "email": None}
    for organization_id in "12":
        await list_organizations(store, 1, listed("1"), listed("2"))
        await store.write_organization(read(organization_id, 10, {ADMINS: [nameless, admin("6")]}))
        renamed = [{**nameless, "name": "New"}, admin("6", name="New")]
        await store.write_organization(read(organization_id, 20, {ADMINS: renamed}))
    await store.merge_people()
    tables = ("record", "past_record", "history")

    async def kept() -> list[Any]:
        return [
            sorted(await store.database.fetch(f"SELECT * FROM {table}"), key=repr)
            for table in tables
        ]

    before = await kept()
    assert str(before).count("|a~1org:full~0|") == 4
    assert str(before).count("' 1 5'") == 4
    async with store.database.transaction():
        for table in tables:
            await store.database.execute(
                f"UPDATE {table} SET subject = '#' || id WHERE subject LIKE ' %'"
            )
        for table in tables[:2]:
            await store.database.execute(
                f"UPDATE {table} SET roles = REPLACE(REPLACE(roles, '~1', '|'), '~0', '~')"
            )
        await store.database.execute("UPDATE person SET subject = '#5' WHERE subject LIKE ' 1 %'")
        for index in ("record_hidden", "past_record_hidden"):
            await store.database.execute(f"DROP INDEX {index}")
        await store.database.execute("UPDATE meta SET value = '4' WHERE name = 'format'")
    assert await kept() != before
    async with await open_store(place):
        pass
    assert await kept() == before
    subjects = await store.database.fetch("SELECT subject FROM person ORDER BY 1")
    assert subjects == [(" 2 5",), ("6@example.com",)]


def _long(number: int) -> str:
    """A text that does not get shorter by compressing it."""
    return "".join(random.Random(number).choices(string.ascii_letters, k=9000))


async def test_texts_that_are_longer_than_an_index_holds(store: Store) -> None:
    await list_organizations(store, 1, listed("1"))
    people = [
        admin("1", name=_long(1)),
        admin("2", f"{_long(2)}@x.com"),
        admin("3", f"{_long(2)}@x.com.au"),
        admin(_long(3)),
        admin(f"{_long(3)}x"),
        admin("4", orgAccess=_long(4), accountStatus=_long(5)),
        admin("5", tags=[{"tag": "t", "access": f"custom-role:{n}:{_long(n)}"} for n in range(9)]),
    ]
    records = {
        ADMINS: people,
        NETWORKS: [network(_long(6), name=_long(7))],
        Kind.SAML_ROLE: [{"id": _long(8), "role": _long(9)}],
    }
    log = [_log(adminEmail=_long(9))]
    await store.write_organization(read("1", 10, records, changes=log, reached=5))
    assert await store.write_organization(read("1", 20, records, changes=log, reached=15)) == {}
    found = await current(store, ADMINS)
    assert sorted(each["id"] for each in found.values()) == sorted(each["id"] for each in people)
    subjects = {each.subject async for each in store.records(ADMINS)}
    assert len(subjects) == len(people)
    await store.write_organization(read("1", 30, {ADMINS: people[:1]}))
    assert len(await current(store, ADMINS)) == 1


async def test_differences_that_wait_are_deleted_with_the_history(store: Store) -> None:
    await store.write_organization(read("1", DAY, {ADMINS: [admin("5")]}, reached=DAY))
    await store.write_organization(read("1", 2 * DAY, {ADMINS: []}))
    assert await store.database.fetch("SELECT 1 FROM unexplained")
    await store.delete_older(3 * DAY)
    assert not await store.database.fetch("SELECT 1 FROM unexplained")


async def test_what_is_no_store_is_refused(tmp_path: Path) -> None:
    other = sqlite3.connect(tmp_path / "other.sqlite")
    other.execute("CREATE TABLE things (id)")
    other.commit()
    other.close()
    with pytest.raises(StoreError, match="is no directory store"):
        await open_store(tmp_path / "other.sqlite")
    (tmp_path / "text").write_text("no database at all, whatever it may be" * 100)
    with pytest.raises(StoreError, match="damaged or no store"):
        await open_store(tmp_path / "text")
    with pytest.raises(StoreError, match="there is no directory store"):
        await open_store(tmp_path / "missing", must_exist=True)


async def test_files_are_private_and_can_be_backed_up(tmp_path: Path) -> None:
    path, copy = tmp_path / "new" / "directory.sqlite", tmp_path / "copy.sqlite"
    async with await open_store(path) as store:
        await store.write_organization(read("1", 10, {ADMINS: [admin("5")]}))
        modes = {each.name: each.stat().st_mode & 0o077 for each in path.parent.iterdir()}
        assert set(modes.values()) == {0}, modes
        await store.backup(copy)
        assert copy.stat().st_mode & 0o777 == 0o600
        with pytest.raises(StoreError, match=r"copy\.sqlite: File exists"):
            await store.backup(copy)
    async with await open_store(copy, must_exist=True) as restored:
        assert set(await current(restored, ADMINS)) == {"5"}


@pytest.mark.parametrize("damage", ["header", "middle", "later version"])
async def test_a_damaged_store_can_be_restored(tmp_path: Path, damage: str) -> None:
    path, copy = tmp_path / "directory.sqlite", tmp_path / "copy.sqlite"
    async with await open_store(path) as store:
        records = [admin(str(number)) for number in range(500)]
        await store.write_organization(read("1", 10, {ADMINS: records}))
        await store.backup(copy)
        before = await store.id()
        if damage == "later version":
            async with store.database.transaction():
                await store.database.execute("UPDATE meta SET value = '99' WHERE name = 'format'")
    content = bytearray(path.read_bytes())
    if damage != "later version":
        middle = 0 if damage == "header" else len(content) // 2
        content[middle : middle + 20_000] = b"x" * 20_000
        path.write_bytes(content)
    aside = await restore_store(copy, path)
    assert (aside is None) == (damage == "later version")
    assert aside is None or aside.read_bytes() == content
    async with await open_store(path, must_exist=True) as store:
        assert len(await current(store, ADMINS)) == 500
        assert await store.id() != before


async def test_only_a_whole_backup_replaces_a_store_and_nothing_else(tmp_path: Path) -> None:
    path, copy = tmp_path / "directory.sqlite", tmp_path / "copy.sqlite"
    async with await open_store(path) as store:
        await store.write_organization(read("1", 10, {ADMINS: [admin("5")]}))
    async with await open_store(copy) as store:
        records = [admin(str(number)) for number in range(500)]
        await store.write_organization(read("1", 10, {ADMINS: records}))
    content = bytearray(copy.read_bytes())
    content[len(content) // 2 :] = b"x" * (len(content) - len(content) // 2)
    copy.write_bytes(content)
    with pytest.raises(StoreError, match="damaged"):
        await restore_store(copy, path)
    async with await open_store(path) as store:
        assert set(await current(store, ADMINS)) == {"5"}
    other = tmp_path / "other.sqlite"
    with closing(sqlite3.connect(other)) as database:
        database.execute("CREATE TABLE things (id)")
    with pytest.raises(StoreError, match="is no directory store"):
        await restore_store(path, other)
    with closing(sqlite3.connect(other)) as database:
        assert database.execute("SELECT name FROM sqlite_master").fetchall() == [("things",)]


async def test_a_damaged_file_and_a_full_disk_say_so(tmp_path: Path) -> None:
    path = tmp_path / "directory.sqlite"
    many = [network(f"N_{number}", notes="x" * 500) for number in range(200)]
    async with await open_store(path) as store:
        await store.write_organization(read("1", 10, {ADMINS: [admin("5")]}))
        [(pages,)] = await store.database.fetch("PRAGMA page_count")
        await store.database.fetch(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(StoreError, match="database or disk is full"):
            await store.write_organization(read("1", 20, {NETWORKS: many}))
        await store.database.fetch("PRAGMA max_page_count = 1000000")
        assert await current(store, NETWORKS) == {}
        await store.write_organization(read("1", 20, {NETWORKS: many}))
    content = bytearray(path.read_bytes())
    content[8192:-8192] = b"\xff" * (len(content) - 16_384)
    path.write_bytes(content)
    with pytest.raises(StoreError, match=r"damaged|malformed"):
        async with await open_store(path) as store:
            await current(store, NETWORKS)
