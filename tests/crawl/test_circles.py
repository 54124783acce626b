"""Listings whose pages never end, over attempts and runs."""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from urllib.parse import parse_qs

import pytest

from meraki_async import HttpResponse
from meraki_async.crawl import Plan, Progress

from .crawling import crawl_of, response
from .read_back import rows_of

pytestmark = pytest.mark.anyio

NETWORKS = Plan.of(["getOrganizationNetworks"])
Link = Callable[[int], int | str | None]


class Pages:
    """A listing whose page ``n`` leads to the page ``link(n)``; each second response is a 503."""

    def __init__(self, link: Link, *, is_empty: bool = False, is_failing: bool = True) -> None:
        self.link = link
        self.is_empty = is_empty
        self.is_failing = is_failing
        self.asked = 0

    def __call__(self, path: str, query: str) -> HttpResponse:
        if path == "/organizations":
            return response([{"id": "1"}])
        self.asked += 1
        assert self.asked < 5000, "it goes on for ever"
        if self.is_failing and self.asked % 2:
            return HttpResponse(status=503, body=b"")
        number = int(parse_qs(query).get("startingAfter", ["0"])[0])
        following = self.link(number)
        link = f"?startingAfter={following}" if isinstance(following, int) else following
        return response([] if self.is_empty else [{"id": f"N_{number}"}], link=link)


@pytest.mark.parametrize(
    ("link", "words"),
    [
        (lambda number: (number + 1) % 5, "pagination loop"),
        (lambda number: 3 if number == 7 else number + 1, "pagination loop"),
        (lambda number: number + 1 if number < 4 else "", "has no query"),
        (lambda number: number + 1 if number < 4 else "?", "has no query"),
    ],
)
async def test_a_circle_ends_as_one_named_failure(tmp_path: Path, link: Link, words: str) -> None:
    pages = Pages(link)
    progress: Progress = await crawl_of(pages, tmp_path, NETWORKS)
    [failed] = progress.failed
    assert words in failed.error
    committed = await rows_of_part(tmp_path)
    assert len(committed) == len(set(committed))
    # the next run remembers the way
    again = await crawl_of(pages, tmp_path, NETWORKS)
    assert len(again.failed) == 1
    assert await rows_of_part(tmp_path) == committed


async def rows_of_part(directory: Path) -> list[bytes]:
    [path] = directory.glob("*/*.part")  # noqa: ASYNC240
    return path.read_bytes().splitlines()


async def test_empty_pages_without_end_are_a_failure(tmp_path: Path) -> None:
    pages = Pages(lambda number: number + 1, is_empty=True)
    progress = await crawl_of(pages, tmp_path, NETWORKS)
    assert len(progress.failed) == 1
    pages = Pages(lambda number: number + 1, is_empty=True, is_failing=False)
    progress = await crawl_of(pages, tmp_path / "steady", NETWORKS)
    assert "pagination does not end" in progress.failed[0].error


async def test_the_same_page_again_is_no_progress(tmp_path: Path) -> None:
    pages = Pages(lambda number: number + 1)

    def repeating(path: str, query: str) -> HttpResponse:
        found = pages(path, query)
        if found.status == 503 or path == "/organizations":
            return found
        return HttpResponse(status=200, headers=found.headers, body=b'[{"id":"N_1"}]')

    assert len((await crawl_of(repeating, tmp_path, NETWORKS)).failed) == 1


async def test_a_long_listing_that_fails_often_is_complete_and_leaves_no_trace(
    tmp_path: Path,
) -> None:
    pages = Pages(lambda number: number + 1 if number < 40 else None)
    progress = await crawl_of(pages, tmp_path, NETWORKS)
    assert progress.is_complete
    assert (await rows_of("jsonl", tmp_path)).total() == 41
    checkpoint = sqlite3.connect(tmp_path / "checkpoint.sqlite")
    assert checkpoint.execute("SELECT COUNT(*) FROM visited").fetchone() == (0,)
    checkpoint.close()
