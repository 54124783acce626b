"""A world of which the configuration is kept, changed at random and restored."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random
from typing import Any

from msgspec import Struct, json

from meraki_async.crawl import StoredCrawl
from meraki_async.restore import Difference, IdMap, Left, diff_crawls, plan_restore
from meraki_async.restore.configuration import Configuration
from meraki_async.restore.differences import is_of_another
from meraki_async.restore.kinds import setting_kinds
from meraki_async.restore.place import Place
from meraki_async.restore.where import where
from meraki_async.simulator import Simulator
from meraki_async.writes import apply_plan, plan_status
from meraki_async.writes.comparing import ABSENT

from .conftest import client_of, crawl_config
from .random_changes import change_at_random

_CHANGES = 25


class Restored(Struct, frozen=True, kw_only=True):
    """What came of one world."""

    changed: list[str]
    """The operations that changed it."""
    changes: int
    """How many the plan had."""
    failed: list[tuple[str, str, str, str]]
    """Changes of the plan that the dashboard refused, say."""
    named: list[Left]
    """What the plan said would not come back."""
    anew: int
    """Records that came back with other ids."""
    differences: list[Difference]
    """What differs from the backup and was not named."""


async def restored_world(seed: int, directory: Path) -> Restored:
    """Keep the configuration of a world, change it at random, and restore it."""
    random = Random(seed)
    async with (
        Simulator(
            organizations=1,
            devices_per_organization=8,
            seed=seed,
            rate_limits=False,
        ) as simulator,
        client_of(simulator) as meraki,
    ):
        await crawl_config(meraki, directory / "backup", listings=["config"])
        async with StoredCrawl.open(directory / "backup") as stored:
            kinds = setting_kinds(each.name for each in stored.plan.listings)
            [organization_id] = stored.organizations
            backup = Configuration.of(stored, organization_id, kinds)
        simulator.clock.advance(7 * 3600)  # what only looks different later is no difference
        changed = await change_at_random(meraki, backup, random, _CHANGES)
        made = await plan_restore(meraki, directory / "backup", prune=True)
        path = directory / "restore.jsonl"
        made.plan.save(path)
        asked = dict.fromkeys(made.plan.missing_secrets(), "what only its owner knows")
        report = await apply_plan(meraki, path, secrets={**asked, **made.plan.secrets})
        failed = [
            (each.change.operation, each.change.path, str(each.state), str(each.detail))
            for each in report.outcomes
            if each.state not in ("done", "skipped")
        ]
        entries = plan_status(path).entries
        ids = IdMap(
            {
                old: str(new)
                for change, old in made.made_anew.items()
                if change in entries and (new := _id_in(entries[change].result_value)) is not None
            }
        )
        await crawl_config(meraki, directory / "after", listings=["config"])
        async with diff_crawls(directory / "backup", directory / "after", ids=ids) as diff:
            found = [each async for one in diff for each in one.differences]
        async with (
            StoredCrawl.open(directory / "backup") as then,
            StoredCrawl.open(directory / "after") as stored,
        ):
            now = Configuration.of(stored, organization_id, kinds)
            before = Configuration.of(then, organization_id, kinds, ids, now)
        found += [
            Difference(kind="changed", where=where(place, now, before), member=member, **both)
            for place in before.records.keys() & now.records.keys()
            for member, both in _in_bytes(place, before.records[place], now.records[place])
            # the name of something else, beside its id
            if not is_of_another(place.kind, member, before.records[place], now.records[place])
        ]
    return Restored(
        changed=changed,
        changes=len(made.plan.changes),
        failed=failed,
        named=made.left,
        anew=len(ids.ids),
        differences=list(_unnamed(found, made.left, ids)),
    )


_ANOTHER_ID = "another id"
_IN_ANEW = "what the dashboard puts there"


def _in_bytes(place: Place, old: Any, new: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    """Where two readings are not the same bytes, but for what changes by itself."""
    for name in old.keys() | new.keys():
        if not place.kind.is_moving(name):
            yield from _within(old.get(name, ABSENT), new.get(name, ABSENT), name)


def _within(old: Any, new: Any, member: str) -> Iterator[tuple[str, dict[str, Any]]]:
    if isinstance(old, dict) and isinstance(new, dict):
        for name in old.keys() | new.keys():
            yield from _within(old.get(name, ABSENT), new.get(name, ABSENT), f"{member}.{name}")
    elif ABSENT in (old, new) or _bytes(old) != _bytes(new):
        yield member, {"before": old, "now": new}


def _bytes(value: Any) -> bytes:
    # the members of an object have no order in JSON, and a plan's file keeps none
    return json.encode(value, order="sorted")


def _unnamed(found: Sequence[Difference], left: Sequence[Left], ids: IdMap) -> Iterator[Difference]:
    """What differs and was not named."""
    of_then = [each for each in found if each.kind == "missing"]
    of_now = [each for each in found if each.kind == "added"]
    for one in list(of_then):
        if any(_ANOTHER_ID in each.reason and _is_at(each, one, ids) for each in left):
            # the response did not have the new id: it is known by all the rest
            other = next((each for each in of_now if _contents(each) == _contents(one)), None)
            if other is not None:
                of_then.remove(one)
                of_now.remove(other)
    for each in (*of_then, *of_now, *(each for each in found if each.kind == "changed")):
        is_own_id = each.before == each.where.within.rpartition("/")[2] == ids.of_value(each.now)
        if not is_own_id and not any(_names(one, each, ids) for one in left):
            yield each


def _contents(difference: Difference) -> Any:
    """A record without what tells it from others of the same parent."""
    where, record = difference.where, difference.before
    place = Place(where.setting, where.network_id or where.organization_id)
    record = difference.now if difference.kind == "added" else record
    kept = {
        name: value
        for name, value in record.items()
        if name not in place.kind.key_names and not place.kind.is_moving(name)
    }
    return where.setting, where.network_id, where.serial, where.within.rpartition("/")[0], kept


def _is_at(left: Left, difference: Difference, ids: IdMap) -> bool:
    here, there = left.where, difference.where
    return (here.network_id, here.serial, here.setting, ids.of_parent(here.within)) == (
        there.network_id,
        there.serial,
        there.setting,
        there.within,
    )


def _names(left: Left, difference: Difference, ids: IdMap) -> bool:
    """Whether what does not come back tells of a difference."""
    if _IN_ANEW in left.reason and left.where.setting == difference.where.setting:
        # what it is in has a new id, and all within has ids that nobody chose
        of_then, of_now = (each.where.within.partition("/")[0] for each in (left, difference))
        return ids.of_parent(of_then) == of_now
    if not _is_at(left, difference, ids) or _ANOTHER_ID in left.reason:
        return False  # the ids are in the map: all the rest has to be as it was
    member = left.member
    return not member or (difference.member + ".").startswith(member + ".")


def _id_in(record: Any) -> Any:
    """The id of a record that was made."""
    if isinstance(record, list) and record:
        record = record[0]
    if not isinstance(record, dict):
        return None
    names = [name for name in record if name == "id" or name.endswith(("Id", "Number"))]
    own = [name for name in names if name not in ("networkId", "organizationId")]
    return record[min(own, key=lambda name: name != "id")] if own else None
