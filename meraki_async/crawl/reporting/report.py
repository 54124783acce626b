"""``report.html``: how a crawl went, for somebody who was not there."""

import os
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import datetime
from html import escape
from itertools import pairwise
from pathlib import Path
from typing import Any

from ..state.crawl_directory import CrawlDirectory
from ..state.partition import FAILED, NOT_FOUND, UNCLEAR
from .chart import Point, chart, format_duration
from .manifest import read_manifest, state_of

_MAX_ROWS = 30
_WORD_START = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_STATES = ("complete", "cut off", "not available", "unclear", "unfinished", "failed")
_STYLE = """
:root { color-scheme: light dark; --ink: #1d2733; --soft: #667380; --line: #dde3e8;
  --blue: #2878b5; --red: #c8372d; --paper: #fff; }
@media (prefers-color-scheme: dark) { :root { --ink: #e3e8ec; --soft: #9aa7b2; --line: #37424c;
  --blue: #67b0e8; --red: #ff7b70; --paper: #161c22; } }
body { font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper);
  max-width: 76rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; margin-bottom: 0; } h2 { font-size: 1.1rem; margin: 2rem 0 .4rem; }
p { margin: .3rem 0; } .soft, svg text { color: var(--soft); fill: var(--soft); }
.bad { color: var(--red); } .scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: .2rem .7rem .2rem 0; border-bottom: 1px solid var(--line); }
th { font-weight: 600; } .n { text-align: right; font-variant-numeric: tabular-nums;
  white-space: nowrap; }
svg { width: 100%; height: auto; } svg text { font-size: 11px; }
polyline { fill: none; stroke: var(--blue); stroke-width: 1.5; } polyline.throttled {
  stroke: var(--red); } line.grid { stroke: var(--line); }
.bar { display: flex; height: .7rem; min-width: 12rem; } .bar i { background: var(--blue); }
.bar i.wait { background: var(--line); } code { font-size: .92em; }
"""


def write_report(directory: str | os.PathLike[str]) -> Path:
    """Write ``report.html``: how the crawl in a directory went.

    Args:
        directory: of the crawl, finished or not.

    Returns:
        The path of the report.

    Raises:
        OutputError: it cannot be written, or no crawl has written to the directory.
    """
    crawl_directory = CrawlDirectory(directory)
    crawl_directory.write_report(render_report(read_manifest(directory)).encode())
    return crawl_directory.report


def render_report(manifest: Any) -> str:
    """The report of a manifest, as one page of HTML that needs nothing else."""
    partitions = [each for each in manifest["partitions"] if not each["isDiscoveryOnly"]]
    parts = [
        *_summary(manifest, partitions),
        "<h2>What was collected</h2>",
        *_listings(manifest, partitions),
        *_failures(manifest, partitions),
        "<h2>Requests over time</h2>",
        *_over_time(manifest["samples"]),
        "<h2>Where the time went</h2>",
        *_organizations(manifest),
        *_drift(partitions),
    ]
    return (
        '<!doctype html><html lang="en"><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>Crawl of {escape(manifest['dashboard'] or 'a Meraki dashboard')}</title>"
        f"<style>{_STYLE}</style><body>{''.join(parts)}</body></html>\n"
    )


def _summary(manifest: Any, partitions: list[Any]) -> Iterator[str]:
    read = [each for each in manifest["organizations"] if each["state"] == "read"]
    off = [each for each in manifest["organizations"] if each["state"] == "not available"]
    records = sum(each["records"] for each in partitions)
    requests = manifest["requests"]
    yield f"<h1>Crawl of {escape(manifest['dashboard'] or 'a Meraki dashboard')}</h1>"
    state = f"Complete since {_format_time(manifest['finishedAt'])}"
    if not manifest["isComplete"]:
        state = '<span class="bad">Not complete</span>: run the same command again to continue it'
    yield f"<p>Started {_format_time(manifest['startedAt'])}. {state}.</p>"
    yield (
        f"<p><b>{records:,}</b> records of <b>{len(read):,}</b> organizations, in "
        f"{requests:,} requests; {_format_bytes(sum(each['bytes'] for each in partitions))} as "
        f"{escape(manifest['sink'])}.</p>"
    )
    if off:
        names = ", ".join(escape(f"{each['name']} ({each['id']})") for each in off[:_MAX_ROWS])
        yield f'<p class="soft">Not available, since their API access is off: {names}.</p>'
    yield (
        f'<p class="soft">meraki_async {escape(manifest["version"])}, API '
        f"{escape(manifest['apiVersion'])}. <code>manifest.json</code> has all of it.</p>"
    )


def _listings(manifest: Any, partitions: list[Any]) -> Iterator[str]:
    rows = []
    for name in dict.fromkeys(each["listing"] for each in partitions):
        of_listing = [each for each in partitions if each["listing"] == name]
        counts = Counter(state_of(each) for each in of_listing)
        figures = [counts[state] for state in _STATES]
        figures += [sum(each[key] for each in of_listing) for key in ("records", "requests")]
        cells = [f"<td>{_code(name)}</td>", *map(_number, figures)]
        cells.append(
            f'<td class="n">{_format_bytes(sum(each["bytes"] for each in of_listing))}</td>'
        )
        rows.append(cells)
    yield '<p class="soft">Organizations by how each listing ended.</p>'
    yield _table(["listing", *_STATES, "records", "requests", "size"], rows)
    for name, limit in manifest["limits"].items():
        yield f"<p>Limited: {_code(name)}: {escape(limit)}.</p>"


def _failures(manifest: Any, partitions: list[Any]) -> Iterator[str]:
    failures = [
        (each["listing"], each["organizationId"], error["parentId"], error["error"])
        for each in partitions
        for error in each["errors"]
        if error["state"] in (FAILED, UNCLEAR)
    ]
    failures += [
        (each["listing"], each["organizationId"], found["parentId"], found[kind])
        for kinds, kind in (("gaps", "gap"), ("cutOff", "limit"))
        for each in partitions
        for found in each[kinds]
    ]
    failures += [
        ("organizations", each["id"], "", each["error"])
        for each in manifest["organizations"]
        if each["state"] in (FAILED, NOT_FOUND)
    ]
    failures += [
        (each["listing"], each["organizationId"], "", each["error"])
        for each in manifest["unusableParents"]
    ]
    failures += [
        (f"{each['kind']} {each['filter']}", "", "", each["error"])
        for each in manifest["unmatchedFilters"]
    ]
    if failures:
        yield '<h2 class="bad">What failed, is missing or was cut off</h2>'
        rows = [
            [f"<td>{_code(listing)}</td>", *(f"<td>{escape(str(text))}</td>" for text in others)]
            for listing, *others in failures[:_MAX_ROWS]
        ]
        yield _table(["listing", "organization", "of", "error"], rows)
        if len(failures) > _MAX_ROWS:
            yield f"<p>… and {len(failures) - _MAX_ROWS:,} more.</p>"


def _over_time(samples: list[Any]) -> Iterator[str]:
    sent, throttled = list(_rates(samples, "sent")), list(_rates(samples, "throttled"))
    runs = len({each["run"] for each in samples})
    if runs > 1:
        yield f'<p class="soft">{runs} runs, one after the other; pauses are left out.</p>'
    yield '<p class="soft">Requests a second</p>'
    yield chart("Requests a second over time", "requests/s", [("sent", sent)])
    if not any(value for _, value in throttled):
        yield "<p>There were no 429s.</p>"
        return
    yield '<p class="soft">429s a second</p>'
    yield chart("429s a second over time", "429s/s", [("throttled", throttled)])


def _rates(samples: list[Any], key: str) -> Iterator[Point]:
    """The rate a second between two samples, over the seconds that all runs took so far."""
    elapsed = 0.0
    for one, two in pairwise(samples):
        seconds = two["timestamp"] - one["timestamp"]
        if one["run"] != two["run"] or seconds <= 0:  # between runs; the clock was set back
            continue
        rate = max(0, two[key] - one[key]) / seconds
        if not elapsed:
            yield 0.0, rate
        elapsed += seconds
        yield elapsed, rate


def _organizations(manifest: Any) -> Iterator[str]:
    names = {each["id"]: each["name"] for each in manifest["organizations"]}
    wait_seconds: Counter[str] = Counter()
    elapsed: Counter[str] = Counter()
    requests: Counter[str] = Counter()
    for each in manifest["partitions"]:
        wait_seconds[each["organizationId"]] += each["waitSeconds"]
        elapsed[each["organizationId"]] += each["elapsedSeconds"]
        requests[each["organizationId"]] += each["requests"]
    order = sorted(names, key=lambda each: -(wait_seconds[each] + elapsed[each]))
    largest = max((wait_seconds[each] + elapsed[each] for each in names), default=0) or 1
    yield (
        '<p class="soft">Seconds of all requests of an organization added up, many of which ran at '
        "once: on the wire (blue), and waiting for its budget, pauses and backoff (grey).</p>"
    )
    rows = []
    for each in order[:_MAX_ROWS]:
        if not requests[each]:
            continue
        shares = [value / largest * 100 for value in (elapsed[each], wait_seconds[each])]
        bar = (
            f'<div class="bar"><i style="width:{shares[0]:.1f}%"></i>'
            f'<i class="wait" style="width:{shares[1]:.1f}%"></i></div>'
        )
        rows.append(
            [
                f"<td>{escape(names[each])}</td>",
                f"<td>{escape(each)}</td>",
                _number(requests[each]),
                f'<td class="n">{format_duration(elapsed[each])}</td>',
                f'<td class="n">{format_duration(wait_seconds[each])}</td>',
                f"<td>{bar}</td>",
            ]
        )
    yield _table(["organization", "id", "requests", "on the wire", "waiting", ""], rows)
    if len(order) > _MAX_ROWS:
        yield f'<p class="soft">… and {len(order) - _MAX_ROWS:,} more, which took less.</p>'


def _drift(partitions: list[Any]) -> Iterator[str]:
    drift: dict[str, Counter[str]] = {}
    for each in partitions:
        drift.setdefault(each["listing"], Counter()).update(each["drift"])
    rows = [
        [f"<td>{_code(listing)}</td>", f"<td>{escape(line)}</td>", _number(count)]
        for listing, lines in drift.items()
        for line, count in lines.most_common()
    ]
    if rows:
        yield "<h2>Differences from the documentation</h2>"
        yield '<p class="soft">Seen in samples. The records are stored as they came.</p>'
        yield _table(["listing", "difference", "organizations"], rows[: _MAX_ROWS * 2])


def _table(heads: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    lines = [list(cells) for cells in rows]
    head = ""
    for index, text in enumerate(heads):
        is_numeric = bool(lines) and 'class="n"' in lines[0][index]
        css_class = ' class="n"' if is_numeric else ""
        head += f"<th{css_class}>{escape(text)}</th>"
    body = "".join(f"<tr>{''.join(cells)}</tr>" for cells in lines)
    return f'<div class="scroll"><table><tr>{head}</tr>{body}</table></div>'


def _code(name: str) -> str:
    """A listing's name, which may be broken before its words where a table has no room for it."""
    return f"<code>{_WORD_START.sub('<wbr>', escape(name))}</code>"


def _number(value: int) -> str:
    return f'<td class="n">{value:,}</td>'


def _format_bytes(count: float) -> str:
    units = ["bytes", "kB", "MB", "GB", "TB"]
    while count >= 1000 and len(units) > 1:
        count /= 1000
        del units[0]
    return f"{count:,.0f} bytes" if units[0] == "bytes" else f"{count:,.1f} {units[0]}"


def _format_time(text: str | None) -> str:
    return "" if text is None else f"{datetime.fromisoformat(text):%Y-%m-%d %H:%M:%S} UTC"
