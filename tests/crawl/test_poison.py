"""Records and ids that something chokes on: they fail alone, by name, and all else is stored."""

import json
import time
from hashlib import sha256
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import msgspec
import pytest
from msgspec import Raw

from meraki_async import HttpRequest, HttpResponse, MemoryTransport, Meraki
from meraki_async.crawl import (
    CrawlPage,
    JsonLines,
    Partition,
    Plan,
    Progress,
    Sink,
    WritePosition,
    crawl,
    open_sink,
    read_manifest,
    verify,
)
from meraki_async.crawl.sinks.files import file_name
from meraki_async.crawl.sinks.lines import one_line
from meraki_async.crawl.state.partition import COMPLETE, UnstorableError

from .read_back import rows_of, texts_of

pytestmark = pytest.mark.anyio

SINKS = ["jsonl", "jsonl.gz", "parquet", "sqlite", "postgresql"]
LONG = "".join(sha256(bytes([number])).hexdigest() for number in range(100))
"""That cannot be compressed."""
GOOD = b'{"id":"good","name":"a"}'
POISON = {
    "a number beyond floats": b'{"id":1e400,"name":1e400,"tags":["a",-1e999]}',
    "a very long integer": b'{"id":%s,"name":"a"}' % (b"1" * 5000),
    "an integer beyond 64 bits": b'{"id":18446744073709551616,"name":9223372036854775808}',
    "NUL": b'{"id":"\\u0000","name":"a\\u0000b"}',
    "half a surrogate pair": b'{"id":"\\ud83d","name":"a \\udc00 b","tags":["x"]}',
    "the same member twice": b'{"id":"1","id":"2","name":"a","name":null}',
    "names that differ in case": b'{"id":"1","ID":"2","Id":"3"}',
    "no name": b'{"":1,"id":"1"}',
    "a long name": b'{"%s":1}' % (b"n" * 100_000),
    "a long key": b'{"id":"%s"}' % LONG.encode(),
    "deep nesting": b'{"id":"d","name":%s1%s}' % (b'{"a":' * 600, b"}" * 600),
    "members that look like ours": b'{"_organizationId":"9","_networkId":"8","_serial":7,"id":"1"}',
    "the same, escaped": b'{"\\u005forganizationId":"9","_\\u006eetworkId":"8","id":"1"}',
    "no object": b"[1,null]",
    "nothing": b"null",
    "line breaks": b'{\r\n"id":\n"1e400","name":\r1e400}',
}


async def collect(
    bodies: dict[str, bytes], listings: list[Any], out: Path, sink: str | Sink
) -> Progress:
    """A crawl of a dashboard that has these bodies, by path, and nothing else."""

    def handle(request: HttpRequest) -> HttpResponse:
        body = bodies.get(request.url.partition("/api/v1")[2].partition("?")[0])
        return HttpResponse(status=404 if body is None else 200, body=body or b"{}")

    destination = open_sink(sink, out) if isinstance(sink, str) else sink
    async with (
        Meraki("k", transport=MemoryTransport(handle)) as meraki,
        crawl(meraki, Plan.of(listings), out, destination) as run,
    ):
        return await run.finish()


@pytest.fixture(params=SINKS)
def sink(request: pytest.FixtureRequest) -> str:
    if request.param == "postgresql":
        return str(request.getfixturevalue("postgresql"))
    return str(request.param)


@pytest.mark.parametrize("poison", POISON)
async def test_a_poisoned_record_is_stored_with_its_neighbours(
    tmp_path: Path, sink: str, poison: str
) -> None:
    plan = Plan.of(["getNetworkGroupPolicies"])
    index = [listing.name for listing in plan.listings].index("getNetworkGroupPolicies")
    partition = Partition(index, "1")
    texts = [GOOD, POISON[poison], GOOD]
    page = CrawlPage("N_1", 0, [Raw(text) for text in texts], None, ("id",))
    destination = open_sink(sink, tmp_path)
    await destination.open(plan.listings)
    try:
        await destination.begin_crawl(time.time_ns() // 1000)
        await destination.rollback([partition])
        written = await destination.store(partition, page)
        assert not written.rejected
        partition.advance(written)
        # as a process does that continues the crawl
        await destination.rollback([partition])
        partition.advance(await destination.prepare_commit(partition))
        partition.state = COMPLETE
        await destination.publish([partition])
        counted = await destination.recount(partition)
        assert counted is not None
        assert (counted.position, counted.checksum) == (3, partition.checksum)
    finally:
        await destination.close()
    stored = await texts_of(sink, tmp_path, "getNetworkGroupPolicies")
    assert len(stored) == 3
    if not sink.startswith("jsonl"):
        assert {parent for parent, _ in stored} == {"N_1"}
        blank = None if sink == "parquet" else "\n"
        expected = [one_line(text).decode() if blank is None else text.decode() for text in texts]
        assert [text for _, text in stored] == expected
        return
    for (_, line), text in zip(stored, texts, strict=True):
        assert line.startswith('{"_organizationId":"1","_networkId":"N_1"')
        names = [name for name, _ in json.loads(line, object_pairs_hook=list, parse_int=str)]
        assert sum(name in ("_organizationId", "_networkId", "_serial") for name in names) == 2
        assert one_line(text).decode().removeprefix("{") in line


@pytest.mark.parametrize("sink", ["parquet", "sqlite", "postgresql"], indirect=True)
async def test_records_that_a_sink_cannot_hold_are_named(tmp_path: Path, sink: str) -> None:
    poison = b'{"id":"p","name":"\xff"}'  # which lines of JSON would hold
    if sink.startswith("postgresql"):
        poison = b'{"id":"p","name":%s1%s}' % (b"[" * 50_000, b"]" * 50_000)
    plan = Plan.of(["getOrganizationAdmins"])
    partition = Partition(0, "1")
    destination = open_sink(sink, tmp_path)
    await destination.open(plan.listings)
    try:
        await destination.begin_crawl(time.time_ns() // 1000)
        page = CrawlPage("1", 4, [Raw(GOOD), Raw(poison), Raw(GOOD)], None)
        written = await destination.store(partition, page)
        [why] = written.rejected
        assert why.startswith("record 2 of page 5 cannot be stored: ")
        assert "\n" not in why
        partition.advance(written)
        partition.advance(await destination.prepare_commit(partition))
        partition.state = COMPLETE
        await destination.publish([partition])
    finally:
        await destination.close()
    stored = await texts_of(sink, tmp_path, "getOrganizationAdmins")
    assert [text for _, text in stored] == [GOOD.decode()] * 2


class Picky(JsonLines):
    """Cannot hold the second record of a page, nor anything of one network."""

    async def store(self, partition: Partition, page: CrawlPage) -> WritePosition:
        if page.parent_id == "N_bad":
            raise UnstorableError("not this network")
        kept = msgspec.structs.replace(page, records=[*page.records[:1], *page.records[2:]])
        written = await super().store(partition, kept)
        return msgspec.structs.replace(written, rejected=("record 2 is odd",))


async def test_what_is_not_stored_is_missing_by_name(tmp_path: Path) -> None:
    bodies = {
        "/organizations": b'[{"id":"1"}]',
        "/organizations/1/networks": b'[{"id":"N_1"},{"id":"N_bad"}]',
        "/organizations/1/admins": b'[{"id":"1"},{"id":"2"},{"id":"3"}]',
        "/networks/N_1/settings": b'{"a":1}',
        "/networks/N_bad/settings": b'{"a":1}',
    }
    for listings, failed in ((["getOrganizationAdmins"], 0), (["getNetworkSettings"], 1)):
        out = tmp_path / listings[0]
        for _ in range(2):
            progress = await collect(bodies, listings, out, Picky(out))
            assert [(each.parent_id, each.error) for each in progress.gaps] == [
                ("N_1" if failed else "1", "record 2 is odd")
            ]
            assert len(progress.failed) == failed
            assert progress.total_records == (0 if failed else 2)
            assert progress.is_complete == (not failed)
        assert await verify(out, JsonLines(out)) == []
    assert progress.failed[0].error == "not this network"


async def test_organizations_that_come_twice_or_are_odd_stop_nothing(
    tmp_path: Path, sink: str
) -> None:
    odd = ["o" * 250, "a\0b", "", "\u2028", None, True, {"id": 1}]
    named = [{"id": each, "name": "odd"} for each in odd]
    good = [{"id": "1", "name": "one"}, {"id": "Ab", "name": "two"}, {"id": "aB", "name": "three"}]
    listed = json.dumps([*good, *named, good[0], {"id": 2}, {"id": "2"}]).encode()
    listed = listed[:-1] + b',{"id":"3","name":1e400},{"name":"x","id":1e400}]'
    bodies = {"/organizations": listed}
    ids = {"1", "Ab", "aB", "2", "3"}
    for each in ids:
        bodies[f"/organizations/{each}/admins"] = b'[{"id":"of %s"}]' % each.encode()
    for _ in range(2):
        progress = await collect(bodies, ["getOrganizationAdmins"], tmp_path, sink)
        assert progress.organizations_done == len(ids)
        assert len(progress.failed) == len(odd) + 1
        assert all("without a usable id" in each.error for each in progress.failed)
    assert sorted(each["state"] for each in read_manifest(tmp_path)["partitions"]) == [
        "complete"
    ] * len(ids)
    rows = await rows_of(sink, tmp_path)
    stored = {
        (organization, record) for listing, organization, _, record in rows if "Admins" in listing
    }
    assert stored == {(each, b'{"id":"of %s"}' % each.encode()) for each in ids}


@pytest.mark.parametrize("identifier", ["N\0", "../../x", LONG, "N 1/ä?#%2F", "N_1"])
async def test_odd_parents_cost_only_themselves(tmp_path: Path, sink: str, identifier: str) -> None:
    network = json.dumps([{"id": identifier}, {"id": "N_good"}, {"id": 17}]).encode()
    plan = ["getNetworkSettings"]

    def handle(request: HttpRequest) -> HttpResponse:
        path = request.url.partition("/api/v1")[2].partition("?")[0]
        if path == "/organizations":
            return HttpResponse(status=200, body=b'[{"id":"1"}]')
        is_discovery = path.endswith("/organizations/1/networks")
        return HttpResponse(status=200, body=network if is_discovery else b'{"a":1}')

    for _ in range(2):
        async with (
            Meraki("k", transport=MemoryTransport(handle)) as meraki,
            crawl(meraki, Plan.of(plan), tmp_path, open_sink(sink, tmp_path)) as run,
        ):
            progress = await run.finish()
        assert {each.parent_id for each in progress.failed} <= {identifier}
        assert progress.total_records == 3 - len(progress.failed)
    assert identifier != "N_1" or progress.is_complete


def test_names_of_files_differ_and_stay_in_their_directory() -> None:
    odd = ["a", "A", "%41", "%", "..", ".", "a/b", "a\\b", "ä", "C:", "nul", "a b", "~"]
    names = [file_name(each) for each in odd]
    assert len({name.casefold() for name in names}) == len(odd)
    assert not any(letter in name for name in names for letter in "./\\: ")
    assert [unquote(name) for name in names] == odd
