"""What verify trusts: not the manifest, and not the moment at which it looks."""

import json
import os
import socket
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import anyio
import pytest

from meraki_async import ConfigurationError, Meraki
from meraki_async.crawl import (
    JsonLines,
    Partition,
    Plan,
    WritePosition,
    crawl,
    open_sink,
    read_manifest,
    verify,
)
from meraki_async.crawl.engine import merger
from meraki_async.simulator import Simulator

from ..cli.command import cli
from .command_line import one_clear_message
from .crawling import LISTINGS, run_crawl

pytestmark = pytest.mark.anyio
ADMINS = "getOrganizationAdmins"


@pytest.fixture
def foreign_server() -> Iterator[tuple[int, list[Any]]]:
    """A server that notes who connects."""
    connections: list[Any] = []
    with socket.create_server(("127.0.0.1", 0)) as server:

        def accept() -> None:
            while True:
                try:
                    connection, address = server.accept()
                except OSError:
                    return
                connections.append(address)
                connection.close()

        thread = threading.Thread(target=accept)
        thread.start()
        yield server.getsockname()[1], connections
        server.shutdown(socket.SHUT_RDWR)
        thread.join()


def rewrite(directory: Path, **changes: Any) -> None:
    """Change the manifest of a crawl, and leave nothing else that tells of it."""
    manifest = read_manifest(directory)
    manifest.update(changes)
    (directory / "checkpoint.sqlite").unlink(missing_ok=True)
    (directory / "manifest.json").write_text(json.dumps(manifest))


async def test_it_connects_only_to_what_the_user_names(
    frozen: Simulator, tmp_path: Path, foreign_server: tuple[int, list[Any]]
) -> None:
    port, connections = foreign_server
    await run_crawl(frozen, tmp_path, Plan.of([ADMINS]))
    url = f"postgresql://127.0.0.1:{port}/d"
    rewrite(tmp_path, sink=url)
    done = cli("verify", str(tmp_path), variables={"PGPASSWORD": "secret", "PGUSER": "u"})
    assert done.returncode == 2
    one_clear_message(done, f"says that it wrote to {url}: give this sink yourself (--sink)")
    assert connections == []
    # named by the environment it is; this server says nothing, though
    named = {"MERAKI_ASYNC_VERIFY_SINK": url, "PGUSER": "u", "PGPASSWORD": "secret"}
    done = cli("verify", str(tmp_path), variables=named)
    assert done.returncode == 2
    one_clear_message(done, f"cannot connect to {url}")
    assert connections


@pytest.mark.parametrize("name", ["/etc", "../outside", "getOrganizationAdmins/../../outside"])
async def test_no_path_of_a_manifest_leaves_the_directory(
    frozen: Simulator, tmp_path: Path, name: str
) -> None:
    out = tmp_path / "out"
    await run_crawl(frozen, out, Plan.of([ADMINS]))
    (tmp_path / "outside").mkdir()
    manifest = read_manifest(out)
    manifest["plan"]["listings"][0]["name"] = name
    for partition in manifest["partitions"]:
        partition["listing"] = name
    rewrite(out, **manifest)
    done = cli("verify", str(out))
    assert done.returncode == 2
    one_clear_message(done, "is no name of a listing")


@pytest.mark.parametrize("sink", ["jsonl", "parquet", "sqlite"])
async def test_links_that_lead_out_of_the_directory_are_not_followed(
    frozen: Simulator, tmp_path: Path, sink: str
) -> None:
    out, outside = tmp_path / "out", tmp_path / "outside"
    await run_crawl(frozen, out, Plan.of([ADMINS]), sink=open_sink(sink, out))
    moved = "crawl.sqlite" if sink == "sqlite" else ADMINS
    (out / moved).rename(outside)
    (out / moved).symlink_to(outside)
    done = cli("verify", str(out))
    assert done.returncode == (2 if sink == "sqlite" else 1)
    assert "leads out of" in done.stderr
    assert "Traceback" not in done.stderr


async def test_ids_of_a_manifest_stay_file_names(frozen: Simulator, tmp_path: Path) -> None:
    out = tmp_path / "out"
    await run_crawl(frozen, out, Plan.of([ADMINS]))
    manifest = read_manifest(out)
    (tmp_path / "x.jsonl").write_text("secret\n")
    for partition in manifest["partitions"]:
        partition["organizationId"] = "../../x"
    rewrite(out, **manifest)
    wrong = await verify(out)
    assert wrong
    assert all("No such file" in each for each in wrong)


@pytest.mark.slow
async def test_no_false_alarm_beside_a_crawl_that_merges(
    frozen: Simulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At every step of merging, and with the files of an earlier crawl in the way."""
    await run_crawl(frozen, tmp_path, Plan.of(LISTINGS), merge=True)
    checked: list[list[str]] = []
    append = merger._append

    def append_and_check(*arguments: Any) -> int:
        checked.append(anyio.run(verify, tmp_path))
        position = append(*arguments)
        checked.append(anyio.run(verify, tmp_path))
        return position

    monkeypatch.setattr(merger, "_append", append_and_check)
    await run_crawl(frozen, tmp_path, Plan.of(LISTINGS), merge=True)
    assert len(checked) > 20
    assert not any(checked)


async def test_what_moves_between_reading_and_looking_is_looked_for_again(
    frozen: Simulator, tmp_path: Path
) -> None:
    """The manifest is read, then the crawl merges, then the records are read."""
    plan = Plan.of([ADMINS, "getOrganizationSamlRoles"])
    frozen.faults.add("403-html#1@getOrganizationSamlRoles")
    out = tmp_path / "out"

    class Slow(JsonLines):
        """Lets a crawl go on before it counts."""

        runs = 0

        async def recount(self, partition: Any) -> Any:
            if not self.runs:
                self.runs += 1
                assert (await run_crawl(frozen, out, plan, merge=True)).is_complete
            return await super().recount(partition)

    # stopped before it merges: its files are apart
    async with (
        Meraki(frozen.api_key, base_url=frozen.url) as meraki,
        crawl(meraki, plan, out, merge=True) as run,
    ):
        async for event in run:
            if event.kind == "listing_finished" and event.listing == ADMINS:
                break
    slow = Slow(out)
    assert await verify(out, slow) == []
    assert slow.runs == 1
    # and what is wrong is said all the same
    path = out / f"{ADMINS}.jsonl"
    path.write_bytes(path.read_bytes()[:-1] + b" ")
    assert await verify(out, JsonLines(out))


@pytest.mark.parametrize("sink", ["jsonl", "sqlite"])
async def test_another_crawl_that_begins_meanwhile_is_looked_at_instead(
    frozen: Simulator, tmp_path: Path, sink: str
) -> None:
    plan = Plan.of([ADMINS, "getOrganizationDevices"])
    await run_crawl(frozen, tmp_path, plan, sink=open_sink(sink, tmp_path))
    destination = open_sink(sink, tmp_path)
    recount, runs = destination.recount, 0

    async def crawl_first(partition: Partition) -> WritePosition | None:
        nonlocal runs
        if not runs:
            runs += 1
            frozen.faults.add("duplicates@getOrganizationDevices")
            await run_crawl(frozen, tmp_path, plan, sink=open_sink(sink, tmp_path))
            # the rows of the crawl before are cleared away
            if sink == "sqlite":
                with closing(sqlite3.connect(tmp_path / "crawl.sqlite")) as database, database:
                    database.execute(f"DELETE FROM {ADMINS} WHERE crawl = ?", (destination.crawl,))
        return await recount(partition)

    destination.recount = crawl_first  # type: ignore[method-assign]
    assert await verify(tmp_path, destination) == []
    assert runs == 1


async def test_a_manifest_without_checksums_is_read(frozen: Simulator, tmp_path: Path) -> None:
    await run_crawl(frozen, tmp_path, Plan.of([ADMINS]))
    partitions = read_manifest(tmp_path)["partitions"]
    for partition in partitions:
        del partition["checksum"], partition["misfits"]
    rewrite(tmp_path, partitions=partitions)
    assert await verify(tmp_path) == []


async def test_a_crawl_that_is_not_finished(frozen: Simulator, tmp_path: Path) -> None:
    async with (
        Meraki(frozen.api_key, base_url=frozen.url) as meraki,
        crawl(meraki, Plan.of(LISTINGS), tmp_path) as run,
    ):
        async for event in run:
            if event.kind == "page":
                break
    done = cli("verify", str(tmp_path))
    assert (done.returncode, done.stdout) == (0, "All records agree with the manifest.\n")
    one_clear_message(done, "The crawl is not finished, and what is missing was not looked at")


def test_there_is_no_crawl(tmp_path: Path) -> None:
    done = cli("verify", str(tmp_path))
    assert done.returncode == 2
    one_clear_message(done, "no crawl has written to")


async def test_a_sink_of_another_kind_is_refused(frozen: Simulator, tmp_path: Path) -> None:
    await run_crawl(frozen, tmp_path, Plan.of([ADMINS]))
    with pytest.raises(ConfigurationError, match="wrote to jsonl, not to sqlite"):
        await verify(tmp_path, open_sink("sqlite", tmp_path))
    assert os.listdir(tmp_path / ADMINS)
